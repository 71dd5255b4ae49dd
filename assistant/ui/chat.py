"""The chat page: question, streamed answer, sources beside it.

Gradio draws the page; what it shows of texts is HTML made in this package, where every word from elsewhere is escaped.
Its own chat component is not used: it reads messages as Markdown, loads remote images they name, and gives screen
readers a message's source instead of the message.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from assistant.pipeline import LONGEST_QUESTION
from assistant.ui import wording
from assistant.ui.details import banner
from assistant.ui.messages import answer_part, closing_part, conversation, note_part, question_part
from assistant.ui.protocol import AssistantLike
from assistant.ui.sources import empty_panel, sources_panel

if TYPE_CHECKING:
    from fastapi import FastAPI
    from gradio import Blocks
    from gradio.themes import Base

_LOG = logging.getLogger(__name__)

_ANSWERS_AT_ONCE = 4
_WAITING = 32
_UPLOAD_LIMIT = "1kb"
"""Nothing here takes files; Gradio's upload address stays callable and must not fill a disk."""
_HEAD = (
    '<link rel="stylesheet" href="/ui/style.css"><link rel="stylesheet" href="/ui/chat.css">'
    '<script src="/ui/chat.js" defer></script>'
)
"""Linked, not handed to Gradio as `css`: it rewrites what it is handed."""
_COLOURS = {
    "body_background_fill": "var(--paper)",
    "body_text_color": "var(--ink)",
    "background_fill_primary": "var(--paper)",
    "background_fill_secondary": "var(--raised)",
    "block_background_fill": "transparent",
    "block_title_text_color": "var(--quiet)",
    "input_background_fill": "var(--paper)",
    "input_background_fill_focus": "var(--paper)",
    "input_border_color": "var(--line-strong)",
    "input_border_color_focus": "var(--accent)",
    "input_placeholder_color": "var(--quiet)",
    "button_primary_background_fill": "var(--accent)",
    "button_primary_background_fill_hover": "var(--accent-strong)",
    "button_primary_text_color": "var(--on-accent)",
    "button_primary_text_color_hover": "var(--on-accent)",
    "button_secondary_background_fill": "var(--raised)",
    "button_secondary_background_fill_hover": "var(--line)",
    "button_secondary_text_color": "var(--ink)",
    "button_secondary_text_color_hover": "var(--ink)",
}


def question_problem(question: str) -> str | None:
    """Why a question cannot be asked, for the reader; None where it can."""
    if not question.strip():
        return wording.EMPTY_QUESTION
    if len(question) > LONGEST_QUESTION:
        return wording.question_too_long(len(question), LONGEST_QUESTION)
    return None


def answer_steps(assistant: AssistantLike, question: str) -> Iterator[tuple[str, str]]:
    """The answer and its panel of sources as HTML, growing. An error ends it with a line for the reader and a log entry."""
    try:
        answer = None
        for answer in assistant.stream(question):
            yield answer_part(answer), sources_panel(answer)
        if answer is None:
            raise RuntimeError("the assistant gave no answer at all")
        yield answer_part(answer) + closing_part(answer, assistant.document_count), sources_panel(answer)
    except Exception:
        _LOG.exception("answering failed")
        yield note_part(wording.FAILED), empty_panel()


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
        theme=_theme(),
        head=_HEAD,
    )


def chat_blocks(assistant: AssistantLike, examples: Sequence[str]) -> Blocks:
    """The page's components and what happens between them.

    A session keeps its conversation (`said`, parts of HTML) on the server and answers one question at a time (`busy`).
    """
    import gradio as gr

    with gr.Blocks(title=wording.TITLE, analytics_enabled=False, fill_width=True) as blocks:
        said, busy = gr.State([]), gr.State(False)
        warning = gr.HTML(banner(assistant.holds_invented), elem_id="banner", apply_default_css=False)
        gr.HTML(_masthead(), elem_id="masthead", apply_default_css=False)
        with gr.Row(elem_id="columns"):
            with gr.Column(elem_id="talk", min_width=0, scale=3):
                log = gr.HTML(conversation([]), elem_id="log", apply_default_css=False)
                with gr.Column(elem_id="examples", visible=bool(examples)) as offered:
                    gr.HTML(_examples_heading(), apply_default_css=False)
                    buttons = [gr.Button(example, size="md", elem_classes="example") for example in examples]
                with gr.Column(elem_id="asking"):
                    with gr.Row(elem_id="above"):
                        notice = gr.HTML("", elem_id="notice", apply_default_css=False)
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
            panel = gr.HTML(empty_panel(), elem_id="panel", apply_default_css=False)

        def running(now: bool) -> dict[Any, Any]:
            return {
                busy: now,
                ask: gr.Button(visible=not now),
                stop: gr.Button(visible=now),
                clear: gr.Button(visible=True),
            }

        def converse(asked: str, parts: list[str], is_busy: bool) -> Iterator[dict[Any, Any]]:
            problem = wording.BUSY if is_busy else question_problem(asked)
            if problem:
                yield {notice: _line("alert", problem)}
                return
            parts = [*parts, question_part(asked)]
            start = {question: "", panel: empty_panel(), offered: gr.Column(visible=False)}
            yield running(True) | start | {
                said: parts, log: conversation(parts), notice: _line("status", wording.SEARCHING)
            }
            for part, sources in answer_steps(assistant, asked):
                grown = [*parts, part]
                yield {said: grown, log: conversation(grown), panel: sources}
            yield running(False) | {notice: ""}

        def stopped(parts: list[str]) -> dict[Any, Any]:
            parts = [*parts, note_part(wording.STOPPED)]
            return running(False) | {said: parts, log: conversation(parts), notice: ""}

        def cleared() -> dict[Any, Any]:
            return running(False) | {
                said: [],
                log: conversation([]),
                panel: empty_panel(),
                notice: "",
                offered: gr.Column(visible=bool(examples)),
                clear: gr.Button(visible=False),
            }

        handling: dict[str, Any] = {
            "outputs": [said, busy, log, panel, notice, question, offered, ask, stop, clear],
            "api_visibility": "private",
            "show_progress": "hidden",
        }
        answering = handling | {"concurrency_limit": _ANSWERS_AT_ONCE}
        runs = [
            gr.on([question.submit, ask.click], converse, [question, said, busy], **answering),
            *(button.click(converse, [button, said, busy], **answering) for button in buttons),
        ]
        stop.click(stopped, [said], cancels=runs, concurrency_limit=None, **handling)
        clear.click(cleared, None, cancels=runs, concurrency_limit=None, **handling)
        blocks.load(
            lambda: banner(assistant.holds_invented), None, [warning], api_visibility="private", show_progress="hidden"
        )
    return blocks.queue(max_size=_WAITING, api_open=False)


def _masthead() -> Markup:
    return Markup("<header><h1>{}</h1><p>{}</p></header>").format(wording.TITLE, wording.SUBTITLE)


def _examples_heading() -> Markup:
    return Markup('<p class="hint">{}</p>').format(wording.EXAMPLES)


def _line(role: str, text: str) -> Markup:
    return Markup('<p role="{}">{}</p>').format(role, text)


def _theme() -> Base:
    """Gradio's plain theme in the colours of style.css, which know light from dark themselves, and the machine's fonts."""
    import gradio as gr

    theme = gr.themes.Base(font=("system-ui", "sans-serif"), font_mono=("ui-monospace", "monospace"))
    dark = {f"{name}_dark": colour for name, colour in _COLOURS.items()}
    return theme.set(**_COLOURS, **dark)  # type: ignore[arg-type]
