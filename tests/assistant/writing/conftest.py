"""What tests of writing begin with."""

from __future__ import annotations

from pathlib import Path

import pytest
from doubles.local_model import smollm2

from assistant.settings import Settings
from assistant.writing.writer import Writer, load_writer


@pytest.fixture(scope="session")
def local_settings() -> Settings:
    """The setting of a small language model that is run in this process."""
    return Settings(Path("unused"), chat_model=f"gguf:{smollm2()}", chat_tokens=1_000)


@pytest.fixture(scope="session")
def local_writer(local_settings: Settings) -> Writer:
    """A small language model that is run in this process."""
    writer = load_writer(local_settings)
    assert writer is not None
    return writer
