"""A whole conversation in a real browser: ask, go on, stop, ask again, save, delete, undo; and what a model wrote."""

from __future__ import annotations

import json
import queue
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conversing import ADDRESS, HOSTILE, MODEL, NOTICE, SUGGESTED, Conversing
from fastapi import FastAPI
from watched_page import PATIENCE, WIDTHS, Watched

from assistant.answers import Fault, Support
from assistant.conversation.message import Speaker
from assistant.ui import chat, wording
from assistant.ui.app import web_app
from assistant.ui.session import UNDO_SECONDS

if TYPE_CHECKING:
    import gradio as gr
    from playwright.sync_api import Browser, Locator, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
pytestmark = pytest.mark.browser

EXAMPLES = ["What about ferries?"]
QUOTED = "The Committee “more ferries” [1]\n\nThe Committee “have ports” [2]"
HURRIED = f"""
const every = window.setInterval;
window.setInterval = (call, time, ...given) => {{
  if (time === {UNDO_SECONDS * 1000}) window.undoTimeIsOver = call;
  return every(call, time, ...given);
}};
"""
"""Lets a test call what the page would call when a deletion becomes final. Playwright's own clock is no help: it runs
timers of no delay out of their order, and Gradio's page takes its messages in by such timers."""
LARGE = 32
"""Pixels: letters of twice the usual size, as a reader may set them in the browser."""


@pytest.fixture(scope="module")
def assistant() -> Conversing:
    return Conversing()


@pytest.fixture(scope="module")
def forgotten() -> queue.Queue[str]:
    """Keys of pages of which the server keeps nothing any more."""
    return queue.Queue()


@pytest.fixture(scope="module")
def application(assistant: Conversing, forgotten: queue.Queue[str]) -> Iterator[FastAPI]:
    """With little patience for pages that were left."""
    really_forget = chat.forget_page

    def forget(blocks: gr.Blocks, page: str) -> None:
        assert page in blocks.state_holder
        really_forget(blocks, page)
        assert page not in blocks.state_holder
        forgotten.put(page)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("assistant.ui.chat.SECONDS_TO_RETURN", 0.1)
        patch.setattr("assistant.ui.chat.forget_page", forget)
        yield web_app(assistant, EXAMPLES)


@pytest.fixture(params=WIDTHS)
def page(request: pytest.FixtureRequest, browser: Browser, site: str, assistant: Conversing) -> Iterator[Page]:
    """The chat, open; at the end nothing may have run, failed, been asked for from elsewhere, or reach beyond the window."""
    width, height = WIDTHS[request.param]
    assistant.go_on.clear()
    assistant.told.clear()
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    watched = Watched(context.new_page())
    watched.page.add_init_script(HURRIED)
    watched.page.goto(site)
    watched.page.get_by_label(wording.QUESTION_LABEL).wait_for()
    yield watched.page
    assistant.go_on.set()
    assert watched.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
    assert watched.troubles == []


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def questions(page: Page) -> Locator:
    return page.get_by_role("log").get_by_role("heading")


def expect_questions(page: Page, *asked: str) -> None:
    sync_api.expect(questions(page)).to_have_text([f"{wording.YOU_ASKED}: {question}" for question in asked])


def ask(page: Page, question: str) -> None:
    """Asks with the keyboard, and waits for the whole answer."""
    box = page.get_by_label(wording.QUESTION_LABEL)
    box.fill(question)
    box.press("Enter")
    sync_api.expect(questions(page).last).to_contain_text(question)
    sync_api.expect(again(page)).to_be_visible()


def again(page: Page) -> Locator:
    return page.get_by_role("button", name=wording.ASK_AGAIN)


def saved(page: Page, name: str) -> str:
    """What the browser saves when the button with this name is pressed."""
    with page.expect_download() as started:
        button(page, name).click()
    path = started.value.path()
    sync_api.expect(page.locator("#notice").get_by_role("status")).to_have_text(
        wording.saved(started.value.suggested_filename)
    )
    return Path(path).read_text("utf-8")


def saved_json(page: Page) -> dict[str, Any]:
    held: dict[str, Any] = json.loads(saved(page, wording.SAVE_JSON))
    return held


def test_a_conversation_from_the_first_question_to_the_last(page: Page, assistant: Conversing) -> None:
    expect = sync_api.expect
    expect(button(page, wording.SAVE_MARKDOWN)).to_have_count(0)
    expect(button(page, wording.DELETE)).to_have_count(0)
    ask(page, "What about ferries?")
    expect(page.locator(".answer")).to_have_text(QUOTED)
    expect(page.locator("#panel .card")).to_have_count(2)
    expect(page.get_by_text(wording.READ_AS)).to_have_count(0)

    suggestions = page.get_by_role("list", name=wording.GO_ON).get_by_role("button")
    expect(suggestions).to_have_text(list(SUGGESTED))
    suggestions.nth(0).press("Enter")
    expect_questions(page, "What about ferries?", SUGGESTED[0])
    expect(page.get_by_text(f"{wording.READ_AS}: {SUGGESTED[0]} (of ferries)")).to_be_visible()
    expect(suggestions).to_have_count(2)
    ask(page, "and in 2021?")
    suggestions.nth(1).click()
    expect_questions(page, "What about ferries?", SUGGESTED[0], "and in 2021?", SUGGESTED[1])
    expect(page.locator(".answer")).to_have_count(4)
    expect(again(page)).to_be_visible()

    assert [question for question, _ in assistant.told] == [
        "What about ferries?",
        SUGGESTED[0],
        "and in 2021?",
        SUGGESTED[1],
    ]
    assert [len(history) for _, history in assistant.told] == [0, 2, 4, 6]
    assert [(said.role, said.content) for said in assistant.told[1][1]] == [
        (Speaker.USER, "What about ferries?"),
        (Speaker.ASSISTANT, QUOTED),
    ]


def test_stopped_and_asked_again(page: Page, assistant: Conversing) -> None:
    expect = sync_api.expect
    ask(page, "What about bees?")
    page.get_by_label(wording.QUESTION_LABEL).fill("And ferries, slowly?")
    button(page, wording.ASK).click()
    expect(page.locator(".answer").last).to_have_text("The Committee “more ferries” [1]")
    expect(again(page)).to_have_count(0)
    expect(button(page, wording.SAVE_JSON)).to_have_count(0)
    button(page, wording.STOP).click()
    expect(page.get_by_text(wording.STOPPED)).to_be_visible()

    assistant.go_on.set()
    again(page).press("Enter")
    expect(page.locator(".answer").last).to_have_text(QUOTED)
    expect(page.get_by_text(wording.STOPPED)).to_have_count(0)
    expect_questions(page, "What about bees?", "And ferries, slowly?")
    expect(questions(page).last).to_be_in_viewport()
    expect(page.get_by_label(wording.QUESTION_LABEL)).to_be_focused()
    assert [len(history) for _, history in assistant.told] == [0, 2, 2]


def test_a_failure_can_be_asked_again(page: Page, assistant: Conversing) -> None:
    expect = sync_api.expect
    ask(page, "Will it fail?")
    expect(page.get_by_text(wording.FAILED)).to_be_visible()
    expect(page.locator("#panel .card")).to_have_count(0)
    again(page).click()
    expect(page.locator(".answer")).to_have_text(QUOTED)
    expect(page.get_by_text(wording.FAILED)).to_have_count(0)
    expect_questions(page, "Will it fail?")
    assert assistant.told == [("Will it fail?", ())] * 2


def test_a_conversation_is_saved_both_ways(page: Page) -> None:
    ask(page, "What about ferries?")
    ask(page, "What does the model say?")
    text = saved(page, wording.SAVE_MARKDOWN)
    for words in (
        "## What about ferries?",
        "The Committee “more ferries” \\[1\\]",
        f"(<{ADDRESS}>)",
        "point 1, 2 July 2025",
        "Written by ollama:small \\<b\\>model\\</b\\>",
        f"⚠ {wording.SUPPORTS[Support.UNSUPPORTED]}: “45 %” is not in the passages cited.",
        wording.withheld(2),
    ):
        assert words in text
    first, second = saved_json(page)["turns"]
    assert (first["question"], first["answer"], first["mode"]) == ("What about ferries?", QUOTED, "extractive")
    assert [cited["quote"] for cited in first["citations"]] == ["more ferries", "have ports"]
    assert (second["read_as"], second["model"], second["withheld"]) == (
        "What does the model say? (of ferries)",
        MODEL,
        2,
    )
    assert [claim["support"] for claim in second["claims"]] == [
        *("verbatim", "supported", "unsupported", "unsupported", "supported")
    ]
    assert "secret" not in text + json.dumps([first, second])
    assert page.locator("#saved :is(textarea, input)").input_value() == ""


def test_deleted_had_back_and_deleted_for_good(page: Page, assistant: Conversing) -> None:
    expect = sync_api.expect
    undo = button(page, wording.UNDO)
    ask(page, "What about ferries?")
    button(page, wording.DELETE).press("Enter")
    expect(page.locator("#notice").get_by_role("status")).to_have_text(wording.DELETED)
    expect(page.get_by_role("log")).to_have_text("")
    expect(page.locator("#panel .card")).to_have_count(0)
    expect(page.locator("#examples").get_by_role("button")).to_have_text(EXAMPLES)
    expect(button(page, wording.DELETE)).to_have_count(0)
    undo.press("Enter")
    expect(page.locator(".answer")).to_have_text(QUOTED)
    expect(page.locator("#panel .card")).to_have_count(2)
    expect(undo).to_have_count(0)

    button(page, wording.DELETE).click()
    expect(undo).to_be_visible()
    page.evaluate("undoTimeIsOver()")
    expect(undo).to_have_count(0)
    expect(page.get_by_role("log")).to_have_text("")
    ask(page, "What about bees?")
    expect_questions(page, "What about bees?")
    assert assistant.told[-1] == ("What about bees?", ())


def test_a_new_question_makes_a_deletion_final(page: Page) -> None:
    ask(page, "What about ferries?")
    button(page, wording.DELETE).click()
    sync_api.expect(button(page, wording.UNDO)).to_be_visible()
    ask(page, "What about bees?")
    sync_api.expect(button(page, wording.UNDO)).to_have_count(0)
    expect_questions(page, "What about bees?")


def test_what_a_model_wrote_says_sentence_by_sentence_how_it_stands(page: Page) -> None:
    expect = sync_api.expect
    ask(page, "What does the model say?")
    answer = page.locator(".answer")
    expect(answer.locator(".support")).to_contain_text(
        [wording.SUPPORTS[support] for support in (Support.VERBATIM, Support.SUPPORTED, Support.SUPPORTED)]
    )
    first, second = answer.get_by_role("note").all()
    expect(first).to_contain_text(wording.SUPPORTS[Support.UNSUPPORTED])
    expect(first).to_contain_text("By 2031, 45 % of them are to sail on hydrogen.")
    expect(first.get_by_role("listitem")).to_have_text(
        ["“45 %” is not in the passages cited.", "The date “2031” is not in the passages cited."]
    )
    expect(second.get_by_role("listitem")).to_have_text(wording.DOUBTS[Fault.NAME][1].format(HOSTILE))
    expect(page.get_by_text(f"Written by {MODEL}; each sentence was held against")).to_be_visible()
    expect(page.get_by_text(wording.withheld(2))).to_be_visible()
    legend = page.get_by_role("list", name=wording.SUPPORT).get_by_role("listitem")
    expect(legend).to_have_text(
        [wording.supported(support, count) for support, count in zip(Support, (1, 2, 2), strict=True)]
    )


def test_a_sign_opens_the_words_of_the_text(page: Page) -> None:
    expect = sync_api.expect
    ask(page, "What does the model say?")
    answer = page.locator(".answer")
    sign, words = answer.locator("summary").first, answer.locator(".held").first
    expect(words).to_be_hidden()
    box = sign.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 24
    sign.focus()
    page.keyboard.press("Enter")
    expect(words.locator("q")).to_be_visible()
    expect(words.locator(".marker")).to_have_count(1)
    sign.click()
    expect(words).to_be_hidden()


def test_why_no_model_answered_is_told_above_how_the_answer_came_about(page: Page) -> None:
    ask(page, "What about ferries, with a notice?")
    notes = page.get_by_role("log").locator(".note")
    sync_api.expect(notes).to_have_text([wording.sentence(NOTICE), re.compile("no language model was used")])


def test_letters_of_twice_the_size_fit(page: Page) -> None:
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": LARGE, "fixed": LARGE}})
    ask(page, "What does the model say?")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == f"{LARGE}px"
    for name in (wording.SAVE_MARKDOWN, wording.SAVE_JSON, wording.DELETE):
        button(page, name).scroll_into_view_if_needed()
        box = button(page, name).bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= page.evaluate("innerWidth")


def test_every_control_has_a_name(page: Page) -> None:
    ask(page, "What about ferries since 2019?")
    controls = page.get_by_role("button").all() + page.get_by_role("textbox").all()
    assert len(controls) == 1 + len(SUGGESTED) + 3 + 2
    for control in controls:
        assert control.evaluate("e => (e.ariaLabel ?? '') + e.innerText + (e.labels?.[0]?.innerText ?? '')").strip()


def test_nothing_is_kept_of_a_page_that_was_closed(browser: Browser, site: str, forgotten: queue.Queue[str]) -> None:
    page = browser.new_page()
    with page.expect_request("**/heartbeat/*") as held:
        page.goto(site)
    key = held.value.url.rpartition("/")[2]
    ask(page, "What about ferries?")
    page.close()
    while forgotten.get(timeout=PATIENCE) != key:
        pass  # of another test
