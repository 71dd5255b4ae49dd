"""The fixed words of the Committee's texts in the 24 official languages.

The Official Journal uses a small, stable vocabulary for the parts of an opinion. All languages are matched at once: the
words do not collide, and a text's language is sometimes declared wrongly. Where a language has used several wordings over
the years, all of them are here. Source: texts of the Official Journal, C series.
"""

from __future__ import annotations

import re

COMMITTEE_NAMES = (
    r"(?:European )?Committ?ee of the Regions",
    r"(?:Europäische[nrm]?s? )?Ausschu(?:ss|ß)(?:es)? der Regionen",
    r"Comit[ée] (?:europ[ée]en )?des r[ée]gions",
    r"Comit[ée] (?:Europeo )?de las Regiones",
    r"Comitato (?:europeo )?delle regioni",
    r"Comit[ée] (?:Europeu )?das Regiões(?: Europeu)?",
    r"(?:Europees )?Comit[ée] van de Regio[’'´`]?s",
    r"(?:Europejsk\w+ )?Komitet\w* Regionów",
    r"(?:Evropsk\w+ )?výbor\w* regionů",
    r"(?:Európsk\w+ )?výbor\w* regiónov",
    r"(?:Det )?(?:Europæiske )?Regionsudvalg\w*",
    r"(?:Europeiska )?regionkommitté\w*",
    r"(?:Euroopan )?alueiden komite\w*",
    r"(?:Euroopa )?Regioonide Komitee\w*",
    r"(?:Eiropas )?Reģionu komitej\w*",
    r"(?:Europos )?regionų komitet\w*",
    r"Régiók (?:Európai )?Bizottság\w*",
    r"(?:Ευρωπα[ϊι]κ\w+ )?Επιτροπ\w+ των Περιφερει[ώω]ν",
    r"(?:Европейск\w+ )?комитет\w* на регионите",
    r"Comitet\w* (?:European )?(?:al )?Regiunilor",
    r"(?:Europsk\w+ )?odbor\w* regija",
    r"(?:Evropsk\w+ )?odbor\w* regij",
    r"Kumitat (?:Ewropew )?tar-Reġjuni",
    r"Ch?oiste (?:Eorpa(?:ch|igh) )?na Réigiún",
)
COMMITTEE = re.compile(r"\b(?=[acdekorvεек])(?:" + "|".join(COMMITTEE_NAMES) + ")", re.IGNORECASE)
"""The name, in any case of its grammar; `COMMITEE` is a misprint of the journal's. The letters in front are those that a name
begins with: without them the search in a long text takes six times as long."""
_COMMITTEE_FIRST = r"(?:A )?(?:" + "|".join(COMMITTEE_NAMES) + ")"
"""In some languages a title begins with the name: `Euroopan alueiden komitean lausunto`."""

_OPINION = (
    r"(?:(?:Initiativ|Prospektiv|Sondierungs)?stellungnahme|Opinion|Avis|Dictamen|Parere|Parecer|(?:Initiatief)?advies|Opinia|Stanovisko"
    r"|(?:Perspektiv)?udtalelse|(?:Perspektiv)?yttrande|(?:näkemys)?lausunto|(?:perspektiiv)?arvamus|atzinums|nuomonė|vélemény\w*"
    r"|Γνωμοδότηση|Становище|Aviz(?:ul)?|Mišljenje|Mnenje|Opinjoni|Tuairim)"
)
SOCIAL_COMMITTEE = re.compile(
    rf"^(?:\w+ )?{_OPINION}\W+(?:\w+\W+){{0,3}}?(?:Economic and Social Committee|Wirtschafts- und Sozialausschu"
    r"|Comité économique et social|Comité Económico [ye] Social|Comitato economico e sociale|Economisch en Sociaal Comité"
    r"|Komitet\w* Ekonomiczno-Społeczn|hospodářsk\w+ a sociální\w* výbor|hospodársk\w+ a sociáln\w+ výbor|Økonomiske og Sociale Udvalg"
    r"|ekonomiska och sociala kommitt|Οικονομικ\w+ και Κοινωνικ\w+ Επιτροπ|икономически и социален комитет"
    r"|Comitet\w* Economic [șş]i Social|gospodarsk\w+ i socijaln\w+ odbor|ekonomsko-socialn\w+ odbor|Kumitat Ekonomiku u Soċjali"
    r"|Choiste Eacnamaíoch agus Sóisialta)"
    r"|^(?:Az )?(?:\w+ )?(?:talous- ja sosiaalikomitea|Majandus- ja Sotsiaalkomitee|Ekonomikas un sociālo lietu komiteja"
    rf"|ekonomikos ir socialinių reikalų komitet|Gazdasági és Szociális Bizottság)\w* {_OPINION}",
    re.IGNORECASE,
)
"""A title of the sister committee: its opinions look the same and name the Committee of the Regions as an addressee."""

OPINION_TITLE = re.compile(
    rf"^(?:{_COMMITTEE_FIRST} )?(?:Draft |Outlook |Supplementary |Revised |Exploratory |Own-initiative |Entwurf einer |Projet d[’']|Proyecto de "
    r"|Progetto di |Projeto de |Ontwerp-?|Verkennend |Prospectief |Výhledové |Výhľadové |Perspektyvinė |Perspektīvas |Prospektivní "
    r"|Διερευνητική |Διερευνητικ\w+ |Проучвателно |Dréacht-)?"
    rf"(?:{_OPINION}|Projekt opinii|Návrh stanoviska|Udkast til udtalelse|Förslag till yttrande|lausuntoehdotus|arvamuse eelnõu|véleménytervezet"
    r"|Σχέδιο γνωμοδότησης|Проект на становище|Proiect de aviz|Nacrt mišljenja|Osnutek mnenja|Abbozz ta[’'] opinjoni)\b",
    re.IGNORECASE,
)
RESOLUTION_TITLE = re.compile(
    rf"^(?:{_COMMITTEE_FIRST} )?(?:Draft )?(?:Resolution|Entschließung|Résolution|Resolución|Risoluzione|Resolução|Resolutie|Rezolucja|Usnesení|Uznesenie"
    r"|Päätöslauselma|Resolutsioon|Rezolūcija|Rezoliucija|Állásfoglalás\w*|Ψήφισμα|Резолюция|Rezoluți[ae]|Rezoluţi[ae]|Rezolucija"
    r"|Resolucija|Riżoluzzjoni|Rún)\b",
    re.IGNORECASE,
)

_RAPPORTEUR_LABELS = (
    r"(?:Mit|Haupt)?berichterstatter(?:in|innen|/-?in)?|(?:algemeen |hoofd|general )?(?:co-?)?rapporteu(?:rs?|ses?|res?)(?:[ -]g[eé]n[eé]ra(?:le?s?|ux))?"
    r"|(?:co-?)?ponentes?(?: general(?:es)?)?|(?:cor?-?)?relator[ei](?: general[ei])?|(?:cor?-?)?relatric[ei](?: general[ei])?"
    r"|(?:cor?-?)?relator(?:a|es|as)?(?:[ -]gera(?:l|is))?|(?:współ)?sprawozdaw\w+(?: generaln\w+)?"
    r"|(?:hlavní |generální |spolu)?zpravodaj\w*|(?:hlavn[áýí] |generáln[ay] |spolu)?spravodaj\w+|(?:hoved|med)?ordfører\w*"
    r"|(?:allmän |huvud|med)?föredragande\w*|(?:toinen |yleis|yhteis|pää)?esittelijä\w*|(?:pea|üld|kaas)?raportöör\w*"
    r"|(?:galven\w+ )?(?:līdz)?ziņotāj\w*|(?:(?:pagrindin|generalin|bendr)\w+ )?(?:bendra)?pranešėj\w*|(?:általános |fő|társ)?előadó\w*"
    r"|(?:γενικ\w+ )?(?:συν)?εισηγ[ηή]τ\w+|(?:главен |главна |генерал\w+ )?(?:съ)?докладчи\w+|(?:co-?)?raporto(?:r|are)\w*(?: general\w*)?"
    r"|(?:glavn\w+ )?(?:su)?izvjestitelj\w*|(?:glavn\w+ )?(?:so)?poročeval\w+|(?:ko-?)?relat(?:ur|riċ)\w*(?: ġenerali)?"
    r"|(?:comh-?)?rapóirtéir\w*(?: ginearálta)?"
)
RAPPORTEUR = re.compile(
    rf"^(?P<label>{_RAPPORTEUR_LABELS})(?:\(\w{{1,3}}\))?(?![^\W\d_])\s*(?P<colon>:?)\s*(?P<rest>.*)$", re.IGNORECASE
)
GENERAL_RAPPORTEUR = re.compile(
    r"g[eé]n[eé]ra|gerai?|haupt|algemeen|hoofd|hlavn|generáln|hoved|huvud|allmän|yleis|^pää|^pea|^üld|galven|pagrindin|^fő|általános"
    r"|γενικ|главе?н|генерал|glavn|ġenerali|ginearálta",
    re.IGNORECASE,
)
"""In a label that RAPPORTEUR has matched."""
CO_RAPPORTEUR = re.compile(
    r"^(?:co|mit|współ|spolu|med|kaas|yhteis|toinen |līdz|bendr|társ|συν|съ|su|so|ko|comh)-?\w{5}", re.IGNORECASE
)
"""In a label that RAPPORTEUR has matched."""

REFERENCE = re.compile(
    r"^(?:Reference (?:documents?(?:\(s\))?|texts?)|Referenzdokumente?|Bezugsdokumente?|(?:Textes?|Documents?(?:\(s\))?) de référence"
    r"|(?:Documentos?|Textos?) de referencia|(?:Test|Document)[oi] di riferimento|(?:Documentos?|Textos?) de referência"
    r"|Dokumenty? (?:źródłow|referencyjn)[ye]|Basisdokument\w*|Referencedokument\w*|Referentie(?:document|tekst)\w*|Referensdokument\w*"
    r"|Referenčn\w+ dokument\w*|Odkazy?(?=\s*:|$)|Viiteasiakirj\w*|Viitedokumen\w+|Võrdlusdokumen\w+|Atsauces dokument\w*"
    r"|(?:Pamatini|Nuorodini)\w+ dokument\w*|Referencia(?:dokumentum|szöveg)\w*|Hivatkozási dokumentum\w*|Hivatkozás(?=\s*:|$)"
    r"|(?:Έγγραφ|Κείμεν)\w+ αναφοράς|(?:Референт|Отправ)\w+ документ\w*|Document\w* de referin[țţ]ă|Referentn\w+ dokument\w*"
    r"|(?:Dokument|Test)\w* ta[’'] referenza|Doiciméa\w+ tagartha)\s*:?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)

AMENDMENT = re.compile(
    r"^(?:(?:Amendment|Änderung(?:s(?:antrag|vorschlag))?|Amendement|Enmienda|Emendamento|(?:Proposta de )?[Aa]lteração"
    r"|Wijziging(?:svoorstel)?|Poprawka|Pozměňovací návrh|Pozmeňujúci návrh|Ændring(?:sforslag)?|Ändring(?:s(?:förslag|rekommendation))?|Tarkistus"
    r"|Muutos(?:ehdotus)?|Muudatusettepanek|Grozījums|Pakeitimas|Módosítás|Τροπολογία|Изменение|Amendament(?:ul)?|Amandman"
    r"|Predlog spremembe|Sprememba|Emenda|Leasú)(?:\s(?:[Nn][ro]\.?|[Nn]\.?º|č\.|αριθ\.|№))?\s+(?P<number>\d{1,3}[a-z]?)"
    r"|(?P<leading>\d{1,3})\.?(?: sz\.)?\s(?:módosítás(?:i javaslat)?|pakeitimas|grozījums|muudatusettepanek|tarkistus|muutosehdotus))\.?$"
)
PROPOSED_HEADER = re.compile(
    r"^(?:Text proposed by the (?:European )?Commission|(?:European )?(?:Commission|Council)(?:[’']s)? (?:proposal|text)"
    r"|(?:Vorschlag|Text) der (?:Europäischen )?Kommission|Kommissionsvorschlag|Von der (?:Europäischen )?Kommission vorgeschlagener (?:Text|Wortlaut)"
    r"|Texte (?:proposé par|de) la Commission(?: européenne)?|Proposition de la Commission(?: européenne)?"
    r"|Texto (?:de la (?:propuesta de la )?|propuesto por la )Comisión(?: Europea)?|Propuesta de la Comisión(?: Europea)?"
    r"|(?:Testo|Proposta) (?:della|proposto dalla) Commissione(?: europea)?|Texto (?:da proposta da|proposto pela) Comissão(?: Europeia)?"
    r"|Proposta da Comissão(?: Europeia)?|(?:Door de (?:Europese )?Commissie voorgestelde tekst|(?:Tekst van het )?Commissievoorstel)"
    r"|Voorstel van de (?:Europese )?Commissie|Tekst (?:za)?proponowany przez Komisję(?: Europejską)?|Wniosek Komisji(?: Europejskiej)?"
    r"|Znění navržené (?:Evropskou )?komisí|Návrh (?:Evropské )?komise|(?:Text navrhnutý|Znenie navrhnuté) (?:Európskou )?komisiou|Návrh (?:Európskej )?komisie"
    r"|(?:Europa-)?Kommissionens (?:forslag|tekst)|(?:Europeiska )?kommissionens (?:text)?förslag|Text(?: som)? föresl(?:ås|agen) av (?:Europeiska )?kommissionen"
    r"|(?:Euroopan )?komission (?:ehdotus|teksti|tekstiehdotus|ehdottama teksti)|(?:Euroopa )?komisjoni (?:ettepanek|tekst|(?:ettepaneku|pakutud|esitatud) tekst)"
    r"|(?:Eiropas )?Komisijas (?:ierosinātais teksts|priekšlikum(?:s|a teksts)|teksts)|(?:Europos )?Komisijos (?:siūlomas tekstas|pasiūlymas|tekstas|pasiūlytas tekstas)"
    r"|A(?:z Európai)? Bizottság (?:által javasolt szöveg|javaslata|szövege)|Κείμενο που (?:προτείνει η|προτείνεται από την) (?:Ευρωπαϊκή )?Επιτροπή"
    r"|(?:Κείμενο|Πρόταση) της (?:Ευρωπαϊκής )?Επιτροπής|Текст, предложен от (?:Европейската комисия|Комисията)|Предложение на (?:Европейската комисия|Комисията)"
    r"|Textul propus de (?:către )?Comisi[ae](?: Europeană)?|Propunerea Comisiei(?: Europene)?|Tekst koji (?:je )?predl(?:ožila|aže) (?:Europska )?komisija"
    r"|Prijedlog (?:Europske )?komisije|Besedilo, ki ga (?:je )?predlaga(?:la)? (?:Evropska )?komisija|(?:Predlog|Besedilo) (?:Evropske )?komisije"
    r"|(?:It-)?test propost mill-Kummissjoni(?: Ewropea)?|Proposta tal-Kummissjoni(?: Ewropea)?|(?:An )?téacs arna mholadh ag an gCoimisiún(?: Eorpach)?"
    r"|Togra ón gCoimisiún(?: Eorpach)?)$",
    re.IGNORECASE,
)
COMMITTEE_HEADER = re.compile(
    r"^(?:(?:E?CoR )?Amendment|Amendment proposed by the E?CoR|Änderung(?:svorschlag)?(?: des AdR)?|Amendement(?: (?:proposé par le|du) (?:CdR|Comité(?: européen)? des régions))?"
    r"|Enmienda(?: (?:del CDR|propuesta(?: por el CDR)?))?|Emendamento(?: (?:del|proposto dal) CdR)?|(?:Proposta de )?alteração(?: (?:proposta pelo|do) CR)?"
    r"|Wijziging(?:svoorstel)?(?: (?:van het )?CvdR)?|Poprawka(?: KR(?:-u)?)?|(?:Pozměňovací návrh|Změna)(?: (?:navrhovaná )?E?VR)?"
    r"|(?:Pozmeňujúci návrh|Zmena)(?: (?:navrhovaná )?E?VR)?|(?:(?:Det Europæiske )?Regionsudvalgets |RU[’']?s )?ændring(?:sforslag)?"
    r"|(?:ReK:s |Regionkommitténs )?ändring(?:s(?:förslag|rekommendation))?|(?:AK:n |(?:Euroopan )?alueiden komitean )?(?:tarkistus|muutosehdotus)"
    r"|(?:(?:Euroopa )?(?:Regioonide )?Komitee |RK )?muudatus(?:ettepanek)?|(?:RK |(?:Eiropas )?Reģionu komitejas )?(?:ierosinātais )?grozījums"
    r"|(?:RK |(?:Europos )?regionų komiteto )?(?:siūlomas )?pakeitimas|(?:Az? )?RB (?:módosítása|által javasolt módosítás|módosító javaslata)|Módosítás"
    r"|(?:Τροπολογία|Τροποποίηση)(?: (?:της|που προτείνει η) ΕτΠ)?|Изменение(?:(?:,? предложено от| на) (?:КР|(?:Европейския )?комитет\w* на регионите))?"
    r"|Amendament(?:ul)?(?: (?:propus de )?(?:al )?CoR)?|Amandman(?: OR-a| Odbora regija)?|(?:Predlog spremembe|Sprememba)(?: OR| Odbora regij)?"
    r"|Emenda(?: (?:tal-|proposta mill-)KtR)?|Leasú(?: ó(?:n gCoiste| Choiste na Réigiún| CnaR))?"
    r")(?: \d{1,2})?$",
    re.IGNORECASE,
)
REASON = re.compile(
    r"^(?:Reasons?|Justification|Begründung|Exposé des motifs|Justificación|Exposición de motivos|Motivación|Motivazion[ei]"
    r"|Justificação|Exposição de motivos|Motivering|Toelichting|Uzasadnienie|Odůvodnění|Zdůvodnění|Zdôvodnenie|Odôvodnenie|Begrundelse"
    r"|Perustelut?|Selgitus|Põhjendus|Motivatsioon|Pamatojums|Priežastys|Pagrindimas|Paaiškinimas|Indokolás|Indoklás|Αιτιολογία|Αιτιολόγηση"
    r"|Αιτιολογική έκθεση|Обосновка|Основания|Изложение на мотивите|Мотиви|Expunere de motive|Motivare|Justificare|Obrazloženje|Obrazložitev"
    r"|Utemeljitev|Raġuni(?:jiet)?|Ġustifikazzjoni|Réasúnaíocht|Réasúnú|Cúis|Fáth)\s*:?$",
    re.IGNORECASE,
)
AMENDMENTS_SECTION = re.compile(
    r"^(?:[IVX]+\.?\s+)?(?:RECOMMENDATIONS FOR AMENDMENTS?|PROPOSED AMENDMENTS?|(?:EMPFEHLUNGEN FÜR |VORGESCHLAGENE )?ÄNDERUNG(?:EN|SVORSCHLÄGE|SEMPFEHLUNGEN)"
    r"|(?:RECOMMANDATIONS?|PROPOSITIONS?) D[’']AMENDEMENTS?|(?:RECOMENDACIONES|PROPUESTAS?) DE ENMIENDAS?|(?:PROPOSTE|RACCOMANDAZIONI) DI (?:EMENDAMENT[OI]|MODIFICA)"
    r"|(?:PROPOSTAS?|RECOMENDAÇÕES) DE ALTERAÇ(?:ÃO|ÕES)|(?:AANBEVELINGEN VOOR |AANBEVOLEN )?WIJZIGING(?:EN|SVOORSTELLEN)|(?:ZALECANE|PROPONOWANE) (?:POPRAWKI|ZMIANY)"
    r"|DOPORUČENÉ (?:POZMĚŇOVACÍ NÁVRHY|ZMĚNY)|DOPORUČENÍ (?:POZMĚŇOVACÍCH NÁVRHŮ|ZMĚN|KE ZMĚNÁM)|ODPORÚČAN(?:IA NA ZMENY|É ZMENY|É POZMEŇUJÚCE NÁVRHY)"
    r"|(?:ANBEFALEDE |ANBEFALINGER TIL |FORSLAG TIL )?ÆNDRING(?:SFORSLAG|ER)|REKOMMENDATIONER OM ÄNDRINGAR|ÄNDRINGS(?:REKOMMENDATIONER|FÖRSLAG)|FÖRSLAG TILL ÄNDRINGAR"
    r"|SUOSITELLUT (?:MUUTOKSET|MUUTOSEHDOTUKSET)|SUOSITUKSIA MUUTOKSIKSI|MUUTOS(?:EHDOTUKSET|SUOSITUKSET)|(?:SOOVITATUD )?MUUDATUSETTEPANEKUD|SOOVITATUD MUUDATUSED"
    r"|MUUDATUSSOOVITUSED|IETEIKTIE GROZĪJUMI|GROZĪJUMU IETEIKUMI|IETEIKUMI (?:PAR )?GROZĪJUMIEM|(?:SIŪLOMI|REKOMENDUOJAMI) PAKEITIMAI|PAKEITIMŲ REKOMENDACIJOS"
    r"|REKOMENDACIJOS DĖL PAKEITIMŲ|MÓDOSÍT(?:ÁSI|Ó) JAVASLATOK|(?:JAVASOLT|AJÁNLOTT) MÓDOSÍTÁSOK|ΣΥΣΤ[ΑΆ]ΣΕΙΣ ΓΙΑ ΤΡΟΠΟ(?:ΛΟΓ[ΙΊ]ΕΣ|ΠΟ[ΙΊ]ΗΣΗ|ΠΟΙ[ΗΉ]ΣΕΙΣ)"
    r"|(?:ΠΡΟΤ[ΑΆ]ΣΕΙΣ|ΠΡΟΤΕΙΝ[ΟΌ]ΜΕΝΕΣ|ΣΥΝΙΣΤ[ΩΏ]ΜΕΝΕΣ) ΤΡΟΠΟΛΟΓ(?:[ΙΊ]ΕΣ|Ι[ΩΏ]Ν)|ПРЕ(?:ПОРЪКИ|ДЛОЖЕНИЯ) ЗА ИЗМЕНЕНИ[ЯЕ]|(?:RECOMANDĂRI|PROPUNERI) DE (?:AMENDAMENTE|MODIFICARE)"
    r"|RECOMANDĂRI PRIVIND AMENDAMENTELE|PREPORUKE ZA (?:AMANDMANE|IZMJENE)|PRIPOROČILA ZA SPREMEMB[EO]|(?:PREDLOGI|PREDLAGANE) SPREMEMBE?"
    r"|RAKKOMANDAZZJONIJIET GĦAL(?:L-| )?EMENDI|EMENDI PROPOSTI|MOLTAÍ (?:MAIDIR LE |LE HAGHAIDH )LEASUITHE)$",
    re.IGNORECASE,
)
POINTS_SECTION = re.compile(
    r"^(?:[IVX]+\.?\s+)?(?:(?:GENERAL )?POLICY RECOMMENDATIONS|GENERAL (?:OBSERVATIONS|COMMENTS|REMARKS)|POLITISCHE EMPFEHLUNGEN"
    r"|ALLGEMEINE (?:BEMERKUNGEN|ERWÄGUNGEN)|RECOMMANDATIONS POLITIQUES|OBSERVATIONS GÉNÉRALES|RECOMENDACIONES POLÍTICAS"
    r"|OBSERVACIONES GENERALES|RACCOMANDAZIONI POLITICHE|OSSERVAZIONI (?:GENERALI|DI CARATTERE GENERALE)|RECOMENDAÇÕES POLÍTICAS"
    r"|OBSERVAÇÕES GERAIS|BELEIDSAANBEVELINGEN|ALGEMENE OPMERKINGEN|ZALECENIA POLITYCZNE|UWAGI OGÓLNE|POLITICKÁ DOPORUČENÍ|(?:VŠE)?OBECNÉ PŘIPOMÍNKY"
    r"|POLITICKÉ ODPORÚČANIA|VŠEOBECNÉ PRIPOMIENKY|POLITISKE (?:ANBEFALINGER|HENSTILLINGER)|GENERELLE (?:BEMÆRKNINGER|BETRAGTNINGER)"
    r"|(?:POLITISKA |POLICY)REKOMMENDATIONER|ALLMÄNNA (?:KOMMENTARER|SYNPUNKTER)|POLIITTI(?:SIA SUOSITUKSIA|SET SUOSITUKSET)|YLEISI[ÄA] (?:HUOMIOITA|HUOMAUTUKSIA)"
    r"|POLIITILISED SOOVITUSED|ÜLD(?:ISED )?(?:MÄRKUSED|TÄHELEPANEKUD)|(?:POLITIKAS|POLITISKIE) IETEIKUMI|IETEIKUMI POLITIKAS JOMĀ|VISPĀR(?:ĪG|ĒJ)AS PIEZĪMES"
    r"|POLITINĖS REKOMENDACIJOS|BENDR(?:OSIOS|O POBŪDŽIO) PASTABOS|(?:SZAK)?POLITIKAI AJÁNLÁSOK|ÁLTALÁNOS (?:ÉSZREVÉTELEK|MEGJEGYZÉSEK)"
    r"|ΠΟΛΙΤΙΚ[ΕΈ]Σ ΣΥΣΤ[ΑΆ]ΣΕΙΣ|ΓΕΝΙΚ[ΕΈ]Σ ΠΑΡΑΤΗΡ[ΗΉ]ΣΕΙΣ|ПОЛИТИЧЕСКИ ПРЕПОРЪКИ|ОБЩИ (?:БЕЛЕЖКИ|СЪОБРАЖЕНИЯ|КОМЕНТАРИ)|RECOMANDĂRI (?:POLITICE|DE POLITICĂ)"
    r"|OBSERVA[ȚŢ]II GENERALE|POLITIČKE PREPORUKE|OPĆE (?:NAPOMENE|PRIMJEDBE)|POLITIČNA PRIPOROČILA|SPLOŠNE (?:UGOTOVITVE|PRIPOMBE)"
    r"|RAKKOMANDAZZJONIJIET (?:TA[’'] POLITIKA|POLITIĊI)|(?:KUMMENTI|OSSERVAZZJONIJIET) ĠENERALI|MOLTAÍ BEARTAIS|BARÚLACHA GINEARÁLTA)$",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"^(?:(?:THE|DER|LE|EL|IL|O|HET|A|Η|AN)\s+|IL-)?(?:"
    + "|".join(COMMITTEE_NAMES)
    + r")(?:\s+STÅNDPUNKT)?(?:\s*\(\w{2,4}\))?\s*[,:]?$",
    re.IGNORECASE,
)
"""`THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),` on a line of its own: what follows are its predicates."""

PREAMBLE = re.compile(
    r"^(?:having regard|having considered|whereas|considering|in view of|in the light of|on the basis of|(?:unanimously |has )?adopted (?:unanimously )?the following"
    r"|at its \d|gestützt auf|in Kenntnis|unter Hinweis|in Anbetracht|in Erwägung|aufgrund|auf Grund|hat auf seiner|verabschiedete|vus? (?:la|le|les|l[’']|son|sa|que)"
    r"|considérant|a (?:adopté|rendu)|vist[oa]s? |considerando|ha (?:aprobado|adottato|formulato)|adoptou|gezien|overwegende"
    r"|heeft (?:tijdens|op)|uwzględniając|a także mając|przyjął|s ohledem na|vzhledem k|so zreteľom na|keďže|under henvisning til|som tager hensyn|ud fra følgende"
    r"|med beaktande av|ottaa huomioon|võttes arvesse|arvestades|ņemot vērā|atsižvelgdamas|kadangi|tekintettel|λαμβάνοντας υπόψη|έχοντας υπόψη"
    r"|εκτιμώντας|като взе предвид|като има предвид|având în vedere|întrucât|uzimajući u obzir|budući da|ob upoštevanju|wara li kkunsidra|ag féachaint do)",
    re.IGNORECASE,
)
"""Paragraphs before the points of the years up to 2006: what the opinion rests on, no message of its own."""
RAPPORTEUR_IN_PREAMBLE = re.compile(
    rf"\((?P<label>{_RAPPORTEUR_LABELS})\s?:\s*(?P<person>(?:[^()]|\([^()]*\))+)\)[;,.]?$", re.IGNORECASE
)
PLENARY = re.compile(
    r"\b(?P<plenary>\d{1,3})(?:[^\s\d,;()]{1,6}\s+(?:си\s+)?(?:plen[aáāou]|plén|пленар|(?:plenaire |voltallige )?zitting|täysistun|täiskogu|σύνοδ|συνόδ|ολομέλ"
    r"|(?:session|sesión|sessione|sessão|reunião|sesj\w{1,3}|sesiun\w{1,3})\s+pl[eé]n|seisiún iomlán)|\s+sessjoni\s+plen)",
    re.IGNORECASE,
)
"""`at its 16th plenary session`, `auf seiner 16. Plenartagung`, `lors de sa 16e session plénière`, `tijdens zijn 16e zitting`."""

ADOPTED_AT = re.compile(
    r"^(?:Done at |Fait à |Geschehen zu |Kelt |Arna dhéanamh sa |V )?(?:Brussels|Brüssel|Bruxelles|Bruselas|Bruxelas|Brussel|Bruksela|Brusel[ui]?|Bruslju"
    r"|Bryssel(?:issä)?|Brüssel|Briselē|Briuselis|Brüsszel(?:ben)?|Βρυξέλλες|Брюксел|(?:An )?Bhruiséil|Brussell)\b,?\s*(?:den |the |le |il[ -]|a |em |dne |dnia |, )?"
    r"(?P<date>\d{1,2}\S*\s.{3,25}?)(?:\.?|\.\s(?P<signature>\D{10,120}))$",
    re.IGNORECASE,
)
PRESIDENT = re.compile(
    r"^(?:The |Der |Die |Le |La |El |Il |O |A |De |Ο |Η |An |Il-)?(?:(?:First |Erste[r]? )?Vice-|Πρώτ\w+ Αντι|(?:Prim-|Prvi |První )?(?:vice|pod|místo))?"
    r"(?:President\w*|Chair(?:man|woman|person)?|Präsident(?:in)?|Vorsitzende[r]?|Présidente?|Voorzitter|Przewodnicząc\w+|p[řr]edsed(?:a|kyně|níčka|nik|nica)"
    r"|Formand(?:en)?|Ordförande|puheenjohtaja|pirminink\w+|priekšsēdētāj\w*|elnök\w*|[πΠ]ρ[όο]εδρος|Председател\w*|Pre[șş]edint\w+|Predsjedni\w+|(?:t-?)?Uachtarán)\b",
    re.IGNORECASE,
)
"""The signatory's office, on a line before the name."""
MORE_INFORMATION = re.compile(
    r"^(?:More information|Further information|Background(?: information)?|Notes? to editors?|Weitere Informationen|Hintergrund(?:informationen)?"
    r"|Informations complémentaires|Plus d[’']informations?|Pour (?:en savoir plus|plus d[’']informations?)|Contexte|Información adicional|Antecedentes"
    r"|(?:Para )?más información|Contexto|Maggiori informazioni|Ulteriori informazioni|Per (?:saperne di più|ulteriori informazioni)|Contesto"
    r"|(?:Para )?mais informações|(?:Meer|Nadere) informatie|Achtergrond(?:informatie)?|Więcej informacji|Informacje dodatkowe|Kontekst|(?:Více|Další) informac[ei]|Souvislosti"
    r"|(?:Viac|Ďalšie) informáci[ei]|Súvislosti|(?:Yderligere|Flere) (?:oplysninger|information)|Baggrund|(?:Mer|Ytterligare) information|Bakgrund|Lisätieto(?:ja|a)|Taustaa"
    r"|Lisateave|Taust(?:teave)?|(?:Papildu|Plašāka) informācija|(?:Daugiau|Papildoma) informacij(?:os|a)|További információk?|Háttér(?:információk?)?"
    r"|(?:Για )?περισσότερες πληροφορίες|Ιστορικό|(?:За )?(?:повече|допълнителна) информация|Контекст|(?:Pentru )?mai multe informa[țţ]ii|Informa[țţ]ii suplimentare|Context"
    r"|(?:Više|Dodatne) informacij[ea]|(?:Več|Dodatne) informacij[e]?|Ozadje|(?:Għal )?aktar informazzjoni|Sfond|Tuilleadh (?:eolais|faisnéise)|Cúlra)\s*:?$",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"^(?:(?:Press |Media )?Contacts?|(?:Presse)?kontakt\w*|Ansprechpartner(?:in)?|Contactos?|Contatt[oi]|Contatos?|Contactpersoon"
    r"|Contact (?:presse|details)|Yhteystiedot|Yhteyshenkilö\w*|(?:Sajtó)?kapcsolat\w*|(?:Στοιχεία )?επικοινωνίας?|(?:За )?контакт\w*"
    r"|Kuntatt\w*|Teagmháil\w*)\s*:?$",
    re.IGNORECASE,
)
TITLE_OF_RESPECT = r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Mayor|President|Commissioner|Rapporteur|Herr|Frau|M\.|Mme|Monsieur|Madame|Sr\.?|Sra\.?|Pan|Pani|De heer|Mevrouw)\.?"

_GROUP_NAMES = {
    "EPP": "EPP|EVP|PPE|EPL|ELS|EĽS|ERP|ETP|ELP|ЕНП|ΕΛΚ|ENP|EPP-ED|PPE-DE|EVP-ED",
    "PES": "PES|SPE|PSE|SES|ESP|ПЕС|ΕΣΚ|S&D",
    "ELDR": "ELDR",
    "ALDE": "ALDE|ADLE|АЛДЕ|ΣΦΔΕ",
    "Renew Europe": "Renew Europe|Renew E.|Renew E|Renew|RE|Обнови Европа",
    "UEN": "UEN",
    "UEN-EA": "UEN-EA|UEN-AE",
    "EA": "EA|AE|ЕА|ΕΣ",
    "ECR": "ECR|EKR|CRE|ЕКР|ΕΣΜ",
    "The Greens": "The Greens|Greens|Greens/EFA|Verts|Les Verts|Verts/ALE|Grüne|Die Grünen|Verdi|I Verdi|Verdes|Los Verdes|Os Verdes|Groenen|De Groenen"
    "|Zieloni|Zelení|Grønne|De Grønne|Gröna|De gröna|Vihreät|Rohelised|Zaļie|Žalieji|Zöldek|Πράσινοι|Οι Πράσινοι|Зелените|Verzii|Zeleni|Ħodor|Il-Ħodor"
    "|Na Glasaigh",
    "NI": "NI",
    "PfE": "PfE",
}  # fmt: skip
GROUPS = {printed.upper(): name for name, row in _GROUP_NAMES.items() for printed in row.split("|")}
"""Political groups as printed in one language or another, in capitals -> the name used here. ALDE and Renew Europe stay
apart, as do UEN-EA and EA: the group changed its name and a text names the group of its time."""

_FAMILIES = (frozenset({"ELDR", "ALDE", "Renew Europe"}), frozenset({"UEN", "UEN-EA", "EA"}))
LINEAGE: dict[str, frozenset[str]] = {
    name: next((family for family in _FAMILIES if name in family), frozenset({name})) for name in _GROUP_NAMES
}
"""Of each group: itself with its predecessors and successors over time. Who asks for Renew Europe in 2010 means ALDE."""

COUNTRIES = frozenset("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK".split())
"""As the institutions write them: EL for Greece, UK for the United Kingdom."""

INSTITUTION_DOCUMENT = re.compile(
    r"\(?\b(?P<series>COM|KOM|JOIN|SWD|SEC|C)\s?\(\s?(?P<year>\d{2,4})\s?\)\s?(?P<number>\d{1,5})\b(?P<final>\s?(?:final|endg\.?|endelig(?: udg\.)?|definiti(?:vo|ef)|def\.?"
    r"|slutlig|lopullinen|lõplik|galīgā redakcija|galutinis|végleges|konč\.|v konečn\w+ znění|v konečnom znení|wersja ostateczna|τελικό|окончателен)(?:/\d)?)?\)?"
)
"""`COM(2018) 28 final`, `COM (2025) 1005 final`, `KOM(98) 131 endg.`, `JOIN(2016) 49 final`, `COM(2014) 254 final/2`."""

_COMMISSION_NAMES = {
    "CIVEX": "Citizenship, Governance|Unionsbürgerschaft, Regieren|citoyenneté, gouvernance|Ciudadanía, Gobernanza|cittadinanza, governance"
    "|Obywatelstwa, Sprawowania Rządów",
    "COTER": "Territorial Cohesion|Kohäsionspolitik|politique de cohésion territoriale|Política de Cohesión Territorial|politica di coesione territoriale"
    "|Polityki Spójności Terytorialnej",
    "ECON": "Economic Policy|Wirtschaftspolitik|politique économique|Política Económica|politica economica|Polityki Gospodarczej",
    "ENVE": "Environment, Climate Change|Umwelt, Klimawandel|environnement, changement climatique|Medio Ambiente, Cambio Climático"
    "|ambiente, cambiamenti climatici|Środowiska, Zmiany Klimatu|Środowiska, Zmian Klimatu",
    "NAT": "Natural Resources|natürliche Ressourcen|ressources naturelles|Recursos Naturales|risorse naturali|Zasobów Naturalnych",
    "SEDEC": "Social Policy, Education|Sozialpolitik, Bildung|politique sociale, éducation|Política Social, Educación|politica sociale, istruzione"
    "|Polityki Społecznej, Edukacji",
    "CONST": "Constitutional Affairs|konstitutionelle Fragen|affaires constitutionnelles|Asuntos Constitucionales|affari costituzionali|Spraw Konstytucyjnych",
    "RELEX": "External Relations|Außenbeziehungen|relations extérieures|Relaciones Exteriores|relazioni esterne|Stosunków Zewnętrznych",
    "DEVE": "Sustainable Development|nachhaltige Entwicklung|développement durable|Desarrollo Sostenible|sviluppo sostenibile|Zrównoważonego Rozwoju",
    "EDUC": "Culture and Education|Culture, Education|Education, Youth|Kultur und Bildung|Kultur, Bildung|Bildung, Jugend|culture et éducation|culture, éducation"
    "|culture et de l’éducation|éducation, jeunesse|Cultura y Educación|Cultura, Educación|Educación, Juventud|cultura e istruzione|cultura, istruzione"
    "|istruzione, gioventù|Kultury i Edukacji|Kultury, Edukacji|Edukacji, Młodzieży",
    "ECOS": "Economic and Social Policy|Wirtschafts- und Sozialpolitik|politique économique et sociale|Política Económica y Social|politica economica e sociale"
    "|Polityki Gospodarczej i Społecznej",
    "BUDG": "on the EU Budget|EU-Haushalt|budget de l’UE|Presupuesto de la UE|bilancio dell’UE",
}
COMMISSIONS = {name.lower(): code for code, row in _COMMISSION_NAMES.items() for name in row.split("|")}
"""How the names of the Committee's commissions begin, in lower case -> code. Six of the codes are today's; CONST, RELEX, DEVE,
EDUC, ECOS and BUDG are of 2002 to 2015. Before 2002 they had numbers, whose tasks changed more than once."""
_LONGEST_FIRST = "|".join(re.escape(name) for name in sorted(COMMISSIONS, key=len, reverse=True)).replace("’", "[’']")
COMMISSION = re.compile(
    rf"\b(?:(?P<dossier>(?-i:{'|'.join(_COMMISSION_NAMES)}))-(?:[IVX]{{1,4}}[-/])?\d{{1,3}}\b"
    r"|(?:(?:Fachk|k|c)ommission|commissione|commissie|comisión|komisj[aięą])\b\W{1,3}"
    rf"(?:(?P<number>[1-8])\b(?![.,]?\d|\s?%)"
    r"|(?:(?:for|the|für|de|del|della|du|des|la)\W{1,2}|(?:de )?l[’']|dell[’']){0,3}"
    rf"(?P<name>{_LONGEST_FIRST})))",
    re.IGNORECASE,
)
"""`adopted by Commission 3 on`, `the Commission for Economic and Social Policy`, `CIVEX-VI/012`: in the front matter and the
preamble; further down `Commission` is the European one."""


def commission_code(line: str) -> str | None:
    """The commission of the Committee that a line of the front matter names: `CIVEX`, `Commission 3`; None where it names none."""
    match = COMMISSION.search(line)
    if match is None:
        return None
    if match["number"]:
        return f"Commission {match['number']}"
    return match["dossier"] or COMMISSIONS[match["name"].lower().replace("'", "’")]
