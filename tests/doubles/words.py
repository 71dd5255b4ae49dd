"""The fixed words of opinions in the 24 official languages, as the Official Journal prints them, and its dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from doubles.invented import Words

_ROWS = (
    # In the order of the fields of Words.
    Words(
        "bg", "Европейски комитет на регионите", "ЕВРОПЕЙСКИЯТ КОМИТЕТ НА РЕГИОНИТЕ (КР),",
        "Становище на Европейския комитет на регионите", "Докладчик", "Главен докладчик", "Съдокладчици",
        "Референтен документ", "ПОЛИТИЧЕСКИ ПРЕПОРЪКИ", "ПРЕПОРЪКИ ЗА ИЗМЕНЕНИЯ", "Изменение {}",
        "Текст, предложен от Европейската комисия", "Изменение на КР", "Изложение на мотивите",
        "Брюксел, {}", ("Председател", "на Европейския комитет на регионите"),
        tuple("януари февруари март април май юни юли август септември октомври ноември декември".split()),
    ),
    Words(
        "cs", "Evropský výbor regionů", "EVROPSKÝ VÝBOR REGIONŮ (VR),", "Stanovisko Evropského výboru regionů",
        "Zpravodaj", "Hlavní zpravodaj", "Spoluzpravodajové", "Referenční dokument", "POLITICKÁ DOPORUČENÍ",
        "DOPORUČENÉ POZMĚŇOVACÍ NÁVRHY", "Pozměňovací návrh {}", "Znění navržené Evropskou komisí",
        "Pozměňovací návrh VR", "Odůvodnění", "V Bruselu dne {}.", ("předseda", "Evropského výboru regionů"),
        tuple("ledna února března dubna května června července srpna září října listopadu prosince".split()),
    ),
    Words(
        "da", "Det Europæiske Regionsudvalg", "DET EUROPÆISKE REGIONSUDVALG (RU),",
        "Udtalelse fra Det Europæiske Regionsudvalg", "Ordfører", "Hovedordfører", "Medordførere", "Basisdokument",
        "POLITISKE ANBEFALINGER", "ANBEFALEDE ÆNDRINGER", "Ændringsforslag {}", "Kommissionens forslag",
        "Regionsudvalgets ændringsforslag", "Begrundelse", "Bruxelles, den {}.",
        ("Formand", "for Det Europæiske Regionsudvalg"),
        tuple("januar februar marts april maj juni juli august september oktober november december".split()),
    ),
    Words(
        "de", "Europäischer Ausschuss der Regionen", "DER EUROPÄISCHE AUSSCHUSS DER REGIONEN (AdR)",
        "Stellungnahme des Europäischen Ausschusses der Regionen", "Berichterstatter", "Hauptberichterstatter",
        "Mitberichterstatter", "Referenzdokument", "POLITISCHE EMPFEHLUNGEN", "EMPFEHLUNGEN FÜR ÄNDERUNGEN",
        "Änderung {}", "Vorschlag der Europäischen Kommission", "Änderung des AdR", "Begründung", "Brüssel, den {}.",
        ("Der Präsident", "des Europäischen Ausschusses der Regionen"),
        tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    ),
    Words(
        "el", "Ευρωπαϊκή Επιτροπή των Περιφερειών", "Η ΕΥΡΩΠΑΪΚΗ ΕΠΙΤΡΟΠΗ ΤΩΝ ΠΕΡΙΦΕΡΕΙΩΝ (ΕτΠ),",
        "Γνωμοδότηση της Ευρωπαϊκής Επιτροπής των Περιφερειών", "Εισηγητής", "Γενικός εισηγητής", "Συνεισηγητές",
        "Έγγραφο αναφοράς", "ΠΟΛΙΤΙΚΕΣ ΣΥΣΤΑΣΕΙΣ", "ΣΥΣΤΑΣΕΙΣ ΓΙΑ ΤΡΟΠΟΛΟΓΙΕΣ", "Τροπολογία {}",
        "Κείμενο που προτείνει η Ευρωπαϊκή Επιτροπή", "Τροπολογία της ΕτΠ", "Αιτιολογία", "Βρυξέλλες, {}.",
        ("Ο Πρόεδρος", "της Ευρωπαϊκής Επιτροπής των Περιφερειών"),
        tuple(
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου"
            " Νοεμβρίου Δεκεμβρίου".split()
        ),
    ),
    Words(
        "en", "European Committee of the Regions", "THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),",
        "Opinion of the European Committee of the Regions", "Rapporteur", "Rapporteur-general", "Co-rapporteurs",
        "Reference document", "POLICY RECOMMENDATIONS", "RECOMMENDATIONS FOR AMENDMENTS", "Amendment {}",
        "Text proposed by the European Commission", "CoR amendment", "Reason", "Brussels, {}.",
        ("The President", "of the European Committee of the Regions"),
        tuple("January February March April May June July August September October November December".split()),
    ),
    Words(
        "es", "Comité Europeo de las Regiones", "EL COMITÉ EUROPEO DE LAS REGIONES (CDR),",
        "Dictamen del Comité Europeo de las Regiones", "Ponente", "Ponente general", "Coponentes",
        "Documento de referencia", "RECOMENDACIONES POLÍTICAS", "RECOMENDACIONES DE ENMIENDA", "Enmienda {}",
        "Texto de la Comisión Europea", "Enmienda del CDR", "Exposición de motivos", "Bruselas, {}.",
        ("El Presidente", "del Comité Europeo de las Regiones"),
        tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    ),
    Words(
        "et", "Euroopa Regioonide Komitee", "EUROOPA REGIOONIDE KOMITEE,", "Euroopa Regioonide Komitee arvamus",
        "Raportöör", "Pearaportöör", "Kaasraportöörid", "Viitedokument", "POLIITILISED SOOVITUSED",
        "SOOVITATUD MUUDATUSED", "Muudatusettepanek {}", "Euroopa Komisjoni ettepanek",
        "Komitee muudatusettepanek", "Selgitus", "Brüssel, {}", ("Euroopa Regioonide Komitee", "president"),
        tuple("jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember".split()),
    ),
    Words(
        "fi", "Euroopan alueiden komitea", "EUROOPAN ALUEIDEN KOMITEA (AK)", "Euroopan alueiden komitean lausunto",
        "Esittelijä", "Yleisesittelijä", "Yhteisesittelijät", "Viiteasiakirja", "POLIITTISET SUOSITUKSET",
        "SUOSITELLUT MUUTOKSET", "Tarkistus {}", "Euroopan komission ehdotus", "AK:n muutosehdotus", "Perustelu",
        "Bryssel {}.", ("Euroopan alueiden komitean", "puheenjohtaja"),
        tuple(
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta"
            " lokakuuta marraskuuta joulukuuta".split()
        ),
    ),
    Words(
        "fr", "Comité européen des régions", "LE COMITÉ EUROPÉEN DES RÉGIONS (CdR),",
        "Avis du Comité européen des régions", "Rapporteur", "Rapporteur général", "Corapporteurs",
        "Texte de référence", "RECOMMANDATIONS POLITIQUES", "RECOMMANDATIONS D’AMENDEMENT", "Amendement {}",
        "Texte proposé par la Commission européenne", "Amendement du CdR", "Exposé des motifs", "Bruxelles, le {}.",
        ("Le président", "du Comité européen des régions"),
        tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    ),
    Words(
        "ga", "Coiste Eorpach na Réigiún", "COISTE EORPACH NA RÉIGIÚN (CnaR),",
        "Tuairim ó Choiste Eorpach na Réigiún", "Rapóirtéir", "Rapóirtéir ginearálta", "Comhrapóirtéirí",
        "Doiciméad tagartha", "MOLTAÍ BEARTAIS", "MOLTAÍ MAIDIR LE LEASUITHE", "Leasú {}",
        "Téacs arna mholadh ag an gCoimisiún Eorpach", "Leasú ón gCoiste", "Réasúnaíocht",
        "Arna dhéanamh sa Bhruiséil, {}.", ("An tUachtarán", "Coiste Eorpach na Réigiún"),
        ("Eanáir", "Feabhra", "Márta", "Aibreán", "Bealtaine", "Meitheamh", "Iúil", "Lúnasa", "Meán Fómhair",
         "Deireadh Fómhair", "Samhain", "Nollaig"),
    ),
    Words(
        "hr", "Europski odbor regija", "EUROPSKI ODBOR REGIJA (OR),", "Mišljenje Europskog odbora regija",
        "Izvjestitelj", "Glavni izvjestitelj", "Suizvjestitelji", "Referentni dokument", "POLITIČKE PREPORUKE",
        "PREPORUKE ZA AMANDMANE", "Amandman {}.", "Tekst koji je predložila Europska komisija", "Amandman OR-a",
        "Obrazloženje", "Bruxelles, {}", ("Predsjednik", "Europskog odbora regija"),
        tuple("siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca".split()),
    ),
    Words(
        "hu", "Régiók Európai Bizottsága", "A RÉGIÓK EURÓPAI BIZOTTSÁGA (RB),",
        "A Régiók Európai Bizottsága véleménye", "Előadó", "Főelőadó", "Társelőadók", "Referenciadokumentum",
        "POLITIKAI AJÁNLÁSOK", "MÓDOSÍTÁSI JAVASLATOK", "{}. módosítás",
        "Az Európai Bizottság által javasolt szöveg", "Az RB által javasolt módosítás", "Indokolás",
        "Kelt Brüsszelben, {}.", ("a Régiók Európai Bizottsága", "elnöke"),
        tuple("január február március április május június július augusztus szeptember október november december".split()),
    ),
    Words(
        "it", "Comitato europeo delle regioni", "IL COMITATO EUROPEO DELLE REGIONI (CdR),",
        "Parere del Comitato europeo delle regioni", "Relatore", "Relatore generale", "Correlatori",
        "Testo di riferimento", "RACCOMANDAZIONI POLITICHE", "PROPOSTE DI EMENDAMENTO", "Emendamento {}",
        "Testo proposto dalla Commissione europea", "Emendamento del CdR", "Motivazione", "Bruxelles, {}.",
        ("Il presidente", "del Comitato europeo delle regioni"),
        tuple("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()),
    ),
    Words(
        "lt", "Europos regionų komitetas", "EUROPOS REGIONŲ KOMITETAS (RK),", "Europos regionų komiteto nuomonė",
        "Pranešėjas", "Pagrindinis pranešėjas", "Bendrapranešėjai", "Pamatinis dokumentas", "POLITINĖS REKOMENDACIJOS",
        "PAKEITIMŲ REKOMENDACIJOS", "{} pakeitimas", "Europos Komisijos siūlomas tekstas", "RK pakeitimas",
        "Paaiškinimas", "Briuselis, {}", ("Europos regionų komiteto", "pirmininkas"),
        tuple(
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio".split()
        ),
    ),
    Words(
        "lv", "Eiropas Reģionu komiteja", "EIROPAS REĢIONU KOMITEJA (RK),", "Eiropas Reģionu komitejas atzinums",
        "Ziņotājs", "Galvenais ziņotājs", "Līdzziņotāji", "Atsauces dokuments", "POLITIKAS IETEIKUMI",
        "IETEIKTIE GROZĪJUMI", "{}. grozījums", "Eiropas Komisijas ierosinātais teksts", "RK grozījums",
        "Pamatojums", "Briselē, {}", ("Eiropas Reģionu komitejas", "priekšsēdētājs"),
        tuple("janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī".split()),
    ),
    Words(
        "mt", "Kumitat Ewropew tar-Reġjuni", "IL-KUMITAT EWROPEW TAR-REĠJUNI (KtR),",
        "Opinjoni tal-Kumitat Ewropew tar-Reġjuni", "Relatur", "Relatur ġenerali", "Korelaturi",
        "Dokument ta’ referenza", "RAKKOMANDAZZJONIJIET TA’ POLITIKA", "RAKKOMANDAZZJONIJIET GĦALL-EMENDI",
        "Emenda {}", "Test propost mill-Kummissjoni Ewropea", "Emenda tal-KtR", "Raġuni", "Brussell, {}.",
        ("Il-President", "tal-Kumitat Ewropew tar-Reġjuni"),
        tuple("Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru".split()),
    ),
    Words(
        "nl", "Europees Comité van de Regio’s", "HET EUROPEES COMITÉ VAN DE REGIO’S (CvdR),",
        "Advies van het Europees Comité van de Regio’s", "Rapporteur", "Algemeen rapporteur", "Corapporteurs",
        "Referentiedocument", "BELEIDSAANBEVELINGEN", "AANBEVELINGEN VOOR WIJZIGINGEN", "Wijzigingsvoorstel {}",
        "Door de Europese Commissie voorgestelde tekst", "Wijzigingsvoorstel van het CvdR", "Motivering",
        "Brussel, {}.", ("De voorzitter", "van het Europees Comité van de Regio’s"),
        tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    ),
    Words(
        "pl", "Europejski Komitet Regionów", "EUROPEJSKI KOMITET REGIONÓW (KR),",
        "Opinia Europejskiego Komitetu Regionów", "Sprawozdawca", "Sprawozdawca generalny", "Współsprawozdawcy",
        "Dokument źródłowy", "ZALECENIA POLITYCZNE", "ZALECANE POPRAWKI", "Poprawka {}",
        "Tekst zaproponowany przez Komisję Europejską", "Poprawka KR-u", "Uzasadnienie", "Bruksela, dnia {}",
        ("Przewodniczący", "Europejskiego Komitetu Regionów"),
        tuple("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()),
    ),
    Words(
        "pt", "Comité das Regiões Europeu", "O COMITÉ DAS REGIÕES EUROPEU (CR),",
        "Parecer do Comité das Regiões Europeu", "Relator", "Relator-geral", "Correlatores",
        "Documento de referência", "RECOMENDAÇÕES POLÍTICAS", "PROPOSTAS DE ALTERAÇÃO", "Alteração {}",
        "Texto da proposta da Comissão Europeia", "Alteração proposta pelo CR", "Justificação", "Bruxelas, {}.",
        ("O Presidente", "do Comité das Regiões Europeu"),
        tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    ),
    Words(
        "ro", "Comitetul European al Regiunilor", "COMITETUL EUROPEAN AL REGIUNILOR (CoR),",
        "Avizul Comitetului European al Regiunilor", "Raportor", "Raportor general", "Coraportori",
        "Document de referință", "RECOMANDĂRI POLITICE", "RECOMANDĂRI DE AMENDAMENTE", "Amendamentul {}",
        "Textul propus de Comisia Europeană", "Amendamentul CoR", "Expunere de motive", "Bruxelles, {}.",
        ("Președintele", "Comitetului European al Regiunilor"),
        tuple("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie".split()),
    ),
    Words(
        "sk", "Európsky výbor regiónov", "EURÓPSKY VÝBOR REGIÓNOV (VR),", "Stanovisko Európskeho výboru regiónov",
        "Spravodajca", "Hlavný spravodajca", "Spoluspravodajcovia", "Referenčný dokument", "POLITICKÉ ODPORÚČANIA",
        "ODPORÚČANIA NA ZMENY", "Pozmeňujúci návrh {}", "Text navrhnutý Európskou komisiou",
        "Pozmeňujúci návrh VR", "Zdôvodnenie", "V Bruseli {}", ("predseda", "Európskeho výboru regiónov"),
        tuple("januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra".split()),
    ),
    Words(
        "sl", "Evropski odbor regij", "EVROPSKI ODBOR REGIJ (OR),", "Mnenje Evropskega odbora regij", "Poročevalec",
        "Glavni poročevalec", "Soporočevalca", "Referenčni dokument", "POLITIČNA PRIPOROČILA",
        "PRIPOROČILA ZA SPREMEMBE", "Predlog spremembe {}", "Besedilo, ki ga predlaga Evropska komisija",
        "Predlog spremembe OR", "Obrazložitev", "V Bruslju, {}", ("Predsednik", "Evropskega odbora regij"),
        tuple("januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra".split()),
    ),
    Words(
        "sv", "Europeiska regionkommittén", "EUROPEISKA REGIONKOMMITTÉN (ReK)",
        "Yttrande från Europeiska regionkommittén", "Föredragande", "Huvudföredragande", "Medföredragande",
        "Referensdokument", "POLITISKA REKOMMENDATIONER", "ÄNDRINGSREKOMMENDATIONER", "Ändring {}",
        "Kommissionens textförslag", "ReK:s ändringsförslag", "Motivering", "Bryssel den {}.",
        ("Ordförande", "för Europeiska regionkommittén"),
        tuple("januari februari mars april maj juni juli augusti september oktober november december".split()),
    ),
)  # fmt: skip
WORDS: dict[str, Words] = {row.language: row for row in _ROWS}
"""By ISO 639-1; headings of sections without the `I. ` that stands before them where there are two."""

MISPRINTED = replace(WORDS["en"], lead_in="THE EUROPEAN COMMITEE OF THE REGIONS (CoR),")
"""As some texts of the journal have it."""

_BEFORE_2015: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "bg": ("Комитет на регионите", "КОМИТЕТЪТ НА РЕГИОНИТЕ,", "Становище на Комитета на регионите",
           ("Председател", "на Комитета на регионите")),
    "cs": ("Výbor regionů", "VÝBOR REGIONŮ", "Stanovisko Výboru regionů", ("předseda", "Výboru regionů")),
    "da": ("Regionsudvalget", "REGIONSUDVALGET", "Regionsudvalgets udtalelse", ("Formand", "for Regionsudvalget")),
    "de": ("Ausschuss der Regionen", "DER AUSSCHUSS DER REGIONEN", "Stellungnahme des Ausschusses der Regionen",
           ("Der Präsident", "des Ausschusses der Regionen")),
    "el": ("Επιτροπή των Περιφερειών", "Η ΕΠΙΤΡΟΠΗ ΤΩΝ ΠΕΡΙΦΕΡΕΙΩΝ", "Γνωμοδότηση της Επιτροπής των Περιφερειών",
           ("Ο Πρόεδρος", "της Επιτροπής των Περιφερειών")),
    "en": ("Committee of the Regions", "THE COMMITTEE OF THE REGIONS,", "Opinion of the Committee of the Regions",
           ("The President", "of the Committee of the Regions")),
    "es": ("Comité de las Regiones", "EL COMITÉ DE LAS REGIONES,", "Dictamen del Comité de las Regiones",
           ("El Presidente", "del Comité de las Regiones")),
    "et": ("Regioonide Komitee", "REGIOONIDE KOMITEE,", "Regioonide Komitee arvamus",
           ("Regioonide Komitee", "president")),
    "fi": ("Alueiden komitea", "ALUEIDEN KOMITEA", "Alueiden komitean lausunto",
           ("Alueiden komitean", "puheenjohtaja")),
    "fr": ("Comité des régions", "LE COMITÉ DES RÉGIONS,", "Avis du Comité des régions",
           ("Le président", "du Comité des régions")),
    "hr": ("Odbor regija", "ODBOR REGIJA,", "Mišljenje Odbora regija", ("Predsjednik", "Odbora regija")),
    "hu": ("Régiók Bizottsága", "A RÉGIÓK BIZOTTSÁGA", "A Régiók Bizottsága véleménye",
           ("a Régiók Bizottsága", "elnöke")),
    "it": ("Comitato delle regioni", "IL COMITATO DELLE REGIONI,", "Parere del Comitato delle regioni",
           ("Il presidente", "del Comitato delle regioni")),
    "lt": ("Regionų komitetas", "REGIONŲ KOMITETAS,", "Regionų komiteto nuomonė",
           ("Regionų komiteto", "pirmininkas")),
    "lv": ("Reģionu komiteja", "REĢIONU KOMITEJA,", "Reģionu komitejas atzinums",
           ("Reģionu komitejas", "priekšsēdētājs")),
    "mt": ("Kumitat tar-Reġjuni", "IL-KUMITAT TAR-REĠJUNI,", "Opinjoni tal-Kumitat tar-Reġjuni",
           ("Il-President", "tal-Kumitat tar-Reġjuni")),
    "nl": ("Comité van de Regio’s", "HET COMITÉ VAN DE REGIO’S,", "Advies van het Comité van de Regio’s",
           ("De voorzitter", "van het Comité van de Regio’s")),
    "pl": ("Komitet Regionów", "KOMITET REGIONÓW,", "Opinia Komitetu Regionów",
           ("Przewodniczący", "Komitetu Regionów")),
    "pt": ("Comité das Regiões", "O COMITÉ DAS REGIÕES,", "Parecer do Comité das Regiões",
           ("O Presidente", "do Comité das Regiões")),
    "ro": ("Comitetul Regiunilor", "COMITETUL REGIUNILOR,", "Avizul Comitetului Regiunilor",
           ("Președintele", "Comitetului Regiunilor")),
    "sk": ("Výbor regiónov", "VÝBOR REGIÓNOV,", "Stanovisko Výboru regiónov", ("predseda", "Výboru regiónov")),
    "sl": ("Odbor regij", "ODBOR REGIJ", "Mnenje Odbora regij", ("Predsednik", "Odbora regij")),
    "sv": ("Regionkommittén", "REGIONKOMMITTÉN", "Yttrande från Regionkommittén",
           ("Ordförande", "för Regionkommittén")),
}  # fmt: skip
"""Name, lead-in, beginning of a title and signature before mid-2015; no text of those years is in Irish."""

_DATES = {
    "bg": "{day} {month} {year} г.", "cs": "{day}. {month} {year}", "da": "{day}. {month} {year}",
    "de": "{day}. {month} {year}", "es": "{day} de {month} de {year}", "et": "{day}. {month} {year}",
    "fi": "{day}. {month} {year}", "hr": "{day}. {month} {year}.", "hu": "{year}. {month} {day}-én",
    "lt": "{year} m. {month} {day} d.", "lv": "{year}. gada {day}. {month}", "mt": "il-{day} ta’ {month} {year}",
    "pl": "{day} {month} {year} r.", "pt": "{day} de {month} de {year}", "sk": "{day}. {month} {year}",
    "sl": "{day}. {month} {year}",
}  # fmt: skip
"""Where a date is more than day, month and year."""


def before_2015(words: Words) -> Words:
    """The words of the same language while the Committee was not yet called European. Raises KeyError for Irish."""
    committee, lead_in, opinion_of, president = _BEFORE_2015[words.language]
    return replace(words, committee=committee, lead_in=lead_in, opinion_of=opinion_of, president=president)


def printed_date(day: dt.date, language: str) -> str:
    """A date as texts of the language print it, `5 March 2026`, `2026. gada 5. martā`."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    form = _DATES.get(language, "{day} {month} {year}")
    return form.format(day=number, month=WORDS[language].months[day.month - 1], year=day.year)
