from __future__ import annotations

import pytest

from assistant.change_words import CHANGED, NEGATIONS, says_changed
from corpus.facets import fold

OFFICIAL = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()

CHANGES = [
    ("bg", "се отклонява от позицията, която зае през 2009 г., и сега призовава за общ фонд"),
    ("bg", "вече не се противопоставя на таксата върху фериботите"),
    ("cs", "odchyluje se od postoje, který zaujal v roce 2009, a nyní požaduje společný fond"),
    ("cs", "již neodmítá poplatek za trajekty"),
    ("da", "afviger hermed fra sin holdning fra 2009 og opfordrer nu til en fælles fond"),
    ("da", "modsætter sig ikke længere en afgift på færger"),
    ("de", "weicht damit von seinem Standpunkt von 2009 ab und fordert nun einen gemeinsamen Fonds"),
    ("de", "lehnt eine Abgabe auf Fähren nicht mehr ab"),
    ("el", "αποκλίνει από τη θέση που έλαβε το 2009 και ζητεί τώρα ένα κοινό ταμείο"),
    ("el", "δεν απορρίπτει πλέον το τέλος για τα πορθμεία"),
    ("en", "departs from the position it took in 2009 and now calls for a common fund"),
    ("en", "no longer opposes a levy on ferries"),
    ("en", "revises its earlier opinion on the levy"),
    ("en", "withdraws the objection it raised in 2009"),
    ("en", "In 2009 the Committee had still rejected a levy on ferries"),
    ("en", "comes to a different conclusion on the levy, unlike in its opinion of 2009"),
    ("es", "se aparta de la posición que adoptó en 2009 y pide ahora un fondo común"),
    ("es", "ya no rechaza una tasa sobre los transbordadores"),
    ("et", "kaldub kõrvale 2009. aasta seisukohast ja nõuab nüüd ühist fondi"),
    ("et", "ei ole enam parvlaevatasu vastu"),
    ("fi", "luopuu aiemmasta kannastaan ja vaatii nyt yhteistä rahastoa"),
    ("fi", "ei enää vastusta lauttamaksua"),
    ("fr", "s’écarte de la position prise en 2009 et demande à présent un fonds commun"),
    ("fr", "ne s'oppose plus à une taxe sur les bacs"),
    ("ga", "imíonn ó sheasamh 2009 agus iarrann anois ciste coiteann"),
    ("ga", "níl sé i gcoinne táille ar bháid farantóireachta a thuilleadh"),
    ("hr", "odstupa od stajališta iz 2009. i sada poziva na zajednički fond"),
    ("hr", "više ne odbija pristojbu na trajekte"),
    ("hu", "feladja 2009-es álláspontját, és most közös alapot kér"),
    ("hu", "már nem ellenzi a kompok díját"),
    ("it", "si discosta dalla posizione assunta nel 2009 e chiede ora un fondo comune"),
    ("it", "non si oppone più a una tassa sui traghetti"),
    ("lt", "nukrypsta nuo 2009 m. pozicijos ir dabar ragina steigti bendrą fondą"),
    ("lt", "nebeprieštarauja keltų mokesčiui"),
    ("lv", "atkāpjas no 2009. gada nostājas un tagad prasa kopēju fondu"),
    ("lv", "vairs neiebilst pret nodevu par prāmjiem"),
    ("mt", "jitbiegħed mill-pożizzjoni tal-2009 u issa jitlob fond komuni"),
    ("mt", "ma għadux kontra taxxa fuq il-laneċ"),
    ("nl", "wijkt hiermee af van zijn standpunt van 2009 en pleit nu voor een gezamenlijk fonds"),
    ("nl", "verzet zich niet langer tegen een heffing op veerboten"),
    ("pl", "odchodzi od stanowiska z 2009 r. i wzywa teraz do utworzenia wspólnego funduszu"),
    ("pl", "nie odrzuca już opłaty od promów"),
    ("pt", "afasta-se da posição tomada em 2009 e solicita agora um fundo comum"),
    ("pt", "já não rejeita uma taxa sobre os barcos"),
    ("ro", "se abate de la poziția din 2009 și solicită acum un fond comun"),
    ("ro", "nu mai respinge o taxă pe feriboturi"),
    ("sk", "odchyľuje sa od postoja z roku 2009 a teraz žiada spoločný fond"),
    ("sk", "už neodmieta poplatok za trajekty"),
    ("sl", "odstopa od stališča iz leta 2009 in zdaj poziva k skupnemu skladu"),
    ("sl", "pristojbini za trajekte ne nasprotuje več"),
    ("sv", "avviker från den ståndpunkt som den intog 2009 och kräver nu en gemensam fond"),
    ("sv", "motsätter sig inte längre en avgift på färjor"),
]

KEEPS = [
    ("bg", "припомня своето становище от 2009 г. и отново призовава за общ фонд"),
    ("bg", "не се отклонява от позицията си от 2009 г."),
    ("cs", "připomíná své stanovisko z roku 2009 a opakuje svůj požadavek na společný fond"),
    ("cs", "připomíná, že fond již několik let žádá"),
    ("da", "minder om sin udtalelse fra 2009 og gentager sin opfordring til en fælles fond"),
    ("da", "finder, at overfarten ikke bør vare længere end en time"),
    ("de", "erinnert an seine Stellungnahme von 2009 und bekräftigt seine Forderung nach einem gemeinsamen Fonds"),
    ("de", "gibt seine Forderung nicht auf; die Abgabe darf nicht mehr als zwei Euro betragen"),
    ("el", "υπενθυμίζει τη γνωμοδότησή της του 2009 και επαναλαμβάνει το αίτημά της για κοινό ταμείο"),
    ("el", "δεν αποκλίνει από τη θέση του 2009"),
    ("en", "recalls its opinion of 2009 and repeats its call for a common fund"),
    ("en", "reiterates its position; in 2009 the Committee adopted an opinion on ferries"),
    ("en", "does not depart from the position it took in 2009"),
    ("en", "as previously stated, the levy is contrary to the principle of subsidiarity"),
    ("en", "welcomes the revised directive and the help for abandoned villages"),
    ("es", "recuerda su dictamen de 2009 y reitera su petición de un fondo común"),
    ("es", "no se aparta de la posición de 2009"),
    ("et", "tuletab meelde oma 2009. aasta arvamust ja kordab üleskutset luua ühine fond"),
    ("fi", "muistuttaa vuonna 2009 antamastaan lausunnosta ja toistaa pyyntönsä yhteisestä rahastosta"),
    ("fr", "rappelle son avis de 2009 et réitère sa demande d’un fonds commun"),
    ("fr", "ne s'écarte pas de la position prise en 2009"),
    ("ga", "meabhraíonn a thuairim ó 2009 agus iarrann arís ciste coiteann a thuilleadh ar an méid sin"),
    ("hr", "podsjeća na svoje mišljenje iz 2009. i ponavlja poziv na zajednički fond"),
    ("hr", "ne odstupa od stajališta iz 2009."),
    ("hu", "emlékeztet 2009-es véleményére, és megismétli a közös alapra vonatkozó kérését"),
    ("it", "ricorda il proprio parere del 2009 e ribadisce la richiesta di un fondo comune"),
    ("it", "non si discosta dalla posizione del 2009"),
    ("lt", "primena savo 2009 m. nuomonę ir pakartoja raginimą steigti bendrą fondą"),
    ("lv", "atgādina par savu 2009. gada atzinumu un atkārtoti prasa kopēju fondu"),
    ("mt", "ifakkar fl-opinjoni tiegħu tal-2009 u jtenni t-talba tiegħu għal fond komuni"),
    ("nl", "herinnert aan zijn advies van 2009 en herhaalt zijn oproep tot een gezamenlijk fonds"),
    ("nl", "trekt zijn bezwaar niet in en vindt dat de heffing niet meer dan twee euro mag bedragen"),
    ("pl", "przypomina swoją opinię z 2009 r. i ponawia apel o wspólny fundusz"),
    ("pl", "nie odchodzi od stanowiska z 2009 r."),
    ("pt", "recorda o seu parecer de 2009 e reitera o seu pedido de um fundo comum"),
    ("pt", "não se afasta da posição tomada em 2009"),
    ("ro", "reamintește avizul său din 2009 și își reiterează solicitarea privind un fond comun"),
    ("ro", "nu se abate de la poziția din 2009"),
    ("sk", "pripomína svoje stanovisko z roku 2009 a opakuje svoju výzvu na spoločný fond"),
    ("sl", "opozarja na svoje mnenje iz leta 2009 in ponavlja poziv k skupnemu skladu"),
    ("sl", "ne odstopa od stališča iz leta 2009"),
    ("sv", "påminner om sitt yttrande från 2009 och upprepar sitt krav på en gemensam fond"),
]


@pytest.mark.parametrize(("language", "sentence"), CHANGES)
def test_a_text_says_that_its_position_has_changed(language: str, sentence: str) -> None:
    assert says_changed(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), KEEPS)
def test_recalling_or_repeating_a_position_is_no_change(language: str, sentence: str) -> None:
    assert not says_changed(sentence, language)


def test_every_official_language_has_words_and_examples_of_both_kinds() -> None:
    assert sorted(CHANGED) == OFFICIAL
    assert sorted({language for language, _ in CHANGES}) == OFFICIAL
    assert sorted({language for language, _ in KEEPS}) == OFFICIAL


@pytest.mark.parametrize("language", OFFICIAL)
def test_the_words_are_folded_as_the_sentence_is(language: str) -> None:
    words = CHANGED[language] + NEGATIONS.get(language, "")
    assert fold(words) == words


def test_words_begin_where_a_word_begins() -> None:
    assert says_changed("formerly opposed", "en")
    assert not says_changed("uniformerly opposed", "en")


@pytest.mark.parametrize("language", ["", "xx", "no"])
def test_of_other_languages_nothing_is_said(language: str) -> None:
    assert not says_changed("no longer opposes a levy", language)
