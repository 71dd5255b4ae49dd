"""A small web server on this machine, as base of the doubles of services."""

from __future__ import annotations

import hashlib
import socket
import struct
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, unquote, urlsplit

from doubles.listening import Listening


@dataclass(frozen=True)
class Asked:
    """One request."""

    path: str
    """Percent-decoded, without the query."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""
    target: str = ""
    """The path with its query as it was sent."""


@dataclass(frozen=True)
class Reply:
    """One answer, and how it is sent."""

    status: int = 200
    body: bytes = b""
    media_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    missing: int = 0
    """Bytes announced by Content-Length that are never sent."""
    delay: float = 0.0
    """Seconds before the answer."""
    trickle: float = 0.0
    """Seconds between two bytes of the body."""
    open_ended: bool = False
    """The length is not announced: the end of the connection is the end of the answer."""
    reset: bool = False
    """The connection is dropped instead of an answer."""


def validated(asked: Asked, reply: Reply, modified: str = "") -> Reply:
    """The reply with an ETag of its body (and Last-Modified where given), or 304 where the request knows it already."""
    etag = f'"{hashlib.sha256(reply.body).hexdigest()[:16]}"'
    fields = {**reply.headers, "ETag": etag, **({"Last-Modified": modified} if modified else {})}
    known = asked.headers.get("if-none-match")
    unchanged = etag == known if known else bool(modified) and asked.headers.get("if-modified-since") == modified
    return Reply(304, headers=fields) if unchanged else Reply(reply.status, reply.body, reply.media_type, fields)


class LocalServer(Listening):
    """Answers with `answer(asked)` at `base` while it is entered, and notes what it was asked."""

    def __init__(self, answer: Callable[[Asked], Reply]) -> None:
        super().__init__()
        self.log: list[Asked] = []
        self._answer = answer

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.path for asked in self.log]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        double = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                address = urlsplit(self.path)
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = Asked(unquote(address.path), dict(parse_qsl(address.query)), headers, self.path)
                double.log.append(asked)
                double._send(self, double._answer(asked))

            def log_message(self, format: str, *args: object) -> None:
                """Nothing: tests read `log`."""

        return Handler

    def _send(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        self._stopped.wait(reply.delay)
        if reply.reset:
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            handler.close_connection = True
            return
        try:
            _send_head(handler, reply)
            if reply.trickle:
                self._trickle(handler, reply)
            else:
                handler.wfile.write(reply.body)
        except OSError:  # the client has had enough
            handler.close_connection = True

    def _trickle(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        for byte in reply.body:
            if self._stopped.wait(reply.trickle):
                return
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()


def _send_head(handler: BaseHTTPRequestHandler, reply: Reply) -> None:
    handler.send_response(reply.status)
    if reply.media_type and reply.status != 304:
        handler.send_header("Content-Type", reply.media_type)
    for name, value in reply.headers.items():
        handler.send_header(name, value)
    if reply.status not in (204, 304) and not reply.open_ended:
        handler.send_header("Content-Length", str(len(reply.body) + reply.missing))
    if reply.missing or reply.open_ended:
        handler.close_connection = True
    handler.end_headers()


def http_date(seconds: float | None = None) -> str:
    """A date as HTTP writes it; now where no time is given."""
    return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(seconds))
