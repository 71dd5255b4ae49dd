"""From candidates to results: each thing once, in the reader's language, from more than one document, whole amendments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from index_fakes import Heading, Parts, make_document, new_catalogue, remove

from corpus.catalogue import Catalogue
from corpus.model import Document, DocumentId, Kind, PassageId, Role
from index.hits import SHOWN_CHARACTERS, Hit
from index.ranking import Candidate
from index.results import MOST_OF_ONE, Passages, first_results, shown_span, whole_amendment

FIRST, SECOND = DocumentId("a@en"), DocumentId("b@en")
NOBODY: frozenset[DocumentId] = frozenset()


def points(name: str, count: int = 10, *, language: str = "en", celex: str | None = None) -> Document:
    texts = [f"{language} {name} asks for matter {number}" for number in range(1, count + 1)]
    return make_document(name, texts, language=language, celex=celex)


def found_in(*documents: Document) -> Passages:
    return {
        passage.id: (document.about, passage, document.text_of(passage))
        for document in documents
        for passage in document.passages
    }


def ranked(found: Passages, *names: str) -> list[Candidate]:
    """Candidates in the order of the names, or of the passages where none is named."""
    spans = {name: (passage.start, passage.end) for name, (_, passage, _) in found.items()}
    chosen = [PassageId(name) for name in names] or list(found)
    return [
        Candidate(name, 1 - place / 100, spans.get(name, (0, 1)), (spans.get(name, (0, 1)),), 0.8, 0.8, 0.0)
        for place, name in enumerate(chosen)
    ]


def results(
    found: Passages, *names: str, language: str = "en", k: int = 10, asked_for: frozenset[DocumentId] = NOBODY
) -> list[Hit]:
    return first_results(ranked(found, *names), found, language, k, asked_for)


def ids(hits: list[Hit]) -> list[str]:
    return [hit.passage.id for hit in hits]


def falling(hits: list[Hit]) -> bool:
    scores = [hit.score for hit in hits]
    return scores == sorted(scores, reverse=True)


# --- how many, and of what ---


@pytest.mark.parametrize("k", [1, 2, 3, 9, 10, 15, 19, 20, 21, 1_000])
@pytest.mark.parametrize("asked_for", [NOBODY, frozenset({FIRST}), frozenset({FIRST, SECOND})])
def test_exactly_k_where_there_are_as_many(k: int, asked_for: frozenset[DocumentId]) -> None:
    hits = results(found_in(points("a@en"), points("b@en")), k=k, asked_for=asked_for)
    assert len(hits) == len(set(ids(hits))) == min(k, 20)
    assert falling(hits)


def test_no_candidates() -> None:
    assert results({}) == []


def test_no_document_crowds_out_the_others() -> None:
    found = found_in(points("a@en", 20), points("b@en", 9))
    hits = results(found)
    assert [hit.about.id for hit in hits] == ["a@en"] * 7 + ["b@en"] * 3
    assert ids(hits)[:7] == ids(results(found_in(points("a@en", 20))))[:7]
    assert falling(hits)


@pytest.mark.parametrize("k", [4, 5, 8, 10, 30, 100, 1_000])
def test_the_share_of_one_document(k: int) -> None:
    hits = results(found_in(points("a@en", 1_100), points("b@en", 1_100)), k=k)
    assert len(hits) == k
    assert 0 <= sum(hit.about.id == "a@en" for hit in hits) - MOST_OF_ONE * k < 1


def test_it_may_fill_up_what_the_others_leave() -> None:
    found = found_in(points("a@en", 20), points("b@en", 1))
    hits = results(found)
    assert [hit.about.id for hit in hits] == ["a@en"] * 7 + ["b@en"] + ["a@en"] * 2
    assert ids(hits)[8:] == ["a@en#point-8", "a@en#point-9"]
    assert falling(hits), "what was put back does not seem better than what now stands before it"


def test_a_document_that_was_asked_for_may_fill_the_list() -> None:
    found = found_in(points("a@en", 20), points("b@en", 9))
    assert {hit.about.id for hit in results(found, asked_for=frozenset({FIRST}))} == {"a@en"}
    assert {hit.about.id for hit in results(found, asked_for=frozenset({SECOND}))} == {"a@en", "b@en"}


def test_a_passage_that_the_catalogue_no_longer_holds_is_passed_over() -> None:
    found = found_in(points("a@en", 3))
    assert ids(results(found, "gone@en#point-1", "a@en#point-2", "gone@en#point-2")) == ["a@en#point-2"]


def test_parts_of_an_amendment_count_as_one() -> None:
    parts = [
        (Role.PROPOSAL, "Amendment 1", "may charge a fee"),
        (Role.AMENDMENT, "Amendment 1", "shall charge no fee"),
        (Role.REASON, "Amendment 1", "The poorest would pay."),
    ]
    found = found_in(make_document("a@en", [*parts, "regrets fees"]))
    assert ids(results(found, "a@en#amendment-1.reason", *found)) == ["a@en#amendment-1.reason", "a@en#point-4"]


def test_repeated_words_count_once_within_a_document_only() -> None:
    same = ["Asks for harbours;", "ASKS for – harbours", "asks for ferries"]
    hits = results(found_in(make_document("a@en", same), make_document("b@en", same)))
    assert ids(hits) == ["a@en#point-1", "a@en#point-3", "b@en#point-1", "b@en#point-3"]


# --- language versions ---


@pytest.fixture
def versions() -> Passages:
    """Three points in three languages, and another document beside them."""
    languages = (points(f"c@{language}", 3, language=language, celex="52024AR0001") for language in ("fr", "de", "en"))
    return found_in(*languages, points("other@en", 3))


def test_of_language_versions_the_readers_is_shown(versions: Passages) -> None:
    names = ("c@fr#point-2", "other@en#point-1", "c@de#point-2", "c@en#point-2", "c@de#point-1")
    hits = results(versions, *names, language="en")
    assert ids(hits) == ["c@en#point-2", "other@en#point-1", "c@de#point-1"]
    assert [hit.score for hit in hits] == [1.0, 0.99, 0.96], "with the place and the score of the best version"
    assert ids(results(versions, *names, language="de"))[0] == "c@de#point-2"
    assert ids(results(versions, *names, language="fr"))[0] == "c@fr#point-2"


def test_the_best_version_where_there_is_none_in_the_readers_language(versions: Passages) -> None:
    names = ("c@de#point-2", "c@fr#point-2", "c@en#point-2")
    assert ids(results(versions, *names, language="mt")) == ["c@de#point-2"]


def test_the_readers_language_first_stays(versions: Passages) -> None:
    names = ("c@en#point-1", "c@fr#point-1", "c@de#point-1", "c@fr#point-2")
    assert ids(results(versions, *names)) == ["c@en#point-1", "c@fr#point-2"]


def test_the_number_is_known_from_print_where_there_is_no_celex_number() -> None:
    documents = [points("a@en"), points("a@de", language="de")]
    printed = ("CdR 7/2016", "COR 2016/00007")
    numbered = [replace(d, about=replace(d.about, number=n)) for d, n in zip(documents, printed, strict=True)]
    names = ("a@en#point-1", "a@de#point-1")
    assert ids(results(found_in(*numbered), *names, language="de")) == ["a@de#point-1"]
    assert len(results(found_in(*documents), *names)) == 2, "nothing tells that they belong together"


def test_texts_of_one_number_and_different_kind_are_different_things() -> None:
    opinion = points("a@en", 2, celex="52024AR0001")
    release = make_document("b@de", ["eins", "zwei"], language="de", celex="52024AR0001", kind=Kind.RELEASE)
    assert len(results(found_in(opinion, release))) == 4


# --- what is shown of a passage ---


@pytest.mark.parametrize("best", [(0, 300), (4_700, 5_000), (2_400, 2_700), (0, 5_000)])
def test_the_cut_stays_within_the_passage(best: tuple[int, int]) -> None:
    start, end = shown_span(0, 5_000, best)
    assert 0 <= start < end <= 5_000
    assert end - start == SHOWN_CHARACTERS
    assert start <= (best[0] + best[1]) // 2 <= end
    assert shown_span(10, 10 + SHOWN_CHARACTERS, best) == (10, 10 + SHOWN_CHARACTERS)


@pytest.mark.parametrize("best", [(0, 1), (10_000, 10_100)])
def test_a_match_outside_the_passage_is_the_passage(best: tuple[int, int]) -> None:
    found = found_in(points("a@en", 1))
    candidate = replace(ranked(found)[0], best=best)
    (hit,) = first_results([candidate], found, "en", 5, [])
    assert (hit.match_start, hit.match_end) == (hit.start, hit.end) == (hit.passage.start, hit.passage.end)


# --- whole amendments ---

PROPOSED, AMENDED = Heading("Text proposed by the Commission"), Heading("CoR amendment")
REASON = Heading("Reason")
WORDINGS = (
    "A municipality may charge a fee 🚆 for it.",
    "A municipality shall not charge a fee.",
    "The poorest would pay.",
)
ROLES = (Role.PROPOSAL, Role.AMENDMENT, Role.REASON)


def amendment(*wordings: str, label: str = "Amendment 1") -> list[Heading | tuple[Role, str, str]]:
    parts: list[Heading | tuple[Role, str, str]] = []
    for heading, role, wording in zip((PROPOSED, AMENDED, REASON), ROLES, wordings, strict=True):
        parts += [heading, (role, label, wording)]
    return parts


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Whole]:
    opened = Whole(tmp_path)
    yield opened
    opened.catalogue.close()


class Whole:
    """Stores a document and gives the hit on one of its passages, with all that belongs to it."""

    def __init__(self, folder: Path) -> None:
        self.catalogue: Catalogue = new_catalogue(folder)
        self.folder = folder

    def holding(self, parts: Parts) -> Document:
        self.catalogue.close()
        document = make_document("a@en", parts, title="🚆 Opinion on fees")
        self.catalogue = new_catalogue(self.folder, document)
        return document

    def hit(self, document: Document, name: str) -> Hit:
        (hit,) = results(found_in(document), name)
        found = whole_amendment(hit, self.catalogue)
        assert found.text == document.text[found.start : found.end]
        assert found.start <= hit.start <= hit.match_start < hit.match_end <= hit.end <= found.end
        assert len(found.text) <= SHOWN_CHARACTERS
        assert (found.passage, found.match_start, found.match_end) == (hit.passage, hit.match_start, hit.match_end)
        return found


@pytest.mark.parametrize("part", [".proposal", "", ".reason"])
def test_whichever_part_was_found_all_are_shown_with_their_headings(whole: Whole, part: str) -> None:
    document = whole.holding(["thanks the islands", *amendment(*WORDINGS), "regrets fees"])
    text = whole.hit(document, f"a@en#amendment-1{part}").text
    assert (
        text == f"Text proposed by the Commission\n{WORDINGS[0]}\nCoR amendment\n{WORDINGS[1]}\nReason\n{WORDINGS[2]}"
    )


def test_a_point_stays_as_it_is(whole: Whole) -> None:
    document = whole.holding(["thanks the islands", *amendment(*WORDINGS), "regrets fees"])
    assert whole.hit(document, "a@en#point-8").text == "regrets fees"


def test_the_next_amendment_is_another(whole: Whole) -> None:
    second = amendment(*WORDINGS, label="Amendment 2")
    document = whole.holding([*amendment(*WORDINGS), Heading("Amendment 2"), *second])
    first, then = (whole.hit(document, f"a@en#amendment-{number}") for number in (1, 2))
    assert first.text == then.text
    assert first.end < then.start


def test_an_annex_that_numbers_its_amendments_anew(whole: Whole) -> None:
    """Its amendment of the same label is another, however near it stands."""
    document = whole.holding([*amendment(*WORDINGS), "thanks the islands", *amendment("one", "two", "three")])
    assert "islands" not in whole.hit(document, "a@en#amendment-1").text
    assert whole.hit(document, "a@en#amendment-1~2").text.endswith("\none\nCoR amendment\ntwo\nReason\nthree")


def test_what_follows_goes_first_where_there_is_no_room_for_all(whole: Whole) -> None:
    document = whole.holding(amendment("a " * 700, "b " * 500, "c " * 500))
    shown = {part: whole.hit(document, f"a@en#amendment-1{part}").text[0] for part in (".proposal", "", ".reason")}
    assert shown == {".proposal": "T", "": "C", ".reason": "C"}, "the first letter of a column's heading"


@pytest.mark.parametrize("part", [".proposal", ""])
def test_as_long_as_may_be_shown(whole: Whole, part: str) -> None:
    room = SHOWN_CHARACTERS - 1_000 - len("Text proposed by the Commission\n\nCoR amendment\n")
    document = whole.holding(amendment("a" * 1_000, "b" * room, "c" * SHOWN_CHARACTERS))
    assert len(whole.hit(document, f"a@en#amendment-1{part}").text) == SHOWN_CHARACTERS


def test_the_commissions_wording_is_not_put_before_the_committees_without_its_heading(whole: Whole) -> None:
    room = SHOWN_CHARACTERS - 1_000 - len("Text proposed by the Commission\n\nCoR amendment\n")
    document = whole.holding(amendment("a" * 1_000, "b" * (room + 1), "c" * SHOWN_CHARACTERS))
    assert whole.hit(document, "a@en#amendment-1").text == "CoR amendment\n" + "b" * (room + 1)


def test_a_long_part_next_to_it_is_left_out(whole: Whole) -> None:
    document = whole.holding(amendment("a " * 2_000, "b", "c " * 2_000))
    assert whole.hit(document, "a@en#amendment-1").text == "b"
    assert len(whole.hit(document, "a@en#amendment-1.reason").text) == SHOWN_CHARACTERS, "cut, so that it stays alone"


def test_a_document_that_is_gone_by_now(whole: Whole) -> None:
    document = whole.holding(amendment(*WORDINGS))
    remove(whole.catalogue, "a@en")
    assert whole.hit(document, "a@en#amendment-1").text == WORDINGS[1]
