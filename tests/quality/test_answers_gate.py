"""The gate of the check of a model's sentences: lies that can be proven are marked, honest sentences are not.

The sentences were written by hand over the demonstration texts, in sets: the rules were written with the first in view; what
they said of the later ones when these were new stands in the notes of `bench/support.py`. The floors belong to exactly
these sentences and texts: a digest holds them together.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from dataclasses import dataclass

import pytest

from assistant.settings import Settings
from assistant.writing.support import Judge
from bench.grounds import measure, traced
from bench.support import CASES, TEXTS, Case, cases, is_marked, judged
from corpus.catalogue import Catalogue
from index.embedding import load_embedder
from index.search import Searcher

DIGEST = "22751c480d6965661bf3c874d117e62b786eb24b30a154f11e368ab2ec039798"
PROVEN = frozenset("figure unit date year name rapporteur place body citation quotation altered speaker".split())
"""Kinds of lies of which none may go unmarked."""
TURNED = frozenset({"negation", "direction"})
MARKED_TURNED = {"sixth": 0.82, "seventh": 0.67, "eighth": 0.66, "ninth": 0.76, "tenth": 0.71, "eleventh": 0.68}
"""By set; in the others:"""
MARKED_TURNED_ELSEWHERE = 0.88
MARKED_SOFT, MARKED_HONEST = 0.95, 0.05
MARKED_SOFT_NEW, MARKED_HONEST_NEW = 0.6, 0.03
"""Of the newest set."""
NEWEST = "eleventh"
MARKED_SWAPPED = 0.75
"""Of figures that a passage holds, of something else."""
FEWEST, LANGUAGES = 150, 10
FOUND = {False: 0.97, True: 0.92}
"""Of sentences in a passage's own language, and in others."""


@dataclass(frozen=True)
class Outcome:
    case: Case
    marked: bool


@pytest.fixture(scope="module")
def searcher(versions_settings: Settings) -> Searcher:
    catalogue = Catalogue.open(versions_settings.data)
    return Searcher(catalogue, versions_settings.index_root, load_embedder(versions_settings.model))


@pytest.fixture(scope="module")
def outcomes(searcher: Searcher) -> list[Outcome]:
    judge = Judge(searcher.support)
    return [Outcome(case, is_marked(judged(case, judge))) for case in cases()]


def test_the_floors_are_for_these_sentences_and_texts() -> None:
    total = hashlib.sha256()
    for path in sorted(path for folder in (CASES, *TEXTS) for path in folder.iterdir() if path.is_file()):
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    assert total.hexdigest() == DIGEST


def test_there_are_enough_of_them() -> None:
    found = list(cases())
    sorts = Counter(case.lie is None for case in found)
    assert min(sorts.values()) >= FEWEST
    assert len({case.language for case in found}) >= LANGUAGES


def test_no_lie_that_can_be_proven_goes_unmarked(outcomes: list[Outcome]) -> None:
    assert [outcome.case.text for outcome in outcomes if outcome.case.lie in PROVEN and not outcome.marked] == []


def test_what_is_turned_round(outcomes: list[Outcome]) -> None:
    turned: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        if outcome.case.lie in TURNED:
            name = outcome.case.name.partition("-")[0]
            turned[name if name in MARKED_TURNED else ""].append(outcome)
    assert set(turned) == {"", *MARKED_TURNED}
    for name, found in turned.items():
        assert share(found) >= MARKED_TURNED.get(name, MARKED_TURNED_ELSEWHERE), name


def test_figures_of_something_else(outcomes: list[Outcome]) -> None:
    assert share([outcome for outcome in outcomes if outcome.case.lie == "swapped"]) >= MARKED_SWAPPED


def test_lies_that_only_the_sense_gives_away(outcomes: list[Outcome]) -> None:
    older, newest = by_age([outcome for outcome in outcomes if outcome.case.sort == "soft"])
    assert share(older) >= MARKED_SOFT
    assert share(newest) >= MARKED_SOFT_NEW


def test_few_honest_sentences_are_marked(outcomes: list[Outcome]) -> None:
    older, newest = by_age([outcome for outcome in outcomes if outcome.case.lie is None])
    assert share(older) <= MARKED_HONEST
    assert share(newest) <= MARKED_HONEST_NEW


def by_age(outcomes: list[Outcome]) -> tuple[list[Outcome], list[Outcome]]:
    """Those of the older sets, and those of the newest."""
    newest = [outcome for outcome in outcomes if outcome.case.name.startswith(NEWEST)]
    return [outcome for outcome in outcomes if outcome not in newest], newest


def share(outcomes: list[Outcome]) -> float:
    assert outcomes
    return sum(outcome.marked for outcome in outcomes) / len(outcomes)


def test_a_sentence_is_traced_to_the_words_it_rests_on(searcher: Searcher) -> None:
    """Among four passages put together, in its own language and across languages."""
    counted = measure(traced(every=25), searcher.support)
    for foreign, found in FOUND.items():
        assert counted["all", foreign] >= FEWEST
        assert counted["found", foreign] >= found * counted["all", foreign]
