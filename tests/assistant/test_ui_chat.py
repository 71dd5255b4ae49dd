"""What happens between a question and what the page shows, without a page."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from ui_examples import Elements, ScriptedAssistant, document, ferry_answer, refusal

from assistant.answers import Answer
from assistant.pipeline import LONGEST_QUESTION
from assistant.ui import wording
from assistant.ui.chat import Components, Handlers, Update, answer_steps, lay_out, question_problem
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
