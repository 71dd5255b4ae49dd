"""What the server keeps of one open page."""

from __future__ import annotations

import copy
from dataclasses import replace

from ui_examples import ferry_answer, refusal

from assistant.conversation.message import Message, Speaker
from assistant.ui.session import UNDO_SECONDS, Begun, Ending, Session, Turn, history


def asked(session: Session, question: str = "Q", *, instead: bool = False) -> Begun:
    begun = session.begin(Turn(question), instead=instead)
    assert begun is not None
    return begun


def answered(session: Session, question: str = "Q") -> Turn:
    begun = asked(session, question)
    turn = replace(begun.turn, answer=ferry_answer(), shown="A", ending=Ending.WHOLE)
    assert session.grow(begun.number, turn)
    return turn


def test_an_answer_grows_until_it_is_whole() -> None:
    session = Session()
    begun = asked(session)
    assert session.turns == (Turn("Q"),)
    for turn in (Turn("Q", shown="A"), Turn("Q", shown="A, longer", ending=Ending.WHOLE)):
        assert session.grow(begun.number, turn)
        assert session.turns == (turn,)
    assert not session.grow(begun.number, Turn("Q", shown="late"))


def test_one_question_at_a_time() -> None:
    session = Session()
    begun = asked(session)
    assert session.begin(Turn("another")) is None
    assert session.begin(Turn("Q"), instead=True) is None
    session.grow(begun.number, Turn("Q", ending=Ending.WHOLE))
    assert asked(session, "another").before == (Turn("Q", ending=Ending.WHOLE),)


def test_what_comes_after_stopping_is_not_taken() -> None:
    session = Session()
    begun = asked(session)
    session.grow(begun.number, Turn("Q", shown="A"))
    session.stop()
    assert not session.grow(begun.number, Turn("Q", shown="A, longer"))
    assert session.turns == (Turn("Q", shown="A", ending=Ending.STOPPED),)


def test_an_answer_left_behind_does_not_end_the_next_one() -> None:
    session = Session()
    first = asked(session)
    session.stop()
    second = asked(session, "another")
    assert not session.grow(first.number, Turn("Q", shown="late", ending=Ending.WHOLE))
    assert session.grow(second.number, Turn("another", shown="B"))
    assert [turn.shown for turn in session.turns] == ["", "B"]


def test_stopping_too_late_changes_nothing() -> None:
    session = Session()
    turn = answered(session)
    session.stop()
    assert session.turns == (turn,)


def test_a_question_asked_again_takes_the_place_of_the_last_one() -> None:
    session = Session()
    first, _ = answered(session, "first"), answered(session, "second")
    begun = asked(session, "second", instead=True)
    assert begun.before == (first,)
    assert session.turns == (first, Turn("second"))


def test_what_was_deleted_can_be_had_back_for_a_while() -> None:
    now = [100.0]
    session = Session(lambda: now[0])
    turn = answered(session)
    session.delete()
    assert session.turns == ()
    now[0] += UNDO_SECONDS
    assert session.undo()
    assert session.turns == (turn,)
    assert not session.undo()

    session.delete()
    now[0] += 2 * UNDO_SECONDS
    assert not session.undo()
    assert session.turns == ()


def test_a_deletion_that_is_final_is_not_undone() -> None:
    session = Session()
    answered(session)
    session.delete()
    session.forget()
    assert not session.undo()
    assert session.turns == ()


def test_a_new_question_makes_a_deletion_final() -> None:
    session = Session()
    answered(session)
    session.delete()
    asked(session, "another")
    assert not session.undo()
    assert session.turns == (Turn("another"),)


def test_deleting_twice_deletes_once() -> None:
    session = Session()
    turn = answered(session)
    session.delete()
    session.delete()
    assert session.undo()
    assert session.turns == (turn,)


def test_deleting_ends_what_is_coming() -> None:
    session = Session()
    begun = asked(session)
    session.delete()
    assert not session.grow(begun.number, Turn("Q", shown="late"))
    assert session.undo()
    assert session.turns == (Turn("Q", ending=Ending.STOPPED),)


def test_every_page_has_a_session_of_its_own() -> None:
    session = Session()
    answered(session)
    assert copy.deepcopy(session).turns == ()


def test_the_assistant_is_told_what_was_asked_and_answered() -> None:
    given = ferry_answer()
    turns = (
        Turn("First?", answer=given, ending=Ending.WHOLE),
        Turn("Failed?", ending=Ending.FAILED),
        Turn("Mars?", answer=refusal(), ending=Ending.STOPPED),
        Turn("Coming?", answer=given),
    )
    assert history(turns) == (
        Message(Speaker.USER, "First?"),
        Message(Speaker.ASSISTANT, given.text),
        Message(Speaker.USER, "Mars?"),
        Message(Speaker.ASSISTANT, refusal().text),
    )
