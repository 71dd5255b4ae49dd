"""What holds of every document, whatever it was read from: exact slices, stable ids, and not a word lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus_texts import DEMO, LEAD_IN, assert_nothing_lost, assert_sound, opinion, parsed, points, release, words
from real_texts import OPINIONS, RELEASE, needs_real_texts

REAL = [*sorted(OPINIONS.glob("*.txt")), *([RELEASE] if RELEASE.is_file() else [])]
AMENDMENTS = (
    "I. RECOMMENDATIONS FOR AMENDMENTS",
    "Proposal for a Regulation on tests",
    "COM(2025) 9999 final",
    "Amendment 1",
    "Article 1",
    "Text proposed by the European Commission",
    "CoR amendment",
    "Member States shall pay.",
    "Member States",
    "and regions",
    "shall pay.",
    "Reason",
    "They do.",
    "COM(2025) 9998 final",
    "Amendment 2",
    "Recital 5",
    "Text proposed by the European Commission",
    "CoR amendment",
    "Words without a partner",
    "Others, and none alike",
)
SHAPES = {
    "amendments of two acts": opinion(*AMENDMENTS, *points("welcomes this;")),
    "amendments without a header of columns": opinion(*AMENDMENTS[:5], "One wording.", "Reason", "None."),
    "amendments in German": opinion(
        "ÄNDERUNGSVORSCHLÄGE", "Änderung 1", "Artikel 1", "Vorschlag der Kommission", "Alt.", "Neu."
    ),
    "empty points": opinion(
        "POLICY RECOMMENDATIONS", LEAD_IN, "1.", "2.", "welcomes this;", "3.", "3.1.", "notes that."
    ),
    "chapters": opinion(
        "1. Introduction", "1.1.", "The Committee agrees.", "1.2.", "It does.", "2. More", "2.1. It ends."
    ),
    "headings at the end": opinion(*points("welcomes this;", "notes that."), "A heading of nothing"),
    "footnotes": opinion(
        *points("welcomes (1) this."), closing=("Brussels, 4 March 2026.", "( 1 )", "A note.", "(*2) Another.")
    ),
    "an empty footnote": opinion(*points("welcomes (1) this."), closing=("Brussels, 4 March 2026.", "( 1 )")),
    "no closing": opinion(*points("welcomes this;"), closing=()),
    "key messages": opinion(
        LEAD_IN, "believes in trains;", "Rapporteur", ":", "Ana TEST (PT/EPP)", *points("notes it;")
    ),
    "a list in a point": opinion(*points("asks for:"), "(a)", "more;", "(b)", "less;", "— and", "—", "dashes."),
    "a release with a picture": release(
        "![](picture.png)", "The regions [say](https://example.eu/a_(b)) **yes**.", "Contact:", "A B"
    ),
    "a release with a heading": release("# A heading", "They said so.", "Another heading", "And so on."),
}


@pytest.mark.parametrize("name", DEMO)
def test_a_demonstration_text_is_sound_and_whole(name: str) -> None:
    document = parsed(DEMO[name].data)
    assert_sound(document)
    assert_nothing_lost(DEMO[name].data.decode(), document)


@pytest.mark.real
@needs_real_texts
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_real_text_is_sound_and_whole(path: Path) -> None:
    document = parsed(path.read_bytes())
    assert_sound(document)
    assert_nothing_lost(path.read_text(encoding="utf-8"), document)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_of_any_shape_is_sound_and_whole(shape: str) -> None:
    document = parsed(SHAPES[shape])
    assert_sound(document)
    assert_nothing_lost(SHAPES[shape], document)


@pytest.mark.parametrize("name", DEMO)
def test_reading_twice_gives_the_same_document(name: str) -> None:
    assert parsed(DEMO[name].data) == parsed(DEMO[name].data)


@pytest.mark.parametrize("name", DEMO)
@pytest.mark.parametrize("changed", ["crlf", "mark", "utf-16"])
def test_line_ends_and_encoding_change_nothing(name: str, changed: str) -> None:
    text = DEMO[name].data.decode()
    data = {
        "crlf": text.replace("\n", "\r\n").encode(),
        "mark": text.encode("utf-8-sig"),
        "utf-16": text.encode("utf-16"),
    }[changed]
    plain, other = parsed(text), parsed(data)
    assert (other.text, other.passages, other.quotations) == (plain.text, plain.passages, plain.quotations)
    assert other.about.id == plain.about.id


def test_the_id_of_a_text_without_a_number_is_made_of_its_words() -> None:
    first, second = parsed(opinion(*points("welcomes it;"))), parsed(opinion(*points("rejects it;")))
    assert first.about.id.startswith("text:")
    assert first.about.id.endswith("@en")
    assert first.about.id != second.about.id
    assert parsed(opinion(*points("welcomes it;"), Date="2020-01-01")).about.id == first.about.id


def test_the_id_of_a_text_of_the_journal_is_its_celex_and_language() -> None:
    numbered = {"CELEX": "52024AR9999"}
    first, second = parsed(opinion(*points("one;"), **numbered)), parsed(opinion(*points("two;"), **numbered))
    assert first.about.id == second.about.id == "celex:52024AR9999@en"
    assert first.passages[0].id == "celex:52024AR9999@en#point-1"
    assert parsed(opinion(*points("eins;"), **numbered, Language="de")).about.id == "celex:52024AR9999@de"


def test_parts_of_an_amendment_share_a_label_and_differ_in_id() -> None:
    parts = [p for p in parsed(SHAPES["amendments of two acts"]).passages if p.label == "Amendment 1"]
    assert [p.id.partition("#")[2] for p in parts] == ["amendment-1.proposal", "amendment-1", "amendment-1.reason"]


def test_a_repeated_label_is_numbered_on() -> None:
    twice = opinion(
        "I. POLICY RECOMMENDATIONS", "1.", "one;", "2.", "two;", "II. POLICY RECOMMENDATIONS", "1.", "again;"
    )
    ids = [p.id.partition("#")[2] for p in parsed(twice).passages]
    assert ids == ["point-1", "point-2", "point-1~2"]


def test_a_lost_word_is_seen() -> None:
    document = parsed(opinion(*points("welcomes it;")))
    with pytest.raises(AssertionError, match="moreover"):
        assert_nothing_lost(opinion(*points("welcomes moreover it;")), document)
    with pytest.raises(AssertionError, match="not in the source"):
        assert_nothing_lost(opinion(*points("welcomes")), document)
    assert words("1. 01 a A") == {"1": 2, "a": 1, "A": 1}
