"""Formex 4, the XML the Publications Office keeps the Official Journal in: an archive, or one file of it.

Source of the element names: the public Formex 4 documentation and published files. What is not known here is read through
as its text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import PurePosixPath

from lxml import etree

from corpus.errors import ParseError
from corpus.header import Header
from corpus.language import OFFICIAL_LANGUAGES
from corpus.parsing.archive import read_archive
from corpus.parsing.formex_text import TEXTS, FormexText
from corpus.parsing.front import OJ_NUMBER
from corpus.parsing.lines import Form, Line, Reading
from corpus.parsing.safe_xml import MARKS_LIMIT, local_name, parse_xml

_ANNEX = "ANNEX"
_WRAPPERS = frozenset({"DOC", "PUBLICATION"})
"""What is published of a text, and an issue's contents: they name files and hold no text."""
_COLLECTION = "FMX.COLLECTION"
_TITLE_LINES = 20
_NEW_NAME = re.compile(r"^C_(?P<year>20\d{2})(?P<number>\d{5})[A-Z]{2}\.")
"""Of a file since October 2023, when every act became an issue of its own: `C_202602605EN.000101.fmx.xml`."""


def read_formex(data: bytes) -> Reading:
    """The text in a Formex archive, its annexes after it.

    Raises ParseError for an archive or a file that cannot be read, and where a file that the text is made of is missing.
    """
    archive = read_archive(data)
    paths = sorted(path for path in archive if path.casefold().endswith(".xml"))
    files = {PurePosixPath(path).name: archive[path] for path in paths}
    if len(files) < len(paths):
        raise ParseError("the archive holds two files of one name in different folders: import each text by itself")
    if sum(content.count(b"<") for content in files.values()) > MARKS_LIMIT:
        raise ParseError(f"the archive holds more than {MARKS_LIMIT:,} tags: not a text of the Committee")
    wrappers = [root for root in map(_wrapper, files.values(), files) if root is not None]
    order = _order(wrappers, files)
    return _read([(name, parse_xml(files[name], name)) for name in order], wrappers)


def read_formex_xml(data: bytes) -> Reading:
    """The text in one Formex file. Raises ParseError for XML that cannot be read or is of another kind."""
    root = parse_xml(data, "the file")
    parts = [*root] if local_name(root) == _COLLECTION else [root]
    return _read([("", part) for part in parts if isinstance(part.tag, str)], [])


def _wrapper(content: bytes, name: str) -> etree._Element | None:
    root = parse_xml(content, name)
    return root if local_name(root) in _WRAPPERS else None


def _order(wrappers: list[etree._Element], files: Mapping[str, bytes]) -> list[str]:
    """Names of the text's files: as the wrapper has them, then by name what it does not name."""
    names = [
        PurePosixPath(file).name
        for wrapper in wrappers
        for element in wrapper.iter("REF.PHYS")
        if (file := element.get("FILE")) and element.get("TYPE", "DOC.XML") == "DOC.XML"
    ]
    missing = next((name for name in names if name not in files), None)
    if missing is not None:
        raise ParseError(f"the archive names {missing[:80]} as part of the text and does not hold it: fetch it again")
    return list(dict.fromkeys([*names, *files]))


def _read(parts: list[tuple[str, etree._Element]], wrappers: list[etree._Element]) -> Reading:
    texts = [(name, root) for name, root in parts if local_name(root) in TEXTS]
    annexes = [(name, root) for name, root in parts if local_name(root) == _ANNEX]
    if not texts:
        found = ", ".join(sorted({local_name(root)[:40] for _, root in parts})) or "nothing"
        raise ParseError(
            f"no Formex text of the Committee: expected a file with the root GENERAL or ACT, found {found}"
        )
    name, main = texts[0]
    published = _published(wrappers)
    text = FormexText()
    for _, root in (*texts, *annexes):
        text.read(root, _words(root, "BIB.INSTANCE//PAGE.FIRST"))
    number = _oj_number(name, main, text.lines)
    head = [number or "", f"{published.day}.{published.month}.{published.year}" if published else ""]
    lines = (*(Line(fact, Form.PARAGRAPH) for fact in head if fact), *text.lines, *text.notes)
    return Reading(lines, Header(dict(_stated(main, number, published))))


def _stated(main: etree._Element, number: str | None, published: dt.date | None) -> Iterator[tuple[str, str]]:
    language = (_words(main, "BIB.INSTANCE//LG.DOC") or _words(main, "BIB.INSTANCE//LG.OJ") or "").casefold()
    if language in OFFICIAL_LANGUAGES:
        yield "language", language
    if number:
        yield "oj", number
    if published:
        yield "published", published.isoformat()
    adopted = _date(main.find("BIB.INSTANCE/DATE"))
    if adopted and adopted != published and main.find(".//PL.DATE") is None:  # the date above the signature is certain
        yield "date", adopted.isoformat()


def _published(wrappers: list[etree._Element]) -> dt.date | None:
    elements = (found for root in wrappers for path in ("PUBLICATION.REF", "BIB.OJ") for found in root.iter(path))
    return next((date for element in elements if (date := _date(element.find("DATE")))), None)


def _oj_number(name: str, main: etree._Element, lines: Sequence[Line]) -> str | None:
    """As the title has it; since October 2023 the file's name tells it too."""
    printed = (match["number"] for line in lines[:_TITLE_LINES] if (match := OJ_NUMBER.match(line.text)))
    reference = main.find("BIB.INSTANCE/DOCUMENT.REF")
    names = (name, "" if reference is None else reference.get("FILE", ""))
    named = (f"C/{match['year']}/{int(match['number'])}" for name in names if (match := _NEW_NAME.match(name)))
    return next(chain(printed, named), None)


def _date(element: etree._Element | None) -> dt.date | None:
    iso = "" if element is None else element.get("ISO", "")
    try:
        return dt.datetime.strptime(iso, "%Y%m%d").date() if re.fullmatch(r"[0-9]{8}", iso) else None
    except ValueError:
        return None


def _words(root: etree._Element, path: str) -> str | None:
    return (root.findtext(path) or "").strip() or None
