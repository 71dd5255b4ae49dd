"""Pairs of opposite words in the languages from English to French (by their codes)."""

from __future__ import annotations

EN_TO_FR: dict[str, str] = {
    "en": """
more/less,fewer most/least,fewest higher,greater/lower,smaller,lesser highest,greatest/lowest,smallest high/low
highly/barely,hardly large,big/small,little larger,bigger/smaller largest,biggest/smallest long/short longer/shorter
longest/shortest earlier,sooner/later earliest/latest early/late before,prior,preced*/after,follow*,subsequent*
beforehand/afterwards until/from,after always/never,rarely,seldom
often,frequent,frequently,usually/rarely,seldom,never,infrequent*,occasionally regularly/irregularly,rarely,never
all,every,each,both/no,none,neither any,some/no,none,neither everyone,everybody,anyone,someone/nobody everything/nothing
everywhere/nowhere many,numerous/few much/little majority/minority first/last,final,second firstly/lastly,finally former/latter
next/previous,last beginning,start,outset/end,close
begin,begins,began,begun,start/end,ends,ended,stop,stops,stopped,ceas*,finish*,halt,halts,halted
starts,started,starting,launch*,commenc*/end,ends,ended,stop,stops,stopped,ceas*,finish*,halt,halts,halted
continu*,resum*/stop,stops,stopped,stopping,ceas*,discontinu*,halt,halts,halted,interrupt*,suspend*
increas*,rise,rises,rose,risen,rising,rais*,grow,grows/decreas*,declin*,fall,falls,fell
increas*,rise,rises,rose,risen,rising,rais*,grow,grows/fallen,falling,reduc*,drop,drops,dropped
grew,grown,growing,growth,climb,climbs,climbed,doubl*,upward*/decreas*,declin*,fall,falls,fell
grew,grown,growing,growth,climb,climbs,climbed,doubl*,upward*/fallen,falling,reduc*,drop,drops,dropped
increas*,rise,rises,rose,risen,rising,rais*,grow,grows/dropping,diminish*,lower*,shrink*,shrank
increas*,rise,rises,rose,risen,rising,rais*,grow,grows/shrunk,halv*,cut,cuts,cutting,downward*
grew,grown,growing,growth,climb,climbs,climbed,doubl*,upward*/dropping,diminish*,lower*,shrink*,shrank
grew,grown,growing,growth,climb,climbs,climbed,doubl*,upward*/shrunk,halv*,cut,cuts,cutting,downward*
expand*,extend*,widen*,broaden*,enlarg*,lengthen*,prolong*/contract,contracts,contracted,narrow*,shrink*,shrank,shrunk
expand*,extend*,widen*,broaden*,enlarg*,lengthen*,prolong*/shorten*,reduc*,restrict*,limit
expand*,extend*,widen*,broaden*,enlarg*,lengthen*,prolong*/limits,limited,limiting,curtail*
accelerat*,quicken*,hasten*/slow,slows,slowed,slowing,decelerat*,delay* strengthen*,reinforc*,bolster*/weaken*,undermin*
improv*,enhanc*/worsen*,deteriorat*,degrad* better/worse best/worst good,excellent/bad,poor well/badly,poorly strong/weak
stronger/weaker strongly/weakly
support*,welcom*,approv*,endors*,back/reject*,oppos*,regret*,condemn*,deplor*,disapprov*,criticis*,criticiz*
backs,backed,backing,favour*,applaud*,advocat*/reject*,oppos*,regret*,condemn*,deplor*,disapprov*,criticis*,criticiz*
for,favour/against supporter*,proponent*,advocate,advocates/opponent*,critics
agree,agrees,agreed,agreeing,agreement/disagree*,refus*,reject*,dissent*
accept*,adopt*,approv*,ratif*,endors*/refus*,reject*,declin* acceptable/unacceptable
grant*,award*,giv*,gave/refus*,deny,denies,denied,denying,withh*,withdr*
allow*,permit*,authoris*,authoriz*,let,lets/forbid*,forbad*,prohibit*,ban,bans,banned,banning,prevent*
permission/prohibition,ban,refusal require*,oblig*,compel*/forbid*,prohibit*,exempt*
recommend*,advis*,encourag*,promot*,foster*/discourag*,hinder*,hamper*
promot*,facilitat*,foster*,help,helps,helped,enabl*/hinder*,hamper*,imped*,obstruct*,prevent*,block,blocks,blocked
open,opens,opened,opening,reopen*/close,closes,closed,closing,closure*,shut,shuts
build,builds,built,building,construct*,erect*/demolish*,demolition,dismantl*,destr*
creat*,establish*,introduc*,found,founded,set/abolish*,scrap,scraps,scrapped,scrapping
creat*,establish*,introduc*,found,founded,set/dissolv*,remov*,repeal*,delet*,eliminat*
keep,keeps,kept,keeping,retain*,maintain*,preserv*/abolish*,drop,drops,dropped,scrap,scraps
keep,keeps,kept,keeping,retain*,maintain*,preserv*/scrapped,scrapping,abandon*,remov*,repeal*,delet*,withdr*
protect*,preserv*,conserv*/destr*,harm,harms,harmed,damag*,endanger*,threaten* includ*/exclud*,omit* including/excluding,except
inclusion/exclusion inclusive/exclusive add,adds,added,adding/remov*,delet*,subtract*,deduct*
possible,feasible/impossible,unfeasible,infeasible necessary,needed,essential,indispensable/unnecessary,superfluous,needless
sufficient*,adequate*,enough/insufficient*,inadequate* compulsory,mandatory,obligatory,binding/voluntary,optional
legal,legally,lawful*/illegal*,unlawful* public,publicly/private,privately,secret,secretly,confidential*
published/unpublished,confidential free/paid,chargeable cheap,inexpensive/expensive,costly,dear cheaper/costlier,dearer
rich,wealthy,prosperous/poor richer,wealthier/poorer richest,wealthiest/poorest urban,city/rural,country
north,northern/south,southern east,eastern/west,western left/right upstream/downstream inside,within/outside,beyond
indoor*/outdoor* internal*,inner/external*,outer above,over/below,under,beneath upper,top/lower,bottom up/down upward*/downward*
with/without by/without same,identical,equal/different,other,opposite equal*/unequal* similar*/different*,dissimilar
only,solely,exclusively/also,partly merely/also new,modern,novel/old,obsolete,former,existing newer/older
young,younger/old,older,elderly youngest/oldest easy,simple,easily,simply/difficult,hard,complicated,complex
easier,simpler/harder,difficult simplif*/complicat* facilitat*,ease,eases,eased,easing/complicat*,hinder*
fast,quick,rapid,rapidly,quickly,swift,swiftly,speedy/slow,slowly,gradual,gradually faster,quicker/slower
safe,safer,secure/dangerous,unsafe,hazardous,insecure useful/useless helpful/unhelpful
success,successes,successful*,succeed*/fail,fails,failed,failing,failure*,unsuccessful*
advantag*,benefit,benefits/disadvantag*,drawback*,disbenefit* gain,gains,gained,win,wins,won/lose,loses,lost,loss,losses
profit*,surplus*/loss,losses,deficit* profitable/unprofitable,loss
buy,buys,bought,buying,purchas*/sell,sells,sold,selling,sale,sales buyer*,purchaser*/seller*,vendor*
lend,lends,lent,lending,lender*/borrow* export*/import,imports,imported,importing,importer*
arriv*/leav*,left,depart,departs,departed,departing,departure*
enter,enters,entered,entering,join,joins,joined,joining/leav*,left,exit,exits,quit,withdr* entry/exit accession/withdrawal
summer*/winter* spring/autumn day,days,daytime/night,nights daily/nightly morning*/evening*,afternoon* yesterday/today
tomorrow/today yesterday/tomorrow minimum,minimal/maximum,maximal minimis*/maximis* least/most unanimous*/majority
direct,directly/indirect,indirectly temporary,temporarily,provisional*/permanent,permanently centrali*/decentrali*
centralised/decentralised positive,positively/negative,negatively
correct*,right,rightly/wrong,wrongly,incorrect*,mistaken,mistakenly true/false,untrue guilty,guilt/innocent,innocence
present,presence/absent,absence attend*/miss,missed,boycott* employer*/employee*,worker* landlord*,lessor*/tenant*,lessee*
men,man,male,males,boys,fathers/women,woman,female,females,girls,mothers adult*/child,children,minor,minors parents/children
creditor*/debtor* hot,warm,hotter,warmer/cold,cool,colder,cooler warming,heating/cooling wet,wetter,humid/dry,drier,arid
rainy/dry flood*/drought* full,fully/empty,partly,partially wholly,entirely,completely/partly,partially
heavy,heavier,heaviest/light,lighter,lightest wide,wider,broad,broader/narrow,narrower deep,deeper/shallow,shallower
thick,thicker/thin,thinner trust*,confident,confidence/distrust*,mistrust* remember*/forget*,forgot,forgotten
tighten*,tighter,strict,stricter,stringent/relax*,loosen*,looser,lax,lenient subsidis*/tax,taxes,taxed,taxing
privatis*/nationalis*
employ,employs,employed,employing,hire,hires,hired,hiring,recruit*/dismiss*,fire,fires,fired,sack*,redundan*
employed,employment/unemployed,unemployment admit*,confirm*/deny,denies,denied,denying,refut* earn*/spend,spends,spent,spending
save,saves,saved,saving,savings/waste*,wasting,spend,spends,spent,squander*
income,revenue*,receipts/expenditure*,spending,expenses fair,fairly,just/unfair,unfairly,unjust clear,clearly/unclear,vague
known/unknown effective,effectively/ineffective* efficient*/inefficient* justified/unjustified
stable,stability/unstable,instability satisf*,pleased,happy/dissatisf*,disappointed,unhappy optimis*/pessimis*
near,nearby,close/far,distant nearest/farthest,furthest together,jointly/separately,alone jointly/individually
active,actively/passive,passively supply/demand formal,formally/informal,informally domestic/foreign reversible/irreversible
renewable*/fossil sustainable,sustainably/unsustainable,unsustainably likely,probable/unlikely,improbable
certain*,sure/uncertain* visible/invisible appropriate/inappropriate relevant/irrelevant dependent/independent
reliable/unreliable realistic/unrealistic rational/irrational regular/irregular ahead/behind forward*/backward*
complete,completed/incomplete,unfinished transparent/opaque proportionate/disproportionate
complian*,comply,complies,complied/breach*,violat*,infring* respect*/breach*,violat*,infring*,ignor*
unite*,uniting/divide,divides,divided,dividing peace/war winner*/loser* ally,allies/enemy,enemies despite/because,thanks
""",
    "es": """
mas/menos mayor,mayores,superior*/menor,menores,inferior* alto,alta,altos,altas,elevad*/bajo,baja,bajos,bajas,escas*
grande,grandes,gran/pequen*,chic* largo,larga,largos,largas/corto,corta,cortos,cortas
antes,previo,previa,previos,previas,anterior*/despues,tras,posterior*,siguiente* temprano,temprana*,pronto/tarde,tardi*
hasta/desde,tras proxim*/pasad*,ultim*,anterior* siempre,sistematicamente/nunca,jamas,raramente
menudo,frecuente*,habitualmente,regularmente/raramente,nunca,rara,raras,excepcionalmente
todo,toda,todos,todas,cada,cualquier*,ambos,ambas/ningun,ninguno,ninguna,nada
un,una,algun,alguno,alguna,algunos,algunas/ningun,ninguno,ninguna algo,todo/nada todos,alguien/nadie
mucho,mucha,muchos,muchas,numeros*/poco,poca,pocos,pocas mayoria,mayoritari*/minoria,minoritari*
primer,primero,primera,primeros,primeras/ultim* principio,comienzo,inicio/fin,final,termino,conclusion
comenz*,comienz*,empez*,empiez*,inici*,arranc*/termin*,finaliz*,acab*,cesa,cesan,cesar,conclu*,deten*
continu*,prosegu*,prosig*,reanud*/cesa,cesar,interrump*,suspend*,detien*,deten*,paraliz*
aument*,increment*,subir,sube,suben/disminu*,reduc*,reduj*,reduzc*,baj,bajar,bajan,bajo,bajad*
subio,subid*,elev*,crec*,duplic*,alza/disminu*,reduc*,reduj*,reduzc*,baj,bajar,bajan,bajo,bajad*
aument*,increment*,subir,sube,suben/descen*,descien*,recort*,caer,cae,caen,cayo,caid*,decrec*
subio,subid*,elev*,crec*,duplic*,alza/descen*,descien*,recort*,caer,cae,caen,cayo,caid*,decrec*
ampl*,extend*,extiend*,extension,prolong*,alarg*,ensanch*/limita,limitan,limitar,limitad*,limitacion,restring*
ampl*,extend*,extiend*,extension,prolong*,alarg*,ensanch*/restric*,recort*,acort*,estrech*,reduc*,reduj*
aceler*,agiliz*/ralentiz*,retras*,frena,frenan,frenar,freno reforz*,refuerz*,fortal*,consolid*/debilit*,socav*
mejor*/empeor*,peor*,deterior*,agrav* buen,bueno,buena,buenos,buenas,excelente*/mal,malo,mala,malos,malas,deficiente* bien/mal
fuerte,fuertes,fuertemente/debil,debiles,debilmente
apoy*,acog*,aprueb*,aprob*,respald*,celebr*/rechaz*,opon*,opus*,opuest*,lament*
apoy*,acog*,aprueb*,aprob*,respald*,celebr*/conden*,deplor*,desaprueb*,desaprob*,critic*
aplaud*,saluda,saludan,saludo,defiend*,defend*/rechaz*,opon*,opus*,opuest*,lament*
aplaud*,saluda,saludan,saludo,defiend*,defend*/conden*,deplor*,desaprueb*,desaprob*,critic* favor,pro/contra
favorable*/desfavorable*,contrari* partidari*,defensor*/detractor*,opositor*,adversari* acuerdo/desacuerdo,desacuerdos
acept*,aprueb*,aprob*,adopt*,ratific*,admit*/rechaz*,deneg*,denieg*,rehus* aceptable*/inaceptable*
conced*,otorg*,concesion/deneg*,denieg*,retir* permit*,autoriz*,permis*/prohib*,impid*,imped*
oblig*,exig*/prohib*,exim*,dispens* recomiend*,recomend*,aconsej*/desaconsej*
foment*,promov*,promuev*,impuls*,anima/desalent*,desalient*,desincentiv*,obstaculiz*,dificult*,imped*
animan,animar,alent*,alient*,favorec*,facilit*/desalent*,desalient*,desincentiv*,obstaculiz*,dificult*,imped*
foment*,promov*,promuev*,impuls*,anima/impid*,frena,frenan,frenar,freno,entorpec*
animan,animar,alent*,alient*,favorec*,facilit*/impid*,frena,frenan,frenar,freno,entorpec* incentiv*/desincentiv*
abr,abre,abren,abrir,abrio,abiert*,apertura*,reabr*/cerr*,cierr*,clausur*
constru*,edific*,erig*/demol*,derrib*,destru*,desmantel*
crea,crean,crear,creo,cread*/suprim*,supres*,elimin*,aboli*,disuelv*,disolv*,derog*
creacion,establec*,establezc*,introduc*,introduj*,institu*/suprim*,supres*,elimin*,aboli*,disuelv*,disolv*,derog*
manten*,mantien*,conserv*,mantuv*,preserv*/suprim*,supres*,elimin*,aboli*,abandon*,derog*,retir*
proteg*,protej*,proteccion/destru*,perjudic*,amenaz*,dana,danan,danar,danad* inclu*,incorpor*/exclu*,omit*
inclusive,incluido,incluida/excepto,salvo,excluido anad*,agreg*/suprim*,elimin*,quita*
posible,posibles,factible*,viable*/imposible*,inviable*
necesari*,imprescindible*,indispensable*/innecesari*,superflu*,prescindible*
suficient*,bastante,adecuad*/insuficient*,inadecuad* obligatori*,vinculante*/voluntari*,facultativ*,opcional*
legal,legales,legalmente,licit*/ilegal*,ilicit* public*/privad*,secret*,confidencial* gratuit*,gratis/pago,remunerad*,oneros*
barat*,economic*,asequible*/car,caro,cara,caros,caras,costos*,oneros*
ric,rico,rica,ricos,ricas,prospero,prospera*,acomodad*/pobre,pobres riqueza*/pobreza* urban*,ciudad,ciudades/rural*,campo
norte,septentrional*,norten*/sur,meridional*,suren* este,oriental*/oeste,occidental* izquierd*/derech* arriba/abajo
dentro,interior*/fuera,exterior* intern,interno,interna,internos,internas/extern* sobre,encima/bajo,debajo superior*/inferior*
con,mediante/sin mism*,identic*,igual,iguales/distint*,diferent*,otr,otro,otra,otros,otras,desigual*,contrari*
similar*,semejant*,parecid*/distint*,diferent* solo,solamente,unicamente,exclusivamente/tambien,ademas
nuev*,reciente*,modern*/viej*,antigu*,obsolet* joven,jovenes/viej*,mayores,anciano,ancianos,anciana* futur*/pasad*
facil*,sencill*,simple,simples/dificil*,complicad*,complej*,ardu* simplific*,facilit*/complic*,dificult*
rapid*,veloz*/lent,lento,lenta,lentos,lentas,lentamente,lentitud
segur,seguro,segura,seguros,seguras/peligros*,insegur*,arriesgad* seguridad/inseguridad,peligro util,utiles/inutil*
eficaz,eficaces,eficacia,eficazmente/ineficaz*,ineficaces,ineficacia eficiente*,eficiencia/ineficien* exito*,logr*/fracas*
ventaj*,benefici*/desventaj*,inconveniente*,perjuicio* gana,ganan,ganar,gano,ganad*,gananc*/perd*,pierd* superavit/deficit
compr,compra,compras,compran,comprar,compro,comprad*,adquir*,adquisi*/vend*,venta,ventas comprador*/vendedor*
prest,presta,prestan,prestar,presto,prestad*,prestamista*/prestatari* export*/import,importa*,importe
lleg*/sal,sale,salen,salir,salio,salid*,march*,part,parten,partir,partio,partida
entr,entra,entran,entrar,entro,entrad*,adh*,ingres*/sal,sale,salen,salir,salio,salid*,abandon*,retir*
verano*,estival*/invierno*,invernal* primavera*/otono* dia,dias,diurn*/noche,noches,nocturn*
manana,mananas,matutin*/tarde,tardes,noche,vespertin* ayer/hoy manana/hoy ayer/manana minim*/maxim* unanim*/mayoria
direct,directo,directa,directos,directas,directamente/indirect*
temporal*,provisional*,transitori*/permanente*,definitiv*,indefinid* centraliz*/descentraliz* positiv*/negativ*
correct*,acertad*,exact*/incorrect*,equivocad*,errone*,inexact* verdader*,ciert*/fals* culpable*/inocent*
presente,presentes,presencia/ausente*,ausencia
empleador*,empresari*/empleado,empleada,empleados,empleadas,trabajador*,asalariad*
propietari*,arrendador*/inquilin*,arrendatari* acreedor*/deudor*
hombre,hombres,masculin*,varon*,ninos,padres/mujer,mujeres,femenin*,ninas,madres adult*/nino,nina,menores,menor,infantil*
padres/hijos calient*,calid*,caluros*/fri*,fresc* calent*,calefaccion/enfri*,refriger*
humed*,mojad*,lluvios*/sec,seco,seca,secos,secas,arid* inundaci*/sequia* llen,lleno,llena,llenos,llenas/vaci*
totalmente,plenamente,integramente,completamente,enteramente/parcialmente total,totales,complet*/parcial* pesad*/liger*,livian*
anch*,ampli*/estrech*,angost* profund*/superficial* confi,confia,confian,confiar,confianza,confiaba/desconf*
record*,recuerd*/olvid* endurec*,estrict*,rigur*,sever*/relaj*,flexibiliz*,suaviz*,lax*
subvencion*/grav,grava,gravan,gravar,gravad* privatiz*/nacionaliz* contrat*,emplear,emplea/desped*,despid* empleo/desempleo,paro
empleado,empleados,empleada,empleadas,ocupad*/desemplead*,parad*
confirm*,admit*,reconoc*/niega*,nega*,nego,desmient*,desment*,refut* gan,ganar,ganan,ingres*/gast*
ahorr*/malgast*,derroch*,despilfarr*,gast* ingreso*/gasto* just,justo,justa,justos,justas,equitativ*/injust*,inequitativ*
clar,claro,clara,claros,claras,claramente/confus*,oscur*,ambigu* conocid*/desconocid* justificad*/injustificad*
estable,estables,estabilidad/inestab* satisf*,complac*/insatisf*,descontent*,decepcion* optimis*/pesimis*
cerca,cercan*,proxim*/lejos,lejan*,alejad* juntos,juntas,conjunt*/separad*,individualmente activ*/pasiv*
oferta,ofertas/demanda,demandas formal,formales,formalmente/informal* reversible*/irreversible* renovable*/fosil*
sostenible*/insostenible* probable*/improbable* viable*/inviable* visible*/invisible* adecuad*,apropiad*/inadecuad*,inapropiad*
dependient*,dependencia/independ* fiable*/dudos* realista*/irreal*,iluso*
respet*,cumpl*/incumpl*,infring*,viol,viola,violan,violar,vulner* paz/guerra* ganador*,vencedor*/perdedor* aliad*/enemig*
complet*/incomplet* proporcionad*/desproporcionad* igualdad/desigualdad
""",
    "et": """
rohkem,enam/vahem enim/vahim korgem*/madalam* korgeim*/madalaim* korge,korged,korget,korgel/madal,madala* suurem*/vaiksem*,vahem
suurim*/vaikseim*,vahim suur,suure,suured,suurt,suurte,suuri/vaik,vaike,vaikse*,vaikes* pikem*/luhem*
pikk,pika*,pikki/luhi,luhik* pikaajali*/luhiajali* varem,varasem*/hiljem,hilisem* vara,varajas*/hilja,hilis,hiline,hilinen*
enne,eelnevalt/parast,peale,hiljem eelmi*,eelnev*/jargmi*,jargnev*,tulev* kuni/alates,parast alati,pidevalt/kunagi,harva
sageli,tihti,korrapara*,tavaliselt,regulaar*/harva,kunagi,ebakorrapara*
koik,koigi*,koiki,iga,igal,igauks,molem*/ukski,mitte,uhtegi,uhelgi,ukskoik koik,midagi/miski koikjal/kusagil
palju*,mitmed,arvukal*/vahe,vahesed,vaheste enamus*,enamik*/vahemus* esime*,esma,esmalt/viima*,lopuks
algus*,algul/lopp,lopu,lopus,loppu,lopetuse*
alg,alga,algab,algas,alust,alusta*,algata*,kaivita*/lope,lopeb,loppe*,lopeta*,peata*,katkesta*,lakka*
jatka*,jatku*/lopeta*,katkesta*,peata* suuren*,kasv,kasva*,kasvu*,tous/vahen*,kahane*,kahanda*,lange*,langus*,piira*,poolit*
touse*,tousi*,tousu,tost*,lisandu*,kahekordist*/vahen*,kahane*,kahanda*,lange*,langus*,piira*,poolit*
laiend*,laiene*/piira*,kitsend*,ahend* pikend*/luhend* kiirend*/aeglust*,viivit*,pidurda*
tugevd*,tugevne*,kinnist*/norgend*,norgene*,norgesta* parand*,parane*/halvend*,halvene*,halvem parem*/halvem* parim*/halvim*
hea,head,heade,hasti,heal/halb,halva* tugev,tugeva*/nork,norga*,norgem*
toeta*,toetu*,terv,tervita*,kiida*,kiitis,poolda*,heaks/lukka*,tagasi,vastu,kahetse*,taunib,moista*,kritiseeri* poolt,eest/vastu
pooldaja*,toetaja*/vastas*,vastane noust*,nous/vastu,keeldu*
heakskiid*,heaks,vastuvo*,voe,vottis,kinnita*,ratifitse*/tagasiluk*,keeldu*,lukka* vastuvoetav*/vastuvoetamat*
anna,andma,andis,annab,antakse,maara*/keeldu*,votab,tuhista* luba*,voimalda*/keela*,keelu*,keeld,takista*
kohusta*/vabasta*,keela* soovita*/hoiata* ergut*,julgusta*,eden,edenda*,soodusta*,innusta*/parssi*,parsib,takista*,heiduta*
holbusta*,lihtsusta*/raskend*,keerulise*
ava,avab,avas,avati,avada,avata*,avatud,avamis*/sulge*,sule,suleb,suleti,suletud,suletakse
ehita*,rajab,rajada,rajati/lammuta*,havita*
loo,loob,loodi,loodud,luua,luuakse,asuta*,kehtesta*,sisse/kaota*,tuhista*,likvideeri*,saada
sailita*,hoi,hoiab,hoida/kaota*,tuhista*,loobu* kaits*/havita*,ohusta*,kahjusta*,ahvarda* holma*,kaasa*,sisalda*/valista*,valja
sealhulgas/valja lisa,lisada,lisab,lisatud,lisati/kustuta*,jatta,eemalda* voimali*/voimatu* teosta,teostatav*/teostamatu*
vajali*,vaja,hadavajali*/tarbetu*,ebavajali*,uleliig* piisav*,kullalda*/ebapiisav*,puudulik*
kohustusli*,siduv*/vabatahtli*,mittekohust* seadusli*,legaal*,oiguspara*/ebaseadusli*,illegaal*,oigusvasta*
avali*/era,erasek*,eraoig*,sala,salaja*,konfidents* tasuta/tasuli* odav*/kalli*,kuluka* rik,rikas,rikka*/vae,vaene,vaese*
rikkus*/vaesus* linna*,linn/maa,maapiirk*,kula* pohj,pohja,pohjas,pohjapool*/louna*,loun ida,idas,idapool*/laas,laane*
vasak*/parem,parema,paremal ulesvoolu/allavoolu sees,sise,sisemi*,seespool/valjas,valis,valimine,valimise,valimist,valjaspool
ule,kohal,peal,ulal/alla,all,allpool ulemi*/alumi* ules,ulespoole/alla,allapoole koos,ga/ilma
sama,samad,samas,samal,samasugu*,identse*/erinev*,teine,teise*,teistsugu*,muu,muud vordne,vordse*/ebavord* sarna*/erinev*
ainult,vaid,uksnes,ainuuksi/ka,samuti,lisaks uus,uue,uued,uute,uut,uusi,uues,uuele,kaasaeg*/vana*,senine,senis*,olemasolev*
noor,noore*,noorte/vana,vanad,vanem*,eaka* tuleviku*/mineviku* lihts*,kerge*,holp*/keeruli*,raske* kiire*/aeglas*,aeglan*
turvali*,ohutu*/ohtlik*,ebaturvali*,ohu turvalisus*/ebaturval*,oht kasuli*,tarvili*/kasutu*,kahjuli*,tarbetu
tohus*,tulemusli*/ebatohus*,tulemusetu* edu,eduka*,onnestu*,edukus*/ebaedu*,ebaonnestu*,nurju*,labikuk*
eeli,eelis*/puudus*,halvemus* soodsa*,soodne,soodus/ebasoodsa*,ebasoodne
kasu,kasum*,voit,voida*,voitis/kahju,kahjum*,kaota*,kaotus* ulejaa*/puudujaa*,defitsii*
ost,osta,ostab,ostis,ostma,oste*/muu,muua,muub,muus,muuk,muugi* ostja*/muuja* laena,laenuandja*/laenuvotja*
eksport*,ekspordi*,valjave*/import*,impordi*,sisseve* saabu*,tuleb/lahku*,laheb
sisene*,uhine*,liitu*,sissepaas*/valju*,lahku*,valjapaas* suvi*,suve*/talv,talve* kevad*/sugis*
paev,paeva*,paeviti/oo,oosel,ood,oositi,oise* hommik*/ohtu*,parastlouna* tana,tanane,tanase*/eile,eilne,eilse*
tana,tanane,tanase*/homme,homse* eile*/homme,homse* vahemalt,minimaal*,miinimum*/maksimaal*,maksimum*,kuni
uhehaals*,uksmeel*/haalteenam* otse,otsene,otsese*/kaud,kaudne,kaudse* ajuti*/alali*,pusiv*,loplik* tsentralis*/detsentralis*
positiiv*/negatiiv* oige,oiged,oigesti,korrektse*/vale,valed,valesti,ebaoige*,eksli* toe,toene,tosi/vale,vaar suudi/suutu*
kohal,kohalol*/puudu,puudub,puudum*,puuduv* tooand*/tootaja*,toovotja* uurileand*/uurni* volausaldaja*/volgni*
mees,mehed,meeste,mehe,poiss,poisid/naine,naised,naiste,naise,tudruk* taiskasvanu*/laps,laste,lapse*,alaealis*
vanem,vanemad,vanemate/lapsed,laste soe,sooja*,kuum*/kulm*,jaheda*,jahe soojen*,kute,kutte*/jahut*,jahene*
marg,marja*,niiske*/kuiv,kuiva* uleujut*/pou,poud,poua* tais,taielik*/tuhi,tuhja*,osalis* taielikult,terven*,tervikuna/osaliselt
raske*/kerge* lai,laia*,laiem*/kits,kitsa* sugav*/madal,madala usald*/umbusald* maleta*/unusta*
karm,karmist*,rang,range*/leeven*,leebe*,lodven* subsideeri*,toetab/maksusta* erasta*/natsionaliseeri*,riigista*
palka,palkab,varba*,toole/vallanda*,koonda* toohoive*/tootus* hoivatud,tootav*/tootu* kinnita*,tunnista*/eita*,lukka*,umber
teeni,teenib,teeninud/kulut,kuluta* saasta*,saastu*,hoiab/raiska*,kuluta*
tulu,tulud,tulude,sissetul*/kulu,kulud,kulude,valjamin* pakku,pakkumi*/noud,noudlus* oigla*/ebaoigla* selge*/ebaselge*
tuntud,teada,teadaolev*/tundmatu*,teadmata pohjendatud*/pohjendamat* stabiil*/ebastabiil*
rahul,rahulolu*,rahulolev*/rahulolemat*,pettunud optimis*/pessimis* lahe,lahed*,lahem*/kauge* uhine,uhise*,koos/eraldi,uksi
aktiiv*/passiiv* ametlik*/mitteametlik* sise,sisemaine,kodumai*/valismai*,valis taastuv*/taastumat*,fossiil*
kestlik*,saastev*,jatkusuutlik*/jatkusuutmat* toenaoli*/ebatoenaoli* kindel,kindla*/ebakindl*,ebakindel nahtav*/nahtamat*
sobiv*,asjakoha*/sobimat*,ebasobiv* soltuv*/soltumat* usaldusvaar*/ebausaldus* realisti*/ebarealisti*
jargi,jargib,taidab,austa*/rikku*,riku* vaatamata/tanu rahu,rahus/soda,soja,sojad voitja*/kaotaja* liitla*/vaenla*
taielik*/mittetaielik* proportsion*/ebaproportsion* vordoigus*,vordsus*/ebavordsus*
""",
    "fi": """
enemman,useampi*,useammat/vahemman,harvempi*,harvemmat eniten/vahiten
korkeampi*,korkeamm*/matalampi*,matalamm*,alhaisempi*,alhaisemm* korkein*,korkeimm*/matalin*,matalimm*,alhaisin*
korkea,korkeat,korkean,korkeita,korkealla/matala*,alhainen,alhais* suurempi*,suuremm*/pienempi*,pienemm*
suurin*,suurimm*/pienin*,pienimm*
suuri,suuret,suuren,suuria,suurta,suurissa,suurten/pieni,pienet,pienen,pienia,pienta,pienissa,pienten
pidempi*,pidemm*/lyhyempi*,lyhyemm* pitka*,pitki*/lyhy,lyhyt,lyhyen,lyhyet,lyhyita,lyhyella
aiemmin,aikaisempi*,aikaisemm*/myohempi*,myohemm* aikaisin,varhai*/myohaan,myohai* ennen/jalkeen
edellinen,edellis*,edeltav*/seuraava*,tulev* asti,saakka/alkaen,lahtien aina,jatkuvasti/koskaan,milloinkaan,harvoin
usein,useimmiten,saannolli*,yleensa/harvoin,epasaannolli*,koskaan
kaikki,kaikkien,kaikilla,kaikissa,kaikista,jokainen,jokais*,molem*,joka/mikaan,yksikaan,ei,mitaan kaikki,jotain,jotakin/mitaan
jokainen,kaikki,joku/kukaan kaikkialla/missaan
moni,monet,monia,monta,monien,paljon,lukuisa*,lukuisi*/harva,harvat,harvoja,vahan,muutama* enemmisto*/vahemmisto*
ensimmai*,ensin/viimei*,viimeksi alku,alussa,alun,alkuun/loppu,lopussa,lopun,loppuun,paattees*
alka,alkaa,alkavat,alkoi,aloit*,alet*,kaynnist*/loppu,loppuu,loppuvat,loppui,lopet*,paatt*,keskeyt*,lakkaa*
jatka*,jatku*,jatko*/lopet*,keskeyt*,lakka,lakkaa
lisa,lisaa,lisata,lisasi,lisaavat,lisaan*,lisatt*/vahen*,lask,laske,laskea,laskee,laskevat,laski*
kasva*,kasvu*,kasvoi*,nous*,nost*,korot*,kaksinkert*/vahen*,lask,laske,laskea,laskee,laskevat,laski*
lisa,lisaa,lisata,lisasi,lisaavat,lisaan*,lisatt*/lasku*,lasket*,pienen*,aleni*,alent*,alene*,supist*,puolitt*
kasva*,kasvu*,kasvoi*,nous*,nost*,korot*,kaksinkert*/lasku*,lasket*,pienen*,aleni*,alent*,alene*,supist*,puolitt*
laajen*/rajoit*,supist*,kavent*,suppe* piden*/lyhen* nopeut*,vauhdit*,kiihdyt*/hidast*,viivasty*,viivytt*,jarrut*
vahvist*,lujit*,voimist*/heiken* paran*/huonon*,heikent*,pahen* parempi*,paremm*/huonompi*,huonomm*,pahem*
paras,parhai*,parhaa*/huonoin*,huonoimm*,pahin* hyva,hyvat,hyvan,hyvaa,hyvia,hyvin,hyvissa/huono*,paha,pahat,heikko*
vahva*,vahvo*,voimak*/heikko*,heiko* kannat*,tuke*,tuki,puolta*,suhtau*,hyvaksy*,ilahtu*,pitaa/vastust*,hylk*,hylat*,torju*
kannat*,tuke*,tuki,puolta*,suhtau*,hyvaksy*,ilahtu*,pitaa/pahoit*,tuomits*,arvost,kritiso* puolesta/vastaan
puolel*,kannattaj*/vastust* samaa/eri yksimieli*/erimieli* hyvaks*,ratifioi*,vahvist*/hylk*,hyla*,torju*,kieltayt*
myont*,myonn*/evat*,epa,epaa,epas*,kieltayt*,perua,peruut* salli*,lupa,luvan,mahdollist*/kielt*,kiell*,esta*,estet*
sallittu*,sallitut/kielletty*,kielletyt velvoit*,pakott*/vapaut*,kielt* suosit*,kehot*/varoit*
kannust*,rohkais*,edist*/lannist*,haitta,haitat*,esta,ehkai*,jarrut* helpot*,yksinkert*/vaikeut*,mutkist*
avat*,avaa*,avau*,avoi*/sulje*,sulki*,sulket*,sulkem* rakent*,rakenn*/purk*,pura,puret*,havit*
luo,luoda,luodaan,luonut,luotu,luotiin,perust*,ott,kayttoon/lakkaut*,poist*,kumo,kumot*,purk*
saily*,pidet*,yllapi*/lakkaut*,luopu*,luovut*,poist*,kumot* suoje*,suojaa*,turva*/vaarant*,tuho*,uhka*,vahingoit*
sisally*,kuulu*,ottaa/sulke*,jat,jattaa,poissul* luettuna/paitsi,poisluettuna mahdolli*/mahdot*
toteuttamiskelpoi*/toteuttamiskelvot* tarpeelli*,valttamat*,tarvit*/tarpeet*,turha*,turhi* riittav*,tarpeeksi/riittamat*
pakolli*,sitov*,velvoittav*/vapaaehtoi*,valinnai* lailli*,lainmukai*/lait,laiton,laitton*,lainvastai*
juli,julki,julkinen,julkis*/yksity*,salai*,luottamuksel* ilmai*,maksut,maksuton,maksuttom*/maksulli*
halpa,halvat,halvem*,edulli*/kallii*,kallis* rikas,rikkaa*,rikkai*,varaka*/koyh* rikkau*,varallis*/koyhyy*
kaupunki*,kaupungi*/maaseut*,maaseudu*,maalais* pohjoi*/etela* ita,itai*,ida*/lansi*,lanti*,lann*
vasen,vasem*/oikea,oikeal*,oikean ylajuoks*,ylavir*/alajuoks*,alavir* sisa,sisall*,sisapuol*,sisai*/ulko,ulkona,ulkopuol*,ulkoi*
kotima*/ulkoma* yli,ylla,ylapuol*/alle,alla,alapuol* ylem*,ylin,yla/alem*,alin,ala ylos,ylospain/alas,alaspain
kanssa,kera,mukaan/ilman sama,samat,saman,samoja,samalla,samaan,samanlai*,identti*/eri,erilai*,toinen,toise*,muu,muut
samanlai*,vastaava*/erilai* tasa,tasapuol*,tasaver*/eriarvoi*,epatasa* vain,ainoastaan,pelkastaan,yksinomaan/myos,lisaksi
uusi*,uude*,nykyaikai*/vanha*,vanhoj*,vanhem*,vanhentun*,entinen,entis*,nykyi* nuori*,nuore*/vanha,vanhat,vanhem*,vanho*,iakka*
tulevai*,tuleva,tulevat/mennei*,aiemp*,entis* helppo*,helpo*,yksinkertai*/vaikea*,vaikei*,monimutk*,hankal*
nopea*,nopei*,pika*/hida*,hita* turvalli*/vaarall*,vaara,turvat*,epavarm* turvallisuu*,turva/turvattomuu*,vaara,vaaraa
hyodyll*/hyodyt*,haitall*,turha tehok*/tehot* onnistu*,menesty*/epaonnistu*
etu,edut,etuja,edun,eduista,hyoty*,hyody*/haitta*,haitat,haito* edulli*/epaedulli*
voitto*,voitta*,voitti,voit,hyoty/tappio*,menety*,meneta*,menett*,havi* ylijaa*/alijaa*
osta,ostaa,ostavat,osti,ostet*,osto*/myy,myyda,myydaan,myyvat,myi,myynt*,myyt*,myynn* ostaja*/myyja*
vienti*,vieda,viedaan,vienn*/tuonti*,tuoda,tuodaan,tuonn* saapu*,tulee,tulo/lahte*,lahde*,lahti*,lahto*,poistu*
liitty*,tulla,sisaan/eroa*,erot*,ero,lahte*,poistu* kesa*/talvi*,talve* keva*/syksy*
paiva,paivan,paivalla,paivisin,paivat,paivittai*/yo,yon,yolla,yot,oisin,oinen,oiset aamu*/ilta*,illa* eilen/tanaan,tamanpaiva*
eilis*/tanaan,tamanpaiva* huomen*/tanaan,tamanpaiva* eilen,eilis*/huomen*
vahintaan,vahimmai*,minimi*/enintaan,enimmai*,korkeintaan,maksimi* yksimieli*/enemmistol*,aanesta*
suora,suorat,suoraan,suoria,suoran,valiton,valittom*/epasuor*,valilli* valiaikai*,tilapai*,maaraaikai*/pysyv*,vakitui*,lopulli*
keskitet*,keskitt*/hajautet*,hajautt* myontei*,positiivi*/kieltei*,negatiivi*
oikea*,oikein,virheet*/vaara,vaarat,vaaran,vaarin,vaaria,virheelli* tosi,totta,todellinen/vaar,vaara,valheelli*,epatosi
syylli*/syyttom*,syyton lasna*/poissa* tyonantaj*/tyonteki*,palkansaaj* vuokranantaj*/vuokralai* velkoj*/velalli*
mies,miesten,miehi*,miehe*,poika,pojat/nai,nainen,nais*,tyto*,tytto* aikui*/lapsi*,lapse*,laste*,alaikai*
vanhemmat,vanhempi*/laps* kuuma*,lammi*,lampi*/kylma*,viilea* lampen*,lammit*/jaahd*,viilen* kostea*,marka*,mara*/kuiva*
tulv*/kuivuu* taysi,taynn*,tayde*,taysin/tyhj*,osittai*,osin kokonaan,taysin,kokonai*/osaksi,osittai* raska*/kevy*,keve*
levea*,laaja*,laajem*/kapea*,suppea* syva*,syvem*/matala* luotta*/epaluot* muista*,muistet*/unoh*
tiukk*,tiuke*,ankara*,kiris*/lieven*,hollen*,lieva*,loys* tukea,tuet,subvent*/verot* yksityist*/kansallist*,valtiollist*
palkka,palka*,tyollist*/irtisano*,erott* tyollisyy*,tyollisty*/tyottom* vahvist*,myont*,myonn*,tunnust*/kiist*,kielt*,kiella*
ansait*,tienaa*/kulut*,kayt saasta*,saasto*/tuhla*,haaska*,kulut* tulo,tulot,tuloja,tulojen/meno,menot,menoja,menojen,kulut
tarjon*/kysyn* oikeuden,oikeudenmuk*,reil*,tasapuol*/epaoikeudenm*,epareil* selke*,selv,selva,selvast*,selvat/epaselv*
tunne*/tuntemat* perustel*,oikeutet*/perusteet*,aiheet* vakaa*,vakai*,vakau*/epavaka* tyytyvai*/tyytymat*,pettyn*
optimis*/pessimis* lahel*,laheis*,lahi*/kauka* yhde,yhdessa,yhtei*/erikse,erikseen,erilli*,yksin aktiivi*/passiivi*
virall*/epaviralli* uusiutuv*/uusiutumat*,fossiili* kestav*/kestamat* todennakoi*/epatodennakoi*
varma,varmat,varman,varmasti/epavarm* nakyv*/nakymat* sopiv*,asianmuk*/sopimat*,epaasianm* riippuvai*/riippumat*
luotettav*/epaluotet* realisti*/eparealisti* noudat*,kunnioit*/rikko*,riko*,rikk,louk* huolimatta/ansiosta
rauha*/sota,sodan,sotaa,sodat voittaj*/haviaj* liittolai*/vihollis* taydelli*/puutteelli*,epataydell*
oikeasuht*/suhteet*,kohtuut* tasa/eriarvo*
""",
    "fr": """
plus/moins davantage/moins superieur*/inferieur* haut,haute,hauts,hautes,eleve*/bas,basse,basses,faible,faibles
grand,grande,grands,grandes/petit,petite,petits,petites long,longue,longs,longues/court,courte,courts,courtes
avant,prealable*/apres,ensuite avant/apres precedent*,anterieur*/suivant*,posterieur*,ulterieur* tot/tard precoce*/tardi*
prochain*/dernier*,precedent*,passe* jusqu,jusque/des,depuis,partir,apres toujours,systematiquement/jamais,rarement
souvent,frequemment,regulierement,habituellement/rarement,jamais,exceptionnellement,parfois
frequent*,regulier*/rare,rares,irregul* tout,toute,tous,toutes,chaque,chacun,chacune/aucun,aucune,nul,nulle
un,une,des,quelque,quelques/aucun,aucune tout,quelque/rien tous,chacun,quelqu/personne partout/nulle
beaucoup,nombreux,nombreuses/peu,rares majorit*/minorit* premier,premiere,premiers,premieres/dernier,derniere,derniers,dernieres
debut,commencement,ouverture/fin,cloture,terme
commenc*,debute*,entam*,lance*,demarr*/termin*,fini,finit,finir,finie*,achev*,arret*,cess*
poursui*,continu*,repren*,reprise/arret*,cess*,interromp*,interrup*,suspen*,abandon*
augment*,hauss*,accroit*,accroiss*,accru*,relev*/diminu*,baiss*,redui*,reduc*,abaiss*,chut*,recul*,decroi*,decru*
progress*,croissan*,croit*,doubl*,rehauss*,elev*,montee/diminu*,baiss*,redui*,reduc*
progress*,croissan*,croit*,doubl*,rehauss*,elev*,montee/abaiss*,chut*,recul*,decroi*,decru*
etend*,extension*,elargi*,prolong*,allong*,agrandi*,amplifi*/restrei*,restric*,limit*,reduc*
etend*,extension*,elargi*,prolong*,allong*,agrandi*,amplifi*/redui*,raccourci*,ecourt*,retreci* acceler*/ralenti*,retard*,frein*
renforc*,consolid*/affaibli*,fragilis*,sape,sapent,saper amelior*/aggrav*,deterior*,degrad*,empir* meilleur*/pire*,moindre*
mieux/pis,moins,pire bon,bonne,bons,bonnes,excellent*/mauvais*,mediocre* bien/mal
fort,forte,forts,fortes,fortement,puissant*/faible,faibles,faiblement
souten*,soutien*,salue*,approuv*,approbation*,appui*,appuy*/rejet*,oppos*,regrett*,desapprouv*
souten*,soutien*,salue*,approuv*,approbation*,appui*,appuy*/condamn*,deplor*,denonc*,critiqu*,combat*
accueill*,felicit*,rejoui*,preconis*,prone,pronent,proner/rejet*,oppos*,regrett*,desapprouv*
accueill*,felicit*,rejoui*,preconis*,prone,pronent,proner/condamn*,deplor*,denonc*,critiqu*,combat* pour,faveur/contre,defaveur
favorable*/defavorable*,hostile*,oppose* partisan*/opposant*,adversaire* accord,convien*,conven*/desaccord*,refus*
accept*,adopt*,approuv*,ratifi*,enterin*,approbation*/refus*,rejet*,repouss*,decline acceptable*/inacceptable*
accord*,octro*,attribu*,conced*,consent*/refus*,denie,denient,denier,retir*,retrait*
autoris*,permet*,permis*/interdi*,defend*,empech*,prohib* oblig*,impos*,exig*/interdi*,dispens*,exempt*
recommand*,conseill*/deconseill*
encourag*,incit*,favoris*,promouv*,promeu*/decourag*,dissua*,entrav*,gene,genent,gener,frein*,empech*
facilit*,simplif*/complex*,compliqu*,entrav*,gene,genent,gener
ouvre,ouvrent,ouvrir*,ouvert*,rouvr*,rouvert*/ferm*,clos,close,closes
constru*,bati,batir,batie*,erig*,edifi*/demoli*,detrui*,destruct*,demantel*
cre,cree*,creation*,instaur*,institue*/supprim*,suppress*,aboli*,abrog*,dissou*,elimin*
institution,introdui*,etabli*,fond,fonde*/supprim*,suppress*,aboli*,abrog*,dissou*,elimin*
mainten*,maintien*,conserv*,gard*,preserv*/supprim*,suppress*,aboli*,abandon*,abrog*,retir*,dispar*
proteg*,protection/detrui*,menac*,nuire,nuisent,nuisible* inclu*,integre*,integration/exclu*,ecart*
compris,inclus/exclu*,hormis,excepte ajout*/supprim*,retir*,enlev*,suppress* possible*,faisable*/impossible*,infaisable*
necessaire*,indispensable*,utile*/inutile*,superflu* suffi*,assez,adequat*/insuffisa*,inadequat*
obligatoire*,contraignant*,imperati*/facultati*,volontaire*,optionnel*
legal,legale,legales,legaux,legalement,licite*/illegal*,illegaux,illicite*
public,publics,publique,publiques,publiquement/prive,privee,prives,privees
public,publics,publique,publiques,publiquement/secret,secrets,secrete,secretes,confidentiel*
gratuit,gratuite*,gratuits/payant,payante*,payants,onereu*
cher,chere,chers,cheres,couteu*,onereu*/economique*,abordable*,gratuit,gratuite*
riche,riches,aise*,prospere*/pauvre,pauvres,demuni* richesse*/pauvrete urbain*,citadin*,ville,villes/rural*,ruraux,campagne*
nord,septentrional*/sud,meridional*,midi est,oriental*/ouest,occidental* gauche/droite,droit amont/aval
dans,interieur*,dedans,sein/exterieur*,dehors,hors intern*/extern* sur,dessus/sous,dessous superieur*,haut/inferieur*,bas
avec,moyennant/sans muni,munie,munis,munies,dote*/depourvu*,denue*
meme,memes,identique*,egal,egale,egales,egaux/different*,autre,autres,inegal*,inegaux,distinct*,contraire*
semblable*,similaire*/different*,dissemblable* seulement,uniquement,seul,seule,exclusivement,simplement/aussi,egalement
nouveau,nouvel,nouvelle,nouveaux,nouvelles/ancien,ancienne,anciens,anciennes,vieux,vieil,vieille*,obsolete*,vetuste*
neuf,neuve,neufs,recent*,moderne*/ancien,ancienne,anciens,anciennes,vieux,vieil,vieille*,obsolete*,vetuste*
jeune,jeunes/vieux,vieille*,age,agee,ages,agees,aine* futur*/passe*,ancien*
facile*,aise,simple,simples,aisement/difficile*,compliqu*,complexe*,ardu*,malaise* rapid*,vite,prompt*/lent,lente*,lents
sur,sure,surs,sures/dangereu*,risque* securite/insecurite,danger utile*/inutile*,nuisible*
efficace*,efficacite/inefficace*,inefficacite reussi*,succes,aboutit,abouti/echec*,echou*
avantag*,atout*/desavantag*,inconvenient*,handicap* gain,gains,gagn*,benefice*/perte,pertes,perd,perdent,perdre,perdu*
excedent*/deficit* achat*,achet*,acqui*/vend,vendent,vendre,vendu*,vente,ventes
acheteur*,acheteuse*,acquereur*/vendeur*,vendeuse* pret,prets,prete*/emprunt* export*/import,imports,importe*,importa*
arriv*/part,partent,partir,parti,partie,partis,depart*,quitt*
entr,entre,entrer,entree,entrees,entrent,adh*,rejoin*,integre/sort,sortent,sortir,sortie,sorties,sorti,quitt* adhesion/retrait
ete,estival*/hiver,hivernal* printemps/automne jour,jours,journee,journees,diurne*/nuit,nuits,nocturne*
matin,matins,matinee,matinal*/soir,soirs,soiree,soirees hier/aujourd demain/aujourd hier/demain minim*,plancher*/maxim*,plafond*
unanim*/majorit* direct,directe*,directs/indirect* temporair*,provisoir*/permanent*,definiti*,durable* centralis*/decentralis*
positif*,positive*/negati*
correct,correcte*,corrects,juste,justes,exact,exacte*,exacts,raison/incorrect*,faux,fausse*,errone*,inexact*,tort
vrai*,veridique*/faux,fausse* coupable*/innocent* presen*/absen* employeur*/salarie*,employe,employes,travailleur*
bailleur*,proprietaire*/locataire* creanc*/debit*
homme,hommes,masculin*,garcon*,pere,peres/femme,femmes,feminin*,fille,filles,mere,meres adulte*,majeur,majeurs/enfant*,mineur*
parent,parents/enfant* chaud*,tiede*/froid*,frais,fraiche* rechauff*,chauff*/refroidi*
humide*,mouille*/sec,secs,seche,seches,aride* inondation*,crue*/secheresse* plein,pleine*,pleins,rempli*/vide,vides
entierement,totalement,integralement,pleinement/partiellement total,totale/partiel*
lourd*/leger,legere,legers,legeres,legerement large,larges/etroit* profond*/superficiel* epais*/mince* confian*/mefian*,defian*
souven*,souvien*,rappel*/oubli* durci*,severe*,strict*,resserr*/assoupli*,relach*,souple* subvention*/tax,taxe*,taxation
privatis*/nationalis* embauch*,recrut*,engag*/licenci*,renvo* emploi/chomage
confirm*,admet*,reconnai*,reconnu*/nie*,demen*,refut* gagn*/depens* epargn*,economis*/gaspill*,depens* recette*,revenu*/depense*
equitable*,juste,justes/inequitable*,injuste* equit*/iniqu* clair,claire*,clairs/obscur*,confus*,flou* connu*/inconnu*,meconnu*
justifie*/injustifie* stable*,stabilite/instable*,instabilite satisf*,ravi*/insatisf*,mecontent*,decu* optimis*/pessimis*
proche*,pres/loin*,eloigne* ensemble,conjointement,collectivement/separement,individuellement
actif*,active,actives,activement/passi* offre,offres/demande,demandes formel*/informel* reversible*/irreversible*
renouvelable*/fossile* durable*/ephemere* probable*,vraisemblable*/improbable*,invraisemblable* certain*/incertain*
visible*/invisible* approprie*/inapproprie* dependan*/independan* fiable*/douteu* realiste*/irrealiste*
respect*/viol,viole*,enfrein*,bafou* malgre/grace paix/guerre* gagnant*,vainqueur*/perdant* allie*/ennemi*
monte,montent,monter/descend* complet,complete*,complets/incompl* proportionne*/disproportionne*
""",
}
"""Language -> pairs of opposites, parted by blanks; the words of a side parted by commas; folded, `*` for any ending."""
