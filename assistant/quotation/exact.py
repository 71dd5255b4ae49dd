"""Whether words stand in a source just as they are quoted: decided by comparing forms one by one, never by a likeness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.quotation.reading import Quote
from corpus.facets import fold
from index.wording import Wording


@dataclass(frozen=True, slots=True)
class Exact:
    """Where a quotation stands word for word: for each of its words kept, its place in the source, rising."""

    pairs: tuple[tuple[int, int], ...]
    """(place in the quotation, place in the source); two words parted at a line's end have one place there."""
    omitted: bool
    """True where words of the source are left out between its parts, or put in."""

    @property
    def first(self) -> int:
        """Place of the first word in the source."""
        return self.pairs[0][1]

    @property
    def last(self) -> int:
        """Place after the last word in the source."""
        return self.pairs[-1][1] + 1


def exact(quote: Quote, source: Wording) -> Exact | None:
    """Where the quotation's parts stand in the source in their order, word for word; None where they do not."""
    if quote.inserted:
        found = exact(replace(quote, inserted=frozenset()), source)  # brackets that the text has itself
        if found is not None:
            return found
    none = frozenset[int]()
    attempts = dict.fromkeys([(none, source.optional), (none, none), (quote.words.optional, source.optional)])
    for folded in (False, True) if _shouts(quote) else (False,):
        for left_out, aside in attempts:
            found = _exact(quote, source, left_out, aside, folded=folded)
            if found is not None:
                return found
    return None


def _exact(
    quote: Quote, source: Wording, left_out: frozenset[int], aside: frozenset[int], *, folded: bool
) -> Exact | None:
    kept = [place for place in range(len(source)) if place not in aside]
    held = Line([_form(source.forms[place], folded) for place in kept])
    position = 0
    pairs: list[tuple[int, int]] = []
    for part in quote.parts(left_out):
        words = _whole(quote, part, held)
        start = held.find([_form(form, folded) for form, _ in words], position)
        if start is None:
            return None
        pairs += [(place, kept[start + offset]) for offset, (_, places) in enumerate(words) for place in places]
        position = start + len(words)
    if not pairs or not _notes_stand(quote, left_out, pairs, source, aside):
        return None
    if quote.inserted and _brackets_there(quote, pairs, source):
        return None
    if folded and not all(_same_shouted(quote, source, *pair) for pair in pairs):
        return None
    return Exact(tuple(pairs), _omits(pairs, aside) or bool(quote.inserted))


class Line:
    """Forms in a row, to look for others in."""

    def __init__(self, forms: Sequence[str]) -> None:
        self.forms = frozenset(forms)
        self._text = f" {' '.join(forms)} "

    def holds(self, forms: Sequence[str]) -> bool:
        """True where these forms stand in a row."""
        return f" {' '.join(forms)} " in self._text

    def find(self, forms: Sequence[str], start: int = 0) -> int | None:
        """Place of the first occurrence of these forms in a row from `start` on; None where there is none."""
        offset = 0
        for _ in range(start):
            offset = self._text.index(" ", offset + 1)
        found = self._text.find(f" {' '.join(forms)} ", offset)
        return None if found < 0 else self._text.count(" ", 0, found)


def _whole(quote: Quote, part: Sequence[int], held: Line) -> list[tuple[str, tuple[int, ...]]]:
    """Forms of a part with their places; words parted at a line's end are put together where the source has them so."""
    found: list[tuple[str, tuple[int, ...]]] = []
    for place in part:
        form = quote.words.forms[place]
        if found and place - 1 in quote.broken and found[-1][0] + form in held.forms:
            before, places = found.pop()
            found.append((before + form, (*places, place)))
        else:
            found.append((form, (place,)))
    return found


def _brackets_there(quote: Quote, pairs: Sequence[tuple[int, int]], source: Wording) -> bool:
    """True where the source has a bracket of its own in the place of one in the quotation: then its words count."""
    for place in quote.inserted:
        before = max((there for here, there in pairs if here < place), default=None)
        after = min((there for here, there in pairs if here > place), default=None)
        start = source.spans[before][1] if before is not None else 0
        end = source.spans[after][0] if after is not None else len(source.text)
        between = source.text[start:end] if before is not None and after is not None else ""
        edge = source.text[max(0, end - 3) : end] if before is None else source.text[start : start + 3]
        if "[" in between or (not between and ("[" in edge or "]" in edge)):
            return True
    return False


def _notes_stand(
    quote: Quote, left_out: frozenset[int], pairs: Sequence[tuple[int, int]], source: Wording, aside: frozenset[int]
) -> bool:
    """True where each mark left out of the quotation stands in the same place of the source, with the same number."""
    for mark in left_out:
        before = max((there for place, there in pairs if place < mark), default=None)
        after = min((there for place, there in pairs if place > mark), default=None)
        start = before + 1 if before is not None else max((after or 0) - 1, 0)
        end = after if after is not None else min(start + 1, len(source))
        if quote.words.forms[mark] not in {source.forms[place] for place in range(start, end) if place in aside}:
            return False
    return True


def _omits(pairs: Sequence[tuple[int, int]], aside: frozenset[int]) -> bool:
    between = (range(before + 1, after) for (_, before), (_, after) in pairwise(pairs))
    return any(place not in aside for places in between for place in places)


def _shouts(quote: Quote) -> bool:
    """True where a word stands in capitals: capitals may lack their accents."""
    return any(word.isupper() and len(word) > 1 for word in _shown(quote))


def _shown(quote: Quote) -> Iterator[str]:
    return (quote.words.text[start:end] for start, end in quote.words.spans)


def _same_shouted(quote: Quote, source: Wording, place: int, there: int) -> bool:
    start, end = quote.words.spans[place]
    form = quote.words.forms[place]
    bare = quote.words.text[start:end].isupper() and fold(form) == form  # capitals may lack accents, not have others
    return form == source.forms[there] or bare


def _form(form: str, folded: bool) -> str:
    return fold(form) if folded else form
