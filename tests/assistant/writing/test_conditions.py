"""`even if` where the passage makes it a condition."""

from __future__ import annotations

import pytest
from support_examples import faults, source

from assistant.answers import Fault
from assistant.writing.denial.conditions import _CONCEDES, _EVEN_IF, waived
from corpus.language import OFFICIAL_LANGUAGES

CLOSED = "A line that makes a loss is to be closed, unless the regions decide to bear it."


@pytest.mark.parametrize(
    ("language", "sentence", "wrong"),
    [
        ("en", "A line that makes a loss is to be closed even if the regions decide to bear it.", True),
        ("en", "A line that makes a loss is to be closed unless the regions bear it.", False),
        ("de", "Eine Linie mit Verlust ist zu schließen, auch wenn die Regionen ihn tragen.", True),
        ("fr", "Une ligne déficitaire doit fermer, même si les régions supportent la perte.", True),
        ("it", "Una linea in perdita va chiusa, anche se le regioni la pagano.", True),
        ("pl", "Linię należy zamknąć, nawet jeśli regiony pokryją stratę.", True),
        ("fi", "Linja on suljettava, vaikka alueet maksaisivat tappion.", True),
        ("lt", "Linija uždaroma, net jei regionai padengia nuostolius.", True),
        ("fr", "Une ligne déficitaire doit fermer, sauf si les régions supportent la perte.", False),
    ],
)
def test_a_condition_that_is_waived(language: str, sentence: str, *, wrong: bool) -> None:
    assert waived(sentence, language, [(CLOSED, "en")]) is wrong


@pytest.mark.parametrize(
    "passage",
    [
        "A line is to be closed, whether or not the regions bear the loss.",
        "A line is to be closed although the regions would bear the loss.",
        "The regions would bear the loss, but the line is to be closed.",
        "Eine Linie ist zu schließen, auch ohne Zustimmung der Regionen.",
    ],
)
def test_a_passage_that_concedes_it(passage: str) -> None:
    language = "de" if passage.startswith("Eine") else "en"
    assert not waived("A line is to be closed even if the regions bear the loss.", "en", [(passage, language)])


def test_one_of_several_passages_is_enough() -> None:
    said = "A line is to be closed even if the regions bear the loss."
    assert not waived(said, "en", [(CLOSED, "en"), ("They are closed despite everything.", "en")])


def test_every_official_language_has_its_words() -> None:
    assert set(_EVEN_IF) == set(_CONCEDES) == set(OFFICIAL_LANGUAGES)


def test_an_unknown_language_tells_nothing() -> None:
    assert not waived("even if", "en", [("something", "xx")])


def test_it_is_a_doubt() -> None:
    passage = source(CLOSED)
    assert Fault.NEGATION in faults("A line is to be closed even if the regions decide to bear the loss.", passage)
    assert not faults("A line that makes a loss is to be closed unless the regions decide to bear it.", passage)
