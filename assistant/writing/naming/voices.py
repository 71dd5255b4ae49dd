"""Who is said to say something, held against who says it in the passages: the Committee, the Commission, a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.article.marks import spans
from assistant.article.paragraphs import Paragraph
from assistant.article.words import COMMITTEE_NAMED, OFFICE, OPINION_VERBS, SPEECH_VERBS
from assistant.writing.denial.statement_words import read_words
from assistant.writing.evidence import Read
from assistant.writing.naming.bodies import bodies, body_places
from assistant.writing.naming.names import name_words
from corpus.facets import fold
from corpus.model import Role

_OPENING = 60
"""Characters at a sentence's beginning in which its subject stands."""
_PROPOSED = re.compile(
    r"proposal|proposed by|draft|wording of|text of|vorschlag|vorgeschlagen|entwurf|wortlaut|proposition|projet"
    r"|texte? (?:de|propos)|propuesta|proyecto|proposta"
    r"|progetto|wniosek|wniosku|projekt|voorstel|navrh|forslag|forslaget|ehdotu|ettepanek|priekslik|pasiulym"
    r"|javaslat|προταση|предложени|propuner|prijedlog|predlog|togra",
    re.IGNORECASE,
)
_MOSTLY = 0.6
"""Share of what a sentence has in common with a passage that stands in a person's mouth there."""
_WORD = re.compile(r"[^\W\d_]+")
_PASSIVE = frozenset(
    "was were is are been being wurde wird ist est été fue es viene foi é è werd wordt is blev bliver został została byla"
    " bude je".split()
)
"""Behind the Commission they make it the one who is asked: `was asked`."""
_OBLIGED = frozenset(
    "soll solle sollte muss müsse müsste should must shall ought doit devrait debe debería deve dovrebbe deveria moet dient zou"
    " powinna musi ma má měla mala ska bör skal bør on tulee trebala mora morala peab трябва πρέπει trebuie turi".split()
)
"""Beside the Commission they say what it is asked to do: `soll die Kommission einen Bericht vorlegen`."""
_OWNS = re.compile(r"[’']s$")
_BEFORE = 5
"""Words in front of the Commission among which a verb makes it the one who is asked."""


def misattributed(sentence: str, language: str, cited: Sequence[Read]) -> Iterator[str]:
    """The words that give what the passages say to somebody who does not say it there."""
    committee = COMMITTEE_NAMED.search(sentence[:_OPENING])
    if committee is not None and _all_proposed(cited) and not _speaks_of_proposal(sentence):
        yield committee[0]
    elif committee is not None and _all_spoken(cited) and not _names_speaker(sentence, cited):
        if all(_in_mouth(sentence, language, one) for one in cited):
            yield committee[0]
    elif committee is None and "commission" in bodies(sentence[:_OPENING]) and not _all_proposed(cited):
        yield from _commission_asked(sentence, language, cited)


def _all_proposed(cited: Sequence[Read]) -> bool:
    return all(one.source.passage.role is Role.PROPOSAL for one in cited)


def _speaks_of_proposal(sentence: str) -> bool:
    found = _PROPOSED.search(fold(sentence))
    return found is not None and "commission" in bodies(sentence)


def _all_spoken(cited: Sequence[Read]) -> bool:
    return all(one.source.passage.speaker is not None for one in cited)


def _names_speaker(sentence: str, cited: Sequence[Read]) -> bool:
    """True where one who speaks is named, or spoken of by an office."""
    names = name_words(sentence)
    surnames = [one.source.passage.speaker.name.split()[-1] for one in cited if one.source.passage.speaker]
    offices = any(OFFICE.match(word) for word in _WORD.findall(COMMITTEE_NAMED.sub("", sentence)))
    return offices or any(names.knows(surname) for surname in surnames)


def _in_mouth(sentence: str, language: str, one: Read) -> bool:
    """True where what the sentence shares with the passage is mostly quoted speech there."""
    text = one.source.text
    spoken = " ".join(text[span.start : span.end] for span in spans(text, [Paragraph(0, len(text))]))
    if one.language != language:
        return len(spoken) > _MOSTLY * len(text)
    said, mouth, all_of_it = (set(read_words(each, language).stems) - {""} for each in (sentence, spoken, text))
    shared = said & all_of_it
    return len(shared) >= 3 and len(shared & mouth) > _MOSTLY * len(shared)


def _commission_asked(sentence: str, language: str, cited: Sequence[Read]) -> Iterator[str]:
    """The Commission as the one who speaks, where the passages only ask something of it."""
    places = body_places(sentence, "commission")
    behind = _WORD.findall(sentence[places[0][1] :])[:2] if places else []
    verbs = [word.casefold() for word in behind]
    front = [word.casefold() for word in _WORD.findall(sentence[: places[0][0]])[-2:]] if places else []
    if not _OBLIGED.isdisjoint((*front, *verbs[:1])):
        return
    if verbs and (verbs[0] in _PASSIVE or _is_asked(sentence[: places[0][0]], language)):
        return
    says = any(language in (OPINION_VERBS.languages(word) | SPEECH_VERBS.languages(word)) for word in verbs[:2])
    if not says:
        return
    asked = [
        _is_asked(one.source.text[:start], one.language) and not _acts(one.source.text, end, one.language)
        for one in cited
        for start, end in body_places(one.source.text, "commission")
    ]
    if asked and all(asked):
        yield sentence[slice(*places[0])]


def _is_asked(before: str, language: str) -> bool:
    near = [word.casefold() for word in _WORD.findall(before[-80:])[-_BEFORE:]]
    return any(language in OPINION_VERBS.languages(word) for word in near)


def _acts(text: str, end: int, language: str) -> bool:
    """True where what stands behind the Commission makes it one who does something: `'s proposal`, `thinks premature`."""
    if _OWNS.search(text[:end]):
        return True
    following = _WORD.match(text[end:].lstrip())
    return following is not None and language in (
        OPINION_VERBS.languages(following[0].casefold()) | SPEECH_VERBS.languages(following[0].casefold())
    )
