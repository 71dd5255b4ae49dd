"""A model's text as it comes; and whatever a server does, an end within the limits and one line for the reader."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

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
    silent,
    status,
    stream,
    stuck_after,
)
from langchain_core.messages import AIMessageChunk
from writer_examples import (
    GRACE,
    HANGING,
    KEY,
    QUESTION,
    SECONDS,
    Blocking,
    Scripted,
    everything_told,
    scripted,
    timed,
    writer_of,
)

from assistant.errors import WritingError
from assistant.settings import Settings
from assistant.writing.writer import Limits, Writer, load_writer

ROOT = Path(__file__).parents[3]
HTML = b"<html><body>Welcome, {key}</body></html>"

FAILURES: dict[str, tuple[Behaviour, str]] = {
    "wrong key": (status(401, '{"error": {"message": "Incorrect API key provided: {key}"}}'), "did not accept the key"),
    "forbidden": (status(403, "key {key} may not"), "did not accept the key"),
    "unknown model": (status(404), "is not known at its address"),
    "bad request": (status(400, '{"error": {"message": "{key}"}}'), "refused the request (error 400)"),
    "too long": (
        status(400, '{"error": {"message": "the request exceeds the available context size"}}'),
        "refused the request (it is too long)",
    ),
    "rate limit": (
        status(429, '{"error": {"message": "key {key}: slow down"}}'),
        "refused the request (too many requests)",
    ),
    "error of the server": (status(500, "Traceback: key={key}"), "failed (error 500)"),
    "overloaded": (status(503, "{key}"), "failed (error 503)"),
    "a page": (stream(HTML, "text/html"), "sent nothing usable"),
    "plain JSON": (stream(b'{"answer": "{key}"}', "application/json"), "sent nothing usable"),
    "broken JSON": (stream(b'data: {"choices": [{"del{key}\n\n'), "sent nothing usable"),
    "JSON of another kind": (stream(b'data: {"choices": "{key}"}\n\n'), "sent nothing usable"),
    "a list": (stream(b'data: ["{key}"]\n\n'), "sent nothing usable"),
    "a number for a text": (
        stream(b'data: {"choices": [{"index": 0, "delta": {"content": 7}}]}\n\n'),
        "sent nothing usable",
    ),
    "an error in the stream": (stream(b'data: {"error": {"message": "{key}"}}\n\n'), "reported an error"),
    "binary": (stream(bytes(range(256)) * 20), "sent nothing usable"),
    "no HTTP": (no_http, "sent nothing usable"),
    "empty body": (stream(b""), "sent nothing usable"),
    "no text": (honest(), "sent nothing usable"),
    "white space": (honest(" ", "\n\n"), "sent nothing usable"),
    "reasoning only": (honest("<think>I", " wonder"), "sent nothing usable"),
    "filtered": (honest(reason="content_filter"), "declined to answer"),
    "cut off": (cut_short(), "sent nothing usable"),
    "cut off within the text": (cut_short("A region"), "broke off"),
    "broken within the text": (
        stream(b'data: {"choices": [{"index": 0, "delta": {"content": "A"}}]}\n\ndata: {\n\n'),
        "broke off",
    ),
}
TOO_SLOW: dict[str, Behaviour] = {
    "silent": silent,
    "headers only": stuck_after(),
    "a byte at a time": dripping,
    "a byte of the head at a time": dripping_head,
    "endless reasoning": endless("<think> and so on"),
    "endless nothing": endless(""),
}
every_failure = pytest.mark.parametrize(("behaviour", "line"), FAILURES.values(), ids=FAILURES)


def test_the_text_comes_as_the_model_writes_it() -> None:
    with ChatServer(honest("A region", " is", " a place.")) as server:
        assert list(writer_of(server, chat_tokens=77).write(QUESTION)) == ["A region", " is", " a place."]
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert [message["content"] for message in asked.body["messages"]] == ["Answer shortly.", "What is a region?"]
    assert asked.body | {"temperature": 0, "stream": True, "max_tokens": 77, "model": "double"} == asked.body


def test_the_first_piece_does_not_wait_for_the_last() -> None:
    go_on = threading.Event()
    with ChatServer(halting("A region", " is a place.", go_on=go_on)) as server:
        text = writer_of(server).write(QUESTION)
        assert next(text) == "A region"
        go_on.set()
        assert list(text) == [" is a place."]


def test_nothing_is_asked_before_a_piece_is_taken() -> None:
    with ChatServer(honest("A region.")) as server:
        writer_of(server).write(QUESTION).close()
    assert server.asked == []


def test_a_text_cut_off_by_the_limit_of_tokens_is_a_text() -> None:
    with ChatServer(honest("A region is", reason="length")) as server:
        assert "".join(writer_of(server).write(QUESTION)) == "A region is"


def test_reasoning_is_no_part_of_the_text() -> None:
    with ChatServer(honest("<thi", "nk>Let me see.</think>", "A region.")) as server:
        assert list(writer_of(server).write(QUESTION)) == ["A region."]


def test_a_text_that_is_too_long_ends_early() -> None:
    with ChatServer(endless("word ")) as server:
        asked = writer_of(server)
        writer = Writer(asked.model, asked.name, Limits(5, characters=1_003))
        assert "".join(writer.write(QUESTION)) == ("word " * 201)[:1_003]
        assert server.hung_up.wait(2)


@every_failure
def test_a_failure_is_one_line_for_the_reader(behaviour: Behaviour, line: str) -> None:
    with ChatServer(behaviour) as server:
        _, raised, seconds = timed(writer_of(server).write(QUESTION))
    assert isinstance(raised, WritingError)
    assert str(raised) == f"the language model {line}"
    assert seconds < 2
    assert len(server.asked) == 1, "asked again"


def test_a_dead_server_cannot_be_reached() -> None:
    with ChatServer(silent) as server:
        pass
    _, raised, _ = timed(writer_of(server).write(QUESTION))
    assert str(raised) == "the language model cannot be reached"


@pytest.mark.parametrize("behaviour", TOO_SLOW.values(), ids=TOO_SLOW)
def test_a_slow_server_is_left_in_time(behaviour: Behaviour) -> None:
    with ChatServer(behaviour) as server:
        came, raised, seconds = timed(writer_of(server, SECONDS).write(QUESTION))
        assert server.hung_up.wait(2), "the connection stays open"
    assert came == []
    assert isinstance(raised, WritingError)
    assert str(raised) == "the language model did not answer within 0.4 s"
    assert seconds < SECONDS + GRACE


def test_a_server_that_gets_stuck_is_left_in_time() -> None:
    with ChatServer(stuck_after("A region", " is")) as server:
        came, raised, seconds = timed(writer_of(server, SECONDS).write(QUESTION))
        assert server.hung_up.wait(2)
    assert came == ["A region", " is"]
    assert str(raised) == "the language model did not finish within 0.4 s"
    assert seconds < SECONDS + GRACE


def test_a_reader_who_takes_long_gets_what_came_in_time() -> None:
    with ChatServer(stuck_after("A region", " is")) as server:
        text = writer_of(server, SECONDS).write(QUESTION)
        next(text)
        assert server.hung_up.wait(2)  # longer than the limit
        came, raised, seconds = timed(text)
    assert came == [" is"]
    assert "did not finish" in str(raised)
    assert seconds < GRACE


def test_an_empty_piece_says_that_nothing_came_for_a_while() -> None:
    go_on = threading.Event()
    with ChatServer(halting("A region", " is a place.", go_on=go_on)) as server:
        text = writer_of(server).write(QUESTION, pause=0.05)
        assert next(piece for piece in text if piece) == "A region"
        assert [next(text), next(text)] == ["", ""]
        go_on.set()
        assert "".join(text) == " is a place."


def test_the_limit_holds_whatever_the_pause() -> None:
    with ChatServer(silent) as server:
        came, raised, seconds = timed(writer_of(server, SECONDS).write(QUESTION, pause=0.05))
    assert set(came) == {""}
    assert str(raised) == "the language model did not answer within 0.4 s"
    assert seconds < SECONDS + GRACE


def test_closing_cancels() -> None:
    with ChatServer(stuck_after("A region")) as server:
        text = writer_of(server).write(QUESTION)
        next(text)
        text.close()
        assert server.hung_up.wait(2), "the connection stays open"


def test_the_next_answer_comes_after_a_failed_and_a_cancelled_one() -> None:
    with ChatServer(status(500)) as server:
        writer = writer_of(server, SECONDS)
        for behaviour in (status(500), silent, stuck_after("A"), cut_short("A")):
            server.behaviour = behaviour
            timed(writer.write(QUESTION))
        server.behaviour = honest("A region.")
        assert list(writer.write(QUESTION)) == ["A region."]


def test_several_can_ask_at_once() -> None:
    with ChatServer(honest("A region", " is", " a place.")) as server, ThreadPoolExecutor(6) as visitors:
        writer = writer_of(server)
        asked = [visitors.submit(lambda: "".join(writer.write(QUESTION))) for _ in range(12)]
        assert {each.result() for each in asked} == {"A region is a place."}


def test_one_who_waits_does_not_hold_up_another() -> None:
    go_on = threading.Event()
    with ChatServer(halting("A", " mountain.", go_on=go_on)) as slow, ChatServer(honest("A region.")) as server:
        waiting = writer_of(slow).write(QUESTION)
        assert next(waiting) == "A"
        assert list(writer_of(server).write(QUESTION)) == ["A region."]
        go_on.set()
        assert list(waiting) == [" mountain."]


@every_failure
def test_a_key_appears_nowhere(
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    recwarn: pytest.WarningsRecorder,
    behaviour: Behaviour,
    line: str,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    caplog.set_level(logging.DEBUG)
    with ChatServer(behaviour) as server:
        writer = writer_of(server)
        _, raised, _ = timed(writer.write(QUESTION))
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"
    assert line in caplog.text
    told = everything_told(writer, raised, caplog, capfd, recwarn)
    assert [text for text in told if KEY in text] == []


def test_the_log_tells_what_was_not_told_to_the_reader(caplog: pytest.LogCaptureFixture) -> None:
    with ChatServer(status(500, '{"error": {"message": "out of memory on node 7"}}')) as server:
        timed(writer_of(server).write(QUESTION))
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert "openai:double: the language model failed (error 500)" in record.getMessage()
    assert "out of memory on node 7" in record.getMessage()
    assert "Traceback" in record.getMessage()


def test_what_goes_wrong_beside_an_answer_is_logged_without_a_key(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def stray(handlers: object) -> None:
        context = {"message": f"closing failed with {KEY}", "exception": OSError(f"key={KEY}")}
        asyncio.get_running_loop().call_exception_handler(context)

    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    writer = Writer(Scripted(script=[AIMessageChunk(content="A region.")], before=stray), "scripted", Limits(5))
    assert list(writer.write(QUESTION)) == ["A region."]
    assert "closing failed with [hidden]" in caplog.text
    assert "OSError: key=[hidden]" in caplog.text
    assert KEY not in caplog.text


def test_a_time_out_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with ChatServer(silent) as server:
        timed(writer_of(server, SECONDS).write(QUESTION))
    assert [record.getMessage() for record in caplog.records] == [
        "openai:double: the language model did not answer within 0.4 s"
    ]


@pytest.mark.parametrize(
    "piece",
    [
        AIMessageChunk(content="", additional_kwargs={"refusal": "I cannot"}),
        AIMessageChunk(content=[{"type": "refusal", "refusal": "I cannot"}]),
        AIMessageChunk(content="I cannot", response_metadata={"stop_reason": "refusal"}),
    ],
)
def test_a_model_may_decline(piece: AIMessageChunk) -> None:
    with pytest.raises(WritingError, match=r"^the language model declined to answer$"):
        list(scripted(piece).write(QUESTION))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ([{"type": "text", "text": "A region."}], "A region."),
        ([{"type": "reasoning", "reasoning": "Hm."}, {"type": "text", "text": "A region."}], "A region."),
        ([{"type": "thinking", "thinking": "Hm."}, "A region."], "A region."),
        ([{"type": "image_url", "image_url": {"url": "https://example.org"}}, {"type": "text", "text": "A"}], "A"),
    ],
)
def test_only_text_is_text(content: list[Any], text: str) -> None:
    assert list(scripted(content).write(QUESTION)) == [text]


@pytest.mark.parametrize(
    "content", [[], [{"type": "reasoning", "reasoning": "Hm."}], [{"type": "image_url", "image_url": {"url": "x"}}]]
)
def test_content_without_text_is_nothing_usable(content: list[Any]) -> None:
    with pytest.raises(WritingError, match=r"^the language model sent nothing usable$"):
        list(scripted(content).write(QUESTION))


def test_a_model_that_blocks_its_thread_is_left_in_time() -> None:
    let_go = threading.Event()
    writer = Writer(Blocking(before=lambda _: let_go.wait(5) and None), "blocking", Limits(SECONDS))
    _, raised, seconds = timed(writer.write(QUESTION))
    let_go.set()
    assert "did not answer" in str(raised)
    assert seconds < SECONDS + GRACE


def test_a_model_that_blocks_the_event_loop_is_left_in_time() -> None:
    let_go = threading.Event()
    writer = Writer(Scripted(before=lambda _: let_go.wait(5) and None), "blocking", Limits(SECONDS))
    _, raised, seconds = timed(writer.write(QUESTION))
    let_go.set()
    assert "did not answer" in str(raised)
    assert seconds < SECONDS + GRACE


def test_a_model_without_a_stream_for_event_loops_writes() -> None:
    script = [AIMessageChunk(content="A region"), AIMessageChunk(content=" is")]
    assert list(Writer(Blocking(script=script), "plain", Limits(5)).write(QUESTION)) == ["A region", " is"]


def test_no_tracer_listens_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    from langchain_core.tracers.context import _tracing_v2_is_enabled
    from langsmith.utils import get_env_var

    monkeypatch.setenv("LANGCHAIN_TRACING_V2", "true")
    get_env_var.cache_clear()
    try:
        assert _tracing_v2_is_enabled()
        listening: list[object] = []
        script = [AIMessageChunk(content="A region.")]
        list(Writer(Scripted(script=script, before=listening.extend), "scripted", Limits(5)).write(QUESTION))
    finally:
        monkeypatch.undo()
        get_env_var.cache_clear()
    assert listening == []


def test_no_table_of_tokens_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[str] = []
    monkeypatch.setattr("tiktoken.load.read_file", fetched.append)
    with ChatServer(honest("A region.")) as server:
        assert list(writer_of(server).write(QUESTION)) == ["A region."]
    assert fetched == []


def test_no_model_no_writer() -> None:
    assert load_writer(Settings(Path("unused"))) is None


def test_a_process_ends_though_a_server_hangs() -> None:
    with ChatServer(stuck_after("A region")) as server:
        command = [sys.executable, "-c", HANGING, "openai:double", server.url]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=True)
    assert (ended.stdout, ended.stderr) == ("A region\n", "")
