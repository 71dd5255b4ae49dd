"""The command line as a user runs it: a process of its own, with its output, its messages and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.health import collection_status, examine
from assistant.settings import Settings

PROGRAM = Path(sysconfig.get_path("scripts")) / "cor-assistant"
TIME_LIMIT = 240
"""Seconds after which a command hangs, on however busy a machine."""


@dataclass(frozen=True)
class Ran:
    """What one run of a command left."""

    status: int
    out: str
    messages: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output, and nothing else there."""
        line, *rest = self.out.split("\n")
        assert rest == [""], self
        value = json.loads(line)
        assert isinstance(value, dict)
        return value

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON lines on standard output."""
        return [json.loads(line) for line in self.out.split("\n") if line]

    @property
    def message(self) -> str:
        """The one line on standard error."""
        lines = self.messages.splitlines()
        assert len(lines) == 1, self
        return lines[0]


@dataclass(frozen=True)
class CommandLine:
    """`cor-assistant` on one data folder; `prefix` is what it is run by, `setpriv` say."""

    data: Path
    prefix: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def command(self, *arguments: str | Path) -> list[str]:
        """The whole command line."""
        return [*self.prefix, str(PROGRAM), "--data", str(self.data), *map(str, arguments)]

    def environ(self) -> dict[str, str]:
        """The caller's environment without settings of ours."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("COR_")}
        return {**clean, **self.environment}

    def run(self, *arguments: str | Path, given: str = "", **options: Any) -> Ran:  # noqa: ANN401
        """Runs a command to its end; `given` is its standard input."""
        done = subprocess.run(
            self.command(*arguments),
            input=given.encode("utf-8", "surrogatepass"),
            env=self.environ(),
            capture_output=True,
            timeout=TIME_LIMIT,
            check=False,
            **options,
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ran.messages, ran.messages
        return ran

    def json(self, *arguments: str | Path) -> dict[str, Any]:
        """The JSON of a command that must be done in full and have nothing to say besides."""
        ran = self.run(*arguments, "--json")
        assert (ran.status, ran.messages) == (0, ""), ran
        return ran.json

    def batch(self, command: str, *rows: dict[str, Any]) -> list[dict[str, Any]]:
        """The answers to a batch whose rows are all usable."""
        ran = self.run(command, "--batch", "-", given="\n".join(map(json.dumps, rows)))
        assert (ran.status, ran.messages) == (0, ""), ran
        return ran.rows

    def sound(self, waiting: int = 0) -> bool:
        """What the doctor says, without a process of its own: nothing broken, so many documents to be indexed."""
        found = examine(Settings(self.data))
        assert found["problems"] == []
        return (found["sound"], found["waiting"]) == (True, waiting)

    def status(self) -> dict[str, Any]:
        """What `status` says, without a process of its own."""
        return collection_status(Settings(self.data))


RELEASE = """Kind: release
Language: en
Title: {title}
Date: 2024-03-05
---
{title}

The European Committee of the Regions met in Brussels. {first}

{second}
"""
OPINION = """CELEX: {celex}
Kind: opinion
Language: en
Title: Opinion of the European Committee of the Regions – {title}
Date: 2024-04-18
---
Opinion of the European Committee of the Regions – {title}
POLICY RECOMMENDATIONS
THE EUROPEAN COMMITTEE OF THE REGIONS
1.
{first};
2.
{second}.
Brussels, 18 April 2024.
The President
of the European Committee of the Regions
Maren HOLTGREVE
"""


def release(path: Path, title: str, first: str, second: str = "Towns were pleased.") -> Path:
    """Writes a press release of two paragraphs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(RELEASE.format(title=title, first=first, second=second), encoding="utf-8")
    return path


def opinion(path: Path, celex: str, title: str, first: str, second: str = "welcomes the proposal") -> Path:
    """Writes an opinion of two points."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(OPINION.format(celex=celex, title=title, first=first, second=second), encoding="utf-8")
    return path
