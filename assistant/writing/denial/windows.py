"""Where the same words stand together in a text, and what stands about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.writing.denial.statement_words import WITHOUT, Words
from corpus.facets import fold

LEFT, RIGHT = 7, 7
"""Words in front of and behind a denial that tell what is denied."""
_NEAR = 7
"""Words on either side of the same words in a passage, among which its denial must stand."""
_SPREAD = 11
"""Words over which the same words may be spread in a passage."""
_EXCEEDING = re.compile(
    r"exceed|ubersteig|uberschreit|depass|exced|super[aei]|sobrepass|ultrapass|overschrij|overstig|overskr|overskri|przekracz|przekrocz"
    r"|prekrac|prekroc|presah|ylit|uleta|meghalad|haladj|depas|υπερβ|надвиш|надхвърл|premas|preseg|virsy|parsnieg|jaqbez|saraig"
)
_BESIDE = 3
"""Words beside a denial among which what exceeds may stand."""
SHARED = 2
"""Of these words so many must stand together in a passage."""


def about_of(words: Words, place: int) -> set[str]:
    """The stems about a place, that tell what is denied there, or turned round."""
    return {words.stems[at] for at in range(*clause(words, place)) if words.stems[at] and at != place}


def clause(words: Words, place: int) -> tuple[int, int]:
    """First place of the words about a place, between stops, and the place behind the last."""
    first = max((bound + 1 for bound in words.bounds if bound < place), default=0)
    last = min((bound for bound in words.bounds if bound > place), default=len(words.stems))
    return max(first, place - LEFT), min(last, place + RIGHT + 1)


@dataclass(frozen=True, slots=True)
class Window:
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
        """True for a place in it."""
        return self.first <= place < self.last

    @property
    def stems(self) -> set[str]:
        """What the words in it say."""
        return set(self.words.stems[self.first : self.last])

    @property
    def denied(self) -> bool:
        """True where one of the usual words denies."""
        return any(map(self.holds, self.words.denials))

    @property
    def denied_itself(self) -> bool:
        """True where one of them denies what is said, not what stands beside it (`without …`)."""
        return any(self.holds(place) and not stands_beside(self.words, place) for place in self.words.denials)

    @property
    def denies(self) -> bool:
        """True where one of them, or another word that may deny, stands in it."""
        evasive = (place for place in self.words.evasive if self.words.stems[place] not in self.about)
        return self.denied or any(map(self.holds, evasive))

    def takes(self, stem: str, sort: str, side: int) -> bool:
        """True where the word of this stem is on this side here too."""
        return any(
            self.words.stems[place] == stem and kind == sort and own == side and self.holds(place)
            for place, kind, own in self.words.opposites
        )

    def nearest(self, sort: str, *, parted: bool = False) -> set[int]:
        """The side of the nearest word of that sort in the same clause; empty where there is none. `parted`: by commas too."""
        bounds = (*self.words.bounds, *self.words.commas) if parted else self.words.bounds
        first = max((bound for bound in bounds if bound < self.start), default=-1)
        last = min((bound for bound in bounds if bound >= self.end), default=len(self.words.stems))
        found = [(place, side) for place, kind, side in self.words.opposites if kind == sort and first < place < last]
        return {min(found, key=lambda one: max(self.start - one[0], one[0] - self.end, 0))[1]} if found else set()

    def side(self, sort: str) -> set[int]:
        """The sides of the words of that sort in it."""
        return {side for place, kind, side in self.words.opposites if kind == sort and self.holds(place)}


def stands_beside(words: Words, place: int) -> bool:
    """True for a denial that leaves what is said as it is: `without …`."""
    return fold(words.printed[place]) in WITHOUT


def tells_excess(words: Words) -> bool:
    """True where one of the words says that something exceeds something."""
    return any(map(_exceeds, words.printed))


def bounds(words: Words, place: int) -> bool:
    """True for a denial of what exceeds: `not exceed` is `at most`, and denies nothing."""
    return any(map(_exceeds, words.printed[max(0, place - _BESIDE) : place + _BESIDE + 1]))


def _exceeds(word: str) -> bool:
    return bool(_EXCEEDING.match(fold(word)))


def windows(words: Words, about: set[str]) -> list[Window]:
    """Where at least SHARED of the sought stems stand within a few words of each other (one where one is sought)."""
    places = [place for place, stem in enumerate(words.stems) if stem in about]
    found = []
    for number, start in enumerate(places):
        group = [place for place in places[number:] if place - start <= _SPREAD]
        shared = len({words.stems[place] for place in group})
        if shared >= min(SHARED, len(about)):
            first = max((bound + 1 for bound in words.bounds if bound < start), default=0)
            last = min((bound for bound in words.bounds if bound > group[-1]), default=len(words.stems))
            last = min([last, *(comma for comma in words.commas if comma > group[-1])])
            about_start, about_end = max(first, start - _NEAR), min(last, group[-1] + _NEAR + 1)
            found.append(Window(words, about_start, about_end, shared, start, group[-1] + 1, frozenset(about)))
    return found


def best(found: Sequence[Window]) -> list[Window]:
    """Those in which most of the words stand."""
    most = max((window.shared for window in found), default=0)
    return [window for window in found if window.shared == most]
