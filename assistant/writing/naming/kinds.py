"""Words that languages tell differently and that name no single person or town: a council, Easter, the south, what is English.

A sentence may name in its language what a passage names in another: `the Parliament`, `Parlamento`. A word of a kind is no
unknown name where the passage holds one of the same kind.
"""

from __future__ import annotations

from functools import lru_cache

from corpus.facets import fold

_KINDS = (
    "parliament* parlament* parlement* parlaimint* κοινοβουλι* парламент*",
    "council* consejo* conseil* consigli* consiliu* conselho* raad raads rada radě rady radou radu rat rates rats"
    " rådet rådets tanács* taryb* padom* neuvosto* nõukog* vijeć* svet sveta svetu συμβούλι* съвет* kunsill*"
    " comhairl*",
    "assembl* asamble* adunar* zgromadzen* shromážd* zhromažd* församling* forsamling* versammlung* vergadering*"
    " skupštin* skupščin* közgyűlés* yleiskoko* täiskogu* sapulc* susirinkim* συνέλευσ* събрани* tionól*",
    "court* tribunal* cour corte hof gericht* sąd sądu sądy trybunał* soud soudu soudní* súd súdu súdny* sud suda"
    " sudu sodišč* bíróság* domstol* tuomioistui* kohus kohtu kohut tiesa tiesas teism* curte curtea curții"
    " δικαστήρι* съд съда съдът qorti cúirt*",
    "governm* gouvernem* gobierno* governo* governi regering* regierung* rząd rządu rządy vlád* vlad vlada vlade"
    " vladi kormány* hallitu* valitsus* vyriausyb* valdīb* guvern* κυβέρνησ* правителств* gvern* rialtas*",
    "commissioner* commissair* commissari* kommissar* kommissær* kommissionär* comisari* comissári* komisarz*"
    " komisař* komisár* povjereni* biztos* επίτροπ* volinik* komissaa* komisār* komisar*",
    "chamber* chambre* cámara* câmara* kammer* izba izby izbie komor* kamar* kamara* rūmai",
    "agenc* agentur* agentschap* agenzi* agênci* agentuur* ügynökség* virasto* amet",
    "academ* académ* accadem* akadem* akadém*",
    "journal* amtsblatt* diario gazzetta gaceta publicatieblad* dziennik* věstník* vestník* tidende* tidning* jornal"
    " jurnal*",
    "charter* charte charta carta handvest* karta karty listina listiny",
    "treat* traité* tratad* trattat* vertrag* verträge* verdrag* traktat* fördrag* smlouv* zmluv* szerződés* sopimu*"
    " leping*",
    "regulation* règlement* reglament* regolament* verordnung* verordening* rozporządzen* nařízen* nariaden*"
    " förordning* forordning* asetus* määrus* regulament* uredb* rendelet* κανονισμ* регламент*",
    "structural* structurel* estructural* struttural* estrutura* struktural* strukturaln* strukturáln*"
    " strukturfond* structuurfond* rakennerahasto* struktuurifond* strukturnih διαρθρωτικ* структурн*",
    "fund funds fonds fond fondy fondů fondov fondu fondi fondo fondos fundo fundos fundusz* strukturfond*"
    " structuurfond* alap alapok* rakennerahasto* struktuurifond* fondid* fondas fondų skladi skladov ταμει* фонд*",
    "english anglais* inglés ingleses inglese inglesi inglês ingleses englisch* engels engelse engelsk* angiels*"
    " angličtin* anglick* angličtina engleski englesk* anglešk* angol* englan* inglise anglų angļu engle* αγγλικ*"
    " английск* béarla",
    "american* américain* estadounidens* amerikan* amerykańsk* americk* američ* ameri* αμερικαν*",
    "easter pâques ostern pascua pasqua páscoa pasen wielkanoc* velikonoc* veľkonoc* påsk* påske* pääsiäi* húsvét*"
    " uskrs* paşt* paști semana santa velik* lihavõt* liedien* πάσχα великден",
    "christmas noël weihnacht* navidad natal natale kerst* boże vánoc* vianoc* jul jule* julen joulu* karácsony*"
    " božić* crăciun*",
    "nordic nordiqu* nórdic* nordic* nordisch* nordisk* nordyck* sever* pohjoismai* skandinav* északi põhja*",
    "south sud süd süden sur sul zuid zuiden południ* jih jihu jižn* juh juhu južn* syd söder etelä* dél dienvid*"
    " piet* νότ* юг",
    "north nord norden norte noord noorden północ* sever severu severn* norr pohjoi* észak* ziemeļ* šiaur* βορρ* север",
    "east est osten este leste oost oosten wschod* wschód východ* istok* vzhod* öst öster itä* kelet* austrum* ryt*"
    " ανατολ* изток",
    "west ouest westen oeste ovest westen zachod* zachód západ* zahod* väst väster länsi* nyugat* rietum* vakar*"
    " δύσ* запад",
    "upper haut haute hauts alto alta ober* opper* boven* górn* horní* horn* gornj* zgornj* övre øvre felső*",
    "lower bas basse basso bassa bassi bajo baja baixo nieder* unter* neder* dolní* doln* donj* spodnj* nedre alsó*",
    "high haut haute alto alta hoch hohe hoher hohen hoge wysok* vysok* visok* hög höga",
    "moravia* morav* mähren mährisch* morav* moravie",
    "austri* österreich* autrich* rakous* rakús*",
    "finland* finlande finl* suom* finnland* finsk*",
    "sicil* sizil* sycyl*",
    "ukrain* ucrain* ukrajin* oekraïen* україн* украин* ucrân* ucran* ουκραν* úcráin*",
    "iceland* island* islande islandia ijsland* islandsk* izland* islanti*",
    "norway norweg* norvèg* norueg* norveg* noorweg* norweg* norsk* norge* norja* nórsk* norsk* norveš*",
    "riga riia* riika* rīg* ryg*",
    "olympi* olymp* olimp* ολυμπ*",
    "games jeux juegos giochi spiele spielen jogos spelen igrzysk* hry hier igre játék* kisat mäng* spel",
    "data daten données datos dati dados gegevens údaj* podatk* adat* tiedot andme* duomen* datu δεδομέν*",
    "legal juridi* jurídi* giuridi* juristi* prawn* právn* pravn* jogi oikeudel* õigus* teisin*",
    "service* dienst* servicio* serviz* serviço* usług* služ* tjänst* tjenest* palvelu*",
    "youth jeuness* juventud* gioventù giovani jugend* juventude jeugd* młodzież* mládež* mladi* mladih ungdom*"
    " nuoris* ifjúság* żgħażagħ* noors* jaun*",
    "judicia* justice* judge* richter* juge* juez* giudic* juiz* rechter* sędzi* soudc* sudc* sudac* sudj* dommer*"
    " domare* teisėj* tiesneš*",
    "cities city villes ville städte städten stadt ciudad* città cidade* steden miast* měst* mest* grad* städer byer"
    " kaupun* linna* miest* pilsēt*",
    "region* región* région* regione regioni região regiões regio’s regij* regij* régió* regionų reģion* περιφερει*"
    " регион*",
    "conservati* konservati* conserv*",
    "finance* finanz* finanza* hacienda* finan* fazenda treasur* tesor* trésor*",
    "education* éducat* educa* bildung* onderwijs* eduk* szkoln* školst* utbildning* undervisning* istruzion*",
)
"""Folded below; `*` at the end of a word stands for at most four letters."""
_MORE = 4


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[frozenset[int], bool]]:
    """Folded beginning of a word -> the kinds it tells, and whether letters may follow."""
    found: dict[str, tuple[frozenset[int], bool]] = {}
    for kind, row in enumerate(_KINDS):
        for entry in row.split():
            stem = fold(entry.rstrip("*"))
            own, open_ended = found.get(stem, (frozenset(), False))
            found[stem] = own | {kind}, open_ended or entry.endswith("*")
    return found


@lru_cache(maxsize=32_768)
def kinds_of(word: str) -> frozenset[int]:
    """What a word tells, whatever its language; nothing for most words."""
    folded = fold(word)
    found: frozenset[int] = frozenset()
    for length in range(max(2, len(folded) - _MORE), len(folded) + 1):
        kinds, open_ended = _forms().get(folded[:length], (frozenset(), False))
        if kinds and (open_ended or length == len(folded)):
            found |= kinds
    return found
