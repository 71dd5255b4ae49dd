"""The year that a figure belongs to, `154 in 1995`: whether a sentence gives a figure of one year for that of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from assistant.writing.numbers.figure import Figure
from assistant.writing.numbers.order import FROM
from assistant.writing.numbers.places import counting
from corpus.facets import fold

_TOKEN = re.compile(
    r"(?P<number>(?:\d{1,3}(?:[ .,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?))|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w])"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_STOPS = frozenset(".;:!?")
_IN = frozenset(
    "in im jahr jahre en nel nell anno em ano i ar under w roku r v roce leta godine u vuonna το през fis fl anul jaar".split()
)
"""In front of a year in which something is so."""
_BY = frozenset(
    "by bis entro hasta ate do tegen uiterlijk senast senest inden till pana lidz iki εως μεχρι до faoi sal ici aqui"
    " vuoteen".split()
)
"""Among the words in front of a year until which something is to be so: `d'ici à 2035`, `bis zum Jahr 2035`."""
_IN_BEHIND = frozenset("aastal metais m gada ben ban r roku година г".split())
_BY_BEHIND = frozenset("aastaks ig".split())
"""Behind it."""
_LEADING = 4
"""Tokens in front of a year that tell this."""
_REACH = 5
"""Tokens between a figure and its year."""
_FOLLOWED = 3
"""Tokens between two figures of one movement: `from 154 to 67`."""


@dataclass(frozen=True, slots=True)
class _Dated:
    figure: Figure
    year: int
    when: str
    """`in` the year or `by` it."""


def misdated(text: str, language: str, held: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The words of figures that a sentence in `language` (ISO 639-1) gives for a year of which the passages `held`, each a text and
    its language, have another figure, and have these for another year."""
    own = _dated(text, language)
    theirs = [each for words, other in held for each in _dated(words, other)] if own else []
    for said in own:
        alike = [each for each in theirs if each.when == said.when and each.figure.agrees(said.figure)]
        years = {each.year for each in alike if each.figure.same(said.figure)}
        if years and said.year not in years and any(each.year == said.year for each in alike):
            yield f"{said.figure.words} … {said.year}"


def _dated(text: str, language: str) -> list[_Dated]:
    """The figures of a text that plainly belong to a year: each figure and each year once."""
    counted = counting(text, language)
    printed = list(_TOKEN.finditer(counted.text))
    tokens = [fold(token[0]) for token in printed]
    figures = {each.start: each for each in counted.figures}
    places = {place: figures[token.start()] for place, token in enumerate(printed) if token.start() in figures}
    years = [place for place, token in enumerate(tokens) if place not in places and _YEAR.fullmatch(token)]
    numbers = {*years, *places}
    found: dict[int, _Dated] = {}
    for year in years:
        when = _when(tokens, year)
        if not when:
            continue
        before = next((place for place in range(year - 1, max(-1, year - _REACH - 2), -1) if place in numbers), None)
        behind = next(
            (place for place in range(year + 1, min(len(tokens), year + _REACH + 2)) if place in numbers), None
        )
        follows = (
            behind in places
            and behind not in found
            and not _STOPS & {*tokens[year + 1 : behind]} - {"."}
            and tokens[behind - 1] not in FROM
            and not any(place in numbers for place in range(behind + 1, behind + _FOLLOWED + 1))
        )
        nearer = follows and behind is not None and before is not None and behind - year < year - before
        nearer = nearer and "," not in tokens[year + 1 : behind]
        between = tokens[before + 1 : year] if before is not None else []
        if before in places and before not in found and not nearer and not {*_STOPS, ","} & {*between}:
            found[before] = _Dated(places[before], int(tokens[year]), when)
        elif follows and behind is not None and (nearer or before not in years):
            found[behind] = _Dated(places[behind], int(tokens[year]), when)
    return list(found.values())


def _when(tokens: Sequence[str], year: int) -> str:
    """`in` or `by` where it is said to be so; empty where it is so since the year, compared with it, or no one can tell."""
    front = list(
        takewhile(lambda token: token.isalpha() or token in "'’", reversed(tokens[max(0, year - _LEADING) : year]))
    )
    behind = next((token for token in tokens[year + 1 : year + 3] if token not in ".-"), "")
    if behind in _BY_BEHIND or not _BY.isdisjoint(front):
        return "by"
    before = tokens[year - 1] if year else "("
    return "in" if before in _IN or before == "(" or behind in _IN_BEHIND else ""
