"""The domain: what a document of the Committee is, whatever source and layout it came from.

Everything here is frozen. A :class:`Passage` is a span of its document's stored text, never a copy of it, so that
whatever is shown between quotation marks can only be a slice of the source.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

DocumentId = NewType("DocumentId", str)
PassageId = NewType("PassageId", str)


class Kind(StrEnum):
    """What sort of text a document is."""

    OPINION = "opinion"
    RESOLUTION = "resolution"
    RELEASE = "release"


class Role(StrEnum):
    """What a passage is within its document, and so who speaks in it."""

    POINT = "point"
    KEY_MESSAGE = "key message"
    PARAGRAPH = "paragraph"
    AMENDMENT = "amendment"
    """The wording the Committee proposes."""
    PROPOSAL = "proposal"
    """The Commission's wording beside it: not the Committee's position."""
    COMPARISON = "comparison"
    """Both wordings of an amendment, where the flattened text does not tell the columns apart."""
    REASON = "reason"
    FOOTNOTE = "footnote"
    MORE_INFORMATION = "more information"
    CONTACT = "contact"


SEARCHED_ROLES = frozenset(
    {Role.POINT, Role.KEY_MESSAGE, Role.PARAGRAPH, Role.AMENDMENT, Role.PROPOSAL, Role.COMPARISON, Role.REASON}
)
"""Roles that hold matter a question can be about; the others are shown with the document only."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the text names them; what it does not tell is None."""

    name: str
    country: str | None = None
    """Two letters as the institutions write them (EL, UK)."""
    group: str | None = None
    """Political group, normalised across languages (EVP, PPE -> EPP)."""
    function: str | None = None

    def __str__(self) -> str:
        affiliation = "/".join(part for part in (self.country, self.group) if part)
        named = f"{self.name} ({affiliation})" if affiliation else self.name
        return f"{named}, {self.function}" if self.function else named


class RapporteurRole(StrEnum):
    """In which capacity a rapporteur drafted the text."""

    RAPPORTEUR = "rapporteur"
    GENERAL = "rapporteur-general"
    CO_RAPPORTEUR = "co-rapporteur"


@dataclass(frozen=True, slots=True)
class Rapporteur:
    """A person who drafted the text, in the capacity the text names."""

    person: Person
    role: RapporteurRole = RapporteurRole.RAPPORTEUR


@dataclass(frozen=True, slots=True)
class Reference:
    """A document the text answers to; `number` is normalised (`COM(2023) 411`) where one is printed."""

    title: str
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A speech quoted in a document: a span of its stored text, quotation marks left out."""

    start: int
    end: int
    speaker: Person | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest part of a document a person would cite: `document.text[start:end]`."""

    id: PassageId
    label: str
    """What a person would cite: `point 18`, `Amendment 3`, `key message 2`, `paragraph 4`."""
    role: Role
    start: int
    end: int
    heading: tuple[str, ...] = ()
    speaker: Person | None = None
    page: str | None = None
    """Where it begins in a source that has pages: the printed page, `C 461/12`, else the count."""


@dataclass(frozen=True, slots=True)
class FootnoteCall:
    """A footnote's mark in the text: the span of its bracket, and the footnote."""

    start: int
    end: int
    footnote: PassageId


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document's original came from and what read it."""

    origin: str
    """A path or an address."""
    sha256: str
    """Of the original's bytes."""
    media_type: str
    parser: str
    """Name and version of the parser, `plain_text/1`."""
    retrieved: dt.datetime | None = None


SHORTEST_SUBJECT = 13
"""Characters: what follows a dash and is shorter is a subtitle, not the subject."""


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of a document besides its text. Unknown is None or empty: never a guess."""

    id: DocumentId
    kind: Kind
    language: str
    """ISO 639-1."""
    title: str
    provenance: Provenance
    date: dt.date | None = None
    """Date of adoption, or of the release."""
    published: dt.date | None = None
    """Date of the Official Journal."""
    celex: str | None = None
    number: str | None = None
    """The Committee's own number, `COR 2025/02298`."""
    oj_number: str | None = None
    eli: str | None = None
    """European Legislation Identifier, an address: of acts since October 2023."""
    url: str | None = None
    rapporteurs: tuple[Rapporteur, ...] = ()
    groups: tuple[str, ...] = ()
    """Political groups that submitted a resolution."""
    references: tuple[Reference, ...] = ()
    commission: str | None = None
    """The Committee's commission that prepared the text, `ENVE`."""
    plenary: int | None = None
    """Ordinal of the plenary session that adopted it."""
    related: tuple[str, ...] = ()
    """Numbers of the texts it is about (`COR 2015/02607`, a CELEX number): the opinion a release announces."""
    translations: tuple[str, ...] = ()
    """Addresses at which it says its other language versions stand."""
    president: str | None = None
    truncated: bool = False
    invented: bool = False
    """True for the demonstration corpus: shown wherever the document is named."""

    @property
    def subject(self) -> str:
        """The title without the words that every title of its kind begins with: what the text is about."""
        for dash in (" – ", " — ", " ‘", " « ", " „"):
            _, found, rest = self.title.partition(dash)
            if found and len(rest) >= SHORTEST_SUBJECT:
                return rest.strip(" ‘’«»„“")
        return self.title

    @property
    def shown_title(self) -> str:
        """The title as every reader sees it: an invented text says so."""
        return f"[Invented example] {self.title}" if self.invented else self.title


@dataclass(frozen=True, slots=True)
class Document:
    """One text in one language, with the passages it is made of in the order of the text."""

    about: Description
    text: str
    passages: tuple[Passage, ...]
    quotations: tuple[Quotation, ...] = ()
    calls: tuple[FootnoteCall, ...] = ()

    def text_of(self, passage: Passage) -> str:
        """The passage's words: an exact slice of the stored text."""
        return self.text[passage.start : passage.end]


@dataclass(frozen=True, slots=True)
class Linked:
    """Another document that belongs with one: what a reader needs to go there."""

    id: DocumentId
    kind: Kind
    language: str
    title: str


@dataclass(frozen=True, slots=True)
class Links:
    """Documents that belong with one."""

    versions: tuple[Linked, ...] = ()
    """The same text in other languages."""
    related: tuple[Linked, ...] = ()
    """The opinion a release announces, the releases on an opinion."""


NO_LINKS = Links()


def celex_document_id(celex: str, language: str) -> DocumentId:
    """Id of an Official Journal text: CELEX and language, whatever address it came from."""
    return DocumentId(f"celex:{celex}@{language}")


def text_document_id(text_sha256: str, language: str) -> DocumentId:
    """Id of a text without an official number: the content's own address (16 hex digits)."""
    return DocumentId(f"text:{text_sha256[:16]}@{language}")
