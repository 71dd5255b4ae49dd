"""From ranked candidates to what a reader is shown: one result for each thing they would cite, in their language."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from corpus.catalogue import Catalogue
from corpus.model import Description, DocumentId, Passage, PassageId, Role
from corpus.numbers import number_of
from index.hits import SHOWN_CHARACTERS, Hit
from index.ranking import Candidate

Passages = Mapping[PassageId, tuple[Description, Passage, str]]
"""Of each passage the catalogue holds: its document, the passage, its text."""

MOST_OF_ONE = 0.7
"""So much of the results may come from one document that was not asked for, before those of others go first."""
LONGEST_HEADING = 120
"""Characters of a line that can be the heading of an amendment's column."""
_AMENDED = frozenset({Role.AMENDMENT, Role.PROPOSAL, Role.COMPARISON, Role.REASON})
"""Parts of an amendment: cited as one, so shown as one."""


def first_results(
    candidates: Sequence[Candidate], found: Passages, language: str, k: int, asked_for: Collection[DocumentId]
) -> list[Hit]:
    """The first `k` different things, best first; a passage the catalogue no longer holds is passed over.

    Parts of an amendment and repeated words within a document count as one thing, and so do the language versions of
    a passage: that in the reader's `language` is shown, where it is among the candidates. Documents in `asked_for` may
    fill the whole list, others MOST_OF_ONE of it as long as there is something else.
    """
    hits = list(_different(candidates, found, language))
    most, held = max(1, math.ceil(MOST_OF_ONE * k)), Counter[DocumentId]()
    first: list[Hit] = []
    later: list[Hit] = []
    for hit in hits:
        held[hit.about.id] += 1
        (first if held[hit.about.id] <= most or hit.about.id in asked_for else later).append(hit)
    shown = (first + later)[:k]
    scores = accumulate((hit.score for hit in shown), min)  # results put back must not seem better than those before
    return [replace(hit, score=score) for hit, score in zip(shown, scores, strict=True)]


def _different(candidates: Sequence[Candidate], found: Passages, language: str) -> Iterator[Hit]:
    order: dict[int, Hit] = {}
    seen: set[tuple[str, str]] = set()
    versions: dict[tuple[str, str, str], int] = {}
    of_document = Counter(found[one.passage_id][0].id for one in candidates if one.passage_id in found)
    for candidate in candidates:
        if candidate.passage_id not in found:
            continue
        about, passage, text = found[candidate.passage_id]
        # What only repeats the words of another thing is passed over; the other parts of its own thing are not.
        keys = {(about.id, passage.label)}
        if of_document[about.id] > 1:
            keys.add((about.id, re.sub(r"\W+", " ", text.casefold()).strip()))
        version = _version(about, passage)
        earlier = versions.get(version) if version else None
        if not keys & seen:
            hit = _hit(about, passage, text, candidate)
            if earlier is None or order[earlier].about.language == about.language:
                place = len(order)
                order[place] = hit
                if version:
                    versions.setdefault(version, place)
            elif about.language == language:
                order[earlier] = replace(hit, score=order[earlier].score)
            seen |= keys
    yield from order.values()


def thing_of(about: Description, passage: Passage) -> tuple[str, str]:
    """What a reader would cite as one: a document's label, in whatever language."""
    version = _version(about, passage)
    return ("/".join(version[:2]), version[2]) if version else (about.id, passage.label)


def _version(about: Description, passage: Passage) -> tuple[str, str, str] | None:
    """What the language versions of a passage have in common; None where the document has no number."""
    number = about.celex or number_of(about) or about.number
    return (number, about.kind.value, passage.label) if number else None


def _hit(about: Description, passage: Passage, text: str, candidate: Candidate) -> Hit:
    start, end = shown_span(passage.start, passage.end, candidate.best)
    words = text[start - passage.start : end - passage.start]
    match_start, match_end = max(start, candidate.best[0]), min(end, candidate.best[1])
    if match_start >= match_end:  # the document has changed since it was indexed: its pieces stand elsewhere now
        match_start, match_end = start, end
    return Hit(about, passage, words, start, end, candidate.score, match_start, match_end)


def shown_span(start: int, end: int, best: tuple[int, int]) -> tuple[int, int]:
    """The part of a passage `start:end` that is shown: all of it, or SHOWN_CHARACTERS around the piece that matched."""
    if end - start <= SHOWN_CHARACTERS:
        return start, end
    middle = (best[0] + best[1]) // 2
    from_start = min(max(start, middle - SHOWN_CHARACTERS // 2), end - SHOWN_CHARACTERS)
    return from_start, from_start + SHOWN_CHARACTERS


def whole_amendment(hit: Hit, catalogue: Catalogue) -> Hit:
    """The hit with the other parts of its amendment, each with the heading of its column, as far as there is room.

    Someone who finds a wording wants its reason too, and the other way round. Other hits stay as they are.
    """
    if hit.passage.role not in _AMENDED or (hit.start, hit.end) != (hit.passage.start, hit.passage.end):
        return hit
    around = catalogue.within(hit.about.id, hit.end - SHOWN_CHARACTERS, hit.start + SHOWN_CHARACTERS)
    start, end = _together(hit.passage, around)
    if (start, end) == (hit.start, hit.end):
        return hit
    first = next(part for part in around if part.start == start)
    headed = _with_heading(hit.about.id, first, catalogue, end)
    if headed is None and first.role is Role.PROPOSAL:  # never without the words that say whose wording it is
        own = {hit.passage.id} | {part.id for part in around if part.role is not Role.PROPOSAL}
        first = next(part for part in around if part.start >= start and part.id in own)
        headed = _with_heading(hit.about.id, first, catalogue, end) or first.start
    start = start if headed is None else headed
    return replace(hit, text=catalogue.text(hit.about.id, start, end), start=start, end=end)


def _with_heading(document_id: str, part: Passage, catalogue: Catalogue, end: int) -> int | None:
    """Where the line before a part begins, the heading of its column; None without such a line, or room for it up to `end`."""
    offset = max(0, part.start - LONGEST_HEADING)
    before = catalogue.text(document_id, offset, part.start)
    heading = before.rstrip().rpartition("\n")[2]
    if not heading or "\n" not in before.rstrip() or len(before.rstrip()) == len(before):
        return None
    start = offset + len(before.rstrip()) - len(heading)
    return start if end - start <= SHOWN_CHARACTERS else None


def _together(passage: Passage, around: Sequence[Passage]) -> tuple[int, int]:
    """The span of a part of an amendment and the parts next to it, those after it first, as far as there is room.

    A label alone does not tell: an annex may number its amendments from 1 again.
    """

    def belongs(other: Passage) -> bool:
        return other.label == passage.label and other.role in _AMENDED

    start, end = passage.start, passage.end
    for part in takewhile(belongs, (other for other in around if other.start >= passage.end)):
        end = part.end if part.end - start <= SHOWN_CHARACTERS else end
    for part in takewhile(belongs, (other for other in reversed(around) if other.end <= passage.start)):
        start = part.start if end - part.start <= SHOWN_CHARACTERS else start
    return start, end
