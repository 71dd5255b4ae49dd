"""What the server keeps of one open page."""

from __future__ import annotations

import copy

from assistant.ui.session import Session


def asked(question: str = "Q") -> tuple[Session, int]:
    session = Session()
    turn = session.begin(question)
    assert turn is not None
    return session, turn


def test_an_answer_grows_after_its_question() -> None:
    session, turn = asked()
    assert session.parts == ["Q"]
    assert session.grow(turn, "A")
    assert session.grow(turn, "A, longer")
    assert session.end(turn)
    assert session.parts == ["Q", "A, longer"]


def test_one_question_at_a_time() -> None:
    session, turn = asked()
    assert session.begin("another") is None
    assert session.parts == ["Q"]
    session.end(turn)
    assert session.begin("another") is not None
    assert session.parts == ["Q", "another"]


def test_what_comes_after_stopping_is_not_taken() -> None:
    session, turn = asked()
    session.grow(turn, "A")
    session.stop("stopped")
    assert not session.grow(turn, "A, longer")
    assert not session.end(turn)
    assert session.parts == ["Q", "A", "stopped"]


def test_an_answer_left_behind_does_not_end_the_next_one() -> None:
    session, first = asked()
    session.stop("stopped")
    second = session.begin("another")
    assert second is not None
    assert not session.grow(first, "late")
    assert not session.end(first)
    assert session.grow(second, "B")
    assert session.parts == ["Q", "stopped", "another", "B"]


def test_stopping_too_late_says_nothing() -> None:
    session, turn = asked()
    session.grow(turn, "A")
    session.end(turn)
    session.stop("stopped")
    assert session.parts == ["Q", "A"]


def test_clearing_forgets_everything_and_what_was_coming() -> None:
    session, turn = asked()
    session.grow(turn, "A")
    session.clear()
    assert session.parts == []
    assert not session.grow(turn, "late")
    assert session.begin("another") is not None


def test_every_page_has_a_session_of_its_own() -> None:
    session, _ = asked()
    assert copy.deepcopy(session).parts == []
