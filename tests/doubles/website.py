"""The Committee's website as far as a harvest sees it: lists of cards, pages, robots.txt, the sitemap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from doubles.releases import (
    ENGLISH_UNDER_FR,
    FERRIES,
    FERRIES_FR,
    LIBRARIES,
    RELEASES,
    SITE,
    STORY,
    InventedRelease,
    card,
    drupal_page,
    factsheet_page,
)
from doubles.server import Asked, Reply, validated

NEWS_LIST, OPINION_LIST = "/{}/news/all-news-and-press-releases", "/{}/our-work/opinions"
OLD_NEWS_LIST = "/{}/news/Pages/default.aspx"
ROBOTS = "User-agent: *\nDisallow: /admin/\nDisallow: /en/news/internal-\n"
OLD_PAGE = "/en/news/Pages/libraries-on-wheels.aspx"
UNDATED, GONE, DISALLOWED = "/en/news/undated-notice", "/en/news/taken-down", "/en/news/internal-draft"
FACTSHEET = "/en/our-work/opinions/cdr-0099-2025"
ATTACHMENT = "/en/news/programme-as-pdf"
MOVED_HOME = "/en/news/moved-to-the-front-page"
MODIFIED = "Mon, 05 Jan 2026 12:00:00 GMT"


@dataclass(frozen=True)
class Listed:
    """A card: address, title, date (None: the card shows none)."""

    path: str
    title: str
    date: dt.date | None = None


def of(*releases: InventedRelease) -> list[Listed]:
    """The cards of releases."""
    return [Listed(release.path, release.title, release.date) for release in releases]


ENGLISH_NEWS: tuple[tuple[Listed, ...], ...] = (
    (*of(FERRIES), Listed("/en/news/all-stories", "All stories"), *of(STORY)),
    (*of(LIBRARIES), Listed(UNDATED, "A notice without a date"), *of(FERRIES)),
    (
        Listed(DISALLOWED, "An internal draft", dt.date(2025, 8, 1)),
        Listed(OLD_PAGE, "Libraries, at their old address", dt.date(2025, 7, 1)),
        Listed(GONE, "A page taken down", dt.date(2025, 6, 1)),
    ),
)


@dataclass
class Site:
    """What the double answers; tests change what they are about."""

    news: dict[str, Sequence[Sequence[Listed]]] = field(
        default_factory=lambda: {
            "en": ENGLISH_NEWS,
            "fr": [of(FERRIES_FR, ENGLISH_UNDER_FR)],
        }
    )
    """By language: the pages of its list."""
    opinions: dict[str, Sequence[Sequence[Listed]]] = field(
        default_factory=lambda: {"en": [[Listed(FACTSHEET, "Small ferries", dt.date(2025, 12, 10))]]}
    )
    replies: dict[str, Reply] = field(default_factory=dict)
    """By path, or by path and query: goes before everything else."""

    def __call__(self, asked: Asked) -> Reply:
        """The answer to one question: a handler for the local server."""
        own = self.replies.get(asked.target) or self.replies.get(asked.path) or self._list(asked)
        if own:
            return own
        found = _PAGES.get(asked.path)
        return validated(asked, Reply(body=found().encode()), MODIFIED) if found else _OTHER.get(asked.path, NOT_FOUND)

    def _list(self, asked: Asked) -> Reply | None:
        for lists, path in ((self.news, NEWS_LIST), (self.opinions, OPINION_LIST)):
            for language, pages in lists.items():
                if asked.path == path.format(language):
                    number = int(asked.query.get("page", "0"))
                    return listing(pages[number] if number < len(pages) else ())
        return None


def listing(cards: Sequence[Listed]) -> Reply:
    """One page of a list."""
    shown = "".join(card(listed.path, listed.title, listed.date) for listed in cards)
    return page(f'<main><h1>All news</h1><div class="grid">{shown}</div><ul class="pager"><li>Next</li></ul></main>')


def links(*paths: str) -> Reply:
    """A list of the SharePoint site: links, no cards."""
    return page("<form><ul>" + "".join(f'<li><a href="{path}">A page</a></li>' for path in paths) + "</ul></form>")


def page(body: str) -> Reply:
    return Reply(body=f"<!DOCTYPE html><html lang='en'><body>{body}</body></html>".encode())


def sitemap(*entries: tuple[str, str]) -> Reply:
    """A sitemap of paths and the days they were changed."""
    rows = "".join(f"<url><loc>{SITE}{path}</loc><lastmod>{day}</lastmod></url>" for path, day in entries)
    return xml(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>')


def sitemap_index(*addresses: str) -> Reply:
    rows = "".join(f"<sitemap><loc>{address}</loc></sitemap>" for address in addresses)
    return xml(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</sitemapindex>')


def xml(text: str) -> Reply:
    return Reply(body=f"<?xml version='1.0' encoding='UTF-8'?>{text}".encode(), media_type="application/xml")


def text(content: str) -> Reply:
    return Reply(body=content.encode(), media_type="text/plain")


def redirect(location: str) -> Reply:
    return Reply(301, headers={"Location": location})


NOT_FOUND = Reply(404, b"<html><body>Not found</body></html>")
_PAGES: dict[str, Callable[[], str]] = {
    **{release.path: partial(drupal_page, release) for release in RELEASES},
    FACTSHEET: lambda: factsheet_page(language="en"),
    UNDATED: lambda: drupal_page(replace(STORY, slug="undated-notice", title="A notice without a date")),
}
_OTHER = {
    "/robots.txt": text(ROBOTS),
    OLD_PAGE: redirect(f"https://cor.europa.eu{LIBRARIES.path}"),
    MOVED_HOME: redirect("/en"),
    "/en": page("<main><h1>Welcome</h1></main>"),
    GONE: Reply(410, b"gone"),
    ATTACHMENT: Reply(body=b"%PDF-1.7 invented", media_type="application/pdf"),
}
