"""Joining lines that a flattened page broke apart."""

from __future__ import annotations

import pytest

from corpus.parsing.flow import ENUMERATOR, ends_sentence, join_fragments


@pytest.mark.parametrize(
    "line",
    [
        "It ends.", "welcomes this;", "asks for:", "Does it?", "It does!", "and so on…", "he said.’", "he said.”",
        "he said.)",
        "a study shows this ( 1 ) ;", "a study shows this. (12)", "as was said (3).", "It ends.   ", "sagte er.“",
        "elle l’a dit. »", "er sagt es.«", 'he said. "',
    ],
)  # fmt: skip
def test_a_line_that_ends_a_sentence(line: str) -> None:
    assert ends_sentence(line)


@pytest.mark.parametrize(
    "line", ["", "it goes on", "it goes on,", "Article 5(1)", "(a)", "as was said (3)", "A heading", "– and"]
)
def test_a_line_that_does_not(line: str) -> None:
    assert not ends_sentence(line)


def test_only_the_end_of_a_line_counts() -> None:
    assert ends_sentence("words " * 10_000 + "end.")
    assert not ends_sentence("It ended. " + "words " * 10_000)


@pytest.mark.parametrize(
    "marker", ["1.", "12)", "(3)", "2a.", "a)", "(b)", "(iv)", "—", "–", "-", "•", "·", "‘1.", "“(a)", "'2."]
)
def test_a_list_marker_alone(marker: str) -> None:
    assert ENUMERATOR.match(marker)


@pytest.mark.parametrize("line", ["1", "1. text", "(a) text", "word", "(abcde)", "1234.", "", "--"])
def test_no_list_marker_alone(line: str) -> None:
    assert not ENUMERATOR.match(line)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((), ""),
        (("", "  "), ""),
        (("one",), "one"),
        (("  one  ", "", "two"), "one two"),
        (("Member States", "and regions", "shall pay."), "Member States and regions shall pay."),
        (("until 2030", ", at the latest", "."), "until 2030, at the latest."),
        (("the ‘open counter", "’", "is open"), "the ‘open counter’ is open"),
        (("asks for:", "(a)", "more;", "(b)", "less."), "asks for:\n(a) more;\n(b) less."),
        (("asks for:", "(a) more;", "(b) less."), "asks for:\n(a) more;\n(b) less."),
        (("1.", "One.", "2.", "Two."), "1. One.\n2. Two."),
        (("—", "first;", "—", "second."), "— first;\n— second."),
        (("It ends.", "Another begins."), "It ends.\nAnother begins."),
        (("It ends.", "‘Another’ begins."), "It ends.\n‘Another’ begins."),
        (("It ends.", "2030 is the year."), "It ends.\n2030 is the year."),
        (("it ends;", "but goes on"), "it ends; but goes on"),
        (("it breaks", "Here in a name"), "it breaks Here in a name"),
    ],
)  # fmt: skip
def test_lines_are_joined(lines: tuple[str, ...], text: str) -> None:
    assert join_fragments(lines) == text
