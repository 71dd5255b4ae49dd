"""The fixed words of the Committee's texts in the official languages.

The Official Journal uses a small, stable vocabulary for the parts of an opinion. All languages are matched at once: the
words do not collide, and a text's language is sometimes declared wrongly. Source: texts of the Official Journal, C series.
"""

from __future__ import annotations

import re

COMMITTEE_NAMES = (
    r"(?:European )?Committee of the Regions",
    r"(?:Europäische[nrm]?s? )?Ausschuss(?:es)? der Regionen",
    r"Comité (?:européen )?des [Rr]égions",
    r"Comité (?:Europeo )?de las Regiones",
    r"Comitato (?:europeo )?delle [Rr]egioni",
    r"Comité (?:Europeu )?das Regiões",
    r"(?:Europees )?Comité van de Regio[’']s",
    r"(?:Europejsk\w+ )?Komitet\w* Regionów",
    r"(?:Evropsk\w+ )?[Vv]ýbor\w* regionů",
    r"(?:Európsk\w+ )?[Vv]ýbor\w* regiónov",
    r"(?:Det )?(?:Europæiske )?Regionsudvalg\w*",
    r"(?:Europeiska )?[Rr]egionkommitté\w*",
    r"(?:Euroopan )?alueiden komite\w*",
    r"(?:Euroopa )?Regioonide Komitee\w*",
    r"(?:Eiropas )?Reģionu komitej\w*",
    r"(?:Europos )?regionų komitet\w*",
    r"(?:Európai )?Régiók (?:Európai )?Bizottság\w*",
    r"(?:Ευρωπαϊκ\w+ )?Επιτροπ\w+ των Περιφερειών",
    r"(?:Европейск\w+ )?комитет\w* на регионите",
    r"Comitetul\w* (?:European )?al Regiunilor",
    r"(?:Europsk\w+ )?[Oo]dbor\w* regija",
    r"(?:Evropsk\w+ )?[Oo]dbor\w* regij",
    r"Kumitat (?:Ewropew )?tar-Reġjuni",
    r"Coiste (?:Eorpach )?na Réigiún",
)
COMMITTEE = re.compile("|".join(COMMITTEE_NAMES), re.IGNORECASE)

SOCIAL_COMMITTEE = re.compile(
    r"^(?:\w+ )?(?:Opinion|Stellungnahme|Avis|Dictamen|Parere|Parecer|Advies|Opinia)\W+(?:\w+\W+){1,3}?"
    r"(?:Economic and Social|Wirtschafts- und Sozial|économique et social|Económico y Social|economico e sociale"
    r"|Económico e Social|Economisch en Sociaal|Ekonomiczno-Społeczn)",
    re.IGNORECASE,
)
"""A title of the sister committee: its opinions look the same and name the Committee of the Regions as an addressee."""

OPINION_TITLE = re.compile(
    r"^(?:Draft |Outlook |Supplementary |Revised )?(?:Opinion|Stellungnahme|Prospektivstellungnahme|Entwurf einer Stellungnahme"
    r"|Avis|Projet d[’']avis|Dictamen|Proyecto de dictamen|Parere|Progetto di parere|Parecer|Projeto de parecer|Advies"
    r"|Ontwerpadvies|Opinia|Projekt opinii|Stanovisko|Návrh stanoviska|Udtalelse|Yttrande|Lausunto|Arvamus|Atzinums"
    r"|Nuomonė|Vélemény\w*|Γνωμοδότηση|Становище|Aviz\w*|Mišljenje|Mnenje|Opinjoni|Tuairim)\b",
    re.IGNORECASE,
)
RESOLUTION_TITLE = re.compile(
    r"^(?:Resolution|Entschließung|Résolution|Resolución|Risoluzione|Resolução|Resolutie|Rezolucja|Usnesení|Uznesenie"
    r"|Päätöslauselma|Resolutsioon|Rezolūcija|Rezoliucija|Állásfoglalás|Ψήφισμα|Резолюция|Rezoluți\w*|Rezolucija"
    r"|Resolucija|Riżoluzzjoni|Rún)\b",
    re.IGNORECASE,
)

RAPPORTEUR = re.compile(
    r"^(?P<label>(?:Mit|Haupt)?berichterstatter(?:in|innen)?|(?:co-?)?rapporteu(?:rs?|ses?|res?)(?:[ -]g[eé]n[eé]ral[e]?)?"
    r"|(?:co)?ponentes?(?: general)?|(?:co)?relator[ei]?(?: generale)?|(?:co)?relatrici?e?(?: generale)?"
    r"|(?:co)?relator(?:a|es|as)?(?:-geral)?|(?:algemeen |co-)?rapporteurs?|(?:współ)?sprawozdawc\w+(?: general\w+)?"
    r"|(?:hlavní |spolu)?zpravodaj\w*|(?:hlavn[áý] |spolu)?spravodaj\w+|(?:hoved|med)?ordfører\w*"
    r"|(?:huvud|med)?föredragande\w*|(?:yleis)?esittelijä\w*|(?:pea|kaas)?raportöör\w*|(?:galvenais )?ziņotāj\w*"
    r"|(?:pagrindin\w+ )?pranešėj\w*|(?:fő|társ)?előadó\w*|(?:γενικ\w+ )?(?:συν)?εισηγ\w+|(?:главен )?(?:съ)?докладчи\w+"
    r"|raportor\w*(?: general\w*)?|(?:glavn\w+ )?(?:su)?izvjestitelj\w*|(?:glavn\w+ )?(?:so)?poročeval\w+"
    r"|(?:ko-?)?relatur\w*(?: ġenerali)?|(?:comh)?rapóirtéir\w*)(?![^\W\d_])\s*(?P<colon>:?)\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
GENERAL_RAPPORTEUR = re.compile(
    r"general|général|generale|geral|haupt|algemeen|hlavn|hoved|huvud|yleis|^pea|galvenais|pagrindin|^fő|γενικ|главен|glavn|ġenerali",
    re.IGNORECASE,
)
CO_RAPPORTEUR = re.compile(r"^(?:co|mit|współ|spolu|med|kaas|társ|συν|съ|su|so|ko-?|comh)-?\w{5}", re.IGNORECASE)

REFERENCE = re.compile(
    r"^(?:Reference documents?(?:\(s\))?|Referenzdokumente?|Textes? de référence|Documents? de référence"
    r"|Documentos? de referencia|Test[oi] di riferimento|Textos? de referência|Documentos? de referência"
    r"|Dokumenty? źródłow[ye]|Basisdokument\w*|Referentiedocument\w*|Referensdokument\w*|Referenčn\w+ dokument\w*"
    r"|Viiteasiakirja\w*|Viitedokumen\w+|Atsauces dokument\w*|Pamatinis dokumentas|Hivatkozási dokumentum\w*"
    r"|Έγγραφ\w+ αναφοράς|Референтн\w+ документ\w*|Documente? de referință|Referentn\w+ dokument\w*|Referenčn\w+ dokument\w*"
    r"|Dokument\w* ta[’'] referenza|Doiciméa\w+ tagartha)\s*:?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)

AMENDMENT = re.compile(
    r"^(?:(?:Amendment|Änderung(?:santrag)?|Amendement|Enmienda|Emendamento|(?:Proposta de )?[Aa]lteração"
    r"|Wijzigingsvoorstel|Poprawka|Pozměňovací návrh|Pozmeňujúci návrh|Ændringsforslag|Ändring(?:sförslag)?|Tarkistus"
    r"|Muutosehdotus|Muudatusettepanek|Grozījums(?: Nr\.)?|Pakeitimas|Τροπολογία|Изменение|Amendamentul|Amandman"
    r"|Predlog spremembe|Sprememba|Emenda|Leasú)\s+(?P<number>\d{1,3}[a-z]?)|(?P<leading>\d{1,3})\.? (?:módosítás|pakeitimas))\.?$"
)
PROPOSED_HEADER = re.compile(
    r"^(?:Text proposed by the (?:European )?Commission|(?:Commission|Council) (?:proposal|text)|(?:European )?Commission(?:'s)? proposal"
    r"|Vorschlag der (?:Europäischen )?Kommission|Kommissionsvorschlag|Texte proposé par la Commission(?: européenne)?"
    r"|Proposition de la Commission(?: européenne)?|Texto de la (?:propuesta de la )?Comisión(?: Europea)?"
    r"|Texto propuesto por la Comisión(?: Europea)?|Testo (?:della|proposto dalla) Commissione(?: europea)?"
    r"|Texto da proposta da Comissão(?: Europeia)?|Texto proposto pela Comissão(?: Europeia)?"
    r"|(?:Door de (?:Europese )?Commissie voorgestelde tekst|Commissievoorstel)|Tekst zaproponowany przez Komisję(?: Europejską)?"
    r"|Znění navržené (?:Evropskou )?[Kk]omisí|Text navrhnutý (?:Európskou )?komisiou|Kommissionens (?:forslag|textförslag|förslag)"
    r"|(?:Euroopan )?[Kk]omission ehdotus)$"
)
COMMITTEE_HEADER = re.compile(
    r"^(?:CoR amendment|Amendment|Änderung(?:svorschlag)? des AdR|Änderung|Amendement (?:proposé par le|du) C[dE]R"
    r"|Amendement du Comité(?: européen)? des régions|Amendement|Enmienda (?:del CDR|propuesta)|Enmienda|Emendamento del CdR|Emendamento"
    r"|Alteração proposta pelo CR|Alteração|Wijzigingsvoorstel(?: van het CvdR)?|Poprawka KR-u|Poprawka"
    r"|Pozměňovací návrh VR|Pozmeňujúci návrh VR|ReK:s ändringsförslag|Regionsudvalgets ændringsforslag|AK:n (?:tarkistus|muutosehdotus)"
    r")(?: \d{1,2})?$"
)
REASON = re.compile(
    r"^(?:Reasons?|Justification|Begründung|Exposé des motifs|Justification|Justificación|Exposición de motivos|Motivazione"
    r"|Justificação|Motivering|Uzasadnienie|Odůvodnění|Zdôvodnenie|Odôvodnenie|Begrundelse|Perustelu|Selgitus|Põhjendus"
    r"|Pamatojums|Priežastys|Pagrindimas|Indokolás|Αιτιολογία|Αιτιολόγηση|Обосновка|Изложение на мотивите|Expunere de motive"
    r"|Motivare|Obrazloženje|Obrazložitev|Raġuni|Réasúnaíocht|Cúis)\s*:?$",
    re.IGNORECASE,
)
AMENDMENTS_SECTION = re.compile(
    r"^(?:[IVX]+\.?\s+)?(?:RECOMMENDATIONS FOR AMENDMENTS?|PROPOSED AMENDMENTS?|(?:EMPFEHLUNGEN FÜR |VORGESCHLAGENE )?ÄNDERUNG(?:EN|SVORSCHLÄGE)"
    r"|RECOMMANDATIONS? D[’']AMENDEMENTS?|RECOMENDACIONES DE ENMIENDA|PROPOSTE DI EMENDAMENTO|PROPOSTAS DE ALTERAÇÃO"
    r"|RECOMENDAÇÕES DE ALTERAÇÃO|AANBEVELINGEN VOOR WIJZIGING(?:EN|SVOORSTELLEN)?|(?:ZALECANE|PROPONOWANE) POPRAWKI"
    r"|DOPORUČENÉ POZMĚŇOVACÍ NÁVRHY|ODPORÚČANIA NA ZMENY|ÆNDRINGSFORSLAG|REKOMMENDATIONER OM ÄNDRINGAR|ÄNDRINGSREKOMMENDATIONER)$",
    re.IGNORECASE,
)
POINTS_SECTION = re.compile(
    r"^(?:[IVX]+\.?\s+)?(?:(?:GENERAL )?POLICY RECOMMENDATIONS|GENERAL (?:OBSERVATIONS|COMMENTS|REMARKS)|POLITISCHE EMPFEHLUNGEN"
    r"|ALLGEMEINE (?:BEMERKUNGEN|ERWÄGUNGEN)|RECOMMANDATIONS POLITIQUES|OBSERVATIONS GÉNÉRALES|RECOMENDACIONES POLÍTICAS"
    r"|OBSERVACIONES GENERALES|RACCOMANDAZIONI POLITICHE|OSSERVAZIONI (?:GENERALI|DI CARATTERE GENERALE)|RECOMENDAÇÕES POLÍTICAS"
    r"|OBSERVAÇÕES GERAIS|BELEIDSAANBEVELINGEN|ALGEMENE OPMERKINGEN|ZALECENIA POLITYCZNE|UWAGI OGÓLNE|POLITICKÁ DOPORUČENÍ"
    r"|POLITICKÉ ODPORÚČANIA|POLITISKE ANBEFALINGER|POLITISKA REKOMMENDATIONER|POLIITTISIA SUOSITUKSIA)$",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"^(?:(?:THE|DER|LE|EL|IL|O|HET)\s+)?(?:" + "|".join(COMMITTEE_NAMES) + r")\s*(?:\(\w{2,4}\))?\s*[,:]?$",
    re.IGNORECASE,
)
"""`THE EUROPEAN COMMITTEE OF THE REGIONS (CoR),` on a line of its own: what follows are its predicates."""

PREAMBLE = re.compile(
    r"^(?:having regard|having considered|whereas|considering|in view of|in the light of|on the basis of|adopted the following"
    r"|gestützt auf|in Kenntnis|unter Hinweis|in Anbetracht|in Erwägung|aufgrund|auf Grund|hat auf seiner|verabschiedete|vus? (?:la|le|les|l[’']|son|sa|que)"
    r"|considérant|a (?:adopté|rendu)|vist[oa]s? |considerando|ha (?:aprobado|adottato|formulato)|adoptou|gezien|overwegende"
    r"|heeft (?:tijdens|op)|uwzględniając|a także mając|przyjął|s ohledem na|so zreteľom na|under henvisning til|som tager hensyn"
    r"|med beaktande av|ottaa huomioon|tekintettel|λαμβάνοντας υπόψη|έχοντας υπόψη|като взе предвид|având în vedere"
    r"|uzimajući u obzir|ob upoštevanju)",
    re.IGNORECASE,
)
"""Paragraphs before the points of the years up to 2006: what the opinion rests on, no message of its own."""
RAPPORTEUR_IN_PREAMBLE = re.compile(
    r"\((?:co-)?(?:rapporteurs?|rapporteure|Berichterstatter(?:in)?|ponente|relatore|relatrice|relatora?|sprawozdawca)\s?:\s*(?P<person>(?:[^()]|\([^()]*\))+)\)[;,.]?$",
    re.IGNORECASE,
)

ADOPTED_AT = re.compile(
    r"^(?:Done at |Fait à |Geschehen zu |Kelt |Arna dhéanamh sa |V )?(?:Brussels|Brüssel|Bruxelles|Bruselas|Bruxelas|Brussel|Bruksela|Brusel[ui]?|Bruslju"
    r"|Bryssel(?:issä)?|Brüssel|Briselē|Briuselis|Brüsszel(?:ben)?|Βρυξέλλες|Брюксел|(?:An )?Bhruiséil|Brussell)\b,?\s*(?:den |the |le |il |a |em |dne |dnia |, )?"
    r"(?P<date>\d{1,2}\S* .{3,25}?)(?:\.?|\.\s(?P<signature>\D{10,120}))$",
    re.IGNORECASE,
)
MORE_INFORMATION = re.compile(
    r"^(?:More information|Further information|Background(?: information)?|Note to editors?|Weitere Informationen|Hintergrund"
    r"|Informations complémentaires|Plus d[’']informations?|Pour (?:en savoir plus|plus d[’']informations?)|Contexte"
    r"|Más información|Maggiori informazioni|Per (?:saperne di più|ulteriori informazioni)|Mais informações|Meer informatie"
    r"|Więcej informacji|Více informací|Yderligere (?:oplysninger|information)|Mer information)\s*:?$",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"^(?:(?:Press |Media )?Contacts?|(?:Presse)?[Kk]ontakt\w*|Ansprechpartner(?:in)?|Contacto|Contatt[oi]|Contato|Kontaktpersoon"
    r"|Contactpersoon|Contact (?:presse|details))\s*:?$",
    re.IGNORECASE,
)
TITLE_OF_RESPECT = r"(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Mayor|President|Commissioner|Rapporteur|Herr|Frau|M\.|Mme|Monsieur|Madame|Sr\.?|Sra\.?|Pan|Pani|De heer|Mevrouw)\.?"

GROUPS = {
    "EPP": "EPP", "EVP": "EPP", "PPE": "EPP", "EPL": "EPP", "ELS": "EPP", "EĽS": "EPP", "EPP-ED": "EPP",
    "PES": "PES", "SPE": "PES", "PSE": "PES", "SES": "PES", "S&D": "PES",
    "ALDE": "ALDE", "ELDR": "ELDR",
    "RENEW EUROPE": "Renew Europe", "RENEW E.": "Renew Europe", "RENEW E": "Renew Europe", "RENEW": "Renew Europe",
    "RE": "Renew Europe",
    "ECR": "ECR", "EKR": "ECR", "CRE": "ECR",
    "EA": "EA", "AE": "EA", "UEN-EA": "UEN-EA", "UEN-AE": "UEN-EA", "UEN": "UEN",
    "THE GREENS": "The Greens", "GREENS": "The Greens", "VERTS": "The Greens", "LES VERTS": "The Greens",
    "GRÜNE": "The Greens", "DIE GRÜNEN": "The Greens",
    "NI": "NI", "PFE": "PfE",
}  # fmt: skip
"""Political groups as printed in one language or another -> the name used here. ALDE and Renew Europe stay apart: the
group changed its name in 2019/20 and a text names the group of its time."""

COUNTRIES = frozenset("AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK".split())
"""As the institutions write them: EL for Greece, UK for the United Kingdom."""

INSTITUTION_DOCUMENT = re.compile(
    r"\(?\b(?P<series>COM|KOM|JOIN|SWD|SEC|C)\s?\(\s?(?P<year>\d{2,4})\s?\)\s?(?P<number>\d{1,5})\b(?P<final>\s?(?:final|endg\.?|endelig udg\.)(?:/\d)?)?\)?"
)
"""`COM(2018) 28 final`, `COM (2025) 1005 final`, `KOM(98) 131 endg.`, `JOIN(2016) 49 final`."""
