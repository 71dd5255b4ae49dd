"""Settings, from the environment: `COR_DATA`, `COR_MODEL`, `COR_RERANKER`. The command line's options go before them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from index.crossencoder import MS_MARCO
from index.embedding import DEFAULT, PACKAGED, PACKAGED_INT8

QUIET_ENVIRONMENT = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "LANGSMITH_TRACING": "false",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Set before any library is imported: nothing phones home. The model hub is closed too, unless a hub model is set."""


NO_RERANKER = "none"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data is and which embedding model reads it."""

    data: Path
    model: str = DEFAULT
    """`packaged`, `packaged-int8`, or a sentence-transformers folder or name."""

    reranker: str = ""
    """Empty: passages are held against the question token by token. `none`: not even that. Else a cross-encoder besides:
    `ms-marco`, or a sentence-transformers folder or name."""

    @property
    def index_root(self) -> Path:
        """Folder of the index's generations."""
        return self.data / "index"


def load_settings(data: Path | None = None) -> Settings:
    """Settings of the environment; `data` goes before `COR_DATA`. Without either, the user's own data folder."""
    model = os.environ.get("COR_MODEL") or DEFAULT
    chosen = data or Path(os.environ.get("COR_DATA") or _user_folder())
    return Settings(chosen.expanduser(), model, os.environ.get("COR_RERANKER") or "")


def quiet_libraries(model: str, reranker: str = "") -> None:
    """Sets the environment of QUIET_ENVIRONMENT, as far as the user has not set it."""
    for name, value in QUIET_ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    local = {PACKAGED, PACKAGED_INT8, "", NO_RERANKER, MS_MARCO}
    if all(name in local or Path(name).exists() for name in (model, reranker)):
        os.environ.setdefault("HF_HUB_OFFLINE", "1")


def _user_folder() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("cor-assistant", appauthor=False)
