"""Footnote calls in a text that does not mark them: found by their numbers, in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.parsing.lines import CALL, Line

_BRACKET = re.compile(r"(?<=\S)(?P<space>\s*)\((?P<inner>\s?)(?P<number>\*?\d{1,3})\s?\)")
_REFERRING = re.compile(
    r"(?:\d|\b(?:and|or|to|point|points|paragraph|paragraphs|und|bis|Absatz|Nummer|et|ou|point|paragraphe|apartado|y|e|i|lit\.))$",
    re.IGNORECASE,
)
"""What stands before a number in brackets that is part of a reference: `Article 4(1) and (2)`, `paragraph (3)`."""


def mark_calls(lines: Sequence[Line], notes: Sequence[Line]) -> list[Line]:
    """`lines` with :data:`CALL` before each footnote's call: the first `(1)`, after it the first `(2)`, and so on.

    A call is printed as its note's own mark is (`( 1 )` or `(1)`); a number at a line's start or in a reference is none.
    Notes whose call is not found stay without one.
    """
    marked = list(lines)
    position, offset = 0, 0
    for note in notes:
        for index in range(position, len(marked)):
            found = _find(marked[index].text, note.number, offset if index == position else 0)
            if found is not None:
                text = marked[index].text
                marked[index] = replace(marked[index], text=text[:found] + CALL + text[found:])
                position, offset = index, found + len(CALL) + 1
                break
    return marked


def _find(text: str, mark: str, offset: int) -> int | None:
    number, spaced = mark.strip("() "), mark.startswith("( ")
    if f"{number} )" not in text and f"{number})" not in text:
        return None
    for match in _BRACKET.finditer(text, offset):
        before = text[max(0, match.start() - 12) : match.start()]
        if match["number"] != number or bool(match["inner"]) != spaced:
            continue
        if spaced or not _REFERRING.search(before):  # no reference is printed `4( 1 )`
            return match.start() + len(match["space"])
    return None
