"""What a reader sent to be checked: one quotation with its speaker, or an article that holds several."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.article import Quoted, quotations, said_in
from assistant.quotation.checker import MOST_WORDS, within_marks
from assistant.ui import wording

LONGEST_TEXT = 100_000
"""Characters; of an article some 30 pages."""
LONGEST_SPEAKER = 200
"""Characters."""
ARTICLE_WORDS = 120
"""A text of more words that holds a quotation is an article, not a quotation with a few words around it."""
MOST_OF_IT = 0.5
"""Share of the words from which a text is its quotation, and the rest says whose it is."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was sent. `whole`: to be checked as one quotation, whatever marks it holds."""

    text: str = ""
    speaker: str = ""
    whole: bool = False

    @property
    def problem(self) -> str | None:
        """Why nothing of it can be checked, for the reader; None where it can be tried."""
        if not self.text.strip():
            return wording.EMPTY_CHECK
        if len(self.text) > LONGEST_TEXT:
            return wording.too_long(len(self.text), LONGEST_TEXT)
        if len(self.speaker) > LONGEST_SPEAKER:
            return wording.too_long(len(self.speaker), LONGEST_SPEAKER)
        return None


@dataclass(frozen=True, slots=True)
class OneQuotation:
    """A quotation to check, and who is said to have said it."""

    text: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """A text whose quotations are to be checked one by one; `held` is how many it holds."""

    text: str
    held: int


def read(sent: Sent) -> OneQuotation | Article | None:
    """What is to be checked; None for a quotation that is too long, or a text that is and holds none."""
    speaker = sent.speaker.strip() or None
    found = [] if sent.whole else quotations(sent.text)
    words = len(sent.text.split())
    inner = _the_quotation(sent.text, found, words)
    if inner is None and (len(found) > 1 or (found and words > ARTICLE_WORDS)):
        return Article(sent.text, len(said_in(sent.text)))
    asked = OneQuotation(sent.text.strip(), speaker)
    if inner is not None:
        asked = OneQuotation(inner.text, speaker or inner.speaker)
    return asked if len(asked.text.split()) <= MOST_WORDS else None


def _the_quotation(text: str, found: list[Quoted], words: int) -> Quoted | None:
    """The words in marks of a text that is little else; None where the text is a quotation itself, or an article."""
    if len(found) == 1 and len(found[0].text.split()) >= MOST_OF_IT * words:
        return found[0]
    if not found or words > ARTICLE_WORDS:
        return None
    return within_marks(text) or (found[0] if len(found) == 1 and found[0].speaker else None)
