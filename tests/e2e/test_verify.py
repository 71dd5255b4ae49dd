"""`verify` on the command line: the JSON of each verdict, a batch in its order, an article, and what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS

Json = dict[str, Any]
PASSAGE = {
    "document_id", "celex", "number", "kind", "title", "date", "language", "label", "heading", "speaker", "text", "start", "end",
    "url", "score",
}  # fmt: skip
VERDICT = {"id", "verdict", "exact", "matches", "explanation", "elapsed_ms"}
MATCH = PASSAGE | {"similarity", "said_start", "said_end", "voice", "said_by", "diff"}
FELL = "the number of cross-border night trains in the European Union fell from 154 in 1995 to 67 in 2008"
HEARD = "recommends that a pilot line which has not covered its operating costs after three years be closed"
ROWS: dict[str, Json] = {
    "verbatim": {"quote": FELL},
    "typographic": {"quote": f"‘{FELL.upper()}.’"},
    "abridged": {"quote": FELL.replace("in the European Union", "[…]")},
    "altered": {"quote": FELL.replace("67", "76")},
    "negated": {"quote": HEARD.replace("has not", "has")},
    "stitched": {"quote": f"{FELL} […] {HEARD}"},
    "committee": {"quote": FELL, "speaker": "the Committee"},
    "misattributed": {"quote": FELL, "speaker": "Joost Zeilmaker"},
    "nobody": {"quote": FELL, "speaker": "  "},
    "null": {"quote": FELL, "speaker": None},
    "invented": {"quote": "The moon shall be painted green by volunteers before the next full council of astronomers"},
    "right to left": {"quote": "يجب أن تكون القطارات الليلية مجانية"},
    "markup": {"quote": "<script>alert('night trains')</script>"},
    "SQL": {"quote": "'; DROP TABLE documents; -- night trains"},
}
BY_SENSE = {"paraphrase", "translation"}
"""Verdicts on words that may have nothing in common with their passage."""
UNUSABLE: dict[str, tuple[Json, str]] = {
    "empty": ({"quote": ""}, "fewer than two words"),
    "one word": ({"quote": "trains"}, "fewer than two words"),
    "marks": ({"quote": "<>[…]🚆"}, "fewer than two words"),
    "5,000 words": ({"quote": "trains " * 5_000}, "5,000 words"),
    "no quotation": ({"speaker": "the Committee"}, "quote"),
    "a number": ({"quote": 7}, "quote"),
    "a number as speaker": ({"quote": FELL, "speaker": 7}, "speaker"),
    "a filter": ({"quote": FELL, "lang": "en"}, "lang"),
    "both": ({"quote": FELL, "article": f"“{FELL}”"}, "article"),
    "no quotation in an article": ({"article": "Nobody said anything."}, "no quotation"),
}
"""What cannot be used, and what the error names."""


@pytest.fixture(scope="module")
def answers(demo: CommandLine) -> dict[str, Json]:
    """One batch of everything, by id."""
    rows = [{"id": name, **row} for name, row in ROWS.items()]
    bad = [{"id": name, **row} for name, (row, _) in UNUSABLE.items()]
    mixed = [row for pair in zip(rows, bad, strict=False) for row in pair] + rows[len(bad) :]
    ran = demo.run("verify", "--json", "--batch", "-", given="\n".join(map(json.dumps, mixed)))
    assert (ran.status, ran.messages) == (3, ""), "some rows cannot be used"
    assert [answer["id"] for answer in ran.rows] == [row["id"] for row in mixed], "in the order sent"
    return {answer["id"]: answer for answer in ran.rows}


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("verbatim", "verbatim"), ("typographic", "verbatim"), ("abridged", "abridged"), ("altered", "altered"),
        ("negated", "altered"), ("stitched", "stitched"), ("committee", "verbatim"), ("misattributed", "misattributed"),
        ("nobody", "verbatim"), ("null", "verbatim"), ("invented", "not_found"),
    ],
)  # fmt: skip
def test_verdicts(answers: dict[str, Json], name: str, verdict: str) -> None:
    assert answers[name]["verdict"] == verdict


@pytest.mark.parametrize("name", ["markup", "SQL", "right to left"])
def test_odd_texts_are_nothing_that_was_said(answers: dict[str, Json], name: str) -> None:
    assert answers[name]["verdict"] in {"not_found", "altered", "paraphrase", "translation"}


@pytest.mark.parametrize("name", ROWS)
def test_objects(answers: dict[str, Json], name: str) -> None:
    answer = answers[name]
    assert set(answer) >= VERDICT
    assert isinstance(answer["exact"], bool)
    assert isinstance(answer["elapsed_ms"], float)
    assert answer["explanation"]
    for match in answer["matches"]:
        assert set(match) - {"page"} == MATCH
        assert 0 <= match["similarity"] == match["score"] <= 1
        assert {each["op"] for each in match["diff"]} <= {"equal", "replace", "delete", "insert"}
        assert all(set(each) == {"op", "quote", "source", "marked"} for each in match["diff"])
    assert bool(answer["matches"]) == (answer["verdict"] != "not_found")


def test_matches_are_slices_of_the_stored_text(answers: dict[str, Json], demo_data: Path) -> None:
    catalogue = Catalogue.open(demo_data)
    for answer in answers.values():
        for match in answer.get("matches", []):
            document = catalogue.document(match["document_id"])
            assert document is not None
            assert document.text[match["start"] : match["end"]] == match["text"]
            said = document.text[match["said_start"] : match["said_end"]]
            assert match["start"] <= match["said_start"] < match["said_end"] <= match["end"]
            if answer["verdict"] not in BY_SENSE:
                assert "".join(each["source"] for each in match["diff"]) == said


def test_what_is_told_of_each(answers: dict[str, Json], demo_data: Path) -> None:
    assert answers["verbatim"]["exact"]
    assert not answers["typographic"]["exact"]
    changed = [(each["quote"].strip(), each["source"].strip()) for each in answers["altered"]["matches"][0]["diff"]]
    assert ("76", "67") in changed
    left_out = [each for each in answers["abridged"]["matches"][0]["diff"] if each["op"] == "delete"]
    assert [(each["source"].strip(), each["marked"]) for each in left_out] == [("in the European Union", True)]
    assert len({match["label"] for match in answers["stitched"]["matches"]}) == 2
    count = len(Catalogue.open(demo_data).matching(NO_FILTERS))
    assert str(count) in answers["invented"]["explanation"], "of how many documents that is said"


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_cannot_be_used_is_told(answers: dict[str, Json], name: str) -> None:
    assert set(answers[name]) == {"id", "error"}
    assert UNUSABLE[name][1] in answers[name]["error"]


def test_one_quotation(demo: CommandLine, answers: dict[str, Json]) -> None:
    found = demo.json("verify", FELL, "--speaker", "the Committee")
    assert list(found) == list(answers["committee"])
    assert (found["id"], found["verdict"]) == (None, "verbatim")
    assert found["matches"] == answers["committee"]["matches"]


def test_a_speaker_holds_for_rows_that_name_none(demo: CommandLine) -> None:
    rows = [{"quote": FELL}, {"quote": FELL, "speaker": "the Committee"}]
    ran = demo.run("verify", "--batch", "-", "--speaker", "Joost Zeilmaker", given="\n".join(map(json.dumps, rows)))
    assert [row["verdict"] for row in ran.rows] == ["misattributed", "verbatim"]


def test_plain_output_is_for_people(demo: CommandLine) -> None:
    ran = demo.run("verify", FELL)
    assert (ran.status, ran.messages) == (0, "")
    assert ran.out.startswith("VERBATIM. ")
    assert FELL in ran.out


def test_an_article(demo: CommandLine, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(f"In 2009 the Committee wrote: “{FELL}”. “{FELL.replace('67', '76')}”, said Ann Miller.")
    found = demo.json("verify", "--article", article)
    assert set(found) == {"id", "quotations", "elapsed_ms"}
    first, second = found["quotations"]
    assert (first["quote"], first["verdict"]) == (FELL, "verbatim")
    assert article.read_text()[first["start"] : first["end"]] == FELL
    assert (second["speaker"], second["verdict"]) == ("Ann Miller", "altered")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["verify"], ["--batch"]),
        (["verify", "night trains", "--batch", "-"], ["--batch"]),
        (["verify", "night trains", "--article", "-"], ["--article"]),
        (["verify", "night trains", "more"], ["more"]),
        (["verify", "night trains", "--lang", "en"], ["--lang"]),
        (["verify", ""], ["fewer than two words"]),
        (["verify", "trains"], ["fewer than two words"]),
        (["verify", "--batch", "nowhere.jsonl"], ["nowhere.jsonl"]),
        (["verify", "--article", "nowhere.txt"], ["nowhere.txt"]),
    ],
)
def test_unusable_arguments_are_told_in_one_line(demo: CommandLine, arguments: list[str], words: list[str]) -> None:
    ran = demo.run(*arguments, "--json")
    assert (ran.status, ran.out) == (2, "")
    assert all(word in ran.message for word in words)


def test_nothing_there_yet(empty: CommandLine) -> None:
    ran = empty.run("verify", "night trains", "--json")
    assert (ran.status, ran.out) == (2, "")
    assert "cor-assistant import" in ran.message


def test_help(empty: CommandLine) -> None:
    ran = empty.run("verify", "--help")
    assert (ran.status, ran.messages) == (0, "")
    assert "--speaker" in ran.out
