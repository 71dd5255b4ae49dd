"""Measures reading: what is found in files of every form and year, and how many opinions a second are read.

    python -m bench.parsing [--rounds N] [--profile]

Accuracy is counted in the invented opinions, whose content is known, and in the real ones where they are beside the checkout.
Throughput is processor time on one core, for an opinion of 35,000 characters; the baseline takes the bare text out of
the same file.
"""

from __future__ import annotations

import argparse
import cProfile
import io
import pstats
import resource
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from lxml import etree, html

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
sys.path.insert(1, str(Path(__file__).parents[1] / "tests" / "corpus"))

from doubles.blocks import amendment
from doubles.facts import Facts, Score, read_in, score
from doubles.file_forms import FLAT, FORMEX, FORMEX_XML, FORMS, OLD_XHTML, PDF, PLAIN_HTML, WORD, XHTML, FileForm
from doubles.invented import Amendment, Era, InventedOpinion, Point, Section
from doubles.many import invented_works
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from real_texts import OPINIONS as REAL_FOLDER
from test_real_texts import TABLE, Expected

from corpus.language import detect_language
from corpus.model import Document
from corpus.numbers import committee_number
from corpus.original import Original
from corpus.parsing.detect import parse

LENGTH = 35_000
"""Characters: a long opinion of recent years."""
SHOWN = (
    "points", "amendments", "wordings", "key messages", "footnotes", "calls", "rapporteurs", "groups", "adopted", "published",
    "OJ number", "CELEX", "own number", "references", "plenary", "commission", "language", "title", "president",
)  # fmt: skip


# Accuracy


def print_accuracy() -> None:
    """Two tables, right / expected: by form, and by years over all forms; `+n` counts what was read and is not there."""
    texts = (*OPINIONS, *LANGUAGE_OPINIONS.values())
    by_form = {form.name: _scores([(form, opinion) for opinion in texts]) for form in FORMS}
    if real := _real_scores():
        by_form["real texts, flattened"] = real
    _print_table(by_form)
    _print_table({f"{era}–": _scores([(form, o) for form in FORMS for o in texts if o.era is era]) for era in Era})


def _scores(cases: Sequence[tuple[FileForm, InventedOpinion]]) -> dict[str, Score]:
    counted = []
    for form, opinion in cases:
        if form.carries(opinion):
            read, stated = read_in(_parsed(form, opinion)), form.stated(opinion)
            counted.append({name: score(read[name], stated[name]) for name in stated if name not in form.not_carried})
    return {name: sum((scores[name] for scores in counted if name in scores), Score()) for name in SHOWN}


def _parsed(form: FileForm, opinion: InventedOpinion) -> Document:
    return parse(Original("file", form.render(opinion), form.media_type))


def _real_scores() -> dict[str, Score]:
    """Of the real texts against what a reader counted in them; empty where they are not there."""
    if not REAL_FOLDER.is_dir():
        return {}
    counted = []
    for text in TABLE:
        document = parse(Original("file", (REAL_FOLDER / f"{text.celex}.txt").read_bytes(), "text/plain"))
        read, stated = without_words(read_in(document)), stated_by_real(text)
        counted.append({name: score(read[name], stated[name]) for name in stated})
    return {name: sum((scores[name] for scores in counted if name in scores), Score()) for name in SHOWN}


def stated_by_real(text: Expected) -> Facts:
    """The facts that a reader counted in a real text."""
    footnotes = tuple(f"footnote {number + 1}" for number in range(text.footnotes))
    return {
        "points": tuple(f"point {number + 1}" for number in range(text.points)),
        "amendments": tuple(f"Amendment {number + 1}" for number in range(text.amendments)),
        "footnotes": footnotes,
        "calls": footnotes,
        "rapporteurs": ((text.rapporteur, text.role),),
        "adopted": (text.adopted,),
        "published": (text.published,),
        "OJ number": (text.oj_number,),
        "CELEX": (text.celex,),
        "own number": (committee_number(text.celex),),
        "references": text.references,
        "language": ("en",),
        "president": (text.president,) if text.president else (),
    }


def without_words(facts: Facts) -> Facts:
    """Points and footnotes by their labels, calls by the footnotes they lead to: so much is known of a real text."""
    places = {"points": 0, "footnotes": 0, "calls": 1}
    return {
        name: tuple(value[places[name]] for value in values if isinstance(value, tuple)) if name in places else values
        for name, values in facts.items()
    }


def _print_table(columns: dict[str, dict[str, Score]]) -> None:
    print(f"\n| | {' | '.join(columns)} |\n|---|{'---|' * len(columns)}")
    for name in SHOWN:
        print(f"| {name} | {' | '.join(_shown(scores[name]) for scores in columns.values())} |")


def _shown(counted: Score) -> str:
    if not counted.expected and not counted.wrong:
        return "—"
    return f"{counted.right} / {counted.expected}" + (f" +{counted.wrong}" if counted.wrong else "")


# Throughput


def long_opinion(era: Era) -> InventedOpinion:
    """An opinion of some LENGTH characters: points of three sentences each, since 2015 ten amendments, as long ones have them."""
    base = next(opinion for opinion in OPINIONS if opinion.era is era)
    works = invented_works(100, seed=1)
    sentences = [point.text for work in works for section in work.sections for point in section.points]
    amended = era >= Era.Y2015
    rows = [sentences[-5 * number :][:5] for number in range(1, 11)] if amended else []
    length = LENGTH - sum(2 * len(text) for row in rows for text in row)
    points: list[Point] = []
    while length > 0:
        at = 3 * len(points)
        points.append(Point(str(len(points) + 1), " ".join(sentences[at : at + 3])))
        length -= len(points[-1].text)
    sections = tuple(Section(f"Section {n // 10 + 1}", tuple(points[n : n + 10])) for n in range(0, len(points), 10))
    amendments = tuple(_amendment(number, row) for number, row in enumerate(rows, start=1))
    return replace(base, sections=sections, amendments=amendments, act="Proposal for a regulation on tests", notes=())


def _amendment(number: int, texts: Sequence[str]) -> Amendment:
    words = " ".join(texts[:4])
    return amendment(number, f"Article {number}", words, f"{words} So do regions.", ("So do regions.",), texts[4])


def bare_markup(data: bytes) -> str:
    """By lxml: the text of a page, all of it in one."""
    return str(html.fromstring(data).text_content())


def bare_xml(data: bytes) -> str:
    """By lxml: the text of a file of XML."""
    return "".join(etree.fromstring(data).itertext())


def bare_archive(data: bytes) -> str:
    """By zipfile and lxml: the text of every member."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(bare_xml(archive.read(name)) for name in archive.namelist())


def bare_pdf(data: bytes) -> str:
    """By pypdfium2, in this process: the text of every page."""
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


CASES: tuple[tuple[FileForm, Era, str, Callable[[bytes], str]], ...] = (
    (FLAT, Era.Y2023, "decode", bytes.decode),
    (XHTML, Era.Y2023, "lxml text_content", bare_markup),
    (OLD_XHTML, Era.Y2009, "lxml text_content", bare_markup),
    (PLAIN_HTML, Era.Y1999, "lxml text_content", bare_markup),
    (FORMEX, Era.Y2023, "zipfile, lxml itertext", bare_archive),
    (FORMEX_XML, Era.Y2023, "lxml itertext", bare_xml),
    (WORD, Era.Y2023, "zipfile, lxml itertext", bare_archive),
    (PDF, Era.Y2023, "pypdfium2 get_text_range", bare_pdf),
)


def print_throughput(rounds: int) -> None:
    print(
        "\n| form | file | text | opinions/s | baseline | baseline/s | times the baseline |\n|---|---|---|---|---|---|---|"
    )
    for form, era, name, bare in CASES:
        data = form.render(long_opinion(era))
        original = Original("file", data, form.media_type)
        length = len(parse(original).text)
        times = [(_seconds(partial(parse, original)), _seconds(partial(bare, data))) for _ in range(rounds)]
        ours, plain = (median(column) for column in zip(*times, strict=True))
        print(
            f"| {form.name} | {len(data) / 1000:.0f} kB | {length:,} | {1 / ours:.3g} | {name} | {1 / plain:,.0f}"
            f" | {median(slow / quick for slow, quick in times):.1f} |",
            flush=True,
        )


def _seconds(run: Callable[[], object]) -> float:
    """Processor time of this process and those it started."""
    before = _processor_time()
    run()
    return _processor_time() - before


def _processor_time() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def print_profile() -> None:
    """Where the time of an opinion in XHTML goes."""
    original = Original("file", XHTML.render(long_opinion(Era.Y2023)), XHTML.media_type)
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(20):
        parse(original)
    profile.disable()
    pstats.Stats(profile).sort_stats("tottime").print_stats(25)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--profile", action="store_true", help="shows where the time of XHTML goes, and nothing else")
    arguments = parser.parse_args()
    detect_language("The Committee of the Regions")  # loaded before the first time is taken
    if arguments.profile:
        print_profile()
        return
    print_accuracy()
    print_throughput(arguments.rounds)


if __name__ == "__main__":
    main()
