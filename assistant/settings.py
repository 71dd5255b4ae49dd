"""Settings, from the environment. The command line's options go before them.

`COR_DATA`, `COR_MODEL` and `COR_RERANKER` say where the data is and how it is searched; `COR_CHAT_MODEL`, `COR_CHAT_URL`,
`COR_CHAT_SECONDS`, `COR_CHAT_TOKENS` and `COR_UNSUPPORTED` which language model writes answers, if any. Keys are never settings:
every provider's client reads its own environment variable.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast
from urllib.parse import urlsplit

from assistant.errors import InputError
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
CHAT_SECONDS, CHAT_TOKENS = 60.0, 700
"""What a model may take for an answer unless it is set: a paragraph or two."""
_SECONDS_ALLOWED = (1.0, 600.0)
_TOKENS_ALLOWED = (50, 8_000)

Unsupported = Literal["mark", "withhold"]
"""What becomes of a model's sentence that the passages do not support: it is shown and marked, or left out and counted."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the data is and which embedding model reads it."""

    data: Path
    model: str = DEFAULT
    """`packaged`, `packaged-int8`, or a sentence-transformers folder or name."""

    reranker: str = ""
    """Empty: passages are held against the question token by token. `none`: not even that. Else a cross-encoder besides:
    `ms-marco`, or a sentence-transformers folder or name."""

    chat_model: str = ""
    """The language model that writes answers, as `provider:name` (`gguf:` and a path for a file). Empty: none does."""

    chat_url: str = ""
    """Address of a server that speaks the provider's protocol. Empty: the provider's own."""

    chat_seconds: float = CHAT_SECONDS
    """What an answer of the model may take, all in all."""

    chat_tokens: int = CHAT_TOKENS
    """What an answer of the model may be long."""

    unsupported: Unsupported = "mark"

    log: Path | None = None
    """File that warnings and errors are added to."""

    @property
    def index_root(self) -> Path:
        """Folder of the index's generations."""
        return self.data / "index"


def load_settings(data: Path | None = None) -> Settings:
    """Settings of the environment; `data` goes before `COR_DATA`. Without either, the user's own data folder.

    Raises InputError for a number out of its range, an unknown word or an address that is none.
    """
    chosen = data or Path(os.environ.get("COR_DATA") or _user_folder())
    return Settings(
        data=chosen.expanduser(),
        model=os.environ.get("COR_MODEL") or DEFAULT,
        reranker=os.environ.get("COR_RERANKER") or "",
        chat_model=os.environ.get("COR_CHAT_MODEL", "").strip(),
        chat_url=_address("COR_CHAT_URL"),
        chat_seconds=_number("COR_CHAT_SECONDS", CHAT_SECONDS, *_SECONDS_ALLOWED),
        chat_tokens=int(_number("COR_CHAT_TOKENS", CHAT_TOKENS, *_TOKENS_ALLOWED)),
        unsupported=_unsupported("COR_UNSUPPORTED"),
        log=Path(os.environ["COR_LOG"]).expanduser() if os.environ.get("COR_LOG") else None,
    )


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


def _number(variable: str, default: float, least: float, most: float) -> float:
    written = os.environ.get(variable, "").strip()
    if not written:
        return default
    try:
        number = float(written)
    except ValueError:
        number = float("nan")
    if not least <= number <= most:  # nor is "nan" between them
        raise InputError(f"{variable} is no number from {least:g} to {most:g}")
    return number


def _unsupported(variable: str) -> Unsupported:
    written = os.environ.get(variable, "").strip() or "mark"
    if written not in ("mark", "withhold"):
        raise InputError(f"{variable} is neither mark nor withhold")
    return cast(Unsupported, written)


def _address(variable: str) -> str:
    """A web address without a user name or a query: what is secret in it would be shown with it."""
    written = os.environ.get(variable, "").strip()
    if not written:
        return ""
    try:
        parts = urlsplit(written)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable:
        raise InputError(f"{variable} is no web address: write it as http://localhost:8000/v1")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise InputError(f"{variable} holds more than an address: keys belong into the provider's own variable")
    return written
