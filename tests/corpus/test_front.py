"""Front matter and closing of an opinion: what the lines around its body say of it."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.model import Person, RapporteurRole, Reference
from corpus.parsing.front import Front, normalise_reference, read_closing, read_front

TITLE = "Opinion of the European Committee of the Regions – Night ferries"
ANA = Person("Ana TEST", "PT", "EPP", "Mayor")


def front(*lines: str, language: str = "en") -> Front:
    return read_front(lines, language)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("C/2026/2605", "C/2026/2605"),
        ("(C/2026/2605)", "C/2026/2605"),
        ("(2018/C 461/02)", "2018/C 461/02"),
        ("2012/C 9/10", "2012/C 9/10"),
        ("(2015/C 019/05)", "2015/C 019/05"),
        ("(97/C 116/05)", "97/C 116/05"),
        ("C 461/2", None),
        ("see (2018/C 461/02) for more", None),
    ],
)
def test_numbers_of_the_journal(line: str, number: str | None) -> None:
    assert front(TITLE, line).oj_number == number


@pytest.mark.parametrize(
    ("line", "published"),
    [("20.5.2026", dt.date(2026, 5, 20)), ("14/04/1997", dt.date(1997, 4, 14)), ("20.5.26", None), ("EN", None)],
)
def test_the_journals_date(line: str, published: dt.date | None) -> None:
    assert front(line, TITLE).published == published


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Opinion of the Committee of the Regions on 'Ferries` CdR 239/96 fin", "CdR 239/96 fin"),
        ("CdR 778/2012", "CdR 778/2012"),
        ("CDR 6209/2017", "CDR 6209/2017"),
        ("COR 2018/01230", "COR 2018/01230"),
        ("COR-2018-03652", "COR-2018-03652"),
        ("COM(2018) 28 final", None),
    ],
)
def test_the_committees_own_number(line: str, number: str | None) -> None:
    assert front(line).number == number
    assert front("(CdR 1/96 rev. 2)", line).number == "CdR 1/96 rev. 2"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ([TITLE, "(C/2026/1)"], TITLE),
        ([TITLE, "(Own-initiative opinion)", "(C/2026/1)"], f"{TITLE} (Own-initiative opinion)"),
        (["Opinion of the European Committee of the Regions", "Night ferries", "(C/2026/1)"], TITLE),
        (["Opinion of the Committee of the Regions on ‘Night ferries’", "Rapporteur"],
        "Opinion of the Committee of the Regions on ‘Night ferries’"),
        (["Outlook opinion of the European Committee of the Regions – Ferries"],
        "Outlook opinion of the European Committee of the Regions – Ferries"),
        (["Draft opinion of the European Committee of the Regions – Ferries"],
        "Draft opinion of the European Committee of the Regions – Ferries"),
        (["Resolution of the Committee of the Regions on ferries"],
        "Resolution of the Committee of the Regions on ferries"),
        (["Stellungnahme des Ausschusses der Regionen zum Thema „Fähren“"],
        "Stellungnahme des Ausschusses der Regionen zum Thema „Fähren“"),
        (["Night ferries"], None),
    ],
)  # fmt: skip
def test_titles(lines: list[str], title: str | None) -> None:
    assert front("Official Journal of the European Union", "EN", *lines).title == title


@pytest.mark.parametrize(
    "lines",
    [
        ["Rapporteur", ":", "Ana TEST (PT/EPP), Mayor"],
        ["Rapporteur:", "Ana TEST (PT/EPP), Mayor"],
        ["Rapporteur: Ana TEST (PT/EPP), Mayor"],
        ["Rapporteur", ": Ana TEST (PT/EPP), Mayor"],
        ["Rapporteur", "Ana TEST (PT/EPP), Mayor"],
        ["Berichterstatterin:", "Ana TEST (PT/EVP), Mayor"],
        ["Rapporteure : Ana TEST (PT/PPE), Mayor"],
        ["Ponente: Ana TEST (PT/PPE), Mayor"],
        ["Relatrice: Ana TEST (PT/PPE), Mayor"],
        ["Relatora: Ana TEST (PT/PPE), Mayor"],
        ["Sprawozdawczyni: Ana TEST (PT/EPL), Mayor"],
        ["Zpravodajka: Ana TEST (PT/ELS), Mayor"],
        ["Spravodajkyňa: Ana TEST (PT/EĽS), Mayor"],
        ["Ordfører: Ana TEST (PT/EPP), Mayor"],
        ["Föredragande: Ana TEST (PT/EVP), Mayor"],
        ["Esittelijä: Ana TEST (PT/EPP), Mayor"],
        ["Εισηγήτρια: Ana TEST (PT/EPP), Mayor"],
    ],
)
def test_rapporteurs_in_any_layout_and_language(lines: list[str]) -> None:
    (found,) = front(TITLE, *lines, "Reference document", ":", "COM(2025) 1 final").rapporteurs
    assert (found.person, found.role) == (ANA, RapporteurRole.RAPPORTEUR)


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Rapporteur-general", RapporteurRole.GENERAL),
        ("Hauptberichterstatterin", RapporteurRole.GENERAL),
        ("Rapporteure générale", RapporteurRole.GENERAL),
        ("Ponente general", RapporteurRole.GENERAL),
        ("Sprawozdawca generalny", RapporteurRole.GENERAL),
        ("Hovedordfører", RapporteurRole.GENERAL),
        ("Co-rapporteur", RapporteurRole.CO_RAPPORTEUR),
        ("Mitberichterstatterin", RapporteurRole.CO_RAPPORTEUR),
        ("Corapporteure", RapporteurRole.CO_RAPPORTEUR),
        ("Rapporteur", RapporteurRole.RAPPORTEUR),
    ],
)
def test_roles_of_rapporteurs(label: str, role: RapporteurRole) -> None:
    (found,) = front(TITLE, f"{label}:", "Ana TEST (PT/EPP), Mayor").rapporteurs
    assert (found.person, found.role) == (ANA, role)


def test_two_co_rapporteurs() -> None:
    found = front(
        TITLE, "Co-rapporteurs:", "Ana TEST (PT/EPP), Mayor", "Bo PROV (SE/PES), Member", "Reference document: A letter"
    )
    assert [(r.person.name, r.role) for r in found.rapporteurs] == [
        ("Ana TEST", RapporteurRole.CO_RAPPORTEUR),
        ("Bo PROV", RapporteurRole.CO_RAPPORTEUR),
    ]
    assert found.references == [Reference("A letter")]


def test_a_sentence_that_begins_with_the_word_is_no_rapporteur_line() -> None:
    assert front(TITLE, "Rapporteurs of all groups agreed with it.").rapporteurs == []


@pytest.mark.parametrize(
    ("lines", "references"),
    [
        (["Reference document", ":", "COM(2025) 140 final"], [("COM(2025) 140 final", "COM(2025) 140")]),
        (["Reference document:", "A proposal on soil", "COM(2023) 416 final"],
        [("A proposal on soil", "COM(2023) 416")]),
        (["Reference document", ": A proposal on soil", "(COM(2024) 23 final)"],
        [("A proposal on soil", "COM(2024) 23")]),
        (["Reference document: A proposal on soil COM(2023) 416"],
        [("A proposal on soil COM(2023) 416", "COM(2023) 416")]),
        (
            ["Reference documents", "One", "COM(2023) 1", "Two", "JOIN(2023) 2 final", "COM (2025) 1005 final",
            "Letter of 1 May"],
            [("One", "COM(2023) 1"), ("Two", "JOIN(2023) 2"), ("COM (2025) 1005 final", "COM(2025) 1005"),
            ("Letter of 1 May", None)],
        ),
        (["Referenzdokument: Mitteilung", "KOM(2009) 55 endg."], [("Mitteilung", "COM(2009) 55")]),
        (["Texte de référence : Communication", "COM(2009) 55 final"], [("Communication", "COM(2009) 55")]),
        (["Reference document:"], []),
    ],
)  # fmt: skip
def test_references(lines: list[str], references: list[tuple[str, str | None]]) -> None:
    assert [(r.title, r.number) for r in front(TITLE, *lines).references] == references


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("COM(2018) 28 final", "COM(2018) 28"),
        ("COM (2025) 1005 final", "COM(2025) 1005"),
        ("KOM(98) 131 endg.", "COM(98) 131"),
        ("JOIN(2016) 49 final", "JOIN(2016) 49"),
        ("(SWD(2020) 0012)", "SWD(2020) 12"),
        ("C(2023) 8626", "C(2023) 8626"),
        ("Directive 2014/24/EU", None),
        ("", None),
    ],
)
def test_numbers_of_references(printed: str, number: str | None) -> None:
    assert normalise_reference(printed) == number


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("Submitted by the EPP, PES, ALDE and UEN-EA groups", ["EPP", "PES", "ALDE", "UEN-EA"]),
        ("Eingereicht von den Fraktionen EVP und SPE", ["EPP", "PES"]),
        ("Présentée par les groupes PPE, PSE et Renew Europe", ["EPP", "PES", "Renew Europe"]),
        ("Submitted by the Commission", []),
    ],
)
def test_groups_that_submit_a_resolution(line: str, groups: list[str]) -> None:
    assert front("Resolution of the Committee of the Regions on ferries", line).groups == groups


@pytest.mark.parametrize(
    ("language", "place_and_date"),
    [
        ("bg", "Брюксел, 17 април 2024 г."),
        ("cs", "V Bruselu dne 17. dubna 2024."),
        ("da", "Bruxelles, den 17. april 2024."),
        ("de", "Brüssel, den 17. April 2024"),
        ("el", "Βρυξέλλες, 17 Απριλίου 2024."),
        ("en", "Brussels, 17 April 2024."),
        ("en", "Done at Brussels, 17 April 2024."),
        ("es", "Bruselas, 17 de abril de 2024."),
        ("et", "Brüssel, 17. aprill 2024"),
        ("fi", "Bryssel 17. huhtikuuta 2024"),
        ("fi", "Brysselissä 17. huhtikuuta 2024"),
        ("fr", "Bruxelles, le 17 avril 2024."),
        ("ga", "Arna dhéanamh sa Bhruiséil, 17 Aibreán 2024."),
        ("hr", "Bruxelles, 17. travnja 2024."),
        ("hu", "Kelt Brüsszelben, 2024. április 17-én."),
        ("it", "Bruxelles, 17 aprile 2024"),
        ("lt", "Briuselis, 2024 m. balandžio 17 d."),
        ("lv", "Briselē, 2024. gada 17. aprīlī"),
        ("mt", "Brussell, 17 ta’ April 2024."),
        ("nl", "Brussel, 17 april 2024."),
        ("pl", "Bruksela, dnia 17 kwietnia 2024 r."),
        ("pt", "Bruxelas, 17 de abril de 2024."),
        ("ro", "Bruxelles, 17 aprilie 2024."),
        ("sk", "V Bruseli 17. apríla 2024"),
        ("sl", "V Bruslju, 17. aprila 2024"),
        ("sv", "Bryssel den 17 april 2024."),
    ],
)
def test_the_adoption_date_in_every_language(language: str, place_and_date: str) -> None:
    assert read_closing([place_and_date], language).adopted == dt.date(2024, 4, 17)


@pytest.mark.parametrize(
    ("lines", "president"),
    [
        (["The President", "of the European Committee of the Regions", "Kata TÜTTŐ"], "Kata TÜTTŐ"),
        (["The President of the Committee of the Regions", "Albert BORE"], "Albert BORE"),
        (["The Chairman", "of the Committee of the Regions", "Pasqual MARAGALL"], "Pasqual MARAGALL"),
        (["The President of the Committee of the Regions Albert BORE"], "Albert BORE"),
        (["Der Präsident", "des Ausschusses der Regionen", "Karl-Heinz LAMBERTZ"], "Karl-Heinz LAMBERTZ"),
        (["Le président", "du Comité des régions", "Luc VAN DEN BRANDE"], "Luc VAN DEN BRANDE"),
        (["The First Vice-President", "of the Committee of the Regions", "Isolde RIES"], "Isolde RIES"),
        (["Kata TÜTTŐ"], None),
        ([], None),
    ],
)
def test_the_president(lines: list[str], president: str | None) -> None:
    assert read_closing(["Brussels, 17 April 2024.", *lines], "en").president == president


@pytest.mark.parametrize(
    "line",
    [
        "Brussels, 21 November 2002. The President of the Committee of the Regions Albert BORE",
        "Brüssel, den 21. November 2002. Der Präsident des Ausschusses der Regionen Albert BORE",
    ],
)
def test_an_old_closing_on_one_line(line: str) -> None:
    closing = read_closing([line], "de" if "den" in line else "en")
    assert (closing.adopted, closing.president) == (dt.date(2002, 11, 21), "Albert BORE")


def test_no_lines_are_no_closing() -> None:
    closing = read_closing([], "en")
    assert (closing.adopted, closing.president) == (None, None)
