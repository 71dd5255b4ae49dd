"""The fixed words in all languages: what each pattern must find, what it must leave, and what it may cost."""

from __future__ import annotations

import re
import time

import pytest
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS

from corpus import vocabulary
from corpus.parsing.front import normalise_reference
from corpus.parsing.people import normalise_group
from corpus.vocabulary import (
    AMENDMENT,
    AMENDMENTS_SECTION,
    COMMISSIONS,
    COMMITTEE,
    CONTACT,
    GROUPS,
    INSTITUTION_DOCUMENT,
    LEAD_IN,
    LINEAGE,
    MORE_INFORMATION,
    OPINION_TITLE,
    PLENARY,
    POINTS_SECTION,
    PRESIDENT,
    PROPOSED_HEADER,
    RAPPORTEUR,
    RAPPORTEUR_IN_PREAMBLE,
    REASON,
    REFERENCE,
    RESOLUTION_TITLE,
    SOCIAL_COMMITTEE,
    commission_code,
)

WHOLE_LINES = {
    name: pattern
    for name, pattern in vars(vocabulary).items()
    if isinstance(pattern, re.Pattern) and pattern.pattern.startswith("^")
}
SEARCHED = {
    name: pattern
    for name, pattern in vars(vocabulary).items()
    if isinstance(pattern, re.Pattern) and name not in WHOLE_LINES
}
ORDINARY = [
    words
    for work in (*OPINIONS, *LANGUAGE_OPINIONS.values())
    for words in work.labels().values()
    if len(words) > 60 and not words.startswith("(")
]


@pytest.mark.parametrize(
    "title",
    [
        "Outlook Opinion of the Committee of the Regions on ‘Invented`",
        "Draft opinion of the European Committee of the Regions – Invented",
        "Prospektivstellungnahme des Ausschusses der Regionen – Erfundenes",
        "Stellungnahme des Ausschusses der Regionen zum Thema „Erfundenes“",
        "Projet d’avis du Comité des régions – Inventé",
        "Dictamen prospectivo del Comité de las Regiones – Inventado",
        "Parere di prospettiva del Comitato delle regioni – Inventato",
        "Regionsudvalgets udtalelse om opfundne ting",
        "Perspektivudtalelse fra Regionsudvalget",
        "Europeiska regionkommitténs yttrande – Påhittat",
        "Alueiden komitean näkemyslausunto – Keksitty",
        "A Régiók Bizottsága véleménye – Kitalált",
        "Výhledové stanovisko Výboru regionů – Vymyšlené",
        "Διερευνητική γνωμοδότηση της Επιτροπής των Περιφερειών",
        "Avizul Comitetului Regiunilor – Inventat",
    ],
)
def test_titles_of_opinions(title: str) -> None:
    assert OPINION_TITLE.match(title)
    assert COMMITTEE.search(title)
    assert not RESOLUTION_TITLE.match(title)


@pytest.mark.parametrize(
    "title",
    [
        "Резолюция на Европейския комитет на регионите – Измислено",
        "Usnesení Evropského výboru regionů – Vymyšlené",
        "Resolution fra Det Europæiske Regionsudvalg – Opfundet",
        "Entschließung des Europäischen Ausschusses der Regionen – Erfundenes",
        "Ψήφισμα της Ευρωπαϊκής Επιτροπής των Περιφερειών – Φανταστικό",
        "Resolution of the European Committee of the Regions on invented things",
        "Resolución del Comité Europeo de las Regiones – Inventado",
        "Euroopa Regioonide Komitee resolutsioon – Väljamõeldud",
        "Euroopan alueiden komitean päätöslauselma – Keksitty",
        "Résolution du Comité européen des régions – Inventé",
        "Rún ó Choiste Eorpach na Réigiún – Cumtha",
        "Rezolucija Europskog odbora regija – Izmišljeno",
        "A Régiók Európai Bizottsága állásfoglalása – Kitalált",
        "Risoluzione del Comitato europeo delle regioni – Inventato",
        "Europos regionų komiteto rezoliucija – Išgalvota",
        "Eiropas Reģionu komitejas rezolūcija – Izdomāts",
        "Riżoluzzjoni tal-Kumitat Ewropew tar-Reġjuni – Ivvintat",
        "Resolutie van het Europees Comité van de Regio’s – Verzonnen",
        "Rezolucja Europejskiego Komitetu Regionów – Zmyślone",
        "Resolução do Comité das Regiões Europeu – Inventado",
        "Rezoluția Comitetului European al Regiunilor – Inventat",
        "Uznesenie Európskeho výboru regiónov – Vymyslené",
        "Resolucija Evropskega odbora regij – Izmišljeno",
        "Resolution från Europeiska regionkommittén – Påhittat",
    ],
)
def test_titles_of_resolutions_in_every_language(title: str) -> None:
    assert RESOLUTION_TITLE.match(title)
    assert COMMITTEE.search(title)
    assert not OPINION_TITLE.match(title)


@pytest.mark.parametrize(
    "title",
    [
        "Opinion of the European Economic and Social Committee on the Communication to the Committee of the Regions",
        "Stellungnahme des Europäischen Wirtschafts- und Sozialausschusses zu der Mitteilung",
        "Avis du Comité économique et social européen sur la communication",
        "Dictamen del Comité Económico y Social Europeo",
        "Parere del Comitato economico e sociale europeo",
        "Parecer do Comité Económico e Social Europeu",
        "Advies van het Europees Economisch en Sociaal Comité",
        "Opinia Europejskiego Komitetu Ekonomiczno-Społecznego",
        "Stanovisko Evropského hospodářského a sociálního výboru",
        "Stanovisko Európskeho hospodárskeho a sociálneho výboru",
        "Udtalelse fra Det Europæiske Økonomiske og Sociale Udvalg",
        "Yttrande från Europeiska ekonomiska och sociala kommittén",
        "Euroopan talous- ja sosiaalikomitean lausunto",
        "Euroopa Majandus- ja Sotsiaalkomitee arvamus",
        "Eiropas Ekonomikas un sociālo lietu komitejas atzinums",
        "Europos ekonomikos ir socialinių reikalų komiteto nuomonė",
        "Az Európai Gazdasági és Szociális Bizottság véleménye",
        "Γνωμοδότηση της Ευρωπαϊκής Οικονομικής και Κοινωνικής Επιτροπής",
        "Становище на Европейския икономически и социален комитет",
        "Avizul Comitetului Economic și Social European",
        "Mišljenje Europskog gospodarskog i socijalnog odbora",
        "Mnenje Evropskega ekonomsko-socialnega odbora",
        "Opinjoni tal-Kumitat Ekonomiku u Soċjali Ewropew",
        "Tuairim ó Choiste Eacnamaíoch agus Sóisialta na hEorpa",
    ],
)
def test_titles_of_the_sister_committee_in_every_language(title: str) -> None:
    assert SOCIAL_COMMITTEE.match(title)


def test_a_title_that_only_names_the_sister_committee_is_not_its() -> None:
    title = "Opinion of the Committee of the Regions on the European Economic and Social Committee"
    assert not SOCIAL_COMMITTEE.match(title)
    assert OPINION_TITLE.match(title)


@pytest.mark.parametrize(
    "line",
    [
        "THE EUROPEAN COMMITEE OF THE REGIONS (CoR),",
        "LE COMITE DES REGIONS,",
        "DER AUSSCHUSS DER REGIONEN",
        "DER AUSSCHUß DER REGIONEN,",
        "ΕΥΡΩΠΑΪΚΗ ΕΠΙΤΡΟΠΗ ΤΩΝ ΠΕΡΙΦΕΡΕΙΩΝ",
        "O COMITÉ EUROPEU DAS REGIÕES",
        "EUROPEISKA REGIONKOMMITTÉNS STÅNDPUNKT",
    ],
)
def test_lead_ins_of_all_years(line: str) -> None:
    assert LEAD_IN.match(line)


@pytest.mark.parametrize(
    ("pattern", "lines"),
    [
        (RAPPORTEUR, ["Co-rapporteurs", "Rapporteuse", "Hauptberichterstatterin:", "Relatores-gerais", "Spravodajkyňa",
                      "Generální zpravodaj", "Raportoare generală", "Εισηγήτρια:", "Pranešėja", "Relatriċi", "Ponentes"]),
        (REFERENCE, ["Reference document(s):", "Odkaz:", "Hivatkozás:", "Dokumenty źródłowe", "Document de referinţă"]),
        (AMENDMENT, ["Amendment 3a", "Pozměňovací návrh č. 2", "Grozījums Nr. 4", "1. módosítási javaslat", "3 pakeitimas",
                     "Proposta de alteração 5", "Amendment\u00a07"]),
        (PROPOSED_HEADER, ["Commission proposal", "Commission’s proposal", "Kommissionsvorschlag", "Komisjoni ettepanek",
                           "Tekst zaproponowany przez Komisję", "Текст, предложен от Комисията", "Commissievoorstel"]),
        (REASON, ["Reason:", "Exposé des motifs", "Обосновка", "Motivatsioon", "Perustelut"]),
        (POINTS_SECTION, ["I. GENERAL OBSERVATIONS", "II POLICY RECOMMENDATIONS", "Πολιτικές συστάσεις"]),
        (AMENDMENTS_SECTION, ["II. RECOMMENDATIONS FOR AMENDMENTS", "II. ÄNDRINGSFÖRSLAG", "I. DOPORUČENÉ ZMĚNY"]),
        (PRESIDENT, ["The First Vice-President", "The Chairman", "Die Präsidentin", "La présidente", "Η Πρόεδρος",
                     "předsedkyně", "Președinta", "Preşedintele", "Predsjednica", "Przewodnicząca", "elnöke"]),
        (MORE_INFORMATION, ["More information:", "Lisätietoja", "Više informacija", "Допълнителна информация"]),
        (CONTACT, ["Contact:", "Pressekontakt", "Yhteystiedot", "Επικοινωνία"]),
    ],
    ids=lambda value: "" if isinstance(value, list) else value.pattern[:12],
)  # fmt: skip
def test_other_wordings(pattern: re.Pattern[str], lines: list[str]) -> None:
    assert [line for line in lines if not pattern.match(line)] == []


@pytest.mark.parametrize(
    ("line", "plenary"),
    [
        ("adopted the following opinion at its 16th plenary session on 15 and 16 January 1997 (meeting of", "16"),
        ("adopted at its 56th plenary session, held on 29 September 2004", "56"),
        ("hat auf seiner 16. Plenartagung am 15./16. Januar 1997", "16"),
        ("a adopté lors de sa 16e session plénière des 15 et 16 janvier 1997", "16"),
        ("a adopté lors de sa 56ème session plénière", "56"),
        ("ha aprobado en su 16º Pleno de los días 15 y 16 de enero", "16"),
        ("ha aprobado en su 56.ª sesión plenaria", "56"),
        ("ha adottato nel corso della 16a sessione plenaria", "16"),
        ("adoptou na 16ª reunião plenária de 15 e 16 de Janeiro", "16"),
        ("heeft tijdens zijn 16e zitting van 15 en 16 januari", "16"),
        ("heeft tijdens zijn 56ste voltallige zitting", "56"),
        ("har på den 16. plenarforsamling", "16"),
        ("antog vid sin 16:e plenarsession", "16"),
        ("antoi 16. täysistunnossaan", "16"),
        ("υιοθέτησε κατά τη 16η σύνοδο ολομέλειας", "16"),
        ("na 56. sesji plenarnej w dniach 29 i 30 września", "56"),
        ("przyjął na swojej 56. sesji plenarnej", "56"),
        ("na svém 56. plenárním zasedání", "56"),
        ("na svojom 56. plenárnom zasadnutí", "56"),
        ("56. plenáris ülésén elfogadta", "56"),
        ("na 56. plenarnem zasedanju", "56"),
        ("na 102. plenarnom zasjedanju", "102"),
        ("56-ojoje plenarinėje sesijoje", "56"),
        ("56. plenārsesijā", "56"),
        ("võttis 56. täiskogu istungjärgul vastu", "56"),
        ("на 68-ата си пленарна сесия", "68"),
        ("în cadrul celei de-a 68-a sesiuni plenare", "68"),
        ("fil-56 sessjoni plenarja tiegħu", "56"),
        ("ag a 149ú seisiún iomlánach", "149"),
    ],
)
def test_the_plenary_in_all_languages(line: str, plenary: str) -> None:
    match = PLENARY.search(line)
    assert match is not None
    assert match["plenary"] == plenary


@pytest.mark.parametrize(
    "line",
    [
        "in 16 plenary sessions",
        "the plenary session of 16 January 1997",
        "on 16 January (plenary session)",
        "in 2002. Plenary sessions were",
        "16th session of the Conference of the Parties",
    ],
)
def test_what_is_no_number_of_a_plenary(line: str) -> None:
    assert PLENARY.search(line) is None


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("adopted by Commission 3 on 9 September 1994 (rapporteur: Mr Example);", "Commission 3"),
        ("Commission 2 – Agriculture, Rural Development, Fisheries –", "Commission 2"),
        ("von der Fachkommission 5 am 3. Mai 1996 angenommen", "Commission 5"),
        ("CIVEX-VI/012", "CIVEX"),
        ("ECOS-V-010", "ECOS"),
        ("SEDEC-VII/003", "SEDEC"),
        ("COTER-013", "COTER"),
        ("the Commission for Constitutional Affairs and European Governance", "CONST"),
        ("Commission for Economic and Social Policy", "ECOS"),
        ("Commission for Economic Policy", "ECON"),
        ("Commission for Citizenship, Governance, Institutional and External Affairs", "CIVEX"),
        ("Commission for Territorial Cohesion Policy and EU Budget", "COTER"),
        ("Commission for Social Policy, Education, Employment, Research and Culture", "SEDEC"),
        ("Commission for the Environment, Climate Change and Energy", "ENVE"),
        ("the ad hoc Commission on the EU Budget", "BUDG"),
        ("Fachkommission für nachhaltige Entwicklung", "DEVE"),
        ("Fachkommission für konstitutionelle Fragen und Regieren in Europa", "CONST"),
        ("commission des relations extérieures", "RELEX"),
        ("commission «Politique économique et sociale»", "ECOS"),
        ("la commission du budget de l'UE", "BUDG"),
        ("Comisión de Recursos Naturales", "NAT"),
        ("commissione Cultura, istruzione e ricerca", "EDUC"),
        ("Komisji Polityki Gospodarczej i Społecznej", "ECOS"),
    ],
)  # fmt: skip
def test_a_commission_by_number_name_or_dossier(line: str, code: str) -> None:
    assert commission_code(line) == code


@pytest.mark.parametrize(
    "line",
    [
        "asks the Commission to present figures",
        "the European Commission for its part",
        "reminds the Commission 2,5 million people",
        "Commission 20",
        "Commission 5 % of which",
        "the UN Commission on Sustainable Development",
        "RECONOMY-5",
        "ECON",
        "civex-vi/012",
        "(COM(2004) 902 final)",
    ],
)
def test_what_names_no_commission_of_the_committee(line: str) -> None:
    assert commission_code(line) is None


def test_the_codes_of_commissions_are_those_of_then_and_now() -> None:
    codes = "CIVEX COTER ECON ENVE NAT SEDEC CONST RELEX DEVE EDUC ECOS BUDG".split()
    assert list(dict.fromkeys(COMMISSIONS.values())) == codes
    assert all(commission_code(f"Commission for {name}") == code for name, code in COMMISSIONS.items())


@pytest.mark.parametrize(
    ("printed", "group"),
    [
        ("ЕНП", "EPP"), ("ΕΛΚ", "EPP"), ("EĽS", "EPP"), ("ELP", "EPP"), ("ПЕС", "PES"), ("ADLE", "ALDE"), ("ЕКР", "ECR"),
        ("uen-ea", "UEN-EA"), ("Οι Πράσινοι", "The Greens"), ("Il-Ħodor", "The Greens"), ("Žalieji", "The Greens"),
        ("De Groenen", "The Greens"), ("renew E.", "Renew Europe"), ("PfE", "PfE"),
    ],
)  # fmt: skip
def test_groups_in_other_languages(printed: str, group: str) -> None:
    assert normalise_group(printed) == group


def test_lineage_holds_every_group_and_goes_both_ways() -> None:
    assert set(LINEAGE) == set(GROUPS.values())
    assert LINEAGE["Renew Europe"] == LINEAGE["ELDR"] == {"ELDR", "ALDE", "Renew Europe"}
    assert LINEAGE["EA"] == {"UEN", "UEN-EA", "EA"}
    assert LINEAGE["EPP"] == {"EPP"}
    assert all(LINEAGE[other] == family for family in LINEAGE.values() for other in family)


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("COM(2014) 254 final/2", "COM(2014) 254"),
        ("KOM(98) 131 endelig udg.", "COM(98) 131"),
        ("KOM(2009) 55 v konečném znění", "COM(2009) 55"),
        ("KOM(2009) 55 lõplik", "COM(2009) 55"),
        ("(COM(2009) 55 definitivo)", "COM(2009) 55"),
        ("COM(2018)390 final", "COM(2018) 390"),
    ],
)
def test_documents_of_the_institutions(printed: str, number: str) -> None:
    assert normalise_reference(printed) == number
    assert INSTITUTION_DOCUMENT.sub("", printed) == ""


@pytest.mark.parametrize("name", sorted(set(WHOLE_LINES) - {"CO_RAPPORTEUR"}))
def test_no_ordinary_sentence_is_taken_for_a_fixed_word(name: str) -> None:
    """CO_RAPPORTEUR is asked of labels only."""
    assert [words for words in ORDINARY if WHOLE_LINES[name].match(words)] == []


HOSTILE = [
    " " * 50_000,
    "\u00a0" * 50_000,
    "I" * 50_000,
    "9" * 50_000,
    "a" * 50_000,
    "(" * 50_000,
    "1. " * 16_000,
    "Committee of the Regions" + "\u00a0" * 40_000 + "x",
    "Committee of the Regions " * 2_000,
    "Rapporteur" + " " * 40_000 + "x",
    "Rapporteur" * 5_000,
    "(rapporteur: " * 4_000,
    "(rapporteur: a (b) " * 3_000,
    "Brussels, " + "1" * 40_000,
    "Commission for " * 3_000,
    "Amendment" + " " * 40_000 + "x",
    "16th " * 10_000,
    "COM(" * 12_000,
    "Evropsk" + "a" * 40_000,
]


@pytest.mark.parametrize("name", sorted(WHOLE_LINES | SEARCHED))
def test_no_line_is_slow(name: str) -> None:
    """Half a second for 50,000 hostile characters: a pattern that goes back over all of them takes many seconds."""
    pattern = (WHOLE_LINES | SEARCHED)[name]
    for line in HOSTILE:
        start = time.process_time()
        pattern.match(line) if name in WHOLE_LINES else pattern.search(line)
        assert time.process_time() - start < 0.5, line[:40]


def test_ordinary_lines_cost_little() -> None:
    """All patterns for whole lines together, over an opinion's 35,000 characters: a reader has twenty milliseconds for it."""
    lines = (ORDINARY * 10)[:1000]
    characters = sum(map(len, lines))
    start = time.process_time()
    for pattern in WHOLE_LINES.values():
        for line in lines:
            pattern.match(line)
    assert (time.process_time() - start) * 35_000 / characters < 0.04


def test_a_rapporteur_in_a_preamble() -> None:
    match = RAPPORTEUR_IN_PREAMBLE.search("adopted on 9 July 2004 (rapporteur: Mr X, President of Y (IT/EPP));")
    assert match is not None
    assert match["person"] == "Mr X, President of Y (IT/EPP)"
    assert RAPPORTEUR_IN_PREAMBLE.search("(co-rapporteurs: Mr A and Mr B),")
    assert RAPPORTEUR_IN_PREAMBLE.search("(föredragande: A B (SE/EPP)),")
    assert not RAPPORTEUR_IN_PREAMBLE.search("(rapporteur: Mr X) was absent")
