"""The check of a quotation, from the words that were sent to a verdict with its places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.article import said_in
from assistant.article.reading import Quoted, quotations
from assistant.errors import InputError
from assistant.frames import frame
from assistant.quotation.checking import (
    HOLDING,
    Found,
    candidates,
    continued,
    holding,
    is_altered,
    match_of,
    nearest,
    piece_match,
    put_together,
    word_for_word,
)
from assistant.quotation.explanation import Circumstances, explain
from assistant.quotation.meaning import alike
from assistant.quotation.reading import Quote, read_quote
from assistant.quotation.sources import Source
from assistant.quotation.speakers import Voice, agrees
from assistant.quotation.verdicts import Checked, Match, Verdict, Verification
from corpus.catalogue import Catalogue
from index.search import Comparison, Searcher

FEWEST_WORDS = 2
MOST_WORDS = 1_000
MOST_CHARACTERS = 20_000
MOST_WORDS_AROUND = 25
"""Around words in marks, that say whose they are."""
MATCHES_SHOWN = 5
MOST_QUOTATIONS = 200
"""Of one article."""
_VOICES = (Voice.COMMITTEE, Voice.PERSON, Voice.RELEASE, Voice.QUOTED, Voice.MIXED, Voice.COMMISSION)
"""Of places that hold the same words, those in which the Committee itself speaks first."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is checked: the words as sent and as read, whose they are said to be, and the language of the explanation."""

    text: str
    quote: Quote
    speaker: str | None
    language: str


class QuotationChecker:
    """Checks quotations against a collection. Reading only, and safe from several threads."""

    def __init__(self, catalogue: Catalogue, searcher: Searcher) -> None:
        self._catalogue, self._searcher = catalogue, searcher

    def check(self, text: str, speaker: str | None = None, language: str = "en") -> Verification:
        """The verdict on `text`, said to be the words of `speaker`, explained in `language` (ISO 639-1).

        Of a sentence that gives words in quotation marks and says whose they are (`“…”, notes Heinz Lehmann`), the words in
        marks are checked, unless it stands in the texts as it is. Raises InputError: too few words, or too many.
        """
        words = len(text.split())  # before anything is read: what is sent may be long
        if words > MOST_WORDS or len(text) > MOST_CHARACTERS:
            counted, most = (words, MOST_WORDS) if words > MOST_WORDS else (len(text), MOST_CHARACTERS)
            unit = "words" if words > MOST_WORDS else "characters"
            raise InputError(
                f"the quotation has {counted:,} {unit}, at most {most:,} are checked: send a longer text as an article"
            )
        quote = read_quote(text)
        if sum(len(form) > 1 for form in quote.words.forms) < FEWEST_WORDS:
            raise InputError("the quotation has fewer than two words: there is nothing to check")
        self._searcher.refresh()
        held = holding(quote, self._searcher.phrases)
        comparison = None if held else self._searcher.comparison(text)  # reads ahead while the words are looked for
        sources = candidates(quote, held, self._searcher.phrases, self._catalogue)
        said = _Said(text, quote, speaker, language)
        standing = word_for_word(quote, sources)
        if standing:
            return self._standing(said, standing)
        inner = within_marks(text)
        if inner is not None:
            found = self.check(inner.text, speaker or inner.speaker, language)
            checked = f"{frame(language).quoted(inner.text)}: {found.explanation}"  # what stands around it was not
            return replace(found, explanation=checked)
        return self._differing(said, sources, comparison or self._searcher.comparison(text))

    def _differing(self, said: _Said, sources: Sequence[Source], comparison: Comparison) -> Verification:
        """The words stand nowhere as they are."""
        quote = said.quote
        best = nearest(quote, sources)
        running = continued(best, quote, self._catalogue) if best is not None and is_altered(best) else None
        parts = put_together(quote, sources, best) if running is None else []
        if parts and best is not None:
            running = continued(best, quote, self._catalogue)
        if running is not None:
            return self._standing(said, [running])
        if parts:
            matches = [piece_match(piece, source, quote) for piece, source in parts]
            return self._verification(Verdict.STITCHED, said, matches)
        if best is not None and is_altered(best):
            return self._verification(Verdict.ALTERED, said, [match_of(best)])
        verdict, matches = alike(said.text, quote, comparison(), self._catalogue)
        return self._verification(verdict, said, matches)

    def check_article(self, article: str) -> list[Checked]:
        """A verdict on each quotation in an article, and on what it reports the Committee to say, in its order. Raises
        InputError where it has neither."""
        found = said_in(article)[:MOST_QUOTATIONS]
        if not found:
            raise InputError("no quotation was found in this text: quotations stand in quotation marks")
        return [self.check_quoted(quoted) for quoted in found]

    def check_quoted(self, quoted: Quoted, language: str = "en") -> Checked:
        """The verdict on words that a text quotes, or why there is none."""
        try:
            return Checked(quoted, self.check(quoted.text, quoted.speaker, language))
        except InputError as error:
            return Checked(quoted, None, str(error))

    def _standing(self, said: _Said, standing: Sequence[Found]) -> Verification:
        """The words stand in the texts: what is left is whose they are."""
        least = [found for found in standing if not found.omits] or list(standing)
        verdict = Verdict.ABRIDGED if least[0].omits else Verdict.VERBATIM
        matches = sorted((match_of(found) for found in least), key=lambda match: _VOICES.index(match.attribution.voice))
        if said.speaker:
            theirs = [agrees(said.speaker, match.attribution) for match in matches]
            order = sorted(range(len(matches)), key=lambda place: (theirs[place] is not True, theirs[place] is False))
            matches = [matches[place] for place in order]
            if all(known is False for known in theirs) and len(standing) < HOLDING:  # else there may be further places
                verdict = Verdict.MISATTRIBUTED
        exact = verdict is Verdict.VERBATIM and any(_as_it_stands(said.text, found) for found in least)
        return self._verification(verdict, said, matches, exact=exact)

    def _verification(
        self, verdict: Verdict, said: _Said, matches: Sequence[Match], *, exact: bool = False
    ) -> Verification:
        documents = self._catalogue.counts()["documents"]
        theirs = agrees(said.speaker, matches[0].attribution) if said.speaker and matches else None
        known = Circumstances(len(said.quote), exact, said.speaker, theirs, len(matches), documents)
        explanation = explain(verdict, matches, known, said.language)
        if verdict is Verdict.NOT_FOUND:
            return Verification(verdict, exact, (), explanation, documents, matches[0] if matches else None)
        return Verification(verdict, exact, tuple(matches[:MATCHES_SHOWN]), explanation, documents)


def within_marks(text: str) -> Quoted | None:
    """The words in quotation marks of a sentence that is little else than them and whose they are; None for any other.

    Words parted by that (`“…”, she said. “…”`) are put together with an omission mark between them.
    """
    found = [quoted for quoted in quotations(text) if quoted.speaker]
    inside = sum(len(quoted.text.split()) for quoted in found)
    outside = len(text.split()) - inside
    if not found or len({quoted.speaker for quoted in found}) > 1 or outside > min(inside, MOST_WORDS_AROUND):
        return None
    if len(found) == 1:
        return found[0]
    return replace(found[0], text=" … ".join(quoted.text for quoted in found), end=found[-1].end)


def _as_it_stands(text: str, found: Found) -> bool:
    """True where not even typography differs, but for quotation marks around it."""
    bare = text.strip().strip("“”„«»‘’‚\"'").strip()
    start = found.source.words.spans[found.alignment.start][0]
    return found.source.text[start : start + len(bare)] == bare
