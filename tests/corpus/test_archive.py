"""Zip files nobody vouches for: read within limits or refused."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from doubles.formex_files import zipped
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.parsing.archive import MEMBERS_LIMIT, ArchiveKind, kind_of_archive, read_archive


def altered(data: bytes, old: bytes, new: bytes) -> bytes:
    """`data` with bytes put in place of others, which it must hold."""
    assert old in data
    assert len(old) == len(new)
    return data.replace(old, new)


def read_all(data: bytes) -> dict[str, bytes]:
    return dict(read_archive(data))


def test_members_by_name_without_folders() -> None:
    data = zipped({"a.xml": "one", "folder/": "", "folder/b.xml": "zwei"})
    assert read_all(data) == {"a.xml": b"one", "folder/b.xml": b"zwei"}
    assert "c.xml" not in read_archive(data)


def test_an_archive_within_an_archive_stays_closed() -> None:
    inner = zipped({"x": "y"})
    assert read_all(zipped({"inner.zip": inner})) == {"inner.zip": inner}


@pytest.mark.parametrize("name", ["../up.xml", "a/../../up.xml", "/etc/passwd", "c:\\x", "a\\..\\b", "a:b"])
def test_a_member_outside_the_archive_is_refused(name: str) -> None:
    with pytest.raises(ParseError, match="names a member outside it"):
        read_archive(zipped({"a.xml": "x", name: "y"}))


def test_a_name_cut_by_a_zero_byte_is_refused() -> None:
    with pytest.raises(ParseError, match="outside it"):
        read_archive(altered(zipped({"a.xmlZ.exe": "x"}), b"a.xmlZ.exe", b"a.xml\0.exe"))


def test_two_members_of_one_name_are_refused() -> None:
    data = altered(zipped({"a.xml": "one", "b.xml": "two"}), b"b.xml", b"a.xml")
    with pytest.raises(ParseError, match="two members alike"):
        read_archive(data)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(ParseError, match="unpacks to 48 MB"):
        read_archive(zipped({"a.xml": bytes(48 * 1024 * 1024)}))
    random = bytes(range(256)) * 4096  # packs badly enough to pass by its ratio alone
    assert len(read_all(zipped({"a.xml": random}))["a.xml"]) == len(random)


def test_members_that_share_their_bytes_are_refused() -> None:
    """The second entry of the directory points to the first one's bytes, as in a bomb that is no nested one."""
    data = zipped({"a.xml": "x" * 1000, "b.xml": "x" * 1000})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        second = archive.getinfo("b.xml").header_offset
    directory = data.rindex(b"PK\x01\x02")
    shared = data[: directory + 42] + bytes(4) + data[directory + 46 :]
    assert second.to_bytes(4, "little") == data[directory + 42 : directory + 46]
    with pytest.raises(ParseError, match="overlap"):
        read_archive(shared)


def test_a_member_larger_than_the_directory_says_is_not_unpacked() -> None:
    data = zipped({"a.xml": "x" * 100_000})
    lying = altered(data, (100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(ParseError, match=r"broken at 'a\.xml'"):
        read_all(lying)


def test_too_many_members_are_refused() -> None:
    with pytest.raises(ParseError, match=f"more than {MEMBERS_LIMIT} members"):
        read_archive(zipped({f"{number}.xml": "" for number in range(MEMBERS_LIMIT + 1)}))


def test_an_encrypted_archive_is_refused() -> None:
    data = bytearray(zipped({"a.xml": "x"}))
    for header, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(header) + offset] |= 1
    with pytest.raises(ParseError, match="encrypted"):
        read_archive(bytes(data))


def test_other_methods_of_packing_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.xml", "x")
    with pytest.raises(ParseError, match="method that is not read"):
        read_archive(file.getvalue())


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06", b"no archive at all", zipped({"a": "b"})[:-30]])
def test_no_archive(data: bytes) -> None:
    with pytest.raises(ParseError, match="no readable archive"):
        read_archive(data)


def test_an_archive_cut_off_in_front_is_refused() -> None:
    data = zipped({"a.xml": "x" * 50, "b.xml": "y"})
    with pytest.raises(ParseError):
        read_all(data[60:])


def test_a_broken_member_is_named() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:  # stored, so that its bytes are there to be changed
        archive.writestr("a.xml", "words that are there")
    with pytest.raises(ParseError, match=r"broken at 'a\.xml'"):
        read_all(altered(file.getvalue(), b"that are", b"that were"[:8]))


@given(st.data())
@settings(deadline=None)
def test_whatever_the_bytes_an_archive_is_read_or_refused(data: st.DataObject) -> None:
    archive = bytearray(zipped({"a.xml": "words " * 20, "b/c.xml": "more"}))
    for _ in range(data.draw(st.integers(1, 4))):
        archive[data.draw(st.integers(0, len(archive) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(archive) - 40, len(archive)))
    with suppress(ParseError):
        assert sum(map(len, read_all(bytes(archive[:cut])).values())) <= 124


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["[Content_Types].xml", "word/document.xml"], ArchiveKind.WORD),
        (["[Content_Types].xml", "word/document2.xml"], ArchiveKind.WORD),
        (["[Content_Types].xml", "xl/workbook.xml"], ArchiveKind.OTHER),
        (["C_202602605EN.doc.fmx.xml", "C_202602605EN.000101.fmx.xml"], ArchiveKind.FORMEX),
        (["C_2018252EN.01023901.doc.xml", "C_2018252EN.01023901.xml"], ArchiveKind.FORMEX),
        (["folder/C_2018252EN.01023901.xml"], ArchiveKind.FORMEX),
        (["opinion.txt", "pom.xml"], ArchiveKind.OTHER),
        ([], ArchiveKind.OTHER),
    ],
)
def test_what_an_archive_is_shows_from_its_names(names: list[str], kind: ArchiveKind) -> None:
    assert kind_of_archive(names) is kind
