"""Dates as the texts print them, in the official languages."""

from __future__ import annotations

import re
from datetime import date

_MONTHS: dict[str, tuple[str, ...]] = {
    # One row a month; each word is a prefix that no other month of any of these languages shares.
    "1": ("january", "januar", "janvier", "enero", "gennaio", "janeiro", "styczn", "led", "január", "tammikuu", "jaanuar",
          "janvār", "saus", "ιανουαρ", "януари", "ianuarie", "siječ", "jannar", "eanáir"),
    "2": ("february", "februar", "février", "febrero", "febbraio", "fevereiro", "lut", "únor", "február", "helmikuu",
          "veebruar", "februār", "vasar", "φεβρουαρ", "февруари", "februarie", "veljač", "frar", "feabhra"),
    "3": ("march", "märz", "mars", "marzo", "março", "maart", "marc", "březn", "mart", "marts", "maaliskuu", "märts",
          "márci", "kov", "μαρτ", "март", "ožuj", "marz", "márta"),
    "4": ("april", "avril", "abril", "aprile", "kwie", "dubn", "apríl", "huhtikuu", "aprill", "aprīl", "balan", "április",
          "απριλ", "април", "aprilie", "travn", "aibre"),
    "5": ("may", "mai", "mayo", "maggio", "maio", "mei", "maj", "květ", "máj", "toukokuu", "gegu", "május", "μαΐ", "μαι",
          "май", "svib", "mejju", "bealtaine"),
    "6": ("june", "juni", "juin", "junio", "giugno", "junho", "czerw", "červn", "jún", "kesäkuu", "juuni", "jūnij", "birž",
          "június", "ιουν", "юни", "iunie", "ġunju", "meitheamh"),
    "7": ("july", "juli", "juillet", "julio", "luglio", "julho", "červenc", "júl", "heinäkuu", "juuli", "jūlij",
          "liep", "július", "ιουλ", "юли", "iulie", "lulju", "iúil"),
    "8": ("august", "août", "aout", "agosto", "sierpn", "elokuu", "augustus", "augusti", "augustā", "rugpj",
          "augusztus", "avgust", "αυγ", "август", "kolov", "awwissu", "lúnasa"),
    "9": ("september", "septembre", "septiembre", "settembre", "setembro", "wrze", "září", "syyskuu", "septemb", "rugsėj",
          "szeptember", "σεπτ", "септември", "rujn", "settembru", "meán fómhair"),
    "10": ("october", "oktober", "octobre", "octubre", "ottobre", "outubro", "paździer", "říj", "októb", "lokakuu",
           "oktoob", "oktobr", "spal", "οκτ", "октомври", "octombrie", "ottubru", "deireadh fómhair"),
    "11": ("november", "novembre", "noviembre", "novembro", "marraskuu", "novemb", "lapkr", "νοεμ", "ноември",
           "noiembrie", "studen", "novembru", "samhain"),
    "12": ("december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "grud", "prosin", "joulukuu",
           "detsemb", "decemb", "gruod", "δεκ", "декември", "decembrie", "prosinc", "diċembru", "nollaig"),
}  # fmt: skip
_SLAVIC = {
    # The same word is another month in Croatian than in Polish and Czech.
    "hr": {"lipnj": 6, "srpnj": 7, "listopad": 10},
    "pl": {"lipc": 7, "lipiec": 7, "listopad": 11},
    "cs": {"srpn": 8, "listopad": 11},
}
_AMBIGUOUS = ("lip", "srp", "listopad")
_PREFIXES = sorted(
    ((word, int(month)) for month, words in _MONTHS.items() for word in words), key=lambda row: -len(row[0])
)
_DAY_FIRST = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ος|\.|-)?\s+(?:de |d[’']|ta[’'] ?)?(?P<month>[^\W\d_]{3,}(?: [Ff]ómhair)?)\.?,?\s+(?:de |del )?(?P<year>(?:19|20)\d{2})\b"
)
_YEAR_FIRST = re.compile(
    r"\b(?P<year>(?:19|20)\d{2})\.?\s*(?:m\.|gada)?\s*(?P<month>[^\W\d_]{3,})\s+(?P<day>\d{1,2})\b"
)
_YEAR_THEN_DAY = re.compile(r"\b(?P<year>(?:19|20)\d{2})\. gada (?P<day>\d{1,2})\.\s*(?P<month>[^\W\d_]{3,})")
"""Latvian: `2024. gada 17. aprīlī`."""
_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})$")
_DOTTED = re.compile(r"^(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})$")


def month_number(word: str, language: str | None = None) -> int | None:
    """Number of the month a word names (1 to 12), or None; words that differ between Slavic languages need `language`."""
    folded = word.casefold()
    if folded.startswith(_AMBIGUOUS):
        rows = _SLAVIC.get(language or "", {})
        return next((month for prefix, month in rows.items() if folded.startswith(prefix)), None)
    return next((month for prefix, month in _PREFIXES if folded.startswith(prefix)), None)


def parse_date(text: str, language: str | None = None) -> date | None:
    """The first full date (day, month, year) in `text`, or None: a date without its year is unknown.

    Reads `2026-03-05`, `20.5.2026`, `20/05/2026`, `5 March 2026`, `den 5. März 2026`, `le 1er mars 2024`, `5 de marzo de 2024`.
    """
    text = re.sub(r"\s", " ", text).strip()  # no-break spaces too
    for pattern in (_ISO, _DOTTED, _DAY_FIRST, _YEAR_FIRST, _YEAR_THEN_DAY):
        for match in pattern.finditer(text):
            word = match["month"]
            month = int(word) if word.isdigit() else month_number(word, language)
            if month is not None and (found := _date(int(match["year"]), month, int(match["day"]))):
                return found
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
