"""Pairs of opposite words in the languages from Latvian to Portuguese (by their codes)."""

from __future__ import annotations

LV_TO_PT: dict[str, str] = {
    "lv": """
vairak/mazak visvairak/vismazak augstak*/zemak* augst*/zem,zema*,zems,zemi,zemo*,zemu lielak*/mazak* vislielak*/vismazak*
liel,liela*,liels,lieli*,lielo*,lielu/maz,maza*,mazs,mazi*,mazo*,mazu,nelie* garak*,ilgak*/isak*
gar,gara,garas,garu,garam,gars,gari,garo*,ilg,ilgs,ilga/is,isa*,iss,isi,iso*,isu ilgtermin*/istermin* agrak*,ieprieks*/velak*
agri,agrin*,savlaicig*/velu,velin*,novelot* pirms,lidz/pec,kops,no vienmer,pastavigi/nekad,reti
biezi*,biezak*,regular*,parasti/ret,reti,reta*,nekad,neregular*
vis,visi,visas,visus,visiem,visam,visu,katr*,ikvien*,abi,abas/neviens,neviena*,nekad*
kad,kads,kada,dazi,dazas/neviens,neviena,nekad* viss,kaut/nekas visur/nekur
daudz,daudzi*,daudzas,daudzu,vairaki/maz,nedaudz,dazi,dazas vairakum*/mazakum* pirm,pirma*,pirmie*,pirmo*/pedej*
sakum*/beig,beigas,beigu,nosleg* sak,sakt,saka*,uzsak*,ievad*/beig,beigt,beidz*,pabeig*,partrauk*,aptur*,izbeig*
turpin*,atsak*/partrauk*,aptur*,izbeig*,beidz*
palielin*,pieaug*,aug,augt,augot,pieaudz*,pacel*,paaugstin*,kapum*/samazin*,krit*,pazemin*,saruk*
paplasin*/ierobezo*,sasaurin*,samazin* pagarin*/saisin* paatrin*/palenin*,aizkav*,kave*
stiprin*,nostiprin*,pastiprin*/vajin*,pavajin*,novajin* uzlabo*/pasliktin* labak*/sliktak* vislabak*/vissliktak*
lab,laba*,labs,labi*,labo*,labu/slikt* stipr*,specig*/vajs,vaja,vajas,vaji,vajak*,vajo,vaju
atbalst*,atzinig*,apstiprin*,piekrit*/noraid*,iebilst*,iebild*,nosod*,kritiz*,nozelo* par/pret atbalstit*,piekritej*/pretiniek*
piekrit*/nepiekrit* pienem*,apstiprin*,ratific*/noraid*,atsak*,atteic* pienemam*/nepienemam* pies,pieskir*/atsak*,atteic*,atnem*
atlau*,lauj*,lav*/aizlieg*,aizliedz*,liedz*,nelau* ietei*,iesak*/neiesak*,attur*
veicin*,mudin*,rosin*/kave*,attur*,trauce*,bremz* atvieglo*,vienkarso*/apgrutin*,sarezg* atver*,atklat*/sleg*,sledz*,aizver*
buve*,celt,cel,cela,uzcel*,uzbuve*/nojauk*,demont*,nojauc* izveido*,radi*,rada,ievie*,dibin*,nodibin*/likvid*,atcel*
saglab*,patur*,uztur*/atcel*,likvid*,atsak*,atteik* aizsarg*/iznicin*,apdraud*,kaite* ieklau*,ietver*/izsleg*,izsledz*,neieklau*
ieskaitot/iznemot pievieno*/svitro*,dzes,iznem iespejam*/neiespejam* vajadzig*,nepieciesam*/nevajadzig*,lieki,lieks,lieka
pietiek*/nepietiek* obligat*,saistos*/brivpratig*,neobligat*,fakultativ* likumig*/nelikumig*
publisk*,atklat*/privat*,slepen*,konfidenc* bezmaksas/maksas let*/darg* bagat*/nabadz*,nabag* pilset*/lauk* ziemel*/dienvid*
austrum*/rietum* kreis*/lab,laba,labais,labaja augsup*/lejup* ieks*/ar,ara,arej*,arpus virs,augsej*/zem,apaks* ar/bez
tads,tas,tada,tadi,viens,vienad*/cit,cits,cita*,citi*,citu,atskirig* lidzig*/atskirig* tikai,vienigi/ari
jaun*/vec,veca*,vecs,veci,veco,vecu,esos* jaunies*/vecak*,senior* viegl*,vienkars*/grut*,sarezgit*
atrs,atra,atri,atrak*,atru/len* dros*/nedros*,bistam* noderig*,lietderig*/nederig*,bezjedz*,nelietder* efektiv*/neefektiv*
panakum*,izdev*,veiksm*/neveiksm*,neizdev* prieksrocib*/trukum* ieguv*,peln*/zaude* pirk*,perk*,iegad*,nopirk*/pardo*,pardev*
pircej*/pardevej* aizdev*,aizdod*/aiznem* eksport*/import* ierod*,ieras*/izbrauk*,aizbrauk*,dod*
iestaties,iestaj*,pievieno*,ieie*/izsta*,aizie* vasar*/ziem,ziema*,ziemu pavasar*/ruden* dien,diena,dienas,dienu/nakt*
rit,rits,rita,ritos/vakar,vakars,vakara,vakaros vakar/sodien* vakardien*/sodien* rit/sodien* ritdien*/sodien*
minimal*,vismaz/maksimal* vienpratig*/vairakum* ties,tiesa*,tiess,tiesi*,tieso*/neties* pagaid*,islaic*/pastavig*,galig*
centraliz*/decentraliz* pozitiv*/negativ* pareiz*/nepareiz*,kludain* paties*/nepaties*,aplam* vainig*/nevainig*
klates*,klat/prombutn*,klatnees* darb,darbdevej*/darbiniek* iziretaj*,iznomat*/irniek*,nomniek* kreditor*/paradniek*
viriet*,viries*,zen*/siev*,meiten* pieaugu*/bern* silt*,karst*/aukst* apsild*,sild*/dzes* mitr*,slap*/saus,sausa*,sauss,sausi
plud*/sausum* piln,pilna*,pilns,pilni*/tuks*,dale* smag*/viegl* plat*/saur* dzil*/sekl* uztic*/neuztic* atcer*/aizmirs*
stingr*,pastingrin*/mikst*,atvieglo* subsid*/aplie* privatiz*/nacionaliz* pienem*,nodarbin*/atlaiz*,atlais* nodarbinat*/bezdarb*
apstiprin*,atzi*/noliedz*,nolieg* pelna,pelni*,nopeln*/tere*,iztere* taup*,ietaup*/izskerd*,skerd* ienem*/izdev,izdevum*
piedavaj*/pieprasij* taisnig*/netaisnig* skaidr*/neskaidr* zinam*/nezinam* pamatot*/nepamatot* stabil*/nestabil*
apmierin*/neapmierin*,vilies,vilu* optimis*/pesimis* tuv*/tal,tals,tala,talu,tali kopig*,kopa/atsevisk* aktiv*/pasiv*
atjaunoj*,atjaunig*/neatjaunoj*,fosil* ilgtspejig*/neilgtspej* atkarig*/neatkarig* uzticam*/neuzticam* ievero*/parkap*
mier*/kars,kara,karu samerig*/nesamerig* vienlidzib*/nevienlidzib*
""",
    "mt": """
aktar,iktar,izjed/anqas,inqas ogħla/inqas għoli,għolja,għoljin/baxx,baxxa,baxxi akbar/izgħar kbir,kbira,kbar/zgħir,zgħira,zgħar
itwal/iqsar twil,twila,twal/qasir,qasira,qosra qabel/wara kmieni/tard dejjem,sempre/qatt,rari spiss,sikwit,regolarment/rari,qatt
kollha,kull,kulħadd/ebda,ħadd kulħadd/ħadd kollox/xejn kullimkien/imkien ħafna,bosta,diversi/ftit maggoranza/minoranza
ewwel,ewlenin/aħħar bidu,ftuħ/tmiem,għeluq,aħħar
jibda,tibda,jibdew,beda,bdiet,bdew/jispicca,tispicca,jispiccaw,spicca,spiccat,jieqaf
jibda,tibda,jibdew,beda,bdiet,bdew/tieqaf,waqaf,waqfet,jintemm,tintemm,intemm
ikompli,tkompli,ikomplu,kompla,kompliet/jieqaf,tieqaf,waqaf,jwaqqaf,iwaqqaf,twaqqaf,waqqaf
zieda,zid,zdied,zdiedet,zdiedu,jizdied,tizdied,jizdiedu/tnaqqis,naqas,naqset,naqsu,jonqos,tonqos,jonqsu
zieda,zid,zdied,zdiedet,zdiedu,jizdied,tizdied,jizdiedu/inaqqas,tnaqqas,naqqas,naqqset,jitnaqqas,titnaqqas,tnaqqset
izid,izzid,zied,tkabbar,tkabbir,jikber,tikber,jizdiedux,zidiet/tnaqqis,naqas,naqset,naqsu,jonqos,tonqos,jonqsu
izid,izzid,zied,tkabbar/inaqqas,tnaqqas,naqqas,naqqset,jitnaqqas,titnaqqas,tnaqqset
tkabbir,jikber,tikber,jizdiedux,zidiet/inaqqas,tnaqqas,naqqas,naqqset,jitnaqqas,titnaqqas,tnaqqset
jespandi,tespandi,jitwessa,twessigħ/jillimita,tillimita,jirrestringi,tirrestringi,limitazzjoni
jwessa,iwessa,wessa,estensjoni/jillimita,tillimita,jirrestringi,tirrestringi,limitazzjoni
jtawwal,itawwal,ttawwal,tawwal,titwil/iqassar,tqassar,qassar
jaccellera,taccellera,accellerat,iħaffef,tħaffef/idewwem,iddewwem,tdewwim,inaqqas
jsaħħaħ,isaħħaħ,issaħħaħ,saħħaħ,saħħet,tisħiħ/idgħajjef,iddgħajjef,jdgħajjef,dgħajjef,tdgħajjif
itejjeb,ittejjeb,jtejjeb,tejjeb,tejbet,titjib,jitjieb,titjieb,tjieb,tjiebet/iħzien,jiddeterjora,tiddeterjora
itejjeb,ittejjeb,jtejjeb,tejjeb,tejbet/iddeterjora,iddeterjorat,deterjorament,jaggrava
titjib,jitjieb,titjieb,tjieb,tjiebet/iddeterjora,iddeterjorat,deterjorament,jaggrava aħjar/agħar
tajjeb,tajba,tajbin/ħazin,ħazina,ħziena qawwi,qawwija/dgħajjef,dgħajfa
jappogga,tappogga,jappoggja,tappoggja/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat,jopponi,topponi
appogga,appogg,jilqa,tilqa/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat,jopponi,topponi
laqa,laqgħet,japprova,tapprova/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat,jopponi,topponi
approva,approvat,jaqbel,taqbel/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat,jopponi,topponi
jappogga,tappogga,jappoggja,tappoggja,appogga,appogg,jilqa,tilqa/oppona,jiddispjacih,jiddispjaciha
jappogga,tappogga,jappoggja,tappoggja,appogga,appogg,jilqa,tilqa/jikkundanna,tikkundanna,jikkritika,tikkritika
laqa,laqgħet,japprova,tapprova,approva,approvat,jaqbel,taqbel/oppona,jiddispjacih,jiddispjaciha
laqa,laqgħet,japprova,tapprova,approva,approvat,jaqbel,taqbel/jikkundanna,tikkundanna,jikkritika,tikkritika favur/kontra
jaqbel,taqbel,jaqblu,qabel,qablet/jaqbilx,taqbilx,jirrifjuta,tirrifjuta
jaccetta,taccetta,accetta,accettat,jadotta/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat,jicħad,ticħad,caħad,caħdet
tadotta,adotta,adottat,approva,approvat,jirratifika/jirrifjuta,tirrifjuta,irrifjuta,irrifjutat
tadotta,adotta,adottat,approva,approvat,jirratifika/jicħad,ticħad,caħad,caħdet accettabbli/inaccettabbli
jagħti,tagħti,ta,tat,jingħata,tingħata/jirrifjuta,tirrifjuta,jirtira,tirtira,jicħad
jippermetti,tippermetti,jippermettu,ippermetta/jipprojbixxi,tipprojbixxi,ipprojbixxa,jzomm,projbizzjoni
jħalli,iħalli,tħalli,jawtorizza,tawtorizza/jipprojbixxi,tipprojbixxi,ipprojbixxa,jzomm,projbizzjoni
permess,permessa/ipprojbit,ipprojbita,projbit,projbita
jħeggeg,iħeggeg,tħeggeg,ħeggeg/jiskoraggixxi,tiskoraggixxi,ixekkel,txekkel,jfixkel,ifixkel,tfixkel
jinkoraggixxi,tinkoraggixxi,jippromwovi,tippromwovi/jiskoraggixxi,tiskoraggixxi,ixekkel
jinkoraggixxi,tinkoraggixxi,jippromwovi,tippromwovi/txekkel,jfixkel,ifixkel,tfixkel
jiffacilita,tiffacilita,jissimplifika,tissimplifika/jikkomplika,tikkomplika,ixekkel,txekkel
jiftaħ,tiftaħ,fetaħ,fetħet,infetaħ,miftuħ,miftuħa,jinfetaħ,tinfetaħ,ftuħ/jagħlaq,tagħlaq,għalaq,għalqet,ingħalaq
jiftaħ,tiftaħ,fetaħ,fetħet,infetaħ,miftuħ,miftuħa,jinfetaħ,tinfetaħ,ftuħ/magħluq,magħluqa,jingħalaq,tingħalaq,għeluq
jibni,tibni,bena,bniet,jinbena,tinbena,inbena,bini/jwaqqa,iwaqqa,twaqqa,waqqa,jitwaqqa,titwaqqa,twaqqigħ,demolizzjoni
joħloq,toħloq,ħoloq,ħolqien,jinħoloq/jabolixxi,tabolixxi,abolixxa,jitneħħa,titneħħa
joħloq,toħloq,ħoloq,ħolqien,jinħoloq/ineħħi,tneħħi,jħassar,iħassar,tħassar
tinħoloq,jistabbilixxi,tistabbilixxi,jintroduci,tintroduci,twaqqif/jabolixxi,tabolixxi,abolixxa,jitneħħa,titneħħa
tinħoloq,jistabbilixxi,tistabbilixxi,jintroduci,tintroduci,twaqqif/ineħħi,tneħħi,jħassar,iħassar,tħassar
izomm,izzomm,jzomm,zamm,izommu,jinzamm,tinzamm,jippreserva/jabolixxi,tabolixxi,jabbanduna,tabbanduna
izomm,izzomm,jzomm,zamm,izommu,jinzamm,tinzamm,jippreserva/ineħħi,tneħħi,jitneħħa,titneħħa
jipprotegi,tipprotegi,iħares,tħares,protezzjoni/jeqred,teqred,jhedded,ihedded,thedded,qerda
jinkludi,tinkludi,jinkludu,inkluda,inkluz,inkluza,inkluzi/jeskludi,teskludi,jeskludu,eskluda,eskluz,eskluza,eskluzi
possibbli,fattibbli/impossibbli meħtieg,meħtiega,necessarju,necessarja,necessarji,bzonnjuz*/zejjed,zejda,superfluw,superfluwa
sufficjenti,bizzejjed/insufficjenti
obbligatorju,obbligatorja,obbligatorji,vinkolanti/volontarju,volontarja,volontarji,fakultattiv*
legali,legalment/illegali,illegalment pubblik*/privat*,sigriet*,kunfidenzjali xejn/ħlas,imħallas
irħis,irħisa,orħos/għali,għalja,ogħla għani,għanja,għonja,sinjur/fqir,fqira,foqra urban*,bliet,belt/rural*,kampanja
tramuntana,settentrijonali,nord/nofsinhar,meridjonali lvant,orjentali/punent,occidentali xellug*/lemin*
gewwa,intern*/barra,estern* fuq/taħt bi,b,ma,flimkien/mingħajr,bla istess,ugwali,indaqs/differenti,ieħor,oħra,oħrajn,divers
simili/differenti biss,unikament/ukoll gdid,gdida,godda,modern*/qadim,qadima,qodma,ezistenti
zgħazagħ,zagħzugħ,zagħzugħa/anzjan*,xjuħ,qodma facli,semplici/difficli,kumpless*,ikkumplikat*
mgħaggel,mgħaggla,malajr,rapidu,rapida,rapidament,veloci/bilmod,kajman* sigur,sikur,sikura,sikuri/perikoluz*
utli,siewi,siewja/inutli effettiv*,effikaci/ineffettiv*,ineffikaci efficjent*/inefficjent*
success*,rnexxa,rnexxiet,jirnexxi,tirnexxi/falliment*,falla,falliet,jfalli,ifalli,tfalli vantagg*,beneficcj*/zvantagg*
qligħ,profitt*,gwadann*,rebaħ,rebħet,jirbaħ,tirbaħ/telf,tilfet,tilef,jitlef,titlef
jixtri,tixtri,jixtru,xtara,xtrat,xiri/ibigħ,tbigħ,jbigħ,ibigħu,biegħ,biegħet,bejgħ xerrej*/bejjiegħ*
jislef,tislef,sellef/jissellef,tissellef,issellef jesporta,tesporta,esportazzjon*/jimporta,timporta,importazzjon*
jasal,tasal,wasal,waslet,jaslu,wasla/jitlaq,titlaq,telaq,telqet,jitilqu,tluq
jidħol,tidħol,daħal,daħlet,dħul,jissieħeb,adezjoni/joħrog,toħrog,ħareg,ħarget,ħrug,irtirar sajf/xitwa rebbiegħa/ħarifa
jum,gurnata,binhar,nhar/lejl,billejl,iljieli filgħodu,għodwa,dalgħodu/filgħaxija,lejla,waranofsinhar lbieraħ/illum bieraħ/illum
għada/illum lbieraħ,bieraħ/għada minim*/massim* unanim*/maggoranza dirett,diretta,diretti,direttament/indirett*
temporanj*,provizorj*/permanenti,definittiv* centralizz*/decentralizz* pozittiv*/negattiv*
korrett*,tajjeb/zbaljat*,skorrett*,ħazin minnu,veru,vera/falz* ħati,ħatja,ħatjin/innocenti
prezenti,prezenza/assenti,nieqes,assenza iħaddmu,iħaddem/ħaddiem* sid,sidien/inkwilin*,kerrej* kreditur*/debitur*
irgiel,ragel,subien,maskil*/nisa,mara,bniet,femminil*,tfajliet adult*/tfal,minuri* genituri/tfal sħun,sħuna/kiesaħ,kiesħa,bierd
tisħin/tkessiħ mxarrab,umdu,niedi/niexef,niexfa għargħar*/nixfa mimli,mimlija,sħiħ,sħiħa/vojt,vojta,parzjali
kompletament,kollu,totalment/parzjalment tqil,tqila,tqal/ħafif,ħafifa,ħfief wiesa,wiesgħa,wesgħin/dejjaq,dejqa
fond,fonda/baxx,baxxa fiducja/sfiducja,nuqqas tiftakar,jiftakar,ftakar/jinsa,tinsa,nesa strett*,iebes/maħlul*,flessibbli
jissussidja,tissussidja/jintaxxa,tintaxxa jipprivatizza*,privatizzazzjoni/nazzjonalizzazzjoni
jimpjega,timpjega,impjega/jkecci,ikecci,tkecci,kecca impjieg*,impjegat*/qgħad,qgħid,disimpjieg
jikkonferma,tikkonferma,ikkonferma,ikkonfermat,jammetti,tammetti,ammetta/jicħad,ticħad,caħad,caħdet
ifaddal,tfaddal,jiffranka,tiffranka/jaħli,taħli,ħela,jonfoq,tonfoq jaqla,taqla,qala/jonfoq,tonfoq,nefaq
dħul,introjtu/nefqa,nfiq,infiq provvista,offerta/domanda gust,gusta,gusti/ingust* car,cara,cari/vag gustifikat*/ingustifikat*
stabbli,stabbilta/instabbli,instabbilta sodisfatt*,kuntent*/dizappuntat* ottimis*/pessimis* qrib,vicin,qarib/bogħod,imbiegħed
flimkien/separatament,weħdu attiv*/passiv* formali/informali rinnovabbli/fossili* sostenibbli/insostenibbli
probabbli/improbabbli cert,certa,certi/incert* vizibbli/invizibbli dipendenti/indipendenti affidabbli/inaffidabbli
jirrispetta,tirrispetta,rispetta/jikser,tikser,kiser paci/gwerra rebbieħ*/tellief* alleat*/għadu,għedewwa
proporzjonat*/sproporzjonat* ugwaljanza/inugwaljanza
""",
    "nl": """
meer/minder meest*/minst* hoger*/lager*,geringer* hoogst*/laagst* hoog,hoge/laag,lage,gering,geringe groter*/kleiner*
grootst*/kleinst* groot,grote/klein,kleine lang,lange/kort,korte langer*/korter* langst*/kortst* langetermijn*/kortetermijn*
eerder*,vroeger*/later*,laat vroeg,vroege,vroegst*,vroegtijdig*/laat,late,laatst* voor,voordat,alvorens/na,nadat
vooraf,tevoren,voorafgaand*/achteraf,daarna,nadien vorig*/volgend*,komend* tot/vanaf,sinds,na altijd,steeds,telkens/nooit,zelden
vaak,vaker,dikwijls,regelmatig*,doorgaans/zelden,zeldzaam,nooit,onregelmatig* alle,allen,elk,elke,ieder,iedere,beide/geen
een/geen alles/niets iets/niets iedereen,iemand/niemand overal/nergens veel,vele,velen,talrijk*/weinig,weinige
meerderheid*/minderheid* eerst,eerste/laatst,laatste begin,aanvang/einde,eind,slot
begin,begint,beginnen,begon,begonnen,start,starten,gestart,startte,aanvang*/eindig*,geeindigd,stop,stopt,stoppen
begin,begint,beginnen,begon,begonnen/gestopt,stopte,staak*,gestaakt,beeindig*,afgerond
start,starten,gestart,startte,aanvang*/gestopt,stopte,staak*,gestaakt,beeindig*,afgerond
voortzet*,voortgezet*,vervolg*,hervat*/stopzet*,stopgezet*,onderbrek*,onderbroken
voortzet*,voortgezet*,vervolg*,hervat*/opschort*,opgeschort*,stak*,staakt,beeindig*
verhog*,verhoogd*,verhoogt,stijg*,steeg,stegen,gestegen,toenem*/verlag*,verlaagd*,verlaagt,dal,dalen
verhog*,verhoogd*,verhoogt,stijg*,steeg,stegen,gestegen,toenem*/daling*,daalt,daalde*,gedaald*,afnem*
toeneemt,toenam*,toegenomen,groei*/verlag*,verlaagd*,verlaagt,dal,dalen,daling*,daalt,daalde*,gedaald*,afnem*
gegroeid,vermeerder*,verdubbel*,opvoer*,opgevoerd/verlag*,verlaagd*,verlaagt,dal,dalen
gegroeid,vermeerder*,verdubbel*,opvoer*,opgevoerd/daling*,daalt,daalde*,gedaald*,afnem*
verhog*,verhoogd*,verhoogt,stijg*,steeg,stegen,gestegen,toenem*/afneemt,afnam*,afgenomen,vermind*,reduc*
verhog*,verhoogd*,verhoogt,stijg*,steeg,stegen,gestegen,toenem*/terugdring*,teruggedrongen,krimp*,gekrompen,halveer*
toeneemt,toenam*,toegenomen,groei*/afneemt,afnam*,afgenomen,vermind*,reduc*
gegroeid,vermeerder*,verdubbel*,opvoer*,opgevoerd/afneemt,afnam*,afgenomen,vermind*,reduc*
toeneemt,toenam*,toegenomen,groei*/terugdring*,teruggedrongen,krimp*,gekrompen,halveer*
gegroeid,vermeerder*,verdubbel*,opvoer*,opgevoerd/terugdring*,teruggedrongen,krimp*,gekrompen,halveer*
uitbreid*,uitgebreid*,verruim*,verbred*,vergro*/beperk*,inperk*,ingeperkt,verklein*
uitbreid*,uitgebreid*,verruim*,verbred*,vergro*/inkrimp*,ingekrompen,versmal*,vernauw* verleng*/verkort*,inkort*,ingekort
versnel*/vertrag*,vertraag*,afrem*,remt,remmen versterk*/verzwak*,ondermijn* verbeter*/verslechter* beter,betere/slechter*
best,beste/slechtst* goed,goede/slecht,slechte sterk,sterke/zwak,zwakke sterker*/zwakker*
steun*,gesteund,ondersteun*,verwelkom*,toejuich*,juicht/verwerp*,verworpen,verwierp*,verzet*,betreur*,veroordeel*
steun*,gesteund,ondersteun*,verwelkom*,toejuich*,juicht/afwij*,afgewezen,wijst,hekelt,bekritis*,bestrijd*
goedkeur*,goedgekeurd*,onderschrij*,bepleit*,pleit,bijval*/verwerp*,verworpen,verwierp*,verzet*,betreur*,veroordeel*
goedkeur*,goedgekeurd*,onderschrij*,bepleit*,pleit,bijval*/afwij*,afgewezen,wijst,hekelt,bekritis*,bestrijd* voor/tegen
voorstander*/tegenstander* akkoord,eens,instem*,ingestemd,stemt/oneens,afwij*,weiger*
aanvaard*,accepte*,aanneem*,aangenomen,neemt/weiger*,geweigerd*,verwerp*,verworpen*,verwierp*,afgewezen,afwij*,wijst
goedkeur*,goedgekeurd*,keurt,ratific*,bekrachtig*/weiger*,geweigerd*,verwerp*,verworpen*
goedkeur*,goedgekeurd*,keurt,ratific*,bekrachtig*/verwierp*,afgewezen,afwij*,wijst aanvaardba*/onaanvaardba*
verleen*,verlenen,verlening,toeken*,toegekend*,kent/weiger*,geweigerd*,ontzeg*,intrek*,ingetrokken
toesta*,toegestaan*,staat,laat,laten,mogelijk,vergun*/verbied*,verboden,verbood,verbod,beletten,verhinder*,belet
verplicht*,dwing*,vereis*/verbied*,verboden,vrijstel*,vrijgesteld*
aanbevel*,aanbevolen,beveelt,raadt/ontraad*,ontraden,afraad,afraden
aanmoedig*,aangemoedigd*,moedigt/ontmoedig*,belemmer*,hinder*,verhinder*,tegenwerk*,afrem*
bevorder*,stimul*,gestimuleerd*/ontmoedig*,belemmer*,hinder*,verhinder*,tegenwerk*,afrem*
vergemakkelijk*,vereenvoudig*/bemoeilijk*,belemmer*
open,opent,openen,opende*,geopend*,opening*,heropen*/sluit,sluiten,sloot,sloten,gesloten,sluiting*,dicht
bouw,bouwt,bouwen,bouwde*/sloop,sloopt,slopen,sloopte*,gesloopt*,afbre*,afgebroken
gebouwd*,aanleg,aanleggen,aangelegd*/sloop,sloopt,slopen,sloopte*,gesloopt*,afbre*,afgebroken
cree*,gecreeerd*,opricht*,opgericht*/afschaf*,afgeschaft*,ophef*,opgeheven,schrap*,geschrapt*
invoer*,ingevoerd*,instel*,ingesteld*/afschaf*,afgeschaft*,ophef*,opgeheven,schrap*,geschrapt*
behoud*,behield*,handhaa*,handhav*,gehandhaafd*/afschaf*,afgeschaft*,schrap*,geschrapt*
behoud*,behield*,handhaa*,handhav*,gehandhaafd*/intrek*,ingetrokken*,opgeven,opgegeven
beschermt*,beschermen,beschermd*,bescherming/vernietig*,bedreig*,schaad*,schade,onbeschermd*
omvat*,opnemen,opgenomen,opneemt,inbegrepen,betrekken,betrokken/uitsluit*,uitgesloten,uitgezonderd
insluit*,inclusi*/uitsluit*,exclusi* inclusief/exclusief,behalve toevoeg*,toegevoegd*/schrap*,geschrapt*,verwijder*
mogelijk,mogelijke,haalba*,uitvoerba*/onmogelijk*,onhaalba*,onuitvoerba*
nodig,nodige,noodzakelijk*,onontbeerlijk*,onmisba*/onnodig*,overbodig* voldoende,toereikend*,genoeg/onvoldoende,ontoereikend*
verplicht*,bindend*,dwingend*/vrijwillig*,facultatie*
legaal,legale,wettig*,rechtmatig*/illegaal,illegale,onwettig*,onrechtmatig*
openbaar,openbare,publiek*/prive*,particulier*,geheim*,vertrouwelijk*,besloten gratis,kosteloos,kosteloze/betaald*,betalend*
goedkoop,goedkope*/duur,dure,duurder*,kostbaar rijk,rijke,rijken,rijker*,welvarend*/arm,arme,armen,armer* rijkdom/armoede
stedelijk*,stad,steden/landelijk*,platteland*,dorp,dorpen noord,noorden,noordelijk*/zuid,zuiden,zuidelijk*
oost,oosten,oostelijk*/west,westen,westelijk* links,linker*,linkse/rechts,rechter,rechterkant,rechterhand,rechteroever,rechtse
stroomopwaarts*/stroomafwaarts* binnen,binnenin/buiten,daarbuiten intern,interne/extern,externe binnenlands*/buitenlands*
boven,bovenste,bovenaan/onder,onderste,beneden,onderaan over/onder omhoog/omlaag met/zonder
zelfde,dezelfde,hetzelfde,gelijk,gelijke,identiek*/ander,andere,anders,verschillend*,ongelijk*
vergelijkba*,soortgelijk*/verschillend*,uiteenlopend* alleen,slechts,enkel,uitsluitend,louter/ook,tevens,eveneens
nieuw*,moderne*,recent*/oud,oude,verouderd*,voormalig*,bestaande
jong,jonge,jongeren,jongere,jongste/oud,oude,ouderen,oudere,oudste toekomst*/verleden,voormalig*
makkelijk*,gemakkelijk*,eenvoudig*,simpel*/moeilijk*,lastig*,ingewikkeld*,complex*
snel,snelle,sneller*,vlot*/langzaam,langzame*,traag,trage,trager* veilig*/onveilig*,gevaarlijk*,gevaren veiligheid/onveiligheid
nuttig*,zinvol*/nutteloos,nutteloze,zinloos,zinloze,onnuttig* doeltreffend*,effectie*/ondoeltreffend*,ineffectie*
doelmatig*,efficient*/ondoelmatig*,inefficient*
succes*,geslaagd*,slaagt,slagen,slaagde*/mislukk*,mislukt*,faalt,falen,faalde*,gefaald
voordeel,voordelen,voordelig*/nadeel,nadelen,nadelig*
winst*,win,wint,winnen,won,wonnen,gewonnen/verlies*,verliez*,verloor,verloren winnaar*/verliezer* overschot*/tekort*
koop,koopt,kopen,kocht*,gekocht*,aankoop,aankopen,aangekocht*/verkoop*,verkop*,verkocht* koper,kopers/verkoper*
uitlen*,leent,uitgeleend*/ontle*,inlen* export*,uitvoer*,uitgevoerd*/import*,invoer*,ingevoerd*
aankom*,aangekomen,komt/vertrek*,vertrok*,gaat
binnenkom*,betred*,toetred*,toegetreden,ingang/verlaten,verlaat,verliet*,uittred*,uitgetreden,uitgang zomer*/winter*
lente*,voorjaar*/herfst*,najaar* dag,dagen,overdag/nacht* ochtend*,morgen,voormiddag/avond*,middag*,namiddag
gisteren/vandaag,heden morgen/vandaag,heden gisteren/morgen minimum*,minima*/maximum*,maxima* minstens,minste/hoogstens,hooguit
eenparig*,unaniem*/meerderheid direct,directe,rechtstreeks*/indirect*,onrechtstreeks*
tijdelijk*,voorlopig*/permanent*,definitie*,blijvend*,duurzaam
centraal,centrale,gecentraliseerd*,centraliser*/decentra*,gedecentraliseerd* positie*/negatie*
juist,juiste,correct*,terecht*/onjuist*,incorrect*,verkeerd*,fout,foute,onterecht* waar,ware/onwaar,onware,vals,valse
schuldig*/onschuldig* aanwezig*/afwezig* werkgever*/werknemer* verhuur*/huur,huurt,huren,huurder* schuldeiser*/schuldenaar*
man,mannen,mannelijk*,jongens,vaders/vrouw*,meisjes,moeders volwassen*/kind,kinderen,minderjarig*
warm*,heet,hete/koud,koude,kouder,koel,koele opwarm*,verwarm*/afkoel*,koel,koelen,koeling
nat,natte,natter,vochtig*/droog,droge,droger* overstroming*/droogte* vol,volle/leeg,lege
volledig*,geheel,helemaal/gedeeltelijk*,deels,onvolledig* zwaar,zware,zwaarder*/licht,lichte,lichter*
breed,brede,breder*,ruim,ruime,ruimer*/smal,smalle,smaller,nauw,nauwe,krap,krappe diep,diepe,dieper*/ondiep* dik,dikke/dun,dunne
vertrouw*/wantrouw* herinner*/vergeet,vergeten,vergat*
verscherp*,aanscherp*,aangescherpt*,streng,strenge,strenger*,strikt*/versoepel*,soepel*,afzwak*,afgezwakt*
subsidi*,gesubsidieerd*/belast,belasten privatis*,geprivatiseerd*/nationalis*,genationaliseerd*
aanwerv*,aangeworven,indienst*,aannemen/ontsla* werkgelegenheid/werkloosheid werkend*/werkloos,werkloze*
bevestig*,erken*,toegeven,toegegeven,geeft/ontken*,weerleg* verdien*/uitgeven,uitgegeven,uitgeeft,besteed*,bested*
bespar*,bespaart,spaart,sparen,gespaard/verspil*,uitgeven,uitgegeven inkomsten,ontvangsten/uitgaven aanbod/vraag
billijk*,eerlijk*,rechtvaardig*/onbillijk*,oneerlijk*,onrechtvaardig* duidelijk*,helder*/onduidelijk*,vaag bekend*/onbekend*
gerechtvaardigd*/ongerechtvaardigd* stabiel*,stabiliteit/instabiel*,onstabiel*,instabiliteit
tevreden,ingenomen,verheugd,verheugt/ontevreden,teleurgesteld*,betreurt optimis*/pessimis*
dichtbij,nabij,nabije/ver,verre,verder samen,gezamenlijk*/afzonderlijk*,apart* actie*/passie* formeel,formele/informe*
omkeerba*/onomkeerba* hernieuwba*/fossiel* waarschijnlijk*/onwaarschijnlijk* zeker*/onzeker* zichtba*/onzichtba*
passend*,geschikt*/ongepast*,ongeschikt* afhankelijk*/onafhankelijk* betrouwba*/onbetrouwba* realistisch*/onrealistisch*
nalev*,nageleefd*,naleeft,eerbiedig*/schend*,geschonden,overtred*,overtreedt ondanks/dankzij vrede/oorlog* bondgeno*/vijand*
evenredig*/onevenredig* gelijkheid/ongelijkheid
""",
    "pl": """
wiecej,bardziej/mniej wyzsz*/nizsz* najwyzsz*/najnizsz* wysok*/nisk* wieksz*/mniejsz* najwieksz*/najmniejsz*
duz*,wielk*/mał,mała,małe,małego,małej,małych,małym,mały,mali,niewielk* najbardziej,najwiecej/najmniej
dłuzsz*,dłuzej/krotsz*,krocej długi,długie*,długa,długich,długo/krotk* długoterminow*/krotkoterminow* wczesniej*/pozniej*
najwczesniej*/najpozniej* wczesn*/pozno,pozny,poznym,poznego,poznej przed,zanim/po
uprzedni*,poprzedni*/nastepn*,pozniejsz*,kolejn* do/od,po zawsze,stale/nigdy,rzadko
czesto,czesciej,regularnie,zazwyczaj/rzadko,rzadziej,nigdy,nieregularnie czest*/rzadk* wszystk*,wszysc*,kazd*/zadn*,zaden
wszystko,cos/nic kazdy,wszyscy,ktos/nikt wszedzie/nigdzie wiel,wiele,wielu,liczn*/niewiele,niewielu,nieliczn*,mało duzo/mało
wiekszos*/mniejszos* pierwsz*/ostatni* najpierw/wreszcie,ostatecznie poczat*/koniec,konca,koncu,koncem,koncow*,kres,zakonczen*
rozpocz*,zacz*,uruchom*/zakoncz*,koncz*,skoncz*,zaprzest*,wstrzym*,przerw*
kontynu*,wznow*/przerw*,przeryw*,zaprzest*,wstrzym*,zawies*
zwieksz*,wzros*,wzras*,rosn*/zmniejsz*,spad*,malej*,zmala*,obniz*,reduk*,ogranicz*
rosł*,podnie*,podnos*,podwyz*,podwoj*/zmniejsz*,spad*,malej*,zmala*,obniz*,reduk*,ogranicz*
rozszerz*,poszerz*,rozbud*/ogranicz*,zawez*,zmniejsz* wydłuz*,przedłuz*/skroc*,skrac*
przyspiesz*/spowoln*,spowaln*,opozn*,hamuj* wzmoc*,wzmac*,umocn*,umacn*/osłab* popraw*,polepsz*,ulepsz*/pogorsz*,pogarsz*
lepsz*,lepiej/gorsz*,gorzej najlep*/najgor* dobr*/zł,złe,złego,złej,złych,zły,zła,złym,słab* dobrze/zle siln*,mocn*/słab*
popier*,popar*,wspier*,wsparc*/odrzuc*,sprzeciw*,potepi*,ubolew*,krytyk*,odmaw*,załuj*
przyjmuj*,aprob*,pochwal*,akcept*,opowiad*/odrzuc*,sprzeciw*,potepi*,ubolew*,krytyk*,odmaw*,załuj* za/przeciw,przeciwko
zwolen*/przeciwni* zgadz*,zgod*/sprzeciw*,odmow*,odmaw*
przyje*,przyjm*,zaakcept*,akcept*,zatwierdz*,uchwal*,ratyf*/odrzuc*,odmow*,odmaw* przyzna*,udziel*/odmow*,odmaw*,cofn*
zezwal*,zezwol*,pozwal*,pozwol*,dopuszcz*,umozliw*/zakaz*,zabrani*,zabron*,uniemozliw*
dozwolon*,dopuszczaln*/zakazan*,niedozwolon*,niedopuszczaln* zobowiaz*,nakaz*/zwoln*,zwaln*,zakaz* zalec*,doradz*/odradz*
zachec*/zniechec* ułatw*,sprzyj*,wspier*/utrudn*,hamuj*,uniemozliw* otwar*,otwier*,otwor*/zamk*,zamyk*
zbud*,budow*,wybud*/wyburz*,zburz*,rozbior*,rozbier*,rozebr*
utworz*,tworz*,stworz*,ustanow*,ustanaw*,wprowadz*/znies*,likwid*,zlikwid*,uchyl*,rozwiaz*,usun*
utrzym*,zachow*/znies*,zlikwid*,likwid*,uchyl*,porzuc*,rezygn* chron*,ochron*,ochrania*/niszcz*,zniszcz*,zagraza*,zagroz*
włacz*,obejm*,obje*,uwzgledn*/wyłacz*,wyklucz*,pomin*,pomij* łacznie/wyłaczajac,oprocz dod,doda*/usun*,usuw*,skresl*
mozliw*/niemozliw* konieczn*,niezbedn*,potrzebn*/niepotrzebn*,zbedn*,zbyteczn* wystarcz*,dostateczn*/niewystarcz*,niedostateczn*
obowiazkow*,wiazac*,przymus*/dobrowoln*,fakultatywn*,niewiazac* legaln*,zgodn*/nielegaln*,niezgodn*
publiczn*,jawn*/prywatn*,tajn*,niejawn*,poufn* bezpłatn*,darmow*/płatn*,odpłatn*
tani,tania,tanie,tanich,taniej,tanio,tansz*/drog,drogi,drogie,drogich,drogo,drozej,drozsz*,kosztown* bogat*,zamozn*/ubog*,biedn*
bogact*/ubostw*,bied,bieda,biedy miejsk*,miast*/wiejsk*,wsi,wies,wsie połnoc*/południ* wschod*/zachod*
lew,lewa,lewe,lewej,lewy,lewym,lewo/praw,prawa,prawej,prawy,prawym,prawo wewnatrz,wewnetrzn*/zewnatrz,zewnetrzn*
nad,powyzej,ponad/pod,ponizej gorn*/doln* gore/doł z,ze/bez tak,taki*,sam,same,samo,sama,tych/inn*,odmienn*,rozn*
jednakow*,identyczn*,rown,rowne,rowny,rownych/rozn*,odmienn*,nierown* podobn*/odmienn*,rozn*
tylko,jedynie,wyłacznie/takze,rowniez,tez
now,nowe,nowa,nowy,nowych,nowego,nowej,nowym,nowi,nowymi/star,stare,stara,stary,starych
now,nowe,nowa,nowy,nowych,nowego,nowej,nowym,nowi,nowymi/starego,starej,starym,dawn*,obecn*,dotychczasow*
młod*/star,stare,starsz*,starych przyszł*/przeszł*,ubiegł*,minion* łatw*,prost*/trudn*,skomplikowan*,złozon*
szybk*,szybciej,szybsz*,predk*/woln,wolno,wolne,wolniej,wolniejsz*,powoln* bezpieczn*/niebezpieczn*,grozn*
bezpieczenst*/niebezpieczenst* uzyteczn*,przydatn*,pozyteczn*/bezuzyteczn*,nieprzydatn* skuteczn*/nieskuteczn*
efektywn*,wydajn*/nieefektywn*,niewydajn* sukces*,powodz*,udan*/porazk*,niepowodz*,nieudan*,fiask*
korzys*,zalet*/wad,wada,wady,strata,straty,strat,strate,stratami,stracie,niekorzys* korzystn*/niekorzystn*
zysk*,wygra*/strata,straty,strat,strate,stratami,strac*,przegr* nadwyzk*/deficyt*,niedobor*
kup,kupi*,kupuj*,kupn*,zakup*,naby*/sprzed* kupujac*,nabyw*/sprzedaw*,sprzedajac* pozyczkodaw*/pozyczkobior*
eksport*,wywoz*/import*,przywoz* przyby*,przyjazd*,przyjech*,przyjezdz*/wyjazd*,wyjech*,wyjezdz*,odjazd*
wejs*,wchodz*,wesz*,wstap*,przystap*/wyjs*,wychodz*,wysz*,wystap*,opuszcz*,opusc*
lat,lato,latem,lecie,letni*/zim,zima,zimie,zimow*,zimy wiosn*/jesie* dzien,dni,dniu,dnia,dzienn*/noc,nocy,noca,nocn*
rano,ranem,porann*,poranek/wieczor* wczoraj*/dzis,dzisiaj,dzisiejsz* jutr*/dzis,dzisiaj,dzisiejsz* wczoraj*/jutr* minim*/maks*
najmniej/najwyzej jednogłosn*,jednomysln*/wiekszoscia bezposredn*/posredn*
tymczasow*,przejsciow*,czasow*/stał*,trwał*,ostateczn* scentraliz*,centraliz*/zdecentraliz*,decentraliz*
pozytywn*,dodatn*/negatywn*,ujemn* prawidłow*,poprawn*,słuszn*,własciw*/nieprawidłow*,niepoprawn*,niesłuszn*,niewłasciw*,błedn*
prawdziw*,prawd,prawda/fałszyw*,nieprawd* winn*/niewinn* obecn*/nieobecn* pracodaw*/pracown*,pracobiorc* wynajmujac*/najemc*
wierzyciel*/dłuzni* mezczy*,mesk*,chłop*/kobie*,zensk*,dziewcz* doros*/dziec*,niepełnoletn*,małoletn*
ciepł*,gorac*/zimn*,chłodn* ocieplen*,ogrzew*/ochłodz*,chłodz* mokr*,wilgotn*/such* powodzi*,powodz/susz* pełn*/pust*,czesciow*
całkowi*,całos*/czesciow* ciezk*/lekk* szerok*,szersz*/wask*,wezsz* głebok*,głebsz*/płytk* uf,ufa,ufn*,zaufan*/nieufn*
pamiet*/zapom* zaostrz*,surow*/złagodz*,łagodz*,łagodn* dofinansow*,dotow*,subsyd*/opodatkow*
prywatyz*,sprywatyz*/nacjonaliz*,znacjonaliz* zatrudn*/zwoln*,zwaln*,bezrob* potwierdz*,przyzn*/zaprzecz*,neg,neguj*
zarabi*,zarob*/wyda,wydaj*,wydat* oszczed*/marn,marnuj*,marnotraw*,trwon* dochod*,przychod*,wpływ,wpływy/wydat*
sprawiedliw*/niesprawiedliw* jasn*/niejasn* znan*/nieznan* uzasadn*/nieuzasadn* stabiln*/niestabiln*
zadowol*/niezadowol*,rozczarow* optymis*/pesymis* blisk*,blizej,blizsz*/dalek*,dalej,dalsz*,odległ*
wspoln*,razem/osobn*,oddzieln* aktywn*,czynn*/biern*,nieaktywn* popyt*/podaz* formaln*/nieformaln* krajow*/zagraniczn*
odwracaln*/nieodwracaln* odnawialn*/nieodnawialn* prawdopodobn*/nieprawdopodobn* pewn*/niepewn* widoczn*/niewidoczn*
odpowiedn*/nieodpowiedn* zalezn*/niezalezn* realistyczn*/nierealistyczn* przestrzeg*/narusz*,łam,łami* mimo,pomimo/dzieki
poko,pokoj,pokoju/wojn* zwycie*/przegran* sojusz*/wrog*,przeciwni* kompletn*/niekompletn* proporcjonaln*/nieproporcjonaln*
rownos*/nierownos*
""",
    "pt": """
mais/menos maior,maiores,superior*/menor,menores,inferior* alto,alta,altos,altas,elevad*/baixo,baixa,baixos,baixas,reduzid*
grande,grandes/pequen* longo,longa,longos,longas,comprid*/curto,curta,curtos,curtas,breve,breves
antes,previo,previa,previos,previas,anterior*/apos,depois,posterior*,seguint* cedo/tarde ate/desde,apos,partir
proxim*/passad*,ultim*,anterior* sempre,sistematicamente/nunca,jamais,raramente
frequente*,regularmente,habitualmente/raramente,nunca,raro,rara,raros,raras,excecionalmente muitas/poucas,raras
todo,toda,todos,todas,cada,qualquer,ambos,ambas/nenhum,nenhuma,nenhuns um,uma,algum,alguma,alguns,algumas/nenhum,nenhuma
tudo,algo/nada todos,alguem/ninguem muito,muita,muitos,muitas,numeros*/pouco,pouca,poucos,poucas
maioria,maioritari*/minoria,minoritari* primeir*/ultim* inicio,comeco,principio,abertura/fim,final,termo,encerramento,conclusao
comec*,inici*,arranc*,lanc*/termin*,acab*,cess*,conclu*,finaliz*
continu*,prosseg*,retom*/cess*,interromp*,suspend*,suspens*,par,parar,parou
aument*,subir,sobe,sobem,subiu,subid*,elev*,crescer/diminu*,reduz*,reduc*,baix,baixar,baixa
aument*,subir,sobe,sobem,subiu,subid*,elev*,crescer/baixam,baixou,desc,descer,desce,descem
cresce,crescem,cresceu,crescent*,crescimento,increment*,duplic*,acrescimo/diminu*,reduz*,reduc*,baix,baixar,baixa
cresce,crescem,cresceu,crescent*,crescimento,increment*,duplic*,acrescimo/baixam,baixou,desc,descer,desce,descem
aument*,subir,sobe,sobem,subiu,subid*,elev*,crescer/desceu,descid*,cair,cai,caem,caiu
aument*,subir,sobe,sobem,subiu,subid*,elev*,crescer/queda,decresc*,cort,corte,cortes,cortar
cresce,crescem,cresceu,crescent*/desceu,descid*,cair,cai,caem,caiu,queda,decresc*,cort,corte,cortes,cortar
crescimento,increment*,duplic*,acrescimo/desceu,descid*,cair,cai,caem,caiu,queda,decresc*,cort,corte,cortes,cortar
ampl*,alarg*,estend*,extens*,expan*/limit*,restring*,restric*,reduz*,estreit* prolong*/encurt*,abrevi*
aceler*/abrand*,atras*,desaceler* reforc*,fortalec*,consolid*/enfraquec*,debilit*,fragiliz* melhor*/pior*,deterior*,agrav*
bom,boa,bons,boas,excelent*/mau,ma,maus,mas bem/mal fort,forte,fortes,fortemente/frac,fraco,fraca,fracos,fracas,debil
apoi*,acolh*,aprov*,congratul*/rejeit*,opo*,lament*,conden*,deplor*,desaprov*,critic*
sauda*,subscrev*,defend*,felicit*,aplaud*/rejeit*,opo*,lament*,conden*,deplor*,desaprov*,critic* favor,prol,pro/contra
favorave*/desfavorave*,contrari* defensor*,apoiante*/opositor*,adversari* concord*,acord,acordo/discord*,desacordo
aceit*,aprov*,adot*,ratific*,admit*/recus*,rejeit* aceitave*/inaceitave*
conced*,concess*,atribu*,outorg*/recus*,deneg*,retir*,neg,nega,negar,negad* permit*,autoriz*,permiss*/proib*,imped*,impec*
obrig*,exig*/proib*,isent*,dispens* recomend*,aconselh*/desaconselh*
encoraj*,incentiv*,foment*,promov*,estimul*,favorec*,facilit*,impulsion*/desencoraj*,desincentiv*,desmotiv*,dificult*
encoraj*,incentiv*,foment*,promov*,estimul*,favorec*,facilit*,impulsion*/entrav*,imped*,trava,travam,travar
abr,abre,abrem,abrir,abriu,abert*,reabr*/fech*,encerr* constru*,edific*,erig*/demol*,destru*,desmantel*
cria,criam,criar,criou/suprim*,supress*,elimin*,aboli*,extin*,revog*,dissolv*
criad*,criacao,estabelec*,introdu*,institu*/suprim*,supress*,elimin*,aboli*,extin*,revog*,dissolv*
manter,mantem,mantiv*,mantid*,manutenc*,conserv*,preserv*/suprim*,supress*,elimin*,aboli*
manter,mantem,mantiv*,mantid*,manutenc*,conserv*,preserv*/abandon*,revog*,retir*,extin*
proteg*,protec*/destru*,prejudic*,ameac*,danific* inclu*,incorpor*,abrang*/exclu*,omit*
inclusive,incluindo/exceto,salvo,excluindo acrescent*,adicion*/suprim*,elimin*,retir*
possive*,viave*,exequive*/impossive*,inviave*,inexequive*
necessari*,indispensave*,imprescindive*,util,uteis/desnecessari*,superflu*,dispensave*,inutil,inuteis
suficient*,bastante,adequad*/insuficient*,inadequad* obrigatori*,vinculativ*/voluntari*,facultativ*,opcional
legal,legais,legalmente,licit*/ilegal,ilegais,ilegalmente,ilicit* public*/privad*,secret*,confidencia*
gratuit*/pago,paga,pagos,pagas,oneros* barat*,economic*,acessive*/car,caro,cara,caros,caras,dispendios*,oneros*
rico,rica,ricos,ricas,prosper*,abastad*/pobre,pobres riqueza*/pobreza urban*,cidade,cidades/rura*,campo
norte,setentriona*/sul,meridiona* leste,oriental,orientais,este/oeste,ocidental,ocidentais esquerd*/direit* montante/jusante
dentro,interior*/fora,exterior* intern,interno,interna,internos,internas/extern* sobre,acima/sob,abaixo superior*/inferior*
cima/baixo com,mediante/sem mesm*,identic*,igual,iguais/diferent*,outr*,distint*,desigua*,contrari*
semelhant*,similar*/diferent*,distint* apenas,somente,unicamente,exclusivamente,so/tambem,igualmente
novo,nova,novos,novas,recent*,modern*/velh*,antig*,obsolet* jovem,jovens/velh*,idos* futur*/passad*
faci*,simples/difici*,complicad*,complex* simplific*,facilit*/complic*,dificult*
rapid*,veloz*,celer*/lent,lento,lenta,lentos,lentas,lentamente,lentidao
seguro,segura,seguros,seguras/perigos*,insegur*,arriscad* seguranca/inseguranca,perigo util,uteis/inuti*
eficaz,eficazes,eficazmente,eficacia/ineficaz*,ineficacia eficiente*,eficiencia/ineficien*
exito*,sucesso*/fracass*,insucess*,falh*,malogr* vantag*,beneficio*/desvantag*,inconvenient*
ganh*,lucro*/perd,perda,perdas,perde,perdem,perder,perdeu,perdid*,prejuiz* excedent*/defice* compra*,aquisic*,adquir*/vend*
comprador*,adquirente*/vendedor* mutuante*,empresta*/mutuari* export*/import,importa,importac*,importad*,importam,importar
chega*/part,partir,parte,partem,partiu,partid*,sai,saem,sair,said*
entra*,adere*,aderi*,adesao,ingress*/sai,saem,sair,saiu,said*,abandon*,retirada verao,veroes,estiva*/inverno*,inverna*
primavera*/outono* dia,dias,diurn*/noite,noites,noturn* manha,manhas,matutin*,matinal/tarde,tardes,noite,noites,vespertin*
ontem/hoje amanha/hoje ontem/amanha minim*/maxim* unanim*/maioria direto,direta,diretos,diretas,diretamente/indiret*
temporari*,provisori*,transitori*/permanent*,definitiv*,duradour* centraliz*/descentraliz* positiv*/negativ*
corret*,cert,certo,certa,exat*,acertad*/incorret*,errad*,errone*,inexat* verdadeir*/fals* culpad*,culpave*/inocent*
presente,presentes,presenca/ausent*,ausencia empregador*/empregado,empregados,empregada,empregadas,trabalhador*,assalariad*
senhorio*,proprietari*/inquilin*,arrendatari* credor*/devedor* homem,homens,masculin*,pais,rapaz*/mulher*,feminin*,maes,raparig*
adult*/crianca*,menores,infanti* pais/filhos quent*/fri,frio,fria,frios,frias,fresc* aquec*/arrefec*
humid*,molhad*,chuvos*/sec,seco,seca,secos,secas,arid* inundac*,cheias/seca,secas chei,cheio,cheia,cheios,plen*/vazi*
totalmente,plenamente,integralmente,inteiramente/parcialmente total,totais,complet*,integra*/parcia* pesad*/leve,leves,ligeir*
larg,largo,larga,largos,ampl*/estreit* profund*/superficia* confia*/desconfi* lembra*,record*/esquec*
endurec*,rigoros*,sever*,restritiv*/relax*,flexibiliz*,aligeir*,brand* subsidi*,subvencion*/tributa*,taxa,taxar,taxad*
privatiz*/nacionaliz* contrat*/desped* emprego/desemprego empregado,empregados,empregada,empregadas/desempregad*
confirm*,admit*,reconhec*/nega*,desment*,refut* ganha*/gasta*,gasto,gastos poupa*/desperd*,gasta* receita*,rendiment*/despes*
just,justo,justa,justos,justas,equitativ*/injust*,iniqu* clar,claro,clara,claros,claras,claramente/confus*,obscur*,ambigu*
conhecid*/desconhecid* justificad*/injustificad* estave*,estabilidade/instave*,instabilidade
satisf*/insatisf*,descontent*,desilud* otimis*/pessimis* pert,perto,proxim*/longe,longinqu*,afastad*,distant*
conjunt*,juntos/separad*,individualmente ativ*/passiv* oferta,ofertas/procura forma,formal,formais,formalmente/informa*
reversive*/irreversive* renovave*/fossil,fosseis sustentave*/insustentave* provave*/improvave*
cert,certo,certa,certos,certas/incert* visive*/invisive* adequad*,apropriad*/inadequad*,inapropriad*
dependent*,dependencia/independ* fiave*/duvidos* realista*/irrealista* respeit*,cumpr*/viola*,infring*,incumpr*,desrespeit*
apesar/gracas paz/guerra* vencedor*/vencid*,perdedor* aliad*/inimig* complet*/incomplet* proporciona*/desproporciona*
igualdade/desigualdade
""",
}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""
