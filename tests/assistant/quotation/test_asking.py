"""Quotations inside questions."""

from __future__ import annotations

from pathlib import Path

import pytest
from checked_texts import AMARA, checker, document

from assistant.answers import RefusalReason, Support
from assistant.article.reading import Quoted
from assistant.quotation.asking import answer_of, asks_whether_said, quoted_in
from assistant.quotation.checker import QuotationChecker
from assistant.quotation.verdicts import Checked, Verdict, Verification

HELD = document(
    "a@en",
    "asks that every harbour be lit at night until the last ferry has left;",
    "thanks the crews of all boats for their work in the winter storms",
    drafters=(AMARA,),
)


@pytest.fixture
def checking(tmp_path: Path) -> QuotationChecker:
    return checker(tmp_path, HELD)


@pytest.mark.parametrize(
    "question",
    [
        "Did the Committee say “every harbour be lit at night until the last ferry has left”?",
        "Hat der Ausschuss gesagt: „every harbour be lit at night until the last ferry has left“?",
        "Le Comité a-t-il dit « every harbour be lit at night until the last ferry has left » ?",
    ],
)
def test_a_question_whether_something_was_said(question: str) -> None:
    quoted = quoted_in(question)
    assert [each.text.strip() for each in quoted] == ["every harbour be lit at night until the last ferry has left"]
    assert asks_whether_said(question, quoted)


@pytest.mark.parametrize(
    "question",
    [
        "What does the Committee say about harbours?",
        "What follows for small islands, their crews and the budgets of their towns from the sentence “every harbour be lit"
        " at night”, and has the Committee repeated it since in other opinions on the sea?",
        "Did it say “every harbour be lit at night until then” or “thanks the crews of all boats for all”?",
    ],
)
def test_a_question_that_asks_for_more(question: str) -> None:
    assert not asks_whether_said(question, quoted_in(question))


def asked(checking: QuotationChecker, words: str) -> Checked:
    return checking.check_quoted(Quoted(words, 0, len(words), None, None))


def test_the_answer_quotes_the_source(checking: QuotationChecker) -> None:
    found = answer_of(asked(checking, "every harbour be dark at night until the last ferry has left"), "en")
    assert found is not None
    (claim,), (citation,) = found.claims, found.citations
    assert (claim.support, claim.citations) == (Support.VERBATIM, (1,))
    assert citation.quote == "every harbour be lit at night until the last ferry has left"
    assert HELD.text[citation.quote_start : citation.quote_end] == citation.quote
    assert found.text.startswith("This is not what the text says.")
    assert found.text.endswith(f"“{citation.quote}” [1]")


def test_all_places_of_what_was_put_together(checking: QuotationChecker) -> None:
    found = answer_of(asked(checking, "asks that every harbour be lit for their work in the winter storms"), "en")
    assert found is not None
    assert [citation.hit.passage.label for citation in found.citations] == ["point 1", "point 2"]


def test_the_explanation_is_in_the_language_of_the_question(checking: QuotationChecker) -> None:
    words = "every harbour be lit at night"
    found = checking.check_quoted(Quoted(words, 0, len(words), None, None), "de").verification
    assert found is not None
    assert "Ausschuss" in found.explanation


def test_what_was_not_found_is_refused() -> None:
    nothing = Verification(Verdict.NOT_FOUND, False, (), "Nothing matches.", 3)
    found = answer_of(Checked(Quoted("x", 0, 1, None, None), nothing), "en")
    assert found is not None
    assert found.refusal is not None
    assert (found.refusal.reason, found.citations, found.text) == (RefusalReason.NOT_IN_TEXTS, (), "Nothing matches.")


def test_what_could_not_be_checked_is_no_answer() -> None:
    assert answer_of(Checked(Quoted("x", 0, 1, None, None), None, "too short"), "en") is None
