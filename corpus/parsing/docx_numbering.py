"""Numbers that Word puts before paragraphs by itself: they stand nowhere in the text and are counted here.

Source: Office Open XML, ECMA-376 part 1, section 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from corpus.parsing.docx_styles import NumberOf, Styles, W, switched_on, value, whole_number

_COUNT_LIMIT = 9_999
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_PLACEHOLDER = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    """How the paragraphs of one level are numbered."""

    form: str = "decimal"
    text: str = ""
    """With a placeholder for each level it shows: `%1.%2.`."""
    start: int = 1
    legal: bool = False
    """All levels in figures, however they are shown themselves."""
    restarts: bool = True


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a paragraph."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class _List:
    """A numbering instance: the definition it counts with, and its levels."""

    definition: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]
    """Where this instance begins to count anew."""


@dataclass
class Numbering:
    """The lists of a file, counting as their paragraphs come."""

    _lists: dict[str, _List] = field(default_factory=dict)
    _level_of_style: dict[tuple[str, str], int] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, root: etree._Element | None, styles: Styles) -> Numbering:
        """The lists in `numbering.xml`; none where the file has none."""
        numbering = cls()
        if root is None:
            return numbering
        definitions = {found.get(f"{W}abstractNumId", ""): found for found in root.iterchildren(f"{W}abstractNum")}
        instances = {found.get(f"{W}numId", ""): found for found in root.iterchildren(f"{W}num")}
        for num_id, instance in instances.items():
            definition = _definition(instance, definitions, instances, styles)
            if definition is not None:
                numbering._lists[num_id] = _list(instance, definition)
                for level in definition.iterchildren(f"{W}lvl"):
                    if style := value(level, "pStyle"):
                        numbering._level_of_style[num_id, style] = _position(level)
        return numbering

    def marker(self, number: NumberOf, style_id: str) -> Marker | None:
        """What stands before the next paragraph that is numbered so; None where nothing does."""
        found = self._lists.get(number.num_id or "")
        if found is None or number.num_id is None:
            return None
        level = number.level
        if level is None:
            level = self._level_of_style.get((number.num_id, style_id), 0)
        if level not in found.levels:
            return None
        counts = self._count(number.num_id, found, level)
        text = _text(found.levels, level, counts)
        return Marker(text, level) if text else None

    def _count(self, num_id: str, found: _List, level: int) -> dict[int, int]:
        counts = self._counts.setdefault(found.definition, {})
        if num_id not in self._begun:
            self._begun.add(num_id)
            counts.update({at: start - 1 for at, start in found.starts.items()})
        counts[level] = counts.get(level, found.levels[level].start - 1) + 1
        for deeper in [at for at in counts if at > level and found.levels.get(at, Level()).restarts]:
            del counts[deeper]
        return counts


def _definition(
    instance: etree._Element,
    definitions: Mapping[str, etree._Element],
    instances: Mapping[str, etree._Element],
    styles: Styles,
) -> etree._Element | None:
    """The definition an instance counts with; one that only names a list's style stands for that style's own."""
    definition = definitions.get(value(instance, "abstractNumId") or "")
    link = value(definition, "numStyleLink")
    if link:
        linked = instances.get(styles.numbering_id(link) or "")
        definition = definitions.get(value(linked, "abstractNumId") or "", definition)
    return definition


def _list(instance: etree._Element, definition: etree._Element) -> _List:
    levels = {_position(found): _level(found) for found in definition.iterchildren(f"{W}lvl")}
    starts = {}
    for override in instance.iterchildren(f"{W}lvlOverride"):
        at = _position(override)
        if (changed := override.find(f"{W}lvl")) is not None:
            levels[at] = _level(changed)
        if (start := whole_number(value(override, "startOverride"), _COUNT_LIMIT)) is not None:
            starts[at] = start
            levels[at] = replace(levels.get(at, Level()), start=start)
    return _List(definition.get(f"{W}abstractNumId", ""), levels, starts)


def _position(element: etree._Element) -> int:
    return whole_number(element.get(f"{W}ilvl"), _LEVELS - 1) or 0


def _level(element: etree._Element) -> Level:
    start = whole_number(value(element, "start"), _COUNT_LIMIT)
    return Level(
        value(element, "numFmt") or "decimal",
        (value(element, "lvlText") or "")[:40],
        1 if start is None else start,
        switched_on(element, "isLgl") or False,
        value(element, "lvlRestart") != "0",
    )


def _text(levels: Mapping[int, Level], level: int, counts: Mapping[int, int]) -> str:
    own = levels[level]
    if own.form == "bullet":
        return _bullet(own.text)
    if own.form == "none":
        return ""

    def shown(match: re.Match[str]) -> str:
        at = int(match[1]) - 1
        of = levels.get(at, Level())
        return formatted(counts.get(at, of.start), "decimal" if own.legal else of.form)

    return _PLACEHOLDER.sub(shown, own.text).strip()


def _bullet(glyph: str) -> str:
    """A bullet is a letter of a symbol font, which is not what it looks like: only dashes are kept as they are."""
    glyph = glyph.strip()
    return glyph if glyph in ("-", "–", "—") else "•" if glyph else ""


def formatted(count: int, form: str) -> str:
    """`count` as Word shows it; in figures where the form is not known."""
    if form in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        return _roman(count) if form == "lowerRoman" else _roman(count).upper()
    if form in ("lowerLetter", "upperLetter") and 0 < count <= 26 * 5:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)  # after z comes aa, then bb
        return letters if form == "lowerLetter" else letters.upper()
    if form == "none":
        return ""
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    text = ""
    for worth, letters in _ROMAN:
        text += letters * (count // worth)
        count %= worth
    return text
