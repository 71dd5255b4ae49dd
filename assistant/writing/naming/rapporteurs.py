"""Whom a sentence calls rapporteur, held against the rapporteurs of the documents and what the passages tell of the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.article.words import PARTICLES, RAPPORTEUR, TITLES
from assistant.writing.evidence import Read
from assistant.writing.naming.common_words import GERMAN_DETERMINERS
from assistant.writing.naming.names import name_words
from corpus.facets import fold

_WORD = re.compile(r"[^\W\d_]+(?:[-‑’'][^\W\d_]+)*")
_REACH = 60
"""Characters behind the word for a rapporteur among which the name begins, or in front of it among which it ends."""
_BE = (
    r"(?:was|is|were|are|war|ist|waren|sind|était|est|étaient|sont|fue|es|era|è|foi|é|is|był|była|jest|byl|byla|je|bol|bola"
    r"|var|är|er|oli|on|fu|volt|беше|е|ήταν|είναι|a fost|este)"
)
_BETWEEN = re.compile(
    r"(?:[-‑ ](?:g[eé]n[eé]r|gera|γενικ|opinii|stanovisk|nuomon|atzinum|lausunn|arvamus|mnenj|mišljenj)\w*)?(?:,?\s"  # `-general`
    rf"|(?:\s(?:for|of|on|de|du|des|der|des|dieser|zu|für|sobre|per|van|voor|o|av|til|om|von|del|della|dello|da|do)\s[^.;:!?]*)?(?:,|\s{_BE})\s"
    rf"|\s[^\W\d_]\w*\s(?:\w+\s)?{_BE}\s"  # `stanoviska byl`
    r")(?:(?:the|le|la|el|il|lo|o|a|de|det|Mr|Mrs|Ms|M|Mme|Herr|Frau|Dr|pan|pani|herr|fru|Sr|Sra)\.?\s)?"
)
_BEFORE = re.compile(
    rf"(?:\s\([^)]*\))?(?:,\s|\s{_BE}\s)(?:(?:the|a|der|die|le|la|el|il|lo|o|de|den|det|als|as|comme|como|come)\s)?$"
)
_DRAFTS = re.compile(
    r"opinion|stellungnahme|bericht|\bavis|dictamen|parere|\badvies|opini|stanovisk|parecer|\baviz|udtalelse|yttrande|lausun"
    r"|arvamus|nuomon|atzinum|velemeny|mnenj|misljenj|γνωμοδοτ|становищ|opinjoni|tuairim"
)
_SENTENCE_END = re.compile(r"[.!?“”„«»\"]")
_IN_FRONT = 40
"""Characters in front of a name in a passage among which the person's part may be told."""


def misnamed(sentence: str, cited: Sequence[Read]) -> Iterator[str]:
    """Those whom a sentence calls rapporteur and who are not, as far as the documents tell."""
    words = list(_WORD.finditer(sentence))
    for place, word in enumerate(words):
        if RAPPORTEUR.match(word[0].split("-")[-1]) or RAPPORTEUR.match(word[0].split("-")[0]):
            name = _behind(sentence, words, place) or _in_front(sentence, words, place)
            if name and not any(_may_be(name, one) for one in cited):
                yield " ".join(name)


def _behind(sentence: str, words: Sequence[re.Match[str]], place: int) -> list[str]:
    """The name behind the word for a rapporteur: `rapporteur Ana Exemplar`, `the rapporteur for this opinion, Ana Exemplar`."""
    start = words[place].end()
    for at in range(place + 1, len(words)):
        between = sentence[start : words[at].start()]
        if len(between) > _REACH:
            break
        if words[at][0][0].isupper() and words[at][0].casefold() not in TITLES and _BETWEEN.fullmatch(between):
            name = _run(sentence, words, at)
            if len(name) > 1 or between == " ":
                return name
    return []


def _in_front(sentence: str, words: Sequence[re.Match[str]], place: int) -> list[str]:
    """The name in front of it: `Ana Exemplar (PT/EPP), the rapporteur`."""
    base = max(0, words[place].start() - _REACH)
    found = _BEFORE.search(sentence[base : words[place].start()])
    ends = [
        number for number in range(max(0, place - 20), place) if found and words[number].end() == base + found.start()
    ]
    if not ends:
        return []
    first = ends[0]
    while (
        first > 0 and sentence[words[first - 1].end() : words[first].start()] == " " and _is_part(words[first - 1][0])
    ):
        first -= 1
    name = _run(sentence, words, first)
    return name if len(name) > 1 and name[0].casefold() not in GERMAN_DETERMINERS else []


def _run(sentence: str, words: Sequence[re.Match[str]], first: int) -> list[str]:
    """The capitalised words that follow one another from `first` on."""
    name: list[str] = []
    for number in range(first, len(words)):
        if not _is_part(words[number][0]) or (
            name and sentence[words[number - 1].end() : words[number].start()] != " "
        ):
            break
        name.append(words[number][0])
    while name and not name[-1][0].isupper():
        name.pop()
    return name


def _is_part(word: str) -> bool:
    return word[0].isupper() or word in PARTICLES


def _may_be(name: Sequence[str], one: Read) -> bool:
    """False where the document has other rapporteurs, or the passage introduces this person as somebody else."""
    known = one.source.about.rapporteurs
    text = re.sub(r"[*_]", "", one.source.text)
    if known:
        names = name_words(" ".join(each.person.name for each in known))
        return any(names.knows(part) for part in name) or _is_introduced(name, text)
    found = list(re.finditer(rf"(?<!\w){re.escape(name[-1])}(?=\s\(|,)", text))
    return not found or any(_is_drafter(text, *match.span()) for match in found)


def _is_introduced(name: Sequence[str], text: str) -> bool:
    """True where the passage itself calls the person rapporteur, with the words side by side."""
    words = list(_WORD.finditer(text))
    for place, word in enumerate(words):
        if RAPPORTEUR.match(word[0].split("-")[-1]) and (found := _behind(text, words, place)):
            names = name_words(" ".join(found))
            if all(names.knows(part) for part in name if part[0].isupper()):
                return True
    return False


def _is_drafter(text: str, start: int, end: int) -> bool:
    front = _SENTENCE_END.split(text[max(0, start - _IN_FRONT) : start])[-1]
    told = front + " " + _SENTENCE_END.split(text[end:], maxsplit=1)[0]
    return _DRAFTS.search(fold(told)) is not None or any(map(RAPPORTEUR.match, re.findall(r"[^\W\d_]+", told)))
