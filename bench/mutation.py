"""Damages files of every form and has them read: each must come to a sound document or to a ParseError, soon and within memory.

    python -m bench.mutation [--count N] [--seed S] [--only INDEX --save FILE]

Every input follows from the seed and its index, so that one can be made again. Processes on all cores read them. Time is processor
time, since the machine may have other work; the process that reads a PDF counts with its parent. Linux only: peak memory is read
from /proc.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import resource
import signal
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random

from lxml import etree, html

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from doubles.file_forms import FORMS, PDF
from doubles.formex_files import zipped
from doubles.releases import (
    FERRIES,
    RELEASES,
    drupal_page,
    email_page,
    factsheet_page,
    rapid_page,
    sharepoint_page,
    timeline_page,
)
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS

from corpus.demo import demonstration_texts
from corpus.errors import CorpusError, ParseError
from corpus.ingest import check
from corpus.language import detect_language
from corpus.original import Original
from corpus.parsing.detect import parse

SECONDS = 5
"""Of processor time for one input; the system ends a process that takes more."""
PATIENCE = 60
"""Seconds of the clock, in case one waits for ever."""
MEMORY = 1024**3
"""Bytes of resident memory for one input; the process may not even ask for twice as much."""
GROWTH = 1024**2
"""Bytes by which one damage may make a file larger."""


class Verdict(StrEnum):
    """What became of an input; all but the first two are violations."""

    READ = "read"
    REFUSED = "refused"
    OTHER_ERROR = "other error"
    UNSOUND = "unsound"
    OVER_TIME = "over time"
    OVER_MEMORY = "over memory"
    CRASH = "crash"


FINE = (Verdict.READ, Verdict.REFUSED)


@dataclass(frozen=True)
class Outcome:
    """What reading one input came to; `memory` in bytes."""

    index: int
    form: str
    verdict: Verdict
    message: str = ""
    seconds: float = 0.0
    memory: int = 0


# Samples: whole files of every form


@cache
def samples() -> dict[str, list[Original]]:
    """By form: what is damaged, and what pieces are taken from. Made once in a process."""
    languages = [LANGUAGE_OPINIONS[language] for language in ("bg", "de", "el", "hu", "mt")]
    found = {
        form.name: [
            Original("file", form.render(opinion), form.media_type)
            for opinion in (*OPINIONS, *languages)
            if form.carries(opinion)
        ]
        for form in FORMS
    }
    found["flattened text"] += [original for original in demonstration_texts() if "opinion" in original.origin]
    found["PDF"] += _unpacked_pdf_files()
    found["web page"] = [Original("page", page.encode(), "text/html") for page in _web_pages()]
    found["Markdown"] = [
        Original(original.origin, original.data, "text/markdown")
        for original in demonstration_texts()
        if "release" in original.origin
    ]
    return found


def _unpacked_pdf_files() -> Iterator[Original]:
    """With the operators of their pages as they are, so that damage reaches them."""
    from reportlab import rl_config

    packed, rl_config.pageCompression = rl_config.pageCompression, 0
    for opinion in filter(PDF.carries, OPINIONS):
        yield Original("file", PDF.render(opinion), PDF.media_type)
    rl_config.pageCompression = packed


def _web_pages() -> Iterator[str]:
    for release in RELEASES:
        yield from (drupal_page(release), sharepoint_page(release), rapid_page(release, "COR/13/57"))
    yield from (email_page(FERRIES), factsheet_page(), timeline_page())


# Damage to bytes

_TAG = re.compile(rb"<[^<>]{1,300}>")
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (
    b"0",
    b"-1",
    b"2",
    b"257",
    b"65536",
    b"4294967296",
    b"9" * 40,
    b"9" * 5000,
    b"1e309",
    "٣".encode(),
    "²".encode(),
)
_ODD = tuple(
    text.encode("utf-8", "surrogatepass")
    for text in (
        "\x00", "\x0b", "\x1f", "\x7f", "\x85", "\u00a0", "\u00ad", "\u0301", "\u200b", "\u2028", "\u202e", "\u2066", "\ud800",
        "\ue000", "\ue000(1)", "\ufeff", "\ufffe", "\U0010ffff", "&#57344;", "&#0;", "&#xD800;", "&nbsp;", "<!--", "]]>",
        "<![CDATA[", "<?x", "(1)", "1. ", "\n", "<table><tr><td>", "[x](", "**", "“", "\\", "stream\n", "<<", "[",
    )
)  # fmt: skip
Damage = Callable[[Random, bytes, bytes], bytes]
"""Takes the bytes and those of another file, and gives the damaged ones."""


def flip(random: Random, data: bytes, other: bytes) -> bytes:
    """Some bytes become others."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 10, 100)) if data else 0):
        changed[random.randrange(len(data))] = random.randrange(256)
    return bytes(changed)


def delete(random: Random, data: bytes, other: bytes) -> bytes:
    start, end = _span(random, data)
    return data[:start] + data[end:]


def duplicate(random: Random, data: bytes, other: bytes) -> bytes:
    """A span comes again, here or elsewhere."""
    start, end = _span(random, data)
    piece = _repeated(random, data[start:end])
    at = random.choice((end, random.randrange(len(data) + 1)))
    return data[:at] + piece + data[at:]


def splice(random: Random, data: bytes, other: bytes) -> bytes:
    """A span of another file in place of one of this."""
    start, end = _span(random, data)
    first, last = _span(random, other)
    return data[:start] + other[first:last] + data[end:]


def truncate(random: Random, data: bytes, other: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return random.choice((data[:at], data[at:], data[:at] + other[at:]))


def blow_up(random: Random, data: bytes, other: bytes) -> bytes:
    """Numbers become others that nobody expects."""
    for _ in range(random.choice((1, 3, 20))):
        data = _replace_one(random, data, _NUMBER, random.choice(_NUMBERS))
    return data


def insert_odd(random: Random, data: bytes, other: bytes) -> bytes:
    """Characters that no text needs, and beginnings of markup, one or many."""
    at = random.randrange(len(data) + 1)
    return data[:at] + _repeated(random, random.choice(_ODD)) + data[at:]


def damage_tags(random: Random, data: bytes, other: bytes) -> bytes:
    """Tags left out, repeated, put in place of others."""
    for _ in range(random.choice((1, 3, 10))):
        tags = _TAG.findall(data[:100_000]) or [b"<p>"]
        new = random.choice((b"", random.choice(tags), _repeated(random, random.choice(tags))))
        data = _replace_one(random, data, _TAG, new)
    return data


def rearrange(random: Random, data: bytes, other: bytes) -> bytes:
    """Elements left out, renamed, moved into others, repeated: what comes out is well-formed, and gets further."""
    try:
        root = etree.fromstring(data)
    except (etree.XMLSyntaxError, ValueError):
        try:
            root = html.document_fromstring(data)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            return data
    for _ in range(random.choice((1, 3, 10, 40))):
        with suppress(ValueError):  # a name or a text that is allowed in HTML only
            _rearrange_one(random, [element for element in root.iter() if isinstance(element.tag, str)])
    changed: bytes = etree.tostring(root, encoding="utf-8")
    return changed


def _rearrange_one(random: Random, elements: Sequence[etree._Element]) -> None:
    element, another = random.choice(elements), random.choice(elements)
    action = random.randrange(6)
    parent = element.getparent()
    if action == 0 and parent is not None:
        parent.remove(element)
    elif action == 1:
        element.tag = another.tag
    elif action == 2 and element not in (another, *another.iterancestors()):
        another.append(element)
    elif action == 3 and parent is not None and len(elements) < 5000:
        copies = random.choice((1, 2, 50))
        parent.extend([deepcopy(element) for _ in range(copies)])
    elif action == 4:
        for name in element.attrib:
            element.set(name, random.choice((*_NUMBERS[:-2], b"", b"x")).decode())
    else:
        element.text = another.text


BYTES: tuple[Damage, ...] = (flip, delete, duplicate, splice, truncate, blow_up, insert_odd)
MARKUP: tuple[Damage, ...] = (*BYTES, damage_tags, damage_tags, *[rearrange] * 5)


def _span(random: Random, data: bytes) -> tuple[int, int]:
    """A short one mostly, a long one at times."""
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + int(2 ** random.uniform(0, 14)))


def _repeated(random: Random, piece: bytes) -> bytes:
    count = random.choice((1, 1, 2, 20, 1000, 20_000))
    return piece * max(1, min(count, GROWTH // max(1, len(piece))))


def _replace_one(random: Random, data: bytes, pattern: re.Pattern[bytes], new: bytes) -> bytes:
    """In place of a match near some point."""
    start = random.randrange(len(data) + 1)
    match = pattern.search(data, start) or pattern.search(data)
    return data[: match.start()] + new + data[match.end() :] if match else data


# Inputs


def damaged(seed: int, index: int, names: Sequence[str] = ()) -> tuple[str, Original]:
    """One input and the form it was made from: the same for a seed and an index on every machine."""
    random = Random(f"{seed}/{index}")
    names = names or [*samples()]
    form = names[index % len(names)]
    sample = random.choice(samples()[form])
    data = sample.data
    for _ in range(random.choice((1, 1, 2, 5))):
        other = random.choice(samples()[random.choice((form, form, *samples()))]).data
        data = _damage(random, data, other)
    return form, Original("damaged", data, sample.media_type)


def _damage(random: Random, data: bytes, other: bytes) -> bytes:
    if data.startswith(b"PK") and random.random() < 0.8:
        return _damage_archive(random, data, other)
    markup = data.lstrip()[:1] == b"<"
    return random.choice(MARKUP if markup else BYTES)(random, data, other)


def _damage_archive(random: Random, data: bytes, other: bytes) -> bytes:
    """To a member before it is packed, so that the damage is not told by a checksum."""
    members, others = _members(data), _members(other)
    if not members:
        return random.choice(BYTES)(random, data, other)
    name = random.choice([*members])
    piece = others.get(name) or random.choice([*others.values(), other])
    action = random.random()
    if action < 0.05:
        del members[name]
    elif action < 0.1:
        members[name] = piece
    else:
        members[name] = random.choice(MARKUP)(random, members[name], piece)
    return zipped(members)


def _members(data: bytes) -> dict[str, bytes]:
    """None of a file that is no archive, or not any more."""
    with suppress(Exception), zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
    return {}


# Reading them


def read(original: Original) -> tuple[Verdict, str]:
    """What reading comes to where it comes to an end."""
    try:
        document = parse(original)
    except ParseError as error:
        message = str(error)
        return (Verdict.REFUSED if len(message.splitlines()) == 1 else Verdict.OTHER_ERROR), message
    except Exception as error:
        return Verdict.OTHER_ERROR, f"{type(error).__name__}: {error} {_place(error)}"
    try:
        check(document)
    except CorpusError as error:
        return Verdict.UNSOUND, str(error)
    return Verdict.READ, ""


def _place(error: BaseException) -> str:
    """Where it was raised: the last three lines that were run, the innermost last."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        places.append(f"({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})")
        trace = trace.tb_next
    return " ".join(places[-3:])


def _serve(connection: Connection, seed: int) -> None:
    """A process's work: indexes come in, outcomes go out."""
    os.setsid()
    for alarm in (signal.SIGALRM, signal.SIGPROF):
        signal.signal(alarm, signal.SIG_DFL)  # ends the process, whatever it is at
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (2 * MEMORY, 2 * MEMORY))
    while (index := connection.recv()) is not None:
        form, original = damaged(seed, index)
        connection.send(_measured(index, form, original))


def _measured(index: int, form: str, original: Original) -> Outcome:
    Path("/proc/self/clear_refs").write_text("5")  # peak memory counts anew
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    before = _processor_time()
    verdict, message = read(original)
    seconds = _processor_time() - before
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    memory = max(_peak(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 if form == PDF.name else 0)
    if verdict in FINE and (seconds > SECONDS or memory > MEMORY):
        verdict = Verdict.OVER_TIME if seconds > SECONDS else Verdict.OVER_MEMORY
    return Outcome(index, form, verdict, message, seconds, memory)


def _processor_time() -> float:
    return sum(os.times()[:4])


def _peak() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


class _Worker:
    """A process that reads, and what it has in hand."""

    def __init__(self, seed: int) -> None:
        context = get_context("fork")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, seed))
        self._process.start()
        theirs.close()
        self.index = -1

    def give(self, index: int | None) -> None:
        self.index = -1 if index is None else index
        self.connection.send(index)

    def outcome(self) -> Outcome:
        """What came back, or how the process ended."""
        try:
            received: Outcome = self.connection.recv()
            return received
        except EOFError:
            self.end()
            ended = self._process.exitcode
            form = [*samples()][self.index % len(samples())]
            if ended in (-signal.SIGALRM, -signal.SIGPROF):
                return Outcome(self.index, form, Verdict.OVER_TIME, f"over {SECONDS} s", SECONDS)
            return Outcome(self.index, form, Verdict.CRASH, f"the process ended with {ended}")

    def end(self) -> None:
        """Waits for the process; ends what it started and left behind."""
        self._process.join()
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid or 0, signal.SIGKILL)
        self.connection.close()


def outcomes(count: int, seed: int, cores: int) -> Iterator[Outcome]:
    """Of the inputs 0 to `count`, as they come."""
    samples(), detect_language("The Committee of the Regions")  # before the processes begin, which share them
    waiting = iter(range(count))
    workers: dict[Connection, _Worker] = {}

    def employ(worker: _Worker) -> None:
        index = next(waiting, None)
        worker.give(index)
        if index is None:
            worker.end()
            workers.pop(worker.connection, None)
        else:
            workers[worker.connection] = worker

    for _ in range(cores):
        employ(_Worker(seed))
    while workers:
        ready = wait([*workers])
        for worker in [worker for connection, worker in workers.items() if connection in ready]:
            outcome = worker.outcome()
            if worker.connection.closed:
                del workers[worker.connection]
                worker = _Worker(seed)
            yield outcome
            employ(worker)


def report(found: Sequence[Outcome]) -> None:
    """A table by form, and the violations below it."""
    print("| form | inputs | documents | refused | wrong | longest | peak memory |\n|---|---|---|---|---|---|---|")
    for form in dict.fromkeys(outcome.form for outcome in found):
        own = [outcome for outcome in found if outcome.form == form]
        counts = Counter(outcome.verdict for outcome in own)
        wrong = len(own) - sum(counts[verdict] for verdict in FINE)
        longest = max(own, key=lambda outcome: outcome.seconds)
        memory = max(outcome.memory for outcome in own) / 1024**2
        print(
            f"| {form} | {len(own)} | {counts[Verdict.READ]} | {counts[Verdict.REFUSED]} | {wrong}"
            f" | {longest.seconds:.1f} s (input {longest.index}) | {memory:.0f} MB |"
        )
    for outcome in found:
        if outcome.verdict not in FINE:
            print(f"{outcome.form}, input {outcome.index}: {outcome.verdict}: {outcome.message[:400]}")


def main() -> None:
    arguments = _arguments()
    if arguments.only is not None:
        form, original = damaged(arguments.seed, arguments.only)
        if arguments.save:
            arguments.save.write_bytes(original.data)
        print(form, original.media_type, len(original.data), "bytes")
        return
    started = time.perf_counter()
    found = sorted(outcomes(arguments.count, arguments.seed, os.cpu_count() or 1), key=lambda outcome: outcome.index)
    report(found)
    print(f"{len(found)} inputs in {time.perf_counter() - started:.0f} s, seed {arguments.seed}")
    sys.exit(any(outcome.verdict not in FINE for outcome in found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="makes one input and reads nothing")
    parser.add_argument("--save", type=Path, help="the file for that input")
    return parser.parse_args()


if __name__ == "__main__":
    main()
