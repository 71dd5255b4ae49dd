"""What a pasted article quotes and reports: pure functions from its text, without catalogue or index.

`paragraphs` parts the text, `marks` finds what stands between quotation marks, `names` the names of people, `context` those
of the Committee; `attribution` ties them together by the words of `words`; `reading` and `statements` are what others call.
"""

from assistant.article.reading import Quoted, quotations
from assistant.article.statements import statements

__all__ = ["Quoted", "quotations", "said_in", "statements"]


def said_in(article: str) -> list[Quoted]:
    """What the article quotes and what it reports, in its order; nothing twice."""
    return sorted([*quotations(article), *statements(article)], key=lambda each: each.start)
