"""A document's page: the stored text whole and in order, its passages labelled, the words quoted highlighted.

Plain HTML without a script. Elements of the class `stored` hold the stored text and nothing else does; all the rest
was added to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.details import NOTHING, invented_badge, role_note
from assistant.ui.facts import facts_section, provenance_section
from assistant.ui.links import QUOTE_ANCHOR, anchor
from assistant.ui.page import page
from corpus.model import NO_LINKS, Document, FootnoteCall, Links, Passage, PassageId


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of a document's stored text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the page: a passage with the number printed before it, a heading, or another line."""

    start: int
    end: int
    passage: Passage | None = None
    level: int | None = None
    """Depth of a heading, from 0."""


def document_page(
    document: Document, quote: Span | None = None, *, links: Links = NO_LINKS, holds_invented: bool = False
) -> Markup:
    """The page of one document; `quote` is a range of its text as `quote_span` gives it."""
    about = document.about
    blocks = list(text_blocks(document))
    main = Markup(
        '<article><header class="title"><p class="kind">{kind}{badge}</p><h1>{title}</h1></header>'
        "{facts}{contents}"
        '<section id="text" class="text" aria-labelledby="text-title" lang="{language}">'
        '<h2 id="text-title" class="unseen" lang="en">{text}</h2>{blocks}</section>{provenance}</article>'
    ).format(
        kind=wording.KINDS[about.kind],
        badge=invented_badge(about),
        title=about.title,
        facts=facts_section(about, links),
        contents=_contents(document, blocks),
        language=about.language,
        text=wording.TEXT,
        blocks=Markup("\n").join(_block(document, block, quote) for block in blocks),
        provenance=provenance_section(about),
    )
    return page(about.shown_title, main, holds_invented=holds_invented or about.invented, skip_to_text=True)


def quote_span(text: str, start: str | None, end: str | None) -> Span | None:
    """The range an address asks for, without the blanks at its ends; None where it is no range of the text."""
    try:
        span = Span(int(start or ""), int(end or ""))
    except ValueError:
        return None
    if not 0 <= span.start < span.end <= len(text):
        return None
    words = text[span.start : span.end]
    blank = len(words) - len(words.lstrip())
    return Span(span.start + blank, span.start + len(words.rstrip())) if words.strip() else None


def text_blocks(document: Document) -> Iterator[Block]:
    """The whole text, cut at passages and line ends; only blanks lie between blocks."""
    position = 0
    for passage in document.passages:
        line_start = document.text.rfind("\n", position, passage.start) + 1 or position
        yield from _lines(document.text, position, line_start, passage.heading)
        yield Block(line_start, passage.end, passage)
        position = passage.end
    yield from _lines(document.text, position, len(document.text), ())


def _lines(text: str, start: int, end: int, path: Sequence[str]) -> Iterator[Block]:
    levels = {_folded(heading): level for level, heading in enumerate(path)}
    position = start
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            yield Block(position, position + len(line.rstrip()), level=levels.get(_folded(line)))
        position += len(line)


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()


def _block(document: Document, block: Block, quote: Span | None) -> Markup:
    words = _words(document, Span(block.start, block.end), quote)
    if block.level is not None:
        tag = Markup(f"h{min(3 + block.level, 6)}")
        return Markup('<{} id="{}" class="stored">{}</{}>').format(tag, _heading_anchor(block), words, tag)
    if block.passage is None:
        return Markup('<p class="stored outside">{}</p>').format(words)
    passage = block.passage
    speaker = f" · {wording.SPEAKER}: {passage.speaker}" if passage.speaker else ""
    page = f" · {wording.PAGE} {passage.page}" if passage.page else ""
    return Markup(
        '<section id="{id}" class="passage role-{role}"><p class="label" lang="en"><a href="#{id}">{label}</a>{speaker}'
        '{page}{back}</p>{note}<p class="stored">{words}</p></section>'
    ).format(
        id=anchor(passage),
        role=passage.role.value.replace(" ", "-"),
        label=passage.label,
        speaker=speaker,
        page=page,
        back=_way_back(document, passage),
        note=role_note(passage.role),
        words=words,
    )


def _words(document: Document, span: Span, quote: Span | None) -> Markup:
    """The text of `span`: what `quote` covers of it marked, footnote calls as links. The quotation's start is the target."""
    calls = [call for call in document.calls if span.start <= call.start and call.end <= span.end]
    cuts = {span.start, span.end, *(edge for call in calls for edge in (call.start, call.end))}
    if quote:
        cuts |= {edge for edge in (quote.start, quote.end) if span.start < edge < span.end}
    edges = sorted(cuts)
    parts = []
    for start, end in pairwise(edges):
        call = next((call for call in calls if call.start <= start < call.end), None)
        words = Markup.escape(document.text[start:end])
        if call is not None:
            words = Markup('<a class="call" id="{}" href="#{}">{}</a>').format(
                _call_anchor(call), _note_anchor(call.footnote), words
            )
        if quote and quote.start <= start < quote.end:
            target = Markup(' id="{}"').format(QUOTE_ANCHOR) if start == quote.start else NOTHING
            words = Markup("<mark{}>{}</mark>").format(target, words)
        parts.append(words)
    return NOTHING.join(parts)


def _way_back(document: Document, passage: Passage) -> Markup:
    """From a footnote to its call."""
    call = next((call for call in document.calls if call.footnote == passage.id), None)
    if call is None:
        return NOTHING
    return Markup(' <a class="back" href="#{}" aria-label="{}">↑</a>').format(_call_anchor(call), wording.FOOTNOTE_CALL)


def _call_anchor(call: FootnoteCall) -> str:
    return f"call-at-{call.start}"


def _note_anchor(footnote: PassageId) -> str:
    return footnote.rpartition("#")[2]


def _contents(document: Document, blocks: Sequence[Block]) -> Markup:
    """Links to the headings, where there are enough to lose one's way."""
    headings = [block for block in blocks if block.level is not None]
    if len(headings) < 3:
        return NOTHING
    items = (
        Markup('<li class="level-{}"><a href="#{}">{}</a></li>').format(
            block.level, _heading_anchor(block), document.text[block.start : block.end]
        )
        for block in headings
    )
    return Markup(
        '<nav class="contents" aria-label="{0}"><details><summary>{0}</summary><ol>{1}</ol></details></nav>'
    ).format(wording.CONTENTS, NOTHING.join(items))


def _heading_anchor(block: Block) -> str:
    return f"heading-at-{block.start}"
