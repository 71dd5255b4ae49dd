"""What a question can name of the texts held: numbers, people, groups, commissions, countries, kinds and dates.

Read once for each state of the catalogue, so that a question is matched in memory.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from corpus.catalogue import Catalogue
from corpus.facets import fold
from corpus.filters import NO_FILTERS, Filters
from corpus.model import Description, DocumentId, Kind
from corpus.numbers import numbers_of
from corpus.vocabulary import LINEAGE

Documents = frozenset[DocumentId]
NO_DOCUMENTS: Documents = frozenset()
SHORTEST_WORD = 3
"""Letters: `de` and `La` are parts of a name by which nobody is found."""
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"\b[A-Z]{3,5}\b")
_STROKES = str.maketrans("łđħøıŧ", "ldhoit")
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody the texts name, and the texts of three sorts that do."""

    name: str
    words: frozenset[str]
    """Of the name, bare."""
    surname: frozenset[str]
    """Those of `words` that are printed in capitals, or the last one."""
    drafted: Documents = NO_DOCUMENTS
    spoke: Documents = NO_DOCUMENTS
    """Texts that quote what the person said."""
    presided: Documents = NO_DOCUMENTS
    """Texts signed as the Committee's president."""


@dataclass(frozen=True, slots=True)
class Known:
    """All that can be named, each with the documents it stands for."""

    documents: Documents
    kinds: Mapping[Kind, Documents]
    days: tuple[dt.date, ...]
    """Dates of the documents that have one, in order, and beside them the documents."""
    dated: tuple[DocumentId, ...]
    numbers: Mapping[str, Documents]
    """The texts' own numbers, and ids."""
    references: Mapping[str, Documents]
    """Numbers of other institutions' documents -> the texts that answer to them."""
    people: Mapping[str, tuple[KnownPerson, ...]]
    """By each word of the name, bare."""
    surnames: tuple[str, ...]
    groups: Mapping[str, Documents]
    """With a group's predecessors and successors."""
    commissions: Mapping[str, Documents]
    countries: Mapping[str, Documents]
    """Of the rapporteurs."""
    speaking: Mapping[str, Documents]
    """Groups and countries of those whom the texts quote."""

    def between(self, first: dt.date | None, last: dt.date | None) -> Documents:
        """Documents dated from `first` to `last`, both included; None is open."""
        start = bisect_left(self.days, first) if first else 0
        end = bisect_right(self.days, last) if last else len(self.days)
        return frozenset(self.dated[start:end])

    def term(self, president: KnownPerson) -> Documents:
        """Documents of the time in which this person signed as president: not every text names its signatory."""
        days = [day for day, name in zip(self.days, self.dated, strict=True) if name in president.presided]
        return president.presided | (self.between(days[0], days[-1]) if days else NO_DOCUMENTS)


def bare(word: str) -> str:
    """Letters without accents, strokes and capitals: what most keyboards can type of a name. `Michał` -> `michal`."""
    return fold(word).translate(_STROKES)


def known(catalogue: Catalogue) -> Known:
    """What the catalogue holds now; read anew only where it has changed. Safe from several threads."""
    return _known(catalogue, catalogue.state)


@lru_cache(maxsize=2)
def _known(catalogue: Catalogue, state: tuple[int, int]) -> Known:
    """`state` is part of the key."""
    every = list(catalogue.descriptions(NO_FILTERS))
    dated = sorted((about.date, about.id) for about in every if about.date)
    speakers = list(catalogue.speakers())
    people = _people([*_signed(every), *((name, who.name, _SPOKE) for name, who in speakers)])
    by_word = _sets((word, who) for who in people for word in who.words if len(word) >= SHORTEST_WORD)
    codes = {code for about in every for code in _CODE.findall(about.commission or "")}
    return Known(
        documents=frozenset(about.id for about in every),
        kinds=_sets((about.kind, about.id) for about in every),
        days=tuple(day for day, _ in dated),
        dated=tuple(name for _, name in dated),
        numbers=_sets((number, about.id) for about in every for number in (*numbers_of(about), about.id)),
        references=_sets((ref.number, about.id) for about in every for ref in about.references if ref.number),
        people={word: tuple(sorted(found, key=lambda who: who.name)) for word, found in by_word.items()},
        surnames=tuple(sorted({word for who in people for word in who.surname if len(word) >= SHORTEST_WORD})),
        groups=_sets((name, about.id) for about in every for group in _groups(about) for name in _lineage(group)),
        commissions={code: catalogue.matching(Filters(commission=code)) for code in sorted(codes)},
        countries=_sets((who.person.country, about.id) for about in every for who in about.rapporteurs),
        speaking=_sets((key, name) for name, who in speakers for key in (who.country, *_lineage(who.group))),
    )


def _groups(about: Description) -> set[str | None]:
    return {*about.groups, *(rapporteur.person.group for rapporteur in about.rapporteurs)}


def _lineage(group: str | None) -> frozenset[str]:
    return LINEAGE.get(group or "", frozenset())


def _sets(pairs: Iterable[tuple[_Key | None, _Value]]) -> dict[_Key, frozenset[_Value]]:
    """The values of each key; what has no key is left out."""
    found: defaultdict[_Key, set[_Value]] = defaultdict(set)
    for key, value in pairs:
        if key is not None:
            found[key].add(value)
    return {key: frozenset(values) for key, values in found.items()}


_DRAFTED, _SPOKE, _PRESIDED = "drafted", "spoke", "presided"
_Part = tuple[DocumentId, str, str]
"""A document, a name, and what its bearer has to do with it."""


def _signed(every: Iterable[Description]) -> Iterator[_Part]:
    for about in every:
        for rapporteur in about.rapporteurs:
            yield about.id, rapporteur.person.name, _DRAFTED
        if about.president:
            yield about.id, about.president, _PRESIDED


def _people(parts: Iterable[_Part]) -> list[KnownPerson]:
    """One person for each set of words: `Heinz Lehmann` and `LEHMANN Heinz` are one."""
    names: dict[frozenset[str], str] = {}
    texts: defaultdict[tuple[frozenset[str], str], set[DocumentId]] = defaultdict(set)
    for document, name, part in parts:
        words = frozenset(_WORD.findall(bare(name)))
        if words:
            names[words] = max(name, names.get(words, ""), key=_capitals)
            texts[words, part].add(document)
    return [
        KnownPerson(
            name, words, _surname(name), *(frozenset(texts[words, part]) for part in (_DRAFTED, _SPOKE, _PRESIDED))
        )
        for words, name in names.items()
    ]


def _capitals(name: str) -> tuple[int, str]:
    """The spelling that tells the surname by its capitals comes before the others."""
    return sum(len(word) > 1 and word.isupper() for word in name.split()), name


def _surname(name: str) -> frozenset[str]:
    words = _WORD.findall(name)
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    return frozenset(bare(word) for word in (capitals if capitals and len(capitals) < len(words) else words[-1:]))
