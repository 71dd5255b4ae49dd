"""Who speaks at a place, and whom its words may be given to."""

from __future__ import annotations

import pytest
from checked_texts import AMARA, JOOST, document, source

from assistant.quotation.sources import source_of
from assistant.quotation.speakers import Attribution, Voice, agrees, attribution
from corpus.model import Kind, Person, Role


def voice(text: str, words: str, **options: object) -> Voice:
    found = source(text, **options)
    start = found.start + text.index(words)
    return attribution(found, start, start + len(words)).voice


def said_by(text: str, words: str, *speeches: tuple[str, Person | None]) -> Attribution:
    found = source(text, kind=Kind.RELEASE, speeches=speeches)
    start = found.start + text.index(words)
    return attribution(found, start, start + len(words))


SPEECH = "We need more trains than ever"
TOLD = f"“{SPEECH},” said the rapporteur at length."


def test_the_committee_speaks_in_its_opinions() -> None:
    found = source("asks for trains", drafters=(AMARA, JOOST))
    assert attribution(found, found.start, found.end) == Attribution(Voice.COMMITTEE, None, (AMARA, JOOST))


def test_a_release_speaks_for_itself_but_where_it_quotes() -> None:
    assert said_by(TOLD, "said the rapporteur").voice is Voice.RELEASE
    assert said_by(TOLD, SPEECH, (SPEECH, AMARA)) == Attribution(Voice.PERSON, AMARA)
    assert said_by(TOLD, SPEECH, (SPEECH, None)).voice is Voice.QUOTED
    assert said_by(TOLD, "more trains", (SPEECH, AMARA)).person == AMARA
    assert said_by(TOLD, "said the rapporteur", (SPEECH, AMARA)).voice is Voice.RELEASE


def test_most_of_the_words_decide() -> None:
    assert said_by(TOLD, "more trains than ever,” said", (SPEECH, AMARA)).voice is Voice.PERSON
    assert said_by(TOLD, "ever,” said the rapporteur", (SPEECH, AMARA)).voice is Voice.RELEASE


FIRST, THEN = "We need more trains than ever", "and we need them before the winter"
INTERRUPTED = f"“{FIRST}”, said Amara Vestergård, rapporteur of the opinion and mayor of Lemvig, “{THEN}”."


def test_an_interrupted_speech_is_its_speakers() -> None:
    whole = INTERRUPTED[1 : INTERRUPTED.rindex("”")]
    assert said_by(INTERRUPTED, whole, (FIRST, AMARA), (THEN, AMARA)).person == AMARA


@pytest.mark.parametrize(
    ("role", "speaks"),
    [
        (Role.PROPOSAL, Voice.COMMISSION),
        (Role.COMPARISON, Voice.MIXED),
        (Role.AMENDMENT, Voice.COMMITTEE),
        (Role.REASON, Voice.COMMITTEE),
        (Role.FOOTNOTE, Voice.COMMITTEE),
    ],
)
def test_amendments(role: Role, speaks: Voice) -> None:
    held = document("a@en", (role, "the fee is five euro"))
    found = source_of(held, held.passages[0])
    assert attribution(found, found.start, found.end).voice is speaks


@pytest.mark.parametrize("marks", ["“”", "„“", "«»", "‘’", '""'])
def test_words_within_marks_are_somebody_elses(marks: str) -> None:
    text = f"recalls that {marks[0]}all towns shall be heard in time{marks[1]} stands in the Treaty"
    assert voice(text, "all towns shall be heard in time") is Voice.QUOTED
    assert voice(text, "recalls that") is Voice.COMMITTEE
    assert voice(text, "stands in the Treaty") is Voice.COMMITTEE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the ‘right to stay’ of all people on the islands", "right to stay"),
        ("“one” town and all the other towns are heard and “two”", "town and all the other towns are heard"),
        ("the regions’ towns are heard before the islands’ towns", "towns are heard before the islands"),
        ("d’abord les villes sont entendues avant l’automne", "abord les villes sont entendues avant"),
    ],
)
def test_terms_and_apostrophes_are_not(text: str, words: str) -> None:
    assert voice(text, words) is Voice.COMMITTEE


COMMITTEE = Attribution(Voice.COMMITTEE, None, (AMARA, Person("Jean-Marie Ó Briain", "IE")))
COMMISSION = Attribution(Voice.COMMISSION, None, (AMARA,))
MIXED = Attribution(Voice.MIXED, None, (AMARA,))
RELEASE = Attribution(Voice.RELEASE)
QUOTED = Attribution(Voice.QUOTED, None, (AMARA,))
PERSON = Attribution(Voice.PERSON, AMARA)


@pytest.mark.parametrize(
    "speaker",
    ["the Committee", "The European Committee of the Regions", "CoR", "ECR: Committee of the Regions", "AdR", "der Ausschuss",
     "Europäischer Ausschuss der Regionen", "Comité européen des régions", "Comitato delle regioni", "Komitet Regionów",
     "Výbor regionů", "Ευρωπαϊκή Επιτροπή των Περιφερειών"],
)  # fmt: skip
def test_the_committee_by_name(speaker: str) -> None:
    voices = (COMMITTEE, COMMISSION, PERSON, RELEASE, QUOTED, MIXED)
    assert [agrees(speaker, who) for who in voices] == [True, False, False, True, False, None]


@pytest.mark.parametrize(
    "speaker",
    ["the Commission", "European Commission", "Europäische Kommission", "la Commission européenne", "Comisión Europea",
     "Komisja Europejska", "Evropská komise", "Ευρωπαϊκή Επιτροπή", "Европейската комисия", "Euroopan komissio",
     "Európai Bizottság"],
)  # fmt: skip
def test_the_commission_by_name(speaker: str) -> None:
    voices = (COMMITTEE, COMMISSION, PERSON, RELEASE, QUOTED, MIXED)
    assert [agrees(speaker, who) for who in voices] == [False, True, False, False, None, None]


@pytest.mark.parametrize(
    "speaker",
    ["Amara Vestergård", "AMARA VESTERGÅRD", "Vestergård", "Vestergard", "Ms Vestergård", "Vestergård, Amara",
     "Amara Vestergård (DK/PES)", "Frau Vestergård", "A. Vestergård", "Amara M. Vestergård", "Amara Maria Vestergård",
     "rapporteur Amara Vestergård", "Amara Vestergård, rapporteur"],
)  # fmt: skip
def test_a_person_by_name(speaker: str) -> None:
    assert agrees(speaker, PERSON) is True
    assert agrees(speaker, COMMITTEE) is True, "as who drafted it"
    assert agrees(speaker, COMMISSION) is False, "who drafted the opinion did not write the proposal"
    assert agrees(speaker, MIXED) is True
    assert agrees(speaker, RELEASE) is False
    assert agrees(speaker, QUOTED) is None


@pytest.mark.parametrize(
    "speaker", ["Joost Zeilmaker", "Amara", "Amara Zeilmaker", "Joost Vestergård", "Vester", "Commissioner Zeilmaker"]
)
def test_another_person(speaker: str) -> None:
    assert agrees(speaker, PERSON) is False
    assert agrees(speaker, COMMITTEE) is False


@pytest.mark.parametrize("speaker", ["Jean-Marie Ó Briain", "Ó Briain", "O Briain", "Briain", "Jean Marie Ó BRIAIN"])
def test_names_of_several_parts(speaker: str) -> None:
    assert agrees(speaker, COMMITTEE) is True


@pytest.mark.parametrize("speaker", ["…", "🚆", "()", "Mr", ", mayor"])
def test_what_is_no_name_tells_nothing(speaker: str) -> None:
    assert agrees(speaker, PERSON) is agrees(speaker, COMMITTEE) is None


@pytest.mark.parametrize(
    "speaker", ["the rapporteur", "die Berichterstatterin", "a spokesperson", "she", "the mayor of Lemvig"]
)
def test_an_office_does_not_tell_who_is_meant(speaker: str) -> None:
    assert agrees(speaker, PERSON) is not False


def test_a_commission_of_the_committee_is_not_the_european_one() -> None:
    assert agrees("ENVE commission", COMMITTEE) is not False
