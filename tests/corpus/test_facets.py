"""Filters are answered from memory: the same answers as from what is stored, whatever was asked or changed before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_texts import DEMO, opinion, original, points
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.catalogue import Catalogue
from corpus.facets import fold
from corpus.filters import NO_FILTERS, Filters
from corpus.model import Description, Document, DocumentId, Kind
from corpus.parsing.detect import parse
from corpus.parsing.people import lineage

DATES = st.dates(dt.date(1995, 1, 1), dt.date(2027, 1, 1))
FILTERS = st.builds(
    Filters,
    kind=st.none() | st.sampled_from(Kind),
    language=st.none() | st.sampled_from(["en", "de", "fr", "xx"]),
    since=st.none() | DATES,
    until=st.none() | DATES,
    rapporteur=st.none() | st.sampled_from(["", "a", "HOLUBCOVÁ", "brück", "nobody at all"]),
    group=st.none() | st.sampled_from(["EPP", "PSE", "Renew Europe", ""]),
    commission=st.none() | st.sampled_from(["", "ENVE", "enve", "nobody's"]),
)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path, write=True)
    yield opened
    opened.close()


@pytest.fixture
def reader(tmp_path: Path, writer: Catalogue) -> Iterator[Catalogue]:
    """Another connection to what `writer` writes."""
    opened = Catalogue.open(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path_factory.mktemp("demo"), write=True)
    for text in DEMO.values():
        opened.put(parse(text), text)
    yield opened
    opened.close()


def put(catalogue: Catalogue, name: str, **values: str) -> Document:
    values = {"CELEX": f"52024AR{name}"} | values
    lines = points(f"welcomes {name};")
    source = original(opinion(*lines, closing=(), front=(), **values), f"{name}.txt")
    document = parse(source)
    catalogue.put(document, source)
    return document


def passes(about: Description, filters: Filters) -> bool:
    """What each filter means, said of a description."""
    people = [rapporteur.person for rapporteur in about.rapporteurs]
    groups = {*about.groups, *(person.group for person in people)}
    return (
        filters.kind in (None, about.kind)
        and filters.language in (None, about.language)
        and (filters.since is None or (about.date is not None and about.date >= filters.since))
        and (filters.until is None or (about.date is not None and about.date <= filters.until))
        and (filters.rapporteur is None or any(fold(filters.rapporteur) in fold(person.name) for person in people))
        and (not filters.group or bool(lineage(filters.group) & groups))
        and (filters.commission is None or fold(filters.commission) in fold(about.commission))
    )


@settings(deadline=None)
@given(filters=FILTERS)
def test_filters_say_of_facets_what_they_say_of_descriptions(demo: Catalogue, filters: Filters) -> None:
    expected = [about for about in demo.descriptions(NO_FILTERS) if passes(about, filters)]
    assert demo.matching(filters) == {about.id for about in expected}
    assert list(demo.descriptions(filters)) == expected


def test_the_commission_of_a_factsheet_counts_for_the_opinion_of_its_number(writer: Catalogue) -> None:
    opinion_itself = put(writer, "1234")
    for name, number in [("factsheet", "COR 2024/01234"), ("another", "COR 2024/01235")]:
        about = replace(opinion_itself.about, id=DocumentId(name), celex=None, number=number)
        about = replace(about, commission="ENVE" if name == "factsheet" else None)
        writer.put(replace(opinion_itself, about=about, passages=()), original("", "1234.txt"))
    assert writer.matching(Filters(commission="enve")) == {opinion_itself.about.id, "factsheet"}


def test_the_same_answer_is_the_same_object(reader: Catalogue, writer: Catalogue) -> None:
    put(writer, "0001")
    assert reader.matching(Filters(language="en")) is reader.matching(Filters(language="en"))


@pytest.mark.parametrize("asked", ["reader", "writer"])
def test_what_is_remembered_follows_every_change(asked: str, reader: Catalogue, writer: Catalogue) -> None:
    catalogue = {"reader": reader, "writer": writer}[asked]
    german = Filters(language="de")
    assert catalogue.matching(german) == frozenset()
    first = put(writer, "0001", Language="de", Date="2020-05-06")
    assert catalogue.matching(german) == {first.about.id}
    second = put(writer, "0002", Language="de")
    assert catalogue.matching(german) == {first.about.id, second.about.id}
    again = put(writer, "0001", Language="de", Date="2021-05-06")
    assert catalogue.matching(Filters(since=dt.date(2021, 1, 1))) >= {again.about.id}
    assert writer.forget("0002.txt") == 1
    assert catalogue.matching(german) == {first.about.id}


@pytest.mark.parametrize("asked", ["reader", "writer"])
def test_passages_and_hashes_follow_every_change(asked: str, reader: Catalogue, writer: Catalogue) -> None:
    catalogue = {"reader": reader, "writer": writer}[asked]
    for title in ("Opinion of the European Committee of the Regions – One", "Another one altogether"):
        document = put(writer, "0001", Title=title)
        (passage, *_) = document.passages
        for _ in range(2):
            expected = {passage.id: (document.about, passage, document.text_of(passage))}
            assert catalogue.passages([passage.id]) == expected
            assert catalogue.hashes([document.about.id, "nobody's"]) == writer.hashes()


def test_what_a_transaction_undoes_is_not_remembered(writer: Catalogue) -> None:
    before = put(writer, "0001")
    try:
        with writer.together():
            undone = put(writer, "0002")
            (passage, *_) = undone.passages
            assert writer.matching(NO_FILTERS) == {before.about.id, undone.about.id}
            assert set(writer.passages([passage.id])) == {passage.id}
            raise KeyboardInterrupt
    except KeyboardInterrupt:
        assert writer.matching(NO_FILTERS) == {before.about.id}
        assert writer.passages([passage.id]) == {}


def test_more_answers_than_are_kept(demo: Catalogue) -> None:
    every = [Filters(since=dt.date(1995, 1, 1) + dt.timedelta(days=150 * number)) for number in range(70)]
    counts = [len(demo.matching(filters)) for filters in every]
    assert [len(demo.matching(filters)) for filters in every] == counts
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(DEMO)


@pytest.mark.parametrize("kept", ["_KEPT_PASSAGES", "_KEPT_DESCRIPTIONS"])
def test_more_passages_than_are_kept(kept: str, writer: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"corpus.catalogue.{kept}", 3)
    documents = [put(writer, f"000{number}") for number in range(8)]
    for some in (documents[:2], documents[1:4], documents, documents[::-1]):
        expected = {one.id: (each.about, one, each.text_of(one)) for each in some for one in each.passages}
        assert writer.passages(expected) == expected


def test_a_filter_is_text_not_syntax(demo: Catalogue) -> None:
    for words in ("%", "' OR 1=1 --", "\x00", "a\ud800b", "x" * 100_000):
        assert demo.matching(Filters(rapporteur=words)) == frozenset()
        assert demo.matching(Filters(celex=words, document=words)) == frozenset()
