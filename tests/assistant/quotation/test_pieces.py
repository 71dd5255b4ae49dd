"""Quotations put together from several places."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quotation.pieces import SHORTEST, Piece, pieces
from assistant.quotation.reading import read_quote
from index.wording import wording

ONE, TWO = (
    wording("asks that the towns be heard (1) by all", [(29, 32)]),
    wording("thanks the islands for their patience"),
)
BOTH = [ONE, TWO]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("asks that the towns be heard", [(0, 6, 0, 0)]),
        ("that the towns be heard; thanks the islands for their", [(0, 5, 0, 1), (5, 10, 1, 0)]),
        ("thanks the islands for … that the towns be heard", [(0, 4, 1, 0), (4, 9, 0, 1)]),
        ("thanks the islands for moon that the towns be heard", [(0, 4, 1, 0), (5, 10, 0, 1)]),
        ("the towns be heard by all thanks the islands for", [(0, 6, 0, 2), (6, 10, 1, 0)]),
        ("asks that the islands", []),
        ("asks that the … islands for their", []),
        ("thanks the islands … for their patience", []),
        ("thanks the islands for [all] their patience", [(0, 4, 1, 0)]),
    ],
)
def test_runs(text: str, found: list[tuple[int, int, int, int]]) -> None:
    assert pieces(read_quote(text), BOTH) == tuple(Piece(*each) for each in found)


def test_the_places_of_a_piece_are_those_of_its_source() -> None:
    (piece,) = pieces(read_quote("be heard by all"), BOTH)
    assert ONE.slice(piece.start, piece.start + 1) == "be"
    assert len(piece) == 4


def test_the_earlier_source_of_two() -> None:
    assert [piece.source for piece in pieces(read_quote("asks that the towns"), [TWO, ONE, ONE])] == [1]


def test_fewer_pieces_rather_than_more() -> None:
    whole = wording("one two three four five six seven eight nine")
    halves = [wording("one two three four five"), wording("six seven eight nine ten"), whole]
    assert pieces(read_quote("one two three four five six seven eight nine"), halves) == (Piece(0, 9, 2, 0),)


def test_no_sources() -> None:
    assert pieces(read_quote("asks that the towns"), []) == ()


WORD = st.sampled_from("asks that the towns be heard by all".split())
WORDS = st.lists(WORD, min_size=1, max_size=12)


@given(WORDS, st.lists(WORDS, max_size=3))
def test_each_piece_stands_in_its_source(words: list[str], others: list[list[str]]) -> None:
    quote, sources = read_quote(" ".join(words)), [wording(" ".join(other)) for other in others]
    place = 0
    for piece in pieces(quote, sources):
        assert place <= piece.first
        assert len(piece) >= SHORTEST
        place = piece.last
        there = sources[piece.source].forms[piece.start : piece.start + len(piece)]
        assert there == quote.words.forms[piece.first : piece.last]


def test_a_long_quotation_in_many_sources() -> None:
    quote = read_quote(" ".join(f"word{number % 300}" for number in range(1_000)))
    sources = [
        wording(" ".join(f"word{number}" for number in range(first, first + 200))) for first in range(0, 400, 10)
    ]
    started = time.perf_counter()
    assert len(pieces(quote, sources)) >= 5
    assert time.perf_counter() - started < 5
