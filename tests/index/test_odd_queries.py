"""Whatever is typed, a search gives sound results, none, or an error that says what was wrong."""

from __future__ import annotations

import datetime as dt
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from index_fakes import WordEmbedder, make_document, new_catalogue
from odd_queries import NO_WORDS, ODD, SYNTAX

from corpus.catalogue import Catalogue
from corpus.filters import Filters
from corpus.model import Document, DocumentId, Kind
from index.hits import SHOWN_CHARACTERS, Hit
from index.search import MOST_RESULTS, Searcher
from index.sync import sync

POINTS = 40


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    points = [f"asks for a harbour fee of EUR {number} for boat{number}" for number in range(POINTS)]
    return new_catalogue(
        tmp_path_factory.mktemp("odd"),
        make_document("harbours@en", points, title="Opinion on harbours and their fees"),
        make_document("ports@fr", ["demande aux régions côtières un tarif"], language="fr", kind=Kind.RELEASE),
    )


@pytest.fixture(scope="module")
def searcher(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    root = tmp_path_factory.mktemp("odd-index")
    sync(catalogue, root, WordEmbedder())
    return Searcher(catalogue, root, WordEmbedder())


@pytest.fixture(scope="module")
def documents(catalogue: Catalogue) -> dict[DocumentId, Document]:
    held = {name: catalogue.document(name) for name in catalogue.hashes()}
    return {name: document for name, document in held.items() if document}


def sound(hits: list[Hit], documents: dict[DocumentId, Document], k: int) -> bool:
    """At most `k` different passages, best first, each shown in the words of its document."""
    scores = [hit.score for hit in hits]
    assert all(map(math.isfinite, scores))
    assert scores == sorted(scores, reverse=True)
    assert len({hit.passage.id for hit in hits}) == len(hits) <= k
    for hit in hits:
        assert hit.text == documents[hit.about.id].text[hit.start : hit.end]
        assert hit.passage.start <= hit.start <= hit.match_start < hit.match_end <= hit.end <= hit.passage.end
        assert len(hit.text) <= SHOWN_CHARACTERS
    return True


@pytest.mark.parametrize("name", ODD)
def test_whatever_is_asked(searcher: Searcher, documents: dict[DocumentId, Document], name: str) -> None:
    hits = searcher.search(ODD[name], 10).hits
    assert sound(hits, documents, 10)
    assert len(hits) == (0 if name in NO_WORDS else 10)


@pytest.mark.parametrize("name", NO_WORDS)
def test_nothing_to_look_for_is_off_topic(searcher: Searcher, name: str) -> None:
    assert searcher.search(NO_WORDS[name]).off_topic


@pytest.mark.parametrize("name", ["FTS, a phrase", "FTS, nearness", "FTS, a beginning"])
def test_signs_say_nothing(searcher: Searcher, name: str) -> None:
    """What another program takes for an operator is left out or is a word like others: the same fee is found first."""
    asked = f"{SYNTAX[name]} boat7"
    assert "boat7" in searcher.search(asked, 1).hits[0].text


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text(searcher: Searcher, documents: dict[DocumentId, Document], query: str) -> None:
    assert sound(searcher.search(query, 5).hits, documents, 5)


@pytest.mark.parametrize("k", [1, 41, MOST_RESULTS])
def test_any_number_of_results(searcher: Searcher, documents: dict[DocumentId, Document], k: int) -> None:
    hits = searcher.search("harbour fee", k).hits
    assert sound(hits, documents, k)
    assert len(hits) == min(k, POINTS + 1)


@pytest.mark.parametrize("k", [0, -1, MOST_RESULTS + 1, 10**6, 10**40])
def test_too_few_or_too_many(searcher: Searcher, k: int) -> None:
    with pytest.raises(ValueError, match=f"between 1 and 1,000, not {k}"):
        searcher.search("harbour fee", k)


@pytest.mark.parametrize(
    "filters",
    [
        Filters(language="xx"),
        Filters(language="🇪🇺"),
        Filters(document="'; DROP TABLE documents; --"),
        Filters(celex="%"),
        Filters(rapporteur="\x00"),
        Filters(group="(a+)+$"),
        Filters(commission="*"),
        Filters(since=dt.date.max),
        Filters(until=dt.date.min),
        Filters(since=dt.date(2025, 1, 1), until=dt.date(2024, 1, 1)),
        Filters(among=frozenset()),
        Filters(among=frozenset({DocumentId("nobody@en")})),
    ],
    ids=str,
)
def test_filters_that_nothing_fits(searcher: Searcher, filters: Filters) -> None:
    assert searcher.search("harbour fee", 10, filters).hits == []


def test_an_unknown_favourite_changes_nothing(searcher: Searcher) -> None:
    favoured = frozenset({DocumentId("nobody@en")})
    assert searcher.search("harbour fee", 10, favoured=favoured) == searcher.search("harbour fee", 10)


def test_an_empty_collection(tmp_path: Path) -> None:
    catalogue = new_catalogue(tmp_path)
    sync(catalogue, tmp_path / "index", WordEmbedder())
    searcher = Searcher(catalogue, tmp_path / "index", WordEmbedder())
    for query in ODD.values():
        assert searcher.search(query).hits == []
