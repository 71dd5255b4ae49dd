"""Harvest: what a service lists -> what is not held yet, or has changed -> ingest. It can stop at any point and go on."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.catalogue import Catalogue
from corpus.header import Header
from corpus.ingest import Ingested, Intake
from corpus.ledger import LedgerEntry, Status, now
from corpus.original import Original
from corpus.parsing.detect import PARSER
from corpus.sources.item import (
    NO_VALIDATORS,
    Failed,
    Fetched,
    Item,
    NotListed,
    NotModified,
    Source,
    Unavailable,
    Validators,
    Wanted,
)

UNFINISHED = dt.timedelta(days=3)
"""A run that was stopped goes on where it was; one that was left for longer starts anew, since texts may have changed."""
ASK_AGAIN = dt.timedelta(days=7)
"""What a service says it does not have is asked for again after this time."""
DOWN_AFTER = 10
"""Texts in a row that got no answer: the service is down, and thousands more would only be waited for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a service lists of what is wanted."""

    items: tuple[Item, ...]
    not_listed: tuple[NotListed, ...]
    limit: int | None = None
    """How many of the newest were asked for: such a run is another than one for all."""


def plan(source: Source, wanted: Wanted, limit: int | None = None) -> Plan:
    """Asks the service for its list; at most `limit` texts of it, the newest first."""
    items: dict[str, Item] = {}
    not_listed = []
    for found in source.items(wanted):
        if isinstance(found, NotListed):
            not_listed.append(found)
        else:
            items.setdefault(found.origin, found)
    newest_first = sorted(items.values(), key=lambda item: (item.date is None, -(item.date or dt.date.min).toordinal()))
    return Plan(tuple(newest_first[:limit]), tuple(not_listed), limit)


def harvest(catalogue: Catalogue, source: Source, wanted: Wanted, plan: Plan) -> Iterator[Ingested]:
    """Brings the catalogue in line with the plan, one text a transaction, and yields what became of each.

    A text that is held is asked for conditionally; what a stopped run for the same `wanted` has done is not asked for again.
    Ends early, with a failure that says so, where the service does not answer any more. Raises CatalogueError where nothing
    can be written.
    """
    key = _key(source, wanted, plan.limit)
    started = catalogue.begin_harvest(key, now(), UNFINISHED)
    run = _Run(catalogue, source, started)
    for part in plan.not_listed:
        yield Ingested(part.origin, Status.FAILED, error=part.error)
    unanswered = 0
    for position, item in enumerate(plan.items):
        outcome, gave_up = run.one(item)
        if gave_up is not None:
            unanswered = unanswered + 1 if gave_up else 0
        yield outcome
        left = len(plan.items) - position - 1
        if unanswered == DOWN_AFTER and left:
            yield Ingested(item.origin, Status.FAILED, error=_down(left))
            return
    if plan.items:  # where no list could be had, a stopped run is still to be gone on with
        catalogue.finish_harvest(key, now())


def _down(left: int) -> str:
    return f"the service does not answer any more: {left} texts were not asked for; the same command goes on with them"


class _Run:
    """One run through a plan."""

    def __init__(self, catalogue: Catalogue, source: Source, started: dt.datetime) -> None:
        self.catalogue, self.source, self.started = catalogue, source, started
        self.intake = Intake(catalogue)

    def one(self, item: Item) -> tuple[Ingested, bool | None]:
        """What became of one text, and whether the service did not answer at all; None where it was not asked."""
        before = self.catalogue.ledger_entry(item.origin)
        if before and (settled := self._settled(before)):
            return settled, None
        outcome = self.source.fetch(item, self._known(before))
        match outcome:
            case Fetched(original, validators):
                return self._fetched(item, original, validators), False
            case NotModified() if before:
                return self._not_modified(item, before), False
            case Unavailable(reason):
                return self.intake.failed(item.origin, reason, status=Status.UNAVAILABLE), False
            case Failed(reason, gave_up):
                return self.intake.failed(item.origin, reason), gave_up
        return self.intake.failed(item.origin, "the service says that nothing has changed, but nothing is held"), False

    def _fetched(self, item: Item, original: Original, validators: Validators) -> Ingested:
        outcome = self.intake.take(original, language=_required(item), validators=validators)
        entry = self.catalogue.ledger_entry(item.origin)
        if outcome.status is not Status.UNCHANGED or entry is None:
            return outcome
        return self._stands(entry, Status.UNCHANGED)  # ingest notes nothing of a text that came as it was; a run has to

    def _settled(self, before: LedgerEntry) -> Ingested | None:
        """The outcome where nothing need be asked: done in this run before it was stopped, or known to be unavailable."""
        if before.status is Status.UNAVAILABLE:
            fresh = now() - before.at < ASK_AGAIN
            return Ingested(before.origin, Status.UNAVAILABLE, error=before.error) if fresh else None
        if before.status is Status.FAILED or before.at < self.started or before.parser != PARSER:
            return None
        return Ingested(before.origin, before.status, before.document_id, before.error)

    def _known(self, before: LedgerEntry | None) -> Validators:
        """Validators to ask with: only where an answer `nothing newer` leaves something to stand by."""
        if before is None:
            return NO_VALIDATORS
        readable = before.parser == PARSER or (before.sha256 and self.catalogue.holds_original(before.sha256))
        kept = (
            before.sha256
            if before.status in (Status.FAILED, Status.DUPLICATE)
            else self.intake.holds(before.document_id)
        )
        return before.validators if readable and kept else NO_VALIDATORS

    def _not_modified(self, item: Item, before: LedgerEntry) -> Ingested:
        """Nothing newer: what is held stands, read again where the parsers or the service's own data have changed."""
        stated = Header(before.stated.values | item.stated.values)
        current = before.parser == PARSER and before.stated == stated
        held = None if current else self.catalogue.original(before.sha256 or "")
        if held is None:
            no_document = before.status in (Status.FAILED, Status.DUPLICATE)
            return self._stands(before, before.status if no_document else Status.UNCHANGED)
        data, media_type = held
        original = Original(item.origin, data, media_type, before.at, stated)
        return self.intake.take(original, language=_required(item), validators=before.validators)

    def _stands(self, entry: LedgerEntry, status: Status) -> Ingested:
        """Notes that a text was asked for in this run, and what is known of it stands."""
        self.catalogue.record(replace(entry, status=status, at=now()))
        held = entry.document_id if status is Status.UNCHANGED else None
        return Ingested(entry.origin, status, held, entry.error)


def _required(item: Item) -> str | None:
    return None if item.any_language else item.language


def _key(source: Source, wanted: Wanted, limit: int | None) -> str:
    """What a run is for: the same service and the same wishes go on with a stopped run."""
    days = [day.isoformat() if day else None for day in (wanted.since, wanted.until)]
    kinds: Sequence[str] = sorted(kind.value for kind in wanted.kinds)
    return json.dumps([source.name, sorted(wanted.languages), kinds, days, limit])
