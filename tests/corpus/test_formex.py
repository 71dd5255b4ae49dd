"""Formex files: elements to lines, archives to documents."""

from __future__ import annotations

import pytest
from corpus_texts import assert_sound, labelled
from doubles.formex_files import formex_xml, formex_zip, zipped
from doubles.invented import Era, InventedOpinion
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import ParseError
from corpus.model import Role
from corpus.original import Original
from corpus.parsing.detect import parse
from corpus.parsing.formex import read_formex, read_formex_xml
from corpus.parsing.lines import CALL, Form, Line, Reading

IN_FORMEX = [opinion for opinion in OPINIONS if opinion.era not in (Era.Y1994, Era.Y1999)]
"""The Official Journal has been kept in Formex 4 since 2004."""
TITLE = "<TITLE><TI><P>Opinion of the European Committee of the Regions – Invented</P></TI></TITLE>"


def read(contents: str, bib: str = "", after: str = "") -> Reading:
    return read_formex_xml(
        f"<GENERAL><BIB.INSTANCE>{bib}</BIB.INSTANCE>{TITLE}<CONTENTS>{contents}</CONTENTS>{after}</GENERAL>".encode()
    )


def lines(contents: str, after: str = "") -> list[Line]:
    """Without the title."""
    return list(read(contents, after=after).lines[1:])


def shown(contents: str, after: str = "") -> list[tuple[str, str]]:
    """Form and text of each line, a point's number before it."""
    return [(line.form.value, f"{line.number} {line.text}".strip()) for line in lines(contents, after)]


# Elements


def test_words_are_joined_over_marked_ones() -> None:
    markup = (
        '<P>A <HT TYPE="BOLD">half</HT>-way, CO<HT TYPE="SUB">2</HT>\n  <DATE ISO="20260105">5 January 2026</DATE>,'
        ' <REF.DOC.OJ COLL="L" NO.OJ="1">OJ L 1, p. 2</REF.DOC.OJ> and <FT TYPE="NUMBER">1,5\u00a0%</FT>;</P>'
    )
    assert shown(markup) == [("paragraph", "A half-way, CO2 5 January 2026, OJ L 1, p. 2 and 1,5\u00a0%;")]


def test_capitals_are_printed_as_capitals() -> None:
    assert shown('<P><HT TYPE="UC">The Committee of the <HT TYPE="ITALIC">Régions</HT></HT>, it</P>') == [
        ("paragraph", "THE COMMITTEE OF THE RÉGIONS, it")
    ]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ('CODE="2018"', 'CODE="2019"', "‘x’"),
        ('CODE="201E"', 'CODE="201C"', "„x“"),
        ('CODE="00AB"', 'CODE="00BB"', "«x»"),
        ("", "", "‘x’"),
        ('CODE="0041"', 'CODE="FFFFFFFF"', "‘x’"),
        ('CODE="D800"', 'CODE="no"', "‘x’"),
    ],
)
def test_quotation_marks(start: str, end: str, expected: str) -> None:
    assert shown(f"<P><QUOT.START {start}/>x<QUOT.END {end}/></P>") == [("paragraph", expected)]


def test_groups_and_points() -> None:
    markup = """
      <GR.SEQ LEVEL="1"><TITLE><TI><P><HT TYPE="BOLD">I. POLICY RECOMMENDATIONS</HT></P></TI></TITLE>
      <P>THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),</P>
      <GR.SEQ LEVEL="2"><TITLE><TI><P>General</P></TI><STI><P>and more</P></STI></TITLE>
        <NP><NO.P>1.</NO.P><TXT>welcomes this;</TXT><P>and that.</P></NP>
        <NP><NO.P>1.1</NO.P><TXT>asks for:</TXT>
          <P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>one;</TXT></NP></ITEM>
          <ITEM><NP><NO.P>(b)</NO.P><TXT>two:</TXT><P><LIST TYPE="DASH"><ITEM><P>half,</P></ITEM></LIST></P></NP></ITEM>
          </LIST></P></NP>
        <LIST TYPE="ARAB"><ITEM><NP><NO.P>2.</NO.P><TXT>ends.</TXT></NP></ITEM></LIST>
        <NP><NO.P>A.</NO.P><TXT>whereas a letter is no number,</TXT></NP>
      </GR.SEQ></GR.SEQ>"""
    assert shown(markup) == [
        ("heading", "I. POLICY RECOMMENDATIONS"),
        ("paragraph", "THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),"),
        ("heading", "General"),
        ("heading", "and more"),
        ("numbered", "1 welcomes this;"),
        ("item", "and that."),
        ("numbered", "1.1 asks for:"),
        ("item", "(a) one;"),
        ("item", "(b) two:"),
        ("item", "— half,"),
        ("numbered", "2 ends."),
        ("paragraph", "A. whereas a letter is no number,"),
    ]


def test_a_number_in_a_heading_belongs_to_it() -> None:
    markup = "<GR.SEQ><TITLE><TI><NP><NO.P>1.</NO.P><TXT>Introduction</TXT></NP></TI></TITLE><P>Words.</P></GR.SEQ>"
    assert shown(markup) == [("heading", "1. Introduction"), ("paragraph", "Words.")]


def test_a_number_in_a_paragraph_is_the_first_of_its_words() -> None:
    assert shown("<P><NO.P>68.</NO.P>instructs its President.</P>") == [("paragraph", "68. instructs its President.")]


def test_a_point_without_words_keeps_its_number() -> None:
    assert shown("<NP><NO.P>1.</NO.P><TXT/></NP><P>Words.</P>") == [("numbered", "1"), ("paragraph", "Words.")]


@pytest.mark.parametrize(("kind", "dash"), [("DASH", "— "), ("NDASH", "– "), ("BULLET", "• "), ("OTHER", "")])
def test_items_without_a_number_have_the_sign_of_their_list(kind: str, dash: str) -> None:
    markup = f'<LIST TYPE="{kind}"><ITEM><P>one</P><P>more</P></ITEM><ITEM><P>two</P></ITEM></LIST>'
    assert shown(markup) == [("item", f"{dash}one"), ("item", "more"), ("item", f"{dash}two")]


def test_a_label_and_its_values() -> None:
    terms = """<DLIST TYPE="TBL" SEPARATOR=":">
      <DLIST.ITEM><TERM>Rapporteur</TERM><DEFINITION><P>Ana EXAMPLE (PT/EPP), Mayor</P></DEFINITION></DLIST.ITEM>
      <DLIST.ITEM><TERM>Reference documents:</TERM><DEFINITION><P>One</P><P>COM(2099) 1 final</P></DEFINITION></DLIST.ITEM>
      </DLIST>"""
    table = """<TBL COLS="3"><CORPUS>
      <ROW><CELL COL="1">Rapporteur</CELL><CELL>:</CELL><CELL><P>Ana EXAMPLE (PT/EPP), Mayor</P></CELL></ROW>
      <ROW><CELL>Reference documents</CELL><CELL>:</CELL><CELL><P>One</P><P>COM(2099) 1 final</P></CELL></ROW>
      </CORPUS></TBL>"""
    expected = [
        ("paragraph", "Rapporteur: Ana EXAMPLE (PT/EPP), Mayor"),
        ("paragraph", "Reference documents: One"),
        ("paragraph", "COM(2099) 1 final"),
    ]
    assert shown(terms) == shown(table) == expected
    assert shown("<P>THE COMMITTEE OF THE REGIONS,</P>" + table)[1:] == expected  # after the key messages of 2007


def test_tables() -> None:
    markup = """<GR.SEQ><TITLE><TI><P>Amendment 1</P></TI></TITLE><TBL COLS="2" NO.SEQ="0001">
      <TITLE><TI><P>A table</P></TI></TITLE><CORPUS>
      <ROW TYPE="HEADER"><CELL COL="1">Proposal</CELL><CELL COL="2">Amendment</CELL></ROW>
      <ROW><CELL COL="1"><IE/></CELL><CELL COL="2"><P>Old <HT TYPE="BOLD">and new</HT>.</P>
      <P><LIST TYPE="DASH"><ITEM><P>item</P></ITEM></LIST></P><NP><NO.P>1.</NO.P><TXT>no point</TXT></NP></CELL></ROW>
      <ROW><CELL COL="1" COLSPAN="2">both</CELL></ROW></CORPUS></TBL></GR.SEQ>"""
    *_, title, table = lines(markup)
    assert (title.form, title.text) == (Form.PARAGRAPH, "A table")
    assert table.form is Form.TABLE
    assert table.rows == (
        (("Proposal",), ("Amendment",)),
        ((), ("Old and new.", "— item", "1. no point")),
        (("both",), ()),
    )


def test_tables_in_the_markup_of_cals() -> None:
    markup = """<P>Amendment 1</P><TBL><table><tgroup cols="2"><colspec/><thead><row><entry>A</entry><entry>B</entry></row></thead>
      <tbody><row><entry>c</entry><entry><P>d</P></entry></row></tbody></tgroup></table></TBL>"""
    assert lines(markup)[-1].rows == ((("A",), ("B",)), (("c",), ("d",)))


def test_a_table_of_one_column_is_a_box() -> None:
    markup = "<P>Amendment 1</P><TBL><CORPUS><ROW><CELL>one</CELL></ROW><ROW><CELL>two</CELL></ROW></CORPUS></TBL>"
    assert shown(markup)[1:] == [("paragraph", "one"), ("paragraph", "two")]


def test_notes_are_counted_and_called() -> None:
    markup = """<NP><NO.P>1.</NO.P><TXT>as said<NOTE NOTE.ID="E0001" TYPE="FOOTNOTE"><P>First <HT TYPE="ITALIC">note</HT>.</P>
      <P>Goes on.</P></NOTE> and <NOTE NOTE.ID="E0002" NUMBERING="STAR"><P>Star.</P></NOTE>;</TXT></NP>
      <P>See<NOTE NOTE.ID="E0003"><P>Second.</P></NOTE> again <NOTE NOTE.REF="E0001"/>.</P><P>None <NOTE/>.</P>"""
    assert shown(markup) == [
        ("numbered", f"1 as said {CALL}(1) and {CALL}(*1);"),
        ("paragraph", f"See {CALL}(2) again {CALL}(1)."),
        ("paragraph", "None ."),
        ("note", "1 First note. Goes on."),
        ("note", "*1 Star."),
        ("note", "2 Second."),
    ]


def test_notes_of_a_table() -> None:
    markup = """<P>Amendment 1</P><TBL><GR.NOTES><NOTE NOTE.ID="E1"><P>Below.</P></NOTE></GR.NOTES><CORPUS>
      <ROW><CELL>a <NOTE NOTE.REF="E1"/></CELL><CELL>b</CELL></ROW></CORPUS></TBL>"""
    *_, table, note = lines(markup)
    assert table.rows == (((f"a {CALL}(1)",), ("b",)),)
    assert (note.form, note.number, note.text) == (Form.NOTE, "1", "Below.")


def test_the_character_of_a_call_is_taken_out_of_the_text() -> None:
    assert shown("<P>a&#xE000;(1) b</P>") == [("paragraph", "a(1) b")]


def test_pages() -> None:
    found = read(
        '<P>one</P><P>two <?PAGE NO="0013"?>goes on</P><?PAGE NO="0014"?><NP><NO.P>1.</NO.P><TXT>three</TXT></NP>'
        "<TBL><CORPUS><ROW><CELL>four</CELL></ROW></CORPUS></TBL><?PAGE x?><P>\n<?PAGE NO='15'?>\n five</P>",
        bib="<PAGE.FIRST>12</PAGE.FIRST>",
    )
    assert [line.page for line in found.lines] == ["12", "12", "12", "14", "14", "15"]


def test_closing() -> None:
    after = """<FINAL><P>Last words.</P><SIGNATURE>
      <PL.DATE><P>Brussels,</P><P><DATE ISO="20260105">5 January 2026</DATE>.</P></PL.DATE>
      <SIGNATORY><P><HT TYPE="ITALIC">The President</HT></P><P>of the Committee</P><P>Anna ŻÓŁĆ</P></SIGNATORY>
      </SIGNATURE></FINAL>"""
    texts = ["Last words.", "Brussels, 5 January 2026.", "The President", "of the Committee", "Anna ŻÓŁĆ"]
    assert shown("", after) == [("paragraph", text) for text in texts]


def test_unknown_elements_are_read_as_their_text() -> None:
    markup = "<NEW><P>one</P><NEWER>two</NEWER><NEWER>three</NEWER></NEW><P>with <NEW>marked</NEW> words</P>"
    assert [text for _, text in shown(markup)] == ["one", "two", "three", "with marked words"]


# Files


def test_what_the_bibliographic_data_state() -> None:
    bib = '<DOCUMENT.REF FILE="C_202600007FR.doc.fmx.xml"/><DATE ISO="20260105">20260105</DATE><LG.DOC>FR</LG.DOC>'
    found = read("<P>mots</P>", bib)
    assert found.stated.values == {"language": "fr", "oj": "C/2026/7", "date": "2026-01-05"}
    assert found.lines[0].text == "C/2026/7"
    signed = read_formex_xml(
        f"<GENERAL><BIB.INSTANCE>{bib}</BIB.INSTANCE>{TITLE}<FINAL><PL.DATE>Brussels</PL.DATE></FINAL></GENERAL>".encode()
    )
    assert "date" not in signed.stated.values  # the closing knows it better


@pytest.mark.parametrize("bib", ["<LG.DOC>XX</LG.DOC>", '<DATE ISO="20269999"/>', '<DATE ISO="٢٠٢٦٠١٠٥"/>', "<DATE/>"])
def test_what_cannot_be_is_not_stated(bib: str) -> None:
    assert read("<P>words</P>", bib).stated.values == {}


def archive(**texts: str) -> bytes:
    """`main`, `annex1` … as files of their own, and the wrapper under `doc`."""
    return zipped({f"C_202600007EN.{name}.fmx.xml": text for name, text in texts.items()})


def wrapper(*names: str, kind: str = "DOC.XML") -> str:
    files = "".join(f'<REF.PHYS FILE="C_202600007EN.{name}.fmx.xml" TYPE="{kind}"/>' for name in names)
    return (
        '<DOC><BIB.DOC><AUTHOR>CR</AUTHOR></BIB.DOC><PUBLICATION.REF><DATE ISO="20260201">20260201</DATE></PUBLICATION.REF>'
        f"<FMX><DOC.MAIN.PUB>{files}</DOC.MAIN.PUB></FMX></DOC>"
    )


def text_of(words: str, root: str = "GENERAL") -> str:
    return f"<{root}><TITLE><TI><P>{words}</P></TI></TITLE><CONTENTS><P>of {words}<NOTE><P>n</P></NOTE></P></CONTENTS></{root}>"


def test_files_come_in_the_order_of_the_wrapper() -> None:
    found = read_formex(
        archive(
            a=text_of("last", "ANNEX"),
            b=text_of("first", "ANNEX"),
            c=text_of("act"),
            d=text_of("unnamed", "ANNEX"),
            doc=wrapper("c", "b", "a"),
            toc="<PUBLICATION/>",
        )
    )
    texts = [line.text for line in found.lines if line.form in (Form.PARAGRAPH, Form.HEADING)]
    calls = [f"{CALL}({number})" for number in range(1, 5)]
    assert texts == [
        "C/2026/7", "1.2.2026", "act", f"of act {calls[0]}", "first", f"of first {calls[1]}",
        "last", f"of last {calls[2]}", "unnamed", f"of unnamed {calls[3]}",
    ]  # fmt: skip
    assert [line.number for line in found.lines if line.form is Form.NOTE] == ["1", "2", "3", "4"]
    assert found.stated.values == {"oj": "C/2026/7", "published": "2026-02-01"}


def test_without_a_wrapper_annexes_come_after_the_act() -> None:
    found = read_formex(archive(a=text_of("annex", "ANNEX"), b=text_of("act")))
    assert [line.text for line in found.lines][:2] == ["C/2026/7", "act"]


def test_files_in_one() -> None:
    found = read_formex_xml(f"<FMX.COLLECTION>{text_of('annex', 'ANNEX')}{text_of('act')}</FMX.COLLECTION>".encode())
    assert [line.text for line in found.lines if line.form is Form.HEADING] == ["annex"]
    assert found.lines[0].text == "act"


def test_a_missing_file_is_told() -> None:
    with pytest.raises(ParseError, match=r"names C_202600007EN\.b\.fmx\.xml as part of the text and does not hold it"):
        read_formex(archive(a=text_of("act"), doc=wrapper("a", "b")))
    assert read_formex(archive(a=text_of("act"), doc=wrapper("picture", kind="IMAGE")))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"<CJT><P>x</P></CJT>", "expected a file with the root GENERAL or ACT, found CJT"),
        (wrapper("a").encode(), "found DOC"),
        (text_of("annex", "ANNEX").encode(), "found ANNEX"),
        (b"<FMX.COLLECTION/>", "found nothing"),
        (b"<GENERAL>", "the file is no readable XML"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><GENERAL>&b;</GENERAL>", "declares entities"),
    ],
)
def test_other_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        read_formex_xml(data)


def test_an_archive_of_another_kind_is_refused() -> None:
    with pytest.raises(ParseError, match="expected a file with the root GENERAL or ACT, found nothing"):
        read_formex(zipped({"a.txt": "words"}))
    with pytest.raises(ParseError, match="two files of one name"):
        read_formex(zipped({"en/a.fmx.xml": text_of("a"), "fr/a.fmx.xml": text_of("b")}))
    with pytest.raises(ParseError, match="tags"):
        read_formex(zipped({f"{n}.fmx.xml": f"<GENERAL>{'<P/>' * 350_000}</GENERAL>" for n in range(3)}))


ODD_ELEMENTS = st.recursive(
    st.sampled_from(
        ["", "1.", "text;", "<IE/>", '<?PAGE NO="3"?>', '<QUOT.START CODE="201E"/>', '<NOTE NOTE.REF="x"/>']
    ),
    lambda inner: st.builds(
        lambda tag, parts: f'<{tag} NOTE.ID="x" TYPE="UC" COLSPAN="2">{"".join(parts)}</{tag}>',
        st.sampled_from(
            "P NP NO.P TXT LIST ITEM TBL ROW CELL CORPUS TITLE TI NOTE GR.NOTES HT DLIST DLIST.ITEM TERM DEFINITION"
            " GR.SEQ PL.DATE QUOT.START BIB.INSTANCE NEW".split()
        ),
        st.lists(inner, max_size=5),
    ),
    max_leaves=25,
)


@given(st.lists(ODD_ELEMENTS, max_size=4))
@settings(deadline=None, max_examples=80)
def test_elements_anywhere_are_lines_or_nothing(parts: list[str]) -> None:
    for line in lines("".join(parts)):
        assert line.text == line.text.strip(" ")
        assert line.text or line.rows or line.form in (Form.NUMBERED, Form.ITEM)


# Whole documents


@pytest.mark.parametrize(
    "opinion", [*IN_FORMEX, *LANGUAGE_OPINIONS.values()], ids=lambda opinion: f"{opinion.celex}-{opinion.language}"
)
def test_an_opinion_is_read_as_it_was_written(opinion: InventedOpinion) -> None:
    document = parse(Original("c.zip", formex_zip(opinion), "application/zip"))
    assert_sound(document)
    found = {(passage.label, passage.role): document.text_of(passage) for passage in document.passages}
    assert found == opinion.labels()
    about = document.about
    assert (about.language, about.kind) == (opinion.language, opinion.kind)
    assert (about.date, about.published, about.oj_number) == (opinion.adopted, opinion.published, opinion.oj_number)
    assert opinion.president in document.text
    assert [rapporteur.person for rapporteur in about.rapporteurs] == [given.person for given in opinion.rapporteurs]


def test_one_file_is_read_as_the_archive_is() -> None:
    opinion = IN_FORMEX[-1]
    document = parse(Original("c.xml", formex_xml(opinion).encode(), "application/xml"))
    points = {label: words for (label, role), words in opinion.labels().items() if role is Role.POINT}
    assert labelled(document, Role.POINT) == points


def test_pages_reach_the_passages() -> None:
    document = parse(Original("c.zip", formex_zip(IN_FORMEX[0]), "application/zip"))
    pages = [passage.page for passage in document.passages if passage.role is Role.POINT]
    assert pages[0] == "5"
    assert pages[-1] == "7"
