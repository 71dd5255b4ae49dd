"""Generations of the index: a folder each, written once and then only read.

A new generation is made beside the current one (as a copy that is then changed), and becomes current by one atomic
rename of a small file. Whatever is killed on the way leaves the current generation as it was.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_POINTER = "current"
_PARTIAL = ".partial"
VECTORS = "vectors"
WORDS = "words"


def current_generation(root: Path) -> Path | None:
    """Folder of the current generation, or None where none has been completed."""
    try:
        name = (root / _POINTER).read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return None
    folder = root / name
    return folder if name and folder.is_dir() else None


def begin_generation(root: Path, base: Path | None) -> Path:
    """A folder for the next generation, holding a copy of `base` where given. What a killed process left is removed.

    Raises OSError (a full disk, no permission).
    """
    root.mkdir(parents=True, exist_ok=True)
    current = current_generation(root)
    unpublished = [folder for folder in _generations(root) if current and int(folder.name) > int(current.name)]
    for left in [*root.glob(f"*{_PARTIAL}"), *unpublished]:
        shutil.rmtree(left, ignore_errors=True)
    partial = root / f"{max((int(folder.name) for folder in _generations(root)), default=0) + 1:06d}{_PARTIAL}"
    if base is None:
        partial.mkdir()
        return partial
    try:
        shutil.copytree(base, partial)
    except OSError as error:  # a full disk should not be filled by half a copy
        abandon_generation(partial)
        if isinstance(error, shutil.Error):  # which holds a reason for each file
            raise OSError(str(error.args[0][0][2]).partition(": '")[0]) from error
        raise
    return partial


def publish_generation(root: Path, partial: Path) -> Path:
    """Makes a finished folder the current generation, durably.

    The one before is kept, for readers that have not yet moved on; all others are removed.
    """
    before = current_generation(root)
    _sync_tree(partial)
    final = root / partial.name.removesuffix(_PARTIAL)
    partial.rename(final)
    pointer = root / f"{_POINTER}{_PARTIAL}"
    pointer.write_text(final.name, encoding="ascii")
    _sync_path(pointer)
    pointer.replace(root / _POINTER)
    _sync_path(root)
    for folder in _generations(root):
        if folder not in (before, final):
            shutil.rmtree(folder, ignore_errors=True)
    return final


def abandon_generation(partial: Path) -> None:
    """Removes an unfinished folder."""
    shutil.rmtree(partial, ignore_errors=True)


def _generations(root: Path) -> list[Path]:
    return [folder for folder in root.iterdir() if folder.is_dir() and folder.name.isdigit()]


def _sync_tree(folder: Path) -> None:
    for path in folder.rglob("*"):
        _sync_path(path)
    _sync_path(folder)


def _sync_path(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
