"""The quotations to be checked are sound: what each is said to be follows from the texts themselves, without the checker.

`quotations/NAME.json` holds quotations of the text NAME, which is a demonstration text or one of `versions/`. `labels` name
the passages the words stand in, by the parser's labels; `title` is the document's title, and `NAME: label` a passage of
another text. A quotation is `by` hand or, where what was done to it is mechanical, by rule.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

from corpus.demo import ORIGIN, demonstration_texts
from corpus.model import Document
from corpus.original import Original
from corpus.parsing.detect import parse

HERE = Path(__file__).parent
VERDICTS = {
    "verbatim": {"verbatim"},
    "typographic": {"verbatim", "abridged"},
    "altered": {"altered"},
    "negated": {"altered"},
    "stitched": {"stitched"},
    "attributed": {"verbatim"},
    "misattributed": {"misattributed"},
    "paraphrase": {"paraphrase"},
    "translation": {"translation"},
    "fabricated": {"not_found"},
    "short": {"verbatim", "not_found"},
    "another year": {"verbatim", "altered"},
}
"""The verdicts each kind of quotation can have."""
AT_LEAST = {
    ("altered", "negated"): 100,
    ("verbatim", "typographic"): 110,
    ("paraphrase",): 40,
    ("fabricated",): 50,
    ("stitched",): 40,
    ("attributed", "misattributed"): 40,
    ("translation",): 30,
    ("short",): 10,
    ("another year",): 5,
}
LANGUAGES = frozenset("en fr de es it nl pl pt el cs".split())
LEAD_IN_WORDS = 8
"""So many words may stand before a quotation whose sentence needs them: 'Der Europäische Ausschuss der Regionen …'."""
STITCHED_WORDS = 5
"""Each part of a stitched quotation has so many words at least."""
COPIED_WORDS = 7
"""So many words in a row that a paraphrase shares with its text were copied."""
OMISSION = re.compile(r"\[…\]|\(…\)|…|\[[^\]]*\]")
FOOTNOTE_MARK = re.compile(r"\(\s*\d?\s*\)")


class Quotation(TypedDict):
    quote: str
    lang: str
    kind: str
    verdict: str
    labels: list[str]
    speaker: str | None
    note: str
    by: str


class QuotationSet(TypedDict):
    document: str
    quotations: list[Quotation]


SETS: list[QuotationSet] = [
    json.loads(path.read_text(encoding="utf-8")) for path in sorted((HERE / "quotations").glob("*.json"))
]
CASES = [(quoted["document"], quotation) for quoted in SETS for quotation in quoted["quotations"]]


def of(*verdicts: str, kinds: frozenset[str] = frozenset(VERDICTS)) -> pytest.MarkDecorator:
    """Runs a test for each quotation of these verdicts and kinds."""
    cases = [case for case in CASES if case[1]["verdict"] in verdicts and case[1]["kind"] in kinds]
    return pytest.mark.parametrize(("document", "quotation"), cases, ids=lambda value: str(value)[:40])


def words(text: str) -> str:
    """A text as its words alone: no case, no punctuation, no compatibility forms, no hyphenation, a space around each."""
    whole = re.sub(r"(?<=\w)-\n(?=\w)|\u00ad", "", FOOTNOTE_MARK.sub(" ", text))
    found = re.findall(r"\w+", unicodedata.normalize("NFKC", whole).casefold())
    return f" {' '.join(found)} "


def bare(name: str) -> str:
    """A name without case and accents."""
    signs = unicodedata.normalize("NFKD", name).casefold().replace("ø", "o")
    return "".join(sign for sign in signs if not unicodedata.combining(sign))


@cache
def documents() -> dict[str, Document]:
    """The demonstration texts and the versions beside this test, by the names of their files."""
    versions = [Original(path.name, path.read_bytes(), "text/plain") for path in (HERE / "versions").glob("*.txt")]
    originals = [*demonstration_texts(), *versions]
    return {original.origin.removeprefix(ORIGIN).removesuffix(".txt"): parse(original) for original in originals}


def passages_of(document: str, label: str) -> list[str]:
    """The texts of the passages of this label: an amendment's proposal, its wording and its reason share one."""
    other, _, inner = label.rpartition(": ")
    read = documents()[other or document]
    if label == "title":
        return [read.about.title]
    return [read.text_of(passage) for passage in read.passages if passage.label == inner]


def quoted_passages(document: str, quotation: Quotation) -> list[str]:
    return [" ".join(text.split()) for label in quotation["labels"] for text in passages_of(document, label)]


def holders(quote: str) -> Iterator[str]:
    """The texts whose words hold the words of a quotation."""
    sought = words(quote)
    return (name for name, text in corpus_words().items() if sought in text)


@cache
def corpus_words() -> dict[str, str]:
    return {name: words(document.text) for name, document in documents().items()}


def in_order(parts: list[str], text: str) -> bool:
    """Whether the words of the parts follow one another in a text."""
    at = 0
    for part in parts:
        at = text.find(part, at) + 1
        if not at:
            return False
    return True


def speakers_of(document: str, quotation: Quotation) -> set[str]:
    """Family names, bare, of those who speak in the passages of a quotation."""
    read = documents()[document]
    found = [passage.speaker for passage in read.passages if passage.label in quotation["labels"]]
    return {bare(speaker.name.split()[-1]) for speaker in found if speaker}


def test_every_text_has_its_quotations() -> None:
    assert {quoted["document"] for quoted in SETS} == set(documents())
    assert all(len(quoted["quotations"]) >= 15 for quoted in SETS)


@pytest.mark.parametrize("kinds", AT_LEAST, ids=" ".join)
def test_there_are_enough_of_each_kind(kinds: tuple[str, ...]) -> None:
    assert sum(quotation["kind"] in kinds for _, quotation in CASES) >= AT_LEAST[kinds]


def test_there_are_enough_in_each_language() -> None:
    counted = Counter(quotation["lang"] for _, quotation in CASES)
    assert set(counted) == LANGUAGES
    assert min(counted.values()) >= 20
    assert len(CASES) >= 420


def test_at_least_half_was_made_by_hand() -> None:
    counted = Counter(quotation["by"] for _, quotation in CASES)
    assert set(counted) == {"hand", "rule"}
    assert counted["hand"] >= max(200, len(CASES) // 2)


def test_no_quotation_stands_twice() -> None:
    counted = Counter((words(quotation["quote"]), quotation["speaker"], quotation["kind"]) for _, quotation in CASES)
    assert [key for key, times in counted.items() if times > 1] == []


@of(*set().union(*VERDICTS.values()))
def test_a_quotation_is_well_formed(document: str, quotation: Quotation) -> None:
    assert set(quotation) == set(Quotation.__annotations__)
    assert quotation["verdict"] in VERDICTS[quotation["kind"]]
    assert bool(quotation["labels"]) == (quotation["verdict"] != "not_found")
    assert all(passages_of(document, label) for label in quotation["labels"])
    assert bool(quotation["speaker"]) == (quotation["kind"] in {"attributed", "misattributed"})
    own = documents()[document].about.language
    assert (quotation["lang"] == own) == (quotation["kind"] != "translation")
    counted = len(words(quotation["quote"]).split())
    assert 1 <= counted <= 4 if quotation["kind"] == "short" else 4 <= counted <= 80


@of("verbatim", "misattributed", kinds=frozenset(VERDICTS) - {"typographic"})
def test_the_words_stand_in_the_text_letter_by_letter(document: str, quotation: Quotation) -> None:
    assert any(" ".join(quotation["quote"].split()) in text for text in quoted_passages(document, quotation))


@of("verbatim", kinds=frozenset({"typographic"}))
def test_typography_leaves_the_words_alone(document: str, quotation: Quotation) -> None:
    quote = words(quotation["quote"])
    tails = [f" {' '.join(quote.split()[lead:])} " for lead in range(LEAD_IN_WORDS)]
    texts = quoted_passages(document, quotation)
    assert not any(quotation["quote"] in text for text in texts), "nothing was changed"
    assert any(tail in words(text) for tail in tails if len(tail.split()) >= 4 for text in texts)


@of("abridged")
def test_what_omissions_leave_stands_in_one_passage(document: str, quotation: Quotation) -> None:
    parts = [words(part) for part in OMISSION.split(quotation["quote"])]
    assert len(parts) >= 2
    assert any(in_order(parts, words(text)) for text in quoted_passages(document, quotation))
    assert not list(holders(quotation["quote"]))


@of("altered", "paraphrase", "translation", "not_found", "stitched")
def test_the_words_stand_nowhere(document: str, quotation: Quotation) -> None:
    assert list(holders(quotation["quote"])) == []


@of("stitched")
def test_the_parts_stand_in_two_passages(document: str, quotation: Quotation) -> None:
    found = words(quotation["quote"]).split()
    first, last = (" ".join(["", *part, ""]) for part in (found[:STITCHED_WORDS], found[-STITCHED_WORDS:]))
    start, end = quotation["labels"]
    assert start != end
    assert any(first in words(text) for text in passages_of(document, start))
    assert any(last in words(text) for text in passages_of(document, end))


@of("paraphrase")
def test_a_paraphrase_copies_no_words(document: str, quotation: Quotation) -> None:
    found = words(quotation["quote"]).split()
    runs = [" ".join(["", *found[at : at + COPIED_WORDS], ""]) for at in range(len(found) - COPIED_WORDS + 1)]
    assert not any(run in words(text) for run in runs for text in quoted_passages(document, quotation))


@of("translation")
def test_what_is_translated_has_no_version_in_that_language(document: str, quotation: Quotation) -> None:
    number = documents()[document].about.number
    held = {other.about.language for other in documents().values() if other.about.number == number}
    assert quotation["lang"] not in held


@of("verbatim", kinds=frozenset({"attributed"}))
def test_the_right_speaker_is_named(document: str, quotation: Quotation) -> None:
    named = bare(quotation["speaker"] or "").split()
    assert speakers_of(document, quotation) <= set(named)


@of("misattributed")
def test_the_speaker_named_did_not_say_it(document: str, quotation: Quotation) -> None:
    named = bare(quotation["speaker"] or "").split()
    assert not speakers_of(document, quotation) & set(named)
