"""Dates and ranges in a question: `since 2019`, `zwischen 2015 und 2018`, `w marcu 2024 r.`, `2019 óta`."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from assistant.question.reading import Reading
from assistant.question.words import Sort
from corpus.parsing.dates import month_number, parse_date

_FIRST_YEAR, _LAST_YEAR = 1990, 2060
"""The Committee began in 1994; what lies outside is a figure of another kind."""
_YEAR_LEADS = frozenset({"hu", "lt", "lv"})
"""Languages that put the month after the year."""
_DASHES = "-–—‑"
_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """The words `first` to `last` (not included) name the days `since` to `until`; None is open."""

    first: int
    last: int
    since: dt.date | None
    until: dt.date | None
    ranged: bool
    """By a word that says so: `since`, `between`; not `in`, and no mere dash."""

    @property
    def value(self) -> str:
        """For readers: `since 2019-01-01`, `2015-01-01 to 2018-12-31`, `2024-03-05`."""
        if self.since == self.until:
            return str(self.since)
        if self.since and self.until:
            return f"{self.since} to {self.until}"
        return f"since {self.since}" if self.since else f"until {self.until}"


@dataclass(frozen=True, slots=True)
class _Point:
    """A day, month or year: its first and last day, and the index after its words."""

    first: dt.date
    last: dt.date
    end: int


def dates(reading: Reading) -> list[Dates]:
    """All dates and ranges, in the order of the question; years beyond 1990 to 2060 are none."""
    found: list[Dates] = []
    position = 0
    while position < len(reading.words):
        here = _near_year(reading, position) and (_ranged(reading, position) or _plain(reading, position))
        if here:
            found.append(here)
        position = here.last if here else position + 1
    return found


def _near_year(reading: Reading, position: int) -> bool:
    """Digits are few: the rest needs no look."""
    return any(word.bare[-1:].isdigit() for word in reading.words[position : position + 6])


def _ranged(reading: Reading, position: int) -> Dates | None:
    """A preposition with what it governs."""
    start = reading.end(position, Sort.BETWEEN)
    if start is not None and (both := _two(reading, start, (Sort.AND,))):
        return Dates(position, both[1].end, both[0].first, both[1].last, True)
    for opening in (Sort.FROM, Sort.SINCE):
        start = reading.end(position, opening)
        if start is not None and (both := _two(reading, start, (Sort.TO, Sort.UNTIL))):
            return Dates(position, both[1].end, both[0].first, both[1].last, True)
    for sort in (Sort.SINCE, Sort.AFTER, Sort.UNTIL, Sort.BEFORE):
        start = reading.end(position, sort)
        point = _point(reading, reading.skip(start, Sort.YEAR)) if start is not None else None
        if point is not None:
            return _open(position, reading.skip(point.end, Sort.SINCE_BEHIND), sort, point)
    return None


_BEHIND = {
    Sort.SINCE_BEHIND: Sort.SINCE,
    Sort.AFTER_BEHIND: Sort.AFTER,
    Sort.UNTIL_BEHIND: Sort.UNTIL,
    Sort.BEFORE_BEHIND: Sort.BEFORE,
}


def _plain(reading: Reading, position: int) -> Dates | None:
    """A date with or without `in`, and ranges whose word or dash comes after it."""
    start = reading.end(position, Sort.IN) or position
    point = _point(reading, reading.skip(start, Sort.YEAR))
    if point is None:
        return None
    for behind, sort in _BEHIND.items():
        end = reading.end(point.end, behind)
        if end is not None:
            return _open(position, end, sort, point)
    other = _second(reading, point.end, (Sort.AND,))
    if other and (end := reading.end(other.end, Sort.BETWEEN_BEHIND)):
        return Dates(position, end, point.first, other.last, True)
    if _dash(reading, point.end) and (other := _point(reading, point.end)) and other.last > point.last:
        return Dates(position, other.end, point.first, other.last, False)
    if start > position and reading.words[position].bare == "on" and point.first != point.last:
        return None  # `on 2021` is about that year, `on 5 March 2021` is a date
    return Dates(position, point.end, point.first, point.last, False)


def _open(first: int, last: int, sort: Sort, point: _Point) -> Dates:
    since = {Sort.SINCE: point.first, Sort.AFTER: point.last + _ONE_DAY}.get(sort)
    until = {Sort.UNTIL: point.last, Sort.BEFORE: point.first - _ONE_DAY}.get(sort)
    return Dates(first, last, since, until, True)


def _two(reading: Reading, position: int, joints: tuple[Sort, ...]) -> tuple[_Point, _Point] | None:
    one = _point(reading, reading.skip(position, Sort.YEAR))
    other = _second(reading, one.end, joints) if one else None
    return (one, other) if one and other and other.last > one.last else None


def _second(reading: Reading, position: int, joints: tuple[Sort, ...]) -> _Point | None:
    for joint in joints:
        start = reading.end(position, joint)
        if start is not None and (point := _point(reading, reading.skip(start, Sort.YEAR))):
            return point
    return None


def _dash(reading: Reading, position: int) -> bool:
    return reading.gap(position).strip() in tuple(_DASHES) and position < len(reading.words)


def _point(reading: Reading, position: int) -> _Point | None:
    if position >= len(reading.words):
        return None
    word = reading.words[position].bare
    if not word.isdigit():
        return _digits(word, position) if word[0].isdigit() else _month_first(reading, position)
    if len(word) == 4:
        return _year_first(reading, position)
    return _day_first(reading, position) if len(word) <= 2 else None


def _digits(word: str, position: int) -> _Point | None:
    day = parse_date(word)
    return _Point(day, day, position + 1) if day else None


def _day_first(reading: Reading, position: int) -> _Point | None:
    month, after = _month(reading, reading.skip(position + 1, Sort.DAY_OF))
    start = reading.skip(after, Sort.DAY_OF)
    year = _year(reading, start) if month else None
    if not month or not year:
        return None
    return _day(year, month, int(reading.words[position].bare), reading.skip(start + 1, Sort.YEAR_AFTER))


def _month_first(reading: Reading, position: int) -> _Point | None:
    if not any(word.bare.isdigit() for word in reading.words[position + 1 : position + 5]):
        return None
    month, after = _month(reading, position)
    start = reading.skip(after, Sort.DAY_OF)
    year = _year(reading, start) if month else None
    if not month or not year:
        return None
    return _whole(year, month, reading.skip(start + 1, Sort.YEAR_AFTER))


def _year_first(reading: Reading, position: int) -> _Point | None:
    year = _year(reading, position)
    if year is None:
        return None
    after = reading.skip(position + 1, Sort.YEAR_AFTER)
    if reading.language in _YEAR_LEADS:
        month, end = _month(reading, after)
        if month:
            following = reading.words[end].bare if end < len(reading.words) else ""
            day = _day(year, month, int(following), end + 1) if following.isdigit() and len(following) <= 2 else None
            return day or _whole(year, month, end)
        if after < len(reading.words) and reading.words[after].bare.isdigit():  # Latvian: `2024. gada 17. aprīlī`
            month, end = _month(reading, after + 1)
            if month and (day := _day(year, month, int(reading.words[after].bare), end)):
                return day
    return _Point(dt.date(year, 1, 1), dt.date(year, 12, 31), after)


def _year(reading: Reading, position: int) -> int | None:
    """A year that stands alone: not `EU2020`, `2021/22`, `2019 %`."""
    if position >= len(reading.words):
        return None
    word = reading.words[position].bare
    if not (len(word) == 4 and word.isdigit() and _FIRST_YEAR <= int(word) <= _LAST_YEAR):
        return None
    follows = reading.question[reading.words[position].end :][:2]
    half = follows[:1] in (*_DASHES, "/") and follows[1:].isdigit() and len(reading.words[position + 1].bare) != 4
    glued = position > 0 and not reading.gap(position)
    return None if half or glued or follows.strip()[:1] in ("%", "/") else int(word)


def _month(reading: Reading, position: int) -> tuple[int | None, int]:
    """Number of the month that is named at `position`, and the index after its name; Irish has months of two words."""
    if position >= len(reading.words) or not reading.words[position].bare.isalpha():
        return None, position
    word = reading.printed(position)
    if position + 1 < len(reading.words) and reading.words[position + 1].bare == "fomhair":
        return month_number(f"{word} fómhair", "ga"), position + 2
    return (month_number(word, reading.language), position + 1) if len(word) > 2 else (None, position)


def _whole(year: int, month: int, end: int) -> _Point:
    return _Point(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]), end)


def _day(year: int, month: int, day: int, end: int) -> _Point | None:
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    date = dt.date(year, month, day)
    return _Point(date, date, end)
