"""Whether a passage says in other words, or in another language, what a quotation says.

No likeness decides whether words are genuine: this is asked only of a quotation that stands nowhere, and the answer is a
hint. What tells is a network that was taught to compare a sentence with a passage, how much better the best passage meets
the quotation than the next ones do, how much of the quotation nothing there comes near to, and whether its figures are there.
Sharing the passage's words speaks against it: who repeats them and yet does not quote has mostly made something new of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from assistant.quotation.alignment import align
from assistant.quotation.checking import Found, match_of
from assistant.quotation.reading import Quote
from assistant.quotation.sources import Source, read_sources, source_of
from assistant.quotation.verdicts import Match, Verdict
from corpus.catalogue import Catalogue
from corpus.language import question_language
from index.analysis import stems
from index.phrases import Stretch
from index.sense import Sense

FEWEST_WORDS = 5
"""Fewer words have no sense of their own to compare."""
NEAR_FROM = 1.78
"""`Sense.score` below which a passage is about something else, whatever the rest says."""
UNMET_BELOW = 0.35
"""Cosine of a token's last-layer state below which nothing in the passage comes near to it."""
MOST_SHARED = 0.5
"""Share of the quotation's longer stems that the passage may hold. Paraphrases in both sets of quotations share .5 at most; what
holds more and yet stands nowhere is put together of the passage's words, which the network takes for the passage's sense."""
LONG_STEM = 4
"""Letters: shorter stems are mostly those of function words."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is known of a quotation beside the passage that comes nearest in sense."""

    lead: float
    """How much better this passage meets it than the next does, in points of `Sense.score`."""
    figures_missing: float
    """1 where the quotation holds a figure that the passage does not, else 0."""
    shared: float
    """Share of its longer stems that the passage holds."""
    unmet: float
    """Share of it, by weight, that nothing in the passage comes near to."""
    said: float
    contrary: float
    untold: float
    """What `index.entailment` makes of both."""


WEIGHTS = (5.4, -4.24, -6.62, -5.01, 1.78, 0.58, 0.71)
CONSTANT = 0.75
"""Fitted by `python -m bench.quotations --fit` on paraphrases, translations and inventions of two sets by different writers."""


def log_odds(likeness: Likeness) -> float:
    """Log odds that the passage says the same."""
    values: tuple[float, ...] = astuple(likeness)
    return CONSTANT + sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))


def alike(text: str, quote: Quote, senses: Sequence[Sense], catalogue: Catalogue) -> tuple[Verdict, list[Match]]:
    """Paraphrase, translation or not found, with the passage nearest in sense; `senses` are those near to `text`, best first."""
    language = question_language(text)
    source = source_in(language, senses[0], catalogue) if senses else None
    if source is None:
        return Verdict.NOT_FOUND, []
    matches = [match_of(Found(source, quote, align(quote, source.words)))]
    if len(quote) < FEWEST_WORDS or senses[0].score < NEAR_FROM:
        return Verdict.NOT_FOUND, matches
    known = likeness(quote, language, senses, source)
    if known.shared > MOST_SHARED or log_odds(known) < 0:
        return Verdict.NOT_FOUND, matches
    return Verdict.PARAPHRASE if source.about.language == language else Verdict.TRANSLATION, matches


def likeness(quote: Quote, language: str, senses: Sequence[Sense], source: Source) -> Likeness:
    """The likeness of a quotation in `language` and the passage of the first of `senses`, whose words are `source`."""
    best = senses[0]
    lead = best.score - senses[1].score if len(senses) > 1 else 0.0
    figures = {form for form in quote.words.forms if form[0].isdigit()}
    own = {stem for stem in stems(quote.words.text, language) if len(stem) >= LONG_STEM}
    shared = own & set(stems(source.text, source.about.language))
    unmet = float(best.weights[best.last < UNMET_BELOW].sum())
    missing = float(not figures <= set(source.words.forms))
    return Likeness(lead, missing, len(shared) / max(1, len(own)), unmet, *astuple(best.judgement))


def source_in(language: str, sense: Sense, catalogue: Catalogue) -> Source | None:
    """The words of a passage; of its version in `language`, where that is held. None where the passage has gone."""
    about, passage = sense.about, sense.passage
    own = next(read_sources(catalogue, [Stretch(about.id, passage.start, passage.end, passage.id)]), None)
    if own is None or about.language == language:
        return own
    versions = (link for link in catalogue.links(about).versions if link.language == language)
    for link in versions:
        document = catalogue.document(link.id)
        same = [each for each in document.passages if each.label == passage.label] if document else []
        if document and same:
            return source_of(document, same[0])
    return own
