"""A double of CELLAR: its query interface and its content negotiation, with the faults that such services have.

It answers in the forms of the real one: redirects name the official host in plain http, texts are found by `Accept` and
`Accept-Language`, and the query interface sends one row for each combination of what a work has.
"""

from __future__ import annotations

import datetime as dt
import gzip
import itertools
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from functools import cache

from doubles.server import Asked, LocalServer, Reply, validated

OFFICIAL = "http://publications.europa.eu"
CODES = {
    "bg": "BUL", "cs": "CES", "da": "DAN", "de": "DEU", "el": "ELL", "en": "ENG", "es": "SPA", "et": "EST",
    "fi": "FIN", "fr": "FRA", "ga": "GLE", "hr": "HRV", "hu": "HUN", "it": "ITA", "lt": "LIT", "lv": "LAV",
    "mt": "MLT", "nl": "NLD", "pl": "POL", "pt": "POR", "ro": "RON", "sk": "SLK", "sl": "SLV", "sv": "SWE",
}  # fmt: skip


class Form(StrEnum):
    """Forms a text is held in, each with the suffix of its manifestation."""

    XHTML = "03"
    HTML = "02"
    FORMEX = "05"
    PDF = "01"


MEDIA_TYPES = {
    Form.XHTML: "application/xhtml+xml;charset=UTF-8",
    Form.HTML: "text/html;charset=UTF-8",
    Form.FORMEX: "application/zip",
    Form.PDF: "application/pdf",
}
TYPES = {Form.XHTML: "xhtml", Form.HTML: "html", Form.FORMEX: "fmx4", Form.PDF: "pdfa1a"}


class Fault(Enum):
    """What goes wrong with a work; those of the first kind are over when it was asked for `CellarDouble.tries` times."""

    IN_PREPARATION = "202"
    EMPTY = "an empty 200"
    TOO_MANY = "429 with Retry-After"
    UNAVAILABLE = "503"
    CUT_OFF = "fewer bytes than announced"
    RESET = "the connection is dropped"

    NOT_FOUND = "404"
    NOT_ACCEPTABLE = "406"
    WRONG_LANGUAGE = "the text in another language"
    MALFORMED = "bytes that are no text"
    OVERSIZED = "a small answer that unpacks to far too much"
    ALWAYS_CUT_OFF = "fewer bytes than announced, every time"
    BROKEN = "500, every time"
    ELSEWHERE = "a redirect to another host"
    PRIVATE = "a redirect into the local network"
    CIRCLE = "a redirect to itself"
    SLOW = "a byte now and then"

    @property
    def transient(self) -> bool:
        """True for faults that are over after some tries."""
        return self in _TRANSIENT


_TRANSIENT = frozenset(
    {Fault.IN_PREPARATION, Fault.EMPTY, Fault.TOO_MANY, Fault.UNAVAILABLE, Fault.CUT_OFF, Fault.RESET}
)


class QueryFault(Enum):
    """What goes wrong with queries."""

    BROKEN = "500, every time"
    NO_JSON = "a page in place of an answer"
    NO_CELEX = "an answer without the variable"
    EMPTY = "an answer without rows"
    SLOW = "a byte now and then"


@dataclass(frozen=True)
class Work:
    """One text."""

    celex: str
    texts: Mapping[str, Mapping[Form, bytes]]
    """Language (ISO 639-1) -> form -> bytes."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """In the languages that have one."""
    date: dt.date | None = None
    types: Sequence[str] = ("OPIN",)
    authors: Sequence[str] = ("COR",)
    eli: str = ""
    oj: str = ""
    choices: bool = False
    """True where a text is several files, so that it comes by way of a page of choices."""


class CellarDouble:
    """CELLAR on this machine, while it is entered: `with CellarDouble(works) as cellar: ... cellar.base`."""

    def __init__(
        self,
        works: Sequence[Work],
        faults: Mapping[str, Fault] | None = None,
        query_faults: Mapping[int, QueryFault] | None = None,
        *,
        tries: int = 2,
        retry_after: str = "0",
        longest_answer: int = 10_000,
    ) -> None:
        """`faults` are by CELEX number, `query_faults` by the year a query is about."""
        self.works = {work.celex: work for work in works}
        self.faults = dict(faults or {})
        self.query_faults = dict(query_faults or {})
        self.tries, self.retry_after, self.longest_answer = tries, retry_after, longest_answer
        self._asked: Counter[str] = Counter()
        self.server = LocalServer(self._answer)

    @property
    def base(self) -> str:
        return self.server.base

    @property
    def log(self) -> list[Asked]:
        return self.server.log

    def __enter__(self) -> CellarDouble:
        self.server.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self.server.__exit__(None, None, None)

    def _answer(self, asked: Asked) -> Reply:
        if asked.path == "/webapi/rdf/sparql":
            return self._queried(asked)
        if asked.path.startswith("/resource/celex/"):
            return self._negotiated(asked, asked.path.removeprefix("/resource/celex/"))
        if match := re.fullmatch(r"/resource/cellar/(?P<id>[0-9a-f]+)\.(?P<expression>\d{4})(?P<rest>.*)", asked.path):
            return self._stored(asked, match)
        return Reply(404)

    # Texts

    def _negotiated(self, asked: Asked, celex: str) -> Reply:
        work = self.works.get(celex)
        fault = self.faults.get(celex)
        if work is None or fault is Fault.NOT_FOUND:
            return Reply(404)
        if fault is Fault.NOT_ACCEPTABLE:
            return Reply(406)
        if fault in _REDIRECTS:
            return Reply(303, headers={"Location": _REDIRECTS[fault].format(celex=celex)})
        language = self._language(asked, work, fault)
        form = self._form(asked, work.texts.get(language, {}))
        if form is None:
            return Reply(404)
        manifestation = f"{OFFICIAL}{path_of(work, language)}.{form.value}"
        if work.choices and form in (Form.XHTML, Form.HTML):
            return Reply(300, _choices(manifestation))
        file = "zip" if form is Form.FORMEX else "DOC_1"
        return Reply(303, headers={"Location": f"{manifestation}/{file}"})

    def _language(self, asked: Asked, work: Work, fault: Fault | None) -> str:
        wanted = asked.headers.get("accept-language", "").lower()
        language = next((short for short, code in CODES.items() if wanted in (short, code.lower())), "")
        if fault is Fault.WRONG_LANGUAGE:
            return next((other for other in work.texts if other != language), language)
        return language

    def _form(self, asked: Asked, held: Mapping[Form, bytes]) -> Form | None:
        accepted = asked.headers.get("accept", "")
        forms = (("application/xhtml+xml", Form.XHTML), ("text/html", Form.HTML), ("zip;mtype=fmx4", Form.FORMEX))
        return next((form for name, form in forms if name in accepted and form in held), None)

    def _stored(self, asked: Asked, match: re.Match[str]) -> Reply:
        work = next((work for work in self.works.values() if id_of(work) == match["id"]), None)
        place = re.fullmatch(r"\.(?P<form>\d\d)/(?P<file>DOC_\d|zip)", match["rest"])
        if work is None or place is None:
            return Reply(404)
        language = list(CODES)[int(match["expression"]) - 1]
        data = work.texts.get(language, {}).get(Form(place["form"]))
        if data is None or (place["file"] == "DOC_2" and not work.choices):
            return Reply(404)
        sound = Reply(body=data, media_type=MEDIA_TYPES[Form(place["form"])])
        if place["file"] == "DOC_2":
            return Reply(body=b"<html><body><p>Cover</p></body></html>")
        return self._disturbed(asked, work.celex, validated(asked, sound))

    def _disturbed(self, asked: Asked, celex: str, sound: Reply) -> Reply:
        fault = self.faults.get(celex)
        if fault is None:
            return sound
        self._asked[asked.path] += 1
        if fault.transient and self._asked[asked.path] > self.tries:
            return sound
        half = sound.body[: len(sound.body) // 2]
        replies = {
            Fault.IN_PREPARATION: Reply(202),
            Fault.EMPTY: Reply(200),
            Fault.TOO_MANY: Reply(429, headers={"Retry-After": self.retry_after}),
            Fault.UNAVAILABLE: Reply(503),
            Fault.RESET: Reply(reset=True),
            Fault.CUT_OFF: Reply(body=half, missing=len(sound.body) - len(half)),
            Fault.ALWAYS_CUT_OFF: Reply(body=half, missing=len(sound.body) - len(half)),
            Fault.BROKEN: Reply(500),
            Fault.MALFORMED: Reply(body=b"\x00\xff<\x00", media_type="application/xhtml+xml"),
            Fault.SLOW: Reply(body=sound.body, trickle=0.05),
        }
        return _oversized() if fault is Fault.OVERSIZED else replies.get(fault, sound)

    # Queries

    def _queried(self, asked: Asked) -> Reply:
        query = asked.query.get("query", "")
        if "manifestation_manifests_expression" in query:
            rows = list(self._renditions(query))
            return _results(rows, ("lang", "type", "manif", "item"))
        year = int(_found(r"\^[5C](\d{4})", query))
        fault = self.query_faults.get(year)
        if fault is QueryFault.BROKEN:
            return Reply(500)
        if fault is QueryFault.NO_JSON:
            return Reply(body=b"<html><body>Virtuoso 42000 Error</body></html>")
        if fault is QueryFault.SLOW:
            return Reply(body=b" " * 1000, trickle=0.05)
        rows = [] if fault is QueryFault.EMPTY else list(self._listed(query, year))
        first = int(_found(r"OFFSET (\d+)", query))
        rows = rows[first : first + min(int(_found(r"LIMIT (\d+)", query)), self.longest_answer)]
        variables = re.findall(r"\?(\w+)", _found(r"SELECT (?:DISTINCT )?(.+?) WHERE", query))
        return _results(rows, [name for name in variables if fault is not QueryFault.NO_CELEX or name != "celex"])

    def _listed(self, query: str, year: int) -> Iterator[dict[str, str]]:
        codes = set(re.findall(r"authority/language/(\w+)>", query))
        for work in self.works.values():
            if not self._is_asked_for(work, query, year):
                continue
            for language in work.texts:
                if CODES[language] in codes:
                    yield from _rows(work, language)

    def _is_asked_for(self, work: Work, query: str, year: int) -> bool:
        if "work_created_by_agent" in query:
            return work.celex.startswith(f"C{year}/") and _found(r"corporate-body/(\w+)>", query) in work.authors
        letters = _found(r"\^5\d{4}\(([A-Z|]+)\)", query)
        return bool(re.match(rf"5{year}({letters})[0-9]{{4}}", work.celex))

    def _renditions(self, query: str) -> Iterator[dict[str, str]]:
        work = self.works.get(_found(r'STR\(\?celex\) = "([^"]+)"', query))
        if work is None or self.faults.get(work.celex) is Fault.NOT_FOUND:
            return
        for language, forms in work.texts.items():
            for form in forms:
                manifestation = f"{OFFICIAL}{path_of(work, language)}.{form.value}"
                for file in ("DOC_2", "DOC_1") if work.choices else ("DOC_1",):
                    yield {
                        "lang": f"{OFFICIAL}/resource/authority/language/{CODES[language]}",
                        "type": TYPES[form],
                        "manif": manifestation,
                        "item": f"{manifestation}/{file}",
                    }


_REDIRECTS: dict[Fault | None, str] = {
    Fault.ELSEWHERE: "http://elsewhere.example/{celex}",
    Fault.PRIVATE: "http://192.168.0.1/{celex}",
    Fault.CIRCLE: f"{OFFICIAL}/resource/celex/{{celex}}",
}


def id_of(work: Work) -> str:
    """The work's number in CELLAR, made from its CELEX number."""
    return work.celex.encode().hex()


def path_of(work: Work, language: str) -> str:
    """The path of one language of a work."""
    return f"/resource/cellar/{id_of(work)}.{list(CODES).index(language) + 1:04}"


def _choices(manifestation: str) -> bytes:
    """The text is the second file; before it comes a cover, after it an annex."""
    files = (("DOC_2", "cover.html", 1), ("DOC_1", "text.html", 2), ("DOC_3", "annex.html", 3))
    items = "".join(
        f'<li title="item"><a href="{manifestation}/{file}">{name}</a><ul><li title="stream_name">{name}</li>'
        f'<li title="stream_order">{order}</li></ul></li>'
        for file, name, order in files
    )
    return f"<html><body><ul>{items}</ul></body></html>".encode()


@cache
def _oversized() -> Reply:
    packed = gzip.compress(b"<p>too much</p>" * 3_000_000, compresslevel=1)
    return Reply(body=packed, media_type="application/xhtml+xml", headers={"Content-Encoding": "gzip"})


def _rows(work: Work, language: str) -> Iterator[dict[str, str]]:
    """One for each combination, as a query without DISTINCT answers."""
    same = [f"{OFFICIAL}/resource/oj/{work.oj}"] if work.oj else [""]
    for code, oj in itertools.product(work.types or [""], same):
        row = {
            "celex": work.celex,
            "date": work.date.isoformat() if work.date else "",
            "type": f"{OFFICIAL}/resource/authority/resource-type/{code}" if code else "",
            "eli": work.eli,
            "oj": oj,
            "lang": f"{OFFICIAL}/resource/authority/language/{CODES[language]}",
            "title": work.titles.get(language, ""),
        }
        yield {name: value for name, value in row.items() if value}


def _results(rows: Sequence[Mapping[str, str]], variables: Sequence[str]) -> Reply:
    bindings = [{name: _bound(value) for name, value in row.items() if name in variables} for row in rows]
    answer = {
        "head": {"link": [], "vars": list(variables)},
        "results": {"distinct": False, "ordered": True, "bindings": bindings},
    }
    return Reply(body=json.dumps(answer).encode(), media_type="application/sparql-results+json")


def _bound(value: str) -> dict[str, str]:
    """Addresses as such, the rest as the older of the two forms of typed literals."""
    if value.startswith("http"):
        return {"type": "uri", "value": value}
    return {"type": "typed-literal", "datatype": "http://www.w3.org/2001/XMLSchema#string", "value": value}


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, f"the double does not understand: {text}"
    return match[1]
