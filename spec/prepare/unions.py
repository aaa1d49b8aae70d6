"""Flat unions: no nested unions, no duplicate members, null last."""

from __future__ import annotations

import json
from typing import Any

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
WHOLE = ("default", "discriminator")


def union(members: list[Schema]) -> Schema:
    """Return the single schema that allows what any member allows."""
    flat: dict[str, Schema] = {}
    notes: Schema = {}
    for member in _deprecations(list(_flattened(members, notes)), notes):
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
    """Return the members of the members, and collect in ``notes`` what applies to the union as a whole."""
    found: list[Schema] = []
    for member in members:
        notes |= {key: member[key] for key in WHOLE if key in member}
        body = {key: value for key, value in member.items() if key not in WHOLE}
        if "anyOf" not in body:
            found.append(body)
            continue
        inner = _flattened(body["anyOf"], notes)
        found.extend([{**one, "deprecated": True} for one in inner] if body.get("deprecated") else inner)
    return found


def _deprecations(members: list[Schema], notes: Schema) -> list[Schema]:
    """Mark the union as deprecated if all of it is; otherwise each class keeps its own mark."""
    if all(member.get("deprecated") for member in members if member.get("type") != "null"):
        if any("deprecated" in member for member in members):
            notes["deprecated"] = True
        keeps = False
    else:
        keeps = True
    return [
        member if keeps and "properties" in member else {k: v for k, v in member.items() if k != "deprecated"}
        for member in members
    ]


def _merge_values(members: list[Schema]) -> list[Schema]:
    """Join the constants and enums of one type into one enum at the position of the first."""
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
    return [_constant(member) if len(member.get("enum", "  ")) == 1 else _any_boolean(member) for member in found]


def _any_boolean(member: Schema) -> Schema:
    """Replace an enum of both booleans by a plain boolean."""
    return {"type": "boolean"} if member.get("type") == "boolean" and "enum" in member else member


def _constant(member: Schema) -> Schema:
    return {"type": member["type"], "const": member["enum"][0]}
