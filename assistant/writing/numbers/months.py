"""Months that are named without a day or a year, `each June`; and those of a sentence that its sources do not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from assistant.writing.numbers.dates import Date, month_of
from corpus.facets import fold

_WORD = re.compile(r"(?<![\w’'-])(?:f’|f')?(?P<word>[^\W\d_]{3,})(?![\w-])")
_CAPITAL = frozenset({"de", "el", "en", "ga", "mt"})
"""Languages that write months with a capital letter: the first word of a sentence tells nothing in them."""
_NAMES = {
    # From January to December: whole words, `*` for any ending; `-` where the word is so often another one.
    "bg": "януари февруари - април - юни юли август септември октомври ноември декември",
    "cs": "leden|ledna|lednu únor|února|únoru březen|března|březnu duben|dubna|dubnu květen|května|květnu červen|června|červnu"
    " červenec|července|červenci srpen|srpna|srpnu září říjen|října|říjnu listopad|listopadu prosinec|prosince|prosinci",
    "da": "januar februar - april maj juni juli august september oktober november december",
    "de": "januar|januars februar|februars märz april|aprils mai juni juli august september|septembers oktober|oktobers"
    " november|novembers dezember|dezembers",
    "el": "ιανουάρι*|ιανουαρί* φεβρουάρι*|φεβρουαρί* μάρτι*|μαρτίου|μαρτίο* απρίλι*|απριλί* μάιος|μάιο|μαΐου ιούνι*|ιουνί*"
    " ιούλι*|ιουλί* αύγουστ*|αυγούστ* σεπτέμβρι*|σεπτεμβρί* οκτώβρι*|οκτωβρί* νοέμβρι*|νοεμβρί* δεκέμβρι*|δεκεμβρί*",
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "et": "jaanuar* veebruar* märts|märtsi|märtsis|märtsist|märtsini aprill* - juuni|juunis|juunist|juunini"
    " juuli|juulis|juulist|juulini august|augusti|augustis|augustist|augustini septembr*|septembe* oktoobr*|oktoobe*"
    " novembr*|novembe* detsembr*|detsembe*",
    "fi": "tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ga": "eanáir feabhra|feabhr* márta|mhárta aibreán|aibreáin bealtaine|bhealtaine meitheamh|mheithimh iúil lúnasa - - - -",
    "hr": "siječanj|siječnja|siječnju veljača|veljače|veljači ožujak|ožujka|ožujku travanj|travnja|travnju svibanj|svibnja|svibnju"
    " lipanj|lipnja|lipnju srpanj|srpnja|srpnju kolovoz|kolovoza|kolovozu rujan|rujna|rujnu listopad|listopada|listopadu -"
    " prosinac|prosinca|prosincu",
    "hu": "január* február* március* április* május* június* július* augusztus* szeptember* október* november* december*",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "lt": "sausio vasario - balandžio gegužės|gegužę birželio|birželį liepos rugpjūčio|rugpjūtį rugsėjo|rugsėjį spalio"
    " lapkričio|lapkritį gruodžio|gruodį",
    "lv": "janvārī|janvāra|janvārim februārī|februāra|februārim martā|marta|martam aprīlī|aprīļa|aprīlim maijā|maija|maijam"
    " jūnijā|jūnija|jūnijam jūlijā|jūlija|jūlijam augustā|augusta|augustam septembrī|septembra|septembrim"
    " oktobrī|oktobra|oktobrim novembrī|novembra|novembrim decembrī|decembra|decembrim",
    "mt": "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu kwiecień|kwietnia|kwietniu - czerwiec|czerwca|czerwcu"
    " lipiec|lipca|lipcu sierpień|sierpnia|sierpniu wrzesień|września|wrześniu październik|października|październiku"
    " listopad|listopada|listopadzie grudzień|grudnia|grudniu",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ro": "ianuarie februarie martie aprilie - iunie iulie august septembrie octombrie noiembrie decembrie",
    "sk": "január|januára|januári február|februára|februári marec|marca|marci apríl|apríla|apríli máj|mája|máji jún|júna|júni"
    " júl|júla|júli august|augusta|auguste septembra|septembri|september októbra|októbri|október novembra|novembri|november"
    " decembra|decembri|december",
    "sl": "januar|januarja|januarju februar|februarja|februarju marec|marca|marcu april|aprila|aprilu maj|maja|maju"
    " junij|junija|juniju julij|julija|juliju avgust|avgusta|avgustu september|septembra|septembru oktober|oktobra|oktobru"
    " november|novembra|novembru december|decembra|decembru",
    "sv": "januari februari - april maj juni juli augusti september oktober november december",
}  # fmt: skip


def months(text: str, language: str) -> Iterator[tuple[int, str]]:
    """The months that a text in `language` (ISO 639-1) plainly names (1: January), with its words for them."""
    for match in _WORD.finditer(text):
        word = match["word"]
        if language in _CAPITAL and not (word[0].isupper() and _goes_on(text, match.start())):
            continue
        number = _number(fold(word), language)
        if number is not None:
            yield number, word


def unheld_months(text: str, language: str, held: Iterable[tuple[str, str]], dates: Iterable[Date]) -> Iterator[str]:
    """The words of a text for months that its sources, each a text and its language, may not name in any form, nor with a date."""
    said = list(months(text, language))
    if said:
        known = {date.month for date in dates}
        known.update(month_of(word[0], other) for words, other in held for word in _WORD.finditer(words))
        yield from (word for number, word in said if number not in known)


def _goes_on(text: str, place: int) -> bool:
    """True where a sentence goes on at a place."""
    before = text[:place].rstrip(" “„\"'’‘«(")
    return bool(before) and before[-1] not in ".!?:…"


@lru_cache(maxsize=16_384)
def _number(word: str, language: str) -> int | None:
    for number, cell in enumerate(_NAMES.get(language, "").split(), start=1):
        for form in cell.split("|"):
            if word == fold(form) or (form.endswith("*") and word.startswith(fold(form[:-1]))):
                return number
    return None
