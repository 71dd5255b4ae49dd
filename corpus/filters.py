"""Which documents a question is about: the filters of the command line, the web app and the JSON."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields

from corpus.model import DocumentId, Kind


@dataclass(frozen=True, slots=True)
class Filters:
    """All that are set must hold. `rapporteur` and `commission` match anywhere in the name, whatever accents or capitals."""

    kind: Kind | None = None
    language: str | None = None
    since: dt.date | None = None
    """Adopted on this day or later; a document without a date is left out."""
    until: dt.date | None = None
    rapporteur: str | None = None
    group: str | None = None
    """Political group of a rapporteur or of a resolution, in any language's letters; its predecessors and successors too."""
    commission: str | None = None
    celex: str | None = None
    document: str | None = None
    """A document's id."""
    among: frozenset[DocumentId] | None = None
    """One of these: what a question was understood to be about."""

    @property
    def any(self) -> bool:
        """True where at least one filter is set."""
        return any(getattr(self, field.name) is not None for field in fields(self))


NO_FILTERS = Filters()
