"""Every form of file an invented opinion can come in, and what a file of that form cannot say."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from doubles.docx_files import docx_file
from doubles.flat_text import flat_text
from doubles.formex_files import formex_xml, formex_zip
from doubles.invented import Era, InventedOpinion
from doubles.oj_pages import oj_page
from doubles.pdf_files import missing_letters, pdf_file
from doubles.words import WORDS

_PLAIN_YEARS = (Era.Y1994, Era.Y1999)
_NOT_IN_THE_JOURNAL = "the Committee's own file, written before the journal printed the text"
_KNOWN_BESIDE = "printed nowhere: whoever fetches the file knows it"


@dataclass(frozen=True)
class FileForm:
    """One form; `render` gives the bytes of an opinion in it."""

    name: str
    media_type: str
    render: Callable[[InventedOpinion], bytes]
    not_carried: Mapping[str, str] = field(default_factory=dict)
    """Facts that a file of this form does not hold, and why; names as in `facts.py`."""
    carries: Callable[[InventedOpinion], bool] = lambda opinion: True
    """False for an opinion that never came in this form."""
    shown: Callable[[InventedOpinion], InventedOpinion] = lambda opinion: opinion
    """The opinion as a file of this form can show it."""


def latin(opinion: InventedOpinion) -> InventedOpinion:
    """Without the accents that the font of the PDF files lacks."""
    found: InventedOpinion = _latin(opinion)
    return found


def _latin(value: Any) -> Any:
    if type(value) is str:
        missing = missing_letters(value)
        return "".join(_base(letter) if letter in missing else letter for letter in value)
    if isinstance(value, tuple):
        return tuple(map(_latin, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{part.name: _latin(getattr(value, part.name)) for part in fields(value)})
    return value


def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]


def _is_latin(opinion: InventedOpinion) -> bool:
    return not missing_letters(repr(latin(opinion)) + repr(WORDS[opinion.language]))


def _is_xhtml(opinion: InventedOpinion) -> bool:
    return opinion.era not in _PLAIN_YEARS


FLAT = FileForm(
    "flattened text", "text/plain", flat_text,
    {"wordings": "the columns of a table come one after the other, and where they end is told by likeness alone"},
)  # fmt: skip
XHTML = FileForm("XHTML, oj- classes", "text/html", lambda o: oj_page(o, True), {"CELEX": _KNOWN_BESIDE}, _is_xhtml)
OLD_XHTML = FileForm("XHTML, old classes", "text/html", lambda o: oj_page(o, False), {"CELEX": _KNOWN_BESIDE}, _is_xhtml)
PLAIN_HTML = FileForm(
    "plain HTML", "text/html", lambda o: oj_page(o, False), carries=lambda o: o.era in _PLAIN_YEARS
)  # fmt: skip
FORMEX = FileForm("Formex", "application/zip", formex_zip, {"CELEX": _KNOWN_BESIDE}, _is_xhtml)
FORMEX_XML = FileForm(
    "Formex, one file", "application/xml", lambda o: formex_xml(o).encode(),
    {"CELEX": _KNOWN_BESIDE, "published": "stands in the other files of the archive"}, _is_xhtml,
)  # fmt: skip
WORD = FileForm(
    "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx_file,
    {name: _NOT_IN_THE_JOURNAL for name in ("CELEX", "published", "OJ number", "ELI")},
)  # fmt: skip
PDF = FileForm("PDF", "application/pdf", pdf_file, {"CELEX": _KNOWN_BESIDE}, _is_latin, latin)

FORMS = (FLAT, XHTML, OLD_XHTML, PLAIN_HTML, FORMEX, FORMEX_XML, WORD, PDF)
