"""Dates as the texts print them, in all official languages."""

from __future__ import annotations

from datetime import date

import pytest

from corpus.language import OFFICIAL_LANGUAGES
from corpus.parsing.dates import month_number, parse_date

# The months as they stand in a date, January first.
MONTHS = {
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου"
    " Δεκεμβρίου",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "et": "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta"
    " marraskuuta joulukuuta",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ga": "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair Deireadh_Fómhair Samhain Nollaig",
    "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "mt": "Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
AMBIGUOUS = {"lipnja", "lipca", "srpnja", "srpna", "listopada", "listopadu"}
"""The same letters name another month in another Slavic language."""


def months(language: str) -> list[tuple[str, int]]:
    return [(word.replace("_", " "), number) for number, word in enumerate(MONTHS[language].split(), start=1)]


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_every_month_of_every_language(language: str) -> None:
    assert len(months(language)) == 12
    for word, number in months(language):
        assert month_number(word, language) == number, word
        assert month_number(word.upper(), language) == number, word
        if word not in AMBIGUOUS:
            assert month_number(word) == number, word


@pytest.mark.parametrize("word", sorted(AMBIGUOUS))
def test_an_ambiguous_slavic_month_needs_the_language(word: str) -> None:
    assert month_number(word) is None
    assert parse_date(f"5. {word} 2024") is None
    assert month_number(word, "en") is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("4. listopada 2024.", "hr", date(2024, 10, 4)),
        ("4 listopada 2024 r.", "pl", date(2024, 11, 4)),
        ("4. listopadu 2024", "cs", date(2024, 11, 4)),
        ("4. lipnja 2024.", "hr", date(2024, 6, 4)),
        ("4 lipca 2024 r.", "pl", date(2024, 7, 4)),
        ("4. srpnja 2024.", "hr", date(2024, 7, 4)),
        ("4. srpna 2024", "cs", date(2024, 8, 4)),
    ],
)
def test_an_ambiguous_slavic_month_is_read_by_the_language(text: str, language: str, expected: date) -> None:
    assert parse_date(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("17 април 2024 г.", "bg"),
        ("17. dubna 2024", "cs"),
        ("den 17. april 2024", "da"),
        ("den 17. April 2024", "de"),
        ("17 Απριλίου 2024", "el"),
        ("17 April 2024", "en"),
        ("17th April 2024", "en"),
        ("17 de abril de 2024", "es"),
        ("17 de abril del 2024", "es"),
        ("17. aprill 2024", "et"),
        ("17. huhtikuuta 2024", "fi"),
        ("le 17 avril 2024", "fr"),
        ("17 Aibreán 2024", "ga"),
        ("17. travnja 2024.", "hr"),
        ("2024. április 17.", "hu"),
        ("17 aprile 2024", "it"),
        ("2024 m. balandžio 17 d.", "lt"),
        ("2024. gada 17. aprīlī", "lv"),
        ("17 ta’ April 2024", "mt"),
        ("17 april 2024", "nl"),
        ("17 kwietnia 2024 r.", "pl"),
        ("17 de abril de 2024", "pt"),
        ("17 aprilie 2024", "ro"),
        ("17. apríla 2024", "sk"),
        ("17. aprila 2024", "sl"),
        ("den 17 april 2024", "sv"),
        ("2024-04-17", None),
        ("17.4.2024", None),
        ("17/04/2024", None),
        ("Brussels, 17 April 2024 (third day)", "en"),
        ("17\u00a0April\u00a02024", "en"),
    ],
)
def test_a_full_date_is_read(text: str, language: str | None) -> None:
    assert parse_date(text, language) == date(2024, 4, 17)


def test_the_first_of_a_month() -> None:
    assert parse_date("le 1er mars 2024", "fr") == date(2024, 3, 1)
    assert parse_date("1º de marzo de 2024", "es") == date(2024, 3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "on 23 March in Brussels",  # no year: never guessed
        "March 2024",
        "2024",
        "31 February 2024",
        "2024-13-01",
        "2024-02-30",
        "45.4.2024",
        "17 Thermidor 2024",
        "17 April 24",
        "17 April 1850",
        "3 of 2024",
        "",
        "Friday",
    ],
)
def test_no_full_date_is_unknown(text: str) -> None:
    assert parse_date(text, "en") is None


def test_the_first_full_date_is_taken_and_an_impossible_one_passed_over() -> None:
    assert parse_date("from 1 May 2024 to 3 June 2024", "en") == date(2024, 5, 1)
    assert parse_date("31 June 2024, then 3 July 2024", "en") == date(2024, 7, 3)
