"""Joins the rows of a PDF to paragraphs, and words that were broken at the end of a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.parsing.flow import ends_sentence
from corpus.parsing.pdf_rows import RAISED, Row
from corpus.vocabulary import ADOPTED_AT, AMENDMENT, RAPPORTEUR, REASON, REFERENCE

_MARKER = re.compile(
    rf"^[‘'“\"„«]?(?:\(?{RAISED}?\*?\d{{1,3}}[a-z]?[.)]|\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}\.?|\(?[a-z]{{1,4}}\)|[A-Z]\.|[IVX]{{1,5}}\.|[—–•·-])$"
)
"""What a row of a list, a point or a note begins with."""
_BROKEN = re.compile(r"(?P<first>[^\W\d_]+)-$")
_REST = re.compile(r"^(?P<rest>[^\W\d_]+)")
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GROUPED = frozenset("0123456789%")
_JOINERS = frozenset(
    "and or und oder bzw et ou y e o i a en of och eller og ja tai lub oraz nebo alebo és vagy in".split()
)
"""Words after which a list of compounds goes on: `Klima- und Energiepolitik`."""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row as it is set: on which page, between which edges."""

    row: Row
    page: int
    left: float
    right: float

    @property
    def balanced(self) -> bool:
        """White of one width on both sides: centred, or full."""
        return abs(self.row.left - self.left - (self.right - self.row.right)) < self.row.size

    @property
    def centred(self) -> bool:
        """Balanced and not full."""
        return self.balanced and self.row.left - self.left > 0.7 * self.row.size

    @property
    def marker(self) -> str:
        """What it begins with, where that is a list's marker or a point's number."""
        first = self.row.pieces[0].text
        return first if len(self.row.pieces) > 1 and _MARKER.match(first) else ""

    @property
    def text_left(self) -> float:
        """Where its words begin, after a marker or a label."""
        pieces = self.row.pieces
        if self.marker:
            return pieces[1].left
        if RAPPORTEUR.match(self.row.text) or REFERENCE.match(self.row.text):
            parts = self.row.segments(1.0)
            return parts[-1].left if len(parts) > 1 else self.row.left
        return self.row.left

    @property
    def tabbed(self) -> bool:
        """A marker with more than a space after it."""
        pieces = self.row.pieces
        return bool(self.marker) and pieces[1].left - pieces[0].right > 0.6 * self.row.size

    @property
    def first_width(self) -> float:
        """Of its first word; the groups of a number are one word."""
        pieces = self.row.pieces
        end = pieces[0].right
        for before, piece in pairwise(pieces):
            if piece.left - before.right > 0.1 * self.row.size and not (
                before.text[-1].isdigit() and piece.text[0] in _GROUPED
            ):
                break
            end = piece.right
        return end - self.row.left

    def has_room_for(self, other: SetRow) -> bool:
        """True where the first word of the next row had fitted: the line was ended, not full."""
        if self.row.text.endswith("-"):
            return False
        free = self.right - self.row.right
        if (
            not self.marker
            and self.balanced
            and other.balanced
            and abs(self.row.left - other.row.left) > 0.5 * self.row.size
        ):
            free += self.row.left - self.left  # both are centred
        return other.first_width + 0.9 * self.row.size < free


class Steps:
    """How far apart the lines of a document are, in each size of letters."""

    def __init__(self) -> None:
        self._found: dict[float, Counter[float]] = {}

    def add(self, rows: Iterable[SetRow]) -> None:
        """Learns from rows that follow one another."""
        for one, other in pairwise(rows):
            size, step = one.row.size, one.row.base - other.row.base
            if one.page == other.page and size == other.row.size and 0.8 * size < step < 1.6 * size:
                self._found.setdefault(size, Counter())[round(step, 1)] += 1

    def step(self, size: float) -> float:
        """From line to line of a paragraph in letters of `size`."""
        found = self._found.get(size)
        return found.most_common(1)[0][0] if found else 1.25 * size


class Words:
    """The words of a document, to tell a broken word from one with a hyphen."""

    def __init__(self) -> None:
        self._known: Counter[str] = Counter()

    def add(self, rows: Iterable[SetRow]) -> None:
        """Learns the words of rows that follow one another, but for those broken at an end."""
        broken = False
        for item in rows:
            tokens = item.row.text.split()
            whole = tokens[broken:]
            broken = bool(tokens) and bool(_BROKEN.search(tokens[-1]))
            for token in whole[:-1] if broken else whole:
                self._known.update(_TOKEN.findall(token.casefold()))

    def joined(self, texts: Sequence[str]) -> str:
        """The rows of a paragraph as one text."""
        text = texts[0]
        for following in texts[1:]:
            text = self.join(text, following)
        return text

    def join(self, text: str, following: str) -> str:
        """Two rows of a paragraph as one text; a hyphen goes only where it broke a word."""
        first, rest = _BROKEN.search(text[-60:]), _REST.match(following)
        if not first:
            tight = text.endswith(("-", "/")) and following[:1].isalnum() and text[-2:-1].isalnum()
            return text + following if tight else f"{text} {following}"
        if not rest:
            return text + following
        if rest["rest"].casefold() in _JOINERS:
            return f"{text} {following}"
        keep = not rest["rest"][0].islower() or self._hyphenated(first["first"].casefold(), rest["rest"].casefold())
        return text + following if keep else text[:-1] + following

    def _hyphenated(self, first: str, rest: str) -> bool:
        known = self._known
        if known[f"{first}-{rest}"] or known[first + rest]:
            return known[f"{first}-{rest}"] > 0
        return len(first) > 2 and known[first] > 0 and known[rest] > 0


def paragraphs(rows: Sequence[SetRow], steps: Steps, in_table: bool = False) -> list[list[SetRow]]:
    """Rows in reading order, grouped to paragraphs."""
    found: list[list[SetRow]] = []
    for row in rows:
        if found and _goes_on(found[-1], row, steps, in_table):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _goes_on(paragraph: Sequence[SetRow], row: SetRow, steps: Steps, in_table: bool) -> bool:
    last = paragraph[-1]
    if not _same_type(paragraph, row, in_table) or last.has_room_for(row):
        return False
    step = last.row.base - row.row.base
    if last.page == row.page and step > 0:
        if step > 1.2 * steps.step(row.row.size):
            return False
    elif last.row.text.endswith((";", ":")) and (row.marker or not row.row.text[0].islower()):
        return False
    return _is_in_place(paragraph, row)


def _same_type(paragraph: Sequence[SetRow], row: SetRow, in_table: bool) -> bool:
    last = paragraph[-1]
    text = last.row.text
    if AMENDMENT.match(text) or REASON.match(text) or ADOPTED_AT.match(row.row.text):
        return False
    if abs(last.row.size - row.row.size) > 0.08 * row.row.size:
        return False
    if in_table:
        return True
    bold = all(item.row.bold for item in paragraph)
    return bold == row.row.bold or (row.row.bold and not ends_sentence(text))


def _is_in_place(paragraph: Sequence[SetRow], row: SetRow) -> bool:
    """It begins where a further line of the paragraph begins, and not with a marker of its own."""
    last, size = paragraph[-1], row.row.size
    if row.centred and (last.centred or (last.balanced and not ends_sentence(last.row.text))):
        return True
    indent = last.text_left if len(paragraph) == 1 else last.row.left
    if last.page != row.page or last.row.base < row.row.base:
        indent += row.left - last.left
    right_of, left_of = row.row.left > indent + 0.7 * size, row.row.left < indent - 0.7 * size
    if row.marker and (left_of or row.tabbed or last.row.text.endswith((";", ":"))):
        return False
    return not right_of and (not left_of or len(paragraph) == 1)
