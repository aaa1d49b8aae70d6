"""Flat unions: no union inside a union, no member twice, null last."""

from __future__ import annotations

import json
from typing import Any

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
WHOLE = ("default", "deprecated", "discriminator")


def union(members: list[Schema]) -> Schema:
    """Return the one schema that allows what any member allows."""
    flat: dict[str, Schema] = {}
    notes: Schema = {}
    for member in _flattened(members, notes):
        flat.setdefault(json.dumps(member, sort_keys=True), member)
    found = _merge_values(list(flat.values()))
    if any(member.get("type") == "number" and "const" not in member for member in found):
        found = [member for member in found if member.get("type") != "integer" or "const" in member]
    if {} in found:
        return {}
    found = [member for member in found if member != NULL] + [member for member in found if member == NULL]
    if len(found) == 1:
        return {**found[0], **notes}
    return {"anyOf": found, **notes}


def _flattened(members: list[Schema], notes: Schema) -> list[Schema]:
    """Return the members of the members, and collect in ``notes`` what holds for the union as a whole."""
    found: list[Schema] = []
    for member in members:
        notes |= {key: member[key] for key in WHOLE if key in member}
        body = {key: value for key, value in member.items() if key not in WHOLE}
        found.extend(_flattened(body["anyOf"], notes) if "anyOf" in body else [body])
    return found


def _merge_values(members: list[Schema]) -> list[Schema]:
    """Join the constants and enums of one type into one enum that stands where the first stood."""
    found: list[Schema] = []
    values: dict[str, Schema] = {}
    for member in members:
        if "const" not in member and "enum" not in member:
            found.append(member)
            continue
        kind = str(member.get("type"))
        if kind not in values:
            values[kind] = {"type": kind, "enum": []}
            found.append(values[kind])
        more = member.get("enum", [member["const"]] if "const" in member else [])
        values[kind]["enum"].extend(value for value in more if value not in values[kind]["enum"])
    return [_constant(member) if len(member.get("enum", "  ")) == 1 else member for member in found]


def _constant(member: Schema) -> Schema:
    return {"type": member["type"], "const": member["enum"][0]}
