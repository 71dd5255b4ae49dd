"""What tests of the corpus begin with: an empty catalogue, doubles of services, and what asks them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from cellar_texts import TODAY, Connect
from client_script import HOST, Serve
from doubles.cellar import CellarDouble, Fault, QueryFault, Work
from doubles.server import Asked, LocalServer, Reply
from harvest_service import Clock, Service

from corpus import harvest, ingest
from corpus.catalogue import Catalogue
from corpus.sources.cellar import HOSTS, Cellar
from corpus.sources.client import ANSWER_LIMIT, Client


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    """An empty catalogue, whose doctor must find nothing at the end."""
    opened = Catalogue.open(tmp_path / "data", write=True)
    yield opened
    assert opened.problems() == []
    opened.close()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The time that harvests go by."""
    clock = Clock()
    monkeypatch.setattr(harvest, "now", clock)
    monkeypatch.setattr(ingest, "now", clock)
    return clock


@pytest.fixture
def service(clock: Clock) -> Service:
    """A service in memory that lists nothing yet."""
    return Service()


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


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Starts a double of CELLAR and the source that asks it."""
    with ExitStack() as stack:

        def start(
            works: Sequence[Work],
            faults: Mapping[str, Fault] | None = None,
            query_faults: Mapping[int, QueryFault] | None = None,
            answer_limit: float = 20,
        ) -> tuple[CellarDouble, Cellar]:
            double = stack.enter_context(CellarDouble(works, faults, query_faults))
            client = stack.enter_context(Client(HOSTS, base=double.base, answer_limit=answer_limit))
            return double, Cellar(client, today=lambda: TODAY)

        yield start
