"""Checks made by hand, on the small documents of `ui_examples`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ui_examples import HOSTILE, document, hostile_document

from assistant.quotation.alignment import Op
from assistant.quotation.speakers import Attribution, Voice
from assistant.quotation.verdicts import Difference, Match, Verdict, Verification
from corpus.model import Document, Person, Role

ANA = Person("Ana ABC", "EL", "PES", "Mayor of Nowhere")


def same(words: str) -> Difference:
    return Difference(Op.EQUAL, words, words)


def changed(quote: str, source: str) -> Difference:
    return Difference(Op.REPLACE, quote, source)


def added(quote: str) -> Difference:
    return Difference(Op.INSERT, quote, "")


def left_out(source: str, *, marked: bool = False) -> Difference:
    return Difference(Op.DELETE, "", source, marked)


def match(
    differences: Sequence[Difference],
    said: str,
    *,
    of: Document | None = None,
    label: str = "point 1",
    role: Role | None = None,
    voice: Voice = Voice.COMMITTEE,
    person: Person | None = None,
) -> Match:
    """The place where `said` stands in a passage."""
    held = of or document()
    passage = next(each for each in held.passages if each.label == label and role in (None, each.role))
    text = held.text_of(passage)
    start = passage.start + text.index(said)
    who = Attribution(voice, person, (ANA,))
    return Match(
        held.about, passage, text, passage.start, passage.end, start, start + len(said), 0.9, tuple(differences), who
    )


def verbatim(*, voice: Voice = Voice.COMMITTEE, person: Person | None = None) -> Match:
    return match([same("calls for more ferries")], "calls for more ferries", voice=voice, person=person)


def altered() -> Match:
    """Of `calls for fewer very fast`: the source has `calls for more ferries`."""
    differences = [same("calls for "), changed("fewer ", "more "), added("very "), changed("fast", "ferries")]
    return match(differences, "calls for more ferries")


def hostile() -> Match:
    """Hostile words in the quotation, the source, and all that is known of it."""
    held = hostile_document()
    person = held.passages[0].speaker
    differences = [changed(HOSTILE, HOSTILE), same(" ends")]
    return match(differences, f"{HOSTILE} ends", of=held, label=HOSTILE, voice=Voice.PERSON, person=person)


def checked(verdict: Verdict, *matches: Match, explanation: str = "So it is.") -> Verification:
    return Verification(verdict, False, matches, explanation, 7)


def at(of: Match, **about: object) -> Match:
    """The same place in a document that differs in what is known of it."""
    return replace(of, about=replace(of.about, **about))  # type: ignore[arg-type]
