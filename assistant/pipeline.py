"""The path of a question: language, retrieval, the decision whether to answer, the answer, its citations."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.answers import Answer, Difference, Refusal, RefusalReason, Results
from assistant.conversation.cited import cited_before
from assistant.conversation.follow_up import Move, follow_up
from assistant.conversation.message import Message
from assistant.conversation.suggestions import suggestions
from assistant.demands import Kind as Demanded
from assistant.differences import differences
from assistant.errors import InputError, NotFoundError, WritingError
from assistant.extractive import Speeches, extractive, words_of
from assistant.frames import frame
from assistant.quotation.asking import answer_of, asks_whether_said, quoted_in
from assistant.quotation.checker import QuotationChecker
from assistant.quotation.verdicts import Checked, Verification
from assistant.refusal import missing
from assistant.refusal_words import not_said
from assistant.settings import NO_RERANKER, Settings
from assistant.understanding import NOTHING_UNDERSTOOD, Understood, understand
from corpus.catalogue import Catalogue
from corpus.demo import DEMONSTRATION_QUESTIONS
from corpus.filters import NO_FILTERS, Filters
from corpus.language import prepare, question_language
from corpus.mentions import known
from corpus.model import Description, Document, DocumentId, Kind, Links
from index.embedding import Embedder, load_embedder
from index.hits import Hit
from index.ranking import Judge as Reranker
from index.search import Searcher

if TYPE_CHECKING:
    from assistant.writing.generated import ModelAnswers

_LOG = logging.getLogger(__name__)

LONGEST_QUESTION = 4_000
"""Characters."""
EXAMPLES = 4
RETRIEVED = 10
NEAREST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Before:
    """What an earlier answer of the conversation has to do with a question."""

    cited: tuple[DocumentId, ...] = ()
    """Documents that it is about."""
    asks_fact: bool = False
    """It asks who drafted them, or when: their descriptions tell, whatever the passages say."""
    said: str = ""
    """What was quoted is not to be quoted again."""

    @property
    def tells(self) -> bool:
        """True where the description of a document cited before is the answer."""
        return self.asks_fact and bool(self.cited)


class Assistant:
    """An open collection to ask. Reading only, and safe from several threads."""

    def __init__(self, catalogue: Catalogue, searcher: Searcher, model: ModelAnswers | None = None) -> None:
        """Without a `model` that writes them, answers are made of quotations only."""
        self._catalogue, self._searcher, self._model = catalogue, searcher, model
        self._checker = QuotationChecker(catalogue, searcher)

    @classmethod
    def open(cls, settings: Settings, embedder: Embedder | None = None, *, writes: bool = True) -> Assistant:
        """Opens the data folder's catalogue and index, and the language model, where one is set and it `writes`.

        Raises CatalogueError, IndexingError, EmbeddingError or ChatModelError, each with one line that says what to do.
        """
        catalogue = Catalogue.open(settings.data)
        with ThreadPoolExecutor(2) as background:
            model = background.submit(_model_answers, settings) if writes and settings.chat_model else None
            background.submit(prepare)
            background.submit(known, catalogue)
            searcher = Searcher(
                catalogue,
                settings.index_root,
                embedder or load_embedder(settings.model),
                rerank=settings.reranker != NO_RERANKER,
                judge=_judge(settings.reranker),
            )
        return cls(catalogue, searcher, model.result()(searcher) if model else None)

    @property
    def holds_invented(self) -> bool:
        """True while texts of the demonstration corpus are loaded."""
        return self._catalogue.counts()["invented"] > 0

    @property
    def document_count(self) -> int:
        """Documents held."""
        return self._catalogue.counts()["documents"]

    def counts(self) -> dict[str, int]:
        """Documents held, by kind, and by language as `language:xx`."""
        return self._catalogue.counts()

    def period(self) -> tuple[dt.date, dt.date] | None:
        """Dates of the oldest and the newest text; None where none has one."""
        return self._catalogue.period()

    def examples(self) -> tuple[str, ...]:
        """Questions to begin with: about the demonstration corpus, or about the newest opinions held."""
        if self.holds_invented:
            return DEMONSTRATION_QUESTIONS
        opinions = list(self._catalogue.descriptions(Filters(kind=Kind.OPINION)))[-EXAMPLES:]
        return tuple(f"What does the Committee say about {about.subject}?" for about in reversed(opinions))

    def search(self, query: str, k: int = 10, filters: Filters = NO_FILTERS, *, literal: bool = False) -> Results:
        """The `k` best passages. With `literal` nothing is read out of the query but its subject.

        Raises InputError for an empty query or a `k` out of range.
        """
        if not query.strip():
            raise InputError("the query is empty: say what to look for")
        understood = self._understood(query, question_language(query), filters, literal)
        try:
            found = self._searcher.search(query, k, understood.filters(given=filters), favoured=understood.favoured())
        except ValueError as error:
            raise InputError(str(error)) from error
        return Results(found.hits, understood.constraints)

    def _understood(self, question: str, language: str, filters: Filters, literal: bool) -> Understood:
        return NOTHING_UNDERSTOOD if literal else understand(question, language, self._catalogue, filters)

    def verify(self, quote: str, speaker: str | None = None) -> Verification:
        """The verdict on a quotation, said to be the words of `speaker` where given.

        Raises InputError for one of fewer than two or more than a thousand words.
        """
        return self._checker.check(quote, speaker)

    def verify_article(self, article: str) -> list[Checked]:
        """A verdict on each quotation in an article, in its order. Raises InputError where it has none."""
        return self._checker.check_article(article)

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

    def ask(
        self,
        question: str,
        filters: Filters = NO_FILTERS,
        *,
        literal: bool = False,
        history: Sequence[Message] = (),
    ) -> Answer:
        """The whole answer; `literal` as in :meth:`search`. Raises InputError for an empty or over-long question."""
        *_, answer = self.stream(question, filters, literal=literal, history=history)
        return answer

    def stream(
        self,
        question: str,
        filters: Filters = NO_FILTERS,
        *,
        literal: bool = False,
        without: Collection[str] = (),
        history: Sequence[Message] = (),
    ) -> Iterator[Answer]:
        """The answer as it grows, claim by claim; the last one is the whole. Raises as :meth:`ask` does. While a language
        model is waited for, the answer comes again as it is.

        `without` are keys of constraints that the reader does not want. `history` is what was said before, oldest first:
        a follow-up is completed from it.
        """
        question = question.strip()
        if not question:
            raise InputError("the question is empty: ask something")
        if len(question) > LONGEST_QUESTION:
            raise InputError(f"the question has {len(question):,} characters; at most {LONGEST_QUESTION:,} are read")
        asked = follow_up(question, history, known(self._catalogue) if history else None)
        read_as = asked.question if asked.based_on is not None else ""
        language = asked.language or question_language(asked.question)
        before = _Before()
        if asked.move is Move.REFERENCE:
            before = _Before(cited_before(history, self._catalogue), asked.fact is not None)
        elif asked.move is Move.MORE:
            before = _Before(said=history[-1].content if history else "")
        answer = Answer(language, "")
        for answer in self._answers(asked.question, language, filters, literal, without, before):
            yield replace(answer, read_as=read_as)
        further = suggestions(asked.question, answer, self._catalogue, language)
        yield replace(answer, read_as=read_as, suggestions=further, differences=self._differences(answer))

    def _answers(
        self,
        question: str,
        language: str,
        filters: Filters,
        literal: bool,
        without: Collection[str],
        before: _Before,
    ) -> Iterator[Answer]:
        """The answer in `language` to a question that stands by itself."""
        quoted = quoted_in(question)
        checked = tuple(self._checker.check_quoted(each, language) for each in quoted)
        if checked and asks_whether_said(question, quoted) and (answer := answer_of(checked[0], language)):
            yield answer
            return
        if before.tells:
            filters = replace(filters, among=frozenset(before.cited[:1]))
        asked_in = question_language(question)
        understood = self._understood(question, asked_in, filters, literal)
        favoured = understood.favoured(without) | frozenset(before.cited)
        found = self._searcher.search(question, RETRIEVED, understood.filters(without, filters), favoured=favoured)
        used = understood.used(without)
        if not found.hits or found.off_topic:
            yield replace(self._refusal(language, found.hits), understood=used, checked=checked)
            return
        sought = missing(question, asked_in, self._searcher, found.hits)
        if sought and not before.tells:
            yield replace(_not_said(language, sought, found.hits), understood=used, checked=checked)
            return
        hits = [hit for hit in found.hits if _match(hit) not in before.said] or found.hits
        yield from self._written(question, Answer(language, "", understood=used, checked=checked), hits)

    def _written(self, question: str, begun: Answer, hits: Sequence[Hit]) -> Iterator[Answer]:
        """The answer from the passages found: by the model where one is set and does its work, else by quoting them."""
        if self._model is not None:
            try:
                yield from self._model.stream(question, begun, hits)
                return
            except WritingError as error:
                _LOG.warning("the texts' own words instead of a model's: %s", error)
                begun = replace(begun, notice=str(error))
        yield from extractive(begun, hits, self._speeches(hits))

    def _speeches(self, hits: Iterable[Hit]) -> Speeches:
        told = self._catalogue.spoken({hit.about.id for hit in hits})
        return {about.id: spoken for about, spoken, _ in told.values()}

    def _differences(self, answer: Answer) -> tuple[Difference, ...]:
        hits = [citation.hit for citation in answer.citations]
        if len({hit.about.id for hit in hits}) < 2:
            return ()
        return differences(answer.citations, self._speeches(hits), self._searcher.support)

    def _refusal(self, language: str, nearest: list[Hit]) -> Answer:
        count = self.document_count
        words = frame(language)
        found = RefusalReason.NOT_IN_TEXTS if nearest else RefusalReason.NOTHING_FOUND
        reason = found if count else RefusalReason.NO_DOCUMENTS
        message = words.nothing_found.format(count=count) if count else words.no_documents
        return Answer(language, message, refusal=Refusal(reason, message), nearest=tuple(nearest[:NEAREST_SHOWN]))


def _match(hit: Hit) -> str:
    """The words that matched, as far as an answer quotes them for certain."""
    return words_of(hit, hit.match_start, hit.match_end).rstrip(" .,;:\n")


def _not_said(language: str, sought: Collection[Demanded], nearest: list[Hit]) -> Answer:
    message = not_said(language, sought)
    refusal = Refusal(RefusalReason.NOT_IN_TEXTS, message)
    return Answer(language, message, refusal=refusal, nearest=tuple(nearest[:NEAREST_SHOWN]))


def _model_answers(settings: Settings) -> Callable[[Searcher], ModelAnswers | None]:
    """Loads the language model, which takes seconds, while the index is opened: the searcher is what it lacks then."""
    from assistant.writing.generated import ModelAnswers
    from assistant.writing.support import Judge
    from assistant.writing.writer import load_writer

    writer = load_writer(settings)
    withhold = settings.unsupported == "withhold"
    return lambda searcher: ModelAnswers(writer, Judge(searcher.support), withhold=withhold) if writer else None


def _judge(reranker: str) -> Reranker | None:
    if reranker in ("", NO_RERANKER):
        return None
    from index.crossencoder import load_cross_encoder

    return load_cross_encoder(reranker)
