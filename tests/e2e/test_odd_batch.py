"""Odd queries through the command line, with the real model: each row of a batch is answered or says what was wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
from command_line import CommandLine
from odd_queries import NO_WORDS, ODD

FILTERED: dict[str, tuple[dict[str, Any], str]] = {
    "no such kind": ({"kind": "poem"}, "poem"),
    "no such language": ({"lang": "klingon"}, "klingon"),
    "no such day": ({"since": "2023-02-30"}, "2023-02-30"),
    "a day in words": ({"until": "yesterday"}, "yesterday"),
    "no such filter": ({"colour": "blue"}, "colour"),
    "a number for a text": ({"rapporteur": 7}, "rapporteur"),
    "no results": ({"k": 0}, "between 1 and 1,000"),
    "a million": ({"k": 10**6}, "between 1 and 1,000"),
    "half a result": ({"k": 1.5}, "1.5"),
}
"""What cannot be used, and what the error names."""

EMPTY: dict[str, dict[str, Any]] = {
    "nobody": {"rapporteur": "'; DROP TABLE documents; --"},
    "no such group": {"group": "🚆"},
    "no such commission": {"commission": "(a+)+$"},
    "no such CELEX": {"celex": "%"},
    "no such document": {"document": "text:*"},
    "after the end": {"since": "9999-12-31"},
}
"""What can be used, and fits no text."""


@pytest.fixture(scope="module")
def answers(demo: CommandLine) -> dict[str, dict[str, Any]]:
    """One batch of everything, by id."""
    rows = [{"id": name, "query": query, "k": 3} for name, query in ODD.items()]
    rows += [{"id": name, "query": "night trains", **given} for name, (given, _) in FILTERED.items()]
    rows += [{"id": name, "query": "night trains", **given} for name, given in EMPTY.items()]
    rows.append({"id": "half a character", "query": "night\ud800 trains", "k": 3})
    ran = demo.run("search", "--batch", "-", given="\n".join(map(json.dumps, rows)))
    assert (ran.status, ran.messages) == (3, ""), "some rows cannot be used"
    assert [answer["id"] for answer in ran.rows] == [row["id"] for row in rows]
    return {answer["id"]: answer for answer in ran.rows}


@pytest.mark.parametrize("name", [*ODD, "half a character"])
def test_a_query_is_answered_unless_it_is_empty(answers: dict[str, dict[str, Any]], name: str) -> None:
    answer = answers[name]
    if not ODD.get(name, "some").strip():
        assert "the query is empty" in answer["error"]
    else:
        assert "error" not in answer
        assert len(answer["results"]) == (0 if name in NO_WORDS else 3)


@pytest.mark.parametrize("name", FILTERED)
def test_what_cannot_be_used_is_named(answers: dict[str, dict[str, Any]], name: str) -> None:
    assert set(answers[name]) == {"id", "error"}
    assert FILTERED[name][1] in answers[name]["error"]


@pytest.mark.parametrize("name", EMPTY)
def test_what_fits_no_text_finds_nothing(answers: dict[str, dict[str, Any]], name: str) -> None:
    assert answers[name]["results"] == []
