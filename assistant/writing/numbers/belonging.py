"""What a figure counts, `48 % to draft minutes, 37 % to translate`: whether a sentence gives one figure for what another counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from assistant.writing.numbers.order import INSTEAD
from assistant.writing.numbers.places import Counting, counting
from corpus.facets import fold
from index.analysis import stems

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = 2
"""Words that a passage must say of a figure and of no other, for their absence to tell."""
_SAME_WORDS, _CONTENT = 2, 4
"""Words that must stand about two figures alike, and letters of one that says something."""
_MORE, _MOST = 0.4, 0.55
"""Share of the words told of the other figure that a sentence must hold beyond that of its own; of two that have changed places.
What a list leaves out of all its items but the first (`48 % use it to …, 37 % to …`) tells nothing."""


def misplaced(text: str, language: str, passages: Sequence[str]) -> Iterator[str]:
    """The words of figures of a sentence that says of them what its passages, in its language (ISO 639-1), say of others."""
    own = counting(text, language)
    held = [counting(passage, language) for passage in passages] if own.figures else []
    for number, one in enumerate(own.figures):
        if any(_another(number, own, passage, language) for passage in held) or _replaced(own, number, held):
            yield one.words


def _another(number: int, own: Counting, passage: Counting, language: str) -> bool:
    """True where a passage tells this of another figure of the same unit. Where the sentence tells something of that one too, they
    must have changed places; and so must figures in words, of which freer sentences are written."""
    one = own.figures[number]
    kind = [place for place, each in enumerate(passage.figures) if each.agrees(one)]
    about = {place: frozenset(stems(passage.about(place), language)) for place in kind}
    close = {place: frozenset(stems(passage.close_by(place), language)) for place in kind}
    same = [place for place in kind if passage.figures[place].same(one)]
    true = _together(about, same)
    said = _said(own, number, language)
    for other in kind if same else ():
        theirs = passage.figures[other]
        if other in same or theirs.unit != passage.figures[same[0]].unit:
            continue
        rest = _together(about, [place for place in kind if place != other])
        apart = true - about[other], about[other] - rest
        given = next((place for place, each in enumerate(own.figures) if each.same(theirs)), None)
        if given is None:
            tells = one.words[0].isdigit() and _of_other(said, *apart)
        else:
            near = _together(close, same)
            turned = _said(own, given, language)
            tells = own.parted(number, given) and any(
                _crossed(said, turned, *sides) for sides in (apart, (near - close[other], close[other] - near))
            )
        if tells:
            return True
    return False


def _of_other(said: frozenset[str], true: frozenset[str], other: frozenset[str]) -> bool:
    """True where a sentence says nothing, or less, of what is told of its own figure alone."""
    nothing = not true & said and bool(other & said)
    return len(true) >= _FEWEST and (nothing or _nearer(said, true, other, _MORE))


def _crossed(said: frozenset[str], turned: frozenset[str], true: frozenset[str], other: frozenset[str]) -> bool:
    """True where of two figures a sentence says of each what is told of the other."""
    return _nearer(said, true, other, _MOST) and _nearer(turned, other, true, _MOST)


def _together(about: Mapping[int, frozenset[str]], places: Sequence[int]) -> frozenset[str]:
    return frozenset[str]().union(*(about[place] for place in places))


def _said(own: Counting, number: int, language: str) -> frozenset[str]:
    """The stems of what a sentence says of a figure; of its only one all."""
    return frozenset(stems(own.about(number) if len(own.figures) > 1 else own.text, language))


def _nearer(said: frozenset[str], true: frozenset[str], other: frozenset[str], more: float) -> bool:
    """True where a sentence says much more of what is told of the other figure than of what is told of its own."""
    return bool(true and other) and len(said & other) / len(other) >= len(said & true) / len(true) + more


def _replaced(own: Counting, number: int, held: Sequence[Counting]) -> bool:
    """True where the same words stand about another figure of a passage, and about none that is the same, nor is such a one put in
    the other's place (`proposes 90 000 instead`)."""
    one = own.figures[number]
    same, others = 0, 0
    for passage in held:
        for place, each in enumerate(passage.figures):
            if each.agrees(one):
                alike = _alike(own, number, passage, place)
                if each.same(one):
                    if not INSTEAD.isdisjoint(_WORD.findall(fold(passage.about(place)))):
                        return False
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
