"""Fifteen real opinions and a real press release, beside the checkout: what a reader counts in them by hand.

The table was filled in from the texts themselves: the points by the last number before the closing, the amendments by
the lines `Amendment n`, everything else by reading the first and last lines.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache

import pytest
from corpus_texts import labelled, parsed, passages
from real_texts import OPINIONS, RELEASE, needs_real_texts

from corpus.model import Document, Kind, Person, RapporteurRole, Role

pytestmark = [pytest.mark.real, needs_real_texts]

CORDEIRO, TUTTO = "Vasco ALVES CORDEIRO", "Kata TÜTTŐ"
PLAIN, GENERAL = RapporteurRole.RAPPORTEUR, RapporteurRole.GENERAL


@dataclass(frozen=True)
class Expected:
    """What one opinion says of itself."""

    celex: str
    points: int
    amendments: int
    rapporteur: Person
    role: RapporteurRole
    adopted: dt.date
    published: dt.date
    oj_number: str
    president: str | None
    references: tuple[str | None, ...]
    footnotes: int = 0
    truncated: bool = False


def day(iso: str) -> dt.date:
    return dt.date.fromisoformat(iso)


TABLE = [
    Expected(
        "52023AR3680", 25, 29,
        Person("Frida NILSSON", "SE", "Renew Europe", "Member of Lidköping Municipality Local Assembly"),
        PLAIN, day("2024-06-19"), day("2024-09-17"), "C/2024/5371", CORDEIRO, ("COM(2023) 416",),
    ),
    Expected(
        "52023AR4545", 0, 33, Person("Erik KONCZER", "HU", "PES", "Member of Komárom-Esztergom County Government"),
        PLAIN, day("2024-04-17"), day("2024-06-26"), "C/2024/3674", None, ("COM(2023) 411", "COM(2023) 414"),
        truncated=True,
    ),
    Expected(
        "52023AR5588", 0, 34,
        Person("Roberto CIAMBETTI", "IT", "ECR", "President and Member of the Regional Council of Veneto"),
        GENERAL, day("2024-04-18"), day("2024-06-26"), "C/2024/3675", None, ("COM(2023) 645",), truncated=True,
    ),
    Expected(
        "52024AR0087", 44, 0,
        Person("József KÓBOR", "HU", "EA", "Member of a Local Assembly: Local Government of Pécs with county rights"),
        GENERAL, day("2024-04-17"), day("2024-06-26"), "C/2024/3673", CORDEIRO,
        ("COM(2023) 630", "COM(2023) 636", "COM(2023) 637", "C(2023) 8626", "C(2023) 8627"), footnotes=2,
    ),
    Expected(
        "52024AR1795", 13, 17, Person("Dimitrios BIRMPAS", "EL", "PES", "Municipal Councillor of Egaleo"),
        PLAIN, day("2024-10-09"), day("2024-12-04"), "C/2024/7067", CORDEIRO, ("COM(2024) 132", "COM(2024) 133"),
        footnotes=2,
    ),
    Expected(
        "52024AR3403", 20, 5, Person("Pehr GRANFALK", "SE", "EPP", "Member of Solna Municipal Council"),
        PLAIN, day("2024-11-20"), day("2025-01-24"), "C/2025/290", CORDEIRO, ("COM(2024) 23",), footnotes=4,
    ),
    Expected(
        "52025AR0626", 64, 0, Person("Mätta IVARSSON", "SE", "The Greens", "Member of regional council, Skåne Region"),
        GENERAL, day("2025-04-03"), day("2025-06-20"), "C/2025/3173", TUTTO, (), footnotes=16,
    ),
    Expected(
        "52025AR1106", 128, 0, Person("Yonnec POLET", "BE", "PES", "Member of Berchem-Sainte-Agathe Municipal Council"),
        PLAIN, day("2025-10-14"), day("2025-12-03"), "C/2025/6322", TUTTO, (), footnotes=19,
    ),
    Expected(
        "52025AR1590", 23, 11, Person("Ricardo RIO", "PT", "EPP", "Mayor of Braga, Portugal"),
        PLAIN, day("2025-10-15"), day("2025-12-03"), "C/2025/6325", TUTTO,
        ("JOIN(2025) 120", "COM(2025) 122", "COM(2025) 2000", "COM(2025) 188"),
    ),
    Expected(
        "52025AR2149", 19, 9, Person("Christophe ROUILLON", "FR", "PES", "Mayor of Coulaines, France"),
        PLAIN, day("2025-07-03"), day("2025-08-29"), "C/2025/4419", TUTTO, ("COM(2025) 140",), footnotes=1,
    ),
    Expected(
        "52025AR2298", 44, 0, Person("Roberto GUALTIERI", "IT", "PES", "Mayor of Roma Capitale"),
        PLAIN, day("2026-03-04"), day("2026-05-20"), "C/2026/2598", TUTTO, (), footnotes=3,
    ),
    Expected(
        "52025AR2449", 16, 0, Person("Jozef VISKUPIČ", "SK", "Renew Europe", "President of Trnava region"),
        PLAIN, day("2026-03-05"), day("2026-05-20"), "C/2026/2605", TUTTO, ("COM(2025) 270",),
    ),
    Expected(
        "52025AR3194", 32, 35,
        Person("Pehr GRANFALK", "SE", "EPP", "Member of the Municipal Council, Solna Municipality"),
        PLAIN, day("2026-03-04"), day("2026-05-20"), "C/2026/2608", None, ("COM(2025) 555",), truncated=True,
    ),
    Expected(
        "52026AR0033", 18, 28,
        Person("Clare COLLERAN MOLLOY", "IE", "Renew Europe", "Councillor and Deputy Mayor of Clare County Council"),
        PLAIN, day("2026-03-05"), day("2026-05-20"), "C/2026/2610", None,
        ("COM(2025) 1005", "COM(2025) 1007", "COM(2025) 1006"), truncated=True,
    ),
    Expected(
        "52026AR0189", 46, 0,
        Person("Fauzaya TALHAOUI", function="President of the Council of the Province of Antwerp"),
        PLAIN, day("2026-03-05"), day("2026-05-20"), "C/2026/2604", TUTTO, (None,), footnotes=1,
    ),
]  # fmt: skip
every_opinion = pytest.mark.parametrize("expected", TABLE, ids=lambda expected: expected.celex)


@cache
def opinion(celex: str) -> Document:
    return parsed((OPINIONS / f"{celex}.txt").read_bytes())


def numbers(document: Document, role: Role) -> list[int]:
    return [int(passage.label.split()[-1]) for passage in passages(document, role)]


def test_the_table_lists_every_opinion() -> None:
    assert {path.stem for path in OPINIONS.glob("*.txt")} == {expected.celex for expected in TABLE}
    assert len(TABLE) == 15


@every_opinion
def test_an_opinion_says_of_itself_what_its_first_and_last_lines_say(expected: Expected) -> None:
    about = opinion(expected.celex).about
    assert about.kind is Kind.OPINION
    assert about.language == "en"
    assert about.id == f"celex:{expected.celex}@en"
    assert about.number == f"COR {expected.celex[1:5]}/0{expected.celex[7:]}"
    assert [(r.person, r.role) for r in about.rapporteurs] == [(expected.rapporteur, expected.role)]
    assert (about.date, about.published, about.oj_number) == (expected.adopted, expected.published, expected.oj_number)
    assert about.president == expected.president
    assert tuple(reference.number for reference in about.references) == expected.references
    assert about.truncated is expected.truncated
    assert about.url == f"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:{expected.celex}"
    assert not about.invented


@every_opinion
def test_the_adoption_date_is_found_in_the_text_too(expected: Expected) -> None:
    text = (OPINIONS / f"{expected.celex}.txt").read_text(encoding="utf-8")
    without = parsed(re.sub(r"^Date: .*\n", "", text, count=1, flags=re.MULTILINE))
    assert without.about.date == (None if expected.truncated else expected.adopted)


@every_opinion
def test_points_and_amendments_are_counted_without_a_gap(expected: Expected) -> None:
    document = opinion(expected.celex)
    assert numbers(document, Role.POINT) == list(range(1, expected.points + 1))
    amendments = {number for role in (Role.AMENDMENT, Role.COMPARISON) for number in numbers(document, role)}
    assert amendments == set(range(1, expected.amendments + 1))
    assert numbers(document, Role.FOOTNOTE) == list(range(1, expected.footnotes + 1))
    kept = {Role.POINT, Role.AMENDMENT, Role.PROPOSAL, Role.COMPARISON, Role.REASON, Role.FOOTNOTE}
    assert {passage.role for passage in document.passages} <= kept


@every_opinion
def test_no_number_inside_an_amendment_is_a_point(expected: Expected) -> None:
    document = opinion(expected.celex)
    amended = [p.end for p in document.passages if p.label.startswith("Amendment")]
    assert all(p.start >= max(amended, default=0) for p in passages(document, Role.POINT))


@every_opinion
def test_a_point_begins_and_ends_with_its_own_words(expected: Expected) -> None:
    """In the source a point's text is the line after its number; nothing of the next heading is drawn into it."""
    lines = (OPINIONS / f"{expected.celex}.txt").read_text(encoding="utf-8").splitlines()
    start = next((i for i, line in enumerate(lines) if line.startswith("THE EUROPEAN COMMITTEE")), len(lines))
    for label, text in labelled(opinion(expected.celex), Role.POINT).items():
        at = lines.index(label.removeprefix("point ") + ".", start)
        assert text.startswith(re.sub(r"\s+", " ", lines[at + 1]).strip()[:60])
        assert re.search(r"[.;:!?…\])’”]$", text), label
        start = at


@every_opinion
def test_every_amendment_has_its_reason(expected: Expected) -> None:
    text = (OPINIONS / f"{expected.celex}.txt").read_text(encoding="utf-8")
    reasons = {
        int(match[1])
        for match in re.finditer(
            r"^Amendment (\d+)$\n((?:(?!^Amendment \d+$).*\n)*)", text.split("POLICY RECOMM")[0], re.M
        )
        if re.search(r"^Reason$", match[2], re.M)
    }
    assert set(numbers(opinion(expected.celex), Role.REASON)) == reasons


@pytest.mark.parametrize(
    ("celex", "label", "heading"),
    [
        ("52024AR0087", "point 12", ("POLICY RECOMMENDATIONS", "General comments")),
        ("52024AR0087", "point 44", ("POLICY RECOMMENDATIONS", "Conclusion")),
        ("52025AR1106", "point 1", ("POLICY RECOMMENDATIONS",)),
        ("52025AR1106", "point 12", ("POLICY RECOMMENDATIONS", "Poverty and social exclusion in the EU")),
        ("52025AR2298", "point 1", ()),
        ("52025AR2298", "point 10", ("The principles of public procurement",)),
        ("52025AR3194", "point 1", ("II. POLICY RECOMMENDATIONS", "General considerations")),
        ("52026AR0189", "point 1", ("POLICY RECOMMENDATIONS", "I. INTRODUCTIONARY REMARKS")),
        ("52026AR0189", "point 46", ("POLICY RECOMMENDATIONS", "VI. EU CHILD GUARANTEE COORDINATOR AND CHILD MARKER")),
    ],
)
def test_a_point_stands_under_its_heading(celex: str, label: str, heading: tuple[str, ...]) -> None:
    assert next(p.heading for p in opinion(celex).passages if p.label == label) == heading


@pytest.mark.parametrize(
    ("celex", "number", "act", "target"),
    [
        ("52025AR1590", 1, "COM(2025) 122 final", "Recital 19"),
        ("52025AR1590", 9, "COM(2025) 122 final", "New Article 18"),
        ("52025AR1590", 10, "COM(2025) 188 final", "Recital 13"),
        (
            "52026AR0033",
            15,
            "Proposal for a Directive of the European Parliament",
            "Article 3 – Article 8 – Paragraph 1",
        ),
        ("52026AR0033", 16, "Proposal for a Regulation of the European Parliament", "Recital 12"),
    ],
)
def test_an_act_named_between_amendments_heads_those_after_it(celex: str, number: int, act: str, target: str) -> None:
    heading = next(p.heading for p in opinion(celex).passages if p.label == f"Amendment {number}")
    assert heading[1].startswith(act)
    assert heading[-2] == target


@pytest.mark.parametrize(
    ("celex", "label", "proposal", "amendment"),
    [
        ("52025AR3194", "Amendment 2", None, "An essential objective of the ECF should be to advance"),  # a new recital
        ("52023AR5588", "Amendment 21",
        "The accreditation of certifiers referred to in Article 3, point (k)(i) shall include"
         " an evaluation of compliance with the following requirements:",
         "The accreditation of certifiers referred to in"
         " Article 2, point (k)(i) shall include"),
    ],
)  # fmt: skip
def test_the_columns_of_an_amendment(celex: str, label: str, proposal: str | None, amendment: str) -> None:
    document = opinion(celex)
    assert labelled(document, Role.PROPOSAL).get(label) == proposal
    assert labelled(document, Role.AMENDMENT)[label].startswith(amendment)


# --- the release ---


@cache
def the_release() -> Document:
    return parsed(RELEASE.read_bytes())


LEHMANN = Person("Heinz Lehmann", "DE", "EPP", "member of Saxony regional parliament")


def test_the_release_has_its_title_and_no_guessed_date() -> None:
    about = the_release().about
    assert about.kind is Kind.RELEASE
    assert about.language == "en"
    assert about.title == "Boosting regions as centres of innovation for a competitive industrial sector in Europe"
    assert about.date is None  # `on 23 March` names no year
    assert (about.celex, about.number, about.url, about.rapporteurs) == (None, None, None, ())


def test_both_quotations_are_whole_and_lehmanns() -> None:
    document = the_release()
    quoted = [document.text[q.start : q.end] for q in document.quotations]
    assert [q.speaker for q in document.quotations] == [LEHMANN, LEHMANN]
    assert len(quoted) == 2
    assert quoted[0].startswith("The EU provides ways of maintaining and expanding")
    assert "making Europe's industry future-proof. Local and regional authorities need to be on board" in quoted[0]
    assert quoted[0].endswith("export support, infrastructure, SMEs and regulation")
    assert quoted[1].startswith("Regional clusters like the Silicon Saxony Cluster are good examples")
    assert "they are anchored in global value chains. Together with other" in quoted[1]
    assert quoted[1].endswith("shortages of skilled labour, and a small-scale economy")


def test_the_broken_paragraph_is_joined_and_the_stray_marks_are_gone() -> None:
    document = the_release()
    assert "productivity and cost competitiveness of industry and essential to its success." in document.text
    assert "**" not in document.text
    assert "](" not in document.text
    assert not re.search(r" [.,](?:\s|$)|\" \w[^\"]*\"|\w \"[,.]|  ", document.text)


def test_the_parts_of_the_release_stand_apart() -> None:
    document = the_release()
    assert len(passages(document, Role.PARAGRAPH)) == 6
    assert labelled(document, Role.MORE_INFORMATION) == {
        "more information 1": "CoR opinion: A European strategy for industry: the role and perspective of regional and"
        " local authorities"
    }
    assert list(labelled(document, Role.CONTACT).values()) == [
        "Carmen Schmidle",
        "Tel. +32 (0)2 282 2366",
        "carmen.schmidle@cor.europa.eu",
    ]
    speaking = [p.label for p in document.passages if p.speaker]
    assert speaking == ["paragraph 3", "paragraph 5"]
