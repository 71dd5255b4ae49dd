"""A small web server on this machine that speaks OpenAI's streamed chat completions, well or badly."""

from __future__ import annotations

import json
import select
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

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

    def __init__(self, handler: BaseHTTPRequestHandler, asked: Asked, stopped: threading.Event) -> None:
        self.asked = asked
        self._handler, self._stopped = handler, stopped

    @property
    def key(self) -> str:
        """The key that came with the request."""
        return self.asked.headers.get("authorization", "").removeprefix("Bearer ")

    def raw(self, data: bytes) -> None:
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def begin(self, status: int = 200, media_type: str = "text/event-stream") -> None:
        """The head of an answer whose end is the end of the connection."""
        head = f"HTTP/1.1 {status} Whatever\r\nContent-Type: {media_type}\r\nConnection: close\r\n\r\n"
        self.raw(head.encode())

    def event(self, data: object) -> None:
        self.raw(f"data: {data if isinstance(data, str) else json.dumps(data)}\n\n".encode())

    def say(self, text: object, **more: object) -> None:
        """A piece of the model's text; `more` is added to the piece."""
        self.choice({"content": text, **more}, None)

    def choice(self, delta: Mapping[str, object], reason: str | None) -> None:
        choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": reason}
        self.event({"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "double", "choices": [choice]})

    def end(self, reason: str = "stop") -> None:
        self.choice({}, reason)
        self.event("[DONE]")

    def pause(self, seconds: float) -> bool:
        """Waits; False where the test is over."""
        return not self._stopped.wait(seconds)

    def wait_for_hang_up(self) -> None:
        """Until the client closes the connection, which raises OSError, or the test is over."""
        while not self._stopped.is_set():
            readable, _, _ = select.select([self._handler.connection], [], [], 0.02)
            if readable and not self._handler.connection.recv(1):
                raise ConnectionResetError


class ChatServer:
    """Behaves so towards every request while it is entered."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self.asked: list[Asked] = []
        self.hung_up = threading.Event()
        """A client went before its answer was complete."""
        self._stopped = threading.Event()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> ChatServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

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
                    double.behaviour(Exchange(self, asked, double._stopped))
                except OSError:
                    double.hung_up.set()

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: tests read `asked`."""

        return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no error of the double."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def honest(*pieces: str, reason: str = "stop") -> Behaviour:
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


def endless(piece: str) -> Behaviour:
    """Writes the same again and again."""

    def behave(exchange: Exchange) -> None:
        exchange.begin()
        while exchange.pause(0):
            exchange.say(piece)

    return behave


def status(code: int, body: str = '{"error": {"message": "no"}}') -> Behaviour:
    """Answers with this status. `{key}` in the body is the key that came with the request."""

    def behave(exchange: Exchange) -> None:
        exchange.begin(code, "application/json")
        exchange.raw(body.replace("{key}", exchange.key).encode())

    return behave


def stream(data: bytes, media_type: str = "text/event-stream") -> Behaviour:
    """Answers with exactly these bytes after the head. `{key}` is the key that came with the request."""

    def behave(exchange: Exchange) -> None:
        exchange.begin(200, media_type)
        exchange.raw(data.replace(b"{key}", exchange.key.encode()))

    return behave


def no_http(exchange: Exchange) -> None:
    """Answers in some other protocol."""
    exchange.raw(b"\x16\x03\x01\x00\xff\xfe {key} " + exchange.key.encode() + b"\r\n\r\n")


def cut_short(*pieces: str) -> Behaviour:
    """Announces more than it sends."""

    def behave(exchange: Exchange) -> None:
        exchange.raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 1000000\r\n\r\n")
        for piece in pieces:
            exchange.say(piece)

    return behave
