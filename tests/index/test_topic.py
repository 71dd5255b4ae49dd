"""Whether a question is about the Committee's matters, as far as it can be told without a real model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from index_fakes import WordEmbedder

from index.errors import IndexingError
from index.topic import EVERYDAY, TopicGuard, write_topics


@pytest.fixture
def guard(tmp_path: Path) -> TopicGuard:
    write_topics(tmp_path, WordEmbedder())
    return TopicGuard(tmp_path)


def test_near_to_everyday_life_and_far_from_every_passage(guard: TopicGuard) -> None:
    question = WordEmbedder().query(EVERYDAY[0])
    assert not guard.on_topic(question, best_cosine=-1.0)
    assert guard.on_topic(question, best_cosine=2.0)


def test_the_sets_hold_no_question_twice() -> None:
    assert len(set(EVERYDAY)) == len(EVERYDAY)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(IndexingError, match="index --rebuild"):
        TopicGuard(tmp_path)


def test_damaged(tmp_path: Path) -> None:
    write_topics(tmp_path, WordEmbedder())
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(IndexingError, match="index --rebuild"):
        TopicGuard(tmp_path)


def test_no_pickle_is_loaded(tmp_path: Path) -> None:
    write_topics(tmp_path, WordEmbedder())
    (path,) = tmp_path.iterdir()
    np.save(path, np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(IndexingError):
        TopicGuard(tmp_path)
