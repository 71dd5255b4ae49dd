"""`/verify` over HTTP: reads what was sent, has it checked, and shows what came of it. What was sent is never logged."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from assistant.errors import InputError
from assistant.ui import wording
from assistant.ui.details import NOTHING
from assistant.ui.links import AS_ONE, VERIFY_PATH
from assistant.ui.protocol import AssistantLike
from assistant.ui.verify_page import article_page, form_page, quotation_page
from assistant.ui.verify_parts import searched_part
from assistant.ui.verify_reading import OneQuotation, Sent, read

if TYPE_CHECKING:
    from fastapi import FastAPI
    from markupsafe import Markup
    from starlette.requests import Request
    from starlette.responses import Response

_LOG = logging.getLogger(__name__)

MOST_BYTES = 640_000
"""Of a request: the longest text in Greek or Cyrillic letters, as forms encode them."""
_DRAINED = 20 * MOST_BYTES
"""Bytes read and forgotten of a larger request: a browser that is still sending does not hear the answer."""
_FIELDS = 8
_CHECKS_AT_ONCE = 4

Page = tuple["Markup", int]
"""A page with its HTTP status."""


def add_verify_page(app: FastAPI, assistant: AssistantLike) -> None:
    """Adds `/verify`: the form, `?quote=…&speaker=…` as a link repeats a check, and the same fields sent by the form."""
    from starlette.concurrency import run_in_threadpool
    from starlette.responses import HTMLResponse
    from starlette.routing import Route

    at_once = asyncio.Semaphore(_CHECKS_AT_ONCE)

    async def verify(request: Request) -> Response:
        posted = request.method == "POST"
        fields = await _posted(request) if posted else dict(request.query_params)
        async with at_once:
            html, status = await run_in_threadpool(answer, assistant, fields, posted=posted)
        return HTMLResponse(html, status, {"X-Robots-Tag": "noindex"})

    app.router.routes.append(Route(VERIFY_PATH, verify, methods=["GET", "POST"], include_in_schema=False))


def answer(assistant: AssistantLike, fields: Mapping[str, str] | None, *, posted: bool) -> Page:
    """The page for what was sent; `fields` is None where that was too much to read."""
    invented = False
    try:
        invented = assistant.holds_invented
        if fields is None:
            sent, problem = Sent(), wording.TOO_MUCH_SENT
            return form_page(sent, searched_part(assistant), problem=problem, holds_invented=invented), 413
        sent = sent_in(fields)
        if not posted and not fields.get("quote"):
            return form_page(sent, searched_part(assistant), holds_invented=invented), 200
        return _checked(assistant, sent, invented), 200
    except Exception as error:
        # Neither the message nor the chain of causes: they may repeat what was sent.
        _LOG.error("a check failed: %s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
        sent = sent_in(fields or {})
        return form_page(sent, NOTHING, problem=wording.CHECK_FAILED, holds_invented=invented), 500


def sent_in(fields: Mapping[str, str]) -> Sent:
    """The form's fields; line breaks as the texts have them, and no sign that HTML cannot hold."""
    text, speaker = (fields.get(name, "").replace("\r\n", "\n").replace("\0", "") for name in ("quote", "speaker"))
    return Sent(text, speaker, fields.get("as") == AS_ONE)


def _checked(assistant: AssistantLike, sent: Sent, invented: bool) -> Markup:
    searched = searched_part(assistant)
    problem = sent.problem
    asked = None if problem else read(sent)
    try:
        if isinstance(asked, OneQuotation):
            verification = assistant.verify(asked.text, asked.speaker)
            return quotation_page(sent, asked, verification, searched, holds_invented=invented)
        if asked is not None:
            checked = assistant.verify_article(asked.text)
            return article_page(sent, asked, checked, searched, holds_invented=invented)
        problem = problem or wording.TOO_LONG_FOR_ONE
    except InputError as error:
        problem = wording.sentence(str(error))
    return form_page(sent, searched, problem=problem, holds_invented=invented)


async def _posted(request: Request) -> dict[str, str] | None:
    """The form's fields; None where there is more than MOST_BYTES."""
    body = bytearray()
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > _DRAINED:
            return None
        if size <= MOST_BYTES:
            body += part
    if size > MOST_BYTES:
        return None
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_FIELDS))
    except ValueError:
        return {}
