"""The forms of the number words of Finnish, Estonian and Hungarian, whose cases are endings."""

from __future__ import annotations

from collections.abc import Iterator

FINNISH = (
    # From one to nine: as it is counted, the stem of its cases, how much of it, into it.
    ("yksi", "yhde", "yhtä", "yhteen", "yhtenä"),
    ("kaksi", "kahde", "kahta", "kahteen", "kahtena"),
    ("kolme", "kolme", "kolmea", "kolmeen", "kolmena"),
    ("neljä", "neljä", "neljää", "neljään", "neljänä"),
    ("viisi", "viide", "viittä", "viiteen", "viitenä"),
    ("kuusi", "kuude", "kuutta", "kuuteen", "kuutena"),
    ("seitsemän", "seitsemä", "seitsemää", "seitsemään", "seitsemänä"),
    ("kahdeksan", "kahdeksa", "kahdeksaa", "kahdeksaan", "kahdeksana"),
    ("yhdeksän", "yhdeksä", "yhdeksää", "yhdeksään", "yhdeksänä"),
)
FINNISH_TEN = ("kymmenen", "kymmene", "kymmentä", "kymmeneen", "kymmenenä")
FINNISH_HUNDRED = ("sata", "sada", "sataa", "sataan", "satana")
_FINNISH_ENDINGS = ("n", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "tta", "ttä")
ESTONIAN = (
    # From one to nine: as it is counted, the stem of its cases, how much of it.
    ("üks", "ühe", "üht|ühte"),
    ("kaks", "kahe", "kaht|kahte"),
    ("kolm", "kolme", "kolme"),
    ("neli", "nelja", "nelja|nelja"),
    ("viis", "viie", "viit|viite"),
    ("kuus", "kuue", "kuut|kuute"),
    ("seitse", "seitsme", "seitset"),
    ("kaheksa", "kaheksa", "kaheksat"),
    ("üheksa", "üheksa", "üheksat"),
)
_ESTONIAN_ENDINGS = ("", "s", "st", "sse", "le", "l", "lt", "ks", "ni", "na", "ta", "ga")
HUNGARIAN = "két|kettő,három|hárm,négy,öt,hat,hét|het,nyolc,kilenc,tíz|tiz"
HUNGARIAN_TENS = "húsz|husz,harminc,negyven,ötven,hatvan,hetven,nyolcvan,kilencven,száz"
HUNGARIAN_ENDINGS = (
    "at et ot öt t ban ben nak nek nál nél ra re ról ről ból ből tól től hoz hez höz ba be ig ért an en ön on kor ként"
    " os es ös szor szer ször szoros szeres szörös"
).split()


def finnish() -> Iterator[tuple[str, int]]:
    """All forms from two to a hundred."""
    for number, row in enumerate(FINNISH, 1):
        forms, tens = _finnish_cases(row), _finnish_cases(FINNISH_TEN)
        for form, ten in zip(forms, ("kymmentä", *tens[1:]), strict=True):
            if number > 1:
                yield form, number
                yield form + ten, 10 * number
            yield form + "toista", 10 + number
    yield from ((form, 10) for form in _finnish_cases(FINNISH_TEN))
    yield from ((form, 100) for form in _finnish_cases(FINNISH_HUNDRED))


def _finnish_cases(row: tuple[str, ...]) -> list[str]:
    return [row[0], *row[2:], *(row[1] + ending for ending in _FINNISH_ENDINGS)]


def estonian() -> Iterator[tuple[str, int]]:
    """All forms from two to a hundred."""
    for number, (counted, stem, some) in enumerate(ESTONIAN, 1):
        forms = [counted, *some.split("|"), *(stem + ending for ending in _ESTONIAN_ENDINGS)]
        yield counted + "teist", 10 + number
        yield from ((f"{stem}teistkümne{ending}", 10 + number) for ending in _ESTONIAN_ENDINGS)
        if number > 1:
            yield from ((form, number) for form in forms)
            yield counted + "kümmend", 10 * number
            yield from ((f"{stem}kümne{ending}", 10 * number) for ending in _ESTONIAN_ENDINGS)
    for stem, some, value in (("kümne", "kümme|kümmet|kümmend", 10), ("saja", "sada|sadat", 100)):
        yield from ((form, value) for form in (*some.split("|"), *(stem + ending for ending in _ESTONIAN_ENDINGS)))


def hungarian() -> Iterator[tuple[str, int]]:
    """All forms from two to a hundred, as they are counted and with the ending of a case."""
    ones = [(form, value) for value, cell in enumerate(HUNGARIAN.split(","), 2) for form in cell.split("|")]
    tens = [
        (form, value)
        for value, cell in zip((*range(20, 100, 10), 100), HUNGARIAN_TENS.split(","), strict=True)
        for form in cell.split("|")
    ]
    for form, value in (*ones, *tens):
        if form not in ("hárm", "het", "tiz", "husz"):
            yield form, value
        last = form[-2:] if form.endswith(("sz", "gy")) else form[-1]
        double = {"sz": "ssz", "gy": "ggy"}.get(last, last * 2)
        endings = [*HUNGARIAN_ENDINGS, *(("vel",) if form.endswith("ő") else ())]
        yield from ((form + ending, value) for ending in endings)
        yield from ((form[: -len(last)] + double + ending, value) for ending in ("el", "al", "á", "é"))
    for start, tens_value in (("tizen", 10), ("huszon", 20)):
        for form, value in (("egy", 1), *ones):
            if value < 10:
                yield from ((start + form + ending, tens_value + value) for ending in ("", *HUNGARIAN_ENDINGS))
