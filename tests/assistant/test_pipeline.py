"""The path of a question, with a search that finds what the test says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from assistant_examples import hit, points

from assistant.answers import Answer, Difference, Mode, RefusalReason
from assistant.conversation.message import Message, Speaker
from assistant.errors import InputError, NotFoundError, WritingError
from assistant.frames import FRAMES
from assistant.pipeline import LONGEST_QUESTION, NEAREST_SHOWN, Assistant
from corpus.filters import NO_FILTERS, Filters
from corpus.model import (
    NO_LINKS,
    Description,
    Document,
    DocumentId,
    FootnoteCall,
    Links,
    Passage,
    Person,
    Quotation,
)
from index.hits import Hit
from index.search import Found

HELD = points("calls for deeper harbours", "asks for ferries", "thanks the islands", "regrets the delay", "asks again")
FREE = "asks that passengers do not pay for the ferries to the islands in winter"
PAID = "asks that passengers pay for the ferries to the islands in winter"
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

    def spoken(
        self, ids: Collection[str]
    ) -> dict[str, tuple[Description, tuple[Quotation, ...], tuple[FootnoteCall, ...]]]:
        found = [self.documents[name] for name in ids]
        return {each.about.id: (each.about, each.quotations, each.calls) for each in found}

    def text(self, document_id: str, start: int, end: int) -> str:
        return self.documents[document_id].text[start:end]

    def within(self, document_id: str, start: int, end: int) -> tuple[Passage, ...]:
        return tuple(each for each in self.documents[document_id].passages if start <= each.start and each.end <= end)

    def links(self, about: Description) -> Links:
        return NO_LINKS

    def counts(self) -> dict[str, int]:
        held = self.documents.values()
        return {"documents": len(held), "invented": sum(document.about.invented for document in held)}


class Finder:
    """Stands in for the search, and remembers what it was asked."""

    def __init__(self, hits: list[Hit], off_topic: bool = False) -> None:
        self.found, self.asked = Found(hits, off_topic), list[tuple[str, int, Filters]]()
        self.favoured: list[Collection[DocumentId]] = []
        self.near = 0.0, 0.0
        """How near any sentence comes to any text."""

    def search(
        self, query: str, k: int = 10, filters: Filters = NO_FILTERS, favoured: Collection[DocumentId] = ()
    ) -> Found:
        if k > 1_000:
            raise ValueError(f"k must be between 1 and 1,000, not {k}")
        self.asked.append((query, k, filters))
        self.favoured.append(favoured)
        return self.found

    def support(self, sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        return self.near


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
    *answers, last = assistant(0, 1, 2).stream(QUESTIONS["en"])
    assert [len(answer.claims) for answer in answers] == [1, 2, 3]
    assert replace(last, suggestions=()) == answers[-1]
    for shorter, longer in pairwise(answers):
        assert longer.text.startswith(shorter.text)
        assert longer.citations[: len(shorter.citations)] == shorter.citations


def test_what_does_not_agree_is_told_with_the_whole_answer() -> None:
    old, new = dt.date(2009, 4, 22), dt.date(2021, 12, 1)
    held = points(FREE, name="text:new@en", date=new), points(PAID, name="text:old@en", date=old)
    shelf: Any = Shelf(*held)
    finder: Any = Finder([hit(document) for document in held])
    *_, agreed = Assistant(shelf, finder).stream(QUESTIONS["en"])
    finder.near = 1.0, 1.0
    *growing, whole = Assistant(shelf, finder).stream(QUESTIONS["en"])
    assert agreed.differences == ()
    assert [step.differences for step in growing] == [(), ()]
    assert whole.differences == (Difference(2, 1, (old, new)),)
    assert replace(whole, differences=()) == agreed


def test_one_document_is_not_held_against_itself() -> None:
    finder: Any = Finder([hit(HELD, 0), hit(HELD, 1)])
    finder.support = None
    shelf: Any = Shelf(HELD)
    assert Assistant(shelf, finder).ask(QUESTIONS["en"]).differences == ()


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
        last(asked.stream(strict, without=[KEY])),
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


class Model:
    """Writes one sentence, or fails."""

    def __init__(self, problem: str = "") -> None:
        self.problem = problem

    def stream(self, question: str, begun: Answer, hits: Sequence[Hit]) -> Iterator[Answer]:
        yield replace(begun, text=f"Asked: {question}", mode=Mode.GENERATED, model="small")
        if self.problem:
            raise WritingError(self.problem)


def with_model(problem: str = "") -> Assistant:
    finder: Any = Finder([hit(HELD, 0)])
    shelf: Any = Shelf(HELD)
    model: Any = Model(problem)
    return Assistant(shelf, finder, model)


def test_a_model_writes_the_answer_where_one_is_set() -> None:
    answer = with_model().ask(QUESTIONS["en"])
    assert (answer.mode, answer.model, answer.notice) == (Mode.GENERATED, "small", "")
    assert answer.text == f"Asked: {QUESTIONS['en']}"


def test_where_the_model_fails_the_texts_are_quoted_with_a_notice(caplog: pytest.LogCaptureFixture) -> None:
    answer = with_model("the language model cannot be reached").ask(QUESTIONS["en"])
    assert (answer.mode, answer.model) == (Mode.EXTRACTIVE, None)
    assert answer.notice == "the language model cannot be reached"
    assert [citation.quote for citation in answer.citations] == ["calls for deeper harbours"]
    assert "cannot be reached" in caplog.text


def test_no_model_is_asked_about_what_the_texts_do_not_deal_with() -> None:
    finder: Any = Finder([], True)
    shelf: Any = Shelf(HELD)
    model: Any = Model("asked")
    answer = Assistant(shelf, finder, model).ask(QUESTIONS["en"])
    assert (answer.answered, answer.notice) == (False, "")


def test_a_follow_up_is_completed_and_says_so() -> None:
    finder: Any = Finder([hit(HELD, 0)])
    shelf: Any = Shelf(HELD)
    asked = Assistant(shelf, finder)
    history = [Message(Speaker.USER, "What did the Committee say about small harbours in 2020?")]
    answer = asked.ask("and in 2021?", history=history)
    assert "harbours" in answer.read_as
    assert "2021" in answer.read_as
    assert finder.asked[-1][0] == answer.read_as
    assert asked.ask(QUESTIONS["en"], history=history).read_as == ""


def conversation(asked: Assistant) -> list[Message]:
    """What was asked first, and the answer."""
    return [
        Message(Speaker.USER, QUESTIONS["en"]),
        Message(Speaker.ASSISTANT, asked.ask(QUESTIONS["en"]).text),
    ]


def test_who_drafted_it_is_asked_of_what_was_cited() -> None:
    finder: Any = Finder([hit(HELD, 0)])
    shelf: Any = Shelf(HELD)
    asked = Assistant(shelf, finder)
    answer = asked.ask("who drafted it?", history=conversation(asked))
    assert answer.answered
    assert finder.asked[-1][2].among == {HELD.about.id}
    assert HELD.about.id in finder.favoured[-1]


def test_more_is_what_was_not_quoted_yet() -> None:
    asked = assistant(0, 1)
    first = asked.ask(QUESTIONS["en"])
    said = f"{first.claims[0].text} [1]"
    history = [Message(Speaker.USER, QUESTIONS["en"]), Message(Speaker.ASSISTANT, said)]
    assert [each.quote for each in asked.ask("more", history=history).citations] == ["asks for ferries"]
    assert asked.ask("more", history=conversation(asked)).answered


def test_a_wish_for_a_language_is_followed() -> None:
    history = [Message(Speaker.USER, QUESTIONS["en"])]
    answer = assistant(0).ask("in German please", history=history)
    assert answer.language == "de"
    assert answer.text.startswith(FRAMES["de"].committee)
    refused = assistant().ask("auf Französisch bitte", history=history)
    assert refused.text == FRAMES["fr"].nothing_found.format(count=1)


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
