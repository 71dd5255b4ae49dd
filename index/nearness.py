"""How near the pieces of passages are to a question, in a measure that does not hang on the embedding model's band of cosines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corpus.model import PassageId
from index.hits import Hit
from index.topic import Spread
from index.vectors import PassageVectors


@dataclass(frozen=True, slots=True)
class NearPiece:
    """An indexed piece of a passage found: its words, their language, and its nearness to what was asked (`Spread`)."""

    text: str
    language: str
    nearness: float


def near_pieces(
    query: NDArray[np.float32], hits: Sequence[Hit], vectors: Mapping[PassageId, PassageVectors], spread: Spread
) -> Iterator[NearPiece]:
    """The pieces of the hits, as far as their words are shown. A passage that is not among `vectors` is passed over."""
    for hit in hits:
        if hit.passage.id not in vectors:
            continue
        of = vectors[hit.passage.id]
        for (start, end), cosine in zip(of.spans, (of.vectors @ query).tolist(), strict=True):
            if words := hit.text[max(0, start - hit.start) : max(0, end - hit.start)]:
                yield NearPiece(words, hit.about.language, spread.nearness(cosine))
