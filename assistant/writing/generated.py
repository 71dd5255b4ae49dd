"""An answer in a model's sentences: each one is read as it comes, held against the passages it cites, and only then shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from assistant.answers import DOUBTFUL, Answer, Citation, Claim, Mode, Refusal, RefusalReason, Support
from assistant.errors import WritingError
from assistant.extractive import Speeches, quote_span, words_of
from assistant.refusal_words import not_said
from assistant.writing.prompts import MOST_PASSAGES, NO_ANSWER, given, messages
from assistant.writing.sentences import Sentence, sentences
from assistant.writing.support import Judge, Judged, Source
from assistant.writing.writer import Writer
from corpus.language import question_language
from index.hits import Hit

MOST_SENTENCES = 8
"""The model is asked for two to five; one that does not stop is stopped."""
NEAREST_SHOWN = 3
TELLING = 12
"""Words from which the language of an answer can be told."""


@dataclass(frozen=True, slots=True)
class ModelAnswers:
    """Writes answers with a model. `withhold`: sentences that the passages do not support are left out, not marked."""

    writer: Writer
    judge: Judge
    withhold: bool = False

    def stream(self, question: str, begun: Answer, hits: Sequence[Hit], speeches: Speeches) -> Iterator[Answer]:
        """The answer as it grows, sentence by sentence, from `begun`, whose language it is to be in; or a refusal, where the
        model finds no answer in the passages.

        Raises WritingError where the model fails, writes in another language, or writes nothing that the passages support:
        what was given out before does not stand then.
        """
        passages = list(hits[:MOST_PASSAGES])
        sources = {n: Source(n, hit.about, hit.passage, given(hit)) for n, hit in enumerate(passages, start=1)}
        answer = replace(begun, mode=Mode.GENERATED, model=self.writer.name)
        text = self.writer.write(messages(question, begun.language, passages))
        beside = ThreadPoolExecutor(1, thread_name_prefix="passages")
        try:
            beside.submit(self.judge.prepare, list(sources.values()))  # while the model reads what it was told
            for sentence in _different(sentences(text)):
                if NO_ANSWER.casefold() in sentence.text.casefold():
                    if any(claim.support is not Support.UNSUPPORTED for claim in answer.claims):
                        break
                    yield _no_answer(answer, passages)
                    return
                judged = self.judge.judge(sentence, sources, begun.language)
                answer = self._with(answer, judged, passages, speeches)
                yield answer
        finally:
            text.close()
            beside.shutdown(wait=False)
        _require_usable(answer)

    def _with(self, answer: Answer, judged: Judged, passages: Sequence[Hit], speeches: Speeches) -> Answer:
        if self.withhold and judged.support is Support.UNSUPPORTED:
            return replace(answer, withheld=answer.withheld + 1)
        numbered = {citation.hit.passage.id: citation for citation in answer.citations}
        for number in judged.citations:
            hit = passages[number - 1]
            if hit.passage.id not in numbered:
                numbered[hit.passage.id] = _citation(len(numbered) + 1, hit, speeches)
        numbers = tuple(dict.fromkeys(numbered[passages[number - 1].passage.id].n for number in judged.citations))
        claim = Claim(judged.text, numbers, judged.support, judged.doubts)
        markers = "".join(f"[{number}]" for number in numbers) + DOUBTFUL * (judged.support is Support.UNSUPPORTED)
        text = f"{answer.text} {claim.text} {markers}".strip()
        return replace(answer, text=text, claims=(*answer.claims, claim), citations=tuple(numbered.values()))


def _citation(number: int, hit: Hit, speeches: Speeches) -> Citation:
    start, end, _ = quote_span(hit, speeches.get(hit.about.id, ()))
    return Citation(number, hit, words_of(hit, start, end), start, end)


def _different(written: Iterator[Sentence]) -> Iterator[Sentence]:
    """The first MOST_SENTENCES sentences that are not the same again."""
    seen: set[str] = set()
    for sentence in written:
        if sentence.text.casefold() not in seen:
            seen.add(sentence.text.casefold())
            yield sentence
        if len(seen) == MOST_SENTENCES:
            return


def _no_answer(answer: Answer, passages: Sequence[Hit]) -> Answer:
    message = not_said(answer.language, ())
    refusal = Refusal(RefusalReason.NOT_IN_TEXTS, message)
    return replace(
        answer, text=message, claims=(), citations=(), refusal=refusal, nearest=tuple(passages[:NEAREST_SHOWN])
    )


def _require_usable(answer: Answer) -> None:
    if all(claim.support is Support.UNSUPPORTED for claim in answer.claims):
        raise WritingError("the language model wrote nothing that the texts support")
    said = " ".join(claim.text for claim in answer.claims)
    if len(said.split()) >= TELLING and question_language(said) != answer.language:
        raise WritingError("the language model answered in another language than it was asked to")
