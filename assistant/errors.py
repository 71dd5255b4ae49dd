"""The errors of this room: what a user is told in one line."""

from __future__ import annotations


class AssistantError(Exception):
    """Anything a user can be told in one line."""


class InputError(AssistantError):
    """Unusable arguments or input."""


class NotFoundError(AssistantError):
    """A document or label that is not held."""


class ChatModelError(AssistantError):
    """The language model that is set cannot be used: its name, package, file or key is missing or wrong."""


class WritingError(AssistantError):
    """A language model did not write a usable answer. The message holds no secret."""
