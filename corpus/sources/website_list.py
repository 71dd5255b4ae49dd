"""The lists of the Committee's website: cards on pages, links on the older pages, and the sitemap.

How the site is built is known from descriptions, not from the site itself: what a page does not hold is looked for in
the next place, and where nothing is found it is said what was expected.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml import etree

from corpus.errors import ParseError
from corpus.language import OFFICIAL_LANGUAGES
from corpus.parsing.forms import declared_encoding, decode
from corpus.parsing.html_text import page_root
from corpus.parsing.safe_xml import local_name, parse_xml

SITE = "https://www.cor.europa.eu"
HOSTS = frozenset({"www.cor.europa.eu", "cor.europa.eu"})
_SLUG = r"[^/?#\s]{1,300}"
_SITEMAP_LIMIT = 100_000
_OPINION_QUERY = re.compile(r"(?:^|&)(?P<query>opId=CDR[\w%./-]{1,40})(?:$|&)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the site with a list of its own; addresses are paths with `{language}`."""

    name: str
    path: str
    old_path: str
    """Of the list on the SharePoint site (until 2024), where that still answers."""
    page: re.Pattern[str]
    """Of the pages listed, new and old, with the group `language`."""


NEWS = Section(
    "news and press releases",
    "/{language}/news/all-news-and-press-releases",
    "/{language}/news/Pages/default.aspx",
    re.compile(
        rf"^/(?P<language>[a-z]{{2}})/news/(?:(?!all-|stories$|Pages$)(?:stories/(?!Pages/))?{_SLUG}"
        rf"|Pages/(?!default\.aspx|news\.aspx){_SLUG}\.aspx)$",
        re.IGNORECASE,
    ),
)
OPINIONS = Section(
    "opinions",
    "/{language}/our-work/opinions",
    "/{language}/our-work/Pages/Opinions.aspx",
    re.compile(
        rf"^/(?P<language>[a-z]{{2}})/our-work/(?:opinions/{_SLUG}|Pages/OpinionTimeline\.aspx)$", re.IGNORECASE
    ),
)
SECTIONS = (NEWS, OPINIONS)


@dataclass(frozen=True, slots=True)
class Card:
    """A page that a list names."""

    address: str
    language: str
    """Of the address."""
    date: dt.date | None
    """As the list shows it."""


def read_cards(page: bytes, asked: str, section: Section) -> list[Card]:
    """The cards of a list at the address `asked`: `article.c-card` with a link and, mostly, `time[datetime]`.

    The way to other lists (`all-stories`) is no card of a page. Raises ParseError.
    """
    found = []
    for element in _root(page).iter("{*}*"):
        if "c-card" in (element.get("class") or "").split():
            links = (link.get("href") for link in element.iter("{*}a") if link.get("href"))
            times = (shown.get("datetime") for shown in element.iter("{*}time") if shown.get("datetime"))
            card = _card(next(links, None), asked, section, _date(next(times, None)))
            found += [card] if card else []
    return found


def read_links(page: bytes, asked: str, section: Section) -> list[Card]:
    """The pages that a list without cards links to. Raises ParseError."""
    links = (link.get("href") for link in _root(page).iter("{*}a"))
    return [card for link in links if (card := _card(link, asked, section, None))]


def read_sitemap(data: bytes, asked: str) -> tuple[list[str], list[tuple[str, dt.date | None]]]:
    """Further sitemaps, and addresses with the day each was changed last (sitemaps.org, version 0.9). Raises ParseError."""
    root = parse_xml(data, f"the sitemap {asked}")
    if local_name(root) not in ("sitemapindex", "urlset"):
        raise ParseError(f"the sitemap {asked} is none: its first element is {local_name(root)[:40]!r}")
    sitemaps: list[str] = []
    addresses: list[tuple[str, dt.date | None]] = []
    for entry in root[:_SITEMAP_LIMIT]:
        fields = {local_name(child): (child.text or "").strip() for child in entry}
        address = fields.get("loc", "")
        if address and local_name(entry) == "sitemap":
            sitemaps.append(address)
        elif address:
            addresses.append((address, _date(fields.get("lastmod"))))
    return sitemaps, addresses


def card_of(address: str, section: Section) -> Card | None:
    """The page of `section` at `address`, or None where that is something else."""
    return _card(address, SITE, section, None)


def official(url: str) -> str | None:
    """An address of the site in its one form: https, one host, no fragment, of the query only what names an opinion.

    None for an address elsewhere.
    """
    try:
        parts = urlsplit(url)
        elsewhere = parts.scheme not in ("http", "https") or parts.hostname not in HOSTS
    except ValueError:  # such as a bracket left open
        return None
    if elsewhere or re.search(r"[\s\x00-\x1f]", parts.path):
        return None
    query = _OPINION_QUERY.search(parts.query)
    return f"{SITE}{parts.path.rstrip('/') or '/'}{'?' + query['query'] if query else ''}"


def _card(link: str | None, asked: str, section: Section, date: dt.date | None) -> Card | None:
    try:
        address = official(urljoin(asked, (link or "").strip()))
    except ValueError:
        return None
    path, _, query = (address or "").removeprefix(SITE).partition("?")
    match = section.page.match(path)
    if address is None or match is None or match["language"] not in OFFICIAL_LANGUAGES:
        return None
    if "OpinionTimeline" in path and not query:  # the page that leads to all of them
        return None
    return Card(address, match["language"], date)


def _root(page: bytes) -> etree._Element:
    return page_root(decode(page, declared_encoding(page)).encode())


def _date(value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat((value or "").strip()[:10])
    except ValueError:
        return None
