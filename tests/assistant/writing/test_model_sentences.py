"""A model's output read sentence by sentence, however it comes in."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from assistant.writing.sentences import LONGEST, PAUSE, Sentence, sentences


def read(text: str, length: int | None = None) -> list[tuple[str, tuple[int, ...]]]:
    size = length or len(text)
    pieces = (text[start : start + size] for start in range(0, len(text), size))
    return [(sentence.text, sentence.citations) for sentence in sentences(pieces)]


ANSWER = """## Answer

The Committee asks for **90 000 ha** by 2029 [1]. It wants more. [2][3] Art. 5 and Nr. 5 of 5. März 2024 apply, z. B. here [1-3].
- first item [1]
- second item, see [the link](https://a.example/b) [2]

The Committee proposes:
* trains [4]
* buses [5].

Mr. Smith said "no." [1] J. Smith left at 4.30 EUR.
A line that was wrapped by its writer after some seventy characters or more
goes on here [7].
"""


@pytest.mark.parametrize("length", [1, 2, 3, 7, 40, None])
def test_pieces_of_any_length_give_the_same_sentences(length: int | None) -> None:
    assert read(ANSWER, length) == [
        ("The Committee asks for 90 000 ha by 2029.", (1,)),
        ("It wants more.", (2, 3)),
        ("Art. 5 and Nr. 5 of 5. März 2024 apply, z. B. here.", (1, 2, 3)),
        ("first item", (1,)),
        ("second item, see the link", (2,)),
        ("The Committee proposes:", (4,)),
        ("trains", (4,)),
        ("buses.", (5,)),
        ('Mr. Smith said "no."', (1,)),
        ("J. Smith left at 4.30 EUR.", ()),
        ("A line that was wrapped by its writer after some seventy characters or more goes on here.", (7,)),
    ]


@pytest.mark.parametrize(
    ("marker", "numbers"),
    [
        ("[1]", (1,)),
        ("[1, 3]", (1, 3)),
        ("[1][2]", (1, 2)),
        ("[1–3]", (1, 2, 3)),
        ("[^2]", (2,)),
        ("[Source 2]", (2,)),
        ("【4】", (4,)),
        ("[3](https://a.example)", (3,)),
        ("[1-400]", (1, 400)),
        ("(1)", ()),
        ("[sic]", ()),
    ],
)
def test_markers(marker: str, numbers: tuple[int, ...]) -> None:
    assert [numbers_of for _, numbers_of in read(f"The Committee agrees {marker}.")] == [numbers]


def test_markers_in_front_of_sentences() -> None:
    assert read("[1] One thing is so. [2] Another is not.") == [("One thing is so.", (1,)), ("Another is not.", (2,))]


@pytest.mark.parametrize(
    "text",
    [
        "Das gilt gemäß Art. 5 Abs. 2 bzw. Nr. 7 ab dem 3. Mai.",
        "Cela vaut pour l’art. 5 et M. Dupont.",
        "El Sr. García y la Sra. López gastan 3.500 euros.",
        "To dotyczy m.in. gmin przy ul. Nowej.",
        "Detta gäller bl.a. kommuner.",
        "Αυτό ισχύει π.χ. για δήμους.",
        "The CoR, i.e. the Committee, spends EUR 4.3 million.",
    ],
)
def test_abbreviations_and_decimals_end_nothing(text: str) -> None:
    assert read(text) == [(text, ())]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<b>Bold</b> <script>alert(1)</script> words.", "Bold alert(1) words."),
        ("![image](https://a.example/x.png) Words.", "Words."),
        ("Hid\u202eden \u200bsigns\x07 here.", "Hidden signs here."),
        ("| cell | other cell |", "cell other cell"),
        ("1. An item", "An item"),
        ("&lt;img src=x&gt; words", "words"),
        ("> `quoted` *words*", "quoted words"),
    ],
)
def test_markup_is_taken_off(written: str, shown: str) -> None:
    assert [text for text, _ in read(written)] == [shown]


def test_headings_fences_and_thoughts_say_nothing() -> None:
    text = "<think>The reader wants 500 EUR. [1]</think>\n# A heading\n**Another one**\n```\nWords. [2]\n```\n"
    assert read(text) == [("Words.", (2,))]
    assert read(text, 3) == [("Words.", (2,))]


def test_a_sentence_comes_as_soon_as_it_is_complete() -> None:
    asked: list[str] = []

    def pieces() -> Iterator[str]:
        for piece in ("First words. ", "[1] ", "Second", " words go on and on", " without an end"):
            asked.append(piece)
            yield piece

    assert next(sentences(pieces())) == Sentence("First words.", (1,))
    assert asked == ["First words. ", "[1] ", "Second"]


@pytest.mark.parametrize(
    "unit", ["a", "[", "*", ". ", "<", "a [1", "\n", "(a. ", "> ", "[1]", "x. [1] ", "![", "<think>", "„", "\u0301"]
)
def test_hostile_text_takes_bounded_time_and_gives_bounded_sentences(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    started = time.perf_counter()
    found = read(text, 5)
    assert time.perf_counter() - started < 5
    assert all(len(sentence) <= LONGEST for sentence, _ in found)


def test_nothing_is_read_beyond_what_is_asked_for() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "And so it goes on [1]. "

    found = sentences(endless())
    assert [next(found).citations for _ in range(3)] == [(1,), (1,), (1,)]


def test_a_title_that_asks_does_not_end_the_sentence() -> None:
    assert read("In the survey “How many?” 1 160 schools took part [4].") == [
        ("In the survey “How many?” 1 160 schools took part.", (4,))
    ]


def test_a_pause_is_passed_on_and_changes_nothing() -> None:
    pieces = ["", "The Committee", "", " asks:", "", "\n* trains [4]\n", "", "* buses [5].", ""]
    found = list(sentences(pieces))
    assert found.count(PAUSE) == pieces.count("")
    assert [each for each in found if each is not PAUSE] == list(sentences("".join(pieces).splitlines(keepends=True)))
    assert found[0] is found[1] is PAUSE
