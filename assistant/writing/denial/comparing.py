"""Whether a sentence and the words it rests on differ in that one of them denies something: no fault, a reason to compare them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.writing.denial.statement_words import Words, read_words


def one_denies(sentence: str, language: str, held: Sequence[tuple[str, str]]) -> bool:
    """True where the sentence in `language` (ISO 639-1) denies something and none of the words `held`, each with its language,
    does; where only they do; or where it has the opposite of a word of theirs, and not that word itself."""
    said, theirs = read_words(sentence, language), [read_words(words, own) for words, own in held]
    return bool(said.denials) != any(words.denials for words in theirs) or _opposed(said, theirs)


def _opposed(said: Words, theirs: Sequence[Words]) -> bool:
    there = {(sort, side) for words in theirs for _, sort, side in words.opposites}
    return any((sort, -side) in there and (sort, side) not in there for _, sort, side in said.opposites)
