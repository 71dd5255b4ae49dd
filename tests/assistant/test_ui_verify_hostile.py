"""The page that checks quotations: what cannot be checked, and what hostile texts and requests can do."""

from __future__ import annotations

import logging
from dataclasses import replace
from urllib.parse import urlencode

import pytest
from quotation_examples import changed, checked, hostile, left_out, same, verbatim
from ui_examples import HOSTILE, Elements
from verify_examples import ARTICLE, CheckingAssistant, assert_safe, client, page_of, post

from assistant.errors import InputError
from assistant.quotation.verdicts import Difference, Verdict
from assistant.ui import wording
from assistant.ui.verify_reading import LONGEST_TEXT
from assistant.ui.verify_routes import MOST_BYTES

ATTACKS = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</textarea><b onclick=x>", HOSTILE]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"quote": ""}, wording.EMPTY_CHECK),
        ({"quote": " \n "}, wording.EMPTY_CHECK),
        ({}, wording.EMPTY_CHECK),
        ({"quote": "word " * 5_000}, wording.TOO_LONG_FOR_ONE),
        ({"quote": "x" * (LONGEST_TEXT + 1)}, wording.too_long(LONGEST_TEXT + 1, LONGEST_TEXT)),
        ({"quote": "more ferries", "speaker": "x" * 201}, wording.too_long(201, 200)),
    ],
)
def test_what_cannot_be_checked_is_told_in_place_and_kept(fields: dict[str, str], told: str) -> None:
    assistant = CheckingAssistant()
    response = post(assistant, **fields)
    elements = Elements(response.text)
    assert [element.text for element in elements.found if element.attributes.get("role") == "alert"] == [told]
    assert elements.tagged("textarea")[0].text == "\n" + fields.get("quote", "")
    assert elements.tagged("textarea")[0].attributes["aria-describedby"] == "problem"
    assert assistant.checks == []


def test_what_the_checker_refuses_is_told_as_a_sentence() -> None:
    html = page_of(InputError("the quotation has fewer than two words"), "<b></b>")
    assert "The quotation has fewer than two words." in html
    assert_safe(html)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("verdict", [Verdict.VERBATIM, Verdict.ALTERED, Verdict.STITCHED, Verdict.NOT_FOUND])
def test_hostile_quotations_are_words(attack: str, verdict: Verdict) -> None:
    differences = (replace(same(attack), source="calls for more ferries"),)
    found = replace(verbatim(), differences=differences)
    html = page_of(checked(verdict, found, explanation=attack), attack, attack)
    assert_safe(html)
    assert Elements(html).tagged("textarea")[0].text == "\n" + attack
    assert Elements(html).with_id("speaker")[0].attributes["value"] == attack


@pytest.mark.parametrize("verdict", list(Verdict))
def test_hostile_documents_are_words(verdict: Verdict) -> None:
    found = replace(checked(verdict, hostile(), hostile()), nearest=hostile())
    html = page_of(found, f"{HOSTILE} ends", HOSTILE)
    assert_safe(html)
    assert "javascript:" not in " ".join(element.attributes.get("href", "") for element in Elements(html).found)


@pytest.mark.parametrize(
    "each", [same(HOSTILE), changed("x", HOSTILE), left_out(HOSTILE), left_out(HOSTILE, marked=True)]
)
def test_hostile_sources_are_words(each: Difference) -> None:
    html = page_of(checked(Verdict.ALTERED, replace(hostile(), differences=(each,))), each.quote or "more ferries")
    assert HOSTILE in Elements(html).classed("source")[0].text
    assert_safe(html)


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_articles_are_words(attack: str) -> None:
    text = f"{ARTICLE}\n\n“{attack} and a good many more words”, said Ana Abc.\n\n{attack}"
    html = post(CheckingAssistant(), quote=text).text
    assert Elements(html).classed("quoted-here")
    assert_safe(html)


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_links_are_words(attack: str) -> None:
    html = client(CheckingAssistant()).get("/verify", params={"quote": attack, "speaker": attack, "as": attack}).text
    assert_safe(html)


def test_line_breaks_and_first_blank_lines_stay_as_they_were_sent() -> None:
    html = post(CheckingAssistant(), quote="\r\n\r\nmore\r\nferries\0").text
    assert Elements(html).tagged("textarea")[0].text == "\n\n\nmore\nferries"


def test_requests_that_are_too_large_are_refused_kindly() -> None:
    assistant = CheckingAssistant()
    response = client(assistant).post("/verify", content=b"quote=" + b"x" * MOST_BYTES)
    assert response.status_code == 413
    assert wording.TOO_MUCH_SENT in response.text
    assert assistant.checks == []


@pytest.mark.parametrize("body", [b"\xff\xfe=%00%ff", b"&".join([b"a=1"] * 50), b"quote", b"quote=%ED%A0%80"])
def test_odd_requests_are_answered(body: bytes) -> None:
    assert client(CheckingAssistant()).post("/verify", content=body).status_code == 200


def test_the_longest_text_fits_in_greek_letters() -> None:
    assistant = CheckingAssistant()
    body = urlencode({"quote": "λ " * (LONGEST_TEXT // 2), "speaker": "λ" * 200})
    assert client(assistant).post("/verify", content=body).status_code == 200
    assert len(urlencode({"quote": "λ" * LONGEST_TEXT, "speaker": "λ" * 200})) < MOST_BYTES


def test_a_failure_is_told_kindly_and_the_quotation_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "a very secret quotation"
    response = post(CheckingAssistant(verdict=RuntimeError(f"cannot read {secret}")), quote=secret)
    assert response.status_code == 500
    assert wording.CHECK_FAILED in response.text
    assert Elements(response.text).tagged("textarea")[0].text == "\n" + secret
    assert "RuntimeError" in caplog.text
    assert "verify_examples.py" in caplog.text
    assert secret not in caplog.text


def test_nothing_of_a_check_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "assistant")
    post(CheckingAssistant(), quote="calls for more ferries")
    assert "ferries" not in caplog.text


def test_matches_are_never_needed() -> None:
    for verdict in Verdict:
        assert_safe(page_of(checked(verdict)))
