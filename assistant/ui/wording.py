"""Every word of the interface, in one place, so that it can be translated.

Nothing here is HTML: whoever shows a text escapes it.
"""

from __future__ import annotations

import datetime as dt
import re

from assistant.answers import Answer
from assistant.question.constraint import Constraint, ConstraintKind
from corpus.model import Kind, RapporteurRole, Role

TITLE = "CoR Assistant"
SUBTITLE = "Ask what the European Committee of the Regions has said. Every answer is quoted from its texts."

INVENTED_BANNER = "Invented examples, not real positions of the Committee. To load real texts:"
REAL_TEXTS_COMMAND = "cor-assistant fetch cellar"
INVENTED_BADGE = "invented example"
INVENTED_ANSWER = "It quotes invented examples, not real positions of the Committee."
INVENTED_NOTE = "This text was invented for demonstration. It is not a position of the Committee."

CONVERSATION = "Conversation"
YOU_ASKED = "You asked"
QUESTION_LABEL = "Your question"
QUESTION_PLACEHOLDER = "What does the Committee say about …?"
EXAMPLES = "Try one of these"
ASK = "Ask"
STOP = "Stop"
CLEAR = "New conversation"
SEARCHING = "Searching the texts …"
BUSY = "An answer is being written: wait for it, or press Stop."
STOPPED = "Stopped before the answer was complete."
FAILED = "Something went wrong while answering. Please try again; the server's log says what happened."
EMPTY_QUESTION = "Please type a question first."

UNDERSTOOD = "How this was understood"
ASK_WITHOUT = "ask again without this"
AGAIN = "Question to ask again"

SOURCES = "Sources"
NO_SOURCES = "The passages an answer is quoted from appear here."
NEAREST = "Nearest passages"
NEAREST_NOTE = "They may not answer the question."
OPEN_DOCUMENT = "Open in the document"
OFFICIAL_TEXT = "Official text"
NEW_TAB = "opens in a new tab"
SPEAKER = "Speaker"

ASK_A_QUESTION = "Ask a question"
SKIP_TO_TEXT = "Skip to the text"
ABOUT_THIS_TEXT = "About this text"
CONTENTS = "Contents"
TEXT = "Text"
PROVENANCE = "Where this text comes from"
DATE = "Date"
PUBLISHED = "Published"
NUMBER = "Number"
CELEX = "CELEX"
OJ_NUMBER = "Official Journal"
ELI = "ELI"
PLENARY = "Plenary session"
VERSIONS = "Other languages held here"
RELATED = {Kind.OPINION: "Opinion", Kind.RESOLUTION: "Resolution", Kind.RELEASE: "Press release"}
FOOTNOTE_CALL = "Back to the place of this footnote in the text"
PAGE = "page"
LANGUAGE = "Language"
GROUPS = "Submitted by"
COMMISSION = "Commission"
PRESIDENT = "President"
REFERENCE = "Reference"
ORIGIN = "Origin"
MEDIA_TYPE = "Format"
PARSER = "Read by"
RETRIEVED = "Retrieved"
CHECKSUM = "SHA-256"
DOCUMENT_ID = "Id"
TRUNCATED_NOTE = "The source was cut short: the text below may be incomplete."
NOT_FOUND_TITLE = "No such document"
NOT_FOUND = "No document with this address is held here. It may have been removed, or the link may be incomplete."
NOT_FOUND_ADVICE = "Check the link, or ask your question again and open the document from a source."
DOCUMENT_FAILED_TITLE = "The document cannot be shown"
DOCUMENT_FAILED = "Something went wrong while reading it. Please try again; the server's log says what happened."

KINDS = {Kind.OPINION: "Opinion", Kind.RESOLUTION: "Resolution", Kind.RELEASE: "Press release"}

RAPPORTEURS = {
    RapporteurRole.RAPPORTEUR: "Rapporteur",
    RapporteurRole.GENERAL: "Rapporteur-general",
    RapporteurRole.CO_RAPPORTEUR: "Co-rapporteur",
}

ROLE_NOTES = {
    Role.PROPOSAL: "Wording proposed by the Commission – not the Committee’s position",
    Role.COMPARISON: "The Commission’s wording and the Committee’s amendment, not told apart in this copy of the text",
    Role.AMENDMENT: "Wording the Committee proposes",
    Role.REASON: "Reason for the amendment",
    Role.FOOTNOTE: "Footnote",
    Role.MORE_INFORMATION: "More information",
    Role.CONTACT: "Contact",
}
"""Said beside a passage wherever its role is not plainly the Committee speaking."""

_ONLY = {
    ConstraintKind.PERSON: "Only texts by {}",
    ConstraintKind.GROUP: "Only texts of the {} group",
    ConstraintKind.COUNTRY: "Only rapporteurs from {}",
    ConstraintKind.PRESIDENCY: "Only texts of the {}",
    ConstraintKind.DATE: "Only texts {}",
}
_KINDS = {Kind.OPINION.value: "opinions", Kind.RESOLUTION.value: "resolutions", Kind.RELEASE.value: "press releases"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day(date: dt.date) -> str:
    """`12 July 2017`, whatever the locale of the machine."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def constraint(found: Constraint) -> str:
    """What a question was understood to be restricted to, `Only texts since 2019`, or to prefer, `Heinz Lehmann first`."""
    value = _KINDS.get(found.value, found.value) if found.kind is ConstraintKind.TEXT_KIND else _period(found.value)
    if not found.strict:
        return f"{value[:1].upper()}{value[1:]} first"
    return _ONLY.get(found.kind, "Only {}").format(value)


def _period(value: str) -> str:
    """`since 2019-01-01` -> `since 2019`, `2021-01-01 to 2021-12-31` -> `of 2021`; whatever is no date stays."""
    value = re.sub(r"^((?:since )?\d{4})-01-01(?=$| to .*-12-31$)", r"\1", value)
    value = re.sub(r"^((?:until |\d{4} to )\d{4})-12-31$", r"\1", value)
    value = re.sub(r"^(\d{4}) to \1$", r"of \1", value)
    value = f"of {value}" if _DAY.fullmatch(value) else value
    return _DAY.sub(lambda found: day(dt.date.fromisoformat(found[0])), value)


def asked_without(values: str) -> str:
    """Below a question that is asked again with some of what was understood left out."""
    return f"Asked again without: {values}"


def question_too_long(length: int, limit: int) -> str:
    """What a reader is told whose question does not fit."""
    return f"The question has {length:,} characters; at most {limit:,} are possible. Please shorten it."


def documents_held(count: int) -> str:
    """How much was searched, said with every refusal."""
    return f"{count:,} document is held." if count == 1 else f"{count:,} documents are held."


def answered_by(answer: Answer) -> str:
    """How an answer came about: quoted, or written by a model and checked."""
    if answer.mode == "extractive":
        return "Quoted from the texts, no language model."
    written = f"Written by the language model {answer.model}" if answer.model else "Written by a language model"
    return f"{written} from the passages cited."


def unsupported(count: int) -> str:
    """The warning for statements whose citations do not carry them."""
    statements = "1 statement" if count == 1 else f"{count} statements"
    return f"{statements} could not be confirmed by the passages cited (underlined)."


def quoted_passage(label: str, title: str) -> str:
    """What a citation's marker links to, for those who hear it read or rest on it."""
    return f"{label}, “{title}” ({NEW_TAB})"
