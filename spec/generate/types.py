"""Python types of prepared schemas: what an answer returns, what a request accepts, where a value contains models."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from spec.prepare.names import referenced_name
from spec.prepare.unions import NULL

Schema = dict[str, Any]

TIME = "point-in-time"
"""The format of integers that callers may also pass as dates and times."""
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Types:
    """Prints the types of one prepared document's schemas.

    Args:
        schemas: The components.
        class_name: Returns the Python name of a component.
    """

    def __init__(self, schemas: dict[str, Schema], class_name: Callable[[str], str]) -> None:
        self.schemas = schemas
        self.name = class_name

    def is_class(self, component: str) -> bool:
        return "properties" in self.schemas[component]

    def named(self, schema: Schema) -> str | None:
        """Return the component that a schema refers to."""
        return referenced_name(schema)

    def resolve(self, schema: Schema) -> Schema:
        while (name := referenced_name(schema)) is not None:
            schema = self.schemas[name]
        return schema

    # --- annotations

    def answer(self, schema: Schema) -> str:
        """Return the type of a value that the server sends: enums stay open."""
        component = referenced_name(schema)
        if component is not None:
            return self.name(component)
        if "anyOf" in schema:
            return _joined(self.answer(member) for member in schema["anyOf"])
        if "const" in schema and not isinstance(schema["const"], float):  # which Literal does not allow
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema and schema["type"] != "number":
            literal = f"Literal[{', '.join(map(repr, schema['enum']))}]"
            return f"Open[{literal}]" if schema["type"] == "string" else f"{literal} | {SCALARS[schema['type']]}"
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self.answer(schema['items'])}]"
        if kind == "object":
            return f"dict[str, {self.answer(schema.get('additionalProperties') or {})}]"
        if schema.get("format") == "binary":
            return "bytes"
        return SCALARS.get(str(kind), "Any")

    def request(self, schema: Schema) -> str:
        """Return the type of a value that a caller passes: a TypedDict or a model, enums closed."""
        component = referenced_name(schema)
        if component is not None:
            name = self.name(component)
            return f"{name} | {name}Dict" if self.is_class(component) else f"{name}Input"
        if "anyOf" in schema:
            return _joined(self.request(member) for member in schema["anyOf"])
        if "enum" in schema and schema["type"] != "number":
            return f"Literal[{', '.join(map(repr, schema['enum']))}]"
        kind = schema.get("type")
        if kind == "array":
            return f"Sequence[{self.request(schema['items'])}]"
        if kind == "object":
            return f"Mapping[str, {self.request(schema.get('additionalProperties') or {})}]"
        if schema.get("format") == "binary":
            return "FileInput"
        if schema.get("format") == TIME:
            return "PointInTime"
        return self.answer(schema)

    def references(self, schema: Schema) -> Iterator[str]:
        """Yield the components that the schema's annotation names."""
        component = referenced_name(schema)
        if component is not None:
            yield component
            return
        for part in _parts(schema):
            yield from self.references(part)

    # --- shapes (see generated types.py, "decoding")

    def shape(self, schema: Schema) -> Any:
        """Return where a value of this schema contains models, None for nowhere."""
        component = referenced_name(schema)
        if component is not None:
            return self.name(component) if self.holds_models(schema, set()) else None
        if "anyOf" in schema:
            return self._union_shape(schema)
        if schema.get("type") == "array":
            inner = self.shape(schema["items"])
            return None if inner is None else [inner]
        if schema.get("type") == "object":
            inner = self.shape(schema.get("additionalProperties") or {})
            return None if inner is None else {"*": inner}
        return None

    def is_event_envelope(self, schema: Schema) -> bool:
        """Return whether the members of a stream's union hold an event's name beside its data."""
        members = self._flat_members({"anyOf": [schema]}, set())
        keys = [set(self.resolve(member).get("properties", {})) for member in members]
        return bool(keys) and all({"event", "data"} <= found for found in keys)

    def holds_models(self, schema: Schema, seen: set[str]) -> bool:
        component = referenced_name(schema)
        if component is not None:
            if self.is_class(component):
                return True
            if component in seen:
                return False
            return self.holds_models(self.schemas[component], seen | {component})
        return any(self.holds_models(part, seen) for part in _parts(schema))

    def _union_shape(self, schema: Schema) -> Any:
        members = list(self._flat_members(schema, set()))
        classes = [component for member in members if (component := referenced_name(member)) is not None]
        lists = [member for member in members if member.get("type") == "array" and self.shape(member) is not None]
        maps = [member for member in members if member.get("type") == "object"]
        of_object: Any = None
        if classes:
            of_object = self._class_shape(classes, schema.get("discriminator"), bool(maps))
        elif maps:
            of_object = next((shape for shape in map(self.shape, maps) if shape is not None), None)
        of_list: Any = None
        if lists:
            items = [member["items"] for member in lists]
            inner = self.shape(items[0] if len(items) == 1 else {"anyOf": items})
            of_list = None if inner is None else [inner]
        if of_object is None or of_list is None:
            return of_list if of_object is None else of_object
        return ("|", of_object, of_list)

    def _flat_members(self, schema: Schema, seen: set[str]) -> Iterator[Schema]:
        """Yield a union's members, resolving named unions; the result consists of classes and unnamed schemas."""
        for member in schema["anyOf"]:
            component = referenced_name(member)
            if component is None or self.is_class(component):
                yield member
            elif component not in seen:
                seen.add(component)
                named = self.schemas[component]
                yield from self._flat_members(named if "anyOf" in named else {"anyOf": [named]}, seen)

    def others(self, component: str, left_out: Collection[str]) -> str:
        """Return the type of a named union without some of its classes."""
        members = self._flat_members(self.schemas[component], set())
        return _joined(self.answer(member) for member in members if referenced_name(member) not in left_out)

    def _class_shape(self, components: list[str], discriminator: Schema | None, or_map: bool) -> Any:
        components = list(dict.fromkeys(components))
        if len(components) == 1 and not or_map:
            return self.name(components[0])
        tag = (discriminator or {}).get("propertyName") or self._best_tag(components)
        table: dict[str, list[str]] = {}
        others: list[str | None] = []
        open_to_all: list[str] = []
        mapped = {target.rsplit("/", 1)[1]: value for value, target in (discriminator or {}).get("mapping", {}).items()}
        for component in components:
            name = self.name(component)
            values = self.tag_values(component, tag) if tag else ()
            if not values and component in mapped:
                values = (mapped[component],)
            for value in values:
                table.setdefault(value, []).append(name)
            if not values:
                others.append(name)
                if tag in self.schemas[component]["properties"]:  # it may hold any value, including the constants
                    open_to_all.append(name)
        for names in table.values():
            names += open_to_all
        if or_map:
            others.append(None)
        if not table:
            return ("fit", *others)
        return (tag, {value: names[0] if len(names) == 1 else names for value, names in table.items()}, *others)

    def _best_tag(self, components: list[str]) -> str | None:
        """Return the property whose constants distinguish the most classes."""
        values: dict[str, list[str]] = {}
        for component in components:
            for key in self.schemas[component]["properties"]:
                values.setdefault(key, []).extend(self.tag_values(component, key))
        best = max(values, key=lambda key: (len(set(values[key])), key == "type", key == "role"), default=None)
        return best if best is not None and values[best] else None

    def tag_values(self, component: str, key: str) -> tuple[str, ...]:
        """Return the strings that a property of a class may hold, if the specification fixes them."""
        schema = self.resolve(self.schemas[component]["properties"].get(key, {}))
        members = [member for member in schema.get("anyOf", ()) if member != NULL]
        if len(members) == 1:
            schema = self.resolve(members[0])
        if isinstance(schema.get("const"), str):
            return (schema["const"],)
        if key in ("type", "role") and "enum" in schema and schema["type"] == "string":
            return tuple(schema["enum"])
        return ()

    def tags(self, component: str) -> dict[str, Any]:
        """Return what a value must not contradict to be of this class."""
        found: dict[str, Any] = {}
        for key in self.schemas[component]["properties"]:
            values: tuple[str | None, ...] = self.tag_values(component, key)
            if values:
                if NULL in self.resolve(self.schemas[component]["properties"][key]).get("anyOf", ()):
                    values = (*values, None)
                found[key] = values[0] if len(values) == 1 else values
        return found


def _parts(schema: Schema) -> Iterator[Schema]:
    yield from schema.get("anyOf", [])
    if "items" in schema:
        yield schema["items"]
    if schema.get("additionalProperties"):
        yield schema["additionalProperties"]


def _joined(types: Iterator[str]) -> str:
    found = list(dict.fromkeys(types))
    if "Any" in found:
        return "Any"
    return " | ".join([kind for kind in found if kind != "None"] + [kind for kind in found if kind == "None"])
