"""Makes a value that the document allows from what is known: the request, stored facts, and otherwise the simplest.

Required properties are always present; optional ones only if something is known about them. The same knowledge
makes the same value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._document import Schema, document
from ._fit import fits, is_near
from ._store import digest

Facts = Mapping[str, Any]

MISSING: Any = object()
TEXTS = {
    "email": "ada@example.com", "model": "gpt-4o-mini", "role": "member", "user": "user-sandbox", "size": "1024x1024",
    "region": "us-east-1", "timezone": "UTC", "currency": "usd", "path": "/mnt/data/sandbox.txt", "version": "1",
    "code": "sandbox", "sdp": "v=0\r\n", "geography": "us", "expression": "0 9 * * *",
}  # fmt: skip
FORMATS = {"uri": "https://example.com/sandbox", "date": "2026-01-01", "date-time": "2026-01-01T00:00:00Z"}
PREFIXES = {"environment": "env", "parent_agent": "agent", "request": "req", "response": "resp"}  # of ids, by name
DEEPEST = 12


def make(schema: Schema, known: Any = MISSING, facts: Facts | None = None) -> Any:
    """Make the value.

    Args:
        schema: A schema of the document.
        known: The desired value, used as far as the schema allows it; for an object, any of its properties.
        facts: Other known values, by property name, at any depth: `created_at`, the ids in the path.

    Returns:
        JSON that fits the schema.
    """
    return _Maker(facts or {}).value(schema, known, "", 0)


def hashed(text: str, length: int = 24) -> str:
    """Return letters and digits that look random but are always the same for a text."""
    return f"{digest(text):064x}"[:length]


class _Maker:
    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def value(self, schema: Schema, known: Any, name: str, depth: int) -> Any:
        schema = document().resolve(schema)
        if "anyOf" in schema:
            return self.value(self.member(schema, known), known, name, depth)
        if "const" in schema:
            return schema["const"]
        if known is MISSING and name in self.facts and fits(schema, self.facts[name]):
            return self.facts[name]
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return self.object(schema, known if isinstance(known, dict) else {}, depth)
        if kind == "array":
            return self.array(schema, known, name, depth)
        if known is not MISSING and fits(schema, known):
            return known
        if kind == "null":
            return None
        return self.scalar(schema, name)

    def member(self, schema: Schema, known: Any) -> Schema:
        """Choose the member of a union: the known one, otherwise null, a named value, or the first."""
        members = document().members(schema)
        null = next((member for member in members if member.get("type") == "null"), None)
        if known is MISSING or known is None:
            return null or next((member for member in members if "const" in member or "enum" in member), members[0])
        same = [member for member in members if fits(member, known)]
        near = [member for member in members if is_near(member, known)]
        return (same or near or [null or members[0]])[0]

    def object(self, schema: Schema, known: dict[str, Any], depth: int) -> dict[str, Any]:
        properties, required = schema.get("properties", {}), schema.get("required", ())
        made = {}
        for name, inner in properties.items():
            given = known.get(name, MISSING)
            if name not in required:
                if given is MISSING:
                    continue
                if given is None and not fits(inner, None):
                    continue
            made[name] = self.value(inner, given, name, depth + 1)
        if not properties:
            more = schema.get("additionalProperties")
            return {
                key: self.value(more, v, key, depth + 1) if isinstance(more, dict) else v for key, v in known.items()
            }
        return made

    def array(self, schema: Schema, known: Any, name: str, depth: int) -> list[Any]:
        items = schema.get("items", {})
        given = known if isinstance(known, list) else []
        made = [self.value(items, item, name.removesuffix("s"), depth + 1) for item in given]
        while len(made) < schema.get("minItems", 0) and depth < DEEPEST:
            made.append(self.value(items, MISSING, name.removesuffix("s"), depth + 1))
        return made

    def scalar(self, schema: Schema, name: str) -> Any:
        if "default" in schema and schema["default"] is not None:
            return schema["default"]
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema.get("type")
        if kind == "boolean":
            return False
        if kind in ("integer", "number"):
            low = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
            is_time = schema.get("format") == "unixtime" or name.endswith("_at")
            return max(self.facts.get("created_at", 0) + 600 * (name == "expires_at") if is_time else 0, low)
        if kind == "string":
            return self.text(schema, name)
        return {}  # any value is allowed

    def text(self, schema: Schema, name: str) -> str:
        text = FORMATS.get(schema.get("format", "")) or TEXTS.get(name)
        if text is None and (name == "id" or name.endswith("_id")):
            stem = name.removesuffix("id").rstrip("_") or "id"
            text = f"{PREFIXES.get(stem, stem)}_" + hashed(f"{name} of {self.facts.get('id', '')}")
        if text is None and name.endswith("url"):
            text = FORMATS["uri"]
        text = (text or "sandbox").ljust(schema.get("minLength", 0), ".")
        return text[: schema.get("maxLength", len(text))]
