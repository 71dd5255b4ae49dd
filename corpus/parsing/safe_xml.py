"""XML from bytes nobody vouches for: within limits, without declarations, nothing fetched."""

from __future__ import annotations

import codecs
import re

from lxml import etree

from corpus.errors import ParseError
from corpus.original import SIZE_LIMIT

MARKS_LIMIT = 1_000_000
"""Tags and attributes, counted by their signs `<` and `=`: each costs a hundred bytes and more once it is read, and a Word
file of a hundred pages has some 300,000."""
DEPTH_LIMIT = 100
"""Elements within one another: a nested table in a text box comes to some 40."""
_ENCODINGS = frozenset({"utf-8", "utf-16", "ascii", "iso8859-1", "cp1252"})
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.-]{1,40})[\"'][^>]{0,200}>")
_DECLARED = ("<!ENTITY", "<!ATTLIST")
_TOO_DEEP = "boolean(" + "/*" * (DEPTH_LIMIT + 1) + ")"


def parse_xml(data: bytes, what: str) -> etree._Element:
    """The root element of the file `what`, its comments left out and its processing instructions kept.

    Raises ParseError for anything broken, too large or too deep, for other encodings than those of the web's usual ones,
    and for declarations of entities or attributes, which can make a small file large or reach for other files.
    """
    if len(data) > SIZE_LIMIT:
        raise ParseError(f"{what} holds more than {SIZE_LIMIT // 1024**2} MB of XML: not a text of the Committee")
    text = _decoded(data, what)
    if any(word in text for word in _DECLARED):
        raise ParseError(f"{what} declares entities or attributes of its own, which is not read: save it without a DTD")
    if text.count("<") + text.count("=") > MARKS_LIMIT:
        raise ParseError(f"{what} holds more than {MARKS_LIMIT:,} tags and attributes: not a text of the Committee")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:  # ValueError: characters that no XML may hold
        reason = " ".join(str(error).partition(" (<string>")[0].split())
        raise ParseError(f"{what} is no readable XML: {reason}") from error
    if next(root.iter(etree.Entity), None) is not None:
        raise ParseError(f"{what} names entities it does not declare, whose letters would be lost")
    if root.xpath(_TOO_DEEP):
        raise ParseError(f"{what} is no readable XML: elements more than {DEPTH_LIMIT} levels deep")
    return root


def local_name(element: etree._Element) -> str:
    """Tag without its namespace; empty for a processing instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _decoded(data: bytes, what: str) -> str:
    """Decoded here, so that what is searched is what is parsed. Raises ParseError."""
    encoding = "utf-8-sig"
    declared = _DECLARATION.match(data)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    elif declared is not None and not data.startswith(codecs.BOM_UTF8):
        encoding = _known_encoding(declared[1].decode("ascii", "replace"), what)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ParseError(f"{what} is no readable XML: broken encoding at byte {error.start}") from error


def _known_encoding(declared: str, what: str) -> str:
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        name = ""
    if name not in _ENCODINGS:
        raise ParseError(f"{what} says that its encoding is {declared}, which is not read: save it as UTF-8")
    return name
