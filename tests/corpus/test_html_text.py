"""HTML to lines, block by block."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus_texts import labelled, parsed

from corpus.errors import ParseError
from corpus.model import Role
from corpus.parsing.html_text import html_lines


def lines(markup: str) -> list[str]:
    return html_lines(markup.encode(), "utf-8")[0]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one</p><p>two</p>", ["one", "two"]),
        ("<p>one <b>and</b> a <a href='#'>half</a>, yes</p>", ["one and a half, yes"]),
        ("<p>one<br/>two<br>three</p>", ["one", "two", "three"]),
        ("<h1>Head</h1>text<div>block</div>tail", ["Head", "text", "block", "tail"]),
        ("<p> many \n spaces\t here </p>", ["many spaces here"]),
        ("<p>1,5&nbsp;% &amp; &lt;b&gt; &eacute;&#x15B;&#8211;</p>", ["1,5\u00a0% & <b> éś–"]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
        ("plain words", ["plain words"]),
        ("<p>a<!-- not this -->b<?nor this?></p>", ["ab"]),
        # tables, one within another: cells in order, each a line
        ("<table><tr><td>1.</td><td>text</td></tr><tr><td>2.</td><td>more</td></tr></table>",
        ["1.", "text", "2.", "more"]),
        (
            "<table><tr><td>1.</td><td>asks:<table><tr><td>(a)</td><td>this</td></tr></table>and so</td></tr></table>",
            ["1.", "asks:", "(a)", "this", "and so"],
        ),
        # what a page shows to nobody, or to work with only
        ("<script>alert('x')</script><p>a</p><style>p {}</style><noscript>n</noscript>", ["a"]),
        ("<p>a<script>b()</script>c</p>", ["ac"]),
        ("<nav><p>Home</p></nav><p>a</p><svg><text>b</text></svg><template><p>c</p></template>", ["a"]),
        ("<form><p>a</p><button>Search</button><select><option>EN</option></select><textarea>t</textarea></form>",
        ["a"]),
        # malformed
        ("<p>one<p>two</b></div> three", ["one", "two three"]),
        ("<p>one</p", ["one"]),
        ("<td>1.<td>text</table>", ["1.", "text"]),
        ("<p onclick='x()' title='<p>no</p>'>yes</p>", ["yes"]),
        ("<<p>>a", ["<", ">a"]),
    ],
)  # fmt: skip
def test_blocks_become_lines(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


def test_the_title_of_a_page_is_given_apart() -> None:
    page = b"<html><head><title> A page </title><meta name='x'></head><body><p>text</p></body></html>"
    assert html_lines(page, "utf-8") == (["text"], "A page")
    assert html_lines(b"<p>text</p>", "utf-8") == (["text"], None)
    assert html_lines(b"<html><head><title></title></head><body><p>text</p></body></html>", "utf-8") == (["text"], None)


def test_an_external_entity_is_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    page = (
        f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '{secret.as_uri()}'>"
        "<!ENTITY y 'inner'>]><html><body><p>a &x; &y; b</p></body></html>"
    )
    assert "secret words" not in " ".join(lines(page))


def test_entities_do_not_multiply() -> None:
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    page = f"<!DOCTYPE html [<!ENTITY l0 'ha'>{laughs}]><html><body><p>&l11;</p></body></html>"
    assert len(" ".join(lines(page))) < len(page)


@pytest.mark.parametrize("markup", ["", "<!-- only this -->", "   "])
def test_no_markup_is_refused(markup: str) -> None:
    with pytest.raises(ParseError, match="no readable HTML"):
        lines(markup)


def test_a_page_that_is_read_in_part_only_is_refused() -> None:
    with pytest.raises(ParseError, match="no readable HTML"):
        lines("<p>first</p>" + "<div>" * 300 + "deep" + "</div>" * 300 + "<p>last</p>")


JOURNAL = """<?xml version="1.0" encoding="UTF-8"?>
<html><head><title>C_202600001EN.000101.fmx.xml</title></head><body>
<table><tr><td><p class="oj-hd-coll">Official Journal<br/>of the European Union</p></td>
<td><p class="oj-hd-lg">EN</p><p class="oj-hd-ti">C series</p></td></tr>
<tr><td><p class="oj-hd-uniq">C/2026/1</p></td><td><p class="oj-hd-date">1.2.2026</p></td></tr></table>
<p class="oj-doc-ti">Opinion of the European Committee of the Regions – Invented subject</p>
<p class="oj-doc-ti">(Own-initiative opinion)</p><p class="oj-doc-ti">(C/2026/1)</p>
<table><tr><td><p>Rapporteur</p></td><td><p>:</p></td>
<td><p>Ana EXAMPLE (PT/EPP), Mayor of Nowhere</p></td></tr></table>
<p class="oj-ti-grseq-1"><span class="oj-bold">I. RECOMMENDATIONS FOR AMENDMENTS</span></p>
<p>Amendment 1</p><p>Article 2</p>
<table><tr><td><p>Text proposed by the European Commission</p></td><td><p>CoR amendment</p></td></tr>
<tr><td><p>Old words stay here.</p></td>
<td><p>Old words <span class="oj-bold">and new ones</span> stay here.</p></td></tr></table>
<p>Reason</p><p>Invented reason.</p><p>II. POLICY RECOMMENDATIONS</p>
<p>THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),</p><p><span class="oj-italic">General comments</span></p>
<table><tr><td><p>1.</p></td>
<td><p>welcomes something <a href="#n1">(<span class="oj-super">1</span>)</a>;</p></td></tr></table>
<div class="oj-final"><p>Brussels, 5 January 2026.</p><div><p><span class="oj-italic">The President</span></p>
<p>of the European Committee of the Regions</p><p>Anna ŻÓŁĆ</p></div></div>
<p class="oj-note"><a href="#r1">(1)</a> A footnote.</p>
<p>ELI: http://data.europa.eu/eli/C/2026/1/oj</p><p>ISSN 1977-091X</p>
</body></html>"""


def test_a_page_in_the_shape_of_the_journal() -> None:
    document = parsed(JOURNAL, "text/html")
    about = document.about
    assert about.title == "Opinion of the European Committee of the Regions – Invented subject (Own-initiative opinion)"
    assert (about.oj_number, str(about.published), str(about.date)) == ("C/2026/1", "2026-02-01", "2026-01-05")
    assert about.president == "Anna ŻÓŁĆ"
    assert [str(r.person) for r in about.rapporteurs] == ["Ana EXAMPLE (PT/EPP), Mayor of Nowhere"]
    assert labelled(document, Role.PROPOSAL) == {"Amendment 1": "Old words stay here."}
    assert labelled(document, Role.AMENDMENT) == {"Amendment 1": "Old words and new ones stay here."}
    assert labelled(document, Role.POINT) == {"point 1": "welcomes something (1);"}
    assert labelled(document, Role.FOOTNOTE) == {"footnote 1": "A footnote."}
    assert "fmx.xml" not in document.text
