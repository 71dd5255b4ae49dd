"""What a reader of one form of file hands on: lines, each with as much as its form says of it.

A flattened text says nothing: what a line is shows from its words and its place. A page of the Official Journal, a
Formex file or a Word file says which lines are headings, which begin a numbered point, and what stands beside what in a
table. The writers of opinions and releases take both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.header import Header

CALL = "\ue000"
"""Stands right before the bracket of a footnote's call, `\\ue000(1)`: the builder takes it out and notes the call. A source's
own characters of this kind are removed when it is decoded."""


class Form(StrEnum):
    """What its source says of a line."""

    FRAGMENT = "fragment"
    """Nothing, and a paragraph may go on over several of them: a line of flattened text."""
    PARAGRAPH = "paragraph"
    """A whole paragraph; whether it is a heading or a numbered point shows from its words."""
    HEADING = "heading"
    NUMBERED = "numbered"
    """The first paragraph of a numbered point; `number` holds the number, `text` the words after it."""
    ITEM = "item"
    """A paragraph or list item within something (a point, a cell): neither heading nor point, whatever it begins with."""
    TABLE = "table"
    """A table that is no list: `rows` holds its cells, `text` is empty."""
    NOTE = "note"
    """A footnote: `number` is what its call shows (`1`, `*1`), `text` its words."""


Cell = tuple[str, ...]
"""The paragraphs of one cell of a table; empty for an empty cell."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line, paragraph, table or note."""

    text: str
    form: Form = Form.FRAGMENT
    number: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    """Of a table: rows of cells, header rows among them."""
    page: str | None = None
    """The page it begins on, as printed or counted, where the source has pages."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file came to."""

    lines: tuple[Line, ...]
    """In the order of the text; notes may stand anywhere."""
    stated: Header = field(default_factory=Header)
    """What the file says of itself outside its text (a title element, bibliographic data)."""


def fragments(lines: Sequence[str]) -> tuple[Line, ...]:
    """Lines of flattened text."""
    return tuple(Line(line) for line in lines)
