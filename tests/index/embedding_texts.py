"""Texts for the tests of embedding: a sentence in each official language of the Union, and Unicode at its oddest."""

from __future__ import annotations

LANGUAGES = {
    "bg": "Регионите искат повече средства за обществения транспорт в планинските райони – поне 12,5 % до 2030 г.",
    "cs": "Obce žádají, aby se peníze na veřejnou dopravu v horách zvýšily nejméně o 12,5 % do roku 2030.",
    "da": "Kommunerne ønsker flere midler til den kollektive trafik på øerne, mindst 12,5 % inden år 2030.",
    "de": "Die Gemeinden fordern größere Mittel für den öffentlichen Verkehr im Gebirge: mindestens 12,5 % bis 2030.",
    "el": "Οι δήμοι ζητούν περισσότερους πόρους για τις δημόσιες συγκοινωνίες στα νησιά, 12,5 % έως το 2030.",
    "en": "Municipalities ask for more money for public transport in the mountains – at least 12.5% by 2030.",
    "es": "¿Qué piden los municipios? Más fondos para el transporte público en las montañas: un 12,5 % hasta 2030.",
    "et": "Omavalitsused soovivad mägede ühistranspordile rohkem raha, vähemalt 12,5 % aastaks 2030, ütles Õie Žukov.",
    "fi": "Kunnat pyytävät lisää määrärahoja vuoristoalueiden joukkoliikenteeseen, 12,5 % vuoteen 2030 mennessä.",
    "fr": "Les communes demandent des moyens accrus pour les transports publics à la montagne : 12,5 % d’ici à 2030.",
    "ga": "Éilíonn na bardais níos mó airgid don iompar poiblí sna sléibhte, 12.5 % ar a laghad faoi 2030.",
    "hr": "Općine traže više sredstava za javni prijevoz u planinama, najmanje 12,5 % do 2030., kaže župan Đurić.",
    "hu": "Az önkormányzatok több pénzt kérnek a hegyvidéki közösségi közlekedésre: 2030-ig legalább 12,5 %-ot; őrzik.",
    "it": "I comuni chiedono più risorse per il trasporto pubblico in montagna, perché no: il 12,5 % dal 2030.",
    "lt": "Savivaldybės prašo daugiau lėšų viešajam transportui kalnuose – bent 12,5 % iki 2030 m., šįryt sakė Žydrė.",
    "lv": "Pašvaldības lūdz vairāk līdzekļu sabiedriskajam transportam, vismaz 12,5 % līdz 2030. gadam, ģimenēm.",
    "mt": "Il-muniċipalitajiet jitolbu aktar fondi għat-trasport pubbliku fil-muntanji, 12.5 % sal-2030, żgur.",
    "nl": "Gemeenten vragen meer geld voor het openbaar vervoer in de bergen, 12,5 % vóór 2030, zei de coördinator.",
    "pl": "Gminy żądają większych środków na transport publiczny w górach, 12,5 % do 2030 r., mówił Łukasz Gęś.",
    "pt": "Os municípios pedem mais verbas para os transportes públicos nas montanhas: 12,5 % até 2030, não menos.",
    "ro": "Comunele cer mai mulți bani pentru transportul public în munți, cel puțin 12,5 % până în 2030, și insule.",
    "sk": "Obce žiadajú viac prostriedkov na verejnú dopravu v horách, 12,5 % do roku 2030, povedala Ľubica Ďurišová.",
    "sl": "Občine želijo več sredstev za javni prevoz v gorah, vsaj 12,5 % do leta 2030, je rekel župan Žiga Črnič.",
    "sv": "Kommunerna önskar större anslag till kollektivtrafiken i fjällen, minst 12,5 % före år 2030, sade Åsa.",
}

ODD = [
    "",
    " ",
    "  two  spaces\tand\ta\ttab\r\nline\n\nparagraph ",
    "no-break\u00a0space, narrow\u202fone, zero\u200bwidth, \ufeffmark, soft\u00adhyphen, joi\u200dner",
    "ligatures: ﬁnancial oﬃce, Ĳssel, ǆ; fractions ½ ¾; №5, 30 ℃, m², Ⅷ, ①, ﷺ",
    "„low“ “high” ‘single’ «guillemets» ‹one› … – — ‐ ‑ − × · •",
    "emoji 👍🏽 👩‍👩‍👧 🇪🇺 ❤️ 1️⃣ ©️",
    "Ελληνικά: ΐ ΰ ά έ ή ϊ — кириллица: ё й ї ґ ѝ Ѓ",
    "שלום עולם, مرحبا بالعالم، 日本語のテキスト、한국어 문장, हिन्दी पाठ",
    "control \x00\x01\x07\x1b\x7f\x85 characters and \ufffd replacement",
    "unknown \U00013000\U00013001 \U00013002a signs",
    "marks in the text: <s> a</s>b <mask> <unk><pad> </s",
    "▁lower ▁▁ blocks▁",
    "https://example.eu/a?b=c&d=%20#e C/2026/2598 52025AR2298 (EU) 2021/1060 12.345,67",
    "A" * 100 + " " + "ß" * 70 + " " + "–" * 40,
]
