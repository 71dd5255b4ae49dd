"""Questions to go on with, drawn from the texts that an answer cites: the collection itself can answer them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from assistant.answers import Answer
from assistant.conversation.suggestion_words import SUGGESTIONS, SuggestionWords
from assistant.frames import frame
from corpus.catalogue import Catalogue
from corpus.facets import fold
from corpus.model import Description, Kind, Passage, Role
from corpus.vocabulary import AMENDMENTS_SECTION, COMMITTEE, POINTS_SECTION
from index.hits import Hit

MOST = 3
_SHORTEST, _LONGEST, _LONGEST_TOGETHER = 8, 100, 150
"""Characters of a heading or subject worth asking about, and of both."""
_DOCUMENTS = 3
"""Of those cited, best first: what the others hold is farther from the question."""
_NUMBERING = re.compile(r"^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])[.)]\s+")
_END_OF_TEXT = 2**31 - 1
_WITH_HEADINGS = (Role.POINT, Role.PARAGRAPH)
"""Over amendments stand the names of the columns."""


def suggestions(question: str, answer: Answer, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """Up to MOST questions in `language` (ISO 639-1), best first; none to a refusal, nor the question just asked."""
    if not answer.answered:
        return ()
    cited = {citation.hit.about.id: citation.hit for citation in reversed(answer.citations)}
    hits = list(reversed(cited.values()))[:_DOCUMENTS]
    asked = _key(question)
    found = {_key(each): each for each in _candidates(hits, answer, catalogue, language, asked)}
    return tuple(islice((each for key, each in found.items() if key != asked), MOST))


def _candidates(hits: Sequence[Hit], answer: Answer, catalogue: Catalogue, language: str, asked: str) -> Iterator[str]:
    words = SUGGESTIONS.get(language, SUGGESTIONS["en"])
    for place, hit in enumerate(hits):
        passages = catalogue.within(hit.about.id, 0, _END_OF_TEXT)
        subject = _askable(hit.about.subject)
        heading = _next_heading(passages, answer, hit, asked) if hit.about.language == language else ""
        if heading:
            yield words.about.format(_within(heading, subject))
        yield from (words.says.format(named) for named in _related(hit.about, catalogue, language, asked))
        if subject and not place:
            yield from _about_text(hit, passages, subject, words)
        if subject and not heading and _key(subject) not in asked and hit.about.language == language:
            yield (words.says if hit.about.kind is Kind.RELEASE else words.about).format(subject)


def _about_text(hit: Hit, passages: Sequence[Passage], subject: str, words: SuggestionWords) -> Iterator[str]:
    amended = any(passage.role in (Role.AMENDMENT, Role.COMPARISON) for passage in passages)
    if amended and hit.passage.role not in (Role.AMENDMENT, Role.COMPARISON, Role.PROPOSAL):
        yield words.amendments.format(subject)
    if hit.about.rapporteurs:
        yield words.drafted.format(subject)


def _within(heading: str, subject: str) -> str:
    """The heading with its text's subject: by itself it may stand over anything (`The situation today`)."""
    both = f"{heading} ({subject})"
    return both if subject and len(both) <= _LONGEST_TOGETHER else heading


def _next_heading(passages: Sequence[Passage], answer: Answer, hit: Hit, asked: str) -> str:
    """The first heading after the passage cited that nothing cited stands under, else the first of the text; or nothing."""
    used = {_last(citation.hit.passage) for citation in answer.citations if citation.hit.about.id == hit.about.id}
    open_ones = [each for each in passages if each.role in _WITH_HEADINGS and _last(each) not in used]
    after = [each for each in open_ones if each.start > hit.start]
    headings = (_askable(_last(each)) for each in [*after, *open_ones])
    return next((heading for heading in headings if heading and _key(heading) not in asked), "")


def _last(passage: Passage) -> str:
    return passage.heading[-1] if passage.heading else ""


def _related(about: Description, catalogue: Catalogue, language: str, asked: str) -> Iterator[str]:
    """Another text that belongs with this one, with its kind: `Night trains (press release)`."""
    words = frame(language)
    for linked in catalogue.links(about).related:
        subject = _askable(replace(about, title=linked.title).subject)
        if subject and _key(subject) not in asked:
            yield f"{subject} ({words.kind(linked.kind)})"
            return


def _askable(heading: str) -> str:
    """A heading or title without its number; nothing where it names no matter, or is no heading but a sentence."""
    named = _NUMBERING.sub("", " ".join(heading.split())).rstrip(" .:;")
    fixed = POINTS_SECTION.match(heading) or AMENDMENTS_SECTION.match(heading) or COMMITTEE.search(named)
    return named if _SHORTEST <= len(named) <= _LONGEST and not named.isupper() and not fixed else ""


def _key(text: str) -> str:
    """For comparing: without capitals, accents and signs."""
    return " ".join(re.findall(r"\w+", fold(text)))
