"""A few invented texts in a catalogue, and answers that cite them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.answers import Answer, Citation
from corpus.catalogue import Catalogue
from corpus.model import Description, Document, DocumentId, Kind, Person, Provenance, Rapporteur, Role
from corpus.original import Original
from corpus.parsing.builder import TextBuilder
from index.hits import Hit

DAY = dt.date(2024, 3, 5)
FERRIES = Description(
    DocumentId("celex:52024IR9001@en"),
    Kind.OPINION,
    "en",
    "Opinion of the European Committee of the Regions – Ferries to small islands",
    Provenance("made by hand", "00" * 32, "text/plain", "test/1"),
    date=DAY,
    celex="52024IR9001",
    number="COR 2024/09001",
    rapporteurs=(Rapporteur(Person("Ana ABC", "EL")),),
)
RELEASE = replace(
    FERRIES,
    id=DocumentId("text:00112233445566aa@en"),
    kind=Kind.RELEASE,
    title="Islands ask for a second ferry",
    celex=None,
    number=None,
    rapporteurs=(),
    related=("COR 2024/09001",),
)


def opinion(about: Description = FERRIES, *, amended: bool = True) -> Document:
    """Points under three headings, the second of them a section's, and perhaps an amendment."""
    builder = TextBuilder()
    builder.line(about.title)
    if amended:
        builder.passage(Role.PROPOSAL, "Amendment 1", "A ferry sails once a day.", ("Amendments", "Commission text"))
        builder.passage(Role.AMENDMENT, "Amendment 1", "A ferry sails twice a day.", ("Amendments", "CoR amendment"))
    for number, (heading, text) in enumerate(
        [
            ("1. Timetables in winter", "calls for timetables that hold until the thaw comes to the last port;"),
            ("POLICY RECOMMENDATIONS", "notes that islands have ports;"),
            ("2. Who pays for the crew", "asks for a fund that pays for the crew of each ferry;"),
        ],
        start=1,
    ):
        builder.line(heading)
        builder.passage(Role.POINT, f"point {number}", text, (heading,))
    return Document(about, builder.text(), builder.passages(about.id))


def release() -> Document:
    builder = TextBuilder()
    builder.line(RELEASE.title)
    builder.passage(Role.PARAGRAPH, "paragraph 1", "Islands want a ferry in the evening as well, they said today.")
    return Document(RELEASE, builder.text(), builder.passages(RELEASE.id))


def catalogue_of(documents: Sequence[Document], folder: Path) -> Catalogue:
    catalogue = Catalogue.open(folder, write=True)
    for document in documents:
        original = Original(str(document.about.id), document.text.encode(), "text/plain")
        provenance = replace(document.about.provenance, sha256=original.sha256)
        catalogue.put(replace(document, about=replace(document.about, provenance=provenance)), original)
    return catalogue


def answer(*cited: tuple[Document, str], language: str = "en") -> Answer:
    """An answer that cites the passage with each label."""
    citations = []
    for number, (document, label) in enumerate(cited, start=1):
        passage = next(each for each in document.passages if each.label == label)
        text = document.text_of(passage)
        hit = Hit(document.about, passage, text, passage.start, passage.end, 0.9, passage.start, passage.end)
        citations.append(Citation(number, hit, text, passage.start, passage.end))
    return Answer(language, "…", citations=tuple(citations))
