"""The errors of this room. Each message says what happened, where, and what to do."""

from __future__ import annotations


class CorpusError(Exception):
    """Anything in this room that a user can be told in one line."""


class ParseError(CorpusError):
    """An original that is not, or not readable as, a text of the Committee."""


class CatalogueError(CorpusError):
    """The catalogue cannot be opened, is of a newer version, or could not be written."""
