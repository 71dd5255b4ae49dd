"""Single features of a PDF's page: broken words, raised letters, columns, ruled tables, turned pages."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from corpus.parsing.lines import CALL, Form, Line
from corpus.parsing.pdf_layout import lay_out
from corpus.parsing.pdf_pieces import Piece, read_sheets
from corpus.parsing.pdf_rows import RAISED, rows_of

STEP = 12.0
FULL = "This line is as long as a line of this page can be, and the next one goes on"
WORDS = "Harbour masters keep lists."


def drawn(draw: Callable[[Canvas], None], pages: int = 1) -> tuple[Line, ...]:
    """The lines of a file whose pages `draw` draws."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842), invariant=1)
    for _ in range(pages):
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return lay_out(read_sheets(data.getvalue()))


def column(canvas: Canvas, rows: list[str], left: float = 60.0, top: float = 700.0) -> None:
    for number, row in enumerate(rows):
        canvas.drawString(left, top - number * STEP, row)


def texts(rows: list[str]) -> list[str]:
    return [line.text for line in drawn(lambda canvas: column(canvas, rows))]


@pytest.mark.parametrize(
    ("elsewhere", "end", "start", "joined"),
    [
        ("", "the munici-", "pality", "the municipality"),
        ("Its co-operation helps.", "their co-", "operation", "their co-operation"),
        ("Cooperation helps, and cooperation lasts.", "their co-", "operation", "their cooperation"),
        ("A long road, a term of office.", "a long-", "term plan", "a long-term plan"),
        ("", "the EU-", "Commission", "the EU-Commission"),
        ("", "from 2014-", "2020", "from 2014-2020"),
        ("", "Klima-", "und Energiepolitik", "Klima- und Energiepolitik"),
        ("", "and/", "or", "and/or"),
    ],
)
def test_a_hyphen_goes_only_where_it_broke_a_word(elsewhere: str, end: str, start: str, joined: str) -> None:
    rows = [*([elsewhere, ""] if elsewhere else []), f"{FULL}, as the words of {end}", f"{start} do."]
    assert texts(rows)[-1] == f"{FULL}, as the words of {joined} do."


def test_lines_that_had_room_for_the_next_word_end_a_paragraph() -> None:
    rows = [FULL, "with these words.", "A new paragraph begins here.", FULL, "with those."]
    assert texts(rows) == [f"{FULL} with these words.", "A new paragraph begins here.", f"{FULL} with those."]


def test_hanging_points_are_one_paragraph_each() -> None:
    def draw(canvas: Canvas) -> None:
        for number in (1, 2):
            canvas.drawString(60, 724 - number * 2 * STEP, f"{number}.")
            column(canvas, [FULL, "in its second line;"], left=84, top=724 - number * 2 * STEP)

    assert [line.text for line in drawn(draw)] == [f"{number}. {FULL} in its second line;" for number in (1, 2)]


def test_ligatures_are_letters() -> None:
    def draw(canvas: Canvas) -> None:
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
        canvas.setFont("Vera", 10)
        canvas.drawString(60, 700, "ﬁve ﬂags")

    assert drawn(draw)[0].text == "five flags"


def small(canvas: Canvas, x: float, y: float, text: str) -> None:
    canvas.setFont("Helvetica", 6)
    canvas.drawString(x, y, text)
    canvas.setFont("Helvetica", 10)


def with_raised(before: str, raised: str, after: str, note: str, up: float = 3.5) -> list[Line]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, before)
        x = 60 + canvas.stringWidth(before, "Helvetica", 10)
        small(canvas, x, 700 + up, raised)
        canvas.drawString(x + canvas.stringWidth(raised, "Helvetica", 6), 700, after)
        column(canvas, [f"{WORDS} They are long." for _ in range(4)], top=660)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(60, 60, note)

    return list(drawn(draw))


@pytest.mark.parametrize(
    ("before", "raised", "after"), [("tar (", "1", ")."), ("tar ", "(1)", "."), ("tar ", "1", ".")]
)
def test_a_raised_number_is_a_call_where_the_page_has_its_note(before: str, raised: str, after: str) -> None:
    lines = with_raised(before, raised, after, "(1) A note.")
    assert lines[0].text == f"tar {CALL}(1)."
    assert lines[-1] == Line("A note.", Form.NOTE, "1", page="1")


def test_other_raised_or_lowered_letters_are_text() -> None:
    assert with_raised("14 km", "2", " of peat", "(1) A note.")[0].text == "14 km2 of peat"
    assert with_raised("less CO", "2", " than hay", "(1) A note.", up=-2)[0].text == "less CO2 than hay"


def test_small_print_without_a_number_is_text() -> None:
    assert with_raised("tar", "", ".", "Printed on paper.")[-1].form is Form.PARAGRAPH


def test_text_columns_are_read_one_after_the_other() -> None:
    left = [f"Left row {number} of these," for number in range(1, 9)]
    right = [f"right row {number} of those." for number in range(1, 9)]

    def draw(canvas: Canvas) -> None:
        column(canvas, left, left=60)
        column(canvas, right, left=320, top=697)

    text = " ".join(line.text for line in drawn(draw))
    assert text == " ".join([*left, *right])


def test_ruled_lines_part_the_rows_of_a_table() -> None:
    def draw(canvas: Canvas) -> None:
        for height, cells in (
            (700, ("Text proposed by the Commission", "CoR amendment")),
            (680, ("First.", "First, but new.")),
            (660, ("Second.", "Second, but new.")),
        ):
            canvas.drawString(70, height, cells[0])
            canvas.drawString(320, height, cells[1])
            canvas.line(60, height - 5, 530, height - 5)
        canvas.drawString(60, 600, f"{WORDS} {FULL}")

    table = drawn(draw)[0]
    assert table.form is Form.TABLE
    assert [[cell[0] for cell in row] for row in table.rows] == [
        ["Text proposed by the Commission", "CoR amendment"],
        ["First.", "First, but new."],
        ["Second.", "Second, but new."],
    ]


@pytest.mark.parametrize(("angle", "x", "y"), [(90, 60, -100), (180, -500, -700), (270, -700, 100)])
def test_a_page_shown_turned_is_read_as_shown(angle: int, x: float, y: float) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(angle)
        canvas.rotate(angle)
        for number, row in enumerate((f"{FULL} with", "these words.")):
            canvas.drawString(x, y - number * STEP, row)

    assert [line.text for line in drawn(draw)] == [f"{FULL} with these words."]


def test_text_across_the_page_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, WORDS)
        canvas.rotate(45)
        canvas.drawString(300, 300, "DRAFT")

    assert [line.text for line in drawn(draw)] == [WORDS]


def test_pages_are_counted_where_no_number_is_printed() -> None:
    lines = drawn(lambda canvas: column(canvas, [FULL, f"with {canvas.getPageNumber()} words."]), pages=3)
    assert [(line.text[-8:], line.page) for line in lines] == [(f"{page} words.", str(page)) for page in (1, 2, 3)]


def test_raised_letters_belong_to_the_row_they_touch() -> None:
    def piece(text: str, left: float, base: float, size: float = 10.0) -> Piece:
        return Piece(text, left, left + 5 * len(text), base, size, bold=False, glued=False)

    rows = rows_of(
        [piece("word", 60, 700), piece("1", 80, 703.5, 6.0), piece("other", 300, 703), piece("below", 60, 688)]
    )
    assert [row.text for row in rows] == ["other", f"word{RAISED}1", "below"]
