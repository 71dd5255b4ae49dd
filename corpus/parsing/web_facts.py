"""What a page says of itself beside its text: title, date, address, translations, the opinions it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote, urlsplit

from lxml import etree

from corpus.header import Header
from corpus.language import OFFICIAL_LANGUAGES
from corpus.numbers import committee_number
from corpus.parsing.dates import parse_date
from corpus.parsing.release import is_dateline

_NUMBER = re.compile(r"\bC[DO]R[ \u00a0_-]?\d{1,5}[/-]\d{2,5}(?!\d)", re.IGNORECASE)
_CELEX = re.compile(r"(?<![A-Za-z0-9])5\d{4}[AIX]R\d{4}(?:\(\d{2}\))?")
_SITE_NAME = re.compile(
    r"\s*[|–-]\s*(?:European Committee of the Regions|CoR|[^|]{0,60}\beuropa\.eu)\s*$", re.IGNORECASE
)
_RAPID_NAME = re.compile(r"^EUROPA\s?-\s?PRESS RELEASES\s?-\s?(?:Press Release\s?-\s?)?", re.IGNORECASE)
_FACTSHEET_ADDRESS = re.compile(
    r"/our-work/opinions/cdr-|/OpinionTimeline\.aspx|/opinion-factsheet\.aspx", re.IGNORECASE
)
_FIELD = re.compile(
    r"^(?P<label>(?:Opinion )?Number|Rapporteur(?:[ -]general)?|Commission|Status|Date)(?:\s*:\s*(?P<value>.*))?$",
    re.IGNORECASE,
)
_COMMISSION = re.compile(r"\b[A-Z]{3,6}\b")
_FRONT_LINES = 8
_FACTSHEET_LINES = 40
_MOST = 60
"""Numbers and addresses kept: a page names a few opinions and has up to 23 translations."""
_TITLE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Content:
    """What was found in the part of the page that holds its text."""

    heading: str
    """Empty where there is no h1."""
    texts: Sequence[str]
    dates: Sequence[str]
    """Of `time[datetime]`, in order."""
    links: Sequence[str]
    """Of `a[href]`, in order, as they stand."""


def page_facts(page: etree._Element, content: Content, saved_from: str | None = None) -> Header:
    """Keys `title`, `date`, `url`, `page language`, `related`, `translations`; of an opinion's factsheet also `number`,
    `commission`, `rapporteur` and `status`. What the page does not say is left out.
    """
    metas = _metas(page)
    url = _official(_link(page, "canonical") or metas.get("og:url") or saved_from)
    factsheet = _factsheet(url, content.texts)
    values = {
        "title": _title(page, metas, content),
        "date": _date(content.dates, metas) or factsheet.pop("date", None),
        "url": url,
        "page language": _language(page),
        "related": " ".join(_related(content, without=factsheet.get("number"))),
        "translations": " ".join(_translations(page, url)),
        **factsheet,
    }
    return Header({key: value for key, value in values.items() if value})


def official_host(host: str | None) -> bool:
    """True for hosts of the Union's institutions."""
    return host is not None and (host == "europa.eu" or host.endswith(".europa.eu"))


def _official(url: str | None) -> str | None:
    try:
        parts = urlsplit((url or "").strip())
        good = parts.scheme in ("http", "https") and official_host(parts.hostname)
    except ValueError:  # such as a bracket left open
        return None
    return parts.geturl() if good and not re.search(r"\s", parts.geturl()) else None


def _metas(page: etree._Element) -> dict[str, str]:
    """Contents by name or property in small letters, the first of each."""
    found: dict[str, str] = {}
    for element in page.iter("{*}meta"):
        name = element.get("property") or element.get("name") or ""
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().casefold(), content)
    return found


def _links(page: etree._Element, relation: str) -> Iterator[etree._Element]:
    return (element for element in page.iter("{*}link") if relation in (element.get("rel") or "").casefold().split())


def _link(page: etree._Element, relation: str) -> str | None:
    return next((href for element in _links(page, relation) if (href := element.get("href"))), None)


def _translations(page: etree._Element, url: str | None) -> list[str]:
    found = dict.fromkeys(
        address
        for element in _links(page, "alternate")
        if (element.get("hreflang") or "x-default")[:2].casefold() in OFFICIAL_LANGUAGES
        and (address := _official(element.get("href")))
    )
    return [address for address in found if address != url][:_MOST]


def _title(page: etree._Element, metas: dict[str, str], content: Content) -> str | None:
    """The h1, else what the page calls itself, and of that the line that is printed, where there is one."""
    if content.heading:
        return content.heading
    element = next(page.iter("{*}title"), None)
    named = metas.get("og:title") or " ".join((element.text or "").split() if element is not None else "")
    named = _RAPID_NAME.sub("", _SITE_NAME.sub("", named[:1000]))
    front = content.texts[:_FRONT_LINES]
    for text in front:
        if len(text.split()) >= _TITLE_WORDS and text.casefold() in named.casefold():
            return text
    # A release sent by e-mail: the first line after its head is the title, whatever the page is called.
    return None if any(is_dateline(text) for text in front) else named or None


def _date(dates: Iterable[str], metas: dict[str, str]) -> str | None:
    names = ("article:published_time", "dcterms.date", "dcterms.issued", "dc.date", "dc.date.issued")
    for value in (*dates, *(metas[name] for name in names if name in metas)):
        try:
            return date.fromisoformat(value.strip()[:10]).isoformat()
        except ValueError:
            continue
    return None


def _language(page: etree._Element) -> str | None:
    """Of the menus: texts are often in another one."""
    root = next(page.iter("{*}html"), page)
    declared = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()[:2].casefold()
    return declared if declared in OFFICIAL_LANGUAGES else None


def _related(content: Content, without: str | None) -> list[str]:
    found: dict[str, None] = {}
    for text in (*map(unquote, content.links), *content.texts):
        for match in _NUMBER.finditer(text):
            if number := committee_number(match[0]):
                found[number] = None
        found.update((celex, None) for celex in _CELEX.findall(text))
    return [number for number in found if number != without][:_MOST]


def _factsheet(url: str | None, texts: Sequence[str]) -> dict[str, str | None]:
    """What the page of an opinion says of it in fields; empty for any other page."""
    fields = _fields(texts[:_FACTSHEET_LINES])
    printed = fields.get("opinion number") or fields.get("number")
    if not (url and _FACTSHEET_ADDRESS.search(url)) and "opinion number" not in fields:
        return {}
    number = committee_number(printed or "") or committee_number(_number_in(url or ""))
    commission = _COMMISSION.search(fields.get("commission", ""))
    adopted = parse_date(fields.get("date", ""))
    return {
        "number": number,
        "commission": commission[0] if commission else None,
        "rapporteur": fields.get("rapporteur") or fields.get("rapporteur-general"),
        "status": fields.get("status"),
        "date": adopted.isoformat() if adopted else None,
    }


def _number_in(url: str) -> str:
    match = _NUMBER.search(unquote(url))
    return match[0] if match else ""


def _fields(texts: Sequence[str]) -> dict[str, str]:
    """Label and value, on one line or on two; the first of each label."""
    found: dict[str, str] = {}
    for position, text in enumerate(texts):
        match = _FIELD.match(text) if len(text) <= 300 else None
        if match is None:
            continue
        following = texts[position + 1] if position + 1 < len(texts) else ""
        value = match["value"] or ("" if _FIELD.match(following[:300]) else following)
        if value and len(value) <= 300:
            found.setdefault(match["label"].casefold().replace(" general", "-general"), value.strip())
    return found
