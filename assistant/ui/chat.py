"""The chat page: question, streamed answer, sources beside it.

Gradio draws the page; what it shows of texts is HTML made in this package, where every word from elsewhere is escaped.
Its own chat component is not used: it reads messages as Markdown, loads remote images they name, and gives screen
readers a message's source instead of the message.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from assistant.pipeline import LONGEST_QUESTION
from assistant.ui import wording
from assistant.ui.details import banner
from assistant.ui.messages import (
    answer_part,
    checked_part,
    closing_part,
    conversation,
    note_part,
    question_part,
    understood_part,
)
from assistant.ui.page import navigation
from assistant.ui.protocol import AssistantLike
from assistant.ui.session import Session
from assistant.ui.sources import empty_panel, sources_panel
from assistant.ui.theme import HEAD, theme

if TYPE_CHECKING:
    import gradio as gr
    from fastapi import FastAPI

_LOG = logging.getLogger(__name__)

_ANSWERS_AT_ONCE = 4
_WAITING = 32
_LONGEST_AGAIN = 4 * LONGEST_QUESTION
"""Characters of what a chip sends: a question written as JSON, and keys."""
_UPLOAD_LIMIT = "1kb"
"""Nothing here takes files; Gradio's upload address stays callable and must not fill a disk."""

Update = dict[Any, Any]
"""New values by component, as Gradio takes them."""


def question_problem(question: str) -> str | None:
    """Why a question cannot be asked, for the reader; None where it can."""
    if not question.strip():
        return wording.EMPTY_QUESTION
    if len(question) > LONGEST_QUESTION:
        return wording.question_too_long(len(question), LONGEST_QUESTION)
    return None


def answer_steps(assistant: AssistantLike, question: str, without: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """The answer and its panel of sources as HTML, growing. An error ends it with a line for the reader.

    Above it stands what the question was understood to be restricted to, but for the keys in `without`.
    """
    try:
        answer = None
        for answer in assistant.stream(question, without=without):
            part = understood_part(question, answer.understood, without) + checked_part(answer) + answer_part(answer)
            yield part, sources_panel(answer)
        if answer is None:
            raise RuntimeError("the assistant gave no answer at all")
        yield part + closing_part(answer, assistant.document_count), sources_panel(answer)
    except Exception:
        _LOG.exception("answering failed")
        yield note_part(wording.FAILED), empty_panel()


def asked_again(wanted: str) -> tuple[str, list[str]] | None:
    """Question and keys to leave out of what a chip sends: `{"question": …, "without": [key, …]}`; None for anything else."""
    try:
        chosen = json.loads(wanted[:_LONGEST_AGAIN])
        question, without = chosen["question"], chosen["without"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    sound = isinstance(question, str) and isinstance(without, list) and all(isinstance(key, str) for key in without)
    return (question, without) if sound else None


def _values(keys: Sequence[str]) -> str:
    return ", ".join(key.partition(":")[2] for key in keys)


def mount_chat(app: FastAPI, assistant: AssistantLike, examples: Sequence[str]) -> None:
    """Mounts the chat at `/`, after every other route of `app`."""
    import gradio as gr

    gr.mount_gradio_app(
        app,
        chat_blocks(assistant, examples),
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        max_file_size=_UPLOAD_LIMIT,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        theme=theme(),
        head=HEAD,
    )


def chat_blocks(assistant: AssistantLike, examples: Sequence[str]) -> gr.Blocks:
    """The page: its components, and what happens between them."""
    import gradio as gr

    blocks = gr.Blocks(title=wording.TITLE, analytics_enabled=False, fill_width=True)
    with blocks:
        components = lay_out(assistant, examples)
        _connect(blocks, components, Handlers(assistant, components))
    blocks.queue(max_size=_WAITING, api_open=False)
    return blocks


@dataclass(frozen=True, slots=True)
class Components:
    """What is on the page, and the session that the server keeps for it."""

    session: gr.State
    warning: gr.HTML
    log: gr.HTML
    offered: gr.Column
    examples: list[gr.Button]
    notice: gr.HTML
    clear: gr.Button
    question: gr.Textbox
    ask: gr.Button
    stop: gr.Button
    again: gr.Textbox
    """Out of sight: a chip of the log puts here what to ask again, and without what."""
    panel: gr.HTML


def lay_out(assistant: AssistantLike, examples: Sequence[str]) -> Components:
    """Puts the components on the page that is open (`with gr.Blocks()`)."""
    import gradio as gr

    warning = _html(banner(assistant.holds_invented), "banner")
    masthead = Markup("<header><div><h1>{}</h1><p>{}</p></div>{}</header>")
    _html(masthead.format(wording.TITLE, wording.SUBTITLE, navigation("/")), "masthead")
    with gr.Row(elem_id="columns"):
        with gr.Column(elem_id="talk", min_width=0):
            log = _html(conversation([]), "log")
            with gr.Column(elem_id="examples", visible=bool(examples)) as offered:
                _html(Markup('<p class="hint">{}</p>').format(wording.EXAMPLES))
                buttons = [gr.Button(example, size="md", elem_classes="example") for example in examples]
            with gr.Column(elem_id="asking"):
                with gr.Row(elem_id="above"):
                    notice = _html("", "notice")
                    clear = gr.Button(wording.CLEAR, size="sm", elem_id="clear", visible=False)
                with gr.Row(elem_id="box"):
                    question = gr.Textbox(
                        label=wording.QUESTION_LABEL,
                        placeholder=wording.QUESTION_PLACEHOLDER,
                        elem_id="question",
                        lines=1,
                        max_lines=6,
                        autofocus=True,
                    )
                    ask = gr.Button(wording.ASK, variant="primary", elem_id="ask")
                    stop = gr.Button(wording.STOP, elem_id="stop", visible=False)
                again = gr.Textbox(label=wording.AGAIN, elem_id="again", visible="hidden")
        panel = _html(empty_panel(), "panel")
    return Components(
        gr.State(Session()), warning, log, offered, buttons, notice, clear, question, ask, stop, again, panel
    )


class Handlers:
    """What the buttons do. One question at a time: a session that is busy is told so."""

    def __init__(self, assistant: AssistantLike, components: Components) -> None:
        self.assistant, self.on = assistant, components

    def again(self, wanted: str, session: Session) -> Iterator[Update]:
        """Asks once more what a chip names; what no chip of ours can have sent is passed over."""
        chosen = asked_again(wanted)
        if chosen is None:
            yield {self.on.notice: ""}
        else:
            yield from self.converse(chosen[0], session, chosen[1])

    def converse(self, asked: str, session: Session, without: Sequence[str] = ()) -> Iterator[Update]:
        """Asks, and shows the answer as it grows; a question that cannot be asked stays in its box."""
        problem = question_problem(asked)
        heading = question_part(asked) + (note_part(wording.asked_without(_values(without))) if without else "")
        turn = None if problem else session.begin(heading)
        if turn is None:
            yield {self.on.notice: _line("alert", problem or wording.BUSY)}
            return
        yield self._running(session, True) | {
            self.on.question: "",
            self.on.panel: empty_panel(),
            self.on.offered: _visible(False),
            self.on.notice: _line("status", wording.SEARCHING),
        }
        for part, sources in answer_steps(self.assistant, asked, without):
            if not session.grow(turn, part):
                # Gradio shows a generator's last update once more when it ends: that must not be an outdated one.
                yield {self.on.log: conversation(session.parts)}
                return
            yield {self.on.log: conversation(session.parts), self.on.panel: sources}
        yield self._running(session, False) if session.end(turn) else {self.on.log: conversation(session.parts)}

    def stopped(self, session: Session) -> Update:
        """After the reader has stopped an answer: what came of it stays, and says that it is not whole."""
        session.stop(note_part(wording.STOPPED))
        return self._running(session, False)

    def cleared(self, session: Session) -> Update:
        """As the page was at first."""
        session.clear()
        return self._running(session, False) | {
            self.on.panel: empty_panel(),
            self.on.offered: _visible(bool(self.on.examples)),
            self.on.clear: _visible(False),
        }

    def current_warning(self) -> Markup:
        """The banner as it holds now: texts may have been loaded since the start."""
        return banner(self.assistant.holds_invented)

    def _running(self, session: Session, now: bool) -> Update:
        return {
            self.on.log: conversation(session.parts),
            self.on.ask: _visible(not now),
            self.on.stop: _visible(now),
            self.on.clear: _visible(True),
            self.on.notice: "",
        }


def _connect(blocks: gr.Blocks, on: Components, handlers: Handlers) -> None:
    """Stop and clear do not use Gradio's `cancels`: a cancelled event may still deliver what it had begun."""
    import gradio as gr

    quiet: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
    changing = quiet | {"outputs": [on.log, on.panel, on.notice, on.question, on.offered, on.ask, on.stop, on.clear]}
    answering = changing | {"concurrency_limit": _ANSWERS_AT_ONCE, "trigger_mode": "multiple"}
    gr.on([on.question.submit, on.ask.click], handlers.converse, [on.question, on.session], **answering)
    on.again.change(handlers.again, [on.again, on.session], **answering)
    for example in on.examples:
        example.click(handlers.converse, [example, on.session], **answering)
    on.stop.click(handlers.stopped, [on.session], concurrency_limit=None, **changing)
    on.clear.click(handlers.cleared, [on.session], concurrency_limit=None, **changing)
    blocks.load(handlers.current_warning, None, [on.warning], **quiet)


def _html(content: str, elem_id: str | None = None) -> gr.HTML:
    import gradio as gr

    return gr.HTML(content, elem_id=elem_id, apply_default_css=False)


def _visible(now: bool) -> dict[str, Any]:
    import gradio as gr

    return gr.update(visible=now)


def _line(role: str, text: str) -> Markup:
    return Markup('<p role="{}">{}</p>').format(role, text)
