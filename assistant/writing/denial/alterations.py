"""A sentence in the words of a passage but for a denial put in or left out, or a word turned into its opposite.

The same words stand on both sides of the place, in the sentence and in the passage, one after the other: nothing is weighed here,
and it does not matter what else the two say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from assistant.writing.denial.antonyms import are_opposites, has_opposite
from assistant.writing.denial.statement_words import ONE_EACH, Words, read_words, stem
from assistant.writing.denial.windows import stands_beside
from corpus.facets import fold

CONTEXT = 5
"""Words on either side that are compared."""
ENOUGH, TELLING = 5, 2
"""So many of these must be the same, and so many of them say something."""
ABOUT = 3
"""Words beyond them among which a denial may stand instead."""
_SKIPS = ((0, 0), (1, 0), (0, 1))
"""Words that say nothing, on either side of the place, that one of the two may have besides: `does not`, `no` for `a`."""
_STEM = 3
"""Letters that two forms of a verb have in common, of which only one is denied."""
_ATTACHED = frozenset({"cs", "sk", "lt", "lv"})
"""Languages in which the beginning of a verb denies it."""
_DENIED_VERBS = {
    "cs": {"neni": "je"},
    "en": {"cannot": "can"},
    "ga": {"nil": "ta"},
    "hr": {"nije": "je", "nisu": "su", "nema": "ima", "nemaju": "imaju", "nece": "ce"},
    "hu": {"nincs": "van", "nincsenek": "vannak"},
    "lt": {"nera": "yra"},
    "lv": {"nav": "ir"},
    "sl": {"ni": "je", "niso": "so", "nima": "ima", "nimajo": "imajo"},
}
"""Language -> folded words that are a verb and its denial in one -> the verb."""

_NEGATORS = {
    "bg": {"не", "няма"},
    "el": {"δεν", "μη", "μην"},
    "es": {"no"},
    "et": {"ei", "ara", "pole"},
    "fi": {"ei", "eivat", "en", "emme", "ala"},
    "fr": {"ne", "n"},
    "ga": {"ni", "nior", "nach", "nar"},
    "hr": {"ne", "necemo", "nisam", "nismo"},
    "hu": {"nem", "ne", "sem"},
    "it": {"non"},
    "lt": {"ne"},
    "lv": {"ne"},
    "mt": {"ma", "m", "mhux", "mhix"},
    "pl": {"nie"},
    "pt": {"nao"},
    "ro": {"nu"},
    "sk": {"nie"},
    "sl": {"ne", "ni"},
    "cs": {"nikoli"},
}
"""Language -> folded words that deny by themselves; what `nobody` or `never` is in these languages goes along with one of them."""
_SECOND = {"fr": frozenset({"pas", "point"})}
"""Words that a denial is finished by."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that is no denial; or a stop, whose `key` is empty."""

    key: str
    printed: str
    tells: bool = False
    evades: bool = False
    apart: bool = False
    """Behind a comma."""
    denials: tuple[str, ...] = ()
    """In front of it."""
    negators: int = 0
    """Of these, the ones that deny by themselves, whatever else denies in the clause."""
    beside: tuple[str, ...] = ()
    """Those in front of it that stand beside the statement (`without`)."""


_Line = tuple[_Word, ...]


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A place in front of a word of one text, and one of another, about which the same words stand."""

    same: int
    says_what: bool
    """True where what is denied is the same: `not by medicine but by rules` does not deny that it is `by rules`."""
    place: int
    """In the other text."""
    here: _Word
    there: _Word
    own: _Line
    """The words about the place, as far as they are the same and a little further, within the clause."""
    theirs: _Line
    own_clause: _Line
    their_clause: _Line

    @property
    def is_put_in(self) -> bool:
        """True where the first text denies something there that the other does not deny."""
        if not _evading(self.their_clause) <= _evading(self.own_clause):
            return False
        own, theirs = _denials(self.own), _denials(self.theirs)
        more_beside = sum(len(word.beside) for word in self.theirs) - sum(len(word.beside) for word in self.own)
        if not theirs and own:
            return more_beside <= 0
        if self.here.beside and not self.there.beside:
            return own == theirs and more_beside < 0
        alike = own - len(self.here.denials) == theirs - len(self.there.denials)
        return self.here.negators > 0 and not self.there.denials and alike


def altered(sentence: str, language: str, passages: Sequence[str]) -> Iterator[str]:
    """The words of a sentence in `language` (ISO 639-1) that passages in it have otherwise, or deny."""
    said = _line(read_words(sentence, language), language)
    held = [_line(read_words(text, language), language) for text in passages]
    for place, word in enumerate(said):
        if word.denials or word.beside:
            found = [meeting for line in held for meeting in _meetings(said, place, line)]
            if _all_of_the_best(found):
                yield (*word.denials, *word.beside)[0]
        if has_opposite(fold(word.printed), language) and _is_turned(said, place, held, language):
            yield word.printed
    for line in held:
        for place, word in enumerate(line):
            if (word.denials or word.beside) and _is_left_out(line, place, said, held):
                yield (*word.denials, *word.beside)[0]


def _all_of_the_best(found: Sequence[_Meeting]) -> bool:
    """True where the meetings with most words in common all lack a denial that the first text has."""
    most = max((meeting.same for meeting in found), default=0)
    return most > 0 and all(meeting.is_put_in for meeting in found if meeting.same == most)


def _is_left_out(line: _Line, place: int, said: _Line, held: Sequence[_Line]) -> bool:
    """True where the sentence lacks a denial that stands there in a passage, and no other passage lacks it too."""
    found = list(_meetings(line, place, said))
    if not _all_of_the_best(found):
        return False
    best = max(found, key=lambda meeting: meeting.same)
    others = (meeting for other in held for meeting in _meetings(said, best.place, other))
    return not any(meeting.same >= best.same and not _denials(meeting.theirs) for meeting in others)


def _is_turned(said: _Line, place: int, held: Sequence[_Line], language: str) -> bool:
    """True where the opposite of the word at a place, and not the word, stands in a passage between the same words."""
    own = fold(said[place].printed)
    most, turned = 0, False
    for line in held:
        for there, word in enumerate(line):
            same_word = word.key == said[place].key
            if not same_word and not are_opposites(own, fold(word.printed), language):
                continue
            found = _meeting(said, line, (place, there), (place - 1, there - 1), (place + 1, there + 1))
            if found and found.same >= most:
                unlike = not same_word and _denials(found.own) == _denials(found.theirs)
                turned = unlike and (turned or found.same > most)
                most = found.same
    return turned


def _meetings(line: _Line, place: int, other: _Line) -> Iterator[_Meeting]:
    for there in range(len(other)):
        for (before, behind), (before_there, behind_there) in product(_SKIPS, _SKIPS):
            skipped = (
                line[max(0, place - before) : place + behind],
                other[max(0, there - before_there) : there + behind_there],
            )
            if not _may_be_skipped(*skipped):
                continue
            in_front = place - 1 - before, there - 1 - before_there
            found = _meeting(line, other, (place, there), in_front, (place + behind, there + behind_there))
            if found and found.says_what:
                yield found


def _may_be_skipped(own: _Line, theirs: _Line) -> bool:
    """True for words that say nothing, and for two forms of one verb."""
    if not all(word.key for word in (*own, *theirs)):
        return False
    if len(own) == len(theirs) == 1 and own[0].key != theirs[0].key and own[0].key[:_STEM] == theirs[0].key[:_STEM]:
        return True
    return not any(word.tells for word in (*own, *theirs))


_Places = tuple[int, int]
"""In the one text, and in the other."""


def _meeting(line: _Line, other: _Line, at: _Places, in_front: _Places, behind: _Places) -> _Meeting | None:
    """Of the words that are the same in front of two places and behind them; None where they are too few.

    They suffice where they are the whole clause.
    """
    left, right = _same(line, other, in_front, -1), _same(line, other, behind, 1)
    telling = sum(word.tells for word in (*left, *right))
    starts = _at_edge(line, other, (in_front[0] - len(left), in_front[1] - len(left)))
    ends = _at_edge(line, other, (behind[0] + len(right), behind[1] + len(right)))
    whole = starts and ends and telling > 0
    if not (left or starts) or not (right or ends):
        return None
    if not whole and (len(left) + len(right) < ENOUGH or telling < TELLING):
        return None
    says_what = ends or any(word.tells for word in right)
    reach = len(left) + ABOUT, len(right) + ABOUT
    upto = _parted_end(line, other, (behind[0] + len(right), behind[1] + len(right)))
    return _Meeting(
        len(left) + len(right),
        says_what,
        at[1],
        line[at[0]],
        other[at[1]],
        _about(line, at[0], *reach),
        _about(other[:upto], at[1], *reach),
        _about(line, at[0], len(line), len(line)),
        _about(other[:upto], at[1], len(other), len(other)),
    )


def _parted_end(line: _Line, other: _Line, places: _Places) -> int:
    """Where the other clause ends for what is compared: at the comma where the first text's ends, else with the text. What
    follows is no part of it: `only two did, and none of these …`.
    """
    here, there = places
    ends = here >= len(line) or not line[here].key
    return there if ends and there < len(other) and other[there].apart else len(other)


def _at_edge(line: _Line, other: _Line, places: _Places) -> bool:
    """True where both clauses end there."""
    return all(not 0 <= at < len(words) or not words[at].key for words, at in zip((line, other), places, strict=True))


def _same(line: _Line, other: _Line, places: _Places, step: int) -> _Line:
    """The words from there on that are the same, within the clause."""
    place, there = places
    found: list[_Word] = []
    while len(found) < CONTEXT and 0 <= place < len(line) and 0 <= there < len(other):
        if not line[place].key or line[place].key != other[there].key:
            break
        found.append(line[place])
        if line[max(place, place + step) % len(line)].apart != other[max(there, there + step) % len(other)].apart:
            break
        place, there = place + step, there + step
    return tuple(found)


def _about(line: _Line, place: int, left: int, right: int) -> _Line:
    """The words about a place, within its clause; a stop behind it is among them, for the denials in front of it."""
    first = next((at + 1 for at in range(place - 1, -1, -1) if not line[at].key), 0)
    last = next((at + 1 for at in range(place, len(line)) if not line[at].key), len(line))
    return line[max(first, place - left) : min(last, place + right)]


def _denials(words: _Line) -> int:
    return sum(len(word.denials) for word in words)


def _evading(words: _Line) -> set[str]:
    """Words that may deny in another way."""
    return {word.key for word in words if word.evades}


@lru_cache(maxsize=512)
def _line(words: Words, language: str) -> _Line:
    line: list[_Word] = []
    denials: list[str] = []
    beside: list[str] = []
    apart, negators = False, 0
    for place, printed in enumerate((*words.printed, "")):
        word = fold(printed)
        if printed == ",":
            apart = True
            continue
        if place in words.denials:
            if stands_beside(words, place):
                beside.append(printed)
            elif word not in _SECOND.get(language, ()) or not (denials or (line and line[-1].denials)):
                denials.append(printed)
                negators += _is_negator(word, language)
            word = _verb_denied(word, language)
            if not word:
                continue
        stops = not printed or place in words.bounds
        line.append(
            _Word(
                "" if stops else stem(word, language) or word,
                printed,
                tells=not stops and bool(words.stems[place]),
                evades=place in words.evasive,
                apart=apart,
                denials=tuple(denials),
                negators=negators,
                beside=tuple(beside),
            )
        )
        denials, beside, apart, negators = [], [], False, 0
    return tuple(line)


def _verb_denied(word: str, language: str) -> str:
    """The verb in a folded word that denies; empty where it only denies."""
    if word in _DENIED_VERBS.get(language, {}):
        return _DENIED_VERBS[language][word]
    return word[2:] if language in _ATTACHED and word.startswith("ne") and len(word) > _STEM else ""


def _is_negator(word: str, language: str) -> bool:
    return language in ONE_EACH or word in _NEGATORS.get(language, ()) or bool(_verb_denied(word, language))
