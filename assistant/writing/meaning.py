"""How much of a sentence its passages say, in whatever words and language: the soft rule, for what nothing speaks against."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache
from typing import Protocol

from assistant.frames import frame
from assistant.writing.denial.contrasts import exchanged
from assistant.writing.denial.polarity_words import ONLY
from assistant.writing.denial.statement_words import CONTRADICTORY, ONE_EACH, Words, read_words
from assistant.writing.denial.windows import bounds, stands_beside
from assistant.writing.evidence import Source
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


OWN = 0.95
"""Points, of two, from which a sentence says what stands about a denial of a passage in its own language."""
LEFT, RIGHT, MOST_FRAGMENTS = 4, 7, 12
"""Words about a denial that tell what is denied, and denials of a passage that are looked at."""
AS_NEAR = 0.1
"""Points by which a part may stand behind the nearest and count as much."""
BESIDE_BEST = 0.4
"""Points by which the part with an opposite may stand behind the nearest of all."""
UNTOLD, ONCE = frozenset({"number", "bound", "degree", "opening"}), frozenset({"order"})
"""Sorts of opposites whose words say too little by themselves, across languages; and where there are several of them."""
WEIGHTS = (8.52, 24.77, 4.38)
CONSTANT = -17.9
"""Fitted by `python -m bench.support --fit`."""


def log_odds(met: Met) -> float:
    """Log odds that the passages say it."""
    values: tuple[float, ...] = astuple(met)
    return CONSTANT + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))


def met(sentence: str, language: str, cited: Sequence[Source], nearness: Nearness) -> Met:
    """How a sentence in `language` (ISO 639-1) stands to the passages it cites."""
    texts = [piece for one in cited for piece in pieces(one.text)]
    middle, last = nearness(sentence, [*texts, *dict.fromkeys(_facts(cited, language))])
    return Met(middle, last, float(all(one.language != language for one in cited)))


def undenied(sentence: str, language: str, cited: Sequence[Source], nearness: Nearness) -> bool:
    """True where the sentence says, without denying anything, what stands about a denial in a passage in its own language."""
    said = read_words(sentence, language)
    narrowed = all(fold(said.printed[place]) in ONLY for place in said.evasive)
    against = any(sort == "stance" and side < 0 for _, sort, side in said.opposites)
    plain = any(not stands_beside(said, place) for place in said.denials)
    if plain or (against and not narrowed) or (said.denials and (said.evasive or language not in ONE_EACH)):
        return False
    for one in cited:
        if one.language != language:
            continue
        needed = len(said.denials) + 1
        for fragment, beside in _denied_fragments(one):
            if said.evasive and not (beside and narrowed):
                continue
            needed -= sum(nearness(fragment, [sentence])) > OWN
            if not needed:
                return True
    return False


def _denied_fragments(one: Source) -> Iterator[tuple[str, bool]]:
    """The words about each denial of a passage, and whether what it denies may be left out of what is said."""
    words = read_words(one.text, one.language)
    for place in words.denials[:MOST_FRAGMENTS]:
        if bounds(words, place):
            continue
        beside = stands_beside(words, place)
        first = max((bound + 1 for bound in words.bounds if bound < place), default=0)
        last = min((bound for bound in words.bounds if bound > place), default=len(words.printed))
        denied = next((stem for stem in words.stems[place + 1 : last] if stem), "")
        if not beside or words.stems.count(denied) == 1:
            yield " ".join(words.printed[max(first, place - LEFT) : min(last, place + RIGHT)]), beside


def turned_abroad(sentence: str, language: str, cited: Sequence[Source], nearness: Nearness) -> bool:
    """True where the part of a passage that comes nearest has the opposites of the sentence's words, or its sides exchanged.

    In the sentence's own language only the nearest part of all counts, and only where no other comes as near and agrees.
    """
    if exchanged(sentence, language, [(one.text, one.language) for one in cited], nearness):
        return True
    said = read_words(sentence, language)
    reach = 0.0 if any(one.language == language for one in cited) else BESIDE_BEST
    parts = [(read_words(piece, one.language), piece) for one in cited for piece in pieces(one.text)]
    scored: list[tuple[float, Words]] | None = None
    for sort, side in _single_sides(said):
        if not any(kind == sort and other == -side for words, _ in parts for _, kind, other in words.opposites):
            continue
        scored = scored or [(sum(nearness(sentence, [piece])), words) for words, piece in parts]
        if _turned_there(said, sort, side, scored, reach):
            return True
    return False


def _turned_there(said: Words, sort: str, side: int, scored: Sequence[tuple[float, Words]], reach: float) -> bool:
    """True where the nearest part with an opposite of that sort has the other one."""
    having = [one for one in scored if any(kind == sort for _, kind, _ in one[1].opposites)]
    score, nearest = max(having, key=lambda one: one[0])
    agrees = any(
        other > score - AS_NEAR and any(kind == sort and own == side for _, kind, own in words.opposites)
        for other, words in having
    )
    if agrees or score < max(other for other, _ in scored) - reach or (said.denials and nearest.denials):
        return False
    return dict(_single_sides(nearest)).get(sort) == -side


def _single_sides(words: Words) -> Iterator[tuple[str, int]]:
    """Sorts of opposites of which only one side stands there; other than a stance, they are turned by a denial."""
    for sort in dict.fromkeys(sort for _, sort, _ in words.opposites):
        found = [side for _, kind, side in words.opposites if kind == sort]
        sides = set(found)
        if sort in ONCE and len(found) > 1:
            continue
        if len(sides) == 1 and sort not in UNTOLD and (sort in CONTRADICTORY or not (words.denials or _evading(words))):
            yield sort, sides.pop()


def _evading(words: Words) -> bool:
    """True where a word may deny that is not itself one of two opposites."""
    opposed = {place for place, _, _ in words.opposites}
    return any(place not in opposed and fold(words.printed[place]) not in ONLY for place in words.evasive)


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


def _facts(cited: Sequence[Source], language: str) -> Iterator[str]:
    """What may be said of the documents, as a text of its own."""
    words = frame(language)
    for one in cited:
        about, passage = one.about, one.passage
        people = ", ".join(f"{rapporteur.role.value}: {rapporteur.person}" for rapporteur in about.rapporteurs)
        said = [words.committee, words.kind(about.kind), about.title, str(about.date or ""), people]
        if passage.speaker:
            said.append(str(passage.speaker))
        yield ", ".join(part for part in said if part)
