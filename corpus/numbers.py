"""Numbers of the Committee's texts: one form for all the ways they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
_MENTIONED = re.compile(
    r"(?P<celex>(?<![^\W_])5\d{4}[AIX]R\d{4}(?:\(\d\d\))?(?!\w))"
    r"|(?P<copy>(?<!\w)C\d{4}/\d{1,3}[A-Z]?/\d{1,3}(?!\w))"
    r"|(?P<old_oj>(?<!\w)(?P<year>\d{4}|\d\d)/C\s?(?P<issue>\d{1,3})\s?[A-Z]?/(?P<text>\d{1,3})(?!\w))"
    r"|(?P<oj>(?<!\w)C(?:/(?P<act_year>20\d\d)/(?P<act>\d{1,6})|_(?P<uri_year>20\d\d)(?P<uri_act>\d{5}))(?!\d))"
    r"|(?P<institution>\b(?P<series>COM|KOM|JOIN|SWD|SEC|C)\s?"
    r"(?:\(\s?(?P<short_year>\d{4}|\d\d)\s?\)|(?<!\bC)[/ ]\s?(?P<long_year>\d{4})[/ ])\s?(?P<act_number>\d{1,5})(?!\w))",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\b(?P<series>[A-Z][A-Za-z]{0,3}[A-Z]|cor)[ /](?P<first>\d{1,5})/(?P<second>\d{1,5})(?!\d)")
"""A number of no other form: of a press release (`CoR/18/044.en`), of an invented text."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A number somewhere in a text, from `start` to `end`, in the form of :func:`numbers_of`."""

    number: str
    start: int
    end: int


def mentioned_numbers(text: str) -> list[Mention]:
    """All numbers of texts in `text`, in their order, none inside another.

    CELEX, the Committee's numbers, places in the Official Journal (ELI and its addresses too), numbers of press releases;
    and those of other institutions' documents, in the form that references have: `COM(2023) 411`.
    """
    found: list[Mention] = []
    taken = bytearray(len(text) + 1)
    for mention in _mentions(text):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _mentions(text: str) -> Iterator[Mention]:
    for match in _MENTIONED.finditer(text):
        yield Mention(_form_of(match), *match.span())
    for pattern in _PRINTED:
        for match in pattern.finditer(text):
            yield Mention(_form(_full_year(match["year"]), int(match["number"])), *match.span())
    for match in _PLAIN.finditer(text):
        yield Mention(_plain_form(match), *match.span())


def _form_of(match: re.Match[str]) -> str:
    if match["institution"]:
        series = match["series"].upper()
        year = match["short_year"] or match["long_year"]
        return f"{'COM' if series == 'KOM' else series}({year}) {int(match['act_number'])}"
    if match["oj"]:
        return f"C/{match['act_year'] or match['uri_year']}/{int(match['act'] or match['uri_act'])}"
    if match["old_oj"]:
        return _oj_form(match)
    if match["copy"] and (copy := _OJ_COPY.match(match["copy"].upper())):
        return _oj_form(copy)
    return match[0].upper()


def numbers_of(about: Description) -> frozenset[str]:
    """All a text's own numbers, each in one form: `52015IR2607`, `COR 2015/02607`, `2007/305/2`, `C/2024/3674`, `COR/18/44`."""
    plain = _PLAIN.search(about.number or "")
    numbers = (about.celex and about.celex.upper(), number_of(about), oj_key(about), plain and _plain_form(plain))
    return frozenset(number for number in numbers if number)


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
    return _oj_form(match)


def _oj_form(match: re.Match[str]) -> str:
    return f"{_full_year(match['year'])}/{int(match['issue'])}/{int(match['text'])}"


def _plain_form(match: re.Match[str]) -> str:
    return f"{match['series'].upper()}/{int(match['first'])}/{int(match['second'])}"


def _full_year(year: str) -> int:
    """The Committee began in 1994: two digits are of the last century from 94 on."""
    return int(year) if len(year) == 4 else (1900 if int(year) >= 94 else 2000) + int(year)


def _form(year: int, number: int) -> str:
    return f"COR {year}/{number:05d}"
