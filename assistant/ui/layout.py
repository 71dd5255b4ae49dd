"""What is on the chat page, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.details import banner
from assistant.ui.messages import conversation
from assistant.ui.page import navigation
from assistant.ui.protocol import AssistantLike
from assistant.ui.session import UNDO_SECONDS, Session
from assistant.ui.sources import empty_panel

if TYPE_CHECKING:
    import gradio as gr


@dataclass(frozen=True, slots=True)
class Components:
    """What is on the page, and the session that the server keeps for it."""

    session: gr.State
    warning: gr.HTML
    log: gr.HTML
    offered: gr.Column
    examples: list[gr.Button]
    keeping: gr.Row
    save_markdown: gr.Button
    save_json: gr.Button
    delete: gr.Button
    notice: gr.HTML
    undo: gr.Button
    undo_time: gr.Timer
    question: gr.Textbox
    ask: gr.Button
    stop: gr.Button
    wish: gr.Textbox
    """Out of sight: a button of the conversation puts here what to ask."""
    saved: gr.Textbox
    """Out of sight: what the browser is to save."""
    panel: gr.HTML


def lay_out(assistant: AssistantLike, examples: Sequence[str]) -> Components:
    """Puts the components on the page that is open (`with gr.Blocks()`)."""
    import gradio as gr

    session = gr.State(Session())
    warning = html(banner(assistant.holds_invented), "banner")
    masthead = Markup("<header><div><h1>{}</h1><p>{}</p></div>{}</header>")
    html(masthead.format(wording.TITLE, wording.SUBTITLE, navigation("/")), "masthead")
    with gr.Row(elem_id="columns"):
        with gr.Column(elem_id="talk", min_width=0):
            log = html(conversation([]), "log")
            with gr.Column(elem_id="examples", visible=bool(examples)) as offered:
                html(Markup('<p class="hint">{}</p>').format(wording.EXAMPLES))
                buttons = [gr.Button(example, size="md", elem_classes="example") for example in examples]
            with gr.Row(elem_id="keeping", visible=False) as keeping:
                as_markdown = gr.Button(wording.SAVE_MARKDOWN, size="sm")
                as_json = gr.Button(wording.SAVE_JSON, size="sm")
                delete = gr.Button(wording.DELETE, size="sm", elem_id="delete")
            with gr.Column(elem_id="asking"):
                with gr.Row(elem_id="above"):
                    notice = html("", "notice")
                    undo = gr.Button(wording.UNDO, size="sm", elem_id="undo", visible=False)
                with gr.Row(elem_id="box"):
                    question = _question_box()
                    ask = gr.Button(wording.ASK, variant="primary", elem_id="ask")
                    stop = gr.Button(wording.STOP, elem_id="stop", visible=False)
                wish = gr.Textbox(label=wording.WISH, elem_id="wish", visible="hidden")
                saved = gr.Textbox(label=wording.SAVED_TEXT, elem_id="saved", visible="hidden")
        panel = html(empty_panel(), "panel")
    timer = gr.Timer(UNDO_SECONDS, active=False)
    return Components(
        session, warning, log, offered, buttons, keeping, as_markdown, as_json, delete, notice, undo, timer,
        question, ask, stop, wish, saved, panel,
    )  # fmt: skip


def _question_box() -> gr.Textbox:
    import gradio as gr

    return gr.Textbox(
        label=wording.QUESTION_LABEL,
        placeholder=wording.QUESTION_PLACEHOLDER,
        elem_id="question",
        lines=1,
        max_lines=6,
        autofocus=True,
    )


def html(content: str, elem_id: str | None = None) -> gr.HTML:
    """A piece of HTML that is put on the page as it is."""
    import gradio as gr

    return gr.HTML(content, elem_id=elem_id, apply_default_css=False)
