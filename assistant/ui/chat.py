"""The chat page: question, streamed answer, sources beside it.

Gradio draws the page; what it shows of texts is HTML made in this package, where every word from elsewhere is escaped.
Its own chat component is not used: it reads messages as Markdown, loads remote images they name, and gives screen
readers a message's source instead of the message.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from assistant.ui import wording
from assistant.ui.handlers import Handlers
from assistant.ui.layout import Components, lay_out
from assistant.ui.presence import SECONDS_TO_RETURN, Presence
from assistant.ui.protocol import AssistantLike
from assistant.ui.theme import HEAD, theme

if TYPE_CHECKING:
    import gradio as gr
    from fastapi import FastAPI

_ANSWERS_AT_ONCE = 4
_WAITING = 32
_UPLOAD_LIMIT = "1kb"
"""Nothing here takes files; Gradio's upload address stays callable and must not fill a disk."""
_SAVE = "(made) => { saveText(made); return ''; }"
"""Of chat.js. The field is emptied at once: the page keeps no second copy of the conversation."""


def mount_chat(app: FastAPI, assistant: AssistantLike, examples: Sequence[str]) -> None:
    """Mounts the chat at `/`, after every other route of `app`."""
    import gradio as gr

    blocks = chat_blocks(assistant, examples)
    gr.mount_gradio_app(
        app,
        blocks,
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
    app.add_middleware(Presence, left=lambda page: forget_page(blocks, page), seconds=SECONDS_TO_RETURN)


def chat_blocks(assistant: AssistantLike, examples: Sequence[str]) -> gr.Blocks:
    """The page: its components, and what happens between them."""
    import gradio as gr

    blocks = gr.Blocks(title=wording.TITLE, analytics_enabled=False, fill_width=True)
    with blocks:
        components = lay_out(assistant, examples)
        _connect(blocks, components, Handlers(assistant, components))
    blocks.queue(max_size=_WAITING, api_open=False)
    return blocks


def forget_page(blocks: gr.Blocks, page: str) -> None:
    """Drops all that is kept of a page that was left: the session, and the last value of every component.

    Gradio itself would keep the values until ten thousand other pages have been opened.
    """
    kept = blocks.state_holder
    with kept.lock:
        kept.session_data.pop(page, None)
        kept.time_last_used.pop(page, None)


def _connect(blocks: gr.Blocks, on: Components, handlers: Handlers) -> None:
    """Stop and delete do not use Gradio's `cancels`: a cancelled event may still deliver what it had begun."""
    import gradio as gr

    quiet: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
    undoing = [on.notice, on.undo, on.undo_time]
    shown = [on.log, on.panel, on.question, on.offered, on.keeping, on.ask, on.stop, on.saved, *undoing]
    changing = quiet | {"outputs": shown}
    answering = changing | {"concurrency_limit": _ANSWERS_AT_ONCE, "trigger_mode": "multiple"}
    at_once = quiet | {"concurrency_limit": None}
    gr.on([on.question.submit, on.ask.click], handlers.asked, [on.question, on.session], **answering)
    on.wish.change(handlers.wished, [on.wish, on.session], **answering)
    for example in on.examples:
        example.click(handlers.asked, [example, on.session], **answering)
    on.stop.click(handlers.stopped, [on.session], **(changing | at_once))
    on.delete.click(handlers.deleted, [on.session], **(changing | at_once))
    on.undo.click(handlers.undone, [on.session], **(changing | at_once))
    on.undo_time.tick(handlers.forgotten, [on.session], undoing, **at_once)
    for button, handler in ((on.save_markdown, handlers.saved_markdown), (on.save_json, handlers.saved_json)):
        pressed = button.click(handler, [on.session], [on.saved, on.notice], **at_once)
        pressed.then(None, [on.saved], [on.saved], js=_SAVE, **quiet)
    blocks.load(handlers.current_warning, None, [on.warning], **quiet)
