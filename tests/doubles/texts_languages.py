"""One invented opinion in the 24 official languages: the same work, so one CELEX number and one journal number."""

from __future__ import annotations

import datetime as dt

from corpus.model import Kind
from doubles.blocks import amendment, rapporteur, reference, section
from doubles.invented import Era, InventedOpinion
from doubles.words import WORDS

# Subject, heading; group and function of the rapporteur; title of the act; three points; target, both wordings and the
# reason of the amendment, what it inserts: each on a line of its own, a line that begins with `+` going on from the last.
_TEXTS = {
    "bg": """
        Фериботи до малките острови
        Общи бележки
        ЕНП, кмет на Ilha Inventada
        Предложение за регламент относно фериботите до малките острови
        приветства предложението и подчертава, че островите се нуждаят от ферибот и през зимата;
        призовава държавите членки да се консултират с местните и регионалните власти, преди да закрият линия;
        отправя искане към Комисията да представи доклад до 31 декември 2027 г.
        Член 2
        Държавите членки осигуряват ежеседмична връзка.
        Държавите членки и регионалните власти осигуряват ежедневна връзка.
        Децата ходят на училище всеки ден.
        и регионалните власти | ежедневна
    """,
    "cs": """
        Trajekty na malé ostrovy
        Obecné připomínky
        ELS, starosta obce Ilha Inventada
        Návrh nařízení o trajektech na malé ostrovy
        vítá návrh a zdůrazňuje, že ostrovy potřebují trajekt i v zimě;
        vyzývá členské státy, aby před zrušením spojení konzultovaly místní a regionální orgány;
        žádá Komisi, aby do 31. prosince 2027 předložila zprávu.
        Článek 2
        Členské státy zajistí týdenní spojení.
        Členské státy a regionální orgány zajistí každodenní spojení.
        Děti chodí do školy každý den.
        a regionální orgány | každodenní
    """,
    "da": """
        Færger til små øer
        Generelle bemærkninger
        EPP, borgmester i Ilha Inventada
        Forslag til forordning om færger til små øer
        glæder sig over forslaget og understreger, at øerne også har brug for en færge om vinteren;
        opfordrer medlemsstaterne til at høre de lokale og regionale myndigheder, før de nedlægger en rute;
        anmoder Kommissionen om at fremlægge en rapport senest den 31. december 2027.
        Artikel 2
        Medlemsstaterne sikrer en ugentlig forbindelse.
        Medlemsstaterne og de regionale myndigheder sikrer en daglig forbindelse.
        Børn går i skole hver dag.
        og de regionale myndigheder | daglig
    """,
    "de": """
        Fähren zu kleinen Inseln
        Allgemeine Bemerkungen
        EVP, Bürgermeister von Ilha Inventada
        Vorschlag für eine Verordnung über Fähren zu kleinen Inseln
        begrüßt den Vorschlag und betont, dass Inseln auch im Winter eine Fähre brauchen;
        fordert die Mitgliedstaaten auf, die lokalen und regionalen Gebietskörperschaften anzuhören, bevor sie eine
        + Verbindung streichen;
        ersucht die Kommission, bis zum 31. Dezember 2027 einen Bericht vorzulegen.
        Artikel 2
        Die Mitgliedstaaten stellen eine wöchentliche Verbindung sicher.
        Die Mitgliedstaaten und die regionalen Gebietskörperschaften stellen eine tägliche Verbindung sicher.
        Kinder gehen jeden Tag zur Schule.
        und die regionalen Gebietskörperschaften | tägliche
    """,
    "el": """
        Πορθμεία για τα μικρά νησιά
        Γενικές παρατηρήσεις
        ΕΛΚ, δήμαρχος της Ilha Inventada
        Πρόταση κανονισμού σχετικά με τα πορθμεία για τα μικρά νησιά
        εκφράζει ικανοποίηση για την πρόταση και τονίζει ότι τα νησιά χρειάζονται πορθμείο και τον χειμώνα·
        καλεί τα κράτη μέλη να ζητούν τη γνώμη των τοπικών και περιφερειακών αρχών πριν καταργήσουν μια γραμμή·
        ζητεί από την Επιτροπή να υποβάλει έκθεση έως τις 31 Δεκεμβρίου 2027.
        Άρθρο 2
        Τα κράτη μέλη εξασφαλίζουν εβδομαδιαία σύνδεση.
        Τα κράτη μέλη και οι περιφερειακές αρχές εξασφαλίζουν καθημερινή σύνδεση.
        Τα παιδιά πηγαίνουν στο σχολείο κάθε μέρα.
        και οι περιφερειακές αρχές | καθημερινή
    """,
    "en": """
        Ferries to small islands
        General comments
        EPP, Mayor of Ilha Inventada
        Proposal for a regulation on ferries to small islands
        welcomes the proposal and stresses that islands need a ferry in winter too;
        calls on the Member States to consult local and regional authorities before they close a line;
        asks the Commission to submit a report by 31 December 2027.
        Article 2
        Member States shall ensure a weekly service.
        Member States and regional authorities shall ensure a daily service.
        Children go to school every day.
        and regional authorities | daily
    """,
    "es": """
        Transbordadores a las islas pequeñas
        Observaciones generales
        PPE, alcalde de Ilha Inventada
        Propuesta de Reglamento relativo a los transbordadores a las islas pequeñas
        acoge favorablemente la propuesta y subraya que las islas necesitan un transbordador también en invierno;
        pide a los Estados miembros que consulten a los entes locales y regionales antes de suprimir una línea;
        solicita a la Comisión que presente un informe antes del 31 de diciembre de 2027.
        Artículo 2
        Los Estados miembros garantizarán un servicio semanal.
        Los Estados miembros y los entes regionales garantizarán un servicio diario.
        Los niños van a la escuela todos los días.
        y los entes regionales | diario
    """,
    "et": """
        Praamid väikesaartele
        Üldised märkused
        ERP, Ilha Inventada linnapea
        Ettepanek: määrus väikesaarte praamide kohta
        tervitab ettepanekut ja rõhutab, et saared vajavad praami ka talvel;
        kutsub liikmesriike üles konsulteerima enne liini sulgemist kohalike ja piirkondlike omavalitsustega;
        palub komisjonil esitada aruanne 31. detsembriks 2027.
        Artikkel 2
        Liikmesriigid tagavad iganädalase ühenduse.
        Liikmesriigid ja piirkondlikud omavalitsused tagavad igapäevase ühenduse.
        Lapsed käivad koolis iga päev.
        ja piirkondlikud omavalitsused | igapäevase
    """,
    "fi": """
        Lautat pienille saarille
        Yleisiä huomioita
        EPP, Ilha Inventadan pormestari
        Ehdotus asetukseksi lautoista pienille saarille
        pitää ehdotusta myönteisenä ja korostaa, että saaret tarvitsevat lautan myös talvella.
        kehottaa jäsenvaltioita kuulemaan paikallis- ja alueviranomaisia ennen yhteyden lakkauttamista.
        pyytää komissiota antamaan kertomuksen viimeistään 31. joulukuuta 2027.
        2 artikla
        Jäsenvaltioiden on varmistettava viikoittainen yhteys.
        Jäsenvaltioiden ja alueviranomaisten on varmistettava päivittäinen yhteys.
        Lapset käyvät koulua joka päivä.
        ja alueviranomaisten | päivittäinen
    """,
    "fr": """
        Des ferries pour les petites îles
        Observations générales
        PPE, maire d’Ilha Inventada
        Proposition de règlement relatif aux ferries pour les petites îles
        accueille favorablement la proposition et souligne que les îles ont aussi besoin d’un ferry en hiver;
        invite les États membres à consulter les collectivités locales et régionales avant de supprimer une liaison;
        demande à la Commission de présenter un rapport au plus tard le 31 décembre 2027.
        Article 2
        Les États membres assurent une liaison hebdomadaire.
        Les États membres et les collectivités régionales assurent une liaison quotidienne.
        Les enfants vont à l’école tous les jours.
        et les collectivités régionales | quotidienne
    """,
    "ga": """
        Báid farantóireachta chuig oileáin bheaga
        Barúlacha ginearálta
        EPP, Méara Ilha Inventada
        Togra le haghaidh Rialachán maidir le báid farantóireachta chuig oileáin bheaga
        fáiltíonn sé roimh an togra agus cuireann sé i bhfáth go bhfuil bád farantóireachta ag teastáil ó na hoileáin
        + sa gheimhreadh freisin;
        iarrann sé ar na Ballstáit dul i gcomhairle leis na húdaráis áitiúla agus réigiúnacha sula gcuirfidh siad
        + deireadh le seirbhís;
        iarrann sé ar an gCoimisiún tuarascáil a chur isteach faoin 31 Nollaig 2027.
        Airteagal 2
        Áiritheoidh na Ballstáit seirbhís sheachtainiúil.
        Áiritheoidh na Ballstáit agus na húdaráis réigiúnacha seirbhís laethúil.
        Bíonn leanaí ag dul ar scoil gach lá.
        agus na húdaráis réigiúnacha | laethúil
    """,
    "hr": """
        Trajekti za male otoke
        Opće napomene
        EPP, gradonačelnik Ilha Inventade
        Prijedlog uredbe o trajektima za male otoke
        pozdravlja prijedlog i naglašava da je otocima trajekt potreban i zimi;
        poziva države članice da se prije ukidanja linije savjetuju s lokalnim i regionalnim vlastima;
        traži od Komisije da do 31. prosinca 2027. podnese izvješće.
        Članak 2.
        Države članice osiguravaju tjednu vezu.
        Države članice i regionalne vlasti osiguravaju dnevnu vezu.
        Djeca idu u školu svaki dan.
        i regionalne vlasti | dnevnu
    """,
    "hu": """
        Kompok a kis szigetekre
        Általános észrevételek
        EPP, Ilha Inventada polgármestere
        Javaslat a kis szigetekre közlekedő kompokról szóló rendeletre
        üdvözli a javaslatot, és hangsúlyozza, hogy a szigeteknek télen is szükségük van kompra;
        felhívja a tagállamokat, hogy egy járat megszüntetése előtt konzultáljanak a helyi és regionális
        + önkormányzatokkal;
        felkéri a Bizottságot, hogy 2027. december 31-ig nyújtson be jelentést.
        2. cikk
        A tagállamok heti járatot biztosítanak.
        A tagállamok és a regionális önkormányzatok napi járatot biztosítanak.
        A gyermekek mindennap iskolába járnak.
        és a regionális önkormányzatok | napi
    """,
    "it": """
        Traghetti per le piccole isole
        Osservazioni generali
        PPE, sindaco di Ilha Inventada
        Proposta di regolamento relativo ai traghetti per le piccole isole
        accoglie con favore la proposta e sottolinea che le isole hanno bisogno di un traghetto anche in inverno;
        invita gli Stati membri a consultare gli enti locali e regionali prima di sopprimere un collegamento;
        chiede alla Commissione di presentare una relazione entro il 31 dicembre 2027.
        Articolo 2
        Gli Stati membri assicurano un collegamento settimanale.
        Gli Stati membri e gli enti regionali assicurano un collegamento giornaliero.
        I bambini vanno a scuola tutti i giorni.
        e gli enti regionali | giornaliero
    """,
    "lt": """
        Keltai į mažas salas
        Bendrosios pastabos
        ELP, Ilha Inventada meras
        Pasiūlymas dėl reglamento dėl keltų į mažas salas
        palankiai vertina pasiūlymą ir pabrėžia, kad saloms kelto reikia ir žiemą;
        ragina valstybes nares prieš nutraukiant maršrutą konsultuotis su vietos ir regionų valdžios institucijomis;
        prašo Komisijos iki 2027 m. gruodžio 31 d. pateikti ataskaitą.
        2 straipsnis
        Valstybės narės užtikrina kassavaitinį susisiekimą.
        Valstybės narės ir regionų valdžios institucijos užtikrina kasdienį susisiekimą.
        Vaikai į mokyklą eina kasdien.
        ir regionų valdžios institucijos | kasdienį
    """,
    "lv": """
        Prāmji uz mazajām salām
        Vispārīgas piezīmes
        ETP, Ilha Inventada mērs
        Priekšlikums regulai par prāmjiem uz mazajām salām
        atzinīgi vērtē priekšlikumu un uzsver, ka salām prāmis ir vajadzīgs arī ziemā;
        aicina dalībvalstis pirms maršruta slēgšanas apspriesties ar vietējām un reģionālajām pašvaldībām;
        lūdz Komisiju līdz 2027. gada 31. decembrim iesniegt ziņojumu.
        2. pants
        Dalībvalstis nodrošina iknedēļas satiksmi.
        Dalībvalstis un reģionālās pašvaldības nodrošina ikdienas satiksmi.
        Bērni iet skolā katru dienu.
        un reģionālās pašvaldības | ikdienas
    """,
    "mt": """
        Laneċ għall-gżejjer iż-żgħar
        Kummenti ġenerali
        PPE, Sindku ta’ Ilha Inventada
        Proposta għal Regolament dwar il-laneċ għall-gżejjer iż-żgħar
        jilqa’ l-proposta u jenfasizza li l-gżejjer jeħtieġu lanċa anke fix-xitwa;
        jistieden lill-Istati Membri jikkonsultaw lill-awtoritajiet lokali u reġjonali qabel ma jneħħu servizz;
        jitlob lill-Kummissjoni tippreżenta rapport sal-31 ta’ Diċembru 2027.
        Artikolu 2
        L-Istati Membri għandhom jiżguraw servizz ta’ kull ġimgħa.
        L-Istati Membri u l-awtoritajiet reġjonali għandhom jiżguraw servizz ta’ kuljum.
        It-tfal imorru l-iskola kuljum.
        u l-awtoritajiet reġjonali | kuljum
    """,
    "nl": """
        Veerboten naar kleine eilanden
        Algemene opmerkingen
        EVP, burgemeester van Ilha Inventada
        Voorstel voor een verordening betreffende veerboten naar kleine eilanden
        is ingenomen met het voorstel en benadrukt dat eilanden ook in de winter een veerboot nodig hebben;
        verzoekt de lidstaten de lokale en regionale overheden te raadplegen voordat zij een lijn opheffen;
        vraagt de Commissie om uiterlijk op 31 december 2027 een verslag in te dienen.
        Artikel 2
        De lidstaten zorgen voor een wekelijkse verbinding.
        De lidstaten en de regionale overheden zorgen voor een dagelijkse verbinding.
        Kinderen gaan elke dag naar school.
        en de regionale overheden | dagelijkse
    """,
    "pl": """
        Promy na małe wyspy
        Uwagi ogólne
        EPL, burmistrz Ilha Inventada
        Wniosek dotyczący rozporządzenia w sprawie promów na małe wyspy
        Z zadowoleniem przyjmuje wniosek i podkreśla, że wyspy potrzebują promu także zimą.
        Wzywa państwa członkowskie, by przed likwidacją połączenia konsultowały się z władzami lokalnymi i
        + regionalnymi.
        Zwraca się do Komisji o przedstawienie sprawozdania do 31 grudnia 2027 r.
        Artykuł 2
        Państwa członkowskie zapewniają cotygodniowe połączenie.
        Państwa członkowskie i władze regionalne zapewniają codzienne połączenie.
        Dzieci chodzą do szkoły codziennie.
        i władze regionalne | codzienne
    """,
    "pt": """
        Barcos para as pequenas ilhas
        Observações gerais
        PPE, presidente da Câmara Municipal de Ilha Inventada
        Proposta de regulamento relativo aos barcos para as pequenas ilhas
        acolhe favoravelmente a proposta e salienta que as ilhas também precisam de um barco no inverno;
        insta os Estados-Membros a consultarem os órgãos de poder local e regional antes de suprimirem uma ligação;
        solicita à Comissão que apresente um relatório até 31 de dezembro de 2027.
        Artigo 2.º
        Os Estados-Membros asseguram uma ligação semanal.
        Os Estados-Membros e os órgãos de poder regional asseguram uma ligação diária.
        As crianças vão à escola todos os dias.
        e os órgãos de poder regional | diária
    """,
    "ro": """
        Feriboturi către insulele mici
        Observații generale
        PPE, primar al localității Ilha Inventada
        Propunere de regulament privind feriboturile către insulele mici
        salută propunerea și subliniază că insulele au nevoie de un feribot și iarna;
        invită statele membre să consulte autoritățile locale și regionale înainte de a desființa o linie;
        solicită Comisiei să prezinte un raport până la 31 decembrie 2027.
        Articolul 2
        Statele membre asigură o legătură săptămânală.
        Statele membre și autoritățile regionale asigură o legătură zilnică.
        Copiii merg la școală în fiecare zi.
        și autoritățile regionale | zilnică
    """,
    "sk": """
        Trajekty na malé ostrovy
        Všeobecné pripomienky
        EĽS, starosta obce Ilha Inventada
        Návrh nariadenia o trajektoch na malé ostrovy
        víta návrh a zdôrazňuje, že ostrovy potrebujú trajekt aj v zime;
        vyzýva členské štáty, aby sa pred zrušením spojenia poradili s miestnymi a regionálnymi samosprávami;
        žiada Komisiu, aby do 31. decembra 2027 predložila správu.
        Článok 2
        Členské štáty zabezpečia týždenné spojenie.
        Členské štáty a regionálne samosprávy zabezpečia každodenné spojenie.
        Deti chodia do školy každý deň.
        a regionálne samosprávy | každodenné
    """,
    "sl": """
        Trajekti za majhne otoke
        Splošne ugotovitve
        EPP, župan občine Ilha Inventada
        Predlog uredbe o trajektih za majhne otoke
        pozdravlja predlog in poudarja, da otoki potrebujejo trajekt tudi pozimi;
        poziva države članice, naj se pred ukinitvijo proge posvetujejo z lokalnimi in regionalnimi oblastmi;
        prosi Komisijo, naj do 31. decembra 2027 predloži poročilo.
        Člen 2
        Države članice zagotovijo tedensko povezavo.
        Države članice in regionalne oblasti zagotovijo dnevno povezavo.
        Otroci hodijo v šolo vsak dan.
        in regionalne oblasti | dnevno
    """,
    "sv": """
        Färjor till små öar
        Allmänna kommentarer
        EPP, borgmästare i Ilha Inventada
        Förslag till förordning om färjor till små öar
        Regionkommittén välkomnar förslaget och betonar att öar behöver en färja även på vintern.
        Regionkommittén uppmanar medlemsstaterna att rådfråga de lokala och regionala myndigheterna innan de lägger
        + ned en linje.
        Regionkommittén ber kommissionen att lägga fram en rapport senast den 31 december 2027.
        Artikel 2
        Medlemsstaterna ska säkerställa en förbindelse i veckan.
        Medlemsstaterna och de regionala myndigheterna ska säkerställa en daglig förbindelse.
        Barn går i skolan varje dag.
        och de regionala myndigheterna | daglig
    """,
}


def _opinion(language: str, block: str) -> InventedOpinion:
    rows = [row.strip(" ") for row in block.replace("\n        + ", " ").strip(" \n").split("\n")]
    subject, heading, affiliation, act, first, second, third, target, proposal, amended, reason, inserted = rows
    group, _, function = affiliation.partition(", ")
    return InventedOpinion(
        "52026AR9300",
        language,
        Era.Y2023,
        Kind.OPINION,
        f"{WORDS[language].opinion_of} – {subject}",
        oj_number="C/2026/9610",
        adopted=dt.date(2026, 3, 5),
        published=dt.date(2026, 5, 20),
        rapporteurs=(rapporteur(f"Tomás EXEMPLAR (PT/{group}), {function}", "Tomás EXEMPLAR", "PT", "EPP", function),),
        references=(reference("COM(2025) 933", act, "COM(2025) 933 final"),),
        act=act,
        amendments=(amendment(1, target, proposal, amended, tuple(inserted.split(" | ")), reason),),
        sections=(section(heading, f"1. {first}\n2. {second}\n3. {third}"),),
        president="Kinga TŰZŐ-PÉLDÁS",
        eli="http://data.europa.eu/eli/C/2026/9610/oj",
    )


LANGUAGE_OPINIONS = {language: _opinion(language, block) for language, block in _TEXTS.items()}
