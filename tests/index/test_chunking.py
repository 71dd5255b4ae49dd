"""Pieces of passages: nothing is lost, nothing is longer than the model reads, every piece is a slice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from index_fakes import WordEmbedder, make_document

from corpus.model import Document, Role
from index.chunking import CONTEXT_CHARACTERS, LONGEST_CHARACTERS, ChunkedPassage, chunk, context_of

POINT = (
    "calls on the Commission to put up a fund of EUR 350 million a year for trees, awnings and fountains; regrets that "
    "towns of fewer than 50 000 inhabitants are left out (3); recalls that Mr. Kontogouris (EL/PES) asked for it on "
    "1. July 2005! Heat kills. What else is to be said?"
)
GREEK = "ζητεί από την Επιτροπή να ιδρύσει ταμείο για τα νησιά· εκφράζει τη λύπη της. Οι δήμοι περιμένουν."
BULGARIAN = (
    "призовава Комисията да създаде фонд за планинските райони; изразява съжаление за забавянето. Общините чакат."
)


def covers_every_word(document: Document, part: ChunkedPassage) -> None:
    passage = part.passage
    position = passage.start
    for piece in part.pieces:
        assert position <= piece.start < piece.end <= passage.end
        assert document.text[position : piece.start].strip() == ""
        assert piece.text == document.text[piece.start : piece.end]
        position = piece.end
    assert document.text[position : passage.end].strip() == ""
    assert len({piece.id for piece in part.pieces}) == len(part.pieces)


@pytest.mark.parametrize("text", [POINT, POINT * 20, GREEK * 9, BULGARIAN * 9, "x", "a\nb\n\nc", "…", "wort " * 900])
@pytest.mark.parametrize("max_tokens", [3, 40, 510])
def test_pieces_cover_every_word(text: str, max_tokens: int) -> None:
    embedder = WordEmbedder(max_tokens)
    document = make_document("d", [text])
    (part,) = chunk(document, embedder)
    covers_every_word(document, part)
    assert max(embedder.count_tokens([piece.text for piece in part.pieces])) <= max_tokens


def test_a_point_of_5000_words_without_a_full_stop() -> None:
    document = make_document("d", [" ".join(f"word{number}" for number in range(5_000))])
    (part,) = chunk(document, WordEmbedder(64))
    covers_every_word(document, part)
    assert sum(len(piece.text.split()) for piece in part.pieces) == 5_000, "cut between words only"
    assert all(len(piece.text) <= LONGEST_CHARACTERS for piece in part.pieces)


def test_a_word_longer_than_anything_is_cut_and_kept() -> None:
    document = make_document("d", ["Donaudampfschifffahrt" * 300])
    (part,) = chunk(document, WordEmbedder())
    assert "".join(piece.text for piece in part.pieces) == "Donaudampfschifffahrt" * 300


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("ab .;\n…Ж,“” "), min_size=1, max_size=3_000), st.integers(1, 30))
def test_any_text_is_covered(text: str, max_tokens: int) -> None:
    embedder = WordEmbedder(max_tokens)
    document = make_document("d", [text])
    for part in chunk(document, embedder):
        covers_every_word(document, part)
        assert max(embedder.count_tokens([piece.text for piece in part.pieces])) <= max_tokens


def test_short_clauses_go_together_and_long_ones_apart() -> None:
    (short,) = chunk(make_document("d", ["asks this; asks that; asks more"]), WordEmbedder())
    (long,) = chunk(make_document("d", [f"{'a' * 300}; {'b' * 300}"]), WordEmbedder())
    assert [piece.text for piece in short.pieces] == ["asks this; asks that; asks more"]
    assert len(long.pieces) == 2


def test_footnotes_and_contacts_are_not_searched() -> None:
    parts = [
        "asks for a fund",
        (Role.REASON, "Amendment 1", "It is needed."),
        (Role.FOOTNOTE, "footnote 1", "OJ C 79, 2.3.2023, p. 30."),
        (Role.CONTACT, "contact 1", "Tel. 000"),
        (Role.MORE_INFORMATION, "more information 1", "See the statement."),
    ]
    chunked = chunk(make_document("d", parts), WordEmbedder())
    assert [part.passage.label for part in chunked] == ["point 1", "Amendment 1"]


def test_same_document_same_pieces() -> None:
    document = make_document("d", [POINT * 10])
    assert chunk(document, WordEmbedder()) == chunk(document, WordEmbedder())


def test_context_is_title_and_innermost_heading() -> None:
    title = "Opinion of the European Committee of the Regions – Artificial intelligence in town halls"
    document = make_document(
        "d", ["asks"], title=title, heading=("II. POLICY RECOMMENDATIONS", "Where town halls stand")
    )
    context = context_of(document, document.passages[0])
    assert context.text == "Artificial intelligence in town halls – Where town halls stand"
    bare = make_document("d", ["asks"], title=title)
    assert context_of(bare, bare.passages[0]).text == "Artificial intelligence in town halls"


def test_contexts_are_bounded_and_belong_to_one_document() -> None:
    one, other = (make_document(name, ["asks"], title="T" * 2_000) for name in "ab")
    assert len(context_of(one, one.passages[0]).text) == CONTEXT_CHARACTERS
    assert context_of(one, one.passages[0]).id != context_of(other, other.passages[0]).id
