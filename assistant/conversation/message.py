"""The messages of a conversation so far, as scripts and the web app hand them over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.errors import InputError
from assistant.wire import whole_characters

MOST_MESSAGES = 20
"""Earlier ones are not read: nobody refers that far back."""
LONGEST_MESSAGE = 4_000
"""Characters; the rest of a longer message is not read."""


class Speaker(StrEnum):
    """Who wrote a message."""

    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation."""

    role: Speaker
    content: str


def history_of(value: object) -> tuple[Message, ...]:
    """The messages of `[{"role": "user"|"assistant", "content": str}, …]`, the last MOST_MESSAGES, each cut; None: none.

    Raises InputError that names the message and what is wrong with it.
    """
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise InputError("history: a list of messages is expected")
    first = max(0, len(value) - MOST_MESSAGES)
    return tuple(_message(number, each) for number, each in enumerate(value[first:], start=first + 1))


def _message(number: int, value: object) -> Message:
    if not isinstance(value, dict) or set(value) != {"role", "content"}:
        raise InputError(f"history: message {number} is not an object with role and content, and nothing else")
    role, content = value["role"], value["content"]
    if role not in tuple(Speaker):
        raise InputError(f"history: message {number}: the role is user or assistant, not {str(role)[:40]!r}")
    if not isinstance(content, str):
        raise InputError(f"history: message {number}: the content is a text")
    return Message(Speaker(role), whole_characters(content[:LONGEST_MESSAGE]))
