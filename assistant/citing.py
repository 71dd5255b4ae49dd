"""How a place in the texts is cited: as plain text, in Markdown, in BibTeX.

What stands between quotation marks is always a slice of the source, its line breaks as blanks, never what somebody sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

from assistant.quotation.speakers import Voice
from assistant.quotation.verdicts import Match
from corpus.model import Description, Kind

INSTITUTION = "European Committee of the Regions"
_KINDS = {Kind.OPINION: "Opinion", Kind.RESOLUTION: "Resolution", Kind.RELEASE: "Press release"}
_VOICES = {
    Voice.COMMISSION: "the European Commission (wording the Committee proposes to change)",
    Voice.MIXED: "the European Commission or the Committee (not told apart)",
    Voice.QUOTED: "somebody the text quotes",
}
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&$])")
"""What Markdown obeys within a line; a quotation stands behind a mark, so that it never begins one."""
_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
"""Braces are spelt out: BibTeX counts them even behind a backslash, and a single one ends the field or the file."""
_KEPT_IN_URL = ":/?#@!$&'()*+,;=%-._~"


def cited_words(match: Match) -> str:
    """The words of the source that the match is about, on one line."""
    return _line(match.text[max(match.said_start - match.start, 0) : match.said_end - match.start])


def plain(match: Match) -> str:
    """`“…” – Committee, “Title”, opinion, point 18, 2 July 2025, OJ …, CELEX …, address`; of others, `Name, in: Committee`."""
    title = f"“{_line(match.about.shown_title)}”"
    parts = [_author(match), title, *_place(match)]
    address = _address(match.about)
    return f"“{cited_words(match)}” – {', '.join([*parts, *([address] if address else [])])}"


def markdown(match: Match) -> str:
    """A block quotation with its source below; every sign of the texts that Markdown would obey is escaped."""
    title = _markdown(match.about.shown_title)
    address = _address(match.about)
    linked = f"[{title}](<{address}>)" if address else f"“{title}”"
    after = [_markdown(part) for part in _place(match)]
    return f"> “{_markdown(cited_words(match))}”\n>\n> {', '.join([_markdown(_author(match)), linked, *after])}"


def bibtex(match: Match) -> str:
    """An entry for the passage. Its key is made of the ids of document and passage: it stays the same after a rebuild."""
    fields = "".join(f"  {name:<12} = {value},\n" for name, value in _fields(match))
    return f"@misc{{{citation_key(match)},\n{fields}}}"


def citation_key(match: Match) -> str:
    """`cor-52025AR2298-en-point-18`: letters, digits and hyphens only."""
    document = match.about.id.removeprefix("celex:")
    named = f"cor-{document}-{match.passage.id.rpartition('#')[2]}"
    return re.sub(r"[^A-Za-z0-9]+", "-", named).strip("-")


def _fields(match: Match) -> Iterator[tuple[str, str]]:
    about = match.about
    yield "author", f"{{{{{INSTITUTION}}}}}"
    yield "title", f"{{{{{_bibtex(about.shown_title)}}}}}"
    yield "howpublished", f"{{{_KINDS[about.kind]}}}"
    if about.date:
        yield "year", f"{{{about.date.year}}}"
        yield "month", f"{about.date:%b}".lower()
    speaker = _speaker(match)
    yield "note", f"{{{_bibtex('; '.join([*([f'Words of {speaker}'] if speaker else []), *_numbers(match)]))}}}"
    yield "language", f"{{{_bibtex(about.language)}}}"
    address = _address(about)
    if address:
        yield "url", f"{{{address}}}"
    yield "annote", f"{{``{_bibtex(cited_words(match))}''}}"


def _speaker(match: Match) -> str | None:
    """Whose words they are, where they are not the Committee's own."""
    who = match.attribution
    return _line(str(who.person)) if who.person is not None else _VOICES.get(who.voice)


def _author(match: Match) -> str:
    speaker = _speaker(match)
    return f"{speaker[:1].upper()}{speaker[1:]}, in: {INSTITUTION}" if speaker else INSTITUTION


def _place(match: Match) -> list[str]:
    about = match.about
    date = [f"{about.date.day} {about.date:%B %Y}"] if about.date else []
    label, *numbers = _numbers(match)
    return [_KINDS[about.kind].lower(), label, *date, *numbers]


def _numbers(match: Match) -> list[str]:
    """The label first, then the numbers the text is known by."""
    about, page = match.about, match.passage.page
    label = f"{match.passage.label} (page {page})" if page else match.passage.label
    named = (about.number, about.oj_number and f"OJ {about.oj_number}", about.celex and f"CELEX {about.celex}")
    return [_line(part) for part in (label, *named) if part]


def _address(about: Description) -> str | None:
    """The address of the official text, without a sign that could end the place it is put in; None for any but a website's."""
    for address in (about.url, about.eli):
        try:
            parts = urlsplit((address or "").strip())
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.netloc:
            return quote((address or "").strip(), safe=_KEPT_IN_URL)
    return None


def _line(text: str) -> str:
    return " ".join(text.split())


def _markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", _line(text))


def _bibtex(text: str) -> str:
    return "".join(_BIBTEX.get(sign, sign) for sign in _line(text))
