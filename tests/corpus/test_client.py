"""The client: what it asks, what it asks again, and how long it waits."""

from __future__ import annotations

import gzip
import zlib

import httpx
import pytest
from client_script import NOON, TEXT, Clock, Script, Serve, page, redirect
from doubles.server import Reply

from corpus.sources.client import LONGEST_WAIT, SLOWEST, TRIES, Answer, GivenUp, seconds_to_wait
from corpus.sources.item import Validators

# What is asked, and what comes back


def test_an_answer_holds_what_the_service_said() -> None:
    script = Script(
        page(b"<p>text</p>", content_type="Text/HTML; charset=utf-8", etag='"a"', last_modified="Thu, 05 Mar 2026")
    )
    answer = script.get(language="eng")
    assert answer == Answer(
        200, "https://texts.example/text", b"<p>text</p>", "text/html", Validators('"a"', "Thu, 05 Mar 2026"), NOON
    )
    request = script.requests[0]
    assert request.headers["accept"] == "text/html"
    assert request.headers["accept-language"] == "eng"
    assert request.headers["user-agent"].startswith("cor-assistant/")
    assert "if-none-match" not in request.headers


def test_what_is_not_known_is_not_sent_and_not_made_up() -> None:
    script = Script(page())
    answer = script.get()
    assert (answer.media_type, answer.validators) == ("", Validators())
    assert "accept-language" not in script.requests[0].headers


@pytest.mark.parametrize("status", [200, 300, 404, 406, 410])
def test_answers_that_mean_something_are_handed_over_at_once(status: int) -> None:
    script = Script(page(status=status))
    assert script.get().status == status
    assert len(script.requests) == 1


def test_a_known_version_is_asked_for_conditionally_also_after_a_redirect() -> None:
    script = Script(redirect("/stored"), page(b"", 304))
    assert script.get(validators=Validators('"a"', "yesterday")).status == 304
    for request in script.requests:
        assert request.headers["if-none-match"] == '"a"'
        assert request.headers["if-modified-since"] == "yesterday"


def test_nothing_newer_is_no_answer_where_nothing_is_held() -> None:
    with pytest.raises(GivenUp, match="304"):
        Script(page(b"", 304)).get()


@pytest.mark.parametrize("value", ["x" * 201, "“curly”"])
def test_validators_that_could_not_be_sent_back_are_not_kept(value: str) -> None:
    fields = httpx.Headers([(b"etag", value.encode())])
    assert Script(Reply(body=b"text", headers=fields)).get().validators == Validators()


def test_parameters_are_sent_with_the_question_and_not_with_where_it_redirects_to() -> None:
    script = Script(redirect("/stored"), page())
    script.get(params={"query": "a b&c"})
    assert [str(request.url) for request in script.requests] == [
        "https://texts.example/text?query=a+b%26c",
        "https://texts.example/stored",
    ]


def test_an_escaped_address_is_sent_as_it_is() -> None:
    script = Script(page())
    script.get(f"{TEXT}/C2007%2F305%2F02/51998AR0273%2802%29")
    assert script.requests[0].url.raw_path == b"/text/C2007%2F305%2F02/51998AR0273%2802%29"


# What is asked again


@pytest.mark.parametrize("status", [202, 204, 408, 425, 429, 500, 502, 503, 504])
def test_answers_that_may_pass_are_asked_for_again(status: int) -> None:
    script = Script(page(status=status), page(status=status), page())
    assert script.get().body == b"text"
    assert len(script.requests) == 3


@pytest.mark.parametrize(
    ("trouble", "reason"),
    [
        (page(status=503), "HTTP 503"),
        (page(b""), "an empty answer"),
        (httpx.ConnectError("no route"), "no route"),
        (httpx.ReadTimeout(""), "no answer in time"),
        (httpx.RemoteProtocolError("two\nlines"), "two?lines"),
        (page(b"no gzip", content_encoding="gzip"), "a damaged answer"),
        (page(gzip.compress(b"text")[:-4], content_encoding="gzip"), "a damaged answer"),
        (page(zlib.compress(b"text"), content_encoding="gzip"), "a damaged answer"),
        (page(b"text", content_encoding="br"), "packed as br"),
    ],
)
def test_what_does_not_pass_is_given_up(trouble: Reply | Exception, reason: str) -> None:
    script = Script(trouble)
    with pytest.raises(GivenUp) as caught:
        script.get()
    assert len(script.requests) == TRIES
    assert str(caught.value).startswith(f"{TEXT}: asked {TRIES} times; the last time, ")
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("status", [400, 401, 403, 451, 206, 305, 302])
def test_answers_that_mean_nothing_here_are_not_asked_for_again(status: int) -> None:
    script = Script(page(status=status))
    with pytest.raises(GivenUp, match=f"HTTP {status}"):
        script.get()
    assert len(script.requests) == 1


def test_the_pause_between_tries_doubles() -> None:
    script = Script(page(status=503))
    with pytest.raises(GivenUp):
        script.get()
    waited = [later - earlier for earlier, later in zip(script.at, script.at[1:], strict=False)]
    assert len(waited) == TRIES - 1
    for exponent, seconds in enumerate(waited):
        assert 2**exponent <= seconds <= 2**exponent + 1


def test_a_compressed_answer_is_unpacked() -> None:
    assert Script(page(gzip.compress(b"text" * 1000), content_encoding="gzip")).get().body == b"text" * 1000


# How long it waits


@pytest.mark.parametrize("field", ["120", " 120 ", "Thu, 05 Mar 2026 12:02:00 GMT"])
def test_a_service_that_asks_to_wait_is_waited_for(field: str) -> None:
    script = Script(page(status=429, retry_after=field), page())
    script.get()
    assert script.at[1] - script.at[0] >= 120


@pytest.mark.parametrize(
    "field", [str(int(LONGEST_WAIT) + 1), "9" * 40, "Fri, 06 Mar 2026 12:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2300"]
)
def test_a_service_that_asks_to_wait_long_is_left_alone_until_another_day(field: str) -> None:
    script = Script(page(status=503, retry_after=field))
    with pytest.raises(GivenUp, match=r"HTTP 503; it asks to wait until 20\d\d-\d\d-\d\d \d\d:\d\d UTC"):
        script.get()
    assert script.clock.slept == []


@pytest.mark.parametrize(
    ("field", "seconds"),
    [
        ("0", 0),
        ("300", 300),
        ("Thu, 05 Mar 2026 12:01:00 GMT", 60),
        ("Thu, 05 Mar 2026 12:01:00", 60),
        ("Thu, 05 Mar 2026 13:01:00 +0100", 60),
        ("Thu, 05 Mar 2026 11:00:00 GMT", 0),
        ("", 0),
        ("soon", 0),
        ("-5", 0),
        ("1.5", 0),
        ("²", 0),
        ("Thu, 99 Mar 2026 12:01:00 GMT", 0),
        ("Thu, 05 Mar 99999 12:01:00 GMT", 0),
        ("Thu, 05 Mar 2026 12:01:00 +99999999999", 0),
    ],
)
def test_the_time_to_wait_is_read_from_seconds_or_a_date(field: str, seconds: float) -> None:
    assert seconds_to_wait(field, NOON) == seconds


def test_a_service_is_asked_once_a_second_and_each_redirect_counts() -> None:
    script = Script(redirect("/a"), redirect("/b"), page())
    with script.client() as client:
        client.get(TEXT, accept="*/*")
        client.get(TEXT, accept="*/*")
    assert [later - earlier for earlier, later in zip(script.at, script.at[1:], strict=False)] == [1, 1, 1]


def test_time_spent_otherwise_counts_as_pause() -> None:
    script = Script(page())
    with script.client(rate=0.5) as client:
        client.get(TEXT, accept="*/*")
        script.clock.time += 1.5
        client.get(TEXT, accept="*/*")
        client.get(f"{TEXT}/2", accept="*/*")
    assert script.clock.slept == [0.5, 2]


def test_a_site_may_ask_for_more_time_between_two_questions() -> None:
    script = Script(page())
    with script.client(rate=1) as client:
        client.slow_down(5)
        client.slow_down(2)
        client.get(TEXT, accept="*/*")
        client.get(f"{TEXT}/2", accept="*/*")
        client.slow_down(10**9)
        client.get(f"{TEXT}/3", accept="*/*")
        client.get(f"{TEXT}/4", accept="*/*")
    assert script.clock.slept == [5, 5, SLOWEST]


def test_an_empty_answer_is_one_where_it_may_be() -> None:
    script = Script(page(b""))
    with script.client() as client:
        assert client.get(TEXT, accept="*/*", may_be_empty=True).body == b""
        assert len(script.requests) == 1
        with pytest.raises(GivenUp, match="an empty answer"):
            client.get(TEXT, accept="*/*")


def test_a_double_on_this_machine_is_asked_without_pauses(serve: Serve) -> None:
    clock = Clock()
    server, client = serve(lambda asked: Reply(503), sleep=clock.sleep)
    with pytest.raises(GivenUp):
        client.get(TEXT, accept="*/*")
    assert len(server.log) == TRIES
    assert 0 < sum(clock.slept) < 0.2
