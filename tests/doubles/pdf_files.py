"""Invented opinions as PDF files, laid out like pages of the Official Journal.

Running heads, hanging points, tables of amendments over page breaks, footnotes at the foot of their page, words broken at
the end of a line. Opinions up to 2003 are set in two columns, unless they have amendments. reportlab's Vera has the letters
of West European languages, Czech among the others only in part.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from itertools import pairwise

from doubles.invented import Amendment, Era, InventedOpinion, Point, Section, Words
from doubles.pdf_setter import (
    BODY,
    BOLD,
    COLUMNS,
    HANGING,
    HEADING,
    LEFT,
    LINES,
    RIGHT,
    SIZE,
    STEP,
    SUBHEAD,
    TEXT,
    TITLE,
    TOP,
    Setter,
)
from doubles.words import WORDS, before_2015, printed_date


def pdf_file(opinion: InventedOpinion, hyphenated: bool = True) -> bytes:
    """The opinion as a PDF file."""
    from reportlab.pdfgen.canvas import Canvas

    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842), invariant=1)
    old = opinion.era < Era.Y2004 and not opinion.amendments
    words = before_2015(WORDS[opinion.language]) if opinion.era < Era.Y2015 else WORDS[opinion.language]
    modern = opinion.era >= Era.Y2023
    setter = Setter(
        canvas,
        dict(opinion.notes),
        COLUMNS if old else ((LEFT, RIGHT),),
        lambda state: (_modern_furniture if modern else _furniture)(state, opinion),
        hyphenated,
        y=TOP - (40 if modern else 0),
    )
    for part in (_front, _body, _closing):
        part(setter, opinion, words)
    setter.finish()
    canvas.save()
    return data.getvalue()


def first_page(opinion: InventedOpinion) -> str:
    """The page number printed on the first page."""
    if opinion.era >= Era.Y2023:
        return "1"
    issue = re.search(r"C (\d+)", opinion.oj_number)
    return f"C {issue[1] if issue else 1}/17"


def _furniture(state: Setter, opinion: InventedOpinion) -> None:
    """Number and date change sides from page to page."""
    prefix, _, number = first_page(opinion).rpartition("/")
    label = f"{prefix}/{int(number) + state.page - 1}"
    name = "Official Journal of the European " + ("Union" if opinion.era >= Era.Y2004 else "Communities")
    date = _short_date(opinion)
    sides = (label, date) if state.page % 2 else (date, label)
    state.canvas.setFont(BODY, 8)
    state.canvas.drawString(LEFT, 796, sides[0])
    state.canvas.drawString(LEFT + 110, 796, opinion.language.upper())
    state.canvas.drawCentredString(320, 796, name)
    state.canvas.drawRightString(RIGHT, 796, sides[1])
    state.canvas.line(LEFT, 788, RIGHT, 788)


def _modern_furniture(state: Setter, opinion: InventedOpinion) -> None:
    canvas = state.canvas
    if state.page == 1:
        canvas.setFont(BODY, 14)
        canvas.drawString(LEFT, 790, "Official Journal")
        canvas.drawString(LEFT, 773, "of the European Union")
        canvas.setFont(BODY, 10)
        canvas.drawRightString(RIGHT, 790, opinion.language.upper())
        canvas.drawRightString(RIGHT, 773, "C series")
        canvas.setFont(BOLD, 10)
        canvas.drawString(LEFT, 750, opinion.oj_number)
        canvas.drawRightString(RIGHT, 750, _short_date(opinion))
    else:
        canvas.setFont(BODY, 8)
        canvas.drawString(LEFT, 796, f"OJ C, {_short_date(opinion)}")
        canvas.drawRightString(RIGHT, 796, opinion.language.upper())
    canvas.setFont(BODY, 7)
    canvas.drawString(LEFT, 40, f"ELI: {opinion.eli}")
    canvas.drawRightString(RIGHT, 40, f"{state.page}/9")


def _short_date(opinion: InventedOpinion) -> str:
    day = opinion.published
    return f"{day.day}.{day.month}.{day.year}" if day else "1.2.2099"


def _front(setter: Setter, opinion: InventedOpinion, words: Words) -> None:
    setter.paragraph(opinion.title, TITLE)
    if opinion.subtitle:
        setter.paragraph(opinion.subtitle, HEADING)
    setter.paragraph(f"({opinion.oj_number})", HEADING)
    if opinion.preamble:
        setter.paragraph(words.lead_in, TEXT)
        for paragraph in opinion.preamble:
            setter.paragraph(paragraph, TEXT)
    elif opinion.era not in (Era.Y2007, Era.Y2009):
        _labels(setter, opinion, words)


def _labels(setter: Setter, opinion: InventedOpinion, words: Words) -> None:
    from corpus.model import RapporteurRole

    names = {
        RapporteurRole.RAPPORTEUR: words.rapporteur,
        RapporteurRole.GENERAL: words.general_rapporteur,
        RapporteurRole.CO_RAPPORTEUR: words.co_rapporteurs,
    }
    rows = [(names[item.role], item.printed) for item in opinion.rapporteurs]
    rows += [(words.reference, line) for item in opinion.references for line in (" ".join(item.printed),)]
    left, right = setter.edges
    for (before, _), (label, value) in pairwise([("", ""), *rows]):
        setter.y -= 5
        for number, line in enumerate(setter.broken(value, LINES, right - left - 130)):
            setter.y -= STEP
            if not number and label != before:
                setter.canvas.setFont(BODY, SIZE)
                setter.canvas.drawString(left, setter.y, f"{label}:")
            setter.draw(line, LINES, left + 130, right)
    if opinion.groups_line:
        setter.paragraph(opinion.groups_line)


def _body(setter: Setter, opinion: InventedOpinion, words: Words) -> None:
    messages_first = opinion.era in (Era.Y2007, Era.Y2009)
    before = [section for section in opinion.sections if messages_first and section.messages]
    after = [section for section in opinion.sections if section not in before]
    parts: list[Callable[[], None]] = [lambda: _points(setter, opinion, words, after)]
    if opinion.amendments:
        parts.insert(0 if opinion.era >= Era.Y2015 else 1, lambda: _amendments(setter, opinion, words))
    if messages_first:
        setter.paragraph(words.lead_in, TEXT)
        _sections(setter, before)
        _labels(setter, opinion, words)
    for part in parts:
        part()


def _points(setter: Setter, opinion: InventedOpinion, words: Words, sections: Iterable[Section]) -> None:
    if opinion.era >= Era.Y2007:
        setter.paragraph(words.policy_section, HEADING)
        setter.paragraph(words.lead_in, TEXT)
    _sections(setter, sections)


def _sections(setter: Setter, sections: Iterable[Section]) -> None:
    for section in sections:
        if section.heading:
            setter.paragraph(section.heading, SUBHEAD if len(setter.frames) == 1 else HEADING)
        for message in section.messages:
            setter.paragraph(message)
        for point in section.points:
            _point(setter, point)


def _point(setter: Setter, point: Point) -> None:
    setter.paragraph(point.text, marker=f"{point.number}.")
    for marker, text in point.items:
        setter.paragraph(text, indent=HANGING, marker=marker)


def _amendments(setter: Setter, opinion: InventedOpinion, words: Words) -> None:
    setter.paragraph(words.amendments_section, HEADING)
    if opinion.act:
        setter.paragraph(opinion.act, HEADING)
    for amendment in opinion.amendments:
        _amendment(setter, amendment, words)


def _amendment(setter: Setter, amendment: Amendment, words: Words) -> None:
    setter.paragraph(words.amendment.format(amendment.number), HEADING)
    for line in amendment.target:
        setter.paragraph(line, HEADING)
    headers = (words.proposed_header, words.committee_header)
    setter.table(headers, (amendment.proposal, amendment.amendment), amendment.inserted)
    if amendment.reason:
        setter.paragraph(words.reason, HEADING)
        setter.paragraph(amendment.reason)


def _closing(setter: Setter, opinion: InventedOpinion, words: Words) -> None:
    if opinion.adopted:
        setter.paragraph(words.brussels.format(printed_date(opinion.adopted, opinion.language)))
    left, right = setter.edges
    for line in (*words.president, opinion.president):
        setter.paragraph(line, LINES, indent=(right - left) / 2)
