"""What questions demand, in every official language, and what demands nothing."""

from __future__ import annotations

import string
from dataclasses import fields

import pytest

from assistant.demand_words import ASKING
from assistant.demands import NOTHING, Demands, Kind, demands, lexicon
from assistant.value_words import VALUES
from corpus.language import OFFICIAL_LANGUAGES

ASKED = {
    Kind.QUANTITY: {
        "bg": "Колко пристанища са затворени?",
        "cs": "Kolik přístavů bylo zavřeno?",
        "da": "Hvor mange havne er lukket?",
        "de": "Wie viele Häfen wurden geschlossen?",
        "el": "Πόσα λιμάνια έκλεισαν;",
        "en": "How many harbours were closed?",
        "es": "¿Cuántos puertos se cerraron?",
        "et": "Mitu sadamat suleti?",
        "fi": "Kuinka monta satamaa suljettiin?",
        "fr": "Combien de ports ont fermé ?",
        "ga": "Cé mhéad cuan a dúnadh?",
        "hr": "Koliko je luka zatvoreno?",
        "hu": "Hány kikötőt zártak be?",
        "it": "Quanti porti sono stati chiusi?",
        "lt": "Kiek uostų uždaryta?",
        "lv": "Cik ostu ir slēgtas?",
        "mt": "Kemm portijiet ingħalqu?",
        "nl": "Hoeveel havens zijn er gesloten?",
        "pl": "Ile portów zamknięto?",
        "pt": "Quantos portos fecharam?",
        "ro": "Câte porturi au fost închise?",
        "sk": "Koľko prístavov zatvorili?",
        "sl": "Koliko pristanišč so zaprli?",
        "sv": "Hur många hamnar har stängts?",
    },
    Kind.MONEY: {
        "bg": "Колко пари получава едно пристанище?",
        "cs": "Kolik peněz dostane jeden přístav?",
        "da": "Hvor mange penge får en havn?",
        "de": "Was kostet ein Liegeplatz?",
        "el": "Πόσα χρήματα παίρνει ένα λιμάνι;",
        "en": "What is the minimum yearly amount for a harbour?",
        "es": "¿Cuánto dinero recibe cada puerto?",
        "et": "Kui palju raha saab sadam?",
        "fi": "Paljonko rahaa satama saa?",
        "fr": "Combien coûte une place au port ?",
        "ga": "Cé mhéad airgid a fhaigheann cuan?",
        "hr": "Koliko novca dobiva luka?",
        "hu": "Mennyi pénzt kap egy kikötő?",
        "it": "Quanto costa un posto barca?",
        "lt": "Kiek kainuoja vieta uoste?",
        "lv": "Cik maksā vieta ostā?",
        "mt": "Kemm flus jieħu port?",
        "nl": "Hoeveel geld krijgt een haven?",
        "pl": "Ile pieniędzy dostaje port?",
        "pt": "Quanto dinheiro recebe um porto?",
        "ro": "Câți bani primește un port?",
        "sk": "Koľko peňazí dostane prístav?",
        "sl": "Koliko denarja dobi pristanišče?",
        "sv": "Hur mycket pengar får en hamn?",
    },
    Kind.SHARE: {
        "cs": "Jaké procento přístavů je malých?",
        "de": "Wie hoch ist der Anteil der kleinen Häfen?",
        "el": "Τι ποσοστό των λιμανιών είναι μικρό;",
        "en": "What percentage of harbours is small?",
        "es": "¿Qué porcentaje de los puertos es pequeño?",
        "fi": "Mikä osuus satamista on pieniä?",
        "fr": "Quelle proportion des ports est petite ?",
        "hu": "A kikötők hány százaléka kicsi?",
        "it": "Quale percentuale dei porti è piccola?",
        "nl": "Welk percentage van de havens is klein?",
        "pl": "Jaki odsetek portów jest mały?",
        "pt": "Que percentagem dos portos é pequena?",
        "ro": "Ce proporție din porturi este mică?",
        "sv": "Hur stor andel av hamnarna är små?",
    },
    Kind.DATE: {
        "bg": "Кога трябва да бъде готов докладът?",
        "da": "Hvornår skal rapporten være færdig?",
        "de": "Bis zu welchem Datum soll der Bericht vorliegen?",
        "en": "By what date should the report be ready?",
        "es": "¿Cuándo debe estar listo el informe?",
        "et": "Millal peab aruanne valmis olema?",
        "fr": "En quelle année le rapport doit-il paraître ?",
        "hr": "Kada izvješće mora biti gotovo?",
        "it": "Quando dev'essere pronta la relazione?",
        "lv": "Kad jābūt gatavam ziņojumam?",
        "pl": "Kiedy ma być gotowe sprawozdanie?",
        "sl": "Kdaj mora biti poročilo pripravljeno?",
    },
    Kind.DURATION: {
        "cs": "Jak dlouho smí stavba trvat?",
        "de": "Wie lange darf der Bau dauern?",
        "en": "How many months may the works take?",
        "es": "¿Cuánto tiempo pueden durar las obras?",
        "fi": "Kuinka kauan työt saavat kestää?",
        "fr": "Combien de temps les travaux peuvent-ils durer ?",
        "lt": "Kaip ilgai gali trukti darbai?",
        "mt": "Kemm idumu x-xogħlijiet?",
        "nl": "Hoelang mogen de werken duren?",
        "pl": "Jak długo mogą trwać prace?",
        "sk": "Ako dlho môžu trvať práce?",
        "sv": "Hur länge får arbetet pågå?",
    },
    Kind.NAME: {
        "bg": "Коя държава има най-много пристанища?",
        "de": "Welcher Mitgliedstaat hat die meisten Häfen?",
        "en": "Which Member State has the most harbours?",
        "es": "¿Qué país tiene más puertos?",
        "et": "Millises riigis on kõige rohkem sadamaid?",
        "fr": "Quel pays possède le plus de ports ?",
        "hu": "Melyik országnak van a legtöbb kikötője?",
        "it": "Quale paese ha più porti?",
        "mt": "Liema pajjiż għandu l-aktar portijiet?",
        "pl": "Które państwo ma najwięcej portów?",
        "ro": "Care țară are cele mai multe porturi?",
        "sk": "Ktorý štát má najviac prístavov?",
        "sv": "Vilket land har flest hamnar?",
    },
}
EACH = [(kind, language, question) for kind, every in ASKED.items() for language, question in every.items()]
OPEN = {
    "bg": "Защо Комитетът иска малки пристанища?",
    "cs": "Co říká Výbor o malých přístavech?",
    "da": "Skal små havne have hjælp?",
    "de": "Warum sollen kleine Häfen erhalten bleiben?",
    "el": "Γιατί πρέπει να μείνουν ανοιχτά τα μικρά λιμάνια;",
    "en": "What does the Committee say about small harbours?",
    "es": "¿Qué plataformas europeas pueden usar los puertos?",
    "et": "Miks on väikesed sadamad tähtsad?",
    "fi": "Miksi pienet satamat ovat tärkeitä?",
    "fr": "Que demande le Comité pour les petits ports ?",
    "hu": "Miért fontosak a kis kikötők?",
    "it": "Perché i piccoli porti sono importanti?",
    "nl": "Moeten kleine havens blijven?",
    "pl": "Dlaczego małe porty są ważne?",
    "sl": "Zakaj so majhna pristanišča pomembna?",
    "sv": "Varför är små hamnar viktiga?",
}


def test_words_for_each_official_language() -> None:
    assert set(ASKING) == set(VALUES) == set(OFFICIAL_LANGUAGES)


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_the_table_is_complete_and_plain(language: str) -> None:
    for field, words in [
        (field.name, getattr(table, field.name))
        for table in (ASKING[language], VALUES[language])
        for field in fields(table)
    ]:
        entries = words.split()
        assert entries, field
        assert not [entry for entry in entries if set(entry) & set(string.punctuation) - set("*_-")], field
        assert not [entry for entry in entries if "*" in entry[:2]], "a bare star would fit every word"


@pytest.mark.parametrize(("kind", "language", "question"), EACH)
def test_kinds(kind: Kind, language: str, question: str) -> None:
    assert demands(question, language).kinds == {kind}


@pytest.mark.parametrize("language", OPEN)
def test_an_open_question_demands_nothing(language: str) -> None:
    assert not demands(OPEN[language], language).kinds


@pytest.mark.parametrize("question", ["", "?", "small harbours Baltic", "harbour fees 2019", "🚢", "28th regime"])
def test_keywords_demand_nothing(question: str) -> None:
    assert demands(question, "en") == NOTHING


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("How old must a captain be?", {Kind.AGE}),
        ("Up to what age may somebody apply?", {Kind.AGE}),
        ("Who should pay for the quay?", {Kind.PERSON}),
        ("How much money is there, and over how many years?", {Kind.MONEY, Kind.DURATION}),
        ("Did the Committee ask for help, and when?", {Kind.DATE}),
        ("number of ferries in the Baltic", {Kind.QUANTITY}),
        ("How many billion euros are set aside?", {Kind.MONEY}),
        ("Which countries does the opinion name?", {Kind.NAME}),
        ("How many old ferries are there?", {Kind.QUANTITY}),
        ("What happens when a harbour closes?", set()),
        ("Which obstacles does the text mention?", set()),
        ("Does the Committee say which country pays?", {Kind.NAME}),
    ],
)
def test_english(question: str, kinds: set[Kind]) -> None:
    assert demands(question, "en").kinds == kinds


@pytest.mark.parametrize(
    ("question", "comparison"),
    [("Which country has the highest fees?", True), ("Which country has fees?", False), ("How many ferries?", False)],
)
def test_comparisons(question: str, comparison: bool) -> None:
    assert demands(question, "en").comparison is comparison


def test_accents_and_capitals_do_not_count() -> None:
    assert demands("¿CUANTOS puertos se cerraron?", "es") == demands("¿cuántos puertos se cerraron?", "es")


@pytest.mark.parametrize("language", ["xx", "", "uk"])
def test_other_languages_demand_nothing(language: str) -> None:
    assert demands("How many harbours?", language) == Demands()
    assert lexicon(language) is None


def test_long_input_is_quick() -> None:
    assert demands("how many " * 2_000, "en").kinds == {Kind.QUANTITY}
