"""Which texts an answer cites, told from its words alone: what is known of an earlier answer when nobody kept its citations."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.conversation.message import Message, Speaker
from assistant.frames import FRAMES
from corpus.catalogue import Catalogue
from corpus.facets import fold
from corpus.filters import Filters
from corpus.model import DocumentId, Kind

_PLACE = re.compile(r"(?P<kind>[^\W\d_][^(),:\d\n]{2,40}), (?P<date>\d{4}-\d\d-\d\d)\b")
_QUOTE = re.compile(r": [“”„«]\s?(?P<words>.+)", re.DOTALL)
_MARKS = re.compile(r"\[\d{1,3}\]")
_KINDS = {fold(words.kind(kind)): kind for words in FRAMES.values() for kind in Kind}
_SHORTEST = 20
"""Characters: fewer may stand in any text of the day."""
_END_OF_TEXT = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Cited:
    """A quotation of an earlier answer, and what it says of its text."""

    kind: Kind
    date: dt.date
    words: str


def cited_in(answer: str) -> list[Cited]:
    """The quotations that an answer made of the texts' own words names with kind and date, in its order."""
    return [found for paragraph in answer.split("\n\n") if (found := _cited(paragraph))]


def _cited(paragraph: str) -> Cited | None:
    place = _PLACE.search(paragraph)
    quote = _QUOTE.search(paragraph, place.end()) if place else None
    kind = _KINDS.get(fold(place["kind"].strip())) if place else None
    if place is None or quote is None or kind is None:
        return None
    words = _MARKS.sub("", quote["words"]).rstrip().rstrip("”“»").strip()
    try:
        date = dt.date.fromisoformat(place["date"])
    except ValueError:
        return None
    return Cited(kind, date, words) if len(words) >= _SHORTEST else None


def cited_before(history: Sequence[Message], catalogue: Catalogue) -> tuple[DocumentId, ...]:
    """The documents that the last answer of a conversation quotes word for word, in its order."""
    last = next((message for message in reversed(history) if message.role is Speaker.ASSISTANT), None)
    found = (name for cited in cited_in(last.content if last else "") for name in _holding(cited, catalogue))
    return tuple(dict.fromkeys(found))


def _holding(cited: Cited, catalogue: Catalogue) -> Iterator[DocumentId]:
    day = Filters(kind=cited.kind, since=cited.date, until=cited.date)
    return (name for name in sorted(catalogue.matching(day)) if cited.words in catalogue.text(name, 0, _END_OF_TEXT))
