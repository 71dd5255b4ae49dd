"""What a question says of the texts themselves: their numbers, their dates, their kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.question.constraint import Constraint, ConstraintKind
from assistant.question.dates import Dates, dates
from assistant.question.reading import Reading, Text
from assistant.question.words import Sort
from corpus.mentions import NO_DOCUMENTS, Known
from corpus.model import Kind
from corpus.numbers import Mention, committee_number, mentioned_numbers

_DOCUMENT_ID = re.compile(r"\b(?:celex|text):[\w()]{8,24}@[a-z]{2}\b")
_CITED_FROM = 4
"""Words before a number among which `refers to` means another text than the numbered one."""
BETWEEN = (Sort.FILLER, Sort.ADOPTED, Sort.COMMITTEE)
"""What may stand between texts and their date."""
_LISTING = (Sort.ASKING, Sort.FILLER, Sort.AND, Sort.TEXTS)
_OF = frozenset("of von de des du d di del della da do van der".split())
"""After `resolution`, a word that says what was resolved: no text of the Committee, unless the Committee follows."""


def numbers(question: str) -> list[Mention]:
    """Numbers and ids of texts in the question, held or not."""
    ids = [Mention(match[0], *match.span()) for match in _DOCUMENT_ID.finditer(question)]
    inside = [
        found
        for found in mentioned_numbers(question)
        if not any(one.start <= found.start and found.end <= one.end for one in ids)
    ]
    return sorted([*ids, *inside], key=lambda found: found.start)


def numbered(reading: Reading, found: list[Mention], held: Known) -> Iterator[Constraint]:
    """A held text's own number is strict, but where another is said to cite it; the number of what it answers to favours."""
    for mention in found:
        own = held.numbers.get(mention.number) or held.numbers.get(committee_number(mention.number) or "")
        documents = own or held.references.get(mention.number)
        if documents:
            strict = own is not None and not _cited(reading, mention.start)
            words = reading.original[mention.start : mention.end]
            yield Constraint(
                ConstraintKind.IDENTIFIER, words, mention.start, mention.end, mention.number, strict, documents
            )


def _cited(reading: Reading, start: int) -> bool:
    position = next((i for i, word in enumerate(reading.words) if word.end > start), len(reading.words))
    near = range(max(0, position - _CITED_FROM), position)
    return any(reading.end(i, Sort.CITING) and not reading.parted(i + 1, position) for i in near)


def dated(reading: Reading, held: Known) -> Iterator[Constraint]:
    """Dates that texts are said to have: strict where they plainly restrict, favouring where they may."""
    before: tuple[int, bool] | None = None
    for found in dates(reading):
        chained = before is not None and reading.all_of(before[0], found.first, (Sort.AND, *BETWEEN))
        strict = before[1] if before and chained else _restricts(reading, found)  # `since 2015 and before 2018`
        if strict is None:
            continue
        before = found.last, strict
        opened = not (found.since and found.until)
        documents = held.between(found.since, found.until)
        yield reading.constraint(ConstraintKind.DATE, found.first, found.last, found.value, strict, documents, opened)


def _restricts(reading: Reading, found: Dates) -> bool | None:
    """Whether the date restricts texts (True), may do so (False), or has nothing to do with them (None)."""
    before = [text for text in reading.texts if text.last <= found.first]
    after = [text for text in reading.texts if text.first >= found.last]
    nearest = [*before[:1], *before[1:][-1:], *after[:1]]  # the first texts named may be those that are asked for
    attached = [strict for text in nearest if (strict := _dated(reading, text, found)) is not None]
    return any(attached) if attached or _committee_then(reading, found) else None


def _dated(reading: Reading, text: Text, found: Dates) -> bool | None:
    """The same for one wording of texts."""
    adopted = _adopted(reading, text, found)
    listing, counted = listed(reading, text), _counted(reading, text)
    if text.kind is None and not listing:
        return None  # `documents` may be of any sort
    if beside(reading, text, found.first, found.last):
        if found.ranged or adopted or text.sort is Sort.TEXTS:
            return not counted
        # `the 2019 opinion` and `the opinion of 2019`, but not `public opinion in 2019`
        return False if found.last == text.first or _introduced(reading, text) else None
    if text.last > found.first or not listing or reading.parted(text.last, found.first):
        return None
    ends = found.last == len(reading.words) or reading.parted(found.last, found.last)
    if text.kind and not counted and (_passive(reading, text, found) or (found.ranged and ends)):
        return True
    return False if found.ranged else None


def _counted(reading: Reading, text: Text) -> bool:
    """`How many opinions`: the answer may stand in a text of another time."""
    return any(reading.end(position, Sort.COUNTING) == text.first for position in range(text.first))


def _introduced(reading: Reading, text: Text) -> bool:
    return text.first == 0 or reading.end(text.first - 1, Sort.FILLER) == text.first


def beside(reading: Reading, text: Text, first: int, last: int) -> bool:
    """True where the words `first` to `last` stand right after the texts, or right before: `die 2021 verabschiedeten Texte`."""
    if text.last <= first:
        return reading.all_of(text.last, first, BETWEEN)
    if last > text.first:
        return False
    joined = reading.all_of(last, text.first, BETWEEN)
    return joined and (last == text.first or _any(reading, last, text.first, Sort.ADOPTED))


def _adopted(reading: Reading, text: Text, found: Dates) -> bool:
    """True where a word such as `adopted` stands between texts and date, or right after both."""
    first, last = (text.last, found.first) if text.last <= found.first else (found.last, text.first)
    return _any(reading, first, last, Sort.ADOPTED) or _follows(reading, max(found.last, text.last))


def _passive(reading: Reading, text: Text, found: Dates) -> bool:
    """`were adopted in 2021`, `wurden 2021 verabschiedet`; `the regulation adopted in 2021` has no auxiliary."""
    before = [i for i in range(text.last, found.first) if reading.end(i, Sort.ADOPTED) == found.first]
    return any(reading.end(i - 1, Sort.FILLER) == i for i in before) or _follows(reading, found.last)


def _follows(reading: Reading, position: int) -> bool:
    while (end := reading.end(position, Sort.COMMITTEE) or reading.end(position, Sort.FILLER)) is not None:
        position = end
    return reading.end(position, Sort.ADOPTED) is not None


def _any(reading: Reading, first: int, last: int, sort: Sort) -> bool:
    return any(reading.end(position, sort) is not None for position in range(first, last))


def _committee_then(reading: Reading, found: Dates) -> bool:
    """`What has the Committee said since 2019`: it may be the texts that are meant."""
    positions = range(found.first - 1, -1, -1) if found.ranged else ()
    ends = (end for position in positions if (end := reading.end(position, Sort.COMMITTEE)) is not None)
    nearest = next(ends, None)
    return nearest is not None and reading.all_of(nearest, found.first, (*BETWEEN, Sort.SAID))


def listed(reading: Reading, text: Text) -> bool:
    """True for the texts that a question begins by asking for: `All resolutions on …`, `Which opinions and resolutions …`."""
    return text.sort is Sort.TEXTS and reading.all_of(0, text.first, _LISTING)


def of_kind(reading: Reading, held: Known, restricted: list[tuple[int, int]]) -> Iterator[Constraint]:
    """Kinds of text: strict where the question asks for texts of it; `restricted` are spans that strict dates have.

    `The opinion` may be any text; `the resolution` may be anything, so it counts only where it stands as a text does.
    """
    at = [reading.positions(start, end) for start, end in restricted]
    for text in reading.texts:
        if text.kind is None:
            continue
        documents = held.kinds.get(text.kind, NO_DOCUMENTS)
        near = any(beside(reading, text, first, last) for first, last in at)
        asked = listed(reading, text) or (near and (text.sort is Sort.TEXTS or text.kind is not Kind.OPINION))
        strict = asked and not _counted(reading, text)
        if strict or (text.kind is not Kind.OPINION and _names_text(reading, text)):
            yield reading.constraint(
                ConstraintKind.TEXT_KIND, text.first, text.last, text.kind.value, strict, documents
            )


def _names_text(reading: Reading, text: Text) -> bool:
    if text.sort is not Sort.TEXT:
        return True
    follows = reading.words[text.last].bare if text.last < len(reading.words) else ""
    committee = any(reading.end(text.last + ahead, Sort.COMMITTEE) for ahead in (1, 2, 3))
    return _introduced(reading, text) and (follows not in _OF or committee)


def every(reading: Reading, found: list[Mention], held: Known) -> list[Constraint]:
    """All constraints of this module."""
    by_date = list(dated(reading, held))
    restricted = [(constraint.start, constraint.end) for constraint in by_date if constraint.strict]
    return [*numbered(reading, found, held), *by_date, *of_kind(reading, held, restricted)]
