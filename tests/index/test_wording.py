"""Words of a text as quotations are compared by: typography does not change them, anything else does."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.wording import Wording, form, wording

SENTENCE = "The regions’ 12 000 towns – 24,4 % of all – ask the Member States for EUR 3.5 million by 2027."


def forms(text: str) -> tuple[str, ...]:
    return wording(text).forms


SAME = {
    "quotation marks": ("“towns” ‘and’ «regions»", "\"towns\" 'and' „regions“"),
    "an apostrophe": ("l’égalité", "l'égalité"),
    "dashes": ("towns – and — regions", "towns - and - regions"),
    "hyphens": ("cross-border", "cross\u2011border"),
    "commas": ("towns, regions; cities:", "towns regions cities"),
    "a final full stop": ("are heard.", "are heard"),
    "an exclamation": ("are heard!", "are heard"),
    "blanks": ("the  towns\n\tand\u00a0regions", "the towns and regions"),
    "capitals": ("THE Towns", "the towns"),
    "Greek capitals": ("ΠΌΛΕΙΣ", "πόλεις"),
    "Cyrillic capitals": ("РЕГИОНИТЕ", "регионите"),
    "a final sigma": ("πόλεις", "πόλεισ"),
    "a sharp s": ("Straße", "STRASSE"),
    "a capital sharp s": ("STRAẞE", "straße"),
    "ligatures": ("eﬃcient ﬁnances ﬂows", "efficient finances flows"),
    "joined digraphs": ("ǆep ĳs", "džep ijs"),
    "composed accents": (unicodedata.normalize("NFD", "Élus às Ġenerali Łódź č"), "Élus às Ġenerali Łódź č"),
    "Irish": (unicodedata.normalize("NFD", "Ċoiste ḃeag Éireannaċ"), "ċoiste ḃeag éireannaċ"),
    "Maltese": ("ĦAJJA TAŻ-ŻGĦAR", "ħajja taż-żgħar"),
    "Greek accents": (unicodedata.normalize("NFD", "περιφέρειες ΐ"), "περιφέρειες ΐ"),
    "soft hyphens": ("muni\u00adci\u00adpalities", "municipalities"),
    "joiners": ("re\u200bgi\u2060ons\u200c\u200d", "regions"),
    "a byte order mark": ("\ufefftowns", "towns"),
    "full-width letters": ("ｔｏｗｎｓ", "towns"),
    "full-width figures": ("１２ towns", "12 towns"),
    "thousands by a no-break space": ("12\u00a0000", "12 000"),
    "thousands by a narrow space": ("1\u202f234\u2009567", "1 234 567"),
    "thousands together": ("12 000", "12000"),
    "minus signs": ("at −5 °C", "at -5 °C"),
    "a per cent sign": ("24,4 %", "24,4%"),
    "a currency": ("€ 40", "€40"),
    "lowered figures": ("CO₂", "CO2"),
    "raised units": ("5 km²", "5 km2"),
    "a range": ("2014–2020", "2014-2020"),
    "pictures": ("🚆 towns 🌙", "towns"),
    "marks of formats": ("**towns** _and_ `regions`", "towns and regions"),
}


@pytest.mark.parametrize("name", SAME)
def test_typography_changes_nothing(name: str) -> None:
    one, other = SAME[name]
    assert forms(one) == forms(other) != ()


DIFFERENT = {
    "a decimal comma": ("24,4", "244"),
    "the other decimal mark": ("24,4", "24.4"),
    "thousands by a comma": ("12,000", "12 000"),
    "a digit": ("2027", "2028"),
    "two numbers": ("20 and 27", "2027"),
    "numbers in a row": ("2014 2020", "20142020"),
    "a unit": ("24,4 %", "24,4"),
    "per mille": ("24,4 %", "24,4 ‰"),
    "a currency": ("€40", "$40"),
    "a currency in letters": ("€40", "EUR 40"),
    "a sign": ("fell by -5", "fell by 5"),
    "plus": ("+5", "-5"),
    "a comparison": ("< 5", "> 5"),
    "a question": ("are heard?", "are heard."),
    "an ampersand": ("R&D", "R D"),
    "a square": ("5 km²", "5 km³"),
    "an accent": ("péché", "pêche"),
    "no accent": ("congrès", "congres"),
    "a Maltese letter": ("ħajja", "hajja"),
    "a Polish letter": ("łaska", "laska"),
    "a dotless i": ("ısı", "isi"),
    "a Cyrillic homoglyph": ("towns", "t\u043ewns"),
    "a Greek homoglyph": ("towns", "t\u03bfwns"),
    "an Armenian homoglyph": ("so", "s\u0585"),
    "an apostrophe inside": ("it's", "its"),
    "a hyphen inside": ("re-sign", "resign"),
    "words together": ("not able", "notable"),
    "an order": ("towns and regions", "regions and towns"),
    "fractions": ("½", "¼"),
    "a negation": ("must", "must not"),
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_what_means_something_does(name: str) -> None:
    one, other = DIFFERENT[name]
    assert forms(one) != forms(other)


SLIPS = {
    "a fraction is no range": ("1/3 of the funds", "1-3 of the funds"),
    "a fraction is no two numbers": ("1/3 of the funds", "1 3 of the funds"),
    "times": ("3 × 5", "3 5"),
    "about": ("≠ 5", "5"),
}


@pytest.mark.parametrize("name", SLIPS)
def test_signs_between_figures(name: str) -> None:
    one, other = SLIPS[name]
    assert forms(one) != forms(other)


def test_numbers_with_their_blanks_are_one_word() -> None:
    assert forms("1 234 567,5 of 2 000 in 2020 300 times") == ("1234567,5", "of", "2000", "in", "2020", "300", "times")
    assert forms("12 3456") == ("12", "3456")
    assert forms("1\n000") == ("1000",)


def test_a_minus_stands_before_a_number_only() -> None:
    assert forms("by -5, or – 7, 3-4, x-5, (-6") == ("by", "-", "5", "or", "7", "3", "4", "x", "5", "-", "6")


def test_letters_and_figures_of_one_run_are_words_of_their_own() -> None:
    assert forms("CO2 B12 G7 10th 5km") == ("co", "2", "b", "12", "g", "7", "10", "th", "5", "km")


@pytest.mark.parametrize(
    "text", ["", " \n\t", "…", "“”–—,;:.!", "🚆🌙", "\u0301\u0301", "\u200b\ufeff\u00ad", "()[]{}*_~^|"]
)
def test_no_words(text: str) -> None:
    assert wording(text) == Wording(text, (), ())
    assert len(wording(text)) == 0


def test_slices() -> None:
    words = wording("  The “regions’ 12 000 towns”, all.")
    assert [words.slice(place, place + 1) for place in range(len(words))] == [
        "The",
        "regions",
        "12 000",
        "towns",
        "all",
    ]
    assert words.slice(1, 4) == "regions’ 12 000 towns"
    assert words.slice(2, 2) == words.slice(3, 1) == ""


# What belongs to the page


def optional(text: str, *page: tuple[int, int]) -> list[str]:
    words = wording(text, page)
    return [words.slice(place, place + 1) for place in sorted(words.optional)]


def test_calls_of_footnotes() -> None:
    text = "the regions (1) and towns (12)."
    assert optional(text, (12, 15), (26, 30)) == ["1", "12"]
    assert optional(text, (26, 30), (12, 15)) == ["1", "12"], "in any order"
    assert optional(text) == []
    assert optional(text, (13, 13)) == []


def test_small_raised_figures_are_calls_but_after_a_unit() -> None:
    assert optional("the regions¹ and towns ²³ of 5 km² and 3 m³") == ["¹", "²³"]


@pytest.mark.parametrize(
    "text", ["10⁶ tonnes", "60 hm³ of water", "on 50m² of land", "7 m/s² at most", "2 000 ft² each"]
)
def test_an_exponent_is_no_call(text: str) -> None:
    assert optional(text) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("a) towns;\nb) regions", ["a", "b"]),
        ("calls for: (i) towns; (ii) regions; (xiii) cities", ["i", "ii", "xiii"]),
        ("1. towns.\n2. regions.", ["1", "2"]),
        ("2) towns", ["2"]),
        ("towns (a) and regions", []),
        ("points a and b", []),
        ("3.5 million", []),
        ("2027. Then", []),
    ],
)
def test_marks_of_a_list(text: str, marks: list[str]) -> None:
    assert optional(text) == marks


@pytest.mark.parametrize(
    "text",
    [
        "points (a), (b) and (c) of Article 2",
        "Article 2(1), (2) and (3)",
        "am Montag, 12. März",
        "gilt seit: 1. Januar 2027",
        "Artikel 5 Absatz 2, 3. Satz",
    ],
)
def test_a_reference_and_a_date_are_no_marks_of_a_list(text: str) -> None:
    assert optional(text) == []


# Whatever comes

ANY = st.text(max_size=60)
LETTERS = st.text(st.sampled_from("aàbßcçdeéfﬁgġhħiıjklłmnñoøpqrsštuvwxyzžαςώбя"), min_size=1, max_size=8)
NUMBERS = st.integers(0, 99_999).map(str)
TEXTS = st.lists(LETTERS | NUMBERS, min_size=1, max_size=12).map(" ; ".join)
"""Words with a mark between them, so that numbers do not run together."""

TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "capitals": str.swapcase,
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "compatible": lambda text: unicodedata.normalize("NFKC", text),
    "blanks": lambda text: text.replace(" ", "\u00a0\n\u2003"),
    "marks": lambda text: f"“{text.replace(';', '—')}”!",
    "joiners": lambda text: "\u2060".join(text) if text.isalpha() else text,
    "soft hyphens": lambda text: "".join(f"{a}\u00ad" if a.isalpha() else a for a in text),
}


@given(ANY)
def test_spans_rise_and_hold_something(text: str) -> None:
    words = wording(text)
    assert len(words.forms) == len(words.spans) == len(words)
    position = 0
    for place, (start, end) in enumerate(words.spans):
        assert position <= start < end <= len(text)
        assert words.slice(place, place + 1) == text[start:end] != ""
        position = end
    assert all(words.forms)
    assert words.optional <= set(range(len(words)))


@given(TEXTS)
@pytest.mark.parametrize("change", TYPOGRAPHY)
def test_typography_changes_no_forms(change: str, text: str) -> None:
    if change == "capitals" and "ı" in text:
        return  # its capital is the one of i
    assert forms(TYPOGRAPHY[change](text)) == forms(text)


@given(TEXTS, st.data())
def test_another_letter_or_digit_does(text: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from([place for place, sign in enumerate(text) if sign.isalnum()]))
    other = data.draw(st.sampled_from("abkzäőñбω0123456789"))
    changed = text[:place] + other + text[place + 1 :]
    if form(other) != form(text[place]):
        assert forms(changed) != forms(text)


@given(TEXTS)
def test_the_words_of_a_text_twice_are_its_words_twice(text: str) -> None:
    assert forms(f"{text} ; {text}") == forms(text) * 2


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=4))
def test_a_form_is_its_own_form(word: str) -> None:
    assert form(form(word)) == form(word)


@pytest.mark.parametrize("letter", ["\u037a", "\ufdfa", "\ufe70"])
def test_no_form_holds_a_blank(letter: str) -> None:
    assert not any(" " in each for each in forms(f"a {letter} b"))


HOSTILE = {
    "blanks": " ",
    "letters": "x",
    "figures": "9",
    "figures with marks": "1.1,",
    "thousands": "1 000 ",
    "combining marks": "\u0301",
    "joiners": "a\u200b",
    "marks of a list": "(a) ",
    "open brackets": "(",
    "commas": ", ",
    "minus signs": "-",
    "raised figures": "²",
}
SIGNS = 200_000


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text(name: str) -> None:
    assert seconds(HOSTILE[name] * (SIGNS // len(HOSTILE[name])) + "x") < 2


def test_time_grows_with_empty_lines() -> None:
    assert seconds("\n" * 5_000 + "x") < 0.5


def seconds(text: str) -> float:
    started = time.perf_counter()
    wording(text)
    return time.perf_counter() - started
