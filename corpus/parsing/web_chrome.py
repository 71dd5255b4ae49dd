"""What stands on a page of a website around its text: menus, cookie notices, cards of other pages, the button to share it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from corpus.parsing.safe_xml import local_name

_TAGS = frozenset(
    "script style noscript template head nav iframe object embed svg button select textarea input audio video canvas dialog".split()
)
"""Of a form only its controls: a SharePoint page stands in one as a whole."""
_ROLES = frozenset("navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar".split())
_NAMES = re.compile(
    r"(?<![^\s_-])(?:cookies?|consent|breadcrumbs?|share|sharing|social-(?:share|sharing|links|media)|addtoany|addthis|a2a"
    r"|related|see-also|pager|toc|page-contents?|table-of-contents|anchor-links|skip-links?|visually-hidden|sr-only"
    r"|element-invisible|lang(?:uage)?-(?:switcher|selector|list)|tags|topics|print-(?:link|button)|back-to-top|newsletter|c-card"
    r"|site-(?:header|footer)|left-?nav|top-?nav|navigation|language-?picker)(?![^\s_-])"
)
"""Parts of `class` and `id`. Which of them the site uses is not known for certain: these are the usual ones of Drupal and
SharePoint, and a part that holds the page's title is never taken for one."""
_OTHER_PAGES = re.compile(r"(?<![^\s_-])(?:c-card|related|see-also)(?![^\s_-])")
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden")
_PAGE_PARTS = frozenset({"header", "footer"})
_BODY_PARTS = frozenset({"main", "article", "section"})

_SHARE = re.compile(
    r"^(?:Share(?: this page| on)?|Partager(?: cette page)?|Teilen|(?:Diese )?Seite teilen|Compartir|Condividi|Partilhar|Delen|Udostępnij"
    r"|Sdílet|Zdieľať|Del|Dela|Jaa|Jaga|Kopīgot|Dalīties|Dalytis|Bendrinti|Megosztás|Κοινοποίηση|Споделяне|Сподели|Distribuie"
    r"|Partajare|Podijeli|Deli|Skupna raba|Aqsam|Comhroinn|Back to top|Haut de page|Nach oben|Print|Imprimer|Drucken)\s*:?$",
    re.IGNORECASE,
)
_RAPID = re.compile(
    r"^(?:Navigation path|Left navigation|Additional tools|Chemin de navigation|The EU's Assembly of Regional and Local Representatives"
    r"|(?:Other available languages|Autres langues disponibles|Andere verfügbare Sprachen)\s*:.{0,120})$",
    re.IGNORECASE,
)
"""Lines of the Commission's former database of press releases."""
_TRANSLATION = re.compile(
    r"translation|traduction|übersetzung|traducci[óo]n|traduzione|tradução|vertaling|tłumaczeni|překlad|preklad|oversættelse"
    r"|översättning|käännös|käännök|tõlke|tõlge|tulkojum|vertim|fordítás|μετάφραση|превод|traducer|prijevod|prevod|traduzzjoni|aistriúchán",
    re.IGNORECASE,
)
_CLICK = re.compile(
    r"\bclick|cliqu|klick|\bclic\b|pulse|clicca|fare clic|\bklik|kliknij|klikn|napsauta|klõpsa|klikšķin|spiediet|spustel|spausk"
    r"|kattint|κλικ|πατήστε|щракн|кликн|натисн|clic|ikklikkja|cliceáil",
    re.IGNORECASE,
)
_NOTICE_WORDS = 30
_LABEL_WORDS = 3


def is_chrome(element: etree._Element, tag: str) -> bool:
    """True for an element that is no part of the page's text, by its tag, its role, its names or because it is hidden."""
    if tag in _TAGS or element.get("hidden") is not None:
        return True
    if (element.get("role") or "").strip().casefold() in _ROLES or _HIDDEN.search(element.get("style") or ""):
        return True
    if tag in _PAGE_PARTS and not any(local_name(parent) in _BODY_PARTS for parent in element.iterancestors()):
        return True
    return bool(_NAMES.search(_names(element)))


def shows_other_pages(element: etree._Element) -> bool:
    """True for the card of another page (picture, title, summary and date) and for a list of related ones."""
    return bool(_OTHER_PAGES.search(_names(element)))


def _names(element: etree._Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".casefold()


def is_chrome_line(text: str) -> bool:
    """True for a line that belongs to the page's frame, whatever element it stands in."""
    return len(text) <= 200 and bool(_SHARE.match(text) or _RAPID.match(text))


def translation_notice(texts: Sequence[str]) -> set[int]:
    """Which of the lines say that a machine would translate the rest: SharePoint pages did, in the language of their menus.

    `Strojni prevod` / `Za strojni prevod spodnjega besedila kliknite tukaj.`: the notice, and a label right before it.
    """
    found: set[int] = set()
    for position, text in enumerate(texts):
        if (
            len(text) <= 300
            and len(text.split()) <= _NOTICE_WORDS
            and _TRANSLATION.search(text)
            and _CLICK.search(text)
        ):
            found.add(position)
            before = texts[position - 1] if position else ""
            if len(before.split()) <= _LABEL_WORDS and _TRANSLATION.search(before):
                found.add(position - 1)
    return found
