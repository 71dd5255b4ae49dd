"""Opinions and resolutions: what is a point, a key message, a heading, an amendment, a footnote."""

from __future__ import annotations

import pytest
from corpus_texts import LEAD_IN, labelled, opinion, parsed, passages, points

from corpus.model import Document, Kind, Person, Role
from corpus.parsing.points import follows


def headings(document: Document) -> dict[str, tuple[str, ...]]:
    return {passage.label: passage.heading for passage in document.passages}


@pytest.mark.parametrize(
    ("previous", "number"),
    [
        (None, (1,)), (None, (1, 1)), ((6,), (7,)), ((2,), (2, 1)), ((2, 1), (2, 2)), ((2, 4), (3,)), ((2, 4), (3, 1)),
        ((1, 1, 1), (1, 1, 2)), ((1, 1, 9), (1, 2)), ((1, 1, 9), (2,)), ((1, 1), (1, 1, 1)),
    ],
)  # fmt: skip
def test_a_number_that_follows(previous: tuple[int, ...] | None, number: tuple[int, ...]) -> None:
    assert follows(number, previous)


@pytest.mark.parametrize(
    ("previous", "number"),
    [
        (None, (2,)),
        (None, ()),
        ((6,), (6,)),
        ((6,), (5,)),
        ((6,), (8,)),
        ((2,), (2, 2)),
        ((2, 4), (2, 6)),
        ((2, 4), (4,)),
        ((1,), (2027,)),
    ],
)
def test_a_number_that_does_not_follow(previous: tuple[int, ...] | None, number: tuple[int, ...]) -> None:
    assert not follows(number, previous)


def test_points_by_a_number_on_a_line_of_its_own_or_before_the_text() -> None:
    expected = {"point 1": "welcomes this;", "point 2": "notes that."}
    assert labelled(parsed(opinion(*points("welcomes this;", "notes that."))), Role.POINT) == expected
    inline = opinion("POLICY RECOMMENDATIONS", LEAD_IN, "1.   welcomes this;", "2.\u00a0\u00a0notes that.")
    assert labelled(parsed(inline), Role.POINT) == expected


def test_the_number_is_printed_before_the_point_and_is_no_part_of_it() -> None:
    document = parsed(opinion(*points("welcomes this;")))
    (point,) = document.passages
    assert document.text[point.start - 3 : point.end] == "1. welcomes this;"


def test_a_number_that_does_not_follow_is_part_of_the_point() -> None:
    document = parsed(
        opinion(*points("asks for a plan by"), "2030.", "and for two trains:", "5.", "notes it.", "2.", "ends.")
    )
    assert labelled(document, Role.POINT) == {
        "point 1": "asks for a plan by 2030. and for two trains:\n5. notes it.",
        "point 2": "ends.",
    }


def test_a_point_of_several_paragraphs_and_a_list() -> None:
    document = parsed(
        opinion(*points("asks for:"), "(a)", "more;", "(b)", "less;", "2.", "It ends.", "Then it goes on.")
    )
    assert labelled(document, Role.POINT) == {
        "point 1": "asks for:\n(a) more;\n(b) less;",
        "point 2": "It ends.\nThen it goes on.",
    }


def test_points_of_several_levels() -> None:
    text = opinion(
        "THE COMMITTEE OF THE REGIONS",
        "1.1",
        "recalls;",
        "1.2",
        "notes;",
        "2.1",
        "asks;",
        "2.1.1",
        "adds;",
        "3.",
        "ends.",
    )
    assert list(labelled(parsed(text), Role.POINT)) == ["point 1.1", "point 1.2", "point 2.1", "point 2.1.1", "point 3"]


def test_a_chapters_title_is_a_heading_of_its_points() -> None:
    document = parsed(
        opinion("1. Introduction", "1.1. It is so.", "1.2. And so.", "2.", "Recommendations", "2.1. Do it.", closing=())
    )
    assert headings(document) == {
        "point 1.1": ("1. Introduction",),
        "point 1.2": ("1. Introduction",),
        "point 2.1": ("2. Recommendations",),
    }


def test_headings_stand_over_the_points_that_follow() -> None:
    document = parsed(
        opinion(
            "POLICY RECOMMENDATIONS", LEAD_IN, "General comments", "1.", "one;", "2.", "two;", "Night trains", "3.",
            "three;",
            "B. Money", "A fund for all", "4.", "four;", "What it costs", "5.", "five.",
        )
    )  # fmt: skip
    first = "POLICY RECOMMENDATIONS"
    assert headings(document) == {
        "point 1": (first, "General comments"),
        "point 2": (first, "General comments"),
        "point 3": (first, "Night trains"),
        "point 4": (first, "B. Money", "A fund for all"),
        "point 5": (first, "B. Money", "What it costs"),
    }


def test_a_new_section_begins_its_headings_anew() -> None:
    document = parsed(
        opinion("I. GENERAL OBSERVATIONS", "The state of things", "1. one;", "II. POLICY RECOMMENDATIONS", "2. two.")
    )
    assert headings(document) == {
        "point 1": ("I. GENERAL OBSERVATIONS", "The state of things"),
        "point 2": ("II. POLICY RECOMMENDATIONS",),
    }


def test_a_line_that_breaks_off_is_no_end_of_a_point() -> None:
    document = parsed(opinion(*points("welcomes the programme called"), "Cool Streets", "2.", "ends."))
    assert labelled(document, Role.POINT)["point 1"] == "welcomes the programme called Cool Streets"


def test_key_messages_before_the_points() -> None:
    document = parsed(
        opinion(
            "THE COMMITTEE OF THE REGIONS", "believes in trains;", "asks for beds.",
            "Rapporteur", ":", "Ms Ana TEST (PT/PES), Mayor", "Reference document", ":", "COM(2009) 9 final",
            "I. POLICY RECOMMENDATIONS", "THE COMMITTEE OF THE REGIONS", "1. one;", "2. two.",
        )
    )  # fmt: skip
    assert labelled(document, Role.KEY_MESSAGE) == {
        "key message 1": "believes in trains;",
        "key message 2": "asks for beds.",
    }
    assert list(labelled(document, Role.POINT)) == ["point 1", "point 2"]
    assert [r.person for r in document.about.rapporteurs] == [Person("Ana TEST", "PT", "PES", "Mayor")]
    assert [r.number for r in document.about.references] == ["COM(2009) 9"]


def test_what_an_old_opinion_rests_on_is_no_message_of_it() -> None:
    document = parsed(
        opinion(
            "THE COMMITTEE OF THE REGIONS,", "having regard to the letter of 3 May;",
            "having regard to the draft opinion (CdR 914/96 rev.) (rapporteur: Mr Ari Test (FI/EPP)),",
            "adopted the following opinion at its 14th plenary session.", "1. It agrees.", "2. It asks.",
        )
    )  # fmt: skip
    assert [p.label for p in document.passages] == ["point 1", "point 2"]
    assert [r.person for r in document.about.rapporteurs] == [Person("Ari Test", "FI", "EPP")]


def test_a_text_without_numbers_has_paragraphs() -> None:
    text = opinion("The Committee met.", "What it said", "It said much.", Kind="resolution", closing=())
    document = parsed(text.replace("The Committee met.", "RESOLUTION\nPOLICY RECOMMENDATIONS\nThe Committee met."))
    assert document.about.kind is Kind.RESOLUTION
    assert labelled(document, Role.PARAGRAPH) == {"paragraph 1": "The Committee met.", "paragraph 2": "It said much."}
    assert headings(document)["paragraph 2"] == ("POLICY RECOMMENDATIONS", "What it said")


def test_parts_of_an_amendment() -> None:
    document = parsed(
        opinion(
            "I. RECOMMENDATIONS FOR AMENDMENTS", "Proposal for a Regulation on plains", "COM(2025) 9999 final",
            "Amendment 1",
            "Recital 4", "Text proposed by the European Commission", "CoR amendment", "1.",
            "Member States shall pay.", "1.",
            "Member States", "and regions", "shall pay.", "Reason", "They do.", *points("welcomes it."),
        )
    )  # fmt: skip
    parts = {p.role: (p.label, document.text_of(p)) for p in document.passages if p.role is not Role.POINT}
    assert parts == {
        Role.PROPOSAL: ("Amendment 1", "1. Member States shall pay."),
        Role.AMENDMENT: ("Amendment 1", "1. Member States and regions shall pay."),
        Role.REASON: ("Amendment 1", "They do."),
    }
    above = (
        "I. RECOMMENDATIONS FOR AMENDMENTS",
        "Proposal for a Regulation on plains COM(2025) 9999 final",
        "Recital 4",
    )
    assert {p.role: p.heading for p in document.passages if p.role is not Role.POINT} == {
        Role.PROPOSAL: (*above, "Text proposed by the European Commission"),
        Role.AMENDMENT: (*above, "CoR amendment"),
        Role.REASON: (*above, "Reason"),
    }
    assert list(labelled(document, Role.POINT)) == ["point 1"]


@pytest.mark.parametrize(
    ("title", "left", "right", "reason"),
    [
        ("Amendment 1", "Text proposed by the Commission", "CoR amendment", "Reason"),
        ("Amendment 1", "Text proposed by the European Commission", "Amendment", "Reason"),
        ("Änderung 1", "Vorschlag der Europäischen Kommission", "Änderung des AdR", "Begründung"),
        ("Amendement 1", "Texte proposé par la Commission européenne", "Amendement du CdR", "Exposé des motifs"),
        ("Enmienda 1", "Texto de la Comisión", "Enmienda del CDR", "Exposición de motivos"),
        ("Emendamento 1", "Testo della Commissione", "Emendamento del CdR", "Motivazione"),
        ("Alteração 1", "Texto da proposta da Comissão Europeia", "Alteração proposta pelo CR", "Justificação"),
        (
            "Wijzigingsvoorstel 1",
            "Door de Commissie voorgestelde tekst",
            "Wijzigingsvoorstel van het CvdR",
            "Motivering",
        ),
        ("Poprawka 1", "Tekst zaproponowany przez Komisję Europejską", "Poprawka KR-u", "Uzasadnienie"),
        ("Ändring 1", "Kommissionens textförslag", "ReK:s ändringsförslag", "Motivering"),
    ],
)
def test_amendments_in_other_languages(title: str, left: str, right: str, reason: str) -> None:
    document = parsed(
        opinion(
            title,
            "Art. 1",
            left,
            right,
            "Ten years and a day.",
            "Six years and a day.",
            reason,
            "Too long.",
            closing=(),
        )
    )
    assert {p.role: document.text_of(p) for p in document.passages} == {
        Role.PROPOSAL: "Ten years and a day.",
        Role.AMENDMENT: "Six years and a day.",
        Role.REASON: "Too long.",
    }
    assert {p.label for p in document.passages} == {"Amendment 1"}
    for line in (title, left, right, reason):
        assert f"{line}\n" in document.text


def test_a_table_that_is_not_told_apart_is_kept_whole() -> None:
    document = parsed(
        opinion(
            "Amendment 1",
            "Article 1",
            "Text proposed by the Commission",
            "CoR amendment",
            "Trains run.",
            "Bees fly",
            closing=(),
        )
    )
    assert labelled(document, Role.COMPARISON) == {"Amendment 1": "Trains run.\nBees fly"}
    assert document.text.count("CoR amendment\n") == 1


def test_the_last_place_and_date_close_the_text() -> None:
    document = parsed(opinion(*points("recalls the declaration of", "ends."), "Brussels, 3 May 2001."))
    assert labelled(document, Role.POINT)["point 2"].startswith("ends.")
    assert document.about.date is not None
    assert document.about.date.isoformat() == "2026-03-05"


def test_a_closing_on_one_line_is_no_part_of_the_last_point() -> None:
    closing = "Brussels, 21 November 2002. The President of the Committee of the Regions Albert BORE"
    document = parsed(opinion(*points("asks for more."), closing=(closing,)))
    assert labelled(document, Role.POINT) == {"point 1": "asks for more."}
    assert str(document.about.date) == "2002-11-21"


def test_a_point_that_begins_with_a_place_and_a_date_is_a_point() -> None:
    document = parsed(
        opinion(*points("notes that in", "ends."), closing=()).replace(
            "notes that in", "notes:\nBrussels, 3 May 2001 was a day when 12 met;"
        )
    )
    assert len(document.passages) == 2


def test_footnotes() -> None:
    document = parsed(
        opinion(
            *points("welcomes it ( 1 ) and that (2);"),
            closing=(
                "Brussels, 5 March 2026.",
                "( 1 )   First note.",
                "( 2 )",
                "Second note (",
                "OJ C 1 ).",
                "(*3) Third.",
                "ELI: x",
                "ISSN 1",
            ),
        )
    )
    assert labelled(document, Role.FOOTNOTE) == {
        "footnote 1": "First note.",
        "footnote 2": "Second note ( OJ C 1 ).",
        "footnote *3": "Third.",
    }
    assert "ELI" not in document.text
    assert "ISSN" not in document.text


def test_a_heading_alone_is_no_passage() -> None:
    document = parsed(opinion(*points("welcomes it."), closing=("Brussels, 5 March 2026.", "The President")))
    assert [p.label for p in passages(document, Role.POINT)] == ["point 1"]
    assert document.text.endswith("The President\n")
