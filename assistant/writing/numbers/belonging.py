"""What a figure counts, `48 % to draft minutes, 37 % to translate`: whether a sentence gives one figure for what another counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from assistant.writing.numbers.places import Counting, Placed, counting
from index.analysis import stems

_FEWEST = 2
"""Words that a passage must say of a figure and of no other, for their absence to tell."""
_SAME_WORDS, _CONTENT = 2, 4
"""Words that must stand about two figures alike, and letters of one that says something."""
_MORE = 0.4
"""Share of the words told of the other figure that a sentence must hold beyond that of its own: the words that a list leaves out of
all its items but the first (`48 % use it to …, 37 % to …`) tell nothing."""


def misplaced(text: str, language: str, passages: Sequence[str]) -> Iterator[str]:
    """The words of figures of a sentence that says of them what its passages, in its language (ISO 639-1), say of others."""
    own = counting(text, language)
    held = [counting(passage, language) for passage in passages] if own.placed else []
    for number, one in enumerate(own.placed):
        said = frozenset(stems(own.about(number) if len(own.placed) > 1 else own.text, language))
        if any(_another(one, said, passage, own, language) for passage in held) or _replaced(own, number, held):
            yield one.figure.words


def _another(one: Placed, said: frozenset[str], passage: Counting, own: Counting, language: str) -> bool:
    """True where a passage tells this of another figure than `one`."""
    kind = [number for number, each in enumerate(passage.placed) if each.figure.agrees(one.figure)]
    about = {number: frozenset(stems(passage.about(number), language)) for number in kind}
    same = [number for number in kind if passage.placed[number].figure.same(one.figure)]
    if not same or len(same) == len(kind):
        return False
    true = frozenset[str]().union(*(about[number] for number in same))
    for other in kind:
        given = any(passage.placed[other].figure.same(each.figure) for each in own.placed)
        if other in same or given or passage.placed[other].figure.unit != passage.placed[same[0]].figure.unit:
            continue
        rest = frozenset[str]().union(*(about[number] for number in kind if number != other))
        if _nearer(said, true - about[other], about[other] - rest):
            return True
    return False


def _nearer(said: frozenset[str], true: frozenset[str], other: frozenset[str]) -> bool:
    """True where a sentence says nothing of what is told of its figure alone, but of the other's; or much more of the other's."""
    if len(true) < _FEWEST or not said & other:
        return False
    return not said & true or len(said & other) / len(other) >= len(said & true) / len(true) + _MORE


def _replaced(own: Counting, number: int, held: Sequence[Counting]) -> bool:
    """True where the same words stand about another figure of a passage, and about none that is the same."""
    one = own.placed[number]
    same, others = 0, 0
    for passage in held:
        for place, each in enumerate(passage.placed):
            if each.figure.agrees(one.figure):
                alike = _alike(own, number, passage, place)
                if each.figure.same(one.figure):
                    same = max(same, alike)
                else:
                    others = max(others, alike)
    return others >= _SAME_WORDS and others > same


def _alike(own: Counting, number: int, passage: Counting, place: int) -> int:
    """How many words that say something stand about both figures alike, one behind the other from the figure on; none where only
    what is counted is the same."""
    front, behind = (
        sum(len(mine) >= _CONTENT for mine, _ in takewhile(_equal, zip(mine, theirs, strict=False)))
        for mine, theirs in zip(own.beside(number), passage.beside(place), strict=True)
    )
    return front + behind if front else 0


def _equal(words: tuple[str, str]) -> bool:
    return words[0] == words[1]
