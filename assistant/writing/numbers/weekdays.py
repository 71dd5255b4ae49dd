"""The days of the week in the 24 official languages; and those of a sentence that its sources do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.taken import take_out
from corpus.facets import fold

_DAYS = {
    # From Monday to Sunday; `*` stands for any ending.
    "bg": "понеделни* вторник* сряда|сряди четвъртък* петък|петъци събот* неделя|недели",
    "cs": "pondělí|pondělk* úterý|úterk* středa|středě|středeční* čtvrtek|čtvrtk* pátek|pátk*|páteční* sobot*"
    " neděle|neděli|nedělní*",
    "da": "mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag*",
    "de": "montag|montags dienstag* mittwoch* donnerstag* freitag* samstag*|sonnabend* sonntag*",
    "el": "δευτέρα- τρίτη- τετάρτη- πέμπτη- παρασκευή- σάββατο|σάββατα|σαββάτου κυριακή|κυριακής|κυριακές",
    "en": "monday* tuesday* wednesday* thursday* friday* saturday* sunday*",
    "es": "lunes martes miércoles jueves viernes sábado|sábados domingo|domingos",
    "et": "esmaspäev* teisipäev* kolmapäev* neljapäev* reede|reedel|reedeti laupäev* pühapäev*",
    "fi": "maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai*",
    "fr": "lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis dimanche|dimanches",
    "ga": "luain mháirt céadaoin|chéadaoin déardaoin aoine sathairn|sathairn domhnaigh|domhnach",
    "hr": "ponedjelj* utorak|utork* srijeda|srijedu|srijedom četvrtak|četvrtk* petak|petkom subot* nedjelja|nedjelju|nedjeljom",
    "hu": "hétfő* kedd* szerda|szerdá* csütörtök* péntek* szombat* vasárnap*",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato|sabati domenica|domeniche",
    "lt": "pirmadien* antradien* trečiadien* ketvirtadien* penktadien* šeštadien* sekmadien*",
    "lv": "pirmdien* otrdien* trešdien* ceturtdien* piektdien* sestdien* svētdien*",
    "mt": "tnejn- tlieta- erbgħa- ħamis ġimgħa- sibt|sibtijiet ħadd|ħdud",
    "nl": "maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag*",
    "pl": "poniedział* wtorek|wtork* środa|środę|środy|środowy* czwartek|czwartk* piątek|piątk* sobota|sobotę|soboty|sobót|sobotni*"
    " niedziela|niedzielę|niedziele|niedziel|niedzieln*",
    "pt": "segunda-feira|segundas-feiras terça-feira|terças-feiras quarta-feira|quartas-feiras quinta-feira|quintas-feiras"
    " sexta-feira|sextas-feiras sábado|sábados domingo|domingos",
    "ro": "luni- marți|marţi miercuri joi vineri sâmbătă|sâmbăta|sâmbete duminică|duminica|duminici",
    "sk": "pondelok|pondelk* utorok|utork* streda štvrtok|štvrtk* piatok|piatk* sobota|sobotu|soboty|sobotňajš*"
    " nedeľa|nedeľu|nedele|nedeľn*",
    "sl": "ponedelj* torek|torki|torkih sreda|sredo|srede|sredah četrtek|četrtk* petek|petk* sobota|soboto|sobote|sobotah"
    " nedelja|nedeljo|nedelje|nedeljah",
    "sv": "måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag*",
}  # fmt: skip
"""A cell that ends with `-` is another word besides and tells nothing."""
_WEEKEND = re.compile(
    r"(?<!\w)(?:week-?end|wochenend|fine? (?:de )?settimana|fin(?:es)? de semana|fim de semana|fins de semana|vikend|helg"
    r"|viikonlop|nadalavahetus|hetveg|savaitgal|σαββατοκυριακ|уикенд)"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Weekdays:
    """The days of the week that a text names, with its words for them (0: Monday), and the text without them."""

    found: tuple[tuple[int, str], ...]
    rest: str


@lru_cache(maxsize=512)
def weekdays(text: str, language: str) -> Weekdays:
    """All days of the week in a text in `language` (ISO 639-1)."""
    found: list[tuple[int, str]] = []
    for match in reversed(list(_WORD.finditer(text))):
        number = _number(fold(match[0]), language)
        if number is not None:
            found.append((number, match[0]))
            text = take_out(text, *match.span())
    return Weekdays(tuple(reversed(found)), text)


def unheld_days(said: Weekdays, held: Iterable[int]) -> Iterator[str]:
    """The words for days of the week that are none of those held."""
    known = frozenset(held)
    yield from (words for number, words in said.found if number not in known)


def weekend(text: str) -> frozenset[int]:
    """Saturday and Sunday where a text speaks of both in one word."""
    return frozenset({5, 6}) if _WEEKEND.search(fold(text)) else frozenset()


def untold(language: str) -> frozenset[int]:
    """The days whose words mean something else besides in a language: whether a text names them is not known."""
    cells = _DAYS.get(language, _DAYS["en"]).split()
    return frozenset(number for number, cell in enumerate(cells) if cell.endswith("-"))


@lru_cache(maxsize=16_384)
def _number(word: str, language: str) -> int | None:
    for number, (forms, stems) in enumerate(_table(language)):
        if word in forms or (stems and word.startswith(stems)):
            return number
    return None


@lru_cache(maxsize=32)
def _table(language: str) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    cells = [cell.split("|") for cell in _DAYS.get(language, _DAYS["en"]).split()]
    return tuple(
        (
            frozenset(fold(form) for form in cell if form[-1] not in "*-"),
            tuple(fold(form[:-1]) for form in cell if form.endswith("*")),
        )
        for cell in cells
    )
