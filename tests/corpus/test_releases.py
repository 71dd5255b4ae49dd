"""Press releases: title, dateline, paragraphs, what is not part of the message, and the leavings of web pages."""

from __future__ import annotations

import datetime as dt

import pytest
from corpus_texts import labelled, parsed, release

from corpus.errors import ParseError
from corpus.model import Kind, Role
from corpus.parsing.lines import fragments
from corpus.parsing.release import clean_inline, is_dateline, join_paragraphs

SAID = "The European Committee of the Regions said so."


@pytest.mark.parametrize(
    ("text", "cleaned", "bold"),
    [
        ("The [opinion](#) is **bold** and __so__.", "The opinion is bold and so.", ["bold", "so"]),
        ("![](picture.png)", "", []),
        ("![A map](map.png) of [CELEX](https://example.eu/?uri=CELEX:52024AR9999(01)).", "A map of CELEX.", []),
        ("It makes industry future-proof . And more , too.", "It makes industry future-proof. And more, too.", []),
        ('He said: " We asked for it ", and left.', 'He said: "We asked for it", and left.', []),
        ("“ We asked for it ”, he said.", "“We asked for it”, he said.", []),
        ("« Nous l’avons dit »; et après ?", "« Nous l’avons dit »; et après ?", []),
        ("two  spaces\tand a tab", "two spaces and a tab", []),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name", []),
        ("[not a link] (at all)", "[not a link] (at all)", []),
        ("**Mr  Test **adds", "Mr Test adds", ["Mr  Test"]),
        ("", "", []),
    ],
)
def test_a_paragraph_is_cleaned(text: str, cleaned: str, bold: list[str]) -> None:
    assert clean_inline(text) == (cleaned, bold)


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (["is essential to its", "", "success."], ["is essential to its success."]),
        (["It ends.", "", "but then"], ["It ends.", "but then"]),
        (["A heading", "", "Another"], ["A heading", "Another"]),
        (["Ana Test", "", "ana.test@example.eu"], ["Ana Test", "ana.test@example.eu"]),
        (["", " ", ""], []),
    ],
)
def test_a_broken_paragraph_is_joined(lines: list[str], paragraphs: list[str]) -> None:
    assert [line.text for line in join_paragraphs(fragments(lines))] == paragraphs


def test_paragraphs_headings_and_what_follows_the_message() -> None:
    document = parsed(
        release(
            SAID, "A heading between", "It also said that.", "More information:", "Opinion: [Night trains](#)",
            "Contact:", "Ana Test",
            "Tel. +32 (0)2 000 00 00", "ana.test@example.eu",
        )
    )  # fmt: skip
    assert labelled(document, Role.PARAGRAPH) == {"paragraph 1": SAID, "paragraph 2": "It also said that."}
    assert [p.heading for p in document.passages][:2] == [(), ("A heading between",)]
    assert labelled(document, Role.MORE_INFORMATION) == {"more information 1": "Opinion: Night trains"}
    assert list(labelled(document, Role.CONTACT).values()) == [
        "Ana Test",
        "Tel. +32 (0)2 000 00 00",
        "ana.test@example.eu",
    ]


@pytest.mark.parametrize(
    ("more", "contact"),
    [
        ("More information:", "Contact:"),
        ("Weitere Informationen:", "Kontakt:"),
        ("Pour en savoir plus :", "Contact :"),
        ("Más información", "Contacto"),
        ("Background", "Press contact:"),
    ],
)
def test_the_end_in_other_languages(more: str, contact: str) -> None:
    roles = [p.role for p in parsed(release(SAID, more, "A link.", contact, "Ana Test")).passages]
    assert roles == [Role.PARAGRAPH, Role.MORE_INFORMATION, Role.CONTACT]


def test_what_is_quoted_after_the_message_is_no_quotation() -> None:
    later = "“We asked for a train and we were given a timetable,” says Ana Test (PT/EPP)."
    assert parsed(release(SAID, "Background", later)).quotations == ()


@pytest.mark.parametrize(
    ("dateline", "date", "number"),
    [
        ("Press Release | CoR/18/044.en | Brussels, 16 March 2018", dt.date(2018, 3, 16), "CoR/18/044.en"),
        ("Pressemitteilung | CdR/18/044.de | Brüssel, 16. März 2018", dt.date(2018, 3, 16), "CdR/18/044.de"),
        ("16 March 2018", dt.date(2018, 3, 16), None),
        ("Brussels, 16 March 2018", dt.date(2018, 3, 16), None),
        ("Brüssel, den 16. März 2018", dt.date(2018, 3, 16), None),
        ("16.3.2018", dt.date(2018, 3, 16), None),
        ("Press Release COR-13-57", None, "COR-13-57"),
    ],
)
@pytest.mark.parametrize("first", ["dateline", "title"])
def test_a_dateline(dateline: str, date: dt.date | None, number: str | None, first: str) -> None:
    frame = [dateline, "Regions do something"]
    document = parsed("\n\n".join([*(frame if first == "dateline" else reversed(frame)), SAID]))
    assert (document.about.title, document.about.date, document.about.number) == ("Regions do something", date, number)
    assert f"{dateline}\n" in document.text
    assert [document.text_of(p) for p in document.passages] == [SAID]


@pytest.mark.parametrize("title", ["Plenary session of 16 March 2018", "What happened in Brussels, 16 March 2018"])
def test_a_title_that_holds_a_date_is_a_title(title: str) -> None:
    about = parsed(f"{title}\n\n{SAID}").about
    assert (about.title, about.date) == (title, None)


def test_a_date_without_its_year_stays_unknown() -> None:
    assert parsed(f"Regions do something\n\nOn 23 March it met.\n\n{SAID}").about.date is None


def test_a_date_in_the_message_is_not_the_releases() -> None:
    assert parsed(f"Regions do something\n\nOn 23 March 2017 it met. {SAID}").about.date is None
    assert parsed(f"Regions do something\n\n{SAID}\n\n23 March 2017\n\n{SAID}").about.date is None


def test_the_headers_title_goes_before_the_first_line() -> None:
    document = parsed(
        release(SAID, Title="Told by the header").replace("Told by the header\n\nThe", "First line\n\nThe")
    )
    assert document.about.title == "Told by the header"
    assert "First line\n" in document.text


def test_a_release_in_markdown() -> None:
    document = parsed(
        f"# Regions do something\n\n![](top.png)\n\n{SAID}\n\n## A heading\n\n![A map](m.png)\n\nMore of it.\n",
        "text/markdown",
    )
    assert document.about.title == "Regions do something"
    assert "paragraph 1" in labelled(document, Role.PARAGRAPH)
    assert "#" not in document.text


def test_an_opinion_named_at_the_end_makes_no_opinion_of_a_release() -> None:
    link = "Opinion of the European Committee of the Regions on trains"
    text = f"Regions do something\n\n{SAID}\n\nMore information:\n\n{link}\n"
    assert parsed(text).about.kind is Kind.RELEASE


def test_a_release_that_names_the_committee_by_its_number_only() -> None:
    dateline = "Press Release | CoR/18/044.en | Brussels, 16 March 2018"
    text = f"Regions do something\n\n{dateline}\n\nThey did it again yesterday.\n"
    assert parsed(text).about.kind is Kind.RELEASE
    assert is_dateline("Press Release | CoR/18/044.en")
    assert not is_dateline("Press release of another house, 16 March 2018")
    assert not is_dateline("CoR/18/044.en")


def test_a_title_alone_is_no_release() -> None:
    with pytest.raises(ParseError, match="no passage found"):
        parsed(release())
