"""Import from end to end: what comes in is found, what is replaced is gone, what fails says why and harms nothing."""

from __future__ import annotations

import json
import os
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from command_line import CommandLine, Ran, opinion, release

from corpus.demo import demonstration_texts

MEGABYTE = 1024 * 1024
WITHOUT_PRIVILEGES = (
    "setpriv",
    "--bounding-set=-dac_override,-dac_read_search",
    "--inh-caps=-dac_override,-dac_read_search",
)
"""What root is run by, so that permissions hold for it as for anybody else."""
NOTHING = {"new": 0, "updated": 0, "unchanged": 0, "failed": []}


def unprivileged(line: CommandLine) -> CommandLine:
    """The same command line for a user whom permissions stop."""
    if os.geteuid() != 0:
        return line
    if shutil.which("setpriv") is None:
        pytest.skip("root is stopped by no permission, and setpriv is not there to change that")
    return CommandLine(line.data, WITHOUT_PRIVILEGES)


def passages(line: CommandLine, query: str, **filters: object) -> list[str]:
    """Texts of all passages near the query."""
    (answer,) = line.batch("search", {"query": query, "k": 50, **filters})
    return [passage["text"] for passage in answer["results"]]


def held(line: CommandLine) -> int:
    """Documents held."""
    count = line.status()["documents"]
    assert isinstance(count, int)
    return count


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with two opinions and a release."""
    folder = tmp_path / "texts"
    opinion(
        folder / "harbours.txt",
        "52024AR0001",
        "Small harbours",
        "calls for deeper harbours",
        "thanks the lighthouse keepers",
    )
    opinion(folder / "below" / "trains.txt", "52024AR0002", "Night trains", "calls for night trains")
    release(folder / "bees.txt", "Regions stand up for bees", "Forty towns have sown flower strips.")
    return folder


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """A data folder with one opinion, to be copied."""
    folder = tmp_path_factory.mktemp("stocked")
    line = CommandLine(folder / "data")
    path = opinion(folder / "ferries.txt", "52024AR0100", "Ferries", "calls for ferries to every inhabited island")
    assert line.json("import", path) == NOTHING | {"new": 1}
    return line


@pytest.fixture
def own(stocked: CommandLine, tmp_path: Path) -> CommandLine:
    """A copy of `stocked` to write to."""
    return CommandLine(Path(shutil.copytree(stocked.data, tmp_path / "own")))


class TestDemonstration:
    def test_everything_is_held_and_found(self, demo: CommandLine) -> None:
        status = demo.status()
        assert status["documents"] == status["invented"] == 24
        assert any(
            "every town with more than 50 000 inhabitants" in text for text in passages(demo, "heat plan obligation")
        )
        assert demo.sound()

    def test_again_changes_nothing(self, own_demo: CommandLine) -> None:
        before = own_demo.status()
        assert own_demo.json("import", "--demo") == NOTHING | {"unchanged": 24}
        assert own_demo.status() == before

    def test_the_first_real_text_takes_its_place(self, own_demo: CommandLine, texts: Path) -> None:
        ran = own_demo.run("import", texts / "bees.txt")
        assert (ran.status, ran.messages) == (0, "")
        assert ran.out.splitlines()[0] == "1 new, 0 updated, 0 unchanged, 0 failed"
        assert "24 invented texts" in ran.out
        status = own_demo.status()
        assert (status["documents"], status["invented"], status["index"]["documents"]) == (1, 0, 1)
        assert {text.split()[0] for text in passages(own_demo, "night trains heat floods")} == {"The", "Towns"}
        assert own_demo.sound()
        ran = own_demo.run("import", "--demo", "--json")
        assert (ran.status, ran.out) == (2, "")
        assert "holds real texts" in ran.message
        assert held(own_demo) == 1

    def test_a_text_that_cannot_be_read_does_not_drive_it_out(self, own_demo: CommandLine, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").touch()
        assert own_demo.run("import", tmp_path / "empty.txt").status == 2
        assert held(own_demo) == 24


class TestChanged:
    def test_a_changed_file_leaves_no_old_passage(self, empty: CommandLine, texts: Path) -> None:
        empty.json("import", texts)
        opinion(texts / "harbours.txt", "52024AR0001", "Small harbours", "calls for hydrofoils")
        release(texts / "bees.txt", "Regions stand up for bees", "Ninety towns have sown clover.")
        assert empty.json("import", texts) == NOTHING | {"updated": 2, "unchanged": 1}
        status = empty.status()
        assert (status["documents"], status["index"]["documents"], status["waiting"]) == (3, 3, 0)
        everything = passages(empty, "deeper harbours lighthouse keepers flower strips")
        assert not [text for text in everything if "deeper" in text or "lighthouse" in text or "flower" in text]
        assert "calls for hydrofoils;" in everything
        shown = empty.json("show", "celex:52024AR0001@en")
        assert [passage["text"] for passage in shown["passages"]] == ["calls for hydrofoils;", "welcomes the proposal."]
        assert empty.sound()

    def test_a_file_that_breaks_keeps_what_it_held_before(self, empty: CommandLine, texts: Path) -> None:
        empty.json("import", texts)
        (texts / "harbours.txt").write_bytes(b"\xff\xfe\x00")
        ran = empty.run("import", texts, "--json")
        assert ran.status == 3
        assert [Path(item["path"]).name for item in ran.json["failed"]] == ["harbours.txt"]
        assert any("deeper harbours" in text for text in passages(empty, "deeper harbours"))
        assert empty.sound()

    def test_between_catalogue_and_index(self, empty: CommandLine, texts: Path) -> None:
        """The catalogue is written before the index hears of it; until then nothing old is shown and nothing breaks."""
        empty.json("import", texts)
        opinion(
            texts / "harbours.txt", "52024AR0001", "A longer title than before", "calls for hydrofoils of every size"
        )
        assert empty.json("import", texts, "--no-index") == NOTHING | {"updated": 1, "unchanged": 2}
        assert empty.sound(waiting=1)
        assert empty.status()["waiting"] == 1
        (answer,) = empty.batch("ask", {"question": "What does the Committee say about deeper harbours?"})
        for citation in answer["citations"]:
            assert citation["quote"]
            assert citation["text"].startswith(citation["quote"].split()[0]), "whole words"
        done = empty.json("index")
        assert (done["added"], done["replaced"], done["removed"]) == (0, 1, 0)
        assert empty.sound()


class TestBadInput:
    def write_bad_files(self, folder: Path) -> dict[str, str]:
        """Files that cannot be read, with a word of the reason each is given."""
        good = opinion(folder / "good.txt", "52024AR0003", "Good", "calls for good texts").read_bytes()
        (folder / "empty.txt").touch()
        (folder / "blank.txt").write_text(" \n\n\t\n")
        (folder / "picture.bin").write_bytes(bytes(range(256)) * 40)
        (folder / "binary.txt").write_bytes(good[:200] + b"\x00\x01\x02" * 100 + good[200:])
        (folder / "latin.txt").write_bytes(good.replace(b"good texts", "gute Häfen für Börkum".encode("latin-1")))
        (folder / "paper.pdf").write_bytes(b"%PDF-1.7\n" + os.urandom(500))
        (folder / "paper.docx").write_bytes(b"PK\x03\x04" + os.urandom(500))
        (folder / "letter.txt").write_text("Dear Sir or Madam,\n\nthank you for your letter.\n")
        (folder / "no ending").write_text("text")
        (folder / "date.txt").write_bytes(good.replace(b"2024-04-18", b"18 or so"))
        (folder / os.fsdecode(b"caf\xe9.txt")).write_text("x")
        (folder / "two\nlines\x1b[31m.txt").write_text("x")
        with (folder / "huge.txt").open("wb") as file:
            file.truncate(200 * MEGABYTE)
        os.mkfifo(folder / "pipe.txt")
        return {
            "empty.txt": "empty", "blank.txt": "empty", "picture.bin": ".bin", "binary.txt": "binary",
            "latin.txt": "broken encoding", "paper.pdf": "PDF", "paper.docx": "no readable archive", "letter.txt": "not recognised",
            "no ending": "no file ending", "date.txt": "18 or so", "caf\\xe9.txt": "not recognised",
            "two\nlines\x1b[31m.txt": "not recognised", "huge.txt": "200 MB", "pipe.txt": "no regular file",
        }  # fmt: skip

    def test_one_clear_line_each_and_the_rest_goes_on(self, empty: CommandLine, texts: Path) -> None:
        bad = self.write_bad_files(texts)
        for name, mode in (("locked", 0o000), ("listed", 0o444)):
            opinion(texts / name / "unseen.txt", "52024AR0009", "Unseen", "calls for light")
            (texts / name).chmod(mode)
        (texts / "loop").symlink_to(texts, target_is_directory=True)
        bad |= {"locked": "no permission", "unseen.txt": "no permission", "missing.txt": "no such file"}
        try:
            ran = unprivileged(empty).run("import", texts, texts / "missing.txt", "--json")
        finally:
            for name in ("locked", "listed"):
                (texts / name).chmod(0o755)
        assert ran.status == 3
        assert ran.json | {"failed": []} == NOTHING | {"new": 4}
        reasons = {Path(item["path"]).name: item["error"] for item in ran.json["failed"]}
        assert set(reasons) == set(bad)
        for name, word in bad.items():
            assert word in reasons[name], name
        lines = ran.messages.split("\n")[:-1]
        assert len(lines) == len(bad)
        assert all(line.startswith("failed: /") and line.isprintable() for line in lines)
        assert empty.sound()
        assert {item["path"] for item in empty.status()["failed"]} == {item["path"] for item in ran.json["failed"]}

    def test_nothing_but_bad_input(self, empty: CommandLine, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").touch()
        ran = empty.run("import", tmp_path / "empty.txt", "--json")
        assert ran.status == 2
        assert ran.json["new"] == 0
        assert ran.message.endswith("empty.txt: the file is empty")

    def test_an_empty_folder(self, empty: CommandLine, tmp_path: Path) -> None:
        (tmp_path / "nothing").mkdir()
        assert empty.json("import", tmp_path / "nothing") == NOTHING


class TestDataFolder:
    def test_of_a_newer_version(self, own: CommandLine, texts: Path) -> None:
        connection = sqlite3.connect(own.data / "catalogue.sqlite")
        connection.execute("PRAGMA user_version = 999")
        connection.close()
        for arguments in (
            ["import", texts],
            ["index"],
            ["search", "x"],
            ["ask", "x"],
            ["show", "x"],
            ["status"],
            ["doctor"],
        ):
            ran = own.run(*arguments)
            assert (ran.status, ran.out) == (2, ""), arguments
            assert "newer" in ran.message

    def test_of_somebody_else(self, empty: CommandLine, texts: Path) -> None:
        empty.data.mkdir()
        connection = sqlite3.connect(empty.data / "catalogue.sqlite")
        connection.execute("CREATE TABLE cookies (flavour)")
        connection.close()
        ran = empty.run("import", texts)
        assert (ran.status, ran.out) == (2, "")
        assert "no catalogue of cor-assistant" in ran.message

    @pytest.mark.parametrize("content", [b"this is no database " * 500, b"SQLite format 3\x00" + b"\xff" * 8_192])
    def test_damaged(self, empty: CommandLine, texts: Path, content: bytes) -> None:
        empty.data.mkdir()
        (empty.data / "catalogue.sqlite").write_bytes(content)
        for arguments in (["import", texts], ["doctor"]):
            ran = empty.run(*arguments)
            assert (ran.status, ran.out) == (2, "")
            assert "catalogue.sqlite" in ran.message

    def test_not_writable(self, own: CommandLine, texts: Path) -> None:
        for path in [own.data, *own.data.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        try:
            for arguments in (["import", texts], ["index"]):
                ran = unprivileged(own).run(*arguments)
                assert (ran.status, ran.out) == (2, "")
                assert "cannot be written" in ran.message
        finally:
            for path in [own.data, *own.data.rglob("*")]:
                path.chmod(0o755 if path.is_dir() else 0o644)
        assert own.sound()

    def test_below_a_folder_that_is_not_writable(self, tmp_path: Path, texts: Path) -> None:
        (tmp_path / "shut").mkdir(mode=0o555)
        ran = unprivileged(CommandLine(tmp_path / "shut" / "data")).run("import", texts)
        assert (ran.status, ran.out) == (2, "")
        assert "cannot be written" in ran.message

    def test_a_second_writer_is_turned_away(self, own: CommandLine, texts: Path) -> None:
        from assistant.importing import writing
        from assistant.settings import Settings

        with writing(Settings(own.data)):
            for arguments in (["import", texts], ["index"]):
                ran = own.run(*arguments)
                assert (ran.status, ran.out) == (2, "")
                assert "another process is writing" in ran.message
            assert passages(own, "ferries"), "reading goes on"
        assert own.json("import", texts) == NOTHING | {"new": 3}

    def test_the_folder_may_move(self, own: CommandLine, texts: Path) -> None:
        moved = CommandLine(own.data.rename(own.data.with_name("elsewhere")))
        assert moved.sound()
        assert moved.json("import", texts) == NOTHING | {"new": 3}
        assert moved.sound()


class TestAnotherIndex:
    def change_manifest(self, line: CommandLine, **values: str) -> None:
        generation = (line.data / "index" / "current").read_text().strip()
        path = line.data / "index" / generation / "manifest.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | values))

    def test_of_other_weights_is_refused_until_it_is_rebuilt(self, own: CommandLine, texts: Path) -> None:
        self.change_manifest(own, fingerprint="other weights", model="another model")
        for arguments in (["search", "x"], ["ask", "x"], ["index"]):
            ran = own.run(*arguments)
            assert (ran.status, ran.out) == (2, "")
            assert "another model" in ran.message
            assert "index --rebuild" in ran.message
        ran = own.run("import", texts, "--json")
        assert ran.status == 3, "the texts are stored, the index is not in line"
        assert ran.json["new"] == 3
        assert "index --rebuild" in ran.message
        assert own.json("index", "--rebuild")["added"] == 4
        assert own.sound()

    def test_of_another_version_is_built_anew(self, own: CommandLine) -> None:
        self.change_manifest(own, chunker="older/0")
        ran = own.run("search", "x")
        assert (ran.status, ran.out) == (2, "")
        assert "run `cor-assistant index`" in ran.message
        assert own.json("index")["added"] == 1
        assert own.sound()

    def test_lost_is_built_anew(self, own: CommandLine) -> None:
        shutil.rmtree(own.data / "index")
        ran = own.run("search", "x")
        assert (ran.status, ran.out) == (2, "")
        assert "cor-assistant index" in ran.message
        assert own.json("index")["added"] == 1
        assert own.sound()


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Callable[[str], None]]:
    """A disk of its own at `folder`; yields what changes its size. Skips where mounting is not allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() != 0 or shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("no disk can be mounted here")
    try:
        yield lambda other: subprocess.run(["mount", "-o", f"remount,size={other}", str(folder)], check=True)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def tells_of_a_full_disk(ran: Ran) -> bool:
    """One line on standard error, short and clear."""
    words = ("No space left", "disk is full", "disk full")
    return len(ran.message) < 400 and any(word in ran.message for word in words)


class TestFullDisk:
    def fill(self, folder: Path, left: int, name: str = "filler") -> Path:
        """Leaves `left` bytes of a disk."""
        filler = folder / name
        filler.write_bytes(b"")
        free = os.statvfs(folder)
        size = free.f_bavail * free.f_frsize - left
        assert size > 0
        with filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        return filler

    def test_no_room_for_the_index(self, stocked: CommandLine, tmp_path: Path, texts: Path) -> None:
        with small_disk(tmp_path / "disk", "16m"):
            line = CommandLine(Path(shutil.copytree(stocked.data, tmp_path / "disk" / "data")))
            filler = self.fill(tmp_path / "disk", 400_000)
            ran = line.run("import", texts, "--json")
            assert ran.status == 3
            assert ran.json["new"] == 3
            assert tells_of_a_full_disk(ran)
            assert "texts themselves are safe" in ran.message
            assert held(line) == 4
            assert passages(line, "ferries") != [], "the index of before is still there"
            assert not list(line.data.rglob("*.partial"))
            rest = self.fill(tmp_path / "disk", 40_000, "rest")
            again = line.run("index")
            assert again.status == 2
            assert tells_of_a_full_disk(again)
            filler.unlink()
            rest.unlink()
            assert line.sound(waiting=3)
            assert line.json("index")["added"] == 3
            assert line.sound()

    def test_no_room_for_the_texts(self, stocked: CommandLine, tmp_path: Path) -> None:
        for number in range(40):
            words = f"calls for harbour{number}; " + " ".join(f"word{number}x{other}" for other in range(2_000))
            opinion(tmp_path / "many" / f"{number:02}.txt", f"52024AR1{number:03}", f"Number {number}", words)
        with small_disk(tmp_path / "disk", "16m"):
            line = CommandLine(Path(shutil.copytree(stocked.data, tmp_path / "disk" / "data")))
            filler = self.fill(tmp_path / "disk", 700_000)
            ran = line.run("import", tmp_path / "many", "--json")
            assert ran.status == 2
            assert tells_of_a_full_disk(ran)
            filler.unlink()
            stored = held(line)
            assert 1 < stored < 41, "what was stored before the disk was full is kept"
            assert line.sound(waiting=stored - 1)
            assert line.json("import", tmp_path / "many", "--no-index") == NOTHING | {
                "new": 41 - stored,
                "unchanged": stored - 1,
            }

    def test_files_that_may_not_grow(self, own: CommandLine, texts: Path) -> None:
        """A limit on the size of files, which everybody can set, fails in the same places as a full disk."""
        largest = max(path.stat().st_size for path in (own.data / "index").rglob("*") if path.is_file())

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest - 1, largest - 1))

        assert own.json("import", texts, "--no-index")["new"] == 3
        ran = own.run("index", preexec_fn=limit)
        assert ran.status == 2
        assert len(ran.message) < 400
        assert "make room" in ran.message
        assert not list(own.data.rglob("*.partial"))
        assert own.sound(waiting=3)
        assert own.json("index")["added"] == 3
        assert own.sound()


def test_the_demonstration_can_be_imported_as_files(empty: CommandLine, tmp_path: Path) -> None:
    """Its texts are ordinary texts: invented, since their headers say so."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for original in demonstration_texts():
        (folder / original.origin.partition(":")[2]).write_bytes(original.data)
    assert empty.json("import", folder, "--no-index") == NOTHING | {"new": 24}
    assert empty.status()["invented"] == 24
