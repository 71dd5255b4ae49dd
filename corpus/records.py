"""Domain objects to and from the catalogue's rows."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from dataclasses import asdict
from typing import Any

from corpus.model import (
    Description,
    Document,
    DocumentId,
    FootnoteCall,
    Kind,
    Passage,
    PassageId,
    Person,
    Provenance,
    Quotation,
    Rapporteur,
    RapporteurRole,
    Reference,
    Role,
)

DESCRIPTION_COLUMNS = (
    "id", "kind", "language", "title", "date", "published", "celex", "number", "oj_number", "url", "rapporteurs",
    "groups", "refs", "commission", "president", "truncated", "invented", "origin", "sha256", "media_type", "parser",
    "retrieved", "eli", "plenary", "related", "translations",
)  # fmt: skip


def description_row(about: Description) -> dict[str, Any]:
    """The columns of DESCRIPTION_COLUMNS."""
    provenance = about.provenance
    return {
        "id": about.id,
        "kind": about.kind.value,
        "language": about.language,
        "title": about.title,
        "date": about.date.isoformat() if about.date else None,
        "published": about.published.isoformat() if about.published else None,
        "celex": about.celex,
        "number": about.number,
        "oj_number": about.oj_number,
        "url": about.url,
        "rapporteurs": _dump([asdict(rapporteur) for rapporteur in about.rapporteurs]),
        "groups": _dump(about.groups),
        "refs": _dump([asdict(reference) for reference in about.references]),
        "commission": about.commission,
        "president": about.president,
        "truncated": int(about.truncated),
        "invented": int(about.invented),
        "origin": provenance.origin,
        "sha256": provenance.sha256,
        "media_type": provenance.media_type,
        "parser": provenance.parser,
        "retrieved": provenance.retrieved.isoformat() if provenance.retrieved else None,
        "eli": about.eli,
        "plenary": about.plenary,
        "related": _dump(about.related),
        "translations": _dump(about.translations),
    }


def description_of(row: sqlite3.Row) -> Description:
    """The description in a row of DESCRIPTION_COLUMNS."""
    return Description(
        id=DocumentId(row["id"]),
        kind=Kind(row["kind"]),
        language=row["language"],
        title=row["title"],
        date=dt.date.fromisoformat(row["date"]) if row["date"] else None,
        published=dt.date.fromisoformat(row["published"]) if row["published"] else None,
        celex=row["celex"],
        number=row["number"],
        oj_number=row["oj_number"],
        url=row["url"],
        rapporteurs=tuple(
            Rapporteur(Person(**item["person"]), RapporteurRole(item["role"]))
            for item in json.loads(row["rapporteurs"])
        ),
        groups=tuple(json.loads(row["groups"])),
        references=tuple(Reference(**item) for item in json.loads(row["refs"])),
        commission=row["commission"],
        president=row["president"],
        truncated=bool(row["truncated"]),
        invented=bool(row["invented"]),
        eli=row["eli"],
        plenary=row["plenary"],
        related=tuple(json.loads(row["related"])),
        translations=tuple(json.loads(row["translations"])),
        provenance=Provenance(
            row["origin"],
            row["sha256"],
            row["media_type"],
            row["parser"],
            dt.datetime.fromisoformat(row["retrieved"]) if row["retrieved"] else None,
        ),
    )


def passage_row(passage: Passage) -> tuple[Any, ...]:
    """id, label, role, start, end, heading, speaker, page."""
    speaker = _dump(asdict(passage.speaker)) if passage.speaker else None
    return (
        passage.id, passage.label, passage.role.value, passage.start, passage.end, _dump(passage.heading), speaker,
        passage.page,
    )  # fmt: skip


def passage_of(row: sqlite3.Row | dict[str, Any]) -> Passage:
    """The passage in a row of the table `passages`."""
    return Passage(
        PassageId(row["id"]),
        row["label"],
        Role(row["role"]),
        row["start"],
        row["end"],
        tuple(json.loads(row["heading"])),
        Person(**json.loads(row["speaker"])) if row["speaker"] else None,
        row["page"],
    )


def calls_column(document: Document) -> str:
    """The footnote calls as JSON."""
    return _dump([asdict(call) for call in document.calls])


def calls_of(column: str) -> tuple[FootnoteCall, ...]:
    """The calls in a column written by :func:`calls_column`."""
    return tuple(FootnoteCall(**item) for item in json.loads(column))


def quotations_column(document: Document) -> str:
    """The quotations as JSON."""
    return _dump([asdict(quotation) for quotation in document.quotations])


def quotations_of(column: str) -> tuple[Quotation, ...]:
    """The quotations in a column written by :func:`quotations_column`."""
    return tuple(
        Quotation(item["start"], item["end"], Person(**item["speaker"]) if item["speaker"] else None)
        for item in json.loads(column)
    )


def content_hash(document: Document) -> str:
    """Hash of all that an index or an answer can show of a document; where it came from is left out."""
    row = description_row(document.about)
    for key in ("origin", "sha256", "media_type", "retrieved"):
        del row[key]
    everything = [
        row,
        document.text,
        [passage_row(passage) for passage in document.passages],
        quotations_column(document),
        calls_column(document),
    ]
    return hashlib.sha256(_dump(everything).encode()).hexdigest()


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
