"""HTML: from the bytes of a page to its elements."""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree, html

from corpus.errors import ParseError

_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML = frozenset((b"amp;", b"lt;", b"gt;", b"quot;", b"apos;"))
MARKS_LIMIT = 200_000
"""Tags, opening and closing, and characters written as entities: the longest opinions with amendments have some 20,000."""


def page_root(page: bytes) -> etree._Element:
    """The root element of a page in UTF-8, whatever encoding it declares: well-formed XHTML as XML, all else as HTML.

    Raises ParseError where no markup can be read, or not all of it; where the page declares entities of its own, as no
    page that is meant to be read does; and for more than :data:`MARKS_LIMIT` tags and entities. Nothing is fetched.
    """
    try:
        page.decode()
    except UnicodeDecodeError as error:  # the parser would put another character there
        raise ParseError(f"broken encoding at byte {error.start}: save the page as UTF-8") from error
    if b"<!ENTITY" in page or b"<!entity" in page:
        raise ParseError("the page declares entities of its own, which are not read: save it as plain text")
    if page.count(b"<") + page.count(b"&") > MARKS_LIMIT:
        raise ParseError(f"more than {MARKS_LIMIT:,} tags and entities: not a text of the Committee")
    declared = b"<?xml" in page[:100] or b"http://www.w3.org/1999/xhtml" in page[:2000]
    root = _xhtml_root(page) if declared and b"<body" in page else None  # in capitals it is HTML, whatever it says
    return _html_root(page) if root is None else root


def _xhtml_root(page: bytes) -> etree._Element | None:
    """None where the page is not well-formed."""
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(_ENTITY.sub(_character, page), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _character(match: re.Match[bytes]) -> bytes:
    """The character an entity of HTML (`&nbsp;`) stands for: XML knows five of them only."""
    character = html5.get(match[1].decode())
    if character is None or match[1] in _OF_XML:
        return match[0]
    return b"".join(b"&#%d;" % ord(sign) for sign in character)  # never the sign itself: `&LT;` would open a tag


def _html_root(page: bytes) -> etree._Element:
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(page, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ParseError(f"no readable HTML: {_one_line(error)}") from error
    fatal = next((entry for entry in parser.error_log if entry.level == etree.ErrorLevels.FATAL), None)
    if fatal is not None:  # the parser stopped there, and would hand over the first part as if it were all
        raise ParseError(f"no readable HTML: {_one_line(fatal.message)} (line {fatal.line})")
    return root


def _one_line(message: object) -> str:
    return " ".join(str(message).split())
