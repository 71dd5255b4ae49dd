"""Pages of the Official Journal as lines: pages written out by hand, single tables, and which pages are known."""

from __future__ import annotations

import re

import pytest
from corpus_texts import assert_sound, labelled, parsed
from oj_handwritten import (
    EUR_LEX,
    LINES_OF_2026,
    OF_1997,
    OF_2009,
    OF_2026,
    heading,
    item,
    note,
    paragraph,
    point,
    read,
    table,
)

from corpus.model import Role
from corpus.parsing.lines import CALL, Line
from corpus.parsing.oj_html import is_oj_page


def in_body(markup: str) -> str:
    return f'<html><body><p class="oj-doc-ti">Opinion</p>{markup}</body></html>'


def lines_of(markup: str) -> list[Line]:
    """What stands below the title."""
    return list(read(in_body(markup)).lines[1:])


def test_a_page_of_2026() -> None:
    reading = read(OF_2026)
    assert list(reading.lines) == LINES_OF_2026
    assert reading.stated.values == {
        "oj language": "EN",
        "published": "2026-02-01",
        "eli": "http://data.europa.eu/eli/C/2026/1/oj",
    }


def test_the_same_page_saved_by_a_browser() -> None:
    """No longer well-formed: elements that hold nothing are open, and the declaration is gone."""
    saved = re.sub(r"<(br|hr|col|img|link|meta)\b([^<>]*)/>", r"<\1\2>", OF_2026.partition("?>\n")[2])
    saved = saved.replace('<p class="oj-tbl-txt"/>', '<p class="oj-tbl-txt"></p>').replace("<td/>", "<td></td>")
    assert list(read(saved).lines) == LINES_OF_2026


def test_the_document_of_the_page_of_2026() -> None:
    document = parsed(OF_2026, "text/html")
    assert_sound(document)
    about = document.about
    assert about.title == "Opinion of the European Committee of the Regions – Invented ponds (Own-initiative opinion)"
    assert (about.oj_number, str(about.published), str(about.date)) == ("C/2026/1", "2026-02-01", "2026-01-05")
    assert (about.president, about.eli) == ("Anna ŻÓŁĆ", "http://data.europa.eu/eli/C/2026/1/oj")
    assert [str(r.person) for r in about.rapporteurs] == ["Ana EXAMPLE (PT/EPP), Mayor of Nowhere"]
    assert labelled(document, Role.PROPOSAL) == {}
    amended = "1. Ponds and pools, which are:\n(a) cleaned,\nshall be listed."
    assert labelled(document, Role.AMENDMENT) == {"Amendment 1": amended}
    assert labelled(document, Role.POINT)["point 2"] == "recalls Article\u00a04(1) and its plan (*1)."
    assert sorted(labelled(document, Role.FOOTNOTE)) == ["footnote *1", "footnote 1"]
    assert [document.text[call.start : call.end] for call in document.calls] == ["(1)", "(*1)"]
    assert "fmx.xml" not in document.text


def test_a_page_of_2009() -> None:
    reading = read(OF_2009)
    assert list(reading.lines) == [
        *map(paragraph, ["31.3.2009", "EN", "Official Journal of the European Union", "C 976/21"]),
        *map(paragraph, ["Opinion of the Committee of the Regions on ‘Invented wells’", "(2009/C 976/04)"]),
        paragraph("THE COMMITTEE OF THE REGIONS"),
        item("— believes that a well is a neighbour."),
        paragraph("Rapporteur: Mr Aulis KEKSITTY (FI/ALDE), Member of Olematon"),
        heading("I.\u00a0\u00a0\u00a0GENERAL OBSERVATIONS"),
        paragraph(f"1.\u00a0\u00a0\u00a0notes that wells are deep {CALL}(1);"),
        paragraph("2.\u00a0\u00a0\u00a0asks for buckets:"),
        heading("Table 1"),
        table((("Well",), (), ("Depth",)), (("1.",), ("North",), ("4\u00a0m", "5\u00a0m"))),
        *map(paragraph, ["Brussels, 12\u00a0February 2009.", "The President", "Émile NULLEPART"]),
        note("1", "Measured."),
    ]
    assert reading.stated.values == {"oj language": "EN", "published": "2009-03-31"}


def test_a_plain_page_of_1997() -> None:
    reading = read(OF_1997)
    assert list(reading.lines) == [
        *map(paragraph, ["Opinion of the Committee of the Regions on 'Invented hedges`", "CdR 999/97 fin"]),
        *map(paragraph, ["Official Journal C 999 , 01/02/1998 P. 0001 - 0004", "(98/C 999/01)"]),
        paragraph("THE COMMITTEE OF THE REGIONS,"),
        paragraph(
            "having regard to the draft Opinion (CdR 999/97 rev.) adopted by Commission 3 on 3 October 1997"
            " (rapporteur: Mr Example),"
        ),
        paragraph("1. Introduction"),
        paragraph(f"1.1. A hedge {CALL}(1) is a wall with birds ()."),
        paragraph(f"1.2. Article 4(1) of the directive {CALL}(2) forgets it."),
        *map(
            paragraph,
            ["Brussels, 20 November 1997.", "The Chairman of the Committee of the Regions", "Manfred NIEMAND"],
        ),
        note("1", "OJ C 998, 1. 1. 1997, p. 3."),
        note("2", "Directive 97/999/EC."),
    ]
    assert reading.stated.values == {"celex": "51997AR0999", "published": "1998-02-01"}


def test_a_plain_page_without_a_frame_of_its_own() -> None:
    text = re.sub(r"<div id='TexteOnly'><p><TXT_TE>|</TXT_TE></p></div>|<div id=\"footer\">.*?</div>", "", OF_1997)
    assert read(text) == read(OF_1997)


@pytest.mark.parametrize(
    ("journal", "date"),
    [
        ("Amtsblatt Nr. C 116 vom 14/04/1997 S. 0039", "1997-04-14"),
        ("OJ C 116, 14.4.1997, p. 39–43 (ES, DA, DE)", "1997-04-14"),
        ("Journal officiel n° C 116 du 31/02/1997 p. 0039", None),
    ],
)
def test_the_line_on_the_journal(journal: str, date: str | None) -> None:
    reading = read(f"<html><body><h1>51997AR0999</h1><p>{journal}</p><p>Words.</p></body></html>")
    assert reading.stated.get("published") == date
    assert [line.text for line in reading.lines] == [journal, "Words."]


def test_a_title_that_the_text_does_not_repeat_is_kept() -> None:
    head = (
        "<h1>51997AR0999</h1><p>Opinion of the Committee of the Regions on hedges</p><p>OJ C 116, 14.4.1997, p. 39</p>"
    )
    reading = read(f"<html><body>{head}<p>THE COMMITTEE OF THE REGIONS,</p></body></html>")
    assert [line.text for line in reading.lines][::2] == [
        "Opinion of the Committee of the Regions on hedges",
        "THE COMMITTEE OF THE REGIONS,",
    ]


def test_notes_that_are_not_counted_through_are_left_in_the_text() -> None:
    page = "<html><body><p>OJ C 116, 14.4.1997, p. 39</p><p>Words (2).</p><p>(2) A note.</p></body></html>"
    assert read(page).lines[1:] == (paragraph("Words (2)."), paragraph("(2) A note."))


def test_what_eur_lex_shows_around_a_text_is_left_out() -> None:
    body = OF_2026.partition("<body>")[2].partition("</body>")[0]
    assert list(read(EUR_LEX.format(body)).lines) == LINES_OF_2026
    without_frame = EUR_LEX.replace('<div id="text" class="panel-body"><div id="textTabContent">', "<div><div>")
    without_frame = without_frame.replace(' id="document1" class="tabContent"', "").replace("<p>Top</p>", "")
    assert list(read(without_frame.format(body)).lines) == LINES_OF_2026


def cells(*texts: str) -> str:
    return "<tr>" + "".join(f'<td><p class="oj-normal">{text}</p></td>' for text in texts) + "</tr>"


def rows(*markup: str, css: str = "") -> str:
    return f'<table class="{css}"><tbody>{"".join(markup)}</tbody></table>'


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        # lists
        (rows(cells("1.", "one;"), cells("2.", "two.")), [point("1", "one;"), point("2", "two.")]),
        (rows(cells("1.1", "one;")), [point("1.1", "one;")]),
        (rows(cells("", "1.", "one;")), [point("1", "one;")]),
        (rows(cells("1.", "one;"), cells("", "more.")), [point("1", "one;"), item("more.")]),
        (rows(cells("(1)", "one;"), cells("(2)", "two.")), [item("(1) one;"), item("(2) two.")]),
        (rows(cells("(iii)", "three;")), [item("(iii) three;")]),
        (rows(cells("•", "one;")), [item("• one;")]),
        (rows(cells("A.", "A subhead")), [paragraph("A. A subhead")]),
        (rows(cells("1.", "")), [item("1.")]),
        ("<table><tr><td>1.</td><td>one;</td></tr></table>", [point("1", "one;")]),
        (rows(cells("1.", "one;")).replace("oj-normal", "oj-ti-grseq-1"), [heading("1. one;")]),
        (
            '<div class="oj-enumeration-spacing"><p style="display: inline;">1.\u00a0\u00a0</p><p>one;</p></div>',
            [point("1", "one;")],
        ),
        # a table in a point
        (rows(cells("1.", f"one:</p>{rows(cells('a', 'b'), css='oj-table')}<p>two.")),
        [point("1", "one:"), table((("a",), ("b",))), item("two.")]),
        # labels and values
        (rows(cells("Rapporteur:", "Ana TEST")), [paragraph("Rapporteur: Ana TEST")]),
        (rows(cells("Rapporteur-general", "Ana TEST")), [paragraph("Rapporteur-general: Ana TEST")]),
        (rows(cells("Hauptberichterstatter", ":", "Ana TEST", "")), [paragraph("Hauptberichterstatter: Ana TEST")]),
        (rows(cells("Co-rapporteurs", ":", "Ana TEST"), cells("", "", "Ben TEST")),
        [paragraph("Co-rapporteurs: Ana TEST"), paragraph("Ben TEST")]),
        # tables
        (rows(cells("1.", "one;"), css="oj-table"), [table((("1.",), ("one;",)))]),
        (rows(cells("1.", "one;"), cells("Sum", "two.")), [table((("1.",), ("one;",)), (("Sum",), ("two.",)))]),
        (rows(cells("1.", "one;", "4 m")), [table((("1.",), ("one;",), ("4 m",)))]),
        (rows(cells("North", "4 m"), cells("", "")), [table((("North",), ("4 m",)))]),
        (rows(cells("North", rows(cells("a", "b"), cells("c", "d")))),
        [table((("North",), ("a | b", "c | d")))]),
        (rows("<tr><th colspan='99'>a</th><th>b</th></tr>"), [table((("a",), *((),) * 19, ("b",)))]),
        ("<table><caption>Wells</caption><tr><td>1</td><td>2</td></tr></table>", [table((("Wells",),), (("1",), ("2",)))]),
        # boxes
        (rows("<tr><td><p>one</p><p class='oj-ti-grseq-1'>two</p></td></tr>"), [paragraph("one"), heading("two")]),
        (rows(cells("one"), cells("two")), [paragraph("one"), paragraph("two")]),
        (rows(cells("", "")), []),
        # paragraphs
        ("<p class='oj-normal'>one<br/>two</p>", [paragraph("one"), paragraph("two")]),
        ("<p class='oj-ti-grseq-1'>one<br/>two</p>", [heading("one two")]),
        ("<div>one<p>two</p>three</div>", [paragraph("one"), paragraph("two"), paragraph("three")]),
        ("<ul><li>one</li><li><p>two</p></li></ul>", [item("one"), item("two")]),
        ("<p> many \n spaces\t <b>here </b> \u00a0and\u202fhere\u00a0</p>", [paragraph("many spaces here \u00a0and\u202fhere")]),
        ("<p>a<script>b()</script><style>c</style><img alt='d'/>e</p>", [paragraph("ae")]),
        ("<p>see <a href='#art_1'>Article 1</a> and <a href='#x'>(a)</a></p>", [paragraph("see Article 1 and (a)")]),
        ("<p>so <a href='#ntr2'>(\n<sup>2</sup> )</a>.</p>", [paragraph(f"so {CALL}(2).")]),
        (f"<p>so {CALL}(2) &#xE000;(2) &#57344;(3)</p>", [paragraph("so (2) (2) (3)")]),
        # notes
        ("<p class='oj-note'>( 1 ) one</p><p class='oj-note'>two</p>", [note("1", "one two")]),
        ("<p class='note'>Source: Invented.</p>", [paragraph("Source: Invented.")]),
        (rows(cells("North", "4</p><p class='oj-note'>(1) one")), [table((("North",), ("4", "(1) one")))]),
    ],
)  # fmt: skip
def test_markup_becomes_lines(markup: str, expected: list[Line]) -> None:
    assert lines_of(markup) == expected


def test_a_date_that_is_none_is_not_stated() -> None:
    head = rows("<tr><td><p class='hd-date'>31.2.2009</p></td><td><p class='hd-lg'>EN</p></td></tr>")
    reading = read(f"<html><body>{head}</body></html>")
    assert reading.stated.values == {"oj language": "EN"}
    assert [line.text for line in reading.lines] == ["31.2.2009", "EN"]


@pytest.mark.parametrize(
    "page", [OF_2026, OF_2009, OF_1997, EUR_LEX.format(OF_2009)], ids=["2026", "2009", "1997", "EUR-Lex"]
)
def test_a_page_of_the_journal_is_known(page: str) -> None:
    assert is_oj_page(page.encode())
    assert is_oj_page(page[: len(page) // 2].encode())


@pytest.mark.parametrize(
    "page",
    [
        "",
        "words",
        "<html><body><p class='normal'>Opinion C 116 of 14/04/1997</p></body></html>",
        "<html><body class='hd-lg note'><p>See OJ C 116, 14.4.1997, p. 39, in the Official Journal.</p></body></html>",
        '<article class="c-card"><h3 class="c-card__title">Invented title</h3></article>',
    ],
)
def test_other_pages_are_not(page: str) -> None:
    assert not is_oj_page(page.encode())
