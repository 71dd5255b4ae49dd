"""The path of a question, with a search that finds what the test says."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Any

import pytest
from assistant_examples import hit, points

from assistant.answers import Answer, RefusalReason
from assistant.errors import InputError, NotFoundError
from assistant.frames import FRAMES
from assistant.pipeline import LONGEST_QUESTION, NEAREST_SHOWN, Assistant
from corpus.filters import NO_FILTERS, Filters
from corpus.model import Description, Document, DocumentId, Person
from index.hits import Hit
from index.search import Found

HELD = points("calls for deeper harbours", "asks for ferries", "thanks the islands", "regrets the delay", "asks again")
KEY = "date:since 2024-01-01"
QUESTIONS = {
    "bg": "Какво казва Комитетът за малките пристанища?",
    "de": "Was sagt der Ausschuss zu den kleinen Häfen auf den Inseln?",
    "en": "What does the Committee say about small harbours?",
    "fr": "Que dit le Comité au sujet des petits ports sur les îles ?",
    "pl": "Co Komitet mówi o małych portach na wyspach?",
}


class Shelf:
    """Stands in for the catalogue."""

    state = (1, 0)

    def __init__(self, *documents: Document) -> None:
        self.documents = {str(document.about.id): document for document in documents}

    def descriptions(self, filters: Filters) -> list[Description]:
        return [document.about for document in self.documents.values()]

    def speakers(self) -> list[tuple[DocumentId, Person]]:
        return []

    def matching(self, filters: Filters) -> frozenset[DocumentId]:
        return frozenset(document.about.id for document in self.documents.values())

    def document(self, document_id: str) -> Document | None:
        return self.documents.get(document_id)

    def counts(self) -> dict[str, int]:
        held = self.documents.values()
        return {"documents": len(held), "invented": sum(document.about.invented for document in held)}


class Finder:
    """Stands in for the search, and remembers what it was asked."""

    def __init__(self, hits: list[Hit], off_topic: bool = False) -> None:
        self.found, self.asked = Found(hits, off_topic), list[tuple[str, int, Filters]]()
        self.favoured: list[Collection[DocumentId]] = []

    def search(
        self, query: str, k: int = 10, filters: Filters = NO_FILTERS, favoured: Collection[DocumentId] = ()
    ) -> Found:
        if k > 1_000:
            raise ValueError(f"k must be between 1 and 1,000, not {k}")
        self.asked.append((query, k, filters))
        self.favoured.append(favoured)
        return self.found


def assistant(*positions: int, off_topic: bool = False, held: Document | None = HELD) -> Assistant:
    shelf: Any = Shelf(*([held] if held else []))
    finder: Any = Finder([hit(HELD, position) for position in positions], off_topic)
    return Assistant(shelf, finder)


def last(answers: Iterator[Answer]) -> Answer:
    *_, final = answers
    return final


def test_an_answer() -> None:
    answer = assistant(0, 1).ask(QUESTIONS["en"])
    assert answer.answered
    assert [citation.n for citation in answer.citations] == [1, 2]
    assert answer.text.count("[1]") == answer.text.count("[2]") == 1
    assert answer.text == "\n\n".join(f"{claim.text} [{claim.citations[0]}]" for claim in answer.claims)
    assert (answer.mode, answer.model, answer.nearest) == ("extractive", None, ())


@pytest.mark.parametrize("language", QUESTIONS)
def test_the_language_is_the_questions(language: str) -> None:
    answer = assistant(0).ask(QUESTIONS[language])
    assert answer.language == language
    assert answer.text.startswith(FRAMES[language].committee)
    refused = assistant().ask(QUESTIONS[language])
    assert refused.text == FRAMES[language].nothing_found.format(count=1)


@pytest.mark.parametrize(
    ("found", "off_topic", "held", "reason"),
    [
        ((), False, HELD, RefusalReason.NOTHING_FOUND),
        ((0, 1, 2, 3, 4), True, HELD, RefusalReason.NOT_IN_TEXTS),
        ((), True, HELD, RefusalReason.NOTHING_FOUND),
        ((), False, None, RefusalReason.NO_DOCUMENTS),
    ],
)
def test_a_refusal_has_no_citations(
    found: tuple[int, ...], off_topic: bool, held: Document | None, reason: RefusalReason
) -> None:
    answer = assistant(*found, off_topic=off_topic, held=held).ask(QUESTIONS["en"])
    assert not answer.answered
    assert answer.refusal is not None
    assert (answer.refusal.reason, answer.refusal.message) == (reason, answer.text)
    assert answer.citations == answer.claims == ()
    assert "[1]" not in answer.text
    assert len(answer.nearest) == min(len(found), NEAREST_SHOWN)


@pytest.mark.parametrize("positions", [(), (0,), (0, 1, 2, 3, 4)])
def test_the_last_of_the_stream_is_the_answer(positions: tuple[int, ...]) -> None:
    asked = assistant(*positions)
    assert last(asked.stream(QUESTIONS["en"])) == asked.ask(QUESTIONS["en"])


def test_the_stream_grows_claim_by_claim() -> None:
    answers = list(assistant(0, 1, 2).stream(QUESTIONS["en"]))
    assert [len(answer.claims) for answer in answers] == [1, 2, 3]
    for shorter, longer in pairwise(answers):
        assert longer.text.startswith(shorter.text)
        assert longer.citations[: len(shorter.citations)] == shorter.citations


@pytest.mark.parametrize("question", ["", "  \n\t ", "x" * (LONGEST_QUESTION + 1)])
def test_unusable_questions(question: str) -> None:
    with pytest.raises(InputError, match=r"question"):
        assistant(0).ask(question)


def test_the_longest_question_is_read() -> None:
    assert assistant(0).ask("x" * LONGEST_QUESTION).answered


def test_filters_reach_the_search() -> None:
    finder: Any = Finder([])
    shelf: Any = Shelf(HELD)
    filters = Filters(language="de")
    Assistant(shelf, finder).ask("  harbours? ", filters)
    Assistant(shelf, finder).search("harbours", 3, filters)
    assert [(query, used) for query, _, used in finder.asked] == [("harbours?", filters), ("harbours", filters)]


def test_what_is_understood_reaches_the_search_and_the_answer() -> None:
    finder: Any = Finder([hit(HELD, 0)])
    shelf: Any = Shelf(HELD)
    asked = Assistant(shelf, finder)
    strict, loose = "opinions since 2024", "the 2024 opinion"
    answers = [
        asked.ask(strict),
        asked.ask(loose),
        asked.ask(strict, literal=True),
        *asked.stream(strict, without=[KEY]),
    ]
    assert [[found.value for found in answer.understood] for answer in answers] == [
        ["opinion", "since 2024-01-01"],
        ["2024-01-01 to 2024-12-31"],
        [],
        ["opinion"],
    ]
    assert [used.among for _, _, used in finder.asked] == [{HELD.about.id}, None, None, {HELD.about.id}]
    assert finder.favoured == [set(), {HELD.about.id}, set(), set()]


def test_what_is_understood_reaches_the_results_and_the_refusal() -> None:
    finder: Any = Finder([])
    shelf: Any = Shelf(HELD)
    asked = Assistant(shelf, finder)
    assert [found.value for found in asked.search("opinions since 2024").understood] == ["opinion", "since 2024-01-01"]
    assert asked.search("opinions since 2024", literal=True).understood == ()
    assert [found.value for found in asked.ask("opinions since 2024").understood] == ["opinion", "since 2024-01-01"]


def test_search_refuses_what_it_cannot_use() -> None:
    for query, k in [(" ", 10), ("harbours", 10**6)]:
        with pytest.raises(InputError):
            assistant(0).search(query, k)


def test_documents() -> None:
    held = assistant()
    assert held.document(HELD.about.id) is HELD
    assert held.document_count == 1
    assert not held.holds_invented
    assert assistant(held=points("asks", invented=True)).holds_invented
    with pytest.raises(NotFoundError, match="no document 'text:nobody@en'"):
        held.document("text:nobody@en")
