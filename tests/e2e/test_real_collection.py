"""The real texts, imported and asked: floors under the quality that was reached (figures in bench/RESULTS.md)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import CommandLine
from real_texts import OPINIONS, QUESTIONS, RELEASE, needs_real_texts

from assistant.pipeline import Assistant
from assistant.settings import Settings
from bench.quality import rank, read_questions

pytestmark = [pytest.mark.real, needs_real_texts]

ENGLISH_FLOOR, OTHERS_FLOOR = 0.77, 0.66
"""Share of questions whose passage is among the first five. Never to be lowered."""
EVERYDAY = ("What is the best pizza in Rome?", "Wie koche ich Spargel?", "Write a poem about my cat.")


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    line = CommandLine(tmp_path_factory.mktemp("real") / "data")
    report = line.run("import", OPINIONS, RELEASE.parent, "--json").json
    assert report == {"new": 16, "updated": 0, "unchanged": 0, "failed": []}
    return line


@pytest.fixture(scope="module")
def assistant(collection: CommandLine) -> Assistant:
    return Assistant.open(Settings(collection.data))


def test_importing_again_changes_nothing(collection: CommandLine) -> None:
    report = collection.run("import", OPINIONS, RELEASE.parent, "--json").json
    assert report == {"new": 0, "updated": 0, "unchanged": 16, "failed": []}


def test_a_speaker_is_quoted_word_for_word_and_named(assistant: Assistant) -> None:
    answer = assistant.ask("What did Heinz Lehmann say about the Silicon Saxony cluster?")
    first = answer.citations[0]
    assert first.quote.startswith("Regional clusters like the Silicon Saxony Cluster are good examples")
    assert first.quote.endswith("shortages of skilled labour, and a small-scale economy")
    assert " ".join(first.quote.split()) in " ".join(
        Path(RELEASE).read_text(encoding="utf-8").replace(" .", ".").split()
    )
    assert first.hit.passage.speaker is not None
    assert first.hit.passage.speaker.name == "Heinz Lehmann"
    assert answer.text.startswith("Heinz Lehmann (DE/EPP), member of Saxony regional parliament")


def test_passages_are_found_in_every_language(assistant: Assistant) -> None:
    found: dict[bool, list[bool]] = {True: [], False: []}
    for question in read_questions(QUESTIONS):
        hits = assistant.search(question.text, 5)
        place = rank(question, [(hit.about.celex or "", hit.text) for hit in hits])
        found[question.language == "en"].append(place <= 5)
    assert (len(found[True]), len(found[False])) == (60, 24), "the floors are for these questions"
    assert sum(found[True]) / 60 >= ENGLISH_FLOOR
    assert sum(found[False]) / 24 >= OTHERS_FLOOR


@pytest.mark.parametrize("question", EVERYDAY)
def test_what_the_texts_do_not_deal_with_is_refused(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert not answer.answered
    assert not answer.citations
    assert not re.search(r"\[\d+\]", answer.text)
