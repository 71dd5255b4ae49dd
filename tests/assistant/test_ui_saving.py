"""A conversation as a file."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from ui_examples import (
    HOSTILE,
    answer,
    citation,
    differing_answer,
    document,
    ferry_answer,
    hostile_document,
    invented,
    refusal,
    written_answer,
)

from assistant.answers import Answer
from assistant.ui import wording
from assistant.ui.saving import json_file, markdown, markdown_file
from assistant.ui.session import Ending, Turn
from corpus.model import Role

DAY = dt.date(2026, 1, 31)


def turn(given: Answer | None, question: str = "Ferries?", ending: Ending = Ending.WHOLE) -> Turn:
    return Turn(question, answer=given, ending=ending)


def test_files_are_named_after_the_day() -> None:
    made = markdown_file([turn(ferry_answer())], DAY), json_file([turn(ferry_answer())], DAY)
    assert [file.name for file in made] == ["cor-assistant-2026-01-31.md", "cor-assistant-2026-01-31.json"]
    assert [file.media_type for file in made] == ["text/markdown", "application/json"]


def test_markdown_holds_question_answer_and_sources() -> None:
    assert markdown([turn(ferry_answer())], DAY) == (
        "# Conversation: CoR Assistant\n\nSaved on 31 January 2026.\n\n## Ferries?\n\n"
        "The Committee “more ferries” \\[1\\]\n\n"
        f"*{wording.answered_by(ferry_answer())}*\n\n**Sources**\n\n"
        "- \\[1\\] “more ferries” – Opinion on ferries, Opinion, point 1, 2 July 2025, COR 2025/02298,"
        " [Official text](<https://eur-lex.europa.eu/eli/C/2025/1234/oj>)\n"
    )


def test_what_is_not_supported_is_marked_in_the_file_too() -> None:
    given = replace(written_answer(), withheld=2, read_as="Ferries in 2031?")
    text = markdown([turn(given)], DAY)
    assert (
        "hydrogen. \\[1\\] (⚠ Not supported by the passages cited: “45 %” is not in the passages cited."
        " The date “2031” is not in the passages cited.)"
    ) in text
    for words in ("Read as: Ferries in 2031?", "Written by ollama:small", wording.withheld(2)):
        assert words in text


def test_json_holds_what_a_program_needs() -> None:
    given = replace(written_answer(), withheld=2, read_as="Ferries in 2031?")
    held = json.loads(json_file([replace(turn(given), without=("date:2019",))], DAY).text)
    (saved,) = held["turns"]
    assert held["saved"] == "2026-01-31"
    assert (saved["question"], saved["without"], saved["ending"]) == ("Ferries?", ["date:2019"], "complete")
    assert (saved["answer"], saved["mode"], saved["model"]) == (given.text, "generated", "ollama:small")
    assert (saved["read_as"], saved["withheld"]) == ("Ferries in 2031?", 2)
    assert [claim["support"] for claim in saved["claims"]] == ["verbatim", "supported", "unsupported"]
    assert saved["claims"][2]["doubts"] == [{"fault": "figure", "words": "45 %"}, {"fault": "date", "words": "2031"}]
    (cited,) = saved["citations"]
    assert cited["quote"] == "more ferries"
    assert cited["title"] == "Opinion on ferries"
    assert cited["label"] == "point 1"
    assert cited["date"] == "2025-07-02"
    assert cited["url"] == "https://eur-lex.europa.eu/eli/C/2025/1234/oj"


def test_what_does_not_agree_is_kept() -> None:
    remark = "The texts do not seem to agree: [2] (2009-04-22) and, later, [1] (2025-07-02). Read both."
    escaped = remark.replace("[", "\\[").replace("]", "\\]")
    assert f"\n\n*{escaped}*\n\n" in markdown([turn(differing_answer())], DAY)
    (saved,) = json.loads(json_file([turn(differing_answer())], DAY).text)["turns"]
    assert saved["differences"] == [{"citations": [2, 1], "dates": ["2009-04-22", "2025-07-02"], "text": remark}]
    assert remark not in saved["answer"]


@pytest.mark.parametrize(("ending", "words"), [(Ending.STOPPED, wording.STOPPED), (Ending.FAILED, wording.FAILED_HERE)])
def test_an_answer_that_is_not_whole_says_so(ending: Ending, words: str) -> None:
    assert words in markdown([turn(None, ending=ending)], DAY)
    (saved,) = json.loads(json_file([turn(None, ending=ending)], DAY).text)["turns"]
    assert (saved["ending"], saved["answer"]) == (ending.value, None)


def test_a_refusal_is_kept_without_sources() -> None:
    text = markdown([turn(refusal())], DAY)
    assert "The texts do not say." in text
    assert wording.SOURCES not in text


def test_whose_words_they_are_goes_with_them() -> None:
    cited = citation(1, invented(document()), "Amendment 1", "once a day", Role.PROPOSAL)
    text = markdown([turn(answer(cited))], DAY)
    assert wording.ROLE_NOTES[Role.PROPOSAL] in text
    assert wording.INVENTED_BADGE in text


def test_nothing_hostile_is_obeyed() -> None:
    lines = f"# one\n- two\n1. three\n> four\n![x](http://pictures.invalid/x.png)\n{HOSTILE}"
    given = replace(answer(citation(1, hostile_document(), HOSTILE, "ends.")), text=lines, read_as=lines)
    text = markdown([Turn(lines, (f"date:{lines}",), given, "", Ending.WHOLE)], DAY)
    assert "\\# one" in text
    assert "\\- two" in text
    assert "1\\. three" in text
    assert "\\> four" in text
    assert "!\\[x\\](http" in text
    assert "\\<script\\>" in text
    assert "](<javascript" not in text
    assert not [line for line in text.splitlines() if line.startswith(("<", "    "))]


def test_files_hold_no_paths() -> None:
    for text in (markdown([turn(ferry_answer())], DAY), json_file([turn(ferry_answer())], DAY).text):
        assert "texts/ferries.txt" not in text
