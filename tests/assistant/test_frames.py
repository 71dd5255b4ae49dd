"""The words around quotations: complete, in each official language, and with nothing of another one's in them."""

from __future__ import annotations

import dataclasses
import string

import pytest

from assistant.frames import FRAMES, Frame, frame
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Kind, Role

every_language = pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
OPENING, CLOSING = "“„«”", "”“»"
SPACES = {"fr": "\u00a0"}


def test_one_frame_for_each_official_language() -> None:
    assert set(FRAMES) == set(OFFICIAL_LANGUAGES)


@every_language
def test_complete(language: str) -> None:
    for field in dataclasses.fields(Frame):
        value = getattr(FRAMES[language], field.name)
        assert value, field.name
        if isinstance(value, str):
            assert value == value.strip(), field.name


@every_language
def test_count_once_and_nothing_else_to_fill_in(language: str) -> None:
    words = FRAMES[language]
    for field in dataclasses.fields(Frame):
        if field.name == "marks":
            continue
        holes = [name for _, name, _, _ in string.Formatter().parse(getattr(words, field.name)) if name is not None]
        assert holes == (["count"] if field.name == "nothing_found" else []), field.name
    assert " 24" in f" {words.nothing_found.format(count=24)}".replace("(", " ")


@every_language
def test_quotation_marks(language: str) -> None:
    opening, closing = FRAMES[language].marks
    assert opening[0] in OPENING
    assert closing[-1] in CLOSING
    assert FRAMES[language].quoted("x") == f"{opening}x{closing}"
    if len(opening) > 1:
        assert language == "fr", "only French sets its marks apart"


@every_language
def test_marks_pair(language: str) -> None:
    assert FRAMES[language].marks in {("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("”", "”"), FRAMES["fr"].marks}


def test_languages_do_not_share_their_sentences() -> None:
    sentences = [words.nothing_found for words in FRAMES.values()]
    assert len(set(sentences)) == len(sentences)
    assert len({words.committee for words in FRAMES.values()}) == len(FRAMES)


@every_language
def test_the_commission_is_kept_apart_from_the_committee(language: str) -> None:
    words = FRAMES[language]
    assert words.committee not in words.proposal
    assert "(" in words.proposal, "what it is not stands in brackets"


@every_language
@pytest.mark.parametrize("label", ["point 18", "Amendment 3", "key message 2", "paragraph 4"])
def test_labels_keep_their_number(language: str, label: str) -> None:
    shown = FRAMES[language].label(label, Role.POINT)
    assert shown.endswith(f" {label.rsplit(maxsplit=1)[1]}")
    assert len(shown.split()) >= 2


def test_labels() -> None:
    assert FRAMES["de"].label("point 18", Role.POINT) == "Ziffer 18"
    assert FRAMES["fr"].label("Amendment 3", Role.REASON) == "Amendement 3, exposé des motifs"
    assert FRAMES["en"].label("point 18a", Role.POINT) == "point 18a"


@every_language
def test_every_kind_has_a_word(language: str) -> None:
    words = {FRAMES[language].kind(kind) for kind in Kind}
    assert len(words) == len(Kind)


@pytest.mark.parametrize("language", ["xx", "", "EN", "uk"])
def test_english_for_any_other(language: str) -> None:
    assert frame(language) is FRAMES["en"]
