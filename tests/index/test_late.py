"""Late interaction: a score is a mean of best cosines, whatever else is scored; words meet across languages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from embedding_texts import LANGUAGES
from index_fakes import TokenWordEmbedder, states_of
from numpy.typing import NDArray

from index.e5 import PackagedE5, load_packaged_e5
from index.embedding import TokenEmbedder, TokenStates
from index.late import MOST_TOKENS, Asked, LateInteraction, joint_states
from index.learned import learned_for
from index.terms import TermTable, TermWriter

SENTENCES = list(LANGUAGES.values())
TEXTS = ("asks for night trains", "asks for ferries to the islands", "thanks the beekeepers", "asks", "the islands")


def interaction(folder: Path, embedder: TokenEmbedder, texts: list[str]) -> LateInteraction:
    writer = TermWriter(folder / "vectors", embedder)
    embedder.observed(texts, writer.observe)
    writer.commit()
    return LateInteraction(TermTable(folder / "vectors"), embedder, learned_for(embedder))


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> LateInteraction:
    return interaction(tmp_path_factory.mktemp("words"), TokenWordEmbedder(), [*TEXTS])


@pytest.fixture(scope="module")
def e5() -> PackagedE5:
    return load_packaged_e5(int8=True)


@pytest.fixture(scope="module")
def late(e5: PackagedE5, tmp_path_factory: pytest.TempPathFactory) -> LateInteraction:
    """Knows a sentence on transport in the mountains in each of 24 languages."""
    return interaction(tmp_path_factory.mktemp("e5"), e5, SENTENCES)


def asked_of(late: LateInteraction, states: TokenStates) -> Asked:
    asked = late.asked(states)
    assert asked is not None
    return asked


def test_the_score_is_the_weighted_mean_of_the_best_cosines(words: LateInteraction) -> None:
    asked = asked_of(words, states_of("trains for beekeepers"))
    for scores in (words.by_terms(asked, TEXTS), words.by_states(asked, TEXTS), *mean_maxima(words, asked)):
        assert scores.argmax() in (0, 2)
        assert scores.shape == (5,)
    table = words._table
    expected = [
        sum(
            float(weight) * max(float(own @ other) for other in table.told(states_of(text))[0])
            for weight, own in zip(asked.weights, asked.middle, strict=True)
        )
        for text in TEXTS
    ]
    np.testing.assert_allclose(mean_maxima(words, asked)[0], expected, atol=1e-5)


def mean_maxima(words: LateInteraction, asked: Asked) -> NDArray[np.float32]:
    """Scores of the texts by the middle and by the last states, nothing learned: (2, texts)."""
    return np.asarray(asked.weights @ words.maxima(asked, TEXTS), np.float32)


def test_where_nothing_was_learned_a_joint_cosine_is_that_of_both_layers(words: LateInteraction) -> None:
    """The fake's middle and last states are alike, up to what their means take off."""
    asked = asked_of(words, states_of("trains for beekeepers"))
    middle, last = mean_maxima(words, asked)
    np.testing.assert_allclose(words.by_states(asked, TEXTS), (0.5 * middle + 0.9 * last) / 1.4, atol=0.02)


def test_joint_states_count_both_layers_by_their_weights() -> None:
    one, other = np.array([[1, 0]], np.float32), np.array([[0, 1]], np.float32)
    assert joint_states(one, one)[0] @ joint_states(one, other)[0] == pytest.approx(0.5)
    assert joint_states(one, one)[0] @ joint_states(other, one)[0] == pytest.approx(0.9)


@pytest.mark.parametrize("text", TEXTS)
def test_a_score_does_not_depend_on_what_is_scored_with_it(words: LateInteraction, text: str) -> None:
    asked = asked_of(words, states_of("the ferries ask for islands"))
    np.testing.assert_allclose(
        words.by_terms(asked, TEXTS)[TEXTS.index(text)], words.by_terms(asked, [text]), atol=1e-6
    )
    alone = words.by_states(asked, [text])
    np.testing.assert_allclose(words.by_states(asked, TEXTS)[TEXTS.index(text)], alone, atol=1e-6)


def test_nothing_to_score(words: LateInteraction) -> None:
    asked = asked_of(words, states_of("ferries"))
    assert words.by_terms(asked, []).shape == (0,)
    assert words.by_states(asked, []).shape == (0,)
    assert words.maxima(asked, []).shape == (2, 1, 0)


def test_a_question_without_tokens_is_not_compared(words: LateInteraction) -> None:
    nothing = np.empty((0, TokenWordEmbedder.dimension), np.float32)
    assert words.asked(TokenStates(np.empty(0, np.int32), nothing, nothing)) is None


def test_of_a_very_long_question_the_tokens_that_say_most_are_compared(words: LateInteraction) -> None:
    asked = asked_of(words, states_of("asks " * 200 + "ferries " + "asks " * 200 + "beekeepers"))
    assert asked.middle.shape == asked.last.shape == (MOST_TOKENS, TokenWordEmbedder.dimension)
    assert asked.weights.sum() == pytest.approx(1)
    rare = asked_of(words, states_of("ferries beekeepers"))
    for state in rare.middle:
        assert np.isclose(asked.middle, state, atol=1e-6).all(axis=1).sum() == 1
    ordered = asked_of(words, states_of("ferries asks beekeepers"))
    assert ordered.weights.argmin() == 1, "the order of the question is kept"


@pytest.mark.parametrize("question", ["mountains", "öffentlicher Verkehr in den Bergen", "", "region " * 600])
def test_scores_of_the_packaged_model_are_cosines(late: LateInteraction, e5: PackagedE5, question: str) -> None:
    texts = ["", SENTENCES[0], "…", "the mountains", "\x01"]
    asked = asked_of(late, e5.question(question)[1])
    assert asked.weights.sum() == pytest.approx(1, abs=1e-5)
    assert len(asked.weights) <= MOST_TOKENS
    terms, states = late.by_terms(asked, texts), late.by_states(asked, texts)
    assert (terms.shape, states.shape) == ((5,), (5,))
    assert terms[0] == terms[4] == 0, "no tokens, nothing in common"
    assert np.abs(terms).max() <= 1.0001
    assert np.abs(states).max() <= 1.0001


@pytest.mark.parametrize(
    ("question", "same", "others"),
    [
        ("mountains", ["Gebirge", "montagne", "górach"], ["Mittel", "2030", "public", "fondi"]),
        ("Berge", ["mountains", "montagne", "montañas"], ["money", "pubblico", "2030", "Mittel"]),
        ("money", ["geld", "bani", "fondi"], ["Gebirge", "fjällen", "pubblico"]),
        ("transport", ["vervoer", "Verkehr", "trafik"], ["montagne", "Gebirge", "communes"]),
    ],
)
def test_a_word_is_nearer_to_itself_in_another_language_than_to_other_words(
    late: LateInteraction, e5: PackagedE5, question: str, same: list[str], others: list[str]
) -> None:
    asked = asked_of(late, e5.question(question)[1])
    assert late.by_terms(asked, same).min() > late.by_terms(asked, others).max()


def test_what_a_text_says_is_found_across_languages(late: LateInteraction, e5: PackagedE5) -> None:
    texts = [LANGUAGES["fi"], "Valiokunta kannattaa ehdotusta uudeksi kalastuspolitiikaksi ja kiittää esittelijää."]
    asked = asked_of(late, e5.question("How much more money do municipalities want for buses in the mountains?")[1])
    middle, last = asked.weights @ late.maxima(asked, texts)
    for right, wrong in (late.by_terms(asked, texts), late.by_states(asked, texts), middle, last):
        assert right > wrong + 0.05
