"""Which texts an earlier answer cites, told from its words."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from conversation_texts import FERRIES, answer, catalogue_of, opinion, release

from assistant.conversation.cited import Cited, cited_before, cited_in
from assistant.conversation.message import Message, Speaker
from assistant.extractive import introduction
from assistant.frames import frame
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Document, Kind


def said(document: Document, label: str, language: str) -> str:
    """The claim that an answer makes of a passage."""
    (citation,) = answer((document, label)).citations
    words = frame(language)
    return f"{introduction(citation.hit, None, words)}: {words.quoted(citation.quote)} [1]"


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_the_texts_of_an_answer_are_found_by_kind_day_and_words(tmp_path: Path, language: str) -> None:
    texts = [opinion(), release()]
    held = catalogue_of(texts, tmp_path)
    written = "\n\n".join(
        said(text, label, language) for text, label in zip(texts, ("point 3", "paragraph 1"), strict=True)
    )
    history = [Message(Speaker.USER, "Ferries?"), Message(Speaker.ASSISTANT, written), Message(Speaker.USER, "Thanks")]
    assert cited_before(history, held) == tuple(text.about.id for text in texts)


def test_words_that_no_text_of_the_day_holds_lead_nowhere(tmp_path: Path) -> None:
    held = catalogue_of([opinion()], tmp_path)
    true = said(opinion(), "point 3", "en")
    assert cited_before([Message(Speaker.ASSISTANT, true)], held) == (FERRIES.id,)
    for false in (
        true.replace("2024-03-05", "2024-03-06"),
        true.replace("crew", "band"),
        true.replace("opinion", "resolution"),
    ):
        assert cited_before([Message(Speaker.ASSISTANT, false)], held) == ()


@pytest.mark.parametrize("history", [(), (Message(Speaker.USER, "Ferries?"),), (Message(Speaker.ASSISTANT, ""),)])
def test_without_an_answer_nothing_is_cited(tmp_path: Path, history: tuple[Message, ...]) -> None:
    assert cited_before(history, catalogue_of([opinion()], tmp_path)) == ()


def test_what_is_told_is_read_as_it_stands() -> None:
    text = "The Committee (opinion, 2024-02-29, point 1): “asks for a fund of its own” [1][2]\n\nNothing else [3]."
    assert cited_in(text) == [Cited(Kind.OPINION, dt.date(2024, 2, 29), "asks for a fund of its own")]
    assert cited_in(text.replace("02-29", "02-30")) == []
    assert cited_in(text.replace("opinion", "letter")) == []
