"""The command line: what can be said, and how it ends. The commands themselves are in `commands`."""

from __future__ import annotations

import argparse
import io
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

DONE, UNUSABLE, IN_PART = 0, 2, 3
"""Exit statuses of CONTRACT; 1 is a bug."""
INTERRUPTED = 130

_FILTERS = (
    ("--kind", "opinion|resolution|release", "only texts of this kind"),
    ("--lang", "LL", "only texts in this language (two letters)"),
    ("--since", "YYYY-MM-DD", "adopted on this day or later"),
    ("--until", "YYYY-MM-DD", "adopted on this day or earlier"),
    ("--rapporteur", "NAME", "drafted by somebody of this name"),
    ("--group", "GROUP", "political group of a rapporteur or resolution (EPP, PES, ...)"),
    ("--commission", "CODE", "prepared by this commission of the Committee"),
    ("--celex", "NUMBER", "only the text with this CELEX number"),
    ("--document", "ID", "only the document with this id"),
)


class _Parser(argparse.ArgumentParser):
    """Unusable arguments are told in one line, with the place to look for help. An option is its whole name."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  # whatever argparse hands on
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message} (see `{self.prog} --help`)", file=sys.stderr)
        raise SystemExit(UNUSABLE)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common = _Parser(add_help=False)
    common.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the data folder (default: $COR_DATA, else the user's own)",
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="one JSON object on standard output, nothing else",
    )
    parser = _Parser(
        prog="cor-assistant",
        parents=[common],
        description="Questions and answers on the texts of the European Committee of the Regions, every word with its source.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)

    importing = commands.add_parser("import", parents=[common], help="files and folders into catalogue and index")
    importing.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="a file (text, HTML, PDF, Word, Formex) or a folder of them",
    )
    importing.add_argument(
        "--demo", action="store_true", help="the demonstration corpus: invented texts to try things with"
    )
    importing.add_argument(
        "--no-index", action="store_true", help="leave the index as it is; `index` brings it in line later"
    )

    _add_fetch(commands.add_parser("fetch", parents=[common], help="texts from the services that publish them"))

    indexing = commands.add_parser("index", parents=[common], help="bring the index in line with the catalogue")
    indexing.add_argument(
        "--rebuild", action="store_true", help="build it anew, as after a change of the embedding model"
    )

    searching = commands.add_parser("search", parents=[common], help="ranked passages")
    searching.add_argument("query", nargs="?", metavar="QUERY")
    searching.add_argument("-k", type=int, default=10, metavar="N", help="how many passages (default 10)")
    asking = commands.add_parser("ask", parents=[common], help="an answer with citations")
    asking.add_argument("question", nargs="?", metavar="QUESTION")
    for command in (searching, asking):
        command.add_argument(
            "--batch", metavar="FILE", help="JSON lines in, JSON lines out in the same order; - for standard input"
        )
        command.add_argument(
            "--literal", action="store_true", help="read no dates, names, numbers or kinds of text out of the words"
        )
        filters = command.add_argument_group("filters")
        for option, value, text in _FILTERS:
            filters.add_argument(option, metavar=value, help=text)

    verifying = commands.add_parser(
        "verify", parents=[common], help="a verdict on a quotation: word for word, altered, invented"
    )
    verifying.add_argument("quote", nargs="?", metavar="QUOTE")
    verifying.add_argument("--speaker", metavar="NAME", help="who is said to have said it")
    verifying.add_argument("--article", metavar="FILE", help="check every quotation in this text; - for standard input")
    verifying.add_argument(
        "--batch", metavar="FILE", help="JSON lines in, JSON lines out in the same order; - for standard input"
    )

    showing = commands.add_parser("show", parents=[common], help="a document or passage with its provenance")
    showing.add_argument("document_id", metavar="DOCUMENT_ID")
    showing.add_argument("--label", metavar="LABEL", help='only this passage, such as "point 18"')
    commands.add_parser("status", parents=[common], help="what is held, and what the index was built with")
    commands.add_parser("doctor", parents=[common], help="whether catalogue and index are sound and agree")
    serving = commands.add_parser("serve", parents=[common], help="the web app")
    serving.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1: this machine only)"
    )
    serving.add_argument("--port", type=int, default=7860, help="port to listen on (default 7860)")
    return parser


def _add_fetch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source",
        choices=("cellar", "website"),
        help="cellar: opinions and resolutions of the Official Journal; website: press releases and news of cor.europa.eu",
    )
    for option, value, default, text in (
        ("--lang", "LL[,LL]", "en", "languages, or all (default en)"),
        ("--kind", "opinion|resolution|release", None, "only texts of this kind"),
        ("--since", "YYYY-MM-DD", None, "adopted, or dated, on this day or later"),
        ("--until", "YYYY-MM-DD", None, "adopted, or dated, on this day or earlier"),
        ("--base-url", "URL", None, "a mirror to ask in place of the official addresses"),
    ):
        parser.add_argument(option, metavar=value, default=default, help=text)
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many texts, the newest first")
    parser.add_argument(
        "--rate", type=float, default=1.0, metavar="N", help="requests a second (default 1, at most 10)"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would be fetched, and fetch nothing")
    parser.add_argument(
        "--no-index", action="store_true", help="leave the index as it is; `index` brings it in line later"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status. Every error a user can make or meet is one line on standard error."""
    _speak_utf8()
    options = build_parser().parse_args(arguments)

    from assistant.errors import AssistantError
    from assistant.settings import load_settings, quiet_libraries

    try:
        settings = load_settings(getattr(options, "data", None))
        _keep_log(settings.log, on_terminal=options.command == "serve")
    except AssistantError as error:
        return _unusable(error)
    quiet_libraries(settings.model, settings.reranker)

    from assistant.commands import COMMANDS
    from corpus.errors import CorpusError
    from index.embedding import EmbeddingError
    from index.errors import IndexingError

    try:
        return COMMANDS[options.command](options, settings)
    except (AssistantError, CorpusError, IndexingError, EmbeddingError) as error:
        return _unusable(error)
    except sqlite3.DatabaseError as error:
        message = f"the catalogue in {settings.data} is damaged ({error})"
        print(f"cor-assistant: {message}: put a copy of it back, or choose another folder with --data", file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        print("cor-assistant: stopped; what was done is kept, and the same command goes on from there", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
        return DONE


def _unusable(error: Exception) -> int:
    print(f"cor-assistant: {' '.join(str(error).split())}", file=sys.stderr)
    return UNUSABLE


def _keep_log(file: Path | None, *, on_terminal: bool) -> None:
    """Warnings and errors with their details go to a file, where one is set, or to the terminal, where somebody serves: to
    all others an error is one line. Raises InputError where the file cannot be written."""
    import logging

    from assistant.errors import InputError

    try:
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            kept: logging.Handler = logging.FileHandler(file, encoding="utf-8")
        else:
            kept = logging.StreamHandler() if on_terminal else logging.NullHandler()
    except OSError as error:
        raise InputError(f"COR_LOG: {file} cannot be written: {error.strerror}") from error
    logging.basicConfig(
        handlers=[kept], format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.WARNING
    )


def _speak_utf8() -> None:
    """JSON is UTF-8, whatever the terminal's setting; half a surrogate pair is written as JSON escapes it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
