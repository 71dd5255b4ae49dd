"""The text of a model as it comes, within limits of time and length.

A model is read by an event loop in a thread of its own: there, waiting for a server can be ended at any moment, and the connection
with it. Whoever asks takes the text from a queue and looks at the clock.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import math
import threading
import time
import traceback
import warnings
from collections.abc import Generator, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from functools import cache
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from assistant.errors import WritingError
from assistant.settings import Settings
from assistant.writing.failures import declined, described, nothing_usable, too_late
from assistant.writing.scrubbing import scrub
from assistant.writing.spoken import Spoken

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel
    from langchain_core.messages import BaseMessage

_LOG = logging.getLogger(__name__)
_STARTING = threading.Lock()
_LONGEST_DETAILS = 20_000
_SECONDS_TO_HANG_UP = 2
_TALKATIVE = ("openai", "anthropic", "httpx", "httpx2", "httpcore", "httpcore2")
"""Loggers of clients, which show addresses, and what servers send, below the level of a warning."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What an answer may take, all in all: seconds from the question to the last character, and characters."""

    seconds: float
    characters: int = 8_000


@dataclass(frozen=True, slots=True)
class _Failure:
    line: str
    """For the reader."""
    details: str = ""
    """For the log."""


_Pieces = SimpleQueue[str | _Failure | None]
"""Text, at last a failure or None."""


@dataclass(frozen=True, slots=True)
class Writer:
    """A language model to be asked."""

    model: BaseChatModel = field(repr=False)
    name: str
    """For readers."""
    limits: Limits

    def write(self, messages: Sequence[BaseMessage], pause: float = math.inf) -> Generator[str, None, None]:
        """The model's text as it comes, without its reasoning. Nothing is asked before the first piece is taken; closing the
        generator cancels the request. Every `pause` seconds an empty piece says that the next one is waited for: who has had enough
        can close.

        Raises WritingError, with one line for the reader, where the model fails, refuses, says nothing, or is not done in time.
        A text that is too long ends early.
        """
        pieces: _Pieces = SimpleQueue()
        deadline = time.monotonic() + self.limits.seconds
        loop, until = _event_loop(), _Until(self.limits.seconds)
        asyncio.run_coroutine_threadsafe(self._read(list(messages), pieces, until), loop)
        try:
            yield from self._taken(pieces, deadline, pause)
        finally:
            loop.call_soon_threadsafe(until.end)

    def _taken(self, pieces: _Pieces, deadline: float, pause: float) -> Generator[str, None, None]:
        begun = False
        paused = time.monotonic()
        while True:
            until = min(deadline, paused + pause)
            try:
                piece = pieces.get(timeout=max(0.0, until - time.monotonic()))
            except Empty:
                if until < deadline:
                    yield ""
                    paused = time.monotonic()
                    continue
                piece = _Failure(too_late(self.limits.seconds, begun=begun))
            if piece is None:
                return
            if isinstance(piece, _Failure):
                _LOG.warning("%s", f"{self.name}: {piece.line}\n{piece.details}".rstrip())
                raise WritingError(piece.line)
            begun = True
            yield piece

    async def _read(self, messages: list[BaseMessage], pieces: _Pieces, until: _Until) -> None:
        """Asks the model and fills the queue. Raises nothing: what went wrong goes into the queue."""
        from langsmith.run_helpers import tracing_context

        text = _Text(pieces, self.limits.characters)
        try:
            with tracing_context(enabled=False):  # whatever the environment says: nobody else is told
                async with until.limit():
                    await self._forward(messages, text)
            pieces.put(text.failure())
        except Exception as error:
            details = scrub("".join(traceback.format_exception(error)))[-_LONGEST_DETAILS:]
            pieces.put(_Failure(described(error, self.limits.seconds, begun=text.begun), details))

    async def _forward(self, messages: list[BaseMessage], text: _Text) -> None:
        stream: Any = self.model.astream(messages)
        async with aclosing(stream) as chunks:
            async for chunk in chunks:
                text.add(chunk)
                if text.full:
                    return
        text.end()


class _Until:
    """When reading ends: after so many seconds, or when nobody wants it any more. It is cancelled once, whichever comes first: a
    second time would leave a connection open that is just being closed. To be used in the event loop.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._limit: asyncio.Timeout | None = None

    def limit(self) -> asyncio.Timeout:
        """What reading is to be done in."""
        self._limit = asyncio.timeout(self._seconds)
        return self._limit

    def end(self) -> None:
        """Ends it now; nothing where it is over or ending, or has not begun."""
        self._seconds = 0
        with suppress(RuntimeError):
            if self._limit is not None:
                self._limit.reschedule(asyncio.get_running_loop().time())


class _Text:
    """What has come of one answer."""

    def __init__(self, pieces: _Pieces, most: int) -> None:
        self._pieces, self._left = pieces, most
        self._spoken = Spoken()
        self._declined = False
        self.begun = False
        """Something else than white space has come."""

    @property
    def full(self) -> bool:
        """As long as it may be."""
        return self._left <= 0

    def add(self, chunk: BaseMessage) -> None:
        self._declined = self._declined or _declines(chunk)
        self._give(self._spoken.after(str(chunk.text)))

    def end(self) -> None:
        self._give(self._spoken.rest())

    def failure(self) -> _Failure | None:
        """None for a text that can be used."""
        if self._declined:
            return _Failure(declined())
        return None if self.begun else _Failure(nothing_usable())

    def _give(self, text: str) -> None:
        text = text[: self._left]
        self._left -= len(text)
        self.begun = self.begun or bool(text.strip())
        if text:
            self._pieces.put(text)


def load_writer(settings: Settings) -> Writer | None:
    """The model that is set, to be asked; None where none is. Raises ChatModelError where it cannot be used."""
    if not settings.chat_model:
        return None
    from assistant.writing.chat_models import load_chat_model, name_of

    model = load_chat_model(settings)
    _quiet_clients()
    return Writer(model, name_of(settings), Limits(settings.chat_seconds))


def _quiet_clients() -> None:
    """What clients of models show of addresses and of what servers send, secrets included, goes past `scrub`."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", "Pydantic serializer warnings", UserWarning)


def _declines(chunk: BaseMessage) -> bool:
    """Whether a piece of an answer says that there will be none: as a field, as a block, or as the reason of its end."""
    blocks = chunk.content if isinstance(chunk.content, list) else []
    refusals = any(isinstance(block, dict) and block.get("type") == "refusal" for block in blocks)
    ended = chunk.response_metadata.get("finish_reason") or chunk.response_metadata.get("stop_reason")
    return bool(chunk.additional_kwargs.get("refusal")) or refusals or ended in ("content_filter", "refusal")


def _event_loop() -> asyncio.AbstractEventLoop:
    """The loop that reads all models: the connections that their clients keep belong to it."""
    with _STARTING:
        return _started_loop()


@cache
def _started_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(_log_stray)
    threading.Thread(target=loop.run_forever, name="language models", daemon=True).start()
    atexit.register(_hang_up, loop)
    return loop


def _hang_up(loop: asyncio.AbstractEventLoop) -> None:
    """Ends what is still being asked: a model in this process does not let it end while somebody listens to its server."""
    with suppress(TimeoutError):
        asyncio.run_coroutine_threadsafe(_cancel_others(), loop).result(_SECONDS_TO_HANG_UP)


async def _cancel_others() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def _log_stray(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Logs what goes wrong beside an answer, such as a connection that does not close."""
    error = context.get("exception")
    details = "".join(traceback.format_exception(error)) if isinstance(error, BaseException) else ""
    _LOG.warning("%s", scrub(f"{context.get('message')}\n{details}"))
