"""What the buttons of a conversation send."""

from __future__ import annotations

import json

import pytest
from ui_examples import HOSTILE

from assistant.ui.wishes import LONGEST_WISH, Wish, read_wish


@pytest.mark.parametrize("wish", [Wish(0), Wish(3, suggestion=1), Wish(2, ()), Wish(2, ("date:2019", HOSTILE))])
def test_what_a_button_carries_is_what_is_read(wish: Wish) -> None:
    assert read_wish(wish.as_json()) == wish
    assert read_wish(json.dumps(json.loads(wish.as_json()) | {"at": 1_700_000_000_000})) == wish


def test_only_a_question_asked_just_as_it_was_takes_the_place_of_its_answer() -> None:
    assert [wish.retry for wish in (Wish(0), Wish(0, suggestion=0), Wish(0, ()))] == [True, False, False]


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        "{}",
        '{"turn": "0"}',
        '{"turn": true}',
        '{"turn": -1}',
        '{"turn": 0.5}',
        '{"turn": 0, "suggestion": "0"}',
        '{"turn": 0, "suggestion": -1}',
        '{"turn": 0, "without": "date"}',
        '{"turn": 0, "without": [7]}',
        '{"turn": 0, "without": [], "suggestion": 0}',
        "[" * 10_000,
        json.dumps({"turn": 0, "without": ["x" * LONGEST_WISH]}),
    ],
)
def test_what_no_button_sends_is_not_read(sent: str) -> None:
    assert read_wish(sent) is None
