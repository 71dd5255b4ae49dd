"""The verdict on a quotation, from its words alone; `?` where they do not decide and the sense is asked for."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from checked_texts import AMARA, JOOST, MeaningNeeded, checker, document, verdict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from odd_queries import NO_WORDS, ODD

from assistant.errors import InputError
from assistant.quotation.checker import MATCHES_SHOWN, MOST_WORDS, QuotationChecker
from assistant.quotation.speakers import Voice
from assistant.quotation.verdicts import Verification
from corpus.model import Document, Kind, Role
from index.hits import SHOWN_CHARACTERS

FIRST, NARRATED, LAST = (
    "We need many more trains than we have",
    "she said, while it rained",
    "and we will have them this year",
)
TOLD = "The plan was adopted with a large majority on Tuesday."
SPEECHES = ((FIRST, AMARA), (LAST, AMARA), ("Nobody asked the towns about ports", JOOST))
OPINION = document(
    "opinion@en",
    "calls on the Commission to grant EUR 40 million for night trains by 31 December 2027, in line with Article 3 (2) of it",
    "must not forget that we all have to act together: towns, regions and Member States must therefore be heard before any"
    " proposal is made",
    "welcomes the rise of 24,4 % in 12 000 towns; regrets the lack of money for the Élus locaux",
    "recalls that “the towns shall have all the rights of the regions” stands in the Treaty of the islands",
    (Role.PROPOSAL, "The operator may charge a fee of five euro for each of the boats."),
    (Role.AMENDMENT, "The operator shall charge no fee at all for any of the boats."),
    drafters=(AMARA,),
)
RELEASE = document(
    "release@en",
    (Role.PARAGRAPH, TOLD),
    (Role.PARAGRAPH, f"“{FIRST}”, {NARRATED}, “{LAST}”."),
    (Role.PARAGRAPH, "“Nobody asked the towns about ports”, said Joost Zeilmaker."),
    kind=Kind.RELEASE,
    title="Trains for all regions",
    speeches=SPEECHES,
)
OTHER = document("other@en", "welcomes the new harbours on all islands", "asks for one ferry a day to each of them")


@pytest.fixture(scope="module")
def checking(tmp_path_factory: pytest.TempPathFactory) -> QuotationChecker:
    return checker(tmp_path_factory.mktemp("checker"), OPINION, RELEASE, OTHER)


def changes(found: Verification) -> list[tuple[str, str, str]]:
    return [
        (each.op.value, each.quote.strip(), each.source.strip())
        for each in found.matches[0].differences
        if each.op.value != "equal"
    ]


VERBATIM = {
    "as it stands": "grant EUR 40 million for night trains",
    "in marks": "„grant EUR 40 million for night trains“",
    "with a lead-in": "The Committee calls on the Commission to grant EUR 40 million",
    "with a German lead-in": "Der Ausschuss der Regionen calls on the Commission to grant",
    "with a French lead-in": "Le Comité européen des régions calls on the Commission to grant",
    "with a Polish lead-in": "Europejski Komitet Regionów calls on the Commission to grant",
    "with a Greek lead-in": "Η Ευρωπαϊκή Επιτροπή των Περιφερειών calls on the Commission to grant",
    "with a Bulgarian lead-in": "Европейският комитет на регионите calls on the Commission to grant",
    "with an abbreviated lead-in": "The CoR calls on the Commission to grant",
    "a lead-in to a second clause": "The Committee regrets the lack of money",
    "another capital": "Calls on the Commission to grant",
    "a bracketed capital": "[C]alls on the Commission to grant",
    "all capitals": "REGRETS THE LACK OF MONEY FOR THE ELUS LOCAUX",
    "parted at a line's end": "calls on the Commis-\nsion to grant EUR 40 mil-\nlion",
    "a paragraph's number": "in line with Article 3(2) of it",
    "blanks": "the  rise\nof 24,4% in 12\u00a0000 towns",
    "omissions at the ends": "… that we all have to act together …",
    "pictures": "🚆 night trains 🌙 by 31 December 2027",
    "over two points": "in 12 000 towns; regrets the lack of money for the Élus locaux recalls that “the towns shall have",
    "an interrupted speech": f"{FIRST} {LAST}",
    "a speech with what interrupts it": f"“{FIRST}”, {NARRATED}, “{LAST}",
    "a whole point": OPINION.text_of(OPINION.passages[1]),
    "a title": "trains for all regions",
    "right to left marks": "\u200fgrant EUR 40 million\u200e",
    "markdown": "**grant** _EUR_ `40 million` for *night trains*",
}


@pytest.mark.parametrize("name", VERBATIM)
def test_what_was_said(checking: QuotationChecker, name: str) -> None:
    assert verdict(checking, VERBATIM[name]) == "verbatim"


ABRIDGED = [
    "calls on the Commission to grant EUR 40 million … by 31 December 2027",
    "must not forget […] to act together",
    "towns, regions [...] must (...) be heard before any proposal is made",
    "The Committee … calls on the Commission … for night trains",
    "welcomes the rise … regrets the lack of money",
]


@pytest.mark.parametrize("text", ABRIDGED)
def test_what_was_said_with_omissions(checking: QuotationChecker, text: str) -> None:
    assert verdict(checking, text) == "abridged"


ALTERED = {
    "a number": ("calls on the Commission to grant EUR 50 million", [("replace", "50", "40")]),
    "a decimal mark": ("welcomes the rise of 24.4 % in", [("replace", "24.4", "24,4")]),
    "no unit": ("welcomes the rise of 24,4 in 12 000 towns", [("delete", "", "%")]),
    "a date": ("for night trains by 30 December 2027", [("replace", "30", "31")]),
    "another paragraph": ("in line with Article 3 (4) of it", [("replace", "4)", "2)")]),
    "a word put in": ("grant EUR 40 million for all night trains", [("insert", "all", "")]),
    "a word left out": ("grant EUR 40 million for trains by 31 December", [("delete", "", "night")]),
    "a negation left out": ("regions and Member States must be heard before any", [("delete", "", "therefore")]),
    "a negation put in": ("towns must not therefore be heard before any proposal", None),
    "an order": ("have all we to act together: towns, regions", None),
    "parts the other way round": ("by 31 December 2027 … grant EUR 40 million for night trains", None),
    "two neighbours": ("calls on the Commission to EUR grant 40 million", None),
    "another subject": ("The Commission regrets the lack of money for the", None),
    "a lead-in that says more": ("The Committee strongly welcomes the rise of 24,4 % in 12 000 towns", None),
    "a lead-in in the middle of a sentence": ("The Committee the lack of money for the", None),
    "an omission that is not marked": ("calls on the Commission to grant EUR 40 million by 31 December 2027", None),
    "homoglyphs": ("grant EUR 40 milliоn for night trains", [("replace", "milliоn", "million")]),
    "an accent": ("lack of money for the Elus locaux", [("replace", "Elus", "Élus")]),
    "a footnote where none is": ("regrets the lack (3) of money for the", None),
    "a footnote where none is, in square brackets": ("regrets the lack [3] of money for the", None),
    "a question": ("calls on the Commission to grant EUR 40 million?", None),
    "a heading": ("Opinion of the European Committee of the Regions – Harbours and ships", None),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_changed(checking: QuotationChecker, name: str) -> None:
    text, told = ALTERED[name]
    found = checking.check(text)
    assert found.verdict.value == "altered"
    assert not found.exact
    assert told is None or changes(found) == told
    assert changes(found)


@pytest.mark.parametrize(
    "text",
    [
        "grant EUR 40 million for night trains welcomes the new harbours on all islands",
        "welcomes the new harbours on all islands … grant EUR 40 million for night trains",
        "asks for one ferry a day to each of them; welcomes the new harbours on all islands",
        "must not forget that we all have to […] regrets the lack of money for the",
    ],
)
def test_what_stands_in_different_places(checking: QuotationChecker, text: str) -> None:
    found = checking.check(text)
    assert found.verdict.value == "stitched"
    assert len({(match.about.id, match.start) for match in found.matches}) == 2
    assert sum(match.similarity for match in found.matches) <= 1.001


@pytest.mark.parametrize("name", [name for name in ODD if len(ODD[name].split()) < MOST_WORDS])
def test_odd_quotations_are_refused_or_judged(checking: QuotationChecker, name: str) -> None:
    if name in NO_WORDS:
        assert refused(checking, ODD[name])
    else:
        assert refused(checking, ODD[name]) or verdict(checking, ODD[name]) == "?"


def refused(checking: QuotationChecker, text: str) -> bool:
    """Whether there are too few words to check, or too many characters."""
    try:
        verdict(checking, text)
    except InputError as error:
        return "fewer than two words" in str(error) or "characters, at most" in str(error)
    return False


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "trains",
        "“trains”",
        "…",
        "[…] …",
        "((((",
        "<>"[0],
        "🚆🌙",
        "\u200b",
        "\u0301\u0301",
        "———",
        "“”",
        "\x00",
    ],
)
def test_fewer_than_two_words_are_no_quotation(checking: QuotationChecker, text: str) -> None:
    with pytest.raises(InputError, match="fewer than two words"):
        checking.check(text)


@pytest.mark.parametrize("words", [MOST_WORDS + 1, 5_000, 100_000])
def test_too_many_words_are_no_quotation(checking: QuotationChecker, words: int) -> None:
    started = time.perf_counter()
    with pytest.raises(InputError, match=rf"{words:,} words, at most 1,000"):
        checking.check("trains " * words)
    assert time.perf_counter() - started < 3


def test_as_many_words_as_are_checked(checking: QuotationChecker) -> None:
    started = time.perf_counter()
    assert verdict(checking, "trains " * MOST_WORDS) == "?"
    assert time.perf_counter() - started < 3


def test_brackets_alone_are_words(checking: QuotationChecker) -> None:
    assert verdict(checking, "[night] [trains]") == "verbatim"


# What is shown


def test_exact_where_not_even_typography_differs(checking: QuotationChecker) -> None:
    assert checking.check("towns, regions and Member States").exact
    assert checking.check(" “towns, regions and Member States” ").exact
    assert checking.check("the Élus locaux").exact
    for text in (
        "towns regions and Member States",
        "Towns, regions and Member States",
        "the Élus locaux.",
        "towns, regions … must therefore be heard",
    ):
        assert not checking.check(text).exact


def test_a_match_is_a_slice_of_the_stored_text(checking: QuotationChecker) -> None:
    texts = {held.about.id: held.text for held in (OPINION, RELEASE, OTHER)}
    every = [*VERBATIM.values(), *ABRIDGED, *(text for text, _ in ALTERED.values())]
    for text in every:
        for match in checking.check(text).matches:
            stored = texts[match.about.id]
            assert stored[match.start : match.end] == match.text
            assert match.start <= match.said_start < match.said_end <= match.end
            assert "".join(each.source for each in match.differences) == stored[match.said_start : match.said_end]


def test_how_many_documents_were_searched(checking: QuotationChecker) -> None:
    assert checking.check("night trains").documents == 3


def test_the_committees_own_words_come_before_the_commissions(tmp_path: Path) -> None:
    words = "the fee is five euro for each boat"
    held = document("a@en", (Role.PROPOSAL, words), (Role.COMPARISON, words), (Role.AMENDMENT, words))
    found = checker(tmp_path, held).check(words)
    assert [match.attribution.voice for match in found.matches] == [Voice.COMMITTEE, Voice.MIXED, Voice.COMMISSION]


def test_of_many_places_a_few_are_shown(tmp_path: Path) -> None:
    found = checker(tmp_path, *(document(f"d{n}@en", "asks for night trains") for n in range(9))).check("night trains")
    assert (len(found.matches), found.verdict.value) == (MATCHES_SHOWN, "verbatim")


# Who said it


@pytest.mark.parametrize(
    ("text", "speaker", "result"),
    [
        (FIRST, "Amara Vestergård", "verbatim"),
        (FIRST, "Vestergard", "verbatim"),
        (FIRST, "Joost Zeilmaker", "misattributed"),
        (FIRST, "the Committee", "misattributed"),
        (FIRST, "European Commission", "misattributed"),
        (FIRST, "Mr", "verbatim"),
        ("Nobody asked the towns about ports", "Zeilmaker", "verbatim"),
        ("Nobody asked the towns about ports", "Vestergård", "misattributed"),
        ("grant EUR 40 million for night trains", "Amara Vestergård", "verbatim"),
        ("grant EUR 40 million for night trains", "Joost Zeilmaker", "misattributed"),
        ("grant EUR 40 million for night trains", "CoR", "verbatim"),
        ("The operator may charge a fee of five euro", "the Commission", "verbatim"),
        ("The operator may charge a fee of five euro", "the Committee", "misattributed"),
        ("The operator may charge a fee of five euro", "Amara Vestergård", "misattributed"),
        ("The operator shall charge no fee at all", "the Commission", "misattributed"),
        ("the towns shall have all the rights of the regions", "the Committee", "misattributed"),
        ("adopted with a large majority", "Amara Vestergård", "misattributed"),
        ("grant EUR 50 million for night trains", "Joost Zeilmaker", "altered"),
        ("must not forget that […] have to act together", "Joost Zeilmaker", "misattributed"),
    ],
)
def test_speakers(checking: QuotationChecker, text: str, speaker: str, result: str) -> None:
    assert checking.check(text, speaker).verdict.value == result


def test_the_place_where_the_speaker_said_it_comes_first(tmp_path: Path) -> None:
    held = document("a@en", "We need many more trains", kind=Kind.OPINION)
    told = document("r@en", (Role.PARAGRAPH, "“We need many more trains”, she said."), kind=Kind.RELEASE,
                    speeches=(("We need many more trains", AMARA),))  # fmt: skip
    found = checker(tmp_path, held, told).check("We need many more trains", "Amara Vestergård")
    assert found.verdict.value == "verbatim"
    assert found.matches[0].attribution.person == AMARA


def test_an_interrupted_speech_is_its_speakers(checking: QuotationChecker) -> None:
    assert checking.check(f"{FIRST} {LAST}", "Amara Vestergård").verdict.value == "verbatim"


def test_the_right_speaker_is_found_among_many_places(tmp_path: Path) -> None:
    words = "asks for night trains"
    others = [document(f"d{number}@en", words) for number in range(50)]
    told = document("r@en", (Role.PARAGRAPH, f"“She {words} and much more than that for all”, she said."), kind=Kind.RELEASE,
                    speeches=((f"She {words} and much more than that for all", AMARA),))  # fmt: skip
    assert checker(tmp_path, *others, told).check(words, "Amara Vestergård").verdict.value == "verbatim"


# What a quotation's own marks may not do


@pytest.mark.parametrize(
    "text",
    [
        "Member States must [not] therefore be heard before any proposal is made",
        "[The Committee does not think that] towns, regions and Member States must therefore be heard",
        "[The Committee rejects that] towns, regions and Member States must therefore be heard",
        "must [never fail to] forget that we all have to act together",
        "recalls that “the towns shall have [none of] the rights of the regions”",
    ],
)
def test_a_bracket_that_denies_is_a_change(checking: QuotationChecker, text: str) -> None:
    assert checking.check(text).verdict.value == "altered"


@pytest.mark.parametrize(("months", "result"), [("24", "verbatim"), ("2", "altered")])
def test_brackets_that_the_text_has_itself(tmp_path: Path, months: str, result: str) -> None:
    held = document(
        "a@en", "applies to all ports [that is, 24 months after the first ferry has left] and to their boats"
    )
    text = f"applies to all ports [that is, {months} months after the first ferry has left] and to their boats"
    assert checker(tmp_path, held).check(text).verdict.value == result


@pytest.mark.parametrize(
    ("text", "put_in"),
    [
        ("welcomes the rise of [minus] 24,4 % in 12 000 towns", "minus"),
        ("grant EUR 40 million [too little] for night trains", "too little"),
    ],
)
def test_what_is_put_in_is_told(checking: QuotationChecker, text: str, put_in: str) -> None:
    found = checking.check(text)
    assert found.verdict.value == "abridged"
    assert f"“{put_in}” does not stand in the text." in found.explanation


@pytest.mark.parametrize(
    "text", ["grant EUR 40 million [a year] for night trains", "they [the towns] grant EUR 40 million"]
)
def test_what_is_put_in_is_not_verbatim(checking: QuotationChecker, text: str) -> None:
    assert checking.check(text).verdict.value in {"abridged", "altered"}


@pytest.mark.parametrize(
    "text", ["must […] forget that we all have to act together", "The operator shall charge … fee at all"]
)
def test_an_omission_that_leaves_out_a_negation_is_told(checking: QuotationChecker, text: str) -> None:
    found = checking.check(text)
    assert found.verdict.value == "abridged"
    assert "Among the words left out is one that denies." in found.explanation


@pytest.mark.parametrize(
    "text",
    [
        "must … not … be heard",
        "Commission … grant … trains",
        "we … must … be … made",
        "must not … be heard",
        "not … proposal",
    ],
)
def test_words_picked_out_of_a_passage_are_not_a_quotation(checking: QuotationChecker, text: str) -> None:
    assert verdict(checking, text) not in {"verbatim", "abridged"}


@pytest.mark.parametrize(
    "text",
    ["The Committee, the operator may charge a fee of five euro", "The Committee nobody asked the towns about ports"],
)
def test_a_lead_in_makes_nobody_elses_words_the_committees(checking: QuotationChecker, text: str) -> None:
    assert checking.check(text).verdict.value not in {"verbatim", "abridged"}


def test_a_quotation_of_three_points(tmp_path: Path) -> None:
    held = document("a@en", "asks for one green harbour;", "asks for two blue harbours;", "asks for three red harbours")
    whole = " ".join(held.text_of(passage) for passage in held.passages)
    assert checker(tmp_path, held).check(whole).verdict.value == "verbatim"


def test_a_quotation_that_runs_a_little_into_the_next_point(tmp_path: Path) -> None:
    held = document("a@en", "asks for one green harbour on each of the islands;", "thanks the crews of all boats")
    text = "asks for one green harbour on each of the islands; thanks the crews"
    assert checker(tmp_path, held).check(text).verdict.value == "verbatim"


def test_a_quotation_that_runs_from_a_proposal_into_its_amendment(checking: QuotationChecker) -> None:
    text = "charge a fee of five euro for each of the boats. The operator shall charge no fee at all"
    assert checking.check(text).verdict.value == "stitched"


def test_html_around_the_words(checking: QuotationChecker) -> None:
    assert verdict(checking, "<q>grant <b>EUR 40 million</b> for night trains</q>") == "verbatim"


# Length


def long_document() -> Document:
    return document(
        "long@en", " ".join(f"the town of the letter {number} asks for another harbour;" for number in range(90))
    )


def test_a_quotation_that_is_the_whole_of_a_long_passage(tmp_path: Path) -> None:
    held = long_document()
    checking = checker(tmp_path, held)
    whole = held.text_of(held.passages[0])
    assert len(whole) > SHOWN_CHARACTERS
    started = time.perf_counter()
    found = checking.check(whole)
    assert found.verdict.value == "verbatim"
    assert len(found.matches[0].text) == SHOWN_CHARACTERS
    assert checking.check(whole.replace("77", "78")).verdict.value == "altered"
    assert checking.check(f"{whole} and one more").verdict.value == "altered"
    assert time.perf_counter() - started < 6


def test_what_was_said_is_exact_and_shown_however_long(tmp_path: Path) -> None:
    held = long_document()
    found = checker(tmp_path, held).check(held.text_of(held.passages[0]))
    assert found.exact
    assert found.matches[0].said_end <= found.matches[0].end


def test_a_quotation_longer_than_any_passage(checking: QuotationChecker) -> None:
    assert verdict(checking, " ".join(held.text for held in (OPINION, RELEASE))) in {"stitched", "altered"}


def test_an_empty_collection(tmp_path: Path) -> None:
    with pytest.raises(MeaningNeeded):
        checker(tmp_path).check("night trains")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_words_of_a_passage_are_verbatim_and_found_there(checking: QuotationChecker, data: st.DataObject) -> None:
    held = data.draw(st.sampled_from([OPINION, RELEASE, OTHER]))
    passage = data.draw(st.sampled_from(held.passages))
    words = (
        held.text_of(passage)
        .replace("EUR 40 million", "EUR\u00a040\u00a0million")
        .replace("12 000", "12\u00a0000")
        .split(" ")
    )
    first = data.draw(st.integers(0, len(words) - 4))
    last = data.draw(st.integers(first + 4, len(words)))
    found = checking.check(" ".join(words[first:last]))
    assert found.verdict.value == "verbatim"
    assert passage.label in {match.passage.label for match in found.matches}


# Articles


def test_an_article(checking: QuotationChecker) -> None:
    article = (
        f"The Committee said that it “regrets the lack of money for the Élus locaux”. “{FIRST}”, said Joost Zeilmaker.\n\n"
        "“We need fewer trains than we have”, said Amara Vestergård. She added: “…”"
    )
    found = checking.check_article(article)
    assert [each.verification and each.verification.verdict.value for each in found] == [
        "verbatim",
        "misattributed",
        "altered",
    ]


def test_an_article_without_quotations(checking: QuotationChecker) -> None:
    with pytest.raises(InputError, match="no quotation was found"):
        checking.check_article("Nobody said anything at all.")


def test_what_an_article_reports_is_checked_like_what_it_quotes(checking: QuotationChecker) -> None:
    article = f"It was late. In its opinion, the Committee regrets the lack of money for the Élus locaux.\n\n“{FIRST}”."
    reported, quoted = checking.check_article(article)
    assert reported.quoted.text.startswith("the Committee regrets")
    assert (reported.quoted.reported, quoted.quoted.reported) == (True, False)
    assert reported.verification is not None
    assert reported.verification.verdict.value == "verbatim"
