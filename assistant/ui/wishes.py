"""What the buttons in the conversation ask for: they put it, as JSON, into a field that the reader does not see.

They name a turn of the session's own record, and nothing they say is taken for a question.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

LONGEST_WISH = 16_000
"""Characters. The keys a chip leaves out are made of words of the question."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Ask the question of turn `turn` again, or what was suggested below its answer."""

    turn: int
    without: tuple[str, ...] | None = None
    """Keys of what is to be left out this time; None where the question is to be asked just as it was."""
    suggestion: int | None = None

    @property
    def retry(self) -> bool:
        """True where the new answer takes the place of the old one."""
        return self.without is None and self.suggestion is None

    def as_json(self) -> str:
        """As a button carries it."""
        said: dict[str, Any] = {"turn": self.turn}
        said |= {} if self.without is None else {"without": self.without}
        said |= {} if self.suggestion is None else {"suggestion": self.suggestion}
        return json.dumps(said)


def read_wish(sent: str) -> Wish | None:
    """What a button sent; None for anything that none of ours sends."""
    try:
        said = json.loads(sent[:LONGEST_WISH])
        turn, without, suggestion = said["turn"], said.get("without"), said.get("suggestion")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None
    if not _is_number(turn) or not (suggestion is None or _is_number(suggestion)):
        return None
    if without is None:
        return Wish(turn, None, suggestion)
    if suggestion is not None or not isinstance(without, list) or not all(isinstance(key, str) for key in without):
        return None
    return Wish(turn, tuple(without))


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
