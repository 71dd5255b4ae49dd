"""What harvests are tried on: many invented works, each in a form that its years come in, and faults of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from doubles.cellar import CellarDouble, Fault, Form, Work
from doubles.formex_files import formex_zip
from doubles.invented import Era, InventedOpinion
from doubles.many import invented_works
from doubles.oj_pages import oj_page
from doubles.pdf_files import pdf_file
from doubles.server import Asked, Reply
from doubles.texts import LANGUAGE_OPINIONS

SEED = 1994
FAULTY = 10
"""One in so many works has a fault."""
_PLAIN = (Era.Y1994, Era.Y1999)
_PREFIXED = (Era.Y2015, Era.Y2023)
_GERMAN = LANGUAGE_OPINIONS["de"]
_REPEATED = (Fault.TOO_MANY, Fault.UNAVAILABLE, Fault.CUT_OFF, Fault.RESET)
"""Kinds that happen more than once where there are more faults than kinds."""


def cellar_works(count: int) -> list[Work]:
    """`count` works in English, most of them as pages, some in Formex or as PDF alone."""
    return [_work(opinion, index) for index, opinion in enumerate(invented_works(count, SEED))]


def with_faults(works: Sequence[Work], without: Sequence[Fault] = ()) -> dict[str, Fault]:
    """A fault for one in ten of the works: every kind but those named, then the most ordinary ones again."""
    kinds = [fault for fault in Fault if fault not in without]
    faulty = works[FAULTY // 2 :: FAULTY]
    kinds += _REPEATED * (len(faulty) // len(_REPEATED))
    return {work.celex: fault for work, fault in zip(faulty, kinds, strict=False)}


def _work(opinion: InventedOpinion, index: int) -> Work:
    page = Form.HTML if opinion.era in _PLAIN else Form.XHTML
    german = {page: oj_page(_GERMAN, prefix=True)}
    return Work(
        opinion.celex,
        {"en": _files(opinion, index, page), "de": german},
        {"en": opinion.title},
        opinion.adopted,
        types=("RES",) if opinion.groups else ("OPIN",),
        eli=opinion.eli,
    )


def _files(opinion: InventedOpinion, index: int, page: Form) -> dict[Form, bytes]:
    if index % 40 == 12:
        return {Form.PDF: pdf_file(opinion)}
    if page is Form.XHTML and index % 8 == 3:
        return {Form.FORMEX: formex_zip(opinion)}
    return {page: oj_page(opinion, prefix=opinion.era in _PREFIXED)}


class ObservedCellar(CellarDouble):
    """A CELLAR that calls `seen` with each question before it answers."""

    def __init__(
        self, works: Sequence[Work], faults: Mapping[str, Fault] | None = None, *, seen: Callable[[Asked], None]
    ) -> None:
        super().__init__(works, faults)
        self._seen = seen

    def _answer(self, asked: Asked) -> Reply:
        self._seen(asked)
        return super()._answer(asked)
