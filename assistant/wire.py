"""The JSON of the command line, as CONTRACT describes it: objects out, filters in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from assistant.answers import Answer, Citation, Claim, Difference
from assistant.difference_words import remark
from assistant.errors import InputError
from assistant.question.constraint import Constraint
from assistant.quotation.verdicts import Checked, Match, Verification
from corpus.filters import Filters
from corpus.language import OFFICIAL_LANGUAGES
from corpus.model import NO_LINKS, Description, Document, Kind, Links, Passage
from index.hits import Hit

FILTER_KEYS = ("kind", "lang", "since", "until", "rapporteur", "group", "commission", "celex", "document")


def passage_json(
    about: Description, passage: Passage, text: str, start: int, end: int, score: float | None
) -> dict[str, Any]:
    """A Passage object; `text` is the slice `start:end` of the stored text."""
    return {
        "document_id": about.id,
        "celex": about.celex,
        "number": about.number,
        "kind": about.kind.value,
        "title": about.shown_title,
        "date": about.date.isoformat() if about.date else None,
        "language": about.language,
        "label": passage.label,
        "heading": " › ".join(passage.heading),
        "speaker": str(passage.speaker) if passage.speaker else None,
        "text": text,
        "start": start,
        "end": end,
        "url": about.url,
        "score": score,
        **({"page": passage.page} if passage.page else {}),
    }


def hit_json(hit: Hit) -> dict[str, Any]:
    """A found passage."""
    found = passage_json(hit.about, hit.passage, hit.text, hit.start, hit.end, round(hit.score, 6))
    return found | {"heading": " › ".join(hit.heading)}


def citation_json(citation: Citation) -> dict[str, Any]:
    """A citation: the passage with its number and the words quoted."""
    return {
        "n": citation.n,
        **hit_json(citation.hit),
        "quote": citation.quote,
        "quote_start": citation.quote_start,
        "quote_end": citation.quote_end,
    }


def answer_json(answer: Answer) -> dict[str, Any]:
    """The answer, without `id` and `elapsed_ms`."""
    refusal = answer.refusal
    return {
        "language": answer.language,
        "answered": answer.answered,
        "refusal": {"reason": refusal.reason.value, "message": refusal.message} if refusal else None,
        "answer": answer.text,
        "claims": [_claim_json(claim) for claim in answer.claims],
        "citations": [citation_json(citation) for citation in answer.citations],
        "nearest": [hit_json(hit) for hit in answer.nearest],
        "mode": answer.mode.value,
        "model": answer.model,
        "understood": [constraint_json(constraint) for constraint in answer.understood],
        "quotations": [checked_json(checked) for checked in answer.checked],
        "notice": answer.notice or None,
        "withheld": answer.withheld,
        "read_as": answer.read_as or None,
        "suggestions": list(answer.suggestions),
        "differences": [difference_json(difference, answer.language) for difference in answer.differences],
    }


def _claim_json(claim: Claim) -> dict[str, Any]:
    """A claim; with `doubts` where there are any, and `compare` where there is a reason to."""
    doubts = [{"fault": doubt.fault.value, "words": doubt.words} for doubt in claim.doubts]
    told = {"text": claim.text, "citations": list(claim.citations), "support": claim.support.value}
    return told | ({"doubts": doubts} if doubts else {}) | ({"compare": True} if claim.compare else {})


def difference_json(difference: Difference, language: str) -> dict[str, Any]:
    """Two citations that do not seem to agree, the earlier one first, and the remark on them in `language` (ISO 639-1)."""
    return {
        "citations": [difference.earlier, difference.later],
        "dates": [date.isoformat() for date in difference.dates],
        "text": remark(difference, language),
    }


def verification_json(verification: Verification) -> dict[str, Any]:
    """The verdict on a quotation, without `id` and `elapsed_ms`."""
    return {
        "verdict": verification.verdict.value,
        "exact": verification.exact,
        "matches": [match_json(match) for match in verification.matches],
        "explanation": verification.explanation,
        "nearest": match_json(verification.nearest) if verification.nearest else None,
    }


def checked_json(checked: Checked) -> dict[str, Any]:
    """A quotation of a question or an article, with its verdict, or with `error` where there is none."""
    quoted = checked.quoted
    found = verification_json(checked.verification) if checked.verification else {"error": checked.problem}
    return {
        "quote": quoted.text,
        "start": quoted.start,
        "end": quoted.end,
        "speaker": quoted.speaker,
        "reported": quoted.reported,
    } | found


def match_json(match: Match) -> dict[str, Any]:
    """A place that a verdict rests on: the passage, what of it was said, by whom, and the words that differ."""
    who = match.attribution
    return passage_json(match.about, match.passage, match.text, match.start, match.end, match.similarity) | {
        "similarity": match.similarity,
        "said_start": match.said_start,
        "said_end": match.said_end,
        "voice": who.voice.value,
        "said_by": str(who.person) if who.person else None,
        "diff": [
            {"op": each.op.value, "quote": each.quote, "source": each.source, "marked": each.marked}
            for each in match.differences
        ],
    }


def constraint_json(constraint: Constraint) -> dict[str, Any]:
    """What a question was taken to say of the texts it is about."""
    return {
        "kind": constraint.kind.value,
        "words": constraint.words,
        "value": constraint.value,
        "strict": constraint.strict,
    }


def document_json(document: Document, label: str | None = None, links: Links = NO_LINKS) -> dict[str, Any]:
    """The document with all metadata and provenance, and its passages (those of `label` only, where given)."""
    about = document.about
    values = asdict(about)
    values["title"] = about.shown_title
    labels = {passage.id: passage.label for passage in document.passages}
    values["calls"] = [
        {"start": call.start, "end": call.end, "footnote": labels[call.footnote]} for call in document.calls
    ]
    values["links"] = asdict(links)
    values |= {name: value.isoformat() if value else None for name, value in _dates(about).items()}
    provenance = values["provenance"]
    provenance["retrieved"] = about.provenance.retrieved.isoformat() if about.provenance.retrieved else None
    chosen = [p for p in document.passages if label is None or p.label.casefold() == label.strip().casefold()]
    passages = [passage_json(about, p, document.text_of(p), p.start, p.end, None) for p in chosen]
    return {"document": values, "passages": passages}


def _dates(about: Description) -> dict[str, dt.date | None]:
    return {"date": about.date, "published": about.published}


def filters_of(values: Mapping[str, Any]) -> Filters:
    """Filters from the keys of FILTER_KEYS, None or absent meaning any. Raises InputError naming key and value."""
    texts: dict[str, str | None] = {}
    for key in FILTER_KEYS:
        value = values.get(key)
        if value is not None and not isinstance(value, str):
            raise InputError(f"{key}: a text is expected, not {value!r}")
        texts[key] = whole_characters(value).strip() or None if value else None
    kind, language = texts["kind"], texts["lang"]
    if kind is not None and kind not in set(Kind):
        raise InputError(f"kind: {kind!r} is none of {', '.join(Kind)}")
    if language is not None and language.lower() not in OFFICIAL_LANGUAGES:
        raise InputError(f"lang: {language!r} is none of {', '.join(OFFICIAL_LANGUAGES)}")
    return Filters(
        Kind(kind) if kind else None,
        language.lower() if language else None,
        _date("since", texts["since"]),
        _date("until", texts["until"]),
        texts["rapporteur"],
        texts["group"],
        texts["commission"],
        texts["celex"],
        texts["document"],
    )


def whole_characters(text: str) -> str:
    """The text with `?` for each half of a surrogate pair: what a terminal or JSON may send, and no library takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _date(key: str, value: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value) if value else None
    except ValueError as error:
        raise InputError(f"{key}: {value!r} is no date such as 2024-03-05") from error
