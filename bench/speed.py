"""Search at size: time with and without filters, memory, disk. `python -m bench.speed TEXTS… --passages 10000 150000`.

Embedding so many passages would take hours, so the texts are recombined: each document is a sample of real passages, and each
vector is that of the real piece, turned a little at random (cosine to the original about .98). The catalogue, the lexical index,
the vectors and the search are the program's own. Questions are five of its own, and the development questions where --questions
names their folder. Quotations of 40 words are drawn from the passages: as they are, with a word changed, put together from
two passages, and shuffled out of two, which stand nowhere, so that the sense is asked for.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from assistant.pipeline import Assistant
from assistant.quotation.checker import QuotationChecker
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.ingest import ingest
from corpus.model import Document, DocumentId, Kind, Passage, PassageId
from corpus.original import Original
from corpus.sources.folder import read_paths
from index.embedding import DEFAULT, TokenEmbedder, TokenStates, load_embedder
from index.search import Searcher
from index.sync import sync

PASSAGES_IN_A_DOCUMENT = 70
TURNED = 0.2
"""Length of the random vector added to each unit vector."""
ROUNDS = 200
QUOTED, CHECKS, DRAWN_FROM = 40, 100, 400
"""Words of a quotation, quotations of each kind, documents they are drawn from."""
FILTERS = {
    "none": NO_FILTERS,
    "kind": Filters(kind=Kind.OPINION),
    "lang": Filters(language="en"),
    "since": Filters(since=dt.date(2015, 1, 1)),
    "since and until": Filters(since=dt.date(2015, 1, 1), until=dt.date(2016, 12, 31)),
    "rapporteur": Filters(rapporteur="a"),
    "group": Filters(group="EPP"),
}
NEVER_THE_SAME = [Filters(since=dt.date(1994, 1, 1) + dt.timedelta(days=50 * number)) for number in range(ROUNDS)]
"""What is remembered of a filter from one search to the next does not help here."""


class Turned:
    """A real embedder that embeds a text once and gives its vector turned a little, another way each time."""

    def __init__(self, real: TokenEmbedder) -> None:
        self.real = real
        self.fingerprint, self.name = real.fingerprint, real.name
        self.dimension, self.max_tokens = real.dimension, real.max_tokens
        self.count_tokens, self.token_ids = real.count_tokens, real.token_ids
        self.query, self.question, self.states = real.query, real.question, real.states
        self._known: dict[str, NDArray[np.float32]] = {}
        self._generator = np.random.default_rng(5)

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of pieces, each another copy."""
        return self.observed(texts, lambda states: None)

    def observed(self, texts: Sequence[str], observe: Callable[[TokenStates], None]) -> NDArray[np.float32]:
        """As :meth:`passages`; a text's tokens are shown the first time."""
        new = list({text: None for text in texts if text not in self._known})
        self._known.update(zip(new, self.real.observed(new, observe), strict=True))
        vectors = np.stack([self._known[text] for text in texts])
        noise = self._generator.standard_normal(vectors.shape, dtype=np.float32) / np.sqrt(vectors.shape[1])
        turned = vectors + TURNED * noise
        return np.asarray(turned / np.linalg.norm(turned, axis=1, keepdims=True), np.float32)


def recombined(documents: Sequence[Document], count: int, generator: random.Random) -> list[Document]:
    """`count` passages in documents of their own, each a sample of the passages of all `documents`."""
    pool = [(document, passage) for document in documents for passage in document.passages]
    made = []
    for number in range(count // PASSAGES_IN_A_DOCUMENT):
        about = generator.choice(documents).about
        document_id = DocumentId(f"celex:5{1994 + number % 32}AR{number:04d}@{about.language}")
        date = dt.date(1994, 1, 1) + dt.timedelta(days=generator.randrange(32 * 365))
        parts: list[str] = []
        passages = []
        length = 0
        for position in range(PASSAGES_IN_A_DOCUMENT):
            source, passage = generator.choice(pool)
            words = source.text_of(passage)
            label = f"point {position + 1}"
            passages.append(
                Passage(
                    PassageId(f"{document_id}#point-{position + 1}"), label, passage.role, length, length + len(words)
                )
            )
            parts.append(words)
            length += len(words) + 1
        about = replace(about, id=document_id, date=date, celex=document_id[6:].partition("@")[0])
        made.append(Document(about, "\n".join(parts), tuple(passages)))
    return made


def build(folder: Path, texts: Sequence[Path], count: int, embedder: TokenEmbedder) -> tuple[Catalogue, Path, float]:
    """A catalogue and an index of `count` recombined passages; returns them and the seconds the index took."""
    with TemporaryDirectory() as small:
        source = Catalogue.open(Path(small), write=True)
        list(ingest(source, read_paths(texts)))
        documents = [found for name in source.hashes() if (found := source.document(name)) is not None]
    catalogue = Catalogue.open(folder, write=True)
    made = recombined(documents, count, random.Random(5))
    with catalogue.together():
        for document in made:
            origin = Original(document.about.id, document.about.id.encode(), "text/plain")
            about = replace(document.about, provenance=replace(document.about.provenance, sha256=origin.sha256))
            catalogue.put(replace(document, about=about), origin)
    started = time.perf_counter()
    sync(catalogue, folder / "index", Turned(embedder))
    return catalogue, folder / "index", time.perf_counter() - started


def measure(searcher: Searcher, questions: Sequence[str], filters: Sequence[Filters]) -> tuple[float, float]:
    """Median and 95th percentile of a search in milliseconds, each with the next of the filters."""
    times = []
    searcher.search(questions[0], 10, filters[0])  # opens what is opened once
    for number in range(ROUNDS):
        started = time.perf_counter()
        searcher.search(questions[number % len(questions)], 10, filters[number % len(filters)])
        times.append((time.perf_counter() - started) * 1000)
    return float(np.percentile(times, 50)), float(np.percentile(times, 95))


def drawn_quotations(documents: Sequence[Document], generator: random.Random) -> dict[str, str]:
    """A quotation of each kind, made of 40 words of a passage or of two."""
    words, others = _words(documents, generator), _words(documents, generator)
    half = QUOTED // 2
    return {
        "genuine": " ".join(words),
        "a word changed": " ".join([*words[:half], "purple", *words[half + 1 :]]),
        "of two halves": " ".join([*words[:half], *others[:half]]),
        "shuffled": " ".join(generator.sample(words, half) + generator.sample(others, half)),
    }


def _words(documents: Sequence[Document], generator: random.Random) -> list[str]:
    while True:
        document = generator.choice(documents)
        words = document.text_of(generator.choice(document.passages)).split()
        if len(words) >= QUOTED:
            first = generator.randrange(len(words) - QUOTED + 1)
            return words[first : first + QUOTED]


def measure_checks(checker: QuotationChecker, documents: Sequence[Document]) -> dict[str, tuple[float, float]]:
    """Median and 95th percentile of a check in milliseconds, by kind of quotation."""
    generator = random.Random(7)
    times: dict[str, list[float]] = {}
    for _ in range(CHECKS):
        for kind, quote in drawn_quotations(documents, generator).items():
            started = time.perf_counter()
            checker.check(quote)
            times.setdefault(kind, []).append((time.perf_counter() - started) * 1000)
    return {kind: (float(np.percentile(each, 50)), float(np.percentile(each, 95))) for kind, each in times.items()}


def measure_answers(assistant: Assistant, questions: Sequence[str]) -> tuple[float, float]:
    """Median and 95th percentile of the time to the first words of an answer, in milliseconds; refusals are left out."""
    times = []
    for question in [questions[0], *questions]:
        started = time.perf_counter()
        answer = next(assistant.stream(question))
        if answer.answered:
            times.append((time.perf_counter() - started) * 1000)
    return float(np.percentile(times[1:], 50)), float(np.percentile(times[1:], 95))


def resident_megabytes() -> float:
    """Memory of this process, mapped files that were read included."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1024**2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="+", type=Path)
    parser.add_argument("--questions", type=Path, help="folder of development questions")
    parser.add_argument("--passages", nargs="+", type=int, default=[10_000, 150_000])
    options = parser.parse_args()
    embedder = load_embedder(DEFAULT)
    assert isinstance(embedder, TokenEmbedder)
    questions = _questions(options.questions)
    for count in options.passages:
        with TemporaryDirectory() as folder:
            catalogue, root, seconds = build(Path(folder), options.texts, count, embedder)
            held = catalogue.counts()["passages"]
            size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
            generations = sum(path.is_dir() and path.name.isdigit() for path in root.iterdir())
            before = resident_megabytes()
            searchers = [Searcher(catalogue, root, embedder, rerank=rerank) for rerank in (False, True)]
            print(
                f"\n{held:,} passages, {searchers[0].manifest.pieces:,} vectors; written in {seconds:.0f} s; ", end=""
            )
            print(f"{size / generations / held / 1000:.2f} KB of index a passage")
            print("\n| filter | p50 ms | p95 ms | reranked: p50 | p95 |\n|---|---|---|---|---|")
            rows = {name: [filters] for name, filters in FILTERS.items()} | {"another each time": NEVER_THE_SAME}
            for name, asked in rows.items():
                times = [time for searcher in searchers for time in measure(searcher, questions, asked)]
                print(f"| {name} | {' | '.join(f'{time:.0f}' for time in times)} |", flush=True)
            median, late = measure_answers(Assistant(catalogue, searchers[1]), questions)
            print(f"\nfirst words of an answer: p50 {median:.0f} ms, p95 {late:.0f} ms", flush=True)
            names = sorted(searchers[1].manifest.documents)[:DRAWN_FROM]
            drawn = [found for name in names if (found := catalogue.document(name)) is not None]
            print("\n| quotation of 40 words | p50 ms | p95 ms |\n|---|---|---|")
            for kind, (median, late) in measure_checks(QuotationChecker(catalogue, searchers[1]), drawn).items():
                print(f"| {kind} | {median:.0f} | {late:.0f} |", flush=True)
            print(f"\nmemory {resident_megabytes():.0f} MB, {before:.0f} MB before the index was opened")


def _questions(folder: Path | None) -> list[str]:
    found = [
        "Who pays for coastal protection?", "Wie sollen Dörfer an den Breitbandausbau kommen?", "affordable housing",
        "¿Qué pide el Comité sobre la vivienda?", "How should cohesion funds be simplified for small municipalities?",
    ]  # fmt: skip
    if folder is not None:
        for path in sorted(folder.glob("*.json")):
            found += [row["q"] for row in json.loads(path.read_text(encoding="utf-8"))["questions"]]
    return found


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    main()
