"""The lexical arm: which passages hold the question's words. Tantivy, BM25, one folder in a generation.

It knows when it has nothing to say: stems are compared only within the question's language; in other languages only
names, numbers and identifiers count.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.facets import fold
from corpus.model import Document, DocumentId, PassageId
from index.analysis import names, stems, words
from index.chunking import ChunkedPassage
from index.inverted import InvertedWriter, open_inverted
from index.spelling import meant

if TYPE_CHECKING:
    import tantivy

TITLE_BOOST = 0.4
"""A word of the title or heading counts so much of a word of the passage."""
NAME_BOOST = 0.6
"""A name counts on top of its stem in the same language, and alone in another."""
MOST_WORDS = 64
"""Different words of a question that are looked up; a longer question is judged by its rarest by BM25 anyway."""
MEANT_BOOST = 0.8
"""What a word counts that was probably meant by one which no text holds."""
MOST_MEANT = 4
"""Such words that are looked for: each takes a few milliseconds in a large collection, and a question has two or three."""
FEW_WORDS = 4
_WORD_FIELDS = ("words", "title", "names")
_KEPT_CHOICES = 16
"""Choices of documents whose part of the query is remembered."""


@dataclass(frozen=True, slots=True)
class LexicalHit:
    """A passage that holds words of the question, with its BM25 score."""

    passage_id: PassageId
    score: float


def _schema() -> tantivy.Schema:
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("passage_id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("document_id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("language", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("words", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("title", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("names", tokenizer_name="whitespace", index_option="freq")
    return builder.build()


class LexicalWriter:
    """Adds and removes documents; nothing is visible before :meth:`commit`."""

    def __init__(self, folder: Path) -> None:
        self._writer = InvertedWriter(folder, _schema())

    def add(self, document: Document, chunked: Sequence[ChunkedPassage]) -> None:
        """Adds the searched passages of a document."""
        language = document.about.language
        for part in chunked:
            passage = part.passage
            text = document.text_of(passage)
            speaker = str(passage.speaker) if passage.speaker else ""
            rapporteurs = " ".join(rapporteur.person.name for rapporteur in document.about.rapporteurs)
            heading = " ".join((document.about.title, *passage.heading))
            numbers = " ".join(filter(None, (document.about.celex, document.about.number, document.about.oj_number)))
            fields = {
                "passage_id": passage.id,
                "document_id": document.about.id,
                "language": language,
                "words": " ".join(stems(text, language)),
                "title": " ".join(stems(heading, language)),
                "names": " ".join(names(f"{text} {speaker} {heading} {rapporteurs} {numbers}")),
            }
            self._writer.add(fields)

    def remove(self, document_ids: Iterable[DocumentId]) -> None:
        """Removes all passages of the documents."""
        self._writer.remove(document_ids)

    def commit(self) -> None:
        """Makes everything durable and visible, and lets go of the folder."""
        self._writer.commit()


class LexicalIndex:
    """The lexical arm of one generation, for reading."""

    def __init__(self, folder: Path, documents: Iterable[DocumentId] = ()) -> None:
        """Opens the index in `folder`; where all its `documents` are named, wide filters are quicker."""
        self._index = open_inverted(folder, "lexical")
        self._schema = self._index.schema
        self._searcher = self._index.searcher()
        self._among = lru_cache(_KEPT_CHOICES)(partial(_among, self._schema, frozenset(documents)))

    def search(
        self, question: str, language: str, limit: int, allowed: frozenset[DocumentId] | None
    ) -> list[LexicalHit]:
        """Passages that hold words of the question, best first; none where it has nothing to say.

        `allowed` restricts the search to these documents.
        """
        query = self._query(question, language)
        if query is None or limit < 1 or (allowed is not None and not allowed):
            return []
        if allowed is not None:
            import tantivy

            query = tantivy.Query.boolean_query([(tantivy.Occur.Must, query), self._among(allowed)])
        found = self._searcher.search(query, limit)
        hits = []
        for score, address in found.hits:
            row = self._searcher.doc(address)
            hits.append(LexicalHit(PassageId(row["passage_id"][0]), float(score)))
        return hits

    def holds_all(self, question: str, language: str) -> bool:
        """True for a question of a few words that one passage holds all of: a name, a number, a term of the texts."""
        import tantivy

        asked, query = words(question), tantivy.Query
        if not 1 <= len(asked) <= FEW_WORDS:
            return False
        each = []
        for word in asked:
            stem = " ".join(stems(word, language))
            fields = (("words", stem), ("title", stem), ("names", fold(word)))
            anywhere = [(tantivy.Occur.Should, query.term_query(self._schema, *field)) for field in fields]
            each.append((tantivy.Occur.Must, query.boolean_query(anywhere)))
        return bool(self._searcher.search(query.boolean_query(each), 1).hits)

    @property
    def rarest(self) -> float:
        """BM25 weight (idf) of a word that a single passage holds: it grows with the logarithm of their number."""
        count = self._searcher.num_docs
        return math.log(1 + (count - 0.5) / 1.5) if count else 0.0

    def passage_ids(self) -> dict[str, str]:
        """Passage id -> document id of everything held: for the health check."""
        import tantivy

        found = self._searcher.search(tantivy.Query.all_query(), max(1, self._searcher.num_docs))
        rows = (self._searcher.doc(address) for _, address in found.hits)
        return {row["passage_id"][0]: row["document_id"][0] for row in rows}

    def _query(self, question: str, language: str) -> tantivy.Query | None:
        import tantivy

        query, occur = tantivy.Query, tantivy.Occur
        asked = list(dict.fromkeys(stems(question, language)))[:MOST_WORDS]
        called = list(dict.fromkeys(names(question)))[:MOST_WORDS]
        own = [self._term("words", word, 1.0) for word in asked]
        own += [self._term("title", word, TITLE_BOOST) for word in asked]
        if self._searcher.doc_freq("language", language):
            own += [self._term("words", word, MEANT_BOOST) for word in self._meant("words", asked)]
        parts = []
        if own:
            same_language = query.const_score_query(query.term_query(self._schema, "language", language), 0.0)
            both = query.boolean_query([(occur.Must, same_language), (occur.Must, query.boolean_query(own))])
            parts.append((occur.Should, both))
        parts += [self._term("names", name, NAME_BOOST) for name in called]
        parts += [self._term("names", name, MEANT_BOOST * NAME_BOOST) for name in self._meant("names", called)]
        return query.boolean_query(parts) if parts else None

    def _term(self, field: str, word: str, boost: float) -> tuple[tantivy.Occur, tantivy.Query]:
        import tantivy

        return tantivy.Occur.Should, tantivy.Query.boost_query(
            tantivy.Query.term_query(self._schema, field, word), boost
        )

    def _meant(self, field: str, asked: Sequence[str]) -> list[str]:
        """What was probably meant by the words asked that no text holds."""
        searcher = self._searcher
        unknown = (word for word in asked if not any(searcher.doc_freq(held, word) for held in _WORD_FIELDS))
        found = (meant(searcher, field, word) for word in islice(unknown, MOST_MEANT))
        return [word for word in found if word]


def _among(
    schema: tantivy.Schema, held: frozenset[DocumentId], allowed: frozenset[DocumentId]
) -> tuple[tantivy.Occur, tantivy.Query]:
    """A clause that lets the passages of these documents through and adds nothing to their score."""
    import tantivy

    query, others = tantivy.Query, held - allowed
    if held and len(others) < len(allowed):  # the time goes by the number of documents named
        return tantivy.Occur.MustNot, query.term_set_query(schema, "document_id", sorted(others))
    return tantivy.Occur.Must, query.const_score_query(
        query.term_set_query(schema, "document_id", sorted(allowed)), 0.0
    )
