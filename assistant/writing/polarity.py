"""Whether a sentence says the contrary of its sources: denies what they say, says what they deny, or turns a direction round.

Told where the same words stand about the denial, or about one of two opposites, in the sentence and in a passage; of a
passage in another language, only where it holds no denial at all, and beside the same figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.quotation.negations import denies
from assistant.writing.polarity_words import DENYING, OPPOSITES
from assistant.writing.function_words import FUNCTION_WORDS
from corpus.facets import fold
from index.analysis import stems
from index.wording import form

_TOKEN = re.compile(r"\d+(?:[.,  ]\d+)*|[^\W\d_]+|[.;:!?,]")
_BOUND = re.compile(
    r"(?:more|later|less|longer|fewer|mehr|weniger|langer|spater|plus|moins|mas|menos|piu|meno|oltre|wiecej|mniej|pozniej|meer|minder|langer|later|mais"
    r"|vice|mene|viac|menej|mere|mer|mindre) (?:than|als|de|d|que|di|niz|dan|do|nez|ako|end|an)\b"
)
"""Behind a denial: `no more than` says how much."""
_CONTENT = 4
"""Letters of a word from which it tells something."""
_LEFT, _RIGHT = 7, 7
"""Words in front of and behind a denial that tell what is denied."""
_NEAR = 7
"""Words on either side of the same words in a passage, among which its denial must stand."""
_SPREAD = 11
"""Words over which the same words may be spread in a passage."""
_SHARED = 2
"""Of these words so many must stand together in a passage."""
_MOSTLY = 0.6
"""Share of the words about a denial that a sentence must hold to be about the same."""
_ENOUGH = 3
_ONE_EACH = frozenset({"en", "de", "nl", "sv", "da"})
"""Languages in which two denials of one clause are two."""
_FLIP = 3
"""A denial so few words in front of one of two opposites turns it into the other."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: as printed, stems where they say something (else empty), and which deny."""

    printed: tuple[str, ...]
    stems: tuple[str, ...]
    denials: tuple[int, ...]
    evasive: tuple[int, ...]
    """Places of words that deny in another way."""
    opposites: tuple[tuple[int, str, int], ...]
    """Place, sort and side (1 or -1) of words that have an opposite; a denial in front has turned them round."""
    bounds: tuple[int, ...]
    """Places of stops."""
    commas: tuple[int, ...]


@lru_cache(maxsize=512)
def read_words(text: str, language: str) -> Words:
    """The words of a text in `language` (ISO 639-1)."""
    printed = tuple(match[0] for match in _TOKEN.finditer(text.replace("’", "'")))
    folded = [fold(word) for word in printed]
    denials = tuple(
        place
        for place, word in enumerate(printed)
        if denies((form(word),), language) and not _BOUND.match(" ".join(folded[place + 1 : place + 3]))
    )
    evading = matcher(DENYING.get(language, ""))
    bounds = tuple(place for place, word in enumerate(printed) if word in ".;:!?")
    commas = tuple(place for place, word in enumerate(printed) if word == ",")
    return Words(
        printed,
        tuple("" if place in denials else _stem(word, language) for place, word in enumerate(printed)),
        denials,
        tuple(place for place, word in enumerate(folded) if place not in denials and evading.fullmatch(word)),
        tuple(_opposites(folded, denials, language)),
        bounds,
        commas,
    )


@lru_cache(maxsize=65_536)
def _stem(word: str, language: str) -> str:
    if word[0].isdigit():
        return re.sub(r"\D", "", word)
    if len(word) < _CONTENT or fold(word) in FUNCTION_WORDS:
        return ""
    found = stems(word, language)
    return found[0] if found else ""


@lru_cache(maxsize=512)
def matcher(row: str) -> re.Pattern[str]:
    """Of any of the folded words of a row, `*` standing for any ending."""
    words = [re.escape(entry.replace("_", " ")).replace(r"\*", r"\w*") for entry in row.split()]
    return re.compile("|".join(words) if words else r"(?!)")


def _opposites(folded: Sequence[str], denials: Sequence[int], language: str) -> Iterator[tuple[int, str, int]]:
    for sort, languages in OPPOSITES.items():
        if language not in languages:
            continue
        one, other = (matcher(row) for row in languages[language])
        for place, word in enumerate(folded):
            side = 1 if one.fullmatch(word) else -1 if other.fullmatch(word) else 0
            if side and place not in denials:
                turned = sort == "stance" and any(0 < place - denial <= _FLIP for denial in denials)
                yield place, sort, -side if turned else side


def contradictions(sentence: str, language: str, passages: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The words by which a sentence in `language` says the contrary of passages, each a text and its language."""
    said = read_words(sentence, language)
    held = [(read_words(text, theirs), theirs) for text, theirs in passages]
    own = [words for words, theirs in held if theirs == language]
    if said.denials and not any(words.denials or words.evasive for words, _ in held):
        yield said.printed[said.denials[0]]
    elif own:
        yield from _denied(said, own)
        yield from _turned(said, own)
        yield from _left_out(said, own)
        yield from _fewer(said, own, language)
        yield from _unopposed(said, own)
    else:
        yield from _opposed_abroad(said, [words for words, _ in held])


def _denied(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """Denials in the sentence of what a passage says."""
    for place in said.denials:
        about = _about(said, place)
        windows = [window for words in own for window in _windows(words, about)]
        if windows and not any(window.denies for window in _best(windows)):
            yield said.printed[place]


def _turned(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """Words in the sentence whose opposite stands in its place in a passage."""
    for place, sort, side in said.opposites:
        about = _about(said, place)
        best = _best([window for words in own for window in _windows(words, about)])
        if sort != "stance" and (_denied_near(said, place) or any(window.denied for window in best)):
            continue
        if any(window.takes(said.stems[place], sort, side) for window in best):
            continue
        sides = [window.nearest(sort) if sort == "stance" else window.side(sort) for window in best]
        if sides and all(sides) and not any(side in each for each in sides):
            yield said.printed[place]


def _unopposed(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """What a passage rejects and the sentence says as if it did not: yields the word by which it is rejected."""
    about = {stem for stem in said.stems if stem}
    if said.denials or said.evasive or any(sort == "stance" for _, sort, _ in said.opposites) or len(about) < _ENOUGH:
        return
    best = _best([window for words in own for window in _windows(words, about)])
    if best and best[0].shared >= _MOSTLY * len(about):
        found = [window.nearest("stance") for window in best]
        if all(sides == {-1} for sides in found):
            yield said.printed[0]


def _opposed_abroad(said: Words, held: Sequence[Words]) -> Iterator[str]:
    """A stance whose opposite alone is taken by passages in other languages."""
    own = {side for _, sort, side in said.opposites if sort == "stance"}
    theirs = {side for words in held for _, sort, side in words.opposites if sort == "stance"}
    if len(own) == 1 and len(theirs) == 1 and own != theirs and not (said.evasive and 1 in own):
        yield next(said.printed[place] for place, sort, _ in said.opposites if sort == "stance")


def _denied_near(words: Words, place: int) -> bool:
    return any(abs(place - denial) <= _FLIP + 1 for denial in words.denials)


def _left_out(said: Words, own: Sequence[Words]) -> Iterator[str]:
    """What the sentence says and a passage denies: yields the words in question."""
    for words in own:
        for place in words.denials:
            about = _about(words, place)
            if len(about) < _SHARED:
                continue
            near = _nearest_stems(words, place)
            shared = about & set(said.stems)
            windows = _windows(said, about)
            if not windows or near.isdisjoint(shared) or len(shared) < max(_SHARED, _MOSTLY * len(about)):
                continue
            if not any(window.denies for window in windows) and not _said_elsewhere(about, place, words, own):
                yield words.printed[place]


def _fewer(said: Words, own: Sequence[Words], language: str) -> Iterator[str]:
    """`No plan without an opinion` is more than `a plan without an opinion`: each denial needs one of its own."""
    if language not in _ONE_EACH or not said.denials or said.evasive:
        return
    for words in own:
        denied = []
        for place in words.denials:
            near = _nearest_stems(words, place)
            if near and near <= set(said.stems) and not (denied and place - denied[-1] == 1):
                denied.append(place)
        if len(denied) > len(said.denials):
            yield said.printed[said.denials[0]]
            return


def _nearest_stems(words: Words, place: int) -> set[str]:
    """The next words behind a denial that say something: what it denies."""
    behind = [words.stems[at] for at in range(place + 1, min(place + 1 + _RIGHT, len(words.stems))) if words.stems[at]]
    return set(behind[:2])


def _said_elsewhere(about: set[str], place: int, words: Words, own: Sequence[Words]) -> bool:
    """True where a passage says the same without denying it."""
    windows = [
        window for other in own for window in _windows(other, about) if not (other is words and window.holds(place))
    ]
    return any(not window.denies and window.shared >= len(about) - 1 for window in windows)


def _about(words: Words, place: int) -> set[str]:
    first = max((bound + 1 for bound in words.bounds if bound < place), default=0)
    last = min((bound for bound in words.bounds if bound > place), default=len(words.stems))
    around = range(max(first, place - _LEFT), min(last, place + _RIGHT + 1))
    return {words.stems[at] for at in around if words.stems[at] and at != place}


@dataclass(frozen=True, slots=True)
class _Window:
    """A part of a text in which several sought words stand together."""

    words: Words
    first: int
    last: int
    shared: int
    start: int
    end: int
    """Of the words sought; `first` to `last` is what stands about them."""
    about: frozenset[str]
    """The words sought."""

    def holds(self, place: int) -> bool:
        return self.first <= place < self.last

    @property
    def denied(self) -> bool:
        """True where one of the usual words denies."""
        return any(map(self.holds, self.words.denials))

    @property
    def denies(self) -> bool:
        evasive = (place for place in self.words.evasive if self.words.stems[place] not in self.about)
        return self.denied or any(map(self.holds, evasive))

    def takes(self, stem: str, sort: str, side: int) -> bool:
        """True where the word of this stem is on this side here too."""
        return any(
            self.words.stems[place] == stem and kind == sort and own == side and self.holds(place)
            for place, kind, own in self.words.opposites
        )

    def nearest(self, sort: str) -> set[int]:
        """The side of the nearest word of that sort in the same clause; empty where there is none."""
        first = max((bound for bound in self.words.bounds if bound < self.start), default=-1)
        last = min((bound for bound in self.words.bounds if bound >= self.end), default=len(self.words.stems))
        found = [(place, side) for place, kind, side in self.words.opposites if kind == sort and first < place < last]
        return {min(found, key=lambda one: max(self.start - one[0], one[0] - self.end, 0))[1]} if found else set()

    def side(self, sort: str) -> set[int]:
        return {side for place, kind, side in self.words.opposites if kind == sort and self.holds(place)}


def _windows(words: Words, about: set[str]) -> list[_Window]:
    """Where at least _SHARED of the sought stems stand within a few words of each other (one where one is sought)."""
    places = [place for place, stem in enumerate(words.stems) if stem in about]
    found = []
    for number, start in enumerate(places):
        group = [place for place in places[number:] if place - start <= _SPREAD]
        shared = len({words.stems[place] for place in group})
        if shared >= min(_SHARED, len(about)):
            first = max((bound + 1 for bound in words.bounds if bound < start), default=0)
            last = min((bound for bound in words.bounds if bound > group[-1]), default=len(words.stems))
            last = min([last, *(comma for comma in words.commas if comma > group[-1])])
            about_start, about_end = max(first, start - _NEAR), min(last, group[-1] + _NEAR + 1)
            found.append(_Window(words, about_start, about_end, shared, start, group[-1] + 1, frozenset(about)))
    return found


def _best(windows: Sequence[_Window]) -> list[_Window]:
    most = max((window.shared for window in windows), default=0)
    return [window for window in windows if window.shared == most]
