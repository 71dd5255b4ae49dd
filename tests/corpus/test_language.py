"""Telling the language of a text and of a question."""

from __future__ import annotations

import pytest
from corpus_texts import DEMO

from corpus.language import OFFICIAL_LANGUAGES, detect_language, question_language


def test_the_official_languages() -> None:
    assert len(set(OFFICIAL_LANGUAGES)) == 24
    assert list(OFFICIAL_LANGUAGES) == sorted(OFFICIAL_LANGUAGES)


@pytest.mark.parametrize("name", DEMO)
def test_every_demonstration_text_is_told(name: str) -> None:
    body = DEMO[name].data.decode().partition("\n---\n")[2]
    language, confidence = detect_language(body)
    assert language == name.removesuffix(".txt")[-2:]
    assert 0.9 < confidence <= 1.0


@pytest.mark.parametrize("text", ["", " \n", "1234 – 5678", "§§§ €"])
def test_a_text_without_letters_has_no_language(text: str) -> None:
    assert detect_language(text) == (None, 0.0)
    assert question_language(text) == "en"


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("What does the Committee ask for on night trains?", "en"),
        ("Was fordert der Ausschuss der Regionen für Nachtzüge?", "de"),
        ("Que demande le Comité pour les trains de nuit ?", "fr"),
        ("¿Qué pide el Comité para los trenes nocturnos?", "es"),
        ("Czego Komitet żąda w sprawie nocnych pociągów?", "pl"),
        ("Cosa chiede il Comitato per i treni notturni?", "it"),
        ("Kata TÜTTŐ", "en"),  # a name is of no language
        ("CoR opinion", "en"),
        ("52024AR0001", "en"),
    ],
)
def test_the_language_of_a_question(question: str, language: str) -> None:
    assert question_language(question) == language
