"""Texts that nobody meant to be read: a document that keeps its promises or a ParseError, and either of them soon."""

from __future__ import annotations

import time

import pytest
from corpus_texts import DEMO, LEAD_IN, assert_nothing_lost, assert_sound, header, opinion, original, points, release
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.language import detect_language
from corpus.model import Document
from corpus.parsing.detect import parse
from corpus.parsing.forms import LINE_LIMIT

SOON = 2.0
"""Seconds of processor time for one text; the demonstration texts take some hundredths."""
TEXTS = [DEMO[name].data.decode().partition("\n---\n") for name in sorted(DEMO)]
quick = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
"""The time of each example is taken in :func:`read`, on a clock that stands still while others use the machine."""

odd_line = st.one_of(
    st.text(max_size=80),
    st.text(st.characters(categories=["Cc", "Cf", "Zs", "Zl", "Zp", "Nd", "Ps", "Pe", "Pi", "Pf"]), max_size=30),
    st.integers(min_value=-(10**30), max_value=10**30).map(lambda number: f"{number}."),
    st.sampled_from(
        ['"' * 9, "“„«»”", "[](", "![](x)", "**", "---", "####", "Rapporteur:", "(1)", "1.1.1.1.1", ")", ":"]
    ),
)
significant_line = st.sampled_from(
    [
        "1.", "2.", "3.", "1.1.", "1.1", "2.1.", "1. welcomes this;", "2. Chapter", "(a)", "—", "(1)",
        "( 1 ) A note.", "text;",
        "more text that goes on", "and ends.", "A heading", "A. A heading", "Amendment 1", "Amendment 2",
        "Article 1 (new)", "CoR amendment",
        "Text proposed by the European Commission", "Reason", "delete", "I. RECOMMENDATIONS FOR AMENDMENTS",
        "POLICY RECOMMENDATIONS",
        "General comments", LEAD_IN, "THE COMMITTEE OF THE REGIONS", "Rapporteur", "Rapporteur:", ":",
        "Ana TEST (PT/EPP), Mayor",
        "Co-rapporteurs:", "Reference document", "COM(2025) 9999 final", "Proposal for a Regulation",
        "having regard to it;",
        "Opinion of the European Committee of the Regions", "(C/2026/1)", "Submitted by the EPP and PES groups",
        "Brussels, 4 March 2026.",
        "The President", "of the European Committee of the Regions", "ELI: http://data.europa.eu/eli/C/2026/1/oj",
        "More information:",
        "Contact:", "“We said so and we meant it,” says **Ana Test** (PT/EPP), mayor of Teston.",
        '" Not " a quotation', "[a](#b)",
        "Press Release | CoR/18/044.en | Brussels, 16 March 2018",
    ]
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def language_model() -> None:
    """Loaded before the first time is taken."""
    detect_language("The Committee of the Regions")


def read(data: bytes | str, media_type: str = "text/plain") -> Document | None:
    """The document, which must be sound, or None where it is refused in one line; soon in either case."""
    start = time.process_time()
    document, refusal = None, ""
    try:
        document = parse(original(data, media_type=media_type))
    except ParseError as error:
        refusal = str(error)
    assert time.process_time() - start < SOON
    if document is None:
        assert len(refusal.splitlines()) == 1
    else:
        assert_sound(document)
    return document


@st.composite
def rearranged(draw: st.DrawFn) -> str:
    """A demonstration text, lines of its body left out, doubled or exchanged."""
    head, rule, body = draw(st.sampled_from(TEXTS))
    lines = body.splitlines()
    for _ in range(draw(st.integers(1, 12))):
        action = draw(st.sampled_from(["leave out", "double", "exchange", "break"]))
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        if action == "leave out" and len(lines) > 1:
            del lines[at]
        elif action == "double":
            lines.insert(other, lines[at])
        elif action == "exchange":
            lines[at], lines[other] = lines[other], lines[at]
        else:
            words = lines[at].split(" ")
            cut = draw(st.integers(0, len(words)))
            lines[at : at + 1] = [" ".join(words[:cut]), " ".join(words[cut:])]
    return head + rule + "\n".join(lines)


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """A demonstration text with lines that belong nowhere, in any encoding, perhaps without its header."""
    head, rule, body = draw(st.sampled_from(TEXTS))
    lines = body.splitlines()
    for line in draw(st.lists(odd_line, min_size=1, max_size=6)):
        lines.insert(draw(st.integers(0, len(lines))), line)
    text = draw(st.sampled_from([head + rule, ""])) + draw(st.sampled_from(["\n", "\r\n", "\r", "\n\n"])).join(lines)
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "latin-1"]))
    return text.encode(encoding, "replace")


@settings(quick, max_examples=150)
@given(rearranged())
def test_a_rearranged_text_loses_nothing(text: str) -> None:
    document = read(text)
    if document is not None:
        assert_nothing_lost(text, document)


@settings(quick, max_examples=150)
@given(spoiled())
def test_a_spoiled_text_is_read_soundly_or_refused(data: bytes) -> None:
    read(data)


@settings(quick, max_examples=250)
@given(st.lists(significant_line, min_size=1, max_size=40), st.sampled_from(["opinion", "resolution", "release"]))
def test_significant_lines_in_any_order_lose_nothing(lines: list[str], kind: str) -> None:
    text = header(Title="Test", Language="en", Kind=kind) + "\n".join(["Test", *lines])
    document = read(text)
    if document is not None:
        assert_nothing_lost(text, document)


@settings(quick, max_examples=150)
@given(st.binary(max_size=400), st.sampled_from(["text/plain", "text/markdown", "text/html"]))
def test_any_bytes_are_read_soundly_or_refused(data: bytes, media_type: str) -> None:
    read(data, media_type)
    read(b"Kind: opinion\nTitle: T\nLanguage: en\n---\n1.\n" + data, media_type)


@settings(quick, max_examples=150)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from(
                ["<p>", "</p>", "<table><tr><td>", "<!--", "]]>", "<br/>", "&amp;", "&#0;", "<script>", "</b>"]
            ),
        ),
        max_size=30,
    )
)
def test_any_markup_is_read_soundly_or_refused(parts: list[str]) -> None:
    read("<p>The European Committee of the Regions met.</p>" + "".join(parts).replace("\x00", ""), "text/html")


@settings(quick, max_examples=100)
@given(
    st.dictionaries(
        st.sampled_from(["CELEX", "Date", "URL", "Language", "Kind", "Number", "Rapporteur", "Truncated"]),
        st.text(max_size=40),
        max_size=8,
    )
)
def test_any_header_is_read_soundly_or_refused(values: dict[str, str]) -> None:
    document = read(header(Title="Test", **values) + "\n".join(points("welcomes this and that;")))
    if document is not None and document.about.url is not None:
        assert document.about.url.startswith(("http://", "https://")) or document.about.url.casefold().startswith(
            "http"
        )


LONG = {
    "one long line": "x " * (LINE_LIMIT // 2 - 1),
    "brackets": "[" * 20_000,
    "links": "[x](" * 8_000,
    "nested marks": '“«„"' * 5_000,
    "one quotation mark and no-break spaces": '"' + "\u00a0" * 20_000,
    "a hyphenated name": "A" + "-A" * 2_000 + " (DE/EPP), " + "A" + "-Aa" * 2_000,
    "names": "Anna Example (DE/EPP) " * 2_000,
    "bold": "**" * 10_000 + "__" * 5_000,
    "rapporteurs in brackets": "having regard to it " + "(rapporteur: " * 3_000,
    "digits": "1" * 20_000,
    "full stops": "." * 20_000,
    "combining marks": "a" + "\u0301" * 20_000,
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("kind", ["opinion", "release"])
def test_a_long_line_is_read_soon(name: str, kind: str) -> None:
    line = LONG[name]
    read(
        opinion(line, *points(line, "welcomes it."))
        if kind == "opinion"
        else release(line, f"It is {line} and so.", "Ends.")
    )


MANY = {
    "numbers": ["1."] * 5_000,
    "points": [line for number in range(1, 1_000) for line in (f"{number}.", "notes it;")],
    "a point without an end": ["1.", *["and more words"] * 10_000],
    "rapporteurs": ["Rapporteur", ":"] * 2_000,
    "headings": ["A heading"] * 3_000,
    "amendments": ["Amendment 1", "Article 1"] * 1_000,
    "a table of lines that begin alike": [
        "Amendment 1",
        "Article 1",
        "CoR amendment",
        *["the region shall pay for all of it;"] * 200,
    ],
    "a table of lines that differ": [
        "Amendment 1",
        "Article 1",
        "CoR amendment",
        *[f"line {i} has word{i};" for i in range(240)],
    ],
    "an endless table": ["Amendment 1", "Article 1", "CoR amendment", *["(a)", "the region;"] * 5_000],
    "footnotes": [*points("notes it."), "Brussels, 4 March 2026.", *["(1) A note"] * 3_000],
}


@pytest.mark.parametrize("name", MANY)
def test_many_lines_are_read_soon(name: str) -> None:
    assert read(opinion(*MANY[name], *points("welcomes it."), closing=())) is not None


def test_a_release_of_unfinished_lines_is_read_soon() -> None:
    assert read(release("Beginning", *["and it goes on without an end"] * 20_000)) is not None


def test_a_release_of_many_speakers_is_read_soon() -> None:
    names = [f"Ana {chr(65 + number % 26)}{chr(97 + number // 26) * 5}" for number in range(400)]
    speeches = [
        f"“We have waited {i} years for it and wait still,” says {name} (PT/EPP), mayor."
        for i, name in enumerate(names)
    ]
    document = read(release(*speeches))
    assert document is not None
    assert [q.speaker.name for q in document.quotations if q.speaker] == names


def test_a_line_beyond_the_limit_is_refused() -> None:
    assert read(opinion(*points("x" * LINE_LIMIT), closing=())) is not None
    with pytest.raises(ParseError, match="a line of more than 50,000 characters"):
        parse(original(opinion(*points("x" * (LINE_LIMIT + 1)))))
    with pytest.raises(ParseError, match="a line of more than 50,000 characters"):
        parse(original(f"<p>{'x' * (LINE_LIMIT + 1)}</p>", media_type="text/html"))
