"""The API's requirements for tools, and for `tool_choice`."""

from __future__ import annotations

from typing import Any

from .. import _check
from . import schema_checks

CODE = "invalid_function_parameters"


def function(definition: Any, at: str) -> str:
    """Check the definition of a function; return its name."""
    if not isinstance(definition, dict):
        raise _check.invalid(at, "expected an object", "invalid_type")
    name = schema_checks.name(definition, at)
    parameters = _check.typed(definition, "parameters", dict, at=at)
    if parameters and parameters.get("type", "object") != "object":
        raise _check.invalid(f"{at}.parameters", "its type must be 'object'", CODE)
    is_strict = definition.get("strict") is True
    schema_checks.check(definition, "parameters", at, CODE, is_strict=is_strict and "parameters" in definition)
    return name


def choice(body: dict[str, Any], key: str, words: tuple[str, ...], names: list[str]) -> None:
    """Check a choice: one of some words, or an object that names one of the tools."""
    wish = body.get(key)
    if isinstance(wish, str):
        _check.choice(body, key, words)
    elif wish is not None:
        wanted = wished_names(_check.typed(body, key, dict))
        if wanted and not set(wanted) & set(names):
            raise _check.invalid(key, f"no tool of the request is named {wanted[0][:60]!r}")


def wished_names(wish: dict[str, Any]) -> list[str]:
    """Return the names in an object-valued choice: the tool it names, or those it allows."""
    allowed = wish.get("allowed_tools", wish)
    tools = allowed.get("tools") if isinstance(allowed, dict) else None
    if isinstance(tools, list):
        return [name for tool in tools if isinstance(tool, dict) for name in wished_names(tool | {"tools": None})]
    inner = wish.get("function") or wish.get("custom") or wish
    return [inner["name"]] if isinstance(inner, dict) and isinstance(inner.get("name"), str) else []


def read_choice(wish: Any) -> str | list[str]:
    """Read a checked choice: a word, or the names of the tools of which one is called."""
    if not isinstance(wish, dict):
        return str(wish)
    allowed = wish.get("allowed_tools", wish)
    is_free = wish.get("type") == "allowed_tools" and isinstance(allowed, dict) and allowed.get("mode") == "auto"
    return "auto" if is_free else wished_names(wish)
