"""How much of a sentence its passages say, in whatever words and language: the soft rule, for what nothing speaks against."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import Protocol

from assistant.frames import frame
from assistant.writing.evidence import Read
from assistant.writing.polarity import read_words

_PIECES = re.compile(r"(?<=[.;:!?…])[”“»’\"')\]]*\s+|\n+|(?<=,)\s+")
_SHORTEST_PIECE = 8
"""Words: a shorter one is read with the next."""


class Nearness(Protocol):
    """How near a sentence's tokens come to those of texts."""

    def __call__(self, sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        """Shares of the sentence, by weight, that the texts meet: in its words, and in what is said; 0 to 1."""


@dataclass(frozen=True, slots=True)
class Met:
    """What is known of a sentence beside its passages."""

    middle: float
    """Share of it whose words they meet."""
    last: float
    """Share of it that they say."""
    shared: float
    """Share of its stems that they hold, where one of them is in its language."""
    foreign: float
    """1 where none of them is, else 0."""


WEIGHTS = (12.0, 12.0, 4.0, 4.5)
CONSTANT = -15.0
"""Fitted by `python -m bench.support --fit`."""


def log_odds(met: Met) -> float:
    """Log odds that the passages say it."""
    values: tuple[float, ...] = astuple(met)
    return CONSTANT + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))


def met(sentence: str, language: str, cited: Sequence[Read], nearness: Nearness) -> Met:
    """How a sentence in `language` (ISO 639-1) stands to the passages it cites."""
    texts = [piece for one in cited for piece in pieces(one.source.text)]
    middle, last = nearness(sentence, [*texts, *dict.fromkeys(_facts(cited, language))])
    own = [one for one in cited if one.language == language]
    said = {stem for stem in read_words(sentence, language).stems if stem}
    held = {stem for one in own for stem in read_words(one.source.text, language).stems}
    held |= {stem for facts in _facts(own, language) for stem in read_words(facts, language).stems}
    shared = len(said & held) / len(said) if own and said else 0.0
    return Met(middle, last, shared, float(not own))


@lru_cache(maxsize=128)
def pieces(text: str) -> tuple[str, ...]:
    """A passage in pieces of a clause or two."""
    found: list[str] = []
    for part in filter(str.strip, _PIECES.split(text)):
        if found and len(found[-1].split()) < _SHORTEST_PIECE:
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    if len(found) > 1 and len(found[-1].split()) < _SHORTEST_PIECE:
        last = found.pop()
        found[-1] = f"{found[-1]} {last}"
    return tuple(found)


def _facts(cited: Sequence[Read], language: str) -> Iterator[str]:
    """What may be said of the documents, as a text of its own."""
    words = frame(language)
    for one in cited:
        about, passage = one.source.about, one.source.passage
        people = ", ".join(str(rapporteur.person) for rapporteur in about.rapporteurs)
        said = [words.committee, words.kind(about.kind), about.title, str(about.date or ""), people]
        if passage.speaker:
            said.append(str(passage.speaker))
        yield ", ".join(part for part in said if part)
