"""What a question says of the texts it is about: numbers, people, groups, commissions, countries, dates, kinds of text.

A wrong filter hides the right answer, so a constraint is strict only where the question names a held text by its own number
or plainly restricts the texts (`opinions since 2019`, `rapporteur Heinz Lehmann`); otherwise the texts it stands for are
merely favoured. A year or a country by itself says nothing of the texts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from assistant.question import bearers, texts
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.question.reading import Reading
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.mentions import NO_DOCUMENTS, Documents, Known, known

READ = 2_000
"""Characters: what a question restricts itself to, it says before."""


_CERTAINTY = tuple(ConstraintKind)
"""Where constraints cannot hold together, the one that stands further down gives way."""
_ASKED_FOR = (ConstraintKind.IDENTIFIER, ConstraintKind.PERSON)
_GIVEN_AS = {
    ConstraintKind.IDENTIFIER: ("celex", "document"),
    ConstraintKind.PERSON: ("rapporteur",),
    ConstraintKind.GROUP: ("group",),
    ConstraintKind.DATE: ("since", "until"),
    ConstraintKind.PRESIDENCY: ("since", "until"),
    ConstraintKind.TEXT_KIND: ("kind",),
    ConstraintKind.COMMISSION: ("commission",),
}
"""The filters by which a reader says the same."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The constraints of a question, in its order."""

    constraints: tuple[Constraint, ...] = ()

    def used(self, without: Collection[str] = ()) -> tuple[Constraint, ...]:
        """The constraints but those whose keys are in `without`."""
        return tuple(constraint for constraint in self.constraints if constraint.key not in without)

    def filters(self, without: Collection[str] = (), given: Filters = NO_FILTERS) -> Filters:
        """The strict constraints, beside the filters that were given."""
        allowed = _together(constraint for constraint in self.used(without) if constraint.strict)
        return given if allowed is None else replace(given, among=allowed)

    def favoured(self, without: Collection[str] = ()) -> Documents:
        """Documents of the constraints that do not filter, and those asked for by their number or author.

        These are asked for themselves: a search that keeps one document from crowding out the rest need not here.
        """
        chosen = (found for found in self.used(without) if not found.strict or found.kind in _ASKED_FOR)
        return NO_DOCUMENTS.union(*(found.documents for found in chosen))


NOTHING_UNDERSTOOD = Understood()


def understand(question: str, language: str, catalogue: Catalogue, given: Filters = NO_FILTERS) -> Understood:
    """What the question restricts itself to, held against what the catalogue holds.

    `language` (ISO 639-1) is the question's. What the filters `given` say already is left out, and no constraint stays
    strict that would leave no document, together with them and with those more certain.
    """
    held = known(catalogue)
    overridden = {kind for kind, names in _GIVEN_AS.items() if any(getattr(given, name) is not None for name in names)}
    found = [found for found in _constraints(question[:READ], language, held) if found.kind not in overridden]
    allowed = catalogue.matching(given) if given.any else held.documents
    return Understood(_satisfiable(_distinct(found), allowed))


def _constraints(question: str, language: str, held: Known) -> list[Constraint]:
    numbers = texts.numbers(question)
    reading = Reading(question, language, [(found.start, found.end) for found in numbers])
    return [*texts.every(reading, numbers, held), *bearers.every(reading, held)]


def _distinct(found: Iterable[Constraint]) -> list[Constraint]:
    """Each key once, strict where it is anywhere; in the order of the question."""
    kept: dict[str, Constraint] = {}
    for constraint in sorted(found, key=lambda constraint: (not constraint.strict, constraint.start)):
        kept.setdefault(constraint.key, constraint)
    return sorted(kept.values(), key=lambda constraint: constraint.start)


def _satisfiable(found: list[Constraint], allowed: Documents) -> tuple[Constraint, ...]:
    """The constraints, those no longer strict that would leave nothing of `allowed`."""
    for kind in _CERTAINTY:
        left = _together(constraint for constraint in found if constraint.strict and constraint.kind is kind)
        if left is None:
            continue
        if left & allowed:
            allowed &= left
        else:
            found = [replace(each, strict=each.strict and each.kind is not kind) for each in found]
    return tuple(found)


def _together(strict: Iterable[Constraint]) -> Documents | None:
    """Documents that strict constraints leave: of one kind any, but all open ranges of dates; None without constraints."""
    groups: dict[str, Documents] = {}
    for constraint in strict:
        name = constraint.key if constraint.open_ended else str(constraint.kind)
        groups[name] = groups.get(name, NO_DOCUMENTS) | constraint.documents
    first, *others = groups.values() or [None]
    return None if first is None else first.intersection(*(each for each in others if each is not None))
