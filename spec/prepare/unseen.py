"""What upstream declares but no client sees; it is kept through preparation, so that comparing documents can see it.

None of it reaches the generated package. For a schema it is under ``x-rules``, for an operation under ``x-unseen``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

RULES = "x-rules"
UNSEEN = "x-unseen"
OURS = frozenset({RULES, UNSEEN})
"""Our only keys in an upstream document: those of a document that was prepared before."""

KEYWORDS = (
    "not", "if", "then", "else", "propertyNames", "patternProperties", "dependentRequired", "dependentSchemas",
    "contains", "minContains", "maxContains", "prefixItems", "unevaluatedItems", "contentMediaType", "contentSchema",
)  # fmt: skip
"""Constraints that the server checks, but no Python type expresses."""

_TELLING = frozenset(
    {*KEYWORDS, RULES, "additionalProperties", "unevaluatedProperties", "anyOf", "oneOf", "allOf", "required"}
)


def rules_of(schema: Json, found: Json) -> Json:
    """Return a schema's constraints that no type expresses.

    Args:
        schema: As upstream writes it, or already prepared.
        found: Its normal form.
    """
    if _TELLING.isdisjoint(schema):
        return {}
    rules = {key: schema[key] for key in KEYWORDS if key in schema}
    if schema.get("additionalProperties", schema.get("unevaluatedProperties")) is False:
        rules["additionalProperties"] = False
    choices = [member for key in ("anyOf", "oneOf") for member in schema.get(key, []) if is_choice(member)]
    if choices:
        rules["anyOf"] = [
            {"required": list(names)} for names in sorted({tuple(sorted(c["required"])) for c in choices})
        ]
    if "anyOf" not in found:  # otherwise the names went to its members
        # A part with its own properties states its requirements in its own place.
        parts = [part for part in schema.get("allOf", []) if isinstance(part, dict) and "properties" not in part]
        asked = {name for part in [*parts, schema] for name in part.get("required", [])}
        if missed := asked - set(found.get("required", [])):
            rules["required"] = sorted(missed)
    return {**rules, **schema.get(RULES, {})}


def is_choice(member: Any) -> bool:
    """Return whether it is a union member that only requires names."""
    return isinstance(member, dict) and set(member) == {"required"}


def unseen_of(operation: Json, item: Json, body: Json | None, answer: Callable[[Json], Json]) -> Json:
    """Return an operation's declarations that no method shows.

    Args:
        operation: As upstream writes it, or already prepared.
        item: Its path item.
        body: The body that it declares.
        answer: Prepares an answer, its headers included.
    """
    found: Json = {}
    if body is not None and not body.get("required"):
        found["optional_body"] = True
    if len(operation.get("tags", [])) > 1:
        found["more_tags"] = operation["tags"][1:]
    for key in ("servers", "callbacks"):
        declared = operation.get(key) or (item.get(key) if key == "servers" else None)
        if declared:
            found[key] = declared
    found["errors"], found["headers"] = {}, {}
    for status, response in operation.get("responses", {}).items():
        if not str(status).startswith("2"):
            found["errors"][str(status)] = (
                response
                if "$ref" in response
                else {key: value for key, value in answer(response).items() if key != "description"}
            )
        elif headers := answer(response).get("headers"):
            found["headers"][str(status)] = headers
    before = operation.get(UNSEEN, {})
    for key in ("errors", "headers"):
        found[key] = {**before.get(key, {}), **found[key]}
        if not found[key]:
            del found[key]
    return {**before, **found}
