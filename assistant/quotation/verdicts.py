"""What a check of a quotation comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.article.reading import Quoted
from assistant.quotation.alignment import Op
from assistant.quotation.speakers import Attribution
from corpus.model import Description, Passage


class Verdict(StrEnum):
    """CONTRACT says what each one means."""

    VERBATIM = "verbatim"
    ABRIDGED = "abridged"
    ALTERED = "altered"
    STITCHED = "stitched"
    PARAPHRASE = "paraphrase"
    MISATTRIBUTED = "misattributed"
    TRANSLATION = "translation"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the quotation against words of the source; put one after the other they make up both.

    `marked`: the quotation itself says that words were left out here, or put in.
    """

    op: Op
    quote: str
    source: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A place in the texts: `text` is the slice `start:end` of the document's stored text, within one passage; what
    corresponds to the quotation is `said_start:said_end`."""

    about: Description
    passage: Passage
    text: str
    start: int
    end: int
    said_start: int
    said_end: int
    similarity: float
    """Share of words that are the same; of a paraphrase, how near the sense is. 0 to 1."""
    differences: tuple[Difference, ...]
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict with the places it rests on, the best first."""

    verdict: Verdict
    exact: bool
    """True where not even typography differs."""
    matches: tuple[Match, ...]
    explanation: str
    documents: int
    """How many documents were searched."""
    nearest: Match | None = None
    """Where nothing matches: the passage nearest in sense, which does not say it."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation of an article with its verdict, or why there is none."""

    quoted: Quoted
    verification: Verification | None
    problem: str | None = None
