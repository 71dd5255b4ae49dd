"""Hostile and odd articles: no crash, nothing left to run for long, every quotation a slice."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.article import quotations, statements
from assistant.article.paragraphs import LIMIT

ODD = {
    "empty": "",
    "blank": " \n\t\u00a0\r\n" * 9,
    "one mark": "“",
    "marks only": "“”„“«»‚‘\"'",
    "emoji": "“😀 👩‍👩‍👧 🇪🇺 we all like rivers 😀😀”, said 😀.",
    "right to left": "قال: “النهر لديه صبر أكثر مما لدينا نحن” \u202eabc\u202c «ארבע מילים של ציטוט אחד כאן».",
    "nothing visible": "\u200b\ufeff\u0301" * 50,
    "null": "\x00“a b c d e f g\x00”\ud800",
}
LONG = {
    "marks": '"' * LIMIT,
    "opening marks": "„" * LIMIT,
    "spaced marks": '" ' * (LIMIT // 2),
    "apostrophes": "'" * LIMIT,
    "words in single marks": "'a " * (LIMIT // 3),
    "no blanks": "a" * LIMIT,
    "capitals": "Anna " * (LIMIT // 5),
    "particles": "Anna van de " * (LIMIT // 12),
    "brackets": "(" * LIMIT,
    "lines": "\n" * LIMIT,
    "block quotes": ">\n" * (LIMIT // 2),
    "blanks": " " * LIMIT,
    "full stops": ". " * (LIMIT // 2),
    "hyphens": "a-" * (LIMIT // 2),
    "committees": "the Committee of the " * (LIMIT // 21),
    "open quotations": "“a b c d e f\n" * (LIMIT // 13),
    "quotations": "“a b c d e f g” Anna said " * (LIMIT // 26),
    "pronouns": "A B: “a b c d e f”, said he. " * (LIMIT // 29),
}


def held(article: str) -> None:
    for one in (*quotations(article), *statements(article)):
        assert article[one.start : one.end] == one.text
        assert one.text.strip() == one.text != ""
        assert (one.speaker is None) == (one.speaker_span is None)


@pytest.mark.parametrize("article", ODD.values(), ids=ODD)
def test_odd_articles(article: str) -> None:
    held(article)


@pytest.mark.parametrize("article", LONG.values(), ids=LONG)
def test_the_time_grows_no_faster_than_the_article(article: str) -> None:
    """Processor time; several times as much as was measured, for a busy machine."""
    begun = time.process_time()
    held(article)
    assert time.process_time() - begun < 8


def test_no_more_than_the_limit_is_read() -> None:
    article = "a b. " * (LIMIT // 5) + "“This stands behind what is read of it”"
    assert quotations(article) == []


@given(st.text(st.sampled_from("“”„«»‚‘’'\"abA.,:;?() \n>-–—CoR19é"), max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_text(article: str) -> None:
    held(article)
    found = quotations(article)
    assert all(one.end <= other.start for one, other in pairwise(found))
