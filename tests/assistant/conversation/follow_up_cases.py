"""Conversations in all official languages: a first question, and what may follow it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Talk:
    """A question, and follow-ups of each kind. `date` and `country` come with what they make of the question."""

    first: str
    date: tuple[str, str]
    country: tuple[str, str]
    why: str
    drafted: str
    adopted: str
    that: str
    """`what did they say about that?`"""
    rapporteur: str
    """`and the rapporteur?`"""
    more: str
    wish: tuple[str, str]
    """A wish for a language, and the language."""
    thanks: str


TALKS = {
    "bg": Talk(
        "Какво казва Комитетът за жилищата през 2020 г.?",
        ("а през 2021 г.?", "Какво казва Комитетът за жилищата през 2021 г.?"),
        ("а в Испания?", "Какво казва Комитетът за жилищата през 2020 г. в Испания?"),
        "Защо?", "Кой го е изготвил?", "Кога е прието?", "Какво казаха за това?", "а докладчикът?",
        "още", ("на английски, моля", "en"), "благодаря",
    ),
    "cs": Talk(
        "Co říká Výbor o bydlení v roce 2020?",
        ("a v roce 2021?", "Co říká Výbor o bydlení v roce 2021?"),
        ("a ve Španělsku?", "Co říká Výbor o bydlení v roce 2020 ve Španělsku?"),
        "Proč?", "Kdo ho vypracoval?", "Kdy bylo přijato?", "Co o tom řekli?", "a zpravodaj?",
        "více", ("anglicky prosím", "en"), "děkuji",
    ),
    "da": Talk(
        "Hvad siger udvalget om boliger i 2020?",
        ("og i 2021?", "Hvad siger udvalget om boliger i 2021?"),
        ("og i Spanien?", "Hvad siger udvalget om boliger i 2020 i Spanien?"),
        "Hvorfor?", "Hvem har skrevet den?", "Hvornår blev den vedtaget?", "Hvad sagde de om det?", "og ordføreren?",
        "mere", ("på fransk, tak", "fr"), "tak",
    ),
    "de": Talk(
        "Was sagt der Ausschuss zu Wohnungen im Jahr 2020?",
        ("und seit 2021?", "Was sagt der Ausschuss zu Wohnungen seit 2021?"),
        ("und in Polen?", "Was sagt der Ausschuss zu Wohnungen im Jahr 2020 in Polen?"),
        "Warum?", "Wer hat sie verfasst?", "Wann wurde sie verabschiedet?", "Was haben sie darüber gesagt?",
        "und der Berichterstatter?", "mehr dazu", ("auf Französisch bitte", "fr"), "danke schön",
    ),
    "el": Talk(
        "Τι λέει η Επιτροπή για τη στέγαση το 2020;",
        ("και το 2021;", "Τι λέει η Επιτροπή για τη στέγαση το 2021;"),
        ("και στην Ισπανία;", "Τι λέει η Επιτροπή για τη στέγαση το 2020 στην Ισπανία;"),
        "Γιατί;", "Ποιος τη συνέταξε;", "Πότε εγκρίθηκε;", "Τι είπαν γι’ αυτό;", "και ο εισηγητής;",
        "περισσότερα", ("στα αγγλικά παρακαλώ", "en"), "ευχαριστώ",
    ),
    "en": Talk(
        "What did the CoR say about housing in 2020?",
        ("and since 2021?", "What did the CoR say about housing since 2021?"),
        ("and in Spain?", "What did the CoR say about housing in 2020 in Spain?"),
        "Why?", "Who drafted it?", "When was it adopted?", "What did they say about that?", "And the rapporteur?",
        "tell me more", ("in French please", "fr"), "thank you very much!",
    ),
    "es": Talk(
        "¿Qué dice el Comité sobre la vivienda en 2020?",
        ("¿y en 2021?", "¿Qué dice el Comité sobre la vivienda en 2021?"),
        ("¿y en Francia?", "¿Qué dice el Comité sobre la vivienda en 2020 en Francia?"),
        "¿Por qué?", "¿Quién lo redactó?", "¿Cuándo se aprobó?", "¿Qué dijeron al respecto?", "¿Y el ponente?",
        "más", ("¿en inglés?", "en"), "muchas gracias",
    ),
    "et": Talk(
        "Mida ütleb komitee eluaseme kohta 2020. aastal?",
        ("ja 2021. aastal?", "Mida ütleb komitee eluaseme kohta 2021. aastal?"),
        ("ja Poolas?", "Mida ütleb komitee eluaseme kohta 2020. aastal, Poolas?"),
        "Miks?", "Kes selle koostas?", "Millal see vastu võeti?", "Mida nad sellest arvasid?", "ja raportöör?",
        "rohkem", ("inglise keeles palun", "en"), "aitäh",
    ),
    "fi": Talk(
        "Mitä komitea sanoo asumisesta vuonna 2020?",
        ("entä vuonna 2021?", "Mitä komitea sanoo asumisesta vuonna 2021?"),
        ("entä Puolassa?", "Mitä komitea sanoo asumisesta vuonna 2020, Puolassa?"),
        "Miksi?", "Kuka sen laati?", "Milloin se hyväksyttiin?", "Mitä he sanoivat siitä?", "entä esittelijä?",
        "lisää", ("englanniksi, kiitos", "en"), "kiitos",
    ),
    "fr": Talk(
        "Que dit le Comité sur le logement en 2020 ?",
        ("et en 2021 ?", "Que dit le Comité sur le logement en 2021 ?"),
        ("et en Espagne ?", "Que dit le Comité sur le logement en 2020 en Espagne ?"),
        "Pourquoi ?", "Qui l’a rédigé ?", "Quand a-t-il été adopté ?", "Qu’ont-ils dit à ce sujet ?", "Et le rapporteur ?",
        "dis-m’en plus", ("en polonais, s’il vous plaît", "pl"), "merci beaucoup",
    ),
    "ga": Talk(
        "Cad a deir an Coiste faoi thithíocht in 2020?",
        ("agus in 2021?", "Cad a deir an Coiste faoi thithíocht in 2021?"),
        ("agus sa Spáinn?", "Cad a deir an Coiste faoi thithíocht in 2020 sa Spáinn?"),
        "Cén fáth?", "Cé a scríobh é?", "Cathain a glacadh é?", "Cad a dúirt siad faoi sin?", "agus an rapóirtéir?",
        "tuilleadh", ("i mBéarla, le do thoil", "en"), "go raibh maith agat",
    ),
    "hr": Talk(
        "Što Odbor kaže o stanovanju u 2020.?",
        ("a u 2021.?", "Što Odbor kaže o stanovanju u 2021.?"),
        ("a u Poljskoj?", "Što Odbor kaže o stanovanju u 2020. u Poljskoj?"),
        "Zašto?", "Tko ga je napisao?", "Kada je usvojeno?", "Što su rekli o tome?", "a izvjestitelj?",
        "više", ("na engleskom, molim", "en"), "hvala",
    ),
    "hu": Talk(
        "Mit mond a Régiók Bizottsága a lakhatásról 2020-ban?",
        ("és 2021-ben?", "Mit mond a Régiók Bizottsága a lakhatásról 2021-ben?"),
        ("és Lengyelországban?", "Mit mond a Régiók Bizottsága a lakhatásról 2020-ban, Lengyelországban?"),
        "Miért?", "Ki írta?", "Mikor fogadták el?", "Mit mondtak erről?", "és az előadó?",
        "tovább", ("angolul, kérem", "en"), "köszönöm",
    ),
    "it": Talk(
        "Che cosa dice il Comitato sugli alloggi nel 2020?",
        ("e nel 2021?", "Che cosa dice il Comitato sugli alloggi nel 2021?"),
        ("e in Spagna?", "Che cosa dice il Comitato sugli alloggi nel 2020 in Spagna?"),
        "Perché?", "Chi l’ha redatto?", "Quando è stato adottato?", "Che cosa hanno detto al riguardo?", "E il relatore?",
        "continua", ("in inglese per favore", "en"), "grazie mille",
    ),
    "lt": Talk(
        "Ką Komitetas sako apie būstą 2020 m.?",
        ("o 2021 m.?", "Ką Komitetas sako apie būstą 2021 m.?"),
        ("o Lenkijoje?", "Ką Komitetas sako apie būstą 2020 m., Lenkijoje?"),
        "Kodėl?", "Kas ją parengė?", "Kada ji buvo priimta?", "Ką jie sakė apie tai?", "o pranešėjas?",
        "daugiau", ("angliškai, prašau", "en"), "ačiū",
    ),
    "lv": Talk(
        "Ko Komiteja saka par mājokļiem 2020. gadā?",
        ("un 2021. gadā?", "Ko Komiteja saka par mājokļiem 2021. gadā?"),
        ("un Polijā?", "Ko Komiteja saka par mājokļiem 2020. gadā, Polijā?"),
        "Kāpēc?", "Kas to sagatavoja?", "Kad tas tika pieņemts?", "Ko viņi teica par to?", "un ziņotājs?",
        "vairāk", ("angļu valodā, lūdzu", "en"), "paldies",
    ),
    "mt": Talk(
        "X’jgħid il-Kumitat dwar id-djar fl-2020?",
        ("u fl-2021?", "X’jgħid il-Kumitat dwar id-djar fl-2021?"),
        ("u fi Spanja?", "X’jgħid il-Kumitat dwar id-djar fl-2020 fi Spanja?"),
        "Għaliex?", "Min kitibha?", "Meta ġiet adottata?", "X’qalu dwar dan?", "u r-relatur?",
        "aktar", ("bl-Ingliż, jekk jogħġbok", "en"), "grazzi",
    ),
    "nl": Talk(
        "Wat zegt het Comité over wonen in 2020?",
        ("en in 2021?", "Wat zegt het Comité over wonen in 2021?"),
        ("en in Spanje?", "Wat zegt het Comité over wonen in 2020 in Spanje?"),
        "Waarom?", "Wie heeft het opgesteld?", "Wanneer is het aangenomen?", "Wat zeiden ze daarover?",
        "en de rapporteur?", "ga door", ("in het Engels graag", "en"), "dank je",
    ),
    "pl": Talk(
        "Co mówi Komitet o mieszkalnictwie w 2020 r.?",
        ("a od 2021 r.?", "Co mówi Komitet o mieszkalnictwie od 2021 r.?"),
        ("a w Hiszpanii?", "Co mówi Komitet o mieszkalnictwie w 2020 r. w Hiszpanii?"),
        "Dlaczego?", "Kto ją napisał?", "Kiedy została przyjęta?", "Co o tym powiedzieli?", "a sprawozdawca?",
        "więcej", ("po angielsku proszę", "en"), "dziękuję",
    ),
    "pt": Talk(
        "O que diz o Comité sobre a habitação em 2020?",
        ("e em 2021?", "O que diz o Comité sobre a habitação em 2021?"),
        ("e em Espanha?", "O que diz o Comité sobre a habitação em 2020 em Espanha?"),
        "Porquê?", "Quem o redigiu?", "Quando foi adotado?", "O que disseram sobre isso?", "E o relator?",
        "continua", ("em inglês, por favor", "en"), "muito obrigado",
    ),
    "ro": Talk(
        "Ce spune Comitetul despre locuințe în 2020?",
        ("și în 2021?", "Ce spune Comitetul despre locuințe în 2021?"),
        ("și în Spania?", "Ce spune Comitetul despre locuințe în 2020 în Spania?"),
        "De ce?", "Cine l-a redactat?", "Când a fost adoptat?", "Ce au spus despre asta?", "și raportorul?",
        "continuă", ("în engleză, vă rog", "en"), "mulțumesc",
    ),
    "sk": Talk(
        "Čo hovorí výbor o bývaní v roku 2020?",
        ("a v roku 2021?", "Čo hovorí výbor o bývaní v roku 2021?"),
        ("a v Poľsku?", "Čo hovorí výbor o bývaní v roku 2020 v Poľsku?"),
        "Prečo?", "Kto ho vypracoval?", "Kedy bolo prijaté?", "Čo o tom povedali?", "a spravodajca?",
        "viac", ("po anglicky, prosím", "en"), "ďakujem",
    ),
    "sl": Talk(
        "Kaj pravi Odbor o stanovanjih leta 2020?",
        ("in leta 2021?", "Kaj pravi Odbor o stanovanjih leta 2021?"),
        ("in na Poljskem?", "Kaj pravi Odbor o stanovanjih leta 2020 na Poljskem?"),
        "Zakaj?", "Kdo ga je pripravil?", "Kdaj je bilo sprejeto?", "Kaj so rekli o tem?", "in poročevalec?",
        "več", ("v angleščini, prosim", "en"), "hvala",
    ),
    "sv": Talk(
        "Vad säger kommittén om bostäder 2020?",
        ("och 2021?", "Vad säger kommittén om bostäder 2021?"),
        ("och i Polen?", "Vad säger kommittén om bostäder 2020 i Polen?"),
        "Varför?", "Vem har skrivit det?", "När antogs det?", "Vad sade de om det?", "och föredraganden?",
        "fortsätt", ("på engelska, tack", "en"), "tack så mycket",
    ),
}  # fmt: skip
