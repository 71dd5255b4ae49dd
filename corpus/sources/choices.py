"""The page of choices (HTTP 300) that CELLAR answers where one text in one language is several files."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from lxml import etree

from corpus.errors import ParseError
from corpus.parsing.html_text import page_root

_BESIDE = re.compile(r"annex|cover|erratum", re.IGNORECASE)
"""In the names of files that go with a text and are not the text itself."""
_LAST = 1_000_000


def first_choice(page: bytes, base: str) -> str | None:
    """The address of the text itself: the first in the stream's order that is no annex, cover or erratum.

    None where there is none, or where the page is not in the known form.
    """
    try:
        items = page_root(page).xpath("//*[local-name()='li'][@title='item']")
    except ParseError:
        return None
    ranked = [(_order(item), position, href) for position, item in enumerate(items) if (href := _address(item))]
    try:
        return urljoin(base, min(ranked)[2]) if ranked else None
    except ValueError:  # no address
        return None


def _address(item: etree._Element) -> str | None:
    if _BESIDE.search(_said(item, "stream_name")):
        return None
    return next(iter(item.xpath(".//*[local-name()='a']/@href")), None)


def _order(item: etree._Element) -> int:
    order = _said(item, "stream_order")
    return int(order) if re.fullmatch(r"[0-9]{1,5}", order) else _LAST


def _said(item: etree._Element, name: str) -> str:
    found = item.xpath(".//*[local-name()='li'][@title=$name]", name=name)
    return "".join(found[0].itertext()).strip() if found else ""
