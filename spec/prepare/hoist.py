"""Turns every inline object and every inline enum into a component, named after its place."""

from __future__ import annotations

import json
from typing import Any

from .names import Names, pascal, reference

Schema = dict[str, Any]


def hoist(schemas: dict[str, Schema], *path_groups: dict[str, Any]) -> dict[str, Schema]:
    """Move inline objects and enums out of the components and the operations (changed in place).

    Returns:
        All components: the given ones first, in their order, each followed by the components extracted from it.
    """
    return _Hoist(schemas).run(path_groups)


class _Hoist:
    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas
        self._names = Names()
        self._found: dict[str, Schema] = {}
        self._by_wish: dict[str, tuple[str, str]] = {}
        for name in schemas:
            self._names.claim(name)

    def run(self, path_groups: tuple[dict[str, Any], ...]) -> dict[str, Schema]:
        for name, schema in self._schemas.items():
            self._found[name] = schema
            self._found[name] = self._inside(schema, name)
        for paths in path_groups:
            for item in paths.values():
                for operation in item.values():
                    self._operation(operation)
        return self._found

    def _operation(self, operation: dict[str, Any]) -> None:
        name = pascal(operation.get("operationId", "webhook"))
        for parameter in operation.get("parameters", []):
            parameter["schema"] = self._place(parameter["schema"], name + pascal(parameter["name"]))
        contents = [("Request", operation.get("requestBody", {}).get("content", {}))]
        contents += [("Response", response.get("content", {})) for response in operation["responses"].values()]
        for suffix, content in contents:
            for media_type, media in content.items():
                if "schema" in media:
                    kind = "Event" if media_type == "text/event-stream" else ""
                    media["schema"] = self._place(media["schema"], name + kind + suffix)

    def _place(self, schema: Schema, wish: str, notes_of_place: tuple[str, ...] = ("default", "deprecated")) -> Schema:
        """Return the replacement for ``schema``: a reference if it is an object or an enum."""
        if "enum" in schema or "properties" in schema:
            notes: Schema = {key: schema[key] for key in notes_of_place if key in schema}
            body = {key: value for key, value in schema.items() if key not in notes}
            return {**reference(self._component(body, wish)), **notes}
        return self._inside(schema, wish)

    def _component(self, schema: Schema, wish: str) -> str:
        spelled = json.dumps(schema, sort_keys=True)
        known = self._by_wish.get(wish)
        if known is not None and known[0] == spelled:
            return known[1]
        name = self._names.claim(wish)
        self._by_wish.setdefault(wish, (spelled, name))
        self._found[name] = schema  # keeps its place in the order before its own parts
        self._found[name] = self._inside(schema, name)
        return name

    def _inside(self, schema: Schema, name: str) -> Schema:
        """Return ``schema`` with its inner parts replaced."""
        found = dict(schema)
        if "properties" in schema:
            found["properties"] = {
                key: self._place(value, name + pascal(key)) for key, value in schema["properties"].items()
            }
        if "items" in schema:
            found["items"] = self._place(schema["items"], name + "Item")
        if schema.get("additionalProperties"):
            found["additionalProperties"] = self._place(schema["additionalProperties"], name + "Value")
        if "anyOf" in schema:
            found["anyOf"] = self._members(schema["anyOf"], name)
        return found

    def _members(self, members: list[Schema], name: str) -> list[Schema]:
        """A single class inside a property's union takes the property's name; several are named by their tags."""
        taken = name in self._schemas
        objects = [member for member in members if "properties" in member]
        suffixes = ["" if len(objects) == 1 and not taken else suffix for suffix in _tags(objects)]
        wishes = dict(zip(map(id, objects), suffixes, strict=True))
        enum_suffix = "Enum" if taken or objects else ""
        return [
            self._place(member, name + wishes.get(id(member), enum_suffix if "enum" in member else ""), ())
            for member in members
        ]


def _tags(objects: list[Schema]) -> list[str]:
    """Return a name for each object of a union: the constant by which it differs from the others, if it has one."""
    constants = [
        {key: value["const"] for key, value in member["properties"].items() if isinstance(value.get("const"), str)}
        for member in objects
    ]
    for key in constants[0] if constants else ():
        values = [found[key] for found in constants if key in found]
        if len(set(values)) == len(objects):
            return [pascal(value) for value in values]
    return [pascal(next(iter(found.values()), "Object")) for found in constants]
