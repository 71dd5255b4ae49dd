"""The order of candidates: both stages keep every candidate once, always in the same order, the best one first."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from index_fakes import Parts, TokenWordEmbedder, WordEmbedder, make_document, states_of

from corpus.model import Document, PassageId, Role
from index.chunking import chunk
from index.late import Asked, LateInteraction
from index.learned import learned_for
from index.lexical import LexicalHit
from index.ranking import (
    FAVOUR,
    PROPOSAL_PENALTY,
    READ,
    READ_BEFORE,
    READ_CHARACTERS,
    READ_PARTS,
    READ_PIECES,
    TERM_POOL,
    WORD_WEIGHT,
    Candidate,
    Span,
    first_stage,
    in_order,
    second_stage,
    within,
)
from index.terms import TermTable, TermWriter
from index.vectors import VectorStore, VectorWriter

WORDS = "asks for trains ferries islands bees fees towns by the night regrets thanks harbours".split()
QUESTION = "ferries to the islands by night"

# --- the first stage ---

CLAUSES = "; ".join(f"{word * 40} {word * 41}" for word in ("trains", "ferries", "islands"))


@pytest.fixture
def store(tmp_path: Path) -> VectorStore:
    opinion: Parts = [
        CLAUSES,
        (Role.PROPOSAL, "Amendment 1", "bees and fees"),
        (Role.AMENDMENT, "Amendment 1", "bees and fees"),
        *(f"asks for number{number}" for number in range(20)),
    ]
    return stored(tmp_path / "vectors", make_document("a@en", opinion), make_document("b@en", ["bees and fees"]))


def stored(folder: Path, *documents: Document) -> VectorStore:
    writer, embedder = VectorWriter(folder, WordEmbedder.dimension), WordEmbedder()
    for document in documents:
        chunked = chunk(document, embedder)
        vectors = embedder.passages([piece.text for part in chunked for piece in part.pieces])
        contexts = {part.context.id: embedder.passages([part.context.text])[0] for part in chunked}
        writer.add(document, chunked, vectors, contexts)
    writer.commit()
    return VectorStore(folder)


def first(store: VectorStore, question: str, size: int = 100, favoured: str = "", **words: float) -> list[Candidate]:
    vector = WordEmbedder().query(question)
    worded = [LexicalHit(PassageId(name.replace("_", "@en#", 1).replace("_", "-")), s) for name, s in words.items()]
    return first_stage(
        vector, store.nearest(vector, 600), worded, store, size, lambda name: name.startswith(favoured or "-")
    )


def by_name(candidates: list[Candidate]) -> dict[str, Candidate]:
    assert len({candidate.passage_id for candidate in candidates}) == len(candidates)
    return {candidate.passage_id: candidate for candidate in candidates}


def test_best_first_with_its_pieces_nearest_first(store: VectorStore) -> None:
    found = first(store, f"{'ferries' * 40} {'ferries' * 41}")
    assert found[0].passage_id == "a@en#point-1"
    assert len(found[0].pieces) == 3
    assert found[0].best == found[0].pieces[0] == sorted(found[0].pieces)[1]
    assert found[0].cosine == pytest.approx(1, abs=1e-3)
    assert [candidate.score for candidate in found] == sorted((c.score for c in found), reverse=True)


def test_words_favour_and_proposals_are_added(store: VectorStore) -> None:
    plain, words = by_name(first(store, "bees")), by_name(first(store, "bees", a_point_9=20))
    assert words["a@en#point-9"].score - plain["a@en#point-9"].score == pytest.approx(20 * WORD_WEIGHT)
    favoured = by_name(first(store, "bees", favoured="b@en"))
    assert favoured["b@en#point-1"].score - plain["b@en#point-1"].score == pytest.approx(FAVOUR)
    assert favoured["a@en#point-9"] == plain["a@en#point-9"]
    difference = plain["a@en#amendment-1"].score - plain["a@en#amendment-1.proposal"].score
    assert difference == pytest.approx(PROPOSAL_PENALTY, abs=1e-6)


def test_as_many_as_asked_for_and_half_as_many_by_words(store: VectorStore) -> None:
    nearest = first(store, "bees and fees", 4)
    assert len(nearest) == 4
    far = [candidate.passage_id for candidate in first(store, "bees and fees")[-4:]]
    worded = {name.replace("@en#", "_").replace("-", "_"): 1.0 for name in far}
    found = by_name(first(store, "bees and fees", 4, "", **worded))
    assert set(found) == {*by_name(nearest), *far[:2]}


def test_nothing_is_near_and_nothing_holds_the_words(tmp_path: Path) -> None:
    assert first(stored(tmp_path / "vectors"), "bees") == []


# --- the second stage ---


@pytest.fixture(scope="module")
def embedder() -> TokenWordEmbedder:
    return TokenWordEmbedder()


@pytest.fixture(scope="module")
def late(embedder: TokenWordEmbedder, tmp_path_factory: pytest.TempPathFactory) -> LateInteraction:
    folder = tmp_path_factory.mktemp("terms") / "vectors"
    writer = TermWriter(folder, embedder)
    embedder.observed([*WORDS, *(f"asks for {word}" for word in WORDS), QUESTION], writer.observe)
    writer.commit()
    return LateInteraction(TermTable(folder), embedder, learned_for(embedder))


@pytest.fixture(scope="module")
def asked(late: LateInteraction) -> Asked:
    found = late.asked(states_of(QUESTION))
    assert found is not None
    return found


class Pool:
    """Candidates made of texts: each piece a text, its span the place of the text."""

    def __init__(self, *passages: list[str], scores: list[float] | None = None) -> None:
        self.texts = passages
        self.candidates = [
            Candidate(name(number), score, (0, 1), tuple((n, n + 1) for n in range(len(texts))), 0.0, 0.0, 0.0)
            for number, (texts, score) in enumerate(zip(passages, scores or [0.8] * len(passages), strict=True))
        ]

    def text(self, candidate: Candidate, span: Span) -> str:
        return self.texts[int(candidate.passage_id.partition("#")[2])][span[0]]

    def things(self) -> dict[PassageId, tuple[str, str]]:
        return {candidate.passage_id: ("d", candidate.passage_id) for candidate in self.candidates}

    def ranked(
        self, asked: Asked, late: LateInteraction, things: Mapping[PassageId, tuple[str, str]] | None = None
    ) -> list[Candidate]:
        return second_stage(self.candidates, self.things() if things is None else things, asked, late, self.text)


def name(number: int) -> PassageId:
    return PassageId(f"d#{number:03d}")


def names(candidates: list[Candidate]) -> list[str]:
    return [candidate.passage_id for candidate in candidates]


def drawn(seed: int, count: int) -> Pool:
    """Passages of one to three pieces of words drawn by chance."""
    source = random.Random(seed)
    passages = [[" ".join(source.choices(WORDS, k=4)) for _ in range(source.randint(1, 3))] for _ in range(count)]
    return Pool(*passages, scores=sorted((source.random() for _ in range(count)), reverse=True))


@given(seed=st.integers(0, 1_000), count=st.sampled_from([0, 1, 2, READ, READ + 1, TERM_POOL, TERM_POOL + 40]))
def test_no_candidate_is_lost_or_doubled(late: LateInteraction, asked: Asked, seed: int, count: int) -> None:
    pool = drawn(seed, count)
    source = random.Random(seed)
    things = {name: ("d", str(source.randint(0, 60))) for name in pool.things() if source.random() < 0.9}
    ranked = pool.ranked(asked, late, things)
    assert sorted(names(ranked)) == sorted(things)
    assert [candidate.score for candidate in ranked] == sorted((c.score for c in ranked), reverse=True)
    assert pool.ranked(asked, late, things) == ranked
    for before, after in zip(sorted(pool.candidates, key=lambda c: c.passage_id), by_number(ranked, pool), strict=True):
        assert (before.pieces, before.cosine, before.bonus) == (after.pieces, after.cosine, after.bonus)
        assert after.best in before.pieces


def by_number(ranked: list[Candidate], pool: Pool) -> list[Candidate]:
    """The ranked candidates by name; those that no thing was named for as they came."""
    found = {candidate.passage_id: candidate for candidate in ranked}
    return [found.get(candidate.passage_id, candidate) for candidate in pool.candidates]


def test_what_says_it_rises_from_the_end_of_the_pool(late: LateInteraction, asked: Asked) -> None:
    texts = [["thanks the bees for harbours"]] * (TERM_POOL - 1)
    pool = Pool(*texts, [QUESTION], scores=[0.85 - place * 1e-4 for place in range(TERM_POOL)])
    assert names(pool.ranked(asked, late))[:2] == [name(TERM_POOL - 1), name(0)]


def test_the_piece_that_says_it_is_the_one_that_matched(late: LateInteraction, asked: Asked) -> None:
    others = [["thanks the bees", "regrets fees"], ["harbours"]]
    found = Pool(*others, ["thanks the bees", QUESTION], *others).ranked(asked, late)[0]
    assert (found.passage_id, found.best) == (name(2), (1, 2))


def test_equal_ones_stand_in_the_order_of_their_names(late: LateInteraction, asked: Asked) -> None:
    pool = Pool(*[["asks for ferries"]] * 60)
    expected = names(pool.ranked(asked, late))
    assert expected == sorted(expected)
    random.Random(5).shuffle(pool.candidates)
    assert names(pool.ranked(asked, late)) == expected
    assert names(in_order(pool.candidates)) == expected


def test_only_the_best_things_are_read_and_of_each_the_nearest_pieces(
    late: LateInteraction, asked: Asked, embedder: TokenWordEmbedder
) -> None:
    embedder.read.clear()
    pool = Pool(*[[f"{part} {number}" for part in WORDS[:4]] for number in range(TERM_POOL)])
    pool.ranked(asked, late)
    assert len(embedder.read) == READ * READ_PIECES
    assert {text.split()[0] for text in embedder.read} == set(WORDS[:READ_PIECES])


@pytest.mark.parametrize("parts", [2, READ_PARTS, READ_PARTS + 2])
def test_parts_of_a_thing_are_read_together_up_to_a_number(
    late: LateInteraction, asked: Asked, embedder: TokenWordEmbedder, parts: int
) -> None:
    embedder.read.clear()
    pool = Pool(*[[f"asks {number}"] for number in range(READ + parts - 1)])
    one = {*names(pool.candidates)[: parts - 1], names(pool.candidates)[-1]}
    same = {name: ("d", "Amendment 1") if name in one else thing for name, thing in pool.things().items()}
    pool.ranked(asked, late, same)
    assert len(embedder.read) == READ - 1 + min(parts, READ_PARTS)
    assert (f"asks {READ + parts - 2}" in embedder.read) is (parts <= READ_PARTS)


def test_long_pieces_are_read_as_far_as_there_is_room(
    late: LateInteraction, asked: Asked, embedder: TokenWordEmbedder
) -> None:
    embedder.read.clear()
    long = READ_CHARACTERS // 10
    pool = Pool(*[[f"{number:03d} {'bees ' * (long // 5)}", f"{number:03d} fees"] for number in range(READ)])
    ranked = pool.ranked(asked, late)
    assert sum(map(len, embedder.read)) <= READ_CHARACTERS
    assert sum("bees" in text for text in embedder.read) < READ
    assert sorted(names(ranked)) == sorted(names(pool.candidates))


def test_the_first_pieces_of_the_first_are_read_before_second_ones(
    late: LateInteraction, asked: Asked, embedder: TokenWordEmbedder
) -> None:
    embedder.read.clear()
    pool = Pool(*[[f"{number:03d} bees", f"{number:03d} fees"] for number in range(READ)])
    ranked = names(pool.ranked(asked, late))
    firsts = [place for place, text in enumerate(embedder.read) if "bees" in text]
    assert firsts[:READ_BEFORE] == list(range(READ_BEFORE))
    assert len(ranked) == READ


def test_what_is_always_read_is_read_without_room() -> None:
    pool = Pool(["asks for ferries"], ["regrets fees"], ["by night"])
    pieces = [(candidate, candidate.pieces[0]) for candidate in pool.candidates]
    read = [words for *_, words in within(8, pieces, pool.text, always=1)]
    assert read == ["asks for ferries"]
    assert [words for *_, words in within(24, pieces, pool.text, always=1)] == ["asks for ferries", "by night"]


def test_what_is_beyond_the_pool_follows_in_the_order_it_came(late: LateInteraction, asked: Asked) -> None:
    pool = drawn(1, TERM_POOL + 30)
    assert names(pool.ranked(asked, late))[TERM_POOL:] == names(pool.candidates)[TERM_POOL:]
