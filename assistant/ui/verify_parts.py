"""The pieces of a check's page: the verdict, the places it rests on, citation, share link, what was searched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from markupsafe import Markup

from assistant.citing import bibtex, markdown, plain
from assistant.quotation.speakers import Attribution, Voice
from assistant.quotation.verdicts import Match, Verdict, Verification
from assistant.ui import wording
from assistant.ui.comparison import alone, marked_source, passage, pieced_together, side_by_side
from assistant.ui.details import NOTHING, external_link, invented_badge, official_text_link, time_element
from assistant.ui.finding import TONES, Finding, finding
from assistant.ui.icons import icon
from assistant.ui.links import passage_link, words_link
from assistant.ui.protocol import AssistantLike
from corpus.language import LANGUAGE_NAMES
from corpus.model import Kind

_BY_WORDS = frozenset({Verdict.VERBATIM, Verdict.ABRIDGED, Verdict.ALTERED, Verdict.STITCHED, Verdict.MISATTRIBUTED})
_KINDS = {
    Kind.OPINION: ("opinion", "opinions"),
    Kind.RESOLUTION: ("resolution", "resolutions"),
    Kind.RELEASE: ("press release", "press releases"),
}


def verdict_banner(found: Finding, headline: str, explanation: str, level: int = 2) -> Markup:
    """The answer in one glance: sign, sentence, explanation."""
    tag = Markup(f"h{level}")
    return Markup(
        '<div class="verdict tone-{}">{}<div><{} class="headline">{}</{}><p class="explanation">{}</p></div></div>'
    ).format(TONES[found], icon(found), tag, headline, tag, explanation)


def checked_part(quotation: str, speaker: str | None, verification: Verification, prefix: str) -> Markup:
    """All that is told of one quotation below its verdict. `prefix` begins the ids in it."""
    matches, verdict = verification.matches, verification.verdict
    if verdict is Verdict.NOT_FOUND or not matches:
        return alone(quotation) + _given(speaker) + _nearest(verification.nearest)
    if verdict is Verdict.STITCHED:
        return _given(speaker) + _stitched(quotation, matches, prefix)
    return NOTHING.join(
        (
            side_by_side(quotation, verdict, matches[0]),
            facts(verdict, matches[0], speaker),
            citation_part(verdict, matches[0], prefix),
            _further(matches[1:]),
        )
    )


def facts(verdict: Verdict, match: Match, speaker: str | None = None) -> Markup:
    """Who said it, when and where, and the ways to read on; `speaker` is who is said to have said it."""
    given = [(wording.GIVEN_TO, Markup.escape(speaker))] if speaker else []
    rows = (
        Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(name, value) for name, value in chain(given, _facts(match))
    )
    kind = "facts two-names" if verdict is Verdict.MISATTRIBUTED else "facts"
    return Markup('<dl class="{}">{}</dl>{}').format(kind, NOTHING.join(rows), _links(verdict, match))


def citation_part(verdict: Verdict, match: Match, prefix: str) -> Markup:
    """The source's words to be copied with their place, in three forms."""
    forms = (("plain", plain(match)), ("markdown", markdown(match)), ("bibtex", bibtex(match)))
    parts = (
        Markup(
            '<div class="form"><div class="form-head"><p class="part-name" id="{0}-{1}-name">{2}</p>{4}</div>'
            '<pre id="{0}-{1}" tabindex="0" role="group" aria-labelledby="{0}-{1}-name">{3}</pre></div>'
        ).format(prefix, form, wording.CITATION_FORMS[form], text, _copy_button(f"{prefix}-{form}"))
        for form, text in forms
    )
    name = wording.CITE_NEAR if verdict is Verdict.ALTERED else wording.CITE
    return Markup('<details class="cite"><summary>{}</summary>{}</details>').format(name, NOTHING.join(parts))


def share_part(link: str | None) -> Markup:
    """A link that repeats the check, where the text is short enough."""
    if link is None:
        return Markup('<p class="share quiet">{}</p>').format(wording.TOO_LONG_TO_SHARE)
    return Markup(
        '<p class="share"><a id="share-link" rel="nofollow" href="{}">{}</a> {} <span class="quiet">{}</span></p>'
    ).format(link, wording.SHARE, _copy_button("share-link", wording.COPY_LINK), wording.SHARE_NOTE)


def searched_part(assistant: AssistantLike) -> Markup:
    """What a verdict covers, and what it cannot."""
    counts, period = assistant.counts(), assistant.period()
    kinds = [wording.counted(counts[kind], *names) for kind, names in _KINDS.items() if counts.get(kind)]
    by_size = sorted(
        ((count, name.removeprefix("language:")) for name, count in counts.items() if name.startswith("language:")),
        reverse=True,
    )
    languages = [f"{LANGUAGE_NAMES.get(language, language)} ({count:,})" for count, language in by_size]
    return Markup(
        '<section class="searched" aria-labelledby="searched"><h2 id="searched">{}</h2><p>{}</p><p>{}</p></section>'
    ).format(
        wording.SEARCHED,
        wording.searched(counts["documents"], wording.listed(kinds), wording.listed(languages), period),
        wording.NOT_HELD,
    )


def said_by(who: Attribution) -> Markup:
    """Whose words they are, and in what role."""
    named = str(who.person) if who.voice is Voice.PERSON and who.person else wording.VOICES[who.voice]
    drafters = f", {wording.DRAFTED_BY} {wording.listed([str(person) for person in who.drafters])}"
    own = who.voice is Voice.COMMITTEE and who.drafters
    kind = Markup(' class="not-the-committee"') if who.voice in (Voice.COMMISSION, Voice.MIXED) else NOTHING
    return Markup("<span{}>{}{}</span>").format(kind, named, drafters if own else "")


def _facts(match: Match) -> Iterator[tuple[str, Markup]]:
    about, place = match.about, match.passage
    yield wording.SAID_BY, said_by(match.attribution)
    if about.date:
        yield wording.WHEN, time_element(about.date)
    label = f"{place.label} ({wording.PAGE} {place.page})" if place.page else place.label
    role = wording.ROLE_NOTES.get(place.role, "") if match.attribution.voice is Voice.COMMITTEE else ""
    yield wording.WHERE, Markup("{}").format(" · ".join(filter(None, (label, *reversed(place.heading), role))))
    numbers = ", ".join(filter(None, (wording.KINDS[about.kind], about.number, about.oj_number, about.celex)))
    yield (
        wording.DOCUMENT,
        Markup('{} {}<br><span class="quiet">{}</span>').format(about.title, invented_badge(about), numbers),
    )


def _links(verdict: Verdict, match: Match) -> Markup:
    by_words = verdict in _BY_WORDS
    link = (
        words_link(match.about.id, match.said_start, match.said_end)
        if by_words
        else passage_link(match.about.id, match.passage)
    )
    return Markup('<p class="links">{}{}</p>').format(
        external_link(link, wording.OPEN_DOCUMENT), official_text_link(match.about.url)
    )


def _given(speaker: str | None) -> Markup:
    return (
        Markup('<p class="given">{}: <strong>{}</strong></p>').format(wording.GIVEN_TO, speaker) if speaker else NOTHING
    )


def _nearest(best: Match | None) -> Markup:
    """What comes nearest to a quotation that was not found, set apart so that it is not taken for its source."""
    if best is None:
        return NOTHING
    return Markup(
        '<div class="nearest"><p class="part-name">{}</p><p class="words" lang="{}" dir="auto">{}</p>{}</div>'
    ).format(wording.NEAREST_TEXT, best.about.language, passage(best), facts(Verdict.NOT_FOUND, best))


def _stitched(quotation: str, matches: Sequence[Match], prefix: str) -> Markup:
    places = (
        Markup('<li id="{}-place-{}" class="place"><p class="side source" lang="{}" dir="auto">{}</p>{}</li>').format(
            prefix, number, match.about.language, marked_source(match), facts(Verdict.STITCHED, match)
        )
        for number, match in enumerate(matches, start=1)
    )
    return Markup('<div class="sides single">{}</div><p class="part-name">{}</p><ol class="places">{}</ol>').format(
        pieced_together(quotation, matches, prefix), wording.PARTS_FROM, NOTHING.join(places)
    )


def _further(matches: Sequence[Match]) -> Markup:
    """Other places that hold the same words, without them."""
    if not matches:
        return NOTHING
    items = (Markup("<li>{}</li>").format(facts(Verdict.VERBATIM, match)) for match in matches)
    return Markup('<details class="further"><summary>{} ({})</summary><ul>{}</ul></details>').format(
        wording.FURTHER_PLACES, len(matches), NOTHING.join(items)
    )


def _copy_button(source: str, words: str = wording.COPY) -> Markup:
    """Hidden until the script that makes it work has come; what it copies is its element's text, or a link's address."""
    return Markup(
        '<button type="button" class="copy" data-copies="{}" data-done="{}" data-failed="{}" hidden>{}</button>'
    ).format(source, wording.COPIED, wording.COPY_FAILED, words)


def banner_of(verification: Verification, speaker: str | None, level: int = 2) -> Markup:
    """The verdict on a quotation that is given to `speaker`."""
    found = finding(verification, speaker)
    return verdict_banner(found, wording.HEADLINES[found], verification.explanation, level)
