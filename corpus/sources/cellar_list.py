"""CELLAR's list of the Committee's texts: which works there are, in which languages, found by their CELEX numbers.

Opinions and resolutions are in sector 5 (`52018AR3652`), listed by the year in the number. Some issues of the Official
Journal were catalogued a second time in sector C (`C2007/305/02`), page by page; these are found by their author.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from corpus.model import Kind
from corpus.sources.client import Client
from corpus.sources.item import Wanted
from corpus.sources.sparql import Row, select_all
from corpus.vocabulary import OPINION_TITLE, RESOLUTION_TITLE

SPARQL: Final = "http://publications.europa.eu/webapi/rdf/sparql"
AUTHORITY: Final = "http://publications.europa.eu/resource/authority"
FIRST_YEAR = 1994
"""The Committee's first."""
LONGEST_DRAFTING = 3
"""Years: a text bears the number of the year its file was opened, and may be adopted this much later."""

CODES = {
    "bg": "BUL", "cs": "CES", "da": "DAN", "de": "DEU", "el": "ELL", "en": "ENG", "es": "SPA", "et": "EST",
    "fi": "FIN", "fr": "FRA", "ga": "GLE", "hr": "HRV", "hu": "HUN", "it": "ITA", "lt": "LIT", "lv": "LAV",
    "mt": "MLT", "nl": "NLD", "pl": "POL", "pt": "POR", "ro": "RON", "sk": "SLK", "sl": "SLV", "sv": "SWE",
}  # fmt: skip
"""ISO 639-1 -> the Publications Office's authority list of languages."""
_LANGUAGES = {code: language for language, code in CODES.items()}

_LETTERS = {"AR": Kind.OPINION, "IR": Kind.OPINION, "XR": Kind.RESOLUTION}
"""In a CELEX number of sector 5. AE, IE and XE are the Economic and Social Committee's."""
_TYPES = {
    "OPIN": Kind.OPINION, "OWNINI_OPIN": Kind.OPINION, "OPIN_EXPLOR": Kind.OPINION, "OPIN_ADDIT": Kind.OPINION,
    "OWNINI_OPIN_ADDIT": Kind.OPINION, "RES": Kind.RESOLUTION, "OWNINI_RES": Kind.RESOLUTION,
}  # fmt: skip
_SECTOR_5 = re.compile(r"5\d{4}(?P<letters>[AIX]R)\d{4}(?:\(\d{2}\))?")
"""Without corrigenda, whose number goes on with `R(01)`."""
_SECTOR_C = re.compile(r"C\d{4}/\d{1,3}[A-Z]?/\d{1,3}")

_VARIABLES = ("celex", "date", "type", "eli", "oj", "lang", "title")
_QUERY = """\
PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT ?celex ?date ?type ?eli ?oj ?lang ?title WHERE {{
  ?work cdm:resource_legal_id_celex ?celex .
  {restriction}
  ?exp cdm:expression_belongs_to_work ?work ; cdm:expression_uses_language ?lang .
  FILTER(?lang IN ({languages}))
  OPTIONAL {{ ?exp cdm:expression_title ?title }}
  OPTIONAL {{ ?work cdm:work_date_document ?date }}
  OPTIONAL {{ ?work cdm:work_has_resource-type ?type }}
  OPTIONAL {{ ?work cdm:resource_legal_eli ?eli }}
  OPTIONAL {{ ?work owl:sameAs ?oj . FILTER(CONTAINS(STR(?oj), "/resource/oj/")) }}
}}"""
_BY_NUMBER = 'FILTER(REGEX(STR(?celex), "^5{year}({letters})[0-9]{{4}}"))'
_BY_AUTHOR = """\
?work cdm:work_created_by_agent <{authority}/corporate-body/COR> .
  FILTER(REGEX(STR(?celex), "^C{year}/"))"""


@dataclass
class Work:
    """One text in all languages it is listed in, as its rows come in."""

    celex: str
    date: dt.date | None = None
    types: set[str] = field(default_factory=set)
    eli: str | None = None
    oj: str | None = None
    titles: dict[str, str] = field(default_factory=dict)
    """Language (ISO 639-1) -> title, empty where none is given."""

    def add(self, row: Row) -> None:
        """Takes over what one row says; rows repeat one another where a work has several languages, types or names."""
        language = _LANGUAGES.get(_last(row.get("lang", "")))
        if language:
            self.titles[language] = self.titles.get(language) or " ".join(row.get("title", "").split())
        self.date = self.date or _day(row.get("date", ""))
        self.types.add(_last(row.get("type", "")))
        self.eli = self.eli or row.get("eli")
        self.oj = self.oj or _last(row.get("oj", "")) or None

    @property
    def kind(self) -> Kind | None:
        """By its number, else by the type it is listed with, else by its title; None where it is neither."""
        if match := _SECTOR_5.fullmatch(self.celex):
            return _LETTERS[match["letters"]]
        by_type = next((_TYPES[code] for code in sorted(self.types) if code in _TYPES), None)
        return by_type or next((kind for title in self.titles.values() if (kind := _kind_of_title(title))), None)

    def is_copy_of(self, other: Work) -> bool:
        """True where both have the same date, and the same title in a language."""
        if self.date is None or self.date != other.date:
            return False
        return any(title and _same(title, other.titles.get(language, "")) for language, title in self.titles.items())


def numbered_years(wanted: Wanted, this_year: int) -> range:
    """The years in the CELEX numbers of texts adopted in the time that is wanted."""
    first = max(FIRST_YEAR, wanted.since.year - LONGEST_DRAFTING) if wanted.since else FIRST_YEAR
    last = min(this_year, wanted.until.year) if wanted.until else this_year
    return range(first, last + 1)


def printed_years(wanted: Wanted, this_year: int) -> range:
    """The years of the issues of the Official Journal that such texts may be printed in."""
    first = max(FIRST_YEAR, wanted.since.year) if wanted.since else FIRST_YEAR
    last = min(this_year, wanted.until.year + 1) if wanted.until else this_year
    return range(first, last + 1)


def numbered_works(client: Client, year: int, wanted: Wanted) -> list[Work]:
    """Works of sector 5 whose number is of `year`. Raises QueryError, GivenUp and what else the client raises."""
    letters = "|".join(code for code, kind in _LETTERS.items() if not wanted.kinds or kind in wanted.kinds)
    found = _works(client, _BY_NUMBER.format(year=year, letters=letters), wanted.languages)
    return [work for work in found if _SECTOR_5.fullmatch(work.celex)]


def printed_works(client: Client, year: int, wanted: Wanted) -> list[Work]:
    """Works of sector C in the issues of `year`. Raises as :func:`numbered_works`."""
    found = _works(client, _BY_AUTHOR.format(year=year, authority=AUTHORITY), wanted.languages)
    return [work for work in found if _SECTOR_C.fullmatch(work.celex)]


def without_copies(printed: Iterable[Work], numbered: Sequence[Work]) -> list[Work]:
    """Those of sector C that do not stand in sector 5 under their proper number."""
    return [work for work in printed if not any(work.is_copy_of(other) for other in numbered)]


def _works(client: Client, restriction: str, languages: Sequence[str]) -> list[Work]:
    named = ", ".join(f"<{AUTHORITY}/language/{CODES[language]}>" for language in languages)
    works: dict[str, Work] = {}
    for row in select_all(client, SPARQL, _QUERY.format(restriction=restriction, languages=named), _VARIABLES):
        if celex := row.get("celex"):
            works.setdefault(celex, Work(celex)).add(row)
    return list(works.values())


def _kind_of_title(title: str) -> Kind | None:
    if OPINION_TITLE.match(title):
        return Kind.OPINION
    return Kind.RESOLUTION if RESOLUTION_TITLE.match(title) else None


def _day(value: str) -> dt.date | None:
    """Of an xsd:date, which may end with a time zone."""
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None


def _last(address: str) -> str:
    return address.rpartition("/")[2]


def _same(one: str, other: str) -> bool:
    return _letters(one) == _letters(other)


def _letters(title: str) -> str:
    """Without what two copies of a title differ in: case, quotation marks, dashes and spaces."""
    return re.sub(r"[\W_]+", "", title).casefold()
