"""PDF files that cannot be read are refused in one line, and cost little time."""

from __future__ import annotations

import contextlib
import io
import random
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from doubles.pdf_files import pdf_file
from doubles.texts import OPINIONS
from reportlab.pdfgen.canvas import Canvas

from corpus.errors import ParseError
from corpus.parsing import pdf
from corpus.parsing.pdf import read_pdf

SOUND = pdf_file(OPINIONS[-1])
SHOW = b"BT /F 10 Tf 50 700 Td (Hello there) Tj ET"


def raw_pdf(content: bytes, filters: bytes = b"/FlateDecode", kids: int = 1) -> bytes:
    """A PDF of `kids` times the same page with this content stream."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"3 0 R " * kids, kids),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d/Filter %s>>stream\n%s\nendstream" % (len(content), filters, content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"


def encrypted() -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data, encrypt="secret")
    canvas.drawString(60, 700, "Hello there")
    canvas.save()
    return data.getvalue()


def picture() -> bytes:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    data = io.BytesIO()
    canvas = Canvas(data)
    canvas.drawImage(ImageReader(Image.new("L", (20, 20))), 0, 0, 500, 700)
    canvas.save()
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a PDF"),
        (b"Opinion of the Committee of the Regions", "not a PDF"),
        (b"%PDF-1.7\nand no more", "broken"),
        (SOUND[: len(SOUND) // 20], "broken"),
        (encrypted(), "encrypted"),
        (picture(), "pictures of pages, no text"),
        (raw_pdf(zlib.compress(SHOW), kids=401), "401 pages, more than 400"),
        (raw_pdf(zlib.compress(zlib.compress(b" " * 10**9, 1), 9), b"[/FlateDecode/FlateDecode]"), "memory"),
    ],
    ids=["empty", "text", "head only", "cut off", "encrypted", "picture", "many pages", "bomb"],
)
def test_what_cannot_be_read_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        read_pdf(data)
    assert "\n" not in str(caught.value)


def test_too_many_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from corpus.parsing import pdf_pieces

    monkeypatch.setattr(pdf_pieces, "CHARACTER_LIMIT", 100)
    with pytest.raises(ParseError, match="more than 100 characters"):
        pdf_pieces.read_sheets(SOUND)


def test_letters_that_the_fonts_do_not_name_are_refused() -> None:
    from corpus.parsing.pdf_pieces import read_sheets

    unnamed = (
        b"<</Type/Font/Subtype/Type0/BaseFont/Odd/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
        b"/BaseFont/Odd/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>"
    )
    data = raw_pdf(zlib.compress(b"BT /F 10 Tf 50 700 Td <00410042004300440045> Tj ET"))
    with pytest.raises(ParseError, match="which letters its fonts show"):
        read_sheets(data.replace(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", unnamed))


def test_reading_ends_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "TIME_LIMIT", 0.01)
    monkeypatch.setattr(pdf, "TIME_PER_MEGABYTE", 0.0)
    with pytest.raises(ParseError, match="seconds"):
        read_pdf(SOUND)


@pytest.mark.parametrize("seed", range(16))
def test_a_damaged_file_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(SOUND)
    if seed % 4 == 3:
        start = chance.randrange(len(data))
        del data[start : start + chance.randrange(len(data) // 4)]
    for _ in range(10 ** chance.randrange(4)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    started = time.monotonic()
    with contextlib.suppress(ParseError):
        assert read_pdf(bytes(data)).lines
    assert time.monotonic() - started < pdf.TIME_LIMIT + 2


def test_threads_read_at_the_same_time() -> None:
    with ThreadPoolExecutor(4) as pool:
        readings = list(pool.map(read_pdf, [SOUND] * 4))
    assert readings == [readings[0]] * 4
