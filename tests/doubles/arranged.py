"""The order in which an opinion's parts stand in the layouts from 2004 on, for renderers of files that keep its structure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from corpus.model import RapporteurRole
from doubles.invented import Amendment, Era, InventedOpinion, Point, Words
from doubles.words import WORDS, before_2015, printed_date

_PREAMBLE_ERAS = (Era.Y1994, Era.Y1999, Era.Y2004)
_MESSAGES_FIRST = (Era.Y2007, Era.Y2009)


class Renderer(Protocol):
    """Takes the parts of an opinion as they come."""

    def paragraph(self, text: str) -> None: ...

    def label(self, label: str, values: Sequence[str]) -> None: ...

    def heading(self, text: str) -> None: ...

    def subheading(self, text: str) -> None: ...

    def point(self, point: Point) -> None: ...

    def amendment(self, amendment: Amendment, words: Words) -> None: ...

    def closing(self, place: str, date: str, signature: Sequence[str]) -> None: ...


def words_of(opinion: InventedOpinion) -> Words:
    words = WORDS[opinion.language]
    return words if opinion.era in (Era.Y2015, Era.Y2023) else before_2015(words)


def arrange(opinion: InventedOpinion, renderer: Renderer) -> None:
    """Hands everything below the title to `renderer`, in the order of the opinion's layout."""
    words = words_of(opinion)
    if opinion.groups_line:
        renderer.paragraph(opinion.groups_line)
    if opinion.era in _PREAMBLE_ERAS:
        renderer.paragraph(words.lead_in)
        for paragraph in opinion.preamble:
            renderer.paragraph(paragraph)
        _sections(opinion, renderer, words, policy="")
        _amendments(opinion, renderer, words, words.amendments_section)
    elif opinion.era in _MESSAGES_FIRST:
        renderer.paragraph(words.lead_in)
        for message in (message for section in opinion.sections for message in section.messages):
            renderer.paragraph(message)
        _front(opinion, renderer, words)
        _sections(opinion, renderer, words, policy=f"I. {words.policy_section}", lead_in=False)
        _amendments(opinion, renderer, words, f"II. {words.amendments_section}")
    else:
        _front(opinion, renderer, words)
        _amendments(opinion, renderer, words, f"I. {words.amendments_section}")
        number = "II. " if opinion.amendments else ""
        _sections(opinion, renderer, words, policy=f"{number}{words.policy_section}")
    if opinion.adopted:
        place, date = words.brussels, printed_date(opinion.adopted, opinion.language)
        renderer.closing(place, date, (*words.president, opinion.president))


def _front(opinion: InventedOpinion, renderer: Renderer, words: Words) -> None:
    labels = {
        RapporteurRole.RAPPORTEUR: words.rapporteur,
        RapporteurRole.GENERAL: words.general_rapporteur,
        RapporteurRole.CO_RAPPORTEUR: words.co_rapporteurs,
    }
    for role, label in labels.items():
        names = [rapporteur.printed for rapporteur in opinion.rapporteurs if rapporteur.role is role]
        if names:
            renderer.label(label, names)
    if opinion.references:
        renderer.label(words.reference, [line for found in opinion.references for line in found.printed])


def _sections(opinion: InventedOpinion, renderer: Renderer, words: Words, policy: str, lead_in: bool = True) -> None:
    if policy:
        renderer.heading(policy)
    if policy and lead_in:
        renderer.paragraph(words.lead_in)
    for section in opinion.sections:
        if section.heading:
            renderer.subheading(section.heading)
        for point in section.points:
            renderer.point(point)
        for message in section.messages if opinion.era not in _MESSAGES_FIRST else ():
            renderer.paragraph(message)


def _amendments(opinion: InventedOpinion, renderer: Renderer, words: Words, heading: str) -> None:
    if not opinion.amendments:
        return
    renderer.heading(heading)
    if opinion.act:
        renderer.paragraph(opinion.act)
    for amendment in opinion.amendments:
        renderer.amendment(amendment, words)


def marked(text: str, phrases: Sequence[str]) -> list[tuple[str, bool]]:
    """`text` in pieces, with True for those that are one of `phrases`: inserted words."""
    known = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    pieces = re.split(f"({known})", text) if known else [text]
    return [(piece, piece in phrases) for piece in pieces if piece]


def with_calls(text: str, notes: Sequence[tuple[str, str]]) -> list[tuple[str, str | None]]:
    """`text` in pieces, with the number of the note for those that are a call: ` (1)`."""
    known = {f" ({number})": number for number, _ in notes}
    pieces = re.split("(" + "|".join(re.escape(call) for call in known) + ")", text) if known else [text]
    return [(piece, known.get(piece)) for piece in pieces if piece]
