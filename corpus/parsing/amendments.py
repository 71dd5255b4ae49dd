"""Amendments in flattened text: target, the Commission's wording, the Committee's, the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.columns import split_columns
from corpus.parsing.flow import join_lines
from corpus.vocabulary import (
    AMENDMENT,
    COMMITTEE_HEADER,
    INSTITUTION_DOCUMENT,
    PROPOSED_HEADER,
    REASON,
)

_ACT_WORDS = ("proposal for", "amendments to", "communication", "vorschlag für", "mitteilung", "proposition de", "communication de",
              "propuesta de", "proposta di", "proposta de", "voorstel voor", "wniosek", "(proposal", "(vorschlag", "(proposition")  # fmt: skip
_ACT_LIMIT = 600
"""Characters: the title of an act is shorter; a paragraph of a reason may be longer."""


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one amendment, sorted by what they are."""

    title: str
    number: str
    act: tuple[str, ...]
    target: tuple[str, ...]
    headers: tuple[str, ...]
    """Of the columns; none, one or both are printed."""
    cells: tuple[str, ...]
    reason: tuple[str, ...]


def write_amendments(builder: TextBuilder, lines: Sequence[str], section: str) -> int:
    """Writes the amendments among `lines` (a whole section, its heading left out); returns how many there are.

    Every line ends up in the stored text. Numbers inside an amendment are never taken for points.
    """
    starts = [index for index, line in enumerate(lines) if AMENDMENT.match(line)]
    act = _write_preamble(builder, lines[: starts[0]] if starts else lines)
    for start, end in pairwise([*starts, len(lines)]):
        block, next_act = _read_block(lines[start:end], act, last=end == len(lines))
        _write_block(builder, block, section)
        for line in next_act:
            builder.line(line)
        act = next_act or act
    return len(starts)


def _write_preamble(builder: TextBuilder, lines: Sequence[str]) -> tuple[str, ...]:
    for line in lines:
        builder.line(line)
    return (join_lines(lines),) if lines and is_act_title(lines) else ()


def is_act_title(lines: Sequence[str]) -> bool:
    """True where `lines` name the act the following amendments are about."""
    text = " ".join(lines)
    named = text.casefold().startswith(_ACT_WORDS) or INSTITUTION_DOCUMENT.match(text) is not None
    return named and len(text) <= _ACT_LIMIT and not text.rstrip().endswith((";", "."))


def _read_block(lines: Sequence[str], act: tuple[str, ...], last: bool) -> tuple[_Block, tuple[str, ...]]:
    match = AMENDMENT.match(lines[0])
    number = (match["number"] or match["leading"]) if match else ""
    header = next((i for i, line in enumerate(lines) if i and PROPOSED_HEADER.match(line)), None)
    if header is None:
        header = next((i for i, line in enumerate(lines) if i and COMMITTEE_HEADER.match(line)), min(2, len(lines)))
        cells_start = header + (header < len(lines) and bool(COMMITTEE_HEADER.match(lines[header])))
    else:
        cells_start = header + 1
        if cells_start < len(lines) and COMMITTEE_HEADER.match(lines[cells_start]):
            cells_start += 1
    body = list(lines[cells_start:])
    next_act: list[str] = []
    while not last and body and is_act_title(body[-1:]):
        next_act.insert(0, body.pop())
    reason = next((i for i, line in enumerate(body) if REASON.match(line)), len(body))
    headers = tuple(lines[header:cells_start])
    block = _Block(lines[0], number, act, tuple(lines[1:header]), headers, tuple(body[:reason]), tuple(body[reason:]))
    return block, tuple(next_act)


def _write_block(builder: TextBuilder, block: _Block, section: str) -> None:
    """The parts of an amendment. The column's own header ends the heading path: it tells whose wording a part is."""
    label = f"Amendment {block.number}"
    heading = tuple(part for part in (section, *block.act, join_lines(block.target).replace("\n", " ")) if part)
    columns = split_columns(block.cells, " ".join(block.target))
    above = 1 if columns else len(block.headers)  # with both columns apart, each header stands above its own
    for line in (block.title, *block.target, *block.headers[:above]):
        builder.line(line)
    if columns is None:
        both = (" | ".join(block.headers),) if block.headers else ()
        builder.passage(Role.COMPARISON, label, join_lines(block.cells), (*heading, *both))
    else:
        builder.passage(Role.PROPOSAL, label, join_lines(columns.proposal), (*heading, *block.headers[:above]))
        for line in block.headers[above:]:
            builder.line(line)
        builder.passage(Role.AMENDMENT, label, join_lines(columns.amendment), (*heading, *block.headers[above:]))
    if block.reason:
        builder.line(block.reason[0])
        builder.passage(Role.REASON, label, join_lines(block.reason[1:]), (*heading, block.reason[0]))
