"""Times of day, however they are told: `1 p.m.`, `one o'clock in the afternoon`, `13 Uhr`, `13h`; and those that are not held."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.numbers.number_words import number_words
from assistant.writing.taken import take_out
from corpus.facets import fold

_HOUR = r"(?<![\w.,])(?P<hour>[01]?\d|2[0-4])(?:[.:](?P<minute>[0-5]\d))?"
_NAMED = r"(?P<word>[^\W\d_]{2,12})"
_AFTER = (
    r"(?:p\.?\s?m\.?|in the (?:afternoon|evening)|nachmittags|mittags|am nachmittag|abends|am abend|de l[’']apr[eè]s-midi|du soir"
    r"|de la (?:tarde|noche)|del (?:pomeriggio)|di sera|della sera|da (?:tarde|noite)|'?s (?:na)?middags|'?s avonds|po południu"
    r"|wieczorem|odpoledne|večer|på eftermiddagen|på kvällen|om eftermiddagen|om aftenen|iltapäivällä|illalla|délután)(?!\w)"
)
_BEFORE = (
    r"(?:a\.?\s?m\.?|in the morning|morgens|früh|vormittags|am (?:vor)?morgen|du matin|de la mañana|del mattino"
    r"|di mattina|della mattina"
    r"|da manhã|'?s (?:och|mor)gens|rano|dopoledne|ráno|på morgonen|om morgenen|aamulla|reggel|сутринта)(?!\w)"
)
_CLOCK = r"o[’']clock\b|Uhr\b"
_HALF = rf"(?:\s?(?:{_CLOCK}|heures?|horas?|ore|timer|hodin|godzin\w*|órakor))?\s?(?:(?P<late>{_AFTER})|(?P<early>{_BEFORE}))"
_FORMS = tuple(
    re.compile(rf"{said}(?:{behind})", re.IGNORECASE)
    for said in (_HOUR, rf"(?<!\w){_NAMED}")
    for behind in (_HALF, rf"\s?(?:{_CLOCK})")
)
_ALONE = re.compile(
    r"(?P<at>(?<!\w)(?:at|from|to|between|and|until|till|before|after|by|um|von|bis|ab|zwischen|und|vor|nach|à|de|dès"
    r"|entre|et|avant"
    r"|vers|las|les|alle|dalle|e|om|van|tot|en|kl|fra|til|från|till|o|od|do)\.?\s)?"
    r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?:(?P<colon>:)|\.)(?P<minute>[0-5]\d)(?![\d%:]|[.,]\d|\s?(?:%|EUR|€|ECU))",
    re.IGNORECASE,
)
"""`21:00`; with a dot it is a decimal, unless a word in front of it says otherwise: `between 21.00 and 23.00`."""
_ONE = {"en": "one", "de": "ein|eins", "fr": "une", "es": "una", "it": "una", "pt": "uma", "nl": "een|één"}
_NOON = re.compile(
    r"(?<!\w)(?:(?P<noon>noon|midday|Mittag|midi|mediodía|mezzogiorno|meio-dia)"
    r"|(?P<night>midnight|Mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|północy?|půlnoci?|midnatt|midnat))(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: its hour from 0 to 24, and whether the half of the day is told."""

    hour: int
    minute: int
    told: bool
    words: str

    def agrees(self, other: Clock) -> bool:
        """True where both may be the same time."""
        if self.minute != other.minute:
            return False
        return self.hour % 24 == other.hour % 24 or (self.alike(other) and not (self.told and other.told))

    def alike(self, other: Clock) -> bool:
        """True where both are the same on a clock's face."""
        return self.hour % 12 == other.hour % 12


@dataclass(frozen=True, slots=True)
class Clocks:
    """The times of day of a text, and the text without them."""

    found: tuple[Clock, ...]
    rest: str


@lru_cache(maxsize=512)
def clocks(text: str, language: str) -> Clocks:
    """All times of day in a text in `language` (ISO 639-1)."""
    found: list[Clock] = []
    for form in (*_FORMS, _ALONE):
        for match in reversed(list(form.finditer(text))):
            clock = _clock(match, language)
            if clock is not None:
                found.append(clock)
                start = match.start("hour" if "hour" in match.groupdict() else "word")
                text = take_out(text, start, match.end())
    return Clocks(tuple(found), text)


def _clock(match: re.Match[str], language: str) -> Clock | None:
    parts = match.groupdict()
    hour = int(parts["hour"]) if parts.get("hour") else _in_words(parts.get("word") or "", language)
    minute = int(parts.get("minute") or 0)
    decimal = "colon" in parts and not parts["colon"] and (minute or not parts["at"])
    preposition = language == "de" and (parts.get("early") or "").casefold() == "am"
    if hour is None or hour > 24 or decimal or preposition:
        return None
    words = match[0].strip()
    if parts.get("late"):
        return Clock(hour + 12 if hour < 12 else hour, minute, True, words)
    if parts.get("early"):
        return Clock(hour % 12 if hour == 12 else hour, minute, True, words)
    return Clock(hour, minute, hour > 12 or parts.get("minute") is not None, words)


def _in_words(word: str, language: str) -> int | None:
    folded = fold(unicodedata.normalize("NFKC", word))
    if folded in {fold(one) for one in _ONE.get(language, "").split("|")}:
        return 1
    number = number_words(language).number([folded], 0)
    return number[0] if number is not None else None


def noon(text: str) -> Iterator[Clock]:
    """Noon and midnight as a text names them."""
    for match in _NOON.finditer(text):
        yield Clock(12 if match["noon"] else 24, 0, True, match[0])


def unheld_clocks(said: Clocks, held: Sequence[Clock], numbers: Sequence[float]) -> Iterator[Clock]:
    """The times of a sentence that its sources do not hold, among their times or among plain `numbers`: `de 4 à 10 heures`."""
    for clock in said.found:
        if any(map(clock.agrees, held)):
            continue
        plain = any(number in (clock.hour, clock.hour % 12) for number in numbers)
        if not plain or any(map(clock.alike, held)):
            yield clock
