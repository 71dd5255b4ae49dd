"""What counts as a hit, and what ranks are worth: the measurements and the gate stand on it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.questions import (
    MOST_READ,
    NOT_FOUND,
    Question,
    TextName,
    groups,
    measured,
    own_answers,
    plain_words,
    rank,
    read_questions,
    unanswerable,
)

TEXTS = Path(__file__).parents[2] / "corpus" / "demo" / "texts"
EN, DE = "opinion-2024-flood-plains-en", "opinion-2024-flood-plains-de"
RELEASE = "release-2024-plaines-inondables-fr"


def asked(language: str = "en", kind: str = "", **answers: tuple[str, ...]) -> Question:
    return Question("?", language, kind, {name.replace("_", "-"): strings for name, strings in answers.items()})


def test_the_first_result_that_holds_a_string_counts() -> None:
    question = asked(a=("20 %", "a fifth"))
    assert rank(question, [("b", "20 %"), ("a", "30 %"), ("a", "a  Fifth"), ("a", "20 %")]) == 3


def test_the_document_must_be_right() -> None:
    assert rank(asked(a=("20 %",)), [("b", "20 %")]) == NOT_FOUND


def test_what_lies_beyond_what_is_shown_does_not_count() -> None:
    assert rank(asked(a=("x",)), [("a", " " * MOST_READ + "x")]) == NOT_FOUND
    assert rank(asked(a=("x",)), []) == NOT_FOUND


@pytest.mark.parametrize(
    ("one", "same"), [("‘Île’", "'ÎLE'"), ("„a“", "”A“"), ("2\u00a0000\nEUR", "2 000 eur"), ("ﬁ", "fi")]
)
def test_letters_count_and_typography_does_not(one: str, same: str) -> None:
    assert plain_words(one) == plain_words(same)


def test_what_a_name_says() -> None:
    assert TextName.of(EN) == ("opinion", "2024", "flood-plains", "en")
    assert TextName.of(RELEASE).subject == "flood-plains"


def test_texts_of_one_subject_and_year_say_the_same() -> None:
    answers = own_answers(EN, frozenset({"3"}), ("4.30 eur",))
    assert set(answers) == {EN, DE, "opinion-2024-flood-plains-fr", RELEASE}
    assert answers[EN] == answers[RELEASE] == ("4.30 eur",)


def test_a_later_opinion_on_a_subject_is_another_answer() -> None:
    answers = own_answers("opinion-2021-night-trains-en", frozenset({"1"}), ("x",))
    assert set(answers) == {"opinion-2021-night-trains-en", "release-2021-night-trains-en"}


def test_another_language_version_answers_in_its_own_words() -> None:
    question = Question("?", "pl", "", own_answers(EN, frozenset({"5"}), ("no such words",)))
    texts = {name: (TEXTS / f"{name}.txt").read_text(encoding="utf-8") for name in (EN, DE)}
    lines = {name: text.split("\n5.\n")[1].split("\n")[0] for name, text in texts.items()}
    assert rank(question, [(DE, lines[DE])]) == 1
    assert rank(question, [(EN, lines[EN])]) == NOT_FOUND, "the text itself is held to its strings"
    assert rank(question, [(DE, lines[DE][:30])]) == NOT_FOUND, "half a sentence says nothing"


def test_files_of_both_forms(tmp_path: Path) -> None:
    rows = [{"q": "How much?", "lang": "fr", "must_contain": ["20\u00a0%"], "labels": ["1"], "kind": "figure"}]
    for head in ({"celex": "52024AR0001"}, {"document": "release-2022-beekeeping-en.txt"}):
        one = {**head, "questions": rows, "unanswerable": [{"q": "Why?", "lang": "fr"}]}
        (tmp_path / f"{next(iter(head))}.json").write_text(json.dumps(one), encoding="utf-8")
    assert read_questions(tmp_path) == [
        Question("How much?", "fr", "figure", {"52024AR0001": ("20 %",)}),
        Question("How much?", "fr", "figure", {"release-2022-beekeeping-en": ("20 %",)}),
    ]
    assert unanswerable(tmp_path) == ["Why?", "Why?"]


def test_measures() -> None:
    figures = measured([1, 2, 6, 11, NOT_FOUND])
    assert figures["R@1"] == 0.2
    assert figures["R@5"] == 0.4
    assert figures["R@10"] == 0.6
    assert figures["MRR"] == pytest.approx((1 + 1 / 2 + 1 / 6) / 5)
    assert figures["nDCG@10"] == pytest.approx((1 + 0.63093 + 0.35621) / 5, abs=1e-5)


def test_groups() -> None:
    questions = [asked("en", "who"), asked("de"), asked("en"), asked("cs", "who")]
    assert groups(questions) == {
        "all": [0, 1, 2, 3], "en": [0, 2], "others": [1, 3], "cs": [3], "de": [1], "kind: who": [0, 3],
    }  # fmt: skip
