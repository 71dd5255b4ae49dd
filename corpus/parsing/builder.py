"""Puts a document's stored text together and remembers where each passage stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.model import DocumentId, FootnoteCall, Passage, PassageId, Person, Role
from corpus.parsing.lines import CALL

_BRACKET = re.compile(r"\(\s?(?P<number>\*?\d{1,3})\s?\)")


@dataclass(frozen=True, slots=True)
class Span:
    """A passage before its document has an id."""

    label: str
    role: Role
    start: int
    end: int
    heading: tuple[str, ...]
    speaker: Person | None
    page: str | None


@dataclass
class TextBuilder:
    """Appends lines; a passage is noted as the span its words got, so it cannot differ from the stored text."""

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _spans: list[Span] = field(default_factory=list)
    _calls: list[tuple[int, int, str]] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Characters written so far."""
        return self._length

    def line(self, text: str) -> None:
        """A line of the document that is no passage: a heading, a header, a signature."""
        self._write(text.strip() + "\n")

    def passage(
        self,
        role: Role,
        label: str,
        text: str,
        heading: tuple[str, ...] = (),
        prefix: str = "",
        speaker: Person | None = None,
        page: str | None = None,
    ) -> int | None:
        """A passage of the words `text`, written after `prefix` (a point's number), which stays outside the span.

        Returns the offset where the words start; None where there are no words, and then nothing is noted.
        """
        text = text.strip()
        if not text:
            return None
        self._write(prefix)
        start = self._length
        self._write(text)
        self._spans.append(Span(label, role, start, self._length, heading, speaker, page))
        self._write("\n")
        return start

    def text(self) -> str:
        """The stored text."""
        return "".join(self._parts)

    def calls(self, passages: Sequence[Passage]) -> tuple[FootnoteCall, ...]:
        """The calls written so far, each with the footnote of its number among `passages`; a call without one is left out.

        Where numbers start again (an annex with notes of its own), the second call of a number leads to its second note.
        """
        notes: dict[str, list[PassageId]] = {}
        for passage in passages:
            if passage.role is Role.FOOTNOTE:
                notes.setdefault(passage.label.removeprefix("footnote "), []).append(passage.id)
        seen: dict[str, int] = {}
        found = []
        for start, end, number in self._calls:
            if number in notes:
                position = min(seen.get(number, 0), len(notes[number]) - 1)
                seen[number] = seen.get(number, 0) + 1
                found.append(FootnoteCall(start, end, notes[number][position]))
        return tuple(found)

    def passages(self, document_id: DocumentId) -> tuple[Passage, ...]:
        """The passages with ids made of the document's and their label; a repeated label is numbered on."""
        seen: dict[str, int] = {}
        passages = []
        for span in self._spans:
            anchor = re.sub(r"\W+", "-", span.label.casefold()).strip("-") + _ROLE_SUFFIX.get(span.role, "")
            seen[anchor] = seen.get(anchor, 0) + 1
            unique = anchor if seen[anchor] == 1 else f"{anchor}~{seen[anchor]}"
            passage_id = PassageId(f"{document_id}#{unique}")
            passages.append(
                Passage(passage_id, span.label, span.role, span.start, span.end, span.heading, span.speaker, span.page)
            )
        return tuple(passages)

    def _write(self, text: str) -> None:
        if CALL in text:
            text = self._note_calls(text)
        self._parts.append(text)
        self._length += len(text)

    def _note_calls(self, text: str) -> str:
        """Notes where each marked call will stand, and returns the text without the marks."""
        before, *rest = text.split(CALL)
        parts, position = [before], self._length + len(before)
        for part in rest:
            if match := _BRACKET.match(part):
                self._calls.append((position, position + match.end(), match["number"]))
            parts.append(part)
            position += len(part)
        return "".join(parts)


_ROLE_SUFFIX = {Role.PROPOSAL: ".proposal", Role.REASON: ".reason", Role.COMPARISON: ".comparison"}
"""An amendment's parts share its label; their ids must not."""
