"""Whether a sentence says the contrary of its sources: denies what they say, says what they deny, or turns a direction round.

Told where the same words stand about the denial, or about one of two opposites, in the sentence and in a passage; of a
passage in another language, by whether it is for something or against.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.writing.denial.statement_words import CONTRADICTORY, ONE_EACH, Words, of_time, read_words
from assistant.writing.denial.windows import RIGHT, SHARED, about_of, best, clause, stands_beside, windows

_MOSTLY = 0.6
"""Share of the words about a denial that a sentence must hold to be about the same."""
_BESIDE_DENIAL = 4
"""Words between a denial and the word that it turns round."""
BESIDE = 3
"""Words between one of two opposites and the word that it is said of."""


def contradictions(sentence: str, language: str, passages: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The words by which a sentence in `language` says the contrary of passages, each a text and its language."""
    said = read_words(sentence, language)
    held = [(read_words(text, theirs), theirs) for text, theirs in passages]
    own = [words for words, theirs in held if theirs == language]
    if own and _new_denial(said, own, [words for words, _ in held]):
        yield said.printed[said.denials[0]]
    elif own:
        yield from _denied(said, own)
        yield from _turned(said, own)
        yield from _swapped(said, own)
        yield from _left_out(said, own)
        yield from _fewer(said, own, language)
    else:
        yield from _opposed_abroad(said, [words for words, _ in held])


def _new_denial(said: Words, own: Sequence[Words], held: Sequence[Words]) -> bool:
    """True where the sentence denies what passages in its language name, and none in any language denies in any way."""
    if any(words.denials or words.evasive for words in held):
        return False
    named = {stem for words in own for stem in words.stems}
    return any(
        not of_time(said.printed, place) and not _renamed(said, place, own) and _nearest_stems(said, place) <= named
        for place in said.denials
    )


def _denied_too(said: Words, place: int, own: Sequence[Words]) -> bool:
    """True where a passage denies what is denied there, or nothing is named that would be."""
    near = _nearest_stems(said, place)
    return not near or any(not near.isdisjoint(_nearest_stems(words, at)) for words in own for at in words.denials)


def _renamed(said: Words, place: int, own: Sequence[Words]) -> bool:
    """True where what is denied is one of two opposites that no passage names: `not disappear` is `remain`."""
    beside = [said.stems[at] for at, _, _ in said.opposites if abs(at - place) <= _BESIDE_DENIAL]
    return any(not any(stem in words.stems for words in own) for stem in beside if stem)


def _denied(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """Denials in the sentence of what a passage says."""
    for place in said.denials:
        about = about_of(said, place)
        if of_time(said.printed, place) or _renamed(said, place, own) or _denied_too(said, place, own):
            continue
        nearest = best([window for words in own for window in windows(words, about)])
        named = any(_nearest_stems(said, place) <= window.stems for window in nearest)
        if named and not any(window.denies for window in nearest):
            yield said.printed[place]


def _turned(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """Words in the sentence whose opposite stands in its place in a passage."""
    for place, sort, side in said.opposites:
        about = about_of(said, place)
        nearest = best([window for words in own for window in windows(words, about)])
        if sort not in CONTRADICTORY and any(window.denied_itself != _denied_about(said, place) for window in nearest):
            continue
        if any(window.takes(said.stems[place], sort, side) for window in nearest):
            continue
        sides = [window.nearest(sort) if sort in CONTRADICTORY else window.side(sort) for window in nearest]
        if sides and all(sides) and not any(side in each for each in sides):
            yield said.printed[place]


def _opposed_abroad(said: Words, held: Sequence[Words]) -> Iterator[str]:
    """A stance whose opposite alone is taken by passages in other languages."""
    if said.denials and any(words.denials for words in held):
        return
    own = {side for _, sort, side in said.opposites if sort == "stance"}
    theirs = {side for words in held for _, sort, side in words.opposites if sort == "stance"}
    if len(own) == 1 and len(theirs) == 1 and own != theirs and not (said.evasive and 1 in own):
        yield next(said.printed[place] for place, sort, _ in said.opposites if sort == "stance")


def _denied_about(words: Words, place: int) -> bool:
    first, last = clause(words, place)
    return any(first <= denial < last and not stands_beside(words, denial) for denial in words.denials)


def _swapped(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """Words in the sentence whose opposite alone stands in a passage beside the same word: `shorter hours`."""
    for place, sort, side in said.opposites:
        if sort in CONTRADICTORY:
            continue
        for key in _beside(said, place):
            sides = {
                other
                for words in own
                for at, kind, other in words.opposites
                if kind == sort and key in _beside(words, at) and _denied_about(words, at) == _denied_about(said, place)
            }
            if sides == {-side}:
                yield said.printed[place]


def _beside(words: Words, place: int) -> set[tuple[int, str]]:
    """The next words in front and behind that say something, each with its side."""
    found = set()
    for step in (-1, 1):
        for at in range(place + step, place + step * (BESIDE + 1), step):
            if not 0 <= at < len(words.printed) or words.printed[at] in ".,;:!?":
                break
            if words.stems[at]:
                found.add((step, words.stems[at]))
                break
    return found


def _left_out(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """What the sentence says and a passage denies: yields the words in question."""
    for words in own:
        for place in words.denials:
            about = about_of(words, place)
            if len(about) < SHARED or stands_beside(words, place):
                continue
            near = _nearest_stems(words, place)
            shared = about & set(said.stems)
            found = windows(said, about)
            mostly = not near.isdisjoint(shared) and len(shared) >= _MOSTLY * len(about)
            if not found or len(shared) < SHARED or not (mostly or near <= shared):
                continue
            if not any(window.denies for window in found) and not _said_elsewhere(about, place, words, own):
                yield words.printed[place]


def _fewer(said: Words, own: Sequence[Words], language: str) -> Iterator[str]:
    """`No plan without an opinion` is more than `a plan without an opinion`: each denial needs one of its own."""
    if language not in ONE_EACH or not said.denials or said.evasive:
        return
    for words in own:
        denied: list[int] = []
        for place in words.denials:
            near = _nearest_stems(words, place)
            if near and near <= set(said.stems) and not (denied and place - denied[-1] == 1):
                denied.append(place)
        if len(denied) > len(said.denials):
            yield said.printed[said.denials[0]]
            return


def _nearest_stems(words: Words, place: int) -> set[str]:
    """The next words behind a denial that say something: what it denies."""
    behind = [words.stems[at] for at in range(place + 1, min(place + 1 + RIGHT, len(words.stems))) if words.stems[at]]
    return set(behind[:2])


def _said_elsewhere(about: set[str], place: int, words: Words, own: Sequence[Words]) -> bool:
    """True where a passage says the same without denying it."""
    found = [
        window for other in own for window in windows(other, about) if not (other is words and window.holds(place))
    ]
    return any(not window.denies and window.shared >= len(about) - 1 for window in found)
