"""The letters of a PDF's pages as pdfium gives them: pieces of lines with their places and sizes, and ruled lines.

Only `pdf_reader.py`, in a process of its own, calls what is here: pdfium is not thread-safe, and a broken file may crash it.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from corpus.errors import ParseError

PAGE_LIMIT = 400
CHARACTER_LIMIT = 5_000_000
_OBJECT_LIMIT = 20_000
"""Drawn objects of a page that are looked at for ruled lines; the text is read whole."""
_UNKNOWN_SHARE = 0.05
"""Of the letters: beyond it, the fonts do not say which letters they show, and the text would be wrong."""
_LINE_BREAK_HYPHEN = 0x02
"""What pdfium makes of a hyphen, printed or soft, at the end of a line."""
_SPACES = frozenset((0x09, 0x0A, 0x0D, 0x20, *range(0x2000, 0x2007), *range(0x2008, 0x200B), 0x205F, 0x3000))
_SILENT = frozenset((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_UNKNOWN = frozenset((0x7F, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, *_SILENT, *range(0x80, 0xA0)))
_FARTHEST = 20_000.0
"""Points, of a place; a page is 842 high, the format allows 14,400."""
_SMALLEST = 1.0
_BOLD = re.compile(r"bold|black|heavy|-bd\b|demi(?!tri)", re.IGNORECASE)
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters on one line without a space between them, all of one size."""

    text: str
    left: float
    right: float
    base: float
    """Height of the line the letters stand on, from the foot of the page."""
    size: float
    bold: bool
    glued: bool
    """No space stands between this piece and the one before it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal ruled line."""

    left: float
    right: float
    height: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one page."""

    pieces: tuple[Piece, ...]
    rules: tuple[Rule, ...]


def read_sheets(data: bytes) -> list[Sheet]:
    """Every page of a PDF. Raises ParseError: not a PDF, broken, encrypted, too long, no text, letters unknown."""
    if b"%PDF-" not in data[:1024]:
        raise ParseError("not a PDF file: save the text as PDF, .txt or .html")
    try:
        with pypdfium2.PdfDocument(data) as document:
            return _read_document(document)
    except pypdfium2.PdfiumError as error:
        raise ParseError(_explain(getattr(error, "err_code", None))) from error


def _explain(code: int | None) -> str:
    if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        return "the PDF is encrypted: save a copy without a password"
    return "the PDF is broken: fetch or save it again"


def _read_document(document: pypdfium2.PdfDocument) -> list[Sheet]:
    if len(document) > PAGE_LIMIT:
        raise ParseError(
            f"the PDF has {len(document):,} pages, more than {PAGE_LIMIT}: not a single text of the Committee"
        )
    letters = _Letters()
    sheets = []
    for index in range(len(document)):
        page = document[index]
        try:
            sheets.append(_read_page(page, letters))
        finally:
            page.close()
    if not letters.known and not letters.unknown:
        raise ParseError("the PDF holds pictures of pages, no text: find a copy with text, or one read by OCR")
    if letters.unknown > _UNKNOWN_SHARE * letters.known:
        raise ParseError("the PDF does not say which letters its fonts show: find another copy of the text")
    return sheets


def _read_page(page: pypdfium2.PdfPage, letters: _Letters) -> Sheet:
    placed = _placing(page)
    text = page.get_textpage()
    try:
        pieces = tuple(letters.pieces(text.raw, placed))
    finally:
        text.close()
    return Sheet(pieces, tuple(_rules(page, placed)))


Placed = Callable[[float, float], tuple[float, float]]


def _placing(page: pypdfium2.PdfPage) -> Placed | None:
    """From a place on the page to the place where it is seen, for a page that is shown turned."""
    width, height = page.get_mediabox()[2:]
    turns: dict[int, Placed] = {
        90: lambda x, y: (y, width - x),
        180: lambda x, y: (width - x, height - y),
        270: lambda x, y: (height - y, x),
    }
    return turns.get(page.get_rotation())


def _rules(page: pypdfium2.PdfPage, placed: Placed | None) -> Iterator[Rule]:
    bounds = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _OBJECT_LIMIT)):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(drawn, *bounds):
            continue
        left, bottom, right, top = (bound.value for bound in bounds)
        if placed:
            (left, bottom), (right, top) = placed(left, bottom), placed(right, top)
        if abs(top - bottom) < 4 and abs(right - left) > 30:
            yield Rule(min(left, right), max(left, right), (top + bottom) / 2)


class _Letters:
    """Reads the letters of pages one by one, and counts them."""

    def __init__(self) -> None:
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name, self._flags = ctypes.create_string_buffer(256), ctypes.c_int()
        self.known = 0
        self.unknown = 0

    def pieces(self, text: pdfium.FPDF_TEXTPAGE, placed: Placed | None) -> Iterator[Piece]:
        """The pieces of a page in the order of its file; text that does not stand upright is left out."""
        run: list[_Letter] = []
        glued = False
        for letter in self._letters(text, placed):
            if run and (letter is _SPACE or not letter.follows(run[-1])):
                if piece := self._piece(text, placed, run, glued):
                    yield piece
                glued = letter is not _SPACE and abs(letter.left - run[-1].right) < 0.1 * run[-1].height
                run = []
            if letter is _SPACE:
                glued = False
            else:
                run.append(letter)
        if run and (piece := self._piece(text, placed, run, glued)):
            yield piece

    def _letters(self, text: pdfium.FPDF_TEXTPAGE, placed: Placed | None) -> Iterator[_Letter]:
        box, unicode_of, box_of = self._box, pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        count = pdfium.FPDFText_CountChars(text)
        if self.known + count > CHARACTER_LIMIT:
            raise ParseError(f"the PDF holds more than {CHARACTER_LIMIT:,} characters: not one text of the Committee")
        for index in range(count):
            words = self._words(unicode_of(text, index))
            if words == " ":
                yield _SPACE
            elif words:
                box_of(text, index, box)
                left, bottom, right, top = box.left, box.bottom, box.right, box.top
                if placed:
                    corners = (placed(left, bottom), placed(right, top))
                    (left, right), (bottom, top) = (sorted(places) for places in zip(*corners, strict=True))
                yield _Letter(words, index, left, right, bottom, top)

    def _words(self, code: int) -> str:
        """What a character code stands for: mostly itself, a space for all white space but the no-break ones, or nothing."""
        if code in _SPACES:
            return " "
        if code == _LINE_BREAK_HYPHEN:
            self.known += 1
            return "-"
        if code < 0x20 or code in _UNKNOWN or 0xD800 <= code <= 0xF8FF or code > 0x10FFFF:
            self.unknown += code not in _SILENT
            return ""
        self.known += 1
        return _LIGATURES.get(code) or chr(code)

    def _piece(
        self, text: pdfium.FPDF_TEXTPAGE, placed: Placed | None, run: list[_Letter], glued: bool
    ) -> Piece | None:
        first = run[0].index
        self.unknown += len(run) * (pdfium.FPDFText_HasUnicodeMapError(text, first) == 1)
        pdfium.FPDFText_GetMatrix(text, first, self._matrix)
        right, up = self._matrix.a, self._matrix.b
        if placed:
            right, up = (end - start for end, start in zip(placed(right, up), placed(0.0, 0.0), strict=True))
        if right <= 0 or abs(up) > 0.1 * right:
            return None
        size = pdfium.FPDFText_GetFontSize(text, first) * math.hypot(self._matrix.c, self._matrix.d)
        pdfium.FPDFText_GetCharOrigin(text, first, self._x, self._y)
        base = placed(self._x.value, self._y.value)[1] if placed else self._y.value
        places = (run[0].left, run[-1].right, base, size)
        if not all(abs(place) < _FARTHEST for place in places) or size < _SMALLEST:
            return None
        return Piece("".join(letter.text for letter in run), *places, self._bold(text, first), glued)

    def _bold(self, text: pdfium.FPDF_TEXTPAGE, index: int) -> bool:
        pdfium.FPDFText_GetFontInfo(text, index, self._name, len(self._name), self._flags)
        return (
            bool(_BOLD.search(self._name.value.decode("ascii", "replace")))
            or pdfium.FPDFText_GetFontWeight(text, index) >= 600
        )


@dataclass(slots=True)
class _Letter:
    text: str
    index: int
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom

    def follows(self, other: _Letter) -> bool:
        """True where it may stand in one piece with the letter before it: same size, same line, no leap."""
        height = other.height
        raised = abs(self.bottom - other.bottom) + abs(self.top - other.top)
        return (raised < 0.06 * height and abs(self.left - other.right) < 0.6 * height) or self.left == other.left


_SPACE = _Letter(" ", -1, 0.0, 0.0, 0.0, 0.0)
