"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.model import Description, Passage

SHOWN_CHARACTERS = 2_500
"""At most so much of a passage is shown as a result (CONTRACT.md); a longer one is cut around what matched."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found: `text` is the slice `start:end` of the document's stored text.

    It lies within the passage or, of an amendment, holds the passage and other parts of the same amendment.
    """

    about: Description
    passage: Passage
    text: str
    start: int
    end: int
    score: float
    match_start: int
    match_end: int
    """The clauses that matched best, `match_start:match_end` of the document's stored text, within `start:end`."""

    @property
    def heading(self) -> tuple[str, ...]:
        """Headings the words stand under: without that of a column where they are from several."""
        beyond = self.start < self.passage.start or self.passage.end < self.end
        return self.passage.heading[:-1] if beyond else self.passage.heading
