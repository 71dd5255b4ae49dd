"""Learns the maps of `index/learned.npz` from questions on invented opinions, and tells how much they help on unseen ones.

    python -m bench.learning [--training bench/training] [--out index/learned.npz]

Files under `opinions` hold a title (`T | language | text`), points (`P | …`) and under each point the questions that it alone
answers (`? | …`); under `passages` are passages on as many matters, alike. The opinions whose file names begin with HELD_BACK are
not learned from. Two cores take about half an hour.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from bench.taught import lines, options, term_table, write
from index.e5 import PackagedE5, load_packaged_e5
from index.late import joint_states
from index.learned import FILE

HELD_BACK = "g-"
_OF_OPINIONS, _OF_PASSAGES, _OPINIONS = 24, 16, 2
"""Of one step: questions of each sort, and the opinions the former are of."""
_ALIKE = 20
"""Passages nearest to a question, of which one stands beside the right one in each step."""
_RANK = 64
KEPT, KEPT_RANK = 0.5, 128
"""Of what is learned for vectors: half of it does better on opinions that were held back than all of it, and on real questions."""


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that are told apart: the points of an opinion, or all passages; questions as (question, place of its text)."""

    name: str
    texts: list[str]
    questions: list[tuple[str, int]]


def read_group(path: Path) -> Group:
    """The points and questions of one file. Raises ValueError where a line has no such form."""
    texts: list[str] = []
    questions = []
    for kind, text in lines(path):
        if kind == "P":
            texts.append(text)
        elif kind == "?":
            questions.append((text, len(texts) - 1))
    return Group(path.stem, texts, questions)


def joined(groups: Sequence[Group]) -> Group:
    """The groups as one."""
    starts = accumulate((len(group.texts) for group in groups), initial=0)
    questions = [
        (text, start + place) for start, group in zip(starts, groups, strict=False) for text, place in group.questions
    ]
    return Group("passages", [text for group in groups for text in group.texts], questions)


class Sample:
    """The states of everything that is learned from, by text."""

    def __init__(self, groups: Sequence[Group], embedder: PackagedE5) -> None:
        texts = sorted({text for group in groups for text in group.texts})
        questions = sorted({text for group in groups for text, _ in group.questions})
        self.vectors: dict[str, NDArray[np.float32]] = dict(zip(texts, embedder.passages(texts), strict=True))
        table, states = term_table(texts, embedder)
        self.told = {text: joint_states(*table.told(found)).astype(np.float16) for text, found in states.items()}
        # Each token once: of equal ones, each would be given the whole of what is learned from the nearest.
        self.terms = {text: table.means(np.unique(found.ids)).astype(np.float16) for text, found in states.items()}
        self.asked: dict[str, NDArray[np.float16]] = {}
        self.middle: dict[str, NDArray[np.float16]] = {}
        self.weights: dict[str, NDArray[np.float32]] = {}
        for question in questions:
            self.vectors[question], found = embedder.question(question)
            middle, last = table.asked(found)
            self.asked[question] = joint_states(middle, last).astype(np.float16)
            self.middle[question] = middle.astype(np.float16)
            self.weights[question] = table.weights(found.ids)


class Turning(nn.Module):
    """See `index.learned.Turn`."""

    def __init__(self, dimension: int, rank: int) -> None:
        super().__init__()
        self.down = nn.Parameter(torch.randn(dimension, rank) * 0.03)
        self.up = nn.Parameter(torch.zeros(rank, dimension))

    def forward(self, vectors: Tensor) -> Tensor:
        return functional.normalize(vectors + vectors @ self.down @ self.up, dim=-1)


class Vectors(nn.Module):
    """A question's vector beside those of texts."""

    temperature, rate, steps = 0.03, 3e-4, 600

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self.turn = Turning(384, 384)
        self._vectors = sample.vectors

    def forward(self, questions: list[str], texts: list[str]) -> Tensor:
        asked, told = (
            torch.from_numpy(np.stack([self._vectors[text] for text in part])) for part in (questions, texts)
        )
        turned: Tensor = self.turn(asked)
        return turned @ told.T


class Tokens(nn.Module):
    """A question's tokens beside those of texts: see `index.late`."""

    temperature, rate, steps = 0.03, 1e-3, 1100

    def __init__(
        self,
        asked: dict[str, NDArray[np.float16]],
        told: dict[str, NDArray[np.float16]],
        weights: dict[str, NDArray[np.float32]],
        *,
        told_rank: int,
    ) -> None:
        super().__init__()
        dimension = next(iter(asked.values())).shape[1]
        self._asked, self._told, self._weights = asked, told, weights
        self.asked = Turning(dimension, _RANK)
        self.told = Turning(dimension, told_rank)
        self.emphasis = nn.Parameter(torch.zeros(dimension))

    def forward(self, questions: list[str], texts: list[str]) -> Tensor:
        asked, told = _stacked(self._asked, questions), _stacked(self._told, texts)
        whose = torch.repeat_interleave(torch.tensor([len(self._asked[text]) for text in questions]))
        weights = torch.from_numpy(np.concatenate([self._weights[text] for text in questions]))
        weights = weights * torch.exp((asked @ self.emphasis).clamp(-3, 3))
        sums = torch.zeros(len(questions)).index_add(0, whose, weights)
        cosines = self.told(told).bfloat16() @ self.asked(asked).bfloat16().T
        lengths = torch.tensor([len(self._told[text]) for text in texts])
        best = torch.segment_reduce(cosines.float(), "max", lengths=lengths)  # (texts, tokens of all questions)
        shares = best * (weights / sums[whose])
        return torch.zeros(len(questions), len(texts)).index_add(0, whose, shares.T)


def _stacked(states: dict[str, NDArray[np.float16]], texts: list[str]) -> Tensor:
    return torch.from_numpy(np.concatenate([states[text] for text in texts]).astype(np.float32))


def steps(
    opinions: Sequence[Group], passages: Group, sample: Sample, count: int, rng: random.Random
) -> Iterator[tuple[list[str], list[str], Tensor]]:
    """Questions, texts, and the place of each question's text among them."""
    vectors = np.stack([sample.vectors[text] for text in passages.texts])
    for _ in range(count):
        right = [(text, passages.texts[place]) for text, place in rng.sample(passages.questions, _OF_PASSAGES)]
        near = np.argpartition(-(np.stack([sample.vectors[text] for text, _ in right]) @ vectors.T), _ALIKE)[:, :_ALIKE]
        texts = [text for _, text in right] + [passages.texts[rng.choice(row)] for row in near.tolist()]
        chosen = rng.sample(opinions, _OPINIONS)
        own = [(text, group.texts[place]) for group in chosen for text, place in group.questions]
        right += rng.sample(own, _OF_OPINIONS)
        texts = list(dict.fromkeys([*texts, *(text for group in chosen for text in group.texts)]))
        yield [text for text, _ in right], texts, torch.tensor([texts.index(text) for _, text in right])


def fit(model: Vectors | Tokens, opinions: Sequence[Group], passages: Group, sample: Sample, name: str) -> None:
    """Trains the model; prints how it goes."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=model.rate, weight_decay=0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, model.rate, model.steps + 1, pct_start=0.1)
    started = time.perf_counter()
    for number, (questions, texts, places) in enumerate(
        steps(opinions, passages, sample, model.steps, random.Random(0)), start=1
    ):
        loss = functional.cross_entropy(model(questions, texts) / model.temperature, places)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if number % 100 == 0:
            seconds = time.perf_counter() - started
            print(f"{name}: step {number} of {model.steps}, loss {loss.item():.3f}, {seconds:.0f} s", flush=True)


def told_apart(model: Vectors | Tokens, groups: Sequence[Group]) -> str:
    """How often the right point is the first, or among five, of its opinion."""
    ranks = []
    with torch.no_grad():
        for group in groups:
            scores = model([text for text, _ in group.questions], group.texts)
            right = scores.gather(1, torch.tensor([[place] for _, place in group.questions]))
            ranks.append((scores > right).sum(1))
    rank = torch.cat(ranks)
    return f"first {(rank < 1).float().mean():.3f}, among five {(rank < 5).float().mean():.3f} of {len(rank)}"


def shortened(turn: Turning, part: float, rank: int) -> dict[str, NDArray[np.float32]]:
    """`part` of a turn's product, of a lower rank, as `down` and `up`."""
    left, sizes, right = np.linalg.svd((turn.down @ turn.up).detach().numpy())
    root = np.sqrt(part * sizes[:rank])
    return {"down": left[:, :rank] * root, "up": root[:, None] * right[:rank]}


def main() -> None:
    """The command."""
    chosen = options(__doc__, FILE)
    torch.manual_seed(0)
    opinions = [read_group(path) for path in sorted((chosen.training / "opinions").glob("*.txt"))]
    passages = joined([read_group(path) for path in sorted((chosen.training / "passages").glob("*.txt"))])
    held = [group for group in opinions if group.name.startswith(HELD_BACK)]
    others = [group for group in opinions if not group.name.startswith(HELD_BACK)]
    sample = Sample([*opinions, passages], load_packaged_e5(int8=True))
    print(f"{len(others)} opinions, {len(held)} held back, {len(passages.texts)} passages", flush=True)
    vectors = Vectors(sample)
    terms = Tokens(sample.middle, sample.terms, sample.weights, told_rank=0)
    states = Tokens(sample.asked, sample.told, sample.weights, told_rank=_RANK)
    models: dict[str, Vectors | Tokens] = {"vectors": vectors, "terms": terms, "states": states}
    for name, model in models.items():
        print(f"{name} as they are, opinions held back: {told_apart(model, held)}", flush=True)
        fit(model, others, passages, sample, name)
        print(f"{name} learned: {told_apart(model, held)}", flush=True)
    found = {f"question_{key}": values for key, values in shortened(vectors.turn, KEPT, KEPT_RANK).items()}
    for name, turn in (("term", terms.asked), ("asked", states.asked), ("told", states.told)):
        found |= {f"{name}_down": turn.down.detach().numpy(), f"{name}_up": turn.up.detach().numpy()}
    found |= {"term_emphasis": terms.emphasis.detach().numpy(), "emphasis": states.emphasis.detach().numpy()}
    write(chosen.out, found)


if __name__ == "__main__":
    main()
