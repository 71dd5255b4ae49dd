"""How well the pieces found speak for there being an answer of the kind that a question demands.

Nothing here rests on how a search scores: nearness is the embedding model's alone, and words are compared only within the
question's own language.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.demands import Kind
from assistant.values import kinds_in
from index.analysis import stems
from index.nearness import NearPiece


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of the pieces that hold a value of the kind demanded. Where none does, the farthest piece stands for them."""

    nearness: float
    """Of the nearest of them, as `NearPiece.nearness`."""
    shortfall: float
    """How much nearer the nearest piece of all is: the texts speak of this, but not in such values. Never negative."""
    unsaid: float
    """Of the question's words, by weight: how much more of them the best of all pieces holds. 0 to 1; 0 across languages."""


def evidence(question: str, language: str, kinds: frozenset[Kind], pieces: Sequence[NearPiece]) -> Evidence:
    """The evidence in `pieces` for an answer of one of `kinds`. `language` (ISO 639-1) is the question's.

    Raises ValueError where there are no pieces.
    """
    nearest = max(piece.nearness for piece in pieces)
    holding = [bool(kinds & kinds_in(piece.text, piece.language)) for piece in pieces]
    near = max(
        (piece.nearness for piece, holds in zip(pieces, holding, strict=True) if holds),
        default=min(piece.nearness for piece in pieces),
    )
    return Evidence(near, nearest - near, _unsaid(question, language, pieces, holding))


def _unsaid(question: str, language: str, pieces: Sequence[NearPiece], holding: Sequence[bool]) -> float:
    held = [
        (frozenset(stems(piece.text, language)), holds)
        for piece, holds in zip(pieces, holding, strict=True)
        if piece.language == language
    ]
    weights = _weights(set(stems(question, language)), [said for said, _ in held])
    total = sum(weights.values())
    if not total:
        return 0.0
    shares = [(sum(weights[word] for word in weights.keys() & said) / total, holds) for said, holds in held]
    return max(share for share, _ in shares) - max((share for share, holds in shares if holds), default=0.0)


def _weights(asked: set[str], said: Sequence[frozenset[str]]) -> dict[str, float]:
    """Weight of each word asked that occurs at all: the fewer pieces hold it, the more (inverse document frequency)."""
    counts = {word: sum(word in words for words in said) for word in asked}
    return {word: math.log((len(said) + 1) / (count + 0.5)) for word, count in counts.items() if count}
