"""The sentences a verdict is put in, of one language. Every part stands in its basic form: no inflection is needed.

In braces stand what is put in: `{place}` (`opinion “Night trains”, 2021-10-07, point 3`), `{places}`, words of the quotation
`{quote}` and of the text `{source}` in their marks, `{speaker}` in marks as well, names `{names}`, and numbers `{count}`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentences:
    """One language's sentences."""

    verbatim: str
    typography: str
    abridged: str
    altered: str
    """Followed by a colon and what differs, in the next three."""
    differs: str
    leaves_out: str
    adds: str
    more: str
    """Further differences, `{count}`."""
    stitched: str
    paraphrase: str
    translation: str
    misattributed: str
    not_found: str
    """With the number of documents searched."""
    nearest: str
    committee: str
    """Who speaks there: the Committee; and the next five."""
    drafted: str
    commission: str
    person: str
    quoted: str
    release: str
    mixed: str
    not_the_speaker: str
    unknown_speaker: str
    few_words: str
    denial_left_out: str
    """What the quotation marks as left out holds a word such as `not`."""
    denial_before: str
    several_places: str
