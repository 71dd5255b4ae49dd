"""Where the real texts are. They are not part of the project: tests that read them are skipped where they are absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("COR_SHARED", Path(__file__).parents[2] / "shared"))
OPINIONS = SHARED / "real" / "opinions"
QUESTIONS = SHARED / "real" / "dev_questions"
RELEASE = SHARED / "seed" / "boosting-regions-release.txt"

needs_real_texts = pytest.mark.skipif(
    not (OPINIONS.is_dir() and RELEASE.is_file()),
    reason=f"no real texts at {SHARED}: set COR_SHARED to the folder that holds real/ and seed/",
)
