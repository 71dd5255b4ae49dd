"""The quality gate: floors under what search and refusal reach, on the own questions and, where they are, on the real ones.

The floors lie a little below what was measured (`python -m bench.quality`, `python -m bench.refusal`; `bench/RESULTS.md`) and
belong to exactly these texts and questions: a digest holds them together. Whoever changes either measures anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from real_texts import OPINIONS, needs_real_texts
from real_texts import QUESTIONS as REAL_QUESTIONS

from assistant.pipeline import Assistant
from assistant.settings import Settings
from bench.arms import Arms, found
from bench.questions import Question, by_language, groups, measured, rank, read_questions, unanswerable
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.model import DocumentId
from index.embedding import load_embedder
from index.search import Found, Searcher

HERE = Path(__file__).parent
DEMONSTRATION = HERE.parents[1] / "corpus" / "demo" / "texts"
OWN_QUESTIONS = HERE / "questions"

OFF_TOPIC = (
    "How do I get candle wax out of a tablecloth?", "Which striker has the most goals in the Champions League?",
    "My laptop screen stays black, what now?", "Recommend a crime series for the weekend", "What rhymes with orange?",
    "Is it going to rain in Lisbon tomorrow?", "Wie lange muss ein Hefeteig gehen?", "Wer hat gestern das Pokalspiel gewonnen?",
    "Schreib mir ein Liebesgedicht", "Comment faire cuire un œuf mollet ?", "Quel téléphone dois-je acheter ?",
    "Qui a chanté cette chanson ?", "¿Cómo se hace una tortilla de patatas?", "¿Cuánto pesa un elefante?",
    "Come si pulisce una macchina del caffè?", "Jak upiec sernik?", "Hoe laat begint de film?",
    "Mi a legjobb recept a gulyáslevesre?",
)  # fmt: skip
"""What no text of the Committee answers; none of these is in the set that the search compares with."""

FEW = 10
"""Of fewer questions in a language, one more or less is chance."""

Floors = Mapping[tuple[str, str], float]
"""By group and measure."""


@dataclass(frozen=True)
class Held:
    """A collection and what is held against it."""

    texts: Path
    questions: Path
    digest: str
    step: int
    """Every so manieth question is asked: all would take minutes."""
    floors: Floors
    answered: float
    refused: float
    """Shares of the answerable questions that are answered, of the others that are refused."""


OWN = Held(
    DEMONSTRATION,
    OWN_QUESTIONS,
    digest="47f81c722e53459a5396b430a5f7cc56129631f602b6b6cfa2d39b950cc1af16",
    step=3,
    floors={("en", "R@5"): 0.87, ("others", "R@5"): 0.86, ("all", "R@1"): 0.64, ("all", "MRR"): 0.75},
    answered=0.88,
    refused=0.34,
)
REAL = Held(
    OPINIONS,
    REAL_QUESTIONS,
    digest="e4c9755cd5cb0cebe074024783dd03ac936eb616bb81f6df3a7a65a1e735e624",
    step=1,
    floors={
        ("en", "R@5"): 0.85,
        ("en", "R@1"): 0.65,
        ("others", "R@5"): 0.79,
        ("all", "R@1"): 0.63,
        ("all", "MRR"): 0.71,
    },
    answered=0.92,
    refused=0.80,
)


class Overheard(Searcher):
    """A search that remembers what it found last: answering a question searches once, and its results are judged too."""

    last: Found

    def search(
        self,
        query: str,
        k: int = 10,
        filters: Filters = NO_FILTERS,
        favoured: frozenset[DocumentId] = frozenset(),
    ) -> Found:
        self.last = super().search(query, k, filters, favoured)
        return self.last


@dataclass(frozen=True)
class Outcome:
    """What came of a collection's questions."""

    held: Held
    settings: Settings
    questions: list[Question]
    places: list[float]
    """Of the first right result of each question."""
    answered: list[bool]
    refused: list[bool]
    """Of the questions that the texts do not answer."""

    def measure(self, group: str, name: str) -> float:
        return measured([self.places[one] for one in groups(self.questions)[group]])[name]


@pytest.fixture(
    scope="module",
    params=["own", pytest.param("real", marks=[pytest.mark.real, needs_real_texts])],
)
def outcome(request: pytest.FixtureRequest) -> Outcome:
    """Every question of a collection answered once."""
    if request.param == "own":
        return ask_everything(OWN, Settings(request.getfixturevalue("demo_data")))
    return ask_everything(REAL, request.getfixturevalue("real_settings"))


def ask_everything(held: Held, settings: Settings) -> Outcome:
    catalogue = Catalogue.open(settings.data)
    searcher = Overheard(catalogue, settings.index_root, load_embedder(settings.model))
    assistant = Assistant(catalogue, searcher)
    questions = read_questions(held.questions)[:: held.step]
    places, answered = [], []
    for question in questions:
        answered.append(assistant.ask(question.text).answered)
        places.append(rank(question, found(searcher.last.hits)))
    refused = [not assistant.ask(question).answered for question in unanswerable(held.questions)]
    return Outcome(held, settings, questions, places, answered, refused)


def digest(*folders: Path) -> str:
    """SHA-256 over names and bytes of all files."""
    total = hashlib.sha256()
    for path in sorted(path for folder in folders for path in folder.iterdir() if path.is_file()):
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


@pytest.mark.parametrize(
    "held", [pytest.param(OWN, id="own"), pytest.param(REAL, id="real", marks=[pytest.mark.real, needs_real_texts])]
)
def test_the_floors_are_for_these_texts_and_questions(held: Held) -> None:
    assert digest(held.texts, held.questions) == held.digest


def test_floors(outcome: Outcome) -> None:
    reached = {of: round(outcome.measure(*of), 3) for of in outcome.held.floors}
    assert {of: value for of, value in reached.items() if value < outcome.held.floors[of]} == {}, reached


def test_no_language_is_worse_than_an_arm_alone(outcome: Outcome) -> None:
    """Of the questions in a language as many are found among five results as by vectors alone, and by words alone.

    Where there are fewer than FEW questions in it, one may be missing. All languages but English together may lose none.
    """
    arms = Arms(outcome.settings)
    named = by_language(outcome.questions) | {"others": groups(outcome.questions)["others"]}
    losses = {}
    for arm, retrieve in {"vectors": arms.dense, "words": arms.words}.items():
        places = [rank(question, retrieve(question.text)) for question in outcome.questions]
        for group, chosen in named.items():
            missing = found_among_five(places, chosen) - found_among_five(outcome.places, chosen)
            if missing > (len(chosen) < FEW):
                losses[arm, group] = missing
    assert losses == {}


def found_among_five(places: Sequence[float], chosen: Sequence[int]) -> int:
    return sum(places[one] <= 5 for one in chosen)


def test_answerable_questions_are_answered(outcome: Outcome) -> None:
    share = sum(outcome.answered) / len(outcome.answered)
    assert share >= outcome.held.answered


def test_what_the_texts_do_not_say_is_refused(outcome: Outcome) -> None:
    share = sum(outcome.refused) / len(outcome.refused)
    assert share >= outcome.held.refused


def test_what_has_nothing_to_do_with_the_texts_is_refused(outcome: Outcome) -> None:
    catalogue, embedder = Catalogue.open(outcome.settings.data), load_embedder(outcome.settings.model)
    searcher = Searcher(catalogue, outcome.settings.index_root, embedder, rerank=False)  # the order plays no part
    assistant = Assistant(catalogue, searcher)
    assert [question for question in OFF_TOPIC if assistant.ask(question).answered] == []
