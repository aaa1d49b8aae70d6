"""Request bodies: their arguments, and which form of one is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spec.generate.attributes import attributes
from spec.generate.operation_view import Parameter
from spec.generate.types import TIME, Types
from spec.prepare.unions import union

Json = dict[str, Any]

OPTIONS = frozenset({
    "self", "params", "extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "deadline",
    "stream_idle_timeout", "strict",
})  # fmt: skip
"""Options that every method takes besides its arguments (`RequestOptions`); no argument may have these names."""

JSON = "application/json"


def file_fields(content: Json, types: Types) -> Iterator[str]:
    """Yield the fields of a form that can hold files, and no text."""
    for name, kinds in kinds_of_fields(content.get("multipart/form-data", {}), types):
        if "binary" in kinds and "string" not in kinds:
            yield name


def kinds_of_fields(media: Json, types: Types) -> Iterator[tuple[str, set[str]]]:
    """Yield the properties of a body, and the possible types of each (or of an item of its list)."""
    for name, value in types.resolve(media.get("schema", {})).get("properties", {}).items():
        resolved: Json = types.resolve(value)
        members = resolved.get("anyOf") or resolved.get("oneOf") or [resolved]
        members = [types.resolve(member) for member in members]
        items = [types.resolve(member.get("items", member)) for member in members]
        yield name, {"binary" if item.get("format") == "binary" else str(item.get("type")) for item in items}


def timed(name: str, schema: Json) -> Json:
    """Return the schema of an argument; if it is Unix seconds, the client converts datetimes."""
    is_time = name.endswith(("_time", "_at")) and schema.get("type") == "integer"
    return {**schema, "format": TIME} if is_time else schema


def body_of(content: Json, types: Types) -> tuple[list[Parameter], Json | None]:
    """Return the properties of a body, over all its media types.

    A body that may be anything else is one argument, ``body``; its schema is returned second.
    """
    schemas = [media["schema"] for media in content.values() if "schema" in media]
    found: dict[str, list[tuple[Json, bool]]] = {}
    objects = 0
    for schema in schemas:
        members = list(objects_of(types.resolve(schema), types))
        objects += len(members)
        for member in members:
            for name, value in member["properties"].items():
                found.setdefault(name, []).append((value, name in member.get("required", ())))
    if schemas and (not objects or (len(schemas) == 1 and not _is_of_fields(schemas[0], types))):
        whole = union(schemas)
        return [Parameter(name="body", wire="body", place="body", schema=whole, required=True)], whole
    names = attributes(found, OPTIONS)
    return [
        Parameter(
            name=names[name],
            wire=name,
            place="body",
            schema=timed(name, uses[0][0]) if len(uses) == 1 else union([schema for schema, _ in uses]),
            required=len(uses) == objects and all(required for _, required in uses),
            description=next((str(schema["description"]) for schema, _ in uses if "description" in schema), ""),
        )
        for name, uses in found.items()
    ], None


def objects_of(schema: Json, types: Types) -> Iterator[Json]:
    """Yield the object schemas that a schema is, or may be."""
    if "properties" in schema:
        yield schema
    for member in schema.get("anyOf", []):
        yield from objects_of(types.resolve(member), types)


def _is_of_fields(schema: Json, types: Types) -> bool:
    """Return whether a body consists of properties, whichever union member it is."""
    schema = types.resolve(schema)
    return "properties" in schema or ("anyOf" in schema and all(_is_of_fields(each, types) for each in schema["anyOf"]))


def _holds_file(content: Json, types: Types) -> bool:
    def binary(schema: Json, depth: int) -> bool:
        schema = types.resolve(schema)
        if schema.get("format") == "binary":
            return True
        parts = [*schema.get("anyOf", []), *schema.get("properties", {}).values(), schema.get("items", {})]
        return depth < 4 and any(binary(part, depth + 1) for part in parts if part)

    return binary(content.get("multipart/form-data", {}).get("schema", {}), 0)


def rank(kind: str, content: Json, types: Types) -> int:
    """Rank the forms of a body: one with files first, then JSON; others only if there is neither."""
    if kind == "multipart/form-data":
        return 0 if _holds_file(content, types) else 1
    return 1 if kind == JSON or kind.endswith("+json") else 2
