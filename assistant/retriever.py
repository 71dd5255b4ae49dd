"""The collection as a LangChain retriever, for anybody who builds on it."""

from __future__ import annotations

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict

from assistant.pipeline import Assistant
from assistant.wire import hit_json
from corpus.filters import NO_FILTERS, Filters


class PassageRetriever(BaseRetriever):
    """Passages as LangChain documents: `page_content` is the passage's text, `metadata` the Passage object of CONTRACT.

    A document's `id` is the passage's, and stays the same over a rebuild of the index.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    assistant: Assistant
    k: int = 10
    filters: Filters = NO_FILTERS

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        documents = []
        for hit in self.assistant.search(query, self.k, self.filters).hits:
            metadata = hit_json(hit)
            documents.append(Document(page_content=metadata.pop("text"), metadata=metadata, id=hit.passage.id))
        return documents
