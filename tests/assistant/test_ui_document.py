"""The page of one document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui_examples import ABOUT, HOSTILE, Elements, assert_inert, document, hostile_document, invented

from assistant.ui import wording
from assistant.ui.document_page import Span, document_page, quote_span, text_blocks
from corpus.model import Document, Role
from corpus.parsing.builder import TextBuilder

LINES = st.lists(
    st.tuples(st.sampled_from(["line", "heading", "passage", "numbered"]), st.text("ab <>&\"'\t\n\r1.", max_size=12)),
    max_size=8,
)


def stored_words(page: str) -> list[str]:
    return " ".join(element.text for element in Elements(page).classed("stored")).split()


def test_the_text_is_shown_whole_and_in_order() -> None:
    held = document()
    assert stored_words(document_page(held)) == held.text.split()
    assert stored_words(document_page(held, Span(10, len(held.text) - 5))) == held.text.split()


@given(LINES)
def test_blocks_cover_every_text(lines: list[tuple[str, str]]) -> None:
    builder = TextBuilder()
    for kind, text in lines:
        if kind in ("line", "heading"):
            builder.line(text)
        else:
            builder.passage(Role.POINT, "point", text, (lines[0][1],), prefix="1. " if kind == "numbered" else "")
    held = Document(ABOUT, builder.text(), builder.passages(ABOUT.id))
    position, shown = 0, ""
    for block in text_blocks(held):
        assert not held.text[position : block.start].strip()
        assert block.start < block.end
        shown += held.text[block.start : block.end]
        position = block.end
    assert not held.text[position:].strip()
    assert "".join(shown.split()) == "".join(held.text.split())


def test_headings_and_passages_can_be_linked_to() -> None:
    page = Elements(document_page(document()))
    ids = [element.attributes["id"] for element in page.found if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    targets = [link.attributes["href"][1:] for link in page.tagged("a") if link.attributes["href"].startswith("#")]
    assert set(targets) <= set(ids)
    assert {"point-1", "amendment-1", "amendment-1.proposal", "footnote-1"} <= set(targets)
    assert [heading.text for heading in page.tagged("h3")] == ["I. AMENDMENTS", "II. RECOMMENDATIONS"]
    assert [heading.text for heading in page.tagged("h4")] == ["Why ferries matter"]


def test_roles_are_told() -> None:
    page = Elements(document_page(document()))
    (proposal,) = page.with_id("amendment-1.proposal")
    assert wording.ROLE_NOTES[Role.PROPOSAL] in proposal.text
    assert "A ferry sails once a day." in proposal.text
    (reason,) = page.with_id("amendment-1.reason")
    assert wording.ROLE_NOTES[Role.REASON] in reason.text
    (point,) = page.with_id("point-1")
    assert point.text == "point 11. calls for more ferries;"


def test_the_quotation_is_highlighted_and_is_the_target() -> None:
    held = document()
    start = held.text.index("more ferries")
    page = Elements(document_page(held, Span(start, start + len("more ferries"))))
    assert [mark.text for mark in page.tagged("mark")] == ["more ferries"]
    assert [element.text for element in page.with_id("quote")] == ["more ferries"]


def test_a_quotation_may_run_over_several_passages() -> None:
    held = document()
    span = Span(held.text.index("Once is"), held.text.index("more ferries") + 4)
    page = Elements(document_page(held, span))
    marked = " ".join(mark.text for mark in page.tagged("mark")).split()
    assert marked == held.text[span.start : span.end].split()
    assert [element.text for element in page.with_id("quote")] == ["Once is not enough."]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, None),
        ("3", None),
        ("x", "y"),
        ("-1", "5"),
        ("5", "5"),
        ("9", "3"),
        ("0", "99999"),
        ("1e3", "2"),
        ("2", "3"),
        ("9" * 5000, "1"),
    ],
)
def test_an_invalid_range_is_ignored(start: str | None, end: str | None) -> None:
    assert quote_span("ab \n cd", start, end) is None


def test_a_range_is_freed_of_blanks() -> None:
    assert quote_span("ab \n cd", "2", "7") == Span(5, 7)


def test_what_is_known_is_shown() -> None:
    page = Elements(document_page(document()))
    (facts,) = page.classed("facts")
    for words in (
        "2 July 2025",
        "1 September 2025",
        "COR 2025/02298",
        "52025AR2298",
        "C/2025/1234",
        "English",
        "Ana ABC (EL/PES), Mayor of Nowhere",
        "Proposal on ferries – COM(2024) 411",
    ):
        assert words in facts.text
    (provenance,) = page.classed("provenance")
    assert "texts/ferries.txt" in provenance.text
    assert "plain_text/1" in provenance.text


def test_warnings_are_shown_where_they_hold() -> None:
    plain = document()
    assert wording.INVENTED_NOTE not in document_page(plain)
    assert wording.TRUNCATED_NOTE not in document_page(plain)
    assert wording.REAL_TEXTS_COMMAND not in document_page(plain)
    assert wording.INVENTED_NOTE in document_page(invented(plain))
    assert wording.REAL_TEXTS_COMMAND in document_page(plain, holds_invented=True)
    cut = replace(plain, about=replace(plain.about, truncated=True))
    assert wording.TRUNCATED_NOTE in document_page(cut)


def test_the_text_says_its_language() -> None:
    held = document()
    page = Elements(document_page(replace(held, about=replace(held.about, language="pl"))))
    assert page.with_id("text")[0].attributes["lang"] == "pl"
    assert "Polish" in page.classed("facts")[0].text


def test_nothing_hostile_gets_through() -> None:
    held = hostile_document()
    page = document_page(held, Span(3, len(held.text) - 2))
    assert_inert(page)
    assert Elements(page).tagged("h1")[0].text == HOSTILE
    assert stored_words(page) == held.text.split()
    assert "javascript:" not in page
