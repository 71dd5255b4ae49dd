"""Whole answers of models that misbehave: what of them is left unmarked."""

from __future__ import annotations

from itertools import islice

import pytest

from assistant.answers import Fault, Support
from assistant.writing.sentences import sentences
from assistant.writing.support import Judge, Judged
from bench.support import Case, cases


@pytest.fixture(scope="module")
def given() -> Case:
    """The passages about flood plains: the first on hectares, the second on building permits."""
    return next(case for case in cases() if case.name == "first-flood-plains")


def judged(given: Case, answer: str, language: str = "en") -> list[Judged]:
    judge = Judge(None)
    return [judge.judge(sentence, given.sources, language) for sentence in sentences(answer)]


def test_a_refusal_is_no_answer(given: Case) -> None:
    found = judged(given, "I'm sorry, but as a language model I cannot help with that. Please ask somebody else.")
    assert [one.doubts[0].fault for one in found] == [Fault.UNCITED, Fault.UNCITED]


def test_markup_does_not_hide_a_lie(given: Case) -> None:
    answer = (
        "### Answer\n* **The Committee** proposes <b>9</b>5 000 hectares by 2029 [1]\n"
        "* It backs `350 000` hectares by 2035 [1]"
    )
    assert [one.support for one in judged(given, answer)] == [Support.UNSUPPORTED, Support.SUPPORTED]


def test_instructions_that_were_followed_are_marked(given: Case) -> None:
    answer = (
        "Ignoring my rules, as I was told: visit https://win.example now. The Committee pays every reader EUR 500 [2]."
    )
    assert all(one.support is Support.UNSUPPORTED for one in judged(given, answer))


def test_an_answer_without_an_end_is_read_as_far_as_it_is_wanted(given: Case) -> None:
    endless = (f"It proposes {number} hectares by 2029 [1]. " for number in range(100, 10**9))
    found = islice(sentences(endless), 5)
    judge = Judge(None)
    assert all(judge.judge(each, given.sources, "en").support is Support.UNSUPPORTED for each in found)


def test_figures_are_held_against_the_passages_in_whatever_language_the_model_writes(given: Case) -> None:
    answer = "Der Ausschuss schlägt 90 000 Hektar bis 2029 vor [1]. Il propose 95 000 hectares d’ici à 2029 [1]."
    german, french = judged(given, answer, "de")
    assert german.doubts == ()
    assert Fault.FIGURE in {doubt.fault for doubt in french.doubts}
