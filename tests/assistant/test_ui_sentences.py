"""The sentences of an answer, with how each stands to the passages it cites."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ui_examples import HOSTILE, Elements, assert_inert, ferry_answer, written_answer

from assistant.answers import DOUBTFUL, Answer, Claim, Doubt, Fault, Support
from assistant.ui import wording
from assistant.ui.pieces import pieces
from assistant.ui.sentences import legend, sentences


def with_claims(*claims: Claim) -> Answer:
    text = " ".join(f"{claim.text} [1]" for claim in claims)
    return replace(written_answer(), text=text, claims=claims)


def unsupported(*doubts: Doubt) -> Answer:
    return with_claims(Claim("Ferries are free.", (1,), Support.UNSUPPORTED, doubts))


def test_pieces_make_up_the_whole_text() -> None:
    for given in (ferry_answer(), written_answer(), replace(written_answer(), text="Of another [1] text [9].")):
        assert "".join(piece.text + piece.markers for piece in pieces(given)) == given.text


def test_a_piece_is_a_claim_with_its_markers() -> None:
    given = with_claims(Claim("It says “see [1]”", (1,), Support.VERBATIM))
    (piece,) = [piece for piece in pieces(given) if piece.claim]
    assert (piece.text, piece.markers) == ("It says “see [1]”", " [1]")


def test_the_sign_of_a_doubtful_claim_is_not_shown_besides() -> None:
    given = unsupported(Doubt(Fault.SENSE))
    signed = replace(given, text=f"{given.text}{DOUBTFUL} More follows.")
    assert [piece.text for piece in pieces(signed)][-1] == " More follows."
    assert DOUBTFUL not in sentences(signed)


def test_every_sentence_of_a_model_says_how_it_stands_to_its_sources() -> None:
    found = Elements(sentences(written_answer()))
    verbatim, own = found.classed("support")
    assert verbatim.text.strip() == f"({wording.SUPPORTS[Support.VERBATIM]})"
    assert own.text.strip() == f"({wording.SUPPORTS[Support.SUPPORTED]}: {wording.SHOW_WORDS})"
    (doubtful,) = found.classed("doubtful")
    assert doubtful.attributes["role"] == "note"
    assert [name.text for name in found.classed("doubt-name")] == [wording.SUPPORTS[Support.UNSUPPORTED]]
    assert [words.text for words in found.classed("unsupported")] == ["By 2031, 45 % are to sail on hydrogen."]
    assert [reason.text for reason in found.tagged("li")] == [
        "“45 %” is not in the passages cited.",
        "The date “2031” is not in the passages cited.",
    ]
    assert len(list(found.classed("marker"))) == 5  # three sentences, and the words of two


def test_beside_a_models_own_words_stand_the_texts() -> None:
    found = Elements(sentences(written_answer()))
    assert [(words.text, words.attributes["lang"]) for words in found.tagged("q")] == [("more ferries", "en")] * 2
    (grounds,) = found.tagged("details")
    assert "open" not in grounds.attributes
    assert wording.COMPARE not in grounds.text


def test_where_one_of_the_two_denies_they_are_open_to_be_compared() -> None:
    given = with_claims(Claim("There are too few of them.", (1,), Support.SUPPORTED, compare=True))
    (grounds,) = Elements(sentences(given)).tagged("details")
    assert "open" in grounds.attributes
    assert wording.COMPARE in grounds.text


def test_quoted_sentences_bear_no_signs() -> None:
    found = Elements(sentences(ferry_answer()))
    assert not found.classed("support")
    assert legend(ferry_answer()) == ""


def test_an_unsupported_statement_is_set_apart_whoever_made_it() -> None:
    given = replace(unsupported(), mode=ferry_answer().mode)
    assert len(Elements(sentences(given)).classed("doubtful")) == 1
    assert wording.supported(Support.UNSUPPORTED, 1) in legend(given)


def test_no_empty_line_is_left_beside_what_is_set_apart() -> None:
    given = written_answer()
    claims = (given.claims[0], given.claims[2], given.claims[1])
    text = "\n\n".join(f"{claim.text} [1]" for claim in claims)
    shown = sentences(replace(given, text=text, claims=claims))
    assert '\n<div class="doubtful"' not in shown
    assert "</div>\n" not in shown


def test_the_legend_counts_what_the_signs_mean() -> None:
    (list_, *items) = Elements(legend(written_answer())).found
    assert list_.attributes["aria-label"] == wording.SUPPORT
    assert [item.text for item in items if item.tag == "li"] == [
        "1 sentence word for word",
        "1 sentence in other words, in line with the passages cited",
        "1 sentence not supported by the passages cited",
    ]


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_its_words(fault: Fault) -> None:
    about_words, about_all = wording.doubt(Doubt(fault, "45 {x} %")), wording.doubt(Doubt(fault))
    assert "45 {x} %" in about_words
    assert "{}" not in about_all
    assert [item.text for item in Elements(sentences(unsupported(Doubt(fault)))).tagged("li")] == [about_all]


def test_without_a_reason_it_is_still_said() -> None:
    assert [item.text for item in Elements(sentences(unsupported())).tagged("li")] == [wording.NOT_CONFIRMED]


def test_nothing_hostile_gets_through() -> None:
    supports = (Support.VERBATIM, Support.SUPPORTED, Support.UNSUPPORTED)
    claims = [Claim(f"{HOSTILE} {support}", (1,), support, (Doubt(Fault.NAME, HOSTILE),)) for support in supports]
    shown = sentences(with_claims(*claims))
    assert_inert(shown)
    assert HOSTILE in Elements(shown).classed("doubtful")[0].text
    assert HOSTILE in Elements(shown).tagged("li")[0].text
