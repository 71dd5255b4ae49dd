"""The errors of this room. Each message says what happened, where, and what to do."""

from __future__ import annotations


class IndexingError(Exception):
    """The index cannot be read or written."""


class ModelMismatchError(IndexingError):
    """The index was built with other embedding weights than the ones set now."""
