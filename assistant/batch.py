"""One row of a batch in, one JSON object out; and running a file of rows."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.cli import DONE, IN_PART
from assistant.conversation.message import history_of
from assistant.errors import AssistantError, InputError
from assistant.pipeline import Assistant
from assistant.wire import (
    FILTER_KEYS,
    answer_json,
    checked_json,
    constraint_json,
    filters_of,
    hit_json,
    verification_json,
    whole_characters,
)

Row = Mapping[str, Any]


def search_row(assistant: Assistant, row: Row) -> dict[str, Any]:
    """`{"id","query","k"?,"literal"?,…filters}` -> `{"id","results","understood","elapsed_ms"}`. Raises InputError."""
    _known(row, {"id", "query", "k", "literal"})
    started = time.perf_counter()
    k = row.get("k", 10)
    if not isinstance(k, int) or isinstance(k, bool):
        raise InputError(f"k: a whole number is expected, not {k!r}")
    found = assistant.search(_text(row, "query"), k, filters_of(row), literal=_literal(row))
    return {
        "id": row.get("id"),
        "results": [hit_json(hit) for hit in found.hits],
        "understood": [constraint_json(constraint) for constraint in found.understood],
        "elapsed_ms": _elapsed(started),
    }


def ask_row(assistant: Assistant, row: Row) -> dict[str, Any]:
    """`{"id","question","history"?,"literal"?,…filters}` -> the answer object. Raises InputError."""
    _known(row, {"id", "question", "history", "literal"})
    started = time.perf_counter()
    history = history_of(row.get("history"))
    answer = assistant.ask(_text(row, "question"), filters_of(row), literal=_literal(row), history=history)
    return {"id": row.get("id"), **answer_json(answer), "elapsed_ms": _elapsed(started)}


def verify_row(assistant: Assistant, row: Row) -> dict[str, Any]:
    """`{"id","quote","speaker"?}` -> the verdict object; `{"id","article"}` -> `{"id","quotations":[…],"elapsed_ms"}`, a
    verdict for each quotation in the article. Raises InputError."""
    unknown = sorted(set(row) - {"id", "quote", "speaker", "article"})
    if unknown or ("article" in row and len(row.keys() & {"quote", "speaker"})):
        named = f"unknown key {', '.join(unknown)}" if unknown else "an article and a quotation at once"
        raise InputError(f"{named}: give quote and speaker, or an article")
    started = time.perf_counter()
    if "article" in row:
        checked = assistant.verify_article(_text(row, "article"))
        verdicts: dict[str, Any] = {"quotations": [checked_json(each) for each in checked]}
    else:
        speaker = _text(row, "speaker").strip() or None if row.get("speaker") is not None else None
        verdicts = verification_json(assistant.verify(_text(row, "quote"), speaker))
    return {"id": row.get("id"), **verdicts, "elapsed_ms": _elapsed(started)}


def run_batch(file: str, defaults: Row, answer: Callable[[Row], dict[str, Any]]) -> int:
    """Answers each line of `file` (`-`: standard input) in order; a line that cannot be used gets an `error`.

    What `defaults` says holds for each line that does not say otherwise.

    Returns the exit status: 3 where at least one line could not be used. Raises InputError where the file cannot be read.
    """
    status = DONE
    for number, line in enumerate(_lines(file), start=1):
        row: Row = {}
        try:
            row = _parse(line)
            result = answer({**defaults, **row})
        except AssistantError as error:
            status = IN_PART
            result = {"id": row.get("id"), "error": f"line {number}: {error}"}
        print(json.dumps(result, ensure_ascii=False), flush=True)
    return status


def read_text(file: str) -> str:
    """A text file, `-` for standard input. Raises InputError where it cannot be read."""
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{file} cannot be read: {error}") from error


def _lines(file: str) -> Iterator[str]:
    try:
        if file == "-":
            yield from (line for line in sys.stdin if line.strip())
            return
        with Path(file).open(encoding="utf-8") as handle:
            yield from (line for line in handle if line.strip())
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the batch {file} cannot be read: {error}") from error


def _parse(line: str) -> Row:
    try:
        row = json.loads(line.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise InputError("no JSON") from error
    if not isinstance(row, dict):
        raise InputError("a JSON object is expected")
    return row


def _known(row: Row, keys: set[str]) -> None:
    unknown = sorted(set(row) - keys - set(FILTER_KEYS))
    if unknown:
        raise InputError(f"unknown key {', '.join(unknown)}: the filters are {', '.join(FILTER_KEYS)}")


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise InputError(f"{key}: a text is expected")
    return whole_characters(value)


def _literal(row: Row) -> bool:
    value = row.get("literal", False)
    if not isinstance(value, bool):
        raise InputError(f"literal: true or false is expected, not {value!r}")
    return value


def _elapsed(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)
