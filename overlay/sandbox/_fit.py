"""Checks a value against a schema of the document, and describes the first fault as a 400."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from . import _check
from ._call import ApiError
from ._document import Schema, document
from ._multipart import File

TYPES: dict[str, type[Any]] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": float,
}  # fmt: skip
TAGS = ("type", "object", "role", "anchor", "mode")  # properties that tell union members apart, the most likely first
LIMITS: tuple[tuple[str, str, Callable[[Any, Any], bool], str], ...] = (
    ("minimum", "integer_below_min_value", lambda value, limit: value < limit, "the minimum is {0}"),
    ("maximum", "integer_above_max_value", lambda value, limit: value > limit, "the maximum is {0}"),
    ("minLength", "string_below_min_length", lambda value, limit: len(value) < limit, "{0} characters are the least"),
    ("maxLength", "string_above_max_length", lambda value, limit: len(value) > limit, "{0} characters are the most"),
    ("minItems", "array_below_min_length", lambda value, limit: len(value) < limit, "{0} items are the least"),
    ("maxItems", "array_above_max_length", lambda value, limit: len(value) > limit, "{0} items are the most"),
    ("maxProperties", "object_above_max_properties", lambda v, limit: len(v) > limit, "{0} pairs are the most"),
)


def fits(schema: Schema, value: Any) -> bool:
    """Return whether the document allows the value here."""
    return misfit(schema, value) is None


def check(schema: Schema, value: Any, at: str = "") -> None:
    """Refuse a value that does not fit.

    Raises:
        ApiError: 400, naming the parameter.
    """
    if error := misfit(schema, value, at):
        raise error


def misfit(schema: Schema, value: Any, at: str = "") -> ApiError | None:
    """Return the refusal of a value, None if it fits.

    Args:
        schema: A schema of the document.
        value: JSON, with `File` for the files of a form.
        at: The path of the value: `messages[0].role`.
    """
    members = document().members(schema)
    if len(members) == 1:
        return _simple(members[0], value, at)
    errors = [misfit(member, value, at) for member in members]
    if None in errors:
        return None
    if isinstance(value, dict) and (error := _mistagged(members, value, at)):
        return error
    near = [error for member, error in zip(members, errors, strict=True) if error and is_near(member, value)]
    if len(near) == 1 or (near and isinstance(value, dict)):
        return near[0]
    if any("enum" in member for member in members):
        return _check.invalid(at, f"expected one of {_check.listed(_allowed(members))}, but got {_shown(value)}")
    expected = sorted({_check.WORDS.get(TYPES.get(str(m.get("type")), object), "null") for m in members})
    return _check.invalid(at, f"expected {' or '.join(expected)}, but got {_kind(value)}", "invalid_type")


def _mistagged(members: list[Schema], value: dict[str, Any], at: str) -> ApiError | None:
    """Refuse an object whose tag is missing or unknown."""
    for tag in TAGS:
        found = [document().resolve(member.get("properties", {}).get(tag, {})) for member in members]
        known = [schema["const"] for schema in found if "const" in schema]
        if known and len(known) == sum("properties" in member for member in members):
            if tag not in value:
                if all(tag in member.get("required", ()) for member in members if "properties" in member):
                    return _object({"required": [tag]}, value, at)
            elif value[tag] not in known:
                text = f"expected one of {_check.listed(known)}, but got {_shown(value[tag])}"
                return _check.invalid(_check.path(at, tag), text)
    return None


def is_near(member: Schema, value: Any) -> bool:
    """Return whether a value is meant for a union member: it has the member's type and, for objects, its tags."""
    if not _is_typed(member, value):
        return False
    if not isinstance(value, dict):
        return "const" not in member and "enum" not in member
    tags = {key: document().resolve(member.get("properties", {}).get(key, {})) for key in TAGS}
    return all(value.get(key) == tag["const"] for key, tag in tags.items() if "const" in tag and key in value)


def _simple(schema: Schema, value: Any, at: str) -> ApiError | None:
    if schema.get("format") == "binary" or isinstance(value, File):
        if schema.get("format") == "binary" and isinstance(value, File | str):
            return None
        return _check.invalid(at, f"expected a file, but got {_kind(value)}", "invalid_type")
    if not _is_typed(schema, value):
        expected = _check.WORDS.get(TYPES.get(str(schema.get("type")), object), "null")
        return _check.invalid(at, f"expected {expected}, but got {_kind(value)}", "invalid_type")
    if "const" in schema and value != schema["const"]:
        return _check.invalid(at, f"expected {schema['const']!r}, but got {_shown(value)}")
    if "enum" in schema and value not in schema["enum"]:
        return _check.invalid(at, f"expected one of {_check.listed(schema['enum'])}, but got {_shown(value)}")
    for key, code, is_over, text in LIMITS:
        if key in schema and value is not None and is_over(value, schema[key]):
            code = code.replace("integer", "decimal") if isinstance(value, float) else code
            return _check.invalid(at, text.format(schema[key]), code)
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        return _check.invalid(at, f"expected a string that matches {schema['pattern']!r}")
    if isinstance(value, dict):
        return _object(schema, value, at)
    if isinstance(value, list) and "items" in schema:
        errors = (misfit(schema["items"], item, _check.path(at, number)) for number, item in enumerate(value))
        return next(filter(None, errors), None)
    return None


def _object(schema: Schema, value: dict[str, Any], at: str) -> ApiError | None:
    for key in schema.get("required", ()):
        if key not in value:
            param = _check.path(at, key)
            return ApiError(f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")
    properties, more = schema.get("properties", {}), schema.get("additionalProperties")
    for key, inner in value.items():
        wanted = properties.get(key, more if isinstance(more, dict) else None)
        if wanted is not None and (error := misfit(wanted, inner, _check.path(at, key))):
            return error
    return None


def coerce(schema: Schema, value: Any) -> Any:
    """Convert form texts: numbers, booleans, and lists of which only one item was sent."""
    members = document().members(schema)
    kinds = {str(member.get("type")) for member in members}
    if isinstance(value, dict):
        properties = document().properties(schema)
        return {key: coerce(properties.get(key, {}), inner) for key, inner in value.items()}
    if isinstance(value, list):
        items: Schema = next((member["items"] for member in members if "items" in member), {})
        return [coerce(items, inner) for inner in value]
    if "array" in kinds and not kinds & {"string", "None"}:
        return [value]
    if isinstance(value, str) and kinds & {"integer", "number", "boolean", "object"} and not fits(schema, value):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _is_typed(schema: Schema, value: Any) -> bool:
    kind = schema.get("type")
    if kind is None:
        return True
    if kind == "null" or value is None:
        return bool(kind == "null" and value is None)
    if isinstance(value, bool):
        return bool(kind == "boolean")
    if kind == "integer" and isinstance(value, float):
        return bool(value.is_integer())
    wanted: Any = (int, float) if kind == "number" else TYPES[str(kind)]
    return isinstance(value, wanted)


def _allowed(members: list[Schema]) -> list[Any]:
    return [value for member in members for value in member.get("enum", [member["const"]] if "const" in member else [])]


def _kind(value: Any) -> str:
    return "null" if value is None else _check.WORDS.get(type(value), "a file")


def _shown(value: Any) -> str:
    return repr(value[:40]) if isinstance(value, str) else _kind(value)
