"""Quotations, speakers and reported sentences in each of the 24 official languages."""

from __future__ import annotations

import pytest

from assistant.article import quotations, statements
from assistant.article.words import OPINION, SPEECH
from assistant.frames import FRAMES
from corpus.vocabulary import COMMITTEE

from article_languages import AFTER, BEFORE, REPORTED  # isort: skip


def test_every_language_has_its_words_and_its_examples() -> None:
    for table in (SPEECH, OPINION, AFTER, BEFORE, REPORTED):
        assert set(table) == set(FRAMES)


@pytest.mark.parametrize("examples", [AFTER, BEFORE], ids=["after", "before"])
@pytest.mark.parametrize("language", sorted(FRAMES))
def test_a_quotation_and_its_speaker(language: str, examples: dict[str, tuple[str, str, str]]) -> None:
    sentence, words, speaker = examples[language]
    article = f"Brussels, 3 May.\n\n{sentence}\n\nThe end."
    (quoted,) = quotations(article)
    assert (quoted.text, quoted.speaker) == (words, speaker)
    assert article[quoted.start : quoted.end] == words
    assert quoted.speaker_span is not None
    assert article[slice(*quoted.speaker_span)] == speaker


@pytest.mark.parametrize("language", sorted(FRAMES))
def test_without_a_name_beside_it_nobody_said_it(language: str) -> None:
    sentence, words, _ = AFTER[language]
    (quoted,) = quotations(sentence.split(words)[0] + words + sentence.split(words)[1][:2].rstrip(",– ") + " 1234.")
    assert (quoted.text.rstrip("1234. "), quoted.speaker) == (words.rstrip(), None)


@pytest.mark.parametrize("language", sorted(FRAMES))
def test_what_the_committee_is_reported_to_say(language: str) -> None:
    article = f"Brussels, 3 May.\n\n{REPORTED[language]} 1234 lakes.\n\nThe end."
    (reported,) = statements(article)
    assert reported.text == REPORTED[language]
    assert article[reported.start : reported.end] == reported.text
    assert reported.speaker is not None
    assert COMMITTEE.search(reported.speaker) or reported.speaker == "Le Comité"
