"""People in a question, by the names that the catalogue holds: whole names, surnames, with typing errors and endings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.question.reading import Reading
from corpus.mentions import SHORTEST_WORD, Known, KnownPerson

_ENDING = 3
"""Letters by which a name may be longer in some case of its grammar: `Lehmannin`, `Heinza`."""
_SHORTEST_STEM = 4
_ONE_EDIT, _TWO_EDITS = 6, 8
"""Letters of a name from which one and two errors of typing are allowed."""
_PARTICLES = frozenset("van von der den ten ter del della dos das les and the van".split())
LONGEST_NAME = 6
"""Words."""


@dataclass(frozen=True, slots=True)
class Named:
    """The words `first` to `last` (not included) name one of these people."""

    first: int
    last: int
    people: tuple[KnownPerson, ...]
    whole: bool
    """With a given name and a surname; else the surname alone."""
    exact: bool
    """Letter for letter but for accents and grammatical endings."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How the words `first` to `last` fit one person's name."""

    person: KnownPerson
    first: int
    last: int
    words: frozenset[str]
    exact: bool

    @property
    def whole(self) -> bool:
        return bool(self.words & self.person.surname) and bool(self.words - self.person.surname)


def names(reading: Reading, known: Known) -> list[Named]:
    """The people named, in the order of the question. Of several with one surname all are given, a whole name tells one."""
    found: list[Named] = []
    position = 0
    while position < len(reading.words):
        fits = [fit for person in _met(reading, position, known) if (fit := _fit(reading, position, person))]
        here = _best(fits)
        if here and (not found or here.first >= found[-1].last):
            found.append(here)
            position = here.last
        else:
            position += 1
    return found


def misspelt(reading: Reading, position: int, known: Known) -> Named | None:
    """The people whose surname comes near to the word at `position`, which is known to be a name."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    word = reading.words[position].bare if position < len(reading.words) else ""
    if len(word) < _ONE_EDIT or not reading.printed(position)[:1].isupper():
        return None
    near = process.extract(word, known.surnames, scorer=OSA.distance, score_cutoff=_edits(word), limit=None)
    least = min((distance for _, distance, _ in near), default=0)
    surnames = [surname for surname, distance, _ in near if distance == least and len(surname) >= _ONE_EDIT]
    people = {who for surname in surnames for who in known.people[surname] if surname in who.surname}
    return Named(position, position + 1, _in_order(people), False, False) if people else None


def _met(reading: Reading, position: int, known: Known) -> Iterable[KnownPerson]:
    """People one word of whose name this word is, an ending perhaps added."""
    word = reading.words[position].bare
    if len(word) < SHORTEST_WORD or word in _PARTICLES:
        return ()
    shortest = max(_SHORTEST_STEM, len(word) - _ENDING)
    forms = (word, *(word[:size] for size in range(len(word) - 1, shortest - 1, -1)))
    return next((people for form in forms if (people := known.people.get(form))), ())


def _fit(reading: Reading, position: int, person: KnownPerson) -> _Fit | None:
    """The longest run of the name's words around `position`, in any order: `LEHMANN Heinz`."""
    left, exact = set(person.words), True
    first = last = position
    for step in (1, -1):
        at = position if step == 1 else position - 1
        while 0 <= at < len(reading.words) and last - first < LONGEST_NAME:
            joint = at if step == 1 else at + 1
            match = _alike(reading.words[at].bare, left)
            if match is None or (at != position and reading.parted(joint, joint)):
                break
            left.discard(match[0])
            exact &= match[1]
            first, last = min(first, at), max(last, at + 1)
            at += step
    words = person.words - left
    return _Fit(person, first, last, words, exact) if words & person.surname else None


def _alike(word: str, wanted: set[str]) -> tuple[str, bool] | None:
    """Which of the name's words this one is, and whether it is spelt so."""
    if word in wanted:
        return word, True
    for name in sorted(wanted):
        if len(name) >= _SHORTEST_STEM - 1 and word.startswith(name) and len(word) - len(name) <= _ENDING:
            return name, True
        if len(name) >= _SHORTEST_STEM and word.startswith(name[:-1]) and len(word) - len(name) in (0, 1, 2):
            return name, True  # `Frida`: `Fridy`, `Fridou`
    from rapidfuzz.distance import OSA

    for name in sorted(wanted):
        edits = _edits(name)
        if edits and OSA.distance(word, name, score_cutoff=edits) <= edits:
            return name, False
    return None


def _edits(name: str) -> int:
    return 0 if len(name) < _ONE_EDIT else 1 if len(name) < _TWO_EDITS else 2


def _best(fits: list[_Fit]) -> Named | None:
    """The fit of most words, spelt right before spelt nearly so; all that fit as well."""
    if not fits:
        return None
    top = max((fit.whole, len(fit.words), fit.exact) for fit in fits)
    chosen = [fit for fit in fits if (fit.whole, len(fit.words), fit.exact) == top]
    best = chosen[0]
    people = {fit.person for fit in chosen if (fit.first, fit.last) == (best.first, best.last)}
    return Named(best.first, best.last, _in_order(people), best.whole, best.exact)


def _in_order(people: Iterable[KnownPerson]) -> tuple[KnownPerson, ...]:
    return tuple(sorted(people, key=lambda who: who.name))
