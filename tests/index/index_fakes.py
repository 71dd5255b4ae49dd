"""What the tests of this room are made with: documents put together by hand, and embedders that only count words."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.model import Description, Document, DocumentId, Kind, Passage, Provenance, Role
from corpus.original import Original
from corpus.parsing.builder import TextBuilder
from index.embedding import TokenStates

ORIGIN = "test:"


class WordEmbedder:
    """An `Embedder` of 16 dimensions: a text is the sum of its words, each a direction drawn from the word's hash."""

    dimension = 16
    name = "words"

    def __init__(self, max_tokens: int = 510, fingerprint: str = "words/1") -> None:
        self.max_tokens, self.fingerprint = max_tokens, fingerprint
        self.embedded: list[str] = []
        """Every text that was embedded to be found, in order."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.embedded += texts
        return np.array([vector_of(text) for text in texts], np.float32).reshape(len(texts), self.dimension)

    def query(self, text: str) -> NDArray[np.float32]:
        return vector_of(text)


class TokenWordEmbedder(WordEmbedder):
    """A `TokenEmbedder`: a word is a token, and its states are its direction, whatever stands beside it."""

    def __init__(self) -> None:
        super().__init__(fingerprint="tokens/1")
        self.read: list[str] = []
        """Every text whose states were asked for, in order."""

    def observed(self, texts: Sequence[str], observe: Callable[[TokenStates], None]) -> NDArray[np.float32]:
        for text in texts:
            observe(states_of(text))
        return self.passages(texts)

    def states(self, texts: Sequence[str]) -> list[TokenStates]:
        self.read += texts
        return [states_of(text) for text in texts]

    def question(self, text: str) -> tuple[NDArray[np.float32], TokenStates]:
        return self.query(text), states_of(text)

    def token_ids(self, text: str) -> list[int]:
        return [int.from_bytes(hashlib.sha256(word.encode()).digest()[:2]) for word in _words(text)]


def states_of(text: str) -> TokenStates:
    directions = np.array([_direction(word) for word in _words(text)], np.float32)
    return TokenStates(np.array(TokenWordEmbedder().token_ids(text), np.int32), directions, directions)


def vector_of(text: str) -> NDArray[np.float32]:
    total = np.sum([_direction(word) for word in _words(text)], axis=0)
    return np.asarray(total / np.linalg.norm(total), np.float32)


def _words(text: str) -> list[str]:
    """One at least: an empty word stands for a text without any."""
    return [word.strip(".,;:!?()“”") for word in text.casefold().split()] or [""]


def _direction(word: str) -> NDArray[np.float64]:
    seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:8])
    return np.random.default_rng(seed).standard_normal(WordEmbedder.dimension)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between passages."""

    text: str


Parts = Sequence[str | tuple[Role, str, str] | Heading]
"""Texts, which become points 1, 2, …; or role, label and text; or lines that are no passages."""


def make_document(
    name: str,
    parts: Parts,
    *,
    title: str = "Opinion of the European Committee of the Regions – Matters of a test",
    language: str = "en",
    kind: Kind = Kind.OPINION,
    date: dt.date | None = dt.date(2024, 3, 5),
    celex: str | None = None,
    heading: tuple[str, ...] = (),
) -> Document:
    """A document whose stored text is made by the same builder as that of a real one."""
    builder = TextBuilder()
    builder.line(title)
    for number, part in enumerate(parts, start=1):
        if isinstance(part, Heading):
            builder.line(part.text)
            continue
        role, label, text = part if isinstance(part, tuple) else (Role.POINT, f"point {number}", part)
        builder.passage(role, label, text, heading)
    document_id = DocumentId(name)
    provenance = Provenance(ORIGIN + name, original_of(name, builder.text()).sha256, "text/plain", "test/1")
    about = Description(document_id, kind, language, title, provenance, date=date, celex=celex)
    return Document(about, builder.text(), builder.passages(document_id))


def original_of(name: str, text: str) -> Original:
    return Original(ORIGIN + name, text.encode(), "text/plain")


def store(catalogue: Catalogue, *documents: Document) -> None:
    for document in documents:
        catalogue.put(document, original_of(document.about.id, document.text))


def remove(catalogue: Catalogue, name: str) -> None:
    """Takes the documents out whose names begin with `name`."""
    assert catalogue.forget(ORIGIN + name) > 0


def new_catalogue(folder: Path, *documents: Document) -> Catalogue:
    catalogue = Catalogue.open(folder, write=True)
    store(catalogue, *documents)
    return catalogue


def words_of(document: Document, passage: Passage) -> list[str]:
    return document.text_of(passage).split()
