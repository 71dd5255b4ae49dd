"""What is known of a document besides its text, as the lists on its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from markupsafe import Markup

from assistant.ui import wording
from assistant.ui.details import NOTHING, official_text_link, time_element
from assistant.ui.links import document_link
from corpus.language import LANGUAGE_NAMES
from corpus.model import Description, Links, Reference

Fact = tuple[str, Markup]


def facts_section(about: Description, links: Links) -> Markup:
    """Who, when and under which numbers; warnings where the text is invented or cut short."""
    warnings = [
        note
        for holds, note in ((about.invented, wording.INVENTED_NOTE), (about.truncated, wording.TRUNCATED_NOTE))
        if holds
    ]
    return Markup('<section class="facts" aria-label="{}">{}{}</section>').format(
        wording.ABOUT_THIS_TEXT,
        NOTHING.join(Markup('<p class="warning">{}</p>').format(warning) for warning in warnings),
        _list(chain(_facts(about), _linked(links))),
    )


def provenance_section(about: Description) -> Markup:
    """Where the original came from and what read it."""
    return Markup(
        '<section class="provenance" aria-labelledby="provenance"><h2 id="provenance">{}</h2>{}</section>'
    ).format(wording.PROVENANCE, _list(_origin(about)))


def _facts(about: Description) -> Iterator[Fact]:
    if about.date:
        yield wording.DATE, time_element(about.date)
    if about.published:
        yield wording.PUBLISHED, time_element(about.published)
    for name, value in (
        (wording.NUMBER, about.number),
        (wording.CELEX, about.celex),
        (wording.OJ_NUMBER, about.oj_number),
        (wording.ELI, about.eli),
        (wording.PLENARY, str(about.plenary) if about.plenary else None),
        (wording.LANGUAGE, LANGUAGE_NAMES.get(about.language, about.language)),
    ):
        if value:
            yield name, Markup.escape(value)
    for rapporteur in about.rapporteurs:
        yield wording.RAPPORTEURS[rapporteur.role], Markup.escape(str(rapporteur.person))
    if about.groups:
        yield wording.GROUPS, Markup.escape(", ".join(about.groups))
    if about.commission:
        yield wording.COMMISSION, Markup.escape(about.commission)
    if about.president:
        yield wording.PRESIDENT, Markup.escape(about.president)
    for reference in about.references:
        yield wording.REFERENCE, Markup.escape(_reference(reference))
    if link := official_text_link(about.url):
        yield wording.OFFICIAL_TEXT, link


def _linked(links: Links) -> Iterator[Fact]:
    if links.versions:
        named = (
            Markup('<a href="{}" hreflang="{}">{}</a>').format(
                document_link(linked.id), linked.language, LANGUAGE_NAMES.get(linked.language, linked.language)
            )
            for linked in links.versions
        )
        yield wording.VERSIONS, Markup(", ").join(named)
    for linked in links.related:
        words = Markup('<a href="{}">{}</a>').format(document_link(linked.id), linked.title)
        yield wording.RELATED[linked.kind], words


def _reference(reference: Reference) -> str:
    if reference.number is None or reference.number in reference.title:
        return reference.title
    return f"{reference.title} – {reference.number}"


def _origin(about: Description) -> Iterator[Fact]:
    origin = about.provenance
    yield wording.ORIGIN, Markup.escape(origin.origin)
    yield wording.MEDIA_TYPE, Markup.escape(origin.media_type)
    yield wording.PARSER, Markup.escape(origin.parser)
    if origin.retrieved:
        yield wording.RETRIEVED, time_element(origin.retrieved)
    yield wording.CHECKSUM, Markup.escape(origin.sha256)
    yield wording.DOCUMENT_ID, Markup.escape(about.id)


def _list(facts: Iterable[Fact]) -> Markup:
    rows = (Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(name, value) for name, value in facts)
    return Markup("<dl>{}</dl>").format(NOTHING.join(rows))
