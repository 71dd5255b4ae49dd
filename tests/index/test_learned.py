"""What was learned turns the packaged model's vectors a little, and those of no other model."""

from __future__ import annotations

import numpy as np
import pytest
from index_fakes import TokenWordEmbedder, vector_of

from index.e5 import load_packaged_e5
from index.learned import Emphasis, Learned, Turn, learned_for, nothing_learned


@pytest.fixture(scope="module")
def learned() -> Learned:
    return learned_for(load_packaged_e5(int8=True))


def test_another_model_is_left_as_it_is() -> None:
    embedder = TokenWordEmbedder()
    found = learned_for(embedder)
    vector = vector_of("night trains")
    np.testing.assert_allclose(found.question(vector), vector, atol=1e-6)
    np.testing.assert_allclose(found.term(vector[None]), vector[None], atol=1e-6)
    two = np.concatenate([vector, vector])[None]
    for turn in (found.asked, found.told):
        np.testing.assert_allclose(turn(two), two / 2**0.5, atol=1e-6)
    weights = np.array([0.25, 0.75], np.float32)
    np.testing.assert_allclose(found.term_emphasis(weights, np.stack([vector, -vector])), weights)


def test_of_the_packaged_model_vectors_are_turned_a_little_and_keep_their_length(learned: Learned) -> None:
    vectors = np.random.default_rng(1).normal(size=(50, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    for turn, given in (
        (learned.question, vectors),
        (learned.term, vectors),
        (learned.asked, np.hstack([vectors] * 2)),
    ):
        turned = turn(given)
        np.testing.assert_allclose(np.linalg.norm(turned, axis=1), 1, atol=1e-5)
        cosines = (turned * given).sum(axis=1) / np.linalg.norm(given, axis=1)
        assert cosines.min() > 0.2
        assert cosines.max() < 0.9999


def test_questions_and_texts_are_turned_each_in_its_own_way(learned: Learned) -> None:
    assert not np.allclose(learned.asked.down, learned.told.down)


def test_a_turn_adds_the_product_of_its_parts() -> None:
    turn = Turn(np.array([[1.0], [0.0]], np.float32), np.array([[0.0, 1.0]], np.float32))
    np.testing.assert_allclose(turn(np.array([1, 0], np.float32)), [0.5**0.5, 0.5**0.5], atol=1e-6)
    np.testing.assert_allclose(turn(np.array([0, 2], np.float32)), [0, 1], atol=1e-6)


def test_emphasis_makes_tokens_heavier_within_bounds() -> None:
    emphasis = Emphasis(np.array([1.0, 0.0], np.float32))
    weights = emphasis(np.array([0.5, 0.5], np.float32), np.array([[np.log(3), 9], [0, -9]], np.float32))
    np.testing.assert_allclose(weights, [0.75, 0.25], atol=1e-6)
    bounded = emphasis(np.array([0.5, 0.5], np.float32), np.array([[1e6, 0], [-1e6, 0]], np.float32))
    assert bounded[1] > 0


def test_nothing_learned_has_maps_for_every_stage() -> None:
    found = nothing_learned(8)
    assert [turn.down.shape[0] for turn in (found.question, found.term, found.asked, found.told)] == [8, 8, 16, 16]
