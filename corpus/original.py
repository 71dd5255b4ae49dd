"""The bytes of one file or answer, and where they came from."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field

from corpus.header import Header

SIZE_LIMIT = 32 * 1024 * 1024
"""Bytes: the longest opinion known is under 1 MB as text; a larger file is something else, and is not even opened."""


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of one file or answer, and where they came from."""

    origin: str
    data: bytes
    media_type: str
    retrieved: dt.datetime | None = None
    stated: Header = field(default_factory=Header)
    """What the source says of the text beside it; goes before what is found in the text."""

    @property
    def sha256(self) -> str:
        """Hash of the bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()
