"""Months without a day or a year, in the 24 official languages."""

from __future__ import annotations

import pytest
from support_examples import judge, source

from assistant.answers import Fault
from assistant.writing.numbers.dates import dates, month_of
from assistant.writing.numbers.months import months, unheld_months

JUNE = {
    "bg": "Резултатите се оценяват всяка година през юни.",
    "cs": "Výsledky se vyhodnocují každý rok v červnu.",
    "da": "Resultaterne vurderes hvert år i juni.",
    "de": "Die Ergebnisse werden jährlich im Juni ausgewertet.",
    "el": "Τα αποτελέσματα αξιολογούνται κάθε χρόνο τον Ιούνιο.",
    "en": "The results are assessed each year in June.",
    "es": "Los resultados se evalúan cada año en junio.",
    "et": "Tulemusi hinnatakse igal aastal juunis.",
    "fi": "Tulokset arvioidaan joka vuosi kesäkuussa.",
    "fr": "Les résultats sont évalués chaque année en juin.",
    "ga": "Déantar measúnú ar na torthaí gach bliain i mí an Mheithimh.",
    "hr": "Rezultati se ocjenjuju svake godine u lipnju.",
    "hu": "Az eredményeket minden évben júniusban értékelik.",
    "it": "I risultati sono valutati ogni anno in giugno.",
    "lt": "Rezultatai vertinami kasmet birželio mėnesį.",
    "lv": "Rezultātus vērtē katru gadu jūnijā.",
    "mt": "Ir-riżultati jiġu vvalutati kull sena f’Ġunju.",
    "nl": "De resultaten worden elk jaar in juni beoordeeld.",
    "pl": "Wyniki ocenia się co roku w czerwcu.",
    "pt": "Os resultados são avaliados todos os anos em junho.",
    "ro": "Rezultatele sunt evaluate în fiecare an în iunie.",
    "sk": "Výsledky sa hodnotia každý rok v júni.",
    "sl": "Rezultati se ocenjujejo vsako leto v juniju.",
    "sv": "Resultaten utvärderas varje år i juni.",
}
DECEMBER = "die Ergebnisse sollten jährlich im Dezember ausgewertet werden;"


@pytest.mark.parametrize(("language", "text"), JUNE.items())
def test_a_month_is_told_in_every_language(language: str, text: str) -> None:
    assert [number for number, _ in months(text, language)] == [6]
    assert list(unheld_months(text, language, [(DECEMBER, "de")], ()))
    assert not list(unheld_months(text, language, [(JUNE["de"], "de")], ()))
    assert not list(unheld_months(text, language, [], dates("bis zum 30. Juni 2025", "de").found))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Towns may march on, and an august body will not mind."),
        ("en", "May is not told at the beginning of a sentence. March neither."),
        ("en", "Mr Sept and Mrs Dec were there."),
        ("de", "Juni-Hitze und Maibaum sind Zusammensetzungen."),
        ("ro", "Comitetul cere mai multe trenuri, mai ales noaptea."),
        ("lt", "Kova su potvyniais tęsiasi, vasara buvo karšta."),
        ("pl", "Gminy mają maj i marchew."),
        ("ga", "Cuireann siad an deireadh leis faoin Nollaig."),
        ("et", "Mais ja mais kasvavad."),
    ],
)
def test_what_may_be_another_word_is_no_month(language: str, text: str) -> None:
    assert not list(months(text, language))


def test_what_is_no_month_for_certain_may_be_one_in_a_passage() -> None:
    assert month_of("mai", "ro") == 5
    assert not list(unheld_months("The fair is held each May.", "en", [("Târgul are loc în luna mai.", "ro")], ()))


def test_a_month_that_the_passage_does_not_name_is_a_doubt() -> None:
    said = "Les résultats devraient être évalués chaque année en juin."
    doubts = judge(said, source(DECEMBER, language="de"), language="fr").doubts
    assert (Fault.DATE, "juin") in [(doubt.fault, doubt.words) for doubt in doubts]
