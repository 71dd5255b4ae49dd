"""From the bytes of a page to its elements."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import ParseError
from corpus.parsing.html_text import MARKS_LIMIT, page_root

XHTML = '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
HTML = "<html><body>{}</body></html>"
both = pytest.mark.parametrize("frame", [XHTML, HTML], ids=["xhtml", "html"])


def words(markup: str) -> str:
    return "|".join("".join(p.itertext()) for p in page_root(markup.encode()).iter("{*}p"))


@both
@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one</p><p>two</p>", "one|two"),
        ("<p>1,5&nbsp;% &amp; &lt;b&gt; &eacute;&#x15B;&#8211;</p>", "1,5\u00a0% & <b> éś–"),
        ("<p>&LT;b&GT; &AMP;amp;</p>", "<b> &amp;"),
        ("<p>a<!-- not this -->b<?nor this?></p>", "ab"),
        ("<p>&invented;</p>", "&invented;"),
    ],
)
def test_elements_and_characters(frame: str, markup: str, expected: str) -> None:
    assert words(frame.format(markup)) == expected


def test_xhtml_is_read_as_it_stands_and_html_is_repaired() -> None:
    empty_cell = "<p>one</p><p/>two<p>three</p>"
    assert page_root(XHTML.format(empty_cell).encode()).tag == "{http://www.w3.org/1999/xhtml}html"
    assert words(XHTML.format(empty_cell)) == "one||three"
    assert page_root(XHTML.format("<p>one<p>two").encode()).tag == "html"
    assert words(XHTML.format("<p>one<p>two")) == "one|two"


def test_a_page_in_capitals_is_html_whatever_it_declares() -> None:
    assert words(XHTML.format("<P>one</P><P>two</P>").replace("body", "BODY")) == "one|two"


def test_the_encoding_is_utf_8_whatever_the_page_declares() -> None:
    assert words(XHTML.format("<p>Łódź</p>").replace("UTF-8", "ISO-8859-2")) == "Łódź"
    declared = '<html><head><meta charset="iso-8859-1"></head><body><p>Łódź</p></body></html>'
    assert words(declared) == "Łódź"
    with pytest.raises(ParseError, match="broken encoding at byte 15"):
        page_root("<html><body><p>Łódź</p></body></html>".encode("iso-8859-2"))


@both
def test_own_entities_are_refused(frame: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words", encoding="utf-8")
    reached = f"<!DOCTYPE html [<!ENTITY x SYSTEM '{secret.as_uri()}'>]>" + HTML.format("<p>a &x; b</p>")
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    for page in (reached, f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY l0 'ha'>{laughs}]>" + frame.format("&l11;")):
        with pytest.raises(ParseError, match="entities of its own"):
            page_root(page.encode())


def test_a_document_type_is_not_fetched(tmp_path: Path) -> None:
    outside = tmp_path / "outside.dtd"
    outside.write_text("<!ENTITY nbsp 'the secret words'><!ENTITY other 'more'>", encoding="utf-8")
    page = XHTML.replace("\n", f'\n<!DOCTYPE html SYSTEM "{outside.as_uri()}">').format("<p>a&nbsp;b &other;</p>")
    assert words(page) == "a\u00a0b &other;"


@pytest.mark.parametrize("markup", ["", "<!-- only this -->", "   ", "<?xml version='1.0'?>"])
def test_no_markup_is_refused(markup: str) -> None:
    with pytest.raises(ParseError, match="no readable HTML"):
        page_root(markup.encode())


@both
def test_a_page_that_is_read_in_part_only_is_refused(frame: str) -> None:
    deep = "<p>first</p>" + "<div>" * 300 + "deep" + "</div>" * 300 + "<p>last</p>"
    with pytest.raises(ParseError, match="no readable HTML") as error:
        page_root(frame.format(deep).encode())
    assert len(str(error.value).splitlines()) == 1


@pytest.mark.parametrize("mark", ["<b/>", "&amp;"])
def test_too_many_tags_and_entities_are_refused(mark: str) -> None:
    assert page_root(HTML.format(mark * 1_000).encode()) is not None
    with pytest.raises(ParseError, match="200,000 tags and entities"):
        page_root(HTML.format(mark * MARKS_LIMIT).encode())
