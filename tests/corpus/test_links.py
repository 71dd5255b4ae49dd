"""Links between texts: language versions of one text, releases and the opinions they are about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from corpus_texts import LEAD_IN, opinion, points, release

from corpus.catalogue import Catalogue
from corpus.header import Header
from corpus.model import NO_LINKS, Document, Linked
from corpus.original import Original
from corpus.parsing.detect import parse

SITE = "https://www.cor.europa.eu"
FRENCH = ("RECOMMANDATIONS POLITIQUES", LEAD_IN, "1.", "se félicite de la proposition;")


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue.open(tmp_path, write=True)
    yield opened
    opened.close()


def put(catalogue: Catalogue, text: str, **stated: str) -> Document:
    """Stores a text of which its source says this."""
    source = Original("x.txt", text.encode(), "text/plain", stated=Header(stated))
    document = parse(source)
    catalogue.put(document, source)
    return document


def linked(document: Document) -> Linked:
    about = document.about
    return Linked(about.id, about.kind, about.language, about.title)


def versions(catalogue: Catalogue, document: Document) -> list[str]:
    return [version.language for version in catalogue.links(document.about).versions]


def related(catalogue: Catalogue, document: Document) -> list[str]:
    return [other.id for other in catalogue.links(document.about).related]


def test_a_text_by_itself_has_no_links(catalogue: Catalogue) -> None:
    for document in (
        put(catalogue, opinion(*points("welcomes it;"))),
        put(catalogue, opinion(*points("rejects it;"))),
        put(catalogue, release("The Committee of the Regions met.")),
        put(catalogue, release("The Committee of the Regions met again.")),
        put(catalogue, opinion(*points("stays;"), CELEX="52026AR9001")),
    ):
        assert catalogue.links(document.about) == NO_LINKS


def test_language_versions_share_their_celex_number(catalogue: Catalogue) -> None:
    english = put(catalogue, opinion(*points("welcomes it;"), CELEX="52026AR9001"))
    french = put(catalogue, opinion(*FRENCH, CELEX="52026AR9001", Language="fr", Title="Avis sur les bacs"))
    put(catalogue, opinion(*points("is another;"), CELEX="52026AR9002"))
    assert catalogue.links(english.about).versions == (linked(french),)
    assert catalogue.links(french.about).versions == (linked(english),)


def test_language_versions_name_one_another(catalogue: Catalogue) -> None:
    pages = {language: f"{SITE}/{language}/news/ferries" for language in ("de", "en", "fr", "it")}

    def page(language: str, words: str, *others: str) -> Document:
        named = " ".join(pages[other] for other in others)
        return put(catalogue, release(words, Language=language), url=pages[language], translations=named)

    english = page("en", "The Committee of the Regions met.", "fr", "de", "it")
    french = page("fr", "Le Comité des régions s’est réuni.", "en", "de")
    german = page("de", "Der Ausschuss der Regionen tagte.")
    assert versions(catalogue, english) == ["de", "fr"]
    assert versions(catalogue, french) == ["de", "en"]
    assert versions(catalogue, german) == [], "it names none"
    assert catalogue.links(french.about).versions == (linked(german), linked(english))


@pytest.mark.parametrize(
    ("celex", "named"),
    [
        ("52025AR9099", "52025AR9099"),
        ("52025AR9099", "COR 2025/09099"),
        ("52025IR9099", "COR 2025/09099"),
        ("52025AR9099", "COR 2025/09001 COR 2025/09099 52025AR9002"),
    ],
)
def test_a_release_and_its_opinion_lead_to_one_another(catalogue: Catalogue, celex: str, named: str) -> None:
    text = put(catalogue, opinion(*points("welcomes it;"), CELEX=celex))
    put(catalogue, opinion(*points("is another;"), CELEX="52025AR9098"))
    news = put(catalogue, release("The Committee of the Regions met."), related=named)
    put(catalogue, release("The Committee of the Regions met again."), related="COR 2024/09099")
    assert catalogue.links(text.about).related == (linked(news),)
    assert catalogue.links(news.about).related == (linked(text),)


def test_an_opinion_without_a_celex_number_is_found_by_its_own(catalogue: Catalogue) -> None:
    text = put(catalogue, opinion(*points("welcomes it;"), Number="CdR 9099/2005 fin"))
    news = put(catalogue, release("The Committee of the Regions met."), related="COR 2005/09099")
    assert related(catalogue, text) == [news.about.id]
    assert related(catalogue, news) == [text.about.id]


def test_a_copy_in_the_journal_is_found_by_its_printed_number(catalogue: Catalogue) -> None:
    """Its CELEX number, `C2007/305/02`, does not hold the Committee's."""
    text = put(catalogue, opinion(*points("welcomes it;"), CELEX="C2007/305/02", Number="CdR 9103/2007 fin"))
    news = put(catalogue, release("The Committee of the Regions met."), related="COR 2007/09103")
    assert related(catalogue, text) == [news.about.id]
    assert related(catalogue, news) == [text.about.id]


def test_releases_on_one_opinion_in_order_of_date(catalogue: Catalogue) -> None:
    text = put(catalogue, opinion(*points("welcomes it;"), CELEX="52025AR9099"))
    on_it = [
        put(catalogue, release(f"The Committee of the Regions met {when}.", Date=when), related="52025AR9099")
        for when in ("2026-01-05", "2025-11-18")
    ]
    assert related(catalogue, text) == [document.about.id for document in reversed(on_it)]


def test_links_stay_within_a_language(catalogue: Catalogue) -> None:
    english = put(catalogue, opinion(*points("welcomes it;"), CELEX="52025AR9099"))
    french = put(catalogue, opinion(*FRENCH, CELEX="52025AR9099", Language="fr"))
    news = put(catalogue, release("Le Comité des régions s’est réuni.", Language="fr"), related="52025AR9099")
    assert related(catalogue, english) == []
    assert related(catalogue, french) == [news.about.id]
    assert related(catalogue, news) == [french.about.id]


def test_a_text_that_names_itself_has_no_link_to_itself(catalogue: Catalogue) -> None:
    text = put(catalogue, opinion(*points("welcomes it;"), CELEX="52025AR9099"), related="52025AR9099 COR 2025/09099")
    assert catalogue.links(text.about) == NO_LINKS
