"""Before a year, or from it on: told in any pair of languages."""

from __future__ import annotations

import pytest
from support_examples import judge, source

from assistant.answers import Fault
from assistant.writing.numbers.since_and_until import turned_years

FROM = "demande que les appareils vendus à partir de 2019 puissent être ouverts avec des outils courants;"
UNTIL = "asks that paper forms remain available until 2035;"


@pytest.mark.parametrize(
    ("language", "sentence", "passage", "wrong"),
    [
        ("fr", "Les appareils vendus avant 2019 devraient pouvoir être ouverts.", FROM, True),
        ("fr", "Les appareils vendus à partir de 2019 devraient pouvoir être ouverts.", FROM, False),
        ("fr", "Les appareils vendus depuis 2019 devraient pouvoir être ouverts.", FROM, False),
        ("fr", "Les appareils vendus en 2019 devraient pouvoir être ouverts.", FROM, False),
        ("fr", "Les appareils vendus avant 2019 ne seraient pas ouverts.", FROM, False),  # it denies something
        ("sl", "Naprave, prodane pred letom 2019, bi bilo treba odpreti.", FROM, True),
        ("sl", "Naprave, prodane od leta 2019, bi bilo treba odpreti.", FROM, False),
        ("de", "Geräte, die vor dem Jahr 2019 verkauft wurden, sollen zu öffnen sein.", FROM, True),
        ("de", "Geräte, die ab 2019 verkauft werden, sollen zu öffnen sein.", FROM, False),
        ("hu", "A 2019 előtt eladott készülékeket lehessen kinyitni.", FROM, True),
        ("et", "Enne 2019 müüdud seadmed.", FROM, False),  # a word in front that may be another's
        ("en", "Paper forms should be available from 2035.", UNTIL, True),
        ("en", "Paper forms should be available by 2035.", UNTIL, False),
        ("en", "Paper forms should be available from 2030 until 2035.", UNTIL, False),
        ("en", "Paper forms were available from 2036.", UNTIL, False),  # another rule's
        ("en", "Paper forms should be available from 2035.", f"{UNTIL} and from 2035 at the counter;", False),
    ],
)
def test_the_beginning_and_the_end(language: str, sentence: str, passage: str, *, wrong: bool) -> None:
    assert bool(list(turned_years(sentence, language, [(passage, "fr" if passage is FROM else "en")]))) is wrong


def test_it_is_a_doubt_about_what_the_year_belongs_to() -> None:
    doubts = judge("Paper forms should remain available from 2035.", source(UNTIL)).doubts
    assert (Fault.BELONGING, "2035") in [(doubt.fault, doubt.words) for doubt in doubts]


@pytest.mark.parametrize("text", ["", "2035", "until until until 2035 2035", "(2035", "ab\u00a02035"])
def test_whatever_is_written(text: str) -> None:
    list(turned_years(text, "en", [(text, "en"), (UNTIL, "en")]))
