"""The errors of providers' clients, each of its own kind, and the one line that a reader is told."""

from __future__ import annotations

import httpx
import pytest

from assistant.writing.failures import described

REQUEST = httpx.Request("POST", "https://user:qwerty@example.org/v1?key=qwerty")


class ResponseError(Exception):
    """As Ollama's client has it."""

    def __init__(self, message: str, status_code: int) -> None:
        super().__init__(message)
        self.status_code = status_code


def status_error(status: int) -> Exception:
    """As Mistral's client has it."""
    return httpx.HTTPStatusError("qwerty", request=REQUEST, response=httpx.Response(status, request=REQUEST))


def wrapped(cause: Exception) -> Exception:
    try:
        raise RuntimeError("qwerty") from cause
    except RuntimeError as error:
        return error


def circular() -> Exception:
    first, second = ValueError("qwerty"), ValueError("qwerty")
    first.__cause__, second.__cause__ = second, first
    return first


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (status_error(401), "did not accept the key"),
        (status_error(429), "refused the request (too many requests)"),
        (wrapped(status_error(429)), "refused the request (too many requests)"),
        (status_error(418), "refused the request (error 418)"),
        (status_error(413), "refused the request (it is too long)"),
        (status_error(529), "failed (error 529)"),
        (ResponseError("model 'x' not found", 404), "is not known at its address"),
        (ResponseError("prompt exceeds the context window", 400), "refused the request (it is too long)"),
        (ResponseError("qwerty", -1), "reported an error"),
        (httpx.ConnectError("qwerty", request=REQUEST), "cannot be reached"),
        (ConnectionRefusedError("qwerty"), "cannot be reached"),
        (httpx.ReadTimeout("qwerty", request=REQUEST), "did not answer within 2.5 s"),
        (TimeoutError("qwerty"), "did not answer within 2.5 s"),
        (httpx.RemoteProtocolError("qwerty", request=REQUEST), "sent nothing usable"),
        (httpx.InvalidURL("qwerty"), "sent nothing usable"),
        (KeyError("choices"), "sent nothing usable"),
        (circular(), "sent nothing usable"),
    ],
)
def test_an_error_is_one_line_without_its_own_words(error: Exception, line: str) -> None:
    assert described(error, 2.5, begun=False) == f"the language model {line}"


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (httpx.ReadError("qwerty"), "broke off"),
        (httpx.RemoteProtocolError("qwerty"), "broke off"),
        (ValueError("qwerty"), "broke off"),
        (TimeoutError(), "did not finish within 2.5 s"),
        (status_error(500), "failed (error 500)"),
    ],
)
def test_an_error_in_the_middle_of_a_text(error: Exception, line: str) -> None:
    assert described(error, 2.5, begun=True) == f"the language model {line}"
