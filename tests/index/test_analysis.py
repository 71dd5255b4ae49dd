"""The words the lexical arm compares."""

from __future__ import annotations

import pytest

from corpus.language import OFFICIAL_LANGUAGES
from index.analysis import LONGEST_WORD, names, stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "regional railways", "Region's RAILWAY"),
        ("de", "die Straßen", "der STRASSE"),
        ("fr", "régionales", "regional"),
        ("pl", "kolej", "KOLEJ"),
        ("el", "ΝΗΣΙΆ", "νησια"),
        ("bg", "ОБЩИНИ", "общини"),
        ("mt", "Reġjuni", "REĠJUNI"),
    ],
)
def test_forms_of_a_word_meet(language: str, one: str, other: str) -> None:
    assert set(stems(one, language)) & set(stems(other, language))


@pytest.mark.parametrize("language", [*OFFICIAL_LANGUAGES, "xx", ""])
def test_every_language_yields_words(language: str) -> None:
    assert len(stems("Committee 2024 of_the Regions", language)) == 5


def test_order_and_repetition_are_kept() -> None:
    assert stems("trains, trains; night", "en") == ["train", "train", "night"]


def test_no_words_in_marks_and_pictures() -> None:
    assert stems("… – 🚆🌙 ()[]*", "en") == []
    assert names("… – 🚆🌙 ()[]*") == []


def test_a_token_without_end_is_no_word() -> None:
    assert stems("a" * (LONGEST_WORD + 1), "en") == []
    assert names("A" * (LONGEST_WORD + 1)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what did Holubcová say", ["holubcova"]),
        ("COM(2025) 9214 final", ["com", "2025", "9214"]),
        ("the CELEX number 52025AR2298", ["celex", "52025ar2298"]),
        ("the island of la Réunion-Sud", ["reunion", "sud"]),
        ("nothing here is one", []),
        ("5 % of them", []),
        ("in 2024", ["2024"]),
    ],
)
def test_names_numbers_and_identifiers(text: str, expected: list[str]) -> None:
    assert names(text) == expected
