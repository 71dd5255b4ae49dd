"""What connections may do: lead to public machines only, and not last longer than an answer may take."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from corpus.sources.addresses import check_name, check_number


class Connections:
    """The open connections of one client, reported by httpx through its `trace` extension."""

    def __init__(self, official: frozenset[str]) -> None:
        """`official` are the hosts that must be public; a mirror or a proxy that the user names may be anywhere."""
        self._official = official
        self._checked: str | None = None
        self._sockets: list[socket.socket] = []

    def trace(self, event: str, about: Mapping[str, object]) -> None:
        """Before connecting and after. Raises RefusedAddress where a host stands for a machine that is not public."""
        if event.endswith("connect_tcp.started"):
            host = str(about["host"])
            self._checked = host if host in self._official else None
            if self._checked:
                check_name(host, int(str(about["port"])))
        elif event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._opened(about["return_value"])

    def _opened(self, stream: object) -> None:
        found = getattr(stream, "get_extra_info", lambda _: None)("socket")
        if not isinstance(found, socket.socket):
            return
        self._sockets = [*(other for other in self._sockets if other.fileno() >= 0), found]
        if self._checked:  # the name may have been given another number since it was checked
            try:
                check_number(self._checked, str(found.getpeername()[0]))
            except Exception:
                found.close()
                raise

    @contextmanager
    def limited(self, seconds: float) -> Iterator[threading.Event]:
        """Cuts all connections after `seconds`: a server that sends a byte now and then would never time out.

        The event is set where that happened.
        """
        expired = threading.Event()
        timer = threading.Timer(seconds, self._cut, [expired])
        timer.daemon = True
        timer.start()
        try:
            yield expired
        finally:
            timer.cancel()

    def _cut(self, expired: threading.Event) -> None:
        expired.set()
        for opened in self._sockets:
            with suppress(OSError):
                # The socket's own method, also where it is wrapped for TLS: a reader in another thread wakes up.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)
