"""Pages of the Official Journal: XHTML since 2004, with class names with and without `oj-`, and the plain HTML before.

Source of the class names: published pages. What is not known here is read through as its text. The plain pages are in
`oj_plain.py`, paragraphs in `oj_blocks.py`, tables in `oj_tables.py`.
"""

from __future__ import annotations

import datetime as dt
import re

from lxml import etree

from corpus.errors import ParseError
from corpus.header import Header
from corpus.original import SIZE_LIMIT
from corpus.parsing.html_text import page_root
from corpus.parsing.lines import CALL, Reading
from corpus.parsing.oj_blocks import Blocks, class_of
from corpus.parsing.oj_plain import PARTS, read_plain

_OJ_MARKUP = re.compile(
    rb"class\s?=\s?[\"']?(?:oj-(?:normal|doc-ti|hd-|ti-|note|tbl-|table)|doc-ti|hd-(?:oj|uniq)|ti-(?:grseq|section)-"
    rb"|eli-(?:container|main-title))|\bTexteOnly\b|<txt_te|\.fmx\.xml\s?</title"
    rb"|\bC \d{1,3}(?: ?[A-Z])?\b[^<>\d]{1,12}\d\d/\d\d/(?:19|20)\d\d\b[^<>\d]{1,12}\d{4}",
    re.IGNORECASE,
)
"""Its classes; the frame of the older pages; their line `Official Journal C 116 , 14/04/1997 P. 0039`, in any language."""
_BEGINNING = 524_288
"""Bytes in which a page shows what it is: what EUR-Lex puts before a text is shorter."""
_BEGINS = re.compile(rb"<(?:html|body)[\s>]", re.IGNORECASE)
_ENDS = re.compile(rb"</(?:html|body)\s?>", re.IGNORECASE)
_ENDING = 65_536
"""Bytes at the end of a page in which it is closed: scripts may follow."""
_MARK = re.compile(rb"&#(?:0{0,9}57344|[xX]0{0,9}[eE]000);?")
"""The sign that marks footnote calls in lines, where a page itself holds it."""
_ELI = re.compile(r"^ELI:\s?(?P<eli>https?://data\.europa\.eu/eli/\S{1,200})$")
_DATE = re.compile(r"^(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})$")


def is_oj_page(page: bytes) -> bool:
    """True for a page of the Official Journal of whatever year, whole or not, bare or as EUR-Lex shows it."""
    return _OJ_MARKUP.search(page, 0, _BEGINNING) is not None


def read_oj_html(page: bytes) -> Reading:
    """The text of an Official Journal page in UTF-8, without what EUR-Lex shows around it.

    Raises ParseError for a page that is too large, breaks off, or cannot be read.
    """
    if len(page) > SIZE_LIMIT:
        raise ParseError(f"the page is over the limit of {SIZE_LIMIT // 1024**2} MB for one text")
    if _BEGINS.search(page) and not _ENDS.search(page, max(0, len(page) - _ENDING)):
        raise ParseError("the page breaks off before its end: fetch or save it again")
    root = page_root(_MARK.sub(b"", page.replace(CALL.encode(), b"")))
    facts, first = _head(root)
    if first is None:
        return read_plain(root)
    part = _text_part(first)
    _leave_out_before(first)
    lines = Blocks().read(part)
    if eli := next((match["eli"] for line in reversed(lines) if (match := _ELI.match(line.text))), None):
        facts["eli"] = eli
    return Reading(tuple(lines), Header(facts))


def _head(root: etree._Element) -> tuple[dict[str, str], etree._Element | None]:
    """What the head says, and the first element of the journal's own; None where the page has none."""
    facts: dict[str, str] = {}
    first = None
    for paragraph in root.iter("{*}p"):
        name = class_of(paragraph)
        if name.startswith(("hd-", "doc-ti")) and first is None:
            first = paragraph
        if name == "hd-lg":
            facts.setdefault("oj language", _text(paragraph))
        elif name == "hd-date" and (date := _iso_date(_text(paragraph))):
            facts.setdefault("published", date)
        elif name == "doc-ti":
            break
    return facts, first


def _text(element: etree._Element) -> str:
    return "".join(element.itertext()).strip()


def _iso_date(text: str) -> str | None:
    match = _DATE.match(text)
    try:
        return dt.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat() if match else None
    except ValueError:
        return None


def _text_part(first: etree._Element) -> etree._Element:
    """The part of the page that holds the text and nothing else, where EUR-Lex shows it within a page of its own."""
    parents = list(first.iterancestors())
    return next((parent for parent in parents if parent.get("id") in PARTS), parents[-1])


def _leave_out_before(first: etree._Element) -> None:
    """What EUR-Lex shows above the text: names of the page, the title once more, the place in the journal."""
    for element in [first, *first.iterancestors()]:
        parent = element.getparent()
        if parent is not None:
            del parent[: parent.index(element)]
            parent.text = None
