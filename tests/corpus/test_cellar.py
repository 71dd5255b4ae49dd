"""CELLAR: how a text that was listed is had, from a double of the service. All texts are invented."""

from __future__ import annotations

import json
import time

import pytest
from cellar_texts import IN_2019, OTHER, TEXT, Connect, work
from doubles.cellar import OFFICIAL, Fault, Form, path_of
from doubles.server import Asked, LocalServer, Reply
from hypothesis import given
from hypothesis import strategies as st

from corpus.header import Header
from corpus.model import Kind
from corpus.sources.cellar import FORMEX, HOSTS, PAGE, RESOURCE, Cellar
from corpus.sources.choices import first_choice
from corpus.sources.client import Client
from corpus.sources.item import NO_VALIDATORS, Failed, Fetched, Item, NotModified, Outcome, Unavailable

ZIP = b"PK\x03\x04 Formex"
PDF = b"%PDF-1.7 invented"


def item(celex: str = "52019AR0001", language: str = "en", code: str = "ENG") -> Item:
    address = celex.replace("/", "%2F").replace("(", "%28").replace(")", "%29")
    return Item(f"{RESOURCE}{address}.{code}", language, Kind.OPINION, stated=Header({"celex": celex}))


def fetch(cellar: Cellar, wanted: Item | None = None) -> Outcome:
    return cellar.fetch(wanted or item(), NO_VALIDATORS)


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
