"""The tokens of the packaged embedding model, held against the library `tokenizers`."""

from __future__ import annotations

import random
import unicodedata
from typing import TYPE_CHECKING

import pytest
from embedding_texts import LANGUAGES, ODD
from hypothesis import given, settings
from hypothesis import strategies as st
from real_texts import OPINIONS, needs_real_texts

from bench.unpacked_e5 import reference_tokenizer
from index.e5_tokens import LONGEST_PIECE, Tokenizer
from index.e5_weights import E5Weights, open_weights, packaged_path

if TYPE_CHECKING:
    from tokenizers import Tokenizer as Library

FULL_WIDTH_TILDE = "\uff5e"
"""XLM-RoBERTa leaves it as it is, which the NFKC of the library cannot be told."""


@pytest.fixture(scope="module")
def weights() -> E5Weights:
    return open_weights(packaged_path())


@pytest.fixture(scope="module")
def tokenizer(weights: E5Weights) -> Tokenizer:
    return Tokenizer(weights.vocabulary)


@pytest.fixture(scope="module")
def library(weights: E5Weights) -> Library:
    return reference_tokenizer(weights)


def assert_same(tokenizer: Tokenizer, library: Library, texts: list[str]) -> None:
    for text, expected in zip(texts, library.encode_batch(texts, add_special_tokens=False), strict=True):
        assert tokenizer.ids(text) == expected.ids, ascii(text)


def test_known_ids(tokenizer: Tokenizer) -> None:
    # From the tokenizer.json that Hugging Face distributes with intfloat/multilingual-e5-small.
    assert tokenizer.ids("passage: ") == [46692, 12, 6]
    assert tokenizer.ids("日本語テスト") == [6, 98449, 120256]
    assert tokenizer.ids("a</s>b") == [10, 2, 876]
    assert tokenizer.ids("\U00013000\U00013001 \U00013002a") == [6, 3, 6, 3, 11]
    assert tokenizer.ids(FULL_WIDTH_TILDE + "~") == [6, 6087, 2306]
    assert tokenizer.ids("\u0301a \u0390") == [3309, 11, 6, 78877]


def test_the_vocabulary_is_whole(weights: E5Weights) -> None:
    vocabulary = weights.vocabulary
    assert len(set(vocabulary.pieces)) == 250_002
    assert max(len(piece.decode()) for piece in vocabulary.pieces) == LONGEST_PIECE
    special = [vocabulary.begin, vocabulary.padding, vocabulary.end, vocabulary.unknown]
    assert [vocabulary.pieces[number] for number in special] == [b"<s>", b"<pad>", b"</s>", b"<unk>"]


def test_the_same_in_all_languages(tokenizer: Tokenizer, library: Library) -> None:
    sentences = list(LANGUAGES.values())
    assert_same(tokenizer, library, [*sentences, *map(str.upper, sentences), *map(str.swapcase, sentences)])


def test_the_same_for_odd_unicode(tokenizer: Tokenizer, library: Library) -> None:
    assert_same(tokenizer, library, ODD)


def test_the_same_for_pieces_thrown_together(tokenizer: Tokenizer, library: Library, weights: E5Weights) -> None:
    chance = random.Random(0)
    pieces = [piece.decode().replace("▁", " ") for piece in weights.vocabulary.pieces[4:]]
    pieces = [piece for piece in pieces if FULL_WIDTH_TILDE not in piece]
    texts = ["".join(chance.choices(pieces, k=chance.randint(1, 12))) for _ in range(3000)]
    assert_same(tokenizer, library, [unicodedata.normalize("NFC", text) for text in texts])


@settings(max_examples=500, deadline=None)
@given(text=st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cc", "Cs", "Cn"]), max_size=60))
def test_the_same_for_any_latin_text(tokenizer: Tokenizer, library: Library, text: str) -> None:
    assert_same(tokenizer, library, [text])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decomposed_text_has_the_tokens_of_the_composed(tokenizer: Tokenizer, language: str) -> None:
    decomposed = unicodedata.normalize("NFD", LANGUAGES[language])
    assert tokenizer.ids(decomposed) == tokenizer.ids(LANGUAGES[language])


def test_half_a_surrogate_pair_is_an_unknown_character(tokenizer: Tokenizer, weights: E5Weights) -> None:
    assert tokenizer.ids("a\ud800b")[1:2] == [weights.vocabulary.unknown]


@pytest.mark.real
@needs_real_texts
def test_the_same_in_real_opinions(tokenizer: Tokenizer, library: Library) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(OPINIONS.glob("*.txt"))]
    assert_same(tokenizer, library, texts + [line for text in texts for line in text.splitlines()])
