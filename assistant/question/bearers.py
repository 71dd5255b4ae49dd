"""What a question says of those who made the texts: people, groups, commissions, countries."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.question.bodies import COUNTRY_CODES, COUNTRY_NAMES, GROUPS_BY_LANGUAGE, SURE_COMMISSIONS
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.question.names import Named, misspelt, names
from assistant.question.reading import Reading
from assistant.question.texts import beside
from assistant.question.words import Sort
from corpus.mentions import NO_DOCUMENTS, Documents, Known
from corpus.model import Kind
from corpus.vocabulary import COMMISSION, COMMISSIONS, GROUPS

_SHORTEST_SURNAME = 5
"""Letters of a surname that counts with nothing beside it."""
_SHORTEST_GROUP = 2
_NEAR = 3
"""Words between a rapporteur and the country they come from."""
_ASKED_FOR = (Sort.ASKING, Sort.FILLER, Sort.AND, Sort.TEXTS, Sort.TEXT, Sort.ADOPTED)
"""What a question for the texts of some rapporteurs may begin with; elsewhere the rapporteur may be one that a release quotes."""
_LINK = (Sort.FILLER, Sort.RAPPORTEUR)
_BY = frozenset("by von durch par por pelo pela door af av przez από".split())


def every(reading: Reading, held: Known) -> list[Constraint]:
    """All constraints of this module."""
    named = names(reading, held)
    return [
        *_people(reading, named, held),
        *_misspelt(reading, named, held),
        *_groups(reading, held),
        *_commissions(reading, held),
        *_countries(reading, named, held),
    ]


def _labels(reading: Reading, sort: Sort) -> list[tuple[int, int]]:
    """Where wordings of this sort begin and end."""
    found = ((position, reading.end(position, sort)) for position in range(len(reading.words)))
    return [(position, end) for position, end in found if end is not None]


# People


def _people(reading: Reading, named: list[Named], held: Known) -> Iterator[Constraint]:
    for one in named:
        term = _presidency(reading, one, held)
        constraint = term or _drafter(reading, one)
        if constraint is not None:
            yield constraint


def _drafter(reading: Reading, one: Named) -> Constraint | None:
    """Strict where the person is named as rapporteur, or as the author of the text; otherwise texts that name them favour.

    Somebody who also speaks elsewhere may be called a rapporteur there: then the label alone does not filter.
    """
    drafted = NO_DOCUMENTS.union(*(who.drafted for who in one.people))
    spoke = NO_DOCUMENTS.union(*(who.spoke for who in one.people))
    labelled, author = _labelled(reading, one), _author(reading, one)
    known_well = one.whole or (one.exact and labelled)
    strict = bool(drafted) and known_well and (author == "plain" or (bool(author or labelled) and spoke <= drafted))
    if not (strict or one.whole or labelled or _alone(reading, one)) or not (drafted or spoke):
        return None
    documents = drafted if strict else drafted | spoke
    return _of_person(reading, one, strict, documents)


def _of_person(reading: Reading, one: Named, strict: bool, documents: Documents) -> Constraint:
    start, end = reading.slice(one.first, one.last)
    value = one.people[0].name if len(one.people) == 1 else reading.original[start:end]
    return reading.constraint(ConstraintKind.PERSON, one.first, one.last, value, strict, documents)


def _labelled(reading: Reading, one: Named) -> bool:
    """`rapporteur Heinz Lehmann`; `Heinz Lehmann, rapporteur`, but not `is Heinz Lehmann rapporteur`."""
    if any(end <= one.first and reading.all_of(end, one.first, _LINK) for _, end in _labels(reading, Sort.RAPPORTEUR)):
        return True
    return reading.end(one.last, Sort.RAPPORTEUR) is not None and "," in reading.gap(one.last)


def _author(reading: Reading, one: Named) -> str | None:
    """`plain` for `opinion by` and `opinion drafted by`, `maybe` for `opinion of`, which may be a mere view."""
    for text in reading.texts:
        if text.kind is Kind.RELEASE or not reading.all_of(text.last, one.first, (Sort.FILLER, Sort.ADOPTED)):
            continue
        words = range(text.last, one.first)
        plain = any(reading.words[i].bare in _BY or reading.end(i, Sort.ADOPTED) for i in words)
        return "plain" if plain else "maybe"
    return None


def _alone(reading: Reading, one: Named) -> bool:
    """A surname by itself: written as a name, which in German every noun is."""
    letters = reading.words[one.first].bare
    printed = reading.printed(one.first)
    return (
        one.exact
        and one.first > 0
        and reading.language != "de"
        and len(letters) >= _SHORTEST_SURNAME
        and printed[:1].isupper()
        and not reading.parted(one.first, one.first)
    )


def _misspelt(reading: Reading, named: list[Named], held: Known) -> Iterator[Constraint]:
    """After `rapporteur` a name is to be expected; one that is nearly a name held favours."""
    taken = {position for one in named for position in range(one.first, one.last)}
    for _, end in _labels(reading, Sort.RAPPORTEUR):
        position = reading.skip(end, Sort.FILLER)
        for at in (position, position + 1):  # a given name may stand before it
            near = None if at in taken or reading.parted(at, at) else misspelt(reading, at, held)
            documents = NO_DOCUMENTS.union(*(who.drafted for who in near.people)) if near else NO_DOCUMENTS
            if near and documents:
                yield _of_person(reading, near, False, documents)
                break


def _presidency(reading: Reading, one: Named, held: Known) -> Constraint | None:
    """`under the presidency of …`: texts of that time."""
    term = NO_DOCUMENTS.union(*(held.term(who) for who in one.people if who.presided))
    for first, last in _labels(reading, Sort.PRESIDENCY) if term else ():
        before = last <= one.first and reading.all_of(last, one.first, (Sort.FILLER, Sort.COMMITTEE))
        after = one.last <= first and reading.all_of(one.last, first, (Sort.FILLER,))
        if before or after:
            start, end = min(first, one.first), max(last, one.last)
            strict = any(text.kind and beside(reading, text, start, end) for text in reading.texts)
            value = f"presidency of {one.people[0].name}"
            return reading.constraint(ConstraintKind.PRESIDENCY, start, end, value, strict, term)
    return None


# Groups, commissions, countries


def _groups(reading: Reading, held: Known) -> Iterator[Constraint]:
    """Strict where texts of a group's rapporteurs are asked for: `EPP rapporteurs on …`, `Berichterstatter der EVP …`."""
    for position in range(len(reading.words)):
        end, group = _group(reading, position)
        if group is None or "/" in reading.gap(position):
            continue
        links = (Sort.FILLER, Sort.GROUP)
        labels = [
            (first, last)
            for first, last in _labels(reading, Sort.RAPPORTEUR)
            if reading.all_of(last, position, links) or reading.all_of(end, first, links)
        ]
        if labels or _sure_group(reading, position, end):
            strict = any(reading.all_of(0, min(first, position), _ASKED_FOR) for first, _ in labels)
            yield from _of(reading, held, ConstraintKind.GROUP, (position, end), group, group, strict)


def _of(
    reading: Reading, held: Known, kind: ConstraintKind, at: tuple[int, int], key: str, value: str, strict: bool
) -> Iterator[Constraint]:
    """Texts of a group or country; where it only favours, texts too that quote somebody of it."""
    drafted = (held.groups if kind is ConstraintKind.GROUP else held.countries).get(key, NO_DOCUMENTS)
    documents = drafted if strict and drafted else drafted | held.speaking.get(key, NO_DOCUMENTS)
    if documents:
        yield reading.constraint(kind, *at, value, strict and bool(drafted), documents)


def _group(reading: Reading, position: int) -> tuple[int, str | None]:
    """Index after a group's name or letters, and the group."""
    end = reading.end(position, Sort.GROUP_NAME)
    if end is not None:
        return end, reading.group(position)
    letters = reading.printed(position)
    upper = len(letters) >= _SHORTEST_GROUP and (letters.isupper() or letters == "PfE")
    return position + 1, GROUPS.get(letters.upper()) if upper else None


def _sure_group(reading: Reading, position: int, end: int) -> bool:
    if reading.end(position, Sort.GROUP_NAME) is not None:
        return True
    known_alone = reading.printed(position) in GROUPS_BY_LANGUAGE.get(reading.language, "").split()
    before = reading.end(reading.skip_back(position, Sort.FILLER) - 1, Sort.GROUP) is not None
    return known_alone or before or reading.end(end, Sort.GROUP) is not None


def _commissions(reading: Reading, held: Known) -> Iterator[Constraint]:
    """Never strict: of most texts no source says which commission prepared them."""
    for position in range(len(reading.words)):
        code = reading.printed(position)
        beside = any(reading.end(at, Sort.COMMISSION) is not None for at in (position - 1, position + 1))
        texts = any(position in (text.last, text.first - 1) for text in reading.texts)
        if code in held.commissions and (code in SURE_COMMISSIONS or beside or texts):
            documents = held.commissions[code]
            yield reading.constraint(ConstraintKind.COMMISSION, position, position + 1, code, False, documents)
    for match in COMMISSION.finditer(reading.question):
        named = match["name"] and COMMISSIONS[match["name"].lower().replace("'", "’")]
        if named in held.commissions:
            first, last = reading.positions(*match.span())
            yield reading.constraint(ConstraintKind.COMMISSION, first, last, named, False, held.commissions[named])


def _countries(reading: Reading, named: list[Named], held: Known) -> Iterator[Constraint]:
    """`rapporteurs from Italy`, `ponentes italianos`, `tyske ordførere`; any other country is matter, not a constraint."""
    taken = {position for one in named for position in range(one.first, one.last)}
    for first, last in _labels(reading, Sort.RAPPORTEUR):
        after = [i for i in range(last, last + _NEAR + 1) if reading.all_of(last, i, (Sort.FILLER,))]
        for position in [*after, first - 1]:
            code = reading.country(position) if 0 <= position < len(reading.words) and position not in taken else None
            if code is not None:
                name = dict(zip(COUNTRY_CODES, COUNTRY_NAMES, strict=True))[code]
                strict = reading.all_of(0, min(first, position), _ASKED_FOR)
                yield from _of(reading, held, ConstraintKind.COUNTRY, (position, position + 1), code, name, strict)
                break
