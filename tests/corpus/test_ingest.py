"""Ingest: what becomes of each original the first time, the next time, and when it changes, breaks or goes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from corpus_texts import DEMO, opinion, original, parsed, points

from corpus import ingest as ingest_module
from corpus.catalogue import Catalogue
from corpus.errors import CorpusError
from corpus.filters import NO_FILTERS
from corpus.ingest import check, ingest
from corpus.ledger import Status
from corpus.model import DocumentId, Quotation
from corpus.original import Original
from corpus.parsing.detect import PARSER
from corpus.sources.folder import Unreadable, read_paths


def text(name: str, words: str, **header: str) -> Original:
    return original(opinion(*points(words), **header), name)


def statuses(catalogue: Catalogue, *originals: Original | Unreadable) -> list[str]:
    return [outcome.status.value for outcome in ingest(catalogue, originals)]


def held(catalogue: Catalogue) -> list[str]:
    """The first passage of every document held; there are no passages but those of the documents held."""
    documents = [catalogue.document(document_id) for document_id in catalogue.hashes()]
    found = [document for document in documents if document]
    assert catalogue.counts()["passages"] == sum(len(document.passages) for document in found)
    return sorted(document.text_of(document.passages[0]) for document in found)


def test_new_then_unchanged(catalogue: Catalogue) -> None:
    originals = list(DEMO.values())
    assert statuses(catalogue, *originals) == ["new"] * len(originals)
    before = catalogue.hashes()
    assert statuses(catalogue, *originals) == ["unchanged"] * len(originals)
    assert catalogue.hashes() == before


def test_an_unchanged_original_is_not_read_again(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    statuses(catalogue, text("a.txt", "welcomes it;"))
    monkeypatch.setattr(ingest_module, "parse", lambda _: pytest.fail("it was parsed again"))
    assert statuses(catalogue, text("a.txt", "welcomes it;")) == ["unchanged"]


def test_what_is_told_of_each_original(catalogue: Catalogue) -> None:
    (outcome,) = ingest(catalogue, [text("a.txt", "welcomes it;", CELEX="52024AR9999")])
    assert (outcome.origin, outcome.status, outcome.document_id, outcome.error) == (
        "a.txt",
        Status.NEW,
        "celex:52024AR9999@en",
        None,
    )
    noted = catalogue.ledger_entry("a.txt")
    assert noted is not None
    assert (noted.status, noted.document_id, noted.parser, noted.error) == ("new", outcome.document_id, PARSER, None)
    assert noted.sha256 == text("a.txt", "welcomes it;", CELEX="52024AR9999").sha256


def test_a_changed_text_with_a_number_is_updated(catalogue: Catalogue) -> None:
    statuses(catalogue, text("a.txt", "welcomes it;", CELEX="52024AR9999"))
    assert statuses(catalogue, text("a.txt", "rejects it;", CELEX="52024AR9999")) == ["updated"]
    assert held(catalogue) == ["rejects it;"]


def test_a_changed_text_without_a_number_takes_the_place_of_the_old_one(catalogue: Catalogue) -> None:
    statuses(catalogue, text("a.txt", "welcomes it;"), text("b.txt", "stays;"))
    assert statuses(catalogue, text("a.txt", "rejects it;")) == ["updated"]
    assert held(catalogue) == ["rejects it;", "stays;"]


def test_another_header_for_the_same_words_is_an_update(catalogue: Catalogue) -> None:
    statuses(catalogue, text("a.txt", "welcomes it;", Date="2024-01-01"))
    assert statuses(catalogue, text("a.txt", "welcomes it;", Date="2024-01-02")) == ["updated"]
    assert [str(about.date) for about in catalogue.descriptions(NO_FILTERS)] == ["2024-01-02"]


def test_other_bytes_for_the_same_document_change_nothing(catalogue: Catalogue) -> None:
    first = text("a.txt", "welcomes it;")
    statuses(catalogue, first)
    assert statuses(catalogue, replace(first, data=first.data.replace(b"\n", b"\r\n"))) == ["unchanged"]


def test_the_same_text_at_two_paths_is_one_document(catalogue: Catalogue) -> None:
    assert statuses(catalogue, text("a.txt", "welcomes it;"), text("b.txt", "welcomes it;")) == ["new", "unchanged"]
    assert held(catalogue) == ["welcomes it;"]
    assert statuses(catalogue, text("a.txt", "rejects it;")) == ["updated"]
    assert held(catalogue) == ["rejects it;", "welcomes it;"]  # b.txt still says so
    assert statuses(catalogue, text("b.txt", "rejects it;")) == ["updated"]
    assert held(catalogue) == ["rejects it;"]


def test_two_texts_that_change_places(catalogue: Catalogue) -> None:
    statuses(catalogue, text("a.txt", "one;"), text("b.txt", "two;"))
    assert statuses(catalogue, text("a.txt", "two;"), text("b.txt", "one;")) == ["updated", "updated"]
    assert held(catalogue) == ["one;", "two;"]


def test_a_text_that_moves_while_another_takes_its_path(catalogue: Catalogue) -> None:
    statuses(catalogue, text("a.txt", "moves;"))
    assert statuses(catalogue, text("a.txt", "takes its place;"), text("b.txt", "moves;")) == ["updated", "new"]
    assert held(catalogue) == ["moves;", "takes its place;"]


def test_a_failure_is_told_and_the_rest_goes_on(catalogue: Catalogue) -> None:
    outcomes = list(
        ingest(
            catalogue,
            [
                original(b"", "empty.txt"), Unreadable("gone.txt", "no such file or folder"),
                text("a.txt", "welcomes it;"),
                original(b"\xff\xfe\xfd", "broken.txt"), original("A poem about trains.", "poem.txt"),
            ],
        )
    )  # fmt: skip
    assert [outcome.status.value for outcome in outcomes] == ["failed", "failed", "new", "failed", "failed"]
    errors = {outcome.origin: outcome.error for outcome in outcomes if outcome.error}
    assert errors["empty.txt"] == "the file is empty"
    assert errors["gone.txt"] == "no such file or folder"
    assert {entry.origin: entry.error for entry in catalogue.entries(Status.FAILED)} == errors
    assert held(catalogue) == ["welcomes it;"]


def test_a_file_that_breaks_keeps_its_document_until_it_is_mended(catalogue: Catalogue) -> None:
    whole = text("a.txt", "welcomes it;")
    statuses(catalogue, whole)
    assert statuses(catalogue, replace(whole, data=whole.data[:60] + b"\xff")) == ["failed"]
    assert statuses(catalogue, Unreadable("a.txt", "no permission to read it")) == ["failed"]
    assert held(catalogue) == ["welcomes it;"]
    assert statuses(catalogue, whole) == ["unchanged"]
    assert catalogue.entries(Status.FAILED) == []
    assert statuses(catalogue, replace(whole, data=b"")) == ["failed"]
    assert statuses(catalogue, text("a.txt", "rejects it;")) == ["updated"]
    assert held(catalogue) == ["rejects it;"]


def test_a_failure_is_tried_again(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    source = text("a.txt", "welcomes it;")
    with monkeypatch.context() as broken:

        def refuse(_: Original) -> None:
            raise CorpusError("not today")

        broken.setattr(ingest_module, "parse", refuse)
        assert statuses(catalogue, source) == ["failed"]
    assert statuses(catalogue, source) == ["new"]


def test_another_version_of_the_parser_reads_again(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    source = text("a.txt", "welcomes it;")
    statuses(catalogue, source)
    read: list[str] = []
    parse = ingest_module.parse
    monkeypatch.setattr(ingest_module, "PARSER", "plain_text/next")
    monkeypatch.setattr("corpus.parsing.detect.PARSER", "plain_text/next")
    monkeypatch.setattr(ingest_module, "parse", lambda found: read.append(found.origin) or parse(found))
    assert statuses(catalogue, source) == ["updated"]  # the provenance names the parser
    assert statuses(catalogue, source) == ["unchanged"]
    assert read == ["a.txt"]


def test_a_document_whose_rows_are_gone_is_read_again(catalogue: Catalogue) -> None:
    source = text("a.txt", "welcomes it;")
    statuses(catalogue, source)
    catalogue.forget("a.txt")
    assert statuses(catalogue, source) == ["new"]
    assert held(catalogue) == ["welcomes it;"]


def test_a_run_that_is_broken_off_keeps_what_was_told(catalogue: Catalogue) -> None:
    run = ingest(catalogue, [text("a.txt", "one;"), text("b.txt", "two;")])
    assert next(run).status is Status.NEW
    run.close()
    assert held(catalogue) == ["one;"]


def test_a_folder_from_end_to_end(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(opinion(*points("welcomes it;")), encoding="utf-8")
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    outcomes = {Path(outcome.origin).name: outcome.status for outcome in ingest(catalogue, read_paths([folder]))}
    assert outcomes == {"a.txt": Status.NEW, "b.pdf": Status.FAILED}
    assert set(catalogue.hashes()) == {parsed((folder / "a.txt").read_bytes()).about.id}


def test_a_file_whose_name_is_no_unicode_is_ingested(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (Path(str(folder) + "/st\udce4dte.txt")).write_text(opinion(*points("welcomes it;")), encoding="utf-8")
    assert statuses(catalogue, *read_paths([folder])) == ["new"]
    assert statuses(catalogue, *read_paths([folder])) == ["unchanged"]


# --- the checks before a document is stored ---


def test_a_sound_document_passes_the_checks() -> None:
    for source in DEMO.values():
        check(ingest_module.parse(source))


@pytest.mark.parametrize("change", ["overlap", "out of order", "empty", "outside", "negative"])
def test_a_passage_that_is_no_slice_is_refused(change: str) -> None:
    document = parsed(opinion(*points("one;", "two;")))
    first, second = document.passages
    changed = {
        "overlap": (first, replace(second, start=first.end - 1)),
        "out of order": (second, first),
        "empty": (first, replace(second, end=second.start)),
        "outside": (first, replace(second, end=len(document.text) + 1)),
        "negative": (replace(first, start=-1), second),
    }[change]
    with pytest.raises(CorpusError, match="is no slice of its text"):
        check(replace(document, passages=changed))


def test_a_repeated_id_and_a_quotation_outside_are_refused() -> None:
    document = parsed(opinion(*points("one;", "two;")))
    first, second = document.passages
    with pytest.raises(CorpusError, match="two passages have the same id"):
        check(replace(document, passages=(first, replace(second, id=first.id))))
    for start, end in [(-1, 5), (5, 5), (0, len(document.text) + 1)]:
        with pytest.raises(CorpusError, match="a quotation or a footnote's call lies outside its text"):
            check(replace(document, quotations=(Quotation(start, end),)))


def test_a_document_that_fails_the_checks_is_not_stored(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    document = parsed(opinion(*points("one;")))
    spoiled = replace(document, about=replace(document.about, id=DocumentId("x")), passages=document.passages * 2)
    monkeypatch.setattr(ingest_module, "parse", lambda _: spoiled)
    assert statuses(catalogue, text("a.txt", "one;")) == ["failed"]
    assert catalogue.hashes() == {}
