"""What tests of the writer ask, and whom."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from doubles.chat_server import ChatServer
from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage, HumanMessage, SystemMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult

from assistant.settings import Settings
from assistant.writing.writer import Limits, Writer, load_writer

QUESTION = [SystemMessage("Answer shortly."), HumanMessage("What is a region?")]
SECONDS = 0.4
GRACE = 1.0
"""Seconds beyond the limit that a busy machine may take."""


def writer_of(server: ChatServer, seconds: float = 5.0, **settings: int) -> Writer:
    """A writer that asks the double."""
    chosen = Settings(Path("unused"), chat_model="openai:double", chat_url=server.url, chat_seconds=seconds)
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
