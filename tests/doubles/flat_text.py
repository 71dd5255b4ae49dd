"""Invented opinions as text files: a page of the Official Journal copied without its structure, below a header.

Numbers and markers stand on lines of their own, but in the years up to 2003; the columns of a table come one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from doubles.arranged import arrange
from doubles.invented import Amendment, Era, InventedOpinion, Point, Words

_ONE_LINE = (Era.Y1994, Era.Y1999)
"""Years in which a point's number stands before its words."""


def flat_text(opinion: InventedOpinion) -> bytes:
    """The opinion as lines below a header that holds its CELEX number and title."""
    page = _Page(opinion)
    arrange(opinion, page)
    head = {
        "CELEX": opinion.celex,
        "Title": f"{opinion.title} {opinion.subtitle}".strip(),
        "Language": opinion.language,
        "Kind": opinion.kind,
    }
    lines = [*(f"{key}: {value}" for key, value in head.items()), "---", *_front(opinion), *page.lines, *_end(opinion)]
    return "\n".join(line for line in lines if line).encode()


def _front(opinion: InventedOpinion) -> list[str]:
    published = opinion.published
    date = f"{published.day}.{published.month}.{published.year}" if published else ""
    number = f"({opinion.oj_number})" if opinion.oj_number else ""
    title = [opinion.title, opinion.subtitle, opinion.number, number]
    return [date, opinion.language.upper(), "Official Journal of the European Union", *title]


def _end(opinion: InventedOpinion) -> list[str]:
    notes = [f"({number})   {words}" for number, words in opinion.notes]
    return [*notes, f"ELI: {opinion.eli}", "ISSN 1977-091X (electronic edition)"] if opinion.eli else notes


class _Page:
    """The parts of an opinion as lines."""

    def __init__(self, opinion: InventedOpinion) -> None:
        self._opinion = opinion
        self.lines: list[str] = []

    def paragraph(self, text: str) -> None:
        self.lines.append(text)

    def label(self, label: str, values: Sequence[str]) -> None:
        self.lines += [label, ":", *values]

    def heading(self, text: str) -> None:
        self.lines.append(text)

    def subheading(self, text: str) -> None:
        self.lines.append(text)

    def point(self, point: Point) -> None:
        number = f"{point.number}." if "." not in point.number else point.number
        one_line = self._opinion.era in _ONE_LINE
        self.lines += [f"{number} {point.text}"] if one_line else [number, point.text]
        for marker, words in point.items:
            self.lines += [marker, words]

    def amendment(self, amendment: Amendment, words: Words) -> None:
        self.lines += [words.amendment.format(amendment.number), *amendment.target]
        self.lines += [words.proposed_header, words.committee_header, *amendment.proposal, *amendment.amendment]
        if amendment.reason:
            self.lines += [words.reason, amendment.reason]

    def closing(self, place: str, date: str, signature: Sequence[str]) -> None:
        self.lines += [place.format(date), *signature]
