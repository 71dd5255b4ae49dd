"""What an answer is: claims, the citations they stand on, or a refusal."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from assistant.question.constraint import Constraint
from assistant.quotation.verdicts import Checked
from index.hits import Hit


class Support(StrEnum):
    """How a claim stands to its citations."""

    VERBATIM = "verbatim"
    SUPPORTED = "supported"
    UNSUPPORTED = "unsupported"


class Mode(StrEnum):
    """Whose sentences an answer is made of."""

    EXTRACTIVE = "extractive"
    GENERATED = "generated"


class RefusalReason(StrEnum):
    """Why a question is not answered."""

    NO_DOCUMENTS = "no_documents"
    NOTHING_FOUND = "nothing_found"
    NOT_IN_TEXTS = "not_in_texts"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason for scripts and a sentence for readers, in the question's language."""

    reason: RefusalReason
    message: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered source: the passage found, and the words quoted from it.

    `quote` is the slice `quote_start:quote_end` of the document's stored text, and lies inside `hit.text`.
    """

    n: int
    hit: Hit
    quote: str
    quote_start: int
    quote_end: int


class Fault(StrEnum):
    """What a sentence written by a model lacks in the passages that it cites."""

    UNCITED = "uncited"
    NO_SUCH_CITATION = "no_such_citation"
    FIGURE = "figure"
    BELONGING = "belonging"
    """A figure that its passages hold, but of something else, or of another year."""
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    QUOTATION = "quotation"
    SENSE = "sense"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A fault, and the words of the claim it lies in; empty where it lies in all of it."""

    fault: Fault
    words: str = ""


DOUBTFUL = "[?]"
"""Stands in an answer's text behind a claim that the passages cited do not support."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an answer, without markers, and the numbers of the citations it stands on."""

    text: str
    citations: tuple[int, ...]
    support: Support
    doubts: tuple[Doubt, ...] = ()
    """Why it is unsupported."""
    compare: bool = False
    """True for one in a model's own words where it denies something and the words it rests on do not, or they alone do: nothing
    against it, yet a reason to read both."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two citations, by their numbers, of texts of different times that do not seem to agree."""

    earlier: int
    later: int
    dates: tuple[dt.date, dt.date]
    """Of their documents."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer or a refusal. Where it is a refusal there are no citations; `nearest` may help the reader on."""

    language: str
    """Of the answer's frame, ISO 639-1."""
    text: str
    """For readers: claims with markers `[1]`, or the refusal's message."""
    claims: tuple[Claim, ...] = ()
    citations: tuple[Citation, ...] = ()
    refusal: Refusal | None = None
    nearest: tuple[Hit, ...] = ()
    mode: Mode = Mode.EXTRACTIVE
    model: str | None = None
    """Name of the model that wrote it."""
    notice: str = ""
    """Why no model wrote it although one is set, for the reader."""
    withheld: int = 0
    """Sentences of the model that are not shown, being unsupported."""
    read_as: str = ""
    """The question that a follow-up was completed to; empty where it stood by itself."""
    suggestions: tuple[str, ...] = ()
    """Questions to go on with, in the answer's language."""
    differences: tuple[Difference, ...] = ()
    """Where its citations do not seem to agree, the plainest first: a remark beside the claims, and none itself."""
    understood: tuple[Constraint, ...] = ()
    """What the question was taken to say of the texts it is about, as far as it was used."""
    checked: tuple[Checked, ...] = ()
    """What the question quotes, with verdicts."""

    @property
    def answered(self) -> bool:
        """False for a refusal."""
        return self.refusal is None


@dataclass(frozen=True, slots=True)
class Results:
    """The passages a search found, and what the query was taken to say of the texts it is about."""

    hits: list[Hit]
    understood: tuple[Constraint, ...] = ()
