"""Running heads and feet of a PDF: told by what comes again on every page, and left out, but for what they say.

The Official Journal prints `C 461/12 | EN | Official Journal of the European Union | 21.12.2018` above each page, since
October 2023 a masthead with `C/2026/1` and the date above the first and `2/9` below each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.parsing.front import COMMITTEE_NUMBER
from corpus.parsing.pdf_rows import Row
from corpus.vocabulary import AMENDMENT, COMMITTEE_HEADER, PROPOSED_HEADER, REASON

_TOP, _BOTTOM = 5, 4
"""Rows at the edges of a page that may be head or foot."""
_APART = 1.0
"""Letter sizes between the parts of a head."""
_LONGEST = 150
_WHITE = 2.2
"""Letter sizes from the last row of a head to the text; lines of a text stand 1.2 apart."""
_DATE = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?![\d.])")
_ACT = re.compile(r"(?<![\w/])C/\d{4}/\d{1,5}(?![\w/])")
_ELI = re.compile(r"ELI:\s*https?://data\.europa\.eu/eli/\S+")
_OJ_PAGE = re.compile(r"(?<![\w/])(?P<prefix>C ?\d{1,3} ?[A-Z]?/)(?P<number>\d{1,3})(?![\w/])")
_OF_PAGES = re.compile(r"(?<![\w/])(?P<prefix>)(?P<number>\d{1,3})/\d{1,3}$")
_BARE = re.compile(r"^(?:[–-] ?)?(?P<prefix>)(?P<number>\d{1,3})(?: ?[–-])?$")
_PART = re.compile(
    r"^(?:\d{1,2}\.\d{1,2}\.\d{4}|C/\d{4}/\d{1,5}|C ?\d{1,3} ?[A-Z]?/\d{1,3}|[A-Z]{2}|\(?[A-Z]{2}\)? ?\d{1,3}/\d{1,3}|\d{1,3}/\d{1,3}"
    r"|(?:[–-] ?)?\d{1,3}(?: ?[–-])?|OJ C, .{6,20}|ELI: ?\S+|ISSN .{9,60}|https?://data\.europa\.eu/eli/\S+)$"
)
_OWN_WORDS = re.compile(r"^(?:\d{1,3}\.|\(\w{1,4}\)|[—–•])(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Margins:
    """What the heads and feet said, and the pages without them."""

    facts: tuple[str, ...]
    """Of the first page: number and date of the Official Journal, the Committee's number; the ELI stands last."""
    labels: tuple[str, ...]
    """Of each page: the number printed on it, else its count."""
    bodies: tuple[tuple[Row, ...], ...]


def take_margins(pages: Sequence[Sequence[Row]]) -> Margins:
    """Tells the heads and feet of all pages from their text."""
    tops = _running([list(rows[:_TOP]) for rows in pages])
    bottoms = _running([list(rows[: -_BOTTOM - 1 : -1]) for rows in pages])
    bodies, margins = [], []
    for number, rows in enumerate(pages):
        above = _masthead(rows) if number == 0 else 0
        above = max(above, _taken(rows, _TOP, tops))
        below = _taken(rows[above:][::-1], _BOTTOM, bottoms)
        end = len(rows) - below
        bodies.append(tuple(rows[above:end]))
        margins.append([*rows[:above], *rows[end:]])
    return Margins(_facts(margins[0] if margins else []), _labels(margins), tuple(bodies))


def _key(row: Row) -> str:
    """The parts of a row in any order, since left and right pages mirror each other, digits left out."""
    return "|".join(sorted(re.sub(r"\d+", "#", part.text) for part in row.segments(_APART)))


def _running(edges: Sequence[Sequence[Row]]) -> frozenset[str]:
    counts = Counter(key for rows in edges for key in {_key(row) for row in rows})
    least = max(2, round(0.4 * len(edges)))
    return frozenset(key for key, count in counts.items() if count >= least)


def _taken(rows: Sequence[Row], limit: int, running: frozenset[str]) -> int:
    """How many rows from the edge of a page inwards are head or foot: so told by their parts, or by white below them."""
    taken = 0
    for count, row in enumerate(rows[:limit], start=1):
        inner = rows[count] if count < len(rows) else None
        if len(row.text) > _LONGEST or _is_text(row) or not (_key(row) in running or _is_margin(row)):
            break
        if _is_margin(row) or (inner and abs(row.base - inner.base) > _WHITE * inner.size):
            taken = count
    return taken


def _is_text(row: Row) -> bool:
    """Words that belong to the text, however often they come at the head of a page."""
    texts = [row.text, *(part.text for part in row.segments(_APART))]
    patterns = (AMENDMENT, REASON, PROPOSED_HEADER, COMMITTEE_HEADER, _OWN_WORDS)
    return any(pattern.match(text) for text in texts for pattern in patterns)


def _is_margin(row: Row) -> bool:
    parts = [part.text for part in row.segments(_APART)]
    return all(_PART.match(part) for part in parts) or any(_OJ_PAGE.fullmatch(part) for part in parts)


def _masthead(rows: Sequence[Row]) -> int:
    """How many rows the masthead of an act since October 2023 has: it ends with number and date side by side."""
    for index, row in enumerate(rows[:_TOP]):
        if _ACT.search(row.text) and _DATE.search(row.text):
            return index + 1
    return 0


def _facts(rows: Sequence[Row]) -> tuple[str, ...]:
    found = []
    for pattern in (_ACT, _DATE, COMMITTEE_NUMBER, _ELI):
        found += [match.group(0) for row in rows if (match := pattern.search(row.text))][:1]
    return tuple(found)


def _labels(margins: Sequence[Sequence[Row]]) -> tuple[str, ...]:
    """The printed numbers, where they count on from page to page; else the pages are counted."""
    for pattern in (_OJ_PAGE, _OF_PAGES, _BARE):
        found = Counter()  # type: Counter[tuple[str, int]]
        for index, rows in enumerate(margins):
            parts = [part.text for row in rows for part in row.segments(_APART)]
            found.update(
                {(match["prefix"], int(match["number"]) - index) for part in parts if (match := pattern.search(part))}
            )
        if found:
            (prefix, first), count = found.most_common(1)[0]
            if count > len(margins) / 2 and first > 0:
                return tuple(f"{prefix}{first + index}" for index in range(len(margins)))
    return tuple(str(index + 1) for index in range(len(margins)))
