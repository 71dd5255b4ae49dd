"""All invented opinions and resolutions: at least two in each layout, and one work in each official language."""

from __future__ import annotations

from doubles.invented import InventedOpinion
from doubles.texts_before_2007 import BEFORE_2007
from doubles.texts_from_2007 import FROM_2007
from doubles.texts_from_2015 import FROM_2015
from doubles.texts_languages import LANGUAGE_OPINIONS

__all__ = ["LANGUAGE_OPINIONS", "OPINIONS"]

OPINIONS: tuple[InventedOpinion, ...] = BEFORE_2007 + FROM_2007 + FROM_2015
"""All in English, each with a CELEX number of its own."""
