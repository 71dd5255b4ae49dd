"""Measures indexing against a plain LangChain pipeline with the same weights, all in turn.

    python -m bench.indexing FOLDER_OF_TEXTS [--rounds N]

Ours: `cor-assistant import`, a whole process: parsing, catalogue, embedding, vector store, lexical index; at full
precision and with int8. Baseline: `bench.baseline`, a whole process, and the same without its imports. All read the same
files, and characters are those of their texts. Needs the extra `models` and the development packages.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.peak import operations, peak
from bench.unpacked_e5 import unpack
from corpus.catalogue import Catalogue
from index.chunking import chunk
from index.e5 import PASSAGE_PREFIX, available_cores
from index.e5_weights import open_weights, packaged_path
from index.embedding import PACKAGED, PACKAGED_INT8, Embedder, load_embedder

OURS = {"full": PACKAGED, "int8": PACKAGED_INT8}
PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Run:
    """A whole process; all in seconds."""

    wall: float
    processor: float
    inside: float
    """Without imports, as far as the process tells; otherwise as `wall`."""


def main() -> None:
    arguments = _arguments()
    runs: dict[str, list[Run]] = {name: [] for name in (*OURS, PLAIN)}
    peaks: dict[str, list[float]] = {name: [] for name in OURS}
    with TemporaryDirectory() as name:
        folder = Path(name)
        unpack(open_weights(packaged_path()), folder / "e5")
        for number in range(arguments.rounds):
            for name, model in OURS.items():
                runs[name].append(_ours(model, arguments.texts, folder / f"{name}{number}"))
                peaks[name].append(peak(int8=model == PACKAGED_INT8))
            plain, characters = _plain(arguments.texts, folder / "e5", folder / f"plain{number}")
            runs[PLAIN].append(plain)
            print(
                f"round {number + 1}: " + ", ".join(f"{name} {runs[name][-1].wall:.1f} s" for name in runs), flush=True
            )
        work = operations(open_weights(packaged_path()), _lengths(folder / "full0", load_embedder()))
    for name, done in runs.items():
        _print_speed(name, done, characters)
    for name in OURS:
        _print_ratios(name, runs[name], runs[PLAIN])
    print(f"\nthe encoder's products: {work / 1e9:.0f} Gop; {available_cores()} cores")
    for name in OURS:
        _print_share(name, runs[name], work, max(peaks[name]))


def _print_speed(name: str, runs: list[Run], characters: int) -> None:
    wall, processor = median(run.wall for run in runs), median(run.processor for run in runs)
    print(f"{name:6} {wall:6.1f} s wall, {processor:6.1f} s CPU, {characters / wall:7.0f} characters/s")


def _print_ratios(name: str, ours: list[Run], plain: list[Run]) -> None:
    """In characters of source text a second, which both have in common: so the inverse ratio of times."""
    pairs = list(zip(ours, plain, strict=True))
    wall = sorted(theirs.wall / own.wall for own, theirs in pairs)
    processor = median(theirs.processor / own.processor for own, theirs in pairs)
    inside = median(theirs.inside / own.wall for own, theirs in pairs)
    print(f"characters/s, {name}/plain: {median(wall):.2f} wall ({wall[0]:.2f} to {wall[-1]:.2f}), ", end="")
    print(f"{processor:.2f} CPU; {inside:.2f} wall with the baseline's imports left out")


def _print_share(name: str, runs: list[Run], work: int, best: float) -> None:
    """The whole process counts, parsing and writing too; its CPU time, since waiting for others is not its own doing."""
    rate = median(work / run.processor for run in runs)
    busy = median(run.processor / run.wall for run in runs)
    print(f"{name:6} {rate / 1e9:5.0f} of {best / 1e9:5.0f} Gop/s a core: {rate / best:.0%} of its peak; ", end="")
    print(f"{busy:.1f} cores busy")


def _lengths(data: Path, embedder: Embedder) -> list[int]:
    """Tokens of all that an import embedded, prefix and marks counted."""
    catalogue = Catalogue.open(data)
    documents = [document for name in catalogue.hashes() if (document := catalogue.document(name)) is not None]
    catalogue.close()
    passages = [passage for document in documents for passage in chunk(document, embedder)]
    pieces = [piece.text for passage in passages for piece in passage.pieces]
    contexts = {passage.context.id: passage.context.text for passage in passages}
    return [
        count + 2 for count in embedder.count_tokens([PASSAGE_PREFIX + text for text in (*pieces, *contexts.values())])
    ]


def _ours(model: str, texts: Path, data: Path) -> Run:
    wall, processor, _ = _run(["assistant.cli", "--data", str(data), "import", str(texts)], model)
    return Run(wall, processor, wall)


def _plain(texts: Path, model: Path, store: Path) -> tuple[Run, int]:
    """The run, and the characters of the texts without their headers."""
    wall, processor, output = _run(["bench.baseline", str(texts), str(model), str(store)], PACKAGED)
    inside = json.loads(output.splitlines()[-1])
    return Run(wall, processor, inside["seconds"]), inside["characters"]


def _run(module: list[str], model: str) -> tuple[float, float, str]:
    """Wall and CPU seconds of a process, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    command = [sys.executable, "-m", *module]
    environment = {**os.environ, "COR_MODEL": model}
    output = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help="folder of .txt files")
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
