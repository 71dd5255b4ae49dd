"""What passes between a service's reader and the harvest: what is listed, what is asked for, what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from corpus.header import Header
from corpus.model import Kind
from corpus.original import Original


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a harvest is to bring; what is None or empty is not limited."""

    languages: tuple[str, ...] = ("en",)
    """ISO 639-1."""
    kinds: frozenset[Kind] = frozenset()
    since: dt.date | None = None
    """Adopted, or dated, on this day or later."""
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One text in one language that a service lists."""

    origin: str
    """The address that stands for it: the ledger's key."""
    language: str
    """The language to ask for."""
    kind: Kind
    date: dt.date | None = None
    stated: Header = field(default_factory=Header)
    """What the service says of it (CELEX, title, date, url, eli ...): goes before what is found in the text."""
    any_language: bool = False
    """True where the service may answer in another language than it says, and the text is wanted all the same."""


@dataclass(frozen=True, slots=True)
class NotListed:
    """A part of the list that could not be had, and why, in one line."""

    origin: str
    error: str


@dataclass(frozen=True, slots=True)
class Validators:
    """What the service said of the version it sent last, to ask whether there is a newer one (RFC 9110, section 13)."""

    etag: str | None = None
    modified: str | None = None
    """The Last-Modified field as it came."""


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class Fetched:
    """The text came; `original.stated` carries what the service says of it."""

    original: Original
    validators: Validators = NO_VALIDATORS


@dataclass(frozen=True, slots=True)
class NotModified:
    """The service has nothing newer than what the validators name."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The service answers, and says that it does not have this text in this language."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The text could not be had this time: it is worth asking again."""

    reason: str
    gave_up: bool = False
    """True where the service itself did not answer, so that a run of these means it is down."""


Outcome = Fetched | NotModified | Unavailable | Failed


class Source(Protocol):
    """A service that texts are fetched from. It stores nothing."""

    @property
    def name(self) -> str:
        """What the service is called in the ledger, with its address."""
        ...

    def items(self, wanted: Wanted) -> Iterator[Item | NotListed]:
        """What the service lists; a part of the list that fails is told, and the rest goes on."""
        ...

    def fetch(self, item: Item, known: Validators) -> Outcome:
        """One text, asked for conditionally where validators are known."""
        ...
