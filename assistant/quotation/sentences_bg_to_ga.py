"""What a verdict is put in, from Bulgarian to Irish; the French sentences have fixed blanks before `:` and `;`."""

from __future__ import annotations

from assistant.quotation.sentence_form import Sentences

BULGARIAN_TO_IRISH = {
    "bg": Sentences(
        verbatim="Тези думи се намират в текста, дума по дума: {place}.",
        typography="Разликите са само в оформлението: главни букви, препинателни знаци, кавички, тирета или интервали.",
        abridged="Цитираните думи се намират в текста, дума по дума, с пропуски там, където цитатът ги отбелязва:"
        " {place}. Прочетете цялото изречение, преди да разчитате на цитата.",
        altered="Текстът не казва това. Най-близките думи се намират тук: {place}. Разлики",
        differs="в цитата е {quote}, в текста е {source}",
        leaves_out="в цитата липсва {source}",
        adds="{quote} не се среща в текста",
        more="още разлики: {count}",
        stitched="Никой не е казал това наведнъж. Частите се намират дума по дума, но на различни места: {places}.",
        paraphrase="Това не са думите на текста, но един пасаж изглежда казва почти същото: {place}. Сравнете ги,"
        " преди да цитирате.",
        translation="Това изглежда е превод на пасаж, който тук е наличен на друг език: {place}. Дали всяка дума е"
        " вярна, може да покаже само онзи текст.",
        misattributed="Тези думи се намират в текста, дума по дума: {place}. Казал ги е обаче някой друг.",
        not_found="Нищо в тази колекция не съответства на цитата (претърсени документи: {count}). Това не доказва, че"
        " то никога не е било казано: може да е в текст, който не е наличен тук.",
        nearest="Най-близкият пасаж не казва това: {place}.",
        committee="Там говори Комитетът.",
        drafted="Текстът е изготвен от {names}.",
        commission="Това е текстът на Европейската комисия, който Комитетът предлага да се промени: той не е позиция"
        " на Комитета.",
        person="Там това са думи на {names}.",
        quoted="Там текстът цитира някого: това не са думи на самия текст.",
        release="Това са думи на самото съобщение за медиите, а не изказване на някого.",
        mixed="Там формулировката на Комисията и формулировката на Комитета са заедно; от текста не личи коя на кого"
        " е.",
        not_the_speaker="Това не са думи на {speaker}.",
        unknown_speaker="От текстовете не личи дали тези думи могат да се припишат на {speaker}.",
        few_words="Толкова малко думи доказват малко: те могат да се срещнат навсякъде.",
        denial_left_out="Сред пропуснатите думи има отрицание.",
        denial_before="В текста непосредствено преди тези думи има отрицание.",
        several_places="Същите думи се намират на повече от едно място в тази колекция: {count}.",
    ),
    "cs": Sentences(
        verbatim="Tato slova jsou v textu obsažena slovo od slova: {place}.",
        typography="Liší se jen typografie: velká písmena, interpunkce, uvozovky, pomlčky nebo mezery.",
        abridged="Citovaná slova jsou v textu obsažena slovo od slova, s vynechávkami tam, kde je citát vyznačuje:"
        " {place}. Než se o citát opřete, přečtěte si celou větu.",
        altered="Toto text neříká. Nejbližší znění se nachází zde: {place}. Rozdíly",
        differs="v citátu stojí {quote}, v textu {source}",
        leaves_out="v citátu chybí {source}",
        adds="{quote} v textu není",
        more="další rozdíly: {count}",
        stitched="Nikdo to neřekl najednou. Jednotlivé části jsou obsaženy slovo od slova, ale na různých místech:"
        " {places}.",
        paraphrase="Nejsou to slova textu, ale zdá se, že jedna pasáž říká téměř totéž: {place}. Než budete citovat,"
        " obojí porovnejte.",
        translation="Zdá se, že jde o překlad pasáže, která je zde k dispozici v jiném jazyce: {place}. Zda je"
        " správně každé slovo, lze ověřit jen v onom textu.",
        misattributed="Tato slova jsou v textu obsažena slovo od slova: {place}. Řekl je však někdo jiný.",
        not_found="Nic v této sbírce neodpovídá citátu (prohledané dokumenty: {count}). To nedokazuje, že to nikdy"
        " nebylo řečeno: může to být v textu, který zde není k dispozici.",
        nearest="Nejbližší pasáž toto neříká: {place}.",
        committee="Na tomto místě hovoří Výbor.",
        drafted="Vypracování textu: {names}.",
        commission="Je to znění Evropské komise, které Výbor navrhuje změnit: není to postoj Výboru.",
        person="Na tomto místě hovoří: {names}.",
        quoted="Na tomto místě text někoho cituje: nejsou to slova samotného textu.",
        release="Jsou to slova samotné tiskové zprávy, nikoli výrok nějaké osoby.",
        mixed="Na tomto místě stojí znění Komise a znění Výboru pohromadě; z textu nelze poznat, které je čí.",
        not_the_speaker="Nejsou to slova toho, komu se připisují ({speaker}).",
        unknown_speaker="Z textů nevyplývá, zda tato slova patří tomu, komu se připisují ({speaker}).",
        few_words="Tak málo slov dokazuje jen málo: mohou se vyskytnout kdekoli.",
        denial_left_out="Mezi vynechanými slovy je zápor.",
        denial_before="V textu stojí těsně před těmito slovy zápor.",
        several_places="Tatáž slova se v této sbírce nacházejí na více místech: {count}.",
    ),
    "da": Sentences(
        verbatim="Disse ord står ord for ord i teksten: {place}.",
        typography="Kun typografien er anderledes: store bogstaver, tegnsætning, anførselstegn, streger eller"
        " mellemrum.",
        abridged="De citerede ord står ord for ord i teksten, med udeladelser dér, hvor citatet angiver det: {place}."
        " Læs hele sætningen, før du støtter dig til citatet.",
        altered="Teksten siger ikke dette. Den nærmeste ordlyd står her: {place}. Forskelle",
        differs="citatet siger {quote}, teksten {source}",
        leaves_out="citatet udelader {source}",
        adds="{quote} står ikke i teksten",
        more="yderligere forskelle: {count}",
        stitched="Ingen har sagt dette i ét stræk. Delene står ord for ord, men på forskellige steder: {places}.",
        paraphrase="Det er ikke tekstens ord, men én passage ser ud til at sige stort set det samme: {place}."
        " Sammenlign dem, før du citerer.",
        translation="Dette ser ud til at være en oversættelse af en passage, der her findes på et andet sprog:"
        " {place}. Kun den tekst kan vise, om hvert ord er rigtigt.",
        misattributed="Disse ord står ord for ord i teksten: {place}. Men de er sagt af en anden.",
        not_found="Intet i denne samling svarer til citatet (gennemsøgte dokumenter: {count}). Det beviser ikke, at"
        " det aldrig er blevet sagt: Det kan stå i en tekst, som ikke findes her.",
        nearest="Den nærmeste passage siger ikke dette: {place}.",
        committee="Dér er det udvalget, der taler.",
        drafted="Teksten er udarbejdet af {names}.",
        commission="Det er Kommissionens ordlyd, som udvalget foreslår ændret: Det er ikke udvalgets holdning.",
        person="Dér er det {names}, der taler.",
        quoted="Dér citerer teksten nogen: Det er ikke tekstens egne ord.",
        release="Det er pressemeddelelsens egne ord, ikke noget, en person har sagt.",
        mixed="Dér står Kommissionens og udvalgets ordlyd sammen; teksten viser ikke, hvem der står bag hvad.",
        not_the_speaker="Det er ikke ord sagt af {speaker}.",
        unknown_speaker="Teksterne viser ikke, om ordene kan tilskrives {speaker}.",
        few_words="Så få ord beviser ikke meget: De kan stå hvor som helst.",
        denial_left_out="Blandt de udeladte ord er der en nægtelse.",
        denial_before="I teksten står der en nægtelse lige før disse ord.",
        several_places="De samme ord står flere steder i denne samling: {count}.",
    ),
    "de": Sentences(
        verbatim="Diese Worte stehen Wort für Wort im Text: {place}.",
        typography="Nur die äußere Form weicht ab: Groß- und Kleinschreibung, Satzzeichen, Anführungszeichen, Striche"
        " oder Leerzeichen.",
        abridged="Die zitierten Worte stehen Wort für Wort im Text, mit Auslassungen dort, wo das Zitat sie"
        " kennzeichnet: {place}. Lesen Sie den ganzen Satz, bevor Sie sich auf das Zitat stützen.",
        altered="Das sagt der Text so nicht. Der nächstliegende Wortlaut steht hier: {place}. Unterschiede",
        differs="im Zitat steht {quote}, im Text {source}",
        leaves_out="im Zitat fehlt {source}",
        adds="{quote} steht nicht im Text",
        more="weitere Unterschiede: {count}",
        stitched="Niemand hat das in einem Zug gesagt. Die Teile stehen zwar Wort für Wort da, aber an verschiedenen"
        " Stellen: {places}.",
        paraphrase="Das sind nicht die Worte des Textes, aber eine Stelle scheint weitgehend dasselbe zu sagen:"
        " {place}. Vergleichen Sie beides, bevor Sie zitieren.",
        translation="Dies scheint eine Stelle zu übersetzen, die hier in einer anderen Sprache vorliegt: {place}. Ob"
        " jedes Wort stimmt, zeigt nur jener Text.",
        misattributed="Diese Worte stehen Wort für Wort im Text: {place}. Gesagt hat sie aber jemand anderes.",
        not_found="Nichts in dieser Sammlung stimmt mit dem Zitat überein (durchsuchte Dokumente: {count}). Das"
        " beweist nicht, dass es nie gesagt wurde: Es kann in einem Text stehen, der hier nicht vorliegt.",
        nearest="Die nächstliegende Stelle sagt das nicht: {place}.",
        committee="Dort spricht der Ausschuss.",
        drafted="Ausgearbeitet wurde der Text von {names}.",
        commission="Es ist der Wortlaut der Europäischen Kommission, dessen Änderung der Ausschuss vorschlägt: Es ist"
        " nicht die Position des Ausschusses.",
        person="Dort sind es die Worte von {names}.",
        quoted="Dort zitiert der Text jemanden: Es sind nicht die eigenen Worte des Textes.",
        release="Es sind die eigenen Worte der Pressemitteilung, nicht die Äußerung einer Person.",
        mixed="Dort stehen der Wortlaut der Kommission und der des Ausschusses beieinander; der Text lässt nicht"
        " erkennen, welcher von wem stammt.",
        not_the_speaker="Es sind nicht die Worte von {speaker}.",
        unknown_speaker="Ob sie {speaker} zugeschrieben werden können, geht aus den Texten nicht hervor.",
        few_words="So wenige Worte beweisen wenig: Sie können überall stehen.",
        denial_left_out="Unter den ausgelassenen Wörtern ist eine Verneinung.",
        denial_before="Im Text steht unmittelbar vor diesen Wörtern eine Verneinung.",
        several_places="Dieselben Worte stehen in dieser Sammlung an mehreren Stellen: {count}.",
    ),
    "el": Sentences(
        verbatim="Αυτές οι λέξεις βρίσκονται στο κείμενο, λέξη προς λέξη: {place}.",
        typography="Διαφέρει μόνο η τυπογραφία: κεφαλαία, στίξη, εισαγωγικά, παύλες ή κενά.",
        abridged="Οι λέξεις του παραθέματος βρίσκονται στο κείμενο, λέξη προς λέξη, με παραλείψεις εκεί όπου τις"
        " δηλώνει το παράθεμα: {place}. Διαβάστε ολόκληρη την πρόταση προτού βασιστείτε στο παράθεμα.",
        altered="Το κείμενο δεν λέει αυτό. Οι πλησιέστερες λέξεις βρίσκονται εδώ: {place}. Διαφορές",
        differs="το παράθεμα λέει {quote}, το κείμενο {source}",
        leaves_out="το παράθεμα παραλείπει {source}",
        adds="{quote} δεν υπάρχει στο κείμενο",
        more="άλλες διαφορές: {count}",
        stitched="Κανείς δεν το είπε αυτό μονομιάς. Τα μέρη του υπάρχουν λέξη προς λέξη, αλλά σε διαφορετικά σημεία:"
        " {places}.",
        paraphrase="Δεν είναι τα λόγια του κειμένου, αλλά ένα απόσπασμα φαίνεται να λέει σχεδόν το ίδιο: {place}."
        " Συγκρίνετέ τα προτού τα παραθέσετε.",
        translation="Αυτό φαίνεται να είναι μετάφραση αποσπάσματος που υπάρχει εδώ σε άλλη γλώσσα: {place}. Μόνο"
        " εκείνο το κείμενο μπορεί να δείξει αν κάθε λέξη είναι σωστή.",
        misattributed="Αυτές οι λέξεις βρίσκονται στο κείμενο, λέξη προς λέξη: {place}. Τις είπε όμως κάποιος άλλος.",
        not_found="Τίποτα σε αυτή τη συλλογή δεν αντιστοιχεί στο παράθεμα (έγγραφα που ερευνήθηκαν: {count}). Αυτό"
        " δεν αποδεικνύει ότι δεν ειπώθηκε ποτέ: μπορεί να βρίσκεται σε κείμενο που δεν υπάρχει εδώ.",
        nearest="Το πλησιέστερο απόσπασμα δεν λέει αυτό: {place}.",
        committee="Εκεί μιλά η Επιτροπή των Περιφερειών.",
        drafted="Σύνταξη του κειμένου: {names}.",
        commission="Είναι η διατύπωση της Ευρωπαϊκής Επιτροπής, που η Επιτροπή των Περιφερειών προτείνει να αλλάξει:"
        " δεν είναι θέση της Επιτροπής των Περιφερειών.",
        person="Εκεί μιλά: {names}.",
        quoted="Εκεί το κείμενο παραθέτει λόγια άλλου: δεν είναι λόγια του ίδιου του κειμένου.",
        release="Είναι λόγια του ίδιου του δελτίου Τύπου και όχι δήλωση κάποιου προσώπου.",
        mixed="Εκεί η διατύπωση της Ευρωπαϊκής Επιτροπής και η διατύπωση της Επιτροπής των Περιφερειών βρίσκονται"
        " μαζί· το κείμενο δεν δείχνει ποια ανήκει σε ποια.",
        not_the_speaker="Δεν είναι λόγια του προσώπου ή του οργάνου στο οποίο αποδίδονται ({speaker}).",
        unknown_speaker="Από τα κείμενα δεν προκύπτει αν είναι λόγια του προσώπου ή του οργάνου στο οποίο αποδίδονται"
        " ({speaker}).",
        few_words="Τόσο λίγες λέξεις αποδεικνύουν λίγα: μπορεί να βρίσκονται οπουδήποτε.",
        denial_left_out="Ανάμεσα στις λέξεις που παραλείπονται υπάρχει άρνηση.",
        denial_before="Στο κείμενο, αμέσως πριν από αυτές τις λέξεις υπάρχει άρνηση.",
        several_places="Οι ίδιες λέξεις βρίσκονται σε περισσότερα από ένα σημεία αυτής της συλλογής: {count}.",
    ),
    "es": Sentences(
        verbatim="Estas palabras figuran en el texto, palabra por palabra: {place}.",
        typography="Solo difiere la tipografía: mayúsculas, puntuación, comillas, guiones o espacios.",
        abridged="Las palabras citadas figuran en el texto, palabra por palabra, con omisiones allí donde la cita las"
        " señala: {place}. Lea la frase completa antes de basarse en la cita.",
        altered="Esto no es lo que dice el texto. Las palabras más parecidas figuran aquí: {place}. Diferencias",
        differs="la cita dice {quote}, el texto dice {source}",
        leaves_out="la cita omite {source}",
        adds="{quote} no figura en el texto",
        more="otras diferencias: {count}",
        stitched="Nadie dijo esto de una sola vez. Sus partes figuran palabra por palabra, pero en lugares distintos:"
        " {places}.",
        paraphrase="Estas no son las palabras del texto, pero un pasaje parece decir prácticamente lo mismo: {place}."
        " Compárelos antes de citar.",
        translation="Esto parece traducir un pasaje disponible aquí en otra lengua: {place}. Solo ese texto permite"
        " comprobar si cada palabra es correcta.",
        misattributed="Estas palabras figuran en el texto, palabra por palabra: {place}. Sin embargo, no las dijo"
        " quien se indica, sino alguien distinto.",
        not_found="Nada de esta colección coincide con la cita (documentos consultados: {count}). Esto no demuestra"
        " que nunca se haya dicho: puede figurar en un texto que no está disponible aquí.",
        nearest="El pasaje más cercano no dice esto: {place}.",
        committee="En ese lugar habla el Comité.",
        drafted="El texto fue redactado por {names}.",
        commission="Es el texto de la Comisión Europea, que el Comité propone modificar: no es la posición del Comité.",
        person="En ese lugar son palabras de {names}.",
        quoted="En ese lugar el texto cita a alguien: no son palabras del propio texto.",
        release="Son palabras del propio comunicado de prensa, no declaraciones de una persona.",
        mixed="En ese lugar aparecen juntas la redacción de la Comisión y la del Comité; el texto no indica cuál es"
        " de quién.",
        not_the_speaker="No son palabras de {speaker}.",
        unknown_speaker="Los textos no permiten saber si pueden atribuirse a {speaker}.",
        few_words="Tan pocas palabras prueban poco: pueden aparecer en cualquier parte.",
        denial_left_out="Entre las palabras omitidas hay una negación.",
        denial_before="En el texto, justo antes de estas palabras hay una negación.",
        several_places="Las mismas palabras figuran en varios lugares de esta colección: {count}.",
    ),
    "et": Sentences(
        verbatim="Need sõnad on tekstis sõna-sõnalt olemas: {place}.",
        typography="Erineb ainult tüpograafia: suurtähed, kirjavahemärgid, jutumärgid, kriipsud või tühikud.",
        abridged="Tsiteeritud sõnad on tekstis sõna-sõnalt olemas, väljajätetega seal, kus tsitaat neile osutab:"
        " {place}. Enne tsitaadile toetumist lugege läbi kogu lause.",
        altered="Tekst ei ütle seda. Lähim sõnastus on siin: {place}. Erinevused",
        differs="tsitaadis on {quote}, tekstis {source}",
        leaves_out="tsitaadist puudub {source}",
        adds="tekstist puudub {quote}",
        more="muud erinevused: {count}",
        stitched="Keegi ei ole seda ühekorraga öelnud. Osad on sõna-sõnalt olemas, kuid eri kohtades: {places}.",
        paraphrase="Need ei ole teksti sõnad, kuid ühes kohas näib olevat öeldud peaaegu sama: {place}. Võrrelge neid"
        " enne tsiteerimist.",
        translation="See näib olevat tõlge tekstikohast, mis on siin olemas teises keeles: {place}. Kas iga sõna on"
        " õige, näitab ainult too tekst.",
        misattributed="Need sõnad on tekstis sõna-sõnalt olemas: {place}. Kuid need ütles keegi teine.",
        not_found="Selles dokumendikogus ei vasta miski tsitaadile (läbi otsitud dokumente: {count}). See ei tõenda,"
        " et seda ei ole kunagi öeldud: see võib olla tekstis, mida siin ei ole.",
        nearest="Lähim tekstikoht seda ei ütle: {place}.",
        committee="Seal räägib komitee.",
        drafted="Teksti on koostanud {names}.",
        commission="See on Euroopa Komisjoni sõnastus, mida komitee teeb ettepaneku muuta: see ei ole komitee"
        " seisukoht.",
        person="Seal räägib {names}.",
        quoted="Seal tekst tsiteerib kedagi: need ei ole teksti enda sõnad.",
        release="Need on pressiteate enda sõnad, mitte kellegi ütlus.",
        mixed="Seal on komisjoni ja komitee sõnastus koos; tekstist ei selgu, kumb on kumma oma.",
        not_the_speaker="Need ei ole selle sõnad, kellele need on omistatud ({speaker}).",
        unknown_speaker="Tekstidest ei selgu, kas need on selle sõnad, kellele need on omistatud ({speaker}).",
        few_words="Nii vähesed sõnad tõendavad vähe: need võivad esineda kus tahes.",
        denial_left_out="Välja jäetud sõnade seas on eitus.",
        denial_before="Tekstis on vahetult nende sõnade ees eitus.",
        several_places="Samad sõnad on selles dokumendikogus mitmes kohas: {count}.",
    ),
    "fi": Sentences(
        verbatim="Nämä sanat ovat tekstissä sanasta sanaan: {place}.",
        typography="Vain typografia eroaa: isot kirjaimet, välimerkit, lainausmerkit, viivat tai välilyönnit.",
        abridged="Lainatut sanat ovat tekstissä sanasta sanaan, ja sanoja on jätetty pois vain siitä, mistä lainaus"
        " sen osoittaa: {place}. Lue koko virke, ennen kuin luotat lainaukseen.",
        altered="Teksti ei sano näin. Lähin sanamuoto on tässä: {place}. Erot",
        differs="lainauksessa on {quote}, tekstissä {source}",
        leaves_out="lainauksesta puuttuu {source}",
        adds="tekstistä puuttuu {quote}",
        more="muita eroja: {count}",
        stitched="Kukaan ei ole sanonut tätä yhteen menoon. Osat ovat olemassa sanasta sanaan, mutta eri paikoissa:"
        " {places}.",
        paraphrase="Nämä eivät ole tekstin sanat, mutta yksi tekstikohta näyttää sanovan lähes saman: {place}. Vertaa"
        " niitä ennen lainaamista.",
        translation="Tämä näyttää olevan käännös tekstikohdasta, joka on täällä toisella kielellä: {place}. Vain"
        " siitä tekstistä voi tarkistaa, onko jokainen sana oikein.",
        misattributed="Nämä sanat ovat tekstissä sanasta sanaan: {place}. Ne on kuitenkin sanonut joku muu.",
        not_found="Mikään tässä kokoelmassa ei vastaa lainausta (tutkittuja asiakirjoja: {count}). Se ei todista,"
        " ettei näin olisi koskaan sanottu: se voi olla tekstissä, jota täällä ei ole.",
        nearest="Lähin tekstikohta ei sano tätä: {place}.",
        committee="Siinä puhuu komitea.",
        drafted="Tekstin valmistelu: {names}.",
        commission="Se on Euroopan komission sanamuoto, jonka muuttamista komitea ehdottaa: se ei ole komitean kanta.",
        person="Siinä puhuu {names}.",
        quoted="Siinä teksti lainaa jotakuta: ne eivät ole tekstin omia sanoja.",
        release="Ne ovat lehdistötiedotteen omia sanoja, eivät kenenkään puhetta.",
        mixed="Siinä komission ja komitean sanamuodot ovat yhdessä; tekstistä ei käy ilmi, kumpi on kumman.",
        not_the_speaker="Ne eivät ole mainitun puhujan ({speaker}) sanoja.",
        unknown_speaker="Teksteistä ei käy ilmi, voiko sanat lukea mainitun puhujan ({speaker}) sanoiksi.",
        few_words="Näin harvat sanat todistavat vähän: ne voivat esiintyä missä tahansa.",
        denial_left_out="Pois jätettyjen sanojen joukossa on kielto.",
        denial_before="Tekstissä on juuri ennen näitä sanoja kielto.",
        several_places="Samat sanat ovat tässä kokoelmassa useassa paikassa: {count}.",
    ),
    "fr": Sentences(
        verbatim="Ces mots figurent dans le texte, mot pour mot : {place}.",
        typography="Seule la typographie diffère : majuscules, ponctuation, guillemets, tirets ou espaces.",
        abridged="Les mots cités figurent dans le texte, mot pour mot, avec des coupures là où la citation les"
        " signale : {place}. Lisez la phrase entière avant de vous fier à la citation.",
        altered="Ce n’est pas ce que dit le texte. Les mots les plus proches figurent ici : {place}. Différences",
        differs="la citation dit {quote}, le texte {source}",
        leaves_out="la citation omet {source}",
        adds="{quote} ne figure pas dans le texte",
        more="autres différences : {count}",
        stitched="Personne n’a dit cela d’un seul tenant. Les éléments figurent mot pour mot, mais à des endroits"
        " différents : {places}.",
        paraphrase="Ce ne sont pas les mots du texte, mais un passage semble dire à peu près la même chose : {place}."
        " Comparez-les avant de citer.",
        translation="Cela semble traduire un passage disponible ici dans une autre langue : {place}. Seul ce texte"
        " permet de vérifier si chaque mot est juste.",
        misattributed="Ces mots figurent dans le texte, mot pour mot : {place}. Mais c’est quelqu’un d’autre qui les"
        " a dits.",
        not_found="Rien dans cette collection ne correspond à la citation (documents consultés : {count}). Cela ne"
        " prouve pas que ces mots n’ont jamais été dits : ils peuvent figurer dans un texte qui n’est pas"
        " disponible ici.",
        nearest="Le passage le plus proche ne dit pas cela : {place}.",
        committee="À cet endroit, c’est le Comité qui s’exprime.",
        drafted="Le texte a été rédigé par {names}.",
        commission="C’est la formulation de la Commission européenne, que le Comité propose de modifier : ce n’est"
        " pas la position du Comité.",
        person="À cet endroit, ces mots sont attribués à {names}.",
        quoted="À cet endroit, le texte cite quelqu’un : ce ne sont pas les mots du texte lui-même.",
        release="Ce sont les mots du communiqué de presse lui-même, et non les propos d’une personne.",
        mixed="À cet endroit, la formulation de la Commission et celle du Comité figurent ensemble ; le texte ne"
        " permet pas de savoir laquelle est de qui.",
        not_the_speaker="Ce ne sont pas les mots de {speaker}.",
        unknown_speaker="Les textes ne permettent pas de savoir si ces mots peuvent être attribués à {speaker}.",
        few_words="Si peu de mots ne prouvent pas grand-chose : ils peuvent figurer n’importe où.",
        denial_left_out="Parmi les mots omis se trouve une négation.",
        denial_before="Dans le texte, une négation précède immédiatement ces mots.",
        several_places="Les mêmes mots figurent à plusieurs endroits de cette collection : {count}.",
    ),
    "ga": Sentences(
        verbatim="Tá na focail seo sa téacs, focal ar fhocal: {place}.",
        typography="Níl de dhifríocht ann ach cúrsaí cló: ceannlitreacha, poncaíocht, comharthaí athfhriotail,"
        " daiseanna nó spásanna.",
        abridged="Tá na focail a luaitear sa téacs, focal ar fhocal, agus focail fágtha ar lár san áit a gcuireann an"
        " t-athfhriotal é sin in iúl: {place}. Léigh an abairt iomlán sula mbraithfidh tú ar an athfhriotal.",
        altered="Ní hé seo a deir an téacs. Tá na focail is gaire dó anseo: {place}. Difríochtaí",
        differs="{quote} atá san athfhriotal, {source} atá sa téacs",
        leaves_out="fágann an t-athfhriotal {source} ar lár",
        adds="níl {quote} sa téacs",
        more="difríochtaí eile: {count}",
        stitched="Ní dúirt aon duine é seo d’aon iarraidh amháin. Tá na codanna ann focal ar fhocal, ach in áiteanna"
        " éagsúla: {places}.",
        paraphrase="Ní hiad seo focail an téacs, ach is cosúil go ndeir sliocht amháin an rud céanna, a bheag nó a"
        " mhór: {place}. Cuir i gcomparáid iad sula luafaidh tú iad.",
        translation="Is cosúil gur aistriúchán é seo ar shliocht atá ar fáil anseo i dteanga eile: {place}. Is é an"
        " téacs sin amháin a thaispeánann an bhfuil gach focal ceart.",
        misattributed="Tá na focail seo sa téacs, focal ar fhocal: {place}. Ach is duine eile a dúirt iad.",
        not_found="Níl aon rud sa bhailiúchán seo a thagann leis an athfhriotal (doiciméid a cuardaíodh: {count}). Ní"
        " chruthaíonn sé sin nach ndúradh riamh é: d’fhéadfadh sé a bheith i dtéacs nach bhfuil ar fáil anseo.",
        nearest="Ní deir an sliocht is gaire dó é seo: {place}.",
        committee="Is é an Coiste atá ag labhairt ansin.",
        drafted="D’ullmhaigh {names} an téacs.",
        commission="Is í foclaíocht an Choimisiúin Eorpaigh í, agus molann an Coiste í a athrú: ní hé sin seasamh an"
        " Choiste.",
        person="Is é an duine atá ag labhairt ansin: {names}.",
        quoted="Tá an téacs ag lua duine éigin ansin: ní hiad focail an téacs féin iad.",
        release="Is iad focail na preaseisiúna féin iad, ní caint duine ar bith.",
        mixed="Tá foclaíocht an Choimisiúin agus foclaíocht an Choiste le chéile ansin; ní léir ón téacs cé leis gach"
        " cuid.",
        not_the_speaker="Ní hiad focail an té a luaitear ({speaker}) iad.",
        unknown_speaker="Ní léir ó na téacsanna an féidir na focail a chur i leith an té a luaitear ({speaker}).",
        few_words="Is beag a chruthaíonn a laghad sin focal: d’fhéadfaidís a bheith in áit ar bith.",
        denial_left_out="Tá diúltú i measc na bhfocal a fágadh ar lár.",
        denial_before="Tá diúltú sa téacs díreach roimh na focail seo.",
        several_places="Tá na focail chéanna in níos mó ná áit amháin sa bhailiúchán seo: {count}.",
    ),
}
