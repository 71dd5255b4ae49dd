"""The words beside a quotation, and which of them are a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.article.words import AND, ARTICLES, NO_PERSON, OFFICE, PARTICLES, SPEECH_VERBS, TITLES, TOWARDS

_TOKEN = re.compile(
    r"(?P<bracket>\([^()\n]{1,60}\))|(?P<word>[^\W\d_]+(?:[’'‑-][^\W\d_]+)*)|(?P<other>\d+(?:[.,]\d+)*|[^\s\w*])"
)
_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_ADVERBS = frozenset(
    "yesterday today later earlier however but meanwhile then when while as if both even only also though although"
    " because since after before"
    " gestern heute dazu aber doch hierzu auch als wie hier mais pourtant aujourd ainsi comme quand ayer hoy pero como ieri oggi ma"
    " come ontem hoje mas gisteren vandaag maar toen igår i no non not so that this these those our we his her its their".split()
)
"""First words of a sentence that are no first names."""
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, a bracket with what it holds, or one other sign; `start` and `end` count in the article."""

    text: str
    start: int
    end: int
    word: bool

    @property
    def small(self) -> bool:
        """True for a word in small letters, and for one behind an elided article (`l’Europe`)."""
        return self.word and not self.text[0].isupper()

    @property
    def folded(self) -> str:
        """The word in small letters, without an article or pronoun elided before it."""
        text = self.text.lower().replace("'", "’")
        before, sign, rest = text.partition("’")
        return rest if sign and len(before) <= 2 and len(rest) > 1 else text


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name among tokens: the tokens from `first` up to `after`, and where the name stands in the article."""

    first: int
    after: int
    start: int
    end: int
    count: int
    """Words of the name itself."""


def tokens(article: str, start: int, end: int) -> list[Token]:
    """What stands in the article between two offsets; full stops behind titles and initials are left out."""
    found: list[Token] = []
    for match in _TOKEN.finditer(article, start, end):
        if (
            match[0] == "."
            and found
            and found[-1].word
            and found[-1].end == match.start()
            and _shortened(found[-1].text)
        ):
            found[-1] = Token(found[-1].text, found[-1].start, match.end(), True)
            continue
        found.append(Token(match[0], match.start(), match.end(), match.lastgroup == "word"))
    return found


def _shortened(word: str) -> bool:
    return word.casefold() in TITLES or (len(word) == 1 and word.isupper())


def run_end(row: Sequence[Token], first: int) -> int:
    """Where the run of capitalised words that begins at `first` ends; particles inside a name belong to it."""
    after = first
    while after < len(row) and after - first < 2 * _LONGEST:
        if (row[after].word and row[after].text[0].isupper()) or (
            after > first
            and row[after].word
            and row[after].text in PARTICLES
            and any(_capital(row, at) for at in (after + 1, after + 2))
            and (_capital(row, after + 1) or row[after + 1].text in PARTICLES)
        ):
            after += 1
        else:
            break
    return after


def _capital(row: Sequence[Token], at: int) -> bool:
    return at < len(row) and row[at].word and row[at].text[0].isupper()


def name_at(row: Sequence[Token], at: int, known: frozenset[str] = frozenset()) -> Name | None:
    """The person's name that begins at `at`: two words or more, or a surname behind a title or already `known`.

    A title or an office before the name is no part of it, but where only the surname follows.
    """
    titled = row[at].word and row[at].folded in TITLES and at + 1 < len(row)
    first = at + 1 if titled and row[at].small else at
    if row[first].small and row[first].text in PARTICLES and titled:
        after = run_end(row, first + 1) if _capital(row, first + 1) else first
    else:
        after = run_end(row, first)
    if after == first:
        return None
    while first < after - 1 and _first_word(row[first], first == 0):
        first = at = first + 1
    begins = next((i + 1 for i in reversed(range(first, after)) if _office(row[i])), first)
    titled = titled or begins > first
    if begins == after:
        return None
    return _checked(row, at, begins, after, titled, known)


def _office(token: Token) -> bool:
    return token.folded in TITLES or any(OFFICE.match(part) for part in (token.text, token.text.split("-")[-1]))


def _checked(
    row: Sequence[Token], at: int, begins: int, after: int, titled: bool, known: frozenset[str]
) -> Name | None:
    words = row[begins:after]
    own = [token for token in words if not token.small]
    if not own or any(NO_PERSON.match(part) for token in own for part in token.text.split("-")):
        return None
    if _POSSESSIVE.search(words[-1].text) or _preposition(words[0]) or len(own) > _LONGEST - 1:
        return None
    if all(token.text.isupper() for token in own):
        return None
    if len(words) == 4 and words[1].text in ("von", "zu") and not words[2].small:
        return None  # `Frage von Ana Example`: nouns have capitals in German
    if len(own) > 1 and any(len(token.text.rstrip(".")) > 1 for token in own[-1:]):
        return Name(at, after, words[0].start, words[-1].end, len(own))
    surname = own[-1].text
    if titled and len(surname) > 2 and begins > 0 and _office(row[begins - 1]):
        return Name(at, after, row[begins - 1].start, words[-1].end, 1)
    return Name(at, after, words[0].start, words[-1].end, 1) if surname.casefold() in known else None


def _first_word(token: Token, opening: bool) -> bool:
    """True for a word that has its capital from the sentence it begins: an article, an adverb, a verb (`Dúirt Ana …`)."""
    word = token.text.casefold()
    return word in _ADVERBS or word in ARTICLES or word in AND or (opening and bool(SPEECH_VERBS.languages(word)))


def _preposition(token: Token) -> bool:
    word = token.text.casefold()
    return word not in PARTICLES and (word in _ADVERBS or word in ARTICLES or word in TOWARDS)
