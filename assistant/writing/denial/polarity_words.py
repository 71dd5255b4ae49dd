"""Words that turn a statement round, in pairs of opposites, by language; folded stems, `*` for any ending."""

from __future__ import annotations

OPPOSITES: dict[str, dict[str, tuple[str, str]]] = {
    "stance": {
        # In favour, against.
        "en": (
            "support* welcom* favour* endors* approv* advocat* accept* agree* backs backed satisf* pleased glad delighted applaud*",
            "reject* oppos* refus* object objects objected objection against condemn* disagree* disapprov* deplor*"
            " regret* criticis* deprecat* advis*_against dissatisf* worried worries disappoint*",
        ),
        "fr": (
            "soutien* souten* approuv* salue* accueill* favorable* accept* plaid* preconis* felicit* rejoui* satisf*",
            "rejet* oppos* refus* contre desapprouv* condamn* desaccord regrett* deplor* critiq* decu* inquiet*",
        ),
        "de": (
            "unterstutz* begrusst* begrusse* befurwort* akzeptier* einverstanden zustimm* dafur freut"
            " erfreut* zufrieden* begruss* spricht_sich_fur",
            "ablehn* abgelehn* lehnt lehne gegen widersp* verwirf* verweiger* missbillig* bedauer* kritisier* abrat*"
            " beunruhig* unzufried* spricht_sich_gegen enttausch* beanstand*",
        ),
        "es": (
            "apoya* apoyo respald* acoge celebra* aprueba* acepta* favorable* acog* satisf* complac* congratul* esta_de_acuerdo",
            "rechaz* opone* opuest* contra deneg* desaprueb* lament* deplor* critic* insatisf* discrep* preocupad*",
        ),
        "it": (
            "sostien* sosten* accoglie* approv* accett* favorevol* appoggi* compiac* soddisf*",
            "respin* oppon* contrari* contro rifiut* boccia* deplor* rammaric* critic* insoddisf* delus*",
        ),
        "pl": (
            "popiera* poparł* wspiera* zadowol* ciesz* akceptu* aprobu* zgadza* przyjmuje",
            "odrzuc* sprzeciw* przeciw* odmawia* ubolewa* krytyk* zaluje",
        ),
        "nl": (
            "steun* verwelkom* aanvaard* goedkeur* instem* voorstander* verheug* tevreden",
            "verwerp* verzet* gekant tegen afwijz* betreur* kritis* hekel* ontevred* bezorgd teleurgest*",
        ),
        "pt": (
            "apoia* acolhe* aprova* aceita* favoravel congratul* sauda* satisf* concord*",
            "rejeita* opoe* contra recusa* lament* deplor* critic* insatisf* discord*",
        ),
        "sv": (
            "stod* valkomna* accepter* godkann* valkomnar stodj* glad* nojd*",
            "avvis* motsatt* forkast* emot beklag* kritis* missnojd* oroa*",
        ),
        "cs": (
            "podpor* vita* schval* souhlas* uvit* spokoj* tesi",
            "odmit* nesouhlas* proti lituj* kritiz* nespokoj* znepokoj*",
        ),
        "sk": ("podpor* vita* schval* suhlas*", "odmiet* nesuhlas* proti lutuj*"),
        "da": ("støtt* bifald* velkommen godkend* accepter*", "afvis* imod modsætt* beklag*"),
        "fi": ("kannatt* tuke* hyvaksy*", "vastust* hylka* torju* pahoittel* kritiso*"),
        "hu": ("tamogat* udvoz* elfogad* helyesl*", "ellenz* elutasit* sajnal* helytelen*"),
        "ro": ("sprijin* sustin* salut* aprob* accept*", "respin* opun* impotriva regret*"),
        "el": ("υποστηριζ* χαιρετιζ* εγκριν* αποδεχ*", "απορριπτ* αντιτιθ* αντιθετ* αποδοκιμ*"),
        "bg": ("подкреп* приветств* одобр* прием*", "отхвърл* против* съжал*"),
        "hr": ("podrzav* podupir* pozdravlj* prihvac*", "odbac* odbij* protiv* zali"),
        "sl": ("podpir* pozdravlj* odobrava* sprejem*", "zavrac* nasprot* proti obzal*"),
        "et": ("toeta* tervita* kiid*", "vastu* lukka* taunib kahets*"),
        "lt": ("pritari* palaiko remia sveikina", "atmet* priestarau* pries apgailest*"),
        "lv": ("atbalst* atzinig*", "noraid* iebilst* pret nozelo*"),
    },
    "direction": {
        # More, less.
        "en": (
            "increas* rais* rise* rising rose risen grow* grew higher lengthen* extend* expand* gain* doubl* upwards climb*"
            " went_up gone_up goes_up go_up going_up",
            "reduc* lower* cut cuts cutting fall* fell declin* decreas* drop* shorten* shrink* shrank lost loses"
            " smaller degressiv* taper* disappear* vanish* diminish* dwindl*"
            " went_down gone_down goes_down go_down going_down came_down",
        ),
        "fr": (
            "augment* hauss* releve* accr* eleve* allong* croiss* progress*",
            "redui* baiss* dimin* abaiss* chut* recul* decroiss* degressi* raccourc* dispar*",
        ),
        "de": (
            "erhoh* steig* gestieg* stieg* zunahm* zugenomm* wachs* gewachs* anheb* verlanger* ausweit* gewachs* stieg stiegen",
            "senk* degressiv* abnehmend* gesenk* sank* sink* gesunk* verringer* reduzier* zuruckgeg* ruckgang* abnahm* abgenomm*"
            " kurz* verkurz* zuruckgegang* zuruckgeh* zuruckging* schrumpf* verschwind* gesunken sank sanken",
        ),
        "es": (
            "aument* subi* sube* suba suban elev* crec* increment* ampl*",
            "reduc* reduz* baj* disminu* decrec* descend* recort* acort*",
        ),
        "it": (
            "aument* crescit* cresciut* elev* innalz* alza* prolung*",
            "ridu* ridot* diminu* decresc* abbass* cala* calo scend* sces* tagli*",
        ),
        "pl": (
            "zwieksz* wzros* wzrost* podnie* podwyz* wydluz* rosn* wzrosł* rosł*",
            "zmniejsz* malej* degresywn* obniz* spad* ogranicz* skroc* stracił* zmalał*",
        ),
        "nl": (
            "verhog* stijg* steeg* gesteg* toenam* toegenom* groei* verleng*",
            "verlag* afnem* degressi* dal* daal* gedaal* afnam* afgenom* vermind* verkort*",
        ),
        "pt": (
            "aument* subi* sube* suba subam elev* cresc* alarg*",
            "reduz* reduc* baix* diminu* decresc* desc* encurt*",
        ),
        "el": ("αυξ* αυξηθηκ*", "μειω* μειωθηκ* εχασ*"),
        "sv": ("oka* okning* hoj* stig* steg vaxt*", "minsk* sank* sjunk* sjonk avtag* degressiv*"),
        "cs": ("zvys* vzrost* narust* rust*", "sniz* kles* pokles* ztrat*"),
        "da": ("stig* steg øge* forhøj*", "fald* faldt sænk* reducer*"),
        "fi": ("kasva* nous* lisaan*", "lask* vahen* piene*"),
        "hu": ("no* emel* nov*", "csokken* csokkent*"),
        "ro": ("cresc* crest* marit*", "scad* scazut* reduc*"),
        "bg": ("увелич* нараст* повиш*", "намал* спад* пониж*"),
        "sk": ("zvys* vzras* narast* stup*", "zniz* kles* pokles*"),
        "hr": ("povec* poras* rast*", "smanj* pad* pao opa*"),
        "sl": ("povec* naras* zvis*", "zmanjs* pad* upad* zniz*"),
        "et": ("kasva* suuren* tous*", "vahen* langes* kahane*"),
        "lt": ("didej* padidej* augo isaug* kilo", "mazej* sumazej* krit*"),
        "lv": ("palielin* piea* auga", "samazin* krit*"),
    },
    "order": {
        "en": ("before beforehand prior", "after afterwards following subsequent*"),
        "fr": ("avant anterieur* preced*", "apres posterieur* suivant*"),
        "de": ("vor vorher bevor", "nach nachdem nachher danach"),
        "es": ("antes anterior* previ*", "despues tras posterior*"),
        "it": ("prima precedent*", "dopo successiv*"),
        "pl": ("przed zanim poprzedzaj*", "po nastepuj*"),
        "nl": ("voor voordat vooraf voorafgaand*", "na nadat daarna"),
        "pt": ("antes anterior*", "apos depois posterior*"),
        "cs": ("pred predtim", "po pote"),
        "sk": ("pred predtym", "po potom"),
        "sv": ("fore innan", "efter"),
        "da": ("for inden", "efter"),
        "fi": ("ennen edelta*", "jalkeen"),
        "hu": ("elott elozo*", "utan"),
        "ro": ("inainte inaintea anterior*", "dupa ulterior*"),
        "el": ("πριν", "μετα"),
        "bg": ("преди", "след"),
        "hr": ("prije", "nakon poslije"),
        "sl": ("pred", "po"),
        "et": ("enne", "parast"),
        "lt": ("pries", "po"),
        "lv": ("pirms", "pec"),
    },
    "amount": {
        "en": ("more higher greater dearer", "less fewer lower smaller cheaper"),
        "fr": ("plus superieur*", "moins inferieur*"),
        "de": ("mehr hoher* teurer", "weniger niedriger* geringer* billiger"),
        "es": ("mas superior* mayor*", "menos inferior* menor*"),
        "it": ("piu superior* maggior*", "meno inferior* minor*"),
        "pl": ("wiecej wyzsz* wieksz*", "mniej nizsz* mniejsz*"),
        "nl": ("meer hoger* groter*", "minder lager* kleiner*"),
        "pt": ("mais superior* maior*", "menos inferior* menor*"),
        "sv": ("mer fler hogre storre", "mindre farre lagre"),
        "da": ("mere flere", "mindre færre"),
        "cs": ("vice vyssi vetsi", "mene nizsi mensi"),
        "sk": ("viac", "menej"),
        "fi": ("enemman", "vahemman"),
        "hu": ("tobb", "kevesebb"),
        "ro": ("mult", "putin"),
        "el": ("περισσοτερ*", "λιγοτερ*"),
        "bg": ("повече", "по-малко малко"),
    },
    "price": {
        "en": ("dearer expensive costlier", "cheap*"),
        "fr": ("cher chere chers cheres", "avantageu*"),
        "de": ("teuer* teurer*", "billig* gunstig*"),
        "es": ("caro* cara*", "barat*"),
        "it": ("cari cara caro costos*", "economic*"),
        "pl": ("drog* drozs*", "tani* tans*"),
        "nl": ("duur duurder", "goedkop*"),
        "pt": ("caro cara caros caras", "barat*"),
        "sv": ("dyr dyra dyrare", "billig*"),
        "cs": ("drah* draz*", "levn*"),
    },
    "stream": {
        "en": ("upstream", "downstream"),
        "fr": ("amont", "aval"),
        "de": ("oberlauf* flussaufwarts", "unterlauf* flussabwarts"),
        "cs": ("hornim horni", "dolnim dolni"),
        "es": ("arriba", "abajo"),
        "it": ("monte", "valle"),
        "nl": ("stroomopwaarts bovenstrooms", "stroomafwaarts benedenstrooms"),
        "pl": ("gornym gorn*", "dolnym doln*"),
    },
    "bound": {
        "en": (
            "at_least no_less_than no_fewer_than",
            "at_most no_more_than no_longer_than no_higher_than no_later_than",
        ),
        "fr": ("au_moins", "au_plus au_maximum"),
        "de": ("mindestens wenigstens", "hochstens maximal"),
        "es": ("al_menos por_lo_menos como_minimo", "como_maximo"),
        "it": ("almeno", "al_massimo al_piu"),
        "pl": ("co_najmniej", "co_najwyzej najwyzej"),
        "nl": ("ten_minste minstens", "ten_hoogste hoogstens maximaal"),
        "pt": ("pelo_menos", "no_maximo"),
        "sv": ("minst atminstone", "hogst"),
        "cs": ("nejmene alespon", "nejvyse maximalne"),
    },
    "extreme": {
        "en": ("most", "least"),
        "de": ("meist*", "wenigst* geringst*"),
        "nl": ("meest*", "minst*"),
        "sv": ("mest flest*", "minst"),
        "da": ("mest flest*", "mindst"),
        "pl": ("najwiecej najbardziej", "najmniej"),
        "cs": ("nejvice", "nejmene"),
    },
    "length": {
        "en": ("long longer longest lengthy", "short shorter shortest brief"),
        "fr": ("long longs longue longues", "court courts courte courtes bref breve"),
        "de": ("lang langer lange langere* langste*", "kurz kurzer kurze kurzere* kurzest*"),
        "es": ("larg*", "cort* breve*"),
        "it": ("lung*", "cort* breve brevi"),
        "pl": ("dług* dłuz*", "krot*"),
        "nl": ("lang lange langer langere", "kort korte korter kortere"),
        "pt": ("long*", "curt* breve*"),
        "sv": ("lang langa langre", "kort korta kortare"),
    },
    "permission": {
        "en": ("allow* permitted authoris*", "forbid* prohibit* ban bans banned prevent*"),
        "fr": ("autoris* permet* permis*", "interdi* empech*"),
        "de": ("erlaub* gestatt* zulass* zugelassen", "verbiet* verbot* untersag*"),
        "es": ("permit* autoriz*", "prohib*"),
        "it": ("permett* permess* autorizz* consent*", "viet* proib*"),
        "pl": ("zezwal* pozwal* zezwol*", "zakaz* zabran*"),
        "nl": ("toesta* toegestaan", "verbied* verbod*"),
        "pt": ("permit* autoriz*", "proib*"),
        "sv": ("tillat* medge*", "forbjud* forbud*"),
        "cs": ("povol* umozn* dovol*", "zakaz*"),
    },
    "number": {
        "en": ("all every each whole", "none no some few hardly"),
        "fr": ("tous toutes tout toute chaque", "aucun aucune certain* quelques peu"),
        "de": ("alle allen aller jede jeder jedes jedem jeden samtlich*", "kein* einige einigen wenige manche"),
        "es": ("todos todas todo toda cada", "ningun* algunos algunas pocos pocas"),
        "it": ("tutti tutte tutto tutta ogni", "nessun* alcuni alcune pochi poche"),
        "pl": ("wszystk* kazd*", "zaden zadn* niektor* nieliczn*"),
        "nl": ("alle elke ieder*", "geen sommige enkele weinig"),
    },
    "money": {
        "en": ("free gratis unpaid", "paid charged chargeable fee fees"),
        "fr": ("gratuit* gratis", "payant* frais redevance*"),
        "de": ("kostenlos* unentgeltlich* gebuhrenfrei*", "kostenpflichtig* gebuhrenpflichtig* gebuhr entgelt"),
        "es": ("gratuit* gratis", "pago tasa*"),
        "it": ("gratuit* gratis", "pagamento tariff*"),
        "pl": ("bezpłatn* darmow*", "płatn* opłat*"),
        "nl": ("gratis kosteloos", "betaald* vergoeding"),
        "pt": ("gratuit* gratis", "pago pagos tax*"),
        "sv": ("gratis avgiftsfri* kostnadsfri*", "avgift* betala*"),
        "cs": ("bezplatn* zdarma", "placen* poplat*"),
    },
    "opening": {
        "en": ("open opens opened opening", "close closes closed closing close"),
        "fr": ("ouvr* ouvert*", "ferm*"),
        "de": ("offn* eroffn* geoffn*", "schliess* geschloss*"),
        "it": ("apr* apert*", "chiud* chius*"),
        "es": ("abr* abiert*", "cerr* cierr*"),
        "nl": ("open* geopend", "sluit* gesloten"),
        "pt": ("abr* abert*", "fech* encerr*"),
        "sv": ("oppn*", "stang*"),
        "cs": ("otevr* otevir*", "zavr* zavir*"),
        "pl": ("otwier* otwarc* otwart*", "zamyk* zamkn*"),
    },
}
"""Sort of opposites -> language -> words of the one side, of the other."""

DENYING = {
    "en": "giv*_up gave_up doubt* sceptic* reject* oppos* refus* against lack* unable fail_to fails_to failed_to failing_to"
    " turned_down turn_down out_of_reach"
    " instead rather neither ban bans banned prohibit*"
    " exempt* drop dropped delet* abandon*"
    " unless except hardly few little only regret* withdraw* scrap* waive* abolish* stop* avoid* prevent* object*"
    " forbid* free spare* silent"
    " unpublished unaware disagree* depart* discontinu* mistaken unattain* unreach* unaccept* insufficien*"
    " inadequa* impossib* unrealis* unjustif* unnecess* disapprov*",
    "fr": "dout* sceptiq* rejet* oppos* refus* contre manqu* incapabl*"
    " echou* lieu plutot interdi* exempt* supprim* abandon* a_moins"
    " sauf hormis peu seul* seulement dispens* gratuit*"
    " evit* empech* desapprouv* hors regrett* retir* cess* arret* renonc* insuffis* impossib* irrealis*"
    " inaccept* injustif* inutil*",
    "de": "zweif* bezweif* skept* dagegen abgelehn* ablehn* lehn* gegen verweiger* widersp* ohne fehl* es_sei_denn"
    " statt anstatt anstelle verbot* verbiet* untersag*"
    " befrei* streich* gestrich* ausser nur kaum wenig*"
    " kostenlos* unentgeltlich* davon vermeid* verhinder* bedauer* aufgeb* zuruckzieh* einstell* frei falsch*"
    " weder unerreichbar* unmoglich* unzureichend* unrealist* unnotig* unannehmbar* ungeeignet* uberhaupt* letzt*",
    "es": "dud* esceptic* rechaz* opone* opuest* contra falt* incapaz lugar prohib* exent*"
    " exim* suprim* abandon* salvo excepto poco poca pocos pocas a_no_ser_que a_menos_que"
    " solo gratuit* evit* impid* lament* retir* aparta* insufic* imposib* inalcanz* irreal* inacept* desaparec*"
    " desaprueb*",
    "it": "dubit* scettic* respin* oppon* contrari* contro rifiut* manc*"
    " incapac* invece anziche piuttosto viet* esent* a_meno_che a_meno_che_non"
    " soppress* abbandon* tranne salvo poco poca pochi poche"
    " solo gratuit* evit* impedi* insuffic* impossib* irragg* irreal* inaccett*",
    "pl": "watpi* odrzuc* sprzeciw* przeciw* odmawia* brak* zamiast zakaz*"
    " zwolni* skresl* bezpłatn* unik* tylko mało oprocz chyba_ze o_ile_nie"
    " wyjatk* zrezygn* niewystarcz* niemozliw* nieosiag* nierealn*",
    "nl": "twijf* betwijf* verwerp* verzet* gekant tegen weiger* gebrek* plaats verbod* verbied* vrijgest* schrap* gratis tenzij"
    " behalve slechts weinig alleen enkel vermijd* intrek* einde onvoldoende onmogelijk* onhaalbaar* onrealist* onaanvaard*",
    "pt": "duvid* cetic* rejeita* opoe* contra recusa* falta* vez proib* isent* suprim*"
    " abandon* salvo exceto apenas pouco pouca poucos poucas gratuit* a_menos_que a_nao_ser_que"
    " evit* desaparec* insufic* impossiv* inatingiv* irrealist*",
    "cs": "pochyb* odmit* proti chyb* misto zakaz* bezplatn* vyjm* malo jen pouze zrus* nedosaz* nemozn* nestac* nereal* ledaze"
    " nepodpor* nesouhlas*",
    "sk": "pochyb* odmiet* proti chyb* namiesto zakaz* bezplatn* vynim* len iba zrus* nedosiah* nemozn* nestac* nereal*"
    " nepodpor* nesuhlas*",
    "sv": "tvivl* avvis* mot emot saknas stallet forbud* forbjud* undant*"
    " gratis utom lite litet bara endast omojlig* otillrack* savida"
    " orealist* oatkomlig*",
    "da": "tvivl* afvis* imod mod mangl* stedet forbud* forbyd*"
    " undtag* gratis kun umulig* utilstrækkel* urealist* uopnael* medmindre",
    "el": "αμφιβαλλ* αμφιβολ* απορριπτ* αντιθετ* αντιτιθ* δωρεαν εκτος μονο αδυνατ* ανεφικτ* ανεπαρκ* καταψηφ*",
    "bg": "съмнен* съмнява* отхвърл* против безплатн* вместо само освен невъзможн* недостат*",
    "ro": "indoi* respin* opun* impotriva lips* loc interz* gratuit* doar numai imposibil* insuficient* nerealist*",
    "hu": "ketel* ketsegbe* elutasit* ellen* helyett tilt* ingyen* csak kivev* lehetetlen* elegtelen* irrealis* hacsak",
    "fi": "epail* hylka* vasta* sijaan kiel* ilmai* vain paitsi luop* mahdoto* riittamat* eparealis*",
    "hr": "sumnj* odbac* protiv umjesto zabran* besplatn* samo osim nemoguc* nedovolj* nerealn*",
    "sl": "dvom* zavrac* proti namesto prepove* brezplac* samo razen nemogoc* nezadost* nerealn*",
    "et": "kahtle* luka* vastu asemel keel* tasuta ainult valja valja_arvatud",
    "lt": "abejo* atmet* pries vietoj draud* nemokam* tik isskyrus neimanom* nepakank* nereal* nebent",
    "lv": "saubas saub* noraid* pret vieta aizlie* bezmaksas tikai iznemot neiespejam* nepietiek* nereal*",
    "mt": "jirrif* jopponi* kontra minflok projb* b'xejn biss sakemm",
    "ga": "diult* saor mura",
}
"""Words that say a denial without its usual words: where one stands, nothing is concluded from there being no other."""

ABSTAINING = {
    "en": "refrain* abstain*",
    "fr": "abst*",
    "de": "absehen absieht abzusehen verzicht verzichte* unterlass*",
    "es": "absten* abstien* absting*",
    "it": "asten* astien*",
    "pl": "powstrzym* zaniech*",
    "nl": "onthoud* afzien afziet",
    "pt": "abster* absten*",
    "sv": "avsta*",
    "da": "afsta* undlad*",
    "cs": "zdrz*",
    "sk": "zdrz*",
    "fi": "pidattay* pidatty*",
    "hu": "tartozkod*",
    "ro": "abtin*",
    "el": "απεχ* αποσχ*",
    "bg": "въздърж*",
    "hr": "suzdrz*",
    "sl": "vzdrz*",
    "et": "hoidu*",
    "lt": "susilaik*",
    "lv": "attur*",
}
"""Verbs that deny what follows them as the usual words do."""
ONLY = frozenset(
    "only solely nur lediglich seul seulement uniquement solo solamente unicamente soltanto tylko jedynie slechts"
    " alleen enkel apenas somente jen pouze len iba bara endast kun μονο само doar numai csak vain samo ainult"
    " tik tikai biss".split()
)
"""Words that narrow a statement, and so deny something else than what they stand beside; folded."""
