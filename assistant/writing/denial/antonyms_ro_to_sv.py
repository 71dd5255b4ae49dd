"""Pairs of opposite words in the languages from Romanian to Swedish (by their codes)."""

from __future__ import annotations

RO_TO_SV: dict[str, str] = {
    "ro": """
mult,multi,multe,multa,numeros*/putin,putini,putine,putina mare,mari/mic,mica,mici superior*/inferior*
ridicat*,inalt*/scazut*,redus*,joas* lung,lunga,lungi/scurt,scurta,scurte,scurti
inainte,inaintea,prealabil*,anterior,anterioara,anterioare,anteriori,precedent*/dupa,ulterior*,urmato*,posterior*
devreme,timpuri*/tarziu,tardiv* pana/din,dupa viitor*,urmato*/trecut*,ultim* intotdeauna,mereu,totdeauna/niciodata,rareori,rar
deseori,adesea,frecvent*,regulat,obicei/rareori,rar,rare,rara,niciodata,neregulat
tot,toata,toti,toate,fiecare,orice,ambele,ambii/niciun,nicio,nici,niciunul,niciuna un,o,vreun,vreo,unii,unele/niciun,nicio
totul,ceva/nimic toti,cineva,oricine/nimeni pretutindeni/nicaieri majorit*/minorit*
prim,prima,primul,primele,primii,primei/ultim* inceput*,debut*/sfarsit*,final*,incheier*
incep,incepe,incepea,incepand,incepu,inceper*,demar*,lans*,initia*/termin*,inchei*,incet*,sfarsi*,opr,opri,oprit*
continu*,relua*,reia/incet*,intrerup*,suspend*,opri*,sist
crest*,cresc,crescu*,creasc*,spores*,sporir*,sporit*,spori,majora*/scad,scade*,scazut*,reduc*,redu,reduse*
crest*,cresc,crescu*,creasc*/diminu*,micsor*,coboar*,cobora*,injumatat*,tai,taieri
spores*,sporir*,sporit*,spori,majora*/diminu*,micsor*,coboar*,cobora*,injumatat*,tai,taieri
majorea*,mari,marir*,marit*,mareste,ridic*,urc,urca,urcat,dubla*/scad,scade*,scazut*,reduc*,redu,reduse*
majorea*,mari,marir*,marit*,mareste,ridic*,urc,urca,urcat,dubla*/diminu*,micsor*,coboar*,cobora*,injumatat*,tai,taieri
extin*,larg*,amplific*/limit*,restrang*,restricti*,ingust*,reduc*,redus prelung*/scurta*,scurtea*
acceler*,grab*/incetin*,intarzi*,frana* consolid*,intar*,fortific*/slab*,submin* imbunatat*,amelior*/inrautat*,deterior*,agrav*
bun,buna,buni,bune,excelent*/rau,rea,rai,rele,slab,slaba,prost* bine/rau,prost puternic*,tare,tari/slab,slaba,slabi,slabe
sprijin*,sustin*,salut*,aprob*,apreci*,felicit*,aplaud*/respin*,opun*,opus,opuse,regret*
sprijin*,sustin*,salut*,aprob*,apreci*,felicit*,aplaud*/condamn*,deplang*,dezaprob*,critic*,combat
pentru,favoarea,pro/impotriva,contra,defavoarea favorabil*/nefavorabil*,defavorabil* sustinator*,adept*/oponen*,adversar*
acord*/dezacord*,refuz* accept*,aprob*,adopt*,ratific*/respin*,refuz* acceptabil*/inacceptabil* acord*/refuz*,retra*
permi*,autoriz*,ingadui*/interzi*,interdic*,impiedic* oblig*,impun*,cer,cere/interzi*,scut*
recomand*,sfatui*/descuraj*,desfatui*
incuraj*,promov*,stimul*,favoriz*,facilit*,inlesn*/descuraj*,impiedic*,frane*,obstruc*,ingreun*
deschi*,redeschi*/inchid*,inchis* constru*,clad,cladi,edific*/demol*,distrug*,distrus*,daram*
crea,creat*,creeaza,crear*,infiint*,introdu*,institu*,stabili*/elimin*,desfiint*,abol*,suprim*,abrog*,dizolv*
mentin*,pastr*,conserv*/elimin*,desfiint*,suprim*,abandon*,abrog*,retra*,renunt*
protej*,protec*,ocrot*/distrug*,distrus*,amenin*,daun*,pericli* includ*,inclus*,inclu,cuprin*/exclud*,exclus*,omi,omis,omite
inclusiv/exclusiv,exceptia adaug*/elimin*,sterg* posibil*,fezabil*,realizabil*/imposibil*,nefezabil*,irealizabil*
necesar*,indispensabil*/inutil*,nenecesar*,superflu* suficient*,destul,adecvat*/insuficient*,inadecvat*
obligatori*,imperativ*/voluntar*,facultativ*,optional* legal,legala,legale,legali,licit*/ilegal*,ilicit*,nelegal*
public,publica,publice,publici,publicul/privat*,secret*,confidential* gratuit*/plata,platit* ieftin*/scump*,costisito*
bogat*,prosper*,instarit*/sarac*,sara bogati*/saraci* urban*,oras,orase/rural*,sat,sate nord,nordul,nordic*/sud,sudul,sudic*
est,estul,estic*/vest,vestul,vestic* stang*/drept,dreapta,drepte amonte/aval
interior*,inauntru,intern,interna,interne,interni/exterior*,afara,extern* peste,deasupra,asupra/sub,dedesubt,dedesubtul cu/fara
acelasi,aceeasi,aceiasi,aceleasi/diferit*,alt,alta,alte,alti,distinct*,inegal*,contrar*
identic*,egal,egala,egale,egali/diferit*,alt,alta,alte,alti,distinct*,inegal*,contrar* similar*,asemanato*/diferit*,distinct*
numai,doar,exclusiv/si,inclusiv nou,noua,noi,noile,noul,recent*,modern*/vechi*,vechea,veche,invechit*
tanar,tinere,tineri*,tanara/batran*,varstnic*
usor,usoara,usoare,simplu,simpla,simple,facil*/dificil*,greu,grea,grele,complicat*,complex*
simplific*,facilit*,usur*/complic*,ingreun* rapid*,repede,iute/lent,lenta,lente,lenti,incet sigurant*/nesigurant*,pericol*
sigur,sigura,sigure,siguri/nesigur*,periculos,periculoas* util,utila,utile,utili/inutil*,nefolosito*,daunato* eficac*/ineficac*
eficient*/ineficien* succes*,reusi*/esec*,esu* avantaj*,benefici*/dezavantaj*,inconvenient* castig*,profit*/pierd*
excedent*,surplus*/deficit* cumpar*,achizit*/vand*,vinde,vindea,vanzar* cumparator*/vanzator*
imprumutator*,creditor*/imprumutat,imprumutati,debitor* export*/import,importul,importuri*,importa,importat* sosi*,ajung*/plec*
intr,intra,intrar*,intrat*,ader*/ies*,pleac*,paras*,retrag* vara,veri,varatic*,verii,estival*/iarn*,iern* primav*/toamn*
zi,ziua,zile,zilei,diurn*/noapte,noaptea,nopti,noptii,nocturn* dimine*,matinal*/seara,seri,serii ieri/astazi,azi
maine/astazi,azi ieri/maine minim*/maxim* unanim*/majoritate direct,directa,directe,directi/indirect*
temporar*,provizori*/permanent*,definitiv*,durabil* centraliz*/descentraliz* pozitiv*/negativ*
corect,corecta,corecte,corecti,exact*,just,justa/incorect*,gresit*,eronat*,inexact* adevarat*,adevar/fals* vinovat*/nevinovat*
prezent*/absent* angajator*/angajat,angajati*,angajatul,angajata,salariat*,lucrator* proprietar*,locator*/chirias*,locatar*
barba*,masculin*,baieti,tati/feme*,feminin*,fete,mame adult*/copi,copii*,copil*,minor,minori parin*/copii,copiii,copiilor
cald*,fierbinte,calzi/rece,reci,racoros incalz*/raci* umed*,ud,uda/uscat*,arid* inundati*/secet* plin*,deplin/gol,goala,goale
total*,complet*,integral*/partial* greu,grea,grele/usor,usoara,usoare larg,larga,largi,lat/ingust*,stramt*
adanc*,profund*/superficial* incred*,increz*/neincred*,suspici* amint*,reaminte*/uita,uitat*
inaspr*,strict*,sever*,rigur*/relax*,flexibiliz*,imblanz* subvention*/impozit*,taxa,taxat* privatiz*/nationaliz*
angaja,angajeaza,angajare*,angajari,recrut*/concedi* ocup,ocuparea,angajati/somaj*,someri*
confirm*,recunos*,recunoas*,admi/neg,neaga,nega,negat*,dezmin*,contest* castig*/cheltu* economis*/risip*,cheltu*
venit,venituri*/cheltuiel* oferta,ofertei/cerere,cererea,cererii echitabil*,just,justa/inechitabil*,nedrept*
clar,clara,clare,clari/neclar*,confuz* cunoscut*/necunoscut* justificat*/nejustificat*
stabil,stabila,stabile,stabilitate*/instabil* satisf*,multumit*/nesatisf*,nemultumit*,dezamag* optimis*/pesimis*
aproape,apropiat*/departe,indepartat* impreuna,comun,comuna,comune,comuni/separat*,individual activ,activa,active,activi/pasiv*
formal*/informal* reversibil*/ireversibil* regenerabil*/neregenerabil*,fosil* durabil*,sustenabil*/nedurabil*,nesustenabil*
probabil*/improbabil* cert,certa,certe,sigur/incert*,nesigur* vizibil*/invizibil* potrivit*/nepotrivit* dependent*/independen*
fiabil*/nefiabil* realist*/nerealist* respect*/incalc*,nerespect* pace/razboi* castigator*/perdant* aliat*/dusman*,inamic*
complet,completa,complete/incomplet* proportional*/disproportion* egalitate*/inegalit*
""",
    "sk": """
viac,vacsmi/menej vyss*/nizs* najvyss*/najnizs* vysok*/nizk* vacs*/mens* najvacs*/najmens*
velk*/mal,mala,male,maleho,malom,malych,malym,malymi,maly,malej,malu najviac/najmenej dlhs*/krats*
dlh,dlha,dlhe,dlhy,dlho,dlhych/kratk* dlhodob*/kratkodob* skor,skors*/neskor,neskors* skoro,vcas*/neskoro pred,predtym/po,potom
predchadz*,minul*,predosl*/nasled*,buduc* do/od,po vzdy,stale,neustale/nikdy,zriedka*
casto,castejs*,casty*,pravideln*,obvykle/zriedka*,nikdy,nepravideln* vset*,kazd*,obe,obaja/ziadn*,ziaden vsetko,nieco/nic
vsetci,kazdy,niekto/nikto vsade/nikde mnoh*,pocetn*/malo,niekolko vacsin*/mensin*
prv,prva,prve,prveho,prvej,prvom,prvu,prvy,prvych,prvym/posledn* zaciat*/koniec,konca,koncom,koncov*,zaver*
zac,zacne*,zacin*,zacal*,zacat*,spust*,otvor*/skonc*,konc*,ukonc*,zastav*,presta*
pokrac*,obnov*/prerus*,zastav*,ukonc*,pozastav*
zvys*,vzras*,ras*,narast*,stup*,zvacs*,zdvojnas*/zniz*,kles*,pokles*,zmens*,ubyt*,reduk*,obmedz* rozsir*/obmedz*,zuz*,zmens*
predlz*/skrat*,skrac* urychl*,zrychl*/spomal*,zdrz*,brzd* posiln*,upevn*/oslab* zleps*,vyleps*/zhors* leps*/hors*
najlep*/najhor* dobr*/zl,zle,zla,zly,zlych siln*/slab*
podpor*,vita*,schval*,suhlas*,privit*,ocen*/odmiet*,zamiet*,lutuj*,odsud*,nesuhlas*,kritiz* za,pre/proti
zastanc*,privrz*/odporc*,protivn* suhlas*/nesuhlas* prijat*,prijal*,prijm*,prijim*,schval*,ratifik*/odmiet*,zamiet*
prijateln*/neprijateln* udel*,poskyt*,prizn*/odopr*,odmiet*,zamiet*,odnim*,odna*
povol*,umozn*,dovol*,pripus*/zakaz*,znemoz*,brani*,zabran* odporuc*/neodporuc* povzbud*,podnec*,podpor*/odrad*,brani*,brzd*
ulahc*,zjednodus*/stazi,stazuj*,stazen*,stazil*,komplik* otvor*,otvar*/zatvor*,zatvar*,uzavr*,uzatvar*
postav*,stav,stavia*,vystavb*,vybud*/zbura*,bura*,demol*
vytvor*,vytvar*,zriad*,zaved*,zavad*,zaloz*/zrus*,rusi*,odstran*,rozpust* zachov*,ponech*,udrz*/zrus*,rusi*,opust*,odstran*
chran*,ochran*/nic,nici,znicen*,znicit,ohroz*,poskod*,poskoz* zahrn*/vyluc*,vyna* vratane/okrem,vynimkou
prid*,dopln*/vypust*,skrt* mozn*/nemozn* uskutocniteln*,realizovateln*/neuskutocniteln*,nerealizovateln*
nutn*,nevyhnutn*,potrebn*/zbyt*,nepotrebn*,nadbyt* dostatocn*,dost/nedostatocn* povinn*,zavazn*/dobrovoln*,nepovinn*,nezavazn*
legaln*,zakonn*/nelegaln*,nezakonn*,protipravn* verejn*/sukrom*,tajn*,neverejn*,dovern* bezplatn*,zadarmo/platen*,spoplat*
lacn*/drah*,nakladn* bohat*,zamozn*/chudob* bohatst*/chudob* mestsk*,mesto,mesta,meste/vidie*,dedin* sever*/juh,juhu,juzn*
vychod*/zapad* lav,lava,lave,lavy,lavom,vlavo/prav,prava,prave,pravy,pravom,vpravo vnutri,vnutorn*/vonku,vonkajs* nad/pod
horn*/doln*,spodn* hore,nahor*/dole,nadol* s,so/bez rovnak*,totozn*,zhodn*/in,ina,ine,iny,ineho,inych,odlisn*,rozn*,rozdieln*
podobn*/odlisn*,rozdieln* len,iba,vylucne,vyhradne/aj,tiez,takisto
nov,nova,nove,noveho,novom,novej,novu,novy,novych,novym/star,stara,stare,stareho,stary
nov,nova,nove,noveho,novom,novej,novu,novy,novych,novym/starych,starym,starsie*,starsia,doteraj*,existuj*
mlad*/star,stare,starsi*,starych buduc*/minul* lahk*,lahs*,jednoduch*/tazk*,tazs*,zlozit*,narocn*,komplik* rychl*/pomal*
bezpecn*/nebezpecn* bezpecnos*/nebezpec* uzitocn*,prospes*/neuzitocn*,zbyt*,skodliv* ucinn*/neucinn* efektivn*/neefektivn*
uspe*/neuspe*,zlyha* vyhod*/nevyhod* zisk*,vyhral*,vyhrava*,vyhra/strat*,strac*,prehr* prebyt*/deficit*,schod*,nedostat*
kup*,nakup*/predaj*,preda,predan*,predav* kupuj*/predav* pozic*/vypozic* vyvoz*,vyvaz*,export*/dovoz*,dovaz*,import*
prich*,prisli,prisla,prisiel/odch*,odisl*,odid*,opust* vstup*,pristup*/vystup*,opust*
let,leto,leta,lete,letn*/zim,zima,zime,zimn*,zimy,zimu jar,jari,jarn*/jesen* den,dna,dni,denn*/noc,noci,nocn*
rano,rann*,dopolud*/vecer*,popolud* vcera*/dnes* zajtr*/dnes* vcera*/zajtr* minim*/maxim* najmenej,aspon/najviac,nanajvys
jednomyseln*/vacsin* priam,priamo,priama,priame,priamy,priamych/nepriam*
docasn*,prechodn*/trval*,stal,stala,stale,staly,natrvalo,definitiv* centraliz*/decentraliz* pozitivn*,kladn*/negativn*,zaporn*
spravn*/nespravn*,chybn*,myln* pravdiv*/nepravdiv*,lziv* vinn*/nevinn* pritom*/nepritom* zamestnavatel*/zamestnan*
prenajimatel*/najom* veritel*/dlznik* muz,muzi,muzov,muzom,muzsk*,chlap*/zen,zena,zeny,zenam,zenach,zensk*,dievc*
dospel*/det,deti,detom,detsk*,dieta,malolet* rodic*/deti,detom tepl*,horuc*/studen*,chladn* otepl*,vykur*/ochladz*
mokr*,vlhk*/such,sucha,suche,suchy povod*/such,sucho,sucha,suchu pln,plna,plne,plny,upln*,celkom/prazdn*,ciastoc* tazk*/lahk*
sirok*,sirs*/uzk*,uzs* hlbok*,hlbs*/plytk* dover,dovera,doveru,doveruj*/nedover* pamat*/zabud*
sprisn*,prisn*/zmiern*,uvoln*,miern* dotov*,subven*/zdan* privatiz*/znarod* zamestna,zamestnat,zamestnav*/prepust*
zamestnanos*/nezamestnan* potvrd*,prizn*/popier*,popr*,vyvrat*,vyvrac* zarob*,zarab*/minu*,mina*
setr*,usetr*,uspora,uspory,uspor,usporn*/plytv*,mrh* prijm*,prijem/vydav* ponuk*/dopyt* spravodliv*/nespravodliv* jasn*/nejasn*
znam*/neznam* opravnen*,odovodnen*/neopravnen*,neodovodnen* stabiln*/nestabiln* spokojn*/nespokojn*,sklam* optimis*/pesimis*
blizk*,blizs*/dalek*,vzdialen* spolocn*/samostatn*,oddelen*,osobitn* aktivn*/pasivn* formaln*/neformaln*
domac*,tuzemsk*/zahranic* obnoviteln*/neobnoviteln*,fosiln* udrzateln*/neudrzateln* pravdepodob*/nepravdepodob*
ist,ista,iste,isty/neist* viditeln*/neviditeln* vhodn*/nevhodn* zavisl*/nezavisl* spolahliv*/nespolahliv*
realistick*/nerealistick* dodrz*,respekt*/porus* napriek/vdaka mier,mieru/vojn* vitaz*/porazen*
spojen,spojenec,spojenc*/nepriatel* upln*/neupln* primeran*/neprimeran* rovnos*/nerovnos*
""",
    "sl": """
vec,bolj/manj visj*/nizj* najvisj*/najnizj* visok*/nizk* vecj*/manjs* najvecj*/najmanjs*
velik*/majhn*,mal,mala,male,malega,mali,malih najvec/najmanj daljs*/krajs* dolg,dolga,dolge,dolgi,dolgo,dolgih/kratk*
dolgorocn*/kratkorocn* prej,prejs*,zgodnejs*/pozneje,kasneje,poznejs*,kasnejs* zgod,zgodaj,zgodnj*,pravocas*/pozn,pozno,pozni*
pred,preden/po,potem predhod*/naslednj*,poznejs* do/od,po vedno,zmeraj,stalno/nikoli,redko
pogost*,redno,obicajno/redk*,nikoli,neredno vs,vsak*,vse,vsi,vseh,vsem,obe,oba/noben* vse,nekaj/nic vsi,vsakdo,nekdo/nihce
povsod/nikjer veliko,mnog*,steviln*/malo,malostev* vecin*/manjsin* prv,prva,prve,prvega,prvem,prvi,prvih,prvo,prvic/zadnj*
zacet*/konec,konc*,zakljuc* zacn*,zacel*,zacenj*,zacet*,sproz*,zagna*/konc*,zakljuc*,ustav*,preneh*
nadalj*,obnov*/prekin*,ustav*,preneh* povec*,naras*,rast,rasti,raste/zmanjs*,zniz*,pad,padec,pada,padl*,upad*,omej*,niza*
rastejo,zvis*,dvig*,porast*,zraste*,podvoj*/zmanjs*,zniz*,pad,padec,pada,padl*,upad*,omej*,niza* razsir*/omej*,zozi*,zmanjs*
podaljs*/skrajs* pospes*/upocas*,zavir*,zamud* okrep*,krepi*,utrd*/oslab*,slabi* izboljs*/poslabs* boljs*,bolje/slabs*
najbolj*/najslab* dober,dobr*/slab,slaba,slabe,slabi,slabo,slabih mocn*,mocan*/sib*
podp,podpir*,podpr*,pozdravlj*,odobr*,soglas*,strinj*,sprejem*/zavrac*,zavrn*,nasprot*,obzal*,obsoj*,obsod*,kritiz* za/proti
zagovorn*,podporn*/nasprotn* soglas*,strinja*/nesoglas*,nestrinj*
sprej,sprejet*,sprejel*,sprejm*,sprejem*,odobr*,ratific*,potrd*/zavrn*,zavrac* sprejemljiv*/nesprejemljiv*
odobr*,dodel*,podel*/zavrn*,odvz* dovoli*,dovoljen*,dovolju*,omogoc*,dopus*/prepov*,onemogoc*,preprec* priporoc*,svetuj*/odsvet*
spodbu*,podpir*/odvrac*,odvrn*,zavir*,ovir* olajs*,poenostav*/otez*,zaplet*
odprl*,odpre,odprejo,odpret*,odpir*,odprt*/zaprl*,zapre,zaprejo,zapret*,zapir*,zaprt*
zgrad*,grad,gradi*,gradn*,izgrad*/porus*,rus,rusen*,unici* ustvar*,ustanov*,uved*,uvaj*,vzpostav*/odprav*,uki,ukin*,razpust*
ohran*,obdrz*,vzdrz*/odprav*,ukin*,opust*,opusc* varuj*,varov*,zasc*,scit*/unici*,unicuj*,ogroz*,skod*
vkljuc*,zajem*,zajet*/izkljuc*,izvze* vkljucno/razen dod,dodaj*,doda,dodan*/crta*,izbri*,odstran* mogoc*,mozn*/nemogoc*
izvedljiv*,uresnicljiv*/neizvedljiv*,neuresnicljiv* potreb*,nujn*/nepotreb*,odvec
zadost*,dovolj,ustrez*/nezadost*,premalo,neustrez* obvezn*,zavezujoc*/prostovolj*,neobvezn*
zakonit*,legaln*/nezakonit*,nelegaln* javn*/zasebn*,tajn*,zaupn* brezplacn*/placljiv*,placan*
poceni,cenej*/drag,draga,drage,drago,dragi,drazj* bogat*,premozn*/rev,revn*,revez* bogastv*/revsc*
mestn*,mesta,mesto,mest/podezel*,vask*,vas,vasi sever*/jug,juga,jugu,juzn* vzhod*/zahod* lev,leva,leve,levi,levo,levem/desn*
gorvodno/dolvodno znotraj,notranj*/zunaj,zunanj* nad/pod zgornj*/spodnj* zgoraj,navzgor/spodaj,navzdol z,s/brez
ist,ista,iste,isti,isto,istega,istih,enak*/drug,druga,drugo,drugega,drugih,drugac*,razlicn*,neenak* podobn*/razlicn*,drugac*
samo,le,zgolj,izkljucno/tudi,prav nov,nova,nove,novega,novi,novih,novo,novem,novim/star,stara,stare,starega,stari
nov,nova,nove,novega,novi,novih,novo,novem,novim/starih,staro,starejs*,dosedanj*,obstojec* mlad*/star,stari,starejs*,starih
prihodnj*,bodoc*/pretek* lahk,lahek,lahka,lahko,enostavn*,preprost*,lazj*/tezk*,tezav*,zaplet*,tezj* hitr*/pocas*
varn*,varen/nevarn*,nevaren varnos*/nevarnos* korist*,uporabn*/neuporabn*,nekorist*,skodljiv* ucinkovit*/neucinkovit*
uspe*/neuspe* prednos*/slabos*,pomanjkl* ugodn*/neugodn* dobic*,pridob*,zmaga*/izgub*,poraz* presez*/primanjkl*
kup,kupi*,kupuj*,nakup*/prod,proda* kupc*,kupec/prodajal* posoj,posodi*/izposoj*,izposod* izvoz*,izvaz*/uvoz*,uvaz*
prispe*,pride*,prihod*/odide*,odsel*,odhod*,zapust* vstop*,pristop*/izstop*,zapust* polet*/zim,zima,zime,zimi,zimo,zimsk*
pomlad*/jesen* dan,dni,dnevi,dneh,dneva,podnevi,dnevn*/noc,noci,ponoci,nocn*
jutr,jutro,jutra,zjutraj,dopold*/vecer*,zvecer,popold* vceraj*/danes,danasnj* jutri*/danes,danasnj* vceraj*/jutri*
najmanj,minim*,vsaj/najvec,maksim*,kvecjemu soglasn*/vecin* neposredn*,direktn*/posredn* zacasn*,prehodn*/trajn*,staln*,dokoncn*
centraliz*/decentraliz* pozitivn*/negativn* pravil*,tocn*/nepravil*,napac*,netocn* resnicn*,res/neresnicn*,lazn*
kriv,kriva,krivi/nedolzn* prisot*,navzoc*/odsot* delodajalc*,delodajalec*/delavc*,delojemalc*,zaposlen* najemodaj*/najemni*
upnik*/dolzni* moz,moski,moskih,moskim*,fant*/zen,zensk*,dekl* odrasl*/otro*,mladolet* starsi*,starsev/otro*
topl*,vroc*/hladn*,mrzl* ogre,ogrev*,segrev*/ohlaj*,hlaj* mokr*,vlaz*/suh,suha,suhe,suho poplav*/sus,susa,suse,susi
poln*,popoln*/prazn*,deln* celot*/deln* tezk*/lahk,lahka,lahek sirok*,sirs*/ozk*,ozj* globok*,globlj*/plitv* zaup,zaupa*/nezaup*
spomn*,spomin*/pozab* zaostr*,strog*,stroz*/omil*,sprosc*,sprost*,blag,blazj* subvenc*/obdavc* privatiz*/nacionaliz*
zaposl*/odpus* zaposlen,zaposlenost*/brezposel* potrd*,potrju*,prizn*/zanik*,ovrz*,ovrgl* zasluz*/porab*,zaprav*
prihran*,varc*/zaprav*,potrat* prihodk*,dohodk*/odhodk*,izdatk* ponudb*/povpras* pravic*/neprav*,krivic* jasn*/nejasn*
znan,znana,znane,znani,znano,poznan*/neznan* upravicen*,utemeljen*/neupravicen*,neutemeljen* stabiln*/nestabiln*
zadovolj*/nezadovolj*,razocar* optimis*/pesimis* bliz*/dalec,daljn*,oddalj* skup*/locen*,posam*
aktivn*,dejavn*/pasivn*,nedejavn* formaln*/neformaln* domac*/tuj,tuja,tuje,tuji,tujih obnovljiv*/neobnovljiv*,fosiln*
trajnost*/netrajnost* verjetn*/neverjetn* gotov*/negotov* viden,vidn*/nevidn* primerno,primerna,primerne,primeren/neprimer*
odvis*/neodvis* zanesljiv*/nezanesljiv* realistic*/nerealistic* spostuj*,spostov*,upost*/krsi*,krsen* kljub/zaradi
mir,miru/vojn* zmagov*/porazen* zavezn*/sovrazn* popoln*/nepopoln* sorazm*/nesorazm* enakos*/neenakos*
""",
    "sv": """
mer,mera/mindre fler,flera,flest,flesta/farre,fa hogre/lagre,mindre hogst,hogsta/lagst,lagsta hog,hogt,hoga/lag,lagt,laga
storre/mindre storst,storsta,storste/minst,minsta stor,stort,stora/liten,litet,lilla,sma langre/kortare langst,langsta/kortast*
lang,langt,langa/kort,korta langsiktig*/kortsiktig* tidigare/senare tidigast*/senast* tidig*/sen,sent,sena fore,innan/efter
dessforinnan,forhand,foregaende/efterat,darefter,efterhand,foljande,efterfoljande forra,forut,foregaende/nasta,kommande,foljande
till/fran,efter alltid,standigt,jamt/aldrig,sallan ofta,oftare,regelbund*,vanligtvis/sallan,aldrig,oregelbund*,undantagsvis
alla,varje,samtliga,bada,var,vart/ingen,inget,inga en,ett,nagon,nagot,nagra/ingen,inget,inga allt,nagot/inget,ingenting
alla,nagon,var/ingen overallt/ingenstans manga,talrik*/fa,fatal* mycket/lite,litet,foga majorit*,flertal*/minorit*
forsta,forste,forst/sista,siste,sist borjan,inledning*/slut,slutet,avslutning*
borja*,paborja*,inled*,start*,igangsatt*/sluta,slutar,slutat,slutade*,avslut*,upphor*,avbryt*
fortsatt*,ateruppta*/avbryt*,avbrut*,upphor*,avslut*,install*,stoppa*
oka,okar,okat,okad,okade,okande,oks,okas/minska*,minskn*,sank,sanka,sanker,sankt*,sanks,sankas,sankning*,sjunk*,sjonk
okning*,hoj,hoja,hojer,hojt,hojs,hojas,hojd,hojda/minska*,minskn*,sank,sanka,sanker
okning*,hoj,hoja,hojer,hojt,hojs,hojas,hojd,hojda/sankt*,sanks,sankas,sankning*,sjunk*,sjonk
oka,okar,okat,okad,okade,okande,oks,okas/falla,faller,foll,fallit,krymp*,avta,avtar,avtog,avtagit,reducer*,dra,halver*
okning*,hoj,hoja,hojer,hojt,hojs,hojas,hojd,hojda/falla,faller,foll,fallit,krymp*,avta
okning*,hoj,hoja,hojer,hojt,hojs,hojas,hojd,hojda/avtar,avtog,avtagit,reducer*,dra,halver*
hojde,hojning*,stig,stiga,stiger,stigit,steg,stigande/minska*,minskn*,sank,sanka,sanker
hojde,hojning*,stig,stiga,stiger,stigit,steg,stigande/sankt*,sanks,sankas,sankning*,sjunk*,sjonk
vaxa,vaxer,vaxt,vaxte,vaxande,tillvaxt*,tillta*,tilltog,fordubbl*/minska*,minskn*,sank,sanka,sanker
vaxa,vaxer,vaxt,vaxte,vaxande,tillvaxt*,tillta*,tilltog,fordubbl*/sankt*,sanks,sankas,sankning*,sjunk*,sjonk
hojde,hojning*,stig,stiga,stiger,stigit,steg,stigande/falla,faller,foll,fallit,krymp*,avta
hojde,hojning*,stig,stiga,stiger,stigit,steg,stigande/avtar,avtog,avtagit,reducer*,dra,halver*
vaxa,vaxer,vaxt,vaxte,vaxande,tillvaxt*,tillta*,tilltog,fordubbl*/falla,faller,foll,fallit,krymp*,avta
vaxa,vaxer,vaxt,vaxte,vaxande,tillvaxt*,tillta*,tilltog,fordubbl*/avtar,avtog,avtagit,reducer*,dra,halver*
utoka*,utvidg*,bredda*,utbygg*/begransa*,inskrank*,krymp*,minska*,avgrans* forlang*/forkort*,avkort*
paskynda*,snabba,accelerer*/fordroj*,bromsa*,forsena*,sakta* stark*,forstark*/forsvag*,undergrav* forbattr*/forsamr*
battre/samre,varre bast,basta/samst,samsta,varst* god,gott,goda,bra/dalig*,illa stark,starkt,starka/svag,svagt,svaga
starkare/svagare stod,stoder,stodja,stodjer,stodde,stott,stods/avvis*,motsatt*,beklaga*,fordom*
stod,stoder,stodja,stodjer,stodde,stott,stods/forkast*,avsla*,avstyrk*,kritiser*,ogilla*
valkomna*,tillstyrk*,bifall*,bejaka*,uppskatta*,foresprak*,gilla,gillar/avvis*,motsatt*,beklaga*,fordom*
valkomna*,tillstyrk*,bifall*,bejaka*,uppskatta*,foresprak*,gilla,gillar/forkast*,avsla*,avstyrk*,kritiser*,ogilla* for/mot,emot
foresprak*,anhangare*/motstandare* enig,eniga,ense,overens/oenig*,oense instam*,samtyck*/vagra*,motsatt*
acceptera*,godta,godtar,godtog,godtagit,godtas,godkann*/vagra*,avvisa*,forkasta*,avsla,avslar
acceptera*,godta,godtar,godtog,godtagit,godtas,godkann*/avslog,avslogs,avslag*,neka,nekar
godkant*,anta,antar,antog,antagit,antogs,antas,ratificera*/vagra*,avvisa*,forkasta*,avsla,avslar
godkant*,anta,antar,antog,antagit,antogs,antas,ratificera*/avslog,avslogs,avslag*,neka,nekar
acceptab*,godtagba*/oacceptab*,ogodtagba* bevilja*,tillerkann*/vagra*,neka*,avsla*,avslog*,aterkalla*
tillat*,medge,medger,medgav,mojliggor*/forbjud*,forbud*,forbjod,forhindra*,hindra* tillaten,tillatet,tillatna/otillat*,forbjud*
forplikta*,krav*,alagg*,tvinga*/forbjud*,undanta*,befria* rekommend*,forord*,tillrad*/avrad*,avstyrk*
uppmuntra*,framja*,gynna*,stimulera*,underlatta*/avskrack*,hindra*,hamma*,missgynna*,forsvara*,motverka*
underlatt*,forenkl*/forsvar*,komplicer* oppna*,oppen,oppet,ateroppn*/stang*,sluten,slutet,slutna
bygg,bygga,bygger,byggt,byggd/riv,riva,river,rivit,rivs,rivas,rev,revs,rivning*,demonter*
byggda,byggde*,byggs,byggas,uppfora*,uppfor/riv,riva,river,rivit,rivs,rivas,rev,revs,rivning*,demonter*
skapa,skapar,skapat,skapade*,skapas,inratta*,infora/avskaffa*,slopa*,upplos*,avveckl*,upphav*
infor,infort,infordes,infors,inforas,inforande*,etabler*/avskaffa*,slopa*,upplos*,avveckl*,upphav*
behall*,bevara*,bibehall*,uppratthall*/avskaffa*,slopa*,overge*,stryk*,struk*,upphav*,avveckl*
skydda,skyddar,skyddat,skyddade*,skyddas,skydd/forstor*,hota*,skada*,oskydda*
inkluder*,omfatta*,inbegrip*,innefatt*/exkluder*,uteslut*,undanta*,utelamn* inklusive/exklusive,utom
lagga,tillagg*,tillfoga*/stryk*,struk* mojlig*,genomforba*/omojlig*,ogenomforba*
nodvandig*,behovlig*,oumbarlig*/onodig*,overflodig* tillracklig*,nog/otillracklig*
obligatorisk*,bindande,tvingande/frivillig*,valfri* laglig*,lagenlig*/olaglig*,lagstridig*
offentlig*,allman,allmant,allmanna/privat*,hemlig*,sekretess*,konfidentiell*,enskild*
gratis,avgiftsfri*,kostnadsfri*/avgiftsbelagd*,betald* billig*/dyr,dyra,dyrt,dyrare,kostsam*
rik,rika,rikt,rikare,formog*,valbarga*/fattig* rikedom*/fattigdom* urban*,stad,stader,staderna,stads*,tatort*/landsbygd*,rural*
norr,nord,norra,nordlig*/soder,syd,sodra,sydlig* oster,ost,ostra,ostlig*/vaster,vast,vastra,vastlig*
vanster*,vanstra/hoger*,hogra uppstroms/nedstroms inom,inne,inuti,innanfor/utanfor,utom,ute
inre,intern,internt,interna,inifran/yttre,extern*,utifran inomhus*/utomhus* over,ovanfor,ovan/under,nedanfor,nedan
ovre,oversta/nedre,lagre,nedersta,understa uppe,upp,uppat/nere,ner,ned,nedat med/utan
samma,lika,likadan*,identisk*/olika,annan,annat,andra,annorlunda,skilda liknande/olika,skilda
bara,endast,enbart,uteslutande/ocksa,aven,dessutom,jamval
ny,nya,nytt,nyare,nyaste,modern*/gammal*,gamla,aldre,aldsta,foraldra*,befintlig*
ung,unga,ungt,yngre,yngsta/gammal*,gamla,aldre,aldsta framtida,kommande/tidigare,davarande,forfluten*,gangna
latt,latta,lattare,enkel,enkelt,enkla,enklare/svar,svara,svart,svarare,komplicera*
snabb,snabba,snabbt,snabbare,snabbast*,fort/langsam* saker,sakert,sakra,sakrare/osak*,farlig*,riskabel* sakerhet/osakerhet,fara
nyttig*,anvandba*/onyttig*,oanvandba*,meningslos*,skadlig* effektiv*,verkningsfull*,verksam/ineffektiv*,verkningslos*,overksam*
framgang*,lyck,lyckas,lyckat*,lyckad*/misslyck* fordel,fordelen,fordelar*/nackdel* fordelaktig*,gynnsam*/ofordelaktig*,ogynnsam*
vinst*,vinn,vinna,vinner,vann,vunnit/forlust*,forlor* overskott*/underskott*
kop,kopa,koper,kopt*,kops,inkop*/salj,salja,saljer,salt,sald*,saljs,forsalj* kopare*/saljare*
utlan*,langivare*/lantagare*,inlan* export*,utfor,utforsel*/import*,inforsel* ankom*,anland*/avga*,avres*,lamna*,avfar*
intrad*,anslut*,inga,ingang*/uttrad*,lamna*,utgang* sommar*,somrar*/vinter*,vintrar* var,varen/host,hosten
dag,dagen,dagar,dagtid,dagligen/natt,natten,natter,nattetid,nattlig* morgon*,morgnar*,formiddag*/kvall*,eftermiddag*
idag/igar,imorgon dag/gar,morgon minst,minimum*,minimi*,minimal*/hogst,maximum*,maximi*,maximal* enhallig*/majoritet*
direkt,direkta/indirekt* tillfallig*,temporar*,provisorisk*,tidsbegransa*/permanent*,varaktig*,slutgiltig*,bestaende
centralis*/decentral* positiv*/negativ* riktig*,korrekt*,ratt,ratta/felaktig*,oriktig*,inkorrekt*,fel
sann,sant,sanna/falsk*,osann* skyldig,skyldiga/oskyldig* narvar*/franvar* arbetsgivare*/arbetstagare*,anstalld*
hyresvard*/hyresgast* borgenar*/galdenar* man,mannen,manlig*,pojk*,fader/kvinn*,flick*,modrar
vuxen,vuxna/barn,barnen,minderarig* foraldrar*/barn,barnen varm*,het,heta,hett/kall,kalla,kallt,kallare,sval,svalt,svala
uppvarm*,varm,varma/nedkyl*,avkyl*,kyla blot*,vat,vata,vatt,fuktig*/torr,torra,torrt,torrare oversvamning*/torka*
full,fulla,fullt/tom,tomma,tomt helt,fullstandig*,fullt/delvis,ofullstandig* tung,tunga,tungt,tyngre/latt,latta,lattare
bred,breda,brett,bredare,vid,vida/smal,smala,smalt,smalare,trang* djup,djupa,djupt,djupare/grund,grunda,grunt,grundare,ytlig*
tjock*/tunn* fortroende*,lita,litar/misstro*,misstanksam* minn,minns,minnas,ihagkom*/glom*
skarp*,strang,stranga,strangare,strikt*/latta,lattar,mildr*,mjuk*,lindr* subvention*,bidrag/beskatt*,skatt
privatiser*/forstatliga*,nationaliser* anstall*,rekryter*/avsked*,sparka*,uppsag* sysselsatt*/arbetslos*
bekrafta*,medge,medger,medgav,erkann*,erkant/forneka*,dementer*,bestrid* tjana,tjanar,tjanat,tjanade*,intjan*/spender*,utge
spara,sparar,sparat,sparade*,sparas,besparing*/slosa*,sloseri*,spender* inkomst*,intakt*/utgift*,kostnad* utbud*/efterfragan
rattvis*,skalig*/orattvis*,oskalig* tydlig*,klar,klart,klara/otydlig*,oklar* kand,kant,kanda/okand*,okant
befoga*,berattiga*,motivera*/obefoga*,oberattiga*,omotivera* stabil*/instabil* nojd*,belat*,glad*/missnojd*,besvik*,beklagar
optimis*/pessimis* nara,narbelag*/langt,fjarran,avlag* gemensam*,tillsammans/separat*,enskilt,atskil*
aktiv,aktivt,aktiva/passiv* inhemsk*,inrikes*/utlandsk*,utrikes* formell*/informell* fornybar*/fossil* hallbar*/ohallba*
sannolik*,trolig*/osannolik*,otrolig* viss,visst,saker/oviss*,osak* synlig*/osynlig* lamplig*/olamplig* beroende/oberoende
tillforlitlig*/otillforlitlig* realistisk*/orealistisk*
folj,foljer,folja,foljt,iakttar,respekter*,efterlev*/bryter,brot,overtrad*,krank* trots/tack fred*/krig* vinnare*/forlorare*
allierad*/fiende* fullstandig*/ofullstandig* proportionell*,proportionerlig*/oproportion* jamlik*/ojamlik*
""",
}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""
