"""Opinions and resolutions as flattened text: sections, numbered points, key messages, amendments, footnotes.

The layouts of all years come down to the same lines: a number on a line of its own or before its text, headings that are
no sentences, list markers on lines of their own. What is a point is decided by counting: the next number in order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.model import Rapporteur, Role
from corpus.parsing.amendments import write_amendments
from corpus.parsing.builder import TextBuilder
from corpus.parsing.flow import ends_sentence, join_lines
from corpus.parsing.front import Closing, Front, read_closing, read_front
from corpus.parsing.people import parse_person
from corpus.vocabulary import (
    ADOPTED_AT,
    AMENDMENT,
    AMENDMENTS_SECTION,
    LEAD_IN,
    POINTS_SECTION,
    PREAMBLE,
    RAPPORTEUR,
    RAPPORTEUR_IN_PREAMBLE,
    REFERENCE,
)

_NUMBER_LINE = re.compile(r"^(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})\.?$")
_NUMBERED = re.compile(r"^(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:\.|(?<=\.\d)|(?<=\.\d\d))\s+(?P<text>\S.*)$")
_FOOTNOTE = re.compile(r"^\(\s?(?P<number>\*?\d{1,3})\s?\)\s*(?P<text>.*)$")
_TAIL = re.compile(r"^(?:ELI:\s|ISSN\s)")
_MAJOR_HEADING = re.compile(r"^(?:[IVX]{1,5}|[A-Z])\.\s")
_HEADING_LIMIT = 250
"""Characters: the longest headings seen are about 180."""


@dataclass(frozen=True, slots=True)
class OpinionText:
    """The parts of an opinion, its text already written to the builder."""

    front: Front
    closing: Closing


def write_opinion(builder: TextBuilder, lines: Sequence[str], language: str) -> OpinionText:
    """Writes an opinion or resolution of non-empty, stripped `lines` to `builder` and reads what its frame says."""
    body_start = _body_start(lines)
    body_end = _closing_start(lines, body_start)
    front_lines, body, tail = lines[:body_start], lines[body_start:body_end], lines[body_end:]
    for line in front_lines:
        builder.line(line)
    front = read_front(front_lines, language)
    late_front = _write_body(builder, body, language)
    front.rapporteurs.extend(late_front.rapporteurs)
    front.references.extend(late_front.references)
    _write_tail(builder, tail)
    return OpinionText(front, read_closing(tail, language))


def _body_start(lines: Sequence[str]) -> int:
    """Index of the first line of the body: a section's heading, the lead-in, the first amendment, else the first number."""
    for index, line in enumerate(lines):
        if AMENDMENTS_SECTION.match(line) or POINTS_SECTION.match(line) or AMENDMENT.match(line) or _is_lead_in(line):
            return index
    return next((i for i, line in enumerate(lines) if _number(line) in ((1,), (1, 1))), len(lines))


def _is_lead_in(line: str) -> bool:
    """The committee's name as a line of its own in capitals: in a closing it stands in ordinary letters."""
    return bool(LEAD_IN.match(line)) and sum(c.isupper() for c in line) > 10


def _closing_start(lines: Sequence[str], body_start: int) -> int:
    """Index of `Brussels, 4 March 2026.`: the last such line, since a point may name a place and a date."""
    for index in range(len(lines) - 1, body_start - 1, -1):
        if ADOPTED_AT.match(lines[index]):
            return index
    end = len(lines)
    while end > body_start and _TAIL.match(lines[end - 1]):
        end -= 1
    return end


def _write_body(builder: TextBuilder, body: Sequence[str], language: str) -> Front:
    """Sections in order. Returns what front matter stood inside: before 2013 the rapporteur follows the key messages."""
    late = Front()
    state = _Points(builder)
    position = 0
    while position < len(body):
        line = body[position]
        if AMENDMENTS_SECTION.match(line) or AMENDMENT.match(line):
            end = _section_end(body, position + 1)
            if AMENDMENTS_SECTION.match(line):
                builder.line(line)
            start = position + bool(AMENDMENTS_SECTION.match(line))
            write_amendments(builder, body[start:end], line if start > position else "")
            position = end
        elif _is_section(line, state.section_heading):
            state.section(line)
            position += 1
        elif _is_lead_in(line):
            builder.line(line)
            state.lead_in = True
            position += 1
        elif PREAMBLE.match(line) and not state.numbered:
            builder.line(line)
            late.rapporteurs.extend(_rapporteur_in_preamble(line))
            position += 1
        else:
            end = _run_end(body, position, state)
            run = list(body[position:end])
            if not state.numbered and (split := _late_front(run)) is not None:
                state.unnumbered(run[:split])
                late = read_front(run[split:], language, late)
                for row in run[split:]:
                    builder.line(row)
            else:
                state.run(run)
            position = end
    return late


def _section_end(body: Sequence[str], position: int) -> int:
    """Where an amendments section ends: at the next section, or at the lead-in that a section without a heading has."""
    for index in range(position, len(body)):
        if POINTS_SECTION.match(body[index]) or _is_lead_in(body[index]):
            return index
    return len(body)


def _rapporteur_in_preamble(line: str) -> list[Rapporteur]:
    """`(rapporteur: Mr X)` at the end of the paragraph on the draft: where the years up to 2006 name the rapporteur."""
    match = RAPPORTEUR_IN_PREAMBLE.search(line)
    person = parse_person(match["person"]) if match else None
    return [Rapporteur(person)] if person else []


def _is_section(line: str, within: str) -> bool:
    """A section's heading. Within a section `General comments` in ordinary letters is a heading like any other."""
    return bool(POINTS_SECTION.match(line)) and (not within or line.isupper())


def _run_end(body: Sequence[str], position: int, state: _Points) -> int:
    """Where a run of points and headings ends. A lead-in that comes again, under each chapter, is no end."""
    for index in range(position + 1, len(body)):
        line = body[index]
        if _is_section(line, state.section_heading) or AMENDMENTS_SECTION.match(line):
            return index
        if _is_lead_in(line) and not state.lead_in:
            return index
        if AMENDMENT.match(line) and index + 1 < len(body) and not _number(line):
            return index
    return len(body)


def _late_front(run: Sequence[str]) -> int | None:
    """Index of the rapporteur or reference line after a block of key messages, or None."""
    for index, line in enumerate(run):
        match = RAPPORTEUR.match(line)
        following = run[index + 1] if index + 1 < len(run) else ""
        if match and (match["colon"] or not match["rest"] or following.startswith(":")):
            return index
        if REFERENCE.match(line) and len(line) < 200:
            return index
    return None


def _number(line: str) -> tuple[int, ...] | None:
    match = _NUMBER_LINE.match(line) or _NUMBERED.match(line)
    return tuple(int(part) for part in match["number"].split(".")) if match else None


def follows(number: tuple[int, ...], previous: tuple[int, ...] | None) -> bool:
    """True where `number` may come right after `previous`: 7 after 6, 2.1 after 2, 2.2 after 2.1, 3 after 2.4, 3.1 after 2.4."""
    if previous is None:
        return number in ((1,), (1, 1))
    candidates = {(*previous, 1)}
    for depth in range(1, len(previous) + 1):
        step = (*previous[: depth - 1], previous[depth - 1] + 1)
        candidates |= {step, (*step, 1)}
    return number in candidates


@dataclass
class _Points:
    """Writes points, headings and key messages in the order they come, counting."""

    builder: TextBuilder
    headings: list[str] = field(default_factory=list)
    section_heading: str = ""
    previous: tuple[int, ...] | None = None
    numbered: bool = False
    lead_in: bool = False
    messages: int = 0

    def section(self, line: str) -> None:
        """A new section: its heading starts the path anew, and points may count on or start again."""
        self.builder.line(line)
        self.section_heading = line
        self.headings = []

    def unnumbered(self, lines: Sequence[str]) -> None:
        """The block of key messages that opinions of 2007-12 put first; before the lead-in it is preamble."""
        for line in lines:
            if not self.lead_in or not (ends_sentence(line) or len(line) > _HEADING_LIMIT):
                self.builder.line(line)
                continue
            self.messages += 1
            self.builder.passage(Role.KEY_MESSAGE, f"key message {self.messages}", line, self._path())

    def run(self, lines: list[str]) -> None:
        """Lines between two section marks: headings and points, or plain paragraphs where nothing is numbered."""
        starts = self._starts(lines)
        if not starts:
            self._paragraphs(lines)
            return
        opening = lines[: starts[0]]
        headings_from = _headings_before(opening)
        self.unnumbered(opening[:headings_from])
        self._write_headings(opening[headings_from:])
        for start, end in pairwise([*starts, len(lines)]):
            self._point(lines[start:end], _number(lines[end]) if end < len(lines) else None)

    def _starts(self, lines: Sequence[str]) -> list[int]:
        """Where points begin: at each number that follows the last one; every other number is part of a point."""
        starts: list[int] = []
        previous = self.previous
        for index, line in enumerate(lines):
            number = _number(line)
            if number is None:
                continue
            restart = previous is not None and not starts and number in ((1,), (1, 1))
            if follows(number, previous) or restart:
                if _NUMBER_LINE.match(line) and index + 1 == len(lines):
                    continue  # a number without a text
                starts.append(index)
                previous = number
        return starts

    def _point(self, lines: Sequence[str], following: tuple[int, ...] | None) -> None:
        number = _number(lines[0]) or ()
        self.previous = number
        self.numbered = True
        match = _NUMBERED.match(lines[0])
        body = [match["text"], *lines[1:]] if match else list(lines[1:])
        headings_from = len(body) if following is None else max(1, _headings_before(body))
        text = join_lines(body[:headings_from])
        printed = ".".join(str(part) for part in number)
        if not text:
            self.builder.line(lines[0])
        elif following == (*number, 1) and text[0].isupper() and not ends_sentence(text):
            self.headings = [f"{printed}. {text}"]  # `1. Introduction`: a chapter whose points are 1.1, 1.2
            self.builder.line(self.headings[0])
        else:
            self.builder.passage(Role.POINT, f"point {printed}", text, self._path(), prefix=f"{printed}. ")
        self._write_headings(body[headings_from:])

    def _paragraphs(self, lines: Sequence[str]) -> None:
        """A text without numbers: its paragraphs are what one can cite. Short lines that are no sentences are headings."""
        if self.numbered:
            self._write_headings(lines)
            return
        for line in lines:
            if ends_sentence(line) or len(line) > _HEADING_LIMIT:
                self.messages += 1
                role, word = (Role.KEY_MESSAGE, "key message") if self.lead_in else (Role.PARAGRAPH, "paragraph")
                self.builder.passage(role, f"{word} {self.messages}", line, self._path())
            else:
                self._write_headings([line])

    def _write_headings(self, lines: Sequence[str]) -> None:
        """Headings in a row are levels; a single one takes the place of the last at its level. A lead-in is none."""
        for line in lines:
            self.builder.line(line)
        lines = [line for line in lines if not _is_lead_in(line)]
        if not lines:
            return
        if len(lines) > 1 or _MAJOR_HEADING.match(lines[0]) or not self.headings:
            self.headings = list(lines)
        elif _MAJOR_HEADING.match(self.headings[0]) or re.match(r"\d+\. ", self.headings[0]):
            self.headings = [self.headings[0], *lines]
        else:
            self.headings = list(lines)

    def _path(self) -> tuple[str, ...]:
        return tuple(part for part in (self.section_heading, *self.headings) if part)


def _headings_before(body: Sequence[str]) -> int:
    """Index from which the lines of `body` are headings of what follows: no sentences, after the end of one."""
    index = len(body)
    while index > 0 and _is_heading(body[index - 1]):
        index -= 1
    while index < len(body) and index > 0 and not ends_sentence(body[index - 1]):
        index += 1  # the line before is broken off: what follows continues it
    return index


def _is_heading(line: str) -> bool:
    if _is_lead_in(line):
        return True
    first = line.lstrip("‘'“\"«(„ ")[:1]
    return (
        len(line) <= _HEADING_LIMIT
        and not line.endswith((";", ",", ".", ":", "’.", "”."))
        and (first.isupper() or first.isdigit())
        and not _FOOTNOTE.match(line)
        and _number(line) is None
        and len(line) > 2
    )


def _write_tail(builder: TextBuilder, tail: Sequence[str]) -> None:
    """Closing, then footnotes: each runs to the next call's number. ELI and ISSN lines are the journal's, and are left out."""
    rows = [line for line in tail if not _TAIL.match(line)]
    first_note = next((i for i, line in enumerate(rows) if _FOOTNOTE.match(line)), len(rows))
    for line in rows[:first_note]:
        builder.line(line)
    starts = [i for i in range(first_note, len(rows)) if _FOOTNOTE.match(rows[i])]
    for start, end in pairwise([*starts, len(rows)]):
        match = _FOOTNOTE.match(rows[start])
        if match is not None:
            text = join_lines([row for row in (match["text"], *rows[start + 1 : end]) if row])
            number = match["number"]
            if builder.passage(Role.FOOTNOTE, f"footnote {number}", text, prefix=f"({number}) ") is None:
                builder.line(rows[start])
