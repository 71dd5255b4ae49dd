"""How much of a sentence its passages say, in whatever words and language: the soft rule, for what nothing speaks against."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import Protocol

from assistant.frames import frame
from assistant.writing.evidence import Read
from assistant.writing.figures import figures
from assistant.writing.statement_words import WITHOUT, Words, read_words
from corpus.facets import fold

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
    foreign: float
    """1 where none of them is, else 0."""


MARGIN, MARGIN_SPOKEN = 0.32, 0.6
"""Points, of two, by which the part that disagrees must come nearer; more where a name draws the sentence to a speaker's words."""
WEIGHTS = (8.52, 24.77, 4.38)
CONSTANT = -17.9
"""Fitted by `python -m bench.support --fit`."""


def log_odds(met: Met) -> float:
    """Log odds that the passages say it."""
    values: tuple[float, ...] = astuple(met)
    return CONSTANT + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))


def met(sentence: str, language: str, cited: Sequence[Read], nearness: Nearness) -> Met:
    """How a sentence in `language` (ISO 639-1) stands to the passages it cites."""
    texts = [piece for one in cited for piece in pieces(one.source.text)]
    middle, last = nearness(sentence, [*texts, *dict.fromkeys(_facts(cited, language))])
    return Met(middle, last, float(all(one.language != language for one in cited)))


def denied_abroad(sentence: str, language: str, cited: Sequence[Read], nearness: Nearness) -> bool:
    """True where the sentence denies, or does not, what the part of a passage in another language says that comes nearest.

    Only where that part comes nearer by a clear margin than any that would agree.
    """
    said = read_words(sentence, language)
    stance = any(sort == "stance" for _, sort, _ in said.opposites)
    own = _denial(said)
    if stance or own < 0 or any(one.language == language for one in cited):
        return False
    if said.denials and (not own or any(figure.bound for figure in figures(sentence, language).found)):
        return False  # `should not cost more than` says how much
    parts = [(piece, one.language) for one in cited for piece in pieces(one.source.text)]
    scored = [(sum(nearness(sentence, [piece])), _denial(read_words(piece, theirs))) for piece, theirs in parts]
    contrary = [score for score, sort in scored if sort == 1 - own]
    others = [score for score, sort in scored if sort != 1 - own]
    spoken = any(one.source.passage.speaker is not None for one in cited)
    return bool(contrary) and max(contrary) > max(others, default=0.0) + (MARGIN_SPOKEN if spoken else MARGIN)


def _denial(words: Words) -> int:
    """1 where a usual word denies, -1 where another one may, 0 where neither does."""
    evasive = words.evasive or any(sort == "stance" and side < 0 for _, sort, side in words.opposites)
    plain = any(fold(words.printed[place]) not in WITHOUT for place in words.denials)
    return 1 if plain else -1 if evasive else 0


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
        people = ", ".join(f"{rapporteur.role.value}: {rapporteur.person}" for rapporteur in about.rapporteurs)
        said = [words.committee, words.kind(about.kind), about.title, str(about.date or ""), people]
        if passage.speaker:
            said.append(str(passage.speaker))
        yield ", ".join(part for part in said if part)
