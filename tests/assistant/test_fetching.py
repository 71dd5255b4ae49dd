"""`fetch`: what can be wished for, what is said of wishes that cannot be met, what is told of what was fetched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from doubles.cellar import CODES, CellarDouble, Fault, Form, QueryFault, Work
from doubles.harvest import cellar_works
from doubles.server import LocalServer
from doubles.website import Site

from assistant import fetching
from assistant.cli import build_parser, main
from assistant.importing import writing
from assistant.settings import Settings
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS
from corpus.sources import client as client_module

KEYS = {"new", "updated", "unchanged", "failed", "unavailable", "duplicates"}
NOTHING: dict[str, Any] = {"new": 0, "updated": 0, "unchanged": 0, "failed": [], "unavailable": [], "duplicates": 0}
WORKS = cellar_works(66)
"""Two of every year."""
IN_2018 = ("--since", "2018-01-01", "--until", "2019-12-31")
OPINIONS = [work for work in WORKS if work.date and work.date.year in (2018, 2019)]
"""In the time of IN_2018: three opinions and a resolution."""


@dataclass
class Said:
    """What a run of the command left."""

    status: int
    out: str
    messages: list[str]

    @property
    def json(self) -> dict[str, Any]:
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


class Command:
    """`fetch` on one data folder, in this process."""

    def __init__(self, data: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.data, self._capture = data, capture

    def __call__(self, *arguments: str) -> Said:
        try:
            status = main(["--data", str(self.data), "fetch", *arguments])
        except SystemExit as end:  # what cannot be understood at all
            status = int(end.code or 0)
        said = self._capture.readouterr()
        return Said(status, said.out, said.err.splitlines())

    def fetched(self, base: str, *arguments: str) -> Said:
        """What is said of the texts of 2018 and 2019 on CELLAR, as JSON; the index is left alone."""
        return self("cellar", "--base-url", base, *IN_2018, "--no-index", "--json", *arguments)

    def held(self) -> list[str]:
        """Ids of what is held, oldest first."""
        catalogue = Catalogue.open(self.data)
        found: list[str] = [about.id for about in catalogue.descriptions(NO_FILTERS)]
        catalogue.close()
        return found


@pytest.fixture
def fetch(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    monkeypatch.setattr("assistant.settings.quiet_libraries", lambda model, reranker: None)
    return Command(tmp_path / "data", capsys)


@pytest.fixture
def cellar() -> Iterator[CellarDouble]:
    with CellarDouble(WORKS) as double:
        yield double


@contextmanager
def website() -> Iterator[LocalServer]:
    with LocalServer(Site()) as server:
        yield server


def id_of(work: Work) -> str:
    return f"celex:{work.celex}@en"


def by_date(works: list[Work]) -> list[Work]:
    return sorted(works, key=lambda work: str(work.date))


def texts_asked_for(double: CellarDouble) -> list[str]:
    return [asked.path for asked in double.log if asked.path.startswith("/resource/celex/")]


# --- wishes that cannot be met ---


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "arguments are required"),
        (("eurlex",), "invalid choice"),
        (("cellar", "--lang", "xx"), "--lang: 'xx' is none of bg, cs"),
        (("cellar", "--lang", ""), "--lang: '' is none of"),
        (("cellar", "--lang", "en,,fr"), "--lang: '' is none of"),
        (("cellar", "--kind", "poem"), "--kind: 'poem' is none of opinion, resolution, release"),
        (("cellar", "--kind", "release"), "--kind release: cellar has opinions and resolutions only"),
        (("website", "--kind", "opinion"), "--kind opinion: website has releases only"),
        (("cellar", "--since", "yesterday"), "--since: 'yesterday' is no date of the form YYYY-MM-DD"),
        (("cellar", "--until", "2024-02-30"), "--until: '2024-02-30' is no date"),
        (
            ("cellar", "--since", "2024-01-02", "--until", "2024-01-01"),
            "--since 2024-01-02 is after --until 2024-01-01",
        ),
        (("cellar", "--limit", "0"), "--limit must be 1 or more"),
        (("cellar", "--limit", "-3"), "--limit must be 1 or more"),
        (("cellar", "--limit", "many"), "--limit: invalid int value: 'many'"),
        (("cellar", "--rate", "0"), "--rate must be above 0 and at most 10 requests a second"),
        (("cellar", "--rate", "-1"), "--rate must be above 0"),
        (("cellar", "--rate", "10.5"), "at most 10 requests"),
        (("cellar", "--rate", "inf"), "at most 10 requests"),
        (("cellar", "--rate", "nan"), "at most 10 requests"),
        (("cellar", "--rate", "quick"), "--rate: invalid float value: 'quick'"),
        (("cellar", "--base-url", "ftp://127.0.0.1/"), "not an http or https address"),
        (("cellar", "--base-url", "127.0.0.1:8080"), "not an http or https address"),
        (("cellar", "--base-url", "http://"), "not an http or https address"),
        (("cellar", "--base-url", "http://[::1"), "no readable address"),
        (("cellar", "--base-url", "http://somebody:secret@127.0.0.1/"), "an address with a user name is not asked"),
    ],
)
def test_wishes_that_cannot_be_met_are_told_in_one_line(fetch: Command, arguments: tuple[str, ...], told: str) -> None:
    said = fetch(*arguments)
    (message,) = said.messages
    assert (said.status, said.out) == (2, "")
    assert message.startswith("cor-assistant")
    assert told in message
    assert not fetch.data.exists()


def test_a_service_that_does_not_answer(fetch: Command) -> None:
    with CellarDouble(WORKS) as double:
        gone = double.base
    said = fetch.fetched(gone)
    assert said.status == 2
    assert said.json == NOTHING | {"failed": said.json["failed"]}
    assert 0 < len(said.json["failed"]) < 7, "it is not asked for one year after the other"
    assert "asked 5 times" in said.json["failed"][0]["error"]


def test_another_writer_is_in_the_way(fetch: Command, cellar: CellarDouble) -> None:
    with writing(Settings(fetch.data)):
        said = fetch.fetched(cellar.base)
    assert (said.status, said.out) == (2, "")
    assert "another process is writing" in said.messages[-1]
    assert texts_asked_for(cellar) == []


# --- what is wished for ---


@pytest.mark.parametrize(
    ("given", "languages"),
    [("en", ("en",)), ("EN,de,en", ("en", "de")), (" fr , en ", ("fr", "en")), ("ALL", tuple(CODES))],
)
def test_languages(given: str, languages: tuple[str, ...]) -> None:
    wanted = fetching.wishes(build_parser().parse_args(["fetch", "cellar", "--lang", given]))
    assert sorted(wanted.languages) == sorted(languages)


def test_all_languages_are_fetched(fetch: Command, cellar: CellarDouble) -> None:
    said = fetch.fetched(cellar.base, "--lang", "all")
    assert said.json == NOTHING | {"new": 2 * len(OPINIONS)}, "every work is there in English and in German"
    assert {document_id.rpartition("@")[2] for document_id in fetch.held()} == {"de", "en"}


def test_kinds(fetch: Command, cellar: CellarDouble) -> None:
    resolutions = [id_of(work) for work in OPINIONS if work.celex[5:7] == "XR"]
    assert 0 < len(resolutions) < len(OPINIONS)
    assert fetch.fetched(cellar.base, "--kind", "resolution").json["new"] == len(resolutions)
    assert fetch.held() == resolutions


def test_times(fetch: Command, cellar: CellarDouble) -> None:
    assert fetch.fetched(cellar.base).json == NOTHING | {"new": len(OPINIONS)}
    assert fetch.held() == [id_of(work) for work in by_date(OPINIONS)]


def test_the_newest_first_and_no_more_than_wanted(fetch: Command, cellar: CellarDouble) -> None:
    assert fetch.fetched(cellar.base, "--limit", "2").json == NOTHING | {"new": 2}
    assert fetch.held() == [id_of(work) for work in by_date(OPINIONS)[-2:]]
    assert fetch.fetched(cellar.base, "--limit", "3").json == NOTHING | {"new": 1, "unchanged": 2}


@pytest.mark.parametrize(("arguments", "rate"), [((), 1.0), (("--rate", "0.25"), 0.25), (("--rate", "10"), 10.0)])
def test_the_rate_and_the_mirror_reach_the_client(
    monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], rate: float
) -> None:
    """A mirror elsewhere is asked no faster than the service itself; nothing is asked here."""
    told: list[dict[str, Any]] = []

    class Client(client_module.Client):
        def __init__(self, hosts: frozenset[str], **options: Any) -> None:  # noqa: ANN401
            told.append(options)
            super().__init__(hosts, **options)

    monkeypatch.setattr(client_module, "Client", Client)
    options = build_parser().parse_args(["fetch", "website", "--base-url", "https://mirror.example/x", *arguments])
    with fetching.open_source(options) as source:
        assert source.name == "website https://mirror.example/x"
    assert told == [{"base": "https://mirror.example/x", "rate": rate}]


# --- what is told ---


def test_what_is_told_of_a_run(fetch: Command) -> None:
    missing, broken, elsewhere, sound = (work.celex for work in by_date(OPINIONS))
    faults = {missing: Fault.NOT_ACCEPTABLE, broken: Fault.MALFORMED, elsewhere: Fault.ELSEWHERE}
    with CellarDouble(WORKS, faults) as double:
        said = fetch.fetched(double.base)
    told = said.json
    assert said.status == 3
    assert set(told) == KEYS
    assert (told["new"], told["updated"], told["unchanged"], told["duplicates"]) == (1, 0, 0, 0)
    reasons = {item["path"].rpartition("/")[2]: item["error"] for item in told["failed"] + told["unavailable"]}
    assert all(set(item) == {"path", "error"} for item in told["failed"] + told["unavailable"])
    assert len(told["failed"]) == 2
    assert set(reasons) == {f"{celex}.ENG" for celex in faults}
    assert "redirects elsewhere" in reasons[f"{elsewhere}.ENG"]
    assert "CELLAR does not have it in English" in reasons[f"{missing}.ENG"]
    assert fetch.held() == [f"celex:{sound}@en"]
    for path, error in reasons.items():
        assert any(path in line and error in line for line in said.messages)


def test_for_a_person_the_sum_is_one_line(fetch: Command) -> None:
    (work, *_) = OPINIONS
    with CellarDouble(WORKS, {work.celex: Fault.NOT_FOUND}) as double:
        said = fetch("cellar", "--base-url", double.base, *IN_2018, "--no-index")
    assert said.out == f"{len(OPINIONS) - 1} new, 0 updated, 0 unchanged, 0 failed, 1 unavailable\n"
    (message,) = said.messages
    assert message.startswith(f"unavailable: http://publications.europa.eu/resource/celex/{work.celex}.ENG: CELLAR")


def test_done_in_full_a_second_time_too(fetch: Command, cellar: CellarDouble) -> None:
    for expected in ({"new": len(OPINIONS)}, {"unchanged": len(OPINIONS)}):
        said = fetch.fetched(cellar.base)
        assert (said.status, said.messages, said.json) == (0, [], NOTHING | expected)


@pytest.mark.parametrize("fault", [Fault.NOT_FOUND, Fault.MALFORMED])
def test_where_nothing_could_be_had_the_status_says_so(fetch: Command, fault: Fault) -> None:
    with CellarDouble(WORKS, {work.celex: fault for work in OPINIONS}) as double:
        said = fetch.fetched(double.base)
    assert said.status == 2
    assert len(said.json["failed"]) + len(said.json["unavailable"]) == len(OPINIONS)


def test_where_there_is_nothing_of_the_kind(fetch: Command, cellar: CellarDouble) -> None:
    said = fetch.fetched(cellar.base, "--lang", "mt")
    assert said.status == 2
    (failed,) = said.json["failed"]
    assert "nothing is listed with a number of the years" in failed["error"]


def test_a_part_of_the_list_that_is_missing_is_a_failure(fetch: Command) -> None:
    with CellarDouble(WORKS, query_faults={2018: QueryFault.BROKEN}) as double:
        said = fetch.fetched(double.base)
    assert said.status == 3
    assert said.json["new"] == sum(work.celex.startswith("52019") for work in OPINIONS)
    assert [("2018" in item["error"] or "2018" in item["path"]) for item in said.json["failed"]] == [True] * len(
        said.json["failed"]
    )
    assert said.json["failed"]


def test_the_index_hears_of_it_unless_it_is_to_be_left_alone(
    fetch: Command, cellar: CellarDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def update_index(settings: Settings, catalogue: Catalogue, result: object, **options: object) -> None:
        seen.append(catalogue.counts()["documents"])

    monkeypatch.setattr("assistant.importing.update_index", update_index)
    fetch.fetched(cellar.base)
    assert seen == []
    fetch("cellar", "--base-url", cellar.base, *IN_2018)
    assert seen == [len(OPINIONS)], "when all texts are there"


def test_releases_of_the_website(fetch: Command) -> None:
    with website() as server:
        said = fetch("website", "--base-url", server.base, "--no-index", "--json")
    assert said.status == 3
    assert set(said.json) == KEYS
    assert said.json["new"] > 0
    assert any("robots.txt" in item["path"] for item in said.json["failed"])
    assert all(document_id.startswith("text:") for document_id in fetch.held())


# --- to say only what would be fetched ---


def test_a_dry_run_stores_nothing(fetch: Command, cellar: CellarDouble) -> None:
    said = fetch("cellar", "--base-url", cellar.base, *IN_2018, "--dry-run")
    assert (said.status, said.messages) == (0, [])
    assert not fetch.data.exists()
    assert texts_asked_for(cellar) == []
    *lines, last = said.out.splitlines()
    assert lines == [f"+ {work.date} en {work.titles['en']}" for work in reversed(by_date(OPINIONS))]
    assert last == f"{len(OPINIONS)} listed, {len(OPINIONS)} of them not held yet; nothing was fetched"


def test_a_dry_run_tells_what_is_held(fetch: Command, cellar: CellarDouble) -> None:
    fetch.fetched(cellar.base, "--limit", "1")
    newest, *others = reversed(by_date(OPINIONS))
    before = fetch.held()
    told = fetch.fetched(cellar.base, "--dry-run").json
    assert set(told) == {"listed", "not_held", "items", "failed"}
    assert (told["listed"], told["not_held"], told["failed"]) == (len(OPINIONS), len(others), [])
    assert told["items"][0] == {
        "path": f"http://publications.europa.eu/resource/celex/{newest.celex}.ENG",
        "language": "en",
        "date": str(newest.date),
        "title": newest.titles["en"],
        "held": True,
    }
    assert [item["held"] for item in told["items"]] == [True] + [False] * len(others)
    out = fetch("cellar", "--base-url", cellar.base, *IN_2018, "--dry-run").out
    assert [line[0] for line in out.splitlines()[:-1]] == [" "] + ["+"] * len(others)
    assert fetch.held() == before


def test_a_dry_run_of_a_list_with_a_missing_part(fetch: Command) -> None:
    with CellarDouble(WORKS, query_faults={2018: QueryFault.NO_JSON}) as double:
        said = fetch("cellar", "--base-url", double.base, *IN_2018, "--dry-run")
        told = fetch.fetched(double.base, "--dry-run")
    assert said.status == told.status == 3
    assert all(line.startswith("failed: ") for line in said.messages)
    assert len(said.messages) == len(told.json["failed"]) > 0
    assert told.messages == []


def test_titles_cannot_disturb_a_terminal(fetch: Command) -> None:
    title = "Opinion\x1b[2J on \u202einvented\u00a0lakes\nand more"
    work = Work("52019AR9999", {"en": {Form.XHTML: b"x"}}, {"en": title}, OPINIONS[0].date)
    with CellarDouble([work]) as double:
        said = fetch("cellar", "--base-url", double.base, *IN_2018, "--dry-run")
    assert said.out.splitlines()[0].endswith("en Opinion?[2J on ?invented lakes and more")
