"""Answers in a model's sentences: what is shown of them, what they cite, and when they do not stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pytest
from assistant_examples import hit, points

from assistant.answers import DOUBTFUL, Answer, Doubt, Fault, Mode, RefusalReason, Support
from assistant.article import Quoted
from assistant.errors import WritingError
from assistant.quotation.verdicts import Checked
from assistant.writing.generated import MOST_SENTENCES, ModelAnswers
from assistant.writing.prompts import NO_ANSWER
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judged, Source

TEXTS = ("calls for ferries to the islands", "asks for trains by night", "regrets the loss of meadows")
DOCUMENT = points(*TEXTS)
HITS = [hit(DOCUMENT, place) for place in range(len(TEXTS))]

PAUSED = "…"
"""Where nothing comes for a while."""


class Scripted:
    """Writes what it is told to, in pieces of a few characters, and knows whether it was let go."""

    name = "scripted"

    def __init__(self, text: str, fails: str = "") -> None:
        self.text, self.fails, self.closed = text, fails, False
        self.asked: list[Sequence[Any]] = []

    def write(self, messages: Sequence[Any], pause: float) -> Iterator[str]:
        assert 0 < pause < 1
        self.asked.append(messages)
        try:
            for place, part in enumerate(self.text.split(PAUSED)):
                yield from [""] * (place > 0)
                yield from (part[start : start + 7] for start in range(0, len(part), 7))
            if self.fails:
                raise WritingError(self.fails)
        finally:
            self.closed = True


class Literal:
    """Supports a sentence whose last word stands in a passage that it cites."""

    def prepare(self, sources: Iterable[Source]) -> None:
        pass

    def judge(self, sentence: Sentence, sources: Mapping[int, Source], language: str) -> Judged:
        cited = tuple(number for number in sentence.citations if number in sources)
        last = sentence.text.rstrip(".").split()[-1]
        grounds = tuple(_behind(last, sources[number]) for number in cited)
        if any(last in sources[number].text for number in cited):
            return Judged(sentence.text, cited, Support.SUPPORTED, (), grounds)
        return Judged(sentence.text, cited, Support.UNSUPPORTED, (Doubt(Fault.SENSE),), grounds)


def _behind(word: str, source: Source) -> tuple[int, int]:
    """The source's words from this one on."""
    return source.start + max(source.text.find(word), 0), source.start + len(source.text)


def written(text: str, *, withhold: bool = False, fails: str = "", language: str = "en") -> list[Answer]:
    writer: Any = Scripted(text, fails)
    judge: Any = Literal()
    answers = ModelAnswers(writer, judge, withhold)
    return list(answers.stream("What is asked for?", Answer(language, ""), HITS))


def test_sentences_come_one_by_one_with_what_they_cite() -> None:
    growing = written("The Committee wants trains [2]. It wants ferries [1].")
    assert [answer.text for answer in growing] == [
        "The Committee wants trains. [1]",
        "The Committee wants trains. [1] It wants ferries. [2]",
    ]
    last = growing[-1]
    assert (last.mode, last.model) == (Mode.GENERATED, "scripted")
    assert [(each.n, each.quote) for each in last.citations] == [(1, "trains by night"), (2, "ferries to the islands")]
    assert [claim.citations for claim in last.claims] == [(1,), (2,)]


def test_a_quote_is_the_slice_of_the_document() -> None:
    (answer,) = written("The Committee wants trains [2].")
    (citation,) = answer.citations
    assert DOCUMENT.text[citation.quote_start : citation.quote_end] == citation.quote


def test_a_citation_quotes_what_its_own_sentence_rests_on() -> None:
    last = written("The Committee wants trains [2]. It wants them at night [2]. By night it wants trains [2].")[-1]
    assert [(each.n, each.quote) for each in last.citations] == [(1, "trains by night"), (2, "night")]
    assert [claim.citations for claim in last.claims] == [(1,), (2,), (1,)]
    assert all(DOCUMENT.text[each.quote_start : each.quote_end] == each.quote for each in last.citations)


@pytest.mark.parametrize(
    ("text", "compare"),
    [
        ("The Committee wants trains [2].", False),
        ("The Committee does not want trains [2].", True),
        ("The Committee does not want a moon base [2].", False),  # what is unsupported is said to be
    ],
)
def test_a_denial_that_the_texts_words_do_not_hold_is_to_be_compared(text: str, *, compare: bool) -> None:
    supported = "The Committee wants ferries [1]. "
    assert [claim.compare for claim in written(supported + text)[-1].claims] == [False, compare]


def test_an_unsupported_sentence_is_marked_with_its_doubts() -> None:
    last = written("The Committee wants trains [2]. It wants a moon base [1].")[-1]
    assert [claim.support for claim in last.claims] == [Support.SUPPORTED, Support.UNSUPPORTED]
    assert last.text.endswith(f"It wants a moon base. [2]{DOUBTFUL}")
    assert last.claims[1].doubts == (Doubt(Fault.SENSE),)


def test_or_withheld_and_counted() -> None:
    last = written("The Committee wants trains [2]. It wants a moon base [1].", withhold=True)[-1]
    assert (last.text, last.withheld) == ("The Committee wants trains. [1]", 1)
    assert [citation.quote for citation in last.citations] == ["trains by night"]


@pytest.mark.parametrize("withhold", [False, True])
def test_nothing_supported_is_no_answer(withhold: bool) -> None:
    with pytest.raises(WritingError, match="nothing that the texts support"):
        written("It wants a moon base [1]. And a tunnel.", withhold=withhold)


def test_a_failure_on_the_way_is_a_failure() -> None:
    with pytest.raises(WritingError, match="cannot be reached"):
        written("The Committee wants trains [2].", fails="the language model cannot be reached")


def test_a_model_that_finds_no_answer_refuses() -> None:
    (answer,) = written(f"{NO_ANSWER}.")
    assert answer.refusal is not None
    assert answer.refusal.reason is RefusalReason.NOT_IN_TEXTS
    assert (answer.citations, answer.claims) == ((), ())
    assert [each.passage.label for each in answer.nearest] == ["point 1", "point 2", "point 3"]


def test_a_refusal_behind_an_answer_takes_nothing_back() -> None:
    last = written(f"The Committee wants trains [2]. {NO_ANSWER}.")[-1]
    assert last.answered
    assert last.text == "The Committee wants trains. [1]"


def test_another_language_than_asked_for_is_a_failure() -> None:
    text = (
        "Der Ausschuss fordert, dass in der Nacht mehr Züge fahren, und zwar überall in Europa, heißt es zu trains [2]."
    )
    with pytest.raises(WritingError, match="another language"):
        written(text)
    assert written(text, language="de")[-1].answered


def test_a_model_that_does_not_stop_is_stopped() -> None:
    last = written("".join(f"For the {number}th time it wants trains [2]. " for number in range(1, 400)))[-1]
    assert len(last.claims) == MOST_SENTENCES


def test_the_same_again_is_not_said_again() -> None:
    last = written("The Committee wants trains [2]. " * 50)[-1]
    assert len(last.claims) == 1


def test_a_reader_who_leaves_lets_the_model_go() -> None:
    writer: Any = Scripted("The Committee wants trains [2]. It wants ferries [1].")
    judge: Any = Literal()
    answers = ModelAnswers(writer, judge).stream("What?", Answer("en", ""), HITS)
    next(answers)
    answers.close()
    assert writer.closed


def test_while_nothing_comes_the_answer_comes_again() -> None:
    one, again, two = written("The Committee wants trains [2]. It … wants ferries [1].")
    assert one == again
    assert [len(answer.claims) for answer in (one, two)] == [1, 2]


def test_before_the_first_sentence_it_comes_without_any() -> None:
    first, *_, last = written("The Committee … wants trains [2].")
    assert (first.claims, first.mode, first.model) == ((), Mode.GENERATED, "scripted")
    assert [claim.text for claim in last.claims] == ["The Committee wants trains."]


def test_a_model_is_given_the_first_passages_with_their_numbers() -> None:
    document = points(*(f"asks for number {number}" for number in range(20)))
    writer: Any = Scripted("It asks for number 1 [2].")
    judge: Any = Literal()
    found = [hit(document, place) for place in range(20)]
    list(ModelAnswers(writer, judge).stream("What?", Answer("en", ""), found))
    ((_, asked),) = writer.asked
    assert "passage [6]" in asked.content
    assert "passage [7]" not in asked.content


def test_what_was_known_before_is_kept() -> None:
    writer: Any = Scripted("The Committee wants trains [2].")
    judge: Any = Literal()
    begun = Answer("en", "", checked=(Checked(Quoted("x", 0, 1, None, None), None, "too short"),))
    (answer,) = ModelAnswers(writer, judge).stream("What?", begun, HITS)
    assert answer.checked == begun.checked
