"""What a verdict means, in words for readers without training."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.quotation.alignment import Op
from assistant.quotation.speakers import Attribution, Voice
from assistant.quotation.verdicts import Match, Verdict
from corpus.model import Kind, Person

_KINDS = {Kind.OPINION: "opinion", Kind.RESOLUTION: "resolution", Kind.RELEASE: "press release"}
_FEW_WORDS = 4
_SHOWN_CHANGES = 4


def explain(
    verdict: Verdict,
    matches: Sequence[Match],
    *,
    words: int,
    exact: bool,
    speaker: str | None,
    agrees: bool | None,
    places: int,
    documents: int,
) -> str:
    """The explanation. `words` of the quotation, `places` that hold it word for word, `documents` searched; `agrees` tells
    whether the speaker named is the one of the text, None where nobody is named or it cannot be told."""
    if verdict is Verdict.NOT_FOUND:
        return _not_found(matches, documents)
    best = matches[0]
    sentences = [_SENTENCES[verdict](best, matches)]
    if verdict is Verdict.VERBATIM and not exact:
        sentences.append("Only its typography differs: capitals, punctuation, quotation marks, dashes or blanks.")
    sentences.append(_voice(best.attribution))
    if speaker and verdict is not Verdict.MISATTRIBUTED:
        if agrees is False:
            sentences.append(f"They are not the words of {speaker}.")
        elif agrees is None:
            sentences.append(f"Whether they may be given to “{speaker}” the texts do not tell.")
    if words < _FEW_WORDS and verdict is Verdict.VERBATIM:
        sentences.append("So few words prove little: they may stand anywhere.")
    elif places > 1 and verdict in (Verdict.VERBATIM, Verdict.ABRIDGED):
        sentences.append(f"The same words stand in {places} places of this collection.")
    return " ".join(filter(None, sentences))


def place(match: Match) -> str:
    """Where a match stands: `point 3 of the opinion “…” of 7 October 2021`."""
    about = match.about
    date = f" of {about.date.day} {about.date:%B %Y}" if about.date else ""
    return f"{match.passage.label} of the {_KINDS[about.kind]} “{about.shown_title}”{date}"


def _verbatim(best: Match, _: Sequence[Match]) -> str:
    return f"These words stand, word for word, in {place(best)}."


def _abridged(best: Match, _: Sequence[Match]) -> str:
    left_out = sum(len(each.source.split()) for each in best.differences if each.marked)
    return (
        f"The words quoted stand, word for word, in {place(best)}; {_count(left_out, 'word')} of the text"
        f" {'is' if left_out == 1 else 'are'} left out where the quotation says so. Read the whole sentence before relying on it."
    )


def _altered(best: Match, _: Sequence[Match]) -> str:
    changes = [each for each in best.differences if each.op is not Op.EQUAL and not each.marked]
    told = "; ".join(_change(each.quote.strip(), each.source.strip()) for each in changes[:_SHOWN_CHANGES])
    more = f"; and {len(changes) - _SHOWN_CHANGES} more" if len(changes) > _SHOWN_CHANGES else ""
    return f"This is not what the text says. The nearest words stand in {place(best)}, but they differ: {told}{more}."


def _change(quote: str, source: str) -> str:
    if not quote:
        return f"the quotation leaves out “{source}”"
    if not source:
        return f"“{quote}” does not stand in the text"
    return f"the quotation says “{quote}”, the text “{source}”"


def _stitched(_: Match, matches: Sequence[Match]) -> str:
    places = "; ".join(dict.fromkeys(place(match) for match in matches))
    return f"Nobody said this in one go. Its parts stand word for word, but in different places: {places}."


def _paraphrase(best: Match, _: Sequence[Match]) -> str:
    return f"These are not the words of the text, but {place(best)} seems to say much the same. Compare them before quoting."


def _translation(best: Match, _: Sequence[Match]) -> str:
    return (
        f"This seems to translate {place(best)}, which this collection holds in another language ({best.about.language})."
        " Whether each word is right only that text can tell."
    )


def _misattributed(best: Match, _: Sequence[Match]) -> str:
    return f"These words stand, word for word, in {place(best)}, but they were said by someone else."


_SENTENCES = {
    Verdict.VERBATIM: _verbatim,
    Verdict.ABRIDGED: _abridged,
    Verdict.ALTERED: _altered,
    Verdict.STITCHED: _stitched,
    Verdict.PARAPHRASE: _paraphrase,
    Verdict.TRANSLATION: _translation,
    Verdict.MISATTRIBUTED: _misattributed,
}


def _voice(who: Attribution) -> str:
    """Who speaks there."""
    drafted = f" (drafted by {_names(who.drafters)})" if who.drafters else ""
    if who.voice is Voice.PERSON and who.person is not None:
        return f"There {who.person} says them."
    return {
        Voice.COMMITTEE: f"There the Committee speaks{drafted}.",
        Voice.COMMISSION: "There they are the European Commission's wording, which the Committee proposes to change: they are"
        " not the Committee's position.",
        Voice.QUOTED: "There the text quotes somebody: they are not its own words.",
        Voice.RELEASE: "They are the press release's own words, nobody's speech.",
        Voice.MIXED: "There the Commission's and the Committee's wording stand together; the text does not tell which is whose.",
    }.get(who.voice, "")


def _names(people: Sequence[Person]) -> str:
    return " and ".join(person.name for person in people)


def _not_found(matches: Sequence[Match], documents: int) -> str:
    nearest = f" The nearest passage is {place(matches[0])}; it does not say this." if matches else ""
    return (
        f"Nothing in this collection of {_count(documents, 'document')} matches. That does not prove it was never said: it may"
        f" stand in a text that is not held here.{nearest}"
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
