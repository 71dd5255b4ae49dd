"""The manifest of a generation: what built it, and which documents it covers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from corpus.model import DocumentId
from index.analysis import ANALYSIS
from index.chunking import CHUNKER
from index.errors import IndexingError, ModelMismatchError
from index.phrases import WORDING
from index.topic import TOPICS

FILE_NAME = "manifest.json"
FORMAT = 4


@dataclass(frozen=True, slots=True)
class Manifest:
    """`fingerprint` names the exact weights, precision and prefixes; two indexes with equal manifests answer alike."""

    fingerprint: str
    model: str
    dimension: int
    chunker: str
    analysis: str
    topics: str
    wording: str
    pieces: int
    contexts: int
    stretches: int
    """Parts of text that quotations are looked up in."""
    built: str
    """UTC, ISO 8601."""
    documents: dict[DocumentId, str]
    """Id -> content hash of the document as it was indexed."""
    files: dict[str, str]
    """Name -> SHA-256 of the files of vectors: a damaged one is found before it answers."""
    format: int = FORMAT

    @property
    def current_form(self) -> bool:
        """True where this program would cut and analyse texts in the same way."""
        built = (self.format, self.chunker, self.analysis, self.topics, self.wording)
        return built == (FORMAT, CHUNKER, ANALYSIS, TOPICS, WORDING)

    def waiting(self, hashes: Mapping[DocumentId, str]) -> int:
        """How many documents of the catalogue have to be indexed, or taken out of the index: `hashes` is its content."""
        return len({name for name, _ in hashes.items() ^ self.documents.items()})

    def require(self, fingerprint: str, model: str) -> None:
        """Raises ModelMismatchError where the index was built with other weights than `fingerprint` names."""
        if self.fingerprint != fingerprint:
            raise ModelMismatchError(
                f"the index was built with {self.model}, now {model} is set: set the model back,"
                " or run `cor-assistant index --rebuild`"
            )


def digests(folder: Path) -> dict[str, str]:
    """Name -> SHA-256 of the files in `folder`. Raises OSError."""
    found = {}
    for path in sorted(folder.iterdir()):
        with path.open("rb") as file:
            found[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Writes the manifest into a generation's folder."""
    (folder / FILE_NAME).write_text(json.dumps(asdict(manifest), ensure_ascii=False), encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a generation. Raises IndexingError where it is missing or damaged."""
    try:
        values = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        return Manifest(**values)
    except (OSError, ValueError, TypeError) as error:
        raise IndexingError(
            f"the index in {folder} has no readable manifest: run `cor-assistant index --rebuild`"
        ) from error
