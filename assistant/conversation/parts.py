"""The parts of a question that a follow-up may change: its date, country, person, kind of text, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.question.dates import dates
from assistant.question.names import names
from assistant.question.reading import Reading
from assistant.question.words import Sort
from corpus.mentions import Known

READ = 600
"""Characters of a question whose parts are read; a longer one is not changed but added to."""
_SIGNS = " \t\n\r\u00a0\u202f?!…;\u037e"
_ATTACHED = re.compile(r"[-:’'][^\W\d_]{1,6}")
"""Endings after a number: `2021-ben`, `2021:stä`."""
_SECOND_WORDS = frozenset(
    "bajos bassi baixos bas jos unido unito uni unie unit kingdom koninkrijk brytania brytanii".split()
)
"""Of countries' names: `Paesi Bassi`, `Reino Unido`."""


class PartKind(StrEnum):
    """What a part says."""

    DATE = "date"
    COUNTRY = "country"
    PERSON = "person"
    TEXT_KIND = "kind"


@dataclass(frozen=True, slots=True)
class Part:
    """The slice `start:end` of a question; from `inner` on it stands without its preposition."""

    kind: PartKind
    start: int
    inner: int
    end: int
    group: str = ""
    """Parts of one kind but different groups do not replace one another."""
    many: bool = False
    """It speaks of texts in general: `opinions`."""

    @property
    def led(self) -> bool:
        """With a preposition."""
        return self.inner > self.start


def parts(question: str, language: str, held: Known | None) -> list[Part]:
    """All such parts, in the order of the question; none of a very long one. People only where `held` tells their names."""
    if len(question) > READ:
        return []
    reading = Reading(question, language)
    found = [*_dates(reading), *_countries(reading), *_kinds(reading), *(_people(reading, held) if held else ())]
    return sorted(found, key=lambda part: part.start)


def _dates(reading: Reading) -> list[Part]:
    found = []
    for date in dates(reading):
        start, end = reading.slice(date.first, date.last)
        ending = _ATTACHED.match(reading.question, end)
        led = not date.ranged and not reading.words[date.first].bare[0].isdigit() and reading.end(date.first, Sort.IN)
        inner = reading.words[date.first + 1].start if led and date.first + 1 < date.last else start
        found.append(Part(PartKind.DATE, start, inner, ending.end() if ending else end))
    return found


def _countries(reading: Reading) -> list[Part]:
    found = []
    for place, word in enumerate(reading.words):
        led = reading.end(place - 1, Sort.IN) == place
        if not (reading.country(place) and len(word.bare) > 2 and (place or len(reading.words) == 1)):
            continue
        if not reading.printed(place)[0].isupper():
            continue
        following = reading.words[place + 1] if place + 1 < len(reading.words) else None
        end = following.end if following and following.bare in _SECOND_WORDS else word.end
        start = reading.words[place - 1].start if led else word.start
        found.append(Part(PartKind.COUNTRY, start, word.start, end))
    return found


def _kinds(reading: Reading) -> list[Part]:
    slices = [(reading.slice(text.first, text.last), text) for text in reading.texts if text.kind]
    return [
        Part(PartKind.TEXT_KIND, start, start, end, str(text.sort), text.sort is Sort.TEXTS)
        for (start, end), text in slices
    ]


def _people(reading: Reading, held: Known) -> list[Part]:
    slices = [reading.slice(one.first, one.last) for one in names(reading, held) if one.exact]
    return [Part(PartKind.PERSON, start, start, end) for start, end in slices]


def with_part(earlier: str, there: Sequence[Part], words: str, part: Part, *, may_add: bool = True) -> str | None:
    """`earlier` with `words` instead of its part of the same kind, or with them at its end where it has none.

    `words` hold `part` and perhaps words around it. None where it is not clear what to replace, or nothing may be added.
    """
    same = [each for each in there if each.kind is part.kind and each.group == part.group]
    if not same and may_add and part.kind in (PartKind.DATE, PartKind.COUNTRY):
        return _at_end(earlier, words)
    if len(same) != 1:
        return None
    old, lead = same[0], words[: part.start]
    if lead and earlier[: old.start].casefold().endswith(lead.casefold()):
        return replaced(earlier, old.start, old.end, words[part.start :])
    if words[:1].isdigit() or part.kind in (PartKind.PERSON, PartKind.TEXT_KIND):
        return replaced(earlier, old.inner, old.end, words)
    if part.kind is PartKind.COUNTRY and part.led != old.led:
        return None if part.led else replaced(earlier, old.inner, old.end, words)
    return replaced(earlier, old.start, old.end, words)


def _at_end(earlier: str, words: str) -> str:
    place = ending(earlier)
    comma = "" if words[:1].islower() else ","
    return f"{earlier[:place]}{comma} {words}{earlier[place:]}"


def ending(question: str) -> int:
    """Where the sign that ends a question begins; a full stop before a question mark belongs to the last word (`2020 r.?`)."""
    place = len(question.rstrip(_SIGNS))
    return place if place < len(question) else len(question.rstrip("."))


def replaced(earlier: str, start: int, end: int, words: str) -> str:
    """`earlier` with `words` for its slice `start:end`."""
    first = not any(character.isalnum() for character in earlier[:start])
    fitting = words[0].upper() + words[1:] if first else words
    return earlier[:start] + fitting + earlier[end:]
