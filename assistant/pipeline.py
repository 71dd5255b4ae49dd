"""The path of a question: language, retrieval, the decision whether to answer, the answer, its citations."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from assistant.answers import Answer, Citation, Claim, Refusal, RefusalReason
from assistant.errors import InputError, NotFoundError
from assistant.extractive import claims
from assistant.frames import frame
from assistant.settings import Settings
from corpus.catalogue import Catalogue
from corpus.demo import DEMONSTRATION_QUESTIONS
from corpus.filters import NO_FILTERS, Filters
from corpus.language import prepare, question_language
from corpus.model import Description, Document, Kind, Links
from index.embedding import Embedder, load_embedder
from index.hits import Hit
from index.search import Searcher

LONGEST_QUESTION = 4_000
"""Characters."""
EXAMPLES = 4
RETRIEVED = 10
NEAREST_SHOWN = 3


class Assistant:
    """An open collection to ask. Reading only, and safe from several threads."""

    def __init__(self, catalogue: Catalogue, searcher: Searcher) -> None:
        self._catalogue, self._searcher = catalogue, searcher

    @classmethod
    def open(cls, settings: Settings, embedder: Embedder | None = None) -> Assistant:
        """Opens the data folder's catalogue and index.

        Raises CatalogueError, IndexingError or EmbeddingError, each with one line that says what to do.
        """
        catalogue = Catalogue.open(settings.data)
        with ThreadPoolExecutor(1) as background:
            background.submit(prepare)
            searcher = Searcher(catalogue, settings.index_root, embedder or load_embedder(settings.model))
        return cls(catalogue, searcher)

    @property
    def holds_invented(self) -> bool:
        """True while texts of the demonstration corpus are loaded."""
        return self._catalogue.counts()["invented"] > 0

    @property
    def document_count(self) -> int:
        """Documents held."""
        return self._catalogue.counts()["documents"]

    def examples(self) -> tuple[str, ...]:
        """Questions to begin with: about the demonstration corpus, or about the newest opinions held."""
        if self.holds_invented:
            return DEMONSTRATION_QUESTIONS
        opinions = list(self._catalogue.descriptions(Filters(kind=Kind.OPINION)))[-EXAMPLES:]
        return tuple(f"What does the Committee say about {about.subject}?" for about in reversed(opinions))

    def search(self, query: str, k: int = 10, filters: Filters = NO_FILTERS) -> list[Hit]:
        """The `k` best passages. Raises InputError for an empty query or a `k` out of range."""
        if not query.strip():
            raise InputError("the query is empty: say what to look for")
        try:
            return self._searcher.search(query, k, filters).hits
        except ValueError as error:
            raise InputError(str(error)) from error

    def document(self, document_id: str) -> Document:
        """The document. Raises NotFoundError."""
        document = self._catalogue.document(document_id)
        if document is None:
            raise NotFoundError(
                f"no document {document_id!r} is held: `cor-assistant search` shows the ids of those that are"
            )
        return document

    def links(self, about: Description) -> Links:
        """The documents that belong with one."""
        return self._catalogue.links(about)

    def ask(self, question: str, filters: Filters = NO_FILTERS) -> Answer:
        """The whole answer. Raises InputError for an empty or over-long question."""
        *_, answer = self.stream(question, filters)
        return answer

    def stream(self, question: str, filters: Filters = NO_FILTERS) -> Iterator[Answer]:
        """The answer as it grows, claim by claim; the last one is the whole. Raises as :meth:`ask` does."""
        question = question.strip()
        if not question:
            raise InputError("the question is empty: ask something")
        if len(question) > LONGEST_QUESTION:
            raise InputError(f"the question has {len(question):,} characters; at most {LONGEST_QUESTION:,} are read")
        language = question_language(question)
        found = self._searcher.search(question, RETRIEVED, filters)
        if not found.hits or found.off_topic:
            yield self._refusal(language, found.hits)
            return
        answer = Answer(language, "")
        for claim, citation in claims([(hit, self.document(hit.about.id)) for hit in found.hits], frame(language)):
            answer = _with(answer, claim, citation)
            yield answer

    def _refusal(self, language: str, nearest: list[Hit]) -> Answer:
        count = self.document_count
        words = frame(language)
        found = RefusalReason.NOT_IN_TEXTS if nearest else RefusalReason.NOTHING_FOUND
        reason = found if count else RefusalReason.NO_DOCUMENTS
        message = words.nothing_found.format(count=count) if count else words.no_documents
        return Answer(language, message, refusal=Refusal(reason, message), nearest=tuple(nearest[:NEAREST_SHOWN]))


def _with(answer: Answer, claim: Claim, citation: Citation) -> Answer:
    markers = "".join(f"[{number}]" for number in claim.citations)
    text = f"{answer.text}\n\n{claim.text} {markers}".strip()
    return replace(answer, text=text, claims=(*answer.claims, claim), citations=(*answer.citations, citation))
