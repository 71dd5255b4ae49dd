"""2,000 genuine quotations with one thing changed in each: none may pass as said, unless just these words stand somewhere.

Whether they do is told without the program's own idea of words: letters and figures alone, all other signs left out.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from checked_texts import checker_of, verdict

from assistant.quotation.checker import QuotationChecker, within_marks
from corpus.catalogue import Catalogue
from corpus.demo import demonstration_texts
from corpus.filters import NO_FILTERS
from corpus.ingest import ingest
from corpus.ledger import Status

GENUINE = 2_000
SEED = 20_261_123
FEWEST, MOST = 6, 40
"""Words of a quotation."""
WORD = re.compile(r"(?:\S|(?<=\d)\s(?=\d{3}(?!\d)))+")
"""A number of several groups of figures is one."""
LIST_MARK = re.compile(r"\(?\w{1,3}[.)]")
STRANGE_WORDS = "council regions should million municipality 2031 weak zehn nie toujours".split()
NEGATIONS = {"en": ("not", "never", "no"), "de": ("nicht", "nie", "kein"), "fr": ("pas", "jamais", "ne")}
SMALL_WORDS = {
    "en": ("the", "all", "most", "only"),
    "de": ("die", "alle", "nur", "auch"),
    "fr": ("les", "tous", "bien"),
}

Mutation = Callable[[list[str], str, random.Random], list[str] | None]
"""The words of a quotation in a language with one thing changed; None where they have no such thing."""


@dataclass(frozen=True)
class Case:
    genuine: str
    mutated: str
    sort: str


def other_word(words: list[str], language: str, chance: random.Random) -> list[str]:
    place = chance.randrange(len(words))
    return [*words[:place], chance.choice(STRANGE_WORDS), *words[place + 1 :]]


def word_dropped(words: list[str], language: str, chance: random.Random) -> list[str] | None:
    """Not the first or the last one, which leaves a shorter quotation that is genuine as well, nor the mark of a list."""
    inner = [place for place in range(1, len(words) - 1) if not LIST_MARK.fullmatch(words[place])]
    if not inner:
        return None
    place = chance.choice(inner)
    return words[:place] + words[place + 1 :]


def word_put_in(words: list[str], language: str, chance: random.Random) -> list[str]:
    place = chance.randrange(1, len(words))
    return [*words[:place], chance.choice(SMALL_WORDS[language]), *words[place:]]


def negation_put_in(words: list[str], language: str, chance: random.Random) -> list[str]:
    place = chance.randrange(1, len(words))
    return [*words[:place], chance.choice(NEGATIONS[language]), *words[place:]]


def neighbours_swapped(words: list[str], language: str, chance: random.Random) -> list[str]:
    place = chance.randrange(len(words) - 1)
    return [*words[:place], words[place + 1], words[place], *words[place + 2 :]]


def other_digit(words: list[str], language: str, chance: random.Random) -> list[str] | None:
    def changed(digit: str) -> str:
        return str((int(digit) + chance.randint(1, 9)) % 10)

    return in_one_word(words, "[0-9]", changed, chance)


def other_letter(words: list[str], language: str, chance: random.Random) -> list[str] | None:
    def changed(letter: str) -> str:
        return chance.choice([other for other in "bdfgkmnprt" if other != letter])

    return in_one_word(words, "[a-z]", changed, chance)


def digit_dropped(words: list[str], language: str, chance: random.Random) -> list[str] | None:
    return in_one_word(words, "(?<=[0-9])[0-9]", lambda digit: "", chance)


def in_one_word(words: list[str], sign: str, changed: Callable[[str], str], chance: random.Random) -> list[str] | None:
    places = [(place, found.start()) for place, word in enumerate(words) for found in re.finditer(sign, word)]
    if not places:
        return None
    place, at = chance.choice(places)
    word = words[place]
    return [*words[:place], word[:at] + changed(word[at]) + word[at + 1 :], *words[place + 1 :]]


MUTATIONS: tuple[Mutation, ...] = (
    other_word,
    word_dropped,
    word_put_in,
    negation_put_in,
    neighbours_swapped,
    other_digit,
    other_letter,
    digit_dropped,
)


def letters(text: str) -> str:
    """Letters and figures in their order and nothing between them."""
    return "".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    opened = Catalogue.open(tmp_path_factory.mktemp("mutations"), write=True)
    assert all(item.status is not Status.FAILED for item in ingest(opened, demonstration_texts()))
    return opened


@pytest.fixture(scope="module")
def checking(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> QuotationChecker:
    return checker_of(Path(tmp_path_factory.mktemp("phrases")), catalogue)


@pytest.fixture(scope="module")
def stored(catalogue: Catalogue) -> str:
    """All stored texts as letters, a new line between two."""
    return "\n".join(letters(held.text) for name in catalogue.hashes() if (held := catalogue.document(name)))


@pytest.fixture(scope="module")
def cases(catalogue: Catalogue) -> list[Case]:
    chance = random.Random(SEED)
    documents = [held for name in sorted(catalogue.matching(NO_FILTERS)) if (held := catalogue.document(name))]
    passages = [(held.text_of(passage), held.about.language) for held in documents for passage in held.passages]
    found: list[Case] = []
    while len(found) < GENUINE:
        text, language = chance.choice(passages)
        spans = [word.span() for word in WORD.finditer(text)]
        if len(spans) < FEWEST:
            continue
        count = chance.randint(FEWEST, min(MOST, len(spans)))
        first = chance.randint(0, len(spans) - count)
        genuine = text[spans[first][0] : spans[first + count - 1][1]]
        mutation = MUTATIONS[len(found) % len(MUTATIONS)]
        mutated = mutation(WORD.findall(genuine), language, chance)
        if mutated is not None and letters(" ".join(mutated)) != letters(genuine):
            found.append(Case(genuine, " ".join(mutated), mutation.__name__))
    return found


def test_what_was_said_is_verbatim(cases: list[Case], checking: QuotationChecker) -> None:
    assert [case.genuine for case in cases if verdict(checking, case.genuine) != "verbatim"] == []


def test_what_was_changed_is_not(cases: list[Case], checking: QuotationChecker, stored: str) -> None:
    passed = [case for case in cases if verdict(checking, case.mutated) in {"verbatim", "abridged"}]
    assert [case for case in passed if not all(part in stored for part in checked_parts(case.mutated))] == []


def checked_parts(text: str) -> list[str]:
    """What of a text is checked, as letters: of `“…”, says Ana Example, “…”` only the words in marks."""
    inner = within_marks(text)
    return [letters(part) for part in (inner.text.split("…") if inner else [text])]
