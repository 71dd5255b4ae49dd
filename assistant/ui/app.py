"""The web application: the chat at `/`, a page for each document at `/document`, the quotation check at `/verify`."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import NotFoundError
from assistant.ui.links import DOCUMENT_PATH
from assistant.ui.protocol import AssistantLike

if TYPE_CHECKING:
    from fastapi import FastAPI

_LOG = logging.getLogger(__name__)
_STATIC = Path(__file__).parent / "static"


def web_app(assistant: AssistantLike, examples: Sequence[str] = (), base: FastAPI | None = None) -> FastAPI:
    """The application as it is served.

    `examples` are questions offered before the first one is asked. `base` may bring routes of its own, a REST
    interface say; the pages are added after them, the chat last since it answers every address that is left.
    """
    from fastapi import FastAPI
    from fastapi.staticfiles import StaticFiles

    from assistant.ui.chat import mount_chat
    from assistant.ui.headers import SecurityHeaders
    from assistant.ui.verify_routes import add_verify_page

    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None) if base is None else base
    app.add_middleware(SecurityHeaders)
    add_document_page(app, assistant)
    add_verify_page(app, assistant)
    app.mount("/ui", StaticFiles(directory=_STATIC), name="ui")
    mount_chat(app, assistant, examples)
    return app


def add_document_page(app: FastAPI, assistant: AssistantLike) -> None:
    """Adds `/document?id=…&start=…&end=…`: offsets into the stored text; an invalid range is ignored."""
    from fastapi.responses import HTMLResponse

    from assistant.ui.document_page import document_page, quote_span
    from assistant.ui.page import failed_page, not_found_page

    @app.get(DOCUMENT_PATH, response_class=HTMLResponse, include_in_schema=False, response_model=None)
    def show_document(id: str | None = None, start: str | None = None, end: str | None = None) -> HTMLResponse:
        invented = False
        try:
            invented = assistant.holds_invented
            if not id:
                return HTMLResponse(not_found_page(None, holds_invented=invented), status_code=404)
            document = assistant.document(id)
            quote = quote_span(document.text, start, end)
            return HTMLResponse(
                document_page(document, quote, links=assistant.links(document.about), holds_invented=invented)
            )
        except NotFoundError:
            return HTMLResponse(not_found_page(id, holds_invented=invented), status_code=404)
        except Exception:
            _LOG.exception("the page of document %r failed", id)
            return HTMLResponse(failed_page(holds_invented=invented), status_code=500)


def serve(
    assistant: AssistantLike, host: str, port: int, examples: Sequence[str] = (), base: FastAPI | None = None
) -> None:
    """Serves the application until Ctrl-C, and prints its address once it answers.

    Raises AssistantError where the address cannot be had, before anything heavy is loaded.
    """
    from assistant.ui.server import Server, listen

    with listen(host, port) as listener:
        app = web_app(assistant, examples, base)
        Server(app, listener, _announce).run_until_stopped()


def _announce(address: str) -> None:
    print(f"Ready at {address} (Ctrl-C ends it)", flush=True)
