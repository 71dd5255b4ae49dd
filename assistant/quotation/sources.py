"""Places in the texts that a quotation is held against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from corpus.catalogue import Catalogue
from corpus.model import Description, Document, Passage, PassageId, Quotation, Role
from index.phrases import Stretch, stretch_wording, stretches
from index.wording import Wording

RUNS_ON = 6
"""Stretches on either side that a quotation may run on into."""
TITLE, HEADING = "title", "heading"
"""Labels of what stands between passages."""


@dataclass(frozen=True, slots=True)
class Source:
    """A part of a document's stored text, `start:end`, with its words."""

    about: Description
    passage: Passage
    """The passage it is or begins in; of a title or a heading, a passage made for it."""
    start: int
    end: int
    words: Wording
    speeches: tuple[Quotation, ...] = ()
    """Speeches quoted in the document."""

    @property
    def text(self) -> str:
        """Its stored text."""
        return self.words.text

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from `first` to the one before `last` stand in the document's stored text."""
        return self.start + self.words.spans[first][0], self.start + self.words.spans[last - 1][1]


def read_sources(catalogue: Catalogue, stretches: Iterable[Stretch]) -> Iterator[Source]:
    """The stretches with their words, as the catalogue holds them now; what has gone since is left out."""
    wanted = list(stretches)
    spoken = catalogue.spoken({stretch.document_id for stretch in wanted})
    passages = catalogue.passages(stretch.passage_id for stretch in wanted if stretch.passage_id)
    for stretch in wanted:
        if stretch.document_id not in spoken:
            continue
        about, speeches, calls = spoken[stretch.document_id]
        if stretch.passage_id in passages:
            _, passage, text = passages[stretch.passage_id]
        else:
            text = catalogue.text(about.id, stretch.start, stretch.end)
            passage = _between(about, text, stretch.start)
        if text:
            words = stretch_wording(text, passage.start, calls)
            yield Source(about, passage, passage.start, passage.start + len(text), words, speeches)


def source_of(document: Document, passage: Passage) -> Source:
    """A passage of a document with its words."""
    words = stretch_wording(document.text_of(passage), passage.start, document.calls)
    return Source(document.about, passage, passage.start, passage.end, words, document.quotations)


def _between(about: Description, text: str, start: int) -> Passage:
    """A passage for a line that stands between passages."""
    label = TITLE if text.strip() in about.title or about.title in text else HEADING
    name = PassageId(f"{about.id}#{label}-{start}")
    return Passage(name, label, Role.PARAGRAPH, start, start + len(text))


def speech_only(source: Source) -> Source | None:
    """The source with the words between a person's speeches optional; None where nobody speaks twice in it."""
    inside = [speech for speech in source.speeches if source.start <= speech.start and speech.end <= source.end]
    if len(inside) < 2 or inside[0].speaker is None or len({speech.speaker for speech in inside}) > 1:
        return None
    said = [(speech.start - source.start, speech.end - source.start) for speech in inside]
    between = [
        place
        for place, (start, end) in enumerate(source.words.spans)
        if not any(first <= start and end <= last for first, last in said)
    ]
    return _with_optional(source, between)


def running_on(document: Document, passage: Passage) -> Source | None:
    """A passage with those that follow it and go before it as one source, as far as nothing stands between them but numbers
    and they are of the same role; None where there are none."""
    parts = list(stretches(document))
    own = next((place for place, part in enumerate(parts) if part.passage_id == passage.id), None)
    if own is None:
        return None
    roles = {each.id: each.role for each in document.passages}
    joins = [
        _joins(document, part, roles.get(part.passage_id) if part.passage_id else None, passage.role) for part in parts
    ]
    first, last = own, own
    while first > 0 and own - first < RUNS_ON and joins[first - 1]:
        first -= 1
    while last + 1 < len(parts) and last - own < RUNS_ON and joins[last + 1]:
        last += 1
    if first == last:
        return None
    begins = _passage(document, next(part for part in parts[first:] if part.passage_id))
    source = source_of(document, replace(begins, start=parts[first].start, end=parts[last].end))
    between = [part for part in parts[first : last + 1] if not part.passage_id]
    numbers = [
        place
        for place, (start, end) in enumerate(source.words.spans)
        if any(part.start <= source.start + start and source.start + end <= part.end for part in between)
    ]
    return _with_optional(source, numbers)


def _joins(document: Document, part: Stretch, role: Role | None, wanted: Role) -> bool:
    if part.passage_id:
        return role is wanted
    return not any(letter.isalpha() for letter in document.text[part.start : part.end])


def _passage(document: Document, stretch: Stretch) -> Passage:
    found = next((passage for passage in document.passages if passage.id == stretch.passage_id), None)
    return found or _between(document.about, document.text[stretch.start : stretch.end], stretch.start)


def _with_optional(source: Source, places: Iterable[int]) -> Source:
    words = source.words
    return replace(source, words=replace(words, optional=words.optional | frozenset(places)))
