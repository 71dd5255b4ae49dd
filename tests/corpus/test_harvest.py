"""Harvest: what becomes of each text a service lists, the first time and later, and what it is asked for. Texts are invented."""

from __future__ import annotations

import datetime as dt

import pytest
from corpus_texts import LEAD_IN, opinion
from doubles.cellar import CellarDouble, Fault
from doubles.harvest import cellar_works
from harvest_service import (
    DOWN,
    ENGLISH,
    A,
    B,
    C,
    Clock,
    Service,
    errors,
    noted,
    only,
    raise_version,
    run,
    statuses,
    words,
)

from corpus.catalogue import Catalogue
from corpus.harvest import ASK_AGAIN, Plan, harvest, plan
from corpus.header import Header
from corpus.ledger import Status
from corpus.model import DocumentId, Kind
from corpus.original import Original
from corpus.parsing import detect
from corpus.sources.cellar import HOSTS, Cellar
from corpus.sources.client import Client
from corpus.sources.item import Failed, Fetched, Item, NotListed, NotModified, Unavailable, Validators

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
