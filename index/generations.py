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
KEPT = 2
"""Generations kept: the current one, and the one before for readers that have not yet moved on."""

VECTORS = "vectors"
WORDS = "words"


def current_generation(root: Path) -> Path | None:
    """Folder of the current generation, or None where none has been completed."""
    try:
        name = (root / _POINTER).read_text(encoding="ascii").strip()
    except OSError:
        return None
    folder = root / name
    return folder if name and folder.is_dir() else None


def begin_generation(root: Path, base: Path | None) -> Path:
    """A folder for the next generation, holding a copy of `base` where given. What a killed process left is removed.

    Raises OSError (a full disk, no permission).
    """
    root.mkdir(parents=True, exist_ok=True)
    for left in root.glob(f"*{_PARTIAL}"):
        shutil.rmtree(left, ignore_errors=True)
    numbers = [int(folder.name) for folder in root.iterdir() if folder.is_dir() and folder.name.isdigit()]
    partial = root / f"{max(numbers, default=0) + 1:06d}{_PARTIAL}"
    if base is None:
        partial.mkdir()
    else:
        shutil.copytree(base, partial)
    return partial


def publish_generation(root: Path, partial: Path) -> Path:
    """Makes a finished folder the current generation, durably; older ones but the last are removed."""
    _sync_tree(partial)
    final = root / partial.name.removesuffix(_PARTIAL)
    partial.rename(final)
    pointer = root / f"{_POINTER}{_PARTIAL}"
    pointer.write_text(final.name, encoding="ascii")
    _sync_path(pointer)
    pointer.replace(root / _POINTER)
    _sync_path(root)
    older = sorted(folder for folder in root.iterdir() if folder.is_dir() and folder.name.isdigit() and folder != final)
    for folder in older[: max(0, len(older) - (KEPT - 1))]:
        shutil.rmtree(folder, ignore_errors=True)
    return final


def abandon_generation(partial: Path) -> None:
    """Removes an unfinished folder."""
    shutil.rmtree(partial, ignore_errors=True)


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
