"""Answers made of quotations only: what the passages say, word for word, and who says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.answers import Citation, Claim, Support
from assistant.frames import Frame
from corpus.model import Document, Kind, Person, Quotation, Role
from index.hits import Hit

_LIST_END = re.compile(r"[\s;,]*(?:\(\s?\d{1,3}\s?\)[\s;,]*)*$")
"""What ends an item of a list, and footnote calls before it: no part of the words worth quoting."""
MOST_CLAIMS = 4
"""Passages quoted in one answer: enough for a question that two or three points answer together, short enough to read."""
SCORE_BAND = 0.25
"""Passages whose score is further below the best one's are not quoted: they are about something else."""
LONGEST_QUOTE = 900


def quote_span(hit: Hit, document: Document) -> tuple[int, int, Quotation | None]:
    """The words to quote from a hit, `start:end` of the stored text, and the speech they belong to.

    Of a speech that the match touches, its words without the marks are quoted whole where they are not too long, since a
    sentence taken out of somebody's mouth should not end in the middle. Of everything else, the clauses that matched.
    """
    for quotation in document.quotations:
        touches = quotation.start < hit.match_end and hit.match_start < quotation.end
        inside = hit.start <= quotation.start and quotation.end <= hit.end
        if touches and inside and quotation.end - quotation.start <= LONGEST_QUOTE:
            return *_trimmed(document, quotation.start, quotation.end), quotation
    return *_trimmed(document, hit.match_start, hit.match_end), None


def _trimmed(document: Document, start: int, end: int) -> tuple[int, int]:
    """The span without a list's marks at its end; as it is where it holds nothing else."""
    words = document.text[start:end]
    return start, start + (len(_LIST_END.sub("", words)) or len(words))


def claims(hits: Sequence[tuple[Hit, Document]], frame: Frame) -> Iterator[tuple[Claim, Citation]]:
    """One claim and its citation for each passage worth quoting, best first; the same words are quoted once."""
    if not hits:
        return
    best = hits[0][0].score
    quoted: set[str] = set()
    for hit, document in hits:
        if len(quoted) == MOST_CLAIMS or hit.score < best - SCORE_BAND:
            return
        start, end, quotation = quote_span(hit, document)
        words = document.text[start:end]
        if words.casefold() in quoted:
            continue
        quoted.add(words.casefold())
        number = len(quoted)
        speaker = quotation.speaker if quotation is not None else None
        text = f"{introduction(hit, speaker, frame)}: {frame.quoted(words)}"
        yield Claim(text, (number,), Support.VERBATIM), Citation(number, hit, words, start, end)


def introduction(hit: Hit, speaker: Person | None, frame: Frame) -> str:
    """Who says it and in what: `The European Committee of the Regions (opinion, 2026-03-05, point 12)`."""
    about = hit.about
    place = ", ".join(
        part
        for part in (
            frame.kind(about.kind),
            about.date.isoformat() if about.date else "",
            frame.label(hit.passage.label, hit.passage.role),
            frame.invented if about.invented else "",
        )
        if part
    )
    if speaker is not None:
        return f"{speaker} ({place})"
    if hit.passage.role in (Role.PROPOSAL, Role.COMPARISON):
        return f"{frame.proposal} ({place})"
    if about.kind is Kind.RELEASE:
        return place[0].upper() + place[1:]
    return f"{frame.committee} ({place})"
