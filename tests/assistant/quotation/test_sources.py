"""The parts of texts that quotations are held against: their words, their labels, and two of them read as one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from checked_texts import AMARA, JOOST, TITLE, collection, document, source

from assistant.quotation.sources import HEADING, read_sources, running_on, source_of, speech_only
from assistant.quotation.sources import TITLE as TITLE_LABEL
from corpus.model import Document, Kind, Person, Role
from index.phrases import Stretch, stretches

FIRST, NARRATED, LAST = "We need trains", "said the rapporteur, who lives in Lemvig", "and we need them now"
SPEECH = f"“{FIRST}”, {NARRATED}, “{LAST}”."


def kept(held: Document) -> list[str] | None:
    """The words that are not optional in the speeches of a release's paragraph."""
    found = speech_only(source_of(held, held.passages[0]))
    if found is None:
        return None
    return [form for place, form in enumerate(found.words.forms) if place not in found.words.optional]


def release(text: str, *speeches: tuple[str, Person | None]) -> Document:
    return document("release@en", (Role.PARAGRAPH, text), kind=Kind.RELEASE, speeches=speeches)


def test_a_passage_with_its_words() -> None:
    found = source("asks for more trains")
    assert (found.text, found.passage.label, found.about.title) == ("asks for more trains", "point 1", TITLE)
    assert found.start == len(TITLE) + 1 == found.span(0, 1)[0]
    assert found.span(2, 4) == (found.start + 9, found.start + 20)


def test_a_title_and_a_heading_have_labels(tmp_path: Path) -> None:
    held = document("a@en", "asks for trains", title="One line")
    start = held.passages[0].start
    lines = [next(iter(stretches(held))), Stretch(held.about.id, start, start + 4, None)]
    title, heading = read_sources(collection(tmp_path, held), lines)
    assert (title.passage.label, title.text, title.passage.role) == (TITLE_LABEL, "One line", Role.PARAGRAPH)
    assert (heading.passage.label, heading.text) == (HEADING, "asks")


def test_texts_as_the_catalogue_holds_them_now(tmp_path: Path) -> None:
    held = document("a@en", "asks for trains", "asks for more trains than there are")
    catalogue = collection(tmp_path, held)
    behind = len(held.text)
    gone = [Stretch(document("b@en", "x").about.id, 0, 1, None), Stretch(held.about.id, behind, behind + 9, None)]
    sources = list(read_sources(catalogue, [*gone, *stretches(held)]))
    assert [each.text for each in sources] == [held.text[s.start : s.end] for s in stretches(held)]


def test_an_interrupted_speech_without_what_stands_between() -> None:
    held = release(SPEECH, (FIRST, AMARA), (LAST, AMARA))
    assert kept(held) == f"{FIRST} {LAST}".casefold().split()


@pytest.mark.parametrize(
    "speeches", [[], [(FIRST, AMARA)], [(FIRST, AMARA), (LAST, JOOST)], [(FIRST, AMARA), (LAST, None)]]
)
def test_what_two_people_say_is_not_one_speech(speeches: list[tuple[str, Person | None]]) -> None:
    assert kept(release(SPEECH, *speeches)) is None


def test_what_two_unknown_people_say_is_not_one_speech() -> None:
    assert kept(release(SPEECH, (FIRST, None), (LAST, None))) is None


def both(held: Document) -> str | None:
    """The words of the first passage and its neighbours read as one, optional ones in brackets."""
    found = running_on(held, held.passages[0])
    if found is None:
        return None
    words = found.words
    return " ".join(f"[{form}]" if place in words.optional else form for place, form in enumerate(words.forms))


def test_two_points_that_follow_one_another() -> None:
    assert both(document("a@en", "asks for trains;", "asks for boats.")) == "asks for trains asks for boats"


def test_words_between_two_points_part_them() -> None:
    assert both(document("a@en", "asks for trains;", (Role.FOOTNOTE, "on boats"), "asks for more")) is None


def test_a_number_between_does_not() -> None:
    held = document("a@en", "asks for trains;", "2.", "asks for boats")
    first, _, last = held.passages
    assert both(replace(held, passages=(first, last))) == "asks for trains [2] asks for boats"


def test_a_proposal_and_its_amendment_are_not_one() -> None:
    held = document("a@en", (Role.PROPOSAL, "a fee of five euro"), (Role.AMENDMENT, "no fee at all"))
    assert both(held) is None
