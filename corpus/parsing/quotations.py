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
SURE_WORDS = 9
"""From so many words on, a quotation is speech even where it begins in small letters or nobody is named beside it."""
_NEAR = 260
"""Characters beside a quotation in which its speaker is named."""
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž](?:[\w’'.](?!['’]s\b))+(?:[ -](?:(?:van|von|de|den|der|del|della|di|da|du|la|le|zu|y)[ -])*[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.]+){1,4}"
"""A hyphen only parts words: were it inside them too, there would be endless ways to read one. Possessive quantifiers would
say the same, but Python 3.11 before 3.11.4 reads them wrongly."""
_NAME_BEFORE_BRACKET = re.compile(rf"(?P<name>{_NAME})\s*$")
_ATTRIBUTION = re.compile(rf"^\s*,?\s*(?:[^\W\d_A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*\s+){{1,4}}(?P<name>{_NAME})\s*(?P<after>,[^\n]*)")
"""`…”, admits Casper Vindeløv, a beekeeper from Aarhus`: a verb in small letters, a name, what the person is."""
_RESPECTED = re.compile(rf"\b{TITLE_OF_RESPECT}\s+(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+)*)")
_PRONOUN = re.compile(r"^[\s,]*(?:[\w’'-]+[\s-])?(?:he|she|they|er|sie|il|elle|ils|elles)\b", re.IGNORECASE)
"""`…”, he said, turning to Ana Test`: the name that follows is not the speaker's."""
_SENTENCE_WORD = re.compile(
    r"^(?:By|And|But|For|With|When|While|As|After|Before|Since|To|Von|Und|Für|Mit|Nach|Par|Et|Pour|Avec|Après|Per|Con|Por)\s+"
)
"""A sentence's first word has a capital too; it is no first name."""
_FUNCTION = re.compile(r"^,\s*(?P<function>[^.:;,“”\"„«»\n]{3,120})")
_NO_FUNCTION = re.compile(
    r"^(?:which|who|whose|that|after|during|when|while|in|at|on|as|qui|dont|lors|après|pendant|der|die|das|dessen|deren|nach|im|bei"
    r"|zu|\w+ing|turned|said|says|adds|added)\b"
)
"""What follows the name's comma is no function but goes on with the sentence."""
_FUNCTION_END = re.compile(
    r"\s+(?:who|whose|which|and rapporteur|und Berichterstatter(?:in)?|et rapporteure?|qui|dont|said|says)\b.*$"
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
            name = _NAME_BEFORE_BRACKET.search(rest[max(0, match.start() - _NEAR) : match.start()])
            if name:
                self._remember(Person(_bare(name["name"], bold_names), country, group, _function(rest[match.end() :])))
            offset += match.end()
            rest = paragraph[offset:]
        for name_in_bold in bold_names:
            if re.fullmatch(_NAME, name_in_bold) and not any(
                same_surname(name_in_bold, p.name) for p in self.introduced
            ):
                at = paragraph.find(name_in_bold)
                function = _function(paragraph[at + len(name_in_bold) :]) if at >= 0 else None
                if function:
                    self._remember(Person(name_in_bold, function=function))

    def speaker(self, paragraph: str, start: int, end: int) -> Person | None:
        """Who says `paragraph[start:end]`: the nearest name after the quotation, else the nearest before it."""
        after, before = paragraph[end : end + _NEAR], paragraph[max(0, start - _NEAR) : start]
        attribution = _ATTRIBUTION.match(after)
        if attribution and not any(same_surname(attribution["name"], person.name) for person in self.introduced):
            self._remember(Person(attribution["name"], function=_function(attribution["after"])))
        named_after = None if _PRONOUN.match(after) else self._named(_outside_quotes(after), first=True)
        return named_after or self._named(_outside_quotes(before), first=False)

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
            if len(known) == 1:
                found.append((match.start(), known[0]))
        for person in self.introduced:
            surname = person.name.split()[-1]
            alone = re.search(rf"\b{re.escape(surname)}\b", text) if surname in text else None
            if alone and sum(same_surname(person.name, other.name) for other in self.introduced) == 1:
                found.append((alone.start(), person))
        if not found:
            return None
        return (min if first else max)(found, key=lambda row: row[0])[1]


def _bare(name: str, bold_names: Sequence[str]) -> str:
    """The name without a title before it, and as far as it is printed in bold where it is."""
    name = re.sub(rf"^{TITLE_OF_RESPECT}\s+", "", _SENTENCE_WORD.sub("", name))
    return next((bold for bold in bold_names if name.endswith(" " + bold) and " " in bold), name)


def _outside_quotes(text: str) -> str:
    """The text up to (or from) the next quotation, so that its speaker is not taken for this one's."""
    return re.sub(r"[“„«\"][^“”„«»\"]{60,}[”“»\"]", "\n", text)


def _function(after: str) -> str | None:
    """What a person is, from what stands after the name: up to the next comma, and only where it is no clause."""
    match = _FUNCTION.match(after)
    if match is None or _NO_FUNCTION.match(match["function"]):
        return None
    return _FUNCTION_END.sub("", match["function"]).strip() or None


def find_quotations(paragraph: str, offset: int, finder: SpeakerFinder) -> list[Quotation]:
    """The speeches quoted in `paragraph`, as spans of the stored text, where the paragraph begins at `offset`."""
    quotations: list[Quotation] = []
    position = 0
    while (span := _next_quoted(paragraph, position)) is not None:
        opening, closing = span
        position = closing + 1
        words = paragraph[opening + 1 : closing]
        speaker = finder.speaker(paragraph, opening, closing + 1)
        if _is_speech(words, speaker):
            start = offset + opening + 1 + len(words) - len(words.lstrip())
            quotations.append(Quotation(start, start + len(words.strip()), speaker))
    return quotations


def _is_speech(words: str, speaker: Person | None) -> bool:
    count = len(words.split())
    return count >= SURE_WORDS or (count >= MIN_WORDS and speaker is not None and words.lstrip()[:1].isupper())


def _next_quoted(text: str, position: int) -> tuple[int, int] | None:
    """Where the next quotation from `position` on has its opening and its closing mark."""
    best: tuple[int, int] | None = None
    for opening, closing in _MARKS:
        start = text.find(opening, position)
        while start > 0 and opening == "»" and text.rfind("«", position, start) >= 0:
            start = -1  # a closing guillemet of the usual direction
        if start < 0 or (best is not None and start >= best[0]):
            continue
        end = text.find(closing, start + 1)
        if end > start:
            best = (start, end)
    return best
