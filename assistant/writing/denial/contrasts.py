"""Two sides held against each other, `A rather than B`, `A is dearer than B`: whether a sentence has exchanged them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from assistant.writing.denial.polarity_words import OPPOSITES
from assistant.writing.denial.statement_words import matcher
from corpus.facets import fold

if TYPE_CHECKING:
    from assistant.writing.meaning import Nearness

_CHOSEN = {
    "en": "rather than|instead of|and not|as opposed to|, not",
    "de": "und nicht|und kein(?:e[nmrs]?)?|statt|anstatt|anstelle|, nicht",
    "fr": "plutot que|au lieu d[eu']s?|et non(?: pas)?",
    "es": "en lugar del?|en vez del?|y no|mas bien que",
    "it": "anziche|invece (?:di|che)|invece del\\w*|e non|piuttosto che",
    "pl": "zamiast|a nie|anizeli",
    "nl": "in plaats van|en niet|en geen|liever dan",
    "pt": "em vez d[eo]s?|em lugar d[eo]s?|e nao",
    "sv": "i stallet for|och inte|och ingen|snarare an|hellre an",
    "cs": "misto|namisto|a nikoli|spise nez|a ne",
}
"""What stands between what is chosen and what is not; folded."""
_CORRECTED = {
    "en": ("not", "but"),
    "de": ("nicht|kein(?:e[nmrs]?)?", "sondern"),
    "fr": ("non|pas", "mais"),
    "es": ("no", "sino"),
    "it": ("non", "ma|bensi"),
    "pl": ("nie", "lecz|ale|tylko"),
    "nl": ("niet|geen", "maar"),
    "pt": ("nao", "mas"),
    "sv": ("inte|ingen|inget", "utan"),
    "cs": ("ne|nikoli|neni|nejsou", "nybrz|ale"),
}
"""In front of what is not chosen, and of what is."""
_RATHER = {
    "en": ("rather", "than"),
    "de": ("lieber|eher", "als"),
    "nl": ("liever|eerder", "dan"),
    "sv": ("hellre|snarare", "an"),
    "pl": ("raczej|wol\\w+", "niz"),
    "cs": ("radeji|spise", "nez"),
}
"""In front of what is chosen, and of what is not."""
_NARROWER = re.compile(
    r"(?:only|just|merely|nur|bloss|allein|seulement|solo|solamente|soltanto|tylko|alleen|apenas|bara|endast|jen|pouze)\b"
)
"""`not only` rejects nothing."""
_THAN = {
    "en": "than",
    "de": "als",
    "fr": "qu(?:e|')",
    "es": "que",
    "it": "del\\w*|di|che|dei",
    "pl": "niz",
    "nl": "dan",
    "pt": "(?:do )?que",
    "sv": "an",
    "cs": "nez",
}
_MEASURES = ("price", "amount")
"""Sorts of opposites that go together: what costs more is dearer."""
_SIDE = 6
"""Words of a side."""
_MOST = 6
"""Pairs of sides of a text that are looked at."""
_SHORT = 3
"""Words up to a comma: what is said of them follows behind it."""
_DEGREE = 4
"""Words in front of `than`, one of which is the degree."""
MARGIN, MARGIN_COMPARED = 0.12, 0.25
"""Points, of four, by which the sides must come nearer to each other's places than to their own; more for a comparison."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """What stands on either side; `degree` is 0 where the first is chosen, else 1 or -1: it is more, or less, than the other."""

    first: str
    second: str
    degree: int = 0


def exchanged(sentence: str, language: str, passages: Sequence[tuple[str, str]], nearness: Nearness) -> bool:
    """True where a sentence in `language` has the sides of passages, each a text and its language, in each other's place."""
    own = contrasts(sentence, language)
    theirs = [found for text, other in passages for found in contrasts(text, other)] if own else []
    return any(
        _exchanged(said, held, nearness) for said in own for held in theirs if bool(said.degree) == bool(held.degree)
    )


def _exchanged(said: Contrast, held: Contrast, nearness: Nearness) -> bool:
    straight = sum(nearness(said.first, [held.first])) + sum(nearness(said.second, [held.second]))
    crossed = sum(nearness(said.first, [held.second])) + sum(nearness(said.second, [held.first]))
    margin = MARGIN_COMPARED if said.degree else MARGIN
    return (straight - crossed if said.degree != held.degree else crossed - straight) > margin


@lru_cache(maxsize=512)
def contrasts(text: str, language: str) -> tuple[Contrast, ...]:
    """The pairs of sides of a text in `language` (ISO 639-1)."""
    if language not in _CHOSEN:
        return ()
    clauses = re.split(r"[.;:!?…\n]+", fold(text.replace("’", "'")))
    found = (each for clause in clauses for each in (*_chosen(clause, language), *_compared(clause, language)))
    return tuple(islice(found, _MOST))


def _chosen(clause: str, language: str) -> Iterator[Contrast]:
    for match in re.finditer(rf"\b(?:{_CHOSEN[language]})(?!\w)", clause):
        yield from _sides(clause[: match.start()], clause[match.end() :])
    if language in _RATHER:
        rather, than = _RATHER[language]
        for match in re.finditer(rf"\b(?:{rather}) (.{{3,90}}?) (?:{than}) ", clause):
            yield from _sides(match[1], clause[match.end() :])
    denial, but = _CORRECTED[language]
    for match in re.finditer(rf"\b(?:{denial}) (.{{3,60}}?),? \b(?:{but})\b", clause):
        if not _NARROWER.match(match[1]):
            yield from _sides(clause[match.end() :], match[1], behind=True)


def _sides(chosen: str, rejected: str, *, behind: bool = False, degree: int = 0) -> Iterator[Contrast]:
    """Of the words next to what parts them."""
    one, other = chosen.replace(",", " ").split(), rejected.split(",")[0].split()
    if degree and len(other) < _SHORT:
        other = rejected.replace(",", " ").split()
    first = one[:_SIDE] if behind else one[-_SIDE:]
    if first and other and not other[0][0].isdigit():  # `fewer than 20` names no second side
        yield Contrast(" ".join(first), " ".join(other[:_SIDE]), degree)


def _compared(clause: str, language: str) -> Iterator[Contrast]:
    for match in re.finditer(rf"(?<!\w)(?:{_THAN[language]})(?!\w)", clause):
        words = clause[: match.start()].split()
        places = {
            place: side
            for place in range(max(0, len(words) - _DEGREE), len(words))
            if (side := _degree(words[place], language))
        }
        if places:
            degree = 1
            for side in places.values():
                degree *= side
            yield from _sides(" ".join(words[: min(places)]), clause[match.end() :], degree=degree)


def _degree(word: str, language: str) -> int:
    """1 for a word that says more, -1 for one that says less, else 0."""
    for sort in _MEASURES:
        if language in OPPOSITES[sort]:
            one, other = (matcher(row) for row in OPPOSITES[sort][language])
            if one.fullmatch(word) or other.fullmatch(word):
                return 1 if one.fullmatch(word) else -1
    return 0
