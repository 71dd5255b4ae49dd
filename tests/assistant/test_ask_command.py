"""What `ask` prints."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from ui_examples import ScriptedAssistant, differing_answer, ferry_answer

from assistant import cli
from assistant.answers import Answer
from assistant.pipeline import Assistant


class Answering(ScriptedAssistant):
    """Takes filters and all, as the command line gives them."""

    def ask(self, question: str, *filters: object, **options: object) -> Answer:
        return super().ask(question)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[[Answer], str]:
    def run(answer: Answer) -> str:
        monkeypatch.setattr(Assistant, "open", lambda settings: Answering(answers=(answer,)))
        assert cli.main(["ask", "Ferries?"]) == cli.DONE
        return capsys.readouterr().out

    return run


def test_what_does_not_agree_is_told_between_answer_and_sources(printed: Callable[[Answer], str]) -> None:
    given = differing_answer()
    answer, _, below = printed(given).partition("\n\nThe texts do not seem to agree: ")
    assert answer == given.text
    remark, _, sources = below.partition("\n\n")
    assert remark == "[2] (2009-04-22) and, later, [1] (2025-07-02). Read both."
    assert sources.startswith("[1] Opinion on ferries")


def test_where_all_agrees_nothing_is_said(printed: Callable[[Answer], str]) -> None:
    assert "agree" not in printed(ferry_answer())
