"""A question as words, and what each of them does in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.question.bodies import COUNTRIES, COUNTRY_CODES, GROUP_NAMES
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.question.words import KINDS, WORDS, Sort
from corpus.mentions import Documents, bare
from corpus.model import Kind

_WORD = re.compile(r"\d{4}-\d\d-\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d+|(?:[^\W\d_]|[\u0300-\u036f])+|\u25a0+")
HIDDEN = "\u25a0"
"""Stands for each character that is understood already."""
_PARTING = re.compile(r"[!?;()\[\]\n]|\.\.")
_SHORTEST_STEM = 3
_TEXT_SORTS = frozenset({Sort.TEXT, Sort.SURE_TEXT, Sort.TEXTS})


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters or digits, or a date in digits; `bare` is what it is compared by."""

    bare: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """The words `first` to `last` (not included) name texts, of this kind where they tell."""

    first: int
    last: int
    kind: Kind | None
    sort: Sort


@dataclass(frozen=True, slots=True)
class _Wording:
    """One entry of the tables; in `words` a `*` ends those that stand for any ending."""

    words: tuple[str, ...]
    sort: Sort
    value: str | None
    """The kind of text, or the group, that it names."""
    languages: frozenset[str]

    def end(self, words: list[Word], start: int) -> int | None:
        """Index after the wording where it begins at `start`."""
        if start + len(self.words) > len(words):
            return None
        pairs = zip(self.words, words[start:], strict=False)
        fits = all(word.bare.startswith(form[:-1]) if form.endswith("*") else word.bare == form for form, word in pairs)
        return start + len(self.words) if fits else None


@lru_cache(maxsize=1)
def _lexicon() -> Mapping[str, tuple[_Wording, ...]]:
    """Wordings by their first word, a `*` at its end included."""
    found: defaultdict[str, list[_Wording]] = defaultdict(list)
    rows: list[tuple[str | None, Sort, str]] = [*KINDS, *((None, sort, row) for sort, row in WORDS.items())]
    rows += [(group, Sort.GROUP_NAME, row) for group, row in GROUP_NAMES.items()]
    for value, sort, row in rows:
        for entry in row.split("|"):
            wording, _, languages = entry.partition("@")
            words = tuple(bare(word) for word in wording.split())
            found[words[0]].append(_Wording(words, sort, value, frozenset(languages.split(",")) - {""}))
    return {first: tuple(wordings) for first, wordings in found.items()}


@lru_cache(maxsize=len(COUNTRIES))
def _countries(language: str) -> Mapping[str, str]:
    """Beginning of a country's or its people's name -> code."""
    row = COUNTRIES.get(language, "").split()
    return {bare(stem): code for code, cell in zip(COUNTRY_CODES, row, strict=False) for stem in cell.split("|")}


class Reading:
    """The words of a question, and the wordings of each sort that begin at each of them."""

    def __init__(self, question: str, language: str, hidden: Iterable[tuple[int, int]] = ()) -> None:
        """`hidden` are spans that are not read."""
        self.original = question
        for start, end in hidden:
            question = question[:start] + HIDDEN * (end - start) + question[end:]
        self.question, self.language = question, language
        self.words = [Word(bare(found[0]), *found.span()) for found in _WORD.finditer(question)]
        self._ends: list[dict[Sort, int]] = []
        self._texts: list[Text | None] = []
        self._groups: list[str | None] = []
        for position in range(len(self.words)):
            self._tag(position)
        self.texts = self._apart()
        """The words that name texts, none inside another."""

    def _tag(self, position: int) -> None:
        ends: dict[Sort, int] = {}
        closest: tuple[int, int] = (0, 0)
        text = group = None
        for wording in self._wordings(position):
            end = wording.end(self.words, position)
            if end is None:
                continue
            ends[wording.sort] = max(end, ends.get(wording.sort, 0))
            closeness = (end, sum(len(word) - 2 * word.endswith("*") for word in wording.words))
            if wording.sort is Sort.GROUP_NAME:
                group = wording.value
            elif wording.sort in _TEXT_SORTS and closeness > closest:
                closest = closeness
                text = Text(position, end, Kind(wording.value) if wording.value else None, wording.sort)
        self._ends.append(ends)
        self._texts.append(text)
        self._groups.append(group)

    def _wordings(self, position: int) -> Iterator[_Wording]:
        word, lexicon = self.words[position].bare, _lexicon()
        firsts = [word, *(word[:size] + "*" for size in range(_SHORTEST_STEM, len(word) + 1))]
        for first in firsts:
            for wording in lexicon.get(first, ()):
                if not wording.languages or self.language in wording.languages:
                    yield wording

    def end(self, position: int, sort: Sort) -> int | None:
        """Index after the longest wording of this sort that begins at `position`."""
        return self._ends[position].get(sort) if 0 <= position < len(self.words) else None

    def skip(self, position: int, sort: Sort) -> int:
        """Index after as many wordings of this sort as follow one another from `position`."""
        while (end := self.end(position, sort)) is not None:
            position = end
        return position

    def skip_back(self, position: int, sort: Sort) -> int:
        """Index of the first of the wordings of this sort, of one word each, that end before `position`."""
        while self.end(position - 1, sort) == position:
            position -= 1
        return position

    def _apart(self) -> list[Text]:
        found: list[Text] = []
        for text in self._texts:
            if text is not None and (not found or text.first >= found[-1].last):
                found.append(text)
        return found

    def all_of(self, first: int, last: int, sorts: Collection[Sort]) -> bool:
        """True where the words `first` to `last` (not included) are wordings of these sorts, with no sign that parts them.

        No words at all are; what ends before it begins is not.
        """
        if last < first:
            return False
        reached = {first}
        for position in range(first, last):
            if position in reached:
                reached |= {end for sort in sorts if (end := self.end(position, sort)) is not None}
            elif position > max(reached):
                return False
        return last in reached and not self.parted(first, last)

    def parted(self, first: int, last: int) -> bool:
        """True where a sign between the word before `first` and the word at `last` ends a sentence or opens a bracket."""
        return any(self._parts(position) for position in range(max(first, 1), min(last + 1, len(self.words))))

    def _parts(self, position: int) -> bool:
        before, between = self.words[position - 1], self.gap(position)
        shortened = before.bare[-1:].isdigit() or self.end(position - 1, Sort.YEAR_AFTER) is not None
        return bool(_PARTING.search(between)) or ("." in between and not shortened)

    def gap(self, position: int) -> str:
        """What stands between this word and the one before."""
        if not 0 < position < len(self.words):
            return ""
        return self.question[self.words[position - 1].end : self.words[position].start]

    def slice(self, first: int, last: int) -> tuple[int, int]:
        """Offsets in the question of the words `first` to `last` (not included)."""
        return self.words[first].start, self.words[last - 1].end

    def positions(self, start: int, end: int) -> tuple[int, int]:
        """Indexes of the first word that ends after `start` and of the first that begins at `end` or later."""
        first = sum(word.end <= start for word in self.words)
        return first, max(first + 1, sum(word.start < end for word in self.words))

    def constraint(
        self,
        kind: ConstraintKind,
        first: int,
        last: int,
        value: str,
        strict: bool,
        documents: Documents,
        open_ended: bool = False,
    ) -> Constraint:
        """A constraint made by the words `first` to `last` (not included)."""
        start, end = self.slice(first, last)
        words = self.original[start:end]
        return Constraint(kind, words, start, end, value, strict, documents, open_ended)

    def printed(self, position: int) -> str:
        """The word as it stands in the question."""
        word = self.words[position]
        return self.question[word.start : word.end]

    def group(self, position: int) -> str | None:
        """The political group whose name, not its letters, begins here: as long as `end` says of Sort.GROUP_NAME."""
        return self._groups[position]

    def country(self, position: int) -> str | None:
        """Code of the country that the word names, or whose people it names."""
        word = self.words[position].bare
        for language in dict.fromkeys((self.language, "en")):
            stems = _countries(language)
            for size in range(len(word), 1, -1):
                if (code := stems.get(word[:size])) is not None:
                    return code
        return None
