"""The 24 official languages, and telling which of them a text is written in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

OFFICIAL_LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
    "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
)  # fmt: skip
"""ISO 639-1, in alphabetical order."""

LANGUAGE_NAMES = {
    "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "ga": "Irish", "hr": "Croatian",
    "hu": "Hungarian", "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "mt": "Maltese", "nl": "Dutch",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish",
}  # fmt: skip

ENOUGH_CHARACTERS = 4_000
"""Of a document: more does not change the answer and only costs time."""


SURE_ENOUGH = 0.5
"""Confidence from which a question's language is believed. Of 84 questions in five languages all that are sentences are
above it and told rightly; pairs of words (`soil law`, `night trains`) are mostly below, and names on either side."""


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(OFFICIAL_LANGUAGES))
    return identifier


def prepare() -> None:
    """Loads the identifier, which unpacks for 0.7 s the first time and leaves the interpreter free for other work."""
    _identifier()


def detect_language(text: str) -> tuple[str | None, float]:
    """Language of `text` among the 24 and the identifier's confidence in it (0 to 1).

    A text without a single letter has no language: (None, 0.0).
    """
    if not any(character.isalpha() for character in text):
        return None, 0.0
    language, confidence = _identifier().classify(text[:ENOUGH_CHARACTERS])
    return str(language), float(confidence)


def question_language(text: str) -> str:
    """Language a question is asked in; English where it cannot be told (a name, two words, no letters)."""
    language, confidence = detect_language(text)
    return language if language and confidence >= SURE_ENOUGH else "en"
