"""Damaged files of every form: a sound document or a refusal in one line, soon.

`python -m bench.mutation` reads ten times as many.
"""

from __future__ import annotations

import os
from collections import Counter

import pytest
from corpus_texts import assert_sound

from bench.mutation import damaged, samples
from corpus.errors import ParseError
from corpus.ingest import check
from corpus.language import detect_language
from corpus.original import Original
from corpus.parsing.detect import parse

SEED, SOON = 7, 5.0
"""Seconds of processor time for one input, those of the process that reads a PDF among them."""
INPUTS = dict.fromkeys(samples(), 100) | {"PDF": 20}
"""Few of them PDF files: each needs a process of its own."""


@pytest.fixture(scope="module", autouse=True)
def language_model() -> None:
    """Loaded before the first time is taken."""
    detect_language("The Committee of the Regions")


def outcome(original: Original) -> str:
    """`read` or `refused`; anything else fails."""
    document, refusal = None, ""
    started = sum(os.times()[:4])
    try:
        document = parse(original)
    except ParseError as error:
        refusal = str(error)
    assert sum(os.times()[:4]) - started < SOON
    if document is None:
        assert len(refusal.splitlines()) == 1
        return "refused"
    check(document)
    assert_sound(document)
    return "read"


@pytest.mark.parametrize("form", INPUTS)
def test_damaged_files_are_read_soundly_or_refused(form: str) -> None:
    outcomes: Counter[str] = Counter()
    for index in range(INPUTS[form]):
        try:
            outcomes[outcome(damaged(SEED, index, [form])[1])] += 1
        except Exception as error:
            error.add_note(f"damaged({SEED}, {index}, [{form!r}])")
            raise
    assert min(outcomes["read"], outcomes["refused"]) > 0.1 * INPUTS[form]


def test_damage_follows_from_seed_and_index() -> None:
    first, again, other = (damaged(seed, 11)[1].data for seed in (1, 1, 2))
    assert first == again != other


@pytest.mark.parametrize("form", samples())
def test_what_is_damaged_was_whole(form: str) -> None:
    for original in samples()[form][:: max(1, len(samples()[form]) // 4)]:
        assert parse(original).passages
