"""`fetch`: a service's texts into catalogue and index."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.cli import DONE, IN_PART
from assistant.errors import InputError
from assistant.importing import take_in
from assistant.progress import shown_progress
from assistant.reporting import finish_intake, printable, report_item
from assistant.settings import Settings
from corpus.catalogue import FILE_NAME, Catalogue
from corpus.harvest import Plan, harvest, plan
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Kind
from corpus.sources.item import Source, Wanted

KINDS = {
    "cellar": frozenset({Kind.OPINION, Kind.RESOLUTION}),
    "website": frozenset({Kind.RELEASE}),
}
"""What each service has."""


def fetch_command(options: argparse.Namespace, settings: Settings) -> int:
    """`fetch cellar|website`. Raises InputError for wishes that cannot be met."""
    as_json = bool(getattr(options, "json", False))
    wanted = wishes(options)
    with open_source(options) as source, shown_progress() as show:
        show("asking for the list", 0, None)
        listed = plan(source, wanted, options.limit)
        show("asking for the list", 1, 1)
        if options.dry_run:
            return _dry_run(listed, settings, as_json=as_json)
        total = len(listed.items) + len(listed.not_listed)
        report = take_in(
            settings,
            lambda catalogue: harvest(catalogue, source, wanted, listed),
            with_index=not options.no_index,
            report=lambda item: report_item(item, lambda: show("fetching texts", None, total)),
            progress=lambda done, all_: show("indexing documents", done, all_),
        )
    return finish_intake(report, as_json=as_json, fetched=True)


def wishes(options: argparse.Namespace) -> Wanted:
    """What the options ask for. Raises InputError, naming the option."""
    kinds = frozenset({_kind(options.kind, options.source)}) if options.kind else frozenset()
    since, until = _day(options.since, "--since"), _day(options.until, "--until")
    if since and until and since > until:
        raise InputError(f"--since {since} is after --until {until}")
    if options.limit is not None and options.limit < 1:
        raise InputError("--limit must be 1 or more")
    return Wanted(_languages(options.lang), kinds, since, until)


@contextmanager
def open_source(options: argparse.Namespace) -> Iterator[Source]:
    """The service that is asked for, with a connection of its own. Raises RefusedAddress for a --base-url of no use."""
    from corpus.sources import cellar, website, website_list
    from corpus.sources.client import Client

    if not 0 < options.rate <= FASTEST:
        raise InputError(f"--rate must be above 0 and at most {FASTEST:g} requests a second")
    hosts = cellar.HOSTS if options.source == "cellar" else website_list.HOSTS
    with Client(hosts, base=options.base_url, rate=options.rate) as client:
        yield cellar.Cellar(client) if options.source == "cellar" else website.Website(client)


FASTEST = 10.0
"""Requests a second: the services name no limit; more than this from one reader is no manners."""


def _languages(chosen: str) -> tuple[str, ...]:
    if chosen.casefold() == "all":
        return OFFICIAL_LANGUAGES
    languages = tuple(dict.fromkeys(part.strip().casefold() for part in chosen.split(",")))
    unknown = [language for language in languages if language not in OFFICIAL_LANGUAGES]
    if unknown:
        raise InputError(f"--lang: {unknown[0]!r} is none of {', '.join(OFFICIAL_LANGUAGES)}, nor all")
    return languages


def _kind(chosen: str, source: str) -> Kind:
    if chosen not in set(Kind):
        raise InputError(f"--kind: {chosen!r} is none of {', '.join(Kind)}")
    if Kind(chosen) not in KINDS[source]:
        held = " and ".join(f"{kind}s" for kind in sorted(KINDS[source]))
        raise InputError(f"--kind {chosen}: {source} has {held} only")
    return Kind(chosen)


def _day(given: str | None, option: str) -> dt.date | None:
    if given is None:
        return None
    try:
        return dt.date.fromisoformat(given)
    except ValueError as error:
        raise InputError(f"{option}: {given!r} is no date of the form YYYY-MM-DD") from error


def _dry_run(listed: Plan, settings: Settings, *, as_json: bool) -> int:
    """Says what would be fetched; asks for no text and stores nothing."""
    known = _known(settings)
    new = [item for item in listed.items if item.origin not in known]
    failed = [{"path": part.origin, "error": part.error} for part in listed.not_listed]
    if as_json:
        items = [
            {
                "path": item.origin,
                "language": item.language,
                "date": item.date.isoformat() if item.date else None,
                "title": item.stated.get("title"),
                "held": item.origin in known,
            }
            for item in listed.items
        ]
        print(
            json.dumps(
                {"listed": len(items), "not_held": len(new), "items": items, "failed": failed}, ensure_ascii=False
            )
        )
    else:
        for item in listed.items:
            mark = " " if item.origin in known else "+"
            title = printable(item.stated.get("title") or item.origin)
            print(f"{mark} {item.date or 'no date   '} {item.language} {title}")
        for part in listed.not_listed:
            print(printable(f"failed: {part.origin}: {part.error}"), file=sys.stderr)
        print(f"{len(listed.items)} listed, {len(new)} of them not held yet; nothing was fetched")
    return IN_PART if failed else DONE


def _known(settings: Settings) -> frozenset[str]:
    if not (settings.data / FILE_NAME).exists():
        return frozenset()
    return Catalogue.open(settings.data).held_origins()
