"""What questions ask with, in the 24 official languages: the first table behind `demands`.

Words are parted by blanks; `_` joins several, `*` stands for any ending. Accents and capitals do not count. A word that
asks for a quantity (`how many`, `ile`) says more with its noun: of money, of time, a share (`value_words`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskingWords:
    """One language's words."""

    quantity: str
    """`how many`, `how much`, `how high`"""
    long: str
    """`how long`"""
    when: str
    which: str
    """Before a noun; with one of a sort below it asks for one of that sort."""
    what: str
    """Stands alone as well as before a noun."""
    who: str
    measure: str
    """What has a number: `number of`, `height`."""
    named: str
    """What has a name of its own: `country`, `company`."""
    date: str
    most: str
    """Superlatives: they ask for a comparison."""


ASKING = {
    "bg": AskingWords(
        quantity="колко колцина",
        long="колко_дълго колко_време докога",
        when="кога до_кога от_кога",
        which="кой коя кое кои какъв каква какви",
        what="какво",
        who="кой кого",
        measure="брой броят височин* скорост* тегл* размер* разстояни* температур*",
        named="държав* стран* град* регион* компани* фирм* общин* дружеств* рек* порт*",
        date="дата година месец срок ден",
        most="най*",
    ),
    "cs": AskingWords(
        quantity="kolik kolika kolikrát jak_vysok* jak_velk* jak_rychl* jak_daleko",
        long="jak_dlouho dokdy",
        when="kdy do_kdy od_kdy odkdy",
        which="který která které kterého kterém kterou kteří jaký jaká jaké jakou jakým jakého",
        what="co",
        who="kdo koho kým",
        measure="počet počtu výšk* rychlost* hmotnost* velikost* vzdálenost* teplot* množství",
        named="zem* stát* měst* region* společnost* firm* obec obc* podnik* řek* přístav*",
        date="datum data rok roce termín* měsíc* den",
        most="nej*",
    ),
    "da": AskingWords(
        quantity="hvor_mange hvor_meget hvor_stor* hvor_høj* hvor_hurtig* hvor_langt hvor_tung*",
        long="hvor_længe hvor_lang_tid",
        when="hvornår",
        which="hvilken hvilket hvilke",
        what="hvad",
        who="hvem",
        measure="antal* højde* hastighed* vægt* størrelse* afstand* temperatur*",
        named="land* medlemsstat* by byer region* virksomhed* firma* selskab* kommune* flod* havn*",
        date="dato* år måned* frist* dag",
        most="mest flest størst* højest* mindst* lavest* bedst* først* længst* ældst* hurtigst*",
    ),
    "de": AskingWords(
        quantity="wie_viel* wieviel* wie_hoch wie_groß* wie_stark wie_weit wie_schwer wie_schnell wie_oft wie_teuer",
        long="wie_lang* bis_wann seit_wann",
        when="wann",
        which="welch*",
        what="was",
        who="wer wem wen wessen",
        measure="zahl anzahl höhe geschwindigkeit* gewicht* größe* entfernung* temperatur* menge*",
        named=(
            "land länder* mitgliedstaat* stadt städte* region* firma unternehmen* gemeinde* staat* gesellschaft* "
            "fluss* hafen* marke* sprache* ort"
        ),
        date="datum jahr* monat* frist* tag stichtag*",
        most="meist* größt* höchst* wenigst* niedrigst* best* erst* längst* ältest* schnellst* nächst*",
    ),
    "el": AskingWords(
        quantity="πόσο πόση πόσος πόσοι πόσες πόσα πόσων πόσους",
        long="πόσο_καιρό πόσο_χρόνο πόσο_διαρκεί",
        when="πότε",
        which="ποιος ποια ποιο ποιοι ποιες ποιον ποιου ποιων",
        what="τι",
        who="ποιος ποιον ποιοι",
        measure="αριθμό* ύψος ταχύτητ* βάρος μέγεθος απόστασ* θερμοκρασί*",
        named="χώρ* κράτ* πόλ* περιφέρει* εταιρεί* επιχείρησ* δήμο* ποταμ* λιμάν*",
        date="ημερομηνί* έτος χρονιά μήνα προθεσμί* ημέρα",
        most="μεγαλύτερ* υψηλότερ* περισσότερ* λιγότερ* μικρότερ* χαμηλότερ* καλύτερ* πρώτ* ταχύτερ*",
    ),
    "en": AskingWords(
        quantity=(
            "how_many how_much how_high how_big how_large how_far how_fast how_heavy how_often how_small how_low"
        ),
        long="how_long how_soon",
        when="when",
        which="which",
        what="what",
        who="who whom whose",
        measure=(
            "number numbers height altitude speed weight size distance temperature quantity level rate concentration "
            "limit turnout threshold gap"
        ),
        named=(
            "country country’s countries member_state* city cities town region regions company companies firm "
            "municipality river port brand"
        ),
        date="date year month deadline day",
        most="most highest largest biggest fewest lowest least smallest fastest longest oldest best worst",
    ),
    "es": AskingWords(
        quantity="cuánto cuánta cuántos cuántas",
        long="cuánto_tiempo cuánto_dura",
        when="cuándo",
        which="cuál cuáles",
        what="qué",
        who="quién quiénes",
        measure="número altura altitud velocidad peso tamaño distancia temperatura",
        named="país países estado* ciudad* región regiones empresa* municipio* compañía* río* puerto*",
        date="fecha año mes plazo día",
        most="más mayor* menor* menos mejor peor primer*",
    ),
    "et": AskingWords(
        quantity="mitu mitme* kui_palju kui_suur* kui_kõrge* kui_kiire* kui_kaugel kui_raske*",
        long="kui_kaua",
        when="millal mis_ajaks",
        which="milline millise* millis* missugu* mille* millest kumb",
        what="mis",
        who="kes keda kelle*",
        measure="arv arvu kõrgus* kiirus* kaal suurus* kaugus* temperatuur*",
        named="riik riigi* liikmesrii* linn* piirkon* ettevõt* firma* omavalitsus* vald jõgi sadam*",
        date="kuupäev* aasta* kuu kuul tähta* päev*",
        most="kõige suurim* kõrgeim* enim rohkem vähim* madalaim* parim* esime*",
    ),
    "fi": AskingWords(
        quantity=(
            "montako kuinka_mon* kuinka_paljon paljonko kuinka_suur* miten_mon* miten_paljon kuinka_korke* "
            "kuinka_nope* kuinka_usein"
        ),
        long="kuinka_kauan kuinka_pitk*",
        when="milloin koska mihin_mennessä",
        which="minkä millä missä mihin millai* kumpi",
        what="mikä mitä mitkä",
        who="kuka ketkä kenen ketä keiden",
        measure="määrä* lukumäärä* korkeus* nopeus* paino* koko etäisyy* lämpötila*",
        named="maa maat maassa jäsenvalt* kaupun* alue* yhtiö* yritys* kunta kunna* joki satama*",
        date="päivämäär* vuon* vuosi kuukau* määräai* päivä*",
        most="suurin suurim* korkein eniten vähiten pienin paras ensimmäi* useim* nopein*",
    ),
    "fr": AskingWords(
        quantity="combien",
        long="combien_de_temps pendant_combien",
        when="quand",
        which="quel quels quelle quelles lequel laquelle",
        what="que qu",
        who="qui",
        measure="nombre hauteur altitude vitesse poids taille distance température quantité",
        named="pays état* ville* région* entreprise* commune* société* marque* fleuve* port ports",
        date="date année an mois délai échéance jour",
        most="plus moins meilleur* pire premier* première*",
    ),
    "ga": AskingWords(
        quantity="cé_mhéad cá_mhéad an_mó cén_méid",
        long="cá_fhad cé_chomh_fada",
        when="cathain cá_huair cén_uair",
        which="cén cé_na",
        what="cad céard cá",
        who="cé cérbh",
        measure="líon uimhir airde luas meáchan achar teocht*",
        named="tír* ballstá* cathair* réigiún* cuideachta* comhlacht* baile bhaile",
        date="dáta bliain mí spriocdháta lá",
        most="is_mó is_airde is_lú is_fearr is_faide is_measa",
    ),
    "hr": AskingWords(
        quantity="koliko kolik* kolika",
        long="koliko_dugo koliko_traj* do_kada",
        when="kada kad otkad",
        which="koji koja koje kojeg kojem kojoj kojim koju kojih kakv*",
        what="što",
        who="tko koga kome",
        measure="broj visin* brzin* težin* teži veličin* udaljenost* temperatur*",
        named="država* države zemlj* grad* regij* tvrtk* poduzeć* općin* rijek* luk*",
        date="datum* godin* mjesec* rok roka dan",
        most="naj*",
    ),
    "hu": AskingWords(
        quantity="hány* mennyi* mekkora milyen_magas milyen_nagy milyen_gyors* milyen_messze",
        long="meddig mennyi_ideig milyen_hosszú",
        when="mikor mikorra mikortól",
        which="melyik* mely milyen mik",
        what="mi mit",
        who="ki kik kit kinek",
        measure="szám* magasság* sebesség* súly* méret* távolság* hőmérséklet*",
        named="ország* tagáll* város* régió* vállalat* cég* önkormányzat* község* folyó* kikötő*",
        date="dátum* év évben évre hónap* határid* nap napon",
        most="leg*",
    ),
    "it": AskingWords(
        quantity="quanto quanta quanti quante quant",
        long="quanto_tempo quanto_dura*",
        when="quando",
        which="quale quali qual",
        what="che cosa",
        who="chi",
        measure="numero altezza altitudine velocità peso dimensione distanza temperatura",
        named=(
            "paese paesi stato stati città regione regioni impresa* aziend* comune comuni società fiume* porto porti"
        ),
        date="data anno mese termine scadenza giorno",
        most="più maggior* minor* meno migliore* peggiore* primo prima",
    ),
    "lt": AskingWords(
        quantity="kiek keli kelios keliuose kaip_dažnai",
        long="kaip_ilgai kiek_laiko",
        when="kada iki_kada nuo_kada",
        which="kuris kuri kurie kurios kuriame kurioje kurią kurio koks kokia kokie kokią kokio",
        what="kas ką",
        who="kas kam kieno",
        measure="skaiči* aukšt* greit* svor* dyd* atstum* temperatūr*",
        named="šal* valstyb* miest* region* įmon* bendrov* savivald* up* uost*",
        date="data datos met* mėn* termin* dien*",
        most="daugiausia didžiaus* aukščiaus* mažiaus* geriaus* žemiaus* labiausiai pirm*",
    ),
    "lv": AskingWords(
        quantity="cik cik_daudz cik_liel* cik_augst*",
        long="cik_ilgi cik_ilgs",
        when="kad līdz_kuram",
        which="kurš kura kurā kuras kuri kuram kuru kāds kāda kādi kādas kādu",
        what="kas ko",
        who="kas kurš kam",
        measure="skait* augstum* ātrum* svar* lielum* attālum* temperatūr*",
        named="valst* dalībvalst* pilsēt* reģion* uzņēmum* pašvaldīb* up* ost*",
        date="datum* gad* mēne* termiņ* dien*",
        most="vis* visvairāk lielāk* augstāk* mazāk* zemāk* labāk* pirm*",
    ),
    "mt": AskingWords(
        quantity="kemm",
        long="kemm_żmien kemm_idum* kemm_jdum*",
        when="meta",
        which="liema",
        what="x xi",
        who="min",
        measure="għadd numru għoli veloċità piż daqs distanza temperatura",
        named="pajjiż* stat belt bliet reġjun* kumpanija* lokalità",
        date="data sena xahar skadenza jum",
        most="aktar l-aktar ogħla akbar inqas iżgħar aħjar",
    ),
    "nl": AskingWords(
        quantity="hoeveel hoe_hoog hoe_groot hoe_snel hoe_ver hoe_zwaar hoe_vaak hoe_duur",
        long="hoe_lang hoelang",
        when="wanneer",
        which="welk welke",
        what="wat",
        who="wie wiens",
        measure="aantal* hoogte* snelheid* gewicht* grootte afstand* temperatuur*",
        named="land landen lidsta* stad steden regio* bedrijf* bedrijven onderneming* gemeente* rivier* haven*",
        date="datum jaar maand termijn* dag",
        most="meest* grootst* hoogst* minst* laagst* best* eerst* langst* oudst* snelst*",
    ),
    "pl": AskingWords(
        quantity="ile ilu iloma jak_wysok* jak_duż* jak_szybk* jak_daleko jak_często o_ile",
        long="jak_długo do_kiedy ile_czasu",
        when="kiedy",
        which=(
            "który która które którego której którym którą których którzy jaki jaka jakie jaką jakiego jakim jakiej "
            "jakich"
        ),
        what="co",
        who="kto kogo komu czyj*",
        measure="liczb* wysokoś* prędkoś* wag* wielkoś* odległoś* temperatur*",
        named="kraj* państw* miast* miejscowoś* region* firm* spółk* gmin* rzek* port*",
        date="data daty dzień rok roku miesiąc* termin*",
        most="naj*",
    ),
    "pt": AskingWords(
        quantity="quanto quanta quantos quantas",
        long="quanto_tempo",
        when="quando",
        which="qual quais",
        what="que",
        who="quem",
        measure="número altura altitude velocidade peso tamanho distância temperatura",
        named="país países estado* cidade* região regiões empresa* município* rio* porto*",
        date="data ano mês prazo dia",
        most="mais maior* menor* menos melhor* pior* primeir*",
    ),
    "ro": AskingWords(
        quantity="cât câtă câți câte câtor cu_cât",
        long="cât_timp cât_durează",
        when="când până_când",
        which="care cărei cărui căror",
        what="ce",
        who="cine cui",
        measure="număr* înălțim* vitez* greutat* mărim* distanț* temperatur*",
        named="țar* țăr* stat state oraș* regiun* compani* firm* comun* întreprinder* râu* port*",
        date="data dată an anul lună luna termen* zi",
        most="cel_mai cea_mai cele_mai cei_mai",
    ),
    "sk": AskingWords(
        quantity="koľko koľkí koľkých koľkokrát ako_vysok* ako_veľk* ako_rýchl*",
        long="ako_dlho dokedy",
        when="kedy odkedy do_kedy",
        which="ktorý ktorá ktoré ktorého ktorej ktorom ktorú ktorí aký aká aké akú akým akého",
        what="čo",
        who="kto koho komu",
        measure="počet počtu výšk* rýchlosť* hmotnosť* veľkosť* vzdialenosť* teplot*",
        named="krajin* štát* mest* región* spoločnos* firm* obec obc* podnik* riek* prístav*",
        date="dátum* rok roku roka termín* mesiac* deň dňa",
        most="naj*",
    ),
    "sl": AskingWords(
        quantity="koliko kolikšn* kako_visok* kako_velik* kako_hitr* kolikokrat",
        long="kako_dolgo koliko_časa do_kdaj",
        when="kdaj",
        which="kateri katera katero katere katerem katerega kateremu kakšen kakšna kakšno kakšne",
        what="kaj",
        who="kdo koga komu",
        measure="število višin* hitrost* tež* velikost* razdalj* temperatur*",
        named="držav* mest* regij* podjetj* občin* rek* pristanišč*",
        date="datum* leto leta letu mesec* rok roka dan",
        most="naj*",
    ),
    "sv": AskingWords(
        quantity="hur_många hur_mycket hur_stor* hur_hög* hur_snabb* hur_lång* hur_tung* hur_ofta hur_dyr*",
        long="hur_länge hur_lång_tid",
        when="när",
        which="vilken vilket vilka",
        what="vad",
        who="vem vilka_som vems",
        measure="antal* höjd* hastighet* vikt* storlek* avstånd* temperatur*",
        named="land länder medlemsstat* stad städer region* företag* bolag* kommun* flod* hamn*",
        date="datum år månad* tidsfrist* dag",
        most="mest flest störst* högst* minst* lägst* bäst* först* längst* äldst* snabbast* hetast*",
    ),
}
