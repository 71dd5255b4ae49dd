"""An article's paragraphs, block quotes among them, and its sentences, all as spans of the article."""

from __future__ import annotations

import re
from dataclasses import dataclass

LIMIT = 200_000
"""Characters of an article that are read."""
_BLANK = re.compile(r"\n[^\S\n]*\n\s*|[\u2028\u2029\f]\s*")
_LINE = re.compile(r"[^\n]*\n?")
_ENDED = tuple(".!?…:;”“»’\"'")
"""A line that ends so is a paragraph's last line where no blank lines part the paragraphs; others are wrapped."""
_BEGINS = tuple('-–—*•#„«»“”‚"')
_BLOCK = re.compile(r"^[^\S\n]{0,3}>(?!>)[^\S\n]?", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.!?…][”“»’\"')\]]{0,3}(?:\s+|$)")
_SHORT = re.compile(
    r"(?:^|[\s(.])(?:[^\W\d_]|\d{1,2}|[Nn]os?|[Nn]rs?|[MDmdHhFf]rs?|[Ss]t|[Ss]ra?|[Aa]rt|bzw|Mio|Mrd|[Mm]ln|[Mm]ld|[Cc]a|vgl|Abs|[Pp]rof|resp|[čp]l)$"
)
"""What stands before a full stop that ends no sentence: `Art. 5`, `18. April`, `z. B.`, `J. Smith`."""
_YEAR = re.compile(r"(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A span of the article; `block` where it is a block quote, and then without the first sign for it."""

    start: int
    end: int
    block: bool = False


def paragraphs(article: str) -> list[Paragraph]:
    """The paragraphs that hold anything, in order: parted by blank lines, or by line ends that wrap no sentence."""
    found: list[Paragraph] = []
    start = 0
    for gap in _BLANK.finditer(article):
        found.extend(_in_lines(article, start, gap.start()))
        start = gap.end()
    found.extend(_in_lines(article, start, len(article)))
    return found


def _in_lines(article: str, start: int, end: int) -> list[Paragraph]:
    """The paragraphs of a stretch without blank lines."""
    found: list[Paragraph] = []
    begun, before, was_block = start, "", False
    for match in _LINE.finditer(article, start, end):
        block = _BLOCK.match(match[0]) is not None
        if match.start() > start and (block != was_block or (not block and _parted(before, match[0]))):
            found.extend(_trimmed(article, begun, match.start(), was_block))
            begun = match.start()
        before, was_block = (match[0].strip() or before), block if match[0] else was_block
        if match.end() >= end:
            break
    found.extend(_trimmed(article, begun, end, was_block))
    return found


def _parted(line: str, following: str) -> bool:
    return line.endswith(_ENDED) or following.lstrip().startswith(_BEGINS)


def _trimmed(article: str, start: int, end: int, block: bool) -> list[Paragraph]:
    sign = _BLOCK.match(article[start : min(end, start + 8)]) if block else None
    start += sign.end() if sign else 0
    text = article[start:end]
    start += len(text) - len(text.lstrip())
    return [Paragraph(start, start + len(text.strip()), block)] if text.strip() else []


def sentence_ends(text: str) -> list[int]:
    """Where the sentences of `text` end, as offsets behind the white space that follows them."""
    ends = []
    for match in _SENTENCE_END.finditer(text):
        before = text[max(0, match.start() - 8) : match.start()]
        after = text[match.end() : match.end() + 2].lstrip("„“«»\"'‘’*([")[:1]
        if after.islower():
            continue
        if text[match.start()] == "." and _SHORT.search(before) and not _YEAR.search(before):
            continue
        ends.append(match.end())
    return ends
