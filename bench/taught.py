"""The texts under `bench/training`, as the programs that learn from them read them: see the README there."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.e5 import PackagedE5
from index.embedding import TokenStates
from index.terms import TermTable, TermWriter

FOLDER = Path(__file__).with_name("training")
_AT_ONCE = 256


def lines(path: Path) -> Iterator[tuple[str, str]]:
    """Kind and text of each line of a file. Raises ValueError where a line has no such form."""
    for line in filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines())):
        kind, _, text = line.split(" | ", 2)
        yield kind, text


def term_table(texts: Iterable[str], embedder: PackagedE5) -> tuple[TermTable, dict[str, TokenStates]]:
    """The term table of the texts, and the states of each."""
    ordered = sorted(set(texts))
    states: dict[str, TokenStates] = {}
    with tempfile.TemporaryDirectory() as folder:
        writer = TermWriter(Path(folder) / "terms", embedder)
        for start in range(0, len(ordered), _AT_ONCE):
            part = ordered[start : start + _AT_ONCE]
            for text, found in zip(part, embedder.states(part), strict=True):
                writer.observe(found)
                states[text] = found
        writer.commit()
        return TermTable(Path(folder) / "terms"), states


def options(description: str | None, out: Path) -> argparse.Namespace:
    """What the command line says: `training` and `out`."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--training", type=Path, default=FOLDER)
    parser.add_argument("--out", type=Path, default=out)
    return parser.parse_args()


def write(path: Path, learned: Mapping[str, NDArray[np.float32]]) -> None:
    """Keeps what was learned, in two bytes a number."""
    halves = {name: values.astype(np.float16) for name, values in learned.items()}
    np.savez(path, allow_pickle=False, **halves)
