"""Files made to do harm, whole and of every form: each is refused in one clear line, and soon."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Mapping

import pytest
from corpus_texts import assert_sound, header
from doubles.docx_files import call, docx_file, docx_of, footnote, paragraph, part, run
from doubles.file_forms import FORMS, FileForm
from doubles.formex_files import formex_xml, formex_zip, zipped
from doubles.oj_pages import oj_page
from doubles.releases import FERRIES, drupal_page
from doubles.server import LocalServer, Reply
from doubles.texts import OPINIONS

from corpus.errors import ParseError
from corpus.language import detect_language
from corpus.model import Document
from corpus.original import Original
from corpus.parsing.detect import parse
from corpus.parsing.forms import PAGE, PDF, TEXT, WORD, XHTML, XML, ZIP

SOON = 5.0
"""Seconds of processor time for one file, those of the process that reads a PDF among them."""
DEEP, LONG, MEGABYTE = 100_000, 10_000_000, 1024 * 1024
ENDLESS = "".join(f"{number} " for number in range(1_450_000))
"""Ten million characters that pack badly."""
OPINION = OPINIONS[-1]
DOCX, FORMEX, FORMEX_XML, PAGE_OF_2025 = (
    docx_file(OPINION),
    formex_zip(OPINION),
    formex_xml(OPINION),
    oj_page(OPINION, True),
)
BODY, NOTES = "word/document.xml", "word/footnotes.xml"
LAUGHS = "<!ENTITY l0 'ha'>" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
QUADRATIC = f"<!ENTITY a '{'a' * 100_000}'>"
Make = Callable[[], bytes]


@pytest.fixture(scope="module", autouse=True)
def language_model() -> None:
    """Loaded before the first time is taken."""
    detect_language("The Committee of the Regions")


def members_of(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def with_members(archive: bytes, changed: Mapping[str, str | bytes]) -> bytes:
    return zipped({**members_of(archive), **changed})


def text_name(archive: bytes) -> str:
    """The member that holds the text."""
    return next(name for name in members_of(archive) if name == BODY or "000101" in name)


def declared(doctype: str, reference: str) -> dict[str, tuple[bytes, str]]:
    """Files of all forms of XML with the same declaration."""
    formex_name = text_name(FORMEX)
    page = (
        PAGE_OF_2025.decode().replace("<html", f"<!DOCTYPE html {doctype}><html", 1).replace("The ", f"{reference} ", 1)
    )
    body = members_of(DOCX)[BODY].decode()
    typed = body.replace("<w:document", f"<!DOCTYPE x {doctype}><w:document", 1).replace(
        "</w:t>", f"{reference}</w:t>", 1
    )
    xml = FORMEX_XML.replace("<GENERAL", f"<!DOCTYPE x {doctype}><GENERAL", 1).replace("</P>", f"{reference}</P>", 1)
    return {
        "Word": (with_members(DOCX, {BODY: typed}), WORD),
        "Formex": (with_members(FORMEX, {formex_name: xml}), ZIP),
        "one file of Formex": (xml.encode(), XML),
        "XHTML": (page.encode(), XHTML),
        "web page": (drupal_page(FERRIES).replace("<!DOCTYPE html>", f"<!DOCTYPE html {doctype}>").encode(), PAGE),
    }


def pdf(*objects: str, trailer: str = "") -> bytes:
    """A PDF of the given objects, the catalogue first."""
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()


CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>"
PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
SHEET = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def stream(content: str) -> str:
    return f"<</Length {len(content)}>>stream\n{content}\nendstream"


def encrypted_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    data = io.BytesIO()
    canvas = Canvas(data, encrypt="secret")
    canvas.drawString(100, 700, "Opinion of the European Committee of the Regions")
    canvas.save()
    return data.getvalue()


def lying(archive: bytes, stated: int) -> bytes:
    """An archive that says of its text that it is `stated` bytes long."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        size = opened.getinfo(text_name(archive)).file_size
    old = size.to_bytes(4, "little")
    assert old in archive
    return archive.replace(old, stated.to_bytes(4, "little"))


def overlapping(archive: bytes) -> bytes:
    """The last member of the directory begins where the first does."""
    last = archive.rindex(b"PK\x01\x02")
    return archive[: last + 42] + bytes(4) + archive[last + 46 :]


def encrypted(archive: bytes) -> bytes:
    """As an archive with a password says of each member."""
    data = bytearray(archive)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def nested_archives(levels: int) -> bytes:
    inner = zipped({"zeros.xml": bytes(MEGABYTE)})
    for level in range(levels):
        inner = zipped({f"{level}-{copy}.zip": inner for copy in range(10)})
    return inner


ARCHIVES: dict[str, tuple[Make, str, str]] = {
    "archives in archives": (lambda: nested_archives(3), ZIP, "holds neither a Word nor a Formex text"),
    "an archive for a text": (lambda: with_members(DOCX, {BODY: nested_archives(2)}), WORD, "no readable XML"),
    "a bomb in Word": (lambda: with_members(DOCX, {"word/media/1.emf": bytes(100 * MEGABYTE)}), WORD, "unpacks to 100 MB"),
    "a bomb in Formex": (lambda: with_members(FORMEX, {text_name(FORMEX): " " * 100 * MEGABYTE}), ZIP, "unpacks to 100 MB"),
    "a small bomb": (lambda: with_members(DOCX, {BODY: " " * 7 * MEGABYTE}), WORD, "no readable XML"),
    "overlapping members": (lambda: overlapping(DOCX), WORD, "members overlap or lie outside it"),
    "overlapping texts": (lambda: overlapping(FORMEX), ZIP, "members overlap or lie outside it"),
    "a size too small": (lambda: lying(DOCX, 100), WORD, "broken at 'word/document.xml'"),
    "a size too large": (lambda: lying(FORMEX, 2**31), ZIP, "unpacks to 2,048 MB"),
    "a password for Word": (lambda: encrypted(DOCX), WORD, "encrypted: save it without a password"),
    "a password for Formex": (lambda: encrypted(FORMEX), ZIP, "encrypted: save it without a password"),
    "half a Word file": (lambda: DOCX[: len(DOCX) // 2], WORD, "no readable archive"),
    "a Word file of old": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), WORD, "no Word file"),
}  # fmt: skip
OUTSIDE = [
    "../../evil.xml",
    "/etc/cron.d/evil",
    "C:\\evil.xml",
    "..\\evil.xml",
    "word\\..\\..\\evil.xml",
    "//host/share",
]
PDFS: dict[str, tuple[Make, str]] = {
    "no text": (lambda: pdf(CATALOGUE, PAGES, SHEET, stream("0 0 100 100 re f"), FONT), "pictures of pages, no text"),
    "no pages": (lambda: pdf(CATALOGUE, "<</Type/Pages/Kids[]/Count 0>>"), "the PDF is broken"),
    "a password": (encrypted_pdf, "the PDF is encrypted"),
    "pages that hold themselves": (
        lambda: pdf(CATALOGUE, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9>>", "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 8>>"),
        "the PDF is broken",
    ),
    "a million pages": (lambda: pdf(CATALOGUE, "<</Type/Pages/Kids[3 0 R]/Count 1000000>>", SHEET), "more than 400"),
    "a reference to itself": (lambda: pdf(CATALOGUE, "2 0 R"), "the PDF is broken"),
    "a table of places that goes on with itself": (lambda: pdf(CATALOGUE, PAGES, trailer="/Prev 0"), "the PDF is broken"),
    "cut off": (lambda: FORMS[-1].render(OPINION)[:20_000], "the PDF is broken"),
    "deep arrays": (lambda: pdf(CATALOGUE, PAGES, f"<</Type/Page/Parent 2 0 R/A {'[' * DEEP}>>"), "no text"),
    "ten million letters": (
        lambda: pdf(CATALOGUE, PAGES, SHEET, stream(f"BT /F 1 Tf ({'word ' * (LONG // 5)}) Tj ET"), FONT), "not recognised"
    ),
    "a stream said to be endless": (
        lambda: pdf(CATALOGUE, PAGES, SHEET, "<</Length 99999999999>>stream\nBT (x) Tj ET", FONT), "no text"
    ),
}  # fmt: skip
PARAGRAPHS = "<p>" + "stresses that words are cheap; " * 130 + "</p>"
LARGE: dict[str, tuple[Make, str, str]] = {
    "a page of 100 MB": (lambda: b"<p>" + b"word " * (20 * MEGABYTE), PAGE, "100 MB is over the limit of 32 MB"),
    "a text of 100 MB": (lambda: b"words\n" * (18 * MEGABYTE), TEXT, "108 MB is over the limit of 32 MB"),
    "a PDF of 100 MB": (lambda: b"%PDF-1.4\n" + bytes(100 * MEGABYTE), PDF, "100 MB is over the limit of 32 MB"),
    "an archive of 100 MB": (lambda: DOCX + bytes(100 * MEGABYTE), WORD, "100 MB is over the limit of 32 MB"),
    "a page of 30 MB of tags": (lambda: b"<p>a</p>" * (4 * MEGABYTE), PAGE, "tags and entities"),
    "a page of 30 MB in one line": (lambda: b"<p>" + b"word " * (6 * MEGABYTE), PAGE, "no readable HTML"),
    "Formex of tags": (lambda: FORMEX_XML.replace("<CONTENTS>", "<CONTENTS>" + "<P/>" * MEGABYTE).encode(), XML, "tags and attr"),
    "Word of tags": (lambda: docx_of("<w:p/>" * MEGABYTE), WORD, "tags and attributes"),
}  # fmt: skip
NESTED: dict[str, tuple[Make, str, str]] = {
    "web page": (lambda: page_around("<div>" * DEEP, "</div>" * DEEP), PAGE, "tags and entities"),
    "unclosed web page": (lambda: page_around("<b>" * DEEP, ""), PAGE, "no readable HTML"),
    "journal page": (lambda: journal_around("<span>" * DEEP, "</span>" * DEEP), PAGE, "tags and entities"),
    "tables of a journal page": (
        lambda: journal_around("<table><tr><td>" * DEEP, "</td></tr></table>" * DEEP), PAGE, "tags and entities"
    ),
    "Formex": (lambda: formex_around("<P>" * DEEP, "</P>" * DEEP), XML, "no readable XML"),
    "Formex notes": (lambda: formex_around("<NOTE>" * 200, "</NOTE>" * 200), XML, "levels deep"),
    "Word": (lambda: docx_of("<w:sdt>" * DEEP + "</w:sdt>" * DEEP), WORD, "no readable XML"),
    "Word tables": (lambda: docx_of("<w:tbl><w:tr><w:tc>" * 60 + "</w:tc></w:tr></w:tbl>" * 60), WORD, "levels deep"),
    "brackets in a text": (lambda: (head() + "1. notes " + "(" * DEEP).encode(), TEXT, "more than 50,000 characters"),
}  # fmt: skip
LINES: dict[str, tuple[Make, str, str]] = {
    "text": (lambda: (head() + ENDLESS).encode(), TEXT, "a line of more than 50,000 characters"),
    "Markdown": (lambda: (head() + "**a** " * (LONG // 6)).encode(), "text/markdown", "a line of more than 50,000"),
    "UTF-16": (lambda: (head() + ENDLESS).encode("utf-16"), TEXT, "a line of more than 50,000 characters"),
    "web page": (lambda: page_around(ENDLESS, ""), PAGE, "no readable HTML"),
    "web page in pieces": (lambda: page_around(ENDLESS.replace("99", "<b>99</b>", 9), ""), PAGE, "no readable HTML"),
    "journal page": (lambda: journal_around(ENDLESS[:9_000_000], ""), PAGE, "a line of more than 50,000 characters"),
    "Formex": (lambda: formex_around(f"<P>{ENDLESS}", "</P>"), XML, "no readable XML"),
    "Formex in pieces": (lambda: formex_around("<P>" + "<HT>word </HT>" * (LONG // 50), "</P>"), XML, "a line of more"),
    "Word": (lambda: docx_of(paragraph(run(ENDLESS[:9_000_000]))), WORD, "a line of more than 50,000 characters"),
    "a note in Word": (
        lambda: docx_of(paragraph(call(1)), footnote(1, ENDLESS[:9_000_000])), WORD, "a line of more than 50,000"
    ),
}  # fmt: skip
LINE_ENDS = ["\n", "\r\n", "\r", "\u2028", "\x85"]


def head() -> str:
    return header(Title="Opinion of the European Committee of the Regions", Language="en") + "Opinion\n"


def page_around(before: str, after: str) -> bytes:
    return f"<html><body><main><h1>The Committee of the Regions</h1><p>{before}words{after}</p></main></body></html>".encode()


def journal_around(before: str, after: str) -> bytes:
    page = PAGE_OF_2025.decode()
    return page.replace("<body>", f'<body><p class="oj-doc-ti">{before}words{after}</p>', 1).encode()


def formex_around(before: str, after: str) -> bytes:
    return FORMEX_XML.replace("<CONTENTS>", f"<CONTENTS>{before}words{after}", 1).encode()


def read(data: bytes, media_type: str) -> Document | str:
    """The document or the one line that says why there is none; soon in either case."""
    started = sum(os.times()[:4])
    found: Document | str
    try:
        found = parse(Original("file", data, media_type))
    except ParseError as error:
        found = str(error)
    assert sum(os.times()[:4]) - started < SOON
    return found


def assert_refused(data: bytes, media_type: str, words: str) -> None:
    found = read(data, media_type)
    assert isinstance(found, str), f"read as {found.about.title}"
    assert words in found
    assert len(found.splitlines()) == 1
    assert len(found) < 300


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_files_are_read_before_they_are_spoiled(form: FileForm) -> None:
    document = read(form.render(OPINION), form.media_type)
    assert isinstance(document, Document), document
    assert_sound(document)


@pytest.mark.parametrize("name", ARCHIVES)
def test_archives(name: str) -> None:
    make, media_type, words = ARCHIVES[name]
    assert_refused(make(), media_type, words)


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize(("archive", "media_type"), [(DOCX, WORD), (FORMEX, ZIP)], ids=["Word", "Formex"])
def test_members_outside_the_archive(archive: bytes, media_type: str, name: str) -> None:
    assert_refused(with_members(archive, {name: "words"}), media_type, "names a member outside it")


@pytest.mark.parametrize("form", declared("", ""))
@pytest.mark.parametrize(
    ("doctype", "reference"),
    [
        ("[<!ENTITY x SYSTEM 'file:///etc/hostname'>]", "&x;"),
        ("[<!ENTITY x PUBLIC 'x' 'http://127.0.0.1:9/x'>]", "&x;"),
        ("[<!ENTITY % x SYSTEM 'file:///etc/hostname'> %x;]", ""),
        (f"[{LAUGHS}]", "&l11;"),
        (f"[{QUADRATIC}]", "&a;" * 1_000),
        ("[<!ENTITY a '&b;'><!ENTITY b '&a;'>]", "&a;"),
    ],
    ids=["file", "address", "parameter entity", "billion laughs", "quadratic", "circle"],
)
def test_declared_entities(form: str, doctype: str, reference: str) -> None:
    assert_refused(*declared(doctype, reference)[form], "declares entities")


@pytest.mark.parametrize("name", PDFS)
def test_pdf_files(name: str) -> None:
    make, words = PDFS[name]
    assert_refused(make(), PDF, words)


@pytest.mark.parametrize("name", LARGE)
def test_large_files(name: str) -> None:
    make, media_type, words = LARGE[name]
    assert_refused(make(), media_type, words)


def test_a_page_of_thirty_megabytes_is_read_or_refused_soon() -> None:
    page = PAGE_OF_2025.replace(b'<div class="oj-final">', PARAGRAPHS.encode() * 7_400 + b'<div class="oj-final">')
    assert 28 * MEGABYTE < len(page) < 32 * MEGABYTE
    found = read(page, PAGE)
    assert isinstance(found, str) or len(found.text) > 28 * MEGABYTE


@pytest.mark.parametrize("name", NESTED)
def test_deep_nesting(name: str) -> None:
    make, media_type, words = NESTED[name]
    assert_refused(make(), media_type, words)


@pytest.mark.parametrize("name", LINES)
def test_a_line_of_ten_million_characters(name: str) -> None:
    make, media_type, words = LINES[name]
    assert_refused(make(), media_type, words)


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
@pytest.mark.parametrize("media_type", [TEXT, "text/markdown"])
def test_millions_of_lines(media_type: str, end: str) -> None:
    assert_refused((head() + f"a{end}" * (LONG // 2)).encode(), media_type, "more than 50,000 lines")


def test_many_lines_of_formex() -> None:
    assert_refused(formex_around("<P>a</P>" * 60_000, ""), XML, "more than 50,000 lines")


# Nothing is fetched


def reaching_out(base: str) -> dict[str, tuple[bytes, str]]:
    """Files that name `base` wherever their form has an address in it."""
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{relation}/{kind}" Target="{base}/{kind}" TargetMode="External"/>'
        for n, kind in enumerate(("attachedTemplate", "image", "aFChunk", "subDocument", "oleObject", "frame"))
    )
    package = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    rooms = f'xmlns:r="{relation}"'
    body = members_of(DOCX)[BODY].decode()
    chunks = f'<w:altChunk {rooms} r:id="r2"/><w:subDoc {rooms} r:id="r3"/>' + paragraph(
        f'<w:fldSimple w:instr=" INCLUDETEXT {base}/field "/><w:fldSimple w:instr=" INCLUDEPICTURE {base}/picture "/>'
    )
    word = {
        BODY: body.replace("<w:sectPr/>", chunks + "<w:sectPr/>"),
        "word/_rels/document.xml.rels": package,
        "word/_rels/settings.xml.rels": package,
        "word/settings.xml": part("settings", f'<w:attachedTemplate {rooms} r:id="r0"/>'),
    }
    markup = (
        f'<link rel="stylesheet" href="{base}/style"/><script src="{base}/script"></script><img src="{base}/image" alt=""/>'
        f'<iframe src="{base}/frame"></iframe><object data="{base}/object"></object>'
    )
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{base}/include" parse="text"/>'
    doctype = f'<!DOCTYPE x SYSTEM "{base}/x.dtd">'
    sheet = f'<?xml-stylesheet type="text/xsl" href="{base}/sheet"?>'
    xml = FORMEX_XML.replace("<GENERAL", f"{doctype}{sheet}<GENERAL", 1).replace(
        "<CONTENTS>", f"<CONTENTS>{include}", 1
    )
    page = PAGE_OF_2025.decode().replace("<html", f"{doctype}<html", 1).replace("</head>", f"{markup}</head>", 1)
    web = drupal_page(FERRIES).replace("<main", f'<base href="{base}/">{markup}<main', 1)
    action = f"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI({base}/action)>>/URI<</Base({base}/)>>>>"
    text = stream("BT /F 10 Tf 50 700 Td (Opinion of the European Committee of the Regions) Tj ET")
    form = SHEET.replace("/Contents", f"/AA<</O<</S/Launch/F({base}/launch)>>>>/Contents")
    return {
        "Word": (with_members(DOCX, word), WORD),
        "Formex": (xml.encode(), XML),
        "journal page": (page.encode(), PAGE),
        "web page": (web.encode(), PAGE),
        "PDF": (pdf(action, PAGES, form, text, FONT), PDF),
    }


@pytest.mark.parametrize("form", reaching_out(""))
def test_nothing_is_fetched(form: str) -> None:
    with LocalServer(lambda asked: Reply(body=b"<!ENTITY x 'y'>")) as server:
        data, media_type = reaching_out(server.base)[form]
        assert server.base.encode() in data or media_type == WORD
        found = read(data, media_type)
    assert not server.log
    assert isinstance(found, Document) or form == "PDF", found
