"""Sentence and clause ends: where they are, where they only look like it, and that no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sentences import sentence_spans


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Regions ask. Cities wait.", ["Regions ask.", "Cities wait."]),
        ("calls for a fund; regrets the delay; asks why", ["calls for a fund;", "regrets the delay;", "asks why"]),
        ("first line\nsecond line", ["first line", "second line"]),
        ("Why? Because! And so…  Yes", ["Why?", "Because!", "And so…", "Yes"]),
        ("“We waited.” Then it rained.", ["“We waited.”", "Then it rained."]),
        ("Er sagte: „Es reicht.“ Dann ging er.", ["Er sagte: „Es reicht.“", "Dann ging er."]),
        ("« C’est assez. » Puis il partit.", ["« C’est assez. »", "Puis il partit."]),
        ("Sitzung eins. „Wir warten“, sagte er.", ["Sitzung eins.", "„Wir warten“, sagte er."]),
        (
            "regrets this (1); asks for that ( 12 ). Then more.",
            ["regrets this (1);", "asks for that ( 12 ).", "Then more."],
        ),
        ("Οι πόλεις ζητούν χρήματα. Οι νησιώτες περιμένουν.", ["Οι πόλεις ζητούν χρήματα.", "Οι νησιώτες περιμένουν."]),
        ("Общините искат средства; Комитетът е съгласен.", ["Общините искат средства;", "Комитетът е съгласен."]),
    ],
)
def test_ends(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Smith and Dr. Jones met J. Doe of St. Malo",
        "according to Art. 5 and Nr. 7, cf. No. 12",
        "die Mitglieder, z. B. Herr Maier bzw. Frau Huber, usw. Punkt",
        "am 1. Januar und am 23. März 2024",
        "zgodnie z art. 12 ust. 3",
        "costs of 1.5 million and 2.25 percent",
        "we waited... and waited",
        "the so-called “end.” of it",
        "par exemple p. ex. Lyon",
    ],
)
def test_looks_like_an_end_but_is_none(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\n\n"])
def test_nothing_in_nothing(text: str) -> None:
    assert sentence_spans(text) == []


@given(st.text(alphabet=st.sampled_from("aB1.;!?…\n “”»)( \u00a0éЖ"), max_size=80))
def test_spans_are_ordered_trimmed_and_lose_only_white_space(text: str) -> None:
    spans = sentence_spans(text)
    position = 0
    for start, end in spans:
        assert position <= start < end <= len(text)
        assert text[position:start].strip() == ""
        assert text[start:end] == text[start:end].strip()
        position = end
    assert text[position:].strip() == ""
