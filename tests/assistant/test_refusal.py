"""Evidence for an answer of the kind demanded, and the decision to refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import pytest
from assistant_examples import hit, points

from assistant.demands import Demands, Kind, demands
from assistant.evidence import Evidence, evidence
from assistant.pipeline import Assistant
from assistant.refusal import PASSAGES_JUDGED, REFUSED_FROM, log_odds, missing
from assistant.refusal_words import SENTENCES, NotSaid, not_said
from corpus.language import OFFICIAL_LANGUAGES
from index.hits import Hit
from index.nearness import NearPiece
from index.search import Found

HELD = points(
    "calls for deeper harbours on the islands",
    "notes that 310 ferries run on the islands",
    "asks the Commission to report by 2030",
    "thanks the crews",
    "regrets the delay",
    "asks again",
)
HARBOURS, FERRIES = "calls for deeper harbours on the islands", "notes that 310 ferries run on the islands"
QUANTITY = frozenset({Kind.QUANTITY})
ASKED = {
    "bg": "Колко капитани търсят работа на островите?",
    "cs": "Kolik kapitánů hledá práci na ostrovech?",
    "da": "Hvor mange kaptajner søger arbejde på øerne?",
    "de": "Wie viele Kapitäne suchen Arbeit auf den Inseln?",
    "el": "Πόσοι καπετάνιοι ψάχνουν δουλειά στα νησιά;",
    "en": "How many captains are there on the islands?",
    "es": "¿Cuántos capitanes buscan trabajo en las islas?",
    "fi": "Kuinka monta kapteenia etsii työtä saarilta?",
    "fr": "Combien de capitaines cherchent du travail sur les îles ?",
    "hu": "Hány kapitány keres munkát a szigeteken?",
    "it": "Quanti capitani cercano lavoro sulle isole?",
    "nl": "Hoeveel kapiteins zoeken werk op de eilanden?",
    "pl": "Ilu kapitanów szuka pracy na wyspach?",
    "pt": "Quantos capitães procuram trabalho nas ilhas?",
    "sv": "Hur många kaptener söker arbete på öarna?",
}


class Finder:
    """Stands in for the search: the passages in order, each one piece of the nearness given."""

    def __init__(self, nearness: Sequence[float]) -> None:
        self.nearness = dict(zip((hit(HELD, place).passage.id for place in range(6)), nearness, strict=False))
        self.looked_at = 0

    def search(self, query: str, k: int = 10, *_: object, **__: object) -> Found:
        ranked = sorted(range(len(self.nearness)), key=lambda place: -list(self.nearness.values())[place])
        return Found([hit(HELD, place) for place in ranked])

    def near_pieces(self, query: str, hits: Sequence[Hit]) -> list[NearPiece]:
        self.looked_at = len(hits)
        return [NearPiece(found.text, "en", self.nearness[found.passage.id]) for found in hits]


def piece(text: str, nearness: float, language: str = "en") -> NearPiece:
    return NearPiece(text, language, nearness)


def test_the_nearest_that_holds_a_value_counts() -> None:
    found = evidence("How many ferries?", "en", QUANTITY, [piece(HARBOURS, 3.0), piece(FERRIES, 2.0)])
    assert (found.nearness, found.shortfall) == (2.0, 1.0)
    found = evidence("How many ferries?", "en", QUANTITY, [piece(HARBOURS, 1.0), piece(FERRIES, 2.0)])
    assert (found.nearness, found.shortfall) == (2.0, 0.0)


def test_the_farthest_stands_for_a_value_that_is_nowhere() -> None:
    pieces = [piece(HARBOURS, 3.0), piece("thanks the crews", 0.5)]
    assert evidence("How many harbours?", "en", QUANTITY, pieces) == Evidence(0.5, 2.5, 1.0)


def test_what_only_others_say() -> None:
    pieces = [piece(HARBOURS, 3.0), piece(FERRIES, 2.0)]
    about_harbours = evidence("How many deeper harbours?", "en", QUANTITY, pieces)
    about_ferries = evidence("How many ferries run?", "en", QUANTITY, pieces)
    assert about_harbours.unsaid == 1.0
    assert about_ferries.unsaid == 0.0


@pytest.mark.parametrize(("language", "text_language"), [("de", "en"), ("en", "de")])
def test_words_are_not_compared_across_languages(language: str, text_language: str) -> None:
    pieces = [piece(HARBOURS, 3.0, text_language), piece(FERRIES, 2.0, text_language)]
    assert evidence("harbours islands", language, QUANTITY, pieces).unsaid == 0.0


def test_each_thing_known_moves_the_odds_its_way() -> None:
    wanted = demands(ASKED["en"], "en")
    middling = log_odds(wanted, Evidence(2.0, 1.0, 0.2))
    assert log_odds(wanted, Evidence(3.0, 1.0, 0.2)) < middling
    assert log_odds(wanted, Evidence(2.0, 2.0, 0.2)) > middling
    assert log_odds(wanted, Evidence(2.0, 1.0, 0.4)) > middling


def test_a_comparison_needs_more_than_a_name() -> None:
    plain, most = Demands(frozenset({Kind.NAME})), Demands(frozenset({Kind.NAME}), comparison=True)
    assert log_odds(most, Evidence(1.0, 1.0, 0.0)) > log_odds(plain, Evidence(1.0, 1.0, 0.0))


def test_persons_are_not_refused() -> None:
    assert log_odds(Demands(frozenset({Kind.PERSON})), Evidence(1.0, 2.0, 0.5)) < REFUSED_FROM


def asked(question: str, language: str, *nearness: float) -> frozenset[Kind]:
    finder: Any = Finder(nearness)
    return missing(question, language, finder, finder.search(question).hits)


@pytest.mark.parametrize("language", ASKED)
def test_a_figure_far_from_the_question_is_no_answer(language: str) -> None:
    assert asked(ASKED[language], language, 2.0, -1.0) == QUANTITY
    assert asked(ASKED[language], language, 2.0, 4.5) == frozenset()


def test_no_figure_at_all() -> None:
    assert asked("How many harbours are deeper now?", "en", 2.5) == QUANTITY


def test_an_open_question_is_not_judged() -> None:
    finder: Any = Finder([2.0, -3.0])
    question = "Why should harbours be deeper?"
    assert missing(question, "en", finder, finder.search(question).hits) == frozenset()
    assert finder.looked_at == 0


def test_only_the_first_passages_are_judged() -> None:
    finder: Any = Finder([1.0] * 6)
    missing(ASKED["en"], "en", finder, finder.search("x").hits)
    assert finder.looked_at == PASSAGES_JUDGED < 6


def test_nothing_to_judge_is_no_refusal() -> None:
    finder: Any = Finder([])
    assert missing(ASKED["en"], "en", finder, []) == frozenset()


class Shelf:
    """Stands in for the catalogue, with one document."""

    def document(self, document_id: str) -> object:
        return HELD

    def counts(self) -> dict[str, int]:
        return {"documents": 1, "invented": 0}


@pytest.mark.parametrize("language", ASKED)
def test_the_refusal_says_what_was_looked_for_and_shows_what_is_nearest(language: str) -> None:
    shelf: Any = Shelf()
    finder: Any = Finder([2.0, -1.0])
    answer = Assistant(shelf, finder).ask(ASKED[language], literal=True)
    assert not answer.answered
    assert answer.text == not_said(answer.language, QUANTITY)
    assert not answer.citations
    assert not answer.claims
    assert [found.text for found in answer.nearest] == [HARBOURS, FERRIES]


@pytest.mark.parametrize(
    ("kinds", "sought"),
    [
        ({Kind.MONEY}, "figure"),
        ({Kind.DATE}, "date"),
        ({Kind.DATE, Kind.QUANTITY}, "figure"),
        ({Kind.NAME, Kind.QUANTITY}, "name"),
    ],
)
def test_what_was_sought(kinds: set[Kind], sought: str) -> None:
    assert not_said("en", kinds) == f"{SENTENCES['en'].message} {getattr(SENTENCES['en'], sought)}"


def test_sentences_in_each_official_language() -> None:
    assert set(SENTENCES) == set(OFFICIAL_LANGUAGES)
    assert len({words.message for words in SENTENCES.values()}) == len(SENTENCES)
    assert not_said("xx", QUANTITY) == not_said("en", QUANTITY)


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_sentences_are_complete(language: str) -> None:
    sentences = [getattr(SENTENCES[language], field.name) for field in fields(NotSaid)]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") and sentence == sentence.strip() for sentence in sentences)
