"""The words that a sentence rests on: how often they are found among other passages' in one text.

    python -m bench.grounds --data DIR [--show]

Each passage of `bench/training/answers`, which is a sentence or two, is put together in one text with three others of its
language. Every sentence that was written about it, in whatever language, true or contrary, is to be traced to it: `found` where
the words chosen touch the passage, `exact` where they are of nothing else. `--data` is a folder whose index was built with the
model.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from assistant.settings import Settings
from assistant.writing.grounds import grounds
from assistant.writing.meaning import Nearness
from bench.taught import FOLDER
from corpus.catalogue import Catalogue
from index.embedding import load_embedder
from index.search import Searcher
from index.wording import Span

OTHERS = 3


@dataclass(frozen=True, slots=True)
class Traced:
    """A sentence, a text, and where in it the passage stands that the sentence was written about."""

    sentence: str
    text: str
    passage: Span
    foreign: bool
    """True where sentence and text have different languages."""


def traced(each: int = 6, every: int = 1, seed: int = 0) -> Iterator[Traced]:
    """Up to `each` sentences about each passage, of every file or of every so many."""
    random = Random(seed)
    for path in sorted((FOLDER / "answers").glob("*.txt"))[::every]:
        blocks = [block.splitlines() for block in path.read_text(encoding="utf-8").split("\n\n") if block.strip()]
        passages = [lines[0].split(" | ", 2)[1:] for lines in blocks]
        for (language, passage), lines in zip(passages, blocks, strict=True):
            others = [text for own, text in passages if own == language and text != passage]
            if len(others) < OTHERS:
                continue
            parts = [*random.sample(others, OTHERS), passage]
            random.shuffle(parts)
            text, place = _together(parts, parts.index(passage))
            for line in filter(None, lines[1 : each + 1]):
                _, own, sentence = line.split(" | ", 2)
                yield Traced(sentence, text, place, own != language)


def _together(parts: list[str], number: int) -> tuple[str, Span]:
    """The parts as one text, and where the one of this number stands."""
    closed = [part.rstrip(".;") + "." for part in parts]
    start = sum(len(part) + 1 for part in closed[:number])
    return " ".join(closed), (start, start + len(closed[number]))


def measure(found: Iterator[Traced], nearness: Nearness, *, show: bool = False) -> Counter[tuple[str, bool]]:
    """How many there were, of which `found` and `exact`, each by whether the languages differ."""
    counted = Counter[tuple[str, bool]]()
    for each in found:
        start, end = grounds(each.sentence, each.text, nearness)
        first, last = each.passage
        touches = start < last and first < end
        counted["all", each.foreign] += 1
        counted["found", each.foreign] += touches
        counted["exact", each.foreign] += first <= start and end <= last
        if show and not touches:
            print(each.sentence, "->", each.text[start:end], "<>", each.text[first:last])
    return counted


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    settings = Settings(data=options.data)
    searcher = Searcher(Catalogue.open(options.data), settings.index_root, load_embedder(settings.model))
    counted = measure(traced(), searcher.support, show=options.show)
    for foreign, name in ((False, "same language"), (True, "another")):
        total = counted["all", foreign]
        shares = ", ".join(f"{sort} {counted[sort, foreign] / total:.3f}" for sort in ("found", "exact"))
        print(f"{name:14} {total:6} sentences: {shares}")


if __name__ == "__main__":
    main()
