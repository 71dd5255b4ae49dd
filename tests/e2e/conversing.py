"""An assistant that follows a script, for whole conversations in a browser: quoted answers, and a model's."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from watched_page import PATIENCE

from assistant.answers import Answer, Citation, Claim, Doubt, Fault, Mode, Support
from assistant.conversation.message import Message
from assistant.errors import NotFoundError
from corpus.model import NO_LINKS, Description, Document, DocumentId, Kind, Links, Provenance, Role
from corpus.parsing.builder import TextBuilder
from index.hits import Hit

HOSTILE = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(2)> ${alert(3)} {{7*7}}"
ADDRESS = "https://eur-lex.europa.eu/eli/C/2025/1234/oj"
MODEL = "ollama:small <b>model</b>"
NOTICE = "the language model did not answer within 20 seconds"
SUGGESTED = ("Who drafted the opinion on ferries?", f"And what of {HOSTILE}")


def ferries() -> Document:
    """An opinion of two points."""
    builder = TextBuilder()
    builder.line("Opinion on ferries")
    builder.passage(Role.POINT, "point 1", "calls for more ferries;", prefix="1. ")
    builder.passage(Role.POINT, "point 2", "notes that islands have ports.", prefix="2. ")
    about = Description(
        id=DocumentId("celex:52025AR2298@en"),
        kind=Kind.OPINION,
        language="en",
        title="Opinion on ferries",
        provenance=Provenance("/secret/texts/ferries.txt", "0" * 64, "text/plain", "plain_text/1"),
        date=dt.date(2025, 7, 2),
        url=ADDRESS,
    )
    return Document(about, builder.text(), builder.passages(about.id))


@dataclass
class Conversing:
    """What a question says decides how it is answered; one that says `slowly` waits in the middle for `go_on`, and one
    that says `fail` fails where it is the first."""

    held: Document = field(default_factory=ferries)
    go_on: threading.Event = field(default_factory=threading.Event)
    told: list[tuple[str, tuple[Message, ...]]] = field(default_factory=list)
    """Each question with the history it came with."""
    holds_invented: bool = False
    document_count: int = 1

    def stream(
        self, question: str, *, without: Collection[str] = (), history: Sequence[Message] = ()
    ) -> Iterator[Answer]:
        self.told.append((question, tuple(history)))
        read_as = f"{question} (of ferries)" if history else ""
        for answer in self._answers(question):
            yield replace(answer, read_as=read_as, suggestions=SUGGESTED)

    def _answers(self, question: str) -> Iterator[Answer]:
        if "fail" in question and len(self.told) == 1:
            raise RuntimeError("the test asked for it")
        whole = self.written() if "model" in question else self.quoted()
        if "notice" in question:
            whole = replace(whole, notice=NOTICE)
        if "slowly" in question:
            first = whole.claims[0]
            yield replace(whole, text=f"{first.text} [1]", claims=(first,))
            if not self.go_on.wait(PATIENCE):
                raise TimeoutError("the test did not go on")
        yield whole

    def citations(self) -> tuple[Citation, Citation]:
        return _cite(self.held, 1, "point 1", "more ferries"), _cite(self.held, 2, "point 2", "have ports")

    def quoted(self) -> Answer:
        return _answer(
            "\n\n", [_claim(f"The Committee “{each.quote}”", each.n) for each in self.citations()], self.citations()
        )

    def written(self) -> Answer:
        """Two sentences that are supported, two that are not, and two that were left out."""
        claims = [
            _claim("It “calls for more ferries”.", 1),
            _claim("Islands have ports.", 2, Support.SUPPORTED),
            _claim(
                "By 2031, 45 % of them are to sail on hydrogen.",
                2,
                Support.UNSUPPORTED,
                Doubt(Fault.FIGURE, "45 %"),
                Doubt(Fault.DATE, "2031"),
            ),
            _claim(f"Mallory says {HOSTILE}.", 1, Support.UNSUPPORTED, Doubt(Fault.NAME, HOSTILE)),
            _claim("There are too few of them.", 1, Support.SUPPORTED),
        ]
        answer = _answer(" ", claims, self.citations())
        return replace(answer, mode=Mode.GENERATED, model=MODEL, withheld=2)

    def document(self, document_id: str) -> Document:
        if document_id != self.held.about.id:
            raise NotFoundError(document_id)
        return self.held

    def links(self, about: Description) -> Links:
        return NO_LINKS


def _cite(document: Document, n: int, label: str, quote: str) -> Citation:
    passage = next(passage for passage in document.passages if passage.label == label)
    text = document.text_of(passage)
    start = passage.start + text.index(quote)
    hit = Hit(document.about, passage, text, passage.start, passage.end, 0.9, passage.start, passage.end)
    return Citation(n, hit, quote, start, start + len(quote))


def _claim(text: str, n: int, support: Support = Support.VERBATIM, *doubts: Doubt) -> Claim:
    return Claim(text, (n,), support, doubts)


def _answer(between: str, claims: Sequence[Claim], citations: tuple[Citation, ...]) -> Answer:
    text = between.join(f"{claim.text} [{claim.citations[0]}]" for claim in claims)
    return Answer("en", text, tuple(claims), citations)
