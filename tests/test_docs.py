"""The documents keep up with the program: options, commands, messages, figures and links in them are as they are there."""

from __future__ import annotations

import argparse
import ast
import configparser
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from doubles.cellar import CellarDouble, Form, Work
from doubles.invented import Era
from doubles.oj_pages import oj_page
from doubles.server import LocalServer
from doubles.texts import OPINIONS
from doubles.website import Listed, Site, of
from doubles.releases import FERRIES, LIBRARIES

from assistant import cli, fetching
from corpus import harvest
from corpus.catalogue import Catalogue
from corpus.header import KEYS
from corpus.original import SIZE_LIMIT
from corpus.parsing import forms
from corpus.sources import cellar, client, sparql, website_list
from index.sync import CHECKPOINT_SECONDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/corpus.md", "bench/RESULTS.md")
PROGRAM = Path(sys.executable).with_name("cor-assistant")
SHOWN = "52018AR3652"
"""The CELEX number in the example of `show`: the double has an invented text under it."""


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(document: str, language: str) -> list[str]:
    """The code blocks in `language`, in their order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", read(document), re.MULTILINE | re.DOTALL)


def flat(document: str) -> str:
    """Without line breaks, so that a phrase may go on in the next line."""
    return " ".join(read(document).split())


def table_after(document: str, heading: str) -> list[list[str]]:
    """The rows of the first table below a heading."""
    below = read(document).partition(f"\n## {heading}\n")[2]
    found = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    assert found, f"{document} has no table under {heading}"
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in found[0].splitlines()[2:]]


# What can be said


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


def options() -> set[str]:
    every = {option for p in parsers(cli.build_parser()) for a in p._actions for option in a.option_strings}
    return every - {"-h", "--help"}


def commands() -> set[str]:
    return {p.prog.partition(" ")[2] for p in parsers(cli.build_parser())} - {""}


def test_every_command_is_in_the_table_of_the_readme() -> None:
    named = {name for row in table_after("README.md", "Use the command line") for name in re.findall(r"`(\w+)", row[0])}
    assert named == commands()


@pytest.mark.parametrize("option", sorted(options()))
def test_every_option_is_named(option: str) -> None:
    assert re.search(rf"(?<![\w-]){option}(?![\w-])", read("README.md") + read("docs/corpus.md"))


def test_every_option_of_fetch_is_explained() -> None:
    explained = set(re.findall(r"--[\w-]+", " ".join(row[0] for row in options_table())))
    (fetch,) = [p for p in parsers(cli.build_parser()) if p.prog.endswith(" fetch")]
    assert explained == {option for a in fetch._actions for option in a.option_strings} - {"-h", "--help", "--data"}


def options_table() -> list[list[str]]:
    found = re.findall(r"^\| (`--.+?) \| (.+) \|$", read("docs/corpus.md"), re.MULTILINE)
    return [list(row) for row in found]


def settings() -> set[str]:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "assistant").rglob("*.py"))
    return set(re.findall(r'"(COR_[A-Z_]+)"', source))


def test_every_setting_is_named() -> None:
    assert settings() == {row[0].strip("`") for row in table_after("README.md", "Settings")}


# Commands that are shown


def shown_commands(document: str) -> list[str]:
    """The lines that run the program in the shell's blocks, the crontab and the units."""
    lines = [line for language in ("sh", "crontab", "ini") for block in blocks(document, language) for line in block.splitlines()]
    return [line for line in lines if re.search(r"(?:^|[ /])cor-assistant ", line)]


def arguments(line: str) -> list[str]:
    """The words after the program's name, as the shell gets them: without what cron and systemd want marked."""
    line = line.replace(r"\%", "%").replace("%%", "%").replace("$$", "$")
    if line.startswith("ExecStart="):
        line = shlex.split(line)[-1]
    line = re.sub(r"\$\(date [^)]*\)", "2025", line)
    return shlex.split(re.split(r"(?:^|[ /])cor-assistant ", line, maxsplit=1)[1])


@pytest.mark.parametrize(
    "line", [line for document in DOCUMENTS for line in shown_commands(document) if not line.startswith("Description")]
)
def test_commands_can_be_said(line: str) -> None:
    cli.build_parser().parse_args(arguments(line))


def test_all_kinds_of_lines_are_found() -> None:
    lines = shown_commands("docs/corpus.md")
    assert any(line.startswith("cor-assistant fetch cellar --dry-run") for line in lines)
    assert sum(line.startswith("ExecStart=") for line in lines) == 2
    assert sum(line.startswith("17 ") for line in lines) == 2


@pytest.mark.parametrize("wrong", ["cor-assistant fetch cellar --sinse 2024-01-01", "x/cor-assistant harvest"])
def test_a_command_that_cannot_be_said_is_seen(wrong: str) -> None:
    with pytest.raises(SystemExit):
        cli.build_parser().parse_args(arguments(wrong))


def test_the_readme_sets_up_with_two_commands() -> None:
    set_up = read("README.md").partition("## Set up")[2].partition("\n## ")[0]
    assert re.findall(r"^```sh\n(.*?)\n```$", set_up, re.MULTILINE | re.DOTALL) == ["make run", "make test"]
    targets = re.findall(r"^(\w+):", read("Makefile"), re.MULTILINE)
    assert {"run", "test"} <= set(targets)


# Commands that are run


@dataclass(frozen=True)
class Services:
    """Doubles of both services, and a folder whose `cor-assistant` asks them instead of the real ones."""

    cellar: CellarDouble
    website: LocalServer
    folder: Path

    def run(self, script: str) -> subprocess.CompletedProcess[str]:
        """Runs lines of the documents, each of which must succeed."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("COR_")}
        environment = {**kept, "PATH": f"{self.folder / 'bin'}:{kept['PATH']}"}
        command = ["sh", "-eu", "-c", script]
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=240)


WRAPPER = """#!/bin/sh
case "$1 $2" in
"fetch cellar") exec {program} "$@" --base-url {cellar} ;;
"fetch website") exec {program} "$@" --base-url {website} ;;
fetch*) exit 1 ;;
*) exec {program} "$@" ;;
esac
"""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A sound CELLAR with a few works in two languages, a sound website with two releases."""
    chosen = [next(o for o in OPINIONS if o.era is era) for era in (Era.Y1999, Era.Y2015, Era.Y2023)]
    chosen[1] = replace(chosen[1], celex=SHOWN)
    works = [Work(o.celex, {"en": {Form.XHTML: oj_page(o, True)}}, {"en": o.title}, o.adopted) for o in chosen]
    factsheet = Listed("/en/our-work/opinions/cdr-0099-2025", "Small ferries", FERRIES.date)
    site = Site(news={"en": [of(FERRIES, LIBRARIES)]}, opinions={"en": [[factsheet]]})
    with ExitStack() as stack:
        doubles = (stack.enter_context(CellarDouble(works)), stack.enter_context(LocalServer(site)))
        wrapper = tmp_path / "bin" / "cor-assistant"
        wrapper.parent.mkdir()
        wrapper.write_text(WRAPPER.format(program=PROGRAM, cellar=doubles[0].base, website=doubles[1].base))
        wrapper.chmod(0o755)
        yield Services(*doubles, tmp_path)


def test_the_commands_run_as_printed(services: Services) -> None:
    """The French and German of the second harvest are not there: it is left out here, and said to end with status 2."""
    texts = services.folder / "texts"
    texts.mkdir()
    (example,) = blocks("docs/corpus.md", "text")
    (texts / "footbridges.txt").write_text(example, encoding="utf-8")
    ran = services.run("\n".join(blocks("docs/corpus.md", "sh")))
    assert (ran.returncode, ran.stderr) == (0, ""), ran
    catalogue = Catalogue.open(services.folder / "data")
    assert {f"celex:{SHOWN}@en", "celex:52023AR9001@en"} <= set(catalogue.hashes())
    assert catalogue.counts()["release"] == 3
    agents = {asked.headers["user-agent"] for asked in (*services.cellar.log, *services.website.log)}
    assert {re.sub(r"/\S+", "/VERSION", agent, count=1) for agent in agents} == {user_agent()}


def user_agent() -> str:
    shown = re.search(r"`(cor-assistant/VERSION \(.+?\))`", flat("docs/corpus.md"))
    assert shown
    return shown[1]
