"""Numbers of the Committee's texts: one form for all the ways they are printed."""

from __future__ import annotations

import re

from corpus.model import Description

_CELEX = re.compile(r"^5(?P<year>\d{4})[AIX]R(?P<number>\d{4})")
_PREFIX = r"\b(?:CdR|CDR|cdr|COR|CoR|cor)[ \u00a0_-]?"
_PRINTED = (
    # The first that matches counts: `CDR 2014/2020` has its number first, `COR 2014/02020` its year.
    re.compile(r"\b(?:CdR|CDR|cdr)[ \u00a0_-]?(?P<number>\d{1,5})[/-](?P<year>199[4-9]|20\d\d)(?!\d)"),
    re.compile(rf"{_PREFIX}(?P<year>(?:19|20)\d\d)[/ -](?P<number>\d{{1,5}})(?!\d)"),
    re.compile(rf"{_PREFIX}(?P<number>\d{{1,5}})(?:/(?P<year>\d{{4}}|\d\d))(?!\d)"),
)
_OJ_COPY = re.compile(r"^C(?P<year>\d{4})/(?P<issue>\d{1,3})[A-Z]?/(?P<text>\d{1,3})$")
_OJ_NUMBER = re.compile(r"^\(?(?P<year>\d{4}|\d{2})/C (?P<issue>\d{1,3}) ?[A-Z]?/(?P<text>\d{1,3})\)?$")


def committee_number(text: str) -> str | None:
    """The first number of the Committee in `text` or in a CELEX number as `COR 2015/02607`, or None.

    `CdR 239/96 fin`, `CDR 2607/2015`, `cdr-0264-2025`, `COR-2018-03652-00-01-AC-TRA-EN`, `COR 2018/03652` and `52015IR2607`
    are ways to print one. Numbers of press releases (`CoR/18/044.en`) are not numbers of texts.
    """
    if match := _CELEX.match(text):
        return _form(int(match["year"]), int(match["number"]))
    for pattern in _PRINTED:
        if match := pattern.search(text):
            return _form(_full_year(match["year"]), int(match["number"]))
    return None


def number_of(about: Description) -> str | None:
    """The Committee's number of a text: of its CELEX number where that is made of it, else as printed."""
    return committee_number(about.celex or "") or committee_number(about.number or "")


def oj_key(about: Description) -> str | None:
    """The text's place in the Official Journal in one form, or None: the same for a text and its sector C copy.

    `2007/C 305/02`, `(2005/C 043/1)`, `97/C 116/05`, and the CELEX number `C2007/305/02` of a copy -> `2007/305/2`.
    """
    match = _OJ_COPY.match(about.celex or "") or _OJ_NUMBER.match(about.oj_number or "")
    if match is None:
        return about.oj_number
    return f"{_full_year(match['year'])}/{int(match['issue'])}/{int(match['text'])}"


def _full_year(year: str) -> int:
    """The Committee began in 1994: two digits are of the last century from 94 on."""
    return int(year) if len(year) == 4 else (1900 if int(year) >= 94 else 2000) + int(year)


def _form(year: int, number: int) -> str:
    return f"COR {year}/{number:05d}"
