"""Harvesting the Committee's website, against a double of it on this machine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from doubles.releases import ENGLISH_UNDER_FR, FERRIES, FERRIES_FR, LIBRARIES, SITE, STORY
from doubles.server import LocalServer, Reply
from doubles.website import (
    ATTACHMENT,
    DISALLOWED,
    FACTSHEET,
    GONE,
    MOVED_HOME,
    NEWS_LIST,
    OLD_NEWS_LIST,
    OLD_PAGE,
    OPINION_LIST,
    UNDATED,
    Listed,
    Site,
    links,
    listing,
    page,
    redirect,
    sitemap,
    sitemap_index,
    text,
    xml,
)

from corpus.model import Kind
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
    Wanted,
)
from corpus.sources.website import HOSTS, Website
from corpus.sources.website_list import NEWS, official, read_cards

NEWS_EN, OPINIONS_EN = NEWS_LIST.format("en"), OPINION_LIST.format("en")
DOWN = Reply(503)


@contextmanager
def website(site: Site) -> Iterator[tuple[Website, LocalServer]]:
    with LocalServer(site) as server, Client(HOSTS, base=server.base) as client:
        yield Website(client), server


def listed(site: Site, *languages: str, **wanted: dt.date) -> tuple[list[str], list[NotListed]]:
    """Paths of the items, and what was not listed."""
    with website(site) as (source, _):
        found = list(source.items(Wanted(languages or ("en",), since=wanted.get("since"), until=wanted.get("until"))))
    items = [part.origin.removeprefix(SITE) for part in found if isinstance(part, Item)]
    return items, [part for part in found if isinstance(part, NotListed)]


def fetched(path: str, site: Site | None = None, language: str = "en") -> Outcome:
    with website(site or Site()) as (source, _):
        return source.fetch(Item(SITE + path, language, Kind.RELEASE), NO_VALIDATORS)


# Lists


def test_the_lists_are_read_page_by_page_and_each_page_is_listed_once_the_newest_first() -> None:
    items, not_listed = listed(Site())
    assert items == [FERRIES.path, FACTSHEET, STORY.path, LIBRARIES.path, OLD_PAGE, GONE, UNDATED]
    assert [part.origin for part in not_listed] == [f"{SITE}/robots.txt (/en/news/internal-)"]


def test_an_item_says_what_the_card_says() -> None:
    with website(Site()) as (source, _):
        items = {item.origin: item for item in source.items(Wanted()) if isinstance(item, Item)}
    item = items[FERRIES.url]
    assert (item.language, item.kind, item.date) == ("en", Kind.RELEASE, FERRIES.date)
    assert item.stated.values == {"kind": "release", "listed": "2026-01-05"}
    assert item.any_language  # menus say one language, the text may be in another
    assert items[SITE + UNDATED].date is None
    assert items[SITE + UNDATED].stated.values == {"kind": "release"}


def test_several_languages() -> None:
    items, _ = listed(Site(), "fr", "en")
    assert {FERRIES.path, FERRIES_FR.path, ENGLISH_UNDER_FR.path} <= set(items)


def test_a_page_of_another_language_on_a_list_is_left_to_that_language() -> None:
    site = Site(news={"fr": [[Listed(FERRIES.path, FERRIES.title), Listed(FERRIES_FR.path, FERRIES_FR.title)]]})
    assert listed(site, "fr")[0] == [FERRIES_FR.path]


def test_only_releases_are_listed() -> None:
    with website(Site()) as (source, server):
        assert list(source.items(Wanted(kinds=frozenset({Kind.OPINION})))) == []
        assert server.log == []
        assert list(source.items(Wanted(kinds=frozenset({Kind.OPINION, Kind.RELEASE}))))


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (dt.date(2026, 1, 5), None, [FERRIES.path, UNDATED]),
        (dt.date(2025, 12, 2), dt.date(2025, 12, 10), [FACTSHEET, STORY.path, UNDATED]),
        (None, dt.date(2025, 6, 1), [GONE, UNDATED]),
    ],
)
def test_a_time_limits_what_is_dated(since: dt.date | None, until: dt.date | None, expected: list[str]) -> None:
    with website(Site()) as (source, _):
        found = source.items(Wanted(since=since, until=until))
        assert [part.origin.removeprefix(SITE) for part in found if isinstance(part, Item)] == expected


def test_a_list_is_not_read_further_than_the_time_that_is_wanted() -> None:
    with website(Site()) as (source, server):
        list(source.items(Wanted(since=dt.date(2025, 12, 20))))
        assert [asked.target for asked in server.log if asked.path == NEWS_EN] == [NEWS_EN, f"{NEWS_EN}?page=1"]


def test_a_list_that_repeats_its_last_page_ends() -> None:
    site = Site(replies={NEWS_EN: listing([Listed(STORY.path, STORY.title, STORY.date)])})
    with website(site) as (source, server):
        items = [item for item in source.items(Wanted()) if isinstance(item, Item)]
        assert [item.origin.removeprefix(SITE) for item in items] == [FACTSHEET, STORY.path]
        assert [asked.target for asked in server.log if asked.path == NEWS_EN] == [NEWS_EN, f"{NEWS_EN}?page=1"]


def test_a_list_without_end_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.sources.website.PAGES_LIMIT", 2)
    items, not_listed = listed(Site())
    assert LIBRARIES.path in items
    assert OLD_PAGE not in items
    assert [part.error for part in not_listed if part.origin == SITE + NEWS_EN] == [
        "more than 2 pages: the rest of the list was not asked for"
    ]


def test_a_page_of_a_list_that_fails_is_told_and_the_rest_goes_on() -> None:
    items, not_listed = listed(Site(replies={f"{NEWS_EN}?page=1": DOWN}))
    assert {FERRIES.path, OLD_PAGE} <= set(items)
    assert LIBRARIES.path not in items
    assert not_listed[0].origin == f"{SITE}{NEWS_EN}?page=1"
    assert "503" in not_listed[0].error


def test_a_page_of_a_list_that_cannot_be_read_is_told() -> None:
    items, not_listed = listed(Site(replies={f"{NEWS_EN}?page=1": Reply(body=b"<div>" * 5000)}))
    assert OLD_PAGE in items
    assert not_listed[0].origin == f"{SITE}{NEWS_EN}?page=1"


def test_a_site_that_is_down_is_not_asked_for_every_language() -> None:
    site = Site(replies=dict.fromkeys((NEWS_EN, f"{NEWS_EN}?page=1", OLD_NEWS_LIST.format("en")), DOWN))
    with website(site) as (source, server):
        found = list(source.items(Wanted(("en", "fr", "de"))))
        assert all(isinstance(part, NotListed) for part in found)
        last = found[-1]
        assert isinstance(last, NotListed)
        assert "the site does not answer" in last.error
        assert {asked.path for asked in server.log} == {"/robots.txt", NEWS_EN, OLD_NEWS_LIST.format("en")}


def test_an_empty_list_leads_to_the_old_one() -> None:
    old = links(
        OLD_PAGE, "/en/news/Pages/default.aspx", "https://example.com/en/news/Pages/x.aspx", "/en/Pages/legal.aspx"
    )
    items, _ = listed(Site(news={"en": []}, replies={OLD_NEWS_LIST.format("en"): old}))
    assert items == [FACTSHEET, OLD_PAGE]


def test_the_old_list_of_opinions_links_to_their_timelines() -> None:
    timeline = "/en/our-work/Pages/OpinionTimeline.aspx"
    old = links(f"{timeline}?opId=CDR-6209-2017&amp;x=1#top", timeline)
    items, _ = listed(Site(news={}, opinions={}, replies={"/en/our-work/Pages/Opinions.aspx": old}))
    assert items == [f"{timeline}?opId=CDR-6209-2017"]


def test_a_list_without_cards_leads_to_the_sitemap_of_all_languages() -> None:
    entries = [
        (FERRIES.path, "2026-01-06"),
        (FERRIES_FR.path, "2026-01-06"),
        (FACTSHEET, "2025-12-11"),
        ("/en/news/all-news-and-press-releases", "2026-01-06"),
        ("/en/about", "2026-01-06"),
    ]
    replies = {
        NEWS_EN: page("<main><div id='app'>filled in by a script</div></main>"),
        "/sitemap.xml": sitemap_index(f"{SITE}/sitemap.xml?page=1", f"{SITE}/sitemap.xml", "https://example.com/s.xml"),
        "/sitemap.xml?page=1": sitemap(*entries),
    }
    with website(Site(news={}, opinions={}, replies=replies)) as (source, server):
        found = list(source.items(Wanted(("en", "fr"))))
        assert [asked.target for asked in server.log if "sitemap" in asked.path] == [
            "/sitemap.xml",
            "/sitemap.xml?page=1",
        ]
    assert [item.origin.removeprefix(SITE) for item in found if isinstance(item, Item)] == [
        FERRIES.path,
        FACTSHEET,
        FERRIES_FR.path,
    ]
    not_listed = [part for part in found if isinstance(part, NotListed)]
    assert not_listed[0].origin == "https://example.com/s.xml"
    assert [part.origin for part in not_listed[1:]] == [SITE + OPINION_LIST.format("fr")]


def test_a_page_unchanged_since_is_left_out_of_the_sitemap() -> None:
    entries = [(FERRIES.path, "2026-01-06"), (LIBRARIES.path, "2025-11-19"), (STORY.path, "soon")]
    items, _ = listed(Site(news={}, replies={"/sitemap.xml": sitemap(*entries)}), since=dt.date(2025, 12, 24))
    assert items == [FERRIES.path, STORY.path]


def test_where_nothing_is_found_it_is_said_what_was_expected() -> None:
    items, not_listed = listed(Site(news={}, opinions={}))
    assert items == []
    assert [part.origin for part in not_listed] == [SITE + NEWS_EN, SITE + OPINIONS_EN]
    for part in not_listed:
        assert "c-card" in part.error
        assert "sitemap" in part.error
        assert "\n" not in part.error


@pytest.mark.parametrize(
    "reply",
    [
        xml(
            '<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
        ),
        xml('<!DOCTYPE urlset [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset><url><loc>&a;</loc></url></urlset>'),
        xml("<html><body>moved</body></html>"),
        xml("<urlset><url>"),
        Reply(body=b"\xff\xfe\x00", media_type="application/xml"),
    ],
)
def test_a_hostile_sitemap_is_refused_and_told(reply: Reply) -> None:
    items, not_listed = listed(Site(news={}, replies={"/sitemap.xml": reply}))
    assert items == [FACTSHEET]
    assert [part.origin for part in not_listed] == [f"{SITE}/sitemap.xml"]


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/en/news/a-page", "/en/news/a-page"),
        ("https://cor.europa.eu/en/news/a-page/?utm=1#top", "/en/news/a-page"),
        ("http://www.cor.europa.eu/de/news/stories/a", "/de/news/stories/a"),
        ("a-page", "/en/news/a-page"),
        ("/en/news/Pages/a-page.aspx", "/en/news/Pages/a-page.aspx"),
        ("/en/news/all-stories", None),
        ("/en/news/all-news-and-press-releases", None),
        ("/en/news/stories", None),
        ("/en/news", None),
        ("/en/plenaries-events/x", None),
        ("/xx/news/a-page", None),
        ("https://example.com/en/news/a-page", None),
        ("javascript:alert(1)", None),
        ("http://[", None),
        ("/en/news/a b", None),
        ("", None),
    ],
)
def test_which_cards_lead_to_a_page(href: str, address: str | None) -> None:
    markup = f'<article class="c-card"><h3><a href="{href}">A page</a></h3></article>'
    cards = read_cards(markup.encode(), SITE + NEWS_EN, NEWS)
    assert [card.address for card in cards] == ([SITE + address] if address else [])


def test_an_official_address_keeps_only_what_names_an_opinion() -> None:
    timeline = f"{SITE}/en/our-work/Pages/OpinionTimeline.aspx"
    assert official(f"{timeline}?lang=en&opId=CDR-1-2020&x=2") == f"{timeline}?opId=CDR-1-2020"
    assert official("https://cor.europa.eu") == f"{SITE}/"
    assert official("ftp://cor.europa.eu/x") is None


# robots.txt


def test_what_robots_txt_disallows_is_not_asked_for_and_told_once() -> None:
    cards = [Listed(f"{DISALLOWED}-{number}", "A draft") for number in range(3)]
    with website(Site(news={"en": [cards]})) as (source, server):
        found = list(source.items(Wanted()))
        told = [part for part in found if isinstance(part, NotListed)]
        assert [(part.origin, part.error) for part in told] == [
            (f"{SITE}/robots.txt (/en/news/internal-)", "disallowed for cor-assistant: 3 pages are not asked for")
        ]
        outcome = source.fetch(Item(SITE + DISALLOWED, "en", Kind.RELEASE), NO_VALIDATORS)
        assert isinstance(outcome, Unavailable)
        assert "/en/news/internal-" in outcome.reason
        assert DISALLOWED not in server.paths()
        assert server.paths().count("/robots.txt") == 1


def test_a_list_that_robots_txt_disallows_is_not_asked_for() -> None:
    site = Site(replies={"/robots.txt": text("User-agent: *\nDisallow: /*?page=\n")})
    with website(site) as (source, server):
        found = list(source.items(Wanted()))
        assert [part.origin for part in found if isinstance(part, NotListed)] == [f"{SITE}/robots.txt (/*?page=)"]
        assert FERRIES.url in [item.origin for item in found if isinstance(item, Item)]
        assert not any("page" in asked.query for asked in server.log)


def test_rules_for_this_program_go_before_those_for_all() -> None:
    rules = "User-agent: *\nDisallow: /\n\nUser-agent: cor-assistant\nDisallow: /fr/\n"
    site = Site(replies={"/robots.txt": text(rules)})
    assert FERRIES.path in listed(site)[0]
    assert isinstance(fetched(FERRIES.path, site), Fetched)
    assert isinstance(fetched(FERRIES_FR.path, site), Unavailable)


@pytest.mark.parametrize("status", [404, 410])
def test_without_robots_txt_everything_is_allowed(status: int) -> None:
    assert f"{DISALLOWED}" in listed(Site(replies={"/robots.txt": Reply(status)}))[0]


def test_nothing_is_asked_for_where_robots_txt_cannot_be_had() -> None:
    with website(Site(replies={"/robots.txt": DOWN})) as (source, server):
        found = list(source.items(Wanted()))
        assert [part.origin for part in found] == [f"{SITE}/robots.txt"]
        assert isinstance(found[0], NotListed)
        assert "nothing is asked for" in found[0].error
        outcome = source.fetch(Item(FERRIES.url, "en", Kind.RELEASE), NO_VALIDATORS)
        assert isinstance(outcome, Failed)
        assert outcome.gave_up
        assert set(server.paths()) == {"/robots.txt"}


# Pages


def test_a_page_is_fetched_with_its_address_and_asked_for_conditionally_the_next_time() -> None:
    with website(Site()) as (source, server):
        item = next(part for part in source.items(Wanted()) if isinstance(part, Item))
        outcome = source.fetch(item, NO_VALIDATORS)
        assert isinstance(outcome, Fetched)
        original = outcome.original
        assert (original.origin, original.media_type) == (FERRIES.url, "text/html")
        assert original.stated.values == {"kind": "release", "listed": "2026-01-05", "url": FERRIES.url}
        assert FERRIES.title.encode() in original.data
        assert original.retrieved is not None
        assert isinstance(source.fetch(item, outcome.validators), NotModified)
        assert server.log[-1].headers["if-none-match"] == outcome.validators.etag
        assert server.log[-1].headers["accept-language"] == "en"


def test_an_old_address_leads_to_where_the_page_is_now() -> None:
    outcome = fetched(OLD_PAGE)
    assert isinstance(outcome, Fetched)
    assert outcome.original.origin == SITE + OLD_PAGE
    assert outcome.original.stated.get("url") == LIBRARIES.url


@pytest.mark.parametrize(
    ("path", "replies", "reason"),
    [
        ("/en/news/never-was", {}, "404"),
        (GONE, {}, "410"),
        (MOVED_HOME, {}, f"leads to {SITE}/en"),
        ("/en/news/old", {"/en/news/old": redirect("/en/news/internal-x")}, "robots.txt disallows"),
        ("/en/news/film", {"/en/news/film": Reply(body=b"\x00", media_type="video/mp4")}, "video/mp4"),
    ],
)
def test_a_page_that_the_site_does_not_have(path: str, replies: dict[str, Reply], reason: str) -> None:
    outcome = fetched(path, Site(replies=replies | {"/en/news/internal-x": Reply(body=b"<p>draft</p>")}))
    assert isinstance(outcome, Unavailable)
    assert reason in outcome.reason


@pytest.mark.parametrize(
    ("path", "reply", "gave_up"),
    [
        ("/en/news/x", DOWN, True),
        ("/en/news/x", redirect("https://example.com/en/news/x"), False),
        ("/en/news/x", Reply(body=b"<p>", missing=5), True),
    ],
)
def test_a_page_that_cannot_be_had_this_time(path: str, reply: Reply, gave_up: bool) -> None:
    outcome = fetched(path, Site(replies={path: reply}))
    assert isinstance(outcome, Failed)
    assert outcome.gave_up is gave_up


def test_a_file_is_passed_on_as_it_comes() -> None:
    outcome = fetched(ATTACHMENT)
    assert isinstance(outcome, Fetched)
    assert (outcome.original.media_type, outcome.original.data[:5]) == ("application/pdf", b"%PDF-")


def test_an_old_address_that_leads_to_a_file_is_that_file() -> None:
    outcome = fetched(
        OLD_PAGE,
        Site(
            replies={
                OLD_PAGE: redirect("/sites/default/files/x.pdf"),
                "/sites/default/files/x.pdf": Reply(body=b"%PDF-1.7", media_type="application/pdf"),
            }
        ),
    )
    assert isinstance(outcome, Fetched)
    assert outcome.original.stated.get("url") == f"{SITE}/sites/default/files/x.pdf"


def test_the_ledger_keeps_a_double_apart_from_the_site() -> None:
    with website(Site()) as (source, server):
        assert source.name == f"website {server.base}"
    with Client(HOSTS) as client:
        assert Website(client).name == f"website {SITE}"
