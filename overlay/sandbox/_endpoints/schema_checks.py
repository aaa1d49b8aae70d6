"""The API's requirements for JSON Schemas, both of tools and of structured output, and the additional strict ones.

Source of the latter: the OpenAI guide "Structured model outputs", section "Supported schemas".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .. import _check

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
KINDS: dict[str, type[Any]] = {
    "$ref": str, "format": str, "required": list, "enum": list, "properties": dict, "$defs": dict, "definitions": dict,
    "anyOf": list, "oneOf": list, "allOf": list, "prefixItems": list, "minLength": int, "maxLength": int,
    "minItems": int, "maxItems": int, "minimum": float, "maximum": float, "exclusiveMinimum": float,
    "exclusiveMaximum": float, "multipleOf": float,
}  # fmt: skip
LARGEST = 10_000  # maximum length; a schema that asks for more would only fill the memory
# --- strict schemas
WORDS = {
    "$defs", "$id", "$ref", "$schema", "additionalProperties", "anyOf", "const", "definitions", "description", "enum",
    "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maximum", "maxItems", "minimum", "minItems",
    "multipleOf", "pattern", "properties", "required", "strict", "title", "type",
}  # fmt: skip
FORMATS = {"date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uuid"}
SAYS_WHAT = {"$ref", "anyOf", "const", "enum", "type"}
PROPERTIES, LEVELS, NAMES, CHOICES = 5_000, 10, 120_000, 1_000
LONG_CHOICES, CHOICE_TEXT = 250, 15_000


def name(wish: dict[str, Any], at: str) -> str:
    """Check the name of a tool or a schema; return it."""
    found = _check.text(wish, "name", at=at)
    if not NAME.fullmatch(found):
        raise _check.invalid(f"{at}.name", "1 to 64 letters, digits, '_' and '-' are allowed")
    return found


def named_schema(wish: Any, at: str) -> None:
    """Check `{name, schema, strict}`."""
    if not isinstance(wish, dict):
        raise _check.invalid(at, "expected an object", "invalid_type")
    name(wish, at)
    check(wish, "schema", at, "invalid_json_schema", is_strict=bool(wish.get("strict")))


def check(body: dict[str, Any], key: str, at: str, code: str, *, is_strict: bool) -> None:
    """Check the schema under a key: its keywords have the right types, and a strict schema obeys the strict rules."""
    schema = _check.typed(body, key, dict, at=at) or {}
    at = _check.path(at, key)
    if is_strict and schema.get("type") != "object" and "$ref" not in schema:
        raise _check.invalid(at, "the outermost type of a strict schema must be 'object'", code)
    _walk(schema, at, code, is_strict=is_strict)
    if is_strict:
        _limits(schema, at, code)


def _walk(schema: Any, at: str, code: str, *, is_strict: bool) -> None:
    if isinstance(schema, bool) and not is_strict:
        return
    if not isinstance(schema, dict):
        raise _check.invalid(at, f"expected a schema: an object{'' if is_strict else ' or a boolean'}", code)
    _keywords(schema, at, code)
    if is_strict:
        _part(schema, at, code)
    for key in ("properties", "$defs", "definitions"):
        for name, inner in schema.get(key, {}).items():
            _walk(inner, f"{at}.{key}.{name}", code, is_strict=is_strict)
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for index, inner in enumerate(schema.get(key, ())):
            _walk(inner, f"{at}.{key}[{index}]", code, is_strict=is_strict)
    if "items" in schema:
        _walk(schema["items"], f"{at}.items", code, is_strict=is_strict)


def _keywords(schema: dict[str, Any], at: str, code: str) -> None:
    for key in schema.keys() & KINDS.keys():
        value = _check.typed(schema, key, KINDS[key], at=at)
        if value is None:
            raise _check.invalid(f"{at}.{key}", f"expected {_check.WORDS[KINDS[key]]}, but got null", code)
        if KINDS[key] is int and not 0 <= value <= LARGEST:
            raise _check.invalid(f"{at}.{key}", f"expected a number from 0 to {LARGEST}", code)
        if key == "multipleOf" and value <= 0:
            raise _check.invalid(f"{at}.{key}", "expected a number above 0", code)
    kinds = schema.get("type", "string")
    for key, names in (("required", schema.get("required")), ("type", [kinds] if isinstance(kinds, str) else kinds)):
        if not isinstance(names, list | None) or not all(isinstance(name, str) for name in names or ()):
            raise _check.invalid(f"{at}.{key}", "expected strings", code)


def _part(schema: dict[str, Any], at: str, code: str) -> None:
    """Check one part of a strict schema, without the parts inside it."""
    if not schema.keys() & SAYS_WHAT:
        raise _check.invalid(at, "in a strict schema, each part must have a 'type'", code)
    if others := sorted(schema.keys() - WORDS):
        raise _check.invalid(at, f"{others[0]!r} is not permitted in a strict schema", code)
    if "$ref" in schema and schema.keys() - {"$ref", "$defs", "definitions"}:
        raise _check.invalid(at, "in a strict schema, a '$ref' cannot have sibling keywords", code)
    if schema.get("format", "date") not in FORMATS:
        raise _check.invalid(f"{at}.format", f"{schema['format']!r} is not a supported format", code)
    if any(mark in schema.get("pattern", "") for mark in ("(?=", "(?!", "(?<=", "(?<!")):
        raise _check.invalid(f"{at}.pattern", "look-around is not supported", code)
    kinds = schema.get("type")
    if kinds == "array" and "items" not in schema:
        raise _check.invalid(at, "in a strict schema, an array must define its 'items'", code)
    if kinds == "object" or "properties" in schema:
        _closed(schema, at, code)


def _closed(schema: dict[str, Any], at: str, code: str) -> None:
    if schema.get("additionalProperties") is not False:
        raise _check.invalid(at, "in a strict schema, 'additionalProperties' must be present and false", code)
    properties, required = set(schema.get("properties", ())), set(schema.get("required", ()))
    if missing := sorted(properties - required):
        raise _check.invalid(
            at, f"in a strict schema, 'required' must list every property, including {missing[0]!r}", code
        )
    if extra := sorted(required - properties):
        raise _check.invalid(at, f"'required' names {extra[0]!r}, which is not a property", code)


def _limits(schema: dict[str, Any], at: str, code: str) -> None:
    """Check the size of a complete strict schema, and that its references resolve."""
    properties, names, choices = 0, 0, 0
    for each, level in _parts(schema, 0):
        if level > LEVELS:
            raise _check.invalid(at, f"more than {LEVELS} levels of nesting", code)
        properties += len(each.get("properties", ()))
        names += sum(map(len, (*each.get("properties", ()), *each.get("$defs", ()))))
        texts = [value for value in (*each.get("enum", ()), each.get("const")) if isinstance(value, str)]
        names += sum(map(len, texts))
        choices += len(each.get("enum", ()))
        if len(each.get("enum", ())) > LONG_CHOICES and sum(map(len, texts)) > CHOICE_TEXT:
            raise _check.invalid(at, f"an enum of over {LONG_CHOICES} values exceeds {CHOICE_TEXT} characters", code)
        _find(schema, each.get("$ref"), at, code)
    counted = ((properties, PROPERTIES, "properties"), (choices, CHOICES, "enum values"), (names, NAMES, "characters"))
    for found, most, what in counted:
        if found > most:
            raise _check.invalid(at, f"{found} {what} in the schema; at most {most} are allowed", code)


def _parts(schema: Any, level: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield each part with its level: the number of nested objects and arrays, including itself."""
    if not isinstance(schema, dict):
        return
    level += schema.get("type") == "object"
    yield schema, level
    for key in ("$defs", "definitions"):
        for inner in schema.get(key, {}).values():
            yield from _parts(inner, 0)
    for inner in (*schema.get("properties", {}).values(), *schema.get("anyOf", ()), schema.get("items")):
        yield from _parts(inner, level)


def _find(schema: Any, reference: str | None, at: str, code: str) -> None:
    if reference is None or reference == "#":
        return
    found: Any = schema
    for step in reference.removeprefix("#/").split("/"):
        found = found.get(step) if isinstance(found, dict) else None
    if not reference.startswith("#/") or not isinstance(found, dict):
        raise _check.invalid(at, f"the reference {reference!r} cannot be resolved", code)
