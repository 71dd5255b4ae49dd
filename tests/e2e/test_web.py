"""The web application in a real browser: ask, read the answer as it comes, open the citation, see the words."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from fastapi import FastAPI
from watched_page import PATIENCE, WIDTHS, Watched

from assistant.answers import Answer, Citation, Claim, Refusal, RefusalReason, Support
from assistant.conversation.message import Message
from assistant.errors import NotFoundError
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.ui import wording
from assistant.ui.app import web_app
from corpus.model import NO_LINKS, Description, Document, DocumentId, Kind, Links, Provenance, Role
from corpus.parsing.builder import TextBuilder
from index.hits import Hit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
pytestmark = pytest.mark.browser

HOSTILE = (
    "<img src=x onerror=alert(1)> ![x](http://pictures.invalid/x.png) ${alert(2)} {{7*7}} \"'><script>alert(3)</script>"
)
EXAMPLES = ["What about ferries?", "What about bees?", "What about snow?", "What about trams?"]


def make_document() -> Document:
    builder = TextBuilder()
    builder.line("Opinion on ferries")
    for number in range(1, 41):
        builder.passage(
            Role.POINT, f"point {number}", f"calls for ferry {number} to sail on time;", prefix=f"{number}. "
        )
    builder.passage(Role.POINT, "point 41", HOSTILE, prefix="41. ")
    about = Description(
        id=DocumentId("celex:52025AR2298@en"),
        kind=Kind.OPINION,
        language="en",
        title="Opinion on ferries",
        provenance=Provenance("ferries.txt", "0" * 64, "text/plain", "plain_text/1"),
        invented=True,
    )
    return Document(about, builder.text(), builder.passages(about.id))


def cite(document: Document, n: int, label: str, quote: str) -> Citation:
    passage = next(passage for passage in document.passages if passage.label == label)
    text = document.text_of(passage)
    start = passage.start + text.index(quote)
    hit = Hit(document.about, passage, text, passage.start, passage.end, 0.9, passage.start, passage.end)
    return Citation(n, hit, quote, start, start + len(quote))


@dataclass
class ScriptedAssistant:
    """Answers in two steps, and goes on to the second only when the test says so."""

    held: Document = field(default_factory=make_document)
    go_on: threading.Event = field(default_factory=threading.Event)
    holds_invented: bool = True
    document_count: int = 1

    def ask(self, question: str) -> Answer:
        *_, last = self.stream(question)
        return last

    def understood(self, question: str, without: Collection[str]) -> tuple[Constraint, ...]:
        """Of a question that says `since 2019`, and of one about a person with a hostile name."""
        documents = frozenset({self.held.about.id})
        found = [
            Constraint(kind, words, question.index(words), question.index(words) + len(words), value, True, documents)
            for words, kind, value in (
                ("since 2019", ConstraintKind.DATE, "since 2019-01-01"),
                ("by Mallory", ConstraintKind.PERSON, HOSTILE),
            )
            if words in question
        ]
        return tuple(constraint for constraint in found if constraint.key not in without)

    def stream(
        self, question: str, *, without: Collection[str] = (), history: Sequence[Message] = ()
    ) -> Iterator[Answer]:
        understood = self.understood(question, without)
        for answer in self.answers(question):
            yield replace(answer, understood=understood)

    def answers(self, question: str) -> Iterator[Answer]:
        if "fail" in question:
            raise RuntimeError("the test asked for it")
        if "Mars" in question:
            nearest = (cite(self.held, 1, "point 3", "ferry").hit,)
            message = "The texts do not say."
            yield Answer("en", message, refusal=Refusal(RefusalReason.NOT_IN_TEXTS, message), nearest=nearest)
            return
        steps = [cite(self.held, 1, "point 30", "ferry 30"), cite(self.held, 2, "point 41", HOSTILE)]
        claims = [Claim(f"The Committee says “{step.quote}”", (step.n,), Support.VERBATIM) for step in steps]
        for count in (1, 2):
            text = "\n\n".join(f"{claim.text} [{claim.citations[0]}]" for claim in claims[:count])
            yield Answer("en", text, tuple(claims[:count]), tuple(steps[:count]))
            if count == 1 and not self.go_on.wait(PATIENCE):
                raise TimeoutError("the test did not go on")

    def links(self, about: Description) -> Links:
        return NO_LINKS

    def document(self, document_id: str) -> Document:
        if document_id != self.held.about.id:
            raise NotFoundError(document_id)
        return self.held


@pytest.fixture(scope="module")
def outside() -> Iterator[list[str]]:
    """Addresses outside this machine that the server's process tried to reach."""
    reached: list[str] = []
    connect = socket.socket.connect

    def watched(self: socket.socket, where: tuple[str | int, ...] | str) -> None:
        host = str(where[0]) if isinstance(where, tuple) else "127.0.0.1"
        if host not in ("127.0.0.1", "::1", "localhost"):
            reached.append(host)
        connect(self, where)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", watched)
        yield reached


@pytest.fixture(scope="module")
def assistant() -> ScriptedAssistant:
    return ScriptedAssistant()


@pytest.fixture(scope="module")
def application(assistant: ScriptedAssistant, outside: list[str]) -> FastAPI:
    return web_app(assistant, EXAMPLES)


@pytest.fixture(params=WIDTHS)
def watched(
    request: pytest.FixtureRequest,
    browser: Browser,
    site: str,
    assistant: ScriptedAssistant,
    outside: list[str],
) -> Iterator[Watched]:
    """The chat, open; at the end nothing may have run, failed, or been asked for from elsewhere."""
    width, height = WIDTHS[request.param]
    assistant.go_on.clear()
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    watched = Watched(context.new_page())
    watched.page.goto(site)
    watched.page.get_by_label(wording.QUESTION_LABEL).wait_for()
    yield watched
    assistant.go_on.set()
    context.close()
    assert watched.troubles == []
    assert outside == []


def _ask(page: Page, question: str) -> None:
    page.get_by_label(wording.QUESTION_LABEL).fill(question)
    page.get_by_role("button", name=wording.ASK, exact=True).click()


def _assert_fits(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_answer_is_read_as_it_comes_and_its_words_are_found(watched: Watched, assistant: ScriptedAssistant) -> None:
    page, expect = watched.page, sync_api.expect
    banner = page.get_by_text(wording.REAL_TEXTS_COMMAND)
    expect(banner).to_be_in_viewport()
    _ask(page, "What about ferries?")
    answer = page.get_by_role("log").locator(".answer")
    expect(answer).to_have_text("The Committee says “ferry 30” [1]")
    expect(page.get_by_role("button", name=wording.STOP)).to_be_visible()
    assistant.go_on.set()
    expect(answer).to_contain_text(f"The Committee says “{HOSTILE}” [2]")
    expect(page.get_by_text("no language model")).to_be_visible()
    expect(page.locator("#panel mark")).to_have_text(["ferry 30", HOSTILE])
    expect(page.locator("#panel .badge")).to_have_text([wording.INVENTED_BADGE] * 2)
    expect(banner).to_be_in_viewport()
    _assert_fits(page)

    with page.context.expect_page() as opened:
        answer.get_by_role("link", name="[1]").click()
    document = opened.value
    quote = document.locator("mark#quote")
    expect(quote).to_have_text("ferry 30")
    expect(quote).to_be_in_viewport()
    expect(document.get_by_text(wording.REAL_TEXTS_COMMAND)).to_be_in_viewport()
    expect(document.locator("#point-41")).to_contain_text(HOSTILE)
    _assert_fits(document)


def test_sources_stand_beside_the_conversation_or_below_it(watched: Watched, assistant: ScriptedAssistant) -> None:
    page = watched.page
    assistant.go_on.set()
    _ask(page, "What about ferries?")
    sync_api.expect(page.locator("#panel .card")).to_have_count(2)
    talk, panel = page.locator("#talk").bounding_box(), page.locator("#panel").bounding_box()
    assert talk is not None
    assert panel is not None
    wide = page.evaluate("innerWidth") >= 1000
    assert (panel["x"] >= talk["x"] + talk["width"]) is wide
    assert (panel["y"] >= talk["y"] + talk["height"]) is not wide


def test_a_source_opens_its_document_without_knowing_where_from(watched: Watched, assistant: ScriptedAssistant) -> None:
    page = watched.page
    assistant.go_on.set()
    _ask(page, "What about ferries?")
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=re.compile(wording.OPEN_DOCUMENT)).first.click()
    sync_api.expect(opened.value.locator("mark#quote")).to_be_in_viewport()
    assert opened.value.evaluate("[window.opener, document.referrer]") == [None, ""]


def test_a_refusal_shows_nearest_passages_and_no_sources(watched: Watched) -> None:
    page, expect = watched.page, sync_api.expect
    _ask(page, "What about Mars?")
    expect(page.get_by_role("heading", name=wording.NEAREST)).to_be_visible()
    expect(page.get_by_role("heading", name=wording.SOURCES)).to_have_count(0)
    expect(page.get_by_text(wording.documents_held(1))).to_be_visible()
    expect(page.locator("#panel mark")).to_have_count(0)
    _assert_fits(page)


def test_what_was_understood_is_shown_and_taken_away(watched: Watched, assistant: ScriptedAssistant) -> None:
    page, expect = watched.page, sync_api.expect
    assistant.go_on.set()
    _ask(page, 'Opinions by Mallory on ferries\n& "boats" since 2019')
    chips = page.get_by_role("list", name=wording.UNDERSTOOD)
    expect(chips.get_by_role("button")).to_have_count(2)
    expect(chips.get_by_role("button").nth(1)).to_contain_text(f"Only texts by {HOSTILE}")
    _assert_fits(page)

    chips.get_by_role("button", name="Only texts since 2019").press("Enter")
    asked = page.get_by_role("log").get_by_role("heading")
    expect(asked).to_have_count(2)
    expect(asked.nth(1)).to_have_text(f'{wording.YOU_ASKED}: Opinions by Mallory on ferries\n& "boats" since 2019')
    expect(page.get_by_text(wording.asked_without("since 2019-01-01"))).to_be_visible()
    expect(chips.nth(1).get_by_role("button")).to_have_count(1)

    chips.nth(1).get_by_role("button").click()
    expect(asked).to_have_count(3)
    expect(page.locator(".answer")).to_have_count(3)
    expect(chips).to_have_count(2)
    expect(page.get_by_label(wording.QUESTION_LABEL)).to_have_value("")


def test_stopping_keeps_what_has_come_and_nothing_more_comes(watched: Watched, assistant: ScriptedAssistant) -> None:
    page, expect = watched.page, sync_api.expect
    _ask(page, "What about ferries?")
    expect(page.locator(".answer")).to_have_text("The Committee says “ferry 30” [1]")
    page.get_by_role("button", name=wording.STOP).click()
    expect(page.get_by_text(wording.STOPPED)).to_be_visible()
    assistant.go_on.set()
    _ask(page, "What about Mars?")
    expect(page.locator(".answer")).to_have_text(["The Committee says “ferry 30” [1]", "The texts do not say."])
    expect(page.get_by_text(wording.STOPPED)).to_be_visible()


def test_an_example_is_asked_with_the_keyboard_and_the_conversation_deleted(
    watched: Watched, assistant: ScriptedAssistant
) -> None:
    page, expect = watched.page, sync_api.expect
    assistant.go_on.set()
    examples = page.locator("#examples").get_by_role("button")
    expect(examples).to_have_text(EXAMPLES)
    examples.nth(0).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("log").get_by_role("heading")).to_have_text(f"{wording.YOU_ASKED}: {EXAMPLES[0]}")
    expect(examples).to_have_count(0)
    expect(page.get_by_label(wording.QUESTION_LABEL)).to_be_focused()
    page.get_by_role("button", name=wording.DELETE).click()
    expect(examples).to_have_text(EXAMPLES)
    expect(page.get_by_role("log")).to_have_text("")


def test_questions_that_cannot_be_asked_are_told_and_stay_in_the_box(watched: Watched) -> None:
    page, expect = watched.page, sync_api.expect
    box, alert = page.get_by_label(wording.QUESTION_LABEL), page.get_by_role("alert")
    _ask(page, "  ")
    expect(alert).to_have_text(wording.EMPTY_QUESTION)
    _ask(page, "x" * 4_001)
    expect(alert).to_have_text(wording.question_too_long(4_001, 4_000))
    expect(box).to_have_value("x" * 4_001)
    box.fill("Will it fail?")
    box.press("Enter")
    expect(page.get_by_text(wording.FAILED)).to_be_visible()
    expect(alert).to_have_count(0)


def test_every_control_has_a_name(watched: Watched) -> None:
    page = watched.page
    controls = page.get_by_role("button").all() + page.get_by_role("textbox").all()
    assert len(controls) == len(EXAMPLES) + 2
    for control in controls:
        assert control.evaluate("e => (e.ariaLabel ?? '') + e.innerText + (e.labels?.[0]?.innerText ?? '')").strip()
