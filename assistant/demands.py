"""What a question demands of its answer: an amount, a share, a date, a name; or nothing that could be told by its form.

Read off the words it asks with (`demand_words`, `value_words`), in the question's own language. A keyword query demands
nothing, and so does a question for reasons, views or a yes or no: whether a text answers those is no matter of form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache, partial

from assistant.demand_words import ASKING
from assistant.value_words import VALUES
from corpus.facets import fold
from index.analysis import words


class Kind(StrEnum):
    """A sort of answer that can be told from others by its form."""

    QUANTITY = "quantity"
    SHARE = "share"
    MONEY = "money"
    DURATION = "duration"
    AGE = "age"
    DATE = "date"
    NAME = "name"
    """Of a country, a town, a company."""
    PERSON = "person"


_AMOUNTS = {"share": (Kind.SHARE, 4), "money": (Kind.MONEY, 5), "age": (Kind.AGE, 3)}
"""Sort of noun -> what it makes of a question, and among how many words after `how much` or `which` it may stand: `what is the
minimum monthly wage`."""
_COUNTED = {**_AMOUNTS, "time": (Kind.DURATION, 2)}
_ASKED = {**_AMOUNTS, "date": (Kind.DATE, 3), "measure": (Kind.QUANTITY, 4), "named": (Kind.NAME, 1)}
_CHOSEN = {**_ASKED, "named": (Kind.NAME, 2)}
_OPENING = 4
"""`which` and `when` ask only among the first words; later they are mostly relative."""


@dataclass(frozen=True, slots=True)
class Demands:
    """What a question asks for. No kinds: nothing in particular."""

    kinds: frozenset[Kind] = frozenset()
    comparison: bool = False
    """It holds a superlative: with a name, it asks which of several is the most of something."""


NOTHING = Demands()


def demands(question: str, language: str) -> Demands:
    """The demands of a question asked in `language` (ISO 639-1); none for a language that is not official."""
    vocabulary = lexicon(language)
    asked = tokens(question)
    if vocabulary is None or not asked:
        return NOTHING
    kinds = frozenset(filter(None, _kinds(asked, vocabulary)))
    return Demands(kinds, any(vocabulary.at("most", asked, place) for place in range(len(asked))))


def tokens(text: str) -> list[str]:
    """Folded words of a text in its order."""
    return words(fold(text))


def _kinds(asked: list[str], vocabulary: Lexicon) -> Iterator[Kind | None]:
    for place in range(len(asked)):
        at = partial(vocabulary.at, asked=asked, place=place)
        if at("age") > 1:
            yield Kind.AGE
        elif at("long"):
            yield Kind.DURATION
        elif length := at("quantity"):
            yield _noun(asked, place + length, vocabulary, _COUNTED) or Kind.QUANTITY
        elif place <= _OPENING and (length := at("which") or at("what")):
            yield _noun(asked, place + length, vocabulary, _CHOSEN if at("which") else _ASKED)
        if at("when") and (place <= 1 or place == len(asked) - 1):
            yield Kind.DATE
        if place == 0 and at("who") and not at("quantity"):
            yield Kind.PERSON
        if place == 0 and at("measure"):
            yield Kind.QUANTITY


def _noun(asked: list[str], start: int, vocabulary: Lexicon, sorts: Mapping[str, tuple[Kind, int]]) -> Kind | None:
    """The kind that the first telling noun after `how much` or `which` makes it; None where none stands near enough."""
    for distance in range(min(max(near for _, near in sorts.values()), len(asked) - start)):
        for sort, (kind, near) in sorts.items():
            if distance < near and vocabulary.at(sort, asked, start + distance):
                return kind
    return None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words, ready to be compared."""

    patterns: dict[str, re.Pattern[str]]

    def at(self, sort: str, asked: Sequence[str], place: int) -> int:
        """How many words of `asked` from `place` on are one of that sort: 0 where none is."""
        found = self.patterns[sort].match(" ".join(asked[place : place + _LONGEST]) + " ")
        return found.group().count(" ") if found else 0


_LONGEST = 3
"""Words in an entry of the table."""


@lru_cache(maxsize=32)
def lexicon(language: str) -> Lexicon | None:
    """The words of a language; None for one that is not official."""
    if language not in ASKING:
        return None
    tables = (ASKING[language], VALUES[language])
    return Lexicon({field.name: _pattern(getattr(table, field.name)) for table in tables for field in fields(table)})


def _pattern(entries: str) -> re.Pattern[str]:
    """Of the longest entry that fits, followed by a blank."""
    each = [words_of(entry) for entry in entries.split()]
    ordered = sorted(filter(None, each), key=len, reverse=True)
    return re.compile("(?:" + "|".join(ordered) + ") ")


def words_of(entry: str) -> str:
    """A regular expression for an entry: `hvor_mange`, `prozent*`."""
    parts = re.split(r"[-_’ʼ]", fold(entry))
    return " ".join(re.escape(part).replace(r"\*", r"\w*") for part in parts if part)
