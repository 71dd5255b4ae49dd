"""Sentence and clause ends in the Committee's texts, as spans: nothing is copied, nothing is lost.

A point of an opinion is one long predicate whose demands are parted by semicolons, so a semicolon ends a clause here.
"""

from __future__ import annotations

import re

_END = re.compile(
    r"(?P<mark>[.!?…]+|;)(?P<close>(?:[’”“‘\"'«)\]]|\s?»)*(?:\s?\(\s?\d{1,3}\s?\))?)(?P<gap>\s+)|(?P<line>\n)"
)
_ABBREVIATIONS = (
    r"[^\W\d_]|No|Nos|Nr|Art|Abs|Ziff|Ziffer|Dr|Mr|Mrs|Ms|Prof|St|Cllr|Mme|Mlle|MM|p|pp|vol|ed|cf|vgl|z|bzw|usw|ca|etc|e\.g|i\.e"
    r"|z\.\s?B|d\.\s?h|p\. ?ex|par|para|al|Sr|Sra|Dott|Avv|nr|art|ust|poz|tzv|resp|odst|tel|Tel|approx|incl|inkl"
)
"""A single letter is an initial."""
_ABBREVIATION = re.compile(rf"(?:^|[\s(«“„\"])(?:{_ABBREVIATIONS})$")
_ORDINAL = re.compile(r"(?:^|\s)\d{1,4}$")


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each sentence or clause of `text`, in order, surrounding white space left out.

    Not an end: an abbreviation's or initial's full stop, a full stop after a number that a small letter or digit follows
    (`1. Januar`, `Art. 5`), any mark that a small letter follows where it is not a semicolon.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match["line"] is None and not _ends(text, match):
            continue
        end = match.start() if match["line"] is not None else match.start("gap")
        _add(spans, text, start, end)
        start = match.end()
    _add(spans, text, start, len(text))
    return spans


def _ends(text: str, match: re.Match[str]) -> bool:
    if match["mark"] == ";":
        return True
    following = text[match.end() :].lstrip("‘“„«\"'([")[:1]
    if following.islower() or not following:
        return not following
    before = text[max(0, match.start() - 12) : match.start()]
    abbreviated = _ABBREVIATION.search(before) or (_ORDINAL.search(before) and not match["close"])
    return match["mark"] != "." or not abbreviated


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    if words.strip():
        spans.append((start + left, start + len(words.rstrip())))
