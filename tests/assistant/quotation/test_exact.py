"""Word for word or not: no likeness counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quotation.exact import Exact, exact
from assistant.quotation.reading import read_quote
from index.wording import Wording, wording

SOURCE = (
    "recalls that Article 3 (2) of the Treaty (1), as amended²; asks that no more than 24,4 % of the Élus locaux’ ﬁnances –"
    " EUR 12 000 – be cut; must not forget that towns do not pay twice for cross-border trains"
)
WORDS = wording(SOURCE, [(SOURCE.index("(1)"), SOURCE.index("(1)") + 3)])


def find(text: str, source: Wording = WORDS) -> Exact | None:
    return exact(read_quote(text), source)


def held(text: str, source: Wording = WORDS) -> str | None:
    found = find(text, source)
    return source.slice(found.first, found.last) if found else None


STANDS = {
    "as it is": "asks that no more than 24,4 % of the",
    "capitals": "Asks THAT no more",
    "quotation marks": "“asks that ‘no’ more”",
    "ligatures": "locaux' finances",
    "another dash": "finances — EUR 12 000 - be cut",
    "another blank": "EUR\u00a012\u202f000 be cut",
    "lines": "asks that\nno\r\nmore",
    "without calls of footnotes": "of the Treaty, as amended; asks",
    "with calls of footnotes": "of the Treaty (1), as amended (2); asks",
    "with calls written otherwise": "of the Treaty[1], as amended²; asks",
    "with one call of two": "of the Treaty (1), as amended; asks",
    "a number in brackets": "Article 3(2) of the Treaty",
    "a word parted at a line's end": "no more than 24,4 % of the Élus lo-\ncaux",
    "a hyphen at a line's end": "for cross-\nborder trains",
    "capitals without accents": "THE ELUS LOCAUX",
    "a bracketed capital": "[A]sks that no more",
    "a final full stop": "be cut.",
    "one word": "Treaty",
}


@pytest.mark.parametrize("name", STANDS)
def test_typography_does_not_count(name: str) -> None:
    found = find(STANDS[name])
    assert found is not None
    assert not found.omitted


DIFFERS = {
    "a word more": "asks that no more money than 24,4 %",
    "a word less": "asks that more than 24,4 %",
    "another word": "asks that no less than 24,4 %",
    "another order": "asks no that more",
    "another number": "more than 24,5 %",
    "another decimal mark": "more than 24.4 %",
    "no unit": "more than 24,4 of the",
    "another paragraph": "Article 3 (4) of the Treaty",
    "no paragraph": "Article 3 of the Treaty",
    "another footnote": "of the Treaty (2), as amended",
    "a footnote in another place": "recalls that Article (1) 3 (2)",
    "a footnote of another's number": "of the Treaty, as amended (1)",
    "a footnote where none is": "be cut (1); must not",
    "an accent more": "recalls thàt Article",
    "an accent less in small letters": "the Elus locaux",
    "a part of a word": "recall that Article",
    "a negation less": "must forget that towns",
    "a negation more": "asks that not more than",
    "words put together": "crossborder trains",
    "a word parted in a line": "of the Treaty as amen ded",
    "a bracketed letter": "[n]asks that",
    "parts of two places": "recalls that towns",
    "other letters": "аsks that no more",
}


@pytest.mark.parametrize("name", DIFFERS)
def test_anything_else_does(name: str) -> None:
    assert find(DIFFERS[name]) is None


def test_capitals_with_another_accent_differ() -> None:
    assert find("THE ÈLUS LOCAUX") is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("asks […] be cut", True),
        ("asks that … no more", False),
        ("recalls … asks … be cut … trains", True),
        ("of the Treaty … as amended", False),
        ("… asks that no more …", False),
    ],
)
def test_omissions(text: str, whole: bool) -> None:
    found = find(text)
    assert found is not None
    assert found.omitted is whole


@pytest.mark.parametrize(
    "text", ["be cut … asks", "asks … asks", "that … that … that … that", "asks … money", "not … not … not"]
)
def test_parts_in_another_order_do_not_stand(text: str) -> None:
    assert find(text) is None


def test_insertions_are_passed_over() -> None:
    found = find("must not forget that [all] towns do not pay")
    assert found is not None
    assert found.omitted, "not all that is shown is the source's"
    assert held("must not forget that [all] towns do not pay") == "must not forget that towns do not pay"


def test_an_insertion_may_stand_for_words() -> None:
    found = find("must not [neglect] that towns")
    assert found is not None
    assert found.omitted


def test_the_span_is_all_that_is_said() -> None:
    assert held("ASKS … cut") == SOURCE[SOURCE.index("asks") : SOURCE.index(";", SOURCE.index("be cut"))]
    assert held("the Treaty as") == "the Treaty (1), as"


def test_a_parted_word_has_one_place() -> None:
    found = find("Élus lo-\ncaux")
    assert found is not None
    assert [place for place, _ in found.pairs] == [0, 1, 2]
    assert found.pairs[1][1] == found.pairs[2][1]


def test_marks_of_a_list_may_be_left_out() -> None:
    source = wording("asks for:\na) towns;\nb) regions")
    assert find("asks for: towns; regions", source)
    assert find("asks for: a) towns; b) regions", source)
    assert find("asks for: a) towns; c) regions", source) is None
    assert find("asks for: b) towns; a) regions", source) is None


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        ("under points (a), (b) and (c) of Article 2", "under points (a), and (c) of Article 2"),
        ("under Article 2(1), (2) and (3) of it", "under Article 2(1), and (3) of it"),
        ("beginnt am Montag, 12. März", "beginnt am Montag, März"),
        ("emits 10⁶ tonnes of it", "emits 10 tonnes of it"),
    ],
)
def test_what_only_looks_like_a_mark_may_not(source: str, quote: str) -> None:
    assert find(quote, wording(source)) is None


def test_a_letter_whose_form_holds_a_blank() -> None:
    assert held("τις περιφέρειες", wording("το \u037a σημείο αφορά τις περιφέρειες")) == "τις περιφέρειες"


WORD = st.sampled_from("asks that no more towns be cut 24,4 % EUR 12".split())


@given(st.lists(WORD, min_size=1, max_size=12), st.data())
def test_any_slice_stands_and_its_pairs_are_the_same_words(words: list[str], data: st.DataObject) -> None:
    source = wording(" ; ".join(words))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    quote = read_quote(" – ".join(words[first:last]))
    found = exact(quote, source)
    assert found is not None
    assert [quote.words.forms[place] for place, _ in found.pairs] == [source.forms[place] for _, place in found.pairs]
    assert [place for _, place in found.pairs] == list(range(found.first, found.last))
    assert not found.omitted


@given(st.lists(WORD, min_size=1, max_size=8), st.lists(WORD, min_size=1, max_size=8))
def test_words_stand_where_a_plain_search_finds_them(sought: list[str], words: list[str]) -> None:
    quote, source = read_quote(" ; ".join(sought)), wording(" ; ".join(words))
    here, there = quote.words.forms, source.forms
    plain = any(there[place : place + len(here)] == here for place in range(len(there)))
    assert (exact(quote, source) is not None) == plain
