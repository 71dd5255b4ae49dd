"""People as the texts name them: rapporteur lines and speakers."""

from __future__ import annotations

import re

from corpus.model import Person
from corpus.vocabulary import COUNTRIES, GROUPS, LINEAGE, TITLE_OF_RESPECT

_AFFILIATION = re.compile(r"\(\s*(?P<first>[^()/–—|-]{2,14}?)\s*[/–—|-]\s*(?P<second>[^()]{2,16}?)\s*\)")
_RESPECT = re.compile(rf"^{TITLE_OF_RESPECT}\s+")
_NAME_LIMIT = 80
"""Characters: a longer run before the bracket is a sentence, not a name."""


def normalise_group(printed: str) -> str | None:
    """Political group as it is called here (`EVP` -> `EPP`), or None where the letters name no group."""
    return GROUPS.get(re.sub(r"\s+", " ", printed).strip().upper())


def lineage(printed: str) -> frozenset[str]:
    """The group that letters name, with those it was before and became: who asks for Renew Europe in 2010 means ALDE."""
    group = normalise_group(printed) or printed
    return LINEAGE.get(group, frozenset({group}))


def affiliation(text: str) -> tuple[str, str | None, re.Match[str]] | None:
    """The first `(CC/GROUP)` in `text`, in either order: country, normalised group, and where it stands.

    A bracket whose country is not one of the 28 is not an affiliation; an unknown group is kept as printed.
    """
    for match in _AFFILIATION.finditer(text):
        first, second = match["first"].strip(), match["second"].strip()
        for country, group in ((first, second), (second, first)):
            if country.upper() in COUNTRIES and not (normalise_group(country) and group.upper() in COUNTRIES):
                return country.upper(), normalise_group(group) or group, match
    return None


def parse_person(line: str) -> Person | None:
    """`Name SURNAME (CC/GROUP), function` with the deviations seen in print; None where no name can be told.

    Seen: group first, dashes for the slash, a title before the name, the function before the bracket, no bracket at all.
    """
    line = _RESPECT.sub("", re.sub(r"\s+", " ", line).strip(" ,;:"))
    found = affiliation(line)
    if found is None:
        name, _, function = line.partition(",")
        return _person(name, None, None, function)
    country, group, match = found
    before, after = line[: match.start()].strip(" ,"), line[match.end() :]
    name, _, function_before = before.partition(",")
    return _person(name, country, group, after.strip(" ,;.") or function_before)


def _person(name: str, country: str | None, group: str | None, function: str) -> Person | None:
    name = name.strip(" .:")
    if not name or len(name) > _NAME_LIMIT or not name[0].isupper() or any(character.isdigit() for character in name):
        return None
    return Person(name, country, group, function.strip(" ,;.") or None)


def same_surname(name: str, other: str) -> bool:
    """True where both names end in the same surname, whatever its capitals: `Mr Lehmann`, `Heinz LEHMANN`."""
    return bool(name.strip() and other.strip()) and name.split()[-1].casefold() == other.split()[-1].casefold()
