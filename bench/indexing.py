"""Measures indexing against a plain LangChain pipeline with the same weights, the two in turn.

    python -m bench.indexing FOLDER_OF_TEXTS [--rounds N]

Ours: `cor-assistant import`, a whole process: parsing, catalogue, embedding, vector store, lexical index. Baseline:
`bench.baseline`, a whole process, and the same without its imports. Needs the extra `models` and the development packages.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.unpacked_e5 import unpack
from index.e5_weights import open_weights, packaged_path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, help="folder of .txt files")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    rows = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        unpack(open_weights(packaged_path()), folder / "e5")
        for number in range(arguments.rounds):
            ours = _run(
                [
                    sys.executable,
                    "-m",
                    "assistant.cli",
                    "--data",
                    str(folder / f"ours{number}"),
                    "import",
                    str(arguments.texts),
                ]
            )
            plain = _run(
                [
                    sys.executable,
                    "-m",
                    "bench.baseline",
                    str(arguments.texts),
                    str(folder / "e5"),
                    str(folder / f"plain{number}"),
                ]
            )
            inside = json.loads(plain[2].splitlines()[-1])
            rows.append((*ours[:2], *plain[:2], inside["seconds"], inside["characters"]))
            print(
                f"round {number + 1}: ours {ours[0]:.1f} s, plain {plain[0]:.1f} s ({inside['seconds']:.1f} s without imports)",
                flush=True,
            )
    wall, cpu, plain_wall, plain_cpu, _, characters = (median(column) for column in zip(*rows, strict=True))
    print(f"ours   {wall:6.1f} s wall, {cpu:6.1f} s CPU, {characters / wall:7.0f} characters/s")
    print(f"plain  {plain_wall:6.1f} s wall, {plain_cpu:6.1f} s CPU, {characters / plain_wall:7.0f} characters/s")
    whole = median(row[2] / row[0] for row in rows)
    processor = median(row[3] / row[1] for row in rows)
    inner = median(row[4] / row[0] for row in rows)
    print(f"plain/ours: {whole:.2f} wall, {processor:.2f} CPU; {inner:.2f} with the baseline's imports left out")


def _run(command: list[str]) -> tuple[float, float, str]:
    """Wall and CPU seconds of a process, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, output


if __name__ == "__main__":
    main()
