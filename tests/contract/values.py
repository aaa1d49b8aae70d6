"""Values that a schema of openapi.yaml allows, made from a seed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

__all__ = ["Values"]

Schema = Mapping[str, Any]

# One text that fits for each pattern of the specification; a new pattern fails until it has one.
FITTING = {
    r"^tunnel_[a-z0-9]{32}$": "tunnel_0123456789abcdef0123456789abcdef",
    r"^[a-zA-Z0-9_-]+$": "Name_of-1",
    r"^[A-Za-z0-9_.-]+$": "Name_of-1.2",
}
FORMATS = {"uri": "https://example.com/a?b=c", "date": "2031-02-28"}
TEXTS = ("plain", "with spaces & signs = ?#/+%", "naïve café", "日本語", "😀 𝄞", 'quotes " and \\', "line\nbreak\ttab")
DEEP = 5


class Values:
    """Makes values.

    Args:
        schemas: The components that ``$ref`` names.
        seed: The same one gives the same values.
        optional: How likely an optional property is there, from 0 to 1.
        nulls: Whether null is chosen where something else may stand.
    """

    def __init__(self, schemas: Mapping[str, Schema], seed: Any, *, optional: float = 0.5, nulls: bool = True) -> None:
        self.schemas = schemas
        self.random = Random(str(seed))
        self.optional = optional
        self.nulls = nulls
        self._heights: dict[str, int] = {}

    def value(self, schema: Schema, depth: int = 0) -> Any:
        """Return one value; below a certain depth only what must be there."""
        schema = self.resolve(schema)
        if "anyOf" in schema:
            return self.value(self._member(schema["anyOf"], depth), depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        return getattr(self, f"_{schema.get('type', 'anything')}")(schema, depth)

    def resolve(self, schema: Schema) -> Schema:
        """Follow ``$ref``."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def _member(self, members: list[Schema], depth: int) -> Schema:
        if not self.nulls:
            members = [member for member in members if member.get("type") != "null"] or members
        if depth >= DEEP:
            return min(members, key=lambda member: self._height(member, frozenset()))
        return self.random.choice(members)

    def _height(self, schema: Schema, above: frozenset[str]) -> int:
        """Count the levels of the smallest value; a very large number where there is none but through itself."""
        name = schema.get("$ref", "")
        if name in above:
            return 1_000
        if name in self._heights:
            return self._heights[name]
        found, seen = self.resolve(schema), above | ({name} if name else set())
        if "anyOf" in found:
            height = min(self._height(member, seen) for member in found["anyOf"])
        elif found.get("type") == "array":
            height = 1 + (self._height(found["items"], seen) if found.get("minItems") else 0)
        elif "properties" in found:
            needed = [found["properties"][each] for each in found.get("required", ())]
            height = 1 + max((self._height(each, seen) for each in needed), default=0)
        else:
            height = 0
        if name and not above:
            self._heights[name] = height
        return height

    # --- one method a type

    def _anything(self, schema: Schema, depth: int) -> Any:
        return self.random.choice(TEXTS)

    def _null(self, schema: Schema, depth: int) -> None:
        return None

    def _boolean(self, schema: Schema, depth: int) -> bool:
        return self.random.random() < 0.5

    def _integer(self, schema: Schema, depth: int) -> int:
        low, high = self._bounds(schema, 1)
        return self.random.randint(int(low), int(high))

    def _number(self, schema: Schema, depth: int) -> float:
        low, high = self._bounds(schema, 0.125)
        return round(self.random.uniform(low, high) * 8) / 8 if high - low >= 1 else low

    @staticmethod
    def _bounds(schema: Schema, step: float) -> tuple[float, float]:
        low = schema.get("minimum", schema["exclusiveMinimum"] + step if "exclusiveMinimum" in schema else None)
        high = schema.get("maximum")
        if low is None:
            low = 1 if high is None else min(1, high)
        return low, low + 1_000 if high is None else high

    def _string(self, schema: Schema, depth: int) -> Any:
        if schema.get("format") == "binary":
            return self._file()
        if "pattern" in schema:
            text = FITTING[schema["pattern"]]
            assert re.search(schema["pattern"], text)
        else:
            text = FORMATS.get(schema.get("format", "")) or self.random.choice(TEXTS)
        text = text.ljust(schema.get("minLength", 0), "x")
        return text[: schema.get("maxLength", len(text))]

    def _file(self) -> Any:
        content = self.random.randbytes(self.random.randint(1, 64))
        return self.random.choice(
            (
                b"\x89PNG\r\n\x1a\n" + content,  # without a name only what shows its format can be sent
                ("file.bin", content),
                ("räksmörgås.json", content, "application/json"),
                ("file.txt", io.BytesIO(content), "text/plain", {"x-note": "a header of the part"}),
            )
        )

    def _array(self, schema: Schema, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        most = min(schema.get("maxItems", least + 2), least + 2)
        number = least if depth >= DEEP else self.random.randint(max(least, min(1, most)), most)
        return [self.value(schema["items"], depth + 1) for _ in range(number)]

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        return dict(self._members(schema, depth))

    def _members(self, schema: Schema, depth: int) -> Iterator[tuple[str, Any]]:
        required = schema.get("required", ())
        chance = self.optional if depth < DEEP else 0
        for name, member in schema.get("properties", {}).items():
            if name in required or self.random.random() < chance:
                yield name, self.value(member, depth + 1)
        if schema.get("additionalProperties") and depth < DEEP:
            for number in range(self.random.randint(1, 2)):
                yield f"key {number}", self.value(schema["additionalProperties"], depth + 1)
