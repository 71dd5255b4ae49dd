"""What went wrong between a language model and us, in one line for the reader.

Every provider's client has exceptions of its own. What they share is an HTTP status somewhere in the chain of causes, or a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MODEL = "the language model"
_REFUSALS = {
    401: "did not accept the key",
    403: "did not accept the key",
    404: "is not known at its address",
    413: "refused the request (it is too long)",
    429: "refused the request (too many requests)",
}
_TOO_LONG = re.compile(r"context (?:size|length|window)|maximum context", re.IGNORECASE)
_TOO_LATE = {"TimeoutError", "TimeoutException", "APITimeoutError", "ModelTimeoutError"}
_NO_CONNECTION = {"ConnectionError", "TransportError", "APIConnectionError", "ModelConnectionError"}
_REPORTED = {"APIError", "ResponseError"}
"""An error that a server reports within an answer that it has begun with status 200."""
_LONGEST_CHAIN = 20


def too_late(seconds: float, *, begun: bool) -> str:
    """The line for an answer that did not come, or did not end, within `seconds`."""
    return f"{_MODEL} did not {'finish' if begun else 'answer'} within {seconds:g} s"


def nothing_usable() -> str:
    """The line for an answer without any text."""
    return f"{_MODEL} sent nothing usable"


def declined() -> str:
    """The line for a model that refuses to answer."""
    return f"{_MODEL} declined to answer"


def described(error: BaseException, seconds: float, *, begun: bool) -> str:
    """The line for an error of the model's client. Nothing of the error's own message is in it: that may hold anything.

    `begun`: text had come before.
    """
    chain = list(_chain(error))
    if status := next((status for each in chain if (status := _status(each))), 0):
        return f"{_MODEL} {_refusal(status, chain)}"
    names = {base.__name__ for each in chain for base in type(each).__mro__}
    if names & _TOO_LATE:
        return too_late(seconds, begun=begun)
    connection = bool(names & _NO_CONNECTION)
    if names & _REPORTED and not connection:
        return f"{_MODEL} reported an error"
    if begun:
        return f"{_MODEL} broke off"
    spoken_otherwise = any("ProtocolError" in name or name == "SSEError" for name in names)
    return f"{_MODEL} cannot be reached" if connection and not spoken_otherwise else nothing_usable()


def _refusal(status: int, chain: list[BaseException]) -> str:
    if status in _REFUSALS:
        return _REFUSALS[status]
    if status >= 500:
        return f"failed (error {status})"
    too_long = any(_TOO_LONG.search(str(each)) for each in chain)
    return f"refused the request ({'it is too long' if too_long else f'error {status}'})"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it was raised from, and so on."""
    cause: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or cause.__context__


def _status(error: BaseException) -> int:
    """The HTTP status that came with an error; 0 for none. Clients keep it on the error, or on its response."""
    for holder in (error, getattr(error, "response", None)):
        status = getattr(holder, "status_code", None)
        if isinstance(status, int) and status >= 400:
            return status
    return 0
