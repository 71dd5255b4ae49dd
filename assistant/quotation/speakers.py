"""Whose words a place in the texts holds, and whether a name that a quotation is given to agrees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.article.words import ARTICLES, COMMITTEE_NAMED, OFFICE, PRONOUNS, TITLES, TOWARDS
from assistant.quotation.sources import Source
from corpus.facets import fold
from corpus.model import Kind, Person, Quotation, Role
from corpus.vocabulary import commission_code


class Voice(StrEnum):
    """Who speaks."""

    COMMITTEE = "committee"
    COMMISSION = "commission"
    """The wording that the Commission proposed, which an amendment sets its own beside."""
    PERSON = "person"
    QUOTED = "quoted"
    """Somebody the text quotes without its being known who."""
    RELEASE = "release"
    """The press release's own words."""
    MIXED = "mixed"
    """Both wordings of an amendment: the text does not tell them apart."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks at a place; `person` where the text names one, `drafters` those who drafted the text."""

    voice: Voice
    person: Person | None = None
    drafters: tuple[Person, ...] = ()


_QUOTES = re.compile(r"[“„«»”‘‚’‹›\"]")
_OPENING, _CLOSING = '“„«‘‚‹"', '”“»’›"'
NESTED_WORDS = 5
"""A shorter string in marks is a term, not somebody's words."""
_COMMISSION = re.compile(
    r"\b[kc]om+is+(?!ion?n?er|ai?r|sar)\w{0,6}\b|\bbizottsag|\bкомисия|\bεπιτροπη|kummissjoni|coimisiun"
)
"""The European Commission in the 24 languages, folded."""
_CODE = re.compile(r"\b(?:CIVEX|COTER|ECON|ENVE|NAT|SEDEC|CFAA)\b")
"""Of the Committee's own commissions."""
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ð": "d"})
_TITLES = frozenset(fold(title) for title in TITLES)


def attribution(source: Source, start: int, end: int) -> Attribution:
    """Who speaks in `start:end` of the document's stored text."""
    about = source.about
    drafters = tuple(rapporteur.person for rapporteur in about.rapporteurs)
    speech = _speech(source.speeches, start, end)
    if speech is not None:
        return Attribution(Voice.PERSON if speech.speaker else Voice.QUOTED, speech.speaker, drafters)
    if source.passage.role is Role.PROPOSAL:
        return Attribution(Voice.COMMISSION, None, drafters)
    if source.passage.role is Role.COMPARISON:
        return Attribution(Voice.MIXED, None, drafters)
    if about.kind is Kind.RELEASE:
        return Attribution(Voice.RELEASE, None, drafters)
    nested = _within_marks(source, start - source.start, end - source.start)
    return Attribution(Voice.QUOTED if nested else Voice.COMMITTEE, None, drafters)


def _speech(speeches: tuple[Quotation, ...], start: int, end: int) -> Quotation | None:
    """A speech of whoever says most of the span: somebody interrupted speaks in several."""
    held = [(speech, min(end, speech.end) - max(start, speech.start)) for speech in speeches]
    said = [(speech, length) for speech, length in held if length > 0]
    for speech, length in said:
        others = sum(
            more for other, more in said if other is not speech and other.speaker == speech.speaker is not None
        )
        if length + others > (end - start) / 2:
            return speech
    first, last = _holding(speeches, start), _holding(speeches, max(start, end - 1))
    theirs = first is not None and last is not None and first.speaker == last.speaker is not None
    return first if theirs else None


def _holding(speeches: tuple[Quotation, ...], place: int) -> Quotation | None:
    return next((speech for speech in speeches if speech.start <= place < speech.end), None)


def _within_marks(source: Source, start: int, end: int) -> bool:
    """True where quotation marks of the text stand around the span, and around no more than its sentence."""
    text = source.text
    before = max((text.rfind(mark, 0, start) for mark in _OPENING), default=-1)
    after = min((place for mark in _CLOSING if (place := text.find(mark, end)) >= 0), default=-1)
    if before < 0 or after < 0:
        return False
    inside = text[before + 1 : after]
    if len(inside.split()) < NESTED_WORDS or len(text[start:end].split()) < NESTED_WORDS:
        return False
    return (
        not _QUOTES.search(text[before + 1 : start].replace("’", "")) and _opens(text, before) and _closes(text, after)
    )


def _opens(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _closes(text: str, place: int) -> bool:
    return place + 1 >= len(text) or not text[place + 1].isalnum()


def agrees(speaker: str, who: Attribution) -> bool | None:
    """Whether words of `who` may be given to `speaker`; None where the name does not tell who is meant."""
    if commission_code(speaker) or _CODE.search(speaker):
        return None
    if COMMITTEE_NAMED.search(speaker):
        return {Voice.MIXED: None, Voice.RELEASE: True}.get(who.voice, who.voice is Voice.COMMITTEE)
    if _COMMISSION.search(fold(speaker)):
        return {Voice.MIXED: None, Voice.QUOTED: None}.get(who.voice, who.voice is Voice.COMMISSION)
    meant = _name_words(speaker)
    if not meant:
        return None
    people = [who.person] if who.person is not None else list(who.drafters)
    theirs = any(_same_person(meant, person) for person in people)
    if who.person is None:
        theirs = theirs and who.voice in (Voice.COMMITTEE, Voice.MIXED)
    tells = _is_named(speaker) and not (who.person is None and who.voice is Voice.QUOTED)
    return True if theirs else False if tells else None


def _is_named(speaker: str) -> bool:
    """True where a person's name is given, and not an office or a pronoun (`the mayor of Graz`, `she`)."""
    for word in re.findall(r"[^\W\d_]+", re.split(r"[(,]", speaker, maxsplit=1)[0]):
        if word in TOWARDS:
            return False
        plain = word.casefold()
        common = plain in ARTICLES | PRONOUNS or fold(word) in _TITLES or bool(OFFICE.match(word))
        if word[0].isupper() and len(word) > 1 and not common:
            return True
    return False


def _name_words(speaker: str) -> frozenset[str]:
    """Folded words of a name, without titles and what stands in brackets or after a comma."""
    name = re.split(r"[(,]", speaker, maxsplit=1)[0]
    return frozenset(word for word in re.findall(r"\w+", _plain(name)) if word not in _TITLES and len(word) > 1)


def _plain(name: str) -> str:
    """A name in plain letters: also of those that are letters of their own."""
    return fold(name.casefold().translate(_LETTERS))


def _same_person(meant: frozenset[str], person: Person) -> bool:
    """A surname is enough, a first name alone is not; of two full names one may have a word more."""
    words = re.findall(r"\w+", _plain(person.name))
    own = frozenset(word for word in words if len(word) > 1)
    surnames = frozenset(words[1:]) if len(words) > 1 else own
    return bool(meant & surnames) and (meant <= own or own <= meant)
