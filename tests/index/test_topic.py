"""Whether a question is about the Committee's matters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from index_fakes import WordEmbedder
from off_topic import FAR, NEAR, PLAIN, UNLIKE, of_all

from bench.questions import read_questions
from corpus.catalogue import Catalogue
from index.embedding import load_embedder
from index.errors import IndexingError
from index.search import Searcher
from index.topic import EVERYDAY, PUBLIC_LIFE, TopicGuard, write_topics

OWN_QUESTIONS = Path(__file__).parents[1] / "quality" / "questions"


@pytest.fixture
def guard(tmp_path: Path) -> TopicGuard:
    write_topics(tmp_path, WordEmbedder())
    return TopicGuard(tmp_path)


def test_near_to_everyday_life_and_far_from_every_passage(guard: TopicGuard) -> None:
    question = WordEmbedder().query(EVERYDAY[0])
    assert not guard.on_topic(question, [-1.0])
    assert guard.on_topic(question, [2.0])


def test_a_single_near_piece_is_not_enough(guard: TopicGuard) -> None:
    question = WordEmbedder().query(EVERYDAY[0])
    assert not guard.on_topic(question, [2.0, -1.0, -1.0])
    assert guard.on_topic(question, [2.0, 2.0, 2.0, -9.0])


def test_no_piece_at_all(guard: TopicGuard) -> None:
    assert not guard.on_topic(WordEmbedder().query("harbour"), [])


def test_the_sets_hold_no_question_twice_and_none_of_the_tests() -> None:
    every = EVERYDAY + PUBLIC_LIFE
    assert len(set(every)) == len(every)
    assert not set(every) & {*PLAIN, *UNLIKE, *of_all(FAR), *of_all(NEAR)}


def test_the_spread_is_that_of_unlike_questions_alone(guard: TopicGuard) -> None:
    vectors = np.stack([WordEmbedder().query(question) for question in EVERYDAY])
    pairs = (vectors @ vectors.T)[np.triu_indices(len(EVERYDAY), 1)]
    assert guard.spread.mean == pytest.approx(float(pairs.mean()), abs=1e-5)


@pytest.fixture(scope="module")
def searcher(demo_data: Path) -> Searcher:
    return Searcher(Catalogue.open(demo_data), demo_data / "index", load_embedder(), rerank=False)


@pytest.mark.parametrize(
    ("questions", "floor"),
    [(PLAIN, 1.0), (of_all(FAR), 0.93), (of_all(NEAR), 0.93), (UNLIKE, 0.58)],
    ids=["plain", "far", "near", "unlike"],
)
def test_what_no_text_deals_with_is_refused(searcher: Searcher, questions: tuple[str, ...], floor: float) -> None:
    refused = [searcher.search(question).off_topic for question in questions]
    assert sum(refused) / len(refused) >= floor


def test_what_the_texts_deal_with_is_not(searcher: Searcher) -> None:
    asked = [question.text for question in read_questions(OWN_QUESTIONS)]
    refused = [question for question in asked if searcher.search(question).off_topic]
    assert len(refused) <= 0.03 * len(asked), refused


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
