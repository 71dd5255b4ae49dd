"""Zip files from bytes nobody vouches for: checked as a whole, members read in memory one by one, nothing unpacked."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from enum import StrEnum
from itertools import pairwise

from corpus.errors import ParseError

MEMBERS_LIMIT = 2000
TOTAL_LIMIT = 128 * 1024 * 1024
"""Bytes of all members together once they are unpacked."""
RATIO_LIMIT = 200
"""Times its size that an archive may unpack to, once that is more than :data:`RATIO_FROM`: XML comes to 10 to 30 times."""
RATIO_FROM = 8 * 1024 * 1024
_DIRECTORY_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Others are not used by these forms, and Python unpacks them without a limit."""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError,
)  # fmt: skip
_WORD_BODY = re.compile(r"^word/document\d*\.xml$")
_FORMEX_NAME = re.compile(
    r"(?:\.fmx|\.doc|\.toc)\.xml$|(?:^|/)[CL][A-Z]?_\d{4,12}[A-Z]{2}\.\d{4,12}\.xml$", re.IGNORECASE
)


class ArchiveKind(StrEnum):
    """What a zip file is, by the names of its members."""

    FORMEX = "Formex"
    WORD = "Word"
    OTHER = "other"


class Archive(Mapping[str, bytes]):
    """The members of a checked zip file by name, folders left out; each is unpacked when it is asked for."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._infos = {info.filename: info for info in archive.infolist() if not info.is_dir()}

    def __getitem__(self, name: str) -> bytes:
        """The bytes of a member. Raises ParseError where they are broken or not what the directory says of them."""
        info = self._infos[name]
        try:
            return self._archive.read(info)
        except _BROKEN as error:
            raise ParseError(f"the archive is broken at {_shown(name)}: fetch or save it again") from error

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def __len__(self) -> int:
        return len(self._infos)


def read_archive(data: bytes) -> Archive:
    """The members of a zip file, archives among them left closed.

    Raises ParseError where it is broken or encrypted, unpacks to too much, or names two members alike or a place outside it.
    """
    if data.count(_DIRECTORY_ENTRY) > MEMBERS_LIMIT:  # before a million entries are read
        raise ParseError(f"the archive has more than {MEMBERS_LIMIT} members: not a text of the Committee")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise ParseError("no readable archive: fetch or save it again") from error
    infos = archive.infolist()
    _check_sizes(infos, len(data))
    _check_places(infos, len(data))
    names = [info.filename for info in infos]
    if len(set(names)) < len(names):
        raise ParseError("the archive names two members alike, and which one is meant cannot be told: save it again")
    for info in infos:
        _check_member(info)
    return Archive(archive)


def kind_of_archive(names: Collection[str]) -> ArchiveKind:
    """What an archive with members of these names is."""
    if is_docx(names):
        return ArchiveKind.WORD
    return ArchiveKind.FORMEX if is_formex(names) else ArchiveKind.OTHER


def is_docx(names: Collection[str]) -> bool:
    """True for a Word file (Office Open XML)."""
    return "[Content_Types].xml" in names and any(_WORD_BODY.match(name) for name in names)


def is_formex(names: Collection[str]) -> bool:
    """True for the Formex files of a text, as the Publications Office names them."""
    return any(_FORMEX_NAME.search(name) for name in names)


def _check_sizes(infos: list[zipfile.ZipInfo], packed: int) -> None:
    """By the sizes the directory states: a member that holds more than it states is cut there, and fails its checksum."""
    total = sum(info.file_size for info in infos)
    if total > TOTAL_LIMIT or (total > RATIO_FROM and total > RATIO_LIMIT * packed):
        raise ParseError(f"the archive unpacks to {total / 1024**2:,.0f} MB: too much for a text of the Committee")


def _check_places(infos: list[zipfile.ZipInfo], packed: int) -> None:
    """Members one after another, none within another: shared bytes would unpack many times."""
    spans = sorted((info.header_offset, info.header_offset + _LOCAL_HEADER + info.compress_size) for info in infos)
    overlap = any(end > following for (_, end), (following, _) in pairwise(spans))
    if overlap or (spans and (spans[0][0] < 0 or spans[-1][1] > packed)):
        raise ParseError("the archive is broken: members overlap or lie outside it")


def _check_member(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename
    if name.startswith("/") or "\\" in name or ":" in name or "\0" in name or ".." in name.split("/"):
        raise ParseError(f"the archive names a member outside it: {_shown(name)}")
    if info.flag_bits & _ENCRYPTED:
        raise ParseError("the archive is encrypted: save it without a password")
    if info.compress_type not in _METHODS:
        raise ParseError(f"{_shown(name)} is packed by a method that is not read: save the archive again")


def _shown(name: str) -> str:
    return repr(name[:80])
