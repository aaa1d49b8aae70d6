"""JSON values made from the prepared document: each fits its schema, and knows which classes it was made for."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from spec.generate.names import class_names
from spec.generate.types import Types
from spec.prepare.names import referenced_name
from spec.prepare.unions import NULL
from tests.committed import committed

Json = dict[str, Any]
ALPHABET = 'abc XYZ 09 äß 漢字 \u2028 \U0001f600 " \\ / \n'
FREE: list[Any] = [None, True, 0, -1.5, "text", [], {}, [1, [2]], {"a": {"b": None}}]


@dataclass(frozen=True)
class Made:
    """What an object in a payload was made for.

    Attributes:
        class_name: The class that should decode it.
        told_by_tag: Whether a constant in the object contradicts every other class that could stand in its place.
    """

    class_name: str
    told_by_tag: bool


@dataclass
class Payload:
    """One value of a schema; ``objects`` holds what each object inside was made for, by its path."""

    schema: Json
    value: Any = None
    objects: dict[tuple[str | int, ...], Made] = field(default_factory=dict)


@cache
def document() -> Json:
    return committed()


@cache
def types() -> Types:
    schemas = document()["components"]["schemas"]
    return Types(schemas, class_names(schemas))


def operations() -> Iterator[Json]:
    for section in ("paths", "webhooks"):
        for item in document()[section].values():
            yield from item.values()


def body_schemas() -> dict[str, Json]:
    """The schemas of all requests, answers and events, each once, by where it is first used."""
    found: dict[str, tuple[str, Json]] = {}
    for operation in operations():
        for response in operation["responses"].values():
            for kind, media in response.get("content", {}).items():
                if "schema" in media and kind in ("application/json", "text/event-stream"):
                    where = f"{operation.get('operationId', 'webhook')} answer {kind}"
                    found.setdefault(json.dumps(media["schema"], sort_keys=True), (where, media["schema"]))
        for kind, media in operation.get("requestBody", {}).get("content", {}).items():
            if "schema" in media:
                where = f"{operation.get('operationId', 'webhook')} request {kind}"
                found.setdefault(json.dumps(media["schema"], sort_keys=True), (where, media["schema"]))
    return dict(found.values())


class Maker:
    """Makes payloads, the same ones for the same seed.

    Args:
        fullness: How likely an optional property is there, 0 to 1.
    """

    DEEP = 6

    def __init__(self, seed: int, fullness: float) -> None:
        self.random = random.Random(seed)
        self.fullness = fullness
        self.types = types()
        self.payload = Payload({})

    def make(self, schema: Json) -> Payload:
        self.payload = Payload(schema)
        self.payload.value = self._value(schema, (), [])
        return self.payload

    def _value(self, schema: Json, path: tuple[str | int, ...], rivals: list[str]) -> Any:
        """Make a value; ``rivals`` are the classes of the union that the schema was chosen from."""
        component = referenced_name(schema)
        if component is not None and self.types.is_class(component):
            return self._object(component, path, rivals)
        schema = self.types.resolve(schema)
        if "anyOf" in schema:
            members = list(self.types._flat_members(schema, set()))
            classes = [name for member in members if (name := referenced_name(member)) is not None]
            return self._value(self._chosen(members, len(path)), path, classes)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kind = schema.get("type")
        if kind == "array":
            least = schema.get("minItems", 0)
            count = max(least, self.random.choice((0, 1, 2)) if len(path) < self.DEEP else 0)
            return [self._value(schema["items"], (*path, index), []) for index in range(min(count, 3))]
        if kind == "object":
            count = self.random.choice((0, 1, 2)) if len(path) < self.DEEP else 0
            inner = schema.get("additionalProperties") or {}
            keys = [f"key {number}" for number in range(count)]
            return {key: self._value(inner, (*path, key), []) for key in keys}
        return self._scalar(kind)

    def _scalar(self, kind: str | None) -> Any:
        match kind:
            case "string":
                return "".join(self.random.choices(ALPHABET, k=self.random.randrange(9)))
            case "integer":
                return self.random.choice((0, 1, 1_700_000_000, -(2**63)))
            case "number":
                return self.random.choice((0, 1, 0.25, -1e-9, 1e300))
            case "boolean":
                return self.random.random() < 0.5
            case "null":
                return None
        return json.loads(json.dumps(self.random.choice(FREE)))

    def _chosen(self, members: list[Json], depth: int) -> Json:
        if depth < self.DEEP:
            return self.random.choice(members)
        return NULL if NULL in members else min(members, key=lambda member: self._cost(member, frozenset()))

    def _cost(self, schema: Json, inside: frozenset[str]) -> int:
        """Return how many objects the smallest value of a schema holds."""
        component = referenced_name(schema)
        if component is not None:
            if component in inside:
                return 1_000
            inside |= {component}
        schema = self.types.resolve(schema)
        if "anyOf" in schema:
            return min(self._cost(member, inside) for member in schema["anyOf"])
        if schema.get("type") == "array":
            return self._cost(schema["items"], inside) if schema.get("minItems") else 0
        required = [schema["properties"][name] for name in schema.get("required", ())]
        return ("properties" in schema) + sum(self._cost(part, inside) for part in required)

    def _object(self, component: str, path: tuple[str | int, ...], rivals: list[str]) -> Json:
        schema = self.types.schemas[component]
        required = set(schema.get("required", ()))
        deep = len(path) >= self.DEEP
        made: Json = {}
        for name, part in schema["properties"].items():
            if name in required or (not deep and self.random.random() < self.fullness):
                made[name] = self._value(part, (*path, name), [])
        if self.random.random() < 0.2:
            made["x_new_field"] = self.random.choice(FREE[:5])
        self.payload.objects[path] = Made(self.types.name(component), self._is_told(component, made, rivals))
        return made

    def _is_told(self, component: str, made: Json, rivals: list[str]) -> bool:
        """Whether ``made`` holds a key that contradicts a constant, for every other class of the union."""
        for rival in rivals:
            if rival != component and not any(
                key in made and made[key] not in self.types.tag_values(rival, key)
                for key in self.types.schemas[rival]["properties"]
                if self.types.tag_values(rival, key)
            ):
                return False
        return True
