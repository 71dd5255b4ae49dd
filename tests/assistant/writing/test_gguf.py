"""A real language model, in this process and over the loopback interface: small, and bad at answering."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from doubles.local_model import smollm2
from langchain_core.messages import HumanMessage
from writer_examples import GRACE, QUESTION, timed

from assistant.errors import ChatModelError
from assistant.settings import Settings
from assistant.writing.gguf import serve
from assistant.writing.writer import Limits, Writer, load_writer

ROOT = Path(__file__).parents[3]
SECONDS = 1.0
SOON = 10.0
"""Seconds within which the model is free again, on a busy machine; to read, or to write, all of it takes twice as long."""
LONG_TALE = [HumanMessage("Tell a long tale about a river that crosses four countries.")]
MUCH_TO_READ = [HumanMessage("The river crosses the border. " * 500)]
model = pytest.mark.model


def within(writer: Writer, seconds: float) -> Writer:
    return replace(writer, limits=Limits(seconds))


def arrivals(pieces: Iterator[str]) -> list[float]:
    """When each piece came, in seconds."""
    began = time.perf_counter()
    return [time.perf_counter() - began for _ in pieces]


@model
def test_it_writes_piece_by_piece(local_writer: Writer, local_settings: Settings) -> None:
    assert local_writer.name == "gguf:SmolLM2-135M-Instruct.Q4_1"
    short = load_writer(replace(local_settings, chat_tokens=40))
    assert short is not None
    first, *_, last = arrivals(within(short, 30).write(QUESTION))
    assert first < last / 2


@model
def test_at_temperature_0_it_writes_the_same_again(local_settings: Settings) -> None:
    short = load_writer(replace(local_settings, chat_tokens=15))
    assert short is not None
    text = "".join(short.write(QUESTION))
    assert text.strip()
    assert "".join(short.write(QUESTION)) == text


@model
def test_it_stops_at_the_limit_of_tokens(local_settings: Settings) -> None:
    short = load_writer(replace(local_settings, chat_tokens=5))
    assert short is not None
    assert 0 < len(list(short.write(LONG_TALE))) <= 5


@model
def test_it_is_left_in_the_middle_of_an_answer_and_free_again(local_writer: Writer) -> None:
    came, raised, seconds = timed(within(local_writer, SECONDS).write(LONG_TALE))
    assert came
    assert str(raised) == "the language model did not finish within 1 s"
    assert seconds < SECONDS + GRACE
    assert free_again(local_writer) < SOON


@model
def test_it_is_left_in_the_middle_of_a_question_and_free_again(local_writer: Writer) -> None:
    came, raised, seconds = timed(within(local_writer, SECONDS).write(MUCH_TO_READ))
    assert came == []
    assert str(raised) == "the language model did not answer within 1 s"
    assert seconds < SECONDS + GRACE
    assert free_again(local_writer) < SOON


@model
def test_closing_sets_it_free(local_writer: Writer) -> None:
    text = local_writer.write(LONG_TALE)
    next(text)
    text.close()
    assert free_again(local_writer) < SOON


def free_again(writer: Writer) -> float:
    """Seconds until the next answer begins."""
    began = time.perf_counter()
    text = writer.write(QUESTION)
    next(text)
    text.close()
    return time.perf_counter() - began


@model
def test_a_question_that_is_too_long_is_refused(local_writer: Writer) -> None:
    _, raised, _ = timed(local_writer.write([HumanMessage("one two three " * 6_000)]))
    assert str(raised) == "the language model refused the request (it is too long)"


@model
def test_it_is_loaded_once_and_answers_this_process_only() -> None:
    served = serve(smollm2())
    assert serve(smollm2().parent / "." / smollm2().name) is served
    assert served.url.startswith("http://127.0.0.1:")
    assert served.key not in repr(served)
    question = {"messages": [{"role": "user", "content": "Hello"}], "max_tokens": 1}
    assert httpx.post(f"{served.url}/chat/completions", json=question, trust_env=False).status_code == 401


LEAVING = """
import sys
from pathlib import Path
from langchain_core.messages import HumanMessage
from assistant.settings import Settings
from assistant.writing.writer import load_writer

writer = load_writer(Settings(Path("unused"), chat_model=f"gguf:{sys.argv[1]}"))
text = writer.write([HumanMessage("Tell a long tale.")])
next(text)
print("left")
"""


@model
def test_a_process_ends_in_the_middle_of_an_answer_and_nothing_else_was_printed() -> None:
    command = [sys.executable, "-c", LEAVING, str(smollm2())]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=True)
    assert (ended.stdout, ended.stderr) == ("left\n", "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be opened: give the path of a GGUF file"),
        (b"", "is no GGUF file"),
        (b"<html>not found</html>", "is no GGUF file"),
        (b"GGUF" + bytes(range(256)) * 20, "cannot be loaded: it is damaged"),
        (b"GGUF\x03\0\0\0", "cannot be loaded: it is damaged"),
    ],
)
def test_a_file_that_is_no_model_is_told(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ChatModelError, match=message) as told:
        serve(path)
    assert "\n" not in str(told.value)


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ChatModelError, match="cannot be opened"):
        serve(tmp_path)


def test_the_runtime_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    with pytest.raises(ChatModelError, match=r"pip install xllamacpp$"):
        serve(path)
