"""The gate of what one change does to a genuine sentence, in the 24 official languages, by what can be proven alone."""

from __future__ import annotations

import pytest

from bench.turned import KINDS, Lie, lies, marked

EACH = 12
"""Lies of a kind and language."""
MARKED = {"denial": 0.97, "opposite": 0.87, "figure": 0.99, "exchange": 0.95, "name": 0.98}
FEWEST, LANGUAGES = 150, 22


@pytest.fixture(scope="module")
def judged() -> dict[tuple[str, str], list[Lie]]:
    return marked(lies(EACH))


@pytest.mark.parametrize("kind", KINDS)
def test_a_sentence_with_one_change_is_marked(judged: dict[tuple[str, str], list[Lie]], kind: str) -> None:
    hit, missed = judged[kind, "marked"], judged[kind, "missed"]
    assert len(hit) + len(missed) >= FEWEST
    assert len({lie.language for lie in (*hit, *missed)}) >= LANGUAGES
    assert len(hit) / (len(hit) + len(missed)) >= MARKED[kind], [(lie.language, lie.text) for lie in missed]


def test_what_is_changed_is_no_longer_what_the_passage_says() -> None:
    assert all(lie.genuine != lie.text and lie.text not in lie.passage for lie in lies(2))
