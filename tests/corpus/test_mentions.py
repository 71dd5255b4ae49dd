"""What can be named of the texts held: what the demonstration texts say of themselves, ready to be looked up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus_texts import DEMO, opinion, original, points

from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.mentions import Known, KnownPerson, bare, known
from corpus.model import DocumentId, Kind
from corpus.parsing.detect import parse


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    catalogue = Catalogue.open(tmp_path_factory.mktemp("demo"), write=True)
    for text in DEMO.values():
        catalogue.put(parse(text), text)
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="module")
def held(demo: Catalogue) -> Known:
    return known(demo)


def person(held: Known, word: str) -> KnownPerson:
    (found,) = held.people[word]
    return found


def test_kinds_groups_commissions_and_dates_are_those_of_the_filters(demo: Catalogue, held: Known) -> None:
    assert held.documents == demo.matching(NO_FILTERS)
    for kind in Kind:
        assert held.kinds[kind] == demo.matching(Filters(kind=kind))
    for group in ("EPP", "PES", "Renew Europe", "ALDE"):
        assert held.groups[group] == demo.matching(Filters(group=group))
    assert held.commissions == {"DEVE": demo.matching(Filters(commission="DEVE"))}
    first, last = dt.date(2009, 10, 8), dt.date(2021, 7, 1)
    assert held.between(first, last) == demo.matching(Filters(since=first, until=last))
    assert held.between(None, first) == demo.matching(Filters(until=first))
    assert held.between(last, None) == demo.matching(Filters(since=last))


def test_people_by_each_word_of_their_name_in_all_they_did(demo: Catalogue, held: Known) -> None:
    holubcova = person(held, "holubcova")
    assert (holubcova.name, holubcova.surname) == ("Zdislava HOLUBCOVÁ", {"holubcova"})
    assert holubcova is person(held, "zdislava")
    assert holubcova.drafted == demo.matching(Filters(rapporteur="Holubcová"))
    assert {kinds for kinds in Kind if held.kinds[kinds] & holubcova.spoke} == {Kind.RELEASE}
    assert person(held, "wiesenthau").surname == {"wiesenthau", "bruck"}
    assert person(held, "aldercott").drafted == frozenset()
    assert "holubcova" in held.surnames
    assert "zdislava" not in held.surnames


def test_speakers(demo: Catalogue) -> None:
    speakers = {(name, who.name) for name, who in demo.speakers()}
    assert len(speakers) == sum(len({p.speaker for p in parse(text).passages} - {None}) for text in DEMO.values())


def test_the_term_of_a_president_holds_texts_that_do_not_say_who_signed(held: Known) -> None:
    poldoja = person(held, "poldoja")
    unsigned = held.term(poldoja) - poldoja.presided
    assert unsigned
    assert unsigned <= held.between(dt.date(2023, 11, 29), dt.date(2024, 4, 18))
    assert held.term(person(held, "aldercott")) == frozenset()


def test_numbers_and_references(held: Known) -> None:
    assert len(held.numbers["DEMO/59/2024"]) == len(held.numbers["C/2024/99107"]) == 3
    assert len(held.numbers["COR/21/9047"]) == 1
    assert held.references["COM(2023) 9087"] == held.numbers["DEMO/59/2024"]
    assert all(held.numbers[name] == {name} for name in held.documents)


def test_countries_of_rapporteurs_and_of_those_who_are_quoted(demo: Catalogue, held: Known) -> None:
    assert held.countries["CZ"] == held.numbers["DEMO/59/2024"]
    assert held.speaking["CZ"] <= held.kinds[Kind.RELEASE]
    assert held.speaking["ELDR"] == held.speaking["Renew Europe"] == held.speaking["ALDE"]


def test_it_is_read_anew_only_where_the_catalogue_has_changed(tmp_path: Path) -> None:
    writer = Catalogue.open(tmp_path, write=True)
    text = original(opinion(*points("welcomes it;")))
    reader = Catalogue.open(tmp_path)
    before = known(reader)
    assert known(reader) is before
    writer.put(parse(text), text)
    assert known(reader).documents == {parse(text).about.id}
    writer.close()
    reader.close()


def test_documents_can_be_filtered_by_name(demo: Catalogue, held: Known) -> None:
    some = frozenset(sorted(held.kinds[Kind.OPINION])[:3])
    assert demo.matching(Filters(among=some | {DocumentId("nobody")})) == some
    assert demo.matching(Filters(among=some, kind=Kind.RELEASE)) == frozenset()
    assert demo.matching(Filters(among=frozenset())) == frozenset()
    assert Filters(among=frozenset()).any


@pytest.mark.parametrize(
    ("word", "letters"),
    [("Michał", "michal"), ("Đorđe", "dorde"), ("BØRRESEN", "borresen"), ("Țîru", "tiru"), ("", "")],
)
def test_letters_that_most_keyboards_lack(word: str, letters: str) -> None:
    assert bare(word) == letters
