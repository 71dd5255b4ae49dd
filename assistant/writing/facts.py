"""What a text tells by date, day of the week, time of day and figure, each read out of what the ones before it leave."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.writing.numbers.clock import Clocks, clocks
from assistant.writing.numbers.dates import Dates, dates
from assistant.writing.numbers.figure import Figures
from assistant.writing.numbers.figures import figures
from assistant.writing.numbers.weekdays import Weekdays, weekdays


@dataclass(frozen=True, slots=True)
class Facts:
    """All of them: no number of a date or of a time is a figure besides."""

    dates: Dates
    days: Weekdays
    clocks: Clocks
    figures: Figures


def facts(text: str, language: str) -> Facts:
    """The facts in a text in `language` (ISO 639-1)."""
    told = dates(text, language)
    days = weekdays(told.rest, language)
    hours = clocks(days.rest, language)
    return Facts(told, days, hours, figures(hours.rest, language))
