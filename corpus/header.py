"""The `Key: value` lines a text file may begin with, closed by a line `---`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

KEYS = frozenset(
    {
        "celex",
        "title",
        "date",
        "url",
        "language",
        "kind",
        "number",
        "rapporteur",
        "truncated",
        "published",
        "invented",
        "commission",
        "eli",
        "related",
    }
)
_LINE = re.compile(r"^(?P<key>[A-Za-z][A-Za-z -]{0,30}):\s*(?P<value>.*)$")
_LIMIT = 40
"""Lines: a header is short; a `---` further down is a rule in the text."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says of itself; keys in lower case, empty values left out."""

    values: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> str | None:
        """The value of `key`, or None where the header has none."""
        return self.values.get(key)

    def flag(self, key: str) -> bool:
        """True where the value is yes."""
        return self.values.get(key, "").casefold() in ("yes", "true", "1")


def split_header(lines: list[str]) -> tuple[Header, list[str]]:
    """The header and the lines after it; all lines and an empty header where the file has none."""
    for index, line in enumerate(lines[:_LIMIT]):
        if re.fullmatch(r"-{3,}\s*", line):
            return _read(lines[:index]), lines[index + 1 :]
        if line.strip() and not _LINE.match(line):
            break
    return Header(), lines


def _read(lines: list[str]) -> Header:
    pairs = [
        (match["key"].casefold().strip(), match["value"].strip()) for line in lines if (match := _LINE.match(line))
    ]
    return Header({key: value for key, value in pairs if key in KEYS and value})
