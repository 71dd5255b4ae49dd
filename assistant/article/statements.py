"""Sentences that report without marks what the Committee says: `The Committee calls on …`."""

from __future__ import annotations

from bisect import bisect_right

from assistant.article.context import Committee, committee_in
from assistant.article.marks import spans
from assistant.article.names import Token, tokens
from assistant.article.paragraphs import LIMIT, Paragraph, paragraphs, sentence_ends
from assistant.article.reading import Quoted
from assistant.article.words import OPINION_VERBS, SPEECH_VERBS, TOWARDS

_REACH = 3
"""Words between the Committee's name and its verb: `also strongly`."""
_JOINING = frozenset(
    "that and dass und que et y e che dat en og och at att ja že a i da in ότι και че и că și ka un kad ir hogy".split()
)
"""Words behind which a new clause begins: `that the Committee calls`."""
_BEFORE_VERB = frozenset("a se si s’".split())
"""`a demandé`, `se félicite`: particles of the verb that are prepositions elsewhere."""
_LONGEST = 1_500
"""Characters of a sentence that is read."""


def statements(article: str) -> list[Quoted]:
    """The sentences of the article whose subject is the Committee and whose verb is one of its opinions', in its order.

    `text` begins with the Committee's name, what leads in to it (`In its opinion on rivers,`) is the article's own; where the
    verb goes before the name it is the whole sentence. Sentences that touch a quotation are left out: :func:`quotations` has
    what is quoted there.
    """
    article = article[:LIMIT]
    found = paragraphs(article)
    quoted = spans(article, found)
    opened = [span.opening for span in quoted]
    committee = committee_in(article)
    result: list[Quoted] = []
    for paragraph in found:
        for start, end in _sentences(article, paragraph):
            before = bisect_right(opened, end) - 1
            if before >= 0 and quoted[before].closing > start:
                continue
            who = _subject(article, start, end, committee)
            if who is not None:
                begins = who[0] if _verb_follows(article, who, end) else start
                result.append(Quoted(article[begins:end], begins, end, article[slice(*who)], who, reported=True))
    return result


def _sentences(article: str, paragraph: Paragraph) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences, the full stop included."""
    text = article[paragraph.start : paragraph.end]
    ends = [*sentence_ends(text), len(text)]
    found = []
    for start, end in zip([0, *ends], ends, strict=False):
        stripped = text[start:end].rstrip()
        if stripped and len(stripped) <= _LONGEST:
            found.append((paragraph.start + start, paragraph.start + start + len(stripped)))
    return found


def _subject(article: str, start: int, end: int, committee: Committee) -> tuple[int, int] | None:
    """Where the Committee is named as the subject of a verb of the opinions' language."""
    return next((place for place in committee.between(start, end) if _is_subject(article, start, place, end)), None)


def _is_subject(article: str, start: int, place: tuple[int, int], end: int) -> bool:
    lead = tokens(article, max(start, place[0] - 300), place[0])
    before = lead[-1] if lead else None
    if before is not None and before.folded in TOWARDS:
        return False
    follows = _verb_follows(article, place, end)
    if before is None or before.text in (",", ":", "-", "–", "—", "•", "*", "#") or before.folded in _JOINING:
        return follows
    inverted = (before.small or len(lead) == 1) and bool(OPINION_VERBS.languages(before.folded))
    return inverted or (
        all(not token.word or token.folded not in TOWARDS for token in lead[-2:]) and len(lead) <= 4 and follows
    )


def _verb_follows(article: str, name: tuple[int, int], end: int) -> bool:
    following = tokens(article, name[1], min(end, name[1] + 200))
    return _verb_among(following[1:] if following and following[0].text.startswith("(") else following)


def _verb_among(following: list[Token]) -> bool:
    for token in following[: _REACH + 1]:
        if not token.small:
            return False
        if OPINION_VERBS.languages(token.folded):
            return True
        if token.folded in TOWARDS and not SPEECH_VERBS.languages(token.folded):
            return token.folded in _BEFORE_VERB and _verb_among(following[following.index(token) + 1 :][:2])
    return False
