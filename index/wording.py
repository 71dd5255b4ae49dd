"""The words of a text as a quotation is held against them: what typography alone changes is taken off, and each word
keeps its place.

Two wordings are the same where their forms are, one by one. Quotation marks, commas, dashes and blanks are no words; a
per cent sign, a currency, a sign before a number and a question mark are. Numbers keep their own marks: 24,4 is not 244.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

_BLANK = "[ \n\u00a0\u2007\u2009\u202f]"
_RAISED = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079"
_LETTER = rf"[^\W\d_{_RAISED}\u2080-\u2089]"
_WORDS = re.compile(
    rf"(?P<number>\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,]\d+)*)"
    rf"|(?P<raised>[{_RAISED}]+)"
    rf"|(?P<word>{_LETTER}(?:[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*{_LETTER})*[\u0300-\u036f]*)"
    r"|(?P<lowered>[\u2080-\u2089]+)"
    r"|(?P<sign>[%\u2030\u20ac$\u00a3\u00a5+<>=\u2265\u2264\u2260\u2248\u00b1\u00d7\u00f7\u00b0§&?]|(?<=\d)/(?=\d)|(?<![\w)])[-\u2212\u2013](?=\d))"
)
"""A number with its thousands (parted by blanks), a word, small figures, a sign that means something. Letters and figures of
one run are words of their own, so that CO2 and CO₂ are the same."""
_MINUS = "-\u2212\u2013"
_INVISIBLE = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
_LIST_MARK = re.compile(
    r"^[^\S\n]*(\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)|\d{1,2}\.(?=\s))|(?<=[;:])\s(\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\))",
    re.MULTILINE,
)
"""At the beginning of a line, or in brackets between the items of a list; behind a comma it is part of the sentence."""
_UNIT = 2
"""Letters: small raised figures behind so few are an exponent (m², km³), as they are behind a figure."""


@dataclass(frozen=True, slots=True)
class Wording:
    """`forms[i]` is what `text[spans[i][0]:spans[i][1]]` is compared by; `optional` names places of words that belong to
    the page and not to the sentence: calls of footnotes, marks of a list."""

    text: str
    forms: tuple[str, ...]
    spans: tuple[Span, ...]
    optional: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.forms)

    def only(self, places: Sequence[int]) -> Wording:
        """These words alone, in the order given, with their places in the same text."""
        optional = frozenset(new for new, place in enumerate(places) if place in self.optional)
        return Wording(self.text, tuple(self.forms[p] for p in places), tuple(self.spans[p] for p in places), optional)

    def slice(self, first: int, last: int) -> str:
        """The text from the word at `first` to the one before `last`."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""


@lru_cache(maxsize=65_536)
def form(word: str) -> str:
    """A word without what typography changes: capitals, ligatures, composed accents, invisible characters."""
    plain = unicodedata.normalize("NFKC", word.translate(_INVISIBLE)).casefold()
    return "".join(unicodedata.normalize("NFKC", plain).split())  # some single signs are normalised to several words


def wording(text: str, page: Iterable[Span] = ()) -> Wording:
    """The words of `text`. `page` are spans that belong to the page (calls of footnotes): their words are optional."""
    forms: list[str] = []
    spans: list[Span] = []
    raised: list[int] = []
    for found in _WORDS.finditer(text):
        sort = found.lastgroup
        shown = found.group()
        if sort == "number":
            shown = re.sub(_BLANK, "", shown)
        elif sort == "sign":
            shown = "-" if shown in _MINUS else shown
        elif sort == "raised":
            raised.append(len(forms))
        forms.append(form(shown))
        spans.append(found.span())
    aside = [*page, *(mark.span(mark.lastindex or 0) for mark in _LIST_MARK.finditer(text))]
    optional = {place for place in raised if _is_note(text, spans[place])} | within(spans, aside)
    return Wording(text, tuple(forms), tuple(spans), frozenset(optional))


def _is_note(text: str, span: Span) -> bool:
    """Small raised figures are the call of a note, but behind a figure or a unit."""
    before = text[max(0, span[0] - _UNIT - 1) : span[0]]
    letters = re.search(r"[^\W\d_]*$", before)
    return not before[-1:].isdigit() and (letters is None or not 0 < len(letters.group()) <= _UNIT)


def within(spans: Sequence[Span], aside: Sequence[Span]) -> set[int]:
    """Places of the words, whose spans rise, that lie within one of the spans aside, which do not overlap."""
    if not aside:
        return set()
    found: set[int] = set()
    ordered = sorted(aside)
    position = 0
    for place, (start, end) in enumerate(spans):
        while position < len(ordered) and ordered[position][1] <= start:
            position += 1
        if position < len(ordered) and ordered[position][0] <= start and end <= ordered[position][1]:
            found.add(place)
    return found
