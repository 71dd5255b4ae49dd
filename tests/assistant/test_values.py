"""Values in the words of texts, told by their form."""

from __future__ import annotations

import pytest

from assistant.demands import Kind
from assistant.values import kinds_in

FIGURES = {Kind.QUANTITY, Kind.SHARE, Kind.MONEY, Kind.DURATION, Kind.AGE}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("1 270 ferries", "en", Kind.QUANTITY),
        ("19,5 Millionen Kinder", "de", Kind.QUANTITY),
        ("twelve ferries", "en", Kind.QUANTITY),
        ("dwanaście portów", "pl", Kind.QUANTITY),
        ("doce puertos", "es", Kind.QUANTITY),
        ("δώδεκα λιμάνια", "el", Kind.QUANTITY),
        ("12 % of the ferries", "en", Kind.SHARE),
        ("12 Prozent der Fähren", "de", Kind.SHARE),
        ("half of the ferries", "en", Kind.SHARE),
        ("un tiers des ports", "fr", Kind.SHARE),
        ("la metà dei porti", "it", Kind.SHARE),
        ("EUR 20 billion", "en", Kind.MONEY),
        ("20 milliards d’euros", "fr", Kind.MONEY),
        ("2,4 Mrd. EUR", "de", Kind.MONEY),
        ("800 miliardi di euro", "it", Kind.MONEY),
        ("€15 a night", "en", Kind.MONEY),
        ("within six months", "en", Kind.DURATION),
        ("24 Stunden am Tag", "de", Kind.DURATION),
        ("trois ans au plus", "fr", Kind.DURATION),
        ("dwa lata", "pl", Kind.DURATION),
        ("by 2030", "en", Kind.DATE),
        ("on 23 March", "en", Kind.DATE),
        ("am 12. Juli", "de", Kind.DATE),
        ("children up to 18 years of age", "en", Kind.AGE),
        ("bis zum Alter von 18", "de", Kind.AGE),
    ],
)
def test_values(text: str, language: str, kind: Kind) -> None:
    assert kind in kinds_in(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "welcomes the proposal ( 12 ) ;",
        "2. Member States shall report",
        "as Article 5 of Regulation (EU) 2021/691 lays down",
        "in point 7 of the opinion",
        "the aims for 2030",
        "on 23 March in the morning",
        "No. 14 of the list",
        "",
    ],
)
def test_what_only_looks_like_a_figure(text: str) -> None:
    assert not kinds_in(text, "en") & FIGURES


def test_a_year_is_a_date_and_no_amount() -> None:
    assert kinds_in("between 2008 and 2017", "en") == {Kind.DATE}


def test_names_are_never_told() -> None:
    assert kinds_in("Finland and Mayor Aino Virtanen", "en") == frozenset()


def test_words_of_another_language_are_not_read() -> None:
    assert kinds_in("zwölf Häfen", "en") == frozenset()
    assert kinds_in("zwölf Häfen", "xx") == frozenset()


@pytest.mark.parametrize("text", ["1" * 50_000, "1 " * 20_000, "€" * 20_000, "1.000" * 10_000, "art" * 20_000])
def test_hostile_text_is_quick(text: str) -> None:
    kinds_in(text, "en")
