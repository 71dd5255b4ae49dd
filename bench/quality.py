"""Measures retrieval on questions with known answers: ours, its parts, and a plain LangChain pipeline, in one call.

    python -m bench.quality [--set NAME TEXTS QUESTIONS]... [--only METHOD]... [--data FOLDER] [--json FILE]

The own questions on the demonstration corpus are always asked, the development questions where `../shared` is; `--set` adds
others. Prints Markdown. The methods, each with the same weights:

    cor-assistant  the search as it is              BM25       the lexical arm alone
    first stage    without rereading the best       RRF        plain reciprocal rank fusion of these two
    dense          the best piece's cosine alone    LangChain  windows of 1000/200, embedded whole, Chroma

`--data` keeps the indexes for the next call; the plain pipeline is always built anew, which takes a minute or two.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.importing import take_in
from assistant.settings import Settings
from bench.arms import methods
from bench.questions import MEASURES, Question, groups, measured, rank, read_questions
from corpus.ingest import ingest
from corpus.sources.folder import read_paths

HERE = Path(__file__).resolve().parent.parent
OWN = ("own", HERE / "corpus" / "demo" / "texts", HERE / "tests" / "quality" / "questions")
REAL = HERE.parent / "shared" / "real"
DEVELOPMENT = ("dev", REAL / "opinions", REAL / "dev_questions")
POOLED = {"en": "English", "others": "other languages pooled", "all": "all languages"}


@dataclass(frozen=True, slots=True)
class Measurement:
    """Of one set of questions the place of the first right result, by method, in the order of the questions."""

    name: str
    questions: list[Question]
    places: dict[str, list[float]]

    def figures(self) -> dict[str, dict[str, dict[str, float]]]:
        """By method and group: the number of questions, and each measure."""
        named = groups(self.questions)
        return {
            method: {
                group: {"n": len(chosen), **measured([places[one] for one in chosen])}
                for group, chosen in named.items()
            }
            for method, places in self.places.items()
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", nargs=3, action="append", default=[], metavar=("NAME", "TEXTS", "QUESTIONS"))
    parser.add_argument("--only", action="append", default=[], metavar="METHOD")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    sets = [OWN, *([DEVELOPMENT] if REAL.is_dir() else [])]
    sets += [(name, Path(texts), Path(questions)) for name, texts, questions in arguments.set]
    done = []
    for name, texts, questions in sets:
        with _folder(arguments.data, name) as folder:
            measurement = measure(name, texts, read_questions(questions), Path(folder), arguments.only)
        print("\n".join(report(measurement)), flush=True)
        done.append(measurement)
    if arguments.json:
        figures = {one.name: one.figures() for one in done}
        arguments.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _folder(kept: Path | None, name: str) -> AbstractContextManager[str | Path]:
    return TemporaryDirectory() if kept is None else nullcontext(kept / name)


def measure(name: str, texts: Path, questions: list[Question], folder: Path, only: Sequence[str]) -> Measurement:
    """Brings the index in `folder` in line with the texts and asks each method (or `only` these) every question."""
    settings = Settings(folder)
    take_in(settings, lambda catalogue: ingest(catalogue, read_paths([texts])))
    with TemporaryDirectory() as scratch:
        places = {}
        for method, opened in methods(settings, texts, Path(scratch)).items():
            if not only or method in only:
                retrieve = opened()
                places[method] = [rank(question, retrieve(question.text)) for question in questions]
    return Measurement(name, questions, places)


def report(measurement: Measurement) -> Iterator[str]:
    """The lines of the Markdown tables: all measures over the pooled groups, then each measure by language and kind."""
    figures, named = measurement.figures(), groups(measurement.questions)
    for group, title in POOLED.items():
        yield f"\n### {measurement.name}: {title}, {len(named[group])} questions\n"
        rows = []
        for method, by_group in figures.items():
            shares = (_share(by_group[group][measure]) for measure in MEASURES)
            rows.append([method, *shares, _beside(measurement, method, named[group])])
        yield from table(["", *MEASURES, "first method / this one alone"], rows)
    for measure in MEASURES:
        yield f"\n### {measurement.name}: {measure}\n"
        yield from table(["", "n", *measurement.places], list(_rows(figures, measure, named)))


def _rows(
    figures: Mapping[str, Mapping[str, Mapping[str, float]]], measure: str, named: Mapping[str, Sequence[int]]
) -> Iterator[list[str]]:
    for group, chosen in named.items():
        yield [group, str(len(chosen)), *(_share(by_group[group][measure]) for by_group in figures.values())]


def _beside(measurement: Measurement, method: str, chosen: Sequence[int]) -> str:
    """Questions answered among five results by the first method alone, and by this one alone: of few, chance decides."""
    first = next(iter(measurement.places))
    if method == first:
        return "—"
    pairs = [(measurement.places[first][one] <= 5, measurement.places[method][one] <= 5) for one in chosen]
    return f"{pairs.count((True, False))} / {pairs.count((False, True))}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A Markdown table."""
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"


def _share(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")


if __name__ == "__main__":
    main()
