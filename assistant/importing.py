"""Writing to the data folder: one process at a time, catalogue first, index after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from assistant.errors import AssistantError, InputError
from assistant.settings import Settings
from corpus.catalogue import FILE_NAME, Catalogue
from corpus.demo import ORIGIN, demonstration_texts
from corpus.ingest import Ingested, ingest
from corpus.ledger import Status
from index.embedding import load_embedder
from index.sync import SyncReport, sync

LOCK_NAME = "writer.lock"

Report = Callable[[Ingested], None]
Progress = Callable[[int, int], None]


@dataclass
class ImportReport:
    """What became of every original, and of the index."""

    items: list[Ingested] = field(default_factory=list)
    removed_invented: int = 0
    index: SyncReport | None = None
    index_error: str | None = None

    def of(self, status: Status) -> list[Ingested]:
        """The outcomes of this kind, with their reasons where they have one."""
        return [item for item in self.items if item.status is status]


@contextmanager
def writing(settings: Settings) -> Iterator[Catalogue]:
    """The catalogue, open for writing, while this process alone writes.

    Raises AssistantError where another process is writing or the folder cannot be written, CatalogueError as opening does.
    """
    from filelock import FileLock, Timeout

    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        lock = FileLock(settings.data / LOCK_NAME, timeout=0)
        lock.acquire()
    except Timeout as error:
        raise AssistantError(
            f"another process is writing to {settings.data}: wait until it is done, then try again"
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise AssistantError(
            f"the data folder {settings.data} cannot be written ({reason}): choose another with --data"
        ) from error
    try:
        catalogue = Catalogue.open(settings.data, write=True)
        try:
            yield catalogue
        finally:
            catalogue.close()
    finally:
        lock.release()


Intake = Callable[[Catalogue], Iterator[Ingested]]
"""Takes texts into a catalogue one by one: an import, a harvest."""


def take_in(
    settings: Settings,
    intake: Intake,
    *,
    with_index: bool = True,
    report: Report = lambda item: None,
    progress: Progress = lambda done, total: None,
) -> ImportReport:
    """Texts into catalogue and index. The texts are safe before the index hears of them.

    The first real text takes the place of the demonstration corpus: invented and real positions are never mixed.
    """
    result = ImportReport()
    with writing(settings) as catalogue:
        for item in intake(catalogue):
            result.items.append(item)
            report(item)
        if any(item.document_id and not item.origin.startswith(ORIGIN) for item in result.items):
            result.removed_invented = catalogue.forget(ORIGIN)
        if with_index:
            update_index(settings, catalogue, result, progress=progress)
    return result


def refuse_beside_real_texts(settings: Settings) -> None:
    """Raises InputError where the data folder holds real texts: the demonstration corpus is never mixed with them."""
    if not (settings.data / FILE_NAME).exists():
        return
    counts = Catalogue.open(settings.data).counts()
    if counts["documents"] > counts["invented"]:
        raise InputError(f"{settings.data} holds real texts: choose another folder for the demonstration with --data")


def update_index(
    settings: Settings, catalogue: Catalogue, result: ImportReport, *, rebuild: bool = False, progress: Progress
) -> None:
    """Brings the index in line; an error is noted in `result`, since the texts themselves are stored."""
    from index.embedding import EmbeddingError
    from index.errors import IndexingError

    try:
        embedder = load_embedder(settings.model)
        result.index = sync(catalogue, settings.index_root, embedder, rebuild=rebuild, progress=progress)
    except (IndexingError, EmbeddingError) as error:
        result.index_error = str(error)


def load_demonstration(settings: Settings, *, progress: Progress = lambda done, total: None) -> ImportReport:
    """The demonstration corpus into the data folder."""
    return take_in(settings, lambda catalogue: ingest(catalogue, demonstration_texts()), progress=progress)
