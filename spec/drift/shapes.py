"""One shape for all spellings of a schema.

A shape is a set of members and whether null is allowed: `anyOf` and `oneOf`, `nullable`, type lists and null in an enum
all have the same one; a constant is an enum of one value; prose, titles, examples and extensions are not part of it.
"""

import json
from dataclasses import dataclass
from typing import Any

from spec.prepare.unseen import KEYWORDS, rules_of

Schema = dict[str, Any]

NOTES = ("default", "deprecated", "readOnly", "writeOnly", "discriminator")
SCHEMAS = "#/components/schemas/"
_SILENT = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "$comment", "nullable", "xml", "$schema"}
)
UNION = ("anyOf", "oneOf")
_ASIDE = frozenset({*_SILENT, *NOTES, *KEYWORDS})


@dataclass(slots=True)
class Shape:
    """What a schema allows.

    Attributes:
        members: Schemas without null, unions and prose: a `$ref`, an `enum`, a scalar, an array, an object or `{}`,
            each with its JSON Pointer.
        nullable: Whether null is allowed.
        notes: default, deprecated, readOnly, writeOnly and discriminator if they say something; under "rules" the other
            constraints on a value, see `spec.prepare.unseen`.
    """

    members: list[tuple[Schema, str]]
    nullable: bool
    notes: Schema


def escape(step: str) -> str:
    """Escape one step of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def ref_name(schema: Schema) -> str | None:
    """Return the component that a `$ref` names, or None."""
    reference = schema.get("$ref")
    return reference.removeprefix(SCHEMAS) if isinstance(reference, str) and reference.startswith(SCHEMAS) else None


_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False)  # `json.dumps` makes one for each value


def spelled(value: Any) -> str:
    """Write a JSON value in a canonical form that equal values share."""
    return _ENCODER.encode(value)


def shape(schema: Any, pointer: str) -> Shape:
    """Return the shape of the schema at `pointer`."""
    found = Shape([], False, {})
    _collect(schema if isinstance(schema, dict) else {}, pointer, found)
    if rules := _rules(schema):
        found.notes["rules"] = rules
    if len(found.members) > 1:
        unique: dict[str, tuple[Schema, str]] = {}
        for one in found.members:
            unique.setdefault(spelled(one[0]), one)
        found.members = joined_enums(list(unique.values()))
    return found


def _rules(schema: Any) -> Schema:
    if not isinstance(schema, dict) or not schema:
        return {}
    members = [member for key in UNION for member in schema.get(key, ()) if member.get("type") != "null"]
    inner = _rules(members[0]) if len(members) == 1 else {}
    known = schema.get("properties", ())
    shown = {"required": [name for name in schema.get("required", ()) if name in known]}
    return {**inner, **rules_of(schema, {**shown, "anyOf": []} if members else shown)}


def _collect(schema: Schema, pointer: str, found: Shape, *, alone: bool = True) -> None:
    for key in NOTES:
        if key in schema and (schema[key] or key == "default") and (alone or key != "deprecated"):
            found.notes.setdefault(key, schema[key])
    found.nullable |= schema.get("nullable") is True
    body = {key: schema[key] for key in schema if key not in _ASIDE and key[:2] != "x-"}
    union = next((key for key in UNION if key in body), None)
    if union is not None:
        alone = sum(member.get("type") != "null" for member in body[union]) == 1
        for index, member in enumerate(body[union]):
            _collect(member, f"{pointer}/{union}/{index}", found, alone=alone)
        return
    kind = body.get("type")
    if isinstance(kind, list):
        for one in kind:
            if one == "null":
                found.nullable = True
            else:
                found.members.append((_for_type(body, one), pointer))
    elif kind == "null":
        found.nullable = True
    elif "const" in body or "enum" in body:
        values = [body["const"]] if "const" in body else body["enum"]
        found.nullable |= None in values
        if any(value is not None for value in values):
            found.members.append(({"enum": [value for value in values if value is not None]}, pointer))
    else:
        found.members.append((body, pointer))


_TYPE_KEYS = {
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
}


def _for_type(body: Schema, kind: str) -> Schema:
    """Return what a schema with a list of types says about one of them."""
    if "enum" in body:
        return {"enum": [value for value in body["enum"] if value is not None]}
    others = {key for other, keys in _TYPE_KEYS.items() if other != kind for key in keys}
    return {**{key: value for key, value in body.items() if key not in others}, "type": kind}


def joined_enums(members: list[tuple[Schema, str]]) -> list[tuple[Schema, str]]:
    """Join the enums of one union into one."""
    enums = [member for member, _ in members if "enum" in member]
    if len(enums) < 2:
        return members
    values = list({spelled(value): value for member in enums for value in member["enum"]}.values())
    first = next(where for member, where in members if "enum" in member)
    return [(member, where) for member, where in members if "enum" not in member] + [({"enum": values}, first)]


def is_plain(found: Shape) -> bool:
    """Return whether it is a single schema: no union, no null, no alias of a component."""
    return len(found.members) == 1 and not found.nullable and ref_name(found.members[0][0]) is None
