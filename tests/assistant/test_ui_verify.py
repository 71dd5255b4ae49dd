"""The page that checks quotations: what is shown of a verdict, its link, and whole articles."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from quotation_examples import ANA, altered, at, checked, match, same, verbatim
from ui_examples import Elements
from verify_examples import ARTICLE, CheckingAssistant, assert_safe, client, page_of, post

from assistant.article import quotations
from assistant.quotation.speakers import Voice
from assistant.quotation.verdicts import Checked, Verdict
from assistant.ui import wording
from assistant.ui.app import web_app
from assistant.ui.finding import Finding
from assistant.ui.headers import VERIFY_POLICY
from assistant.ui.links import LONGEST_CHECK_LINK, check_link


def headline(html: str) -> str:
    return Elements(html).tagged("h1")[0].text


# The page


def test_the_page_begins_with_a_form_and_what_is_searched() -> None:
    response = client(CheckingAssistant()).get("/verify")
    assert response.status_code == 200
    elements = Elements(response.text)
    labels = {element.attributes["for"] for element in elements.tagged("label")}
    assert labels == {element.attributes["id"] for element in elements.found if element.tag in ("textarea", "input")}
    assert (
        "14 documents: 1 opinion and 13 press releases; in German (10) and English (4); "
        "from 18 September 1996 to 7 May 2026." in response.text
    )
    assert not [element for element in elements.found if element.attributes.get("role") == "alert"]


def test_the_page_is_not_for_search_engines_and_runs_one_script() -> None:
    response = client(CheckingAssistant()).get("/verify")
    assert response.headers["content-security-policy"] == VERIFY_POLICY
    assert response.headers["x-robots-tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in response.text
    assert "unsafe" not in VERIFY_POLICY


def test_the_application_has_the_page_and_all_pages_lead_to_it_and_back() -> None:
    site = TestClient(web_app(CheckingAssistant()))
    for path in ("/verify", "/document"):
        links = {element.attributes["href"] for element in Elements(site.get(path).text).tagged("a")}
        assert {"/", "/verify"} <= links
    assert "/verify" in site.get("/").text
    for path in ("/ui/verify.js", "/ui/verify.css"):
        assert site.get(path).status_code == 200


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_verdict_comes_first_in_words(verdict: Verdict) -> None:
    html = page_of(checked(verdict, altered(), explanation="Because <it> is."))
    found = Finding(verdict.value.replace("_", "-"))
    assert headline(html) == wording.HEADLINES[found]
    assert f"<title>{wording.HEADLINES[found]} – " in html
    assert "Because &lt;it&gt; is." in html
    assert_safe(html)


def test_a_match_says_who_when_and_where() -> None:
    html = page_of(checked(Verdict.VERBATIM, verbatim()))
    rows = dict(zip(*(shown_all(html, tag) for tag in ("dt", "dd")), strict=True))
    assert rows[wording.SAID_BY] == "The Committee, drafted by Ana ABC (EL/PES), Mayor of Nowhere"
    assert rows[wording.WHEN] == "2 July 2025"
    assert rows[wording.WHERE] == "point 1 · Why ferries matter · II. RECOMMENDATIONS"
    assert rows[wording.DOCUMENT].startswith("Opinion on ferries")
    links = [element.attributes["href"] for element in Elements(html).tagged("a")]
    said = verbatim()
    assert f"/document?id=celex%3A52025AR2298%40en&start={said.said_start}&end={said.said_end}#quote" in links
    assert "https://eur-lex.europa.eu/eli/C/2025/1234/oj" in links


def shown_all(html: str, tag: str) -> list[str]:
    return [re.sub(r"\s+", " ", element.text).strip() for element in Elements(html).tagged(tag)]


@pytest.mark.parametrize("voice", [Voice.COMMISSION, Voice.MIXED])
def test_the_commissions_wording_is_never_a_plain_yes(voice: Voice) -> None:
    html = page_of(checked(Verdict.VERBATIM, verbatim(voice=voice)))
    assert headline(html) == wording.HEADLINES[Finding.NOT_ITS_OWN]
    assert wording.VOICES[voice] in shown_all(html, "dd")
    assert Elements(html).classed("not-the-committee")


def test_an_invented_text_carries_its_badge() -> None:
    badges = Elements(page_of(checked(Verdict.VERBATIM, at(verbatim(), invented=True)))).classed("badge")
    assert [badge.text for badge in badges] == [wording.INVENTED_BADGE]


def test_who_is_named_stands_beside_who_said_it() -> None:
    said = verbatim(voice=Voice.PERSON, person=ANA)
    html = page_of(checked(Verdict.MISATTRIBUTED, said), speaker="Bo Bcd")
    assert shown_all(html, "dd")[:2] == ["Bo Bcd", str(ANA)]


def test_what_is_nearest_to_nothing_is_no_source() -> None:
    html = page_of(replace(checked(Verdict.NOT_FOUND), nearest=verbatim()))
    elements = Elements(html)
    assert wording.NEAREST_TEXT in elements.classed("nearest")[0].text
    assert not elements.classed("source")
    assert not elements.classed("cite")
    assert wording.NOT_HELD in html


def test_a_quotation_found_nowhere_is_shown_alone() -> None:
    html = page_of(checked(Verdict.NOT_FOUND))
    assert not Elements(html).classed("nearest")
    assert_safe(html)


def test_a_stitched_quotation_shows_where_each_part_stands() -> None:
    second = match([same("islands have")], "islands\nhave", label="point 2")
    html = page_of(checked(Verdict.STITCHED, verbatim(), second), "calls for more ferries islands have")
    assert len(Elements(html).classed("place")) == 2
    assert Elements(html).with_id("quotation-place-2")


def test_further_places_are_listed() -> None:
    html = page_of(checked(Verdict.VERBATIM, verbatim(), verbatim(), verbatim()))
    assert f"{wording.FURTHER_PLACES} (2)" in html
    assert len(Elements(html).classed("facts")) >= 3


def test_a_citation_can_be_selected_without_a_script_and_copied_with_it() -> None:
    elements = Elements(page_of(checked(Verdict.VERBATIM, verbatim())))
    forms = {element.attributes["id"]: element.text for element in elements.tagged("pre")}
    assert set(forms) == {"quotation-plain", "quotation-markdown", "quotation-bibtex"}
    assert forms["quotation-bibtex"].startswith("@misc{cor-52025AR2298-en-point-1,")
    buttons = [button.attributes for button in elements.tagged("button") if "data-copies" in button.attributes]
    assert {button["data-copies"] for button in buttons} == {*forms, "share-link"}
    assert all("hidden" in button for button in buttons)


# The share link


def test_a_link_repeats_the_check() -> None:
    assistant = CheckingAssistant()
    html = post(assistant, quote="calls & <for> #more", speaker="Ana=Abc").text
    link = Elements(html).with_id("share-link")[0].attributes["href"]
    again = client(assistant).get(link)
    assert assistant.checks == [("calls & <for> #more", "Ana=Abc")] * 2
    assert again.text == html


def test_a_link_keeps_that_the_text_is_one_quotation() -> None:
    assistant = CheckingAssistant()
    html = post(assistant, quote=ARTICLE, **{"as": "quotation"}).text
    client(assistant).get(Elements(html).with_id("share-link")[0].attributes["href"])
    assert assistant.checks == [(ARTICLE, None)] * 2


def test_a_text_too_long_for_a_link_has_none() -> None:
    assert check_link("x" * (LONGEST_CHECK_LINK - 6), "") is not None
    assert check_link("x" * LONGEST_CHECK_LINK, "") is None
    html = page_of(checked(Verdict.VERBATIM, verbatim()), "é" * 400)
    assert wording.TOO_LONG_TO_SHARE in html
    assert not Elements(html).with_id("share-link")


# Articles


def test_an_article_is_counted_marked_and_checked_one_by_one() -> None:
    assistant = CheckingAssistant(verdict=checked(Verdict.ALTERED, altered()))
    html = post(assistant, quote=ARTICLE).text
    elements = Elements(html)
    assert headline(html) == "None of 2 quotations stands word for word"
    assert shown_all(html, "li")[0] == "2 with changed words"
    assert [speaker for _, speaker in assistant.checks] == ["Ana Abc", "Bo Bcd"]
    marked = elements.classed("quoted-here")
    assert [mark.attributes["href"] for mark in marked] == ["#quotation-1", "#quotation-2"]
    assert wording.HEADLINES[Finding.ALTERED] in marked[0].text
    assert all(elements.with_id(f"quotation-{number}") for number in (1, 2))
    text = re.sub(r"\d \([^)]*\)", "", elements.classed("article")[0].text)
    assert text == ARTICLE
    ids = [element.attributes["id"] for element in elements.found if "id" in element.attributes]
    assert len(ids) == len(set(ids))


def test_what_is_reported_without_marks_is_said_to_be_and_not_counted_as_a_quotation() -> None:
    class Reporting(CheckingAssistant):
        def verify_article(self, article: str) -> list[Checked]:
            first, second = quotations(article)
            return [
                Checked(first, checked(Verdict.NOT_FOUND)),
                Checked(replace(second, reported=True), checked(Verdict.NOT_FOUND)),
            ]

    html = post(Reporting(), quote=ARTICLE).text
    assert headline(html) == "The one quotation does not stand word for word"
    assert html.count(wording.REPORTED) == 1


def test_the_speaker_of_the_form_is_not_that_of_an_article() -> None:
    assert wording.SPEAKER_UNUSED in post(CheckingAssistant(), quote=ARTICLE, speaker="Bo").text


def test_a_quotation_that_cannot_be_checked_says_why() -> None:
    class Refusing(CheckingAssistant):
        def verify_article(self, article: str) -> list[Checked]:
            first, second = quotations(article)
            return [Checked(first, None, "the quotation is odd"), Checked(second, checked(Verdict.NOT_FOUND))]

    html = post(Refusing(), quote=ARTICLE).text
    assert "The quotation is odd." in html
    assert wording.HEADLINES[Finding.UNCHECKED] in html


@pytest.mark.parametrize(
    ("count", "standing", "told"),
    [
        (1, 1, "The one quotation stands word for word"),
        (1, 0, "The one quotation does not stand word for word"),
        (3, 3, "All 3 quotations stand word for word"),
        (3, 0, "None of 3 quotations stands word for word"),
        (3, 1, "1 of 3 quotations stands word for word"),
        (3, 2, "2 of 3 quotations stand word for word"),
    ],
)
def test_the_summary_is_a_sentence(count: int, standing: int, told: str) -> None:
    assert wording.quotations_checked(count, standing) == told
