"""What a verdict is put in, from Croatian to Swedish."""

from __future__ import annotations

from assistant.quotation.sentence_form import Sentences

CROATIAN_TO_SWEDISH = {
    "hr": Sentences(
        verbatim="Te riječi stoje u tekstu od riječi do riječi: {place}.",
        typography="Razlikuje se samo tipografija: velika slova, interpunkcija, navodnici, crtice ili razmaci.",
        abridged="Citirane riječi stoje u tekstu od riječi do riječi, s ispuštanjima ondje gdje ih citat označuje:"
        " {place}. Pročitajte cijelu rečenicu prije nego što se oslonite na citat.",
        altered="Tekst to ne kaže. Najbliže riječi nalaze se ovdje: {place}. Razlike",
        differs="u citatu stoji {quote}, u tekstu {source}",
        leaves_out="u citatu je izostavljeno {source}",
        adds="{quote} ne stoji u tekstu",
        more="ostale razlike: {count}",
        stitched="Nitko to nije rekao odjednom. Dijelovi stoje od riječi do riječi, ali na različitim mjestima:"
        " {places}.",
        paraphrase="To nisu riječi teksta, ali čini se da se na jednom mjestu kaže gotovo isto: {place}. Usporedite"
        " ih prije citiranja.",
        translation="Čini se da je to prijevod dijela teksta koji je ovdje dostupan na drugom jeziku: {place}. Je li"
        " svaka riječ točna, može pokazati samo taj tekst.",
        misattributed="Te riječi stoje u tekstu od riječi do riječi: {place}. No izrekao ih je netko drugi.",
        not_found="Ništa u ovoj zbirci ne odgovara citatu (pretraženi dokumenti: {count}). To ne dokazuje da to"
        " nikada nije rečeno: može stajati u tekstu koji ovdje nije dostupan.",
        nearest="Najbliži dio teksta to ne kaže: {place}.",
        committee="Ondje govori Odbor.",
        drafted="Izrada teksta: {names}.",
        commission="To je tekst Europske komisije koji Odbor predlaže izmijeniti: nije stajalište Odbora.",
        person="Ondje govori: {names}.",
        quoted="Ondje se u tekstu netko citira: to nisu riječi samog teksta.",
        release="To su riječi samog priopćenja za medije, a ne nečija izjava.",
        mixed="Ondje tekst Komisije i tekst Odbora stoje zajedno; ne vidi se koji je čiji.",
        not_the_speaker="To nisu riječi onoga komu se pripisuju ({speaker}).",
        unknown_speaker="Iz tekstova se ne vidi jesu li to riječi onoga komu se pripisuju ({speaker}).",
        few_words="Tako malo riječi malo dokazuje: mogu stajati bilo gdje.",
        denial_left_out="Među izostavljenim riječima nalazi se negacija.",
        denial_before="U tekstu se neposredno ispred tih riječi nalazi negacija.",
        several_places="Iste riječi u ovoj zbirci stoje na više mjesta: {count}.",
    ),
    "hu": Sentences(
        verbatim="Ezek a szavak szóról szóra szerepelnek a szövegben: {place}.",
        typography="Csak a tipográfia tér el: nagybetűk, írásjelek, idézőjelek, kötő- és gondolatjelek vagy szóközök.",
        abridged="Az idézett szavak szóról szóra szerepelnek a szövegben, kihagyásokkal ott, ahol az idézet ezt"
        " jelzi: {place}. Mielőtt az idézetre támaszkodna, olvassa el a teljes mondatot.",
        altered="A szöveg nem ezt mondja. A legközelebbi szavak helye: {place}. Eltérések",
        differs="az idézetben {quote} áll, a szövegben {source}",
        leaves_out="az idézetből hiányzik {source}",
        adds="{quote} nem szerepel a szövegben",
        more="további eltérések: {count}",
        stitched="Ezt senki sem mondta így egyben. A részek szóról szóra szerepelnek, de különböző helyeken: {places}.",
        paraphrase="Ezek nem a szöveg szavai, de úgy tűnik, hogy egy szövegrész nagyjából ugyanezt mondja: {place}."
        " Mielőtt idézné, hasonlítsa össze a kettőt.",
        translation="Ez egy olyan szövegrész fordításának tűnik, amely itt más nyelven érhető el: {place}. Hogy"
        " minden szó helyes-e, csak az a szöveg mutathatja meg.",
        misattributed="Ezek a szavak szóról szóra szerepelnek a szövegben: {place}. De valaki más mondta őket.",
        not_found="Ebben a gyűjteményben semmi sem felel meg az idézetnek (átvizsgált dokumentumok: {count}). Ez nem"
        " bizonyítja, hogy soha nem hangzott el: szerepelhet olyan szövegben, amely itt nem érhető el.",
        nearest="A legközelebbi szövegrész nem ezt mondja: {place}.",
        committee="Ott a Régiók Bizottsága szólal meg.",
        drafted="A szöveget kidolgozta: {names}.",
        commission="Ez az Európai Bizottság szövege, amelynek módosítását a Régiók Bizottsága javasolja: nem a Régiók"
        " Bizottságának álláspontja.",
        person="Ott a megszólaló: {names}.",
        quoted="Ott a szöveg idéz valakit: ezek nem a szöveg saját szavai.",
        release="Ezek a sajtóközlemény saját szavai, nem pedig egy személy kijelentései.",
        mixed="Ott az Európai Bizottság és a Régiók Bizottsága szövege együtt áll; a szövegből nem derül ki, melyik"
        " kié.",
        not_the_speaker="Ezek nem a megnevezett megszólaló ({speaker}) szavai.",
        unknown_speaker="A szövegekből nem derül ki, hogy ezek a szavak a megnevezett megszólalónak ({speaker})"
        " tulajdoníthatók-e.",
        few_words="Ilyen kevés szó keveset bizonyít: bárhol előfordulhat.",
        denial_left_out="A kihagyott szavak között tagadás van.",
        denial_before="A szövegben közvetlenül e szavak előtt tagadás áll.",
        several_places="Ugyanezek a szavak a gyűjtemény több helyén is szerepelnek: {count}.",
    ),
    "it": Sentences(
        verbatim="Queste parole figurano nel testo, parola per parola: {place}.",
        typography="Differisce solo la tipografia: maiuscole, punteggiatura, virgolette, trattini o spazi.",
        abridged="Le parole citate figurano nel testo, parola per parola, con omissioni là dove la citazione le"
        " segnala: {place}. Leggere l’intera frase prima di fare affidamento sulla citazione.",
        altered="Non è quello che dice il testo. Le parole più vicine si trovano qui: {place}. Differenze",
        differs="la citazione dice {quote}, il testo {source}",
        leaves_out="la citazione omette {source}",
        adds="{quote} non figura nel testo",
        more="altre differenze: {count}",
        stitched="Nessuno lo ha detto tutto di seguito. Le singole parti figurano parola per parola, ma in punti"
        " diversi: {places}.",
        paraphrase="Non sono le parole del testo, ma un passaggio sembra dire più o meno la stessa cosa: {place}."
        " Confrontare i due prima di citare.",
        translation="Sembra la traduzione di un passaggio disponibile qui in un’altra lingua: {place}. Solo quel"
        " testo permette di verificare se ogni parola è esatta.",
        misattributed="Queste parole figurano nel testo, parola per parola: {place}. A dirle, però, è stato qualcun"
        " altro.",
        not_found="Nulla in questa raccolta corrisponde alla citazione (documenti consultati: {count}). Ciò non prova"
        " che non sia mai stato detto: può trovarsi in un testo che qui non è disponibile.",
        nearest="Il passaggio più vicino non dice questo: {place}.",
        committee="In quel punto parla il Comitato.",
        drafted="Il testo è stato redatto da {names}.",
        commission="È la formulazione della Commissione europea, che il Comitato propone di modificare: non è la"
        " posizione del Comitato.",
        person="In quel punto sono parole di {names}.",
        quoted="In quel punto il testo cita qualcuno: non sono parole del testo stesso.",
        release="Sono parole del comunicato stampa stesso, non dichiarazioni di una persona.",
        mixed="In quel punto la formulazione della Commissione e quella del Comitato compaiono insieme; il testo non"
        " indica quale sia dell’una e quale dell’altro.",
        not_the_speaker="Non sono parole di {speaker}.",
        unknown_speaker="I testi non dicono se queste parole possano essere attribuite a {speaker}.",
        few_words="Così poche parole provano poco: possono trovarsi ovunque.",
        denial_left_out="Tra le parole omesse c’è una negazione.",
        denial_before="Nel testo, subito prima di queste parole c’è una negazione.",
        several_places="Le stesse parole figurano in più punti di questa raccolta: {count}.",
    ),
    "lt": Sentences(
        verbatim="Šie žodžiai yra tekste žodis žodin: {place}.",
        typography="Skiriasi tik tipografija: didžiosios raidės, skyrybos ženklai, kabutės, brūkšniai arba tarpai.",
        abridged="Cituojami žodžiai yra tekste žodis žodin, su praleidimais ten, kur juos nurodo citata: {place}."
        " Prieš remdamiesi citata perskaitykite visą sakinį.",
        altered="Tekste sakoma ne tai. Panašiausi žodžiai yra čia: {place}. Skirtumai",
        differs="citatoje yra {quote}, tekste – {source}",
        leaves_out="citatoje praleista {source}",
        adds="tekste nėra žodžių {quote}",
        more="kiti skirtumai: {count}",
        stitched="Niekas to nėra pasakęs vienu kartu. Atskiros dalys yra žodis žodin, bet skirtingose vietose:"
        " {places}.",
        paraphrase="Tai ne teksto žodžiai, bet vienoje vietoje, atrodo, sakoma beveik tas pats: {place}. Prieš"
        " cituodami palyginkite.",
        translation="Atrodo, kad tai vertimas ištraukos, kuri čia turima kita kalba: {place}. Ar kiekvienas žodis"
        " teisingas, gali parodyti tik tas tekstas.",
        misattributed="Šie žodžiai yra tekste žodis žodin: {place}. Tačiau juos pasakė kažkas kitas.",
        not_found="Šiame rinkinyje niekas neatitinka citatos (peržiūrėta dokumentų: {count}). Tai neįrodo, kad tai"
        " niekada nebuvo pasakyta: tai gali būti tekste, kurio čia nėra.",
        nearest="Panašiausioje vietoje to nesakoma: {place}.",
        committee="Ten kalba Komitetas.",
        drafted="Tekstą parengė {names}.",
        commission="Tai Europos Komisijos tekstas, kurį Komitetas siūlo keisti: tai ne Komiteto pozicija.",
        person="Ten kalba {names}.",
        quoted="Ten tekste kažkas cituojamas: tai ne paties teksto žodžiai.",
        release="Tai paties pranešimo spaudai žodžiai, o ne kieno nors pasisakymas.",
        mixed="Ten Komisijos ir Komiteto tekstai pateikti kartu; iš jų neaišku, kuris kieno.",
        not_the_speaker="Tai ne to, kam jie priskiriami ({speaker}), žodžiai.",
        unknown_speaker="Iš tekstų neaišku, ar šie žodžiai yra to, kam jie priskiriami ({speaker}).",
        few_words="Tiek mažai žodžių mažai ką įrodo: jie gali pasitaikyti bet kur.",
        denial_left_out="Tarp praleistų žodžių yra neiginys.",
        denial_before="Tekste prieš pat šiuos žodžius yra neiginys.",
        several_places="Tie patys žodžiai šiame rinkinyje yra daugiau nei vienoje vietoje: {count}.",
    ),
    "lv": Sentences(
        verbatim="Šie vārdi ir atrodami tekstā vārds vārdā: {place}.",
        typography="Atšķiras tikai tipogrāfija: lielie burti, pieturzīmes, pēdiņas, domuzīmes vai atstarpes.",
        abridged="Citētie vārdi ir atrodami tekstā vārds vārdā, ar izlaidumiem tur, kur citāts tos norāda: {place}."
        " Pirms paļaujaties uz citātu, izlasiet visu teikumu.",
        altered="Tekstā tas tā nav teikts. Tuvākie vārdi atrodami šeit: {place}. Atšķirības",
        differs="citātā ir {quote}, tekstā ir {source}",
        leaves_out="citātā trūkst vārdu {source}",
        adds="tekstā nav vārdu {quote}",
        more="citas atšķirības: {count}",
        stitched="Neviens to nav teicis vienā reizē. Atsevišķās daļas ir atrodamas vārds vārdā, taču dažādās vietās:"
        " {places}.",
        paraphrase="Tie nav teksta vārdi, taču vienā vietā, šķiet, teikts gandrīz tas pats: {place}. Pirms citēšanas"
        " salīdziniet.",
        translation="Šķiet, ka tas ir tulkojums fragmentam, kas šeit pieejams citā valodā: {place}. Vai ikviens vārds"
        " ir pareizs, var parādīt tikai tas teksts.",
        misattributed="Šie vārdi ir atrodami tekstā vārds vārdā: {place}. Taču tos ir teicis kāds cits.",
        not_found="Nekas šajā krājumā neatbilst citātam (pārmeklētie dokumenti: {count}). Tas nepierāda, ka tas nekad"
        " nav teikts: tas var būt tekstā, kas šeit nav pieejams.",
        nearest="Tuvākajā vietā tas nav teikts: {place}.",
        committee="Tur runā Komiteja.",
        drafted="Tekstu sagatavoja {names}.",
        commission="Tas ir Eiropas Komisijas teksts, ko Komiteja ierosina grozīt: tā nav Komitejas nostāja.",
        person="Tur runā {names}.",
        quoted="Tur tekstā kāds tiek citēts: tie nav paša teksta vārdi.",
        release="Tie ir paša paziņojuma presei vārdi, nevis kādas personas teiktais.",
        mixed="Tur Komisijas un Komitejas formulējums ir kopā; no teksta nav redzams, kurš kuram pieder.",
        not_the_speaker="Tie nav tā vārdi, kam tie piedēvēti ({speaker}).",
        unknown_speaker="No tekstiem nav skaidrs, vai tie ir tā vārdi, kam tie piedēvēti ({speaker}).",
        few_words="Tik maz vārdu pierāda maz: tie var būt jebkur.",
        denial_left_out="Starp izlaistajiem vārdiem ir noliegums.",
        denial_before="Tekstā tieši pirms šiem vārdiem ir noliegums.",
        several_places="Tie paši vārdi šajā krājumā atrodami vairākās vietās: {count}.",
    ),
    "mt": Sentences(
        verbatim="Dan il-kliem jinsab fit-test, kelma b’kelma: {place}.",
        typography="It-tipografija biss hija differenti: ittri kbar, punteġġjatura, virgoletti, singijiet jew spazji.",
        abridged="Il-kliem iċċitat jinsab fit-test, kelma b’kelma, bi kliem imħolli barra fejn tgħid iċ-ċitazzjoni:"
        " {place}. Aqra s-sentenza kollha qabel ma toqgħod fuq iċ-ċitazzjoni.",
        altered="It-test ma jgħidx hekk. L-eqreb kliem jinsab hawn: {place}. Differenzi",
        differs="iċ-ċitazzjoni tgħid {quote}, it-test jgħid {source}",
        leaves_out="iċ-ċitazzjoni tħalli barra {source}",
        adds="{quote} ma jinsabx fit-test",
        more="differenzi oħra: {count}",
        stitched="Ħadd ma qal dan f’daqqa. Il-partijiet jinsabu kelma b’kelma, iżda f’postijiet differenti: {places}.",
        paraphrase="Dan mhuwiex il-kliem tat-test, iżda silta waħda tidher li tgħid kważi l-istess ħaġa: {place}."
        " Qabbilhom qabel ma tiċċita.",
        translation="Din tidher li hija traduzzjoni ta’ silta li hawn tinsab b’lingwa oħra: {place}. Dak it-test biss"
        " jista’ juri jekk kull kelma hijiex korretta.",
        misattributed="Dan il-kliem jinsab fit-test, kelma b’kelma: {place}. Iżda qalu ħaddieħor.",
        not_found="Xejn f’din il-ġabra ma jaqbel maċ-ċitazzjoni (dokumenti mfittxija: {count}). Dan ma jippruvax li"
        " qatt ma ntqal: jista’ jkun f’test li ma jinsabx hawn.",
        nearest="L-eqreb silta ma tgħidx dan: {place}.",
        committee="Hemmhekk qed jitkellem il-Kumitat.",
        drafted="It-test tħejja minn {names}.",
        commission="Huwa l-kliem tal-Kummissjoni Ewropea, li l-Kumitat jipproponi li jinbidel: mhuwiex il-pożizzjoni"
        " tal-Kumitat.",
        person="Hemmhekk huwa l-kliem ta’ {names}.",
        quoted="Hemmhekk it-test jiċċita lil xi ħadd: mhuwiex il-kliem tat-test innifsu.",
        release="Huwa l-kliem tal-istqarrija għall-istampa nnifisha, mhux diskors ta’ xi ħadd.",
        mixed="Hemmhekk il-kliem tal-Kummissjoni u l-kliem tal-Kumitat jinsabu flimkien; it-test ma jurix liema huwa"
        " ta’ min.",
        not_the_speaker="Mhuwiex il-kliem ta’ {speaker}.",
        unknown_speaker="It-testi ma jurux jekk il-kliem jistax jiġi attribwit lil {speaker}.",
        few_words="Daqstant ftit kliem jipprova ftit: jista’ jinsab kullimkien.",
        denial_left_out="Fost il-kliem li tħalla barra hemm negazzjoni.",
        denial_before="Fit-test, eżatt qabel dan il-kliem hemm negazzjoni.",
        several_places="L-istess kliem jinsab f’diversi postijiet f’din il-ġabra: {count}.",
    ),
    "nl": Sentences(
        verbatim="Deze woorden staan woord voor woord in de tekst: {place}.",
        typography="Alleen de typografie verschilt: hoofdletters, leestekens, aanhalingstekens, streepjes of spaties.",
        abridged="De geciteerde woorden staan woord voor woord in de tekst, met weglatingen waar het citaat die"
        " aangeeft: {place}. Lees de hele zin voordat u op het citaat afgaat.",
        altered="Dit is niet wat de tekst zegt. De woorden die er het dichtst bij komen, staan hier: {place}."
        " Verschillen",
        differs="het citaat zegt {quote}, de tekst {source}",
        leaves_out="het citaat laat {source} weg",
        adds="{quote} staat niet in de tekst",
        more="verdere verschillen: {count}",
        stitched="Niemand heeft dit in één keer gezegd. De delen staan er woord voor woord, maar op verschillende"
        " plaatsen: {places}.",
        paraphrase="Dit zijn niet de woorden van de tekst, maar één passage lijkt vrijwel hetzelfde te zeggen:"
        " {place}. Vergelijk ze voordat u citeert.",
        translation="Dit lijkt een vertaling van een passage die hier in een andere taal beschikbaar is: {place}. Of"
        " elk woord klopt, kan alleen die tekst uitwijzen.",
        misattributed="Deze woorden staan woord voor woord in de tekst: {place}. Ze zijn echter door iemand anders"
        " gezegd.",
        not_found="Niets in deze verzameling komt met het citaat overeen (doorzochte documenten: {count}). Dat"
        " bewijst niet dat het nooit is gezegd: het kan in een tekst staan die hier niet beschikbaar is.",
        nearest="De passage die er het dichtst bij komt, zegt dit niet: {place}.",
        committee="Daar spreekt het Comité.",
        drafted="De tekst is opgesteld door {names}.",
        commission="Het is de formulering van de Europese Commissie, waarvan het Comité wijziging voorstelt: het is"
        " niet het standpunt van het Comité.",
        person="Daar zijn het de woorden van {names}.",
        quoted="Daar citeert de tekst iemand: het zijn niet de woorden van de tekst zelf.",
        release="Het zijn de woorden van het persbericht zelf, niet die van een persoon.",
        mixed="Daar staan de formulering van de Commissie en die van het Comité bij elkaar; uit de tekst blijkt niet"
        " welke van wie is.",
        not_the_speaker="Het zijn niet de woorden van {speaker}.",
        unknown_speaker="Uit de teksten blijkt niet of ze aan {speaker} mogen worden toegeschreven.",
        few_words="Zo weinig woorden bewijzen weinig: ze kunnen overal staan.",
        denial_left_out="Onder de weggelaten woorden is een ontkenning.",
        denial_before="In de tekst staat vlak voor deze woorden een ontkenning.",
        several_places="Dezelfde woorden staan op meerdere plaatsen in deze verzameling: {count}.",
    ),
    "pl": Sentences(
        verbatim="Te słowa znajdują się w tekście, słowo w słowo: {place}.",
        typography="Różni się tylko typografia: wielkie litery, interpunkcja, cudzysłowy, myślniki lub odstępy.",
        abridged="Cytowane słowa znajdują się w tekście, słowo w słowo, z opuszczeniami tam, gdzie zaznaczono je w"
        " cytacie: {place}. Przed powołaniem się na cytat należy przeczytać całe zdanie.",
        altered="Tekst tego nie mówi. Najbliższe brzmienie znajduje się tutaj: {place}. Różnice",
        differs="w cytacie jest {quote}, w tekście {source}",
        leaves_out="w cytacie pominięto {source}",
        adds="{quote} nie występuje w tekście",
        more="dalsze różnice: {count}",
        stitched="Nikt nie powiedział tego jednym ciągiem. Poszczególne części występują słowo w słowo, ale w różnych"
        " miejscach: {places}.",
        paraphrase="Nie są to słowa tekstu, ale jeden fragment zdaje się mówić niemal to samo: {place}. Przed"
        " zacytowaniem należy je porównać.",
        translation="Wydaje się, że jest to tłumaczenie fragmentu dostępnego tutaj w innym języku: {place}. Czy każde"
        " słowo jest właściwe, może pokazać tylko tamten tekst.",
        misattributed="Te słowa znajdują się w tekście, słowo w słowo: {place}. Powiedział je jednak ktoś inny.",
        not_found="Nic w tym zbiorze nie odpowiada temu cytatowi (przeszukane dokumenty: {count}). Nie dowodzi to, że"
        " nigdy tego nie powiedziano: może to być w tekście, którego tu nie ma.",
        nearest="Najbliższy fragment tego nie mówi: {place}.",
        committee="W tym miejscu wypowiada się Komitet.",
        drafted="Opracowanie tekstu: {names}.",
        commission="Jest to brzmienie zaproponowane przez Komisję Europejską, które Komitet proponuje zmienić: nie"
        " jest to stanowisko Komitetu.",
        person="W tym miejscu wypowiada się: {names}.",
        quoted="W tym miejscu tekst kogoś cytuje: nie są to słowa samego tekstu.",
        release="Są to słowa samego komunikatu prasowego, a nie czyjaś wypowiedź.",
        mixed="W tym miejscu brzmienie Komisji i brzmienie Komitetu występują razem; z tekstu nie wynika, które jest"
        " czyje.",
        not_the_speaker="Nie są to słowa tego, komu są przypisywane ({speaker}).",
        unknown_speaker="Z tekstów nie wynika, czy są to słowa tego, komu są przypisywane ({speaker}).",
        few_words="Tak niewiele słów niewiele dowodzi: mogą wystąpić wszędzie.",
        denial_left_out="Wśród pominiętych słów jest zaprzeczenie.",
        denial_before="W tekście tuż przed tymi słowami stoi zaprzeczenie.",
        several_places="Te same słowa występują w tym zbiorze w więcej niż jednym miejscu: {count}.",
    ),
    "pt": Sentences(
        verbatim="Estas palavras constam do texto, palavra por palavra: {place}.",
        typography="Só a tipografia difere: maiúsculas, pontuação, aspas, travessões ou espaços.",
        abridged="As palavras citadas constam do texto, palavra por palavra, com omissões onde a citação as assinala:"
        " {place}. Leia a frase completa antes de se basear na citação.",
        altered="Não é isto que o texto diz. As palavras mais próximas encontram-se aqui: {place}. Diferenças",
        differs="a citação diz {quote}, o texto diz {source}",
        leaves_out="a citação omite {source}",
        adds="{quote} não consta do texto",
        more="outras diferenças: {count}",
        stitched="Ninguém disse isto de uma só vez. As partes constam palavra por palavra, mas em locais diferentes:"
        " {places}.",
        paraphrase="Não são as palavras do texto, mas uma passagem parece dizer praticamente o mesmo: {place}."
        " Compare-as antes de citar.",
        translation="Isto parece traduzir uma passagem disponível aqui noutra língua: {place}. Só esse texto permite"
        " verificar se cada palavra está correta.",
        misattributed="Estas palavras constam do texto, palavra por palavra: {place}. No entanto, foram ditas por"
        " outrem.",
        not_found="Nada nesta coleção corresponde à citação (documentos pesquisados: {count}). Isso não prova que"
        " nunca tenha sido dito: pode constar de um texto que não está disponível aqui.",
        nearest="A passagem mais próxima não diz isto: {place}.",
        committee="Aí, quem fala é o Comité.",
        drafted="O texto foi redigido por {names}.",
        commission="É a redação da Comissão Europeia, que o Comité propõe alterar: não é a posição do Comité.",
        person="Aí, são palavras de {names}.",
        quoted="Aí, o texto cita alguém: não são palavras do próprio texto.",
        release="São palavras do próprio comunicado de imprensa, e não declarações de uma pessoa.",
        mixed="Aí, a redação da Comissão e a do Comité surgem juntas; o texto não indica qual é de quem.",
        not_the_speaker="Não são palavras de {speaker}.",
        unknown_speaker="Os textos não dizem se podem ser atribuídas a {speaker}.",
        few_words="Tão poucas palavras provam pouco: podem aparecer em qualquer lado.",
        denial_left_out="Entre as palavras omitidas há uma negação.",
        denial_before="No texto, imediatamente antes destas palavras há uma negação.",
        several_places="As mesmas palavras constam de vários locais desta coleção: {count}.",
    ),
    "ro": Sentences(
        verbatim="Aceste cuvinte se găsesc în text, cuvânt cu cuvânt: {place}.",
        typography="Diferă numai aspectul grafic: majusculele, punctuația, ghilimelele, liniuțele sau spațiile.",
        abridged="Cuvintele citate se găsesc în text, cuvânt cu cuvânt, cu omisiuni acolo unde citatul le semnalează:"
        " {place}. Citiți întreaga frază înainte de a vă baza pe citat.",
        altered="Nu aceasta spune textul. Cuvintele cele mai apropiate se găsesc aici: {place}. Diferențe",
        differs="citatul spune {quote}, textul spune {source}",
        leaves_out="citatul omite {source}",
        adds="{quote} nu se găsește în text",
        more="alte diferențe: {count}",
        stitched="Nimeni nu a spus acest lucru dintr-odată. Părțile se găsesc cuvânt cu cuvânt, dar în locuri"
        " diferite: {places}.",
        paraphrase="Nu sunt cuvintele textului, dar un pasaj pare să spună aproape același lucru: {place}."
        " Comparați-le înainte de a cita.",
        translation="Aceasta pare să fie traducerea unui pasaj disponibil aici în altă limbă: {place}. Numai acel"
        " text poate arăta dacă fiecare cuvânt este corect.",
        misattributed="Aceste cuvinte se găsesc în text, cuvânt cu cuvânt: {place}. Însă le-a spus altcineva.",
        not_found="Nimic din această colecție nu corespunde citatului (documente consultate: {count}). Acest lucru nu"
        " dovedește că nu s-a spus niciodată: se poate afla într-un text care nu este disponibil aici.",
        nearest="Pasajul cel mai apropiat nu spune acest lucru: {place}.",
        committee="Acolo vorbește Comitetul.",
        drafted="Textul a fost redactat de {names}.",
        commission="Este formularea Comisiei Europene, pe care Comitetul propune să o modifice: nu este poziția"
        " Comitetului.",
        person="Acolo vorbește {names}.",
        quoted="Acolo textul citează pe cineva: nu sunt cuvintele textului însuși.",
        release="Sunt cuvintele comunicatului de presă însuși, nu declarația unei persoane.",
        mixed="Acolo formularea Comisiei și cea a Comitetului apar împreună; din text nu reiese care a cui este.",
        not_the_speaker="Nu sunt cuvinte spuse de {speaker}.",
        unknown_speaker="Din texte nu reiese dacă sunt cuvinte spuse de {speaker}.",
        few_words="Atât de puține cuvinte dovedesc puțin: pot apărea oriunde.",
        denial_left_out="Printre cuvintele omise se află o negație.",
        denial_before="În text, chiar înaintea acestor cuvinte se află o negație.",
        several_places="Aceleași cuvinte se găsesc în mai multe locuri din această colecție: {count}.",
    ),
    "sk": Sentences(
        verbatim="Tieto slová sú v texte obsiahnuté slovo od slova: {place}.",
        typography="Líši sa len typografia: veľké písmená, interpunkcia, úvodzovky, pomlčky alebo medzery.",
        abridged="Citované slová sú v texte obsiahnuté slovo od slova, s vynechávkami tam, kde ich citát vyznačuje:"
        " {place}. Skôr než sa o citát opriete, prečítajte si celú vetu.",
        altered="Toto text nehovorí. Najbližšie znenie sa nachádza tu: {place}. Rozdiely",
        differs="v citáte stojí {quote}, v texte {source}",
        leaves_out="v citáte chýba {source}",
        adds="{quote} v texte nie je",
        more="ďalšie rozdiely: {count}",
        stitched="Nikto to nepovedal naraz. Jednotlivé časti sú obsiahnuté slovo od slova, ale na rôznych miestach:"
        " {places}.",
        paraphrase="Nie sú to slová textu, ale zdá sa, že jedna pasáž hovorí takmer to isté: {place}. Skôr než budete"
        " citovať, porovnajte ich.",
        translation="Zdá sa, že ide o preklad pasáže, ktorá je tu k dispozícii v inom jazyku: {place}. Či je správne"
        " každé slovo, možno overiť len v onom texte.",
        misattributed="Tieto slová sú v texte obsiahnuté slovo od slova: {place}. Povedal ich však niekto iný.",
        not_found="Nič v tejto zbierke nezodpovedá citátu (prehľadané dokumenty: {count}). To nedokazuje, že to nikdy"
        " nebolo povedané: môže to byť v texte, ktorý tu nie je k dispozícii.",
        nearest="Najbližšia pasáž toto nehovorí: {place}.",
        committee="Na tomto mieste hovorí výbor.",
        drafted="Vypracovanie textu: {names}.",
        commission="Je to znenie Európskej komisie, ktoré výbor navrhuje zmeniť: nie je to pozícia výboru.",
        person="Na tomto mieste hovorí: {names}.",
        quoted="Na tomto mieste text niekoho cituje: nie sú to slová samotného textu.",
        release="Sú to slová samotnej tlačovej správy, nie výrok nejakej osoby.",
        mixed="Na tomto mieste stojí znenie Komisie a znenie výboru pohromade; z textu sa nedá zistiť, ktoré je čie.",
        not_the_speaker="Nie sú to slová toho, komu sa pripisujú ({speaker}).",
        unknown_speaker="Z textov nevyplýva, či sú to slová toho, komu sa pripisujú ({speaker}).",
        few_words="Tak málo slov dokazuje len málo: môžu sa vyskytnúť kdekoľvek.",
        denial_left_out="Medzi vynechanými slovami je zápor.",
        denial_before="V texte stojí tesne pred týmito slovami zápor.",
        several_places="Tie isté slová sa v tejto zbierke nachádzajú na viacerých miestach: {count}.",
    ),
    "sl": Sentences(
        verbatim="Te besede so v besedilu, besedo za besedo: {place}.",
        typography="Razlikuje se samo tipografija: velike začetnice, ločila, narekovaji, pomišljaji ali presledki.",
        abridged="Navedene besede so v besedilu, besedo za besedo, z izpusti tam, kjer jih navedek označuje: {place}."
        " Preberite ves stavek, preden se zanesete na navedek.",
        altered="Besedilo tega ne pravi. Najbližje besede so tukaj: {place}. Razlike",
        differs="v navedku je {quote}, v besedilu {source}",
        leaves_out="v navedku je izpuščeno {source}",
        adds="besedilo ne vsebuje {quote}",
        more="druge razlike: {count}",
        stitched="Nihče tega ni povedal v enem kosu. Deli so zapisani besedo za besedo, vendar na različnih mestih:"
        " {places}.",
        paraphrase="To niso besede besedila, vendar se zdi, da en odlomek pravi skoraj isto: {place}. Pred navajanjem"
        " oboje primerjajte.",
        translation="Zdi se, da je to prevod odlomka, ki je tu na voljo v drugem jeziku: {place}. Ali je vsaka beseda"
        " pravilna, lahko pokaže le tisto besedilo.",
        misattributed="Te besede so v besedilu, besedo za besedo: {place}. Vendar jih je izrekel nekdo drug.",
        not_found="Nič v tej zbirki ne ustreza navedku (pregledani dokumenti: {count}). To ne dokazuje, da to ni bilo"
        " nikoli rečeno: lahko je v besedilu, ki ga tu ni.",
        nearest="Najbližji odlomek tega ne pravi: {place}.",
        committee="Tam govori Odbor.",
        drafted="Priprava besedila: {names}.",
        commission="To je besedilo Evropske komisije, za katero Odbor predlaga spremembo: to ni stališče Odbora.",
        person="Tam govori: {names}.",
        quoted="Tam besedilo nekoga navaja: to niso besede samega besedila.",
        release="To so besede samega sporočila za javnost, ne izjava neke osebe.",
        mixed="Tam sta besedilo Komisije in besedilo Odbora skupaj; ni razvidno, katero je čigavo.",
        not_the_speaker="To niso besede tistega, ki so mu pripisane ({speaker}).",
        unknown_speaker="Iz besedil ni razvidno, ali so to besede tistega, ki so mu pripisane ({speaker}).",
        few_words="Tako malo besed malo dokazuje: pojavijo se lahko kjer koli.",
        denial_left_out="Med izpuščenimi besedami je zanikanje.",
        denial_before="V besedilu je tik pred temi besedami zanikanje.",
        several_places="Iste besede so v tej zbirki na več mestih: {count}.",
    ),
    "sv": Sentences(
        verbatim="Dessa ord står ord för ord i texten: {place}.",
        typography="Endast typografin skiljer sig: stora bokstäver, skiljetecken, citattecken, streck eller"
        " mellanslag.",
        abridged="De citerade orden står ord för ord i texten, med utelämnanden där citatet anger det: {place}. Läs"
        " hela meningen innan du förlitar dig på citatet.",
        altered="Detta är inte vad texten säger. Den närmaste ordalydelsen står här: {place}. Skillnader",
        differs="citatet säger {quote}, texten {source}",
        leaves_out="citatet utelämnar {source}",
        adds="{quote} står inte i texten",
        more="ytterligare skillnader: {count}",
        stitched="Ingen har sagt detta i ett sammanhang. Delarna står ord för ord, men på olika ställen: {places}.",
        paraphrase="Detta är inte textens ord, men ett textställe tycks säga ungefär detsamma: {place}. Jämför dem"
        " innan du citerar.",
        translation="Detta tycks vara en översättning av ett textställe som här finns på ett annat språk: {place}."
        " Bara den texten kan visa om varje ord är rätt.",
        misattributed="Dessa ord står ord för ord i texten: {place}. Men det är någon annan som har sagt dem.",
        not_found="Ingenting i denna samling motsvarar citatet (genomsökta dokument: {count}). Det bevisar inte att"
        " det aldrig har sagts: det kan stå i en text som inte finns här.",
        nearest="Det närmaste textstället säger inte detta: {place}.",
        committee="Där är det kommittén som talar.",
        drafted="Texten har utarbetats av {names}.",
        commission="Det är kommissionens ordalydelse, som kommittén föreslår ska ändras: det är inte kommitténs"
        " ståndpunkt.",
        person="Där är det {names} som talar.",
        quoted="Där citerar texten någon: det är inte textens egna ord.",
        release="Det är pressmeddelandets egna ord, inte något som en person har sagt.",
        mixed="Där står kommissionens och kommitténs ordalydelser tillsammans; texten visar inte vilken som är vems.",
        not_the_speaker="Det är inte ord av {speaker}.",
        unknown_speaker="Av texterna framgår inte om orden kan tillskrivas {speaker}.",
        few_words="Så få ord bevisar inte mycket: de kan stå var som helst.",
        denial_left_out="Bland de utelämnade orden finns en negation.",
        denial_before="I texten står en negation strax före dessa ord.",
        several_places="Samma ord står på flera ställen i denna samling: {count}.",
    ),
}
