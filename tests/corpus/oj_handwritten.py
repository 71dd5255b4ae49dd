"""Pages of the Official Journal written out by hand, one of each sort, and the lines that they are read as."""

from __future__ import annotations

from corpus.parsing.lines import CALL, Form, Line, Reading
from corpus.parsing.oj_html import read_oj_html


def read(page: str) -> Reading:
    return read_oj_html(page.encode())


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


EUR_LEX = """<html><head><title>EUR-Lex - 52026AR0001 - EN</title><script>var language = "<p>en</p>";</script></head><body>
<nav><ul><li>Menu</li></ul></nav><p>This document is an excerpt from the EUR-Lex website</p><h1>Document 52026AR0001</h1>
<p id="title">Opinion of the European Committee of the Regions – Invented ponds</p><p>COR 2025/00999</p>
<p>OJ C, C/2026/1, 1.2.2026 (BG, ES, CS)</p><div id="text" class="panel-body"><div id="textTabContent">
<div id="document1" class="tabContent"><div lang="EN">{}</div></div></div></div><footer>Help</footer><p>Top</p></body></html>"""
