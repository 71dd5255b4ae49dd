"""The term table: what it keeps of the texts observed, and that nothing else passes for it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from index_fakes import TokenWordEmbedder, states_of
from numpy.typing import NDArray

from index.embedding import TokenStates
from index.errors import IndexingError
from index.terms import FILE_NAME, TermTable, TermWriter, unit
from index.topic import EVERYDAY
from index.usual import USUAL

DIMENSION = TokenWordEmbedder.dimension
HALF = 2e-3
"""What float16 leaves of a component."""
TEXTS = (
    "the committee asks for night trains",
    "the committee asks for ferries to the islands",
    "the beekeepers ask for flower strips",
    "the islands regret the fees, the fees, the fees",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vectors"


def written(folder: Path, *texts: str) -> TermTable:
    """The table in `folder` after these texts have come to it."""
    writer, embedder = TermWriter(folder, TokenWordEmbedder()), TokenWordEmbedder()
    embedder.observed(texts, writer.observe)
    writer.commit()
    return TermTable(folder)


def ids(text: str) -> NDArray[np.int32]:
    return states_of(text).ids


def test_weights_add_up_to_one(folder: Path) -> None:
    table = written(folder, *TEXTS)
    for question in ("the", "night trains for the islands", "nothing of this was ever said", "the the the"):
        weights = table.weights(ids(question))
        assert weights.shape == ids(question).shape
        assert weights.sum() == pytest.approx(1)


def test_the_rarer_a_token_the_more_it_weighs(folder: Path) -> None:
    weights = written(folder, *TEXTS).weights(ids("unheard trains islands the"))
    assert (np.diff(weights) < 0).all()
    assert weights[-1] > 0


def test_a_text_counts_once_however_often_it_repeats_a_token(folder: Path) -> None:
    fees, trains = written(folder, *TEXTS).weights(ids("fees trains"))
    assert fees == pytest.approx(trains)


def test_means_of_what_was_observed_centred_and_of_unit_length(folder: Path) -> None:
    random = np.random.default_rng(3)
    tokens = random.integers(1, 900, 4_000).astype(np.int32)
    states = random.normal(2, 1, (4_000, DIMENSION)).astype(np.float32)
    writer = TermWriter(folder, TokenWordEmbedder())
    for part in np.array_split(np.arange(4_000), 70):
        writer.observe(TokenStates(tokens[part], states[part], states[part]))
    writer.commit()
    different = np.unique(tokens)
    means = np.array([states[tokens == token].mean(axis=0) for token in different])
    table = TermTable(folder)
    np.testing.assert_allclose(table.means(different), unit(means - states.mean(axis=0)), atol=HALF)
    middle, last = table.told(TokenStates(tokens, states, states))
    np.testing.assert_allclose(middle, unit(states - states.mean(axis=0)), atol=HALF)
    np.testing.assert_allclose(last, middle, atol=HALF)


def test_a_question_is_centred_by_what_questions_share(folder: Path) -> None:
    shared = np.concatenate([states_of(question).middle for question in (*EVERYDAY, *USUAL)]).mean(axis=0)
    states = states_of("night trains")
    for found in written(folder, *TEXTS).asked(states):
        np.testing.assert_allclose(found, unit(states.middle - shared), atol=1e-5)


def test_an_unknown_token_gives_zeros(folder: Path) -> None:
    table = written(folder, *TEXTS)
    largest = max(ids(" ".join(TEXTS)))
    means = table.means(np.array([ids("unheard")[0], largest + 1, 2**20, ids("trains")[0]], np.int32))
    assert (means[:3] == 0).all()
    assert np.linalg.norm(means[3]) == pytest.approx(1)


def test_a_table_of_nothing(folder: Path) -> None:
    table = written(folder)
    assert table.weights(ids("night trains")).tolist() == [0.5, 0.5]
    assert not table.means(ids("night trains")).any()
    assert np.isfinite(table.told(states_of("night trains"))[0]).all()
    nothing = TokenStates(np.empty(0, np.int32), *(np.empty((0, DIMENSION), np.float32),) * 2)
    assert [part.shape for part in table.told(nothing)] == [(0, DIMENSION), (0, DIMENSION)]
    assert table.means(nothing.ids).shape == (0, DIMENSION)


def test_a_text_without_tokens_is_no_text(folder: Path, tmp_path: Path) -> None:
    writer = TermWriter(folder, TokenWordEmbedder())
    for text in TEXTS:
        writer.observe(states_of(text))
        writer.observe(TokenStates(np.empty(0, np.int32), *(np.empty((0, DIMENSION), np.float32),) * 2))
    writer.commit()
    same_table(TermTable(folder), written(tmp_path / "other", *TEXTS))


def same_table(one: TermTable, other: TermTable) -> None:
    asked, states = ids(" ".join(TEXTS)), states_of(" ".join(TEXTS))
    np.testing.assert_allclose(one.weights(asked), other.weights(asked), rtol=1e-6)
    np.testing.assert_allclose(one.means(asked), other.means(asked), atol=HALF)
    np.testing.assert_allclose(one.told(states), other.told(states), atol=HALF)
    np.testing.assert_allclose(one.asked(states), other.asked(states), atol=HALF)


def test_going_on_from_an_earlier_table_is_as_good_as_seeing_all(folder: Path, tmp_path: Path) -> None:
    for text in TEXTS * 3:
        table = written(folder, text)
    same_table(table, written(tmp_path / "other", *TEXTS * 3))


def test_missing(folder: Path) -> None:
    with pytest.raises(IndexingError, match="index --rebuild"):
        TermTable(folder)


def test_missing_beside_other_parts_of_a_generation(folder: Path) -> None:
    """A table begun anew would know the texts that are added next, and none of the others."""
    folder.mkdir()
    with pytest.raises(IndexingError, match="index --rebuild"):
        TermWriter(folder, TokenWordEmbedder())


def overwritten(content: bytes) -> bytes:
    return b"\xff" * len(content)


def one_byte_changed(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def other_arrays(_: bytes) -> bytes:
    file = io.BytesIO()
    np.savez(file, ids=np.arange(3))
    return file.getvalue()


def objects(_: bytes) -> bytes:
    file = io.BytesIO()
    names = ("ids", "counts", "frequencies", "means", "last", "asked", "texts")
    arrays: dict[str, Any] = {name: np.array([{}], dtype=object) for name in names}
    np.savez(file, **arrays)
    return file.getvalue()


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:40],
        lambda content: content[: len(content) // 2],
        lambda content: content[:-10],
        overwritten,
        one_byte_changed,
        other_arrays,
        objects,
    ],
)
@pytest.mark.parametrize("opening", [TermTable, lambda folder: TermWriter(folder, TokenWordEmbedder())])
def test_damaged(
    folder: Path, damage: Callable[[bytes], bytes], opening: Callable[[Path], TermTable | TermWriter]
) -> None:
    written(folder, *TEXTS)
    path = folder / FILE_NAME
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(IndexingError, match=r"terms in .* run `cor-assistant index --rebuild`$"):
        opening(folder)


def test_a_reader_keeps_what_it_opened(folder: Path) -> None:
    table = written(folder, *TEXTS)
    before = table.means(ids("trains ferries"))
    written(folder, *["trains run by night"] * 50)
    np.testing.assert_array_equal(table.means(ids("trains ferries")), before)
