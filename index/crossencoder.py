"""A cross-encoder of the user's choice as the last judge of the first results: slower, and as good as the model is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.embedding import EmbeddingError
from index.ranking import Judge

LONGEST_JUDGED = 2_000
"""Characters of a text that are read."""


def load_cross_encoder(model: str) -> Judge:
    """A sentence-transformers CrossEncoder, by folder or name; scores are its own. Raises EmbeddingError."""
    try:
        from sentence_transformers import CrossEncoder
    except ImportError as error:
        message = f'the reranker {model!r} needs sentence-transformers: pip install "cor-assistant[models]"'
        raise EmbeddingError(message) from error
    try:
        loaded = CrossEncoder(model)
    except (OSError, ValueError, KeyError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise EmbeddingError(f"{model} is no cross-encoder that can be loaded: {reason}") from error

    def judge(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        pairs = [(question, text[:LONGEST_JUDGED]) for text in texts]
        return np.asarray(loaded.predict(pairs, show_progress_bar=False), np.float32).reshape(len(texts))

    return judge
