"""Word files: runs to words, numbers counted as Word counts them, whole documents."""

from __future__ import annotations

import time

import pytest
from corpus_texts import assert_sound
from doubles.docx_files import (
    CONTENT_TYPES,
    LETTERS,
    POINTS,
    SECTIONS,
    STYLES,
    W,
    call,
    cell,
    definition,
    docx_file,
    docx_of,
    footnote,
    instance,
    level,
    numbering,
    paragraph,
    part,
    run,
    style,
    table,
)
from doubles.formex_files import zipped
from doubles.invented import Era, InventedOpinion
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.numbers import committee_number
from corpus.original import Original
from corpus.parsing.detect import parse
from corpus.parsing.docx import read_docx
from corpus.parsing.docx_numbering import formatted
from corpus.parsing.lines import CALL, Form, Line

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
IN_WORD = [
    opinion
    for opinion in OPINIONS
    if opinion.era not in (Era.Y1994, Era.Y1999) and not any(number.startswith("*") for number, _ in opinion.notes)
]
"""Word has no second kind of numbers for footnotes."""


def lines(body: str, **parts: str) -> list[Line]:
    return list(read_docx(docx_of(body, **parts)).lines)


def shown(body: str, **parts: str) -> list[tuple[str, str]]:
    """Form and text of each line, a point's number before it."""
    return [(line.form.value, f"{line.number} {line.text}".strip()) for line in lines(body, **parts)]


def words(inner: str, **parts: str) -> str:
    """The text of one paragraph of the given runs."""
    return "\n".join(line.text for line in lines(f"<w:p>{inner}</w:p>", **parts))


# Within a paragraph


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (run("a ") + run("ha", "<w:b/>") + run("lf, yes"), "a half, yes"),
        (run("1,5\u00a0%") + "<w:r><w:tab/></w:r>" + run("so"), "1,5\u00a0% so"),
        ("<w:r><w:t>cross</w:t><w:noBreakHyphen/><w:t>border</w:t></w:r>", "cross\u2011border"),
        ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>he\u00adsion</w:t></w:r>", "cohesion"),
        (run("The Regions", "<w:caps/>") + run(" (CoR)") + run(", x", '<w:caps w:val="0"/>'), "THE REGIONS (CoR), x"),
        (run("seen") + run(" hidden", "<w:vanish/>") + run(" too", '<w:vanish w:val="false"/>'), "seen too"),
        (f"<w:hyperlink>{run('linked')}</w:hyperlink>{run(' words')}", "linked words"),
        (f"<w:ins>{run('kept')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", "kept"),
        (f"<w:moveTo>{run('here')}</w:moveTo><w:moveFrom>{run('there')}</w:moveFrom>", "here"),
        (f'<w:fldSimple w:instr=" REF a ">{run("point 3")}</w:fldSimple>', "point 3"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("12") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "12",
        ),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('filled in')}</w:sdtContent></w:sdt>", "filled in"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>", ""),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "•"),
        ('<w:r><w:sym w:font="Arial" w:char="20AC"/><w:sym w:char="no"/></w:r>', "€"),
        ("<w:r><w:t>a\ue000(1)</w:t></w:r>", "a(1)"),
        ("<w:smartTag><w:smartTag>" + run("tagged") + "</w:smartTag></w:smartTag>", "tagged"),
    ],
)  # fmt: skip
def test_what_is_read_of_a_paragraph(inner: str, text: str) -> None:
    assert words(inner) == text


def test_formulas() -> None:
    maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    assert words(f"<m:oMath {maths}><m:r><m:t>x + 1</m:t></m:r></m:oMath>") == "x + 1"


def test_of_alternatives_the_first_is_read_and_a_text_box_comes_after_its_paragraph() -> None:
    box = f"<w:pict><w:txbxContent>{paragraph(run('boxed'))}{paragraph(run('twice'))}</w:txbxContent></w:pict>"
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {compatible}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert words(f"<w:r>{both}</w:r>{run('around')}") == "around\nboxed\ntwice"


def test_a_break_parts_lines_but_not_sentences() -> None:
    pieces = ("asks that", "<w:br/>", "both", "<w:br/>", "Second.", '<w:br w:type="page"/><w:cr/>', "Third.")
    broken = "".join(piece if piece.startswith("<") else f"<w:t>{piece}</w:t>" for piece in pieces)
    broken = f"<w:r>{broken}</w:r>"
    assert words(broken) == "asks that both\nSecond.\nThird."
    numbered = f"<w:p><w:pPr><w:numPr><w:numId w:val='{POINTS}'/></w:numPr></w:pPr>{broken}</w:p>"
    assert shown(numbered, numbers=numbering(0)) == [
        ("numbered", "1 asks that both"),
        ("item", "Second."),
        ("item", "Third."),
    ]


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next() -> None:
    ended = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    body = f"<w:p>{ended}{run('one, ')}</w:p><w:p>{ended}</w:p>{paragraph(run('two'))}{paragraph(run('three'))}"
    assert [text for _, text in shown(body)] == ["one, two", "three"]
    assert [text for _, text in shown(f"<w:p>{ended}{run('last')}</w:p>")] == ["last"]


def test_moved_and_deleted_paragraphs_leave_nothing() -> None:
    gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    assert [text for _, text in shown(gone + paragraph(run("left")))] == ["left"]


# Headings


@pytest.mark.parametrize(
    ("style_id", "form"),
    [
        ("Heading1", Form.HEADING), ("Heading2", Form.HEADING), ("Title", Form.PARAGRAPH), ("", Form.PARAGRAPH),
        ("None", Form.PARAGRAPH), ("berschrift2", Form.HEADING), ("Sub", Form.HEADING), ("Round", Form.PARAGRAPH),
        ("Own", Form.HEADING), ("Body", Form.PARAGRAPH),
    ],
)  # fmt: skip
def test_headings_show_from_their_style(style_id: str, form: Form) -> None:
    styles = STYLES + (
        style("berschrift2", "Überschrift 2")
        + style("Sub", "My style", based_on="berschrift2")
        + style("Round", "a", based_on="Trip")
        + style("Trip", "b", based_on="Round")
        + style("Own", "c", '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>')
        + style("Body", "d", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based_on="Heading1")
    )
    assert lines(paragraph(run("General comments"), style_id), styles=styles)[0].form is form


def test_a_sentence_in_the_style_of_a_heading_is_none() -> None:
    """Some documents number their points in the styles of headings."""
    assert shown(paragraph(run("welcomes the proposal;"), "Heading2")) == [("paragraph", "welcomes the proposal;")]


def test_a_paragraph_may_have_an_outline_level_of_its_own() -> None:
    own = f'<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>{run("Heading")}</w:p>'
    assert shown(own) == [("heading", "Heading")]


def test_capitals_and_hidden_words_by_style() -> None:
    styles = style("Caps", "a", "<w:rPr><w:caps/></w:rPr>") + style("Gone", "b", "<w:rPr><w:vanish/></w:rPr>")
    body = paragraph(run("the Regions"), "Caps") + paragraph(run("hidden"), "Gone")
    assert shown(body, styles=styles) == [("paragraph", "THE REGIONS")]


def test_a_table_of_contents_is_left_out() -> None:
    styles = style("Verzeichnis1", "toc 1")
    assert shown(paragraph(run("1. Heading 3"), "Verzeichnis1") + paragraph(run("x")), styles=styles) == [
        ("paragraph", "x")
    ]


# Numbers


def test_points_and_items_are_counted() -> None:
    body = "".join(
        [
            paragraph(run("POLICY RECOMMENDATIONS"), "Heading1", (SECTIONS, 0)),
            paragraph(run("asks for:"), number=(POINTS, 0)),
            paragraph(run("one;"), number=(LETTERS, 0)),
            paragraph(run("two;"), number=(LETTERS, 0)),
            paragraph(run("below"), number=(POINTS, 1)),
            paragraph(run("below too"), number=(POINTS, 1)),
            paragraph(run("asks again:"), number=(POINTS, 0)),
            paragraph(run("one;"), number=(LETTERS + 1, 0)),
            paragraph(run("first below"), number=(POINTS, 1)),
            paragraph(run("MORE"), "Heading1", (SECTIONS, 0)),
            paragraph(run("no list"), number=(0, 0)),
            paragraph(run("unknown list"), number=(99, 0)),
        ]
    )
    assert shown(body, numbers=numbering(2)) == [
        ("heading", "I. POLICY RECOMMENDATIONS"),
        ("numbered", "1 asks for:"),
        ("item", "(a) one;"),
        ("item", "(b) two;"),
        ("numbered", "1.1 below"),
        ("numbered", "1.2 below too"),
        ("numbered", "2 asks again:"),
        ("item", "(a) one;"),
        ("numbered", "2.1 first below"),
        ("heading", "II. MORE"),
        ("paragraph", "no list"),
        ("paragraph", "unknown list"),
    ]


def markers(definitions: str, *used: tuple[int, int]) -> list[str]:
    """What Word shows before paragraphs of these lists and levels."""
    body = "".join(paragraph(run("x"), number=number) for number in used)
    found = lines(body, numbers=definitions)
    return [line.number or line.text.removesuffix("x").strip() for line in found]


def test_a_figure_within_a_point_is_no_point() -> None:
    lists = definition(0, level(0, "decimal", "%1."), level(1, "decimal", "%2."), level(2, "lowerRoman", "%3)"))
    body = "".join(paragraph(run("x"), number=(1, at)) for at in (0, 1, 2, 2, 1, 0))
    assert shown(body, numbers=lists + instance(1, 0)) == [
        ("numbered", "1 x"), ("item", "1. x"), ("item", "i) x"), ("item", "ii) x"), ("item", "2. x"), ("numbered", "2 x"),
    ]  # fmt: skip


def test_lists_that_share_a_definition_count_on_unless_they_start_anew() -> None:
    lists = definition(0, level(0, "decimal", "%1."))
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists += instance(1, 0) + instance(2, 0) + instance(3, 0, anew)
    used = [(1, 0), (2, 0), (3, 0), (3, 0), (1, 0)]
    assert markers(lists, *used) == ["1", "2", "5", "6", "7"]


def test_a_list_may_change_a_level_of_its_definition() -> None:
    changed = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1)")}</w:lvlOverride>'
    lists = definition(0, level(0, "decimal", "%1.")) + instance(1, 0, changed)
    assert markers(lists, (1, 0), (1, 0)) == ["A)", "B)"]


def test_levels_above_are_shown_and_figures_where_they_are_asked_for() -> None:
    lists = definition(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "lowerLetter", "%1.%2)"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
        level(3, "decimal", "%9(%4)"),
    )
    used = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 3), (1, 0), (1, 2)]
    assert markers(lists + instance(1, 0), *used) == ["I.", "I.a)", "1.1.1", "1.1.2", "1(1)", "II.", "2.1.1"]


def test_a_level_may_go_on_counting_over_those_above() -> None:
    lists = definition(0, level(0, "upperLetter", "%1."), level(1, "decimal", "(%2)", '<w:lvlRestart w:val="0"/>'))
    assert markers(lists + instance(1, 0), (1, 0), (1, 1), (1, 0), (1, 1)) == ["A.", "(1)", "B.", "(2)"]


@pytest.mark.parametrize(
    ("glyph", "marker"), [("\uf0b7", "•"), ("o", "•"), ("§", "•"), ("-", "-"), ("–", "–"), ("—", "—"), ("", "")]
)
def test_bullets(glyph: str, marker: str) -> None:
    assert markers(definition(0, level(0, "bullet", glyph)) + instance(1, 0), (1, 0)) == [marker]


def test_a_style_may_number_its_paragraphs() -> None:
    """As templates do it: the style names the list, the list's level names the style."""
    styles = style("Point", "Point", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    styles += style("SubPoint", "Sub", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
    styles += style("Plain", "Plain", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', based_on="Point")
    lists = definition(
        0,
        level(0, "decimal", "%1.", '<w:pStyle w:val="Point"/>'),
        level(1, "decimal", "%1.%2", '<w:pStyle w:val="SubPoint"/>'),
    )
    body = "".join(paragraph(run("x"), style_id) for style_id in ("Point", "SubPoint", "SubPoint", "Plain", "Point"))
    assert shown(body, styles=styles, numbers=lists + instance(1, 0)) == [
        ("numbered", "1 x"), ("numbered", "1.1 x"), ("numbered", "1.2 x"), ("paragraph", "x"), ("numbered", "2 x"),
    ]  # fmt: skip


def test_a_definition_may_stand_for_that_of_a_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    lists = definition(0, '<w:numStyleLink w:val="L"/>') + definition(1, level(0, "lowerLetter", "(%1)"))
    body = paragraph(run("x"), number=(1, 0))
    assert shown(body, styles=styles, numbers=lists + instance(1, 0) + instance(2, 1)) == [("item", "(a) x")]


def test_an_empty_paragraph_counts_and_shows_nothing() -> None:
    body = paragraph(run("x"), number=(POINTS, 0)) + paragraph("", number=(POINTS, 0))
    assert shown(body + paragraph(run("y"), number=(POINTS, 0)), numbers=numbering(0)) == [
        ("numbered", "1 x"),
        ("numbered", "3 y"),
    ]


@pytest.mark.parametrize(
    ("count", "form", "text"),
    [
        (1, "decimal", "1"), (3, "decimalZero", "03"), (26, "lowerLetter", "z"), (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"), (1994, "upperRoman", "MCMXCIV"), (49, "lowerRoman", "xlix"), (0, "lowerRoman", "0"),
        (5000, "upperRoman", "5000"), (9999, "lowerLetter", "9999"), (7, "chicago", "7"), (7, "none", ""),
    ],
)  # fmt: skip
def test_numbers_as_word_shows_them(count: int, form: str, text: str) -> None:
    assert formatted(count, form) == text


def test_numbers_beyond_any_use_are_not_believed() -> None:
    lists = definition(0, '<w:lvl w:ilvl="0"><w:start w:val="99999999"/><w:lvlText w:val="%1."/></w:lvl>')
    assert markers(lists + instance(1, 0), (1, 0)) == ["1"]
    assert shown(paragraph(run("x"), number=(1, 77)), numbers=lists + instance(1, 0)) == [("numbered", "1 x")]


# Tables and notes


def test_tables() -> None:
    merged = cell(paragraph(run("both")), '<w:gridSpan w:val="2"/>')
    begun = cell(paragraph(run("long")), '<w:vMerge w:val="restart"/>')
    goes_on = cell(paragraph(run("unseen")), "<w:vMerge/>")
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph(run('gone')))}</w:tr>"
    body = (
        paragraph(run("Amendment 1"))
        + "<w:tbl><w:tblPr/><w:tblGrid/>"
        + f"<w:tr>{cell(paragraph(run('Proposal')))}{cell(paragraph(run('Amendment')))}</w:tr>"
        + f"<w:tr>{cell('')}{cell(paragraph(run('a')) + paragraph(run('b'), number=(POINTS, 0)))}</w:tr>"
        + f"<w:tr>{merged}</w:tr><w:tr>{begun}{cell(paragraph(run('1')))}</w:tr><w:tr>{goes_on}{cell(paragraph(run('2')))}</w:tr>"
        + f"{deleted}<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{cell(paragraph(run('late')))}</w:tr>"
        + f"<w:sdt><w:sdtContent><w:tr>{cell(table([paragraph(run('in'))]))}{cell(paragraph(run('out')))}</w:tr>"
        + "</w:sdtContent></w:sdt>"
        + "</w:tbl>"
    )
    assert lines(body, numbers=numbering(0))[-1].rows == (
        (("Proposal",), ("Amendment",)),
        ((), ("a", "1. b")),
        (("both",), ()),
        (("long",), ("1",)),
        ((), ("2",)),
        ((), ("late",)),
        (("in",), ("out",)),
    )


def test_tables_that_only_lay_the_front_page_out() -> None:
    body = table(
        [paragraph(run("126th plenary session, 30 November 2017")), paragraph(run("CIVEX-VI/012"))],
    ) + table(
        [paragraph(run("Rapporteur:")), paragraph(run("Ana EXAMPLE (PT/EPP), Mayor"))],
        [paragraph(run("Reference documents")), paragraph(run("One")) + paragraph(run("COM(2099) 1 final"))],
    )
    assert shown(body) == [
        ("paragraph", "126th plenary session, 30 November 2017"),
        ("paragraph", "CIVEX-VI/012"),
        ("paragraph", "Rapporteur: Ana EXAMPLE (PT/EPP), Mayor"),
        ("paragraph", "Reference documents: One"),
        ("paragraph", "COM(2099) 1 final"),
    ]


def test_a_span_beyond_any_table_is_not_believed() -> None:
    wide = cell(paragraph(run("a")), '<w:gridSpan w:val="900"/>')
    body = f"<w:tbl><w:tr>{wide}{cell(paragraph(run('b')))}</w:tr></w:tbl>"
    assert len(lines(paragraph(run("Amendment 1")) + body)[-1].rows[0]) == 21


def test_footnotes_are_counted_as_their_calls_come() -> None:
    body = paragraph(run("one") + call(7) + run(", ") + call(3)) + table([paragraph(run("two ") + call(9))])
    notes = footnote(3, "Second.") + footnote(7, "First.") + footnote(9, "Third.") + footnote(11, "Never called.")
    assert shown(body + paragraph(run("gone") + call(99)), footnotes=notes) == [
        ("paragraph", f"one{CALL}(1), {CALL}(2)"),
        ("paragraph", f"two {CALL}(3)"),
        ("paragraph", "gone"),
        ("note", "1 First."),
        ("note", "2 Second."),
        ("note", "3 Third."),
    ]


def test_a_note_that_calls_itself_is_read_once() -> None:
    notes = f'<w:footnote w:id="1"><w:p>{run("Words")}{call(1)}</w:p></w:footnote>'
    assert shown(paragraph(call(1) + call(1)), footnotes=notes) == [
        ("paragraph", f"{CALL}(1){CALL}(1)"),
        ("note", "1 Words"),
    ]


# Files


@pytest.mark.parametrize(
    ("footer", "stated"),
    [
        (paragraph(run("COR-2017-") + run("03214-00-01-AC-TRA (EN) 1/9")),
         {"number": "COR 2017/03214", "language": "en"}),
        (paragraph(run("CdR 778/2012 fin")), {"number": "COR 2012/00778"}),
        (table([paragraph(run("Page 1")), paragraph(run("COR-2017-03214-00-00-PAC-TRA (XX)"))]),
         {"number": "COR 2017/03214"}),
        (paragraph(run("EESC-2017-03214-00-01-AC-TRA (EN)")), {}),
        ("", {}),
    ],
)  # fmt: skip
def test_what_headers_and_footers_state(footer: str, stated: dict[str, str]) -> None:
    reading = read_docx(docx_of(paragraph(run("words")), footer=footer))
    assert reading.stated.values == stated
    assert [line.text for line in reading.lines] == ["words"]


def test_only_the_text_itself_must_be_there() -> None:
    body = part("document", f"<w:body>{paragraph(run('words'), 'Heading1', (1, 0))}</w:body>")
    reading = read_docx(zipped({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": body}))
    assert [line.text for line in reading.lines] == ["words"]


def test_the_strict_form_of_the_format() -> None:
    strict = part("document", f"<w:body>{paragraph(run('words'))}</w:body>").replace(
        W, 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    )
    reading = read_docx(zipped({"[Content_Types].xml": CONTENT_TYPES, "word/document2.xml": strict}))
    assert [line.text for line in reading.lines] == ["words"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"a.txt": "words"}), "no Word file"),
        (b"words", "no readable archive"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": "<w:document"}), "word/document.xml is no readable XML"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}),
         "word/document.xml declares entities"),
        (docx_of(paragraph(run("x")), styles="<broken"), "word/styles.xml is no readable XML"),
        (docx_of("<w:tbl><w:tr><w:tc>" * 40 + "</w:tc></w:tr></w:tbl>" * 40), "levels deep"),
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        read_docx(data)


ODD_ELEMENTS = st.recursive(
    st.sampled_from(["", "1.", "text;", "<w:br/>", "<w:tab/>", '<w:footnoteReference w:id="1"/>']),
    lambda inner: st.builds(
        lambda tag, value, parts: f'<w:{tag} w:val="{value}" w:id="{value}">{"".join(parts)}</w:{tag}>',
        st.sampled_from(
            "p r t tbl tr tc pPr rPr numPr numId ilvl ins del sdt sdtContent txbxContent tcPr gridSpan vMerge body"
            " style basedOn name abstractNum abstractNumId num lvl lvlText start lvlOverride startOverride footnote".split()
        ),
        st.sampled_from(["", "0", "1", "-1", "%1.", "%9", "99999999999", "continue"]),
        st.lists(inner, max_size=5),
    ),
    max_leaves=25,
)


@given(ODD_ELEMENTS, ODD_ELEMENTS, ODD_ELEMENTS, ODD_ELEMENTS)
@settings(deadline=None, max_examples=60)
def test_elements_anywhere_are_lines_or_nothing(body: str, notes: str, numbers: str, styles: str) -> None:
    for line in lines(body, footnotes=notes, numbers=numbers, styles=styles):
        assert line.text == line.text.strip()
        assert line.text or line.rows or line.form in (Form.NOTE, Form.TABLE)


def test_a_long_note_called_often_is_read_once() -> None:
    """A small file would come to gigabytes of notes."""
    body = paragraph(call(1) * 5_000)
    started = time.process_time()
    found = lines(body, footnotes=footnote(1, "much " * 100_000))
    assert time.process_time() - started < 5
    assert len(found) == 2


# Whole documents


@pytest.mark.parametrize(
    "opinion", [*IN_WORD, *LANGUAGE_OPINIONS.values()], ids=lambda opinion: f"{opinion.celex}-{opinion.language}"
)
def test_an_opinion_is_read_as_it_was_written(opinion: InventedOpinion) -> None:
    document = parse(Original("c.docx", docx_file(opinion), WORD))
    assert_sound(document)
    found = {(passage.label, passage.role): document.text_of(passage) for passage in document.passages}
    assert found == opinion.labels()
    about = document.about
    assert (about.language, about.kind, about.date) == (opinion.language, opinion.kind, opinion.adopted)
    assert about.number == committee_number(opinion.celex)
    assert opinion.president in document.text
    assert [rapporteur.person for rapporteur in about.rapporteurs] == [given.person for given in opinion.rapporteurs]
