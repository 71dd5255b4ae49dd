"""PDF files: opinions of the Official Journal and of the Committee's own site.

pdfium reads them in a process of its own (`pdf_reader.py`), which is given time and memory for one text and no more. So a
file that hangs or crashes it is refused like any other that cannot be read, and no two threads meet in pdfium, which is
not thread-safe.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from corpus.errors import ParseError
from corpus.parsing.lines import Form, Line, Reading

TIME_LIMIT = 5.0
"""Seconds, and TIME_PER_MEGABYTE more for each megabyte: half a second is usual for ten pages, several on a busy machine."""
TIME_PER_MEGABYTE = 20.0
LONGEST_TIME = 60.0


def read_pdf(data: bytes) -> Reading:
    """The lines of a PDF.

    Raises ParseError: not a PDF, broken, encrypted, no text, letters unknown, too long, or too much work to read.
    """
    limit = min(TIME_LIMIT + TIME_PER_MEGABYTE * len(data) / 2**20, LONGEST_TIME)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "corpus.parsing.pdf_reader"],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limit,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ParseError(
            f"the PDF could not be read in {limit:.0f} seconds: it is broken, or no text of the Committee"
        ) from error
    except OSError as error:
        raise ParseError(
            f"the PDF could not be read, since no process could be started for it: {error.strerror}"
        ) from error
    if done.returncode:
        raise ParseError("the PDF could not be read: it is broken, or reading it takes more memory than a text may")
    return _reading(json.loads(done.stdout))


def _reading(answer: dict[str, object]) -> Reading:
    if error := answer.get("error"):
        raise ParseError(str(error))
    rows = answer["lines"]
    assert isinstance(rows, list)
    return Reading(tuple(_line(*row) for row in rows))


def _line(text: str, form: str, number: str, rows: list[list[list[str]]], page: str | None) -> Line:
    cells = tuple(tuple(tuple(cell) for cell in row) for row in rows)
    return Line(text, Form(form), number, cells, page)
