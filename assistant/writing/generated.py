"""An answer in a model's sentences: each one is read as it comes, held against the passages it cites, and only then shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from assistant.answers import DOUBTFUL, Answer, Citation, Claim, Mode, Refusal, RefusalReason, Support
from assistant.errors import WritingError
from assistant.extractive import words_of
from assistant.refusal_words import not_said
from assistant.writing.denial.comparing import one_denies
from assistant.writing.prompts import MOST_PASSAGES, NO_ANSWER, given, messages
from assistant.writing.sentences import PAUSE, Sentence, sentences
from assistant.writing.support import Judge, Judged, Source
from assistant.writing.writer import Writer
from corpus.language import question_language
from index.hits import Hit

MOST_SENTENCES = 8
"""The model is asked for two to five; one that does not stop is stopped."""
NEAREST_SHOWN = 3
PAUSE_SECONDS = 0.25
"""So often the answer is given out as it stands while the model is waited for: that is when it can be stopped."""
TELLING = 12
"""Words from which the language of an answer can be told."""


@dataclass(frozen=True, slots=True)
class ModelAnswers:
    """Writes answers with a model. `withhold`: sentences that the passages do not support are left out, not marked."""

    writer: Writer
    judge: Judge
    withhold: bool = False

    def stream(self, question: str, begun: Answer, hits: Sequence[Hit]) -> Iterator[Answer]:
        """The answer as it grows, sentence by sentence, from `begun`, whose language it is to be in; or a refusal, where the
        model finds no answer in the passages. While the model is waited for, the same answer comes again.

        Raises WritingError where the model fails, writes in another language, or writes nothing that the passages support:
        what was given out before does not stand then.
        """
        passages = list(hits[:MOST_PASSAGES])
        sources = {n: source_of(n, hit) for n, hit in enumerate(passages, start=1)}
        answer = replace(begun, mode=Mode.GENERATED, model=self.writer.name)
        text = self.writer.write(messages(question, begun.language, passages), PAUSE_SECONDS)
        beside = ThreadPoolExecutor(1, thread_name_prefix="passages")
        try:
            beside.submit(self.judge.prepare, list(sources.values()))  # while the model reads what it was told
            for sentence in _different(sentences(text)):
                if sentence is PAUSE:
                    yield answer
                    continue
                if NO_ANSWER.casefold() in sentence.text.casefold():
                    if any(claim.support is not Support.UNSUPPORTED for claim in answer.claims):
                        break
                    yield _no_answer(answer, passages)
                    return
                judged = self.judge.judge(sentence, sources, begun.language)
                answer = self._with(answer, judged, passages)
                yield answer
        finally:
            text.close()
            beside.shutdown(wait=False)
        _require_usable(answer)

    def _with(self, answer: Answer, judged: Judged, passages: Sequence[Hit]) -> Answer:
        """The answer with a sentence more, whose citations quote the words of its passages that it rests on."""
        if self.withhold and judged.support is Support.UNSUPPORTED:
            return replace(answer, withheld=answer.withheld + 1)
        numbered = {(each.quote_start, each.quote_end, each.hit.about.id): each for each in answer.citations}
        rests_on = []
        for number, (start, end) in zip(judged.citations, judged.grounds, strict=True):
            hit = passages[number - 1]
            new = Citation(len(numbered) + 1, hit, words_of(hit, start, end), start, end)
            rests_on.append(numbered.setdefault((start, end, hit.about.id), new))
        numbers = tuple(dict.fromkeys(citation.n for citation in rests_on))
        held = [(citation.quote, citation.hit.about.language) for citation in rests_on]
        compare = judged.support is Support.SUPPORTED and one_denies(judged.text, answer.language, held)
        claim = Claim(judged.text, numbers, judged.support, judged.doubts, compare)
        markers = "".join(f"[{number}]" for number in numbers) + DOUBTFUL * (judged.support is Support.UNSUPPORTED)
        text = f"{answer.text} {claim.text} {markers}".strip()
        return replace(answer, text=text, claims=(*answer.claims, claim), citations=tuple(numbered.values()))


def source_of(number: int, hit: Hit) -> Source:
    """A passage found as the model is given it, under the number it is to cite it by."""
    start, end = given(hit)
    return Source(number, hit.about, hit.passage, words_of(hit, start, end), start)


def _different(written: Iterator[Sentence]) -> Iterator[Sentence]:
    """The first MOST_SENTENCES sentences that are not the same again, with the pauses between them."""
    seen: set[str] = set()
    for sentence in written:
        if sentence is PAUSE:
            yield sentence
        elif sentence.text.casefold() not in seen:
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
