"""Every word of the interface, in one place, so that it can be translated.

Nothing here is HTML: whoever shows a text escapes it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from assistant.answers import Answer, Doubt, Fault, Mode, Support
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.quotation.speakers import Voice
from assistant.ui.finding import Finding
from corpus.model import Kind, RapporteurRole, Role

TITLE = "CoR Assistant"
SUBTITLE = "Ask what the European Committee of the Regions has said. Every answer cites its texts word for word."

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
SAVE_MARKDOWN = "Save as Markdown"
SAVE_JSON = "Save as JSON"
SAVED_TEXT = "Text to save"
DELETE = "Delete conversation"
DELETED = "Deleted. For a few seconds it can be had back."
UNDO = "Undo"
GONE = "The conversation is gone: once deleted, it is kept for a few seconds only."
SEARCHING = "Searching the texts …"
BUSY = "An answer is being written: wait for it, or press Stop."
STOPPED = "Stopped before the answer was complete."
FAILED = "Something went wrong while answering. Please try again; the server's log says what happened."
FAILED_HERE = "There was no answer: something went wrong."
EMPTY_QUESTION = "Please type a question first."

UNDERSTOOD = "How this was understood"
READ_AS = "Read as"
GO_ON = "Go on with"
ASK_AGAIN = "Ask again"
ASK_WITHOUT = "ask again without this"
WISH = "What was chosen in the conversation"

SUPPORT = "How its sentences stand to the passages they cite"
SUPPORTS = {
    Support.VERBATIM: "word for word",
    Support.SUPPORTED: "in other words, in line with the passages cited",
    Support.UNSUPPORTED: "Not supported by the passages cited",
}
SHOW_WORDS = "show the text’s own"
TEXT_SAYS = "The text says:"
COMPARE = "One of the two denies something, or says the opposite. Please compare:"
COMPARE_BELOW = "one of this and the text’s own words denies something, or says the opposite: please compare"
NOT_CONFIRMED = "The passages cited do not confirm it."
DOUBTS = {
    Fault.UNCITED: ("It cites no passage.", "“{}” stands without a passage that says it."),
    Fault.NO_SUCH_CITATION: ("It cites a passage that was not found.", "It cites {}, and there is no such passage."),
    Fault.FIGURE: ("A figure in it is not in the passages cited.", "“{}” is not in the passages cited."),
    Fault.BELONGING: (
        "A figure in it tells something else in the passages cited.",
        "“{}”: in the passages cited this figure tells something else.",
    ),
    Fault.DATE: ("A date in it is not in the passages cited.", "The date “{}” is not in the passages cited."),
    Fault.NAME: ("A name in it is not in the passages cited.", "The name “{}” is not in the passages cited."),
    Fault.NEGATION: (
        "It denies what the passages cited do not deny, or leaves out that they deny it.",
        "“{}”: the passages cited do not agree on what is denied.",
    ),
    Fault.QUOTATION: (
        "What it puts between quotation marks does not stand in the passages cited.",
        "“{}” does not stand in the passages cited word for word.",
    ),
    Fault.SENSE: ("The passages cited do not say this.", "The passages cited do not say “{}”."),
}
"""Why a sentence is not supported: where the fault lies in all of it, and where in certain words."""

SOURCES = "Sources"
NO_SOURCES = "The passages an answer rests on appear here."
NEAREST = "Nearest passages"
NEAREST_NOTE = "They may not answer the question."
OPEN_DOCUMENT = "Open in the document"
OFFICIAL_TEXT = "Official text"
NEW_TAB = "opens in a new tab"
SPEAKER = "Speaker"

PAGES = "Pages"
ASK_A_QUESTION = "Ask a question"
CHECK_A_QUOTATION = "Check a quotation"
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

VERIFY_TITLE = "Was it really said?"
VERIFY_INTRODUCTION = (
    "Paste a quotation, or a whole article: each quotation in it is held against the texts of the European Committee of"
    " the Regions, word for word."
)
VERIFY_TEXT_LABEL = "Quotation or article"
VERIFY_SPEAKER_LABEL = "Who is said to have said it?"
OPTIONAL = "optional"
CHECK = "Check"
CHECKING = "Checking …"
CHECK_ANOTHER = "Check another text"
CHECK_AS_ONE = "Check the whole text as one quotation"
VERDICTS_EXPLAINED = "What the answer can be"
EMPTY_CHECK = "Paste a quotation or an article first."
TOO_LONG_FOR_ONE = "Too long for one quotation. In a longer text, what was quoted must stand between quotation marks."
CHECK_FAILED = "Something went wrong while checking. Please try again; the server’s log says what happened."
TOO_MUCH_SENT = "That is more than can be checked at once. Go back, your text is still there, and send less of it."

HEADLINES = {
    Finding.VERBATIM: "Yes, word for word",
    Finding.ABRIDGED: "Yes, with words left out",
    Finding.NOT_ITS_OWN: "Word for word, but not the Committee’s own words",
    Finding.UNCONFIRMED: "Word for word, but the speaker is not confirmed",
    Finding.ALTERED: "No: words were changed",
    Finding.STITCHED: "No: put together from different places",
    Finding.MISATTRIBUTED: "No: said by someone else",
    Finding.PARAPHRASE: "Similar in meaning, not in words",
    Finding.TRANSLATION: "A translation",
    Finding.NOT_FOUND: "Not found in this collection",
    Finding.UNCHECKED: "Not checked",
}
COUNTED = {
    Finding.VERBATIM: "word for word",
    Finding.ABRIDGED: "with words left out",
    Finding.NOT_ITS_OWN: "word for word, but not the Committee’s own words",
    Finding.UNCONFIRMED: "word for word, speaker not confirmed",
    Finding.ALTERED: "with changed words",
    Finding.STITCHED: "put together",
    Finding.MISATTRIBUTED: "said by someone else",
    Finding.PARAPHRASE: "similar in meaning",
    Finding.TRANSLATION: "translated",
    Finding.NOT_FOUND: "not found",
    Finding.UNCHECKED: "not checked",
}
"""Behind a number, in the summary of an article."""
MEANINGS = {
    Finding.VERBATIM: "The words stand in a text as they are quoted.",
    Finding.ABRIDGED: "As quoted, with words left out where the quotation says so: […].",
    Finding.NOT_ITS_OWN: "The words stand there, but as the European Commission’s, or somebody’s the text quotes.",
    Finding.ALTERED: "A text says nearly this. What differs is shown word by word.",
    Finding.STITCHED: "Each part was said, but not together.",
    Finding.MISATTRIBUTED: "The words were said, but not by the person named.",
    Finding.PARAPHRASE: "A text seems to say this in other words.",
    Finding.TRANSLATION: "A text says this in another language.",
    Finding.NOT_FOUND: "No text held here says this. It may stand in one that is not.",
}

THE_QUOTATION = "The quotation"
THE_SOURCE = "The source"
NEAREST_TEXT = "The nearest text – it does not say this"
SHOW_SOURCE = "Show the source"
SHOW_CHECK = "See the check"
GIVEN_TO = "Given to"
ADDED = "added"
CHANGED = "changed"
LEFT_OUT = "left out"
LEFT_OUT_AS_MARKED = "left out, as the quotation says"
PUT_IN = "put in, as the quotation says"
WORDS_MISSING = "words left out here"
LEGEND = "What the marks mean"
LEGENDS = {
    "changed": ("changed", "other words in the quotation than in the source"),
    "added": ("added", "stands in the quotation only"),
    "left-out": ("left out", "stands in the source only"),
    "as-marked": ("marked", "left out or put in as the quotation itself says: no error"),
}
PART = "part"
SAID_BY = "Said by"
WHEN = "When"
WHERE = "Where"
DOCUMENT = "Document"
DRAFTED_BY = "drafted by"
VOICES = {
    Voice.COMMITTEE: "The Committee",
    Voice.COMMISSION: "The European Commission: wording that the Committee proposes to change, not the Committee’s position",
    Voice.PERSON: "A person the text names",
    Voice.QUOTED: "Somebody the text quotes without its being known who",
    Voice.RELEASE: "The press release itself: nobody’s speech",
    Voice.MIXED: "The European Commission or the Committee: this copy of the text does not tell their wordings apart",
}
FURTHER_PLACES = "It also stands here"
PARTS_FROM = "Where its parts stand"
CITE = "Cite this passage"
CITE_NEAR = "Cite the true wording"
CITATION_FORMS = {"plain": "Plain text", "markdown": "Markdown", "bibtex": "BibTeX"}
COPY = "Copy"
COPIED = "Copied"
COPY_FAILED = "Marked: press Ctrl+C"
SHARE = "Link to this check"
COPY_LINK = "Copy link"
SHARE_NOTE = "The link holds the text itself."
TOO_LONG_TO_SHARE = "The text is too long for a link to this check."
SEARCHED = "What is searched"
NOT_HELD = "A text that is not held here cannot be found: “not found” does not mean “never said”."
SUMMARY = "Summary"
THE_ARTICLE = "The text, with its quotations"
EACH_QUOTATION = "Each quotation"
REPORTED = (
    "Reported without quotation marks: the text says that this is the Committee’s view, not that these are its words."
)
SPEAKER_UNUSED = "In a text with several quotations the speakers are those it names itself; the one above was not used."

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


def values(keys: Iterable[str]) -> str:
    """What constraints are about, by their keys: `date:since 2019-01-01` -> `since 2019-01-01`."""
    return ", ".join(key.partition(":")[2] for key in keys)


def asked_without(values: str) -> str:
    """Below a question that is asked again with some of what was understood left out."""
    return f"Asked again without: {values}"


def question_too_long(length: int, limit: int) -> str:
    """What a reader is told whose question does not fit."""
    return f"The question has {length:,} characters; at most {limit:,} are possible. Please shorten it."


def documents_held(count: int) -> str:
    """How much was searched, said with every refusal."""
    return f"{count:,} document is held." if count == 1 else f"{count:,} documents are held."


def writing(answer: Answer) -> str:
    """While a model reads the passages and writes."""
    return f"Found passages; {answer.model or 'the language model'} is reading them and writing …"


def answered_by(answer: Answer) -> str:
    """How an answer came about: quoted, or written by a model and checked."""
    if answer.mode is Mode.EXTRACTIVE:
        return "Answered in the texts’ own words; no language model was used."
    return f"Written by {answer.model or 'a language model'}; each sentence was held against the passages it cites."


def withheld(count: int) -> str:
    """Said where sentences of a model are not shown."""
    left_out = (
        "1 sentence was left out because the texts do"
        if count == 1
        else f"{count:,} sentences were left out because the texts do"
    )
    return f"{left_out} not support {'it' if count == 1 else 'them'}."


def supported(support: Support, count: int) -> str:
    """Behind a sign: how many sentences of an answer have it."""
    return f"{counted(count, 'sentence', 'sentences')} {SUPPORTS[support][:1].lower()}{SUPPORTS[support][1:]}"


def doubt(found: Doubt) -> str:
    """Why a sentence is not supported, with the words it is about."""
    about_all, about_words = DOUBTS[found.fault]
    return about_words.format(found.words) if found.words else about_all


def saved_on(date: dt.date) -> str:
    """Above a saved conversation."""
    return f"Saved on {day(date)}."


def saved(name: str) -> str:
    """Said when the browser was handed a file."""
    return f"Saved as {name}."


def question_quotes(words: str) -> str:
    """What a question quotes, in front of what its check came to."""
    return f"“{words}”"


def quoted_passage(label: str, title: str) -> str:
    """What a citation's marker links to, for those who hear it read or rest on it."""
    return f"{label}, “{title}” ({NEW_TAB})"


def too_long(length: int, limit: int) -> str:
    """What a reader is told whose text or name does not fit."""
    return f"That has {length:,} characters; at most {limit:,} can be checked at once. Please shorten it."


def sentence(text: str) -> str:
    """A message of the program as a sentence: `the quotation has …` -> `The quotation has ….`"""
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")


def quotations_checked(count: int, standing: int) -> str:
    """The headline of an article: how many of its quotations stand in the texts."""
    if count == 1:
        return (
            "The one quotation stands word for word" if standing else "The one quotation does not stand word for word"
        )
    if standing in (0, count):
        return (
            f"{'All' if standing else 'None of'} {count:,} quotations {'stand' if standing else 'stands'} word for word"
        )
    return f"{standing:,} of {count:,} quotations {'stands' if standing == 1 else 'stand'} word for word"


def only_first(checked: int, found: int) -> str:
    """Said where an article holds more quotations than are checked."""
    return f"The text holds {found:,} quotations; the first {checked:,} were checked."


def counted(count: int, one: str, many: str) -> str:
    """`1 opinion`, `11 opinions`."""
    return f"{count:,} {one if count == 1 else many}"


def searched(documents: int, kinds: str, languages: str, period: tuple[dt.date, dt.date] | None) -> str:
    """What a verdict covers: number, kinds, languages and dates of the texts held."""
    parts = [counted(documents, "document", "documents") + (f": {kinds}" if kinds else "")]
    parts += [f"in {languages}"] if languages else []
    parts += [f"from {day(period[0])} to {day(period[1])}"] if period else []
    return "; ".join(parts) + "."


def listed(parts: list[str]) -> str:
    """`a, b and c`."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
