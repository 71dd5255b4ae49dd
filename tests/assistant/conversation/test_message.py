"""The history of a conversation as scripts hand it over."""

from __future__ import annotations

import pytest

from assistant.conversation.message import LONGEST_MESSAGE, MOST_MESSAGES, Message, Speaker, history_of
from assistant.errors import InputError


def user(content: str) -> dict[str, str]:
    return {"role": "user", "content": content}


def test_messages_come_in_order_with_their_roles() -> None:
    history = history_of([user("Why?"), {"role": "assistant", "content": "Because."}])
    assert history == (Message(Speaker.USER, "Why?"), Message(Speaker.ASSISTANT, "Because."))


def test_no_history_is_an_empty_one() -> None:
    assert history_of(None) == history_of([]) == ()


def test_the_last_messages_are_kept_and_long_ones_cut() -> None:
    history = history_of([user(f"{number}{'x' * LONGEST_MESSAGE}") for number in range(100, 100 + MOST_MESSAGES + 5)])
    assert [message.content[:3] for message in history] == [str(number) for number in range(105, 105 + MOST_MESSAGES)]
    assert {len(message.content) for message in history} == {LONGEST_MESSAGE}


def test_half_a_surrogate_pair_is_made_harmless() -> None:
    (message,) = history_of([user("a\ud800b")])
    assert message.content == "a?b"


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ("Why?", "a list of messages"),
        ({"role": "user"}, "a list of messages"),
        (["Why?"], "message 1 is not an object"),
        ([user("Why?"), {"role": "user"}], "message 2 is not an object"),
        ([{**user("Why?"), "name": "x"}], "message 1 is not an object"),
        ([{"role": "system", "content": "x"}], "message 1: the role is user or assistant, not 'system'"),
        ([{"role": None, "content": "x"}], "message 1: the role"),
        ([{"role": ["user"], "content": "x"}], "message 1: the role"),
        ([{"role": "user", "content": None}], "message 1: the content is a text"),
        ([user("Why?")] * 30 + [{"role": "user", "content": 3}], "message 31: the content is a text"),
    ],
)
def test_what_is_no_history_is_refused_with_its_fault(value: object, named: str) -> None:
    with pytest.raises(InputError, match=named):
        history_of(value)
