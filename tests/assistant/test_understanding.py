"""What questions say of the texts they are about, in all official languages; and the many that say nothing of them."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from understanding_texts import LEHMANN, TEXTS, Held, catalogue_of

from assistant.question.bodies import COUNTRIES, COUNTRY_CODES, COUNTRY_NAMES
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.question.words import KINDS, WORDS
from assistant.understanding import READ, understand
from corpus.catalogue import Catalogue
from corpus.filters import NO_FILTERS, Filters
from corpus.language import OFFICIAL_LANGUAGES
from corpus.mentions import known
from corpus.model import Kind, Person

Expected = Sequence[tuple[str, str]]
"""Words and value of each constraint, in the order of the question."""
FROM_2019, AFTER_2018 = "since 2019-01-01", "since 2019-01-01"
IN_2021 = "2021-01-01 to 2021-12-31"
FROM_2018_TO_2021 = "2018-01-01 to 2021-12-31"


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    catalogue = catalogue_of(TEXTS, tmp_path_factory.mktemp("understanding"))
    yield catalogue
    catalogue.close()


def shown(constraints: Sequence[Constraint]) -> list[tuple[str, str]]:
    return [(constraint.words, constraint.value) for constraint in constraints]


def of_kind(constraints: Sequence[Constraint], kind: ConstraintKind) -> list[Constraint]:
    return [constraint for constraint in constraints if constraint.kind is kind]


# Numbers

ADDRESS = "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52018AR9002"


@pytest.mark.parametrize(
    ("language", "question", "words", "value"),
    [
        ("en", "What does 52018AR9002 ask for?", "52018AR9002", "52018AR9002"),
        ("en", "what is said in COR 2018/9002 on forests", "COR 2018/9002", "COR 2018/09002"),
        ("pl", "Co mówi CdR 9002/2018 o lasach?", "CdR 9002/2018", "COR 2018/09002"),
        ("en", "cor-2018-09002-00-00-ac-tra-en", "cor-2018-09002", "COR 2018/09002"),
        ("en", ADDRESS, "52018AR9002", "52018AR9002"),
        ("en", "http://data.europa.eu/eli/C/2021/99004/oj", "C/2021/99004", "C/2021/99004"),
        ("en", "uri=OJ:C_202199004", "C_202199004", "C/2021/99004"),
        ("fr", "Que dit l’avis 2016/C 999/05 sur les forêts ?", "2016/C 999/05", "2016/999/5"),
        ("de", "Was steht in celex:52018AR9002@de?", "celex:52018AR9002@de", "celex:52018AR9002@de"),
        ("en", "CoR/24/9046.en", "CoR/24/9046", "COR/24/9046"),
    ],
)
def test_a_held_texts_own_number_is_strict(
    held: Catalogue, language: str, question: str, words: str, value: str
) -> None:
    (found,) = understand(question, language, held).constraints
    assert (found.kind, found.words, found.value, found.strict) == (ConstraintKind.IDENTIFIER, words, value, True)
    assert {name.partition("@")[0] for name in found.documents} <= {text.name for text in TEXTS}
    assert len(found.documents) == (2 if "9002" in value and "@" not in value else 1)


@pytest.mark.parametrize(
    ("language", "question", "value"),
    [
        ("en", "What did the Committee think of COM(2019) 9411?", "COM(2019) 9411"),
        ("de", "Was steht in der Stellungnahme zu KOM(2019) 9411 endg.?", "COM(2019) 9411"),
        ("en", "com/2015/9200", "COM(2015) 9200"),
        ("en", "What refers to 52018AR9002?", "52018AR9002"),
        ("fr", "Quel texte renvoie à l’avis COR 2018/09002 ?", "COR 2018/09002"),
        ("de", "Was bezieht sich auf CdR 9002/2018?", "COR 2018/09002"),
    ],
)
def test_a_number_that_another_text_answers_to_or_cites_favours(
    held: Catalogue, language: str, question: str, value: str
) -> None:
    (found,) = of_kind(understand(question, language, held).constraints, ConstraintKind.IDENTIFIER)
    assert (found.value, found.strict) == (value, False)
    assert found.documents


def test_two_numbers_are_alternatives(held: Catalogue) -> None:
    understood = understand("Compare 52018AR9002 and 52019AR9003 on housing", "en", held)
    among = understood.filters().among
    assert among is not None
    assert {name.partition("@")[0] for name in among} == {"celex:52018AR9002", "celex:52019AR9003"}


# Dates and kinds

STRICT_DATES = [
    ("en", "opinions since 2019", "since 2019", FROM_2019),
    ("en", "Opinions on soil since 2019", "since 2019", FROM_2019),
    ("en", "resolutions adopted in 2021", "in 2021", IN_2021),
    ("en", "press releases from March 2024", "from March 2024", "2024-03-01 to 2024-03-31"),
    ("en", "All opinions and resolutions between 2018 and 2021", "between 2018 and 2021", FROM_2018_TO_2021),
    ("en", "What does the opinion adopted on 26 June 2019 say?", "on 26 June 2019", "2019-06-26"),
    ("en", "opinions published before 2019", "before 2019", "until 2018-12-31"),
    ("en", "opinions dated 2024-03-21", "dated 2024-03-21", "2024-03-21"),
    ("en", "Which opinions on housing were adopted between 2015 and 2018?", "between 2015 and 2018",
     "2015-01-01 to 2018-12-31"),
    ("en", "opinions from 2018 to 2021", "from 2018 to 2021", FROM_2018_TO_2021),
    ("en", "Opinions 2018–2021", "2018–2021", FROM_2018_TO_2021),
    ("en", "Texts since 2019", "since 2019", FROM_2019),
    ("de", "Stellungnahmen seit 2019", "seit 2019", FROM_2019),
    ("de", "Welche Entschließungen wurden 2021 verabschiedet?", "2021", IN_2021),
    ("de", "zwischen 2018 und 2021 verabschiedete Stellungnahmen zum Wasser", "zwischen 2018 und 2021", FROM_2018_TO_2021),
    ("de", "Pressemitteilungen aus dem Jahr 2024", "aus dem Jahr 2024", "2024-01-01 to 2024-12-31"),
    ("fr", "avis adoptés depuis mars 2019", "depuis mars 2019", "since 2019-03-01"),
    ("fr", "Quelles résolutions ont été adoptées en 2021 ?", "en 2021", IN_2021),
    ("es", "dictámenes aprobados desde 2019", "desde 2019", FROM_2019),
    ("es", "resoluciones de mayo de 2021", "de mayo de 2021", "2021-05-01 to 2021-05-31"),
    ("it", "pareri adottati tra il 2018 e il 2021", "tra il 2018 e il 2021", FROM_2018_TO_2021),
    ("pt", "pareceres adotados entre 2018 e 2021", "entre 2018 e 2021", FROM_2018_TO_2021),
    ("nl", "adviezen sinds 2019", "sinds 2019", FROM_2019),
    ("pl", "Rezolucje przyjęte w maju 2021 r.", "w maju 2021 r", "2021-05-01 to 2021-05-31"),
    ("cs", "stanoviska přijatá po roce 2018", "po roce 2018", AFTER_2018),
    ("sk", "uznesenia prijaté v roku 2021", "v roku 2021", IN_2021),
    ("sl", "mnenja, sprejeta po letu 2018", "po letu 2018", AFTER_2018),
    ("hr", "mišljenja donesena od 2019.", "od 2019", FROM_2019),
    ("hu", "2019 óta elfogadott vélemények", "2019 óta", FROM_2019),
    ("hu", "2018 és 2021 között elfogadott vélemények", "2018 és 2021 között", FROM_2018_TO_2021),
    ("fi", "vuonna 2021 annetut päätöslauselmat", "vuonna 2021", IN_2021),
    ("et", "alates 2019. aastast vastu võetud arvamused", "alates 2019. aastast", FROM_2019),
    ("lv", "kopš 2019. gada pieņemtie atzinumi", "kopš 2019. gada", FROM_2019),
    ("lv", "2021. gada 7. maijā pieņemtās rezolūcijas", "2021. gada 7. maijā", "2021-05-07"),
    ("lt", "nuo 2019 m. priimtos nuomonės", "nuo 2019 m", FROM_2019),
    ("el", "γνωμοδοτήσεις που εγκρίθηκαν μετά το 2018", "μετά το 2018", AFTER_2018),
    ("bg", "становища, приети между 2018 и 2021 г.", "между 2018 и 2021 г", FROM_2018_TO_2021),
    ("ro", "avize adoptate după 2018", "după 2018", AFTER_2018),
    ("sv", "yttranden sedan 2019", "sedan 2019", FROM_2019),
    ("da", "udtalelser vedtaget mellem 2018 og 2021", "mellem 2018 og 2021", FROM_2018_TO_2021),
    ("mt", "opinjonijiet bejn l-2018 u l-2021", "bejn l-2018 u l-2021", FROM_2018_TO_2021),
    ("ga", "tuairimí idir 2018 agus 2021", "idir 2018 agus 2021", FROM_2018_TO_2021),
]  # fmt: skip


@pytest.mark.parametrize(("language", "question", "words", "value"), STRICT_DATES)
def test_dates_that_plainly_restrict_the_texts(
    held: Catalogue, language: str, question: str, words: str, value: str
) -> None:
    understood = understand(question, language, held)
    (found,) = of_kind(understood.constraints, ConstraintKind.DATE)
    assert (found.words, found.value, found.strict) == (words, value, True)
    assert understood.filters().among is not None


def test_the_dates_speak_every_official_language() -> None:
    assert {language for language, *_ in STRICT_DATES} == set(OFFICIAL_LANGUAGES)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "What does the 2019 opinion say?"),
        ("en", "What has the Committee said since 2019 about water?"),
        ("en", "How many opinions were adopted in 2021?"),
        ("de", "Wie viele Stellungnahmen wurden 2021 verabschiedet?"),
        ("de", "Was steht in der Stellungnahme vom 26. Juni 2019?"),
        ("fr", "Combien d’avis ont été adoptés depuis 2019 ?"),
    ],
)
def test_dates_that_may_restrict_the_texts_favour(held: Catalogue, language: str, question: str) -> None:
    (found,) = of_kind(understand(question, language, held).constraints, ConstraintKind.DATE)
    assert not found.strict
    assert found.documents


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "children at risk of poverty in 2024"),
        ("en", "Is Europe going to reach its 2030 goal of ending poverty?"),
        ("en", "How much money is in the 2021-2027 programme?"),
        ("en", "How has rural poverty developed since 2019?"),
        ("en", "Does the opinion say anything about artificial intelligence?"),
        ("en", "public opinion in 2019"),
        ("en", "identity documents issued since 2019"),
        ("en", "the opinion on the regulation adopted in 2021"),
        ("en", "What does the opinion say about the 2021/22 season, 2019 % or EU2020?"),
        ("en", "conflict resolution of neighbours"),
        ("en", "How is rail organised in Germany?"),
        ("en", "Who needs PPE in hospitals?"),
        ("de", "Hat die EU ihr Armutsziel für 2020 erreicht, und wie sieht es mit dem Ziel für 2030 aus?"),
        ("de", "Was fordert der Ausschuss für Fischer und Müller?"),
        ("es", "¿Qué pide el Comité sobre los trenes nocturnos en España?"),
        ("fr", "Le Comité avait-il déjà proposé d’aider les salariés, et quand ?"),
        ("fi", "Miten köyhyys on kehittynyt vuodesta 2019?"),
        ("hu", "Hogyan alakult a szegénység 2019 óta?"),
        ("it", "Quanto costerà il programma tra il 2021 e il 2027?"),
        ("pl", "Ile dzieci było zagrożonych ubóstwem w 2024 r.?"),
        ("sv", "Vad kostar nattågen mellan 2021 och 2027?"),
        ("en", ""),
        ("en", "?!"),
        # numbers of nothing held
        ("en", "52099AR0001"),
        ("en", "COR 2018/9999"),
        ("en", "COM(2001) 1"),
        ("en", "24/7 and 50/50"),
        ("en", "C/2021/1"),
    ],
)
def test_what_is_matter_and_no_constraint(held: Catalogue, language: str, question: str) -> None:
    assert understand(question, language, held).constraints == ()


def test_a_beginning_and_an_end_hold_together_and_two_years_are_alternatives(held: Catalogue) -> None:
    def years(question: str) -> set[str]:
        among = understand(question, "en", held).filters().among
        return {name[7:11] for name in among or ()}

    assert years("opinions since 2018 and before 2021") == {"2018", "2019"}
    assert years("opinions adopted in 2016 and in 2019") == {"2016", "2019"}


@pytest.mark.parametrize(
    ("language", "question", "kind", "strict"),
    [
        ("en", "opinions since 2019", Kind.OPINION, True),
        ("en", "Which resolutions speak of Ukraine?", Kind.RESOLUTION, True),
        ("en", "What does the resolution on Ukraine demand?", Kind.RESOLUTION, False),
        ("en", "What does the resolution of the Committee demand?", Kind.RESOLUTION, False),
        ("en", "What does the press release say about buses?", Kind.RELEASE, False),
        ("de", "Was fordert die Entschließung zur Ukraine?", Kind.RESOLUTION, False),
        ("it", "Comunicati stampa del marzo 2024", Kind.RELEASE, True),
        ("fi", "Mitä lehdistötiedotteessa sanotaan busseista?", Kind.RELEASE, False),
        ("lv", "Ko saka paziņojums presei par autobusiem?", Kind.RELEASE, False),
        ("fr", "les avis sur le logement", Kind.OPINION, True),
        ("cs", "Co říká tisková zpráva o autobusech?", Kind.RELEASE, False),
        ("el", "Τι λέει το ψήφισμα για την Ουκρανία;", Kind.RESOLUTION, False),
    ],
)
def test_kinds_of_text(held: Catalogue, language: str, question: str, kind: Kind, strict: bool) -> None:
    (found,) = of_kind(understand(question, language, held).constraints, ConstraintKind.TEXT_KIND)
    assert (found.value, found.strict) == (kind.value, strict)
    assert found.documents == held.matching(Filters(kind=kind))


# People, groups, commissions, countries


@pytest.mark.parametrize(
    ("language", "question", "kind", "value", "strict"),
    [
        ("en", "rapporteur Heinz Lehmann on forests", "person", "Heinz LEHMANN", True),
        ("en", "What does Heinz Lehmann, rapporteur, want?", "person", "Heinz LEHMANN", True),
        ("en", "In the opinion by Heinz Lehmann, what about forests?", "person", "Heinz LEHMANN", True),
        ("en", "What does rapporteur Lehmann want?", "person", "Heinz LEHMANN", True),
        ("en", "What does rapporteur Hienz Lehman want?", "person", "Heinz LEHMANN", False),
        ("en", "What did Heinz Lemann say about forests?", "person", "Heinz LEHMANN", False),
        ("en", "heinz lehmann forests", "person", "Heinz LEHMANN", False),
        ("en", "Is Heinz Lehmann the rapporteur?", "person", "Heinz LEHMANN", False),
        ("en", "In Heinz Lehmann’s opinion, are forests well kept?", "person", "Heinz LEHMANN", False),
        ("en", "What did Roberta Bellini say about buses?", "person", "Roberta BELLINI", False),
        ("en", "What did rapporteur Roberta Bellini say about buses?", "person", "Roberta BELLINI", False),
        ("en", "opinion drafted by Roberta Bellini", "person", "Roberta BELLINI", True),
        ("en", "What did Korhonen ask for?", "person", "Aino Korhonen", False),
        ("de", "Berichterstatterin Anna-Maria Zielinska zum Hochwasser", "person", "Anna-Maria ZIELIŃSKA", True),
        ("de", "Was steht in der Stellungnahme von Heinz Lehmann?", "person", "Heinz LEHMANN", True),
        ("pl", "Co proponuje sprawozdawczyni Anna Maria Zielińska?", "person", "Anna-Maria ZIELIŃSKA", True),
        ("pl", "Opinia Heinza Lehmanna", "person", "Heinz LEHMANN", True),
        ("fi", "Mitä esittelijä Frida Törnqvistin lausunnossa sanotaan?", "person", "Frida TÖRNQVIST", True),
        ("es", "ponente José Luis Fernández Campo", "person", "José Luis FERNÁNDEZ CAMPO", True),
        ("fr", "Que propose la rapporteure Frida Tornqvist ?", "person", "Frida TÖRNQVIST", True),
        ("el", "Τι προτείνει ο εισηγητής Heinz Lehmann;", "person", "Heinz LEHMANN", True),
        ("en", "Which rapporteurs from Spain wrote about water?", "country", "Spain", True),
        ("de", "Berichterstatter aus Deutschland", "country", "Germany", True),
        ("it", "relatori italiani sui trasporti", "country", "Italy", True),
        ("en", "What did the Polish rapporteur say?", "country", "Poland", False),
        ("fi", "Mitä ruotsalainen esittelijä sanoi?", "country", "Sweden", False),
        ("en", "EPP rapporteurs on forests", "group", "EPP", True),
        ("fr", "rapporteurs du groupe PPE", "group", "EPP", True),
        ("en", "What does the EPP group want?", "group", "EPP", False),
        ("de", "Was will die Europäische Volkspartei?", "group", "EPP", False),
        ("de", "Was will die EVP?", "group", "EPP", False),
        ("en", "What do the Greens want?", "group", "The Greens", False),
        ("en", "What does ALDE want?", "group", "ALDE", False),
        ("en", "What does the ENVE commission want?", "commission", "ENVE", False),
    ],
)
def test_people_groups_countries_and_commissions(
    held: Catalogue, language: str, question: str, kind: str, value: str, strict: bool
) -> None:
    (found,) = understand(question, language, held).constraints
    assert (found.kind, found.value, found.strict) == (kind, value, strict)
    assert found.documents


def test_who_only_speaks_favours_the_texts_that_quote_them(held: Catalogue) -> None:
    understood = understand("What did Roberta Bellini say about buses?", "en", held)
    assert understood.filters() == NO_FILTERS
    assert understood.favoured() == {"celex:52021AR9004@en", "text:aaaaaaaaaaaaaaaa@en"}


def test_a_surname_that_several_have_names_them_all(tmp_path: Path) -> None:
    named = ("Heinz LEHMANN", "Ulla LEHMANN", "Mark LEHMAN")
    texts = [
        Held(f"celex:5202{n}AR9001", Kind.OPINION, dt.date(2020 + n, 1, 1), [Person(name)])
        for n, name in enumerate(named)
    ]
    catalogue = catalogue_of(texts, tmp_path)
    (both,) = understand("rapporteur Lehmann", "en", catalogue).constraints
    (one,) = understand("rapporteur Ulla Lehmann", "en", catalogue).constraints
    assert (both.value, both.documents) == ("Lehmann", {"celex:52020AR9001@en", "celex:52021AR9001@en"})
    assert one.documents == {"celex:52021AR9001@en"}


@pytest.mark.parametrize(
    ("language", "question", "strict", "texts"),
    [
        ("de", "unter dem Vorsitz von Eszter Török verabschiedete Stellungnahmen", True, 3),
        ("en", "opinions adopted under the presidency of Markku Talvitie", True, 1),
        ("fr", "sous la présidence d’Eszter Török, que demande le Comité ?", False, 3),
        ("es", "bajo la presidencia de Eszter Török", False, 3),
    ],
)
def test_presidencies(held: Catalogue, language: str, question: str, strict: bool, texts: int) -> None:
    (found,) = of_kind(understand(question, language, held).constraints, ConstraintKind.PRESIDENCY)
    assert (found.strict, len(found.documents)) == (strict, texts)
    assert found.value.startswith("presidency of ")


# What becomes of constraints


def test_filters_that_were_given_win(held: Catalogue) -> None:
    given = Filters(since=dt.date(2016, 1, 1))
    understood = understand("opinions since 2019", "en", held, given)
    assert shown(understood.constraints) == [("opinions", "opinion")]
    filters = understood.filters(given=given)
    assert filters.since == given.since
    assert held.matching(filters) == held.matching(Filters(kind=Kind.OPINION))


def test_nothing_given_is_made_impossible(held: Catalogue) -> None:
    given = Filters(document="celex:52016AR9001@en")
    understood = understand("opinions since 2019", "en", held, given)
    assert [(found.value, found.strict) for found in understood.constraints] == [
        ("opinion", True),
        ("since 2019-01-01", False),
    ]
    assert held.matching(understood.filters(given=given)) == {"celex:52016AR9001@en"}


def test_a_constraint_that_leaves_nothing_is_not_strict(held: Catalogue) -> None:
    understood = understand("rapporteur Heinz Lehmann in press releases since 2020", "en", held)
    assert [found.value for found in understood.constraints if found.strict] == ["Heinz LEHMANN"]
    assert understand("opinions since 2031", "en", held).filters().among == held.matching(Filters(kind=Kind.OPINION))


def test_a_constraint_can_be_taken_away(held: Catalogue) -> None:
    understood = understand("opinions since 2019", "en", held)
    without = ("date:since 2019-01-01",)
    assert shown(understood.used(without)) == [("opinions", "opinion")]
    assert understood.filters(without).among == held.matching(Filters(kind=Kind.OPINION))
    assert understood.filters(("kind:opinion", *without)) == NO_FILTERS


def test_a_new_text_is_known_at_once(tmp_path: Path) -> None:
    catalogue = catalogue_of(TEXTS[:1], tmp_path)
    assert understand("rapporteur Heinz Lehmann", "en", catalogue).constraints == ()
    catalogue_of(TEXTS[1:2], tmp_path).close()  # by another connection
    assert shown(understand("rapporteur Heinz Lehmann", "en", catalogue).constraints) == [
        ("Heinz Lehmann", "Heinz LEHMANN")
    ]


WORDINGS = [entry.partition("@")[0].replace("*", "") for _, _, row in KINDS for entry in row.split("|")]
WORDINGS += [entry.partition("@")[0].replace("*", "") for row in WORDS.values() for entry in row.split("|")]
PIECES = st.sampled_from(
    [*WORDINGS, "2019", "26", "March", "Heinz", "Lehmann", "COR 2018/9002", "EPP", ",", ".", "(", "–"]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join)), st.sampled_from(OFFICIAL_LANGUAGES)
)
def test_whatever_is_asked_constraints_are_slices_and_never_leave_nothing(
    held: Catalogue, question: str, language: str
) -> None:
    understood = understand(question, language, held)
    for found in understood.constraints:
        assert found.words == question[found.start : found.end] != ""
        assert found.documents <= known(held).documents
    assert understood.filters().among != frozenset()
    assert len({found.key for found in understood.constraints}) == len(understood.constraints)


@pytest.mark.parametrize(
    "question",
    ["x " * READ, "opinions since 2019 and " * 200, "rapporteur Lehmannov " * 200, "(" * READ, "2019-" * 1_000],
)
def test_a_hostile_question_takes_no_time(held: Catalogue, question: str) -> None:
    started = time.process_time()
    understand(question, "en", held)
    assert time.process_time() - started < 1.0


def test_an_ordinary_question_takes_no_time_over_thousands_of_texts(tmp_path: Path) -> None:
    texts = [
        Held(f"celex:5{1994 + n % 32}AR{n:04d}", Kind.OPINION, dt.date(1994 + n % 32, 1 + n % 12, 1),
             [Person(f"Heinz{chr(97 + n % 26)} LEH{chr(65 + n // 100)}{chr(65 + n % 26)}MANN")])
        for n in range(2_000)
    ]  # fmt: skip
    catalogue = catalogue_of([*texts, Held("celex:52018AR9002", Kind.OPINION, None, [LEHMANN])], tmp_path)
    question = "What does rapporteur Heinz Lehmann say about forests in the opinions adopted since 2001?"
    assert understand(question, "en", catalogue).constraints
    rounds = 20
    started = time.process_time()
    for _ in range(rounds):
        understand(question, "en", catalogue)
    assert (time.process_time() - started) / rounds < 0.01  # about a thousandth of a second; machines differ


def test_the_tables_are_whole() -> None:
    assert set(COUNTRIES) == set(OFFICIAL_LANGUAGES)
    assert {len(row.split()) for row in COUNTRIES.values()} == {len(COUNTRY_CODES)} == {len(COUNTRY_NAMES)}
