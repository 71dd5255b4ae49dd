"""Invented opinions and resolutions in English, in the layouts from mid-2015 to today."""

from __future__ import annotations

import datetime as dt

from corpus.model import Kind, RapporteurRole
from doubles.blocks import amendment, rapporteur, reference, section
from doubles.invented import Era, InventedOpinion

_RIVER_PORTS = InventedOpinion(
    "52018AR9108", "en", Era.Y2015, Kind.OPINION,
    "Opinion of the European Committee of the Regions on ‘Small river ports’",
    oj_number="2018/C 461/92", adopted=dt.date(2018, 10, 9), published=dt.date(2018, 12, 21),
    rapporteurs=(
        rapporteur("Jan PRZYKŁADOWSKI (EA/PL), Member of the Regional Assembly of Zmyślone", "Jan PRZYKŁADOWSKI", "PL",
                   "EA", "Member of the Regional Assembly of Zmyślone"),
    ),
    references=(
        reference("COM(2018) 928", "Proposal for a regulation of the European Parliament and of the Council on inland"
                  " ports of local importance", "COM(2018)928 final"),
    ),
    act="Proposal for a regulation of the European Parliament and of the Council on inland ports of local importance"
        " (COM(2018) 928 final)",
    amendments=(
        amendment(
            1, "Recital 4",
            "(4) Inland ports contribute to the transport of goods.",
            "(4) Inland ports contribute to the transport of goods and are meeting places of the regions they serve.",
            ("and are meeting places of the regions they serve",),
            "A port is more than a crane.",
        ),
        amendment(
            2, "Article 2 – paragraph 1\nInsert a new point after point (b)", "",
            "(c) ‘small port’ means a port at which fewer than 200\u00a0000 tonnes are handled in a year.",
            ("(c) ‘small port’ means a port at which fewer than 200\u00a0000 tonnes are handled in a year.",),
            "What is to be spared must be defined.",
        ),
        amendment(
            3, "Article 5",
            """
            1. Operators shall report monthly on:

            (1) goods handled;

            (2) vessels received;

            (3) hours of work.

            2. Reports shall be sent to the Commission and published without delay by the operator.
            """,
            """
            1. Operators shall report once a year on:

            (1) goods handled;

            (2) vessels received.

            2. Reports shall be sent to the Commission.
            """,
            ("once a year",),
            """
            A harbour master who is alone in the office cannot write a report each month.

            Hours of work are known to the labour inspectorate already.
            """,
        ),
        amendment(
            4, "Annex I – table 2 (new)",
            "Ports shall provide power supply from the land by 2025.",
            "Ports shall provide power supply from the land by 2030, where the network allows it.",
            ("2030, where the network allows it",),
        ),
    ),
    sections=(
        section("General comments", """
            1. supports the aim of moving goods from the road to the river, and reminds the Commission that
            1,5\u00a0% of the goods now go by water where it used to be 7\u00a0% (1);
            2. notes with concern that two ports out of three have no successor for their harbour master;
            3. emphasises that the proposal complies with the principle of subsidiarity in so far as it leaves the
            small ports alone;
        """),
        section("Quays and money", """
            4. insists that the co-financing rate for quays be 75\u00a0% in regions where the river freezes;
            5. would like to see the opening hours of locks agreed on with the regions (2);
            6. looks forward to the first report on the matter, which is due in 2021.
        """),
    ),
    notes=(
        ("1", "Figures of the Invented River Commission for 2016 and 1986."),
        ("2", "OJ C 999, 1.2.2017, p. 3."),
    ),
    president="Karl-Ludwig BEISPIELMANN",
)  # fmt: skip

_ROOFS = InventedOpinion(
    "52019XR9109", "en", Era.Y2015, Kind.RESOLUTION,
    "Resolution of the European Committee of the Regions on the budget for repairs of public buildings",
    oj_number="2020/C 39/91", adopted=dt.date(2019, 10, 9), published=dt.date(2020, 2, 5),
    groups=("EPP", "PES", "Renew Europe", "EA", "ECR"),
    groups_line="Submitted by the EPP, PES, Renew Europe, EA and ECR Groups",
    act="Proposal for a decision on the repair of public buildings",
    amendments=(
        amendment(
            1, "Article 1",
            "The budget for repairs shall be EUR 900 million.",
            "The budget for repairs shall be EUR 1\u00a0400 million, of which one half shall be for schools.",
            ("1\u00a0400 million, of which one half shall be for schools",),
            "Two schools in five have a roof from before 1960.",
        ),
    ),
    sections=(
        section("", """
            1. reiterates that a roof which is repaired in time costs a fifth of a roof that is replaced;
            2. deplores that town halls and schools are left out of the proposal as it stands;
            3. asks the Commission to present figures for each region by the spring;
            4. instructs its President to forward this resolution to the Parliament and the Council.
        """),
    ),
    president="Karl-Ludwig BEISPIELMANN",
)  # fmt: skip

_REPAIR = InventedOpinion(
    "52021IR9110", "en", Era.Y2015, Kind.OPINION,
    "Opinion of the European Committee of the Regions – Repair workshops in every town",
    oj_number="2021/C 440/90", adopted=dt.date(2021, 7, 1), published=dt.date(2021, 10, 29),
    rapporteurs=(
        rapporteur("Clare O’EXAMPLE (renew E./IE), Member of Midland County Council", "Clare O’EXAMPLE", "IE",
                   "Renew Europe", "Member of Midland County Council"),
    ),
    sections=(
        section("Things that last", """
            1. welcomes the right to repair and recalls that a right is worth nothing without a workshop nearby;
            2. calls for spare parts to be kept for ten years, and for their price to be printed on the device;
            3. points out that a washing machine is repaired in one case out of four in towns, and in one out of nine
            in villages;
        """),
        section("Workshops and schools", """
            4. suggests that municipalities lend tools and rooms, and that craftspeople be paid for teaching;
            5. proposes that schools repair one bicycle a week as part of their lessons in mathematics;
            6. asks for a lower rate of value added tax on repairs.
        """),
    ),
    president="Αλέξανδρος ΠΑΡΑΔΕΙΓΜΑΣ",
)  # fmt: skip

_PEAT = InventedOpinion(
    "52024AR9111", "en", Era.Y2023, Kind.OPINION,
    "Opinion of the European Committee of the Regions – Peatlands as neighbours",
    subtitle="(Own-initiative opinion)",
    oj_number="C/2025/9291", adopted=dt.date(2024, 11, 20), published=dt.date(2025, 1, 24),
    rapporteurs=(
        rapporteur("Maja Vigdis EKSEMPEL (DK/The Greens), Member of Opdigt Municipal Council", "Maja Vigdis EKSEMPEL",
                   "DK", "The Greens", "Member of Opdigt Municipal Council"),
    ),
    sections=(
        section("Wet land, dry accounts", """
            1. stresses that a drained peatland of 100 hectares gives off as much carbon dioxide in a year as 1\u202f200
            cars (1);
            2. welcomes the first regional plans for raising the water again, and thanks the farmers who have agreed
            to them (*1);
            3. regrets that payments end when the land is at last wet enough;
        """),
        section("People who live beside it", """
            4. calls for cellars, roads and graves to be looked at before a ditch is closed;
            5. proposes a contract between neighbours in which
            (a) the water level is written down for each season;
            (b) damage is paid within 30 days;
            (c) nobody gives up the right to change his or her mind after five years;
            6. asks the Commission to count reed and moss as crops (2).
        """),
    ),
    notes=(
        ("1", "Invented Observatory of Moors, yearbook 2023, table 4."),
        ("*1", "The plans of the three moors were adopted after the deadline for this text."),
        ("2", "Regulation (EU) 2099/1 of the Invented Parliament, Article 12(1)."),
    ),
    president="Vítězslava ALVES DO EXEMPLO",
    eli="http://data.europa.eu/eli/C/2025/9291/oj",
)  # fmt: skip

_ISLAND_GRIDS = InventedOpinion(
    "52026AR9112", "en", Era.Y2023, Kind.OPINION,
    "Opinion of the European Committee of the Regions – Electricity for islands",
    oj_number="C/2026/9605", adopted=dt.date(2026, 3, 5), published=dt.date(2026, 5, 20),
    rapporteurs=(
        rapporteur("Ana EXEMPLAR (PT/EPP), Mayor of Ilha Inventada", "Ana EXEMPLAR", "PT", "EPP",
                   "Mayor of Ilha Inventada", RapporteurRole.GENERAL),
    ),
    references=(
        reference("COM(2025) 1905", "Proposal for a regulation on the electricity supply of islands",
                  "COM (2025) 1905 final"),
        reference("JOIN(2025) 920", "Joint communication on cables at sea (JOIN(2025) 920 final)"),
        reference("C(2025) 9626", "Commission recommendation on batteries in harbours", "C(2025) 9626"),
        reference("SWD(2025) 12", "Staff working document on small grids", "(SWD(2025) 0012)"),
    ),
    act="Proposal for a regulation on the electricity supply of islands",
    amendments=(
        amendment(
            1, "Recital 1",
            "(1) Islands depend on fuel that is brought by ship.\n\n(2) Cables are costly.",
            "(1) Islands depend on fuel that is brought by ship at a price that their inhabitants cannot influence.\n\n"
            "(2) Cables are costly.",
            ("at a price that their inhabitants cannot influence",),
            "The recital should say who pays.",
        ),
        amendment(
            2, "Article 4 – paragraph 2\n(new)", "",
            "Municipalities on islands may own and run a grid of their own.",
            ("Municipalities on islands may own and run a grid of their own.",),
        ),
        amendment(
            3, "Article 9 – paragraph 1",
            "Each island shall store electricity for 24 hours, unless the Commission decides otherwise after a"
            " procedure of written consultation.",
            "Each island shall store electricity for 72 hours.",
            ("72",),
            "A storm lasts for three days.",
        ),
    ),
    sections=(
        section("Light at the end of the cable", """
            1. welcomes the proposal, which for the first time speaks of islands that have no cable and will never
            have one;
            2. reminds the Commission that 1,5\u00a0% losses on the mainland become 9,5\u00a0% at sea (1);
            3. observes that diesel is burnt on 286 islands because no bank lends to a municipality of 400 people;
        """),
        section("Grids that neighbours own", """
            4. calls for loans of up to EUR 500\u00a0000 that need no more than a decision of the municipal council;
            5. points to the cooperative of the Seven Skerries, which has not had a power cut since 2019;
            6. asks that ferries be allowed to feed electricity into the grid while they are in port.
        """),
    ),
    notes=(("1", "Measurements of the Invented Association of Island Mayors, winter 2024/25."),),
    president="Kinga TŰZŐ-PÉLDÁS",
    eli="http://data.europa.eu/eli/C/2026/9605/oj",
)  # fmt: skip

_HEAT = InventedOpinion(
    "52024XR9113", "en", Era.Y2023, Kind.RESOLUTION,
    "Resolution of the European Committee of the Regions on shade in summer",
    oj_number="C/2024/9371", adopted=dt.date(2024, 6, 20), published=dt.date(2024, 9, 17),
    groups=("EPP", "PES", "Renew Europe", "EA", "ECR", "The Greens"),
    groups_line="Submitted by the EPP, PES, Renew Europe, EA, ECR and The Greens",
    sections=(
        section("", """
            1. is alarmed that 61\u00a0000 people died of heat in one summer, most of them at home and alone;
            2. calls on every municipality to name one cool room in which anybody may sit without buying anything;
            3. requests the Commission to count a tree as an investment;
            4. recommends that schools plant before they build;
            5. invites the President to send this resolution to the mayors of the Union.
        """),
    ),
    president="Vítězslava ALVES DO EXEMPLO",
    eli="http://data.europa.eu/eli/C/2024/9371/oj",
)  # fmt: skip

_MARKETS = InventedOpinion(
    "52025AR9114", "en", Era.Y2023, Kind.OPINION,
    "Opinion of the European Committee of the Regions – Market halls and short supply chains",
    subtitle="(Exploratory opinion)",
    oj_number="C/2025/9419", adopted=dt.date(2025, 7, 3), published=dt.date(2025, 8, 29),
    rapporteurs=(
        rapporteur("Christophe INVENTÉ (FR/PSE), Mayor of Halles-sur-Rien", "Christophe INVENTÉ", "FR", "PES",
                   "Mayor of Halles-sur-Rien", RapporteurRole.CO_RAPPORTEUR),
        rapporteur("Jozef PRÍKLADNÝ (SK/Renew Europe), President of the Vymyslený Region", "Jozef PRÍKLADNÝ", "SK",
                   "Renew Europe", "President of the Vymyslený Region", RapporteurRole.CO_RAPPORTEUR),
    ),
    references=(
        reference(None, "Referral from the Danish Presidency of the Council, letter of 3 February 2025"),
    ),
    sections=(
        section("A roof over trade", """
            1. recalls that a market hall feeds a town, employs its farmers and warms those who have nowhere to go;
            2. notes that rents in market halls have doubled within ten years, while those of supermarkets have not;
            3. calls for stalls to be given out by lot where there are more sellers than places;
        """),
        section("From the field to the stall", """
            4. suggests that food which travels less than 80 kilometres be exempt from the second label;
            5. encourages canteens to buy one third of their vegetables in the hall next door;
            6. considers it a matter for the municipality, and for nobody else, whether a market opens on Sunday.
        """),
    ),
    president="Kinga TŰZŐ-PÉLDÁS",
    eli="http://data.europa.eu/eli/C/2025/9419/oj",
)  # fmt: skip

FROM_2015 = (_RIVER_PORTS, _ROOFS, _REPAIR, _PEAT, _ISLAND_GRIDS, _HEAT, _MARKETS)
