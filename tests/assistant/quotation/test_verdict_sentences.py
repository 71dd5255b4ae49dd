"""The sentences of the quotation check: complete, in each official language, and with nothing of another one's in them."""

from __future__ import annotations

import dataclasses
import re
import string
import unicodedata

import pytest

from assistant.frames import frame
from assistant.quotation.sentences import SENTENCES, Sentences, sentences
from corpus.language import OFFICIAL_LANGUAGES

FIELDS = [field.name for field in dataclasses.fields(Sentences)]
VERDICTS = ["verbatim", "abridged", "altered", "stitched", "paraphrase", "misattributed", "translation", "not_found"]
VOICES = ["committee", "commission", "person", "quoted", "release", "mixed"]
TRANSLATED = [language for language in OFFICIAL_LANGUAGES if language != "en"]
ENGLISH = sentences("en")
QUOTATION_MARKS = '“”„«»"'
SCRIPTS = {"bg": "CYRILLIC", "el": "GREEK"}
NAMES = {
    "bg": ("Комитет", "омиси"),
    "cs": ("Výbor", "omis"),
    "da": ("udvalg", "Kommission"),
    "de": ("Ausschuss", "Kommission"),
    "el": ("των Περιφερειών", "Ευρωπαϊκής Επιτροπής"),
    "en": ("Committee", "Commission"),
    "es": ("Comité", "Comisión"),
    "et": ("komitee", "omisjon"),
    "fi": ("komitea", "komission"),
    "fr": ("Comité", "Commission"),
    "ga": ("oiste", "oimisiú"),
    "hr": ("Odbor", "omisij"),
    "hu": ("Régiók Bizottság", "Európai Bizottság"),
    "it": ("Comitato", "Commissione"),
    "lt": ("Komitet", "Komisij"),
    "lv": ("Komitej", "Komisij"),
    "mt": ("Kumitat", "Kummissjoni"),
    "nl": ("Comité", "Commissie"),
    "pl": ("Komitet", "Komisj"),
    "pt": ("Comité", "Comissão"),
    "ro": ("Comitet", "Comisi"),
    "sk": ("výbor", "omisi"),
    "sl": ("Odbor", "omisij"),
    "sv": ("kommitté", "ommission"),
}
"""What stays the same of the Committee's and of the Commission's name."""

every_language = pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
every_translation = pytest.mark.parametrize("language", TRANSLATED)


def texts(language: str) -> dict[str, str]:
    return {name: getattr(SENTENCES[language], name) for name in FIELDS}


def holes(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def words(text: str) -> str:
    """A text without what is put into it."""
    return "".join(literal for literal, *_ in string.Formatter().parse(text))


def test_one_set_for_each_official_language() -> None:
    assert set(SENTENCES) == set(OFFICIAL_LANGUAGES)


def test_english_for_any_other_language() -> None:
    assert sentences("tlh") is ENGLISH
    assert sentences("de") is SENTENCES["de"] is not ENGLISH


@every_language
def test_complete(language: str) -> None:
    for name, text in texts(language).items():
        assert words(text).strip(), name
        assert text == text.strip(), name
        assert "  " not in text, name
        assert not re.search(r"[.,:;]\w", words(text)), f"{name}: two parts of the text run into one another"


@every_translation
def test_put_in_as_in_english(language: str) -> None:
    for name, text in texts(language).items():
        assert holes(text) == holes(getattr(ENGLISH, name)), name


@every_translation
def test_ends_as_in_english(language: str) -> None:
    """Parts of a sentence end without a full stop: the code adds what follows."""
    for name, text in texts(language).items():
        assert text.endswith(".") == getattr(ENGLISH, name).endswith("."), name
        assert not text.endswith((":", ";", ",", "..")), name


@every_language
def test_no_marks_of_its_own_around_what_is_put_in(language: str) -> None:
    for name, text in texts(language).items():
        assert not any(mark in text for mark in QUOTATION_MARKS), name


@every_language
def test_brackets_close(language: str) -> None:
    for name, text in texts(language).items():
        plain = words(text)
        assert plain.count("(") == plain.count(")") <= 1, name
        assert plain.find("(") <= plain.find(")"), name


@every_translation
def test_nothing_of_another_language(language: str) -> None:
    """Two languages may share a part of a sentence (`další`, `ďalšie` nearly so), never a whole sentence."""
    others = {text for other in OFFICIAL_LANGUAGES if other != language for text in texts(other).values()}
    assert not others & set(texts(language).values())


@every_translation
def test_written_in_its_script(language: str) -> None:
    """A Latin letter among Greek or Cyrillic ones looks the same and is read out wrongly."""
    script = SCRIPTS.get(language, "LATIN")
    for name, text in texts(language).items():
        foreign = [each for each in words(text) if each.isalpha() and not unicodedata.name(each).startswith(script)]
        assert not foreign, name


@every_language
def test_verdicts_and_voices_differ(language: str) -> None:
    said = texts(language)
    for names in (VERDICTS, VOICES, ["not_the_speaker", "unknown_speaker"], ["differs", "leaves_out", "adds", "more"]):
        assert len({said[name] for name in names}) == len(names)


@every_language
def test_misattributed_says_more_than_verbatim(language: str) -> None:
    said = SENTENCES[language]
    assert len(said.misattributed) > len(said.verbatim)


@every_language
def test_number_stands_apart(language: str) -> None:
    """Behind a colon, a number needs no form of the noun that agrees with it."""
    for name in ("not_found", "more", "several_places"):
        before = texts(language)[name].split("{count}")[0]
        assert before.rstrip().endswith(":"), name


@every_language
def test_place_stands_behind_a_colon(language: str) -> None:
    for name, text in texts(language).items():
        for hole in ("{place}", "{places}"):
            if hole in text:
                assert text.split(hole)[0].rstrip().endswith(":"), name


@every_language
def test_committee_and_commission_are_told_apart(language: str) -> None:
    """The Committee's name alone where it speaks; both names where the Commission's wording stands."""
    committee, commission = NAMES[language]
    said = SENTENCES[language]
    assert committee in said.committee
    assert commission not in said.committee
    for text in (said.commission, said.mixed):
        assert committee in text
        assert commission in text
    assert commission in frame(language).proposal


def test_french_sets_a_fixed_blank_before_high_marks() -> None:
    for name, text in texts("fr").items():
        for mark in ":;":
            assert all(before.endswith("\u00a0") for before in text.split(mark)[:-1]), name


@every_language
def test_filled_in(language: str) -> None:
    """What is put in comes out unchanged, and nothing in braces is left."""
    put_in = {name: frame(language).quoted(name) for name in ("quote", "source", "speaker")}
    put_in |= {"place": "A, 2021-10-07", "places": "A; B", "names": "C (DE/EPP)", "count": "24"}
    for name, text in texts(language).items():
        filled = text.format(**put_in)
        assert "{" not in filled, name
        assert all(put_in[hole] in filled for hole in holes(text)), name
