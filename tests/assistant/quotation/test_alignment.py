"""Which words are the same and which differ; both sides in full, whatever is held against whatever."""

from __future__ import annotations

import pytest
from checked_texts import source as source_of_text
from hypothesis import given
from hypothesis import strategies as st

from assistant.quotation.alignment import Alignment, Op, align, aligned, is_marked
from assistant.quotation.checking import Found, match_of
from assistant.quotation.exact import exact
from assistant.quotation.reading import read_quote
from index.wording import wording

SOURCE = "asks that the towns of all regions be heard before 31 December 2027, since they must not pay twice"


def differences(text: str, source: str = SOURCE) -> list[tuple[str, str, str]]:
    quote, words = read_quote(text), wording(source)
    return [
        (step.op.value, quote.words.slice(step.first, step.last), words.slice(step.start, step.end))
        for step in align(quote, words).steps
        if step.op is not Op.EQUAL
    ]


def alignment(text: str, source: str = SOURCE) -> Alignment:
    return align(read_quote(text), wording(source))


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("the towns of all regions", []),
        ("the cities of all regions", [("replace", "cities", "towns")]),
        ("before 30 December 2027", [("replace", "30", "31")]),
        ("be not heard before", [("insert", "not", "")]),
        ("be heard before 31 January 2028, since", [("replace", "January 2028", "December 2027")]),
        ("of all towns and regions be heard", [("insert", "towns and", "")]),
    ],
)
def test_what_differs(text: str, changes: list[tuple[str, str, str]]) -> None:
    assert differences(text) == changes


@pytest.mark.parametrize("text", ["must pay not twice", "all the towns of regions"])
def test_a_swapped_order_differs(text: str) -> None:
    assert {op for op, _, _ in differences(text)} <= {"insert", "delete", "replace"}
    assert differences(text)


@pytest.mark.parametrize(
    ("text", "source", "changes"),
    [
        ("must pay twice", SOURCE, [("delete", "", "not")]),
        ("a tax of 5 applies", "a tax of 5 2 applies", [("delete", "", "2")]),
        ("the towns ask for less", "the towns ask for more", [("replace", "less", "more")]),
    ],
)
def test_what_differs_is_told_in_the_plainest_way(text: str, source: str, changes: list[tuple[str, str, str]]) -> None:
    assert differences(text, source) == changes


def test_nothing_the_same() -> None:
    assert alignment("moon stars").equal == 0
    assert alignment("moon stars").similarity == 0


def test_similarity_is_the_share_of_the_longer_side() -> None:
    assert alignment("the towns of all regions").similarity == 1
    assert alignment("the cities of all regions").similarity == pytest.approx(4 / 5)
    assert alignment("since they must pay twice").similarity == pytest.approx(5 / 6)
    assert alignment("must not ever pay twice").similarity == pytest.approx(4 / 5)
    assert alignment("asks that […] be heard").similarity == 1
    assert alignment("asks that [all] the towns").similarity == 1


def test_the_longest_run() -> None:
    assert alignment("the towns of most regions be heard before").longest == 4
    assert alignment("asks that the towns").longest == 4


def test_where_it_stands() -> None:
    found = alignment("all regions be hard before")
    assert wording(SOURCE).slice(found.start, found.end) == "all regions be heard before"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("asks that […] be heard", [True]),
        ("asks that the [poor] towns", [True]),
        ("asks that the [cities] of all", [True]),
        ("asks that be heard before", [False]),
        ("asks that the poor towns", [False]),
        ("the cities […] regions", [False]),
    ],
)
def test_what_the_quotation_itself_marks(text: str, marked: list[bool]) -> None:
    quote = read_quote(text)
    steps = [step for step in align(quote, wording(SOURCE)).steps if step.op is not Op.EQUAL]
    assert [is_marked(step, quote) for step in steps] == marked


def test_calls_of_footnotes_belong_to_the_words_before_them() -> None:
    source = wording("the towns (1) ask (2) for more", [(10, 13), (18, 21)])
    (equal, inserted) = align(read_quote("the towns ask (2) for much more"), source).steps[:2]
    assert (equal.op, source.slice(equal.start, equal.end)) == (Op.EQUAL, "the towns (1) ask (2) for")
    assert (inserted.op, inserted.start) == (Op.INSERT, equal.end)


def test_a_quotation_of_marks_alone_has_words() -> None:
    assert align(read_quote("¹ ²"), wording("the towns ask")).equal == 0
    assert align(read_quote("the towns"), wording("¹ ²")).equal == 0


WORD = st.sampled_from("asks that the towns be heard not 2027 31 % (1) a) […] [all] … EUR".split())
TEXTS = st.lists(WORD, min_size=1, max_size=14).map(" ".join).filter(lambda text: len(read_quote(text)))


@given(TEXTS, TEXTS)
def test_steps_follow_one_another_over_both_sides(text: str, other: str) -> None:
    quote, source = read_quote(text), wording(other)
    found = align(quote, source)
    place, there = 0, found.start
    for step in found.steps:
        assert (step.first, step.start) == (place, there), "without a gap"
        assert (step.last > step.first) or (step.end > step.start), "and none empty"
        place, there = step.last, step.end
    assert (place, there) == (len(quote), found.end)
    assert all(
        one.op is not two.op or one.op is not Op.EQUAL for one, two in zip(found.steps, found.steps[1:], strict=False)
    )
    assert 0 <= found.longest <= found.equal <= len(quote)
    assert 0 <= found.similarity <= 1


@given(TEXTS, TEXTS)
def test_equal_steps_hold_the_same_words(text: str, other: str) -> None:
    quote, source = read_quote(text), wording(other)
    for step in align(quote, source).steps:
        if step.op is Op.EQUAL:
            here = [quote.words.forms[p] for p in range(step.first, step.last) if p not in quote.words.optional]
            there = [source.forms[p] for p in range(step.start, step.end) if p not in source.optional]
            assert here == there or not set(here) - set(source.forms)


@given(TEXTS, TEXTS)
def test_differences_make_up_both_sides(text: str, other: str) -> None:
    """Put one after the other: the quotation from its first to its last word, and what corresponds to it in the source."""
    quote, source = read_quote(text), source_of_text(other)
    found = match_of(Found(source, quote, align(quote, source.words)))
    assert "".join(each.quote for each in found.differences) == quote.words.slice(0, len(quote))
    said = "".join(each.source for each in found.differences)
    if said:
        assert said == found.text[found.said_start - found.start : found.said_end - found.start]


@given(TEXTS)
def test_a_text_beside_itself(text: str) -> None:
    quote = read_quote(text)
    found = exact(quote, quote.words)
    if found is not None and not quote.inserted:
        steps = aligned(found, quote, quote.words).steps
        assert [step.op for step in steps] == [Op.EQUAL]
        assert (steps[0].first, steps[0].last) == (0, len(quote))
