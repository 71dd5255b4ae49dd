"""The page that checks quotations: the form, and below a verdict first what it rests on. Plain HTML; a script only copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from assistant.quotation.verdicts import Checked, Verification
from assistant.ui import wording
from assistant.ui.details import NOTHING
from assistant.ui.finding import TONES, Finding, Tone, finding
from assistant.ui.icons import icon
from assistant.ui.links import AS_ONE, VERIFY_PATH, check_link
from assistant.ui.page import page
from assistant.ui.verify_parts import banner_of, checked_part, share_part, verdict_banner
from assistant.ui.verify_reading import LONGEST_SPEAKER, Article, OneQuotation, Sent

_HEAD = Markup(
    '<meta name="robots" content="noindex"><link rel="stylesheet" href="/ui/verify.css">'
    '<script src="/ui/verify.js" defer></script>'
)
_STANDING = frozenset({Finding.VERBATIM, Finding.ABRIDGED, Finding.NOT_ITS_OWN, Finding.UNCONFIRMED})


def form_page(sent: Sent, searched: Markup, *, problem: str | None = None, holds_invented: bool) -> Markup:
    """The page to begin with; with a `problem` the form says what is wrong and keeps what was sent."""
    introduction = Markup('<h1>{}</h1><p class="introduction">{}</p>').format(
        wording.VERIFY_TITLE, wording.VERIFY_INTRODUCTION
    )
    main = introduction + form(sent, problem=problem) + meanings() + searched
    return _page(wording.VERIFY_TITLE, main, holds_invented)


def quotation_page(
    sent: Sent, asked: OneQuotation, verification: Verification, searched: Markup, *, holds_invented: bool
) -> Markup:
    """The check of one quotation."""
    headline = wording.HEADLINES[finding(verification, asked.speaker)]
    main = Markup('<p class="kicker">{}</p><section class="result" aria-label="{}">{}{}{}</section>{}{}').format(
        _again_link(),
        headline,
        banner_of(verification, asked.speaker, level=1),
        checked_part(asked.text, asked.speaker, verification, "quotation"),
        share_part(check_link(sent.text, sent.speaker, whole=sent.whole)),
        searched,
        _again(sent),
    )
    return _page(headline, main, holds_invented)


def article_page(
    sent: Sent, article: Article, checked: Sequence[Checked], searched: Markup, *, holds_invented: bool
) -> Markup:
    """The check of an article: the count first, the text with its quotations marked, each one with its verdict."""
    findings = [finding(each.verification, each.quoted.speaker) for each in checked]
    quoted = [found for each, found in zip(checked, findings, strict=True) if not each.quoted.reported]
    headline = wording.quotations_checked(len(quoted), sum(found in _STANDING for found in quoted))
    main = Markup(
        '<p class="kicker">{}</p><section class="result" aria-label="{}">{}{}{}'
        '<section aria-labelledby="article"><h2 id="article">{}</h2>{}</section>'
        '<section aria-labelledby="each"><h2 id="each">{}</h2>{}</section>{}</section>{}{}'
    ).format(
        _again_link(),
        wording.SUMMARY,
        Markup('<h1 class="summary-line">{}</h1>').format(headline),
        _counts(findings),
        _notes(sent, article, len(checked)),
        wording.THE_ARTICLE,
        _marked_article(article.text, checked, findings),
        wording.EACH_QUOTATION,
        NOTHING.join(
            _card(number, each, found) for number, (each, found) in enumerate(zip(checked, findings, strict=True), 1)
        ),
        share_part(check_link(sent.text, sent.speaker)),
        searched,
        _again(sent, as_one=True),
    )
    return _page(headline, main, holds_invented)


def form(sent: Sent, *, problem: str | None = None, as_one: bool = False) -> Markup:
    """The form with what was sent in it. The line break behind `<textarea>` is dropped by browsers, never one of the text."""
    alert = Markup('<p role="alert" id="problem" class="problem">{}</p>').format(problem) if problem else NOTHING
    invalid = Markup(' aria-invalid="true" aria-describedby="problem"') if problem else NOTHING
    whole = Markup('<button name="as" value="{}" class="second">{}</button>').format(AS_ONE, wording.CHECK_AS_ONE)
    return Markup(
        '<form id="check" class="check" method="post" action="{path}" accept-charset="utf-8" data-busy="{busy}">{alert}'
        '<label for="text">{text_label}</label><textarea id="text" name="quote" rows="6" dir="auto"{invalid}>\n{text}</textarea>'
        '<label for="speaker">{speaker_label} <span class="quiet">({optional})</span></label>'
        '<input id="speaker" name="speaker" dir="auto" autocomplete="off" maxlength="{longest}" value="{speaker}">'
        '<p class="buttons"><button class="first">{check}</button>{whole}</p></form>'
    ).format(
        path=VERIFY_PATH,
        busy=wording.CHECKING,
        alert=alert,
        text_label=wording.VERIFY_TEXT_LABEL,
        invalid=invalid,
        text=sent.text,
        speaker_label=wording.VERIFY_SPEAKER_LABEL,
        optional=wording.OPTIONAL,
        longest=LONGEST_SPEAKER,
        speaker=sent.speaker[:LONGEST_SPEAKER],
        check=wording.CHECK,
        whole=whole if as_one else NOTHING,
    )


def meanings() -> Markup:
    """The verdicts with a line on each, for those who see the page for the first time."""
    rows = (
        Markup('<li class="tone-{}">{}<div><strong>{}</strong><span>{}</span></div></li>').format(
            TONES[found], icon(found), wording.HEADLINES[found], meaning
        )
        for found, meaning in wording.MEANINGS.items()
    )
    return Markup(
        '<section aria-labelledby="meanings"><h2 id="meanings">{}</h2><ul class="meanings">{}</ul></section>'
    ).format(wording.VERDICTS_EXPLAINED, NOTHING.join(rows))


def _page(title: str, main: Markup, holds_invented: bool) -> Markup:
    return page(title, main, holds_invented=holds_invented, head=_HEAD, kind="verify", here=VERIFY_PATH)


def _again_link() -> Markup:
    return Markup('{} · <a href="#check">{}</a>').format(wording.VERIFY_TITLE, wording.CHECK_ANOTHER)


def _again(sent: Sent, *, as_one: bool = False) -> Markup:
    return Markup('<section aria-labelledby="again"><h2 id="again">{}</h2>{}</section>').format(
        wording.CHECK_ANOTHER, form(sent, as_one=as_one)
    )


def _counts(findings: Sequence[Finding]) -> Markup:
    """How many of each finding, in the order of the findings, each a link to its first quotation."""
    count = Counter(findings)
    items = (
        Markup('<li><a class="count tone-{}" href="#quotation-{}">{}<strong>{}</strong> {}</a></li>').format(
            TONES[found], findings.index(found) + 1, icon(found), count[found], wording.COUNTED[found]
        )
        for found in Finding
        if found in count
    )
    return Markup('<ul class="counts">{}</ul>').format(NOTHING.join(items))


def _notes(sent: Sent, article: Article, checked: int) -> Markup:
    notes = [wording.SPEAKER_UNUSED] if sent.speaker.strip() else []
    notes += [wording.only_first(checked, article.held)] if article.held > checked else []
    return NOTHING.join(Markup('<p class="quiet">{}</p>').format(note) for note in notes)


def _marked_article(text: str, checked: Sequence[Checked], findings: Sequence[Finding]) -> Markup:
    """The text as it was sent, each quotation a link to its card."""
    parts: list[Markup] = []
    position = 0
    for number, (each, found) in enumerate(zip(checked, findings, strict=True), start=1):
        parts.append(Markup.escape(text[position : each.quoted.start]))
        parts.append(
            Markup(
                '<a class="quoted-here tone-{}" href="#quotation-{}">{}<sup>{}</sup><span class="unseen"> ({})</span></a>'
            ).format(TONES[found], number, text[each.quoted.start : each.quoted.end], number, wording.HEADLINES[found])
        )
        position = each.quoted.end
    parts.append(Markup.escape(text[position:]))
    return Markup('<div class="article" dir="auto">{}</div>').format(NOTHING.join(parts))


def _card(number: int, each: Checked, found: Finding) -> Markup:
    """A quotation of an article. What is as it should be needs no second look: its comparison is folded away."""
    quoted, verification = each.quoted, each.verification
    words = Markup('<blockquote dir="auto">{}</blockquote>').format(quoted.text)
    told = Markup('<p class="quiet">{}</p>').format(wording.REPORTED) if quoted.reported else NOTHING
    if verification is None:
        banner = verdict_banner(found, wording.HEADLINES[found], wording.sentence(each.problem or ""), level=3)
        return _numbered(number, banner + told + words)
    banner = banner_of(verification, quoted.speaker, level=3) + told
    content = checked_part(quoted.text, quoted.speaker, verification, f"quotation-{number}")
    if TONES[found] is Tone.GOOD:
        content = words + Markup('<details class="folded"><summary>{}</summary>{}</details>').format(
            wording.SHOW_SOURCE, content
        )
    return _numbered(number, banner + content)


def _numbered(number: int, content: Markup) -> Markup:
    return Markup('<article id="quotation-{0}" class="card"><p class="card-number">{0}</p>{1}</article>').format(
        number, content
    )
