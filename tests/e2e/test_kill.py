"""An import is killed at any moment: nothing that was stored is lost, nothing is left broken, the next command works.

The process gets no chance to clean up (SIGKILL to its whole group), like at a power cut.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from command_line import CommandLine, opinion, release

from assistant.health import examine
from assistant.settings import Settings
from corpus.catalogue import Catalogue
from index.generations import current_generation

ROUNDS = 15
FIRST_ROUNDS = 5
"""Kills of an import into a folder that does not exist yet; the other rounds change what is there."""
SEED = 20_240_305
VERSION = re.compile(r"version(\d+)x")


@dataclass
class Corpus:
    """Five short texts that differ in each version, and what has been seen of them in the catalogue."""

    folder: Path
    line: CommandLine
    version: int = 0
    seen: dict[str, int] = field(default_factory=dict)
    """File name -> the newest version that was stored: it may never be an older one again."""
    indexed: bool = False
    """Whether there has been a complete index."""

    def write(self) -> None:
        """The next version of all texts. Opinions keep their ids, releases get new ones by their content."""
        self.version += 1
        tag = f"version{self.version}x"
        for number, topic in enumerate(("harbours", "trains", "bees"), start=1):
            path = self.folder / f"{topic}.txt"
            opinion(
                path,
                f"52024AR000{number}",
                f"On {topic}",
                f"calls for {topic} in {tag}",
                f"thanks the {topic} of {tag}",
            )
        for topic in ("lighthouses", "meadows"):
            release(self.folder / f"{topic}.txt", f"Regions want {topic}", f"They talked about {topic} of {tag}.")

    def stored(self) -> dict[str, int]:
        """File name -> version, as the catalogue has it."""
        if not (self.line.data / "catalogue.sqlite").exists():
            return {}
        catalogue = Catalogue.open(
            self.line.data, write=True
        )  # as the next writer does: a killed one may have made no table
        versions = {}
        for name in catalogue.hashes():
            document = catalogue.document(name)
            assert document is not None
            (version,) = set(VERSION.findall(document.text))
            file = Path(document.about.provenance.origin).name
            assert file not in versions, "a file's old document stands beside its new one"
            versions[file] = int(version)
        catalogue.close()
        return versions

    def check(self) -> None:
        """Nothing stored was lost or has become older, and the doctor finds nothing broken."""
        stored = self.stored()
        assert set(self.seen) <= set(stored)
        assert all(version <= stored[name] <= self.version for name, version in self.seen.items())
        self.seen = stored
        if stored:
            assert examine(Settings(self.line.data))["problems"] == []
        generation = current_generation(self.line.data / "index")
        assert generation is not None or not self.indexed, "the index is lost"
        self.indexed = generation is not None

    def finish(self) -> None:
        """Imports to the end; then everything is there, in its newest version, and found."""
        done = self.line.json("import", self.folder)
        assert (done["new"] + done["updated"] + done["unchanged"], done["failed"]) == (5, [])
        assert self.stored() == dict.fromkeys((path.name for path in self.folder.iterdir()), self.version)
        assert self.line.sound()
        (answer,) = self.line.batch("search", {"query": f"version{self.version}x", "k": 50})
        found = "\n".join(passage["text"] for passage in answer["results"])
        assert set(VERSION.findall(found)) == {str(self.version)}, "no word of an older version"
        assert all(topic in found for topic in ("harbours", "trains", "bees", "lighthouses", "meadows"))


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    corpus = Corpus(tmp_path / "texts", CommandLine(tmp_path / "data"))
    corpus.write()
    return corpus


def killed(line: CommandLine, folder: Path, seconds: float) -> bool:
    """Starts an import and kills it with all its processes after so many seconds; False where it was done before."""
    process = subprocess.Popen(
        line.command("import", folder, "--json"),
        env=line.environ(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    _, messages = process.communicate()
    assert messages == b""
    assert process.returncode in (0, -signal.SIGKILL)
    return process.returncode != 0


def moments(rng: random.Random, count: int, duration: float) -> Iterator[float]:
    """Random moments of a run of so many seconds: one in each of `count` equal parts, in random order."""
    parts = list(range(count))
    rng.shuffle(parts)
    return (duration * (part + rng.random()) / count for part in parts)


def test_at_random_moments(texts: Corpus) -> None:
    rng = random.Random(SEED)
    started = time.monotonic()
    texts.finish()
    duration = time.monotonic() - started
    kills = 0
    for moment in moments(rng, FIRST_ROUNDS, duration):
        shutil.rmtree(texts.line.data)
        texts.seen, texts.indexed = {}, False
        kills += killed(texts.line, texts.folder, moment)
        texts.check()
    texts.finish()
    started = time.monotonic()
    texts.write()
    texts.line.json("import", texts.folder)
    duration = time.monotonic() - started
    for moment in moments(rng, ROUNDS, duration):
        texts.write()
        kills += killed(texts.line, texts.folder, moment)
        match rng.choice(["search", "import", "doctor", "import killed again"]):
            case "search":
                (answer,) = texts.line.batch("search", {"query": "harbours and trains", "k": 3})
                assert len(answer["results"]) == 3
            case "import":
                texts.line.json("import", texts.folder)
            case "doctor":
                assert texts.line.json("doctor")["sound"]
            case "import killed again":
                kills += killed(texts.line, texts.folder, moment)
        texts.check()
    texts.finish()
    assert kills >= (ROUNDS + FIRST_ROUNDS) // 2, "too few of the imports were killed to show anything"


def test_at_chosen_steps(texts: Corpus, tmp_path: Path) -> None:
    """While the catalogue commits, and while the finished generation is made durable, renamed and pointed to."""
    strace = ["strace", "-f", "-o", str(tmp_path / "trace")]
    if shutil.which("strace") is None or subprocess.run([*strace, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace is not installed, or may not trace here")
    texts.finish()
    for call, count in (("fdatasync", 2), ("fdatasync", 4), ("fsync", 3), ("fsync", 20), ("rename", 1), ("rename", 2)):
        texts.write()
        kill = ["-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={count}"]
        traced = CommandLine(texts.line.data, [*strace, *kill])
        command = traced.command("import", texts.folder)
        ended = subprocess.run(command, env=traced.environ(), capture_output=True, check=False, timeout=240)
        assert ended.returncode != 0, f"not killed at {call} {count}"
        texts.check()
    texts.finish()
