"""Invented opinions and resolutions in English, in the layouts of 1994 to 2006."""

from __future__ import annotations

import datetime as dt

from corpus.model import Kind, RapporteurRole
from doubles.blocks import amendment, messages, paragraphs, rapporteur, reference, section
from doubles.invented import Era, InventedOpinion

_FERRIES = InventedOpinion(
    "51994AR9176", "en", Era.Y1994, Kind.OPINION,
    "Opinion of the Committee of the Regions on the proposal for a Council Decision on ferry links to small islands",
    oj_number="95/C 997/01", number="CdR 976/94", adopted=dt.date(1994, 9, 27), published=dt.date(1995, 8, 14),
    plenary=4, commission="Commission 3",
    rapporteurs=(rapporteur("Mr Seán Sampla", "Seán Sampla"),),
    references=(
        reference("COM(94) 906", "Proposal for a Council Decision on ferry links to small islands",
                  "COM(94) 906 final"),
    ),
    preamble=paragraphs("""
        Having regard to the decision taken by the Council on 25 April 1994, under the first paragraph of Article 129d
        of the Treaty establishing the European Community, to consult the Committee of the Regions on the proposal for
        a Council Decision on ferry links to small islands (COM(94) 906 final);

        Having regard to the draft Opinion (CdR 976/94 rev.) adopted by Commission 3 on 9 September 1994
        (rapporteur: Mr Seán Sampla);

        Whereas an island without a ferry is a place that young people leave,

        adopted the following opinion at its 4th plenary session on 27 and 28 September 1994 (meeting of 27 September).
    """),
    sections=(
        messages("""
            The Committee of the Regions is grateful to be heard on ferry links so soon after its first meeting.

            It considers that a crossing of less than two hours is a street, and that streets are not closed in winter.

            The Committee regrets that the proposal speaks of tourists eleven times and of pupils not once ().
        """, "General remarks"),
        messages("""
            The Committee proposes that timetables be fixed with the mayors of the islands before the first of March of
            each year.

            It asks that a ship in the dock be replaced within three days, and that the replacement be able to carry an
            ambulance.
        """, "Specific remarks"),
    ),
    president="Jean-Hervé ÎLIEN",
)  # fmt: skip

_DIALECTS = InventedOpinion(
    "51996AR9239", "en", Era.Y1994, Kind.OPINION,
    "Opinion of the Committee of the Regions on 'Local radio and small languages`",
    oj_number="97/C 916/05", number="CdR 939/96 fin", adopted=dt.date(1997, 1, 15), published=dt.date(1997, 4, 14),
    plenary=16, commission="Commission 7",
    rapporteurs=(rapporteur("Mrs Ottilie Fantasielle", "Ottilie Fantasielle"),),
    preamble=paragraphs("""
        having regard to its decision of 12 June 1996, under the fourth paragraph of Article 198c of the Treaty
        establishing the European Community, to issue an opinion on local radio and small languages;

        having regard to the draft Opinion (CdR 939/96 rev. 2) adopted by Commission 7 on 26 November 1996
        (rapporteur: Mrs Ottilie Fantasielle),

        adopted the following opinion at its 16th plenary session on 15 and 16 January 1997 (meeting of 15 January).
    """),
    sections=(
        section("1. Introduction", """
            1.1. Some forty languages of the Union have no newspaper and no school, but they have a radio station with
            one room and two microphones ().
            1.2. The Committee of the Regions welcomes the fact that the Treaty now speaks of the flowering of the
            cultures of the Member States ().
        """),
        section("2. General comments", """
            2.1. A station that reaches 8 000 listeners cannot live on advertisements, and it should not have to.
            2.2. The Committee is of the opinion that:
            — the fee for a frequency should depend on the number of listeners;
            — recordings of old speakers should be kept in the region in which they were made;
            — news in a small language should be news, and not the translation of yesterday's bulletin.
        """),
        section("3. Recommendations", """
            3.1. The Committee calls upon the Commission to set aside ECU 2,5 million for the purpose.
            3.2. It recommends that three stations in each Member State be linked by wire before the year 2000.
        """),
    ),
    president="Pascual MARAVILLA I MÍRIAM",
)  # fmt: skip

_ENLARGEMENT = InventedOpinion(
    "51998AR9273(02)", "en", Era.Y1994, Kind.OPINION,
    "Opinion of the Committee of the Regions on 'Twinning of towns before the enlargement of the Union`",
    oj_number="98/C 951/04", number="CdR 973/98 fin", adopted=dt.date(1998, 11, 19), published=dt.date(1999, 2, 22),
    plenary=26, commission="Commission 1",
    rapporteurs=(
        rapporteur("Mr Manfred Musterer", "Manfred Musterer", role=RapporteurRole.CO_RAPPORTEUR),
        rapporteur("Mr Aulis Keksitty", "Aulis Keksitty", role=RapporteurRole.CO_RAPPORTEUR),
    ),
    references=(
        reference("COM(98) 931", "Report from the Commission on twinning", "KOM(98) 931 endelig udg."),
    ),
    preamble=paragraphs("""
        having regard to the decision of its Bureau on 13 May 1998, in accordance with the fourth paragraph of Article
        198c of the Treaty establishing the European Community, to draw up an opinion on twinning and to instruct
        Commission 1 with the preparation of this opinion;

        having regard to the Report from the Commission on twinning (KOM(98) 931 endelig udg.);

        having regard to the draft Opinion (CdR 973/98 rev. 1) adopted by Commission 1 on 1 October 1998
        (co-rapporteurs: Mr Manfred Musterer and Mr Aulis Keksitty),

        adopted the following opinion at its 26th plenary session on 18 and 19 November 1998 (meeting of 19 November).
    """),
    sections=(
        section("1. Towns that know one another", """
            1.1. The Committee notes that 7 300 towns of the Union have a partner beyond its borders, and that most of
            these friendships began with a football match.
            1.2. It stresses that mayors who have slept in one another's houses need no interpreter to disagree.
        """),
        section("2. What is proposed", """
            2.1. The Committee supports a fund from which a town may have its travel costs repaid within one month.
            2.2. It asks that officials be exchanged for a year, beginning with those responsible for water.
            2.3. It believes that a town of fewer than 5 000 inhabitants should be spared all forms but one.
        """),
    ),
    president="Manfred DÄMMERLICHT",
)  # fmt: skip

_BEES = InventedOpinion(
    "52000AR9351", "en", Era.Y1999, Kind.OPINION,
    "Opinion of the Committee of the Regions on the ‘Communication from the Commission on beekeeping in the regions’",
    oj_number="2001/C 144/97", number="CdR 951/2000 fin", adopted=dt.date(2001, 2, 14),
    published=dt.date(2001, 5, 16), plenary=37, commission="Commission 2",
    rapporteurs=(
        rapporteur("Mr António Inventado (PT/PSE)", "António Inventado", "PT", "PES"),
    ),
    references=(
        reference("COM(2000) 938", "Communication from the Commission on beekeeping in the regions",
                  "COM(2000) 938 final"),
    ),
    preamble=paragraphs("""
        having regard to the Communication from the Commission on beekeeping in the regions (COM(2000) 938 final);

        having regard to the decision of the Commission of 11 July 2000 to consult it on this subject, under the first
        paragraph of Article 265 of the Treaty establishing the European Community;

        having regard to the decision of its Bureau of 13 June 2000 to instruct Commission 2 – Agriculture, Rural
        Development, Fisheries – to draw up the opinion;

        having regard to the draft opinion (CdR 951/2000 rev. 2) adopted by Commission 2 on 5 December 2000
        (rapporteur: Mr António Inventado (PT/PSE)),

        unanimously adopted the following opinion at its 37th plenary session of 14 and 15 February 2001 (meeting of
        14 February).
    """),
    sections=(
        section("1. Bees, honey and villages", """
            1.1. The Committee of the Regions welcomes the communication, which treats the bee as what it is: the only
            farm animal that works for the neighbours as well.
            1.2. It points out that 76 % of the flowering crops of the Union depend on insects (1).
        """),
        section("2. Comments on the proposals", """
            2.1. The Committee regrets that the keeper of five hives has to fill in the form meant for five hundred.
            2.2. It recalls that mites know no borders, whereas veterinary certificates do.
            2.3. It proposes:
            (a) one certificate, valid for the summer;
            (b) a map of hives that is open to farmers but not to thieves;
            (c) lime trees along every road that is paid for by the Structural Funds.
        """),
        section("3. Conclusion", """
            3.1. The Committee asks the Commission to report on the number of hives in the year 2003.
        """),
    ),
    notes=(("1", "Invented Apiarists' Union, Honey and Figures, 1999 edition."),),
    president="Jozef ŠABERTIČ",
)  # fmt: skip

_MINES = InventedOpinion(
    "52002XR9208", "en", Era.Y1999, Kind.RESOLUTION,
    "Resolution of the Committee of the Regions on the future of mining villages",
    oj_number="2003/C 73/98", number="CdR 908/2002 fin", adopted=dt.date(2002, 11, 21),
    published=dt.date(2003, 3, 26), plenary=47,
    groups=("EPP", "PES", "ELDR", "EA"),
    groups_line="Submitted by the EPP, PES, ELDR and EA Groups",
    preamble=paragraphs("""
        having regard to the expiry of the Treaty establishing the European Coal and Steel Community on 23 July 2002;

        whereas 112 villages were built for a mine that has closed since,

        adopted the following resolution at its 47th plenary session on 20 and 21 November 2002 (meeting of
        21 November).
    """),
    sections=(
        section("", """
            1. The Committee of the Regions asks that the assets of the Community of coal and steel be used first for
            those who dug the coal.
            2. It calls for water to be pumped from old mines for as long as anybody lives above them.
            3. It believes that a pithead can be a library, a concert hall or a climbing wall, and should be left
            standing until a village has decided which.
            4. It instructs its President to forward this resolution to the Council and the Parliament.
        """),
    ),
    president="Ålbert BØRRE",
)  # fmt: skip

_CABLE_CARS = InventedOpinion(
    "52004AR9120", "en", Era.Y2004, Kind.OPINION,
    "Opinion of the Committee of the Regions on the ‘Proposal for a Directive of the European Parliament and of the"
    " Council on cable cars in public transport’",
    oj_number="2005/C 71/90", number="CdR 920/2004 fin", adopted=dt.date(2004, 9, 29),
    published=dt.date(2005, 3, 22), plenary=56, commission="Commission for Territorial Cohesion Policy",
    rapporteurs=(
        rapporteur("Mr Gianfranco ESEMPIO, President of the Province of Montefinto (IT/EPP)", "Gianfranco ESEMPIO",
                   "IT", "EPP", "President of the Province of Montefinto"),
    ),
    references=(
        reference("COM(2004) 902", "Proposal for a Directive on cable cars in public transport",
                  "COM(2004) 902 final – 2004/0999 (COD)"),
    ),
    preamble=paragraphs("""
        HAVING REGARD TO the proposal for a Directive of the European Parliament and of the Council on cable cars in
        public transport (COM(2004) 902 final – 2004/0999 (COD));

        HAVING REGARD TO the decision of the Council of 22 April 2004 to consult it on this subject, under Article 71 of
        the Treaty establishing the European Community;

        HAVING REGARD TO the decision of its President of 5 April 2004 to instruct the Commission for Territorial
        Cohesion Policy to draw up an opinion on the subject;

        HAVING REGARD TO the draft opinion (CdR 920/2004 rev. 1) adopted on 9 July 2004 by the Commission for
        Territorial Cohesion Policy (rapporteur: Mr Gianfranco ESEMPIO, President of the Province of Montefinto
        (IT/EPP));

        WHEREAS a cable car crosses a valley at a tenth of the cost of a bridge;

        adopted the following opinion at its 56th plenary session, held on 29 and 30 September 2004 (meeting of
        29 September).
    """),
    sections=(
        section("1. The Committee of the Regions’ views", """
            1.1 welcomes the directive, which treats a cabin above the roofs as a bus and not as an attraction;
            1.2 agrees that cables must be inspected by somebody who did not hang them;
            1.3 regrets that mountain municipalities were not heard, although 213 of the 260 lines concerned are
            theirs;
        """),
        section("2. The Committee of the Regions’ recommendations", """
            2.1 recommends that one ticket be valid below and above;
            2.2 asks that lines shorter than 800 metres be left to the Member States;
            2.3 calls for a transitional period of nine years for cabins without a window.
        """),
    ),
    act="Proposal for a Directive on cable cars in public transport",
    amendments=(
        amendment(
            1, "Article 3(1)",
            "Each cabin shall be inspected every three months.",
            "Each cabin shall be inspected every three months, or every six months where it is not used in winter.",
            ("or every six months where it is not used in winter",),
            "Nobody climbs a mast in a snowstorm without need.",
        ),
    ),
    president="Péter STRÁUBINGER",
)  # fmt: skip

_LIBRARIES = InventedOpinion(
    "52005IR9223", "en", Era.Y2004, Kind.OPINION,
    "Opinion of the Committee of the Regions on ‘Travelling libraries’",
    oj_number="2006/C 115/99", number="CdR 923/2005 fin", adopted=dt.date(2005, 11, 16),
    published=dt.date(2006, 5, 16), plenary=62, commission="Commission for Culture and Education",
    rapporteurs=(
        rapporteur("Ms Malgorzata ZMYŚLONA-KLIN (PL/UEN-EA), Member of the Regional Assembly of Zmyślone",
                   "Malgorzata ZMYŚLONA-KLIN", "PL", "UEN-EA", "Member of the Regional Assembly of Zmyślone"),
    ),
    preamble=paragraphs("""
        HAVING REGARD TO the decision of its Bureau of 12 April 2005, under the fifth paragraph of Article 265 of the
        Treaty establishing the European Community, to draw up an opinion on travelling libraries and to instruct the
        Commission for Culture and Education to undertake the preparatory work;

        HAVING REGARD TO the draft opinion (CdR 923/2005 rev. 1) adopted on 22 September 2005 by the Commission for
        Culture and Education (rapporteur: Ms Malgorzata ZMYŚLONA-KLIN (PL/UEN-EA), Member of the Regional Assembly of
        Zmyślone);

        adopted the following opinion at its 62nd plenary session of 16 and 17 November 2005 (meeting of 16 November).
    """),
    sections=(
        section("1. Views of the Committee of the Regions", """
            1.1 observes that 3\u00a0900 buses with bookshelves serve places that no longer have a school;
            1.2 underlines that the driver is often the only official whom people there see in a month;
            1.3 considers that reading is a service of general interest;
        """),
        section("2. Recommendations of the Committee of the Regions", """
            2.1 calls for buses to be included in the programme for digital content (1);
            2.2 proposes that books be lent across borders, and be given back at either end of a bridge;
            2.3 asks the Commission to count books lent per inhabitant among its indicators.
        """),
    ),
    notes=(("1", "OJ C 999, 3.2.2005, p. 17."),),
    president="Péter STRÁUBINGER",
)  # fmt: skip

BEFORE_2007 = (_FERRIES, _DIALECTS, _ENLARGEMENT, _BEES, _MINES, _CABLE_CARS, _LIBRARIES)
