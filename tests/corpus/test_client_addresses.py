"""The client: where it goes, where it does not, and a mirror in place of the official service."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import Any

import pytest
from client_script import HOST, TEXT, Clock, Script, Serve, page, redirect
from doubles.server import Asked, LocalServer, Reply

from corpus.sources.addresses import Addresses, RefusedAddress, check_number, is_loopback, parse_address
from corpus.sources.client import REDIRECTS, TRIES, Client, GivenUp

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
