"""Which pages are open, and what is forgotten of those that are not."""

from __future__ import annotations

import asyncio

from starlette.types import Receive, Scope, Send
from ui_examples import ScriptedAssistant

from assistant.ui.chat import chat_blocks, forget_page
from assistant.ui.presence import Presence


class Pages:
    """An application whose connections stay open until they are ended; `left` are the pages that were forgotten."""

    def __init__(self, seconds: float = 0) -> None:
        self.held: dict[str, asyncio.Event] = {}
        self.left: list[str] = []
        self.forgotten = asyncio.Event()
        self.presence = Presence(self.hold, self.leave, seconds)

    async def hold(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.held[scope["path"]].wait()

    def leave(self, page: str) -> None:
        self.left.append(page)
        self.forgotten.set()

    def open(self, path: str) -> asyncio.Task[None]:
        self.held[path] = asyncio.Event()
        return asyncio.create_task(self.presence({"type": "http", "path": path}, None, None))  # type: ignore[arg-type]

    async def close(self, task: asyncio.Task[None], path: str) -> None:
        self.held[path].set()
        await task


PAGE = "/gradio_api/heartbeat/abc"


def test_a_page_that_is_closed_is_left() -> None:
    async def run() -> list[str]:
        pages = Pages()
        held = pages.open(PAGE)
        await asyncio.sleep(0)
        assert pages.left == []
        await pages.close(held, PAGE)
        await pages.forgotten.wait()
        return pages.left

    assert asyncio.run(run()) == ["abc"]


def test_a_page_that_connects_again_stays() -> None:
    async def run() -> list[str]:
        pages = Pages(seconds=0.1)
        await pages.close(pages.open(PAGE), PAGE)
        again, other = pages.open(PAGE), pages.open(f"{PAGE}d")
        await pages.close(other, f"{PAGE}d")
        await pages.forgotten.wait()
        again.cancel()
        return pages.left

    assert asyncio.run(run()) == ["abcd"]


def test_other_requests_are_none_of_its_business() -> None:
    async def run() -> list[str]:
        pages = Pages()
        await pages.close(pages.open("/gradio_api/queue/join"), "/gradio_api/queue/join")
        await asyncio.sleep(0)
        return pages.left

    assert asyncio.run(run()) == []


def test_nothing_is_kept_of_a_page_that_was_left() -> None:
    import gradio as gr

    blocks = chat_blocks(ScriptedAssistant(), [])
    gr.routes.App.create_app(blocks)
    assert blocks.state_holder["abc"] is not None
    forget_page(blocks, "abc")
    assert "abc" not in blocks.state_holder
    forget_page(blocks, "abc")
