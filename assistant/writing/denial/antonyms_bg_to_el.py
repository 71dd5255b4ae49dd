"""Pairs of opposite words in the languages from Bulgarian to Greek (by their codes)."""

from __future__ import annotations

BG_TO_EL: dict[str, str] = {
    "bg": """
повече/малко висок*/нисък*,ниск* високо/ниско голям*,големи*/малък*,малк* дълъг*,дълг,дълга*,дълги*/къс,къса,къси,кратък*,кратк*
дългосроч*/краткосроч* рано/късно ранен,ранн*/късен,късн* преди,пред/след предход*,предиш*,минал*/следващ*,последващ* до/от,след
предварител*/последващ* винаги,всякога,постоянно/никога,рядко често,редовно,обикновено/рядко,никога,нередовно чест,чести/редки
всички,всяк*,всеки,двете,двата/никак*,никои,нито,никоя някак*,някои/никак*,никои всичко,нещо/нищо всеки,някои,всички/никои
навсякъде/никъде много,многоброи*/малко,малоброи* мнозин*,повечето/малцин* първ,първа*,първи*,първо*/последн*
начал*,старт/краи,края,приключ* започ*,почва,стартир*/приключ*,завърш*,спр,спир*,спря*,преустанов*
продълж*,възобнов*/прекъс*,спир*,спря*,преустанов*,прекрат*
увелич*,нараст*,нарасн*,повиш*,покач*/намал*,пониж*,спад*,редуц*,съкращ*,съкрат*,снижа*
ръст*,растеж*,расте,растат,удвои*/намал*,пониж*,спад*,редуц*,съкращ*,съкрат*,снижа* разшир*/огранич*,стесн*,намал*
удълж*/скъс*,съкра* ускор*/забав*,спъва* засил*,укреп*,подсил*/отслаб*,подкоп* подобр*/влоша*,влоши*
добър,добр*/лош,лоша*,лоши*,лошо добре/зле,лошо силен,силн*/слаб,слаба*,слаби*,слабо
подкреп*,приветств*,одобр*,адмирир*,приема*/отхвърл*,противопост*,съжаля*,осъжд*,осъд*,критик*,порица* за,подкрепа/против,срещу
привърж*,поддръж*/противни* съглас*/несъглас* прие,прием*,приет*,одобр*,ратифиц*,приеха/отхвърл*,отказ* приемлив*/неприемлив*
предостав*,отпус*,присъжд*/отказ*,отнем*,отнет* разреш*,позвол*,допус*/забран*,възпреп*,недопус*
задълж*/освобожд*,освобод*,забран* препоръч*,съветв*/разубежд* насърч*,стимулир*,поощр*/обезкураж*,възпрепят*,спъва*
улесн*,опрост*/затрудн*,усложн* отвар*,отвор*,открив*/затвар*,затвор*,закрив*
изгра*,постро*,строи,строител*/разруш*,събар*,събор* създа*,учред*,въвежд*,въвед*,установ*/премах*,закри*,отмен*,разпус*
запаз*,съхран*,поддърж*/премах*,отмен*,изостав* защит*,опазв*,закрил*/унищож*,застраш*,уврежд*,вреди включ*,обхващ*/изключ*
включително/освен,изключение доба*/заличав*,заличи*,премах* възмож*/невъзмож* осъществим*,изпълним*/неосъществим*,неизпълним*
необходим*,нужн*,нужен/ненуж*,излиш* достатъч*/недостатъч* задължител*,обвързващ*/доброволн*,доброволен,незадължител*
закон,законен,законн*,законос*/незакон*,противозакон* публич*,обществен*,открит*/частн*,частен,таин*,таен,поверител*,секрет*
безплат*/платен* евтин*/скъп* богат*/беден,бедн* богатст*/бедност* градск*,град,градове*/селск*,село,села
север*/юг,юга,южн*,южен изток*,източ*/запад* ляв,лява*,леви*,ляво/десен,десн*,дясн* нагоре/надолу вътре,вътреш*/вън,външ*,извън
над/под горен,горн*/долен,долн* със,с/без
същ,същия,същата,същото,същите,еднакъв*,еднакв*,идентич*,равен,равн*/различ*,друг,друга,други,друго,неравн*,неравен
сходн*,подобн*/различ* само,единствено,изключително/също,и
нов,нова,нови,ново,новия,новата,новите,новото/стар,стара,стари,старо,старите,старата,стария,съществуващ*
млад*/стар,стара,стари,старите,възраст* бъдещ*/минал* лесен,лесн*,прост,проста,прости/труден,трудн*,сложен,сложн*
бърз*/бавен,бавн* безопас*,сигурн*,сигурен/опас*,несигурн*,несигурен сигурност*,безопасност*/несигурност*,опасност*
полез*/безполез*,вред,вредн*,вреден ефектив*,ефикас*/неефектив*,неефикас* успе*/неуспе*,провал*
предимств*,полза,ползи/недостатъ* изгод*,благоприят*/неизгод*,неблагоприят* печал*,печел*,спечел*/загуб*,губи,губят
излиш*/недостиг*,дефицит* куп,купу*,купи,купен*,покуп*,закуп*/продаж*,продав*,продад* купувач*/продавач*
заемодат*,кредитор*/заемател*,длъжни* износ*,изнас*/внос*,внас* прист,пристиг*,идва*/замин*,напус*,отпътув*
влиз*,влез*,присъедин*/излиз*,излез*,напус*,оттегл* лято,летен,летн*,лятото/зим,зима*,зимен,зимн* пролет*/есен*
ден,деня,дни,дневен,дневн*,денем/нощ,нощта,нощен,нощн*,нощи,нощем сутрин*/вечер*,следобед* вчера*/днес* утре*/днес* вчера*/утре*
миним*/максим* единодуш*/мнозинство пряк,пряка*,преки*,пряко,директ*/непряк*,непрек*,косвен*,индирект*
времен*,преход*/постоян*,траен,траин*,окончател* централиз*/децентрализ* положител*,позитив*/отрицател*,негатив*
правил*,верн*,вярн*,верен,точн*/неправил*,невер*,невяр*,грешн*,погреш*,неточ* истин*,вярно/неистин*,фалшив*,лъж* винов*/невин*
присъств*/отсъств* работодател*/работни*,служител*,наети* наемодател*/наемател*
мъж,мъже,мъжет*,мъжк*,момче*/жен,жена,жени,жените,женск*,момиче* възраст*/дете,дец*,детск*,непълнолет* родител*/деца*
топъл,топл*,горещ*/студен*,хлад* затопл*,отопл*/охлажд*,застуд* мокър,мокр*,влаж*/сух,суха*,сухи*,сухо
наводн*/суш,суша,суши,сушата пълен,пълн*,изцяло,напълно/праз*,частич*,отчасти цял,цяла,целия,цялата/частич*
тежък,тежк*/лек,лека,леки,леко широк*/тесен,тесн* дълбок*/плитък,плитк* довер*,вярва*/недовер* помн*,спомн*/забрав*
затяг*,стрикт*,строг*,затегн*/смекч*,облекч*,разхлаб* субсидир*/облаг*,обложе*,данъч* приватизир*/национализир*
наем,наема*,назнач*/уволн*,съкращ* заетост*/безработиц* зает*/безработ* потвърд*,потвържд*,призна*/отрич*,отрече*,опроверг*
печел*,изкарва*/харч*,изразход* пест*,спест*,иконом*/прахос*,пилее*,разхищ* приход*,доход*/разход* предлаг*/търсене*
справедлив*/несправедлив* ясен,ясн*/неясен,неясн* извест*,познат*/неизвест*,непознат*
оправдан*,обоснован*/неоправдан*,необоснован* стабил*/нестабил* доволн*,доволен,удовлетвор*/недовол*,неудовлетвор*,разочар*
оптимис*/песимис* близ,близо,близък,близк*/далеч*,отдалеч* заедно,съвмест*/отдел*,поотделно актив*/пасив*
официал*,формал*/неофициал*,неформал* вътреш*,местн*/чужд* възобновяем*/невъзобновяем*,изкопаем* устоичив*/неустоичив*
вероят*/невероят* видим*/невидим* подходящ*/неподходящ* зависим*/независим* надежд*/ненадежд* реалис*/нереалис*
спазв*,спази*,зачит*/наруш* въпреки/благодарение мир,мира/воина*,воини победител*/победен* съюзни*/враг* пълен,пълн*/непъл*
пропорционал*,съразмер*/непропорционал*,несъразмер* равенств*/неравенств*
""",
    "cs": """
vice,vic,spise/mene,min vyssi*/nizsi* nejvyssi*/nejnizsi* vysok*/nizk* vetsi*/mensi* nejvetsi*/nejmensi*
velk*/mal,mala,male,maleho,malem,malemu,malych,malym,malymi,maly,malou nejvice/nejmene delsi*/kratsi* dlouh*/kratk*
dlouhodob*/kratkodob* drive*/pozdeji,pozdejs* brzy,vcas*/pozde,pozdni* pred,predtim/po,pote
predchoz*,minul*,predesl*/nasleduj*,pristi* do/od,po vzdy,stale,neustale/nikdy,zridka
casto,casteji,casty*,pravidelne,obvykle/zridka,vzacne,nikdy,nepravidelne
vsechn*,vs,vsi,vsichni,vsech,vsem,kazd*,vesker*,oba,obe/zadn* vse,vsechno,neco/nic vsichni,kazdy,nekdo/nikdo vsude/nikde
mnoh*,cetn*/malo,nekolik vetsin*/mensin* prvn*/posledni* zacat*,pocat*/konec,konce,konci,koncem,koncov*,zaver*
zacn*,zacin*,zacal*,zahaj*,zapoc*,spust*/skonc*,konc*,ukonc*,zastav*,prestal*,prestan*
pokrac*,obnov*/prerus*,zastav*,ukonc*,pozastav*
zvys*,vzrost*,vzrust*,rust*,rost*,narust*,stoup*,zvets*,zdvojnas*/sniz*,kles*,pokles*,zmens*,ubyt*,ubyv*,reduk*,omez*
rozsir*/omez*,zuz*,zmens* prodlouz*,prodluz*/zkrat*,zkrac* urychl*,zrychl*/zpomal*,zdrz*,brzd* posil*,upevn*/oslab*
zleps*,vyleps*/zhors* lepsi*,lepe/horsi*,hure nejlep*/nejhor* dobr*/spatn* siln*/slab*
podpor*,vita*,schval*,souhlas*,uvit*,ocen*,prijim*,privit*/odmit*,zamit*,lituj*,odsuz*
podpor*,vita*,schval*,souhlas*,uvit*,ocen*,prijim*,privit*/odsoud*,nesouhlas*,kritiz*,odpor* pro/proti
zastanc*,priznivc*/odpurc*,protivn* souhlas*/nesouhlas* prijat*,prijal*,prijm*,prijim*,schval*,ratifik*/odmit*,zamit*
prijateln*/neprijateln* udel*,poskyt*,prizn*/odepr*,odmit*,zamit*,odejm*,odna*
povol*,umozn*,dovol*,pripou*/zakaz*,znemozn*,brani*,zabran* uklada*,prikaz*,nariz*/zakaz* doporuc*/nedoporuc*,zrazuj*
podnec*,povzbuz*,povzbud*,podpor*/odraz*,odrad*,bran*,brzd* usnadn*,zjednodus*/ztiz*,ztez*,komplik*
otevr*,otevir*,otvir*/zavr*,zavir*,uzavr*,uzavir* postav*,stav,stavb*,vystavb*,vybud*/zbour*,bour*,zbor*,demol*
vytvo*,vytvar*,zriz*,zaved*,zavad*,zaloz*/zrus*,rus,rusi,odstran*,rozpust*
zachov*,ponech*,udrz*/zrus*,rusi*,opust*,opous*,odstran* chran*,ochran*/nici,znicen*,znicit*,ohroz*,poskoz*
zahrn*,vclen*/vylouc*,vyluc*,vyjm* vcetne/vyjma,krome prid*,dopln*/vypust*,vypous*,skrt* mozn*/nemozn*
uskutecniteln*,proveditel*/neuskutecniteln*,neproveditel* nutn*,nezbytn*,potrebn*/zbytec*,nepotrebn*,nadbytec*
dostatec*,dost/nedostatec* povinn*,zavazn*/dobrovoln*,nepovinn*,nezavazn* legaln*,zakonn*/nelegaln*,nezakonn*,protipravn*
verejn*/soukrom*,tajn*,neverejn*,duvern* bezplatn*,zdarma/placen*,zpoplat* levn*/drah*,drazs*,nakladn* bohat*,zamozn*/chud*
bohatst*/chudob* mestsk*,mest,mesta,meste,mestech/venkov*,vesnic* sever*/jih,jihu,jizn*,jihem vychod*/zapad*
lev,leva,leve,levem,levy,vlevo/prav,prava,prave,pravem,pravy,vpravo uvnitr,vnitrn*/vne,vnejs*,venku,venkovn* nad/pod
horni*/dolni*,spodni* nahor*,vzhuru/dole,dolu s,se/bez
stejn*,totozn*,shodn*/jin,jina,jine,jiny,jineho,jinych,odlisn*,ruzn*,rozdiln* rovn,rovne,rovny,rovna/nerovn*
podobn*/odlisn*,rozdiln* pouze,jen,vyhradne,vylucne/take,tez,rovnez,i
nov,nova,nove,noveho,novem,novou,novy,novych,novym,novymi/star,stara,stare,stareho,starem
nov,nova,nove,noveho,novem,novou,novy,novych,novym,novymi/stary,starych,starym,starsi*,dosavad*,stavaj*
mlad*/star,stare,starsi*,starych,starym budouc*/minul*,drivejs* snadn*,jednoduch*,lehk*/obtizn*,slozit*,tezk*,nesnadn*
rychl*/pomal* bezpecn*/nebezpecn* bezpecnos*/nebezpec* uzitec*,prospes*/neuzitec*,zbytec*,skodliv* ucinn*/neucinn*
efektivn*/neefektivn* uspe*/neuspe* vyhod*/nevyhod* zisk*,vyhra*/ztrat*,prohr* prebyt*/schod*,nedostat*
koup*,nakup*/prod,proda*,prodej* kupuj*/prodav* pujc,pujcuje,pujcov*,zapujc*/vypujc*
vyvoz*,vyvaz*,vyvez*,export*/dovoz*,dovaz*,dovez*,import* prijizd*,prijezd*,prijel*,prijd*/odjizd*,odjezd*,odjel*,opust*
vstup*,vstoup*,pristoup*/vystoup*,vystup*,opust*,opous* leto,leta,lete,letni*/zim,zima,zime,zimni*,zimy,zimu
jaro,jara,jare,jarni*/podzim* den,dne,dnu,denne,denni*/noc,noci,nocni* rano,ranni*,dopoledn*/vecer*,odpoledn* vcera*/dnes*
vcerejs*/dnes* zitr*/dnes* vcera*/zitr* minim*/maxim* nejmene,alespon/nejvyse,nanejvys jednomysln*/vetsin*
prim,primo,prima,prime,primy,primeho,primych/neprim*
docasn*,prechodn*,prozatim*/trval*,stal,stala,stale,staly,natrvalo,definitiv* centraliz*/decentraliz*
pozitivn*,kladn*/negativn*,zaporn* spravn*/nespravn*,chybn*,myln* pravdiv*/nepravdiv*,lziv* vinn*,vina/nevinn* pritom*/nepritom*
zamestnavatel*/zamestnan* pronajimatel*/najem* veritel*/dluznik*
muz,muzi,muzu,muzum,muzsk*,muze,chlap*/zen,zena,zeny,zenam,zenach,zenu,zensk*,divky,divek,divka,divkam
dospel*/det,deti,detem,detsk*,dite,nezletil* rodic*/det,deti,detem tepl*,hork*/studena,studene,studeny,studenych,chladn*
oteplo*,ohriv*,vytap*/ochlaz* mokr*,vlhk*/such,sucha,suche,suchych,suchy povod*/such,sucho,sucha,suchu,suchem
pln,plna,plne,plny,plnych,zcela,upln*/prazdn*,castec* celkov*/castec* tezk*/lehk* sirok*,sirs*/uzk*,uzs* hlubok*,hlubs*/melk*
duver*/neduve* pamat*/zapom* zprisn*,prisn*/zmirn*,uvoln*,mirn* dotov*,subven*/zdan* privatiz*,zprivatiz*/znarod*
zamestna,zamestnat,zamestnav*,prijmout/propust*,propous* zamestnanost*/nezamestnan* potvrd*,potvrz*,prizn*/popir*,popr*,vyvra*
vydel*/utra* setr*,usetr*,uspora,uspory,uspor,usporn*/plytv*,utrac* prijm*,prijem*/vydaj* nabidk*/poptav*
spravedliv*/nespravedliv* jasn*/nejasn* znam*/neznam* opravnen*,oduvodnen*/neopravnen*,neoduvodnen* stabiln*/nestabiln*
spokojen*/nespokojen*,zklam* optimis*/pesimis* bliz*/dalek*,vzdalen* spolecn*/samostatn*,oddelene,zvlast aktivn*/pasivn*
formaln*/neformaln* domac*,tuzemsk*/zahranic* vratn*/nevratn* obnoviteln*/neobnoviteln*,fosiln* udrziteln*/neudrziteln*
pravdepodob*/nepravdepodob* jist,jista,jiste,jisty/nejist* viditeln*/neviditeln* vhodn*/nevhodn* zavisl*/nezavisl*
spolehliv*/nespolehliv* realistick*/nerealistick* dodrz*,respekt*/porus* navzdory,pres/diky mir,miru/valk* vitez*/porazen*
spojen,spojenec,spojenc*/nepritel*,neprat* upln*/neupln* primeren*/neprimeren* rovnos*/nerovnos*
""",
    "da": """
mere,mer/mindre flere,flest,fleste/færre,færrest,fa højere/lavere,mindre højest,højeste,højst/lavest,laveste,mindst
høj,højt,høje/lav,lavt,lave større/mindre størst,største/mindst,mindste stor,stort,store/lille,sma længere/kortere
længst,længste/kortest,korteste lang,langt,lange/kort,korte langsigtet*,langsigtede/kortsigtet*,kortsigtede
tidligere/senere,nuværende tidligst,tidligste/senest,seneste tidlig,tidligt,tidlige/sen,sent,sene før,inden,forud/efter,siden
forinden,forhand/efterfølgende,bagefter,derefter,efterhanden forrige,foregaende/næste,kommende,følgende til/fra
altid,stadig,konstant/aldrig,sjældent,sjælden
ofte,oftere,regelmæssig*,normalt,hyppig*/sjældent,sjældne,sjældnere,aldrig,uregelmæssig*
alle,hver,hvert,samtlige,begge,enhver/ingen,intet en,et,nogen,noget,nogle/ingen,intet alt,noget/intet,ingenting
overalt/ingensteder mange,talrige/fa meget/lidt flertal*/mindretal* første,først/sidste,sidst
begyndelsen,starten,indledningen,begyndelse,start/slutningen,slutning,afslutning*,udgangen,ende
begynd*,pabegynd*,indled*,start*,iværksæt*,iværksat*/slut,slutter,sluttede,sluttet,afslut*,ophør*
begynd*,pabegynd*,indled*,start*,iværksæt*,iværksat*/stop,stopper,stoppe,stoppede,stoppet,indstil*
fortsæt*,fortsat*,genoptag*/afbryd*,afbrudt,ophør*,indstil*,stop,stoppe,stopper,stoppet
øge,øger,øget,øgede,øges,øgning,stig/mindske*,formindsk*,falde,falder,faldt,faldet
øge,øger,øget,øgede,øges,øgning,stig/fald,faldende,sænke,sænker,sænket,sænkede
stige,stiger,steg,steget,stigning*,stigende,hæve,hæver/mindske*,formindsk*,falde,falder,faldt,faldet
stige,stiger,steg,steget,stigning*,stigende,hæve,hæver/fald,faldende,sænke,sænker,sænket,sænkede
øge,øger,øget,øgede,øges,øgning,stig/sænkes,sænkning*,nedsæt*,nedsat*,reducer*,reduktion*
stige,stiger,steg,steget,stigning*,stigende,hæve,hæver/sænkes,sænkning*,nedsæt*,nedsat*,reducer*,reduktion*
øge,øger,øget,øgede,øges,øgning,stig/skrump*,aftage,aftager,aftog,halver*,nedbring*,nedbragt*
stige,stiger,steg,steget,stigning*,stigende,hæve,hæver/skrump*,aftage,aftager,aftog,halver*,nedbring*,nedbragt*
hævet,hævede,hæves,forhøj*,forøg*,vokse,vokser/mindske*,formindsk*,falde,falder,faldt,faldet
hævet,hævede,hæves,forhøj*,forøg*,vokse,vokser/fald,faldende,sænke,sænker,sænket,sænkede
voksede,vokset,voksende,vækst*,fordobl*,tiltag,tiltage,tiltager/mindske*,formindsk*,falde,falder,faldt,faldet
voksede,vokset,voksende,vækst*,fordobl*,tiltag,tiltage,tiltager/fald,faldende,sænke,sænker,sænket,sænkede
hævet,hævede,hæves,forhøj*,forøg*,vokse,vokser/sænkes,sænkning*,nedsæt*,nedsat*,reducer*,reduktion*
hævet,hævede,hæves,forhøj*,forøg*,vokse,vokser/skrump*,aftage,aftager,aftog,halver*,nedbring*,nedbragt*
voksede,vokset,voksende,vækst*,fordobl*,tiltag,tiltage,tiltager/sænkes,sænkning*,nedsæt*,nedsat*,reducer*,reduktion*
voksede,vokset,voksende,vækst*/skrump*,aftage,aftager,aftog,halver*,nedbring*,nedbragt*
fordobl*,tiltag,tiltage,tiltager/skrump*,aftage,aftager,aftog,halver*,nedbring*,nedbragt*
udvid*,udbygg*,udbred*/begræns*,indskrænk*,indsnævr* forlæng*/forkort*,afkort* fremskynd*,accelerer*/forsink*,brems*,sinke*
styrk*,forstærk*/svæk*,undergrav* forbedr*/forring*,forværr* bedre/darligere,værre,ringere bedst,bedste/darligst*,værst,værste
god,godt,gode/darlig,darligt,darlige,ringe,skidt stærk,stærkt,stærke/svag,svagt,svage stærkere/svagere
støtte,støtter,støttede,støttet,støttes,bifald*/afvis*,modsæt*,modsat*,beklag*
støtte,støtter,støttede,støttet,støttes,bifald*/fordøm*,forkast*,kritiser*,misbillig*,bekæmp*
velkommen,glæder,godkend*,hilse,hilser,bakker,tilslut*/afvis*,modsæt*,modsat*,beklag*
velkommen,glæder,godkend*,hilse,hilser,bakker,tilslut*/fordøm*,forkast*,kritiser*,misbillig*,bekæmp* for/imod,mod
tilhænger*,fortaler*/modstander* enig,enige,enighed/uenig* samtykk*/nægt*,afsla*
accepter*,godtag*,godkend*,vedtag*,vedtog*,ratificer*/afvis*,afsla*,afslog*,forkast*,nægt* acceptab*/uacceptab*
tildel*,bevilg*,indrøm*,give,giver,gav,givet/nægt*,afsla*,afslog*,tilbagekald*,fratag*
tillad*,muliggør*,lade,lader/forbyd*,forbud*,forbød,forhindr*,hindr* lovlig,tilladt/ulovlig*,forbudt
palæg*,forplig*,kræv*,tving*/forbyd*,frit,fritag* anbefal*,tilrad*/frarad*
opmuntr*,tilskynd*,fremm*,begunstig*/afskræk*,hæmm*,hindr*,modvirk*
lett,lette,letter,forenkl*/vanskeliggør*,besværliggør*,komplicer*,hæmm*
abne,abner,abnet,abnede,abnes,abning*,aben,abent,genabn*/luk,lukke,lukker,lukket,lukkede,lukkes,lukning*
bygge,bygger,bygget,byggede,bygges,opfør*,anlægge*/nedriv*,nedrev*,riv,rive,river,revet
skabe,skaber,skabt,skabte*,opret*,indfør*,etabler*/afskaf*,nedlæg*,nedlagt*,ophæv*,opløs*
bevar*,behold*,bibehold*,oprethold*,fasthold*/afskaf*,opgive,opgiver,opgivet,ophæv*,slet,slette*,nedlæg*,droppe*
beskyt*/ødelæg*,ødelagt*,tru,true,truer,skade,skader omfatt*,inkluder*,medtag*,indbefatt*/udeluk*,ekskluder*,undtag*,udelad*
inklusive,herunder/eksklusive,undtagen tilføj*/slette*,fjern* mulig,muligt,mulige,gennemførlig*/umulig*,ugennemførlig*
nødvendig*,pakræv*/unødvendig*,unødig*,overflødig* tilstrækkelig*,nok/utilstrækkelig*
obligatorisk*,bindende,tvungen*/frivillig*,valgfri* lovlig*,retmæssig*/ulovlig*,uretmæssig*
offentlig*/privat*,hemmelig*,fortrolig* gratis,vederlagsfri*/betalt*,betaling,gebyrbelagt billig*/dyr,dyre,dyrt,dyrere,kostbar*
rig,rige,rigt,rigere,rigeste,velhaven*/fattig* rigdom*/fattigdom*
by,byer,byerne,bymæssig*,urban*/landdistrikt*,landomrad*,landsby*,landlig* nord,norden,nordlig*/syd,syden,sydlig*
øst,østlig*/vest,vestlig* venstre/højre opstrøms/nedstrøms inden,inde,indenfor/uden,ude,udenfor
indre,intern,internt,interne/ydre,ekstern* indendørs/udendørs over,ovenfor/under,nedenfor øvre,øverste/nedre,nederste
op,oppe,opad/ned,nede,nedad med/uden samme,ens,identisk*,lige/anden,andet,andre,forskellig*,ulige lignende/forskellig*
kun,alene,udelukkende,blot/ogsa,ligeledes,desuden
ny,nyt,nye,nyere,nyeste,moderne/gammel,gammelt,gamle,ældre,ældste,forældede,eksisterende
ung,unge,yngre,yngste/gammel,gamle,ældre,ældste fremtidig*,kommende/tidligere,forhenværende,forgangne
let,lette,lettere,nem,nemt/svær,svært,svære,sværere,vanskelig*,kompliceret,komplicerede
nemme,nemmere,enkel,enkelt,enkle,simpel*/svær,svært,svære,sværere,vanskelig*,kompliceret,komplicerede hurtig*/langsom*
sikker,sikkert,sikre,sikrere/usikker*,usikre,farlig* sikkerhed/usikkerhed,fare nyttig*/unyttig*,nytteløs*,skadelig*
effektiv*/ineffektiv* succes*,vellyk*,lykkes,lykkedes/fiasko*,mislykk* fordel,fordele,fordelen,fordelene/ulempe*
fordelagtig*,gunstig*/ufordelagtig*,ugunstig*
gevinst*,vinde,vinder,vandt,vundet,overskud*/tab,tabet,tabe,taber,tabte,tabt,underskud*
køb,købe,køber,købt,købte,indkøb*/salg,salget,sælg*,solgt,solgte køber,købere*/sælger* udlan*,langiver*/lantager*,lane
eksport*,udførsel*,udfør/import*,indførsel* ankom*/afrejs*,afgang*,forlad*
indrejs*,indtræd*,tiltræd*,indgang*/udrejs*,udtræd*,forlad*,forlod,udgang* sommer*,somre*/vinter*,vintre* forar*/efterar*
dag,dagen,dage,dagtimer*,daglig/nat,natten,nætter,natlig* morgen*,formiddag*/aften*,eftermiddag* dag,nutid*/gar,morgen
mindst,minimum*,minimal*,mindste*/højst,maksim* enstemmig*/flertal direkte/indirekte
midlertidig*,forbigaende,foreløbig*/permanent*,varig*,vedvarende,endelig* centraliser*/decentral* positiv*/negativ*
rigtig*,korrekt*,ret/forkert*,fejlagtig*,urigtig*,ukorrekt* sand,sandt,sande/falsk*,usand* skyldig,skyldige/uskyldig*
tilstede*/fravær* arbejdsgiver*/arbejdstager*,lønmodtager*,ansat,ansatte udlejer*/lejer* kreditor*/debitor*,skyldner*
mand,mænd,mænds,mandlig*,drenge*,fædre/kvind*,piger*,mødre voksen,voksne/barn,børn,børns,mindrearig* forældre*/børn
varm,varmt,varme,varmere,hed,hede/kold,koldt,kolde,koldere,kølig* opvarm*/nedkøl*,afkøl* vad,vadt,vade,fugtig*/tør,tørt,tørre
oversvøm*/tørke* fuld,fuldt,fulde/tom,tomt,tomme helt,fuldstændig*,fuldt/delvis*,ufuldstændig*
tung,tungt,tunge,tungere/let,lette,lettere bred,bredt,brede,bredere/smal,smalt,smalle,snæver,snævre
dyb,dybt,dybe,dybere/lav,lavt,overfladisk* tyk*/tynd,tynde,tyndt tillid*/mistillid* husk,huske,husker,huskede/glem*
skærp*,stram*,streng,strenge,strengere,striks/lemp*,løsne* subsidier*,tilskud/beskat* privatiser*/nationaliser*
ansæt*,ansat*/afskedig*,fyre,fyrer,fyret beskæftig*/arbejdsløs*,ledig*
bekræft*,indrøm*,erkend*/benægt*,dementer*,nægt*,afkræft*,bestrid* tjene,tjener,tjent,tjente/bruge,bruger,brugt,brugte
spar,spare,sparer,sparet,sparede,bespar*/spild*,øds,ødsl* indtægt*/udgift* udbud/efterspørgsel*
retfærdig*,rimelig*,fair/uretfærdig*,urimelig*,unfair klar,klart,klare,tydelig*/uklar*,utydelig* kendt*/ukendt*
berettig*,begrund*/uberettig*,ubegrund* stabil*/ustabil* tilfreds*/utilfreds*,skuffe* optimis*/pessimis*
nær,nært,nære,tæt/fjern,fjerne,langt fælles,sammen/særskilt*,adskil* aktiv,aktivt,aktive/passiv* indenlandsk*/udenlandsk*
formel,formelt,formelle/uformel* vedvarende/fossil* bæredygtig*/ubæredygtig* sandsynlig*/usandsynlig* sikker,vis/usikker*,uvis*
synlig*/usynlig* egnet,egnede,passende/uegne*,upassende afhængig*/uafhængig* palidelig*/upalidelig* realistisk*/urealistisk*
overhold*,efterlev*,respekter*/overtræd*,krænk*,bryde,bryder,brudt trods/takket fred*/krig* allierede/fjende*
fuldstændig*/ufuldstændig* forholdsmæssig*/uforholdsmæssig* lighed/ulighed
""",
    "de": """
mehr/weniger,minder meist*,mehrst*/wenigst*,mindest* hoher*/niedriger*,geringer*,tiefer* hochst*/niedrigst*,geringst*,tiefst*
hoch,hohe,hohen,hoher,hohes,hohem/niedrig*,gering,geringe,geringen,geringer,geringes,tief grosser*/kleiner*,geringer*
grosste*/kleinste*,geringste* gross,grosse,grossen,grosser,grosses,grossem/klein,kleine,kleinen,kleines,kleinem,kleiner,gering*
grossstadt*/kleinstadt* langer*/kurzer* langste*/kurzeste* lang,lange,langen,langer,langes/kurz,kurze,kurzen,kurzer,kurzes
langfristig*/kurzfristig* verlanger*/verkurz*,kurz*,gekurz* fruher*,eher/spater* fruhest*/spatest*
fruh,fruhe,fruhen,fruhzeitig*,rechtzeitig*/spat,spate,spaten,verspatet* vor,bevor/nach,nachdem
vorher*,zuvor,davor,vorab/nachher,danach,anschliessend,hinterher vorig*,vorherig*/nachst*,folgend*,nachfolgend* bis/ab,nach,seit
immer,stets,jederzeit,standig/nie,niemals,selten
oft,haufig*,ofter,meistens,regelmassig*/selten*,nie,niemals,unregelmassig*,vereinzelt,gelegentlich
alle,aller,allen,jede,jeder,jedes,jeden,jedem,samtliche*,beide,beiden/kein,keine,keiner,keines,keinen,keinem
ein,eine,einen,einem,einer,eines/kein,keine,keinen,keinem,keiner,keines alles/nichts etwas/nichts
jeder,jedermann,jemand/niemand,keiner uberall/nirgends,nirgendwo viele,vielen,vieler,zahlreiche*/wenige,weniger,wenigen
viel/wenig mehrheit*/minderheit* erste,ersten,erster,erstes,erstem,erstmals/letzte*,letztmals
anfang,anfangs,beginn,auftakt/ende,schluss,abschluss
beginn*,begann*,begonnen*,start*,gestartet*,eroffn*,einleit*,eingeleitet*/end,ende,enden,endet,endete,endeten
beginn*,begann*,begonnen*,start*/beend*,geendet,stopp*,gestoppt*,einstell*,eingestell*
gestartet*,eroffn*,einleit*,eingeleitet*/beend*,geendet,stopp*,gestoppt*,einstell*,eingestell*
fortsetz*,fortgesetzt*,fortfuhr*/beend*,einstell*,eingestell*,abbrech*,abgebrochen*
fortgefuhrt*,weiterfuhr*,wiederaufnahm*/beend*,einstell*,eingestell*,abbrech*,abgebrochen*
fortsetz*,fortgesetzt*,fortfuhr*/unterbrech*,unterbroch*,unterbricht,aussetz*,ausgesetzt*
fortgefuhrt*,weiterfuhr*,wiederaufnahm*/unterbrech*,unterbroch*,unterbricht,aussetz*,ausgesetzt*
erhoh*,steig,steigen*,steigt,stieg*/senk*,gesenkt*,sink,sinkt,sinken*,sank,sanken
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/senk*,gesenkt*,sink,sinkt,sinken*,sank,sanken
erhoh*,steig,steigen*,steigt,stieg*/gesunken*,verringer*,verminder*,reduzier*
erhoh*,steig,steigen*,steigt,stieg*/reduktion*,ruckgang*,zuruckgegang*,zuruckgeh*
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/gesunken*,verringer*,verminder*,reduzier*
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/reduktion*,ruckgang*,zuruckgegang*,zuruckgeh*
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/senk*,gesenkt*,sink,sinkt,sinken*,sank,sanken
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/senk*,gesenkt*,sink,sinkt,sinken*,sank,sanken
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/gesunken*,verringer*,verminder*,reduzier*
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/reduktion*,ruckgang*,zuruckgegang*,zuruckgeh*
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/gesunken*,verringer*,verminder*,reduzier*
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/reduktion*,ruckgang*,zuruckgegang*,zuruckgeh*
erhoh*,steig,steigen*,steigt,stieg*/abnahm*,abnehm*,abnimmt,abgenommen*,fallen,fallt,fiel*
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/abnahm*,abnehm*,abnimmt,abgenommen*,fallen,fallt,fiel*
erhoh*,steig,steigen*,steigt,stieg*/gefallen*,kurz*,gekurz*,schrumpf*,geschrumpft*,halbier*,absenk*,abgesenkt*
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/gefallen*,kurz*,gekurz*,schrumpf*
steigern*,steigerung*,gesteigert*,gestiegen*,anheb*,angehob*/geschrumpft*,halbier*,absenk*,abgesenkt*
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/abnahm*,abnehm*,abnimmt,abgenommen*,fallen,fallt,fiel*
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/abnahm*,abnehm*,abnimmt,abgenommen*,fallen,fallt,fiel*
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/gefallen*,kurz*,gekurz*,schrumpf*
anstieg*,zunahm*,zunehm*,zunimmt,zugenommen*,wachs/geschrumpft*,halbier*,absenk*,abgesenkt*
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/gefallen*,kurz*,gekurz*,schrumpf*
wachsen*,wachst,wuchs*,gewachsen*,wachstum*,verdoppel*/geschrumpft*,halbier*,absenk*,abgesenkt*
ausweit*,ausgeweitet*,ausbau*,ausgebaut*/einschrank*,eingeschrankt*,begrenz*,beschrank*,abbau*
ausdehn*,ausgedehnt*,erweiter*,verbreiter*/einschrank*,eingeschrankt*,begrenz*,beschrank*,abbau*
ausweit*,ausgeweitet*,ausbau*,ausgebaut*/abgebaut*,verkleiner*,verring*,verengen*,verengt*,verschmaler*
ausdehn*,ausgedehnt*,erweiter*,verbreiter*/abgebaut*,verkleiner*,verring*,verengen*,verengt*,verschmaler*
beschleunig*/verlangsam*,verzoger*,brems*,gebremst*
stark*,gestarkt*,verstark*,bestark*,festig*,gefestigt*/schwach*,geschwacht*,abschwach*
stark*,gestarkt*,verstark*,bestark*,festig*,gefestigt*/abgeschwacht*,untergrab*,untergrub* verbesser*/verschlechter*
besser*/schlechter* beste,bester,besten,bestes/schlechteste*
gut,gute,guten,guter,gutes,gutem/schlecht,schlechte,schlechten,schlechter,schlechtes,mangelhaft*
stark,starke,starken,starker,starkes/schwach* starker*/schwacher*
unterstutz*,begruss*,befurwort*,billig,billigt*,gebilligt*/ablehn*,abgelehnt*,lehnt*
unterstutz*,begruss*,befurwort*,billig,billigt*,gebilligt*/bedauer*,verurteil*,missbillig*,zuruckweis*
zustimm*,zugestimmt*,stimmt*,bejah*,gutheiss*,gutgeheissen/ablehn*,abgelehnt*,lehnt*
zustimm*,zugestimmt*,stimmt*,bejah*,gutheiss*,gutgeheissen/bedauer*,verurteil*,missbillig*,zuruckweis*
unterstutz*,begruss*,befurwort*,billig,billigt*,gebilligt*/zuruckgewiesen*,verwirf*,verwerf*
unterstutz*,begruss*,befurwort*,billig,billigt*,gebilligt*/verworf*,kritisier*,bekampf*,vernein*
zustimm*,zugestimmt*,stimmt*,bejah*,gutheiss*,gutgeheissen/zuruckgewiesen*,verwirf*,verwerf*
zustimm*,zugestimmt*,stimmt*,bejah*,gutheiss*,gutgeheissen/verworf*,kritisier*,bekampf*,vernein*
fur,dafur,zugunsten/gegen,dagegen,zuungunsten befurworter*,anhanger*,unterstutzer*/gegner*,kritiker*
zustimmung*,einigkeit,einverstanden*/ablehnung*,uneinigkeit,widerspr*
angenommen*,annahm*,annehm*,akzeptier*,verabschied*/abgelehnt*,ablehn*,lehnt*,verworfen*
angenommen*,annahm*,annehm*,akzeptier*,verabschied*/verweiger*,versag*,zuruckgewiesen*,zuruckweis*
genehmig*,gebilligt*,bewillig*,gewahr*,erteil*/abgelehnt*,ablehn*,lehnt*,verworfen*
genehmig*,gebilligt*,bewillig*,gewahr*,erteil*/verweiger*,versag*,zuruckgewiesen*,zuruckweis*
erlaub*,gestatt*,zulass*,zugelassen*,genehmig*,ermoglich*/verbiet*,verbot*,untersag*,verhinder*,unzulassig*
gebiet,gebietet,geboten/verbietet,verboten verpflicht*/befrei*,verbiet*
empfiehlt,empfehl*,empfohlen*,rat,zuraten/abrat*,abgeraten,warnt,warnen*
forder*,gefordert*,erleichter*,ermunter*,ermutig*,unterstutz*/behinder*,erschwer*,hemm*,gehemmt*
forder*,gefordert*,erleichter*,ermunter*,ermutig*,unterstutz*/entmutig*,hinder*,verhinder*,blockier*
offn*,geoffnet*,eroffn*,wiedereroffn*,offen,offene*/schliess*,schloss,schlossen,geschlossen*
bau,baut,baute*,bauen,gebaut*,errichte*,aufbau*,aufgebaut*/abriss*,abreiss*,abgerissen*
bau,baut,baute*,bauen,gebaut*,errichte*,aufbau*,aufgebaut*/abbau*,abgebaut*,ruckbau*,zerstor*
schaff*,schuf*,geschaffen*,einfuhr*,eingefuhrt*/abschaff*,abgeschafft*,auflos*
schaff*,schuf*,geschaffen*,einfuhr*,eingefuhrt*/aufgelost*,streich*,gestrichen*,beseitig*
grundet*,grunden,grundung*,gegrundet*,einricht*,eingerichtet*/abschaff*,abgeschafft*,auflos*
grundet*,grunden,grundung*,gegrundet*,einricht*,eingerichtet*/aufgelost*,streich*,gestrichen*,beseitig*
beibehalt*,aufrechterh*,erhalt,erhalten*,behalt*,bewahr*,wahren/abschaff*,abgeschafft*,aufgeben,aufgibt
beibehalt*,aufrechterh*,erhalt,erhalten*,behalt*,bewahr*,wahren/aufgegeben*,streich*,gestrichen*,aufheb*,aufgehoben*
schutz*,geschutzt*/zerstor*,schadig*,gefahrd*,bedroh* geschutzt*/ungeschutzt*
einschliess*,eingeschlossen*,einbezieh*,einbezogen*,einbezug,aufnahm*/ausschliess*,ausgeschlossen*,ausschluss*
einschliesslich/ausschliesslich,ausgenommen,ohne hinzufug*/streich*,gestrichen* moglich*,machbar*/unmoglich*,undurchfuhrbar*
ermoglich*/verhinder*,unmoglich notwendig*,notig*,erforderlich*,unerlasslich*/unnotig*,uberflussig*,entbehrlich*
ausreichend*,genugend*,hinreichend*,genug/unzureichend*,ungenugend*,zuwenig
verpflichtend*,obligatorisch*,verbindlich*,bindend*,zwingend*/freiwillig*,unverbindlich*,fakultativ*
legal*,rechtmassig*,gesetzmassig*/illegal*,unrechtmassig*,rechtswidrig*,gesetzwidrig*
offentlich*/privat*,geheim*,vertraulich*,nichtoffentlich*
kostenlos*,kostenfrei*,unentgeltlich*,gratis,gebuhrenfrei*/kostenpflichtig*,entgeltlich*,gebuhrenpflichtig*
billig,billige*,gunstig*,preiswert*/teuer*,teure*,kostspielig*,ungunstig* vergunstig*,verbillig*/verteuer*
reich,reiche,reichen,reicher,reiches,reichere*,wohlhabend*/arm,arme,armen,armes,armer* reichste*/armste*
reichtum*,wohlstand*/armut* stadtisch*,urban*/landlich* stadt,stadte,stadten/land,dorf,dorfer,dorfern
norden*,nord,nordlich*/suden*,sud,sudlich* osten,ost,ostlich*/westen*,west,westlich* nordosten/sudwesten nordwesten/sudosten
linke*,links/rechte,rechten,rechter,rechts flussaufwarts,stromaufwarts,stromauf/flussabwarts,stromabwarts,stromab
innerhalb,drinnen/ausserhalb,draussen intern,interne,internen,interner,internes,innere*/extern*,aussere*
uber,oberhalb/unter,unterhalb obere*,oberste*/untere,unteren,unterer,unteres,unterste* oben/unten aufwarts/abwarts
mit/ohne,ausser samt/ohne
gleich,gleiche*,identisch*,derselb*,dieselb*,dasselb*/verschieden*,unterschiedlich*,ungleich*,anders,andere*
ahnlich*/unahnlich*,unterschiedlich* nur,lediglich,ausschliesslich,allein/auch,ebenfalls,zusatzlich bloss/auch
neu,neue,neuen,neuer,neues,neuem,neueste*,neuere*/alt,alte,alten,alter,altes
neu,neue,neuen,neuer,neues,neuem,neueste*,neuere*/altem,altere*,alteste*,veraltet*,bisherig*,ehemalig*
jung,junge,jungen,junger,jungere*,jungste*/alt,alte,alten,altere*,alteste* kunftig*,zukunftig*/bisherig*,ehemalig*,vergangen*
einfach*,leicht,leichte*/schwierig*,schwer,schwere*,kompliziert*,komplex* vereinfach*,erleichter*/erschwer*,verkomplizier*
schnell*,rasch*,zugig*,schleunig*/langsam*,allmahlich*,schleppend*
sicher,sichere,sicheren,sicherer,sicheres/unsicher*,gefahrlich*,riskant* sicherheit*/unsicherheit*
nutzlich*,sinnvoll*,hilfreich*/nutzlos*,sinnlos*,unnutz*,schadlich*
wirksam*,effektiv*,wirkungsvoll*/unwirksam*,wirkungslos*,ineffektiv* effizient*/ineffizient*
erfolg,erfolge,erfolgen,erfolgs/misserfolg*,erfolglos*,scheiter*,gescheitert*
erfolgreich*,gelingt,gelang,gelungen*,gelingen/misserfolg*,erfolglos*,scheiter*,gescheitert*
erfolg,erfolge,erfolgen,erfolgs/misslingt,misslang,misslungen*,fehlschl*
erfolgreich*,gelingt,gelang,gelungen*,gelingen/misslingt,misslang,misslungen*,fehlschl* vorteil*/nachteil*
gewinn,gewinne*,gewinnt,gewann*,gewonnen*/verlust*,verlier*,verlor*
kauf,kauft,kaufte*,kaufen,gekauft*,ankauf*,erwerb,erwirbt,erwerben,erworben*/verkauf* kaufer*/verkaufer*
verleih*,verliehen*,verlieh,leiht/entleih*,borgt,geborgt export*,ausfuhr,ausfuhren/import*,einfuhr*,eingefuhrt*
exporteur*/importeur* ankunft*,ankommen*,kommt,kommen,kam,kamen/abfahrt*,abreis*,abgereist,geht,gehen,ging,gingen
betritt,betreten*,eintritt*,beitritt*,beitret*,beigetreten*/verlass*,verliess*,austritt*,austret*,ausgetreten*
eingang*,einfahrt*/ausgang*,ausfahrt* einreis*/ausreis* sommer*/winter* fruhling*,fruhjahr*/herbst*
tag,tage,tagen,tags,tagsuber/nacht,nachte,nachten,nachts morgen,morgens,vormittag*/abend*,nachmittag* gestern/heute,heutig*
morgen/heute,heutig* gestrig*/heute,heutig* morgig*/heute,heutig* gestern/morgen
minimum*,mindest*,minimal*/maximum*,hochst*,maximal* mindestens,wenigstens/hochstens,maximal
einstimmig*,einhellig*/mehrheitlich* direkt*,unmittelbar*/indirekt*,mittelbar*
vorubergehend*,befristet*,vorlaufig*,zeitweilig*,zeitweise/dauerhaft*,unbefristet*,standig*,endgultig*,permanent*
zentralis*/dezentralis* zentral,zentrale*/dezentral* positiv*/negativ*
richtig*,korrekt*,zutreffend*/falsch*,unrichtig*,unzutreffend*,fehlerhaft* wahr,wahre*/falsch*,unwahr* schuldig*/unschuldig*
anwesend*,anwesenheit/abwesend*,abwesenheit arbeitgeber*/arbeitnehmer* vermieter*/mieter* mieten,mietet*,gemietet*/vermiet*
glaubiger*/schuldner* mann,manner*,mannlich*,jungen,vater*/frau,frauen*,weiblich*,madchen,mutter*
erwachsene*/kind,kinder*,kindes,minderjahrig* eltern/kinder,kindern heiss*,warm,warme*/kalt,kalte*,kuhl*
erwarm*,heiz*/abkuhl*,kuhl* nass*,feucht*/trocken* hochwasser*,uberschwemmung*/durre*,niedrigwasser
voll,volle,vollen,voller/leer,leere* vollstandig*,ganzlich,vollig/teilweise,unvollstandig* ganz/teilweise,halb
schwer,schwere,schweren,schwerer*,schweres/leicht,leichte,leichten,leichter*,leichtes
breit,breite,breiten,breiter*/schmal*,eng,enge,engen,enger* tief,tiefe*/flach*,seicht* dick*/dunn*
vertrau,vertraut*,vertrauen*/misstrau* erinner*/vergess*,vergisst,vergass*
verscharf*,streng,strenge*/locker*,gelockert*,abschwach*,abgeschwacht*,milder* subventionier*,bezuschuss*/besteuer*
privatisier*/verstaatlich* einstell*,eingestellt*,beschaftig*/entlass*,entliess*,kundig*,gekundigt*
beschaftigt*,beschaftigung*/arbeitslos*,erwerbslos*
bestatig*,zugeb*,zugegeben*,bejah*,einraum*,eingeraumt*/bestreit*,bestritt*,leugn*
bestatig*,zugeb*,zugegeben*,bejah*,einraum*,eingeraumt*/geleugnet*,dement*,widerleg*,vernein*
verdien*/ausgeben,ausgegeben*,ausgibt
spar,spart*,sparen*,gespart*,einspar*,eingespart*/verschwend*,vergeud*,ausgeben,ausgibt,ausgegeben*
einnahme*,einkunfte*/ausgabe* uberschuss*/defizit*,fehlbetrag* angebot*/nachfrage* gerecht*,fair*/ungerecht*,unfair*
klar,klare,klaren,klarer,klares,deutlich*/unklar*,undeutlich* bekannt*/unbekannt*
gerechtfertigt*,berechtigt*/ungerechtfertigt*,unberechtigt* angemessen*/unangemessen* stabil*/instabil*
zufrieden*,erfreut,freut/unzufrieden*,enttausch*,bedauert optimis*/pessimis* nah,nahe,nahen,naher*/fern,ferne*,weit,entfernt*
gemeinsam*,zusammen/getrennt*,einzeln,allein aktiv*/passiv* inland*/ausland* umkehrbar*,reversib*/unumkehrbar*,irreversib*
nachhaltig*/unnachhaltig* wahrscheinlich*/unwahrscheinlich* gewiss*,sicher/ungewiss*,unsicher* sichtbar*/unsichtbar*
annehmbar*,akzeptabel,akzeptable*/unannehmbar*,inakzeptab* abhangig*/unabhangig* zuverlassig*/unzuverlassig*
realistisch*/unrealistisch* verhaltnismassig*/unverhaltnismassig* vorwarts/ruckwarts
einhalt*,eingehalten*,beacht*,befolg*/verletz*,verstoss*,missacht* trotz/wegen,dank obwohl/weil frieden*/krieg*
gewinner*,sieger*/verlierer* verbundet*/feind*,gegner*
""",
    "el": """
περισσοτερ*,πλεον,πιο/λιγοτερ* υψηλ*,ψηλ*/χαμηλ* υψηλοτερ*,ανωτερ*/χαμηλοτερ*,κατωτερ* μεγαλ*/μικρ* μεγαλυτερ*/μικροτερ*
μακρ*/συντομ*,κοντ,κοντο,κοντη μακροπροθεσμ*/βραχυπροθεσμ* νωριτερα,νωρισ/αργοτερα,αργα πριν,προτερα,προτου/μετα,αφου,υστερα
προηγουμεν*/επομεν*,μεταγενεστερ*,ακολουθ* εωσ,μεχρι/απο,μετα παντα,παντοτε,διαρκωσ/ποτε,ουδεποτε,σπανια,σπανιωσ
συχν*,τακτικ*,συνηθωσ/σπανι*,ποτε,ακανονιστ* ολ,ολα,ολεσ,ολη,ολοι,ολων,ολουσ,καθε,καθενα*,αμφοτερ*/κανενα*,καμια,κανεισ,ουδεμια
καποι*,ενασ,μια,ενα/κανενα*,καμια,κανεισ ολα,κατι/τιποτα,τιποτε ολοι,καθενασ,καποιοσ/κανεισ,ουδεισ παντου/πουθενα
πολλ*,πολυ,πολυσ,πολυαριθμ*/λιγ*,ελαχιστ*,ολιγ* πλειοψηφ*,πλειον*/μειοψηφ*,μειον* πρωτ*/τελευται*
αρχη,αρχεσ,αρχικ*,εναρξη*/τελοσ,τελη,τελικ*,ληξη αρχι,αρχιζ*,αρχισ*,ξεκιν*,εκκιν*/τελει*,σταματ*,παυ*,επαυ*,ολοκληρ*,ληγ*
συνεχι*/διεκοψ*,διακοψ*,σταματ*,παυ*,αναστελλ*,αναστολ*,διακοπ*
αυξ*,ανερχ*,ανοδ*,ανεβ*,αναπτυ*,διπλασι*/μειω*,περιορ*,πεφτ*,επεσ*,πτωσ*,καθοδ*,κατεβ*,ελαττ*,υποδιπλ*,συρρικν*
επεκτ*,διευρυν*/περιοριζ*,περιορισ*,συρρικν* παρατειν*,παρατασ*,παραταθ*,επιμηκ*/συντομευ*,συντμησ*
επιταχυν*/επιβραδυν*,καθυστερ* ενισχυ*,ισχυροποι*/αποδυναμ*,εξασθεν*,υπονομευ* βελτιω*/επιδειν*,χειροτερ*,υποβαθμ*
καλυτερ*/χειροτερ* καλ,καλη,καλο,καλα,καλοι,καλεσ,καλων,καλου,καλησ,καλοσ/κακ,κακη,κακο,κακα,κακοι,κακεσ,κακων,κακησ,ασχημ*
ισχυρ*,δυνατ*/αδυναμ*,ασθεν* υποστηριζ*,υποστηριξ*,στηριζ*,χαιρετιζ*/απορριπτ*,απερριψ*,απορριψ*,αντιτιθ*,εκφραζει
επικροτ*,εγκριν*,ενεκριν*,επιδοκιμ*,επιθυμ*/απορριπτ*,απερριψ*,απορριψ*,αντιτιθ*,εκφραζει
υποστηριζ*,υποστηριξ*,στηριζ*,χαιρετιζ*/λυπ,λυπαται,αποδοκιμ*,καταδικ*,επικριν*
επικροτ*,εγκριν*,ενεκριν*,επιδοκιμ*,επιθυμ*/λυπ,λυπαται,αποδοκιμ*,καταδικ*,επικριν* υπερ/κατα,εναντιον
υποστηρικτ*,υπερμαχ*/αντιπαλ*,πολεμι* συμφων*/διαφων*
αποδεχ*,αποδεκτ*,δεχ,δεχεται,εγκριν*/απορριπτ*,απορριφθ*,απερριψ*,αρν,αρνειται,αρνηθ*,αρνουνται
εγκριθ*,ενεκριν*,υιοθετ*,κυρω*,επικυρ*/απορριπτ*,απορριφθ*,απερριψ*,αρν,αρνειται,αρνηθ*,αρνουνται αποδεκτ*/απαραδεκτ*
χορηγ*,παρεχ*,παραχωρ*/αρνειται,αρνηθ*,ανακαλ* επιτρεπ*,επετρεψ*,αδεια,επιτραπ*/απαγορευ*,εμποδιζ*,εμποδισ*
υποχρεων*,επιβαλλ*/απαλλασσ*,απαγορευ* συνιστ*,προτρεπ*/αποτρεπ*,αποθαρρυν*
ενθαρρυν*,προωθ*,προαγ*,διευκολυν*/αποθαρρυν*,παρεμποδ*,εμποδιζ*,αποτρεπ*,δυσχεραιν*
διευκολυν*,απλουστευ*,απλοποι*/δυσχεραιν*,δυσχεραν*,περιπλεκ*,δυσκολευ* ανοιγ*,ανοιξ*,ανοιχτ*,ανοικτ*/κλειν*,εκλεισ*,κλεισ*
χτιζ*,κτιζ*,κατασκευ*,οικοδομ*,ανεγειρ*/κατεδαφ*,γκρεμιζ*,διαλυ*,καταστρ*
δημιουργ*,ιδρυ*,θεσπιζ*,θεσπισ*,εισαγ*,καθιερων*/καταργ*,διαλυ*,αποσυρ* διατηρ*/καταργ*,εγκαταλειπ*,αποσυρ*,διαγραφ*
προστατευ*,προστασ*,διαφυλ*/καταστρεφ*,καταστροφ*,απειλ*,βλαπτ*,υπονομευ*
συμπεριλαμβ*,συμπεριληφθ*,περιλαμβ*,ενταξ*/αποκλει*,εξαιρ* προσθετ*,προσθηκ*/διαγραφ*,αφαιρ* δυνατ*,εφικτ*/αδυνατ*,ανεφικτ*
απαραιτητ*,αναγκαι*/περιττ*,ασκοπ* επαρκ*,αρκετ*/ανεπαρκ* υποχρεωτικ*,δεσμευτικ*/προαιρετικ*,εθελοντικ* νομιμ*/παρανομ*
δημοσι*/ιδιωτικ*,μυστικ*,εμπιστευτικ*,απορρητ* δωρεαν/πληρωμη φθην*,φτην*,οικονομικοτερ*/ακριβ*,δαπανηρ*
πλουσι*,ευπορ*/φτωχ*,αποροι,απορων,απορουσ πλουτο*/φτωχ* αστικ*,πολη,πολεισ,πολεων/αγροτικ*,υπαιθρ* βορρ*,βορει*/νοτ,νοτι*,νοτο*
ανατολ*/δυτικ*,δυση αριστερ*/δεξι* αναντη/καταντη εντοσ,μεσα,εσωτερικ*/εκτοσ,εξω,εξωτερικ* πανω,ανω,επανω/κατω
με/χωρισ,διχωσ,ανευ
ιδι,ιδια,ιδιο,ιδιοι,ιδιεσ,ιδιου,ιδιων,ταυτοσημ*,πανομοιοτυπ*/διαφορετικ*,αλλ,αλλη,αλλο,αλλα,αλλεσ,αλλων,αλλοι
ισ,ιση,ισοσ,ισεσ,ισοι,ισων/ανισ* ομοι*,παρομοι*/διαφορετικ*,ανομοι* μονο,μονον,αποκλειστικα,απλωσ/επισησ,και,επιπλεον
νε,νεα,νεο,νεεσ,νεου,νεων,νεοι,νεοσ,νεασ,καινουρ*,συγχρον*/παλαι*,παλι,παλια,παλιο,παλιεσ,υφισταμεν*
νεοι,νεων,νεουσ,νεαρ*/ηλικιωμεν*,γηραι* μελλοντικ*/παρελθ*,προηγουμεν* ευκολ*,απλ,απλη,απλο,απλα/δυσκολ*,περιπλοκ*,πολυπλοκ*
γρηγορ*,ταχ,ταχεια,ταχεωσ,ταχυτερ*,ταχυ/αργ,αργη,αργο,αργα,αργοσ,βραδ,βραδει*,βραδυτερ*
ασφαλ,ασφαλη,ασφαλησ,ασφαλεσ,ασφαλεισ,ασφαλεστ*/ανασφαλ*,επικινδυν*,επισφαλ* ασφαλεια*/ανασφαλ*,κινδυνο*
χρησιμ*,ωφελιμ*/αχρηστ*,ανωφελ*,επιβλαβ* αποτελεσματικ*/αναποτελεσματικ* επιτυχ*,πετυχ*,επιτευχ*/αποτυχ*,αποτυγχ*,απετυχ*
πλεονεκτ*,οφελ*/μειονεκτ* ευνοικ*/δυσμεν* κερδ*/ζημι*,απωλει*,χαν*,εχασ*,χασ* πλεονασμ*/ελλειμμ*
αγορ,αγορα,αγοραζ*,αγορασ*,αγορεσ/πωλ*,πουλ* αγοραστ*/πωλητ*
δανειζει,δανειζουν,δανειστ*,δανειοδοτ*/δανειζεται,δανειζονται,δανειοληπτ*,δανειζομεν* εξαγ*/εισαγ*
φθαν*,φταν*,εφθασ*,εφτασ*,αφιξ*/αναχωρ*,φευγ*,εφυγ* εισερχ*,εισοδ*,προσχωρ*/εξερχ*,εξοδ*,αποχωρ*
καλοκαιρ*,θερινο,θερινη,θεροσ/χειμων*,χειμερ* ανοιξη*,ανοιξιατ*/φθινοπωρ* ημερα,ημερασ,ημερεσ,μερα,ημερησι*/νυχτ*,νυκτ*
πρωι,πρωιν*/βραδυ,βραδιν*,απογευμ*,βραδια χθεσ/σημερα,σημεριν* χτεσ/σημερα,σημεριν* χθεσιν*/σημερα,σημεριν*
αυριο/σημερα,σημεριν* αυριαν*/σημερα,σημεριν* χθεσ,χτεσ/αυριο ελαχιστ*,ελαχ,τουλαχιστον/μεγιστ*,ανωτατ* ομοφων*/πλειοψηφια
αμεσ*,απευθειασ,ευθεωσ/εμμεσ* προσωριν*,μεταβατικ*/μονιμ*,οριστικ*,διαρκ* συγκεντρωτικ*/αποκεντρω* θετικ*/αρνητικ*
σωστ*,ορθ,ορθη,ορθο,ορθα,ορθωσ/λαθοσ,λανθασμ*,εσφαλμ* αληθ,αληθη,αληθεσ,αληθησ,αληθιν*/ψευδ*,ψευτικ*,αναληθ* ενοχ*,υπαιτι*/αθω*
παρων,παροντ*,παρουσ*/απων,αποντ*,απουσ* εργοδοτ*/εργαζομεν*,υπαλληλ* ιδιοκτητ*,εκμισθωτ*/ενοικιαστ*,μισθωτ* πιστωτ*/οφειλετ*
ανδρ*,αγορι*/γυναικ*,κοριτσι* ενηλικ*/παιδι*,ανηλικ* γονεισ,γονεων/παιδια,παιδιων θερμ*,ζεστ*/ψυχρ*,κρυ* θερμανσ*,υπερθερμ*/ψυξ*
υγρ*,βρεγμ*/ξηρ* πλημμυρ*/ξηρασι*,λειψυδρ* γεματ*,πληρησ,πληρη,πληρεσ,πληρεισ/αδει*,κεν,κενο,κενη
πληρωσ,εξολοκληρου,ολοκληρ*/μερικ* βαρ,βαρυ,βαρια,βαρυσ,βαριεσ,βαρεα/ελαφρ* ευρ,ευρυ,ευρεια,ευρυσ,ευρυτερ*,πλατυ*,πλατια/στεν*
βαθ,βαθυ,βαθια,βαθυσ,βαθυτερ*/ρηχ*,επιφανειακ* εμπιστοσυν*,εμπιστευ*/δυσπιστ* θυμ,θυμαται,θυμουνται,υπενθυμ*/ξεχν*,λησμον*
αυστηρ*,σκληρυνσ*/χαλαρ*,ηπι*,επιεικ* επιδοτ*,επιχορηγ*/φορολογ* ιδιωτικοποι*/εθνικοποι*,κρατικοποι* προσλ*,απασχολ*/απολυ*
απασχολησ*/ανεργ* επιβεβαι*,παραδεχ*,ομολογ*/διαψευδ*,διεψευσ*,αρνειται,αρνουνται,αρνηθ*,αντικρου* κερδιζ*/ξοδευ*,δαπαν*
εξοικονομ*,αποταμι*/σπαταλ*,ξοδευ* εσοδ*/εξοδα,εξοδων,δαπαν* προσφορ*/ζητησ*
δικαιη,δικαιοσ,δικαιο,δικαια,δικαιεσ,δικαιησ,ισοτιμ*/αδικ* σαφ,σαφη,σαφησ,σαφεσ,σαφωσ,σαφηνει*/ασαφ* γνωστ*/αγνωστ*
δικαιολογημεν*/αδικαιολογητ* σταθερ*/ασταθ* ικανοποι*/δυσαρεσκ*,δυσαρεστ*,απογοητ* αισιοδοξ*/απαισιοδοξ*
κοντα,κοντιν*,πλησι*/μακρια,μακριν*,απομακρ* μαζι,κοιν,κοινη,κοινο,κοινα/χωριστ*,ξεχωριστ*
ενεργ,ενεργη,ενεργητικ*,ενεργα/παθητικ* επισημ*/ανεπισημ* ανανεωσιμ*/ορυκτ* πιθαν*/απιθαν* βεβαι*/αβεβαι* ορατ*/αορατ*
καταλληλ*/ακαταλληλ* εξαρτημ*,εξαρτωμεν*/ανεξαρτητ* αξιοπιστ*/αναξιοπιστ* ρεαλιστικ*/ανεδαφ*
τηρ,τηρει,τηρουν,τηρησ*,σεβ*/παραβι*,αθετ* παρα/χαρη ειρην*/πολεμ* νικητ*/ηττημ* συμμαχ*/εχθρ* αναλογικ*/δυσαναλογ*
ισοτητ*/ανισοτητ* λιγοτερο/περισσοτερο χρονια/στιγμιαια
""",
}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""
