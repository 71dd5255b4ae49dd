"""The words of a passage that a sentence rests on: what a reader is to compare it with, and what its citation quotes."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.extractive import LONGEST_QUOTE
from assistant.quotation.exact import exact
from assistant.quotation.reading import read_quote
from assistant.writing.meaning import Nearness
from index.sentences import sentence_spans
from index.wording import Span, wording

MORE = 0.1
"""Points, of two, that a further sentence of the passage must say of it to be shown too."""
MOST = 3
"""Sentences or clauses of a passage, one behind the other, that one sentence may rest on."""


def grounds(sentence: str, text: str, nearness: Nearness | None) -> Span:
    """Where in `text` stand the words that `sentence` says again, `start:end`: these very words where they stand there, else as
    few whole sentences or clauses as say as much of it as any others do.

    Without `nearness` its words are counted. Of a text without a sentence all is meant.
    """
    held = wording(text)
    quote = read_quote(sentence)
    found = exact(quote, held) if len(quote) and len(held) else None
    if found is not None:
        return held.spans[found.first][0], held.spans[found.last - 1][1]
    spans = sentence_spans(text)
    if not spans:
        return 0, len(text)
    first, last = _chosen(sentence, text, spans, nearness)
    return spans[first][0], spans[last - 1][1]


def around(text: str, span: Span) -> Span:
    """The span with the sentence or clause in front of it and the one behind: what bears on it, such as `… disagrees with this`."""
    spans = sentence_spans(text)
    start = max((start for start, _ in spans if start < span[0]), default=span[0])
    end = min((end for _, end in spans if end > span[1]), default=span[1])
    return start, end


def clauses(text: str) -> list[str]:
    """What :func:`grounds` chooses from, to be read ahead."""
    return [text[start:end] for start, end in sentence_spans(text)]


def _chosen(sentence: str, text: str, spans: Sequence[Span], nearness: Nearness | None) -> tuple[int, int]:
    """The first of the spans and the one behind the last."""

    def said(first: int, last: int) -> float:
        parts = [text[start:end] for start, end in spans[first:last]]
        return sum(nearness(sentence, parts)) if nearness else _shared(sentence, parts)

    best = max(range(len(spans)), key=lambda place: said(place, place + 1))
    first, last, known = best, best + 1, said(best, best + 1)
    while last - first < MOST:
        wider = [
            (said(start, end), start, end)
            for start, end in ((first - 1, last), (first, last + 1))
            if start >= 0 and end <= len(spans) and spans[end - 1][1] - spans[start][0] <= LONGEST_QUOTE
        ]
        if not wider or max(wider)[0] < known + MORE:
            break
        known, first, last = max(wider)
    return first, last


def _shared(sentence: str, parts: Sequence[str]) -> float:
    """How many of a sentence's words the parts hold."""
    there = {form for part in parts for form in wording(part).forms}
    return float(sum(form in there for form in wording(sentence).forms))
