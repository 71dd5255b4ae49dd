"""Data folders for measurements: one that is there already, or a new one for a folder of texts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.importing import take_in
from assistant.settings import Settings
from corpus.ingest import ingest
from corpus.sources.folder import read_paths


@contextmanager
def data_folder(texts: Path) -> Iterator[Path]:
    """The folder itself where it is a data folder, else a new one, for as long as it is needed, with its texts indexed."""
    if (texts / "catalogue.sqlite").exists():
        yield texts
        return
    with TemporaryDirectory() as folder:
        take_in(Settings(Path(folder)), lambda catalogue: ingest(catalogue, read_paths([texts])))
        yield Path(folder)
