"""The page that checks quotations: what is read from the form, what is shown of a verdict, and what hostile texts can do."""

from __future__ import annotations

import datetime as dt
import logging
import re
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from quotation_examples import (
    ANA,
    added,
    altered,
    at,
    changed,
    checked,
    hostile,
    left_out,
    match,
    same,
    verbatim,
)
from ui_examples import HOSTILE, Elements, ScriptedAssistant

from assistant.article import quotations
from assistant.errors import InputError
from assistant.quotation.checker import MOST_WORDS, Checked
from assistant.quotation.speakers import Voice
from assistant.quotation.verdicts import Difference, Verdict, Verification
from assistant.ui import wording
from assistant.ui.app import web_app
from assistant.ui.comparison import CONTEXT, legend, marked_quotation, marked_source, pieced_together
from assistant.ui.finding import TONES, Finding, finding
from assistant.ui.headers import VERIFY_POLICY, SecurityHeaders
from assistant.ui.icons import icon
from assistant.ui.links import LONGEST_CHECK_LINK, check_link
from assistant.ui.verify_reading import LONGEST_TEXT, Article, OneQuotation, Sent, read
from assistant.ui.verify_routes import MOST_BYTES, add_verify_page

SPOKEN = "“We asked nicely, and most of our cities answered us”"
ARTICLE = f"{SPOKEN}, said Ana Abc. “The sun has not been so patient with anybody”, said Bo Bcd."
MANY = " ".join(["word"] * 121)
ATTACKS = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</textarea><b onclick=x>", HOSTILE]


def shown(html: str) -> str:
    """The text of HTML as a browser shows it, what only screen readers are told included."""
    return re.sub(r"\s+", " ", Elements(f"<body>{html}</body>").found[0].text).strip()


@dataclass
class CheckingAssistant(ScriptedAssistant):
    """Gives the verdict it was given, whatever the quotation; in an article to each."""

    verdict: Verification | Exception = field(default_factory=lambda: checked(Verdict.VERBATIM, verbatim()))
    checks: list[tuple[str, str | None]] = field(default_factory=list)

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        self.checks.append((quote, speaker))
        if isinstance(self.verdict, Exception):
            raise self.verdict
        return self.verdict

    def verify_article(self, article: str) -> list[Checked]:
        return [Checked(quoted, self.verify(quoted.text, quoted.speaker)) for quoted in quotations(article)]

    def counts(self) -> dict[str, int]:
        return {"documents": 14, "opinion": 1, "release": 13, "language:en": 4, "language:de": 10, "passages": 99}

    def period(self) -> tuple[dt.date, dt.date]:
        return dt.date(1996, 9, 18), dt.date(2026, 5, 7)


def client(assistant: CheckingAssistant) -> TestClient:
    """The page alone: the chat takes long to build."""
    app = FastAPI()
    app.add_middleware(SecurityHeaders)
    add_verify_page(app, assistant)
    return TestClient(app, raise_server_exceptions=False)


def post(assistant: CheckingAssistant, **fields: str) -> Response:
    return client(assistant).post("/verify", data=fields)


def page_of(verdict: Verification, quote: str = "calls for more ferries", speaker: str = "") -> str:
    response = post(CheckingAssistant(verdict=verdict), quote=quote, speaker=speaker)
    assert response.status_code == 200
    return response.text


def headline(html: str) -> str:
    return Elements(html).tagged("h1")[0].text


def assert_safe(html: str) -> None:
    """As `ui_examples.assert_inert`, but for the page's own script, and its signs drawn in lines."""
    for element in Elements(html).found:
        assert element.tag not in ("img", "iframe", "object", "style", "b")
        assert not [name for name in element.attributes if name.startswith("on")]
        assert element.attributes.get("href", "/").startswith(("/", "#", "http://", "https://"))
        assert element.tag != "script" or element.attributes == {"src": "/ui/verify.js", "defer": ""}


# What was sent


@pytest.mark.parametrize(
    ("text", "speaker", "asked"),
    [
        ("calls for more ferries", "", OneQuotation("calls for more ferries", None)),
        (" calls for more ferries\n", " Ana ", OneQuotation("calls for more ferries", "Ana")),
        (f"{SPOKEN}, notes Heinz Lehmann", "", OneQuotation(SPOKEN.strip("“”"), "Heinz Lehmann")),
        (f"{SPOKEN}, notes Heinz Lehmann", "Bo Bcd", OneQuotation(SPOKEN.strip("“”"), "Bo Bcd")),
        (
            "“We asked nicely and waited”, said Ana Abc. “Most of our cities answered”.",
            "",
            OneQuotation("We asked nicely and waited … Most of our cities answered", "Ana Abc"),
        ),
        (SPOKEN, "", OneQuotation(SPOKEN.strip("“”"), None)),
        ("“Two words”", "", OneQuotation("“Two words”", None)),
        (ARTICLE, "", Article(ARTICLE, 2)),
        (f"{MANY} {SPOKEN}", "", Article(f"{MANY} {SPOKEN}", 1)),
        (MANY, "", OneQuotation(MANY, None)),
        ("word " * (MOST_WORDS + 1), "", None),
        ("“" + "word " * (MOST_WORDS + 1), "", None),
    ],
)
def test_a_text_is_one_quotation_or_an_article(text: str, speaker: str, asked: OneQuotation | Article | None) -> None:
    assert read(Sent(text, speaker)) == asked


def test_a_term_in_marks_leaves_the_rest_a_quotation() -> None:
    text = f"welcomes the plan for islands and their ports, named {SPOKEN}, and asks for a longer list of all islands by May"
    assert read(Sent(text)) == OneQuotation(text, None)


def test_an_article_is_one_quotation_where_the_reader_says_so() -> None:
    assert read(Sent(ARTICLE, whole=True)) == OneQuotation(ARTICLE, None)


# The finding


@pytest.mark.parametrize(
    ("verdict", "voice", "speaker", "found"),
    [
        (Verdict.VERBATIM, Voice.COMMITTEE, None, Finding.VERBATIM),
        (Verdict.VERBATIM, Voice.COMMISSION, None, Finding.NOT_ITS_OWN),
        (Verdict.ABRIDGED, Voice.MIXED, None, Finding.NOT_ITS_OWN),
        (Verdict.VERBATIM, Voice.QUOTED, None, Finding.NOT_ITS_OWN),
        (Verdict.VERBATIM, Voice.COMMISSION, "the European Commission", Finding.VERBATIM),
        (Verdict.VERBATIM, Voice.COMMITTEE, "!", Finding.UNCONFIRMED),
        (Verdict.VERBATIM, Voice.PERSON, "Ana Abc", Finding.VERBATIM),
        (Verdict.MISATTRIBUTED, Voice.COMMISSION, "the Committee of the Regions", Finding.MISATTRIBUTED),
        (Verdict.ALTERED, Voice.COMMISSION, None, Finding.ALTERED),
        (Verdict.NOT_FOUND, Voice.COMMITTEE, "Ana Abc", Finding.NOT_FOUND),
    ],
)
def test_words_of_others_are_never_simply_true(
    verdict: Verdict, voice: Voice, speaker: str | None, found: Finding
) -> None:
    person = ANA if voice is Voice.PERSON else None
    assert finding(checked(verdict, verbatim(voice=voice, person=person)), speaker) is found


def test_every_verdict_has_a_finding_words_tone_and_sign() -> None:
    for verdict in Verdict:
        assert finding(checked(verdict), None).value == verdict.value.replace("_", "-")
    for found in Finding:
        assert wording.HEADLINES[found]
        assert wording.COUNTED[found]
        assert found in TONES
        assert "<svg" in icon(found)


# The comparison


def test_words_that_differ_are_told_on_both_sides() -> None:
    differences = altered().differences
    quoted = marked_quotation("calls for fewer very fast", differences)
    assert shown(quoted) == "calls for [changed: fewer] [added: very] [changed: fast]"
    assert shown(marked_source(altered())) == "calls for [changed: more] [changed: ferries];"
    assert [element.text for element in Elements(quoted).tagged("ins")] == ["[added: very]"]


def test_a_word_left_out_is_shown_in_the_source_and_its_place_in_the_quotation() -> None:
    found = match([same("calls "), left_out("for more "), same("ferries")], "calls for more ferries")
    assert shown(marked_quotation("calls ferries", found.differences)) == f"calls [{wording.WORDS_MISSING}] ferries"
    assert shown(Elements(marked_source(found)).tagged("del")[0].text) == "[left out: for more]"


def test_what_the_quotation_says_it_left_out_is_no_error() -> None:
    found = match([same("calls "), left_out("for more ", marked=True), same("ferries")], "calls for more ferries")
    for side in (marked_source(found), marked_quotation("calls […] ferries", found.differences)):
        assert not [element for element in Elements(side).found if element.tag in ("del", "ins", "mark")]
    assert "[left out, as the quotation says: for more]" in shown(marked_source(found))
    assert [item.text for item in Elements(legend(found.differences)).classed("as-marked")] == ["marked"]


def test_words_that_are_the_same_are_marked_as_a_whole_in_the_source() -> None:
    assert [element.text for element in Elements(marked_source(verbatim())).tagged("mark")] == [
        "calls for more ferries"
    ]


def test_the_legend_explains_the_marks_that_are_used_and_no_others() -> None:
    assert legend([same("as it is")]) == ""
    assert len(Elements(legend([changed("a", "b"), added("c"), changed("d", "e")])).tagged("li")) == 2


def test_what_stands_around_the_words_compared_stays() -> None:
    quoted = marked_quotation("The Committee “calls for more ferries”.", verbatim().differences)
    assert shown(quoted) == "The Committee “calls for more ferries”."
    assert [element.text for element in Elements(quoted).classed("around")] == ["The Committee “", "”."]


def test_long_passages_are_cut_around_the_words() -> None:
    before, after = "before " * 100, " after" * 100
    said = verbatim()
    longer = replace(
        said, text=f"{before}{said.text[:22]}{after}", said_start=said.start + 700, said_end=said.start + 722
    )
    text = shown(marked_source(longer))
    assert text.startswith("… before")
    assert text.endswith("after …")
    assert len(text) < 2 * CONTEXT + 40


def test_words_that_begin_before_the_slice_shown_are_shown_from_there() -> None:
    said = verbatim()
    cut = replace(said, text=said.text[6:], start=said.start + 6)
    assert shown(marked_source(cut)) == "for more ferries;"


def test_a_source_whose_words_do_not_fit_is_shown_unmarked() -> None:
    odd = replace(verbatim(), differences=(changed("x", "something else"),))
    assert shown(marked_source(odd)) == "calls for more ferries;"


def test_parts_are_numbered_in_the_quotation() -> None:
    second = match([same("islands have")], "islands\nhave", label="point 2")
    html = pieced_together("calls for more ferries, and islands have", [verbatim(), second], "quotation")
    assert [mark.text for mark in Elements(html).tagged("mark")] == ["calls for more ferries", "islands have"]
    assert [link.attributes["href"] for link in Elements(html).tagged("a")] == [
        "#quotation-place-1",
        "#quotation-place-2",
    ]


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


# What cannot be checked, and what must not be possible


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
    html = page_of(InputError("the quotation has fewer than two words"), "<b></b>")  # type: ignore[arg-type]
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
    assert "test_ui_verify.py" in caplog.text
    assert secret not in caplog.text


def test_nothing_of_a_check_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "assistant")
    post(CheckingAssistant(), quote="calls for more ferries")
    assert "ferries" not in caplog.text


def test_matches_are_never_needed() -> None:
    for verdict in Verdict:
        assert_safe(page_of(checked(verdict)))
