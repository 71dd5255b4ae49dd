"""Political groups, commissions and countries as questions name them, in the 24 official languages; written as in `words`."""

from __future__ import annotations

GROUPS_BY_LANGUAGE = {
    "bg": "ЕНП ПЕС АЛДЕ ЕКР", "cs": "ELS SES ALDE EKR", "da": "EPP PES ALDE ECR", "de": "EVP SPE ALDE EKR ELDR UEN",
    "el": "ΕΛΚ ΕΣΚ ΣΦΔΕ ΕΣΜ", "en": "EPP PES ALDE ECR ELDR UEN PfE", "es": "PPE PSE ALDE ECR", "et": "ERP PES ALDE ECR",
    "fi": "EPP PES ALDE ECR", "fr": "PPE PSE ADLE ALDE CRE ECR", "ga": "EPP PES ALDE ECR", "hr": "EPP PES ALDE ECR",
    "hu": "EPP PES ALDE ECR", "it": "PPE PSE ALDE ECR", "lt": "ELP PES ALDE ECR", "lv": "ETP PES ALDE ECR",
    "mt": "PPE PES ALDE ECR", "nl": "EVP PES ALDE ECR", "pl": "EPL PES ALDE EKR", "pt": "PPE PSE ALDE CRE",
    "ro": "PPE PSE ALDE ECR", "sk": "EĽS ES ALDE EKR", "sl": "EPP ELS PES ALDE ECR", "sv": "EPP PES ALDE ECR",
}  # fmt: skip
"""Letters that mean a political group in this language even alone; elsewhere they may be protective equipment (PPE)."""
GROUP_NAMES = {
    "EPP": "people s party|europaisch* volkspartei|parti populaire europeen|partido popular europeo"
           "|partito popolare europeo|partido popular europeu|europese volkspartij|europejsk* parti* ludow*"
           "|evropsk* lidov* stran*|europsk* ludov* stran*|europaeiske folkeparti|europeiska folkpartiet"
           "|euroopan kansanpuolue*|euroopa rahvapartei*|eiropas tautas partij*|europos liaudies partij*|europai neppart*"
           "|ευρωπαικ* λαικ* κομμα*|европейска* народна парти*|partidul popular european|europsk* pucka* strank*"
           "|evropsk* ljudsk* strank*",
    "PES": "party of european socialists|sozialdemokratisch* partei europas|parti socialiste europeen"
           "|partido socialista europeo|partido de los socialistas europeos|partito del socialismo europeo"
           "|partido socialista europeu|partij van de europese sociaaldemocraten|parti* europejskich socjalistow"
           "|strana evropskych socialistu|strana europskych socialistov|ευρωπαικ* σοσιαλιστικ* κομμα*"
           "|партия на европейските социалисти|partidul socialistilor europeni|europeiska socialdemokraters parti"
           "|euroopan sosialidemokraattinen puolue|europai szocialistak partj*",
    "Renew Europe": "renew europe|обнови европа",
    "ALDE": "alliance of liberals and democrats|allianz der liberalen und demokraten|alliance des democrates et des liberaux",
    "ECR": "european conservatives and reformists|conservatives and reformists|europaische konservative und reformer"
           "|europaischen konservativen und reformer|conservateurs et reformistes europeens"
           "|conservadores y reformistas europeos|conservatori e riformisti europei|europejscy konserwatysci i reformatorzy"
           "|europejskich konserwatystow i reformatorow",
    "The Greens": "the greens|greens group|die grunen|der grunen|les verts|des verts|los verdes|i verdi|dei verdi|os verdes"
                  "|de groenen|zieloni|de gronne|de grona|οι πρασινοι|зелените",
    "PfE": "patriots for europe",
}  # fmt: skip
SURE_COMMISSIONS = frozenset({"CIVEX", "COTER", "ENVE", "SEDEC", "RELEX", "ECOS"})
"""Codes that mean nothing else; `NAT` and `ECON` need a word beside them."""

COUNTRY_NAMES = (
    "Austria", "Belgium", "Bulgaria", "Cyprus", "Czechia", "Germany", "Denmark", "Estonia", "Greece", "Spain", "Finland", "France",
    "Croatia", "Hungary", "Ireland", "Italy", "Lithuania", "Luxembourg", "Latvia", "Malta", "Netherlands", "Poland", "Portugal",
    "Romania", "Sweden", "Slovenia", "Slovakia", "United Kingdom",
)  # fmt: skip
COUNTRY_CODES = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK UK".split()
COUNTRIES = {
    "bg": "австри белги българ кипър|кипърск чех|чешк герман дания|датск естон гърц|гръцк испан финланд|финск франци|френск"
          " хърват унгар ирланд итали литв|литов люксембург латв|латви малт нидерланд|холанд полш|полск португал румън"
          " швец|шведск словен словак|словашк британ|великобритан",
    "cs": "rakous belgi|belgick bulhar kypr|kypersk cesk|cech nemec dansk estons rec|reck spanel finsk franc chorvat madar"
          " irsk|irsko ital litev|litv|litevsk lucembur loty maltsk|malt nizozem polsk portugal rumun svedsk slovin"
          " slovensk|slovens britsk|britan",
    "da": "østrig belgi bulgar cypr|cypern tjekk|tjekkiet tysk dansk|danmark estisk|estland græ|græsk|grækenland"
          " spansk|spanien finsk|finland fransk|frankrig kroat ungar irsk|irland ital litau luxembourg lettisk|letland malt"
          " nederland|holland polsk|polen portug rumæn svensk|sverige slovensk|sloven slovakisk|slovak brit|storbritannien",
    "de": "osterreich belgi bulgar|bulgarien zyp|zypern tschech deutsch danemark|danisch estn|estland griech spani|spanisch"
          " finn|finnland franz|frankreich kroat ungar|ungarn irland|irisch ital litau luxemb lett|lettland malt niederl"
          " poln|polen|polnisch portug ruman schwed slowen slowak brit|grossbritannien",
    "el": "αυστρι βελγ βουλγαρ κυπρ τσεχ|τσεχι γερμαν δαν|δανι εσθον ελλαδ|ελλην ισπαν φινλανδ|φιλανδ γαλλ|γαλλι κροατ"
          " ουγγαρ|ουγγρ ιρλανδ ιταλ λιθουαν λουξεμβουργ λετον|λεττον μαλτ ολλανδ|κατω πολων πορτογαλ ρουμαν σουηδ σλοβεν"
          " σλοβακ βρεταν|βρετανι",
    "en": "austria belgi bulgaria cypr|cyprus czech german|germany danish|denmark estonia greek|greece spain|spanish"
          " finland|finnish|finn france|french croat hungar ireland|irish ital lithuan luxemb latvia malta|maltese"
          " dutch|netherlands|holland poland|polish portug romania sweden|swedish sloven slovak british|britain|uk",
    "es": "austri belg|belgic|belgas bulgar chipr chec alem|aleman danes|dinamar eston grec|grieg espan"
          " finland|finland|finesa|fines franc|frances croat|croac hungr|hungar irland italia litua luxemb leton|letoni"
          " malt holand|neerland|paises polon|polac portug ruman|rumani suec|suecia esloven eslov|eslovac britan|reino",
    "et": "austria belgi bulgaaria kupros|kupr tsehhi saksa|saksamaa taani eesti kreeka hispaania soome prantsus horvaatia"
          " ungari iiri|iirimaa itaalia leedu luksembur lati malta|maltal hollandi|madalmaad poola portugal rumeenia rootsi"
          " sloveenia slovakki briti",
    "fi": "itaval belgia bulgaria kypro|kypr tsek saksa tanska viro kreik espan|espanja suom ranska kroatia|kroaat unkar"
          " irlan|irlant ital|italia liettua luxembur latvia malta alankoma|hollan puola portugal romania ruots sloven"
          " slovak brit|britan",
    "fr": "autrich belg|belgi bulgar chypr tchequ allem danois|danemark|danem eston grec|grece espagn finland franc"
          " croat|croatie hongr|hongri irland ital|italie litua|lituan luxemb letton malt neerland|pays polon|pologn"
          " portug|portugal roumain|rouman sued slovèn|sloven slovaq|slovaqu britan|royaume",
    "ga": "ostair|ostar beilg|bheilg bulgair|bhulgair cipir|chipir seic|tseic gearman|ghearmain danmhairg|danmharg eastoin"
          " greig|ghreig|greag spainn|spain fionlainn|fhionlainn frainc|fhrainc|franc cro|chroit ungair"
          " eire|eirean|heireann iodail liotuain lucsamburg laitvia malta|mhalta isiltir|hollain polainn|pholainn|polann"
          " portaingeil|phortaingeil romain sualainn|tsualainn sloivein|tsloivein slovaic|tslovaic"
          " breatain|bhreatain|briotan",
    "hr": "austrij belgij bugars cipar|cipr ces|cesk njemac|njemack dansk est|eston grc|grck spanjols finsk franc hrvat"
          " madar irsk talij litv|litav luksembur latvij|letonij malt nizozems polj|poljsk portugal rumunjs|rumunj"
          " sveds|svedsk sloven slovac britan|britans",
    "hu": "osztrak|ausztri belga|belgi bolgar|bulgari ciprus cseh|csehorszag nemet dan|dania eszt|esztorszag gorog spanyol"
          " finn|finnorszag francia|francia horvat magyar ir|irorszag olasz litvan luxemb lett|lettorszag malta|maltai"
          " holland lengyel portugal roman svéd|sved szloven szlovak brit|nagy",
    "it": "austria belg|belgi bulgar cipr|cipro cec|cechi tedesc|german danes|danimarca eston grec|greci|grecia spagn"
          " finland|finland frances|francia croat|croazi ungher|unger irland ital|italia lituan lussemb letton malt|maltes"
          " olandes|paesi|neerland polac|poloni portog|portogh rumen|romania svedes|svezia sloven slovacc britann|regno",
    "lt": "austrij belgij|belgu bulgar|bulgarij kipr cekij|ceku vokiet|vokiec danij|danu estij|estu graik ispan suomi|suom"
          " prancuz kroat vengr airij|airi ital lietuv liuksembur latvi malt nyderland|oland lenk portugal rumun sved"
          " sloven slovak|slovaki britan|britu",
    "lv": "austrij|austriesu belgij|belgu bulgarij|bulgaru kipr cehij|cehu vacij|vacu danij|danu igaun griek|grieki"
          " spanij|spanu som franc|francij horvat ungar irij|iru italij|italu lietuv luksembur latvi malt niderland|holand"
          " polij|polu portugal rumani|rumanu zviedr slovenij|slovenu slovakij|slovaku brit|lielbritan",
    "mt": "awstri|awstrij belgj|belgjan bulgar|bulgarij cipr|cipru cek|cekja germani|german|ġerman danimar|daniz eston"
          " grec|greci|grieg spanj finland|finlandiz franz kroa ungar|ungerij irland|irlandiz ital|taljan litwan lussemb"
          " latvj malti|malta olandiz|netherlands pol|polon portug rumen|rumani svediz|svezja|isvezj sloven slovakk"
          " brit|renju",
    "nl": "oostenr belg bulgaar|bulgar cypr|cyprus tsjech duits deens|denemark est|estland|ests griek spaans|spanje"
          " fin|finland frans|frankrijk kroa|kroati hongaar ier|iers|ierland ital litouw luxemb let|lets|letland"
          " malt|maltes nederland pol|pools|polen portug roem zweed|zwed sloveen|sloven slowaak|slowak|slovaak brit|verenigd",
    "pl": "austri belg|belgi bulgar|bulgari cypr|cypryj czech|czesk niem dani|dunsk eston grec|grecj hiszpan|hiszpani"
          " fin|finland|finsk francj|francus chorwac wegier|wegr irland wloch|wlosk litew|litw luksembur lotew|lotw"
          " malt|maltan holand|niderland pols|polsk portugal rumun|rumuni szwec|szwedz slowen slowac brytyj|wielk",
    "pt": "austri belg|belgi bulgar cipr|chipr chec|tchec alem dinamar|dinamarqu eston greg|greci|grecia espan finland"
          " franc|frances croa|croac|croat hungr|hungar irland ital|italia litua luxemb let|letoni malt|maltes"
          " holand|neerland|paises polac|poloni portug romen suec|suecia esloven eslov|eslovac britan|reino",
    "ro": "austri belgi bulgar|bulgari cipr|cipru ceh|cehi german danez|danemar eston grec|greci spani|spaniol finland"
          " franc|frant|francez croat|croati ungar|maghiar irland ital|italian lituan luxemb leton|letoni malt"
          " olandez|tarile|tarilor polon portug|portughez roman sued|suedez sloven slovac britan|regatul",
    "sk": "rakus belgi|belgick bulhar cyper|cypr|cyprus cesk|cech nemec dansk eston greck|grec spaniel finsk|fin franc"
          " chorvat madar irsk talians|tali litov|litv luxembur lotys maltsk|malt holand polsk|pols portugal rumun sved"
          " slovin slovensk|slovens britsk|britan",
    "sl": "avstri|avstrij belgi|belgij bolgar ciper|cipr cesk|ces nemc|nemsk dansk eston grcij|grsk|grc spani|spansk finsk"
          " franc|francij hrvas|hrvat madzar irsk ital|italij litov|litv luksembur latvij|latvijsk malt|maltes nizozem"
          " poljsk|polj portugal romun sveds sloven slovas britan",
    "sv": "osterrik belg bulgar cypr|cypern tjeck tysk dansk|danmark estl|estnisk|estland grek spansk|spanien finsk|finland"
          " fransk|frankrik kroat ungr|ungersk|ungern irlandsk|irland|irlandsk ital litau luxembur lett|lettland malt"
          " nederland|holland|nederlandsk polsk|polen portug rumansk|rumanien svensk|sverige sloven slovak"
          " brit|storbritannien",
}  # fmt: skip
