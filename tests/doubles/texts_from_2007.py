"""Invented opinions and resolutions in English, in the layouts of 2007 to mid-2015."""

from __future__ import annotations

import datetime as dt

from corpus.model import Kind, RapporteurRole
from doubles.blocks import amendment, messages, rapporteur, reference, section
from doubles.invented import Era, InventedOpinion

_NIGHT_TRAINS = InventedOpinion(
    "52007AR9101", "en", Era.Y2007, Kind.OPINION,
    "Opinion of the Committee of the Regions on ‘Night trains between the regions of Europe’",
    oj_number="2008/C 105/91", adopted=dt.date(2007, 11, 28), published=dt.date(2008, 4, 25),
    rapporteurs=(
        rapporteur("Mr Lauri Esimerkki (FI/ALDE), Member of Kuviteltu Municipal Council", "Lauri Esimerkki", "FI",
                   "ALDE", "Member of Kuviteltu Municipal Council"),
    ),
    references=(
        reference("COM(2007) 951", "Communication from the Commission to the Council and the European Parliament on"
                  " overnight services on the railways of the Community", "COM(2007) 951 final"),
    ),
    sections=(
        messages("""
            A night train that stops in a small town at four in the morning is often the only link of that town with
            a capital, and it should be counted as a public service.

            Track charges that are the same by night and by day keep sleeping cars off lines that stand empty; the
            Committee therefore asks for a lower charge between 23.00 and 5.00.

            Regions on both sides of a border must be able to order a train together, under one contract and with one
            ticket.
        """),
        section("Why nights matter", """
            1. notes that 41 overnight services were withdrawn in the Community between 1996 and 2006, and that no
            region was heard before any of these decisions (1);
            2. points out that sleeping cars carried 6\u00a0140\u00a0000 passengers in the year of the last count, of
            whom 38,5\u00a0% began or ended their journey in a town of fewer than 50\u00a0000 inhabitants;
            3. regrets that the Commission’s communication deals with journeys between capitals only;
        """),
        section("What regions can do", """
            4. calls for a model contract by which two or more regional authorities can order one train, covering:
            (a) how losses are shared between them;
            (b) who looks after passengers when a connection is missed;
            (c) which language is spoken on board;
            5. suggests that stations which are opened for one train only should be staffed by the municipality, and
            that the railway should pay for it.
        """),
    ),
    act="Proposal for a regulation of the European Parliament and of the Council on overnight railway services",
    amendments=(
        amendment(
            1, "Article 3(2)",
            "Member States shall designate the stations served at night.",
            "Member States shall designate, after hearing the regional authorities concerned, the stations served at"
            " night.",
            ("after hearing the regional authorities concerned,",),
            "Whoever is to heat a waiting room should be asked before the train is promised.",
        ),
        amendment(
            2, "Article 7 (new)", "",
            "Stations served at night shall be lit, heated and accessible to persons in a wheelchair.",
            ("Stations served at night shall be lit, heated and accessible to persons in a wheelchair.",),
        ),
    ),
    notes=(("1", "Survey of overnight railway services, Invented Institute for Timetables, Nowhere, March 2007, p. 12."),),
    president="Émile ÉXEMPLE-NÖRDLICH",
)  # fmt: skip

_LIGHTHOUSES = InventedOpinion(
    "52008IR9102", "en", Era.Y2007, Kind.OPINION,
    "Outlook Opinion of the Committee of the Regions on ‘Lighthouses and the memory of the coast’",
    oj_number="2009/C 76/94", adopted=dt.date(2008, 10, 8), published=dt.date(2009, 3, 31),
    rapporteurs=(
        rapporteur("Cllr. John EXAMPLE (UK-AE), Leader of Westshore County Council", "John EXAMPLE", "UK", "EA",
                   "Leader of Westshore County Council"),
    ),
    references=(
        reference(None, "Letter from the European Commission Vice-President of 13 February 2008 asking for an outlook"
                  " opinion"),
    ),
    sections=(
        messages("""
            Europe’s 3\u00a0800 lighthouses are monuments that nobody owns gladly: the State switches them off, and the
            municipality inherits the roof.

            A lighthouse should change hands together with the money for its first repair.
        """),
        section("The state of the towers", """
            1. draws attention to the fact that salt and frost have made one tower in nine unsafe to climb;
            2. observes that keepers’ houses are let to summer guests while the lamp rooms above them decay;
        """),
        section("A fund of the coasts", """
            3. recommends that a fund of the coasts be endowed with EUR 14 million over seven years, half of it for
            towers on islands without a road;
            4. asks the Commission to keep a list of lighthouses that may be bought for one euro;
            5. instructs its President to forward this opinion to the Council and to the harbour authorities.
        """),
    ),
    president="Émile ÉXEMPLE-NÖRDLICH",
)  # fmt: skip

_SPRINGS = InventedOpinion(
    "52009AR9103", "en", Era.Y2009, Kind.OPINION,
    "Opinion of the Committee of the Regions on ‘Thermal springs as a source of heat’",
    oj_number="2010/C 141/93", number="CdR 9103/2009", adopted=dt.date(2009, 12, 3), published=dt.date(2010, 5, 29),
    rapporteurs=(
        rapporteur("Ms Ioanna PARADEIGMATOU (EL–PPE), Municipal Councillor of Thermi Fantasias", "Ioanna PARADEIGMATOU",
                   "EL", "EPP", "Municipal Councillor of Thermi Fantasias", RapporteurRole.GENERAL),
    ),
    references=(
        reference("COM(2009) 955", "Proposal for a directive on the use of warm water below the ground",
                  "KOM(2009) 955 endg."),
        reference("SEC(2009) 1955", "Impact assessment", "SEC(2009) 1955 final"),
    ),
    sections=(
        messages("""
            Warm water below the ground belongs to those who live above it, and a licence must leave a share of the
            heat in the place.

            A spring that is pumped dry does not come back within a generation.
        """),
        section("Water that is already warm", """
            1. agrees that thermal water is among the few sources of heat which neither wind nor night can switch off;
            2. warns that in 17 of 23 basins surveyed, more water is taken out than flows in;
            3. considers that bathing, heating and growing vegetables are uses of equal dignity;
        """),
        section("Licences", """
            4. believes that a licence to drill should be given by the authority that also answers for drinking water;
            5. proposes that at least one quarter of the heat be offered to the municipality at cost price;
            6. stresses that wells which are given up must be closed at the expense of whoever drilled them.
        """),
    ),
    president="Letitia VAN DEN VOORBEELD",
)  # fmt: skip

_BORDER_CLINICS = InventedOpinion(
    "52011IR9104", "en", Era.Y2009, Kind.OPINION,
    "Opinion of the Committee of the Regions on ‘Hospitals that two countries share’",
    subtitle="(own-initiative opinion)",
    oj_number="2012/C 9/96", number="CdR 778/2012", adopted=dt.date(2011, 10, 12), published=dt.date(2012, 1, 11),
    rapporteurs=(
        rapporteur("Jordi EXEMPLE I PUIG (ES/PSE), Member of the Vall Inventada Assembly", "Jordi EXEMPLE I PUIG", "ES",
                   "PES", "Member of the Vall Inventada Assembly", RapporteurRole.CO_RAPPORTEUR),
        rapporteur("Mme Odile FICTIVE (FR/PPE), Mayor of Bourg-Imaginaire", "Odile FICTIVE", "FR", "EPP",
                   "Mayor of Bourg-Imaginaire", RapporteurRole.CO_RAPPORTEUR),
    ),
    sections=(
        section("Two countries, one emergency room", """
            1. recalls that a child born in a shared hospital still needs two birth certificates, issued in two
            languages and sometimes with two spellings of one name;
            2. underlines that ambulances lose eleven minutes on average where they must change crews at a border;
            3. welcomes the agreement between the two valleys by which
            (a) a doctor licensed on one side may treat patients on the other;
            (b) medicines are ordered together;
            (c) complaints are heard in the patient’s language;
        """),
        section("Money follows the patient", """
            4. requests that the cost of a stay be settled between the insurers within 60 days;
            5. calls on the Member States to let regions sign such agreements themselves (1);
            6. is convinced that shared hospitals are the shortest way to a Europe that people can see (2).
        """),
    ),
    notes=(
        ("1", "The treaty of the two valleys, which was signed in a barn, provides for this in its Article 4."),
        ("2", "See the opinion on ‘Ambulances without borders’, point 12."),
    ),
    president="Letitia VAN DEN VOORBEELD",
)  # fmt: skip

_TRAM_TRAINS = InventedOpinion(
    "52013AR9105", "en", Era.Y2013, Kind.OPINION,
    "Opinion of the Committee of the Regions — Tram-trains and the last ten kilometres",
    oj_number="2014/C 271/95", adopted=dt.date(2014, 6, 25), published=dt.date(2014, 8, 19),
    rapporteurs=(
        rapporteur("Mr Adam Przykład, Member of Zmyślin City Council (PL/ECR)", "Adam Przykład", "PL", "ECR",
                   "Member of Zmyślin City Council"),
    ),
    references=(
        reference("COM(2013) 913", "Communication on urban mobility beyond the city", "COM(2013) 913 final"),
        reference("COM(2014) 254", "Proposal for a directive on light rail", "COM(2014) 254 final/2"),
        reference("SWD(2013) 524", "A call to action on urban logistics", "SWD(2013) 524 final"),
        reference("SWD(2013) 525", "Targeted action on access to stations", "SWD(2013)525 final"),
        reference("JOIN(2013) 49", "Joint communication on the railways of our neighbours", "JOIN(2013) 49 final"),
    ),
    sections=(
        section("A. The journey that is counted", """
            1. observes that the statistics end where the journey of most people begins, namely at the station of the
            core city;
            2. notes that 51,4\u00a0% of commuters change twice and that each change costs them nine minutes;
            3. is surprised that light rail does not appear in any of the five documents, although
            EUR\u00a06\u202f140\u202f000\u202f000 were spent on it between 2007 and 2013;
        """),
        section("B. Rails that are shared", """
            4. points out that one vehicle can run on tram tracks and on railways where voltage, wheel and platform
            are agreed on beforehand;
            5. urges the Commission to publish a single profile of the wheel, since
            — eleven cities have ordered eleven different ones;
            — spare parts cost three times as much as those of a bus;
            — no insurer will cover a vehicle that is the only one of its kind;
            6. recommends that the last ten kilometres be tendered together with the line as a whole.
        """),
    ),
    president="Ramón Luis EJEMPLO SISO",
)  # fmt: skip

_SEED_BANKS = InventedOpinion(
    "52014IR9106", "en", Era.Y2013, Kind.OPINION,
    "Opinion of the Committee of the Regions — Village seed banks",
    oj_number="2015/C 019/95", adopted=dt.date(2014, 10, 7), published=dt.date(2015, 1, 21),
    rapporteurs=(
        rapporteur("Fauzia VOORBEELD, President of the Council of the Province of Nergensland", "Fauzia VOORBEELD",
                   function="President of the Council of the Province of Nergensland"),
    ),
    references=(
        reference(None, "Letter from the European Commission Vice-President of 13 December 2013"),
    ),
    sections=(
        section("A. Seeds and neighbours", """
            1. welcomes the fact that 640 villages keep seeds of plants which no company sells any longer;
            2. stresses that exchanging seeds over a garden fence is not trade and must not be treated as such;
            3. regrets that a list of varieties costs a small keeper more than the harvest of a year brings in;
        """),
        section("B. What the Union should leave alone", """
            4. asks that quantities below two kilograms be exempt from registration;
            5. considers that a label with the name of the village says more than a number of fourteen digits;
            6. calls for refrigerators rather than regulations.
        """),
    ),
    president="Ramón Luis EJEMPLO SISO",
)  # fmt: skip

_FLOODS = InventedOpinion(
    "52014XR9107", "en", Era.Y2013, Kind.RESOLUTION,
    "Resolution of the Committee of the Regions on the floods along the River Invented",
    oj_number="2014/C 174/91", adopted=dt.date(2014, 4, 3), published=dt.date(2014, 6, 7),
    groups=("EPP", "PES", "ALDE", "EA", "ECR"),
    groups_line="Submitted by the EPP, PES, ALDE, EA and ECR Groups",
    sections=(
        section("", """
            1. expresses its sympathy with the families of the 14 villages which the river took in one night;
            2. thanks the firefighters who came from seven countries without waiting for a form to be filled in;
            3. calls on the Commission to pay the first instalment from the Solidarity Fund within six weeks;
            4. demands that dykes be planned by river basin and not by border;
            5. instructs its President to submit this resolution to the President of the European Council.
        """),
    ),
    president="Ramón Luis EJEMPLO SISO",
)  # fmt: skip

FROM_2007 = (_NIGHT_TRAINS, _LIGHTHOUSES, _SPRINGS, _BORDER_CLINICS, _TRAM_TRAINS, _SEED_BANKS, _FLOODS)
