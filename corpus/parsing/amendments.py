"""Amendments: target, the Commission's wording, the Committee's, the reason; from a table, or from its flattened lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.columns import split_columns
from corpus.parsing.flow import ends_sentence, join_fragments, join_lines
from corpus.parsing.lines import Cell, Form, Line
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
_HEADER_LIMIT = 80
"""Characters: a column's header in a language whose words for it are not known is a short line all the same."""


@dataclass(frozen=True, slots=True)
class _Wordings:
    """What stands side by side in an amendment's table."""

    headers: tuple[str, ...]
    """Of the columns; none, one or both are printed."""
    proposal: str = ""
    amendment: str = ""
    both: str = ""
    """Both wordings in one, where nothing tells them apart."""


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one amendment, sorted by what they are."""

    title: Line
    act: tuple[str, ...]
    target: tuple[Line, ...]
    wordings: _Wordings
    reason: tuple[Line, ...]

    @property
    def label(self) -> str:
        """`Amendment 3`."""
        match = AMENDMENT.match(self.title.text)
        return f"Amendment {(match['number'] or match['leading']) if match else ''}"


def write_amendments(builder: TextBuilder, lines: Sequence[Line], section: str) -> int:
    """Writes the amendments among `lines` (a whole section, its heading left out); returns how many there are.

    Every line ends up in the stored text. Numbers inside an amendment are never taken for points.
    """
    starts = [index for index, line in enumerate(lines) if _is_start(line)]
    act = _write_preamble(builder, lines[: starts[0]] if starts else lines)
    for start, end in pairwise([*starts, len(lines)]):
        block, next_act = _read_block(lines[start:end], act, last=end == len(lines))
        _write_block(builder, block, section)
        for line in next_act:
            builder.line(line)
        act = next_act or act
    return len(starts)


def is_act_title(lines: Sequence[str]) -> bool:
    """True where `lines` name the act the following amendments are about."""
    text = " ".join(lines)
    named = text.casefold().startswith(_ACT_WORDS) or INSTITUTION_DOCUMENT.match(text) is not None
    return named and len(text) <= _ACT_LIMIT and not text.rstrip().endswith((";", "."))


def _is_start(line: Line) -> bool:
    return bool(AMENDMENT.match(line.text))


def _write_preamble(builder: TextBuilder, lines: Sequence[Line]) -> tuple[str, ...]:
    for line in lines:
        builder.line(join_lines([line]))
    return (join_lines(lines),) if lines and is_act_title([line.text for line in lines]) else ()


def _read_block(lines: Sequence[Line], act: tuple[str, ...], last: bool) -> tuple[_Block, tuple[str, ...]]:
    body = list(lines[1:])
    next_act: list[str] = []
    while not last and len(body) > 2 and is_act_title([body[-1].text]):
        next_act.insert(0, body.pop().text)
    reason = next((i for i, line in enumerate(body) if REASON.match(line.text)), len(body))
    compared, reasons = body[:reason], tuple(body[reason:])
    table = next((i for i, line in enumerate(compared) if line.form is Form.TABLE), None)
    if table is None:
        target, wordings = _from_lines(compared)
    else:
        target, wordings = compared[:table], _from_table(compared[table:])
    return _Block(lines[0], act, tuple(target), wordings, reasons), tuple(next_act)


def _from_lines(lines: Sequence[Line]) -> tuple[Sequence[Line], _Wordings]:
    """Target and wordings of flattened lines."""
    header = next((i for i, line in enumerate(lines) if PROPOSED_HEADER.match(line.text)), None)
    if header is None:
        header = next((i for i, line in enumerate(lines) if COMMITTEE_HEADER.match(line.text)), min(1, len(lines)))
        start = header + (header < len(lines) and bool(COMMITTEE_HEADER.match(lines[header].text)))
    else:
        start = header + 1
        if start < len(lines) and COMMITTEE_HEADER.match(lines[start].text):
            start += 1
    target, cells = lines[:header], [line.text for line in lines[start:]]
    headers = tuple(line.text for line in lines[header:start])
    columns = split_columns(cells, " ".join(line.text for line in target))
    if columns is None:
        return target, _Wordings(headers, both=join_fragments(cells))
    return target, _Wordings(headers, join_fragments(columns.proposal), join_fragments(columns.amendment))


def _from_table(lines: Sequence[Line]) -> _Wordings:
    """Wordings of a table, which may go on in another on the next page; a stray line belongs to the Committee's wording."""
    rows = [row for line in lines for row in (line.rows or (((), (line.text,)),))]
    first = rows[0]
    if not _is_header(first) and len(rows) > 1 and all(len(c) == 1 and _is_short(c[0]) for c in first):
        headers = tuple(" ".join(cell) for cell in first)
        rows = rows[1:]
    else:
        headers = next((tuple(" ".join(cell) for cell in row) for row in rows if _is_header(row)), ())
        rows = [row for row in rows if not _is_header(row)]
    proposal = [paragraph for row in rows if len(row) > 1 for paragraph in row[0]]
    amendment = [paragraph for row in rows for cell in row[1 if len(row) > 1 else 0 :] for paragraph in cell]
    return _Wordings(headers, "\n".join(proposal), "\n".join(amendment))


def _is_header(row: Sequence[Cell]) -> bool:
    texts = [" ".join(cell) for cell in row]
    return len(texts) == 2 and bool(PROPOSED_HEADER.match(texts[0]) or COMMITTEE_HEADER.match(texts[1]))


def _is_short(text: str) -> bool:
    """As a column's header is, in a language whose words for it are not known."""
    return len(text) <= _HEADER_LIMIT and not ends_sentence(text)


def _write_block(builder: TextBuilder, block: _Block, section: str) -> None:
    """The parts of an amendment. The column's own header ends the heading path: it tells whose wording a part is."""
    words, headers, page = block.wordings, block.wordings.headers, block.title.page
    target = join_lines(block.target).replace("\n", " ")
    heading = tuple(part for part in (section, *block.act, target) if part)
    above = len(headers) if words.both else 1  # with both columns apart, each header stands above its own
    for text in (block.title.text, *(line.text for line in block.target), *headers[:above]):
        builder.line(text)
    if words.both:
        both = (" | ".join(headers),) if headers else ()
        builder.passage(Role.COMPARISON, block.label, words.both, (*heading, *both), page=page)
    else:
        builder.passage(Role.PROPOSAL, block.label, words.proposal, (*heading, *headers[:1]), page=page)
        for text in headers[1:]:
            builder.line(text)
        builder.passage(Role.AMENDMENT, block.label, words.amendment, (*heading, *headers[1:]), page=page)
    if block.reason:
        reason = block.reason[0].text
        builder.line(reason)
        builder.passage(Role.REASON, block.label, join_lines(block.reason[1:]), (*heading, reason), page=page)
