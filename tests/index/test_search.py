"""Search: as many results as asked for, each thing once, each a slice of the text as it stands in the catalogue now.

With an embedder that shows its tokens, so that a question is held against the texts word by word; where that changes
nothing that matters here, with one that does not.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from index_fakes import Heading, Parts, TokenWordEmbedder, WordEmbedder, make_document, new_catalogue, remove, store

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.model import Document, Kind, Role
from index.doctor import diagnose
from index.errors import IndexingError
from index.hits import SHOWN_CHARACTERS, Hit
from index.search import LONGEST_QUERY, MOST_RESULTS, Searcher
from index.sync import sync

Open = Callable[..., Searcher]


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return new_catalogue(tmp_path)


def opener(catalogue: Catalogue, root: Path, embedder: WordEmbedder) -> Open:
    """Stores documents, brings the index in line and opens it."""

    def open_with(*documents: Document, rerank: bool = True) -> Searcher:
        store(catalogue, *documents)
        sync(catalogue, root, embedder)
        return Searcher(catalogue, root, embedder, rerank=rerank)

    return open_with


@pytest.fixture
def opened(tmp_path: Path, catalogue: Catalogue) -> Open:
    """With an embedder that shows no tokens."""
    return opener(catalogue, tmp_path / "index", WordEmbedder())


@pytest.fixture
def by_tokens(tmp_path: Path, catalogue: Catalogue) -> Open:
    """With one that does."""
    return opener(catalogue, tmp_path / "index", TokenWordEmbedder())


@pytest.fixture(params=["opened", "by_tokens"])
def either(request: pytest.FixtureRequest) -> Open:
    """With one and with the other."""
    found: Open = request.getfixturevalue(request.param)
    return found


def labels(hits: list[Hit]) -> list[str]:
    return [hit.passage.label for hit in hits]


def is_slice_of_the_catalogue(hit: Hit, catalogue: Catalogue) -> bool:
    document = catalogue.document(hit.about.id)
    assert document is not None
    assert hit.passage in document.passages
    assert hit.passage.start <= hit.start <= hit.match_start < hit.match_end <= hit.end <= hit.passage.end
    return hit.text == document.text[hit.start : hit.end]


def many(
    name: str, count: int, *, language: str = "en", date: dt.date = dt.date(2024, 3, 5), celex: str | None = None
) -> Document:
    points = [f"asks for number{number} of harbour{number % 7}" for number in range(count)]
    return make_document(name, points, language=language, date=date, celex=celex)


@pytest.mark.parametrize("k", [1, 2, 10, 59, 60, 61, 200, MOST_RESULTS])
def test_exactly_k_where_there_are_as_many(either: Open, k: int) -> None:
    hits = either(many("a@en", 120), many("b@en", 130)).search("asks for harbour3", k).hits
    assert len(hits) == min(k, 250)
    assert len({hit.passage.id for hit in hits}) == len(hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_exactly_k_beside_a_passage_of_hundreds_of_near_pieces(either: Open) -> None:
    giant = make_document("giant@en", ["; ".join(f"{'water ' * 50} number{number}" for number in range(400))])
    others = make_document("others@en", [f"water comes by{number}" for number in range(12)])
    assert len(either(giant, others).search("water", 10).hits) == 10
    assert len(either(giant, others).search("Wasser und mehr Wasser für die Gemeinden water", 10).hits) == 10


@pytest.mark.parametrize("k", [0, -1, MOST_RESULTS + 1, 10**6])
def test_k_out_of_range(opened: Open, k: int) -> None:
    with pytest.raises(ValueError, match="between 1 and 1,000"):
        opened(many("a@en", 3)).search("asks", k)


@pytest.mark.parametrize("query", ["", "   ", "🚆🌙", "…?!", "\n\t"])
def test_a_query_without_words_finds_nothing(either: Open, query: str) -> None:
    assert either(many("a@en", 3)).search(query).hits == []


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "asks AND (",
        "'; DROP TABLE passages; --",
        "(a+)+$",
        "a\x00b",
        "x" * 50_000,
        "number1 " * 10_000,
        "*",
        "-asks",
    ],
)
def test_no_query_is_syntax(opened: Open, query: str) -> None:
    searcher = opened(many("a@en", 3))
    assert len(searcher.search(query).hits) == (3 if any(letter.isalnum() for letter in query) else 0)


def test_a_long_query_is_read_to_its_limit(either: Open) -> None:
    searcher = either(many("a@en", 20))
    read = "harbour3 " * (LONGEST_QUERY // 9 + 1)
    assert searcher.search(f"{read} number5 " * 2) == searcher.search(f"{read} number6 " * 2)


def test_parts_of_an_amendment_count_as_one(either: Open) -> None:
    parts = [
        (Role.PROPOSAL, "Amendment 1", "Member States may charge a fee"),
        (Role.AMENDMENT, "Amendment 1", "Member States shall not charge a fee"),
        (Role.REASON, "Amendment 1", "A fee would charge the poorest Member States"),
        (Role.POINT, "point 1", "regrets every fee"),
    ]
    hits = either(make_document("a@en", parts)).search("charge a fee Member States", 10).hits
    assert sorted(labels(hits)) == ["Amendment 1", "point 1"]


def test_of_two_wordings_alike_the_committees_is_shown(either: Open) -> None:
    wording = "A municipality may charge a fee"
    parts = [(Role.PROPOSAL, "Amendment 1", wording), (Role.AMENDMENT, "Amendment 1", wording)]
    (hit,) = either(make_document("a@en", parts)).search("charge a fee", 10).hits
    assert hit.passage.role is Role.AMENDMENT


def test_same_words_in_one_document_count_as_one(opened: Open) -> None:
    words = "Asks for deeper harbours; "
    searcher = opened(
        make_document("a@en", [words, words.upper(), "asks for deeper – harbours"]), make_document("b@en", [words])
    )
    assert sorted(hit.about.id for hit in searcher.search("deeper harbours").hits) == ["a@en", "b@en"]


def test_filters(opened: Open) -> None:
    searcher = opened(
        many("opinion@en", 9, celex="52024AR0001"),
        make_document("release@de", ["Häfen für alle"], language="de", kind=Kind.RELEASE, date=dt.date(2020, 1, 1)),
        make_document("undated@en", ["harbours for all"], date=None),
    )

    def found(filters: Filters = NO_FILTERS) -> set[str]:
        return {hit.about.id for hit in searcher.search("harbours", 50, filters).hits}

    assert found() == {"opinion@en", "release@de", "undated@en"}
    assert found(Filters(language="de")) == {"release@de"}
    assert found(Filters(kind=Kind.OPINION, language="en")) == {"opinion@en", "undated@en"}
    assert found(Filters(since=dt.date(2020, 1, 1))) == {"opinion@en", "release@de"}
    assert found(Filters(since=dt.date(2020, 1, 2))) == {"opinion@en"}
    assert found(Filters(until=dt.date(2020, 1, 1))) == {"release@de"}
    assert found(Filters(celex="52024ar0001")) == {"opinion@en"}
    assert found(Filters(document="undated@en")) == {"undated@en"}
    assert found(Filters(document="undated@en", language="de")) == set()


def test_filters_follow_the_catalogue_and_the_generation(opened: Open, catalogue: Catalogue, tmp_path: Path) -> None:
    reader = opened(many("a@en", 30), many("b@de", 30, language="de"))
    german, recent = Filters(language="de"), Filters(since=dt.date(2025, 1, 1))

    def found(filters: Filters) -> list[str]:
        fresh = Searcher(catalogue, tmp_path / "index", WordEmbedder()).search("harbour1", 9, filters)
        for _ in range(2):
            assert reader.search("harbour1", 9, filters) == fresh
        return sorted({hit.about.id for hit in fresh.hits})

    assert (found(german), found(recent)) == (["b@de"], [])
    store(catalogue, many("b@de", 30, language="de", date=dt.date(2025, 2, 3)), many("c@de", 30, language="de"))
    assert (found(german), found(recent)) == (["b@de"], ["b@de"])  # the index has not heard of c yet
    opened()
    assert (found(german), found(recent)) == (["b@de", "c@de"], ["b@de"])
    remove(catalogue, "b@de")
    assert (found(german), found(recent)) == (["c@de"], [])


def test_searches_side_by_side_give_what_they_give_alone(either: Open) -> None:
    searcher = either(many("a@en", 60), many("b@de", 60, language="de"))
    asked = [(f"harbour{n % 7} number{n}", Filters(language="de") if n % 2 else NO_FILTERS) for n in range(40)]
    alone = [searcher.search(query, 5, filters) for query, filters in asked]
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(lambda each: searcher.search(each[0], 5, each[1]), asked)) == alone


def test_exactly_k_under_a_filter(either: Open) -> None:
    hits = either(many("a@en", 400), many("b@en", 30)).search("number1 harbour1", 25, Filters(document="b@en")).hits
    assert len(hits) == 25
    assert {hit.about.id for hit in hits} == {"b@en"}


def test_a_passage_longer_than_is_shown_is_cut_around_the_match(either: Open, catalogue: Catalogue) -> None:
    clauses = [f"recalls number{number} of the many matters before it in this long point" for number in range(300)]
    clauses[170] = "asks for ferries to every inhabited island"
    (hit,) = either(make_document("a@en", ["; ".join(clauses)])).search("ferries to every inhabited island", 5).hits
    assert is_slice_of_the_catalogue(hit, catalogue)
    assert len(hit.text) == SHOWN_CHARACTERS
    assert clauses[170] in hit.text[SHOWN_CHARACTERS // 4 : -SHOWN_CHARACTERS // 4]
    document = catalogue.document("a@en")
    assert document is not None
    assert clauses[170] in document.text[hit.match_start : hit.match_end]


def test_every_hit_is_a_slice(either: Open, catalogue: Catalogue) -> None:
    searcher = either(many("a@en", 40), make_document("b@el", ["ζητεί λιμάνια για τα νησιά· " * 200], language="el"))
    assert all(is_slice_of_the_catalogue(hit, catalogue) for hit in searcher.search("asks λιμάνια harbour2", 100).hits)


def test_a_reader_moves_on_to_the_next_generation(either: Open, catalogue: Catalogue, tmp_path: Path) -> None:
    reader = either(many("a@en", 5))
    either(make_document("new@en", ["asks for lighthouses"]))
    assert reader.search("lighthouses", 1).hits[0].about.id == "new@en"
    assert len(reader.refresh().documents) == 2
    for number in range(4):  # the generation it had open is gone by then
        either(make_document(f"more{number}@en", [f"asks for buoys{number}"]))
    assert reader.search("buoys3", 1).hits[0].about.id == "more3@en"


def test_a_reader_stays_on_its_generation_where_the_pointer_is_lost(opened: Open, tmp_path: Path) -> None:
    reader = opened(many("a@en", 5))
    (tmp_path / "index" / "current").unlink()
    assert len(reader.search("harbour1", 3).hits) == 3


def test_a_passage_that_is_gone_from_the_catalogue_is_passed_over(either: Open, catalogue: Catalogue) -> None:
    searcher = either(many("a@en", 30), many("gone@en", 30))
    remove(catalogue, "gone@en")
    hits = searcher.search("asks for harbour1", 30).hits
    assert len(hits) == 30
    assert {hit.about.id for hit in hits} == {"a@en"}


@pytest.mark.parametrize(
    "text",
    ["short", "asks for harbours", "The islands, all of them, ask for harbours and for ferries as well" * 60],
)
def test_a_document_that_changed_since_it_was_indexed(either: Open, catalogue: Catalogue, text: str) -> None:
    """Its pieces stand elsewhere now, or nowhere: what is shown must still be whole words of the passage."""
    searcher = either(make_document("celex:1@en", ["x " * 200, "asks for harbours of small islands; " * 10]))
    store(
        catalogue,
        make_document("celex:1@en", [text, "asks for ferries"], title="A longer title than the one before it"),
    )
    for hit in searcher.search("harbours of small islands", 5).hits:
        assert is_slice_of_the_catalogue(hit, catalogue)
        assert (hit.match_start, hit.match_end) == (hit.start, hit.end)


def test_no_index_yet(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(IndexingError, match="run `cor-assistant index`"):
        Searcher(catalogue, tmp_path / "index", WordEmbedder())


def test_same_question_same_answer(either: Open) -> None:
    searcher = either(many("a@en", 200))
    assert searcher.search("asks for harbour5", 50) == searcher.search("asks for harbour5", 50)


def test_a_text_that_says_the_question_itself_comes_first(by_tokens: Open) -> None:
    """Its vector is no nearer than those of the others: their words, of another meaning together, are the same."""
    question = "ferries for the islands, trains for the mountains"
    others = [f"trains for the islands, ferries for the mountains of number{number}" for number in range(20)]
    document = make_document("a@en", [*others, question])
    hits = by_tokens(document).search(question, 10, Filters(document="a@en")).hits
    assert hits[0].text == question


def test_without_the_second_stage_the_order_is_that_of_vectors_and_words(by_tokens: Open, tmp_path: Path) -> None:
    documents = [many("a@en", 40), many("b@en", 40)]
    question = "asks for harbour3 of number17"
    alone = by_tokens(*documents, rerank=False).search(question).hits
    plain = opener(new_catalogue(tmp_path / "plain"), tmp_path / "plain" / "index", WordEmbedder())(*documents)
    assert alone == plain.search(question).hits
    scores = [hit.score for hit in by_tokens().search(question).hits]
    assert scores != [hit.score for hit in alone]


def test_an_amendment_is_shown_whole(either: Open, catalogue: Catalogue) -> None:
    parts: Parts = [
        (Role.PROPOSAL, "Amendment 1", "Member States may charge a fee"),
        Heading("CoR amendment"),
        (Role.AMENDMENT, "Amendment 1", "Member States shall not charge a fee"),
        Heading("Reason"),
        (Role.REASON, "Amendment 1", "The poorest would pay the most"),
    ]
    searcher = either(make_document("a@en", parts), many("b@en", 5))
    document = catalogue.document("a@en")
    assert document is not None
    for question in ("charge a fee Member States", "the poorest would pay the most"):
        hit = searcher.search(question, 1).hits[0]
        assert hit.text == document.text[hit.start : hit.end]
        assert hit.text.endswith("shall not charge a fee\nReason\nThe poorest would pay the most")
        assert hit.start <= hit.match_start < hit.match_end <= hit.end


def test_a_lost_table_of_terms_is_told(by_tokens: Open, catalogue: Catalogue, tmp_path: Path) -> None:
    by_tokens(many("a@en", 3))
    (path,) = (tmp_path / "index").rglob("terms.npz")
    path.unlink()
    assert "terms.npz" in " ".join(diagnose(catalogue, tmp_path / "index").problems)
    with pytest.raises(IndexingError, match="index --rebuild"):
        by_tokens()
    assert len(by_tokens(rerank=False).search("harbour1").hits) == 3
    with pytest.raises(IndexingError, match="index --rebuild"):
        by_tokens(many("b@en", 3))
    sync(catalogue, tmp_path / "index", TokenWordEmbedder(), rebuild=True)
    assert len(by_tokens().search("harbour1").hits) == 6
