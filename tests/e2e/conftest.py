"""Data folders for the command line: the demonstration corpus to read, a copy of it to write to, and none at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command_line import CommandLine


@pytest.fixture(scope="session")
def demo(demo_data: Path) -> CommandLine:
    """The demonstration corpus, for reading only."""
    return CommandLine(demo_data)


@pytest.fixture
def own_demo(demo_data: Path, tmp_path: Path) -> CommandLine:
    """A copy of the demonstration corpus to write to."""
    return CommandLine(Path(shutil.copytree(demo_data, tmp_path / "data")))


@pytest.fixture
def empty(tmp_path: Path) -> CommandLine:
    """A data folder that does not exist yet."""
    return CommandLine(tmp_path / "data")
