"""The LangChain retriever gives what the search gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.pipeline import Assistant
from assistant.retriever import PassageRetriever
from assistant.settings import Settings
from corpus.filters import Filters
from corpus.model import Kind


@pytest.fixture(scope="module")
def assistant(demo_data: Path) -> Assistant:
    return Assistant.open(Settings(demo_data))


def test_documents_are_the_hits_in_their_order(assistant: Assistant) -> None:
    documents = PassageRetriever(assistant=assistant, k=5).invoke("Who pays for night trains?")
    hits = assistant.search("Who pays for night trains?", 5).hits
    assert [document.id for document in documents] == [hit.passage.id for hit in hits]
    assert [document.page_content for document in documents] == [hit.text for hit in hits]
    assert documents[0].metadata["label"] == hits[0].passage.label
    assert "text" not in documents[0].metadata


def test_filters_hold(assistant: Assistant) -> None:
    retriever = PassageRetriever(assistant=assistant, filters=Filters(kind=Kind.RELEASE))
    kinds = {document.metadata["kind"] for document in retriever.invoke("night trains")}
    assert kinds == {"release"}


def test_an_empty_query_is_an_error(assistant: Assistant) -> None:
    with pytest.raises(InputError):
        PassageRetriever(assistant=assistant).invoke("  ")
