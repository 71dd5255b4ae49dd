"""Measures answers: are they right, do their citations support them, and what the check of a model's sentences takes out.

    python -m bench.answers [--set NAME TEXTS_OR_DATA QUESTIONS]... [--chat-model NAME [--url URL]] [--seconds N] [--most N]

The own questions on the demonstration corpus are always asked, the development questions where `../shared` is. Without
`--chat-model` answers are extractive; with it both ways are measured in one call. The measures are those of ALCE (Gao et al.,
2023), each sentence against the passages it cites:

    recall     share of sentences that the passages they cite support, all together
    precision  share of citations that are needed: supporting by themselves, or where the others do not without them

A quotation is supported where it stands in the passage word for word. Of a sentence in a model's words the judge is the check
that the program runs itself, so `recall` of what is shown unmarked is 1 by construction: what tells is the share before, and
`tests/quality/answers`, whose sentences were judged by hand. `right` is that of `score.py`: a citation holds a key term.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from assistant.answers import Answer, Claim, Mode, Support
from assistant.pipeline import Assistant
from assistant.settings import Settings
from assistant.writing.generated import source_of
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judge
from bench.held import data_folder
from bench.questions import Question, rank, read_questions, unanswerable
from corpus.catalogue import Catalogue
from index.embedding import load_embedder
from index.search import Searcher

HERE = Path(__file__).resolve().parent.parent
SHARED = HERE.parent / "shared" / "real"
OWN = ("own", HERE / "corpus" / "demo" / "texts", HERE / "tests" / "quality" / "questions")
DEVELOPMENT = ("dev", SHARED / "opinions", SHARED / "dev_questions")


@dataclass
class Tally:
    """What was counted of one set in one mode."""

    asked: int = 0
    answered: int = 0
    right: int = 0
    fell_back: int = 0
    sentences: int = 0
    supported: int = 0
    citations: int = 0
    needed: int = 0
    withheld: int = 0
    refused: int = 0
    unanswerable: int = 0
    first: list[float] = field(default_factory=list)
    """Seconds to the first words."""

    def row(self) -> str:
        """A row of the table."""
        shares = [
            (self.answered, self.asked),
            (self.right, self.asked),
            (self.supported, self.sentences),
            (self.needed, self.citations),
            (self.fell_back, self.answered),
            (self.refused, self.unanswerable),
        ]
        told = " | ".join(f"{part / whole:.3f}" if whole else "–" for part, whole in shares)
        first = f"{1000 * float(np.median(self.first)):.0f}" if self.first else "–"
        return f"{self.asked} | {told} | {self.sentences} | {self.withheld} | {first}"


HEAD = """\
| set, mode | questions | answered | right | recall | precision | fell back | refused | sentences | withheld | first words, ms |
|---|---|---|---|---|---|---|---|---|---|---|"""


def ask(assistant: Assistant, question: str) -> tuple[Answer, float]:
    """The whole answer, and the seconds to its first words."""
    started = time.perf_counter()
    answers = assistant.stream(question)
    answer = next(answers)
    first = time.perf_counter() - started
    *_, last = [answer, *answers]
    return last, first


def measure(assistant: Assistant, judge: Judge, questions: Sequence[Question], others: Sequence[str]) -> Tally:
    """Asks the answerable questions and the others."""
    tally = Tally(asked=len(questions), unanswerable=len(others))
    for question in questions:
        answer, seconds = ask(assistant, question.text)
        tally.first.append(seconds)
        tally.withheld += answer.withheld
        if answer.answered:
            tally.answered += 1
            tally.fell_back += bool(answer.notice)
            cited = [(_file(each.hit.about.provenance.origin), each.hit.text) for each in answer.citations]
            named = [(each.hit.about.celex or "", each.hit.text) for each in answer.citations]
            tally.right += min(rank(question, cited), rank(question, named)) < float("inf")
            for claim in answer.claims:
                count(tally, judge, answer, claim)
    tally.refused = sum(not ask(assistant, text)[0].answered for text in others)
    return tally


def count(tally: Tally, judge: Judge, answer: Answer, claim: Claim) -> None:
    """Adds a claim and its citations."""
    whole = supports(judge, answer, claim, claim.citations)
    tally.sentences += 1
    tally.supported += whole
    tally.citations += len(claim.citations)
    for number in claim.citations:
        rest = tuple(other for other in claim.citations if other != number)
        alone = supports(judge, answer, claim, (number,))
        tally.needed += whole and (alone or not supports(judge, answer, claim, rest))


def supports(judge: Judge, answer: Answer, claim: Claim, numbers: tuple[int, ...]) -> bool:
    """Whether these citations support the claim."""
    cited = {each.n: each for each in answer.citations if each.n in numbers}
    if answer.mode is Mode.EXTRACTIVE:
        return bool(cited) and all(each.quote in claim.text and each.quote in each.hit.text for each in cited.values())
    sources = {n: source_of(n, each.hit) for n, each in cited.items()}
    judged = judge.judge(Sentence(claim.text, numbers), sources, answer.language)
    return judged.support is not Support.UNSUPPORTED


def _file(origin: str) -> str:
    return Path(origin.rpartition(":")[2]).stem


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", nargs=3, action="append", default=[], metavar=("NAME", "TEXTS", "QUESTIONS"))
    parser.add_argument("--chat-model", default=os.environ.get("COR_CHAT_MODEL", ""))
    parser.add_argument("--url", default=os.environ.get("COR_CHAT_URL", ""))
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--most", type=int, default=10_000, help="questions of each set")
    options = parser.parse_args()
    sets = [OWN, *([DEVELOPMENT] if SHARED.is_dir() else []), *((n, Path(t), Path(q)) for n, t, q in options.set)]
    print(HEAD)
    for name, texts, questions in sets:
        with data_folder(texts) as folder:
            settings = Settings(data=folder)
            modes = {"extractive": settings}
            if options.chat_model:
                modes[options.chat_model] = replace(
                    settings, chat_model=options.chat_model, chat_url=options.url, chat_seconds=options.seconds
                )
            embedder = load_embedder(settings.model)
            judge = Judge(Searcher(Catalogue.open(folder), settings.index_root, embedder).support)
            asked, others = read_questions(questions), unanswerable(questions)
            for mode, chosen in modes.items():
                assistant = Assistant.open(chosen, embedder)
                tally = measure(assistant, judge, asked[: options.most], others[: options.most])
                print(f"| {name}, {mode} | {tally.row()} |", flush=True)


if __name__ == "__main__":
    main()
