"""The dates of a text: days, months of a year, days of a month, years; and those of a sentence that its sources do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.taken import TAKEN
from corpus.facets import fold

_MONTHS = {
    # From January to December; `*` stands for any ending.
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "cs": "led|leden|ledna|lednu únor* březen|březn* duben|dubn* květen|květn* červen|června|červnu červenec"
    "|červenc* srpen|srpn* září* říjen|říjn* listopad* prosin*",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "de": "januar*|jänner februar*|feber märz* april* mai* juni* juli* august* september* oktober* november* dezember*",
    "el": "ιανουάρι*|ιανουαρί* φεβρουάρι*|φεβρουαρί* μάρτι*|μαρτί* απρίλι*|απριλί* μάι*|μαΐ* ιούνι*|ιουνί*"
    " ιούλι*|ιουλί* αύγουστ*|αυγούστ*"
    " σεπτέμβρι*|σεπτεμβρί* οκτώβρι*|οκτωβρί* νοέμβρι*|νοεμβρί* δεκέμβρι*|δεκεμβρί*",
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep"
    " october|oct november|nov december|dec",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "et": "jaanuar* veebruar* märts* aprill* mai|mais|maist|maiks|maini juuni* juuli* august* septemb* oktoob*"
    " novemb* detsemb*",
    "fi": "tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu*"
    " marraskuu* joulukuu*",
    "fr": "janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre",
    "ga": "eanáir|eanair feabhra|feabhr* márta|mhárta aibreán|aibreáin bealtaine|bhealtaine meitheamh|mheithimh"
    " iúil lúnasa meán deireadh samhain|samhna nollaig|nollag",
    "hr": "siječ* veljač* ožuj* trav* svib* lip* srp* kolov* ruj* listopad* studen* prosin*",
    "hu": "január* február* március* április* május* június* július* augusztus* szeptember* október* november*"
    " december*",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "lt": "saus* vasar* kovas|kovo balan* geguž* biržel* liep* rugpjū* rugsėj* spal* lapkri* gruod*",
    "lv": "janvār* februār* mart* aprīl* maij* jūnij* jūlij* august* septembr* oktobr* novembr* decembr*",
    "mt": "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycz* lut|luty|lutego|lutym marzec|marc* kwiecień|kwietni* maj|maja|maju czerwiec|czerwc* lipiec"
    "|lipc* sierpień|sierpni* wrzesień|wrześni*"
    " październik* listopad* grudzień|grudni*",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "sk": "január* február* marec|marc* apríl* máj* jún* júl* august* september|septembr* október|októbr*"
    " november|novembr* december|decembr*",
    "sl": "januar* februar* marec|marc* april* maj|maja|maju junij* julij* avgust* september|septembr* oktober"
    "|oktobr* november|novembr* december|decembr*",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}  # fmt: skip
_LETTERS = r"[^\W\d_]{3,16}\.?"
_DAY = r"(?<![\d.,])(?P<day>[0-3]?\d)(?!\d)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_OF = r"(?:\s?(?:de|del|of|ta’|ta'|d’|d'|the|den|al|mil|m|metų|gada|г|г\.))?"
_FORMS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?<![\d.,])(?P<day>\d{1,2})[./-]\s?(?P<number>\d{1,2})[./-]\s?(?P<year>(?:19|20)\d\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}\.?(?:\s(?:gada|m\.|metų))?\s(?P<day>\d{{1,2}})\.?\s(?P<month>{_LETTERS})"),
    re.compile(rf"(?<!\d){_YEAR}\.?(?:\s(?:gada|m\.|metų))?\s(?P<month>{_LETTERS})\s(?P<day>\d{{1,2}})(?!\d)"),
    re.compile(
        rf"{_DAY}(?:st|nd|rd|th|er|º|ος|η|-ви|-ти|-ри|-ro|\.)?{_OF}\s(?P<month>{_LETTERS})(?:,"
        rf"?{_OF}(?:\s?r\.)?\s{_YEAR})?"
    ),
    re.compile(rf"(?<![^\W\d_])(?P<month>{_LETTERS})\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s{_YEAR}|(?!\s?[\d%]))"),
    re.compile(rf"(?<!\d){_YEAR}\.?(?:\s(?:gada|m\.|metų))?\s(?P<month>{_LETTERS})"),
    re.compile(rf"(?<![^\W\d_])(?P<month>{_LETTERS}){_OF}\s{_YEAR}"),
)
_SPAN = re.compile(r"(?<![\d.,/])(?P<first>(?:19|20)\d\d)\s?[-–—/]\s?(?P<last>(?:19|20)\d\d|\d\d)(?![\d/])")
_ALONE = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d|\s?%)")
_DAYS = re.compile(r"(?<![\d.,])([0-3]?\d)\.?(?:\s(?:and|und|et|y|e|i|en|og|och|a|și)\s|\s?[-–]\s?)$")
_GROUPED = re.compile(r"^[ \u00a0\u202f]\d{3}(?!\d)")


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month or a year, as far as the text tells; and its words."""

    year: int | None
    month: int | None
    day: int | None
    words: str

    def within(self, other: Date) -> bool:
        """True where `other` says the same, or more of it."""
        return all(
            mine is None or mine == theirs
            for mine, theirs in ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        )


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a text, and the text with these places blank."""

    found: tuple[Date, ...]
    rest: str


@lru_cache(maxsize=512)
def dates(text: str, language: str) -> Dates:
    """All dates of a text in `language` (ISO 639-1)."""
    text = re.sub(r"[\u00a0\u2007\u2009\u202f]", " ", text)
    found: list[Date] = []
    for form in _FORMS:
        for match in form.finditer(text):
            date = _date(match.groupdict(), match[0].strip(), language)
            if date is not None:
                found.append(date)
                text = _blank(text, *match.span())
                text = _earlier_day(text, match.start(), date, found)
    for match in _SPAN.finditer(text):
        last = match["last"] if len(match["last"]) == 4 else match["first"][:2] + match["last"]
        found += [Date(int(match["first"]), None, None, match[0]), Date(int(last), None, None, match[0])]
        text = _blank(text, *match.span())
    for match in _ALONE.finditer(text):
        if not _GROUPED.match(text[match.end() : match.end() + 5]):
            found.append(Date(int(match[0]), None, None, match[0]))
            text = _blank(text, *match.span())
    return Dates(tuple(found), text)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + TAKEN * (end - start) + text[end:]


def _earlier_day(text: str, start: int, date: Date, found: list[Date]) -> str:
    """`26. und 27. Juni`: the first day too."""
    before = _DAYS.search(text[max(0, start - 12) : start])
    if before is None or date.day is None:
        return text
    found.append(Date(date.year, date.month, int(before[1]), f"{before[1]} {date.words}"))
    place = max(0, start - 12) + before.start(1)
    return _blank(text, place, place + len(before[1]))


def _date(parts: Mapping[str, str | None], words: str, language: str) -> Date | None:
    number, year, day = (_number(parts.get(part)) for part in ("number", "year", "day"))
    month = number or month_of((parts.get("month") or "").rstrip("."), language)
    if month is None or not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return None
    return Date(year, month, day, words)


def _number(printed: str | None) -> int | None:
    return int(printed) if printed else None


@lru_cache(maxsize=32)
def _months(language: str) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    cells = [cell.split("|") for cell in _MONTHS.get(language, _MONTHS["en"]).split()]
    return tuple(
        (
            frozenset(fold(form) for form in cell if not form.endswith("*")),
            tuple(fold(form[:-1]) for form in cell if form.endswith("*")),
        )
        for cell in cells
    )


def month_of(word: str, language: str) -> int | None:
    """The number of the month that a word of `language` names, or None."""
    folded = fold(word)
    for number, (forms, stems) in enumerate(_months(language), start=1):
        if folded in forms or (stems and folded.startswith(stems)):
            return number
    return None


def unheld(said: Dates, held: tuple[Date, ...]) -> Iterator[Date]:
    """The dates of a sentence that its sources do not hold."""
    for date in said.found:
        if not any(date.within(other) for other in held):
            yield date
