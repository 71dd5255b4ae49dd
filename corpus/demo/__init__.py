"""The demonstration corpus: invented texts, marked as such wherever they show."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from corpus.original import Original
from corpus.parsing.forms import media_type_of

ORIGIN = "demo:"
"""Origins of the demonstration texts begin with it: they come with the program, from no source."""

DEMONSTRATION_QUESTIONS = (
    "How should night trains be paid for?",
    "What did Ewelina Krasnodębicz say about small hospitals?",
    "Wie hoch soll das Bußgeld für private Drohnen sein?",
    "Que demande le Comité pour les plaines inondables ?",
)
"""Questions the demonstration corpus answers, in its three languages."""


def demonstration_texts() -> Iterator[Original]:
    """The originals of the demonstration corpus, in order of their names."""
    folder = files(__name__) / "texts"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        yield Original(ORIGIN + entry.name, entry.read_bytes(), media_type_of(entry.name))
