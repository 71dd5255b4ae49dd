"""Questions that no text of the Committee answers, in the 24 languages; none of them stands in the guard's own set.

Its kinds do: towns, elections, timetables. `FAR` ones are everyday life; `NEAR` ones sound like the Committee's world
(politics, towns, travel, subsidies) and are not.
"""

from __future__ import annotations

from collections.abc import Mapping

FAR = {
    "bg": ("Как се прави баница със сирене?", "Кой изпълнява главната роля в този сериал?"),
    "cs": ("Jak dlouho se peče svíčková?", "Jak odstranit vodní kámen z konvice?", "Kdo nazpíval tuhle písničku?"),
    "da": ("Hvor længe skal rugbrød bage?", "Hvordan får jeg min kat til at sove om natten?"),
    "de": ("Wie entkalke ich meine Kaffeemaschine?", "Wer spielt im neuen Tatort mit?", "Erzähl mir einen Witz über Lehrer"),
    "el": ("Πώς φτιάχνω μουσακά χωρίς κρέας;", "Πόσο ζει ένας παπαγάλος;"),
    "en": ("How do I get chewing gum out of my hair?", "What is the difference between a list and a tuple in Python?",
           "Which guitar chords does that Beatles song have?"),
    "es": ("¿Cómo se hace una tortilla sin cebolla?", "¿Por qué ronronean los gatos?"),
    "et": ("Kuidas keeta pehmet muna?", "Kes võitis eile jalgpallimatši?", "Soovita mulle head krimiromaani"),
    "fi": ("Miten poistan ruosteen polkupyörästä?", "Montako kaloria on banaanissa?"),
    "fr": ("Comment réussir une pâte à crêpes ?", "Combien de temps vit une tortue ?", "Écris un sonnet sur la lune"),
    "ga": ("Conas a dhéanfaidh mé arán sóide?", "Cé a bhuaigh an cluiche aréir?"),
    "hr": ("Kako se radi sarma?", "Zašto mi se ruši računalo?", "Koji je najbrži automobil na svijetu?"),
    "hu": ("Hogyan készül a halászlé?", "Mit jelent, ha fogakkal álmodom?"),
    "it": ("Quanto deve lievitare la pasta della pizza?", "Chi ha vinto Sanremo?", "Come tolgo una macchia di caffè?"),
    "lt": ("Kaip išvirti cepelinus?", "Kodėl šuo loja naktį?"),
    "lv": ("Kā pagatavot auksto zupu?", "Kas uzvarēja vakardienas hokeja spēlē?", "Kā nomainīt riepu?"),
    "mt": ("Kif nagħmel il-pastizzi d-dar?", "Għaliex il-qattus tiegħi ma jorqodx?"),
    "nl": ("Hoe lang moet een ei koken?", "Welke film won de meeste Oscars?", "Vertel een raadsel voor kinderen"),
    "pl": ("Jak ugotować barszcz czerwony?", "Jak odzyskać hasło do poczty?"),
    "pt": ("Como se faz arroz de marisco?", "Quem marcou o golo da vitória?", "Porque é que o meu cão come relva?"),
    "ro": ("Cum se fac sarmalele?", "Cât cântărește un elefant?"),
    "sk": ("Ako upiecť bábovku?", "Kto hrá v tom novom filme?", "Prečo mi nejde internet v mobile?"),
    "sl": ("Kako spečem potico?", "Koliko nog ima pajek?"),
    "sv": ("Hur bakar man kanelbullar?", "Vilken är världens längsta flod?", "Hur stämmer jag en gitarr?"),
}  # fmt: skip

NEAR = {
    "bg": ("Какво ще бъде времето в Пловдив утре?", "Кой е кметът на Варна?", "Колко струва билетът за метрото в София?"),
    "cs": ("Kdo vyhrál volby do Senátu v Brně?", "Kde se dá v Olomouci dobře najíst?"),
    "da": ("Hvornår spiller FC København næste gang?", "Hvad er de bedste seværdigheder i Aarhus?",
           "Hvor høj er skatten på en brugt bil?"),
    "de": ("Wie wird das Wetter am Wochenende in Freiburg?", "Wann hat das Bürgeramt in Köln-Kalk geöffnet?"),
    "el": ("Ποιος είναι ο δήμαρχος Πατρέων;", "Πότε παίζει ο ΠΑΟΚ;", "Τι να δω σε τρεις μέρες στη Ρόδο;"),
    "en": ("Which party is leading the polls in Bavaria?", "How do I renew my parking permit in Leeds?"),
    "es": ("¿Qué tiempo hará mañana en Sevilla?", "¿Quién entrena al Athletic de Bilbao?",
           "¿Cuánto cobra el presidente del Gobierno?"),
    "et": ("Mis ilm on homme Tartus?", "Kus saab Pärnus odavalt ööbida?"),
    "fi": ("Kuka voitti presidentinvaalit?", "Mihin aikaan Tampereen uimahalli sulkeutuu?",
           "Mitkä ovat Lapin parhaat hiihtokeskukset?"),
    "fr": ("Qui est le maire de Lyon ?", "À quelle heure part le dernier train pour Marseille ?"),
    "ga": ("Cén aimsir a bheidh i nGaillimh amárach?", "Cé hé an Taoiseach?",
           "Cá bhfaighidh mé lóistín saor i gCorcaigh?"),
    "hr": ("Tko je gradonačelnik Splita?", "Koje su najljepše plaže na Braču?"),
    "hu": ("Mikor játszik legközelebb a Ferencváros?", "Milyen idő lesz holnap Debrecenben?",
           "Hol lehet Budapesten olcsón parkolni?"),
    "it": ("Che tempo farà domani a Torino?", "Come si rinnova il passaporto a Milano?"),
    "lt": ("Kas yra Kauno meras?", "Ką aplankyti Vilniuje per vieną dieną?", "Kada žaidžia „Žalgiris“?"),
    "lv": ("Kāds rīt būs laiks Liepājā?", "Kurš ir Latvijas prezidents?"),
    "mt": ("X'temp se jagħmel għada f'Għawdex?", "Min hu s-sindku tal-Belt Valletta?",
           "Kemm tiswa l-karozza tal-linja lejn Mdina?"),
    "nl": ("Wie is de burgemeester van Gent?", "Hoe laat gaat de eerste bus naar Breda?"),
    "pl": ("Jaka będzie jutro pogoda w Gdańsku?", "Kto jest prezydentem Krakowa?",
           "Napisz mi wypracowanie o powstaniu warszawskim"),
    "pt": ("Quem é o presidente da Câmara do Porto?", "Quando joga o Benfica?"),
    "ro": ("Cine a câștigat alegerile la Cluj?", "Cum va fi vremea mâine la Iași?",
           "Ce pot vizita la Brașov într-o zi?"),
    "sk": ("Aké bude zajtra počasie v Košiciach?", "Kto je primátorom Bratislavy?"),
    "sl": ("Kdaj je odprta knjižnica v Mariboru?", "Kdo je predsednik vlade?",
           "Kje se v Ljubljani dobro je?"),
    "sv": ("Hur blir vädret i Göteborg i morgon?", "Vem leder fotbollsallsvenskan?"),
}  # fmt: skip

UNLIKE = (
    "How do I get my child into a kindergarten?", "How do I complain about my noisy neighbour?",
    "Which bank has the cheapest mortgage?", "Is the motorway to Munich closed tonight?",
    "What does a nurse earn in Denmark?", "What is the phone number of the police?",
    "Wann sind in Bayern Sommerferien?", "Wie melde ich meinen Hund an?", "Welcher Stromanbieter ist der billigste?",
    "Wie lange dauert eine Scheidung?", "Comment voter depuis l'étranger ?", "Où jeter un vieux matelas à Lille ?",
    "Combien coûte une carte grise ?", "¿Cómo pido cita en el médico?", "¿Cuándo empiezan las rebajas en Madrid?",
    "Quanto costa il bollo dell'auto?", "Chi ha fondato Roma?", "Ile zarabia nauczyciel w Polsce?",
    "Jak założyć firmę w Warszawie?", "Welke supermarkt is op zondag open in Utrecht?", "Cât costă un avocat?",
    "Mennyibe kerül egy jogosítvány?", "Vad kostar det att skicka ett paket?", "Πώς βγάζω ταυτότητα;",
    "How do I become a teacher in Ireland?", "What time do the shops close in Malta?", "Who owns this castle?",
    "How many steps lead up the tower?", "Where can I rent a bicycle in Ghent?",
    "Is tap water safe to drink in Prague?", "Wie beantrage ich Elternzeit?",
    "Wo finde ich einen Kinderarzt in Graz?", "Wie hoch ist die Miete in Hamburg?",
    "Was kostet ein Tag im Skigebiet?", "Comment contester une amende ?", "Quand tombe Pâques cette année ?",
    "Où apprendre l'italien à Bruxelles ?", "¿Cómo cambio de médico de cabecera?", "¿Dónde se vota en mi barrio?",
    "Come si iscrive un figlio all'asilo?", "Quanto dura il volo per Palermo?", "Gdzie oddać stare leki?",
    "Ile kosztuje bilet do zoo?", "Wanneer is de kermis in Tilburg?", "Când se plătesc pensiile?",
    "Hol van a legközelebbi posta?", "Var kan man bada i Malmö?", "Πότε ανοίγουν τα σχολεία;",
)  # fmt: skip
"""As `NEAR`, of kinds that neither it nor the guard's own set has: written after the guard was made."""

PLAIN = (
    "What is the best pizza in Rome?", "How do I reset my router password?", "Who won the 1998 football world cup?",
    "Wie koche ich Spargel?", "Quelle est la capitale de l'Australie ?", "Write a poem about my cat.",
)  # fmt: skip
"""Off-topic beyond doubt: they are refused whatever it costs."""


def of_all(by_language: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The questions of all languages together."""
    return tuple(question for own in by_language.values() for question in own)
