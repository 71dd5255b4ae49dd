"""Questions to go on with: about the texts cited, asked for by nobody yet, and none to a refusal."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from conversation_texts import FERRIES, answer, catalogue_of, opinion, release

from assistant.answers import Answer, Refusal, RefusalReason
from assistant.conversation.follow_up import Move, follow_up
from assistant.conversation.message import Message, Speaker
from assistant.conversation.suggestion_words import SUGGESTIONS
from assistant.conversation.suggestions import MOST, suggestions
from assistant.quotation.asking import quoted_in
from corpus.catalogue import Catalogue
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import DocumentId

ASKED = "What does the Committee say about ferries?"
PAYS = "What does the Committee say about Who pays for the crew (Ferries to small islands)?"
TIMETABLES = "What does the Committee say about Timetables in winter (Ferries to small islands)?"
ON_RELEASE = "What does the text say: Islands ask for a second ferry (press release)?"
AMENDMENTS = "Which amendments does the Committee propose in the text: Ferries to small islands?"
DRAFTED = "Who drafted the text: Ferries to small islands?"


@pytest.fixture
def held(tmp_path: Path) -> Catalogue:
    return catalogue_of([opinion(), release()], tmp_path)


def test_a_heading_a_related_text_and_the_amendments_come_first(held: Catalogue) -> None:
    assert suggestions(ASKED, answer((opinion(), "point 1")), held, "en") == (PAYS, ON_RELEASE, AMENDMENTS)


def test_after_the_last_heading_the_first_comes_again(held: Catalogue) -> None:
    assert suggestions(ASKED, answer((opinion(), "point 3")), held, "en")[0] == TIMETABLES


def test_a_sections_heading_is_none_to_ask_about(held: Catalogue) -> None:
    found = suggestions(ASKED, answer((opinion(), "point 1"), (opinion(), "point 3")), held, "en")
    assert found == (ON_RELEASE, AMENDMENTS, DRAFTED)


def test_what_is_cited_or_asked_already_is_not_suggested(held: Catalogue) -> None:
    assert AMENDMENTS not in suggestions(ASKED, answer((opinion(), "Amendment 1")), held, "en")
    assert DRAFTED not in suggestions(DRAFTED.lower(), answer((opinion(), "Amendment 1")), held, "en")
    assert PAYS not in suggestions("who pays for the crew?", answer((opinion(), "point 1")), held, "en")


def test_amendments_and_a_rapporteur_are_asked_for_only_where_there_are_some(tmp_path: Path) -> None:
    plain = opinion(replace(FERRIES, rapporteurs=()), amended=False)
    assert suggestions(ASKED, answer((plain, "point 1")), catalogue_of([plain], tmp_path), "en") == (PAYS,)


def test_a_release_leads_to_its_opinion(held: Catalogue) -> None:
    found = suggestions("second boat?", answer((release(), "paragraph 1")), held, "en")
    assert found[0] == "What does the text say: Ferries to small islands (opinion)?"


def test_headings_of_another_language_are_left_out(held: Catalogue) -> None:
    found = suggestions(ASKED, answer((opinion(), "point 1"), language="fr"), held, "fr")
    assert found == (
        "Que dit le texte : Islands ask for a second ferry (communiqué de presse) ?",
        "Quels amendements le Comité propose-t-il dans le texte : Ferries to small islands ?",
        "Qui a rédigé le texte : Ferries to small islands ?",
    )


@pytest.mark.parametrize("reason", RefusalReason)
def test_a_refusal_suggests_nothing(held: Catalogue, reason: RefusalReason) -> None:
    hits = tuple(citation.hit for citation in answer((opinion(), "point 1")).citations)
    refused = Answer("en", "No.", refusal=Refusal(reason, "No."), nearest=hits)
    assert suggestions(ASKED, refused, held, "en") == ()


def test_an_answer_without_citations_suggests_nothing(held: Catalogue) -> None:
    assert suggestions(ASKED, Answer("en", "…"), held, "en") == ()


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_every_language_asks_and_what_it_asks_stands_by_itself(held: Catalogue, language: str) -> None:
    words = SUGGESTIONS[language]
    every = [words.about, words.says, words.amendments, words.drafted]
    assert len(set(every)) == len(every)
    assert all(each.count("{}") == 1 and each.endswith(";" if language == "el" else "?") for each in every)
    found = suggestions(ASKED, answer((opinion(), "point 1"), language=language), held, language)
    assert len(found) == MOST
    for question in found:
        assert follow_up(question, [Message(Speaker.USER, ASKED)]).move is Move.WHOLE
        assert not quoted_in(question)


def test_texts_that_are_alike_do_not_suggest_the_same_twice(tmp_path: Path) -> None:
    twin = opinion(replace(FERRIES, id=DocumentId("celex:52024IR9002@en"), celex="52024IR9002", number=None))
    found = suggestions(
        ASKED, answer((opinion(), "point 1"), (twin, "point 1")), catalogue_of([opinion(), twin], tmp_path), "en"
    )
    assert found == (PAYS, AMENDMENTS, DRAFTED)


def test_suggestions_are_quick(held: Catalogue) -> None:
    given = answer((opinion(), "point 1"), (release(), "paragraph 1"))
    suggestions(ASKED, given, held, "en")
    started = time.perf_counter()
    for _ in range(20):
        suggestions(ASKED, given, held, "en")
    assert (time.perf_counter() - started) / 20 < 0.02
