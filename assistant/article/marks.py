"""The stretches of an article that stand between quotation marks, in the typography of all 24 official languages.

The same sign opens in one language and closes in another (`„a“`, `“a”`, `”a”`, `»a«`, `«a»`): what it does is told by what
stands beside it and by what is open. The outer marks count; what they hold, other marks included, is quoted as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.article.paragraphs import Paragraph

_SIGN = re.compile(r"(?P<noise>[„“”‟«»‹›‚‘’‛'\"`]{7,})|,,|''|``|<<|>>|[„“”‟«»‹›‚‘’‛'\"]")
_TYPED = {",,": "„", "''": '"', "``": "“", "<<": "«", ">>": "»", "‟": "“", "‛": "‘"}
_CLOSED_BY = {
    "„": "“”\"„", "“": "”“\"", "”": "”", '"': '"”', "«": "»", "»": "«»",
    "‹": "›", "›": "‹›", "‚": "‘’'", "‘": "’'", "’": "’", "'": "'’",
}  # fmt: skip
"""Sign that opens -> signs that may close it, the usual ones first."""
_SINGLE = frozenset("‚‘’'")
_OPENS_ONLY = frozenset("„‚")
_SPACED = frozenset('«»‹›„“”"')
_BESIDE_OPENING = frozenset("([{-–—/*_¿¡>:„“«‹‚‘’'\"”»›|")
_BEHIND_CLOSING = frozenset(")]},.;:!?…-–—*_”“»›’'\"/")
_SHORTENED = re.compile(r"['’‘](?:\d\ds?\b|[stnmkr]\b|em\b|tis\b|twas\b|cause\b|n\b)", re.IGNORECASE)
"""An apostrophe in front of a word: `’90s`, `'s avonds`, `’t`, `'em`."""
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Span:
    """What stands between two marks, `start` to `end`, white space left out.

    `opening` and `closing` are where the marks themselves begin and end. `goes_on` is true where the speech continues in
    the next paragraph, which opens anew.
    """

    start: int
    end: int
    opening: int
    closing: int
    goes_on: bool = False


class _Sign(NamedTuple):
    """A mark and what it can do in its place. (A tuple: hostile articles have 100,000 of them.)"""

    at: int
    after: int
    kind: str
    opens: bool
    closes: bool
    sure: bool
    """True where it could not as well be an apostrophe or a measure."""


def spans(article: str, found: Sequence[Paragraph]) -> list[Span]:
    """The quoted stretches of all paragraphs, in order; none lies in another.

    A mark that is not closed reaches to the end of its paragraph, or to the closing mark in the next one where that mark
    closes nothing else. Single marks that are not closed are apostrophes.
    """
    result: list[Span] = []
    left_open: tuple[int, _Sign] | None = None
    for paragraph in found:
        signs = _paired_singles(_signs(article, paragraph))
        if left_open is not None and signs:
            signs = _taken_up(article, paragraph, signs, left_open, result)
        left_open = None
        if paragraph.block and not (signs and signs[0].at == paragraph.start and signs[0].opens):
            result.append(Span(paragraph.start, paragraph.end, paragraph.start, paragraph.end))
            continue
        unclosed = _outer(article, signs, result)
        if unclosed is not None:
            result.append(_span(article, unclosed, paragraph.end, paragraph.end))
            left_open = (len(result) - 1, unclosed)
    return result


def _taken_up(
    article: str, paragraph: Paragraph, signs: list[_Sign], left_open: tuple[int, _Sign], result: list[Span]
) -> list[_Sign]:
    """The signs left to read in a paragraph that follows one with an open mark."""
    position, opened = left_open
    first, before = signs[0], result[position]
    again = first.kind == opened.kind or (opened.kind == "«" and first.kind == "»")
    if first.at == paragraph.start and again:
        result[position] = Span(before.start, before.end, before.opening, before.closing, goes_on=True)
        return [_Sign(first.at, first.after, opened.kind, True, False, True), *signs[1:]]
    if first.kind in _CLOSED_BY[opened.kind] and first.closes and not first.opens:
        result[position] = _span(article, opened, first.at, first.after)
        return signs[1:]
    return signs


def _outer(article: str, signs: Sequence[_Sign], result: list[Span]) -> _Sign | None:
    """Adds the outer quotations among `signs`; returns the outer mark that is left open, if any."""
    stack: list[_Sign] = []
    for position, sign in enumerate(signs):
        depth = _closed(stack, sign, signs, position)
        if depth is not None:
            if depth == 0:
                result.append(_span(article, stack[0], sign.at, sign.after))
            del stack[depth:]
        elif sign.opens and len(stack) < _DEEPEST:
            stack.append(sign)
    return stack[0] if stack else None


def _closed(stack: Sequence[_Sign], sign: _Sign, signs: Sequence[_Sign], position: int) -> int | None:
    """How deep in the stack the mark stands that `sign` closes; None where it closes none."""
    if not sign.closes or not stack:
        return None
    following = signs[position + 1] if position + 1 < len(signs) else None
    measure = sign.kind == '"' and not sign.sure and following is not None and following.kind == sign.kind
    if measure and following is not None and following.closes and not following.opens:
        return None  # `"a 19" screen", he said`
    usual = [depth for depth, opened in enumerate(stack) if sign.kind in _CLOSED_BY[opened.kind][:2]]
    other = [depth for depth, opened in enumerate(stack) if sign.kind in _CLOSED_BY[opened.kind]]
    if sign.opens and other and other[-1] != len(stack) - 1:
        return None
    candidates = usual or other
    return candidates[-1] if candidates else None


def _span(article: str, opened: _Sign, end: int, closing: int) -> Span:
    text = article[opened.after : end]
    start = opened.after + len(text) - len(text.lstrip())
    return Span(start, max(start, start + len(text.strip())), opened.at, closing)


def _signs(article: str, paragraph: Paragraph) -> list[_Sign]:
    return [
        sign
        for match in _SIGN.finditer(article, paragraph.start, paragraph.end)
        if match["noise"] is None and (sign := _sign(article, paragraph, match)) is not None
    ]


def _sign(article: str, paragraph: Paragraph, match: re.Match[str]) -> _Sign | None:
    """What a sign does in its place; None where it is an apostrophe or stands alone."""
    kind = _TYPED.get(match[0], match[0])
    before = article[match.start() - 1] if match.start() > paragraph.start else ""
    after = article[match.end()] if match.end() < paragraph.end else ""
    if match[0] == ",," and not (after.isalpha() and not before.isalnum()):
        return None
    if kind in _SINGLE and (before.isalnum() and after.isalnum()):
        return None
    free_before = not before or before.isspace() or before in _BESIDE_OPENING
    free_after = not after or after.isspace() or after in _BEHIND_CLOSING
    opens = free_before and bool(after) and not (after.isspace() and kind not in _SPACED) and after not in ".,;:!?)]}"
    closes = free_after and bool(before) and not before.isspace()
    if opens and after.isspace():  # `« a »`: the sign that leans on neither side does what is needed
        opens = free_before and kind in _SPACED
    if kind in _SPACED and before.isspace() and free_after:
        closes = True
    if kind in _OPENS_ONLY:
        opens, closes = bool(after), False
    if kind in _SINGLE and opens and _SHORTENED.match(article, match.start()):
        return None
    opens = opens and not (kind == '"' and before.isdigit())
    if not (opens or closes):
        return _unplaced(match, kind, after)
    sure = not before.isdigit() if kind == '"' else before in ".,!?…»”" or after in ".,;:!?…)"
    return _Sign(match.start(), match.end(), kind, opens, closes, sure)


def _unplaced(match: re.Match[str], kind: str, after: str) -> _Sign | None:
    """A mark between two letters: `word“next`, where somebody forgot a space. Straight and single ones are measures."""
    if kind in _SINGLE or kind == '"' or not after:
        return None
    return _Sign(match.start(), match.end(), kind, kind in "„“«", kind in "”»", False)


def _paired_singles(signs: list[_Sign]) -> list[_Sign]:
    """Leaves of the single marks only those that pair: an apostrophe at a word's end closes nothing if a surer one follows."""
    kept: list[_Sign] = []
    opened: _Sign | None = None
    closing: _Sign | None = None
    for sign in signs:
        if sign.kind not in _SINGLE:
            kept.append(sign)
        elif sign.opens and (opened is None or not sign.closes):
            kept.extend(_pair(opened, closing))
            opened, closing = sign, None
        elif opened is not None and sign.closes and sign.kind in _CLOSED_BY[opened.kind]:
            closing = sign if closing is None or (sign.sure and not closing.sure) else closing
    kept.extend(_pair(opened, closing))
    return sorted(kept, key=lambda sign: sign.at)


def _pair(opened: _Sign | None, closing: _Sign | None) -> list[_Sign]:
    if opened is None or closing is None:
        return []
    return [
        _Sign(opened.at, opened.after, opened.kind, True, False, True),
        _Sign(closing.at, closing.after, closing.kind, False, True, True),
    ]
