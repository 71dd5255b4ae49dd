"""How a passage is found again: chunking, embedding, vectors, words, search."""
