"""What a check comes to for the reader: the verdict, and whether the words may be passed on as the Committee's."""

from __future__ import annotations

from enum import StrEnum

from assistant.quotation.speakers import Voice, agrees
from assistant.quotation.verdicts import Verdict, Verification


class Finding(StrEnum):
    """The verdicts, and two for words that stand in the texts but are not simply true to use."""

    VERBATIM = "verbatim"
    ABRIDGED = "abridged"
    NOT_ITS_OWN = "not-its-own"
    """Word for word, but the text gives the words of somebody else, the Commission's above all."""
    UNCONFIRMED = "unconfirmed"
    """Word for word, but the texts do not tell whether the speaker named said them."""
    ALTERED = "altered"
    STITCHED = "stitched"
    MISATTRIBUTED = "misattributed"
    PARAPHRASE = "paraphrase"
    TRANSLATION = "translation"
    NOT_FOUND = "not-found"
    UNCHECKED = "unchecked"
    """It could not be checked, for a reason that is told."""


class Tone(StrEnum):
    """How a finding looks. Its word and its sign say the same."""

    GOOD = "good"
    BAD = "bad"
    DOUBT = "doubt"
    INFO = "info"
    NONE = "none"


TONES = {
    Finding.VERBATIM: Tone.GOOD,
    Finding.ABRIDGED: Tone.GOOD,
    Finding.NOT_ITS_OWN: Tone.DOUBT,
    Finding.UNCONFIRMED: Tone.DOUBT,
    Finding.ALTERED: Tone.BAD,
    Finding.STITCHED: Tone.BAD,
    Finding.MISATTRIBUTED: Tone.BAD,
    Finding.PARAPHRASE: Tone.DOUBT,
    Finding.TRANSLATION: Tone.INFO,
    Finding.NOT_FOUND: Tone.NONE,
    Finding.UNCHECKED: Tone.NONE,
}
_STANDING = frozenset({Verdict.VERBATIM, Verdict.ABRIDGED})
_OTHERS = frozenset({Voice.COMMISSION, Voice.MIXED, Voice.QUOTED})


def finding(verification: Verification | None, speaker: str | None) -> Finding:
    """What the reader is told of a quotation that is given to `speaker`."""
    if verification is None:
        return Finding.UNCHECKED
    if verification.verdict in _STANDING and verification.matches:
        who = verification.matches[0].attribution
        agreed = agrees(speaker, who) if speaker else None
        if who.voice in _OTHERS and agreed is not True:
            return Finding.NOT_ITS_OWN
        if speaker and agreed is None:
            return Finding.UNCONFIRMED
    return Finding(verification.verdict.value.replace("_", "-"))
