"""What the Committee published: documents, parsers, the catalogue."""
