"""A small typesetter for test files: paragraphs, tables and footnotes on pages of one or two columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

BODY, BOLD, ITALIC = "Vera", "VeraBd", "VeraIt"
SIZE, STEP = 8.5, 10.5
NOTE_SIZE, NOTE_STEP = 7.0, 8.5
LEFT, RIGHT, TOP, BOTTOM = 62.0, 533.0, 770.0, 64.0
COLUMNS = ((LEFT, 288.0), (307.0, RIGHT))
HANGING, DEEPER = 24.0, 18.0
_CALL = re.compile(r"(\(\*?\d{1,3}\))")
_VOWELS = "aeiouyäöüáéíóúàèâêîôûåøæ"


@cache
def fonts() -> Callable[[str, str, float], float]:
    """Registers the fonts; returns the width of a text in a font and size."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name in (BODY, BOLD, ITALIC):
        pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))
    width: Callable[[str, str, float], float] = pdfmetrics.stringWidth
    return width


def missing_letters(text: str) -> set[str]:
    """Letters of `text` that the fonts do not have."""
    from reportlab.pdfbase import pdfmetrics

    fonts()
    return {
        letter
        for letter in text
        if not letter.isspace() and ord(letter) not in pdfmetrics.getFont(BODY).face.charToGlyph
    }


@dataclass(frozen=True)
class Style:
    """How a paragraph is set."""

    font: str = BODY
    size: float = SIZE
    step: float = STEP
    gap: float = 5.0
    centred: bool = False
    justified: bool = True


TEXT = Style()
HEADING = Style(BOLD, centred=True, justified=False, gap=9.0)
TITLE = Style(BOLD, size=11.0, step=13.5, centred=True, justified=False, gap=9.0)
SUBHEAD = Style(ITALIC, centred=True, justified=False, gap=9.0)
LINES = Style(justified=False, gap=2.0)
NOTE = Style(size=NOTE_SIZE, step=NOTE_STEP, gap=1.0)


@dataclass(frozen=True)
class _Word:
    text: str
    font: str
    width: float


@dataclass
class _Line:
    words: list[_Word]
    last: bool = False


@dataclass
class Setter:
    """Sets paragraphs on pages of frames, and the notes they call at the foot of the frame."""

    canvas: Any
    notes: dict[str, str]
    frames: tuple[tuple[float, float], ...]
    furniture: Callable[[Setter], None]
    hyphenated: bool = True
    page: int = 1
    frame: int = 0
    y: float = TOP
    floor: float = BOTTOM
    pending: list[str] = field(default_factory=list)
    called: set[str] = field(default_factory=set)

    @property
    def edges(self) -> tuple[float, float]:
        return self.frames[self.frame]

    def paragraph(self, text: str, style: Style = TEXT, indent: float = 0.0, marker: str = "") -> None:
        """A paragraph; `marker` hangs left of its words."""
        left, right = self.edges
        hang = DEEPER if marker and not marker[0].isdigit() else HANGING
        start = indent + (hang if marker else 0.0)
        if self.y < TOP:
            self.y -= style.gap
        for number, line in enumerate(self.broken(text, style, right - left - start)):
            self.make_room(line, style)
            left, right = self.edges
            self.y -= style.step
            if marker and not number:
                self.canvas.setFont(style.font, style.size)
                self.canvas.drawString(left + indent, self.y, marker)
            self.draw(line, style, left + start, right)

    def make_room(self, line: _Line, style: Style) -> None:
        """Turns to the next frame where neither the line nor the notes it calls would fit."""
        calls = [call for word in line.words for call in _CALL.findall(word.text) if call[1:-1] in self.notes]
        new = [call[1:-1] for call in calls if call[1:-1] not in self.called]
        height = sum(self._note_height(number) for number in new) + (6.0 if new and not self.pending else 0.0)
        if self.y - style.step - height < self.floor:
            self.turn()
        self.floor += height
        self.pending += new
        self.called.update(new)

    def _note_height(self, number: str) -> float:
        left, right = self.edges
        return len(self.broken(self.notes[number], NOTE, right - left - HANGING)) * NOTE_STEP + NOTE.gap

    def turn(self) -> None:
        """The next column or page."""
        self.draw_notes()
        self.frame += 1
        if self.frame == len(self.frames):
            self.furniture(self)
            self.canvas.showPage()
            self.frame, self.page = 0, self.page + 1
        self.y, self.floor = TOP, BOTTOM

    def draw_notes(self) -> None:
        """The notes that were called, below a rule at the foot of the frame."""
        if not self.pending:
            return
        left, right = self.edges
        self.canvas.line(left, self.floor - 3, left + 60, self.floor - 3)
        y = self.floor - 6
        for number in self.pending:
            y -= NOTE.gap
            for count, line in enumerate(self.broken(self.notes[number], NOTE, right - left - HANGING)):
                y -= NOTE_STEP
                if not count:
                    self._draw_word(f"({number})", BODY, NOTE_SIZE, left, y, raised=True)
                self._draw_line(line, NOTE, left + HANGING, right, y)
        self.pending = []

    def finish(self) -> None:
        self.draw_notes()
        self.furniture(self)
        self.canvas.showPage()

    def draw(self, line: _Line, style: Style, left: float, right: float) -> None:
        self._draw_line(line, style, left, right, self.y)

    def _draw_line(self, line: _Line, style: Style, left: float, right: float, y: float) -> None:
        space = fonts()(" ", style.font, style.size)
        free = right - left - sum(word.width for word in line.words) - space * (len(line.words) - 1)
        x = left + (free / 2 if style.centred else 0.0)
        if style.justified and not line.last and len(line.words) > 1:
            space += free / (len(line.words) - 1)
        for word in line.words:
            self._draw_word(
                word.text,
                word.font,
                style.size,
                x,
                y,
                raised=not _CALL.fullmatch(word.text) or word is not line.words[0],
            )
            x += word.width + space

    def _draw_word(self, text: str, font: str, size: float, x: float, y: float, raised: bool) -> None:
        for part in _CALL.split(text) if raised else [text]:
            if raised and _CALL.fullmatch(part) and part[1:-1] in self.notes:
                for letters, small in (("(", False), (part[1:-1], True), (")", False)):
                    used = size * 0.65 if small else size
                    self.canvas.setFont(font, used)
                    self.canvas.drawString(x, y + (size * 0.33 if small else 0.0), letters)
                    x += fonts()(letters, font, used)
            elif part:
                self.canvas.setFont(font, size)
                self.canvas.drawString(x, y, part)
                x += fonts()(part, font, size)

    def broken(self, text: str, style: Style, width: float, bold: Sequence[str] = ()) -> list[_Line]:
        """`text` as lines no wider than `width`; the words of `bold` are set in bold."""
        measure = fonts()
        space = measure(" ", style.font, style.size)
        lines = [_Line([])]
        free = width
        for token, font in _tokens(text, style.font, bold):
            rest = token
            while rest:
                wide = measure(rest, font, style.size)
                if wide <= free:
                    lines[-1].words.append(_Word(rest, font, wide))
                    free -= wide + space
                    break
                head = next((part for part in self._heads(rest) if measure(part, font, style.size) <= free), "")
                if head:
                    lines[-1].words.append(_Word(head, font, measure(head, font, style.size)))
                    rest = rest[len(head.removesuffix("-")) + (rest[len(head) - 1 : len(head)] == "-") :]
                elif not lines[-1].words:
                    raise ValueError(f"{rest} is wider than its column")
                lines.append(_Line([]))
                free = width
        lines[-1].last = True
        return lines

    def _heads(self, word: str) -> Iterator[str]:
        """Beginnings of a word that may stand at the end of a line, the longest first: after a hyphen, or a vowel."""
        for place in range(len(word) - 3, 2, -1):
            before, after = word[place - 1], word[place]
            if before == "-" and after.isalpha():
                yield word[:place]
            elif self.hyphenated and word[: place + 3].isalpha() and before in _VOWELS and after not in _VOWELS:
                yield word[:place] + "-"

    def table(self, headers: tuple[str, str], cells: tuple[Sequence[str], Sequence[str]], bold: Sequence[str]) -> None:
        """Two cells side by side under their headers, ruled, going on over pages."""
        left, right = self.edges
        middle = (left + right) / 2
        sides = ((left + 4, middle - 6), (middle + 6, right - 4))
        self.y -= 8
        if self.y - 4 * STEP < self.floor:
            self.turn()
        self.canvas.line(left, self.y, right, self.y)
        head = Style(BOLD, centred=True, justified=False)
        self._set_row(
            [[self.broken(text, head, b - a)] for text, (a, b) in zip(headers, sides, strict=True)], sides, head
        )
        self.canvas.line(left, self.y - 3, right, self.y - 3)
        self.y -= 4
        columns = [
            [self.broken(text, TEXT, b - a, bold if side else ()) for text in cell]
            for side, (cell, (a, b)) in enumerate(zip(cells, sides, strict=True))
        ]
        self._set_row(columns, sides, TEXT)
        self.canvas.line(left, self.y - 3, right, self.y - 3)
        self.y -= 6

    def _set_row(
        self, columns: Sequence[list[list[_Line]]], sides: Sequence[tuple[float, float]], style: Style
    ) -> None:
        flat = [
            [(line, not n and bool(m)) for m, lines in enumerate(cell) for n, line in enumerate(lines)]
            for cell in columns
        ]
        while any(flat):
            lowest = self.y
            for cell, (left, right) in zip(flat, sides, strict=True):
                y = self.y
                while cell and y - style.step - 3 > self.floor:
                    line, first = cell.pop(0)
                    y -= style.step + (4.0 if first and y < self.y else 0.0)
                    self._draw_line(line, style, left, right, y)
                lowest = min(lowest, y)
            self.y = lowest
            if any(flat):
                self.turn()


def _tokens(text: str, font: str, bold: Sequence[str]) -> Iterator[tuple[str, str]]:
    strong: set[int] = set()
    for phrase in bold:
        start = text.find(phrase)
        strong.update(range(start, start + len(phrase)) if start >= 0 else ())
    for match in re.finditer(r"[^ ]+", text):
        yield match.group(0), BOLD if match.start() in strong else font
