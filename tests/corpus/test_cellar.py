"""CELLAR: which texts are listed, and how one is had, from a double of the service. All texts are invented."""

from __future__ import annotations

import datetime as dt
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack

import pytest
from doubles.cellar import OFFICIAL, CellarDouble, Fault, Form, QueryFault, Work, path_of
from doubles.server import Asked, LocalServer, Reply
from hypothesis import given
from hypothesis import strategies as st

from corpus.header import Header
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Kind
from corpus.sources import sparql
from corpus.sources.cellar import FORMEX, HOSTS, PAGE, RESOURCE, Cellar
from corpus.sources.cellar_list import SPARQL
from corpus.sources.cellar_list import Work as Listed
from corpus.sources.choices import first_choice
from corpus.sources.client import TRIES, Client
from corpus.sources.item import (
    NO_VALIDATORS,
    Failed,
    Fetched,
    Item,
    NotListed,
    NotModified,
    Outcome,
    Unavailable,
    Wanted,
)

TEXT = b'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Opinion on invented lakes</p></body></html>'
OTHER = b"<html><body><p>Stellungnahme zu erfundenen Seen</p></body></html>"
ZIP = b"PK\x03\x04 Formex"
PDF = b"%PDF-1.7 invented"
XHTML = {"en": {Form.XHTML: TEXT}}
IN_2019 = Wanted(since=dt.date(2019, 1, 1), until=dt.date(2019, 12, 31))
TODAY = dt.date(2020, 6, 1)

Connect = Callable[..., tuple[CellarDouble, Cellar]]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Starts a double of CELLAR and the source that asks it."""
    with ExitStack() as stack:

        def start(
            works: Sequence[Work],
            faults: Mapping[str, Fault] | None = None,
            query_faults: Mapping[int, QueryFault] | None = None,
            answer_limit: float = 20,
        ) -> tuple[CellarDouble, Cellar]:
            double = stack.enter_context(CellarDouble(works, faults, query_faults))
            client = stack.enter_context(Client(HOSTS, base=double.base, answer_limit=answer_limit))
            return double, Cellar(client, today=lambda: TODAY)

        yield start


def work(celex: str, day: str | None = "2019-06-26", title: str = "Opinion on invented lakes", **other: object) -> Work:
    date = dt.date.fromisoformat(day) if day else None
    values: dict[str, object] = {"texts": XHTML, "titles": {"en": title} if title else {}, **other}
    return Work(celex, date=date, **values)  # type: ignore[arg-type]


def item(celex: str = "52019AR0001", language: str = "en", code: str = "ENG") -> Item:
    address = celex.replace("/", "%2F").replace("(", "%28").replace(")", "%29")
    return Item(f"{RESOURCE}{address}.{code}", language, Kind.OPINION, stated=Header({"celex": celex}))


def listed(cellar: Cellar, wanted: Wanted = IN_2019) -> list[str]:
    """CELEX numbers and languages of what is listed; nothing may have failed."""
    found = list(cellar.items(wanted))
    assert not [part for part in found if isinstance(part, NotListed)]
    return [part.origin.removeprefix(RESOURCE) for part in found]


def failures(cellar: Cellar, wanted: Wanted = IN_2019) -> dict[str, str]:
    return {part.origin: part.error for part in cellar.items(wanted) if isinstance(part, NotListed)}


def fetch(cellar: Cellar, wanted: Item | None = None) -> Outcome:
    return cellar.fetch(wanted or item(), NO_VALIDATORS)


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


# Texts


def test_a_text_is_fetched_by_way_of_its_redirect(connect: Connect) -> None:
    lakes = work("52019AR0001")
    double, cellar = connect([lakes])
    outcome = fetch(cellar)
    assert isinstance(outcome, Fetched)
    original = outcome.original
    assert (original.origin, original.data) == (f"{OFFICIAL}/resource/celex/52019AR0001.ENG", TEXT)
    assert original.media_type == "application/xhtml+xml"
    assert original.stated == Header({"celex": "52019AR0001"})
    assert original.retrieved is not None
    assert abs(original.retrieved.timestamp() - time.time()) < 60
    assert double.server.paths() == ["/resource/celex/52019AR0001", f"{path_of(lakes, 'en')}.03/DOC_1"]
    for asked in double.log:
        assert asked.headers["accept"] == "application/xhtml+xml, text/html;q=0.9"
        assert asked.headers["accept-language"] == "eng"


@pytest.mark.parametrize("celex", ["51998AR0273(02)", "C2007/305/02"])
def test_numbers_with_signs_are_escaped(connect: Connect, celex: str) -> None:
    double, cellar = connect([work(celex)])
    assert isinstance(fetch(cellar, item(celex)), Fetched)
    assert not set("()") & set(double.log[0].target)
    assert double.log[0].target.count("/") == 3


def test_the_language_is_asked_for(connect: Connect) -> None:
    _, cellar = connect([work("52019AR0001", texts={"en": {Form.XHTML: TEXT}, "de": {Form.HTML: OTHER}})])
    outcome = fetch(cellar, item(language="de", code="DEU"))
    assert isinstance(outcome, Fetched)
    assert (outcome.original.data, outcome.original.media_type) == (OTHER, "text/html")


@pytest.mark.parametrize(
    ("held", "data", "media_type", "questions"),
    [
        ({Form.XHTML: TEXT, Form.HTML: OTHER, Form.PDF: PDF}, TEXT, "application/xhtml+xml", 1),
        ({Form.HTML: OTHER, Form.FORMEX: ZIP}, OTHER, "text/html", 1),
        ({Form.FORMEX: ZIP, Form.PDF: PDF}, ZIP, "application/zip", 2),
        ({Form.PDF: PDF}, PDF, "application/pdf", 2),
    ],
)
def test_the_best_form_that_is_held_is_taken(
    connect: Connect, held: dict[Form, bytes], data: bytes, media_type: str, questions: int
) -> None:
    double, cellar = connect([work("52019AR0001", texts={"en": held, "de": {Form.PDF: b"%PDF-1.7 de"}})])
    outcome = fetch(cellar)
    assert isinstance(outcome, Fetched)
    assert (outcome.original.data, outcome.original.media_type) == (data, media_type)
    asked = [asked.headers["accept"] for asked in double.log if asked.path.startswith("/resource/celex/")]
    assert asked == [PAGE, FORMEX][:questions]


def test_the_text_is_chosen_among_several_files(connect: Connect) -> None:
    lakes = work("52019AR0001", choices=True)
    double, cellar = connect([lakes])
    outcome = fetch(cellar)
    assert isinstance(outcome, Fetched)
    assert outcome.original.data == TEXT
    assert double.server.paths()[-1] == f"{path_of(lakes, 'en')}.03/DOC_1"


def test_of_a_pdf_in_several_files_the_first_is_taken(connect: Connect) -> None:
    double, cellar = connect([work("52019AR0001", texts={"en": {Form.PDF: PDF}}, choices=True)])
    outcome = fetch(cellar)
    assert isinstance(outcome, Fetched)
    assert double.server.paths()[-1].endswith(".01/DOC_1")


def renditions(*rows: tuple[str, str, str]) -> bytes:
    """The answer of the query interface: code of the language, type and name of each manifestation."""
    bindings = [
        {
            "lang": {"value": f"{OFFICIAL}/resource/authority/language/{code}"},
            "type": {"value": form},
            "manif": {"value": f"{OFFICIAL}/{name}"},
        }
        for code, form, name in rows
    ]
    return json.dumps({"head": {"vars": ["lang", "type", "manif", "item"]}, "results": {"bindings": bindings}}).encode()


@pytest.mark.parametrize("held", ["m2", "m1", "none"])
def test_the_pdf_that_was_made_for_reading_is_asked_for_before_the_printers(held: str) -> None:
    found = renditions(("ENG", "pdfx", "m1"), ("ENG", "pdfa2a", "m2"), ("ENG", "docx", "m3"), ("DEU", "pdfa2a", "m0"))

    def answer(asked: Asked) -> Reply:
        if asked.query:
            return Reply(body=found)
        return Reply(body=PDF) if asked.path == f"/{held}/DOC_1" else Reply(404)

    with LocalServer(answer) as server, Client(HOSTS, base=server.base) as client:
        outcome = Cellar(client).fetch(item(), NO_VALIDATORS)
    assert server.paths()[3:] == ["/m2/DOC_1", "/m1/DOC_1"][: 1 if held == "m2" else 2]
    if held == "none":
        assert isinstance(outcome, Unavailable)
        assert outcome.reason.endswith("Formex (HTTP 404), PDF (HTTP 404), PDF (HTTP 404)")
    else:
        assert isinstance(outcome, Fetched)


def test_pdfs_without_end_are_not_asked_for() -> None:
    found = renditions(*(("ENG", "pdf", f"m{number}") for number in range(50)))
    with (
        LocalServer(lambda asked: Reply(body=found) if asked.query else Reply(404)) as server,
        Client(HOSTS, base=server.base) as client,
    ):
        assert isinstance(Cellar(client).fetch(item(), NO_VALIDATORS), Unavailable)
    assert len(server.log) == 6


@pytest.mark.parametrize("fault", [None, Fault.NOT_FOUND, Fault.NOT_ACCEPTABLE])
def test_what_is_not_held_is_unavailable_with_what_was_asked_for(connect: Connect, fault: Fault | None) -> None:
    status = "406" if fault is Fault.NOT_ACCEPTABLE else "404"
    _, cellar = connect([work("52019AR0001", texts={})], {"52019AR0001": fault} if fault else None)
    assert fetch(cellar, item(language="de", code="DEU")) == Unavailable(
        f"CELLAR does not have it in German: XHTML or HTML (HTTP {status}), Formex (HTTP {status}), PDF (none listed)"
    )


def test_a_version_that_is_held_is_not_fetched_again(connect: Connect) -> None:
    double, cellar = connect([work("52019AR0001")])
    first = fetch(cellar)
    assert isinstance(first, Fetched)
    assert first.validators.etag
    assert cellar.fetch(item(), first.validators) == NotModified()
    double.works["52019AR0001"] = work("52019AR0001", texts={"en": {Form.XHTML: TEXT + b"<!-- new -->"}})
    again = cellar.fetch(item(), first.validators)
    assert isinstance(again, Fetched)
    assert again.original.data.endswith(b"<!-- new -->")


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault.transient], ids=lambda fault: fault.name)
def test_faults_that_pass_do_not_show(connect: Connect, fault: Fault) -> None:
    double, cellar = connect([work("52019AR0001")], {"52019AR0001": fault})
    outcome = fetch(cellar)
    assert isinstance(outcome, Fetched)
    assert outcome.original.data == TEXT
    assert len(double.log) == 6  # the redirect and the text, three times


@pytest.mark.parametrize(
    ("fault", "reason", "gave_up"),
    [
        (Fault.BROKEN, "HTTP 500", True),
        (Fault.ALWAYS_CUT_OFF, "without sending complete message body", True),
        (Fault.SLOW, "no whole answer within 0.3 seconds", True),
        (Fault.OVERSIZED, "over the limit of 32 MB", False),
        (Fault.ELSEWHERE, "elsewhere.example", False),
        (Fault.PRIVATE, "192.168.0.1", False),
        (Fault.CIRCLE, "in a circle", False),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else "",
)
def test_faults_that_stay_are_told_in_one_line(connect: Connect, fault: Fault, reason: str, gave_up: bool) -> None:
    _, cellar = connect([work("52019AR0001")], {"52019AR0001": fault}, answer_limit=0.3)
    outcome = fetch(cellar)
    assert isinstance(outcome, Failed)
    assert outcome.gave_up is gave_up
    assert reason in outcome.reason
    assert outcome.reason.isprintable()


def test_a_text_in_another_language_or_of_no_sense_is_handed_on_as_it_is(connect: Connect) -> None:
    texts = {"en": {Form.XHTML: TEXT}, "de": {Form.XHTML: OTHER}}
    faults = {"52019AR0001": Fault.WRONG_LANGUAGE, "52019AR0002": Fault.MALFORMED}
    _, cellar = connect([work(celex, texts=texts) for celex in faults], faults)
    one, two = fetch(cellar), fetch(cellar, item("52019AR0002"))
    assert isinstance(one, Fetched)
    assert one.original.data == OTHER
    assert isinstance(two, Fetched)
    assert two.original.data == b"\x00\xff<\x00"


@pytest.mark.parametrize(
    "origin", [f"{RESOURCE}5.ENG", "https://elsewhere.example/a.ENG", f'{RESOURCE}52019AR0001"}}.ENG']
)
def test_an_address_that_is_no_text_is_not_asked(connect: Connect, origin: str) -> None:
    double, cellar = connect([])
    outcome = fetch(cellar, Item(origin, "en", Kind.OPINION))
    assert isinstance(outcome, Failed)
    assert "not the address of a text in CELLAR" in outcome.reason
    assert not double.log


@pytest.mark.parametrize(
    ("sent", "body", "media_type"),
    [
        ("", TEXT, "application/xhtml+xml"),
        ("application/octet-stream", b"\n<!DOCTYPE html><html></html>", "text/html"),
        ("application/xml", TEXT, "application/xhtml+xml"),
        ("text/html", PDF, "application/pdf"),
        ("application/octet-stream", ZIP, "application/zip"),
        ("TEXT/HTML;charset=utf-8", OTHER, "text/html"),
        ("application/pdf", b"no pdf", "application/pdf"),
        ("image/tiff", b"II*", None),
        ("", b"words", None),
    ],
)
def test_the_form_is_told_by_the_bytes_or_the_services_word(sent: str, body: bytes, media_type: str | None) -> None:
    def answer(asked: Asked) -> Reply:
        return Reply(404) if "mtype" in asked.headers["accept"] or asked.query else Reply(body=body, media_type=sent)

    with LocalServer(answer) as server, Client(HOSTS, base=server.base) as client:
        outcome = Cellar(client).fetch(item(), NO_VALIDATORS)
    assert getattr(getattr(outcome, "original", None), "media_type", None) == media_type
    if media_type is None:  # asked for in every form; the query for a PDF is answered with 404
        assert outcome == Failed("HTTP 404 to a query: the query interface may have changed")


def test_the_name_tells_a_mirror_from_the_service(connect: Connect) -> None:
    double, cellar = connect([])
    assert cellar.name == f"cellar {double.base}"
    with Client(HOSTS) as client:
        assert Cellar(client).name == "cellar http://publications.europa.eu/resource/celex/"


# The page of choices


def choice(name: str, order: str, href: str = "/DOC") -> str:
    return (
        f'<li title="item"><a href="{href}">x</a><ul><li title="stream_name">{name}</li>'
        f'<li title="stream_order">{order}</li></ul></li>'
    )


@pytest.mark.parametrize(
    ("items", "chosen"),
    [
        ([choice("b.html", "10", "/b"), choice("a.html", "9", "/a")], "/a"),
        (
            [
                choice("Cover.html", "1"),
                choice("annex_1.html", "2"),
                choice("ERRATUM.html", "3"),
                choice("t", "4", "/t"),
            ],
            "/t",
        ),
        ([choice("b.html", "", "/b"), choice("a.html", "9", "/a")], "/a"),
        ([choice("b.html", "²", "/b"), choice("c.html", "", "/c")], "/b"),
        ([choice("cover.html", "1")], None),
        (['<li title="item">no address</li>'], None),
        (['<li title="item"><a href="http://[">x</a></li>'], None),
        ([], None),
    ],
)
def test_the_first_file_that_is_the_text_is_chosen(items: list[str], chosen: str | None) -> None:
    page = f"<html><body><ul>{''.join(items)}</ul></body></html>".encode()
    found = f"http://publications.europa.eu{chosen}" if chosen else None
    assert first_choice(page, "http://publications.europa.eu/resource/celex/1") == found
    xhtml = b'<?xml version="1.0"?>' + page.replace(b"<html>", b'<html xmlns="http://www.w3.org/1999/xhtml">')
    assert first_choice(xhtml, "http://publications.europa.eu/resource/celex/1") == found


def test_a_page_of_choices_without_the_text_is_passed_over() -> None:
    replies = {PAGE: Reply(300, choice("cover.html", "1").encode()), FORMEX: Reply(body=ZIP, media_type="")}
    with (
        LocalServer(lambda asked: replies[asked.headers["accept"]]) as server,
        Client(HOSTS, base=server.base) as client,
    ):
        outcome = Cellar(client).fetch(item(), NO_VALIDATORS)
    assert isinstance(outcome, Fetched)
    assert outcome.original.data == ZIP


@given(st.binary(max_size=200) | st.text("<>li title=item/ahref\"'&;!?", max_size=200).map(str.encode))
def test_any_page_of_choices_is_answered(page: bytes) -> None:
    first_choice(page, "http://publications.europa.eu/")


# The double itself, as harvests of many works use it


def test_a_harvest_of_many_works_meets_all_faults(connect: Connect) -> None:
    works = [work(f"52019AR{number:04}") for number in range(60)]
    quick = [fault for fault in Fault if fault not in (Fault.SLOW, Fault.OVERSIZED)]
    faults = {works[3 * position].celex: fault for position, fault in enumerate(quick)}
    _, cellar = connect(works, faults)
    items = [part for part in cellar.items(IN_2019) if isinstance(part, Item)]
    outcomes = {part.stated.get("celex"): fetch(cellar, part) for part in items}
    assert len(outcomes) == 60
    lasting = {celex for celex, outcome in outcomes.items() if not isinstance(outcome, Fetched)}
    handed_on = (Fault.WRONG_LANGUAGE, Fault.MALFORMED)
    assert lasting == {celex for celex, fault in faults.items() if not fault.transient and fault not in handed_on}
