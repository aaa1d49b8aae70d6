"""JSON schemas of Python types that follow the API's rules for strict schemas, and their names.

Each object is closed and requires all its properties; unions are ``anyOf``, a reference has no siblings, and there are
no defaults. Source: the OpenAI guide "Structured model outputs", section "Supported schemas". Its size limits are left
to the server, which has raised them before.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final, get_args, get_origin

from .errors import ConfigurationError

__all__ = ["is_pydantic", "is_type", "label_of", "name_of", "strict_form", "strict_schema"]

Schema = dict[str, Any]
_WORDS: Final = {
    "$defs", "$ref", "additionalProperties", "anyOf", "const", "description", "enum", "exclusiveMaximum",
    "exclusiveMinimum", "format", "items", "maximum", "maxItems", "minimum", "minItems", "multipleOf", "pattern",
    "properties", "required", "title", "type",
}  # fmt: skip
_FORMATS: Final = {"date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uuid"}
_LOOK_AROUND: Final = ("(?=", "(?!", "(?<=", "(?<!")
_SPELLINGS: Final = {"NewType", "TypeAliasType", "UnionType"}
_NAMES: Final = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def is_type(value: Any) -> bool:
    """Return whether a value is a Python type in any form, not a format of the API."""
    return isinstance(value, type) or get_origin(value) is not None or type(value).__name__ in _SPELLINGS


def is_pydantic(kind: Any) -> bool:
    """Return whether a class is a pydantic model or a pydantic dataclass."""
    return isinstance(kind, type) and hasattr(kind, "__pydantic_core_schema__")


def label_of(kind: Any) -> str:
    """Return the name of a type as people read it: ``Box[int]``."""
    origin, arguments = get_origin(kind), get_args(kind)
    if arguments and isinstance(origin, type):
        return f"{origin.__name__}[{', '.join(map(label_of, arguments))}]"
    return str(kind) if arguments else getattr(kind, "__name__", None) or str(kind)


def name_of(kind: Any) -> str:
    """Return a name that the API accepts: up to 64 letters, digits, ``_`` and ``-``."""
    label = label_of(kind)
    name = re.sub("[^a-zA-Z0-9_-]", "_", label)
    return name if len(name) <= 64 else f"{name[:55]}_{hashlib.sha256(label.encode()).hexdigest()[:8]}"


def strict_schema(kind: Any) -> Schema:
    """Return the JSON schema that `parse` sends for a type, which the model must follow.

    Raises:
        ConfigurationError: A strict schema cannot express the type; the message names the field.
    """
    from ._typed.schema import reader_of

    return reader_of(kind).schema()


def strict_form(schema: Schema, label: str, *, titles: bool = True) -> Schema:
    """Rewrite a pydantic schema by the rules.

    Args:
        schema: The schema that pydantic generated.
        label: The name of the type, for errors.
        titles: Keep titles, which mostly repeat field names and cost tokens.
    """
    made = _strict(schema, schema, label)
    if made.get("type") != "object":
        raise _refused(label, "not an object; make it a field of a class, and pass that class")
    return made if titles else _untitled(made)


def _strict(node: Any, root: Schema, where: str, inside: frozenset[str] = frozenset()) -> Schema:
    """Rewrite a part of a schema; ``where`` is its path, ``inside`` are the references that it was copied from."""
    if problem := _problem(node):
        raise _refused(where, problem)
    made = {key: value for key, value in node.items() if key in _WORDS}
    if "oneOf" in node:
        made["anyOf"] = node["oneOf"]
    for part in node.get("allOf", ()):
        made |= part
    reference = made.get("$ref")
    if reference is not None and len(made) > 1:  # its siblings, as the outermost $defs, go into a copy of its target
        del made["$ref"]
        if reference not in inside:
            return _strict({**_target(root, reference), **made}, root, where, inside | {reference})
        return {"anyOf": [{"$ref": reference}], **made}  # copies of a class that contains itself would never end
    if made.get("format", "date") not in _FORMATS:
        del made["format"]
    if any(mark in made.get("pattern", "") for mark in _LOOK_AROUND):  # which the API does not support
        del made["pattern"]
    for word in ("minLength", "maxLength"):  # the model can only be told about them
        if word in node:
            made["description"] = f"{made.get('description', '')} ({word}: {node[word]})".strip()
    if "enum" in made and "type" not in made:
        kinds = list(dict.fromkeys(_NAMES.get(type(value), "string") for value in made["enum"]))
        made["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "anyOf" in made:
        made["anyOf"] = [_strict(part, root, where, inside) for part in made["anyOf"]]
    if "items" in made:
        made["items"] = _strict(made["items"], root, f"{where}[]", inside)
    for word, before in (("$defs", ""), ("properties", f"{where}.")):
        if word in made:
            made[word] = {key: _strict(part, root, before + key, inside) for key, part in made[word].items()}
    if made.get("type") == "object":
        made |= {"required": list(made["properties"]), "additionalProperties": False}
    return made


def _untitled(node: Any) -> Any:
    made = {key: value for key, value in node.items() if key != "title"}
    for word in ("properties", "$defs"):
        if word in made:
            made[word] = {key: _untitled(part) for key, part in made[word].items()}
    if "anyOf" in made:
        made["anyOf"] = [_untitled(part) for part in made["anyOf"]]
    if "items" in made:
        made["items"] = _untitled(made["items"])
    return made


def _target(root: Schema, reference: str) -> Any:
    found: Any = root
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


def _problem(node: Any) -> str | None:
    """Return what a strict schema cannot express, and what to do instead."""
    if not isinstance(node, Mapping) or not node.keys() & {"type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"}:
        return "of any type; name its types: int | str"
    if len(node.get("allOf", ())) > 1:
        return "several types at once; write one class with the fields of all"
    if node.get("type") == "object":
        if "properties" not in node:
            return "a dict with any keys; use a list of pairs: a class with a field for the key and one for the value"
        if node.get("additionalProperties", False) is not False:
            return 'open to other fields; leave out extra="allow", or add a field for the others'
    if "prefixItems" in node:
        return "a tuple with a type per position; use a class with named fields, or tuple[int, ...]"
    if node.get("uniqueItems"):
        return "a set; use a list"
    if node.get("type") == "array" and not node.get("items"):
        return "a list of anything; name the type of its items: list[int]"
    return None


def _refused(where: str, problem: str) -> ConfigurationError:
    return ConfigurationError(f"{where} is {problem}. (A strict schema cannot express it.)")
