"""The front matter and the closing of an opinion: what they say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from corpus.model import Rapporteur, RapporteurRole, Reference
from corpus.parsing.dates import parse_date
from corpus.parsing.people import normalise_group, parse_person
from corpus.vocabulary import (
    ADOPTED_AT,
    CO_RAPPORTEUR,
    COMMITTEE,
    GENERAL_RAPPORTEUR,
    INSTITUTION_DOCUMENT,
    OPINION_TITLE,
    PLENARY,
    PREAMBLE,
    PRESIDENT,
    RAPPORTEUR,
    REFERENCE,
    RESOLUTION_TITLE,
    commission_code,
)

OJ_NUMBER = re.compile(
    r"^\(?(?P<number>C/\d{4}/\d{1,5}|(?:19|20)\d{2}/C \d{1,3} ?[A-Z]?/\d{1,3}|\d{2}/C \d{1,3}/\d{1,3})\)?$"
)
"""`C/2026/2605` since October 2023, `2009/C 76/04` and `97/C 116/05` before."""
COMMITTEE_NUMBER = re.compile(
    r"\b(?P<number>C[dD]R[ \u00a0-]?\d{1,5}[/-]\d{2,4}(?: fin| rev\.? ?\d*)?|CdR[ \u00a0]\d{1,4}/\d{2,4}(?: fin)?|COR[ \u00a0-]\d{4}[/-]\d{1,5}|DEMO \d{4}/\d{4})\b"
)
_GROUPS_LINE = re.compile(
    r"^(?:Submitted by|Tabled by|Eingereicht von|Vorgelegt von|Présentée? par|Déposée? par|Presentad[ao] por|Presentata da)\b(?P<groups>.*)$",
    re.IGNORECASE,
)


_BETWEEN_GROUPS = re.compile(
    r"[,/;]|\s(?:and|und|et|y|e|en|i|a|og|och|ja|és|și|и|και|in|ir|un|u|agus)\s|\bgroups?\b|\bFraktionen\b",
    re.IGNORECASE,
)
_GROUPS_LIMIT = 200
"""Characters: a line that lists groups says little else."""


@dataclass
class Front:
    """What the lines before the body say; unknown stays None."""

    title: str | None = None
    oj_number: str | None = None
    number: str | None = None
    published: date | None = None
    rapporteurs: list[Rapporteur] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    plenary: int | None = None
    commission: str | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """Place, date and signature at the end."""

    adopted: date | None = None
    president: str | None = None


def read_front(lines: Sequence[str], language: str, front: Front | None = None) -> Front:
    """Reads the lines before the body of an opinion or resolution, in whatever order they come, adding to `front`."""
    front = front or Front()
    position = 0
    while position < len(lines):
        line = lines[position]
        if REFERENCE.match(line):
            position = _read_references(front, lines, position)
            continue
        if (match := RAPPORTEUR.match(line)) and _is_rapporteur_line(match, lines, position):
            position = _read_rapporteurs(front, lines, position, match)
            continue
        _read_line(front, lines, position, language)
        position += 1
    return front


def _read_line(front: Front, lines: Sequence[str], position: int, language: str) -> None:
    line = lines[position]
    if match := OJ_NUMBER.match(line):
        front.oj_number = front.oj_number or match["number"]
    elif OPINION_TITLE.match(line) or RESOLUTION_TITLE.match(line):
        front.title = front.title or _title(lines, position)
    elif not front.groups and (groups := _groups(line)):
        front.groups = groups
    elif re.fullmatch(r"\d{1,2}[./]\d{1,2}[./]\d{4}", line):
        front.published = front.published or parse_date(line, language)
    if (number := COMMITTEE_NUMBER.search(line)) and not front.number:
        front.number = number["number"]
    read_preamble(front, line)


def read_preamble(front: Front, line: str) -> None:
    """What a line before the points says of how the text came about: plenary session, commission, and, up to 2006, the
    document that the first `having regard to` with a number names.
    """
    if front.plenary is None and (plenary := PLENARY.search(line)):
        front.plenary = int(plenary["plenary"])
    if not front.references and PREAMBLE.match(line):
        numbers = [normalise_reference(match.group(0)) for match in INSTITUTION_DOCUMENT.finditer(line)]
        front.references.extend(Reference(line, number) for number in dict.fromkeys(numbers))
    front.commission = front.commission or commission_code(line)


def _groups(line: str) -> list[str]:
    """Political groups that a line lists: at least two, or one after words such as `Submitted by`."""
    if len(line) > _GROUPS_LIMIT:
        return []
    found = [group for words in _BETWEEN_GROUPS.split(line) if (group := _group(words))]
    return found if len(found) > 1 or _GROUPS_LINE.match(line) else []


def _group(words: str) -> str | None:
    """The group that `words` end in: `les groupes PPE`, `Renew Europe`."""
    parts = words.strip(" .()").split()
    return next((group for start in range(len(parts)) if (group := normalise_group(" ".join(parts[start:])))), None)


def _title(lines: Sequence[str], position: int) -> str:
    """The title, with the line after it where the subject stands on a line of its own, and a subtitle in brackets."""
    title = lines[position]
    following = lines[position + 1] if position + 1 < len(lines) else ""
    named_only = len(title.split()) <= 9 and not re.search(r"[–—‘'“«\"„]|\b(?:on|zu|zum|zur|sur|über)\b", title)
    if named_only and following and not OJ_NUMBER.match(following) and not RAPPORTEUR.match(following):
        title = f"{title} – {following}"
        following = lines[position + 2] if position + 2 < len(lines) else ""
    if following.startswith("(") and not OJ_NUMBER.match(following) and len(following) < 60:
        title = f"{title} {following}"
    return title


def rapporteur_role(label: str) -> RapporteurRole:
    """The capacity that a label names: `Hauptberichterstatterin`, `Co-rapporteurs`."""
    if CO_RAPPORTEUR.match(label):
        return RapporteurRole.CO_RAPPORTEUR
    return RapporteurRole.GENERAL if GENERAL_RAPPORTEUR.search(label) else RapporteurRole.RAPPORTEUR


def _is_rapporteur_line(match: re.Match[str], lines: Sequence[str], position: int) -> bool:
    """The label alone, with a colon, or with the colon on the next line: not a sentence that begins with the word."""
    following = lines[position + 1] if position + 1 < len(lines) else ""
    return bool(match["colon"]) or not match["rest"] or following.startswith(":")


def _read_rapporteurs(front: Front, lines: Sequence[str], position: int, match: re.Match[str]) -> int:
    role = rapporteur_role(match["label"])
    names = [match["rest"]] if match["rest"] else []
    position += 1
    while position < len(lines) and (not names or role is RapporteurRole.CO_RAPPORTEUR):
        line = lines[position].lstrip(": ").strip()
        labelled = RAPPORTEUR.match(line)
        if names and ((labelled and labelled["colon"]) or not re.search(r"\([^()]{2,20}[/–-][^()]{2,20}\)", line)):
            break
        if line:
            names.append(line)
        position += 1
    for name in names:
        if person := parse_person(name):
            front.rapporteurs.append(Rapporteur(person, role))
    return position


def _read_references(front: Front, lines: Sequence[str], position: int) -> int:
    """References run on to the end of the front matter; a line that is only a number belongs to the title before it."""
    match = REFERENCE.match(lines[position])
    rows = [match["rest"]] if match and match["rest"].strip(" :") else []
    position += 1
    while position < len(lines) and not (
        RAPPORTEUR.match(lines[position]) and ":" in "".join(lines[position : position + 2])
    ):
        line = lines[position].lstrip(":").strip()
        if line:
            rows.append(line)
        position += 1
    pending: str | None = None
    for row in rows:
        number = INSTITUTION_DOCUMENT.search(row)
        alone = number is not None and len(row) - len(number.group(0)) < 25
        if pending is not None and alone and normalise_reference(pending) is None:
            front.references.append(Reference(pending, normalise_reference(row)))
            pending = None
        else:
            if pending is not None:
                front.references.append(Reference(pending, normalise_reference(pending)))
            pending = row
    if pending is not None:
        front.references.append(Reference(pending, normalise_reference(pending)))
    return position


def normalise_reference(text: str) -> str | None:
    """`KOM(98) 131 endg.`, `COM (2025) 1005 final` -> `COM(98) 131`, `COM(2025) 1005`; None where no number is printed."""
    match = INSTITUTION_DOCUMENT.search(text)
    if match is None:
        return None
    series = "COM" if match["series"] == "KOM" else match["series"]
    return f"{series}({match['year']}) {int(match['number'])}"


def read_closing(lines: Sequence[str], language: str) -> Closing:
    """Date and president of the lines from `Brussels, …` on. Either may be unknown."""
    adopted = ADOPTED_AT.match(lines[0]) if lines else None
    if adopted and adopted["signature"]:  # up to 2003 it may stand on the same line
        lines = [lines[0], adopted["signature"], *lines[1:]]
    president = None
    for position, line in enumerate(lines[1:6], start=1):
        if PRESIDENT.match(line):
            signed = lines[position : position + 3]
            names: list[str | None] = [row for row in signed if not _is_office(row)]
            president = next(filter(None, names + [_after_office(row) for row in signed]), None)
            break
    return Closing(parse_date(adopted["date"], language) if adopted else None, president)


def _is_office(line: str) -> bool:
    return bool(PRESIDENT.match(line) or COMMITTEE.search(line))


def _after_office(line: str) -> str | None:
    match = COMMITTEE.search(line)
    name = line[match.end() :].strip(" ,:") if match else ""
    return name or None
