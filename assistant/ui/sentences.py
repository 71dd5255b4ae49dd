"""The sentences of an answer as HTML: a link for every marker and, of a model's, how each stands to what it cites.

No sign is told by its looks alone: each has words for those who hear the page, and a legend below the answer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from assistant.answers import Answer, Citation, Claim, Mode, Support
from assistant.difference_words import remark
from assistant.ui import wording
from assistant.ui.details import NOTHING
from assistant.ui.icons import support_icon
from assistant.ui.links import citation_link
from assistant.ui.pieces import Piece, pieces

_MARKER = re.compile(r"\[(\d{1,3})\]")


def sentences(answer: Answer) -> Markup:
    """The answer's text. What its passages do not support stands apart, with the reasons."""
    citations = {citation.n: citation for citation in answer.citations}
    parts: list[Markup] = []
    taken = list(pieces(answer))
    for before, piece, after in zip([None, *taken], taken, [*taken[1:], None], strict=False):
        if piece.claim is not None:
            parts.append(_claim(piece, piece.claim, answer.mode, citations))
        else:
            parts.append(_linked(_between(before, piece.text, after), citations))
    return NOTHING.join(parts)


def legend(answer: Answer) -> Markup:
    """What the signs mean, and how many sentences have each; nothing where there are none."""
    counts = Counter(claim.support for claim in answer.claims)
    if answer.mode is not Mode.GENERATED and not counts[Support.UNSUPPORTED]:
        return NOTHING
    items = (
        Markup("<li>{}{}</li>").format(support_icon(support), wording.supported(support, counts[support]))
        for support in Support
        if counts[support]
    )
    return Markup('<ul class="legend" aria-label="{}">{}</ul>').format(wording.SUPPORT, NOTHING.join(items))


def differences(answer: Answer) -> Markup:
    """Which of the citations do not seem to agree: a line for each two, with their links; nothing where none differ."""
    if not answer.differences:
        return NOTHING
    citations = {citation.n: citation for citation in answer.citations}
    lines = (_linked(remark(difference, answer.language), citations) for difference in answer.differences)
    return Markup('<div class="differences" role="note" lang="{}">{}</div>').format(
        answer.language, NOTHING.join(Markup("<p>{}</p>").format(line) for line in lines)
    )


def _between(before: Piece | None, text: str, after: Piece | None) -> str:
    """What stands between two claims, without blanks and empty lines where one of them is set apart anyway."""
    text = text.lstrip() if _is_doubtful(before) else text
    return text.rstrip() if _is_doubtful(after) else text


def _is_doubtful(piece: Piece | None) -> bool:
    return piece is not None and piece.claim is not None and piece.claim.support is Support.UNSUPPORTED


def _claim(piece: Piece, claim: Claim, mode: Mode, citations: dict[int, Citation]) -> Markup:
    markers = _linked(piece.markers, citations)
    grounds = [citations[number] for number in claim.citations if number in citations]
    if claim.support is Support.UNSUPPORTED:
        return _doubtful(claim, markers, grounds if mode is Mode.GENERATED else ())
    if mode is not Mode.GENERATED:
        return Markup.escape(piece.text) + markers
    sign = _sign(claim) if claim.support is Support.VERBATIM else _compared(claim, grounds)
    return Markup('<span class="claim">{}</span><div class="behind">{}{}</div>').format(piece.text, markers, sign)


def _sign(claim: Claim) -> Markup:
    said = wording.SUPPORTS[claim.support]
    return Markup('<span class="support {}" lang="en" title="{}">{}<span class="unseen"> ({}) </span></span>').format(
        claim.support.value, said, support_icon(claim.support), said
    )


def _compared(claim: Claim, grounds: Sequence[Citation]) -> Markup:
    """The sign of a sentence in a model's own words, which opens those of the text; open where there is a reason to compare."""
    said = f"{wording.SUPPORTS[claim.support]}: {wording.SHOW_WORDS}"
    return Markup(
        '<details class="grounds"{}><summary class="support {}" lang="en" title="{}">{}'
        '<span class="unseen"> ({}) </span></summary><div class="held">{}{}</div></details>'
    ).format(
        Markup(" open") if claim.compare else NOTHING,
        claim.support.value,
        said,
        support_icon(claim.support),
        said,
        Markup('<p class="compare" lang="en">{}</p>').format(wording.COMPARE) if claim.compare else NOTHING,
        _words(grounds),
    )


def _words(grounds: Sequence[Citation]) -> Markup:
    """What the texts say themselves, each with its marker."""
    return NOTHING.join(
        Markup('<p class="text-says"><span lang="en">{}</span> <q lang="{}">{}</q> {}</p>').format(
            wording.TEXT_SAYS, citation.hit.about.language, citation.quote, _marker_link(citation)
        )
        for citation in grounds
    )


def _doubtful(claim: Claim, markers: Markup, grounds: Sequence[Citation]) -> Markup:
    """A statement that its passages do not support: said before it, and after it why, and what they say."""
    reasons = [wording.doubt(doubt) for doubt in claim.doubts] or [wording.NOT_CONFIRMED]
    return Markup(
        '<div class="doubtful" role="note"><p class="doubt-name" lang="en">{}{}</p>'
        '<p><span class="unsupported">{}</span>{}</p><ul lang="en">{}</ul>{}</div>'
    ).format(
        support_icon(claim.support),
        wording.SUPPORTS[claim.support],
        claim.text,
        markers,
        NOTHING.join(Markup("<li>{}</li>").format(reason) for reason in dict.fromkeys(reasons)),
        _words(grounds),
    )


def _linked(text: str, citations: dict[int, Citation]) -> Markup:
    """The text with a link for each marker that names a citation."""
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
