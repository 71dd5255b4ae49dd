"""An inverted index in a folder, Tantivy's: how the lexical arm and the index of phrases are opened and written.

What stands in a row, and how it is looked up, each of them knows itself. A row belongs to a document, whose id its field
`document_id` holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.model import DocumentId
from index.errors import IndexingError

if TYPE_CHECKING:
    import tantivy

_WRITER_BYTES = 64 * 1024 * 1024


class InvertedWriter:
    """Adds rows and removes those of documents; nothing is visible before :meth:`commit`."""

    def __init__(self, folder: Path, schema: tantivy.Schema) -> None:
        """Opens the index in `folder`, or makes one there. Raises OSError or ValueError where that cannot be done."""
        import tantivy

        folder.mkdir(parents=True, exist_ok=True)
        self._schema = schema
        self._writer = tantivy.Index(schema, path=str(folder)).writer(_WRITER_BYTES, 1)

    def add(self, fields: Mapping[str, str]) -> None:
        """Adds a row: what its fields hold, by their names."""
        import tantivy

        self._writer.add_document(tantivy.Document.from_dict(dict(fields), self._schema))

    def remove(self, document_ids: Iterable[DocumentId]) -> None:
        """Removes all rows of the documents."""
        for document_id in document_ids:
            self._writer.delete_documents_by_term("document_id", document_id)

    def commit(self) -> None:
        """Makes everything durable and visible, and lets go of the folder."""
        self._writer.commit()
        self._writer.wait_merging_threads()


def open_inverted(folder: Path, name: str) -> tantivy.Index:
    """The index in `folder`, for reading. Raises IndexingError, which calls it by its `name`, where it cannot be read."""
    import tantivy

    try:
        return tantivy.Index.open(str(folder))
    except ValueError as error:
        raise IndexingError(
            f"the {name} index in {folder} cannot be read: run `cor-assistant index --rebuild`"
        ) from error
