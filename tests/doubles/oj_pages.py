"""Invented opinions as pages of the Official Journal: XHTML since 2004, the plain HTML before it.

`prefix` tells whether class names begin with `oj-`, as in pages made since 2022, of whatever year their text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from corpus.model import Kind, RapporteurRole
from doubles.invented import Amendment, Era, InventedOpinion, Point, Section, Words
from doubles.words import WORDS, before_2015, printed_date

_PLAIN = (Era.Y1994, Era.Y1999)
_AMENDMENTS_FIRST = (Era.Y2015, Era.Y2023)
_LIST_ITEM = re.compile(r"^(?P<marker>[(]\w{1,2}[)]) (?P<words>.+)$")
_CALL = re.compile(r"\((\*?\d{1,2})\)")
_TABLE = '<table width="100%" border="0" cellspacing="0" cellpadding="0"'


def oj_page(opinion: InventedOpinion, prefix: bool) -> bytes:
    """The page of `opinion` in the layout of its years."""
    return (_plain_page(opinion) if opinion.era in _PLAIN else _Xhtml(opinion, "oj-" if prefix else "").page()).encode()


def words_of(opinion: InventedOpinion) -> Words:
    """The fixed words of its language and years."""
    words = WORDS[opinion.language]
    return words if opinion.era in _AMENDMENTS_FIRST else before_2015(words)


def adopted_line(opinion: InventedOpinion) -> str:
    """`Brussels, 5 March 2026.`, with the no-break space that is printed; empty where no date is known."""
    if opinion.adopted is None:
        return ""
    return words_of(opinion).brussels.format(printed_date(opinion.adopted, opinion.language).replace(" ", "\u00a0", 1))


@dataclass(frozen=True)
class _Xhtml:
    """A page in XHTML; every part returns markup."""

    opinion: InventedOpinion
    prefix: str

    def page(self) -> str:
        doctype = (
            "" if self.prefix else '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml-strict.dtd">\n'
        )
        body = "".join([self._heads(), self._rule("separator"), self._title(), *self._body()])
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}<html xmlns="http://www.w3.org/1999/xhtml">'
            f'<!-- CONVEX # generated_on:20260101-0000 --><head>\n   <meta http-equiv="content-type" content="text/html;'
            f' charset=utf-8"/>\n   <title>{self._file()}</title>\n</head><body>\n{body}{self._ending()}</body></html>'
        )

    def _file(self) -> str:
        year, number = re.findall(r"\d{4}|\d{2,}", self.opinion.oj_number or "2099/00")[:2]
        return f"C_{year}{number.zfill(5)}{self.opinion.language.upper()}.000101.fmx.xml"

    def _class(self, name: str) -> str:
        return self.prefix + name

    def _rule(self, name: str) -> str:
        return f'<hr class="{self._class(name)}"/>'

    def _p(self, name: str, markup: str) -> str:
        """A paragraph with the line breaks and spaces that real pages are indented with."""
        return f'      <p class="{self._class(name)}">\n         {markup}\n      </p>\n'

    def _span(self, name: str, markup: str) -> str:
        return f'<span class="{self._class(name)}">{markup}</span>'

    def _row(self, cells: Iterable[str]) -> str:
        return "<tr>" + "".join(f'\n   <td valign="top">\n{cell}   </td>' for cell in cells) + "\n</tr>"

    def _list(self, marker: str, content: str) -> str:
        """One item of a list: a table of two columns, as every numbered point is."""
        row = self._row([self._p("normal", escape(marker)), content])
        return f'{_TABLE}><col width="4%"/><col width="96%"/><tbody>{row}</tbody></table>\n'

    def _heads(self) -> str:
        o = self.opinion
        date = f"{o.published.day}.{o.published.month}.{o.published.year}" if o.published else ""
        language = self._p("hd-lg", o.language.upper())
        if o.era is Era.Y2023:
            name = self._p("hd-ti", "Official Journal <br/>of the European Union")
            first = self._row(['<img alt="flag" src="flag.gif"/>', name, language + self._p("hd-coll", "C series")])
            second = self._row(["", self._p("hd-uniq", o.oj_number), self._p("hd-date", date)])
            return f"{_TABLE}><tbody>{first}</tbody></table>{self._rule('separator')}{_TABLE}><tbody>{second}</tbody></table>"
        issue = " ".join(re.findall(r"C \d+", o.oj_number)) + "/7"
        name = self._p("hd-ti", "Official Journal of the European Union")
        row = self._row([self._p("hd-date", f"{date}\u00a0\u00a0\u00a0"), language, name, self._p("hd-oj", issue)])
        return f'{_TABLE}><col width="10%"/><tbody>{row}</tbody></table>'

    def _title(self) -> str:
        o = self.opinion
        printed = o.oj_number if o.era is Era.Y2009 else f"({o.oj_number})"  # without brackets in most texts of 2010-14
        lines = [o.title, o.subtitle, o.number, printed if o.oj_number else ""]
        return "".join(self._p("doc-ti", escape(line)) for line in lines if line)

    def _body(self) -> Iterable[str]:
        o, words = self.opinion, words_of(self.opinion)
        late_front = o.era in (Era.Y2007, Era.Y2009)
        messages = [section for section in o.sections if section.messages and late_front]
        sections = [section for section in o.sections if section not in messages]
        if o.groups_line:
            yield self._p("normal", escape(o.groups_line))
        if messages or o.preamble:
            yield self._p("normal", escape(words.lead_in))
            yield from (self._p("normal", escape(row)) for row in o.preamble)
            yield from (self._section(section) for section in messages)
        if o.era is not Era.Y2004:
            yield self._front(words)
        parts = [self._amendments(words), self._recommendations(sections, words)]
        if o.era not in _AMENDMENTS_FIRST:
            parts.reverse()
        for number, (heading, markup) in enumerate(((h, m) for h, m in parts if m), start=1):
            numbered = f"{'I' * number}. {heading}" if all(m for _, m in parts) else heading
            yield (self._p("ti-grseq-1", self._span("bold", numbered)) if heading else "") + markup

    def _front(self, words: Words) -> str:
        """Rapporteurs and references: tables of label, colon and value."""
        o = self.opinion
        names = [self._p("normal", escape(r.printed)) for r in o.rapporteurs]
        rows = [self._labelled(_role_label(o, words), names)] if names else []
        if o.references:
            rows.append(self._labelled(words.reference, [self._reference(r.printed) for r in o.references]))
        return "".join(rows)

    def _reference(self, printed: tuple[str, ...]) -> str:
        return "".join(self._p("normal", escape(line)) for line in printed)

    def _labelled(self, label: str, values: list[str]) -> str:
        cells = [self._p("normal", self._span("bold", escape(label))), self._p("normal", ":"), "".join(values)]
        return f"{_TABLE}><tbody>{self._row(cells)}</tbody></table>"

    def _recommendations(self, sections: list[Section], words: Words) -> tuple[str, str]:
        markup = "".join(self._section(section) for section in sections)
        if self.opinion.era is Era.Y2004 or not markup:
            return "", markup
        if self.opinion.kind is Kind.RESOLUTION and not self.opinion.amendments:
            return "", self._p("normal", escape(words.lead_in)) + markup
        return words.policy_section, self._p("normal", escape(words.lead_in)) + markup

    def _section(self, section: Section) -> str:
        heading = self._p("ti-grseq-1", self._span("italic", escape(section.heading))) if section.heading else ""
        messages = "".join(self._p("normal", self._called(message)) for message in section.messages)
        return heading + messages + "".join(self._point(point) for point in section.points)

    def _point(self, point: Point) -> str:
        number = f"{point.number}." if "." not in point.number else point.number
        items = "".join(self._list(marker, self._p("normal", self._called(text))) for marker, text in point.items)
        if self.opinion.era is Era.Y2009:
            return self._p("normal", f"{number}\u00a0\u00a0\u00a0{self._called(point.text)}") + items
        return self._list(number, self._p("normal", self._called(point.text)) + items)

    def _called(self, text: str) -> str:
        """Words of the text with its footnotes' calls as links."""
        numbers = {number for number, _ in self.opinion.notes}

        def link(match: re.Match[str]) -> str:
            number = match[1]
            mark = f"({self._span('super', number)})"
            return f'<a id="ntc{number}-E1" href="#ntr{number}-E1">{mark}</a>' if number in numbers else match[0]

        return _CALL.sub(link, escape(text))

    def _amendments(self, words: Words) -> tuple[str, str]:
        o = self.opinion
        if not o.amendments:
            return "", ""
        act = self._p("normal", escape(o.act)) if o.act else ""
        return words.amendments_section, act + "".join(self._amendment(a, words) for a in o.amendments)

    def _amendment(self, amendment: Amendment, words: Words) -> str:
        name = self._class("table")
        headers = [self._p("tbl-hdr", escape(h)) for h in (words.proposed_header, words.committee_header)]
        cells = [self._cell(amendment.proposal, ()), self._cell(amendment.amendment, amendment.inserted)]
        rows = [self._row(row).replace("<tr>", f'<tr class="{name}">') for row in (headers, cells)]
        title = [words.amendment.format(amendment.number), *amendment.target]
        reason = self._p("ti-grseq-1", escape(words.reason)) + self._p("normal", escape(amendment.reason))
        return (
            "".join(self._p("ti-grseq-1", escape(line)) for line in title)
            + f'{_TABLE} class="{name}"><col width="50%"/><col width="50%"/><tbody>{"".join(rows)}</tbody></table>'
            + (reason if amendment.reason else "")
        )

    def _cell(self, paragraphs: tuple[str, ...], inserted: tuple[str, ...]) -> str:
        """Paragraphs of a cell, items of lists as tables within it; an empty cell has an empty paragraph."""
        if not paragraphs:
            return f'<p class="{self._class("tbl-txt")}"/>'
        markup = []
        for paragraph in paragraphs:
            item = _LIST_ITEM.match(paragraph)
            words = self._p("tbl-txt", self._emphasised(item["words"] if item else paragraph, inserted))
            markup.append(self._list(item["marker"], words) if item else words)
        return "".join(markup)

    def _emphasised(self, text: str, inserted: tuple[str, ...]) -> str:
        markup = escape(text)
        for words in inserted:
            markup = markup.replace(escape(words), self._span("bold", self._span("italic", escape(words))))
        return markup

    def _ending(self) -> str:
        o, words = self.opinion, words_of(self.opinion)
        signatory = [
            self._span("italic", escape(words.president[0])),
            *map(escape, words.president[1:]),
            escape(o.president),
        ]
        signed = "".join(self._p("signatory", line) for line in signatory if line)
        final = self._class("final")
        notes = "".join(self._note(number, text) for number, text in o.notes)
        rule = self._rule("note") if notes else ""
        tail = [f"ELI: {o.eli}", "ISSN 1977-091X (electronic edition)"] if o.eli else []
        return (
            f'<div class="{final}">{self._p("normal", escape(adopted_line(o)))}'
            f'<div class="{self._class("signatory")}">{signed}</div></div>{rule}{notes}'
            f"{self._rule('separator')}{''.join(self._p('normal', line) for line in tail)}{self._rule('doc-end')}\n"
        )

    def _note(self, number: str, text: str) -> str:
        mark = f'<a id="ntr{number}-E1" href="#ntc{number}-E1">({self._span("super", number)})</a>'
        return self._p("note", f"{mark}\u00a0\u00a0{escape(text)}")


def _role_label(opinion: InventedOpinion, words: Words) -> str:
    labels = {
        RapporteurRole.GENERAL: words.general_rapporteur,
        RapporteurRole.CO_RAPPORTEUR: words.co_rapporteurs,
    }
    return labels.get(opinion.rapporteurs[0].role, words.rapporteur)


def _plain_page(opinion: InventedOpinion) -> str:
    """A page of the years up to 2003, as EUR-Lex keeps it: the text within its own frame, nothing told by classes."""
    o, words = opinion, words_of(opinion)
    rows = [f"{o.title} ({o.oj_number})", o.groups_line, words.lead_in, *o.preamble]
    for section in o.sections:
        rows += [section.heading, *section.messages]
        for point in section.points:
            rows += [f"{point.number}. {point.text}", *(f"{marker} {text}" for marker, text in point.items)]
    text = "".join(f"<p>{escape(row, quote=False)}</p>\n" for row in rows if row)
    notes = "".join(f"<p>({number}) {escape(note, quote=False)}</p>\n" for number, note in o.notes)
    title = escape(f"{o.title} {o.number}".strip(), quote=False)
    return (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>EUR-Lex</title></head><body>'
        '<div id="banner"><a name="top"></a><p class="bglang"><b>Avis juridique important</b><br></p><em>|</em></div>'
        f"<h1>{o.celex}</h1><p><strong>{title} </strong><br><em><br>{_journal_line(o)}<br> </em></p><br>"
        f'<div id="TexteOnly"><p><TXT_TE>\n{text}{_plain_closing(o, words)}{notes}</TXT_TE></p></div></body></html>'
    )


def _journal_line(opinion: InventedOpinion) -> str:
    issue = re.search(r"C \d+", opinion.oj_number)
    date = f", {opinion.published:%d/%m/%Y}" if opinion.published else ""
    return f"Official Journal {issue[0] if issue else 'C'} {date} P. 0039 - 0043"


def _plain_closing(opinion: InventedOpinion, words: Words) -> str:
    lines = [adopted_line(opinion), " ".join(words.president), opinion.president]
    rows = [escape(line, quote=False) for line in lines if line]
    return f"<p>{'<br>'.join(rows)}</p>\n" if opinion.era is Era.Y1999 else "".join(f"<p>{row}</p>\n" for row in rows)
