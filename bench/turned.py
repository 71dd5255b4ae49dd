"""Lies made by one change to a genuine sentence, in the 24 official languages: how many of them the check marks.

    python -m bench.turned [--each N] [--seed N] [--show KIND]
    python -m bench.turned --translations --data DIR

Sentences of `bench/training` stand in their own words between two others of their language, as in a passage; then one thing is
changed: a denial is put in or left out, a word is turned into its opposite, a figure or a name into another one, or two figures
change places. Only what can be
proven is asked for: no embedding model. With `--translations` genuine translations are held against their passages, as they are
and with a denial put in or left out, by all of the check; `--data` is a folder whose index was built with the model.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from random import Random

from assistant.answers import Support
from assistant.quotation.negations import denies
from assistant.settings import Settings
from assistant.writing.numbers.places import Counting, counting
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judge, Source
from bench.changes import DENIALS, OPPOSITES
from bench.taught import FOLDER
from corpus.catalogue import Catalogue
from corpus.model import Description, DocumentId, Kind, Passage, PassageId, Provenance, Role
from index.embedding import load_embedder
from index.search import Searcher
from index.sentences import sentence_spans
from index.wording import form

KINDS = ("denial", "opposite", "figure", "exchange", "name")
_STRANGERS = ("Tarvholm", "Quessigny", "Ostrawitz", "Belvarda", "Kyrkhamra")
_SHORTEST = 6
"""Words of a sentence."""
_NAME = re.compile(r"(?<=[a-zà-ÿа-яα-ω,] )[A-ZÀ-ÞА-ЯΑ-Ω][a-zà-ÿа-яα-ω]{3,}")
_MADE = Provenance("made for a measurement", "00" * 32, "text/plain", "bench/1")


@dataclass(frozen=True, slots=True)
class Lie:
    """A genuine sentence, what was made of it, and the passage it stands in, all in one language."""

    kind: str
    language: str
    genuine: str
    text: str
    passage: str


def lies(each: int, seed: int = 0) -> Iterator[Lie]:
    """Up to `each` lies of every kind and language."""
    random = Random(seed)
    written, printed = _sentences("+"), _sentences("P")
    for language in sorted(written):
        for kind in KINDS:
            sentences = printed[language] if kind == "exchange" else written[language]  # few others have two figures
            made = 0
            for genuine in random.sample(sentences, len(sentences)):
                changed = list(_changed(genuine, kind, language, random))
                if changed and made < each:
                    made += 1
                    before, behind = random.sample([other for other in sentences if other != genuine], 2)
                    yield Lie(
                        kind,
                        language,
                        genuine,
                        random.choice(changed),
                        " ".join(map(_closed, (before, genuine, behind))),
                    )


def _sentences(sort: str) -> Mapping[str, list[str]]:
    """By language: what was written about passages (`+`), or the sentences of the passages themselves (`P`)."""
    found: dict[str, list[str]] = defaultdict(list)
    for folder in ("answers", "passages"):
        for path in sorted((FOLDER / folder).glob("*.txt")):
            for line in filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines())):
                kind, language, text = line.split(" | ", 2)
                if kind == sort:
                    parts = [text[start:end] for start, end in sentence_spans(text)] if sort == "P" else [text]
                    found[language] += [part for part in parts if len(part.split()) >= _SHORTEST]
    return found


def _closed(sentence: str) -> str:
    return sentence.rstrip(".;") + "."


def _changed(sentence: str, kind: str, language: str, random: Random) -> Iterator[str]:
    """The sentence with one thing changed, in every way there is."""
    if kind == "figure":
        for match in re.finditer(r"(?<![\w.,])\d{1,4}(?![\w]|[.,]\d)", sentence):
            other = str(int(match[0]) + random.choice((1, 2, 7, 30)))
            yield sentence[: match.start()] + other + sentence[match.end() :]
    elif kind == "exchange":
        yield from _exchanged(counting(sentence, language))
    elif kind == "name":
        for match in _NAME.finditer(sentence) if language != "de" else ():
            yield sentence[: match.start()] + random.choice(_STRANGERS) + sentence[match.end() :]
    else:
        table = DENIALS if kind == "denial" else OPPOSITES
        for pair in table[language].split(";"):
            one, _, other = pair.partition(">")
            yield from _replaced(sentence, one, other, language)
            yield from _replaced(sentence, other, one, language)


def _exchanged(counted: Counting) -> Iterator[str]:
    """With two figures of a kind in each other's places."""
    text = counted.text
    for first, second in combinations(counted.figures, 2):
        if first.agrees(second) and not first.same(second):
            words = text[first.start : first.end], text[first.end : second.start], text[second.start : second.end]
            yield text[: first.start] + "".join(reversed(words)) + text[second.end :]


def _replaced(sentence: str, one: str, other: str, language: str) -> Iterator[str]:
    """With the other words in place of the one, where these stand there once and no denial beside them."""
    found = list(re.finditer(rf"(?<![\w'’-]){re.escape(one)}(?![\w'’-])", sentence, re.IGNORECASE))
    if len(found) == 1:
        first, last = found[0].span()
        beside = [*sentence[:first].split()[-2:], *sentence[last:].split()[:2]]
        if not denies((form(word.strip(".,;:")) for word in beside), language):
            put = other[0].upper() + other[1:] if sentence[first].isupper() else other
            yield sentence[:first] + put + sentence[last:]


def source(text: str, language: str) -> Source:
    """A passage of an opinion that says this."""
    name = DocumentId(f"text:{'0' * 16}@{language}")
    about = Description(
        name,
        Kind.OPINION,
        language,
        "Opinion of the European Committee of the Regions",
        _MADE,
        date=dt.date(1994, 3, 5),
    )
    return Source(1, about, Passage(PassageId(f"{name}#1"), "point 1", Role.POINT, 0, len(text)), text, 0)


def is_marked(text: str, language: str, given: Source, judge: Judge) -> bool:
    """True where the check has something against the sentence."""
    judged = judge.judge(Sentence(text, (1,)), {1: given}, language)
    return judged.support is Support.UNSUPPORTED or judged.text != text


def marked(found: Iterator[Lie]) -> dict[tuple[str, str], list[Lie]]:
    """By kind and `marked` or `missed`, by what can be proven alone."""
    judge, shared = Judge(None), defaultdict[tuple[str, str], list[Lie]](list)
    for lie in found:
        given = source(lie.passage, lie.language)
        shared[lie.kind, "marked" if is_marked(lie.text, lie.language, given, judge) else "missed"].append(lie)
    return shared


def translations(judge: Judge, seed: int = 0) -> Counter[tuple[str, bool]]:
    """Genuine translations of parts of passages, and the same with a denial put in or left out, or with two figures of a kind in
    each other's places: whether they are marked."""
    random, counted = Random(seed), Counter[tuple[str, bool]]()
    for path in sorted((FOLDER / "quotations").glob("*.txt")):
        given, theirs = source("-", "en"), "en"
        for line in filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines())):
            kind, language, text = line.split(" | ", 2)
            if kind == "P":
                given, theirs = source(text, language), language
            elif kind == "+" and language != theirs:
                counted["genuine", is_marked(text, language, given, judge)] += 1
                for change in ("denial", "exchange"):
                    if changed := list(_changed(text, change, language, random)):
                        counted[change, is_marked(random.choice(changed), language, given, judge)] += 1
    return counted


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=60, help="lies of a kind and language")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", choices=KINDS)
    parser.add_argument("--translations", action="store_true")
    parser.add_argument("--data", type=Path, default=Path("data"))
    options = parser.parse_args()
    if options.translations:
        settings = Settings(data=options.data)
        searcher = Searcher(Catalogue.open(options.data), settings.index_root, load_embedder(settings.model))
        counted = translations(Judge(searcher.support), options.seed)
        for kind in ("genuine", "denial", "exchange"):
            print(
                f"translations, {kind:8} {counted[kind, True]:5} of {counted[kind, True] + counted[kind, False]:5} marked"
            )
        return
    found = marked(lies(options.each, options.seed))
    for kind in KINDS:
        hit, missed = found[kind, "marked"], found[kind, "missed"]
        print(f"{kind:9} {len(hit):5} of {len(hit) + len(missed):5} marked  {len(hit) / (len(hit) + len(missed)):.3f}")
        print("          missed by language:", dict(Counter(lie.language for lie in missed).most_common()))
    for lie in found[options.show, "missed"] if options.show else ():
        print(lie.language, lie.text, "<-", lie.genuine)


if __name__ == "__main__":
    main()
