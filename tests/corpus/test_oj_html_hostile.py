"""Pages of the Official Journal that break off, are very large, or are nothing of the kind."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from oj_handwritten import LINES_OF_2026, OF_1997, OF_2009, OF_2026, paragraph, read

from corpus.errors import ParseError
from corpus.original import SIZE_LIMIT
from corpus.parsing.lines import Form, Reading
from corpus.parsing.oj_html import is_oj_page, read_oj_html

SOON = 4.0
"""Seconds of processor time for one page, however large: twice what the slowest of them takes on a busy machine."""


def read_or_refuse(page: bytes) -> Reading | None:
    """None where the page is refused, which must take one line."""
    refusal = ""
    try:
        return read_oj_html(page)
    except ParseError as error:
        refusal = str(error)
    assert len(refusal.splitlines()) == 1
    return None


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
