"""Pages of the Committee's website and of its predecessors, and any other page saved from a browser.

Read are pages of Drupal (`main`), of SharePoint 2013 (`#ctl00_PlaceHolderMain…`, `.ms-rtestate-field`) and, as a whole and
without what is plainly no text, all others.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from lxml import etree

from corpus.errors import ParseError
from corpus.parsing.html_text import page_root
from corpus.parsing.lines import Form, Line, Reading
from corpus.parsing.safe_xml import local_name
from corpus.parsing.web_chrome import is_chrome, is_chrome_line, shows_other_pages, translation_notice
from corpus.parsing.web_facts import Content, page_facts
from corpus.vocabulary import COMMITTEE, LEAD_IN, OPINION_TITLE, RESOLUTION_TITLE

_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\u00ad\ue000]")
"""Controls, which entities can bring in, and the empty characters that SharePoint's editor leaves everywhere."""
_PLACES = tuple(
    etree.XPath(f"//*[{condition}][not(ancestor::*[{condition}])]")
    for condition in (
        "starts-with(@id, 'ctl00_PlaceHolderMain')",
        "contains(concat(' ', normalize-space(@class), ' '), ' ms-rtestate-field ')",
        "local-name() = 'main' or @role = 'main'",
    )
)
"""Of the text, the surest first."""
_BOLD_STYLE = re.compile(r"font-weight\s?:\s?(?:bold|[6-9]00)")
_LONGEST_NAME = 80
_MARKED = re.compile(r"\*\*([^*\n]{1,80})\*\*")
_LABEL_WORDS = 5
_FRONT_LINES, _TITLE_LIMIT = 60, 500
_BROWSER_ORIGIN = re.compile(rb"<!-- saved from url=\(\d{1,6}\)(?P<url>https?://[^\s<>]{1,2000}) -->")


def read_web_page(data: bytes) -> Reading:
    """The text of a page in UTF-8, paragraph by paragraph, and what the page says of itself (title, date, url, links).

    Names in bold are marked as in Markdown, `**Ana Example**`: releases name their speakers so. Left out is also what the
    template writes above the text in the language of its menus, the date and the sort of page, so that a text shown under
    two addresses reads the same. Raises ParseError where no markup can be read, or where the page holds no text.
    """
    page = page_root(_checked(data))
    title = _title_element(page)
    roots = _roots(page)
    reader = _Reader(title)
    for root in roots:
        reader.read(root)
    heading = _text(title) if title is not None else ""
    lines = _below(heading, _without_frame(reader.lines)) if heading else _without_frame(reader.lines)
    if _is_opinion(lines):
        lines = [replace(line, text=_MARKED.sub(r"\1", line.text)) for line in lines]
    if not lines:
        raise ParseError("the page holds no text: open it in a browser and save it from there, or save it as .txt")
    origin = _BROWSER_ORIGIN.search(data[:4096])
    saved_from = origin["url"].decode("ascii", "replace") if origin else None
    content = Content(heading, [line.text for line in lines], reader.dates, reader.links)
    return Reading(tuple(lines), page_facts(page, content, saved_from))


def _checked(data: bytes) -> bytes:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ParseError(f"broken encoding at byte {error.start}: save the page as UTF-8") from error
    return data


def _title_element(page: etree._Element) -> etree._Element | None:
    """The first h1 that shows something and stands in no menu: on SharePoint pages outside what holds the text."""
    walk = etree.iterwalk(page, events=("start",))
    for _, element in walk:
        if local_name(element) == "nav" or element.get("role") == "banner" or shows_other_pages(element):
            walk.skip_subtree()
        elif local_name(element) == "h1":
            if _text(element):
                return element
            walk.skip_subtree()
    return None


def _roots(page: etree._Element) -> list[etree._Element]:
    """The elements that hold the text, in order and none within another."""
    for place in _PLACES:
        found: list[etree._Element] = place(page)
        if any(text.strip() for root in found for text in root.itertext()):
            return found
    return [next(page.iter("{*}body"), page)]


def _without_frame(lines: Sequence[Line]) -> list[Line]:
    kept = [line for line in lines if not is_chrome_line(line.text)]
    notice = translation_notice([line.text for line in kept])
    return [line for position, line in enumerate(kept) if position not in notice]


def _below(heading: str, lines: list[Line]) -> list[Line]:
    """The heading and what follows it, and of what stands above it only lines with a number (of the release, a date)."""
    place = next((at for at, line in enumerate(lines) if line.text.casefold() == heading.casefold()), None)
    if place is None:  # it stands outside what holds the text
        return [Line(heading, Form.HEADING), *lines]
    above = [line for line in lines[:place] if len(line.text.split()) > _LABEL_WORDS or re.search(r"\d", line.text)]
    return [*above, *lines[place:]]


def _is_opinion(lines: Sequence[Line]) -> bool:
    """True for an opinion's or resolution's own text: there nothing in bold is a speaker."""
    starts = [line.text[:_TITLE_LIMIT] for line in lines]
    titles = (text for text in starts[:_FRONT_LINES] if OPINION_TITLE.match(text) or RESOLUTION_TITLE.match(text))
    return any(COMMITTEE.search(text) for text in titles) or any(t[:12].isupper() and LEAD_IN.match(t) for t in starts)


def _text(element: etree._Element) -> str:
    return _clean("".join(element.itertext()))


def _clean(text: str) -> str:
    return _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip()


class _Reader:
    """Collects lines, dates and links from the elements that hold the text."""

    def __init__(self, title: etree._Element | None) -> None:
        self.lines: list[Line] = []
        self.dates: list[str] = []
        self.links: list[str] = []
        self._never_chrome = frozenset() if title is None else frozenset((title, *title.iterancestors()))
        self._title = title
        self._runs: list[tuple[str, bool]] = []
        self._bold = self._headings = self._items = self._times = 0
        self._shown_dates: set[str] = set()

    def read(self, root: etree._Element) -> None:
        """Reads `root`; what stands beside its text (`aside`) comes last, as a contact beside a release does."""
        waiting = deque([root])
        while waiting:
            self._read(waiting.popleft(), waiting)

    def _read(self, root: etree._Element, asides: deque[etree._Element]) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        passed_over: etree._Element | None = None
        for event, element in walk:
            tag = local_name(element)
            if event == "end":
                if element is not passed_over:
                    self._leave(element, tag)
                if element is not root:
                    self._say(element.tail)
            elif element is not root and self._is_left_out(element, tag, asides):
                passed_over = element
                walk.skip_subtree()
            else:
                self._enter(element, tag)
        self._end_line()

    def _is_left_out(self, element: etree._Element, tag: str, asides: deque[etree._Element]) -> bool:
        if element in self._never_chrome:
            return False
        chrome, aside = is_chrome(element, tag), tag == "aside"
        if chrome and shows_other_pages(element):
            self._end_line()
            self._drop_headings()
            self.links.extend(_addresses(element))
        elif aside and not chrome:
            asides.append(element)
        if (chrome or aside) and tag in _BLOCKS:
            self._end_line()
        return chrome or aside

    def _enter(self, element: etree._Element, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        self._count(element, tag, 1)
        if tag == "time" and element.get("datetime") and self._times == 1:
            self.dates.append(element.get("datetime"))
            self._shown_dates.add(_text(element))
        elif tag == "a" and element.get("href"):
            self.links.append(element.get("href"))
        self._say(element.text)

    def _leave(self, element: etree._Element, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        self._count(element, tag, -1)

    def _count(self, element: etree._Element, tag: str, step: int) -> None:
        self._headings += step * (tag in _HEADINGS)
        self._items += step * (tag == "li")
        self._times += step * (tag == "time")
        self._bold += step * (tag in ("b", "strong") or bool(_BOLD_STYLE.search(element.get("style") or "")))

    def _say(self, text: str | None) -> None:
        if text:
            self._runs.append((text, self._bold > 0))

    def _end_line(self) -> None:
        heading = self._headings > 0
        text = _clean("".join(text for text, _ in self._runs) if heading else "".join(_marked(self._runs)))
        self._runs.clear()
        if text and text not in self._shown_dates:
            self.lines.append(Line(text, Form.HEADING if heading else Form.ITEM if self._items else Form.PARAGRAPH))

    def _drop_headings(self) -> None:
        """A heading over cards is none of the text: `Related news`."""
        while len(self.lines) > 1 and self.lines[-1].form is Form.HEADING:
            self.lines.pop()


def _addresses(element: etree._Element) -> Iterator[str]:
    return (link.get("href") for link in element.iter("{*}a") if link.get("href"))


def _marked(runs: Sequence[tuple[str, bool]]) -> Iterator[str]:
    """The text of a line, names in bold between asterisks; not where the whole line is bold, as headings and leads are."""
    joined: list[tuple[str, bool]] = []
    for text, bold in runs:
        space_between = bool(joined) and not text.strip()
        joined.append((text, joined[-1][1] if space_between else bold))
    groups = [("".join(text for text, _ in group), bold) for bold, group in groupby(joined, key=lambda run: run[1])]
    whole = sum(bool(text.strip()) for text, _ in groups) < 2
    for text, bold in groups:
        yield _between_asterisks(text) if bold and not whole else text


def _between_asterisks(text: str) -> str:
    core = _clean(text)
    if not _may_be_name(core):
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}**{core}**{after}"


def _may_be_name(text: str) -> bool:
    words = text.split() if len(text) <= _LONGEST_NAME else []
    letters = all(word[0].isalpha() for word in words) and not set(text) & set("*_[]")
    return 2 <= len(words) <= 6 and letters and words[0][0].isupper() and words[-1][0].isupper()
