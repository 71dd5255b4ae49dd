"""Which pages are open: Gradio's page holds a connection as long as it is, at an address that ends with its key."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

SECONDS_TO_RETURN = 120.0
"""A phone in a pocket, or a train in a tunnel, loses its connection; the page opens another one when it can."""
_HELD = "/gradio_api/heartbeat/"


class Presence:
    """ASGI middleware. Calls `left` with a page's key, once no connection of it was open for a while."""

    def __init__(self, app: ASGIApp, left: Callable[[str], None], seconds: float) -> None:
        self.app, self.left, self.seconds = app, left, seconds
        self._open: Counter[str] = Counter()
        self._leaving: dict[str, asyncio.TimerHandle] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, and minds the connections that pages hold."""
        if scope["type"] != "http" or not scope["path"].startswith(_HELD):
            await self.app(scope, receive, send)
            return
        page = scope["path"].removeprefix(_HELD)
        self._arrived(page)
        try:
            await self.app(scope, receive, send)
        finally:
            self._gone(page)

    def _arrived(self, page: str) -> None:
        self._open[page] += 1
        if (leaving := self._leaving.pop(page, None)) is not None:
            leaving.cancel()

    def _gone(self, page: str) -> None:
        self._open[page] -= 1
        if not self._open[page]:
            del self._open[page]
            self._leaving[page] = asyncio.get_running_loop().call_later(self.seconds, self._leave, page)

    def _leave(self, page: str) -> None:
        del self._leaving[page]
        self.left(page)
