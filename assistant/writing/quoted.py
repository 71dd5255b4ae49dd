"""What a sentence gives between quotation marks, held against its sources: word for word, mended, or no quotation at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.article.marks import Span, spans
from assistant.article.paragraphs import Paragraph
from assistant.quotation.alignment import Alignment, align
from assistant.quotation.exact import exact
from assistant.quotation.reading import Quote, read_quote
from index.wording import Wording, wording

FEWEST_WORDS = 2
"""A single word in marks is a term."""
MEANT = 0.7
"""Share of the words of a quotation that stand in one place in their order, from which it is clear what is meant."""
FEWEST_SAME = 3
MOST_WORDS = 120
"""Of a quotation that is aligned: a bound to the time it takes."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A sentence whose quotations are all genuine, and the words that were none."""

    text: str
    invented: tuple[str, ...]
    quotes: bool
    """True where words of a source are quoted."""


def mended(sentence: str, sources: Sequence[Wording], titles: Sequence[str]) -> Mended:
    """The sentence with altered quotations put right, and without the marks around those that stand in no source.

    `titles` may stand between marks too.
    """
    allowed = [*sources, *map(wording, titles)]
    invented: list[str] = []
    quotes = False
    for span in reversed(spans(sentence, [Paragraph(0, len(sentence))])):
        words = sentence[span.start : span.end]
        quote = read_quote(words)
        if len(quote) < FEWEST_WORDS or any(_stands(quote, source) for source in allowed):
            quotes = quotes or len(quote) >= FEWEST_WORDS
            continue
        truth = _meant(quote, sources)
        if truth is not None:
            quotes = True
            sentence = sentence[: span.start] + truth + sentence[span.end :]
        else:
            invented.append(words)
            sentence = _unmarked(sentence, span)
    return Mended(sentence, tuple(reversed(invented)), quotes)


def stands(text: str, sources: Sequence[Wording]) -> bool:
    """True where all of the text is words of one source, as they follow one another there."""
    quote = read_quote(text)
    return len(quote) >= FEWEST_WORDS and any(_stands(quote, source) for source in sources)


def _stands(quote: Quote, source: Wording) -> bool:
    return len(source) > 0 and exact(quote, source) is not None


def _meant(quote: Quote, sources: Sequence[Wording]) -> str | None:
    """The true words of an altered quotation; None where none is near enough."""
    if len(quote) > MOST_WORDS:
        return None
    found = [(align(quote, source), source) for source in sources if len(source)]
    near = [(alignment, source) for alignment, source in found if _is_near(alignment, quote)]
    if not near:
        return None
    alignment, source = max(near, key=lambda one: (one[0].equal, one[0].similarity))
    return source.slice(alignment.start, alignment.end)


def _is_near(alignment: Alignment, quote: Quote) -> bool:
    return alignment.equal >= MEANT * len(quote) and alignment.longest >= FEWEST_SAME


def _unmarked(sentence: str, span: Span) -> str:
    before, after = sentence[: span.opening], sentence[span.closing :]
    return f"{before}{sentence[span.start : span.end]}{after}"
