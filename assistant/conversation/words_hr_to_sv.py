"""Words of follow-ups in thirteen of the official languages, Croatian to Swedish."""

from __future__ import annotations

from assistant.conversation.words import FollowUpWords

HR_TO_SV = {
    "hr": FollowUpWords(
        openers="i a što_je_s a_što_je_s a_što_s što_s ali ili također",
        asking="zašto gdje kako odakle kamo je_li",
        anaphors=(
            "to ga je ju ih im mu joj njega nju njih njemu tome tom toga tim ono ovo ovaj ova ovi taj ta tamo tada"
            " isto ista oni ona on njegov* njezin* njihov* danas sada kasnije"
        ),
        strong="o_tome",
        alone="to ovo na_to",
        verbs=(
            "kaže kažu rekao rekla rekli misl* žel* traž* predlaž* predložio preporuč* podrž* poziv* smatra* navod*"
            " ističe košta koštati"
        ),
        drafted="napisa* sastavi* izradi* pripremi* izrađen* napisan*",
        adopted="usvoj* donesen* donio objavljen* glasova* odobren* prihvać*",
        nouns=(
            "mišljenj* rezolucij* dokument* tekst* priopćenj* izvjestitelj* autor* odbor* točk* amandman* datum*"
            " stajališt* primjer* razlog* izvor* pojedinost*"
        ),
        function=(
            "u na o od do za s sa iz po pri prema nakon prije kod je su bio bila bilo bili biti li se si ne samo"
            " također još da koji koja koje godine godini te"
        ),
        about="o u_vezi_s",
        more="više još nastavi nastavite reci_mi_više nešto_drugo što_još dalje",
        courtesy="molim hvala bok pozdrav dobar dan dobro ok u_redu super lijepa",
        conversation="ja me moj moja moje pitao pitala razgovor* pitanj*",
    ),
    "hu": FollowUpWords(
        openers="és mi_a_helyzet és_mi_a_helyzet mi_van és_mi_van de vagy s is",
        asking="miért hol hogyan hogy honnan hová vajon",
        anaphors=(
            "ez az ezt azt ezek azok ezeket azokat erről arról ehhez ahhoz ő őt ők őket ott akkor ugyanez ugyanaz"
            " ebben abban ennek annak ma most később azóta"
        ),
        strong="ezt azt erről arról",
        alone="ez",
        verbs="mond* gondol* akar* kér* kért javasol* ajánl* támogat* felszólít* szerint állít* vél* követel* kerül",
        drafted="írta írták készítette készítették megfogalmazta szövegezte kidolgozta kidolgozták írt",
        adopted="fogadták_el elfogadták elfogad* fogad* el közzétet* tették_közzé kiadták szavaz*",
        nouns=(
            "vélemény* állásfoglalás* dokumentum* szöveg* sajtóközlemény* előadó* szerző* bizottság* pont pontja"
            " pontok módosít* dátum* álláspont* péld* ok oka okok indok* forrás* részlet*"
        ),
        function=(
            "a az egy ban ben ra re ról ről ból ből tól től nál nél val vel ig óta után előtt között is csak még nem"
            " volt voltak van vannak lesz meg évben év el hogy pontosan es os as ös"
        ),
        about="",
        more="tovább többet folytasd folytassa mondj_többet még_valamit mi_más",
        courtesy="kérem kérlek köszönöm köszi szia helló jó_napot rendben oké ok jó szépen",
        conversation="én nekem kérdeztem beszélget* kérdés*",
    ),
    "it": FollowUpWords(
        openers=(
            "e ed che_ne_è_di e_che_ne_è_di che_dire_di e_per_quanto_riguarda e_riguardo_a ma o oppure anche"
            " e_a_proposito_di"
        ),
        asking="perché dove come donde se cos cosa",
        anaphors=(
            "lo la li le gli ne ci esso essa essi esse questo questa questi queste quello quella quelli quelle ciò"
            " lui lei loro suo sua suoi sue stesso stessa lì là allora l al_riguardo oggi adesso ora recentemente"
            " dopo"
        ),
        strong="ciò al_riguardo di_ciò su_ciò",
        alone="su_questo questo",
        verbs=(
            "dice dicono disse detto pens* vuole vogliono volev* chied* chiest* propon* propost* raccomand* sosten*"
            " ritien* afferm* dichiar* sollecit* costa costerà"
        ),
        drafted="redatto redatta scritto scritta scrisse elaborato elaborata redige preparato",
        adopted="adottato adottata approvato approvata pubblicato pubblicata votato votata emesso",
        nouns=(
            "parere pareri risoluzione risoluzioni documento documenti testo testi comunicato relatore relatrice"
            " relatori autore autrice comitato cdr punto punti emendamento emendamenti data posizione posizioni"
            " esempio esempi motivo motivi ragione ragioni fonte fonti dettaglio dettagli"
        ),
        function=(
            "il lo la i gli le l un uno una di del della dello dei delle degli dell a al alla ai alle in nel nella"
            " nei nelle nell da dal dalla dall per con su sul sulla sui sulle tra fra è sono era erano fu stato stata"
            " stati state essere ha hanno aveva si non solo anche ancora più che chi c anno anni dopo prima fino"
        ),
        about="su sul sulla sui sulle sugli riguardo_a",
        more="di_più ancora continua continui dimmi_di_più altro qualcos_altro cos_altro più_dettagli vai_avanti",
        courtesy="per_favore per_piacere grazie grazie_mille ciao salve buongiorno bene ok va_bene perfetto sì",
        conversation="io mi mio mia miei mie chiesto conversazione domanda domande noi nostra",
    ),
    "lt": FollowUpWords(
        openers="o ir o_kaip kaip_dėl o_kaip_dėl bet arba taip_pat",
        asking="kodėl kur kaip iš_kur ar",
        anaphors=(
            "jis ji jo jos jį ją jie juos jų jiems tai to tą tam tas ta tie šis ši šie šį šią šio šios ten tada"
            " tas_pats tuo šiandien dabar vėliau"
        ),
        strong="apie_tai tai",
        alone="to",
        verbs="sak* mano manė nor* pras* siūl* pasiūl* rekomend* remia rėmė ragin* teig* reikalau* kainuoja kainuos",
        drafted="parengė parašė rengė surašė parengt* parašyt*",
        adopted="priimt* priėmė paskelbt* paskelbė patvirtint* balsuo* balsav*",
        nouns=(
            "nuomon* rezoliucij* dokument* tekst* pranešim* pranešėj* autori* komitet* punkt* pakeitim* dat* pozicij*"
            " pavyzd* priežast* šaltin* detal*"
        ),
        function=(
            "apie dėl su be iš į nuo iki po prieš per prie pas už yra buvo bus būti ne tik taip pat dar jau kad kuris"
            " kuri metais metų m ar"
        ),
        about="apie dėl",
        more="daugiau toliau tęsk tęskite papasakok_daugiau dar kas_dar",
        courtesy="prašau prašom ačiū dėkui labas sveiki gerai ok puiku",
        conversation="aš mano_klausimas man klausiau pokalb* klausim*",
    ),
    "lv": FollowUpWords(
        openers="un kā_ar un_kā_ar bet vai arī",
        asking="kāpēc kur kā no_kurienes vai",
        anaphors=(
            "tas tā to tos tās viņš viņa viņi viņu tam par_to šis šī šie šo tur tad tas_pats tajā šodien tagad vēlāk"
        ),
        strong="",
        alone="tas to par_to",
        verbs=(
            "saka teica teikt* domāja domā vēl* gri* pras* lūdz* iesak* ieteica ierosin* atbalst* aicin* uzskat*"
            " apgalvo maksā maksās"
        ),
        drafted="sagatavoja sagatavojis rakstīja uzrakstīja izstrādāja sagatavot* uzrakstīt*",
        adopted="pieņem* pieņēma publicē* publicēt* apstiprin* balso*",
        nouns=(
            "atzinum* rezolūcij* dokument* tekst* paziņojum* ziņotāj* autor* komitej* punkt* grozījum* datum* nostāj*"
            " piemēr* iemesl* avot* sīkāk*"
        ),
        function=(
            "par no uz ar bez līdz pēc pirms pie starp kopš ir bija būs būt tika ne tikai arī vēl jau ka kurš kura"
            " gadā gada gadu g vai"
        ),
        about="par attiecībā_uz",
        more="vairāk tālāk turpini turpiniet pastāsti_vairāk vēl kas_vēl",
        courtesy="lūdzu paldies sveiki čau labdien labi ok liels",
        conversation="es man mans mana jautāju sarun* jautājum*",
    ),
    "mt": FollowUpWords(
        openers="u u_xi_ngħidu_dwar xi_ngħidu_dwar u_x_jingħad_dwar imma jew ukoll u_dwar",
        asking="għaliex għala fejn kif minn_fejn jekk",
        anaphors=(
            "hu hi hija huwa huma dan din dawn dak dik dawk hemm dakinhar l_istess fuqu dwaru dwarha dwarhom tiegħu"
            " tagħha tagħhom illum issa"
        ),
        strong="",
        alone="dan dwar_dan fuq_dan",
        verbs=(
            "qal qalet qalu jgħid tgħid jgħidu jaħseb taħseb irid trid jitlob titlob tipproponi jipproponi"
            " tirrakkomanda jappoġġja tappoġġja jiswa"
        ),
        drafted="kiteb kitbet abbozza kitibha kitbu kitbitha",
        adopted="adottat adottata adottati ġie ġiet ġew pubblikat pubblikata ivvota",
        nouns=(
            "opinjoni* riżoluzzjoni* dokument* test* stqarrija relatur* awtur* kumitat punt* emenda* data pożizzjoni*"
            " eżempj* raġuni* sors* dettal*"
        ),
        function=(
            "il l t d s r n x z ż ċ f fi fl b bi bil m ma mhux minn mill mit ta tal tad tar tas tat fuq dwar għal"
            " għall sa wara qabel bejn kien kienet kienu hemm biss ukoll li sena fis fit"
        ),
        about="dwar",
        more="aktar iktar kompli għidli_aktar xi_ħaġa_oħra",
        courtesy="jekk_jogħġbok grazzi bonġu hello tajjeb ok",
        conversation="jien tiegħi staqsejt konversazzjoni mistoqsij*",
    ),
    "nl": FollowUpWords(
        openers=(
            "en en_hoe_zit_het_met hoe_zit_het_met wat_met en_wat_met en_wat_betreft maar of ook hoe_staat_het_met"
        ),
        asking="waarom waar hoe waarvandaan waarheen waarover waarin",
        anaphors=(
            "hij zij ze het hem haar hun hen dat dit deze die er daar dan toen hetzelfde dezelfde zijn ervan daarover"
            " daarvan erover daarvoor daarmee hierover ermee ertegen vandaag nu later sindsdien"
        ),
        strong="daarover erover daarvoor daarvan hierover daarmee",
        alone="dat dit",
        verbs=(
            "zeg* zei zeiden gezegd vind* vond denk* wil willen wilde vraag* vroeg gevraagd stelt_voor voorgesteld"
            " voorstel* beveel* beveelt aanbev* steun* eist eisen pleit* verklaar* kost kosten"
        ),
        drafted="schreef geschreven opgesteld opstelde stelde_op",
        adopted="aangenomen goedgekeurd gepubliceerd uitgebracht gestemd vastgesteld",
        nouns=(
            "advies adviezen resolutie resoluties document documenten tekst teksten persbericht persberichten"
            " rapporteur rapporteurs auteur auteurs opsteller comité cvdr punt punten wijzigingsvoorstel* amendement*"
            " datum standpunt* voorbeeld voorbeelden reden redenen bron bronnen detail details mening*"
        ),
        function=(
            "de het een van in op aan bij door met voor over naar na sinds tot uit om te tegen tussen onder is zijn"
            " was waren wordt worden werd werden geworden heeft hebben had hadden kan kunnen moet niet alleen ook nog"
            " dan precies er al jaar jaren zich eigenlijk vanaf nou"
        ),
        about="over inzake",
        more="meer verder ga_door ga_verder vertel_meer vertel_me_meer nog_iets wat_nog nog_meer",
        courtesy=(
            "alsjeblieft alstublieft graag dank_je dank_u bedankt dankjewel hallo hoi goedendag goed oké ok prima ja"
        ),
        conversation="ik mij me mijn gesprek* vraag vragen wij ons onze",
    ),
    "pl": FollowUpWords(
        openers="a i a_co_z co_z a_jak_z ale albo lub także a_w_przypadku",
        asking="dlaczego czemu gdzie jak skąd dokąd czy",
        anaphors=(
            "to ten ta te tego tej tym tych tę ją go je ich im jej jego on ona ono oni one nich nim niej tam wtedy"
            " wówczas to_samo temu o_tym jemu dziś dzisiaj teraz później"
        ),
        strong="na_ten_temat do_tego",
        alone="to o_tym",
        verbs=(
            "mówi* powiedzia* powiedzie* mówili sądzi* uważa* chce chcą chcia* żąda* domaga* proponuj* zaproponowa*"
            " zaleca* zaleci* popiera* wzywa* twierdzi* stwierdz* postuluj* apeluj* kosztuj* kosztow*"
        ),
        drafted="napisał* napisan* sporządził* sporządzon* opracował* opracowan* przygotował* zredagował*",
        adopted="przyjęt* przyjął przyjęli opublikowan* uchwalon* zatwierdzon* wydan* głosowa*",
        nouns=(
            "opini* rezolucj* dokument* tekst* komunikat* prasow* sprawozdawc* autor* komitet* kr punkt* popraw* dat*"
            " stanowisk* przykład* powód powod* przyczyn* źródł* szczegół*"
        ),
        function=(
            "w we z ze na o od do po przy dla u za przed nad pod między przez jest są był była było byli były być"
            " został została zostało zostały nie tylko też także jeszcze już się że by który która które roku rok lat"
            " r czy dokładnie"
        ),
        about="o na_temat w_sprawie",
        more="więcej dalej kontynuuj opowiedz_więcej powiedz_więcej coś_jeszcze co_jeszcze jeszcze",
        courtesy="proszę dziękuję dzięki cześć witam dzień_dobry dobrze ok okej świetnie bardzo super",
        conversation="ja mnie mi mój moja moje pytałem pytałam zapytałem zapytałam rozmow* pytani*",
    ),
    "pt": FollowUpWords(
        openers="e e_quanto_a quanto_a e_que_tal que_tal e_o_que_dizer_de mas ou também e_no_que_respeita_a",
        asking="porquê porque por_que onde como donde se",
        anaphors=(
            "o a os as lo la lhe lhes ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas"
            " seu sua seus suas lá então mesmo mesma o_mesmo disso nisso a_esse_respeito hoje agora depois"
            " recentemente"
        ),
        strong="isso isto disso sobre_isso a_esse_respeito",
        alone="",
        verbs=(
            "diz dizem disse disseram dito pensa* quer querem queria pede* pediu propõe* propos* recomend* apoi*"
            " solicit* defend* afirm* considera* exig* custa custará"
        ),
        drafted="redigiu redigido redigida escreveu escrito escrita elaborou elaborado elaborada",
        adopted="adotou adotado adotada aprovou aprovado aprovada publicou publicado publicada votou votado",
        nouns=(
            "parecer pareceres resolução resoluções documento documentos texto textos comunicado relator relatora"
            " relatores autor autora autores comité cr ponto pontos alteração alterações data posição posições"
            " exemplo exemplos motivo motivos razão razões fonte fontes pormenor pormenores"
        ),
        function=(
            "o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sobre entre desde até"
            " antes depois durante ao à é são foi foram era ser sido está estão tem têm tinha se não só apenas também"
            " ainda mais que ano anos"
        ),
        about="sobre acerca_de",
        more="mais continua continue diz_me_mais conta_me_mais mais_alguma_coisa que_mais mais_pormenores",
        courtesy="por_favor obrigado obrigada muito_obrigado olá bom_dia bem ok certo perfeito sim",
        conversation="eu meu minha meus minhas me perguntei conversa pergunta perguntas",
    ),
    "ro": FollowUpWords(
        openers="și dar ce_zici_de și_ce_zici_de cum_rămâne_cu și_cum_rămâne_cu sau iar cât_despre",
        asking="de_ce unde cum de_unde încotro dacă",
        anaphors=(
            "el ea ei ele îl o îi le lui lor acesta aceasta aceștia acestea acela aceea asta ăsta acolo atunci"
            " același aceeași acest această despre_asta l azi astăzi acum recent"
        ),
        strong="asta despre_asta despre_aceasta",
        alone="aceasta",
        verbs=(
            "spune spun spus zis crede* vrea vor dorește* cere* cerut propun* propus recomand* susțin* susținut"
            " solicit* consider* afirm* îndeamn* costă costa"
        ),
        drafted="redactat elaborat scris întocmit redactată elaborată",
        adopted="adoptat adoptată aprobat aprobată publicat publicată votat emis",
        nouns=(
            "aviz avizul avizului avize avizele rezoluți* document* text* comunicat* raportor* autor* comitet* punct*"
            " amendament* data poziți* exempl* motiv* surs* detali*"
        ),
        function=(
            "de din în la pe cu pentru despre prin după înainte până între a al ai ale un o este sunt era erau fost"
            " fi a au am avea să nu doar numai și încă mai s se că care anul an ani"
        ),
        about="despre privind referitor_la",
        more="mai_mult continuă continuați spune_mi_mai_multe altceva ce_altceva mai_departe",
        courtesy="vă_rog te_rog mulțumesc mersi bună salut bună_ziua bine ok perfect da",
        conversation="eu mie meu mea mele întrebat conversați* întrebare* întrebări*",
    ),
    "sk": FollowUpWords(
        openers="a čo a_čo čo_tak ale alebo aj tiež a_čo_s",
        asking="prečo kde ako odkiaľ kam či",
        anaphors=(
            "to ho ju ich im mu jej jeho neho nej nich tam vtedy to_isté tento táto toto tomu tom toho tým ten tá tí"
            " tie oni ona on dnes teraz neskôr"
        ),
        strong="o_tom k_tomu na_to",
        alone="to toto",
        verbs=(
            "hovor* povedal* uvád* uviedol mysl* chce chcel* požad* navrh* odporúč* podpor* vyzýv* tvrd* stojí stáť"
        ),
        drafted="napísal* vypracoval* spísal* vypracovan* napísan* pripravil*",
        adopted="prijat* prijal* schválen* schválil* zverejnen* vydan* hlasoval*",
        nouns=(
            "stanovisk* uznesen* dokument* text* správ* spravodajc* spravodajk* autor* výbor* bod* pozmeňujúc* návrh*"
            " dátum pozíci* príklad* dôvod* zdroj* podrobnost* postoj*"
        ),
        function=(
            "na v vo z zo s so k ku o od do po pri pre u za pred než že by bol bola bolo boli byť je sú bude nie len"
            " iba tiež aj ešte už si sa ktorý ktorá ktoré roku rokoch"
        ),
        about="o k ku ohľadom",
        more="viac ďalej pokračuj pokračujte ďalšie povedz_mi_viac niečo_ďalšie čo_ešte",
        courtesy="prosím ďakujem vďaka ahoj dobrý deň dobre ok skvelé fajn",
        conversation="ja ma mňa môj moja moje pýtal* spýtal* konverzáci* rozhovor* otázk*",
    ),
    "sl": FollowUpWords(
        openers="in kaj_pa in_kaj_pa pa a toda ali tudi",
        asking="zakaj kje kako od_kod kam ali",
        anaphors=(
            "to ga jo jih jim mu ji njega njo njih tem tega temu ta ti te tam tedaj takrat isto ono oni ona on"
            " njegov* njen* njihov* danes zdaj pozneje"
        ),
        strong="",
        alone="to o_tem na_to",
        verbs=(
            "pravi* reče* rekel rekli rekla meni misl* žel* zahtev* predlaga* predlagal* priporoč* podpir* poziva*"
            " navaja* trdi* stane stalo"
        ),
        drafted="napisal* sestavil* pripravil* izdelal* pripravljen* napisan*",
        adopted="sprejet* sprejel* objavljen* glasova* potrjen* odobren*",
        nouns=(
            "mnenj* resolucij* dokument* besedil* sporočil* poročeval* avtor* odbor* točk* predlog* sprememb* datum*"
            " stališč* primer* razlog* vir* podrobnost*"
        ),
        function=(
            "v na o od do za s z iz po pri pred med je so bil bila bilo bili biti bo ne samo le tudi še že da ki leta"
            " letu kdo se"
        ),
        about="o glede",
        more="več naprej nadaljuj nadaljujte povej_mi_več še_kaj kaj_še",
        courtesy="prosim hvala zdravo živjo dober dan dobro ok v_redu lepa",
        conversation="jaz me moj moja moje vprašal* pogovor* vprašanj*",
    ),
    "sv": FollowUpWords(
        openers="och hur_är_det_med och_hur_är_det_med vad_sägs_om hur_blir_det_med men eller även också",
        asking="varför var hur varifrån vart om",
        anaphors=(
            "det den de dem dess deras han hon honom henne detta denna dessa samma där då därom härom idag nu senare"
            " nyligen"
        ),
        strong="därom härom",
        alone="det detta om_det till_det",
        verbs=(
            "säger sade sa sagt anser ansåg vill ville kräver krävde föreslår föreslog rekommenderar stöder stödjer"
            " uppmanar tycker tyckte menar kostar kosta"
        ),
        drafted="skrev skrivit skrevs utarbetade utarbetat utarbetades författade",
        adopted="antogs antagits antog antas offentliggjordes publicerades röstade godkändes",
        nouns=(
            "yttrande* resolution* dokument* text* pressmeddelande* föredragande* författare* kommitté*"
            " regionkommitté* punkt* ändringsförslag* datum ståndpunkt* exempel* skäl* källa källor detalj*"
        ),
        function=(
            "i på av för från till med om vid under efter före en ett den det de är var blev blir har hade kan ska"
            " att inte bara också ännu så som där nu sedan år året exakt egentligen"
        ),
        about="om angående beträffande",
        more="mer mera fler fortsätt berätta_mer något_mer vad_mer vidare",
        courtesy="tack tack_så_mycket snälla hej goddag okej ok bra fint",
        conversation="jag mig min mitt mina frågade frågat samtal* fråga frågor* frågan",
    ),
}
