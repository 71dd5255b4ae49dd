"""The quotation check in a real browser, on the demonstration corpus: paste, read the verdict, see which words differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fastapi import FastAPI
from watched_page import WIDTHS, Watched

from assistant.pipeline import Assistant
from assistant.settings import Settings
from assistant.ui import wording
from assistant.ui.app import web_app
from assistant.ui.finding import Finding

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
pytestmark = pytest.mark.browser

GENUINE = (
    "considers that a night train is worth more to a region far from an airport than to the two capitals at either end"
    " of the line"
)
ALTERED = (
    "does not support operating subsidies for night trains from the Community budget and believes that a line which is"
    " still losing money after five years should"
)
SPOKEN = "A heart attack does not carry a passport"
RELEASED = f"“{SPOKEN}. If the hospital over the bridge is ten minutes nearer, the crew must be allowed to drive over the bridge,”"
UNHEARD = "Seventeen dragons paid their parking fines in chocolate before the opera singer swallowed the violin"
COMMISSION = (
    "Flood plains hold back water, store carbon and clean rivers. Member States should therefore identify the flood plains"
    " that can be reconnected to their river"
)
ARTICLE = f"""Night trains are back

The Committee wrote that it “{GENUINE}”. It “{ALTERED} be closed”.

“{SPOKEN},” said Marcelina Zawrotna.

“{UNHEARD},” said Karl Nobody."""
HOSTILE = "</textarea><script>alert(1)</script>\"><img src=x onerror=alert(2)> the dragons' parking fines in chocolate"


@pytest.fixture(scope="module")
def application(demo_data: Path) -> FastAPI:
    """With the demonstration corpus in it."""
    return web_app(Assistant.open(Settings(demo_data)))


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """The check, open; at the end nothing may have run, failed, been asked for from elsewhere, or reach beyond the window."""
    width, height = WIDTHS[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, base_url=site)
    watched = Watched(context.new_page())
    watched.page.goto("/verify")
    yield watched.page
    for opened in context.pages:
        assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
    assert watched.troubles == []


def check(page: Page, text: str, speaker: str = "") -> None:
    page.get_by_label(wording.VERIFY_TEXT_LABEL).fill(text)
    page.get_by_label(wording.VERIFY_SPEAKER_LABEL).fill(speaker)
    page.get_by_role("button", name=wording.CHECK, exact=True).click()


def expect_verdict(page: Page, found: Finding) -> None:
    headline = page.get_by_role("heading", level=1)
    sync_api.expect(headline).to_have_text(wording.HEADLINES[found])
    sync_api.expect(headline).to_be_in_viewport()
    sync_api.expect(page).to_have_title(re.compile(re.escape(wording.HEADLINES[found])))


def fact(page: Page, name: str) -> str:
    return page.locator("dl.facts div", has=page.get_by_text(name, exact=True)).first.locator("dd").inner_text()


def test_a_genuine_quotation_is_confirmed_with_its_place(page: Page) -> None:
    check(page, GENUINE)
    expect_verdict(page, Finding.VERBATIM)
    sync_api.expect(page.locator(".source .said")).to_have_text(GENUINE)
    assert fact(page, wording.SAID_BY).startswith("The Committee, drafted by Brigida CASTELVERI")
    assert fact(page, wording.WHEN) == "7 October 2009"
    assert fact(page, wording.WHERE).startswith("key message 1")
    assert wording.INVENTED_BADGE in fact(page, wording.DOCUMENT)
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=re.compile(wording.OPEN_DOCUMENT)).click()
    sync_api.expect(opened.value.locator("mark#quote")).to_have_text(GENUINE)
    sync_api.expect(opened.value.locator("mark#quote")).to_be_in_viewport()


def test_changed_words_are_shown_on_both_sides(page: Page) -> None:
    check(page, f"{ALTERED} be closed")
    expect_verdict(page, Finding.ALTERED)
    quoted, source = page.locator(".quoted"), page.locator(".source")
    sync_api.expect(quoted.locator("mark.changed")).to_have_text(f"[{wording.CHANGED}: five]")
    sync_api.expect(source.locator("mark.changed")).to_have_text(f"[{wording.CHANGED}: three]")
    sync_api.expect(page.get_by_role("list", name=wording.LEGEND)).to_be_visible()
    left, right = quoted.bounding_box(), source.bounding_box()
    assert left is not None
    assert right is not None
    wide = page.evaluate("innerWidth") >= 1000
    assert (right["x"] >= left["x"] + left["width"]) is wide
    assert (right["y"] >= left["y"] + left["height"]) is not wide


def test_what_is_not_found_says_what_was_searched(page: Page) -> None:
    check(page, UNHEARD)
    expect_verdict(page, Finding.NOT_FOUND)
    sync_api.expect(page.get_by_text(wording.NOT_HELD)).to_be_visible()
    sync_api.expect(
        page.get_by_text("24 documents: 11 opinions, 1 resolution and 12 press releases; in English (14)")
    ).to_be_visible()
    sync_api.expect(page.locator(".source")).to_have_count(0)
    sync_api.expect(page.get_by_text(wording.CITE)).to_have_count(0)


def test_the_wrong_speaker_is_told_and_the_right_one_named(page: Page) -> None:
    check(page, f"{RELEASED} said Marcelina Zawrotna")
    expect_verdict(page, Finding.MISATTRIBUTED)
    assert fact(page, wording.GIVEN_TO) == "Marcelina Zawrotna"
    assert fact(page, wording.SAID_BY).startswith("Joris Vanderschelde (BE/EPP)")
    check(page, RELEASED, "Joris Vanderschelde")
    expect_verdict(page, Finding.VERBATIM)


def test_the_commissions_wording_is_no_plain_yes(page: Page) -> None:
    check(page, COMMISSION)
    expect_verdict(page, Finding.NOT_ITS_OWN)
    assert "not the Committee’s position" in fact(page, wording.SAID_BY)


def test_an_article_is_read_quotation_by_quotation(page: Page) -> None:
    check(page, ARTICLE)
    headline = page.get_by_role("heading", level=1)
    sync_api.expect(headline).to_have_text("1 of 4 quotations stands word for word")
    counts = page.locator(".counts .count")
    sync_api.expect(counts).to_have_text(
        [
            f"1 {wording.COUNTED[found]}"
            for found in (Finding.VERBATIM, Finding.ALTERED, Finding.MISATTRIBUTED, Finding.NOT_FOUND)
        ]
    )
    marked = page.locator(".article .quoted-here")
    sync_api.expect(marked).to_have_count(4)
    marked.nth(1).click()
    card = page.locator("#quotation-2")
    sync_api.expect(card.get_by_role("heading", name=wording.HEADLINES[Finding.ALTERED])).to_be_in_viewport()
    sync_api.expect(card.locator(".source mark.changed")).to_contain_text("three")
    folded = page.locator("#quotation-1 details.folded > summary")
    sync_api.expect(page.locator("#quotation-1 .source")).to_be_hidden()
    folded.click()
    sync_api.expect(page.locator("#quotation-1 .source")).to_be_visible()


def test_a_shared_link_repeats_the_check_for_somebody_else(page: Page, browser: Browser, site: str) -> None:
    check(page, f"{RELEASED} & more <b>", "Marcelina Zawrotna")
    headline = page.get_by_role("heading", level=1)
    link = page.get_by_role("link", name=wording.SHARE).evaluate("link => link.href")
    told = headline.inner_text()
    fresh: BrowserContext = browser.new_context(
        viewport={"width": 390, "height": 844}, base_url=site, java_script_enabled=False
    )
    other = fresh.new_page()
    other.goto(link)
    sync_api.expect(other.get_by_role("heading", level=1)).to_have_text(told)
    sync_api.expect(other.get_by_label(wording.VERIFY_TEXT_LABEL)).to_have_value(f"{RELEASED} & more <b>")
    sync_api.expect(other.get_by_label(wording.VERIFY_SPEAKER_LABEL)).to_have_value("Marcelina Zawrotna")
    fresh.close()


def test_a_citation_is_copied_and_without_a_script_it_can_be_selected(page: Page, browser: Browser, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    check(page, GENUINE)
    page.get_by_text(wording.CITE).click()
    page.locator(".form", has_text="BibTeX").get_by_role("button").click()
    sync_api.expect(page.get_by_role("button", name=wording.COPIED)).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("@misc{cor-text-a52b0e21a1af31d2-en-key-message-1,")
    assert f"``{GENUINE}''" in copied
    page.get_by_role("button", name=wording.COPY_LINK).click()
    sync_api.expect(page.get_by_role("button", name=wording.COPIED)).to_have_count(2)
    assert page.evaluate("navigator.clipboard.readText()").startswith(f"{site}verify?quote=considers%20that")

    still = browser.new_context(base_url=site, java_script_enabled=False).new_page()
    still.goto(f"/verify?quote={GENUINE}")
    still.get_by_text(wording.CITE).click()
    sync_api.expect(still.locator("pre#quotation-bibtex")).to_have_text(re.compile("@misc"))
    sync_api.expect(still.locator("button.copy").first).to_be_hidden()
    still.context.close()


def test_the_keyboard_is_enough(page: Page) -> None:
    text = page.get_by_label(wording.VERIFY_TEXT_LABEL)
    for _ in range(6):
        page.keyboard.press("Tab")
        if text.evaluate("box => box === document.activeElement"):
            break
    sync_api.expect(text).to_be_focused()
    page.keyboard.insert_text(GENUINE)
    page.keyboard.press("Tab")
    sync_api.expect(page.get_by_label(wording.VERIFY_SPEAKER_LABEL)).to_be_focused()
    page.keyboard.press("Tab")
    sync_api.expect(page.get_by_role("button", name=wording.CHECK, exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect_verdict(page, Finding.VERBATIM)
    summary = page.locator("details.cite > summary")
    summary.focus()
    page.keyboard.press("Enter")
    sync_api.expect(page.locator("pre#quotation-plain")).to_be_visible()
    page.get_by_role("link", name=wording.CHECK_ANOTHER).focus()
    page.keyboard.press("Enter")
    sync_api.expect(page.get_by_label(wording.VERIFY_TEXT_LABEL)).to_be_in_viewport()
    page.get_by_label(wording.VERIFY_TEXT_LABEL).fill(UNHEARD)
    page.get_by_label(wording.VERIFY_TEXT_LABEL).press("Control+Enter")
    expect_verdict(page, Finding.NOT_FOUND)


def test_what_cannot_be_checked_is_told_and_stays_in_the_box(page: Page) -> None:
    for text, told in (
        ("", wording.EMPTY_CHECK),
        ("word", "fewer than two words"),
        ("word " * 5_000, wording.TOO_LONG_FOR_ONE),
    ):
        check(page, text)
        sync_api.expect(page.get_by_role("alert")).to_contain_text(told)
        sync_api.expect(page.get_by_label(wording.VERIFY_TEXT_LABEL)).to_have_value(text)


@pytest.mark.parametrize("text", [HOSTILE, "<b><i></i></b> <br>", "اللجنة تؤيد القطارات الليلية في جميع المناطق"])
def test_markup_and_other_scripts_are_words(page: Page, text: str) -> None:
    check(page, text, HOSTILE[:200])
    sync_api.expect(page.get_by_label(wording.VERIFY_TEXT_LABEL)).to_have_value(text)
    sync_api.expect(page.get_by_label(wording.VERIFY_SPEAKER_LABEL)).to_have_value(HOSTILE[:200])
    assert page.locator("img").count() == 0
    assert page.locator("script").count() == 1


def test_the_check_is_found_from_the_chat_and_the_chat_from_it(page: Page) -> None:
    page.get_by_role("link", name=wording.ASK_A_QUESTION).click()
    page.get_by_label(wording.QUESTION_LABEL).wait_for()
    page.get_by_role("link", name=wording.CHECK_A_QUOTATION).click()
    sync_api.expect(page.get_by_label(wording.VERIFY_TEXT_LABEL)).to_be_visible()
