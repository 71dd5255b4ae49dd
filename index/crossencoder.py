"""A cross-encoder of the user's choice as the last judge of the first results: slower, and as good as the model is.

`ms-marco` is a small one for English (:mod:`index.ms_marco`); any other is loaded by sentence-transformers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from index.embedding import EmbeddingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from index.ranking import Judge

MS_MARCO = "ms-marco"
LONGEST_JUDGED = 2_000
"""Characters of a text that are read."""


def load_cross_encoder(model: str) -> Judge:
    """`ms-marco`, or a sentence-transformers CrossEncoder by folder or name; scores are its own. Raises EmbeddingError."""
    if model == MS_MARCO:
        from index.ms_marco import load_ms_marco

        return load_ms_marco()
    return _by_sentence_transformers(model)


def _by_sentence_transformers(model: str) -> Judge:
    import numpy as np

    try:
        from sentence_transformers import CrossEncoder
    except ImportError as error:
        message = f'the reranker {model!r} needs sentence-transformers: pip install "cor-assistant[models]"'
        raise EmbeddingError(message) from error
    try:
        loaded = CrossEncoder(model)
    except (OSError, ValueError, KeyError) as error:
        raise EmbeddingError(f"{model} is no cross-encoder that can be loaded: {first_line(error)}") from error

    def judge(question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        pairs = [(question, text[:LONGEST_JUDGED]) for text in texts]
        return np.asarray(loaded.predict(pairs, show_progress_bar=False), np.float32).reshape(len(texts))

    return judge


def first_line(error: Exception) -> str:
    """What an error says, in one line."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
