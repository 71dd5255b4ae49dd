"""What filters ask of a document, held in memory: which documents pass is told without reading the catalogue again."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.filters import Filters
from corpus.model import DocumentId, Kind
from corpus.parsing.people import lineage

FACET_COLUMNS = ("id", "kind", "language", "date", "celex", "commission", "rapporteurs", "groups")
"""They stand before the text in a row; a column behind it costs a walk through the whole text."""


@dataclass(frozen=True, slots=True)
class Facets:
    """One document's side of the filters; names are folded."""

    id: DocumentId
    kind: Kind
    language: str
    date: dt.date | None
    celex: str | None
    committee_number: str | None
    commission: str
    rapporteurs: tuple[str, ...]
    groups: frozenset[str | None]
    """Of the rapporteurs, and of those that submitted a resolution."""


def facets_of(row: sqlite3.Row, committee_number: str | None) -> Facets:
    """The facets in a row of FACET_COLUMNS."""
    people = [item["person"] for item in _list(row["rapporteurs"])]
    return Facets(
        id=DocumentId(row["id"]),
        kind=Kind(row["kind"]),
        language=row["language"],
        date=dt.date.fromisoformat(row["date"]) if row["date"] else None,
        celex=row["celex"],
        committee_number=committee_number,
        commission=fold(row["commission"]),
        rapporteurs=tuple(fold(person["name"]) for person in people),
        groups=frozenset([*_list(row["groups"]), *(person["group"] for person in people)]),
    )


def _list(column: str) -> list[Any]:
    return json.loads(column) if column != "[]" else []  # most are empty


def passing(every: Sequence[Facets], filters: Filters) -> frozenset[DocumentId]:
    """Ids of the documents among `every` that pass the filters."""
    tests = [*_exact(filters), *_named(filters, every)]
    return frozenset(one.id for one in every if all(test(one) for test in tests))


_Test = Callable[[Facets], bool]


def _exact(filters: Filters) -> Iterator[_Test]:
    kind, language, since, until = filters.kind, filters.language, filters.since, filters.until
    among = filters.among
    celex = filters.celex.upper() if filters.celex is not None else None
    if kind is not None:
        yield lambda one: one.kind == kind
    if language is not None:
        yield lambda one: one.language == language
    if since is not None:
        yield lambda one: one.date is not None and one.date >= since
    if until is not None:
        yield lambda one: one.date is not None and one.date <= until
    if celex is not None:
        yield lambda one: one.celex == celex
    if filters.document is not None:
        yield lambda one: one.id == filters.document
    if among is not None:
        yield lambda one: one.id in among


def _named(filters: Filters, every: Sequence[Facets]) -> Iterator[_Test]:
    if filters.rapporteur is not None:
        name = fold(filters.rapporteur)
        yield lambda one: any(name in rapporteur for rapporteur in one.rapporteurs)
    if filters.group:
        groups = lineage(filters.group)
        yield lambda one: not groups.isdisjoint(one.groups)
    if filters.commission is not None:
        commission = fold(filters.commission)
        # The Official Journal does not name the commission that prepared a text; the factsheet of the same number does.
        numbers = {one.committee_number for one in every if commission in one.commission} - {None}
        yield lambda one: commission in one.commission or one.committee_number in numbers


def fold(text: str | None) -> str:
    """Letters without accents and capitals, for comparing names: `TÜTTŐ` -> `tutto`."""
    folded = (text or "").casefold()
    if folded.isascii():
        return folded
    decomposed = unicodedata.normalize("NFKD", folded)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
