"""What a text holds and says of itself, as facts that can be counted: those an invented opinion states, those that were read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from corpus.model import Document, Role
from corpus.numbers import committee_number
from corpus.vocabulary import commission_code
from doubles.invented import InventedOpinion

Facts = Mapping[str, tuple[Hashable, ...]]
"""By name; a fact that is not there is an empty tuple."""
AMENDED = (Role.PROPOSAL, Role.AMENDMENT, Role.REASON)


@dataclass(frozen=True)
class Score:
    """How many of the expected values were read, and how many others were."""

    right: int = 0
    expected: int = 0
    wrong: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(self.right + other.right, self.expected + other.expected, self.wrong + other.wrong)

    @property
    def perfect(self) -> bool:
        return self.right == self.expected and not self.wrong


def score(read: tuple[Hashable, ...], expected: tuple[Hashable, ...]) -> Score:
    """Of one fact."""
    right = sum((Counter(read) & Counter(expected)).values())
    return Score(right, len(expected), len(read) - right)


def stated_by(opinion: InventedOpinion) -> Facts:
    """What is to be read, whatever the form of the file."""
    labels = opinion.labels()
    amended = [(label, role, words) for (label, role), words in labels.items() if role in AMENDED]
    return {
        "points": _of(labels, Role.POINT),
        "amendments": tuple(f"Amendment {amendment.number}" for amendment in opinion.amendments),
        "wordings": tuple(amended),
        "key messages": _of(labels, Role.KEY_MESSAGE),
        "footnotes": _of(labels, Role.FOOTNOTE),
        "calls": tuple((f"({number})", f"footnote {number}") for number, _ in opinion.notes),
        "rapporteurs": tuple((rapporteur.person, rapporteur.role) for rapporteur in opinion.rapporteurs),
        "groups": opinion.groups,
        "adopted": _one(opinion.adopted),
        "published": _one(opinion.published),
        "OJ number": _one(opinion.oj_number),
        "CELEX": _one(opinion.celex),
        "own number": _one(opinion.number and committee_number(opinion.number)),
        "references": tuple(reference.number for reference in opinion.references),
        "plenary": _one(opinion.plenary),
        "commission": _one(commission_code(opinion.commission)),
        "language": (opinion.language,),
        "kind": (opinion.kind,),
        "title": (f"{opinion.title} {opinion.subtitle}".strip(),),
        "president": _one(opinion.president),
        "ELI": _one(opinion.eli),
    }


def read_in(document: Document) -> Facts:
    """The same of a document."""
    about = document.about
    passages = {(passage.label, passage.role): document.text_of(passage) for passage in document.passages}
    footnotes = {passage.id: passage.label for passage in document.passages}
    amended = [passage for passage in document.passages if passage.role in (Role.AMENDMENT, Role.COMPARISON)]
    return {
        "points": _of(passages, Role.POINT),
        "amendments": tuple(passage.label for passage in amended),
        "wordings": tuple((label, role, words) for (label, role), words in passages.items() if role in AMENDED),
        "key messages": _of(passages, Role.KEY_MESSAGE),
        "footnotes": _of(passages, Role.FOOTNOTE),
        "calls": tuple((document.text[call.start : call.end], footnotes[call.footnote]) for call in document.calls),
        "rapporteurs": tuple((rapporteur.person, rapporteur.role) for rapporteur in about.rapporteurs),
        "groups": about.groups,
        "adopted": _one(about.date),
        "published": _one(about.published),
        "OJ number": _one(about.oj_number),
        "CELEX": _one(about.celex),
        "own number": _one(about.number and committee_number(about.number)),
        "references": tuple(reference.number for reference in about.references),
        "plenary": _one(about.plenary),
        "commission": _one(about.commission),
        "language": (about.language,),
        "kind": (about.kind,),
        "title": (about.title,),
        "president": _one(about.president),
        "ELI": _one(about.eli),
    }


def _of(passages: Mapping[tuple[str, Role], str], role: Role) -> tuple[tuple[str, str], ...]:
    return tuple((label, words) for (label, own), words in passages.items() if own is role)


def _one(value: Hashable) -> tuple[Hashable, ...]:
    return (value,) if value else ()
