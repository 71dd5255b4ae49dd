"""Since, from and after a year, or before, until and by it: whether a sentence turns round what its passages say of the year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from assistant.writing.denial.statement_words import read_words
from corpus.facets import fold

LATE, EARLY = 1, -1
_FRONT = {
    # Folded words in front of a year (`_` for a blank), in all languages: it is so from then on, or up to then.
    LATE: "since from after as_of as_from starting ab seit nach a_partir_de a_partir_du depuis apres a_compter_de desde despues_de"
    " a_partir_do dal a_partire_dal dopo_il dopo od po vanaf sinds na fran_och_med fran efter sedan fra siden incepand_cu din_anul"
    " dupa από μετα_το μετα απο_το απο след от nakon kopš kops pec no nuo po minn wara o i_ndiaidh",
    EARLY: "before until till by prior_to vor bis bis_zu bis_zum avant jusqu_en jusqu_a d_ici_a d_ici antes_de hasta ate antes_do"
    " prima_del entro_il entro fino_al przed do voor tot uiterlijk tegen fore innan till_och_med senast for inden til inainte_de"
    " pana_in pana_la πριν_από πριν_απο πριν εως εως_το μεχρι μεχρι_το преди до pred prije pirms lidz pries iki qabel sa roimh"
    " faoi faoin",
}
_BEHIND = {
    LATE: "alates lahtien jalkeen utan ota kezdve parast",
    EARLY: "elott ig ennen enne",
}
_BETWEEN = frozenset(
    "the year 1 1st january januar janvier de enero gennaio stycznia januari ledna jahr jahre jahres dem l annee el ano il lo roku"
    " roka rokom rokem r godine godinom godina leta letom jaar aar ar aret anul an το ετος година на gada gadu metu is sena bliana"
    " den am zum vuotta vuoden aasta".split()
)
"""What may stand between such a word and its year."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"[.;:!?(,]")
_REACH, _NEAR = 40, 2
"""Characters on either side of a year that are looked at, and words behind it that tell."""


def turned_years(text: str, language: str, passages: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The years that a sentence in `language` (ISO 639-1) has at the end of something where its passages, each a text and its
    language, have them at its beginning only, or the other way round. Of a sentence that denies something nothing is told."""
    own = _sides(text)
    if not own or read_words(text, language).denials:
        return
    held = [_sides(words) for words, _ in passages]
    for year, sides in own.items():
        theirs = [side for found in held for side in found.get(year, [])]
        if theirs and set(sides) in ({LATE}, {EARLY}) and set(theirs) == {-sides[0]}:
            yield str(year)


def _sides(text: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    plain = fold(text)
    for match in _YEAR.finditer(plain):
        found.setdefault(int(match[0]), []).append(_side(plain, *match.span()))
    return found


def _side(text: str, start: int, end: int) -> int:
    """LATE or EARLY of the year at `start:end` of a folded text; 0 where neither is said."""
    front = _WORD.findall(_STOP.split(text[max(0, start - _REACH) : start])[-1])
    behind = set(_WORD.findall(_STOP.split(text[end : end + _REACH])[0])[:_NEAR])
    for side in (LATE, EARLY):
        if not _behind(side).isdisjoint(behind):
            return side
    while front:
        for side in (LATE, EARLY):
            if any(front[-len(words) :] == words for words in _phrases(side)):
                return side
        if front.pop() not in _BETWEEN:
            return 0
    return 0


@cache
def _phrases(side: int) -> tuple[list[str], ...]:
    return tuple(fold(entry).split("_") for entry in _FRONT[side].split())


@cache
def _behind(side: int) -> frozenset[str]:
    return frozenset(_BEHIND[side].split())
