"""Documents and hits made by hand for the tests of answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from corpus.model import Description, Document, DocumentId, Kind, Person, Provenance, Quotation, Role
from corpus.parsing.builder import TextBuilder
from index.hits import Hit

Part = tuple[Role, str, str]

NAME = "text:0123456789abcdef@en"
DAY = dt.date(2024, 3, 5)


def make_document(
    parts: Sequence[Part],
    *,
    name: str = NAME,
    kind: Kind = Kind.OPINION,
    language: str = "en",
    date: dt.date | None = DAY,
    invented: bool = False,
    speeches: Sequence[tuple[str, Person | None]] = (),
) -> Document:
    """`speeches` are words that stand in the text, with who speaks them."""
    builder = TextBuilder()
    builder.line("A title")
    for role, label, text in parts:
        builder.passage(role, label, text)
    text = builder.text()
    quotations = tuple(Quotation(text.index(words), text.index(words) + len(words), who) for words, who in speeches)
    provenance = Provenance("made by hand", "00" * 32, "text/plain", "test/1")
    document_id = DocumentId(name)
    about = Description(document_id, kind, language, "A title", provenance, date=date, invented=invented)
    return Document(about, text, builder.passages(document_id), quotations)


def points(*texts: str, name: str = NAME, date: dt.date | None = DAY, invented: bool = False) -> Document:
    parts = [(Role.POINT, f"point {number}", text) for number, text in enumerate(texts, start=1)]
    return make_document(parts, name=name, date=date, invented=invented)


def hit(document: Document, position: int = 0, match: str | None = None, score: float = 0.9) -> Hit:
    """The passage at `position`, matched by the words `match` or as a whole."""
    passage = document.passages[position]
    text = document.text_of(passage)
    start = passage.start + text.index(match) if match else passage.start
    end = start + len(match) if match else passage.end
    return Hit(document.about, passage, text, passage.start, passage.end, score, start, end)
