"""Measures the packaged embedding engine against `HuggingFaceEmbeddings` (torch, float32) with the same weights.

    python -m bench.embedding FOLDER_OF_TEXTS

Both engines embed the same passages in turn, so that whatever else the machine does falls on both. Needs the extra
`models` and langchain-huggingface.
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
from index.embedding import load_embedder

QUESTION = "What does the Committee ask of the Commission for public transport in mountain regions?"
_COLD = """
import time
start = time.perf_counter()
from index.embedding import load_embedder
import index.e5
imported = time.perf_counter()
embedder = load_embedder()
loaded = time.perf_counter()
embedder.query({question!r})
print(imported - start, loaded - imported, time.perf_counter() - loaded)
"""


def main() -> None:
    arguments = _arguments()
    passages = read_passages(arguments.texts, arguments.passages)
    os.environ |= {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "TOKENIZERS_PARALLELISM": "true"}
    packaged = load_embedder()
    lengths = sorted(packaged.count_tokens(passages))
    print(f"{len(passages)} passages, {sum(lengths)} tokens, median {median(lengths)}, longest {lengths[-1]}; ", end="")
    print(f"{available_cores()} cores, {arguments.rounds} rounds")
    _cold_starts(arguments.rounds)
    with TemporaryDirectory() as folder:
        unpack(open_weights(packaged_path()), Path(folder) / "e5")
        from langchain_huggingface import HuggingFaceEmbeddings

        baseline = HuggingFaceEmbeddings(
            model_name=str(Path(folder) / "e5"),
            model_kwargs={"device": "cpu"},
            encode_kwargs={"normalize_embeddings": True},
        )

    def baseline_passages() -> NDArray[np.float32]:
        return np.array(baseline.embed_documents([PASSAGE_PREFIX + text for text in passages]), np.float32)

    _compare(f"{len(passages)} passages", lambda: packaged.passages(passages), baseline_passages, arguments.rounds)
    _compare(
        "one query",
        lambda: packaged.query(QUESTION)[None],
        lambda: np.array([baseline.embed_query(QUERY_PREFIX + QUESTION)], np.float32),
        10 * arguments.rounds,
    )


def read_passages(folder: Path, count: int) -> list[str]:
    """Paragraphs of 15 to 300 words of all texts in a folder, in a fixed random order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    paragraphs = [line.strip() for text in texts for line in text.splitlines() if 15 <= len(line.split()) <= 300]
    random.Random(0).shuffle(paragraphs)
    if not paragraphs:
        sys.exit(f"no paragraphs in *.txt in {folder}")
    return paragraphs[:count]


def _compare(
    what: str, packaged: Callable[[], NDArray[np.float32]], baseline: Callable[[], NDArray[np.float32]], rounds: int
) -> None:
    cosine = float((packaged() * baseline()).sum(axis=1).min())
    times = [(_seconds(packaged), _seconds(baseline)) for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    ratio = median(slow / quick for quick, slow in times)
    print(f"{what:15} packaged {ours * 1000:8.1f} ms   baseline {theirs * 1000:8.1f} ms   ", end="")
    print(f"baseline/packaged {ratio:.2f}   least cosine {cosine:.6f}")


def _cold_starts(rounds: int) -> None:
    command = [sys.executable, "-c", _COLD.format(question=QUESTION)]
    splits = []
    for _ in range(rounds):
        start = time.perf_counter()
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        splits.append([time.perf_counter() - start, *map(float, output.split())])
    whole, imports, load, query = (median(column) * 1000 for column in zip(*splits, strict=True))
    print(f"fresh process   {whole:.0f} ms: imports {imports:.0f}, load {load:.0f}, first query {query:.0f}, ", end="")
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
