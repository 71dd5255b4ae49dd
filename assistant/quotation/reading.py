"""What somebody sent as a quotation: its words, where it says that something was left out, and what it put in brackets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.quotation.negations import denies
from index.wording import Span, Wording, within, wording

_OMISSION = re.compile(r"[\[(<‹]\s{0,3}(?:…|\.\s?\.\s?\.)[.\s]{0,5}[\])>›]|…|\.\s?\.\s?\.(?:\s?\.)*")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_BRACKETS = re.compile(r"\[([^\[\]]{1,120})\]")
_NUMBER = r"\s?(?:\(\s?\d{1,3}\s?\)|\[\d{1,3}\])(?!\w)"
_NOTE = re.compile(rf"(?<=[^\W\d_]){_NUMBER}|(?<=[.,;:”’\"'»]){_NUMBER}")
"""The call of a footnote: a number in brackets behind a word or a mark, never behind another number (`Article 3 (2)`)."""
_BROKEN = re.compile(r"[-\u00ad\u2010\u2011\u00ac]\s+")
LONGEST_INSERTION = 3
"""Words in a bracket that clarify; more of them say something of their own."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation as it was sent.

    `gaps` are places in `words` before which something may be left out; `inserted` are words in brackets, which the one who
    quotes has put in; `broken` are places of words that a line's end may have parted from the next one.
    """

    words: Wording
    gaps: frozenset[int] = frozenset()
    inserted: frozenset[int] = frozenset()
    broken: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.words)

    def without_first(self, count: int) -> Quote:
        """The quotation without its first words: without a lead-in."""
        words = self.words.only(range(count, len(self.words)))
        return Quote(words, _moved(self.gaps, count), _moved(self.inserted, count), _moved(self.broken, count))

    def parts(self, leave_out: frozenset[int]) -> list[list[int]]:
        """Places of the words between omissions and insertions, without those in `leave_out`."""
        found: list[list[int]] = [[]]
        for place in range(len(self.words)):
            if place in self.gaps or place in self.inserted:
                found.append([])
            if place not in self.inserted and place not in leave_out:
                found[-1].append(place)
        return [part for part in found if part]


def read_quote(text: str) -> Quote:
    """The quotation in `text`; its outer quotation marks, where there are any, are no words.

    A bracket that denies (`[not]`) is no help for the reader: its words are held against the source like any other.
    """
    notes = [found.span() for found in _NOTE.finditer(text)]
    brackets = _brackets(text, notes)
    omissions = [found.span() for found in _OMISSION.finditer(text)]
    said = _without(wording(text, notes), [*omissions, *(found.span() for found in _TAG.finditer(text))])
    words, inserted = _inserted(_joined_initials(said, brackets), brackets)
    gaps = {_place_after(words, end) for _, end in omissions}
    spans = words.spans
    broken = {
        place for place in range(len(words) - 1) if _BROKEN.fullmatch(text[spans[place][1] : spans[place + 1][0]])
    }
    inner = frozenset(gaps - {0, len(words)})
    return Quote(words, inner, frozenset(inserted), frozenset(broken))


def _brackets(text: str, notes: Sequence[Span]) -> list[Span]:
    found = [found.span() for found in _BRACKETS.finditer(text) if not _OMISSION.fullmatch(found.group())]
    calls = {end for _, end in notes}  # a call may begin with the blank before its bracket
    found = [span for span in found if span[1] not in calls]
    return [span for span in found if _is_help(text[slice(*span)])]


def _is_help(bracket: str) -> bool:
    """True for a letter, and for a few words none of which denies in any language (those of two letters mean too much)."""
    forms = wording(bracket).forms
    return len(bracket) == 3 or (
        len(forms) <= LONGEST_INSERTION and not denies(form for form in forms if len(form) > 2)
    )


def _without(words: Wording, spans: Sequence[Span]) -> Wording:
    """The words without those in spans that are no part of the sentence: marks of omission, HTML tags."""
    left_out = within(words.spans, spans)
    return words.only([place for place in range(len(words)) if place not in left_out])


def _inserted(words: Wording, brackets: list[Span]) -> tuple[Wording, set[int]]:
    inside = within(words.spans, brackets)
    return replace(words, optional=words.optional - inside), inside


def _joined_initials(words: Wording, brackets: list[Span]) -> Wording:
    """`[T]he` as one word: a bracket around a first letter says that it was another one's capital."""
    opened = {opening: closing for opening, closing in brackets if closing - opening == 3}
    forms, spans, kept = list(words.forms), list(words.spans), []
    for place, (start, end) in enumerate(spans):
        follows = place + 1 < len(spans) and spans[place + 1][0] == end + 1
        if follows and opened.get(start - 1) == end + 1:
            forms[place + 1] = forms[place] + forms[place + 1]
            spans[place + 1] = (start - 1, spans[place + 1][1])
        else:
            kept.append(place)
    return replace(words, forms=tuple(forms), spans=tuple(spans)).only(kept)


def _place_after(words: Wording, position: int) -> int:
    return bisect_left(words.spans, (position, 0))


def _moved(places: frozenset[int], count: int) -> frozenset[int]:
    return frozenset(place - count for place in places if place >= count)
