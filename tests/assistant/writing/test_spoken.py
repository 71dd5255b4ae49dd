"""Reasoning that a model writes before its answer is no part of the answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.writing.spoken import Spoken

PIECES = st.lists(st.sampled_from(["<think>", "</think>", "<thinking>", "</thinking>", "<", "thi", "nk>", "a", " < b"]))


def spoken(*pieces: str) -> str:
    heard = Spoken()
    return "".join(heard.after(piece) for piece in pieces) + heard.rest()


@pytest.mark.parametrize(
    ("pieces", "aloud"),
    [
        (["The answer."], "The answer."),
        (["<think>Let me see.</think>The answer."], "The answer."),
        (["<th", "ink>Let me", " see.</thi", "nk>The answer."], "The answer."),
        (["<thinking>One.</thinking>\n\nTwo."], "\n\nTwo."),
        (["A <think>b</think>c <think>d</think>e"], "A c e"),
        (["<think>without an end"], ""),
        (["<think>a</think", "> b"], " b"),
        (["</think>The answer."], "The answer."),
        (["1 < 2", " and 2 <t", "3"], "1 < 2 and 2 <t3"),
        (["ends with <thin"], "ends with <thin"),
        (["<", "b>bold</b>"], "<b>bold</b>"),
        ([], ""),
    ],
)
def test_reasoning_is_left_out(pieces: list[str], aloud: str) -> None:
    assert spoken(*pieces) == aloud


@given(PIECES)
def test_it_does_not_matter_where_the_pieces_end(pieces: list[str]) -> None:
    assert spoken(*pieces) == spoken("".join(pieces)) == spoken(*"".join(pieces))


def test_text_is_given_out_as_soon_as_it_can_be_no_tag() -> None:
    heard = Spoken()
    assert heard.after("one <thin") == "one "
    assert heard.after("g") == "<thing"
