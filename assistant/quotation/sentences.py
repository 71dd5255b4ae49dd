"""What a verdict is put in, in the 24 official languages."""

from __future__ import annotations

from assistant.quotation.sentence_form import Sentences
from assistant.quotation.sentences_bg_to_ga import BULGARIAN_TO_IRISH
from assistant.quotation.sentences_hr_to_sv import CROATIAN_TO_SWEDISH

__all__ = ["SENTENCES", "Sentences", "sentences"]

ENGLISH = Sentences(
    verbatim="These words stand in the text, word for word: {place}.",
    typography="Only typography differs: capitals, punctuation, quotation marks, dashes or blanks.",
    abridged="The words quoted stand in the text, word for word, with words left out where the quotation says so: {place}. Read"
    " the whole sentence before relying on it.",
    altered="This is not what the text says. The nearest words stand in: {place}. What differs",
    differs="the quotation says {quote}, the text {source}",
    leaves_out="the quotation leaves out {source}",
    adds="{quote} does not stand in the text",
    more="further differences: {count}",
    stitched="Nobody said this in one go. Its parts stand word for word, but in different places: {places}.",
    paraphrase="These are not the words of the text, but one passage seems to say much the same: {place}. Compare them before"
    " quoting.",
    translation="This seems to translate a passage that is held in another language: {place}. Whether each word is right only that"
    " text can tell.",
    misattributed="These words stand in the text, word for word: {place}. But someone else said them.",
    not_found="Nothing in this collection matches (documents searched: {count}). That does not prove it was never said: it may"
    " stand in a text that is not held here.",
    nearest="The nearest passage does not say this: {place}.",
    committee="There the Committee speaks.",
    drafted="The text was drafted by {names}.",
    commission="They are the European Commission's wording, which the Committee proposes to change: they are not the Committee's"
    " position.",
    person="There they are the words of {names}.",
    quoted="There the text quotes somebody: they are not its own words.",
    release="They are the press release's own words, nobody's speech.",
    mixed="There the Commission's and the Committee's wording stand together; the text does not tell which is whose.",
    not_the_speaker="They are not the words of {speaker}.",
    unknown_speaker="Whether they may be given to {speaker} the texts do not tell.",
    few_words="So few words prove little: they may stand anywhere.",
    denial_left_out="Among the words left out is one that denies.",
    denial_before="In the text a word that denies stands just before these words.",
    several_places="The same words stand in several places of this collection: {count}.",
)

SENTENCES = {"en": ENGLISH, **BULGARIAN_TO_IRISH, **CROATIAN_TO_SWEDISH}


def sentences(language: str) -> Sentences:
    """The language's sentences (ISO 639-1); English for any other."""
    return SENTENCES.get(language, ENGLISH)
