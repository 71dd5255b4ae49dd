"""Figures that the passages hold, but of another year, of another thing, or the other way round."""

from __future__ import annotations

import pytest
from support_examples import judge, source

from assistant.answers import Fault
from assistant.writing.numbers.belonging import misplaced
from assistant.writing.numbers.figures import figures
from assistant.writing.numbers.order import exchanged_figures
from assistant.writing.numbers.places import counting
from assistant.writing.numbers.years_of_figures import misdated

WELLS = (
    "finds that the number of open wells fell from 154 in 1995 to 67 in 2008, while that of fountains rose by 9,3 %;"
)
AIMS = "supports 350 000 new trees by 2035, but considers the interim aim of 200 000 trees by 2029 to be out of reach;"
USES = "notes that 48 % of them use it to draft minutes, 37 % to translate, 19 % to answer questions and 4 % to check maps;"
COSTS = "Converting a mill costs EUR 38 000 on average, a new building EUR 61 000."


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "In 1995 there were 67 open wells.", ["67 … 1995"]),
        ("en", "In 2008 there were 67 open wells.", []),
        ("en", "There were 67 wells in 1995 and 154 in 2008.", ["67 … 1995", "154 … 2008"]),
        ("en", "There were 154 wells (1995), and later 67 (2008).", []),
        ("en", "The number of wells fell to 67 in 1995.", ["67 … 1995"]),
        ("en", "Since 1995 the number of wells has fallen to 67.", []),
        ("en", "Between 1995 and 2008 the number fell from 154 to 67.", []),
        ("en", "In 2008 the number had fallen from 154 to 67.", []),
        ("en", "By 2008 only 67 of the 154 wells of 1995 were left.", []),
        ("de", "1995 gab es 67 Brunnen.", ["67 … 1995"]),
        ("de", "Im Jahr 2008 gab es 67 Brunnen.", []),
        ("fr", "En 2008, on comptait 154 puits.", ["154 … 2008"]),
        ("pl", "W 1995 r. było 67 studni.", ["67 … 1995"]),
        ("hu", "1995-ben 67 kút volt.", ["67 … 1995"]),
        ("fi", "Vuonna 1995 kaivoja oli 67.", ["67 … 1995"]),
        ("lt", "1995 m. buvo 67 šuliniai.", ["67 … 1995"]),
        ("et", "1995. aastal oli kaeve 154.", []),
    ],
)
def test_the_year_of_a_figure(language: str, sentence: str, said: list[str]) -> None:
    assert list(misdated(sentence, language, [(WELLS, "en")])) == said


@pytest.mark.parametrize(
    ("language", "sentence", "wrong"),
    [
        ("en", "It supports 350 000 trees by 2029.", True),
        ("en", "It supports 350 000 trees by 2035.", False),
        ("en", "In 2029 there will be 350 000 trees.", False),  # the passage tells of no year in which
        ("fr", "Il soutient la plantation de 350 000 arbres d’ici à 2029.", True),
        ("fr", "Il soutient la plantation de 350 000 arbres d’ici à 2035.", False),
        ("de", "Bis zum Jahr 2035 sollen 200 000 Bäume gepflanzt werden.", True),
        ("hu", "2029-ig 350 000 fát kell ültetni.", True),
    ],
)
def test_the_year_by_which(language: str, sentence: str, *, wrong: bool) -> None:
    assert bool(list(misdated(sentence, language, [(AIMS, "en")]))) is wrong


def test_a_passage_that_has_it_so_too_is_enough() -> None:
    assert not list(
        misdated("In 1995 there were 67.", "en", [(WELLS, "en"), ("Of wells there were 67 in 1995.", "en")])
    )


@pytest.mark.parametrize(
    ("passage", "sentence", "said"),
    [
        (USES, "48 % of the towns use it to answer questions.", ["48"]),
        (USES, "19 % of the towns use it to answer questions.", []),
        (USES, "4 % translate with it.", ["4"]),
        (USES, "37 % translate with it.", []),
        (USES, "37 % use it to translate and 48 % to check maps.", ["48"]),
        (USES, "Less than half, 48 %, write with it.", []),
        (COSTS, "A new building costs EUR 38 000.", ["38 000"]),
        (COSTS, "A new building costs EUR 61 000.", []),
        (COSTS, "Converting a mill costs EUR 61 000.", ["61 000"]),
        (COSTS, "Converting costs EUR 38 000, a new building EUR 61 000.", []),
        (COSTS, "Converting a mill costs EUR 61 000, a new building EUR 38 000.", ["61 000", "38 000"]),
    ],
)
def test_what_a_figure_counts(passage: str, sentence: str, said: list[str]) -> None:
    assert list(misplaced(sentence, "en", [passage])) == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("In the south the share of dry wells is 34 %, in the west 9 %.", ["34"]),
        ("In the south the share of dry wells is 9 %, in the west 34 %.", []),
        ("The Committee regrets that the share of dry wells is 34 %.", ["34"]),
        ("In the west 34 % of the wells are dry.", []),
    ],
)
def test_another_figure_between_the_same_words(sentence: str, said: list[str]) -> None:
    passage = "In the south the share of dry wells is 9 %, in the west it has reached 34 %."
    assert list(misplaced(sentence, "en", [passage])) == said


@pytest.mark.parametrize(
    ("language", "sentence", "wrong"),
    [
        ("en", "The number rose from 67 to 154.", True),
        ("en", "The number fell from 154 to 67.", False),
        ("de", "Die Zahl stieg von 67 auf 154.", True),
        ("de", "Die Zahl sank von 154 auf 67.", False),
        ("fr", "Leur nombre est passé de 67 à 154.", True),
        ("el", "Ο αριθμός αυξήθηκε από 67 σε 154.", True),
        ("en", "The numbers are 67 and 154.", False),
        ("fr", "Le nombre de 67 n’est pas loin de celui de 154.", False),
    ],
)
def test_from_one_figure_to_another(language: str, sentence: str, *, wrong: bool) -> None:
    held = [(figures("The number of wells fell from 154 to 67.", "en"), "en")]
    assert bool(list(exchanged_figures(figures(sentence, language), language, held))) is wrong


@pytest.mark.parametrize(
    ("language", "sentence", "wrong"),
    [
        ("en", "The contracts are to run for five years rather than twelve.", True),
        ("en", "The contracts are to run for twelve years rather than five.", False),
        ("pt", "Os contratos devem durar cinco anos em vez de doze.", True),
        ("de", "Die Verträge sollen fünf statt zwölf Jahre laufen.", True),
        ("de", "Die Verträge sollen zwölf statt fünf Jahre laufen.", False),
    ],
)
def test_one_figure_instead_of_another(language: str, sentence: str, *, wrong: bool) -> None:
    held = [(figures("asks that contracts run for twelve years rather than five;", "en"), "en")]
    assert bool(list(exchanged_figures(figures(sentence, language), language, held))) is wrong


def test_the_same_words_between_them() -> None:
    held = [(figures("Volunteers run 212 of the 900 wells.", "en"), "en")]
    for sentence, wrong in (
        ("900 of the 212 wells are run by volunteers.", True),
        ("212 of the 900 wells are.", False),
    ):
        assert bool(list(exchanged_figures(figures(sentence, "en"), "en", held))) is wrong


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("It pays 50 % the first year, 15 % the second and 30 % the third.", ["15", "30"]),
        ("It pays 50 % the first year, 30 % the second and 15 % the third.", []),
        ("The first year 50 % is paid, the second 30 %.", []),
    ],
)
def test_what_follows_a_list_is_not_said_of_its_last_figure(sentence: str, said: list[str]) -> None:
    passage = (
        "a falling subsidy of 50 % of the losses the first year, of 30 % the second and of 15 % the third, after which the line"
        " must live on its own or go on under a contract;"
    )
    assert list(misplaced(sentence, "en", [passage])) == said


def test_what_stands_about_a_figure() -> None:
    counted = counting(USES, "en")
    about = [" ".join(counted.about(number).split()) for number in range(len(counted.figures))]
    assert about == [
        "notes that % of them use it to draft minutes",
        "% to translate",
        "% to answer questions",
        "% to check maps;",
    ]


@pytest.mark.parametrize(
    "text", ["", "1", "19", "1995 1995 1995", "12 34 56 % 78", "½ of ² 3", "1 234 " * 60, "in 1995" * 50]
)
def test_whatever_is_written(text: str) -> None:
    list(misdated(text, "en", [(text, "en"), (WELLS, "en")]))
    list(misplaced(text, "en", [text, USES]))
    list(exchanged_figures(figures(text, "en"), "en", [(figures(text, "en"), "en")]))


def test_such_a_figure_is_a_doubt_of_its_own() -> None:
    found = judge("In 1995 there were 67 open wells.", source(WELLS))
    assert {doubt.fault for doubt in found.doubts} == {Fault.BELONGING}
    assert not judge("In 2008 there were 67 open wells.", source(WELLS)).doubts


def test_each_figure_is_doubted_once() -> None:
    doubts = judge("The number of open wells fell from 67 in 1995 to 154 in 2008.", source(WELLS)).doubts
    assert [doubt.words for doubt in doubts if doubt.fault is Fault.BELONGING] == ["67 … 1995", "154 … 2008"]


def test_one_that_is_put_in_its_place_is_called_as_it_was() -> None:
    passage = (
        "considers the interim aim of 200 000 trees by 2029 to be out of reach; proposes 90 000 trees by 2029 instead;"
    )
    assert not list(misplaced("The Committee proposes an interim aim of 90 000 trees by 2029.", "en", [passage]))
    assert list(
        misplaced("The Committee proposes an interim aim of 90 000 trees.", "en", [passage.replace(" instead", "")])
    )


def test_a_year_belongs_to_the_figure_that_is_nearer() -> None:
    passage = "Of the 212 towns asked, 131 had an auction in 1990 and 74 in 2002."
    said = "Küsitletud 212 linnast oli oksjon 1990. aastal {}-l ja 2002. aastal üksnes {}-l."
    assert not list(misdated(said.format(131, 74), "et", [(passage, "en")]))
    assert list(misdated(said.format(74, 131), "et", [(passage, "en")]))
