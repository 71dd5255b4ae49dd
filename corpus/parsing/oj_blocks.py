"""The elements of an Official Journal page as lines: paragraphs by their class, footnotes and their calls, tables."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from lxml import etree

from corpus.parsing.lines import CALL, Form, Line
from corpus.parsing.oj_tables import is_marker, marked_lines, table_lines, within_limit
from corpus.parsing.tables import SPAN_LIMIT


class _Kind(Enum):
    """What an element does to the lines; one of no kind is part of its paragraph."""

    BLOCK = auto()
    BREAK = auto()
    TABLE = auto()
    ROWS = auto()
    ROW = auto()
    LINK = auto()
    DROPPED = auto()


class _Style(Enum):
    """What a paragraph is by its class."""

    TEXT = auto()
    ITEM = auto()
    TITLE = auto()
    HEADING = auto()
    NOTE = auto()
    ENUMERATION = auto()


_BLOCK, _BREAK, _TABLE, _ROWS, _ROW, _LINK, _DROPPED = _Kind
_TEXT, _ITEM, _TITLE, _HEADING, _NOTE, _ENUMERATION = _Style
_XHTML = "{http://www.w3.org/1999/xhtml}"
_TAGS = {
    _BLOCK: "address article aside blockquote body center dd div dl dt figcaption figure form h1 h2 h3 h4 h5 h6"
    " header hr html li main ol p pre section txt_te ul caption td th",
    _BREAK: "br",
    _TABLE: "table",
    _ROWS: "tbody thead tfoot",
    _ROW: "tr",
    _LINK: "a",
    _DROPPED: "script style noscript template head title nav footer iframe object svg button select textarea img col colgroup",
}
_KINDS = {prefix + tag: kind for kind, tags in _TAGS.items() for tag in tags.split() for prefix in ("", _XHTML)}
_HEADINGS = frozenset(prefix + tag for tag in ("h1", "h2", "h3", "h4", "h5", "h6") for prefix in ("", _XHTML))
_ITEMS = frozenset(("li", _XHTML + "li"))
_JOINED = (_TITLE, _HEADING, _NOTE)
"""Paragraphs in which a line break is a space."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_CALL = re.compile(r"(\s*)\(\s*(\*?\d{1,3})\s*\)(\s*)")
_SPAN = re.compile(r"^[1-9][0-9]?$")
_NOTE_MARK = re.compile(r"^\(\s?(?P<number>\*{0,3}\d{0,3})\s?\)\s*(?P<text>.*)$")


def class_of(element: etree._Element) -> str:
    """The first of an element's classes, without the `oj-` that pages made since 2022 put before it."""
    names = (element.get("class") or "").split(None, 1)
    return names[0].removeprefix("oj-") if names else ""


def _style_of(name: str) -> _Style:
    if name == "note":
        return _NOTE
    if name.startswith(("ti-", "sti-", "title-gr-seq")):
        return _HEADING
    if name.startswith(("doc-ti", "hd-")):
        return _TITLE
    return _ENUMERATION if name == "enumeration-spacing" else _TEXT


class Blocks:
    """Reads elements as lines. The parser that made them allows 256 levels, so that the way down has an end."""

    def __init__(self) -> None:
        self._words: list[str] = []
        """Of the paragraph being read."""
        self._styles: dict[str, _Style] = {}
        """Of the classes met so far: a page has hundreds of paragraphs and a dozen classes."""

    def read(self, element: etree._Element, nested: bool = False) -> list[Line]:
        """The lines in `element`; `nested` in a list or a cell, where a number begins no point.

        Raises ParseError for a paragraph of more than LINE_LIMIT characters.
        """
        lines: list[Line] = []
        self._flow(element, lines, _TEXT, nested)
        self._end(lines, _TEXT, nested)
        return lines

    def _flow(self, element: etree._Element, lines: list[Line], style: _Style, nested: bool) -> None:
        """What stands in `element`: words go to the paragraph being read, blocks become lines."""
        words = self._words
        text = element.text
        if text and (words or not text.isspace()):
            words.append(text)
        for child in element:
            kind = _KINDS.get(child.tag)
            if kind is None:
                self._flow(child, lines, style, nested)
            elif kind is _LINK:
                self._link(child, lines, style, nested)
            elif kind is _BREAK and style in _JOINED:
                words.append(" ")
            elif kind is not _DROPPED:
                self._end(lines, style, nested)
                self._block(child, kind, lines, style, nested)
            text = child.tail
            if text and (words or not text.isspace()):
                words.append(text)

    def _block(self, element: etree._Element, kind: _Kind, lines: list[Line], outer: _Style, nested: bool) -> None:
        if kind is _TABLE:
            lines.extend(self._table(element, nested))
            return
        style = self._style(element, outer)
        if style is _ENUMERATION:  # a list's item whose marker is its first paragraph
            inner = self.read(element, nested=True)
            marked = bool(inner) and is_marker(inner[0])
            lines.extend(marked_lines(inner[0].text, inner[1:], nested) if marked else inner)
        elif len(element):
            self._flow(element, lines, style, nested)
            self._end(lines, style, nested)
        elif text := element.text:
            _add(lines, text, style, nested)

    def _style(self, element: etree._Element, outer: _Style) -> _Style:
        """By its class; without one by its tag, or as what it stands in."""
        name = element.get("class")
        if not name:
            tag = element.tag
            return _HEADING if tag in _HEADINGS else _ITEM if tag in _ITEMS else outer
        style = self._styles.get(name)
        if style is None:
            style = self._styles[name] = _style_of(class_of(element))
        return style

    def _link(self, element: etree._Element, lines: list[Line], style: _Style, nested: bool) -> None:
        """A footnote's call is marked; any other link is words."""
        call = None
        if style is not _NOTE and (element.get("href") or "").startswith("#") and _is_simple(element):
            call = _CALL.fullmatch("".join(element.itertext()))
        if call is None:
            self._flow(element, lines, style, nested)
        else:
            self._words.append(f"{call[1]}{CALL}({call[2]}){call[3]}")

    def _end(self, lines: list[Line], style: _Style, nested: bool) -> None:
        """Ends the paragraph being read."""
        if self._words:
            text = "".join(self._words)
            self._words.clear()
            _add(lines, text, style, nested)

    def _table(self, table: etree._Element, nested: bool) -> list[Line]:
        """A table's lines; one of a single column lays out its paragraphs only."""
        grid = _grid(table)
        if all(len(row) <= 1 for row in grid):
            return [line for row in grid for cell in row for line in self.read(cell, nested)]
        rows = [self._row(row) for row in grid]
        return table_lines(rows, class_of(table) == "table", nested)

    def _row(self, elements: list[etree._Element]) -> list[Sequence[Line]]:
        """A row's cells; one that covers further columns, but not all, is followed by empty ones."""
        cells: list[Sequence[Line]] = []
        for element in elements:
            cells.append(self.read(element, nested=True))
            span = element.get("colspan")
            if span and _SPAN.match(span) and len(elements) > 1:
                cells += [()] * (min(int(span), SPAN_LIMIT) - 1)
        return cells


def _add(lines: list[Line], text: str, style: _Style, nested: bool) -> None:
    """Adds the line of a paragraph that has words."""
    text = _even(within_limit(text.strip())).strip()
    if not text:
        return
    if style is _NOTE and not nested:
        _add_note(lines, text)
    elif style is _HEADING:
        lines.append(Line(text, Form.HEADING))
    elif style is _ITEM or (nested and style is not _TITLE):
        lines.append(Line(text, Form.ITEM))
    else:
        lines.append(Line(text, Form.PARAGRAPH))


def _even(text: str) -> str:
    """Single spaces for line breaks and for spaces in a row; no-break spaces are the text's own."""
    if not text.isprintable():  # no-break spaces are not, but line breaks within a paragraph are rare
        text = _CONTROL.sub(" ", text)
    return " ".join(filter(None, text.split(" "))) if "  " in text else text


def _is_simple(element: etree._Element) -> bool:
    """True for words with no more within them than a number raised by one or two elements."""
    for _ in range(3):
        if len(element) != 1:
            return len(element) == 0
        element = element[0]
    return False


def _add_note(lines: list[Line], text: str) -> None:
    """A footnote with its number; a further paragraph of one is added to it."""
    match = _NOTE_MARK.match(text)
    if match and match["number"] and match["text"]:
        lines.append(Line(match["text"], Form.NOTE, match["number"]))
    elif lines and lines[-1].form is Form.NOTE:
        lines[-1] = replace(lines[-1], text=within_limit(f"{lines[-1].text} {text}"))
    else:
        lines.append(Line(text, Form.PARAGRAPH))


def _grid(part: etree._Element) -> list[list[etree._Element]]:
    """The cells of a table, row by row; what stands between its rows (a caption) as a row of its own."""
    rows = []
    for child in part:
        kind = _KINDS.get(child.tag)
        if kind is _ROW:
            rows.append([cell for cell in child if _KINDS.get(cell.tag) is not _DROPPED])
        elif kind is _ROWS:
            rows.extend(_grid(child))
        elif kind is not _DROPPED:
            rows.append([child])
    return rows
