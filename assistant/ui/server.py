"""Runs the application on one address until it is interrupted."""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

import uvicorn

from assistant.errors import AssistantError

if TYPE_CHECKING:
    from fastapi import FastAPI

_SECONDS_TO_FINISH = 1
"""Open pages keep a connection for updates; on the way out they are not waited for longer than this."""
_HIGHEST_PORT = 65_535


class Server(uvicorn.Server):
    """Tells when it answers: `ready` is called once, with its address."""

    def __init__(self, app: FastAPI, listener: socket.socket, ready: Callable[[str], None]) -> None:
        super().__init__(
            uvicorn.Config(app, log_level="error", access_log=False, timeout_graceful_shutdown=_SECONDS_TO_FINISH)
        )
        self.listener, self.ready = listener, ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn starts up, then the announcement."""
        await super().startup(sockets)
        if self.started:
            self.ready(address(self.listener))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn shuts down, without its reports on the connections that had to be cut."""
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)

    def run_until_stopped(self) -> None:
        """Blocks; Ctrl-C ends it without a traceback."""
        with contextlib.suppress(KeyboardInterrupt):
            self.run([self.listener])


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any free one. Raises AssistantError where the address cannot be had."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise AssistantError(f"there is no port {port}: choose one from 1024 to {_HIGHEST_PORT} with --port")
    try:
        family, _, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return socket.create_server(where[:2], family=family)
    except (OSError, UnicodeError) as error:
        raise AssistantError(_refused(host, port, error)) from error


def address(listener: socket.socket) -> str:
    """`http://127.0.0.1:7860/`, with the port it really got."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _refused(host: str, port: int, error: OSError | UnicodeError) -> str:
    if isinstance(error, socket.gaierror | UnicodeError):
        return f"the host {host!r} is unknown here: choose another with --host (127.0.0.1 is this machine alone)"
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is taken: stop what uses it or choose another with --port"
    if error.errno == errno.EACCES:
        return f"port {port} on {host} is reserved: choose one above 1023 with --port"
    return f"cannot listen on port {port} of {host} ({error}): choose another with --port or --host"
