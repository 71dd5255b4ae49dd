"""The baseline: a plain LangChain pipeline. Splitter, HuggingFaceEmbeddings, Chroma, all as their documentation shows them.

python -m bench.baseline FOLDER_OF_TEXTS MODEL_FOLDER STORE_FOLDER     indexes, and prints seconds as JSON
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

os.environ |= {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "ANONYMIZED_TELEMETRY": "False"}

from langchain_chroma import Chroma
from langchain_huggingface import HuggingFaceEmbeddings
from langchain_text_splitters import RecursiveCharacterTextSplitter

WINDOW, OVERLAP = 1000, 200


def read_texts(folders: list[Path]) -> dict[str, str]:
    """File name without ending -> text without header, of all .txt files."""
    texts = {}
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            head, found, body = path.read_text(encoding="utf-8").partition("\n---\n")
            texts[path.stem] = body if found else head
    return texts


class E5Embeddings(HuggingFaceEmbeddings):
    """With the prefixes the model was trained with, which a plain pipeline has to add too."""

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return super().embed_documents(["passage: " + text for text in texts])

    def embed_query(self, text: str) -> list[float]:
        return super().embed_query("query: " + text)


def build(texts: dict[str, str], model: Path, store: Path) -> Chroma:
    """Windows of 1,000 characters with an overlap of 200, embedded and stored."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=WINDOW, chunk_overlap=OVERLAP)
    embeddings = E5Embeddings(
        model=str(model), model_kwargs={"device": "cpu"}, encode_kwargs={"normalize_embeddings": True}
    )
    windows = [(name, window) for name, text in texts.items() for window in splitter.split_text(text)]
    return Chroma.from_texts(
        [window for _, window in windows],
        embeddings,
        [{"source": name} for name, _ in windows],
        persist_directory=str(store),
        collection_metadata={"hnsw:space": "cosine"},
    )


def main() -> None:
    folder, model, store = (Path(argument) for argument in sys.argv[1:4])
    texts = read_texts([folder])
    started = time.perf_counter()
    build(texts, model, store)
    print(json.dumps({"seconds": time.perf_counter() - started, "characters": sum(map(len, texts.values()))}))


if __name__ == "__main__":
    main()
