"""The words by which questions restrict the texts they are about, in the 24 official languages.

All languages are matched at once: a short question's language is often told wrongly, and a word counts only beside others
(a preposition beside a year, a country beside a rapporteur). Words are bare (no accents, no capitals); `*` at the end of a
word stands for any ending, `|` parts wordings, and `@de,nl` says in which languages alone a wording is one.
"""

from __future__ import annotations

from enum import StrEnum

from corpus.model import Kind


class Sort(StrEnum):
    """What a word does in a question."""

    TEXT = "text"
    """One text: `opinion`."""
    TEXTS = "texts"
    """Several: `opinions`, `les avis`."""
    SURE_TEXT = "sure text"
    """One text, by a word that means nothing else: `Entschließung`, but not `resolution`."""
    RAPPORTEUR = "rapporteur"
    PRESIDENCY = "presidency"
    GROUP = "group"
    COMMITTEE = "committee"
    ADOPTED = "adopted"
    """What happens to a text on its date: adopted, published, drafted."""
    SAID = "said"
    ASKING = "asking"
    """May stand before the texts that a question asks for: `which`, `all`, `show me`."""
    COUNTING = "counting"
    """Before texts of which only the number is asked for."""
    FILLER = "filler"
    """May stand between a text and its date, author or number without parting them."""
    GROUP_NAME = "group name"
    COMMISSION = "commission"
    CITING = "citing"
    """What one text does with another's number."""
    SINCE = "since"
    AFTER = "after"
    UNTIL = "until"
    BEFORE = "before"
    BETWEEN = "between"
    FROM = "from"
    """`from 2015 to 2018`; alone it may mean `of`."""
    TO = "to"
    AND = "and"
    IN = "in"
    YEAR = "year"
    """May stand between a preposition and its year: `im Jahr 2021`, `po letu 2021`."""
    YEAR_AFTER = "year after"
    """May follow a year: `2019 m.`, `2021. gada`."""
    DAY_OF = "day of"
    """May stand inside a date: `5 de marzo de 2024`."""
    SINCE_BEHIND = "since behind"
    """As SINCE, after the year: `2019 óta`."""
    AFTER_BEHIND = "after behind"
    UNTIL_BEHIND = "until behind"
    BEFORE_BEHIND = "before behind"
    BETWEEN_BEHIND = "between behind"


KINDS: tuple[tuple[Kind | None, Sort, str], ...] = (
    (Kind.OPINION, Sort.TEXT,
     "opinion|stellungnahme|initiativstellungnahme|avis|dictamen|parere|parecer|advies|udtalelse|udtalelsen|yttrande"
     "|yttrandet|lausun*|arvamus|arvamuse|arvamuses|atzinum*|nuomone*|velemeny*|opinia|opinie|opinii|stanovisk*|mnenj*"
     "|misljenj*|становище|становището|γνωμοδοτηση|γνωμοδοτησης|aviz|avizul|avizului|opinjoni|tuairim|thuairim"),
    (Kind.OPINION, Sort.TEXTS,
     "opinions|stellungnahmen|initiativstellungnahmen|les avis|des avis|quels avis|quels sont les avis|dictamenes|pareri"
     "|pareceres|adviezen|udtalelser|udtalelserne|yttranden|yttrandena|lausunnot|lausuntoja|lausunnoissa|lausuntojen"
     "|lausunnoista|arvamused|arvamusi|arvamustes|arvamuste|atzinumi|atzinumos|atzinumus|nuomonese|nuomoniu|visos nuomones"
     "|kokios nuomones|velemenyek*|velemenyei*|opiniach|wszystkie opinie|jakie opinie|ktore opinie|vsechna stanoviska"
     "|ktera stanoviska|jaka stanoviska|stanoviscich|vsetky stanoviska|ktore stanoviska|ake stanoviska|stanoviskach"
     "|vsa mnenja|katera mnenja|mnenjih|sva misljenja|koja misljenja|misljenjima|становища|становищата|γνωμοδοτησεις"
     "|γνωμοδοτησεων|avize|avizele|avizelor|opinjonijiet|tuairimi"),
    (Kind.RESOLUTION, Sort.TEXT,
     "resolution|resolucion|risoluzione|resolucao|resolutie|resolutsioon*|rezolucija|rezolucijo|rezolucijas|rezoliucij*"
     "|rezoluciji|allasfoglalas*|rezolucja|rezolucji|rezolucje|resolucij*|резолюция|резолюцията|rezolutia|rezolutie"
     "|rezolutiei|rizoluzzjoni"),
    (Kind.RESOLUTION, Sort.SURE_TEXT, "entschliessung|paatoslauselm*|usneseni|uznesenie|ψηφισμα|ψηφισματος"),
    (Kind.RESOLUTION, Sort.TEXTS,
     "resolutions|entschliessungen|resolutionen|resoluciones|risoluzioni|resolucoes|resoluties|resolutioner|resolutionerne"
     "|resolutionerna|paatoslauselmat|paatoslauselmia|paatoslauselmissa|paatoslauselmien|resolutsioonid|resolutsioone"
     "|resolutsioonides|visas rezolucijas|kuras rezolucijas|rezoliucijos|rezoliuciju|allasfoglalasok*|allasfoglalasai*"
     "|wszystkie rezolucje|jakie rezolucje|ktore rezolucje|rezolucjach|vsechna usneseni|ktera usneseni|usnesenich"
     "|uznesenia|uzneseniach|vse resolucije|katere resolucije|resolucijah|sve rezolucije|koje rezolucije|rezolucijama"
     "|резолюции|резолюциите|ψηφισματα|ψηφισματων|rezolutii|rezolutiile|rezolutiilor|rizoluzzjonijiet"),
    (Kind.RELEASE, Sort.SURE_TEXT,
     "press release|pressemitteilung|presseerklarung|communique de presse|comunicado de prensa|nota de prensa"
     "|comunicato stampa|comunicado de imprensa|persbericht|pressemeddelelse|pressemeddelelsen|pressmeddelande"
     "|pressmeddelandet|lehdistotiedot*|pressitea*|pazinojum* presei|pranesim* spaudai|sajtokozlemeny*|komunika* prasow*"
     "|tiskov* zprav*|tlacov* sprav*|sporocil* za medije|sporocil* za javnost|priopcenj* za medije|priopcenj* za javnost"
     "|съобщени* за медиите|прессъобщени*|comunicat* de presa|δελτι* τυπου|stqarrij* ghall istampa|stqarrij* għall istampa"
     "|preaseisiuint|preasraiteas"),
    (Kind.RELEASE, Sort.TEXTS,
     "press releases|pressemitteilungen|presseerklarungen|communiques de presse|comunicados de prensa|notas de prensa"
     "|comunicati stampa|comunicados de imprensa|persberichten|pressemeddelelser|pressemeddelelserne|pressmeddelanden"
     "|pressmeddelandena|lehdistotiedotteet|lehdistotiedotteita|lehdistotiedotteissa|pressiteated|pressiteateid"
     "|pazinojumi presei|pranesimai spaudai|sajtokozlemenyek*|komunikaty prasowe|tiskove zpravy|tlacove spravy"
     "|sporocila za medije|sporocila za javnost|priopcenja za medije|съобщения за медиите|прессъобщения"
     "|comunicate de presa|comunicatele de presa|δελτια τυπου|stqarrijiet għall istampa|preaseisiuinti|preasraitis"),
    (None, Sort.TEXTS,
     "texts|documents|texte|dokumente|textes|textos|documentos|testi|documenti|teksten|documenten|tekster|dokumenter"
     "|texter|tekstit|asiakirjat|tekstid|dokumendid|dokumenti|tekstai|dokumentai|szovegek|dokumentumok|teksty|dokumenty"
     "|texty|besedila|tekstovi|текстове|документи|κειμενα|εγγραφα|documente|dokumenti|teacsanna|doicimeid"),
)  # fmt: skip
"""Of forms that are both singular and plural (French `avis`, Czech `stanoviska`) only those with a plural word count as such."""

WORDS: dict[Sort, str] = {
    Sort.RAPPORTEUR:
        "berichterstatter*|mitberichterstatter*|hauptberichterstatter*|rapporteu*|corapporteu*|ponente|ponentes|relator"
        "|relatora|relatores|relatoras|relatore|relatori|relatrice|relatrici|sprawozdawc*|zpravodaj*|spravodaj*|ordfører*"
        "|foredragande*|esittelij*|raportoor*|zinotaj*|pranesej*|eloado*|εισηγητ*|докладчи*|raportor*|raportoare*"
        "|izvjestitelj*|porocevalk*|porocevalec|porocevalc*|relatur*|rapoirteir*",
    Sort.PRESIDENCY:
        "presidency|chairmanship|chairship|vorsitz|prasidentschaft|presidence|presidencia|presidenza|voorzitterschap"
        "|formandskab*|ordforandeskap*|puheenjohtajakau*|puheenjohtajuu*|eesistumis*|presidentuur*|prezidentur*"
        "|pirmininkavim*|elnokseg*|elnoklet*|prezydentur*|przewodnictw*|predsednictv*|predsedovanj*|predsjedanj*"
        "|predsjednistv*|председателств*|προεδρια*|presedintia|presedintiei|uachtaranacht*",
    Sort.GROUP:
        "group|groups|fraktion|gruppe|groupe|groupes|grupo|grupos|gruppo|gruppi|fractie|gruppen|grupp|gruppen|ryhma*"
        "|fraktsioon*|grupa|grupas|frakcij*|kepviselocsoport*|frakcio*|grupy|skupin*|klub*|група|групата|ομαδα*|grup|grupul"
        "|grupului|gruppa|grupa",
    Sort.COMMISSION:
        "commission*|fachkommission*|kommission*|comision*|commission*|commissione*|comissao|comissoes|commissie*|komisj*"
        "|komis*|valiokun*|komisjon*|komisij*|szakbizottsag*|комиси*|επιτροπ*|comisi*|povjerenst*|kummissjoni*|coimisiun*",
    Sort.COMMITTEE:
        "committee*|cor|adr|cdr|cvdr|ecor|ausschuss*|comite|comitato|komitet*|vybor*|regionsudvalg*|udvalg*|regionkommitt*"
        "|kommitt*|komite*|bizottsag*|επιτροπη*|комитет*|odbor*|kumitat*|coiste|choiste|comitetul*",
    Sort.ADOPTED:
        "adopted|published|issued|released|approved|drafted|drawn up|written|authored|dated|passed|verabschiede*"
        "|angenommen*|veroffentlich*|erschien*|verfasst*|ausgearbeitet*|erarbeitet*|beschlossen*|adopte*|publie*|rendu*"
        "|approuve*|redige*|elabore*|paru*|adoptad*|aprobad*|publicad*|emitid*|redactad*|elaborad*|adottat*|approvat*"
        "|pubblicat*|formulat*|redatt*|elaborat*|adotad*|aprovad*|redigid*|aangenomen|gepubliceerd*|vastgesteld*"
        "|uitgebracht*|opgesteld*|vedtag*|offentliggjor*|offentliggjort*|udgivet|udarbejdet|antag*|antog*|publicera*"
        "|offentliggj*|utarbeta*|annet*|annettu*|hyvaksyt*|julkais*|antam*|laati*|vastu voet*|avaldat*|koosta*|pienemt*"
        "|publice*|sniegt*|izdot*|sagatavo*|priimt*|paskelbt*|pareng*|elfogad*|kozzetet*|kiad*|keszit*|przyjet*"
        "|opublikowan*|uchwalon*|wydan*|sporzadz*|opracowan*|prijat*|schvalen*|zverejnen*|vydan*|vypracova*|uverejnen*"
        "|sprejet*|objavljen*|pripravil*|donesen*|usvojen*|izradi*|приет*|публикуван*|изготвен*|adoptat*|publicat*|aprobat*"
        "|emis*|intocmit*|εγκριθ*|εκδοθ*|δημοσιευ*|υιοθετ*|συνταχθ*|εγκρινε*|ppubblikat*|abbozzat*|glactha|glacadh"
        "|foilsithe|foilsiodh",
    Sort.SAID:
        "said|say|says|stated|asked|called|demanded|gesagt|sagte|gefordert|dit|demande|dicho|pedido|detto|chiesto|disse"
        "|dito|gezegd|sagt|sagde|sanonut|oelnud|teicis|pasake|mondta*|mondott*|powiedzial*|rekl*|povedal*|rekao|kazal"
        "|казал*|каза|ειπε|πει|spus|qal|dubhairt|duirt",
    Sort.ASKING:
        "all|any|every|which|what|list|show|find|give|search|welche*|alle*|zeig*|suche|finde|liste|quels|quelles|tous"
        "|toutes|montre*|cherche*|que|cuales|todos|todas|muestra*|busca*|lista|quali|tutti|tutte|mostra*|elenca|elenco"
        "|cerca|quais|mostre|welke|toon|zoek|hvilke|vis|vilka|alla|visa|mitka|kaikki|nayta|millised|koik|naita|kuras|kuri"
        "|visi|visas|paradi|kokios|kurios|visos|parodyk|melyik*|mely*|osszes|minden|mutasd|jakie|ktore|wszystkie|pokaz"
        "|ktera|jaka|vsechna|vsechny|ukaz|ake|vsetky|katera|katere|vse|vsa|pokazi|koja|koje|sve|sva|prikazi|кои|всички"
        "|покажи|ποιες|ποια|ολες|ολα|δειξε|ce|care|toate|arata|liema|kollha|gach|liosta",
    Sort.COUNTING:
        "many|number of|wie viele|wieviele|anzahl der|combien d|combien de|nombre d|cuantos|cuantas|quanti|quante|quantos"
        "|quantas|hoeveel|hvor mange|hur manga|kuinka monta|montako|mitu|cik|kiek|hany|ile|kolik|kolko|koliko|колко|ποσα"
        "|ποσες|cate|kemm|ce mhead",
    Sort.CITING:
        "refer*|cit*|quot*|mention*|follow*|based|replac*|amend*|similar|like|verweis*|erwahn*|zitier*|bezieh*|bezug*|bezug"
        "|ersetz*|ahnlich*|renvoi*|reference|remplac*|remite*|menciona*|reemplaza*|riferi*|menzion*|sostitui*|remete*"
        "|substitu*|verwijz*|vermeld*|noem*|henvis*|namn*|hanvis*|viitta*|viitab|atsauc*|nurod*|hivatkoz*|emlit*|odwol*"
        "|powolu*|odkaz*|sklicuj*|poziva|позовава*|цитира*|αναφερ*|παραπεμπ*|trimit*|tagair*|tagairt*",
    Sort.SINCE:
        "since|starting in|starting from|as of|seit|ab@de|depuis|a partir de|a partir du|des@fr|desde|a partir del"
        "|a contar de|dal|da@it|a partire dal|a partire da|sin dal|sinds|vanaf|siden|fra og med|sedan|fran och med|vuodesta"
        "|alates|kops|nuo|od|pocinaje od|pocnuc|pocinajuc|zacensi|pocevsi|απο|incepand cu|incepand din|minn mill|o@ga",
    Sort.AFTER:
        "after|later than|nach|apres|despues de|despues del|dopo|depois de|apos|na@nl|efter|parast|pec|po|nakon|след|μετα"
        "|dupa|wara|tar eis",
    Sort.UNTIL:
        "until|till|up to|bis|jusqu en|jusqu a|jusque|hasta|fino al|fino a|ate|tot|tot en met|indtil|frem til|fram till"
        "|till och med|asti|kuni|lidz|iki|do@pl,cs,sk,sl,hr|до|εως|μεχρι|pana in|pana la|sa@mt|go dti",
    Sort.BEFORE:
        "before|earlier than|prior to|vor|avant|antes de|antes del|prima del|antes|voor@nl|for@da|fore|ennen|enne|pirms"
        "|pries|przed|pred|prije|преди|πριν|πριν απο|inainte de|qabel|roimh",
    Sort.BETWEEN:
        "between|zwischen|entre|tra|fra|tussen|mellem|mellan|vuosien|vuosina|aastatel|aastail|starp|tarp|miedzy|pomiedzy"
        "|mezi|medzi|med|izmedu|između|между|μεταξυ|intre|bejn|idir",
    Sort.FROM: "from|von|de|del|dal|van|fra|fran|no|z|ze|od|nuo|от|απο|din|mill|o@ga|vuodesta|alates|desde|da|vuosilta"
               "|aastatest",
    Sort.TO:
        "to|until|till|through|bis|a|al|à|ate|hasta|tot|til|till|vuoteen|kuni|lidz|iki|do|до|εως|la|pana in|pana la|sa|go",
    Sort.AND: "and|und|et|y|e|ed|en|og|och|ja|un|ir|es|i|a|in|и|και|si|u|agus|&",
    Sort.IN:
        "in|on@en|of|from|during|dated|im|am|vom|von|aus|en|du|de|del|le|au cours de|em|no|na|nel|dal|di|van|uit|op|i|fra"
        "|fran|den|fran|vuonna|vuoden|vuodelta|vuosina|no|w|z|dnia|z dnia|ve|v|dne|ze dne|zo dna|iz|u|през|от|на|το|του"
        "|στις|της|τις|κατα|in anul|din|fi|tal|ta|i mbliain",
    Sort.YEAR:
        "year|years|the year|the years|jahr*|dem jahr|den jahren|das jahr|annee*|l annee|l an|les annees|le|ano|anos|anno"
        "|o ano|el ano|los anos|el|il|anni|l anno|gli anni|het jaar|jaar|jaren|aret|arene|ar|aren|vuotta|vuoden|aasta*|gada"
        "|metais|rok|roku|roce|rokem|roky|rokom|rokmi|lat|latach|lata|lety|leto|leta|letu|letom|letoma|godine|godina"
        "|година*|годините|ετος|το|τον|του|ετη|ετων|anul|anii|l|is sena|sena|il|bliain|mbliain|in|w|la",
    Sort.YEAR_AFTER:
        "r|roku|rokiem|m|metu|metus|metais|metai|gada|gadam|gados|gadu|aasta|aastat|aastast|aastal|aastani|aastate|aastatel"
        "|g|god|godine|godini|година|г|гг|evi|evtol|ev|ann",
    Sort.DAY_OF: "of|de|del|d|du|ta|da|dnia|den|the|la|στις|ta|st|nd|rd|th|er|ere|º|te|ste|e|ais|ος|η",
    Sort.SINCE_BEHIND:
        "onwards|onward|and later|ota|tol|tel|alkaen|lahtien|an@de|och framat|og frem|насам|incoace|l quddiem",
    Sort.AFTER_BEHIND: "utan|jalkeen|jalkeiset|jalkeisia",
    Sort.UNTIL_BEHIND: "ig|asti|saakka|aastani|mennessa",
    Sort.BEFORE_BEHIND: "elott",
    Sort.BETWEEN_BEHIND: "kozott|kozotti|valilla|valisena|vahel|vaheline",
    Sort.FILLER:
        # articles and pronouns
        "the|a|an|any|all|its|their|that|which|this|these|those|s|der|die|das|des|dem|den|ein|eine|einer|einem|le|la|les|l"
        "|un|une|du|d|el|los|las|lo|una|il|i|gli|o|os|as|um|uma|het|een|de|en|et|det|ett|η|ο|το|τα|οι|του|της|των|τον|την"
        "|που|които|която|което|care|ktore|ktory|ktera|ktery|ki|koji|koja|koje|amelyek*|jotka|joka|mis|kas|kurie|kurios|kuri"
        "|que|che|som|die|dat|welche|na|si|se|sie|li"
        # by, of, from, with, in
        "|by|of|from|with|in|on|under|von|vom|durch|unter|im|aus|par|sous|por|bajo|de|del|di|da|dal|dalla|dei|delle|della"
        "|degli|sotto|do|dos|das|pelo|pela|sob|no|em|van|door|uit|onder|af|fra|under|av|fran|od|z|ze|ve|v|w|przez|iz|s|sa|u"
        "|pod|от|на|под|по|από|απο|υπο|με|al|ai|ale|a|lui|din|de catre|minn|taht|mill|tal|ta|ag|le|as|faoi|o"
        # to be, to have
        "|were|was|is|are|be|been|have|has|had|wurde|wurden|worden|ist|sind|hat|haben|war|waren|ete|est|sont|ont|fut|furent"
        "|fue|fueron|han|sido|son|es|era|stato|stata|stati|state|sono|e|foi|foram|sao|werd|werden|zijn|blev|er|har|ar|blivit"
        "|on@fi,et|olivat|oli|ovat|onko|ir|buvo|yra|bija|tika|zostal*|byl*|jest|sa|bol*|boli|je|so|bila|bile|bili|su|са|е"
        "|бяха|беше|ειναι|ηταν|sunt|este|au|fost|kienu|kien|gew|ba|bhi|is"
        # titles, ranks and parts of the Committee's name
        "|mr|mrs|ms|dr|prof|cllr|councillor|mayor|herr|herrn|frau|m|mme|monsieur|madame|sr|sra|pan|pana|pani|hr|fru|mevrouw"
        "|heer|general|co|generale|generalny|own|initiative|draft|european|europa*|europaisch*|europeen|europeo|europeu"
        "|europejsk*|evropsk*|europsk*|euroopan|regions|regionen|regiones|regioni|regioes|regionow|regionu|regionov|regija"
        "|regij|alueiden|delle",
}  # fmt: skip
