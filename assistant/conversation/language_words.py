"""How a reader asks for an answer in a language, in the 24 official languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WishWords:
    """Written as in `words`; in `names` a `|` parts the names of one language."""

    lead: str
    """Before the language's name: `in`, `auf`; empty where its ending alone says it."""
    names: str
    """The 24 official languages in alphabetical order of their codes, in the form that follows `lead`."""
    ask: str
    """`answer`, `say it`, `translate`: they ask for the language."""
    beside: str
    """`could you`, `me`, `now`: they may stand beside these words and the name."""


WISHES = {
    "bg": WishWords(
        lead="на по",
        names=(
            "български чешки датски немски гръцки английски испански естонски финландски|фински френски ирландски"
            " хърватски унгарски италиански литовски латвийски|латишки малтийски нидерландски|холандски полски"
            " португалски румънски словашки словенски шведски"
        ),
        ask=("отговори отговорете отговор кажи кажете преведи преведете напиши същото моля кажеш отговориш преведеш"),
        beside="ми го това може ли можеш можете да език и а но сега същото",
    ),
    "cs": WishWords(
        lead="",
        names=(
            "bulharsky|bulharštině|bulharštiny česky|češtině|češtiny dánsky|dánštině|dánštiny německy|němčině|němčiny"
            " řecky|řečtině|řečtiny anglicky|angličtině|angličtiny španělsky|španělštině|španělštiny"
            " estonsky|estonštině|estonštiny finsky|finštině|finštiny francouzsky|francouzštině|francouzštiny"
            " irsky|irštině|irštiny chorvatsky|chorvatštině|chorvatštiny maďarsky|maďarštině|maďarštiny"
            " italsky|italštině|italštiny litevsky|litevštině|litevštiny lotyšsky|lotyštině|lotyštiny"
            " maltsky|maltštině|maltštiny nizozemsky|nizozemštině|nizozemštiny polsky|polštině|polštiny"
            " portugalsky|portugalštině|portugalštiny rumunsky|rumunštině|rumunštiny"
            " slovensky|slovenštině|slovenštiny slovinsky|slovinštině|slovinštiny švédsky|švédštině|švédštiny"
        ),
        ask="odpověz odpovězte odpovědět odpověď řekni řekněte přelož přeložte napiš totéž prosím říct přeložit",
        beside="mi to můžeš můžete mohl bys byste a ale teď i v ve do",
    ),
    "da": WishWords(
        lead="på til",
        names=(
            "bulgarsk tjekkisk dansk tysk græsk engelsk spansk estisk finsk fransk irsk kroatisk ungarsk italiensk"
            " litauisk lettisk maltesisk nederlandsk|hollandsk polsk portugisisk rumænsk slovakisk slovensk svensk"
        ),
        ask="svar svare sig oversæt skriv samme tak venligst sige oversætte",
        beside="det mig kan du vil I en og men nu også",
    ),
    "de": WishWords(
        lead="auf ins in",
        names=(
            "bulgarisch|bulgarische tschechisch|tschechische dänisch|dänische deutsch|deutsche griechisch|griechische"
            " englisch|englische spanisch|spanische estnisch|estnische finnisch|finnische französisch|französische"
            " irisch|irische kroatisch|kroatische ungarisch|ungarische italienisch|italienische litauisch|litauische"
            " lettisch|lettische maltesisch|maltesische niederländisch|niederländische|holländisch polnisch|polnische"
            " portugiesisch|portugiesische rumänisch|rumänische slowakisch|slowakische slowenisch|slowenische"
            " schwedisch|schwedische"
        ),
        ask=(
            "antworte antworten antwort antworte_mir sag sagen übersetze übersetzen schreib schreibe dasselbe nochmal"
            " noch_einmal bitte"
        ),
        beside=(
            "kannst können könnten könntest du sie das es mir die und aber jetzt auch ich möchte hätte gern gerne"
            " bekomme will sprache"
        ),
    ),
    "el": WishWords(
        lead="στα",
        names=(
            "βουλγαρικά τσεχικά|τσέχικα δανικά|δανέζικα γερμανικά ελληνικά αγγλικά ισπανικά εσθονικά"
            " φινλανδικά|φιλανδικά γαλλικά ιρλανδικά κροατικά|κροάτικα ουγγρικά|ουγγαρέζικα ιταλικά λιθουανικά"
            " λετονικά|λεττονικά μαλτέζικα|μαλτεζικά ολλανδικά πολωνικά πορτογαλικά ρουμανικά|ρουμάνικα"
            " σλοβακικά|σλοβάκικα σλοβενικά|σλοβένικα σουηδικά"
        ),
        ask="απάντησε απαντήστε απάντηση πες πείτε μετάφρασε μεταφράστε γράψε παρακαλώ πεις μεταφράσεις",
        beside="μου το μπορείς μπορείτε να το_ίδιο και αλλά τώρα απαντήσεις απαντήσετε",
    ),
    "en": WishWords(
        lead="in into",
        names=(
            "bulgarian czech danish german greek english spanish estonian finnish french irish croatian hungarian"
            " italian lithuanian latvian maltese dutch polish portuguese romanian slovak slovenian|slovene swedish"
        ),
        ask="answer answers reply respond say tell translate write repeat please same again give",
        beside=(
            "can could would you me it that this the and but now also i like d want to your in an instead language only"
        ),
    ),
    "es": WishWords(
        lead="en al",
        names=(
            "búlgaro checo danés alemán griego inglés español|castellano estonio finés|finlandés francés irlandés"
            " croata húngaro italiano lituano letón maltés neerlandés|holandés polaco portugués rumano eslovaco"
            " esloveno sueco"
        ),
        ask=(
            "responde responda contesta conteste responder contestar respuesta di dilo dímelo diga traduce traduzca"
            " traducir escribe lo_mismo por_favor decir decirlo decírmelo traducirlo traducir"
        ),
        beside="puedes puede podrías podría me lo la y pero ahora también eso a",
    ),
    "et": WishWords(
        lead="",
        names=(
            "bulgaaria_keeles|bulgaaria_keelde tšehhi_keeles|tšehhi_keelde taani_keeles|taani_keelde"
            " saksa_keeles|saksa_keelde kreeka_keeles|kreeka_keelde inglise_keeles|inglise_keelde"
            " hispaania_keeles|hispaania_keelde eesti_keeles|eesti_keelde soome_keeles|soome_keelde"
            " prantsuse_keeles|prantsuse_keelde iiri_keeles|iiri_keelde horvaadi_keeles|horvaadi_keelde"
            " ungari_keeles|ungari_keelde itaalia_keeles|itaalia_keelde leedu_keeles|leedu_keelde"
            " läti_keeles|läti_keelde malta_keeles|malta_keelde hollandi_keeles|hollandi_keelde"
            " poola_keeles|poola_keelde portugali_keeles|portugali_keelde rumeenia_keeles|rumeenia_keelde"
            " slovaki_keeles|slovaki_keelde sloveeni_keeles|sloveeni_keelde rootsi_keeles|rootsi_keelde"
        ),
        ask="vasta vastake vastus ütle öelge tõlgi tõlkige kirjuta sama palun öelda vastata tõlkida",
        beside="mulle see seda kas sa saad saaksid te ja aga nüüd",
    ),
    "fi": WishWords(
        lead="",
        names=(
            "bulgariaksi tšekiksi|tsekiksi tanskaksi saksaksi kreikaksi englanniksi espanjaksi viroksi suomeksi"
            " ranskaksi iiriksi|iirinkielellä kroatiaksi|kroaatiksi unkariksi italiaksi liettuaksi latviaksi maltaksi"
            " hollanniksi puolaksi portugaliksi romaniaksi slovakiksi sloveeniksi|sloveniaksi ruotsiksi"
        ),
        ask="vastaa vastatkaa vastaus vastata sano käännä kirjoita sama kiitos sanoa vastata kääntää",
        beside="voitko voisitko voitteko sen se minulle ja mutta nyt myös",
    ),
    "fr": WishWords(
        lead="en",
        names=(
            "bulgare tchèque danois allemand grec anglais espagnol|castillan estonien finnois|finlandais français"
            " irlandais|gaélique croate hongrois italien lituanien letton maltais néerlandais|hollandais polonais"
            " portugais roumain slovaque slovène suédois"
        ),
        ask=(
            "réponds répondez répondre réponse dis dites dire traduis traduisez traduire écris la_même_chose"
            " s_il_vous_plaît s_il_te_plaît svp stp"
        ),
        beside=(
            "peux pouvez pourrais pourriez tu vous moi me le la ça cela et mais maintenant aussi une je veux voudrais"
        ),
    ),
    "ga": WishWords(
        lead="i as sa",
        names=(
            "bulgáiris|bhulgáiris seicis|tseicis danmhairgis gearmáinis|ngearmáinis gréigis|ngréigis béarla|mbéarla"
            " spáinnis eastóinis fionlainnis|bhfionlainnis fraincis|bhfraincis gaeilge|ngaeilge cróitis|gcróitis"
            " ungáiris iodáilis liotuáinis laitvis máltais ollainnis|isiltíris polainnis|bpolainnis"
            " portaingéilis|bportaingéilis rómáinis slóvaicis slóivéinis sualainnis"
        ),
        ask="freagair freagra abair aistrigh scríobh le_do_thoil más_é_do_thoil_é",
        beside="an féidir leat é sin agus ach anois",
    ),
    "hr": WishWords(
        lead="na",
        names=(
            "bugarskom|bugarski češkom|češki danskom|danski njemačkom|njemački grčkom|grčki engleskom|engleski"
            " španjolskom|španjolski estonskom|estonski finskom|finski francuskom|francuski irskom|irski"
            " hrvatskom|hrvatski mađarskom|mađarski talijanskom|talijanski litavskom|litavski"
            " latvijskom|latvijski|letonskom malteškom|malteški nizozemskom|nizozemski poljskom|poljski"
            " portugalskom|portugalski rumunjskom|rumunjski slovačkom|slovački slovenskom|slovenski švedskom|švedski"
        ),
        ask="odgovori odgovorite odgovor reci recite prevedi prevedite napiši isto molim reći odgovoriti prevesti",
        beside="mi to možeš možete li i a ali sad sada jeziku jezik te vas",
    ),
    "hu": WishWords(
        lead="",
        names=(
            "bolgárul csehül dánul németül görögül angolul spanyolul észtül finnül franciául írül horvátul magyarul"
            " olaszul litvánul lettül máltaiul hollandul lengyelül portugálul románul szlovákul szlovénül svédül"
        ),
        ask=(
            "válaszolj válaszoljon válasz mondd mondja fordítsd írd ugyanezt ugyanaz kérem kérlek elmondani mondani"
            " válaszolni"
        ),
        beside="meg el ezt azt tudnál tudsz és de most is",
    ),
    "it": WishWords(
        lead="in",
        names=(
            "bulgaro ceco danese tedesco greco inglese spagnolo estone finlandese francese irlandese croato ungherese"
            " italiano lituano lettone maltese olandese|neerlandese polacco portoghese rumeno|romeno slovacco sloveno"
            " svedese"
        ),
        ask=(
            "rispondi risponda rispondere risposta dillo dimmi dica traduci traduca tradurre scrivi lo_stesso"
            " la_stessa_cosa per_favore per_piacere dirlo dire tradurlo"
        ),
        beside="puoi può potresti potrebbe mi lo la e ma adesso ora anche",
    ),
    "lt": WishWords(
        lead="",
        names=(
            "bulgariškai|bulgarų_kalba|bulgarų_kalbą čekiškai|čekų_kalba|čekų_kalbą daniškai|danų_kalba|danų_kalbą"
            " vokiškai|vokiečių_kalba|vokiečių_kalbą graikiškai|graikų_kalba|graikų_kalbą"
            " angliškai|anglų_kalba|anglų_kalbą ispaniškai|ispanų_kalba|ispanų_kalbą estiškai|estų_kalba|estų_kalbą"
            " suomiškai|suomių_kalba|suomių_kalbą prancūziškai|prancūzų_kalba|prancūzų_kalbą"
            " airiškai|airių_kalba|airių_kalbą kroatiškai|kroatų_kalba|kroatų_kalbą"
            " vengriškai|vengrų_kalba|vengrų_kalbą itališkai|italų_kalba|italų_kalbą"
            " lietuviškai|lietuvių_kalba|lietuvių_kalbą latviškai|latvių_kalba|latvių_kalbą"
            " maltietiškai|maltiečių_kalba|maltiečių_kalbą olandiškai|nyderlandų_kalba|olandų_kalba"
            " lenkiškai|lenkų_kalba|lenkų_kalbą portugališkai|portugalų_kalba|portugalų_kalbą"
            " rumuniškai|rumunų_kalba|rumunų_kalbą slovakiškai|slovakų_kalba|slovakų_kalbą"
            " slovėniškai|slovėnų_kalba|slovėnų_kalbą švediškai|švedų_kalba|švedų_kalbą"
        ),
        ask=(
            "atsakyk atsakykite atsakymas pasakyk pasakykite išversk išverskite parašyk prašau prašom pasakyti atsakyti"
        ),
        beside="man tai ar gali galite ir bet dabar tą_patį į",
    ),
    "lv": WishWords(
        lead="",
        names=(
            "bulgāriski|bulgāru_valodā čehiski|čehu_valodā dāniski|dāņu_valodā vāciski|vācu_valodā"
            " grieķiski|grieķu_valodā angliski|angļu_valodā spāniski|spāņu_valodā igauniski|igauņu_valodā"
            " somiski|somu_valodā franciski|franču_valodā īriski|īru_valodā horvātiski|horvātu_valodā"
            " ungāriski|ungāru_valodā itāliski|itāļu_valodā lietuviski|lietuviešu_valodā latviski|latviešu_valodā"
            " maltiski|maltiešu_valodā holandiski|nīderlandiski|nīderlandiešu_valodā|holandiešu_valodā"
            " poliski|poļu_valodā portugāliski|portugāļu_valodā rumāniski|rumāņu_valodā slovākiski|slovāku_valodā"
            " slovēniski|slovēņu_valodā zviedriski|zviedru_valodā"
        ),
        ask="atbildi atbildiet atbilde saki sakiet tulko tulkojiet raksti to_pašu lūdzu atbildēt pateikt",
        beside="man to vai tu vari varat un bet tagad",
    ),
    "mt": WishWords(
        lead="bil bl bid bin bit bis biċ biż bir",
        names=(
            "bulgaru ċek daniż ġermaniż grieg ingliż spanjol estonjan finlandiż franċiż irlandiż kroat ungeriż taljan"
            " litwan latvjan malti olandiż pollakk|polakk portugiż rumen slovakk sloven svediż|isvediż"
        ),
        ask="wieġeb weġibni tweġiba għid aqleb ittraduċi ikteb jekk_jogħġbok tgħid twieġeb",
        beside="li tista u imma issa l_istess dan",
    ),
    "nl": WishWords(
        lead="in in_het naar_het op_z_n op_zijn",
        names=(
            "bulgaars tsjechisch deens duits grieks engels spaans ests|estisch fins frans iers kroatisch hongaars"
            " italiaans litouws lets|letlands maltees nederlands|hollands pools portugees roemeens slowaaks|slovaaks"
            " sloveens zweeds"
        ),
        ask=(
            "antwoord antwoorden beantwoord zeg vertaal schrijf hetzelfde graag alsjeblieft alstublieft zeggen vertalen"
        ),
        beside="kun kunt kan je u het dat me mij en maar nu ook een wil",
    ),
    "pl": WishWords(
        lead="po w na",
        names=(
            "bułgarsku|bułgarski czesku|czeski duńsku|duński niemiecku|niemiecki grecku|grecki angielsku|angielski"
            " hiszpańsku|hiszpański estońsku|estoński fińsku|fiński francusku|francuski irlandzku|irlandzki"
            " chorwacku|chorwacki węgiersku|węgierski włosku|włoski litewsku|litewski łotewsku|łotewski"
            " maltańsku|maltański niderlandzku|holendersku|niderlandzki polsku|polski portugalsku|portugalski"
            " rumuńsku|rumuński słowacku|słowacki słoweńsku|słoweński szwedzku|szwedzki"
        ),
        ask="odpowiedz odpowiedzieć odpowiedź powiedz przetłumacz przetłumaczyć napisz to_samo proszę powiedzieć",
        beside="mi to czy możesz może pan pani a i ale teraz język też",
    ),
    "pt": WishWords(
        lead="em para",
        names=(
            "búlgaro checo dinamarquês alemão grego inglês espanhol|castelhano estónio|estoniano finlandês francês"
            " irlandês croata húngaro italiano lituano letão maltês neerlandês|holandês polaco|polonês português"
            " romeno eslovaco esloveno sueco"
        ),
        ask=(
            "responde responda responder resposta diz diga dizer traduz traduza traduzir escreve escreva o_mesmo"
            " por_favor dizê_lo traduzi_lo"
        ),
        beside="podes pode poderia podias me o a isso e mas agora também",
    ),
    "ro": WishWords(
        lead="în în_limba",
        names=(
            "bulgară cehă daneză germană greacă engleză spaniolă estonă|estoniană finlandeză franceză irlandeză"
            " croată maghiară|ungară italiană lituaniană letonă malteză neerlandeză|olandeză poloneză|polonă"
            " portugheză română slovacă slovenă suedeză"
        ),
        ask=(
            "răspunde răspundeți răspuns spune spuneți tradu traduceți scrie același_lucru te_rog vă_rog spui"
            " răspunzi traduci"
        ),
        beside="poți puteți îmi mi să o asta și dar acum",
    ),
    "sk": WishWords(
        lead="",
        names=(
            "bulharsky|bulharčine|bulharčiny česky|češtine|češtiny dánsky|dánčine|dánčiny nemecky|nemčine|nemčiny"
            " grécky|gréčtine|gréčtiny anglicky|angličtine|angličtiny španielsky|španielčine|španielčiny"
            " estónsky|estónčine|estónčiny fínsky|fínčine|fínčiny francúzsky|francúzštine|francúzštiny"
            " írsky|írčine|írčiny chorvátsky|chorvátčine|chorvátčiny maďarsky|maďarčine|maďarčiny"
            " taliansky|taliančine|taliančiny litovsky|litovčine|litovčiny lotyšsky|lotyštine|lotyštiny"
            " maltsky|maltčine|maltčiny holandsky|holandčine|holandčiny poľsky|poľštine|poľštiny"
            " portugalsky|portugalčine|portugalčiny rumunsky|rumunčine|rumunčiny slovensky|slovenčine|slovenčiny"
            " slovinsky|slovinčine|slovinčiny švédsky|švédčine|švédčiny"
        ),
        ask=(
            "odpovedz odpovedzte odpovedať odpoveď povedz povedzte prelož preložte napíš to_isté prosím povedať"
            " preložiť"
        ),
        beside="mi to môžeš môžete mohol by a ale teraz aj po v vo do",
    ),
    "sl": WishWords(
        lead="v po na",
        names=(
            "bolgarščini|bolgarsko češčini|češko danščini|dansko nemščini|nemško grščini|grško angleščini|angleško"
            " španščini|špansko estonščini|estonsko finščini|finsko francoščini|francosko irščini|irsko"
            " hrvaščini|hrvaško madžarščini|madžarsko italijanščini|italijansko litovščini|litovsko"
            " latvijščini|latvijsko malteščini|malteško nizozemščini|nizozemsko poljščini|poljsko"
            " portugalščini|portugalsko romunščini|romunsko slovaščini|slovaško slovenščini|slovensko"
            " švedščini|švedsko"
        ),
        ask="odgovori odgovorite odgovor povej povejte prevedi prevedite napiši isto prosim poveš odgovoriš",
        beside="mi to lahko in a ampak zdaj",
    ),
    "sv": WishWords(
        lead="på till",
        names=(
            "bulgariska tjeckiska danska tyska grekiska engelska spanska estniska finska franska iriska|irländska"
            " kroatiska ungerska italienska litauiska lettiska maltesiska nederländska|holländska polska portugisiska"
            " rumänska slovakiska slovenska svenska"
        ),
        ask="svara svar säg översätt skriv samma tack snälla säga översätta",
        beside="det mig kan du vill ni och men nu också",
    ),
}
