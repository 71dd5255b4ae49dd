"""Whether a question that demands a figure, a date or a name is refused because no passage found holds one that answers it.

The texts speak of the very subject, so no passage's score tells. What tells is how near the question the pieces are that
hold a value of the kind demanded, how much nearer others are, and what of the question only others say. Questions for reasons,
views, a yes or a no are not judged here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from assistant.demands import Demands, Kind, demands
from assistant.evidence import Evidence, evidence
from index.hits import Hit
from index.search import Searcher

PASSAGES_JUDGED = 5
"""Of ten, the other five speak of something else too often: the curve is the same or worse."""
REFUSED_FROM = 0.25
"""Log odds, above 0 so that nine in ten answerable questions are answered: `python -m bench.refusal` has the curve."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Of a logistic regression: how each thing known moves the log odds that the texts do not answer."""

    constant: float
    nearness: float
    shortfall: float
    unsaid: float
    name: float
    comparison: float
    """Of a name with a superlative: `which country has the most …`."""
    person: float
    date: float
    quantity: float


WEIGHTS = Weights(
    constant=-0.15,
    nearness=-0.37,
    shortfall=0.51,
    unsaid=2.76,
    name=-0.78,
    comparison=1.63,
    person=-4.02,
    date=-1.83,
    quantity=0.85,
)
"""Fitted by `python -m bench.refusal --fit` on 339 questions that demand something, answerable and not, of three sets by
different writers, the own one among them. Persons are never refused: no form tells what answers `who` from what does not."""


def log_odds(wanted: Demands, found: Evidence) -> float:
    """Log odds that the texts do not answer."""
    constant, *weights = astuple(WEIGHTS)
    return float(constant + sum(weight * value for weight, value in zip(weights, features(wanted, found), strict=True)))


def features(wanted: Demands, found: Evidence) -> tuple[float, ...]:
    """What the weights after the constant belong to, in their order."""
    name = Kind.NAME in wanted.kinds
    return (
        found.nearness,
        found.shortfall,
        found.unsaid,
        float(name),
        float(name and wanted.comparison),
        float(Kind.PERSON in wanted.kinds),
        float(Kind.DATE in wanted.kinds),
        float(Kind.QUANTITY in wanted.kinds),
    )


def missing(question: str, language: str, searcher: Searcher, hits: Sequence[Hit]) -> frozenset[Kind]:
    """The kinds of answer that the question demands and the passages found do not give; none where it is to be answered."""
    wanted = demands(question, language)
    if not wanted.kinds:
        return frozenset()
    pieces = searcher.near_pieces(question, hits[:PASSAGES_JUDGED])
    if not pieces or log_odds(wanted, evidence(question, language, wanted.kinds, pieces)) < REFUSED_FROM:
        return frozenset()
    return wanted.kinds
