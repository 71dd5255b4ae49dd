"""Where words stand in just this order: the index that quotations are looked up in. Tantivy with positions, one folder in a
generation, independent of embeddings and of stems.

It covers all of the stored text, not only what is searched: footnotes, headings and titles may be quoted as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.model import Document, DocumentId, FootnoteCall, PassageId
from index.inverted import InvertedWriter, open_inverted
from index.wording import Wording, wording

if TYPE_CHECKING:
    import tantivy

PHRASES = "phrases"
"""Name of the folder."""
WORDING = "forms/1"
"""Name and version of how words are compared: stands in the manifest."""
LONGEST_FORM = 60
RUN = 3
"""Words of one query of :meth:`PhraseIndex.near`: of a quotation with one word changed every eight, some stay whole."""
MOST_RUNS = 24
"""Those with the rarest words: the time goes by how often a run's rarest word occurs. Of a long text, half as many as words."""
RAREST = 12
"""Words that a near wording is looked up by besides."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a document's stored text, `start:end`: a passage, or a line between passages (a title, a heading)."""

    document_id: DocumentId
    start: int
    end: int
    passage_id: PassageId | None


def stretches(document: Document) -> Iterator[Stretch]:
    """All of a document's stored text that holds words, in parts: its passages, and the lines between them."""
    name, position = document.about.id, 0
    for passage in sorted(document.passages, key=lambda passage: passage.start):
        yield from _lines(document, position, passage.start)
        yield Stretch(name, passage.start, passage.end, passage.id)
        position = max(position, passage.end)
    yield from _lines(document, position, len(document.text))


def _lines(document: Document, start: int, end: int) -> Iterator[Stretch]:
    for line in document.text[start:end].splitlines(keepends=True):
        if line.strip():
            yield Stretch(document.about.id, start, start + len(line.rstrip()), None)
        start += len(line)


def stretch_wording(text: str, start: int, calls: Iterable[FootnoteCall]) -> Wording:
    """The words of a stretch that begins at `start` of its document; the calls of footnotes in it are optional."""
    end = start + len(text)
    return wording(text, [(call.start - start, call.end - start) for call in calls if start <= call.start < end])


def said(words: Wording) -> list[str]:
    """The forms that are looked up: without optional words, none longer than LONGEST_FORM."""
    return [form[:LONGEST_FORM] for place, form in enumerate(words.forms) if place not in words.optional]


def _schema() -> tantivy.Schema:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("document_id", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("place", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("forms", tokenizer_name="whitespace", index_option="position")
    return builder.build()


class PhraseWriter:
    """Adds and removes documents; nothing is visible before :meth:`commit`."""

    def __init__(self, folder: Path) -> None:
        self._writer = InvertedWriter(folder, _schema())

    def add(self, document: Document) -> None:
        """Adds all of a document's text."""
        for stretch in stretches(document):
            text = document.text[stretch.start : stretch.end]
            forms = said(stretch_wording(text, stretch.start, document.calls))
            if forms:
                fields = {"document_id": stretch.document_id, "place": _place(stretch), "forms": " ".join(forms)}
                self._writer.add(fields)

    def remove(self, document_ids: Iterable[DocumentId]) -> None:
        """Removes the documents."""
        self._writer.remove(document_ids)

    def commit(self) -> None:
        """Makes everything durable and visible, and lets go of the folder."""
        self._writer.commit()


def _place(stretch: Stretch) -> str:
    return f"{stretch.start} {stretch.end} {stretch.passage_id or ''} {stretch.document_id}"


def _stretch(place: str) -> Stretch:
    start, end, passage, document = place.split(" ", 3)
    return Stretch(DocumentId(document), int(start), int(end), PassageId(passage) if passage else None)


class PhraseIndex:
    """The phrase index of one generation, for reading."""

    def __init__(self, folder: Path) -> None:
        """Opens the index in `folder`. Raises IndexingError where it cannot be read."""
        self._index = open_inverted(folder, "phrase")
        self._schema = self._index.schema
        self._searcher = self._index.searcher()

    def holding(self, forms: Sequence[str], limit: int) -> list[Stretch]:
        """Stretches that hold these words in this order, none between them; at most `limit`."""
        return self._found(self._phrase(forms), limit) if forms else []

    def near(self, forms: Sequence[str], limit: int) -> list[Stretch]:
        """Stretches that hold runs of these words or the rarest of them, most of them first; at most `limit`."""
        import tantivy

        query, occur = tantivy.Query, tantivy.Occur
        counts = {word: self._searcher.doc_freq("forms", word) for word in dict.fromkeys(forms)}
        runs = dict.fromkeys(tuple(forms[place : place + RUN]) for place in range(len(forms) - RUN + 1))
        rarest = {run: min(counts[word] for word in run) for run in runs}
        telling = sorted((run for run, count in rarest.items() if count), key=lambda run: rarest[run])
        telling = telling[: max(MOST_RUNS, len(forms) // 2)]
        held = sorted((word for word, count in counts.items() if count), key=lambda word: counts[word])[:RAREST]
        parts = [(occur.Should, self._phrase(run)) for run in telling]
        parts += [(occur.Should, query.term_query(self._schema, "forms", word)) for word in held]
        return self._found(query.boolean_query(parts), limit) if parts else []

    def count(self) -> int:
        """Stretches held: for the health check."""
        return int(self._searcher.num_docs)

    def _phrase(self, forms: Sequence[str]) -> tantivy.Query:
        import tantivy

        if len(forms) == 1:
            return tantivy.Query.term_query(self._schema, "forms", forms[0])
        return tantivy.Query.phrase_query(self._schema, "forms", list(forms))

    def _found(self, query: tantivy.Query, limit: int) -> list[Stretch]:
        hits = self._searcher.search(query, limit).hits
        return [_stretch(self._searcher.doc(address)["place"][0]) for _, address in hits]
