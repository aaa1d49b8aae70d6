"""Types as the reference shows them, and the page that contains each model's section."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from posixpath import dirname, relpath
from typing import Any

Json = dict[str, Any]

WORDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Kinds:
    """The schemas of one document, as text with links.

    Args:
        schemas: The components.
        class_name: Returns the Python name of a component.

    Attributes:
        places: component -> the page that has its section, relative to the folder.
    """

    def __init__(self, schemas: dict[str, Json], class_name: Callable[[str], str]) -> None:
        self.schemas = schemas
        self.name = cache(class_name)
        self.places: dict[str, str] = {}

    def place(self, top: str) -> list[str]:
        """Give a model a page with sections for all nested models that have no place yet; return these models."""
        if top in self.places:
            return []
        models: list[str] = []
        waiting = [top]
        while waiting:
            name = waiting.pop(0)
            if name not in self.places:
                self.places[name] = f"types/{self.name(top)}.md"
                models.append(name)
                waiting[:0] = references(self.schemas[name])
        return models

    def linked(self, page: str, text: str) -> str:
        """Turn each ``(model:Name)`` into the address of the model's section, relative to a page."""

        def address(match: re.Match[str]) -> str:
            name = match[1]
            place = self.places[name]
            return f"({'' if place == page else relpath(place, dirname(page) or '.')}#{self.name(name).lower()})"

        return re.sub(r"\(model:(\w+)\)", address, text)

    def resolve(self, schema: Json) -> Json:
        """Follow ``$ref``."""
        while "$ref" in schema:
            schema = self.schemas[target(schema)]
        return schema

    def default(self, schema: Json) -> str:
        """Show the default value."""
        schema = schema if "default" in schema else self.resolve(schema)
        return "" if "default" not in schema or "const" in schema else code(str(schema["default"]))

    def text(self, schema: Json) -> str:
        """Show a type; models are links ``(model:Name)``."""
        if "$ref" in schema:
            name = target(schema)
            return f"[{self.name(name)}](model:{name})" if name in self.places else self.text(self.schemas[name])
        if "const" in schema:
            return code(schema["const"])
        if "anyOf" in schema:
            return " or ".join(dict.fromkeys(self.text(one) for one in schema["anyOf"]))
        if "enum" in schema:
            return " or ".join(code(value) for value in schema["enum"])
        kind = schema.get("type")
        if kind == "array":
            items = self.text(schema["items"])
            items = f"({items})" if " or " in items else items
            return f"list of {items}{_limits(schema, 'minItems', 'maxItems', ' items')}"
        if kind == "object":
            values = schema.get("additionalProperties")
            return f"dict of str to {self.text(values) if isinstance(values, dict) and values else 'any'}"
        if schema.get("format") == "binary":
            return "file"
        limits = _limits(schema, "minimum", "maximum") or _limits(schema, "minLength", "maxLength", " characters")
        return f"{WORDS.get(str(kind), 'any')}{limits}"


def _limits(schema: Json, low: str, high: str, unit: str = "") -> str:
    least, most = schema.get(low), schema.get(high)
    if most is not None and abs(most) > 2**53:  # the whole range of 64 bits says nothing
        return " (64-bit)"
    if least is not None and most is not None:
        return f" ({least} to {most}{unit})"
    if most is not None:
        return f" (at most {most}{unit})"
    if least == 1 and unit == " items":
        return ", not empty"
    return f" (at least {least}{unit})" if least is not None else ""


def references(node: Any) -> list[str]:
    """Return the components that a schema refers to, in document order."""
    return list(_references(node))


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _references(one)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield target(node)
        for one in node.values():
            yield from _references(one)


def target(schema: Json) -> str:
    """Return the component that a reference names."""
    return str(schema["$ref"]).rsplit("/", 1)[-1]


def code(value: object) -> str:
    """Show a value as code that fits into a table cell."""
    return f"`{value}`".replace("|", "\\|").replace("\n", "\\n")
