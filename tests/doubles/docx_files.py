"""Word files as the Committee publishes its own documents, with the parts that matter for reading them."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from corpus.numbers import committee_number
from doubles.arranged import arrange, marked, with_calls
from doubles.formex_files import zipped
from doubles.invented import Amendment, InventedOpinion, Point, Words

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
POINTS, SECTIONS, DASHES, LETTERS = 1, 2, 3, 10
"""Numbering instances; every list of letters has one of its own, from 10 on."""


def docx_file(opinion: InventedOpinion) -> bytes:
    """An opinion as its authors wrote it: numbers by Word, headings by style, footnotes, the number in the footer."""
    page = _Page(opinion)
    page.styled(opinion.title, "Title")
    if opinion.subtitle:
        page.paragraph(opinion.subtitle)
    arrange(opinion, page)
    return docx_of("".join(page.parts), page.footnotes(), numbering(page.lists), footer=_footer(opinion))


def docx_of(body: str, footnotes: str = "", numbers: str = "", styles: str = "", footer: str = "") -> bytes:
    """A Word file of the given elements."""
    members = {
        "[Content_Types].xml": CONTENT_TYPES,
        "word/document.xml": part("document", f"<w:body>{body}<w:sectPr/></w:body>"),
        "word/styles.xml": part("styles", styles or STYLES),
        "word/numbering.xml": part("numbering", numbers),
        "word/footnotes.xml": part("footnotes", footnotes),
        "word/footer1.xml": part("ftr", footer),
    }
    return zipped(members)


def part(root: str, content: str) -> str:
    """One file of a Word file."""
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} {W}>{content}</w:{root}>'


def style(style_id: str, name: str, properties: str = "", based_on: str = "") -> str:
    """A paragraph style."""
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{base}{properties}</w:style>'


STYLES = (
    style("Normal", "Normal")
    + style("Title", "Title")
    + style("Heading1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', "Normal")
    + style("Heading2", "heading 2", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', "Heading1")
)


def paragraph(words: str, style_id: str = "", number: tuple[int, int] | None = None) -> str:
    """A paragraph of the given runs; `number` is a numbering instance and a level."""
    styled = f'<w:pStyle w:val="{style_id}"/>' if style_id else ""
    numbered = (
        f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>' if number is not None else ""
    )
    return f"<w:p><w:pPr>{styled}{numbered}</w:pPr>{words}</w:p>"


def run(text: str, properties: str = "") -> str:
    """Words with properties such as `<w:b/>`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def level(position: int, form: str, text: str, inner: str = "") -> str:
    """One level of a list."""
    return f'<w:lvl w:ilvl="{position}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{inner}<w:lvlText w:val="{text}"/></w:lvl>'


def definition(number: int, *levels: str) -> str:
    """What lists count with."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def instance(number: int, definition_number: int, inner: str = "") -> str:
    """A list."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition_number}"/>{inner}</w:num>'


def numbering(letter_lists: int) -> str:
    """Definitions and lists of an opinion."""
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return (
        definition(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"))
        + definition(1, level(0, "upperRoman", "%1."))
        + definition(2, level(0, "bullet", "—"))
        + definition(3, level(0, "lowerLetter", "(%1)"))
        + "".join(instance(number, number - 1) for number in (POINTS, SECTIONS, DASHES))
        + "".join(instance(LETTERS + number, 3, restart) for number in range(letter_lists))
    )


def table(*rows: Sequence[str]) -> str:
    """A table; a cell is given as its paragraphs."""
    return "<w:tbl>" + "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows) + "</w:tbl>"


def cell(content: str, properties: str = "") -> str:
    """A cell of a table."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content or '<w:p/>'}</w:tc>"


def footnote(number: int, words: str) -> str:
    """A footnote as the file keeps it."""
    return f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{run(" " + words)}</w:p></w:footnote>'


def call(number: int) -> str:
    """A footnote's call."""
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def _footer(opinion: InventedOpinion) -> str:
    number = (committee_number(opinion.celex) or "").replace(" ", "-").replace("/", "-")
    pages = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    return f"<w:p>{run(number)}{run(f'-00-01-AC-TRA ({opinion.language.upper()}) ')}{pages}{run('/9')}</w:p>"


class _Page:
    """The parts of an opinion as elements of a document."""

    def __init__(self, opinion: InventedOpinion) -> None:
        self._opinion = opinion
        self.parts: list[str] = []
        self.lists = 0

    def footnotes(self) -> str:
        separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        notes = enumerate((words for _, words in self._opinion.notes), start=1)
        return separator + "".join(footnote(number, words) for number, words in notes)

    def styled(self, text: str, style_id: str) -> None:
        self.parts.append(paragraph(run(text), style_id))

    def paragraph(self, text: str) -> None:
        self.parts.append(paragraph(self._runs(text)))

    def label(self, label: str, values: Sequence[str]) -> None:
        words = "".join(paragraph(run(value)) for value in values)
        self.parts.append(table((paragraph(run(f"{label}:", "<w:b/>")), words)))

    def heading(self, text: str) -> None:
        roman, dot, rest = text.partition(". ")
        if dot:  # counted by Word, in the order in which the sections come
            self.parts.append(paragraph(run(rest), "Heading1", (SECTIONS, 0)))
        else:
            self.styled(roman, "Heading1")

    def subheading(self, text: str) -> None:
        figure, dot, rest = text.partition(". ")
        if dot and figure.isdigit():
            self.parts.append(paragraph(run(rest), "Heading2", (POINTS, 0)))
        else:
            self.styled(text, "Heading2")

    def point(self, point: Point) -> None:
        self.parts.append(paragraph(self._runs(point.text), number=(POINTS, point.number.count("."))))
        letters = any(marker.startswith("(") for marker, _ in point.items)
        numbers = LETTERS + self.lists if letters else DASHES
        self.lists += letters
        for _, words in point.items:
            self.parts.append(paragraph(self._runs(words), number=(numbers, 0)))

    def amendment(self, amendment: Amendment, words: Words) -> None:
        for line in (words.amendment.format(amendment.number), *amendment.target):
            self.parts.append(paragraph(run(line, "<w:b/>")))
        headers = (words.proposed_header, words.committee_header)
        self.parts.append(
            table(
                [paragraph(run(header, "<w:b/>")) for header in headers],
                [_cell(amendment.proposal, ()), _cell(amendment.amendment, amendment.inserted)],
            )
        )
        if amendment.reason:
            self.parts.append(paragraph(run(words.reason, "<w:i/>")))
            self.paragraph(amendment.reason)

    def closing(self, place: str, date: str, signature: Sequence[str]) -> None:
        for line in (place.format(date), *signature):
            self.parts.append(paragraph(run(line)))

    def _runs(self, text: str) -> str:
        numbers = [number for number, _ in self._opinion.notes]
        return "".join(
            f"{run(' ')}{call(numbers.index(number) + 1)}" if number else run(piece)
            for piece, number in with_calls(text, self._opinion.notes)
        )


def _cell(paragraphs: Sequence[str], inserted: Sequence[str]) -> str:
    return "".join(
        paragraph("".join(run(piece, "<w:b/><w:i/>" if new else "") for piece, new in marked(text, inserted)))
        for text in paragraphs
    )
