"""What all tests share: the demonstration corpus, and the same hypothesis examples on every machine in every run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from assistant.importing import load_demonstration
from assistant.settings import Settings
from corpus.ledger import Status

settings.register_profile("repeatable", derandomize=True, database=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the demonstration corpus, read by the real embedding model. Not to be written to."""
    data = tmp_path_factory.mktemp("demo") / "data"
    report = load_demonstration(Settings(data))
    assert report.index_error is None
    assert not report.of(Status.FAILED)
    return data
