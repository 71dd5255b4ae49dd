"""Where the texts that an answer cites have come to another view over time: told below it, for the reader to compare.

Two things tell. A text says itself that the Committee no longer holds what it held in a year, and another text cited is of that
year and on that matter. Or what one says is denied, or stands with the opposite word, in an older one that says nearly the same.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import TYPE_CHECKING

from assistant.answers import Citation, Difference
from assistant.change_words import says_changed
from assistant.extractive import MOST_CLAIMS, Speeches
from assistant.quotation.sources import Source
from assistant.quotation.speakers import Voice, attribution
from corpus.model import Description
from corpus.numbers import committee_number
from index.phrases import stretch_wording
from index.sentences import sentence_spans

if TYPE_CHECKING:
    from assistant.writing.meaning import Nearness

TOLD_FROM, OPPOSED_FROM = 0.75, 1.05
"""How near, of two points, a clause comes to the other text: where it says itself that something has changed since, and where
words alone are opposed. Chosen on what answers to 420 questions cite: see `bench/RESULTS.md`."""
APART = dt.timedelta(days=180)
"""Texts that are nearer in time belong to one event: an opinion, the release on it, a resolution of the same session."""
MOST = 3
"""Differences told of one answer."""
MOST_CLAUSES = 3
"""Clauses of a citation that are looked at, the first ones: a bound to the time it takes."""
SHORTEST_CLAUSE = 4
"""Words: a shorter one says too little to be contradicted."""
_OWN = frozenset({Voice.COMMITTEE, Voice.RELEASE})
"""The Committee's own words, and what its releases tell in theirs. Somebody whom a text quotes speaks for nobody else, though the
Committee's President: that they disagree with an opinion is no change of its position. That the Commission's wording differs
from what the Committee proposes in its place goes without saying."""


@dataclass(frozen=True, slots=True, eq=False)
class _Said:
    """What a citation says in the Committee's own words, clause by clause."""

    citation: Citation
    clauses: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.clauses)

    @property
    def about(self) -> Description:
        return self.citation.hit.about

    @property
    def date(self) -> dt.date:
        return self.about.date or dt.date.min


def differences(citations: Sequence[Citation], speeches: Speeches, nearness: Nearness) -> tuple[Difference, ...]:
    """Up to MOST pairs of citations, of texts of different times, that do not seem to agree, the plainest first.

    The first MOST_CLAIMS citations with words of the Committee's own are compared, each clause of one with all of another.
    """
    own = (_Said(citation, clauses) for citation in citations if (clauses := tuple(_own_clauses(citation, speeches))))
    dated = sorted((said for said in islice(own, MOST_CLAIMS) if said.about.date), key=lambda said: said.date)
    found = [
        (max(_changed(*pair, nearness), _opposed(*pair, nearness)), *pair)
        for pair in combinations(dated, 2)
        if pair[1].date - pair[0].date >= APART and not _belong_together(*pair)
    ]
    plain = sorted((each for each in found if each[0] > 0), key=lambda each: -each[0])
    return tuple(
        Difference(earlier.citation.n, later.citation.n, (earlier.date, later.date))
        for _, earlier, later in plain[:MOST]
    )


def _changed(earlier: _Said, later: _Said, nearness: Nearness) -> float:
    """How near the later text comes to the earlier where it says that something has changed since that year; else 0."""
    year = re.compile(rf"\b{earlier.date.year}\b")
    told = (clause for clause in later.clauses if year.search(clause) and says_changed(clause, later.about.language))
    near = max((sum(nearness(clause, [earlier.text])) for clause in told), default=0.0)
    return 1 + near if near >= TOLD_FROM else 0.0


def _opposed(one: _Said, other: _Said, nearness: Nearness) -> float:
    """How near a clause of one comes to the other where it says the contrary, in the same language; else 0."""
    from assistant.writing.denial.polarity import contradictions  # thousands of words, which no other answer needs

    language = one.about.language
    if other.about.language != language:
        return 0.0
    best = 0.0
    for said, held in ((one, other), (other, one)):
        for clause in said.clauses[:MOST_CLAUSES]:
            near = sum(nearness(clause, [held.text]))
            if near >= max(OPPOSED_FROM, best) and any(contradictions(clause, language, [(held.text, language)])):
                best = near
    return best


def _own_clauses(citation: Citation, speeches: Speeches) -> Iterator[str]:
    """The clauses of a quotation in which the Committee speaks, or its release."""
    hit = citation.hit
    spoken = tuple(speeches.get(hit.about.id, ()))
    source = Source(hit.about, hit.passage, hit.start, hit.end, stretch_wording(hit.text, hit.start, ()), spoken)
    for start, end in sentence_spans(citation.quote):
        voice = attribution(source, citation.quote_start + start, citation.quote_start + end).voice
        if voice in _OWN and len(citation.quote[start:end].split()) >= SHORTEST_CLAUSE:
            yield citation.quote[start:end]


def _belong_together(one: _Said, other: _Said) -> bool:
    """True for parts, language versions and drafts of one text, and for it and the releases about it: these say the same thing,
    and where they do not seem to, it is the comparison that errs."""
    return not _names(one.citation.hit.about).isdisjoint(_names(other.citation.hit.about))


def _names(about: Description) -> set[str]:
    """All that the text is known by, and the texts it is about."""
    numbers = [number for number in (about.celex, about.number, *about.related) if number]
    normal = (committee_number(number) for number in numbers)
    addresses = (about.url, *about.translations)
    return {about.id, *numbers, *(name for name in (*normal, *addresses) if name)}
