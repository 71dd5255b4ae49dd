"""Words for the lexical arm: folded and stemmed by language, and the ones that mean the same in every language."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from corpus.facets import fold

ANALYSIS = "snowball/1"
"""Name and version: stands in the manifest."""

_STEMMERS = {
    "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "et": "estonian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hu": "hungarian", "it": "italian", "lt": "lithuanian", "nl": "dutch", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "sv": "swedish", "cs": "czech",
}  # fmt: skip
"""Snowball's stemmers by language; the other official languages have none and are matched by whole words."""
_WORD = re.compile(r"[^\W_]+(?:[.’'/()-][^\W_]+)*", re.UNICODE)
_PART = re.compile(r"[^\W_]+")
LONGEST_WORD = 60
"""Characters: beyond it a token is no word."""


@lru_cache(maxsize=32)
def _stemmer(language: str) -> Stemmer.Stemmer | None:
    name = _STEMMERS.get(language)
    return Stemmer.Stemmer(name) if name in Stemmer.algorithms() else None


def words(text: str) -> list[str]:
    """Words of `text` in its order, as they are written; what is too long to be a word is left out."""
    return [word for word in _PART.findall(text) if len(word) <= LONGEST_WORD]


def stems(text: str, language: str) -> list[str]:
    """Stemmed, accent-folded words of `text` in its order. `ß` becomes `ss`."""
    parts = words(text.casefold())
    stemmer = _stemmer(language)
    return [fold(word) for word in (stemmer.stemWords(parts) if stemmer else parts)]


def names(text: str) -> list[str]:
    """Folded words that are the same in every language: capitalised ones, numbers, identifiers, acronyms.

    German nouns and the first word of a sentence are among them; they do no harm, since no text holds them elsewhere.
    """
    found = []
    for match in _WORD.finditer(text):
        word = match.group(0)
        if len(word) <= LONGEST_WORD and (word[0].isupper() or any(character.isdigit() for character in word)):
            found += [fold(part) for part in _PART.findall(word)]
    return [name for name in found if len(name) > 1]
