"""Security headers on every response: nothing is loaded from elsewhere, nothing is told to other sites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.ui.links import DOCUMENT_PATH, VERIFY_PATH

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

DOCUMENT_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""For pages of plain HTML: no script at all."""

VERIFY_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'self'"
)
"""For the quotation check: plain HTML with a form, and one script file, which copies."""

CHAT_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
"""For the chat: Gradio's page builds its components with inline and evaluated scripts of its own."""

_POLICIES = {DOCUMENT_PATH: DOCUMENT_POLICY, VERIFY_PATH: VERIFY_POLICY}


class SecurityHeaders:
    """ASGI middleware; it passes bodies through untouched, so streamed answers stay streamed."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request, headers added."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        from starlette.datastructures import MutableHeaders

        policy = _POLICIES.get(scope["path"], CHAT_POLICY)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = policy
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "no-referrer"
            await send(message)

        await self.app(scope, receive, send_with_headers)
