"""The words of a passage that a sentence rests on, and whether the two are to be compared."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support_examples import PORT, nearness, source

from assistant.answers import Doubt, Fault
from assistant.writing.denial.comparing import one_denies
from assistant.writing.grounds import MOST, around, clauses, grounds
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judge


def resting_on(sentence: str, text: str = PORT) -> str:
    start, end = grounds(sentence, text, nearness)
    return text[start:end]


def test_the_sentence_that_says_it() -> None:
    assert resting_on("Der Hafen wird jedes Jahr ausgebaggert.") == "The port is dredged every year."


def test_both_where_both_are_needed() -> None:
    assert resting_on("Der Hafen wird ausgebaggert, und am Kai wird kein Fisch verkauft.") == PORT


def test_the_very_words_where_they_stand_there() -> None:
    assert resting_on("“the town pays for the crane”") == "the town pays for the crane"
    assert resting_on("FISH IS NOT SOLD ON THE QUAY") == "Fish is not sold on the quay"


def test_not_all_of_a_passage_that_says_the_same_often() -> None:
    text = " ".join(f"The port of {name} is dredged." for name in ("Aal", "Bram", "Cuxel", "Dorn", "Ems"))
    assert resting_on("Der Hafen wird ausgebaggert.", text) == "The port of Aal is dredged."
    parts = "Port. Dredged. Year. Fish. Sold. Quay."
    assert len(clauses(resting_on("port dredged year fish sold quay crane", parts))) == MOST


@pytest.mark.parametrize("text", ["", " ", "\n;\n", "…"])
def test_of_a_text_without_words_all(text: str) -> None:
    start, end = grounds("The port is dredged.", text, nearness)
    assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("sentence", ["", "…", "Ω", "[]", "🚢"])
def test_whatever_a_model_writes(sentence: str) -> None:
    start, end = grounds(sentence, PORT, nearness)
    assert 0 <= start < end <= len(PORT)


def test_what_stands_beside_them() -> None:
    text = "One. Two. Three. Four."
    assert [text[slice(*around(text, span))] for span in ((0, 4), (5, 9), (5, 16), (17, 22), (0, 22))] == [
        "One. Two.",
        "One. Two. Three.",
        text,
        "Three. Four.",
        text,
    ]
    assert around(text, (12, 14)) == (10, 16)  # of words within a sentence, the whole


def test_words_are_counted_without_an_embedding_model() -> None:
    start, end = grounds("They pay for the crane in town.", PORT, None)
    assert PORT[start:end] == "Fish is not sold on the quay, and the town pays for the crane."


def test_a_judge_tells_it_in_places_of_the_document() -> None:
    moved = replace(source(PORT), start=1_000)
    judged = Judge(nearness).judge(Sentence("Der Hafen wird ausgebaggert.", (1,)), {1: moved}, "de")
    assert judged.grounds == ((1_000, 1_031),)


def test_what_is_denied_elsewhere_in_the_passage_is_nothing_against_a_sentence() -> None:
    judge = Judge(nearness)
    said = [Sentence(text, (1,)) for text in ("Der Kran wird von der Stadt gezahlt.", "Fisch wird am Kai verkauft.")]
    crane, fish = (judge.judge(each, {1: source(PORT)}, "de") for each in said)
    assert Fault.NEGATION not in {doubt.fault for doubt in crane.doubts}
    assert fish.doubts == (Doubt(Fault.NEGATION),)


@pytest.mark.parametrize(
    ("sentence", "words", "differ"),
    [
        ("The port is dredged.", "The port is dredged every year.", False),
        ("The port is not dredged.", "The port is dredged every year.", True),
        ("Der Hafen wird ausgebaggert.", "The port is not dredged.", True),
        ("Der Hafen wird nicht ausgebaggert.", "The port is not dredged.", False),
        ("The Committee rejects the proposal.", "supports the proposal", True),
        ("The Committee supports the proposal.", "supports the proposal", False),
    ],
)
def test_one_of_them_denies_or_says_the_opposite(sentence: str, words: str, *, differ: bool) -> None:
    language = "de" if sentence.startswith("Der") else "en"
    assert one_denies(sentence, language, [(words, "en")]) is differ


def test_one_of_several_that_denies_is_enough() -> None:
    held = [("The port is dredged.", "en"), ("Fish is not sold.", "en")]
    assert not one_denies("Fish is not sold.", "en", held)
    assert one_denies("Fish is sold.", "en", held)
