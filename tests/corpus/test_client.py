"""The client: what it asks again, how long it waits, where it does not go, and what it does not read."""

from __future__ import annotations

import datetime as dt
import gzip
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from doubles.server import Asked, LocalServer, Reply, http_date, validated

from corpus.original import SIZE_LIMIT
from corpus.sources.addresses import Addresses, RefusedAddress, check_number, is_loopback, parse_address
from corpus.sources.client import (
    ANSWER_LIMIT,
    LONGEST_WAIT,
    PIECE,
    REDIRECTS,
    SLOWEST,
    TRIES,
    Answer,
    Client,
    GivenUp,
    TooLarge,
    seconds_to_wait,
    unpacked,
)
from corpus.sources.connections import Connections
from corpus.sources.item import NO_VALIDATORS, Validators

HOST = "texts.example"
TEXT = "http://texts.example/text"
NOON = dt.datetime(2026, 3, 5, 12, 0, tzinfo=dt.UTC)


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def now(self) -> dt.datetime:
        return NOON + dt.timedelta(seconds=self.time - 1000)


class Script:
    """The official service: its answers one after the other, the last one again and again."""

    def __init__(self, *answers: Reply | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.at: list[float] = []
        self.clock = Clock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.at.append(self.clock.time)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status, headers=answer.headers, content=iter([answer.body]))

    def client(self, rate: float = 1) -> Client:
        clock = self.clock
        transport = httpx.MockTransport(self)
        return Client([HOST], rate=rate, clock=clock, sleep=clock.sleep, now=clock.now, transport=transport)

    def get(
        self,
        url: str = TEXT,
        language: str | None = None,
        validators: Validators = NO_VALIDATORS,
        params: dict[str, str] | None = None,
    ) -> Answer:
        with self.client() as client:
            return client.get(url, accept="text/html", language=language, validators=validators, params=params)


def page(content: bytes = b"text", status: int = 200, **headers: str) -> Reply:
    return Reply(status, content, headers={name.replace("_", "-"): value for name, value in headers.items()})


def redirect(location: str, status: int = 303) -> Reply:
    return page(b"", status, location=location)


Serve = Callable[..., tuple[LocalServer, Client]]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts a service on this machine and a client for it."""
    with ExitStack() as stack:

        def start(
            answer: Callable[[Asked], Reply],
            answer_limit: float = ANSWER_LIMIT,
            sleep: Callable[[float], None] = time.sleep,
        ) -> tuple[LocalServer, Client]:
            server = stack.enter_context(LocalServer(answer))
            return server, stack.enter_context(Client([HOST], base=server.base, answer_limit=answer_limit, sleep=sleep))

        yield start


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


# Where it goes


@pytest.mark.parametrize(
    "location",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "http://texts.example.elsewhere.example/",
        "http://texts.example@elsewhere.example/",
        "http://user:word@texts.example/",
        "http://texts.example:8080/",
        "http://texts.example:443/",
        "https://texts.example:80/",
        "ftp://texts.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http:///path",
        "http://[::1/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest",
        "http://localhost/",
        "http://texts.example\\@elsewhere.example/",
        "http://texts.example\x00.elsewhere.example/",
        "http://texts.example./",
    ],
)
def test_other_addresses_are_not_asked(location: str) -> None:
    script = Script(page())
    with pytest.raises(RefusedAddress) as caught:
        script.get(location)
    assert script.requests == []
    assert str(caught.value).isprintable()
    script = Script(redirect(location))
    with pytest.raises((RefusedAddress, GivenUp), match=r"^https?://texts\.example/text: "):
        script.get()
    assert {str(request.url) for request in script.requests} == {"https://texts.example/text"}


def test_a_redirect_elsewhere_is_not_asked_for_again() -> None:
    script = Script(redirect("https://elsewhere.example/"))
    with pytest.raises(RefusedAddress, match=r"redirects elsewhere; https://elsewhere\.example/: not an address of"):
        script.get()
    assert len(script.requests) == 1


@pytest.mark.parametrize(
    ("location", "reached"),
    [
        ("http://texts.example/stored", "https://texts.example/stored"),
        ("HTTP://TEXTS.EXAMPLE:80/stored", "https://texts.example/stored"),
        ("https://texts.example:443/stored", "https://texts.example/stored"),
        ("stored?x=1#part", "https://texts.example/stored?x=1"),
        ("//texts.example/stored", "https://texts.example/stored"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_within_the_service_are_followed_by_https(status: int, location: str, reached: str) -> None:
    script = Script(redirect(location, status), page())
    assert script.get().url == reached
    assert str(script.requests[1].url) == reached


def test_a_redirect_to_itself_is_not_followed() -> None:
    script = Script(redirect("/b"), redirect("/text"))
    with pytest.raises(RefusedAddress, match="in a circle"):
        script.get()
    assert len(script.requests) == 2


def test_redirects_without_end_are_not_followed() -> None:
    script = Script(*(redirect(f"/{number}") for number in range(20)), page())
    with pytest.raises(RefusedAddress, match=f"more than {REDIRECTS} redirects"):
        script.get()
    assert len(script.requests) == REDIRECTS + 1


def test_as_many_redirects_as_allowed_are_followed() -> None:
    script = Script(*(redirect(f"/{number}") for number in range(REDIRECTS)), page())
    assert script.get().body == b"text"


@pytest.mark.parametrize(
    "number",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
     "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1",
     "64:ff9b::a00:1", "2002:7f00:1::"],
)  # fmt: skip
def test_numbers_that_are_not_public_are_refused(number: str) -> None:
    with pytest.raises(RefusedAddress, match="no public address"):
        check_number(HOST, number)


@pytest.mark.parametrize("number", ["93.184.216.34", "2a00:1450:4001::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"])
def test_public_numbers_are_admitted(number: str) -> None:
    check_number(HOST, number)


def resolving(monkeypatch: pytest.MonkeyPatch, *numbers: Sequence[str], port: int = 9) -> list[str]:
    """The names that are looked up; each look-up brings the next of `numbers`."""
    asked: list[str] = []
    answers = iter(numbers)

    def getaddrinfo(host: str, *_: object, **__: object) -> list[tuple[Any, ...]]:
        asked.append(str(host))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in next(answers)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def test_a_name_that_stands_for_a_private_machine_is_not_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = resolving(monkeypatch, ["93.184.216.34", "10.0.0.1"])
    with Client([HOST]) as client, pytest.raises(RefusedAddress, match=r"stands for 10\.0\.0\.1"):
        client.get(TEXT, accept="*/*")
    assert asked == [HOST]


def test_a_name_whose_number_changes_after_the_check_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalServer(lambda asked: Reply()) as server:
        asked = resolving(monkeypatch, ["93.184.216.34"], ["127.0.0.1"], port=server.port)
        with Client([HOST]) as client, pytest.raises(RefusedAddress, match=r"stands for 127\.0\.0\.1"):
            client.get(TEXT, accept="*/*")
        assert asked == [HOST, HOST]
        assert server.log == []


def test_a_name_that_is_not_known_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    clock = Clock()
    with (
        Client([HOST], clock=clock, sleep=clock.sleep) as client,
        pytest.raises(GivenUp, match="Name or service not known"),
    ):
        client.get(TEXT, accept="*/*")
    assert len(clock.slept) >= TRIES - 1


def test_a_proxy_may_be_anywhere_but_leads_to_the_official_hosts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    with LocalServer(lambda asked: Reply(403)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.base)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with Client([HOST], clock=clock, sleep=clock.sleep) as client:
            with pytest.raises(GivenUp, match="asked 5 times"):  # the double of a proxy knows no CONNECT
                client.get(TEXT, accept="*/*")
            with pytest.raises(RefusedAddress):
                client.get("http://elsewhere.example/", accept="*/*")


def test_a_mirror_on_this_machine_is_asked_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalServer(lambda asked: Reply(404)) as proxy, LocalServer(lambda asked: Reply(body=b"text")) as server:
        monkeypatch.setenv("HTTP_PROXY", proxy.base)
        monkeypatch.delenv("NO_PROXY", raising=False)
        with Client([HOST], base=server.base) as client:
            assert client.get(TEXT, accept="*/*").body == b"text"


def test_a_proxy_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "nonsense://proxy")
    with pytest.raises(RefusedAddress, match="the proxy that the environment names cannot be used"):
        Client([HOST])


# A mirror


def test_a_mirror_is_asked_in_place_of_the_official_hosts(serve: Serve) -> None:
    def answer(asked: Asked) -> Reply:
        return (
            Reply(303, headers={"Location": "http://texts.example/stored"})
            if asked.path == "/text"
            else Reply(body=b"x")
        )

    server, client = serve(answer)
    assert client.mirror == server.base
    assert client.get(TEXT, accept="*/*").url == f"{server.base}/stored"
    assert client.get(f"{server.base}/own", accept="*/*").status == 200
    assert server.paths() == ["/text", "/stored", "/own"]
    assert server.log[0].headers["host"] == f"127.0.0.1:{server.port}"


@pytest.mark.parametrize(
    "location",
    ["http://127.0.0.1:9/", "http://127.0.0.1/", "http://localhost:{port}/", "https://127.0.0.1:{port}/"],
)
def test_nothing_but_the_mirror_is_asked(serve: Serve, location: str) -> None:
    ports: list[int] = []
    server, client = serve(lambda asked: Reply(303, headers={"Location": location.format(port=ports[0])}))
    ports.append(server.port)
    with pytest.raises(RefusedAddress, match="redirects elsewhere"):
        client.get(TEXT, accept="*/*")
    assert len(server.log) == 1


def test_a_mirror_may_stand_below_a_path() -> None:
    addresses = Addresses(frozenset({HOST}), parse_address("http://mirror.example:8000/copies/"))
    assert str(addresses.admit(f"{TEXT}?a=b")) == "http://mirror.example:8000/copies/text?a=b"


@pytest.mark.parametrize(
    "base", ["ftp://mirror.example", "mirror.example", "http://", "http://[::1", "http://me@mirror.example"]
)
def test_a_mirror_that_is_no_address_is_refused(base: str) -> None:
    with pytest.raises(RefusedAddress):
        Client([HOST], base=base)


@pytest.mark.parametrize(
    ("url", "here"),
    [("http://127.9.9.9", True), ("http://[::1]:80", True), ("http://localhost:80", True), ("http://10.0.0.1", False),
     ("http://texts.example", False)],
)  # fmt: skip
def test_this_machine_is_told_from_others(url: str, here: bool) -> None:
    assert is_loopback(parse_address(url)) is here


# What it reads, on a real connection


def test_an_answer_that_is_cut_off_is_asked_for_again(serve: Serve) -> None:
    replies = iter([Reply(body=b"te", missing=2), Reply(reset=True), Reply(body=b"text")])
    _, client = serve(lambda asked: next(replies))
    assert client.get(TEXT, accept="*/*").body == b"text"


@pytest.mark.parametrize("open_ended", [False, True])
def test_an_answer_that_trickles_is_cut_off(serve: Serve, open_ended: bool) -> None:
    endless = Reply(body=b"text" * 100, trickle=0.02, open_ended=open_ended)
    server, client = serve(lambda asked: endless, answer_limit=0.06)
    with pytest.raises(GivenUp, match=r"no whole answer within 0\.06 seconds"):
        client.get(TEXT, accept="*/*")
    assert len(server.log) == TRIES


def test_an_answer_that_does_not_begin_is_cut_off(serve: Serve) -> None:
    _, client = serve(lambda asked: Reply(delay=5), answer_limit=0.05)
    with pytest.raises(GivenUp, match=r"no whole answer within 0\.05 seconds"):
        client.get(TEXT, accept="*/*")


def test_a_connection_that_was_kept_is_cut_off_too(serve: Serve) -> None:
    _, client = serve(lambda asked: Reply(body=b"x", delay=5 if asked.path == "/late" else 0), answer_limit=0.1)
    assert client.get(TEXT, accept="*/*").body == b"x"
    with pytest.raises(GivenUp, match="no whole answer within"):
        client.get(f"http://{HOST}/late", accept="*/*")
    assert client.get(TEXT, accept="*/*").body == b"x"


@pytest.mark.parametrize("status", [200, 303, 404])
def test_an_answer_announced_as_too_large_is_not_read(serve: Serve, status: int) -> None:
    server, client = serve(lambda asked: Reply(status, b"x", missing=SIZE_LIMIT, headers={"Location": "/b"}))
    with pytest.raises(TooLarge, match="over the limit of 32 MB"):
        client.get(TEXT, accept="*/*")
    assert len(server.log) == 1


def test_a_small_answer_that_unpacks_to_too_much_is_not_read() -> None:
    script = Script(page(gzip.compress(bytes(SIZE_LIMIT + 1), 1), content_encoding="gzip"))
    with pytest.raises(TooLarge):
        script.get()
    assert len(script.requests) == 1


def test_an_answer_of_just_the_limit_is_read() -> None:
    assert len(Script(page(bytes(SIZE_LIMIT))).get().body) == SIZE_LIMIT


def test_a_version_that_is_known_is_not_sent_again(serve: Serve) -> None:
    modified = http_date(1_000_000_000)
    _, client = serve(lambda asked: validated(asked, Reply(body=b"text"), modified))
    first = client.get(TEXT, accept="*/*")
    assert first.validators.modified == modified
    for known in (first.validators, Validators(etag=first.validators.etag), Validators(modified=modified)):
        again = client.get(TEXT, accept="*/*", validators=known)
        assert (again.status, again.body) == (304, b"")
    assert client.get(TEXT, accept="*/*", validators=Validators('"other"', modified)).body == b"text"


class Stream:
    """A connection as the library reports it."""

    def __init__(self, opened: socket.socket) -> None:
        self.opened = opened

    def get_extra_info(self, name: str) -> object:
        return self.opened if name == "socket" else None


@pytest.mark.parametrize(
    "event", ["connection.connect_tcp.complete", "connection.start_tls.complete", "proxy.start_tls.complete"]
)
def test_connections_of_all_sorts_are_cut_when_time_is_up(event: str) -> None:
    connections = Connections(frozenset({HOST}))
    ours, theirs = socket.socketpair()
    connections.trace(event, {"return_value": Stream(ours)})
    with ours, theirs, connections.limited(0.001) as expired:
        theirs.settimeout(10)
        assert theirs.recv(1) == b""
        assert expired.is_set()


def test_what_cannot_be_cut_is_left() -> None:
    connections = Connections(frozenset({HOST}))
    connections.trace("connection.connect_tcp.complete", {"return_value": object()})
    with connections.limited(10) as expired:
        assert not expired.is_set()


def test_an_answer_is_unpacked_in_pieces() -> None:
    packed = gzip.compress(bytes(5 * PIECE), 1)
    response = httpx.Response(200, content=iter([packed]))
    assert max(len(piece) for piece in unpacked(response)) <= PIECE
    assert len(packed) < PIECE / 10


def test_the_libraries_are_loaded_only_when_they_are_used() -> None:
    script = "import sys, corpus.sources.cellar; print(*sys.modules)"
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert not {"httpx", "tenacity"} & set(result.stdout.split())
