"""The page that checks quotations, of an assistant that finds what it was told to find."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx import Response
from quotation_examples import checked, verbatim
from ui_examples import Elements, ScriptedAssistant

from assistant.article import quotations
from assistant.quotation.verdicts import Checked, Verdict, Verification
from assistant.ui.headers import SecurityHeaders
from assistant.ui.verify_routes import add_verify_page

SPOKEN = "“We asked nicely, and most of our cities answered us”"
ARTICLE = f"{SPOKEN}, said Ana Abc. “The sun has not been so patient with anybody”, said Bo Bcd."


@dataclass
class CheckingAssistant(ScriptedAssistant):
    """Gives the verdict it was given, whatever the quotation; in an article to each."""

    verdict: Verification | Exception = field(default_factory=lambda: checked(Verdict.VERBATIM, verbatim()))
    checks: list[tuple[str, str | None]] = field(default_factory=list)

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        self.checks.append((quote, speaker))
        if isinstance(self.verdict, Exception):
            raise self.verdict
        return self.verdict

    def verify_article(self, article: str) -> list[Checked]:
        return [Checked(quoted, self.verify(quoted.text, quoted.speaker)) for quoted in quotations(article)]

    def counts(self) -> dict[str, int]:
        return {"documents": 14, "opinion": 1, "release": 13, "language:en": 4, "language:de": 10, "passages": 99}

    def period(self) -> tuple[dt.date, dt.date]:
        return dt.date(1996, 9, 18), dt.date(2026, 5, 7)


def client(assistant: CheckingAssistant) -> TestClient:
    """The page alone: the chat takes long to build."""
    app = FastAPI()
    app.add_middleware(SecurityHeaders)
    add_verify_page(app, assistant)
    return TestClient(app, raise_server_exceptions=False)


def post(assistant: CheckingAssistant, **fields: str) -> Response:
    """The answer to a form that was sent."""
    return client(assistant).post("/verify", data=fields)


def page_of(verdict: Verification | Exception, quote: str = "calls for more ferries", speaker: str = "") -> str:
    """The page that shows a verdict."""
    response = post(CheckingAssistant(verdict=verdict), quote=quote, speaker=speaker)
    assert response.status_code == 200
    return response.text


def assert_safe(html: str) -> None:
    """As `ui_examples.assert_inert`, but for the page's own script, and its signs drawn in lines."""
    for element in Elements(html).found:
        assert element.tag not in ("img", "iframe", "object", "style", "b")
        assert not [name for name in element.attributes if name.startswith("on")]
        assert element.attributes.get("href", "/").startswith(("/", "#", "http://", "https://"))
        assert element.tag != "script" or element.attributes == {"src": "/ui/verify.js", "defer": ""}
