"""The invented texts themselves: what they state of themselves holds, so that a reader can be held to it."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter

import pytest
from doubles.invented import Era, InventedOpinion, Words
from doubles.many import MOST, era_of, invented_works
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from doubles.words import MISPRINTED, WORDS, before_2015, printed_date

from corpus.language import OFFICIAL_LANGUAGES, detect_language
from corpus.model import Kind, RapporteurRole, Role
from corpus.parsing.dates import parse_date
from corpus.parsing.front import OJ_NUMBER, normalise_reference, read_front
from corpus.parsing.people import parse_person
from corpus.parsing.points import follows
from corpus.vocabulary import (
    ADOPTED_AT,
    AMENDMENT,
    AMENDMENTS_SECTION,
    CO_RAPPORTEUR,
    COMMITTEE,
    COMMITTEE_HEADER,
    GENERAL_RAPPORTEUR,
    GROUPS,
    LEAD_IN,
    OPINION_TITLE,
    PLENARY,
    POINTS_SECTION,
    PREAMBLE,
    PRESIDENT,
    PROPOSED_HEADER,
    RAPPORTEUR,
    RAPPORTEUR_IN_PREAMBLE,
    REASON,
    REFERENCE,
    commission_code,
)

MANY = invented_works(200, seed=7)
ALL = [*OPINIONS, *LANGUAGE_OPINIONS.values(), *MANY]
ALL_WORDS = [*WORDS.values(), *(before_2015(words) for words in WORDS.values() if words.language != "ga"), MISPRINTED]
EVERY = pytest.mark.parametrize(
    "work", [*OPINIONS, *LANGUAGE_OPINIONS.values(), *MANY[:33]], ids=lambda work: f"{work.celex}.{work.language}"
)
IN_PREAMBLE = (Era.Y1994, Era.Y1999, Era.Y2004)


def every_word(words: Words) -> str:
    return f"{words.language}-{words.committee}"


def printed_references(work: InventedOpinion) -> list[str]:
    return [" ".join(reference.printed) for reference in work.references]


def test_every_work_has_a_number_of_its_own() -> None:
    one_language = [work for work in ALL if work.language == "en"]
    assert (
        len({work.celex for work in one_language})
        == len({work.oj_number for work in one_language})
        == len(OPINIONS) + 201
    )
    assert len({work.celex for work in LANGUAGE_OPINIONS.values()}) == 1
    assert tuple(sorted(LANGUAGE_OPINIONS)) == tuple(work.language for work in LANGUAGE_OPINIONS.values())


def test_every_layout_and_every_language_is_there() -> None:
    assert all(count >= 2 for count in Counter(work.era for work in OPINIONS).values())
    assert {work.era for work in OPINIONS} == set(Era)
    assert tuple(sorted(WORDS)) == tuple(sorted(LANGUAGE_OPINIONS)) == OFFICIAL_LANGUAGES


def test_the_irregular_is_there() -> None:
    rapporteurs = [rapporteur for work in OPINIONS for rapporteur in work.rapporteurs]
    assert {rapporteur.role for rapporteur in rapporteurs} == set(RapporteurRole)
    assert {work.kind for work in OPINIONS} == {Kind.OPINION, Kind.RESOLUTION}
    assert any(work.kind is Kind.RESOLUTION and work.amendments for work in OPINIONS)
    assert any(not amendment.proposal for work in OPINIONS for amendment in work.amendments)
    assert any(not amendment.reason for work in OPINIONS for amendment in work.amendments)
    assert any(len(work.references) > 3 for work in OPINIONS)
    assert any(reference.number is None for work in OPINIONS for reference in work.references)
    assert any("(" in work.celex for work in OPINIONS)
    words = "\n".join(words for work in OPINIONS for words in work.labels().values())
    assert all(form in words for form in ("()", "51,4\u00a0%", "6\u202f140\u202f000", "(*1)"))


@EVERY
def test_a_work_is_whole(work: InventedOpinion) -> None:
    assert work.adopted is not None
    assert work.published is not None
    assert work.adopted < work.published
    assert work.era is era_of(work.adopted)
    assert OJ_NUMBER.match(work.oj_number)
    assert re.fullmatch(r"5\d{4}[AIX]R\d{4}(?:\(\d{2}\))?", work.celex)
    assert (work.celex[5] == "X") == (work.kind is Kind.RESOLUTION) == bool(work.groups) == (not work.rapporteurs)
    assert work.title.startswith(work.kind.capitalize()) or work.language != "en" or "Outlook" in work.title
    assert work.president
    assert bool(work.eli) == (work.era is Era.Y2023)


@EVERY
def test_what_is_printed_reads_as_stated(work: InventedOpinion) -> None:
    for rapporteur in work.rapporteurs:
        assert parse_person(rapporteur.printed) == rapporteur.person
    for reference, printed in zip(work.references, printed_references(work), strict=True):
        assert normalise_reference(printed) == reference.number
    for group in work.groups:
        assert group in GROUPS.values()
        assert group in work.groups_line


@EVERY
def test_every_label_is_cited_once_and_has_words(work: InventedOpinion) -> None:
    labels = work.labels()
    points = [point for section in work.sections for point in section.points]
    assert len([label for label, role in labels if role is Role.POINT]) == len(points)
    assert len([label for label, role in labels if role is Role.AMENDMENT]) == len(work.amendments)
    assert all(words.strip() == words != "" for words in labels.values())
    previous = None
    for point in points:
        number = tuple(int(part) for part in point.number.split("."))
        assert follows(number, previous)
        previous = number


@EVERY
def test_every_footnote_is_called_once(work: InventedOpinion) -> None:
    words = "\n".join(
        text for (_, role), text in work.labels().items() if role in (Role.POINT, Role.KEY_MESSAGE, Role.PARAGRAPH)
    )
    calls = re.findall(r"\((\*?\d{1,2})\)", words)
    assert sorted(calls) == sorted(number for number, _ in work.notes)


@EVERY
def test_inserted_words_are_new_in_the_amendment(work: InventedOpinion) -> None:
    for amendment in work.amendments:
        for words in amendment.inserted:
            assert any(words in paragraph for paragraph in amendment.amendment)
            assert not any(words in paragraph for paragraph in amendment.proposal)
        assert amendment.target
    assert bool(work.act) == bool(work.amendments)


@pytest.mark.parametrize(
    "work", [work for work in (*OPINIONS, *MANY) if work.era in IN_PREAMBLE], ids=lambda work: work.celex
)
def test_a_preamble_says_what_is_stated(work: InventedOpinion) -> None:
    whole = "\n".join(work.preamble)
    assert all(PREAMBLE.match(paragraph) for paragraph in work.preamble)
    (plenary,) = (match["plenary"] for row in work.preamble if (match := PLENARY.search(row)))
    assert int(plenary) == work.plenary
    assert work.commission in whole
    assert {code for row in work.preamble if (code := commission_code(row))} == {
        code for code in (commission_code(work.commission),) if code
    }
    named = [match["person"] for row in work.preamble if (match := RAPPORTEUR_IN_PREAMBLE.search(row))]
    assert len(named) == bool(work.rapporteurs)
    assert all(rapporteur.printed in named[0] for rapporteur in work.rapporteurs)
    assert work.adopted is not None
    assert f"{work.adopted.day} {work.adopted:%B}" in whole


@pytest.mark.parametrize(
    "work", [work for work in OPINIONS if work.era not in IN_PREAMBLE], ids=lambda work: work.celex
)
def test_later_works_have_no_preamble(work: InventedOpinion) -> None:
    assert not work.preamble
    assert work.plenary is None
    assert not work.commission


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_the_opinion_in_each_language_is_in_that_language(language: str) -> None:
    work = LANGUAGE_OPINIONS[language]
    points = [point.text for section in work.sections for point in section.points]
    assert len(points) == 3
    assert len(work.amendments) == 1
    assert detect_language("\n".join([work.title, *points, work.amendments[0].reason]))[0] == language


@pytest.mark.parametrize("words", ALL_WORDS, ids=every_word)
def test_the_fixed_words_are_told_in_every_language(words: Words) -> None:
    assert COMMITTEE.fullmatch(words.committee)
    assert LEAD_IN.match(words.lead_in)
    assert COMMITTEE.search(words.opinion_of)
    assert OPINION_TITLE.match(f"{words.opinion_of} – Test")
    assert POINTS_SECTION.match(words.policy_section)
    assert POINTS_SECTION.match(f"II. {words.policy_section}")
    assert AMENDMENTS_SECTION.match(f"I. {words.amendments_section}")
    assert PROPOSED_HEADER.match(words.proposed_header)
    assert COMMITTEE_HEADER.match(words.committee_header)
    assert REASON.match(words.reason)
    number = AMENDMENT.match(words.amendment.format(12))
    assert number is not None
    assert "12" in (number["number"], number["leading"])
    assert any(PRESIDENT.match(line) for line in words.president)
    assert all(PRESIDENT.match(line) or COMMITTEE.search(line) for line in words.president)


@pytest.mark.parametrize("words", WORDS.values(), ids=every_word)
def test_the_labels_of_the_front_are_told_in_every_language(words: Words) -> None:
    reference = REFERENCE.match(f"{words.reference}: COM(2025) 1 final")
    assert reference is not None
    assert reference["rest"] == "COM(2025) 1 final"
    for label, general, several in (
        (words.rapporteur, False, False),
        (words.general_rapporteur, True, False),
        (words.co_rapporteurs, False, True),
    ):
        match = RAPPORTEUR.match(f"{label}: Ana TEST (PT/EPP)")
        assert match is not None, label
        assert (match["label"], match["colon"], match["rest"]) == (label, ":", "Ana TEST (PT/EPP)")
        assert bool(GENERAL_RAPPORTEUR.search(match["label"])) is general
        assert bool(CO_RAPPORTEUR.match(match["label"])) is several


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_every_day_of_the_calendar_is_read_in_every_language(language: str) -> None:
    for month in range(1, 13):
        day = dt.date(2020 + month % 3, month, 31 if month in (1, 3, 5, 7, 8, 10, 12) else month)
        printed = printed_date(day, language)
        assert parse_date(printed, language) == day, printed
        place_and_date = ADOPTED_AT.match(WORDS[language].brussels.format(printed))
        assert place_and_date is not None, printed
        assert parse_date(place_and_date["date"], language) == day, printed


@pytest.mark.parametrize("work", LANGUAGE_OPINIONS.values(), ids=lambda work: work.language)
def test_the_front_in_every_language_is_read(work: InventedOpinion) -> None:
    words = WORDS[work.language]
    front = read_front(
        [
            work.title,
            f"({work.oj_number})",
            f"{words.rapporteur}: {work.rapporteurs[0].printed}",
            f"{words.reference}: {work.references[0].printed[0]}",
            work.references[0].printed[1],
        ],
        work.language,
    )
    assert (front.title, front.oj_number) == (work.title, work.oj_number)
    assert [rapporteur.person for rapporteur in front.rapporteurs] == [row.person for row in work.rapporteurs]
    assert [reference.number for reference in front.references] == ["COM(2025) 933"]


def test_many_works_are_the_same_every_time_and_different_from_one_another() -> None:
    assert invented_works(50, seed=7) == MANY[:50]
    assert invented_works(50, seed=8) != MANY[:50]
    assert len({work.title for work in MANY}) == len(MANY)
    assert {work.adopted.year for work in MANY if work.adopted} == set(range(1994, 2027))
    assert {work.era for work in MANY} == set(Era)
    points = [words for work in MANY for (_, role), words in work.labels().items() if role is Role.POINT]
    assert len(set(points)) == len(points)
    with pytest.raises(ValueError, match="more than"):
        invented_works(MOST + 1, seed=7)
