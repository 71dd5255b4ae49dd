"""cor.europa.eu: press releases, news, and the factsheets of opinions (not the opinions' text, which CELLAR holds)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urlsplit

from corpus.errors import CorpusError
from corpus.header import Header
from corpus.model import Kind
from corpus.original import Original
from corpus.sources import website_list
from corpus.sources.client import Answer, Client, GivenUp
from corpus.sources.item import (
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
from corpus.sources.robots import AGENT, Robots
from corpus.sources.website_list import (
    SECTIONS,
    SITE,
    Card,
    Section,
    card_of,
    official,
    read_cards,
    read_links,
    read_sitemap,
)

HOSTS = website_list.HOSTS
"""All that is asked."""
PAGES_LIMIT = 1000
"""Of one list: thirty years of press releases and news come to some hundreds of pages."""
SITEMAPS_LIMIT = 200
LOST_AFTER = 2
"""Pages of a list in a row that could not be read: the rest of it is not asked for."""
DOWN_AFTER = 3
"""Questions in a row without an answer: the site is down, and the rest of its lists is not asked for."""
ACCEPT = "text/html, application/xhtml+xml;q=0.9, application/pdf;q=0.5, */*;q=0.1"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_FILES = frozenset(
    {
        "application/pdf",
        "application/zip",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
)
"""Passed on as they come: what they are shows from their first bytes."""


class Website:
    """Lists and fetches what the Committee's website shows, as far as its robots.txt allows."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._robots = Robots(client, SITE)

    @property
    def name(self) -> str:
        """What the service is called in the ledger, with its address."""
        return f"website {self._client.mirror or SITE}"

    def items(self, wanted: Wanted) -> Iterator[Item | NotListed]:
        """What the site lists, the newest first; before that, what of its lists could not be had."""
        if wanted.kinds and Kind.RELEASE not in wanted.kinds:
            return
        try:
            self._robots.against(f"{SITE}/")
        except GivenUp as error:
            yield NotListed(self._robots.address, str(error))
            return
        listing = _Listing(self._client, self._robots, wanted)
        for language in wanted.languages:
            for section in SECTIONS:
                if not listing.down:
                    yield from listing.read(section, language)
        yield from listing.disallowed()
        yield from sorted(map(_item, listing.cards.values()), key=_newest_first)

    def fetch(self, item: Item, known: Validators) -> Outcome:
        """One page, or the file that stands at its address. Old addresses lead to where the page is now."""
        try:
            if rule := self._robots.against(item.origin):
                return Unavailable(f"robots.txt disallows {rule} for {AGENT}")
            answer = self._client.get(item.origin, accept=ACCEPT, language=item.language, validators=known)
            address = _official_address(answer)
            if rule := self._robots.against(address):
                return Unavailable(f"it leads to {address}, and robots.txt disallows {rule} for {AGENT}")
        except GivenUp as error:
            return Failed(str(error), gave_up=True)
        except CorpusError as error:
            return Failed(str(error))
        return _outcome(item, answer, address)


def _official_address(answer: Answer) -> str:
    """Of what answered: a mirror answers at an address of its own."""
    parts = urlsplit(answer.url)
    return official(answer.url) or official(f"{SITE}{parts.path}?{parts.query}") or SITE


def _outcome(item: Item, answer: Answer, address: str) -> Outcome:
    if answer.status == 304:
        return NotModified()
    if answer.status != 200:
        return Unavailable(f"the site has no such page (HTTP {answer.status})")
    if answer.media_type not in _FILES and not any(card_of(address, section) for section in SECTIONS):
        return Unavailable(f"the site has no such page any more: it leads to {address}")
    if answer.media_type and answer.media_type not in _PAGES | _FILES:
        return Unavailable(f"came as {answer.media_type}, which is no text")
    stated = Header({**item.stated.values, "url": address})
    media_type = answer.media_type or "text/html"
    return Fetched(Original(item.origin, answer.body, media_type, answer.retrieved, stated), answer.validators)


class _Listing:
    """The cards found in one run through the lists, by address."""

    def __init__(self, client: Client, robots: Robots, wanted: Wanted) -> None:
        self.cards: dict[str, Card] = {}
        self.down = False
        self._client, self._robots, self._wanted = client, robots, wanted
        self._unanswered = 0
        self._disallowed: dict[str, set[str]] = {}
        self._sitemap: list[tuple[str, dt.date | None]] | None = None

    def read(self, section: Section, language: str) -> Iterator[NotListed]:
        """The pages of a section in one language: from its list, else from the old one, else from the sitemap."""
        told = False
        for way in (self._pages, self._old_list, self._of_sitemap):
            found = list(way(section, language))
            failures = [part for part in found if isinstance(part, NotListed)]
            yield from failures
            told = told or bool(failures)
            cards = [part for part in found if isinstance(part, Card)]
            for card in cards:
                self._take(card)
            if cards or self.down:
                return
        if not told:
            yield NotListed(_list_address(section, language), _nothing(section, language))

    def disallowed(self) -> Iterator[NotListed]:
        """The rules that kept something from being asked for, each once."""
        for rule, addresses in self._disallowed.items():
            pages = "1 page is" if len(addresses) == 1 else f"{len(addresses)} pages are"
            yield NotListed(f"{self._robots.address} ({rule})", f"disallowed for {AGENT}: {pages} not asked for")

    def _pages(self, section: Section, language: str) -> Iterator[Card | NotListed]:
        """The cards of a list, page by page until one brings nothing new, or nothing of the time that is wanted."""
        url, seen, failed = _list_address(section, language), set[str](), 0
        for number in range(PAGES_LIMIT):
            address = f"{url}?page={number}" if number else url
            try:
                cards = self._read(address, section, read_cards)
            except CorpusError as error:
                yield self._failed(address, error)
                failed += 1
                if failed == LOST_AFTER or self.down:
                    return
                continue
            failed = 0
            fresh = [card for card in cards if card.address not in seen]
            yield from fresh
            if not fresh or self._too_old(fresh):
                return
            seen.update(card.address for card in fresh)
        yield NotListed(url, f"more than {PAGES_LIMIT} pages: the rest of the list was not asked for")

    def _old_list(self, section: Section, language: str) -> Iterator[Card | NotListed]:
        address = SITE + section.old_path.format(language=language)
        try:
            yield from self._read(address, section, read_links)
        except CorpusError as error:
            yield self._failed(address, error)

    def _of_sitemap(self, section: Section, language: str) -> Iterator[Card | NotListed]:
        if self._sitemap is None:
            self._sitemap = []
            yield from self._read_sitemaps(self._sitemap)
        since = self._wanted.since
        for address, changed in self._sitemap:
            card = card_of(address, section)
            if card and card.language == language and not (since and changed and changed < since):
                yield card

    def _read_sitemaps(self, addresses: list[tuple[str, dt.date | None]]) -> Iterator[NotListed]:
        """Adds what the sitemaps name to `addresses`: an index names further ones."""
        waiting = [f"{SITE}/sitemap.xml"]
        for sitemap in waiting:  # grows while it is gone through
            try:
                body = self._ask(sitemap)
                further, found = read_sitemap(body, sitemap) if body else ([], [])
            except CorpusError as error:
                yield self._failed(sitemap, error)
                continue
            waiting += [address for address in further if address not in waiting][: SITEMAPS_LIMIT - len(waiting)]
            addresses += found

    def _read(self, address: str, section: Section, reader: Callable[[bytes, str, Section], list[Card]]) -> list[Card]:
        """What `reader` finds on a page of a list; nothing where there is no such page, or it may not be asked for."""
        body = self._ask(address)
        return reader(body, address, section) if body else []

    def _ask(self, address: str) -> bytes | None:
        if self._is_disallowed(address):
            return None
        answer = self._client.get(address, accept=ACCEPT)
        self._unanswered = 0
        return answer.body if answer.status == 200 else None

    def _failed(self, address: str, error: CorpusError) -> NotListed:
        self._unanswered = self._unanswered + 1 if isinstance(error, GivenUp) else 0
        if self._unanswered < DOWN_AFTER:
            return NotListed(address, str(error))
        self.down = True
        return NotListed(address, f"{error}; the site does not answer: the rest of its lists was not asked for")

    def _take(self, card: Card) -> None:
        """Keeps a card of a wanted language and time, once, if its page may be asked for."""
        since, until = self._wanted.since, self._wanted.until
        in_time = card.date is None or (since or card.date) <= card.date <= (until or card.date)
        if card.language in self._wanted.languages and in_time and not self._is_disallowed(card.address):
            known = self.cards.get(card.address)
            if known is None or known.date is None:
                self.cards[card.address] = card

    def _is_disallowed(self, address: str) -> bool:
        rule = self._robots.against(address)
        if rule is not None:
            self._disallowed.setdefault(rule, set()).add(address)
        return rule is not None

    def _too_old(self, cards: Sequence[Card]) -> bool:
        """True where the list, which has the newest first, has come to what is older than wanted."""
        dates = [card.date for card in cards if card.date]
        return bool(self._wanted.since and dates) and max(dates) < (self._wanted.since or dt.date.min)


def _list_address(section: Section, language: str) -> str:
    return SITE + section.path.format(language=language)


def _nothing(section: Section, language: str) -> str:
    return (
        f"no {section.name} found: the list has no `article.c-card` that links to such a page, the old list at"
        f" {section.old_path.format(language=language)} and the sitemap name none. There are none in this language, or the"
        " site has changed"
    )


def _item(card: Card) -> Item:
    values = {"kind": Kind.RELEASE.value, "listed": card.date.isoformat() if card.date else ""}
    stated = Header({key: value for key, value in values.items() if value})
    return Item(card.address, card.language, Kind.RELEASE, card.date, stated, any_language=True)


def _newest_first(item: Item) -> int:
    return -item.date.toordinal() if item.date else 0
