"""Works for the double of CELLAR, and what is wanted of it. All texts are invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from doubles.cellar import CellarDouble, Form, Work

from corpus.sources.cellar import Cellar
from corpus.sources.item import Wanted

TEXT = b'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Opinion on invented lakes</p></body></html>'
OTHER = b"<html><body><p>Stellungnahme zu erfundenen Seen</p></body></html>"
XHTML = {"en": {Form.XHTML: TEXT}}
IN_2019 = Wanted(since=dt.date(2019, 1, 1), until=dt.date(2019, 12, 31))
TODAY = dt.date(2020, 6, 1)
"""In the tests of CELLAR."""
Connect = Callable[..., tuple[CellarDouble, Cellar]]


def work(celex: str, day: str | None = "2019-06-26", title: str = "Opinion on invented lakes", **other: object) -> Work:
    """A work in English, a page of XHTML; `other` are further fields, which win."""
    date = dt.date.fromisoformat(day) if day else None
    values: dict[str, object] = {"texts": XHTML, "titles": {"en": title} if title else {}, **other}
    return Work(celex, date=date, **values)  # type: ignore[arg-type]
