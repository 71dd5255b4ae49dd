"""Small pieces of HTML that describe a text, the same beside a citation and on the document's page."""

from __future__ import annotations

import datetime as dt

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.links import official_link
from corpus.model import Description, Rapporteur, Role

NOTHING = Markup("")
_NOT_THE_COMMITTEE = frozenset({Role.PROPOSAL, Role.COMPARISON})


def banner(holds_invented: bool) -> Markup:
    """What stands on top of every page while demonstration texts are loaded."""
    if not holds_invented:
        return NOTHING
    return Markup('<p class="invented-banner" role="note">{} <code>{}</code></p>').format(
        wording.INVENTED_BANNER, wording.REAL_TEXTS_COMMAND
    )


def invented_badge(about: Description) -> Markup:
    """Says of one text that it is no real one."""
    return Markup('<span class="badge">{}</span>').format(wording.INVENTED_BADGE) if about.invented else NOTHING


def role_note(role: Role) -> Markup:
    """Who speaks, where it is not plainly the Committee; a warning where it is the Commission."""
    note = wording.ROLE_NOTES.get(role)
    if note is None:
        return NOTHING
    kind = "role-note not-the-committee" if role in _NOT_THE_COMMITTEE else "role-note"
    return Markup('<p class="{}">{}</p>').format(kind, note)


def time_element(date: dt.date) -> Markup:
    """A date for readers and machines."""
    return Markup('<time datetime="{}">{}</time>').format(date.isoformat(), wording.day(date))


def rapporteur_line(rapporteur: Rapporteur) -> Markup:
    """`Rapporteur: Ana Abc (EL/PES), Mayor of X`."""
    return Markup("{}: {}").format(wording.RAPPORTEURS[rapporteur.role], str(rapporteur.person))


def official_text_link(url: str | None) -> Markup:
    """A link to the publisher's copy, where its address is a website's."""
    address = official_link(url)
    if address is None:
        return NOTHING
    return external_link(address, wording.OFFICIAL_TEXT)


def external_link(address: str, words: str) -> Markup:
    """A link that opens in a new tab and tells the other side nothing."""
    return Markup(
        '<a href="{}" target="_blank" rel="noopener noreferrer">{}<span class="unseen"> ({})</span></a>'
    ).format(address, words, wording.NEW_TAB)
