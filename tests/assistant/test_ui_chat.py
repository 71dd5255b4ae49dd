"""What happens between a question and what the page shows, without a page."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest
from ui_examples import Elements, ScriptedAssistant, document, ferry_answer, refusal

from assistant.answers import Answer, Mode
from assistant.conversation.message import Message, Speaker
from assistant.pipeline import LONGEST_QUESTION
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.ui import wording
from assistant.ui.handlers import Handlers, Update, answer_steps, question_problem
from assistant.ui.layout import Components, lay_out
from assistant.ui.messages import conversation
from assistant.ui.session import Ending, Session, Turn, history
from assistant.ui.sources import empty_panel, sources_panel
from assistant.ui.wishes import Wish, read_wish


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
    steps = list(answer_steps(assistant, Turn("Ferries?")))
    assert [step.ending for step in steps] == [None, None, Ending.WHOLE]
    assert [bool(Elements(step.shown).classed("note")) for step in steps] == [False, False, True]
    assert all(step.answer == given for step in steps)
    assert assistant.asked == ["Ferries?"]


def test_a_refusal_says_how_many_documents_are_held() -> None:
    *_, last = answer_steps(ScriptedAssistant((document(),), (refusal(),)), Turn("Mars?"))
    assert wording.documents_held(1) in last.shown


@pytest.mark.parametrize("answers", [(RuntimeError("secret"),), (ferry_answer(), RuntimeError("secret")), ()])
def test_an_error_is_told_kindly_and_logged(
    answers: tuple[RuntimeError, ...], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        *_, last = answer_steps(ScriptedAssistant(answers=answers), Turn("Ferries?"))
    assert Elements(last.shown).classed("note")[0].text == wording.FAILED
    assert (last.answer, last.ending) == (None, Ending.FAILED)
    assert "secret" not in last.shown
    assert [record.exc_info is not None for record in caplog.records] == [True]


@pytest.fixture(scope="module")
def on() -> Components:
    import gradio as gr

    with gr.Blocks(analytics_enabled=False):
        return lay_out(ScriptedAssistant(), ["Ferries?"])


def handlers_of(on: Components, *answers: Answer) -> Handlers:
    return Handlers(ScriptedAssistant((document(),), answers), on)


def steps_of(on: Components, *answers: Answer) -> tuple[Handlers, Session, Iterator[Update]]:
    handlers, session = handlers_of(on, *answers), Session()
    return handlers, session, handlers.asked("Ferries?", session)


def ask(handlers: Handlers, session: Session, *questions: str) -> Update:
    """What the page shows after the last of them."""
    for question in questions:
        *_, last = handlers.asked(question, session)
    return last


def test_while_an_answer_comes_it_can_be_stopped(on: Components) -> None:
    _, session, steps = steps_of(on, ferry_answer())
    first, *_, last = list(steps)
    assert (first[on.ask]["visible"], first[on.stop]["visible"], first[on.question]) == (False, True, "")
    assert first[on.panel] == empty_panel()
    assert not first[on.keeping]["visible"]
    assert (last[on.ask]["visible"], last[on.stop]["visible"], last[on.notice]) == (True, False, "")
    assert last[on.keeping]["visible"]
    assert last[on.log] == conversation(session.turns)
    assert last[on.panel] == sources_panel(ferry_answer())
    assert "more ferries" in last[on.log]


def test_a_second_question_waits_for_the_first(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer())
    next(steps)
    (told,) = handlers.asked("Bees?", session)
    assert list(told) == [on.notice]
    assert wording.BUSY in told[on.notice]
    assert "Bees?" not in conversation(session.turns)


def test_an_answer_that_comes_again_is_not_shown_again(on: Components) -> None:
    _, _, steps = steps_of(on, *[ferry_answer()] * 3)
    assert len(list(steps)) == 3


def test_while_a_model_writes_the_page_says_so(on: Components) -> None:
    reading = replace(ferry_answer(), mode=Mode.GENERATED, model="small <b>", text="", claims=())
    whole = replace(ferry_answer(), mode=Mode.GENERATED, model="small <b>")
    _, _, steps = steps_of(on, reading, whole)
    begun, first, second, last = list(steps)
    assert wording.SEARCHING in begun[on.notice]
    assert "small &lt;b&gt; is reading them" in first[on.notice]
    assert on.notice not in second, "a screen reader would say it again"
    assert last[on.notice] == ""


def test_the_last_update_of_a_stopped_answer_shows_that_it_was_stopped(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer(), ferry_answer())
    next(steps)
    next(steps)
    stopped = handlers.stopped(session)
    (last,) = list(steps)
    assert wording.STOPPED in stopped[on.log]
    assert last == {on.log: stopped[on.log]}


def test_the_last_update_of_an_answer_deleted_shows_nothing(on: Components) -> None:
    handlers, session, steps = steps_of(on, ferry_answer(), ferry_answer())
    next(steps)
    next(steps)
    deleted = handlers.deleted(session)
    (last,) = list(steps)
    assert deleted[on.offered]["visible"]
    assert last == {on.log: conversation([])} == {on.log: deleted[on.log]}


def test_a_deletion_can_be_undone_until_it_is_final(on: Components) -> None:
    handlers, session = handlers_of(on, ferry_answer()), Session()
    before = ask(handlers, session, "Ferries?")
    deleted = handlers.deleted(session)
    assert "Ferries?" not in "".join(str(value) for value in deleted.values())
    assert (deleted[on.undo]["visible"], deleted[on.undo_time]["active"]) == (True, True)
    undone = handlers.undone(session)
    assert (undone[on.log], undone[on.panel]) == (before[on.log], before[on.panel])
    assert (undone[on.undo]["visible"], undone[on.undo_time]["active"]) == (False, False)

    handlers.deleted(session)
    assert not handlers.forgotten(session)[on.undo]["visible"]
    gone = handlers.undone(session)
    assert gone[on.log] == conversation([])
    assert wording.GONE in gone[on.notice]


SINCE = Constraint(ConstraintKind.DATE, "since 2019", 8, 18, "since 2019-01-01", True, frozenset({document().about.id}))


def test_above_an_answer_stands_what_was_understood() -> None:
    answer = replace(ferry_answer(), understood=(SINCE,), read_as="Ferries since 2019?")
    for step in answer_steps(ScriptedAssistant((document(),), (answer,)), Turn("since 2019?"), number=3):
        (chip,) = Elements(step.shown).classed("chip")
        assert chip.text.startswith("Only texts since 2019 ×")
        assert read_wish(chip.attributes["data-wish"]) == Wish(3, ("date:since 2019-01-01",))
        places = [step.shown.index(words) for words in (wording.READ_AS, "chip", 'class="answer"')]
        assert places == sorted(places)


def test_a_follow_up_comes_with_what_was_said_before(on: Components) -> None:
    assistant = ScriptedAssistant((document(),), (ferry_answer(),))
    ask(Handlers(assistant, on), Session(), " Ferries? ", "And in 2021?")
    said = (Message(Speaker.USER, " Ferries? "), Message(Speaker.ASSISTANT, ferry_answer().text))
    assert assistant.told == [(), said]


def test_a_chip_asks_again_without_what_it_names(on: Components) -> None:
    assistant, session = ScriptedAssistant((document(),), (ferry_answer(),)), Session()
    handlers = Handlers(assistant, on)
    ask(handlers, session, "Ferries?", "And since 2019?", "Bees?")
    *_, last = handlers.wished(Wish(1, (SINCE.key,)).as_json(), session)
    assert (assistant.asked[-1], assistant.left_out[-1]) == ("And since 2019?", ("date:since 2019-01-01",))
    assert assistant.told[-1] == history(session.turns[:1])  # as it was asked at first
    assert wording.asked_without("since 2019-01-01") in last[on.log]
    assert len(session.turns) == 4


def test_a_suggestion_is_asked_in_the_conversation(on: Components) -> None:
    assistant, session = (
        ScriptedAssistant((document(),), (replace(ferry_answer(), suggestions=("Bees?", "Snow?")),)),
        Session(),
    )
    handlers = Handlers(assistant, on)
    ask(handlers, session, "Ferries?")
    list(handlers.wished(Wish(0, suggestion=1).as_json(), session))
    assert assistant.asked == ["Ferries?", "Snow?"]
    assert assistant.told[-1] == history(session.turns[:1])


def test_the_last_question_asked_again_replaces_its_answer(on: Components) -> None:
    assistant, session = ScriptedAssistant((document(),), (ferry_answer(), RuntimeError("secret"))), Session()
    handlers = Handlers(assistant, on)
    ask(handlers, session, "Ferries?", "Bees?")
    assistant.answers = (ferry_answer(),)
    list(handlers.wished(Wish(1).as_json(), session))
    assert assistant.asked == ["Ferries?", "Bees?", "Bees?"]
    assert [(turn.question, turn.ending) for turn in session.turns] == [
        ("Ferries?", Ending.FAILED),
        ("Bees?", Ending.WHOLE),
    ]
    assert assistant.told[-1] == ()  # the first one failed


@pytest.mark.parametrize("wish", [Wish(0), Wish(2), Wish(2, ()), Wish(1, suggestion=0), Wish(1, suggestion=10**9)])
def test_what_is_not_there_is_not_asked(on: Components, wish: Wish) -> None:
    handlers, session = handlers_of(on, ferry_answer()), Session()
    ask(handlers, session, "Ferries?", "Bees?")
    assert list(handlers.wished(wish.as_json(), session)) == [{on.notice: ""}]
    assert len(session.turns) == 2


@pytest.mark.parametrize("sent", ["", "{", '{"turn": -1}', '{"question": "Ferries?", "without": []}'])
def test_what_no_button_sends_is_passed_over(on: Components, sent: str) -> None:
    assistant = ScriptedAssistant((document(),), (ferry_answer(),))
    assert list(Handlers(assistant, on).wished(sent, Session())) == [{on.notice: ""}]
    assert assistant.asked == []


def test_half_a_character_is_no_reason_to_fail(on: Components) -> None:
    handlers, session = handlers_of(on, ferry_answer()), Session()
    last = ask(handlers, session, "Ferries \ud83d?")
    assert "Ferries ??" in last[on.log]


def test_the_browser_is_handed_the_conversation(on: Components) -> None:
    handlers, session = handlers_of(on, ferry_answer()), Session()
    ask(handlers, session, "Ferries?")
    for saved, ending, media_type in (
        (handlers.saved_markdown(session), ".md", "text/markdown"),
        (handlers.saved_json(session), ".json", "application/json"),
    ):
        handed = json.loads(saved[on.saved])
        assert handed["name"].endswith(ending)
        assert handed["type"] == media_type
        assert "Ferries?" in handed["text"]
        assert handed["name"] in saved[on.notice]
    assert handlers.deleted(session)[on.saved] == ""
