"""A harvest from end to end, over services with every fault there is: what can be had is held, the rest is told.

Everything is asked of doubles on this machine. All texts are invented.
"""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import TIME_LIMIT, CommandLine, Ran, opinion
from doubles import website
from doubles.cellar import CellarDouble, Fault, Work, path_of
from doubles.harvest import ObservedCellar, cellar_works, with_faults
from doubles.releases import FERRIES, FERRIES_FR, LIBRARIES
from doubles.server import Asked, LocalServer
from test_offline import Watched, contacts, record, watched

from corpus.catalogue import FILE_NAME, Catalogue
from corpus.filters import NO_FILTERS
from corpus.harvest import ASK_AGAIN

__all__ = ["record", "watched"]  # fixtures

COUNT = 200
NEVER_HAD = {
    Fault.OVERSIZED: "over the limit of 32 MB",
    Fault.ALWAYS_CUT_OFF: "asked 5 times; the last time, peer closed connection",
    Fault.BROKEN: "asked 5 times; the last time, HTTP 500",
    Fault.ELSEWHERE: "redirects elsewhere; http://elsewhere.example/",
    Fault.PRIVATE: "redirects elsewhere; http://192.168.0.1/",
    Fault.CIRCLE: "redirects in a circle",
}
"""Faults that let no answer through, and what is told of them."""
NO_TEXT = {
    Fault.WRONG_LANGUAGE: "asked for in English, but the text is in German",
    Fault.MALFORMED: "the file is binary",
}
"""Faults with an answer that is not what was asked for. The malformed one has no ETag."""
NOT_THERE = {
    Fault.NOT_FOUND: "CELLAR does not have it in English",
    Fault.NOT_ACCEPTABLE: "CELLAR does not have it in English",
}
REASONS = NEVER_HAD | NO_TEXT | NOT_THERE


@dataclass(frozen=True)
class Run:
    """One run, what it asked, and the content hash of every document after it."""

    ran: Ran
    asked: Sequence[Asked]
    held: dict[str, str]

    def unconditional(self) -> set[str]:
        """CELEX numbers of the texts that were asked for without a condition."""
        return {celex for asked in self.asked if (celex := _celex(asked)) and "if-none-match" not in asked.headers}

    def conditional(self) -> set[str]:
        """The same with one."""
        return {celex for asked in self.asked if (celex := _celex(asked)) and "if-none-match" in asked.headers}


def _celex(asked: Asked) -> str | None:
    """Of a question for a text or one of its files; None for a query."""
    if match := re.match(r"/resource/cellar/([0-9a-f]+)", asked.path):
        return bytes.fromhex(match[1]).decode()
    match = re.match(r"/resource/celex/(\w+)$", asked.path)
    return match[1] if match else None


def origin(work: Work) -> str:
    return f"http://publications.europa.eu/resource/celex/{work.celex}.ENG"


def ids(works: Sequence[Work]) -> set[str]:
    return {f"celex:{work.celex}@en" for work in works}


def fetch(line: CommandLine, double: CellarDouble) -> Run:
    before = len(double.log)
    ran = line.run("fetch", "cellar", "--base-url", double.base, "--no-index", "--json")
    catalogue = Catalogue.open(line.data)
    held = {str(document_id): content for document_id, content in catalogue.hashes().items()}
    assert catalogue.problems() == []
    catalogue.close()
    return Run(ran, double.log[before:], held)


def pass_by(line: CommandLine, days: int) -> None:
    """Makes everything that was noted so many days older."""
    connection = sqlite3.connect(line.data / FILE_NAME)
    with connection:
        connection.execute("UPDATE ledger SET at = strftime('%Y-%m-%dT%H:%M:%f+00:00', at, ?)", (f"-{days} days",))
    connection.close()


class Harvest:
    """Three runs into one data folder: two over a service with faults, one a week later over the service mended."""

    def __init__(self, line: CommandLine) -> None:
        self.works = cellar_works(COUNT)
        self.faults = with_faults(self.works, without=[Fault.SLOW])  # it would be waited for ten minutes
        with CellarDouble(self.works, self.faults) as double:
            self.first, self.second = fetch(line, double), fetch(line, double)
        pass_by(line, ASK_AGAIN.days + 1)
        with CellarDouble(self.works) as double:
            self.third = fetch(line, double)
        self.line = line

    def with_fault(self, *faults: Fault) -> list[Work]:
        return [work for work in self.works if self.faults.get(work.celex) in faults]

    def to_be_had(self) -> list[Work]:
        lasting = self.with_fault(*REASONS)
        return [work for work in self.works if work not in lasting]


@pytest.fixture(scope="module")
def harvest(tmp_path_factory: pytest.TempPathFactory) -> Harvest:
    return Harvest(CommandLine(tmp_path_factory.mktemp("harvest") / "data"))


def test_every_fault_occurs(harvest: Harvest) -> None:
    assert len(harvest.faults) == COUNT // 10
    assert set(harvest.faults.values()) == set(Fault) - {Fault.SLOW}
    assert {fault for fault in Fault if not fault.transient} - {Fault.SLOW} == set(REASONS)


def test_what_can_be_had_is_held(harvest: Harvest) -> None:
    run = harvest.first
    assert set(run.held) == ids(harvest.to_be_had())
    assert run.ran.status == 3
    counts = {key: run.ran.json[key] for key in ("new", "updated", "unchanged", "duplicates")}
    assert counts == {"new": COUNT - len(REASONS), "updated": 0, "unchanged": 0, "duplicates": 0}


def test_the_rest_is_told_with_reasons(harvest: Harvest) -> None:
    for run in (harvest.first, harvest.second):
        for key, faults in (("failed", NEVER_HAD | NO_TEXT), ("unavailable", NOT_THERE)):
            told = {item["path"]: item["error"] for item in run.ran.json[key]}
            assert set(told) == {origin(work) for work in harvest.with_fault(*faults)}
            for fault, reason in faults.items():
                for work in harvest.with_fault(fault):
                    assert reason in told[origin(work)]
        assert len(run.ran.messages.splitlines()) == len(REASONS)


def test_every_form_of_file_is_among_what_is_held(harvest: Harvest) -> None:
    catalogue = Catalogue.open(harvest.line.data)
    forms = Counter(about.provenance.media_type for about in catalogue.descriptions(NO_FILTERS))
    catalogue.close()
    assert set(forms) == {"application/xhtml+xml", "text/html", "application/zip", "application/pdf"}
    assert min(forms.values()) >= 5


def test_faults_that_pass_are_waited_for(harvest: Harvest) -> None:
    asked = Counter(asked.path for asked in harvest.first.asked)
    passing = [work for work in harvest.works if (fault := harvest.faults.get(work.celex)) and fault.transient]
    for work in passing:
        assert sum(count for path, count in asked.items() if path.startswith(path_of(work, "en"))) == 3


def test_the_first_time_nothing_is_asked_conditionally(harvest: Harvest) -> None:
    assert harvest.first.conditional() == set()
    assert harvest.first.unconditional() == {work.celex for work in harvest.works}


def test_the_second_time_only_what_never_came_is_asked_in_full(harvest: Harvest) -> None:
    run = harvest.second
    never = harvest.with_fault(*NEVER_HAD, Fault.MALFORMED)
    assert run.unconditional() == {work.celex for work in never}
    answered = [*harvest.to_be_had(), *harvest.with_fault(Fault.WRONG_LANGUAGE)]
    assert run.conditional() == {work.celex for work in answered}
    assert not run.conditional() & run.unconditional()


def test_the_second_time_nothing_changes(harvest: Harvest) -> None:
    run = harvest.second
    assert run.held == harvest.first.held
    assert run.ran.status == 3
    assert {key: run.ran.json[key] for key in ("new", "updated", "unchanged")} == {
        "new": 0,
        "updated": 0,
        "unchanged": len(harvest.to_be_had()),
    }


def test_the_third_time_everything_is_had(harvest: Harvest) -> None:
    run = harvest.third
    assert (run.ran.status, run.ran.messages) == (0, "")
    assert run.ran.json == {
        "new": len(REASONS),
        "updated": 0,
        "unchanged": COUNT - len(REASONS),
        "failed": [],
        "unavailable": [],
        "duplicates": 0,
    }
    assert set(run.held) == ids(harvest.works)
    assert run.held.items() >= harvest.first.held.items()
    assert harvest.line.status()["failed"] == []


# --- stopped by its user ---


def _hear_ctrl_c() -> None:
    """A shell's background jobs are started deaf to it, and hand that on."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_keeps_what_was_done(empty: CommandLine) -> None:
    """In the middle of an answer that takes for ever; the next run goes on from there."""
    works = cellar_works(40)
    newest_first = sorted(works, key=lambda work: str(work.date), reverse=True)
    slow = newest_first[20]
    reached = threading.Event()

    def seen(asked: Asked) -> None:
        if asked.path.startswith(path_of(slow, "en")):
            reached.set()

    with ObservedCellar(works, {slow.celex: Fault.SLOW}, seen=seen) as double:
        command = empty.command("fetch", "cellar", "--base-url", double.base, "--no-index")
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, env=empty.environ(), preexec_fn=_hear_ctrl_c, **pipes) as process:
            try:
                assert reached.wait(TIME_LIMIT)
                process.send_signal(signal.SIGINT)
                out, messages = process.communicate(timeout=TIME_LIMIT)
            finally:
                process.kill()
        assert (process.returncode, out) == (130, b"")
        (message,) = messages.decode().splitlines()
        assert message == "cor-assistant: stopped; what was done is kept, and the same command goes on from there"
        catalogue = Catalogue.open(empty.data)
        assert set(catalogue.hashes()) == ids(newest_first[:20])
        catalogue.close()
        double.faults.clear()
        run = fetch(empty, double)
    assert run.ran.status == 0
    assert run.unconditional() == {work.celex for work in newest_first[20:]}
    assert run.conditional() == set()
    assert set(run.held) == ids(works)


# --- the Committee's website ---


@pytest.fixture
def site() -> Iterator[LocalServer]:
    with LocalServer(website.Site()) as server:
        yield server


def releases(line: CommandLine, server: LocalServer) -> tuple[Ran, list[Asked]]:
    before = len(server.log)
    ran = line.run("fetch", "website", "--base-url", server.base, "--lang", "en,fr", "--no-index", "--json")
    return ran, server.log[before:]


def test_releases_are_stored_once_and_lead_to_their_opinion(
    empty: CommandLine, site: LocalServer, tmp_path: Path
) -> None:
    path = opinion(tmp_path / "ferries.txt", "52025AR0099", "Small ferries", "calls for one ticket on both banks")
    empty.json("import", path, "--no-index")
    first, _ = releases(empty, site)
    catalogue = Catalogue.open(empty.data)
    abouts = {about.url: about for about in catalogue.descriptions(NO_FILTERS)}
    hashes = catalogue.hashes()
    assert {FERRIES.url, FERRIES_FR.url, LIBRARIES.url} <= set(abouts)
    titles = Counter((about.title, about.language) for about in abouts.values())
    assert max(titles.values()) == 1, "also what stands at two addresses"
    ferries, ferries_fr = abouts[FERRIES.url], abouts[FERRIES_FR.url]
    announced = catalogue.document("celex:52025AR0099@en")
    assert announced is not None
    assert announced.about.id in [other.id for other in catalogue.links(ferries).related]
    assert ferries.id in [other.id for other in catalogue.links(announced.about).related]
    assert [version.id for version in catalogue.links(ferries).versions] == [ferries_fr.id]
    assert [version.id for version in catalogue.links(ferries_fr).versions] == [ferries.id]
    second, asked = releases(empty, site)
    assert catalogue.hashes() == hashes
    catalogue.close()
    assert (second.json["new"], second.json["updated"]) == (0, 0)
    assert second.json["unchanged"] == first.json["new"] + first.json["updated"] + first.json["unchanged"]
    again = [question for question in asked if question.path in (FERRIES.path, FERRIES_FR.path, LIBRARIES.path)]
    assert len(again) >= 3
    assert all("if-none-match" in question.headers for question in again)


def test_robots_are_respected(empty: CommandLine, site: LocalServer) -> None:
    ran, asked = releases(empty, site)
    assert ran.status == 3
    assert asked[0].path == "/robots.txt"
    assert website.DISALLOWED not in [question.path for question in asked]
    (told,) = (item for item in ran.json["failed"] if "robots.txt" in item["path"])
    assert told["error"] == "disallowed for cor-assistant: 1 page is not asked for"


# --- nothing else is contacted ---


def test_only_the_named_address_is_contacted(
    watched: Watched, record: Path, empty: CommandLine, site: LocalServer
) -> None:
    """Whatever a service answers: redirects to another host and into the local network among it."""
    line = watched(empty)
    works = cellar_works(4)
    faults = dict(zip((work.celex for work in works), (Fault.ELSEWHERE, Fault.PRIVATE, Fault.CIRCLE), strict=False))
    with CellarDouble(works, faults) as double:
        assert len(fetch(line, double).ran.json["failed"]) == 3
    assert releases(line, site)[0].json["new"] > 0
    assert "127.0.0.1" in record.read_text()
    assert contacts(record) == []
