"""A rise or a fall that its own figures belie: `rose from 67 to 29`."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.writing.figures import Figure, Figures
from assistant.writing.polarity import read_words

_FROM = frozenset("from von vom de d da dal dalla del des z ze od van fran fra od iz no nuo από apo απο din de_la".split())
_REACH = 9
"""Words between the verb and the second figure."""


def belied(text: str, language: str, said: Figures) -> Iterator[str]:
    """Verbs of rising and falling in a sentence in `language` whose figures go the other way."""
    words = read_words(text, language)
    moves = [(words.printed[place], side) for place, sort, side in words.opposites if sort == "direction"]
    if len(moves) != 1 or words.denials:
        return
    verb, side = moves[0]
    for one, other in zip(said.found, said.found[1:], strict=False):
        if _from_to(said, one, other) and (other.readings[0] - one.readings[0]) * side < 0:
            yield verb


def _from_to(said: Figures, one: Figure, other: Figure) -> bool:
    before = said.tokens[max(0, one.place - 2) : one.place]
    same = one.unit == other.unit or one.unit is None or other.unit is None
    return same and other.place - one.place <= _REACH and not _FROM.isdisjoint(before)
