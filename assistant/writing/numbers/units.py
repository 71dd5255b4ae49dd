"""Units and multiples beside a figure, in the 24 official languages, and the words that make it a least or a most."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.writing.taken import TAKEN
from corpus.facets import fold

_ANYWHERE = {
    "percent": "% %- pct proc percent percento percenta percentá percentám percentami percentách percentom percentný*"
    " prozent prozents prozente prozenten prozentig* procent procents procenten procento procenta procentům procenty"
    " procentech procentem procentní procentach procentami procentom procentow* procentas procentą procentai procentų"
    " procentus procentais procentams procents procenti procentu procentiem procentos procentig*"
    " protsent protsendi* protsenti* prosent prosentti prosenttia prosentin prosentit prosenttiin prosentilla"
    " prosentista prosentissa prosentiksi prosentille prosentteja százalék százaléka százalékát százalékára"
    " százalékot százalékkal százalékos* százalékra százalékról százalékban százaléknál százalékig százaléknak"
    " százalékának százalékában százalékával százalékból százaléktól postot posto odstot odstotek odstotka"
    " odstotkov odstotke odstotki odstotkih odstotkom odstotkoma odstotn* perċent pourcent porcent fil-mija"
    " процент процента проценти процентов",
    "EUR": "€ eur eura eurą euro* eoro* evr* eiro* ewro* ευρω* евро*",
    "ECU": "ecu ecus",
    "cent": "cent cents eurocent* centime centimes centimo centimos centesimo centesimi centů centov centów centy",
    "USD": "$ usd dollar*",
    "GBP": "£ gbp",
    "kilometre": "km kilom* χιλιομ* километ* ciliméad* quadratkilom* neliökilom* kvadratkilom* ruutkilom*",
    "centimetre": "cm centimetr* centimeter* centimetri sentti* centiméter* εκατοστά сантим*",
    "metre": "m meter metern meters metre metres metri metro metros metru metrů metrov metry metrow mètre* метр*"
    " метъ* μετρ* metar* metra metrai metras kubikm* quadratm* kuutiom* kuupm* köbm* neliöm*"
    " négyzetm* méter* metrin metriä metrien metrejä metrissä metristä metriin meeter meetri* meetrit metrą metrų"
    " metrams metrais metriem metrus metrih metrom metroma metroch metrach metrech metrům metros metres",
    "litre": "litr* liter* liitr* λίτρ* литър литр*",
    "hectare": "ha hektar* hectar* hektaar* hehtaar* ettar* εκταρ* хектар* heictear* hektār*",
    "tonne": "t ton tonn* tona tony ton* tün* τον* тон*",
    "gram": "g gram*",
    "kilogram": "kg kilogram* kilo kilos kiloa kilot",
    "degree": "° °c grad graden grader degre* grado* gradi grau* stopn* stupn* aste* kraad* gradus* laipsn*"
    " grād* βαθμ* градус*",
    "kWh": "kwh kilowatt* kilowat* kilovat* κιλοβατ* киловат*",
}
"""Units whose words do not collide."""
_TIMES = {
    # Day, week, month, year, hour, minute.
    "bg": "ден|дни|дена седмиц* месец* годин* час|часа|часове минут*",
    "cs": "den|dny|dní|dnů|dnech|dnem|dnům|dne týd* měsíc* rok|roky|roků|roku|rokem|let|letech|letům|roce|lety hodin* minut*",
    "da": "dag|dages|dage* uge* måned* år|års|året|årene time* minut*",
    "de": "tag|tage|tagen|tages|täglich*|arbeitstag*|werktag* woche*|wöchentlich* monat* jahr*|jähr* stunde* minute*",
    "el": "ημερ*|μερες|μερα εβδομαδ* μην* ετη|ετων|ετος|ετους|χρονια|χρονων|χρονο|ετησι* ωρ* λεπτ*",
    "en": "day*|daily week* month* year*|annual* hour* minute*",
    "es": "día|días semana* mes|meses|mensual* año*|anual* hora* minuto*",
    "et": "päev* nädal* kuu|kuud|kuu* aasta* tund*|tunni* minut*",
    "fi": "päiv*|arkipäiv*|vuorokau* viikko*|viiko* kuukau* vuosi*|vuod*|vuot*|vuonna tunti*|tunni*|tuntia minuut*",
    "fr": "jour* semaine* mois|mensuel* an|ans|année*|annuel* heure* minute*",
    "ga": "lá|laethanta|lae seachtain* mí|míonna|mhí bliain|bliana|blianta|mbliana|bhliain uair* nóiméad*",
    "hr": "dan|dana|dani|dane|danima tjed* mjesec* godin* sat|sata|sati|satima minut*",
    "hu": "nap|napig|napon|napos|napot|napja|napra|nappal|naptól|napnál|napnak"
    "|napban|napból|napról|napjának|munkanap* hét|hetes|hétig hónap*"
    " év|évet|évig|éves|éven|évre|évben|évnél|évvel|évnek|évtől|évente|évé|évi|éve|évről|évének"
    " óra|órá* perc*",
    "it": "giorn* settiman* mes|mese|mesi ann|anno|anni or|ora|ore minut*",
    "lt": "dien* savait* mėnes* met|metai|metus|metų|metams|metais valand* minu*",
    "lv": "dien* nedēļ* mēnes*|mēneš* gad* stund* minū*",
    "mt": "jum|jiem|ġurnata ġimgħ* xahar|xhur sena|snin siegħ* minut*",
    "nl": "dag|dagen|werkdag* week|weken maand* jaar|jaren|jaarlijks uur|uren minu*",
    "pl": "dzień|dni|dnia|dniach|dniami|dniom tydzień|tygod* miesiąc*|miesięc*"
    " rok|roku|lat|lata|latach|latami|latom|laty|roczn* godzin* minut*",
    "pt": "dia|dias semana* mês|meses ano|anos hora* minuto*",
    "ro": "zi|zile|zilelor săptăm* lun|lună|luni|lunilor|lunii an|ani|anilor|anului ore|oră|orelor|orei minut*",
    "sk": "deň|dni|dní|dňoch|dňom|dňami|dňa týžd* mesiac* rok|roky|rokov|rokoch|rokom|rokmi|roku hodin*|hodín minút*",
    "sl": "dan|dni|dneh|dneva|dnevi|dnem|dnevih teden|tedn* mesec* leto|leta|let|leti|letih|letom|letoma"
    " ur|ure|uri|urah|urami|uram minut*",
    "sv": "dag|dags|dagar* veck* månad* år|års|året|årens|åren timm* minut*",
}
_RATE = {
    # What stands between a figure's unit and what it is so much of: `per litre`, `a day`, `la semaine`.
    "bg": "на в във за", "cs": "na za v ve každý každou každé", "da": "pr per om i hver hvert", "de": "pro je per am im jede jeden"
    " jedes", "el": "ανά το τη την κάθε", "en": "per a an each every", "es": "por al a cada", "et": "kohta igas iga",
    "fi": "kohti per joka", "fr": "par au à la l chaque", "hr": "po na svaki svake", "hu": "per", "it": "per al alla all a ogni",
    "lt": "per už kas", "lv": "uz par katru", "nl": "per elke elk", "pl": "na za w co każdego", "pt": "por ao à cada", "ro": "pe la"
    " fiecare", "sk": "na za v každý každú", "sl": "na za vsak vsako", "sv": "per om i varje",
}  # fmt: skip
_EACH = {
    # Each day, week, month, year, hour, in one word.
    "bg": "дневно|ежедневн* седмично|ежеседмичн* месечно|ежемесечн* годишн*|ежегодн* -", "cs": "denně|denní týdně|týdenní"
    " měsíčně|měsíční ročně|roční|každoročn* -", "da": "dagligt|daglig ugentlig* månedlig* årlig* -",
    "de": "täglich* wöchentlich* monatlich* jährlich*|alljährlich* stündlich*", "en": "daily weekly monthly yearly|annual|annually"
    " hourly", "es": "diari* semanal* mensual* anual* -", "fi": "päivittäi* viikoittai* kuukausittai* vuosittai* -",
    "fr": "quotidien*|journalier* hebdomadaire* mensuel* annuel* horaire", "hu": "naponta|napi hetente|heti havonta|havi évente|évi"
    " óránként*", "it": "giornalier*|quotidian* settimanal* mensil* annu|annua|annue|annui|annuo|annual* -",
    "nl": "dagelijks* wekelijks* maandelijks* jaarlijks* -", "pl": "dziennie|codzienn* tygodniowo|cotygodniow* miesięcznie"
    "|comiesięczn* rocznie|coroczn* -", "pt": "diári* seman|semanal* mensal|mensais anual|anuais -", "ro": "zilnic*"
    " săptămânal* lunar* anual* -", "sk": "denne týždenne mesačne ročne -", "sl": "dnevno tedensko mesečno letno -",
    "sv": "dagligen veckovis månatlig* årlig*|årligen -",
}  # fmt: skip
_TIME_NAMES = ("day", "week", "month", "year", "hour", "minute")
TIMES = frozenset(_TIME_NAMES)
SIZES = {
    "minute": ("hours", 1.0), "hour": ("hours", 60.0), "day": ("hours", 1440.0), "week": ("hours", 10_080.0),
    "month": ("months", 1.0), "year": ("months", 12.0), "centimetre": ("length", 0.01),
    "metre": ("length", 1.0), "kilometre": ("length", 1000.0),
    "gram": ("mass", 1.0), "kilogram": ("mass", 1000.0), "tonne": ("mass", 1_000_000.0),
    "cent": ("money", 0.01), "EUR": ("money", 1.0),
}  # fmt: skip
"""Unit -> what it measures, and how much of it: 48 hours are two days."""
_THOUSAND = (
    "thousand* tausend* tsd mille mila mil milhares miles millier* tisic* tisoc* tisuc* tys tysiac* tysiec*"
    " tuhat tuhan* tuhand* tukst* tuks*"
    " tusen tusind* duizend* ezer* χιλι* хиляд* хил mie mii elf elef míle"
)
_MILLION = (
    "million* milion* milioan* miljon* miljoen* miljoon* miljun* milhao milhoes millon* milijon* milijun* εκατομμυρι*"
    " εκατ милион* mio mln mn mill milj milli* млн"
)
_BILLION = (
    "milliard* miliard* miljard* miljar* milijard* mrd mld mlrd md mia bn"
    " δισεκατομμυρι* δισ милиард* млрд miljardi* billiun* biljun*"
)
_DOZEN = frozenset("dozen dutzend douzaine docena dozzina duzia dozijn tucet tuzin dussin".split())
_SHORT_SCALE = frozenset({"en", "ga", "mt"})
"""Where a billion is a thousand millions; elsewhere it is a million of them."""
_LEAST = (
    "at least|not less than|no less than|no fewer than|not fewer than|minimum|more than|over|above|exceeding"
    "|mindestens|wenigstens|nicht weniger als"
    "|mehr als|uber|zumindest|au moins|au minimum|plus de|plus d|pas moins de|superieur* a|depass*|al menos|como"
    " minimo|mas de|no menos de|superior* a"
    "|almeno|perlomeno|piu di|oltre|non meno di|superior* a|co najmniej|przynajmniej|ponad|wiecej niz|powyzej"
    "|nie mniej niz|ten minste|minstens|minimaal"
    "|meer dan|niet minder dan|boven|pelo menos|mais de|no minimo|nejmene|alespon|vice nez|pres|nad|najmenej"
    "|aspon|viac ako|viac nez|mindst|over|mere end"
    "|minst|mer an|fler an|atminstone|vahintaan|yli|enemman kuin|vahemalt|ule|rohkem kui|vismaz|vairak neka"
    "|vairak par|ne maziau kaip|daugiau kaip|daugiau nei"
    "|legalabb|tobb mint|meghalado|τουλαχιστον|περισσοτερ* απο|πανω απο|ανω των|най малко|поне|повече от|над|cel"
    " putin|minimum|mai mult de|peste|najmanje"
    "|barem|vise od|vec od|vsaj|najmanj|vec kot|mill inqas|mill-inqas|aktar minn|ar a laghad|nios mo na"
)
_MOST = (
    "at most|no more than|not more than|not exceeding|up to|maximum|less than|fewer than|under|below|within|no"
    " longer than|no later than|hochstens|maximal"
    "|nicht mehr als|bis zu|weniger als|unter|innerhalb von|binnen|au plus|au maximum|jusqu a|moins de|moins d"
    "|pas plus de|inferieur* a|sous|dans un delai de"
    "|como maximo|a lo sumo|hasta|menos de|no mas de|inferior* a|al massimo|fino a|meno di|non piu di|inferior*"
    " a|sotto|entro|co najwyzej|najwyzej|do|mniej niz"
    "|ponizej|nie wiecej niz|maksymalnie|ten hoogste|hoogstens|maximaal|niet meer dan|tot|minder dan|onder"
    "|binnen|no maximo|ate|menos de|nao mais de|nejvyse"
    "|maximalne|mene nez|meně|do|pod|az|najviac|menej ako|menej nez|hojst|hoejst|mindre end|faerre end|under"
    "|hogst|mindre an|farre an|enintaan|korkeintaan|alle"
    "|vahemman kuin|kuni|alla|vahem kui|ne vairak ka|lidz|mazak neka|mazak par|ne daugiau kaip|iki|maziau kaip"
    "|maziau nei|legfeljebb|kevesebb mint|το πολυ|εως"
    "|λιγοτερ* απο|κατω απο|най много|до|по малко от|под|cel mult|pana la|mai putin de|sub|najvise|manje od"
    "|najvec|manj kot|l aktar|sa|inqas minn|ar a mhead"
    "|nios lu na"
)


def _pattern(entries: str) -> re.Pattern[str]:
    words = (re.escape(fold(entry)).replace(r"\*", r"\w*") for entry in entries.replace("|", " ").split())
    return re.compile("(?:" + "|".join(words) + ")")


_SETTLED = tuple((name, _pattern(entries)) for name, entries in _ANYWHERE.items())
_PERCENT_WORDS = re.compile(r"(?:per|pour|por|τοις|la|fil|faoin|на) (?:cent\w*|ciento|εκατο|suta|mija|gcead|сто)")
_THOUSANDS, _MILLIONS, _BILLIONS = map(_pattern, (_THOUSAND, _MILLION, _BILLION))
_LONG_BILLION = re.compile(r"billion\w*|billon\w*|bilion\w*|bilhao|bilhoes|biljoon\w*|biljon\w*")


def _phrases(row: str) -> re.Pattern[str]:
    entries = sorted(row.split("|"), key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(?:" + "|".join(re.escape(fold(entry)).replace(r"\*", r"\w*") for entry in entries) + r")(?!\w)"
    )


_LEAST_WORDS, _MOST_WORDS = _phrases(_LEAST), _phrases(_MOST)
_LEAST_BEHIND = _phrases(
    "at least|or more|au moins|au minimum|ou plus|oder mehr|mindestens|como minimo|al menos|o mas|almeno|o piu"
    "|co najmniej|of meer|pelo menos|ou mais"
    "|and over|or older|jahre und alter|oder alter|ans et plus|ou plus age*|anos y mas|o mayor*|anni e oltre|lat i wiecej|of ouder"
    "|anos ou mais|idosebb*|vanhemp*|vanem*|vecak*|vyresn*|starsi*|starej*|alder och over|ar och uppat|og derover|og opefter"
)
_MOST_BEHIND = _phrases(
    "at most|at the most|at the latest|or less|or fewer|au plus|au maximum|ou moins|oder weniger|hochstens|como"
    " maximo|a lo sumo|al massimo|o meno|najwyzej|maksymalnie"
    "|ten hoogste|hoogstens|of minder|no maximo|ou menos"
    "|or younger|oder junger|ou plus jeune*|o menor*|e meno|lat i mniej|of jonger|fiatalabb*|nuoremp*|noorem*|jaunak*"
    "|jaunesn*|mladsi*|mlajs*|mlad*i|och yngre|og yngre"
)
_DENIED = re.compile(
    r"(?<!\w)(?:no(?! longer)|not|none|nobody|never|nicht(?! mehr)|kein\w*|niemand|pas|aucun\w*|personne|non|nessun\w*|nie"
    r"|zad[ne]\w*|nikt|niet|geen|ningun\w*|nadie|nao|nenhum\w*|ninguem|ne|nikdo|ikke|ingen|inte|inget|inga|δεν|κανεν\w*"
    r"|nem|nu|niciun\w*|ei|не)(?!\w)"
)
_LATEST = re.compile(
    r"(?:no later than|at the latest|spatestens|au plus tard|a mas tardar|al piu tardi|najpozniej|uiterlijk|o mais tardar"
    r"|senast|nejpozdeji)$"
)
_AHEAD = re.compile(
    r"(?<!\w)(?:before\w*|ahead|in advance|prior|earlier|vor|vorher|zuvor|avant|antes|prima|przed|voor|vooraf|fore|innan"
    r"|pred)(?!\w)"
)
_COMPARES = re.compile(
    r"more|over|above|mehr|uber|plus|mas|piu|oltre|wiecej|ponad|meer|mais|vice|viac|mere|mer|less|fewer|weniger"
    r"|moins|menos|meno|mniej|minder|exceed|depass|ule|rohkem|yli|enemman|tobb|meghalad|vairak|daugiau|над|повече|pres|nad"
    r"|vise|vec|preko|mai mult|peste|πανω|περισσοτερ|ανω|over|fler"
)
"""What a denial in front of it turns round: `should not cost more than`."""
_FIGURE = re.compile(rf"[\d{TAKEN}]")
"""What a denial in front of another figure denies is not what this one counts."""
_WITH = re.compile(r"(?<!\w)(?:with|mit|avec|con|com|met|z|ze|s|se|med|cu)\s$")
"""Between a denial and what it would turn round: `none of the towns with fewer than` counts the towns' inhabitants."""
_WORDS_TO_PHRASE = 2


@lru_cache(maxsize=32)
def _times(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    cells = _TIMES.get(language, "").split()
    return tuple((name, _pattern(cell)) for name, cell in zip(_TIME_NAMES, cells, strict=False))


@lru_cache(maxsize=32)
def _each(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    cells = _EACH.get(language, "").split()
    return tuple((name, _pattern(cell)) for name, cell in zip(_TIME_NAMES, cells, strict=False) if cell != "-")


@lru_cache(maxsize=32)
def _rates(language: str) -> frozenset[str]:
    return frozenset(map(fold, _RATE.get(language, "").split()))


def makes_rate(token: str, language: str) -> bool:
    """True for a folded word behind which stands what a figure is so much of."""
    return token in _rates(language)


@lru_cache(maxsize=16_384)
def each(token: str, language: str) -> str | None:
    """The time that a folded word says something comes back in: `daily`."""
    return next((name for name, pattern in _each(language) if pattern.fullmatch(token)), None)


@lru_cache(maxsize=16_384)
def unit(token: str, following: str, language: str) -> str | None:
    """The unit that a folded word is; `following` is the word behind it."""
    token = token.rstrip("'’")  # `ten days' food`
    if _PERCENT_WORDS.fullmatch(f"{token} {following}"):
        return "percent"
    for name, pattern in (*_times(language), *_SETTLED):
        if token.startswith("europ"):
            break
        if pattern.fullmatch(token):
            return name
    return None


@lru_cache(maxsize=16_384)
def scale(token: str, language: str) -> int:
    """By how much a folded word behind a number multiplies it: 1 for most."""
    if token in _DOZEN:
        return 12
    if _LONG_BILLION.fullmatch(token):
        return 10**9 if language in _SHORT_SCALE else 10**12
    if token.startswith("χιλιομ"):
        return 1
    if token in ("millier", "milliers"):
        return 10**3
    if _BILLIONS.fullmatch(token):
        return 10**9
    if _MILLIONS.fullmatch(token) and not _foreign(token, language):
        return 10**6
    return 10**3 if _THOUSANDS.fullmatch(token) and not _foreign(token, language) else 1


def _foreign(token: str, language: str) -> bool:
    """Words that mean a thousand, or a million, in one language and something else in others."""
    own = {
        "mill": {"da"},
        "mil": {"es", "pt"},
        "elf": {"mt"},
        "elef": {"mt"},
        "miles": {"es"},
        "mie": {"ro"},
        "mii": {"ro"},
        "mila": {"it"},
        "mile": {"ga"},
    }
    return token in own and language not in own[token]


def bound(before: str) -> int:
    """-1 where the folded words in front of a figure make it a most, 1 a least, 0 where neither."""
    found = [(match.end(), match.start(), 1) for match in _LEAST_WORDS.finditer(before)]
    found += [(match.end(), match.start(), -1) for match in _MOST_WORDS.finditer(before)]
    near = [one for one in found if len(before[one[0] :].split()) <= 1]
    if not near:
        return 0
    end, start, sign = max(near, key=lambda one: (one[0], one[0] - one[1]))
    clause = _FIGURE.split(before[:start])[-1]
    turned = _COMPARES.match(before[start:end]) and _DENIED.search(clause) and not _WITH.search(clause)
    return -sign if turned else sign


def in_advance(before: str, after: str) -> bool:
    """True where the folded words about a time say by when, counted back: `no later than 60 days beforehand` is at least 60."""
    return bool(_LATEST.search(before) and _AHEAD.search(re.split(r"[.;:,]", after)[0]))


def bound_behind(after: str) -> int:
    """As :func:`bound`, by the folded words behind a figure: `800 euros au maximum`."""
    for pattern, sign in ((_LEAST_BEHIND, 1), (_MOST_BEHIND, -1)):
        found = pattern.search(re.split(r"[.;:,]", after)[0])
        if found is not None and len(after[: found.start()].split()) <= _WORDS_TO_PHRASE:
            return sign
    return 0
