"""What the rules of attribution read: the tokens beside a quotation, and where an article names the Committee."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.article.names import Name, Token, name_at, tokens
from assistant.article.words import COMMITTEE_NAMED, RIVAL


@dataclass(frozen=True, slots=True)
class Said:
    """Where the speaker is named; `pronoun` where the text says only `he`, and the span is empty."""

    start: int
    end: int
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Committee:
    """Where an article names the Committee, in order; found once, since this is the dearest of the patterns."""

    places: tuple[tuple[int, int], ...]

    def between(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The names that lie between two offsets."""
        first = bisect_left(self.places, (start, start))
        found = self.places[first : bisect_left(self.places, (end, end))]
        return [place for place in found if place[1] <= end]


def committee_in(article: str) -> Committee:
    """Where the article names the Committee. Letters count only beside the full name, the bare word only without a rival.

    The bare word may mean the Economic and Social Committee where the article names that one, and any other committee in an
    article that never names this one.
    """
    found = list(COMMITTEE_NAMED.finditer(article))
    full = any(match["full"] for match in found)
    rivals = [match[0] for match in RIVAL.finditer(article)]
    ours = full or any(match["short"] for match in found)
    bare = not rivals or (ours and all(rival.startswith(("Committee ", "Ausschuss ")) for rival in rivals))
    return Committee(
        tuple(match.span() for match in found if not ((match["letters"] and not full) or (match["bare"] and not bare)))
    )


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a stretch of the article, with what is known of names in it."""

    row: list[Token]
    committee: dict[int, tuple[int, tuple[int, int]]]
    """Position of the token in which a name of the Committee begins -> position behind it, and its span."""
    known: frozenset[str]

    def name(self, at: int) -> Name | None:
        """The person's name that begins at a token."""
        return name_at(self.row, at, self.known)

    def small(self, at: int) -> bool:
        """True where a word in small letters stands there."""
        return at < len(self.row) and self.row[at].small

    def text(self, at: int) -> str:
        """The token's text; empty beyond the last."""
        return self.row[at].text if 0 <= at < len(self.row) else ""


def words_between(article: str, start: int, end: int, committee: Committee, known: frozenset[str]) -> Words:
    """The tokens between two offsets; `known` are surnames that count as names by themselves."""
    row = tokens(article, start, end)
    places = {}
    for span in committee.between(start, end):
        inside = [at for at, token in enumerate(row) if span[0] <= token.start < span[1]]
        if inside and row[inside[-1]].end <= span[1]:  # not `the Committee’s President`
            places[inside[0]] = (inside[-1] + 1, span)
    return Words(row, places, known)
