"""Short names for types and values in the sentences of a report."""

from typing import Any

from spec.drift.canonical import Index
from spec.drift.shapes import Schema, ref_name, shape, spelled


def value_text(value: Any) -> str:
    """Write a JSON value, shortened if it is long."""
    text = spelled(value)
    return text if len(text) <= 60 else text[:57] + "..."


def listed(texts: list[str]) -> str:
    """Join alternatives: "a, b or c"."""
    return texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + " or " + texts[-1] if texts else ""


def type_text(schema: Schema, index: Index) -> str:
    """Name a schema: its component, its constant, `string`, `array of X`, or the members of its union."""
    name = ref_name(schema)
    if name is not None:
        return name
    found = shape(schema, "")
    texts = [_member_text(member, index) for member, _ in found.members]
    return listed(texts + ["null"] * found.nullable) or "anything"


def _member_text(member: Schema, index: Index) -> str:
    name = ref_name(member)
    if name is not None:
        return name
    if "enum" in member:
        values = [value_text(value) for value in member["enum"]]
        return listed(values if len(values) <= 6 else [*values[:5], f"{len(values) - 5} more values"])
    kind = member.get("type")
    if kind == "array" or "items" in member:
        items = member.get("items", {})
        return f"array of {type_text(items, index)}" if items else "array"
    if member.get("properties"):
        names = list(member["properties"])
        return f"object with {', '.join(names[:3])}{', ...' if len(names) > 3 else ''}"
    if kind == "object":
        return "map"
    if kind is None:
        return "anything"
    return "binary" if member.get("format") == "binary" else str(kind)
