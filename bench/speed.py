"""Search at size: time with and without filters, memory, disk. `python -m bench.speed TEXTS… --passages 10000 150000`.

Embedding so many passages would take hours, so the texts are recombined: each document is a sample of real passages, and each
vector is that of the real piece, turned a little at random (cosine to the original about .98). The catalogue, the lexical index,
the vectors and the search are the program's own. Questions are five of its own, and the
development questions where --questions names their folder.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.ingest import ingest
from corpus.model import Document, DocumentId, Kind, Passage, PassageId
from corpus.original import Original
from corpus.sources.folder import read_paths
from index.chunking import chunk
from index.embedding import Embedder, load_embedder
from index.search import Searcher
from index.sync import sync

PASSAGES_IN_A_DOCUMENT = 70
TURNED = 0.2
"""Length of the random vector added to each unit vector."""
ROUNDS = 200
FILTERS = {
    "none": NO_FILTERS,
    "kind": Filters(kind=Kind.OPINION),
    "lang": Filters(language="en"),
    "since": Filters(since=dt.date(2015, 1, 1)),
    "since and until": Filters(since=dt.date(2015, 1, 1), until=dt.date(2016, 12, 31)),
    "rapporteur": Filters(rapporteur="a"),
    "group": Filters(group="EPP"),
}


@dataclass
class Turned:
    """The real embedder with the vectors of known pieces looked up and turned a little; questions are embedded."""

    real: Embedder
    known: dict[str, NDArray[np.float32]]
    generator: np.random.Generator

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of pieces, each another copy."""
        vectors = np.stack([self.known[text] for text in texts])
        noise = self.generator.standard_normal(vectors.shape, dtype=np.float32) / np.sqrt(vectors.shape[1])
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


def build(folder: Path, texts: Sequence[Path], count: int, embedder: Embedder) -> tuple[Catalogue, Path, float]:
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
    pieces = {piece.text for document in documents for part in chunk(document, embedder) for piece in part.pieces}
    pieces |= {piece.text for document in made[:200] for part in chunk(document, embedder) for piece in part.pieces}
    contexts = {part.context.text for document in made for part in chunk(document, embedder)[:1]}
    names = sorted(pieces | contexts)
    known = dict(zip(names, embedder.passages(names), strict=True))
    started = time.perf_counter()
    sync(catalogue, folder / "index", Turned(embedder, known, np.random.default_rng(5)))  # type: ignore[arg-type]
    return catalogue, folder / "index", time.perf_counter() - started


def measure(searcher: Searcher, questions: Sequence[str], filters: Filters) -> tuple[float, float]:
    """Median and 95th percentile of a search in milliseconds."""
    times = []
    for number in range(ROUNDS):
        started = time.perf_counter()
        searcher.search(questions[number % len(questions)], 10, filters)
        times.append((time.perf_counter() - started) * 1000)
    return float(np.percentile(times, 50)), float(np.percentile(times, 95))


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
    embedder = load_embedder("packaged")
    questions = _questions(options.questions)
    for count in options.passages:
        with TemporaryDirectory() as folder:
            catalogue, root, seconds = build(Path(folder), options.texts, count, embedder)
            held = catalogue.counts()["passages"]
            size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
            generations = sum(path.is_dir() and path.name.isdigit() for path in root.iterdir())
            before = resident_megabytes()
            searcher = Searcher(catalogue, root, embedder)
            searcher.search(questions[0])
            print(f"\n{held:,} passages, {searcher.manifest.pieces:,} vectors; written in {seconds:.0f} s; ", end="")
            print(f"{size / generations / held / 1000:.2f} KB of index a passage")
            print("\n| filter | p50 ms | p95 ms |\n|---|---|---|")
            for name, filters in FILTERS.items():
                median, high = measure(searcher, questions, filters)
                print(f"| {name} | {median:.0f} | {high:.0f} |", flush=True)
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
