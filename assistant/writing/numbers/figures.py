"""The figures of a text, in digits and in words, with their units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from assistant.writing.numbers.figure import MONEY, STRONG, Figure, Figures
from assistant.writing.numbers.figure_tokens import counts_nothing, tokens_of
from assistant.writing.numbers.figures_implied import (
    all_implied,
    half_of,
    half_too,
    one_and_half,
    stands_for_time,
    year_and_half,
)
from assistant.writing.numbers.figures_together import ENDING, elided_units, shared_units
from assistant.writing.numbers.number_words import NumberWords, number_words
from assistant.writing.numbers.units import TIMES, bound, bound_behind, each, in_advance, makes_rate, scale, unit

_THOUSANDS = re.compile(r"[ \u00a0\u2007\u2009\u202f.,'’](?=\d{3})")
_HUNDREDTHS = frozenset({"pour", "por", "per", "la", "τοις", "на", "faoin"})
"""In front of `hundred` they make it a hundredth."""
_BEFORE = 16
"""Words in front of a figure, in its clause, among which one may make it a least or a most, or deny that."""
_BEHIND = 5
"""Words behind a figure that may do so too."""
ROUGHLY = frozenset(
    "nearly almost about around roughly some fast beinahe etwa rund ungefahr circa knapp presque pres environ"
    " quelque casi"
    " alrededor aproximadamente quasi circa prawie niemal okolo bijna ongeveer quase cerca nastan cirka lahes"
    " noin".split()
)
_UNIT_REACH = 4
"""Words behind a figure among which its unit stands: `60 of these days` is too far."""


@lru_cache(maxsize=512)
def figures(text: str, language: str) -> Figures:
    """All figures of a text in `language` (ISO 639-1), as they follow one another."""
    words = number_words(language)
    all_tokens = tokens_of(text, language, words)
    tokens = [token.text for token in all_tokens]
    found = list(_read(tokens, [token.digits for token in all_tokens], words, language))
    implied = (Figure((value,), of, tokens[place], 0, place) for place, value, of in all_implied(tokens, language))
    shared = list(shared_units(found, tokens, language))
    placed = (
        replace(one, start=all_tokens[one.place].start, end=all_tokens[one.after - 1].end)
        for one in elided_units(shared, tokens)
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
        if tokens[step] == "m" and place > 0 and unit(tokens[place - 1], "", language) in MONEY:
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
        if tokens[step] in ENDING:
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
            yield from [found for found in near if found is not None and found not in STRONG][:1]


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
    if place > 0 and (before := unit(tokens[place - 1], "", language)) in MONEY:
        return before
    for step in range(after, min(after + _UNIT_REACH, len(tokens))):
        if tokens[step] == "." and len(tokens[step - 1]) <= 4:
            continue  # `38,2 Mrd. EUR`
        if tokens[step] in ENDING:
            return None
        if tokens[step][0].isdigit():
            return None
        found = unit(tokens[step], tokens[step + 1] if step + 1 < len(tokens) else "", language)
        if found in STRONG and (step - after > 2 or (found in MONEY and _begins_number(tokens, step + 1))):
            return None
        if found is not None:
            return found
    return None


def _begins_number(tokens: Sequence[str], place: int) -> bool:
    return place < len(tokens) and tokens[place][0].isdigit()
