"""CELLAR: which texts are listed, by a double of its query interface. All texts are invented."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

import pytest
from cellar_texts import IN_2019, OTHER, TEXT, TODAY, Connect, work
from doubles.cellar import CellarDouble, Form, QueryFault
from doubles.server import LocalServer, Reply

from corpus.header import Header
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Kind
from corpus.sources import sparql
from corpus.sources.cellar import HOSTS, RESOURCE, Cellar
from corpus.sources.cellar_list import SPARQL
from corpus.sources.cellar_list import Work as Listed
from corpus.sources.client import TRIES, Client
from corpus.sources.item import Item, NotListed, Wanted


def listed(cellar: Cellar, wanted: Wanted = IN_2019) -> list[str]:
    """CELEX numbers and languages of what is listed; nothing may have failed."""
    found = list(cellar.items(wanted))
    assert not [part for part in found if isinstance(part, NotListed)]
    return [part.origin.removeprefix(RESOURCE) for part in found]


def failures(cellar: Cellar, wanted: Wanted = IN_2019) -> dict[str, str]:
    return {part.origin: part.error for part in cellar.items(wanted) if isinstance(part, NotListed)}


def queries(double: CellarDouble) -> list[str]:
    return [asked.query["query"] for asked in double.log if "query" in asked.query]


# The list


def test_a_work_is_listed_with_what_is_known_of_it(connect: Connect) -> None:
    eli = "http://data.europa.eu/eli/C/2019/1/oj"
    _, cellar = connect([work("52018AR3652", eli=eli, oj="JOC_2019_461_R_0017")])
    assert list(cellar.items(IN_2019)) == [
        Item(
            "http://publications.europa.eu/resource/celex/52018AR3652.ENG",
            "en",
            Kind.OPINION,
            dt.date(2019, 6, 26),
            Header(
                {
                    "celex": "52018AR3652",
                    "title": "Opinion on invented lakes",
                    "date": "2019-06-26",
                    "url": "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52018AR3652",
                    "eli": eli,
                    "kind": "opinion",
                    "oj": "JOC_2019_461_R_0017",
                }
            ),
        )
    ]


def test_what_is_not_known_of_a_work_is_left_out(connect: Connect) -> None:
    _, cellar = connect([work("52019XR0001", day=None, title="", types=())])
    (found,) = cellar.items(IN_2019)
    assert isinstance(found, Item)
    assert (found.kind, found.date) == (Kind.RESOLUTION, None)
    assert set(found.stated.values) == {"celex", "url", "kind"}


def test_all_kinds_of_number_are_listed_and_no_others(connect: Connect) -> None:
    own = ["52019AR0001", "52019IR0002", "52019XR0003", "52019AR0004(02)"]
    others = ["52019AE0001", "52019IE0002", "52019XE0003", "52019AR0001R(01)", "32019Q1120(01)", "52019DC0005"]
    _, cellar = connect([work(celex) for celex in own + others])
    assert sorted(listed(cellar)) == [
        "52019AR0001.ENG",
        "52019AR0004%2802%29.ENG",
        "52019IR0002.ENG",
        "52019XR0003.ENG",
    ]


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ({Kind.OPINION}, ["52019AR0001.ENG", "52019IR0002.ENG"]),
        ({Kind.RESOLUTION}, ["52019XR0003.ENG"]),
        ({Kind.RESOLUTION, Kind.RELEASE}, ["52019XR0003.ENG"]),
        ({Kind.RELEASE}, []),
    ],
)
def test_only_kinds_that_are_wanted_are_listed(connect: Connect, kinds: set[Kind], found: list[str]) -> None:
    double, cellar = connect([work(celex) for celex in ("52019AR0001", "52019IR0002", "52019XR0003")])
    wanted = Wanted(kinds=frozenset(kinds), since=IN_2019.since, until=IN_2019.until)
    assert listed(cellar, wanted) == found
    assert bool(double.log) is bool(found)


def test_the_newest_come_first_whatever_their_numbers(connect: Connect) -> None:
    days = {"52016AR0001": "2019-12-04", "52019AR0002": "2019-02-06", "52017IR0003": "2019-10-09", "52018AR0004": None}
    _, cellar = connect([work(celex, day) for celex, day in days.items()])
    assert listed(cellar) == ["52016AR0001.ENG", "52017IR0003.ENG", "52019AR0002.ENG", "52018AR0004.ENG"]


def test_bounds_are_of_the_day_of_adoption(connect: Connect) -> None:
    days = ["2018-12-31", "2019-01-01", "2019-12-31", "2020-01-01"]
    _, cellar = connect([work(f"52018AR000{number}", day) for number, day in enumerate(days)])
    assert sorted(listed(cellar)) == ["52018AR0001.ENG", "52018AR0002.ENG"]


@pytest.mark.parametrize(
    ("since", "until", "numbered", "printed"),
    [
        ("2019-05-01", "2019-06-30", range(2016, 2020), range(2019, 2021)),
        ("2020-01-01", None, range(2017, 2021), range(2020, 2021)),
        (None, "1996-01-01", range(1994, 1997), range(1994, 1998)),
        (None, None, range(1994, 2021), range(1994, 2021)),
        ("1990-01-01", "1995-01-01", range(1994, 1996), range(1994, 1997)),
        ("2030-01-01", None, (), ()),
    ],
)
def test_years_are_asked_for_that_can_hold_what_is_wanted(
    connect: Connect, since: str | None, until: str | None, numbered: Sequence[int], printed: Sequence[int]
) -> None:
    double, cellar = connect([])
    days = [dt.date.fromisoformat(day) if day else None for day in (since, until)]
    list(cellar.items(Wanted(since=days[0], until=days[1])))
    asked = queries(double)
    assert [query[query.index("^") :][:6] for query in asked] == [
        *(f"^5{year}" for year in sorted(numbered, reverse=True)),
        *(f"^C{year}" for year in sorted(printed, reverse=True)),
    ]


def test_a_query_is_asked_as_the_interface_has_it(connect: Connect) -> None:
    double, cellar = connect([work("52019AR0001")])
    listed(cellar)
    asked = double.log[0]
    assert asked.path == "/webapi/rdf/sparql"
    assert asked.query["format"] == asked.headers["accept"] == "application/sparql-results+json"


def test_a_question_for_all_languages_is_no_longer_than_servers_read(connect: Connect) -> None:
    double, cellar = connect([work("52019AR0001")])
    assert listed(cellar, Wanted(OFFICIAL_LANGUAGES, since=IN_2019.since, until=IN_2019.until)) == ["52019AR0001.ENG"]
    assert max(len(asked.target) for asked in double.log) < 4096


def test_each_language_that_a_work_has_is_a_text_of_its_own(connect: Connect) -> None:
    texts = {"en": {Form.XHTML: TEXT}, "de": {Form.XHTML: OTHER}, "fr": {Form.XHTML: OTHER}}
    titles = {"de": "Stellungnahme zu\n erfundenen  Seen"}
    _, cellar = connect([work("52019AR0001", texts=texts, titles=titles), work("52019AR0002")])
    wanted = Wanted(("de", "en"), since=IN_2019.since, until=IN_2019.until)
    found = [part for part in cellar.items(wanted) if isinstance(part, Item)]
    assert [(part.origin[-15:], part.language, part.stated.get("title")) for part in found] == [
        ("52019AR0001.DEU", "de", "Stellungnahme zu erfundenen Seen"),
        ("52019AR0001.ENG", "en", None),
        ("52019AR0002.ENG", "en", "Opinion on invented lakes"),
    ]
    assert found[0].stated.get("url") == "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:52019AR0001"


def test_a_long_list_comes_in_pages(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sparql, "PAGE", 10)
    double, cellar = connect([work(f"52019AR{number:04}", types=("OPIN", "OWNINI_OPIN")) for number in range(25)])
    assert len(listed(cellar)) == 25
    assert len([query for query in queries(double) if "^52019" in query]) == 6  # the last one is empty


def test_a_list_without_end_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sparql, "PAGE", 1)
    monkeypatch.setattr(sparql, "PAGES", 5)
    names = ["celex", "date", "type", "eli", "oj", "lang", "title"]
    answer = {
        "head": {"vars": names},
        "results": {"bindings": [{"celex": {"type": "literal", "value": "52019AR0001"}}]},
    }
    with LocalServer(lambda asked: Reply(body=json.dumps(answer).encode())) as server:  # noqa: SIM117
        with Client(HOSTS, base=server.base) as client:
            found = failures(Cellar(client, today=lambda: TODAY), Wanted(until=dt.date(1994, 1, 1)))
    assert "more than 5 rows" in found[f"{SPARQL} (texts numbered 1994)"]


# Texts catalogued a second time


def test_a_copy_is_left_out_where_the_text_is_listed_under_its_number(connect: Connect) -> None:
    _, cellar = connect(
        [
            work("52017IR6648", "2019-02-06", "Opinion on ‘Invented lakes’"),
            work("C2019/305/02", "2019-02-06", "Opinion  on 'invented lakes'"),
            work("C2019/305/03", "2019-02-07", "Opinion on ‘Invented lakes’"),
            work("C2020/305/04", "2019-02-06", "Opinion on invented rivers", types=()),
            work("C2019/305/05", "2019-02-06", "Resolution on invented lakes", types=()),
            work("C2019/305/06", "2019-02-06", "", types=("RES",)),
        ]
    )
    found = {part.stated.get("celex"): part.kind for part in cellar.items(IN_2019) if isinstance(part, Item)}
    assert found == {
        "52017IR6648": Kind.OPINION,
        "C2019/305/03": Kind.OPINION,
        "C2020/305/04": Kind.OPINION,
        "C2019/305/05": Kind.RESOLUTION,
        "C2019/305/06": Kind.RESOLUTION,
    }


def test_what_else_stands_in_the_official_journal_is_left_out(connect: Connect) -> None:
    _, cellar = connect(
        [
            work("C2019/1/01", title="Opinion on invented lakes", authors=("EESC",)),
            work("C2019/1/02", title="Call for expressions of interest", types=("NOTICE",)),
            work("C2019/1/03R(01)", title="Opinion on invented rivers"),
            work("52019AR0001", "2019-01-01"),
        ]
    )
    assert listed(cellar) == ["52019AR0001.ENG"]


def test_copies_are_not_taken_for_texts_where_the_year_of_the_number_is_missing(connect: Connect) -> None:
    _, cellar = connect(
        [work("C2019/1/01", title="Opinion A"), work("C2019/1/02", "2018-12-01", title="Opinion B")],
        query_faults={2019: QueryFault.NO_JSON},
    )
    wanted = Wanted(since=dt.date(2018, 1, 1), until=dt.date(2019, 12, 31))
    assert [part.origin for part in cellar.items(wanted) if isinstance(part, Item)] == []  # both queries of 2019 fail
    _, cellar = connect(
        [work("C2020/1/01", title="Opinion A"), work("C2020/1/02", "2018-12-01", title="Opinion B")],
        query_faults={2019: QueryFault.NO_JSON},
    )
    assert [part.origin[-16:] for part in cellar.items(wanted) if isinstance(part, Item)] == [
        "C2020%2F1%2F02.ENG"[-16:]
    ]


def test_texts_without_a_date_are_not_taken_for_copies() -> None:
    one, other = Listed("C2019/1/01", titles={"en": "Opinion"}), Listed("52019AR0001", titles={"en": "Opinion"})
    assert not one.is_copy_of(other)
    one.date = other.date = dt.date(2019, 1, 1)
    assert one.is_copy_of(other)


@pytest.mark.parametrize("value", ["2019-06-26", "2019-06-26+02:00", "2019-06-26T00:00:00"])
def test_a_date_may_come_with_a_time_or_a_zone(value: str) -> None:
    found = Listed("52019AR0001")
    for said in ("", "soon", value, "2020-01-01"):
        found.add({"date": said})
    assert found.date == dt.date(2019, 6, 26)


# Queries that fail


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (QueryFault.NO_CELEX, "the answer has no variable 'celex': the query interface may have changed"),
        (QueryFault.NO_JSON, "not in the form application/sparql-results+json"),
        (QueryFault.BROKEN, f"asked {TRIES} times; the last time, HTTP 500"),
        (QueryFault.SLOW, "no whole answer within 0.3 seconds"),
    ],
)
def test_a_query_that_fails_is_told_and_the_others_go_on(connect: Connect, fault: QueryFault, error: str) -> None:
    works = [work("52018AR0001"), work("52017AR0002")]
    _, cellar = connect(works, query_faults={2018: fault}, answer_limit=0.3)
    found = list(cellar.items(IN_2019))
    (failure,) = (part for part in found if isinstance(part, NotListed))
    assert failure.origin == f"{SPARQL} (texts numbered 2018)"
    assert error in failure.error
    assert [part.origin[-15:] for part in found if isinstance(part, Item)] == ["52017AR0002.ENG"]


def test_an_empty_list_says_what_it_may_mean(connect: Connect) -> None:
    _, cellar = connect([], query_faults=dict.fromkeys(range(2016, 2021), QueryFault.EMPTY))
    assert failures(cellar) == {
        SPARQL: "nothing is listed with a number of the years 2016 to 2019: there are no such texts in this language,"
        " or the query interface has changed"
    }


def test_a_service_that_is_down_is_not_asked_for_every_year(connect: Connect) -> None:
    double, cellar = connect([], query_faults=dict.fromkeys(range(1994, 2021), QueryFault.BROKEN))
    found = failures(cellar, Wanted())
    assert [origin.removeprefix(SPARQL) for origin in found] == [
        " (texts numbered 2020)",
        " (texts numbered 2019)",
        " (texts numbered 2018)",
        "",
    ]
    assert found[SPARQL] == "the query service does not answer: years before 2018 were not asked for"
    assert len(double.log) == 3 * TRIES


def test_single_years_that_fail_do_not_mean_that_the_service_is_down(connect: Connect) -> None:
    broken = dict.fromkeys((2020, 2019, 2016, 2015), QueryFault.BROKEN)
    _, cellar = connect([work("52017AR0001")], query_faults=broken)
    found = list(cellar.items(Wanted(since=dt.date(2018, 1, 1))))
    failed = [part.origin[-5:-1] for part in found if isinstance(part, NotListed)]
    assert failed == ["2020", "2019", "2016", "2015", "2020", "2019"]  # by number, then by issue
    assert [part.origin[-15:] for part in found if isinstance(part, Item)] == ["52017AR0001.ENG"]


@pytest.mark.parametrize(
    "answer",
    [
        b"null", b"[]", b'"head"', b"{}", b'{"head": {}, "results": {}}', b'{"head": 1, "results": 2}', b"\xff", b"[" * 100_000,
        b'{"head": {"vars": 1}, "results": {"bindings": []}}', b'{"head": {"vars": []}, "results": {"bindings": 7}}',
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [1]}}',
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": 1}]}}',
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {}}]}}', b"9" * 10_000,
    ],
)  # fmt: skip
def test_answers_of_another_form_are_told(answer: bytes) -> None:
    with LocalServer(lambda asked: Reply(body=answer)) as server, Client(HOSTS, base=server.base) as client:
        with pytest.raises(sparql.QueryError, match=r"^the answer") as caught:
            sparql.select(client, SPARQL, "SELECT ?a WHERE {}", ["a"])
        assert "\n" not in str(caught.value)


def test_a_query_interface_that_is_gone_is_told() -> None:
    with LocalServer(lambda asked: Reply(404)) as server, Client(HOSTS, base=server.base) as client:
        found = failures(Cellar(client, today=lambda: TODAY))
    assert set(found.values()) == {"HTTP 404 to a query: the query interface may have changed"}
