"""Harvest: runs that are stopped, services and disks that fail, and parsers that change from run to run. Texts are invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Generator

import pytest
from harvest_service import (
    DOWN,
    LATER,
    A,
    B,
    C,
    Clock,
    Service,
    noted,
    only,
    raise_version,
    run,
    statuses,
    words,
)

from corpus import harvest as harvest_module
from corpus import ingest as ingest_module
from corpus.catalogue import Catalogue
from corpus.errors import CatalogueError
from corpus.harvest import DOWN_AFTER, UNFINISHED
from corpus.header import Header
from corpus.ledger import Status
from corpus.model import Kind
from corpus.original import Original
from corpus.parsing import detect
from corpus.sources.item import Failed, Fetched, Item, NotListed, Validators, Wanted

# --- a run that was stopped ---


def broken_off(catalogue: Catalogue, service: Service, after: int) -> None:
    """A run that is stopped after so many texts."""
    stopped = run(catalogue, service)
    assert isinstance(stopped, Generator)
    for _ in range(after):
        next(stopped)
    stopped.close()


def test_a_stopped_run_goes_on_without_asking_again(catalogue: Catalogue, service: Service) -> None:
    for origin in (A, B, C):
        service.has(origin, f"is {origin[-1]};")
    broken_off(catalogue, service, after=2)
    assert service.questions() == [(A, False), (B, False)]
    assert statuses(catalogue, service) == {A: "new", B: "new", C: "new"}
    assert service.questions() == [(C, False)]
    assert len(words(catalogue)) == 3
    statuses(catalogue, service)
    assert service.questions() == [(A, True), (B, True), (C, True)], "that run came to its end: this is another"


@pytest.mark.parametrize("etag", ["", None])
def test_a_stopped_run_over_held_texts_goes_on_too(catalogue: Catalogue, service: Service, etag: str | None) -> None:
    """Also where the service knows no conditions and sends everything every time."""
    for origin in (A, B):
        service.has(origin, f"is {origin[-1]};", etag)
    statuses(catalogue, service)
    service.questions()
    broken_off(catalogue, service, after=1)
    assert statuses(catalogue, service) == {A: "unchanged", B: "unchanged"}
    assert [origin for origin, _ in service.questions()] == [A, B]


def test_failures_of_a_stopped_run_are_asked_for_again(catalogue: Catalogue, service: Service) -> None:
    service.says(A, DOWN)
    service.has(B, "stays;")
    service.has(C, "goes;")
    broken_off(catalogue, service, after=2)
    service.questions()
    statuses(catalogue, service)
    assert service.questions() == [(A, False), (C, False)]


def test_a_run_left_for_long_begins_anew(catalogue: Catalogue, service: Service, clock: Clock) -> None:
    for origin in (A, B):
        service.has(origin, f"is {origin[-1]};")
    broken_off(catalogue, service, after=1)
    clock.pass_by(UNFINISHED - dt.timedelta(hours=1))
    broken_off(catalogue, service, after=1)
    assert service.questions() == [(A, False)]
    clock.pass_by(dt.timedelta(hours=2))
    assert statuses(catalogue, service) == {A: "unchanged", B: "new"}
    assert service.questions() == [(A, True), (B, False)]


def test_other_wishes_are_another_run(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "is a;")
    service.has(B, "is b;")
    broken_off(catalogue, service, after=1)
    service.questions()
    assert statuses(catalogue, service, Wanted(kinds=frozenset({Kind.OPINION}))) == {A: "unchanged", B: "new"}
    assert service.questions() == [(A, True), (B, False)]


def test_a_list_that_cannot_be_had_does_not_end_a_stopped_run(catalogue: Catalogue, service: Service) -> None:
    for origin in (A, B):
        service.has(origin, f"is {origin[-1]};")
    broken_off(catalogue, service, after=1)
    service.questions()
    listed, service.listed = service.listed, [NotListed("https://service.example/list", "HTTP 503")]
    assert statuses(catalogue, service) == {"https://service.example/list": "failed"}
    service.listed = listed
    statuses(catalogue, service)
    assert service.questions() == [(B, False)]


# --- parsers and the service's own data change ---


def test_other_parsers_read_the_stored_original_again(
    catalogue: Catalogue, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.has(A, "welcomes it;", celex="52026AR0001")
    statuses(catalogue, service)
    service.questions()
    raise_version(monkeypatch)
    assert statuses(catalogue, service) == {A: "updated"}
    assert service.questions() == [(A, True)], "the text does not travel again"
    assert only(catalogue).about.provenance.parser == LATER
    assert noted(catalogue, A).validators == Validators('"welcomes it;"')
    assert statuses(catalogue, service) == {A: "unchanged"}


def test_other_parsers_interrupt_no_stopped_run(
    catalogue: Catalogue, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the older parsers read in the stopped run is read again in the same run."""
    service.has(A, "is a;")
    service.has(B, "is b;")
    broken_off(catalogue, service, after=1)
    raise_version(monkeypatch)
    assert statuses(catalogue, service) == {A: "updated", B: "new"}


def test_what_older_parsers_could_not_read_is_asked_for_in_full(
    catalogue: Catalogue, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes were not stored."""
    service.answers[A] = Fetched(Original(A, b"\xff\xfe\xfd", "text/plain"), Validators('"broken"'))
    service.listed.append(Item(A, "en", Kind.OPINION))
    statuses(catalogue, service)
    service.questions()
    raise_version(monkeypatch)
    statuses(catalogue, service)
    assert service.questions() == [(A, False)]


def test_what_newer_parsers_could_not_read_is_read_by_the_newest(
    catalogue: Catalogue, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes are stored from the time it could be read, and what the answer said of it is kept."""
    service.has(A, "welcomes it;", celex="52026AR0001", url="https://www.cor.europa.eu/en/news/now")
    service.listed = [Item(A, "en", Kind.OPINION)]
    statuses(catalogue, service)
    with monkeypatch.context() as broken:
        for module in (harvest_module, ingest_module, detect):
            broken.setattr(module, "PARSER", "texts/broken")
        broken.setattr(ingest_module, "parse", lambda _: detect.parse(Original(A, b"", "text/plain")))
        assert statuses(catalogue, service) == {A: "failed"}
        assert statuses(catalogue, service) == {A: "failed"}
        assert words(catalogue) == ["welcomes it;"]
    service.questions()
    raise_version(monkeypatch)
    assert statuses(catalogue, service) == {A: "updated"}
    assert service.questions() == [(A, True)]
    about = only(catalogue).about
    assert (about.celex, about.url) == ("52026AR0001", "https://www.cor.europa.eu/en/news/now")


def test_what_the_service_says_of_a_text_may_change(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", celex="52026AR0001")
    statuses(catalogue, service)
    service.questions()
    service.listed = [Item(A, "en", Kind.OPINION, None, Header({"celex": "52026AR0001", "date": "2026-01-05"}))]
    assert statuses(catalogue, service) == {A: "updated"}
    assert service.questions() == [(A, True)], "the text itself is the same"
    assert only(catalogue).about.date == dt.date(2026, 1, 5)
    assert statuses(catalogue, service) == {A: "unchanged"}


def test_what_the_answer_said_is_kept_when_the_list_says_more(catalogue: Catalogue, service: Service) -> None:
    """The website's pages say their own address; its list does not know it."""
    service.has(A, "welcomes it;", celex="52026AR0001", url="https://www.cor.europa.eu/en/news/now")
    statuses(catalogue, service)
    service.listed = [Item(A, "en", Kind.OPINION, None, Header({"date": "2026-01-05"}))]
    assert statuses(catalogue, service) == {A: "updated"}
    about = only(catalogue).about
    assert (about.celex, about.url, str(about.date)) == (
        "52026AR0001",
        "https://www.cor.europa.eu/en/news/now",
        "2026-01-05",
    )


# --- a service or a disk that fails ---


def addresses(count: int) -> list[str]:
    return [f"https://service.example/{number:03}/a" for number in range(count)]


def test_ten_unanswered_in_a_row_end_the_run(catalogue: Catalogue, service: Service) -> None:
    first, *rest = addresses(3 + DOWN_AFTER + 4)
    service.has(first, "is held;", celex="52026AR0001")
    for origin in rest:
        service.says(origin, DOWN)
    outcomes = list(run(catalogue, service))
    assert len(service.questions()) == 1 + DOWN_AFTER
    assert [outcome.status.value for outcome in outcomes] == ["new", *["failed"] * DOWN_AFTER, "failed"]
    assert outcomes[-1].error == (
        "the service does not answer any more: 6 texts were not asked for; the same command goes on with them"
    )
    for number, origin in enumerate(rest):
        service.has(origin, f"is number {number};", celex=f"52026AR1{number:03}")
    assert set(statuses(catalogue, service).values()) == {"new"}
    assert [origin for origin, _ in service.questions()] == rest, "it goes on: what is held is not asked for"


def test_other_outcomes_between_show_that_the_service_answers(catalogue: Catalogue, service: Service) -> None:
    origins = addresses(2 * DOWN_AFTER)
    for number, origin in enumerate(origins):
        service.says(origin, Failed("redirects elsewhere") if number == DOWN_AFTER - 1 else DOWN)
    outcomes = list(run(catalogue, service))
    assert len(service.questions()) == len(outcomes) == len(origins), "the last ones were asked for, none is left"
    assert "does not answer any more" not in str(outcomes[-1].error)


def test_texts_that_need_not_be_asked_for_show_nothing(catalogue: Catalogue, service: Service) -> None:
    """Every other text was done before the run was stopped; the service is down all the same."""
    origins = addresses(4 * DOWN_AFTER)
    for number, origin in enumerate(origins):
        service.has(origin, f"is number {number};", celex=f"52026AR1{number:03}")
    everything = service.listed
    service.listed = [*everything[::2], everything[1]]
    broken_off(catalogue, service, after=2 * DOWN_AFTER)
    service.questions()
    service.listed = everything
    service.answers |= dict.fromkeys(origins[1::2], DOWN)
    outcomes = list(run(catalogue, service))
    assert len(service.questions()) == DOWN_AFTER
    assert "20 texts were not asked for" in str(outcomes[-1].error)


def test_what_is_not_listed_is_a_failure_and_the_rest_goes_on(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;")
    service.listed.insert(0, NotListed("https://service.example/1999", "HTTP 503"))
    outcomes = {outcome.origin: (outcome.status.value, outcome.error) for outcome in run(catalogue, service)}
    assert outcomes == {"https://service.example/1999": ("failed", "HTTP 503"), A: ("new", None)}
    assert catalogue.entries(Status.FAILED) == [], "a part of a list is no text that is still to be had"


def test_a_full_disk_ends_the_run(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;")
    service.has(B, "stays; " + "and is long; " * 3_000)
    going = run(catalogue, service)
    assert next(going).status is Status.NEW
    pages = catalogue._connection.execute("PRAGMA page_count").fetchone()[0]
    catalogue._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CatalogueError, match="what was stored before is kept"):
        next(going)
    assert words(catalogue) == ["welcomes it;"]
    assert catalogue.ledger_entry(B) is None
    catalogue._connection.execute("PRAGMA max_page_count = 1000000")
    service.questions()
    assert statuses(catalogue, service) == {A: "new", B: "new"}
    assert service.questions() == [(B, False)], "the run was not at its end: it goes on"
