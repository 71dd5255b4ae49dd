"""How well passages say what a text says, in other words or in another language: token by token."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from corpus.model import Description, Passage
from index.entailment import NOTHING, Entailment, Judgement
from index.late import Asked, LateInteraction, Told
from index.ranking import LATE_CONTEXT_WEIGHT, Candidate, Span, Text, chosen_by_terms, within
from index.results import Passages, thing_of

POOL = 40
"""Passages whose vectors are all read; the term table chooses among them."""
COMPARED = 4
"""Things whose tokens are compared."""
READ_ON = 2
"""Of these, the first ones, of which a second piece is read: a sentence may say what two clauses say."""
READ_CHARACTERS = 1_200
"""All in all: a bound to the time it takes."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A passage beside a text: for each token of the text, by `weights` (tokens,), its nearest token's cosine there."""

    about: Description
    passage: Passage
    near: float
    """Cosine of its best piece, and of title and heading by half."""
    weights: NDArray[np.float32]
    middle: NDArray[np.float32]
    """By the states of the 7th layer: the same word, in whatever language."""
    last: NDArray[np.float32]
    """By those of the last layer: what is said of it."""
    judgement: Judgement = NOTHING
    """Whether it says so: only of the passage that says it best."""

    @property
    def score(self) -> float:
        """How well the passage says it; comparable among the passages for one text."""
        return self.near + float(self.weights @ (0.5 * self.middle + 0.9 * self.last))


def compare(
    ranked: Sequence[Candidate],
    found: Passages,
    asked: Asked,
    late: LateInteraction,
    entailment: Entailment | None,
    text: Text,
) -> list[Sense]:
    """The nearest passage of each of the COMPARED nearest things, the best first."""
    things = {name: thing_of(about, passage) for name, (about, passage, _) in found.items()}
    chosen, _ = chosen_by_terms(ranked, things, asked, late, text, COMPARED, 1)
    read = list(within(READ_CHARACTERS, _pieces(chosen), text, always=READ_ON))
    told = late.told([words for *_, words in read])
    middle, last = late.nearest(asked, told)
    senses = []
    for candidate in chosen:
        own = [number for number, (whose, *_) in enumerate(read) if whose is candidate]
        if own:
            about, passage, _ = found[candidate.passage_id]
            near = candidate.cosine + LATE_CONTEXT_WEIGHT * candidate.context
            met = middle[:, own].max(axis=1), last[:, own].max(axis=1)
            senses.append((Sense(about, passage, near, asked.weights, *met), [told[number] for number in own]))
    senses.sort(key=lambda each: -each[0].score)
    if senses and entailment is not None:
        best, its_own = senses[0]
        senses[0] = replace(best, judgement=entailment(asked, _together(its_own))), its_own
    return [sense for sense, _ in senses]


def _together(told: Sequence[Told]) -> Told:
    middle, last = (np.concatenate(parts) for parts in zip(*told, strict=True))
    return middle, last


def _pieces(chosen: Sequence[Candidate]) -> Iterator[tuple[Candidate, Span]]:
    """Two pieces of each of the first READ_ON, where they have them, then one of each other."""
    first, others = chosen[:READ_ON], chosen[READ_ON:]
    yield from ((one, span) for nth in range(2) for one in first for span in one.pieces[nth : nth + 1])
    yield from ((one, one.pieces[0]) for one in others)
