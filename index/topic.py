"""Whether a question is about what the texts deal with at all.

The cosine of the best passage alone does not tell: e5's cosines lie in a narrow band, and any question is near something.
Compared with how near the question is to a set of everyday questions, it does: a recipe is nearer to other recipes than
to any opinion. Towns, elections and timetables are everyday life too, though they sound like the Committee's world: without
such questions in the set, what is asked of them looks as if texts on regions dealt with it. The vectors of the set are made
with the index and kept in its generation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.embedding import Embedder
from index.errors import IndexingError

TOPICS = "everyday/2"
"""Name and version of the set: stands in the manifest."""
FILE_NAME = "everyday.npy"
NEIGHBOURS = 5
"""Everyday questions whose mean cosine is compared: one is too few (a chance likeness), all of them blur."""
NEAREST = 3
"""Pieces of text whose mean cosine it is compared with: a subject that texts deal with is met more than once. Nearer than
everyday life is enough: any margin beyond that, by language or not, refuses more of the right questions than of the others;
see `bench/RESULTS.md`."""

EVERYDAY = (
    "How do I bake sourdough bread?",
    "What ingredients go into a carbonara?",
    "Which restaurant in town has good sushi?",
    "How long should I boil an egg?",
    "Who scored the winning goal last night?",
    "Which team won the basketball final?",
    "Who is the fastest sprinter ever?",
    "When does the next Formula 1 race start?",
    "What is the plot of that film?",
    "Who sang this song?",
    "Which actor played the hero?",
    "Recommend me a good novel",
    "How old is the singer?",
    "Write a short story about a dragon",
    "Compose a birthday rhyme for my sister",
    "Tell me something funny",
    "Give me a riddle",
    "Translate this word into Latin",
    "My computer does not start, what can I do?",
    "How can I delete my browser history?",
    "How do I connect my printer?",
    "My phone battery drains too quickly",
    "How do I write a loop in JavaScript?",
    "What does this error in my program mean?",
    "Which laptop should I buy?",
    "What is the cheapest flight to Bangkok?",
    "What will the weather be like on Sunday?",
    "Which hotel has a pool?",
    "How far is the moon?",
    "How high is the tallest building in the world?",
    "What is the capital of Brazil?",
    "Which river is the longest?",
    "Who painted this picture?",
    "When did the Roman Empire fall?",
    "Who was the first man on the moon?",
    "What is 17 times 23?",
    "Solve this equation for x",
    "What is the boiling point of water?",
    "How do I get rid of a headache?",
    "Which exercise helps against back pain?",
    "How many calories are in an apple?",
    "Why does my dog bark at night?",
    "What should I feed my hamster?",
    "How do I remove a wine stain?",
    "How do I change a tyre?",
    "How do I fix a leaking tap?",
    "What should I wear to a wedding?",
    "How do I tell her that I like her?",
    "What is my horoscope for today?",
    "What does this dream mean?",
    "Should I buy shares in this company?",
    "What is the price of bitcoin?",
    "hi there",
    "good morning, how are you?",
    "thanks, bye",
    "who are you?",
    "test test",
    "lorem ipsum",
    "qwertz uiop",
    "what time is it?",
)
"""What people also ask a machine, and no text of the Committee answers."""

PUBLIC_LIFE = (
    "Who is the mayor of this town?",
    "Who is the president of the country?",
    "Who won the elections?",
    "Which party leads in the polls?",
    "How much does the prime minister earn?",
    "When is the town hall open?",
    "How do I renew my driving licence?",
    "Where do I register my new address?",
    "How much tax do I pay on my salary?",
    "Where can I park in the city centre?",
    "When does the next train leave?",
    "How much is a bus ticket?",
    "What is there to see in the old town?",
    "Which beaches are the most beautiful?",
    "Where can I stay overnight cheaply?",
    "Where can one eat well in the city?",
    "How warm is it in Athens now?",
    "When does our football club play next?",
    "Who trains the national team?",
    "What are the opening hours of the museum?",
    "Write an essay on the French Revolution",
    "Summarise this book for school",
    "How many people live in Lisbon?",
    "What is the name of the queen?",
    "How do I get a visa?",
    "How do I find a flat in Vienna?",
    "How much does a lion sleep?",
    "Which animal is the fastest?",
)
"""The same, mostly about towns, offices, elections and journeys."""


def write_topics(folder: Path, embedder: Embedder) -> None:
    """Embeds both sets into a generation's folder: shape (questions, dimension)."""
    vectors = np.stack([embedder.query(question) for question in (*EVERYDAY, *PUBLIC_LIFE)])
    np.save(folder / FILE_NAME, vectors.astype(np.float32), allow_pickle=False)


@dataclass(frozen=True, slots=True)
class Spread:
    """How far apart this model's cosines of unlike things lie: mean and standard deviation over pairs of everyday questions.

    A cosine means something only beside it: e5's lie in a band of a tenth, other models' in one of a half.
    """

    mean: float
    deviation: float

    def nearness(self, cosine: float) -> float:
        """The cosine in standard deviations above what unlike things have."""
        return (cosine - self.mean) / self.deviation


class TopicGuard:
    """The everyday questions of one generation."""

    def __init__(self, folder: Path) -> None:
        """Reads what :func:`write_topics` wrote. Raises IndexingError."""
        try:
            self._everyday: NDArray[np.float32] = np.load(folder / FILE_NAME, allow_pickle=False)
        except (OSError, ValueError) as error:
            raise IndexingError(
                f"the index in {folder} is damaged ({error}): run `cor-assistant index --rebuild`"
            ) from error

    def on_topic(self, query: NDArray[np.float32], cosines: Sequence[float]) -> bool:
        """True where the pieces nearest to the question (their cosines, the best first) are nearer than everyday life."""
        everyday = float(np.sort(self._everyday @ query)[-NEIGHBOURS:].mean())
        return bool(cosines) and float(np.mean(cosines[:NEAREST])) > everyday

    @cached_property
    def spread(self) -> Spread:
        """Of the model that made this generation."""
        unlike = self._everyday[: len(EVERYDAY)]
        cosines = unlike @ unlike.T
        pairs = cosines[np.triu_indices(len(cosines), 1)]
        return Spread(float(pairs.mean()), float(pairs.std()) + 1e-6)
