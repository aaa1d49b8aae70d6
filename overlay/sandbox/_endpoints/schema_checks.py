"""What the API demands of function definitions and of JSON Schemas for structured output."""

from __future__ import annotations

import re
from typing import Any

from .. import _check

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def function(definition: Any, at: str) -> str:
    """Check one function definition; give its name."""
    if not isinstance(definition, dict):
        raise _check.invalid(at, "an object is expected", "invalid_type")
    _check.required(definition, "name", at=at)
    name = str(_check.typed(definition, "name", str, at=at))
    if not NAME.fullmatch(name):
        raise _check.invalid(f"{at}.name", "1 to 64 letters, digits, '_' and '-' are allowed")
    parameters = _check.typed(definition, "parameters", dict, at=at)
    if parameters and parameters.get("type", "object") != "object":
        raise _check.invalid(f"{at}.parameters", "its type must be 'object'", "invalid_function_parameters")
    if definition.get("strict"):
        strict(parameters or {}, f"{at}.parameters", "invalid_function_parameters")
    return name


def named_schema(wish: Any, at: str) -> None:
    """Check `{name, schema, strict}`."""
    if not isinstance(wish, dict):
        raise _check.invalid(at, "an object is expected", "invalid_type")
    _check.required(wish, "name", at=at)
    if not NAME.fullmatch(str(_check.typed(wish, "name", str, at=at))):
        raise _check.invalid(f"{at}.name", "1 to 64 letters, digits, '_' and '-' are allowed")
    schema = _check.typed(wish, "schema", dict, at=at)
    if wish.get("strict"):
        strict(schema or {}, f"{at}.schema", "invalid_json_schema")


def strict(schema: Any, at: str, code: str, *, root: bool = True) -> None:
    """Check the rules of strict schemas, at any depth."""
    if root and (not isinstance(schema, dict) or (schema.get("type") != "object" and "$ref" not in schema)):
        raise _check.invalid(at, "the outermost type of a strict schema must be 'object'", code)
    if isinstance(schema, list):
        for inner in schema:
            strict(inner, at, code, root=False)
    if not isinstance(schema, dict):
        return
    if schema.get("type") == "object" or isinstance(schema.get("properties"), dict):
        properties = schema.get("properties") or {}
        if schema.get("additionalProperties") is not False:
            raise _check.invalid(at, "in a strict schema 'additionalProperties' must be there and be false", code)
        missing = sorted(set(properties) - set(schema.get("required") or ()))
        if missing:
            raise _check.invalid(
                at, f"in a strict schema 'required' must name every property; missing: {missing[0]!r}", code
            )
    for key in ("properties", "$defs", "definitions"):
        for name, inner in (schema.get(key) or {}).items():
            strict(inner, f"{at}.{key}.{name}", code, root=False)
    for key in ("items", "anyOf"):
        strict(schema.get(key), f"{at}.{key}", code, root=False)
