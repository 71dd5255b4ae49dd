"""The `Key: value` lines a text file may begin with."""

from __future__ import annotations

import pytest

from corpus.header import split_header


def test_a_header_is_split_from_the_text() -> None:
    header, rest = split_header(
        ["CELEX: 52024AR9999", "Title:  A title: with a colon ", "---", "First line", "---", "Last"]
    )
    assert header.get("celex") == "52024AR9999"
    assert header.get("title") == "A title: with a colon"
    assert rest == ["First line", "---", "Last"]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Just a text", "of two lines"],
        ["Title: no line closes it", "and so it is a text"],
        ["A sentence comes first.", "Title: x", "---", "text"],
        [*(f"Key{'x' * n}: v" for n in range(45)), "---", "text"],  # a rule further down is part of the text
    ],
)
def test_without_a_header_every_line_is_text(lines: list[str]) -> None:
    header, rest = split_header(lines)
    assert header.values == {}
    assert rest == lines


def test_keys_are_read_in_any_case_and_others_passed_over() -> None:
    header, rest = split_header(["LANGUAGE: EN", "", "Colour: blue", "kind:   ", "-----  ", "text"])
    assert header.values == {"language": "EN"}
    assert header.get("kind") is None
    assert rest == ["text"]


@pytest.mark.parametrize(
    ("value", "flag"),
    [("yes", True), ("Yes", True), ("TRUE", True), ("1", True), ("no", False), ("", False), ("maybe", False)],
)
def test_a_flag(value: str, flag: bool) -> None:
    assert split_header([f"Truncated: {value}", "---"])[0].flag("truncated") is flag
