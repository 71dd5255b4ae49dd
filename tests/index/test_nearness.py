"""Pieces of passages found, and how near they are in a measure of the model's own."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pytest
from index_fakes import WordEmbedder, make_document, new_catalogue, store

from corpus.model import Description, DocumentId, Kind, Passage, PassageId, Provenance, Role
from index.hits import Hit
from index.nearness import near_pieces
from index.search import Searcher
from index.sync import sync
from index.topic import Spread, TopicGuard, write_topics
from index.vectors import PassageVectors

TEXT = "calls for ferries; asks for trains"
QUERY = np.array([1.0, 0.0], np.float32)
SPREAD = Spread(mean=0.5, deviation=0.25)


def hit(name: str = "a", start: int = 100, text: str = TEXT) -> Hit:
    made = Provenance("made by hand", "00" * 32, "text/plain", "test/1")
    about = Description(DocumentId("text:a@fr"), Kind.OPINION, "fr", "A title", made, date=dt.date(2024, 1, 1))
    end = start + len(text)
    passage = Passage(PassageId(name), "point 1", role=Role.POINT, start=start, end=end)
    return Hit(about, passage, text, start, end, 0.9, start, end)


def vectors(*spans: tuple[int, int]) -> PassageVectors:
    rows = np.array([[1.0, 0.0], [0.0, 1.0]], np.float32)[: len(spans)]
    return PassageVectors(rows, spans, "context", proposal=False)


def test_each_piece_with_its_words_and_nearness() -> None:
    found = list(near_pieces(QUERY, [hit()], {PassageId("a"): vectors((100, 118), (119, 134))}, SPREAD))
    assert [(piece.text, piece.language) for piece in found] == [
        ("calls for ferries;", "fr"),
        ("asks for trains", "fr"),
    ]
    assert [piece.nearness for piece in found] == pytest.approx([2.0, -2.0])


def test_what_is_not_shown_is_left_out() -> None:
    held = {PassageId("a"): vectors((50, 90), (95, 105))}
    assert [piece.text for piece in near_pieces(QUERY, [hit()], held, SPREAD)] == ["calls"]


def test_a_passage_without_vectors_is_passed_over() -> None:
    assert list(near_pieces(QUERY, [hit("b")], {PassageId("a"): vectors((100, 118))}, SPREAD)) == []


def test_the_measure_does_not_hang_on_the_models_band() -> None:
    narrow, wide = Spread(0.80, 0.02), Spread(0.40, 0.10)
    assert narrow.nearness(0.86) == pytest.approx(wide.nearness(0.70)) == pytest.approx(3.0)


def test_the_spread_is_over_pairs_of_unlike_questions(tmp_path: Path) -> None:
    write_topics(tmp_path, WordEmbedder())
    spread = TopicGuard(tmp_path).spread
    assert -1 < spread.mean < 1
    assert 0 < spread.deviation < 1
    assert spread.nearness(spread.mean) == 0


def test_of_an_index(tmp_path: Path) -> None:
    catalogue = new_catalogue(tmp_path)
    store(catalogue, make_document("text:a@en", ["ferries to the islands", "trains through the night"]))
    sync(catalogue, tmp_path / "index", WordEmbedder())
    searcher = Searcher(catalogue, tmp_path / "index", WordEmbedder())
    question = "trains through the night"
    near, far = sorted(
        searcher.near_pieces(question, searcher.search(question).hits), key=lambda piece: -piece.nearness
    )
    assert (near.text, far.text) == ("trains through the night", "ferries to the islands")
    assert searcher.near_pieces(question, []) == []
