"""Denials across languages, with a nearness that knows the few words of these texts."""

from __future__ import annotations

import pytest
from support_examples import PORT, nearness, source

from assistant.writing.denial.counterparts import denied_abroad


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("Der Hafen wird jedes Jahr ausgebaggert.", False),
        ("Der Hafen wird nicht jedes Jahr ausgebaggert.", True),
        ("Fisch wird am Kai nicht verkauft.", False),
        ("Fisch wird am Kai verkauft.", True),
        ("Die Stadt zahlt den Kran.", False),
        ("Die Stadt zahlt den Kran nicht.", True),
    ],
)
def test_the_part_that_says_the_same_decides(sentence: str, denied: bool) -> None:
    assert denied_abroad(sentence, "de", [source(PORT)], nearness) is denied


def test_what_nothing_says_is_not_judged() -> None:
    assert not denied_abroad("Kein Wort davon.", "de", [source(PORT)], nearness)


def test_passages_in_the_own_language_are_judged_by_their_words() -> None:
    assert not denied_abroad("Fish is sold on the quay.", "en", [source(PORT)], nearness)


@pytest.mark.parametrize(
    ("said", "there"),
    [
        (
            "Der Fisch wird am Kai verkauft, es sei denn, die Stadt zahlt.",
            "Fish is sold on the quay, unless the town pays.",
        ),
        ("Fisch wird am Kai ohne Verzug verkauft.", "Fish is sold on the quay at once."),
        ("Fisch wird am Kai nur verkauft, wenn die Stadt zahlt.", "Fish is not sold on the quay unless the town pays."),
    ],
)
def test_other_ways_of_denying_are_left_alone(said: str, there: str) -> None:
    assert not denied_abroad(said, "de", [source(there)], nearness)


def test_a_meno_che_non_denies_nothing() -> None:
    held = source("La gru va venduta, a meno che la città non paghi.", language="it")
    assert not denied_abroad("The crane is to be sold, unless the town pays.", "en", [held], lambda *_: (0.9, 0.9))
    assert denied_abroad("The crane is not to be sold.", "en", [held], lambda *_: (0.9, 0.9))
