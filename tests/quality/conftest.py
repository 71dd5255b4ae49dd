"""Collections that several gates are held against, read by the real embedding model once. Not to be written to."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_texts import OPINIONS

from assistant.importing import take_in
from assistant.settings import Settings
from corpus.ingest import ingest
from corpus.ledger import Status
from corpus.sources.folder import read_paths

HERE = Path(__file__).parent
DEMONSTRATION = HERE.parents[1] / "corpus" / "demo" / "texts"
VERSIONS = HERE / "versions"


def imported(data: Path, *folders: Path) -> Settings:
    settings = Settings(data)
    report = take_in(settings, lambda catalogue: ingest(catalogue, read_paths(list(folders))))
    assert report.index_error is None
    assert not report.of(Status.FAILED)
    return settings


@pytest.fixture(scope="session")
def real_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The real opinions."""
    return imported(tmp_path_factory.mktemp("real") / "data", OPINIONS)


@pytest.fixture(scope="session")
def versions_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The demonstration texts and further language versions of them."""
    return imported(tmp_path_factory.mktemp("versions") / "data", DEMONSTRATION, VERSIONS)
