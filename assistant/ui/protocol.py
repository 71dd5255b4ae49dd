"""What the pages need of the assistant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from assistant.answers import Answer
from assistant.conversation.message import Message
from assistant.quotation.verdicts import Checked, Verification
from corpus.model import Description, Document, Links


class AssistantLike(Protocol):
    """Answers questions, checks quotations and hands out documents; called from several threads at once."""

    @property
    def holds_invented(self) -> bool:
        """True where demonstration texts are loaded."""

    @property
    def document_count(self) -> int:
        """How many documents are held."""

    def ask(self, question: str) -> Answer:
        """The whole answer."""

    def stream(
        self, question: str, *, without: Collection[str] = (), history: Sequence[Message] = ()
    ) -> Iterator[Answer]:
        """Partial answers; the last one is the whole answer, whatever the ones before it said. The same may come again: that is
        when a reader who has had enough can be heeded.

        `without` are keys of constraints the question is understood to make, which the reader does not want. `history`
        is what was said before, oldest first.
        """

    def document(self, document_id: str) -> Document:
        """One document; raises assistant.errors.NotFoundError where none has this id."""

    def links(self, about: Description) -> Links:
        """The documents that belong with one."""

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        """The verdict on a quotation; raises assistant.errors.InputError with a sentence for the reader."""

    def verify_article(self, article: str) -> list[Checked]:
        """A verdict on each quotation in an article, in its order; raises InputError where it has none."""

    def counts(self) -> Mapping[str, int]:
        """`documents`, documents by kind, and by language as `language:xx`."""

    def period(self) -> tuple[dt.date, dt.date] | None:
        """Dates of the oldest and the newest text; None where no text has one."""
