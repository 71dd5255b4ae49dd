"""The nouns and numerals of values, in the 24 official languages: what makes an amount one of money, a share, a span of time.

Questions ask with them (`how many euros`) and texts say values with them; written as in `demand_words`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ValueWords:
    """One language's words."""

    share: str
    money: str
    time: str
    """Units of time."""
    age: str
    numbers: str
    """Numerals that texts write in words, fractions among them."""


VALUES = {
    "bg": ValueWords(
        share="процент* дял* част* процента",
        money="евро пари сум* цен* стру* такс* глоб* заплат* бюджет* разход* милиард* плащ* милион*",
        time="ден дни дена седмиц* месец* годин* час* минут*",
        age="възраст*",
        numbers=(
            "два две три четири пет шест седем осем девет десет дванадесет двадесет сто хиляд* милион* милиард* "
            "половин* трет* четвърт*"
        ),
    ),
    "cs": ValueWords(
        share="procent* podíl* část* kolik_procent",
        money=(
            "euro eura eur peněz peníze částk* cen* cost* stojí náklad* poplat* pokut* mzd* plat* rozpočet* miliard* "
            "korun*"
        ),
        time="den dny dní dnů týdn* týden měsíc* rok roky roků let hodin* minut*",
        age="věk* jak_star*",
        numbers=(
            "dva dvě dvou tři tří čtyři čtyř pět pěti šest sedm osm devět deset dvanáct dvacet sto stovk* tisíc* "
            "milion* miliard* polovin* třetin* čtvrtin* desetin* pětin*"
        ),
    ),
    "da": ValueWords(
        share="procent* pct andel* del brøkdel*",
        money="euro eur penge beløb* pris* kost* gebyr* bøde* løn* budget* milliard* betal*",
        time="dag* uge* måned* år time* minut*",
        age="alder* hvor_gamm* hvor_gaml*",
        numbers=(
            "to tre fire fem seks syv otte ni ti tolv tyve hundred* tusind* million* milliard* halv* tredjedel* "
            "fjerdedel* femtedel* dobbelt*"
        ),
    ),
    "de": ValueWords(
        share="prozent* anteil* quote* teil",
        money=(
            "euro euros eur geld* betrag* summe* preis* kost* gebühr* bußgeld* strafe* gehalt* lohn* verdien* budget* "
            "milliarde* teuer miete* mittel entgelt*"
        ),
        time="tag* woche* monat* jahr* stunde* minute*",
        age="alter* wie_alt",
        numbers=(
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert* "
            "tausend* million* milliarde* hälfte halb* drittel viertel fünftel zehntel doppelt* dutzend*"
        ),
    ),
    "el": ValueWords(
        share="ποσοστ* τοις_εκατό μερίδι* μέρος",
        money=(
            "ευρώ χρήμα* χρημάτ* ποσό ποσά τιμή* κόστ* κοστίζ* τέλ* πρόστιμ* μισθ* προϋπολογισμ* δισεκατομμύρι* πληρών*"
        ),
        time="ημέρ* μέρες εβδομάδ* μήν* έτη ετών έτος χρόνια χρόνο ώρ* λεπτ*",
        age="ηλικί* πόσων_χρονών πόσο_χρονών",
        numbers=(
            "δύο τρεις τρία τέσσερ* πέντε έξι επτά οκτώ εννέα δέκα δώδεκα είκοσι εκατό* χίλι* χιλιάδ* εκατομμύρι* "
            "δισεκατομμύρι* μισό μισά ήμισυ τρίτο τέταρτο διπλάσι*"
        ),
    ),
    "en": ValueWords(
        share="percent* per_cent share shares proportion fraction slice part",
        money=(
            "euro euros eur money amount sum price prices cost costs fee fees fine wage wages salary pay budget "
            "billion billions earn earns"
        ),
        time="day days week weeks month months year years hour hours minute minutes",
        age="age ages aged how_old",
        numbers=(
            "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred "
            "hundreds thousand thousands million millions billion billions half third thirds quarter quarters fifth "
            "tenth dozen double doubled doubling twice triple"
        ),
    ),
    "es": ValueWords(
        share="porcentaje* por_ciento proporción parte cuota",
        money=(
            "euro euros eur dinero importe* cantidad precio* cost* cuesta* tasa multa* salario* sueldo* presupuesto* "
            "millones pagar*"
        ),
        time="día días semana* mes meses año años hora horas minuto*",
        age="edad* años_tiene*",
        numbers=(
            "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien cientos mil miles "
            "millón millones mitad tercio* cuarto* quinto* doble docena*"
        ),
    ),
    "et": ValueWords(
        share="protsen* osakaal* osa*",
        money=(
            "euro eurot eurosid eur raha* summa* hind hinna* maks* kulu* tasu* trahv* palk palga* eelarve* miljard* "
            "miljon*"
        ),
        time="päev* nädal* kuu kuud kuu* aasta* tund* tunni* minut*",
        age="vanus* kui_van*",
        numbers=(
            "kaks kahe kolm kolme neli nelja viis viie kuus seitse kaheksa üheksa kümme kaksteist kakskümmend sada "
            "saja tuhat tuhan* miljon* miljard* pool* kolmandik* veerand* kahekord*"
        ),
    ),
    "fi": ValueWords(
        share="prosent* osuu* osuus* osa",
        money=(
            "euro euroa euron eurot eur raha* summa* hinta* hinna* maks* kustann* sak* palk* budjet* talousarvio* "
            "miljard* miljoon*"
        ),
        time="päiv* viikko* viiko* kuukau* vuosi* vuod* vuot* tunti* tunni* tuntia minuut*",
        age="ikä* iän ikäi* kuinka_vanh*",
        numbers=(
            "kaksi kahden kahdessa kolme* neljä* viisi viiden kuusi seitsemän kahdeksan yhdeksän kymmenen kaksitoista "
            "kaksikymmentä sata sadan tuhat tuhan* tuhans* miljoon* miljard* puolet puole* kolmannes kolmaso* "
            "neljännes neljänne* kaksinkert*"
        ),
    ),
    "fr": ValueWords(
        share="pourcentage* pour_cent proportion part taux",
        money=(
            "euro euros eur argent montant* somme* prix coût* coûte* amende* salaire* budget* milliard* redevance* "
            "payer* tarif*"
        ),
        time="jour jours semaine* mois an ans année* heure heures minute*",
        age="âge* ans_a",
        numbers=(
            "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent "
            "cents centaine* mille millier* million* milliard* moitié tiers quart quarts cinquième* dixième* double "
            "doublé douzaine* demi*"
        ),
    ),
    "ga": ValueWords(
        share="céatadán* faoin_gcéad cion sciar* cuid",
        money=("euro airgead* airgid méid costas* costaíonn praghas* táille* fíneáil* pá tuarastal* buiséad* billiún*"),
        time="lá laethanta seachtain* mí míonna bliain bliana blianta uair uaire* nóiméad*",
        age="aois*",
        numbers="dó dhá trí ceithre cúig sé seacht ocht naoi deich céad míle milliún* billiún* leath trian ceathrú*",
    ),
    "hr": ValueWords(
        share="posto postot* udio udjel* dio",
        money=(
            "euro eur eura novac* novc* iznos* cijen* košta* stoj* trošk* pristojb* kazn* plać* plat* proračun* "
            "milijard*"
        ),
        time="dan* tjed* mjesec* godin* sat sata sati minut*",
        age="dob dobi starost* koliko_star*",
        numbers=(
            "dva dvije dvoje tri četiri pet šest sedam osam devet deset dvanaest dvadeset sto stotin* tisuć* milijun* "
            "milijard* polovin* pola trećin* četvrtin* dvostruk*"
        ),
    ),
    "hu": ValueWords(
        share="százalék* arány* rész* hányad*",
        money=(
            "euró eurót eurós euróba euróval eur pénz* összeg* ár ára árat kerül* költség* díj* bírság* bér* fizetés* "
            "fizet* költségvetés* milliárd*"
        ),
        time="nap napig napos napot napon hét hetes hét* hónap* év évet évig éves óra órá* perc*",
        age="életkor* éves_kor* korig hány_éves* évesen",
        numbers=(
            "két kettő három négy öt hat hét nyolc kilenc tíz tizenkét húsz száz* ezer* ezr* millió* milliárd* fele "
            "félmill* harmad* negyed* ötöd* kétszer*"
        ),
    ),
    "it": ValueWords(
        share="percentuale* per_cento quota parte proporzione",
        money=(
            "euro eur denaro soldi importo* somma* prezzo* costo* costa* costano costerà costerebbe tassa multa* "
            "sanzion* salari* stipendi* bilancio miliard* pagare"
        ),
        time="giorno giorni settimana* settimane mese mesi anno anni ora ore minut*",
        age="età anni_ha*",
        numbers=(
            "due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cento centinaia "
            "mille mila migliaia milion* miliard* metà terzo terzi quarto quarti quinto doppio raddoppi* dozzin*"
        ),
    ),
    "lt": ValueWords(
        share="procent* dalis dalį dalies",
        money="eur euro eurų eurai pinig* suma sumos sumą kain* mok* baud* atlygin* biudžet* išlaid* milijard*",
        time="dien* savait* mėnes* met* valand* minu*",
        age="amž* metų_am*",
        numbers=(
            "du dvi trys tris keturi* penki* šeši* septyni* aštuoni* devyni* dešimt* dvylika dvidešimt šimt* tūkstan* "
            "milijon* milijard* pusė pusę trečdal* ketvirtadal* dvigub*"
        ),
    ),
    "lv": ValueWords(
        share="procent* daļa daļu īpatsvar*",
        money="eiro eur naud* summa* cen* maks* izmaks* sod* alg* budžet* miljard*",
        time="dien* nedēļ* mēne* gad* stund* minū*",
        age="vecum* gadu_vec*",
        numbers=(
            "divi divas divu trīs četri* četru pieci* piecu seši* septiņi* astoņi* deviņi* desmit* divpadsmit "
            "divdesmit simt* tūksto* miljon* miljard* puse pusi trešdaļ* ceturtdaļ* divkārš*"
        ),
    ),
    "mt": ValueWords(
        share="perċentwal* fil-mija mija sehem parti",
        money=(
            "ewro eur flus ammont* prezz* jiswa tiswa jiswew jqum spejjeż* miżat* multa* paga salarj* baġit* biljun*"
        ),
        time="jum jiem ġimgħa ġimgħat xahar xhur sena snin siegħa sigħat minut*",
        age="età",
        numbers=(
            "tnejn żewġ tliet tlieta erba* ħames* sitt* seba* tmien* disa* għaxar* tnax għoxrin mija mitt elf elef "
            "miljun* biljun* nofs terz kwart*"
        ),
    ),
    "nl": ValueWords(
        share="procent* percentage* aandeel aandelen deel",
        money=(
            "euro euros eur geld* bedrag* som prijs* kost* vergoeding* boete* loon salaris* begroting* budget* "
            "miljard* betal*"
        ),
        time="dag dagen week weken maand* jaar jaren uur uren minu*",
        age="leeftijd* hoe_oud",
        numbers=(
            "twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig honderd* duizend* miljoen* "
            "miljard* helft half halve derde kwart vijfde dubbel* dozijn*"
        ),
    ),
    "pl": ValueWords(
        share="procent* odset* część części udział*",
        money=(
            "euro eur pieniędz* pieniąd* kwot* cen* koszt* opłat* kar kara karę grzywn* płac* zarob* budżet* miliard* "
            "złot*"
        ),
        time="dzień dni tydzień tygodni* miesiąc* miesięcy rok roku lat lata godzin* minut*",
        age="wiek* wieku",
        numbers=(
            "dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć siedem osiem dziewięć dziesięć dwanaście "
            "dwadzieścia sto setki tysiąc* tysięc* milion* miliard* połow* trzeci* ćwierć jedn*_czwart* dwukrot* "
            "podw*"
        ),
    ),
    "pt": ValueWords(
        share="percentagem percentagens por_cento quota proporção parte",
        money=(
            "euro euros eur dinheiro montante* quantia* preço* custo* custa* custar* taxa multa* salário* orçamento* "
            "milhões pagar*"
        ),
        time="dia dias semana* mês meses ano anos hora horas minuto*",
        age="idade* anos_tem",
        numbers=(
            "dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem centenas mil "
            "milhares milhão milhões metade terço* quarto* quinto* dobro dúzia*"
        ),
    ),
    "ro": ValueWords(
        share="procent* la_sută proporție parte cotă pondere*",
        money="euro eur bani sumă suma sume preț* cost* tax* amen* salari* buget* miliard* plăti*",
        time="zi zile săptămân* lună luni an ani ore oră minut*",
        age="vârst*",
        numbers=(
            "doi două trei patru cinci șase șapte opt nouă zece doisprezece douăzeci sută sute mie mii milion "
            "milioane miliard* jumătate treime treimi sfert dubl*"
        ),
    ),
    "sk": ValueWords(
        share="percent* podiel* časť",
        money="euro eura eur peňaz* peniaz* sum* cen* stojí náklad* poplat* pokut* mzd* plat* rozpoč* miliard*",
        time="deň dni dní týžd* mesiac* rok roky rokov hodin* hodín minút*",
        age="vek* veku",
        numbers=(
            "dva dve dvoch tri troch štyri štyroch päť piatich šesť sedem osem deväť desať dvanásť dvadsať sto stovk* "
            "tisíc* milión* miliard* polovic* tretin* štvrtin* dvojnás*"
        ),
    ),
    "sl": ValueWords(
        share="odstot* delež* del",
        money=(
            "evro evrov evra evre evri eur denar* znesek* cen* stane stal* strošk* pristojbin* kazen glob* plač* "
            "proračun* milijard* škod*"
        ),
        time="dan dni dnevi* teden* tedn* mesec* leto leta let ur ure uro minut*",
        age="starost* koliko_star*",
        numbers=(
            "dva dve dveh tri treh štiri štirih pet petih šest sedem osem devet deset dvanajst dvajset sto stotin* "
            "tisoč* milijon* milijard* polovic* tretjin* četrtin* dvakrat*"
        ),
    ),
    "sv": ValueWords(
        share="procent* andel* del",
        money="euro eur pengar belopp* pris* kost* avgift* böter* lön* budget* miljard* betala*",
        time="dag dagar veck* månad* år timm* minut*",
        age="ålder* hur_gam*",
        numbers=(
            "två tre fyra fem sex sju åtta nio tio tolv tjugo hundra* tusen* miljon* miljard* hälften halv* "
            "tredjedel* fjärdedel* femtedel* dubbl*"
        ),
    ),
}
