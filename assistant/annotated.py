"""An answer as LangChain knows one: a message whose text carries a citation for every place that quotes or cites."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from assistant.answers import Answer, Citation

if TYPE_CHECKING:
    from langchain_core.messages import AIMessage
    from langchain_core.messages.content import Citation as Annotation


def citation_annotations(answer: Answer) -> list[Annotation]:
    """One annotation for each marker in the answer's text. `start_index:end_index` are the claim that it closes, in the
    answer; where the words stand in their document is told by `extras`."""
    from langchain_core.messages.content import create_citation

    by_number = {citation.n: citation for citation in answer.citations}
    found = []
    position = 0
    for claim in answer.claims:
        start = answer.text.find(claim.text, position)
        if start < 0:
            continue
        position = start + len(claim.text)
        found += [
            create_citation(
                url=by_number[number].hit.about.url,
                title=by_number[number].hit.about.shown_title,
                start_index=start,
                end_index=position,
                cited_text=by_number[number].quote,
                **_extras(by_number[number], claim.support.value),
            )
            for number in claim.citations
            if number in by_number
        ]
    return found


def answer_message(answer: Answer) -> AIMessage:
    """The answer as a message: its text, with the citations as annotations."""
    from langchain_core.messages import AIMessage

    block: dict[str, Any] = {"type": "text", "text": answer.text, "annotations": citation_annotations(answer)}
    return AIMessage(content=[block])


def _extras(citation: Citation, support: str) -> dict[str, Any]:
    hit = citation.hit
    return {
        "number": citation.n,
        "document_id": hit.about.id,
        "passage_id": hit.passage.id,
        "label": hit.passage.label,
        "quote_start": citation.quote_start,
        "quote_end": citation.quote_end,
        "support": support,
    }
