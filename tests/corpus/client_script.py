"""The official service as the tests of the client have it: answers by a script, and a clock of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import httpx
from doubles.server import LocalServer, Reply

from corpus.sources.client import Answer, Client
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
