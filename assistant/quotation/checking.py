"""Was it really said? The verdict on a quotation, from where its words stand and how they are aligned there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.article.words import COMMITTEE_NAMED
from assistant.quotation.alignment import Alignment, align, aligned, is_marked
from assistant.quotation.exact import exact
from assistant.quotation.pieces import SHORTEST, Piece, pieces
from assistant.quotation.reading import Quote
from assistant.quotation.sources import Source, read_sources, running_on, speech_only
from assistant.quotation.speakers import attribution
from assistant.quotation.verdicts import Difference, Match
from corpus.catalogue import Catalogue
from corpus.model import Document, Role
from index.hits import SHOWN_CHARACTERS
from index.phrases import LONGEST_FORM, PhraseIndex, Stretch
from index.results import shown_span

_VERB_FIRST = frozenset({Role.POINT, Role.KEY_MESSAGE})
"""Roles of passages whose sentences begin with their verb, the Committee being understood."""
HOLDING = 40
"""Stretches looked at that hold a quotation word for word; of more, the words are too common to tell."""
NEAR = 24
"""Stretches looked at that hold much of it; of a text of hundreds of words, one for eight of them."""
ALIGNED = 8
"""Stretches that the quotation is aligned to, of those that hold most of its words."""
FURTHER = 6
"""And of a part that those do not hold."""
ALTERED_FROM = 0.55
"""Share of the quotation's words that stand in one place in their order: below it, the words are others."""
SHORTEST_ALTERED = 3
"""Words in a row that must be the same."""
MOSTLY_SAME = 0.8
"""Share of the words from which their order does not matter."""
FEWEST_KEPT = 3
"""Words on average between two omissions."""
COVERED = 0.75
"""Share of a quotation that pieces from several places must cover, word for word; the rest joins them."""
BEYOND = 4
"""Words that the best single place lacks, where a quotation is put together from several."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place with the quotation aligned to it. `omits`: words of it are left out or put in, as the quotation marks."""

    source: Source
    quote: Quote
    alignment: Alignment
    omits: bool = False


def word_for_word(quote: Quote, sources: Sequence[Source]) -> list[Found]:
    """Places that hold the quotation word for word, at most with omissions where it marks them."""
    found = []
    lead = lead_in(quote)
    for source in sources:
        for variant in (source, speech_only(source)):
            hit = _in(quote, lead, variant) if variant is not None else None
            if hit is not None:
                found.append(hit)
                break
    return found


def _in(quote: Quote, lead: int, source: Source) -> Found | None:
    """The quotation in a source, word for word; a source whose sentences begin with their verb need not hold its lead-in."""
    found = exact(quote, source.words)
    if found is None and lead and source.passage.role in _VERB_FIRST:
        quote = quote.without_first(lead)
        found = exact(quote, source.words)
        if found is not None and not _begins_clause(source, found.first):
            return None
    if found is None or (found.omitted and _is_picked(quote)):
        return None
    return Found(source, quote, aligned(found, quote, source.words), found.omitted)


def _is_picked(quote: Quote) -> bool:
    """True where so little stands between omissions that anything could be made of the source: `We … must … not`."""
    parts = quote.parts(quote.words.optional)
    return len(parts) > 1 and sum(map(len, parts)) < FEWEST_KEPT * len(parts)


def _begins_clause(source: Source, place: int) -> bool:
    """True for the first word of a source or of one of its clauses: there a subject may be missing."""
    before = source.text[: source.words.spans[place][0]].rstrip(" \n\t\u00a0–—-“„«‘")
    return not before or before[-1] in ".;:" or set(range(place)) <= source.words.optional


def lead_in(quote: Quote) -> int:
    """Words at the beginning that name the Committee: a point of an opinion begins with its verb, a quoted sentence cannot."""
    text = quote.words.text.lstrip(" \n\t“”„«»‘’‚\"'")
    named = COMMITTEE_NAMED.match(text)
    if named is None:
        return 0
    end = len(quote.words.text) - len(text) + named.end()
    count = sum(last <= end for _, last in quote.words.spans)
    return count if count < len(quote) else 0


def holding(quote: Quote, phrases: PhraseIndex) -> list[Stretch]:
    """Stretches that hold the longest part of the quotation, of those between its omissions, word for word."""
    rest = quote.without_first(lead_in(quote))
    longest = max((_forms(rest, part) for part in rest.parts(rest.words.optional)), key=len, default=[])
    return phrases.holding(longest, HOLDING) if longest else []


def candidates(quote: Quote, held: Sequence[Stretch], phrases: PhraseIndex, catalogue: Catalogue) -> list[Source]:
    """Stretches that may hold the quotation, those that hold its longest part first: these alone, where it has no other.

    What none of them holds a run of is looked up once more by itself: a quotation put together from several places has a
    part that the copies of another part would crowd out.
    """
    rest = quote.without_first(lead_in(quote))
    if held and len(rest.parts(rest.words.optional)) == 1:
        return list(read_sources(catalogue, held))
    found = list(dict.fromkeys([*held, *phrases.near(_forms(rest, range(len(rest))), max(NEAR, len(rest) // 8))]))
    sources = list(read_sources(catalogue, found))
    for first, last in uncovered(rest, pieces(rest, [source.words for source in sources])):
        more = [stretch for stretch in phrases.near(_forms(rest, range(first, last)), FURTHER) if stretch not in found]
        sources += read_sources(catalogue, more)
        found += more
    return sources


def _forms(quote: Quote, places: Iterable[int]) -> list[str]:
    return [quote.words.forms[place][:LONGEST_FORM] for place in places]


def uncovered(quote: Quote, found: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Runs of the quotation's words, long enough to be a part, that no piece holds."""
    position = 0
    for first, last in [*((piece.first, piece.last) for piece in found), (len(quote), len(quote))]:
        if first - position >= SHORTEST:
            yield position, first
        position = max(position, last)


def nearest(quote: Quote, sources: Sequence[Source]) -> Found | None:
    """The place whose words are most like the quotation's, however little that is; None without sources."""
    likely = sorted(sources, key=lambda source: -_shared(quote, source))[:ALIGNED]
    found = [Found(source, quote, align(quote, source.words)) for source in likely if len(source.words)]
    return max(found, key=lambda hit: (hit.alignment.equal, hit.alignment.similarity), default=None)


def _shared(quote: Quote, source: Source) -> int:
    """Words of the quotation that the source holds, in whatever order."""
    held = frozenset(source.words.forms)
    return sum(form in held for form in quote.words.forms)


def is_altered(found: Found) -> bool:
    """True where so much of the quotation stands there in its order that it must be meant, with other words in it."""
    alignment = found.alignment
    same = alignment.equal / len(found.quote)
    return (same >= ALTERED_FROM and alignment.longest >= SHORTEST_ALTERED) or (
        alignment.longest >= 2 and (same >= MOSTLY_SAME or _same_words(found) >= MOSTLY_SAME)
    )


def _same_words(found: Found) -> float:
    """Share of the quotation's words that stand in the part of the source it is aligned to, in whatever order."""
    alignment = found.alignment
    here = Counter(found.quote.words.forms)
    there = Counter(found.source.words.forms[alignment.start : alignment.end])
    return (here & there).total() / len(found.quote)


def put_together(quote: Quote, sources: Sequence[Source], best: Found | None) -> list[tuple[Piece, Source]]:
    """The pieces of a quotation that is put together from several places; none where one place explains it as well."""
    found = pieces(quote, [source.words for source in sources])
    places = {_thing(sources[piece.source]) for piece in found}
    counted = len(quote) - len(quote.inserted)
    covered = sum(len(piece) for piece in found)
    single = best.alignment.equal if best is not None else 0
    if len(places) < 2 or covered < COVERED * counted or covered - single < BEYOND:
        return []
    return [(piece, sources[piece.source]) for piece in found]


def _thing(source: Source) -> tuple[str, int]:
    return source.about.id, source.start


def continued(best: Found, quote: Quote, catalogue: Catalogue) -> Found | None:
    """The quotation in the nearest place and its neighbours read as one, where it runs on from one into the next."""
    document = catalogue.document(best.source.about.id) if not quote.gaps else None
    joined = running_on(document, best.source.passage) if document is not None else None
    found = _in(quote, lead_in(quote), joined) if joined is not None else None
    return found and _beginning(found, document)


def _beginning(found: Found, document: Document | None) -> Found:
    """The place under the name of the passage that it begins in."""
    start, _ = found.source.span(found.alignment.start, found.alignment.end)
    passages = document.passages if document is not None else ()
    own = next((passage for passage in passages if passage.start <= start < passage.end), found.source.passage)
    return replace(found, source=replace(found.source, passage=own))


def match_of(found: Found) -> Match:
    """What is shown of a place."""
    source, alignment = found.source, found.alignment
    if alignment.start < alignment.end:
        start, end = source.span(alignment.start, alignment.end)
    else:
        start, end = source.start, source.end
    shown_start, shown_end = shown_span(source.start, source.end, (start, min(end, start + SHOWN_CHARACTERS)))
    return Match(
        source.about,
        source.passage,
        source.text[shown_start - source.start : shown_end - source.start],
        shown_start,
        shown_end,
        start,
        min(end, shown_end),
        round(alignment.similarity, 4),
        tuple(_differences(found)),
        attribution(source, start, end),
    )


def piece_match(piece: Piece, source: Source, quote: Quote) -> Match:
    """What is shown of the place that a piece of a quotation stands in."""
    own = replace(quote.without_first(piece.first), gaps=frozenset[int]())
    part = Quote(own.words.only(range(len(piece))))
    found = exact(part, source.words)
    alignment = aligned(found, part, source.words) if found else align(part, source.words)
    return replace(match_of(Found(source, part, alignment)), similarity=round(len(piece) / len(quote), 4))


def _differences(found: Found) -> Iterator[Difference]:
    """The steps with their words, and what stands between words put to the step before."""
    quote, source = found.quote.words, found.source.words
    for step in found.alignment.steps:
        yield Difference(
            step.op,
            _text(quote.text, quote.spans, step.first, step.last, step.last == len(quote)),
            _text(source.text, source.spans, step.start, step.end, step.end == found.alignment.end),
            is_marked(step, found.quote),
        )


def _text(text: str, spans: Sequence[tuple[int, int]], first: int, last: int, closing: bool) -> str:
    """The words `first:last` with what stands behind them up to the next word; of the last words, up to the last one."""
    if first >= last:
        return ""
    end = spans[last - 1][1] if closing else spans[last][0]
    return text[spans[first][0] : end]
