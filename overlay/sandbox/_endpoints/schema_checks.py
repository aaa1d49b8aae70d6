"""The API's requirements for JSON Schemas, both of tools and of structured output."""

from __future__ import annotations

import re
from typing import Any

from .. import _check
from . import strict_checks

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
KINDS: dict[str, type[Any]] = {
    "$ref": str, "format": str, "required": list, "enum": list, "properties": dict, "$defs": dict, "definitions": dict,
    "anyOf": list, "oneOf": list, "allOf": list, "prefixItems": list, "minLength": int, "maxLength": int,
    "minItems": int, "maxItems": int, "minimum": float, "maximum": float, "exclusiveMinimum": float,
    "exclusiveMaximum": float, "multipleOf": float,
}  # fmt: skip
LARGEST = 10_000  # maximum length; a schema that asks for more would only fill the memory


def named_schema(wish: Any, at: str) -> None:
    """Check `{name, schema, strict}`."""
    if not isinstance(wish, dict):
        raise _check.invalid(at, "expected an object", "invalid_type")
    if not NAME.fullmatch(_check.text(wish, "name", at=at)):
        raise _check.invalid(f"{at}.name", "1 to 64 letters, digits, '_' and '-' are allowed")
    check(wish, "schema", at, "invalid_json_schema", is_strict=bool(wish.get("strict")))


def check(body: dict[str, Any], key: str, at: str, code: str, *, is_strict: bool) -> None:
    """Check the schema under a key: its keywords have the right types, and a strict schema obeys the strict rules."""
    schema = _check.typed(body, key, dict, at=at) or {}
    at = _check.path(at, key)
    if is_strict and schema.get("type") != "object" and "$ref" not in schema:
        raise _check.invalid(at, "the outermost type of a strict schema must be 'object'", code)
    _walk(schema, at, code, is_strict=is_strict)
    if is_strict:
        strict_checks.limits(schema, at, code)


def _walk(schema: Any, at: str, code: str, *, is_strict: bool) -> None:
    if isinstance(schema, bool) and not is_strict:
        return
    if not isinstance(schema, dict):
        raise _check.invalid(at, f"expected a schema: an object{'' if is_strict else ' or a boolean'}", code)
    _keywords(schema, at, code)
    if is_strict:
        strict_checks.part(schema, at, code)
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
