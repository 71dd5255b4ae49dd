"""Numbers written in words, and fractions, in the 24 official languages: `forty-one`, `einundvierzig`, `deux tiers`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.facets import fold

_UNITS = {
    # From two to twelve, parted by commas; further forms of the same number by strokes. `One` is too often an article.
    "bg": "два|две|двата|двете,три|трите,четири,пет,шест,седем,осем,девет,десет,единадесет,дванадесет",
    "cs": "dva|dvě|dvou|dvěma,tři|tří|třem|třemi|třech,čtyři|čtyř|čtyřem|čtyřech,pět|pěti,šest|šesti,sedm|sedmi,"
    "osm|osmi,devět|devíti,deset|deseti"
    ",jedenáct|jedenácti,dvanáct|dvanácti",
    "da": "to,tre,fire,fem,seks,syv,otte,ni,ti,elleve,tolv",
    "de": "zwei|zweier,drei|dreier|dreien,vier|vieren,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf",
    "el": "δύο|δυο,τρεις|τρία|τριών,τέσσερις|τέσσερα|τεσσάρων,πέντε,έξι,επτά|εφτά,οκτώ|οχτώ,εννέα|εννιά,δέκα,"
    "έντεκα|ένδεκα,δώδεκα",
    "en": "two,three,four,five,six,seven,eight,nine,ten,eleven,twelve",
    "es": "dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce",
    "et": "kaks|kahe|kahes|kahte,kolm|kolme|kolmes,neli|nelja|neljas,viis|viie|viies,kuus|kuue|kuues,seitse"
    "|seitsme,kaheksa,üheksa,kümme|kümne"
    ",üksteist|üheteistkümne,kaksteist|kaheteistkümne",
    "fi": "kaksi|kahden|kahdessa|kahta|kahteen|kahdella,kolme|kolmen|kolmessa|kolmea|kolmeen,neljä|neljän"
    "|neljässä|neljää,viisi|viiden|viidessä|viittä"
    ",kuusi|kuuden|kuudessa|kuutta,seitsemän|seitsemää|seitsemässä,kahdeksan|kahdeksaa,yhdeksän|yhdeksää,"
    "kymmenen|kymmentä,yksitoista|yhdentoista"
    ",kaksitoista|kahdentoista|kahtatoista",
    "fr": "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze",
    "ga": "dó|dhá,trí,ceathair|ceithre,cúig,sé,seacht,ocht,naoi,deich,-,-",
    "hr": "dva|dvije|dvoje|dvaju|dviju,tri|triju,četiri|četiriju,pet,šest,sedam,osam,devet,deset,jedanaest,dvanaest",
    "hu": "két|kettő|kettőt,három|hármat,négy|négyet,öt|ötöt,hat|hatot,hét|hetet,nyolc,kilenc,tíz|tizet,tizenegy,"
    "tizenkét|tizenkettő",
    "it": "due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici",
    "lt": "du|dvi|dviejų|dviem,trys|tris|trijų|trims,keturi|keturių|keturis|keturios,penki|penkių|penkis|penkios,"
    "šeši|šešių|šešis|šešios"
    ",septyni|septynių|septynis,aštuoni|aštuonių,devyni|devynių,dešimt|dešimties,vienuolika|vienuolikos,dvylika"
    "|dvylikos",
    "lv": "divi|divas|divu|diviem|divām|divus,trīs|triju|trim|trijos|trijās,četri|četru|četras|četrus|četriem"
    "|četrām,pieci|piecu|piecas|piecus|pieciem"
    ",seši|sešu|sešas|sešus|sešiem,septiņi|septiņu|septiņas|septiņus,astoņi|astoņu|astoņas,deviņi|deviņu|deviņas,"
    "desmit|desmitu"
    ",vienpadsmit,divpadsmit",
    "mt": "tnejn|żewġ,tlieta|tliet,erbgħa|erba’|erba,ħamsa|ħames,sitta|sitt,sebgħa|seba’|seba,tmienja|tmien,"
    "disgħa|disa’|disa,għaxra|għaxar"
    ",ħdax,tnax",
    "nl": "twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf",
    "pl": "dwa|dwie|dwóch|dwu|dwoma|dwiema|dwaj|dwoje,trzy|trzech|trzem|trzema|trzej,cztery|czterech|czterem"
    "|czterema,pięć|pięciu,sześć|sześciu"
    ",siedem|siedmiu,osiem|ośmiu,dziewięć|dziewięciu,dziesięć|dziesięciu,jedenaście|jedenastu,dwanaście|dwunastu",
    "pt": "dois|duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze",
    "ro": "doi|două,trei,patru,cinci,șase|şase,șapte|şapte,opt,nouă,zece,unsprezece,doisprezece|douăsprezece",
    "sk": "dva|dve|dvaja|dvoch|dvom|dvoma,tri|traja|troch|trom|tromi,štyri|štyroch|štyrom|štyria,päť|piatich"
    "|piatimi|piati,šesť|šiestich"
    ",sedem|siedmich,osem|ôsmich,deväť|deviatich,desať|desiatich,jedenásť|jedenástich,dvanásť|dvanástich",
    "sl": "dva|dve|dveh|dvema,tri|trije|treh|trem|tremi,štiri|štirje|štirih|štirim,pet|petih|petim,šest|šestih,"
    "sedem|sedmih,osem|osmih,devet|devetih"
    ",deset|desetih,enajst|enajstih,dvanajst|dvanajstih",
    "sv": "två,tre,fyra,fem,sex,sju,åtta,nio,tio,elva,tolv",
}  # fmt: skip
_TEENS = {
    # From thirteen to nineteen.
    "da": "tretten,fjorten,femten,seksten,sytten,atten,nitten",
    "de": "dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn",
    "en": "thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen",
    "es": "trece,catorce,quince,dieciséis,diecisiete,dieciocho,diecinueve",
    "fr": "treize,quatorze,quinze,seize,dix-sept,dix-huit,dix-neuf",
    "it": "tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove",
    "nl": "dertien,veertien,vijftien,zestien,zeventien,achttien,negentien",
    "pl": "trzynaście|trzynastu,czternaście|czternastu,piętnaście|piętnastu,szesnaście|szesnastu,siedemnaście"
    "|siedemnastu,osiemnaście|osiemnastu"
    ",dziewiętnaście|dziewiętnastu",
    "pt": "treze,catorze|quatorze,quinze,dezasseis|dezesseis,dezassete|dezessete,dezoito,dezanove|dezenove",
    "cs": "třináct|třinácti,čtrnáct|čtrnácti,patnáct|patnácti,šestnáct|šestnácti,sedmnáct|sedmnácti,osmnáct"
    "|osmnácti,devatenáct|devatenácti",
    "sv": "tretton,fjorton,femton,sexton,sjutton,arton,nitton",
}  # fmt: skip
_TENS = {
    # From twenty to ninety, then a hundred.
    "bg": "двадесет|двайсет,тридесет|трийсет,четиридесет,петдесет,шестдесет,седемдесет,осемдесет,деветдесет,сто"
    "|стотина",
    "cs": "dvacet|dvaceti,třicet|třiceti,čtyřicet|čtyřiceti,padesát|padesáti,šedesát|šedesáti,sedmdesát"
    "|sedmdesáti,osmdesát|osmdesáti"
    ",devadesát|devadesáti,sto|sta|stovky",
    "da": "tyve,tredive,fyrre,halvtreds,tres,halvfjerds,firs,halvfems,hundrede|hundred",
    "de": "zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig,hundert",
    "el": "είκοσι,τριάντα,σαράντα,πενήντα,εξήντα,εβδομήντα,ογδόντα,ενενήντα,εκατό|εκατόν",
    "en": "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred",
    "es": "veinte,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa,cien|ciento|cientos",
    "et": "kakskümmend|kahekümne,kolmkümmend|kolmekümne,nelikümmend|neljakümne,viiskümmend|viiekümne,kuuskümmend,"
    "seitsekümmend,kaheksakümmend"
    ",üheksakümmend,sada|saja",
    "fi": "kaksikymmentä|kahdenkymmenen,kolmekymmentä|kolmenkymmenen,neljäkymmentä|neljänkymmenen,viisikymmentä"
    "|viidenkymmenen,kuusikymmentä"
    ",seitsemänkymmentä,kahdeksankymmentä,yhdeksänkymmentä,sata|sadan",
    "fr": "vingt|vingts,trente,quarante,cinquante,soixante,soixante-dix,quatre-vingt|quatre-vingts,"
    "quatre-vingt-dix,cent|cents",
    "ga": "fiche,tríocha,daichead,caoga,seasca,seachtó,ochtó,nócha,céad",
    "hr": "dvadeset,trideset,četrdeset,pedeset,šezdeset,sedamdeset,osamdeset,devedeset,sto",
    "hu": "húsz|huszat,harminc,negyven,ötven,hatvan,hetven,nyolcvan,kilencven,száz|százat",
    "it": "venti,trenta,quaranta,cinquanta,sessanta,settanta,ottanta,novanta,cento",
    "lt": "dvidešimt|dvidešimties,trisdešimt,keturiasdešimt,penkiasdešimt,šešiasdešimt,septyniasdešimt,"
    "aštuoniasdešimt,devyniasdešimt,šimtas|šimto",
    "lv": "divdesmit,trīsdesmit,četrdesmit,piecdesmit,sešdesmit,septiņdesmit,astoņdesmit,deviņdesmit,simts|simt|simtu",
    "mt": "għoxrin,tletin,erbgħin,ħamsin,sittin,sebgħin,tmenin,disgħin,mija|mitt",
    "nl": "twintig,dertig,veertig,vijftig,zestig,zeventig,tachtig,negentig,honderd",
    "pl": "dwadzieścia|dwudziestu,trzydzieści|trzydziestu,czterdzieści|czterdziestu,pięćdziesiąt|pięćdziesięciu,"
    "sześćdziesiąt|sześćdziesięciu"
    ",siedemdziesiąt|siedemdziesięciu,osiemdziesiąt|osiemdziesięciu,dziewięćdziesiąt|dziewięćdziesięciu,sto|stu",
    "pt": "vinte,trinta,quarenta,cinquenta,sessenta,setenta,oitenta,noventa,cem|cento",
    "ro": "douăzeci,treizeci,patruzeci,cincizeci,șaizeci|şaizeci,șaptezeci|şaptezeci,optzeci,nouăzeci,sută|sute",
    "sk": "dvadsať|dvadsiatich,tridsať|tridsiatich,štyridsať|štyridsiatich,päťdesiat,šesťdesiat,sedemdesiat,"
    "osemdesiat,deväťdesiat,sto",
    "sl": "dvajset|dvajsetih,trideset|tridesetih,štirideset|štiridesetih,petdeset|petdesetih,šestdeset,"
    "sedemdeset,osemdeset,devetdeset,sto",
    "sv": "tjugo,trettio,fyrtio,femtio,sextio,sjuttio,åttio,nittio,hundra",
}  # fmt: skip
_ONES = {
    "da": "en", "de": "ein", "en": "one", "es": "uno|un|una", "fr": "un|une", "it": "uno|un", "nl": "een|één", "pl": "jeden|jedna",
    "pt": "um|uma", "sv": "en|ett", "cs": "jeden|jedna", "sk": "jeden|jedna",
}  # fmt: skip
_ONE_BEFORE_TEN = {"de": "und", "nl": "en", "da": "og", "sl": "in"}
"""Languages that say `one-and-forty` in one word -> what joins it."""
_TEN_BEFORE_ONE = {"it": "", "sv": "", "fi": "", "et": " ", "hu": ""}
_AND = {
    "en": "and",
    "fr": "et",
    "es": "y",
    "pt": "e",
    "el": "και",
    "ro": "și",
    "bg": "и",
    "sk": "a",
    "cs": "a",
    "hr": "i",
}
_FRACTIONS = {
    # Half, third, quarter, fifth, tenth; `*` stands for any ending.
    "bg": "половин*,трет*,четвърт*,пета|пети,десета|десети", "cs": "polovin*|půl,třetin*,čtvrtin*|čtvrt,pětin*,desetin*",
    "da": "halv*,tredjedel*,fjerdedel*|kvart*,femtedel*,tiendedel*", "de": "hälfte|halb*,drittel*,viertel*,"
    "fünftel*,zehntel*",
    "el": "μισ*|ήμισυ,τρίτο|τρίτα,τέταρτο|τέταρτα,πέμπτο|πέμπτα,δέκατο|δέκατα",
    "en": "half|halves|halving,third|thirds,quarter|quarters,fifth|fifths,tenth|tenths",
    "es": "mitad,tercio|tercios|tercera,cuarto|cuartos|cuarta,quinto|quintos|quinta,décimo|décima"
    "|décimas", "et": "pool|poole|pooled,kolmandik*,veerand*|neljandik*,viiendik*,kümnendik*",
    "fi": "puol*,kolmannes*|kolmannek*|kolmasos*,neljännes*|neljännek*|neljäsos*,viidennes*|viidesos*,kymmenes"
    "|kymmenesosa*|kymmenyk*",
    "fr": "moitié|demi|demie,tiers,quart|quarts,cinquième|cinquièmes,dixième"
    "|dixièmes", "ga": "leath,trian,ceathrú,cúigiú,deichiú",
    "hr": "polovic*|polovin*|pola,trećin*,četvrtin*,petin*,desetin*", "hu": "fele*|felé*|fél,harmad*,negyed*,"
    "ötöd*,tized*",
    "it": "metà|mezzo|mezza,terzo|terzi,quarto|quarti,quinto|quinti,decimo|decimi", "lt": "pusė*|pusę,trečdal*,"
    "ketvirtadal*|ketvirt*,penktadal*,dešimtadal*",
    "lv": "puse*|pusi,trešdaļ*|trešo,ceturtdaļ*|ceturto,piektdaļ*,desmitdaļ*"
    "|desmito", "mt": "nofs,terz,kwart*,ħomos,għaxra",
    "nl": "helft|half|halve,derde|derden,kwart,vijfde|vijfden,tiende", "pl": "połow*|pół,trzeci*,czwart*|ćwierć,"
    "piąt*,dziesiąt*",
    "pt": "metade|meio|meia,terço|terços,quarto|quartos,quinto|quintos,décimo|décimos", "ro": "jumăt*,treim*,"
    "sfert*|pătrim*,cincim*,zecim*",
    "sk": "polovic*|pol,tretin*,štvrtin*|štvrť,pätin*,desatin*", "sl": "polovic*|pol,tretjin*,četrtin*,petin*,desetin*",
    "sv": "hälften|halv*,tredjedel*,fjärdedel*|kvart*,femtedel*,tiondel*",
}  # fmt: skip
_PARTS = (2, 3, 4, 5, 10)
_ORDINALS = {
    # From third to tenth. `Second` says too much else.
    "de": "dritt*,viert*,fünft*,sechst*,siebt*,achte|achter|achtes|achtem,neunt*,zehnt*",
    "en": "third,fourth,fifth,sixth,seventh,eighth,ninth,tenth",
    "es": "tercer|tercero|tercera,cuarto|cuarta,quinto|quinta,sexto|sexta,séptimo|séptima,octavo|octava,noveno"
    "|novena,décimo|décima",
    "fr": "troisième,quatrième,cinquième,sixième,septième,huitième,neuvième,dixième",
    "it": "terzo|terza,quarto|quarta,quinto|quinta,sesto|sesta,settimo|settima,ottavo|ottava,nono|nona,decimo|decima",
    "nl": "derde,vierde,vijfde,zesde,zevende,achtste,negende,tiende",
    "pl": "trzeci*,czwart*,piąt*,szóst*,siódm*,ósm*,dziewiąt*,dziesiąt*",
}  # fmt: skip
_TIMES = {
    "cs": "dvakrát,třikrát,čtyřikrát", "da": "-,-,-", "de": "zweimal|doppelt*|verdoppel*,dreimal|dreifach*"
    "|verdreifach*,viermal|vierfach*",
    "en": "twice|double|doubled|doubles|doubling|twofold,thrice|triple|tripled|threefold,quadruple"
    "|fourfold", "es": "doble|duplic*,triple|triplic*,cuádruple",
    "fi": "kahdesti|kaksinkert*,kolmesti|kolminkert*,"
    "nelinkert*", "fr": "double|doubl*,triple|tripl*,quadrupl*", "hu": "kétszer*,háromszor*,négyszer*",
    "it": "doppio|raddoppi*,triplo|triplic*,quadrupl*", "nl": "tweemaal|dubbel*|verdubbel*,driemaal|drievoudig*,"
    "viermaal", "pl": "dwukrotn*|podwo*|podwaja*,trzykrotn*|potro*,czterokrotn*",
    "pt": "dobro|duplic*,triplo|triplic*,quádruplo", "ro": "dubl*,tripl*,-",
    "sk": "dvakrát,trikrát,štyrikrát", "sl": "dvakrat,trikrat,štirikrat",
    "sv": "dubbel*|fördubbl*,tredubbl*,fyrdubbl*",
}  # fmt: skip


_COMPOUND = re.compile(
    r"(?<=..)(?:jahrig|monatig|tagig|stundig|wochig|prozentig|kopfig|jarig|daags|arig|letni|miesieczn|dniow"
    r"|krotn|godzinn|stronicow)\w*$"
)
"""`zehnjährig`, `ośmioletni`: a number and what it counts in one word."""
_POLISH_COMPOUNDS = "dwu,trzy,cztero,piecio,szescio,siedmio,osmio,dziewiecio,dziesiecio,jedenasto,dwunasto"


@dataclass(frozen=True, slots=True)
class NumberWords:
    """One language's words, folded; a stem stands for all that begins with it."""

    values: dict[str, int]
    fractions: dict[str, int]
    """Word -> of how many parts it is one."""
    fraction_stems: tuple[tuple[str, int], ...]
    others: dict[str, int]
    """Ordinals, and `twice`."""
    other_stems: tuple[tuple[str, int], ...]
    ones: frozenset[str]
    joint: str
    """What may stand between the tens and the ones."""

    def fraction(self, word: str) -> int | None:
        """Of how many parts the word is one: 3 for `thirds`."""
        return self.fractions.get(word) or _by_stem(self.fraction_stems, word)

    def other(self, word: str) -> int | None:
        """The number in an ordinal, or in how many times something is."""
        return self.others.get(word) or _by_stem(self.other_stems, word)

    def number(self, tokens: Sequence[str], place: int) -> tuple[int, int] | None:
        """The number written in words from `place` on, and the place after it; None where there is none."""
        total = current = 0
        end = place
        while end < len(tokens):
            value = self.values.get(_COMPOUND.sub("", tokens[end]))
            if value is None and current >= 20 and not current % 10 and tokens[end] in self.ones:
                value = 1
            if value is None:
                following = _at(tokens, end + 1)
                joined = tokens[end] in (self.joint, "-") and end > place and current >= 20 and not current % 10
                if not joined or not (following in self.ones or self.values.get(following, 100) < 100):
                    break
            elif value == 100:
                current = max(1, current) * 100
            elif current and current % 100 and value >= current % 100 and current % 100 < 20:
                break  # two numbers side by side
            else:
                current += value
            end += 1
        total += current
        return (total, end) if end > place else None


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if place < len(tokens) else ""


def _by_stem(stems: Sequence[tuple[str, int]], word: str) -> int | None:
    return next((value for stem, value in stems if word.startswith(stem)), None)


@lru_cache(maxsize=32)
def number_words(language: str) -> NumberWords:
    """The words of a language; English for one that is not official."""
    language = language if language in _UNITS else "en"
    values = _values(language)
    fractions, fraction_stems = _entries(_FRACTIONS[language], _PARTS)
    others, other_stems = _entries(_ORDINALS.get(language, ""), range(3, 11))
    times, times_stems = _entries(_TIMES.get(language, ""), range(2, 5))
    return NumberWords(
        values,
        fractions,
        fraction_stems,
        others | times,
        other_stems + times_stems,
        _ones(language),
        fold(_AND.get(language, "-")),
    )


def _values(language: str) -> dict[str, int]:
    units = _row(_UNITS[language], range(2, 13)) | _row(_TEENS.get(language, ""), range(13, 20))
    tens = _row(_TENS[language], (*range(20, 100, 10), 100))
    values = units | tens
    ones = dict.fromkeys(_ones(language), 1)
    if language == "pl":
        values |= _row(_POLISH_COMPOUNDS, range(2, 13))
    small = {word: value for word, value in units.items() if value < 10} | ones
    for ten, worth in tens.items():
        for one, value in small.items():
            if worth == 100:
                values.setdefault(one + ten, value * 100)
            elif language in _ONE_BEFORE_TEN:
                values[one + fold(_ONE_BEFORE_TEN[language]) + ten] = worth + value
            elif language in _TEN_BEFORE_ONE:
                values[ten + one] = worth + value
                if language == "it":
                    values[ten[:-1] + one] = worth + value
            else:
                values[f"{ten}-{one}"] = values[ten + one] = worth + value
    return values


def _ones(language: str) -> frozenset[str]:
    return frozenset(fold(form) for form in _ONES.get(language, "").split("|") if form)


def _row(row: str, numbers: Sequence[int]) -> dict[str, int]:
    cells = row.split(",") if row else []
    return {
        fold(form): number
        for number, cell in zip(numbers, cells, strict=False)
        for form in cell.split("|")
        if form != "-"
    }


def _entries(row: str, numbers: Sequence[int]) -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    words: dict[str, int] = {}
    stems: list[tuple[str, int]] = []
    for number, cell in zip(numbers, row.split(",") if row else [], strict=False):
        for form in cell.split("|"):
            if form.endswith("*"):
                stems.append((fold(form[:-1]), number))
            elif form != "-":
                words[fold(form)] = number
    return words, tuple(stems)
