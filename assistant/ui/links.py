"""Addresses the pages link to."""

from __future__ import annotations

from urllib.parse import quote, urlencode, urlsplit

from assistant.answers import Citation
from corpus.model import DocumentId, Passage

DOCUMENT_PATH = "/document"
QUOTE_ANCHOR = "quote"
"""Id of the highlighted words on a document page: the fragment scrolls there without a script."""


def citation_link(citation: Citation) -> str:
    """Address of the words quoted, highlighted in their document."""
    query = _query(citation.hit.about.id, start=citation.quote_start, end=citation.quote_end)
    return f"{DOCUMENT_PATH}?{query}#{QUOTE_ANCHOR}"


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
