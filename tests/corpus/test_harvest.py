"""Harvest: what becomes of each text a service lists, the first time and later, and what it is asked for. Texts are invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from corpus_texts import LEAD_IN, opinion, points
from doubles.cellar import CellarDouble, Fault
from doubles.harvest import cellar_works

from corpus import harvest as harvest_module
from corpus import ingest as ingest_module
from corpus.catalogue import Catalogue
from corpus.errors import CatalogueError
from corpus.harvest import ASK_AGAIN, DOWN_AFTER, UNFINISHED, Plan, harvest, plan
from corpus.header import Header
from corpus.ingest import Ingested
from corpus.ledger import LedgerEntry, Status
from corpus.model import Document, DocumentId, Kind
from corpus.original import Original
from corpus.parsing import detect
from corpus.sources.cellar import HOSTS, Cellar
from corpus.sources.client import Client
from corpus.sources.item import (
    NO_VALIDATORS,
    Failed,
    Fetched,
    Item,
    NotListed,
    NotModified,
    Outcome,
    Unavailable,
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


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(harvest_module, "now", clock)
    monkeypatch.setattr(ingest_module, "now", clock)
    return clock


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path / "data", write=True)
    yield opened
    assert opened.problems() == []
    opened.close()


@pytest.fixture
def service(clock: Clock) -> Service:
    return Service()


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


# --- what becomes of a text ---


def test_new_then_unchanged_then_updated(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;")
    service.has(B, "stays;")
    assert statuses(catalogue, service) == {A: "new", B: "new"}
    before = catalogue.hashes()
    assert statuses(catalogue, service) == {A: "unchanged", B: "unchanged"}
    assert catalogue.hashes() == before
    service.has(A, "rejects it;")
    assert statuses(catalogue, service) == {A: "updated", B: "unchanged"}
    assert words(catalogue) == ["rejects it;", "stays;"]


def test_what_is_noted_of_a_text(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", '"v1"', celex="52026AR0001", title="Opinion on invented ferries")
    (outcome,) = run(catalogue, service)
    entry = noted(catalogue, A)
    assert (outcome.document_id, outcome.error) == (DocumentId("celex:52026AR0001@en"), None)
    assert (entry.status, entry.document_id, entry.parser) == (Status.NEW, outcome.document_id, detect.PARSER)
    assert entry.validators == Validators('"v1"')
    assert entry.stated == Header({"celex": "52026AR0001", "title": "Opinion on invented ferries"})
    assert entry.sha256 == only(catalogue).about.provenance.sha256


def test_a_held_text_is_asked_for_conditionally_and_no_other(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", '"v1"')
    service.has(B, "stays;", None)
    service.says(C, Failed("redirects elsewhere"))
    statuses(catalogue, service)
    assert service.questions() == [(A, False), (B, False), (C, False)]
    statuses(catalogue, service)
    assert service.asked[0] == (A, Validators('"v1"'))
    assert service.questions() == [(A, True), (B, False), (C, False)]


def test_a_text_that_was_removed_here_is_asked_for_in_full(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;")
    (outcome,) = run(catalogue, service)
    service.questions()
    catalogue.forget(A)
    assert statuses(catalogue, service) == {A: "new"}
    assert service.questions() == [(A, False)]
    assert words(catalogue) == ["welcomes it;"]
    assert outcome.document_id in catalogue.hashes()


def test_newer_validators_of_the_same_bytes_are_kept(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", '"v1"')
    statuses(catalogue, service)
    service.has(A, "welcomes it;", '"v2"')
    assert statuses(catalogue, service) == {A: "unchanged"}
    assert noted(catalogue, A).validators == Validators('"v2"')


def test_what_cannot_be_had_is_a_failure_and_asked_for_again(catalogue: Catalogue, service: Service) -> None:
    service.says(A, DOWN)
    service.has(B, "stays;")
    assert errors(catalogue, service) == {A: "asked 5 times; the last time, HTTP 503"}
    assert [entry.origin for entry in catalogue.entries(Status.FAILED)] == [A]
    service.has(A, "welcomes it;")
    assert statuses(catalogue, service) == {A: "new", B: "unchanged"}
    assert catalogue.entries(Status.FAILED) == []


def test_a_held_text_that_cannot_be_had_once_is_kept(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;")
    statuses(catalogue, service)
    answer = service.answers[A]
    for trouble in (DOWN, Unavailable("the site has no such page (HTTP 404)")):
        service.says(A, trouble)
        assert list(errors(catalogue, service)) == [A]
        assert words(catalogue) == ["welcomes it;"]
    service.says(A, answer)
    assert statuses(catalogue, service) == {A: "unavailable"}, "asked for again after a week"


def test_a_text_that_cannot_be_read_is_a_failure_until_it_changes(catalogue: Catalogue, service: Service) -> None:
    service.answers[A] = Fetched(Original(A, b"\xff\xfe\xfd", "text/plain"), Validators('"broken"'))
    service.listed.append(Item(A, "en", Kind.OPINION))
    first = errors(catalogue, service)
    assert list(first) == [A]
    service.questions()
    assert errors(catalogue, service) == first
    assert service.questions() == [(A, True)]
    assert [entry.error for entry in catalogue.entries(Status.FAILED)] == list(first.values())
    service.has(A, "welcomes it;")
    assert statuses(catalogue, service) == {A: "new"}


def test_a_text_in_another_language_is_a_failure(catalogue: Catalogue, service: Service) -> None:
    data = opinion(
        "POLITISCHE EMPFEHLUNGEN",
        "DER EUROPÄISCHE AUSSCHUSS DER REGIONEN (AdR),",
        "1.",
        "begrüßt den Vorschlag der Kommission und fordert die Mitgliedstaaten auf, die Fähren zu erhalten;",
        Language="de",
    )
    service.says(A, Fetched(Original(A, data.encode(), "text/plain")))
    assert errors(catalogue, service) == {A: "asked for in English, but the text is in German"}
    assert catalogue.hashes() == {}
    service.listed = [Item(A, "en", Kind.OPINION, any_language=True)]
    assert statuses(catalogue, service) == {A: "new"}, "a service that does not know may answer in any language"


def test_two_addresses_of_one_text_are_one_document(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", celex="52026AR0001")
    service.has(B, "welcomes it;", celex="52026AR0001")
    assert statuses(catalogue, service) == {A: "new", B: "unchanged"}
    assert words(catalogue) == ["welcomes it;"]


def test_a_service_that_says_unchanged_of_what_was_never_had(catalogue: Catalogue, service: Service) -> None:
    service.says(A, NotModified())
    assert errors(catalogue, service) == {A: "the service says that nothing has changed, but nothing is held"}


# --- what a service does not have ---


def test_what_is_unavailable_is_asked_for_again_after_a_time(
    catalogue: Catalogue, service: Service, clock: Clock
) -> None:
    service.says(A, Unavailable("not in English"))
    assert errors(catalogue, service) == {A: "not in English"}
    assert service.questions() == [(A, False)]
    clock.pass_by(ASK_AGAIN - dt.timedelta(hours=1))
    assert statuses(catalogue, service) == {A: "unavailable"}
    assert errors(catalogue, service) == {A: "not in English"}, "without asking, the reason is told all the same"
    assert service.questions() == []
    clock.pass_by(dt.timedelta(hours=2))
    service.has(A, "welcomes it;")
    assert statuses(catalogue, service) == {A: "new"}
    assert service.questions() == [(A, False)]


# --- a run that was stopped ---


def broken_off(catalogue: Catalogue, service: Service, after: int) -> None:
    """A run that is stopped after so many texts."""
    stopped = harvest(catalogue, service, ENGLISH, plan(service, ENGLISH))
    for _ in range(after):
        next(stopped)
    stopped.close()  # type: ignore[attr-defined]


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


# --- copies in sector C of the Official Journal ---

PROPER = {"celex": "52007AR0001", "oj": "2007/C 305/02"}
COPY = {"celex": "C2007/305/02"}


def test_a_copy_is_not_stored_beside_the_proper_text(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", **PROPER)
    service.has(B, "welcomes it;", **COPY)
    outcomes = list(run(catalogue, service))
    assert [outcome.status.value for outcome in outcomes] == ["new", "duplicate"]
    assert outcomes[1].error == "a copy of celex:52007AR0001@en"
    assert set(catalogue.hashes()) == {"celex:52007AR0001@en"}
    service.questions()
    assert statuses(catalogue, service) == {A: "unchanged", B: "duplicate"}
    assert service.questions() == [(A, True), (B, True)], "it is known: it does not travel again"


def test_a_copy_goes_when_the_proper_text_comes(
    catalogue: Catalogue, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.has(B, "welcomes it;", **COPY)
    service.has(C, "stays;", celex="C2007/305/03")
    assert statuses(catalogue, service) == {B: "new", C: "new"}
    service.has(A, "welcomes it;", **PROPER)
    assert statuses(catalogue, service) == {B: "unchanged", C: "unchanged", A: "new"}
    assert set(catalogue.hashes()) == {"celex:52007AR0001@en", "celex:C2007/305/03@en"}
    assert (noted(catalogue, B).status, noted(catalogue, B).document_id) == (Status.DUPLICATE, None)
    service.questions()
    assert statuses(catalogue, service)[B] == "duplicate"
    raise_version(monkeypatch)
    assert statuses(catalogue, service) == {A: "updated", B: "duplicate", C: "updated"}
    assert set(catalogue.hashes()) == {"celex:52007AR0001@en", "celex:C2007/305/03@en"}


def test_a_copy_in_another_language_stays(catalogue: Catalogue, service: Service) -> None:
    service.has(A, "welcomes it;", **PROPER)
    french = opinion("RECOMMANDATIONS POLITIQUES", LEAD_IN, "1.", "se félicite de la proposition;", Language="fr")
    service.listed.append(Item(B, "fr", Kind.OPINION, None, Header(COPY)))
    service.answers[B] = Fetched(Original(B, french.encode(), "text/plain", stated=Header(COPY)))
    assert statuses(catalogue, service) == {A: "new", B: "new"}


# --- what is asked for ---


def item(origin: str, day: str | None) -> Item:
    return Item(origin, "en", Kind.OPINION, dt.date.fromisoformat(day) if day else None)


def test_a_plan_has_the_newest_first_and_each_text_once(service: Service) -> None:
    undated, old, new, middle = (
        item("u", None),
        item("o", "1996-05-01"),
        item("n", "2026-01-05"),
        item("m", "2010-01-01"),
    )
    missing = NotListed("list of 1999", "HTTP 503")
    service.listed = [undated, old, missing, new, middle, item("n", "1994-01-01")]
    assert plan(service, ENGLISH) == Plan((new, middle, old, undated), (missing,))
    assert plan(service, ENGLISH, limit=2) == Plan((new, middle), (missing,), 2)
    assert plan(service, ENGLISH, limit=9).items == (new, middle, old, undated)


def test_texts_of_one_day_stay_as_the_service_lists_them(service: Service) -> None:
    service.listed = [item(name, "2026-01-05") for name in "cab"]
    assert [part.origin for part in plan(service, ENGLISH).items] == ["c", "a", "b"]


# --- over a connection ---


def test_a_service_slower_than_anybody_waits_for(catalogue: Catalogue) -> None:
    """The one fault that a run of the command could not wait for: the whole of an answer has two minutes there."""
    works = cellar_works(2)
    with (
        CellarDouble(works, {works[0].celex: Fault.SLOW}) as double,
        Client(HOSTS, base=double.base, answer_limit=0.1) as client,
    ):
        cellar = Cellar(client)
        outcomes = {
            outcome.origin.rpartition("/")[2]: outcome
            for outcome in harvest(catalogue, cellar, ENGLISH, plan(cellar, ENGLISH))
        }
    slow, sound = (outcomes[f"{work.celex}.ENG"] for work in works)
    assert slow.status is Status.FAILED
    assert "answer within 0.1 seconds" in str(slow.error)
    assert sound.status is Status.NEW
