"""``allOf``: merges several schemas into one that combines their requirements."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .unions import NULL, union

Schema = dict[str, Any]
Resolve = Callable[[Schema], Schema]


def merge(parts: list[Schema], resolve: Resolve) -> Schema:
    """Merge normal schemas; if two define one property, the narrower one wins.

    An ``allOf`` that only wraps one reference stays that reference, so that it keeps its name.

    Raises:
        ValueError: The schemas contain each other, so merging them would never end.
    """
    parts = [part for part in parts if part and part != {"type": "object", "additionalProperties": {}}]
    if not parts:
        return {}
    found = parts[0]
    try:
        for part in parts[1:]:
            found = _both(found, part, resolve)
    except RecursionError:
        raise ValueError("allOf merges schemas that contain each other, so it would never end") from None
    return found


def _both(left: Schema, right: Schema, resolve: Resolve) -> Schema:
    if not left or left == right:
        return right
    if not right:
        return left
    left_body, right_body = resolve(left), resolve(right)
    for one, other in ((left_body, right), (right_body, left)):
        if "anyOf" in one:
            members = [_both(member, other, resolve) for member in one["anyOf"] if member != NULL]
            null = _allows_null(left, resolve, set()) and _allows_null(right, resolve, set())
            return union([*members, NULL] if null else members)
    if left_body.get("type") == right_body.get("type") == "object":
        return _objects(left_body, right_body, resolve)
    if left_body.get("type") == right_body.get("type") == "array":
        return {**left_body, **right_body, "items": _both(left_body["items"], right_body["items"], resolve)}
    return _narrower(left, left_body, right, right_body)


def _allows_null(schema: Schema, resolve: Resolve, seen: set[str]) -> bool:
    name = str(schema.get("$ref", ""))
    if name in seen:
        return False
    body = resolve(schema)
    return body in ({}, NULL) or any(_allows_null(one, resolve, seen | {name} - {""}) for one in body.get("anyOf", ()))


def _objects(left: Schema, right: Schema, resolve: Resolve) -> Schema:
    properties = dict(left.get("properties", {}))
    for name, schema in right.get("properties", {}).items():
        properties[name] = _both(properties[name], schema, resolve) if name in properties else schema
    found: Schema = {"type": "object"}
    if properties:
        found["properties"] = properties
    required = list(dict.fromkeys([*left.get("required", []), *right.get("required", [])]))
    if required:
        found["required"] = required
    extra = [part["additionalProperties"] for part in (left, right) if "additionalProperties" in part]
    if extra and (any(extra) or not properties):
        found["additionalProperties"] = max(extra, key=bool)
    limits = {key: part[key] for part in (left, right) for key in ("minProperties", "maxProperties") if key in part}
    return found | limits


def _narrower(left: Schema, left_body: Schema, right: Schema, right_body: Schema) -> Schema:
    for key in ("const", "enum"):
        if key in right_body:
            return right
        if key in left_body:
            return left
    if left_body.get("type") == right_body.get("type"):
        return {**left_body, **right_body}
    return right
