"""The forms of the number words of the 24 official languages."""

from __future__ import annotations

UNITS = {
    # From two to twelve, parted by commas; further forms of the same number by strokes. `One` is too often an article.
    "bg": "два|две|двата|двете|двама|двамата,три|трите|трима|тримата,четири|четирите|четирима,пет|петте|петима,"
    "шест|шестте,седем|седемте,осем|осемте,девет|деветте,десет|десетте,единадесет|единайсет,дванадесет|"
    "дванайсет",
    "cs": "dva|dvě|dvou|dvěma|dvoje|dvojí,tři|tří|třem|třemi|třech|troje,čtyři|čtyř|čtyřem|čtyřech|čtyřmi,pět|pěti,"
    "šest|šesti,sedm|sedmi,osm|osmi,devět|devíti,deset|deseti,jedenáct|jedenácti,dvanáct|dvanácti",
    "da": "to,tre,fire,fem,seks,syv,otte,ni,ti,elleve,tolv",
    "de": "zwei|zweien|zweier,drei|dreier|dreien,vier|vieren,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf",
    "el": "δύο|δυο,τρεις|τρία|τριών,τέσσερις|τέσσερα|τεσσάρων|τέσσερεις,πέντε,έξι,επτά|εφτά,οκτώ|οχτώ,εννέα|εννιά,"
    "δέκα,έντεκα|ένδεκα,δώδεκα",
    "en": "two,three,four,five,six,seven,eight,nine,ten,eleven,twelve",
    "es": "dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce",
    "fr": "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze",
    "ga": "dó|dhá|beirt,trí|dtrí|triúr,ceathair|ceithre|cheithre|gceithre|ceathrar,cúig|chúig|gcúig|cúigear,sé|"
    "seisear,seacht|seachtar,ocht|n-ocht|ochtar,naoi|naonúr,deich|dheich|ndeich,-,-",
    "hr": "dva|dvije|dvoje|dvaju|dviju|dvama|dvjema|dvojica|dvojice,tri|triju|trima|troje|trojica|trojice,četiri|"
    "četiriju|četirima|četvero|četvorica,pet|petero|petorica,šest|šestero,sedam|sedmero,osam|osmero,devet|"
    "devetero,deset|desetero,jedanaest,dvanaest",
    "it": "due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici",
    "lt": "du|dvi|dviejų|dviem|dviejuose|dviejose|dvejus|dvejų|dveji|dvejų,trys|tris|trijų|trims|trimis|trijuose|"
    "trijose|trejus|trejų|treji,keturi|keturių|keturis|keturios|keturias|keturiems|keturioms|keturiuose|"
    "keturiose|ketverius|ketverių,penki|penkių|penkis|penkios|penkias|penkiems|penkioms|penkiuose|penkiose|"
    "penkerius|penkerių,šeši|šešių|šešis|šešios|šešias|šešiems|šešioms|šešiuose|šešiose|šešerius|šešerių,"
    "septyni|septynių|septynis|septynios|septynias|septyniems|septynioms|septyniuose|septyniose|septynerius|"
    "septynerių,aštuoni|aštuonių|aštuonis|aštuonios|aštuonias|aštuoniems|aštuonioms|aštuoniuose|aštuonerius,"
    "devyni|devynių|devynis|devynios|devynias|devyniems|devynioms|devyniuose|devynerius,dešimt|dešimties|"
    "dešimtyje|dešimtį|dešimčiai,vienuolika|vienuolikos|vienuolikai,dvylika|dvylikos|dvylikai",
    "lv": "divi|divas|divu|diviem|divām|divus|divos|divās,trīs|triju|trim|trijos|trijās|trijiem|trijām,četri|četru|"
    "četras|četrus|četriem|četrām|četros|četrās,pieci|piecu|piecas|piecus|pieciem|piecām|piecos|piecās,seši|"
    "sešu|sešas|sešus|sešiem|sešām|sešos|sešās,septiņi|septiņu|septiņas|septiņus|septiņiem|septiņām|septiņos|"
    "septiņās,astoņi|astoņu|astoņas|astoņus|astoņiem|astoņām|astoņos|astoņās,deviņi|deviņu|deviņas|deviņus|"
    "deviņiem|deviņām|deviņos|deviņās,desmit|desmitu|desmitiem,vienpadsmit,divpadsmit",
    "mt": "tnejn|żewġ,tlieta|tliet|tlett,erbgħa|erba’|erba,ħamsa|ħames|ħamest,sitta|sitt,sebgħa|seba’|seba|sebat,"
    "tmienja|tmien|tmint,disgħa|disa’|disa|disat,għaxra|għaxar|għaxart,ħdax|ħdax-il,tnax|tnax-il",
    "nl": "twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf",
    "pl": "dwa|dwie|dwóch|dwu|dwoma|dwiema|dwóm|dwaj|dwoje|dwojga,trzy|trzech|trzem|trzema|trzej|troje|trojga,"
    "cztery|czterech|czterem|czterema|czterej|czworo,pięć|pięciu|pięcioma|pięcioro,sześć|sześciu|sześcioma|"
    "sześcioro,siedem|siedmiu|siedmioma,osiem|ośmiu|ośmioma,dziewięć|dziewięciu|dziewięcioma,dziesięć|"
    "dziesięciu|dziesięcioma,jedenaście|jedenastu|jedenastoma,dwanaście|dwunastu|dwunastoma",
    "pt": "dois|duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze",
    "ro": "doi|două,trei,patru,cinci,șase|şase,șapte|şapte,opt,nouă,zece,unsprezece,doisprezece|douăsprezece",
    "sk": "dva|dve|dvaja|dvoch|dvom|dvoma|dvomi,tri|traja|troch|trom|tromi|troma,štyri|štyroch|štyrom|štyria|"
    "štyrmi,päť|piatich|piatimi|piati|piatim,šesť|šiestich|šiestim|šiestimi|šiesti,sedem|siedmich|siedmim|"
    "siedmimi|siedmi,osem|ôsmich|ôsmim|ôsmimi|ôsmi,deväť|deviatich|deviatim|deviatimi|deviati,desať|"
    "desiatich|desiatim|desiatimi|desiati,jedenásť|jedenástich|jedenástim,dvanásť|dvanástich|dvanástim|"
    "dvanástimi",
    "sl": "dva|dve|dveh|dvema|dvoje,tri|trije|treh|trem|tremi|troje,štiri|štirje|štirih|štirim|štirimi,pet|petih|"
    "petim|petimi,šest|šestih|šestim|šestimi,sedem|sedmih|sedmim|sedmimi,osem|osmih|osmim|osmimi,devet|"
    "devetih|devetim|devetimi,deset|desetih|desetim|desetimi,enajst|enajstih|enajstim|enajstimi,dvanajst|"
    "dvanajstih|dvanajstim|dvanajstimi",
    "sv": "två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv",
}  # fmt: skip
TEENS = {
    # From thirteen to nineteen.
    "da": "tretten,fjorten,femten,seksten,sytten,atten,nitten",
    "de": "dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn",
    "en": "thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen",
    "es": "trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve",
    "fr": "treize,quatorze,quinze,seize,dix-sept,dix-huit,dix-neuf",
    "it": "tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove",
    "nl": "dertien,veertien,vijftien,zestien,zeventien,achttien,negentien",
    "pl": "trzynaście|trzynastu,czternaście|czternastu,piętnaście|piętnastu,szesnaście|szesnastu,siedemnaście|"
    "siedemnastu,osiemnaście|osiemnastu,dziewiętnaście|dziewiętnastu",
    "pt": "treze,catorze|quatorze,quinze,dezasseis|dezesseis,dezassete|dezessete,dezoito,dezanove|dezenove",
    "cs": "třináct|třinácti,čtrnáct|čtrnácti,patnáct|patnácti,šestnáct|šestnácti,sedmnáct|sedmnácti,osmnáct|"
    "osmnácti,devatenáct|devatenácti",
    "sv": "tretton,fjorton,femton,sexton,sjutton,arton,nitton",
    "bg": "тринадесет|тринайсет,четиринадесет|четиринайсет,петнадесет|петнайсет,шестнадесет|шестнайсет,"
    "седемнадесет|седемнайсет,осемнадесет|осемнайсет,деветнадесет|деветнайсет",
    "el": "δεκατρία|δεκατρείς|δεκατριών,δεκατέσσερα|δεκατέσσερις|δεκατεσσάρων,δεκαπέντε,δεκαέξι|δεκάξι,δεκαεπτά|"
    "δεκαεφτά,δεκαοκτώ|δεκαοχτώ,δεκαεννέα|δεκαεννιά",
    "hr": "trinaest,četrnaest,petnaest,šesnaest,sedamnaest,osamnaest,devetnaest",
    "lt": "trylika|trylikos,keturiolika|keturiolikos,penkiolika|penkiolikos,šešiolika|šešiolikos,septyniolika|"
    "septyniolikos,aštuoniolika|aštuoniolikos,devyniolika|devyniolikos",
    "lv": "trīspadsmit,četrpadsmit,piecpadsmit,sešpadsmit,septiņpadsmit,astoņpadsmit,deviņpadsmit",
    "mt": "tlettax|tlettax-il,erbatax|erbatax-il,ħmistax|ħmistax-il,sittax|sittax-il,sbatax|sbatax-il,tmintax|"
    "tmintax-il,dsatax|dsatax-il",
    "ro": "treisprezece,paisprezece,cincisprezece,șaisprezece|şaisprezece,șaptesprezece|şaptesprezece,optsprezece,"
    "nouăsprezece",
    "sk": "trinásť|trinástich,štrnásť|štrnástich,pätnásť|pätnástich,šestnásť|šestnástich,sedemnásť|sedemnástich,"
    "osemnásť|osemnástich,devätnásť|devätnástich",
    "sl": "trinajst|trinajstih,štirinajst|štirinajstih,petnajst|petnajstih,šestnajst|šestnajstih,sedemnajst|"
    "sedemnajstih,osemnajst|osemnajstih,devetnajst|devetnajstih",
}  # fmt: skip
TENS = {
    # From twenty to ninety, then a hundred.
    "bg": "двадесет|двайсет,тридесет|трийсет,четиридесет|четирийсет,петдесет,шестдесет|шейсет,седемдесет,осемдесет,"
    "деветдесет,сто|стотин|стоте",
    "cs": "dvacet|dvaceti,třicet|třiceti,čtyřicet|čtyřiceti,padesát|padesáti,šedesát|šedesáti,sedmdesát|sedmdesáti,"
    "osmdesát|osmdesáti,devadesát|devadesáti,sto|sta|stě|set|stech|stům",
    "da": "tyve,tredive,fyrre,halvtreds,tres,halvfjerds,firs,halvfems,hundrede|hundred",
    "de": "zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig,hundert",
    "el": "είκοσι,τριάντα,σαράντα,πενήντα,εξήντα,εβδομήντα,ογδόντα,ενενήντα,εκατό|εκατόν",
    "en": "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred",
    "es": "veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa,cien|ciento|cientos",
    "fr": "vingt|vingts,trente,quarante,cinquante,soixante,soixante-dix,quatre-vingt|quatre-vingts,"
    "quatre-vingt-dix,cent|cents",
    "ga": "fiche,tríocha,daichead,caoga,seasca,seachtó,ochtó,nócha,céad|chéad",
    "hr": "dvadeset,trideset,četrdeset,pedeset,šezdeset,sedamdeset,osamdeset,devedeset,sto",
    "it": "venti|vent,trenta|trent,quaranta|quarant,cinquanta|cinquant,sessanta|sessant,settanta|settant,ottanta|"
    "ottant,novanta|novant,cento|cent",
    "lt": "dvidešimt|dvidešimties|dvidešimčiai,trisdešimt|trisdešimties,keturiasdešimt|keturiasdešimties,"
    "penkiasdešimt|penkiasdešimties,šešiasdešimt|šešiasdešimties,septyniasdešimt|septyniasdešimties,"
    "aštuoniasdešimt|aštuoniasdešimties,devyniasdešimt|devyniasdešimties,šimtas|šimto|šimtą|šimtai|šimtų|"
    "šimtus",
    "lv": "divdesmit,trīsdesmit,četrdesmit,piecdesmit,sešdesmit,septiņdesmit,astoņdesmit,deviņdesmit,simts|simt|"
    "simtu|simti|simtiem|simtus",
    "mt": "għoxrin,tletin,erbgħin,ħamsin,sittin,sebgħin,tmenin,disgħin,mija|mitt",
    "nl": "twintig,dertig,veertig,vijftig,zestig,zeventig,tachtig,negentig,honderd",
    "pl": "dwadzieścia|dwudziestu|dwudziestoma,trzydzieści|trzydziestu,czterdzieści|czterdziestu,pięćdziesiąt|"
    "pięćdziesięciu,sześćdziesiąt|sześćdziesięciu,siedemdziesiąt|siedemdziesięciu,osiemdziesiąt|"
    "osiemdziesięciu,dziewięćdziesiąt|dziewięćdziesięciu,sto|stu",
    "pt": "vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa,cem|cento",
    "ro": "douăzeci,treizeci,patruzeci,cincizeci,șaizeci|şaizeci,șaptezeci|şaptezeci,optzeci,nouăzeci,sută|sute",
    "sk": "dvadsať|dvadsiatich|dvadsiatim|dvadsiatimi,tridsať|tridsiatich|tridsiatim,štyridsať|štyridsiatich|"
    "štyridsiatim,päťdesiat|päťdesiatich|päťdesiatim,šesťdesiat|šesťdesiatich|šesťdesiatim,sedemdesiat|"
    "sedemdesiatich,osemdesiat|osemdesiatich,deväťdesiat|deväťdesiatich,sto",
    "sl": "dvajset|dvajsetih|dvajsetim|dvajsetimi,trideset|tridesetih|tridesetim|tridesetimi,štirideset|"
    "štiridesetih|štiridesetim|štiridesetimi,petdeset|petdesetih|petdesetim|petdesetimi,šestdeset|"
    "šestdesetih|šestdesetim,sedemdeset|sedemdesetih,osemdeset|osemdesetih,devetdeset|devetdesetih,sto|stotih",
    "sv": "tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio,hundra",
}  # fmt: skip
HUNDREDS = {
    # From two hundred to nine hundred, where they are not a number and `hundred`.
    "bg": "двеста|двестате,триста,четиристотин,петстотин,шестстотин,седемстотин,осемстотин,деветстотин",
    "el": "διακόσια|διακόσιοι|διακόσιες|διακοσίων|διακόσιους,τριακόσια|τριακόσιοι|τριακόσιες|τριακοσίων|"
    "τριακόσιους,τετρακόσια|τετρακόσιοι|τετρακόσιες|τετρακοσίων|τετρακόσιους,πεντακόσια|πεντακόσιοι|"
    "πεντακόσιες|πεντακοσίων|πεντακόσιους,εξακόσια|εξακόσιοι|εξακόσιες|εξακοσίων|εξακόσιους,επτακόσια|"
    "επτακόσιοι|επτακόσιες|επτακοσίων,οκτακόσια|οκτακόσιοι|οκτακόσιες|οκτακοσίων,εννιακόσια|εννιακόσιοι|"
    "εννιακόσιες|εννιακοσίων",
    "es": "doscientos|doscientas,trescientos|trescientas,cuatrocientos|cuatrocientas,quinientos|quinientas,"
    "seiscientos|seiscientas,setecientos|setecientas,ochocientos|ochocientas,novecientos|novecientas",
    "hr": "dvjesto|dvjesta,tristo|trista,četiristo|četirista,petsto,šeststo,sedamsto,osamsto,devetsto",
    "lv": "divsimt,trīssimt,četrsimt,piecsimt,sešsimt,septiņsimt,astoņsimt,deviņsimt",
    "mt": "mitejn",
    "pl": "dwieście|dwustu,trzysta|trzystu,czterysta|czterystu,pięćset|pięciuset,sześćset|sześciuset,siedemset|"
    "siedmiuset,osiemset|ośmiuset,dziewięćset|dziewięciuset",
    "pt": "duzentos|duzentas,trezentos|trezentas,quatrocentos|quatrocentas,quinhentos|quinhentas,seiscentos|"
    "seiscentas,setecentos|setecentas,oitocentos|oitocentas,novecentos|novecentas",
    "sk": "dvesto,tristo,štyristo,päťsto,šesťsto,sedemsto,osemsto,deväťsto",
    "sl": "dvesto|dvestotih,tristo|tristotih,štiristo,petsto,šeststo,sedemsto,osemsto,devetsto",
}  # fmt: skip
ONES = {
    # One, behind tens or in `one and a half`.
    "da": "en|et",
    "de": "ein|eins|eine",
    "en": "one",
    "es": "uno|un|una",
    "fr": "un|une",
    "it": "uno|un|una",
    "nl": "een|één",
    "pl": "jeden|jedna",
    "pt": "um|uma",
    "sv": "en|ett",
    "cs": "jeden|jedna",
    "sk": "jeden|jedna",
    "bg": "един|една|едно",
    "el": "ένα|ένας|μία|μια",
    "hr": "jedan|jedna|jedno",
    "lt": "vienas|viena",
    "lv": "viens|viena",
    "ro": "unu|una|un|o",
    "sl": "en|ena|eno",
    "fi": "yksi|yhden",
    "et": "üks|ühe",
    "hu": "egy",
}  # fmt: skip
FRACTIONS = {
    # Half, third, quarter, fifth, tenth; `*` stands for any ending.
    "bg": "половин*|наполовина|полвин,трета|трети|третина|третината,четвърт|четвъртина|четвърти|четвъртината,пета|"
    "пети|петина,десета|десети|десетина",
    "cs": "polovin*|půl|napůl|půli|půlce|půlka|půlku,třetin*,čtvrtin*|čtvrt,pětin*,desetin*",
    "da": "halv*,tredjedel*,fjerdedel*|kvart|kvarter,femtedel*,tiendedel*",
    "de": "hälfte|halb|halbe|halbem|halben|halber|halbes|halbier*,drittel*,viertel*,fünftel*,zehntel*",
    "el": "μισ*|ήμισυ,τρίτο|τρίτα,τέταρτο|τέταρτα,πέμπτο|πέμπτα,δέκατο|δέκατα",
    "en": "half|halves|halving|halved|halve,third|thirds,quarter|quarters,fifth|fifths,tenth|tenths",
    "es": "mitad|medio|media,tercio|tercios|tercera,cuarto|cuartos|cuarta,quinto|quintos|quinta,décimo|décima|"
    "décimas|décimos",
    "et": "pool|poole|pooled|pooli|pooltel|poolt|poolele,kolmandik*,veerand*|neljandik*,viiendik*,kümnendik*",
    "fi": "puolet|puolen|puoleen|puolta|puoli|puolikas|puolikk*|puolittu*|puolitt*,kolmannes*|kolmannek*|kolmasos*,"
    "neljännes*|neljännek*|neljäsos*,viidennes*|viidennek*|viidesos*,kymmenes|kymmenesosa*|kymmenyk*|"
    "kymmeneso*",
    "fr": "moitié|demi|demie,tiers,quart|quarts,cinquième|cinquièmes,dixième|dixièmes",
    "ga": "leath,trian,ceathrú,cúigiú,deichiú",
    "hr": "polovic*|polovin*|pola|pol|prepolov*,trećin*,četvrtin*|četvrt,petin*,desetin*",
    "hu": "fele|felét|felére|felénél|felével|felének|felében|felek|fél|feles|félben|felez*,harmad|harmada|harmadát|"
    "harmadára|harmadának|harmadával|harmadot,negyed|negyede|negyedét|negyedére|negyedének|negyedével|"
    "negyedet,ötöd|ötöde|ötödét|ötödére|ötödének|ötödével,tized|tizede|tizedét|tizedére|tizedének|tizedével",
    "it": "metà|mezzo|mezza|mezz|dimezz*,terzo|terzi,quarto|quarti,quinto|quinti,decimo|decimi",
    "lt": "pusė|pusę|pusės|pusei|pusių,trečdal*,ketvirtadal*|ketvirčio|ketvirtis|ketvirtį,penktadal*,dešimtadal*",
    "lv": "puse*|pusi,trešdaļ*|trešo,ceturtdaļ*|ceturto,piektdaļ*,desmitdaļ*|desmito",
    "mt": "nofs,terz,kwart*,ħomos,għaxra",
    "nl": "helft|half|halve,derde|derden,kwart,vijfde|vijfden,tiende",
    "pl": "połow*|pół,trzecich|trzecie|trzecia|trzecią|trzeciej|trzeci,czwarta|czwartą|czwartej|czwarte|czwartych|ćwierć,"
    "piąta|piątą|piątej|piąte|piątych,"
    "dziesiąta|dziesiątą|dziesiątej|dziesiąte|dziesiątych",
    "pt": "metade|meio|meia|meios|meias,terço|terços,quarto|quartos,quinto|quintos,décimo|décimos|décima",
    "ro": "jumăt*,treim*,sfert*|pătrim*,cincim*,zecim*",
    "sk": "polovic*|pol,tretin*,štvrtin*|štvrť,pätin*,desatin*",
    "sl": "polovic*|pol,tretjin*,četrtin*,petin*,desetin*",
    "sv": "hälften|halv*,tredjedel*,fjärdedel*|kvart|kvarts,femtedel*,tiondel*",
}  # fmt: skip
ORDINALS = {
    # From third to tenth. `Second` says too much else.
    "de": "dritt*,viert*,fünft*,sechst*,siebt*,achte|achter|achtes|achtem,neunt*,zehnt*",
    "en": "third,fourth,fifth,sixth,seventh,eighth,ninth,tenth",
    "es": "tercer|tercero|tercera|terceros|terceras,cuarto|cuarta,quinto|quinta,sexto|sexta,séptimo|séptima,octavo|"
    "octava,noveno|novena,décimo|décima",
    "fr": "troisième*,quatrième*,cinquième*,sixième*,septième*,huitième*,neuvième*,dixième*",
    "it": "terzo|terza,quarto|quarta,quinto|quinta,sesto|sesta,settimo|settima,ottavo|ottava,nono|nona,decimo|"
    "decima",
    "nl": "derde|derden,vierde,vijfde,zesde,zevende,achtste,negende,tiende",
    "pl": "trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią,czwarty|czwarta|czwarte|czwartego|"
    "czwartej|czwartym|czwartą|czwartemu,piąty|piąta|piąte|piątego|piątej|piątym|piątą|piątemu,szósty|szósta|"
    "szóste|szóstego|szóstej|szóstym|szóstą,siódmy|siódma|siódme|siódmego|siódmej|siódmym|siódmą,ósmy|ósma|"
    "ósme|ósmego|ósmej|ósmym|ósmą,dziewiąty|dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątym|dziewiątą,"
    "dziesiąty|dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątym|dziesiątą",
    "bg": "трети|трета|трето|третия|третият|третата|третото,четвърти|четвърта|четвърто|четвъртия|четвъртият|"
    "четвъртата|четвъртото,пети|пета|пето|петия|петият|петата|петото,шести|шеста|шесто|шестия|шестият|"
    "шестата|шестото,седми|седма|седмо|седмия|седмата,осми|осма|осмо|осмия|осмата,девети|девета|девето|"
    "деветия|деветата,десети|десета|десето|десетия|десетият|десетата",
    "cs": "třetí|třetího|třetímu|třetím|třetích,čtvrtý|čtvrtá|čtvrté|čtvrtého|čtvrtému|čtvrtém|čtvrtou|čtvrtým|"
    "čtvrtých,pátý|pátá|páté|pátého|pátém|pátou|pátým|pátému,šestý|šestá|šesté|šestého|šestém|šestou|šestým|"
    "šestému,sedmý|sedmá|sedmé|sedmého|sedmém|sedmou|sedmým,osmý|osmá|osmé|osmého|osmém|osmou|osmým,devátý|"
    "devátá|deváté|devátého|devátém|devátou|devátým,desátý|desátá|desáté|desátého|desátém|desátou|desátým|"
    "desátému",
    "da": "tredje,fjerde,femte,sjette,syvende,ottende,niende,tiende",
    "el": "τρίτος|τρίτη|τρίτο|τρίτου|τρίτης|τρίτον|τρίτοι,τέταρτος|τέταρτη|τέταρτο|τέταρτου|τέταρτης,πέμπτος|"
    "πέμπτη|πέμπτο|πέμπτου|πέμπτης,έκτος|έκτη|έκτο|έκτου|έκτης,έβδομος|έβδομη|έβδομο|έβδομου|έβδομης,όγδοος|"
    "όγδοη|όγδοο|όγδοου|όγδοης,ένατος|ένατη|ένατο|ένατου|ένατης,δέκατος|δέκατη|δέκατο|δέκατου|δέκατης",
    "et": "kolmas|kolmanda*,neljas|neljanda*,viies|viienda*,kuues|kuuenda*,seitsmes|seitsmenda*,kaheksas|"
    "kaheksanda*,üheksas|üheksanda*,kümnes|kümnenda*",
    "fi": "kolmas|kolmannen|kolmatta|kolmannessa|kolmannesta|kolmannella|kolmannelta|kolmannelle|kolmanteen|"
    "kolmantena|kolmannet|kolmannet|kolmansi*,neljäs|neljännen|neljättä|neljännessä|neljännestä|neljännellä|"
    "neljänteen|neljäntenä,viides|viidennen|viidettä|viidennessä|viidennestä|viidennellä|viidenteen|"
    "viidentenä,kuudes|kuudennen|kuudetta|kuudennessa|kuudennesta|kuudenteen|kuudentena,seitsemäs|"
    "seitsemännen|seitsemättä|seitsemännessä|seitsemännestä|seitsemänteen|seitsemäntenä,kahdeksas|"
    "kahdeksannen|kahdeksatta|kahdeksannessa|kahdeksannesta|kahdeksanteen|kahdeksantena,yhdeksäs|yhdeksännen|"
    "yhdeksättä|yhdeksännessä|yhdeksännestä|yhdeksänteen|yhdeksäntenä,kymmenes|kymmenennen|kymmenettä|"
    "kymmenennessä|kymmenennestä|kymmenenteen|kymmenentenä",
    "ga": "tríú,ceathrú,cúigiú,séú,seachtú,ochtú,naoú,deichiú",
    "hr": "treći|treća|treće|trećeg|trećega|trećem|trećemu|trećoj|trećim|trećih|treću,četvrti|četvrta|četvrto|"
    "četvrtog|četvrtoga|četvrtom|četvrtoj|četvrtu|četvrte,peti|peta|peto|petog|petoga|petom|petoj|petu|pete,"
    "šesti|šesta|šesto|šestog|šestom|šestoj|šestu|šeste,sedmi|sedma|sedmo|sedmog|sedmom|sedmoj|sedmu|sedme,"
    "osmi|osma|osmo|osmog|osmom|osmoj|osmu|osme,deveti|deveta|deveto|devetog|devetom|devetoj|devetu|devete,"
    "deseti|deseta|deseto|desetog|desetoga|desetom|desetoj|desetu|desete",
    "hu": "harmadik*,negyedik*,ötödik*,hatodik*,hetedik*,nyolcadik*,kilencedik*,tizedik*",
    "lt": "treči*|treti*,ketvirt*,penkt*,šešt*,septint*,aštunt*,devint*,dešimtas|dešimta|dešimto|dešimtos|dešimtą|"
    "dešimtais|dešimtus|dešimtųjų",
    "lv": "trešais|trešā|trešo|trešajam|trešajā|trešās,ceturtais|ceturtā|ceturto|ceturtajam|ceturtajā|ceturtās,"
    "piektais|piektā|piekto|piektajam|piektajā|piektās,sestais|sestā|sesto|sestajam|sestajā|sestās,septītais|"
    "septītā|septīto|septītajam|septītajā|septītās,astotais|astotā|astoto|astotajam|astotajā|astotās,"
    "devītais|devītā|devīto|devītajam|devītajā|devītās,desmitais|desmitā|desmito|desmitajam|desmitajā|"
    "desmitās",
    "mt": "tielet,raba’|raba",
    "pt": "terceiro|terceira|terceiros|terceiras,quarto|quarta|quartos|quartas,quinto|quinta,sexto|sexta,sétimo|"
    "sétima,oitavo|oitava,nono|nona,décimo|décima",
    "ro": "treilea|treia,patrulea|patra,cincilea|cincea,șaselea|șasea,șaptelea|șaptea,optulea|opta,nouălea|noua,"
    "zecelea|zecea",
    "sk": "tretí|tretia|tretie|tretieho|treťom|tretej|tretiu|tretím|tretích|tretiemu,štvrtý|štvrtá|štvrté|štvrtého|"
    "štvrtom|štvrtej|štvrtú|štvrtým|štvrtému,piaty|piata|piate|piateho|piatom|piatej|piatu|piatym|piatemu,"
    "šiesty|šiesta|šieste|šiesteho|šiestom|šiestej|šiestu|šiestym,siedmy|siedma|siedme|siedmeho|siedmom|"
    "siedmej|siedmu|siedmym,ôsmy|ôsma|ôsme|ôsmeho|ôsmom|ôsmej|ôsmu|ôsmym,deviaty|deviata|deviate|deviateho|"
    "deviatom|deviatej|deviatu|deviatym,desiaty|desiata|desiate|desiateho|desiatom|desiatej|desiatu|desiatym",
    "sl": "tretji|tretja|tretje|tretjega|tretjem|tretjo|tretjemu|tretjim,četrti|četrta|četrto|četrtega|četrtem|"
    "četrte,peti|peta|peto|petega|petem|pete,šesti|šesta|šesto|šestega|šestem|šeste,sedmi|sedma|sedmo|"
    "sedmega|sedmem|sedme,osmi|osma|osmo|osmega|osmem|osme,deveti|deveta|deveto|devetega|devetem|devete,"
    "deseti|deseta|deseto|desetega|desetem|desete",
    "sv": "tredje,fjärde,femte,sjätte,sjunde,åttonde,nionde,tionde",
}  # fmt: skip
TIMES = {
    # Twice, three times, four times.
    "cs": "dvakrát|dvojnás*|zdvojnás*|dvojí*,třikrát|trojnás*,čtyřikrát|čtyřnás*",
    "da": "dobbelt*|fordobl*,tredobbelt*|tredobl*,firedobbelt*|firedobl*",
    "de": "zweimal|doppelt*|verdoppel*,dreimal|dreifach*|verdreifach*,viermal|vierfach*",
    "en": "twice|double|doubled|doubles|doubling|twofold,thrice|triple|tripled|triples|tripling|threefold|treble|"
    "trebled,quadruple|quadrupled|fourfold",
    "es": "doble|duplic*,triple|triplic*,cuádruple",
    "fi": "kahdesti|kaksinkert*|kaksinkertais*|tupla*,kolmesti|kolminkert*,nelinkert*",
    "fr": "double|doubl*,triple|tripl*,quadrupl*",
    "hu": "kétszer*|dupl*|kettős*|megkétszer*,háromszor*|tripl*|megháromszor*,négyszer*",
    "it": "doppio|raddoppi*,triplo|triplic*,quadrupl*",
    "nl": "tweemaal|dubbel*|verdubbel*,driemaal|drievoudig*,viermaal",
    "pl": "dwukrotn*|podwoj*|podwój|podwójn*|podwaja*|dwakroć,trzykrotn*|potroj*|potrój|potrójn*,czterokrotn*",
    "pt": "dobro|duplic*,triplo|triplic*,quádruplo",
    "ro": "dubl*,tripl*|întreit*,-",
    "sk": "dvakrát|dvojnás*|zdvojnás*,trikrát|trojnás*,štyrikrát|štvornás*",
    "sl": "dvakrat|dvojn*|podvoj*,trikrat|trojn*|potroj*,štirikrat|štirikratn*",
    "sv": "dubbel*|dubbl*|fördubbl*,tredubbl*|tredubbel*,fyrdubbl*",
    "bg": "двойно|двоен|двойна|двойни|удвоя*|удвоен*|дваж*,тройно|утроя*|утроен*|трикратн*,четворно|четирикратн*",
    "el": "διπλασι*|διπλο|διπλη|διπλες|διπλα,τριπλασι*|τριπλ*,τετραπλ*",
    "et": "kahekord*|topelt*,kolmekord*,neljakord*",
    "hr": "dvostruk*|udvostruč*|dvaput,trostruk*|utrostruč*|triput,četverostruk*",
    "lt": "dvigub*|padvigub*|dukart,trigub*|patrigub*|triskart,keturgub*",
    "lv": "divkārš*|divreiz*|dubult*|divkārt*,trīskārš*|trīsreiz*|trīskārt*,četrkārš*",
    "mt": "doppju|darbtejn|irdoppj*,triplu,-",
    "ga": "dúbail*|dúbl*|dhúbail*,tríoblach,-",
}  # fmt: skip
PARTS = (2, 3, 4, 5, 10)
ONE_BEFORE_TEN = {"de": "und", "nl": "en", "da": "og", "sl": "in"}
"""Languages that say `one-and-forty` in one word -> what joins it."""
AND = {
    "en": "and",
    "fr": "et",
    "es": "y",
    "pt": "e",
    "el": "και",
    "ro": "și",
    "bg": "и",
    "sk": "a",
    "cs": "a",
    "hr": "i",
}
