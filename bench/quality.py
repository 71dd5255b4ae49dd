"""Measures retrieval on questions with known passages, beside a plain LangChain pipeline with the same weights.

    python -m bench.quality TEXTS_FOLDER... --questions QUESTIONS_FOLDER

A question file is JSON: `{"celex", "questions": [{"q", "lang", "must_contain": […], "points": […]}]}`; a result is a hit
where it comes from the text with that CELEX and holds one of the terms. Both pipelines get the same files.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.importing import take_in
from assistant.pipeline import Assistant
from assistant.settings import Settings
from bench.baseline import build, read_texts
from bench.unpacked_e5 import unpack
from corpus.ingest import ingest
from corpus.sources.folder import read_paths
from index.e5_weights import open_weights, packaged_path

DEPTHS = (1, 5, 10)
Retrieve = Callable[[str], list[tuple[str, str]]]
"""A question to (CELEX, text) of the first ten results."""


@dataclass(frozen=True)
class Question:
    text: str
    language: str
    celex: str
    terms: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--questions", type=Path, required=True)
    arguments = parser.parse_args()
    questions = read_questions(arguments.questions)
    with TemporaryDirectory() as name:
        folder = Path(name)
        unpack(open_weights(packaged_path()), folder / "e5")
        pipelines = {
            "windows of 1000/200, dense only": plain(arguments.texts, folder),
            "cor-assistant": ours(arguments.texts, folder),
        }
        for title, retrieve in pipelines.items():
            report(title, questions, retrieve)


def read_questions(folder: Path) -> list[Question]:
    sets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [
        Question(row["q"], row["lang"], one["celex"], tuple(row["must_contain"]))
        for one in sets
        for row in one["questions"]
    ]


def ours(texts: list[Path], folder: Path) -> Retrieve:
    settings = Settings(folder / "data")
    take_in(settings, lambda catalogue: ingest(catalogue, read_paths(texts)))
    assistant = Assistant.open(settings)
    return lambda question: [(hit.about.celex or "", hit.text) for hit in assistant.search(question, 10)]


def plain(texts: list[Path], folder: Path) -> Retrieve:
    store = build(read_texts(texts), folder / "e5", folder / "plain")
    return lambda question: [
        (str(found.metadata["source"]), found.page_content) for found in store.similarity_search(question, k=10)
    ]


def report(title: str, questions: list[Question], retrieve: Retrieve) -> None:
    ranks = [(question.language, rank(question, retrieve(question.text))) for question in questions]
    print(title)
    languages = sorted({language for language, _ in ranks}, key=lambda language: (language != "en", language))
    rows = [(language, [r for own, r in ranks if own == language]) for language in languages]
    rows.append(("others", [r for language, r in ranks if language != "en"]))
    for language, values in rows:
        shares = "  ".join(f"R@{depth} {sum(r <= depth for r in values) / len(values):.3f}" for depth in DEPTHS)
        print(
            f"  {language:7} n {len(values):3}  {shares}  MRR {sum(1 / r for r in values if r <= 10) / len(values):.3f}"
        )


def rank(question: Question, results: list[tuple[str, str]]) -> float:
    """Place of the first hit, infinity where there is none."""
    for place, (celex, text) in enumerate(results, start=1):
        if celex == question.celex and any(plain_words(term) in plain_words(text) for term in question.terms):
            return place
    return float("inf")


def plain_words(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[‘’‚`´]", "'", re.sub(r"[“”„«»]", '"', text))
    return " ".join(text.split()).casefold()


if __name__ == "__main__":
    main()
