"""What a short message is made of: words of the tables, parts such as dates, and words of its own matter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from assistant.conversation.lexicon import Token, every, sorts, tokens
from assistant.conversation.parts import Part, parts
from corpus.mentions import Known
from corpus.vocabulary import COMMITTEE

ASKING = frozenset({"asking", "quantity", "long", "when", "which", "what", "who"})
POINTING = frozenset({"anaphors", "strong", "alone"})
DOING = frozenset({"verbs", "drafted", "adopted"})
LOOSE = frozenset({"function", "about", "openers", "courtesy"})
"""Sorts of words that say nothing by themselves."""
PART, COMMITTEE_NAME = "part", "committee"


@dataclass(frozen=True, slots=True)
class Group:
    """The words `first` to `last` (not included), and the sorts that they are of; none where they are matter."""

    first: int
    last: int
    sorts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Elements:
    """A message as one language reads it, courtesies and the opener at its beginning left out."""

    language: str
    words: tuple[Token, ...]
    first: int
    """Index of the first word after courtesies and the opener."""
    opener: int
    """Words of the opener."""
    groups: tuple[Group, ...]
    parts: tuple[Part, ...]

    @property
    def opened(self) -> bool:
        """It begins with `and`, `what about`."""
        return self.opener > 0

    @property
    def count(self) -> int:
        """Words, as far as they count."""
        return len(self.words) - self.first

    @property
    def matter(self) -> int:
        """Words that are of no sort."""
        return sum(group.last - group.first for group in self.groups if not group.sorts)

    @property
    def conversation(self) -> bool:
        """It has words of the conversation itself, which are not pronouns but for their accents (Polish `ją`)."""
        return any("conversation" in group.sorts and group.sorts.isdisjoint(POINTING) for group in self.groups)

    def has(self, *names: str) -> bool:
        """True where a word is of one of these sorts."""
        return any(not group.sorts.isdisjoint(names) for group in self.groups)

    @property
    def points(self) -> bool:
        """It has a pronoun that is no article besides (`les`)."""
        return any(not group.sorts.isdisjoint(POINTING) and group.sorts.isdisjoint(LOOSE) for group in self.groups)

    def only(self, names: Collection[str]) -> bool:
        """True where there are words, each of one of these sorts."""
        return bool(self.groups) and all(not group.sorts.isdisjoint(names) for group in self.groups)

    def rest(self, text: str) -> str:
        """The words that count, as they stand in the text."""
        return text[self.words[self.first].start : self.words[-1].end] if self.count else ""


def elements(text: str, language: str, held: Known | None = None) -> Elements:
    """A message read in a language. `held` tells the names of people."""
    words, found = tokens(text), parts(text, language, held)
    covered = [(each.start, each.end, frozenset({PART, str(each.kind)})) for each in found]
    covered += [(*match.span(), frozenset({COMMITTEE_NAME})) for match in COMMITTEE.finditer(text)]
    tables = sorts(language)
    first = _skipped(words, language, "courtesy")
    opener = tables["openers"].length(words, first)
    if first == len(words):
        first = opener = 0
    groups = tuple(_groups(words, first + opener, language, covered))
    return Elements(language, tuple(words), first + opener, opener, groups, tuple(found))


def may_lack_matter(words: Sequence[Token], language: str) -> bool:
    """A quick look: False where some word is none of this language's, and no figure or name either."""
    known, place = every(language), 0
    while place < len(words):
        length = known.length(words, place)
        if not length and not words[place].named:
            return False
        place += length or 1
    return True


def _skipped(words: list[Token], language: str, sort: str) -> int:
    place, known = 0, sorts(language)[sort]
    while length := known.length(words, place):
        place += length
    return min(place, len(words))


def _groups(
    words: list[Token], place: int, language: str, covered: Sequence[tuple[int, int, frozenset[str]]]
) -> Iterator[Group]:
    known = sorts(language)
    while place < len(words):
        word = words[place]
        covering = next((names for start, end, names in covered if start <= word.start and word.end <= end), None)
        if covering:
            yield Group(place, place + 1, covering)
            place += 1
            continue
        lengths = {sort: each.length(words, place) for sort, each in known.items()}
        longest = max(lengths.values())
        fitting = frozenset(sort for sort, length in lengths.items() if longest and length == longest)
        yield Group(place, place + max(longest, 1), fitting)
        place += max(longest, 1)
