"""What the passages that a sentence cites say, and what may be said of them besides: read once, held against many sentences."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.writing.facts import facts
from assistant.writing.naming.names import Names, name_words
from assistant.writing.numbers.clock import Clock, noon
from assistant.writing.numbers.dates import Date, dates
from assistant.writing.numbers.figure import Figure, Figures
from assistant.writing.numbers.figures import figures
from assistant.writing.numbers.figures_held import shares
from assistant.writing.numbers.weekdays import untold, weekend
from assistant.writing.taken import take_out
from corpus.model import Description, Passage, Role
from corpus.numbers import mentioned_numbers, numbers_of
from index.wording import Wording, wording

_LABEL_NUMBER = re.compile(r"\d+(?:\.\d+)*[a-z]?$")


@dataclass(frozen=True, slots=True)
class Source:
    """A passage as the model was given it, under the number it is to cite it by."""

    number: int
    about: Description
    passage: Passage
    text: str
    start: int
    """Of the words, in the document's stored text."""

    @property
    def language(self) -> str:
        """Of the text, ISO 639-1."""
        return self.about.language

    def part(self, start: int, end: int) -> Source:
        """The same with the words `start:end` of its text alone."""
        return replace(self, text=self.text[start:end], start=self.start + start)


@dataclass(frozen=True, slots=True)
class Read:
    """A source with what was read out of it."""

    source: Source
    words: Wording
    counted: Figures
    """Of the text alone."""
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    days: frozenset[int]
    """Of the week, from 0 for Monday; of what is known of the document too."""
    clocks: tuple[Clock, ...]
    names: Names
    """Of the text and of what is known of the document."""
    own_names: Names
    """Of the text alone."""

    @property
    def language(self) -> str:
        """Of the text, ISO 639-1."""
        return self.source.language


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sources of one sentence together."""

    read: tuple[Read, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """As the model was given them."""
        return tuple(one.source for one in self.read)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Those of the texts."""
        return tuple(figure for one in self.read for figure in one.figures)

    @property
    def dates(self) -> tuple[Date, ...]:
        """Those of the texts, and the documents' own."""
        return tuple(date for one in self.read for date in one.dates)

    @property
    def days(self) -> frozenset[int]:
        """The days of the week that may be told."""
        return frozenset().union(*(one.days for one in self.read))

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The times of day in the texts."""
        return tuple(clock for one in self.read for clock in one.clocks)

    @property
    def names(self) -> Names:
        """What the texts name, and what is known of the documents; bodies only as far as a text names them itself."""
        known = Names.together(tuple(one.names for one in self.read))
        return replace(known, bodies=frozenset().union(*(one.own_names.bodies for one in self.read)) | self._proposers)

    @property
    def _proposers(self) -> frozenset[str]:
        """A wording that the Commission proposed is the Commission's, though it does not say so."""
        proposed = any(one.source.passage.role in (Role.PROPOSAL, Role.COMPARISON) for one in self.read)
        return frozenset({"commission"}) if proposed else frozenset()

    @property
    def numbers(self) -> frozenset[str]:
        """The documents' own numbers, and those that the texts name."""
        found: set[str] = set()
        for one in self.read:
            found.update(numbers_of(one.source.about), _mentioned(_known(one.source)))
        return frozenset(found)

    @property
    def labels(self) -> frozenset[str]:
        """The numbers in the passages' labels: `3.1` of `point 3.1`."""
        found = (_LABEL_NUMBER.search(one.source.passage.label) for one in self.read)
        return frozenset(match[0] for match in found if match)


def evidence(sources: Sequence[Source]) -> Evidence:
    """The sources read."""
    return Evidence(tuple(read_source(source) for source in sources))


@lru_cache(maxsize=64)
def read_source(source: Source) -> Read:
    """A source with its figures, dates and names."""
    about = source.about
    found = facts(_without_numbers(source.text), about.language)
    known = dates(_without_numbers(_known(source)), about.language)
    own = [Date(day.year, day.month, day.day, day.isoformat()) for day in (about.date, about.published) if day]
    extra = (Figure((float(about.plenary),), None, str(about.plenary), 0, 0),) if about.plenary else ()
    told = (*found.dates.found, *known.found, *own)
    return Read(
        source,
        wording(source.text),
        found.figures,
        found.figures.found
        + figures(known.rest, about.language).found
        + extra
        + (*map(_face, found.clocks.found), *shares(found.figures)),
        told,
        _days_of(told) | {number for number, _ in found.days.found} | weekend(source.text) | untold(about.language),
        (*found.clocks.found, *noon(source.text)),
        name_words(f"{source.text}\n{_known(source)}"),
        name_words(source.text),
    )


def _face(clock: Clock) -> Figure:
    """A time of day as one may tell it by a bare number."""
    return Figure((float(clock.hour), clock.hour % 12, (clock.hour + 12) % 24), "hour", clock.words, 0, 0)


def _days_of(told: Sequence[Date]) -> frozenset[int]:
    """The days of the week that full dates fall on."""
    full = [(day.year, day.month, day.day) for day in told if day.year and day.month and day.day]
    return frozenset(calendar.weekday(*day) for day in full if day[2] <= calendar.monthrange(*day[:2])[1])


def _without_numbers(text: str) -> str:
    for mention in reversed(mentioned_numbers(text)):
        text = take_out(text, mention.start, mention.end)
    return text


def _mentioned(text: str) -> Iterator[str]:
    return (mention.number for mention in mentioned_numbers(text))


def _known(source: Source) -> str:
    """What may be said of the document, one thing a line."""
    about, passage = source.about, source.passage
    people = [str(rapporteur.person) for rapporteur in about.rapporteurs] + (
        [str(passage.speaker)] if passage.speaker else []
    )
    references = [f"{reference.title} {reference.number or ''}" for reference in about.references]
    parts = [about.title, about.number, about.celex, about.oj_number, about.commission, about.president, *about.groups]
    voice = "European Commission" if passage.role in (Role.PROPOSAL, Role.COMPARISON) else ""
    return "\n".join(part for part in (*parts, *people, *references, *passage.heading, voice) if part)
