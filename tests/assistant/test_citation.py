"""Citations to be copied: what they name, and that no sign of a text breaks the form they are in."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quotation_examples import ANA, altered, at, hostile, same, verbatim
from quotation_examples import match as match_of
from ui_examples import HOSTILE

from assistant.citing import bibtex, citation_key, cited_words, markdown, plain
from assistant.quotation.speakers import Voice
from corpus.model import DocumentId, Kind, Role

FIELD = re.compile(r"^  (\w+) += (.*),$", re.MULTILINE)


def fields(entry: str) -> dict[str, str]:
    return dict(FIELD.findall(entry))


def balanced(text: str) -> bool:
    """As BibTeX counts: a backslash before a brace changes nothing."""
    depth = 0
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return False
    return depth == 0


def test_a_citation_names_all_that_is_known() -> None:
    assert plain(verbatim()) == (
        "“calls for more ferries” – European Committee of the Regions, “Opinion on ferries”, opinion, point 1, 2 July 2025,"
        " COR 2025/02298, OJ C/2025/1234, CELEX 52025AR2298, https://eur-lex.europa.eu/eli/C/2025/1234/oj"
    )


def test_what_is_unknown_is_left_out() -> None:
    bare = at(verbatim(), date=None, number=None, oj_number=None, celex=None, url=None)
    assert plain(bare) == (
        "“calls for more ferries” – European Committee of the Regions, “Opinion on ferries”, opinion, point 1"
    )
    assert set(fields(bibtex(bare))) == {"author", "title", "howpublished", "note", "language", "annote"}
    assert "(<" not in markdown(bare)


def test_the_words_are_the_sources_never_those_that_were_sent() -> None:
    for citation in (plain(altered()), markdown(altered()), bibtex(altered())):
        assert "calls for more ferries" in citation
        assert "fewer" not in citation
        assert "very" not in citation


def test_line_breaks_of_the_source_become_blanks() -> None:
    broken = match_of([same("islands\nhave ports")], "islands\nhave ports", label="point 2")
    assert cited_words(broken) == "islands have ports"


@pytest.mark.parametrize(
    ("voice", "told"),
    [
        (Voice.COMMISSION, "European Commission (wording the Committee proposes to change)"),
        (Voice.MIXED, "European Commission or the Committee (not told apart)"),
        (Voice.QUOTED, "omebody the text quotes"),
    ],
)
def test_words_of_others_are_never_cited_as_the_committees(voice: Voice, told: str) -> None:
    for citation in (plain(verbatim(voice=voice)), markdown(verbatim(voice=voice)), bibtex(verbatim(voice=voice))):
        assert told in citation


def test_a_person_quoted_is_named_before_the_text() -> None:
    spoken = at(verbatim(voice=Voice.PERSON, person=ANA), kind=Kind.RELEASE)
    assert "” – Ana ABC (EL/PES), Mayor of Nowhere, in: European Committee of the Regions, “" in plain(spoken)
    assert fields(bibtex(spoken))["note"].startswith("{Words of Ana ABC (EL/PES), Mayor of Nowhere; point 1;")


def test_an_invented_text_says_so_in_every_form() -> None:
    invented = at(verbatim(), invented=True)
    assert "[Invented example]" in plain(invented)
    assert r"\[Invented example\]" in markdown(invented)
    assert "[Invented example]" in fields(bibtex(invented))["title"]


def test_bibtex_has_an_entry_that_bibtex_reads() -> None:
    entry = bibtex(verbatim())
    assert entry.startswith("@misc{cor-52025AR2298-en-point-1,\n")
    assert entry.endswith("\n}")
    found = fields(entry)
    assert found["author"] == "{{European Committee of the Regions}}"
    assert found["title"] == "{{Opinion on ferries}}"
    assert (found["year"], found["month"]) == ("{2025}", "jul")
    assert found["note"] == "{point 1; COR 2025/02298; OJ C/2025/1234; CELEX 52025AR2298}"
    assert found["url"] == "{https://eur-lex.europa.eu/eli/C/2025/1234/oj}"


def test_bibtex_signs_are_escaped() -> None:
    title = fields(bibtex(at(verbatim(), title=r"50 % & 3 $ #1 a_b ~ ^ \ } {")))["title"]
    assert title == (
        r"{{50 \% \& 3 \$ \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{} \textbraceright{} \textbraceleft{}}}"
    )


@given(st.text('{}\\%\n"@, a'))
def test_no_title_ends_its_field(title: str) -> None:
    entry = bibtex(at(verbatim(), title=title))
    assert balanced(entry)
    assert len(fields(entry)) == 9


def test_keys_are_plain_and_differ_for_the_wordings_of_an_amendment() -> None:
    amendments = [
        match_of([same("A ferry sails")], "A ferry sails", label="Amendment 1", role=role)
        for role in (Role.PROPOSAL, Role.AMENDMENT)
    ]
    keys = {citation_key(each) for each in [*amendments, verbatim(), hostile()]}
    assert len(keys) == 4
    assert all(re.fullmatch(r"[A-Za-z0-9-]+", key) for key in keys)


def test_keys_do_not_depend_on_what_may_change() -> None:
    later = at(verbatim(), title="Another title", date=dt.date(1999, 1, 1), number=None)
    assert citation_key(later) == citation_key(verbatim())
    assert citation_key(at(verbatim(), id=DocumentId("text:12ab@en"))) == "cor-text-12ab-en-point-1"


def test_markdown_obeys_nothing_of_the_texts() -> None:
    cited = markdown(hostile())
    assert not re.search(r"(?<!\\)[<`*_$~|]", cited)
    assert not re.search(r"(?<!\\)&", cited)
    assert "(javascript:" not in cited
    assert all(line.startswith(">") for line in cited.split("\n"))


def test_markdown_links_the_title() -> None:
    assert "[Opinion on ferries](<https://eur-lex.europa.eu/eli/C/2025/1234/oj>)" in markdown(verbatim())


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http:", "//x", "http://[x", None])
def test_only_addresses_of_websites_are_cited(address: str | None) -> None:
    bare = at(verbatim(), url=address)
    assert "url" not in fields(bibtex(bare))
    assert not plain(bare).endswith(str(address))


def test_an_address_cannot_leave_its_place() -> None:
    broken = at(verbatim(), url='https://a.example/x> y}\n{z"<')
    assert fields(bibtex(broken))["url"] == "{https://a.example/x%3E%20y%7D%0A%7Bz%22%3C}"
    assert "(<https://a.example/x%3E%20y%7D%0A%7Bz%22%3C>)" in markdown(broken)


def test_hostile_texts_stay_words() -> None:
    assert HOSTILE in plain(hostile())
    assert balanced(bibtex(hostile()))
