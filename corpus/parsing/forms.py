"""From an original's bytes to lines, by the form of the file: text, web page, Official Journal page, Formex, Word, PDF."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath

from corpus.errors import ParseError
from corpus.header import split_header
from corpus.original import SIZE_LIMIT, Original
from corpus.parsing.lines import Line, Reading, fragments

TEXT, PAGE, XHTML = "text/plain", "text/html", "application/xhtml+xml"
PDF, ZIP, XML = "application/pdf", "application/zip", "application/xml"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MEDIA_TYPES = {
    ".txt": TEXT, ".text": TEXT, ".md": "text/markdown", ".markdown": "text/markdown",
    ".html": PAGE, ".htm": PAGE, ".xhtml": XHTML, ".pdf": PDF, ".docx": WORD, ".zip": ZIP, ".xml": XML,
}  # fmt: skip
NOT_READ = {".doc": "old Word", ".odt": "OpenDocument", ".rtf": "RTF", ".epub": "EPUB"}
_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ue000]")
LINE_LIMIT = 50_000
"""Characters: no line of a text of the Committee is near this; beyond it the file is something else."""
LINES_LIMIT = 50_000
"""Blank ones among them: the longest opinions have some 3,000."""
_LINE_ENDS = "\n\r\x85\u2028\u2029"
"""What `splitlines` parts a decoded text at."""


def media_type_of(name: str) -> str:
    """Media type by a file's ending. Raises ParseError for forms that are not read, naming those that are."""
    suffix = PurePath(name).suffix.casefold()
    if suffix in MEDIA_TYPES:
        return MEDIA_TYPES[suffix]
    form = NOT_READ.get(suffix)
    what = (
        f"{form} files are not read"
        if form
        else f"files ending in '{suffix}' are not read"
        if suffix
        else "no file ending"
    )
    raise ParseError(f"{what}: save the text as .txt, .md, .html, .pdf or .docx")


def read(original: Original) -> Reading:
    """The lines of `original`, whatever its form. Raises ParseError: empty, too large, broken, of no form that is read."""
    data = original.data
    if not data.strip():
        raise ParseError("the file is empty")
    if len(data) > SIZE_LIMIT:
        size, limit = len(data) / 1024 / 1024, SIZE_LIMIT / 1024 / 1024
        raise ParseError(f"{size:,.0f} MB is over the limit of {limit:.0f} MB for one text")
    reading = _reader(original)(data)
    _check_count(len(reading.lines))
    if any(len(text) > LINE_LIMIT for line in reading.lines for text in (line.text, *_cells(line))):
        raise ParseError(f"a line of more than {LINE_LIMIT:,} characters: not a text of the Committee")
    return reading


def _cells(line: Line) -> Iterator[str]:
    return (paragraph for row in line.rows for cell in row for paragraph in cell)


def _check_count(lines: int) -> None:
    if lines > LINES_LIMIT:
        raise ParseError(f"more than {LINES_LIMIT:,} lines: not a text of the Committee")


def _reader(original: Original) -> Callable[[bytes], Reading]:
    """By the first bytes where they tell, since services and endings may be wrong; else by the media type."""
    data = original.data
    if data.startswith(b"%PDF-"):
        from corpus.parsing.pdf import read_pdf

        return read_pdf
    if data.startswith(b"PK\x03\x04"):
        return _read_archive
    if original.media_type in (PDF, ZIP, WORD):
        raise ParseError(
            f"no {_NAMES[original.media_type]} file, though it is called one: the download may have failed"
        )
    if original.media_type == XML:
        from corpus.parsing.formex import read_formex_xml

        return read_formex_xml
    if original.media_type in (PAGE, XHTML):
        return _read_page
    return _read_text


_NAMES = {PDF: "PDF", ZIP: "ZIP", WORD: "Word"}


def _read_archive(data: bytes) -> Reading:
    from corpus.parsing.archive import ArchiveKind, kind_of_archive, read_archive
    from corpus.parsing.docx import read_docx
    from corpus.parsing.formex import read_formex

    kind = kind_of_archive(read_archive(data))
    if kind is ArchiveKind.WORD:
        return read_docx(data)
    if kind is ArchiveKind.FORMEX:
        return read_formex(data)
    raise ParseError("the archive holds neither a Word nor a Formex text: unpack it and import the texts in it")


def _read_page(data: bytes) -> Reading:
    from corpus.parsing.oj_html import is_oj_page, read_oj_html
    from corpus.parsing.web_page import read_web_page

    page = decode(data, declared_encoding(data)).encode()
    return read_oj_html(page) if is_oj_page(page) else read_web_page(page)


def _read_text(data: bytes) -> Reading:
    text = decode(data)
    _check_count(sum(map(text.count, _LINE_ENDS)))  # before millions of lines are made
    header, lines = split_header(text.splitlines())
    return Reading(fragments(lines), header)


def declared_encoding(page: bytes) -> str:
    """Of an HTML page; UTF-8 where it declares none. Raises ParseError for one that no page of the Committee uses."""
    match = _CHARSET.search(page[:2048])
    if match is None:
        return "utf-8"
    declared = match[1].decode("ascii", "replace")
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        name = ""
    if name in ("ascii", "iso8859-1"):
        return "cp1252"  # as every browser reads it
    if name.startswith(("utf-8", "utf-16")):
        return "utf-8"  # a page whose declaration can be read is not in UTF-16
    if not name.startswith(("iso8859", "cp125")):
        raise ParseError(f"the page says that its encoding is {declared[:40]}, which is not read: save it as UTF-8")
    return name


def decode(data: bytes, declared: str = "utf-8") -> str:
    """Text of `data`: UTF-16 or UTF-8 with a mark, else as `declared`. Raises ParseError where it is not, saying where.

    Other encodings cannot be told from one another with certainty, and a wrong letter would make every quotation wrong.
    """
    encoding = declared
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif declared == "utf-8" or data.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    if encoding != "utf-16" and b"\x00" in data[:8192]:
        raise ParseError("the file is binary, not text")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ParseError(f"broken encoding at line {line} (byte {error.start}): save the file as UTF-8") from error
    return _CONTROL.sub(" ", text)
