"""Tables that only lay a page out: labels beside values in the front matter, boxes round a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.parsing.lines import Cell, Form, Line
from corpus.vocabulary import AMENDMENT, AMENDMENTS_SECTION, LEAD_IN, POINTS_SECTION, RAPPORTEUR, REFERENCE

Rows = tuple[tuple[Cell, ...], ...]
SPAN_LIMIT = 20
"""Columns that a cell may cover: what a file says of itself is not believed beyond it."""


def table_lines(rows: Rows, in_front: bool) -> Iterator[Line]:
    """A table as its line; where it only lays out the page, as in the front matter, what it holds as paragraphs."""
    filled = [tuple(cell for cell in row if cell) for row in rows]
    if all(len(row) <= 1 for row in filled):
        yield from (Line(text, Form.PARAGRAPH) for row in filled for cell in row for text in cell)
    elif in_front or all(_is_label(row[0][0].rstrip(" :")) for row in filled if row):
        for row in filled:
            yield from labelled(row)
    else:
        yield Line("", Form.TABLE, rows=rows)


def begins_body(line: Line) -> bool:
    """True for the first section, amendment, point or lead-in: the front matter is over."""
    patterns = (AMENDMENTS_SECTION, POINTS_SECTION, AMENDMENT)
    lead_in = line.text.isupper() or "(" in line.text
    return (
        line.form is Form.NUMBERED
        or any(pattern.match(line.text) for pattern in patterns)
        or (lead_in and LEAD_IN.match(line.text) is not None)
    )


def labelled(row: tuple[Cell, ...]) -> Iterator[Line]:
    """A row of the front matter: `Rapporteur`, `:` and a name as one line, everything else as it stands."""
    texts = [text for cell in row for text in cell if text.strip(" :")]
    if not texts:
        return
    label = texts[0].rstrip(" :")
    colon = texts[0] != label or any(cell == (":",) for cell in row)
    if len(texts) > 1 and (colon or _is_label(label)):
        texts[:2] = [f"{label}: {texts[1].lstrip(' :')}"]
    yield from (Line(text, Form.PARAGRAPH) for text in texts)


def _is_label(text: str) -> bool:
    return any(match is not None and not match["rest"] for match in (RAPPORTEUR.match(text), REFERENCE.match(text)))
