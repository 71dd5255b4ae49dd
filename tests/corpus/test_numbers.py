"""Numbers of texts: one form for all the ways they are printed, and nothing taken for one that is none."""

from __future__ import annotations

import pytest
from corpus_texts import opinion, parsed, points
from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Description, DocumentId, Kind, Provenance
from corpus.numbers import committee_number, mentioned_numbers, numbers_of, oj_key


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("CdR 9239/96 fin", "COR 1996/09239"),
        ("CdR 7/94", "COR 1994/00007"),
        ("CdR 9103/2007 fin", "COR 2007/09103"),
        ("CDR 9607/2015", "COR 2015/09607"),
        ("cdr 9607/2015", "COR 2015/09607"),
        ("CdR\u00a09607/2015", "COR 2015/09607"),
        ("cdr-9264-2025", "COR 2025/09264"),
        ("https://www.cor.europa.eu/en/our-work/opinions/cdr-9264-2025", "COR 2025/09264"),
        ("OpinionTimeline.aspx?opId=CDR-9209-2017", "COR 2017/09209"),
        ("COR-2018-09652-00-01-AC-TRA-EN", "COR 2018/09652"),
        ("COR-2018-09652-00-00-AC-TRA-EN (EN) 1/12", "COR 2018/09652"),
        ("COR 2018/09652", "COR 2018/09652"),
        ("COR 2014/02020", "COR 2014/02020"),
        ("CoR 2014/2020", "COR 2014/02020"),
        ("CDR 2014/2020", "COR 2020/02014"),
        ("CDR 94/2006", "COR 2006/00094"),
        ("see the draft opinion (CdR 9012/2005 rev. 1)", "COR 2005/09012"),
        ("first CdR 1/99, then CdR 2/99", "COR 1999/00001"),
    ],
)
def test_ways_to_print_a_number(printed: str, number: str) -> None:
    assert committee_number(printed) == number
    assert committee_number(number) == number, "its own form is read as itself"


@pytest.mark.parametrize("letters", ["AR", "IR", "XR"])
def test_of_a_celex_number(letters: str) -> None:
    assert committee_number(f"52015{letters}9607") == "COR 2015/09607"
    assert committee_number(f"51996{letters}0239(02)") == "COR 1996/00239"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "CoR/26/901.en",
        "COR/13/57",
        "COR-26-901",
        "52015AE9607",
        "32015L0001",
        "C2007/305/02",
        "COM(2023) 411",
        "record 12/1999",
        "DECOR 12/1999",
        "CdR",
        "CdR 12",
        "2007/C 305/02",
    ],
)
def test_what_is_no_number_of_a_text(text: str) -> None:
    assert committee_number(text) is None


@given(st.text(alphabet="CcdDrRoO /-0123456789()AIX\u00a0", max_size=40))
def test_of_any_text_a_number_or_nothing(text: str) -> None:
    number = committee_number(text)
    assert number is None or committee_number(number) == number


def about(celex: str | None = None, oj_number: str | None = None, number: str | None = None) -> Description:
    nowhere = Provenance("", "", "", "")
    return Description(
        DocumentId("x"), Kind.OPINION, "en", "x", nowhere, celex=celex, oj_number=oj_number, number=number
    )


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("2007/C 305/02", "2007/305/2"),
        ("(2007/C 305/02)", "2007/305/2"),
        ("(2005/C 043/1)", "2005/43/1"),
        ("97/C 116/05", "1997/116/5"),
        ("94/C 217/01", "1994/217/1"),
        ("03/C 73/01", "2003/73/1"),
        ("2013/C 17A/03", "2013/17/3"),
        ("2013/C 17 A/03", "2013/17/3"),
        ("C/2026/1", "C/2026/1"),
        (None, None),
    ],
)
def test_the_place_of_a_text_in_the_journal(printed: str | None, key: str | None) -> None:
    assert oj_key(about("52007AR9001", printed)) == key


@pytest.mark.parametrize(
    ("celex", "key"), [("C2007/305/02", "2007/305/2"), ("C2013/17A/03", "2013/17/3"), ("C2005/043/1", "2005/43/1")]
)
def test_the_place_of_a_copy_is_its_number(celex: str, key: str) -> None:
    assert oj_key(about(celex)) == key
    assert oj_key(about(celex, "2007/C 999/99")) == key


def test_a_text_and_its_copy_have_the_same_place() -> None:
    proper = parsed(opinion(*points("welcomes it;"), CELEX="52007AR9001", front=("(2007/C 305/02)",)))
    copy = parsed(opinion(*points("welcomes it;"), CELEX="C2007/305/02"))
    assert oj_key(proper.about) == oj_key(copy.about) == "2007/305/2"


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("see 52018AR9652 and CELEX:52018ar9652@en", {"52018AR9652": "52018AR9652", "52018ar9652": "52018AR9652"}),
        ("cor-2018-09652-00-01-AC-TRA-EN", {"cor-2018-09652": "COR 2018/09652"}),
        ("CdR 9239/96 fin, 2007/C 305/02", {"CdR 9239/96": "COR 1996/09239", "2007/C 305/02": "2007/305/2"}),
        ("(97/C 116/05)", {"97/C 116/05": "1997/116/5"}),
        ("C2007/305/02", {"C2007/305/02": "2007/305/2"}),
        ("http://data.europa.eu/eli/C/2024/93674/oj", {"C/2024/93674": "C/2024/93674"}),
        ("uri=OJ:C_202493674", {"C_202493674": "C/2024/93674"}),
        ("KOM(98) 131 endg.", {"KOM(98) 131": "COM(98) 131"}),
        ("com 2023 411, COM/2023/412", {"com 2023 411": "COM(2023) 411", "COM/2023/412": "COM(2023) 412"}),
        ("C(2023) 8626", {"C(2023) 8626": "C(2023) 8626"}),
        ("CoR/18/9044.en", {"CoR/18/9044": "COR/18/9044"}),
        ("in 2021/22, 3/4 of them, 52018 or AR9652", {}),
    ],
)
def test_numbers_in_running_text(text: str, mentioned: dict[str, str]) -> None:
    found = mentioned_numbers(text)
    assert {text[mention.start : mention.end]: mention.number for mention in found} == mentioned


def test_a_texts_own_numbers_are_found_as_they_are_mentioned() -> None:
    whole = about("52018AR9652", "2018/C 999/05", "COR-2018-09652-00-01-AC-TRA-EN")
    assert numbers_of(whole) == {"52018AR9652", "COR 2018/09652", "2018/999/5"}
    assert numbers_of(about(number="CoR/18/044.en")) == {"COR/18/44"}
    assert numbers_of(about()) == frozenset()


@given(st.text(alphabet="CORcdr KM5201890AX/()_- .", max_size=60))
def test_mentions_lie_apart_in_their_order(text: str) -> None:
    ends = [0]
    for mention in mentioned_numbers(text):
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
