"""Putting another subject into a question that asks nothing but what is said about something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.conversation.elements import elements
from assistant.conversation.lexicon import sorts, tokens
from assistant.conversation.parts import READ, Part, PartKind, ending, replaced

_SIGNS = re.compile(r"[,;:()\n–—]")
_UNINFLECTED = frozenset("da en es fr it nl pt sv".split())
"""Languages in which a noun is the same after every preposition."""


def with_subject(earlier: str, there: Sequence[Part], language: str, words: str) -> str | None:
    """`earlier` with `words` for what it is about, where it asks nothing but what is said about something.

    `words` begin with a preposition that `earlier` has too (`on transport`), or are to follow the one that it has. None where
    this is not how `earlier` is put.
    """
    if len(earlier) > READ:
        return None
    said, new, about = tokens(earlier), tokens(words), sorts(language)["about"]
    places = [place for place in range(len(said)) if about.length(said, place)]
    if len(places) != 1 or not new:
        return None
    place, after = places[0], places[0] + about.length(said, places[0])
    if after >= len(said) or elements(earlier[: said[place].start], language).matter:
        return None
    end = _subject_end(earlier, said[after].start, there)
    if about.length(new, 0):
        return replaced(earlier, said[place].start, end, words)
    return replaced(earlier, said[after].start, end, words) if language in _UNINFLECTED else None


def _subject_end(earlier: str, start: int, there: Sequence[Part]) -> int:
    """Where what the question is about ends: before its date, at a sign, or before the question mark."""
    sign = _SIGNS.search(earlier, start)
    stops = [part.start for part in there if part.start > start and part.kind is PartKind.DATE]
    return start + len(earlier[start : min([ending(earlier), *([sign.start()] if sign else []), *stops])].rstrip())
