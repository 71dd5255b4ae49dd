"""Tables of the Official Journal, told by what is in them: its head, labels with their values, lists, and real tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.errors import ParseError
from corpus.parsing.flow import plain
from corpus.parsing.forms import LINE_LIMIT
from corpus.parsing.lines import Cell, Form, Line
from corpus.parsing.tables import table_lines as layout_lines
from corpus.vocabulary import RAPPORTEUR, REFERENCE

Row = Sequence[Sequence[Line]]
"""Cells, each with the lines in it."""
_MARKER = re.compile(
    r"^[‘'“\"„«]?(?:\(?\d{1,3}[a-z]{0,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}\.?|\(?[^\W\d_]{1,5}[.)]|\(?\*\d{0,2}\)?|[—–―•·▪■●○−‐-])$"
)
"""`1.`, `1.1`, `(1)`, `(a)`, `iii)`, `A.`, `(*1)`, `—`: all that stands in the first column of a list."""
_MARKER_LIMIT = 20
"""Characters of the longest marker, `‘111.111.111.111.`."""
_POINT_NUMBER = re.compile(r"^(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})\.?$")
_CHAPTER = re.compile(r"^[A-Z]{1,5}\.$")
"""`A.` or `II.` may begin a heading."""
_LABEL_LIMIT = 60
"""Characters: the longest label seen, for several reference documents, is about 30."""
_PLAIN = (Form.PARAGRAPH, Form.ITEM, Form.HEADING)


def table_lines(rows: Sequence[Row], framed: bool, nested: bool) -> list[Line]:
    """The lines of a table; `framed` tables (of class `table`) are no lists, whatever stands in their first column.

    `nested` is true for a table within a list or a cell: its numbers begin no points. Cells hold no paragraphs but those
    of the page's head, all others being items.
    """
    rows = [row for row in rows if any(row)]
    if not rows:
        return []
    markers = [_marker(row) for row in rows]
    if not framed and markers[0] and all(map(_is_item, rows, markers)):
        return [line for row, marker in zip(rows, markers, strict=True) for line in _item_lines(row, marker, nested)]
    if _is_head(rows) or (any(map(_has_label, rows)) and all(map(_is_labelled, rows))):
        form = Form.ITEM if nested else Form.PARAGRAPH
        return [replace(line, form=form) for line in layout_lines(_cells(rows), in_front=True)]
    return [Line("", Form.TABLE, rows=_cells(rows))]


def marked_lines(marker: str, body: Sequence[Line], nested: bool) -> list[Line]:
    """The lines of a list's item: its marker before its first paragraph, or a point's number apart from it."""
    number = None if nested else _POINT_NUMBER.match(marker)
    form = Form.PARAGRAPH if not nested and _CHAPTER.match(marker) else Form.ITEM
    if not body or body[0].form not in _PLAIN:
        return [Line(marker, form), *body]
    first = body[0]
    if first.form is Form.HEADING:
        line = Line(f"{marker} {first.text}", Form.HEADING)
    elif number:
        line = Line(first.text, Form.NUMBERED, number["number"])
    else:
        line = Line(f"{marker} {first.text}", form)
    return [line, *body[1:]]


def is_marker(line: Line) -> bool:
    """True where a line holds nothing but the marker of a list's item."""
    return len(line.text) <= _MARKER_LIMIT and line.form in _PLAIN and _MARKER.match(line.text) is not None


def _marker(row: Row) -> str:
    """What stands in the first cell that is not empty, where it is the marker of a list's item; else nothing."""
    cell = row[0] or next(cell for cell in row if cell)
    return cell[0].text if len(cell) == 1 and is_marker(cell[0]) else ""


def _is_item(row: Row, marker: str) -> bool:
    """Of a list: a marker and what it marks, after empty columns or none; or what goes on below, without a marker."""
    filled = sum(1 for cell in row if cell)
    return filled <= 2 if marker else filled == 1 and not row[0]


def _item_lines(row: Row, marker: str, nested: bool) -> Sequence[Line]:
    filled = [cell for cell in row if cell]
    if not marker:
        return filled[0]
    return marked_lines(marker, filled[1] if len(filled) > 1 else (), nested)


def _is_head(rows: Sequence[Row]) -> bool:
    """The tables at the top of a page: the journal's name, its language, number and date."""
    return any(line.form is Form.PARAGRAPH for row in rows[:1] for cell in row for line in cell)


def _is_labelled(row: Row) -> bool:
    """A row with a label, or with what goes on below the value of one."""
    return _has_label(row) or (not row[0] and sum(1 for cell in row if cell) == 1)


def _has_label(row: Row) -> bool:
    """A row of label, colon and value, or of a label with its colon and a value."""
    filled = [cell for cell in row if cell]
    if any(len(cell) == 1 and cell[0].text == ":" for cell in filled):
        return len(filled) <= 3
    if len(filled) != 2 or len(row[0]) != 1:
        return False
    label = row[0][0].text
    return len(label) <= _LABEL_LIMIT and (label.endswith(":") or _is_known(label))


def _is_known(label: str) -> bool:
    return any(match is not None and not match["rest"] for match in (RAPPORTEUR.match(label), REFERENCE.match(label)))


def _cells(rows: Sequence[Row]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(tuple(_paragraphs(cell) if cell else () for cell in row) for row in rows)


def _paragraphs(cell: Sequence[Line]) -> Cell:
    """A cell's paragraphs; of a table within it, each row."""
    return tuple(within_limit(text) for line in cell for text in plain(line).split("\n") if text)


def within_limit(text: str) -> str:
    """`text` itself. Raises ParseError where it is longer than any paragraph."""
    if len(text) > LINE_LIMIT:
        raise ParseError(f"a line of more than {LINE_LIMIT:,} characters: not a text of the Committee")
    return text
