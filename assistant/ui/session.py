"""What the server keeps of one open page: its conversation, and which question is being answered. In memory only."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.answers import Answer
from assistant.conversation.message import Message, Speaker

UNDO_SECONDS = 10
"""How long a deleted conversation can be had back."""
_GRACE = 5
"""Seconds more, for what is under way between the page and here."""


class Ending(StrEnum):
    """How an answer came to its end."""

    WHOLE = "complete"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as it was asked, and the answer as far as it has come; without an `ending` it is still coming."""

    question: str
    without: tuple[str, ...] = ()
    """Keys of what the question was understood to say and the reader did not want."""
    answer: Answer | None = None
    shown: str = ""
    """The answer as HTML."""
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """A turn under way: its number, which tells it from any other, and the turns before it."""

    number: int
    turn: Turn
    before: tuple[Turn, ...]


class Session:
    """A conversation, one answer at a time. Safe from several threads.

    A turn begins with a question and is over when its answer is whole, stopped or deleted. What comes for a turn that
    is over is not taken.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._clock = clock
        self._turns: tuple[Turn, ...] = ()
        self._deleted: tuple[Turn, ...] = ()
        self._deleted_at = 0.0
        self._number = 0

    def __deepcopy__(self, memo: object) -> Session:
        """A new session: Gradio copies the one it was given for every page that is opened."""
        return Session(self._clock)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """All that was said, in order."""
        with self._lock:
            return self._turns

    def begin(self, turn: Turn, *, instead: bool = False) -> Begun | None:
        """Begins a turn, with `instead` in the place of the last one; None while another is not over.

        What was deleted before cannot be had back any more.
        """
        with self._lock:
            if self._busy():
                return None
            before = self._turns[:-1] if instead else self._turns
            self._turns = (*before, turn)
            self._deleted = ()
            self._number += 1
            return Begun(self._number, turn, before)

    def grow(self, number: int, turn: Turn) -> bool:
        """Takes a turn as far as it has come, or ended; False, and nothing taken, where it is over."""
        with self._lock:
            if number != self._number or not self._busy():
                return False
            self._turns = (*self._turns[:-1], turn)
            return True

    def stop(self) -> None:
        """Ends the turn under way as it stands; nothing where none is."""
        with self._lock:
            self._stop()

    def delete(self) -> None:
        """Takes everything said away, and ends the turn under way. For UNDO_SECONDS it can be had back."""
        with self._lock:
            self._stop()
            if self._turns:
                self._deleted, self._deleted_at = self._turns, self._clock()
            self._turns = ()

    def undo(self) -> bool:
        """Brings back what was deleted; False where it is gone."""
        with self._lock:
            found = self._deleted if self._clock() <= self._deleted_at + UNDO_SECONDS + _GRACE else ()
            self._turns, self._deleted = found or self._turns, ()
            return bool(found)

    def forget(self) -> None:
        """Makes a deletion final."""
        with self._lock:
            self._deleted = ()

    def _busy(self) -> bool:
        return bool(self._turns) and self._turns[-1].ending is None

    def _stop(self) -> None:
        if self._busy():
            self._turns = (*self._turns[:-1], replace(self._turns[-1], ending=Ending.STOPPED))


def history(turns: Sequence[Turn]) -> tuple[Message, ...]:
    """What was said, as the assistant is told it: questions as they were asked, each with what was answered."""
    return tuple(_messages(turns))


def _messages(turns: Sequence[Turn]) -> Iterator[Message]:
    for turn in turns:
        if turn.answer is not None and turn.answer.text and turn.ending is not None:
            yield Message(Speaker.USER, turn.question)
            yield Message(Speaker.ASSISTANT, turn.answer.text)
