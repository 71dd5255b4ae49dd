"""The words by which articles say who said something, in the 24 official languages.

All languages are matched at once: a word counts only in its place beside a quotation or a name. Words are in small letters;
`*` at the end of a word stands for any ending.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.vocabulary import COMMITTEE_NAMES, TITLE_OF_RESPECT

SPEECH = {
    "bg": "каза казва заяв* посоч* подчерта* добав* обясн* отбеляз* комент* предупре* призова* настоя* сподел* смята"
          " допълн*",
    "cs": "řek* uved* prohlás* dodal* dodává zdůrazn* vysvětl* upozorn* podotk* poznamena* konstatova* míní tvrdí"
          " varova* říká připomn*",
    "da": "sagde siger udtal* erklære* tilføje* understreg* forklare* mene* bemærke* påpege* advare* oplyse* fastslår"
          " fastslog",
    "de": "sagt sagte gesagt erklär* beton* unterstr* füg* hinzu meint* ergänz* bekräft* forder* kritisier* warnt* gewarnt"
          " stellte stellt äußert* geäußert bemerkt* bemerkte hob erläuter* begrüßt* resümier* antwort* bericht* mahn* lobt*"
          " gab gibt räumt kommentier* schreib* schrieb*",
    "el": "είπε λέει δήλωσε δηλώνει τόνισε τονίζει υπογράμμισε υπογραμμίζει πρόσθεσε προσθέτει ανέφερε αναφέρει"
          " εξήγησε εξηγεί"
          " σημείωσε σημειώνει επισήμανε επισημαίνει σχολίασε προειδοποίησε υποστήριξε κατέληξε",
    "en": "said say says saying state stated states stress* add added adds argue* explain* note noted notes declar*"
          " warn* insist*"
          " underlin* comment* remark* conclud* admit* emphasi* point* highlight* announc* claim* tell* told wrote"
          " writes urged"
          " urges calls called recall* according reads recommends recommended demanded demands observed observes"
          " object* replie* reply explained answered asked asks responded responds",
    "es": "dijo dice dicho afirm* declar* señal* añad* subray* explic* destac* manifest* aseg* advirti* advierte"
          " insist* record*"
          " concluy* coment* sostuvo sostiene indic* recalc* apunt*",
    "et": "ütle* sõnas sõnab lisas lisab rõhuta* selgita* märki* märgi* kinnita* hoiata* nentis nendib teata*",
    "fi": "sano* totea* totes* korosta* korosti* lisä* selit* muistut* huomaut* kerto* varoitt* painot* kommento*"
          " vaati* ilmoit*",
    "fr": "dit déclar* affirm* soulign* ajout* expliqu* estim* précis* not* indiqu* insist* rappel* conclu* averti*"
          " avertit regrett*"
          " martel* lanc* reconn* assur* confi* commen* plaid* observ* réagi* salu* souhait* prévien* prévenu* pense*"
          " racont* témoign* répond* résum*",
    "ga": "dúirt ndúirt deir deireann arsa mhínigh míníonn leag luaigh dhearbhaigh dearbhaíonn thug mhaígh",
    "hr": "rek* kaž* kaza* izjav* izjavi* ista* doda* objasni* naglasi* naglaša* upozor* poruč* smatra napomen* zaključ*",
    "hu": "mond* hangsúlyoz* kijelent* hozzátet* tette közöl* jelezt* fogalmaz* fejtette mutatott hívta vélt* véle*"
          " figyelmeztet*"
          " nyilatkoz* emel* magyaráz* állít* szögezte",
    "it": "dett* dic* disse dichiar* afferm* sottoline* aggiun* spieg* osserv* conclu* ribad* commen* avvert*"
          " sostien* sostenuto"
          " evidenzi* precis* ricord* ammett* ammess* scriv*",
    "lt": "sakė sako pareišk* teig* pabrėž* pridūr* pažym* paaiškin* aiškin* komentav* perspėj* pasak* tvirtin* kalbėjo",
    "lv": "teic* saka sacī* uzsv* piebil* norād* paskaidro* skaidro* pazi* atzīm* brīdin* apgalvo* atzin* komentē*",
    "mt": "qal qalet jgħid tgħid stqarr* iddikjar* enfasizz* żied żiedet spjega* saħaq saħqet sostna sostniet innota*"
          " wissa wissiet",
    "nl": "zei zegt zeggen gezegd verklaar* benadruk* stelt stelde gesteld voeg* toe vindt vond aldus legt legde waarschuw*"
          " onderstreep* merkt merkte licht* meldt meldde betoog* concludeer*",
    "pl": "powiedz* mówi* stwierdz* doda* podkreśl* zaznacz* wyjaśni* oświadcz* uważa ocenił* ocenia apel* ostrzeg*"
          " zauważ* przekon*"
          " przypomni* tłumacz* komentuj* skomentował*",
    "pt": "disse diz dito afirm* declar* sublinh* acrescent* explic* salient* referiu refere frisou frisa adverti*"
          " alert* conclu*"
          " destac* defend* considerou considera observou observa",
    "ro": "spus spune declarat declară afirmat afirmă subliniat subliniază adăugat adaugă explicat explică precizat"
          " precizează"
          " menționat avertizat avertizează arătat arată susține susținut conchis",
    "sk": "poveda* uvied* vyhlás* dod* zdôrazn* vysvetl* upozorn* podotk* poznamen* konštatov* tvrdí hovorí varov*"
          " pripomen*",
    "sl": "dejal* rek* izjav* povedal* poudar* doda* pojasn* opozor* meni menil* pravi ocenil* sklenil* zatrdil* zapisal*",
    "sv": "sade sa säger sagt uttal* förklara* tilläg* tillade betona* påpeka* understr* mena* framhöll framhåller"
          " varna* konstatera*"
          " skriver skrev anser noterar",
}  # fmt: skip
"""Verbs of speech as news use them, in the third person."""

OPINION = {
    "bg": "приканва призовава отбелязва приветства изразява подчертава настоятелно счита подкрепя препоръчва припомня иска"
          " изисква предлага настоява съжалява посочва одобрява",
    "cs": "vyzývá vítá konstatuje zdůrazňuje lituje žádá doporučuje podporuje připomíná navrhuje domnívá považuje"
          " požaduje poukazuje"
          " upozorňuje bere naléhavě odmítá",
    "da": "opfordrer glæder beklager understreger anbefaler støtter minder foreslår mener bemærker noterer fremhæver"
          " påpeger"
          " opfordrede anmoder kræver advarer finder",
    "de": "fordert forderte begrüßt begrüßte bedauert betont unterstreicht empfiehlt unterstützt erinnert schlägt"
          " weist stellt ersucht"
          " hält nimmt ruft appelliert verlangt kritisiert warnt spricht bekräftigt vertritt plädiert drängt äußert lehnt",
    "el": "καλεί χαιρετίζει επισημαίνει τονίζει υπογραμμίζει εκφράζει ζητεί ζητά συνιστά υποστηρίζει υπενθυμίζει"
          " προτείνει θεωρεί"
          " σημειώνει λυπάται παρατηρεί κάλεσε ζήτησε",
    "en": "call calls called note notes noted welcome* regret* urge urges urged stress* underline* emphasise*"
          " emphasize* recommend*"
          " support supports supported recall* propose* suggest* consider considers considered believe* request* ask"
          " asks asked"
          " highlight* acknowledge* reiterate* reaffirm* insist* deplore* point* express* demand* oppose* reject* endorse*"
          " invite* encourage* warn* observe* remind* agree* appreciate* maintain* advocate* favour* criticise* deem*"
          " want*",
    "es": "pide pidió insta instó acoge celebra lamenta subraya destaca recomienda apoya recuerda propone considera"
          " señala solicita"
          " observa reitera exige exhorta invita rechaza toma aboga advierte reclama",
    "et": "kutsub tervitab märgib rõhutab taunib palub soovitab toetab tuletab teeb leiab nõuab nendib juhib peab"
          " kordab väljendab"
          " ergutab",
    "fi": "kehottaa pitää pahoittelee korostaa suosittelee tukee muistuttaa ehdottaa katsoo toteaa vaatii pyytää"
          " painottaa ilmaisee"
          " kannattaa suhtautuu kiinnittää huomauttaa",
    "fr": "demande* invite appelle salue accueille regrette déplore souligne recommande soutient rappelle propose"
          " estime considère"
          " constate note relève prie exhorte insiste réaffirme exige observe réitère approuve prend plaide préconise"
          " rejette",
    "ga": "iarrann fáiltíonn cuireann tugann molann meabhraíonn tacaíonn measann leagann áitíonn glacann creideann éilíonn",
    "hr": "poziva pozdravlja ističe naglašava žali traži preporučuje podržava podsjeća predlaže smatra napominje"
          " primjećuje izražava"
          " zahtijeva upozorava primijećuje",
    "hu": "felhívja felkéri felszólítja üdvözli hangsúlyozza sajnálja sajnálatát kéri javasolja támogatja emlékeztet"
          " úgy megjegyzi"
          " megállapítja kiemeli rámutat sürgeti szorgalmazza",
    "it": "chiede invita accoglie deplora sottolinea raccomanda sostiene ricorda propone ritiene osserva constata"
          " esorta insiste"
          " ribadisce sollecita rileva rammenta plaude apprezza si",
    "lt": "ragina pabrėžia apgailestauja prašo rekomenduoja remia primena siūlo mano pažymi džiaugiasi palankiai"
          " atkreipia pritaria"
          " reikalauja laikosi teigiamai",
    "lv": "aicina atzinīgi uzsver pauž lūdz iesaka atbalsta atgādina ierosina uzskata norāda konstatē mudina prasa"
          " vērš atzīmē"
          " nožēlo pieprasa",
    "mt": "jistieden jilqa’ jilqa' jitlob jenfasizza jisħaq jiddispjaċih jirrakkomanda jappoġġja jfakkar jipproponi"
          " iqis jinnota josserva"
          " iħeġġeġ jappella jemmen jissottolinja",
    "nl": "roept verzoekt verwelkomt betreurt benadrukt onderstreept beveelt steunt herinnert stelt acht wijst vindt"
          " dringt vraagt"
          " juicht constateert is pleit spoort merkt herhaalt",
    "pl": "wzywa apeluje przyjmuje ubolewa podkreśla zaleca popiera przypomina proponuje uważa zauważa zwraca domaga"
          " stwierdza"
          " wyraża zachęca odnotowuje zaznacza opowiada wnioskuje nalega",
    "pt": "apela insta congratula saúda lamenta salienta sublinha recomenda apoia recorda propõe considera assinala"
          " solicita exorta"
          " observa reitera exige convida acolhe frisa destaca defende regista",
    "ro": "solicită invită salută regretă subliniază recomandă sprijină reamintește propune consideră constată"
          " îndeamnă insistă cere"
          " observă reiterează atrage ia își susține",
    "sk": "vyzýva víta zdôrazňuje ľutuje žiada odporúča podporuje pripomína navrhuje domnieva považuje konštatuje"
          " upozorňuje"
          " poukazuje naliehavo berie požaduje",
    "sl": "poziva pozdravlja poudarja obžaluje zahteva priporoča podpira opozarja predlaga meni ugotavlja želi prosi"
          " spodbuja izraža"
          " ponovno",
    "sv": "uppmanar välkomnar beklagar betonar understryker rekommenderar stöder påminner föreslår anser noterar"
          " konstaterar kräver"
          " efterlyser begär framhåller ser ställer vill upprepar",
}  # fmt: skip
"""How the Committee's opinions speak, in the third person."""

ACCORDING_TO = (
    "according to|laut|zufolge|gemäß|so|nach ansicht von|nach auffassung von|nach meinung von|selon|d’après|d'après|según"
    "|secondo|segundo|de acordo com|volgens|aldus|ifølge|enligt|według|zdaniem|podle|podľa|po besedah|po mnenju|prema"
    "|prema riječima|според|по думите на|σύμφωνα με|κατά|potrivit|conform|pasak|anot|skont|dar le|de réir|saskaņā ar"
)
"""In front of the name."""
AFTER_NAME = frozenset("szerint mukaan sõnul teigimu teigimą vārdiem zufolge nuomone uskul hinnangul".split())
"""`Kovács János szerint`: behind the name."""
PRONOUNS = frozenset(
    "he she they er sie elle lei lui ele ela hij zij ze han hun hän tema ta viņš viņa jis ji ő ona on той тя αυτός"
    " αυτή huwa"
    " hija sé sí él ella egli ella il ils".split()
)
"""Beside a verb of speech. French `il` counts in front of the verb or joined to it: behind it, it is an Italian article."""
TOWARDS = frozenset(
    "of to for by with from en chez sur sous in at on about against von vom zu zum zur an bei für mit aus im am gegen über de du"
    " des d’ à au aux"
    " pour par avec dans del della dei degli delle dal dalla di da do dos das em na no nel nella a al alla ai con per"
    " para por"
    " van voor bij met uit in op aan til fra af med om i på till från av för od z ze w we dla do o s se na v ve k ke"
    " při u za sa"
    " pri iz ob от на за до с във в към από για με στον στην στο σε του της των τον τη ale al ai cu din la pentru prin lui"
    " tal ta’ ta' lil għal ma’ fil mill ag le do ó".split()
)
"""Prepositions and genitives: a name behind one is not the one who speaks."""
ARTICLES = frozenset(
    "the a an der die das ein eine le la les un une el los las il lo o os as um uma het een de den det en ett η ο an"
    " az".split()
)
AND = frozenset("and und et y e en og och ja i a un ir és и και și agus u with".split())
PARTICLES = frozenset(
    "van von de den der del della di da das dos do du la le zu zum y af av ten ter mac ó ní nic της του των el al"
    " bin".split()
)
"""Small words inside a person's name."""
ARTICLE_IN = {"de": "nl", "a": "hu en", "en": "da sv"}
"""Prepositions that are articles in these languages."""
NOT_SAYING = frozenset(
    "was were is are been being wurde wird ist était est été fue es è viene foi werd wordt blev bliver został została"
    " not never didn’t doesn’t hasn’t won’t nicht nie niemals pas jamais no non nunca jamás mai não niet nooit ikke aldrig inte ei"
    " eivät nie ne nem δεν не nu niciodată ma ní"
    " denied denies deny refused refuses bestreitet bestritt dément démenti niega negó nega"
    " ontkent ontkende reject rejects rejected oppose opposes opposed criticises criticised criticizes criticized deplores deplored"
    " lehnt kritisiert rejette rechaza rejeita respinge odmítá odrzuca avviser avvisar verwerpt afviser".split()
)
"""Between a name and what follows: `Ana Example was told`, `never said`, `rejects the claim that`: not that person's words."""
SPOKEN_FOR = re.compile(
    r"^(?:spokes|sprecher|porte-parole|portavo|portavoce|porta-voz|woordvoerd|talsman|talsperson|talesperson|rzeczni|mluvč|hovor"
    r"|glasnogovorn|говорител|εκπρόσωπ|purtător|atstov|pārstāv|szóvivő|tiedottaj|pressiesindaj|kelliem)",
    re.IGNORECASE,
)
"""Who speaks for somebody: the name that follows may be the other's."""
NOMINATIVE_ONLY = frozenset("pl cs sk sl hr lt lv et fi hu bg el ga".split())
"""Languages in which a place may stand behind an office without a preposition: `burmistrz Nowego Sącza`."""
BESIDE_VERB = frozenset("je jest se si sa to też tai taip pat arī ka myös on ad is też také tiež tudi i и е да".split())
"""Small words of a verb in these languages: what follows them is the subject."""

_TITLES = (
    "mr mrs ms miss dr prof herr frau m mm mme mmes mlle monsieur madame señor señora sr sra sig signor signora"
    " senhor senhora"
    " dhr heer mevrouw mevr pan pani p κ κα κος κυρία κύριος г-н г-жа господин госпожа dl dna domnul doamna hr fru"
    " dom don doña"
    " gospod gospa g ga gospodin gospođa hra rouva pán paní sur sinjura úr asszony ponas ponia kungs kundze härra proua"
)
TITLES = frozenset(
    (_TITLES + " " + re.sub(r"[^\w|]", "", TITLE_OF_RESPECT.replace("?:", "")).replace("|", " ")).casefold().split()
)
"""A single surname behind one of these is a name."""
OFFICE = re.compile(
    r"^(?:\w*(?:bürgermeister|berichterstatter|präsident|minister|sprecher|abgeordnete|vorsitzende|kommissar|direktor|sekretär"
    r"|hauptmann|gouverneur|mitglied|landr[aä]t|stadtr[aä]t|kanzler|professor|referent|vorsteher|leiter|experte?|chef|beauftragte)"
    r"(?:in|innen|r|s|n)?|(?:vice|co|ex)?-?(?:rapporteu\w+|presid\w+|président\w*|mayor|maire|alcald\w*|sindac\w+|governor|gouverneur\w*"
    r"|commissioner|commissaire|comisari\w*|chair\w*|councillor|cllr|minist\w*|director|directeur|directrice|senator|deputy|member"
    r"|spokes\w+|chief|secretary|ponente|relator\w*|relatric\w*|burgemeester|voorzitter|borgmester|borgmästare|kommunalråd|ordförande"
    r"|formand\w*|regionpræsident|polgármester\w*|elnök\w*|előadó\w*|burmistrz\w*|prezydent\w*|marszał\w+|starost\w+|primátor\w*"
    r"|hejtman\w*|starostka|župan\w*|predsedni\w+|gradonačelni\w+|primar\w*|raportor\w*|кмет\w*|председател\w*|докладчик\w*"
    r"|δήμαρχ\w*|εισηγητ\w+|πρόεδρο\w*|περιφερειάρχη\w*|pormestari|puheenjohtaja|esittelijä|linnapea|esimees|raportöör|mērs|ziņotāj\w*"
    r"|priekšsēdētāj\w*|meras|merė|pranešėj\w*|pirmininkas|pirmininkė|sindku|president|relatur\w*|méara|uachtarán|rapóirtéir))$",
    re.IGNORECASE,
)
"""What a person is. In front of a name it is no part of it."""
RAPPORTEUR = re.compile(
    r"^(?:\w*berichterstatter\w*|rapporteu\w+|ponente|relator\w*|relatric\w*|sprawozdawc\w+|zpravodaj\w*|spravodaj\w*|ordfører\w*"
    r"|föredragande\w*|esittelijä|raportöör|ziņotāj\w*|pranešėj\w*|előadó\w*|εισηγητ\w+|докладчик\w*|raportor\w*|raportoare"
    r"|izvjestitelj\w*|poročeval\w+|relatur\w*|rapóirtéir\w*)$",
    re.IGNORECASE,
)
"""An office behind which no place follows."""
NO_PERSON = re.compile(
    r"^(?:europ|euroop|ευρωπ|европ|evrop|committ?ee|commission|kommission|comit|komit|regi|régi|περιφ|регион|ausschu|parliament|parlament"
    r"|council|union|unie|unia|eu$|ue$|ministry|ministerium|verband|university|universit|press|times|zeitung|post|news|agency|agentur"
    r"|party|partei|parti$|group|gruppe|city|stadt|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|januar|brussel|bruxelles|brüssel)",
    re.IGNORECASE,
)
"""A word that makes a run of capitalised words no person's name."""

TITLED = tuple(
    "entitled titled headlined titel überschrift motto intitul titulad intitolat getiteld titlen rubriken otsikolla"
    " pealkirjaga"
    " nosaukumu pavadinimu zatytułowan tytułem názvem názvom naslovljen naslovom nazivom озаглавен τίτλο titlu"
    " teideal című".split()
)
"""In front of a mark: what follows is the title of a text."""

COMMITTEE_SHORT = r"(?:(?:E?CoR|AdR|CdR|CvdR|KtR|CnaR|ReK)\b|ΕτΠ\b)"
COMMITTEE_LETTERS = r"(?:KR|VR|RU|AK|RK|RB|КР|OR)\b"
"""Letters that mean the Committee only in a text that names it in full."""
COMMITTEE_BARE = (
    r"(?:[Tt]he Committee|[Dd]er Ausschu(?:ss|ß)|[Ll]e Comité|[Ee]l Comité|[Ii]l Comitato|[Oo] Comité|[Hh]et Comité"
    r"|Komitet(?:as|s)?|[Vv]ýbor|[Uu]dvalget|[Kk]ommittén|[Kk]omitea|[Kk]omitee|[Kk]omiteja|[Kk]omitetas|Комитетът|Comitetul|Odbor|[Ii]l-Kumitat"
    r"|[Aa]n Coiste|[Cc]oiste)(?!\w)"
)
"""The Committee by its bare name. Hungarian and Greek are missing: there the word means the Commission."""
_ARTICLE = r"(?:\b(?:the|der|le|el|il|o|het|a|az|an|η|det|den|die)\s|\bil-)?"
COMMITTEE_NAMED = re.compile(
    rf"{_ARTICLE}\b(?:(?P<full>(?=[acdekorvεек])(?:{'|'.join(COMMITTEE_NAMES)}))|(?-i:(?P<short>{COMMITTEE_SHORT})"
    rf"|(?P<letters>{COMMITTEE_LETTERS})|(?P<bare>{COMMITTEE_BARE})))",
    re.IGNORECASE,
)
RIVAL = re.compile(
    r"Economic and Social Committee|\bEESC\b|Wirtschafts- und Sozial|\bEWSA\b|économique et social|\bCESE\b|Económico y Social"
    r"|economico e sociale|Economisch en Sociaal|Ekonomiczno-Społeczn|\bCommittee (?:on|for)\b|Ausschuss für\b",
)
"""Another committee: in an article that names one, the bare word may mean that."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words and stems with the languages they belong to."""

    words: dict[str, frozenset[str]]
    stems: dict[str, frozenset[str]]

    def languages(self, word: str) -> frozenset[str]:
        """The languages in which `word`, in small letters, is one of these words; empty where it is none."""
        found = self.words.get(word, frozenset[str]())
        for length in range(2, min(len(word), 14) + 1):
            found |= self.stems.get(word[:length], frozenset())
        return found


def lexicon(*tables: dict[str, str]) -> Lexicon:
    """The words of one or more tables: language -> words parted by spaces."""
    words: dict[str, frozenset[str]] = {}
    stems: dict[str, frozenset[str]] = {}
    for table in tables:
        for language, row in table.items():
            for entry in row.split():
                held = stems if entry.endswith("*") else words
                key = entry.rstrip("*")
                held[key] = held.get(key, frozenset()) | {language}
    return Lexicon(words, stems)


SPEECH_VERBS = lexicon(SPEECH)
OPINION_VERBS = lexicon(OPINION)
