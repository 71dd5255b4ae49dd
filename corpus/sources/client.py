"""The one way to a service: polite (one request a second, Retry-After), bounded in time and size, kept to its own hosts."""

from __future__ import annotations

import datetime as dt
import random
import re
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import TYPE_CHECKING

from corpus.errors import CorpusError
from corpus.original import SIZE_LIMIT
from corpus.sources.addresses import Addresses, RefusedAddress, is_loopback, parse_address, shown
from corpus.sources.connections import Connections
from corpus.sources.item import NO_VALIDATORS, Validators

if TYPE_CHECKING:
    import httpx
    import tenacity

TRIES = 5
BACK_OFF = (1.0, 60.0)
"""Seconds before the second try, doubled before each further one, and the most it comes to."""
BACK_OFF_HERE = (0.01, 0.05)
"""The same where the service is a double on this machine: nobody is to be spared, and tests are to be quick."""
SLOWEST = 60.0
"""Seconds between two questions: a site that asks for more would never be read."""
LONGEST_WAIT = 300.0
"""Seconds: a service that asks to wait longer is asked again another time."""
CONNECT_LIMIT, READ_LIMIT, ANSWER_LIMIT = 10.0, 60.0, 120.0
"""Seconds until there is a connection, between two pieces of an answer, and for the whole of it."""
REDIRECTS = 8
PIECE = 1 << 20
"""Bytes that are unpacked at a time."""

_RETURNED = frozenset({200, 300, 304, 404, 406, 410})
_REDIRECTED = frozenset({301, 302, 303, 307, 308})
_NOT_NOW = frozenset({202, 204, 408, 425, 429})
_FAR = 10**9


class GivenUp(CorpusError):
    """The service did not answer, or not with an answer that can be used, however often it was asked."""


class TooLarge(CorpusError):
    """An answer over the size of any text; reading stopped there."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service said in the end, redirects followed."""

    status: int
    """200, 300, 304, 404, 406 or 410."""
    url: str
    """The address that answered."""
    body: bytes
    media_type: str
    """In lower case, without parameters; empty where the service names none."""
    validators: Validators
    retrieved: dt.datetime


class _Unanswered(Exception):
    """A try that failed in a way that may pass."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait
        """Seconds the service asks to wait."""


class Client:
    """Asks the hosts of one source. To be used in one thread, and closed (`with Client(...) as client`)."""

    def __init__(
        self,
        hosts: Iterable[str],
        *,
        base: str | None = None,
        rate: float = 1.0,
        answer_limit: float = ANSWER_LIMIT,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`hosts` are the official ones; `base` is the address of a mirror that is asked in place of all of them.

        `rate` is in requests a second. Raises RefusedAddress where `base` or a proxy of the environment cannot be used.
        """
        mirror = parse_address(base) if base else None
        here = mirror is not None and is_loopback(mirror)
        self._addresses = Addresses(frozenset(hosts), mirror)
        self._connections = Connections(self._addresses.hosts)
        self._interval = 0.0 if here else 1.0 / rate
        self._back_off = BACK_OFF_HERE if here else BACK_OFF
        self._answer_limit = answer_limit
        self._clock, self._sleep, self._now = clock, sleep, now
        self._next_turn = clock()
        self._http = _http(transport, trust_env=not here)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def mirror(self) -> str | None:
        """The address that is asked in place of the official hosts; None where they are asked themselves."""
        mirror = self._addresses.mirror
        return str(mirror) if mirror else None

    def slow_down(self, seconds: float) -> None:
        """Leaves at least so many seconds between two questions, as a site asks; a mirror on this machine is let off."""
        if self._interval:
            self._interval = max(self._interval, min(seconds, SLOWEST))

    def close(self) -> None:
        """Closes all connections."""
        self._http.close()

    def get(
        self,
        url: str,
        *,
        accept: str,
        language: str | None = None,
        validators: Validators = NO_VALIDATORS,
        params: Mapping[str, str] | None = None,
        may_be_empty: bool = False,
    ) -> Answer:
        """What the service answers, asked up to five times. Raises GivenUp, TooLarge, RefusedAddress.

        An empty answer means that a text is still being made ready, unless it `may_be_empty`.
        """
        import tenacity

        headers = _headers(accept, language, validators)
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(_Unanswered),
            stop=tenacity.stop_after_attempt(TRIES),
            wait=self._wait_before,
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return retrying(self._follow, url, headers, params, may_be_empty)
        except _Unanswered as error:
            raise GivenUp(f"{shown(url)}: asked {TRIES} times; the last time, {error}") from error

    def _wait_before(self, state: tenacity.RetryCallState) -> float:
        import tenacity

        first, longest = self._back_off
        back_off = tenacity.wait_exponential(multiplier=first, max=longest)(state) + random.uniform(0, first)
        error = state.outcome.exception() if state.outcome else None
        return max(back_off, error.wait) if isinstance(error, _Unanswered) else back_off

    def _follow(
        self, url: str, headers: dict[str, str], params: Mapping[str, str] | None, may_be_empty: bool
    ) -> Answer:
        target = self._addresses.admit(url).copy_merge_params(params or {})
        seen: set[str] = set()
        while str(target) not in seen:
            if len(seen) > REDIRECTS:
                raise RefusedAddress(f"{shown(url)}: more than {REDIRECTS} redirects")
            seen.add(str(target))
            answer, location = self._ask(target, headers)
            if location is None:
                if answer.status == 200 and not answer.body and not may_be_empty:
                    raise _Unanswered("an empty answer")
                return answer
            target = self._addresses.admit_redirect(target, location)
        raise RefusedAddress(f"{shown(url)}: redirects in a circle")

    def _ask(self, url: httpx.URL, headers: dict[str, str]) -> tuple[Answer, str | None]:
        """The answer of one address, and where it redirects to."""
        import httpx

        self._wait_turn()
        too_late = f"no whole answer within {self._answer_limit:g} seconds"
        with self._connections.limited(self._answer_limit) as expired:
            try:
                extensions = {"trace": self._connections.trace}
                with self._http.stream("GET", url, headers=headers, extensions=extensions) as response:
                    found = self._judge(response)
            except httpx.InvalidURL as error:  # a redirect's, which the library reads though it does not follow it
                raise RefusedAddress(f"{shown(url)}: redirects to no readable address ({error})") from error
            except (httpx.HTTPError, OSError) as error:
                raise _Unanswered(too_late if expired.is_set() else _reason(error)) from error
        if expired.is_set():  # what a cut connection brought may look whole
            raise _Unanswered(too_late)
        return found

    def _wait_turn(self) -> None:
        now = self._clock()
        if now < self._next_turn:
            self._sleep(self._next_turn - now)
        self._next_turn = self._clock() + self._interval

    def _judge(self, response: httpx.Response) -> tuple[Answer, str | None]:
        status = response.status_code
        if status in _NOT_NOW or status >= 500:
            raise self._later(response)
        location = response.headers.get("location") if status in _REDIRECTED else None
        if status not in _RETURNED and location is None:
            raise GivenUp(f"{shown(response.url)}: an answer of HTTP {status}, with which nothing can be done")
        body = _read(response)
        if status == 304 and not {"if-none-match", "if-modified-since"} & set(response.request.headers):
            raise _Unanswered("HTTP 304 to a question without a condition")
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        answer = Answer(status, str(response.url), body, media_type, _validators(response), self._now())
        return answer, location

    def _later(self, response: httpx.Response) -> Exception:
        now = self._now()
        wait = seconds_to_wait(response.headers.get("retry-after", ""), now)
        reason = f"HTTP {response.status_code}"
        if wait > LONGEST_WAIT:
            until = now + dt.timedelta(seconds=wait)
            return GivenUp(f"{shown(response.url)}: {reason}; it asks to wait until {until:%Y-%m-%d %H:%M} UTC")
        return _Unanswered(reason, wait)


def _http(transport: httpx.BaseTransport | None, *, trust_env: bool) -> httpx.Client:
    import httpx

    headers = {"user-agent": _user_agent(), "accept-encoding": "gzip"}
    timeout = httpx.Timeout(READ_LIMIT, connect=CONNECT_LIMIT)
    try:
        return httpx.Client(headers=headers, timeout=timeout, transport=transport, trust_env=trust_env)
    except (ValueError, ImportError) as error:
        raise RefusedAddress(f"the proxy that the environment names cannot be used: {error}") from error


def _user_agent() -> str:
    try:
        number = version("cor-assistant")
    except PackageNotFoundError:  # run from a folder that is not installed
        number = "0"
    return f"cor-assistant/{number} (+CoR Assistant; fetches opinions of the Committee of the Regions for local search)"


def _headers(accept: str, language: str | None, validators: Validators) -> dict[str, str]:
    fields = {
        "accept": accept,
        "accept-language": language,
        "if-none-match": validators.etag,
        "if-modified-since": validators.modified,
    }
    return {name: value for name, value in fields.items() if value}


def _validators(response: httpx.Response) -> Validators:
    """Those that can be sent back as they came."""
    values = (response.headers.get(name, "") for name in ("etag", "last-modified"))
    etag, modified = (
        value if value.isascii() and value.isprintable() and len(value) <= 200 else "" for value in values
    )
    return Validators(etag or None, modified or None)


def seconds_to_wait(field: str, now: dt.datetime) -> float:
    """What Retry-After asks for: seconds or a date (RFC 9110, section 10.2.3); 0 where it is neither."""
    if re.fullmatch(r"[0-9]+", field.strip()):
        return float(min(int(field.strip()[:12]), _FAR))
    try:
        date = parsedate_to_datetime(field)
        until = date if date.tzinfo else date.replace(tzinfo=dt.UTC)
        return min(max(0.0, (until - now).total_seconds()), _FAR)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0


def _read(response: httpx.Response) -> bytes:
    """The body, unpacked. Raises TooLarge as soon as it is over the limit, _Unanswered where it is damaged."""
    chunks = unpacked(response) if _is_packed(response) else response.iter_raw()
    declared = response.headers.get("content-length", "")
    size = min(int(declared), _FAR) if declared.isdecimal() else 0
    body = bytearray()
    while size <= SIZE_LIMIT:
        chunk = next(chunks, None)
        if chunk is None:
            return bytes(body)
        body += chunk
        size = len(body)
    raise TooLarge(f"{shown(response.url)}: over the limit of {SIZE_LIMIT / 1024 / 1024:.0f} MB for one text")


def _is_packed(response: httpx.Response) -> bool:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("", "identity", "gzip"):
        raise _Unanswered(f"an answer packed as {shown(encoding)[:20]}, which was not asked for")
    return bool(encoding == "gzip")


def unpacked(response: httpx.Response) -> Iterator[bytes]:
    """In pieces of limited size: a small answer can unpack to gigabytes."""
    unpacker = zlib.decompressobj(wbits=31)
    packed = False
    try:
        for chunk in response.iter_raw():
            packed = True
            while chunk:
                yield unpacker.decompress(chunk, PIECE)
                chunk = unpacker.unconsumed_tail
        yield unpacker.flush()
    except zlib.error as error:
        raise _Unanswered("a damaged answer") from error
    if packed and (unpacker.unused_data or not unpacker.eof):
        raise _Unanswered("a damaged answer")


def _reason(error: Exception) -> str:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        return "no answer in time"
    return shown(str(error) or type(error).__name__)
