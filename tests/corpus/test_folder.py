"""Files and folders as a source: what is read, and what is named as unreadable while the rest goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from corpus.original import Original
from corpus.sources.folder import SIZE_LIMIT, Unreadable, count_files, read_paths

ROOT = Path(__file__).parents[2]


def read(*paths: Path) -> list[Original | Unreadable]:
    found = list(read_paths(paths))
    assert count_files(paths) == len(found)
    return found


def reasons(*paths: Path) -> dict[str, str | None]:
    """Why each file below `paths` cannot be read; None where it can. By name."""
    return {Path(item.origin).name: item.error if isinstance(item, Unreadable) else None for item in read(*paths)}


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(b"\xff\x00 any bytes")
    assert read(path) == [Original(str(path), b"\xff\x00 any bytes", "text/html")]


def test_the_origin_is_the_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("text")
    monkeypatch.chdir(tmp_path)
    assert [item.origin for item in read(Path("a.txt"), Path())] == [str(tmp_path / "a.txt")] * 2


def test_a_folder_is_read_in_order_of_names_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.md", "a.txt", "c.txt", ".hidden.txt", ".git/config.txt", "b/.DS_Store"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text")
    assert [Path(item.origin).relative_to(tmp_path).as_posix() for item in read(tmp_path)] == [
        "a.txt",
        "b/1.md",
        "b/2.txt",
        "c.txt",
    ]


def test_an_empty_folder_yields_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == []
    assert read() == []


def test_a_missing_path_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    assert reasons(tmp_path / "none.txt", tmp_path / "a.txt") == {"none.txt": "no such file or folder", "a.txt": None}
    assert reasons(tmp_path / "a.txt" / "below.txt") == {"below.txt": "Not a directory"}


def test_forms_that_are_not_read(tmp_path: Path) -> None:
    for name in ("a.rtf", "b.doc", "c.png", "d"):
        (tmp_path / name).write_text("text")
    hint = ": save the text as .txt, .md, .html, .pdf or .docx"
    assert reasons(tmp_path) == {
        "a.rtf": f"RTF files are not read{hint}",
        "b.doc": f"old Word files are not read{hint}",
        "c.png": f"files ending in '.png' are not read{hint}",
        "d": f"no file ending{hint}",
    }


def test_a_file_over_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)  # a sparse file: it takes no space
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was opened"))
    assert reasons(path) == {"large.txt": "32 MB is over the limit of 32 MB for one text"}


def test_a_file_at_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT)
    assert reasons(path) == {"large.txt": None}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert reasons(tmp_path) == {"pipe.txt": "no regular file"}
    assert reasons(tmp_path / "pipe.txt") == {"pipe.txt": "no regular file"}


def test_links(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("text")
    (folder / "circle").symlink_to(folder, target_is_directory=True)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "nowhere.txt").symlink_to(tmp_path / "none.txt")
    (folder / "other.txt").symlink_to(folder / "a.txt")
    found = reasons(folder)
    assert list(found) == ["a.txt", "nowhere.txt", "other.txt", "self.txt"]
    assert (found["a.txt"], found["other.txt"], found["nowhere.txt"]) == (None, None, "no such file or folder")
    assert found["self.txt"] is not None
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    assert len(read(tmp_path / "link")) == 4  # a link that was asked for is followed


def test_a_name_that_is_no_unicode_can_be_stored_and_printed(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/st\xe4dte.txt"))).write_text("text")
    (found,) = read(tmp_path)
    assert isinstance(found, Original)
    assert found.origin == f"{tmp_path}/st\\xe4dte.txt"
    assert found.origin.encode()


def test_what_may_not_be_read_is_named() -> None:
    """In a process of its own, which gives up the rights of an administrator where it has them."""
    script = (
        "import json, os, sys; from pathlib import Path; from corpus.sources.folder import Unreadable, read_paths\n"
        "if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "found = read_paths([Path(sys.argv[1])])\n"
        "print(json.dumps({Path(i.origin).name: i.error if isinstance(i, Unreadable) else None for i in found}))"
    )
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        folder = Path(name)
        folder.chmod(0o755)
        for path in ("a.txt", "closed/b.txt", "secret.txt"):
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text("text")
        (folder / "secret.txt").chmod(0)
        (folder / "closed").chmod(0)
        command = [sys.executable, "-c", script, name]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        (folder / "closed").chmod(0o755)
    no_permission = "no permission to read it"
    assert json.loads(result.stdout) == {"a.txt": None, "closed": no_permission, "secret.txt": no_permission}
