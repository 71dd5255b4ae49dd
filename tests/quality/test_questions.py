"""The questions on the demonstration corpus are sound: what each calls right stands in the text, under the label it gives."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

from corpus.demo import ORIGIN, demonstration_texts
from corpus.model import SEARCHED_ROLES, Document
from corpus.parsing.detect import parse

QUESTIONS = Path(__file__).parent / "questions"
LANGUAGES = frozenset("bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split())
WELL_COVERED = frozenset("en de fr es pl it nl ro fi hu".split())
KINDS = frozenset("keywords figure who when where why how yesno what two_part story".split())
COPIED_WORDS = 6
"""So many words in a row that a question shares with its text were copied."""


class Question(TypedDict):
    q: str
    lang: str
    kind: str
    labels: list[str]
    must_contain: list[str]


class Unanswerable(TypedDict):
    q: str
    lang: str


class QuestionSet(TypedDict):
    document: str
    language: str
    questions: list[Question]
    unanswerable: list[Unanswerable]


SETS: list[QuestionSet] = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(QUESTIONS.glob("*.json"))]
every_set = pytest.mark.parametrize("asked", SETS, ids=lambda asked: asked["document"])


def flat(text: str) -> str:
    """As strings are compared here: compatibility forms, case and white space do not count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def words(text: str) -> list[str]:
    return re.findall(r"\w+", flat(text))


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of `COPIED_WORDS` words of a text."""
    found = words(text)
    return {tuple(found[at : at + COPIED_WORDS]) for at in range(len(found) - COPIED_WORDS + 1)}


@cache
def texts() -> dict[str, tuple[str, list[tuple[str, str]]]]:
    """Of each demonstration text its language, and label and words of each passage a question can be about."""
    return {original.origin.removeprefix(ORIGIN): _read(parse(original)) for original in demonstration_texts()}


def _read(document: Document) -> tuple[str, list[tuple[str, str]]]:
    passages = [
        (passage.label.removeprefix("point "), flat(document.text[passage.start : passage.end]))
        for passage in document.passages
        if passage.role in SEARCHED_ROLES
    ]
    return document.about.language, passages


def everything_asked() -> Iterator[Question | Unanswerable]:
    for asked in SETS:
        yield from asked["questions"]
        yield from asked["unanswerable"]


def test_every_text_has_its_set() -> None:
    assert [asked["document"] for asked in SETS] == sorted(texts())
    assert [path.stem + ".txt" for path in sorted(QUESTIONS.iterdir())] == [asked["document"] for asked in SETS]


@every_set
def test_numbers_and_languages(asked: QuestionSet) -> None:
    own = texts()[asked["document"]][0]
    assert asked["language"] == own
    spoken = Counter(question["lang"] for question in asked["questions"])
    assert spoken[own] == 5
    assert sum(spoken.values()) == 14
    assert len(spoken) == 10, "each of the nine others is in a language of its own"
    assert [question["lang"] == own for question in asked["unanswerable"]] == [True, True, False, False]


@every_set
def test_what_is_called_right_stands_under_its_label(asked: QuestionSet) -> None:
    passages = texts()[asked["document"]][1]
    for question in asked["questions"]:
        assert question["kind"] in KINDS, question
        assert 1 <= len(question["must_contain"]) <= 3, question
        assert set(question["labels"]) <= {label for label, _ in passages}, question
        for string in map(flat, question["must_contain"]):
            holding = {label for label, text in passages if string in text}
            assert holding & set(question["labels"]), f"{string!r} is not where {question['q']!r} says"
            assert len(holding - set(question["labels"])) <= 1, f"{string!r} is in {holding}"


@every_set
def test_each_label_is_called_right_by_some_string(asked: QuestionSet) -> None:
    passages = texts()[asked["document"]][1]
    for question in asked["questions"]:
        strings = [flat(string) for string in question["must_contain"]]
        held = {label for label, text in passages if any(string in text for string in strings)}
        assert set(question["labels"]) <= held, question


@every_set
def test_a_question_has_stringof_its_own(asked: QuestionSet) -> None:
    copied = {run for _, text in texts()[asked["document"]][1] for run in runs(text)}
    for question in asked["questions"]:
        assert not runs(question["q"]) & copied, question["q"]


def test_languages_over_all() -> None:
    spoken = Counter(question["lang"] for asked in SETS for question in asked["questions"])
    assert spoken.keys() == LANGUAGES
    assert min(spoken.values()) >= 6
    assert min(spoken[language] for language in WELL_COVERED) >= 15


def test_every_kind_is_asked_often() -> None:
    kinds = Counter(question["kind"] for asked in SETS for question in asked["questions"])
    assert kinds.keys() == KINDS
    assert min(kinds.values()) >= 14


def test_no_question_twice() -> None:
    asked = Counter(flat(question["q"]) for question in everything_asked())
    assert [question for question, times in asked.items() if times > 1] == []
