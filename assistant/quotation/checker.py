"""The check of a quotation, from the words that were sent to a verdict with its places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.article.reading import Quoted, quotations
from assistant.errors import InputError
from assistant.quotation.checking import (
    Found,
    candidates,
    continued,
    is_altered,
    match_of,
    nearest,
    piece_match,
    put_together,
    word_for_word,
)
from assistant.quotation.explanation import explain
from assistant.quotation.meaning import alike
from assistant.quotation.reading import Quote, read_quote
from assistant.quotation.speakers import Voice, agrees
from assistant.quotation.verdicts import Match, Verdict, Verification
from corpus.catalogue import Catalogue
from index.search import Searcher

FEWEST_WORDS = 2
MOST_WORDS = 1_000
MATCHES_SHOWN = 5
MOST_QUOTATIONS = 200
"""Of one article."""
_VOICES = (Voice.COMMITTEE, Voice.PERSON, Voice.RELEASE, Voice.QUOTED, Voice.MIXED, Voice.COMMISSION)
"""Of places that hold the same words, those in which the Committee itself speaks first."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation of an article with its verdict, or why there is none."""

    quoted: Quoted
    verification: Verification | None
    problem: str | None = None


class QuotationChecker:
    """Checks quotations against a collection. Reading only, and safe from several threads."""

    def __init__(self, catalogue: Catalogue, searcher: Searcher) -> None:
        self._catalogue, self._searcher = catalogue, searcher

    def check(self, text: str, speaker: str | None = None) -> Verification:
        """The verdict on `text`, said to be the words of `speaker`. Raises InputError: too few words, or too many."""
        quote = read_quote(text)
        if len(quote) < FEWEST_WORDS:
            raise InputError("the quotation has fewer than two words: there is nothing to check")
        if len(quote) > MOST_WORDS:
            raise InputError(
                f"the quotation has {len(quote):,} words, at most {MOST_WORDS:,} are checked: send a longer text as an article"
            )
        self._searcher.refresh()
        sources = candidates(quote, self._searcher.phrases, self._catalogue)
        standing = word_for_word(quote, sources)
        if standing:
            return self._standing(text, quote, standing, speaker)
        best = nearest(quote, sources)
        parts = put_together(quote, sources, best)
        if parts:
            running = continued(parts, quote, self._catalogue)
            if running is not None:
                return self._standing(text, quote, [running], speaker)
            matches = [piece_match(piece, source, quote) for piece, source in parts]
            return self._verification(Verdict.STITCHED, quote, matches, speaker)
        if best is not None and is_altered(best):
            return self._verification(Verdict.ALTERED, quote, [match_of(best)], speaker)
        verdict, matches = alike(text, quote, self._searcher, self._catalogue)
        return self._verification(verdict, quote, matches, speaker)

    def check_article(self, article: str) -> list[Checked]:
        """A verdict on each quotation found in an article, in its order. Raises InputError where it has none."""
        found = quotations(article)
        if not found:
            raise InputError("no quotation was found in this text: quotations stand in quotation marks")
        return [self._checked(quoted) for quoted in found[:MOST_QUOTATIONS]]

    def _checked(self, quoted: Quoted) -> Checked:
        try:
            return Checked(quoted, self.check(quoted.text, quoted.speaker))
        except InputError as error:
            return Checked(quoted, None, str(error))

    def _standing(self, text: str, quote: Quote, standing: Sequence[Found], speaker: str | None) -> Verification:
        """The words stand in the texts: what is left is whose they are."""
        least = [found for found in standing if not found.omits] or list(standing)
        verdict = Verdict.ABRIDGED if least[0].omits else Verdict.VERBATIM
        matches = sorted((match_of(found) for found in least), key=lambda match: _VOICES.index(match.attribution.voice))
        if speaker:
            said = [agrees(speaker, match.attribution) for match in matches]
            order = sorted(range(len(matches)), key=lambda place: (said[place] is not True, said[place] is False))
            matches = [matches[place] for place in order]
            if all(known is False for known in said):
                verdict = Verdict.MISATTRIBUTED
        exact = verdict is Verdict.VERBATIM and any(_as_it_stands(text, match) for match in matches)
        return self._verification(verdict, quote, matches, speaker, exact=exact)

    def _verification(
        self, verdict: Verdict, quote: Quote, matches: Sequence[Match], speaker: str | None, *, exact: bool = False
    ) -> Verification:
        documents = self._catalogue.counts()["documents"]
        explanation = explain(
            verdict,
            matches,
            words=len(quote),
            exact=exact,
            speaker=speaker,
            agrees=agrees(speaker, matches[0].attribution) if speaker and matches else None,
            places=len(matches),
            documents=documents,
        )
        return Verification(verdict, exact, tuple(matches[:MATCHES_SHOWN]), explanation, documents)


def _as_it_stands(text: str, match: Match) -> bool:
    """True where not even typography differs, but for quotation marks around it."""
    bare = text.strip().strip("“”„«»‘’‚\"'").strip()
    start = match.said_start - match.start
    return match.text[start : start + len(bare)] == bare
