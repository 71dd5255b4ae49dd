"""Words of a message, and which of a table's sorts each of them is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from assistant.conversation.words import FollowUpWords
from assistant.conversation.words_bg_to_ga import BG_TO_GA
from assistant.conversation.words_hr_to_sv import HR_TO_SV
from assistant.demand_words import ASKING
from assistant.question.words import WORDS as QUESTION_WORDS
from assistant.question.words import Sort
from corpus.mentions import bare

WORDS = {**BG_TO_GA, **HR_TO_SV}
_WORD = re.compile(r"[^\W_]+")
_PARTS = re.compile(r"[-_’ʼ']")
_LONGEST = 5
"""Words in an entry of the tables."""
_ASKED_WITH = ("quantity", "long", "when", "which", "what", "who")
"""Of `AskingWords`."""


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters or digits, `start:end` of the message; `bare` is what it is compared by."""

    bare: str
    start: int
    end: int
    named: bool
    """It begins with a capital or a digit."""


def tokens(text: str) -> list[Token]:
    """The words of a text, in its order."""
    return [
        Token(bare(found[0]), *found.span(), found[0][0].isupper() or found[0][0].isdigit())
        for found in _WORD.finditer(text)
    ]


@dataclass(frozen=True, slots=True)
class Table:
    """The entries of one sort, ready to be compared."""

    pattern: re.Pattern[str]

    def length(self, words: Sequence[Token], place: int) -> int:
        """How many of the words from `place` on the longest entry takes that stands there; 0 where none does."""
        found = self.pattern.match(" ".join(word.bare for word in words[place : place + _LONGEST]) + " ")
        return found.group().count(" ") if found else 0


def table(entries: str) -> Table:
    """Of entries parted by blanks, `_` or `’` inside them for several words, `*` for any ending."""
    ordered = sorted({_expression(entry) for entry in entries.split()}, key=len, reverse=True)
    return Table(re.compile("(?:" + "|".join(ordered) + ") " if ordered else r"(?!)"))


def _expression(entry: str) -> str:
    return " ".join(re.escape(bare(part)).replace(r"\*", r"[^\W_]*") for part in _PARTS.split(entry) if part)


@lru_cache(maxsize=32)
def sorts(language: str) -> dict[str, Table]:
    """The tables of a language by their names in `FollowUpWords`, and those of `demand_words` for what asks."""
    return {name: table(entries) for name, entries in _entries(language).items()}


@lru_cache(maxsize=32)
def every(language: str) -> Table:
    """All tables of a language in one."""
    return table(" ".join(_entries(language).values()))


def _entries(language: str) -> dict[str, str]:
    words, asking = WORDS[language], ASKING[language]
    found = {field.name: getattr(words, field.name) for field in fields(FollowUpWords)}
    found |= {name: getattr(asking, name) for name in _ASKED_WITH}
    found["rapporteur"] = QUESTION_WORDS[Sort.RAPPORTEUR].replace("|", " ")
    return found
