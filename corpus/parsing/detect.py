"""From an original's bytes to a Document: encoding, form, kind, and what the parts say together."""

from __future__ import annotations

import codecs
import datetime as dt
import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from pathlib import PurePath
from urllib.parse import urlsplit

from corpus.errors import ParseError
from corpus.header import Header, split_header
from corpus.language import OFFICIAL_LANGUAGES, detect_language
from corpus.model import (
    Description,
    Document,
    DocumentId,
    Kind,
    Provenance,
    Quotation,
    Rapporteur,
    celex_document_id,
    text_document_id,
)
from corpus.original import Original
from corpus.parsing.builder import TextBuilder
from corpus.parsing.dates import parse_date
from corpus.parsing.html_text import html_lines
from corpus.parsing.opinion import write_opinion
from corpus.parsing.people import parse_person
from corpus.parsing.release import is_dateline, write_release
from corpus.vocabulary import COMMITTEE, LEAD_IN, MORE_INFORMATION, OPINION_TITLE, RESOLUTION_TITLE, SOCIAL_COMMITTEE

PARSER = "plain_text/3"
"""Name and version: raise the version with every change that reads a text differently, and the next import reads again."""

MEDIA_TYPES = {
    ".txt": "text/plain", ".text": "text/plain", ".md": "text/markdown", ".markdown": "text/markdown",
    ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html",
}  # fmt: skip
NOT_YET = {
    ".pdf": "PDF",
    ".docx": "Word",
    ".doc": "Word",
    ".xml": "XML",
    ".zip": "ZIP",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
}
_NOWHERE = Provenance("", "", "", "")
"""Until the original is known to the description, in the last step."""
_CELEX = re.compile(r"^[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}(?:\(\d{2}\))?(?:R\(\d{2}\))?$")
_FRONT_LINES = 60
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LINE_LIMIT = 50_000
"""Characters: no line of a text of the Committee is near this; beyond it the file is something else."""


def media_type_of(name: str) -> str:
    """Media type by a file's ending. Raises ParseError for forms that are not read, naming those that are."""
    suffix = PurePath(name).suffix.casefold()
    if suffix in MEDIA_TYPES:
        return MEDIA_TYPES[suffix]
    form = NOT_YET.get(suffix)
    what = (
        f"{form} files are not read yet"
        if form
        else f"files ending in '{suffix}' are not read"
        if suffix
        else "no file ending"
    )
    raise ParseError(f"{what}: save the text as .txt, .md or .html")


def parse(original: Original) -> Document:
    """The document in `original`. Raises ParseError (empty, binary, broken encoding, not a text of the Committee)."""
    header, lines, title = _read_lines(original)
    full = [stripped for line in lines if (stripped := re.sub(r"[ \t]+", " ", line).strip())]
    if not full:
        raise ParseError("the file holds no text")
    kind = _kind(header, full)
    language = _language(header, full)
    builder = TextBuilder()
    quotations: tuple[Quotation, ...] = ()
    if kind is Kind.RELEASE:
        about, quotations = _release(builder, header, lines, language, title)
    else:
        about = _opinion(builder, header, full, language, kind)
    return _finish(about, quotations, builder, header, original)


def _read_lines(original: Original) -> tuple[Header, list[str], str | None]:
    if not original.data.strip():
        raise ParseError("the file is empty")
    if original.media_type == "text/html":
        page = decode(original.data, _declared_encoding(original.data))
        lines, title = html_lines(page.encode(), "utf-8")
        return Header(), _checked_lines(_CONTROL.sub(" ", line) for line in lines), title
    header, rest = split_header(_checked_lines(decode(original.data).splitlines()))
    return header, rest, None


def _checked_lines(lines: Iterable[str]) -> list[str]:
    checked = list(lines)
    if any(len(line) > LINE_LIMIT for line in checked):
        raise ParseError(f"a line of more than {LINE_LIMIT:,} characters: not a text of the Committee")
    return checked


def _declared_encoding(page: bytes) -> str:
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


def _kind(header: Header, lines: list[str]) -> Kind:
    celex = header.get("celex") or ""
    if re.match(r"^5\d{4}[AIX]E", celex):
        raise ParseError(f"{celex} is a text of the Economic and Social Committee, not of the Committee of the Regions")
    declared = header.get("kind")
    if declared is not None:
        if declared.casefold() not in set(Kind):
            raise ParseError(f"the header says Kind: {declared}; it must be one of {', '.join(Kind)}")
        return Kind(declared.casefold())
    front = [header.get("title") or "", *takewhile(lambda line: not MORE_INFORMATION.match(line), lines[:_FRONT_LINES])]
    if any(SOCIAL_COMMITTEE.match(line) for line in front):
        raise ParseError("a text of the Economic and Social Committee, not of the Committee of the Regions")
    if re.match(r"^5\d{4}XR", celex):
        return Kind.RESOLUTION
    if re.match(r"^5\d{4}[AI]R", celex):
        return Kind.OPINION
    for line in front:
        if COMMITTEE.search(line) and OPINION_TITLE.match(line):
            return Kind.OPINION
        if COMMITTEE.search(line) and RESOLUTION_TITLE.match(line):
            return Kind.RESOLUTION
    if any(LEAD_IN.match(line) and line.upper()[:12] == line[:12] for line in lines):
        return Kind.OPINION
    if any(COMMITTEE.search(line) or is_dateline(line) for line in lines):
        return Kind.RELEASE
    raise ParseError(
        "not recognised as a text of the Committee of the Regions: if it is one, add a header with `Kind:`"
    )


def _language(header: Header, lines: list[str]) -> str:
    declared = (header.get("language") or "").casefold()
    if declared:
        if declared not in OFFICIAL_LANGUAGES:
            raise ParseError(f"the header says Language: {declared}; it must be one of {', '.join(OFFICIAL_LANGUAGES)}")
        return declared
    language, _ = detect_language("\n".join(sorted(lines, key=len)[-20:]))
    if language is None:
        raise ParseError("the file holds no words")
    return language


def _opinion(builder: TextBuilder, header: Header, lines: list[str], language: str, kind: Kind) -> Description:
    found = write_opinion(builder, lines, language)
    front = found.front
    named = header.get("rapporteur")
    person = parse_person(named) if named and not front.rapporteurs else None
    return Description(
        DocumentId(""),
        kind,
        language,
        _title(header.get("title") or front.title),
        _NOWHERE,
        date=found.closing.adopted,
        published=front.published,
        oj_number=front.oj_number,
        number=front.number,
        rapporteurs=(Rapporteur(person),) if person else tuple(front.rapporteurs),
        references=tuple(front.references),
        groups=tuple(front.groups),
        president=found.closing.president,
    )


def _release(
    builder: TextBuilder, header: Header, lines: list[str], language: str, title: str | None
) -> tuple[Description, tuple[Quotation, ...]]:
    found = write_release(builder, lines, language, header.get("title") or title)
    about = Description(
        DocumentId(""), Kind.RELEASE, language, _title(found.title), _NOWHERE, date=found.date, number=found.number
    )
    return about, found.quotations


def _title(title: str | None) -> str:
    if not title:
        raise ParseError("no title found: add a header line `Title:`")
    return title


def _finish(
    about: Description, quotations: tuple[Quotation, ...], builder: TextBuilder, header: Header, original: Original
) -> Document:
    """The header's word goes before what was found in the text; ids, passages and provenance."""
    text = builder.text()
    celex = _checked_celex(header.get("celex"))
    text_hash = hashlib.sha256(text.encode()).hexdigest()
    document_id = celex_document_id(celex, about.language) if celex else text_document_id(text_hash, about.language)
    passages = builder.passages(document_id)
    if not passages:
        raise ParseError("no passage found: neither points nor paragraphs")
    about = replace(
        about,
        id=document_id,
        celex=celex,
        date=_declared_date(header, "date") or about.date,
        published=_declared_date(header, "published") or about.published,
        number=header.get("number") or about.number or _number_of(celex),
        url=_checked_url(header.get("url")),
        truncated=header.flag("truncated"),
        invented=header.flag("invented"),
        provenance=Provenance(original.origin, original.sha256, original.media_type, PARSER, original.retrieved),
    )
    return Document(about, text, passages, quotations)


def _declared_date(header: Header, key: str) -> dt.date | None:
    declared = header.get(key)
    if declared is None:
        return None
    found = parse_date(declared)
    if found is None:
        raise ParseError(f"the header says {key.capitalize()}: {declared[:40]}; it must be a date such as 2024-03-05")
    return found


def _checked_celex(celex: str | None) -> str | None:
    if celex is not None and not _CELEX.match(celex):
        raise ParseError(f"the header says CELEX: {celex[:40]}; that is not the form of a CELEX number (52025AR2298)")
    return celex


def _checked_url(url: str | None) -> str | None:
    """Only web addresses are kept: a link is shown to readers."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # such as a bracket left open
        parts = None
    if parts is None or parts.scheme not in ("http", "https") or not parts.netloc:
        raise ParseError("the header's URL is no web address (http or https)")
    return url


def _number_of(celex: str | None) -> str | None:
    """The Committee's number as EUR-Lex prints it: a CELEX number of sector 5 is made of its year and file number."""
    match = re.match(r"^5(\d{4})[A-Z]R(\d{4})", celex or "")
    return f"COR {match[1]}/0{match[2]}" if match else None
