"""Pairs of opposite words, for sentences that stand word for word in a passage but for one word.

Only there do they mean anything: anywhere else, the opposite of a word may say the same of something else.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.writing.denial.antonyms_bg_to_el import BG_TO_EL
from assistant.writing.denial.antonyms_en_to_fr import EN_TO_FR
from assistant.writing.denial.antonyms_ga_to_lt import GA_TO_LT
from assistant.writing.denial.antonyms_lv_to_pt import LV_TO_PT
from assistant.writing.denial.antonyms_ro_to_sv import RO_TO_SV

ANTONYMS: dict[str, str] = {**BG_TO_EL, **EN_TO_FR, **GA_TO_LT, **LV_TO_PT, **RO_TO_SV}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""

_IRISH_PREFIX = re.compile(r"m(?=b)|g(?=c)|n(?=[dg])|bh(?=f)|b(?=p)|d(?=t)|t(?=s)|h(?=[aeiou])")
_IRISH_LENITION = re.compile(r"(?<=^[bcdfgmpst])h")


@lru_cache
def antonyms(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Both sides of each pair of opposites in `language` (ISO 639-1), to be matched in full."""
    pairs = (pair.split("/") for pair in ANTONYMS.get(language, "").split())
    return tuple((_side(one), _side(other)) for one, other in pairs)


def are_opposites(one: str, other: str, language: str) -> bool:
    """True where the folded words are on two sides of a pair of opposites in `language`, and nowhere on the same side."""
    ones, others = _sides(one, language), _sides(other, language)
    return any((pair, -side) in others for pair, side in ones) and ones.isdisjoint(others)


def has_opposite(word: str, language: str) -> bool:
    """True for a folded word that is on one side of a pair."""
    return bool(_sides(word, language))


@lru_cache(maxsize=16384)
def _sides(word: str, language: str) -> frozenset[tuple[int, int]]:
    """Pairs that a folded word belongs to, with its side."""
    forms = {word, _unmutated(word)} if language == "ga" else {word}
    return frozenset(
        (number, side)
        for number, sides in enumerate(antonyms(language))
        for side, pattern in zip((1, -1), sides, strict=True)
        if any(pattern.fullmatch(form) for form in forms)
    )


def _unmutated(word: str) -> str:
    """An Irish word without what the word in front of it does to its beginning: `mhead` -> `mead`, `gcead` -> `cead`."""
    if prefix := _IRISH_PREFIX.match(word):
        return word[prefix.end() :]
    return _IRISH_LENITION.sub("", word)


def _side(words: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word).replace(r"\*", r"\w*") for word in words.split(",")))
