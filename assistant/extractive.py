"""Answers made of quotations only: what the passages say, word for word, and who says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.answers import Answer, Citation, Claim, Support
from assistant.frames import Frame, frame
from corpus.model import DocumentId, Kind, Person, Quotation, Role
from index.hits import Hit

_LIST_END = re.compile(r"[\s;,]*(?:\(\s?\d{1,3}\s?\)[\s;,]*)*$")
"""What ends an item of a list, and footnote calls before it: no part of the words worth quoting."""
MOST_CLAIMS = 4
"""Passages quoted in one answer: enough for a question that two or three points answer together, short enough to read."""
SCORE_BAND = 0.25
"""Passages whose score is further below the best one's are not quoted: they are about something else."""
LONGEST_QUOTE = 900

Speeches = Mapping[DocumentId, Sequence[Quotation]]
"""Of each document the speeches that it quotes."""


def quote_span(hit: Hit, speeches: Iterable[Quotation]) -> tuple[int, int, Quotation | None]:
    """The words to quote from a hit, `start:end` of the stored text, and which of its document's speeches they belong to.

    Of a speech that the match touches, its words without the marks are quoted whole where they are not too long, since a
    sentence taken out of somebody's mouth should not end in the middle. Of everything else, the clauses that matched.
    """
    for quotation in speeches:
        touches = quotation.start < hit.match_end and hit.match_start < quotation.end
        inside = hit.start <= quotation.start and quotation.end <= hit.end
        if touches and inside and quotation.end - quotation.start <= LONGEST_QUOTE:
            return *_trimmed(hit, quotation.start, quotation.end), quotation
    return *_trimmed(hit, hit.match_start, hit.match_end), None


def words_of(hit: Hit, start: int, end: int) -> str:
    """The slice `start:end` of the stored text, which lies within the hit."""
    return hit.text[start - hit.start : end - hit.start]


def _trimmed(hit: Hit, start: int, end: int) -> tuple[int, int]:
    """The span without a list's marks at its end; as it is where it holds nothing else."""
    words = words_of(hit, start, end)
    return start, start + (len(_LIST_END.sub("", words)) or len(words))


def claims(hits: Sequence[Hit], speeches: Speeches, words: Frame) -> Iterator[tuple[Claim, Citation]]:
    """One claim and its citation for each passage worth quoting: the documents in the order of their best passages, each
    one's passages in the order of its text. Who drafted a document is told once."""
    named: set[DocumentId] = set()
    for number, hit in enumerate(_worth_quoting(hits, speeches), start=1):
        start, end, quotation = quote_span(hit, speeches.get(hit.about.id, ()))
        quote = words_of(hit, start, end)
        speaker = quotation.speaker if quotation is not None else None
        said = introduction(hit, speaker, words, drafters=hit.about.id not in named)
        named.add(hit.about.id)
        yield (
            Claim(f"{said}: {words.quoted(quote)}", (number,), Support.VERBATIM),
            Citation(number, hit, quote, start, end),
        )


def _worth_quoting(hits: Sequence[Hit], speeches: Speeches) -> list[Hit]:
    """The best passages, the same words once."""
    best = hits[0].score if hits else 0.0
    chosen: dict[str, Hit] = {}
    for hit in hits:
        if len(chosen) == MOST_CLAIMS or hit.score < best - SCORE_BAND:
            break
        start, end, _ = quote_span(hit, speeches.get(hit.about.id, ()))
        chosen.setdefault(words_of(hit, start, end).casefold(), hit)
    order = list(dict.fromkeys(hit.about.id for hit in chosen.values()))
    return sorted(chosen.values(), key=lambda hit: (order.index(hit.about.id), hit.match_start))


def extractive(begun: Answer, hits: Sequence[Hit], speeches: Speeches) -> Iterator[Answer]:
    """The answer as it grows from `begun`, claim by claim."""
    answer = begun
    for claim, citation in claims(hits, speeches, frame(begun.language)):
        text = f"{answer.text}\n\n{claim.text} [{citation.n}]".strip()
        answer = replace(answer, text=text, claims=(*answer.claims, claim), citations=(*answer.citations, citation))
        yield answer


def introduction(hit: Hit, speaker: Person | None, frame: Frame, *, drafters: bool = True) -> str:
    """Who says it and in what: `The European Committee of the Regions (opinion, 2026-03-05, rapporteur: Ada Ek, point 12)`."""
    about = hit.about
    names = ", ".join(rapporteur.person.name for rapporteur in about.rapporteurs) if drafters else ""
    place = ", ".join(
        part
        for part in (
            frame.kind(about.kind),
            about.date.isoformat() if about.date else "",
            f"{frame.rapporteur}: {names}" if names else "",
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
