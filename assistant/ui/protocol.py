"""What the pages need of the assistant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Protocol

from assistant.answers import Answer
from corpus.model import Description, Document, Links


class AssistantLike(Protocol):
    """Answers questions and hands out documents; called from several threads at once."""

    @property
    def holds_invented(self) -> bool:
        """True where demonstration texts are loaded."""

    @property
    def document_count(self) -> int:
        """How many documents are held."""

    def ask(self, question: str) -> Answer:
        """The whole answer."""

    def stream(self, question: str, *, without: Collection[str] = ()) -> Iterator[Answer]:
        """Partial answers, each longer than the one before; the last one is the whole answer.

        `without` are keys of constraints the question is understood to make, which the reader does not want.
        """

    def document(self, document_id: str) -> Document:
        """One document; raises assistant.errors.NotFoundError where none has this id."""

    def links(self, about: Description) -> Links:
        """The documents that belong with one."""
