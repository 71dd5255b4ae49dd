"""Capitalised words that any text about the Committee may hold in a sentence without naming anything that has to be proven."""

from __future__ import annotations

from corpus.facets import fold

_ROWS = (
    "niemand nobody nadie nessuno nikt ninguem personne land lander",
    # English: what is written with a capital in it, and the days of the week.
    "I Member Members State States EU Union Europe European Europeans Regulation Directive Treaty Proposal"
    " Opinion Opinions Resolution"
    " Amendment Amendments Article Articles Recital Point Points Annex Chapter Press Release Committee Regions"
    " President Rapporteur Mayor"
    " Deputy Councillor Mr Mrs Ms Dr Monday* Tuesday* Wednesday* Thursday* Friday* Saturday* Sunday* January February"
    " March April May June July"
    " August September October November December Internet Earth Community CoR",
    "IT AI KI IA SI MI TI DI ICT IKT TIC ICT GDP PIB BIP PKB BBP SME SMEs KMU PME PYME PMI MŚP mkb VAT TVA IVA"
    " EUR PIL BNP HDP BDP СВП MWh kWh GWh MW kW CO NGO NGOs ONG NRO OK TV USB PDF",
    # French, Spanish, Italian, Portuguese, Romanian.
    "UE Union État* États Europe Européen* Traité Comité CdR Avis Résolution Communauté Président* Conseil Unión"
    " Europa Estado* Tratado Dictamen"
    " CDR Resolución Unione Stato Stati Europa Comitato Parere União Estados-Membros Estado-Membro Parecer CR"
    " Uniunea Uniunii Europa Comitetul"
    " Comitet* Avizul Statele Statelor",
    # Dutch, Danish, Swedish, German.
    "EU Unie Europa Lidstaten Comité CvdR Advies Unionen* Europ* Udvalget* EU’s Kommittén* ReK RU AdR Union*"
    " Europa* Europas Ausschuss* Ausschusses",
    # Slavic and Baltic languages, Finnish, Estonian, Hungarian, Maltese, Irish, Greek.
    "UE EU Unii Unia Unię Unią Europ* Komitet* KR VR Unie Evrop* Výbor* Únia Únie Únii Odbor* OR Unij* Uniji RB"
    " RK AK Liid* Euroopa* Euroopan Unioni*"
    " Savien* Eiropa* Eiropas Komitej* ES Sąjung* Europos Komitet* Unió* Európ* Bizottság* Régiók Unjoni Ewrop*"
    " Kumitat Stati Membri KtR Aontas* Aontais Eorp*"
    " Gemeenschap Comunidad* Comunità Comunidade* Wspólnot* Společenstv* Spoločenstv* Skupnost* Zajednic* Közösség* Comunit*"
    " Κοινότητ* Bendrij* Kopien* Ühendus* Yhteisö* Gemenskap* Fællesskab* Komunit* Общност*"
    " hEorpa Coiste Choiste Ballstá* Bhallstá* CnaR ΕΕ Ενωση* Ένωσ* Ευρωπ* Ευρώπ* Επιτροπ* Περιφερ* ΕτΠ Κρατ*"
    " Κράτ* ЕС Съюз* Европ* Комитет* КР",
)
COMMON = frozenset(fold(word) for row in _ROWS for word in row.split())
"""Folded; `*` at the end of a word stands for any ending."""

GERMAN_DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser"
    " diese dieses diesen diesem"
    " jeder jede jedes jeden jedem alle allen aller beide beiden mehrere mehreren viele vielen einige einigen"
    " manche weitere weiteren"
    " sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere solche solchen welche"
    " in im an am auf bei"
    " beim für mit nach von vom zu zum zur aus über unter vor durch gegen ohne um bis seit und oder sowie als"
    " wie dass ob wenn auch"
    " nur noch nicht es er sie wir ich man laut gemäß außerdem zudem dabei dafür damit daher deshalb dazu so"
    " ferner ebenso zugleich"
    " dort hier jetzt künftig nun heute derzeit insgesamt rund etwa mindestens höchstens statt anstelle zwischen"
    " während wegen trotz"
    " innerhalb außerhalb neben hinter".split()
)
"""They begin a sentence with a capital and belong to the noun behind them."""
GERMAN_BEFORE_NAME = frozenset("namens".split())
GERMAN_SET_PHRASES = frozenset(
    "höhe kraft form anspruch betracht bezug frage hinblick ordnung richtung zukunft summe sicht geld bau"
    " betrieb teilzeit vollzeit angst"
    " ansicht auffassung jahr ablauf angabe art maß not wald wasser stadt kontakt verbindung zusammenhang umlauf"
    " verzug auftrag absprache"
    " einklang haft obhut gang stand luft ruhe schrift wort bild druck möglichkeit wunsch bedarf antrag wahl"
    " vertrag rücksprache".split()
)
"""Nouns that stand behind `in`, `nach` or `aus` without an article and are no places."""
GERMAN_PLACES = frozenset(
    "Bayern Hessen Sachsen Thüringen Niedersachsen Brandenburg Saarland Hamburg Bremen Tirol Südtirol Kärnten"
    " Salzburg Vorarlberg Burgenland"
    " Steiermark Wallonien Flandern Katalonien Andalusien Galicien Baskenland Bretagne Normandie Elsass"
    " Lothringen Provence Korsika Lombardei"
    " Venetien Toskana Piemont Sizilien Sardinien Kalabrien Apulien Ligurien Umbrien Schlesien Masowien Pommern"
    " Böhmen Mähren Siebenbürgen"
    " Transsilvanien Slawonien Dalmatien Istrien Makedonien Thrakien Kreta Attika Peloponnes Lappland Schonen"
    " Jütland Seeland Friesland Holland"
    " Limburg Algarve Madeira Azoren Alentejo Schottland Wales England Kanaren Balearen Krain Alpen Pyrenäen"
    " Karpaten Donau Rhein Elbe Oder"
    " Weichsel Mosel Inn Isar Ems Weser Graubünden Wallis Tessin Zürich Bern Basel Genf München Köln Frankfurt"
    " Stuttgart Dresden Leipzig Nürnberg"
    " Innsbruck Linz Graz Mailand Turin Venedig Florenz Neapel Palermo Lyon Marseille Barcelona Madrid Valencia"
    " Sevilla Porto Krakau Danzig Breslau"
    " Posen Brünn Pressburg Laibach Agram Bukarest Sofia Budapest Riga Tallinn Vilnius Helsinki Stockholm Oslo"
    " Dublin Antwerpen Gent Rotterdam"
    " Amsterdam Utrecht Aarhus Göteborg Malmö Norwegen Schweiz Ukraine Russland Türkei Serbien China USA Afrika"
    " Asien Amerika".split()
)
"""Places with endings of common nouns."""
