"""Learns the networks of `index/entailment.npz` from sentences about invented passages, and tells how well they judge unseen ones.

    python -m bench.entailment [--training bench/training] [--out index/entailment.npz]

In files under `passages` and `quotations` a passage (`P | language | text`) is followed by sentences: what it says (`+ | …`), the
contrary (`- | …`), what it does not tell (`0 | …`). One passage in HELD_BACK is not learned from. Two cores take half an
hour.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from bench.taught import lines, options, term_table, write
from index.e5 import PackagedE5, load_packaged_e5
from index.entailment import FILE

HELD_BACK = 12
QUOTATIONS = 2
"""How often those made as quotations are gone through for each time the others are."""
MISMATCHED = 0.15
"""Share of sentences that are laid beside one of the passages nearest to them in place of their own, which does not tell them."""
THROWN = 0.08
"""Share of further sentences that are words thrown together: of the passage, or half of it and half of another."""
NEAREST = 12
EPOCHS, BATCH, RATE, DECAY, DROPPED, SMOOTHED = 5, 64, 2e-3, 0.05, 0.2, 0.05
WIDTH = 96
LABELS = {"+": 0, "-": 1, "0": 2}


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence, a passage, and how the one stands to the other: a place in LABELS."""

    sentence: str
    passage: str
    label: int


def read_pairs(path: Path) -> Iterator[Pair]:
    """The sentences of one file, each beside its passage."""
    passage = ""
    for kind, text in lines(path):
        if kind == "P":
            passage = text
        elif kind in LABELS:
            yield Pair(text, passage, LABELS[kind])


class Sample:
    """States of sentences and passages, by text: (tokens, 2 * dimension), middle and last; weights of a sentence's tokens."""

    def __init__(self, pairs: Sequence[Pair], embedder: PackagedE5) -> None:
        table, states = term_table((pair.passage for pair in pairs), embedder)
        self.passages = {
            text: np.concatenate(table.told(found), axis=1, dtype=np.float16) for text, found in states.items()
        }
        self.sentences: dict[str, NDArray[np.float16]] = {}
        self.weights: dict[str, NDArray[np.float32]] = {}
        for text in sorted({pair.sentence for pair in pairs}):
            _, found = embedder.question(text)
            self.sentences[text] = np.concatenate(table.asked(found), axis=1, dtype=np.float16)
            self.weights[text] = table.weights(found.ids)
        self.dimension = embedder.dimension


class Network(nn.Module):
    """See `index.entailment.Entailment`."""

    def __init__(self, dimension: int) -> None:
        super().__init__()
        self.dimension = dimension
        self.ours = nn.Linear(2 * dimension, 2 * WIDTH)
        self.theirs = nn.Linear(2 * dimension, 2 * WIDTH)
        self.sharpness = nn.Parameter(torch.tensor([12.0, 12.0]))
        self.forth = _comparison()
        self.back = _comparison()
        self.judged = nn.Sequential(
            nn.Dropout(DROPPED),
            nn.Linear(4 * WIDTH + 2, WIDTH),
            nn.GELU("tanh"),
            nn.Dropout(DROPPED),
            nn.Linear(WIDTH, 3),
        )

    def forward(self, sentence: Tensor, weights: Tensor, passage: Tensor, within: Tensor) -> Tensor:
        """Scores (pairs, 3); sentences and passages are padded, `weights` and `within` 0 where they are."""
        size, own = self.dimension, weights > 0
        middle = sentence[..., :size] @ passage[..., :size].transpose(1, 2)
        last = sentence[..., size:] @ passage[..., size:].transpose(1, 2)
        near = (self.sharpness[0] * middle + self.sharpness[1] * last).float().masked_fill(~within[:, None], -1e4)
        answering = near.softmax(-1)
        answered = near.masked_fill(~own[..., None], -1e4).transpose(1, 2).softmax(-1)
        ours, theirs = self.ours(sentence), self.theirs(passage)
        forth = self.forth(_pairs(ours, answering.to(theirs.dtype) @ theirs)).float()
        back = self.back(_pairs(theirs, answered.to(ours.dtype) @ ours)).float()
        share = (answering * weights[..., None]).sum(1) * within
        share = share / share.sum(1, keepdim=True).clamp(min=1e-6)
        weighed = back * (share / share.max(1, keepdim=True).values)[..., None]
        met = [(each.float().masked_fill(~within[:, None], -1).amax(2) * weights).sum(1) for each in (middle, last)]
        everything = [
            (forth * weights[..., None]).sum(1),
            forth.masked_fill(~own[..., None], -1e4).amax(1),
            (back * share[..., None]).sum(1),
            weighed.amax(1).clamp(min=0),  # as padding has it
            torch.stack(met, -1),
        ]
        scores: Tensor = self.judged(torch.cat(everything, -1))
        return scores

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """What `index.entailment` reads."""
        held = {name: value.detach().numpy() for name, value in self.state_dict().items()}
        layers = {
            "ours": "ours", "theirs": "theirs", "judged": "judged.1", "judgement": "judged.4",
            "forth_first": "forth.1", "forth_second": "forth.4", "back_first": "back.1", "back_second": "back.4",
        }  # fmt: skip
        found = {f"{name}_weight": held[f"{layer}.weight"].T for name, layer in layers.items()}
        found |= {f"{name}_bias": held[f"{layer}.bias"] for name, layer in layers.items()}
        return found | {"sharpness": held["sharpness"]}


def _comparison() -> nn.Sequential:
    inner, outer = nn.Linear(8 * WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
    return nn.Sequential(nn.Dropout(DROPPED), inner, nn.GELU("tanh"), nn.Dropout(DROPPED), outer, nn.GELU("tanh"))


def _pairs(one: Tensor, other: Tensor) -> Tensor:
    return torch.cat([one, other, one - other, one * other], -1)


def batch(pairs: Sequence[Pair], sample: Sample) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """What the network takes of these pairs."""
    sentences = [torch.from_numpy(sample.sentences[pair.sentence].astype(np.float32)) for pair in pairs]
    weights = [torch.from_numpy(sample.weights[pair.sentence]) for pair in pairs]
    passages = [torch.from_numpy(sample.passages[pair.passage].astype(np.float32)) for pair in pairs]
    within = [torch.ones(len(passage), dtype=torch.bool) for passage in passages]
    padded = [nn.utils.rnn.pad_sequence(parts, batch_first=True) for parts in (sentences, weights, passages, within)]
    return padded[0], padded[1], padded[2], padded[3]


def mismatched(pairs: Sequence[Pair], sample: Sample, rng: random.Random) -> list[Pair]:
    """The pairs, some sentences beside a passage that is near to them and not theirs."""
    passages = list(sample.passages)
    means = np.stack([_mean(sample.passages[text]) for text in passages])
    found = []
    for pair in pairs:
        if pair.label != LABELS["0"] and rng.random() < MISMATCHED:
            near = np.argpartition(-(means @ _mean(sample.sentences[pair.sentence])), NEAREST)[:NEAREST]
            others = [passages[place] for place in near.tolist() if passages[place] != pair.passage]
            found.append(replace(pair, passage=rng.choice(others), label=LABELS["0"]))
        else:
            found.append(pair)
    return found


def _mean(states: NDArray[np.float16]) -> NDArray[np.float32]:
    mean = states.astype(np.float32).mean(axis=0)
    return np.asarray(mean / np.linalg.norm(mean), np.float32)


def thrown_together(passages: Sequence[str], count: int, rng: random.Random) -> Iterator[Pair]:
    """Sentences that say nothing, whatever they sound like: without them, whoever repeats words seems to repeat their sense."""
    for _ in range(count):
        one, other = rng.sample(passages, 2)
        words, others = one.split(), rng.choice((one, other)).split()
        size = min(len(words), len(others), rng.randint(6, 20))
        found = rng.sample(words, size) + rng.sample(others, size)
        if rng.random() < 0.5:
            rng.shuffle(found)
        yield Pair(" ".join(found), one, LABELS["0"])


def fit(network: Network, pairs: Sequence[Pair], sample: Sample, held: Sequence[Pair]) -> None:
    """Trains the network; prints how it does on what is held back."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * (len(pairs) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.1)
    started = time.perf_counter()
    for epoch in range(EPOCHS):
        rng = random.Random(epoch)
        shown = mismatched(pairs, sample, rng)
        rng.shuffle(shown)
        network.train()
        for start in range(0, len(shown), BATCH):
            part = shown[start : start + BATCH]
            with torch.autocast("cpu", torch.bfloat16):
                scores = network(*batch(part, sample))
            labels = torch.tensor([pair.label for pair in part])
            loss = functional.cross_entropy(scores.float(), labels, label_smoothing=SMOOTHED)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
        print(f"epoch {epoch + 1}, {time.perf_counter() - started:.0f} s: {judged(network, held, sample)}", flush=True)


def judged(network: Network, pairs: Sequence[Pair], sample: Sample) -> str:
    """How often a sentence that is said scores as more said than one of another sort (areas under the curve)."""
    from sklearn.metrics import roc_auc_score

    network.eval()
    with torch.no_grad():
        scores = torch.cat([network(*batch(pairs[n : n + BATCH], sample)) for n in range(0, len(pairs), BATCH)])
    labels = np.array([pair.label for pair in pairs])
    told = (torch.logaddexp(scores[:, 0], scores[:, 1]) - scores[:, 2]).numpy()
    said = (scores[:, 0] - scores[:, 1]).numpy()
    two, one = labels != LABELS["-"], labels != LABELS["0"]
    untold = roc_auc_score(labels[two] == LABELS["+"], told[two])
    contrary = roc_auc_score(labels[one] == LABELS["+"], said[one])
    return f"said or not told {untold:.3f}, said or contrary {contrary:.3f}, of {len(pairs)}"


def main() -> None:
    """The command."""
    chosen = options(__doc__, FILE)
    torch.manual_seed(0)
    said, quoted = (
        [pair for path in sorted((chosen.training / name).glob("*.txt")) for pair in read_pairs(path)]
        for name in ("passages", "quotations")
    )
    rng = random.Random(1)
    passages = sorted({pair.passage for pair in said})
    said += thrown_together(passages, round(THROWN * len(said)), rng)
    sample = Sample([*said, *quoted], load_packaged_e5(int8=True))
    rng.shuffle(passages)
    apart = set(passages[: len(passages) // HELD_BACK])
    held = [pair for pair in (*said, *quoted) if pair.passage in apart]
    network = Network(sample.dimension)
    fit(network, [pair for pair in (*said, *quoted * QUOTATIONS) if pair.passage not in apart], sample, held)
    write(chosen.out, network.weights())


if __name__ == "__main__":
    main()
