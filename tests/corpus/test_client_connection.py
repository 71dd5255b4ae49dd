"""The client: what it reads, and what it does not, on a real connection."""

from __future__ import annotations

import gzip
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from client_script import HOST, TEXT, Script, Serve, page
from doubles.server import Reply, http_date, validated

from corpus.original import SIZE_LIMIT
from corpus.sources.client import PIECE, TRIES, GivenUp, TooLarge, unpacked
from corpus.sources.connections import Connections
from corpus.sources.item import Validators


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
