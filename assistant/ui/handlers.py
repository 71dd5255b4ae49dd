"""What happens when a question is asked or a button pressed: new values for the components of the chat page."""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from assistant.answers import Answer, Mode
from assistant.conversation.message import Message
from assistant.pipeline import LONGEST_QUESTION
from assistant.ui import saving, wording
from assistant.ui.details import banner
from assistant.ui.layout import Components
from assistant.ui.messages import (
    answer_part,
    checked_part,
    closing_part,
    conversation,
    note_part,
    read_as_part,
    understood_part,
)
from assistant.ui.protocol import AssistantLike
from assistant.ui.session import Ending, Session, Turn, history
from assistant.ui.sources import empty_panel, sources_panel
from assistant.ui.wishes import Wish, read_wish
from assistant.wire import whole_characters

_LOG = logging.getLogger(__name__)

Update = dict[Any, Any]
"""New values by component, as Gradio takes them."""


def question_problem(question: str) -> str | None:
    """Why a question cannot be asked, for the reader; None where it can."""
    if not question.strip():
        return wording.EMPTY_QUESTION
    if len(question) > LONGEST_QUESTION:
        return wording.question_too_long(len(question), LONGEST_QUESTION)
    return None


def answer_steps(
    assistant: AssistantLike, turn: Turn, number: int = 0, before: Sequence[Message] = ()
) -> Generator[Turn, None, None]:
    """The turn with its answer, growing, and at last with its ending. An error ends it with a line for the reader.

    Above the answer stands what the question was understood to be restricted to, but for the keys the turn leaves out.
    """
    answer = None
    try:
        for answer in assistant.stream(turn.question, without=turn.without, history=before):
            above = read_as_part(answer) + understood_part(answer.understood, number, turn.without)
            shown = above + checked_part(answer) + answer_part(answer)
            yield replace(turn, answer=answer, shown=shown)
        if answer is None:
            raise RuntimeError("the assistant gave no answer at all")
        shown += closing_part(answer, assistant.document_count)
        yield replace(turn, answer=answer, shown=shown, ending=Ending.WHOLE)
    except Exception:
        _LOG.exception("answering failed")
        yield replace(turn, answer=None, shown=note_part(wording.FAILED), ending=Ending.FAILED)


class Handlers:
    """What the buttons do. One question at a time: a session that is busy is told so."""

    def __init__(self, assistant: AssistantLike, components: Components) -> None:
        self.assistant, self.on = assistant, components

    def asked(self, question: str, session: Session) -> Iterator[Update]:
        """A question from the box or an example; one that cannot be asked stays in its box."""
        problem = question_problem(question)
        if problem:
            yield {self.on.notice: _line("alert", problem)}
        else:
            turn = Turn(whole_characters(question))
            yield from self._answered(turn, session)

    def wished(self, sent: str, session: Session) -> Iterator[Update]:
        """Asks what a button of the conversation names; what no button of ours can have sent is passed over."""
        wish, turns = read_wish(sent), session.turns
        turn = _wished_for(wish, turns) if wish else None
        if wish is None or turn is None or question_problem(turn.question):
            yield {self.on.notice: ""}
        elif wish.suggestion is not None:
            yield from self._answered(turn, session)
        else:
            yield from self._answered(turn, session, instead=wish.retry, said_before=wish.turn)

    def _answered(
        self, turn: Turn, session: Session, *, instead: bool = False, said_before: int | None = None
    ) -> Iterator[Update]:
        """Asks, and shows the answer as it grows. It builds on what was said before, up to the turn `said_before`."""
        begun = session.begin(turn, instead=instead)
        if begun is None:
            yield {self.on.notice: _line("alert", wording.BUSY)}
            return
        yield self._running(session, True) | {
            self.on.question: "",
            self.on.panel: empty_panel(),
            self.on.notice: _line("status", wording.SEARCHING),
        }
        before = history(begun.before[:said_before])
        shown, told = turn, wording.SEARCHING
        with closing(answer_steps(self.assistant, turn, len(begun.before), before)) as steps:
            for step in steps:
                if not session.grow(begun.number, step):
                    # Gradio shows a generator's last update once more when it ends: that must not be an outdated one.
                    yield {self.on.log: conversation(session.turns)}
                    return
                if step == shown:
                    continue
                update = self._running(session, False) if step.ending else {self.on.log: conversation(session.turns)}
                doing = _under_way(step.answer)
                if not step.ending and doing != told:
                    update |= {self.on.notice: _line("status", doing)}
                yield update | {self.on.panel: _panel(step)}
                shown, told = step, doing

    def stopped(self, session: Session) -> Update:
        """After the reader has stopped an answer: what came of it stays, and says that it is not whole."""
        session.stop()
        return self._running(session, False)

    def deleted(self, session: Session) -> Update:
        """As the page was at first, but for a while with a way back."""
        session.delete()
        return self._running(session, False) | {
            self.on.panel: empty_panel(),
            self.on.saved: "",
            self.on.notice: _line("status", wording.DELETED),
            self.on.undo: _visible(True),
            self.on.undo_time: _active(True),
        }

    def undone(self, session: Session) -> Update:
        """The conversation as it was before it was deleted, where that is not too long ago."""
        back = session.undo()
        turns = session.turns
        panel = _panel(turns[-1]) if turns else empty_panel()
        notice = "" if back else _line("alert", wording.GONE)
        return self._running(session, False) | {self.on.panel: panel, self.on.notice: notice}

    def forgotten(self, session: Session) -> Update:
        """After a while a deletion is final."""
        session.forget()
        return {self.on.notice: "", self.on.undo: _visible(False), self.on.undo_time: _active(False)}

    def saved_markdown(self, session: Session) -> Update:
        """Hands the conversation to the browser, to be saved as Markdown."""
        return self._saved(saving.markdown_file(session.turns, dt.date.today()))

    def saved_json(self, session: Session) -> Update:
        """Hands the conversation to the browser, to be saved as JSON."""
        return self._saved(saving.json_file(session.turns, dt.date.today()))

    def current_warning(self) -> Markup:
        """The banner as it holds now: texts may have been loaded since the start."""
        return banner(self.assistant.holds_invented)

    def _saved(self, file: saving.File) -> Update:
        handed = {"name": file.name, "type": file.media_type, "text": file.text}
        return {self.on.saved: json.dumps(handed), self.on.notice: _line("status", wording.saved(file.name))}

    def _running(self, session: Session, now: bool) -> Update:
        """The log with the buttons that go with it; no deletion can be undone any more."""
        turns = session.turns
        return {
            self.on.log: conversation(turns),
            self.on.offered: _visible(not turns and bool(self.on.examples)),
            self.on.keeping: _visible(bool(turns) and not now),
            self.on.ask: _visible(not now),
            self.on.stop: _visible(now),
            self.on.undo: _visible(False),
            self.on.undo_time: _active(False),
            self.on.notice: "",
        }


def _wished_for(wish: Wish, turns: Sequence[Turn]) -> Turn | None:
    """The turn to begin; None where what the wish names is not there, or not any more."""
    if wish.turn >= len(turns) or (wish.retry and wish.turn != len(turns) - 1):
        return None
    turn = turns[wish.turn]
    if wish.suggestion is None:
        return Turn(turn.question, turn.without if wish.without is None else wish.without)
    suggested = turn.answer.suggestions if turn.answer is not None else ()
    return Turn(suggested[wish.suggestion]) if wish.suggestion < len(suggested) else None


def _under_way(answer: Answer | None) -> str:
    """What is being done for an answer that has come so far."""
    return wording.writing(answer) if answer is not None and answer.mode is Mode.GENERATED else wording.SEARCHING


def _panel(turn: Turn) -> Markup:
    return sources_panel(turn.answer) if turn.answer is not None else empty_panel()


def _visible(now: bool) -> dict[str, Any]:
    import gradio as gr

    return gr.update(visible=now)


def _active(now: bool) -> dict[str, Any]:
    import gradio as gr

    return gr.update(active=now)


def _line(role: str, text: str) -> Markup:
    return Markup('<p role="{}">{}</p>').format(role, text)
