"""Pieces of passages: what is embedded.

A point holds several demands, so a passage is embedded clause by clause: clauses are put together up to about 350
characters, at sentence ends and semicolons. Title and headings are embedded once for all passages below them, instead
of being repeated in front of every piece (bench/RESULTS.md: same recall, a third of the work).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.model import SEARCHED_ROLES, Document, Passage, Role
from index.embedding import Embedder
from index.sentences import sentence_spans

CHUNKER = "clauses/3"
"""Name and version: stands in the manifest; an index of another version is rebuilt."""
PIECE_CHARACTERS = 350
"""Aimed at: 300 to 400 measured best on the dev questions, whole points and 900 characters worse."""
LONGEST_CHARACTERS = 1_000
"""A clause without an end in sight is cut between words here at the latest."""
CONTEXT_CHARACTERS = 300


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a passage: `document.text[start:end]`. The pieces of a passage cover all its words."""

    id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Context:
    """Title and headings that passages stand under, embedded once."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ChunkedPassage:
    """A passage with what is embedded of it."""

    passage: Passage
    pieces: tuple[Piece, ...]
    context: Context


def searched_passages(document: Document) -> Iterator[Passage]:
    """The passages a question can be about: no footnotes, no contact."""
    return (passage for passage in document.passages if passage.role in SEARCHED_ROLES)


def context_of(document: Document, passage: Passage) -> Context:
    """The context of a passage: the title without the words every title has, then the innermost heading."""
    title = document.about.subject
    inner = passage.heading[-1] if len(passage.heading) > 1 and passage.role in (Role.POINT, Role.KEY_MESSAGE) else ""
    text = f"{title} – {inner}"[:CONTEXT_CHARACTERS] if inner else title[:CONTEXT_CHARACTERS]
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return Context(f"{document.about.id}~{digest}", text)


def chunk(document: Document, embedder: Embedder) -> list[ChunkedPassage]:
    """The searched passages of a document with the pieces and the context each is embedded as.

    No piece is longer than the model reads (its `max_tokens`): nothing of a long point is lost.
    """
    return [
        ChunkedPassage(passage, tuple(_pieces(document, passage, embedder)), context_of(document, passage))
        for passage in searched_passages(document)
    ]


def _pieces(document: Document, passage: Passage, embedder: Embedder) -> list[Piece]:
    text = document.text_of(passage)
    spans = [part for span in _clauses(text) for part in _within_tokens(text, span, embedder)]
    return [
        Piece(f"{passage.id}/{number}", passage.start + start, passage.start + end, text[start:end])
        for number, (start, end) in enumerate(spans)
    ]


def _clauses(text: str) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for sentence in sentence_spans(text):
        for start, end in _between_words(text, sentence, LONGEST_CHARACTERS):
            if joined and end - joined[-1][0] <= PIECE_CHARACTERS:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
    return joined


def _between_words(text: str, span: tuple[int, int], longest: int) -> list[tuple[int, int]]:
    """The span cut into parts of at most `longest` characters, between words where there are any."""
    start, end = span
    parts = []
    while end - start > longest:
        cut = text.rfind(" ", start + longest // 2, start + longest)
        cut = cut if cut > start else start + longest
        parts.append((start, cut))
        start = cut + (text[cut] == " ")
    return [*parts, (start, end)]


def _within_tokens(text: str, span: tuple[int, int], embedder: Embedder) -> Sequence[tuple[int, int]]:
    """The span, halved between words until the model reads all of each part."""
    start, end = span
    if end - start <= embedder.max_tokens or embedder.count_tokens([text[start:end]])[0] <= embedder.max_tokens:
        return [span]  # a token is at least one character
    halves = _between_words(text, span, max(1, (end - start + 1) // 2))
    return [part for half in halves for part in _within_tokens(text, half, embedder)]
