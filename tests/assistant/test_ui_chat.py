"""What happens between a question and what the page shows, without a page."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest
from ui_examples import Elements, ScriptedAssistant, document, ferry_answer, refusal

from assistant.answers import Answer
from assistant.pipeline import LONGEST_QUESTION
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.ui import wording
from assistant.ui.chat import Components, Handlers, Update, answer_steps, asked_again, lay_out, question_problem
from assistant.ui.messages import conversation
from assistant.ui.session import Session


@pytest.mark.parametrize("question", ["", "   ", "\n\t"])
def test_an_empty_question_is_not_asked(question: str) -> None:
    assert question_problem(question) == wording.EMPTY_QUESTION


def test_a_question_may_be_long_but_not_too_long() -> None:
    assert question_problem("x" * LONGEST_QUESTION) is None
    problem = question_problem("x" * (LONGEST_QUESTION + 1))
    assert problem is not None
    assert "4,001" in problem
    assert "4,000" in problem


def test_an_answer_grows_and_ends_with_how_it_came_about() -> None:
    given = ferry_answer()
    assistant = ScriptedAssistant((document(),), (given, given))
    steps = list(answer_steps(assistant, "Ferries?"))
    assert len(steps) == 3
    assert [bool(Elements(part).classed("note")) for part, _ in steps] == [False, False, True]
    assert all("Opinion on ferries" in sources for _, sources in steps)
    assert assistant.asked == ["Ferries?"]


def test_a_refusal_says_how_many_documents_are_held() -> None:
    *_, (part, sources) = answer_steps(ScriptedAssistant((document(),), (refusal(),)), "Mars?")
    assert wording.documents_held(1) in part
    assert sources == ""


@pytest.mark.parametrize("answers", [(RuntimeError("secret"),), (ferry_answer(), RuntimeError("secret")), ()])
def test_an_error_is_told_kindly_and_logged(
    answers: tuple[RuntimeError, ...], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        *_, (part, sources) = answer_steps(ScriptedAssistant(answers=answers), "Ferries?")
    assert Elements(part).classed("note")[0].text == wording.FAILED
    assert "secret" not in part
    assert wording.NO_SOURCES in sources
    assert [record.exc_info is not None for record in caplog.records] == [True]


@pytest.fixture(scope="module")
def on() -> Components:
    import gradio as gr

    with gr.Blocks(analytics_enabled=False):
        return lay_out(ScriptedAssistant(), ["Ferries?"])


def steps_of(on: Components, *answers: Answer) -> tuple[Handlers, Session, Iterator[Update]]:
    handlers, session = Handlers(ScriptedAssistant((document(),), answers), on), Session()
    return handlers, session, handlers.converse("Ferries?", session)


def test_while_an_answer_comes_it_can_be_stopped(on: Components) -> None:
    _, session, steps = steps_of(on, ferry_answer())
    first, *_, last = list(steps)
    assert (first[on.ask]["visible"], first[on.stop]["visible"], first[on.question]) == (False, True, "")
    assert (last[on.ask]["visible"], last[on.stop]["visible"], last[on.notice]) == (True, False, "")
    assert last[on.log] == conversation(session.parts)
    assert "more ferries" in last[on.log]


def test_a_second_question_waits_for_the_first(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer())
    next(steps)
    (told,) = handlers.converse("Bees?", session)
    assert list(told) == [on.notice]
    assert wording.BUSY in told[on.notice]
    assert "Bees?" not in conversation(session.parts)


def test_the_last_update_of_a_stopped_answer_shows_that_it_was_stopped(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer(), ferry_answer())
    next(steps)
    next(steps)
    stopped = handlers.stopped(session)
    (last,) = list(steps)
    assert wording.STOPPED in stopped[on.log]
    assert last == {on.log: stopped[on.log]}


def test_the_last_update_of_an_answer_cleared_away_shows_nothing(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer(), ferry_answer())
    next(steps)
    next(steps)
    cleared = handlers.cleared(session)
    (last,) = list(steps)
    assert cleared[on.offered]["visible"]
    assert last == {on.log: conversation([])} == {on.log: cleared[on.log]}


SINCE = Constraint(ConstraintKind.DATE, "since 2019", 8, 18, "since 2019-01-01", True, frozenset({document().about.id}))


def test_above_an_answer_stands_what_was_understood() -> None:
    answer = replace(ferry_answer(), understood=(SINCE,))
    for part, _ in answer_steps(ScriptedAssistant((document(),), (answer,)), "Ferries since 2019"):
        found = Elements(part)
        (chip,) = found.classed("chip")
        assert chip.text.startswith("Only texts since 2019 ×")
        assert json.loads(chip.attributes["data-without"]) == ["date:since 2019-01-01"]
        assert found.classed("understood")[0].attributes["data-question"] == "Ferries since 2019"
        assert part.index("chip") < part.index('class="answer"')


def test_a_chip_asks_again_without_what_it_names(on: Components) -> None:
    assistant = ScriptedAssistant((document(),), (ferry_answer(),))
    wanted = {"question": "Ferries since 2019", "without": [SINCE.key], "at": 1}
    *_, last = Handlers(assistant, on).again(json.dumps(wanted), Session())
    assert (assistant.asked, assistant.left_out) == (["Ferries since 2019"], [["date:since 2019-01-01"]])
    assert wording.asked_without("since 2019-01-01") in last[on.log]


@pytest.mark.parametrize(
    "wanted",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        '{"question": "Ferries?"}',
        '{"question": 7, "without": []}',
        '{"question": "Ferries?", "without": "date"}',
        '{"question": "Ferries?", "without": [7]}',
        "[" * 10_000,
        json.dumps({"question": "Ferries?", "without": ["x"] * 100_000}),
    ],
)
def test_what_no_chip_sends_is_passed_over(on: Components, wanted: str) -> None:
    assistant = ScriptedAssistant((document(),), (ferry_answer(),))
    assert asked_again(wanted) is None
    assert list(Handlers(assistant, on).again(wanted, Session())) == [{on.notice: ""}]
    assert assistant.asked == []
