"""Addresses the pages link to."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from ui_examples import ID, citation, document, hostile_document

from assistant.ui.links import anchor, citation_link, official_link, passage_link
from corpus.model import DocumentId


def test_a_citation_leads_to_its_words_in_the_document() -> None:
    held = document()
    cited = citation(1, held, "point 1", "more ferries")
    parts = urlsplit(citation_link(cited))
    query = parse_qs(parts.query)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("", "", "/document", "quote")
    assert query["id"] == [ID]
    assert held.text[int(query["start"][0]) : int(query["end"][0])] == "more ferries"


@pytest.mark.parametrize("document_id", [ID, "text:a b&start=9#x@en", "text:é/?%@fr"])
def test_any_id_survives_the_way_through_an_address(document_id: str) -> None:
    held = document()
    about = replace(held.about, id=DocumentId(document_id))
    cited = citation(1, replace(held, about=about), "point 1", "more ferries")
    assert parse_qs(urlsplit(citation_link(cited)).query)["id"] == [document_id]


def test_a_passage_is_linked_without_a_quotation() -> None:
    held = document()
    parts = urlsplit(passage_link(ID, held.passages[3]))
    assert parts.fragment == anchor(held.passages[3]) == "point-1"
    assert list(parse_qs(parts.query)) == ["id"]


def test_an_anchor_cannot_break_out_of_an_address() -> None:
    held = hostile_document()
    link = passage_link(held.about.id, held.passages[0])
    assert not set("\"'<> ") & set(link)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "ftp://a.eu/b",
        "//a.eu",
        "/etc",
        "http://",
        "http://[bad",
        "",
        None,
    ],
)
def test_only_websites_are_official_texts(url: str | None) -> None:
    assert official_link(url) is None


def test_a_website_is_an_official_text() -> None:
    assert official_link(" https://eur-lex.europa.eu/x ") == "https://eur-lex.europa.eu/x"
