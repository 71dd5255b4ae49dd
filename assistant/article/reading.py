"""The quotations in a pasted article, each with the speaker that the article names beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.article.attribution import named_after, named_before, names_between
from assistant.article.context import Committee, Said, committee_in
from assistant.article.marks import Span, spans
from assistant.article.paragraphs import LIMIT, Paragraph, paragraphs, sentence_ends
from assistant.article.words import TITLED

MIN_WORDS = 4
"""Fewer words between marks are a term, whoever used it."""
MIN_WORDS_UNNAMED = 6
"""Fewer words that nobody is said to have said are a term or a title."""
_DASH = ("–", "—", "-")
_LAST_WORD = re.compile(r"\b([^\W\d_]+)[\s,:*_]{0,4}$")
_FAR = 2_000
"""Characters behind a speaker's name beyond which a pronoun no longer refers to it."""
_SIGNATURE = 120
"""Characters of a line below a quotation that names who said it."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that an article quotes: `text` is `article[start:end]`, without the marks.

    `speaker` is who is said to have said it, as the article names them, and `speaker_span` where; None where it does not, or not
    clearly. `reported` words stand in no marks: the article only says whose they are.
    """

    text: str
    start: int
    end: int
    speaker: str | None
    speaker_span: tuple[int, int] | None
    reported: bool = False


@dataclass
class _Heard:
    """Who was named as a speaker so far: what a pronoun and a mere surname refer to."""

    article: str
    committee: Committee
    surnames: set[str] = field(default_factory=set)
    named: list[tuple[int, tuple[int, int]]] = field(default_factory=list)
    """Number of the paragraph, and where in the article a person is named as speaker."""
    clear_to: int = 0
    """Up to here nobody else is named behind the last speaker."""

    def surname(self, span: tuple[int, int]) -> str:
        return self.article[slice(*span)].split()[-1].casefold()

    def remember(self, paragraph: int, said: Said) -> None:
        span = (said.start, said.end)
        self.surnames.add(self.surname(span))
        self.named.append((paragraph, span))
        self.clear_to = said.end

    def last(self, paragraph: int, before: int) -> tuple[int, int] | None:
        """The only one named as a speaker in this paragraph and the one before.

        None where there are none or several, or where somebody else is named between that and `before`: `Ms Test was content.
        “…”, she said` is not by the speaker of the paragraph before.
        """
        near: dict[str, tuple[int, int]] = {}
        for number, span in reversed(self.named):
            if number < paragraph - 1:
                break
            near.setdefault(self.surname(span), span)
            if len(near) > 1:
                return None
        who = next(iter(near.values()), None)
        if who is None or before - self.clear_to > _FAR:
            return None
        others = names_between(self.article, self.clear_to, before, self.committee) if before > self.clear_to else []
        if any(self.surname(span) != self.surname(who) for span in others):
            return None
        self.clear_to = max(self.clear_to, before)
        return who


def quotations(article: str) -> list[Quoted]:
    """The quotations in the first 200,000 characters of an article, in its order.

    Outer marks count; a speech over several paragraphs gives one quotation each. Left out are terms and titles: fewer than 4
    words, or fewer than 6 that nobody is said to have said.
    """
    article = article[:LIMIT]
    found = paragraphs(article)
    quoted = [span for span in spans(article, found) if span.end > span.start]
    speakers = _speakers(article, found, quoted)
    return [
        Quoted(article[span.start : span.end], span.start, span.end, article[slice(*who)] if who else None, who)
        for span, who in zip(quoted, speakers, strict=True)
        if _speech(article, span, who is not None)
    ]


def _words(text: str) -> int:
    return sum(any(character.isalnum() for character in word) for word in text.split())


def _speech(article: str, span: Span, named: bool) -> bool:
    count = _words(article[span.start : span.end])
    if count < (MIN_WORDS if named else MIN_WORDS_UNNAMED):
        return False
    before = _LAST_WORD.search(article[max(0, span.opening - 25) : span.opening])
    return before is None or not before[1].casefold().startswith(TITLED)


def _speakers(article: str, found: Sequence[Paragraph], quoted: Sequence[Span]) -> list[tuple[int, int] | None]:
    """Of each quotation: where its speaker is named."""
    committee = committee_in(article)
    heard = _Heard(article, committee)
    result: list[tuple[int, int] | None] = []
    number = 0
    for position, span in enumerate(quoted):
        while number + 1 < len(found) and found[number].end <= span.start:
            number += 1
        previous = quoted[position - 1] if position else None
        who = _speaker(article, found, number, quoted, position, committee, heard)
        if who is None and previous is not None:
            same = _same_speech(article, previous, span, result[-1])
            who = result[-1] if same and not _another(article, previous, span, committee) else None
        result.append(who)
    for position in reversed(range(len(quoted) - 1)):
        if quoted[position].goes_on and result[position] is None:
            result[position] = result[position + 1]
    return result


def _speaker(
    article: str,
    found: Sequence[Paragraph],
    number: int,
    quoted: Sequence[Span],
    position: int,
    committee: Committee,
    heard: _Heard,
) -> tuple[int, int] | None:
    """Who is named beside the quotation, before or behind it; None where the two sides name different people."""
    span = quoted[position]
    last = max(number, _number_at(found, number, span.closing))
    before = _before(article, found, number, quoted, position)
    after = _after(article, found, last, quoted, position)
    known = frozenset(heard.surnames)
    sides = [
        named_before(article, *before, committee, known) if before[1] > before[0] else None,
        named_after(article, *after, committee, known) if after[1] > after[0] else None,
    ]
    said = [one for one in sides if one is not None]
    named = [one for one in said if not one.pronoun]
    if not said or len({article[one.start : one.end].split()[-1].casefold() for one in named}) > 1:
        return None
    if len(named) < len(said):
        return heard.last(number, span.opening)
    if not committee.between(named[-1].start, named[-1].end):
        heard.remember(number, named[-1])
    return named[-1].start, named[-1].end


def _number_at(found: Sequence[Paragraph], number: int, at: int) -> int:
    while number + 1 < len(found) and found[number + 1].start < at:
        number += 1
    return number


def _before(
    article: str, found: Sequence[Paragraph], number: int, quoted: Sequence[Span], position: int
) -> tuple[int, int]:
    """The sentence that leads to the quotation; the paragraph before where that ends in a colon and here is nothing else."""
    span, paragraph = quoted[position], found[number]
    floor = quoted[position - 1].closing if position else 0
    start, end = max(floor, paragraph.start), span.opening
    if not article[start:end].strip(" \t*_") and start == paragraph.start and number:
        previous = found[number - 1]
        if article[previous.start : previous.end].rstrip("*_ ").endswith(":"):
            start, end = max(floor, previous.start), previous.end
    window = max(start, end - 300)
    ends = [
        offset for offset in sentence_ends(article[window:end]) if window + offset < end or article[end - 1].isspace()
    ]
    last = next(
        (window + offset for offset in reversed(ends) if article[window + offset - 1 : end].strip() != ":"), start
    )
    return (last if last <= end else start), end


def _after(
    article: str, found: Sequence[Paragraph], number: int, quoted: Sequence[Span], position: int
) -> tuple[int, int]:
    """What follows the quotation in its paragraph, up to the next one; below it, a line that begins with a dash."""
    span, paragraph = quoted[position], found[number]
    ceiling = quoted[position + 1].opening if position + 1 < len(quoted) else len(article)
    end = min(paragraph.end, ceiling)
    if not article[span.closing : end].strip(" .*_>") and number + 1 < len(found):
        below = found[number + 1]
        text = article[below.start : below.end]
        if text.startswith(_DASH) and len(text) <= _SIGNATURE and below.end <= ceiling:
            return below.start, below.end
    if ceiling < paragraph.end and article[:ceiling].endswith(":", max(0, ceiling - 3)):
        return span.closing, span.closing
    start = span.closing
    ended = article[span.end - 1] in ".…" and article[start : start + 1] != ","
    sentence = sentence_ends(article[start : min(end, start + 300)])
    end = start + sentence[0] if sentence and article[start : start + sentence[0]].strip() not in ("", ".") else end
    follows = article[start:end].lstrip(" \u00a0\n*_")
    if ended and follows[:1].isupper():
        return start, start
    return start, end


def _another(article: str, previous: Span, span: Span, committee: Committee) -> bool:
    """True where the words between two quotations run on to the second and name more than one who may have said it."""
    between = article[previous.closing : span.opening].rstrip(" *_\n")
    if previous.goes_on or between.endswith((".", ":")):
        return False
    return len(names_between(article, previous.closing, span.opening, committee)) > 1


def _same_speech(article: str, previous: Span, span: Span, who: tuple[int, int] | None) -> bool:
    """True for the second part of an interrupted quotation, and for the next paragraph of one that goes on."""
    if previous.goes_on:
        return True
    if who is None:
        return False
    between = article[previous.closing : span.opening]
    if len(between) > 400 or "\n\n" in between:
        return False
    if not between.strip(" ,.*_\n\u00a0\u202f"):
        return True
    inside = previous.closing <= who[0] and who[1] <= span.opening
    sentences = [offset for offset in sentence_ends(between) if between[:offset].strip(" .*_")]
    return inside and len(sentences) <= 1 and (not sentences or not between[sentences[0] :].strip(" *_"))
