"""Sentences that report what the Committee says, without marks."""

from __future__ import annotations

import pytest

from assistant.article import said_in, statements


def reported(article: str) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker) for one in statements(article)]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The Committee calls on the Commission to give rivers room.", "The Committee"),
        ("The CoR strongly regrets the loss of meadows.", "The CoR"),
        ("Le Comité se félicite du plan et demande de l’argent.", None),
        ("Le Comité européen des régions (CdR) demande davantage de place.", "Le Comité européen des régions"),
        ("Für die Flüsse fordert der Ausschuss mehr Platz.", "der Ausschuss"),
        ("Der AdR begrüßt den Vorschlag.", "Der AdR"),
    ],
)  # fmt: skip
def test_the_committee_as_subject(sentence: str, speaker: str | None) -> None:
    assert reported(f"It was cold. {sentence} Nobody spoke.") == ([(sentence, speaker)] if speaker else [])


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("In its opinion, ", "the European Committee of the Regions (CoR) welcomes the plan."),
        ("It rains, but ", "the Committee notes that rivers are dry."),
    ],
)
def test_what_leads_in_to_the_committees_name_is_the_articles_own(before: str, said: str) -> None:
    (found,) = statements(f"It was cold. {before}{said}")
    assert (found.text, found.reported) == (said, True)


def test_a_sentence_that_quotes_is_told_once() -> None:
    article = "The Committee calls for “more room for rivers and more trees in towns”. The Committee regrets the loss of meadows."
    assert [(each.text, each.reported) for each in said_in(article)] == [
        ("more room for rivers and more trees in towns", False),
        ("The Committee regrets the loss of meadows.", True),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The opinion of the Committee calls for more room.",
        "The Committee on Budgets calls for more room.",
        "The Committee will meet again in May.",
        "The Commission calls on the Committee of the Regions to wait.",
        "The European Economic and Social Committee was there. The Committee calls for more room.",
        "A Bizottság felkéri a tagállamokat.",
        "“The Committee calls on the Commission to give rivers room.”",
    ],
)
def test_what_is_not_said_by_the_committee(sentence: str) -> None:
    assert reported(sentence) == []


def test_letters_count_only_beside_the_full_name() -> None:
    assert reported("OR poziva Komisiju.") == []
    assert len(reported("Europski odbor regija zasjeda. OR poziva Komisiju.")) == 1
