"""Words that say nothing by themselves, in the languages whose passages are compared word by word; folded."""

from __future__ import annotations

from corpus.facets import fold

_ROWS = (
    "the and that this with have has had been from their them they which would should could will shall must also"
    " such these those into than then"
    " when where what while about there here other some more most very only just even still over under upon both"
    " each every since until between"
    " among within therefore however because namely being were was does did done make made like well many much"
    " said says whose whom",
    "der die das und dass dieser diese dieses haben hatte wird werden wurde worden sein sind waren nach auch"
    " eine einen einem einer eines durch"
    " uber unter zwischen deren dessen sowie damit dabei dafur daher deshalb jedoch aber oder wenn weil noch"
    " schon sollen sollte konnen konnte"
    " mussen musste nicht kein keine etwa sehr mehr beim ihrer ihren seine seiner soll will",
    "les des une dans pour avec sur par que qui est sont ont ete etre elle elles ils leur leurs cette ces plus"
    " mais aussi comme donc dont entre sans"
    " sous vers chez doit doivent peut peuvent tout tous toute toutes meme ainsi alors lors selon afin",
    "los las una unos unas para con por que del como mas pero sus este esta estos estas son fue han sido entre"
    " sobre desde hasta cuando donde todo"
    " todos toda todas debe deben puede pueden tambien segun",
    "gli dei delle della dello degli nella nelle negli dal dalla dalle una per con che come piu sono stato stata"
    " essere anche questo questa questi"
    " queste tra fra deve devono puo possono suo sua loro ogni secondo",
    "het een van voor met dat die deze dit zijn worden wordt werd heeft hebben naar door over onder tussen ook"
    " maar als wanneer moet moeten kan kunnen"
    " zou zouden hun haar niet geen meer",
    "jest byc sie oraz ktory ktora ktore ktorych jako przez przed przy pod nad dla tego tych tym ich jego jej"
    " takze rowniez moze powinny powinien"
    " powinna maja bedzie beda byl byla bylo byly",
    "dos das uma umas uns para com por que como mais mas seus suas este esta estes estas sao foi foram entre"
    " sobre desde ate quando onde todo todos"
    " deve devem pode podem tambem segundo",
    "ktery ktera ktere kterych jako pred pres pro jsou jeho jejich take mohou maji bylo byly byla byl bude budou"
    " mezi podle",
    "och att som med for den det ett har hade ska skulle kan kunde fran till under over mellan ocksa deras denna"
    " detta dessa blir blev",
)
FUNCTION_WORDS = frozenset(fold(word) for row in _ROWS for word in row.split())
