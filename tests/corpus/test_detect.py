"""From bytes to a document: what is refused and why, encodings, kinds, and what a header may say."""

from __future__ import annotations

import datetime as dt

import pytest
from corpus_texts import DEMO, LEAD_IN, header, opinion, parsed, points, release

from corpus.errors import ParseError
from corpus.model import Kind, Person
from corpus.original import Original
from corpus.parsing.detect import PARSER, parse
from corpus.parsing.forms import decode, media_type_of

BODY = "\n".join(points("welcomes this and that;"))


def refused(data: str | bytes, media_type: str = "text/plain") -> str:
    with pytest.raises(ParseError) as caught:
        parsed(data, media_type)
    return str(caught.value)


# --- the form of a file ---


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.txt", "text/plain"), ("A.TXT", "text/plain"), ("a.text", "text/plain"), ("a.md", "text/markdown"),
        ("a.markdown", "text/markdown"), ("a.html", "text/html"), ("a.HTM", "text/html"),
        ("a.b.xhtml", "application/xhtml+xml"), ("a.PDF", "application/pdf"), ("a.zip", "application/zip"),
        ("a.xml", "application/xml"),
    ],
)  # fmt: skip
def test_forms_that_are_read(name: str, media_type: str) -> None:
    assert media_type_of(name) == media_type


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a.doc", "old Word files are not read"), ("a.odt", "OpenDocument files are not read"),
        ("a.RTF", "RTF files are not read"),
        ("a.png", "files ending in '.png' are not read"), ("README", "no file ending"),
    ],
)  # fmt: skip
def test_forms_that_are_not_read_are_named(name: str, reason: str) -> None:
    with pytest.raises(ParseError, match=f"^{reason}: save the text as .txt, .md, .html, .pdf or .docx$"):
        media_type_of(name)


@pytest.mark.parametrize("data", [b"", b"  \n\t\r\n ", b"\xef\xbb\xbf", b"\xff\xfe", b"Title: x\n---\n"])
@pytest.mark.parametrize("media_type", ["text/plain", "text/html"])
def test_an_empty_file_is_refused(data: bytes, media_type: str) -> None:
    assert refused(data, media_type)


@pytest.mark.parametrize("data", [b"\x7fELF\x00", "text".encode("utf-16-le"), b"GIF89a\x00"])
@pytest.mark.parametrize("media_type", ["text/plain", "text/html"])
def test_a_binary_file_is_refused(data: bytes, media_type: str) -> None:
    assert refused(data, media_type) == "the file is binary, not text"


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown", "text/html"])
def test_a_broken_encoding_is_refused_with_its_line(media_type: str) -> None:
    data = b"<p>First line</p>\n<p>Second: " + "é".encode("latin-1") + b"</p>\n"
    assert refused(data, media_type) == "broken encoding at line 2 (byte 29): save the file as UTF-8"


def test_half_a_character_of_utf_16_is_refused() -> None:
    assert "broken encoding at line" in refused("Ein Wort".encode("utf-16")[:-1])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_in_its_encodings(encoding: str) -> None:
    assert decode("Łódź – §\r\n".encode(encoding)) == "Łódź – §\r\n"


def test_control_characters_become_spaces() -> None:
    assert decode(b"a\x01b\x0cc\x1bd\x7fe\tf\n") == "a b c d e\tf\n"
    assert (
        "\x01"
        not in parsed("<p>The European Committee of the Regions&#1; met.</p><p>Said &#x1b;so.</p>", "text/html").text
    )


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"), ("UTF-8", "utf-8"), ("iso-8859-1", "latin-1"), ("ISO-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso-8859-15"), ("utf-16", "utf-8"), ("us-ascii", "cp1252"),
    ],
)  # fmt: skip
def test_a_page_in_the_encoding_it_declares(declared: str, encoding: str) -> None:
    page = f"<meta charset='{declared}'><p>Le Comité européen des régions s’est réuni.</p><p>Il a dit ça.</p>"
    if encoding in ("latin-1", "iso-8859-15"):
        page = page.replace("’", "'")
    document = parsed(page.encode(encoding), "text/html")
    assert "Il a dit ça." in document.text
    assert "Comité européen" in document.text


@pytest.mark.parametrize("declared", ["nonsense", "zlib", "idna", "utf-7", "punycode", "unicode_escape", "rot13"])
def test_a_page_in_no_encoding_that_is_read(declared: str) -> None:
    page = (
        f"<meta http-equiv='Content-Type' content='text/html; charset={declared}'><p>The Committee of the Regions</p>"
    )
    assert (
        refused(page, "text/html")
        == f"the page says that its encoding is {declared}, which is not read: save it as UTF-8"
    )


# --- the kind of a text ---


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"Opinion of the European Committee of the Regions – Trains\n{BODY}", Kind.OPINION),
        (f"Stellungnahme des Ausschusses der Regionen zu Zügen\n{BODY}", Kind.OPINION),
        (f"Avis du Comité européen des régions sur les trains\n{BODY}", Kind.OPINION),
        (f"Opinia Europejskiego Komitetu Regionów – Pociągi\n{BODY}", Kind.OPINION),
        (f"Resolution of the Committee of the Regions on trains\n{BODY}", Kind.RESOLUTION),
        (f"Entschließung des Ausschusses der Regionen zu Zügen\n{BODY}", Kind.RESOLUTION),
        (f"CELEX: 52024XR9999\nTitle: On trains\n---\n{BODY}", Kind.RESOLUTION),
        (f"CELEX: 52024IR9999\nTitle: On trains\n---\n{BODY}", Kind.OPINION),
        (f"Title: On trains\n---\n{BODY}", Kind.OPINION),
        ("Regions do something\n\nThe European Committee of the Regions met and said so.", Kind.RELEASE),
        ("Regionen tun etwas\n\nDer Europäische Ausschuss der Regionen trat zusammen.", Kind.RELEASE),
    ],
)
def test_the_kind_is_told_by_the_text(text: str, kind: Kind) -> None:
    assert parsed(text).about.kind is kind


@pytest.mark.parametrize("kind", ["opinion", "Resolution", "RELEASE"])
def test_the_headers_kind_goes_first(kind: str) -> None:
    assert parsed(header(Title="Test", Kind=kind, Language="en") + BODY).about.kind is Kind(kind.casefold())


@pytest.mark.parametrize(
    "text",
    [
        "Opinion of the European Economic and Social Committee on ‘Trains’\nCommittee of the Regions.\n1.1 It is so.",
        "Stellungnahme des Europäischen Wirtschafts- und Sozialausschusses zu Zügen\nAusschuss der Regionen",
        "Avis du Comité économique et social européen sur les trains\nComité des régions",
        "Title: Opinion of the Economic and Social Committee\n---\nCommittee of the Regions",
        f"CELEX: 52024AE0001\nTitle: On trains\n---\n{BODY}",
        f"CELEX: 52024IE0001\nKind: opinion\nTitle: On trains\n---\n{BODY}",
    ],
)
def test_a_text_of_the_sister_committee_is_refused(text: str) -> None:
    assert "Economic and Social Committee" in refused(text)


@pytest.mark.parametrize(
    "text",
    ["A poem\n\nabout trains.", "Minutes of the city council\n1. It met.\n2. It left.", "def f():\n    return 1"],
)
def test_a_text_that_does_not_name_the_committee_is_refused(text: str) -> None:
    assert refused(text).startswith("not recognised as a text of the Committee of the Regions")


def test_a_text_without_words_or_passages_is_refused() -> None:
    assert refused(header(Title="T", Kind="release") + "1234 5678.\n§§§") == "the file holds no words"
    assert "no passage found" in refused(header(Title="T", Kind="opinion", Language="en") + "Only this")
    assert "no title found" in refused(header(Kind="opinion", Language="en") + BODY)


# --- what the header says ---


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("Kind", "leaflet", "Kind: leaflet; it must be one of opinion, resolution, release"),
        ("Language", "tlh", "Language: tlh; it must be one of bg, cs, da"),
        ("Language", "English", "Language: english"),
        ("Date", "soon", "Date: soon; it must be a date such as 2024-03-05"),
        ("Date", "2024-02-30", "it must be a date"),
        ("Date", "March 2024", "it must be a date"),
        ("CELEX", "52024AR", "that is not the form of a CELEX number"),
        ("CELEX", "celex:52024AR0001", "that is not the form of a CELEX number"),
        ("CELEX", "52024AR0001'; DROP TABLE", "that is not the form of a CELEX number"),
        ("URL", "javascript:alert(1)", "no web address"),
        ("URL", "JavaScript://example.eu/%0aalert(1)", "no web address"),
        ("URL", "data:text/html,x", "no web address"),
        ("URL", "file:///etc/passwd", "no web address"),
        ("URL", "//example.eu/x", "no web address"),
        ("URL", "https://", "no web address"),
        ("URL", "http://[", "no web address"),
        ("URL", "example.eu", "no web address"),
    ],
)
def test_a_value_that_cannot_be_is_refused(key: str, value: str, reason: str) -> None:
    assert reason in refused(opinion(*points("welcomes it;"), **{key: value}))


@pytest.mark.parametrize("celex", ["52025AR2298", "51998AR0273(02)", "52024AR0001R(01)", "52021IR3533", "52022XR4332"])
def test_celex_numbers(celex: str) -> None:
    about = parsed(opinion(*points("welcomes it;"), CELEX=celex)).about
    assert (about.celex, about.id) == (celex, f"celex:{celex}@en")
    assert about.number == f"COR {celex[1:5]}/0{celex[7:11]}"


def test_the_headers_word_goes_before_the_texts() -> None:
    about = parsed(
        opinion(
            *points("welcomes it;"), Title="From the header", Date="2001-02-03", Number="COR 1",
            URL="https://example.eu/x",
            Rapporteur="Ana TEST (PT/EPP), Mayor", Truncated="yes",
        )
    ).about  # fmt: skip
    assert (about.title, about.date, about.number) == ("From the header", dt.date(2001, 2, 3), "COR 1")
    assert about.url == "https://example.eu/x"
    assert [r.person for r in about.rapporteurs] == [Person("Ana TEST", "PT", "EPP", "Mayor")]
    assert about.truncated
    assert not about.invented


def test_what_nothing_tells_stays_unknown() -> None:
    about = parsed(opinion(*points("welcomes it;"), closing=())).about
    assert (about.date, about.published, about.celex, about.number, about.oj_number, about.url) == (None,) * 6
    assert (about.rapporteurs, about.groups, about.references) == ((), (), ())
    assert (about.commission, about.president, about.truncated, about.invented) == (None, None, False, False)


def test_the_language_is_found() -> None:
    german = DEMO["opinion-2023-bergrettung-drohnen-de.txt"].data.decode().replace("Language: de\n", "")
    assert parsed(german).about.language == "de"
    assert parsed(release("The European Committee of the Regions said so.", Language="FR")).about.language == "fr"


def test_provenance_names_the_original_and_the_parser() -> None:
    at = dt.datetime(2026, 1, 2, tzinfo=dt.UTC)
    text = opinion(*points("welcomes it;")).encode()
    provenance = parse(Original("/some/text.md", text, "text/markdown", at)).about.provenance
    assert (provenance.origin, provenance.media_type, provenance.retrieved) == ("/some/text.md", "text/markdown", at)
    assert provenance.parser == PARSER
    assert provenance.sha256 == Original("", text, "").sha256
    assert len(provenance.sha256) == 64


def test_markup_in_a_text_is_words_like_others() -> None:
    words = "welcomes <script>alert(1)</script> and {{this}};"
    document = parsed(opinion(*points(words)))
    assert document.text_of(document.passages[0]) == words
    assert LEAD_IN in document.text
