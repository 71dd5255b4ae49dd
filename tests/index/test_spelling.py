"""Which indexed word a misspelt one probably means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from index.spelling import meant

HELD = {"harbour": 3, "harbours": 1, "harvest": 9, "navigation": 2, "navigable": 2, "boat": 50, "train": 5, "trait": 2}


class Terms:
    """A searcher's list of terms; notes how it is asked."""

    def __init__(self, held: Mapping[str, int]) -> None:
        self.held, self.asked = held, list[tuple[str, str]]()

    def terms_with_prefix(self, field: str, prefix: str) -> list[tuple[str, int]]:
        self.asked.append((field, prefix))
        return [(term, count) for term, count in self.held.items() if term.startswith(prefix)]


def nearest(word: str, held: Mapping[str, int] = HELD) -> str | None:
    searcher: Any = Terms(held)
    return meant(searcher, "words", word)


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("habrour", "harbour"),  # exchanged
        ("harbur", "harbour"),  # left out
        ("harrbour", "harbour"),  # twice
        ("harbuor", "harbour"),
        ("hrabour", "harbour"),  # the second and the third exchanged
        ("nnavigation", "navigation"),
        ("navegatoin", "navigation"),  # two errors in a long word
    ],
)
def test_errors(typed: str, held: str) -> None:
    assert nearest(typed) == held


@pytest.mark.parametrize(
    "typed",
    [
        "boot",  # short
        "tractor",  # nothing near
        "hrvst",  # two errors in a short word
        "2024a",  # not letters alone
        "vavigation",  # another first letter
        "",
        "h",
        "\ud800\ud800\ud800\ud800\ud800",
    ],
)
def test_nothing_meant(typed: str) -> None:
    assert nearest(typed) is None


def test_of_equally_near_words_the_more_frequent_one() -> None:
    assert nearest("traix") == "train"
    assert nearest("traix", {"train": 1, "trait": 7}) == "trait"
    assert nearest("traix", {"trait": 1, "train": 1}) == "train"


def test_the_nearer_word_goes_before_the_more_frequent_one() -> None:
    assert nearest("harbourss", {"harbours": 1, "harbour": 99}) == "harbours"


def test_a_large_vocabulary_is_not_listed_whole() -> None:
    searcher: Any = Terms(HELD)
    meant(searcher, "words", "harbur")
    assert sorted(searcher.asked) == [("words", "ha"), ("words", "hr")]
