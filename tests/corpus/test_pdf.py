"""PDF files laid out like the Official Journal say what the opinions say that they were made of."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from doubles.blocks import amendment, section
from doubles.invented import Amendment, Era, InventedOpinion
from doubles.many import invented_works
from doubles.pdf_files import first_page, pdf_file
from doubles.pdf_setter import missing_letters
from doubles.texts import OPINIONS

from corpus.model import DocumentId, Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.lines import CALL, Form, Line
from corpus.parsing.opinion import OpinionText, write_opinion
from corpus.parsing.pdf import read_pdf
from corpus.parsing.pdf_layout import lay_out
from corpus.parsing.pdf_pieces import read_sheets

WRITTEN = {opinion.celex: opinion for opinion in OPINIONS}
ISLANDS = next(opinion for opinion in OPINIONS if opinion.era is Era.Y2023 and opinion.amendments)
LONG = (
    "Ports on rivers shall keep a list of the ships that lie there over night, and of those that are only passing by."
)


def spaced(text: str | None) -> str:
    """No-break spaces are plain spaces in pdfium."""
    return re.sub(r"[ \u00a0\u202f]+", " ", text or "")


def lines_of(data: bytes) -> tuple[Line, ...]:
    """In this process: files made here are sound, and a test is quicker without another."""
    return lay_out(read_sheets(data))


def written(lines: tuple[Line, ...], language: str = "en") -> tuple[OpinionText, dict[tuple[str, Role], str]]:
    builder = TextBuilder()
    found = write_opinion(builder, lines, language)
    text = builder.text()
    passages = builder.passages(DocumentId("test"))
    return found, {(passage.label, passage.role): spaced(text[passage.start : passage.end]) for passage in passages}


def expected(opinion: InventedOpinion) -> dict[tuple[str, Role], str]:
    return {key: spaced(words) for key, words in opinion.labels().items()}


def shown(opinion: InventedOpinion, texts: dict[tuple[str, Role], str]) -> dict[tuple[str, Role], str]:
    """Those of `texts` that the opinion has; a writer may find more in a preamble."""
    return {key: texts[key] for key in opinion.labels() if key in texts}


def with_amendments(*amendments: Amendment) -> InventedOpinion:
    return replace(ISLANDS, amendments=amendments)


@pytest.mark.parametrize("celex", WRITTEN)
@pytest.mark.parametrize("hyphenated", [True, False])
def test_every_layout_gives_the_passages_it_was_made_of(celex: str, hyphenated: bool) -> None:
    opinion = WRITTEN[celex]
    found, texts = written(lines_of(pdf_file(opinion, hyphenated)))
    assert shown(opinion, texts) == expected(opinion)
    assert spaced(found.front.title).startswith(spaced(opinion.title))
    assert (found.front.oj_number, found.front.published) == (opinion.oj_number, opinion.published)
    assert found.closing.adopted == opinion.adopted


@pytest.mark.parametrize("opinion", invented_works(24, seed=3), ids=lambda opinion: opinion.celex)
def test_any_work_gives_the_passages_it_was_made_of(opinion: InventedOpinion) -> None:
    found, texts = written(lines_of(pdf_file(opinion)))
    assert shown(opinion, texts) == expected(opinion)
    names = [rapporteur.person.name for rapporteur in found.front.rapporteurs]
    invented = [rapporteur.person.name for rapporteur in opinion.rapporteurs]
    assert names == invented or missing_letters("".join(invented))


def test_points_items_and_notes_go_on_over_many_pages() -> None:
    points = "\n".join(f"{number}. {LONG} {LONG.replace('Ports', 'Towns')} {LONG[:-1]};" for number in range(1, 41))
    opinion = replace(ISLANDS, amendments=(), sections=(section("General comments", points),), notes=())
    lines = lines_of(pdf_file(opinion))
    _, texts = written(lines)
    assert texts == expected(opinion)
    pages = [line.page for line in lines if re.match(r"\d+\. ", line.text)]
    assert len(set(pages)) > 2
    assert pages == sorted(pages, key=lambda page: int(page or 0))


def test_a_table_goes_on_over_pages() -> None:
    paragraphs = "\n\n".join(f"{number}. {LONG} {LONG} {LONG}" for number in range(1, 9))
    amended = paragraphs.replace("over night", "over night or by day")
    opinion = with_amendments(*(amendment(number, f"Article {number}", paragraphs, amended) for number in (1, 2, 3)))
    lines = lines_of(pdf_file(opinion))
    _, texts = written(lines)
    assert {key: words for key, words in texts.items() if key[0].startswith("Amendment")} == {
        key: words for key, words in expected(opinion).items() if key[0].startswith("Amendment")
    }
    tables = [line for line in lines if line.form is Form.TABLE]
    assert [len(table.rows) for table in tables] == [2, 2, 2]


def test_what_only_one_column_holds_stays_there_on_the_next_page() -> None:
    proposal = "\n\n".join(f"{number}. {LONG} {LONG} {LONG}" for number in range(1, 20))
    opinion = with_amendments(amendment(1, "Article 1", proposal, "Ports shall keep no list."))
    _, texts = written(lines_of(pdf_file(opinion)))
    assert texts["Amendment 1", Role.PROPOSAL] == expected(opinion)["Amendment 1", Role.PROPOSAL]
    assert texts["Amendment 1", Role.AMENDMENT] == "Ports shall keep no list."


def test_a_new_provision_has_an_empty_left_cell() -> None:
    opinion = with_amendments(amendment(1, "Article 1a (new)", "", f"{LONG} {LONG}"))
    table = next(line for line in lines_of(pdf_file(opinion)) if line.form is Form.TABLE)
    header, row = table.rows
    assert header == (("Text proposed by the European Commission",), ("CoR amendment",))
    assert row == ((), (f"{LONG} {LONG}",))


def test_title_sections_and_targets_are_headings() -> None:
    headings = [line.text for line in lines_of(pdf_file(ISLANDS)) if line.form is Form.HEADING]
    assert headings[:2] == [ISLANDS.title, f"({ISLANDS.oj_number})"]
    for heading in ("POLICY RECOMMENDATIONS", "Amendment 1", ISLANDS.amendments[0].target[0], "Reason"):
        assert heading in headings


@pytest.mark.parametrize("era", [Era.Y1994, Era.Y2009, Era.Y2023])
def test_heads_and_feet_are_left_out_but_for_what_they_say(era: Era) -> None:
    opinion = next(opinion for opinion in OPINIONS if opinion.era is era)
    lines = lines_of(pdf_file(opinion))
    texts = [line.text for line in lines]
    assert not [text for text in texts if "Official Journal" in text or re.fullmatch(r"(OJ )?C,? ?\d.*", text)]
    assert opinion.published is not None
    assert f"{opinion.published.day}.{opinion.published.month}.{opinion.published.year}" in texts
    assert lines[0].page == first_page(opinion)
    if era is Era.Y2023:
        assert texts[0] == opinion.oj_number
        assert texts[-1] == f"ELI: {opinion.eli}"


def test_notes_and_their_calls_are_told_by_raised_numbers() -> None:
    opinion = next(opinion for opinion in OPINIONS if opinion.celex == "52011IR9104")
    lines = lines_of(pdf_file(opinion))
    assert [(line.number, line.text) for line in lines if line.form is Form.NOTE] == list(opinion.notes)
    assert [line.text[:2] for line in lines if f" {CALL}(1)" in line.text] == ["5."]


def test_a_process_of_its_own_reads_the_same() -> None:
    data = pdf_file(ISLANDS)
    assert read_pdf(data).lines == lines_of(data)
