"""Word files (.docx), as the Committee publishes its own documents: `cor-2017-03214-00-01-ac-tra-en.docx`.

Source: Office Open XML, ECMA-376 part 1, section 17 (WordprocessingML), in both its namespaces. Headers and footers are left out of
the text, but the Committee's number stands there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from corpus.errors import ParseError
from corpus.header import Header
from corpus.language import OFFICIAL_LANGUAGES
from corpus.numbers import committee_number
from corpus.parsing.archive import is_docx, read_archive
from corpus.parsing.docx_numbering import Marker, Numbering
from corpus.parsing.docx_styles import Style, Styles, W, switched_on, value, whole_number
from corpus.parsing.flow import ends_sentence, plain
from corpus.parsing.lines import CALL, Cell, Form, Line, Reading
from corpus.parsing.safe_xml import local_name, parse_xml
from corpus.parsing.tables import SPAN_LIMIT, begins_body, table_lines

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_BODY = re.compile(r"^word/document\d*\.xml$")
_FRAME = re.compile(r"^word/(?:header|footer)\d*\.xml$")
_FILE_NUMBER = re.compile(r"\bCOR-\d{4}-\d{5}-\d\d-\d\d-[A-Z-]+ ?\((?P<language>[A-Z]{2})\)")
_POINT = re.compile(r"^\d{1,3}(?:\.\d{1,3}){0,3}\.?$")
_LETTERED = re.compile(r"^[A-Z]{1,5}\.$")
_SPACE = re.compile(r"[ \t\r\f]+")
_GONE = frozenset(
    "pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr del moveFrom delText instrText delInstrText footnoteRef".split()
)
"""Properties, what tracked changes take away, and the instructions of fields, whose results stand beside them."""
_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "\u2011"}


def read_docx(data: bytes) -> Reading:
    """The text of a Word file. Raises ParseError where it is none or cannot be read."""
    members = read_archive(data)
    if not is_docx(members):
        raise ParseError("no Word file (.docx): save the text as .docx, .pdf or .txt")
    body = _part(members, next(name for name in sorted(members) if _BODY.match(name)))
    styles = Styles.of(_part(members, "word/styles.xml"))
    numbering = Numbering.of(_part(members, "word/numbering.xml"), styles)
    notes = {kind: _notes(_part(members, f"word/{kind}s.xml"), kind) for kind in ("footnote", "endnote")}
    text = _Text(styles, numbering, notes)
    text.read(body)
    return Reading((*text.lines, *text.notes), Header(dict(_stated(members))))


def _part(members: Mapping[str, bytes], name: str) -> etree._Element | None:
    if name not in members:
        return None
    transitional = W.strip("{}").encode()
    return parse_xml(members[name].replace(_STRICT, transitional), name)


def _notes(root: etree._Element | None, kind: str) -> dict[str, etree._Element]:
    found = () if root is None else root.iterchildren(f"{W}{kind}")
    return {note.get(f"{W}id", ""): note for note in found}


def _stated(members: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """What the headers and footers say."""
    for name in sorted(name for name in members if _FRAME.match(name)):
        frame = _Text(Styles(), Numbering(), {})
        frame.read(_part(members, name))
        text = " ".join(plain(line) for line in frame.lines)
        if number := committee_number(text):
            yield "number", number
        match = _FILE_NUMBER.search(text)
        if match and match["language"].casefold() in OFFICIAL_LANGUAGES:
            yield "language", match["language"].casefold()


@dataclass
class _Text:
    """Lines and notes, put together as paragraphs and tables come."""

    styles: Styles
    numbering: Numbering
    notes_by_id: Mapping[str, Mapping[str, etree._Element]]
    lines: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    _numbers: dict[tuple[str, str], str] = field(default_factory=dict)
    """Of the notes called so far, by kind and id."""
    _boxes: list[etree._Element] = field(default_factory=list)
    """Text boxes anchored in the paragraph that is being read."""
    _broken_off: list[str] = field(default_factory=list)
    """Words of a paragraph whose end a tracked change took away: it goes on in the next."""
    _in_cell: bool = False
    _in_note: bool = False
    _in_front: bool = True
    _seen: int = 0

    def read(self, root: etree._Element | None) -> None:
        """Adds the lines of a part of the file."""
        self._blocks(root)
        self._add(_paragraphs("".join(self._broken_off)), None, Style())  # no paragraph came to go on in
        self._broken_off = []

    def _blocks(self, parent: etree._Element | None) -> None:
        for element in () if parent is None else _children(parent):
            if element.tag == f"{W}p":
                self._paragraph(element)
            elif element.tag == f"{W}tbl":
                self._table(element)
            else:
                self._blocks(element)

    # Paragraphs

    def _paragraph(self, element: etree._Element) -> None:
        style = self.styles.of_paragraph(element)
        if style.contents or style.hidden:
            return
        boxes, self._boxes = self._boxes, []
        self._collect(element, style.capitals, self._broken_off)
        if not _end_is_deleted(element):
            text, self._broken_off = "".join(self._broken_off), []
            marker = self.numbering.marker(style.number, value(element.find(f"{W}pPr"), "pStyle") or "")
            self._add(_paragraphs(text), marker, style)
        boxes, self._boxes = self._boxes, boxes
        for box in boxes:
            self._blocks(box)

    def _add(self, texts: list[str], marker: Marker | None, style: Style) -> None:
        """The lines of a paragraph; those after a break of its own belong to the point or item it begins."""
        if not texts:
            return
        first = self._first(texts[0], marker, style)
        within = first.form in (Form.NUMBERED, Form.ITEM)
        self.lines.append(first)
        self.lines.extend(Line(text, Form.ITEM if within else first.form) for text in texts[1:])

    def _first(self, text: str, marker: Marker | None, style: Style) -> Line:
        shown = f"{marker.text} {text}" if marker else text
        if marker and not self._in_cell and _POINT.match(marker.text):
            number = marker.text.rstrip(".")
            if marker.level == 0 or "." in number:
                return Line(text, Form.NUMBERED, number)
        if style.heading and not ends_sentence(text):
            return Line(shown, Form.HEADING)
        if marker and not _LETTERED.match(marker.text):
            return Line(shown, Form.ITEM)
        return Line(shown, Form.PARAGRAPH)

    def _collect(self, parent: etree._Element, capitals: bool, words: list[str]) -> None:
        for element in _children(parent):
            name = local_name(element)
            if element.tag in (f"{W}t", _MATHS):
                text = (element.text or "").replace(CALL, "").replace("\u00ad", "")
                words.append(text.upper() if capitals else text)
            elif name in _SIGNS:
                words.append(_SIGNS[name])
            elif name == "br":
                words.append("\n" if element.get(f"{W}type", "textWrapping") == "textWrapping" else " ")
            elif name == "sym":
                words.append(_symbol(element.get(f"{W}char", "")))
            elif name in ("footnoteReference", "endnoteReference"):
                words.append(self._call(name.removesuffix("Reference"), element.get(f"{W}id", "")))
            elif name == "txbxContent":
                self._boxes.append(element)
            elif name == "r":
                self._run(element, capitals, words)
            else:
                self._collect(element, capitals, words)

    def _run(self, element: etree._Element, capitals: bool, words: list[str]) -> None:
        properties = element.find(f"{W}rPr")
        if not switched_on(properties, "vanish"):
            own = switched_on(properties, "caps")
            self._collect(element, capitals if own is None else own, words)

    def _call(self, kind: str, note_id: str) -> str:
        """A note's call: Word counts notes as their calls come."""
        note = self.notes_by_id.get(kind, {}).get(note_id)
        if note is None or self._in_note:
            return ""
        if (kind, note_id) not in self._numbers:
            self._numbers[kind, note_id] = str(len(self._numbers) + 1)
            self._in_note = True
            words = " ".join(self._apart(note))
            self._in_note = False
            self.notes.append(Line(words, Form.NOTE, self._numbers[kind, note_id]))
        return f"{CALL}({self._numbers[kind, note_id]})"

    # Tables

    def _table(self, element: etree._Element) -> None:
        rows = tuple(self._row(row) for row in _through(element, "tr") if not _row_is_deleted(row))
        if self._in_cell:
            self.lines.append(Line("", Form.TABLE, rows=rows))
            return
        self._in_front = self._in_front and not any(begins_body(line) for line in self.lines[self._seen :])
        self._seen = len(self.lines)
        self.lines.extend(table_lines(rows, self._in_front))

    def _row(self, row: etree._Element) -> tuple[Cell, ...]:
        properties = row.find(f"{W}trPr")
        cells: list[Cell] = [() for _ in range(_span(value(properties, "gridBefore"), least=0))]
        for cell in _through(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            cells.append(() if _goes_on(properties) else tuple(self._apart(cell)))
            cells.extend(() for _ in range(_span(value(properties, "gridSpan"), least=1) - 1))
        return tuple(cells)

    def _apart(self, element: etree._Element) -> list[str]:
        """The lines within a cell or a note by themselves."""
        kept = self.lines, self._in_cell, self._broken_off
        self.lines, self._in_cell, self._broken_off = [], True, []
        self.read(element)
        found = [text for line in self.lines for text in plain(line).split("\n") if text]
        self.lines, self._in_cell, self._broken_off = kept
        return found


def _children(parent: etree._Element) -> Iterator[etree._Element]:
    """Elements that hold text; of alternatives for one thing the first."""
    for element in parent:
        name = local_name(element)
        if name == "AlternateContent":
            yield from element[:1]
        elif name and name not in _GONE and not _is_placeholder(element, name):
            yield element


def _is_placeholder(element: etree._Element, name: str) -> bool:
    """A field to fill in that nobody filled in."""
    return name == "sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _through(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows or cells, also within content controls."""
    for element in _children(parent):
        if element.tag == f"{W}{name}":
            yield element
        elif local_name(element) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _through(element, name)


def _paragraphs(text: str) -> list[str]:
    """The lines of a paragraph: a break within a sentence is none."""
    lines: list[str] = []
    for line in text.split("\n"):
        line = _SPACE.sub(" ", line).strip(" ")
        if lines and line[:1].islower():
            lines[-1] += f" {line}"
        elif line:
            lines.append(line)
    return lines


def _end_is_deleted(paragraph: etree._Element) -> bool:
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def _row_is_deleted(row: etree._Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _goes_on(properties: etree._Element | None) -> bool:
    """True for a cell that a merged one goes on in."""
    found = [] if properties is None else [*properties.iterchildren(f"{W}vMerge", f"{W}hMerge")]
    return any(merge.get(f"{W}val", "continue") == "continue" for merge in found)


def _span(text: str | None, least: int) -> int:
    columns = whole_number(text, 1_000)
    return max(least, min(columns or 0, SPAN_LIMIT))


def _symbol(code: str) -> str:
    """A character of a symbol font: only bullets are known, and what is not known is left out."""
    if re.fullmatch(r"[0-9A-Fa-f]{4}", code) and not 0xD800 <= int(code, 16) < 0xF900:
        return chr(int(code, 16))
    return "•" if code.upper() in ("F0B7", "F0A7") else ""
