"""What `ask` prints."""

from __future__ import annotations

from typing import Any

import pytest
from ui_examples import ScriptedAssistant, differing_answer, ferry_answer

from assistant import cli
from assistant.answers import Answer
from assistant.pipeline import Assistant


class Answering(ScriptedAssistant):
    """Takes filters and all, as the command line gives them."""

    def ask(self, question: str, *filters: Any, **options: Any) -> Answer:  # noqa: ANN401
        return super().ask(question)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ANN401
    def run(answer: Answer) -> str:
        monkeypatch.setattr(Assistant, "open", lambda settings: Answering(answers=(answer,)))
        assert cli.main(["ask", "Ferries?"]) == cli.DONE
        return capsys.readouterr().out

    return run


def test_what_does_not_agree_is_told_between_answer_and_sources(printed: Any) -> None:  # noqa: ANN401
    given = differing_answer()
    answer, _, below = printed(given).partition("\n\nThe texts do not seem to agree: ")
    assert answer == given.text
    remark, _, sources = below.partition("\n\n")
    assert remark == "[2] (2009-04-22) and, later, [1] (2025-07-02). Read both."
    assert sources.startswith("[1] Opinion on ferries")


def test_where_all_agrees_nothing_is_said(printed: Any) -> None:  # noqa: ANN401
    assert "agree" not in printed(ferry_answer())
