"""Embeddings by a sentence-transformers model of the user's choice: a folder, or a name known to the model hub.

Prefixes are the model's own prompts, where it has any; models of the e5 family, which is older than prompts stored with
models, get theirs. A folder, and a name whose files are already here, is loaded without any connection.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.embedding import EmbeddingError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_E5_NAME = re.compile(r"(^|[-_/])e5([-_]|$)", re.IGNORECASE)
_E5_PREFIXES = ("query: ", "passage: ")
_OTHER_RUNTIMES = ("onnx/*", "openvino/*", "*.onnx", "*.h5", "*.msgpack", "*.ot")
_VECTOR_FILES = {".safetensors", ".bin", ".json", ".txt", ".model"}
"""Weights, configuration and vocabulary: what decides a vector. Not the read-me."""


def load_sentence_transformer(model: str) -> ModelEmbedder:
    """Load a model from a folder, from the local cache of the hub, or, where the environment allows it, from the hub.

    Raises EmbeddingError when the model or sentence-transformers is missing, or the folder holds no such model.
    """
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        message = f'the embedding model {model!r} needs sentence-transformers: pip install "cor-assistant[models]"'
        raise EmbeddingError(message) from error
    folder, name = _folder(model)
    try:
        loaded = SentenceTransformer(str(folder), local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise EmbeddingError(f"{folder} holds no complete sentence-transformers model: {_first_line(error)}") from error
    return ModelEmbedder(loaded, name, folder)


class ModelEmbedder:
    """An `Embedder` that runs a sentence-transformers model on the device which that library picks."""

    def __init__(self, model: SentenceTransformer, name: str, folder: Path) -> None:
        self._model = model
        self.name = name
        self._query_prefix, self._passage_prefix = prefixes(model.prompts, name)
        self.dimension = model.get_embedding_dimension() or len(self.query(""))
        prefix_tokens = max(self.count_tokens([self._query_prefix.rstrip(), self._passage_prefix.rstrip()]))
        limit = model.get_max_seq_length() or model.tokenizer.model_max_length
        self.max_tokens = limit - model.tokenizer.num_special_tokens_to_add(False) - prefix_tokens
        self.fingerprint = (
            f"sha256:{_digest(folder)}; {next(model.parameters()).dtype}, unit length; "
            f"prefixes {self._query_prefix!r} {self._passage_prefix!r}; sentence-transformers"
        )

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """See `Embedder.count_tokens`."""
        if not texts:
            return []
        return list(map(len, self._model.tokenizer(list(texts), add_special_tokens=False, verbose=False)["input_ids"]))

    def passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """See `Embedder.passages`."""
        return self._embed(texts, self._passage_prefix)

    def query(self, text: str) -> NDArray[np.float32]:
        """See `Embedder.query`."""
        vector: NDArray[np.float32] = self._embed([text], self._query_prefix)[0]
        return vector

    def _embed(self, texts: Sequence[str], prefix: str) -> NDArray[np.float32]:
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        vectors = self._model.encode(list(texts), prompt=prefix, show_progress_bar=False).astype(np.float32)
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        unit: NDArray[np.float32] = vectors / np.maximum(lengths, np.finfo(np.float32).tiny)
        return unit


def prefixes(prompts: Mapping[str, str | None], name: str) -> tuple[str, str]:
    """What to put before a query and before a passage, by a model's stored prompts or, failing these, its name."""
    query, passage = prompts.get("query") or "", prompts.get("passage") or prompts.get("document") or ""
    if not (query or passage) and _E5_NAME.search(name):
        return _E5_PREFIXES
    return query, passage


def _folder(model: str) -> tuple[Path, str]:
    """A model's folder and name. A name is looked up in the local cache first, then, if allowed, on the hub."""
    folder = Path(model).expanduser()
    if folder.is_dir():
        return folder, folder.resolve().name
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        try:
            return Path(snapshot_download(model, local_files_only=True)), model
        except LocalEntryNotFoundError:
            return Path(snapshot_download(model, ignore_patterns=list(_OTHER_RUNTIMES))), model
    except (OSError, ValueError) as error:
        raise EmbeddingError(
            f"no embedding model {model!r}: it is not a folder, not in the local cache of the model hub, and could not "
            f"be fetched ({_first_line(error)}); name a folder, or allow the hub once with HF_HUB_OFFLINE=0"
        ) from error


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in _vector_files(folder):
        digest.update(f"{path.relative_to(folder).as_posix()}\n{path.stat().st_size}\n".encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def _vector_files(folder: Path) -> Iterator[Path]:
    """The files that decide vectors, in a fixed order. Of weights in two formats, safetensors are what is loaded."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix in _VECTOR_FILES and path.is_file())
    safetensors = any(path.suffix == ".safetensors" for path in paths)
    for path in paths:
        parts = path.relative_to(folder).parts
        other = parts[0] in {"onnx", "openvino"} or any(part.startswith(".") for part in parts)
        if not other and not (safetensors and path.suffix == ".bin"):
            yield path


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
