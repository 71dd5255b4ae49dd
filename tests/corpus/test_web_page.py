"""Pages of the Committee's website, of its predecessors, and others saved from a browser."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace

import pytest
from doubles.releases import (
    FERRIES,
    FERRIES_FR,
    LIBRARIES,
    RELEASES,
    SITE,
    InventedRelease,
    drupal_page,
    email_page,
    factsheet_page,
    plain,
    rapid_page,
    sharepoint_page,
    timeline_page,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.model import DocumentId, Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.lines import Form, Line, Reading
from corpus.parsing.release import ReleaseText, write_release
from corpus.parsing.web_page import read_web_page

SOON = 3.0
"""Seconds of processor time for a page of some megabytes."""
LAYOUTS = {
    "drupal": drupal_page,
    "sharepoint": sharepoint_page,
    "rapid": lambda release: rapid_page(release, "COR/13/57"),
    "email": email_page,
}


def read(markup: str) -> Reading:
    return read_web_page(markup.encode())


def texts(markup: str) -> list[str]:
    return [line.text for line in read(markup).lines]


def main(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><nav>Menu</nav><main>{body}</main><p>below</p></body></html>"


def written(reading: Reading, language: str) -> tuple[ReleaseText, TextBuilder]:
    builder = TextBuilder()
    return write_release(builder, reading.lines, language, reading.stated.get("title")), builder


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.path)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_release_in_every_layout_has_its_title_and_its_paragraphs_and_nothing_of_the_frame(
    layout: str, release: InventedRelease
) -> None:
    reading = read(LAYOUTS[layout](release))
    found = [plain(line.text) for line in reading.lines]
    contact = [release.contact_heading, *release.contact] if release.contact else []
    expected = [release.title, *release.paragraphs(), *contact]
    positions = [found.index(text) for text in expected]
    assert positions == sorted(positions)
    frame = set(found) - set(expected)
    headings = {part.heading for part in release.parts} | {release.more_heading} | {words for words, _ in release.more}
    head = {
        "Press release",
        "Press Release",
        release.printed_date,
        f"Brussels, {release.printed_date}",
        release.dateline,
    }
    assert {text for text in frame if not text.startswith("Committee of the Regions - COR/13/57")} <= headings | head


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_writer_of_releases_finds_title_speakers_and_contact(layout: str) -> None:
    reading = read(LAYOUTS[layout](FERRIES))
    found, builder = written(reading, "en")
    assert found.title == FERRIES.title
    text = builder.text()
    speakers = {text[q.start : q.end][:12]: q.speaker.name for q in found.quotations if q.speaker}
    assert speakers == {
        "A ferry that": "Ana Example",
        "We sell thre": "Jussi Keksitty",
        "That is long": "Jussi Keksitty",
    }
    roles = [span.role for span in builder.passages(DocumentId("x"))]
    assert roles.count(Role.PARAGRAPH) == len(FERRIES.paragraphs())
    assert roles.count(Role.CONTACT) == len(FERRIES.contact)
    assert "*" not in text


def test_the_date_and_number_of_a_release_sent_by_email() -> None:
    found, _ = written(read(email_page(FERRIES)), "en")
    assert (found.date, found.number) == (FERRIES.date, "CoR/26/901.en")


def test_what_a_page_says_of_itself() -> None:
    assert read(drupal_page(FERRIES)).stated.values == {
        "title": FERRIES.title,
        "date": "2026-01-05",
        "url": FERRIES.url,
        "page language": "en",
        "related": "COR 2025/00099 52018AR9652",
        "translations": FERRIES_FR.url,
    }


def test_what_a_sharepoint_page_says_of_itself() -> None:
    stated = read(sharepoint_page(FERRIES, menus="mt")).stated.values
    assert stated == {"title": FERRIES.title, "page language": "mt", "related": "COR 2025/00099 52018AR9652"}


def test_the_title_of_a_page_without_h1_is_the_line_that_its_name_holds() -> None:
    assert read(rapid_page(LIBRARIES, "COR/13/57")).stated.get("title") == LIBRARIES.title
    assert read(email_page(FERRIES)).stated.get("title") is None  # the first line after the head is
    assert read("<title>Ferries today | CoR</title><p>text</p>").stated.get("title") == "Ferries today"


def test_a_factsheet() -> None:
    reading = read(factsheet_page())
    assert reading.stated.values == {
        "title": "Small ferries as a public service",
        "url": f"{SITE}/pt/our-work/opinions/cdr-0099-2025",
        "page language": "pt",
        "related": "COR 2015/02607",
        "number": "COR 2025/00099",
        "commission": "COTER",
        "rapporteur": "EXAMPLE Ana",
        "status": "Adopted",
    }
    lines = [(line.form, line.text) for line in reading.lines]
    assert (Form.HEADING, "Essential points") in lines
    assert (Form.ITEM, "calls for one ticket on both banks;") in lines
    assert (Form.HEADING, "Page contents") not in lines


def test_a_factsheet_of_the_old_site() -> None:
    assert read(timeline_page()).stated.values == {
        "title": "Night ferries",
        "date": "2015-12-03",
        "page language": "mt",
        "number": "COR 2017/06209",
        "commission": "CIVEX",
        "rapporteur": "EXAMPLE Ana",
        "status": "Currently in discussion",
    }


def test_fields_of_a_release_are_none_of_a_factsheet() -> None:
    stated = read(main("<h1>Regions do something</h1><p>Status: Adopted</p><p>Commission: COTER</p>")).stated
    assert stated.values == {"title": "Regions do something"}


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("/en/our-work/opinions/cdr-2607-2015", "COR 2015/02607"),
        ("https://www.cor.europa.eu/de/our-work/opinions/cdr-0264-2025?x=1", "COR 2025/00264"),
        ("https://cor.europa.eu/en/our-work/Pages/OpinionTimeline.aspx?opId=CDR-6209-2017", "COR 2017/06209"),
        ("http://cor.europa.eu/en/activities/opinion-factsheet.aspx?OpinionNumber=CDR%206209/2017", "COR 2017/06209"),
        ("https://webapi2016.cor.europa.eu/v1/documents/cor-2017-03214-00-01-ac-tra-en.docx/content", "COR 2017/03214"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:51998AR0273(02)", "51998AR0273(02)"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52022XR4332", "52022XR4332"),
        ("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52018AE0001", None),
        ("http://europa.eu/rapid/press-release_COR-13-57_en.htm", None),
        ("http://[", None),
    ],
)
def test_the_opinion_a_link_leads_to(link: str, number: str | None) -> None:
    assert read(main(f"<p>See <a href='{link}'>it</a>.</p>")).stated.get("related") == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The opinion (CDR 2607/2015) and CdR 239/96 fin", "COR 2015/02607 COR 1996/00239"),
        ("COR-2018-03652-00-01-AC-TRA-EN, again COR 2018/03652", "COR 2018/03652"),
        ("Press Release CoR/18/044.en, COR/09/90 and COR-13-107", None),
        ("52018AR3652 but not 152018AR36521", "52018AR3652"),
    ],
)
def test_the_opinions_a_text_names(text: str, numbers: str | None) -> None:
    assert read(main(f"<p>{text}</p>")).stated.get("related") == numbers


def test_opinions_linked_from_cards_count_and_from_menus_do_not() -> None:
    cards = '<p>text</p><article class="c-card"><a href="/en/our-work/opinions/cdr-1-2024">An opinion</a></article>'
    menu = '<nav><a href="/en/our-work/opinions/cdr-2-2024">Newest</a></nav>'
    assert read(main(menu + cards)).stated.get("related") == "COR 2024/00001"
    assert texts(main(menu + cards)) == ["text"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # chrome, by tag, role, name, and because it is hidden
        ("<p>a</p><nav>b</nav><aside role='navigation'>c</aside><div role='alert'>d</div>", ["a"]),
        ("<p>a</p><div class='field social-share'>b</div><div id='x_cookie-notice'>c</div>", ["a"]),
        ("<p>a</p><p hidden>b</p><p style='color: red; display:none'>c</p><p class='visually-hidden'>d</p>", ["a"]),
        ("<div class='shareholders relatedness'>a</div>", ["a"]),
        ("<div class='page social-share'><h1>Title</h1><p>a</p></div>", ["Title", "a"]),
        ("<p>a</p><h2>More news</h2><div class='c-card'>b</div><div class='c-card'>c</div>", ["a"]),
        ("<p>a</p><p>Share :</p><p>Jaga :</p><p>Back to top</p><p>Share the load!</p>", ["a", "Share the load!"]),
        # inline markup
        ("<p>one <i>and</i> a <a href='#'>ha</a>lf</p>tail", ["one and a half", "tail"]),
        ("<p>one<br>two<button>x</button> three</p>", ["one", "two three"]),
        ("<p>a<nav>menu</nav>b</p>", ["a", "b"]),
        ("<p>1,5&nbsp;% of&#8203; it &shy;&#xfeff;</p><p>&#8203;</p>", ["1,5\u00a0% of it"]),
        ("<p>a&#xe000;(1)b&#7;</p>", ["a(1)b"]),
        # names in bold
        ("<p>says <b>Ana Example</b> (PT/EPP)</p>", ["says **Ana Example** (PT/EPP)"]),
        ("<p>says <b>Ana </b> <strong>Example</strong>, mayor</p>", ["says **Ana Example**, mayor"]),
        ("<p><span style='font-weight:bold'>Ana de la Cruz</span> says</p>", ["**Ana de la Cruz** says"]),
        ("<p><b>All of it is bold</b></p><h2>A <b>Bold Head</b></h2>", ["All of it is bold", "A Bold Head"]),
        ("<p>The <b>European funds</b> and <b>Ana*Example X</b>.</p>", ["The European funds and Ana*Example X."]),
        # what the template writes above the text, in the language of the menus
        (
            "<p>Communiqué de presse</p><h1>Title</h1><div><time datetime='2026-01-05'>5 janvier 2026</time></div>",
            ["Title"],
        ),
        (
            "<p>Press Release | CoR/26/901.en</p><h1>Title</h1><p>On <time datetime='2026-01-05'>5 January</time> it met.</p>",
            ["Press Release | CoR/26/901.en", "Title", "On 5 January it met."],
        ),
        # what stands beside the text comes last
        ("<aside><h2>Contact</h2><p>Ana</p></aside><h1>Title</h1><p>a</p>", ["Title", "a", "Contact", "Ana"]),
    ],
)
def test_what_is_text_and_what_is_not(body: str, expected: list[str]) -> None:
    assert texts(main(body)) == expected


@pytest.mark.parametrize(
    "notice",
    [
        ["Click here to get an automatic translation of the text below."],
        ["Strojni prevod", "Za strojni prevod spodnjega besedila kliknite tukaj."],
        ["Alltoodud teksti automaattõlke saamiseks klõpsake siin."],
        ["Klicken Sie hier, um eine maschinelle Übersetzung des folgenden Textes zu erhalten."],
        ["Cliquez ici pour obtenir une traduction automatique du texte ci-dessous."],
    ],
)
def test_the_notice_of_machine_translation_is_no_text(notice: list[str]) -> None:
    said = "Translation of menus: you can click on any language, said the rapporteur, and waited." + " Word" * 30
    paragraphs = "".join(f"<p>{text}</p>" for text in [*notice, said])
    assert texts(f"<div id='ctl00_PlaceHolderMain_x'>{paragraphs}</div>") == [said]


@pytest.mark.parametrize(
    "sign",
    [
        "<h1>Opinion of the European Committee of the Regions – Ferries</h1>",
        "<h1>Ferries</h1><p>THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),</p>",
    ],
)
def test_names_are_not_marked_in_an_opinion(sign: str) -> None:
    rapporteur = "Rapporteur: Ana Example (PT/EPP), Mayor of Nowhere"
    assert rapporteur in texts(main(f"{sign}<p>Rapporteur: <b>Ana Example</b> (PT/EPP), Mayor of Nowhere</p>"))


def test_an_english_text_under_two_languages_of_menus_reads_the_same() -> None:
    french = replace(LIBRARIES, language="fr", printed_date="18 novembre 2025")
    page = drupal_page(french).replace("Press release", "Communiqué de presse").replace("Related news", "Actualités")
    assert read(page).lines == read(drupal_page(LIBRARIES)).lines
    assert read(page).stated.get("page language") == "fr"


def test_a_page_of_unknown_build_is_read_as_a_whole_without_its_frame() -> None:
    page = "<body><header>Site</header><div><h2>Head</h2><table><tr><td>a</td><td>b</td></tr></table></div><footer>f</footer>"
    assert [(line.form, line.text) for line in read(page).lines] == [
        (Form.HEADING, "Head"),
        (Form.PARAGRAPH, "a"),
        (Form.PARAGRAPH, "b"),
    ]


def test_an_empty_main_is_not_believed() -> None:
    assert texts("<body><main> </main><div>text</div></body>") == ["text"]


@pytest.mark.parametrize(
    ("head", "key", "value"),
    [
        ('<meta property="article:published_time" content="2024-03-05T09:00:00+01:00">', "date", "2024-03-05"),
        ('<meta name="DCTERMS.date" content="2024-03-05">', "date", "2024-03-05"),
        ('<meta name="dcterms.date" content="soon">', "date", None),
        ('<meta property="og:title" content="What the page is called | CoR">', "title", "What the page is called"),
        ('<link rel="canonical" href="https://www.cor.europa.eu/en/x">', "url", "https://www.cor.europa.eu/en/x"),
        ('<link rel="canonical" href="https://cor.europa.eu.example.com/x">', "url", None),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", None),
        ('<link rel="canonical" href="https://[cor.europa.eu/">', "url", None),
        ('<link rel="alternate" hreflang="de" href="https://example.com/de">', "translations", None),
        ('<link rel="alternate" hreflang="x-default" href="https://cor.europa.eu/en">', "translations", None),
        ('<link rel="alternate" type="application/rss+xml" href="https://cor.europa.eu/rss">', "translations", None),
        ('<html lang="pt-PT">', "page language", "pt"),
        ('<html lang="xx">', "page language", None),
    ],
)
def test_what_the_head_says(head: str, key: str, value: str | None) -> None:
    markup = f"{head}<head></head>" if head.startswith("<html") else f"<html><head>{head}</head>"
    assert read(f"{markup}<body><p>text</p></body></html>").stated.get(key) == value


def test_a_page_saved_from_a_browser_names_its_address() -> None:
    page = f"<!-- saved from url=(0052){FERRIES.url} -->\n<html><body><p>text</p></body></html>"
    assert read(page).stated.get("url") == FERRIES.url


def test_a_page_in_xhtml() -> None:
    page = (
        '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>'
        "<title>T</title></head><body><nav>menu</nav><main><h1>Title</h1><p>1,5&nbsp;%</p></main></body></html>"
    )
    assert [(line.form, line.text) for line in read(page).lines] == [
        (Form.HEADING, "Title"),
        (Form.PARAGRAPH, "1,5\u00a0%"),
    ]


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"<html><body><script>load()</script></body></html>",
        b"<div>" * 5000 + b"deep",
        b"\xff\xfe<\x00p\x00>\x00",
        b'<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>',
    ],
)
def test_what_is_no_page_is_refused(page: bytes) -> None:
    with pytest.raises(ParseError) as error:
        read_web_page(page)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "<b>Ana Test</b> y" * 20_000,
        "<main>" + "<nav></nav>tail " * 20_000,
        "<main>" + "<aside>a</aside>b" * 20_000,
        "<main>" + "<div class='c-card'><a href='/x'>y</a></div>" * 20_000,
        "<h1> <i></i></h1>" * 20_000 + "<p>text",
        "<h1>" * 240 + " " * 2_000_000 + "</h1>" * 240 + "<p>text",
        "<time datetime='2026-01-05'>" * 240 + " x" * 1_000_000,
        "<p>" + "CDR 1/" * 400_000,
        "<p>" + "Translation " * 200_000,
        "<main>" + "<p>Commission</p>" * 20_000,
        "<p class='" + "share-" * 400_000 + "'>text</p>",
        "<title>" + "| " * 400_000 + "</title><p>some text here</p>",
        "<p>" + " \u00a0" * 400_000 + "x",
        "<link rel='alternate' hreflang='de' href='https://cor.europa.eu/x'>" * 20_000 + "<p>text",
    ],
    ids=range(14),
)
def test_a_hostile_page_is_read_or_refused_soon(page: str) -> None:
    started = time.process_time()
    with suppress(ParseError):
        assert read(page).lines
    assert time.process_time() - started < SOON


PIECES = st.sampled_from(
    "<p> </p> <main> </main> <h1> </h1> <b> </b> <li> <aside> </aside> <nav> </nav> <table> <td> <br> <time_datetime='2024-01-05'>"
    " <div_class='c-card'> <div_id='ctl00_PlaceHolderMain'> </div> <html_lang='fr'> <body> <a_href='CDR-1-2024'> <!-- --> <![CDATA["
    " &amp; &#0; &#xD800; &#xe000; <title> </title> Ana Example CDR_1/2024 Rapporteur: Status ** <".split()
).map(lambda piece: piece.replace("_", " "))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map(" ".join))
def test_any_markup_gives_lines_or_a_parse_error(markup: str) -> None:
    lines: tuple[Line, ...] = ()
    with suppress(ParseError):
        lines = read_web_page(markup.encode("utf-8", "replace")).lines
        assert lines
    for line in lines:
        assert line.text == line.text.strip() != ""
        assert "\n" not in line.text
        assert "\ue000" not in line.text
