"""The demonstration texts: each is read as its summary says, and nothing in them passes for real."""

from __future__ import annotations

import csv
import re
from datetime import date
from importlib.resources import files

import pytest
from corpus_texts import DEMO, parsed, passages

from corpus.model import Document, Role

GROUPS = {"PPE": "EPP", "EVP": "EPP", "SPE": "PES", "Greens": "The Greens"}
"""Written in the summary as the text prints them."""
ROWS = list(
    csv.DictReader((files("corpus.demo") / "SUMMARY.tsv").read_text(encoding="utf-8").splitlines(), delimiter="\t")
)
every_text = pytest.mark.parametrize("row", ROWS, ids=lambda row: row["file"])


@pytest.fixture(scope="module")
def read() -> dict[str, Document]:
    return {name: parsed(original.data) for name, original in DEMO.items()}


def people(column: str) -> list[str]:
    names = [name for name in column.split("; ") if name]
    return [re.sub(r"/([\w ]+)\)", lambda match: f"/{GROUPS.get(match[1], match[1])})", name) for name in names]


def named(document: Document) -> list[str]:
    return [str(rapporteur.person).partition(", ")[0] for rapporteur in document.about.rapporteurs]


def test_the_summary_lists_every_text() -> None:
    assert [row["file"] for row in ROWS] == sorted(DEMO)
    assert len(DEMO) >= 20


@every_text
def test_a_text_is_read_as_the_summary_says(row: dict[str, str], read: dict[str, Document]) -> None:
    document = read[row["file"]]
    amendments = {p.label for p in document.passages if p.role in (Role.AMENDMENT, Role.COMPARISON)}
    speakers = dict.fromkeys(q.speaker.name for q in document.quotations if q.speaker)
    assert {
        "kind": document.about.kind.value,
        "language": document.about.language,
        "date": document.about.date,
        "points": len(passages(document, Role.POINT)),
        "amendments": len(amendments),
        "rapporteurs": named(document),
        "speakers": list(speakers),
    } == {
        "kind": row["kind"],
        "language": row["language"],
        "date": date.fromisoformat(row["date"]),
        "points": int(row["points"]),
        "amendments": int(row["amendments"]),
        "rapporteurs": people(row["rapporteurs"]),
        "speakers": people(row["speakers"]),
    }


@every_text
def test_without_its_header_a_text_is_still_told(row: dict[str, str], read: dict[str, Document]) -> None:
    bare = parsed(DEMO[row["file"]].data.decode().partition("\n---\n")[2])
    whole = read[row["file"]]
    assert bare.text == whole.text
    assert (bare.about.kind, bare.about.language) == (whole.about.kind, whole.about.language)
    assert (bare.about.rapporteurs, bare.quotations) == (whole.about.rapporteurs, whole.quotations)
    assert [p.label for p in bare.passages] == [p.label for p in whole.passages]
    assert bare.about.date in (whole.about.date, None)


@every_text
def test_a_text_is_marked_as_invented(row: dict[str, str], read: dict[str, Document]) -> None:
    about = read[row["file"]].about
    assert about.invented
    assert about.shown_title == f"[Invented example] {about.title}"
    assert about.number is not None
    assert about.number.startswith("DEMO ")


@every_text
def test_nothing_in_a_text_leads_to_a_real_one(row: dict[str, str], read: dict[str, Document]) -> None:
    document = read[row["file"]]
    source = DEMO[row["file"]].data.decode()
    assert document.about.celex is None
    assert document.about.url is None
    assert not re.search(r"\b[35]\d{4}[A-Z]{1,2}\d{4}\b", source), "a CELEX number"
    assert not re.search(r"(?<!ELI: )https?://|\bwww\.", source), "a web address"
    assert set(re.findall(r"@([\w.-]+)", source)) <= {"press.example.eu", "presse.example.eu"}
    assert all(number.startswith("000") for number in re.findall(r"\+32 \(0\)2 ([\d ]+)", source))
    # The journal's issue C 999, its acts C/2023/99000 and later, and documents numbered from 9000 on do not exist.
    assert set(re.findall(r"\bC (\d+)", source)) <= {"999"}
    assert all(act.startswith("99") and len(act) == 5 for act in re.findall(r"\bC/\d{4}/(\d+)", source))
    assert all(int(number) >= 9000 for number in re.findall(r"\bCOM\(\d+\) (\d+)", source))


@every_text
def test_no_number_inside_an_amendment_is_a_point(row: dict[str, str], read: dict[str, Document]) -> None:
    document = read[row["file"]]
    labels = [passage.label for passage in passages(document, Role.POINT)]
    assert len(labels) == len(set(labels))
    parts = [p for p in document.passages if p.role in (Role.AMENDMENT, Role.PROPOSAL, Role.COMPARISON, Role.REASON)]
    assert all(re.fullmatch(r"Amendment \d+", part.label) for part in parts)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_one_opinion_in_three_languages_has_the_same_parts(language: str, read: dict[str, Document]) -> None:
    def parts(document: Document) -> list[tuple[str, Role, int]]:
        return [(p.label, p.role, len(p.heading)) for p in document.passages]

    english = read["opinion-2024-flood-plains-en.txt"]
    other = read[f"opinion-2024-flood-plains-{language}.txt"]
    assert parts(other) == parts(english)
    assert (other.about.date, other.about.oj_number, other.about.number, other.about.president) == (
        english.about.date,
        english.about.oj_number,
        english.about.number,
        english.about.president,
    )


def test_groups_that_submit_a_resolution(read: dict[str, Document]) -> None:
    assert read["resolution-2005-heat-in-cities-en.txt"].about.groups == ("EPP", "PES", "ALDE", "UEN-EA")


def test_the_columns_of_an_amendment_are_told_apart(read: dict[str, Document]) -> None:
    document = read["opinion-2026-ai-town-halls-en.txt"]
    second = {p.role: document.text_of(p) for p in document.passages if p.label == "Amendment 2"}
    shall = "1. A municipality using automated assistance shall:\n"
    tell = "(a) tell residents at the beginning of each exchange that they are not dealing with a person;\n"
    assert second[Role.PROPOSAL] == shall + tell + "(b) keep a record of each exchange for five years."
    assert second[Role.AMENDMENT] == shall + tell + (
        "(b) keep a record of each exchange for 90 days, or longer where the resident so requests;\n"
        "(c) offer a way of reaching a member of staff within one working day."
    )
    assert second[Role.REASON].startswith("Five years of conversations with a town hall")
