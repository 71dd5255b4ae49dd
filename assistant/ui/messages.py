"""The conversation as HTML: what was asked, what was answered, and the buttons to go on with.

Gradio inserts this as it is, so every word from elsewhere is escaped here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from markupsafe import Markup

from assistant.answers import Answer
from assistant.question.constraint import Constraint
from assistant.quotation.verdicts import Checked
from assistant.ui import wording
from assistant.ui.details import NOTHING
from assistant.ui.finding import finding
from assistant.ui.links import check_link
from assistant.ui.sentences import differences, legend, sentences
from assistant.ui.session import Ending, Turn
from assistant.ui.wishes import Wish


def conversation(turns: Sequence[Turn]) -> Markup:
    """The log of a conversation, and below it what can be asked next."""
    said = Markup('<div role="log" aria-label="{}">{}</div>').format(
        wording.CONVERSATION, NOTHING.join(turn_part(turn) for turn in turns)
    )
    return said + (next_part(turns[-1], len(turns) - 1) if turns else NOTHING)


def turn_part(turn: Turn) -> Markup:
    """A question, and its answer as far as it has come."""
    without = note_part(wording.asked_without(wording.values(turn.without))) if turn.without else NOTHING
    stopped = note_part(wording.STOPPED) if turn.ending is Ending.STOPPED else NOTHING
    return question_part(turn.question) + without + Markup(turn.shown) + stopped


def next_part(turn: Turn, number: int) -> Markup:
    """Below the last answer: the questions it suggests, and its own once more. Nothing while it is still coming."""
    if turn.ending is None:
        return NOTHING
    suggested = enumerate(turn.answer.suggestions if turn.answer is not None else ())
    items = NOTHING.join(_wish_item(Wish(number, suggestion=n), question) for n, question in suggested)
    language = turn.answer.language if turn.answer is not None else "en"
    offered = Markup('<p class="hint" id="go-on">{}</p><ul aria-labelledby="go-on" lang="{}">{}</ul>').format(
        wording.GO_ON, language, items
    )
    again = Markup('<p><button type="button" class="retry" data-wish="{}">{}</button></p>').format(
        Wish(number).as_json(), Markup('<span aria-hidden="true">↻</span> {}').format(wording.ASK_AGAIN)
    )
    return Markup('<div class="next">{}{}</div>').format(again, offered if items else NOTHING)


def _wish_item(wish: Wish, words: str) -> Markup:
    return Markup('<li><button type="button" class="chip" data-wish="{}">{}</button></li>').format(
        wish.as_json(), words
    )


def question_part(question: str) -> Markup:
    """The reader's own words."""
    return Markup('<h2 class="asked"><span class="unseen">{}: </span>{}</h2>').format(
        wording.YOU_ASKED, question.strip()
    )


def read_as_part(answer: Answer) -> Markup:
    """What a follow-up was completed to, where it was."""
    return (
        Markup('<p class="note read-as" lang="{}"><span lang="en">{}:</span> {}</p>').format(
            answer.language, wording.READ_AS, answer.read_as
        )
        if answer.read_as
        else NOTHING
    )


def understood_part(constraints: Iterable[Constraint], number: int, without: Collection[str] = ()) -> Markup:
    """What the question was understood to be restricted to: a button for each constraint, which asks again without it.

    `number` is that of the turn; `without` are the keys of those that were taken away before.
    """
    chips = [_chip(constraint, number, without) for constraint in constraints if constraint.documents]
    if not chips:
        return NOTHING
    return Markup('<ul class="understood" aria-label="{}">{}</ul>').format(wording.UNDERSTOOD, NOTHING.join(chips))


def _chip(constraint: Constraint, number: int, without: Collection[str]) -> Markup:
    return Markup(
        '<li><button type="button" class="chip" data-wish="{}" title="{}">{}'
        ' <span aria-hidden="true">×</span><span class="unseen"> ({})</span></button></li>'
    ).format(
        Wish(number, (*without, constraint.key)).as_json(),
        wording.ASK_WITHOUT,
        wording.constraint(constraint),
        wording.ASK_WITHOUT,
    )


def answer_part(answer: Answer) -> Markup:
    """An answer or refusal, whole or as far as it has come."""
    return Markup('<div class="answer" lang="{}">{}</div>').format(answer.language, sentences(answer))


def checked_part(answer: Answer) -> Markup:
    """What the question quotes, each with what the check came to and a link to it."""
    return NOTHING.join(
        Markup('<p class="note checked">{}: <strong>{}</strong>{}</p>').format(
            wording.question_quotes(each.quoted.text),
            wording.HEADLINES[finding(each.verification, each.quoted.speaker)],
            _check_link(each),
        )
        for each in answer.checked
    )


def _check_link(each: Checked) -> Markup:
    link = check_link(each.quoted.text, each.quoted.speaker or "", whole=True)
    return Markup(' <a href="{}" target="_blank">{}</a>').format(link, wording.SHOW_CHECK) if link else NOTHING


def closing_part(answer: Answer, document_count: int) -> Markup:
    """What stands below a whole answer: where its sources do not seem to agree, how it came about and what to beware of; below a
    refusal what was searched."""
    notice = (
        Markup('<p class="note notice">{}</p>').format(wording.sentence(answer.notice)) if answer.notice else NOTHING
    )
    left_out = [wording.withheld(answer.withheld)] if answer.withheld else []
    if not answer.answered:
        return notice + NOTHING.join(note_part(note) for note in (*left_out, wording.documents_held(document_count)))
    invented = any(citation.hit.about.invented for citation in answer.citations)
    notes = [wording.answered_by(answer), *left_out, *([wording.INVENTED_ANSWER] if invented else [])]
    return differences(answer) + legend(answer) + notice + NOTHING.join(note_part(note) for note in notes)


def note_part(note: str) -> Markup:
    """A line of the interface itself."""
    return Markup('<p class="note">{}</p>').format(note)
