"""What stands side by side on a PDF's page: tables of amendments, and text set in two columns.

Both show by a strip of white down the page, in its middle third, with words on both sides. It is a table where its first
row names the two wordings, or is bold on both sides, or where a table of the page before goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.parsing.pdf_rows import Row
from corpus.vocabulary import (
    ADOPTED_AT,
    AMENDMENT,
    AMENDMENTS_SECTION,
    COMMITTEE_HEADER,
    POINTS_SECTION,
    PROPOSED_HEADER,
    RAPPORTEUR,
    REASON,
    REFERENCE,
)

Strip = tuple[float, float]
"""White from left to right."""

_NARROWEST = 0.8
"""Letter sizes of white between columns."""
_FEWEST_ROWS = 4
"""Rows with words on both sides that make text columns: full lines have white above white in two rows by chance."""
_FURTHEST = 400
"""Rows looked at together; a page has about 60."""
_HEADER_ROWS = 3


@dataclass(frozen=True, slots=True)
class Area:
    """Left and right edge of the text of a page."""

    left: float
    right: float

    @property
    def middle(self) -> Strip:
        """Where the white between two columns may be."""
        width = self.right - self.left
        return (self.left + 0.3 * width, self.right - 0.3 * width)


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that are read together: full lines, two columns, or a table of two."""

    rows: tuple[Row, ...]
    strip: Strip | None = None
    table: bool = False
    header: int = 0
    """Of a table: how many rows its header has."""

    @property
    def columns(self) -> bool:
        """Text that is read column by column."""
        return self.strip is not None and not self.table

    def sides(self, rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
        """The parts of `rows` left and right of the strip."""
        middle = sum(self.strip) / 2 if self.strip else 0.0
        left = [part for row in rows if (part := row.between(float("-inf"), middle))]
        return left, [part for row in rows if (part := row.between(middle, float("inf")))]


def blocks(rows: Sequence[Row], area: Area, before: Block | None) -> Iterator[Block]:
    """The blocks of a page in reading order; `before` is the last block of the page before."""
    start = plain = 0
    strip = before.strip if before else None
    if before and before.table and (block := _continued(rows, before)):
        yield block
        start = plain = len(block.rows)
    elif strip and before and not before.table and rows and _white(rows, 0, strip, stops=False)[0] == len(rows):
        yield Block(tuple(rows), strip)
        return
    while start < len(rows):
        block = _side_by_side(rows, start, area)
        if block is None:
            start += 1
            continue
        if not block.table:
            block = _with_rows_above(rows, block, plain, start)
        end = start + len(block.rows) if block.table else rows.index(block.rows[-1], start) + 1
        first = end - len(block.rows)
        if first > plain:
            yield Block(tuple(rows[plain:first]))
        yield block
        plain = start = end
    if plain < len(rows):
        yield Block(tuple(rows[plain:]))


def _side_by_side(rows: Sequence[Row], start: int, area: Area) -> Block | None:
    """The table or the text columns that begin with row `start`."""
    end, strip = _white(rows, start, area.middle, stops=True)
    if header := _header_rows(rows[start:end], strip):
        return Block(tuple(rows[start:end]), strip, table=True, header=header)
    if _on_both_sides(rows[start], strip) and _both(rows[start:end], strip) > 1 and _is_bold_header(rows[start], strip):
        return Block(tuple(rows[start:end]), strip, table=True, header=1)
    end, strip = _white(rows, start, area.middle, stops=False)
    return Block(tuple(rows[start:end]), strip) if _are_columns(rows[start:end], strip) else None


def _are_columns(rows: Sequence[Row], strip: Strip) -> bool:
    """Enough rows have words on both sides, or enough are full lines of a left column beside a few rows on the right."""
    if rows and _on_both_sides(rows[0], strip) and _both(rows, strip) >= _FEWEST_ROWS:
        return True
    full = sum(strip[0] - 2 * row.size < row.right < strip[1] for row in rows)
    return full >= _FEWEST_ROWS and any(row.left >= strip[1] - 1 for row in rows)


def _with_rows_above(rows: Sequence[Row], block: Block, plain: int, start: int) -> Block:
    """Text columns with the rows above that stand in one of them alone."""
    strip, first = block.strip or (0.0, 0.0), start
    while first > plain:
        count, left = _white(rows[first - 1 : first], 0, strip, stops=False)
        if not count:
            break
        first, strip = first - 1, left
    return Block((*rows[first:start], *block.rows), strip)


def _white(rows: Sequence[Row], start: int, strip: Strip, stops: bool) -> tuple[int, Strip]:
    """How far down the page, from row `start`, a strip within `strip` stays white; and what is left of it.

    With `stops`, no further than to a row that cannot be part of a table.
    """
    end = min(len(rows), start + _FURTHEST)
    for index in range(start, end):
        row = rows[index]
        if _is_label(row, strip) or (stops and _ends_table(row)):
            return index, strip
        left = max((_common(strip, white) for white in _whites(row)), key=_width, default=(0.0, 0.0))
        if _width(left) < _NARROWEST * row.size:
            return index, strip
        strip = left
    return end, strip


def _whites(row: Row) -> Iterator[Strip]:
    right = float("-inf")
    for piece in row.pieces:
        if piece.left > right:
            yield right, piece.left
        right = max(right, piece.right)
    yield right, float("inf")


def _common(one: Strip, other: Strip) -> Strip:
    return max(one[0], other[0]), min(one[1], other[1])


def _width(strip: Strip) -> float:
    return strip[1] - strip[0]


def _on_both_sides(row: Row, strip: Strip) -> bool:
    return row.left < strip[0] + 1 and row.right > strip[1] - 1


def _both(rows: Sequence[Row], strip: Strip) -> int:
    return sum(_on_both_sides(row, strip) for row in rows)


def _is_label(row: Row, strip: Strip) -> bool:
    """`Rapporteur:` with white before the name is one line; `Rapporteur`, `:` and a name as well."""
    label, *values = row.segments(1.0)
    values = [value for value in values if value.text != ":"]
    match = RAPPORTEUR.match(label.text) or REFERENCE.match(label.text)
    if not match or match["rest"].strip(" :") or len(values) != 1:
        return False
    return _width(_common((label.right, values[0].left), strip)) > 0


def _ends_table(row: Row) -> bool:
    text = row.text
    return any(pattern.match(text) for pattern in (REASON, AMENDMENT, POINTS_SECTION, AMENDMENTS_SECTION, ADOPTED_AT))


def _header_rows(rows: Sequence[Row], strip: Strip) -> int:
    """How many rows make up the names of the two wordings; 0 where the rows begin with something else."""
    for count in range(1, min(_HEADER_ROWS, len(rows)) + 1):
        left, right = Block((), strip).sides(rows[:count])
        if PROPOSED_HEADER.match(_words(left)) and COMMITTEE_HEADER.match(_words(right)):
            return count
    return 0


def _words(rows: Sequence[Row]) -> str:
    return " ".join(row.text for row in rows)


def _is_bold_header(row: Row, strip: Strip) -> bool:
    left, right = Block((), strip).sides([row])
    return bool(left and right and left[0].bold and right[0].bold and len(row.text) < 150)


def _continued(rows: Sequence[Row], before: Block) -> Block | None:
    """The rows at the head of a page with which the table of the page before goes on."""
    strip = before.strip or (0.0, 0.0)
    end, left = _white(rows, 0, strip, stops=True)
    if not end:
        return None
    reach = strip[0] - 0.15 * (strip[0] - min(row.left for row in before.rows))
    goes_on = rows[0].text[0].islower() or any(row.right > reach for row in rows[:end])
    if goes_on and not (rows[0].bold and rows[0].right < left[1]):
        return Block(tuple(rows[:end]), left, table=True, header=_header_rows(rows[:end], left))
    return None
