"""Invented texts written as blocks of lines: what is a point, a sub-item or a paragraph shows from how a line begins."""

from __future__ import annotations

import re

from corpus.model import Person, RapporteurRole
from doubles.invented import Amendment, InventedRapporteur, InventedReference, Point, Section

_POINT = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2})*)\.? (?P<text>.+)$")
_ITEM = re.compile(r"^(?P<marker>—|\([a-z]\)) (?P<text>.+)$")


def paragraphs(block: str) -> tuple[str, ...]:
    """Paragraphs parted by blank lines; the lines of one are joined. No-break spaces stay."""
    rows = [" ".join(line.strip(" ") for line in part.strip(" \n").split("\n")) for part in re.split(r"\n *\n", block)]
    return tuple(row for row in rows if row)


def points(block: str) -> tuple[Point, ...]:
    """Points (`12. text`, `1.1. text`) and their items (`(a) text`, `— text`); any other line goes on from the one before."""
    found: list[tuple[str, list[str], list[tuple[str, list[str]]]]] = []
    for line in block.strip(" \n").split("\n"):
        words = line.strip(" ")
        if match := _POINT.match(words):
            found.append((match["number"], [match["text"]], []))
        elif match := _ITEM.match(words):
            found[-1][2].append((match["marker"], [match["text"]]))
        else:
            _, text, items = found[-1]
            (items[-1][1] if items else text).append(words)
    return tuple(
        Point(number, " ".join(text), tuple((marker, " ".join(rows)) for marker, rows in items))
        for number, text, items in found
    )


def section(heading: str, block: str) -> Section:
    """A heading and the points below it."""
    return Section(heading, points(block))


def messages(block: str, heading: str = "") -> Section:
    """Unnumbered paragraphs."""
    return Section(heading, messages=paragraphs(block))


def amendment(
    number: int, target: str, proposal: str, amended: str, inserted: tuple[str, ...] = (), reason: str = ""
) -> Amendment:
    """An amendment; `target` has a line for each of its lines, cells have blank lines between their paragraphs."""
    lines = tuple(line.strip(" ") for line in target.strip(" \n").split("\n"))
    return Amendment(number, lines, paragraphs(proposal), paragraphs(amended), inserted, " ".join(paragraphs(reason)))


def rapporteur(
    printed: str,
    name: str,
    country: str | None = None,
    group: str | None = None,
    function: str | None = None,
    role: RapporteurRole = RapporteurRole.RAPPORTEUR,
) -> InventedRapporteur:
    """A rapporteur as printed, and whom that names."""
    return InventedRapporteur(printed, Person(name, country, group, function), role)


def reference(number: str | None, *printed: str) -> InventedReference:
    """A reference document: its normalised number and its lines."""
    return InventedReference(printed, number)
