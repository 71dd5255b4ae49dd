"""Numbered points, key messages and headings. What is a point is decided by counting: the next number in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from corpus.model import Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.flow import ends_sentence, join_lines
from corpus.parsing.lines import Form, Line
from corpus.vocabulary import LEAD_IN, POINTS_SECTION

_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})"
_NUMBER_LINE = re.compile(rf"^{_NUMBER}\.?$")
_NUMBERED = re.compile(rf"^{_NUMBER}(?:\.|(?<=\.\d)|(?<=\.\d\d))\s+(?P<text>\S.*)$", re.DOTALL)
_NOTE_MARK = re.compile(r"^\(\s?\*?\d{1,3}\s?\)")
_MAJOR_HEADING = re.compile(r"^(?:[IVX]{1,5}|[A-Z])\.\s")
_HEADING_LIMIT = 250
"""Characters: the longest headings seen are about 180."""
_FIRST = ((1,), (1, 1))


def is_lead_in(line: Line) -> bool:
    """The committee's name as a line of its own in capitals: in a closing it stands in ordinary letters."""
    return bool(LEAD_IN.match(line.text)) and sum(c.isupper() for c in line.text) > 10


def is_section(line: Line, within: str) -> bool:
    """A section's heading. Within a section `General comments` in ordinary letters is a heading like any other."""
    return bool(POINTS_SECTION.match(line.text)) and (not within or line.text.isupper())


def point_number(line: Line) -> tuple[int, ...] | None:
    """The number a line begins a point with, as its source or its own words say; None for any other line."""
    if line.form is Form.NUMBERED:
        match = _NUMBER_LINE.match(line.number)
    elif line.form is Form.FRAGMENT:
        match = _NUMBER_LINE.match(line.text) or _NUMBERED.match(line.text)
    elif line.form is Form.PARAGRAPH:
        match = _NUMBERED.match(line.text)
    else:
        match = None
    return tuple(int(part) for part in match["number"].split(".")) if match else None


def follows(number: tuple[int, ...], previous: tuple[int, ...] | None) -> bool:
    """True where `number` may come right after `previous`: 7 after 6, 2.1 after 2, 2.2 after 2.1, 3 after 2.4, 3.1 after 2.4."""
    if previous is None:
        return number in _FIRST
    candidates = {(*previous, 1)}
    for depth in range(1, len(previous) + 1):
        step = (*previous[: depth - 1], previous[depth - 1] + 1)
        candidates |= {step, (*step, 1)}
    return number in candidates


@dataclass
class Points:
    """Writes points, headings and key messages in the order they come, counting."""

    builder: TextBuilder
    headings: list[str] = field(default_factory=list)
    section_heading: str = ""
    previous: tuple[int, ...] | None = None
    numbered: bool = False
    lead_in: bool = False
    messages: int = 0

    def section(self, heading: str) -> None:
        """A new section: its heading starts the path anew, and points may count on or start again."""
        self.builder.line(heading)
        self.section_heading = heading
        self.headings = []

    def unnumbered(self, lines: Sequence[Line]) -> None:
        """The block of key messages that opinions of 2007-12 put first; before the lead-in it is preamble."""
        for line in lines:
            if not self.lead_in or not _is_paragraph(line):
                self.builder.line(line.text)
                continue
            self._paragraph(Role.KEY_MESSAGE, "key message", line)

    def run(self, lines: Sequence[Line]) -> None:
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
            self._point(lines[start:end], point_number(lines[end]) if end < len(lines) else None)

    def _starts(self, lines: Sequence[Line]) -> list[int]:
        """Where points begin: at each number that follows the last one; every other number is part of a point."""
        starts: list[int] = []
        previous = self.previous
        for index, line in enumerate(lines):
            number = point_number(line)
            if number is None:
                continue
            restart = previous is not None and not starts and number in _FIRST
            # A source that says "a point" is believed where it counts up, even over a gap.
            told = line.form is Form.NUMBERED and (previous is None or number > previous)
            if follows(number, previous) or restart or told:
                if _is_number_alone(line) and index + 1 == len(lines):
                    continue  # a number without a text
                starts.append(index)
                previous = number
        return starts

    def _point(self, lines: Sequence[Line], following: tuple[int, ...] | None) -> None:
        number = point_number(lines[0]) or ()
        self.previous = number
        self.numbered = True
        body = [*_words_of_start(lines[0]), *lines[1:]]
        headings_from = len(body) if following is None else _headings_before(body, min(1, len(body)))
        text = join_lines(body[:headings_from])
        printed = ".".join(str(part) for part in number)
        if not text:
            self.builder.line(f"{printed}.")
        elif following == (*number, 1) and text[0].isupper() and not ends_sentence(text):
            self.headings = [f"{printed}. {text}"]  # `1. Introduction`: a chapter whose points are 1.1, 1.2
            self.builder.line(self.headings[0])
        else:
            label = f"point {printed}"
            self.builder.passage(Role.POINT, label, text, self._path(), prefix=f"{printed}. ", page=lines[0].page)
        self._write_headings(body[headings_from:])

    def _paragraphs(self, lines: Sequence[Line]) -> None:
        """A text without numbers: its paragraphs are what one can cite. Short lines that are no sentences are headings."""
        if self.numbered:
            self._write_headings(lines)
            return
        for line in lines:
            if _is_paragraph(line):
                role, word = (Role.KEY_MESSAGE, "key message") if self.lead_in else (Role.PARAGRAPH, "paragraph")
                self._paragraph(role, word, line)
            else:
                self._write_headings([line])

    def _paragraph(self, role: Role, word: str, line: Line) -> None:
        self.messages += 1
        self.builder.passage(role, f"{word} {self.messages}", join_lines([line]), self._path(), page=line.page)

    def _write_headings(self, lines: Sequence[Line]) -> None:
        """Headings in a row are levels; a single one takes the place of the last at its level. A lead-in is none."""
        for line in lines:
            self.builder.line(join_lines([line]))
        texts = [line.text for line in lines if not is_lead_in(line) and line.text]
        if not texts:
            return
        if len(texts) > 1 or _MAJOR_HEADING.match(texts[0]) or not self.headings:
            self.headings = texts
        elif _MAJOR_HEADING.match(self.headings[0]) or re.match(r"\d+\. ", self.headings[0]):
            self.headings = [self.headings[0], *texts]
        else:
            self.headings = texts

    def _path(self) -> tuple[str, ...]:
        return tuple(part for part in (self.section_heading, *self.headings) if part)


def _is_number_alone(line: Line) -> bool:
    return not line.text or (line.form is Form.FRAGMENT and bool(_NUMBER_LINE.match(line.text)))


def _words_of_start(line: Line) -> list[Line]:
    """What a point's first line holds besides its number."""
    if line.form is Form.NUMBERED:
        return [Line(line.text, Form.ITEM, page=line.page)] if line.text else []
    match = _NUMBERED.match(line.text)
    form = Form.FRAGMENT if line.form is Form.FRAGMENT else Form.ITEM
    return [Line(match["text"], form, page=line.page)] if match else []


def _is_paragraph(line: Line) -> bool:
    if line.form in (Form.HEADING, Form.TABLE):
        return line.form is Form.TABLE
    return line.form is Form.ITEM or ends_sentence(line.text) or len(line.text) > _HEADING_LIMIT


def _headings_before(body: Sequence[Line], least: int = 0) -> int:
    """Index from which the lines of `body` are headings of what follows: no sentences, after the end of one."""
    index = len(body)
    while index > least and _is_heading(body[index - 1]):
        index -= 1
    while 0 < index < len(body) and body[index].form is not Form.HEADING and not ends_sentence(body[index - 1].text):
        index += 1  # the line before is broken off: what follows continues it
    return index


def _is_heading(line: Line) -> bool:
    if line.form is Form.HEADING or is_lead_in(line):
        return True
    if line.form not in (Form.FRAGMENT, Form.PARAGRAPH):
        return False
    text = line.text
    first = text.lstrip("‘'“\"«(„ ")[:1]
    return (
        2 < len(text) <= _HEADING_LIMIT
        and not text.endswith((";", ",", ".", ":", "’.", "”."))
        and (first.isupper() or first.isdigit())
        and not _NOTE_MARK.match(text)
        and point_number(line) is None
    )
