"""HTML to lines, block by block: what is left of a page when its layout is gone."""

from __future__ import annotations

import re

from lxml import etree, html

from corpus.errors import ParseError

_BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section table tbody td th thead tr ul".split()
)
_DROPPED = (
    "script", "style", "noscript", "template", "head", "nav", "iframe", "object", "svg", "button", "select", "textarea",
)  # fmt: skip
"""Of a form only its controls: some servers wrap a whole page in one."""
_SPACE = re.compile(r"[ \t\r\n\f]+")


def html_lines(data: bytes, encoding: str | None) -> tuple[list[str], str | None]:
    """The visible text of a page as non-empty lines, one for each block; and its title.

    Raises ParseError where no markup can be read, or not all of it. Entities are resolved by the parser's own table only; nothing is fetched.
    """
    parser = html.HTMLParser(encoding=encoding, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ParseError(f"no readable HTML: {error}") from error
    fatal = next((entry for entry in parser.error_log if entry.level == etree.ErrorLevels.FATAL), None)
    if fatal is not None:  # the parser stopped there, and would hand over the first part as if it were all
        raise ParseError(f"no readable HTML: {fatal.message.strip()} (line {fatal.line})")
    title = root.findtext(".//head/title") if root.tag == "html" else None
    for tag in _DROPPED:
        for element in list(root.iter(tag)):
            element.drop_tree()
    lines: list[str] = [""]
    _collect(root, lines)
    cleaned = (_SPACE.sub(" ", line).strip() for line in lines)
    return [line for line in cleaned if line], (title or "").strip() or None


def _collect(root: html.HtmlElement, lines: list[str]) -> None:
    for event, element in etree.iterwalk(root, events=("start", "end")):
        block = isinstance(element.tag, str) and element.tag in _BLOCKS
        if event == "start":
            if block:
                lines.append("")
            lines[-1] += element.text or ""
        else:
            if block:
                lines.append("")
            if element is not root:
                lines[-1] += element.tail or ""
