"""A follow-up read as a question of its own: `and in 2021?`, `who drafted it?`, `in French please`; by rules alone.

Completed is only what cannot stand by itself: what has no matter of its own, or begins with `and` and names little, or points
back with a pronoun. All else is left exactly as it is, since a wrong completion is worse than a literal search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.conversation.elements import (
    ASKING,
    COMMITTEE_NAME,
    DOING,
    LOOSE,
    POINTING,
    Elements,
    elements,
    may_lack_matter,
)
from assistant.conversation.lexicon import tokens
from assistant.conversation.message import Message, Speaker
from assistant.conversation.parts import PartKind, parts, with_part
from assistant.conversation.subject import with_subject
from assistant.conversation.wishes import wish
from corpus.language import OFFICIAL_LANGUAGES, SURE_ENOUGH, detect_language
from corpus.mentions import Known

LONGEST = 200
"""Characters of a follow-up; what is longer says itself what it is about."""
LONGEST_COMPLETED = 1_000
_READ_FOR_LANGUAGE = 300
_MOST_WORDS, _LITTLE = 12, 2
"""Words of a follow-up, and of matter in one that is not whole."""


class Move(StrEnum):
    """What a question does in its conversation."""

    WHOLE = "whole"
    """It stands by itself."""
    LANGUAGE = "language"
    """The last question again, in another language."""
    PART = "part"
    """Another date, country, person or kind of text."""
    MATTER = "matter"
    """Another subject, or a narrower one."""
    REFERENCE = "reference"
    """It points back, or asks for more about the same: `why?`, `who drafted it?`."""
    MORE = "more"
    """The last question again, for what was not said yet."""
    COURTESY = "courtesy"
    """Thanks and greetings."""
    CONVERSATION = "conversation"
    """About what was said in the conversation itself."""


class Fact(StrEnum):
    """What a reference asks of the texts cited before, which their descriptions tell."""

    RAPPORTEUR = "rapporteur"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is to be searched and answered."""

    question: str
    language: str | None = None
    """Of the answer (ISO 639-1), where the reader wishes for one or asks in another language than before."""
    based_on: str | None = None
    """The earlier question that it was completed by."""
    move: Move = Move.WHOLE
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class _Earlier:
    """What a conversation is about at some point of it."""

    core: str
    """The last whole question, with the parts changed since."""
    full: str
    """The core, and the subject added to it last."""
    last: str
    """The last question, completed."""
    language: str


def follow_up(question: str, history: Sequence[Message], held: Known | None = None) -> Asked:
    """The question completed by what was asked before, where it cannot stand by itself.

    `held` tells the names of people, of whom one may take another's place. A question without history is only freed of its wish
    for a language.
    """
    earlier = None
    for message in history:
        if message.role is Speaker.USER:
            _, earlier = _read(message.content.strip(), earlier, held)
    return _read(question.strip(), earlier, held)[0]


def _read(text: str, earlier: _Earlier | None, held: Known | None) -> tuple[Asked, _Earlier | None]:
    """The question, and what the conversation is about after it."""
    said, wished = wish(text)
    if not any(character.isalnum() for character in said):
        if wished and earlier:
            return Asked(earlier.last, wished, earlier.last, Move.LANGUAGE), earlier
        return Asked(text, wished), earlier
    told, confidence = detect_language(said[:_READ_FOR_LANGUAGE])
    sure = told if confidence >= SURE_ENOUGH else None
    for found in _readings(said, told, sure, earlier, held):
        if not found.matter and _defines(found):
            break
        if completed := _completed(said, found, earlier, held):
            asked, after = completed
            return _in_language(asked, found.language, earlier, wished), after
    whole = Asked(said, wished)
    return whole, _Earlier(said, said, said, sure or (earlier.language if earlier else "en"))


def _in_language(asked: Asked, language: str, earlier: _Earlier | None, wished: str | None) -> Asked:
    other = language if asked.based_on and earlier and language != earlier.language else None
    return replace(asked, language=wished or other)


def _readings(
    text: str, told: str | None, sure: str | None, earlier: _Earlier | None, held: Known | None
) -> Iterator[Elements]:
    """The message read in the language of the conversation, in its own as far as told, then in all others.

    Words of its own matter are believed only in a language that it is likely to be in.
    """
    words = tokens(text)
    if len(text) > LONGEST or len(words) > 2 * _MOST_WORDS:
        return
    likely = [code for code in dict.fromkeys((earlier.language if earlier else None, told)) if code]
    own = elements(text, sure, held).matter if sure else _MOST_WORDS
    for code in [
        *likely,
        *(code for code in OFFICIAL_LANGUAGES if code not in likely and may_lack_matter(words, code)),
    ]:
        found = elements(text, code, held)
        believed = code in likely and (code == sure or found.matter < own)
        if found.count <= _MOST_WORDS and (believed or not found.matter):
            yield found


_Read = tuple[Asked, _Earlier | None]


def _completed(text: str, found: Elements, earlier: _Earlier | None, held: Known | None) -> _Read | None:
    """The question as one language reads it; None where it is whole."""
    if found.only({"courtesy"}):
        return Asked(text, move=Move.COURTESY), earlier
    if found.conversation and found.matter <= 1:
        return Asked(text, move=Move.CONVERSATION), earlier
    if earlier is None:
        return None
    if found.has("more") and found.only(LOOSE | POINTING | {"more"}):
        return Asked(earlier.last, None, earlier.last, Move.MORE), earlier
    return _part(text, found, earlier, held) or _matter(text, found, earlier, held) or _reference(text, found, earlier)


def _part(text: str, found: Elements, earlier: _Earlier, held: Known | None) -> _Read | None:
    """`and in 2021?`: nothing but a part, or a date with what the Committee does: `what did it say in 2021?`"""
    if len(found.parts) != 1 or found.matter:
        return None
    part = found.parts[0]
    dated = part.kind is PartKind.DATE
    if found.only(LOOSE | {"part"}) and (found.opened or dated or part.led):
        return _with_part(text, earlier, found.rest(text), found, held)
    told = found.only(LOOSE | DOING | {"part", "what", "which", "anaphors", "nouns", COMMITTEE_NAME})
    if dated and told and found.has("verbs"):
        return _with_part(text, earlier, text[part.start : part.end], found, held)
    return None


def _with_part(text: str, earlier: _Earlier, words: str, found: Elements, held: Known | None) -> _Read | None:
    new = parts(words, found.language, held)
    if len(new) != 1:
        return None
    same = found.language == earlier.language
    core, full = (
        with_part(each, parts(each, earlier.language, held), words, new[0], may_add=same)
        for each in (earlier.core, earlier.full)
    )
    if core is None or full is None:
        return _added(earlier, text)
    return Asked(full, None, earlier.full, Move.PART), _Earlier(core, full, full, earlier.language)


def _added(earlier: _Earlier, text: str) -> _Read | None:
    whole = _joined(earlier.core, text)
    if whole is None:
        return None
    return Asked(whole, None, earlier.core, Move.PART), replace(earlier, full=whole, last=whole)


def _matter(text: str, found: Elements, earlier: _Earlier, held: Known | None) -> _Read | None:
    """`and islands?`, `what about small towns?`"""
    most = _LITTLE + (found.opener > 1)
    if (
        not (found.opened and 0 < found.matter <= most and found.count <= 2 * most)
        or found.points
        or found.has(*ASKING)
    ):
        return None
    there = parts(earlier.core, earlier.language, held)
    same = found.language == earlier.language
    plain = same and not found.has("more")
    put = with_subject(earlier.core, there, earlier.language, found.rest(text)) if plain else None
    whole = put or _joined(earlier.core, text)
    if whole is None:
        return None
    return Asked(whole, None, earlier.core, Move.MATTER), _Earlier(put or earlier.core, whole, whole, earlier.language)


def _reference(text: str, found: Elements, earlier: _Earlier) -> _Read | None:
    """`why?`, `who drafted it?`, `does it cover islands?`"""
    follows_last = found.only(ASKING | LOOSE)
    if not (_points(found) if not found.matter else _points_with_matter(text, found)):
        return None
    before = earlier.last if follows_last else earlier.full
    whole = _joined(before, text)
    if whole is None:
        return None
    return Asked(whole, None, before, Move.REFERENCE, _fact(found)), replace(earlier, last=whole)


def _points(found: Elements) -> bool:
    """Whether a message without matter of its own is about what was asked before."""
    asks, does, names = found.has(*ASKING), found.has(*DOING), found.has("nouns", "rapporteur")
    kinds = [part for part in found.parts if part.kind is PartKind.TEXT_KIND]
    if found.points or found.opened:
        return asks or does or names or bool(kinds) or (found.points and found.opened)
    if any(part.many for part in kinds):
        return False
    return asks and (does or names or found.only(ASKING | LOOSE))


def _defines(found: Elements) -> bool:
    """`what is an opinion?`, `co je to stanovisko?`: a whole question about the words themselves."""
    kinds = any(part.kind is PartKind.TEXT_KIND for part in found.parts)
    pronouns = [group.sorts for group in found.groups if group.sorts & POINTING and not group.sorts & LOOSE]
    asks = found.count > _LITTLE and found.has(*ASKING) and not found.has("rapporteur", *DOING)
    bare = not pronouns or (found.count <= 2 * _LITTLE and all("alone" in each for each in pronouns))
    return kinds and asks and not found.opened and bare


def _points_with_matter(text: str, found: Elements) -> bool:
    if found.matter > _LITTLE:
        return False
    asks = found.has(*ASKING)
    if asks and found.matter == 1 and found.count <= _LITTLE + 1 and text.endswith("?"):
        others = (group for group in found.groups if group.sorts)
        if all(group.sorts & ASKING for group in others):
            return True
    return _strongly(found) or (found.opened and asks and found.points)


def _strongly(found: Elements) -> bool:
    """A pronoun that no noun follows, so that it is no article: `das auch`, not `das Bett`."""
    followers = [*(group.sorts for group in found.groups[1:]), frozenset({"end"})]
    return any(
        "strong" in group.sorts or ("alone" in group.sorts and bool(after) and PartKind.TEXT_KIND not in after)
        for group, after in zip(found.groups, followers, strict=True)
    )


def _fact(found: Elements) -> Fact | None:
    if found.matter:
        return None
    if found.has("rapporteur") or (found.has("who") and found.has("drafted")):
        return Fact.RAPPORTEUR
    return Fact.DATE if found.has("when") and found.has("adopted", "drafted") else None


def _joined(earlier: str, text: str) -> str | None:
    """Both, one after the other; None where that would be too long to be read."""
    end = "" if earlier[-1:] in "?!.…;\u037e" else "."
    first = next(place for place, character in enumerate(text) if character.isalnum())
    whole = f"{earlier}{end} {text[:first]}{text[first].upper()}{text[first + 1 :]}"
    return whole if len(whole) <= LONGEST_COMPLETED else None
