"""Words that turn a statement round, in pairs of opposites, by language; folded stems, `*` for any ending."""

from __future__ import annotations

OPPOSITES: dict[str, dict[str, tuple[str, str]]] = {
    "stance": {
        # In favour, against.
        "en": (
            "support* welcom* favour* endors* approv* advocat* accept* agree* backs backed",
            "reject* oppos* refus* object objects objected objection against condemn* disagree* disapprov* deplor*",
        ),
        "fr": (
            "soutien* souten* approuv* salue* accueill* favorable* accept* plaid* preconis*",
            "rejet* oppos* refus* contre desapprouv* condamn* desaccord",
        ),
        "de": (
            "unterstutz* begrusst* begrusse* befurwort* akzeptier* einverstanden zustimm* dafur",
            "ablehn* abgelehn* lehnt lehne gegen widersp* verwirf* verweiger* missbillig*",
        ),
        "es": (
            "apoya* apoyo respald* acoge celebra* aprueba* acepta* favorable*",
            "rechaz* opone* opuest* contra deneg* desaprueb*",
        ),
        "it": (
            "sostien* sosten* accoglie* approv* accett* favorevol* appoggi*",
            "respin* oppon* contrari* contro rifiut* boccia*",
        ),
        "pl": ("popiera* poparl* wspiera* akceptu* aprobu* zgadza* przyjmuje", "odrzuc* sprzeciw* przeciw* odmawia*"),
        "nl": (
            "steun* verwelkom* aanvaard* goedkeur* instem* voorstander*",
            "verwerp* verzet* gekant tegen afwijz* wijst_af",
        ),
        "pt": ("apoia* acolhe* aprova* aceita* favoravel", "rejeita* opoe* contra recusa*"),
        "sv": ("stod* valkomna* accepter* godkann*", "avvis* motsatt* forkast* emot"),
        "cs": ("podpor* vita* schval* souhlas*", "odmit* nesouhlas* proti"),
    },
    "direction": {
        # More, less.
        "en": (
            "increas* rais* rise* rising rose risen grow* grew higher lengthen* extend* expand* gain* doubl*"
            " upwards climb*",
            "reduc* lower* cut cuts cutting fall* fell declin* decreas* drop* shorten* shrink* shrank lost loses"
            " smaller",
        ),
        "fr": (
            "augment* hauss* releve* accr* eleve* allong* croiss*",
            "redui* baiss* dimin* abaiss* chut* recul* raccourc*",
        ),
        "de": (
            "erhoh* steig* gestieg* stieg* zunahm* zugenomm* wachs* gewachs* anheb* verlanger* ausweit*",
            "senk* gesenk* sank* sink* gesunk* verringer* reduzier* zuruckgeg* ruckgang* abnahm* abgenomm* kurz*"
            " verkurz*",
        ),
        "es": ("aument* sub* elev* crec* increment* ampl*", "reduc* reduz* baj* disminu* descend* recort* acort*"),
        "it": (
            "aument* crescit* cresciut* elev* innalz* alza* prolung*",
            "ridu* ridot* diminu* abbass* cala* calo scend* sces* tagli*",
        ),
        "pl": (
            "zwieksz* wzros* wzrost* podnie* podwyz* wydluz* rosn*",
            "zmniejsz* obniz* spad* spadl* ogranicz* skroc* stracil*",
        ),
        "nl": (
            "verhog* stijg* steeg* gesteg* toenam* toegenom* groei* verleng*",
            "verlag* dal* daal* gedaal* afnam* afgenom* vermind* verkort*",
        ),
        "pt": ("aument* sub* elev* cresc* alarg*", "reduz* reduc* baix* diminu* desc* encurt*"),
        "el": ("αυξ* αυξηθηκ*", "μειω* μειωθηκ* εχασ*"),
        "sv": ("oka* okning* hoj* stig* steg vaxt*", "minsk* sank* sjunk* sjonk"),
        "cs": ("zvys* vzrost* narust* rust*", "sniz* kles* pokles* ztrat*"),
        "da": ("stig* steg oge* forhoj*", "fald* faldt saenk* reducer*"),
        "fi": ("kasva* nous* lisaan*", "lask* vahen* piene*"),
        "hu": ("no* emel* nov*", "csokken* csokkent*"),
        "ro": ("cresc* crest* marit*", "scad* scazut* reduc*"),
        "bg": ("увелич* нараст* повиш*", "намал* спад* пониж*"),
    },
    "order": {
        "en": ("before beforehand prior", "after afterwards following"),
        "fr": ("avant", "apres"),
        "de": ("vor vorher bevor", "nach nachdem nachher danach"),
        "es": ("antes", "despues tras"),
        "it": ("prima", "dopo"),
        "pl": ("przed zanim", "po"),
        "nl": ("voor voordat vooraf", "na nadat"),
    },
    "amount": {
        "en": ("more", "less fewer"),
        "fr": ("plus", "moins"),
        "de": ("mehr", "weniger"),
        "es": ("mas", "menos"),
        "it": ("piu", "meno"),
        "pl": ("wiecej", "mniej"),
        "nl": ("meer", "minder"),
        "pt": ("mais", "menos"),
        "sv": ("mer fler", "mindre farre"),
        "da": ("mere flere", "mindre faerre"),
        "cs": ("vice", "mene"),
        "sk": ("viac", "menej"),
        "fi": ("enemman", "vahemman"),
        "hu": ("tobb", "kevesebb"),
        "ro": ("mult", "putin"),
        "el": ("περισσοτερ*", "λιγοτερ*"),
        "bg": ("повече", "по-малко малко"),
    },
    "price": {
        "en": ("dearer expensive costlier", "cheap*"),
        "fr": ("cher chere chers cheres", "bon_marche"),
        "de": ("teuer* teurer*", "billig* gunstig*"),
        "es": ("caro* cara*", "barat*"),
        "it": ("cari cara caro costos*", "economic*"),
        "pl": ("drog* drozs*", "tani* tans*"),
        "nl": ("duur duurder", "goedkop*"),
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
    "duty": {
        "en": ("voluntar* optional", "compuls* obligator* obliged mandatory binding forced"),
        "fr": ("volontair* facultati*", "obligatoir* contraignant* oblige*"),
        "de": ("freiwillig*", "verpflicht* verbindlich* zwingend* vorgeschrieb* obligatorisch*"),
        "es": ("voluntari* facultativ*", "obligatori* vinculant*"),
        "it": ("volontari* facoltativ*", "obbligatori* vincolant* obbligo"),
        "pl": ("dobrowoln*", "obowiazkow* wiazac*"),
        "nl": ("vrijwillig* facultatie*", "verplicht* bindend*"),
    },
    "permission": {
        "en": ("allow* permitted authoris*", "forbid* prohibit* ban bans banned prevent*"),
        "fr": ("autoris* permet* permis*", "interdi* empech*"),
        "de": ("erlaub* gestatt* zulass* zugelassen", "verbiet* verbot* untersag*"),
        "es": ("permit* autoriz*", "prohib*"),
        "it": ("permett* permess* autorizz* consent*", "viet* proib*"),
        "pl": ("zezwal* pozwal* zezwol*", "zakaz* zabran*"),
        "nl": ("toesta* toegestaan", "verbied* verbod*"),
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
        "pl": ("bezplatn* darmow*", "platn* oplat*"),
        "nl": ("gratis kosteloos", "betaald* vergoeding"),
    },
    "opening": {
        "en": ("open opens opened opening", "close closes closed closing close"),
        "fr": ("ouvr* ouvert*", "ferm*"),
        "de": ("offn* eroffn* geoffn*", "schliess* geschloss*"),
        "it": ("apr* apert*", "chiud* chius*"),
        "es": ("abr* abiert*", "cerr* cierr*"),
        "nl": ("open* geopend", "sluit* gesloten"),
    },
}
"""Sort of opposites -> language -> words of the one side, of the other."""

DENYING = {
    "en": "reject* oppos* refus* against lack* unable fail* instead rather neither ban bans banned prohibit*"
    " exempt* drop dropped delet* abandon*"
    " unless except hardly few only regret* withdraw* scrap* waive* abolish* stop* avoid* prevent* object*"
    " forbid* free spare* silent"
    " unpublished unaware disagree* depart* discontinu* mistaken unattain* unreach* unaccept* insufficien*"
    " inadequa* impossib* unrealis* unjustif* unnecess* disapprov*",
    "fr": "rejet* oppos* refus* contre manqu* incapabl* echou* lieu plutot interdi* exempt* supprim* abandon*"
    " sauf hormis seul* seulement dispens* gratuit*"
    " evit* empech* desapprouv* hors regrett* retir* cess* arret* renonc* insuffis* impossib* irrealis*"
    " inaccept* injustif* inutil*",
    "de": "ablehn* lehn* gegen verweiger* widersp* ohne fehl* statt anstatt anstelle verbot* verbiet* untersag*"
    " befrei* streich* gestrich* ausser nur kaum"
    " kostenlos* unentgeltlich* davon vermeid* verhinder* bedauer* aufgeb* zuruckzieh* einstell* frei falsch*"
    " weder unerreichbar* unmoglich* unzureichend* unrealist* unnotig* unannehmbar* ungeeignet* uberhaupt* letzt*",
    "es": "rechaz* opone* opuest* contra falt* incapaz lugar prohib* exent* exim* suprim* abandon* salvo excepto"
    " solo gratuit* evit* impid* lament* retir* aparta* insufic* imposib* inalcanz* irreal* inacept* desaparec*"
    " desaprueb*",
    "it": "respin* oppon* contrari* contro rifiut* manc* incapac* invece anziche piuttosto viet* esent*"
    " soppress* abbandon* tranne salvo solo gratuit* evit* impedi* insuffic* impossib* irragg* irreal* inaccett*",
    "pl": "odrzuc* sprzeciw* przeciw* odmawia* brak* zamiast zakaz* zwolni* skresl* bezplatn* unik* tylko oprocz"
    " wyjatk* zrezygn* niewystarcz* niemozliw* nieosiag* nierealn*",
    "nl": "verwerp* verzet* gekant tegen weiger* gebrek* plaats verbod* verbied* vrijgest* schrap* gratis"
    " behalve slechts alleen enkel vermijd* intrek* einde onvoldoende onmogelijk* onhaalbaar* onrealist* onaanvaard*",
    "pt": "rejeita* opoe* contra recusa* falta* vez proib* isent* suprim* abandon* salvo exceto apenas gratuit*"
    " evit* desaparec* insufic* impossiv* inatingiv* irrealist*",
    "cs": "odmit* proti chyb* misto zakaz* bezplatn* vyjm* jen pouze zrus* nedosaz* nemozn* nestac* nereal*"
    " nepodpor* nesouhlas*",
    "sk": "odmiet* proti chyb* namiesto zakaz* bezplatn* vynim* len iba zrus* nedosiah* nemozn* nestac* nereal*"
    " nepodpor* nesuhlas*",
    "sv": "avvis* mot emot saknas stallet forbud* forbjud* undant* gratis utom bara endast omojlig* otillrack*"
    " orealist* oatkomlig*",
    "da": "afvis* imod mod mangl* stedet forbud* forbyd* undtag* gratis kun umulig* utilstraekkel* urealist* uopnael*",
    "el": "απορριπτ* αντιθετ* αντιτιθ* δωρεαν εκτος μονο αδυνατ* ανεφικτ* ανεπαρκ* καταψηφ*",
    "bg": "отхвърл* против безплатн* вместо само освен невъзможн* недостат*",
    "ro": "respin* opun* impotriva lips* loc interz* gratuit* doar numai cu_exceptia imposibil* insuficient*"
    " nerealist*",
    "hu": "elutasit* ellen* helyett tilt* ingyen* csak kivev* lehetetlen* elegtelen* irrealis*",
    "fi": "hylka* vasta* sijaan kiel* ilmai* vain paitsi luop* mahdoto* riittamat* eparealis*",
    "hr": "odbac* protiv umjesto zabran* besplatn* samo osim nemoguc* nedovolj* nerealn*",
    "sl": "zavrac* proti namesto prepove* brezplac* samo razen nemogoc* nezadost* nerealn*",
    "et": "luka* vastu asemel keel* tasuta ainult valja",
    "lt": "atmet* pries vietoj draud* nemokam* tik isskyrus neimanom* nepakank* nereal*",
    "lv": "noraid* pret vieta aizlie* bezmaksas tikai iznemot neiespejam* nepietiek* nereal*",
    "mt": "jirrif* jopponi* kontra minflok projb* b'xejn biss",
    "ga": "diult* i_gcoinne saor",
}
"""Words that say a denial without its usual words: where one stands, nothing is concluded from there being no other."""
