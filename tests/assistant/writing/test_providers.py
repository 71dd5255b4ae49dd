"""The providers' own clients, each on a real connection: a text as it comes, an end within the limits, one line for what fails."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from doubles.chat_server import (
    Behaviour,
    ChatServer,
    cut_short,
    dripping,
    dripping_head,
    endless,
    halting,
    honest,
    no_http,
    refused,
    silent,
    stream,
    stuck_after,
)
from doubles.dialects import ANTHROPIC, MISTRAL, OLLAMA, OPENAI, Dialect
from writer_examples import GRACE, HANGING, KEY, QUESTION, SECONDS, everything_told, timed, writer_of

from assistant.errors import WritingError
from assistant.writing.gguf import CONTEXT

ROOT = Path(__file__).parents[3]
every_dialect = pytest.mark.parametrize("dialect", [MISTRAL, ANTHROPIC, OLLAMA], ids=lambda dialect: dialect.provider)

FAILURES: dict[str, tuple[Behaviour, str]] = {
    "wrong key": (refused(401, "the key {key} is wrong"), "did not accept the key"),
    "unknown model": (refused(404, "there is no model for {key}"), "is not known at its address"),
    "bad request": (refused(400, "{key}"), "refused the request (error 400)"),
    "too long": (refused(400, "the request exceeds the context length"), "refused the request (it is too long)"),
    "rate limit": (refused(429, "key {key}: slow down"), "refused the request (too many requests)"),
    "error of the server": (refused(500, "key={key}"), "failed (error 500)"),
    "overloaded": (refused(529, "{key}"), "failed (error 529)"),
    "a page": (stream(b"<html><body>Welcome, {key}</body></html>", "text/html"), "sent nothing usable"),
    "plain JSON": (stream(b'{"answer": "{key}"}', "application/json"), "sent nothing usable"),
    "binary": (stream(bytes(range(256)) * 20), "sent nothing usable"),
    "no HTTP": (no_http, "sent nothing usable"),
    "empty body": (stream(b""), "sent nothing usable"),
    "no text": (honest(), "sent nothing usable"),
    "reasoning only": (honest("<think>I", " wonder"), "sent nothing usable"),
    "cut off": (cut_short(), "sent nothing usable"),
    "cut off within the text": (cut_short("A region"), "broke off"),
}
TOO_SLOW: dict[str, Behaviour] = {
    "silent": silent,
    "headers only": stuck_after(),
    "a byte at a time": dripping,
    "a byte of the head at a time": dripping_head,
    "endless nothing": endless(""),
}
every_failure = pytest.mark.parametrize(("behaviour", "line"), FAILURES.values(), ids=FAILURES)


@every_dialect
def test_the_text_comes_as_the_model_writes_it(dialect: Dialect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(dialect.variable, KEY)
    with ChatServer(honest("A region", " is", " a place."), dialect) as server:
        assert list(writer_of(server, chat_tokens=77).write(QUESTION)) == ["A region", " is", " a place."]
    (asked,) = server.asked
    assert asked.path == dialect.path
    assert dialect.key_of(asked.headers) == KEY
    assert dialect.limit(asked.body) == 77
    sent = str(asked.body)
    assert "Answer shortly." in sent
    assert "What is a region?" in sent
    assert (asked.body["model"], asked.body["stream"]) == ("double", True)


def test_ollama_is_asked_to_read_all_of_the_passages() -> None:
    with ChatServer(honest("A region."), OLLAMA) as server:
        list(writer_of(server).write(QUESTION))
    (asked,) = server.asked
    assert asked.body["options"] == {"temperature": 0, "num_ctx": CONTEXT, "num_predict": 700}


@every_dialect
def test_the_first_piece_does_not_wait_for_the_last(dialect: Dialect) -> None:
    go_on = threading.Event()
    with ChatServer(halting("A region", " is a place.", go_on=go_on), dialect) as server:
        text = writer_of(server).write(QUESTION)
        assert next(text) == "A region"
        go_on.set()
        assert list(text) == [" is a place."]


@every_dialect
def test_a_text_cut_off_by_the_limit_of_tokens_is_a_text(dialect: Dialect) -> None:
    with ChatServer(honest("A region is", reason=dialect.cut), dialect) as server:
        assert "".join(writer_of(server).write(QUESTION)) == "A region is"


@pytest.mark.parametrize(("dialect", "reason"), [(ANTHROPIC, "refusal"), (MISTRAL, "content_filter")])
def test_a_model_may_decline(dialect: Dialect, reason: str) -> None:
    with ChatServer(honest("I cannot", reason=reason), dialect) as server:
        _, raised, _ = timed(writer_of(server).write(QUESTION))
    assert str(raised) == "the language model declined to answer"


@every_dialect
@every_failure
def test_a_failure_is_one_line_for_the_reader_and_tells_no_key(
    dialect: Dialect,
    behaviour: Behaviour,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    recwarn: pytest.WarningsRecorder,
) -> None:
    monkeypatch.setenv(dialect.variable, KEY)
    caplog.set_level(logging.DEBUG)
    with ChatServer(behaviour, dialect) as server:
        writer = writer_of(server)
        _, raised, seconds = timed(writer.write(QUESTION))
    assert isinstance(raised, WritingError)
    assert str(raised) == f"the language model {line}"
    assert seconds < 2
    assert [dialect.key_of(asked.headers) for asked in server.asked] == [KEY], "asked again, or without the key"
    assert line in caplog.text
    told = everything_told(writer, raised, caplog, capfd, recwarn)
    assert [text for text in told if KEY in text] == []


@every_dialect
def test_a_dead_server_cannot_be_reached(dialect: Dialect) -> None:
    with ChatServer(silent, dialect) as server:
        pass
    _, raised, _ = timed(writer_of(server).write(QUESTION))
    assert str(raised) == "the language model cannot be reached"


@every_dialect
@pytest.mark.parametrize("behaviour", TOO_SLOW.values(), ids=TOO_SLOW)
def test_a_slow_server_is_left_in_time(dialect: Dialect, behaviour: Behaviour) -> None:
    with ChatServer(behaviour, dialect) as server:
        came, raised, seconds = timed(writer_of(server, SECONDS).write(QUESTION))
        assert server.hung_up.wait(2), "the connection stays open"
    assert came == []
    assert str(raised) == "the language model did not answer within 0.4 s"
    assert seconds < SECONDS + GRACE


@every_dialect
def test_closing_cancels_and_the_next_answer_comes(dialect: Dialect) -> None:
    with ChatServer(stuck_after("A region"), dialect) as server:
        writer = writer_of(server)
        text = writer.write(QUESTION)
        next(text)
        text.close()
        assert server.hung_up.wait(2), "the connection stays open"
        server.behaviour = honest("A region.")
        assert list(writer.write(QUESTION)) == ["A region."]


@every_dialect
def test_several_can_ask_at_once(dialect: Dialect) -> None:
    with ChatServer(honest("A region", " is", " a place."), dialect) as server, ThreadPoolExecutor(6) as visitors:
        writer = writer_of(server)
        asked = [visitors.submit(lambda: "".join(writer.write(QUESTION))) for _ in range(12)]
        assert {each.result() for each in asked} == {"A region is a place."}


@pytest.mark.parametrize("dialect", [OPENAI, MISTRAL, ANTHROPIC, OLLAMA], ids=lambda dialect: dialect.provider)
@pytest.mark.parametrize("variable", ["no_proxy", "NO_PROXY"])
def test_this_machine_is_not_asked_through_a_proxy(
    dialect: Dialect, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "example.org" if name == variable else "")
    with ChatServer(honest("A region."), dialect) as server:
        assert list(writer_of(server).write(QUESTION)) == ["A region."]


@every_dialect
def test_a_process_ends_though_a_server_hangs(dialect: Dialect) -> None:
    with ChatServer(stuck_after("A region"), dialect) as server:
        command = [sys.executable, "-c", HANGING, f"{dialect.provider}:double", server.url]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=True)
    assert (ended.stdout, ended.stderr) == ("A region\n", "")
