"""The catalogue: one SQLite file that gives back what was put into it, and says when something is wrong with it."""

from __future__ import annotations

import datetime as dt
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus_texts import DEMO, opinion, original, points

from corpus import schema
from corpus.catalogue import FILE_NAME, Catalogue
from corpus.errors import CatalogueError, CorpusError
from corpus.facets import fold
from corpus.filters import NO_FILTERS, Filters
from corpus.ledger import LedgerEntry, Status
from corpus.model import Document, DocumentId, Kind
from corpus.original import Original
from corpus.parsing.detect import parse

AT = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path, write=True)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """All demonstration texts, for reading."""
    folder = tmp_path_factory.mktemp("demo")
    writer = Catalogue.open(folder, write=True)
    for text in DEMO.values():
        writer.put(parse(text), text)
    writer.close()
    reader = Catalogue.open(folder)
    yield reader
    reader.close()


def text(words: str, name: str = "a.txt", **values: str) -> Original:
    return original(opinion(*points(words), **values), name)


def stored(catalogue: Catalogue, source: Original) -> Document:
    document = parse(source)
    catalogue.put(document, source)
    return document


def entry(origin: str, document_id: DocumentId | None, status: str = "new", error: str | None = None) -> LedgerEntry:
    return LedgerEntry(origin, "0" * 64, "texts/1", document_id, Status(status), error, AT)


# --- what goes in comes out ---


@pytest.mark.parametrize("name", DEMO)
def test_a_document_comes_back_as_it_was_put(name: str, demo: Catalogue) -> None:
    document = parse(DEMO[name])
    assert demo.document(document.about.id) == document


def test_a_document_with_everything_comes_back(catalogue: Catalogue) -> None:
    source = Original(
        "/some/path.txt",
        opinion(
            *points("welcomes it;"), CELEX="52024AR9999", Date="2024-05-06", URL="https://example.eu/x",
            Truncated="yes",
            front=("C/2024/1", "6.6.2024", "Co-rapporteurs:", "Ana TEST (PT/EPP), Mayor", "Bo PROV (SE/PES)",
            "Reference document: A letter"),
        ).encode(),
        "text/markdown",
        AT,
    )  # fmt: skip
    document = stored(catalogue, source)
    assert len(document.about.rapporteurs) == 2
    assert document.about.references
    assert document.about.provenance.retrieved == AT
    assert catalogue.document("celex:52024AR9999@en") == document


def test_a_document_that_is_not_there(catalogue: Catalogue) -> None:
    assert catalogue.document("celex:52024AR0000@en") is None
    assert catalogue.original("0" * 64) is None
    assert catalogue.ledger_entry("nowhere") is None
    assert catalogue.passages(["nothing"]) == {}


def test_the_original_is_kept_byte_for_byte(catalogue: Catalogue) -> None:
    source = original(b"\xef\xbb\xbf" + opinion(*points("welcomes it;")).replace("\n", "\r\n").encode())
    document = stored(catalogue, source)
    assert catalogue.original(document.about.provenance.sha256) == (source.data, source.media_type)


def test_a_newer_version_takes_the_place_of_the_older(catalogue: Catalogue) -> None:
    older = stored(catalogue, original(opinion(*points("one;", "two;", "three;"), CELEX="52024AR9999")))
    newer = stored(catalogue, text("only one;", CELEX="52024AR9999"))
    assert older.about.id == newer.about.id
    assert catalogue.document(newer.about.id) == newer
    assert catalogue.counts()["documents"] == 1
    assert catalogue.counts()["passages"] == 1
    assert set(catalogue.passages([p.id for p in older.passages])) == {p.id for p in newer.passages}


def test_passages_by_id_come_with_their_words(demo: Catalogue) -> None:
    document = parse(DEMO["opinion-2024-flood-plains-fr.txt"])  # letters beyond ASCII before every passage
    ids = [passage.id for passage in document.passages]
    found = demo.passages([*ids, *ids, "no such passage"])
    assert set(found) == set(ids)
    assert [found[p.id] for p in document.passages] == [
        (document.about, p, document.text_of(p)) for p in document.passages
    ]


def test_more_passages_than_one_query_takes(demo: Catalogue) -> None:
    ids = [passage.id for name in DEMO for passage in parse(DEMO[name]).passages]
    many = [*(f"missing {number}" for number in range(2_000)), *ids]
    assert set(demo.passages(many)) == set(ids)


def test_passages_within_a_span_in_the_order_of_the_text(demo: Catalogue) -> None:
    document = parse(DEMO["opinion-2024-flood-plains-fr.txt"])
    second, third, fourth = document.passages[1:4]
    assert demo.within(document.about.id, 0, len(document.text)) == document.passages
    assert demo.within(document.about.id, second.start, fourth.end) == (second, third, fourth)
    assert demo.within(document.about.id, second.start + 1, fourth.end - 1) == (third,)
    assert demo.within(document.about.id, second.start, second.end - 1) == ()
    assert demo.within("no such document", 0, 9) == ()


def test_any_slice_of_a_stored_text(catalogue: Catalogue) -> None:
    document = stored(catalogue, text("begrüßt 🚆 die Inseln; " + "𝔸é" * 50))
    for start, end in [
        (0, 5),
        (3, 3),
        (10, 60),
        (0, len(document.text)),
        (len(document.text) - 20, len(document.text) + 9),
    ]:
        assert catalogue.text(document.about.id, start, end) == document.text[start:end]
    assert catalogue.text("no such document", 0, 9) == ""


def test_the_content_hash_follows_what_is_shown_not_where_it_came_from(catalogue: Catalogue) -> None:
    first = stored(catalogue, text("welcomes it;", "a.txt"))
    (before,) = catalogue.hashes().values()
    stored(catalogue, text("welcomes it;", "b.txt"))
    assert catalogue.hashes() == {first.about.id: before}
    stored(catalogue, text("welcomes it;", "a.txt", Number="COR 1"))
    assert catalogue.hashes() != {first.about.id: before}


def test_counts(demo: Catalogue) -> None:
    counts = demo.counts()
    assert counts["documents"] == counts["invented"] == len(DEMO)
    assert counts["opinion"] + counts["resolution"] + counts["release"] == len(DEMO)
    assert sum(count for key, count in counts.items() if key.startswith("language:")) == len(DEMO)
    assert counts["passages"] == sum(len(parse(source).passages) for source in DEMO.values())
    assert counts["failed"] == 0


# --- filters ---


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        (Filters(kind=Kind.RESOLUTION), ["resolution-2005"]),
        (Filters(language="fr", kind=Kind.OPINION), ["opinion-2003", "opinion-2024-flood-plains-fr"]),
        (Filters(since=dt.date(2026, 5, 7)), ["release-2026"]),
        (Filters(until=dt.date(1996, 9, 18)), ["opinion-1996"]),
        (Filters(since=dt.date(2017, 7, 12), until=dt.date(2017, 7, 13)), ["opinion-2017", "release-2017"]),
        (Filters(since=dt.date(2017, 7, 13), until=dt.date(2017, 7, 12)), []),
        (Filters(rapporteur="holubcova", language="en"), ["opinion-2024-flood-plains-en"]),
        (Filters(rapporteur="HOLUBCOVÁ", language="en"), ["opinion-2024-flood-plains-en"]),
        (Filters(rapporteur="Armendaraz"), ["opinion-2021"]),
        (Filters(rapporteur="brück"), ["opinion-2021"]),
        (Filters(rapporteur="%"), []),
        (Filters(rapporteur="' OR 1=1 --"), []),
        # The resolution of 2005 names ALDE, which is Renew Europe since 2019.
        (Filters(group="Renew Europe"), ["opinion-2021", "resolution-2005"]),
        (Filters(group="re"), ["opinion-2021", "resolution-2005"]),
        (Filters(group="PSE"), ["opinion-2009", "opinion-2014", "resolution-2005"]),
        (Filters(group="UEN-EA"), ["resolution-2005"]),
        (Filters(group="Nobody's"), []),
        (Filters(commission="ENVE"), []),
        (Filters(celex="52024AR0001"), []),
        (Filters(document="no such id"), []),
        (Filters(kind=Kind.RELEASE, language="de", since=dt.date(2019, 1, 1), until=dt.date(2019, 12, 31)),
        ["release-2019"]),
    ],
)  # fmt: skip
def test_each_filter(filters: Filters, names: list[str], demo: Catalogue) -> None:
    found = demo.matching(filters)
    origins = sorted(about.provenance.origin.removeprefix("demo:") for about in demo.descriptions(filters))
    assert len(origins) == len(names)
    assert all(origin.startswith(name) for origin, name in zip(origins, names, strict=True))
    assert found == {about.id for about in demo.descriptions(filters)}


def test_filters_by_number_and_id(catalogue: Catalogue) -> None:
    document = stored(catalogue, text("welcomes it;", CELEX="52024AR9999"))
    stored(catalogue, text("rejects it;", "b.txt"))
    assert catalogue.matching(Filters(celex="52024ar9999")) == {document.about.id}
    assert catalogue.matching(Filters(document=document.about.id)) == {document.about.id}


def test_without_filters_all_documents_in_order_of_date(catalogue: Catalogue) -> None:
    for words, date in [("a;", "2024-01-01"), ("b;", "1999-01-01"), ("c;", None)]:
        stored(
            catalogue, original(opinion(*points(words), closing=(), **({"Date": date} if date else {})), f"{words}.txt")
        )
    dates = [about.date for about in catalogue.descriptions(NO_FILTERS)]
    assert dates == [dt.date(1999, 1, 1), dt.date(2024, 1, 1), None]
    assert len(catalogue.matching(NO_FILTERS)) == 3
    assert len(catalogue.matching(Filters(since=dt.date(1900, 1, 1)))) == 2  # no date is not an early date


def test_whether_any_filter_is_set() -> None:
    assert not NO_FILTERS.any
    assert Filters(language="en").any
    assert Filters(rapporteur="").any


@pytest.mark.parametrize(
    ("name", "folded"),
    [("TÜTTŐ", "tutto"), ("Łódź", "łodz"), ("Straße", "strasse"), ("ﬁn", "fin"), ("", ""), (None, "")],
)
def test_names_are_compared_without_accents(name: str | None, folded: str) -> None:
    assert fold(name) == folded


# --- the ledger ---


def test_the_ledger_tells_what_became_of_an_original(catalogue: Catalogue) -> None:
    document = stored(catalogue, text("welcomes it;"))
    catalogue.record(entry("a.txt", document.about.id))
    catalogue.record(entry("b.txt", None, "failed", "the file is empty"))
    assert catalogue.ledger_entry("a.txt") == entry("a.txt", document.about.id)
    assert [(e.origin, e.error) for e in catalogue.entries(Status.FAILED)] == [("b.txt", "the file is empty")]
    assert catalogue.counts()["failed"] == 1


def test_a_document_that_no_original_leads_to_any_more_goes(catalogue: Catalogue) -> None:
    old, new = stored(catalogue, text("old;")), stored(catalogue, text("new;"))
    assert catalogue.record(entry("a.txt", old.about.id)) is None
    assert catalogue.record(entry("b.txt", old.about.id)) is None
    assert catalogue.record(entry("a.txt", new.about.id)) is None  # b.txt still leads to it
    assert catalogue.record(entry("b.txt", new.about.id)) == old.about.id
    assert set(catalogue.hashes()) == {new.about.id}
    assert catalogue.passages([p.id for p in old.passages]) == {}


def test_an_original_that_fails_keeps_the_document_it_led_to(catalogue: Catalogue) -> None:
    document = stored(catalogue, text("welcomes it;"))
    catalogue.record(entry("a.txt", document.about.id))
    assert catalogue.record(entry("a.txt", None, "failed", "broken")) is None
    assert set(catalogue.hashes()) == {document.about.id}
    kept = catalogue.ledger_entry("a.txt")
    assert kept is not None
    assert (kept.document_id, kept.status) == (document.about.id, "failed")


def test_forgetting_removes_what_only_those_originals_led_to(catalogue: Catalogue) -> None:
    mine, shared, other = (stored(catalogue, text(words, f"demo:{words}")) for words in ("mine;", "shared;", "other;"))
    for origin, document in [("demo:1", mine), ("demo:2", shared), ("/path/2", shared), ("/path/3", other)]:
        catalogue.record(entry(origin, document.about.id))
    assert catalogue.forget("demo:") == 1
    assert set(catalogue.hashes()) == {shared.about.id, other.about.id}
    assert catalogue.ledger_entry("demo:1") is None
    assert catalogue.forget("/path/") == 2
    assert catalogue.hashes() == {}
    assert catalogue.counts()["passages"] == 0


def test_forgetting_takes_its_prefix_literally(catalogue: Catalogue) -> None:
    document = stored(catalogue, text("mine;", "/a_b/x"))
    catalogue.record(entry("/a_b/x", document.about.id))
    assert catalogue.forget("/a%") == 0
    assert catalogue.forget("/aXb") == 0
    assert catalogue.forget("/a_b/") == 1


# --- transactions ---


def test_together_is_all_or_nothing(catalogue: Catalogue) -> None:
    first = stored(catalogue, text("first;"))

    def break_off() -> None:
        with catalogue.together():
            stored(catalogue, text("second;"))
            catalogue.record(entry("b.txt", first.about.id))
            raise KeyError

    with pytest.raises(KeyError):
        break_off()
    assert set(catalogue.hashes()) == {first.about.id}
    assert catalogue.ledger_entry("b.txt") is None


def test_a_ledger_entry_for_a_document_that_is_not_there_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(CorpusError, match="cannot be stored"):
        catalogue.record(entry("a.txt", DocumentId("celex:52024AR0000@en")))
    stored(catalogue, text("goes on;"))  # no transaction was left open


def test_what_is_written_is_there_for_a_reader_who_has_it_open(tmp_path: Path, catalogue: Catalogue) -> None:
    stored(catalogue, text("first;"))
    reader = Catalogue.open(tmp_path)
    assert len(reader.hashes()) == 1
    with catalogue.together():
        stored(catalogue, text("second;"))
        assert len(reader.hashes()) == 1
    assert len(reader.hashes()) == 2
    reader.close()


def test_a_reader_writes_nothing(tmp_path: Path, catalogue: Catalogue) -> None:
    source = text("first;")
    document = stored(catalogue, source)
    reader = Catalogue.open(tmp_path)
    with pytest.raises(CatalogueError, match="cannot write to"):
        reader.put(document, source)
    with pytest.raises(CatalogueError, match="cannot write to"):
        reader.forget("")
    assert reader.document(document.about.id) == document
    reader.close()


def test_reading_from_several_threads(demo: Catalogue) -> None:
    expected = {name: parse(source) for name, source in DEMO.items()}
    wrong: list[str] = []

    def read(names: list[str]) -> None:
        wrong.extend(name for name in names if demo.document(expected[name].about.id) != expected[name])

    threads = [threading.Thread(target=read, args=(list(DEMO)[start::4] * 3,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# --- opening ---


def test_reading_where_there_is_no_catalogue(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"no catalogue in .*: run `cor-assistant import PATH` first"):
        Catalogue.open(tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()


def test_an_empty_file_is_an_empty_catalogue(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    with pytest.raises(CatalogueError, match=r"is empty: run `cor-assistant import PATH` first"):
        Catalogue.open(tmp_path)
    writer = Catalogue.open(tmp_path, write=True)
    assert writer.counts()["documents"] == 0
    writer.close()
    Catalogue.open(tmp_path).close()


def test_opening_twice_keeps_what_is_there(tmp_path: Path) -> None:
    first = Catalogue.open(tmp_path / "new" / "folder", write=True)
    document = stored(first, text("welcomes it;"))
    first.close()
    second = Catalogue.open(tmp_path / "new" / "folder", write=True)
    assert second.document(document.about.id) == document
    second.close()


def test_a_catalogue_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    Catalogue.open(tmp_path, write=True).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    for write in (True, False):
        with pytest.raises(CatalogueError, match=r"of schema version 999, .*: use a newer cor-assistant"):
            Catalogue.open(tmp_path, write=write)


@pytest.mark.parametrize("version", [0, 1, 77])
def test_somebody_elses_database_is_refused_and_left_alone(tmp_path: Path, version: int) -> None:
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
        connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    for write in (True, False):
        with pytest.raises(CatalogueError, match="no catalogue of cor-assistant: choose another data folder"):
            Catalogue.open(tmp_path, write=write)
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        assert [row[0] for row in connection.execute("SELECT name FROM sqlite_master")] == ["bookmarks"]
    connection.close()


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database" * 1_000)
    for write in (True, False):
        with pytest.raises(CatalogueError, match="cannot open the catalogue"):
            Catalogue.open(tmp_path, write=write)
    assert (tmp_path / FILE_NAME).read_bytes() == b"no database" * 1_000


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CatalogueError, match="cannot open the catalogue"):
        Catalogue.open(tmp_path / "file", write=True)


def test_a_step_to_the_next_version_keeps_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Catalogue.open(tmp_path, write=True)
    document = stored(first, text("welcomes it;"))
    first.close()
    monkeypatch.setattr(
        schema, "MIGRATIONS", (*schema.MIGRATIONS, "CREATE TABLE more (id TEXT); CREATE INDEX m ON more (id);")
    )
    second = Catalogue.open(tmp_path, write=True)
    assert second.document(document.about.id) == document
    assert second.problems() == []
    second.close()


def test_a_step_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Catalogue.open(tmp_path, write=True).close()
    steps = schema.MIGRATIONS
    monkeypatch.setattr(schema, "MIGRATIONS", (*steps, "CREATE TABLE more (id TEXT); CREATE TABLE more (id TEXT);"))
    with pytest.raises(CatalogueError, match="cannot open the catalogue"):
        Catalogue.open(tmp_path, write=True)
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone()[0] == 0
    connection.close()
    Catalogue.open(tmp_path).close()


# --- what is wrong with it ---


def damaged(tmp_path: Path, statement: str) -> list[str]:
    """Problems of a catalogue of two documents that somebody else's hand has changed."""
    writer = Catalogue.open(tmp_path, write=True)
    for words in ("welcomes it;", "rejects it;"):
        document = stored(writer, text(words))
        writer.record(entry(words, document.about.id))
    writer.close()
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute(statement)
    connection.close()
    reader = Catalogue.open(tmp_path)
    found = reader.problems()
    reader.close()
    return found


def test_a_sound_catalogue_has_no_problems(tmp_path: Path, demo: Catalogue) -> None:
    assert demo.problems() == []
    assert damaged(tmp_path, "SELECT 1") == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE passages SET end = 100000", "lies outside its text"),
        ("UPDATE passages SET start = -1", "lies outside its text"),
        ("UPDATE passages SET end = start", "lies outside its text"),
        ("UPDATE documents SET text = substr(text, 1, 20)", "lies outside its text"),
        ("UPDATE passages SET document_id = 'nowhere'", "broken reference in table passages"),
        ("DELETE FROM documents", "broken reference in table"),
        ("DELETE FROM originals", "broken reference in table documents"),
    ],
)
def test_a_damaged_passage_or_reference_is_found(tmp_path: Path, statement: str, problem: str) -> None:
    assert any(problem in line for line in damaged(tmp_path, statement))


def test_a_damaged_page_is_found(tmp_path: Path) -> None:
    writer = Catalogue.open(tmp_path, write=True)
    for text_of_demo in DEMO.values():
        writer.put(parse(text_of_demo), text_of_demo)
    writer.close()
    path = tmp_path / FILE_NAME
    data = bytearray(path.read_bytes())
    assert len(data) > 40 * 4096
    for page in range(10, 30):
        data[page * 4096 : page * 4096 + 100] = bytes(100)
    path.write_bytes(data)
    reader = Catalogue.open(tmp_path)
    assert reader.problems() != []
    reader.close()
