"""From lines to a Document: kind, language, and what the parts of a text say together."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from urllib.parse import urlsplit

from corpus.errors import ParseError
from corpus.header import Header
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
from corpus.numbers import committee_number
from corpus.original import Original
from corpus.parsing.builder import TextBuilder
from corpus.parsing.dates import parse_date
from corpus.parsing.flow import plain
from corpus.parsing.forms import read
from corpus.parsing.lines import Line
from corpus.parsing.opinion import write_opinion
from corpus.parsing.people import parse_person
from corpus.parsing.release import is_dateline, write_release
from corpus.vocabulary import COMMITTEE, LEAD_IN, MORE_INFORMATION, OPINION_TITLE, RESOLUTION_TITLE, SOCIAL_COMMITTEE

PARSER = "texts/4"
"""Name and version: raise the version with every change that reads a text differently, and the next import reads again."""

_NOWHERE = Provenance("", "", "", "")
"""Until the original is known to the description, in the last step."""
_CELEX = re.compile(
    r"^(?:[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}(?:\(\d{2}\))?(?:R\(\d{2}\))?|C\d{4}/\d{1,3}[A-Z]?/\d{1,3})$"
)
_NUMBERS = re.compile(r"COR \d{4}/\d{5}|5\d{4}[AIX]R\d{4}(?:\(\d{2}\))?")
_BLANK = re.compile(r"[ \t\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_FRONT_LINES = 60


def parse(original: Original) -> Document:
    """The document in `original`. Raises ParseError (empty, binary, broken encoding, not a text of the Committee)."""
    reading = read(original)
    stated = Header({**reading.stated.values, **original.stated.values})
    lines = [_tidy(line) for line in reading.lines]
    full = [line for line in lines if line.text or line.rows]
    if not full:
        raise ParseError("the file holds no text")
    texts = [plain(line) for line in full]
    kind = _kind(stated, texts)
    language = _language(stated, texts)
    builder = TextBuilder()
    quotations: tuple[Quotation, ...] = ()
    if kind is Kind.RELEASE:
        about, quotations = _release(builder, stated, lines, language)
    else:
        about = _opinion(builder, stated, full, language, kind)
    return _finish(about, quotations, builder, stated, original)


def _tidy(line: Line) -> Line:
    """Without control characters, each run of blanks one space; no-break spaces stay as they are."""
    rows = tuple(tuple(tuple(_BLANK.sub(" ", p).strip() for p in cell) for cell in row) for row in line.rows)
    return replace(line, text=_BLANK.sub(" ", line.text).strip(), rows=rows)


def _kind(header: Header, lines: Sequence[str]) -> Kind:
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


def _language(header: Header, lines: Sequence[str]) -> str:
    declared = (header.get("language") or "").casefold()
    if declared:
        if declared not in OFFICIAL_LANGUAGES:
            raise ParseError(f"the header says Language: {declared}; it must be one of {', '.join(OFFICIAL_LANGUAGES)}")
        return declared
    language, _ = detect_language("\n".join(sorted(lines, key=len)[-20:]))
    if language is None:
        raise ParseError("the file holds no words")
    return language


def _opinion(builder: TextBuilder, header: Header, lines: Sequence[Line], language: str, kind: Kind) -> Description:
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
        eli=found.eli,
        plenary=front.plenary,
        commission=front.commission,
    )


def _release(
    builder: TextBuilder, header: Header, lines: Sequence[Line], language: str
) -> tuple[Description, tuple[Quotation, ...]]:
    found = write_release(builder, lines, language, header.get("title"))
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
        date=_declared_date(header, "date") or about.date or _declared_date(header, "listed"),
        published=_declared_date(header, "published") or about.published,
        oj_number=about.oj_number or header.get("oj"),
        number=header.get("number") or about.number or committee_number(celex or ""),
        eli=header.get("eli") or about.eli or _eli_of(header.get("oj") or about.oj_number),
        url=_checked_url(header.get("url")),
        commission=header.get("commission") or about.commission,
        related=tuple(dict.fromkeys(_NUMBERS.findall(header.get("related") or ""))),
        translations=tuple((header.get("translations") or "").split()),
        truncated=header.flag("truncated"),
        invented=header.flag("invented"),
        provenance=Provenance(original.origin, original.sha256, original.media_type, PARSER, original.retrieved),
    )
    return Document(about, text, passages, quotations, builder.calls(passages))


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


def _eli_of(oj_number: str | None) -> str | None:
    """Of an act with a number of its own, since October 2023: `C/2026/2605`."""
    numbered = re.fullmatch(r"C/\d{4}/\d{1,5}", oj_number or "")
    return f"http://data.europa.eu/eli/{oj_number}/oj" if numbered else None
