"""A model's output as it streams, in sentences: each one as soon as it is complete, with the numbers of what it cites.

What a model writes is not to be trusted: markup, control characters and signs that turn the direction of writing are taken
off, and nothing is longer than LONGEST. Headings say nothing and are left out.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from assistant.article.paragraphs import sentence_ends

LONGEST = 1_200
"""Characters of a sentence as it is written; a longer one is cut."""
MOST_CITED = 20
"""Numbers in one range: `[1-400]` cites nothing."""

_NUMBERS = r"\^?\d{1,3}(?:\s{0,2}[-–—,;&]\s{0,2}\^?\d{1,3}){0,20}"
_MARKER = re.compile(
    rf"[^\S\n]{{0,3}}[\[【]{{1,2}}\s{{0,2}}(?:[^\W\d_]{{1,12}}\.?\s)?(?P<numbers>{_NUMBERS})\s{{0,2}}[\]】]{{1,2}}"
)
"""`[1]`, `[1, 3]`, `[1-3]`, `[^1]`, `[Source 2]`, `【2】`, `[[1]]`."""
_OPEN_MARKER = re.compile(r"[^\S\n]{0,3}[\[【][^\]】\n]{0,60}$")
"""A marker whose end has not come yet, or a link."""
_END = re.compile(r"[.!?…][\"'”“»’)*_`]{0,6}|[。！？]")
_ENDS = ".!?…。！？"
_BREAK = re.compile(r"\n")
_BLOCK = re.compile(
    r"^\s{0,40}(?:>\s{0,3}){0,5}(?:(?:[-*+•‣◦▪–—·]|\(?(?:\d{1,2}[.)]|[a-zA-Z]\)))\s{1,4}(?:\[[ xX]\]\s)?)?"
)
"""What begins a line: marks of a quotation, of a list's item."""
_ITEM = re.compile(r"\s{0,40}(?:[-*+•‣◦▪–—·]\s|\(?(?:\d{1,2}[.)]|[a-zA-Z]\))\s|#{1,6}\s|>|\||```|~~~)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s|^\s{0,3}(?:\*\*|__)[^*_\n]{1,120}?:?(?:\*\*|__):?\s{0,3}$")
_FENCE = re.compile(r"^\s{0,3}(?:```|~~~)[^\n]{0,40}$|^[\s|:=_*-]{3,}$")
_IMAGE = re.compile(r"!\[[^\[\]]{0,300}\](?:\([^()\s]{0,500}[^()]{0,200}\))?")
_LINK = re.compile(r"\[(?P<text>[^\[\]]{0,300})\]\((?:[^()\s]{0,500})(?:\s[^()]{0,200})?\)")
_TAG = re.compile(r"</?[A-Za-z!][^<>]{0,300}>")
_THOUGHT = re.compile(r"<think(?:ing)?>.{0,20000}?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT_END = re.compile(r"</think(?:ing)?>", re.IGNORECASE)
_LONGEST_THOUGHT = 20_000
"""Characters of what a model thinks aloud before it answers, which is left out."""
_EMPHASIS = re.compile(r"\*+|`+|~~|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)")
_STACKED = re.compile(r"([\u0300-\u036f]{2})[\u0300-\u036f]+")
_WRAPPED_FROM = 60
"""Characters: a shorter line that ends without a stop is no line of a paragraph that goes on."""
_SEEN = 8
"""Characters of a line from which can be told whether it is an item."""
_MORE_SHORT = re.compile(
    r"(?:^|[\s(.’'])(?:e\.g|i\.e|etc|art|vs|approx|cf|para|paras|pp|p|figs?|vol|ed|z\.B|u\.a|d\.h|usw|ggf|inkl"
    r"|Dr|St|Str|Std|Tsd|EE\.UU|p\.ej|núm|pág"
    r"|ss|av|env|min|max|tél|dott|sig|ecc|es|artt|pag|b\.v|d\.w\.z|enz|blz|nl|art|ust|tys|m\.in|np|tj|tzn|im"
    r"|godz|ul|tzv|napr|např|odst|čl|cca|resp"
    r"|tis|mil|bl\.a|f\.eks|t\.ex|dvs|osv|kl|kr|stk|esim|ns|mm|klo|nt|nn|lk|sh|piem|t\.i|pvz|tūkst|kt|pl|kb|stb"
    r"|ún|ezer|π\.χ|κ\.λπ|αρ|άρ|εκ|δισ|напр"
    r"|чл|ал|хил|млн|alin|nr|ex|lit|eż|ecc|lch|uimh|leath|a\.e\.b|čl|toč|npr|itd|oz|ipd|št)$",
    re.IGNORECASE,
)
"""Abbreviations of the official languages that `sentence_ends` does not know."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence without markers and markup, and the numbers it cites, rising."""

    text: str
    citations: tuple[int, ...] = ()


PAUSE = Sentence("")
"""No sentence yet."""


def sentences(pieces: Iterable[str]) -> Iterator[Sentence]:
    """The sentences of a text that comes in pieces, and PAUSE for each empty piece. Who stops asking stops reading the pieces.

    A list's item is a sentence. Words that lead in to others (`The Committee asks:`) and cite nothing cite what follows them.
    """
    leading: Sentence | None = None
    for sentence in _each(_units(pieces)):
        if sentence is PAUSE:
            yield PAUSE
            continue
        if leading is not None:
            yield replace(leading, citations=sentence.citations)
            leading = None
        if sentence.text.endswith(":") and not sentence.citations:
            leading = sentence
        else:
            yield sentence
    if leading is not None:
        yield leading


def _each(units: Iterable[str]) -> Iterator[Sentence]:
    for unit in units:
        if not unit:
            yield PAUSE
            continue
        text, numbers = _cited(unit)
        plain = _plain(text)
        if any(character.isalpha() for character in plain):
            yield Sentence(plain, tuple(sorted(numbers)))


def _units(pieces: Iterable[str]) -> Iterator[str]:
    """Stretches of the text that hold a sentence each, as they are written; an empty one for an empty piece."""
    held = _Held()
    for piece in _small(pieces):
        if not piece:
            yield ""
            continue
        held.add(_readable(piece))
        yield from held.complete()
    held.add("\n\n")
    held.close()
    yield from held.complete()


class _Held:
    """What has been read and not yet given out, and up to where it is known that no sentence ends."""

    def __init__(self) -> None:
        self._text, self._checked, self._closed = "", 0, False

    def add(self, text: str) -> None:
        self._text += text

    def close(self) -> None:
        self._closed = True

    def complete(self) -> Iterator[str]:
        """The stretches that are complete now."""
        if "<think" in self._text.lower():
            if len(self._text) < _LONGEST_THOUGHT and not (self._closed or _THOUGHT_END.search(self._text)):
                return
            self._text, self._checked = _THOUGHT.sub("", self._text), 0
        while (end := self._end()) is not None:
            unit, self._text, self._checked = self._text[:end], self._text[end:], 0
            yield from _without_heading(unit)

    def _end(self) -> int | None:
        """Where the first sentence ends for certain; None where more has to be read."""
        while self._text:
            found = _BREAK.search(self._text)
            line_end = found.start() if found else len(self._text)
            end = self._sentence_end(line_end)
            if end is not None or line_end > LONGEST:
                return end or _cut(self._text)
            if found is None:
                return None
            goes_on = _goes_on(self._text, line_end)
            if goes_on is not True:
                return line_end + 1 if goes_on is False else None
            self._text = f"{self._text[:line_end]} {self._text[line_end + 1 :]}"
        return None

    def _sentence_end(self, limit: int) -> int | None:
        """Behind the first sentence of the first line and the markers that follow it; None where it does not end for certain."""
        held = self._text
        block = _BLOCK.match(held, 0, limit)
        start = block.end() if block else 0
        prefixed = _MARKER.match(held, start, limit) is not None
        for found in _END.finditer(held, max(start, self._checked), limit):
            behind = found.end() if prefixed else _behind_markers(held, found.end())
            if behind >= len(held) or _OPEN_MARKER.match(held, behind) or not held[behind:].strip(" *_`"):
                return None
            if behind > found.end() or _ends(held, found, limit):
                return behind
            self._checked = found.end()
        return None


def _small(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in pieces of a bounded length: what is held is looked through for each of them."""
    for piece in pieces:
        for start in range(0, len(piece) or 1, LONGEST):
            yield piece[start : start + LONGEST]


def _readable(piece: str) -> str:
    """Without control characters, signs of direction and other invisible ones; every kind of line's end as one."""
    if piece.isprintable() and piece.isascii():
        return piece
    piece = piece.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return "".join(
        character
        for character in piece.replace("\t", " ")
        if character == "\n" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )


def _goes_on(held: str, end: int) -> bool | None:
    """Whether the sentence of the line that ends at `end` goes on in the next one; None where that cannot be told yet."""
    line, rest = held[:end].strip(), held[end + 1 :].lstrip(" ")
    if not line or line.endswith(":") or _HEADING.match(line) or _FENCE.match(line) or rest.startswith("\n"):
        return False
    if len(rest) < _SEEN and "\n" not in rest:
        return None
    if _ITEM.match(rest):
        return False
    small = rest[:1].islower() or bool(_MARKER.match(rest))
    return small or (len(line) >= _WRAPPED_FROM and not _ITEM.match(line) and line[-1:] not in _ENDS)


def _behind_markers(held: str, position: int) -> int:
    while found := _MARKER.match(held, position):
        position = found.end()
        position += len(held[position : position + 3]) - len(held[position : position + 3].lstrip(".*_"))
    return position


def _ends(held: str, found: re.Match[str], limit: int) -> bool:
    """True where a stop with a following word ends a sentence: no abbreviation, no ordinal, no decimal."""
    if found[0][0] in "。！？":
        return True
    if found.end() == limit:
        return True
    if not held[found.end()].isspace():
        return False
    before = held[max(0, found.start() - 24) : found.start()]
    after = held[found.end() : found.end() + 24].lstrip().lstrip("*_`")
    if found[0][0] == "." and _MORE_SHORT.search(before):
        return False
    if not after or (found[0].rstrip("*_`")[1:] and after[0].isdigit()):  # `the survey “How many?” 1 160 schools …`
        return False
    text = f"{before}{found[0].rstrip('*_`')} {after}"
    return len(text) - len(after) in sentence_ends(text)


def _cut(held: str) -> int:
    """A place to cut what is too long to be a sentence."""
    blank = held.rfind(" ", LONGEST // 2, LONGEST)
    return blank + 1 if blank > 0 else LONGEST


def _without_heading(unit: str) -> Iterator[str]:
    lines = [line for line in unit.split("\n") if line.strip()]
    kept = " ".join(line for line in lines if not (_HEADING.match(line) or _FENCE.match(line)))
    for start in range(0, len(kept), LONGEST):
        yield kept[start : start + LONGEST]


def _cited(unit: str) -> tuple[str, set[int]]:
    """The words without markers, and the numbers in them."""
    numbers: set[int] = set()

    def taken(found: re.Match[str]) -> str:
        numbers.update(_numbers(found["numbers"]))
        return ""

    text = _IMAGE.sub("", unit)
    text = _LINK.sub(lambda found: _link(found["text"]), text)
    return _MARKER.sub(taken, text), numbers


def _link(text: str) -> str:
    return f"[{text}]" if re.fullmatch(r"\s?\^?\d{1,3}\s?", text) else text


def _numbers(printed: str) -> Iterator[int]:
    for part in re.split(r"[,;&]", printed.replace("^", "")):
        ends = [int(figure) for figure in re.findall(r"\d+", part)]
        if len(ends) == 2 and 0 < ends[1] - ends[0] < MOST_CITED:
            yield from range(ends[0], ends[1] + 1)
        else:
            yield from ends


def _plain(text: str) -> str:
    """Without markup, white space made one."""
    text = _BLOCK.sub("", html.unescape(text), count=1)
    text = _EMPHASIS.sub("", _TAG.sub("", text)).replace("|", " ")
    text = _STACKED.sub(r"\1", unicodedata.normalize("NFC", text))
    text = "".join(
        character for character in text if unicodedata.category(character) not in {"Cc", "Cf"} or character.isspace()
    )
    return re.sub(r"\s+([.,;:!?…])(?=\s|$)", r"\1", " ".join(text.split()))
