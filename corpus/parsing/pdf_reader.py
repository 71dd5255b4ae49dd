"""Reads one PDF in a process of its own: its bytes come in on standard input, its lines go out on standard output as JSON.

A file from outside may keep pdfium busy for ever, take all memory or crash it; then only this process ends.
"""

from __future__ import annotations

import contextlib
import json
import sys

from corpus.errors import ParseError
from corpus.parsing.lines import Line
from corpus.parsing.pdf_layout import lay_out
from corpus.parsing.pdf_pieces import read_sheets

MEMORY_LIMIT = 1024 * 1024 * 1024
"""Bytes."""


def main() -> None:
    """The process's whole work. Every answer is a JSON object with `lines` or `error`."""
    _limit_memory()
    try:
        answer: dict[str, object] = {"lines": [_row(line) for line in lay_out(read_sheets(sys.stdin.buffer.read()))]}
    except ParseError as error:
        answer = {"error": str(error)}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _row(line: Line) -> list[object]:
    return [line.text, line.form, line.number, line.rows, line.page]


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # where the system has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


if __name__ == "__main__":
    main()
