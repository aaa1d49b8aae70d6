"""Merges a document of additions into a prepared upstream document.

Upstream always wins: what it already has is left unchanged, so that additions expire by themselves. Additions to
a schema that no longer exists, or is no longer of that kind, are skipped.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from spec.prepare import prepare
from spec.prepare.names import referenced_name
from spec.prepare.unions import NULL
from spec.release.additions import EVENT_STREAM, EVENTS, KEPT, MEMBERS, PARAMETERS, SESSIONS
from spec.release.align import values_of
from spec.release.naming import plain
from spec.release.routes import operations_of, route_of
from spec.session_table import session_rows

Json = dict[str, Any]

RELEASE = "x-release"
"""Where the merged document's `info` names the release."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of a document of additions was merged, and how many operations upstream now has."""

    operations: int = 0
    members: int = 0
    expired: int = 0


def merge(prepared: Json, additions: Json) -> tuple[Json, Counts]:
    """Return a prepared document with the additions in it, prepared again; neither argument is changed."""
    document = copy.deepcopy(prepared)
    schemas: dict[str, Json] = document["components"]["schemas"]
    known = {route: operation for route, (_, operation) in operations_of(document).items()}
    operations = members = expired = 0
    for path, item in additions["paths"].items():
        for method, operation in item.items():
            if route_of(method, path) in known:
                expired += 1
                continue
            document["paths"].setdefault(path, {})[method] = copy.deepcopy(operation)
            operations += 1
    for name, item in additions["webhooks"].items():
        document.setdefault("webhooks", {}).setdefault(name, copy.deepcopy(item))
    for name, entries in additions[MEMBERS].items():
        for entry in entries if name in schemas else ():
            target = _at(schemas[name], entry["at"])
            members += _add(target, copy.deepcopy(entry)) if target is not None else 0
    named = {f"{method.upper()} {path}": (method, path) for path, item in document["paths"].items() for method in item}
    for used, parameters in additions[PARAMETERS].items():
        if used in named:
            operation = document["paths"][named[used][1]][named[used][0]]
            there = {(plain(each["name"]), each["in"]) for each in operation.get("parameters", [])}
            new = [each for each in parameters if (plain(each["name"]), each["in"]) not in there]
            operation["parameters"] = [*operation.get("parameters", []), *copy.deepcopy(new)]
            members += len(new)
    for used, media in additions[EVENTS].items():
        if used in named:
            answers = document["paths"][named[used][1]][named[used][0]]["responses"]
            content = next(iter(answers.values())).setdefault("content", {})
            if EVENT_STREAM not in content:
                content[EVENT_STREAM] = {"schema": copy.deepcopy(media["schema"])}
                members += 1
    kept = additions.get(KEPT, {SESSIONS: {}, "schemas": {}})
    offered = {**kept["schemas"], **additions["components"]["schemas"]}
    _take_sessions(schemas, {**kept[SESSIONS], **additions.get(SESSIONS, {})}, offered)
    _take_needed(document, offered)
    merged = prepare(document)
    merged["info"] |= {key: value for key, value in prepared["info"].items() if key.startswith("x-")}
    merged["info"][RELEASE] = f"{additions['info']['title']} {additions['info']['version']}"
    return merged, Counts(operations, members, expired)


def _take_sessions(schemas: dict[str, Json], sessions: Json, offered: dict[str, Json]) -> None:
    """Take both sides of the sessions that upstream lacks, since no operation names them."""
    for dotted, _, _, client, server in session_rows():
        sides = {**dict.fromkeys(client.split(","), "client"), server: "server"}
        if dotted in sessions and not sides.keys() <= schemas.keys():
            for name, side in sides.items():
                schemas.setdefault(name, copy.deepcopy(offered[name] if name in offered else sessions[dotted][side]))


def _take_needed(document: Json, offered: dict[str, Json]) -> None:
    """Take those schemas of the additions that are referenced and that upstream lacks."""
    schemas: dict[str, Json] = document["components"]["schemas"]
    old = list(schemas)
    stack: list[Any] = [document]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            name = referenced_name(node)
            if name is not None and name not in schemas and name in offered:
                schemas[name] = copy.deepcopy(offered[name])
                stack.append(schemas[name])
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    new = [name for name in offered if name in schemas and name not in old]  # not in the order of the walk
    document["components"]["schemas"] = {name: schemas[name] for name in (*old, *new)}


def _at(schema: Json, steps: list[str]) -> Json | None:
    """Find the place of a member below a component; None if upstream has changed too much to tell."""
    for step in steps:
        if step in ("[]", "{}"):
            key, kind = ("items", "array") if step == "[]" else ("additionalProperties", "object")
            inner = next((one[key] for one in _alternatives(schema) if one.get("type") == kind and key in one), None)
        else:
            inner = schema.get("properties", {}).get(step)
        if inner is None:
            return None
        schema = inner
    return schema


def _add(target: Json, entry: Json) -> int:
    """Add members to a schema, in place; return how many were new."""
    count = 0
    for name, value in entry.get("fields", {}).items():
        if "properties" in target and name not in target["properties"]:
            target["properties"][name] = value
            count += 1
    count += _add_values(target, entry["values"]) if "values" in entry else 0
    for member in entry.get("variants", []):
        if "anyOf" not in target:
            old = dict(target)
            target.clear()
            target["anyOf"] = [old]
        if member not in target["anyOf"]:
            target["anyOf"].insert(len(target["anyOf"]) - (target["anyOf"][-1] == NULL), member)
            count += 1
    return count


def _alternatives(schema: Json) -> list[Json]:
    return list(schema.get("anyOf", [schema]))


def _add_values(target: Json, values: list[Any]) -> int:
    for member in _alternatives(target):
        known = values_of(member)
        if known:
            new = [value for value in values if value not in known]
            member.pop("const", None)
            member["enum"] = [*known, *new]
            return len(new)
    return 0
