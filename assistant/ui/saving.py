"""A conversation as a file for its reader: made from the session's record, kept nowhere here."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.answers import Answer, Citation, Claim, Support
from assistant.difference_words import remark
from assistant.ui import wording
from assistant.ui.links import official_link
from assistant.ui.pieces import pieces
from assistant.ui.session import Ending, Turn
from assistant.wire import difference_json

_ENDINGS = {Ending.STOPPED: wording.STOPPED, Ending.FAILED: wording.FAILED_HERE}
_OBEYED = re.compile(r"([\\`*_\[\]<>|~&$#])")
"""What Markdown obeys within a line."""
_BEGINNING = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=]))")
"""What makes a list, a heading or a rule of a line that begins with it."""


@dataclass(frozen=True, slots=True)
class File:
    """What the browser saves."""

    name: str
    media_type: str
    text: str


def markdown_file(turns: Sequence[Turn], day: dt.date) -> File:
    """To be read."""
    return File(_name(day, "md"), "text/markdown", markdown(turns, day))


def json_file(turns: Sequence[Turn], day: dt.date) -> File:
    """For programs: `turns`, each with question, answer, claims and citations under the names of the command line."""
    held = {"saved": day.isoformat(), "turns": [_turn_json(turn) for turn in turns]}
    return File(_name(day, "json"), "application/json", json.dumps(held, ensure_ascii=False, indent=2) + "\n")


def markdown(turns: Sequence[Turn], day: dt.date) -> str:
    """Headings for the questions; nothing of questions or texts is obeyed as markup."""
    blocks = [f"# {wording.CONVERSATION}: {wording.TITLE}", wording.saved_on(day)]
    for turn in turns:
        blocks += _turn_markdown(turn)
    return "\n\n".join(blocks) + "\n"


def _name(day: dt.date, ending: str) -> str:
    return f"cor-assistant-{day.isoformat()}.{ending}"


def _turn_markdown(turn: Turn) -> Iterator[str]:
    yield f"## {_line(turn.question)}"
    if turn.without:
        yield _line(wording.asked_without(wording.values(turn.without)))
    if turn.answer is not None:
        yield from _answer_markdown(turn.answer)
    if turn.ending in _ENDINGS:
        yield f"*{_line(_ENDINGS[turn.ending])}*"


def _answer_markdown(answer: Answer) -> Iterator[str]:
    if answer.read_as:
        yield f"*{wording.READ_AS}: {_line(answer.read_as)}*"
    yield _paragraphs("".join(_marked(piece.text, piece.markers, piece.claim) for piece in pieces(answer)))
    yield from (f"*{_line(remark(difference, answer.language))}*" for difference in answer.differences)
    if answer.answered:
        yield f"*{_line(wording.answered_by(answer))}*"
    if answer.withheld:
        yield f"*{wording.withheld(answer.withheld)}*"
    if answer.citations:
        yield f"**{wording.SOURCES}**"
        yield "\n".join(_citation_markdown(citation) for citation in answer.citations)


def _marked(text: str, markers: str, claim: Claim | None) -> str:
    """Claim and markers; where the claim is not supported, it is said right behind them, with the reasons."""
    if claim is not None and claim.compare:
        return f"{text}{markers} ({wording.COMPARE_BELOW})"
    if claim is None or claim.support is not Support.UNSUPPORTED:
        return text + markers
    reasons = " ".join(wording.doubt(doubt) for doubt in claim.doubts) or wording.NOT_CONFIRMED
    return f"{text}{markers} (⚠ {wording.SUPPORTS[claim.support]}: {reasons})"


def _citation_markdown(citation: Citation) -> str:
    about, passage = citation.hit.about, citation.hit.passage
    facts = [about.title, wording.KINDS[about.kind], passage.label]
    facts += [str(passage.speaker)] if passage.speaker else []
    facts += [wording.day(about.date)] if about.date else []
    facts += [about.number] if about.number else []
    facts += [wording.ROLE_NOTES[passage.role]] if passage.role in wording.ROLE_NOTES else []
    facts += [wording.INVENTED_BADGE] if about.invented else []
    link = official_link(about.url)
    address = re.sub(r"[<>\s\\]", "", link) if link else ""
    official = f", [{wording.OFFICIAL_TEXT}](<{address}>)" if address else ""
    return f"- \\[{citation.n}\\] “{_line(citation.quote)}” – {_line(', '.join(facts))}{official}"


def _paragraphs(text: str) -> str:
    return "\n\n".join(_line(paragraph) for paragraph in text.splitlines() if paragraph.strip())


def _line(text: str) -> str:
    """The text on one line, every sign that Markdown would obey escaped."""
    line = _OBEYED.sub(r"\\\1", " ".join(text.split()))
    return _BEGINNING.sub(r"\1\\", line)


def _turn_json(turn: Turn) -> dict[str, Any]:
    answer = turn.answer
    return {
        "question": turn.question,
        "without": list(turn.without),
        "ending": turn.ending.value if turn.ending else None,
        **(_answer_json(answer) if answer is not None else {"answer": None}),
    }


def _answer_json(answer: Answer) -> dict[str, Any]:
    return {
        "read_as": answer.read_as or None,
        "language": answer.language,
        "answered": answer.answered,
        "answer": answer.text,
        "claims": [_claim_json(claim) for claim in answer.claims],
        "withheld": answer.withheld,
        "differences": [difference_json(difference, answer.language) for difference in answer.differences],
        "citations": [_citation_json(citation) for citation in answer.citations],
        "mode": answer.mode.value,
        "model": answer.model,
    }


def _claim_json(claim: Claim) -> dict[str, Any]:
    return {
        "text": claim.text,
        "citations": list(claim.citations),
        "support": claim.support.value,
        "doubts": [{"fault": doubt.fault.value, "words": doubt.words or None} for doubt in claim.doubts],
        "compare": claim.compare,
    }


def _citation_json(citation: Citation) -> dict[str, Any]:
    about, passage = citation.hit.about, citation.hit.passage
    return {
        "n": citation.n,
        "document_id": about.id,
        "celex": about.celex,
        "number": about.number,
        "kind": about.kind.value,
        "title": about.title,
        "date": about.date.isoformat() if about.date else None,
        "language": about.language,
        "label": passage.label,
        "role": passage.role.value,
        "speaker": str(passage.speaker) if passage.speaker else None,
        "invented": about.invented,
        "url": official_link(about.url),
        "quote": citation.quote,
    }
