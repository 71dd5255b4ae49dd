"""A constraint: one thing a question says of the texts it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from corpus.mentions import NO_DOCUMENTS, Documents


class ConstraintKind(StrEnum):
    """What a constraint is about, the most certain first."""

    IDENTIFIER = "identifier"
    PERSON = "person"
    GROUP = "group"
    COUNTRY = "country"
    PRESIDENCY = "presidency"
    TEXT_KIND = "kind"
    DATE = "date"
    COMMISSION = "commission"


@dataclass(frozen=True, slots=True)
class Constraint:
    """One thing a question says of the texts it is about."""

    kind: ConstraintKind
    words: str
    """The slice `start:end` of the question."""
    start: int
    end: int
    value: str
    """For readers: `since 2019-01-01`, `Heinz Lehmann`."""
    strict: bool
    """Other texts are left out; else these merely come first."""
    documents: Documents = field(default=NO_DOCUMENTS, repr=False)
    """Those it stands for."""
    open_ended: bool = field(default=False, repr=False)
    """A date without an end or a beginning: two of them hold together, where other constraints of one kind are alternatives."""

    @property
    def key(self) -> str:
        """Names the constraint among those of its question."""
        return f"{self.kind}:{self.value}"
