"""What readers are told of a verdict: where the words stand, what differs, who speaks there, and what nothing found means."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from checked_texts import AMARA, JOOST, checker, document

from assistant.quotation.checker import QuotationChecker
from assistant.quotation.explanation import Circumstances, explain
from assistant.quotation.verdicts import Match, Verdict
from corpus.model import Kind, Role

SPEECH = "We need many more trains than we have"
UNKNOWN = "Nobody ever asked the towns about it"
KNOWN = Circumstances(words=9, exact=False, speaker=None, agrees=None, places=1, documents=1_234)


@pytest.fixture(scope="module")
def checking(tmp_path_factory: pytest.TempPathFactory) -> QuotationChecker:
    opinion = document(
        "opinion@en",
        "calls on the Commission to grant EUR 40 million for night trains by 31 December 2027 and to open one more line each year",
        "thanks all of the islands for their patience and asks them for advice",
        (Role.PROPOSAL, "The operator may charge a fee of five euro for each boat."),
        (Role.COMPARISON, "The fare may be paid in coins. The fare shall be paid in coins."),
        drafters=(AMARA, JOOST),
    )
    about = replace(opinion.about, date=dt.date(2024, 3, 5), invented=True)
    release = document(
        "release@en",
        (
            Role.PARAGRAPH,
            f"“{SPEECH}”, said the rapporteur. “{UNKNOWN}”, said one. All of them were very pleased indeed.",
        ),
        kind=Kind.RELEASE,
        title="Trains",
        speeches=((SPEECH, AMARA), (UNKNOWN, None)),
    )
    again = document(
        "again@en", (Role.PARAGRAPH, "All of them were very pleased indeed."), kind=Kind.RELEASE, title="Boats"
    )
    return checker(tmp_path_factory.mktemp("explanation"), replace(opinion, about=about), release, again)


def told(checking: QuotationChecker, text: str, speaker: str | None = None) -> str:
    return checking.check(text, speaker).explanation


def test_where_it_stands(checking: QuotationChecker) -> None:
    said = told(checking, "grant EUR 40 million for night trains")
    for words in (
        "word for word",
        "opinion",
        "Harbours and trains",
        "2024-03-05",
        "point 1",
        "There the Committee speaks.",
    ):
        assert words in said
    assert "invented" in said.casefold(), "of the demonstration corpus, wherever it is named"
    assert "Amara Vestergård" in said
    assert "Joost Zeilmaker" in said
    assert "typography" not in said


def test_that_typography_differs(checking: QuotationChecker) -> None:
    assert "Only typography differs" in told(checking, "grant “EUR 40 million” for night trains")


def test_words_put_in_are_no_typography(checking: QuotationChecker) -> None:
    assert "Only typography differs" not in told(checking, "grant EUR 40 million [a year] for night trains")


def test_that_words_are_left_out(checking: QuotationChecker) -> None:
    assert "left out" in told(checking, "grant EUR 40 million […] by 31 December 2027")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("grant EUR 50 million for night trains", "the quotation says “50”, the text “40”"),
        ("grant EUR 40 million for most night trains", "“most” does not stand in the text"),
        ("grant EUR 40 million for trains by 31 December", "the quotation leaves out “night”"),
    ],
)
def test_what_differs(checking: QuotationChecker, text: str, words: str) -> None:
    said = told(checking, text)
    assert "not what the text says" in said
    assert words in said
    assert "word for word" not in said


def test_of_many_differences_some(checking: QuotationChecker) -> None:
    text = (
        "calls upon the Commission to give EUR 40 million for all night trains by 30 December 2027 and to build one more line"
        " every year"
    )
    assert "further differences: 2" in told(checking, text)


def test_words_in_another_order_are_not_told_to_be_missing(checking: QuotationChecker) -> None:
    said = told(checking, "for night trains by 31 December 2027 and to open one more line … on the Commission")
    assert "“on the Commission” does not stand in the text" not in said


def test_parts_of_several_places(checking: QuotationChecker) -> None:
    said = told(
        checking,
        "grant EUR 40 million for night trains … asks them for advice; thanks all of the islands for their patience",
    )
    assert "in different places" in said
    assert "point 1" in said
    assert "point 2" in said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SPEECH, "the words of Amara Vestergård"),
        (UNKNOWN, "quotes somebody"),
        ("were very pleased indeed", "the press release's own words"),
        ("charge a fee of five euro", "not the Committee's position"),
        ("The fare shall be paid in coins", "does not tell which is whose"),
        ("thanks all of the islands", "There the Committee speaks."),
    ],
)
def test_who_speaks(checking: QuotationChecker, text: str, words: str) -> None:
    assert words in told(checking, text)


def test_somebody_elses_words(checking: QuotationChecker) -> None:
    said = told(checking, SPEECH, "Joost Zeilmaker")
    assert "someone else" in said
    assert "Amara Vestergård" in said


def test_a_speaker_who_cannot_be_told(checking: QuotationChecker) -> None:
    assert "Whether they may be given to “Joost Zeilmaker” the texts do not tell." in told(
        checking, UNKNOWN, "Joost Zeilmaker"
    )


def test_a_speaker_of_altered_words(checking: QuotationChecker) -> None:
    said = told(checking, SPEECH.replace("many", "some"), "Joost Zeilmaker")
    assert "They are not the words of “Joost Zeilmaker”." in said


def test_a_right_speaker_needs_no_word(checking: QuotationChecker) -> None:
    assert told(checking, SPEECH, "Amara Vestergård") == told(checking, SPEECH)


def test_few_words_prove_little(checking: QuotationChecker) -> None:
    assert "prove little" in told(checking, "night trains")
    assert "prove little" not in told(checking, "EUR 40 million for night trains")


def test_several_places(checking: QuotationChecker) -> None:
    assert "several places of this collection: 2" in told(checking, "All of them were very pleased")
    assert "several places" not in told(checking, "grant EUR 40 million for night trains")


def test_what_nothing_found_covers(checking: QuotationChecker) -> None:
    said = explain(Verdict.NOT_FOUND, [], KNOWN, "en")
    assert "1234" in said.replace(",", "")
    assert "does not prove it was never said" in said
    nearest = explain(Verdict.NOT_FOUND, [match(checking)], KNOWN, "en")
    assert nearest.startswith(said)
    assert "nearest passage does not say this" in nearest
    assert "point 1" in nearest


def match(checking: QuotationChecker) -> Match:
    return checking.check("grant EUR 40 million for night trains").matches[0]


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("language", ["en", "de", "mt", "xx"])
def test_each_verdict_is_told_in_each_language(checking: QuotationChecker, verdict: Verdict, language: str) -> None:
    said = explain(verdict, [match(checking)], KNOWN, language)
    assert said
    assert "{" not in said
    assert "  " not in said


def test_braces_in_a_quotation_are_no_places_to_fill(checking: QuotationChecker) -> None:
    said = told(checking, "grant EUR 40 million for {place} night trains")
    assert "“place}” does not stand in the text" in said
    assert "Whether they may be given to “{0} {names}”" in told(checking, UNKNOWN, "{0} {names}")


def test_a_collection_of_one(tmp_path: Path) -> None:
    alone = checker(tmp_path, document("a@en", "asks for more night trains"))
    assert "point 1" in alone.check("asks for more night trains").explanation
