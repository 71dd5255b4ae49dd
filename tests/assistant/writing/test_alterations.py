"""Denials and opposites between words that are the same."""

from __future__ import annotations

import pytest
from support_examples import judge, source

from assistant.answers import Fault
from assistant.writing.denial.alterations import altered

SAID = {
    "en": "Minutes on contracts should be available to residents without delay.",
    "de": "Die Protokolle sollen den Einwohnern der Gemeinde offenstehen.",
    "fr": "Les communes doivent publier leurs comptes avant la fin de mars.",
    "cs": "Obec musí zveřejnit smlouvu do konce března.",
    "hr": "Općina je objavila ugovor prije kraja ožujka.",
    "mt": "Il-muniċipju għandu jippubblika l-kuntratti qabel tmiem Marzu.",
    "hu": "Az önkormányzatnak közzé kell tennie a szerződéseket március végéig.",
}
DENIED = {
    "en": "Minutes on contracts should not be available to residents without delay.",
    "de": "Die Protokolle sollen den Einwohnern der Gemeinde nicht offenstehen.",
    "fr": "Les communes ne doivent pas publier leurs comptes avant la fin de mars.",
    "cs": "Obec nemusí zveřejnit smlouvu do konce března.",
    "hr": "Općina nije objavila ugovor prije kraja ožujka.",
    "mt": "Il-muniċipju m'għandux jippubblika l-kuntratti qabel tmiem Marzu.",
    "hu": "Az önkormányzatnak nem kell közzétennie a szerződéseket március végéig.",
}


@pytest.mark.parametrize("language", [language for language in SAID if language != "hu"])
def test_a_denial_is_put_in_or_left_out(language: str) -> None:
    assert list(altered(DENIED[language], language, [SAID[language]]))
    assert list(altered(SAID[language], language, [DENIED[language]]))


@pytest.mark.parametrize("language", SAID)
def test_what_stands_there_is_not_altered(language: str) -> None:
    for text in (SAID[language], DENIED[language]):
        assert list(altered(text, language, [text])) == []


def test_a_denial_elsewhere_in_the_passage_does_not_hide_it() -> None:
    passage = "No fee is charged for copies, and none for translations; " + SAID["en"]
    assert list(altered(DENIED["en"], "en", [passage])) == ["not"]


def test_a_denial_that_moves_within_the_clause_is_the_same() -> None:
    passage = "No municipality should be forced to sell its housing company."
    assert list(altered("A municipality should not be forced to sell its housing company.", "en", [passage])) == []


def test_another_word_that_denies_is_no_denial_put_in() -> None:
    passage = "The Committee rejects that minutes on contracts should be available to every visitor."
    assert list(altered("Minutes on contracts should not be available to every visitor.", "en", [passage])) == []


@pytest.mark.parametrize(
    ("said", "there", "word"),
    [
        (
            "Residents must be heard after the plan is adopted.",
            "Residents must be heard before the plan is adopted.",
            "after",
        ),
        ("Repair costs less than a new boat does.", "Repair costs more than a new boat does.", "less"),
        ("Pensioners will have to pay less.", "Pensioners will have to pay more.", "less"),
    ],
)
def test_a_word_is_turned_into_its_opposite(said: str, there: str, word: str) -> None:
    assert list(altered(said, "en", [there])) == [word]
    assert list(altered(there, "en", [there])) == []


def test_opposites_of_different_things_are_none() -> None:
    passage = "Large towns pay more for water, small towns pay less for land."
    assert list(altered("Small towns pay less for land than large ones.", "en", [passage])) == []


def test_without_may_be_said_as_a_denial() -> None:
    passage = (
        "The accidents happened on rusty ladders, unlit pontoons, which were not lit by the town, or slippery floors."
    )
    assert (
        list(
            altered(
                "The accidents happened on rusty ladders, pontoons without light, or slippery floors.", "en", [passage]
            )
        )
        == []
    )


def test_a_denial_that_a_passage_in_another_language_holds_is_not_new() -> None:
    english, german = source("The wells are open."), source("Die Brunnen sind nachts nicht offen.", 2, language="de")
    said = "The wells are not open at night."
    assert Fault.NEGATION in {doubt.fault for doubt in judge("The wells are not open.", english).doubts}
    assert Fault.NEGATION not in {doubt.fault for doubt in judge(said, english, german, cites=(1, 2)).doubts}


@pytest.mark.parametrize(
    ("language", "sentence", "passage"),
    [
        (
            "de",
            "Von neun Modellen haben dies nur zwei nicht geschafft.",
            "von neun Modellen haben dies nur zwei geschafft, und keines davon wird hier hergestellt;",
        ),
        (
            "en",
            "Grants may not be combined with loans.",
            "Grants may be combined with loans, but not with other grants.",
        ),
    ],
)
def test_what_is_denied_behind_the_comma_is_something_else(language: str, sentence: str, passage: str) -> None:
    assert list(altered(sentence, language, [passage]))
    assert not list(altered(sentence.replace(" nicht", "").replace(" not", ""), language, [passage]))


def test_what_is_denied_behind_a_comma_counts_where_the_sentence_goes_on() -> None:
    passage = "Grants may be combined with loans, but not with other grants."
    assert not list(altered("Grants may be combined with loans, but not with other grants.", "en", [passage]))
    assert not list(altered("Grants may not be combined with other grants.", "en", [passage]))
