"""The frame of the pages that are plain HTML, and the pages that say what went wrong."""

from __future__ import annotations

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.details import NOTHING, banner
from assistant.ui.links import VERIFY_PATH

STYLE_SHEETS = ("/ui/style.css", "/ui/document.css")
_CURRENT = Markup(' aria-current="page"')


def page(
    title: str,
    main: Markup,
    *,
    holds_invented: bool,
    skip_to_text: bool = False,
    head: Markup = NOTHING,
    kind: str = "",
    here: str | None = None,
) -> Markup:
    """A whole page. No script of its own, nothing from elsewhere: it keeps to `default-src 'none'; style-src 'self'`.

    `head` is added to its head, `kind` to the classes of its body; `here` is its own address in the navigation.
    """
    skip = Markup('<a class="skip" href="#text">{}</a>').format(wording.SKIP_TO_TEXT) if skip_to_text else NOTHING
    sheets = NOTHING.join(Markup('<link rel="stylesheet" href="{}">').format(sheet) for sheet in STYLE_SHEETS)
    return Markup(
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">{sheets}{head}<title>{title} – {name}</title></head>'
        '<body class="page {kind}">{skip}{banner}<header class="site"><span class="site-name">{name}</span>'
        "{navigation}</header><main>{main}</main></body></html>\n"
    ).format(
        sheets=sheets,
        title=title,
        name=wording.TITLE,
        skip=skip,
        banner=banner(holds_invented),
        head=head,
        kind=kind,
        navigation=navigation(here),
        main=main,
    )


def navigation(here: str | None = None) -> Markup:
    """Links to the pages one begins at; of the page itself, `here`, it says that it is this one."""
    links = (
        Markup('<a href="{}"{}>{}</a>').format(path, _CURRENT if path == here else NOTHING, name)
        for path, name in (("/", wording.ASK_A_QUESTION), (VERIFY_PATH, wording.CHECK_A_QUOTATION))
    )
    return Markup('<nav class="pages" aria-label="{}">{}</nav>').format(wording.PAGES, NOTHING.join(links))


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
