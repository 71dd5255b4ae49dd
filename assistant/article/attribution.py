"""Who is said to have said something: the name beside a quotation, where a verb of speech ties the two together.

A wrong name would be a false accusation. So every rule asks for the verb, or its equal, in its place, and where two readings
are possible there is no name.
"""

from __future__ import annotations

import re

from assistant.article.context import Committee, Said, Words, words_between
from assistant.article.names import Name, Token, run_end
from assistant.article.words import (
    ACCORDING_TO,
    AFTER_NAME,
    AND,
    ARTICLE_IN,
    ARTICLES,
    BESIDE_VERB,
    NOMINATIVE_ONLY,
    NOT_SAYING,
    OFFICE,
    OPINION_VERBS,
    PRONOUNS,
    RAPPORTEUR,
    SPEECH_VERBS,
    SPOKEN_FOR,
    TITLES,
    TOWARDS,
)

_NEAR = 260
"""Characters beside a quotation in which its speaker is named."""
_ACCORDING = re.compile(rf"[\s,–—*-]*(?:{ACCORDING_TO})\s+", re.IGNORECASE)
_ACCORDING_BEFORE = re.compile(rf"(?:^|[\s,;])(?:{ACCORDING_TO})\s+", re.IGNORECASE)
_TO_SOMEBODY = frozenset("told tell tells".split())
_WITH_OTHERS = frozenset("and und et og och oraz και és sowie".split())
_HAS = frozenset("hat heeft har".split())
"""`hat Ana Example gesagt`: the verb comes last."""
_JOINED = re.compile(r"-(?:t-)?(?:il|elle|ils|elles|on)$")
_PARTING = frozenset(".!?;:…")
_DASHES = frozenset("–—-")


def named_after(
    article: str, start: int, end: int, committee: Committee, known: frozenset[str] = frozenset()
) -> Said | None:
    """Who is named as the speaker in what follows a quotation, `start` to `end`, up to the next one or the paragraph's end."""
    end = min(end, start + _NEAR)
    words = words_between(article, start, end, committee, known)
    begin = 0
    while begin < len(words.row) and not words.row[begin].word and words.row[begin].text[0] != "(":
        begin += 1
    lead = {token.text for token in words.row[:begin]}
    if begin == len(words.row):
        return None
    phrase = _ACCORDING.match(article, start, end)
    if phrase and not lead & _PARTING:
        first = next((at for at, token in enumerate(words.row) if token.start >= phrase.end()), len(words.row))
        return _subject(words, first, frozenset())
    if words.row[begin].text[0] == "(":
        return None if lead & _PARTING else _in_bracket(article, words.row[begin], committee, known)
    if words.small(begin):
        return _verb_first(words, begin)
    return None if lead & _PARTING else _name_first(words, begin, bool(lead & _DASHES))


def _in_bracket(article: str, bracket: Token, committee: Committee, known: frozenset[str]) -> Said | None:
    """`“…” (Ana Example)`: nothing but the name, or name and office."""
    words = words_between(article, bracket.start + 1, bracket.end - 1, committee, known)
    name = words.name(0) if words.row else None
    if name is None or words.text(name.after) not in ("", ","):
        return None
    return Said(name.start, name.end)


def _verb_first(words: Words, begin: int) -> Said | None:
    """`…”, said Ana Example`, `a déclaré …`, `he said`."""
    verb = _verb(words, begin)
    if verb is None and words.row[begin].folded in _HAS:
        said = _subject(words, begin + 1, frozenset())
        behind = [token for token in words.row if said is not None and token.start >= said.end][:6]
        return said if any(token.small and SPEECH_VERBS.languages(token.folded) for token in behind) else None
    if verb is None:
        return _name_first(words, begin, False) if begin in words.committee or _titled(words, begin) else None
    position, languages = verb
    if words.row[begin].folded in PRONOUNS and position > begin:
        return Said(words.row[begin].start, words.row[begin].start, pronoun=True)
    if any(at in words.committee or words.row[at].folded in TITLES for at in range(begin, position)):
        return _name_first(words, begin, False)
    if _pronoun_behind(words, position):
        return Said(words.row[position].end, words.row[position].end, pronoun=True)
    if any(words.row[at].folded in _TO_SOMEBODY for at in range(begin, position + 1)):
        return None
    return _subject(words, position + 1, languages)


def _titled(words: Words, at: int) -> bool:
    return words.row[at].folded in TITLES or (
        words.row[at].folded in ARTICLES and at + 1 < len(words.row) and words.row[at + 1].folded in TITLES
    )


def _verb(words: Words, begin: int, reach: int = 4) -> tuple[int, frozenset[str]] | None:
    """The last of the verbs of speech that begin within `reach` words in small letters."""
    found: tuple[int, frozenset[str]] | None = None
    for at in range(begin, min(begin + reach, len(words.row))):
        token = words.row[at]
        if not token.small:
            break
        languages = SPEECH_VERBS.languages(_JOINED.sub("", token.folded))
        if languages:
            found = (at, languages)
        elif found or (token.folded in TOWARDS and at > begin):
            break
    return found


def _pronoun_behind(words: Words, verb: int) -> bool:
    """`said he`, `a-t-elle déclaré`, and a verb that nothing follows: the subject was named before."""
    if any(_JOINED.search(words.row[at].folded) for at in range(max(0, verb - 2), verb + 1)):
        return True
    following = words.text(verb + 1)
    if following in ("", *_PARTING):
        return True
    if following.casefold() not in PRONOUNS or following == "il":
        return False
    return words.row[verb + 1].folded != "el" or words.text(verb + 2) in ("", ",", *_PARTING)


def _subject(words: Words, begin: int, languages: frozenset[str]) -> Said | None:
    """The name behind a verb: `the rapporteur, Ana Example`. A name behind a preposition belongs to something else."""
    owned, comma = False, False
    at = begin
    while at < min(len(words.row), begin + 16):
        token = words.row[at]
        if at in words.committee:
            if not owned or comma:
                return Said(*words.committee[at][1])
            at = words.committee[at][0]
            continue
        if not token.word:
            if token.text == ",":
                comma = at > begin
            elif token.text[0] != "(":
                return None
            at += 1
            continue
        name = words.name(at)
        if name is not None:
            if owned and not comma:
                at = name.after
                continue
            return Said(name.start, name.end) if _sure(words, name, begin, languages, comma) else None
        if token.small:
            if token.folded in TOWARDS and not languages & frozenset(ARTICLE_IN.get(token.folded, "").split()):
                if SPOKEN_FOR.match(words.text(at - 1)):
                    return None
                owned = True
            if comma and not (token.folded in ARTICLES or OFFICE.match(token.folded)):
                return None
            at += 1
            continue
        if at == begin and not (languages & NOMINATIVE_ONLY) and not OFFICE.match(token.text):
            return None  # somebody is named there, but not so that it is sure to be a name
        at = max(run_end(words.row, at), at + 1)
    return None


def _sure(words: Words, name: Name, begin: int, languages: frozenset[str], comma: bool) -> bool:
    """False where the run of capitalised words may be the place or the newspaper that goes with a name in these languages."""
    if _possessed(words, name) or (words.row[name.after - 1].folded in TOWARDS):
        return False
    if not languages or not languages <= NOMINATIVE_ONLY or comma:
        return _single(words, name)
    bracket = words.text(name.after).startswith("(")
    before = words.row[name.first - 1].folded if name.first > begin else ""
    office = bool(before) and before not in TITLES | ARTICLES | BESIDE_VERB
    if office and not bracket and not RAPPORTEUR.match(before):
        return False
    return _single(words, name) and (name.count <= 2 or bracket or bool(languages & {"bg", "el", "ga"}))


def _single(words: Words, name: Name) -> bool:
    """False where a second name is joined to the first: then both spoke, or it is not told who."""
    following = name.after + (1 if words.text(name.after).startswith("(") else 0)
    joined = words.text(following).casefold() in AND and following + 1 < len(words.row)
    return not (joined and words.name(following + 1) is not None)


def _possessed(words: Words, name: Name) -> bool:
    return words.text(name.after) in ("'", "’") and words.row[name.after].start == words.row[name.after - 1].end


def _name_first(words: Words, begin: int, dash: bool) -> Said | None:
    """`…”, Ana Example said`; behind a dash the name alone will do."""
    at = begin + 1 if words.row[begin].folded in ARTICLES and begin not in words.committee else begin
    if at in words.committee:
        after, span = words.committee[at]
    elif at < len(words.row) and (name := words.name(at)) is not None and not _possessed(words, name):
        after, span = name.after, (name.start, name.end)
        if not _single(words, name):
            return None
    else:
        return None
    if words.text(after).startswith("("):
        after += 1
    if dash and words.text(after) in ("", ",", "."):
        return Said(*span)
    return Said(*span) if _says(words, after) is not None else None


def _says(words: Words, after: int, opinion: bool = False) -> int | None:
    """Where the verb stands that has what ends at `after` as its subject; an apposition between commas may part them."""
    if words.text(after) == ",":
        closing = next((i for i in range(after + 1, min(after + 18, len(words.row))) if words.text(i) == ","), None)
        if closing is None and SPEECH_VERBS.languages(words.row[after + 1].folded if words.small(after + 1) else ""):
            return after + 1
        if closing is None or any(words.text(i) in _PARTING for i in range(after, closing)):
            return None
        after = closing + 1
    for at in range(after, min(after + 4, len(words.row))):
        token = words.row[at]
        if token.word and token.folded in AFTER_NAME:
            return at
        if not token.small or token.folded in NOT_SAYING:
            return None
        verb = _JOINED.sub("", token.folded)
        if SPEECH_VERBS.languages(verb) or (opinion and OPINION_VERBS.languages(verb)):
            return at
        if token.folded in TOWARDS and at > after:
            return None
    return None


def named_before(
    article: str, start: int, end: int, committee: Committee, known: frozenset[str] = frozenset()
) -> Said | None:
    """Who is named as the speaker in the sentence that leads to a quotation, `start` to `end`, where its mark stands."""
    words = words_between(article, max(start, end - _NEAR), end, committee, known)
    if not words.row:
        return None
    names = _all_names(words)
    colon = words.text(len(words.row) - 1) == ":"
    if phrase := _ACCORDING_BEFORE.search(article, max(start, end - _NEAR), end):
        first = next((at for at, token in enumerate(words.row) if token.start >= phrase.end()), len(words.row))
        return _subject(words, first, frozenset()) if len(names) == 1 else None
    acting = [(first, after, span, verb) for first, after, span in names if (verb := _acts(words, first, after, colon))]
    if len(acting) > 1:
        acting = [place for place in acting[-1:] if place[3] >= len(words.row) - 2]
    if acting:
        first, after, span, verb = acting[0]
        clear = colon or first in words.committee or all(place[0] < verb for place in names)
        return Said(*span) if clear and not _joined(words, first, after, names) else None
    return _before_without_subject(words, names, colon)


def names_between(article: str, start: int, end: int, committee: Committee) -> list[tuple[int, int]]:
    """The spans of all people, and of the Committee's names, between two offsets."""
    return [span for _, _, span in _all_names(words_between(article, start, end, committee, frozenset()))]


def _before_without_subject(words: Words, names: list[tuple[int, int, tuple[int, int]]], colon: bool) -> Said | None:
    """`Ana Example:`, `Dazu sagte Ana Example:`, `He said:`."""
    if names and colon and names[0][0] == 0:
        after = names[0][1] + (1 if words.text(names[0][1]).startswith("(") else 0)
        rest = words.text(after)
        if rest == ":" or (rest == "," and not any(token.text == "," for token in words.row[after + 1 :])):
            return Said(*names[0][2])
    if len(names) > 1:
        return None
    for at in range(min(4, len(words.row))):
        token = words.row[at]
        if at == 0 and token.folded in ARTICLES:
            return None
        languages = SPEECH_VERBS.languages(token.folded)
        if languages and token.folded not in _TO_SOMEBODY:
            if at > 0 and words.row[at - 1].folded in PRONOUNS:
                return Said(token.start, token.start, pronoun=True)
            return _subject(words, at + 1, languages) if names and names[0][0] > at else None
        if not token.word or (at > 0 and not token.small):
            return None
    return None


def _all_names(words: Words) -> list[tuple[int, int, tuple[int, int]]]:
    found = []
    at = 0
    while at < len(words.row):
        name = None if at in words.committee else words.name(at) if words.row[at].word else None
        if at in words.committee:
            found.append((at, *words.committee[at]))
            at = words.committee[at][0]
        elif name is not None:
            found.append((at, name.after, (name.start, name.end)))
            at = name.after
        else:
            at = max(run_end(words.row, at), at + 1)
    return found


def _is_committee(words: Words, first: int) -> bool:
    return first in words.committee


def _acts(words: Words, first: int, after: int, colon: bool) -> int | None:
    """Where the verb stands of which the name `first` to `after` is the subject, plus nothing: None where it is none."""
    before = words.row[first - 1] if first else None
    if before is not None and before.folded in TOWARDS | AND and not (before.folded in AND and first == 1):
        joined = before.folded in AND and words.text(first - 2) == ","
        if not joined:
            return None
    if words.text(after).startswith("("):
        after += 1
    verb = _says(words, after, opinion=_is_committee(words, first))
    if verb is None and _is_committee(words, first) and before is not None and before.small:
        verb = first - 1 if OPINION_VERBS.languages(before.folded) else None
    return verb or None


def _joined(words: Words, first: int, after: int, names: list[tuple[int, int, tuple[int, int]]]) -> bool:
    """`Ana Example and Bo Sample said`, `Ana Example and her deputy said`."""
    return (
        words.text(after).casefold() in _WITH_OTHERS
        or any(place[1] < first and any(words.row[i].folded in AND for i in range(place[1], first)) for place in names)
        or any(place[0] > after and words.text(after).casefold() in AND and place[0] == after + 1 for place in names)
    )
