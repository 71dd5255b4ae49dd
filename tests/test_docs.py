"""The documents keep up with the program: options, commands, messages, figures and links in them are as they are there."""

from __future__ import annotations

import argparse
import ast
import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from doubles.cellar import CellarDouble, Form, Work
from doubles.invented import InventedOpinion
from doubles.oj_pages import oj_page
from doubles.releases import FERRIES, LIBRARIES
from doubles.server import LocalServer
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from doubles.website import FACTSHEET, Listed, Site, of

from assistant import cli, fetching
from corpus import harvest
from corpus.catalogue import Catalogue
from corpus.header import KEYS
from corpus.original import SIZE_LIMIT
from corpus.parsing import forms
from corpus.sources import cellar, cellar_list, client, sparql, website_list
from index.sync import CHECKPOINT_SECONDS

ROOT = Path(__file__).parents[1]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/corpus.md", "bench/RESULTS.md")
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
    lines = [
        line
        for language in ("sh", "crontab", "ini")
        for block in blocks(document, language)
        for line in block.splitlines()
    ]
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
    words = arguments(line)
    cli.build_parser().parse_args(words)
    assert {word for word in words if word.startswith("-")} <= options(), "in full, though the parser takes less"


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


RECORDER = """#!/bin/sh
printf '%s\\n' "$COR_DATA" "$@" "" >> calls
"""


def calls(script: str, folder: Path) -> list[list[str]]:
    """The arguments of each `cor-assistant` in a script as its shell gives them, the data folder before them."""
    recorder = folder / "bin" / "cor-assistant"
    recorder.parent.mkdir()
    recorder.write_text(RECORDER, encoding="utf-8")
    recorder.chmod(0o755)
    environment = {**os.environ, "PATH": f"{recorder.parent}:{os.environ['PATH']}"}
    subprocess.run(["sh", "-eu", "-c", script], cwd=folder, env=environment, check=True, timeout=60)
    return [call.splitlines() for call in (folder / "calls").read_text(encoding="utf-8").split("\n\n") if call]


def held(opinion: InventedOpinion, celex: str, *others: InventedOpinion) -> Work:
    """A work of CELLAR with an opinion, and the same in other languages."""
    versions = (opinion, *others)
    texts = {version.language: {Form.XHTML: oj_page(version, True)} for version in versions}
    return Work(celex, texts, {version.language: version.title for version in versions}, opinion.adopted)


@pytest.fixture
def cellar_double() -> Iterator[CellarDouble]:
    """A sound CELLAR with three works, one of them in three languages."""
    by_celex = {opinion.celex: opinion for opinion in OPINIONS}
    english, *others = (LANGUAGE_OPINIONS[language] for language in ("en", "fr", "de"))
    resolution = by_celex["52019XR9109"]
    works = (
        held(by_celex["52018AR9108"], SHOWN),
        held(resolution, resolution.celex),
        held(english, english.celex, *others),
    )
    with CellarDouble(works) as double:
        yield double


@pytest.fixture
def website_double() -> Iterator[LocalServer]:
    """A sound website with three pages."""
    factsheet = Listed(FACTSHEET, "Small ferries", FERRIES.date)
    with LocalServer(Site(news={"en": [of(FERRIES, LIBRARIES)]}, opinions={"en": [[factsheet]]})) as double:
        yield double


def test_the_commands_run_as_printed(
    cellar_double: CellarDouble,
    website_double: LocalServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """All lines of `docs/corpus.md` in their order, in one data folder; the services are doubles."""
    bases = {"cellar": cellar_double.base, "website": website_double.base}
    (example,) = blocks("docs/corpus.md", "text")
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "footbridges.txt").write_text(example, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ran = calls("\n".join(blocks("docs/corpus.md", "sh")), tmp_path)
    assert len(ran) == len([line for line in shown_commands("docs/corpus.md") if line.startswith("cor-assistant ")])
    for data, command, *rest in ran:
        monkeypatch.setenv("COR_DATA", data)
        mirror = ["--base-url", bases[rest[0]]] if command == "fetch" else []
        assert (cli.main([command, *rest, *mirror]), capsys.readouterr().err) == (cli.DONE, ""), (command, rest)
    catalogue = Catalogue.open(tmp_path / "data")
    celex = {str(name).removeprefix("celex:") for name in catalogue.hashes() if name.startswith("celex:")}
    versions = {f"52026AR9300@{language}" for language in ("de", "en", "fr")}
    assert celex == {f"{SHOWN}@en", "52019XR9109@en", "52023AR9001@en"} | versions
    assert catalogue.counts()["release"] == 3


def test_the_name_the_program_gives_itself(cellar_double: CellarDouble) -> None:
    with client.Client(cellar.HOSTS, base=cellar_double.base) as asking:
        asking.get(cellar.RESOURCE + SHOWN, accept=cellar.PAGE, language="en")
    named = cellar_double.log[0].headers["user-agent"]
    assert re.sub(r"/\S+", "/VERSION", named, count=1) in ticked(flat("docs/corpus.md"))


def test_the_double_can_be_watched_as_printed(tmp_path: Path) -> None:
    (script,) = re.findall(r"<<'END'\n(.*?)^END$", "".join(blocks("CONTRIBUTING.md", "sh")), re.MULTILINE | re.DOTALL)
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'tests'}{os.pathsep}{ROOT}"}
    ran = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, ""), ran
    assert ran.stdout == f"{len(OPINIONS)} new, 0 updated, 0 unchanged, 0 failed, 0 unavailable\n"
    assert (tmp_path / "data" / "try" / "catalogue.sqlite").is_file()


# Figures and words that are quoted


@pytest.mark.parametrize(
    "phrase",
    [
        f"at most {fetching.FASTEST:g}",
        f"up to {client.SLOWEST:g} seconds",
        f"asked up to {client.TRIES} times",
        f"over {client.LONGEST_WAIT:g} seconds",
        f"After {harvest.DOWN_AFTER} texts in a row",
        f"{client.ANSWER_LIMIT:g} seconds and {SIZE_LIMIT // 1024**2} MB",
        f"within {harvest.UNFINISHED.days} days",
        f"after {harvest.ASK_AGAIN.days} days",
        f"loses {CHECKPOINT_SECONDS / 60:g} minutes",
        f"pages of {sparql.PAGE:,} rows",
        cellar_list.SPARQL.replace("http:", "https:"),
        cellar.RESOURCE.replace("http:", "https:"),
        *(f"`{host}`" for host in cellar.HOSTS | website_list.HOSTS),
        *(website_list.SITE + website_list.SECTIONS[0].path.format(language="en"), "/en/our-work/opinions"),
    ],
)
def test_figures_and_addresses_are_those_of_the_program(phrase: str) -> None:
    assert phrase in flat("docs/corpus.md")


def test_exit_statuses() -> None:
    stated = {int(row[0]) for row in table_after("docs/corpus.md", "Exit statuses")}
    assert stated == {cli.DONE, 1, cli.UNUSABLE, cli.IN_PART, cli.INTERRUPTED}


def test_forms_and_header_keys() -> None:
    below = read("docs/corpus.md").partition("## Files by hand")[2]
    endings = {
        ending for row in re.findall(r"^\| [\w, ]+ \| (`\..*?) \|", below, re.MULTILINE) for ending in ticked(row)
    }
    assert endings == set(forms.MEDIA_TYPES)
    keys = {key for row in re.findall(r"^\| (`[A-Z].*?) \|", below, re.MULTILINE) for key in ticked(row)}
    assert {key.casefold() for key in keys} == KEYS


def ticked(text: str) -> list[str]:
    return re.findall(r"`(.+?)`", text)


@cache
def literals() -> str:
    """All that the program can say: its strings, a part a line."""
    trees = [
        ast.parse(path.read_text(encoding="utf-8"))
        for room in ("corpus", "assistant")
        for path in (ROOT / room).rglob("*.py")
    ]
    nodes = (node for tree in trees for node in ast.walk(tree))
    return "\n".join(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def quoted_messages() -> list[str]:
    rows = table_after("docs/corpus.md", "What is assumed")
    found = [re.findall("“(.+?)”", row[1]) for row in rows]
    assert all(found), "each assumption has its message"
    return [message for row in found for message in row]


@pytest.mark.parametrize("message", quoted_messages())
def test_messages_are_quoted_as_they_are(message: str) -> None:
    said = literals()
    for part in message.split("…"):
        assert part.strip() in said


# Units and links


def units() -> list[Unit]:
    return [Unit(block) for block in blocks("docs/corpus.md", "ini")]


class Unit(configparser.RawConfigParser):
    """As systemd reads it: names in their own case, and a name may come twice."""

    def __init__(self, text: str) -> None:
        super().__init__(strict=False, delimiters=("=",))
        self.read_string(text)

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def test_the_units_fit_one_another_and_the_program() -> None:
    service, timer = units()
    assert service["Service"]["SuccessExitStatus"] == str(cli.IN_PART)
    assert service["Service"]["Environment"] == f"COR_DATA=/var/lib/{service['Service']['StateDirectory']}"
    assert timer["Install"]["WantedBy"] == "timers.target"
    names = re.findall(r"`/etc/systemd/system/([\w-]+)\.(service|timer)`", read("docs/corpus.md"))
    assert names == [("cor-assistant-fetch", "service"), ("cor-assistant-fetch", "timer")]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_takes_the_units(tmp_path: Path) -> None:
    paths = [tmp_path / f"cor-assistant-fetch.{kind}" for kind in ("service", "timer")]
    for path, block in zip(paths, blocks("docs/corpus.md", "ini"), strict=True):
        path.write_text(block, encoding="utf-8")
    ran = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True, timeout=60)
    assert (ran.returncode, [line for line in ran.stderr.splitlines() if "cor-assistant" in line]) == (0, [])


def links() -> list[tuple[str, str]]:
    return [
        (document, target)
        for document in DOCUMENTS
        for target in re.findall(r"\]\(([^)\s]+)\)", read(document))
        if not target.startswith(("http:", "https:"))
    ]


def anchors(document: Path) -> set[str]:
    """Of the headings, as they are made on the web."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.casefold()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(("document", "target"), links())
def test_links_lead_somewhere(document: str, target: str) -> None:
    path, _, anchor = target.partition("#")
    file = (ROOT / document).parent / path if path else ROOT / document
    assert file.is_file()
    assert not anchor or anchor in anchors(file)


def test_paths_that_are_named_are_there() -> None:
    for document in ("CONTRIBUTING.md", "docs/corpus.md"):
        for path in re.findall(r"`((?:assistant|corpus|index|tests|bench|docs|requirements)/[\w/.]+)`", read(document)):
            assert (ROOT / path).exists(), f"{document}: {path}"
