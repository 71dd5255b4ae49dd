"""A model in a GGUF file, run in this process and served on the loopback interface in OpenAI's protocol."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from assistant.errors import ChatModelError

CONTEXT = 8_192
"""Tokens of question, passages and answer together. More costs memory, whether it is used or not."""
_BATCH = 64
"""Tokens of the question read at once: a cancelled answer lets go of the processor after so many."""
_MAGIC = b"GGUF"
_STARTING = threading.Lock()


@dataclass(frozen=True, slots=True)
class Served:
    """Where a model answers, and with which key: whoever else works on this machine has none."""

    url: str
    key: str = field(repr=False)
    server: Any = field(repr=False)
    """Answers as long as it is held."""


def serve(path: Path, threads: int = 1) -> Served:
    """Loads the file and answers until the process ends; a second call for the same file gives the first one's server.

    One thread: where other work keeps the cores busy, several wait for each other at every step. Raises ChatModelError.
    """
    with _STARTING:
        return _served(path.expanduser().resolve(), threads)


@cache
def _served(path: Path, threads: int) -> Served:
    _require_gguf(path)
    try:
        import xllamacpp
    except ImportError:
        raise ChatModelError("GGUF files need the package xllamacpp: pip install xllamacpp") from None
    key = f"sk-{secrets.token_urlsafe(32)}"
    try:
        server = xllamacpp.Server(_parameters(xllamacpp.CommonParams(), path, threads, key))
    except RuntimeError:
        raise ChatModelError(f"{path.name} cannot be loaded: it is damaged, of an unknown kind or too large") from None
    return Served(f"{server.listening_address}/v1", key, server)


def _require_gguf(path: Path) -> None:
    try:
        with path.open("rb") as file:
            begin = file.read(len(_MAGIC))
    except OSError:
        raise ChatModelError(f"{path} cannot be opened: give the path of a GGUF file after gguf:") from None
    if begin != _MAGIC:
        raise ChatModelError(f"{path} is no GGUF file: give the path of one after gguf:")


def _parameters(chosen: Any, path: Path, threads: int, key: str) -> Any:  # noqa: ANN401  # the library has no types
    chosen.model.path = str(path)
    chosen.model_alias = {path.stem}
    chosen.hostnames, chosen.port, chosen.api_keys = ["127.0.0.1"], 0, [key]
    chosen.cpuparams.n_threads = chosen.cpuparams_batch.n_threads = threads
    chosen.n_ctx, chosen.n_batch, chosen.n_ubatch, chosen.n_parallel = CONTEXT, _BATCH, _BATCH, 1
    chosen.cache_ram_mib = 0  # else up to 8 GiB of earlier questions are kept
    chosen.offline, chosen.ui, chosen.endpoint_slots, chosen.warmup = True, False, False, False
    chosen.verbosity = 0
    return chosen
