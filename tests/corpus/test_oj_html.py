"""Pages of the Official Journal as lines: three pages written out by hand, every layout, single tables, hostile pages."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest
from corpus_texts import assert_sound, labelled, parsed
from doubles.invented import Era, InventedOpinion, Point
from doubles.oj_pages import oj_page, words_of
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.model import Role
from corpus.original import SIZE_LIMIT
from corpus.parsing.html_text import page_root
from corpus.parsing.lines import CALL, Form, Line, Reading
from corpus.parsing.oj_html import is_oj_page, read_oj_html

SOON = 4.0
"""Seconds of processor time for one page, however large: twice what the slowest of them takes on a busy machine."""
PLAIN_ERAS = (Era.Y1994, Era.Y1999)
XHTML_OPINIONS = [opinion for opinion in OPINIONS if opinion.era not in PLAIN_ERAS]
PLAIN_OPINIONS = [opinion for opinion in OPINIONS if opinion.era in PLAIN_ERAS]
prefixes = pytest.mark.parametrize("prefix", [False, True], ids=["bare", "oj-"])


def read(page: str) -> Reading:
    return read_oj_html(page.encode())


def read_or_refuse(page: bytes) -> Reading | None:
    """None where the page is refused, which must take one line."""
    refusal = ""
    try:
        return read_oj_html(page)
    except ParseError as error:
        refusal = str(error)
    assert len(refusal.splitlines()) == 1
    return None


def in_body(markup: str) -> str:
    return f'<html><body><p class="oj-doc-ti">Opinion</p>{markup}</body></html>'


def lines_of(markup: str) -> list[Line]:
    """What stands below the title."""
    return list(read(in_body(markup)).lines[1:])


def paragraph(text: str) -> Line:
    return Line(text, Form.PARAGRAPH)


def heading(text: str) -> Line:
    return Line(text, Form.HEADING)


def item(text: str) -> Line:
    return Line(text, Form.ITEM)


def point(number: str, text: str) -> Line:
    return Line(text, Form.NUMBERED, number)


def note(number: str, text: str) -> Line:
    return Line(text, Form.NOTE, number)


def table(*rows: tuple[tuple[str, ...], ...]) -> Line:
    return Line("", Form.TABLE, rows=rows)


OF_2026 = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><!-- CONVEX # generated_on:20260501-0000 --><head>
   <meta http-equiv="content-type" content="text/html; charset=utf-8"/>
   <link type="text/css" rel="stylesheet" href="./../../../../css/oj/oj-convex-act.css"/>
   <title>C_202600001EN.000101.fmx.xml</title>
</head><body>
   <table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="5%"/><col width="75%"/><tbody>
      <tr><td><img alt="flag" src="./../../../../images/flag.gif" height="40pt"/></td>
      <td>
         <p class="oj-hd-ti">Official Journal <br/>of the European Union</p>
      </td><td><p class="oj-hd-lg">EN</p>
         <p class="oj-hd-coll">C series</p></td></tr></tbody></table>
   <hr class="oj-separator"/>
   <table width="100%"><col width="20%"/><tbody><tr><td/><td><p class="oj-hd-uniq">C/2026/1</p></td>
      <td><p class="oj-hd-date">1.2.2026</p></td></tr></tbody></table>
   <div class="eli-container"><div class="eli-main-title" id="tit_1">
         <p class="oj-doc-ti" id="d1e38-1-1">
            Opinion of the European Committee of the Regions – Invented ponds
         </p>
         <p class="oj-doc-ti">(Own-initiative opinion)</p>
         <p class="oj-doc-ti">(C/2026/1)</p></div>
   <table width="100%" border="0"><tbody><tr><td valign="top"><p class="oj-normal">Rapporteur</p></td>
      <td valign="top"><p class="oj-normal">:</p></td>
      <td valign="top"><p class="oj-normal">Ana EXAMPLE (PT/EPP), Mayor of Nowhere</p></td></tr>
      <tr><td valign="top"><p class="oj-normal">Reference documents</p></td>
      <td valign="top"><p class="oj-normal">:</p></td>
      <td valign="top"><p class="oj-normal">Communication on ponds</p>
         <p class="oj-normal">COM(2025) 999 final</p></td></tr></tbody></table>
   <p class="oj-ti-grseq-1"><span class="oj-bold">I.</span> <span class="oj-bold">RECOMMENDATIONS FOR AMENDMENTS</span></p>
   <p class="oj-ti-grseq-1">Amendment 1</p>
   <p class="oj-ti-grseq-1"><span class="oj-bold">Article 2</span></p>
   <table width="100%" border="0" cellspacing="0" cellpadding="0" class="oj-table"><col width="50%"/><col width="50%"/>
      <tbody><tr class="oj-table"><td valign="top" class="oj-table"><p class="oj-tbl-hdr">Text proposed by the European
         Commission</p></td><td valign="top" class="oj-table"><p class="oj-tbl-hdr">CoR amendment</p></td></tr>
      <tr class="oj-table"><td valign="top" class="oj-table"><p class="oj-tbl-txt"/></td>
         <td valign="top" class="oj-table"><p class="oj-tbl-txt"><span class="oj-bold"><span class="oj-italic">1.</span></span>
            Ponds <span class="oj-bold">and pools</span>, which are:</p>
            <table><col width="8%"/><col width="92%"/><tbody><tr><td valign="top"><p class="oj-tbl-txt">(a)</p></td>
            <td valign="top"><p class="oj-tbl-txt">cleaned<span class="oj-bold">,</span></p></td></tr></tbody></table>
            <p class="oj-tbl-txt">shall be listed.</p></td></tr></tbody></table>
   <p class="oj-ti-grseq-1"><span class="oj-italic">Reason</span></p>
   <p class="oj-normal">Invented reason.</p>
   <p class="oj-ti-grseq-1"><span class="oj-bold">II. POLICY RECOMMENDATIONS</span></p>
   <p class="oj-normal">THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),</p>
   <p class="oj-ti-grseq-1"><span class="oj-italic">General comments</span></p>
   <table width="100%"><col width="4%"/><col width="96%"/><tbody><tr><td valign="top"><p class="oj-normal">1.</p></td>
      <td valign="top"><p class="oj-normal">welcomes CO<span class="oj-sub">2</span> rules for 1,5&nbsp;% of ponds&nbsp;<a
         id="ntc1-C_202600001EN.000101-E0001" href="#ntr1-C_202600001EN.000101-E0001">(<span
         class="oj-super oj-note-tag">1</span>)</a> and asks:</p>
      <table width="100%"><col width="4%"/><col width="96%"/><tbody><tr><td valign="top"><p class="oj-normal">—</p></td>
         <td valign="top"><p class="oj-normal">for reeds, of which:</p>
         <table width="100%"><tbody><tr><td valign="top"><p class="oj-normal">1.</p></td>
            <td valign="top"><p class="oj-normal">green ones;</p></td></tr></tbody></table></td></tr>
         <tr><td valign="top"><p class="oj-normal">—</p></td>
         <td valign="top"><p class="oj-normal">for frogs;</p></td></tr></tbody></table>
      <p class="oj-normal">and thanks all keepers;</p></td></tr></tbody></table>
   <table width="100%"><col width="4%"/><col width="96%"/><tbody><tr><td valign="top"><p class="oj-normal">2.</p></td>
      <td valign="top"><p class="oj-normal">recalls Article&nbsp;4(1) and its plan
      <a id="ntc*1-E0002" href="#ntr*1-E0002">(<span class="oj-super oj-note-tag">*1</span>)</a>.</p></td></tr></tbody></table>
   <div class="oj-final"><p class="oj-normal">Brussels, 5&nbsp;January 2026.</p>
      <div class="oj-signatory">
         <p class="oj-signatory">
            <span class="oj-italic">The President</span>
         </p>
         <p class="oj-signatory"><span class="oj-italic">of the European Committee of the Regions</span></p>
         <p class="oj-signatory">Anna ŻÓŁĆ
         </p></div></div>
   <hr class="oj-note"/>
   <p class="oj-note">
      <a id="ntr1-C_202600001EN.000101-E0001" href="#ntc1-C_202600001EN.000101-E0001">(<span
         class="oj-super">1</span>)</a>&nbsp;&nbsp;
         <a href="./../../../../legal-content/EN/AUTO/?uri=OJ:C:2025:153:TOC">OJ C&nbsp;153, 3.5.2025, p.&nbsp;48</a>, ELI:
         <a href="http://data.europa.eu/eli/C/2025/9/oj">http://data.europa.eu/eli/C/2025/9/oj</a>.</p>
   <p class="oj-note"><a id="ntr*1-E0002" href="#ntc*1-E0002">(<span class="oj-super">*1</span>)</a>&nbsp;&nbsp;A late plan.</p>
   <p class="oj-note">It was sent by pigeon.</p></div>
   <hr class="oj-separator"/>
   <p class="oj-normal">ELI: http://data.europa.eu/eli/C/2026/1/oj</p>
   <p class="oj-normal">ISSN 1977-091X (electronic edition)</p>
   <hr class="oj-doc-end"/>
</body></html>"""

LINES_OF_2026 = [
    *map(paragraph, ["Official Journal of the European Union", "EN", "C series", "C/2026/1", "1.2.2026"]),
    paragraph("Opinion of the European Committee of the Regions – Invented ponds"),
    *map(paragraph, ["(Own-initiative opinion)", "(C/2026/1)"]),
    paragraph("Rapporteur: Ana EXAMPLE (PT/EPP), Mayor of Nowhere"),
    *map(paragraph, ["Reference documents: Communication on ponds", "COM(2025) 999 final"]),
    *map(heading, ["I. RECOMMENDATIONS FOR AMENDMENTS", "Amendment 1", "Article 2"]),
    table(
        (("Text proposed by the European Commission",), ("CoR amendment",)),
        ((), ("1. Ponds and pools, which are:", "(a) cleaned,", "shall be listed.")),
    ),
    heading("Reason"),
    paragraph("Invented reason."),
    heading("II. POLICY RECOMMENDATIONS"),
    paragraph("THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),"),
    heading("General comments"),
    point("1", f"welcomes CO2 rules for 1,5\u00a0% of ponds\u00a0{CALL}(1) and asks:"),
    *map(item, ["— for reeds, of which:", "1. green ones;", "— for frogs;", "and thanks all keepers;"]),
    point("2", f"recalls Article\u00a04(1) and its plan {CALL}(*1)."),
    *map(paragraph, ["Brussels, 5\u00a0January 2026.", "The President"]),
    *map(paragraph, ["of the European Committee of the Regions", "Anna ŻÓŁĆ"]),
    note("1", "OJ C\u00a0153, 3.5.2025, p.\u00a048, ELI: http://data.europa.eu/eli/C/2025/9/oj."),
    note("*1", "A late plan. It was sent by pigeon."),
    *map(paragraph, ["ELI: http://data.europa.eu/eli/C/2026/1/oj", "ISSN 1977-091X (electronic edition)"]),
]


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


OF_2009 = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="EN" lang="EN"><head><title>C_2009976EN.01002101.xml</title></head>
<body><table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="10%"/><tbody><tr>
<td><p class="hd-date">31.3.2009&#160;&#160;&#160;</p></td><td><p class="hd-lg">EN</p></td>
<td><p class="hd-ti">Official Journal of the European Union</p></td><td><p class="hd-oj">C 976/21</p></td></tr></tbody></table>
<hr class="separator"/>
<p class="doc-ti" id="d1e39">Opinion of the Committee of the Regions on &#8216;Invented<br/>wells&#8217;</p>
<p class="doc-ti">(2009/C 976/04)</p>
<p class="normal">THE COMMITTEE OF THE REGIONS</p>
<table width="100%"><col width="4%"/><col width="96%"/><tbody><tr><td valign="top"><p class="normal">&#8212;</p></td>
<td valign="top"><p class="normal">believes that a well is a neighbour.</p></td></tr></tbody></table>
<table width="100%"><tbody><tr><td><p class="normal"><span class="bold">Rapporteur</span></p></td><td><p class="normal">:</p></td>
<td><p class="normal">Mr Aulis KEKSITTY (FI/ALDE), Member of Olematon</p></td></tr></tbody></table>
<p class="ti-grseq-1" id="d1e44"><span class="bold">I.&#160;&#160;&#160;GENERAL OBSERVATIONS</span></p>
<p class="normal">1.&#160;&#160;&#160;notes that wells are deep <a id="ntc1-C_2009" href="#ntr1-C_2009"> (<span
class="super">1</span>)</a>;</p>
<p class="normal">2.&#160;&#160;&#160;asks for buckets:</p>
<p class="ti-tbl">Table 1</p>
<table class="table" width="100%"><tbody><tr class="table"><td class="table" colspan="2"><p class="tbl-hdr">Well</p></td>
<td class="table"><p class="tbl-hdr">Depth</p></td></tr>
<tr class="table"><td class="table"><p class="tbl-txt">1.</p></td><td class="table"><p class="tbl-txt">North</p></td>
<td class="table"><p class="tbl-num">4&#160;m<br/>5&#160;m</p></td></tr></tbody></table>
<div class="final"><p class="normal">Brussels, 12&#160;February 2009.</p><div class="signatory">
<p class="signatory"><span class="italic">The President</span></p><p class="signatory">Émile NULLEPART</p></div></div>
<hr class="note"/>
<p class="note"><a id="ntr1-C_2009" href="#ntc1-C_2009"> (<span class="super">1</span>)</a>&#160;&#160;Measured.</p>
</body></html>"""


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


OF_1997 = """<html><head><title>EUR-Lex - 51997AR0999 - EN</title></head><body><div id='document1' class='tabContent'>
<div id='banner'><a name='top'></a><div class='bglang'><p class='bglang'><a class='langue' href='notice.htm' accesskey='8'><b>Avis
juridique important</b></a><br></p></div><div class='bgtool'><em class='none'>|</em></div></div><a name='top'></a>
<h1>51997AR0999</h1><p><strong>Opinion of the Committee of the Regions on 'Invented hedges' CdR 999/97 fin  </strong><br>
<em><br>Official Journal C 999 , 01/02/1998 P. 0001 - 0004<br> </em></p><br>
<div id='TexteOnly'><p><TXT_TE><p>Opinion of the Committee of the Regions on 'Invented hedges` (98/C 999/01)</p>
<p>THE COMMITTEE OF THE REGIONS,</p><p>having regard to the draft Opinion (CdR 999/97 rev.) adopted by Commission 3 on
3 October 1997 (rapporteur: Mr Example),</p><p>1. Introduction</p>
<p>1.1. A hedge (1) is a wall with birds ().</p><p>1.2. Article 4(1) of the directive (2) forgets it.</p>
<p>Brussels, 20 November 1997.</p><p>The Chairman of the Committee of the Regions</p><p>Manfred NIEMAND</p>
<p>(1) OJ C 998, 1. 1. 1997, p. 3.</p><p>(2) Directive 97/999/EC.</p></TXT_TE></p></div></div>
<div id="footer">Managed by the Publications Office</div></body></html>"""


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


EUR_LEX = """<html><head><title>EUR-Lex - 52026AR0001 - EN</title><script>var language = "<p>en</p>";</script></head><body>
<nav><ul><li>Menu</li></ul></nav><p>This document is an excerpt from the EUR-Lex website</p><h1>Document 52026AR0001</h1>
<p id="title">Opinion of the European Committee of the Regions – Invented ponds</p><p>COR 2025/00999</p>
<p>OJ C, C/2026/1, 1.2.2026 (BG, ES, CS)</p><div id="text" class="panel-body"><div id="textTabContent">
<div id="document1" class="tabContent"><div lang="EN">{}</div></div></div></div><footer>Help</footer><p>Top</p></body></html>"""


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


def name_of(opinion: InventedOpinion) -> str:
    return f"{opinion.celex}-{opinion.language}"


@prefixes
@pytest.mark.parametrize("opinion", OPINIONS, ids=name_of)
def test_every_layout_as_a_document(opinion: InventedOpinion, prefix: bool) -> None:
    document = parsed(oj_page(opinion, prefix), "text/html")
    assert_sound(document)
    found = {(p.label, p.role): document.text_of(p) for p in document.passages}
    assert found == opinion.labels()
    about = document.about
    assert about.title == f"{opinion.title} {opinion.subtitle}".strip()
    assert (about.oj_number, about.published, about.date) == (opinion.oj_number, opinion.published, opinion.adopted)
    assert (about.president, about.eli) == (opinion.president, opinion.eli or None)
    assert [document.text[call.start : call.end] for call in document.calls] == [f"({n})" for n, _ in opinion.notes]


def point_lines(opinion: InventedOpinion, text: Point) -> list[Line]:
    first = point(text.number, text.text)
    if opinion.era is Era.Y2009:
        first = paragraph(f"{text.number}.\u00a0\u00a0\u00a0{text.text}")
    return [first, *(item(f"{marker} {words}") for marker, words in text.items)]


@prefixes
@pytest.mark.parametrize("opinion", [*XHTML_OPINIONS, *LANGUAGE_OPINIONS.values()], ids=name_of)
def test_the_parts_of_every_layout_in_every_language(opinion: InventedOpinion, prefix: bool) -> None:
    lines = [
        Line(line.text.replace(CALL, ""), line.form, line.number, line.rows)
        for line in read_oj_html(oj_page(opinion, prefix)).lines
    ]
    kept = [line for line in lines if line.form in (Form.NUMBERED, Form.ITEM)]
    points = [line for section in opinion.sections for p in section.points for line in point_lines(opinion, p)]
    assert kept == [line for line in points if line.form is not Form.PARAGRAPH]
    words = words_of(opinion)
    headers = ((words.proposed_header,), (words.committee_header,))
    tables = [table(headers, (a.proposal, a.amendment)) for a in opinion.amendments]
    assert [line for line in lines if line.form is Form.TABLE] == tables
    assert [line for line in lines if line.form is Form.NOTE] == [note(*pair) for pair in opinion.notes]
    subheads = [section.heading for section in opinion.sections if section.heading]
    assert set(subheads) <= {line.text for line in lines if line.form is Form.HEADING}


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


@prefixes
@pytest.mark.parametrize("opinion", XHTML_OPINIONS, ids=name_of)
def test_no_word_of_a_page_is_lost_or_added(opinion: InventedOpinion, prefix: bool) -> None:
    page = oj_page(opinion, prefix)
    shown = [
        (line.number, line.text, *(t for row in line.rows for cell in row for t in cell))
        for line in read_oj_html(page).lines
    ]
    body = page_root(page).find("{*}body")
    assert words("\n".join(text for line in shown for text in line)) == words("\n".join(body.itertext()))


@pytest.mark.parametrize(
    "page", [OF_2026, OF_2009, OF_1997, EUR_LEX.format(OF_2009)], ids=["2026", "2009", "1997", "EUR-Lex"]
)
def test_a_page_of_the_journal_is_known(page: str) -> None:
    assert is_oj_page(page.encode())
    assert is_oj_page(page[: len(page) // 2].encode())


@pytest.mark.parametrize("opinion", OPINIONS, ids=name_of)
def test_every_layout_is_known(opinion: InventedOpinion) -> None:
    assert is_oj_page(oj_page(opinion, True))
    assert is_oj_page(oj_page(opinion, False))


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


@pytest.mark.parametrize("page", [OF_2026, OF_2009, OF_1997], ids=["2026", "2009", "1997"])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_page_that_breaks_off_is_refused(page: str, share: float) -> None:
    with pytest.raises(ParseError, match="the page breaks off before its end"):
        read(page[: int(len(page) * share)])


def test_a_page_may_go_on_after_its_end() -> None:
    assert list(read(f"{OF_2026}\n<!-- served in 4 ms -->\n").lines) == LINES_OF_2026


def test_a_page_over_the_limit_is_refused_unread() -> None:
    with pytest.raises(ParseError, match="over the limit of 32 MB"):
        read_oj_html(b"\xff" * (SIZE_LIMIT + 1))


XHTML_START = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p class="oj-doc-ti">T</p>'
HTML_START = '<html><body><p class="oj-doc-ti">T</p>'
END = "</body></html>"
LARGE = {
    "cells": "<table><tr>" + "<td>a</td>" * 90_000 + "</tr></table>",
    "rows": "<table>" + "<tr><td>1.</td><td>a</td></tr>" * 30_000 + "</table>",
    "wide cells": "<table>" + "<tr><td colspan='99'>a</td><td>b</td></tr>" * 30_000 + "</table>",
    "open cells": "<table><tr>" + "<td>a" * 100_000,
    "deep": "<div>" * 100_000 + "a" + "</div>" * 100_000,
    "deep within a line": "<p>" + "<b>" * 100_000 + "a" + "</b>" * 100_000 + "</p>",
    "as deep as is read": "<p>" + "<b>" * 240 + "a" + "</b>" * 240 + "</p>",
    "tables in tables": "<table><tr><td>x</td><td>" * 60 + "<p>a b</p>" * 90_000 + "</td></tr></table>" * 60,
    "lists in lists": "<table><tr><td>(a)</td><td>" * 60 + "<p>a b</p>" * 90_000 + "</td></tr></table>" * 60,
    "links in links": "<p>" + '<a href="#x">' * 240 + "a " * 4_000_000 + "</a>" * 240 + "</p>",
    "notes": '<p class="note">(1) a</p>' + '<p class="note">aaaaaaaaaa</p>' * 90_000,
    "breaks": "<p>" + "a<br/>" * 190_000 + "</p>",
    "emphasis": "<p>" + "<b>a</b> " * 90_000 + "</p>",
    "classes": "".join(f'<p class="c{n}">a</p>' for n in range(90_000)),
    "attribute": '<p class="' + "a " * 8_000_000 + '">a</p>',
    "one line": "<p>" + "word " * 6_000_000 + "</p>",
    "spaces": "<p>" + " " * 9_000_000 + "</p>",
    "long paragraphs": ("<p>" + "wo rd  " * 600 + "</p>") * 7_000,
    "open brackets": "<" * 150_000,
    "entities": "<p>" + "&nbsp; " * 190_000 + "</p>",
    "ampersands": "&" * 16_000_000,
    "journals": "C 111 , 11/11/1999 ," * 1_000_000,
    "classes nowhere": "class = " * 3_000_000,
}


@pytest.mark.parametrize("start", [XHTML_START, HTML_START], ids=["xhtml", "html"])
@pytest.mark.parametrize("name", LARGE)
def test_a_large_page_is_read_or_refused_soon(name: str, start: str) -> None:
    page = f"{start}{LARGE[name]}{END}".encode()
    before = time.process_time()
    is_oj_page(page)
    reading = read_or_refuse(page)
    assert time.process_time() - before < SOON
    assert reading is None or reading.lines[0] == paragraph("T")


def test_notes_and_calls_of_a_large_plain_page() -> None:
    text = "<p>" + "a (1) " * 8_000 + "</p>" + "".join(f"<p>({n}) note</p>" for n in range(1, 1_000))
    before = time.process_time()
    reading = read(f"<html><body><div id='TexteOnly'>{text}</div></body></html>")
    assert time.process_time() - before < SOON
    assert [line.number for line in reading.lines if line.form is Form.NOTE] == [str(n) for n in range(1, 1_000)]


MARKUP = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            ["<p>", "</p>", "<p class='oj-note'>", "<p class='hd-date'>", "<p class='oj-ti-grseq-1'>", "<table>", "</table>",
             "<tr>", "<td>", "<td/>", "</td>", "</tr>", "<tr><td>1.</td><td>", "<td>:</td>", "(1)", "<br/>", "&nbsp;", "&#0;",
             "<div id='TexteOnly'>", "<txt_te>", "<li>", "<a href='#n'>(1)</a>", "OJ C 1, 1.1.1999, p. 1", "<!--", "]]>", "<?",
             "<![CDATA[", "</body>", "<div class='oj-enumeration-spacing'>", "<span class='oj-bold'>", "—", "51997AR0001"]
        ),
    ),
    max_size=30,
)  # fmt: skip


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(MARKUP, st.sampled_from([XHTML_START, HTML_START, "<html><body>", ""]), st.sampled_from([END, ""]))
def test_any_markup_is_read_or_refused(parts: list[str], start: str, end: str) -> None:
    page = (start + "".join(parts) + end).encode("utf-8", "replace")
    reading = read_or_refuse(page)
    for line in reading.lines if reading else ():
        assert line.text == line.text.strip()
        assert bool(line.text) != bool(line.rows)
        assert "\n" not in line.text
        assert (line.form is Form.TABLE) == bool(line.rows)
        assert bool(line.number) == (line.form in (Form.NUMBERED, Form.NOTE))


@settings(deadline=None, max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    is_oj_page(data)
    read_or_refuse(data)
    read_or_refuse(XHTML_START.encode() + data + END.encode())
