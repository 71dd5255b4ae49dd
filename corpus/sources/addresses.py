"""Which addresses a source may ask: its own hosts or a mirror of them, and never a machine of the local network."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from corpus.errors import CorpusError

if TYPE_CHECKING:
    import httpx

_UNPRINTABLE = re.compile(r"[^ -~]")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class RefusedAddress(CorpusError):
    """An address that is not asked: outside the source, or not reached by http alone."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """The hosts of a source, and the mirror that stands for them where one is named."""

    hosts: frozenset[str]
    mirror: httpx.URL | None = None

    def admit(self, url: str | httpx.URL) -> httpx.URL:
        """The address to ask for `url`: an official one by https, or at the mirror. Raises RefusedAddress."""
        asked = parse_address(url)
        if self.mirror is not None and _server(asked) == _server(self.mirror):
            return asked
        if asked.host not in self.hosts:
            raise RefusedAddress(f"{shown(url)}: not an address of {', '.join(sorted(self.hosts))}")
        if asked.port is not None:  # the port of the scheme itself is read as none
            raise RefusedAddress(f"{shown(url)}: port {asked.port} is not asked")
        if self.mirror is None:
            return asked.copy_with(scheme="https")
        return self.mirror.copy_with(raw_path=self.mirror.raw_path.rstrip(b"/") + asked.raw_path)

    def admit_redirect(self, base: httpx.URL, location: str) -> httpx.URL:
        """The address a redirect leads to. Raises RefusedAddress."""
        import httpx

        try:
            return self.admit(base.join(location))
        except httpx.InvalidURL as error:
            raise RefusedAddress(f"{shown(base)}: redirects to no readable address, {shown(location)}") from error
        except RefusedAddress as error:
            raise RefusedAddress(f"{shown(base)}: redirects elsewhere; {error}") from error


def parse_address(url: str | httpx.URL) -> httpx.URL:
    """An http or https address without its fragment. Raises RefusedAddress for anything else, and for user names in it."""
    import httpx

    try:
        parsed = httpx.URL(url).copy_with(fragment=None)
    except httpx.InvalidURL as error:
        raise RefusedAddress(f"{shown(url)}: no readable address ({error})") from error
    if parsed.scheme not in ("http", "https") or not parsed.host:
        raise RefusedAddress(f"{shown(url)}: not an http or https address")
    if parsed.userinfo:
        raise RefusedAddress(f"{shown(url)}: an address with a user name is not asked")
    return parsed


def is_loopback(url: httpx.URL) -> bool:
    """True where the host is this machine by name or number."""
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return url.host == "localhost"


def check_name(host: str, port: int) -> None:
    """Raises RefusedAddress where `host` stands for a machine that is not public; OSError where it stands for none."""
    for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        check_number(host, str(address[0]))


def check_number(host: str, number: str) -> None:
    """Raises RefusedAddress where the IP address is private, loopback, link-local, reserved or multicast."""
    address = _innermost(ipaddress.ip_address(number.partition("%")[0]))
    if not address.is_global or address.is_multicast:
        raise RefusedAddress(f"{host} stands for {number}, which is no public address: it is not asked")


def _innermost(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """The IPv4 address that an IPv6 address wraps; itself where it wraps none."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def shown(url: object) -> str:
    """An address as it may stand in a one-line message."""
    text = _UNPRINTABLE.sub("?", str(url))
    return text if len(text) <= 200 else f"{text[:199]}…"


def _server(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
