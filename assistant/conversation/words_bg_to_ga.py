"""Words of follow-ups in eleven of the official languages, Bulgarian to Irish."""

from __future__ import annotations

from assistant.conversation.words import FollowUpWords

BG_TO_GA = {
    "bg": FollowUpWords(
        openers="и а и_какво_за а_какво_за какво_за ами но или а_за и_за",
        asking="защо къде как откъде докъде дали",
        anaphors=(
            "той тя то те него нея ги го я им му ѝ това тази този тези онова там тогава същото същата неин* негов*"
            " техн* днес сега наскоро"
        ),
        strong="за_това към_това",
        alone="това тези",
        verbs=(
            "казва* каза* мисл* иска* искат предлага* препоръчва* подкрепя* настоява* призовава* смята* посочва*"
            " заявява* струва струват"
        ),
        drafted="изготви* изготвил* написа* написал* състави* съставил* изготвен* написан*",
        adopted="приет* прие приема* публикуван* гласува* одобрен* издаден*",
        nouns=(
            "становищ* резолюци* документ* текст* съобщени* докладчик* автор* комитет* точк* изменени* дата позици*"
            " пример* причин* източник* подробност* мнени*"
        ),
        function=(
            "на в във от с със за по при до през към след преди е са беше бяха бил била било били ли се си да не само"
            " също още и че които който която което тогава точно кой"
        ),
        about="за относно по",
        more="още повече продължи продължавай кажи_ми_повече разкажи_повече нещо_друго друго",
        courtesy="моля благодаря мерси здравей* здрасти добре ок чудесно добър ден",
        conversation="аз ме мен мой моя моят моите попитах питах разговор* въпрос*",
    ),
    "cs": FollowUpWords(
        openers="a co_třeba a_co co_takhle ale nebo také i",
        asking="proč kde jak odkud kam zda",
        anaphors=(
            "to ho jej ji je jim jí jemu něj ní nich tam tehdy totéž tento tato toto tohle tomu tom toho tím ten ta"
            " ti ty jeho její jejich oni ona on dnes nyní teď později"
        ),
        strong="k_tomu o_tom na_to tohle",
        alone="to toto tím",
        verbs=(
            "řík* řek* uvád* uvedl* mysl* chce chtěl* požad* navrh* doporuč* podpor* vyzýv* soud* tvrd* míní prohl*"
            " stojí stát stálo"
        ),
        drafted="napsal* vypracoval* sepsal* vypracován* sepsán* připravil*",
        adopted="přijat* přijal* schválen* schválil* zveřejněn* vydán* hlasoval*",
        nouns=(
            "stanovisk* usnesen* dokument* text* zpráv* zpravodaj* autor* výbor* bod* pozměňovac* návrh* datum pozic*"
            " příklad* důvod* zdroj* podrobnost* postoj*"
        ),
        function=(
            "na v ve z ze s se k ke o od do po při pro u za před než že by byl byla bylo byli byly být je jsou bude"
            " není ne jen pouze také ještě už si i který která které kterém"
        ),
        about="o ohledně k ke",
        more="více víc dál dále pokračuj pokračujte další řekni_mi_víc něco_dalšího ještě_něco",
        courtesy="prosím děkuji děkuju díky dík ahoj dobrý den dobře ok skvěle fajn",
        conversation="já mě mně můj moje moji ptal* zeptal* konverzac* rozhovor* otázk*",
    ),
    "da": FollowUpWords(
        openers="og hvad_med og_hvad_med hvad_så_med men eller også",
        asking="hvorfor hvor hvordan hvorfra om",
        anaphors=(
            "det den de dem der dets deres dens han hun ham hende dette denne disse samme dengang derom herom nu"
            " i_dag senere"
        ),
        strong="derom herom",
        alone="det dette om_det til_det",
        verbs=(
            "siger sagde sagt mener mente ønsker vil ville kræver krævede foreslår foreslog anbefaler anbefalede"
            " støtter støttede opfordrer udtaler udtalte synes koster koste"
        ),
        drafted="skrev skrevet udarbejdede udarbejdet affattede affattet forfattede",
        adopted="vedtaget vedtog vedtages offentliggjort udgivet stemt stemte godkendt",
        nouns=(
            "udtalelse* resolution* dokument* tekst* pressemeddelelse* ordfører* forfatter* udvalg* regionsudvalg*"
            " punkt* ændringsforslag* dato* holdning* eksempel* eksempler grund* begrundelse* kilde* detalje*"
        ),
        function=(
            "i på af for fra til med om ved under efter før en et den det de er var blev bliver har havde kan skal at"
            " ikke kun også endnu så der som mon præcis"
        ),
        about="om angående vedrørende",
        more="mere flere fortsæt fortæl_mere fortæl_mig_mere videre andet noget_andet",
        courtesy="tak mange_tak venligst hej goddag okay ok fint godt vær_venlig",
        conversation="jeg mig min mit mine spurgte spurgt samtale* spørgsmål*",
    ),
    "de": FollowUpWords(
        openers=(
            "und wie_steht_es_mit wie_sieht_es_mit was_ist_mit und_was_ist_mit und_wie_steht_es_mit"
            " und_wie_sieht_es_mit aber oder auch wie_ist_es_mit"
        ),
        asking="warum weshalb wieso wo wie woher wohin ob worüber womit wodurch wovon wozu",
        anaphors=(
            "er sie es ihn ihm ihr ihnen ihre ihrer ihren ihrem seine seiner seinen sein das dies diese dieser dieses"
            " diesem diesen dazu darüber davon dafür dagegen daran darin damit dabei dort damals derselbe dieselbe"
            " dasselbe solche jene heute jetzt später früher inzwischen seither seitdem"
        ),
        strong="dazu darüber davon dafür dagegen daran darauf damit",
        alone="das dies",
        verbs=(
            "sag* gesagt mein* gemeint will wollen wollte wollten denk* forder* gefordert schlag* vorgeschlagen"
            " empfehl* empfiehlt empfohlen unterstütz* verlang* äußer* geäußert halten hält meint begründ* erklär*"
            " steht stehen kost*"
        ),
        drafted="verfasst* geschrieben schrieb ausgearbeitet erarbeitet* erstellt*",
        adopted="verabschiedet* angenommen beschlossen veröffentlicht* abgestimmt erschien* gebilligt",
        nouns=(
            "stellungnahme* entschließung* dokument* text texte textes pressemitteilung* berichterstatter* verfasser*"
            " autor* ausschuss* adr ziffer* punkt* änderung* änderungsantr* datum position* standpunkt* beispiel*"
            " grund gründe begründung* quelle* einzelheit* details meinung*"
        ),
        function=(
            "der die das des dem den ein eine einer eines einem einen in im an am auf aus bei beim für gegen mit nach"
            " seit über um unter von vom vor zu zum zur zwischen bis durch ist sind war waren wurde wurden wird"
            " werden worden hat haben habe hast vorhin vorher zuvor hatte hatten kann können soll sollen muss müssen"
            " nicht nur noch denn so also genau eigentlich da dann es sich ab jahr jahre ab eben mal doch nun"
        ),
        about="zu über zum zur",
        more=(
            "mehr weiter weitere weiteres mehr_dazu erzähl_mehr erzähl_mir_mehr sag_mehr mach_weiter noch_etwas"
            " sonst_noch_etwas was_noch was_sonst"
        ),
        courtesy="bitte danke dankeschön vielen_dank hallo guten_tag gut ok okay super prima schön ja nein aha servus",
        conversation="ich mir mich mein meine meiner meinen unser* wir gespräch* frage fragen gefragt unterhaltung*",
    ),
    "el": FollowUpWords(
        openers="και τι_γίνεται_με και_τι_γίνεται_με αλλά ή κι επίσης όσο_για",
        asking="γιατί πού πώς πως που από_πού αν",
        anaphors=(
            "αυτός αυτή αυτό αυτοί αυτές αυτά αυτόν αυτήν αυτού αυτής αυτών την_ίδια το_ίδιο τον το τη την τους τις"
            " τα εκεί τότε του της σήμερα τώρα αργότερα"
        ),
        strong="γι_αυτό σχετικά_με_αυτό",
        alone="αυτό",
        verbs=(
            "λέει λένε είπε είπαν πιστεύει θέλει θέλουν ζητά ζητεί ζητάει ζήτησε προτείνει προτείνουν πρότεινε"
            " συνιστά υποστηρίζει υποστήριξε καλεί δηλώνει δήλωσε κοστίζει κοστίσει"
        ),
        drafted="συνέταξε έγραψε συντάχθηκε γράφτηκε εκπόνησε εκπονήθηκε συνέγραψε",
        adopted="εγκρίθηκε υιοθετήθηκε δημοσιεύθηκε δημοσιεύτηκε εκδόθηκε ψηφίστηκε ψήφισε",
        nouns=(
            "γνωμοδότησ* ψήφισμα* ψηφίσματ* έγγραφ* κείμεν* δελτί* τύπου εισηγητ* συντάκτ* επιτροπή επιτροπής σημεί*"
            " τροπολογί* ημερομηνία θέσ* παράδειγμα παραδείγματα λόγο* αιτία πηγή λεπτομέρειε*"
        ),
        function=(
            "ο η το οι τα τον την του της των τους τις στο στη στην στον στα στους στις σε με για από προς μετά πριν"
            " έως κατά είναι ήταν έχει έχουν είχε θα να δεν μην μόνο επίσης ακόμη ακόμα που πότε ποιος"
        ),
        about="για σχετικά_με",
        more="περισσότερα κι_άλλα συνέχισε συνεχίστε πες_μου_περισσότερα και_άλλα τι_άλλο",
        courtesy="παρακαλώ ευχαριστώ γεια χαίρετε καλημέρα εντάξει οκ ωραία σας σου πολύ",
        conversation="εγώ μου με_ρώτησες ρώτησα συνομιλία* συζήτησ* ερώτησ* ερωτήσ*",
    ),
    "en": FollowUpWords(
        openers="and what_about how_about and_what_about and_how_about but_what_about but or also what_of",
        asking="why where how whether whence what_s who_s when_s where_s",
        anaphors=(
            "it its they them their theirs that this these those he she him her his hers there then same the_same one"
            " ones such former latter thereof thereupon today now recently later earlier nowadays currently"
            " since_then before_that after_that more_recently"
        ),
        strong=(
            "does_it did_it will_it would_it can_it could_it should_it has_it about_it of_it on_it for_it with_it"
            " against_it from_it is_it_also is_it_still"
        ),
        alone=(
            "about_that of_that on_that to_that for_that with_that from_that against_that about_this of_this on_this"
            " does_that does_this did_that will_that is_that was_that is_this"
        ),
        verbs=(
            "say* said state* think* thought want* ask* demand* propose* recommend* call* support* oppose* mention*"
            " suggest* mean* meant argue* expect* request* explain* justif* happen* cost costs"
        ),
        drafted="draft drafted wrote written write writes author authored drew_up drawn_up prepared",
        adopted="adopt adopted published publish voted vote approved issued passed dated",
        nouns=(
            "opinion opinions resolution resolutions document documents text texts press_release press_releases"
            " release releases rapporteur rapporteurs author authors committee cor point points amendment amendments"
            " date position positions example examples reason reasons source sources detail details view views"
        ),
        function=(
            "the a an of in on at by for from to with about since until before after between during as is are was"
            " were be been being has have had do does did can could will would should shall may might must not no n t"
            " s re ve only also else even exactly so than year years any some all just still yet again which whose"
            " you me us tell give show"
        ),
        about="about on regarding concerning",
        more=(
            "more go_on continue tell_me_more more_please more_details anything_else what_else keep_going any_more"
            " more_about_it more_about_that more_on_that more_on_this elaborate"
        ),
        courtesy=(
            "please thanks thank_you thank_you_very_much many_thanks hello hi hey ok okay great good fine yes no well"
            " cheers"
        ),
        conversation="i my mine our we conversation chat question questions myself",
    ),
    "es": FollowUpWords(
        openers="y y_qué_hay_de qué_hay_de y_qué_pasa_con qué_pasa_con pero o también y_en_cuanto_a e",
        asking="por_qué dónde cómo de_dónde adónde si",
        anaphors=(
            "lo la los las le les ello esto eso aquello este esta estos estas ese esa esos esas él ella ellos ellas"
            " su sus allí entonces mismo misma lo_mismo la_misma ahí al_respecto hoy ahora después actualmente"
            " recientemente"
        ),
        strong="eso esto ello al_respecto sobre_eso sobre_ello",
        alone="",
        verbs=(
            "dice* dijo dijeron dicho piensa* quiere* pide* pidió propon* propuso recomienda* recomendó apoya*"
            " solicita* opina* defiende* señala* afirma* reclama* cuesta costará costaría cuestan"
        ),
        drafted="redactó redactado redactada elaboró elaborado elaborada escribió escrito escrita redactaron",
        adopted="aprobó aprobado aprobada adoptó adoptado adoptada publicó publicado publicada votó votado emitió",
        nouns=(
            "dictamen dictámenes resolución resoluciones documento documentos texto textos comunicado ponente"
            " ponentes autor autora autores comité cdr punto puntos enmienda enmiendas fecha posición postura ejemplo"
            " ejemplos motivo motivos razón razones fuente fuentes detalle detalles"
        ),
        function=(
            "el la los las un una unos unas de del al a en por para con sin sobre entre desde hasta antes después"
            " durante es son fue fueron era ser sido está están estaba ha han había se no solo sólo también aún más o"
            " que cuál año años hay"
        ),
        about="sobre acerca_de respecto_a",
        more="más continúa continúe sigue siga cuéntame_más dime_más algo_más qué_más más_detalles",
        courtesy="por_favor gracias muchas_gracias hola buenos_días buenas vale bien ok perfecto sí",
        conversation="yo mi mis me pregunté preguntado conversación pregunta preguntas nuestra",
    ),
    "et": FollowUpWords(
        openers="ja aga mis_saab kuidas_on_lood ja_kuidas_on_lood või ka a",
        asking="miks kus kuidas kust kuhu kas",
        anaphors=(
            "see seda selle sellest sellele selles nad neid nende tema ta teda need sama seal siis too selline nemad"
            " täna nüüd hiljem"
        ),
        strong="",
        alone="see seda sellest selle_kohta",
        verbs=(
            "ütle* ütles* arva* arvab taht* tahab soovi* nõua* nõud* paku* soovita* toeta* kutsu* leia* väit* väid*"
            " mõtle* maksab maksma"
        ),
        drafted="koosta* kirjuta*",
        adopted="võeti_vastu vastu_võetud avalda* hääleta* kinnita* vastu",
        nouns=(
            "arvamus* resolutsioon* dokumen* tekst* pressitea* raportöör* autor* komitee* punkt* muudatusettepane*"
            " kuupäev* seisukoh* näide näite* põhjus* allika* üksikasja*"
        ),
        function=(
            "on oli olid ole olnud ei ka veel ainult ning et kui siis kohta alates kuni enne pärast ajal aasta aastal"
            " aastast poolt juures täpselt võeti võetud võttis mis"
        ),
        about="kohta",
        more="rohkem veel edasi jätka jätkake räägi_veel räägi_rohkem midagi_veel mida_veel",
        courtesy="palun aitäh tänan tere hästi ok okei suur",
        conversation="ma mina mu minu küsisin vestlus* küsimus*",
    ),
    "fi": FollowUpWords(
        openers="ja entä entäpä entäs mutta tai myös mites miten_on",
        asking="miksi missä miten mistä mihin kuinka",
        anaphors=(
            "se sen sitä siitä siihen sille ne niitä niistä niiden he heidän hän hänen tämä tämän tätä tästä nämä tuo"
            " tuota sama silloin siellä siinä nyt tänään myöhemmin nykyään"
        ),
        strong="",
        alone="se sitä siitä siihen tämä tästä tuosta",
        verbs=(
            "sano* sanoi* ajattel* halua* halusi* pyytä* vaati* ehdotta* ehdotti* suosit* tuke* kehotta* kehotti*"
            " katso* totea* toteaa mieltä maksaa"
        ),
        drafted="laati laatinut laadittu laadittiin kirjoitti kirjoittanut kirjoitettu valmisteli",
        adopted="hyväksyttiin hyväksytty hyväksyi annettiin annettu julkaistiin julkaistu äänestettiin",
        nouns=(
            "lausun* päätöslauselm* asiakirj* teksti* tiedot* lehdistötiedot* esittelij* kirjoittaj* komitea* kohta"
            " kohda* muutosehdot* tarkistu* päivämäär* kanta kannan esimerk* syy syyt syitä perustelu* lähde läht*"
            " yksityiskoh*"
        ),
        function=(
            "on oli olivat ovat ole ollut eivät ei kun että vain myös vielä vuonna vuoden vuodesta vuoteen jälkeen"
            " ennen asti lähtien alkaen kanssa puolesta tarkalleen onko oliko ko kö"
        ),
        about="",
        more="lisää jatka jatkakaa kerro_lisää mitä_muuta jotain_muuta enemmän",
        courtesy="kiitos kiitoksia hei moi terve ok okei hyvä ole_hyvä paljon",
        conversation="minä mä minun kysyin keskustelu* kysymy*",
    ),
    "fr": FollowUpWords(
        openers=(
            "et et_pour et_en_ce_qui_concerne qu_en_est_il qu_en_est_il_de et_qu_en_est_il et_qu_en_est_il_de et_quid"
            " et_quid_de quid quid_de mais ou aussi et_à_propos_de"
        ),
        asking="pourquoi où comment d_où si quoi est_ce",
        anaphors=(
            "il elle ils elles le la les l lui leur leurs en y ce cela ça ceci celui celle ceux celles cet cette ces"
            " son sa ses même le_même la_même là alors à_ce_sujet là_dessus aujourd’hui maintenant récemment"
            " depuis_lors plus_tard"
        ),
        strong="cela ça ceci à_ce_sujet là_dessus",
        alone="",
        verbs=(
            "dit disent disait pense* veut veulent voulait demand* propos* recommand* soutien* soutenu appell* estim*"
            " affirm* préconis* réclam* souhait* signifi* déclar* coût*"
        ),
        drafted="rédigé rédigée rédigés a_rédigé rédige écrit écrite élaboré élaborée préparé",
        adopted="adopté adoptée adoptés adoptées publié publiée publiés voté votée approuvé approuvée rendu",
        nouns=(
            "avis résolution résolutions document documents texte textes communiqué communiqués presse rapporteur"
            " rapporteure rapporteurs rapporteuse auteur auteurs autrice comité cdr point points amendement"
            " amendements date position positions exemple exemples raison raisons motif motifs source sources détail"
            " détails"
        ),
        function=(
            "le la les l un une des de du d à au aux en dans par pour avec sans sur sous entre depuis jusqu avant"
            " après pendant vers chez est sont était étaient fut être été a ont avait avez ai as t il ne n pas plus"
            " seulement aussi encore exactement que qu qui c s se j année années an donc et ce cette"
        ),
        about="sur concernant à_propos_de",
        more=(
            "plus encore continue continuez dis_m_en_plus dites_m_en_plus plus_de_détails davantage en_savoir_plus"
            " quoi_d_autre autre_chose et_encore la_suite"
        ),
        courtesy=(
            "s_il_vous_plaît s_il_te_plaît svp stp merci merci_beaucoup bonjour salut bien ok parfait oui non"
            " d_accord bravo"
        ),
        conversation="je j_ai moi mon ma mes nous notre conversation question questions demandé",
    ),
    "ga": FollowUpWords(
        openers="agus cad_faoi agus_cad_faoi céard_faoi agus_céard_faoi ach nó freisin",
        asking="cén_fáth conas cá cad_ina_thaobh an ar",
        anaphors=(
            "sé sí siad é í iad seo sin siúd ann a acu ansin céanna leis léi leo air uirthi faoi_sin faoi inniu anois"
        ),
        strong="faoi_sin",
        alone="sin seo",
        verbs="deir dúirt dúradh mol* iarr* tacaí* creid* ba_mhaith teastaíonn éilí* luai* mínigh* chosnaíonn",
        drafted="dhréachtaigh scríobh dréachtaíodh scríobhadh",
        adopted="glacadh glactha foilsíodh foilsithe vótáil",
        nouns=(
            "tuairim* thuairim* rún* doiciméa* dhoiciméa* téacs* preaseisiúint* rapóirtéir* údar* coiste choiste"
            " pointe* leasú* dáta seasamh sampl* fáth* foinse* sonraí"
        ),
        function=(
            "i in sa san ar ag le do de ó as go chun roimh tar_éis idir faoi na an is bhí tá raibh bhfuil ní níl gan"
            " ach_amháin freisin bliain bhliain a leis"
        ),
        about="faoi maidir_le",
        more="tuilleadh níos_mó lean_ar lean_ort inis_níos_mó_dom rud_ar_bith_eile",
        courtesy="más_é_do_thoil_é le_do_thoil go_raibh_maith_agat grma dia_duit haigh ceart_go_leor maith",
        conversation="mé mo agam comhrá ceist* cheist*",
    ),
}
