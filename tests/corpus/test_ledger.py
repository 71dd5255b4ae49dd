"""The ledger: what is noted of an original comes back, and tells runs from one another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_texts import opinion, original, points

from corpus.catalogue import Catalogue
from corpus.header import Header
from corpus.ingest import ingest
from corpus.ledger import LedgerEntry, Status, now
from corpus.model import DocumentId
from corpus.sources.item import Validators

AT = dt.datetime(2026, 1, 5, 12, 0, 0, 123456, tzinfo=dt.UTC)
WAITS = dt.timedelta(days=3)
PLAIN = LedgerEntry("https://service.example/a", None, "texts/1", None, Status.UNAVAILABLE, "not in English", AT)
FULL = LedgerEntry(
    "https://service.example/ä?x=‘1’",
    "0" * 64,
    "texts/1",
    None,
    Status.FAILED,
    "cannot be read",
    AT,
    Validators('W/"v1"', "Mon, 05 Jan 2026 12:00:00 GMT"),
    Header({"title": "Avis sur «\u00a0les bacs\u00a0»", "celex": "52026AR0001"}),
)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path, write=True)
    yield opened
    opened.close()


def held(catalogue: Catalogue) -> DocumentId:
    """The id of a document that was put there."""
    (outcome,) = ingest(catalogue, [original(opinion(*points("welcomes it;"), CELEX="52026AR0001"))])
    assert outcome.document_id
    return outcome.document_id


@pytest.mark.parametrize("entry", [PLAIN, FULL], ids=["plain", "full"])
@pytest.mark.parametrize("status", Status)
def test_an_entry_comes_back_as_it_was_noted(catalogue: Catalogue, entry: LedgerEntry, status: Status) -> None:
    noted = replace(entry, status=status)
    catalogue.record(noted)
    assert catalogue.ledger_entry(noted.origin) == noted
    assert catalogue.entries(status) == [noted]
    assert not [other for other in Status if other is not status and catalogue.entries(other)]


def test_an_entry_with_a_document_comes_back(catalogue: Catalogue) -> None:
    noted = replace(FULL, document_id=held(catalogue), status=Status.NEW, error=None)
    catalogue.record(noted)
    assert catalogue.ledger_entry(noted.origin) == noted
    assert catalogue.held_origins() == {"text.txt", noted.origin}


def test_the_newest_entry_takes_the_place_of_the_older(catalogue: Catalogue) -> None:
    catalogue.record(FULL)
    catalogue.record(replace(PLAIN, origin=FULL.origin))
    assert catalogue.ledger_entry(FULL.origin) == replace(PLAIN, origin=FULL.origin)


def test_now_is_in_utc_and_tells_moments_apart() -> None:
    first, second = now(), now()
    assert first.utcoffset() == dt.timedelta(0)
    assert first <= second
    assert dt.datetime.fromisoformat(first.isoformat()) == first


# --- runs ---


def test_a_run_that_was_not_finished_goes_on(catalogue: Catalogue) -> None:
    assert catalogue.begin_harvest("all", AT, WAITS) == AT
    assert catalogue.begin_harvest("all", AT + WAITS, WAITS) == AT
    later = AT + WAITS + dt.timedelta(microseconds=1)
    assert catalogue.begin_harvest("all", later, WAITS) == later
    assert catalogue.begin_harvest("all", later + WAITS, WAITS) == later


def test_a_run_that_was_finished_does_not(catalogue: Catalogue) -> None:
    catalogue.begin_harvest("all", AT, WAITS)
    catalogue.finish_harvest("all", AT + dt.timedelta(minutes=1))
    later = AT + dt.timedelta(minutes=2)
    assert catalogue.begin_harvest("all", later, WAITS) == later
    assert catalogue.begin_harvest("all", later + WAITS, WAITS) == later, "the new one is not finished"


def test_runs_for_different_wishes_are_apart(catalogue: Catalogue) -> None:
    later = AT + dt.timedelta(hours=1)
    catalogue.begin_harvest("all", AT, WAITS)
    assert catalogue.begin_harvest("some", later, WAITS) == later
    catalogue.finish_harvest("some", later)
    assert catalogue.begin_harvest("all", later, WAITS) == AT
