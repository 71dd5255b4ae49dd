"""The frame of the pages that are plain HTML, and the pages that say what went wrong."""

from __future__ import annotations

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.details import NOTHING, banner

STYLE_SHEETS = ("/ui/style.css", "/ui/document.css")


def page(title: str, main: Markup, *, holds_invented: bool, skip_to_text: bool = False) -> Markup:
    """A whole page. No script, nothing from elsewhere: it keeps to `default-src 'none'; style-src 'self'`."""
    skip = Markup('<a class="skip" href="#text">{}</a>').format(wording.SKIP_TO_TEXT) if skip_to_text else NOTHING
    sheets = NOTHING.join(Markup('<link rel="stylesheet" href="{}">').format(sheet) for sheet in STYLE_SHEETS)
    return Markup(
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">{sheets}<title>{title} – {name}</title></head>'
        '<body class="page">{skip}{banner}<header class="site"><span class="site-name">{name}</span>'
        '<a href="/">{ask}</a></header><main>{main}</main></body></html>\n'
    ).format(
        sheets=sheets,
        title=title,
        name=wording.TITLE,
        skip=skip,
        banner=banner(holds_invented),
        ask=wording.ASK_A_QUESTION,
        main=main,
    )


def not_found_page(document_id: str | None, *, holds_invented: bool) -> Markup:
    """For an address that names no document held."""
    named = Markup(" <code>{}</code>").format(document_id) if document_id else NOTHING
    paragraphs = (wording.NOT_FOUND + named, Markup.escape(wording.NOT_FOUND_ADVICE))
    return _message(wording.NOT_FOUND_TITLE, paragraphs, holds_invented=holds_invented)


def failed_page(*, holds_invented: bool) -> Markup:
    """For a document that could not be read."""
    paragraphs = (Markup.escape(wording.DOCUMENT_FAILED),)
    return _message(wording.DOCUMENT_FAILED_TITLE, paragraphs, holds_invented=holds_invented)


def _message(title: str, paragraphs: tuple[Markup, ...], *, holds_invented: bool) -> Markup:
    text = NOTHING.join(Markup("<p>{}</p>").format(paragraph) for paragraph in paragraphs)
    return page(
        title, Markup('<div class="message"><h1>{}</h1>{}</div>').format(title, text), holds_invented=holds_invented
    )
