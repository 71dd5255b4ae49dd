"""The gate of the check of a model's sentences: lies that can be proven are marked, honest sentences are not.

The sentences were written by hand over the demonstration texts, in sets: the rules were written with the first in view; what
they said of the later ones when these were new stands in the notes of `bench/support.py`. The floors belong to exactly
these sentences and texts: a digest holds them together.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pytest

from assistant.settings import Settings
from assistant.writing.support import Judge
from bench.grounds import measure, traced
from bench.support import CASES, TEXTS, Case, cases, is_marked, judged
from corpus.catalogue import Catalogue
from index.embedding import load_embedder
from index.search import Searcher

DIGEST = "37688665f7f366e4abc7bb32420a200a12e559c447d004a89edd7681887ecd97"
PROVEN = frozenset("figure unit date year name rapporteur place body citation quotation altered speaker".split())
"""Kinds of lies of which none may go unmarked."""
TURNED = frozenset({"negation", "direction"})
MARKED_TURNED = {
    "sixth": 0.82,
    "seventh": 0.67,
    "eighth": 0.66,
    "ninth": 0.76,
    "tenth": 0.71,
    "eleventh": 0.68,
    "twelfth": 0.75,
    "": 0.88,
}
MARKED_SOFT = {"eleventh": 0.6, "": 0.95}
MARKED_HONEST = {"eleventh": 0.03, "twelfth": 0.06, "": 0.05}
"""By set, and in all the others."""
MARKED_SWAPPED = 0.8
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
    for name, found in by_set(outcomes, MARKED_TURNED, lambda case: case.lie in TURNED):
        assert share(found) >= MARKED_TURNED[name], name


def test_figures_of_something_else(outcomes: list[Outcome]) -> None:
    assert share([outcome for outcome in outcomes if outcome.case.lie == "swapped"]) >= MARKED_SWAPPED


def test_lies_that_only_the_sense_gives_away(outcomes: list[Outcome]) -> None:
    for name, found in by_set(outcomes, MARKED_SOFT, lambda case: case.sort == "soft"):
        assert share(found) >= MARKED_SOFT[name], name


def test_few_honest_sentences_are_marked(outcomes: list[Outcome]) -> None:
    for name, found in by_set(outcomes, MARKED_HONEST, lambda case: case.lie is None):
        assert share(found) <= MARKED_HONEST[name], name


def by_set(
    outcomes: list[Outcome], sets: Mapping[str, float], chosen: Callable[[Case], bool]
) -> Iterator[tuple[str, list[Outcome]]]:
    """Those chosen of each set that is named, and of all the others."""
    for name in sets:
        yield name, [outcome for outcome in outcomes if chosen(outcome.case) and _set_of(outcome, sets) == name]


def _set_of(outcome: Outcome, sets: Mapping[str, float]) -> str:
    name = outcome.case.name.partition("-")[0]
    return name if name in sets else ""


def share(outcomes: list[Outcome]) -> float:
    assert outcomes
    return sum(outcome.marked for outcome in outcomes) / len(outcomes)


def test_a_sentence_is_traced_to_the_words_it_rests_on(searcher: Searcher) -> None:
    """Among four passages put together, in its own language and across languages."""
    counted = measure(traced(every=25), searcher.support)
    for foreign, found in FOUND.items():
        assert counted["all", foreign] >= FEWEST
        assert counted["found", foreign] >= found * counted["all", foreign]
