"""Quotations inside a question: checked like any other, and where the question is whether they were said, its answer."""

from __future__ import annotations

from assistant.answers import Answer, Citation, Claim, Refusal, RefusalReason, Support
from assistant.article.reading import Quoted, quotations
from assistant.extractive import introduction
from assistant.frames import Frame, frame
from assistant.quotation.verdicts import Checked, Match, Verdict, Verification
from index.hits import Hit

MOST_CHECKED = 5
"""Quotations of one question."""
WORDS_AROUND = 14
"""Of a question that asks no more than whether something was said: `Is it true that the Committee said "…" in 2021?`"""


def quoted_in(question: str) -> list[Quoted]:
    """What a question quotes."""
    return quotations(question)[:MOST_CHECKED]


def asks_whether_said(question: str, quoted: list[Quoted]) -> bool:
    """True where the question is one quotation and little else."""
    inside = sum(len(each.text.split()) for each in quoted)
    around = len(question.split()) - inside
    return len(quoted) == 1 and around <= min(WORDS_AROUND, 2 * inside)


def answer_of(checked: Checked, language: str) -> Answer | None:
    """The verdict as an answer: the explanation, and the source's own words with their citations. None where there is none."""
    found = checked.verification
    if found is None:
        return None
    if found.verdict is Verdict.NOT_FOUND:
        refusal = Refusal(RefusalReason.NOT_IN_TEXTS, found.explanation)
        nearest = (_hit(found.nearest),) if found.nearest else ()
        return Answer(language, found.explanation, refusal=refusal, nearest=nearest, checked=(checked,))
    words = frame(language)
    cited = [_cited(number, match, words) for number, match in enumerate(_shown(found), start=1)]
    parts = [found.explanation, *(f"{claim.text} [{citation.n}]" for claim, citation in cited)]
    return Answer(
        language,
        "\n\n".join(parts),
        tuple(claim for claim, _ in cited),
        tuple(citation for _, citation in cited),
        checked=(checked,),
    )


def _shown(found: Verification) -> tuple[Match, ...]:
    """The places to quote: one, but all pieces of what was put together."""
    return found.matches if found.verdict is Verdict.STITCHED else found.matches[:1]


def _cited(number: int, match: Match, words: Frame) -> tuple[Claim, Citation]:
    hit = _hit(match)
    start, end = max(match.said_start, match.start), min(match.said_end, match.end)
    quote = match.text[start - match.start : end - match.start]
    text = f"{introduction(hit, match.attribution.person, words)}: {words.quoted(quote)}"
    return Claim(text, (number,), Support.VERBATIM), Citation(number, hit, quote, start, end)


def _hit(match: Match) -> Hit:
    return Hit(
        match.about,
        match.passage,
        match.text,
        match.start,
        match.end,
        match.similarity,
        max(match.said_start, match.start),
        min(match.said_end, match.end),
    )
