"""Any number of invented works of 1994 to 2026, put together from the same few sentences, for harvests and indexes."""

from __future__ import annotations

import datetime as dt
from random import Random

from corpus.model import Kind, Person, RapporteurRole
from doubles.blocks import amendment, rapporteur, reference
from doubles.invented import Amendment, Era, InventedOpinion, InventedRapporteur, InventedReference, Point, Section

MOST = 36_000
"""Works: beyond, numbers would meet those of the texts written by hand (9100 and higher)."""
_YEARS = range(1994, 2027)
_PLACE_BEGINNINGS = (
    "Alder,Birch,Cedar,Dune,Elder,Fern,Gorse,Hazel,Ivy,Juniper,Kelp,Linden,Maple,Nettle,Oak,Pine,Quince,Reed,Sedge,Thyme"
).split(",")
_PLACE_ENDINGS = (
    "bank,bridge,brook,church,cliff,croft,field,ford,gate,haven,holm,market,mill,moor,mouth,port,side,thorpe,wick,wood"
).split(",")
_THINGS = (
    "night buses,market gardens,ferry piers,village halls,sheepfolds,stone walls,weather stations,swimming lakes,bakeries,"
    "cycle paths,footbridges,orchards,reading rooms,school kitchens,salt meadows,signal boxes,steam laundries,sundials,"
    "boatyards,tide mills,town archives,choirs,water towers,weaving mills"
).split(",")
_FIRST_NAMES = (
    "Ada Bruno Clara Dario Elena Fabian Greta Hugo Ines Jakub Karin Leon Maja Nils Olga Pavel Rosa Sven".split()
)
_SURNAMES = (
    "AHORNER BEDRIFT CIVETTA DUBOVÝ EKLUNDH FIGUEIRO GRÓNAR HÖLZL IGLESIO JEDLA KÕIV LÍPOVÁ MØLLEGÅRD NÁDAS".split()
)
_OLD_COUNTRIES = "AT BE DE DK EL ES FI FR IE IT LU NL PT SE UK".split()
_COUNTRIES = "AT BE BG CZ DE DK EE EL ES FI FR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
_PRESIDENTS = ("Åse FJÆRE", "Émile DÉCOR", "Jürgen SCHÖNWÄLDER", "Łucja ŻÓŁTAŃSKA", "Ľubica PRÍKLADOVÁ")
_OLD_COMMISSIONS = ("Commission for Economic and Social Policy", "Commission for Sustainable Development")
_HEADINGS = ("General comments", "What has been tried", "What is proposed", "Money and time", "Neighbours")
_SENTENCES = (
    "welcomes the fact that {thing} in {place} have found {number} friends outside the region since {year}",
    "regrets that the rules on {thing} were written without asking anybody in {place}",
    "points out that {number} households in {place} depend on {thing} from November to March",
    "calls for {thing} to be repaired where they stand, and for {place} to choose the craftspeople itself",
    "proposes that {place} and {other} share the cost of {thing} in proportion to the number of their inhabitants",
    "stresses that {thing} are a task of {place} itself, and that a subsidy from the capital does not change this",
    "asks the Commission to publish, by {later}, what has become of the EUR {number}\u00a0000 set aside for {thing}",
    "recalls that the council of {place} voted on {thing} {number} times before it agreed with that of {other}",
    "warns that without a rule for the transition {thing} would disappear from {place} by {later}",
    "recommends that schools in {place} and {other} spend one day a year on {thing}",
    "notes that the journey from {place} to {other} takes {number} minutes and that {thing} make it no shorter",
    "underlines that women and men use {thing} differently, which the figures from {place} show clearly",
    "considers that {thing} need a steady sum rather than a large one, and takes {place} as an example",
    "invites {other} to follow {place}, where {thing} have been open to everybody since {year}",
    "urges the Member States to leave {thing} of fewer than {number} square metres to the regions, as {place} asks",
    "believes that {thing} unite {place} and {other} more than any programme with a name of four letters",
)


def invented_works(count: int, seed: int) -> list[InventedOpinion]:
    """`count` works in English, no two with the same CELEX, journal number or title; a smaller count gives the first of them.

    Raises ValueError for more than MOST.
    """
    if count > MOST:
        raise ValueError(f"{count} works are more than the {MOST} that have numbers of their own")
    return [_Work(index, seed).opinion() for index in range(count)]


class _Work:
    """One work: every part of it follows from its index and the seed."""

    def __init__(self, index: int, seed: int) -> None:
        self.random = Random(f"{seed}/{index}")
        self.index = index
        self.year = _YEARS[index % len(_YEARS)]
        self.file_number = 8000 + index // len(_YEARS)
        self.adopted = dt.date(self.year, self.random.randint(2, 8), self.random.randint(1, 28))
        self.published = self.adopted + dt.timedelta(days=self.random.randint(50, 110))
        self.era = era_of(self.adopted)
        self.place = _place(index)
        self.thing = _THINGS[(index + index // 400) % len(_THINGS)]
        self.kind = Kind.RESOLUTION if index % 10 == 7 else Kind.OPINION
        self.own_initiative = self.kind is Kind.OPINION and index % 3 == 1
        self.early = self.era in (Era.Y1994, Era.Y1999, Era.Y2004)

    def opinion(self) -> InventedOpinion:
        groups = groups_of(self.year) if self.kind is Kind.RESOLUTION else ()
        rapporteurs = () if groups else (self._rapporteur(),)
        references = () if groups or self.own_initiative else (self._reference(),)
        plenary = 5 * (self.year - 1994) + self.adopted.month // 2 if self.early else None
        commission = self._commission() if self.early and not groups else ""
        amended = self.era not in (Era.Y1994, Era.Y1999, Era.Y2004) and self.index % 3 == 0
        sections, notes = self._with_note(self._sections())
        letters = "XR" if groups else "IR" if self.own_initiative else "AR"
        return InventedOpinion(
            f"5{self.year}{letters}{self.file_number}",
            "en",
            self.era,
            self.kind,
            self._title(),
            oj_number=self._oj_number(),
            number=f"CdR {self.file_number}/{str(self.year)[2:]} fin" if self.year < 2000 else "",
            adopted=self.adopted,
            published=self.published,
            plenary=plenary,
            commission=commission,
            rapporteurs=rapporteurs,
            groups=groups,
            groups_line=f"Submitted by the {', '.join(groups[:-1])} and {groups[-1]} Groups" if groups else "",
            references=references,
            preamble=self._preamble(references, rapporteurs, commission, plenary) if self.early else (),
            sections=sections,
            amendments=(self._amendment(),) if amended else (),
            act=f"Proposal for a regulation on {self.thing}" if amended else "",
            notes=notes,
            president=_PRESIDENTS[(self.year // 3) % len(_PRESIDENTS)],
            eli=f"http://data.europa.eu/eli/{self._oj_number()}/oj" if self.era is Era.Y2023 else "",
        )

    def _title(self) -> str:
        committee = "European Committee" if self.era in (Era.Y2015, Era.Y2023) else "Committee"
        subject = f"{self.thing.capitalize()} in {self.place}"
        quoted = {Era.Y1994: f" on '{subject}`", Era.Y2013: f" — {subject}", Era.Y2023: f" – {subject}"}
        return f"{self.kind.capitalize()} of the {committee} of the Regions{quoted.get(self.era, f' on ‘{subject}’')}"

    def _oj_number(self) -> str:
        year, issue, text = self.published.year, self.file_number - 7900, self.index % len(_YEARS) + 1
        if self.era is Era.Y2023:
            return f"C/{year}/{1000 + self.index}"
        return f"{year if year > 1998 else str(year)[2:]}/C {issue % 1000}/{text:02d}"

    def _rapporteur(self) -> InventedRapporteur:
        first, surname = self.random.choice(_FIRST_NAMES), self.random.choice(_SURNAMES)
        country, group = (
            self.random.choice(_COUNTRIES if self.year > 2007 else _OLD_COUNTRIES),
            self.random.choice(groups_of(self.year)),
        )
        role = RapporteurRole.GENERAL if self.index % 11 == 3 and not self.early else RapporteurRole.RAPPORTEUR
        if self.early:
            return rapporteur(f"{first} {surname} ({country}/{group})", f"{first} {surname}", country, group)
        person = Person(f"{first} {surname}", country, group, f"Mayor of {self.place}")
        return InventedRapporteur(str(person), person, role)

    def _reference(self) -> InventedReference:
        year = str(self.year)[2:] if self.year < 2000 else str(self.year)
        number = f"COM({year}) {self.random.randint(1, 899)}"
        return reference(number, f"Communication from the Commission on {self.thing}", f"{number} final")

    def _commission(self) -> str:
        return f"Commission {self.index % 8 + 1}" if self.year < 2002 else _OLD_COMMISSIONS[self.index % 2]

    def _preamble(
        self,
        references: tuple[InventedReference, ...],
        rapporteurs: tuple[InventedRapporteur, ...],
        commission: str,
        plenary: int | None,
    ) -> tuple[str, ...]:
        about = [f"having regard to the {row.printed[0]} ({row.printed[1]});" for row in references]
        draft = [
            f"having regard to the draft opinion (CdR {self.file_number}/{self.year} rev. 1) adopted by"
            f" {'the ' if 'for' in commission else ''}{commission} (rapporteur: {row.printed});"
            for row in rapporteurs
        ]
        suffix = {1: "st", 2: "nd", 3: "rd"}.get((plenary or 0) % 10 if (plenary or 0) // 10 != 1 else 0, "th")
        day = f"{self.adopted.day} {self.adopted:%B %Y}"
        adopted = f"adopted the following {self.kind} at its {plenary}{suffix} plenary session (meeting of {day})."
        return (*about, *draft, adopted)

    def _sections(self) -> tuple[Section, ...]:
        sentences = [self._sentence(pattern) for pattern in self.random.sample(_SENTENCES, self.random.randint(8, 14))]
        half = len(sentences) // 2
        if self.early:
            return tuple(
                Section(f"{chapter}. {heading}", _numbered(part, f"{chapter}.", "The Committee ", "."))
                for chapter, (heading, part) in enumerate(
                    zip(_HEADINGS, (sentences[:half], sentences[half:]), strict=False), start=1
                )
            )
        headings = ("A. The situation", "B. The way ahead") if self.era is Era.Y2013 else _HEADINGS
        first, rest = _numbered(sentences[:half], "", "", ";"), _numbered(sentences[half:], "", "", ";", half)
        opening = (Section("", messages=(self._message(),)),) if self.era in (Era.Y2007, Era.Y2009) else ()
        if self.kind is Kind.RESOLUTION:
            return (Section("", first + rest),)
        return (*opening, Section(headings[0], first), Section(headings[1], rest))

    def _sentence(self, pattern: str) -> str:
        other = _place(self.index + self.random.randint(1, 300))
        number, year, later = (self.random.randint(*span) for span in ((12, 980), (self.year - 9, self.year), (1, 6)))
        return pattern.format(
            thing=self.thing, place=self.place, other=other, number=number, year=year, later=self.year + later
        )

    def _message(self) -> str:
        return (
            f"Whoever wants {self.thing} to last has to ask {self.place} first, and has to come back with the answer."
        )

    def _with_note(self, sections: tuple[Section, ...]) -> tuple[tuple[Section, ...], tuple[tuple[str, str], ...]]:
        """Every fourth work has a footnote, called at the end of its first point."""
        if self.index % 4:
            return sections, ()
        position = next(index for index, section in enumerate(sections) if section.points)
        section = sections[position]
        first = section.points[0]
        called = Point(first.number, f"{first.text[:-1]} (1){first.text[-1]}", first.items)
        changed = Section(section.heading, (called, *section.points[1:]), section.messages)
        note = f"Yearbook of the Invented Institute of {self.place}, {self.year}, p. {self.random.randint(2, 300)}."
        return (*sections[:position], changed, *sections[position + 1 :]), (("1", note),)

    def _amendment(self) -> Amendment:
        proposal = f"Member States shall keep a register of {self.thing}."
        inserted = f"and regions such as {self.place} "
        amended = f"Member States {inserted}shall keep a register of {self.thing}."
        return amendment(
            1, f"Article {self.index % 20 + 1}", proposal, amended, (inserted.strip(),), "Regions know best."
        )


def era_of(adopted: dt.date) -> Era:
    """The layout of the journal that a text adopted on a day appears in, two or three months later."""
    if adopted >= dt.date(2023, 8, 1):
        return Era.Y2023
    if adopted >= dt.date(2015, 6, 1):
        return Era.Y2015
    eras = (Era.Y2013, Era.Y2009, Era.Y2007, Era.Y2004, Era.Y1999)
    return next((era for era in eras if adopted.year >= int(era)), Era.Y1994)


def groups_of(year: int) -> tuple[str, ...]:
    """Political groups of a year."""
    liberals = "ELDR" if year < 2006 else "ALDE" if year < 2020 else "Renew Europe"
    alliance = "UEN-EA" if 2004 <= year < 2010 else "EA"
    late = (("ECR",) if year >= 2013 else ()) + (("The Greens",) if year >= 2020 else ())
    return ("EPP", "PES", liberals, alliance, *late)


def _place(index: int) -> str:
    return _PLACE_BEGINNINGS[index % 20] + _PLACE_ENDINGS[index // 20 % 20]


def _numbered(sentences: list[str], prefix: str, opening: str, end: str, after: int = 0) -> tuple[Point, ...]:
    rows = enumerate(sentences, start=after + 1)
    return tuple(Point(f"{prefix}{number}", f"{opening}{sentence}{end}") for number, sentence in rows)
