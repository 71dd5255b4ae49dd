"""Words by which a text says itself that a position is no longer the earlier one, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from corpus.facets import fold

CHANGED: Mapping[str, str] = {
    # Alternatives of a regular expression over folded text: departing from, giving up or revising a position; no longer
    # holding it; unlike then; what was so until now. A text of 2009 that is merely recalled or repeated has none of them.
    "bg": r"се (?:отклонява|отдалечава|отказва|оттегля) от|отклонява се от|отказва се от|отстъпва от|отдалечава се от"
    r"|преразглежда (?:\w+ )?(?:сво|позици|становищ|мнени|предишн)|преосмисля|(?:изоставя|променя|оттегля|ревизира"
    r"|коригира) (?:сега )?(?:своето|своята|своите|свое|предишн\w*|позицията|становището|искането|възражението"
    r"|мнението)|променя мнението|вече не\b|не \w+ вече\b|(?:за разлика от|противно на|обратно на|в разрез с"
    r"|в разрез със) (?:сво|становищ|позици|предишн|предходн|\d|това, което)|до друг извод|до различен извод"
    r"|различно заключение|друго заключение|(?:преди това|по-рано|преди) (?:\w+ )?(?:отхвърля|се противопостав"
    r"|настоява|беше отхвър)|досега|до момента|тогава\b(?!,? когато)|по онова време|навремето"
    r"|беше (?:\w+ )?(?:отхвърл|се противопостав)",
    "cs": r"odchyluje se od|odchylil se od|odklani se od|se (?:odchyluje|odklani) od|upousti od|ustupuje od|prehodnocuje"
    r"|prehodnotil|znovu zvazuje|meni (?:nazor|postoj|stanovisko)|(?:opousti|meni|reviduje|stahuje"
    r"|bere zpet) (?:nyni )?(?:svuj|sve|svou|svych|drivejsi|puvodni|tento) (?:\w+ )?(?:postoj|stanovisk|nazor"
    r"|pozadav|namit|odpor|vyhrad|doporuc|pozic)|(?:jiz|uz) ne(?!kolik|j|dav|kter|mal)\w+|(?:na rozdil od|oproti"
    r"|v rozporu se?) (?:sv|stanovisk\w* z|drivejs|predchoz|roku|\d|toho)|jineho zaveru|odlisnemu zaveru"
    r"|k jinemu zaveru|(?:drive|predtim|puvodne) (?:\w+ )?(?:odmit|nesouhlas|byl|pozadov)|dosud\b|doposud|az dosud"
    r"|tehdy|v te dobe",
    "da": r"afviger (?:hermed |dermed |nu )?fra|fraviger|bevæger sig væk fra|genovervejer|trækker (?:sin|sit|sine"
    r"|kravet)|(?:opgiver|forlader|ændrer|reviderer|frafalder) (?:nu )?(?:sin|sit|sine|den|det|dette"
    r"|denne) (?:tidligere )?(?:holdning|standpunkt|position|krav|opfordring|indsigelse|indvending|modstand"
    r"|forbehold|anbefaling|opfattelse|udtalelse|mening)|skifter (?:holdning|mening)|ikke længere\b(?! end)"
    r"|i modsætning til (?:sin|sit|tidligere|i |udtalelsen|holdningen|\d)|til forskel fra (?:i |sin|tidligere|\d)"
    r"|en anden konklusion|hidtil|indtil nu|dengang|daværende holdning|pa daværende tidspunkt|førhen"
    r"|havde (?:tidligere |dengang )?(?:afvist|modsat|forkastet)|tidligere (?:afviste|modsatte|krævede|havde)",
    "de": r"weicht (?:damit |hier |insofern |somit |nun |jetzt )?(?:von|ab)\b|abweichend von (?:seine|der stellungnahme"
    r"|dem standpunkt)|ruckt (?:damit |somit |nun |jetzt )?von|uberdenkt\b|revidiert\b|(?:gibt|zieht|andert"
    r"|korrigiert|verlasst) (?:nun |jetzt )?(?:seine[nr]?|die|den|diese[n]?) (?:fruhere[nr]? "
    r"|bisherige[nr]? )?(?:position|haltung|forderung|standpunkt|ablehnung|einwand|einwande|vorbehalt|vorbehalte"
    r"|meinung|auffassung|empfehlung)\b(?! nicht)|(?:nicht|keine?[nrs]? \w+) mehr\b(?! als)|nicht langer\b(?! als)"
    r"|im (?:gegensatz|unterschied) zu (?:seine[rnm]|\d|der stellungnahme|dem standpunkt|fruher)"
    r"|anders als (?:noch|zuvor|fruher|damals|\d|in (?:seine|\d|der stellungnahme))"
    r"|(?:zu )?einem anderen (?:schluss|ergebnis)|damals\b|seinerzeit|bislang\b|bisher\b|fruher noch|zuvor noch"
    r"|ursprunglich (?:abgelehnt|gefordert)|hatte (?:sich |dies |das |es )?(?:noch |damals |zuvor )?abgelehnt",
    "el": r"αποκλινει απο|απομακρυνεται απο|παρεκκλινει απο|αφισταται απο|επανεξεταζει (?:τη|την|το"
    r"|τισ) (?:\w+ )?(?:θεση|αποψη|γνωμη|γνωμοδοτηση|αιτημα)|αναθεωρει|υπαναχωρει|αλλαζει (?:γνωμη|θεση|αποψη"
    r"|σταση)|(?:εγκαταλειπει|αποσυρει|τροποποιει|αλλαζει|μεταβαλλει) (?:τωρα )?(?:τη|την|το|τισ"
    r"|τα) (?:\w+ )?(?:θεση|αποψη|γνωμη|σταση|αιτημα|αντιρρησ|επιφυλαξ|συστασ|προηγουμεν)|δεν \w+ πλεον"
    r"|δεν \w+ πια|πλεον δεν|(?:σε αντιθεση|αντιθετα|εν αντιθεσει) (?:με|προσ) (?:τη θεση|την προηγουμενη|οσα|οτι"
    r"|τη γνωμοδοτηση|το \d|τα οσα|τη δικη)|διαφορετικο συμπερασμα|αλλο συμπερασμα|(?:προηγουμενωσ|παλαιοτερα"
    r"|αλλοτε) (?:\w+ )?(?:απερριπτ|ειχε|αντιτιθ|ζητουσε)|μεχρι (?:τωρα|σημερα|προτινοσ)|εωσ τωρα|τοτε\b"
    r"|εκεινη την εποχη|ειχε (?:\w+ )?(?:απορριψει|αντιταχθει)",
    "en": r"depart(?:s|ed|ing)? from|mov(?:es|ed|ing) away from|(?:goes|going|went) back on|reconsider(?:s|ed|ing)?\b"
    r"|(?:abandon(?:s|ed|ing)|withdr(?:aws|ew|awn|awing)|revis(?:es|ed|ing)|chang(?:es|ed|ing)|giv(?:es|ing) up"
    r"|gave up|drop(?:s|ped)) (?:its|the|this|that) (?:earlier |previous |former |old |own |\d{4} )?(?:position"
    r"|view|stance|opinion|mind|demand|call|request|objection|opposition|reservation|recommendation|line)"
    r"|no longer\b|unlike in (?:its|the|\d)|unlike (?:its|the) (?:earlier|previous|former|opinion)"
    r"|contrary to (?:its|what it|the (?:earlier|previous|former|position|view|opinion|line)) "
    r"|(?:a )?different (?:conclusion|view)|had (?:still |then |once )?(?:said no|rejected|opposed|refused)"
    r"|previously (?!stated|mentioned|noted|adopted|expressed|pointed|indicated|issued|published)|formerly\b"
    r"|until now\b|at (?:the|that) time\b(?! of| when)|back then\b|then still\b",
    "es": r"se (?:aparta|aparto|aleja|desmarca|desdice) de|reconsidera\b|cambia de (?:opinion|posicion|postura)"
    r"|da marcha atras|(?:abandona|retira|revisa|modifica|cambia|renuncia a) (?:su|la|esta|esa) (?:antigua "
    r"|anterior )?(?:posicion|postura|opinion|demanda|peticion|objecion|oposicion|reserva|recomendacion|linea"
    r"|rechazo)|ya no\b|ha dejado de|deja de (?:oponerse|pedir|reclamar|exigir|rechazar)|a diferencia de (?:su"
    r"|lo que|\d|el dictamen de|la posicion)|contrariamente a (?:su|lo que|la posicion|el dictamen)"
    r"|conclusion (?:distinta|diferente)|(?:otra|distinta) conclusion|con anterioridad (?:rechaz|se opon)"
    r"|anteriormente (?:rechaz|se opon|pedia)|antiguamente|hasta ahora|hasta la fecha se|en aquel (?:momento"
    r"|entonces)|por aquel entonces|entonces todavia|todavia (?:rechazaba|se oponia)|(?:habia"
    r"|se habia) (?:rechazado|opuesto)",
    "et": r"kaldub (?:nuud )?korvale|loobub (?:nuud )?(?:oma|varasema|sellest|noudmise|seisukoha|vastuseisu)|taganeb"
    r"|vaatab (?:\w+ )?(?:seisukoha|arvamuse) (?:uuesti )?labi|kaalub umber|(?:muudab"
    r"|votab tagasi) (?:nuud )?(?:oma |varasemat )?(?:\w+ )?(?:seisukoht|arvamus|noudmis|vastuvai|soovitus)"
    r"|enam (?:ei|mitte)\b|ei (?:\w+ )?enam\b|erinevalt (?:oma|varasema|\d|arvamuse|seisukoha)"
    r"|vastupidiselt (?:oma|varasema|\d|arvamuse|seisukoha)|teistsugusele? jareldus|teisele jareldus"
    r"|varem (?:\w+ )?(?:lukkas|oli|noudis|vaidles)|seni\b|siiani|tol ajal|tollal|siis veel|toona"
    r"|oli (?:\w+ )?(?:tagasi lukanud|vastu olnud)",
    "fi": r"(?:kannasta|lausunnosta)(?:an)? (?:poiketen|poikkea)|poikkeaa (?:nyt )?(?:vuo|aiem|aikais|kanna|siita)"
    r"|luopuu (?:nyt )?(?:aiem|aikais|vuo|kanna|vaatimu|vastustu|siita)|harkitsee (?:\w+ )?uudelleen|(?:muuttaa"
    r"|tarkistaa|peruu|peruuttaa) (?:nyt )?(?:\w+ )?(?:kantaan|kantansa|nakemys|vaatimu|suositu|lausun|vastalau)"
    r"|(?:ei|eika) (?:\w+ )?enaa\b|enaa (?:ei|eika)\b|toisin kuin (?:\w+ )?(?:lausunno|vuonna|aiemm|aikaisemm"
    r"|ennen|silloin)|(?:eri|toise(?:en|nlaiseen)) (?:johtopaato|paatelma|lopputulo)|tahan (?:asti|saakka"
    r"|mennessa)|siihen aikaan|silloin viela|tuolloin|aiemmin (?:\w+ )?(?:vastust|torju|hylka|vaati|hylkas)"
    r"|oli (?:\w+ )?(?:vastustanut|torjunut|hylannyt)",
    "fr": r"s'(?:ecart|eloign)(?:e|ait|ant) de|revient sur (?:sa|son|ses|la position|l'avis)|reconsider(?:e|ait|ant)\b"
    r"|change d'avis|(?:abandonne|retire|revise|modifie|change de|renonce a) (?:sa|son|ses|la|l'"
    r"|cette )?(?:ancienne |precedente )?(?:position|point de vue|avis|demande|objection|opposition|reserve"
    r"|recommandation|ligne)s?\b|(?:ne (?:s'(?:y )?oppose|demande|reclame|preconise|rejette|souhaite|soutient"
    r"|considere|partage|maintient|voit|defend|juge|vaut|plaide|insiste)|n'(?:est|exige|a|appelle|estime"
    r"|insiste)) (?:desormais |donc )?plus\b(?! que)|(?:contrairement|a la difference|a l'inverse) (?:a|de"
    r"|de ce) (?:sa|son|ses|ce qu|l'avis|la position|\d|qu)|(?:a )?une (?:autre|tout autre) conclusion"
    r"|conclusion differente|auparavant|autrefois|jusqu'(?:ici|alors|a present)|a l'epoque\b(?! de| ou)"
    r"|alors encore|encore oppose|s'etait (?:encore |alors )?oppose|avait (?:encore |alors )?(?:rejete|refuse"
    r"|dit non)",
    "ga": r"imionn o|ag imeacht o|eirionn as|tarraingionn siar|tarraingionn (?:\w+ )?(?:siar|a (?:agoid|diultu"
    r"|iarratas))|athraionn (?:an coiste )?a (?:sheasamh|thuairim|dhearcadh|mholadh)"
    r"|athbhreithnionn (?:an coiste )?a|athmhachnaionn|treigeann|tugann (?:\w+ )?suas|d'athraigh (?:an coiste )?a"
    r"|a thuilleadh\b(?! ar)|murab ionann agus|(?:contrartha|i gcodarsnacht) (?:do|leis|le) a (?:thuairim"
    r"|sheasamh)|a mhalairt de (?:thuairim|chonclu)|conclu\w* eile|conclud difriuil|dearcadh eile"
    r"|roimhe seo (?:dhiultaigh|chuir|bhi)|go dti seo|go nuige seo|an trath sin|ag an am sin|an uair sin"
    r"|bhi (?:\w+ )?(?:diultaithe|i gcoinne)",
    "hr": r"odstupa od|odustaje od|odmice se od|udaljava se od|se (?:odmice|udaljava) od|preispituje svoj"
    r"|mijenja (?:misljenje|stajaliste|stav)|(?:napusta|mijenja|povlaci|revidira|ispravlja) (?:sada )?(?:svoj"
    r"|svoje|svoju|svog|prijasnj\w*|raniji|ranije|to) (?:\w+ )?(?:stajalist|stav|misljenj|zahtjev|prigovor"
    r"|protivljenj|rezerv|preporuk)|vise ne\b|vise nije|ne (?:\w+ )?vise\b(?! od)|(?:za razliko od|suprotno"
    r"|u suprotnosti s|drukcije nego|drugacije nego) (?:svo[mj]|onom|onoga|misljenj|stajalist|prijasnj|ranij|u \d"
    r"|\d|u misljenju|20)|(?:do )?drukcijeg zakljucka|drugacijeg zakljucka|(?:prije|ranije|prethodno"
    r"|nekad) (?:\w+ )?(?:odbaci|odbij|protivi|zahtijeva)|dosad\b|do sada|dosada|tada\b|u to vrijeme|onda jos",
    "hu": r"elter (?:\w+ )?(?:attol|a|az)\b|eltavolodik|szakit (?:\w+ )?(?:a|az|korabbi)\b|feladja\b"
    r"|visszavonja (?:\w+ )?(?:korabbi|velemeny|kifogas|kovetel|allaspont)|ujragondolja|felulbiralja"
    r"|felulvizsgalja (?:\w+ )?(?:korabbi|allaspont|velemeny)|(?:megvaltoztatja|modositja"
    r"|elveti) (?:\w+ )?(?:korabbi|allaspontj|velemenyet|kovetel)|lemond (?:\w+ )?(?:korabbi|kovetel)|mar nem\b"
    r"|tobbe nem\b|nem (?:\w+ )?mar\b|nem (?:\w+ )?tobbe\b|(?:ellentetben|szemben) (?:a|az) (?:\d|korabbi|velemeny"
    r"|allaspont)|(?:allaspontjatol|velemenyetol|allaspontjaval|velemenyevel) (?:elter|ellentet|szem)"
    r"|mas (?:kovetkeztetesre|allaspontra|velemenyre)|korabban (?:meg|elutasit|ellenez|kovetel|azt)|eddig\b"
    r"|mindeddig|akkoriban|akkor meg|annak idejen",
    "it": r"si (?:discosta|distacca|scosta|allontana) d|riconsidera\b|cambia (?:opinione|posizione|idea)"
    r"|torna sui (?:suoi|propri) passi|(?:abbandona|ritira|rivede|modifica|cambia|rinuncia a) (?:la |le |l'"
    r"|alla )?(?:sua |propria |precedente |sua precedente )?(?:posizione|opinione|richiesta|obiezione|opposizione"
    r"|riserva|raccomandazione|linea|parere)\b|non (?:si oppone|chiede|richiede|ritiene|respinge|sostiene"
    r"|considera|condivide|vale|e|insiste|vede|rifiuta|vuole) piu\b(?! d| che)|(?:a differenza"
    r"|contrariamente) (?:di|da|a) (?:quanto|cio|\d)|(?:a differenza|contrariamente) (?:del|al) (?:suo|proprio"
    r"|parere)|contrariamente alla sua|(?:conclusione (?:diversa|differente)|diversa conclusione)"
    r"|in precedenza (?:aveva|si era|respingeva|chiedeva)|finora\b|fino ad ora|all'epoca\b(?! d)|a quel tempo"
    r"|allora ancora|un tempo (?:respingeva|chiedeva)|(?:aveva|si era) (?:ancora |allora )?(?:respinto|opposto"
    r"|rifiutato)",
    "lt": r"nukrypsta nuo|atsitraukia nuo|traukiasi nuo|atsisako (?:savo|ankstesn|sio|sios|buvus|reikalavimo|pozicijos)"
    r"|persvarsto|is naujo svarsto|per(?:ziuri|ziurejo) savo (?:pozicij|nuomon)|(?:keicia|pakeite|atsiima"
    r"|taiso) (?:dabar )?(?:savo|ankstesn\w*) (?:\w+ )?(?:pozicij|nuomon|reikalavim|priestaravim|rekomendacij)"
    r"|nebe(?!nt\b)\w+|jau ne\b|(?:kitaip|priesingai) nei (?:\d|savo|ankstesn|nuomoneje|anksciau)"
    r"|skirtingai nuo (?:savo|ankstesn|\d|nuomones)|(?:prie )?kit(?:a|okia|os|okios) isvad"
    r"|anksciau (?:\w+ )?(?:atmet|priestarav|reikalav|buvo)|iki siol|tuo metu\b|tuomet dar|tada dar|anuomet"
    r"|buvo (?:\w+ )?(?:atmetes|priestaraves)",
    "lv": r"atkapjas no|novirzas no|atsakas no (?:sav|iepriek|agrak|prasib|nostaj|si |sis )|parskata (?:sav|iepriekse"
    r"|nostaj)|pardoma (?:sav|iepriekse)|(?:maina|groza|atsauc|atcel) (?:tagad )?(?:savu|savas|savus|iepriekse"
    r"|so) (?:\w+ )?(?:nostaj|viedok|prasib|iebild|ieteikum|atzinum)|maina (?:nostaj|viedok)|vairs ne"
    r"|ne\w+ vairs\b|atskiriba no (?:\d|sav|ieprieks|atzinum)|(?:preteji|pretstata) (?:tam|savam|savai|\d"
    r"|ieprieks)|citu? secinajum|citada secinajum|citam secinajum|agrak\b|lidz sim|toreiz|tolaik|taja laika"
    r"|ieprieks (?:noraid|iebild|prasij|bija)|bija (?:\w+ )?(?:noraidij|iebildus)",
    "mt": r"jitbiegħed|titbiegħed|jitwarrab mi|jabbanduna|jirtira (?:il-|l-|t-|din|dik)|jirrevedi|jerga' jikkunsidra"
    r"|jikkunsidra mill-gdid|ibiddel il-(?:pozizzjoni|fehma|opinjoni)|ibiddel fehmtu|ibiddel l-(?:opinjoni|fehma"
    r"|idea)|jirrinunzja għa|ma għadux|m'għadux|ma għadhiex|m'għadhiex|m'għadhomx|ma \w+x aktar|ma \w+x izjed"
    r"|kuntrarju għal(?:l-opinjoni|l-pozizzjoni| dak li)|b'differenza (?:mi|għal)|għall-kuntrarju ta'"
    r"|konkluzjoni differenti|konkluzjoni oħra|fehma differenti|qabel (?:kien|kienet|irrifjuta|oppona)|s'issa"
    r"|sal-lum|sa issa|dak iz-zmien|f'dak iz-zmien|dakinhar|kien (?:\w+ )?(?:irrifjuta|oppona|caħad)",
    "nl": r"wijkt (?:daarmee |hier |hiermee |nu )?af\b|wijkt (?:daarmee |hier |hiermee |nu )?van|stapt (?:nu )?af van"
    r"|komt (?:nu )?terug op (?:zijn|het)|heroverweegt|herziet|(?:trekt|laat|wijzigt|verandert|verlaat"
    r"|geeft) (?:nu )?(?:zijn|het|deze|dit) (?:eerdere |vroegere )?(?:standpunt|positie|mening|advies|eis|oproep"
    r"|bezwaar|bezwaren|verzet|voorbehoud|aanbeveling|opvatting)\b(?! niet)|verandert van mening|niet (?:langer"
    r"|meer)\b(?! dan)|geen \w+ meer\b(?! dan)|(?:anders dan|in tegenstelling tot) (?:in (?:zijn|\d|het advies)"
    r"|zijn|wat|het advies|\d|vroeger|voorheen|toen)|(?:tot )?een andere conclusie|voorheen|destijds"
    r"|vroeger (?:nog|had|was|verzette)|tot nu toe|tot dusver|toen nog|toentertijd|had (?:zich |dit |dat )?(?:nog "
    r"|toen |eerder )?(?:afgewezen|verzet|verworpen)",
    "pl": r"odchodzi od|odstepuje od|odbiega od|wycofuje (?:sie z|swoj|swoje|swe|zastrzez|sprzeciw)|rewiduje"
    r"|ponownie rozwaza|zmienia (?:zdanie|stanowisko)|(?:porzuca|zmienia|koryguje|rezygnuje z|cofa) (?:swoje|swoj"
    r"|swoja|swojego|swojej|swe|swego|wczesniejsz\w*|to|tego) (?:\w+ )?(?:stanowisk|pogl|opini|zadani|postulat"
    r"|sprzeciw|zastrzez|wniosk|zaleceni)|juz nie\b|nie (?:\w+ )?juz\b|(?:w przeciwienstwie do|w odroznieniu od"
    r"|inaczej niz|wbrew) (?:w |we )?(?:swoj|swe|tego, co|opini|stanowisk|wczesniej|poprzedni|\d)"
    r"|(?:do )?innego wniosku|innych wnioskow|(?:wczesniej|poprzednio|dawniej|niegdys) (?:odrzuc|sprzeciw|domag"
    r"|był)|dotychczas|dotad|do tej pory|wowczas|w tamtym czasie|wtedy jeszcze",
    "pt": r"se (?:afasta|distancia|demarca) d|(?:afasta|distancia|demarca)-se d|reconsidera\b|muda de (?:opiniao"
    r"|posicao)|(?:abandona|retira|reve|altera|modifica|renuncia a) (?:a |o )?(?:sua |seu )?(?:anterior "
    r"|antiga )?(?:posicao|opiniao|parecer|pedido|exigencia|objecao|oposicao|reserva|recomendacao|linha)\b"
    r"|ja nao\b|nao (?:se opoe|pede|exige|rejeita|defende|considera) mais\b(?! d| que)|deixa de (?:se opor|pedir"
    r"|exigir|rejeitar|defender)|deixou de|(?:ao contrario|contrariamente|diferentemente) (?:do que|ao que|da sua"
    r"|a sua|do seu|ao seu|do parecer|ao parecer|da posicao|de \d)|conclusao (?:diferente|diversa)|(?:outra"
    r"|diferente) conclusao|anteriormente (?:rejeit|opunha|se opunha|exigia|defendia)|outrora|ate agora|ate aqui"
    r"|na altura\b(?! d| em)|nessa altura|naquela altura|entao ainda|ainda (?:rejeitava|se opunha)|(?:tinha"
    r"|havia)(?:-se)? (?:rejeitado|oposto|recusado)",
    "ro": r"se (?:abate|indeparteaza|distanteaza|dezice) de|se abate de la|renunta la (?:pozitia|solicitarea|cererea"
    r"|opozitia|obiectia|recomandarea)|reconsidera\b|isi (?:schimba|modifica|revizuieste|retrage|abandoneaza"
    r"|reconsidera)|(?:abandoneaza|retrage|modifica|revizuieste|schimba) (?:pozitia|opinia|avizul|cererea"
    r"|solicitarea|obiectia|rezerva|recomandarea)|nu (?:se |il |o |le |ii )?mai\b(?! mult| putin| tarziu)"
    r"|(?:spre deosebire de|contrar) (?:avizul|avizului|pozitiei|celor|pozitia|opiniei|anul|\d|celor afirmate"
    r"|ceea ce|sustinut)|(?:la )?o alta concluzie|concluzie diferita|(?:anterior|inainte) (?:a respins|se opunea"
    r"|respingea|solicita)|pana acum|pana in prezent|la (?:vremea|momentul) (?:aceea|respectiv\w*)|pe atunci"
    r"|atunci inca|(?:respinsese|se opusese)",
    "sk": r"odchyluje sa od|sa (?:odchyluje|odklana|odputa\w*) od|odklana sa od|upusta od|ustupuje od|prehodnocuje"
    r"|prehodnotil|opatovne zvazuje|meni (?:nazor|postoj|stanovisko)|(?:opusta|meni|reviduje|stahuje|berie spat"
    r"|vzdava sa) (?:teraz )?(?:svoj|svoje|svoju|svojho|svojich|svojej|skors\w*|predchadz\w*"
    r"|tento) (?:\w+ )?(?:postoj|stanovisk|nazor|poziadav|namiet|odpor|vyhrad|odporuc|pozic)|uz ne(?!j|dav|mal)\w+"
    r"|(?:na rozdiel od|oproti|v rozpore so?) (?:svoj|stanovisk\w* z|skors|predchadz|roku|\d|toho)|in(?:emu"
    r"|eho) zaver|odlisnemu zaver|(?:predtym|skor|povodne|kedysi) (?:\w+ )?(?:odmiet|nesuhlas|bol|pozadov)|doteraz"
    r"|dosial|vtedy|v tom case",
    "sl": r"odstopa od|se (?:oddaljuje|odmika|odpoveduje) (?:od|svoj|prejsnj|zahtev)|odmika se od|oddaljuje se od|opusca"
    r"|ponovno pretehta|spreminja (?:mnenje|stalisce)|(?:opusti|spreminja|spremeni|umika|umakne|popravlja"
    r"|revidira) (?:zdaj )?(?:svoj|svoje|svojo|svojega|prejsnj\w*|to) (?:\w+ )?(?:stalisc|mnenj|zahtev|ugovor"
    r"|nasprot|pridrz|priporoc)|(?:nic )?vec ne\b|ne (?:\w+ )?vec\b(?! kot)|ni vec\b(?! kot)|(?:v nasprotju s"
    r"|v nasprotju z|za razliko od|drugace kot) (?:svoj|prejsnj|mnenj|stalisc|leta|\d|v mnenju|tem, kar)"
    r"|(?:do )?drugacnega (?:sklepa|zakljucka)|drugacnemu sklepu|(?:prej|poprej|nekdaj) (?:\w+ )?(?:zavra|zavrni"
    r"|nasprot|zahtev)|doslej|do zdaj|do sedaj|takrat|tedaj",
    "sv": r"avviker (?:harmed |darmed |nu )?fran|frangar|overger|omprovar|omvarderar|tar tillbaka (?:sin|sitt|sina)"
    r"|drar tillbaka (?:sin|sitt|sina)|(?:andrar|reviderar|lamnar|ger upp|frantrader) (?:nu )?(?:sin|sitt|sina|den"
    r"|det|denna) (?:tidigare )?(?:standpunkt|stallning|hallning|position|krav|uppmaning|invandning|motstand"
    r"|reservation|rekommendation|asikt|uppfattning|yttrande)|andrar sig\b|(?:inte|ej) (?:\w+ )?langre\b(?! an)"
    r"|till skillnad fran (?:i |sin|sitt|tidigare|yttrandet|\d)|i motsats till (?:sin|sitt|tidigare|yttrandet|vad)"
    r"|en annan slutsats|hittills|tills nu|fram till nu|pa den tiden|da fortfarande|dittills|forut\b|hade (?:da "
    r"|tidigare )?(?:avvisat|motsatt|forkastat)|tidigare (?:avvisade|motsatte|kravde|hade)",
}

NEGATIONS: Mapping[str, str] = {
    # What stands right before a verb of CHANGED and turns it round: `does not depart from`.
    "bg": "не",
    "el": "δεν",
    "en": "not",
    "es": "no",
    "fr": "ne",
    "ga": "ni",
    "hr": "ne",
    "hu": "nem",
    "it": "non",
    "mt": "ma",
    "pl": "nie",
    "pt": "nao",
    "ro": "nu",
    "sl": "ne",
}


def says_changed(sentence: str, language: str) -> bool:
    """Whether the sentence says itself that a position is not, or is no longer, the earlier one.

    `language` is the sentence's, ISO 639-1; of a language that CHANGED has no words for, nothing is said (False).
    """
    pattern = _pattern(language)
    return pattern is not None and pattern.search(fold(sentence).replace("’", "'")) is not None


@lru_cache(maxsize=32)
def _pattern(language: str) -> re.Pattern[str] | None:
    """The language's words, each from the start of a word, and not right after a negation."""
    if language not in CHANGED:
        return None
    negated = rf"(?<!\b{NEGATIONS[language]} )" if language in NEGATIONS else ""
    return re.compile(rf"(?<!\w){negated}(?:{CHANGED[language]})")
