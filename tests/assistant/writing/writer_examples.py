"""What tests of the writer ask, and whom."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from doubles.chat_server import ChatServer
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult

from assistant.settings import Settings
from assistant.writing.writer import Limits, Writer, load_writer

QUESTION = [SystemMessage("Answer shortly."), HumanMessage("What is a region?")]
KEY = "word4word-1234567890-secret"
SECONDS = 0.4
GRACE = 1.0
"""Seconds beyond the limit that a busy machine may take."""

HANGING = """
import sys
from pathlib import Path
from langchain_core.messages import HumanMessage
from assistant.settings import Settings
from assistant.writing.writer import load_writer

settings = Settings(Path("unused"), chat_model=sys.argv[1], chat_url=sys.argv[2], chat_seconds=60)
text = load_writer(settings).write([HumanMessage("What is a region?")])
print(next(text))
"""
"""A process that is given a model and its address, takes a first piece of its answer, and ends."""


def writer_of(server: ChatServer, seconds: float = 5.0, **settings: int) -> Writer:
    """A writer that asks the double."""
    model = f"{server.dialect.provider}:double"
    chosen = Settings(Path("unused"), chat_model=model, chat_url=server.url, chat_seconds=seconds)
    writer = load_writer(replace(chosen, **settings))
    assert writer is not None
    return writer


def timed(pieces: Iterator[str]) -> tuple[list[str], Exception | None, float]:
    """What came, what was raised, and after how many seconds."""
    began, came, raised = time.perf_counter(), list[str](), None
    try:
        for piece in pieces:
            came.append(piece)
    except Exception as error:
        raised = error
    return came, raised, time.perf_counter() - began


def everything_told(
    writer: Writer,
    raised: BaseException | None,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    recwarn: pytest.WarningsRecorder,
) -> list[str]:
    """Whatever may show a key: the writer, the error and its causes, what was printed, logged and warned of."""
    shown = [repr(writer), writer.name, repr(writer.model), *_told(raised), *capfd.readouterr()]
    logged = [caplog.text, *(repr(vars(record)) for record in caplog.records)]
    return [*shown, *logged, *(str(warning.message) for warning in recwarn)]


def _told(error: BaseException | None) -> list[str]:
    """The error, and what a traceback would show beside it."""
    return [] if error is None else [repr(error), *_told(error.__cause__), *_told(error.__context__)]


class Scripted(BaseChatModel):
    """A model whose pieces are `script`; `before` is called with the callbacks' handlers before the first."""

    script: Sequence[AIMessageChunk] = ()
    before: Callable[[Sequence[object]], None] = lambda handlers: None

    @property
    def _llm_type(self) -> str:
        return "scripted"

    def _generate(self, *arguments: object, **options: object) -> ChatResult:
        raise NotImplementedError

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **options: object,
    ) -> AsyncIterator[ChatGenerationChunk]:
        self.before(run_manager.handlers if run_manager else [])
        for chunk in self.script:
            yield ChatGenerationChunk(message=chunk)


class Blocking(Scripted):
    """A model without a stream of its own for event loops, which keeps its thread busy until it is let go."""

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **options: object,
    ) -> Iterator[ChatGenerationChunk]:
        self.before(())
        yield from (ChatGenerationChunk(message=chunk) for chunk in self.script)

    _astream = BaseChatModel._astream


def scripted(*pieces: AIMessageChunk | str | list[Any]) -> Writer:
    """A writer whose model says these pieces."""
    chunks = [each if isinstance(each, AIMessageChunk) else AIMessageChunk(content=each) for each in pieces]
    return Writer(Scripted(script=chunks), "scripted", Limits(5))
