"""What a sentence tells by figure, unit, date, time and name is held against the passages, on texts made for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support_examples import ANA, WELLS, faults, judge, source

from assistant.answers import Doubt, Fault
from assistant.writing.support import Source
from corpus.model import (
    Kind,
    Role,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "At least 60 per cent of the 4 500 000 euros should come from the Commission.",
        "The Commission should pay no less than 60% of the €4.5m for 1,200 wells.",
        "Two thirds of the fountains stand dry after 15 June.",
        "In 2025–2028 wells cost EUR 4,5 million.",
        "More than half of the money should come from the Commission.",
        "Point 1 of the opinion of 5 March 2024 deals with 1200 wells.",
        "Opinion COR 2024/01234 by Ana Exemplar (PT/EPP) deals with wells.",
    ],
)
def test_figures_and_dates_in_another_notation(sentence: str) -> None:
    assert judge(sentence, WELLS).doubts == ()


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The Commission should pay at least 70 % of it.", "70"),
        ("The wells cost EUR 4.5 billion.", "4.5 billion"),
        ("The wells cost EUR 45 million.", "45 million"),
        ("The Commission should pay at least 60 million of it.", "60 million"),
        ("The Commission should pay EUR 60.", "60"),
        ("The Commission should pay at most 60 %.", "60"),
        ("There are twelve wells.", "twelve"),
        ("Three quarters of the fountains stand dry.", "three quarters"),
        ("Point 4 deals with wells.", "Point 4"),
        ("Opinion COR 2019/00007 deals with wells.", "COR 2019/00007"),
    ],
)
def test_figures_that_are_not_there(sentence: str, words: str) -> None:
    assert Doubt(Fault.FIGURE, words) in judge(sentence, WELLS).doubts


@pytest.mark.parametrize(
    "sentence",
    [
        "They stand dry after 16 June.",
        "They stand dry after 15 July.",
        "It ends in 2029.",
        "The opinion of 6 March 2024.",
    ],
)
def test_dates_that_are_not_there(sentence: str) -> None:
    assert Fault.DATE in faults(sentence, WELLS)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Die Kommission soll mindestens 60 Prozent der 4,5 Mio. EUR zahlen."),
        ("fr", "La Commission devrait payer au moins 60 % des 4,5 millions d’euros."),
        ("es", "La Comisión debería pagar al menos el 60 % de los 4,5 millones de euros."),
        ("pl", "Komisja powinna zapłacić co najmniej 60 % z 4,5 mln EUR."),
        ("nl", "De Commissie zou minstens 60 % van de 4,5 miljoen euro moeten betalen."),
        ("it", "La Commissione dovrebbe pagare almeno il 60 % dei 4,5 milioni di euro."),
        ("hu", "Az Európai Bizottság fizesse meg a 4,5 millió euró legalább 60 %-át."),
    ],
)
def test_figures_bodies_and_bounds_in_another_language(language: str, sentence: str) -> None:
    assert judge(sentence, WELLS, language=language).doubts == ()
    assert Fault.FIGURE in faults(sentence.replace("4,5", "5,4"), WELLS, language=language)


FAR = source(
    "asks that no resident live more than 90 minutes away from a well; puts the cost of all 71 wells at ECU 6,3 million;"
    " wants dates to be announced no later than 60 days beforehand;"
)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Nobody in any of the villages of these regions should have to live more than 90 minutes away."),
        ("es", "Ningún habitante debería vivir a más de 90 minutos."),
        ("en", "The cost of all 71 wells would be ECU 6,3 million."),
        ("fr", "Le coût serait de 6,3 millions d'écus."),
        ("en", "Dates would be announced at least 60 days ahead."),
        ("de", "Die Termine würden mindestens 60 Tage vorher angekündigt."),
        ("de", "Spätestens 60 Tage vorher würden sie angekündigt."),
    ],
)
def test_a_bound_or_a_unit_told_another_way(language: str, sentence: str) -> None:
    assert Fault.FIGURE not in faults(sentence, FAR, language=language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents should live more than 90 minutes away.",
        "Dates would be announced at most 60 days ahead.",
        "The cost of all wells would be EUR 71.",
    ],
)
def test_a_bound_or_a_unit_turned(sentence: str) -> None:
    assert Fault.FIGURE in faults(sentence, FAR)


def test_a_german_sentence_may_begin_with_an_adjective() -> None:
    cheaper = source("Cheaper wells alone will not keep young families here.")
    assert judge("Billigere Brunnen allein halten keine Familien.", cheaper, language="de").doubts == ()
    assert faults("Waltraud Brunnen hält keine Familien.", cheaper, language="de") == {Fault.NAME}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Heinz Lehmann calls for wells.", "Heinz"),
        ("The wells are in Portugal and in Spain.", "Spain"),
        ("The European Parliament should pay for wells.", "European Parliament"),
        ("The wells are paid for by UNICEF.", "UNICEF"),
        ("The wells stand in Valladolid.", "Valladolid"),
    ],
)
def test_names_that_are_not_there(sentence: str, name: str) -> None:
    assert Doubt(Fault.NAME, name) in judge(sentence, WELLS).doubts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The European Committee of the Regions does not support fountains in such towns, says its opinion."),
        ("de", "Der Ausschuss unterstützt keine Brunnen in solchen Städten, so die Stellungnahme von Ana Exemplar."),
        ("sk", "Výbor v stanovisku pani Exemplarovej nepodporuje fontány."),
        ("fr", "La maire de Vila Nova, Ana Exemplar, a rédigé l’avis du Comité européen des régions."),
    ],
)
def test_what_is_known_of_the_document_may_be_said(language: str, sentence: str) -> None:
    assert judge(sentence, WELLS, language=language).doubts == ()


def test_who_says_it() -> None:
    proposed = source("Every well shall be closed within ten years.", role=Role.PROPOSAL)
    assert Fault.NAME in faults("The Committee wants every well to be closed within ten years.", proposed)
    assert faults("Under the Commission's proposal every well would be closed within ten years.", proposed) == set()
    spoken = source(
        "“Wells are a waste of public money and of time,” said Ana Exemplar.", speaker=ANA, kind=Kind.RELEASE
    )
    assert Fault.NAME in faults("The Committee holds wells to be a waste of public money and of time.", spoken)
    assert faults("Ana Exemplar called wells a waste of public money and of time.", spoken) == set()


def test_a_word_behind_its_figure() -> None:
    days = source("asks that wells be tested in the 30 days before a vote;")
    assert faults("Testy studní mají proběhnout 30 dnů před hlasováním.", days, language="cs") == set()
    assert Fault.NEGATION in faults("Testy studní mají proběhnout 30 dnů po hlasování.", days, language="cs")


def test_a_bound_that_is_denied_elsewhere_is_none() -> None:
    plan = source("no longer relies on free will; every town with more than 50 000 inhabitants should have a plan;")
    sentence = (
        "The Committee no longer relies on free will and wants towns with more than 50 000 inhabitants to have a plan."
    )
    assert judge(sentence, plan).doubts == ()
    four = source("no longer than 4 years;")
    assert Fault.FIGURE not in faults("Les contrats ne devraient pas dépasser 4 ans.", four, language="fr")


HOURS = source(
    "asks that every well be open from five o'clock in the morning until one o'clock in the afternoon, on Saturdays too, for at"
    " least 12 hours a week, at a cost of EUR 0.02 per cubic metre and EUR 210 per kilometre of pipe; a permit valid for five"
    " years is issued by five offices within 48 hours; keeps ten days' water in store; each jar costs between EUR 4 million and"
    " EUR 9 million;"
)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Wells are to be open 12 hours a week, from 5 a.m. to 1 p.m."),
        ("de", "Brunnen sollen von 5 bis 13 Uhr geöffnet sein, mindestens 12 Stunden pro Woche, auch samstags."),
        ("fr", "Les puits seraient ouverts le samedi aussi, de 5 heures à 13 heures."),
        ("pl", "Studnie byłyby otwarte także w sobotę, od 5.00 do 13.00."),
        ("en", "The permit is valid for five years and issued within two days."),
        ("en", "Water costs two cents per cubic metre and EUR 210 a kilometre of pipe."),
        ("nl", "Zij houden water voor tien dagen in voorraad."),
        ("es", "Cada una cuesta entre 4 y 9 millones de euros."),
        ("en", "The two sides of a well are open on Saturdays."),
    ],
)
def test_rates_times_and_units_told_another_way(language: str, sentence: str) -> None:
    assert faults(sentence, HOURS, language=language) == set()


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("en", "Wells are to be open 12 hours a day.", "12"),
        ("de", "Brunnen sollen 12 Stunden täglich geöffnet sein.", "12"),
        ("en", "Water costs EUR 0.02 per litre.", "0.02"),
        ("fr", "Le tuyau coûte 210 EUR par mètre.", "210"),
        ("en", "The permit is valid for five months.", "five"),
        ("nl", "Zij houden water voor tien weken in voorraad.", "tien"),
        ("en", "The permit is issued within 48 days.", "48"),
        ("en", "Wells are to be open until 1 a.m.", "1 a.m."),
        ("de", "Brunnen sollen um 17 Uhr öffnen.", "17 Uhr"),
        ("it", "I pozzi aprirebbero alle 5 di sera.", "5 di sera"),
    ],
)
def test_rates_times_and_units_that_are_not_there(language: str, sentence: str, words: str) -> None:
    assert Doubt(Fault.FIGURE, words) in judge(sentence, HOURS, language=language).doubts


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("en", "Wells are open on Sundays.", "Sundays"),
        ("cs", "Studny jsou otevřeny v pátek.", "pátek"),
        ("pt", "Os poços abrem à segunda-feira.", "segunda-feira"),
    ],
)
def test_days_of_the_week_that_are_not_there(language: str, sentence: str, words: str) -> None:
    assert Doubt(Fault.DATE, words) in judge(sentence, HOURS, language=language).doubts


def test_the_day_of_the_week_of_a_date() -> None:
    assert faults("The opinion of Tuesday 5 March 2024 deals with wells.", WELLS) == set()
    assert Fault.DATE in faults("The opinion of Friday 5 March 2024 deals with wells.", WELLS)


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("The rapporteur for this opinion, Ana Exemplar, wants wells.", False),
        ("Rapporteur Ana Exemplar wants wells.", False),
        ("The rapporteur told Vera Muster that wells are dry.", False),
        ("Rapporteur Vera Muster wants wells.", True),
        ("The rapporteur of the opinion was Vera Muster.", True),
        ("Vera Muster, the rapporteur, wants wells.", True),
    ],
)
def test_who_is_the_rapporteur(sentence: str, marked: bool) -> None:
    debate = source("“Wells are dry,” said Vera Muster (AT/PES), Mayor of Trockental, to Ana Exemplar in the debate.")
    assert (Fault.NAME in faults(sentence, debate)) is marked


def test_a_rapporteur_whom_only_the_passage_names() -> None:
    text = "“Wells are dry,” said Vera Muster (AT/PES), Mayor of Trockental{}. Hugo Beispiel, a guest, agreed."
    told, untold = (replace_rapporteurs(source(text.format(part))) for part in (" and rapporteur on the subject", ""))
    assert faults("Rapporteur Vera Muster finds wells dry.", told) == set()
    assert faults("Rapporteur Vera Muster finds wells dry.", untold) == {Fault.NAME}
    assert faults("Rapporteur Hugo Beispiel finds wells dry.", told) == {Fault.NAME}


def replace_rapporteurs(made: Source) -> Source:
    return replace(made, about=replace(made.about, rapporteurs=()))


@pytest.mark.parametrize(
    ("language", "faithful", "wrong"),
    [
        ("es", "En la ciudad finlandesa hay pozos.", "En la ciudad sueca hay pozos."),
        ("de", "In der finnischen Stadt gibt es Brunnen.", "In der schwedischen Stadt gibt es Brunnen."),
        ("pl", "W fińskim mieście są studnie.", "W szwedzkim mieście są studnie."),
        ("fr", "Il y a des puits dans la ville finlandaise.", "Il y a des puits dans la ville suédoise."),
    ],
)
def test_what_country_something_is_of(language: str, faithful: str, wrong: str) -> None:
    town = source("There are wells in the Finnish town.")
    assert faults(faithful, town, language=language) == set()
    assert faults(wrong, town, language=language) == {Fault.NAME}


def test_the_country_of_a_person_is_told_by_letters() -> None:
    said = source("“Wells are dry,” said Vera Muster (AT/PES).")
    assert faults("The Austrian member Vera Muster finds wells dry.", said) == set()
    assert Fault.NAME in faults("The Spanish member Vera Muster finds wells dry.", said)
    assert Fault.NAME in faults("Wells in Austria are dry.", said)


def test_the_commission_that_is_asked() -> None:
    asked = source("asks the Commission to dig wells;")
    assert faults("The Commission was asked to dig wells.", asked) == set()
    assert Fault.NAME in faults("The Commission asks for wells to be dug.", asked)


def test_a_denial_in_front_of_another_figure_turns_no_bound() -> None:
    paper = source("17 % of residents over 70 never drink; wells in towns with fewer than 5 000 inhabitants are dry;")
    assert Fault.FIGURE not in faults("Wells must not close, since 17 % of residents over 70 do not drink.", paper)
    small = "Nenhum dos poços em municípios com menos de 5 000 habitantes."
    assert Fault.FIGURE not in faults(small, paper, language="pt")


def test_shares_dozens_and_german_measures() -> None:
    tens = source(
        "notes that seven wells in ten are dry, that 24 are open and that 13 hours of travel cost EUR 420 million;"
    )
    assert faults("70 % of the wells are dry, two dozen are open.", tens) == set()
    assert faults("80 % of the wells are dry.", tens) == faults("A dozen are open.", tens) == {Fault.FIGURE}
    assert faults("Gefordert werden 420 Millionen Euro für 13 Stunden Fahrt.", tens, language="de") == set()
