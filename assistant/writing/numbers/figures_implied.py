"""What a text holds without counting it: both are two, a term is six months."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.writing.numbers.number_words import NumberWords
from assistant.writing.numbers.units import SIZES, TIMES, unit
from corpus.facets import fold

PAIR = "pair"
"""What both are: they are not so many days or euros."""
_BOTH = {
    "bg": "двамата двете двата", "cs": "oba obě obou oběma obojí obojího obojím", "da": "begge",
    "de": "beide beiden beider beides beidem beiderlei beiderseits", "el": "αμφότεροι αμφότερα αμφοτέρων αμφότερες",
    "en": "both", "es": "ambos ambas", "et": "mõlemad mõlema mõlemas mõlemal mõlemalt mõlemale mõlemast mõlemat mõlemasse",
    "fi": "molemmat molempien molempia molemmissa molemmille molemmilla molemmilta molemmista molempiin kumpikin kumpaakin"
    " kummankin kummassakin kummallakin",
    "ga": "araon", "hr": "oba obje obaju obiju objema obama oboje obadva", "hu": "mindkét mindkettő mindketten"
    " mindkettőt mindkettőnek mindkettőre mindkettőben", "it": "entrambi entrambe ambedue ambo",
    "lt": "abu abi abiejų abiem abiejuose abiejose abejų abipus", "lv": "abi abas abu abiem abām abus abos abās",
    "mt": "it-tnejn tnejn", "nl": "beide beiden beider weerszijden", "pl": "oba obie obaj obu obojga oboje obydwa obydwie"
    " obydwu obydwaj obydwoje obiema oboma", "pt": "ambos ambas", "ro": "ambele ambii ambelor ambilor amândoi amândouă",
    "sk": "oba obe obaja oboch obom oboma obidva obidve obidvaja oboje", "sl": "oba obe obeh obema oboje",
    "sv": "båda bägge bådas bådadera",
}  # fmt: skip
_HALF_YEARS = re.compile(
    r"halbjahr\w*|semest\w+|halvar\w*|halfjaar\w*|halfjaren|felev\w*|polroc\w+|polrok\w*|pololet\w*|polleti\w*|polletj\w*"
    r"|polugod\w*|puolivuo\w+|poolaasta\w*|pusgad\w*|pusmet\w*|εξαμην\w*|шестмесеч\w*|полугоди\w*"
)
_QUARTERS = re.compile(
    r"quarterly|trimest\w+|quartal\w*|vierteljahr\w*|kvartal\w*|kwarta[lł]\w*|kwartaal|kwartalen|negyedev\w*|ctvrtlet\w*"
    r"|stvrtrok\w*|cetrtletj\w*|neljannesvuo\w+|τριμην\w*|тримесеч\w*|ceturksn\w*|ketvirt(?:is|cio|cius|ciai)"
)
_DECADES = re.compile(
    r"decades?|jahrzehnt\w*|decennie[sn]?|decenni[oau]?\w{0,2}|deceni\w*|dekad\w*|decada\w*|evtized\w*|desetlet\w*|desatroc\w*"
    r"|desetljec\w*|vuosikymmen\w*|aastakumne\w*|dziesieciolec\w*|artiond\w*|arti|δεκαετι\w*|десетилети\w*|desmitgad\w*"
    r"|desimtmet\w*"
)
_ONE = frozenset(
    "one ein eine einem einen einer eines un une una uno um uma een en ett et jeden jedna jedno jednoho jednom jednym"
    " jednej jednego jedne jednu jeden jedan jednog eden ena eno enega enem yksi yhden yhdessa uks uhe egy o unui viens viena vienu"
    " vienas vieno vienam един една едно ενας μια ενα ενος μιας".split()
)
_WITHIN = frozenset(
    "within for after in of over than during every last next past only under least most to before until lasts"
    " up than by and".split()
)
"""In front of `a year` they make it a stretch of time: `once a year` is none."""


def implied(tokens: Sequence[str], place: int, language: str) -> tuple[float, str | None] | None:
    """What the word at a place stands for: how many, and of what."""
    token = tokens[place]
    if token in _BOTH_FOLDED.get(language, ()):
        return 2.0, PAIR
    if _HALF_YEARS.fullmatch(token):
        return 6.0, "month"
    if _QUARTERS.fullmatch(token):
        return 3.0, "month"
    if _DECADES.fullmatch(token):
        return 10.0, "year"
    before = tokens[place - 1] if place > 0 else "."
    if not _counted_once(before, tokens[place - 2] if place > 1 else "."):
        return None
    time = unit(token, "", language)
    return (1.0, time) if time in TIMES else None


def _counted_once(before: str, further: str) -> bool:
    if before in ("a", "an"):
        return further in _WITHIN
    return before in _ONE


_BOTH_FOLDED = {language: frozenset(map(fold, row.split())) for language, row in _BOTH.items()}
_ARTICLES = frozenset("a an un une een ein eine einem en ett et of d l".split())
_HALF_TOO = {
    "en": "and", "fr": "et", "es": "y", "pt": "e", "it": "e", "cs": "a", "sk": "a", "nl": "en", "de": "und", "da": "og",
    "sv": "och", "ro": "si", "bg": "и", "el": "και", "hr": "i", "sl": "in", "pl": "i", "ga": "go",
}  # fmt: skip
_ONE_AND_HALF = frozenset(
    "anderthalb eineinhalb einundeinhalb anderhalf anderhalve poltora poltorej masfel puolitoista puolentoista poolteist"
    " pooleteise halvannet halvanden halvandet pusotra pusantro pusantru pusantros".split()
)


def half_too(tokens: Sequence[str], place: int, words: NumberWords, language: str) -> int | None:
    """The place behind `and a half` that begins at a place; None where none does."""
    if place >= len(tokens) or tokens[place] != _HALF_TOO.get(language):
        return None
    for step in range(place + 1, min(place + 3, len(tokens))):
        if words.fraction(tokens[step]) == 2:
            return step + 1
        if tokens[step] not in _ARTICLES:
            return None
    return None


def half_of(tokens: Sequence[str], place: int, language: str) -> str | None:
    """The unit that the half at a place is a half of: `half a year`."""
    for step in range(place + 1, min(place + 3, len(tokens))):
        time = unit(tokens[step], "", language)
        if (
            time in SIZES
            and time not in ("EUR", "cent")
            and (step == place + 1 or tokens[place + 1] in _ARTICLES - {"of", "l"})
        ):
            return time
        if tokens[step] not in _ARTICLES:
            return None
    return None


def year_and_half(tokens: Sequence[str], place: int, language: str) -> str | None:
    """The time of which the half at a place makes one and a half: `a year and a half`."""
    before = [token for token in tokens[max(0, place - 5) : place] if token not in ("a", "an")]
    if len(before) < 2 or before[-1] != _HALF_TOO.get(language) or language in ("cs", "sk"):
        return None
    time = unit(before[-2], "", language)
    counted = len(before) > 2 and before[-3][0].isdigit()
    return time if time in TIMES and not counted else None


def stands_for_time(token: str) -> bool:
    """True for a word that is a stretch of time whatever number it is made with: `Vierteljahr`."""
    return bool(_HALF_YEARS.fullmatch(token) or _QUARTERS.fullmatch(token))


def one_and_half(token: str) -> bool:
    """True for one and a half in one word."""
    return token in _ONE_AND_HALF


def all_implied(tokens: Sequence[str], language: str) -> Iterator[tuple[int, float, str | None]]:
    """All of what a text holds so, with the places."""
    for place in range(len(tokens)):
        if (found := implied(tokens, place, language)) is not None:
            yield place, *found
