"""Texts to read in tests, and what must hold of every document that was read."""

from __future__ import annotations

import re
from collections import Counter

from corpus.demo import demonstration_texts
from corpus.model import Document, Passage, Role
from corpus.original import Original
from corpus.parsing.detect import parse

DEMO = {original.origin.removeprefix("demo:"): original for original in demonstration_texts()}
CLOSING = ("Brussels, 5 March 2026.", "The President", "of the European Committee of the Regions", "Anna EXAMPLE")
LEAD_IN = "THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),"


def original(text: str | bytes, name: str = "text.txt", media_type: str = "text/plain") -> Original:
    return Original(name, text.encode() if isinstance(text, str) else text, media_type)


def parsed(text: str | bytes, media_type: str = "text/plain") -> Document:
    return parse(original(text, media_type=media_type))


def header(**values: str) -> str:
    """`Key: value` lines and the line that closes them."""
    return "".join(f"{key}: {value}\n" for key, value in values.items()) + "---\n"


def opinion(*body: str, closing: tuple[str, ...] = CLOSING, front: tuple[str, ...] = (), **values: str) -> str:
    """An opinion with a header, of the given lines."""
    values = {"Title": "Opinion of the European Committee of the Regions – Test", "Language": "en"} | values
    return header(**values) + "\n".join([values["Title"], *front, *body, *closing]) + "\n"


def points(*texts: str) -> list[str]:
    """Numbered points under their lead-in, the number on a line of its own."""
    lines = ["POLICY RECOMMENDATIONS", LEAD_IN]
    for number, text in enumerate(texts, start=1):
        lines += [f"{number}.", text]
    return lines


def release(*paragraphs: str, **values: str) -> str:
    """A press release with a header; paragraphs are parted by blank lines."""
    values = {"Title": "Regions do something", "Kind": "release", "Language": "en"} | values
    return header(**values) + "\n\n".join([values["Title"], *paragraphs]) + "\n"


def passages(document: Document, role: Role) -> list[Passage]:
    return [passage for passage in document.passages if passage.role is role]


def labelled(document: Document, role: Role) -> dict[str, str]:
    """Words of the passages of one role, by label."""
    return {passage.label: document.text_of(passage) for passage in passages(document, role)}


def assert_sound(document: Document) -> None:
    """What the model promises of every document, whatever it was read from."""
    end = 0
    for passage in document.passages:
        assert end <= passage.start < passage.end <= len(document.text), f"{passage.label} overlaps or is out of order"
        words = document.text[passage.start : passage.end]
        assert words == document.text_of(passage) == words.strip() != ""
        assert passage.id.startswith(f"{document.about.id}#")
        end = passage.end
    assert len({passage.id for passage in document.passages}) == len(document.passages) > 0
    for quotation in document.quotations:
        assert any(p.start <= quotation.start < quotation.end <= p.end for p in document.passages)
    assert document.about.title


def words(text: str) -> Counter[str]:
    """Words and numbers, counted; a number's leading zeros and a list's `1` and `1.` are the same."""
    return Counter(word.lstrip("0") or "0" for word in re.findall(r"\w+", text))


def body_of(text: str) -> str:
    """A source without its header."""
    text = text.removeprefix("\ufeff")
    head, rule, rest = text.partition("\n---\n")
    return rest if rule and re.fullmatch(r"(?:[A-Za-z -]+:.*\n?)+", head) else text


def assert_nothing_lost(source: str, document: Document) -> None:
    """Every word of the source is in the stored text, as often, and no other.

    The journal's ELI and ISSN lines and the addresses of Markdown links may be left out.
    """
    body = body_of(source)
    needed = "\n".join(line for line in body.splitlines() if not re.match(r"\s*(?:ELI:\s|ISSN\s)", line))
    needed = re.sub(r"\]\((?:[^()\s]|\([^()\s]*\))*\)", "]", needed)
    lost, added = words(needed) - words(document.text), words(document.text) - words(body)
    assert not lost, f"not in the stored text: {dict(lost)}"
    assert not added, f"not in the source: {dict(added)}"
