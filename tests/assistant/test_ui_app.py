"""The application over HTTP, and how it is started."""

from __future__ import annotations

import socket
import subprocess
import sys
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from ui_examples import HOSTILE, ID, ScriptedAssistant, assert_inert, citation, document, hostile_document

from assistant.errors import AssistantError
from assistant.ui import wording
from assistant.ui.app import serve, web_app
from assistant.ui.headers import CHAT_POLICY, DOCUMENT_POLICY
from assistant.ui.links import citation_link
from assistant.ui.server import address, listen
from corpus.model import Document


class BrokenAssistant(ScriptedAssistant):
    def document(self, document_id: str) -> Document:
        raise OSError("secret")


@pytest.fixture(scope="module")
def client() -> TestClient:
    base = FastAPI()

    @base.get("/api/ping")
    def ping() -> str:
        return "pong"

    assistant = ScriptedAssistant((document(), hostile_document()), holds_invented=True)
    return TestClient(web_app(assistant, ["Ferries?"], base))


def test_a_citations_address_shows_its_words(client: TestClient) -> None:
    response = client.get(citation_link(citation(1, document(), "point 1", "more ferries")))
    assert response.status_code == 200
    assert '<mark id="quote">more ferries</mark>' in response.text


def test_an_invalid_range_shows_the_document_unmarked(client: TestClient) -> None:
    response = client.get("/document", params={"id": ID, "start": "x", "end": "-3"})
    assert response.status_code == 200
    assert "<mark" not in response.text


@pytest.mark.parametrize("query", [{}, {"id": ""}, {"id": "celex:nope@en"}, {"id": HOSTILE}])
def test_an_unknown_document_gives_a_page_that_helps(client: TestClient, query: dict[str, str]) -> None:
    response = client.get("/document", params=query)
    assert response.status_code == 404
    assert wording.NOT_FOUND_ADVICE in response.text
    assert wording.REAL_TEXTS_COMMAND in response.text
    assert_inert(response.text)


def test_hostile_documents_are_harmless(client: TestClient) -> None:
    held = hostile_document()
    response = client.get("/document?" + urlencode({"id": held.about.id, "start": 2, "end": 40}))
    assert response.status_code == 200
    assert_inert(response.text)


@pytest.mark.parametrize("path", [f"/document?id={ID}", "/document?id=nope", "/document"])
def test_document_pages_carry_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["content-security-policy"] == DOCUMENT_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    for rule in ("default-src 'none'", "style-src 'self'", "frame-ancestors 'self'"):
        assert rule in DOCUMENT_POLICY
    assert "script" not in DOCUMENT_POLICY


def test_a_failure_is_told_kindly_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    response = TestClient(web_app(BrokenAssistant())).get("/document?id=x")
    assert response.status_code == 500
    assert wording.DOCUMENT_FAILED_TITLE in response.text
    assert "secret" not in response.text
    assert "secret" in caplog.text


def test_style_sheets_are_served_and_nothing_beside_them(client: TestClient) -> None:
    for sheet in ("style.css", "document.css", "chat.css"):
        assert client.get(f"/ui/{sheet}").headers["content-type"].startswith("text/css")
    assert client.get("/ui/%2e%2e/app.py").status_code == 404


def test_the_chat_is_served_under_a_policy_of_its_own(client: TestClient) -> None:
    response = client.get("/")
    assert response.status_code == 200
    assert wording.TITLE in response.text
    assert response.headers["content-security-policy"] == CHAT_POLICY


def test_the_chats_endpoints_are_private(client: TestClient) -> None:
    assert client.get("/gradio_api/info").json() == {"named_endpoints": {}, "unnamed_endpoints": {}}


def test_routes_of_a_given_application_stay(client: TestClient) -> None:
    assert client.get("/api/ping").json() == "pong"


def test_a_taken_port_is_told_before_anything_is_loaded() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(AssistantError, match=rf"port {port} .*taken.*--port"):
            serve(ScriptedAssistant(), "127.0.0.1", port)


@pytest.mark.parametrize("port", [-1, 65_536])
def test_a_port_that_cannot_be_is_told(port: int) -> None:
    with pytest.raises(AssistantError, match="--port"):
        listen("127.0.0.1", port)


def test_a_host_that_cannot_be_is_told() -> None:
    with pytest.raises(AssistantError, match="--host"):
        listen("a" * 300, 0)


def test_the_address_names_the_port_it_really_got() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert address(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with socket.create_connection(listener.getsockname()):
            pass


def test_importing_the_application_loads_nothing_heavy() -> None:
    script = "import sys, assistant.ui.app; print([m for m in ('gradio', 'fastapi', 'uvicorn') if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
