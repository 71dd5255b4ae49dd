"""The lexical arm: what it finds, what it keeps silent about, and that a question cannot break it."""

from __future__ import annotations

from pathlib import Path

import pytest
from index_fakes import WordEmbedder, make_document

from corpus.model import Document, DocumentId, Role
from index.chunking import chunk
from index.errors import IndexingError
from index.lexical import LexicalHit, LexicalIndex, LexicalWriter

ENGLISH = make_document(
    "english@en",
    [
        "asks that night trains be subsidised on 14 pilot lines",
        "regrets that regional airports are closed",
        "thanks Zdislava Holubcová for COM(2025) 9214",
    ],
)
GERMAN = make_document(
    "german@de",
    ["fordert mehr Nachtzüge für die Regionen", "dankt Zdislava Holubcová für COM(2025) 9214"],
    title="Stellungnahme zu Fahrten bei Nacht",
    language="de",
)


def build(folder: Path, *documents: Document) -> LexicalIndex:
    writer = LexicalWriter(folder)
    for document in documents:
        writer.add(document, chunk(document, WordEmbedder()))
    writer.commit()
    return LexicalIndex(folder)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> LexicalIndex:
    return build(tmp_path_factory.mktemp("words"), ENGLISH, GERMAN)


def found(hits: list[LexicalHit]) -> list[str]:
    return [hit.passage_id for hit in hits]


def test_words_are_found_in_any_form(index: LexicalIndex) -> None:
    assert found(index.search("subsidising a train at night", "en", 5, None))[0] == "english@en#point-1"
    assert found(index.search("die Region und ein Nachtzug", "de", 5, None))[0] == "german@de#point-1"


def test_silent_in_another_language(index: LexicalIndex) -> None:
    assert index.search("night trains subsidised regional", "fr", 5, None) == []
    assert index.search("mehr für die", "en", 5, None) == []


@pytest.mark.parametrize("question", ["que dit Holubcova", "COM 9214", "9214"])
def test_names_and_numbers_count_in_every_language(index: LexicalIndex, question: str) -> None:
    assert set(found(index.search(question, "fr", 5, None))) == {"english@en#point-3", "german@de#point-2"}


@pytest.mark.parametrize(
    "question",
    ["what of regionla airports", "what of regional airprots", "what of reginal air", "what of rreegional air"],
    ids=["exchanged", "exchanged, another word", "left out", "two too many"],
)
def test_a_typing_error_is_forgiven(index: LexicalIndex, question: str) -> None:
    assert found(index.search(question, "en", 5, None))[0] == "english@en#point-2"


def test_a_name_is_forgiven_in_any_language(index: LexicalIndex) -> None:
    assert set(found(index.search("que dit Holupcova", "fr", 5, None))) == {"english@en#point-3", "german@de#point-2"}


def test_the_word_as_it_was_typed_counts_more(tmp_path: Path) -> None:
    document = make_document("d", ["regrets the closing of harbours", "regrets the closing of harpours"])
    index = build(tmp_path, document)
    for wanted, word in ((1, "harbours"), (2, "harpours")):
        assert found(index.search(word, "en", 5, None)) == [f"d#point-{wanted}"]


def test_what_is_held_is_not_taken_for_an_error(index: LexicalIndex) -> None:
    """`lines` stands in one text, `pines` in none, and `line` is short: no word is changed into it."""
    assert found(index.search("pines", "en", 5, None)) == []
    assert found(index.search("lines", "en", 5, None)) == ["english@en#point-1"]


def test_errors_are_forgiven_in_the_language_of_the_question_only(index: LexicalIndex) -> None:
    assert index.search("subsidised regionla", "fr", 5, None) == []
    assert index.search("airprots", "de", 5, None) == []


def test_a_word_that_one_passage_holds_weighs_the_more_the_more_there_are(tmp_path: Path) -> None:
    small = build(tmp_path / "small", make_document("a", ["one", "two"]))
    large = build(tmp_path / "large", make_document("a", [f"point {number}" for number in range(50)]))
    assert 0 < small.rarest < large.rarest
    assert build(tmp_path / "none").rarest == 0


def test_rare_words_first(index: LexicalIndex) -> None:
    hits = index.search("regional airports are closed", "en", 5, None)
    assert hits[0].passage_id == "english@en#point-2"
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_only_allowed_documents(index: LexicalIndex) -> None:
    only = frozenset({DocumentId("german@de")})
    assert found(index.search("Holubcová", "en", 5, only)) == ["german@de#point-2"]
    assert index.search("Holubcová", "en", 5, frozenset()) == []
    assert index.search("Holubcová", "en", 5, frozenset({DocumentId("nobody's")})) == []


@pytest.mark.parametrize("allowed", [["english@en"], ["german@de", "english@en"], ["german@de", "nobody's"], []])
def test_a_filter_gives_the_same_whether_all_documents_are_named_or_not(tmp_path: Path, allowed: list[str]) -> None:
    others = [make_document(f"other{number}@en", [f"asks for night trains {number}"]) for number in range(3)]
    documents = [ENGLISH, GERMAN, *others]
    plain = build(tmp_path, *documents)
    named = LexicalIndex(tmp_path, [document.about.id for document in documents])
    for chosen in (frozenset(map(DocumentId, allowed)), frozenset(document.about.id for document in documents[:-1])):
        among = [hit for hit in plain.search("night trains", "en", 9, None) if hit.passage_id.split("#")[0] in chosen]
        assert plain.search("night trains", "en", 9, chosen) == named.search("night trains", "en", 9, chosen) == among


def test_limit(index: LexicalIndex) -> None:
    assert len(index.search("Holubcová", "en", 1, None)) == 1
    assert index.search("Holubcová", "en", 0, None) == []


@pytest.mark.parametrize(
    "question",
    [
        "", " ", "🚆🌙", "\x00", "a\ud800b", '"', "'", "((", "night AND (", "words:night", "night^9999",
        "+night -trains", "[a TO z]", "*", "night~2", "\\", "'; DROP TABLE documents; --", "(?:a+)+$", "l'europe",
        "NOT", "OR OR OR", "night " * 10_000, "x" * 100_000, " ".join(f"w{number}" for number in range(10_000)),
    ],
)  # fmt: skip
def test_no_question_is_syntax(index: LexicalIndex, question: str) -> None:
    assert set(found(index.search(question, "en", 5, None))) <= set(index.passage_ids())


def test_syntax_does_not_change_what_is_found(index: LexicalIndex) -> None:
    plain = found(index.search("night trains", "en", 5, None))
    assert plain
    assert found(index.search('+words:(night^2 AND "trains"~)', "en", 5, None)) == plain


def test_removed_documents_are_gone(tmp_path: Path) -> None:
    build(tmp_path, ENGLISH, GERMAN)
    writer = LexicalWriter(tmp_path)
    writer.remove([ENGLISH.about.id])
    writer.commit()
    index = LexicalIndex(tmp_path)
    assert index.search("night trains", "en", 5, None) == []
    assert set(index.passage_ids().values()) == {"german@de"}


def test_removing_one_does_not_touch_one_of_a_similar_id(tmp_path: Path) -> None:
    build(tmp_path, make_document("celex:52025AR1@en", ["one"]), make_document("celex:52025AR11@en", ["two"]))
    writer = LexicalWriter(tmp_path)
    writer.remove([DocumentId("celex:52025AR1@en")])
    writer.commit()
    assert set(LexicalIndex(tmp_path).passage_ids().values()) == {"celex:52025AR11@en"}


def test_nothing_visible_before_commit(tmp_path: Path) -> None:
    build(tmp_path, GERMAN)
    writer = LexicalWriter(tmp_path)
    writer.add(ENGLISH, chunk(ENGLISH, WordEmbedder()))
    assert set(LexicalIndex(tmp_path).passage_ids().values()) == {"german@de"}
    writer.commit()
    assert set(LexicalIndex(tmp_path).passage_ids().values()) == {"german@de", "english@en"}


def test_footnotes_are_not_held(tmp_path: Path) -> None:
    document = make_document("d", ["asks", (Role.FOOTNOTE, "footnote 1", "Holubcová")])
    assert build(tmp_path, document).search("Holubcová", "en", 5, None) == []


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    index = build(tmp_path)
    assert index.search("night", "en", 5, None) == []
    assert index.passage_ids() == {}


def test_no_index_there(tmp_path: Path) -> None:
    with pytest.raises(IndexingError, match="index --rebuild"):
        LexicalIndex(tmp_path)
