"""The figures of a text, in digits and in words, with their units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isclose

from assistant.writing.numbers.figure_tokens import counts_nothing, tokens_of
from assistant.writing.numbers.figures_implied import (
    all_implied,
    half_of,
    half_too,
    one_and_half,
    stands_for_time,
    year_and_half,
)
from assistant.writing.numbers.number_words import NumberWords, number_words
from assistant.writing.numbers.units import SIZES, TIMES, bound, bound_behind, each, in_advance, makes_rate, scale, unit

_THOUSANDS = re.compile(r"[ \u00a0\u2007\u2009\u202f.,'’](?=\d{3})")
_HUNDREDTHS = frozenset({"pour", "por", "per", "la", "τοις", "на", "faoin"})
"""In front of `hundred` they make it a hundredth."""
_MONEY = frozenset({"EUR", "ECU", "USD", "GBP"})
_STRONG = _MONEY | {"percent"}
"""Units that a figure has or has not: nobody leaves them out."""
_BEFORE = 16
"""Words in front of a figure, in its clause, among which one may make it a least or a most, or deny that."""
_JOINTS = frozenset(
    "and or to und oder bis et ou a à y o e i lub do en of tot och eller til og - – — , / sau și и или έως και"
    " ja tai või ali in ar un ir és vagy auf naar al para ad till på uz iki".split()
)
_ENDING = frozenset(",;:.()") | (_JOINTS - {"do", "of", "a", "à", "-", "–", "in", "na", "al", "para"})
"""Behind these nothing belongs to the figure in front of them."""
_BEHIND = 5
"""Words behind a figure that may do so too."""
_BEYOND, _ABOUT = 20, 5
"""Points of a hundred by which a share may differ from a rough fraction."""
ROUGHLY = frozenset(
    "nearly almost about around roughly some fast beinahe etwa rund ungefahr circa knapp presque pres environ"
    " quelque casi"
    " alrededor aproximadamente quasi circa prawie niemal okolo bijna ongeveer quase cerca nastan cirka lahes"
    " noin".split()
)
_UNIT_REACH = 4
"""Words behind a figure among which its unit stands: `60 of these days` is too far."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts, as far as that is known. `readings` are its possible values: 1.500 is two things."""

    readings: tuple[float, ...]
    unit: str | None
    words: str
    bound: int
    """1: at least so much, -1: at most, 0: neither is said."""
    place: int
    """Of its first token in the text."""
    after: int = 0
    """The place behind its last one."""
    per: str | None = None
    """The time in which it is so much: `a year`."""
    roughly: bool = False
    """A fraction in words that is more, less or about so much."""
    of_each: str | None = None
    """The measure of which it is so much: `per litre`."""
    elided: str | None = None
    """The unit that another figure of its sentence has, where it may be left out: `from 31 to 44 %`."""
    vague: bool = False
    """`Thousands`: not one of them is counted."""
    start: int = 0
    end: int = 0
    """Its characters, `start:end` of the text in its normal form NFKC."""

    def same(self, other: Figure) -> bool:
        """True where both may be the same number."""
        return any(isclose(one, two, rel_tol=1e-9) for one in self.readings for two in other.readings)

    def as_much(self, other: Figure) -> bool:
        """True where both measure as much in different units: 48 hours are two days."""
        mine, theirs = SIZES.get(self.unit or ""), SIZES.get(other.unit or "")
        if mine is None or theirs is None or mine[0] != theirs[0] or self.unit == other.unit:
            return False
        return any(
            isclose(one * mine[1], two * theirs[1], rel_tol=1e-9) for one in self.readings for two in other.readings
        )

    def about(self, other: Figure) -> bool:
        """True where `other` is what a rough fraction stands for: 57 % are more than half, 64 % about two thirds."""
        if not self.roughly or other.unit != "percent":
            return False
        beyond = other.readings[0] - self.readings[0]
        return 0 < beyond * self.bound <= _BEYOND if self.bound else abs(beyond) <= _ABOUT

    def agrees(self, other: Figure) -> bool:
        """True where their units do not say that they count different things."""
        if not self.of_the_same(other):
            return False
        if self.unit == other.unit:
            return True
        if self.unit in _STRONG or other.unit in _STRONG:
            return (self.unit is None and self.elided == other.unit) or (
                other.unit is None and other.elided == self.unit
            )
        return self.unit is None or other.unit is None

    def of_the_same(self, other: Figure) -> bool:
        """False where one is so much a day and the other so much a week, or of a litre and of a cubic metre."""
        pairs = ((self.per, other.per), (self.of_each, other.of_each))
        return not any(mine and theirs and mine != theirs for mine, theirs in pairs)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a text in their order, and its folded tokens."""

    found: tuple[Figure, ...]
    tokens: tuple[str, ...]
    implied: tuple[Figure, ...] = ()
    """What it holds without counting it: both are two."""


@lru_cache(maxsize=512)
def figures(text: str, language: str) -> Figures:
    """All figures of a text in `language` (ISO 639-1), as they follow one another."""
    words = number_words(language)
    all_tokens = tokens_of(text, language, words)
    tokens = [token.text for token in all_tokens]
    found = list(_read(tokens, [token.digits for token in all_tokens], words, language))
    implied = (Figure((value,), of, tokens[place], 0, place) for place, value, of in all_implied(tokens, language))
    shared = list(_shared_units(found, tokens, language))
    placed = (
        replace(one, start=all_tokens[one.place].start, end=all_tokens[one.after - 1].end)
        for one in _elided_units(shared, tokens)
    )
    return Figures(tuple(placed), tuple(tokens), tuple(implied))


_SIDES = re.compile(
    r"sides?|seiten?|cotes?|lados?|lat[io]|kant(?:en)?|stron\w*|stran\w*|sid(?:er|or)|puol\w*|oldal\w*|страни|πλευρ\w*"
)
"""A border has two of them, and so has a river: who says so counts nothing."""


def _counts_sides(figure: Figure, tokens: Sequence[str]) -> bool:
    return figure.readings == (2.0,) and figure.after < len(tokens) and bool(_SIDES.fullmatch(tokens[figure.after]))


def _read(tokens: Sequence[str], numbers: Sequence[bool], words: NumberWords, language: str) -> Iterator[Figure]:
    place = 0
    while place < len(tokens):
        figure, after = _at(tokens, numbers, place, words, language)
        if figure is not None and not _counts_sides(figure, tokens):
            yield figure
        place = max(after, place + 1)


def _at(
    tokens: Sequence[str], numbers: Sequence[bool], place: int, words: NumberWords, language: str
) -> tuple[Figure | None, int]:
    """The figure that begins at a token, and the place after it."""
    vague = False
    if counts_nothing(tokens, place, language) or stands_for_time(tokens[place]):
        return None, place + 1
    if numbers[place]:
        readings, after = _values(tokens[place]), place + 1
    elif one_and_half(tokens[place]):
        readings, after = (1.5,), place + 1
    elif (number := words.number(tokens, place)) is not None:
        value, after = number
        if value == 100 and place > 0 and tokens[place - 1] in _HUNDREDTHS:
            return None, after
        readings = (float(value),)
        if after < len(tokens) and (parts := words.fraction(tokens[after])):
            return _figure(tokens, place, after + 1, (100.0 * value / parts,), "percent", language), after + 1
    elif parts := words.fraction(tokens[place]):
        return _part(tokens, place, parts, words, language)
    elif other := words.other(tokens[place]):
        return _figure(tokens, place, place + 1, (float(other),), None, language), place + 1
    elif scale(tokens[place], language) > 1:
        readings, after = (1.0,), place
        vague = bool(_SEVERAL.fullmatch(tokens[place]))
    else:
        return None, place + 1
    if (behind := half_too(tokens, after, words, language)) is not None:
        readings, after = tuple(reading + 0.5 for reading in readings), behind
    multiplied = 1
    while after < len(tokens):
        step = after + (tokens[after] in ("de", "di") and after + 1 < len(tokens))  # `45 de milioane`
        factor = scale(tokens[step], language)
        if tokens[step] == "m" and place > 0 and unit(tokens[place - 1], "", language) in _MONEY:
            factor = 10**6  # `€4.5m`
        if factor == 1:
            break
        multiplied, after = multiplied * factor, step + 1
    readings = tuple(reading * multiplied for reading in readings)
    if multiplied == 1000 and not numbers[place] and (rest := words.number(tokens, after)) and rest[0] < 1000:
        readings, after = tuple(reading + rest[0] for reading in readings), rest[1]
    figure = _figure(tokens, place, after, readings, _unit(tokens, place, after, language), language)
    return replace(figure, vague=vague), after


def _part(
    tokens: Sequence[str], place: int, parts: int, words: NumberWords, language: str
) -> tuple[Figure | None, int]:
    """A fraction: `half a million` is a number, `one third` a share; an ordinal of the same form both."""
    after = place + 1
    for step in range(after, min(after + 2, len(tokens))):
        if tokens[step] in _ENDING:
            break
        if (factor := scale(tokens[step], language)) > 1:
            return _figure(tokens, place, step + 1, (factor / parts,), None, language), step + 1
    if parts == 2 and place > 1 and (time := year_and_half(tokens, place, language)) is not None:
        return _figure(tokens, place, after, (1.5,), time, language), after
    quarter = 4 if parts == 4 and tokens[after : after + 2] in (["of", "an"], ["of", "a"]) else 0
    if (time := half_of(tokens, place + quarter // 4, language)) is not None and parts in (2, 4):
        figure = _figure(tokens, place, after, (1.0 / parts,), time, language)
        return replace(figure, per=None), after
    if tokens[place] in _HALF_OF_TIME:
        return None, after
    ordinal = words.other(tokens[place])
    preceded = place > 0 and tokens[place - 1] in (
        "a",
        "one",
        "un",
        "une",
        "una",
        "um",
        "uma",
        "ein",
        "einem",
        "eines",
        "een",
        "jedna",
        "jedną",
        "ena",
    )
    if ordinal and not preceded and (after >= len(tokens) or tokens[after] not in _PART_WORDS):
        return _figure(tokens, place, after, (float(ordinal), 100.0 / parts), None, language), after
    return _figure(tokens, place, after, (100.0 / parts,), "percent", language), after


def _figure(
    tokens: Sequence[str], place: int, after: int, readings: tuple[float, ...], of: str | None, language: str
) -> Figure:
    before = _in_front(tokens, place)
    told, behind = _without_money(" ".join(before)), " ".join(tokens[after : after + _BEHIND])
    limit = 1 if in_advance(told, behind) else bound(told) or bound_behind(behind)
    fraction = of == "percent" and after - place <= 2 and not tokens[place][0].isdigit()
    roughly = fraction and (limit != 0 or not ROUGHLY.isdisjoint(before[-2:]))
    rates = list(_rates(tokens, after, language))
    per = next((rate for rate in rates if rate in TIMES), None if of in TIMES else _time(tokens, after, language))
    of_each = next((rate for rate in rates if rate not in TIMES), None)
    return Figure(readings, of, " ".join(tokens[place:after]), limit, place, after, per, roughly, of_each)


def _in_front(tokens: Sequence[str], place: int) -> list[str]:
    """The words of the same clause in front of a figure."""
    before = tokens[max(0, place - _BEFORE) : place]
    first = max((number + 1 for number, token in enumerate(before) if token in _CLAUSE_ENDS), default=0)
    return [token for token in before[first:] if token not in _MARKS]


def _rates(tokens: Sequence[str], after: int, language: str) -> Iterator[str]:
    """What a figure is so much of: `per hectare and per year`, `12 hours a day`, `weekly`."""
    for step in range(after, min(after + _UNIT_REACH + 2, len(tokens))):
        if tokens[step] in ";:()." or tokens[step][0].isdigit():
            return
        if (time := each(tokens[step], language)) is not None:
            yield time
        elif makes_rate(tokens[step], language):
            near = (unit(token, "", language) for token in tokens[step + 1 : step + 3])
            yield from [found for found in near if found is not None and found not in _STRONG][:1]


def _time(tokens: Sequence[str], after: int, language: str) -> str | None:
    for step in range(after, min(after + _UNIT_REACH + 2, len(tokens))):
        if tokens[step] in ";:()" or tokens[step][0].isdigit():
            return None
        found = unit(tokens[step], "", language)
        if found in TIMES:
            return found
    return None


_SEVERAL = re.compile(
    r"thousands|millions|billions|dozens|tausende\w?|millionen|milliarden|dutzende\w?|milliers|milliards|douzaines|miles|millones"
    r"|docenas|migliaia|milioni|miliardi|dozzine|milhares|milhoes|duizenden|miljoenen|miljarden|tusental\w*|tusinder|millioner"
    r"|miljoner|tuhansia|miljoonia|tysiac[ea]|tysiecy|miliony|milionow|tisice|mii|хиляди|милиони|χιλιαδες|εκατομμυρια"
)
_PART_WORDS = frozenset(
    "part parte partes czesc czesci czescia cast casti част части del dio dijela dela dalis dala μερος".split()
)
"""`Trzecia część`: an ordinal in front of them is a fraction."""
_HALF_OF_TIME = frozenset("medio media meio meia mezzo mezza".split())
"""They mean other things too: environment, average, vehicle."""
_CLAUSE_ENDS = frozenset(".;:!?")
_MARKS = frozenset("“”„\"'’‘«»()[]*")


def _without_money(before: str) -> str:
    return re.sub(r"\b(?:eur|ecu|euro\w*)$", "", before).strip()


def _values(printed: str) -> tuple[float, ...]:
    """What digits may mean: `1 500`, `1.500` (a thousand, or a decimal), `38,2`."""
    joined = _THOUSANDS.sub("", printed)
    whole = (
        float(joined.replace(",", "."))
        if joined.replace(",", ".").count(".") <= 1
        else float(re.sub(r"\D", "", joined))
    )
    decimal = re.fullmatch(r"(\d{1,3})[.,](\d{3})", printed)
    return (whole, float(f"{decimal[1]}.{decimal[2]}")) if decimal else (whole,)


def _unit(tokens: Sequence[str], place: int, after: int, language: str) -> str | None:
    if place > 0 and (before := unit(tokens[place - 1], "", language)) in _MONEY:
        return before
    for step in range(after, min(after + _UNIT_REACH, len(tokens))):
        if tokens[step] == "." and len(tokens[step - 1]) <= 4:
            continue  # `38,2 Mrd. EUR`
        if tokens[step] in _ENDING:
            return None
        if tokens[step][0].isdigit():
            return None
        found = unit(tokens[step], tokens[step + 1] if step + 1 < len(tokens) else "", language)
        if found in _STRONG and (step - after > 2 or (found in _MONEY and _begins_number(tokens, step + 1))):
            return None
        if found is not None:
            return found
    return None


def _begins_number(tokens: Sequence[str], place: int) -> bool:
    return place < len(tokens) and tokens[place][0].isdigit()


def _shared_units(found: list[Figure], tokens: Sequence[str], language: str) -> Iterator[Figure]:
    """`between 700 and 1 300 kilometres`: both are kilometres; `between 4 and 9 million`: both may be millions."""
    following: Figure | None = None
    shared: list[Figure] = []
    for figure in reversed(found):
        if following is not None and _are_joined(figure, following, tokens):
            factor = scale(tokens[following.after - 1], language)
            if factor > 1 and scale(tokens[figure.after - 1], language) == 1:
                figure = replace(figure, readings=(*figure.readings, *(each * factor for each in figure.readings)))
            figure = replace(figure, unit=figure.unit or following.unit)
        shared.append(figure)
        following = figure
    return reversed(shared)


def _elided_units(found: Sequence[Figure], tokens: Sequence[str]) -> Iterator[Figure]:
    """A figure with nothing behind it that it could count may be meant in the unit of another one of its sentence."""
    ends = [place for place, token in enumerate(tokens) if token in ".;" and not tokens[place - 1].endswith(_SHORTENED)]
    for figure in found:
        bare = figure.unit is None and (figure.after >= len(tokens) or tokens[figure.after] in _NO_NOUN)
        millions = bare and figure.readings[0] >= 10**6
        first = max((end for end in ends if end < figure.place), default=-1)
        last = min((end for end in ends if end >= figure.after), default=len(tokens))
        strong = {one.unit for one in found if one.unit in _STRONG and first < one.place < last}
        if (bare and len(strong) == 1) or millions:
            yield replace(figure, elided=strong.pop() if len(strong) == 1 else "EUR")
        else:
            yield figure


_SHORTENED = ("mio", "mrd", "mld", "mln", "mill", "tys", "tis")
_NO_NOUN = _ENDING - {")", "("} | frozenset(
    "for pour fur per por para dla pro for till voor on bei fra from dal av".split()
)


def _are_joined(figure: Figure, following: Figure, tokens: Sequence[str]) -> bool:
    between = tokens[figure.after : following.place]
    return bool(between) and all(token in _JOINTS or unit(token, "", "") in _MONEY for token in between)
