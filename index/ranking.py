"""The order of candidates. First by vectors and words, for all that come into question; then the best by their tokens.

The weights were chosen on questions about real opinions, those about the demonstration corpus beside them; see
`bench/RESULTS.md`. Both stages add cosines, so a weight says how much one point of a cosine counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from corpus.model import PassageId
from index.late import Asked, LateInteraction
from index.lexical import LexicalHit
from index.vectors import PassageVectors, PieceHit, VectorStore

Span = tuple[int, int]

MEAN_WEIGHT = 0.3
"""A passage's dense score is its best piece's cosine, with this much of the cosine of all its pieces' mean: a passage
that is about the question beats one that has a single near clause."""
CONTEXT_WEIGHT = 0.15
"""Title and heading add this much of their cosine."""
WORD_WEIGHT = 0.0008
"""A point of BM25 in points of cosine. e5's cosines of good and middling passages differ by about .02, and the BM25 of a
passage that holds the question's rare words is 10 to 30. Flat between .0005 and .001; from .002 on other languages lose."""
PROPOSAL_PENALTY = 0.02
"""What an amendment proposes repeats most of the Commission's wording beside it; of two so alike, the Committee's is the
one to show."""
FAVOUR = 0.02
"""What a document gains that the question seems to mean."""

TERM_POOL = 100
"""Candidates looked at by the term table."""
TERM_PIECES = 8
"""Pieces of each that are, the nearest: a passage may have hundreds."""
TERM_WEIGHT = 1.0
READ = 16
"""Things whose tokens are read anew for a question: more of them change nothing among the first five."""
READ_CHARACTERS = 6_500
"""All in all: as good as 8,000, and the first words of one answer in twenty come 70 ms sooner."""
READ_BEFORE = 12
"""Candidates whose first piece is read before the second piece of the first."""
READ_PARTS = 3
"""Passages of one thing that are read: the parts of an amendment, or the same point in several languages."""
READ_PIECES = 2
"""Pieces of each that are read, the nearest."""
JUDGED = 10
JUDGE_WEIGHT = 0.05
LATE_CONTEXT_WEIGHT = 0.5
LATE_WEIGHT = 1.4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer, and what speaks for it."""

    passage_id: PassageId
    score: float
    best: Span
    """The piece that matched best."""
    pieces: tuple[Span, ...]
    """All its pieces, the nearest first."""
    cosine: float
    """Of the best piece."""
    context: float
    """Cosine of title and headings."""
    bonus: float
    """Words, favour, and what counts against the passage."""


Judge = Callable[[str, Sequence[str]], NDArray[np.float32]]
"""A reranker: scores of texts for a question, (texts,), on any scale."""
Text = Callable[[Candidate, Span], str]
"""Gives the words of a piece of a candidate."""


def first_stage(
    vector: NDArray[np.float32],
    near: Sequence[PieceHit],
    worded: Sequence[LexicalHit],
    store: VectorStore,
    size: int,
    favours: Callable[[PassageId], bool],
) -> list[Candidate]:
    """The `size` best passages of the dense arm and half as many of the lexical arm, best first."""
    words = {hit.passage_id: hit.score for hit in worded}
    vectors = store.passages(_pool(near, worded, words, size))
    contexts = store.contexts(sorted({found.context for found in vectors.values()}))
    about = {name: float(found @ vector) for name, found in contexts.items()}
    candidates = (
        _candidate(
            name,
            found,
            vector,
            about.get(found.context, 0.0),
            WORD_WEIGHT * words.get(name, 0.0) + FAVOUR * favours(name),
        )
        for name, found in vectors.items()
    )
    return in_order(candidates)


def in_order(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Best first; equal ones by their names, so that the same question always gives the same answer."""
    return sorted(candidates, key=lambda candidate: (-candidate.score, candidate.passage_id))


def second_stage(
    candidates: Sequence[Candidate],
    things: Mapping[PassageId, tuple[str, str]],
    asked: Asked,
    late: LateInteraction,
    text: Text,
) -> list[Candidate]:
    """The candidates in the order their tokens give, as far as `things` names them (what a reader would cite as one).

    The term table chooses among the first TERM_POOL; the best READ things of these are read, the others follow in the
    order the term table gives, what is beyond it in the order it came.
    """
    chosen, rest = chosen_by_terms(candidates, things, asked, late, text, READ, READ_PARTS)
    read = in_order(_read(chosen, asked, late, text))
    known = {candidate.passage_id for candidate in read}
    return read + _below(read, [*(candidate for candidate in chosen if candidate.passage_id not in known), *rest])


def chosen_by_terms(
    candidates: Sequence[Candidate],
    things: Mapping[PassageId, tuple[str, str]],
    asked: Asked,
    late: LateInteraction,
    text: Text,
    most: int,
    parts: int,
) -> tuple[list[Candidate], list[Candidate]]:
    """The first `parts` candidates of each of the `most` best things by the term table, and the others in order."""
    known = [candidate for candidate in candidates if candidate.passage_id in things]
    pool, beyond = known[:TERM_POOL], known[TERM_POOL:]
    terms = _best_of_each(late.by_terms(asked, [text(c, span) for c in pool for span in c.pieces[:TERM_PIECES]]), pool)
    ordered = in_order(
        replace(c, score=c.score + TERM_WEIGHT * float(term)) for c, term in zip(pool, terms, strict=True)
    )
    chosen, rest = _first_things(ordered, things, most, parts)
    return chosen, rest + beyond


def _read(chosen: Sequence[Candidate], asked: Asked, late: LateInteraction, text: Text) -> Iterable[Candidate]:
    """The candidates by their best piece, as far as there is room; a second piece comes READ_BEFORE places after the first."""
    pieces = [
        (place + nth * READ_BEFORE, one, span)
        for place, one in enumerate(chosen)
        for nth, span in enumerate(one.pieces[:READ_PIECES])
    ]
    ordered = sorted(pieces, key=lambda piece: piece[0])
    read = list(within(READ_CHARACTERS, ((one, span) for _, one, span in ordered), text))
    scores = LATE_WEIGHT * late.by_states(asked, [words for *_, words in read])
    for candidate in chosen:
        own = [(float(score), span) for score, (one, span, _) in zip(scores, read, strict=True) if one is candidate]
        if own:
            told, best = max(own)
            score = candidate.cosine + LATE_CONTEXT_WEIGHT * candidate.context + candidate.bonus + told
            yield replace(candidate, score=score, best=best)


def within(
    characters: int, pieces: Iterable[tuple[Candidate, Span]], text: Text, always: int = 1
) -> Iterator[tuple[Candidate, Span, str]]:
    """Pieces with their words, as long as there is room for so many characters; the first `always` ones in any case.

    Reading takes time by the character: without a bound it would be twice as long for one question in twenty.
    """
    left = characters
    for number, (candidate, span) in enumerate(pieces):
        words = text(candidate, span)
        if number < always or len(words) <= left:
            yield candidate, span, words
            left -= len(words)


def third_stage(candidates: Sequence[Candidate], question: str, judge: Judge, text: Text) -> list[Candidate]:
    """The candidates, the first JUDGED of them in the order that a model gives which reads question and text together.

    Such models score on scales of their own: how far a score lies from the mean, in standard deviations, is added.
    """
    first, rest = list(candidates[:JUDGED]), list(candidates[JUDGED:])
    if len(first) < 2:
        return [*first, *rest]
    scores = judge(question, [text(candidate, candidate.best) for candidate in first])
    told = JUDGE_WEIGHT * (scores - scores.mean()) / (float(scores.std()) + 1e-9)
    judged = in_order(replace(c, score=c.score + float(gain)) for c, gain in zip(first, told, strict=True))
    return judged + _below(judged, rest)


def _best_of_each(scores: NDArray[np.float32], candidates: Sequence[Candidate]) -> NDArray[np.float32]:
    """For each candidate the best of its pieces' scores, which stand in the order of the candidates."""
    if not candidates:
        return scores
    counts = np.array([len(candidate.pieces[:TERM_PIECES]) for candidate in candidates])
    return np.maximum.reduceat(scores, np.cumsum(counts) - counts)


def _first_things(
    ordered: Sequence[Candidate], things: Mapping[PassageId, tuple[str, str]], most: int, most_parts: int
) -> tuple[list[Candidate], list[Candidate]]:
    """The first `most_parts` candidates of each of the first `most` different things, and the others."""
    first = set(list(dict.fromkeys(things[candidate.passage_id] for candidate in ordered))[:most])
    parts = Counter[tuple[str, str]]()
    chosen: list[Candidate] = []
    others: list[Candidate] = []
    for candidate in ordered:
        thing = things[candidate.passage_id]
        parts[thing] += 1
        (chosen if thing in first and parts[thing] <= most_parts else others).append(candidate)
    return chosen, others


def _below(read: Sequence[Candidate], rest: Sequence[Candidate]) -> list[Candidate]:
    """The rest in its own order, its scores moved below those that were read: the scales of the stages differ."""
    if not read or not rest:
        return list(rest)
    step, lowest = 1e-4, read[-1].score
    return [replace(candidate, score=lowest - step * (place + 1)) for place, candidate in enumerate(rest)]


def _pool(
    near: Sequence[PieceHit], worded: Sequence[LexicalHit], words: Mapping[PassageId, float], size: int
) -> list[PassageId]:
    """The passages worth scoring with all their vectors."""
    best: dict[PassageId, float] = {}
    for hit in near:  # nearest first
        best.setdefault(hit.passage_id, hit.similarity + WORD_WEIGHT * words.get(hit.passage_id, 0.0))
    ranked = sorted(best, key=lambda passage_id: -best[passage_id])
    return list(dict.fromkeys([*ranked[:size], *(hit.passage_id for hit in worded[: size // 2])]))


def _candidate(
    passage_id: PassageId, found: PassageVectors, query: NDArray[np.float32], context: float, bonus: float
) -> Candidate:
    cosines = found.vectors @ query
    order = np.argsort(-cosines, kind="stable")
    pieces = tuple(found.spans[place] for place in order)
    lengths = np.array([end - start for start, end in found.spans], np.float32)
    mean = lengths @ found.vectors
    mean_cosine = float(mean @ query / (np.linalg.norm(mean) + 1e-12))
    cosine = float(cosines[order[0]])
    bonus -= PROPOSAL_PENALTY * found.proposal
    score = (1 - MEAN_WEIGHT) * cosine + MEAN_WEIGHT * mean_cosine + CONTEXT_WEIGHT * context + bonus
    return Candidate(passage_id, score, pieces[0], pieces, cosine, context, bonus)
