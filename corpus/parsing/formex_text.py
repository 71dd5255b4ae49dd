"""The elements of a Formex text as lines. Every handler reads one element; whatever has none is read through as its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from corpus.parsing.flow import plain
from corpus.parsing.lines import CALL, Cell, Form, Line
from corpus.parsing.safe_xml import local_name
from corpus.parsing.tables import SPAN_LIMIT, begins_body, table_lines

TEXTS = frozenset({"GENERAL", "ACT", "ACT.GEN", "OPINION", "RESOLUTION", "LETTER"})
"""Roots of a text."""
_POINTS = frozenset({"NP", "NP.ECR"})
_SKIPPED = frozenset({"BIB.INSTANCE", "BIB.DATA", "TOC", "INCLUSIONS", "INCL.ELEMENT", "IE"})
_INLINE = frozenset(
    "HT DATE FT REF.DOC REF.DOC.OJ REF.DOC.ECR REF.DOC.SE REFERENCE IND EXPR FRACTION DIVIDEND DIVISOR ROOT LINK ANCHOR"
    " ADDR STREET TEL URL".split()
)
_BLOCKS = frozenset("P TXT ALINEA PARAG LIST NP GR.SEQ CONTENTS QUOT.S TI STI DLIST TERM DEFINITION INTRO".split())
_ROWS = frozenset({"ROW", "row"})
_CELLS = frozenset({"CELL", "entry"})
_ROW_TITLES = frozenset({"TI.BLK", "STI.BLK"})
_POINT = re.compile(r"^\d{1,3}(?:\.\d{1,3}){0,3}\.?$")
_LETTERED = re.compile(r"^[A-Z]{1,5}\.$")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_DASHES = {"DASH": "—", "NDASH": "–", "BULLET": "•"}
_QUOTES = "‘’‚“”„«»‹›\"'‛‟"
_PAGE = re.compile(r"NO=[\"']([\w.-]{1,10})[\"']")


@dataclass
class FormexText:
    """Lines and notes of the files of one text, put together while their elements are read."""

    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _form: Form = Form.PARAGRAPH
    """What a line is that ends here."""
    _start: Line | None = None
    """Form, number and marker of the next line alone, where a point or an item has just begun."""
    _page: str | None = None
    _line_page: str | None = None
    _counted: dict[str, int] = field(default_factory=lambda: {"": 0, "*": 0})
    """Notes so far, by what stands before their number."""
    _aside: bool = False
    """True within a cell, a note or a term, whose lines are put together by themselves."""
    _in_front: bool = True
    _seen: int = 0
    """Lines that were looked at to tell whether the front matter is over."""
    _numbers: dict[str, str] = field(default_factory=dict)
    """Of the notes of one file, by their id."""

    def read(self, root: etree._Element, page: str | None) -> None:
        """Adds the lines and notes of a file that begins on `page`."""
        self._page = page
        self._numbers = {}
        self._children(root)
        self._end()

    def _children(self, element: etree._Element) -> None:
        self._add(element.text)
        for child in element:
            self._element(child)
            self._add(child.tail)

    def _element(self, element: etree._Element) -> None:
        name = local_name(element)
        if element.tag is etree.ProcessingInstruction:
            if element.target == "PAGE" and (match := _PAGE.search(element.text or "")):
                self._page = match[1].lstrip("0") or None
        elif handler := _HANDLERS.get(name):
            handler(self, element)
        elif name in _INLINE or (name not in _BLOCKS and _stands_in_words(element)):
            self._children(element)
        elif name and name not in _SKIPPED:
            self._end()
            self._children(element)
            self._end()

    def _add(self, text: str | None) -> None:
        if text and (self._words or text.strip()):
            if not self._words:
                self._line_page = self._page
            self._words.append(text.replace(CALL, ""))

    def _end(self) -> None:
        """Ends a line; a point's number or an item's marker waits for its words."""
        text = _SPACE.sub(" ", "".join(self._words)).strip(" ")
        self._words = []
        if not text:
            return
        line = Line(text, self._form, page=self._line_page)
        if self._start is not None:
            words = f"{self._start.text} {text}".strip()
            line = replace(self._start, text=words, page=self._line_page)
        self._start = None
        self.lines.append(line)

    def _apart(self, element: etree._Element, form: Form = Form.ITEM) -> list[Line]:
        """The lines of `element` by themselves."""
        kept = self.lines, self._words, self._form, self._start, self._line_page, self._aside
        self.lines, self._words, self._form, self._start, self._aside = [], [], form, None, True
        self._children(element)
        self._end()
        found = self.lines
        self.lines, self._words, self._form, self._start, self._line_page, self._aside = kept
        return found

    def _as_one(self, element: etree._Element | None) -> str:
        return "" if element is None else " ".join(plain(line) for line in self._apart(element))

    def _within(self, element: etree._Element, form: Form) -> None:
        """A block whose lines are of a form."""
        self._end()
        outer, self._form = self._form, form
        self._children(element)
        self._end()
        self._form = outer

    # Titles and closing

    def _title(self, element: etree._Element) -> None:
        self._within(element, Form.PARAGRAPH if local_name(element.getparent()) in TEXTS else Form.HEADING)

    def _place_and_date(self, element: etree._Element) -> None:
        self._end()
        self._add(self._as_one(element))
        self._end()

    # Points and lists

    def _numbered(self, element: etree._Element) -> None:
        self._end()
        marker = self._as_one(element.find("NO.P"))
        form = self._form
        self._start = self._begun(marker)
        self._form = form if form is Form.HEADING else Form.ITEM
        self._children(element)
        self._end()
        if self._start is not None and marker:  # a number without words
            self.lines.append(self._start)
        self._start = None
        self._form = form

    def _begun(self, marker: str) -> Line:
        """What a line is that begins with `marker`: only where nothing is around it, a number is a point's."""
        if self._form is not Form.PARAGRAPH or _LETTERED.match(marker):
            return Line(marker, self._form)
        if _POINT.match(marker):
            return Line("", Form.NUMBERED, marker.rstrip("."))
        return Line(marker, Form.ITEM)

    def _number(self, element: etree._Element) -> None:
        """Read with its point already; in a paragraph it is the first of its words."""
        if local_name(element.getparent()) not in _POINTS:
            self._children(element)
            self._add(" ")

    def _list_item(self, element: etree._Element) -> None:
        """An item without a number of its own has the dash of its list."""
        if element.find("NP") is not None:  # which brings its own marker, and may be a point
            self._within(element, self._form)
            return
        dash = _DASHES.get(element.getparent().get("TYPE", ""), "")
        self._end()
        if dash:
            self._start = Line(dash, Form.ITEM)
        self._within(element, Form.ITEM)
        self._start = None

    def _definition(self, element: etree._Element) -> None:
        """`Rapporteur`, its separator and a name stand in a list of terms."""
        self._end()
        term = self._as_one(element.find("TERM")).rstrip(" :")
        texts = [plain(line) for found in element.iterfind("DEFINITION") for line in self._apart(found)]
        separator = element.getparent().get("SEPARATOR", ":").strip() or ":"
        joined = f"{term}{separator} " if separator == ":" else f"{term} {separator} "
        texts[:1] = [(joined if term else "") + (texts[0] if texts else "")]
        for text in texts:
            self._add(text)
            self._end()

    # Tables

    def _table(self, element: etree._Element) -> None:
        self._end()
        for title in element.iterfind("TITLE"):
            self._within(title, self._form)
        for group in element.iterfind("GR.NOTES"):
            for note in group.iterfind("NOTE"):
                self._note_text(note)
        page = self._page
        rows = tuple(self._row(row) for row in _rows(element))
        found = [Line("", Form.TABLE, rows=rows)] if self._aside else table_lines(rows, self._still_in_front())
        self.lines.extend(replace(line, page=page) for line in found if line.text or line.rows)

    def _still_in_front(self) -> bool:
        self._in_front = self._in_front and not any(begins_body(line) for line in self.lines[self._seen :])
        self._seen = len(self.lines)
        return self._in_front

    def _row(self, row: etree._Element) -> tuple[Cell, ...]:
        if local_name(row) in _ROW_TITLES:
            return (self._cell(row),)
        cells: list[Cell] = []
        for child in row:
            if local_name(child) in _CELLS:
                cells.append(self._cell(child))
                cells.extend(() for _ in range(_span(child) - 1))
        return tuple(cells)

    def _cell(self, cell: etree._Element) -> Cell:
        return tuple(text for line in self._apart(cell) for text in plain(line).split("\n") if text)

    # Within a line

    def _emphasis(self, element: etree._Element) -> None:
        start = len(self._words)
        self._children(element)
        if element.get("TYPE") == "UC":
            self._words[start:] = [words.upper() for words in self._words[start:]]

    def _quotation_mark(self, element: etree._Element) -> None:
        """By its code, the character's number in hexadecimal."""
        default = "‘" if local_name(element) == "QUOT.START" else "’"
        code = element.get("CODE", "")
        mark = chr(int(code, 16)) if re.fullmatch(r"[0-9A-Fa-f]{2,4}", code) else default
        self._add(mark if mark in _QUOTES else default)

    def _note(self, element: etree._Element) -> None:
        """A call; the note's words stand in the element, or in another that it refers to."""
        referred = self._numbers.get(element.get("NOTE.REF") or "-")
        number = referred or self._note_text(element)
        if number:
            if not self._words:
                self._line_page = self._page
            apart = "" if not self._words or self._words[-1][-1:].isspace() else " "
            self._words.append(f"{apart}{CALL}({number})")

    def _note_text(self, element: etree._Element) -> str | None:
        """Formex prints no numbers: notes count through the text, those of the editors (`*1`) apart."""
        page = self._page
        words = self._as_one(element)
        if not words:
            return None
        star = "*" if element.get("NUMBERING") == "STAR" else ""
        self._counted[star] += 1
        number = f"{star}{self._counted[star]}"
        self._numbers[element.get("NOTE.ID", "")] = number
        self.notes.append(Line(words, Form.NOTE, number, page=page))
        return number


def _stands_in_words(element: etree._Element) -> bool:
    """True for an unknown element within words: it marks some of them, and does not begin a paragraph."""
    parent, before = element.getparent(), element.getprevious()
    beside = (parent.text if before is None else before.tail, element.tail)
    return any(text and text.strip() for text in beside) and all(local_name(child) in _INLINE for child in element)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        name = local_name(child)
        if name in _ROWS or name in _ROW_TITLES:
            yield child
        elif name and name not in _CELLS and name not in ("TITLE", "GR.NOTES"):
            yield from _rows(child)


def _span(cell: etree._Element) -> int:
    said = cell.get("COLSPAN", "")
    return min(int(said), SPAN_LIMIT) if re.fullmatch(r"[1-9][0-9]?", said) else 1


_HANDLERS: dict[str, Callable[[FormexText, etree._Element], None]] = {
    "TITLE": FormexText._title,
    "PL.DATE": FormexText._place_and_date,
    "NP": FormexText._numbered,
    "NP.ECR": FormexText._numbered,
    "NO.P": FormexText._number,
    "ITEM": FormexText._list_item,
    "DLIST.ITEM": FormexText._definition,
    "TBL": FormexText._table,
    "HT": FormexText._emphasis,
    "QUOT.START": FormexText._quotation_mark,
    "QUOT.END": FormexText._quotation_mark,
    "NOTE": FormexText._note,
}
