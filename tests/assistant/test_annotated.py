"""Answers as LangChain messages: each citation is an annotation of the claim it stands behind."""

from __future__ import annotations

from assistant_examples import hit, points

from assistant.annotated import answer_message, citation_annotations
from assistant.answers import Answer
from assistant.extractive import extractive


def answered(*texts: str) -> Answer:
    document = points(*texts)
    *_, answer = extractive(Answer("en", ""), [hit(document, place) for place in range(len(texts))], {})
    return answer


def test_each_claim_is_annotated_where_it_stands() -> None:
    answer = answered("calls for ferries", "asks for trains")
    found = citation_annotations(answer)
    assert [answer.text[each["start_index"] : each["end_index"]] for each in found] == [
        claim.text for claim in answer.claims
    ]
    assert [each["cited_text"] for each in found] == ["calls for ferries", "asks for trains"]


def test_the_extras_lead_to_the_words_in_the_document() -> None:
    document = points("calls for ferries")
    answer = answered("calls for ferries")
    (found,) = citation_annotations(answer)
    extras = found["extras"]
    assert document.text[extras["quote_start"] : extras["quote_end"]] == found["cited_text"]
    assert (extras["number"], extras["document_id"], extras["label"]) == (1, document.about.id, "point 1")
    assert extras["support"] == "verbatim"


def test_a_message_holds_text_and_annotations() -> None:
    answer = answered("calls for ferries")
    message = answer_message(answer)
    assert message.text == answer.text
    (block,) = message.content_blocks
    assert [each["type"] for each in block["annotations"]] == ["citation"]


def test_a_refusal_has_no_annotations() -> None:
    assert citation_annotations(Answer("en", "Nothing [1] was found.")) == []
