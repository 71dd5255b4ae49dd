"""A quotation and its source side by side, with the words that differ marked.

No mark is told by colour alone: each has a line of its own kind, and its meaning in words for those who hear the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from assistant.quotation.alignment import Op
from assistant.quotation.verdicts import Difference, Match, Verdict
from assistant.ui import wording
from assistant.ui.details import NOTHING

CONTEXT = 280
"""Characters of the passage shown on either side of the words that matter."""
_TOLD = '<span class="unseen">[{}: </span>{}<span class="unseen">]</span>'
_CHANGED = Markup(f'<mark class="changed">{_TOLD}</mark>')
_ADDED = Markup(f'<ins class="added">{_TOLD}</ins>')
_LEFT_OUT = Markup(f'<del class="left-out">{_TOLD}</del>')
_AS_MARKED = Markup(f'<span class="as-marked">{_TOLD}</span>')
_GAP = Markup('<span class="gap"><span class="unseen">[{}]</span></span> ')
"""An empty place in the line: drawn by the style sheet."""
_COMPARED = frozenset({Verdict.VERBATIM, Verdict.ABRIDGED, Verdict.ALTERED, Verdict.MISATTRIBUTED})
"""Verdicts that rest on the words; of the others a comparison of words would only confuse."""


def side_by_side(quotation: str, verdict: Verdict, match: Match) -> Markup:
    """The quotation, the source, and what the marks in them mean."""
    compared = verdict in _COMPARED
    quoted = marked_quotation(quotation, match.differences) if compared else Markup.escape(quotation)
    source = marked_source(match) if compared else passage(match)
    return Markup('<div class="sides">{}{}</div>{}').format(
        _side("quoted", wording.THE_QUOTATION, Markup('<p dir="auto">{}</p>').format(quoted)),
        _side(
            "source", wording.THE_SOURCE, Markup('<p lang="{}" dir="auto">{}</p>').format(match.about.language, source)
        ),
        legend(match.differences) if compared else NOTHING,
    )


def alone(quotation: str) -> Markup:
    """A quotation that no source stands beside."""
    said = _side("quoted", wording.THE_QUOTATION, Markup('<p dir="auto">{}</p>').format(quotation))
    return Markup('<div class="sides single">{}</div>').format(said)


def pieced_together(quotation: str, matches: Sequence[Match], prefix: str) -> Markup:
    """A quotation whose parts stand in different places: each part numbered and linked to its place."""
    parts: list[Markup] = []
    position = 0
    for start, end, number in _pieces(quotation, matches):
        told = Markup('<sup><a href="#{}-place-{}"><span class="unseen">{} </span>{}</a></sup>').format(
            prefix, number, wording.PART, number
        )
        parts += [
            Markup('<span class="around">{}</span>').format(quotation[position:start]),
            Markup('<mark class="piece">{}</mark>{}').format(quotation[start:end], told),
        ]
        position = end
    parts.append(Markup('<span class="around">{}</span>').format(quotation[position:]))
    return _side("quoted", wording.THE_QUOTATION, Markup('<p dir="auto">{}</p>').format(NOTHING.join(parts)))


def marked_quotation(quotation: str, differences: Sequence[Difference]) -> Markup:
    """The quotation with what was changed, added or put in; what stands before and after the words compared is quiet."""
    compared = "".join(each.quote for each in differences)
    at = quotation.find(compared) if compared else -1
    before, after = (quotation[:at], quotation[at + len(compared) :]) if at >= 0 else ("", "")
    return Markup('<span class="around">{}</span>{}<span class="around">{}</span>').format(
        before, NOTHING.join(_in_quotation(each) for each in differences), after
    )


def marked_source(match: Match) -> Markup:
    """The source with what was changed or left out; what surrounds the words compared is quiet."""
    start, end = max(match.said_start - match.start, 0), match.said_end - match.start
    compared = "".join(each.source for each in match.differences)  # with the blank behind it, where words follow
    if match.text.startswith(compared, start):
        end = max(end, start + len(compared))
        told = NOTHING.join(_in_source(each) for each in match.differences) + match.text[start + len(compared) : end]
    else:
        told = Markup.escape(match.text[start:end])
    element = "span" if any(each.op is not Op.EQUAL for each in match.differences) else "mark"
    return Markup('<span class="around">{0}</span><{1} class="said">{2}</{1}><span class="around">{3}</span>').format(
        _end_of(match.text[:start]), Markup(element), told, _beginning_of(match.text[end:])
    )


def legend(differences: Iterable[Difference]) -> Markup:
    """What the marks mean, of those that are used; nothing where none is."""
    used = {_kind(each) for each in differences}
    rows = (
        Markup('<li><span class="{}">{}</span> {}</li>').format(kind, *words)
        for kind, words in wording.LEGENDS.items()
        if kind in used
    )
    items = NOTHING.join(rows)
    return Markup('<ul class="legend" aria-label="{}">{}</ul>').format(wording.LEGEND, items) if items else NOTHING


def _side(kind: str, heading: str, content: Markup) -> Markup:
    return Markup('<div class="side {}"><p class="part-name">{}</p>{}</div>').format(kind, heading, content)


def _kind(difference: Difference) -> str:
    if difference.op is Op.EQUAL:
        return "same"
    if difference.marked:
        return "as-marked"
    return {Op.REPLACE: "changed", Op.INSERT: "added", Op.DELETE: "left-out"}[difference.op]


def _in_quotation(difference: Difference) -> Markup:
    kind = _kind(difference)
    if kind == "left-out":
        return _GAP.format(wording.WORDS_MISSING)
    if kind == "same" or not difference.quote:
        return Markup.escape(difference.quote)
    element, told = {
        "changed": (_CHANGED, wording.CHANGED),
        "added": (_ADDED, wording.ADDED),
        "as-marked": (_AS_MARKED, wording.PUT_IN),
    }[kind]
    return _around_words(element, told, difference.quote)


def _in_source(difference: Difference) -> Markup:
    kind = _kind(difference)
    if kind in ("same", "added") or not difference.source:
        return Markup.escape(difference.source)
    element, told = {
        "changed": (_CHANGED, wording.CHANGED),
        "left-out": (_LEFT_OUT, wording.LEFT_OUT),
        "as-marked": (_AS_MARKED, wording.LEFT_OUT_AS_MARKED),
    }[kind]
    return _around_words(element, told, difference.source)


def _around_words(element: Markup, told: str, text: str) -> Markup:
    """The element around the words alone: the blanks behind them stay outside."""
    words = text.rstrip()
    return element.format(told, words) + Markup.escape(text[len(words) :])


def _pieces(quotation: str, matches: Sequence[Match]) -> list[tuple[int, int, int]]:
    """Where the parts stand in the quotation, in its order, none over another: start, end, number of the place."""
    found: list[tuple[int, int, int]] = []
    position = 0
    for number, match in enumerate(matches, start=1):
        words = "".join(each.quote for each in match.differences)
        at = quotation.find(words, position) if words else -1
        if at >= 0:
            position = at + len(words)
            found.append((at, position, number))
    return found


def passage(match: Match) -> Markup:
    """The beginning of a passage that is compared by its sense."""
    shown = match.text if len(match.text) <= 3 * CONTEXT else _beginning_of(match.text, 3 * CONTEXT)
    return Markup('<span class="said">{}</span>').format(shown)


def _end_of(text: str) -> str:
    if len(text) <= CONTEXT:
        return text
    return "… " + text[-CONTEXT:].partition(" ")[2]


def _beginning_of(text: str, most: int = CONTEXT) -> str:
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] + " …"
