"""CELLAR, the store of the Publications Office: opinions and resolutions as printed in the Official Journal."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from urllib.parse import quote, unquote

from corpus.errors import CorpusError
from corpus.header import Header
from corpus.language import LANGUAGE_NAMES
from corpus.model import Kind
from corpus.original import Original
from corpus.sources.cellar_list import (
    CODES,
    LONGEST_DRAFTING,
    SPARQL,
    Work,
    numbered_works,
    numbered_years,
    printed_works,
    printed_years,
    without_copies,
)
from corpus.sources.choices import first_choice
from corpus.sources.client import Answer, Client, GivenUp
from corpus.sources.item import (
    Failed,
    Fetched,
    Item,
    NotListed,
    NotModified,
    Outcome,
    Unavailable,
    Validators,
    Wanted,
)
from corpus.sources.sparql import Row, select_all

HOSTS = frozenset({"publications.europa.eu"})
"""All that is asked. Pages for people are at EUR-Lex, which keeps programs out."""
RESOURCE = "http://publications.europa.eu/resource/celex/"
DOWN_AFTER = 3
"""Queries in a row without an answer: the service is down, and the rest is not asked for."""
HELD = frozenset({Kind.OPINION, Kind.RESOLUTION})

PAGE = "application/xhtml+xml, text/html;q=0.9"
"""In one question: for older works there is no XHTML, and a question for XHTML alone is answered with 404."""
FORMEX = "application/zip;mtype=fmx4"
PDF_LIMIT = 3
"""PDFs that are asked for, where the first ones listed cannot be had."""
PDF_TYPES = ("pdfa2a", "pdfa1a", "pdfa1b", "pdf", "pdfx4", "pdfx")
"""Kinds of PDF, best first: those with a structure of text before those made for the printer."""
_RENDITIONS = """\
PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
SELECT ?lang ?type ?manif ?item WHERE {{
  ?work cdm:resource_legal_id_celex ?celex . FILTER(STR(?celex) = "{celex}")
  ?exp cdm:expression_belongs_to_work ?work ; cdm:expression_uses_language ?lang .
  ?manif cdm:manifestation_manifests_expression ?exp ; cdm:manifestation_type ?type .
  OPTIONAL {{ ?item cdm:item_belongs_to_manifestation ?manif }}
}}"""
_CELEX = re.compile(r"[0-9A-Z()/]{6,30}")
_MEDIA_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/zip", "application/pdf"})
_NAMES = {PAGE: "XHTML or HTML", FORMEX: "Formex"}


class Cellar:
    """Lists and fetches opinions and resolutions.

    How the service is asked is known from its public pages and from programs that use it; what has changed since is told
    where an answer is not as expected.
    """

    def __init__(self, client: Client, today: Callable[[], dt.date] = dt.date.today) -> None:
        self._client = client
        self._today = today

    @property
    def name(self) -> str:
        """What the service is called in the ledger, with its address."""
        return f"cellar {self._client.mirror or RESOURCE}"

    def items(self, wanted: Wanted) -> Iterator[Item | NotListed]:
        """What CELLAR lists, the newest first; before that, the queries that failed."""
        if wanted.kinds and not wanted.kinds & HELD:
            return
        years = numbered_years(wanted, self._today().year)
        numbered = _Listing(self._client, wanted)
        yield from numbered.ask(numbered_works, "texts numbered", years)
        printed = _Listing(self._client, wanted)
        if not numbered.down:
            yield from printed.ask(printed_works, "texts in issues of", printed_years(wanted, self._today().year))
        works = numbered.works + without_copies(numbered.comparable(printed.works), numbered.works)
        if years and not (works or numbered.missing):
            yield NotListed(SPARQL, _nothing(years))
        yield from sorted(_items(works, wanted), key=_newest_first)

    def fetch(self, item: Item, known: Validators) -> Outcome:
        """One text: as XHTML or HTML, else as Formex, else as PDF."""
        try:
            return self._fetch(item, known)
        except GivenUp as error:
            return Failed(str(error), gave_up=True)
        except CorpusError as error:
            return Failed(str(error))

    def _fetch(self, item: Item, known: Validators) -> Outcome:
        asked = []
        for form, answer in self._renditions(item, known):
            if answer.status == 304:
                return NotModified()
            media_type = _media_type(answer) if answer.status == 200 else None
            if media_type:
                original = Original(item.origin, answer.body, media_type, answer.retrieved, item.stated)
                return Fetched(original, answer.validators)
            asked.append(f"{form} ({_why_not(answer)})")
        if len(asked) == len(_NAMES):
            asked.append("PDF (none listed)")
        return Unavailable(f"CELLAR does not have it in {LANGUAGE_NAMES[item.language]}: {', '.join(asked)}")

    def _renditions(self, item: Item, known: Validators) -> Iterator[tuple[str, Answer]]:
        """The answers for each form in turn, asked for only as they are taken."""
        celex = _celex(item)
        language = CODES[item.language]
        for accept, form in _NAMES.items():
            yield form, self._ask(RESOURCE + quote(celex, safe=""), accept, language, known)
        for address in self._pdf_addresses(celex, language):
            yield "PDF", self._ask(address, "*/*", language, known)

    def _ask(self, address: str, accept: str, language: str, known: Validators) -> Answer:
        """The answer, by way of the page of choices where there is one."""
        answer = self._client.get(address, accept=accept, language=language.lower(), validators=known)
        choice = first_choice(answer.body, answer.url) if answer.status == 300 else None
        if choice is None:
            return answer
        return self._client.get(choice, accept=accept, language=language.lower(), validators=known)

    def _pdf_addresses(self, celex: str, language: str) -> list[str]:
        """Of the first file of each PDF of the text in `language`, best first: further files are covers or annexes."""
        rows = select_all(self._client, SPARQL, _RENDITIONS.format(celex=celex), ("lang", "type", "manif", "item"))
        own = [row for row in rows if row.get("lang", "").endswith(f"/{language}") and row.get("type") in PDF_TYPES]
        best_first = sorted(own, key=lambda row: (PDF_TYPES.index(row["type"]), row.get("manif", "")))
        return list(dict.fromkeys(_first_file(row) for row in best_first if "manif" in row))[:PDF_LIMIT]


class _Listing:
    """The works of several years, one query each."""

    def __init__(self, client: Client, wanted: Wanted) -> None:
        self._client, self._wanted = client, wanted
        self.works: list[Work] = []
        self.missing: set[int] = set()
        """Years whose query failed."""
        self.down = False

    def ask(self, query: Callable[[Client, int, Wanted], list[Work]], what: str, years: range) -> Iterator[NotListed]:
        """Asks year by year, the newest first; yields the failures."""
        unanswered = 0
        for year in reversed(years):
            try:
                self.works += query(self._client, year, self._wanted)
                unanswered = 0
            except CorpusError as error:
                self.missing.add(year)
                unanswered = unanswered + 1 if isinstance(error, GivenUp) else 0
                yield NotListed(f"{SPARQL} ({what} {year})", str(error))
            if unanswered == DOWN_AFTER:
                self.down = True
                yield NotListed(SPARQL, f"the query service does not answer: years before {year} were not asked for")
                return

    def comparable(self, printed: Sequence[Work]) -> list[Work]:
        """Those that would be known as copies of works of this list: no year of it that may hold theirs is missing."""
        unknown = {year + later for year in self.missing for later in range(LONGEST_DRAFTING + 1)}
        return [work for work in printed if work.date is None or work.date.year not in unknown]


def _items(works: Iterable[Work], wanted: Wanted) -> Iterator[Item]:
    for work in works:
        kind = work.kind
        if kind is None or (wanted.kinds and kind not in wanted.kinds) or not _in_time(work.date, wanted):
            continue
        for language in wanted.languages:
            if language in work.titles:
                origin = f"{RESOURCE}{quote(work.celex, safe='')}.{CODES[language]}"
                yield Item(origin, language, kind, work.date, _stated(work, kind, language))


def _in_time(date: dt.date | None, wanted: Wanted) -> bool:
    """True also where the date is not known: the text itself will tell."""
    if date is None:
        return True
    return (wanted.since or date) <= date <= (wanted.until or date)


def _stated(work: Work, kind: Kind, language: str) -> Header:
    values = {
        "celex": work.celex,
        "title": work.titles[language],
        "date": work.date.isoformat() if work.date else None,
        "url": f"https://eur-lex.europa.eu/legal-content/{language.upper()}/TXT/?uri=CELEX:{quote(work.celex)}",
        "eli": work.eli,
        "kind": kind.value,
        "oj": work.oj,
    }
    return Header({key: value for key, value in values.items() if value})


def _newest_first(item: Item) -> tuple[int, str]:
    return -item.date.toordinal() if item.date else 0, item.origin


def _nothing(years: range) -> str:
    return (
        f"nothing is listed with a number of the years {years[0]} to {years[-1]}: there are no such texts in this"
        " language, or the query interface has changed"
    )


def _celex(item: Item) -> str:
    celex = unquote(item.origin.removeprefix(RESOURCE)).rpartition(".")[0]
    if not _CELEX.fullmatch(celex):
        raise CorpusError(f"{item.origin}: not the address of a text in CELLAR")
    return celex


def _first_file(row: Row) -> str:
    """The address of a manifestation's first file, `DOC_1`, whichever of its files the row names."""
    return f"{row['item'].rpartition('/')[0] if 'item' in row else row['manif']}/DOC_1"


def _media_type(answer: Answer) -> str | None:
    """By the first bytes where they tell, since the service's word may be missing or wrong; None where it is not read."""
    start = answer.body[:1024].lstrip().lower()
    if start.startswith(b"%pdf-"):
        return "application/pdf"
    if start.startswith(b"pk\x03\x04"):
        return "application/zip"
    if answer.media_type in _MEDIA_TYPES:
        return answer.media_type
    if b"http://www.w3.org/1999/xhtml" in start:
        return "application/xhtml+xml"
    return "text/html" if start.startswith(b"<!doctype html") or b"<html" in start else None


def _why_not(answer: Answer) -> str:
    if answer.status == 300:
        return "several files, none of which is known to be the text"
    if answer.status == 200:
        return f"came as {answer.media_type or 'a file of unknown kind'}"
    return f"HTTP {answer.status}"
