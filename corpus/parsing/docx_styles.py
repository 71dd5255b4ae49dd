"""What a Word file's styles say of a paragraph: whether it is a heading, how it is numbered, how it is shown.

Source: Office Open XML, ECMA-376 part 1, sections 17.7 (styles) and 17.3.1 (paragraph properties).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BASES_LIMIT = 20
"""Styles based on one another: a chain without an end is cut."""
_OFF = ("0", "false", "off", "none")
_HEADING_NAME = re.compile(
    r"^(?:heading|überschrift|berschrift|titre|t[ií]tulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nagwek|nadpis|címsor"
    r"|cmsor|naslov|επικεφαλίδα|заглавие|titlu|pealkiri|virsraksts|antraštė|intestatura|ceannteideal) ?[1-9]$",
    re.IGNORECASE,
)
"""Names and ids in the official languages; an id leaves out the letters that ASCII does not have."""
_CONTENTS_NAME = re.compile(r"^(?:toc|table of figures)\b", re.IGNORECASE)
_BODY_TEXT_LEVEL = 9


@dataclass(frozen=True, slots=True)
class NumberOf:
    """What a paragraph is numbered by; None where it does not say."""

    num_id: str | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """Properties of a paragraph, its style's and its own."""

    heading: bool = False
    contents: bool = False
    """True in a table of contents."""
    number: NumberOf = NumberOf()
    capitals: bool = False
    hidden: bool = False


@dataclass
class Styles:
    """The styles of a file by id."""

    _elements: dict[str, etree._Element] = field(default_factory=dict)
    _read: dict[str, Style] = field(default_factory=dict)

    @classmethod
    def of(cls, root: etree._Element | None) -> Styles:
        """The styles in `styles.xml`; none where the file has none."""
        found = () if root is None else root.iterchildren(f"{W}style")
        return cls({element.get(f"{W}styleId", ""): element for element in found})

    def of_paragraph(self, paragraph: etree._Element) -> Style:
        """What the paragraph's own properties and its style say together."""
        own = paragraph.find(f"{W}pPr")
        style = self.style(value(own, "pStyle") or "")
        if own is None:
            return style
        number = number_of(own)
        level = outline_level(own)
        return Style(
            style.heading if level is None else level < _BODY_TEXT_LEVEL,
            style.contents,
            NumberOf(
                number.num_id or style.number.num_id, style.number.level if number.level is None else number.level
            ),
            style.capitals,
            style.hidden,
        )

    def style(self, style_id: str) -> Style:
        """A style with all that the styles it is based on say."""
        if style_id not in self._read:
            self._read[style_id] = self._resolved(style_id)
        return self._read[style_id]

    def numbering_id(self, style_id: str) -> str | None:
        """The numbering that a list's style stands for."""
        return self.style(style_id).number.num_id

    def _resolved(self, style_id: str) -> Style:
        chain = list(self._chain(style_id))
        names = [name for element in chain for name in (value(element, "name"), element.get(f"{W}styleId")) if name]
        levels = (outline_level(found) for element in chain if (found := element.find(f"{W}pPr")) is not None)
        level = next((level for level in levels if level is not None), None)
        numbers = [number_of(found) for element in chain if (found := element.find(f"{W}pPr")) is not None]
        return Style(
            any(_HEADING_NAME.match(name) for name in names) if level is None else level < _BODY_TEXT_LEVEL,
            any(_CONTENTS_NAME.match(name) for name in names),
            NumberOf(
                next((number.num_id for number in numbers if number.num_id), None),
                next((number.level for number in numbers if number.level is not None), None),
            ),
            _shown(chain, "caps"),
            _shown(chain, "vanish"),
        )

    def _chain(self, style_id: str) -> Iterator[etree._Element]:
        for _ in range(_BASES_LIMIT):
            element = self._elements.get(style_id)
            if element is None:
                return
            yield element
            style_id = value(element, "basedOn") or ""


def value(parent: etree._Element | None, name: str) -> str | None:
    """The value of the property `name` in `parent`."""
    found = None if parent is None else parent.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val")


def switched_on(parent: etree._Element | None, name: str) -> bool | None:
    """A property that is on where it is named without a value; None where it is not named."""
    found = None if parent is None else parent.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def whole_number(text: str | None, limit: int) -> int | None:
    """A number as an attribute has it, None where there is none or it is beyond any use."""
    return int(text) if text and re.fullmatch(r"[0-9]{1,6}", text) and int(text) <= limit else None


def outline_level(properties: etree._Element) -> int | None:
    """0 to 8 for a heading, 9 for body text."""
    return whole_number(value(properties, "outlineLvl"), _BODY_TEXT_LEVEL)


def number_of(properties: etree._Element) -> NumberOf:
    """What paragraph properties say of its number; num_id `0` takes a style's number away."""
    found = properties.find(f"{W}numPr")
    return NumberOf(value(found, "numId"), whole_number(value(found, "ilvl"), 8))


def _shown(chain: list[etree._Element], name: str) -> bool:
    found = (switched_on(element.find(f"{W}rPr"), name) for element in chain)
    return next((on for on in found if on is not None), False)
