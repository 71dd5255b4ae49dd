"""The quotation check: how often it is right, kind by kind, and how quick; and the fit of what tells a paraphrase.

    python -m bench.quotations --data DIR --quotations DIR [--fit | --elsewhere]

`--quotations` are folders of JSON as in `tests/quality/quotations` or of questions in the form of `score.py`, each with the
data folder that holds its texts, in turn: `--data A --quotations X --data B --quotations Y`. With `--elsewhere` the data folders
hold other texts: whatever is quoted, nothing should be found.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import numpy as np

from assistant.errors import InputError
from assistant.pipeline import Assistant
from assistant.quotation.meaning import FEWEST_WORDS, Likeness, likeness, source_in
from assistant.quotation.reading import read_quote
from assistant.settings import Settings
from corpus.catalogue import Catalogue
from corpus.language import question_language
from index.embedding import load_embedder
from index.search import Searcher

_KINDS = {"typographic": {"verbatim", "abridged"}, "negated": {"altered"}, "fabricated": {"not_found"}}
"""Kinds of the development questions that are no verdicts themselves -> verdicts that are right."""


@dataclass(frozen=True, slots=True)
class Case:
    """A quotation with the verdicts that are right."""

    quote: str
    speaker: str | None
    kind: str
    right: frozenset[str]
    source: str


def cases(folder: Path) -> Iterator[Case]:
    """The quotations in the files of a folder."""
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for item in content.get("quotations", []):
            yield Case(item["quote"], item["speaker"], item["kind"], frozenset({item["verdict"]}), path.stem)
        for item in content.get("quotes", []):
            right = frozenset(_KINDS.get(item["kind"], {item["kind"]}))
            yield Case(item["text"], None, item["kind"], right, path.stem)


def measure(assistant: Assistant, found: list[Case]) -> None:
    """Prints the share of right verdicts by kind, what was called genuine and is not, and the time of a check."""
    right: dict[str, Counter[bool]] = defaultdict(Counter)
    seconds, genuine = [], 0
    for case in found:
        started = time.perf_counter()
        try:
            verdict = assistant.verify(case.quote, case.speaker).verdict.value
        except InputError:
            verdict = "unusable"
        seconds.append(time.perf_counter() - started)
        right[case.kind][verdict in case.right] += 1
        genuine += verdict in {"verbatim", "abridged"} and not case.right & {"verbatim", "abridged"}
    for kind, counts in sorted(right.items()):
        print(f"{kind:15} {counts[True]:4} of {counts.total():4}  {counts[True] / counts.total():.3f}")
    total = sum((counts for counts in right.values()), Counter[bool]())
    print(
        f"{'all':15} {total[True]:4} of {total.total():4}  {total[True] / total.total():.3f}; called genuine and is not: {genuine}"
    )
    print(f"milliseconds p50 {1000 * np.percentile(seconds, 50):.0f}, p95 {1000 * np.percentile(seconds, 95):.0f}")


def likenesses(data: Path, found: list[Case]) -> Iterator[tuple[Likeness, bool, str]]:
    """Of each quotation whose sense is judged: its likeness, whether a passage says the same, and its source."""
    settings = Settings(data=data)
    catalogue = Catalogue.open(data)
    searcher = Searcher(catalogue, settings.index_root, load_embedder(settings.model))
    for case in found:
        if case.right & {"paraphrase", "translation", "not_found"}:
            quote = read_quote(case.quote)
            language = question_language(case.quote)
            senses = searcher.comparison(case.quote)()
            source = source_in(language, senses[0], catalogue) if senses else None
            if source is not None and len(quote) >= FEWEST_WORDS:
                yield likeness(quote, language, senses, source), not case.right & {"not_found"}, case.source


def fit(rows: list[tuple[Likeness, bool, str]]) -> None:
    """Prints the weights of a logistic regression, and how often it is right on sources it has not seen."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    values = np.array([astuple(known) for known, _, _ in rows])
    same = np.array([says for _, says, _ in rows])
    model = make_pipeline(StandardScaler(), LogisticRegression(C=3.0))
    guessed = cross_val_predict(model, values, same, groups=[source for *_, source in rows], cv=GroupKFold(6))
    print(
        f"on unseen sources: {np.mean(guessed[same]):.3f} of the same sense found, {np.mean(~guessed[~same]):.3f} of the others"
    )
    model.fit(values, same)
    scaler, regression = model[0], model[-1]
    weights = regression.coef_[0] / scaler.scale_
    print("WEIGHTS =", tuple(weights.round(2).tolist()))
    print("CONSTANT =", round(float(regression.intercept_[0] - weights @ scaler.mean_), 2))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, action="append", required=True)
    parser.add_argument("--quotations", type=Path, action="append", required=True)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--elsewhere", action="store_true")
    options = parser.parse_args()
    rows = []
    for data, folder in zip(options.data, options.quotations, strict=True):
        found = list(cases(folder))
        if options.elsewhere:
            found = [replace(case, right=frozenset({"not_found"})) for case in found if case.kind != "short"]
        print(f"{folder}: {len(found)} quotations")
        if options.fit:
            rows += list(likenesses(data, found))
        else:
            measure(Assistant.open(Settings(data=data)), found)
    if options.fit:
        fit(rows)


if __name__ == "__main__":
    main()
