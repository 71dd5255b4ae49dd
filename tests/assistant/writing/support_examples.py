"""Passages made for the rules of the check, and what is judged beside them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from assistant.answers import Fault
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judge, Judged, Source
from corpus.facets import fold
from corpus.model import (
    Description,
    DocumentId,
    Kind,
    Passage,
    PassageId,
    Person,
    Provenance,
    Rapporteur,
    Role,
)

ANA = Person("Ana EXEMPLAR", "PT", "EPP", "Mayor of Vila Nova")


def source(
    text: str,
    number: int = 1,
    *,
    language: str = "en",
    role: Role = Role.POINT,
    speaker: Person | None = None,
    kind: Kind = Kind.OPINION,
) -> Source:
    name = DocumentId(f"text:{number:016x}@{language}")
    made = Provenance("made by hand", "00" * 32, "text/plain", "test/1")
    about = Description(
        name,
        kind,
        language,
        "Opinion of the European Committee of the Regions – Wells and fountains",
        made,
        date=dt.date(2024, 3, 5),
        number="COR 2024/01234",
        rapporteurs=(Rapporteur(ANA),),
    )
    passage = Passage(PassageId(f"{name}#{number}"), f"point {number}", role, 0, len(text), speaker=speaker)
    return Source(number, about, passage, text, 0)


def judge(sentence: str, *passages: Source, language: str = "en", cites: Sequence[int] = (1,)) -> Judged:
    sources: Mapping[int, Source] = {each.number: each for each in passages}
    return Judge(None).judge(Sentence(sentence, tuple(cites)), sources, language)


def faults(sentence: str, *passages: Source, language: str = "en") -> set[Fault]:
    return {doubt.fault for doubt in judge(sentence, *passages, language=language).doubts}


WELLS = source(
    "calls on the Commission to pay at least 60 % of the EUR 4.5 million for 1 200 wells between 2025 and 2028; does not"
    " support fountains in towns with fewer than 5 000 inhabitants, since two thirds of them stand dry after 15 June;"
)

PORT = "The port is dredged every year. Fish is not sold on the quay, and the town pays for the crane."
_MEANINGS = (
    {"port", "hafen", "hafens"},
    {"dredged", "ausgebaggert"},
    {"year", "jahr"},
    {"fish", "fisch"},
    {"sold", "verkauft"},
    {"quay", "kai"},
    {"town", "stadt"},
    {"pays", "zahlt"},
    {"crane", "kran"},
)


def _meanings(text: str) -> set[int]:
    words = set(re.findall(r"\w+", fold(text)))
    return {number for number, each in enumerate(_MEANINGS) if each & words}


def nearness(sentence: str, texts: Sequence[str]) -> tuple[float, float]:
    """Share of the meanings of a sentence that the texts have: it knows the few words of PORT."""
    own, theirs = _meanings(sentence), set[int]().union(*map(_meanings, texts))
    share = len(own & theirs) / len(own) if own else 0.0
    return share, share
