"""The language that a reader wishes the answer in: `in French please`, `… Antworte auf Deutsch.`

A language that is merely spoken of (`lessons in German`) is no wish: it must stand in a clause of its own, or with a `please`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.conversation.language_words import WISHES
from assistant.conversation.lexicon import WORDS, Table, Token, table, tokens
from corpus.language import OFFICIAL_LANGUAGES

LONGEST_WISH = 12
"""Words."""
_READ = 160
"""Characters at either end of a question in which a wish is looked for."""
_BOUNDARY = re.compile(r"[.?!;:,()\n–—\u037e]")
_LEFT_OVER = " \t\n,:–—-("


@dataclass(frozen=True, slots=True)
class _Tables:
    """One asking language's words."""

    names: tuple[tuple[str, Table], ...]
    bare_suffices: bool
    lead: Table
    ask: Table
    beside: Table
    please: Table


@dataclass(frozen=True, slots=True)
class _Found:
    """Words that are nothing but a wish."""

    language: str
    led: bool
    """With the preposition that makes the name of a language a wish."""
    asked: bool
    """With `answer`, `please`."""


def wish(text: str) -> tuple[str, str | None]:
    """The text without the wish, and the language wished for (ISO 639-1); the text as it is and None where there is none."""
    if not _names_a_language(text):
        return text, None
    for start, end, own_clause in _candidates(text):
        found = _wished(text[start:end])
        if found is not None and (found.asked or (found.led and own_clause)):
            return _without(text, start, end), found.language
    return _polite(text)


def _names_a_language(text: str) -> bool:
    """A quick look: most questions name none."""
    ends = text if len(text) <= 2 * _READ else f"{text[:_READ]} {text[-_READ:]}"
    return not _first_words().isdisjoint(word.bare for word in tokens(ends))


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    cells = " ".join(words.names.replace("|", " ") for words in WISHES.values())
    return frozenset(tokens(cell.replace("_", " "))[0].bare for cell in cells.split())


def _candidates(text: str) -> Iterator[tuple[int, int, bool]]:
    """The whole text, and its first and last clauses; and whether more than a comma parts the clause from the rest."""
    if len(text) <= _READ:
        yield 0, len(text), True
    cuts = [0, *(found.end() for found in _BOUNDARY.finditer(text[:_READ]))]
    late = max(0, len(text) - _READ)
    ends = [found.start() + late for found in _BOUNDARY.finditer(text[late:])]
    last = [end for end in ends if end < len(text.rstrip(" .?!;)\n"))]
    for end in reversed(last[-2:]):  # a comma may stand before `please`
        yield end + 1, len(text), text[end] != ","
    if len(cuts) > 1 and cuts[1] < len(text):
        yield 0, cuts[1], text[cuts[1] - 1] != ","


def _wished(clause: str) -> _Found | None:
    words = tokens(clause)
    if not 0 < len(words) <= LONGEST_WISH:
        return None
    return next((found for each in OFFICIAL_LANGUAGES if (found := _in(words, _tables(each)))), None)


def _in(words: list[Token], known: _Tables) -> _Found | None:
    """The wish that all the words make in one asking language."""
    place, named, led, asked = 0, "", False, False
    while place < len(words):
        language, length = _named(words, place, known)
        if length:
            if named:
                return None
            named, led = language, led or known.bare_suffices
        elif (length := known.lead.length(words, place)) and _named(words, place + length, known)[1]:
            led = True
        elif length := max(known.ask.length(words, place), known.please.length(words, place)):
            asked = True
        else:
            length = known.beside.length(words, place)
        if not length:
            return None
        place += length
    return _Found(named, led, asked) if named and (led or asked) else None


def _polite(text: str) -> tuple[str, str | None]:
    """A wish at the end with `please` behind it, which nothing parts from the question: `… about islands in German please`."""
    words = tokens(text[-_READ:]) if text else []
    offset = max(0, len(text) - _READ)
    for language in OFFICIAL_LANGUAGES:
        known = _tables(language)
        for place in range(max(0, len(words) - LONGEST_WISH // 2), len(words)):
            lead = known.lead.length(words, place)
            named, length = _named(words, place + lead, known)
            after = place + lead + length
            pleases = after < len(words) and after + known.please.length(words, after) == len(words)
            if length and (lead or known.bare_suffices) and pleases:
                return _without(text, offset + words[place].start, len(text)), named
    return text, None


def _named(words: list[Token], place: int, known: _Tables) -> tuple[str, int]:
    return next(((code, length) for code, names in known.names if (length := names.length(words, place))), ("", 0))


def _without(text: str, start: int, end: int) -> str:
    before, wished, after = text[:start].rstrip(_LEFT_OVER), text[start:end], text[end:].lstrip(_LEFT_OVER + ";).")
    if before and before[-1].isalnum() and wished.rstrip().endswith("?"):
        before += "?"
    return f"{before} {after}".strip()


@lru_cache(maxsize=len(OFFICIAL_LANGUAGES))
def _tables(language: str) -> _Tables:
    words = WISHES[language]
    cells = zip(OFFICIAL_LANGUAGES, words.names.split(), strict=True)
    names = tuple((code, table(cell.replace("|", " "))) for code, cell in cells)
    please = table(WORDS[language].courtesy)
    return _Tables(names, not words.lead, table(words.lead), table(words.ask), table(words.beside), please)
