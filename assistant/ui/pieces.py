"""An answer's text taken apart at its claims, so that each can be shown with how it stands to its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answers import DOUBTFUL, Answer, Claim

_MARKERS = re.compile(r"(?:\s?\[\d{1,3}\])+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A claim's words with the markers behind them, or, without a claim, what stands between claims."""

    text: str
    markers: str = ""
    claim: Claim | None = None


def pieces(answer: Answer) -> Iterator[Piece]:
    """All of the answer's text, in order.

    A claim holds no markers, so a `[1]` inside one was printed in its source and is none. The sign of a doubtful claim is left
    out: the claim tells.
    """
    position = 0
    for claim in answer.claims:
        start = answer.text.find(claim.text, position) if claim.text else -1
        if start < 0:
            continue
        yield Piece(answer.text[position:start])
        position = start + len(claim.text)
        behind = _MARKERS.match(answer.text, position)
        yield Piece(claim.text, behind[0] if behind else "", claim)
        position = behind.end() if behind else position
        if answer.text.startswith(DOUBTFUL, position):
            position += len(DOUBTFUL)
    yield Piece(answer.text[position:])
