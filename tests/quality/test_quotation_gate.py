"""The quality gate of the quotation check: no kind of quotation is judged right less often than here, and none wrongly passes.

The floors belong to exactly these texts and quotations: a digest holds them together. Whoever changes either measures anew.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from real_texts import OPINIONS, needs_real_texts
from real_texts import QUESTIONS as REAL_QUOTATIONS

from assistant.errors import InputError
from assistant.pipeline import Assistant
from assistant.quotation.verdicts import Match, Verdict
from assistant.settings import Settings
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS

HERE = Path(__file__).parent
DEMONSTRATION = HERE.parents[1] / "corpus" / "demo" / "texts"
VERSIONS, OWN_QUOTATIONS = HERE / "versions", HERE / "quotations"

BY_SENSE = {"paraphrase": 0.84, "fabricated": 0.9, "translation": 0.91}
"""Floors on the own quotations where the words do not decide."""
REAL_BY_SENSE = {"paraphrase": 0.91, "fabricated": 0.91}
RIGHT, REAL_RIGHT = 0.97, 0.98
"""Floors over all kinds."""
PASSED = frozenset({Verdict.VERBATIM, Verdict.ABRIDGED})
REAL_VERDICTS = {
    "verbatim": {Verdict.VERBATIM},
    "typographic": PASSED,
    "altered": {Verdict.ALTERED},
    "negated": {Verdict.ALTERED},
    "stitched": {Verdict.STITCHED},
    "fabricated": {Verdict.NOT_FOUND},
    "paraphrase": {Verdict.PARAPHRASE},
}


@dataclass(frozen=True)
class Held:
    """Folders of texts and quotations, and the least share of right verdicts for each kind."""

    folders: Sequence[Path]
    digest: str
    floors: Mapping[str, float]
    right: float
    located: float
    """Least share of the quotations whose passage is the first match."""


OWN = Held(
    (DEMONSTRATION, VERSIONS, OWN_QUOTATIONS),
    digest="6f71388a1334e1c16f3af3cd3248d961380a25ecd0924dfc79fcce91c7734ba9",
    floors={
        "verbatim": 0.98,
        "typographic": 0.99,
        "altered": 1.0,
        "negated": 1.0,
        "stitched": 1.0,
        "attributed": 1.0,
        "misattributed": 1.0,
        "another year": 1.0,
        "short": 1.0,
        **BY_SENSE,
    },
    right=RIGHT,
    located=0.94,
)
REAL = Held(
    (OPINIONS, REAL_QUOTATIONS),
    digest="e4c9755cd5cb0cebe074024783dd03ac936eb616bb81f6df3a7a65a1e735e624",
    floors={"verbatim": 1.0, "typographic": 1.0, "altered": 1.0, "negated": 1.0, "stitched": 1.0, **REAL_BY_SENSE},
    right=REAL_RIGHT,
    located=0.96,
)


@dataclass(frozen=True)
class Case:
    """A quotation, the verdicts that are right, and the places it stands in: CELEX where it matters, and label."""

    text: str
    speaker: str | None
    kind: str
    verdicts: frozenset[Verdict]
    labels: frozenset[str]
    celex: str | None


@dataclass(frozen=True)
class Outcome:
    held: Held
    judged: Sequence[tuple[Case, Verdict | None, Match | None]]
    """Each case with its verdict, None where it was not taken, and the first match."""

    def shares(self) -> dict[str, float]:
        """Of right verdicts, by kind."""
        rights: defaultdict[str, list[bool]] = defaultdict(list)
        for case, verdict, _ in self.judged:
            rights[case.kind].append(verdict in case.verdicts)
        return {kind: round(sum(right) / len(right), 3) for kind, right in rights.items()}


def own_cases() -> list[Case]:
    sets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(OWN_QUOTATIONS.glob("*.json"))]
    return [
        Case(
            each["quote"],
            each["speaker"],
            each["kind"],
            frozenset({Verdict(each["verdict"])}),
            frozenset(label.rpartition(": ")[2] for label in each["labels"]),
            None,
        )
        for one in sets
        for each in one["quotations"]
    ]


def real_cases() -> list[Case]:
    sets = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(REAL_QUOTATIONS.glob("*.json"))]
    return [
        Case(
            each["text"],
            None,
            each["kind"],
            frozenset(REAL_VERDICTS[each["kind"]]),
            frozenset(figures(point) for point in each["points"]),
            one["celex"],
        )
        for one in sets
        for each in one["quotes"]
    ]


def figures(label: str) -> str:
    return re.sub(r"\D", "", label)


def judge(held: Held, settings: Settings, cases: Sequence[Case]) -> Outcome:
    assistant = Assistant.open(settings)
    judged: list[tuple[Case, Verdict | None, Match | None]] = []
    for case in cases:
        try:
            found = assistant.verify(case.text, case.speaker)
        except InputError:
            judged.append((case, None, None))
        else:
            judged.append((case, found.verdict, found.matches[0] if found.matches else None))
    return Outcome(held, judged)


@pytest.fixture(
    scope="module",
    params=["own", pytest.param("real", marks=[pytest.mark.real, needs_real_texts])],
)
def outcome(request: pytest.FixtureRequest) -> Outcome:
    """Every quotation of a set judged once."""
    if request.param == "own":
        return judge(OWN, request.getfixturevalue("versions_settings"), own_cases())
    return judge(REAL, request.getfixturevalue("real_settings"), real_cases())


def digest(folders: Sequence[Path]) -> str:
    """SHA-256 over names and bytes of all files."""
    total = hashlib.sha256()
    for path in sorted(path for folder in folders for path in folder.iterdir() if path.is_file()):
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


@pytest.mark.parametrize(
    "held", [pytest.param(OWN, id="own"), pytest.param(REAL, id="real", marks=[pytest.mark.real, needs_real_texts])]
)
def test_the_floors_are_for_these_texts_and_quotations(held: Held) -> None:
    assert digest(held.folders) == held.digest


def test_nothing_passes_that_was_not_said(outcome: Outcome) -> None:
    wrong = [case.text for case, verdict, _ in outcome.judged if verdict in PASSED and not case.verdicts & PASSED]
    assert wrong == []


def test_floors_of_each_kind(outcome: Outcome) -> None:
    reached = outcome.shares()
    assert set(reached) == set(outcome.held.floors)
    assert {kind: share for kind, share in reached.items() if share < outcome.held.floors[kind]} == {}, reached


def test_right_over_all(outcome: Outcome) -> None:
    right = [verdict in case.verdicts for case, verdict, _ in outcome.judged]
    assert sum(right) / len(right) >= outcome.held.right


def test_the_passage_is_found(outcome: Outcome) -> None:
    """What stands in one place: not what was put together, nor what stands nowhere."""
    located = [
        match is not None and stands_there(match, case)
        for case, _, match in outcome.judged
        if case.labels and Verdict.STITCHED not in case.verdicts
    ]
    assert sum(located) / len(located) >= outcome.held.located


def stands_there(match: Match, case: Case) -> bool:
    if case.celex is None:
        return match.passage.label in case.labels
    return match.about.celex == case.celex and figures(match.passage.label) in case.labels


def test_words_thrown_together_are_no_paraphrase(versions_settings: Settings) -> None:
    """Twenty words of one passage and twenty of another, in no order: they say nothing, whatever they sound like."""
    chance = random.Random(3)
    assistant = Assistant.open(versions_settings)
    catalogue = Catalogue.open(versions_settings.data)
    documents = [catalogue.document(document_id) for document_id in sorted(catalogue.matching(NO_FILTERS))]
    passages = [document.text_of(each).split() for document in documents if document for each in document.passages]
    long = [words for words in passages if len(words) >= 40]
    thrown = [
        " ".join(chance.sample(words, 20) + chance.sample(chance.choice(long), 20)) for words in chance.sample(long, 40)
    ]
    found = [assistant.verify(text).verdict for text in thrown]
    assert found.count(Verdict.NOT_FOUND) >= 36, found
    assert not PASSED.intersection(found)
