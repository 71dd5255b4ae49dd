"""The errors of this room: what a user is told in one line."""

from __future__ import annotations


class AssistantError(Exception):
    """Anything a user can be told in one line."""


class InputError(AssistantError):
    """Unusable arguments or input."""


class NotFoundError(AssistantError):
    """A document or label that is not held."""
