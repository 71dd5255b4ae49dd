"""What the server keeps of one open page: the conversation, and which question is being answered."""

from __future__ import annotations

import threading


class Session:
    """A conversation as parts of HTML, one answer at a time. Safe from several threads.

    A turn begins with a question and is over when its answer is whole, stopped or cleared away. What comes for a turn
    that is over is not taken: an answer cannot be interrupted while its next part is being written, only left behind.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._said: tuple[str, ...] = ()
        self._growing: tuple[str, ...] = ()
        self._turn = 0
        self._busy = False

    def __deepcopy__(self, memo: object) -> Session:
        """A new session: Gradio copies the one it was given for every page that is opened."""
        return Session()

    @property
    def parts(self) -> list[str]:
        """All that was said, in order."""
        with self._lock:
            return [*self._said, *self._growing]

    def begin(self, question: str) -> int | None:
        """Begins a turn and returns its number; None while another is not over."""
        with self._lock:
            if self._busy:
                return None
            self._said += (question,)
            self._busy = True
            self._turn += 1
            return self._turn

    def grow(self, turn: int, answer: str) -> bool:
        """Takes the turn's answer as far as it has come; False, and nothing taken, where the turn is over."""
        with self._lock:
            if turn != self._turn or not self._busy:
                return False
            self._growing = (answer,)
            return True

    def end(self, turn: int) -> bool:
        """Ends the turn; False where it is over already."""
        with self._lock:
            if turn != self._turn or not self._busy:
                return False
            self._close()
            return True

    def stop(self, note: str) -> None:
        """Ends the turn under way as it stands, and adds a note; nothing where none is."""
        with self._lock:
            if self._busy:
                self._growing += (note,)
                self._close()

    def clear(self) -> None:
        """Forgets everything said and ends the turn under way."""
        with self._lock:
            self._close()
            self._said = ()

    def _close(self) -> None:
        self._said += self._growing
        self._growing = ()
        self._busy = False
