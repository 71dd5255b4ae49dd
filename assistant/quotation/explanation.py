"""What a verdict means, in words for readers without training, in their language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.frames import Frame, frame
from assistant.quotation.alignment import Op
from assistant.quotation.negations import denies
from assistant.quotation.sentences import Sentences, sentences
from assistant.quotation.speakers import Attribution, Voice
from assistant.quotation.verdicts import Difference, Match, Verdict
from corpus.model import Person, Role
from index.wording import wording

_FEW_WORDS = 4
_SHOWN_CHANGES = 4
_CLAUSE_END = re.compile(r"[.;:!?]\s")
_JUST_BEFORE = 4
"""Words."""
_PARTED = {"el": "· ", "fr": "\u202f; "}
_COLON = {"fr": "\u00a0: "}
"""In French and Greek these marks are written in their own way."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known beside the verdict and its matches."""

    words: int
    """Of the quotation."""
    exact: bool
    speaker: str | None
    """Who is said to have said it."""
    agrees: bool | None
    """Whether that is who speaks there; None where nobody is named or the texts do not tell."""
    places: int
    """Places that hold the words."""
    documents: int
    """Documents searched."""


def explain(verdict: Verdict, matches: Sequence[Match], known: Circumstances, language: str) -> str:
    """The explanation in `language` (ISO 639-1)."""
    said, framed = sentences(language), frame(language)
    if verdict is Verdict.NOT_FOUND:
        nearest = [said.nearest.format(place=place(matches[0], framed))] if matches else []
        return " ".join([said.not_found.format(count=known.documents), *nearest])
    best = matches[0]
    found = [_what(verdict, matches, said, framed, language)]
    if verdict is Verdict.VERBATIM and not known.exact:
        found.append(said.typography)
    if verdict is not Verdict.STITCHED:
        found += _who(best.attribution, said)
    if known.speaker and verdict is not Verdict.MISATTRIBUTED and known.agrees is not True:
        sentence = said.unknown_speaker if known.agrees is None else said.not_the_speaker
        found.append(sentence.format(speaker=framed.quoted(known.speaker)))
    if verdict is not Verdict.ALTERED:
        found += [*_put_in(best, said, framed), *_denials(best, said)]
    if verdict in (Verdict.VERBATIM, Verdict.ABRIDGED):
        if known.words < _FEW_WORDS:
            found.append(said.few_words)
        elif known.places > 1:
            found.append(said.several_places.format(count=known.places))
    return " ".join(found)


def _put_in(best: Match, said: Sentences, framed: Frame) -> list[str]:
    """What the quotation has put into brackets: it may turn the sense round."""
    words = (_bare(each.quote) for each in best.differences if each.marked and each.quote.strip())
    told = [said.adds.format(quote=framed.quoted(each)) for each in words]
    return [f"{sentence[0].upper()}{sentence[1:]}." for sentence in told]


def _denials(best: Match, said: Sentences) -> list[str]:
    """Warnings of what turns the sense round though every word quoted is right."""
    language = best.about.language
    left_out = (wording(each.source).forms for each in best.differences if each.marked)
    before = _CLAUSE_END.split(best.text[: best.said_start - best.start])[-1]
    found = [said.denial_left_out] if any(denies(forms, language) for forms in left_out) else []
    return [*found, said.denial_before] if denies(wording(before).forms[-_JUST_BEFORE:], language) else found


def place(match: Match, framed: Frame) -> str:
    """Where a match stands: `opinion “Night trains”, 2021-10-07, point 3`."""
    about = match.about
    parts = (
        f"{framed.kind(about.kind)} {framed.quoted(about.title)}",
        framed.invented if about.invented else "",
        about.date.isoformat() if about.date else "",
        framed.label(match.passage.label, match.passage.role).strip(),
        framed.proposal if match.passage.role is Role.PROPOSAL else "",
    )
    return ", ".join(part for part in parts if part)


def _what(verdict: Verdict, matches: Sequence[Match], said: Sentences, framed: Frame, language: str) -> str:
    parted = _PARTED.get(language, "; ")
    places = parted.join(dict.fromkeys(place(match, framed) for match in matches))
    sentence = {
        Verdict.VERBATIM: said.verbatim,
        Verdict.ABRIDGED: said.abridged,
        Verdict.ALTERED: said.altered,
        Verdict.STITCHED: said.stitched,
        Verdict.PARAPHRASE: said.paraphrase,
        Verdict.TRANSLATION: said.translation,
        Verdict.MISATTRIBUTED: said.misattributed,
    }[verdict].format(place=place(matches[0], framed), places=places)
    if verdict is not Verdict.ALTERED:
        return sentence
    return f"{sentence}{_COLON.get(language, ': ')}{parted.join(_changes(matches[0], said, framed))}."


def _changes(best: Match, said: Sentences, framed: Frame) -> list[str]:
    changes = [each for each in best.differences if each.op is not Op.EQUAL and not each.marked]
    told = [_change(each, said, framed) for each in changes[:_SHOWN_CHANGES]]
    if len(changes) > _SHOWN_CHANGES:
        told.append(said.more.format(count=len(changes) - _SHOWN_CHANGES))
    return told


def _change(each: Difference, said: Sentences, framed: Frame) -> str:
    sentence = {Op.INSERT: said.adds, Op.DELETE: said.leaves_out}.get(each.op, said.differs)
    return sentence.format(quote=framed.quoted(_bare(each.quote)), source=framed.quoted(_bare(each.source)))


def _bare(words: str) -> str:
    """Without the blanks and brackets around them."""
    return words.strip("[] \n\t\u00a0")


def _who(who: Attribution, said: Sentences) -> list[str]:
    """Who speaks there."""
    if who.voice is Voice.PERSON and who.person is not None:
        return [said.person.format(names=who.person)]
    if who.voice is Voice.COMMITTEE and who.drafters:
        return [said.committee, said.drafted.format(names=_names(who.drafters))]
    voices = {
        Voice.COMMITTEE: said.committee,
        Voice.COMMISSION: said.commission,
        Voice.QUOTED: said.quoted,
        Voice.RELEASE: said.release,
        Voice.MIXED: said.mixed,
    }
    return [voices[who.voice]] if who.voice in voices else []


def _names(people: Sequence[Person]) -> str:
    return "; ".join(str(person) for person in people)
