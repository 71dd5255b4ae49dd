"""Press releases: title, date where it is printed in full, paragraphs, quotations with their speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from corpus.model import Person, Quotation, Role
from corpus.parsing.builder import TextBuilder
from corpus.parsing.dates import parse_date
from corpus.parsing.flow import ends_sentence, plain
from corpus.parsing.lines import Form, Line
from corpus.parsing.quotations import SpeakerFinder, find_quotations
from corpus.vocabulary import COMMITTEE, CONTACT, MORE_INFORMATION

_LINK = re.compile(r"!?\[(?P<text>[^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)")
"""An address may hold brackets: `uri=CELEX:51998AR0273(02)`."""
_BOLD = re.compile(r"\*\*(?P<text>[^*\n]+?)\*\*|__(?P<other>[^_\n]+?)__")
_DATELINE = re.compile(
    r"^(?:Press Release|Pressemitteilung|Communiqué de presse|Comunicado de prensa|Comunicato stampa|Komunikat prasowy)\b\W*(?P<rest>.*)$",
    re.IGNORECASE,
)
_DATE_ALONE = re.compile(
    r"^(?:[^\W\d]+,?\s+)?(?:(?:den|le|il|dnia|dne|ta[’'])\s+)?"
    r"(?:\d{1,2}(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?[^\W\d]+\s+(?:de\s+)?\d{4}|\d{4}\.?\s[^\d]{3,20}\s\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"\.?(?:\s(?:г|r|d)\.)?$"
)
"""`16 March 2018`, `Brüssel, den 16. März 2018`: a line that says nothing else, before the first paragraph."""
_RELEASE_NUMBER = re.compile(r"\b(?:CoR|COR|CdR)/\d{2}/\d{1,4}(?:\.[a-z]{2})?\b|\bCOR-\d{2}-\d{1,3}\b")
_STRAIGHT = re.compile(r'"(?P<words>[^"]*)"')
_CURLED = re.compile(r"“(?P<words>[^“”]*)”")
_HEADING_WORDS = 14
_AROUND_NAME = 12
"""Characters beside the Committee's name in a heading that says no more: `The … (CoR)`, `About the …`."""
_LOOSE = frozenset({Form.FRAGMENT, Form.PARAGRAPH})
"""Lines that are judged by their words."""
_LONGEST = 20_000
"""Characters: no paragraph is near this; a file of lines that never end a sentence is no release."""


@dataclass(frozen=True, slots=True)
class ReleaseText:
    """What a release says of itself; unknown stays None."""

    title: str
    date: date | None
    number: str | None
    quotations: tuple[Quotation, ...]


def is_dateline(line: str) -> bool:
    """True for `Press Release | CoR/18/044.en | Brussels, 16 March 2018`, in which the Committee's number stands."""
    return bool(_DATELINE.match(line) and _RELEASE_NUMBER.search(line))


def clean_inline(text: str) -> tuple[str, list[str]]:
    """A paragraph without Markdown, stray spaces closed up; and the words that stood in bold.

    Spaces just inside quotation marks and before a full stop or comma are leavings of bold type and links. French keeps
    its spaces inside guillemets and before `; : ! ?`.
    """
    bold = [match["text"] or match["other"] for match in _BOLD.finditer(text)]
    text = _LINK.sub(lambda match: match["text"], text)
    text = _BOLD.sub(lambda match: match["text"] or match["other"], text)
    text = re.sub(r"[ \t]+", " ", text).strip()
    text = re.sub(r"(?<=\w) (?=[.,](?:\s|$|[\"”»]))", "", text)
    text = _STRAIGHT.sub(lambda match: f'"{match["words"].strip()}"', text)
    text = _CURLED.sub(lambda match: f"“{match['words'].strip()}”", text)
    return text, [name.strip() for name in bold]


def join_paragraphs(lines: Sequence[Line]) -> list[Line]:
    """Paragraphs from lines, those joined again that a blank line broke in the middle of a sentence.

    A paragraph is broken where it ends without the end of a sentence and the next goes on in lower case. What its source
    says is a heading, an item of a list or a table is left alone.
    """
    paragraphs: list[Line] = []
    for line in lines:
        text = re.sub(r"^#{1,6}\s+", "", plain(line))
        if not text:
            continue
        before = paragraphs[-1] if paragraphs else None
        if before and _is_broken(before) and line.form in _LOOSE and text[0].islower() and "@" not in text:
            paragraphs[-1] = replace(before, text=f"{before.text} {text}")
        else:
            paragraphs.append(replace(line, text=text))
    return paragraphs


def _is_broken(line: Line) -> bool:
    return line.form in _LOOSE and len(line.text) < _LONGEST and not ends_sentence(line.text)


def write_release(builder: TextBuilder, lines: Sequence[Line], language: str, title: str | None) -> ReleaseText:
    """Writes a press release to `builder`; `title` is the header's, else the first line is the title."""
    cleaned = [(line, *clean_inline(line.text)) for line in join_paragraphs(lines)]
    cleaned = [row for row in cleaned if row[1]]  # a picture leaves nothing
    finder = SpeakerFinder()
    for _, text, bold in cleaned:
        finder.introduce(text, bold)
    state = _Release(builder, language, title)
    quotations: list[Quotation] = []
    for line, text, _ in cleaned:
        quotations.extend(state.paragraph(line, text, finder))
    return ReleaseText(state.title or "", state.date, state.number, tuple(quotations))


class _Release:
    """Goes through the paragraphs: dateline, title, body, then what is not the body."""

    def __init__(self, builder: TextBuilder, language: str, title: str | None) -> None:
        self.builder, self.language = builder, language
        self.title, self.title_seen = title, False
        self.date: date | None = None
        self.number: str | None = None
        self.heading: tuple[str, ...] = ()
        self.part = Role.PARAGRAPH
        self.counts: dict[Role, int] = {}

    def paragraph(self, line: Line, text: str, finder: SpeakerFinder) -> list[Quotation]:
        """Writes one paragraph, `line` with its text cleaned; returns the quotations in it."""
        if MORE_INFORMATION.match(text) or CONTACT.match(text) or _is_about_the_committee(line, text):
            self.part = Role.CONTACT if CONTACT.match(text) else Role.MORE_INFORMATION
            self.heading = ()
            self.builder.line(text)
            return []
        if self.part is not Role.PARAGRAPH:
            self._write(line, text, None)
            return []
        if self._is_frame(text):
            self.builder.line(text)
            return []
        if _is_heading(line, text):
            self.heading = (text,)
            self.builder.line(text)
            return []
        found = find_quotations(text, self.builder.length, finder)
        self._write(line, text, found[0].speaker if found else None)
        return found

    def _write(self, line: Line, text: str, speaker: Person | None) -> None:
        self.counts[self.part] = self.counts.get(self.part, 0) + 1
        label = f"{self.part.value} {self.counts[self.part]}"
        self.builder.passage(self.part, label, text, self.heading, speaker=speaker, page=line.page)

    def _is_frame(self, text: str) -> bool:
        """Title, dateline and number before the first paragraph: part of the text, no part of what it says."""
        if not self.counts and self._is_title(text):
            return True
        number = _RELEASE_NUMBER.search(text)
        numbered = number is not None and not self.counts and not ends_sentence(text)
        if _DATELINE.match(text) or numbered or (not self.counts and _DATE_ALONE.match(text)):
            self.date = self.date or parse_date(text.split("|")[-1], self.language)
            self.number = self.number or (number.group(0) if number else None)
            return True
        return False

    def _is_title(self, text: str) -> bool:
        """The title where it is known, else the first line that is no dateline."""
        if self.title_seen or (self.title is None and (_DATELINE.match(text) or _DATE_ALONE.match(text))):
            return False
        if self.title is None or self.title.casefold() == text.casefold():
            self.title, self.title_seen = text, True
            return True
        return False


def _is_heading(line: Line, text: str) -> bool:
    if line.form not in _LOOSE:
        return line.form is Form.HEADING
    return len(text.split()) <= _HEADING_WORDS and not ends_sentence(text) and text[0].isupper()


def _is_about_the_committee(line: Line, text: str) -> bool:
    """The heading over what every release says of the Committee at its end."""
    named = COMMITTEE.search(text)
    return named is not None and _is_heading(line, text) and len(text) - len(named.group(0)) <= _AROUND_NAME
