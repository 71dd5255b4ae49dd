"""The plain HTML of the Official Journal from 1994 to 2003: paragraphs without classes, under a head of EUR-Lex.

The head names the CELEX number, the title with the Committee's own number, and the place in the journal, `Official Journal
C 116 , 14/04/1997 P. 0039`; the text begins with its title once more.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from corpus.header import Header
from corpus.parsing.calls import mark_calls
from corpus.parsing.front import COMMITTEE_NUMBER
from corpus.parsing.lines import Form, Line, Reading
from corpus.parsing.oj_blocks import Blocks
from corpus.vocabulary import OPINION_TITLE, RESOLUTION_TITLE

_TEXT = "TexteOnly"
PARTS = frozenset({_TEXT, "docHtml", "document1", "textTabContent"})
"""Ids of what holds the text in a page of EUR-Lex."""
_CELEX = re.compile(r"^(?:Document )?(?P<celex>5\d{4}[A-Z]{2}\d{4}(?:\(\d{2}\))?(?:R\(\d{2}\))?)$")
_JOURNAL = re.compile(
    r"^[^\d(]{2,40}\bC \d{1,3}(?: ?[A-Z])?\b\D{1,12}(?P<day>\d{1,2})(?P<mark>[/.])(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)\b\D{1,12}\d"
)
"""Of the line on the journal, in any language: `C 116 , 14/04/1997 P. 0039`, or as EUR-Lex has it now, `C 116, 14.4.1997, p. 39`."""
_OJ_NUMBER = re.compile(r"(?<=\S)\s?(?P<number>\((?:19|20)?\d\d/C \d{1,3}(?: ?[A-Z])?/\d{1,3}\))$")
_NOTE = re.compile(r"^\((?P<number>\d{1,3})\)\s*(?P<text>\S.*)$")
_HEAD_LINES = 40
"""Lines in which the head of a page stands: names of the page and its languages may come before."""
_TITLE_LINES = 5


def read_plain(root: etree._Element) -> Reading:
    """The text of a plain page, each fact of its head on a line of its own; its notes told by the marks they begin with."""
    part = next((div for div in root.iter("{*}div") if div.get("id") == _TEXT), None)
    text = None if part is None else Blocks().read(part)
    if part is not None:
        part.clear()
    page = Blocks().read(root)
    at = next((i for i, line in enumerate(page[:_HEAD_LINES]) if _JOURNAL.match(line.text)), None)
    head = [] if at is None else page[: at + 1]
    lines = page[len(head) :] if text is None else text
    body, notes = _notes_apart(_with_head(head, list(_numbers_apart(lines))))
    return Reading((*mark_calls(body, notes), *notes), Header(_facts(head)))


def _facts(head: Sequence[Line]) -> dict[str, str]:
    facts = {}
    if celex := next((match["celex"] for line in head if (match := _CELEX.match(line.text))), None):
        facts["celex"] = celex
    match = _JOURNAL.match(head[-1].text) if head else None
    try:
        if match:
            facts["published"] = dt.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:  # no such day
        pass
    return facts


def _with_head(head: Sequence[Line], text: list[Line]) -> list[Line]:
    """The text with the Committee's number and the line on the journal after its title; the title is not repeated."""
    if not head:
        return text
    title = next((line.text for line in reversed(head) if _is_title(line.text)), "")
    number = COMMITTEE_NUMBER.search(title)
    name = title[: number.start()].rstrip(" (") if number else title
    repeated = bool(name and text) and _letters(text[0].text).startswith(_letters(name))
    opening = text[:1] if repeated else [Line(name, Form.PARAGRAPH)] if name else []
    numbers = [Line(number["number"], Form.PARAGRAPH)] if number else []
    return [*opening, *numbers, replace(head[-1], form=Form.PARAGRAPH), *text[repeated:]]


def _is_title(text: str) -> bool:
    return bool(OPINION_TITLE.match(text) or RESOLUTION_TITLE.match(text))


def _letters(text: str) -> str:
    """Without spaces and quotation marks, which the head prints otherwise than the text."""
    return "".join(character for character in text.casefold() if character.isalnum())


def _numbers_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The journal's number, printed after the title, on a line of its own."""
    for index, line in enumerate(lines):
        match = _OJ_NUMBER.search(line.text[-40:]) if index < _TITLE_LINES else None
        if match is None:
            yield line
        else:
            yield replace(line, text=line.text[: -len(match[0])])
            yield Line(match["number"], Form.PARAGRAPH)


def _notes_apart(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The notes at the end, numbered from 1 on; where they are not, nothing is told apart."""
    start = len(lines)
    while start > 0 and _NOTE.match(lines[start - 1].text):
        start -= 1
    matches = [match for line in lines[start:] if (match := _NOTE.match(line.text))]
    if [int(match["number"]) for match in matches] != [*range(1, len(matches) + 1)]:
        return lines, []
    return lines[:start], [Line(match["text"], Form.NOTE, match["number"]) for match in matches]
