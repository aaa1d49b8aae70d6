"""Drops defaults that contradict their own schema: they carry no information."""

from __future__ import annotations

from typing import Any

from .names import referenced_name
from .unions import union

Schema = dict[str, Any]

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "array": (list,),
    "object": (dict,), "null": (type(None),),
}  # fmt: skip


def drop_false_defaults(node: Any, schemas: dict[str, Schema], *, names: bool = False) -> None:
    """Remove, in place, each ``default`` that its own schema would refuse.

    ``names`` says that the keys of ``node`` are user-chosen names, so that a property may be called "default".
    """
    if isinstance(node, dict):
        if not names and "default" in node and not _fits(node["default"], node, schemas):
            del node["default"]
        for key, value in node.items():
            drop_false_defaults(value, schemas, names=key in ("properties", "paths") and not names)
        if not names and "anyOf" in node:
            _flatten(node)
    elif isinstance(node, list):
        for item in node:
            drop_false_defaults(item, schemas)


def _flatten(node: Schema) -> None:
    """Merge members that only differed in their defaults."""
    found = union(node["anyOf"])
    if "anyOf" in found:
        node["anyOf"] = found["anyOf"]
    else:
        del node["anyOf"]
        node.pop("discriminator", None)
        node |= found


def _fits(value: Any, schema: Schema, schemas: dict[str, Schema]) -> bool:
    while (name := referenced_name(schema)) is not None:
        schema = schemas[name]
    if "anyOf" in schema:
        return any(_fits(value, member, schemas) for member in schema["anyOf"])
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return value in schema["enum"]
    kind = schema.get("type")
    if kind is None:
        return True
    if kind == "array" and isinstance(value, list):
        return all(_fits(item, schema["items"], schemas) for item in value)
    return isinstance(value, TYPES[kind]) and isinstance(value, bool) == (kind == "boolean")
