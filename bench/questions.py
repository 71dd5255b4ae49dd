"""Questions with known answers: their files, what counts as a hit, and what a list of ranks is worth.

A file of questions is JSON. `{"celex", "questions": [{"q", "lang", "must_contain": […]}]}` is about the text with that CELEX;
a passage of it is right where it holds one of the strings. `{"document", …}` is about a text of the demonstration
corpus, with `labels` and `kind` for each question; there the texts that say the same count too (see :func:`own_answers`).
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from corpus.demo import ORIGIN, demonstration_texts
from corpus.model import Document
from corpus.parsing.detect import parse

Answers = Mapping[str, tuple[str, ...]]
"""Of each document, by the name of its file without ending, strings in plain words of which a right passage holds one."""
MOST_READ = 2_500
"""Characters of a result that are looked at."""
NOT_FOUND = math.inf
SHORTEST_SENTENCE = 40
"""Characters: what is shorter may stand anywhere."""

_ONE_SUBJECT = {"plaines-inondables": "flood-plains"}
"""Names of files in other words for the same subject."""


class Found(NamedTuple):
    """A result: the document's file name without ending, and the text shown."""

    document: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question and where its answer stands. `kind` says what is asked for (figure, who, …); empty where not known."""

    text: str
    language: str
    kind: str
    answers: Answers


class TextName(NamedTuple):
    """What the name of a demonstration text's file says: `opinion-2021-night-trains-en`."""

    kind: str
    year: str
    subject: str
    language: str

    @classmethod
    def of(cls, name: str) -> TextName:
        """Reads a name without ending."""
        kind, year, rest = name.split("-", 2)
        subject, _, language = rest.rpartition("-")
        return cls(kind, year, _ONE_SUBJECT.get(subject, subject), language)


def read_questions(folder: Path) -> list[Question]:
    """All answerable questions of a folder, in the order of its files."""
    sets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [
        Question(row["q"], row["lang"], row.get("kind", ""), _answers(one, row))
        for one in sets
        for row in one["questions"]
    ]


def unanswerable(folder: Path) -> list[str]:
    """The questions of a folder on the subjects of its texts that these do not answer."""
    sets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [row["q"] for one in sets for row in one["unanswerable"]]


def rank(question: Question, results: Iterable[tuple[str, str]]) -> float:
    """Place of the first right result, from 1; NOT_FOUND where none is."""
    for place, (document, text) in enumerate(results, start=1):
        strings = question.answers.get(document, ())
        words = plain_words(text[:MOST_READ]) if strings else ""
        if any(string in words for string in strings):
            return place
    return NOT_FOUND


def _answers(one: Mapping[str, Any], row: Mapping[str, Any]) -> Answers:
    strings = tuple(map(plain_words, row["must_contain"]))
    if "celex" in one:
        return {one["celex"]: strings}
    return own_answers(one["document"].removesuffix(".txt"), frozenset(row["labels"]), strings)


def own_answers(document: str, labels: frozenset[str], strings: tuple[str, ...]) -> Answers:
    """Where a question on the demonstration corpus is answered.

    A text of the same subject and year says the same: the release of an opinion, an opinion in another language. A passage of
    it is right where it holds one of the strings; of another language version of the very text, which holds them in other
    words, also where it holds a whole sentence of the passages with the same labels. A later opinion on the same subject
    is another answer.
    """
    own = TextName.of(document)
    answers = {}
    for name, text in _texts().items():
        other = TextName.of(name)
        if (other.year, other.subject) == (own.year, own.subject):
            version = other != own and other.kind == own.kind
            answers[name] = strings + (_sentences(text, labels) if version else ())
    return answers


@cache
def _texts() -> dict[str, Document]:
    texts = demonstration_texts()
    return {original.origin.removeprefix(ORIGIN).removesuffix(".txt"): parse(original) for original in texts}


def _sentences(document: Document, labels: frozenset[str]) -> tuple[str, ...]:
    passages = [passage for passage in document.passages if passage.label.removeprefix("point ") in labels]
    parts = (part for passage in passages for part in re.split(r"(?<=[.;:])\s", document.text_of(passage)))
    return tuple(plain_words(part) for part in parts if len(part) >= SHORTEST_SENTENCE)


def plain_words(text: str) -> str:
    """As strings are compared: compatibility forms, quotation marks, case and white space do not count."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[‘’‚`´]", "'", re.sub(r"[“”„«»]", '"', text))
    return " ".join(text.split()).casefold()


MEASURES: Mapping[str, Callable[[float], float]] = {
    "R@1": lambda place: float(place <= 1),
    "R@5": lambda place: float(place <= 5),
    "R@10": lambda place: float(place <= 10),
    "MRR": lambda place: 1 / place if place <= 10 else 0.0,
    "nDCG@10": lambda place: 1 / math.log2(1 + place) if place <= 10 else 0.0,
}
"""What a first right result at a place counts; a measure is the mean over questions. A question has one answer: who has read
it gains nothing from its repetition, so recall is that it was found, and the ideal of nDCG is to have it first."""


def measured(places: Sequence[float]) -> dict[str, float]:
    """The mean of each of MEASURES."""
    return {name: sum(map(gain, places)) / len(places) for name, gain in MEASURES.items()}


def by_language(questions: Sequence[Question]) -> dict[str, list[int]]:
    """Positions of the questions in each language."""
    return _grouped(questions, lambda question: question.language)


def groups(questions: Sequence[Question]) -> dict[str, list[int]]:
    """Positions of all questions, of those not in English, of those in each language, and of each kind."""
    pooled = _grouped(questions, lambda question: "en" if question.language == "en" else "others")
    kinds = _grouped(questions, lambda question: question.kind and f"kind: {question.kind}")
    return {"all": list(range(len(questions))), **dict(sorted(pooled.items())), **by_language(questions), **kinds}


def _grouped(questions: Sequence[Question], name: Callable[[Question], str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, question in enumerate(questions):
        found.setdefault(name(question), []).append(place)
    return {group: found[group] for group in sorted(found) if group}
