"""Whether a sentence is supported by the passages it cites: what can be proven first, then how much of it they say.

A figure, a date, a name, a denial or a quotation is in the passages or it is not: no likeness decides about these. Only a
sentence that passes them all is measured: how many of its words the passages hold, and how near its tokens come to theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.answers import Doubt, Fault, Support
from assistant.writing.denial.alterations import altered
from assistant.writing.denial.conditions import waived
from assistant.writing.denial.counterparts import denied_abroad
from assistant.writing.denial.movements import belied, turned
from assistant.writing.denial.polarity import contradictions
from assistant.writing.evidence import Evidence, Source, evidence, read_source
from assistant.writing.facts import Facts, facts
from assistant.writing.grounds import around, clauses, grounds
from assistant.writing.meaning import Nearness, log_odds, met, pieces, turned_abroad, undenied
from assistant.writing.naming.names import unknown
from assistant.writing.naming.rapporteurs import misnamed
from assistant.writing.naming.voices import misattributed
from assistant.writing.numbers.belonging import misplaced
from assistant.writing.numbers.belonging_by_sense import exchanged_by_sense, told_of_figures
from assistant.writing.numbers.clock import unheld_clocks
from assistant.writing.numbers.dates import unheld
from assistant.writing.numbers.figures_held import missing
from assistant.writing.numbers.months import unheld_months
from assistant.writing.numbers.order import exchanged_figures
from assistant.writing.numbers.qualified import misqualified
from assistant.writing.numbers.since_and_until import turned_years
from assistant.writing.numbers.weekdays import unheld_days
from assistant.writing.numbers.years_of_figures import misdated
from assistant.writing.quoted import mended, stands
from assistant.writing.sentences import Sentence
from assistant.writing.taken import take_out
from corpus.facets import fold
from corpus.numbers import mentioned_numbers
from index.wording import Span

__all__ = ["Judge", "Judged", "Nearness", "Source"]

_LABELLED = re.compile(
    r"\b(?P<word>[^\W\d_]{2,20})\.?\s(?:Nr\.?\s|n[o°º]\.?\s)?(?P<number>\d{1,2}(?:\.\d{1,2}){0,2})(?![\d%,]|\.\d|\s?%)"
)
_PLACE_WORDS = re.compile(
    r"points?|punkt\w*|punto|puntos|punti|ponto|punct\w*|bod\w*|ziffer\w*|nummer|amend?e?ment\w*|anderung\w*"
    r"|enmienda|emendamento|alteracao|wijziging\w*|poprawk\w*"
    r"|paragra\w*|absatz\w*|alinea\w*|odst\w*|kernaussage\w*|key|message\w*|artic(?:le|ol|ulo)\w*|artik\w*"
    r"|artyku\w*|article|recital|considerant|erwagungsgrund\w*|kohta\w*|kohd\w*"
    r"|pont\w*|tock\w*|σημειο\w*|точк\w*|mir|pointe|punt|kap\w*|chapter|tabelle|table",
    re.IGNORECASE,
)
"""Words in front of the number of a part of a text, in folded letters."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence with its quotations mended, the citations that exist, and what it lacks."""

    text: str
    citations: tuple[int, ...]
    support: Support
    doubts: tuple[Doubt, ...] = ()
    grounds: tuple[Span, ...] = ()
    """For each citation the words that the sentence rests on, `start:end` of the document's stored text."""


class Judge:
    """Holds sentences against the passages that a model was given."""

    def __init__(self, nearness: Nearness | None) -> None:
        """Without `nearness` only what can be proven is judged."""
        self._nearness = nearness

    def prepare(self, sources: Iterable[Source]) -> None:
        """Reads the sources ahead, so that the first sentence is judged as quickly as the others."""
        read = [read_source(source) for source in sources]
        if self._nearness is not None:
            texts = [one.source.text for one in read]
            parts = [part for text in texts for part in (*pieces(text), *clauses(text))]
            figures = [about for one in read for about in told_of_figures(one.source.text, one.language)]
            self._nearness("?", [*parts, *figures])

    def judge(self, sentence: Sentence, sources: Mapping[int, Source], language: str) -> Judged:
        """The sentence, written in `language` (ISO 639-1), against the sources it cites."""
        existing = tuple(number for number in sentence.citations if number in sources)
        doubts = list(_citation_doubts(sentence, existing))
        cited = evidence([sources[number] for number in existing])
        if not existing:
            return Judged(sentence.text, (), Support.UNSUPPORTED, tuple(doubts))
        wordings = [one.words for one in cited.read]
        spans = [grounds(sentence.text, source.text, self._nearness) for source in cited.sources]
        words = [each.part(*span) for each, span in zip(cited.sources, spans, strict=True)]
        places = tuple((each.start, each.start + len(each.text)) for each in words)
        rests_on = [each.part(*around(each.text, span)) for each, span in zip(cited.sources, spans, strict=True)]
        if not doubts and stands(sentence.text, wordings):
            return Judged(sentence.text, existing, Support.VERBATIM, (), places)
        text = mended(sentence.text, wordings, [one.source.about.title for one in cited.read])
        doubts += [Doubt(Fault.QUOTATION, words) for words in text.invented]
        doubts += _hard_doubts(text.text, cited, rests_on, language)
        if waived(text.text, language, _worded(words)):
            doubts.append(Doubt(Fault.NEGATION))
        if not doubts and self._nearness is not None:
            doubts += _soft_doubts(text.text, cited.sources, rests_on, language, self._nearness)
        support = Support.UNSUPPORTED if doubts else Support.SUPPORTED
        return Judged(text.text, existing, support, tuple(dict.fromkeys(doubts)), places)


def _citation_doubts(sentence: Sentence, existing: Sequence[int]) -> Iterator[Doubt]:
    if not sentence.citations:
        yield Doubt(Fault.UNCITED)
    for number in sentence.citations:
        if number not in existing:
            yield Doubt(Fault.NO_SUCH_CITATION, f"[{number}]")


def _hard_doubts(text: str, cited: Evidence, rests_on: Sequence[Source], language: str) -> Iterator[Doubt]:
    """What stands against the sentence whatever else it says. What it denies is held against the words that it rests on."""
    bare, unknown_numbers = _without_numbers(text, cited)
    yield from (Doubt(Fault.FIGURE, words) for words in unknown_numbers)
    said = facts(bare, language)
    yield from _time_doubts(said, cited, language)
    for figure in missing(said.figures, cited.figures):
        yield Doubt(Fault.FIGURE, figure.words)
    held = [(one.counted, one.language) for one in cited.read]
    texts, parts = _worded(cited.sources), _worded(rests_on)
    for words in _once_each(
        (
            *misdated(text, language, texts),
            *turned_years(text, language, texts),
            *misqualified(text, language, texts),
            *misplaced(text, language, _in(language, parts)),
            *exchanged_figures(said.figures, language, held),
        )
    ):
        yield Doubt(Fault.BELONGING, words)
    strangers = unknown(text, language, cited.names)
    for name in (*strangers, *misattributed(text, language, cited.read), *misnamed(text, cited.read)):
        yield Doubt(Fault.NAME, name)
    for words in (*belied(text, language, said.figures), *turned(said.figures, language, held)):
        yield Doubt(Fault.NEGATION, words)
    contradicted = set(contradictions(text, language, texts)).intersection(contradictions(text, language, parts))
    for words in (*altered(text, language, _in(language, texts)), *sorted(contradicted)):
        yield Doubt(Fault.NEGATION, words)


def _once_each(found: Iterable[str]) -> Iterator[str]:
    """Of words for one or two figures, `67 … 1995`, those that name another one than the ones before."""
    told: set[str] = set()
    for words in found:
        figures = set(words.split(" … "))
        if not figures <= told:
            yield words
        told |= figures


def _worded(sources: Iterable[Source]) -> list[tuple[str, str]]:
    """The texts of the sources, each with its language."""
    return [(each.text, each.language) for each in sources]


def _in(language: str, texts: Iterable[tuple[str, str]]) -> list[str]:
    """The texts in that language."""
    return [text for text, own in texts if own == language]


def _time_doubts(said: Facts, cited: Evidence, language: str) -> Iterator[Doubt]:
    """Dates, months, days of the week and times of day that the passages do not hold."""
    for date in unheld(said.dates, cited.dates):
        yield Doubt(Fault.DATE, date.words)
    for words in unheld_months(said.dates.rest, language, _worded(cited.sources), cited.dates):
        yield Doubt(Fault.DATE, words)
    for words in unheld_days(said.days, cited.days):
        yield Doubt(Fault.DATE, words)
    plain = [value for each in cited.figures if each.unit in (None, "hour") for value in each.readings]
    for clock in unheld_clocks(said.clocks, cited.clocks, plain):
        yield Doubt(Fault.FIGURE, clock.words)


def _soft_doubts(
    text: str, cited: Sequence[Source], rests_on: Sequence[Source], language: str, nearness: Nearness
) -> Iterator[Doubt]:
    """What only a measure of likeness tells."""
    for words in exchanged_by_sense(text, language, cited, nearness):
        yield Doubt(Fault.BELONGING, words)
    if log_odds(met(text, language, cited, nearness)) < 0:
        yield Doubt(Fault.SENSE)
    elif any(rule(text, language, rests_on, nearness) for rule in (denied_abroad, undenied, turned_abroad)):
        yield Doubt(Fault.NEGATION)


def _without_numbers(text: str, cited: Evidence) -> tuple[str, list[str]]:
    """The sentence without the numbers of texts and of parts of texts; and those that the sources do not know."""
    known, strange = cited.numbers, []
    for mention in reversed(mentioned_numbers(text)):
        if mention.number not in known:
            strange.append(text[mention.start : mention.end])
        text = take_out(text, mention.start, mention.end)
    for found in reversed(list(_LABELLED.finditer(text))):
        if _PLACE_WORDS.fullmatch(fold(found["word"])):
            if found["number"] not in cited.labels and not _printed(found["number"], cited):
                strange.append(found[0])
            text = take_out(text, *found.span("number"))
    return text, strange


def _printed(number: str, cited: Evidence) -> bool:
    return any(re.search(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)", one.source.text) for one in cited.read)
