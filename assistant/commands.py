"""The commands: each takes the parsed options and the settings, prints, and returns the exit status."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import Any

from assistant.answers import DOUBTFUL
from assistant.cli import DONE, IN_PART, UNUSABLE
from assistant.errors import InputError, NotFoundError
from assistant.reporting import complain, finish_intake, report_item
from assistant.settings import Settings
from corpus.errors import CatalogueError

Options = argparse.Namespace


def import_command(options: Options, settings: Settings) -> int:
    """`import PATH…`"""
    from assistant.importing import refuse_beside_real_texts, take_in
    from assistant.progress import shown_progress
    from corpus.demo import demonstration_texts
    from corpus.ingest import ingest
    from corpus.sources.folder import count_files, read_paths

    if bool(options.paths) == options.demo:
        raise InputError("name files or folders to import, or --demo for the demonstration corpus")
    if options.demo:
        refuse_beside_real_texts(settings)
    originals = demonstration_texts() if options.demo else read_paths(options.paths)
    total = None if options.demo else count_files(options.paths)
    with shown_progress() as show:
        report = take_in(
            settings,
            lambda catalogue: ingest(catalogue, originals),
            with_index=not options.no_index,
            report=lambda item: report_item(item, lambda: show("reading texts", None, total)),
            progress=lambda done, all_: show("indexing documents", done, all_),
        )
    return finish_intake(report, as_json=_json(options))


def fetch_command(options: Options, settings: Settings) -> int:
    """`fetch cellar|website`"""
    from assistant.fetching import fetch_command as fetch

    return fetch(options, settings)


def index_command(options: Options, settings: Settings) -> int:
    """`index [--rebuild]`"""
    from assistant.importing import ImportReport, update_index, writing
    from assistant.progress import shown_progress

    report = ImportReport()
    with writing(settings) as catalogue, shown_progress() as show:
        update_index(
            settings,
            catalogue,
            report,
            rebuild=options.rebuild,
            progress=lambda done, total: show("indexing documents", done, total),
        )
    if report.index is None:
        complain(report.index_error or "the index could not be brought in line")
        return UNUSABLE
    done = report.index
    if _json(options):
        _print_json(
            {"added": done.added, "replaced": done.replaced, "removed": done.removed, "pieces": done.pieces,
             "characters": done.characters, "seconds": round(done.seconds, 3)}
        )  # fmt: skip
    else:
        print(f"{done.added} documents added, {done.replaced} replaced, {done.removed} removed in {done.seconds:.1f} s")
    return DONE


def search_command(options: Options, settings: Settings) -> int:
    """`search QUERY`"""
    from assistant.batch import run_batch, search_row
    from assistant.pipeline import Assistant

    row = _row(options, "query") | {"k": options.k}
    assistant = Assistant.open(settings, writes=False)
    if options.batch:
        return run_batch(options.batch, row, lambda item: search_row(assistant, item))
    answer = search_row(assistant, row)
    if _json(options):
        _print_json(answer)
    else:
        _print_understood(answer["understood"])
        for number, passage in enumerate(answer["results"], start=1):
            print(f"{number}. {_place(passage)}\n   {passage['url'] or passage['document_id']}")
            print(f"   {passage['text'][:400]}\n")
        if not answer["results"]:
            print("Nothing was found.")
    return DONE


def ask_command(options: Options, settings: Settings) -> int:
    """`ask QUESTION`"""
    from assistant.batch import ask_row, run_batch
    from assistant.pipeline import Assistant

    row = _row(options, "question")
    assistant = Assistant.open(settings)
    if options.batch:
        return run_batch(options.batch, row, lambda item: ask_row(assistant, item))
    answer = ask_row(assistant, row)
    if _json(options):
        _print_json(answer)
        return DONE
    if answer["read_as"]:
        print(f"Read as: {answer['read_as']}")
    _print_understood(answer["understood"])
    if answer["notice"]:
        complain(f"{answer['notice']}: this is what the texts say themselves")
    print(answer["answer"])
    if any("doubts" in claim for claim in answer["claims"]):
        print(f"\n{DOUBTFUL}: the passages cited do not support this sentence.")
    for claim in answer["claims"]:
        if "compare" in claim:
            markers = "".join(f"[{number}]" for number in claim["citations"])
            print(
                f"\nPlease compare with {markers}, one of the two denies something or says the opposite: {claim['text']}"
            )
    for difference in answer["differences"]:
        print(f"\n{difference['text']}")
    for citation in answer["citations"]:
        print(f"\n[{citation['n']}] {_place(citation)}\n    {citation['url'] or citation['document_id']}")
        if answer["model"]:
            print(f"    “{citation['quote']}”")
    for passage in answer["nearest"]:
        print(f"\nNearest passage (it may not answer the question): {_place(passage)}")
    return DONE


def verify_command(options: Options, settings: Settings) -> int:
    """`verify QUOTE`"""
    from assistant.batch import read_text, run_batch, verify_row
    from assistant.pipeline import Assistant

    if sum(given is not None for given in (options.quote, options.batch, options.article)) != 1:
        raise InputError("give a quotation, --article FILE, or --batch FILE with a quotation in each line")
    row = {key: value for key in ("quote", "speaker") if (value := getattr(options, key)) is not None}
    if options.article:
        row = {"article": read_text(options.article)}
    assistant = Assistant.open(settings, writes=False)
    if options.batch:
        return run_batch(options.batch, row, lambda item: verify_row(assistant, item))
    found = verify_row(assistant, row)
    if _json(options):
        _print_json(found)
        return DONE
    for each in found.get("quotations", [found]):
        if "quote" in each:
            said = f" ({each['speaker']})" if each["speaker"] else ""
            reported = " [reported, without quotation marks]" if each["reported"] else ""
            print(f"\n{each['quote']}{said}{reported}")
        _print_verdict(each)
    return DONE


def _print_verdict(found: dict[str, Any]) -> None:
    if "error" in found:
        print(f"NOT CHECKED. {found['error']}")
        return
    print(f"{found['verdict'].upper().replace('_', ' ')}. {found['explanation']}")
    for match in found["matches"]:
        print(f"\n{_place(match)}\n   {match['url'] or match['document_id']}\n   {match['text'][:600]}")


def show_command(options: Options, settings: Settings) -> int:
    """`show DOCUMENT_ID`"""
    from assistant.wire import document_json, whole_characters
    from corpus.catalogue import Catalogue

    catalogue = Catalogue.open(settings.data)
    document = catalogue.document(whole_characters(options.document_id))
    if document is None:
        raise NotFoundError(f"no document {options.document_id!r} is held: `cor-assistant search` shows ids")
    shown = document_json(document, options.label, catalogue.links(document.about))
    if options.label and not shown["passages"]:
        labels = ", ".join(dict.fromkeys(passage.label for passage in document.passages[:40]))
        raise NotFoundError(f"no {options.label!r} in {options.document_id}; it has {labels}")
    if _json(options):
        _print_json(shown)
        return DONE
    for key, value in shown["document"].items():
        if value not in (None, "", [], (), False):
            print(f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")
    for passage in shown["passages"]:
        under = f" ({passage['heading']})" if passage["heading"] else ""
        print(f"\n{passage['label']}{under}\n{passage['text']}")
    return DONE


def status_command(options: Options, settings: Settings) -> int:
    """`status`"""
    from assistant.health import collection_status

    status = collection_status(settings)
    if _json(options):
        _print_json(status)
        return DONE
    print(f"data folder: {status['data']}")
    kinds = ", ".join(f"{count} {kind}s" for kind, count in status["kinds"].items()) or "none"
    print(f"documents: {status['documents']} ({kinds}); {status['passages']} passages; {status['invented']} invented")
    print("languages: " + (", ".join(f"{name} {count}" for name, count in status["languages"].items()) or "none"))
    index = status["index"]
    print(f"index: {index['pieces']} vectors of {index['model']}, built {index['built']}" if index else "index: none")
    if status["waiting"]:
        print(f"{status['waiting']} documents wait to be indexed: run `cor-assistant index`")
    for outcome in ("failed", "unavailable"):
        for item in status[outcome]:
            print(f"{outcome}: {item['path']}: {item['error']}")
    return DONE


def doctor_command(options: Options, settings: Settings) -> int:
    """`doctor`"""
    from assistant.health import examine

    found = examine(settings)
    if _json(options):
        _print_json(found)
    else:
        for problem in found["problems"]:
            print(f"problem: {problem}")
        if found["waiting"]:
            print(f"{found['waiting']} documents wait to be indexed: run `cor-assistant index`")
        print(
            "sound"
            if found["sound"]
            else "not sound: `cor-assistant index --rebuild` builds the index anew from the catalogue"
        )
    return DONE if found["sound"] else IN_PART


def serve_command(options: Options, settings: Settings) -> int:
    """`serve`"""
    from assistant.importing import load_demonstration
    from assistant.pipeline import Assistant
    from assistant.progress import shown_progress
    from assistant.ui.app import serve
    from corpus.catalogue import Catalogue

    try:
        empty = Catalogue.open(settings.data).counts()["documents"] == 0
    except CatalogueError:
        empty = True
    if empty:
        print("No texts yet: loading the demonstration corpus (invented texts).", file=sys.stderr)
        with shown_progress() as show:
            report = load_demonstration(settings, progress=lambda done, total: show("indexing documents", done, total))
        if report.index_error:
            raise InputError(report.index_error)
    assistant = Assistant.open(settings)
    serve(assistant, options.host, options.port, assistant.examples())
    return DONE


COMMANDS: dict[str, Callable[[Options, Settings], int]] = {
    "import": import_command,
    "fetch": fetch_command,
    "index": index_command,
    "search": search_command,
    "ask": ask_command,
    "verify": verify_command,
    "show": show_command,
    "status": status_command,
    "doctor": doctor_command,
    "serve": serve_command,
}


def _row(options: Options, text: str) -> dict[str, Any]:
    """The options as one row of a batch. Raises InputError: neither a text nor --batch, or both."""
    from assistant.wire import FILTER_KEYS, filters_of

    given = getattr(options, text)
    if (given is None) == (options.batch is None):
        raise InputError(f"give a {text}, or --batch FILE with one in each line")
    row = {key: value for key in (text, *FILTER_KEYS) if (value := getattr(options, key)) is not None}
    row |= {"literal": True} if options.literal else {}
    filters_of(row)  # told before the model is loaded
    return row


def _print_understood(constraints: list[dict[str, Any]]) -> None:
    """Said first: it explains why some texts are not among what follows."""
    if constraints:
        parts = (f"{'only' if each['strict'] else 'first'} {each['value']}" for each in constraints)
        print(f"Understood: {'; '.join(parts)} (--literal leaves this out)\n")


def _place(passage: dict[str, Any]) -> str:
    page = f"page {passage['page']}" if "page" in passage else None
    parts = (passage["title"], passage["date"], passage["label"], page, passage["speaker"])
    return ", ".join(part for part in parts if part)


def _json(options: Options) -> bool:
    return bool(getattr(options, "json", False))


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False))
