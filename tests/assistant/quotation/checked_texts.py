"""Collections in which quotations are looked up, without embeddings: where a check asks for more, it says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, cast

from assistant.quotation.checker import QuotationChecker
from assistant.quotation.sources import Source, source_of
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS
from corpus.model import (
    Description,
    Document,
    DocumentId,
    Kind,
    Passage,
    Person,
    Provenance,
    Quotation,
    Rapporteur,
    Role,
)
from corpus.original import Original
from corpus.parsing.builder import TextBuilder
from index.phrases import PHRASES, PhraseIndex, PhraseWriter, Stretch
from index.search import Searcher

TITLE = "Opinion of the European Committee of the Regions – Harbours and trains"
AMARA, JOOST = Person("Amara Vestergård", "DK", "PES"), Person("Joost Zeilmaker", "NL", "EPP")


class MeaningNeeded(Exception):
    """The words did not decide: a passage of the same sense was asked for."""


class WordsOnly:
    """Of a searcher only what looks words up."""

    def __init__(self, phrases: PhraseIndex) -> None:
        self.phrases = phrases

    def refresh(self) -> None:
        pass

    def comparison(self, text: str) -> Callable[[], NoReturn]:
        def compared() -> NoReturn:
            raise MeaningNeeded(text)

        return compared


def document(
    name: str,
    *parts: str | tuple[Role, str],
    kind: Kind = Kind.OPINION,
    title: str = TITLE,
    drafters: tuple[Person, ...] = (),
    speeches: tuple[tuple[str, Person | None], ...] = (),
) -> Document:
    """A document of points, or of passages with their roles; `speeches` are words in it and who says them."""
    builder = TextBuilder()
    builder.line(title)
    for number, part in enumerate(parts, start=1):
        role, text = part if isinstance(part, tuple) else (Role.POINT, part)
        builder.passage(role, f"{role.value} {number}", text, ())
    text, name = builder.text(), DocumentId(name)
    provenance = Provenance(f"test:{name}", original(text, name).sha256, "text/plain", "test/1")
    rapporteurs = tuple(Rapporteur(person) for person in drafters)
    about = Description(name, kind, "en", title, provenance, rapporteurs=rapporteurs)
    quotations = tuple(
        Quotation(text.index(words), text.index(words) + len(words), speaker) for words, speaker in speeches
    )
    passages = builder.passages(name)
    return Document(about, text, passages, quotations, builder.calls(passages))


def original(text: str, name: str) -> Original:
    return Original(f"test:{name}", text.encode(), "text/plain")


def collection(folder: Path, *documents: Document) -> Catalogue:
    catalogue = Catalogue.open(folder, write=True)
    for held in documents:
        catalogue.put(held, original(held.text, held.about.id))
    return catalogue


def checker_of(folder: Path, catalogue: Catalogue) -> QuotationChecker:
    """The check over all that a catalogue holds."""
    writer = PhraseWriter(folder / PHRASES)
    for name in sorted(catalogue.matching(NO_FILTERS)):
        held = catalogue.document(name)
        assert held is not None
        writer.add(held)
    writer.commit()
    return QuotationChecker(catalogue, cast(Searcher, WordsOnly(PhraseIndex(folder / PHRASES))))


def checker(folder: Path, *documents: Document) -> QuotationChecker:
    return checker_of(folder, collection(folder, *documents))


def verdict(checking: QuotationChecker, quote: str, speaker: str | None = None) -> str:
    """The verdict, or `?` where the words do not decide."""
    try:
        return checking.check(quote, speaker).verdict.value
    except MeaningNeeded:
        return "?"


def source(text: str, **options: Any) -> Source:  # noqa: ANN401  # those of `document`
    """A text as the only point of an opinion."""
    held = document("one@en", text, **options)
    return source_of(held, held.passages[0])


def stretch_of(held: Document, passage: Passage) -> Stretch:
    return Stretch(held.about.id, passage.start, passage.end, passage.id)
