"""Measures refusing: of questions that the texts do not answer how many are refused, at what share of the others answered.

    python -m bench.refusal [--fit] [--set NAME TEXTS_OR_DATA QUESTIONS]...

The own questions on the demonstration corpus are always among the sets, the development questions where `../shared` is. Each
question is judged by weights fitted on the questions about all other documents of all sets. Baselines in the same call: a
threshold on the best piece's cosine; the kind of answer demanded alone; whether any passage found holds a value of that kind.
`--fit` prints the weights of all sets together, for `assistant/refusal.py`. A set's second folder may hold texts or be a data
folder that is indexed already.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.demands import Demands, demands
from assistant.evidence import Evidence, evidence
from assistant.refusal import PASSAGES_JUDGED, REFUSED_FROM, Weights, features, log_odds
from assistant.settings import Settings
from assistant.values import kinds_in
from bench.held import data_folder
from corpus.catalogue import Catalogue
from corpus.language import question_language
from index.embedding import load_embedder
from index.search import Searcher

HERE = Path(__file__).resolve().parent.parent
SHARED = HERE.parent / "shared" / "real"
ANSWERED = (0.85, 0.90, 0.93, 0.95, 0.97)
NEVER, ALWAYS = -1e9, 1e9
PENALTY = 3.0
"""scikit-learn's C: nine weights and hundreds of questions need little restraint; from .3 to 3 the curve is the same."""


@dataclass(frozen=True)
class Judged:
    """A question, whether the texts answer it, and what is known of it."""

    group: str
    document: str
    language: str
    answerable: bool
    wanted: Demands
    found: Evidence | None
    """None where nothing is demanded."""
    holds_value: bool
    best: float
    off_topic: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", nargs=3, action="append", default=[], metavar=("NAME", "TEXTS_OR_DATA", "QUESTIONS"))
    parser.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    sets = [("own", HERE / "corpus" / "demo" / "texts", HERE / "tests" / "quality" / "questions")]
    if SHARED.is_dir():
        sets.append(("dev", SHARED / "opinions", SHARED / "dev_questions"))
    sets += [(name, Path(texts), Path(questions)) for name, texts, questions in arguments.set]
    every = {name: list(judged(name, texts, questions)) for name, texts, questions in sets}
    questions = [one for own in every.values() for one in own]
    if arguments.fit:
        print_weights(questions)
    report(every, questions)


def judged(group: str, texts: Path, questions: Path) -> Iterator[Judged]:
    with data_folder(texts) as folder:
        settings = Settings(folder)
        searcher = Searcher(Catalogue.open(settings.data), settings.index_root, load_embedder(settings.model))
        for path in sorted(questions.glob("*.json")):
            one = json.loads(path.read_text(encoding="utf-8"))
            for answerable, rows in ((True, one["questions"]), (False, one["unanswerable"])):
                for row in rows:
                    yield judge(group, path.stem, row["q"], answerable, searcher)


def judge(group: str, document: str, question: str, answerable: bool, searcher: Searcher) -> Judged:
    language = question_language(question)
    found = searcher.search(question, 10)
    pieces = searcher.near_pieces(question, found.hits[:PASSAGES_JUDGED])
    wanted = demands(question, language)
    known = evidence(question, language, wanted.kinds, pieces) if wanted.kinds and pieces else None
    holds = any(wanted.kinds & kinds_in(piece.text, piece.language) for piece in pieces)
    best = max((piece.nearness for piece in pieces), default=NEVER)
    return Judged(group, document, language, answerable, wanted, known, holds, best, found.off_topic)


def report(every: dict[str, list[Judged]], questions: list[Judged]) -> None:
    methods: dict[str, Callable[[Sequence[Judged]], NDArray[np.float64]]] = {
        "best cosine": lambda rows: np.array([-one.best for one in rows]),
        "kind demanded alone": crossed(questions, lambda one: _known(one)[3:]),
        "cor-assistant, cross-validated": crossed(questions, _known),
    }
    for name, rows in every.items():
        unanswerable = sum(not one.answerable for one in rows)
        print(
            f"\n{name}: {len(rows) - unanswerable} answerable, {unanswerable} not; refused where answered is at least"
        )
        print("  " + " " * 32 + "  ".join(f"{share:.2f}" for share in ANSWERED))
        for title, score in methods.items():
            scores = np.where([one.off_topic for one in rows], ALWAYS, score(rows))
            print(f"  {title:32}" + "  ".join(f"{refused(rows, scores, share):.2f}" for share in ANSWERED))
        print_point("no value of the kind found", rows, [one.found is not None and not one.holds_value for one in rows])
        print_point("cor-assistant as it is set", rows, [refuses(one) for one in rows])
        print_point("the same, cross-validated", rows, [s >= REFUSED_FROM for s in crossed(questions, _known)(rows)])
        for language, own in by_language(rows).items():
            print_point(f"  as it is set, {language}", own, [refuses(one) for one in own])


def _known(one: Judged) -> tuple[float, ...]:
    return features(one.wanted, one.found) if one.found is not None else ()


def refuses(one: Judged) -> bool:
    """As the program decides."""
    return one.off_topic or (one.found is not None and log_odds(one.wanted, one.found) >= REFUSED_FROM)


def by_language(rows: Sequence[Judged]) -> dict[str, list[Judged]]:
    languages = defaultdict(list)
    for one in rows:
        languages["en" if one.language == "en" else "others"].append(one)
    return dict(sorted(languages.items()))


def crossed(
    questions: Sequence[Judged], part: Callable[[Judged], tuple[float, ...]]
) -> Callable[[Sequence[Judged]], NDArray[np.float64]]:
    """Log odds by weights fitted without the questions on the same document; NEVER where nothing is demanded."""
    scores: dict[int, float] = {}
    for document in {(one.group, one.document) for one in questions}:
        others = [one for one in questions if (one.group, one.document) != document and one.found is not None]
        own = [one for one in questions if (one.group, one.document) == document and one.found is not None]
        if own:
            weights = fitted(others, part)
            scores |= {id(one): float(weights[0] + np.dot(weights[1:], part(one))) for one in own}
    return lambda rows: np.array([scores.get(id(one), NEVER) for one in rows])


def fitted(rows: Sequence[Judged], part: Callable[[Judged], tuple[float, ...]]) -> NDArray[np.float64]:
    """The constant and the weights of a logistic regression, both classes of equal weight."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=PENALTY, class_weight="balanced", max_iter=1_000)
    model.fit([part(one) for one in rows], [not one.answerable for one in rows])
    return np.concatenate([model.intercept_, model.coef_[0]])


def refused(rows: Sequence[Judged], scores: NDArray[np.float64], answered: float) -> float:
    """The largest share of the unanswerable that a threshold refuses while it answers so much of the others."""
    answerable = np.array([one.answerable for one in rows])
    shares = [
        float((scores[~answerable] >= threshold).mean())
        for threshold in np.unique(scores[scores > NEVER])
        if (scores[answerable] < threshold).mean() >= answered
    ]
    return max(shares, default=0.0)


def print_point(title: str, rows: Sequence[Judged], refusing: Sequence[bool]) -> None:
    answered = [not refuse for one, refuse in zip(rows, refusing, strict=True) if one.answerable]
    lacking = [refuse for one, refuse in zip(rows, refusing, strict=True) if not one.answerable]
    print(
        f"  {title:32}answered {np.mean(answered):.3f}  refused {np.mean(lacking):.3f}" if lacking and answered else ""
    )


def print_weights(questions: Sequence[Judged]) -> None:
    rows = [one for one in questions if one.found is not None]
    print(f"fitted on {len(rows)} questions that demand something")
    for field, weight in zip(fields(Weights), fitted(rows, _known), strict=True):
        print(f"    {field.name}={weight:.2f},")


if __name__ == "__main__":
    main()
