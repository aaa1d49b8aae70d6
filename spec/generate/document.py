"""What the sandbox knows about the document at run time: every operation and the schemas it names, one per line.

A line is a name, a tab and JSON, so that a reader finds one without parsing the rest. Descriptions and what only
templates need are left out. The file is compressed to a ninth; `openapi.yaml` shows what a new document changes.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

NAME = "document.tsv.gz"
WORDS = frozenset({"description", "title", "example", "examples", "deprecated"})
LITERAL = frozenset({"const", "default", "enum"})


def packed_table(document: Json) -> bytes:
    """Pack the table of a prepared document; the same document gives the same bytes on one machine."""
    return gzip.compress(document_table(document).encode(), mtime=0)


def document_table(document: Json) -> str:
    """Return the table of a prepared document: the operations in its order, then the schemas by name."""
    operations, schemas = dict(_operations(document)), document["components"]["schemas"]
    found: dict[str, Any] = {}
    waiting = sorted(_references(list(operations.values())))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _bare(schemas[name])
            waiting += _references(found[name])
    rows = [*operations.items(), *sorted(found.items())]
    return "".join(f"{name}\t{json.dumps(row, separators=(',', ':'), ensure_ascii=False)}\n" for name, row in rows)


def _operations(document: Json) -> Iterator[tuple[str, Json]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            body = operation.get("requestBody", {})
            query = [each for each in operation.get("parameters", ()) if each["in"] == "query"]
            row = {
                "id": operation["operationId"],
                "query": {each["name"]: _bare(each["schema"]) for each in query},
                "required": [each["name"] for each in query if each.get("required")],
                "body": _contents(body),
                "body_required": body.get("required", False),
                "answers": {status: _contents(answer) for status, answer in operation["responses"].items()},
            }
            yield f"{method.upper()} {path}", {key: value for key, value in row.items() if value}


def _contents(holder: Json) -> Json:
    return {media_type: _bare(content.get("schema", {})) for media_type, content in holder.get("content", {}).items()}


def _bare(schema: Any, *, names: bool = False) -> Any:
    """Drop the descriptions; `names` says that the keys are names of properties."""
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if names:
        return {key: _bare(value) for key, value in schema.items()}
    if "$ref" in schema:
        return {"$ref": schema["$ref"].rpartition("/")[2]}
    return {
        key: value if key in LITERAL else _bare(value, names=key == "properties")
        for key, value in schema.items()
        if key not in WORDS and not key.startswith("x-")
    }


def _references(value: Any) -> set[str]:
    if isinstance(value, dict) and isinstance(value.get("$ref"), str):
        return {value["$ref"]}
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return set().union(*map(_references, inner))
