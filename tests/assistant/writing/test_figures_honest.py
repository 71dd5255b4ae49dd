"""Figures that a passage holds in other words or in another language are not marked; other figures still are."""

from __future__ import annotations

import pytest
from support_examples import faults, source

from assistant.answers import Fault
from assistant.writing.numbers.number_words import number_words
from corpus.facets import fold


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("hu", "ötnél", 5),
        ("hu", "huszonnégy", 24),
        ("hu", "kétszázötven", 250),
        ("fi", "viideksi", 5),
        ("fi", "kahdessakymmenessä", 20),
        ("et", "viieteistkümne", 15),
        ("de", "dreihundertfünfzig", 350),
        ("it", "duecentocinquanta", 250),
        ("sv", "femtontusen", 15_000),
        ("lt", "penkiems", 5),
        ("el", "τριακόσια", 300),
        ("cs", "pět set", 500),
        ("pl", "pięciuset", 500),
    ],
)
def test_inflected_and_composed_numbers(language: str, words: str, value: int) -> None:
    tokens = [fold(word) for word in words.split()]
    assert number_words(language).number(tokens, 0) == (value, len(tokens))


def test_two_numbers_side_by_side_are_not_added() -> None:
    assert number_words("fr").number(["douze", "deux"], 0) == (12, 1)


HONEST = [
    ("hu", "A bérlő ötnél több lakást nem adhat ki.", "en", "A tenant may not let more than five flats."),
    (
        "fi",
        "Osuus kasvoi 31 prosentista 44 prosenttiin kymmenessä vuodessa.",
        "en",
        "It rose from 31 to 44 per cent in ten years.",
    ),
    ("en", "Both banks of the canal are closed.", "fr", "Les deux rives du canal sont fermées."),
    ("nl", "De boot tussen beide dorpen vaart in mei.", "en", "The boat between the two villages runs in May."),
    ("en", "The twelve-mile line is too near.", "pt", "A linha das doze milhas está perto demais."),
    ("en", "Bills lay unpaid for half a year.", "en", "Bills went unpaid for six months."),
    ("en", "The permit lapses after eighteen months.", "en", "The permit lapses after a year and a half."),
    ("en", "In the north 80 % of the jobs went.", "en", "In the north four jobs out of five went."),
    ("en", "A third of those who came were old.", "en", "One in three of those who came was old."),
    ("en", "The price was EUR 0.20, against 0.55 for others.", "de", "Der Preis war 0,20 EUR, vorher 0,55 EUR."),
    ("sv", "Den fjärde ansökan avslås.", "en", "The fourth application is refused."),
    ("en", "The measure finds favour.", "nl", "Het Comité acht de maatregel goed."),
    ("en", "The Committee says why it objects.", "hr", "Odbor kaže zašto se protivi onome što stoji."),
    ("en", "Exports outside the Union continue.", "en", "Exports to third countries continue."),
    (
        "en",
        "In winter 12 000 commuters stayed away.",
        "fr",
        "En hiver, des milliers de frontaliers sont restés chez eux.",
    ),
]


HONEST += [
    ("en", "Contracts run for at most four years.", "et", "Lepingud ei tohiks kesta üle nelja aasta."),
    ("en", "Residents are told a week before.", "hu", "A lakosokat egy héttel előre tájékoztatják."),
    ("en", "At least 60 % go to projects there.", "ga", "Téann 60 % ar a laghad chuig tionscadail ansin."),
    ("en", "Visits for all residents over 75.", "hu", "Látogatás minden 75 évnél idősebb lakosnak."),
    ("en", "A mill costs EUR 38 000.", "en", "For EUR 38 000 a mill can be had."),
]


@pytest.mark.parametrize(("held_in", "held", "said_in", "said"), HONEST)
def test_held_in_other_words(held_in: str, held: str, said_in: str, said: str) -> None:
    assert Fault.FIGURE not in faults(said, source(held, language=held_in), language=said_in)


LIES = [
    ("hu", "A bérlő ötnél több lakást nem adhat ki.", "en", "A tenant may not let more than six flats."),
    ("hu", "A bérlő ötnél több lakást nem adhat ki.", "hu", "A bérlő hatnál több lakást nem adhat ki."),
    ("en", "Both banks closed for three years.", "fr", "Les rives sont fermées deux ans."),
    ("en", "Both banks are closed.", "fr", "Les trois rives sont fermées."),
    ("en", "Bills lay unpaid for half a year.", "en", "Bills went unpaid for five months."),
    ("en", "Bills lay unpaid for half a year.", "en", "Bills went unpaid for six weeks."),
    ("en", "In the north 80 % of the jobs went.", "en", "In the north three jobs out of five went."),
    ("en", "No more than two of the seven seats are hers.", "en", "No more than two of the five seats are hers."),
    ("en", "A third of those who came were old.", "en", "One in four of those who came was old."),
    ("en", "The price was EUR 0.20, against 0.55 for others.", "de", "Der Preis war 0,20 EUR, vorher 0,45 EUR."),
    ("en", "The share fell from 44 to 31 %.", "de", "Der Anteil fiel von 44 auf 31 Euro."),
    ("sv", "Den fjärde ansökan avslås.", "en", "The fifth application is refused."),
    ("pl", "Przed dziesięcioma laty było ich wielu.", "en", "Ten months ago there were many."),
    ("en", "In winter 800 commuters stayed away.", "fr", "En hiver, des milliers de frontaliers sont restés chez eux."),
    ("nl", "Acht dorpen zijn gesloten.", "nl", "Zeven dorpen zijn gesloten."),
    ("en", "Visits for all residents over 75.", "hu", "Látogatás minden 75 évnél fiatalabb lakosnak."),
    ("de", "Besuche für alle, die 75 Jahre oder älter sind.", "en", "Visits for all aged 75 or younger."),
    ("nl", "Zeven dorpen zijn gesloten.", "nl", "Acht dorpen zijn gesloten."),
]


@pytest.mark.parametrize(("held_in", "held", "said_in", "said"), LIES)
def test_other_figures_are_still_marked(held_in: str, held: str, said_in: str, said: str) -> None:
    assert Fault.FIGURE in faults(said, source(held, language=held_in), language=said_in)
