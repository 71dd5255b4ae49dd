"""The JSON of the command line: keys and types as promised, and filters that are told apart from nonsense."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from assistant_examples import hit, make_document, points

from assistant.answers import Answer, Citation, Claim, Difference, Doubt, Fault, Mode, Refusal, RefusalReason, Support
from assistant.errors import InputError
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.wire import FILTER_KEYS, answer_json, document_json, filters_of, hit_json
from corpus.filters import NO_FILTERS, Filters
from corpus.model import Kind, Person, Role

PASSAGE_KEYS = [
    "document_id", "celex", "number", "kind", "title", "date", "language", "label", "heading", "speaker", "text",
    "start", "end", "url", "score",
]  # fmt: skip
DOCUMENT = points("calls for harbours", "asks for ferries")


def test_passage() -> None:
    found = hit_json(hit(DOCUMENT, 1))
    assert list(found) == PASSAGE_KEYS
    assert found["text"] == DOCUMENT.text[found["start"] : found["end"]] == "asks for ferries"
    assert (found["kind"], found["date"], found["language"]) == ("opinion", "2024-03-05", "en")
    assert (found["celex"], found["number"], found["url"], found["speaker"]) == (None, None, None, None)


def test_unknown_date_is_null() -> None:
    assert hit_json(hit(points("asks", date=None)))["date"] is None


def test_invented_titles_say_so() -> None:
    assert hit_json(hit(points("asks", invented=True)))["title"] == "[Invented example] A title"


def test_answer() -> None:
    found = hit(DOCUMENT)
    citation = Citation(1, found, "calls for", found.start, found.start + 9)
    claim = Claim("The Committee: “calls for”", (1,), Support.VERBATIM)
    shown = answer_json(Answer("en", "The Committee: “calls for” [1]", (claim,), (citation,)))
    assert list(shown) == [
        "language", "answered", "refusal", "answer", "claims", "citations", "nearest", "mode", "model", "understood",
        "quotations", "notice", "withheld", "read_as", "suggestions", "differences",
    ]  # fmt: skip
    assert shown["claims"] == [{"text": claim.text, "citations": [1], "support": "verbatim"}]
    (cited,) = shown["citations"]
    assert list(cited) == ["n", *PASSAGE_KEYS, "quote", "quote_start", "quote_end"]
    assert DOCUMENT.text[cited["quote_start"] : cited["quote_end"]] == cited["quote"]
    assert (shown["answered"], shown["refusal"], shown["mode"], shown["model"]) == (True, None, "extractive", None)


def test_an_unsupported_claim_tells_its_doubts() -> None:
    claim = Claim("There were 76.", (1,), Support.UNSUPPORTED, (Doubt(Fault.FIGURE, "76"),))
    shown = answer_json(Answer("en", "There were 76. [1][?]", (claim,), mode=Mode.GENERATED, model="small"))
    assert shown["claims"][0]["doubts"] == [{"fault": "figure", "words": "76"}]
    assert (shown["mode"], shown["model"]) == ("generated", "small")


def test_differences() -> None:
    dated = Difference(2, 1, (dt.date(2009, 4, 22), dt.date(2021, 12, 1)))
    shown = answer_json(Answer("de", "…", differences=(dated,)))
    assert shown["differences"] == [
        {
            "citations": [2, 1],
            "dates": ["2009-04-22", "2021-12-01"],
            "text": "Die Texte stimmen anscheinend nicht überein: [2] (2009-04-22) und später [1] (2021-12-01)."
            " Lesen Sie beide.",
        },
    ]
    assert (shown["answer"], shown["claims"]) == ("…", [])


def test_refusal() -> None:
    refusal = Refusal(RefusalReason.NOT_IN_TEXTS, "The texts do not say.")
    shown = answer_json(Answer("en", refusal.message, refusal=refusal, nearest=(hit(DOCUMENT),)))
    assert shown["refusal"] == {"reason": "not_in_texts", "message": "The texts do not say."}
    assert (shown["answered"], shown["claims"], shown["citations"]) == (False, [], [])
    assert [list(passage) for passage in shown["nearest"]] == [PASSAGE_KEYS]


def test_document() -> None:
    shown = document_json(DOCUMENT)
    assert [passage["label"] for passage in shown["passages"]] == ["point 1", "point 2"]
    for passage in shown["passages"]:
        assert passage["text"] == DOCUMENT.text[passage["start"] : passage["end"]]
    about = shown["document"]
    assert (about["id"], about["date"], about["published"]) == (DOCUMENT.about.id, "2024-03-05", None)
    assert set(about["provenance"]) == {"origin", "sha256", "media_type", "parser", "retrieved"}
    assert json.loads(json.dumps(shown)) == shown | {"document": json.loads(json.dumps(about))}


@pytest.mark.parametrize("label", ["point 2", "Point 2", " POINT 2 "])
def test_one_label(label: str) -> None:
    assert [passage["text"] for passage in document_json(DOCUMENT, label)["passages"]] == ["asks for ferries"]


def test_a_label_that_several_passages_share() -> None:
    parts = [
        (Role.PROPOSAL, "Amendment 1", "may"),
        (Role.AMENDMENT, "Amendment 1", "shall"),
        (Role.POINT, "point 1", "asks"),
    ]
    shown = document_json(make_document(parts), "amendment 1")
    assert [passage["text"] for passage in shown["passages"]] == ["may", "shall"]


def test_speakers_are_shown_with_country_and_group() -> None:
    document = points("asks")
    passage = document.passages[0]
    spoken = hit(document)
    named = type(passage)(
        passage.id, passage.label, passage.role, passage.start, passage.end, (), Person("A B", "PL", "EPP")
    )
    shown = hit_json(type(spoken)(spoken.about, named, spoken.text, spoken.start, spoken.end, 0.5, 0, 1))
    assert shown["speaker"] == "A B (PL/EPP)"


def test_no_filters() -> None:
    assert filters_of({}) == filters_of(dict.fromkeys(FILTER_KEYS)) == filters_of({"lang": " "}) == NO_FILTERS


def test_all_filters() -> None:
    given = {
        "kind": "release", "lang": "DE", "since": "2024-02-29", "until": " 2024-03-01 ", "rapporteur": "Holubcová",
        "group": "EPP", "commission": "ENVE", "celex": "52024AR0001", "document": "celex:52024AR0001@de",
    }  # fmt: skip
    assert filters_of(given) == Filters(
        Kind.RELEASE, "de", dt.date(2024, 2, 29), dt.date(2024, 3, 1), "Holubcová", "EPP", "ENVE", "52024AR0001",
        "celex:52024AR0001@de",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("since", "2024-02-30"), ("until", "yesterday"), ("since", "2024"), ("since", 2024), ("kind", "speech"),
        ("kind", "OPINION;"), ("lang", "xx"), ("lang", "english"), ("celex", 5), ("rapporteur", ["a"]), ("group", {}),
        ("document", True),
    ],
)  # fmt: skip
def test_unusable_filters_name_key_and_value(key: str, value: Any) -> None:  # noqa: ANN401
    with pytest.raises(InputError, match=key) as caught:
        filters_of({key: value})
    assert str(value) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_was_understood() -> None:
    found = Constraint(
        ConstraintKind.DATE, "since 2019", 9, 19, "since 2019-01-01", True, frozenset({DOCUMENT.about.id})
    )
    shown = answer_json(Answer("en", "", understood=(found,)))["understood"]
    assert shown == [{"kind": "date", "words": "since 2019", "value": "since 2019-01-01", "strict": True}]
