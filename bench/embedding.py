"""Measures the packaged embedding engine against `HuggingFaceEmbeddings` (torch, float32) with the same weights.

    python -m bench.embedding FOLDER_OF_TEXTS

The packaged one at full precision and with int8. All engines embed the same passages in turn, so that whatever else the
machine does falls on all. Needs the extra `models` and langchain-huggingface.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from bench.unpacked_e5 import unpack
from index.e5 import PASSAGE_PREFIX, QUERY_PREFIX, available_cores
from index.e5_weights import open_weights, packaged_path
from index.embedding import PACKAGED, PACKAGED_INT8, load_embedder

QUESTION = "What does the Committee ask of the Commission for public transport in mountain regions?"
Engines = dict[str, Callable[[], NDArray[np.float32]]]
_COLD = """
import time
start = time.perf_counter()
from index.embedding import load_embedder
import index.e5
imported = time.perf_counter()
embedder = load_embedder({model!r})
loaded = time.perf_counter()
embedder.query({question!r})
print(imported - start, loaded - imported, time.perf_counter() - loaded)
"""


def main() -> None:
    arguments = _arguments()
    passages = read_passages(arguments.texts, arguments.passages)
    os.environ |= {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "TOKENIZERS_PARALLELISM": "true"}
    full, int8 = load_embedder(PACKAGED), load_embedder(PACKAGED_INT8)
    lengths = sorted(full.count_tokens(passages))
    print(f"{len(passages)} passages, {sum(lengths)} tokens, median {median(lengths)}, longest {lengths[-1]}; ", end="")
    print(f"{available_cores()} cores, {arguments.rounds} rounds")
    for model in (PACKAGED, PACKAGED_INT8):
        _cold_starts(model, arguments.rounds)
    with TemporaryDirectory() as folder:
        unpack(open_weights(packaged_path()), Path(folder) / "e5")
        from langchain_huggingface import HuggingFaceEmbeddings

        baseline = HuggingFaceEmbeddings(
            model_name=str(Path(folder) / "e5"),
            model_kwargs={"device": "cpu"},
            encode_kwargs={"normalize_embeddings": True},
        )

    prefixed = [PASSAGE_PREFIX + text for text in passages]
    all_passages: Engines = {
        "baseline": lambda: np.array(baseline.embed_documents(prefixed), np.float32),
        PACKAGED: lambda: full.passages(passages),
        PACKAGED_INT8: lambda: int8.passages(passages),
    }
    one_query: Engines = {
        "baseline": lambda: np.array([baseline.embed_query(QUERY_PREFIX + QUESTION)], np.float32),
        PACKAGED: lambda: full.query(QUESTION)[None],
        PACKAGED_INT8: lambda: int8.query(QUESTION)[None],
    }
    _compare(f"{len(passages)} passages", all_passages, arguments.rounds)
    _compare("one query", one_query, 10 * arguments.rounds)


def read_passages(folder: Path, count: int) -> list[str]:
    """Paragraphs of 15 to 300 words of all texts in a folder, in a fixed random order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    paragraphs = [line.strip() for text in texts for line in text.splitlines() if 15 <= len(line.split()) <= 300]
    random.Random(0).shuffle(paragraphs)
    if not paragraphs:
        sys.exit(f"no paragraphs in *.txt in {folder}")
    return paragraphs[:count]


def _compare(what: str, engines: Engines, rounds: int) -> None:
    """Each beside the first of the engines, the baseline, in time and in vectors."""
    vectors = [embed() for embed in engines.values()]
    times = [[_seconds(embed) for embed in engines.values()] for _ in range(rounds)]
    for number, name in enumerate(engines):
        own = median(row[number] for row in times) * 1000
        ratio = median(row[0] / row[number] for row in times)
        cosines = (vectors[0] * vectors[number]).sum(axis=1)
        print(f"{what:15} {name:14} {own:8.1f} ms   baseline/{name} {ratio:.2f}   ", end="")
        print(f"cosine {cosines.mean():.5f} on average, least {cosines.min():.5f}")


def _cold_starts(model: str, rounds: int) -> None:
    command = [sys.executable, "-c", _COLD.format(model=model, question=QUESTION)]
    splits = []
    for _ in range(rounds):
        start = time.perf_counter()
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        splits.append([time.perf_counter() - start, *map(float, output.split())])
    whole, imports, load, query = (median(column) * 1000 for column in zip(*splits, strict=True))
    print(
        f"fresh process   {model:14} {whole:.0f} ms: imports {imports:.0f}, load {load:.0f}, first query {query:.0f}, ",
        end="",
    )
    print(f"interpreter {whole - imports - load - query:.0f}")


def _seconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help="folder of .txt files")
    parser.add_argument("--passages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main()
