"""Quotations in press releases, and who is quoted."""

from __future__ import annotations

import pytest
from corpus_texts import parsed, release

from corpus.model import Document, Person
from corpus.parsing.quotations import MIN_WORDS, SURE_WORDS

ANA = Person("Ana Test", "PT", "EPP", "Mayor of Teston")
BO = Person("Bo Prov", "SE", "PES", "Member of Provby Council")
INTRODUCTION = (
    "The opinion by **Ana Test** (PT/EPP), Mayor of Teston, was adopted against the vote of"
    " **Bo Prov** (SE/PES), Member of Provby Council."
)
WORDS = "We asked for a train and we were given a timetable"


def quoted(*paragraphs: str, introduced: bool = True) -> list[tuple[str, Person | None]]:
    document = parsed(release(*([INTRODUCTION] if introduced else []), *paragraphs))
    return [(document.text[q.start : q.end], q.speaker) for q in document.quotations]


@pytest.mark.parametrize(
    "marked",
    [
        f"“{WORDS}”, says Ms Test.",
        f"„{WORDS}“, sagt Frau Test.",
        f"„{WORDS}”, mówi Pani Test.",
        f"«{WORDS}», dice Ana Test.",
        f"« {WORDS} », a déclaré Mme Test.",
        f"«\u00a0{WORDS}\u00a0», a déclaré Mme Test.",
        f"»{WORDS}«, siger Ana Test.",
        f'"{WORDS}", says Ms Test.',
        f'" {WORDS} ", notes **Ms Test**.',
        f"” {WORDS}", # no quotation: closed before it is opened
    ],
)  # fmt: skip
def test_marks_of_several_languages(marked: str) -> None:
    assert quoted(marked) == ([] if marked.startswith("”") else [(WORDS, ANA)])


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (f"“The ‘{WORDS}’ of which he spoke is a song,” says Ms Test.", f"The ‘{WORDS}’ of which he spoke is a song,"),
        (f"“The «{WORDS}» of which he spoke is a song,” says Ms Test.", f"The «{WORDS}» of which he spoke is a song,"),
        (f"«The “{WORDS}” of which he spoke is a song», says Ms Test.", f"The “{WORDS}” of which he spoke is a song"),
        (f"„Das ‚{WORDS}‘ von dem er sprach“, sagt Frau Test.", f"Das ‚{WORDS}‘ von dem er sprach"),
        (f"It isn't what Ana Test's council said: \"{WORDS}\".", WORDS),
    ],
)  # fmt: skip
def test_a_quotation_within_a_quotation_is_part_of_it(paragraph: str, words: str) -> None:
    assert quoted(paragraph) == [(words, ANA)]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (f"“{WORDS},” says Ana Test.", ANA),
        (f"“{WORDS},” says **Ana Test** (PT/EPP).", ANA),
        (f"“{WORDS},” **Ms Test** adds.", ANA),
        (f"“{WORDS},” said Mr Prov in the debate.", BO),
        (f"“{WORDS},” Prov replied.", BO),
        (f"Bo Prov said: “{WORDS}.”", BO),
        (f"Mr Prov was not content. “{WORDS}.”", BO),
        (f"To Ms Test, Mr Prov said: “{WORDS}.”", BO),
        (f"“{WORDS},” said Ana Test to Bo Prov.", ANA),
    ],
)
def test_the_nearest_name_after_a_quotation_else_before_it(paragraph: str, speaker: Person) -> None:
    assert [who for _, who in quoted(paragraph)] == [speaker]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"“{WORDS},” he said.",
        f"“{WORDS},” she added after the vote.",
        f"“{WORDS},” said the rapporteur.",
        f"“{WORDS},” he said, turning to Ana Test.",
        f"„{WORDS}“, sagte er und dankte Ana Test.",
        f"« {WORDS} », a-t-elle dit à Bo Prov.",
        f"“{WORDS},” said Mr Nobody.",
        f"“{WORDS}.”",
    ],
)
def test_where_nobody_is_named_the_speaker_is_unknown(paragraph: str) -> None:
    assert [who for _, who in quoted(paragraph)] == [None]


def test_a_pronoun_after_the_one_it_stands_for() -> None:
    assert quoted(f"Ms Test was content. “{WORDS},” she said, thanking Bo Prov.") == [(WORDS + ",", ANA)]


def test_two_speakers_in_one_paragraph() -> None:
    reply = "A timetable is the beginning of every train."
    assert quoted(f"“{WORDS},” said Ms Test, to which Mr Prov replied: “{reply}”") == [(WORDS + ",", ANA), (reply, BO)]


def test_a_quotation_in_two_parts() -> None:
    rest = "And what we need is the train itself."
    assert quoted(f"“{WORDS},” Ms Test observes. “{rest}”") == [(WORDS + ",", ANA), (rest, ANA)]


def test_a_surname_that_two_people_share_is_nobodys() -> None:
    introduced = "By **Ana Test** (PT/EPP), Mayor of Teston, and **Bo Test** (SE/PES), Member of Testby Council."
    paragraphs = [f"“{WORDS},” says {name}." for name in ("Ana Test", "Bo Test", "Mr Test")]
    speakers = [who.name if who else None for _, who in quoted(introduced, *paragraphs, introduced=False)]
    assert speakers == ["Ana Test", "Bo Test", None]


@pytest.mark.parametrize(
    ("introduced", "named", "person"),
    [
        ("By Seán O’Test (IE/EA), a councillor.", "Mr O’Test", Person("Seán O’Test", "IE", "EA", "a councillor")),
        (
            "Karl-Heinz Test-Prov (DE/EVP), Landrat.",
            "Herr Test-Prov",
            Person("Karl-Heinz Test-Prov", "DE", "EPP", "Landrat"),
        ),
        ("Jan van der Test (NL/ECR), alderman.", "Mr Test", Person("Jan van der Test", "NL", "ECR", "alderman")),
        ("It was Rapporteur Ana Test (PT/EPP) who won.", "Ms Test", Person("Ana Test", "PT", "EPP")),
        ("**Ana Test**, a beekeeper, came.", "Ana Test", Person("Ana Test", function="a beekeeper")),
        ("Ana Test (EPP/PT), who presented it, won.", "Ms Test", Person("Ana Test", "PT", "EPP")),
        ("Łukasz Żółw-Ćma (PL/EKR), radny.", "Pan Żółw-Ćma", Person("Łukasz Żółw-Ćma", "PL", "ECR", "radny")),
    ],
)
def test_people_are_introduced_in_many_ways(introduced: str, named: str, person: Person) -> None:
    assert quoted(introduced, f"“{WORDS},” says {named}.", introduced=False) == [(WORDS + ",", person)]


def test_a_speaker_introduced_by_the_quotation_itself() -> None:
    assert quoted(f"“{WORDS},” admits Casper Ny, a beekeeper from Aarhus who was heard.") == [
        (WORDS + ",", Person("Casper Ny", function="a beekeeper from Aarhus"))
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The “Late Mower” trial and the “blend of honeys” label, says Ms Test.",
        f"“{WORDS}, says Ms Test.",
        f"{WORDS}, says Ms Test.",
        "The network “of cities and their small regions” is new, says Ms Test.",
    ],
)
def test_terms_and_unclosed_marks_are_no_quotations(paragraph: str) -> None:
    assert quoted(paragraph) == []


def test_how_long_a_quotation_is() -> None:
    short, sure = ["Five words are a speech", "nine words are a speech even in small letters"]
    assert (len(short.split()), len(sure.split())) == (MIN_WORDS, SURE_WORDS)
    assert quoted(f"“{short},” says Ms Test.") == [(short + ",", ANA)]
    assert quoted(f"They call it “{sure}” in many places.") == [(sure, None)]
    assert quoted(f"“{short}” is what they call it there.") == []


def test_a_paragraph_bears_the_speaker_of_its_quotation() -> None:
    document: Document = parsed(release(INTRODUCTION, f"“{WORDS},” says Ms Test.", "Nobody speaks here."))
    assert [passage.speaker for passage in document.passages] == [None, ANA, None]
