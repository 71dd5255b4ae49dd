"""What is held, and whether it is sound."""

from __future__ import annotations

from typing import Any

from assistant.settings import Settings
from corpus.catalogue import FILE_NAME, Catalogue
from corpus.ledger import Status
from index.doctor import diagnose
from index.generations import current_generation
from index.manifest import read_manifest


def collection_status(settings: Settings) -> dict[str, Any]:
    """Documents, languages, failures and the index, as JSON. A folder without a catalogue holds nothing."""
    status: dict[str, Any] = {
        "data": str(settings.data.absolute()),
        "documents": 0,
        "passages": 0,
        "invented": 0,
        "kinds": {},
        "languages": {},
        "failed": [],
        "unavailable": [],
        "index": None,
        "waiting": 0,
    }
    if not (settings.data / FILE_NAME).exists():
        return status
    catalogue = Catalogue.open(settings.data)
    counts = catalogue.counts()
    status |= {name: counts[name] for name in ("documents", "passages", "invented")}
    status["kinds"] = {kind: counts[kind] for kind in ("opinion", "resolution", "release") if kind in counts}
    status["languages"] = {
        name.removeprefix("language:"): count for name, count in counts.items() if name.startswith("language:")
    }
    for outcome in (Status.FAILED, Status.UNAVAILABLE):
        status[outcome.value] = [{"path": e.origin, "error": e.error} for e in catalogue.entries(outcome)]
    folder = current_generation(settings.index_root)
    hashes = catalogue.hashes()
    status["waiting"] = len(hashes)
    if folder is not None:
        manifest = read_manifest(folder)
        status["index"] = {
            "model": manifest.model,
            "fingerprint": manifest.fingerprint,
            "chunker": manifest.chunker,
            "analysis": manifest.analysis,
            "documents": len(manifest.documents),
            "pieces": manifest.pieces,
            "built": manifest.built,
            "generation": folder.name,
        }
        status["waiting"] = manifest.waiting(hashes)
    return status


def examine(settings: Settings) -> dict[str, Any]:
    """The doctor's findings, as JSON: `sound`, `problems`, `waiting`, how much was checked."""
    catalogue = Catalogue.open(settings.data)
    found = diagnose(catalogue, settings.index_root)
    return {
        "sound": found.sound,
        "problems": list(found.problems),
        "waiting": found.waiting,
        "documents": catalogue.counts()["documents"],
        "pieces": found.manifest.pieces if found.manifest else 0,
    }
