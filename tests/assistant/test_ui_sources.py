"""The panel of sources."""

from __future__ import annotations

from dataclasses import replace

from ui_examples import (
    HOSTILE,
    Elements,
    answer,
    assert_inert,
    citation,
    document,
    ferry_answer,
    hit,
    hostile_document,
    invented,
    refusal,
)

from assistant.ui import wording
from assistant.ui.links import citation_link
from assistant.ui.sources import empty_panel, sources_panel
from corpus.model import Person, Role


def test_a_card_tells_where_the_words_stand() -> None:
    given = ferry_answer()
    panel = Elements(sources_panel(given))
    (card,) = panel.classed("card")
    for words in (
        "1 Opinion on ferries",
        "Opinion · 2 July 2025 · COR 2025/02298",
        "point 1",
        "II. RECOMMENDATIONS › Why ferries matter",
        "Rapporteur: Ana ABC (EL/PES), Mayor of Nowhere",
        "calls for more ferries;",
    ):
        assert words in card.text
    assert [mark.text for mark in panel.tagged("mark")] == ["more ferries"]
    assert [heading.text for heading in panel.tagged("h2")] == [wording.SOURCES]


def test_what_is_quoted_of_one_passage_has_one_card() -> None:
    held = document()
    first, again = citation(1, held, "point 1", "more ferries"), citation(3, held, "point 1", "calls for more")
    panel = Elements(sources_panel(answer(first, citation(2, held, "point 2", "ports"), again)))
    one, two = panel.classed("card")
    assert [number.text.strip() for number in panel.classed("number")] == ["1", "3", "2"]
    assert "calls for more ferries;" in one.text
    assert "ports" in two.text
    assert [mark.text for mark in panel.tagged("mark")] == ["calls for more", " ferries", "ports"]


def test_a_card_links_to_the_document_and_the_official_text() -> None:
    given = ferry_answer()
    page, official = Elements(sources_panel(given)).tagged("a")
    assert page.attributes["href"] == citation_link(given.citations[0])
    assert official.attributes["href"] == "https://eur-lex.europa.eu/eli/C/2025/1234/oj"
    for link in (page, official):
        assert link.attributes["target"] == "_blank"
        assert link.attributes["rel"] == "noopener noreferrer"


def test_a_document_without_an_address_has_no_official_text() -> None:
    held = document()
    held = replace(held, about=replace(held.about, url="javascript:alert(1)"))
    links = Elements(sources_panel(answer(citation(1, held, "point 1", "more ferries")))).tagged("a")
    assert len(links) == 1


def test_every_card_of_an_invented_text_says_so() -> None:
    held = invented(document())
    given = answer(citation(1, held, "point 1", "more ferries"), citation(2, held, "point 2", "ports"))
    assert [badge.text for badge in Elements(sources_panel(given)).classed("badge")] == [wording.INVENTED_BADGE] * 2
    assert wording.INVENTED_BADGE not in sources_panel(ferry_answer())


def test_the_commissions_wording_is_not_taken_for_the_committees() -> None:
    cited = citation(1, document(), "Amendment 1", "once a day", Role.PROPOSAL)
    (note,) = Elements(sources_panel(answer(cited))).classed("not-the-committee")
    assert note.text == wording.ROLE_NOTES[Role.PROPOSAL]
    assert not Elements(sources_panel(ferry_answer())).classed("role-note")


def test_a_quotation_names_its_speaker_and_not_the_rapporteur() -> None:
    cited = citation(1, document(), "point 1", "more ferries")
    passage = replace(cited.hit.passage, speaker=Person("Bo SPEAKER"))
    panel = sources_panel(answer(replace(cited, hit=replace(cited.hit, passage=passage))))
    assert "Speaker: Bo SPEAKER" in panel
    assert "Ana ABC" not in panel


def test_a_refusal_shows_no_sources_but_what_is_nearest() -> None:
    panel = Elements(sources_panel(refusal(hit(document(), "point 1"))))
    assert [heading.text for heading in panel.tagged("h2")] == [wording.NEAREST]
    assert [hint.text for hint in panel.classed("hint")] == [wording.NEAREST_NOTE]
    assert len(panel.classed("card")) == 1
    assert not panel.tagged("mark")
    assert not panel.classed("number")
    assert wording.SOURCES not in panel.tagged("section")[0].text


def test_a_refusal_with_nothing_near_shows_nothing() -> None:
    assert sources_panel(refusal()) == ""
    assert wording.NO_SOURCES in empty_panel()


def test_nothing_hostile_gets_through() -> None:
    held = hostile_document()
    given = answer(citation(1, held, HOSTILE, "ends."))
    assert_inert(sources_panel(given))
    assert_inert(sources_panel(refusal(hit(held, HOSTILE))))
    assert f"{HOSTILE} ends." in Elements(sources_panel(given)).tagged("blockquote")[0].text
