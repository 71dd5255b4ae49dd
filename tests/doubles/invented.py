"""Invented opinions and releases as data: written once, shown in every layout by the renderers beside this module.

What a parser should find is known from the data, so that each layout can be held to it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from corpus.model import Kind, Person, RapporteurRole, Role


class Era(StrEnum):
    """Layouts of the Official Journal, by their first year."""

    Y1994 = "1994"  # Committee of the Regions, preamble, 1.1. or no numbers, plain HTML
    Y1999 = "1999"  # CoR, preamble, 1., 2.3., plain HTML
    Y2004 = "2004"  # preamble kept, then points 1.1 in XHTML
    Y2007 = "2007"  # key messages first, then rapporteur and reference, sections I and II
    Y2009 = "2009"  # as 2007, points as plain paragraphs `1.   text`, `I. GENERAL OBSERVATIONS`
    Y2013 = "2013"  # no key messages; subheads A., B.
    Y2015 = "2015"  # European Committee of the Regions; amendments first
    Y2023 = "2023"  # act by act: C/2024/123, ELI, `oj-` classes


@dataclass(frozen=True)
class Point:
    """A numbered point; `notes` maps the mark of a call in `text` (`(1)`) to the footnote's words."""

    number: str
    text: str
    items: tuple[tuple[str, str], ...] = ()
    """Sub-items: marker (`(a)`, `—`) and words."""


@dataclass(frozen=True)
class Section:
    """A heading with what stands below it; an empty heading is none."""

    heading: str
    points: tuple[Point, ...] = ()
    messages: tuple[str, ...] = ()
    """Unnumbered key messages or paragraphs."""


@dataclass(frozen=True)
class Amendment:
    """One amendment; `inserted` are the words of `amendment` printed in bold."""

    number: int
    target: tuple[str, ...]
    proposal: tuple[str, ...]
    """Paragraphs of the left cell; empty for a new provision."""
    amendment: tuple[str, ...]
    inserted: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class InventedRapporteur:
    printed: str
    """The line as printed, `Ana EXAMPLE (PT/EPP), Mayor of Nowhere`."""
    person: Person
    role: RapporteurRole = RapporteurRole.RAPPORTEUR


@dataclass(frozen=True)
class InventedReference:
    printed: tuple[str, ...]
    number: str | None
    """Normalised, `COM(2023) 411`."""


@dataclass(frozen=True)
class Words:
    """The fixed words of one language."""

    language: str
    committee: str
    """In ordinary letters, `European Committee of the Regions`."""
    lead_in: str
    """In capitals, `THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),`."""
    opinion_of: str
    """How a title begins, `Opinion of the European Committee of the Regions`."""
    rapporteur: str
    general_rapporteur: str
    co_rapporteurs: str
    reference: str
    policy_section: str
    amendments_section: str
    amendment: str
    """With `{}` for the number: `Amendment {}`, `{}. módosítás`."""
    proposed_header: str
    committee_header: str
    reason: str
    brussels: str
    """With `{}` for the date: `Brussels, {}.`."""
    president: tuple[str, ...]
    """`The President`, `of the European Committee of the Regions`."""
    months: tuple[str, ...]
    """Names of the months as dates have them, January first."""


@dataclass(frozen=True)
class InventedOpinion:
    """An opinion or resolution that never was."""

    celex: str
    language: str
    era: Era
    kind: Kind
    title: str
    subtitle: str = ""
    """`(Own-initiative opinion)`."""
    oj_number: str = ""
    """`C/2026/1`, `2009/C 76/04`, `98/C 999/01`."""
    number: str = ""
    """The Committee's own, where the text prints it: `CdR 999/97 fin`."""
    adopted: dt.date | None = None
    published: dt.date | None = None
    plenary: int | None = None
    """Where the text names it (preambles up to 2006)."""
    commission: str = ""
    """As printed in a preamble: `Commission 3`, `Commission for Economic and Social Policy`."""
    rapporteurs: tuple[InventedRapporteur, ...] = ()
    groups: tuple[str, ...] = ()
    """Groups that submitted a resolution, normalised."""
    groups_line: str = ""
    references: tuple[InventedReference, ...] = ()
    preamble: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    act: str = ""
    """Title of the act the amendments are about."""
    notes: tuple[tuple[str, str], ...] = ()
    """Footnotes: number (`1`, `*1`) and words; the call `(1)` stands in a point's words."""
    president: str = ""
    eli: str = ""

    def labels(self) -> dict[tuple[str, Role], str]:
        """Every passage a reader would cite: (label, role) -> its words, items of a point on lines of their own."""
        found: dict[tuple[str, Role], str] = {}
        for section in self.sections:
            for point in section.points:
                rows = [point.text, *(f"{marker} {words}" for marker, words in point.items)]
                found[f"point {point.number}", Role.POINT] = "\n".join(rows)
        for amendment in self.amendments:
            label = f"Amendment {amendment.number}"
            if amendment.proposal:
                found[label, Role.PROPOSAL] = "\n".join(amendment.proposal)
            found[label, Role.AMENDMENT] = "\n".join(amendment.amendment)
            if amendment.reason:
                found[label, Role.REASON] = amendment.reason
        for number, words in self.notes:
            found[f"footnote {number}", Role.FOOTNOTE] = words
        messages = [message for section in self.sections for message in section.messages]
        for position, message in enumerate(messages, start=1):
            found[f"key message {position}", Role.KEY_MESSAGE] = message
        return found
