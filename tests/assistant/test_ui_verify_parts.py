"""Beneath the page that checks quotations: what was sent, what a verdict is called, and which words differ."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from quotation_examples import ANA, added, altered, changed, checked, left_out, match, same, verbatim
from ui_examples import Elements
from verify_examples import ARTICLE, SPOKEN

from assistant.quotation.checker import MOST_WORDS
from assistant.quotation.speakers import Voice
from assistant.quotation.verdicts import Verdict
from assistant.ui import wording
from assistant.ui.comparison import CONTEXT, legend, marked_quotation, marked_source, pieced_together
from assistant.ui.finding import TONES, Finding, finding
from assistant.ui.icons import icon
from assistant.ui.verify_reading import Article, OneQuotation, Sent, read

MANY = " ".join(["word"] * 121)


def shown(html: str) -> str:
    """The text of HTML as a browser shows it, what only screen readers are told included."""
    return re.sub(r"\s+", " ", Elements(f"<body>{html}</body>").found[0].text).strip()


# What was sent


@pytest.mark.parametrize(
    ("text", "speaker", "asked"),
    [
        ("calls for more ferries", "", OneQuotation("calls for more ferries", None)),
        (" calls for more ferries\n", " Ana ", OneQuotation("calls for more ferries", "Ana")),
        (f"{SPOKEN}, notes Heinz Lehmann", "", OneQuotation(SPOKEN.strip("“”"), "Heinz Lehmann")),
        (f"{SPOKEN}, notes Heinz Lehmann", "Bo Bcd", OneQuotation(SPOKEN.strip("“”"), "Bo Bcd")),
        (
            "“We asked nicely and waited”, said Ana Abc. “Most of our cities answered”.",
            "",
            OneQuotation("We asked nicely and waited … Most of our cities answered", "Ana Abc"),
        ),
        (SPOKEN, "", OneQuotation(SPOKEN.strip("“”"), None)),
        ("“Two words”", "", OneQuotation("“Two words”", None)),
        (ARTICLE, "", Article(ARTICLE, 2)),
        (f"{MANY} {SPOKEN}", "", Article(f"{MANY} {SPOKEN}", 1)),
        (MANY, "", OneQuotation(MANY, None)),
        ("word " * (MOST_WORDS + 1), "", None),
        ("“" + "word " * (MOST_WORDS + 1), "", None),
    ],
)
def test_a_text_is_one_quotation_or_an_article(text: str, speaker: str, asked: OneQuotation | Article | None) -> None:
    assert read(Sent(text, speaker)) == asked


def test_a_term_in_marks_leaves_the_rest_a_quotation() -> None:
    text = f"welcomes the plan for islands and their ports, named {SPOKEN}, and asks for a longer list of all islands by May"
    assert read(Sent(text)) == OneQuotation(text, None)


def test_an_article_is_one_quotation_where_the_reader_says_so() -> None:
    assert read(Sent(ARTICLE, whole=True)) == OneQuotation(ARTICLE, None)


# The finding


@pytest.mark.parametrize(
    ("verdict", "voice", "speaker", "found"),
    [
        (Verdict.VERBATIM, Voice.COMMITTEE, None, Finding.VERBATIM),
        (Verdict.VERBATIM, Voice.COMMISSION, None, Finding.NOT_ITS_OWN),
        (Verdict.ABRIDGED, Voice.MIXED, None, Finding.NOT_ITS_OWN),
        (Verdict.VERBATIM, Voice.QUOTED, None, Finding.NOT_ITS_OWN),
        (Verdict.VERBATIM, Voice.COMMISSION, "the European Commission", Finding.VERBATIM),
        (Verdict.VERBATIM, Voice.COMMITTEE, "!", Finding.UNCONFIRMED),
        (Verdict.VERBATIM, Voice.PERSON, "Ana Abc", Finding.VERBATIM),
        (Verdict.MISATTRIBUTED, Voice.COMMISSION, "the Committee of the Regions", Finding.MISATTRIBUTED),
        (Verdict.ALTERED, Voice.COMMISSION, None, Finding.ALTERED),
        (Verdict.NOT_FOUND, Voice.COMMITTEE, "Ana Abc", Finding.NOT_FOUND),
    ],
)
def test_words_of_others_are_never_simply_true(
    verdict: Verdict, voice: Voice, speaker: str | None, found: Finding
) -> None:
    person = ANA if voice is Voice.PERSON else None
    assert finding(checked(verdict, verbatim(voice=voice, person=person)), speaker) is found


def test_every_verdict_has_a_finding_words_tone_and_sign() -> None:
    for verdict in Verdict:
        assert finding(checked(verdict), None).value == verdict.value.replace("_", "-")
    for found in Finding:
        assert wording.HEADLINES[found]
        assert wording.COUNTED[found]
        assert found in TONES
        assert "<svg" in icon(found)


# The comparison


def test_words_that_differ_are_told_on_both_sides() -> None:
    differences = altered().differences
    quoted = marked_quotation("calls for fewer very fast", differences)
    assert shown(quoted) == "calls for [changed: fewer] [added: very] [changed: fast]"
    assert shown(marked_source(altered())) == "calls for [changed: more] [changed: ferries];"
    assert [element.text for element in Elements(quoted).tagged("ins")] == ["[added: very]"]


def test_a_word_left_out_is_shown_in_the_source_and_its_place_in_the_quotation() -> None:
    found = match([same("calls "), left_out("for more "), same("ferries")], "calls for more ferries")
    assert shown(marked_quotation("calls ferries", found.differences)) == f"calls [{wording.WORDS_MISSING}] ferries"
    assert shown(Elements(marked_source(found)).tagged("del")[0].text) == "[left out: for more]"


def test_what_the_quotation_says_it_left_out_is_no_error() -> None:
    found = match([same("calls "), left_out("for more ", marked=True), same("ferries")], "calls for more ferries")
    for side in (marked_source(found), marked_quotation("calls […] ferries", found.differences)):
        assert not [element for element in Elements(side).found if element.tag in ("del", "ins", "mark")]
    assert "[left out, as the quotation says: for more]" in shown(marked_source(found))
    assert [item.text for item in Elements(legend(found.differences)).classed("as-marked")] == ["marked"]


def test_words_that_are_the_same_are_marked_as_a_whole_in_the_source() -> None:
    assert [element.text for element in Elements(marked_source(verbatim())).tagged("mark")] == [
        "calls for more ferries"
    ]


def test_the_legend_explains_the_marks_that_are_used_and_no_others() -> None:
    assert legend([same("as it is")]) == ""
    assert len(Elements(legend([changed("a", "b"), added("c"), changed("d", "e")])).tagged("li")) == 2


def test_what_stands_around_the_words_compared_stays() -> None:
    quoted = marked_quotation("The Committee “calls for more ferries”.", verbatim().differences)
    assert shown(quoted) == "The Committee “calls for more ferries”."
    assert [element.text for element in Elements(quoted).classed("around")] == ["The Committee “", "”."]


def test_long_passages_are_cut_around_the_words() -> None:
    before, after = "before " * 100, " after" * 100
    said = verbatim()
    longer = replace(
        said, text=f"{before}{said.text[:22]}{after}", said_start=said.start + 700, said_end=said.start + 722
    )
    text = shown(marked_source(longer))
    assert text.startswith("… before")
    assert text.endswith("after …")
    assert len(text) < 2 * CONTEXT + 40


def test_words_that_begin_before_the_slice_shown_are_shown_from_there() -> None:
    said = verbatim()
    cut = replace(said, text=said.text[6:], start=said.start + 6)
    assert shown(marked_source(cut)) == "for more ferries;"


def test_a_source_whose_words_do_not_fit_is_shown_unmarked() -> None:
    odd = replace(verbatim(), differences=(changed("x", "something else"),))
    assert shown(marked_source(odd)) == "calls for more ferries;"


def test_parts_are_numbered_in_the_quotation() -> None:
    second = match([same("islands have")], "islands\nhave", label="point 2")
    html = pieced_together("calls for more ferries, and islands have", [verbatim(), second], "quotation")
    assert [mark.text for mark in Elements(html).tagged("mark")] == ["calls for more ferries", "islands have"]
    assert [link.attributes["href"] for link in Elements(html).tagged("a")] == [
        "#quotation-place-1",
        "#quotation-place-2",
    ]
