"""The index of phrases: words in their order are found wherever they stand in the stored text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from index_fakes import Heading, Parts, make_document
from odd_queries import ODD

from corpus.demo import demonstration_texts
from corpus.model import Document, DocumentId, FootnoteCall, Role
from corpus.original import Original
from corpus.parsing.detect import parse
from index.errors import IndexingError
from index.phrases import (
    LONGEST_FORM,
    PhraseIndex,
    PhraseWriter,
    Stretch,
    said,
    stretch_wording,
    stretches,
)
from index.wording import wording

TITLE = "Opinion of the European Committee of the Regions – Matters of a test"
HARBOURS = make_document(
    "harbours@en",
    [
        "asks that harbours be dredged; regrets the fee of 4.30 EUR",
        Heading("POLICY RECOMMENDATIONS"),
        "thanks the 12 000 islands",
        (Role.FOOTNOTE, "footnote 1", "Regulation 99 on harbours"),
    ],
)
TRAINS = make_document("trains@de", ["fordert Nachtzüge", "fordert Nachtzüge in allen Regionen"], language="de")


def build(folder: Path, *documents: Document) -> PhraseIndex:
    writer = PhraseWriter(folder)
    for document in documents:
        writer.add(document)
    writer.commit()
    return PhraseIndex(folder)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> PhraseIndex:
    return build(tmp_path_factory.mktemp("phrases"), HARBOURS, TRAINS)


def forms(text: str) -> list[str]:
    return said(wording(text))


def found(stretches: list[Stretch]) -> set[str]:
    return {stretch.passage_id or f"{stretch.document_id} {stretch.start}" for stretch in stretches}


def holding(index: PhraseIndex, text: str, limit: int = 9) -> set[str]:
    return found(index.holding(forms(text), limit))


# What a document is made of


def test_stretches_are_the_passages_and_the_lines_between() -> None:
    shown = [(HARBOURS.text[s.start : s.end], s.passage_id) for s in stretches(HARBOURS)]
    assert shown == [
        (TITLE, None),
        ("asks that harbours be dredged; regrets the fee of 4.30 EUR", "harbours@en#point-1"),
        ("POLICY RECOMMENDATIONS", None),
        ("thanks the 12 000 islands", "harbours@en#point-3"),
        ("Regulation 99 on harbours", "harbours@en#footnote-1"),
    ]


@pytest.mark.parametrize(
    "original", list(demonstration_texts()), ids=lambda original: original.origin.rpartition("/")[2]
)
def test_stretches_cover_all_words_of_a_text(original: Original) -> None:
    document = parse(original)
    covered = set[int]()
    position = 0
    for stretch in stretches(document):
        assert position <= stretch.start < stretch.end <= len(document.text), "in their order, and none twice"
        position = stretch.end
        covered |= set(range(stretch.start, stretch.end))
    assert {document.text[place] for place in range(len(document.text)) if place not in covered} <= set(" \n")


def test_a_document_without_passages_is_lines() -> None:
    bare = make_document("bare@en", [Heading("One line"), Heading("Another")])
    assert [bare.text[s.start : s.end] for s in stretches(bare)] == [TITLE, "One line", "Another"]
    assert {s.passage_id for s in stretches(bare)} == {None}


def test_calls_of_footnotes_are_skipped() -> None:
    document = with_calls()
    (stretch,) = [stretch for stretch in stretches(document) if stretch.passage_id == "calls@en#point-1"]
    words = stretch_wording(document.text[stretch.start : stretch.end], stretch.start, document.calls)
    assert said(words) == forms("asks that harbours be dredged at once")
    assert [words.forms[place] for place in sorted(words.optional)] == ["1"]


def with_calls() -> Document:
    """With the call of a footnote, as the parser reads it."""
    parts: Parts = ["asks that harbours (1) be dredged at once", (Role.FOOTNOTE, "footnote 1", "Regulation 99")]
    document = make_document("calls@en", parts)
    at = document.text.index("(1)")
    return replace(document, calls=(FootnoteCall(at, at + 3, document.passages[1].id),))


# What is found


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("harbours be dredged", {"harbours@en#point-1"}),
        ("HARBOURS — be ‘dredged’", {"harbours@en#point-1"}),
        ("dredged regrets", {"harbours@en#point-1"}),
        ("the fee of 4.30 EUR", {"harbours@en#point-1"}),
        ("12 000 islands", {"harbours@en#point-3"}),
        ("12\u00a0000 islands", {"harbours@en#point-3"}),
        ("fordert Nachtzüge", {"trains@de#point-1", "trains@de#point-2"}),
        ("harbours", {"harbours@en#point-1", "harbours@en#footnote-1"}),
        ("on harbours", {"harbours@en#footnote-1"}),
        ("Policy recommendations", {f"harbours@en {HARBOURS.text.index('POLICY')}"}),
        (TITLE, {"harbours@en 0", "trains@de 0"}),
        ("be harbours dredged", set()),
        ("harbours dredged", set()),
        ("fee of 430 EUR", set()),
        ("fee of 4,30 EUR", set()),
        ("12 islands", set()),
        ("dredged thanks", set()),
        ("EUR policy", set()),
        ("harbour be dredged", set()),
        ("fordert Nachtzuge", set()),
    ],
)
def test_words_in_just_this_order(index: PhraseIndex, words: str, where: set[str]) -> None:
    assert holding(index, words) == where


def test_what_calls_of_footnotes_part_is_found(tmp_path: Path) -> None:
    index = build(tmp_path, with_calls())
    assert holding(index, "harbours be dredged") == {"calls@en#point-1"}
    assert holding(index, "harbours 1 be dredged") == set()


def test_near_wordings_come_first_that_share_most(index: PhraseIndex) -> None:
    near = index.near(forms("asks that all harbours be dredged and regrets the fee of 5 EUR"), 9)
    assert near[0].passage_id == "harbours@en#point-1"
    assert index.near(forms("never heard of it"), 1) != index.near(forms("xx yy zz"), 9) == []


def test_one_and_two_words_have_near_wordings(index: PhraseIndex) -> None:
    assert found(index.near(["dredged"], 9)) == found(index.near(["dredged", "moon"], 9)) == {"harbours@en#point-1"}


def test_no_words_are_nowhere(index: PhraseIndex) -> None:
    assert index.holding([], 9) == index.near([], 9) == []


def test_limits(index: PhraseIndex) -> None:
    assert len(index.holding(["fordert"], 1)) == 1
    assert len(index.near(["fordert", "harbours"], 2)) == 2


@pytest.mark.parametrize("name", ODD)
def test_no_quotation_is_syntax(index: PhraseIndex, name: str) -> None:
    words = forms(ODD[name])[:1_000]
    assert len(index.holding(words, 9)) == (2 if words == ["a"] else 0)
    assert len(index.near(words, 9)) <= 9


def test_long_forms_are_cut_alike(tmp_path: Path) -> None:
    long = "x" * (LONGEST_FORM + 5)
    index = build(tmp_path, make_document("long@en", [f"before {long} behind", "before " + "9" * 5_000]))
    assert holding(index, f"before {long}") == holding(index, f"{long} behind") == {"long@en#point-1"}
    assert holding(index, "before " + "9" * 5_000) == {"long@en#point-2"}
    assert holding(index, "before " + "x" * (LONGEST_FORM - 1)) == set()


def test_a_text_that_repeats_itself(tmp_path: Path) -> None:
    index = build(tmp_path, make_document("again@en", ["row " * 5_000]))
    assert holding(index, "row " * 1_000) == {"again@en#point-1"}


@given(st.data())
def test_any_slice_of_a_stretch_is_found(index: PhraseIndex, data: st.DataObject) -> None:
    document = data.draw(st.sampled_from([HARBOURS, TRAINS]))
    stretch = data.draw(st.sampled_from(list(stretches(document))))
    words = forms(document.text[stretch.start : stretch.end])
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    assert stretch in index.holding(words[first:last], 99)


# Writing


def test_stretches_are_counted(index: PhraseIndex, tmp_path: Path) -> None:
    assert index.count() == len(list(stretches(HARBOURS))) + len(list(stretches(TRAINS)))
    assert build(tmp_path).count() == 0


def test_lines_without_words_are_not_held(tmp_path: Path) -> None:
    assert build(tmp_path, make_document("marks@en", [Heading("* * *"), "🚆"])).count() == 1, "the title"


def test_removed_documents_are_gone(tmp_path: Path) -> None:
    build(tmp_path, HARBOURS, TRAINS)
    writer = PhraseWriter(tmp_path)
    writer.remove([HARBOURS.about.id, DocumentId("nobody@en")])
    writer.commit()
    index = PhraseIndex(tmp_path)
    assert index.count() == len(list(stretches(TRAINS)))
    assert holding(index, "harbours be dredged") == holding(index, "policy recommendations") == set()
    assert holding(index, "fordert Nachtzüge")


def test_a_removed_document_takes_none_of_a_like_name_along(tmp_path: Path) -> None:
    build(tmp_path, make_document("text:a@en", ["one town"]), make_document("text:a@e", ["two towns"]))
    writer = PhraseWriter(tmp_path)
    writer.remove([DocumentId("text:a@e")])
    writer.commit()
    assert holding(PhraseIndex(tmp_path), "one town") == {"text:a@en#point-1"}


def test_nothing_is_visible_before_commit(tmp_path: Path) -> None:
    build(tmp_path, HARBOURS)
    writer = PhraseWriter(tmp_path)
    writer.remove([HARBOURS.about.id])
    writer.add(TRAINS)
    before = PhraseIndex(tmp_path)
    assert holding(before, "harbours be dredged")
    assert not holding(before, "fordert")
    writer.commit()
    assert holding(before, "harbours be dredged"), "an open index stays as it was"
    assert holding(PhraseIndex(tmp_path), "fordert")
    assert not holding(PhraseIndex(tmp_path), "harbours be dredged")


@pytest.mark.parametrize("content", [None, b"", b"{", b"\xff\xfe"])
def test_an_index_that_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    build(tmp_path, HARBOURS)
    for path in tmp_path.glob("meta.json"):
        path.unlink() if content is None else path.write_bytes(content)
    with pytest.raises(IndexingError, match="--rebuild"):
        PhraseIndex(tmp_path)
