"""Joining lines that a flattened page broke apart, and the small repairs every form of text needs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from corpus.parsing.lines import CALL, Form, Line

ENUMERATOR = re.compile(r"^[‘'“\"(]{0,2}(?:\(?\d{1,3}[a-z]?\)|\d{1,3}[a-z]?\.|\(?[a-z]{1,4}\)|[—–•·-])$")
"""A line that holds nothing but a list's marker: `(a)`, `2.`, `‘1.`, `—`. Its text is on the next line."""
_ENDS_SENTENCE = re.compile(r"[.;:!?…](?:\s?[’”“\"'»«)])*(?:\s?\(\s?\d{1,3}\s?\)\s?[;.,]?)?$")
_ENDING = 40
"""Characters in which a line's end shows: the whole of a long text is not searched again with every line."""
_STARTS_CLOSED_UP = re.compile(r"^[,.;:!?)\]’”»%]")
_ITEM_START = re.compile(r"^[‘'“\"(]{0,2}(?:\(?\d{1,3}[a-z]?[.)]|\(?[a-z]{1,4}\)|[—–•·-])\s")


def ends_sentence(line: str) -> bool:
    """True where a line may end a sentence or an item of a list."""
    return bool(_ENDS_SENTENCE.search(line.rstrip()[-_ENDING:].replace(CALL, "")))


def join_lines(lines: Sequence[Line]) -> str:
    """Lines of one point or paragraph as text: whole paragraphs keep a line of their own, fragments are joined."""
    texts: list[str] = []
    for whole, group in groupby(lines, key=lambda line: line.form is not Form.FRAGMENT):
        if whole:
            texts.extend(text for line in group if (text := plain(line)))
        else:
            texts.append(join_fragments([line.text for line in group]))
    return "\n".join(text for text in texts if text)


def plain(line: Line) -> str:
    """A line's text, its number before it; a table's rows on lines of their own, cells parted by ` | `."""
    if line.form is Form.NUMBERED:
        return f"{line.number.rstrip('.')}. {line.text}".strip()
    if line.form is not Form.TABLE:
        return line.text.strip()
    rows = (" | ".join(" ".join(cell) for cell in row).strip(" |") for row in line.rows)
    return "\n".join(row for row in rows if row)


def join_fragments(lines: Sequence[str]) -> str:
    """Flattened lines of one cell or point as text: inline breaks become spaces, items of lists keep a line of their own.

    A flattened page breaks a line at every inline element (a link, inserted words in bold), so a break means a new
    paragraph only before a list's marker, or after the end of a sentence where the next line starts a new one.
    """
    text = ""
    marker_open = False
    for line in lines:
        line = line.strip()
        if not line:
            continue
        if not text:
            text = line
        elif ENUMERATOR.match(line) and not _STARTS_CLOSED_UP.match(line):
            text += "\n" + line
        elif marker_open or not _new_paragraph(text, line):
            text += line if _STARTS_CLOSED_UP.match(line) else " " + line
        else:
            text += "\n" + line
        marker_open = bool(ENUMERATOR.match(line))
    return text


def _new_paragraph(text: str, line: str) -> bool:
    if _ITEM_START.match(line):
        return True
    starts_sentence = (line[0].isalnum() and not line[0].islower()) or line[0] in '‘“"«„['
    return ends_sentence(text) and starts_sentence
