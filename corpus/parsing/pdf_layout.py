"""From the rows of a PDF's pages to lines: paragraphs, headings, tables of amendments, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from statistics import median

from corpus.errors import ParseError
from corpus.parsing.flow import ends_sentence
from corpus.parsing.lines import Cell, Form, Line
from corpus.parsing.pdf_columns import Area, Block, blocks
from corpus.parsing.pdf_margins import take_margins
from corpus.parsing.pdf_notes import Note, add_notes, mark_calls, split_notes
from corpus.parsing.pdf_paragraphs import SetRow, Steps, Words, paragraphs
from corpus.parsing.pdf_pieces import Rule, Sheet
from corpus.parsing.pdf_rows import Row, body_size, rows_of
from corpus.vocabulary import AMENDMENT, REASON

_HEADING_LIMIT = 250
"""Characters: the longest headings seen are about 180."""
_LARGER = 1.12
_NUMBERED = re.compile(r"^\d{1,3}(?:\.\d{1,3})*\.?\s")
_TARGET_LINES = 8


@dataclass
class _Table:
    """A table as it grows over pages: rows of a left and a right cell."""

    header: tuple[list[SetRow], list[SetRow]]
    rows: list[tuple[list[SetRow], list[SetRow]]] = field(default_factory=list)


@dataclass
class _Text:
    """Rows that are read one after the other."""

    rows: list[SetRow] = field(default_factory=list)


def lay_out(sheets: Sequence[Sheet]) -> tuple[Line, ...]:
    """The lines of a document. Raises ParseError where nothing but heads and feet is left."""
    margins = take_margins([rows_of(sheet.pieces) for sheet in sheets])
    rows = list(chain.from_iterable(margins.bodies))
    if not rows:
        raise ParseError("the PDF holds no text but what stands at the head and foot of its pages")
    layout = _Layout(body_size(rows), median(map(_width, margins.bodies)), margins.labels)
    for number, (body, sheet) in enumerate(zip(margins.bodies, sheets, strict=True)):
        layout.add_page(number, body, sheet.rules)
    facts = [Line(fact, Form.PARAGRAPH, page=margins.labels[0]) for fact in margins.facts]
    last = [fact for fact in facts if fact.text.startswith("ELI:")]
    return (*(fact for fact in facts if fact not in last), *_targets(list(layout.lines())), *last)


class _Layout:
    """Takes pages one by one; a paragraph, a table or a note may go on over several."""

    def __init__(self, size: float, width: float, labels: Sequence[str]) -> None:
        self._size, self._width, self._labels = size, width, labels
        self._words, self._steps = Words(), Steps()
        self._parts: list[_Text | _Table] = []
        self._notes: list[Note] = []
        self._last: Block | None = None
        self._noted = False
        """The page before ended with notes: the last may go on."""

    def add_page(self, number: int, body: Sequence[Row], rules: Sequence[Rule]) -> None:
        """Sorts the rows of a page."""
        before = self._last
        found = list(blocks(body, self._area(body), before))
        noted = False
        if found and not found[-1].columns:
            rows, noted = self._without_notes(number, body, rules)
            found = list(blocks(rows, self._area(rows), before)) if noted else found
        area = self._area([row for block in found for row in block.rows])
        for block in found:
            if block.table:
                goes_on = before is not None and before.table and block.rows[0] is body[0]
                self._add_table(number, block, area, rules, goes_on)
            elif block.columns:
                noted |= self._add_columns(number, block, area, rules)
            else:
                self._text().rows += [SetRow(row, number, area.left, area.right) for row in block.rows]
            self._last = block
        self._noted = noted

    def _area(self, rows: Sequence[Row]) -> Area:
        """A page with little on it is taken to be as wide as the others."""
        left = min((row.left for row in rows), default=0.0)
        return Area(left, max([left + self._width, *(row.right for row in rows)]))

    def _without_notes(self, number: int, body: Sequence[Row], rules: Sequence[Rule]) -> tuple[list[Row], bool]:
        """The rows of a page without the notes that stand below everything else."""
        rows = [SetRow(row, number, 0.0, 0.0) for row in body]
        start = split_notes(rows, self._size, rules, self._noted)
        add_notes(self._notes, rows[start:])
        return list(body[:start]), start < len(rows)

    def _add_columns(self, number: int, block: Block, area: Area, rules: Sequence[Rule]) -> bool:
        noted = False
        for rows in _set_sides(block, block.rows, number, area):
            start = split_notes(rows, self._size, rules, self._noted) if rows else 0
            self._text().rows += rows[:start]
            add_notes(self._notes, rows[start:])
            noted |= start < len(rows)
        return noted

    def _add_table(self, number: int, block: Block, area: Area, rules: Sequence[Rule], goes_on: bool) -> None:
        last = self._parts[-1] if self._parts else None
        parts = [_set_sides(block, rows, number, area) for rows in _between_rules(block, rules)]
        if goes_on and isinstance(last, _Table):
            if parts and last.rows and not block.header:
                last.rows[-1][0].extend(parts[0][0])
                last.rows[-1][1].extend(parts[0][1])
                parts = parts[1:]
            last.rows += parts
        else:
            self._parts.append(_Table(_set_sides(block, block.rows[: block.header], number, area), parts))

    def _text(self) -> _Text:
        if not self._parts or isinstance(self._parts[-1], _Table):
            self._parts.append(_Text())
        last = self._parts[-1]
        assert isinstance(last, _Text)
        return last

    def lines(self) -> Iterator[Line]:
        """Everything in reading order, notes at the end."""
        for rows in chain(*(_flows(part) for part in self._parts), (note.rows for note in self._notes)):
            self._words.add(rows)
            self._steps.add(rows)
        for part in self._parts:
            if isinstance(part, _Table):
                yield self._table_line(part)
            else:
                yield from (self._line(rows) for rows in paragraphs(part.rows, self._steps))
        for note in self._notes:
            yield Line(note.text(self._words), Form.NOTE, note.number, page=self._labels[note.rows[0].page])

    def _line(self, rows: Sequence[SetRow]) -> Line:
        text = self._joined(rows)
        strong = all(item.row.bold for item in rows) or rows[0].row.size > _LARGER * self._size
        named = AMENDMENT.match(text) or REASON.match(text)
        heading = len(text) <= _HEADING_LIMIT and not _NUMBERED.match(text) and not ends_sentence(text)
        form = Form.HEADING if heading and (strong or named) else Form.PARAGRAPH
        return Line(text, form, page=self._labels[rows[0].page])

    def _table_line(self, table: _Table) -> Line:
        rows = [tuple(self._header(cell) for cell in table.header)] if any(table.header) else []
        rows += [tuple(self._cell(cell) for cell in row) for row in table.rows]
        first = next(item for row in (table.header, *table.rows) for cell in row for item in cell)
        return Line("", Form.TABLE, rows=tuple(rows), page=self._labels[first.page])

    def _header(self, rows: Sequence[SetRow]) -> Cell:
        return (self._joined(rows),) if rows else ()

    def _cell(self, rows: Sequence[SetRow]) -> Cell:
        return tuple(self._joined(group) for group in paragraphs(rows, self._steps, in_table=True))

    def _joined(self, rows: Sequence[SetRow]) -> str:
        pages = {item.page for item in rows}
        near = {note.number for note in self._notes if note.pages & pages}
        return mark_calls(self._words.joined([item.row.text for item in rows]), near)


def _flows(part: _Text | _Table) -> Iterator[list[SetRow]]:
    """The rows that follow one another."""
    yield from chain(part.header, *part.rows) if isinstance(part, _Table) else [part.rows]


def _width(rows: Sequence[Row]) -> float:
    return max((row.right for row in rows), default=0.0) - min((row.left for row in rows), default=0.0)


def _set_sides(block: Block, rows: Sequence[Row], page: int, area: Area) -> tuple[list[SetRow], list[SetRow]]:
    """Left and right cells or columns; both are taken to be of one width, where a short one does not show its own."""
    left, right = block.sides(rows)
    _, all_right = block.sides(block.rows)
    strip = block.strip or (area.left, area.right)
    start = min((row.left for row in all_right), default=strip[1])
    edge = min(start - 0.5 * rows[0].size if rows else start, area.left + area.right - start)
    left_edge = max(edge, strip[0] if strip[0] < start else edge)
    return (
        [SetRow(row, page, area.left, left_edge) for row in left],
        [SetRow(row, page, start, area.right) for row in right],
    )


def _between_rules(block: Block, rules: Sequence[Rule]) -> list[list[Row]]:
    """The rows of a table as the ruled lines across it part them."""
    strip = block.strip or (0.0, 0.0)
    across = sorted((rule.height for rule in rules if rule.left < strip[0] and rule.right > strip[1]), reverse=True)
    parts: list[list[Row]] = [[]]
    before: Row | None = None
    for row in block.rows[block.header :]:
        if before is not None and any(row.base < height < before.base for height in across):
            parts.append([])
        parts[-1].append(row)
        before = row
    return [part for part in parts if part]


def _targets(lines: Sequence[Line]) -> Iterator[Line]:
    """What stands between `Amendment 1` and its table names what is amended: headings, whatever their type."""
    titled = -1
    for index, line in enumerate(lines):
        if AMENDMENT.match(line.text):
            titled = index
        elif 0 <= titled < index <= titled + _TARGET_LINES and line.form is Form.PARAGRAPH:
            following = lines[index + 1 : titled + _TARGET_LINES + 2]
            if any(other.form is Form.TABLE for other in following):
                line = Line(line.text, Form.HEADING, page=line.page)
        if line.form is Form.TABLE:
            titled = -1
        yield line
