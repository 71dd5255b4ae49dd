"""The conversation as HTML: what was asked, what was answered, with a link for every marker.

Gradio inserts this as it is, so every word from elsewhere is escaped here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable

from markupsafe import Markup

from assistant.answers import Answer, Citation, Support
from assistant.question.constraint import Constraint
from assistant.quotation.verdicts import Checked
from assistant.ui import wording
from assistant.ui.details import NOTHING
from assistant.ui.finding import finding
from assistant.ui.links import check_link, citation_link

_MARKER = re.compile(r"\[(\d{1,3})\]")


def conversation(parts: Iterable[str]) -> Markup:
    """The log of a conversation from questions, answers and notes as the functions below make them."""
    return Markup('<div role="log" aria-label="{}">{}</div>').format(
        wording.CONVERSATION, NOTHING.join(Markup(part) for part in parts)
    )


def question_part(question: str) -> Markup:
    """The reader's own words."""
    return Markup('<h2 class="asked"><span class="unseen">{}: </span>{}</h2>').format(
        wording.YOU_ASKED, question.strip()
    )


def understood_part(question: str, constraints: Iterable[Constraint], without: Collection[str] = ()) -> Markup:
    """What the question was understood to be restricted to: a button for each constraint, which asks again without it.

    The buttons carry what to ask; `without` are the keys of those that were taken away before.
    """
    chips = [_chip(constraint, without) for constraint in constraints if constraint.documents]
    if not chips:
        return NOTHING
    return Markup('<ul class="understood" aria-label="{}" data-question="{}">{}</ul>').format(
        wording.UNDERSTOOD, question, NOTHING.join(chips)
    )


def _chip(constraint: Constraint, without: Collection[str]) -> Markup:
    return Markup(
        '<li><button type="button" class="chip" data-without="{}" title="{}">{}'
        ' <span aria-hidden="true">×</span><span class="unseen"> ({})</span></button></li>'
    ).format(
        json.dumps([*without, constraint.key]), wording.ASK_WITHOUT, wording.constraint(constraint), wording.ASK_WITHOUT
    )


def answer_part(answer: Answer) -> Markup:
    """An answer or refusal, whole or as far as it has come."""
    return Markup('<div class="answer" lang="{}">{}</div>').format(answer.language, _with_links(answer))


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
    """What stands below a whole answer: how it came about and what to beware of; below a refusal what was searched."""
    return NOTHING.join(note_part(note) for note in _notes(answer, document_count))


def note_part(note: str) -> Markup:
    """A line of the interface itself."""
    return Markup('<p class="note">{}</p>').format(note)


def _notes(answer: Answer, document_count: int) -> list[str]:
    if not answer.answered:
        return [wording.documents_held(document_count)]
    notes = [wording.answered_by(answer)]
    doubtful = sum(claim.support is Support.UNSUPPORTED for claim in answer.claims)
    if doubtful:
        notes.append(wording.unsupported(doubtful))
    if any(citation.hit.about.invented for citation in answer.citations):
        notes.append(wording.INVENTED_ANSWER)
    return notes


def _with_links(answer: Answer) -> Markup:
    """The answer's text with a link for each marker that names a citation.

    A claim holds no markers, so a `[1]` inside one was printed in its source and stays as it is.
    """
    citations = {citation.n: citation for citation in answer.citations}
    parts: list[Markup] = []
    position = 0
    for claim in answer.claims:
        start = answer.text.find(claim.text, position) if claim.text else -1
        if start < 0:
            continue
        parts.append(_linked(answer.text[position:start], citations))
        doubtful = claim.support is Support.UNSUPPORTED
        parts.append(Markup('<span class="unsupported">{}</span>' if doubtful else "{}").format(claim.text))
        position = start + len(claim.text)
    parts.append(_linked(answer.text[position:], citations))
    return NOTHING.join(parts)


def _linked(text: str, citations: dict[int, Citation]) -> Markup:
    parts: list[Markup] = []
    position = 0
    for marker in _MARKER.finditer(text):
        citation = citations.get(int(marker[1]))
        if citation is not None:
            parts += [Markup.escape(text[position : marker.start()]), _marker_link(citation)]
            position = marker.end()
    parts.append(Markup.escape(text[position:]))
    return NOTHING.join(parts)


def _marker_link(citation: Citation) -> Markup:
    title = wording.quoted_passage(citation.hit.passage.label, citation.hit.about.shown_title)
    return Markup('<a class="marker" href="{}" target="_blank" rel="noopener noreferrer" title="{}">[{}]</a>').format(
        citation_link(citation), title, citation.n
    )
