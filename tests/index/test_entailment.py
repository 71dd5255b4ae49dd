"""The networks judge as those they were learned with; on the packaged model they tell what is said from what is made up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from index_fakes import TokenWordEmbedder

from index.e5 import PackagedE5, load_packaged_e5
from index.entailment import NOTHING, Entailment, Judgement, entailment_for
from index.late import Asked, LateInteraction, Told
from index.learned import learned_for
from index.terms import TermTable, TermWriter

PASSAGE = (
    "calls on the Commission to keep the ferries to the outer islands in service through the winter, and regrets that since 2019 "
    "three of the eight lines have been given up without the municipalities having been asked;"
)
SAID = (
    "Winter sailings to the remote islands should go on.",
    "Drei von acht Linien wurden seit 2019 eingestellt, ohne dass die Gemeinden gefragt worden wären.",
)
UNTOLD = (
    "Ferry crews should be paid 12 % more for work at weekends.",
    "Le Comité propose de construire un pont vers la plus grande des îles avant 2040.",
)


@pytest.fixture(scope="module")
def e5() -> PackagedE5:
    return load_packaged_e5(int8=True)


@pytest.fixture(scope="module")
def late(e5: PackagedE5, tmp_path_factory: pytest.TempPathFactory) -> LateInteraction:
    folder = tmp_path_factory.mktemp("terms")
    writer = TermWriter(folder / "vectors", e5)
    e5.observed([PASSAGE, *SAID, *UNTOLD], writer.observe)
    writer.commit()
    return LateInteraction(TermTable(folder / "vectors"), e5, learned_for(e5))


def judge(late: LateInteraction, e5: PackagedE5, sentence: str, passage: str) -> Judgement:
    asked = late.asked(e5.question(sentence)[1])
    assert asked is not None
    return Entailment()(asked, late.told([passage])[0])


def test_what_is_said_is_told_from_what_is_made_up(late: LateInteraction, e5: PackagedE5) -> None:
    said = [judge(late, e5, sentence, PASSAGE).told for sentence in SAID]
    untold = [judge(late, e5, sentence, PASSAGE).told for sentence in UNTOLD]
    assert min(said) > max(untold) + 1


def test_a_text_without_tokens_tells_nothing(late: LateInteraction, e5: PackagedE5) -> None:
    asked = late.asked(e5.question(SAID[0])[1])
    assert asked is not None
    none = np.empty((0, e5.dimension), np.float32)
    assert Entailment()(asked, (none, none)) == NOTHING


def test_of_another_model_nothing_is_judged() -> None:
    assert entailment_for(TokenWordEmbedder()) is None


def random_states(rng: np.random.Generator, tokens: int) -> Told:
    middle, last = rng.normal(size=(2, tokens, 384)).astype(np.float32)
    return middle / np.linalg.norm(middle, axis=1, keepdims=True), last / np.linalg.norm(last, axis=1, keepdims=True)


def test_it_computes_what_was_learned(tmp_path: Path) -> None:
    """Beside torch, several pairs of other lengths in one padded batch."""
    torch = pytest.importorskip("torch")
    from bench.entailment import Network

    torch.manual_seed(3)
    network = Network(384).eval()
    np.savez(tmp_path / "net.npz", allow_pickle=False, **network.weights())
    own = Entailment(tmp_path / "net.npz")
    rng = np.random.default_rng(5)
    lengths = ((3, 40), (17, 5), (1, 1), (30, 90))
    pairs = [
        (random_states(rng, first), rng.random(first).astype(np.float32), random_states(rng, other))
        for first, other in lengths
    ]
    most, longest = 30, 90
    sentences, weights = torch.zeros(len(pairs), most, 768), torch.zeros(len(pairs), most)
    passages, within = torch.zeros(len(pairs), longest, 768), torch.zeros(len(pairs), longest, dtype=torch.bool)
    for row, (asked, heavy, told) in enumerate(pairs):
        sentences[row, : len(heavy)] = torch.from_numpy(np.concatenate(asked, axis=1))
        weights[row, : len(heavy)] = torch.from_numpy(heavy / heavy.sum())
        passages[row, : len(told[0])] = torch.from_numpy(np.concatenate(told, axis=1))
        within[row, : len(told[0])] = True
    with torch.no_grad():
        expected = network(sentences, weights, passages, within).numpy()
    for row, (asked, heavy, told) in enumerate(pairs):
        judgement = own(Asked(heavy / heavy.sum(), *asked), told)
        np.testing.assert_allclose([judgement.said, judgement.contrary, judgement.untold], expected[row], atol=1e-4)
