"""Opinions and resolutions: front matter, sections, amendments, closing, footnotes. The points are in `points.py`.

The layouts of all years come down to the same lines. Where its source does not say what a line is, its words and its place
do: a number on a line of its own or before its text, headings that are no sentences, list markers on lines of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Rapporteur, Role
from corpus.parsing.amendments import write_amendments
from corpus.parsing.builder import TextBuilder
from corpus.parsing.calls import mark_calls
from corpus.parsing.flow import join_fragments, plain
from corpus.parsing.front import Closing, Front, rapporteur_role, read_closing, read_front, read_preamble
from corpus.parsing.lines import CALL, Form, Line
from corpus.parsing.people import parse_person
from corpus.parsing.points import Points, is_lead_in, is_section, point_number
from corpus.vocabulary import (
    ADOPTED_AT,
    AMENDMENT,
    AMENDMENTS_SECTION,
    POINTS_SECTION,
    PREAMBLE,
    RAPPORTEUR,
    RAPPORTEUR_IN_PREAMBLE,
    REFERENCE,
    TITLE_OF_RESPECT,
)

_FOOTNOTE = re.compile(r"^\(\s?(?P<number>\*?\d{1,3})\s?\)\s*(?P<text>.*)$")
_TAIL = re.compile(r"^(?:ELI:\s|ISSN\s)")
_NEXT_PERSON = re.compile(rf"\s+(?:and|und|et|y|e|en|i|og|och)\s+(?={TITLE_OF_RESPECT}\s)")
_MARKED = re.compile(rf"{CALL}\([^()]*\)")
_ELI = re.compile(r"^ELI:\s*(?P<eli>https?://data\.europa\.eu/eli/\S+)")


@dataclass(frozen=True, slots=True)
class OpinionText:
    """What the parts of an opinion say of it, its text already written to the builder."""

    front: Front
    closing: Closing
    eli: str | None = None


def write_opinion(builder: TextBuilder, lines: Sequence[Line], language: str) -> OpinionText:
    """Writes an opinion or resolution of non-empty `lines` to `builder` and reads what its frame says."""
    notes = [line for line in lines if line.form is Form.NOTE]
    lines = [line for line in lines if line.form is not Form.NOTE]
    body_start = _body_start(lines)
    body_end = _closing_start(lines, body_start)
    tail = lines[body_end:]
    if not notes:
        tail, notes = _notes_of(tail)
    if not any(CALL in line.text for line in lines):
        lines = mark_calls(lines[:body_end], notes)
    front_lines = [line.text for line in lines[:body_start]]
    for text in front_lines:
        builder.line(text)
    front = read_front([_MARKED.sub("", text).strip() for text in front_lines], language)
    _write_body(builder, lines[body_start:body_end], front, language)
    rows = [plain(line) for line in tail]
    closing = [row for row in rows if not _TAIL.match(row)]
    _write_tail(builder, closing, notes)
    eli = next((match["eli"] for row in rows if (match := _ELI.match(row))), None)
    return OpinionText(front, read_closing(closing, language), eli)


def _body_start(lines: Sequence[Line]) -> int:
    """Index of the first line of the body: a section's heading, the lead-in, the first amendment, else the first number."""
    for index, line in enumerate(lines):
        if AMENDMENTS_SECTION.match(line.text) or POINTS_SECTION.match(line.text) or AMENDMENT.match(line.text):
            return index
        if is_lead_in(line):
            return index
    return next((i for i, line in enumerate(lines) if point_number(line) in ((1,), (1, 1))), len(lines))


def _closing_start(lines: Sequence[Line], body_start: int) -> int:
    """Index of `Brussels, 4 March 2026.`: the last such line, since a point may name a place and a date."""
    for index in range(len(lines) - 1, body_start - 1, -1):
        if ADOPTED_AT.match(lines[index].text):
            return index
    end = len(lines)
    while end > body_start and _TAIL.match(lines[end - 1].text):
        end -= 1
    return end


def _write_body(builder: TextBuilder, body: Sequence[Line], front: Front, language: str) -> None:
    """Sections in order. Front matter that stands inside is added to `front`: in 2007-12 it follows the key messages."""
    state = Points(builder)
    position = 0
    while position < len(body):
        line = body[position]
        if AMENDMENTS_SECTION.match(line.text) or AMENDMENT.match(line.text):
            position = _write_amendments(builder, body, position)
        elif is_section(line, state.section_heading):
            state.section(line.text)
            position += 1
        elif is_lead_in(line):
            builder.line(line.text)
            state.lead_in = True
            position += 1
        elif PREAMBLE.match(line.text) and not state.numbered:
            builder.line(line.text)
            front.rapporteurs.extend(_rapporteur_in_preamble(line.text))
            read_preamble(front, line.text)
            position += 1
        else:
            end = _run_end(body, position, state)
            _write_run(state, body[position:end], front, language)
            position = end


def _write_amendments(builder: TextBuilder, body: Sequence[Line], position: int) -> int:
    """A section of amendments, with or without a heading of its own. Returns where it ends."""
    heading = body[position].text if AMENDMENTS_SECTION.match(body[position].text) else ""
    end = _section_end(body, position + 1)
    if heading:
        builder.line(heading)
    write_amendments(builder, body[position + bool(heading) : end], heading)
    return end


def _section_end(body: Sequence[Line], position: int) -> int:
    """Where an amendments section ends: at the next section, or at the lead-in that a section without a heading has."""
    for index in range(position, len(body)):
        if POINTS_SECTION.match(body[index].text) or is_lead_in(body[index]):
            return index
    return len(body)


def _write_run(state: Points, run: Sequence[Line], front: Front, language: str) -> None:
    split = None if state.numbered else _late_front(run)
    if split is None:
        state.run(run)
        return
    state.unnumbered(run[:split])
    late = [line.text for line in run[split:]]
    read_front(late, language, front)
    for text in late:
        state.builder.line(text)


def _rapporteur_in_preamble(line: str) -> list[Rapporteur]:
    """`(co-rapporteurs: Mr X and Mrs Y)` at the end of the paragraph on the draft: where the years up to 2006 name them."""
    match = RAPPORTEUR_IN_PREAMBLE.search(line)
    if match is None:
        return []
    people = (parse_person(named) for named in _NEXT_PERSON.split(match["person"]))
    return [Rapporteur(person, rapporteur_role(match["label"])) for person in people if person]


def _run_end(body: Sequence[Line], position: int, state: Points) -> int:
    """Where a run of points and headings ends. A lead-in that comes again, under each chapter, is no end."""
    for index in range(position + 1, len(body)):
        line = body[index]
        if is_section(line, state.section_heading) or AMENDMENTS_SECTION.match(line.text):
            return index
        if is_lead_in(line) and not state.lead_in:
            return index
        if AMENDMENT.match(line.text) and index + 1 < len(body) and not point_number(line):
            return index
    return len(body)


def _late_front(run: Sequence[Line]) -> int | None:
    """Index of the rapporteur or reference line after a block of key messages, or None."""
    for index, line in enumerate(run):
        match = RAPPORTEUR.match(line.text)
        following = run[index + 1].text if index + 1 < len(run) else ""
        if match and (match["colon"] or not match["rest"] or following.startswith(":")):
            return index
        if REFERENCE.match(line.text) and len(line.text) < 200:
            return index
    return None


def _notes_of(tail: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The closing, and the footnotes after it in a text that does not tell them apart: each runs to the next mark."""
    rows = [line for line in tail if not _TAIL.match(line.text)]
    first = next((i for i, line in enumerate(rows) if _FOOTNOTE.match(line.text)), len(rows))
    starts = [i for i in range(first, len(rows)) if _FOOTNOTE.match(rows[i].text)]
    notes = []
    for start, end in pairwise([*starts, len(rows)]):
        if match := _FOOTNOTE.match(rows[start].text):
            words = join_fragments([row for row in (match["text"], *(r.text for r in rows[start + 1 : end])) if row])
            mark = rows[start].text[: match.start("text")].rstrip()
            notes.append(Line(words, Form.NOTE, mark, page=rows[start].page))
    journal = [line for line in tail if _TAIL.match(line.text)]
    return [*rows[:first], *journal], notes


def _write_tail(builder: TextBuilder, closing: Sequence[str], notes: Sequence[Line]) -> None:
    """Closing, then footnotes. ELI and ISSN lines are the journal's, and are left out."""
    for text in closing:
        builder.line(text)
    for note in notes:
        number = note.number.strip("() ")
        if (
            builder.passage(Role.FOOTNOTE, f"footnote {number}", note.text, prefix=f"({number}) ", page=note.page)
            is None
        ):
            builder.line(f"({number})")
