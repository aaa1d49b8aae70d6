"""The input of a call, its body and query, checked against the document; and the answer in the document's form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _check
from .._call import Answer
from .._document import document
from .._fit import check, coerce
from .._make import make
from .kinds import JSON

if TYPE_CHECKING:
    from .._call import Call
    from .._document import Schema
    from .kinds import Place
    from .shelves import Facts

PAGING = frozenset({"after", "before", "limit", "order", "page", "metadata"})


def body_of(here: Place, call: Call) -> dict[str, Any]:
    """Return the checked body.

    Raises:
        ApiError: 400, naming the parameter.
    """
    operation = here.operation
    schemas = operation.body.values()
    needed = any(member.get("required") for schema in schemas for member in document().members(schema))
    if not schemas or (call.body is None and not needed):
        return {}
    kind = call.headers.get("content-type", "").partition(";")[0].strip().lower()
    schema = operation.body.get(kind) or next(iter(operation.body.values()))
    body = coerce(schema, call.object()) if kind.startswith("multipart/") else call.object()
    check(schema, body)
    known = document().properties(schema)
    if known and not any(member.get("additionalProperties") for member in document().members(schema)):
        _check.known(body, known)
    if "metadata" in body:
        _check.metadata(body)
    return body


def defaults(schema: Schema) -> Facts:
    """Return the documented defaults of missing properties."""
    properties = document().properties(schema).items()
    found = {name: document().resolve(inner).get("default") for name, inner in properties}
    return {name: value for name, value in found.items() if value is not None}


def check_query(here: Place, call: Call) -> None:
    given = dict(call.query)
    for name in here.operation.required:
        _check.required(given, name)
    for name, schema in here.operation.query.items():
        if name in given and not name.endswith("[]") and name != "limit":
            value = coerce(schema, given[name])
            check(schema, value, name)


def is_wanted(here: Place, call: Call, item: Facts) -> bool:
    metadata = item.get("metadata") or {}
    if any(metadata.get(key) != value for key, value in call.deep("metadata").items()):
        return False
    if item.get("archived_at") and call.argument("include_archived") != "true":
        return False
    for name in here.operation.query.keys() - PAGING:
        wanted = [value for key, value in call.query if key.removesuffix("[]") == name.removesuffix("[]")]
        stored = item.get(name.removesuffix("[]"), item.get(name.removesuffix("s[]"), wanted and wanted[0]))
        if wanted and stored not in wanted:
            return False
    return True


def said(schema: Schema, facts: Mapping[str, Any]) -> Any:
    """Make JSON from facts."""
    around = {
        k: v for k, v in facts.items() if isinstance(v, str | int) and (k.endswith("_id") or k in ("created_at", "id"))
    }
    return make(schema, facts, around)


def render(here: Place, facts: Mapping[str, Any]) -> Answer:
    """Render the facts of an object for this operation."""
    status, contents_ = here.operation.success
    if JSON not in contents_:
        return Answer(body=b"", status=status)
    return Answer(body=said(contents_[JSON], facts), status=status)
