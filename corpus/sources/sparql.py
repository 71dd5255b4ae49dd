"""Questions in SPARQL and their answers as rows of text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from corpus.errors import CorpusError
from corpus.sources.client import Client

Row = dict[str, str]
"""Variable -> value; a variable without a value is left out."""

PAGE = 1000
"""Rows asked for at a time: well below what services cut an answer at (10,000)."""
PAGES = 100
"""More than any list of the Committee's texts has: a service that goes on has lost count."""
JSON_RESULTS = "application/sparql-results+json"


class QueryError(CorpusError):
    """An answer that is not the one the question asks for."""


def select_all(client: Client, endpoint: str, query: str, variables: Sequence[str]) -> list[Row]:
    """All rows of `query`, page by page. Raises QueryError, and what the client raises."""
    rows: list[Row] = []
    for page in range(PAGES):
        found = select(client, endpoint, f"{query}\nLIMIT {PAGE} OFFSET {page * PAGE}", variables)
        rows += found
        if len(found) < PAGE:
            return rows
    raise QueryError(f"the answer has more than {PAGES * PAGE:,} rows: the query interface may have changed")


def select(client: Client, endpoint: str, query: str, variables: Sequence[str]) -> list[Row]:
    """The rows of one answer (SPARQL 1.1 Query Results JSON Format). Raises QueryError, and what the client raises."""
    answer = client.get(endpoint, accept=JSON_RESULTS, params={"query": query, "format": JSON_RESULTS})
    if answer.status != 200:
        raise QueryError(f"HTTP {answer.status} to a query: the query interface may have changed")
    try:
        results = json.loads(answer.body)
        named, bindings = results["head"]["vars"], results["results"]["bindings"]
        rows = [{name: str(bound[name]["value"]) for name in variables if name in bound} for bound in bindings]
        missing = next((name for name in variables if name not in named), None)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise QueryError(f"the answer to a query is not in the form {JSON_RESULTS}, or damaged") from error
    if missing is not None:
        raise QueryError(f"the answer has no variable '{missing}': the query interface may have changed")
    return rows
