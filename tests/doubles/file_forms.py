"""Every form of file an invented opinion can come in, and what a file of that form cannot say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import cast

from corpus.numbers import committee_number
from doubles.docx_files import docx_file
from doubles.facts import Facts, stated_by
from doubles.flat_text import flat_text
from doubles.formex_files import formex_xml, formex_zip
from doubles.invented import Era, InventedOpinion
from doubles.oj_pages import oj_page
from doubles.pdf_files import pdf_file
from doubles.pdf_setter import missing_letters
from doubles.words import WORDS

_PLAIN_YEARS = (Era.Y1994, Era.Y1999)
_BEFORE_THE_JOURNAL = "the Committee's own file, written before the journal printed the text"
_BESIDE = "printed nowhere in it: whoever fetches the file knows it"
_DOUBLE = "printed up to 2012, but the invented files leave it out"


@dataclass(frozen=True)
class FileForm:
    """One form; `render` gives the bytes of an opinion in it."""

    name: str
    media_type: str
    render: Callable[[InventedOpinion], bytes]
    not_carried: Mapping[str, str] = field(default_factory=dict)
    """Facts that a file of this form does not hold, and why; named as in `facts.py`."""
    carries: Callable[[InventedOpinion], bool] = lambda opinion: True
    """False for an opinion that never came in this form."""
    shown: Callable[[InventedOpinion], InventedOpinion] = lambda opinion: opinion
    """The opinion as far as a file of this form can show it."""
    number: Callable[[InventedOpinion], str] = lambda opinion: opinion.number
    """What it prints of the Committee's own number."""

    def stated(self, opinion: InventedOpinion) -> Facts:
        """What is to be read from its file, but for the facts that are not carried."""
        number = committee_number(self.number(opinion))
        return {**stated_by(self.shown(opinion)), "own number": (number,) if number else ()}


def _latin(opinion: InventedOpinion) -> InventedOpinion:
    """Without the accents that the font of the PDF files lacks."""
    return cast(InventedOpinion, _changed(opinion, _in_letters_of_the_font))


def _with_plain_spaces(opinion: InventedOpinion) -> InventedOpinion:
    """A page on paper does not tell its spaces apart."""
    return cast(InventedOpinion, _changed(_latin(opinion), lambda text: re.sub("[\u00a0\u202f]", " ", text)))


def _changed(value: object, change: Callable[[str], str]) -> object:
    """`value` with every text in it changed."""
    if type(value) is str:
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(part, change) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{part.name: _changed(getattr(value, part.name), change) for part in fields(value)})
    return value


def _in_letters_of_the_font(text: str) -> str:
    missing = missing_letters(text)
    return "".join(unicodedata.normalize("NFD", letter)[0] if letter in missing else letter for letter in text)


def _is_latin(opinion: InventedOpinion) -> bool:
    return not missing_letters(repr(_latin(opinion)) + repr(WORDS[opinion.language]))


def _is_xhtml(opinion: InventedOpinion) -> bool:
    return opinion.era not in _PLAIN_YEARS


FLAT = FileForm(
    "flattened text",
    "text/plain",
    flat_text,
    {"wordings": "the columns of a table come one after the other; where they end shows from likeness, or not at all"},
    number=lambda opinion: opinion.number or opinion.celex,
)
XHTML = FileForm("XHTML, oj- classes", "text/html", lambda o: oj_page(o, True), {"CELEX": _BESIDE}, _is_xhtml)
OLD_XHTML = FileForm("XHTML, old classes", "text/html", lambda o: oj_page(o, False), {"CELEX": _BESIDE}, _is_xhtml)
PLAIN_HTML = FileForm(
    "plain HTML", "text/html", lambda o: oj_page(o, False), carries=lambda opinion: opinion.era in _PLAIN_YEARS
)
FORMEX = FileForm("Formex", "application/zip", formex_zip, {"CELEX": _BESIDE, "own number": _DOUBLE}, _is_xhtml)
FORMEX_XML = FileForm(
    "Formex, one file",
    "application/xml",
    lambda opinion: formex_xml(opinion).encode(),
    {"CELEX": _BESIDE, "own number": _DOUBLE, "published": "stands in the other files of the archive"},
    _is_xhtml,
)
WORD = FileForm(
    "Word",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    docx_file,
    dict.fromkeys(("CELEX", "published", "OJ number", "ELI"), _BEFORE_THE_JOURNAL),
    number=lambda opinion: opinion.celex,
)
PDF = FileForm(
    "PDF",
    "application/pdf",
    lambda opinion: pdf_file(_latin(opinion)),
    {"CELEX": _BESIDE, "own number": _DOUBLE},
    _is_latin,
    _with_plain_spaces,
)
FORMS = (FLAT, XHTML, OLD_XHTML, PLAIN_HTML, FORMEX, FORMEX_XML, WORD, PDF)
