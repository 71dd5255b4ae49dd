"""The panel beside the conversation: the passages the latest answer stands on, or those nearest to a refusal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from assistant.answers import Answer, Citation
from assistant.extractive import words_of
from assistant.ui import wording
from assistant.ui.details import (
    NOTHING,
    external_link,
    invented_badge,
    official_text_link,
    rapporteur_line,
    role_note,
    time_element,
)
from assistant.ui.links import citation_link, passage_link
from index.hits import Hit


def empty_panel() -> Markup:
    """The panel before a question."""
    return _panel("sources", wording.SOURCES, Markup('<p class="hint">{}</p>').format(wording.NO_SOURCES))


def sources_panel(answer: Answer) -> Markup:
    """Cards for an answer's citations. A refusal has no sources: what is nearest stands under another heading."""
    if answer.answered:
        cards = [_card(group[0].hit, group) for group in _by_passage(answer.citations)]
        return _panel("sources", wording.SOURCES, Markup("<ol>{}</ol>").format(NOTHING.join(cards)))
    if not answer.nearest:
        return NOTHING
    cards = [_card(hit, ()) for hit in answer.nearest]
    note = Markup('<p class="hint">{}</p>').format(wording.NEAREST_NOTE)
    return _panel("nearest", wording.NEAREST, note + Markup("<ul>{}</ul>").format(NOTHING.join(cards)))


def _panel(kind: str, heading: str, content: Markup) -> Markup:
    return Markup(
        '<section class="panel panel-{}" aria-labelledby="panel-title"><h2 id="panel-title">{}</h2>{}</section>'
    ).format(kind, heading, content)


def _by_passage(citations: Iterable[Citation]) -> Iterable[Sequence[Citation]]:
    """The citations that quote the same passage together, in the order of the first of each."""
    groups: dict[tuple[str, int, int], list[Citation]] = {}
    for citation in citations:
        groups.setdefault((citation.hit.about.id, citation.hit.start, citation.hit.end), []).append(citation)
    return groups.values()


def _card(hit: Hit, quoting: Sequence[Citation]) -> Markup:
    """A passage, with the numbers of the citations that quote it."""
    about, passage = hit.about, hit.passage
    number = NOTHING.join(Markup('<span class="number">{}</span> ').format(citation.n) for citation in quoting)
    link = citation_link(quoting[0]) if quoting else passage_link(about.id, passage)
    return Markup(
        '<li class="card"><h3>{number}{title}</h3>{badge}'
        '<p class="facts">{facts}</p><p class="place">{place}</p>{speakers}{role}'
        '<blockquote lang="{language}">{words}</blockquote><p class="links">{links}</p></li>'
    ).format(
        number=number,
        title=about.title,
        badge=invented_badge(about),
        facts=_facts(hit),
        place=_place(hit),
        speakers=_speakers(hit),
        role=role_note(passage.role),
        language=about.language,
        words=_words(hit, quoting),
        links=external_link(link, wording.OPEN_DOCUMENT) + official_text_link(about.url),
    )


def _facts(hit: Hit) -> Markup:
    about = hit.about
    facts = [Markup.escape(wording.KINDS[about.kind])]
    if about.date:
        facts.append(time_element(about.date))
    if about.number:
        facts.append(Markup.escape(about.number))
    return Markup(" · ").join(facts)


def _place(hit: Hit) -> Markup:
    """`point 18`, and the headings it stands under."""
    path = Markup(" › ").join(hit.heading)
    place = Markup('<strong class="label">{}</strong>').format(hit.passage.label)
    if hit.passage.page:
        place += f" ({wording.PAGE} {hit.passage.page})"
    return place + Markup(' <span class="path">{}</span>').format(path) if path else place


def _speakers(hit: Hit) -> Markup:
    """Who said it, where it is a quotation; else who drafted the text."""
    speaker = hit.passage.speaker
    if speaker is not None:
        lines = [Markup("{}: {}").format(wording.SPEAKER, str(speaker))]
    else:
        lines = [rapporteur_line(rapporteur) for rapporteur in hit.about.rapporteurs]
    return Markup('<p class="speaker">{}</p>').format(Markup("<br>").join(lines)) if lines else NOTHING


def _words(hit: Hit, quoting: Sequence[Citation]) -> Markup:
    """The passage, with what the answer quotes from it marked."""
    parts: list[Markup] = []
    position = hit.start
    for start, end in sorted((citation.quote_start, citation.quote_end) for citation in quoting):
        if end > position:
            begun = max(start, position)
            parts.append(Markup.escape(words_of(hit, position, begun)))
            parts.append(Markup("<mark>{}</mark>").format(words_of(hit, begun, end)))
            position = end
    return NOTHING.join(parts) + Markup.escape(words_of(hit, position, hit.end))
