"""The simplest JSON value that fits a JSON Schema, always the same, so that structured output can be tried."""

from __future__ import annotations

from typing import Any

FORMATS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
DEEPEST = 8  # recursion stops here: lists stay empty, optional keys absent, nullable values null


def instance(schema: Any, text: str = "sandbox") -> Any:
    """Make the value.

    Args:
        schema: A JSON Schema as OpenAI accepts it: objects, arrays, scalars, enum, const, anyOf, `$ref` into itself.
        text: The content of plain strings.

    Returns:
        A value that fits, for schemas without `pattern`, `not` and conditions, which are ignored.
    """
    return _Maker(schema, text).make(schema, 0)


class _Maker:
    def __init__(self, root: Any, text: str) -> None:
        self.root, self.text = root, text

    def make(self, schema: Any, depth: int) -> Any:
        schema = self.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        for union in ("anyOf", "oneOf"):
            if schema.get(union):
                return self.make(self.simplest([self.resolve(s) for s in schema[union]], depth), depth)
        kind = schema.get("type") or (
            "object" if "properties" in schema else "array" if "items" in schema else "string"
        )
        if isinstance(kind, list):
            kind = "null" if depth > DEEPEST and "null" in kind else kind[0]
        maker = getattr(self, f"make_{kind}", None)
        return maker(schema, depth + 1) if maker else None

    def resolve(self, schema: Any) -> dict[str, Any]:
        """Follow references and merge `allOf`; `true` and anything unusual become the schema that allows everything."""
        hops = 0
        while isinstance(schema, dict) and "$ref" in schema and hops < 50:
            target: Any = self.root
            for step in str(schema["$ref"]).removeprefix("#").split("/")[1:]:
                target = target.get(step, {}) if isinstance(target, dict) else {}
            schema, hops = {**target, **{k: v for k, v in schema.items() if k != "$ref"}}, hops + 1
        if not isinstance(schema, dict) or hops == 50:
            return {}
        merged: dict[str, Any] = {k: v for k, v in schema.items() if k != "allOf"}
        for part in schema.get("allOf", []):
            for key, value in self.resolve(part).items():
                if key == "properties":
                    merged[key] = {**value, **merged.get(key, {})}
                elif key == "required":
                    merged[key] = [*merged.get(key, []), *value]
                else:
                    merged.setdefault(key, value)
        return merged

    def simplest(self, members: list[dict[str, Any]], depth: int) -> dict[str, Any]:
        nulls = [member for member in members if member.get("type") == "null"]
        others = [member for member in members if member.get("type") != "null"]
        if depth > DEEPEST:
            flat = [member for member in others if member.get("type") not in ("object", "array")]
            return (nulls + flat + others)[0]
        return (others + nulls)[0]

    def make_object(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        needed = schema.get("required", [])
        properties = {name: {} for name in needed} | schema.get("properties", {})
        return {name: self.make(s, depth) for name, s in properties.items() if name in needed or depth <= DEEPEST}

    def make_array(self, schema: dict[str, Any], depth: int) -> list[Any]:
        fixed = [self.make(item, depth) for item in schema.get("prefixItems", [])]
        least = schema.get("minItems", 0)
        wanted = max(least, 0 if depth > DEEPEST or fixed else min(1, schema.get("maxItems", 1)))
        return fixed + [self.make(schema.get("items", {}), depth) for _ in range(wanted - len(fixed))]

    def make_string(self, schema: dict[str, Any], _: int) -> str:
        value = FORMATS.get(schema.get("format", ""), self.text).ljust(schema.get("minLength", 0), ".")
        return value[: schema.get("maxLength", len(value))]

    def make_integer(self, schema: dict[str, Any], _: int) -> int:
        return int(_number(schema, 1))

    def make_number(self, schema: dict[str, Any], _: int) -> float:
        low, high = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        if low is not None and "multipleOf" not in schema:
            return float((low + high) / 2 if high is not None else low + 1)
        return float(_number(schema, 1))

    def make_boolean(self, *_: Any) -> bool:
        return True


def _number(schema: dict[str, Any], step: int) -> Any:
    step = schema.get("multipleOf", step)
    low = schema.get("minimum", schema["exclusiveMinimum"] + 1 if "exclusiveMinimum" in schema else None)
    high = schema.get("maximum", schema["exclusiveMaximum"] - 1 if "exclusiveMaximum" in schema else None)
    if low is not None and low > step:
        return -(-low // step) * step
    return high // step * step if high is not None and high < step else step
