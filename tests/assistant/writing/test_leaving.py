"""From the button of the page to the server of a model: an answer that is stopped lets the model go, whatever it is doing."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence

import pytest
from assistant_examples import hit, points
from doubles.chat_server import Behaviour, ChatServer, endless, silent, stuck_after
from ui_examples import ScriptedAssistant
from writer_examples import writer_of

from assistant.answers import Answer
from assistant.conversation.message import Message
from assistant.ui import wording
from assistant.ui.handlers import Handlers
from assistant.ui.layout import Components, lay_out
from assistant.ui.session import Session
from assistant.writing.generated import ModelAnswers
from assistant.writing.support import Judge

LIMIT = 60
AT_ONCE = 2.0
"""Seconds, on a busy machine."""


class Written(ScriptedAssistant):
    """Answers with a model, from one passage."""

    model: ModelAnswers

    def stream(
        self, question: str, *, without: Collection[str] = (), history: Sequence[Message] = ()
    ) -> Iterator[Answer]:
        yield from self.model.stream(question, Answer("en", ""), [hit(points("calls for ferries to the islands"), 0)])


@pytest.fixture(scope="module")
def on() -> Components:
    import gradio as gr

    with gr.Blocks(analytics_enabled=False):
        return lay_out(ScriptedAssistant(), ["Ferries?"])


@pytest.mark.parametrize("ended_by", [Session.stop, Session.delete])
@pytest.mark.parametrize(
    "behaviour",
    [
        silent,
        stuck_after(),
        stuck_after("The Committee calls for"),
        endless("<think> and so on"),
        endless("ferries ", every=0.1),
    ],
    ids=["silent", "headers only", "within a sentence", "reasoning", "word by word"],
)
def test_an_answer_that_is_not_wanted_any_more_lets_the_model_go(
    on: Components, behaviour: Behaviour, ended_by: Callable[[Session], None]
) -> None:
    with ChatServer(behaviour) as server:
        asked, session = Written(), Session()
        asked.model = ModelAnswers(writer_of(server, LIMIT), Judge(None))
        steps = Handlers(asked, on).asked("Ferries?", session)
        assert wording.SEARCHING in next(steps)[on.notice]
        assert "is reading them" in next(steps)[on.notice]
        began = time.perf_counter()
        ended_by(session)
        assert len(list(steps)) == 1
        assert server.hung_up.wait(AT_ONCE), "the connection stays open"
        assert time.perf_counter() - began < AT_ONCE
