"""The API's additional requirements for strict schemas, and their size limits.

Source: the OpenAI guide "Structured model outputs", section "Supported schemas".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import _check

WORDS = {
    "$defs", "$id", "$ref", "$schema", "additionalProperties", "anyOf", "const", "definitions", "description", "enum",
    "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maximum", "maxItems", "minimum", "minItems",
    "multipleOf", "pattern", "properties", "required", "strict", "title", "type",
}  # fmt: skip
FORMATS = {"date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uuid"}
SAYS_WHAT = {"$ref", "anyOf", "const", "enum", "type"}
PROPERTIES, LEVELS, NAMES, CHOICES = 5_000, 10, 120_000, 1_000
LONG_CHOICES, CHOICE_TEXT = 250, 15_000


def part(schema: dict[str, Any], at: str, code: str) -> None:
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


def limits(schema: dict[str, Any], at: str, code: str) -> None:
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
