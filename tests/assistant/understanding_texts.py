"""A small catalogue of invented texts, whose people, numbers and dates the tests' questions name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant_examples import make_document

from corpus.catalogue import Catalogue
from corpus.model import Document, Kind, Person, Rapporteur, Reference, Role
from corpus.original import Original

LEHMANN = Person("Heinz LEHMANN", "DE", "EPP", "member of a regional parliament")
FERNANDEZ = Person("José Luis FERNÁNDEZ CAMPO", "ES", "PES")
ZIELINSKA = Person("Anna-Maria ZIELIŃSKA", "PL", "ECR")
BELLINI = Person("Roberta BELLINI", "IT", "Renew Europe")
TORNQVIST = Person("Frida TÖRNQVIST", "SE", "The Greens")


@dataclass(frozen=True)
class Held:
    """What one invented text says of itself; `name` is its id without the language."""

    name: str
    kind: Kind
    date: dt.date | None
    rapporteurs: Sequence[Person] = ()
    speaker: Person | None = None
    language: str = "en"
    celex: str | None = None
    number: str | None = None
    oj_number: str | None = None
    refs: Sequence[str] = ()
    groups: tuple[str, ...] = ()
    commission: str | None = None
    president: str | None = None

    def document(self) -> Document:
        """The text: one point, which `speaker` says where there is one."""
        made = make_document(
            [(Role.POINT, "point 1", f"asks for {self.name} in {self.language};")],
            name=f"{self.name}@{self.language}",
            kind=self.kind,
            language=self.language,
            date=self.date,
        )
        about = replace(
            made.about,
            rapporteurs=tuple(Rapporteur(person) for person in self.rapporteurs),
            celex=self.celex,
            number=self.number,
            oj_number=self.oj_number,
            references=tuple(Reference("a proposal", number) for number in self.refs),
            groups=self.groups,
            commission=self.commission,
            president=self.president,
        )
        passages = tuple(replace(passage, speaker=self.speaker) for passage in made.passages)
        return replace(made, about=about, passages=passages)


TEXTS = (
    Held("celex:52016AR9001", Kind.OPINION, dt.date(2016, 5, 12), [ZIELINSKA], celex="52016AR9001", oj_number="2016/C 999/05",
         refs=["COM(2015) 9200"], commission="ENVE", president="Markku TALVITIE"),
    Held("celex:52018AR9002", Kind.OPINION, dt.date(2018, 10, 10), [LEHMANN], celex="52018AR9002", number="COR 2018/09002",
         president="Eszter TÖRÖK"),
    Held("celex:52018AR9002", Kind.OPINION, dt.date(2018, 10, 10), [LEHMANN], celex="52018AR9002", language="de"),
    Held("celex:52019AR9003", Kind.OPINION, dt.date(2019, 6, 26), [FERNANDEZ], celex="52019AR9003", refs=["COM(2019) 9411"],
         president="Eszter TÖRÖK"),
    Held("celex:52021AR9004", Kind.OPINION, dt.date(2021, 3, 18), [BELLINI], celex="52021AR9004", oj_number="C/2021/99004"),
    Held("celex:52021XR9005", Kind.RESOLUTION, dt.date(2021, 5, 7), celex="52021XR9005", groups=("EPP", "PES")),
    Held("celex:52024XR9006", Kind.RESOLUTION, dt.date(2024, 3, 20), celex="52024XR9006"),
    Held("celex:52024AR9007", Kind.OPINION, dt.date(2024, 3, 21), [TORNQVIST], celex="52024AR9007"),
    Held("text:aaaaaaaaaaaaaaaa", Kind.RELEASE, dt.date(2021, 3, 19), speaker=BELLINI, number="CoR/21/9044"),
    Held("text:bbbbbbbbbbbbbbbb", Kind.RELEASE, dt.date(2024, 3, 22), speaker=Person("Aino Korhonen", "FI", "EA"),
         number="CoR/24/9046"),
)  # fmt: skip


def catalogue_of(texts: Sequence[Held], folder: Path) -> Catalogue:
    """A catalogue in `folder` that holds these texts."""
    catalogue = Catalogue.open(folder, write=True)
    with catalogue.together():
        for held in texts:
            document = held.document()
            original = Original(str(document.about.id), document.text.encode(), "text/plain")
            provenance = replace(document.about.provenance, sha256=original.sha256)
            catalogue.put(replace(document, about=replace(document.about, provenance=provenance)), original)
    return catalogue
