"""Footnotes of a PDF: smaller rows at the foot of a page or column that begin with a number; and their calls."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from corpus.parsing.lines import CALL
from corpus.parsing.pdf_paragraphs import SetRow, Words
from corpus.parsing.pdf_pieces import Rule
from corpus.parsing.pdf_rows import RAISED

_MARK = re.compile(
    rf"^\(?\s?(?P<raised>{RAISED}?)\(?\s?(?P<number>\*?\d{{1,3}})\s?\)?(?:\s|(?<=[\d)])(?=[^\W\d]))\s*(?P<text>.*)$"
)
_BRACKETED = re.compile(rf"^(?:\(|{RAISED})")
_CALL = re.compile(
    rf"\(\s?{RAISED}(?P<inner>\*?\d{{1,3}})\s?\)|{RAISED}\(\s?(?P<outer>\*?\d{{1,3}})\s?\)|{RAISED}(?P<bare>\*?\d{{1,3}})(?!\d)"
)
_PLAIN_CALL = re.compile(r"(?<=[^\W\d]|[.,;:!?’”»)\]])(?P<space> ?)\((?P<number>\*?\d{1,3})\)")
_SMALLER = 0.95
"""Of the size of the text: notes are set a tenth smaller, or more."""


@dataclass
class Note:
    """A footnote as it is put together."""

    number: str
    rows: list[SetRow]

    @property
    def pages(self) -> set[int]:
        """Those it stands on."""
        return {item.page for item in self.rows}

    def text(self, words: Words) -> str:
        """Its words, without its number."""
        match = _MARK.match(self.rows[0].row.text)
        first = match["text"] if match else ""
        return words.joined([first, *(item.row.text for item in self.rows[1:])]).replace(RAISED, "").strip()


def split_notes(rows: Sequence[SetRow], size: float, rules: Sequence[Rule], open_note: bool) -> int:
    """Index from which the rows at the foot of a page are notes, in a text of letters of `size`; their number if none are.

    They begin with a note's number, or go on with the note of the page before (`open_note`) below a rule.
    """
    start = len(rows)
    for index in range(len(rows) - 1, -1, -1):
        row = rows[index].row
        if row.size > _SMALLER * size:
            break
        drop = index == 0 or rows[index - 1].row.size * _SMALLER >= row.size
        ruled = _below_rule(rows, index, rules)
        if (drop or ruled) and (_is_note(row.text) or (open_note and ruled)):
            start = index
    return start


def _is_note(text: str) -> bool:
    return bool(_BRACKETED.match(text) and _MARK.match(text))


def _below_rule(rows: Sequence[SetRow], index: int, rules: Sequence[Rule]) -> bool:
    row = rows[index].row
    top = rows[index - 1].row.base if index else row.base + 4 * row.size
    return any(row.base < rule.height < top and rule.left < row.left + row.size for rule in rules)


def add_notes(notes: list[Note], rows: Sequence[SetRow]) -> None:
    """Adds the notes in `rows` to `notes`; rows before the first number go on with the last note there is."""
    for item in rows:
        match = _MARK.match(item.row.text) if _is_note(item.row.text) else None
        if match:
            notes.append(Note(match["number"], [item]))
        elif notes:
            notes[-1].rows.append(item)


def mark_calls(text: str, numbers: Set[str]) -> str:
    """`text` with CALL before each raised number of a footnote; `numbers` are those of the notes on its pages."""

    def call(match: re.Match[str]) -> str:
        number = match["inner"] or match["outer"]
        if number or match["bare"] in numbers:
            return f"{CALL}({number or match['bare']})"
        return match["bare"]

    return _CALL.sub(call, text).replace(RAISED, "")
