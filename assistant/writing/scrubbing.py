"""Secrets taken out of a text, before it is shown or logged."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import quote

HIDDEN = "[hidden]"
_SHORTEST = 4
"""Characters. What is shorter keeps no secret, and would be hidden inside of words."""

_SECRET_NAME = re.compile(r"(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD)$", re.IGNORECASE)
_SECRET_FORMS = (
    (re.compile(r"\b(Bearer|Basic)\s+[^\s\"',;}\])]+", re.IGNORECASE), rf"\1 {HIDDEN}"),
    (re.compile(r"\b(?:sk-[\w*.-]{8,}|(?:gsk|hf)_\w{20,}|xai-\w{20,}|AIza[\w-]{20,})"), HIDDEN),
    (re.compile(r"://[^/\s@]{1,500}@"), f"://{HIDDEN}@"),
    (re.compile(r"([?&][\w-]{0,30}(?:key|token|secret|password)=)[^&\s\"'#]+", re.IGNORECASE), rf"\1{HIDDEN}"),
    (
        re.compile(r"(\b(?:x-)?api[-_]?key[\"']?\s{0,9}[:=]\s{0,9}[\"']?)[^\s\"',;}\])]{4,}", re.IGNORECASE),
        rf"\1{HIDDEN}",
    ),
)


def scrub(text: str) -> str:
    """The text without the secrets of the environment, and without what looks like one.

    Hidden are the values of variables whose names end in KEY, TOKEN, SECRET or PASSWORD, credentials of HTTP headers, keys in
    the forms that providers give them, and user names, passwords and keys in web addresses.
    """
    for secret in sorted(_secrets(), key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    for form, hidden in _SECRET_FORMS:
        text = form.sub(hidden, text)
    return text


def _secrets() -> Iterator[str]:
    for name, value in os.environ.items():
        if len(value) >= _SHORTEST and _SECRET_NAME.search(name):
            yield value
            yield quote(value, safe="")
