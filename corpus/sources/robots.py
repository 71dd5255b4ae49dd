"""robots.txt (RFC 9309): what a site asks programs to leave alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.errors import CorpusError
from corpus.sources.client import Client, GivenUp

if TYPE_CHECKING:
    import protego

AGENT = "cor-assistant"
"""The name that the client gives itself in its User-Agent, and that robots.txt may name."""
_PARSED = 500 * 1024
"""Bytes that must be read at least (RFC 9309, section 2.5); the rest is cut off."""
_RULES_NAMED = 1000


@dataclass(frozen=True, slots=True)
class _Rules:
    robots: protego.Protego
    disallowed: tuple[tuple[str, protego.Protego], ...]
    """Each Disallow line with a robots.txt of its own: to name the one that stands in the way."""


class Robots:
    """The rules of one site, asked for once, when they are needed first."""

    def __init__(self, client: Client, site: str) -> None:
        """`site` is scheme and host, `https://www.example.eu`."""
        self.address = f"{site}/robots.txt"
        self._client = client
        self._rules: _Rules | None = None
        self._unknown: str | None = None

    def against(self, url: str) -> str | None:
        """The rule that keeps this program from `url`, or None where it may be asked for.

        A site without a robots.txt (404, 410) allows everything. Raises GivenUp where it cannot be told what the site
        allows: then nothing may be asked for.
        """
        rules = self._known()
        if rules.robots.can_fetch(url, AGENT):
            return None
        matching = [rule for rule, alone in rules.disallowed if not alone.can_fetch(url, AGENT)]
        return max(matching, key=len, default="Disallow")

    def _known(self) -> _Rules:
        if self._unknown is not None:
            raise GivenUp(self._unknown)
        if self._rules is None:
            try:
                self._rules = _parse(self._ask())
                if delay := self._rules.robots.crawl_delay(AGENT):
                    self._client.slow_down(delay)
            except CorpusError as error:
                self._unknown = f"robots.txt cannot be had, and without it nothing is asked for: {error}"
                raise GivenUp(self._unknown) from error
        return self._rules

    def _ask(self) -> str:
        answer = self._client.get(self.address, accept="text/plain, */*;q=0.1", may_be_empty=True)
        return answer.body[:_PARSED].decode("utf-8", "replace") if answer.status == 200 else ""


def _parse(text: str) -> _Rules:
    from protego import Protego

    alone = ((rule, Protego.parse(f"User-agent: *\nDisallow: {rule}\n")) for rule in _disallowed(text))
    return _Rules(Protego.parse(text), tuple(alone))


def _disallowed(text: str) -> Iterator[str]:
    found: dict[str, None] = {}
    for line in text.splitlines():
        field, _, value = line.partition("#")[0].partition(":")
        if field.strip().casefold() == "disallow" and value.strip() and len(found) < _RULES_NAMED:
            found[value.strip()] = None
    return iter(found)
