"""Addresses the pages link to."""

from __future__ import annotations

from urllib.parse import quote, urlencode, urlsplit

from assistant.answers import Citation
from corpus.model import DocumentId, Passage

DOCUMENT_PATH = "/document"
VERIFY_PATH = "/verify"
AS_ONE = "quotation"
"""Value of `as` where a text is to be checked as one quotation, whatever marks it holds."""
LONGEST_CHECK_LINK = 1_800
"""Characters behind `?`: mail programs and messengers cut longer addresses."""
QUOTE_ANCHOR = "quote"
"""Id of the highlighted words on a document page: the fragment scrolls there without a script."""


def citation_link(citation: Citation) -> str:
    """Address of the words quoted, highlighted in their document."""
    return words_link(citation.hit.about.id, citation.quote_start, citation.quote_end)


def words_link(document_id: DocumentId, start: int, end: int) -> str:
    """Address of the words `start:end` of a document's stored text, highlighted there."""
    return f"{DOCUMENT_PATH}?{_query(document_id, start=start, end=end)}#{QUOTE_ANCHOR}"


def check_link(text: str, speaker: str, *, whole: bool = False) -> str | None:
    """Address that repeats a check; None where it would be too long to be sent on safely."""
    fields = {"quote": text, "speaker": speaker, "as": AS_ONE if whole else ""}
    query = urlencode({name: value for name, value in fields.items() if value}, quote_via=quote, safe="")
    return f"{VERIFY_PATH}?{query}" if len(query) <= LONGEST_CHECK_LINK else None


def passage_link(document_id: DocumentId, passage: Passage) -> str:
    """Address of a passage in its document, nothing highlighted."""
    return f"{DOCUMENT_PATH}?{_query(document_id)}#{quote(anchor(passage), safe='')}"


def document_link(document_id: DocumentId) -> str:
    """Address of a document's page."""
    return f"{DOCUMENT_PATH}?{_query(document_id)}"


def anchor(passage: Passage) -> str:
    """A passage's place on its document's page: what follows `#` in its id, unique within the document."""
    return passage.id.rpartition("#")[2]


def official_link(url: str | None) -> str | None:
    """The address as it is where it leads to a website; None for everything else, `javascript:` among it."""
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None


def _query(document_id: DocumentId, **span: int) -> str:
    return urlencode({"id": document_id, **span}, quote_via=quote, safe="")
