"""Citations that do not seem to agree, as near to each other as the test says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from assistant_examples import hit, make_document, points

from assistant.answers import Citation, Difference
from assistant.difference_words import SENTENCES, remark
from assistant.differences import APART, MOST, MOST_CLAUSES, OPPOSED_FROM, SHORTEST_CLAUSE, TOLD_FROM, differences
from assistant.extractive import MOST_CLAIMS
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import Document, Kind, Person, Role

FREE = "asks that passengers do not pay for the ferries to the islands in winter"
PAID = "asks that passengers pay for the ferries to the islands in winter"
CHANGED = "departs from the position which it took in 2009 and now asks for operating support for ferries"
BEFORE = "does not support operating support for ferries to the islands"
OLD, NEW = dt.date(2009, 4, 22), dt.date(2021, 12, 1)
DAY = dt.timedelta(days=1)
SPEAKER = Person("Ada Ek", "SE", "PES")


class Near:
    """Finds every clause as near to every text as it is told, else as `usual`; keeps what it is asked."""

    def __init__(self, usual: float = OPPOSED_FROM, told: Mapping[str, float] | None = None) -> None:
        self.usual, self.told = usual, told or {}
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def __call__(self, sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        self.asked.append((sentence, tuple(texts)))
        return self.told.get(sentence, self.usual), 0.0


def text(words: str, name: str, date: dt.date | None = NEW) -> Document:
    return points(words, name=f"text:{name}@en", date=date)


def cited(*documents: Document) -> list[Citation]:
    """The first passage of each, whole."""
    return [citation(number, document) for number, document in enumerate(documents, start=1)]


def citation(number: int, document: Document, position: int = 0, quote: str | None = None) -> Citation:
    found = hit(document, position, quote)
    words = found.text[found.match_start - found.start : found.match_end - found.start]
    return Citation(number, found, words, found.match_start, found.match_end)


def told(citations: Sequence[Citation], near: Near, *documents: Document) -> tuple[Difference, ...]:
    return differences(citations, {document.about.id: document.quotations for document in documents}, near)


@pytest.fixture
def two() -> list[Citation]:
    return cited(text(FREE, "a", NEW), text(PAID, "b", OLD))


def test_the_earlier_text_comes_first(two: list[Citation]) -> None:
    (found,) = told(two, Near())
    assert found == Difference(2, 1, (OLD, NEW))


@pytest.mark.parametrize("dates", [(OLD, OLD), (OLD, OLD + APART - DAY), (OLD, None), (None, NEW), (None, None)])
def test_only_texts_of_different_times_are_compared(dates: tuple[dt.date | None, dt.date | None]) -> None:
    near = Near()
    assert told(cited(text(FREE, "a", dates[0]), text(PAID, "b", dates[1])), near) == ()
    assert near.asked == []
    assert told(cited(text(FREE, "a", OLD), text(PAID, "b", OLD + APART)), near)


def test_only_what_says_nearly_the_same_is_opposed(two: list[Citation]) -> None:
    assert told(two, Near(OPPOSED_FROM - 0.01)) == ()


def test_what_agrees_is_no_difference() -> None:
    assert told(cited(text(FREE, "a", NEW), text(FREE.upper(), "b", OLD)), Near(2.0)) == ()


def test_words_of_another_language_are_not_opposed() -> None:
    there = text(PAID, "b", OLD)
    there = replace(there, about=replace(there.about, language="de"))
    assert told(cited(text(FREE, "a", NEW), there), Near(2.0)) == ()


def test_a_text_may_say_itself_that_something_has_changed() -> None:
    citations = cited(text(CHANGED, "a", NEW), text(BEFORE, "b", OLD))
    assert told(citations, Near(TOLD_FROM)) == (Difference(2, 1, (OLD, NEW)),)
    assert told(citations, Near(TOLD_FROM - 0.01)) == ()


@pytest.mark.parametrize(
    ("words", "before"),
    [
        (CHANGED, dt.date(2011, 4, 22)),
        ("recalls that in 2009 it was asked for operating support for ferries", OLD),
    ],
    ids=["another year", "nothing has changed"],
)
def test_only_since_the_year_that_it_names(words: str, before: dt.date) -> None:
    assert told(cited(text(words, "a", NEW), text(BEFORE, "b", before)), Near(TOLD_FROM)) == ()


def test_the_earlier_text_does_not_tell_what_came_later() -> None:
    earlier = text(CHANGED.replace("2009", "2021"), "a", OLD)
    assert told(cited(earlier, text(BEFORE, "b", NEW)), Near(TOLD_FROM)) == ()


def test_any_clause_may_be_the_contrary_one() -> None:
    long = f"welcomes the islands in the north; {FREE}; thanks everybody who took part"
    assert len(told(cited(text(long, "a"), text(PAID, "b", OLD)), Near())) == 1


def test_so_many_passages_and_clauses_are_looked_at() -> None:
    clauses = [f"asks for harbour number {number}" for number in range(MOST_CLAUSES + 2)]
    short = " ".join(["word"] * (SHORTEST_CLAUSE - 1))
    documents = [text("; ".join([short, *clauses]), "long")]
    documents += [text(f"{PAID} {number}", str(number), OLD) for number in range(MOST_CLAIMS + 1)]
    near = Near(0.0)
    told(cited(*documents), near)
    asked = {sentence for sentence, _ in near.asked}
    assert asked == {
        *(clause + ";" for clause in clauses[:MOST_CLAUSES]),
        *(f"{PAID} {n}" for n in range(MOST_CLAIMS - 1)),
    }


def test_the_plainest_come_first_and_not_too_many() -> None:
    words = [FREE, f"{PAID} this year", f"{PAID} next year", f"{PAID} in all regions"]
    citations = cited(text(FREE, "0", OLD), *(text(each, each) for each in words[1:]))
    near = Near(0.0, {words[1]: 1.2, words[2]: 1.5, words[3]: 1.1})
    found = told(citations, near)
    assert [(each.earlier, each.later) for each in found] == [(1, 3), (1, 2), (1, 4)]
    assert len(found) == MOST


def test_what_a_text_says_itself_is_plainer_than_its_words() -> None:
    citations = cited(text(FREE, "a", NEW), text(PAID, "b", OLD), text(CHANGED, "c", NEW))
    found = told(citations, Near(OPPOSED_FROM, {CHANGED: TOLD_FROM}))
    assert [(each.earlier, each.later) for each in found] == [(2, 3), (2, 1)]


def test_passages_of_one_document_are_not_compared() -> None:
    both = points(FREE, PAID)
    near = Near()
    assert told([citation(1, both), citation(2, both, 1)], near) == ()
    assert near.asked == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"celex": "52018AR3652"}, {"celex": "52018AR3652"}),
        ({"celex": "52018AR3652"}, {"number": "CdR 3652/2018"}),
        ({"number": "COR 2018/03652"}, {"number": "COR-2018-03652-00-01-AC-TRA-EN"}),
        ({"url": "https://cor.europa.eu/en/x"}, {"translations": ("https://cor.europa.eu/en/x",)}),
        ({"number": "COR 2018/03652"}, {"related": ("COR 2018/03652",), "kind": Kind.RELEASE}),
    ],
    ids=["languages", "printed number", "draft", "page", "release"],
)
def test_versions_of_one_text_are_not_compared(one: dict[str, Any], other: dict[str, Any]) -> None:
    first, second = text(FREE, "a", OLD), text(PAID, "b", NEW)
    alike = [replace(first, about=replace(first.about, **one)), replace(second, about=replace(second.about, **other))]
    near = Near()
    assert told(cited(*alike), near) == ()
    assert near.asked == []
    assert told(cited(first, second), near)


@pytest.mark.parametrize("role", [Role.PROPOSAL, Role.COMPARISON])
def test_the_commissions_wording_is_not_the_committees(role: Role) -> None:
    theirs = make_document([(role, "Amendment 1", PAID)], name="text:b@en")
    near = Near()
    assert told(cited(text(FREE, "a", OLD), theirs), near) == ()
    assert near.asked == []


@pytest.mark.parametrize("who", [SPEAKER, None])
def test_what_somebody_says_is_not_the_committees(who: Person | None) -> None:
    words = f"“{PAID}”, one heard in the harbour. The Committee asks for more harbours."
    release = make_document(
        [(Role.PARAGRAPH, "paragraph 1", words)], name="text:b@en", kind=Kind.RELEASE, speeches=[(PAID, who)]
    )
    near = Near()
    told(cited(text(FREE, "a", OLD), release), near, release)
    assert (FREE, ("The Committee asks for more harbours.",)) in near.asked


def test_what_a_release_tells_in_its_own_words_is_compared() -> None:
    release = make_document([(Role.PARAGRAPH, "paragraph 1", PAID)], name="text:b@en", kind=Kind.RELEASE)
    assert told(cited(text(FREE, "a", OLD), release), Near())


def test_words_that_a_text_quotes_are_not_its_own() -> None:
    quoting = text(f"recalls that the ministers wrote “{PAID} in all regions”", "b")
    near = Near()
    citations = [*cited(text(FREE, "a", OLD)), citation(2, quoting, 0, PAID)]
    assert told(citations, near, quoting) == ()
    assert near.asked == []


def test_the_remark() -> None:
    changed = "The texts do not seem to agree: [2] (2009-04-22) and, later, [1] (2021-12-01). Read both."
    assert remark(Difference(2, 1, (OLD, NEW)), "en") == changed
    assert remark(Difference(2, 1, (OLD, NEW)), "xx") == changed


def test_remarks_in_each_official_language() -> None:
    assert set(SENTENCES) == set(OFFICIAL_LANGUAGES)
    assert len(set(SENTENCES.values())) == len(SENTENCES)


@pytest.mark.parametrize("language", OFFICIAL_LANGUAGES)
def test_a_remark_names_both_and_quotes_nothing(language: str) -> None:
    changed = remark(Difference(2, 1, (OLD, NEW)), language)
    assert changed.index(f"[2] ({OLD})") < changed.index(f"[1] ({NEW})")
    assert changed.endswith(".")
    assert changed == " ".join(changed.split())
    assert not set('„“”«»"{}') & set(changed)
