"""Small documents, answers and an assistant that gives them, made by hand for the tests of the pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from assistant.answers import Answer, Citation, Claim, Difference, Doubt, Fault, Mode, Refusal, RefusalReason, Support
from assistant.conversation.message import Message
from assistant.errors import NotFoundError
from assistant.ui.icons import support_icon
from corpus.model import (
    NO_LINKS,
    Description,
    Document,
    DocumentId,
    Kind,
    Links,
    Passage,
    PassageId,
    Person,
    Provenance,
    Rapporteur,
    Reference,
    Role,
)
from corpus.parsing.builder import TextBuilder
from index.hits import Hit

ID = DocumentId("celex:52025AR2298@en")
HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(2)> ${alert(3)} {{7*7}} &amp;"

ABOUT = Description(
    id=ID,
    kind=Kind.OPINION,
    language="en",
    title="Opinion on ferries",
    provenance=Provenance("texts/ferries.txt", "ab" * 32, "text/plain", "plain_text/1"),
    date=dt.date(2025, 7, 2),
    published=dt.date(2025, 9, 1),
    celex="52025AR2298",
    number="COR 2025/02298",
    oj_number="C/2025/1234",
    url="https://eur-lex.europa.eu/eli/C/2025/1234/oj",
    rapporteurs=(Rapporteur(Person("Ana ABC", "EL", "PES", "Mayor of Nowhere")),),
    references=(Reference("Proposal on ferries", "COM(2024) 411"),),
)


def document(about: Description = ABOUT) -> Document:
    """Front matter, an amendment in two wordings with its reason, two points, a signature and a footnote."""
    builder = TextBuilder()
    builder.line("Opinion on ferries (C/2025/1234)")
    builder.line("I. AMENDMENTS")
    builder.passage(Role.PROPOSAL, "Amendment 1", "A ferry sails once a day.", ("I. AMENDMENTS",))
    builder.passage(Role.AMENDMENT, "Amendment 1", "A ferry sails twice a day.", ("I. AMENDMENTS",))
    builder.line("Reason")
    builder.passage(Role.REASON, "Amendment 1", "Once is not enough.", ("I. AMENDMENTS",))
    builder.line("II. RECOMMENDATIONS")
    builder.line("Why ferries matter")
    path = ("II. RECOMMENDATIONS", "Why ferries matter")
    builder.passage(Role.POINT, "point 1", "calls for more ferries;", path, prefix="1. ")
    builder.passage(Role.POINT, "point 2", "notes that islands\nhave ports.", path, prefix="2. ")
    builder.line("Brussels, 2 July 2025.")
    builder.passage(Role.FOOTNOTE, "footnote 1", "A boat.", prefix="(1) ")
    return Document(about, builder.text(), builder.passages(about.id))


def hostile_document() -> Document:
    """Hostile words wherever a document can hold words."""
    person = Person(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    about = Description(
        id=DocumentId(f"text:{HOSTILE}@en"),
        kind=Kind.RELEASE,
        language=HOSTILE,
        title=HOSTILE,
        provenance=Provenance(HOSTILE, HOSTILE, HOSTILE, HOSTILE),
        celex=HOSTILE,
        number=HOSTILE,
        oj_number=HOSTILE,
        url="javascript:alert(4)",
        rapporteurs=(Rapporteur(person),),
        groups=(HOSTILE,),
        references=(Reference(HOSTILE, HOSTILE),),
        commission=HOSTILE,
        president=HOSTILE,
    )
    text = f"{HOSTILE}\n{HOSTILE} ends.\n"
    start = len(HOSTILE) + 1
    passage = Passage(
        PassageId(f"{about.id}#{HOSTILE}"), HOSTILE, Role.PARAGRAPH, start, len(text) - 1, (HOSTILE,), person
    )
    return Document(about, text, (passage,))


def hit(of: Document, label: str, role: Role | None = None) -> Hit:
    """The passage with this label as search gives it back."""
    passage = next(p for p in of.passages if p.label == label and role in (None, p.role))
    return Hit(of.about, passage, of.text_of(passage), passage.start, passage.end, 0.9, passage.start, passage.end)


def citation(n: int, of: Document, label: str, quote: str, role: Role | None = None) -> Citation:
    """A citation of `quote`, which stands in the passage."""
    found = hit(of, label, role)
    start = found.start + found.text.index(quote)
    return Citation(n, found, quote, start, start + len(quote))


def answer(*citations: Citation) -> Answer:
    """One verbatim claim for each citation."""
    claims = tuple(Claim(f"The Committee “{c.quote}”", (c.n,), Support.VERBATIM) for c in citations)
    text = "\n\n".join(f"{claim.text} [{claim.citations[0]}]" for claim in claims)
    return Answer("en", text, claims, citations)


def ferry_answer() -> Answer:
    """An answer of one claim on the document above."""
    return answer(citation(1, document(), "point 1", "more ferries"))


def written_answer() -> Answer:
    """A model's: one sentence word for word, one supported, one that is not, with two reasons."""
    cited = citation(1, document(), "point 1", "more ferries")
    claims = (
        Claim("It “calls for more ferries”.", (1,), Support.VERBATIM),
        Claim("There are too few of them.", (1,), Support.SUPPORTED),
        Claim(
            "By 2031, 45 % are to sail on hydrogen.",
            (1,),
            Support.UNSUPPORTED,
            (Doubt(Fault.FIGURE, "45 %"), Doubt(Fault.DATE, "2031")),
        ),
    )
    text = " ".join(f"{claim.text} [1]" for claim in claims)
    return Answer("en", text, claims, (cited,), mode=Mode.GENERATED, model="ollama:small")


def differing_answer() -> Answer:
    """An answer whose second citation is of an earlier text and does not agree with the first."""
    day, newer = dt.date(2009, 4, 22), ABOUT.date
    assert newer is not None
    older = document(replace(ABOUT, id=DocumentId("celex:52009AR0001@en"), date=day, celex="52009AR0001", number=None))
    cited = citation(1, document(), "point 1", "more ferries"), citation(2, older, "point 2", "have ports")
    return replace(answer(*cited), differences=(Difference(2, 1, (day, newer)),))


def refusal(*nearest: Hit) -> Answer:
    """A refusal that names what is nearest."""
    message = "The texts do not say."
    return Answer("en", message, refusal=Refusal(RefusalReason.NOT_IN_TEXTS, message), nearest=nearest)


def invented(of: Document) -> Document:
    """The same document as part of the demonstration."""
    return replace(of, about=replace(of.about, invented=True))


@dataclass
class ScriptedAssistant:
    """Gives the answers it was given, whatever the question; an exception among them is raised."""

    documents: tuple[Document, ...] = ()
    answers: tuple[Answer | Exception, ...] = ()
    holds_invented: bool = False
    asked: list[str] = field(default_factory=list)
    left_out: list[Collection[str]] = field(default_factory=list)
    told: list[Sequence[Message]] = field(default_factory=list)

    @property
    def document_count(self) -> int:
        return len(self.documents)

    def ask(self, question: str) -> Answer:
        *_, last = self.stream(question)
        return last

    def stream(
        self, question: str, *, without: Collection[str] = (), history: Sequence[Message] = ()
    ) -> Iterator[Answer]:
        self.asked.append(question)
        self.left_out.append(without)
        self.told.append(history)
        for step in self.answers:
            if isinstance(step, Exception):
                raise step
            yield step

    def links(self, about: Description) -> Links:
        return NO_LINKS

    def document(self, document_id: str) -> Document:
        for held in self.documents:
            if held.about.id == document_id:
                return held
        raise NotFoundError(f"no document {document_id!r}")


class Elements(HTMLParser):
    """The elements of a page as a browser reads them: tag, attributes, and the text inside."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Element] = []
        self._open: list[Element] = []
        self.feed(str(html))  # of Markup, pieces would be escaped again
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.found.append(element)
        if tag not in ("meta", "link", "br", "img", "input"):
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def tagged(self, tag: str) -> list[Element]:
        return [element for element in self.found if element.tag == tag]

    def classed(self, name: str) -> list[Element]:
        return [element for element in self.found if name in element.attributes.get("class", "").split()]

    def with_id(self, name: str) -> list[Element]:
        return [element for element in self.found if element.attributes.get("id") == name]


@dataclass
class Element:
    """One element; `text` is all the text within it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


def assert_inert(html: str) -> None:
    """Nothing in the page runs or loads: no script, no handler, no image but our own signs, no address but of pages."""
    for sign in map(support_icon, Support):
        html = html.replace(sign, "")
    for element in Elements(html).found:
        assert element.tag not in ("script", "img", "iframe", "object", "svg", "style")
        assert not [name for name in element.attributes if name.startswith("on")]
        assert element.attributes.get("href", "/").startswith(("/", "#", "http://", "https://"))
