"""Measures fresh processes: `--help`, `search`, `ask`, `status`; and the bare interpreter beside them.

python -m bench.startup DATA_FOLDER [--rounds N]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

QUESTION = "How should night trains be paid for?"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="a data folder with texts in it")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    ours = [sys.executable, "-m", "assistant.cli", "--data", str(arguments.data)]
    commands = {
        "interpreter": [sys.executable, "-c", "pass"],
        "--help": [*ours, "--help"],
        "status": [*ours, "status", "--json"],
        "search": [*ours, "search", QUESTION, "--json"],
        "ask": [*ours, "ask", QUESTION, "--json"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(arguments.rounds + 1):
        for name, command in commands.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            times[name].append(time.perf_counter() - started)
    base = median(times["interpreter"][1:])
    for name, values in times.items():
        counted = values[1:]  # the first warms the file cache
        print(
            f"{name:12} median {median(counted):6.3f} s, longest {max(counted):6.3f} s, {median(counted) / base:6.1f} interpreters"
        )


if __name__ == "__main__":
    main()
