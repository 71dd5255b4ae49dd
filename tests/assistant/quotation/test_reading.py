"""What a sent quotation says of itself: its words, omissions, insertions, calls of footnotes, words parted at lines' ends."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from odd_queries import NO_WORDS, ODD

from assistant.quotation.reading import Quote, read_quote


def shown(quote: Quote, places: frozenset[int]) -> list[str]:
    return [quote.words.slice(place, place + 1) for place in sorted(places)]


def parts(text: str) -> list[str]:
    quote = read_quote(text)
    return [" ".join(quote.words.forms[place] for place in part) for part in quote.parts(frozenset())]


@pytest.mark.parametrize(
    "mark",
    ["…", "...", "....", ". . .", ". . . .", "[…]", "[...]", "[ … ]", "[. . .]", "[....]", "(…)", "(...)", "( … )", "/…/",
     "{…}", "— … —", "…,", ", …", "[…].", "…\n…", "[…] […]", "\u00a0…\u00a0"],
)  # fmt: skip
def test_omissions_in_all_spellings(mark: str) -> None:
    quote = read_quote(f"towns {mark} regions")
    assert quote.words.forms == ("towns", "regions")
    assert quote.gaps == {1}
    assert not quote.inserted
    assert parts(f"towns{mark}regions") == ["towns", "regions"]


def test_an_omission_as_lithuanians_write_it() -> None:
    assert read_quote("towns <…> regions").words.forms == ("towns", "regions")


@pytest.mark.parametrize(
    "text", ["… towns and regions", "towns and regions …", "[…] towns and regions […]", "... towns and regions"]
)
def test_an_omission_before_or_behind_all_words_leaves_out_nothing(text: str) -> None:
    assert read_quote(text).gaps == frozenset()


@pytest.mark.parametrize(
    "text",
    ["towns.. regions", "towns. Regions", "3.5 towns", "towns – regions", "towns * regions", "towns, etc. regions"],
)
def test_what_is_no_omission(text: str) -> None:
    assert read_quote(text).gaps == frozenset()


def test_insertions() -> None:
    quote = read_quote("they [the regions] ask [sic] for [EUR 5] more")
    assert shown(quote, quote.inserted) == ["the", "regions", "sic", "EUR", "5"]
    assert parts("they [the regions] ask [sic] for [EUR 5] more") == ["they", "ask", "for", "more"]


def test_round_brackets_are_the_texts_own() -> None:
    assert read_quote("they (the regions) ask").inserted == frozenset()


@pytest.mark.parametrize("text", ["they [the", "they the] regions", "they [] regions", "they [" + "x" * 121 + "] ask"])
def test_brackets_that_hold_no_insertion(text: str) -> None:
    assert read_quote(text).inserted == frozenset()


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("[T]he towns", ("the", "towns")),
        ("‘[t]he towns", ("the", "towns")),
        ("all [É]lus", ("all", "élus")),
        ("[n]either town", ("neither", "town")),
        ("[4]0 towns", ("40", "towns")),
    ],
)
def test_a_letter_in_brackets_is_one_with_its_word(text: str, forms: tuple[str, ...]) -> None:
    quote = read_quote(text)
    assert (quote.words.forms, quote.inserted) == (forms, frozenset())


@pytest.mark.parametrize(
    "text",
    [
        "must [not] ask",
        "[Nobody thinks that] the towns ask",
        "they [never] asked",
        "Der Ausschuss der Regionen soll die Städte [nicht] fragen",
        "Le Comité ne demande [jamais] aux villes de payer",
    ],
)
def test_a_bracket_that_denies_is_no_insertion(text: str) -> None:
    assert read_quote(text).inserted == frozenset()


def test_a_bracket_that_denies_is_no_insertion_in_a_few_words() -> None:
    assert read_quote("darf [nicht] fragen").inserted == frozenset()


def test_a_word_in_brackets_is_not() -> None:
    quote = read_quote("[the] towns [a] b [un]fair")
    assert shown(quote, quote.inserted) == ["the", "a", "un"]


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("the towns (1) ask", ["1"]),
        ("the towns( 12 ), which", ["12"]),
        ("the towns,(3) which", ["3"]),
        ("the ‘towns’ (4)", ["4"]),
        ("the towns [5] ask", ["5"]),
        ("the towns² ask", ["²"]),
        ("Article 3 (2) says", []),
        ("Article 3(2) says", []),
        ("5 % (1) of", []),
        ("the year (2027) is", []),
        ("in (1995) towns", []),
        ("the towns (1a) ask", []),
        ("the towns [2027] ask", []),
    ],
)
def test_calls_of_footnotes(text: str, calls: list[str]) -> None:
    quote = read_quote(text)
    assert shown(quote, quote.words.optional) == calls
    assert not set(calls) & set(shown(quote, quote.inserted)), "no insertion as well"


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "\u00ac"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n   ", " "])
def test_words_parted_at_the_end_of_a_line(hyphen: str, line_end: str) -> None:
    quote = read_quote(f"munici{hyphen}{line_end}palities ask")
    assert quote.broken == {0}


def test_words_parted_by_a_soft_hyphen() -> None:
    assert read_quote("munici\u00ad\npalities ask").broken == {0}


@pytest.mark.parametrize("text", ["cross-border towns", "towns – regions", "towns\nregions", "towns,\nregions"])
def test_words_that_are_not_parted(text: str) -> None:
    assert read_quote(text).broken == frozenset()


def test_without_the_first_words() -> None:
    quote = read_quote("The Committee asks (1) the […] re-\ngions [of Europe]").without_first(2)
    assert quote.words.forms == ("asks", "1", "the", "re", "gions", "of", "europe")
    assert shown(quote, quote.words.optional) == ["1"]
    assert shown(quote, quote.inserted) == ["of", "Europe"]
    assert shown(quote, quote.broken) == ["re"]
    assert quote.gaps == {3}
    assert len(quote.without_first(len(quote))) == 0


def test_parts_without_what_is_left_out() -> None:
    quote = read_quote("the towns (1) ask […] more [money] now")
    assert quote.parts(quote.words.optional) == [[0, 1, 3], [4], [6]]
    assert quote.parts(frozenset()) == [[0, 1, 2, 3], [4], [6]]


@pytest.mark.parametrize("name", ODD)
def test_whatever_is_sent_is_read(name: str) -> None:
    quote = read_quote(ODD[name])
    assert any(sign.isalnum() for form in quote.words.forms for sign in form) == (name not in NO_WORDS)


@given(st.text(alphabet="ab 1[](){}….,-\n“”\u00ad²", max_size=40))
def test_all_places_are_places_of_words(text: str) -> None:
    quote = read_quote(text)
    words = quote.words
    assert [start for start, _ in words.spans] == sorted({start for start, _ in words.spans})
    assert all(text[start:end] for start, end in words.spans)
    for places in (quote.gaps, quote.inserted, quote.broken, words.optional):
        assert places <= set(range(len(quote)))
    assert not quote.inserted & words.optional
    assert [place for part in quote.parts(frozenset()) for place in part] == [
        place for place in range(len(quote)) if place not in quote.inserted
    ]


HOSTILE = {"open brackets": "[", "full stops": ". ", "hyphens": "a-\n", "open calls": "a (", "omissions": "… "}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name: str) -> None:
    assert seconds(HOSTILE[name] * 20_000) < 1


@pytest.mark.parametrize(
    "text", ["[a] " * 8_000, "… a " * 8_000, "(..." + " " * 8_000], ids=["brackets", "gaps", "blanks"]
)
def test_time_grows_with_marks(text: str) -> None:
    assert seconds(text) < 0.3


def seconds(text: str) -> float:
    started = time.perf_counter()
    read_quote(text)
    return time.perf_counter() - started
