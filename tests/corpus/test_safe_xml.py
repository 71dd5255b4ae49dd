"""XML nobody vouches for."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.errors import ParseError
from corpus.parsing.safe_xml import DEPTH_LIMIT, MARKS_LIMIT, parse_xml

LAUGHS = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))


@pytest.mark.parametrize(
    "data",
    [
        "<a>é</a>".encode(),
        "\ufeff<a>é</a>".encode(),
        "<?xml version='1.0' encoding='UTF-8'?><a>é</a>".encode(),
        "<?xml version='1.0' encoding='UTF-16'?><a>é</a>".encode("utf-16"),
        "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>".encode("latin-1"),
        "<!DOCTYPE a><a>é</a>".encode(),
        "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'><a>é</a>".encode(),
        "<a><!-- no -->é</a>".encode(),
    ],
)
def test_what_is_read(data: bytes) -> None:
    assert "".join(parse_xml(data, "a.xml").itertext()) == "é"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (f"<!DOCTYPE a [<!ENTITY l0 'ha'>{LAUGHS}]><a>&l11;</a>".encode(), "declares entities"),
        (f"<!DOCTYPE a [<!ENTITY l0 'ha'>{LAUGHS}]><a>&l11;</a>".encode("utf-16"), "declares entities"),
        (b"<!DOCTYPE a [<!ATTLIST b c CDATA 'much'>]><a><b/></a>", "declares entities or attributes"),
        (b"<!DOCTYPE a SYSTEM 'x.dtd'><a>caf&eacute;</a>", "names entities it does not declare"),
        (b"<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b/+AD4-</a>", "its encoding is UTF-7"),
        (b"<?xml version='1.0' encoding='nonsense'?><a/>", "its encoding is nonsense"),
        (b"<a>\xff</a>", "broken encoding at byte 3"),
        (b"<a>" * (DEPTH_LIMIT + 1) + b"</a>" * (DEPTH_LIMIT + 1), "levels deep"),
        (b"<a>" * 100_000, "no readable XML"),
        (b"<a><b></a>", "no readable XML"),
        (b"", "no readable XML"),
        (b"<a>\x00</a>", "no readable XML"),
        (b"<a>" + b"<b/>" * MARKS_LIMIT + b"</a>", "tags and attributes"),
        (b"<a b='" + b"=" * MARKS_LIMIT + b"'/>", "tags and attributes"),
        (b"<a>" + b" " * 33 * 1024 * 1024 + b"</a>", "more than 32 MB"),
    ],
    ids=range(15),
)
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason) as caught:
        parse_xml(data, "a.xml")
    assert str(caught.value).startswith("a.xml ")
    assert "\n" not in str(caught.value)


def test_no_other_file_is_reached(tmp_path: Path) -> None:
    secret = tmp_path / "secret.dtd"
    secret.write_text("<!ENTITY x 'the secret words'>", encoding="utf-8")
    with pytest.raises(ParseError, match="does not declare"):
        parse_xml(f"<!DOCTYPE a SYSTEM '{secret.as_uri()}'><a>&x;</a>".encode(), "a.xml")
