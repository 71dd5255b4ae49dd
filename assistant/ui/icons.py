"""Signs of the findings, and of how a sentence stands to its sources, drawn in lines on a field of 24 by 24.

They take the colour of the words around them.
"""

from __future__ import annotations

from markupsafe import Markup

from assistant.answers import Support
from assistant.ui.finding import Finding

_CHECK = '<path d="M5 12.5l4.5 4.5L19 7.5"/>'
_CAUTION = '<path d="M12 5v9M12 18.9v.1"/>'
_DRAWN = {
    Finding.VERBATIM: _CHECK,
    Finding.ABRIDGED: '<path d="M6 9.5l4 4 8-8.5M6 19v.1M12 19v.1M18 19v.1"/>',
    Finding.NOT_ITS_OWN: _CAUTION,
    Finding.UNCONFIRMED: _CAUTION,
    Finding.ALTERED: '<path d="M5.5 9.5h13M5.5 14.5h13M15.5 5.5l-7 13"/>',
    Finding.STITCHED: '<path d="M5 5h8v4M5 5v8h4M19 19h-8v-8h8z"/>',
    Finding.MISATTRIBUTED: '<circle cx="12" cy="8.5" r="3.5"/><path d="M5 19c1-4 3.5-5.5 7-5.5s6 1.5 7 5.5"/>',
    Finding.PARAPHRASE: '<path d="M5 10c2.3-3 4.7-3 7 0s4.7 3 7 0M5 15.5c2.3-3 4.7-3 7 0s4.7 3 7 0"/>',
    Finding.TRANSLATION: '<path d="M5 9h13l-3.5-3.5M19 15H6l3.5 3.5"/>',
    Finding.NOT_FOUND: '<circle cx="10.5" cy="10.5" r="5"/><path d="M14.5 14.5l4.5 4.5"/>',
    Finding.UNCHECKED: '<path d="M6 12h12"/>',
}


_SUPPORT = {
    Support.VERBATIM: '<path d="M10 7c-3 1-4.5 3-4.5 6.5v2.5h4v-4h-4M19 7c-3 1-4.5 3-4.5 6.5v2.5h4v-4h-4"/>',
    Support.SUPPORTED: _CHECK,
    Support.UNSUPPORTED: _CAUTION,
}


def icon(finding: Finding) -> Markup:
    """The sign of a finding. Readers who do not see it have the words beside it."""
    return _sign(_DRAWN[finding])


def support_icon(support: Support) -> Markup:
    """The sign of a sentence that rests on its sources, or does not. It never stands without its words."""
    return _sign(_SUPPORT[support])


def _sign(drawn: str) -> Markup:
    return Markup(
        '<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"'
        ' stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
        f"{drawn}</svg>"
    )
