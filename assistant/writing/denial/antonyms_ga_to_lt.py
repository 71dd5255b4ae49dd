"""Pairs of opposite words in the languages from Irish to Lithuanian (by their codes)."""

from __future__ import annotations

GA_TO_LT: dict[str, str] = {
    "ga": """
mo/lu airde/isle ard,arda/iseal,isle mor,mora/beag,beaga,mion faide/giorra fada/gearr,gearra
fadtearmach,fadtearmacha/gearrthearmach,gearrthearmacha luaithe,luath/deanai,moill,mall
roimh,roimhe,sula,reamh/eis,iar,ndiaidh,diaidh gconai,riamh/annamh minic,rialta,rialtacht/annamh gach,uile,iomlan/aon,dada
gach/faic iomai,moran,lear/beagan,cupla,roinnt tromlach,formhor,moramh/mionlach cead,chead/deireanach,dheireanach,deiridh
tus,tosach/deireadh,crioch tosaigh,tosu,tosoidh,tosaiodh/criochnaigh,criochnu,criochnaionn,criochnaiodh
tosaionn,tionscain,tionscnaiodh,seol,seoladh/criochnaigh,criochnu,criochnaionn,criochnaiodh
tosaigh,tosu,tosoidh,tosaiodh,tosaionn,tionscain,tionscnaiodh,seol,seoladh/stad,stop,stopadh,scoir,scor
lean,leanuint,leanann,leanfaidh,leanadh/stad,stop,stopadh,scoir,scor,fionrai
meadu,meadaigh,meadaiodh,meadaionn,meadoidh,meadaithe/laghdu,laghdaigh,laghdaiodh
meadu,meadaigh,meadaiodh,meadaionn,meadoidh,meadaithe/laghdaionn,laghdoidh,laghdaithe,isliu
ardu,ardaigh,ardaiodh,ardaionn,fas,fasann,fasfaidh/laghdu,laghdaigh,laghdaiodh,laghdaionn,laghdoidh,laghdaithe,isliu
meadu,meadaigh,meadaiodh,meadaionn,meadoidh,meadaithe/isligh,isliodh,islionn,titim,titeann,tit,ciorru,crapadh
ardu,ardaigh,ardaiodh,ardaionn,fas,fasann,fasfaidh/isligh,isliodh,islionn,titim,titeann,tit,ciorru,crapadh
leathnu,leathnaigh,leathnaiodh,leathnaionn,sineadh,forbairt/teorannu,cungu,srianadh,laghdu,ciorru
sineadh,sineann,fadu,fadaigh/giorru,giorraigh,giorraitear luathu,luathaigh,luasghearu,brostu/moilliu,moilligh,mhoilligh
neartu,neartaigh,neartaionn,neartaiodh,laidriu,treisiu/lagu,lagaigh,lagaionn,lagaiodh
feabhsu,feabhsaigh,feabhsaiodh,feabhsaionn,feabhas/meath,dochar,dighradu,olcas fearr/measa maith,maithe/olc,dona,droch
laidir,laidre/lag,laga,laige
tacaionn,tacu,tacaigh,tacaiocht,tacoidh,failtionn/diultaionn,diultu,diultaigh,caineann,caineadh,lochtaionn,oth,aifeala
failtiu,failte,formheasann,formheas,molann,faomhann/diultaionn,diultu,diultaigh,caineann
failtiu,failte,formheasann,formheas,molann,faomhann/caineadh,lochtaionn,oth,aifeala fabhar/aghaidh,coinne,gcoinne
tacaiocht,tacaiochta/freasura,aghaidh,cur
aontaionn,aontaigh,aontu,aontaiodh,comhaontu/easaontaionn,easaontu,diultaionn,diultu,diultaigh,easaontas
glacann,glacadh,glac,glactar,ghlac,daingniu,faomhadh,faomh,formheas/diultaionn,diultu,diultaigh,diultaiodh,diultaitear
inghlactha,inghlacthacht/doghlactha deonaionn,deonu,deonaigh,bronnann,tugann,bronnadh/diultaionn,diultu,diultaigh,tarraing
ceadaionn,ceadu,ceadaigh,ceadaitear,cead,ceadaithe,udaraionn/toirmisceann,toirmeasc,coisceann
ceadaionn,ceadu,ceadaigh,ceadaitear,cead,ceadaithe,udaraionn/cosc,coiscthe,toirmiscthe,toirmisctear
spreagann,spreagadh,spreag,griosaionn/bac,bacann,coisceann,dispreagadh,dispreagann
eascu,eascaionn,eascaigh,simpliu,simplionn/castacht,bac,bacann,deacru
oscail,oscailt,osclaiodh,osclaionn/dun,dunadh,dunann,dunfar,dunta,dunfaidh,duntar
osclofar,oscailte,osclofaidh,osclaitear/dun,dunadh,dunann,dunfar,dunta,dunfaidh,duntar
tog,togail,togadh,togann,togfar,togtha,togfaidh/scartail,leagan,leagadh,scrios,leag
cruthu,cruthaigh,cruthaiodh,cruthaionn/diothu,cealu,cealaigh,cealaiodh,discaoil,aisghair,aisghairm,scor
bunu,bunaigh,bunaiodh,bunaionn,bunofar/diothu,cealu,cealaigh,cealaiodh,discaoil,aisghair,aisghairm,scor
coinneail,coinnigh,coinnionn,coimead,coinniodh,caomhnu/cealu,cealaigh,treigean,diothu,aisghairm,treig
cosain,cosaint,cosnaionn,caomhnu,caomhnaionn/scrios,scriosadh,scriosann,diobhail,bagairt,dochar
airigh,aireamh,airitear,cuimsionn,cuimsiu,folaionn/eisiamh,eisiann,eisiata,fagail,eisiatar
indeanta,feidir,inmharthana/dodheanta,doindeanta riachtanach,riachtanacha,ga,gca/neamhriachtanach,neamhriachtanacha,iomarcach
leor,dothanach,leordhothanach,leordhothanacha,dothain/neamhleor,easpa,neamhleordhothanach
eigeantach,eigeantacha,ceangailteach,ceangailteacha,oibleagaideach/deonach,deonacha,roghnach,roghnacha
dleathach,dleathacha,dlithiuil/neamhdhleathach,neamhdhleathacha,midhleathach,midhleathacha,aindleathach
poibli/priobhaideach,priobhaideacha,runda saor/ioctha,costasach saor,saoire/daor,daora,costasach,costasacha
saibhir,saibhre/bocht,bochta,boichte uirbeach,uirbeacha,cathair,cathrach,cathracha/tuaithe,tuath
thuaidh,tuaisceart,tuaiscirt/theas,deisceart,deiscirt thoir,oirthear,oirthir/thiar,iarthar,iarthair cle/deas,deis
laistigh,istigh,inmheanach,inmheanacha/lasmuigh,amuigh,seachtrach,seachtracha isteach/amach
thuas,suas,uachtair,uachtarach/thios,sios,iochtair,iochtarach,faoi le,leis/gan
ceanna,ionann,comhionann/difriuil,difriula,eagsuil,eagsula,eile cosuil/difriuil,eagsuil amhain/freisin
nua/sean,seana,seanda,arsa,reatha og,oga,oige/sean,sine,scothaosta,aosta easca,simpli,furasta/deacair,deacra,casta,doiligh
tapa,tapula,gasta,mear,sciobtha/mall,malla,moille
sabhailte,slan,sabhailteacht/contuirteach,contuirteacha,dainsearach,neamhshabhailte,baolach
usaideach,usaideacha,fointeach/neamhusaideach eifeachtach,eifeachtacha/neamheifeachtach,neamheifeachtacha
eifeachtuil,eifeachtula/neamheifeachtuil rath,rathuil,rathula,eirigh,eirionn/teip,teipeann,teipthe,cliseadh
buntaiste,buntaisti,tairbhe,tairbhi/mibhuntaiste,mibhuntaisti
gnothachan,brabus,buachan,buann,bua,buaigh/caillteanas,caillteanais,cailleann,caill,cailliuint
barrachas,farasbarr/easnamh,easnaimh ceannach,ceannaigh,ceannaionn,ceannaiodh/diol,diolann,dioladh
ceannaitheoir,ceannaitheoiri/dioltoir,dioltoiri iasachtoir,iasachtoiri/iasachtai,iasachtaithe
easportail,easportalacha,onnmhairiu,onnmhairi,onnmhairionn/allmhairiu,allmhairi,allmhairionn,iomportail
teacht,tagann,thainig,teachta/imeacht,imionn,imigh,fagail,fagann aontachas,iontrail,isteach/imeacht,scaruint,tarraingt,fagail
samhradh,samhraidh/geimhreadh,geimhridh earrach,earraigh/fomhar,fomhair la,lae,laethanta/oiche,oicheanta,hoiche
maidin,maidine/trathnona,oiche inniu/inne inniu/amarach inne/amarach iosta,iosmheid,ios/uasta,uasmheid,uas aontoil/moramh
direach,direacha/indireach,indireacha sealadach,sealadacha/buan,buana larnaithe,larnu/dilaraithe,dilaru
dearfach,dearfacha/diultach,diultacha ceart,cearta,cruinn/micheart,michearta,earraideach,contrailte,michruinn
fior,fiora/breagach,breagacha ciontach,ciontacha/neamhchiontach,neamhchiontacha lathair/neamhlaithreacht
fostoir,fostoiri/fostai,fostaithe,oibri,oibrithe tiarna,tiarnai/tiononta,tionontai
creidiunai,creidiunaithe/feichiunai,feichiunaithe fir,fear,buachailli,fireann/mna,bean,ban,cailini,baineann
fasta,aosach,aosaigh/leanbh,leanai,paisti,paiste tuismitheoiri/leanai,paisti te,teo,teasa/fuar,fuara,fuaire teamh/fuaru
fliuch,fliucha,tais/tirim,tirime tuile,tuilte/triomach,triomaigh lan,lana,iomlan/folamh,folmha,pairteach
iomlan,hiomlan/pairteach trom,troma/eadrom,eadroma leathan,leathana/cung,cunga domhain/eadomhain
muinin,muinine/miiontaoibh,easpa cuimhnigh,cuimhneamh/dearmad docht,dian,diana,deine/bog,scaoilte priobhaidiu/naisiunu
fostaiocht,fostaiochta/difhostaiocht,difhostaiochta fostaithe/difhostaithe
deimhnionn,deimhniu,dearbhaionn,admhaionn,dearbhu,dearbhaigh/seanann,seanadh,breagnaionn,shean
tuilleamh,tuilleann/caitheamh,caitheann sabhail,coigilt,coigilteas/diomailt,caitheamh
ioncam,ioncaim,faltais/caiteachas,caiteachais solathar,solathair/eileamh,eilimh
coir,cothrom,cothroma/eagorach,michothrom,eagothrom soileir,soileire/doileir,doileire aitheanta/anaithnid
cobhsai,cobhsaiocht,seasmhach/eagobhsai,eagobhsaiocht sasta,sastacht/mishasta,dioma dochasach,dochas/eadochasach,eadochas
gar,congarach/cian,fada comhphairteach,comhchoiteann/leithleach,scartha gniomhach,gniomhacha/eighniomhach
foirmiuil,foirmiula/neamhfhoirmiuil dochuil,docha/neamhdhochuil cinnte/eiginnte infheicthe/dofheicthe
cui,oiriunach,oiriunacha/michui spleach,spleacha/neamhspleach,neamhspleacha iontaofa/neamhiontaofa
siochain,siochana/cogadh,cogaidh comhreireach/direireach comhionannas,comhionannais/neamhionannas,neamhionannais
""",
    "hr": """
vise,vis/manje visi*,visa,vise,viseg,visu/nizi*,niza,nize,nizeg,nizu najvis*/najniz* visok*/nisk*,nizak
vec,veci,veca,vece,veceg,vecih,vecim,vecu/manj,manji,manja,manje,manjih,manjeg,manjim,manju najvec*/najmanj*
velik*/mal,mala,male,malen*,mali,malih,malo,malog najvise/najmanje dulj*,duz,duzi*,duza,duze/kraci*,kraca,krace
dug,duga,dugo,dugi,dugih/kratk*,kratak dugoroc*/kratkoroc* ranij*,prij,prije/kasnij* rano,pravodob*/kasno,kasnjenj*
prije/nakon,poslije prethodn*,prosl*/sljedec*,iduci* do/od,nakon uvijek,stalno,neprestano/nikad*,rijetko
cesto,cesce,redovito,obicno/rijetko,rjeđe,nikad*,neredovito sv,sve,svi,sva,svih,svim,svak*,oba,obje/nijed*,nikakv*
sve,nesto/nista svi,svatko,netko/nitko svugdje,svuda/nigdje mnog*,brojn*/malo,malobroj* vecin*/manjin*
prv,prva,prve,prvi,prvo,prvog,prvom,prvu/zadnj*,posljed* pocet*/kraj,kraja,kraju,zavrs*
pocn*,pocin*,pocel*,zapoc*,pokren*,pokrec*/zavrs*,zaustav*,obustav*,okonc*,presta*
nastav*,obnov*/prekid*,prekin*,obustav*,zaustav*
povec*,rast,rasti,raste,rasta,rastu,narast*/smanj*,pad,pada,padne,pali,palo,pao,opad*,sniz*,umanj*
poras*,povis*,diz,dignu*,podig*,uvec*,udvostruc*/smanj*,pad,pada,padne,pali,palo,pao,opad*,sniz*,umanj*
prosiri*,prosiren*,siri,sirenj*/ogranic*,suzi*,suz,suzav*,smanj* produlj*,produz*/skra,skrac*,skrat*
ubrza*/uspor*,odgađ*,odgod*,kocen* jaca*,ojaca*,osnaz*,pojaca*,ucvr*/slabi*,oslab* poboljs*,unaprij*/pogors*
bolj,bolji,bolja,bolje,boljeg,boljih/gor,gori,gore,gora,losij* najbolj*/najlosij*,najgor* dobr*,dobar/los*
jak,jaka,jake,jaki,jako,snazn*,snaza/slab,slaba,slabe,slabi,slabo
podrz*,podupir*,pozdravlj*,podupr*,odobr*,prihvac*,prihvat*,podrsk*/odbij*,odbac*,odbi,odbila,odbio
podrz*,podupir*,pozdravlj*,podupr*,odobr*,prihvac*,prihvat*,podrsk*/protivi*,zali,osuđ*,kritiz*,usprotiv* za/protiv
pobornik*,zagovorn*,pristas*/protivni* suglas*,slaze*,slazu,slozi*/nesuglas*,protivi*
prihvac*,prihvat*,usvoj*,usvaj*,donese*,ratific*,potvrđ*/odbi,odbij*,odbac*,odbio,odbila prihvatljiv*/neprihvatljiv*
odobr*,dodijel*,dodjel*/uskra*,odbij*,oduz* dopus*,omoguc*,dozvol*/zabran*,onemoguc*,sprec*,sprij* preporuc*/odvrac*
potic*,potak*,ohrabr*,promic*/odvrac*,obeshrabr*,koc,koci,ometa* olaks*,pojednost*/otez*,komplic* otvor*,otvar*/zatvor*,zatvar*
izgrad*,gradi*,gradnj*,sagrad*/rus,rusi,rusenj*,srus*,demol*
stvor*,stvar,stvara,stvaraj*,stvaranj*,osnova*,osniv*,uved*,uvod,uvodi,uvođ*,uspostav*/ukid*,ukin*,raspu*
zadrz*,ocuv*,odrzav*/ukid*,ukin*,napust* stit*,zastit*/unist*,ugroz*,steti ukljuc*,obuhva*/iskljuc*,izuz*
ukljucujuci/osim,izuzev doda*/bris*,izbri* moguc*/nemoguc* izvediv*,ostvariv*/neizvediv*,neostvariv*
potreb*,nuzn*,neophod*/nepotreb*,suvis* dovolj*,dostat*/nedovolj*,nedostat* obvez,obvezn*,obvezan*,obvezuj*/dobrovolj*,neobvez*
zakonit*,legaln*/nezakonit*,ilegal* javn*,javan/privatn*,tajn*,povjerljiv* besplat*/plac,placa,naplat*,placen*
jeftin*/skup,skupa,skupe,skupi,skupo,skuplj* bogat*,imucn*/siromas* bogatst*/siromast*
gradsk*,urban*,grad,gradovi*/seosk*,ruraln*,selo,sela sjever*/jug,juga,jugu,juzn* istok*,istoc*/zapad* lijev*/desn*
uzvodno/nizvodno unutar*,unutra/izvan,vani,vanjsk* iznad,nad/ispod,pod gornj*/donj* gore,navise/dolje,nanize s,sa,uz/bez
ist,ista,iste,isti,isto,istih,istog,jednak*/drug,druga,drugi,drukc*,razlicit*,nejednak*,drugacij* slicn*/razlicit*
samo,jedino,iskljucivo/također,i
nov,nova,nove,novi,novih,novo,novog,novom,novu/star,stara,stare,stari,starih,staro,starog,starij*,dosadasnj*,postojec*
mlad*/star,stari,starij*,starih budu,buduc*/prosl*,bivs*
lak,laka,lako,laks*,jednostav*/tez,tes,teze,tezi,tesko,teska,teske,teski,sloze*,komplicir*
brz*/spor,spora,spore,spori,sporo,sporij* sigurn*,siguran/nesigurn*,opasn* sigurnos*/nesigurnos*,opasnos*
korisn*/beskorisn*,stetn* djelotvor*/nedjelotvor* ucinkovit*/neucinkovit* uspje*,uspij*/neuspje* prednos*/nedostat*,mana,mane
povolj*/nepovolj* dobit*,dobici,pobjed*,profit*/gubit*,gubi,izgub*,poraz* visak,viska,suficit*/manjak,manjka,deficit*
kup,kupi*,kupnj*,kupuj*/prod,proda* kupac,kupc*,kupaca/prodavat* posudi*,zajmodav*/zajmoprim* izvoz*/uvoz*
dola,dolaz*,dođ*,stig*/odla,odlaz*,odl,ode,napust* ulaz*,uđ,pristup*/izlaz*,izađ*,napust*,istup*
ljet*/zim,zima,zime,zimi,zimu,zimsk* proljec*/jesen* dan,dana,danju,dani,dnevn*/noc,noci,nocu,nocn*
jutr,jutro,jutra,ujutro,jutarnj*,prijepod*/vecer*,navecer,poslijepod* jucer*/danas* sutra*/danas* jucer*/sutra*
najmanje,minim*,barem/najvise,maksim* jednoglasn*/vecin* izravn*,direktn*/neizravn*,posredn*,indirekt*
privremen*,prijelazn*/trajn*,staln*,konacn* centraliz*/decentraliz* pozitiv*/negativ*
ispravn*,tocn*,pravil*/neispravn*,netocn*,pogres*,nepravil* istinit*,istina/neistin*,lazn* kriv,kriva,krivi/nevin*,neduzn*
prisut*,nazoc*/odsut* poslodav*/radnik*,radnic*,zaposlenik*,posloprim* najmodav*/najmoprim*,stanar* vjerovni*/duzni*
musk*,djecak*/zen,zena,zene,zenama,zensk*,djevojc* odrasl*/djec*,dijete,maloljetn* rodite*/djec* topl*,vruc*/hladn*
zagrij*,grijanj*/hlađ*,rashla* mokr*,vlaz*/suh,suha,suhe,suho poplav*/sus,susa,suse,susi
pun,puna,pune,puni,potpun*/prazan,prazna,prazne,prazni,djelomi* cijel*,posve,sasvim/djelomi*
tez,teska,teski,teske/lak,laka,lake,laki sirok*,sir,siri,sira,sire/uzak,usk*,uzi,uza dubok*,dublj*/plit*
vjer,vjeruj*,povjere*/nepovjer* pamt*,sjec*,sjeti*/zaborav* postroz*,strog*,strozi*/ublaz*,blaz*,blag subvenc*/oporez*
privatiz*/nacionaliz* zaposl*/otpus* zaposlenos*/nezaposlen* potvrd*,potvrđ*,prizn*/poric*,pori,demant*,opovrg*
zarađ*,zarad*/tros*,potros* stedi*,usted*,stednj*/rasip*,tros*,potros* prihod*/rashod* ponud*/potraz* pravedn*/nepravedn*
jasn*/nejasn* poznat*/nepoznat* opravdan*,utemelj*/neopravdan*,neutemelj* stabil*/nestabil* zadovolj*/nezadovolj*,razocar*
optimis*/pesimis* blis,bliz*/dalek*,udalj* zajed*/odvoj*,zaseb*,pojedinac* aktivn*/pasivn* formal*/neformal*
domac*/stran,strane,strani,stranih,inozem* obnovljiv*/neobnovljiv*,fosil* odrziv*/neodrziv* vjerojat*/nevjerojat*
vidljiv*/nevidljiv* prikladn*,primjeren*/neprikladn*,neprimjeren* ovis,ovisn*/neovisn* pouzdan*/nepouzdan*
realistic*/nerealistic* postuj*,postov*/krsi*,krsenj*,prekrs* unatoc,usprkos/zahvaljujuci mir,mira,miru/rat,rata,ratu,ratovi
pobjednik*/gubitnik* saveznik*/neprijatelj* potpun*/nepotpun* razmjer*,proporcional*/nerazmjer* jednakos*/nejednakos*
""",
    "hu": """
tobb,tobbet,tobben,inkabb/kevesebb*,kevesbe legtobb*/legkevesebb* magasabb*/alacsonyabb* legmagasabb*/legalacsonyabb*
magas,magasan/alacsony,alacsonyan nagyobb*/kisebb* legnagyobb*/legkisebb* nagy,nagyok,nagyon/kis,kicsi,kicsit
hosszabb*/rovidebb* hosszu*/rovid,rovidek leghosszabb*/legrovidebb* korabban,korabbi*,elobb/kesobb,kesobbi*
korai,koran/kesoi,keson elott,elotti*,elozoleg/utan,utani*,utobb elozo*,mult/kovetkezo*,jovo ig/tol
mindig,allandoan,folyton/soha,sohasem,ritkan
gyakran,gyakrabban,altalaban,gyakori*,rendszeres*/ritkan,ritkabban,soha,rendszertelen*,ritka
minden,valamennyi*,osszes*,mindket,mindegyik*/semmilyen*,egyik,egyetlen,sem egy,nemely,nehany/semmilyen,egyetlen
mindent,minden,valami*/semmi* mindenki*,valaki*/senki* mindenhol,mindenutt/sehol sok,sokan,szamos/keves,kevesen
tobbseg*/kisebbseg* elso,elsokent,eloszor,elsok/utolso*,vegso* kezdet*,elej*/veg,vege,vegen,veget,befejez*
kezd*,elkezd*,megkezd*,indul*,indit*,megindit*,elindit*/befejez*,vegz,vegzod*,leall*,megszu*,abbahagy*,lezar*
folytat*,ujraindit*/megszakit*,leall*,felfuggeszt*,abbahagy*,beszuntet*
novel*,no,nott,nonek,noni,nottek,novek*,emelked*,emel/csokken*,lecsokken*,mersekel*,visszaes*
novel*,no,nott,nonek,noni,nottek,novek*,emelked*,emel/esik,esett,sullyed*,felere
emelt,emeli,emelik,emelni/csokken*,lecsokken*,mersekel*,visszaes*,esik,esett,sullyed*,felere
emelese*,felemel*,fokoz*,megdupla*,megketszer*/csokken*,lecsokken*,mersekel*,visszaes*,esik,esett,sullyed*,felere
bovit*,kibovit*,kiterjeszt*,kiszelesit*/szukit*,leszukit*,korlatoz*,visszafog*
hosszabbit*,meghosszabbit*/rovidit*,lerovidit*,megrovidit*
gyorsit*,felgyorsit*,meggyorsit*,gyorsul*/lassit*,lelassit*,lassul*,kesleltet*
erosit*,megerosit*,erosod*/gyengit*,gyengul*,meggyengit* javit*,javul*,megjavit*/ront*,roml*,rosszabbod*
jobb,jobban,jobba,jobbak/rosszabb* legjobb*/legrosszabb* jo,jol,jok/rossz,rosszul,rosszak
eros,erosen,erosebb*/gyenge,gyengen,gyengebb*
tamogat*,udvozol*,udvozli*,helyesel*,helyesli/elutasit*,ellen,ellenz*,ellenez*,sajnal*,elitel*,biral*,kifogasol*
elfogad,elfogadt*,elfogadas*,elfogadni,elfogadj*,jovahagy*/elutasit*,ellen,ellenz*,ellenez*
elfogad,elfogadt*,elfogadas*,elfogadni,elfogadj*,jovahagy*/sajnal*,elitel*,biral*,kifogasol* mellett,mellette/ellen,ellene
tamogato*,hive,hivei/ellenzo*,ellenfel* egyetert*/ellenez*
elfogad,elfogadt*,elfogadas*,elfogadni,elfogadj*,jovahagy*,ratifikal*,megerosit*/elutasit*,visszautasit*,elvet*
elfogadhato*/elfogadhatatlan* megad,megadja,megadtak,odaitel*/megtagad*,visszavon*,elutasit*
enged*,megenged*,lehetove/tilt,tiltja,tiltjak,tiltani,tiltott*,tiltas*,megtilt*,betilt*,tilos,megakadalyoz*
kotelez*,eloir*/mentesit*,felment* ajanl,ajanlja,ajanljak,javasol*/ellenjavall*,ova
osztonoz*,osztonz*,batorit*,elomozdit*,segit*/gatol*,akadalyoz*,hatraltat*,visszatart*,elriaszt*
konnyit*,megkonnyit*,egyszerusit*/nehezit*,megnehezit*,bonyolit*
nyit*,megnyit*,kinyit*,nyilik,nyilo,nyilt*,megnyil*/zar*,bezar*,lezar*
epit*,megepit*,felepit*,epul*/bont*,lebont*,rombol*,lerombol*
letrehoz*,letrejo*,bevezet*,alapit*,megalapit*/megszuntet*,eltorol*,felszamol*,feloszlat*
megtart*,fenntart*,megoriz*/megszuntet*,eltorol*,felszamol*,elhagy*,felad*
ved,vedi,vedik,vedett*,megved*,megov*,ov/veszelyeztet*,karosit*,rombol*,elpusztit*,pusztit*
tartalmaz*,magaban,belefoglal*,bevon*/kizar*,kihagy* beleertve/kiveve hozzaad*,kiegeszit*/torol*,torl*,elvesz*
lehetseges*,megvalosithato*/lehetetlen*,megvalosithatatlan* szukseges*,nelkulozhetetlen*/szuksegtelen*,felesleges*,nelkulozheto*
elegendo*,eleg,elegseges*,kielegito*/elegtelen*,keves kotelezo*/onkentes*,fakultativ*
jogszeru,jogszeruen,torvenyes*,legalis*/jogszerutlen*,torvenytelen*,illegalis*,jogellenes*
nyilvanos*,koz,nyilt*,allami/magan*,titkos*,bizalmas*,zart
ingyenes*,ingyen,dijmentes*,teritesmentes*/fizetos*,dijkoteles*,teriteses* olcso*/draga*,koltseges* gazdag*,tehetos*/szegeny*
varos*/videki*,falusi*,falu,falvak* eszak*/del,deli*,delen,delre kelet*/nyugat* bal,balra/jobb,jobbra
belul,belso*,bent/kivul,kulso*,kint,kivulrol belfold*,hazai*/kulfold* folott,felett,fole,felul/alatt,ala,alul felso*/also*
fel,felfele/le,lefele val,egyutt/nelkul*
ugyanaz*,azonos*,egyforma,egyenlo,egyenloen,egyenlok/mas,masok,kulonbozo*,eltero*,egyenlotlen* hasonlo*/kulonbozo*,eltero*
csak,csupan,kizarolag/is,szinten,raadasul uj,ujak,ujabb*,modern*/regi,regiek,regen,regebbi*,o,elavult*,meglevo
fiatal*/idos*,oreg* jovobeli*,jovendo*/multbeli*,korabbi*
konnyu*,konnyebb*,konnyen,egyszeru*/nehez,nehezebb*,nehezen,bonyolult*,osszetett* gyors*/lassu*,lassan,lassabb*
biztonsagos*,biztos*/veszelyes*,bizonytalan* biztonsag*/bizonytalansag*,veszely* hasznos*/haszontalan*,karos*
hatekony*,eredmenyes*/hatastalan*,eredmenytelen* siker,sikere*,sikert,sikerrel,sikerul*/kudarc*,sikertelen*,meghius*
elony,elonye*,elonyo*,elonyt/hatrany* kedvezo,kedvezoen,kedvezobb*,kedvezoek,elonyos*/kedvezotlen*,hatranyos*
nyer*,haszon,hasznot/veszt*,elveszit*,kar tobblet*/hiany* vasarol*,vesz,vett,venni,vetel*,vasarlas*,megvasarol*/elad*,ertekesit*
vasarlo*,vevo*/elado* kolcsonad*,hitelez*/kolcsonvesz*,kolcsonvev* export*,kivitel*/import*,behozatal*
erkez*,megerkez*/tavoz*,indul,indulo*,elutaz*,elhagy* belep*,csatlakoz*,bemegy/kilep*,tavoz*,elhagy* nyar*/tel,teli*,telen
tavasz*/osz,osszel,oszi,oszen nap,nappal*,napi,napok/ejszaka*,ejjel* reggel*,delelott*/este,esti,esten,delutan* tegnap*/ma,mai
holnap*/ma,mai tegnap*/holnap* minim*,legalabb/maxim*,legfeljebb egyhangu*/tobbsegi*,tobbseggel kozvetlen*/kozvetett*
ideiglenes*,atmeneti*,idoszakos*/vegleges*,allando*,tartos* kozpontosit*,centraliz*/decentraliz* pozitiv*/negativ*
helyes*,pontos*/helytelen*,hibas*,teves*,pontatlan* igaz,igazak,valos*/hamis*,valotlan* bunos*/artatlan*
jelen,jelenlet*,jelenlevo*/tavol,tavollet*,tavollevo* munkaltato*,munkaado*/munkavallalo*,alkalmazott* berbeado*/berlo*
hitelezo*/ados* ferfi*,fiu*,apak/no,nok,noket,noknek,noi*,lany*,anyak felnott*/gyermek*,gyerek*,kiskoru* szulo*/gyermek*
meleg*,forro*/hideg*,huvos* melegit*,melegedes*,fut,futes*,futeni,futott/hut*,lehul* nedves*,vizes*/szaraz*
arviz*/aszaly*,szarazsag* tele,teli,teljes*/ures*,reszleges*,reszben teljesen,egeszen,egeszeben/reszben,felig
nehez,nehezebb*/konnyu*,konnyebb* szeles*/keskeny*,szuk,szukebb*,szukos* mely*/sekely*
biz,bizik,biznak,bizalom,bizalmat,megbiz*/bizalmatlan* emleksz*,emlekez*/elfelejt*,felejt*
szigorit*,megszigorit*,szigoru*/lazit*,enyhit*,enyhe,enyhebb* tamogat,szubvencional*/adoztat*,megadoztat* privatizal*/allamosit*
alkalmaz*,felvesz*,foglalkoztat*/elbocsat* foglalkoztat*/munkanelkuli*
megerosit*,elismer*,beismer*/tagad*,megtagad*,cafol*,megcafol* keres,kereset*,keresnek/kolt,koltenek,elkolt*
megtakarit*,takarekos*,sporol*/pazarol*,pazarl*,elkolt* bevetel*,jovedelem*/kiadas* kinalat*/kereslet*
igazsagos*,meltanyos*/igazsagtalan*,meltanytalan* vilagos*,egyertelmu*/homalyos*,zavaros* ismert*/ismeretlen*
indokolt*,megalapozott*/indokolatlan*,megalapozatlan* stabil*/instabil* elegedett*/elegedetlen*,csalodott* optimis*/pesszimis*
kozel,kozeli*/tavol,tavoli*,messze kozos*,egyutt/kulon,egyenileg aktiv*/passziv* hivatalos*/informalis* megujulo*/fosszilis*
fenntarthato*/fenntarthatatlan* valoszinu,valoszinuleg/valoszinutlen* lathato*/lathatatlan* alkalmas*/alkalmatlan*
fuggo,fugg/fuggetlen* megbizhato*/megbizhatatlan* realis*/irrealis* betart*,tiszteletben/megsert*,megszeg*,sert*
ellenere/koszonhetoen beke*/haboru* gyoztes*/vesztes* szovetseges*/ellenseg* aranyos*/aranytalan* egyenloseg*/egyenlotlenseg*
teljes/hianyos rugalmas*/rugalmatlan*,merev*
""",
    "it": """
piu/meno maggior*,superior*/minor,minore,minori,inferior* alto,alta,alti,alte,elevat*/basso,bassa,bassi,basse
grand,grande,grandi/piccol* lungo,lunga,lunghi,lunghe/breve,brevi,corto,corta,corti,corte prima,antecedente*/dopo,poi
precedent*,anterior*,previo,previa,previ,previe/successiv*,seguent*,posterior* presto,anticipat*,precoc*/tardi,tardiv*
fino,sino/dal,dalla,dopo prossim*/scors*,passat*,ultim* sempre,sistematicamente/mai,raramente
spesso,frequente*,frequenti,solitamente,regolarmente/raramente,mai,rar,raro,rara,rari,rare,eccezionalmente
tutt,tutto,tutta,tutti,tutte,ogni,ciascun*,entrambi,entrambe,qualsiasi/nessun,nessuno,nessuna
un,uno,una,qualche,alcuni,alcune/nessun,nessuno,nessuna tutto,qualcosa/niente,nulla tutti,ognuno,qualcuno/nessuno
ovunque,dappertutto/nessuna molt,molto,molta,molti,molte,numeros*,tanti,tante/poco,poca,pochi,poche
maggioranz*,maggioritari*/minoranz*,minoritari* primo,prima,primi,prime/ultim* inizio,principio,avvio/fine,termine,conclusione
inizi,inizia,iniziano,iniziare,inizio,iniziat*/termin*,finisc*,finir*,finit*,conclud*,conclus*,cess*
comincia*,avvi,avvia,avviano,avviare,avviat*/termin*,finisc*,finir*,finit*,conclud*,conclus*,cess*
continu*,prosegu*,ripren*,ripres*/cess*,interromp*,interrott*,interruzione,sospen*,sospes*,ferm*
aument*,crescere,cresce,crescono,crescent*,cresciut*/diminu*,ridu*,ridott*,cal,cala,calano,calare,calat*,calo
crescita,increment*,innalz*,elev*,rialz*,raddopp*,accresc*/diminu*,ridu*,ridott*,cal,cala,calano,calare,calat*,calo
aument*,crescere,cresce,crescono,crescent*,cresciut*/abbass*,scend*,sces*,decresc*
aument*,crescere,cresce,crescono,crescent*,cresciut*/dimezz*,tagli,taglio,tagliare,tagliat*
crescita,increment*,innalz*,elev*,rialz*,raddopp*,accresc*/abbass*,scend*,sces*,decresc*
crescita,increment*,innalz*,elev*,rialz*,raddopp*,accresc*/dimezz*,tagli,taglio,tagliare,tagliat*
ampl*,esten*,estes*,allarg*,prolung*,allung*,ingrand*/limit*,restring*,restrizion*,ristrett*
ampl*,esten*,estes*,allarg*,prolung*,allung*,ingrand*/accorci*,abbrevi*,ridu*,ridott* acceler*,velocizz*/rallent*,ritard*,fren*
rafforz*,consolid*,potenzi*/indebol* miglior*/peggior*,deterior*,aggrav* meglio/peggio buon*,ottim*/cattiv*,pessim* bene/male
forte,forti,fortemente/debol* sosten*,sostien*,appoggi*,accogli*,accolg*/resping*,respint*,oppon*,oppost*
sosten*,sostien*,appoggi*,accogli*,accolg*/rammaric*,condann*,deplor*,disapprov*,critic*
approv*,plaud*,salut,saluta,salutano,condivid*/resping*,respint*,oppon*,oppost*
approv*,plaud*,salut,saluta,salutano,condivid*/rammaric*,condann*,deplor*,disapprov*,critic*
favore,pro,favorevol*/contro,sfavore,contrari* favorevol*/sfavorevol*,contrari* sostenitor*,fautor*/oppositor*,avversari*
accord,accordo,concord*/disaccord*,dissen*,discord*
accett*,accoglie*,approv*,adott*,ratific*,accolt*/rifiut*,resping*,respint*,bocci* accettabil*/inaccettabil*
conced*,concess*,accord,accordat*,rilasci*/neg,nega,negano,negare,negat*,rifiut*,revoc*,ritir*
permett*,permess*,consent*,autorizz*,ammett*/viet*,proib*,imped* obblig*,impon*,impost,imposto,esig*/viet*,esent*,dispens*
raccomand*,consigli,consiglia,consigliano,consigliare/sconsigli*
incoragg*,promuov*,promoss*,favor,favorisc*/scoragg*,disincentiv*,ostacol*,fren*,imped*,dissua*
favorir*,incentiv*,stimol*,agevol*,facilit*/scoragg*,disincentiv*,ostacol*,fren*,imped*,dissua*
apr,apre,aprono,aprire,apert*,riapr*,riapert*/chiud*,chius* costru*,edific*,erig*/demol*,abbatt*,distrugg*,distrutt*,smantell*
cre,crea,creano,creare/sopprim*,soppress*,abol*,elimin*,sciogl*,sciolt*,abrog*
creat*,creazione,istitu*,introdu*,introdott*/sopprim*,soppress*,abol*,elimin*,sciogl*,sciolt*,abrog*
manten*,mantien*,conserv*,preserv*/sopprim*,soppress*,abol*,abbandon*,elimin*,abrog*,ritir*
protegg*,protett*,tutel*/distrugg*,distrutt*,dannegg*,minacci* inclu*,compres*/esclu*,omett*,omess*
inclus*,compres*/tranne,eccetto,esclus* aggiung*,aggiunt*/togli*,tolt*,elimin*,sopprim*
possibil*,fattibil*/impossibil*,infattibil* necessar*,indispensabil*,utile,utili/inutil*,superflu*
sufficient*,adeguat*,abbastanza/insufficient*,inadeguat* obbligatori*,vincolant*/volontari*,facoltativ*,opzional*
legal,legale,legali,legalmente,lecit*/illegal*,illecit* pubblic*/privat*,segret*,riservat* gratuit*,gratis/pagamento,oneros*
economic*,convenient*/costos*,car,caro,cara,cari,care ricc,ricco,ricca,ricchi,ricche,benestant*/pover* ricchezz*/povert*
urban*,citta,cittadin*/rural*,campagn* nord,settentrional*/sud,meridional* est,oriental*/ovest,occidental* sinistr*/destr*
monte/valle dentro,intern*/fuori,estern* sopra/sotto superior*/inferior* su/giu con,mediante/senza
stess*,medesim*,identic*,ugual*,egual*/divers*,differen*,altr,altro,altra,altri,altre,disugual*,oppost*
simil*,analog*/divers*,differen* solo,soltanto,solamente,unicamente,esclusivamente/anche,pure,altresi
nuov*,recent*,modern*/vecch*,antico,antica,antichi,antiche,obsolet* giovan*/vecch*,anzian* futur*/passat*
facil,facile,facili,facilmente,semplic*/difficil*,complicat*,compless* semplific*,facilit*,agevol*/complic*,ostacol*
rapid*,veloc*,celer*/lent,lento,lenta,lenti,lente,lentamente,lentezza
sicur,sicuro,sicura,sicuri,sicure/pericolos*,insicur*,rischios* sicurezza/insicurezza,pericolo util,utile,utili/inutil*,dannos*
efficac*/inefficac* efficien*/inefficien* success,successo,successi,riusc*/fallit*,fallisc*,falliment*,insuccess*
vantagg*,benefic*/svantagg*,inconvenient* guadagn*,vinc,vince,vincono,vincere,vint*,profitt*/perd*,pers,perso,persa,persi,perse
avanzo,avanzi,eccedenz*/disavanz*,deficit acquist*,compr,compra,comprano,comprare,comprat*/vend*
acquirent*,compratore*,compratori/venditor* prest,presta,prestano,prestare/prend export*,esport*/import,importa*,importi
arriv*/part,parte,partono,partire,partit*,partenz*
entr,entra,entrano,entrare,entrat*,ingress*,ader*,adesion*/usc,uscir*,uscit*,esc,esce,escono,lasci*,ritir*,recess*
estat*,estiv*/invern* primaver*/autunn* giorn,giorno,giorni,diurn*/nott,notte,notti,notturn*
mattin*/sera,sere,serat*,pomerigg*,serale* ieri/oggi,odiern* domani/oggi,odiern* ieri/domani minim*/massim* unanim*/maggioranz*
dirett,diretto,diretta,diretti,dirette,direttamente/indirett* temporane*,provvisori*,transitori*/permanent*,definitiv*,durevol*
centralizz*,accentr*/decentr* positiv*/negativ* corrett*,giust*,esatt*/scorrett*,sbagliat*,errat*,errone*,inesatt*
ver,vero,vera,veri,vere/fals* colpevol*/innocent* present,presente,presenti,presenza/assent*,assenza
dator*/lavorator*,dipendent* locator*,proprietar*/locatar*,inquilin*,affittuar* creditor*/debitor*
uomo,uomini,maschi*,padri/donn*,femmin*,madri adult*/bambin*,minor,minori,minorenn* genitori/figli cald*/fredd*,fresc*
riscald*/raffredd* umid*,bagnat*,piovos*/asciutt*,secc,secco,secca,secchi,secche,arid* alluvion*,inondazion*/siccit* pien*/vuot*
totalmente,pienamente,interamente,completamente/parzialmente total,totale,totali,complet*/parzial* pesant*/legger*
larg*,ampi*/strett* profond*/superficial* spess,spesso,spessa/sottil* fiduci*,fidars*,fida/sfiduci*,diffid* ricord*/dimentic*
inaspr*,severo,severa,severi,severe,rigoros*/allent*,attenu*,ammorbid* sovvenzion*,sussidi*/tass,tassa,tassano,tassare,tassat*
privatizz*/nazionalizz* assum*,assunt*/licenzi* occupazione,occupat*/disoccup*
conferm*,ammett*,ammess*/neg,nega,negano,negare,negat*,smentisc*,smentit*,confut* guadagn*/spend*,spes,speso,spesa,spese
risparm*/sprec*,spend*,sperper* entrat*,ricav*/uscit*,spes,spesa,spese equ,equo,equa,equi,eque,giust*/iniqu*,ingiust*
chiar*/oscur*,confus*,vag,vago,vaga not,noto,nota,noti,note,conosciut*/ignot*,sconosciut* giustificat*/ingiustificat*
stabil,stabile,stabili,stabilita/instabil* soddisf*,compiac*/insoddisf*,delus*,scontent* ottimis*/pessimis*
vicin*/lontan*,distant* insieme,congiuntamente/separatamente,singolarmente attiv*/passiv*
offert,offerta,offerte/domand,domanda,domande formal,formale,formali,formalmente/informal* reversibil*/irreversibil*
rinnovabil*/fossil* sostenibil*/insostenibil* probabil*/improbabil* cert,certo,certa,certi,certe/incert* visibil*/invisibil*
appropriat*,opportun*/inappropriat*,inopportun* dipenden*/indipenden* affidabil*/inaffidabil* realistic*/irrealistic*
rispett*,osserv*/viol,viola,violano,violare,violat*,infrang* pace/guerr* vincitor*/perdent* alleat*/nemic* complet*/incomplet*
proporzionat*/sproporzionat* parita,uguaglianz*/disparita,disuguaglianz*
""",
    "lt": """
daugiau,labiau/maziau daugiausia,labiausiai/maziausiai aukstesn*/zemesn* auksciaus*/zemiaus* aukst*/zem,zema*,zemi,zemo*,zemu
didesn*/mazesn* didziaus*/maziaus* didel*/maz,maza*,mazi,mazo*,mazu ilgesn*/trumpesn*
ilg,ilga*,ilgi,ilgo*/trump,trumpa*,trumpi,trumpo*,trumpu ilgalaik*/trumpalaik* anksciau,ankstesn*/veliau,velesn*
anksti,ankst,ankstyv*/velai,velyv*,veluo* pries,iki/po,nuo visada,nuolat,visuomet/niekada,retai
dazn*,reguliar*,paprastai/ret,reta*,niekada,nereguliar* vis,visi,visos,visus,visas,visu,visiems,kiekvien*,abu,abi/joki*,joks,ne
kazk*,koks,kokia/joki*,joks viskas,kazkas/niekas visur/niekur daug,daugel*,gausu*/nedaug,mazai,keli,keletas daugum*/mazum*
pirm,pirma*,pirmo*,pirmi*,pirmu/paskutin* pradzi*/pabaig* prade*/baig*,uzbaig*,nutrauk*,sustabd*
tes*,atnaujin*/nutrauk*,sustabd*,baig*
didin*,didej*,dideti,padidin*,padide*,isaug*,aug,auga/mazin*,maze*,sumazin*,sumaze*,kritim*,krito,krinta,nukrit*,smuk*
augo,augim*,kyla,kilo,kele,kelia,kelti,pakel*/mazin*,maze*,sumazin*,sumaze*,kritim*,krito,krinta,nukrit*,smuk*
ples*,plet*,plecia*,isples*/riboj*,ribot*,apribo*,siaurin*,susiaurin* ilgin*,pailgin*,prates*/trumpin*,sutrumpin*
spartin*,paspartin*,greitin*,pagreitin*/letin*,suletin*,velin* stiprin*,sustiprin*,stipre*/silpnin*,susilpnin*,silpne*
gerin*,pagerin*,gere*,pagere*/blogin*,pablogin*,bloge*,pabloge* geresn*,geriau/blogesn*,blogiau geriaus*/blogiaus*
ger,gera*,geri,gero*,geru/blog,bloga*,blogi,blogo*,blogu stipr*/silpn*
pritar*,palaik*,remia,remti/atmet*,atmes*,nepritar*,priestar*,apgailest*,smerk*,kritik*
reme,paremia,sveikin*,palankiai/atmet*,atmes*,nepritar*,priestar*,apgailest*,smerk*,kritik* uz/pries
salinink*,remej*/priestaraut*,priesinink* sutik*,sutink*/nesutik*,nesutink*,atsisak*
priim*,priem*,patvirtin*,ratifikuo*/atmet*,atmes*,atsisak* priimtin*/nepriimtin* suteik*/atsisak*,atim*
leid*,leis*/draud*,drausti,uzdraud*,uzdraust*,neleid* rekomenduo*/nerekomenduo*
skatin*,paskatin*/atgras*,stabd*,trukd*,kliud*,varz* palengv*,supaprast*/apsunk*,sunkin* atidar*,atver*,atvir*/uzdar*,uzver*
stat,stato,state,staty*,pastat*/griau*,griov*,nugriau*,nugriov*
kur,kuria,kure,sukur*,isteig*,ived*,steig*/panaikin*,naikin*,likviduo* islaik*,issaug*,palik*,paliek*/panaikin*,naikin*,atsisak*
saug,saugo,saugot*,apsaug*/naikin*,kenk* itrauk*,iskait*,apim*/neitrauk*,neapim*,isbrauk*,isskyr* iskaitant/isskyrus
imanom*,galim,galima*,galimi*/neimanom*,negalim* butin*,reikaling*/nebutin*,nereikaling* pakank*,uztenk*/nepakank*
privalom*,ipareigoj*/savanorisk*,neprivalom* teiset*/neteiset* vies*/privat*,slapt*,nevies*
nemokam*/mokam,mokama*,mokami,mokamos pig*/brang* turting*/neturting*,skurd* miest*/kaim* siaur*/piet*
ryt,rytai,rytin*,rytu/vakar,vakarai,vakarin*,vakaru kair*/desin* viduj*,vidin*/lauk,lauke,isor* virs,virsuj*/po,zemiau,apacioj*
su/be tas,pat,pats,vienod*,tapat*/kit,kita*,kiti*,kitok*,skirting* tik,vien,tiktai/taip,taipogi,irgi
nauj*/sen,sena*,seni,seno*,senu,esam* jaun*/sen,senas,seni,senyv*,vyresn* lengv*,papras*/sunk*,sudeting* greit*,spart*/let*
saug,saugi*,saugu*/nesaug*,pavoj* naudin*/nenaudin*,zaling* veiksming*/neveiksming* sekm*,pavyk*/nesekm*,nepavyk*,zlug*
privalum*,pranasum*/trukum* peln*,laime*/nuostol*,pralaime*
pirk,pirki*,perka,perkant,perkam*,pirko,nupirk*,pirkti/parduo*,pardavim*,pardave* pirkej*/pardavej* eksport*/import*
atvyk*/isvyk* istoj*,prisijung*,izeng*/isstoj*,pasitrauk*,iseit* vasar*/ziem* pavasar*/ruden*,rudu*
dien,diena,dienos,dienomis,dieninis/nakt* ryt,ryto,ryta,rytais,rytin*/vakar,vakare,vakaro,vakara,vakarin*
siandien*/vakar,vakarykst*,rytoj* minimal*,maziausiai,bent/maksimal*,daugiausia vienbals*,vieningai/daugumos
tiesiogin*,tiesiogiai/netiesiogin*,netiesiogiai laikin*/nuolatin*,galutin*,pastov* centralizuo*/decentralizuo* teigiam*/neigiam*
teising*,tinkam*/neteising*,klaiding*,netinkam* tikr,tikra*/netikr*,melaging* kalt,kaltas,kalta,kalti/nekalt*
dalyvauj*,dalyvav*/nedalyvav*,nedalyvauj* darbdav*/darbuotoj* nuomotoj*/nuominink* kreditor*/skolinink*
vyr,vyrai,vyru,vyrams,vyris*,berniuk*/moter*,mergait* suaug*/vaik* silt*,karst*/salt* sildym*/vesin*,ausin*
dregn*,slapi*/saus,sausa*,sausi,sauso* potvyn*/sausr* piln,pilna*,visisk*,visapus*/tusc*,dalin* sunk*/lengv* plat*/siaur*
gil*/sekl* pasitik*/nepasitik* griezt*,sugriezt*/svelnin*,susvelnin*,svelnesn* subsidijuo*/apmokestin* privatizuo*/nacionalizuo*
idarbin*/atleis*,atleid* uzimt*/nedarb*,bedarb* patvirtin*,pripaz*/paneig*,neigia,neige,neigti uzdirb*/isleid*,isleis*
taup*,sutaup*/svaist*,issvaist* pajam*/islaid* pasiul*/paklaus* sazining*/nesazining* aisk*/neaisk* zinom*/nezinom*
pagrist*,pateisin*/nepagrist*,nepateisin* stabil*/nestabil* patenkin*/nepatenkin*,nusivyl* optimis*/pesimis*
art,arti,artim*,netoli/tol,toli,tolim* kart,kartu,bendr*/atskir* aktyv*/pasyv* atsinaujin*/neatsinaujin*,iskastin*
tvar,tvarus,tvarios,tvari,tvaru/netvar* tiketin*/netiketin* priklausom*/nepriklausom* patikim*/nepatikim*
laik,laiko,laikosi,laikytis/pazeid* taik,taika,taikos/kar,karas,karo,kara proporcing*/neproporcing* lygyb*/nelygyb*
""",
}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""
