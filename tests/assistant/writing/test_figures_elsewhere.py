"""Figures given for what others count, told across languages: by what stands about them, and by least, most and average."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from support_examples import judge, source

from assistant.answers import Fault
from assistant.writing.numbers.belonging_by_sense import exchanged_by_sense, told_of_figures
from assistant.writing.numbers.places import counting
from assistant.writing.numbers.qualified import misqualified
from corpus.facets import fold

TRAINING = (
    "recommends training of 40 hours, of which 12 at night and 8 in strong wind, and asks for a test of 20 minutes; calls for at"
    " least 60 % of the funds for the valleys, with a rate of 70 % for all others; the approval takes 19 days on average, and an"
    " answer is due within 48 hours;"
)
MEANINGS = (
    {"night", "nacht", "notte"},
    {"wind"},
    {"training", "ausbildung"},
    {"strong", "starkem"},
    {"hours", "stunden"},
)


def meanings(text: str) -> set[int]:
    return {number for number, each in enumerate(MEANINGS) if each & set(fold(text).replace(",", " ").split())}


def nearness(sentence: str, texts: Sequence[str]) -> tuple[float, float]:
    own, theirs = meanings(sentence), set[int]().union(*map(meanings, texts))
    share = len(own & theirs) / len(own) if own else 0.0
    return share, share


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("de", "Von 40 Stunden entfallen 8 auf die Nacht und 12 auf starkem Wind.", ["8 … 12"]),
        ("de", "Von 40 Stunden entfallen 12 auf die Nacht und 8 auf starkem Wind.", []),
        ("de", "Davon fallen acht in die Nacht und zwölf in starkem Wind.", ["acht … zwolf"]),
        ("de", "Davon entfallen 8 auf die Nacht.", []),
        ("de", "Davon entfallen 8 auf die Nacht und 13 auf starkem Wind.", []),  # another rule's
        ("en", "Of these 40 hours, 8 are at night and 12 in strong wind.", ["8 … 12"]),
        ("en", "Of these 40 hours, 12 are at night and 8 in strong wind.", []),
        ("en", "At night 12, in strong wind 8.", []),
    ],
)
def test_two_figures_that_changed_places(language: str, sentence: str, said: list[str]) -> None:
    assert list(exchanged_by_sense(sentence, language, [source(TRAINING)], nearness)) == said


def test_it_may_stand_so_in_another_passage() -> None:
    passages = [source(TRAINING), source("Of these, 8 are at night and 12 in strong wind.", 2)]
    assert not list(exchanged_by_sense("8 bei Nacht, und 12 bei starkem Wind.", "de", passages, nearness))


def test_what_is_read_ahead_is_what_is_compared() -> None:
    compared: set[str] = set()

    def noted(sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        compared.update(texts)
        return nearness(sentence, texts)

    list(exchanged_by_sense("8 bei Nacht, und 12 bei starkem Wind.", "de", [source(TRAINING)], noted))
    assert compared
    assert compared <= set(told_of_figures(TRAINING, "en"))


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "At least 70 % of the funds should go to the valleys.", ["70"]),
        ("en", "At least 60 % of the funds should go to the valleys.", []),
        ("en", "60 % of the funds should go to the valleys.", []),
        ("en", "At least 70 % and at least 60 % of the funds should go there.", []),
        ("mt", "Il-Kumitat jitlob li mill-inqas 70 % tal-fondi jmorru għall-widien.", ["70"]),
        ("fr", "Au moins 60 % des fonds devraient aller aux vallées.", []),
        ("fr", "La procédure prend en moyenne 48 heures.", ["48"]),
        ("fr", "La procédure prend en moyenne 19 jours.", []),
        ("bg", "Процедурата отнема средно 48 часа.", ["48"]),
        ("fi", "Menettely kestää keskimäärin 48 tuntia.", ["48"]),
        ("en", "The procedure takes 19 days.", []),
        ("en", "A test takes at least 20 minutes.", []),  # no other minutes
    ],
)
def test_least_most_and_average_of_another_figure(language: str, sentence: str, said: list[str]) -> None:
    assert list(misqualified(sentence, language, [(TRAINING, "en")])) == said


def test_it_is_a_doubt_about_what_the_figure_belongs_to() -> None:
    doubts = judge("La procédure prend en moyenne 48 heures.", source(TRAINING), language="fr").doubts
    assert [(doubt.fault, doubt.words) for doubt in doubts] == [(Fault.BELONGING, "48")]


@pytest.mark.parametrize("words", ["twelve", "two-thirds", "ventiquattr'ore", "twelve-mile", "ﬁve"])
def test_a_figure_in_words_has_a_place(words: str) -> None:
    text, language = f"On 3 May 2020, at 14:30, {words} of them ½ left", "en"
    if "'" in words:
        text, language = f"Il 3 maggio 2020, alle 14:30, {words} dopo ½", "it"
    counted = counting(text, language)
    first = counted.figures[0]
    assert counted.text[first.start : first.end] == words.replace("ﬁ", "fi")


def test_the_words_of_two_figures_that_nothing_parts_belong_to_both() -> None:
    counted = counting("In winter eleven of the 71 islands have one boat, and 17 have none.", "en")
    eleven, islands, seventeen = range(3)
    assert "islands have" in counted.about(eleven)
    assert not counted.parted(eleven, islands)
    assert counted.parted(eleven, seventeen)
    assert "islands" not in counted.about(seventeen)


@pytest.mark.parametrize("text", ["", "1", "7 7 7, 8 8", "least", "average 1, average 2", "½ 19 %"])
def test_whatever_is_written(text: str) -> None:
    list(misqualified(text, "en", [(text, "en"), (TRAINING, "en")]))
    list(exchanged_by_sense(text, "en", [source(text), source(TRAINING, 2)], nearness))
