"""Files and folders as a source: yields originals, or why one cannot be read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import CorpusError
from corpus.original import SIZE_LIMIT, Original
from corpus.parsing.forms import media_type_of


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A path that yields no original, and why, in one line."""

    origin: str
    error: str


def read_paths(paths: Sequence[Path]) -> Iterator[Original | Unreadable]:
    """Originals of the files at `paths` and of all files below the folders among them, in order of their names.

    Hidden files are passed over. A path that does not exist, may not be read, is too large, no regular file or of a form
    that is not read yields Unreadable; the rest goes on.
    """
    for path in paths:
        for found in _walk(path):
            yield found if isinstance(found, Unreadable) else _read(found)


def count_files(paths: Sequence[Path]) -> int:
    """How many items :func:`read_paths` will yield: for showing progress."""
    return sum(1 for path in paths for _ in _walk(path))


def _walk(path: Path) -> Iterator[Path | Unreadable]:
    try:
        if not path.is_dir():
            yield path
            return
        with os.scandir(path) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError as error:
        yield Unreadable(_origin(path), _reason(error))
        return
    for name in names:
        if not _links_to_folder(path / name):
            yield from _walk(path / name)


def _links_to_folder(path: Path) -> bool:
    """Such links are not followed: they may lead in a circle."""
    try:
        return path.is_symlink() and path.is_dir()
    except OSError:  # a folder whose names may be read, but nothing behind them
        return False


def _read(path: Path) -> Original | Unreadable:
    origin = _origin(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return Unreadable(origin, "no regular file")
        media_type = media_type_of(path.name)
        if found.st_size > SIZE_LIMIT:
            size, limit = found.st_size / 1024 / 1024, SIZE_LIMIT / 1024 / 1024
            return Unreadable(origin, f"{size:,.0f} MB is over the limit of {limit:.0f} MB for one text")
        return Original(origin, path.read_bytes(), media_type)
    except OSError as error:
        return Unreadable(origin, _reason(error))
    except CorpusError as error:
        return Unreadable(origin, str(error))


def _origin(path: Path) -> str:
    """The path as text that can be stored and printed: bytes of a name that are no UTF-8 are written out as `\\xe4`."""
    return os.fsencode(path.absolute()).decode("utf-8", "backslashreplace")


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return error.strerror or str(error)
