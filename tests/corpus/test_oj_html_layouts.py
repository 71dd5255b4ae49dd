"""Pages of the Official Journal as documents and as lines, in every layout and language."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from corpus_texts import assert_sound, parsed
from doubles.invented import Era, InventedOpinion, Point
from doubles.oj_pages import oj_page, words_of
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from oj_handwritten import item, note, paragraph, point, table

from corpus.parsing.html_text import page_root
from corpus.parsing.lines import CALL, Form, Line
from corpus.parsing.oj_html import is_oj_page, read_oj_html

PLAIN_ERAS = (Era.Y1994, Era.Y1999)
XHTML_OPINIONS = [opinion for opinion in OPINIONS if opinion.era not in PLAIN_ERAS]
prefixes = pytest.mark.parametrize("prefix", [False, True], ids=["bare", "oj-"])


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


@pytest.mark.parametrize("opinion", OPINIONS, ids=name_of)
def test_every_layout_is_known(opinion: InventedOpinion) -> None:
    assert is_oj_page(oj_page(opinion, True))
    assert is_oj_page(oj_page(opinion, False))
