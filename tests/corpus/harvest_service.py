"""A service in memory to harvest from, and what a catalogue holds after a run. Texts are invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from corpus_texts import opinion, points

from corpus import harvest as harvest_module
from corpus import ingest as ingest_module
from corpus.catalogue import Catalogue
from corpus.harvest import harvest, plan
from corpus.header import Header
from corpus.ingest import Ingested
from corpus.ledger import LedgerEntry
from corpus.model import Document, Kind
from corpus.original import Original
from corpus.parsing import detect
from corpus.sources.item import (
    NO_VALIDATORS,
    Failed,
    Fetched,
    Item,
    NotListed,
    NotModified,
    Outcome,
    Validators,
    Wanted,
)

ENGLISH = Wanted()
A, B, C = "https://service.example/a", "https://service.example/b", "https://service.example/c"
DOWN = Failed("asked 5 times; the last time, HTTP 503", gave_up=True)
LATER = "texts/next"


@dataclass
class Service:
    """A service in memory. It answers `NotModified` where it is asked with the validators of what it has."""

    listed: list[Item | NotListed] = field(default_factory=list)
    answers: dict[str, Outcome] = field(default_factory=dict)
    asked: list[tuple[str, Validators]] = field(default_factory=list)
    name: str = "invented service"

    def items(self, wanted: Wanted) -> Iterator[Item | NotListed]:
        yield from self.listed

    def fetch(self, item: Item, known: Validators) -> Outcome:
        self.asked.append((item.origin, known))
        answer = self.answers[item.origin]
        same = isinstance(answer, Fetched) and known != NO_VALIDATORS and known == answer.validators
        return NotModified() if same else answer

    def has(self, origin: str, words: str, etag: str | None = "", **stated: str) -> None:
        """Lists a text and has it. Its ETag is made of its words; None for a service that sends none."""
        validators = NO_VALIDATORS if etag is None else Validators(etag or f'"{words}"')
        self.answers[origin] = Fetched(_text(origin, words, stated), validators)
        self._list(origin, stated)

    def says(self, origin: str, answer: Outcome) -> None:
        """Lists a text and answers this when asked for it."""
        self.answers[origin] = answer
        self._list(origin, {})

    def _list(self, origin: str, stated: dict[str, str]) -> None:
        self.listed = [part for part in self.listed if part.origin != origin]
        self.listed.append(Item(origin, "en", Kind.OPINION, None, Header(stated)))

    def questions(self) -> list[tuple[str, bool]]:
        """What was asked since the last time, and whether conditionally."""
        asked, self.asked = self.asked, []
        return [(origin, known != NO_VALIDATORS) for origin, known in asked]


def _text(origin: str, words: str, stated: dict[str, str]) -> Original:
    number = f"5{2000 + ord(origin[-1])}AR0001"
    data = (opinion(*points(words)) if "celex" in stated else opinion(*points(words), CELEX=number)).encode()
    return Original(origin, data, "text/plain", stated=Header(stated))


class Clock:
    """Every look at it is a moment later."""

    def __init__(self) -> None:
        self.time = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        self.time += dt.timedelta(microseconds=1)
        return self.time

    def pass_by(self, time: dt.timedelta) -> None:
        self.time += time


def run(catalogue: Catalogue, service: Service, wanted: Wanted = ENGLISH) -> Iterator[Ingested]:
    return harvest(catalogue, service, wanted, plan(service, wanted))


def statuses(catalogue: Catalogue, service: Service, wanted: Wanted = ENGLISH) -> dict[str, str]:
    """Origin -> status, of a run to its end. No origin is told twice."""
    outcomes = list(run(catalogue, service, wanted))
    assert len({outcome.origin for outcome in outcomes}) == len(outcomes)
    return {outcome.origin: outcome.status.value for outcome in outcomes}


def errors(catalogue: Catalogue, service: Service) -> dict[str, str]:
    return {outcome.origin: outcome.error for outcome in run(catalogue, service) if outcome.error}


def words(catalogue: Catalogue) -> list[str]:
    """The first passage of every document held."""
    found = [catalogue.document(document_id) for document_id in catalogue.hashes()]
    return sorted(document.text_of(document.passages[0]) for document in found if document)


def noted(catalogue: Catalogue, origin: str) -> LedgerEntry:
    entry = catalogue.ledger_entry(origin)
    assert entry is not None
    return entry


def only(catalogue: Catalogue) -> Document:
    (document_id,) = catalogue.hashes()
    document = catalogue.document(document_id)
    assert document is not None
    return document


def raise_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on the parsers are of another version."""
    for module in (harvest_module, ingest_module, detect):
        monkeypatch.setattr(module, "PARSER", LATER)
