"""Quotations in a press release and who is quoted: the words between the marks, and the name beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.model import Person, Quotation
from corpus.parsing.people import affiliation, same_surname
from corpus.vocabulary import TITLE_OF_RESPECT

_MARKS = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ('"', '"'))
MIN_WORDS = 5
"""Fewer words between quotation marks are a term or a title, not somebody's speech."""
_NEAR = 260
"""Characters beside a quotation in which its speaker is named."""
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]+(?:[ -](?:(?:van|von|de|den|der|del|della|di|da|du|la|le|zu|y)[ -])*[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]+){1,4}"
_NAME_BEFORE_BRACKET = re.compile(rf"(?P<name>{_NAME})\s*$")
_RESPECTED = re.compile(rf"\b{TITLE_OF_RESPECT}\s+(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+)*)")
_FUNCTION = re.compile(r"^,\s*(?P<function>[^.:;“”\"„«»\n]{3,160})")
_FUNCTION_END = re.compile(
    r",?\s+(?:said|says|sagte|sagt|erklärte|erklärt|betonte|betont|a déclaré|déclare|a souligné|souligne|explique|noted|notes"
    r"|added|adds|stressed|stresses|commented|explained|welcomed|who|and rapporteur|qui|der|die)\b.*$"
)


@dataclass
class SpeakerFinder:
    """Finds the speaker of each quotation; remembers the people introduced so far, since `Mr Lehmann` refers back."""

    introduced: list[Person] = field(default_factory=list)

    def introduce(self, paragraph: str, bold_names: Sequence[str]) -> None:
        """Remembers everybody the paragraph names with an affiliation, or in bold with a function."""
        rest, offset = paragraph, 0
        while (found := affiliation(rest)) is not None:
            country, group, match = found
            name = _NAME_BEFORE_BRACKET.search(rest[: match.start()])
            if name:
                self._remember(Person(name["name"], country, group, _function(rest[match.end() :])))
            offset += match.end()
            rest = paragraph[offset:]
        for name_in_bold in bold_names:
            if re.fullmatch(_NAME, name_in_bold) and not any(same_surname(name_in_bold, p.name) for p in self.introduced):
                at = paragraph.find(name_in_bold)
                function = _function(paragraph[at + len(name_in_bold) :]) if at >= 0 else None
                if function:
                    self._remember(Person(name_in_bold, function=function))

    def speaker(self, paragraph: str, start: int, end: int) -> Person | None:
        """Who says `paragraph[start:end]`: the nearest name after the quotation, else the nearest before it."""
        after, before = paragraph[end : end + _NEAR], paragraph[max(0, start - _NEAR) : start]
        return self._named(_outside_quotes(after), first=True) or self._named(_outside_quotes(before), first=False)

    def _remember(self, person: Person) -> None:
        """A person named again fills in what was not said the first time."""
        for position, known in enumerate(self.introduced):
            if known.name == person.name:
                self.introduced[position] = Person(
                    known.name,
                    known.country or person.country,
                    known.group or person.group,
                    known.function or person.function,
                )
                return
        self.introduced.append(person)

    def _named(self, text: str, first: bool) -> Person | None:
        found = [(text.find(person.name), person) for person in self.introduced if person.name in text]
        for match in _RESPECTED.finditer(text):
            known = [person for person in self.introduced if same_surname(match["name"], person.name)]
            if known:
                found.append((match.start(), known[-1]))
        for person in self.introduced:
            surname = person.name.split()[-1]
            match = re.search(rf"\b{re.escape(surname)}\b", text)
            if match:
                found.append((match.start(), person))
        if not found:
            return None
        return (min if first else max)(found, key=lambda row: row[0])[1]


def _outside_quotes(text: str) -> str:
    """The text up to (or from) the next quotation, so that its speaker is not taken for this one's."""
    return re.sub(r"[“„«\"][^“”„«»\"]{60,}[”“»\"]", "\n", text)


def _function(after: str) -> str | None:
    match = _FUNCTION.match(after)
    if match is None:
        return None
    return _FUNCTION_END.sub("", match["function"]).strip(" ,") or None


def find_quotations(paragraph: str, offset: int, finder: SpeakerFinder) -> list[Quotation]:
    """The speeches quoted in `paragraph`, as spans of the stored text, where the paragraph begins at `offset`."""
    quotations: list[Quotation] = []
    position = 0
    while position < len(paragraph):
        span = _next_quoted(paragraph, position)
        if span is None:
            break
        start, end = span
        position = end + 1
        if len(paragraph[start:end].split()) >= MIN_WORDS:
            quotations.append(Quotation(offset + start, offset + end, finder.speaker(paragraph, start - 1, end + 1)))
    return quotations


def _next_quoted(text: str, position: int) -> tuple[int, int] | None:
    """Start and end of the words of the next quotation from `position` on, its marks and inner spaces left out."""
    best: tuple[int, int] | None = None
    for opening, closing in _MARKS:
        start = text.find(opening, position)
        while start > 0 and opening == "»" and text.rfind("«", position, start) >= 0:
            start = -1  # a closing guillemet of the usual direction
        if start < 0 or (best is not None and start >= best[0]):
            continue
        end = text.find(closing, start + 1)
        if end > start:
            best = (start + 1, end)
    if best is None:
        return None
    start, end = best
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
