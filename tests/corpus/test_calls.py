"""Footnote calls in texts that do not mark them: found by number and order, and no reference taken for one."""

from __future__ import annotations

import pytest
from corpus_texts import labelled, opinion, parsed, points
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Role
from corpus.parsing.calls import mark_calls
from corpus.parsing.lines import CALL, Form, Line

MARK = "|"
"""Stands for CALL in what is expected, so that it can be read."""


def notes(*marks: str) -> list[Line]:
    return [Line(f"Note {mark}", Form.NOTE, mark) for mark in marks]


def marked(lines: list[str], *marks: str) -> list[str]:
    return [line.text.replace(CALL, MARK) for line in mark_calls([Line(text) for text in lines], notes(*marks))]


def test_each_call_is_marked_in_order() -> None:
    lines = ["welcomes it (1);", "rejects it (2), and (3) regrets it;"]
    assert marked(lines, "1", "2", "3") == ["welcomes it |(1);", "rejects it |(2), and (3) regrets it;"]
    assert marked(["it(1), (2) and more(3)."], "1", "2", "3") == ["it|(1), |(2) and more|(3)."]


def test_a_number_at_the_start_of_a_line_is_none() -> None:
    assert marked(["(1) welcomes it (1);", "(2) is an item;", "the end (2)."], "1", "2") == [
        "(1) welcomes it |(1);",
        "(2) is an item;",
        "the end |(2).",
    ]


@pytest.mark.parametrize(
    "reference",
    [
        "under Article 4(1) and (2)",
        "under Article 4 (1) or (2)",
        "in paragraph (1)",
        "points (1) to (2)",
        "Absatz (1) und (2)",
        "le paragraphe (1) et (2)",
        "apartado (1) y (2)",
    ],
)
def test_a_number_in_a_reference_is_none(reference: str) -> None:
    lines = [f"asks, {reference}, for more (1);", "and more (2)."]
    assert marked(lines, "1", "2") == [f"asks, {reference}, for more |(1);", "and more |(2)."]


def test_calls_are_printed_as_the_marks_of_their_notes() -> None:
    lines = ["Article 4(1) says it ( 1 ), see Article 5(2) ( 2 )."]
    assert marked(lines, "( 1 )", "( 2 )") == ["Article 4(1) says it |( 1 ), see Article 5(2) |( 2 )."]
    assert marked(["says ( 1 ) it (1)."], "1") == ["says ( 1 ) it |(1)."]
    assert marked(["says it (1) and not ( 1 )."], "( 1 )") == ["says it (1) and not |( 1 )."]
    assert marked(["in paragraph ( 1 )."], "( 1 )") == ["in paragraph |( 1 )."], "no reference is printed so"


def test_only_after_the_call_before_it() -> None:
    lines = ["has (2) too early (1);", "has (1) too late (2)."]
    assert marked(lines, "1", "2") == ["has (2) too early |(1);", "has (1) too late |(2)."]


def test_a_call_that_is_missing_leaves_the_others() -> None:
    lines = ["first (1);", "third (3)."]
    assert marked(lines, "1", "2", "3") == ["first |(1);", "third |(3)."]
    assert marked(["nothing."], "1") == ["nothing."]


def test_notes_whose_number_comes_again() -> None:
    """Each page of an older journal counts from one."""
    assert marked(["one (1);", "two (1);"], "1", "1") == ["one |(1);", "two |(1);"]


def test_stars_are_numbers_too() -> None:
    assert marked(["as amended (*1), and (1) more (1)."], "*1") == ["as amended |(*1), and (1) more (1)."]


def test_other_digits_are_other_numbers() -> None:
    assert marked(["eleven (11), one (1)."], "1") == ["eleven (11), one |(1)."]


def test_nothing_else_of_a_line_changes() -> None:
    line = Line("welcomes it (1);", Form.NUMBERED, "4", page="7")
    (found,) = mark_calls([line], notes("1"))
    assert (found.form, found.number, found.page) == (line.form, line.number, line.page)
    assert mark_calls([line], []) == [line]


@given(st.lists(st.text(alphabet="( )12*a", max_size=30), max_size=6), st.lists(st.sampled_from("12"), max_size=4))
def test_whatever_the_text_nothing_is_lost(lines: list[str], numbers: list[str]) -> None:
    found = mark_calls([Line(text) for text in lines], notes(*numbers))
    assert [line.text.replace(CALL, "") for line in found] == lines
    assert sum(line.text.count(CALL) for line in found) <= len(numbers)


def test_of_a_whole_text() -> None:
    """A flattened one: the notes stand below the signature, and the calls lead to them."""
    closing = (
        "Brussels, 5 March 2026.",
        "The President",
        "of the European Committee of the Regions",
        "Anna EXAMPLE",
        "(1) Yearbook of invented ferries, p. 7.",
        "(2) The same, p. 9.",
    )
    texts = ("welcomes Article 4(1) and (2) of the act (1);", "asks for more of it (2).")
    document = parsed(opinion(*points(*texts), closing=closing))
    assert labelled(document, Role.FOOTNOTE) == {
        "footnote 1": "Yearbook of invented ferries, p. 7.",
        "footnote 2": "The same, p. 9.",
    }
    assert list(labelled(document, Role.POINT).values()) == list(texts)
    footnotes = {passage.id: passage.label for passage in document.passages}
    assert [(document.text[call.start : call.end], footnotes[call.footnote]) for call in document.calls] == [
        ("(1)", "footnote 1"),
        ("(2)", "footnote 2"),
    ]
    assert document.text[: document.calls[0].start].endswith("of the act ")
