"""Formex archives as the Publications Office sends them for an opinion of 2004 or later."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from doubles.arranged import arrange, marked, with_calls
from doubles.invented import Amendment, Era, InventedOpinion, Point, Words

_SCHEMA = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-06.02.xd"'
FIRST_PAGE = 5


def formex_zip(opinion: InventedOpinion) -> bytes:
    """The contents of an issue, what is published of the act, and the act."""
    stem = _stem(opinion)
    wrapper, text = f"{stem}.doc.fmx.xml", f"{stem}.000101.fmx.xml"
    return zipped(
        {
            f"{stem}.toc.fmx.xml": _contents(opinion, wrapper),
            wrapper: _wrapper(opinion, text),
            text: formex_xml(opinion),
        }
    )


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def formex_xml(opinion: InventedOpinion) -> str:
    """The act."""
    page = _Page(opinion)
    arrange(opinion, page)
    titles = [f"<P>{_inline(title)}</P>" for title in (opinion.title, opinion.subtitle) if title]
    number = opinion.oj_number if opinion.era is not Era.Y2023 else f"({opinion.oj_number})"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<GENERAL {_SCHEMA} NNC="YES">\n'
        f'<BIB.INSTANCE><DOCUMENT.REF FILE="{_stem(opinion)}.doc.fmx.xml"><COLL>C</COLL>'
        f"<LG.OJ>{opinion.language.upper()}</LG.OJ></DOCUMENT.REF>{_date(opinion.adopted, '')}"
        f"<LG.DOC>{opinion.language.upper()}</LG.DOC><NO.SEQ>0001</NO.SEQ><PAGE.FIRST>{FIRST_PAGE}</PAGE.FIRST>"
        f"<PAGE.LAST>9</PAGE.LAST></BIB.INSTANCE>\n"
        f"<TITLE><TI>{''.join(titles)}<NO.DOC.C>{number}</NO.DOC.C></TI></TITLE>\n<CONTENTS>\n{page.body()}\n</CONTENTS>\n"
        f"{page.final}</GENERAL>\n"
    )


def _stem(opinion: InventedOpinion) -> str:
    match = re.match(r"C/(\d{4})/(\d+)", opinion.oj_number)
    language = opinion.language.upper()
    if match:
        return f"C_{match[1]}{int(match[2]):05d}{language}"
    issue = re.search(r"(\d{4})/C (\d+)", opinion.oj_number)
    return f"C_{issue[1]}{int(issue[2]):03d}{language}" if issue else f"C_2000001{language}"


def _contents(opinion: InventedOpinion, wrapper: str) -> str:
    return (
        f'<?xml version="1.0"?>\n<PUBLICATION {_SCHEMA}><OJ><BIB.OJ><COLL>C</COLL>{_date(opinion.published, "")}</BIB.OJ>'
        f'<ITEM.PUB DOC.INSTANCE="{wrapper}"/></OJ></PUBLICATION>'
    )


def _wrapper(opinion: InventedOpinion, text: str) -> str:
    return (
        f'<?xml version="1.0"?>\n<DOC {_SCHEMA}><BIB.DOC><PROD.ID>20990101001</PROD.ID><AUTHOR>CR</AUTHOR></BIB.DOC>'
        f'<PUBLICATION.REF FILE="{_stem(opinion)}.toc.fmx.xml"><COLL>C</COLL>{_date(opinion.published, "")}'
        f"<LG.OJ>{opinion.language.upper()}</LG.OJ></PUBLICATION.REF>"
        f'<FMX><DOC.MAIN.PUB NO.SEQ="0001"><LG.DOC>{opinion.language.upper()}</LG.DOC>'
        f'<REF.PHYS FILE="{text}" TYPE="DOC.XML"/></DOC.MAIN.PUB></FMX></DOC>'
    )


def _date(day: object, shown: str) -> str:
    """A date with its ISO form, shown as `shown` or as that form."""
    iso = str(day).replace("-", "")
    return f'<DATE ISO="{iso}">{shown or iso}</DATE>' if day else ""


def _inline(text: str) -> str:
    """Quotation marks are elements, since each language has its own."""
    marks = {"‘": '<QUOT.START CODE="2018" ID="Q1"/>', "’ ": '<QUOT.END CODE="2019"/> '}
    for mark, element in marks.items():
        text = escape(text).replace(mark, element) if mark == "‘" else text.replace(mark, element)
    return text


class _Page:
    """The parts of an opinion as elements."""

    def __init__(self, opinion: InventedOpinion) -> None:
        self._opinion = opinion
        self._parts: list[str] = []
        self._open: list[int] = []
        self._points = 0
        self.final = ""

    def body(self) -> str:
        self._close(1)
        return "\n".join(self._parts)

    def paragraph(self, text: str) -> None:
        self._parts.append(f"<P>{self._words(text)}</P>")

    def label(self, label: str, values: Sequence[str]) -> None:
        """A list of terms, shown as a table with a column for the colon."""
        words = "".join(f"<P>{_inline(value)}</P>" for value in values)
        self._parts.append(
            f'<DLIST TYPE="TBL" SEPARATOR=":"><DLIST.ITEM><TERM>{label}</TERM><DEFINITION>{words}</DEFINITION></DLIST.ITEM></DLIST>'
        )

    def heading(self, text: str) -> None:
        self._group(1, f'<HT TYPE="BOLD">{_inline(text)}</HT>')

    def subheading(self, text: str) -> None:
        self._group(2, f'<HT TYPE="ITALIC">{_inline(text)}</HT>')

    def point(self, point: Point) -> None:
        self._points += 1
        page = f'<?PAGE NO="{FIRST_PAGE + self._points // 3:04d}"?>' if self._points % 3 == 0 else ""
        items = "".join(self._item(marker, words) for marker, words in point.items)
        list_type = "DASH" if point.items and point.items[0][0] == "—" else "alpha"
        inner = f'<P><LIST TYPE="{list_type}">{items}</LIST></P>' if items else ""
        dot = "" if "." in point.number else "."
        self._parts.append(
            f"{page}<NP><NO.P>{point.number}{dot}</NO.P><TXT>{self._words(point.text)}</TXT>{inner}</NP>"
        )

    def amendment(self, amendment: Amendment, words: Words) -> None:
        lines = [words.amendment.format(amendment.number), *amendment.target]
        self._group(2, "</P><P>".join(_inline(line) for line in lines))
        headers = (words.proposed_header, words.committee_header)
        cells = (_cell(amendment.proposal, ()), _cell(amendment.amendment, amendment.inserted))
        self._parts.append(
            '<TBL COLS="2" NO.SEQ="0001"><CORPUS><ROW TYPE="HEADER">'
            + "".join(f'<CELL COL="{n}" TYPE="HEADER">{escape(text)}</CELL>' for n, text in enumerate(headers, start=1))
            + "</ROW><ROW>"
            + "".join(f'<CELL COL="{n}">{cell or "<IE/>"}</CELL>' for n, cell in enumerate(cells, start=1))
            + "</ROW></CORPUS></TBL>"
        )
        if amendment.reason:
            self._group(3, f'<HT TYPE="BOLD">{words.reason}</HT>')
            self.paragraph(amendment.reason)

    def closing(self, place: str, date: str, signature: Sequence[str]) -> None:
        shown = escape(place).format(_date(self._opinion.adopted, escape(date)))
        lines = "".join(f'<P><HT TYPE="ITALIC">{escape(line)}</HT></P>' for line in signature)
        self.final = (
            f"<FINAL><SIGNATURE><PL.DATE><P>{shown}</P></PL.DATE><SIGNATORY>{lines}</SIGNATORY></SIGNATURE></FINAL>\n"
        )

    def _group(self, level: int, title: str) -> None:
        self._close(level)
        self._open.append(level)
        self._parts.append(f'<GR.SEQ LEVEL="{level}"><TITLE><TI><P>{title}</P></TI></TITLE>')

    def _close(self, level: int) -> None:
        while self._open and self._open[-1] >= level:
            self._open.pop()
            self._parts.append("</GR.SEQ>")

    def _item(self, marker: str, words: str) -> str:
        if marker == "—":
            return f"<ITEM><P>{self._words(words)}</P></ITEM>"
        return f"<ITEM><NP><NO.P>{marker}</NO.P><TXT>{self._words(words)}</TXT></NP></ITEM>"

    def _words(self, text: str) -> str:
        notes = dict(self._opinion.notes)
        return "".join(
            self._note(number, notes[number]) if number else _inline(piece)
            for piece, number in with_calls(text, self._opinion.notes)
        )

    def _note(self, number: str, words: str) -> str:
        star = ' NUMBERING="STAR"' if number.startswith("*") else ""
        return f'<NOTE NOTE.ID="E{len(self._parts):04d}" TYPE="FOOTNOTE"{star}><P>{_inline(words)}</P></NOTE>'


def _cell(paragraphs: Sequence[str], inserted: Sequence[str]) -> str:
    return "".join(
        "<P>"
        + "".join(
            f'<HT TYPE="BOLD"><HT TYPE="ITALIC">{_inline(piece)}</HT></HT>' if new else _inline(piece)
            for piece, new in marked(paragraph, inserted)
        )
        + "</P>"
        for paragraph in paragraphs
    )
