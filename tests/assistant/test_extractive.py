"""Answers made of quotations: whose words they are said to be, and that they are exactly these words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from assistant_examples import hit, make_document, points
from hypothesis import given
from hypothesis import strategies as st

from assistant.answers import Citation, Claim, Support
from assistant.extractive import LONGEST_QUOTE, MOST_CLAIMS, SCORE_BAND, claims, quote_span
from assistant.frames import FRAMES, Frame
from corpus.model import Document, Kind, Person, Rapporteur, Role
from index.hits import Hit

EN, DE = FRAMES["en"], FRAMES["de"]
SPEAKER = Person("Zdislava Holubcová", "CZ", "EPP")
SPEECH = "A river does not ask who pays. It comes on a Sunday, and it comes to all of us"


def made(*hits: tuple[Hit, Document], frame: Frame = EN) -> list[tuple[Claim, Citation]]:
    speeches = {document.about.id: document.quotations for _, document in hits}
    return list(claims([found for found, _ in hits], speeches, frame))


def one(document: Document, match: str | None = None, frame: Frame = EN) -> tuple[Claim, Citation]:
    (only,) = made((hit(document, match=match), document), frame=frame)
    return only


def release(text: str, speaker: Person | None = SPEAKER, speech: str = SPEECH) -> Document:
    parts = [(Role.PARAGRAPH, "paragraph 1", text)]
    return make_document(parts, kind=Kind.RELEASE, speeches=[(speech, speaker)])


def test_a_point_is_what_the_committee_says() -> None:
    claim, citation = one(points("calls for deeper harbours; regrets the delay"), "calls for deeper harbours;")
    assert (
        claim.text
        == "The European Committee of the Regions (opinion, 2024-03-05, point 1): “calls for deeper harbours”"
    )
    assert claim.support is Support.VERBATIM
    assert claim.citations == (citation.n,) == (1,)
    assert citation.quote == "calls for deeper harbours"


def test_the_frame_is_in_the_questions_language_and_the_words_in_the_texts() -> None:
    claim, _ = one(points("calls for deeper harbours"), frame=DE)
    expected = (
        "Der Europäische Ausschuss der Regionen (Stellungnahme, 2024-03-05, Ziffer 1): „calls for deeper harbours“"
    )
    assert claim.text == expected


def test_without_a_date_none_is_shown() -> None:
    claim, _ = one(points("asks", date=None))
    assert claim.text.startswith("The European Committee of the Regions (opinion, point 1): ")


def test_invented_texts_say_so() -> None:
    claim, _ = one(points("asks", invented=True))
    assert "invented example" in claim.text
    claim, _ = one(release(f"“{SPEECH},” she said."))
    assert "invented" not in claim.text


def test_a_speech_is_quoted_whole_with_its_speaker() -> None:
    document = release(f"The river rose. “{SPEECH},” she said.")
    claim, citation = one(document, "It comes on a Sunday")
    assert citation.quote == SPEECH
    assert claim.text == f"Zdislava Holubcová (CZ/EPP) (press release, 2024-03-05, paragraph 1): “{SPEECH}”"


def test_a_match_beside_the_speech_leaves_it_alone() -> None:
    document = release(f"The river rose by two metres. “{SPEECH},” she said.")
    claim, citation = one(document, "The river rose by two metres.")
    assert citation.quote == "The river rose by two metres."
    assert "Holubcová" not in claim.text


def test_an_unknown_speaker_is_not_guessed() -> None:
    claim, citation = one(release(f"“{SPEECH},” somebody said.", speaker=None), SPEECH)
    assert citation.quote == SPEECH
    assert claim.text.startswith("Press release, 2024-03-05, paragraph 1: ")


def test_a_speech_too_long_is_cut_to_the_clauses_that_matched() -> None:
    speech = f"{'We waited. ' * (LONGEST_QUOTE // 10)}It rained"
    document = release(f"“{speech},” she said.", speech=speech)
    _, citation = one(document, "It rained")
    assert citation.quote == "It rained"


def test_a_speech_that_goes_on_outside_what_is_shown_is_not_cited_beyond_it() -> None:
    document = release(f"“{SPEECH},” she said.")
    whole = hit(document, match="It comes on a Sunday")
    middle = whole.start + 20
    cut = Hit(whole.about, whole.passage, whole.text[20:], middle, whole.end, 0.9, whole.match_start, whole.match_end)
    start, end, _ = quote_span(cut, document.quotations)
    assert cut.start <= start < end <= cut.end


@pytest.mark.parametrize("role", [Role.PROPOSAL, Role.COMPARISON])
@pytest.mark.parametrize("language", sorted(FRAMES))
def test_the_commissions_wording_is_never_introduced_as_the_committees(role: Role, language: str) -> None:
    document = make_document([(role, "Amendment 1", "Member States may charge a fee.")])
    claim, _ = one(document, frame=FRAMES[language])
    assert claim.text.startswith(FRAMES[language].proposal)
    assert FRAMES[language].committee not in claim.text


@pytest.mark.parametrize("role", [Role.AMENDMENT, Role.REASON])
def test_the_committees_own_wording_is_its_own(role: Role) -> None:
    claim, _ = one(make_document([(role, "Amendment 1", "No fee shall be charged.")]))
    assert claim.text.startswith(EN.committee)
    assert ("reason" in claim.text) is (role is Role.REASON)


def test_a_release_reports_and_does_not_speak_for_the_committee() -> None:
    document = make_document([(Role.PARAGRAPH, "paragraph 1", "Forty towns signed.")], kind=Kind.RELEASE)
    assert one(document)[0].text == "Press release, 2024-03-05, paragraph 1: “Forty towns signed.”"


def test_passages_far_below_the_best_are_not_quoted() -> None:
    document = points("asks one", "asks two", "asks three")
    scores = (0.9, 0.9 - SCORE_BAND + 0.001, 0.9 - SCORE_BAND - 0.001)
    found = made(*((hit(document, position, score=score), document) for position, score in enumerate(scores)))
    assert [citation.quote for _, citation in found] == ["asks one", "asks two"]


def test_at_most_so_many() -> None:
    document = points(*(f"asks {number}" for number in range(10)))
    found = made(*((hit(document, position), document) for position in range(10)))
    assert [citation.n for _, citation in found] == list(range(1, MOST_CLAIMS + 1))


def test_the_same_words_are_quoted_once() -> None:
    one_, two = points("Asks for ferries;", "asks for more"), points("asks for ferries", name="text:other@en")
    found = made((hit(one_), one_), (hit(two), two), (hit(one_, 1), one_))
    assert [(citation.n, citation.quote) for _, citation in found] == [(1, "Asks for ferries"), (2, "asks for more")]


def test_nothing_from_nothing() -> None:
    assert made() == []


def test_the_marks_of_a_list_are_left_out() -> None:
    document = points("calls for ferries ( 12 ); regrets")
    assert one(document, "calls for ferries ( 12 );")[1].quote == "calls for ferries"


@given(
    st.text(alphabet=st.sampled_from("ab ;,()12“”é\u00a0"), min_size=1, max_size=60).filter(
        lambda text: text.strip() != ""
    )
)
def test_a_quote_is_a_slice_with_words_in_it(text: str) -> None:
    document = points(text)
    found = hit(document)
    start, end, _ = quote_span(found, document.quotations)
    assert found.start <= start < end <= found.end
    (_, citation), *_ = made((found, document))
    assert citation.quote == document.text[citation.quote_start : citation.quote_end] != ""


def test_passages_of_one_document_stand_together_in_its_order() -> None:
    first = points("asks one", "asks two", "asks three", name="text:00000000000000aa@en")
    second = points("calls for ferries", name="text:00000000000000bb@en")
    found = made(
        (hit(first, 2, score=0.9), first), (hit(second, 0, score=0.88), second), (hit(first, 0, score=0.86), first)
    )
    assert [(claim.citations, citation.quote) for claim, citation in found] == [
        ((1,), "asks one"),
        ((2,), "asks three"),
        ((3,), "calls for ferries"),
    ]


@pytest.mark.parametrize(("language", "word"), [("en", "rapporteur"), ("es", "ponente"), ("pl", "sprawozdawca")])
def test_who_drafted_a_document_is_told_once(language: str, word: str) -> None:
    document = points("asks one", "asks two")
    about = replace(document.about, rapporteurs=(Rapporteur(SPEAKER),))
    document = replace(document, about=about)
    first, second = made((hit(document, 0), document), (hit(document, 1), document), frame=FRAMES[language])
    assert f", {word}: {SPEAKER.name}, " in first[0].text
    assert SPEAKER.name not in second[0].text


def test_every_language_has_its_word_for_a_rapporteur() -> None:
    assert all(frame.rapporteur.strip() for frame in FRAMES.values())
    assert FRAMES["de"].rapporteur != FRAMES["en"].rapporteur
