"""A small web server on this machine that streams texts as those of language models do, well or badly."""

from __future__ import annotations

import json
import select
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

from doubles.dialects import OPENAI, Dialect
from doubles.listening import Listening

Behaviour = Callable[["Exchange"], None]
"""What the server does with a request that it has read."""


@dataclass(frozen=True)
class Asked:
    """One request."""

    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: dict[str, Any]


class Exchange:
    """One request, and the means to answer it."""

    def __init__(
        self, handler: BaseHTTPRequestHandler, asked: Asked, dialect: Dialect, stopped: threading.Event
    ) -> None:
        self.asked = asked
        self.media_type, self.opening = dialect.media_type, dialect.opening
        self._handler, self._dialect, self._stopped = handler, dialect, stopped

    @property
    def key(self) -> str:
        """The key that came with the request."""
        return self._dialect.key_of(self.asked.headers)

    def raw(self, data: bytes) -> None:
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def head(self, status: int, media_type: str) -> None:
        """The head of an answer whose end is the end of the connection."""
        head = f"HTTP/1.1 {status} Whatever\r\nContent-Type: {media_type}\r\nConnection: close\r\n\r\n"
        self.raw(head.encode())

    def begin(self) -> None:
        """A text."""
        self.head(200, self._dialect.media_type)
        self.raw(self._dialect.opening)

    def say(self, text: object) -> None:
        """A piece of the model's text."""
        self.raw(self._dialect.piece(text))

    def end(self, reason: str = "") -> None:
        """The end of the text; of itself where no reason is given."""
        self.raw(self._dialect.ending(reason or self._dialect.stopped))

    def error(self, message: str) -> None:
        """The body of an error."""
        self.raw(self._dialect.error.replace("$", message).encode())

    def pause(self, seconds: float) -> bool:
        """Waits; False where the test is over."""
        return not self._stopped.wait(seconds)

    def wait_for_hang_up(self) -> None:
        """Until the client closes the connection, which raises OSError, or the test is over."""
        while not self._stopped.is_set():
            readable, _, _ = select.select([self._handler.connection], [], [], 0.02)
            if readable and not self._handler.connection.recv(1):
                raise ConnectionResetError


class ChatServer(Listening):
    """Behaves so towards every request while it is entered."""

    def __init__(self, behaviour: Behaviour, dialect: Dialect = OPENAI) -> None:
        super().__init__()
        self.behaviour, self.dialect = behaviour, dialect
        self.asked: list[Asked] = []
        self.hung_up = threading.Event()
        """A client went before its answer was complete."""

    @property
    def url(self) -> str:
        return self.base + self.dialect.under

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        double = self

        class Handler(BaseHTTPRequestHandler):
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = json.loads(self.rfile.read(int(headers["content-length"])))
                asked = Asked(self.path, headers, body)
                double.asked.append(asked)
                try:
                    double.behaviour(Exchange(self, asked, double.dialect, double._stopped))
                except OSError:
                    double.hung_up.set()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: tests read `asked`."""

        return Handler


def honest(*pieces: str, reason: str = "") -> Behaviour:
    """Writes the pieces, and ends for this reason."""

    def behave(exchange: Exchange) -> None:
        exchange.begin()
        for piece in pieces:
            exchange.say(piece)
        exchange.end(reason)

    return behave


def halting(*pieces: str, go_on: threading.Event) -> Behaviour:
    """Writes the first piece, and the others once `go_on` is set."""

    def behave(exchange: Exchange) -> None:
        exchange.begin()
        exchange.say(pieces[0])
        go_on.wait(5)
        for piece in pieces[1:]:
            exchange.say(piece)
        exchange.end()

    return behave


def stuck_after(*pieces: str) -> Behaviour:
    """Writes the pieces and no more, without ending."""

    def behave(exchange: Exchange) -> None:
        exchange.begin()
        for piece in pieces:
            exchange.say(piece)
        exchange.wait_for_hang_up()

    return behave


def silent(exchange: Exchange) -> None:
    """Takes the request and says nothing."""
    exchange.wait_for_hang_up()


def dripping(exchange: Exchange) -> None:
    """Sends a comment that does not end, byte by byte."""
    exchange.begin()
    while exchange.pause(0.02):
        exchange.raw(b":")


def dripping_head(exchange: Exchange) -> None:
    """Sends a header that does not end, byte by byte."""
    exchange.raw(b"HTTP/1.1 200 OK\r\nX-Wait: ")
    while exchange.pause(0.02):
        exchange.raw(b"-")


def endless(piece: str, every: float = 0) -> Behaviour:
    """Writes the same again and again, a piece each `every` seconds."""

    def behave(exchange: Exchange) -> None:
        exchange.begin()
        while exchange.pause(every):
            exchange.say(piece)

    return behave


def status(code: int, body: str = '{"error": {"message": "no"}}') -> Behaviour:
    """Answers with this status. `{key}` in the body is the key that came with the request."""

    def behave(exchange: Exchange) -> None:
        exchange.head(code, "application/json")
        exchange.raw(body.replace("{key}", exchange.key).encode())

    return behave


def refused(code: int, message: str) -> Behaviour:
    """Answers with this status and the message, in the form of the dialect. `{key}` as in `status`."""

    def behave(exchange: Exchange) -> None:
        exchange.head(code, "application/json")
        exchange.error(message.replace("{key}", exchange.key))

    return behave


def stream(data: bytes, media_type: str = "") -> Behaviour:
    """Answers with exactly these bytes after the head. `{key}` is the key that came with the request."""

    def behave(exchange: Exchange) -> None:
        exchange.head(200, media_type or exchange.media_type)
        exchange.raw(data.replace(b"{key}", exchange.key.encode()))

    return behave


def no_http(exchange: Exchange) -> None:
    """Answers in some other protocol."""
    exchange.raw(b"\x16\x03\x01\x00\xff\xfe {key} " + exchange.key.encode() + b"\r\n\r\n")


def cut_short(*pieces: str) -> Behaviour:
    """Announces more than it sends."""

    def behave(exchange: Exchange) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {exchange.media_type}\r\nContent-Length: 1000000\r\n\r\n"
        exchange.raw(head.encode() + exchange.opening)
        for piece in pieces:
            exchange.say(piece)

    return behave
